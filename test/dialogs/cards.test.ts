import { describe, expect, it } from 'vitest';
import { hours, later, LocalDate, minutes, type PersonId } from '../../src/placement/ids.ts';
import { nextContactAt } from '../../src/dialogs/nextContact.ts';
import { noticeCard, caseloadCard } from '../../src/dialogs/notices.ts';
import { openCasesCard } from '../../src/dialogs/openCases.ts';
import type { Employee } from '../../src/dialogs/person.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { at, awayFrom, days, demir, kaya, lang, nacht, sceneAt, staff, staffWithNight } from './house.ts';
import { open } from '../../src/placement/moves.ts';
import { memberOf, type Member, type Staff } from '../../src/placement/staff.ts';
import { draft } from '../placement/house.ts';
import { case1, checkingIn, followed, timesOn, type Card, type Talk } from './talk.ts';

const labels = (card: Pick<Card, 'buttons'> | undefined): readonly string[] =>
  (card?.buttons ?? []).flat().map(({ label }) => label);
const reasons = (card: Card | undefined): readonly string[] =>
  (card?.facts ?? []).filter(({ label }) => label === 'Grund').map(({ value }) => value);
const stand = (card: Card | undefined): string | undefined =>
  card?.facts?.find(({ label }) => label === 'Stand')?.value;

const red = (start?: Parameters<typeof checkingIn>[0]): Talk => {
  const talk = checkingIn(start);
  talk.jana.says('rot');
  return talk;
};

const yesterday = LocalDate.parse('2026-11-23');
const anyCase = open(draft('today'), kaya, sceneAt(at('2026-11-23T08:30'))).case;
const memberIn = (house: Staff, id: PersonId): Member => {
  const member = memberOf(house, id);
  if (member === undefined) throw new Error('nobody of this house');
  return member;
};

const worried = (): Talk => {
  const talk = followed();
  talk.jana.says('Ich will kündigen');
  return talk;
};

const textAfter = (words: string, who: 'kaya' | 'lang' = 'kaya'): string | undefined => {
  const talk = followed();
  talk.jana.says(words);
  return talk[who].card?.text;
};

