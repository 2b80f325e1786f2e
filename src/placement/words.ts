import { wordsOf } from '../language/fold.ts';
import { indexed, readerOf, type Found, type Reading } from '../language/match.ts';
import { ordinary } from '../language/ordinary.ts';
import { grammarOf, type Pattern } from '../language/pattern.ts';
import { sentences } from '../language/sentences.ts';
import type { WordsRead } from './signal.ts';
import { byWeight } from './words/byWeight.ts';
import { bygone, denials, goodPresent, grumbles, harmless, past } from './words/harmless.ts';
import { across } from './words/across.ts';
import { accusing, rank, worse, type Explained } from './words/explained.ts';
import { fire } from './words/fire.ts';
import { foreign } from './words/foreign.ts';
import { life } from './words/life.ts';
import { medical } from './words/medical.ts';
import { nets } from './words/nets.ts';
import { once } from './words/once.ts';
import { others } from './words/others.ts';
import { accusedIn, inDanger, onlyAccused, teamWord, withoutNames, type People } from './words/people.ts';
import type { WordRule } from './words/rule.ts';
import { sets } from './words/sets.ts';
import { sideways } from './words/sideways.ts';
import { violence } from './words/violence.ts';
import { watch } from './words/watch.ts';
import { border, worry } from './words/worry.ts';

/**
 * Reads danger and worry out of somebody's own words, by declared rules (`signals`). When torn: the higher level where life or violence is at stake.
 * `own`: the people who answer for the employee, as shown: "Frau Kaya".
 */
export const readWords = (text: string, own: readonly string[]): WordsRead => unexplained(explainWords(text, own));

/** Only the sentences that rules know: who writes about others uses the same words for less. */
export const readSentences = (text: string): WordsRead => unexplained(bySentences(saidIn(text, [])));

/** As a boss writes, about others: of a wish to die, and of what is near danger, only sentences tell ("Ich mache mir Gedanken um ihn"). */
export function readFirmWords(text: string): WordsRead {
  const said = saidIn(text, []);
  const known = bySentences(said);
  const read = withWeight(said, known);
  return unexplained(read.level === 'crisis' && read.cause !== 'life' ? read : known);
}

/** Sentences that rules know come first; what the words weigh together can only add to them. */
export function explainWords(text: string, own: readonly string[]): Explained {
  const said = saidIn(text, own);
  const readings = said.map(({ reading }) => reading);
  const complaining = (read: Explained): Explained =>
    worse(read, { level: 'none', ...accusing(onlyAccused(read, readings, rules().people)) });
  return complaining(withWeight(said, complaining(bySentences(said))));
}

const unexplained = ({ because: _because, ...read }: Explained): WordsRead => read;

/** Weighed with all words and without those that something else explains: what counts is the lesser. */
function withWeight(said: readonly Said[], known: Explained): Explained {
  if (known.level === 'crisis') return known;
  const open = said.filter(one => !isIdle(one));
  const weighed = byWeight(wordsIn(open, () => false));
  if (open.every(one => explainedPlaces(one).size === 0)) return worse(known, weighed);
  const rest = byWeight(wordsIn(open, (one, place) => explainedPlaces(one).has(place)));
  return worse(known, rank(rest) < rank(weighed) ? rest : weighed);
}

/** Who of the own team is named weighs like a boss: of them the table knows nothing. */
const asWeighed = (word: string): string => (word === teamWord ? 'chef' : word);

const wordsIn = (said: readonly Said[], isLeftOut: (one: Said, place: number) => boolean): readonly string[] =>
  said.flatMap(one =>
    one.reading.sentence.flatMap(({ word }, place) => (isLeftOut(one, place) ? [] : [asWeighed(word)])),
  );

/** A sentence, and the places of the words that something else than danger explains. */
interface Said {
  readonly reading: ReturnType<ReturnType<typeof rules>['reader']['read']>;
  readonly idle: ReadonlySet<number>;
  readonly denied: ReadonlySet<number>;
  readonly grumbled: ReadonlySet<number>;
  /** What is long past and over. */
  readonly bygone: readonly { readonly is: WordsRead; readonly places: ReadonlySet<number> }[];
}

function saidIn(text: string, own: readonly string[]): readonly Said[] {
  const { reader, bygones } = rules();
  const readings = sentences(text).map(sentence => reader.read(withoutNames(sentence, own)));
  const isSaid = (patterns: readonly Pattern[]): boolean => readings.some(reading => finds(reading, patterns));
  const past = bygones.filter(({ patterns, over }) => isSaid(patterns) && isSaid(over));
  return readings.map(reading => explained(reading, past));
}

function explained(reading: Said['reading'], past: readonly Bygone[]): Said {
  const { denyings, grumblings } = rules();
  const idle = idiomsIn(reading);
  const denied = placesOf(denyings.map(denying => reading.find(denying, idle)));
  const grumbled = placesOf(grumblings.map(grumbling => reading.find(grumbling, idle)));
  const bygone = past
    .map(({ is, patterns }) => ({ is, places: placesOf(patterns.map(pattern => reading.find(pattern, idle))) }))
    .filter(({ places }) => places.size > 0);
  return { reading, idle, denied, grumbled, bygone };
}

const idiomsIn = (reading: Reading): ReadonlySet<number> =>
  placesOf(
    rules()
      .idioms(reading)
      .map(({ pattern }) => reading.find(pattern)),
  );

const explainedPlaces = ({ idle, denied, grumbled, bygone }: Said): ReadonlySet<number> =>
  new Set([...idle, ...denied, ...grumbled, ...bygone.flatMap(({ places }) => [...places])]);

