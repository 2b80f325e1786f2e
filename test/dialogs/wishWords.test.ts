import { describe, expect, it, test } from 'vitest';
import { commandIn } from '../../src/dialogs/commands.ts';
import { followed } from './talk.ts';

describe('a wish to talk', () => {
  test.each([
    'kann mal wer anrufen',
    'kann mich bitte mal jemand anrufen?',
    'kann sich mal jemand melden',
    'jemand soll mich anrufen',
    'ich brauch mal wen zum reden',
    'ich bräuchte jemanden zum reden',
    'kann ich mit jemandem sprechen',
    'kann ich mal mit wem reden',
    'darf ich mit Frau Kaya telefonieren',
    'ich muss mal mit jemandem quatschen',
    'hat jemand zeit für mich',
    'ich brauche ein gespräch',
    'ich hätte gern ein gespräch',
    'ich will mit einem menschen reden',
  ])('is heard in "%s"', text => {
    expect(commandIn(text)).toBe('human');
  });

  test.each([
    'mein chef will mit mir reden',
    'kann ich mit dem chef reden',
    'ich muss mit dem amt sprechen',
    'ich rede mit keinem',
    'wer kann bei der rente anrufen',
    'ich will mit keinem reden',
    'ich brauche jemanden zum tragen',
  ])('is not heard in "%s"', text => {
    expect(commandIn(text)).toBeUndefined();
  });

  it('is told at once', () => {
    expect(followed().jana.says('kann mal wer anrufen').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });
});
