import { wordsOf } from '../../language/fold.ts';
import { isArticleId, topics, type ArticleId } from '../topics.ts';
import { classifierOf, shareOf, training, type Labelled, type Likely, type Model } from './classifier.ts';
import { elsewhereShare } from './elsewhereShare.ts';
import { countsIn, readerOf, type Counts, type Reader } from './features.ts';
import { followBy, following, type Follow, type Hearing } from './followUp.ts';
import {
  isElsewhere,
  isFollowUp,
  isSmallTalk,
  samples as ownSamples,
  type Elsewhere,
  type Sample,
} from './samples/all.ts';
import type { SmallTalk } from './samples/smallTalk.ts';
import type { Weights } from './weighing.ts';

export type Asker = 'employee' | 'employer' | 'coach' | 'relative';

export interface Asked {
  readonly text: string;
  readonly audience?: Asker | undefined;
  /** The article that was shown last. */
  readonly previous?: ArticleId | undefined;
}

/** `ids`: the likeliest first; where nothing is known, what comes nearest. */
export type Match =
  | { readonly kind: 'answer' | 'choose'; readonly ids: readonly ArticleId[] }
  /** `elsewhere`: what it is about instead, where that is clear. */
  | { readonly kind: 'unknown'; readonly ids: readonly ArticleId[]; readonly elsewhere?: Elsewhere }
  | { readonly kind: 'smalltalk'; readonly what: SmallTalk };

/** How sure it must be to answer at once; below, it is asked. Chosen on the tuned questions. */
const sure = 0.7;
/** Below this share the likeliest is only a guess. */
const likely = 0.2;
/** How much of the letters must be words we know. */
const leastUnderstood = 0.2;
/** So likely to be about something else, measured by the nearest article, is doubt enough. */
const doubt = 0.35;
/** From this share on one office is named that helps. */
const certain = 0.5;
const most = 5;
/** So likely must it be after an article. Chosen on the tuned questions. */
const limits = { article: 0.87, smallTalk: 0.3, elsewhere: 0.2 } as const;

export interface Matcher {
  (asked: Asked): Match;
  /** Learns for a few milliseconds; whether there is more to learn. Whoever asks before it is over waits for the rest. */
  readonly learn: () => boolean;
}

/** Everything that is learned from samples, as plain data. */
export interface Learned {
  readonly counts: Counts;
  readonly model: Model;
  readonly weights: Weights;
}
/** Where what was learned is kept, so that not every start learns it anew. */
export interface Memory {
  /** What was learned from these very samples; nothing where that was not kept. */
  recall(samples: readonly Sample[]): Learned | undefined;
  keep(learned: Learned, samples: readonly Sample[]): void;
}

/** Matches questions to topics, whatever articles there are. */
export function makeMatcher(samples: readonly Sample[] = ownSamples, memory?: Memory): Matcher {
  const lessons = learning(samples, memory);
  let knowing: Knowing | undefined;
  const learn = (): boolean => {
    if (knowing === undefined) knowing = lessons.next().value ?? undefined;
    return knowing === undefined;
  };
  const finish = (): Knowing => {
    for (;;) if (!learn() && knowing !== undefined) return knowing;
  };
  return Object.assign((asked: Asked): Match => match(asked, knowing ?? finish()), { learn });
}

interface Knowing extends Hearing {
  readonly follow: Follow;
}

/** In what it is looked up is made at first need: better now than when somebody waits. */
const misspelt = 'werkstadtplaz';

function* learning(samples: readonly Sample[], memory?: Memory): Generator<void, Knowing> {
  const learned = memory?.recall(samples) ?? (yield* learningAnew(samples, memory));
  yield;
  const hearing = hearingBy(learned);
  yield;
  hearing.reader.features(misspelt);
  return { ...hearing, follow: followBy(learned.weights, samples, hearing) };
}

const hearingBy = ({ counts, model }: Omit<Learned, 'weights'>): Hearing => ({
  reader: readerOf(counts),
  classify: classifierOf(model),
});

function* learningAnew(samples: readonly Sample[], memory: Memory | undefined): Generator<void, Learned> {
  const learned = yield* learningFrom(samples);
  yield;
  memory?.keep(learned, samples);
  return learned;
}

/** Pauses again and again. */
function* learningFrom(samples: readonly Sample[]): Generator<void, Learned> {
  const alone = samples.filter(sample => !isFollowUp(sample));
  const counts = countsIn(alone.map(({ text }) => text));
  yield;
  const model = yield* training(labelledBy(readerOf(counts), alone));
  return { counts, model, weights: yield* following(samples, hearingBy({ counts, model })) };
}

