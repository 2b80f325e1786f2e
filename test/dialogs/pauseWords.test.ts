import { describe, expect, it } from 'vitest';
import { LocalDate } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { checkingIn, followed } from './talk.ts';

const again = (when: string): string =>
  `In Ordnung. / Ich frage erst ${when} wieder. / Mir schreiben geht immer. / Soll die Pause früher enden? / Schreib dann: Weiter machen.`;

const later = (from: string, when: string): string =>
  `In Ordnung. / Die Pause beginnt ${from}. / Danach frage ich erst ${when} wieder. / Willst du doch keine Pause? / Schreib dann: Weiter machen.`;
const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';

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
    ['diese woche frei', 'am Montag, 30. November'],
    ['frag mich nächste woche wieder', 'am Montag, 30. November'],
    ['pause bis weihnachten', 'am Donnerstag, 24. Dezember'],
    ['lass mich bis nach den feiertagen in ruhe', 'am Samstag, 2. Januar'],
    ['bis januar in ruhe lassen', 'am Freitag, 1. Januar'],
    ['urlaub bis ende januar', 'am Montag, 1. Februar'],
    ['bin bis mitte dezember weg', 'am Dienstag, 15. Dezember'],
    ['pause bis nächstes jahr', 'am Freitag, 1. Januar'],
    ['bin bis zum 15. krank', 'am Mittwoch, 16. Dezember'],
    ['krank bis 4.', 'am Samstag, 5. Dezember'],
    ['betriebsferien bis 6.1.', 'am Donnerstag, 7. Januar'],
    ['erst nach weihnachten wieder', 'am Sonntag, 27. Dezember'],
    ['frag erst wieder in 3 tagen', 'am Donnerstag'],
    ['meld dich nächsten monat wieder', 'am Dienstag, 1. Dezember'],
    ['bis weihnachten will ich nix hören', 'am Donnerstag, 24. Dezember'],
    ['bis nächstes jahr keine fragen', 'am Freitag, 1. Januar'],
    ['bis ostern pause', 'am Freitag, 26. März'],
    ['pause bis nach ostern', 'am Dienstag, 30. März'],
    ['bis pfingsten frei', 'am Sonntag, 16. Mai'],
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
    'nächste woche ist urlaub vorbei',
    'urlaub bis 11.12. wurde abgelehnt',
    'bis zum 15. muss ich den antrag abgeben',
    'bis ostern muss ich durchhalten',
    'frag erst den chef',
    'ab 1.12. neuer vertrag',
    'mein lohn kommt erst am 15.',
  ])('is none in "%s"', text => {
    const talk = followed();
    talk.jana.says(text);
    expect(talk.person.pause).toBeUndefined();
  });

  it.each([
    'weiter machen',
    'bin wieder da',
    'bin doch wieder da',
    'hallo ich bin wieder da',
    'ich bin doch nicht im urlaub',
    'urlaub ist abgesagt',
    'bin wieder auf arbeit',
    'kannst du wieder fragen',
    'fang wieder an',
    'frag mich wieder',
    'Pause vorbei',
    'du kannst aufhören mit der pause, frag mich wieder',
  ])('ends before its time with "%s"', text => {
    const talk = followed();
    talk.jana.says('2 wochen pause');
    expect(talk.jana.says(text).said[0]).toBe('In Ordnung. / Die Pause ist vorbei. / Ich frage dich wieder.');
    expect(talk.person.pause).toBeUndefined();
    expect(talk.person.next?.slot).toBe('2026-W48');
    expect(talk.scheduled.filter(name => name.startsWith('pause'))).toEqual([]);
  });

  it.each([
    'mein kollege ist wieder da',
    'nächste woche ist urlaub vorbei',
    'frag mich montag wieder',
    'der chef ist zurück',
  ])('does not end with "%s"', text => {
    const talk = followed();
    talk.jana.says('2 wochen pause');
    talk.jana.says(text);
    expect(talk.person.pause).toBeDefined();
  });

  it('is kept by all that would come by itself: the consent is asked for when it is over', () => {
    const talk = followed();
    talk.jana.says('2 wochen pause');
    expect(talk.windTo('2026-12-06T23:59').said).toEqual([]);
    talk.windTo('2026-12-07T12:00');
    expect(talk.jana.says('ja').said.join()).toContain('Heute frage ich dich allein.');
  });

  it('is no worry about life where she wants no more questions', () => {
    const heard = followed().jana.says('ich will nicht mehr dass du mich fragst');
    expect([heard.told, heard.said]).toEqual([[], ['Was soll ich tun?']]);
  });

  it('never hides a danger or a worry', () => {
    expect(followed().jana.says('lass mich bis montag in ruhe ich will sterben').told).toHaveLength(3);
    expect(followed().jana.says('mein kollege mobbt mich, brauche 2 wochen pause').told).toHaveLength(1);
  });
});

