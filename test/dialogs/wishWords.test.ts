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
    'bitte anrufen',
    'kann frau kaya kommen',
    'kann mal wer vorbeikommen',
    'ich will einen termin',
    'brauche termin bei frau kaya',
    'hätte gern ein gespräch',
    'brauche dringend frau kaya',
    'ich will dass frau kaya kommt',
    'sag frau kaya sie soll sich melden',
    'hab redebedarf',
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
    'ich will einen termin beim amt',
    'ich hab einen termin beim arzt',
    'frau kaya kommt morgen',
    'brauche frau kaya nicht',
    'kann der monteur kommen',
    'sag frau kaya dass ich morgen nicht komme',
  ])('is not heard in "%s"', text => {
    expect(commandIn(text)).toBeUndefined();
  });

  it('is told at once', () => {
    expect(followed().jana.says('kann mal wer anrufen').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });
});
