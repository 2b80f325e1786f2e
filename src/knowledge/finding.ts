import MiniSearch from 'minisearch';
import { wordsOf } from '../language/fold.ts';
import type { Article } from './article.ts';
import { elsewhere } from './elsewhere.ts';
import type { ArticleId } from './topics.ts';

export type Found =
  | { readonly kind: 'answer'; readonly article: Article }
  /** "Meinst du das?": at most three, the likeliest first. */
  | { readonly kind: 'choose'; readonly articles: readonly Article[] }
  | { readonly kind: 'unknown' };

/** `about` is the article that was shown last: a question that names nothing of its own belongs to it. */
export type Find = (text: string, hints?: { readonly about?: ArticleId }) => Found;

/** Finds the article that a question in somebody's own words is about. Not to know is better than to guess. */
export const makeFinder = (articles: readonly Article[]): Find => {
  const byId = new Map<string, Article>(articles.map(article => [article.id, article]));
  const search = indexOf(articles);
  const names = new Set(articles.flatMap(article => [article.title, article.button].flatMap(meaningful)));
  return (text, { about } = {}) => {
    const shown = about && byId.get(about);
    const words = meaningful(text);
    if (shown && isFollowUp(text, words, names)) return { kind: 'answer', article: shown };
    return words.length === 0 ? { kind: 'unknown' } : decide(search(words), byId);
  };
};

// "Und wie lange?": short, and names nothing that an article is about.
const isFollowUp = (text: string, words: readonly string[], names: ReadonlySet<string>): boolean => {
  const length = wordsOf(text).length;
  return length > 0 && length <= 4 && words.length <= 1 && !words.some(word => names.has(word));
};

// Chosen on the questions of the test: below `sure` it is asked, below `likely` it is not known.
const sure = 0.7;
const likely = 0.45;
/** How close the second must come to be offered beside the first. */
const near = 0.9;

interface Hit {
  readonly topic: string;
  /** The share of the question that the topic knows, times the share of its best sample that was asked: 1 is the sample itself. */
  readonly score: number;
}

const decide = (hits: readonly Hit[], byId: ReadonlyMap<string, Article>): Found => {
  const [best] = hits;
  const first = best && byId.get(best.topic);
  if (!best || !first || best.score < likely) return { kind: 'unknown' };
  const beside = hits.filter(hit => hit.score >= best.score * near);
  if (beside.length === 1 && best.score >= sure) return { kind: 'answer', article: first };
  return { kind: 'choose', articles: beside.flatMap(hit => byId.get(hit.topic) ?? []).slice(0, 3) };
};

interface Sample {
  readonly id: number;
  readonly topic: string;
  readonly text: string;
}

/** Everything that is compared with a question: samples of what we have and of what we have not. */
const samplesOf = (articles: readonly Article[]): readonly Sample[] => {
  const ids = new Set<string>(articles.map(article => article.id));
  const own = articles.flatMap(({ id, title, questions }) => [title, ...questions].map(text => ({ topic: id, text })));
  const others = Object.entries(elsewhere).flatMap(([topic, texts]) =>
    ids.has(topic) ? [] : texts.map(text => ({ topic, text })),
  );
  return [...own, ...others].map((sample, id) => ({ id, ...sample }));
};

const indexOf = (articles: readonly Article[]): ((words: readonly string[]) => readonly Hit[]) => {
  const samples = samplesOf(articles);
  const index = new MiniSearch<Sample>({
    fields: ['text'],
    storeFields: ['topic', 'text'],
    tokenize: meaningful,
    processTerm: term => term,
  });
  index.addAll(samples);
  const weight = weigher(samples);
  return words => rank(words, { index, weight });
};

interface Index {
  readonly index: MiniSearch;
  readonly weight: Weight;
}

/** How much a word says: the fewer samples have it, the more. */
type Weight = { readonly of: (words: Iterable<string>) => number; readonly known: ReadonlySet<string> };

const weigher = (samples: readonly Sample[]): Weight => {
  const counts = new Map<string, number>();
  for (const word of samples.flatMap(sample => meaningful(sample.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const one = (word: string): number => Math.log(1 + samples.length / (counts.get(word) ?? 1));
  return { of: words => [...words].reduce((sum, word) => sum + one(word), 0), known: new Set(counts.keys()) };
};

const rank = (words: readonly string[], { index, weight }: Index): readonly Hit[] => {
  const results = index.search({ combineWith: 'OR', queries: words.map(word => queryFor(word, weight.known)) });
  const topics = Map.groupBy(results, result => String(result['topic']));
  return [...topics]
    .map(([topic, found]) => {
      const asked = new Set(found.flatMap(result => result.queryTerms));
      const covered = words.filter(word => [word, ...partsOf(word, weight.known)].some(term => asked.has(term)));
      const matched = found.map(result => {
        const terms = meaningful(String(result['text']));
        const alike = result.terms.map(term => weight.of([term]) * likeness(term, words));
        return alike.reduce((sum, part) => sum + part, 0) / weight.of(terms);
      });
      return { topic, score: (weight.of(covered) / weight.of(words)) * Math.max(...matched) };
    })
    .toSorted((one, other) => other.score - one.score);
};

// "Arbeit" is a quarter of "Arbeitslosenversicherung"; what is only misspelt is nearly the word.
const likeness = (term: string, words: readonly string[]): number => {
  if (words.includes(term)) return 1;
  const within = words.filter(word => term.startsWith(word)).map(word => word.length / term.length);
  return within.length > 0 ? Math.max(...within) : 0.9;
};

const queryFor = (word: string, known: ReadonlySet<string>) => ({
  combineWith: 'OR' as const,
  queries: [word, ...partsOf(word, known)],
  prefix: (term: string) => term.length >= 5,
  fuzzy: (term: string) => (term.length < 5 ? false : 0.2),
});

// "Werkstattplatz" knows "Werkstatt": a known word at either end of a longer one that is not known itself.
const partsOf = (word: string, known: ReadonlySet<string>): readonly string[] =>
  word.length < 8 || known.has(word)
    ? []
    : [...known].filter(
        part => part.length >= 5 && part.length < word.length && (word.startsWith(part) || word.endsWith(part)),
      );

const meaningful = (text: string): string[] => [...new Set(wordsOf(text))].filter(word => !empty.has(word));

// Words that a question about anything may have.
const empty: ReadonlySet<string> = new Set(
  wordsOf(`
    ab aber alle alles als also am an auch auf aus bei beim bin bist bitte brauche brauchst braucht
    da damit dann das dass davon dazu dein deine dem den denn der des die dies diese diesem diesen dieser dieses doch du darf dürfen durch
    ein eine einem einen einer eines er es etwas erklären erklär erkläre erklärst euch eure
    für frage fragen ganz gar gerade gibt gib genau geht gehen gern haben habe hab hallo hat hast heißt heißen hi hier
    ich ihr ihre ihnen im in ins ist ja jetzt kann kannst können könnte kein keine
    machen mache macht mal man mein meine meinem meinen meiner mehr mich mir mit möchte muss musst müssen
    nach nein nicht nichts noch nochmal nur ob oder sag sagen schon sein sich sie sind so soll sollen
    tun über überhaupt um und uns unser von vor vom war warum was weiß weil welche wenn werden weshalb
    wie wieso will willst wird wir wissen wo wofür wollen wollte worum wozu würde zu zum zur
    bedeutet bedeuten funktioniert eigentlich denn den halt eben
  `),
);
