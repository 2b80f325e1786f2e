import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/dialogs/event.ts';
import { readPerson, type Person } from '../../src/dialogs/person.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { step } from '../../src/dialogs/step.ts';
import { aCoach, aFirm, at, kaya, sceneAt } from './house.ts';

const scene = sceneAt(at('2026-11-23T09:00'));
const taps = (option: string): Event => ({ kind: 'chose', question: 'any', option });

/** What is said at the last of these events. */
function talk(person: Person, ...events: readonly (Event | string)[]): readonly Spoken[] {
  let spoken: readonly Spoken[] = [];
  let now = person;
  for (const event of events) {
    const done = step(now, typeof event === 'string' ? { kind: 'said', text: event } : event, scene);
    now = readPerson(JSON.parse(JSON.stringify(done.person)));
    spoken = done.replies.map(reply => speakReply(reply, now, scene));
  }
  return spoken;
}

const labels = (spoken: readonly Spoken[]): readonly string[] =>
  spoken.flatMap(({ buttons = [] }) => buttons.flat().map(({ label }) => label));

describe.each([
  ['a coach', aCoach(kaya)],
  ['a firm', aFirm],
])('%s who asks about the law', (_, person) => {
  const question = 'Was ist das Budget für Arbeit?';

  it('is answered page by page, with the § and the source at the end', () => {
    const pages: string[] = [];
    let [page] = talk(person, question);
    const steps: Event[] = [];
    while (page && labels([page]).includes('Weiter') && steps.length < 20) {
      pages.push(page.text);
      steps.push(taps('next'));
      [page] = talk(person, question, ...steps);
    }
    pages.push(page?.text ?? '');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.join(' ')).toContain('§ 61');
    expect(pages.at(-1)).toMatch(/Stand/);
    expect(new Set(pages).size).toBe(pages.length);
    const after = talk(person, question, ...steps, taps('articleDone'));
    expect(after[0]?.text).toBe('Was möchten Sie noch wissen?');
    expect(labels(after).at(-1)).toBe('Fertig');
  });

  it('goes back, and out of the article to the menu', () => {
    const [first] = talk(person, question);
    expect(talk(person, question, taps('next'), taps('back'))).toEqual([first]);
    expect(talk(person, question, taps('back')).at(-1)?.text).toBe('Was möchten Sie tun?');
  });

  it('reads an article that was offered, and nothing where there is no such article', () => {
    expect(talk(person, taps('article:sba_what'))[0]?.text).not.toBe('');
    expect(talk(person, taps('next')).at(-1)?.text).toBe('Was möchten Sie tun?');
  });
});