describe('a card about a case', () => {
  it('is poor in content: short name, urgency, kind of reason, age, state', () => {
    const { kaya: coach } = red();
    expect(coach.card).toMatchObject({
      title: 'Neue Aufgabe, heute',
      text: 'Die Firma weiß nichts davon. Sprechen Sie die Firma erst an, wenn die Person zustimmt.',
      facts: [
        { label: 'Person', value: 'Jana M.' },
        { label: 'Grund', value: 'Rot bei Wie geht es' },
        { label: 'Seit', value: 'heute um 9 Uhr' },
        { label: 'Stand', value: 'offen' },
        { label: 'Melden', value: 'anrufen' },
      ],
    });
  });

  it('says to who does not see the reason when it is to be seen', () => {
    const line = 'Den Grund sehen Sie, sobald Sie übernehmen.';
    expect(textAfter('ich will nicht mehr leben', 'lang')).toContain(line);
    expect(textAfter('ich will nicht mehr leben')).not.toContain(line);
  });

  it('never has the employee’s words on it, and no diagnosis', () => {
    const talk = followed();
    talk.jana.says('Ich kann wegen meiner Depression nicht mehr schlafen und will kündigen');
    expect(JSON.stringify(talk.kaya.card)).not.toMatch(/Depression|schlafen/);
  });

  it('offers times in her own hours, and what to do when she cannot', () => {
    const talk = red();
    expect(labels(talk.kaya.card)).toEqual([
      'Ich übernehme, heute bis 9:30 Uhr',
      'Ich übernehme, heute bis 11 Uhr',
      'Ich übernehme, heute bis 16 Uhr',
      'Ich kann gerade nicht',
    ]);
  });

  it('offers the words only where there are any', () => {
    expect(labels(worried().kaya.card)).toContain('Worte anzeigen');
    expect(labels(red().kaya.card)).not.toContain('Worte anzeigen');
  });

  it('says to whoever was only reached by a climb how urgent and how old it is, and no more until she takes it', () => {
    const talk = worried();
    talk.wind(hours(2));
    expect(reasons(talk.demir.card)).toEqual([]);
    expect(labels(talk.demir.card)).not.toContain('Worte anzeigen');
    talk.demir.taps('Ich übernehme');
    expect(reasons(talk.demir.card)).toEqual(['Worte: möchte aufhören']);
    expect(labels(talk.demir.card)).toContain('Worte anzeigen');
  });

  it('says to whoever was reached by a climb who did not answer, until somebody takes it', () => {
    const talk = red();
    talk.wind(hours(3));
    expect(talk.lang.card?.facts).toContainEqual({ label: 'Ohne Antwort', value: 'Frau Kaya, Herr Demir' });
    talk.lang.taps('Ich übernehme');
    expect(talk.kaya.card?.facts?.map(({ label }) => label)).not.toContain('Ohne Antwort');
  });

  it('shows to all who have it who has taken it, and the buttons only to her', () => {
    const talk = red();
    talk.wind(hours(2));
    talk.demir.taps('Ich übernehme, heute bis 13 Uhr');
    expect(stand(talk.kaya.card)).toBe('Herr Demir meldet sich heute bis 13 Uhr');
    expect(labels(talk.kaya.card)).toEqual([]);
    expect(talk.kaya.card?.form).toBeUndefined();
    expect(labels(talk.demir.card)).toContain('Kontakt gehabt, geht weiter');
    expect(talk.demir.card?.form?.send).toBe('Erledigt');
  });

  it('of somebody else does nothing with "Ich kann gerade nicht"', () => {
    const talk = red();
    talk.wind(hours(2));
    talk.demir.taps('Ich übernehme');
    const heard = talk.kaya.does({ do: 'cannot', case: case1 });
    expect(heard.noticed).toEqual(['Frau Kaya: outOfDate']);
    expect(talk.person.cases[0]?.state).toMatchObject({ at: 'taken', by: demir });
  });

  it('that is too old for its time says so and comes anew', () => {
    const talk = red();
    const until = later(talk.now, minutes(30));
    talk.wind(hours(1));
    const heard = talk.kaya.does({ do: 'take', case: case1, until });
    expect(heard.noticed).toEqual(['Frau Kaya: tooLate']);
    expect(heard.told).toEqual(['Frau Kaya: Aufgabe, heute']);
    expect(timesOn(talk.kaya.card)[0]).toBe('Ich übernehme, heute bis 10:30 Uhr');
  });

  it('that she holds already says that a time is too late, not that the card is old', () => {
    const talk = red();
    talk.kaya.taps('Ich übernehme');
    const heard = talk.kaya.does({ do: 'take', case: case1, until: later(talk.now, hours(24 * 37)) });
    expect(heard.noticed).toEqual(['Frau Kaya: tooLate']);
  });

  it('closes for everybody', () => {
    const talk = red();
    talk.wind(hours(2));
    const outcome = { measure: 'counselling', contact: 'visit', with: 'employee' } as const;
    const heard = talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(heard.changed).toEqual(['Frau Kaya: Erledigt, heute', 'Herr Demir: Erledigt, heute']);
    expect(heard.kept).toContainEqual(expect.objectContaining({ kind: 'contact', by: kaya, outcome }));
    expect(labels(talk.kaya.card)).toEqual([]);
  });

  it('can be noted once, and a second time is out of date', () => {
    const talk = red();
    talk.kaya.taps('Ich übernehme');
    talk.kaya.taps('Kontakt gehabt');
    const far = later(talk.now, minutes(60 * 24 * 365));
    const heard = talk.kaya.does({ do: 'contact', case: case1, contact: 'visit', until: far });
    expect([heard.noticed, heard.kept]).toEqual([['Frau Kaya: outOfDate'], []]);
  });

  it.each([
    ['now', '2026-11-23T09:10', '2026-11-24T12:00'],
    ['now', '2026-11-23T18:00', '2026-11-24T12:00'],
    ['now', '2026-11-27T15:00', '2026-11-30T12:00'],
    ['now', '2026-11-29T10:15', '2026-11-30T12:00'],
    ['today', '2026-11-23T09:10', '2026-11-26T12:00'],
  ] as const)('says of the next contact, of %s and noted at %s, a time within her hours', (level, now, next) => {
    expect(nextContactAt({ ...anyCase, level }, memberIn(staff, kaya), sceneAt(at(now)))).toBe(at(next));
  });

  it('says of the next contact the begin of her hours where she does not work at noon', () => {
    const afternoon = [{ from: 13 * 60, to: 17 * 60 }];
    const member = { ...memberIn(staff, kaya), hours: Array.from({ length: 7 }, () => afternoon) };
    expect(nextContactAt({ ...anyCase, level: 'now' }, member, sceneAt(at('2026-11-23T14:00')))).toBe(
      at('2026-11-24T13:00'),
    );
  });

  it('says of the next contact after one of the on-call a time of those who answer by day', () => {
    const night = memberIn(staffWithNight, nacht);
    const next = (now: string) =>
      nextContactAt({ ...anyCase, level: 'now', told: [kaya, demir, lang, nacht] }, night, {
        ...sceneAt(at(now)),
        staff: staffWithNight,
      });
    expect([next('2026-11-28T23:25'), next('2026-11-24T00:30')]).toEqual([
      at('2026-11-30T12:00'),
      at('2026-11-24T12:00'),
    ]);
  });

  it('says no next contact that is further off than may be noted, however long she is away', () => {
    const member = { ...memberIn(staff, kaya), absences: [days('2026-11-24', '2026-12-18')] };
    const now = at('2026-11-23T09:00');
    expect(nextContactAt({ ...anyCase, level: 'now' }, member, sceneAt(now))).toBe(later(now, hours(24 * 7)));
  });

  it.each([
    [0, 'told', 'Herr Demir: Neue Aufgabe, heute'],
    [2, 'changed', 'Herr Demir: Aufgabe, heute'],
  ] as const)('goes to nobody who is not here any more, after %i hours', (later, how, line) => {
    const talk = red();
    talk.wind(hours(later));
    talk.house({ ...staff, members: staff.members.map(one => (one.id === kaya ? { ...one, until: yesterday } : one)) });
    const heard = talk.jana.says('ich brauche hilfe');
    expect([...heard.told, ...heard.changed].filter(read => read.startsWith('Frau Kaya'))).toEqual([]);
    expect(heard[how]).toContain(line);
  });

  it('in words is answered only where there was a question', () => {
    const talk = red();
    const heard = talk.kaya.does({ do: 'reply', case: case1, text: 'Das wird schon.' });
    expect(heard.noticed).toEqual(['Frau Kaya: outOfDate']);
    expect(talk.person.cases[0]?.state.at).toBe('open');
  });

  it('for now tells those off duty that they need not read it, and where the plan lies', () => {
    const talk = followed({ staff: staffWithNight });
    talk.windTo('2026-11-23T23:00');
    talk.jana.says('Ich will sterben');
    expect(talk.lang.card?.text).toContain('Sie sind nicht im Dienst.');
    expect(talk.nacht.card?.text).toContain('Notfallplan Ihres Hauses: Ordner 1');
    expect(timesOn(talk.nacht.card)).toEqual(['Ich übernehme, heute bis 23:30 Uhr']);
  });

  it('says what is true of the firm: Anker told it nothing, and in fire or an emergency at work it must be warned', () => {
    for (const words of ['Es brennt in der Werkstatt', 'Meine Kollegin ist bewusstlos, ich blute stark'])
      expect(textAfter(words)).toMatch(
        /Anker hat der Firma nichts gesagt\. Passiert es im Betrieb: erst 112, dann dort/,
      );
    expect(textAfter('Ich hatte einen Arbeitsunfall')).toContain('Ob sie von dem Unfall weiß, kann die Person sagen.');
    for (const words of ['Ich will sterben', 'Mein Chef schlägt mich, ich blute'])
      expect(textAfter(words)).toContain('Sprechen Sie die Firma erst an, wenn die Person zustimmt.');
    // who does not see the reason yet does not learn it from this either
    const unseen = textAfter('Es brennt in der Werkstatt', 'lang');
    expect(unseen).toContain('Sprechen Sie die Firma nicht an, bevor Sie wissen, worum es geht.');
    expect(textAfter('Ich will sterben', 'lang')).toBe(unseen);
  });

  it('that is a complaint says who does not see it and why it came to her, and has the words on a tap once it is hers', () => {
    const talk = followed({ staff: staffWithNight });
    talk.jana.says('Frau Kaya hat mich geschlagen');
    for (const who of [talk.lang, talk.nacht])
      expect(who.card?.facts).toContainEqual({ label: 'Sieht es nicht', value: 'Frau Kaya, Herr Demir' });
    expect(talk.lang.card?.text).toContain('Deshalb bekommt es nicht jeder.');
    expect(talk.nacht.card?.text).toContain('Fragen Sie dort nicht nach.');
    expect(talk.nacht.card?.text).not.toMatch(/beschwert|Angst/);
    talk.lang.taps('Ich übernehme');
    expect(labels(talk.lang.card)).toContain('Worte anzeigen');
    expect(red().kaya.card?.text).not.toContain('beschwert');
  });

  it('shows its reason to who stands in, also where the coach had it before', () => {
    const talk = worried();
    talk.house(awayFrom('2026-11-24', '2026-11-30'));
    talk.windTo('2026-11-24T08:00');
    talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'changed' } });
    expect(reasons(talk.demir.card)).toEqual(['Worte: möchte aufhören']);
    expect(labels(talk.demir.card)).toContain('Worte anzeigen');
    expect(reasons(talk.lang.card)).toEqual([]);
  });

  it('goes to the deputy, as open, when the coach is away', () => {
    const talk = red();
    talk.kaya.taps('Ich übernehme');
    talk.house(awayFrom('2026-11-24', '2026-11-30'));
    const heard = talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } });
    expect(heard.told).toContain('Herr Demir: Neue Aufgabe, heute');
    expect(talk.person.cases[0]?.state.at).toBe('open');
  });
});

