import { describe, expect, it } from 'vitest';
import type { Employee } from '../../src/dialogs/person.ts';
import type { WeekList } from '../../src/dialogs/reply.ts';
import { weekCard, weekListCard } from '../../src/dialogs/week/card.ts';
import { weekOf } from '../../src/dialogs/week/counted.ts';
import type { Case } from '../../src/placement/case.ts';
import type { EndKind } from '../../src/placement/endDates.ts';
import { caseId, LocalDate, PersonId } from '../../src/placement/ids.ts';
import type { Answer } from '../../src/placement/light.ts';
import { at, demir, invited, kaya, lang, sceneAt, withPhone } from './house.ts';

const now = at('2026-11-23T08:00');
const scene = sceneAt(now);
const given = { given: true, version: 1, on: now };
const day = (text: string): LocalDate => LocalDate.parse(text);

/** Has shared her answers, and nothing is the matter. */
const quiet: Employee = {
  ...withPhone(invited),
  confirmed: true,
  stopped: false,
  talk: { at: 'idle' },
  consents: { asking: given, seeing: given },
  choice: 'tellAtOnce',
  lastSign: at('2026-11-20T09:00'),
};
const named = (shortName: string, more: Partial<Employee> = {}): Employee => ({
  ...quiet,
  id: PersonId.parse(shortName.padEnd(22, '0')),
  shortName,
  ...more,
});

const aCase = (state: Case['state'], more: Partial<Case> = {}): Case => ({
  id: caseId(1),
  subject: 'wellbeing',
  level: 'soon',
  reasons: [{ kind: 'askedForTalk', on: now }],
  opened: at('2026-11-20T10:00'),
  state,
  told: [kaya],
  avoid: [],
  discreet: false,
  announced: true,
  contacted: false,
  notes: [],
  reopened: false,
  ...more,
});
const open = aCase({ at: 'open', rung: 0 });
const taken = (until: string, noted?: true): Case =>
  aCase({ at: 'taken', by: kaya, until: at(until), reminded: false, ...(noted && { noted }) });

const yellow = (dimension: Answer['dimension'], on: string): Answer => ({
  dimension,
  light: 'yellow',
  said: 'light',
  on: at(on),
  slot: on,
});
const twice = [yellow('work', '2026-11-10T09:00'), yellow('work', '2026-11-17T09:00')];

const weekAt = (people: readonly Employee[], { viewer = kaya, moment = now } = {}) =>
  weekOf({ hers: people, brought: people }, { viewer, scene: sceneAt(moment) });
const textOf = (...people: readonly Employee[]): string => weekCard(weekAt(people), scene).text;
const listOf = (list: WeekList, ...people: readonly Employee[]): readonly string[] =>
  (weekListCard(weekAt(people), list, { viewer: kaya, scene }).facts ?? []).map(
    ({ label, value }) => `${label}: ${value}`,
  );

describe('the card of a coach’s week', () => {
  it('counts what is due today, what is open, who is silent, the dates of this week and the rest', () => {
    const people = [
      named('Ayla', { cases: [taken('2026-11-23T15:00')] }),
      named('Ben', { nextContact: { on: day('2026-11-23'), by: kaya } }),
      named('Cem', { cases: [open] }),
      named('Dana', { unanswered: 2 }),
      named('Emil', { notReachable: true }),
      named('Fee', { nextContact: { on: day('2026-11-26'), by: kaya } }),
      named('Gina', { choice: undefined }),
      named('Hans'),
      named('Ina'),
    ];
    const card = weekCard(weekAt(people), scene);
    expect(card.title).toBe('Ihre Woche, Stand Montag 08:00');
    expect(card.text).toBe(
      'Heute: 2 · offen 2 · keine Antwort 2 · Termine diese Woche 2 · nicht freigegeben 1 · sonst ruhig 2',
    );
    expect(card.buttons?.flat()).toEqual([
      { id: 'coach:week:today', label: 'Heute: 2' },
      { id: 'coach:open', label: 'Offen: 2' },
      { id: 'coach:week:silent', label: 'Keine Antwort: 2' },
      { id: 'coach:week:dates', label: 'Termine diese Woche: 2' },
      { id: 'coach:week:notShared', label: 'Nicht freigegeben: 1' },
      { id: 'coach:week:quiet', label: 'Sonst ruhig: 2' },
    ]);
  });

  it('is one line in a quiet week', () => {
    const card = weekCard(weekAt([named('Hans'), named('Ina'), named('Gina', { choice: undefined })]), scene);
    expect(card.title).toBeUndefined();
    expect(card.text).toBe('Ruhige Woche: nichts offen, keine Termine · nicht freigegeben 1 · sonst ruhig 2');
  });

  it('names nobody, and says nothing of an answer, a colour or a private matter', () => {
    const answers = [...twice, yellow('home', '2026-11-17T09:00')];
    const text = JSON.stringify(weekCard(weekAt([named('Ayla', { answers, cases: [open] })]), scene));
    expect(text).not.toMatch(/Ayla|gelb|rot|grün|Arbeit|Zuhause|Wohnen/i);
  });
});

