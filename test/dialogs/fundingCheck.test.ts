import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/dialogs/event.ts';
import { answerIn } from '../../src/dialogs/firm/answers.ts';
import { readPerson, type Employer } from '../../src/dialogs/person.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { step } from '../../src/dialogs/step.ts';
import { hireFields } from '../../src/knowledge/funding/fields.ts';
import { days, later } from '../../src/placement/ids.ts';
import { aFirm, at, sceneAt } from './house.ts';

const monday = at('2026-11-23T09:00');
const says = (text: string): Event => ({ kind: 'said', text });
const filled = (fields: Readonly<Record<string, string>>): Event => ({ kind: 'filled', form: 'funding', fields });
const taps = (option: string): Event => ({ kind: 'chose', question: 'firm', option });

interface Talk {
  readonly said: readonly string[];
  readonly spoken: readonly Spoken[];
  readonly person: Employer;
}

/** What is said at the last of these events. */
function talk(events: readonly (Event | string)[], { now = monday, person = aFirm } = {}): Talk {
  const scene = sceneAt(now);
  let heard: Talk = { said: [], spoken: [], person };
  for (const event of events) {
    const done = step(heard.person, typeof event === 'string' ? says(event) : event, scene);
    const after = readPerson(JSON.parse(JSON.stringify(done.person)));
    if (after.role !== 'employer') throw new Error('an employer stays one');
    const spoken = done.replies.map(reply => speakReply(reply, after, scene));
    heard = { person: after, spoken, said: spoken.map(({ title = '', text }) => `${title} ${text}`.trim()) };
  }
  return heard;
}

const begin = taps('check:talk');
const four = [begin, '45', 'keine', 'ca. 2.200 Euro brutto', 'in Hessen'];

