import { describe, expect, it } from 'vitest';
import { at } from '../house.ts';
import { ayla, decided, jo, keyOf, picksOf } from './meant.ts';

const until = (time: string) => ({ do: 'take', until: at(`2026-11-23T${time}`) });

describe('a call to Ayla herself', () => {
  it.each([
    'rufe Ayla um 15:30 Uhr an',
    'ich rufe sie um 15:30 Uhr nochmal an',
    'telefonier um 15:30 Uhr mit Ayla',
    'treffe Ayla heute um 15:30 Uhr',
    'bin um 15:30 Uhr bei Ayla',
    'gehe um 15:30 Uhr zu Ayla',
    'übernehme Ayla bis 15:30 Uhr, rufe vorher ihre Mutter an',
    'rufe Ayla um 15:30 Uhr an, vorher bin ich in der Firma',
  ])('is a promise: "%s"', text => {
    expect(decided(text)).toMatchObject({ kind: 'act', act: until('15:30') });
  });

  it('on the way to her is asked until when', () => {
    expect(keyOf(decided('fahre jetzt zu Ayla'))).toBe('staff.untilWhen');
  });
});

describe('a call to somebody else', () => {
  it.each([
    'rufe Aylas Vermieter um 15:30 Uhr an',
    'rufe Tischlerei Berg um 15:30 Uhr an wegen Ayla',
    'spreche um 15:30 Uhr mit Frau Lang über Ayla',
    'rufe die Firma von Ayla um 15:30 Uhr an',
    'ruf du Ayla um 15:30 Uhr an',
    'bitte ruf Ayla um 15:30 Uhr an, Herr Demir',
    'bitte übernehmen Sie Ayla bis 15:30 Uhr',
    'übernehme Ayla bis 15:30 Uhr für Herrn Demir',
    'rufe Ayla um 15:30 Uhr an falls ich Zeit habe',
    'wenn ich Zeit habe rufe ich Ayla um 15:30 Uhr an',
    'vielleicht rufe ich Ayla um 15:30 Uhr an',
    'melde mich um 15:30 Uhr bei Aylas Chefin',
    'melde mich um 15:30 Uhr ab',
    'rufe Ayla an, um 15:30 Uhr muss ich zum Arzt',
  ])('promises her nothing before one more tap: "%s"', text => {
    const decision = decided(text);
    expect(keyOf(decision)).toBe('staff.isThatRight');
    expect(picksOf(decision)).toMatchObject([{ employee: ayla.id, order: until('15:30') }]);
  });

  it.each(['habe Ayla getroffen, spreche um 15:30 Uhr mit Demir', 'Ayla erreicht, rufe um 15:30 Uhr den Vermieter an'])(
    'takes nothing from the contact beside it: "%s"',
    text => {
      expect(decided(text, { people: [ayla, jo] })).toMatchObject({ kind: 'act', act: { do: 'contact' } });
    },
  );
});
