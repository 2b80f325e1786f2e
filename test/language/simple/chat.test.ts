import { describe, expect, it } from 'vitest';
import { againstButtons, againstMessage } from '../../../src/language/simple/chat.ts';

const found = (text: string): readonly string[] => againstMessage(text).map(finding => finding.found);

describe('the limits of a message', () => {
  it.each([
    'Hallo. Hier ist Anker.\nPasst es gerade?',
    'Das ist am Montag, 5. Mai.\nDas sind noch 4 Tage.',
    'In Ordnung. Das mache ich.',
    'Dann ruf an: 0800 111 0 111.\nDa hört dir ein Mensch zu.',
    'Sie ist Tag und Nacht da.\nManchmal musst du öfter anrufen.',
    Array.from({ length: 5 }, () => 'Eins zwei drei vier fünf sechs sieben acht neun.').join('\n'),
  ])('let %j pass', text => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['a sixth sentence', 'Eins zwei.\n'.repeat(6), '6 Sätze'],
    ['a long sentence', 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.', '13 Wörter'],
    ['two thoughts on one line', 'Du bekommst Geld. Das Geld kommt vom Amt.', '2 Sätze in einer Zeile'],
    ['too many words', 'Eins zwei drei vier fünf sechs sieben acht neun zehn.\n'.repeat(5), '50 Wörter'],
    ['too many characters', 'Dampfschifffahrt-'.repeat(20), '340 Zeichen'],
    ['two questions', 'Hast du Zeit?\nKannst du kommen?', '2 Fragen'],
    ['du and Sie', 'Du bekommst Geld.\nDas Geld kommt zu Ihnen.', 'du und Sie'],
  ])('refuse %s', (_, text, fault) => {
    expect(found(text)).toContain(fault);
  });
});

describe('the limits of buttons', () => {
  it('refuse a long word, a colour alone, and two that are the same', () => {
    expect(againstButtons(['Ja', 'Nein', '🟢 Gut', 'Will ich nicht sagen'])).toEqual([]);
    expect(againstButtons(['Das will ich nicht sagen']).map(({ found }) => found)).toEqual(['24 Zeichen']);
    expect(againstButtons(['🟢', '🔴']).map(({ found }) => found)).toEqual([
      'nur ein Bild oder eine Farbe',
      'nur ein Bild oder eine Farbe',
    ]);
    expect(againstButtons(['Ja', 'Ja']).map(({ found }) => found)).toEqual(['zweimal dasselbe']);
  });
});
