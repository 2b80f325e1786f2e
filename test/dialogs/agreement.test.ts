// "Bekannt, vereinbart bis" (`care-rules` 24).
import { describe, expect, it, test } from 'vitest';
import { deletable } from '../../src/dialogs/effect.ts';
import { openedCard } from '../../src/dialogs/openedCard.ts';
import { ownData } from '../../src/dialogs/ownData.ts';
import { noticeCard } from '../../src/dialogs/notices.ts';
import { readPerson } from '../../src/dialogs/person.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { agreeable } from '../../src/placement/agreed.ts';
import { LocalDate } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { awayFrom, demir, kaya, staff } from './house.ts';
import { case1, case2, checkingIn, type Enrolling, type Heard, type Talk } from './talk.ts';

const day = (text: string): LocalDate => LocalDate.parse(text);
const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;
const until = day('2026-12-18');
const known = { do: 'finish', case: case1, outcome, known: until } as const;
const saidOnce =
  'Frau Kaya weiß das schon. / Ihr habt etwas abgemacht, bis zum 18. Dezember. / Ich sage es jetzt nicht noch ein Mal. / Ist es schlimmer? / Schreib mir das.';
const goesOn = 'Jetzt geht es weiter mit der Frage.';

/** A red light, closed as known until 18 December. */
function agreed(start?: Enrolling): Talk {
  const talk = checkingIn(start);
  talk.jana.says('rot');
  talk.jana.says('stopp');
  talk.jana.taps('Nur jetzt aufhören');
  talk.kaya.does(known);
  talk.jana.says('danke');
  return talk;
}

/** The check-in of that day, up to its first question. */
function askedAgain(talk: Talk, moment = '2026-12-08T09:00'): Talk {
  talk.windTo('2026-11-30T12:00');
  talk.jana.taps('Ja', 'Passt es gerade');
  talk.jana.taps('Ja', 'Willst du das noch');
  for (const week of ['2026-12-01T09:00', '2026-12-08T09:00', '2026-12-15T09:00', '2026-12-22T09:00']) {
    talk.windTo(week);
    if (week === moment) break;
    talk.jana.taps('Heute nicht');
  }
  talk.jana.taps('Ja', 'Passt es');
  if (talk.jana.says('noch einmal').said.join().includes('geholfen')) talk.jana.taps('🟢 Gut', 'geholfen');
  return talk;
}

const factOf = ({ facts = [] }: Spoken, label: string): readonly string[] =>
  facts.filter(one => one.label.startsWith(label)).map(({ value }) => value);
const own = (talk: Talk): readonly string[] => factOf(ownData(talk.person, talk.scene), 'Abgemacht mit Frau Kaya');
/** The card of Frau Kaya, who has taken what came of it. */
function taken(words: string): Spoken | undefined {
  const talk = checkingIn();
  talk.jana.says(words);
  talk.kaya.taps('Ich übernehme');
  return talk.kaya.card;
}
const fieldOf = (id: string, card: Spoken | undefined) => card?.form?.fields.find(field => field.id === id);
/** "Hat das geholfen?", and no. */
function saysNo(talk: Talk): Heard {
  talk.happens({ kind: 'due', due: { what: 'helped', case: case1 } });
  talk.jana.taps('Ja', 'Passt es');
  return talk.jana.taps('🔴 Nicht gut', 'Hat das geholfen');
}
/** The first one opened it again, and it was closed once more. */
function closedTwice(words = 'rot'): Talk {
  const talk = checkingIn();
  talk.jana.says(words);
  talk.jana.says('stopp');
  talk.jana.taps('Nur jetzt aufhören');
  talk.kaya.does({ do: 'finish', case: case1, outcome });
  talk.jana.says('danke');
  talk.windTo('2026-11-25T09:00');
  saysNo(talk);
  talk.kaya.does({ do: 'finish', case: case1, outcome });
  talk.jana.says('danke');
  talk.windTo('2026-11-26T09:00');
  return talk;
}
const cardsOf = (heard: Heard): readonly string[] => [...heard.told, ...heard.changed];

