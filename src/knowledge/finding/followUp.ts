import { wordsOf } from '../../language/fold.ts';
import { isArticleId, topics, type ArticleId } from '../topics.ts';
import type { Classify, Likely } from './classifier.ts';
import type { Reader } from './features.ts';
import { isElsewhere, isFollowUp, isSmallTalk, type FollowUp, type Sample } from './samples/all.ts';
import { weigh, weighing, type Candidate, type Choice, type Weights } from './weighing.ts';

/** Words that came after an article, and what they mean where they stand alone. */
export interface Said {
  readonly text: string;
  readonly previous: ArticleId;
  readonly alone: readonly Likely[];
}

/** Where they lead, the likeliest first: to that article again, to another one, `elsewhere`, or to `smallTalk`. */
export type Follow = (said: Said) => readonly Likely[];

/** Understands what stands alone. */
export interface Hearing {
  readonly reader: Reader;
  readonly classify: Classify;
}

/** Learns how much it counts what words mean alone, what they mean right after a question about that article, and how they are said. */
export const following = (samples: readonly Sample[], hearing: Hearing): Generator<void, Weights> =>
  weighing(choicesIn(samples.filter(isFollowUp), hearing, candidatesBy(samples, hearing)));

export function followBy(weights: Weights, samples: readonly Sample[], hearing: Hearing): Follow {
  const candidates = candidatesBy(samples, hearing);
  return said => weigh(candidates(said), weights);
}

type Candidates = (said: Said) => readonly Candidate[];

function candidatesBy(samples: readonly Sample[], { reader, classify }: Hearing): Candidates {
  const questions = samples.filter(sample => !isFollowUp(sample)).toReversed();
  const questionAbout = new Map(questions.map(({ label, text }) => [label, text]));
  return said => {
    const after = classify(reader.features(`${questionAbout.get(said.previous) ?? ''} ${said.text}`));
    return candidatesOf(said, { after, understood: reader.understood(said.text) });
  };
}

/** What a follow-up means alone was not learned from it: it is heard here as if for the first time. */
function* choicesIn(
  followUps: readonly FollowUp[],
  { reader, classify }: Hearing,
  candidates: Candidates,
): Generator<Choice> {
  for (const { text, previous, label } of followUps)
    yield { candidates: candidates({ text, previous, alone: classify(reader.features(text)) }), right: label };
}

interface Heard {
  readonly after: readonly Likely[];
  readonly understood: number;
}

/** An article of another family is only a candidate from this share on. */
const least = 0.01;

function candidatesOf({ text, previous, alone }: Said, { after, understood }: Heard): readonly Candidate[] {
  const shares = [alone, after].map(ranked => summed(ranked, placeOf));
  const sides = summed(alone, sideOf);
  const rival = oddsOf(alone.find(({ label }) => isArticleId(label) && label !== previous)?.share ?? 0);
  const words = Math.max(1, wordsOf(text).length);
  const manner = [rival, rival / words, Math.log(words), understood];
  const candidate = (label: string, role: string): Candidate => {
    const meant = [...shares.map(of => of.get(label)), sides.get(sideOf(label))];
    return { label, role, facts: [1, ...meant.map(logOf), ...manner] };
  };
  return [
    ...articleIds
      .map(id => candidate(id, kinship(id, previous)))
      .filter(({ label, role }) => role !== 'other' || shares.some(of => (of.get(label) ?? 0) >= least)),
    ...['elsewhere', 'smallTalk'].map(place => candidate(place, place)),
  ];
}

const articleIds = Object.keys(topics).filter(isArticleId);

function kinship(id: ArticleId, previous: ArticleId): 'same' | 'family' | 'other' {
  if (id === previous) return 'same';
  return familyOf(id) === familyOf(previous) ? 'family' : 'other';
}

const familyOf = (id: ArticleId): string => id.split('_')[0] ?? id;

/** All that is elsewhere is one place, and so is small talk. */
function placeOf(label: string): string {
  if (isElsewhere(label)) return 'elsewhere';
  return isSmallTalk(label) ? 'smallTalk' : label;
}

/** "Wo kann ich den beantragen?" names a side and no topic: each family may have an article for it. */
const sideOf = (label: string): string =>
  ['pension', 'apply', 'amount'].find(side => isArticleId(label) && label.includes(side)) ?? placeOf(label);

function summed(ranked: readonly Likely[], nameOf: (label: string) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { label, share } of ranked) sums.set(nameOf(label), (sums.get(nameOf(label)) ?? 0) + share);
  return sums;
}

/** A share counts by its size: from nothing, about -1.5, to all, 0. What is far below a hundredth is as good as nothing. */
const logOf = (share = 0): number => Math.log((share + least) / (1 + least)) / 3;

/** Between nine tenths and all lies as much as between a tenth and nothing. */
const oddsOf = (share: number): number => logOf(share) - logOf(1 - share);
