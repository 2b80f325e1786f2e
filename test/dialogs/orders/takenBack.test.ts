import { describe, expect, it } from 'vitest';
import { demir, kaya, lang, sceneAt, at, staff, days } from '../house.ts';
import { decided, keyOf, picksOf } from './meant.ts';

const next = days('2026-11-30', '2026-12-04');
const january = days('2027-01-04', '2027-01-15');
/** A Monday, and these are ahead of Frau Kaya. */
const ahead = (...absences: readonly ReturnType<typeof days>[]) =>
  sceneAt(at('2026-11-23T10:00'), {
    ...staff,
    members: staff.members.map(one => (one.id === lang ? one : { ...one, absences })),
  });
const cancelled = (absence: object, member: string = kaya) => ({ do: 'cancelled', member, absence });

describe('an absence that has not begun', () => {
  it.each([
    'doch kein Urlaub',
    'kein Urlaub nächste Woche',
    'Urlaub löschen',
    'lösch meinen Urlaub',
    'Urlaub storno',
    'Urlaub abgesagt',
    'mein Urlaub ist abgesagt',
    'Mein Urlaub wurde gestrichen',
    'bin nächste Woche doch da',
    'ich bin nächste Woche doch im Dienst.',
    'nächste Woche arbeite ich doch',
    'ich habe doch keinen Urlaub',
    'Urlaub nächste Woche fällt aus',
    'Urlaub nächste Woche fällt leider doch aus',
    'bin doch nicht im Urlaub',
    'ich fahre doch nicht, Urlaub storniert',
    'Abwesenheit löschen',
    'Urlaub verschoben auf Januar',
    'ich sage meinen Urlaub ab',
  ])('is taken back in words, with one more tap: "%s"', text => {
    const decision = decided(text, { scene: ahead(next) });
    expect(keyOf(decision)).toBe('staff.cancel');
    expect(picksOf(decision)).toEqual([cancelled(next)]);
  });

  it.each(['Urlaub verschoben auf 7.12. bis 11.12.', 'verschiebe meinen Urlaub auf 7. bis 11.12.'])(
    'that is moved is two things, and both are offered: "%s"',
    text => {
      const decision = decided(text, { scene: ahead(next) });
      expect(keyOf(decision)).toBe('staff.moved');
      const absence = days('2026-12-07', '2026-12-11');
      expect(picksOf(decision)).toEqual([cancelled(next), { do: 'absent', member: kaya, absence }]);
    },
  );

  it.each(['Urlaub nur bis 2.12.', 'Urlaub verkürzt bis 2.12.', 'bin ab 3.12. doch da'])(
    'that is shorter begins when it did: "%s"',
    text => {
      expect(decided(text, { scene: ahead(next) })).toMatchObject({
        kind: 'staff',
        change: { do: 'back', member: kaya, on: '2026-12-03' },
      });
    },
  );

  it('is whole where only one day of it is meant, and that is said', () => {
    const decision = decided('bin am 1.12. doch da', { scene: ahead(next) });
    expect(keyOf(decision)).toBe('staff.cancelWhole');
  });

  it.each(['Urlaub ist noch nicht abgesagt', 'Urlaub fällt hoffentlich nicht aus', 'Urlaub fällt vielleicht aus'])(
    'stays as it is after "%s"',
    text => {
      expect(keyOf(decided(text, { scene: ahead(next) }))).toBe('staff.leftAlone');
    },
  );

  it.each(['bin doch nicht krank', 'doch nicht krank', 'Frau Kaya ist doch nicht krank'])(
    'that runs ends with "%s"',
    text => {
      const by = text.startsWith('Frau') ? lang : kaya;
      expect(decided(text, { scene: ahead(days('2026-11-20', '2026-11-27')), by })).toMatchObject({
        kind: 'staff',
        change: { do: 'back', member: kaya, on: '2026-11-23' },
      });
    },
  );

  it('of several is asked back, and the days that are said are those that are meant', () => {
    const scene = ahead(january, next);
    expect(keyOf(decided('Urlaub abgesagt', { scene }))).toBe('staff.whichAbsence');
    expect(picksOf(decided('Urlaub abgesagt', { scene }))).toEqual([cancelled(next), cancelled(january)]);
    expect(picksOf(decided('bin ab 4.1. doch da', { scene }))).toEqual([cancelled(january)]);
  });

  it('is taken back by the lead for somebody else', () => {
    const decision = decided('Herr Demir hat doch keinen Urlaub', { scene: ahead(next), by: lang });
    expect(picksOf(decision)).toEqual([cancelled(next, demir)]);
  });

  it('that is not there is said to be none', () => {
    for (const text of ['Urlaub abgesagt', 'bin nächste Woche doch da'])
      expect(decided(text, { scene: ahead(...(text.startsWith('bin') ? [january] : [])) })).toMatchObject({
        kind: 'staff',
        change: { do: 'back' },
      });
  });

  it('and one that runs ends today', () => {
    const scene = ahead(days('2026-11-20', '2026-11-27'));
    expect(decided('bin doch da', { scene })).toMatchObject({
      kind: 'staff',
      change: { do: 'back', on: '2026-11-23' },
    });
  });

  it.each(['bin doch wieder da', 'ich bin doch da', 'Frau Kaya ist doch wieder im Büro', 'arbeite doch wieder'])(
    'stays where another runs, which ends: "%s"',
    text => {
      const scene = ahead(days('2026-11-20', '2026-11-27'), january);
      expect(decided(text, { scene, by: text.startsWith('Frau') ? lang : kaya })).toMatchObject({
        kind: 'staff',
        change: { do: 'back', member: kaya, on: '2026-11-23' },
      });
    },
  );

  it('is meant where its days or its name are said, also while another runs', () => {
    const scene = ahead(days('2026-11-20', '2026-11-27'), january);
    for (const text of ['bin ab 4.1. doch da', 'Urlaub abgesagt', 'doch kein Urlaub'])
      expect(picksOf(decided(text, { scene }))).toEqual([cancelled(january)]);
  });

  it.each([
    'Der Termin am Freitag ist abgesagt',
    'Besuch am Freitag verschoben',
    'Treffen Freitag fällt aus',
    'Die Freigabe wurde zurückgezogen',
    'Das Freitagsgespräch ist abgesagt',
    'Freiburg ist gestrichen',
    'Habe am Freitag frei, der Termin ist abgesagt',
    'Ich habe Urlaub, das Gespräch am Montag fällt aus',
  ])('says nothing about an absence: "%s"', text => {
    for (const absence of [days('2026-11-20', '2026-12-04'), next])
      expect(decided(text, { scene: ahead(absence) })).not.toMatchObject({ change: { do: 'back' } });
    expect(picksOf(decided(text, { scene: ahead(next) }))).not.toContainEqual(cancelled(next));
  });

  it.each(['mein freier Tag ist gestrichen', 'habe nächste Woche doch nicht frei', 'frei nächste Woche abgesagt'])(
    'is also called free: "%s"',
    text => {
      expect(picksOf(decided(text, { scene: ahead(next) }))).toEqual([cancelled(next)]);
    },
  );

  it.each([
    'Urlaub nächste Woche',
    'ich bin nächste Woche doch nicht da',
    'kann doch nicht kommen, habe Urlaub',
    'Urlaub ab Montag bis Freitag',
    'noch kein Urlaub',
    'habe keinen Urlaub mehr',
    'nehme nächste Woche Urlaub',
    'Urlaub abgesagt?',
    'Ist Frau Kaya nächste Woche doch da?',
    'Ayla hat doch keinen Urlaub',
    'Ayla ist doch da',
    'bin um 15 Uhr doch da',
    'Bekomme ich doch keinen Urlaub, wenn ich krank bin?',
  ])('is not taken back by "%s"', text => {
    expect(picksOf(decided(text, { scene: ahead(next) }))).not.toContainEqual(cancelled(next));
  });
});
