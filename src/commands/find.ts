// npm run --silent find -- --jsonl: which article each question is about, one JSON line for each JSON line of stdin, in the same order.
// npm run find -- --measure [file …]: how well the questions of these files, or of all that were kept aside, are found, by kind.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readArticleFiles } from '../adapters/files.ts';
import { memory } from '../adapters/learned.ts';
import { samplesIn } from '../knowledge/finding.ts';
import { samples, type Sample } from '../knowledge/finding/samples/all.ts';
import { readLibrary } from '../knowledge/library.ts';
import { makeMatcher, type Match, type Memory } from '../knowledge/finding/match.ts';
import { isArticleId } from '../knowledge/topics.ts';
import { measured, readQuestions, type Question as Asked } from './find/measure.ts';
import { jsonIn } from './line.ts';
import { endWithReader } from './reader.ts';

const usage =
  'Usage: npm run --silent find -- --jsonl < questions.jsonl\n       npm run find -- --measure [questions.jsonl …]';

const Question = z.object({
  q: z.string(),
  audience: z.enum(['employee', 'employer', 'coach', 'relative']).optional(),
  previous: z.string().optional(),
});

type Matcher = ReturnType<typeof makeMatcher>;

/** One answer, or what is wrong with the line. */
export function findLine(line: string, match: Matcher): string {
  const read = Question.safeParse(jsonIn(line));
  if (!read.success) return JSON.stringify({ error: z.prettifyError(read.error) });
  const { q, audience, previous } = read.data;
  const began = performance.now();
  const found = match({ text: q, audience, previous: previous && isArticleId(previous) ? previous : undefined });
  const ms = Number((performance.now() - began).toFixed(3));
  return JSON.stringify({ q, outcome: found.kind, articles: idsOf(found), ms });
}

const idsOf = (found: Match): readonly string[] => (found.kind === 'smalltalk' ? [] : found.ids);

/** Learning belongs to the start, not to the first question. */
function learnedMatcher(known: readonly Sample[], from: Memory): Matcher {
  const match = makeMatcher(known, from);
  match({ text: 'Was ist das Budget für Arbeit?' });
  return match;
}

/** A part of the samples is learned to be measured, and not to be kept. */
export const measuredMatcher = (known: readonly Sample[]): Matcher =>
  learnedMatcher(known, { ...memory, keep: () => {} });

export async function allSamples(): Promise<readonly Sample[]> {
  const library = readLibrary(await readArticleFiles());
  return [...samples, ...samplesIn(library.kind === 'library' ? library.articles : [])];
}

/** Files of questions that nobody has read and nothing is learned from. */
export const keptAside = ['heldOut', 'secondHeldOut', 'thirdHeldOut', 'fourthHeldOut', 'fifthHeldOut'];

/** Of these files, or of all that were kept aside. */
export async function questionsIn(files: readonly string[]): Promise<readonly Asked[]> {
  const read = files.length > 0 ? files : keptAside.map(name => `test/knowledge/questions/${name}.jsonl`);
  const texts = await Promise.all(read.map(file => readFile(file, 'utf8')));
  return texts.flatMap(readQuestions);
}

interface Options {
  readonly jsonl?: boolean;
  readonly measure?: boolean;
  readonly files: readonly string[];
}

function optionsIn(args: readonly string[]): Options | undefined {
  try {
    const options = { jsonl: { type: 'boolean' }, measure: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ...values, files: positionals };
  } catch {
    // an option that there is not: the usage says which there are
    return undefined;
  }
}

if (import.meta.main) {
  endWithReader(process.stdout);
  const options = optionsIn(process.argv.slice(2));
  if (options?.jsonl) {
    const match = learnedMatcher(await allSamples(), memory);
    for await (const line of createInterface({ input: process.stdin }))
      process.stdout.write(`${findLine(line, match)}\n`);
  } else if (options?.measure) {
    const questions = await questionsIn(options.files);
    const learner = { samples: await allSamples(), matcherOf: measuredMatcher };
    process.stdout.write(`${await measured(questions, learner)}\n`);
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
}
