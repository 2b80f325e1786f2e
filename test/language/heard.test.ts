import { describe, expect, it } from 'vitest';
import { heardOf } from '../../src/language/heard.ts';

describe('a word as it is heard', () => {
  it.each([
    ['wergschdad', 'Werkstatt'],
    ['fadin', 'verdienen'],
    ['rände', 'Rente'],
    ['grigt', 'kriegt'],
    ['schäff', 'Chef', false],
    ['fawaltn', 'verwalten'],
    ['betroiarin', 'Betreuerin'],
    ['arbait', 'Arbeit'],
    ['wenich', 'wenig'],
    ['apgelent', 'abgelehnt'],
    ['Lohn', 'Leben', false],
    ['Rente', 'Rampe', false],
    ['Bus', 'Beiblatt', false],
  ])('"%s" and "%s" are one, or not', (written, meant, alike = true) => {
    expect(heardOf(written) === heardOf(meant)).toBe(alike);
  });
});
