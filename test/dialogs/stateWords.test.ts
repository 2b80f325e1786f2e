import { describe, expect, it, test } from 'vitest';
import { commandIn } from '../../src/dialogs/commands.ts';
import { case1, checkingIn, followed } from './talk.ts';

describe('what is with her message', () => {
  test.each([
    'Was ist mit meiner Nachricht?',
    'hat sie es gelesen',
    'hat sie das schon gelesen?',
    'hat Frau Kaya meine nachricht bekommen',
    'hat er meine nachricht gelesen',
    'es meldet sich keiner',
    'keiner meldet sich',
    'hat sich noch niemand gemeldet',
    'warum ruft mich keiner an',
    'kommt da noch was',
    'kommt da noch jemand?',
    'wann meldet sie sich',
    'wann meldet sich die Frau Kaya',
    'wann ruft sie mich an',
    'ruft sie mich noch an',
    'weiß sie bescheid',
    'ich warte immer noch',
    'frau kaya meldet sich nicht',
  ])('is asked by "%s"', text => {
    expect(commandIn(text)).toBe('state');
  });

  test.each([
    'wann meldet sich die rentenkasse',
    'er meldet sich nicht',
    'mein freund ruft mich nicht an',
    'keiner mag mich',
    'sie soll sich melden',
    'ich kann nicht lesen',
    'hat die firma es gelesen',
    'kommt da ein bus',
  ])('is not asked by "%s"', text => {
    expect(commandIn(text)).not.toBe('state');
  });
});

it.each(['hat sie es gelesen', 'es meldet sich keiner', 'wann meldet sie sich', 'kommt da noch was'])(
  '"%s" is told the true state wherever the talk stands',
  text => {
    const idle = followed();
    idle.jana.says('mensch');
    idle.jana.taps('Anrufen');
    const inCheckIn = checkingIn();
    inCheckIn.jana.taps('🔴 Nicht gut');
    const inCrisis = followed();
    inCrisis.jana.says('Ich will sterben');
    for (const talk of [idle, inCheckIn, inCrisis]) {
      talk.kaya.taps('Ich übernehme');
      expect(talk.person.cases[0]).toMatchObject({ id: case1, state: { at: 'taken' } });
      expect(talk.jana.says(text).said[0]).toMatch(
        /^Frau Kaya kümmert sich darum. \/ Frau Kaya meldet sich heute bis .* bei dir\.$/,
      );
    }
  },
);
