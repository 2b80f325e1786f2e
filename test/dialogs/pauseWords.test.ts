import { describe, expect, it } from 'vitest';
import { checkingIn, followed } from './talk.ts';

const again = (when: string): string =>
  `In Ordnung. / Ich frage erst ${when} wieder. / Mir schreiben geht immer. / Soll die Pause früher enden? / Schreib dann: Weiter machen.`;

describe('a pause in words', () => {
  it.each([
    ['lass mich bis montag in ruhe', 'am Montag, 30. November'],
    ['2 wochen pause', 'am Montag, 7. Dezember'],
    ['vierzehn tage pause', 'am Montag, 7. Dezember'],
    ['eine halbe woche pause', 'am Freitag'],
    ['zwei wochen pause', 'am Montag, 7. Dezember'],
    ['ich brauch mal ne woche ruhe', 'am Montag, 30. November'],
    ['bin im urlaub bis 12.12.', 'am Sonntag, 13. Dezember'],
    ['bin im urlaub bis 12.12', 'am Sonntag, 13. Dezember'],
    ['urlaub bis freitag', 'am Samstag'],
    ['bin bis 5. januar weg', 'am Mittwoch, 6. Januar'],
    ['krank bis mittwoch', 'am Donnerstag'],
    ['nächste woche urlaub', 'am Montag, 7. Dezember'],
    ['hab nächste woche frei', 'am Montag, 7. Dezember'],
    ['bin nächste woche 2 tage weg', 'am Mittwoch, 2. Dezember'],
    ['diese woche frei', 'am Montag, 30. November'],
    ['frag mich nächste woche wieder', 'am Montag, 30. November'],
    ['pause bis weihnachten', 'am Donnerstag, 24. Dezember'],
    ['lass mich bis nach den feiertagen in ruhe', 'am Samstag, 2. Januar'],
    ['bis januar in ruhe lassen', 'am Freitag, 1. Januar'],
    ['urlaub bis ende januar', 'am Montag, 1. Februar'],
    ['bin bis mitte dezember weg', 'am Dienstag, 15. Dezember'],
    ['pause bis nächstes jahr', 'am Freitag, 1. Januar'],
    ['ab montag zwei wochen weg', 'am Montag, 14. Dezember'],
    ['ab morgen 3 tage frei', 'am Freitag'],
    ['von montag bis freitag urlaub', 'am Samstag, 5. Dezember'],
  ])('"%s" is said back with its end', (text, when) => {
    const talk = followed();
    expect(talk.jana.says(text).said).toEqual([again(when)]);
    expect(talk.person.pause).toBeDefined();
  });

  it('says the end also where it was asked how long, and stops a check-in', () => {
    const talk = checkingIn();
    talk.jana.says('pause');
    expect(talk.jana.says('bis 12.12.').said).toEqual([again('am Samstag, 12. Dezember')]);
    const long = followed();
    long.jana.says('pause');
    expect(long.jana.says('bis weihnachten').said).toEqual([again('am Donnerstag, 24. Dezember')]);
    const other = checkingIn();
    other.jana.says('lass mich bis freitag in ruhe');
    expect(other.person.checkIn?.over).toBe(true);
  });

  it.each([
    'hab ich bis freitag urlaub?',
    'ich will urlaub bis 12.12. haben',
    'mein kollege ist im urlaub bis 12.12.',
    'ich war 2 wochen krank',
    'wie lange muss ich pause machen',
    'pause bis 1.1.2040',
    'was ist nächste woche',
    'mein kollege hat nächste woche urlaub',
    'hab ich nächste woche urlaub?',
    'ich will nächste woche urlaub nehmen',
    'mein vertrag geht bis januar',
    'war letzte woche im urlaub',
    'bis januar ist noch lang',
  ])('is none in "%s"', text => {
    const talk = followed();
    talk.jana.says(text);
    expect(talk.person.pause).toBeUndefined();
  });

  it.each(['weiter machen', 'bin wieder da', 'Pause vorbei', 'du kannst aufhören mit der pause, frag mich wieder'])(
    'ends before its time with "%s"',
    text => {
      const talk = followed();
      talk.jana.says('2 wochen pause');
      expect(talk.jana.says(text).said[0]).toBe('In Ordnung. / Die Pause ist vorbei. / Ich frage dich wieder.');
      expect(talk.person.pause).toBeUndefined();
      expect(talk.person.next?.slot).toBe('2026-W48');
      expect(talk.scheduled.filter(name => name.startsWith('pause'))).toEqual([]);
    },
  );

  it('is no worry about life where she wants no more questions', () => {
    const heard = followed().jana.says('ich will nicht mehr dass du mich fragst');
    expect([heard.told, heard.said]).toEqual([[], ['Was soll ich tun?']]);
  });

  it('never hides a danger or a worry', () => {
    expect(followed().jana.says('lass mich bis montag in ruhe ich will sterben').told).toHaveLength(3);
    expect(followed().jana.says('mein kollege mobbt mich, brauche 2 wochen pause').told).toHaveLength(1);
  });
});
