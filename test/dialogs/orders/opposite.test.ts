import { describe, expect, it } from 'vitest';
import { answered, askedNow } from '../../../src/dialogs/orders/asked.ts';
import { aCoach, kaya } from '../house.ts';
import { ayla, decided, keyOf, picksOf, scene, somebody } from './meant.ts';

describe('an order that is denied', () => {
  it.each([
    'Ayla nicht sperren',
    'Handy von Ayla nicht sperren!',
    'bitte ayla auf keinen Fall sperren',
    'Begleitung von Ayla nicht beenden',
    'bestätige Ayla nicht',
    'Firma einladen bei Ayla noch nicht',
    'Firma trennen bei Ayla noch nicht',
    'Ayla nicht erledigt',
    'Ayla noch nicht erledigt, Krisengespräch am Telefon mit ihr',
    'Sperre von Ayla nicht aufheben',
  ])('is not carried out: "%s"', text => {
    const decision = decided(text);
    expect(decision).toMatchObject({ kind: 'answer' });
    expect(['staff.leftAlone', 'staff.isThatRight']).toContain(keyOf(decision));
  });

  it.each(['Ayla findet ihr Handy nicht mehr, bitte sperren', 'Ayla kommt nicht rein, neuer Code'])(
    'elsewhere in the sentence is done after one more tap: "%s"',
    text => {
      expect(keyOf(decided(text))).toBe('staff.isThatRight');
      expect(picksOf(decided(text))).toHaveLength(1);
    },
  );
});

describe('to unlock', () => {
  it.each([
    'sperre von ayla aufheben',
    'hebe die sperre von Ayla auf',
    'Ayla entsperren',
    'Sperre bei Ayla beenden',
    'Ayla wieder freischalten',
    'Ayla hat ihr Handy gefunden',
  ])('is a new code, and never a lock: "%s"', text => {
    const decision = decided(text);
    expect(keyOf(decision)).toBe('staff.unlock');
    expect(picksOf(decision)).toEqual([{ employee: ayla.id, order: { do: 'newCode', code: 'screen' } }]);
  });
});

describe('a contact in a crisis', () => {
  it.each([
    'Mia erreicht',
    'Mutter von Mia erreicht',
    'telefonier gleich mit Mia',
    'Kontakt Mia',
    'Mia gestern gesprochen',
  ])('is asked for before it ends the crisis: "%s"', text => {
    const inDanger = somebody('Mia', 'ich will nicht mehr leben');
    expect(decided(text, { people: [inDanger] }).kind).toBe('answer');
  });

  it('says what it ends', () => {
    const inDanger = somebody('Mia', 'ich will nicht mehr leben');
    expect(keyOf(decided('Mia erreicht', { people: [inDanger] }))).toBe('staff.contactInCrisis');
  });

  it('is noted by a typed yes as by the button', () => {
    const inDanger = somebody('Mia', 'ich will nicht mehr leben');
    const decision = decided('Mia erreicht', { people: [inDanger] });
    const replies = decision.kind === 'answer' ? [decision.reply] : [];
    const coach = askedNow(aCoach(kaya), replies, scene.now);
    expect(answered(coach, 'ja', scene.now)).toMatchObject({ employee: inDanger.id, order: { do: 'contact' } });
    expect(answered(coach, 'nein', scene.now)).toBe('no');
  });
});

describe('to lock', () => {
  it('somebody in a crisis says so and asks once more', () => {
    const inDanger = somebody('Mia', 'ich will nicht mehr leben');
    const decision = decided('Mia Handy sperren', { people: [inDanger] });
    expect(keyOf(decision)).toBe('staff.lockInCrisis');
    expect(picksOf(decision)).toEqual([{ employee: inDanger.id, order: { do: 'lock' } }]);
  });

  it('anybody else is done', () => {
    expect(decided('Ayla Handy verloren')).toMatchObject({ kind: 'act', act: { do: 'lock' } });
  });
});

describe('what locks or cuts', () => {
  it.each([
    'Ayla sperrt sich gegen das Gespräch',
    'Ayla sperrt sich',
    'Ayla und die Firma trennen sich',
    'Ayla Firma einladen zum Gespräch',
  ])('is done after one more tap where other words stand beside it: "%s"', text => {
    expect(keyOf(decided(text))).toBe('staff.isThatRight');
  });

  it.each([
    'Ayla sperren',
    'bitte sofort das Handy von Ayla sperren',
    'Ayla hat ihr Handy verloren',
    'Ayla Firma trennen',
  ])('is done where nothing else is said: "%s"', text => {
    expect(decided(text).kind).toBe('act');
  });

  it.each(['Nachricht an Ayla: ich komme später', 'schreib Ayla, dass ich später komme', 'sag Ayla bitte Bescheid'])(
    'is not sent, and says so, where it is a message: "%s"',
    text => {
      expect(keyOf(decided(text))).toBe('staff.notSent');
    },
  );

  it.each(['neue Aufgabe für Ayla', 'Ayla hat eine neue Telefonnummer: 0170'])(
    'invites nobody who is here: "%s"',
    text => {
      expect(decided(text)).toMatchObject({ kind: 'act', act: { do: 'look' } });
    },
  );
});