describe('without a standing choice', () => {
  it.each([
    ['who has made none', { choice: undefined }],
    ['who has said no to the answers', { consents: { asking: given } }],
  ])('%s stands as "nicht freigegeben", and is not quiet', (_, more) => {
    expect(textOf(named('Gina', more))).toContain('nicht freigegeben 1 · sonst ruhig 0');
  });

  it.each([
    ['no yes', { consents: { asking: given } }],
    ['"Jedes Mal fragen"', { choice: 'askEachTime' as const }],
  ])('with %s her answers are counted as nothing', (_, more) => {
    const answered = textOf(named('Gina', { ...more, answers: twice, watch: { words: now } }));
    expect(answered).toBe(textOf(named('Gina', more)));
  });

  it('what waits for her yes is no open case', () => {
    const held = aCase({ at: 'held', asked: 1 }, { told: [] });
    expect(textOf(named('Gina', { cases: [held] }))).toBe(textOf(named('Gina')));
  });
});

describe('a complaint about the coach', () => {
  const complaint = aCase({ at: 'open', rung: 0 }, { told: [lang], avoid: [kaya, demir] });

  it('changes no number of hers, in no list (care rule 8)', () => {
    const without = weekAt([named('Ayla'), named('Hans')]);
    const withIt = weekAt([named('Ayla', { cases: [complaint] }), named('Hans')]);
    expect(weekCard(withIt, scene)).toEqual(weekCard(without, scene));
    expect(withIt.quiet.map(({ shortName }) => shortName)).toEqual(['Ayla', 'Hans']);
  });

  it('is counted for the lead before whom it was put', () => {
    expect(weekAt([named('Ayla', { cases: [complaint] })], { viewer: lang }).open).toBe(1);
  });

  it('takes nothing of what is to be asked from whom it is about: she would notice', () => {
    const noted = { answers: twice, watch: { words: now } };
    expect(weekAt([named('Ayla', { ...noted, cases: [complaint] })]).toAsk).toHaveLength(1);
  });
});

describe('behind "Heute"', () => {
  it('stands what she has promised until today or before, the longest waiting first', () => {
    expect(
      listOf(
        'today',
        named('Ayla', { cases: [taken('2026-11-23T15:00')] }),
        named('Ben', { cases: [taken('2026-11-20T15:00')] }),
        named('Cem', { cases: [taken('2026-11-24T10:00')] }),
        named('Dana', { cases: [taken('2026-11-23T12:00', true)] }),
        named('Emil', { nextContact: { on: day('2026-11-23'), by: kaya } }),
      ),
    ).toEqual([
      'Ben: zugesagt bis Freitag, 20. November, um 15 Uhr',
      'Emil: nächster Kontakt heute',
      'Dana: nächster Kontakt heute um 12 Uhr',
      'Ayla: zugesagt heute bis 15 Uhr',
    ]);
  });

  it('stands nothing that a colleague has promised', () => {
    const other = aCase({ at: 'taken', by: demir, until: at('2026-11-23T12:00'), reminded: false });
    expect(weekAt([named('Ayla', { cases: [other] })]).today).toEqual([]);
  });
});

