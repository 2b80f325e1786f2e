import { describe, expect, it } from 'vitest';
import { limitsBroken } from '../../src/language/limits.ts';

describe('the limits of a message', () => {
  it.each([
    'Hallo. Hier ist Anker.\nPasst es gerade?',
    'Das ist am Montag, 5. Mai.\nDas sind noch 4 Tage.',
    'Frag die Beratung EUTB.',
    'In Ordnung. Das mache ich.',
    'Dann ruf an: 0800 111 0 111.\nDa hört dir ein Mensch zu.',
    'Deine Werkstatt-Zeit zählt.\nFrag in der Bibliothek.',
  ])('let %j pass', text => {
    expect(limitsBroken(text)).toEqual([]);
  });

  it.each([
    ['a sixth sentence', 'Eins zwei.\nEins zwei.\nEins zwei.\nEins zwei.\nEins zwei.\nEins zwei.', '6 sentences'],
    ['a long sentence', 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.', '13 words in'],
    ['two thoughts on one line', 'Du bekommst Geld. Das Geld kommt vom Amt.', 'two sentences on one line'],
    ['a paragraph sign', 'Das steht in § 61.', 'sign: §'],
    ['brackets', 'Das Amt (die Stadt) zahlt.', 'sign: ('],
    ['a percent sign', 'Das Amt zahlt 75 %.', 'sign: %'],
    ['an abbreviation with spaces', 'Du kannst z. B. anrufen.', 'abbreviation: z. B.'],
    ['an abbreviation in one', 'Der Coach bzw. die Firma.', 'abbreviation: bzw.'],
    ['a letter word', 'Frag bei der EUTB.', 'abbreviation: EUTB'],
    ['a word that is too long', 'Du bekommst Lohnkostenzuschuss.', 'long word: Lohnkostenzuschuss'],
    ['what was left unfilled', 'Das ist [coach].', 'sign: ['],
  ])('refuse %s', (_, text, fault) => {
    expect(limitsBroken(text).join('\n')).toContain(fault);
  });

  it('refuse too many words and characters', () => {
    const line = 'Eins zwei drei vier fünf sechs sieben acht neun zehn.';
    const many = Array.from({ length: 5 }, () => line).join('\n');
    expect(limitsBroken(many).join('\n')).toContain('50 words');
    expect(limitsBroken('Dampfschifffahrt-'.repeat(20)).join('\n')).toContain('340 characters');
  });
});
