import { describe, expect, it, test } from 'vitest';
import { followed } from './talk.ts';

const later = 'sag frau kaya ich komme morgen später';

describe('a message for the coach', () => {
  test.each([
    later,
    'Bitte sag Kaya, dass der Termin nicht geht',
    'kannst du frau kaya ausrichten dass ich beim arzt bin',
    'könntest du frau kaya bescheid geben',
    'kannst du frau kaya fragen ob sie morgen kann',
  ])('is passed on after a yes: %s', text => {
    const talk = followed();
    expect(talk.jana.says(text).said).toEqual(['Soll ich das Frau Kaya schreiben?']);
    const heard = talk.jana.says('ja');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.kept).toContainEqual(expect.objectContaining({ kind: 'words', text }));
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Hat eine Nachricht für Sie' });
    expect(talk.kaya.taps('Worte anzeigen').kept).toContainEqual(expect.objectContaining({ kind: 'access' }));
  });

  it('is not passed on after a no', () => {
    const talk = followed();
    talk.jana.says(later);
    expect(talk.jana.says('nein').told).toEqual([]);
    expect(talk.person.cases).toEqual([]);
  });

  it('with a danger in it is a danger first', () => {
    expect(followed().jana.says('sag frau kaya ich will nicht mehr leben').said[0]).toContain('112');
  });

  it('is none where it is asked what was said', () => {
    expect(followed().jana.says('was hast du frau kaya gesagt').said[0]).toContain('nichts offen');
  });
});

describe('when the next question comes', () => {
  test.each(['wann fragst du wieder', 'wann kommt die nächste frage'])('is said with its day and hour: %s', text => {
    expect(followed().jana.says(text).said).toEqual(['Ich frage morgen um 9 Uhr: Wie geht es?']);
  });

  it('is said in a pause too', () => {
    const talk = followed();
    talk.jana.says('2 wochen pause');
    expect(talk.jana.says('wann fragst du wieder').said[0]).toContain('8. Dezember');
  });

  it('is never where nobody may ask', () => {
    const heard = followed({ asking: false }).jana.says('wann fragst du wieder');
    expect(heard.said).toEqual(['Ich frage nicht von allein. / Du kannst mir immer schreiben.']);
  });
});

test.each(['Neu entscheiden', 'ich will neu entscheiden', 'einstellungen ändern'])(
  'what was allowed is decided anew, also typed: %s',
  text => {
    expect(followed().jana.says(text).said.at(-1)).toContain('Darf ich dich fragen?');
  },
);
