import { describe, expect, it } from 'vitest';
import { formFor } from '../../../src/dialogs/forms.ts';
import { decide } from '../../../src/dialogs/orders/decide.ts';
import type { Decision } from '../../../src/dialogs/orders/decision.ts';
import { obey } from '../../../src/dialogs/orders/obey.ts';
import { pickIn, pickQuestion } from '../../../src/dialogs/orders/picks.ts';
import type { Employee } from '../../../src/dialogs/person.ts';
import { PersonId } from '../../../src/placement/ids.ts';
import { at, demir, kaya, lang, sceneAt } from '../house.ts';
import { case1, checkingIn, followed } from '../talk.ts';

/** Somebody of this name whose red answer stands before Frau Kaya. */
const withCase = (shortName: string, n: number): Employee => {
  const talk = followed();
  talk.jana.says('ich werde von einem kollegen gemobbt');
  return { ...talk.person, shortName, id: PersonId.parse(`${'A'.repeat(21)}${n}`) };
};
const quiet = (shortName: string, n: number): Employee => ({
  ...followed().person,
  shortName,
  id: PersonId.parse(`${'B'.repeat(21)}${n}`),
});

const ayla = withCase('Ayla', 1);
const jana = withCase('Jana M.', 2);
const otherJana = withCase('Jana K.', 3);
const jo = quiet('Jo', 4);
const hannah = quiet('Hannah', 5);
const people = [ayla, jana, otherJana, jo, hannah];
const scene = sceneAt(at('2026-11-23T10:00'));

const decided = (text: string, by = kaya): Decision => decide(text, { by, people, scene });
const acted = (text: string, by = kaya): unknown => {
  const decision = decided(text, by);
  return decision.kind === 'act' ? [decision.about.employee, decision.act] : decision;
};
const picks = (decision: Decision): readonly unknown[] =>
  decision.kind === 'answer' && decision.reply.kind === 'ask'
    ? decision.reply.options.map(option => pickIn({ kind: 'chose', question: pickQuestion, option }))
    : [];
const answered = (text: string): unknown => {
  const decision = decided(text);
  return decision.kind === 'answer' ? decision.reply : decision;
};

const form = (name: string, about: string) => ({ kind: 'fill', form: name, about });

const acts: readonly (readonly [text: string, who: Employee, act: object])[] = [
  ['übernehme Ayla bis 15 Uhr', ayla, { do: 'take', case: case1, until: at('2026-11-23T15:00') }],
  ['Ayla nehme ich morgen bis 10', ayla, { do: 'take', case: case1, until: at('2026-11-24T10:00') }],
  ['ich kümmere mich bis 14 Uhr um Jana M.', jana, { do: 'take', case: case1, until: at('2026-11-23T14:00') }],
  ['Uebernehme Aila bis 15 uhr', ayla, { do: 'take', case: case1, until: at('2026-11-23T15:00') }],
  ['übernheme ayla bis 15 Uhr', ayla, { do: 'take', case: case1, until: at('2026-11-23T15:00') }],
  ['Ayla: bin um 15 uhr da', ayla, { do: 'take', case: case1, until: at('2026-11-23T15:00') }],
  ['Bin morgen um 10 bei Ayla vor Ort', ayla, { do: 'take', case: case1, until: at('2026-11-24T10:00') }],
  ['ich fahre um 14:30 zu Ayla hin', ayla, { do: 'take', case: case1, until: at('2026-11-23T14:30') }],
  ['kann Ayla gerade nicht', ayla, { do: 'cannot', case: case1 }],
  ['Ayla schaffe ich nicht', ayla, { do: 'cannot', case: case1 }],
  [
    'Ayla erledigt, Krisengespräch am Telefon mit ihr, nächster Termin 1.12.',
    ayla,
    {
      do: 'finish',
      case: case1,
      outcome: { measure: 'crisisTalk', contact: 'telephone', with: 'employee', next: '2026-12-01' },
    },
  ],
  ['zeig Ayla', ayla, { do: 'look' }],
  ['Ayla', ayla, { do: 'look' }],
  ['Was ist mit Jo?', jo, { do: 'look' }],
  ['Ayla ist krank', ayla, { do: 'look' }],
  ['Antworten von Ayla', ayla, { do: 'openAnswers' }],
  ['Aylas Antworten', ayla, { do: 'openAnswers' }],
  ['Wie geht es Hannah?', hannah, { do: 'openAnswers' }],
  ['Worte von Ayla', ayla, { do: 'openWords', case: case1 }],
  ['Jo Handy verloren', jo, { do: 'lock' }],
  ['neuer Code für Jo', jo, { do: 'newCode', code: 'screen' }],
  ['neuer Code für Jo auf der Karte', jo, { do: 'newCode', code: 'card' }],
  ['bestätige Jo', jo, { do: 'confirm', yes: true }],
];

