import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Sealing } from '../../../src/adapters/telegram/layout.ts';
import { partsOf } from '../../../src/adapters/telegram/text.ts';

const seal: Sealing = ({ question, option }) => (option.length > 20 ? undefined : `${question}/${option}`);
const laid = (spoken: Parameters<typeof layOut>[0]) => layOut(spoken, seal);

const letters = (text: string): string => text.replaceAll(/\s/g, '');

describe('a reply on Telegram', () => {
  it('has its title, lines and facts below each other, and its buttons in their rows', () => {
    const buttons = [
      [
        { id: 'green', label: '🟢 Gut' },
        { id: 'red', label: '🔴 Nicht gut' },
      ],
      [{ id: 'unknown', label: 'Weiß nicht' }],
    ];
    expect(
      laid({
        title: 'Aufgabe',
        text: 'Eins\nZwei',
        facts: [{ label: 'Seit', value: 'heute' }],
        question: 'q',
        buttons,
      }),
    ).toEqual({
      lost: 0,
      parts: [
        {
          kind: 'text',
          text: 'Aufgabe\nEins\nZwei\nSeit: heute',
          keyboard: [
            [
              { text: '🟢 Gut', callback_data: 'q/green' },
              { text: '🔴 Nicht gut', callback_data: 'q/red' },
            ],
            [{ text: 'Weiß nicht', callback_data: 'q/unknown' }],
          ],
        },
      ],
    });
  });

  it('goes out without a button that does not fit, and says how many there were', () => {
    const buttons = [[{ id: 'x'.repeat(21), label: 'Zu lang' }], [{ id: 'yes', label: 'Ja' }]];
    const { parts, lost } = laid({ text: 'Eins', question: 'q', buttons });
    expect(lost).toBe(1);
    expect(parts).toMatchObject([{ keyboard: [[{ text: 'Ja' }]] }]);
  });

  it('brings every help number as a contact that says whom one calls', () => {
    const numbers = [
      { name: 'TelefonSeelsorge', number: '0800 111 0 111' },
      { name: 'Notruf', number: '112' },
    ];
    expect(laid({ text: 'Ruf an.', numbers }).parts.slice(1)).toEqual([
      { kind: 'contact', name: 'TelefonSeelsorge 0800 111 0 111', number: '08001110111' },
      { kind: 'contact', name: 'Notruf 112', number: '112' },
    ]);
  });

  it('is a picture with its words below where it has a code, and the words apart where they are too long', () => {
    expect(laid({ text: 'Scannen', qr: 'https://t.me/x' }).parts).toEqual([
      { kind: 'picture', qr: 'https://t.me/x', caption: 'Scannen' },
    ]);
    expect(laid({ text: 'x'.repeat(1025), qr: 'y' }).parts.map(({ kind }) => kind)).toEqual(['text', 'picture']);
  });

  it('is nothing where there are no words', () => {
    expect(laid({ text: ' \n ' }).parts).toEqual([]);
  });

  it('is cut where it is too long, each part says which it is, and no word is lost', () => {
    const text = Array.from({ length: 900 }, (_, n) => `Das ist Zeile ${n}.`).join('\n');
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts[0]).toMatch(new RegExp(`^Teil 1 von ${parts.length}\nDas ist Zeile 0`));
    expect(parts.map(part => part.slice(part.indexOf('\n') + 1)).join('\n')).toBe(text);
  });

  it('is cut between letters where there is no other place, never through one', () => {
    for (const one of ['👩‍👩‍👧', 'a\u0308', 'x']) {
      const parts = partsOf(`x${one.repeat(5000)}`);
      const pieces = parts.map((part, n) => part.slice(part.indexOf('\n') + (n === 0 ? 2 : 1)));
      expect(parts.every(part => part.length <= 4096)).toBe(true);
      expect(pieces.every(piece => piece.replaceAll(one, '') === '')).toBe(true);
    }
  });

  it('keeps every letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const parts = partsOf(text, 100);
        const whole = parts.length > 1 ? parts.map(part => part.slice(part.indexOf('\n') + 1)) : parts;
        expect(parts.every(({ length }) => length <= 100)).toBe(true);
        expect(letters(whole.join(''))).toBe(letters(text.trim() === '' ? '' : text));
      }),
    );
  });
});