describe('the funding check as a talk', () => {
  it('is a form on a card, with the talk as a button above it', () => {
    const { spoken } = talk(['Können Sie mir die Förderung ausrechnen?']);
    expect(spoken).toHaveLength(1);
    expect(spoken[0]?.buttons?.flat().map(({ label }) => label)).toEqual(['Frage für Frage']);
    expect(spoken[0]?.form?.fields.map(({ id }) => id)).toEqual(hireFields.map(({ id }) => id));
  });

  it('asks one thing at a time, and has a first sum after four answers', () => {
    expect(talk([begin]).said).toEqual(['Arbeitsplätze in der Firma? (Durchschnitt im Jahr)']);
    const { said, spoken } = talk(four);
    expect(said).toEqual([
      'Im ersten Jahr: 0 Euro bis höchstens 35.700 Euro. Mit jeder weiteren Angabe wird die Spanne enger.',
      'Fragen Sie Bewerber nicht nach der Behinderung. Der Fachdienst klärt das mit der Person.',
      'Anerkennung?',
    ]);
    expect(
      spoken
        .at(-1)
        ?.buttons?.flat()
        .map(({ label }) => label),
    ).toEqual(['schwerbehindert', 'gleichgestellt', 'keine', 'Weiß ich nicht', 'Zurück', 'Reicht so', 'Abbrechen']);
  });

  it('takes taps as well as words, skips what is settled, and ends with the sums', () => {
    const rest = [
      taps('hire:status:schwerbehindert'),
      'ja',
      'ja',
      'weiß ich nicht',
      taps('hire:longTermUnemployed:no'),
      '35 Stunden',
      'ab 1. Dezember',
      'unbefristet',
    ];
    expect(talk([...four, ...rest]).said).toEqual(['Es ist eine Ausbildung?']);
    const { spoken, person } = talk([...four, ...rest, taps('check:enough')]);
    expect(spoken[0]?.title).toMatch(/^Im ersten Jahr: 11\.160 Euro bis höchstens /);
    expect(spoken[0]?.parts?.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Budget für Arbeit', 'Ausgleichsabgabe', 'Was wann zu tun ist', 'Wer hilft']),
    );
    expect(person.check).toBeUndefined();
  });

  it('goes back to the question before, and what was answered after it stays', () => {
    expect(talk([...four, taps('check:back')]).said).toEqual(['Bundesland?']);
    expect(talk([...four, taps('check:back'), 'Bayern']).said.at(-1)).toBe('Anerkennung?');
  });

  it('says at the question what is wrong, and asks it again', () => {
    expect(talk([begin, '45', '60']).said).toEqual([
      'Es können nicht mehr schwerbehinderte Menschen beschäftigt sein, als es Arbeitsplätze gibt.',
      'davon schwerbehinderte Beschäftigte? (auch 0 oder 0,5)',
    ]);
    expect(talk([begin, '-3']).said[0]).toContain('nicht kleiner als 0');
    expect(talk([begin, 'weiß ich nicht']).said[0]).toBe(
      'Ohne diese Angabe kann ich nicht rechnen. Eine Schätzung reicht.',
    );
  });

  it('asks again what an answer contradicts', () => {
    const { said } = talk([begin, '45', '0', '800', 'HE', ...Array.from({ length: 6 }, () => 'weiß nicht'), '39']);
    expect(said[0]).toContain('Mindestlohn');
    expect(said[1]).toBe('Bruttolohn im Monat, in Euro?');
  });

  it('can be interrupted by a question, answers it, and goes on where it was', () => {
    const asked = talk([...four, 'Was ist das Budget für Arbeit?']);
    expect(asked.said.at(-1)).toBe('Soll ich weiter rechnen?');
    expect(asked.said[0]).toContain('Budget');
    expect(talk([taps('check:goOn')], { person: asked.person }).said).toEqual(['Anerkennung?']);
  });

  it('is interrupted by words of danger first', () => {
    const { said, person } = talk([...four, 'Unsere Mitarbeiterin will sich umbringen']);
    expect(said[0]).toContain('112');
    expect(person.check).toBeDefined();
  });

  it('can be stopped, keeps nothing then, and forgets what a day is old', () => {
    expect(talk([...four, taps('check:stop')]).person.check).toBeUndefined();
    const { person } = talk(four);
    expect(talk([taps('hire:status:none')], { person, now: later(monday, days(1)) }).said).toEqual([
      'Was möchten Sie tun?',
    ]);
  });

  it('answers a form with the sums, or with the same form and a sentence at every wrong field', () => {
    const right = { workplaces: '45', severelyDisabled: '0', grossMonthly: '2200', land: 'HE', status: '' };
    expect(talk([filled(right)]).spoken[0]?.title).toBe('Im ersten Jahr: 0 Euro bis höchstens 35.700 Euro');
    const [again] = talk([
      filled({ ...right, workplaces: '-3', hoursPerWeek: 'viele', forged: 'x'.repeat(999) }),
    ]).spoken;
    const wrong = again?.form?.fields.filter(({ error }) => error !== undefined);
    expect(wrong?.map(({ id, value }) => [id, value])).toEqual([
      ['workplaces', '-3'],
      ['hoursPerWeek', 'viele'],
    ]);
    expect(again?.form?.fields.find(({ id }) => id === 'land')?.value).toBe('HE');
    expect(talk([filled({})]).spoken[0]?.form?.fields[0]?.error).toBeDefined();
  });
});

const field = (id: string) => {
  const found = hireFields.find(one => one.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
};

describe('a typed answer', () => {
  it.each([
    ['workplaces', 'so um die 45 Leute', '45'],
    ['severelyDisabled', 'niemand', '0'],
    ['severelyDisabled', '0,5', '0,5'],
    ['workplaces', 'Was zählt als Arbeitsplatz?', undefined],
    ['workplaces', '20 oder 30?', undefined],
    ['workplaces', 'weiß ich leider nicht', ''],
    ['land', 'NRW', 'NW'],
    ['land', 'Sachsen-Anhalt', 'ST'],
    ['land', 'sachsen', 'SN'],
    ['land', 'Österreich', undefined],
    ['status', 'gleichgestellt', 'gleichgestellt'],
    ['status', 'nein, keine', 'none'],
    ['permanent', 'nee, befristet', 'no'],
    ['permanent', 'unbefristet', 'yes'],
    ['start', '1.12.', '2026-12-01'],
    ['start', '3.1.', '2027-01-03'],
    ['start', 'am 15. März 2027', '2027-03-15'],
    ['start', '01.12.26', '2026-12-01'],
    ['start', 'bald', undefined],
    ['training', 'nein', ''],
  ])('to %s: "%s"', (id, text, answer) => {
    expect(answerIn(field(id), text, '2026-11-26')).toBe(answer);
  });
});