describe('what a coach types about somebody', () => {
  it.each(acts)('"%s" is done', (text, who, act) => {
    expect(acted(text)).toEqual([who.id, act]);
  });

  it('with a contact goes on at the next working time', () => {
    expect(acted('Kontakt gehabt mit Ayla, im Büro')).toMatchObject([ayla.id, { do: 'contact', contact: 'office' }]);
  });

  it('opens the form where something is missing', () => {
    const finishing = { ...form('finish', `about:${ayla.id}:case1`), verdicts: ['falseAlarm'] };
    expect(answered('Ayla erledigt')).toEqual(finishing);
    expect(answered('Ayla fertig, war am Telefon')).toEqual({
      ...finishing,
      filled: { 'outcome.contact': 'telephone' },
    });
    expect(answered('Begleitung von Jo beenden')).toEqual(form('endPlacement', `about:${jo.id}:`));
  });

  it('opens the form with a day to agree on, where it came from a light', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    const people = [{ ...talk.person, shortName: 'Ayla' }];
    const decision = decide('Ayla erledigt', { by: kaya, people, scene: talk.scene });
    expect(decision).toMatchObject({ kind: 'answer', reply: { form: 'finish', verdicts: ['known', 'falseAlarm'] } });
    const shown = decision.kind === 'answer' && decision.reply.kind === 'fill' && formFor(decision.reply, scene);
    expect(shown && shown.form?.fields.map(({ id }) => id)).toContain('known');
  });

  it('opens the form with what was said already', () => {
    const decision = decided('Ayla erledigt, habe sie besucht, Jobcoaching, nächster Termin 1.12.');
    const reply = decision.kind === 'answer' ? decision.reply : undefined;
    const fields = reply?.kind === 'fill' ? (formFor(reply, scene).form?.fields ?? []) : [];
    expect(fields.map(({ value }) => value)).toEqual(['jobCoaching', 'visit', undefined, '2026-12-01', undefined]);
  });

  it('without a time is asked for the times that stand on the card', () => {
    const decision = decided('ich übernehme Ayla');
    expect(answered('ich übernehme Ayla')).toMatchObject({ phrase: { key: 'staff.untilWhen' } });
    expect(picks(decision).length).toBeGreaterThan(1);
    expect(picks(decision)[0]).toMatchObject({ employee: ayla.id, case: case1, order: { do: 'take' } });
  });

  it.each([
    ['übernehme Ayla bis 24 Uhr', 'staff.untilWhen.offDuty'],
    ['übernehme Ayla bis 17:30', 'staff.untilWhen.offDuty'],
    ['übernehme Ayla morgen um 7 Uhr', 'staff.untilWhen.offDuty'],
    ['übernehme Ayla bis Samstag 10 Uhr', 'staff.untilWhen.offDuty'],
    ['übernehme Ayla bis 31.12. um 10 Uhr', 'staff.untilWhen.tooFar'],
    ['übernehme Ayla bis 9 Uhr', 'staff.untilWhen.over'],
  ])('with a time that cannot be hers ("%s") is asked back, and why', (text, key) => {
    expect(answered(text)).toMatchObject({ phrase: { key } });
    expect(picks(decided(text))[0]).toMatchObject({ employee: ayla.id, order: { do: 'take' } });
  });

  it('with a time that cannot be hers does not get by the one more tap', () => {
    const order = { do: 'take', until: at('2026-11-24T00:00') } as const;
    expect(obey({ employee: ayla.id, case: case1, order }, { by: kaya, employee: ayla, scene })).toMatchObject({
      reply: { phrase: { key: 'staff.untilWhen.offDuty' } },
    });
  });

  it('with a name that two people have is asked back, and an initial tells them apart', () => {
    expect(picks(decided('übernehme Jana bis 15 Uhr'))).toEqual(
      [otherJana, jana].map(({ id }) => ({
        employee: id,
        case: case1,
        order: { do: 'take', until: at('2026-11-23T15:00') },
      })),
    );
    expect(acted('übernehme Jana K. bis 15 Uhr')).toMatchObject([otherJana.id, {}]);
  });

  it.each([
    ['übernehme Berta bis 15 Uhr', 'staff.noSuchPerson'],
    ['übernehme bis 15 Uhr', 'staff.whom'],
  ])('with no name that is known ("%s") is never done where several may be meant', (text, key) => {
    expect(answered(text)).toMatchObject({ phrase: { key } });
    expect(picks(decided(text))).toHaveLength(3);
  });

  it.each(['bin um 15 uhr da', 'ok, bin dann um 15 Uhr vor Ort', 'Komme um 15 Uhr vorbei'])(
    'with a time and no name ("%s") is about the one for whom something is open, else asked back',
    text => {
      const alone = decide(text, { by: kaya, people: [ayla, jo], scene });
      expect(alone).toMatchObject({
        kind: 'act',
        about: { employee: ayla.id },
        act: { until: at('2026-11-23T15:00') },
      });
      expect(answered(text)).toMatchObject({ phrase: { key: 'staff.whom' } });
      expect(picks(decided(text))).toHaveLength(3);
    },
  );

  it.each([
    'bin um 15 Uhr bei Berta vor Ort',
    'bin um 15 uhr weg',
    'bin um 15 Uhr nicht da',
    'bin um 15 Uhr beim Arzt',
  ])('about somebody or something else ("%s") is never a promise', text => {
    expect(decide(text, { by: kaya, people: [ayla, jo], scene }).kind).not.toBe('act');
  });

  it.each([
    'Wer zahlt den Eingliederungszuschuss?',
    'Bekommt jemand bei Krankheit Geld, wenn die Firma neu ist?',
    'Wie antworte ich auf einen Bescheid vom Amt?',
    'Kann man das Budget mit dem Zuschuss beantworten lassen?',
  ])('is none where it asks about the law: "%s"', text => {
    expect(decided(text)).toEqual({ kind: 'own' });
  });

  it('that is a question is done only after one more tap', () => {
    expect(picks(decided('Soll ich Ayla bis 15 Uhr übernehmen?'))).toHaveLength(1);
    expect(acted('Handy von Jo sperren?')).toMatchObject({ kind: 'answer' });
  });

  it('says that the answers are not shared, and offers them of nobody who has not shared them', () => {
    const shy: Employee = { ...quiet('Tom', 6), choice: 'askEachTime' };
    const around = { by: kaya, people: [shy, hannah], scene };
    expect(decide('Wie geht es Tom?', around)).toMatchObject({ reply: { phrase: { key: 'staff.notShared' } } });
    expect(picks(decide('Antworten von Müller', around))).toEqual([
      { employee: hannah.id, order: { do: 'openAnswers' } },
    ]);
    const asDeputy = decide('Wie geht es Tom?', { ...around, by: demir });
    expect(asDeputy).toMatchObject({ kind: 'act', act: { do: 'openAnswers' } });
  });

  it('is never the opposite of what was said', () => {
    expect(acted('übernehme Ayla nicht')).toMatchObject([ayla.id, { do: 'look' }]);
    expect(acted('kann Ayla nicht übernehmen')).toMatchObject([ayla.id, { do: 'cannot' }]);
  });

  it('says so where there is nothing to be done', () => {
    expect(answered('übernehme Jo bis 15 Uhr')).toMatchObject({ phrase: { key: 'staff.nothingThere' } });
    expect(decide('erledigt', { by: kaya, people: [jo], scene })).toMatchObject({
      reply: { phrase: { key: 'staff.nothingAtAll' } },
    });
  });

  it.each([
    ['Ayla will nicht mehr leben'],
    ['übernehme Ayla bis 15 Uhr, sie will sich umbringen'],
    ['ich will sterben'],
    ['Einladen'],
    ['Liste'],
    ['Was ist offen?'],
    ['Urlaub'],
    ['Guten Morgen'],
    ['blablub'],
    [''],
  ])('is left to her own talk: "%s"', text => {
    expect(decided(text)).toEqual({ kind: 'own' });
  });

  it('holds nothing of the people but their ids', () => {
    for (const text of ['übernehme Jana bis 15 Uhr', 'Ayla erledigt', 'ich übernehme Ayla'])
      expect(JSON.stringify(decided(text))).not.toMatch(/Ayla|Jana|gemobbt/);
  });
});