/** Nothing is left in it that could weigh. */
function isIdle(said: Said): boolean {
  const places = explainedPlaces(said);
  const fillers = new Set(said.reading.places(rules().filler));
  return places.size > 0 && said.reading.sentence.every((_, place) => places.has(place) || fillers.has(place));
}

function bySentences(said: readonly Said[]): Explained {
  const { reader, goodNow } = rules();
  const presentIsGood = said.some(({ reading }) => finds(reading, goodNow));
  const read = said.map(one => readSentence(one, presentIsGood)).reduce(worse, none);
  if (said.length < 2 || read.level === 'crisis') return read;
  return worse(read, readAcross(reader.join(said.map(({ reading }) => reading))));
}

/** What the sentences say together. */
const readAcross = (reading: Reading): Explained => strongest(reading, rules().joined(reading), idiomsIn(reading));

const none: Explained = { level: 'none' };
/** An unasked denial, or an old crisis with a good present: noted, never a case. */
const noted: Explained = { level: 'watch', kind: 'suicidal' };
const badDay: Explained = { level: 'watch', kind: 'overload' };

function readSentence(said: Said, presentIsGood: boolean): Explained {
  const { patterns, longAgo } = rules();
  const { reading, denied, grumbled, bygone } = said;
  const read = strongest(reading, patterns(reading), explainedPlaces(said));
  const isOld = presentIsGood && read.cause === 'life' && finds(reading, longAgo);
  const besides = [denied.size > 0 ? noted : none, grumbled.size > 0 ? badDay : none, ...bygone.map(({ is }) => is)];
  return besides.reduce(worse, isOld ? noted : read);
}

/** All that a sentence says, the most important first; the rest can only add to it. */
function strongest(reading: Reading, entries: readonly Entry[], idle: ReadonlySet<number>): Explained {
  const { people } = rules();
  const possible = Map.groupBy(entries, ({ rule }) => rule);
  return [...possible].reduce<Explained>((read, [rule, those]) => {
    if (rank(rule.is) <= rank(read) || finds(reading, rule.unless)) return read;
    const found = firstFound(reading, those, idle);
    if (found === undefined) return read;
    const match = { is: rule.is, reading, found };
    const because = found.flatMap(place => reading.sentence[place]?.word ?? []);
    return worse({ ...inDanger(match, people), because, ...accusing(accusedIn(match, people)) }, read);
  }, none);
}

function firstFound(
  reading: Reading,
  those: readonly { readonly pattern: Pattern }[],
  idle: ReadonlySet<number>,
): Found | undefined {
  for (const { pattern } of those) {
    const found = reading.find(pattern, idle);
    if (found) return found;
  }
  return undefined;
}

const finds = (reading: Reading, patterns: readonly Pattern[]): boolean =>
  patterns.some(pattern => reading.find(pattern));
const placesOf = (found: readonly (Found | undefined)[]): ReadonlySet<number> =>
  new Set(found.flatMap(places => places ?? []));

interface Rule {
  readonly is: WordsRead;
  readonly unless: readonly Pattern[];
  readonly patterns: readonly Pattern[];
}

interface Bygone {
  readonly is: WordsRead;
  readonly patterns: readonly Pattern[];
  readonly over: readonly Pattern[];
}

interface Entry {
  readonly pattern: Pattern;
  readonly rule: Rule;
}

/** Thousands of patterns, compiled at the first message and not at the start. */
const rules = once(compiled);

function compiled() {
  const grammar = grammarOf(sets, word => wordsOf(word)[0] ?? word);
  const ruleOf = ({ is, unless, when }: WordRule): Rule => ({
    is,
    unless: unless === undefined ? [] : grammar.compile(unless),
    patterns: grammar.compile(when),
  });
  const entriesOf = (given: readonly WordRule[]): readonly Entry[] =>
    given.map(ruleOf).flatMap(rule => rule.patterns.map(pattern => ({ pattern, rule })));
  const people: People = {
    i: grammar.element('#ich'),
    me: grammar.element('=mich|=misch|=mi'),
    mine: grammar.element('=mich|=mir'),
    other: grammar.element('=er|=sie|#person'),
    because: grammar.element(
      'wegen|ohne|durch|mit|für|zu|bei|zur|zum|hallo|liebe|#pills_von|#pills_vom|spritzen_vom|tropfen_von|tropfen_vom',
    ),
    team: grammar.element('#ownCoach'),
  };
  const patterns = entriesOf([
    ...fire,
    ...medical,
    ...life,
    ...violence,
    ...others,
    ...foreign,
    ...nets,
    ...sideways,
    ...border,
    ...worry,
    ...watch,
  ]);
  const [together, idle] = [entriesOf(across), grammar.compile(harmless).map(pattern => ({ pattern }))];
  const [grumblings, denyings] = [grammar.compile(grumbles), grammar.compile(denials)];
  const bygones = bygone.map(({ is, when, over }): Bygone => ({
    is,
    patterns: grammar.compile(when),
    over: grammar.compile(over),
  }));
  const [goodNow, longAgo] = [grammar.compile(goodPresent), grammar.compile(past)];
  return {
    people,
    grumblings,
    denyings,
    bygones,
    goodNow,
    longAgo,
    filler: grammar.element('#fillers'),
    patterns: indexed(grammar, patterns),
    joined: indexed(grammar, together),
    idioms: indexed(grammar, idle),
    // the last, because it knows every element that was named
    reader: readerOf(grammar, ordinary, { fillers: '#fillers', joins: '#joins' }),
  };
}
