import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memory } from '../../src/adapters/learned.ts';
import { allSamples, findLine } from '../../src/commands/find.ts';
import { misfiledIn } from '../../src/commands/find/misfiled.ts';
import { askedUnseen, readQuestions } from '../../src/commands/find/measure.ts';
import { makeMatcher, type Asked } from '../../src/knowledge/finding/match.ts';
import { samples, type Sample } from '../../src/knowledge/finding/samples/all.ts';

const match = makeMatcher(await allSamples(), memory);
/** Topics that nobody takes for one another. */
const apart = ['sba_renew', 'holiday', 'wage_late', 'egz_apply', 'eutb', 'bem', 'guardian', 'bfa_duration'];
const Line = z.object({
  outcome: z.string().optional(),
  articles: z.array(z.string()).optional(),
  error: z.string().optional(),
});
const answer = (question: object): z.infer<typeof Line> =>
  Line.parse(JSON.parse(findLine(JSON.stringify(question), match)));

describe('npm run find', () => {
  it('names the article that a question is about', () => {
    const { outcome, articles } = answer({ q: 'schwerbehindaten ausweiß', audience: 'employee' });
    expect(outcome).toBe('answer');
    expect(articles?.[0]).toBe('sba_what');
  });

  it('says what is wrong with a line, and nothing else', () => {
    expect(Object.keys(z.looseObject({}).parse(JSON.parse(findLine('no json', match))))).toEqual(['error']);
    expect(answer({ audience: 'employee' }).error).toBeDefined();
  });

  it('offers nothing where no article is about it', () => {
    expect(answer({ q: 'Wie wird das Wetter?' })).toMatchObject({ outcome: 'unknown', articles: [] });
  });

  it.each(['', ' ', '???', '🙈🙈🙈', 'x'.repeat(100_000), 'wort '.repeat(50_000), '\u0000', 'где купить билет'])(
    'has an outcome for whatever is typed (%#)',
    q => {
      expect(answer({ q }).outcome).toBeDefined();
      expect(answer({ q, previous: 'bfa_what' }).outcome).toBeDefined();
    },
  );

  it('asks what is learned, also a follow-up, only of who has not learned it', async () => {
    const samples = [
      { label: 'bfa_what', text: 'Was ist das?' },
      { label: 'bfa_what', text: 'und wie lange?', previous: 'bfa_what' },
    ] as const;
    const lines = samples.map(({ label, text: q }) =>
      JSON.stringify({ q, id: label, audience: 'coach', kind: 'plain' }),
    );
    const asked: boolean[] = [];
    const matcherOf = (learned: readonly Sample[]) => (question: Asked) => {
      asked.push(learned.some(({ text: known }) => known === question.text));
      return { kind: 'unknown', ids: [] } as const;
    };
    await askedUnseen(readQuestions(lines.join('\n')), { samples, matcherOf }, 2);
    expect(asked).toEqual([false, false]);
  });

  it('names a sample that stands at a wrong topic, and no other', async () => {
    const few = [...Map.groupBy(samples, ({ label }) => label)].flatMap(([label, of]) =>
      apart.includes(label) ? of.slice(0, 40) : [],
    );
    const wrong = { label: 'holiday', text: 'Wie lange gilt mein Schwerbehindertenausweis noch?' };
    expect(await misfiledIn([...few, wrong])).toMatchObject([{ q: wrong.text, id: 'holiday', rather: 'sba_renew' }]);
  });

  it('ends in peace where nobody reads on', async () => {
    const file = fileURLToPath(new URL('../../src/commands/find.ts', import.meta.url));
    const child = spawn(process.execPath, [file, '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stdin.end('{"q":"Was ist das Budget für Arbeit?"}\n');
    const [err, ended] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([err, ended]).toEqual(['', [0, null]]);
  });
});