const away: readonly (readonly [text: string, absent: object])[] = [
  ['Urlaub vom 1.12. bis 5.12.', { member: kaya, absence: { from: '2026-12-01', to: '2026-12-05' } }],
  ['bin seit Freitag krank, bis Mittwoch', { member: kaya, absence: { from: '2026-11-23', to: '2026-11-25' } }],
  ['bin krank bis Freitag', { member: kaya, absence: { from: '2026-11-23', to: '2026-11-27' } }],
  ['morgen nicht da', { member: kaya, absence: { from: '2026-11-24', to: '2026-11-24' } }],
  [
    'Urlaub nächste Woche, Vertretung Frau Lang',
    { member: kaya, absence: { from: '2026-11-30', to: '2026-12-04', deputy: lang } },
  ],
  [
    'Herr Demir ist ab morgen bis Freitag krank, Vertretung macht Frau Lang',
    { member: demir, absence: { from: '2026-11-24', to: '2026-11-27', deputy: lang } },
  ],
];

describe('an absence in words', () => {
  it.each(away)('"%s" is asked once more', (text, absent) => {
    expect(picks(decided(text))).toEqual([{ do: 'absent', ...absent }]);
  });
});

const backAgain: readonly (readonly [text: string, back: object | undefined])[] = [
  ['Ich bin wieder da', { member: kaya, on: '2026-11-23' }],
  ['bin wieder gesund', { member: kaya, on: '2026-11-23' }],
  ['Bin nicht mehr krank!', { member: kaya, on: '2026-11-23' }],
  ['bin seit Montag wieder im Dienst', { member: kaya, on: '2026-11-23' }],
  ['ab Mittwoch arbeite ich wieder im Büro', { member: kaya, on: '2026-11-25' }],
  ['Abwesenheit beenden', { member: kaya, on: '2026-11-23' }],
  ['Herr Demir ist wieder da', { member: demir, on: '2026-11-23' }],
  ['bin noch nicht wieder da', undefined],
  ['bin um 15 Uhr wieder da', undefined],
  ['Ayla ist wieder da', undefined],
  ['Wann ist Herr Demir wieder da?', undefined],
];

describe('the end of an absence in words', () => {
  it.each(backAgain)('"%s"', (text, back) => {
    const decision = decided(text);
    expect(decision.kind === 'staff' ? decision.change : undefined).toEqual(back && { do: 'back', ...back });
  });
});

describe('a pick', () => {
  it('is an order like a typed one', () => {
    const order = { do: 'take', until: at('2026-11-23T15:00') } as const;
    expect(obey({ employee: jana.id, case: case1, order }, { by: kaya, employee: jana, scene })).toEqual({
      kind: 'act',
      about: { employee: jana.id, case: case1 },
      act: { ...order, case: case1 },
    });
  });

  it.each(['', '{', '{}', '{"of":"x","order":{"do":"take"}}', '{"of":"AAAAAAAAAAAAAAAAAAAAA1","order":{"do":"fly"}}'])(
    'that is broken claims nothing: %s',
    option => {
      expect(pickIn({ kind: 'chose', question: pickQuestion, option })).toBeUndefined();
    },
  );
});