describe('a red light that is known, and agreed until a day', () => {
  it('opens nothing until then: it stands in the history, and she reads so', () => {
    const talk = askedAgain(agreed());
    const heard = talk.jana.taps('🔴 Nicht gut');
    expect(cardsOf(heard)).toEqual([]);
    expect(heard.said).toEqual([saidOnce, goesOn, questionOf('work')]);
    expect(heard.kept).toMatchObject([{ kind: 'answer', answer: { light: 'red' }, agreed: until }]);
    expect(talk.person.cases.map(({ state }) => state.at)).toEqual(['done']);
    const card = openedCard({ employee: talk.person, what: 'answers', records: heard.kept }, talk.scene);
    expect(factOf(card, '8. Dezember')).toEqual(['Wie geht es: Rot, bekannt und vereinbart bis 18. Dezember']);
  });

  it('is still the same where it is red for the second time', () => {
    const talk = askedAgain(agreed());
    talk.jana.taps('🔴 Nicht gut');
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('wontSay');
    talk.jana.taps('talkNo');
    talk.windTo('2026-12-15T09:00');
    talk.jana.taps('Ja', 'Passt es');
    expect(cardsOf(talk.jana.taps('🔴 Nicht gut'))).toEqual([]);
  });

  it('offers her a human each time, and a wish to talk is told as always', () => {
    const talk = askedAgain(agreed());
    talk.jana.taps('🔴 Nicht gut');
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.taps('wontSay').said.join()).toContain('Möchtest du mit Frau Kaya reden?');
    expect(talk.jana.taps('talkYes').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it('opens as always where another light is red', () => {
    const talk = askedAgain(agreed());
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.taps('🔴 Nicht gut').told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
  });

  test.each([
    ['a worry', 'Ich will kündigen', 'Frau Kaya: Neue Aufgabe, heute'],
    ['danger', 'Ich will sterben', 'Frau Kaya: Neue Aufgabe, jetzt'],
  ])('opens as always where words tell of %s', (_name, words, card) => {
    const talk = askedAgain(agreed());
    talk.jana.taps('🔴 Nicht gut');
    expect(talk.jana.says(words).told).toContain(card);
  });

  it('opens as always once the day is over', () => {
    const talk = askedAgain(agreed(), '2026-12-22T09:00');
    const heard = talk.jana.taps('🔴 Nicht gut');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(own(talk)).toEqual([]);
  });

  it('is not asked about either where she is asked each time', () => {
    const talk = checkingIn({ choice: 'Jedes Mal fragen' });
    talk.jana.says('rot');
    talk.jana.says('stopp');
    talk.jana.taps('Nur jetzt aufhören');
    talk.jana.says('hallo');
    talk.jana.taps('Ja', 'Darf ich');
    talk.kaya.does(known);
    talk.jana.says('danke');
    askedAgain(talk);
    expect(talk.jana.taps('🔴 Nicht gut').said).toEqual([saidOnce, goesOn, questionOf('work')]);
    expect(talk.person.cases.filter(({ state }) => state.at === 'held')).toEqual([]);
  });
});

describe('"bekannt, vereinbart bis"', () => {
  it('is read by her when it is closed, and in her own data until the day', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    talk.jana.says('stopp');
    talk.jana.taps('Nur jetzt aufhören');
    talk.kaya.does(known);
    expect(talk.jana.says('danke').said).toEqual([
      'Gern.',
      'Frau Kaya hat das abgeschlossen.',
      'Ihr habt etwas abgemacht. / Das gilt bis zum 18. Dezember.',
    ]);
    expect(own(talk)).toEqual(['bis 18. Dezember']);
  });

  it('stands on the card that is closed and on her page, there without the light', () => {
    const talk = agreed();
    expect(factOf(talk.kaya.card ?? { text: '' }, 'Stand')).toEqual(['erledigt, vereinbart bis 18. Dezember']);
    const page = noticeCard({ employee: talk.person, notice: 'person', viewer: kaya }, talk.scene);
    expect(factOf(page, 'Bekannt, vereinbart bis')).toEqual(['18. Dezember']);
    expect(JSON.stringify(page)).not.toContain('Wie geht es');
  });

  test.each([
    ['today', { ...known, known: day('2026-11-24') }],
    ['for longer than 6 weeks', { ...known, known: day('2027-01-06') }],
    ['without a word with her', { ...known, outcome: { ...outcome, with: 'firm' as const } }],
  ])('is not possible %s: it stays open, and the coach reads why', (_name, act) => {
    const talk = checkingIn();
    talk.jana.says('rot');
    const heard = talk.kaya.does(act);
    expect([heard.noticed, heard.kept]).toEqual([['Frau Kaya: knownNot'], []]);
    expect(talk.person.cases[0]?.state.at).toBe('open');
    expect(talk.person.agreed).toBeUndefined();
  });

  it('is possible for exactly 6 weeks', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    talk.kaya.does({ ...known, known: day('2027-01-05') });
    expect(talk.person.agreed).toMatchObject([{ dimension: 'general', until: '2027-01-05', by: kaya }]);
  });

  test.each([
    ['danger', 'Ich will sterben'],
    ['violence', 'Der Chef hat mich geschlagen'],
    ['words alone', 'Ich will kündigen'],
    ['a complaint about her', 'Frau Kaya schreit mich immer an'],
  ])('is not offered of %s', (_name, words) => {
    const talk = checkingIn();
    talk.jana.says(words);
    expect(talk.person.cases.map(agreeable)).toEqual([[]]);
  });

  it('is not offered of a light that was changed, or told without its colour', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    const [one] = talk.person.cases;
    expect(one && agreeable(one)).toEqual(['general']);
    expect(one && agreeable({ ...one, discreet: true })).toEqual([]);
    talk.jana.says('ne doch gelb');
    expect(talk.person.cases.map(agreeable)).toEqual([[]]);
  });

  it('has its own field where it can be agreed, which says so, and none where not', () => {
    expect(fieldOf('known', taken('Ich will kündigen'))).toBeUndefined();
    expect(fieldOf('known', taken('rot'))).toEqual({
      id: 'known',
      label: 'Bekannt und mit der Person vereinbart bis (höchstens 6 Wochen, sonst leer lassen)',
      kind: 'date',
    });
  });

  it('ends where it has not helped: the case is open again, and the light counts', () => {
    const talk = agreed();
    saysNo(talk);
    expect(talk.person.agreed).toBeUndefined();
    expect(talk.person.cases[0]?.state.at).toBe('open');
  });

  it('of a later day takes the place of the earlier', () => {
    const talk = askedAgain(agreed(), '2026-12-22T09:00');
    talk.jana.taps('🔴 Nicht gut');
    talk.kaya.does({ ...known, case: case2, known: day('2027-01-20') });
    expect(talk.person.agreed).toMatchObject([{ case: case2, dimension: 'general', until: '2027-01-20' }]);
  });

  it('ends with a new coach, who knows nothing of it', () => {
    const talk = agreed();
    talk.lang.does({ do: 'handOver', to: demir, on: day('2026-11-24') });
    expect(talk.person.agreed).toBeUndefined();
  });

  it('counts for nothing once whoever agreed on it has left', () => {
    const talk = askedAgain(agreed());
    const left = staff.members.map(one => (one.id === kaya ? { ...one, until: day('2026-12-01') } : one));
    talk.house({ ...staff, members: left });
    expect(talk.jana.taps('🔴 Nicht gut').told).toEqual(['Herr Demir: Neue Aufgabe, heute']);
  });

  it('ends with the placement', () => {
    const talk = agreed();
    talk.lang.does({ do: 'endPlacement', reason: 'resigned', destination: 'otherJob', on: day('2026-11-24') });
    expect(talk.person.agreed).toBeUndefined();
  });

  it('goes with everything else that she deletes', () => {
    const talk = agreed();
    talk.jana.says('lösch alles');
    talk.jana.taps('Alles löschen');
    expect(talk.person.agreed).toBeUndefined();
    expect(own(talk)).toEqual([]);
  });

  it('is not in a document of before, which is read as it is', () => {
    const { agreed: _none, ...before } = agreed().person;
    expect(readPerson(JSON.parse(JSON.stringify(before)))).not.toHaveProperty('agreed');
  });
});

