import { describe, expect, it } from 'vitest';
import { at, demir, kaya, lang, nacht, sceneAt, staffWithNight } from '../house.ts';
import { ayla, decided, jo, keyOf, picksOf, somebody } from './meant.ts';

const mobbed = 'ich werde von einem kollegen gemobbt';
const both = [ayla, somebody('Tom', mobbed), jo];
const until15 = { do: 'take', until: at('2026-11-23T15:00') };
const actOf = (text: string, people = [ayla, jo]) => {
  const decision = decided(text, { people });
  return decision.kind === 'act' ? [decision.about.employee, decision.act] : keyOf(decision);
};

describe('an order without a name', () => {
  it.each([
    'übernehme bis 15 Uhr',
    'ich übernehme das bis 15 Uhr',
    'mache ich bis 15 Uhr',
    'melde mich um 15 Uhr',
    'übernehme den Fall bis 15 Uhr',
    'rufe sie um 15 Uhr an',
    'ok, rufe um 15 Uhr an',
    'übernheme bis 15 uhr',
    'bin dran bis 15 Uhr',
    'bis 15 Uhr schaff ich das',
    'ich mach das um 3',
  ])('is about the one for whom something is open: "%s"', text => {
    expect(actOf(text)).toMatchObject([ayla.id, until15]);
  });

  it('is so also where it is no promise', () => {
    expect(actOf('kann gerade nicht')).toMatchObject([ayla.id, { do: 'cannot' }]);
    expect(actOf('Kontakt gehabt')).toMatchObject([ayla.id, { do: 'contact' }]);
    expect(decided('erledigt', { people: [ayla, jo] })).toMatchObject({
      reply: { form: 'finish', about: `about:${ayla.id}:case1` },
    });
  });

  it('is asked back where several are open, and says so where none is', () => {
    expect(keyOf(decided('übernehme bis 15 Uhr', { people: both }))).toBe('staff.whom');
    expect(picksOf(decided('übernehme bis 15 Uhr', { people: both }))).toHaveLength(2);
    expect(actOf('übernehme bis 15 Uhr', [jo])).toBe('staff.nothingAtAll');
  });

  it('is about the one that nobody has, or that she has, where that is only one', () => {
    const [one] = ayla.cases;
    const taken = one && {
      ...ayla,
      cases: [{ ...one, state: { at: 'taken', by: kaya, until: at('2026-11-23T12:00'), reminded: false } as const }],
    };
    const people = taken ? [taken, somebody('Tom', mobbed)] : [];
    expect(actOf('übernehme bis 15 Uhr', people)).toMatchObject([people[1]?.id, until15]);
    expect(actOf('Kontakt gehabt', people)).toMatchObject([ayla.id, { do: 'contact' }]);
  });

  it.each(['erreicht', 'Mia erreicht', 'Kontakt gehabt', 'Mia erledigt'])(
    'of whoever has not taken the danger yet begins with taking it: "%s"',
    text => {
      const decision = decided(text, { by: lang, people: [somebody('Mia', 'ich will nicht mehr leben')] });
      expect(keyOf(decision)).toBe('staff.firstTake');
      expect(picksOf(decision)).toMatchObject([{ order: { do: 'take', until: at('2026-11-23T10:30') } }]);
    },
  );

  it.each(['zeig Mia', 'Telefonnummer von Mia', 'Polizei ist bei Mia'])(
    'is never answered as if nothing were open before who is on call: "%s"',
    text => {
      const night = { by: nacht, scene: sceneAt(at('2026-11-23T22:00'), staffWithNight) };
      const [mia] = [somebody('Mia', 'ich will nicht mehr leben')];
      const told = { ...mia, cases: mia.cases.map(one => ({ ...one, told: [...one.told, nacht] })) };
      const decision = decided(text, { ...night, people: [told] });
      expect(keyOf(decision)).toBe('staff.onlyStand');
      expect(picksOf(decision)).toMatchObject([{ order: { do: 'take' } }]);
    },
  );

  it('about what is not hers is told that it is open with somebody else', () => {
    const decision = decided('hat Frau Kaya Ayla erreicht?', { by: demir, people: [ayla] });
    expect(keyOf(decision)).toBe('staff.openElsewhere');
  });

  it('is not done on the older matter where a danger has just come', () => {
    const [one] = ayla.cases;
    const held = one && {
      ...ayla,
      cases: [{ ...one, state: { at: 'taken', by: kaya, until: at('2026-11-23T12:00'), reminded: false } as const }],
    };
    const people = held ? [held, somebody('Tom', 'ich will nicht mehr leben')] : [];
    for (const text of ['Kontakt gehabt', 'kann gerade nicht', 'erledigt'])
      expect(decided(text, { people })).toMatchObject({ kind: 'answer', reply: { kind: 'ask' } });
  });

  it.each([
    ['übernehme Berta bis 15 Uhr', 'staff.noSuchPerson'],
    ['nehme um 15 Uhr den Bus', 'staff.whom'],
    ['mache um 15 Uhr Feierabend', 'own'],
    ['nehme mir um 15 Uhr frei', 'answer'],
  ])('is never done where it may be about something else: "%s"', (text, key) => {
    expect(actOf(text)).toBe(key);
  });
});

describe('a time alone', () => {
  it.each(['bis 15 Uhr', 'Ayla bis 15 Uhr'])('promises nothing before one more tap: "%s"', text => {
    expect(picksOf(decided(text))).toMatchObject([{ employee: ayla.id, order: until15 }]);
  });

  it('beside what was not reached is one more tap away', () => {
    expect(picksOf(decided('nicht erreicht, rufe um 15 Uhr nochmal an'))).toMatchObject([{ order: until15 }]);
  });

  it.each(['um 15 Uhr', 'Ayla 15 Uhr', 'Ayla arbeitet bis 15 Uhr'])('is no order: "%s"', text => {
    expect(JSON.stringify(decided(text))).not.toContain('take');
  });
});

describe('a call that is announced', () => {
  it.each([
    'rufe ayla um 15 uhr an',
    'Ich rufe Ayla um 15 Uhr zurück',
    'ruf ayla bis 15 uhr an',
    'telefoniere um 15 Uhr mit Ayla',
    'spreche um 15 Uhr mit Ayla',
    'besuche Ayla um 15 Uhr',
    'werde Ayla um 15 Uhr anrufen',
  ])('is a promise with its time: "%s"', text => {
    expect(actOf(text)).toMatchObject([ayla.id, until15]);
  });

  it('without a time is asked for one', () => {
    expect(actOf('rufe Ayla an')).toBe('staff.untilWhen');
  });

  it.each([
    'Ayla ruft um 15 Uhr an',
    'rufe die Firma von Ayla um 15 Uhr an',
    'spreche um 15 Uhr mit Aylas Chef',
    'rufe Ayla um 15 Uhr nicht an',
    'habe Ayla um 9 Uhr angerufen',
    'Ayla hat um 15 Uhr angerufen',
    'Soll ich Ayla um 15 Uhr anrufen?',
  ])('is none in "%s"', text => {
    const act = actOf(text);
    expect(JSON.stringify(act)).not.toContain('take');
  });
});
