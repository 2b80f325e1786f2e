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

const said = (text: string): string => JSON.stringify(decided(text));

describe('who is there', () => {
  it.each(['ist Frau Kaya da', 'wo ist Kaya', 'Kaya da?', 'Frau Kaya heute da?', 'warum ist Frau Kaya nicht da?'])(
    'is asked without a question mark, too, and in short: "%s"',
    text => {
      expect(keyOf(decided(text))).toBe('staff.isIn');
    },
  );

  it('is answered for the time that is said', () => {
    expect(said('Ist Frau Kaya ab 15 Uhr da?')).toMatch(/isInOn.*heute um 15 Uhr/);
    expect(said('Ist Frau Kaya um 18 Uhr noch da?')).toMatch(/isOffOn.*heute um 18 Uhr/);
  });

  it.each(['wer ist heute da?', 'wer hat heute Dienst?', 'Wer arbeitet heute'])('is a list: "%s"', text => {
    expect(decided(text)).toMatchObject({
      reply: { phrase: { key: 'staff.whoIsIn', params: { names: 'Frau Kaya, Herr Demir, Frau Lang' } } },
    });
  });

  it('and who stands in is asked for oneself', () => {
    expect(decided('Wer vertritt mich nächste Woche?')).toMatchObject({
      reply: { phrase: { key: 'staff.deputyIs', params: { name: 'Frau Kaya', deputy: 'Herr Demir' } } },
    });
  });

  it.each([
    'Frau Kaya ist krank',
    'wer zahlt bei Krankheit?',
    'wer hat Urlaub',
    'wer ist hier für die Rente zuständig?',
  ])('is not asked by "%s"', text => {
    expect(['staff.isIn', 'staff.whoIsIn']).not.toContain(keyOf(decided(text)));
  });
});
