import type { Article } from './article.ts';
import { makeMatcher, type Asker, type Matcher, type Memory } from './finding/match.ts';
import { samples, type Elsewhere, type Sample } from './finding/samples/all.ts';
import type { SmallTalk } from './finding/samples/smallTalk.ts';
import type { ArticleId } from './topics.ts';

export type Found =
  | { readonly kind: 'answer'; readonly article: Article }
  /** "Meinst du das?": at most three, the likeliest first. */
  | { readonly kind: 'choose'; readonly articles: readonly Article[] }
  /** `nearest` is for the human who answers, never for the one who asked; `elsewhere` where it is clear who helps instead. */
  | { readonly kind: 'unknown'; readonly nearest?: Article; readonly elsewhere?: Elsewhere }
  | { readonly kind: 'smalltalk'; readonly what: SmallTalk };

export interface Hints {
  /** The article that was shown last: a question that names nothing of its own belongs to it. */
  readonly about?: ArticleId;
  readonly audience?: Asker;
}
export interface Find {
  (text: string, hints?: Hints): Found;
  /** Learns for a few milliseconds; whether there is more to learn. */
  readonly learn: Matcher['learn'];
}

/** Finds the article that a question in somebody's own words is about. Not to know is better than to guess. */
export const makeFinder = (articles: readonly Article[], memory?: Memory): Find => {
  const byId = new Map<string, Article>(articles.map(article => [article.id, article]));
  const match = makeMatcher([...samples, ...samplesIn(articles)], memory);
  const find = (text: string, { about, audience }: Hints = {}): Found => {
    const found = match({ text, audience, previous: about !== undefined && byId.has(about) ? about : undefined });
    if (found.kind === 'smalltalk') return found;
    if (found.kind === 'unknown' && found.elsewhere !== undefined)
      return { kind: 'unknown', elsewhere: found.elsewhere };
    const there = found.ids.flatMap(id => byId.get(id) ?? []);
    const [nearest] = there;
    // the likeliest may be an article that nobody has written: then its neighbour is not the answer
    const isThere = nearest !== undefined && nearest.id === found.ids[0];
    if (found.kind === 'answer' && isThere) return { kind: 'answer', article: nearest };
    if (found.kind === 'choose' && isThere) return { kind: 'choose', articles: there.slice(0, 3) };
    return nearest ? { kind: 'unknown', nearest } : { kind: 'unknown' };
  };
  return Object.assign(find, { learn: match.learn });
};

/** What an article gives as its own questions teaches the finder as much as our samples do. */
export const samplesIn = (articles: readonly Article[]): readonly Sample[] =>
  articles.flatMap(({ id, title, questions }) => [title, ...questions].map(text => ({ label: id, text })));