describe('a false alarm', () => {
  const alarm = { do: 'finish', case: case1, outcome, falseAlarm: 'yes' } as const;
  const closedAs = (words: string): Heard => {
    const talk = checkingIn();
    talk.jana.says(words);
    return talk.kaya.does(alarm);
  };

  test.each([
    ['rot', 'red general'],
    ['Ich will kündigen', 'words wants_to_quit'],
    ['Ich will sterben', 'words suicidal life self'],
  ])('is one choice when "%s" is closed, and kept with the rule that fired: %s', (words, rule) => {
    const heard = closedAs(words);
    const kept = heard.kept.filter(({ kind }) => kind === 'falseAlarm');
    expect(kept).toMatchObject([{ case: case1, fired: [rule] }]);
    expect(heard.changed.join()).toContain('Erledigt');
  });

  it('never says who has said so', () => {
    const kept = closedAs('rot').kept.filter(({ kind }) => kind === 'falseAlarm');
    expect(JSON.stringify(kept)).not.toContain(kaya);
  });

  it('goes with everything else that she deletes', () => {
    expect(deletable).toContain('falseAlarm');
  });

  it('is none where no rule has fired: she has wished it herself', () => {
    const talk = checkingIn();
    talk.jana.says('ich will reden');
    expect(fieldOf('falseAlarm', taken('ich will reden'))).toBeUndefined();
    expect(fieldOf('falseAlarm', taken('rot'))).toMatchObject({ kind: 'choice', none: 'Nein' });
    expect(talk.kaya.does(alarm).noticed).toEqual(['Frau Kaya: knownNot']);
  });

  it('leaves nothing to agree on', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    expect(talk.kaya.does({ ...alarm, known: until }).noticed).toEqual(['Frau Kaya: knownNot']);
    expect(talk.person.cases[0]?.state.at).toBe('open');
  });
});

