// What a firm says and taps, and what it gets to read of it; the firm may be linked or not.
import type { Effect } from '../../src/dialogs/effect.ts';
import type { Event } from '../../src/dialogs/event.ts';
import type { Letter } from '../../src/dialogs/letter.ts';
import { readPerson, type Employer } from '../../src/dialogs/person.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { step } from '../../src/dialogs/step.ts';
import { aFirm, at, sceneAt } from './house.ts';

export const scene = sceneAt(at('2026-11-23T09:00'));

/** What one event brought, as the firm reads it. */
export interface Heard {
  /** One line for each message; its lines stand apart by ` / `. */
  readonly said: readonly string[];
  /** What stands below the last message. */
  readonly buttons: readonly string[];
  readonly letters: readonly Letter[];
  readonly effects: readonly Effect[];
  readonly person: Employer;
}

export function happens(person: Employer, ...events: readonly Event[]): Heard {
  return events.reduce<Heard>((last, event) => once(last.person, event), {
    said: [],
    buttons: [],
    letters: [],
    effects: [],
    person,
  });
}

function once(person: Employer, event: Event): Heard {
  const done = step(person, event, scene);
  const after = readPerson(JSON.parse(JSON.stringify(done.person)));
  if (after.role !== 'employer') throw new Error('an employer stays one');
  const spoken = done.replies.map(reply => speakReply(reply, after, scene));
  return {
    said: spoken.map(({ text }) => text.replaceAll('\n', ' / ')),
    buttons: (spoken.at(-1)?.buttons ?? []).flat().map(({ label }) => label),
    letters: done.effects.flatMap(effect => (effect.do === 'write' ? [effect.letter] : [])),
    effects: done.effects,
    person: after,
  };
}

export const says = (text: string): Event => ({ kind: 'said', text });
export const taps = (option: string): Event => ({ kind: 'chose', question: 'firm', option });

/** Came in by the firms' door and is linked to nobody. */
export const aGuest: Employer = { ...aFirm, firm: '', about: undefined };