describe('behind "Keine Antwort"', () => {
  it('stands who is silent, the longest silent first, and nobody who has a pause or has stopped', () => {
    const pause = { n: 1, until: at('2026-12-01T00:00') };
    const week = weekAt([
      named('Ayla', { unanswered: 1, lastSign: at('2026-11-10T09:00') }),
      named('Ben', { unanswered: 3, lastSign: at('2026-10-20T09:00') }),
      named('Cem', { unanswered: 3, pause }),
      named('Dana', { unanswered: 3, stopped: true }),
      named('Emil', {
        cases: [{ ...open, reasons: [{ kind: 'silence', on: now }] }],
        lastSign: at('2026-10-01T09:00'),
      }),
    ]);
    expect(week.silent.map(({ shortName }) => shortName)).toEqual(['Emil', 'Ben', 'Ayla']);
  });
});

const ends = (of: EndKind, on: string): Partial<Employee> => ({
  placements: [{ firm: 'Café Lindner', start: day('2026-01-01'), [of]: day(on) }],
});

describe('behind "Termine diese Woche"', () => {
  it('stand contacts, what ends and when it is time to see to it, and who passes to another coach', () => {
    expect(
      listOf(
        'dates',
        named('Ayla', ends('contractEnd', '2026-11-27')),
        named('Ben', ends('subsidyEnd', '2027-02-25')),
        named('Cem', { handOver: { to: demir, on: day('2026-11-29') } }),
        named('Dana', { nextContact: { on: day('2026-11-23'), by: kaya } }),
        named('Emil', ends('supportEnd', '2026-11-24')),
      ),
    ).toEqual([
      'Dana: heute: nächster Kontakt',
      'Emil: morgen: Auftrag zur Begleitung endet',
      'Ben: am Mittwoch: Zuschuss endet am Donnerstag, 25. Februar',
      'Ayla: am Freitag: Vertrag endet',
      'Cem: am Sonntag: neuer Coach Herr Demir',
    ]);
  });

  it('stands nothing of another week, and nothing that is over', () => {
    const people = [
      named('Ayla', ends('contractEnd', '2026-11-30')),
      named('Ben', ends('contractEnd', '2026-11-22')),
      named('Cem', ends('subsidyEnd', '2027-03-02')),
      named('Dana', { nextContact: { on: day('2026-11-20'), by: kaya } }),
    ];
    expect(weekAt(people).dates).toEqual([]);
    expect(weekAt(people).quiet).toHaveLength(4);
  });
});

describe('behind "Beim nächsten Gespräch fragen"', () => {
  it('stands why and since when, and never what it was', () => {
    const both = named('Ayla', { answers: twice, watch: { words: at('2026-11-22T20:00') } });
    expect(listOf('toAsk', both)).toEqual(['Ayla: eigene Worte gestern · Antworten am Dienstag, 17. November']);
    expect(textOf(both)).toContain('beim nächsten Gespräch fragen 1 · sonst ruhig 0');
  });

  it('stands nobody with whom somebody has talked since, and nothing that is two weeks old', () => {
    const talked = named('Ayla', { answers: twice, watch: { talked: at('2026-11-18T09:00') } });
    expect(weekAt([talked]).toAsk).toEqual([]);
    expect(weekAt([named('Ayla', { answers: twice })], { moment: at('2026-12-01T09:00') }).toAsk).toEqual([]);
  });

  it('stands nothing of the time of another coach, and for nobody who reads no answers', () => {
    const before = { handedOver: [{ from: demir, on: at('2026-11-20T00:00') }] };
    expect(weekAt([named('Ayla', { answers: twice, ...before })]).toAsk).toEqual([]);
    expect(weekAt([named('Ayla', { answers: twice, ...before, pastFor: [kaya] })]).toAsk).toHaveLength(1);
    expect(weekAt([named('Ayla', { answers: twice })], { viewer: lang }).toAsk).toEqual([]);
  });
});

describe('whose placement is over', () => {
  it('is counted nowhere, but for a case that is still open', () => {
    const over = { placements: [{ firm: 'Café Lindner', start: day('2026-01-01'), ended: day('2026-11-01') }] };
    const week = weekAt([named('Ayla', { ...over, unanswered: 3, cases: [open] })]);
    expect([week.open, week.silent, week.quiet, week.notShared]).toEqual([1, [], [], []]);
  });
});

it('a list that has become empty says so', () => {
  expect(weekListCard(weekAt([named('Hans')]), 'today', { viewer: kaya, scene })).toEqual({
    title: 'Heute',
    text: 'Auf dieser Liste steht gerade niemand.',
  });
});