describe('a second no to "Hat das geholfen?"', () => {
  it('opens nothing: the coach is asked for the day of a talk, and she reads so', () => {
    const talk = closedTwice();
    const heard = saysNo(talk);
    expect(heard.said).toEqual(['Danke für deine Antwort. / Ich bitte Frau Kaya um ein Gespräch mit dir.']);
    expect(heard.told).toEqual(['Frau Kaya: Bitte einen Termin vereinbaren']);
    expect(talk.person.cases[0]?.state.at).toBe('done');
    expect(talk.kaya.card?.form?.fields.map(({ id }) => id)).toEqual(['next', 'known']);
    expect(talk.kaya.card?.text).toContain('Es hat zum zweiten Mal nicht geholfen.');
  });

  it('asks only for the day of the talk where it came from words', () => {
    const talk = closedTwice('Ich will kündigen');
    saysNo(talk);
    expect(talk.kaya.card?.form?.fields.map(({ id }) => id)).toEqual(['next']);
  });

  it('asks whoever is there', () => {
    const talk = closedTwice();
    talk.house(awayFrom('2026-11-26', '2026-11-27'));
    expect(saysNo(talk).told).toEqual(['Herr Demir: Bitte einen Termin vereinbaren']);
  });

  it('is answered once: the day stands on her page, and she reads until when it was agreed', () => {
    const talk = closedTwice();
    saysNo(talk);
    const next = day('2026-12-01');
    const heard = talk.kaya.does({ do: 'agree', case: case1, next, known: until });
    expect(heard.changed).toEqual(['Frau Kaya: Erledigt, heute']);
    expect(talk.person.nextContact).toEqual({ on: next, by: kaya });
    expect(talk.kaya.card?.form).toBeUndefined();
    expect(talk.jana.says('danke').said.at(-1)).toBe('Ihr habt etwas abgemacht. / Das gilt bis zum 18. Dezember.');
    expect(() => talk.kaya.does({ do: 'agree', case: case1, next })).toThrow('may not agree');
  });

  it('takes no day that is too far away', () => {
    const talk = closedTwice();
    saysNo(talk);
    const heard = talk.kaya.does({ do: 'agree', case: case1, next: day('2026-12-01'), known: day('2027-02-01') });
    expect(heard.noticed).toEqual(['Frau Kaya: knownNot']);
    expect(talk.person.nextContact).toBeUndefined();
  });

  it('is asked of a new coach where the former one had not answered', () => {
    const talk = closedTwice();
    saysNo(talk);
    const heard = talk.lang.does({ do: 'handOver', to: demir, on: day('2026-11-26') });
    expect(heard.told).toEqual(['Herr Demir: Bitte einen Termin vereinbaren']);
  });

  it('is asked of nobody once the placement has ended', () => {
    const talk = closedTwice();
    saysNo(talk);
    talk.lang.does({ do: 'endPlacement', reason: 'resigned', destination: 'otherJob', on: day('2026-11-26') });
    expect(talk.person.cases.map(({ dateAsked }) => dateAsked)).toEqual([undefined]);
  });
});
