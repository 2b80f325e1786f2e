import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/adapters/files.ts';
import { jsonLog } from '../../src/adapters/log.ts';
import { articlesIn } from '../../src/commands/house.ts';
import { libraryOf } from '../../src/dialogs/library.ts';

const whole = await readArticleFiles();
const broken = whole.map(file =>
  file.name === 'bem.md' ? { ...file, text: file.text.replace('# einfach', '') } : file,
);

const logTo = (lines: string[]) => jsonLog({ write: line => void lines.push(line) }, 'info', () => 0);

describe('an article that is broken', () => {
  it('keeps Anker from starting, which says the way without it', () => {
    expect(() => articlesIn(broken, { log: logTo([]) })).toThrow(/ANKER_BROKEN_ARTICLES=leaveOut.*\nbem\.md:/);
  });

  it('is left out where the settings say so, loudly, and its topic is not known', () => {
    const logged: string[] = [];
    const articles = articlesIn(broken, { log: logTo(logged), brokenArticles: 'leaveOut' });
    expect(articles).toHaveLength(whole.length - 1);
    expect(logged.join('')).toMatch(/"error".*"article\.leftOut".*bem\.md:/);
    expect(libraryOf(articles).find('Was ist ein BEM?').kind).toBe('unknown');
  });
});
