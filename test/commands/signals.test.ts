import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signalLine } from '../../src/commands/signals.ts';

const Line = z.object({
  level: z.string(),
  kind: z.string(),
  danger: z.string(),
  cause: z.string().optional(),
  border: z.string().optional(),
  aboutOwnCoach: z.boolean(),
  because: z.array(z.string()),
});
const read = (text: string, own?: readonly string[]): z.infer<typeof Line> =>
  Line.parse(JSON.parse(signalLine(JSON.stringify({ text, own }))));

describe('npm run signals', () => {
  it('names the level, the kind, who is in danger, and the words that say so', () => {
    expect(read('ich will nicht mehr leben')).toMatchObject({
      level: 'crisis',
      kind: 'suicidal',
      cause: 'life',
      danger: 'self',
    });
    expect(read('ich will nicht mehr leben').because).toContain('leben');
    expect(read('ich bring meinen Chef um')).toMatchObject({ level: 'crisis', danger: 'by_employee' });
    expect(read('alles ist sinnlos')).toMatchObject({ level: 'worry', border: 'life' });
    expect(read('Heute war ein guter Tag')).toMatchObject({
      level: 'none',
      kind: 'none',
      danger: 'nobody',
      because: [],
    });
  });

  it('gives words as the reason also where no rule knows the sentence', () => {
    const { level, because } = read('ich schlaf heute ein und will dann nie wieder wach sein müssen');
    expect(level).toBe('crisis');
    expect(because.length).toBeGreaterThan(0);
  });

  it('knows the own coach by name', () => {
    expect(read('ich hab Angst vor Frau Kaya', ['Frau Kaya']).aboutOwnCoach).toBe(true);
    expect(read('ich hab Angst vor Frau Kaya').aboutOwnCoach).toBe(false);
  });

  it('says what is wrong with a line, and nothing else', () => {
    for (const line of ['no json', '{}', '{"text":1}', '{"text":"a","own":"b"}'])
      expect(Object.keys(z.looseObject({}).parse(JSON.parse(signalLine(line))))).toEqual(['error']);
  });
});