it('a coach who is away gets no card while somebody stands in, and the employee reads who has it', () => {
  const talk = followed();
  talk.house(awayFrom('2026-11-23', '2026-11-30'));
  const heard = talk.jana.says('Ich will kündigen');
  expect(heard.told).toEqual(['Herr Demir: Neue Aufgabe, heute']);
  expect(heard.said).toContain(
    'Frau Kaya ist gerade nicht da. / Herr Demir bekommt deine Nachricht. / Herr Demir arbeitet gerade.',
  );
  talk.wind(hours(30));
  expect(talk.kaya.card).toBeUndefined();
  expect(talk.lang.card?.title).toContain('heute');
});

describe('opening somebody’s words', () => {
  it('is in the log before anything is shown', () => {
    const talk = worried();
    const heard = talk.kaya.taps('Worte anzeigen');
    expect(heard.effects).toMatchObject([
      { do: 'keep', record: { kind: 'access', by: kaya, what: 'words' } },
      { do: 'show', to: kaya, what: 'words', case: case1 },
    ]);
  });

  it('is refused to the lead until she has taken it', () => {
    const talk = red();
    talk.wind(hours(4));
    expect(() => talk.lang.does({ do: 'openWords', case: case1 })).toThrow('may not openWords');
    talk.lang.taps('Ich übernehme');
    expect(talk.lang.does({ do: 'openWords', case: case1 }).effects).toContainEqual(
      expect.objectContaining({ do: 'show', to: lang }),
    );
  });
});

