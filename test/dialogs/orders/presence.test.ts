import { describe, expect, it } from 'vitest';
import { at, awayFrom, demir, nacht, sceneAt, staffWithNight } from '../house.ts';
import { decided, keyOf, picksOf } from './meant.ts';

const asked = (text: string, scene = sceneAt(at('2026-11-23T10:00'))) => {
  const decision = decided(text, { by: demir, scene });
  return decision.kind === 'answer' && decision.reply.kind === 'say' ? decision.reply.phrase : keyOf(decision);
};
const away = sceneAt(at('2026-11-23T10:00'), awayFrom('2026-11-23', '2026-11-27'));

describe('whether a colleague is there', () => {
  it.each(['Ist Frau Kaya da?', 'Ist Kaya heute im Haus?', 'Arbeitet Frau Kaya gerade?', 'wo ist frau kaya?'])(
    'is what the roster says: "%s"',
    text => {
      expect(asked(text)).toMatchObject({ key: 'staff.isIn', params: { name: 'Frau Kaya', deputy: 'Herr Demir' } });
      expect(asked(text, away)).toMatchObject({ key: 'staff.isAway', params: { to: '27. November' } });
      expect(asked(text, sceneAt(at('2026-11-23T18:00')))).toMatchObject({
        key: 'staff.isOff',
        params: { when: 'morgen um 8 Uhr' },
      });
    },
  );

  it.each([
    'Wann ist Frau Kaya wieder da?',
    'Ist Frau Kaya krank?',
    'Hat Frau Kaya Urlaub?',
    'Wer vertritt Frau Kaya?',
  ])('says until when and who stands in, and never why: "%s"', text => {
    expect(asked(text, away)).toMatchObject({ key: 'staff.isAway' });
  });

  it('of a day is that of this day', () => {
    expect(asked('Ist Frau Kaya morgen da?')).toMatchObject({ key: 'staff.isInOn', params: { day: 'morgen' } });
    expect(asked('Ist Frau Kaya am Freitag da?', away)).toMatchObject({ key: 'staff.isOffOn' });
  });

  it.each([
    'Ist Ayla da?',
    'Ist die Firma heute da?',
    'Hat Frau Kaya mit Ayla gesprochen?',
    'Kommt das Geld morgen?',
    'Frau Kaya ist wieder da',
    'Frau Kaya ist krank',
  ])('is not asked by "%s"', text => {
    expect(JSON.stringify(asked(text) ?? '')).not.toMatch(/staff\.(?:is(?:In|Off|Away)|hasLeft)/);
  });
});

it('whoever is on call reports ill in words', () => {
  const scene = sceneAt(at('2026-11-23T17:00'), staffWithNight);
  expect(picksOf(decided('bin heute krank', { by: nacht, scene, people: [] }))).toEqual([
    { do: 'absent', member: nacht, absence: { from: '2026-11-23', to: '2026-11-23' } },
  ]);
});
