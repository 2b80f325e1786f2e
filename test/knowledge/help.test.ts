import { describe, expect, it } from 'vitest';
import { book } from '../../src/knowledge/book.ts';
import { helpFor, type HelpCause } from '../../src/knowledge/help.ts';
import { lines, regionalLine } from '../../src/knowledge/lines.ts';
import { speak } from '../../src/knowledge/phrasebook.ts';
import { Cause } from '../../src/placement/signal.ts';
import { lands } from '../../src/language/lands.ts';

const said = (cause: HelpCause, land?: string): readonly string[] =>
  helpFor(cause, land, 'Frau Kaya').flatMap(help => (help ? [speak(book, help.phrase, 'du')] : []));

describe('help', () => {
  it.each(Cause.options)('for %s has one number a message and says the number it names', cause => {
    for (const help of helpFor(cause, 'HE', 'Frau Kaya')) {
      const text = help ? speak(book, help.phrase, 'sie') : '';
      expect(text.match(/\d{3,}(?: \d+)*/g)).toEqual([help?.number]);
    }
  });

  it.each([
    ['life', ['112', '0800 111 0 111']],
    ['violence', ['110', '116 016']],
    ['medical', ['112']],
    ['fire', ['112']],
    ['other', ['112']],
    ['threat', ['110']],
    ['voices', ['112']],
  ] as const)('for %s gives %j, in this order', (cause, numbers) => {
    expect(helpFor(cause, 'HE').map(help => help?.number)).toEqual(numbers);
  });

  it('puts the crisis service of Bavaria before the TelefonSeelsorge, and no other Land has one', () => {
    expect(said('life', 'BY')[1]).toContain(lines.bavaria.number);
    expect(lands.filter(land => regionalLine(land))).toEqual(['BY']);
    expect(regionalLine(undefined)).toBeUndefined();
  });

  it('does not say that somebody is told where nobody is', () => {
    expect(said('other')[0]).toContain('Frau Kaya');
    const [alone] = helpFor('other', undefined);
    expect(speak(book, alone.phrase, 'du')).not.toContain('Ich schicke');
  });
});