function* labelledBy(reader: Reader, samples: readonly Sample[]): Generator<Labelled> {
  for (const { label, text } of samples) yield { label, features: reader.features(text) };
}

function match({ text, audience, previous }: Asked, { reader, classify, follow }: Knowing): Match {
  if (wordsOf(text).length === 0) return { kind: 'smalltalk', what: 'noise' };
  if (previous && wordsOf(text).every(word => huh.has(word))) return { kind: 'answer', ids: [previous] };
  const alone = classify(reader.features(text));
  if (previous) return followed(follow({ text, previous, alone }), alone);
  const ranked = weighed(alone, audience);
  const [best] = ranked;
  const talk = smallTalkIn(ranked);
  if (talk && talk.share >= 0.4) return { kind: 'smalltalk', what: talk.what };
  if (!best || reader.understood(text) < leastUnderstood) return { kind: 'unknown', ids: [] };
  const away = elsewhereShare(ranked);
  const nearest = ranked.find(({ label }) => isArticleId(label));
  if (away > doubt * (nearest?.share ?? 0)) return unknown(ranked);
  const found = decide(ranked);
  // one word that many articles share is no question yet
  const isBare = wordsOf(text).every(word => bare.has(word));
  return found.kind === 'answer' && isBare ? { ...found, kind: 'choose' } : found;
}

/** After an article: that one or another, what is elsewhere, or small talk. */
function followed(places: readonly Likely[], alone: readonly Likely[]): Match {
  const shareAt = (place: string): number => shareOf(places, label => label === place);
  const what = alone.map(({ label }) => label).find(isSmallTalk);
  const talk = shareAt('smallTalk');
  if (what && talk >= limits.smallTalk && talk >= shareAt('elsewhere')) return { kind: 'smalltalk', what };
  const ids = idsIn(places);
  if (shareAt('elsewhere') >= limits.elsewhere) return unknown(alone, ids);
  const share = Math.max(...places.map(({ label, share }) => (isArticleId(label) ? share : 0)));
  return { kind: share >= limits.article ? 'answer' : 'choose', ids };
}

/** Where else it belongs is only named where it is beyond doubt; then no article comes near. */
function unknown(ranked: readonly Likely[], ids = idsIn(ranked)): Match {
  const place = ranked.find(({ label }) => isElsewhere(label));
  return place && isElsewhere(place.label) && place.share >= certain
    ? { kind: 'unknown', ids: [], elsewhere: place.label }
    : { kind: 'unknown', ids };
}

const idsIn = (ranked: readonly Likely[]): readonly ArticleId[] =>
  ranked
    .map(({ label }) => label)
    .filter(isArticleId)
    .slice(0, most);

function decide(ranked: readonly Likely[]): Match {
  const ids = idsIn(ranked);
  const [first, second] = ranked;
  const share = first?.share ?? 0;
  if (share < likely) return { kind: 'unknown', ids };
  return { kind: share >= sure && share > 2 * (second?.share ?? 0) ? 'answer' : 'choose', ids };
}

/** A firm rather means the firm's money, a person rather her rights; never more than a nudge. */
function weighed(ranked: readonly Likely[], audience: Asker | undefined): readonly Likely[] {
  if (audience === undefined || audience === 'coach') return ranked;
  const nudged = ranked.map(({ label, share }) => ({ label, share: share * nudge(label, audience) }));
  const total = nudged.reduce((sum, { share }) => sum + share, 0);
  return nudged.map(({ label, share }) => ({ label, share: share / total })).toSorted((a, b) => b.share - a.share);
}

const forFirms: ReadonlySet<string> = new Set(['eaa_contact', 'employer_howto', 'employer_doubts']);

function nudge(label: string, audience: Asker): number {
  const isFirms = forFirms.has(label) || (isArticleId(label) && topics[label] === 'employer money');
  if (!isFirms) return 1;
  return audience === 'employer' ? 2 : 0.6;
}

const bare: ReadonlySet<string> = new Set(wordsOf('arbeit firma werkstatt chef amt geld job hilfe behinderung'));

/** Not understood is no small talk where something was just explained. */
const huh: ReadonlySet<string> = new Set(wordsOf('hä was wie bitte hm häh versteh kapier check ich das nicht net'));

/** Small talk of any kind, where that is likelier than anything else; a greeting may well be a goodbye. */
function smallTalkIn(ranked: readonly Likely[]): { readonly what: SmallTalk; readonly share: number } | undefined {
  const what = ranked.map(({ label }) => label).find(isSmallTalk);
  const share = shareOf(ranked, isSmallTalk);
  return what && share >= (ranked[0]?.share ?? 0) ? { what, share } : undefined;
}