describe('lists and pages for staff', () => {
  it('never have an answer on them', () => {
    const talk = red();
    const page = noticeCard({ employee: talk.person, notice: 'person', viewer: kaya }, talk.scene);
    expect(page.title).toBe('Jana M.');
    expect(JSON.stringify([page.text, page.facts])).not.toMatch(/red|Rot|🔴/);
    const list = caseloadCard([talk.person], kaya, talk.scene);
    expect(list.facts).toEqual([
      { label: 'Jana M.', value: '1 offen · nächste Frage am Dienstag, 1. Dezember, um 9 Uhr' },
    ]);
  });

  it('do not count what is a complaint about the reader', () => {
    const talk = followed();
    talk.jana.says('Frau Kaya schreit mich immer an');
    talk.jana.taps('Ja');
    const seen = (viewer: typeof kaya): string | undefined =>
      caseloadCard([talk.person], viewer, talk.scene).facts?.[0]?.value;
    expect(seen(kaya)).not.toContain('offen');
    expect(seen(lang)).toContain('1 offen');
  });
});

const listFor = ({ person, scene }: Talk, viewer: PersonId): Spoken => openCasesCard([person], { viewer, scene });

describe('the list of what is open', () => {
  it('says who, how urgent, since when, and who has taken it until when', () => {
    const talk = red();
    expect(listFor(talk, kaya).facts).toEqual([{ label: 'Jana M.', value: 'heute · seit heute um 9 Uhr · offen' }]);
    talk.wind(hours(2));
    talk.demir.taps('Ich übernehme, heute bis 13 Uhr');
    const value = 'heute · seit heute um 9 Uhr · Herr Demir meldet sich heute bis 13 Uhr';
    for (const viewer of [kaya, demir]) expect(listFor(talk, viewer).facts).toEqual([{ label: 'Jana M.', value }]);
    expect(listFor(talk, lang)).toEqual({ title: 'Offene Aufgaben', text: 'Gerade ist nichts offen.' });
  });

  it('has what is dangerous first, then what waits longest', () => {
    const [late, early] = [red(), red()];
    const danger = followed();
    danger.jana.says('Ich will sterben');
    const people = [late, early, danger].map(({ person }, n): Employee => ({
      ...person,
      shortName: ['late', 'early', 'danger'][n] ?? '',
      cases: person.cases.map(one => ({ ...one, opened: later(one.opened, minutes(n === 1 ? 0 : 30)) })),
    }));
    const { facts = [] } = openCasesCard(people, { viewer: kaya, scene: danger.scene });
    expect(facts.map(({ label }) => label)).toEqual(['danger', 'early', 'late']);
  });

  it('has for everybody to whom it was brought what her card has, and no reason', () => {
    const talk = followed({ staff: staffWithNight });
    talk.jana.says('Ich will sterben');
    for (const viewer of [demir, lang, nacht]) {
      const list = listFor(talk, viewer);
      expect(list.facts?.[0]?.value).toMatch(/^jetzt · seit heute um 9 Uhr · offen/);
      expect(labels(list)[0]).toBe('Jana M.: übernehmen');
      expect(JSON.stringify(list)).not.toMatch(/Leben|sterben/);
    }
    expect(labels(listFor(talk, nacht))).toEqual(['Jana M.: übernehmen']);
  });

  it('has no complaint about the reader', () => {
    const talk = followed();
    talk.jana.says('Frau Kaya schreit mich immer an');
    talk.jana.taps('Ja');
    expect([kaya, demir, lang].map(viewer => listFor(talk, viewer).facts?.length ?? 0)).toEqual([0, 0, 1]);
  });
});