describe('a pause that begins later', () => {
  it.each([
    ['nächste woche urlaub', 'am Montag, 30. November', 'am Montag, 7. Dezember'],
    ['hab nächste woche frei', 'am Montag, 30. November', 'am Montag, 7. Dezember'],
    ['bin nächste woche 2 tage weg', 'am Montag, 30. November', 'am Mittwoch, 2. Dezember'],
    ['ab montag zwei wochen weg', 'am Montag, 30. November', 'am Montag, 14. Dezember'],
    ['ab morgen 3 tage frei', 'morgen', 'am Freitag'],
    ['urlaub 1.12. - 11.12.', 'am Dienstag, 1. Dezember', 'am Samstag, 12. Dezember'],
    ['vom 1. bis 11. dezember urlaub', 'am Dienstag, 1. Dezember', 'am Samstag, 12. Dezember'],
    ['von montag bis freitag urlaub', 'am Montag, 30. November', 'am Samstag, 5. Dezember'],
    ['nächste woche pause', 'am Montag, 30. November', 'am Montag, 7. Dezember'],
    ['pause ab montag für zwei wochen', 'am Montag, 30. November', 'am Montag, 14. Dezember'],
    ['ab morgen eine woche pause', 'morgen', 'am Dienstag, 1. Dezember'],
  ])('"%s" is said back with both days, and begins then', (text, from, when) => {
    const talk = followed();
    expect(talk.jana.says(text).said).toEqual([later(from, when)]);
    expect(talk.person.pause).toBeUndefined();
    expect(talk.person.pauseAhead).toBeDefined();
  });

  it.each<[string, string, [string, string]]>([
    ['ab morgen pause', '2 wochen', ['morgen', 'am Dienstag, 8. Dezember']],
    ['pause ab montag', 'bis 11.12.', ['am Montag, 30. November', 'am Freitag, 11. Dezember']],
    ['hab ab montag urlaub', '1 Woche', ['am Montag, 30. November', 'am Montag, 7. Dezember']],
    ['ab 1.12. urlaub', 'eine woche', ['am Dienstag, 1. Dezember', 'am Dienstag, 8. Dezember']],
    ['ab morgen krank', '2 Wochen', ['morgen', 'am Dienstag, 8. Dezember']],
    ['ab dezember bin ich weg', '4 Wochen', ['am Dienstag, 1. Dezember', 'am Dienstag, 29. Dezember']],
    ['im januar bin ich in reha', '4 Wochen', ['am Freitag, 1. Januar', 'am Freitag, 29. Januar']],
  ])('"%s" has no end, so that is asked', (text, long, days) => {
    const talk = followed();
    expect(talk.jana.says(text).said).toEqual(['Wie lange soll ich nicht fragen?']);
    expect(talk.jana.says(long).said).toEqual([later(...days)]);
    expect(talk.person.pause).toBeUndefined();
  });

  it('is asked as ever until then, not in it, and again when it is over', () => {
    const talk = followed();
    talk.jana.says('nächste woche pause');
    expect(talk.windTo('2026-11-24T09:00').said).toEqual([knock]);
    talk.jana.taps('Heute nicht');
    talk.windTo('2026-11-30T00:00');
    expect(talk.person.pause).toBeDefined();
    expect(talk.windTo('2026-12-06T23:59').said).toEqual([]);
    expect(talk.person.next?.slot).toBe('2026-W50');
    talk.windTo('2026-12-07T08:00');
    expect([talk.person.pause, talk.person.pauseAhead]).toEqual([undefined, undefined]);
  });

  it('leaves a check-in going on', () => {
    const talk = checkingIn();
    expect(talk.jana.says('ab montag zwei wochen weg').said).toEqual([
      later('am Montag', 'am Montag, 14. Dezember'),
      'Jetzt geht es weiter mit der Frage.',
      questionOf('general'),
    ]);
    expect(talk.person.checkIn?.over).toBe(false);
  });

  it.each(['weiter machen', 'doch keine pause', 'urlaub ist abgesagt', 'ich bin doch nicht im urlaub'])(
    'does not begin after "%s"',
    text => {
      const talk = followed();
      talk.jana.says('nächste woche urlaub');
      expect(talk.jana.says(text).said[0]).toBe('In Ordnung. / Dann gibt es keine Pause. / Ich frage dich weiter.');
      expect([talk.person.pauseAhead, talk.scheduled.filter(name => name.startsWith('pause'))]).toEqual([
        undefined,
        [],
      ]);
    },
  );

  it('of two the later wish counts, and an end of the placement ends it', () => {
    const talk = followed();
    talk.jana.says('nächste woche urlaub');
    talk.jana.says('ab morgen eine woche pause');
    expect(talk.scheduled.filter(name => name.startsWith('pause'))).toHaveLength(1);
    talk.lang.does({
      do: 'endPlacement',
      reason: 'resigned',
      destination: 'unknown',
      on: LocalDate.parse('2026-11-23'),
    });
    expect([talk.person.pauseAhead, talk.scheduled]).toEqual([undefined, ['retention']]);
  });
});

it.each(['pause 2 jahre', 'ein jahr pause', 'pause bis 1.1.2040', 'zwölf monate ruhe'])(
  '"%s" is too long, which is said, and how long is asked',
  text => {
    const talk = followed();
    const { said, buttons } = talk.jana.says(text);
    expect(said).toEqual([
      'So lange geht keine Pause. / Eine Pause geht höchstens 6 Monate. / Willst du ganz aufhören? / Schreib dann: Stopp.',
      'Wie lange soll ich nicht fragen?',
    ]);
    expect(buttons).toContain('4 Wochen');
    expect([talk.person.pause, talk.person.pauseAhead]).toEqual([undefined, undefined]);
  },
);
