import { z } from 'zod';
import type { Asked, Match } from '../../knowledge/finding/match.ts';
import type { Sample } from '../../knowledge/finding/samples/all.ts';
import { isArticleId } from '../../knowledge/topics.ts';

const Question = z.object({
  q: z.string(),
  /** An article's id, `out_of_scope` or `smalltalk`. */
  id: z.string(),
  audience: z.enum(['employee', 'employer', 'coach', 'relative']),
  previous: z.string().optional(),
  /** Another article that answers it as well. */
  also: z.union([z.string(), z.array(z.string())]).optional(),
  kind: z.string(),
});
export type Question = z.infer<typeof Question>;

export const readQuestions = (text: string): readonly Question[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => Question.parse(JSON.parse(line)));

export interface Result {
  readonly question: Question;
  readonly found: Match;
  readonly ms: number;
}

type Matcher = (asked: Asked) => Match | Promise<Match>;

/** What is measured: a kind of matcher and what it learns. */
export interface Learner {
  readonly samples: readonly Sample[];
  readonly matcherOf: (samples: readonly Sample[]) => Matcher | Promise<Matcher>;
}

/** Questions that are samples too are asked in parts, each of a matcher that has not learned them. */
export async function askedUnseen(
  questions: readonly Question[],
  { samples, matcherOf }: Learner,
  parts = 5,
): Promise<readonly Result[]> {
  const learned = new Set(samples.map(({ text }) => text));
  const seen = questions.filter(({ q }) => learned.has(q)).length;
  if (seen < questions.length / 2) return asked(questions, await matcherOf(samples));
  const results: Result[] = [];
  for (let part = 0; part < parts; part++) {
    const own = questions.filter((_, at) => at % parts === part);
    const texts = new Set(own.map(({ q }) => q));
    results.push(...(await asked(own, await matcherOf(samples.filter(({ text }) => !texts.has(text))))));
  }
  return results;
}

async function asked(questions: readonly Question[], match: Matcher): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const question of questions) {
    const { q, audience, previous = '' } = question;
    const began = performance.now();
    const found = await match({ text: q, audience, previous: isArticleId(previous) ? previous : undefined });
    results.push({ question, found, ms: performance.now() - began });
  }
  return results;
}

export interface Figures {
  readonly kind: string;
  readonly count: number;
  readonly top1: number;
  readonly top3: number;
  /** Answered, or offered among three. */
  readonly shown: number;
  readonly direct: number;
  readonly confidentWrong: number;
}

const isTopic = ({ question }: Result): boolean => isArticleId(question.id);

export function figuresOf(kind: string, results: readonly Result[]): Figures {
  const share = (holds: (result: Result) => boolean): number => results.filter(holds).length / results.length;
  return {
    kind,
    count: results.length,
    top1: share(result => rightIn(result, 1)),
    top3: share(result => rightIn(result, 3)),
    shown: share(result => result.found.kind !== 'unknown' && rightIn(result, result.found.kind === 'answer' ? 1 : 3)),
    direct: share(({ found }) => found.kind === 'answer'),
    confidentWrong: share(result => result.found.kind === 'answer' && !rightIn(result, 1)),
  };
}

export function rightIn({ question, found }: Result, first: number): boolean {
  if (question.id === 'smalltalk') return found.kind === 'smalltalk';
  if (question.id === 'out_of_scope') return found.kind === 'unknown';
  const right = [question.id, ...[question.also ?? []].flat()];
  return found.kind !== 'smalltalk' && found.ids.slice(0, first).some(id => right.includes(id));
}

/** The figures by kind of question, one a line. */
export async function measured(questions: readonly Question[], learner: Learner): Promise<string> {
  const results = await askedUnseen(questions, learner);
  const onTopics = results.filter(isTopic);
  const kinds = [...Map.groupBy(onTopics, ({ question }) => question.kind)].map(([kind, of]) => figuresOf(kind, of));
  const others = ['out_of_scope', 'smalltalk'].map(id =>
    figuresOf(
      id,
      results.filter(({ question }) => question.id === id),
    ),
  );
  const wrongAll = results.filter(result => result.found.kind === 'answer' && !rightIn(result, 1)).length;
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
  return [
    'kind            count   top-1   top-3   shown  direct  confident-wrong',
    ...[...kinds, figuresOf('all topics', onTopics), ...others].map(lineOf),
    `confident-wrong of all ${percent(wrongAll / results.length)} · p50 ${at(0.5)} ms · p99 ${at(0.99)} ms`,
  ].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const lineOf = ({ kind, count, top1, top3, shown, direct, confidentWrong }: Figures): string =>
  `${kind.padEnd(14)} ${String(count).padStart(6)}${[top1, top3, shown, direct, confidentWrong].map(percent).join('')}`;
