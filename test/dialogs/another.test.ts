// Somebody else at her phone (`care-rules` 50).
import { describe, expect, it } from 'vitest';
import { questionOf } from '../question.ts';
import { checkingIn, followed } from './talk.ts';

const neutral = 'Ich schreibe hier nur mit einer Person. / Über Menschen sage ich nichts. / Ist die Person wieder da?';

describe('somebody else at the phone', () => {
  it.each([
    'hier ist der bruder',
    'Hallo, hier ist die Mutter von Jana',
    'ich bin nicht Jana, ich bin ihre mutter',
    'ich bin nicht jana',
    'hier schreibt ihr freund',
    'hier ist jemand anders',
    'ich bin die mutter',
    'ich bin der betreuer von jana',
    'jana ist gerade nicht da',
    'das ist das handy von meiner schwester',
    'hab das handy gefunden',
  ])('"%s" is answered with a neutral sentence', text => {
    for (const talk of [followed(), checkingIn()]) {
      const heard = talk.jana.says(text);
      expect([heard.said, heard.buttons, heard.told]).toEqual([[neutral], ['Ich bin es wieder'], []]);
    }
  });

  it.each([
    'wie geht es ihr',
    'meine daten',
    'hallo',
    'was ist mit meiner nachricht',
    'gut',
    'mensch',
    'was hat sie geschrieben',
  ])('learns nothing by "%s"', text => {
    const talk = checkingIn();
    talk.jana.says('hier ist der bruder');
    const heard = talk.jana.says(text);
    expect([heard.said, heard.kept, heard.told]).toEqual([[neutral], [], []]);
  });

  it.each(['Ich bin es wieder', 'bin wieder da', 'ich bins'])('gives way with "%s": it goes on', text => {
    const talk = checkingIn();
    talk.jana.says('hier ist der bruder');
    const heard = text === 'Ich bin es wieder' ? talk.jana.taps(text) : talk.jana.says(text);
    expect(heard.said.at(-1)).toBe(questionOf('general'));
  });

  it('is heard where there is danger', () => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    expect(talk.jana.says('sie will sich umbringen').told).toHaveLength(3);
    expect(followed().jana.says('hier ist die mutter, jana will sich umbringen').told).toHaveLength(3);
  });

  it.each([
    'mein bruder ist da',
    'ich bin mutter von 2 kindern',
    'ich bin die mutter von zwei kindern',
    'meine mutter nervt',
    'hier ist der chef immer schlecht gelaunt',
    'ich bin nicht gut drauf',
    'ich bin jana',
    'hab mein handy gefunden',
    'ich bin nicht da',
  ])('is nobody else in "%s"', text => {
    expect(followed().jana.says(text).said).not.toContain(neutral);
  });
});
