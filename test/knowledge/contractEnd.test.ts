import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('src/knowledge/articles/contract_end.md', 'utf8');
const level = (name: string): string => text.split(/^# /m).find(part => part.startsWith(`${name}\n`)) ?? '';

it.each(['leicht', 'einfach', 'standard'])('the end of a fixed term, %s: the three weeks and the workshop', name => {
  expect(level(name)).toContain('{{klagefrist_befristung}}');
  expect(level(name)).toContain('Werkstatt');
  expect(level(name)).toMatch(/arbeit-?suchend|Agentur für Arbeit/);
});

it('the end of a fixed term names the § of the form and of the court', () => {
  expect(level('standard')).toContain('§ 14 Abs. 4 TzBfG');
  expect(level('standard')).toContain('§ 17 TzBfG');
});
