import { wordsOf } from '../../language/fold.ts';
import { isArticleId, topics, type ArticleId } from '../topics.ts';
import type { Likely } from './classifier.ts';
import { elsewhereShare } from './elsewhereShare.ts';
import { notionsOf } from './notions.ts';

/** Classifies a text as if it stood alone. */
type Alone = (text: string) => readonly Likely[];

const longest = 9;
/** So sure must it be that a question is about something else than what was just shown; the second where it is tied to that by a word. */
const limits = { free: 0.9, tied: 0.97, elsewhere: 0.85 } as const;
/** From here on it may well be the other article. */
const doubtful = 0.5;

/** `other`: the article that it may be as well. */
export interface Followed {
  readonly id: ArticleId;
  readonly other?: ArticleId;
}

/**
 * "Und wie lange?", "hä?", "wer zahlt das": belongs to the article just shown.
 * "Wo kann ich den beantragen?", "und meine Rente?": to its neighbour. Else it names a thing of its own: nothing.
 */
export function followUp(text: string, previous: ArticleId, alone: Alone): Followed | undefined {
  const words = wordsOf(text);
  if (words.length > longest) return undefined;
  const isLeading = notionsOf(words).some(notion => leading.has(notion));
  const neighbour = isLeading ? neighbourOf(text, previous, alone) : undefined;
  if (neighbour !== undefined) return { id: neighbour };
  const ranked = alone(text);
  if (elsewhereShare(ranked) >= limits.elsewhere) return undefined;
  const other = ranked.find(({ label }) => isArticleId(label));
  if (!other || !isArticleId(other.label) || other.label === previous) return { id: previous };
  if (other.share >= limits[words.some(word => tying.has(word)) ? 'tied' : 'free']) return undefined;
  return { id: previous, ...(other.share >= doubtful && { other: other.label }) };
}

/** What is asked about the thing that the article before was about, where another article of its family answers that. */
function neighbourOf(text: string, previous: ArticleId, alone: Alone): ArticleId | undefined {
  const named = names[familyOf(previous)];
  if (named === undefined) return undefined;
  const [best] = alone(`${named} ${text}`);
  if (!best || best.share < 0.4 || !isArticleId(best.label)) return undefined;
  const isFamily = topics[best.label] === topics[previous] || previous === 'pension_general';
  return isFamily && best.label !== previous ? best.label : undefined;
}

const familyOf = (id: ArticleId): string => (id === 'pension_general' ? 'pension' : (id.split('_')[0] ?? id));

const names: Readonly<Record<string, string>> = {
  bfa: 'Budget für Arbeit',
  sba: 'Schwerbehindertenausweis',
  return: 'Rückkehr in die Werkstatt',
  egz: 'Eingliederungszuschuss',
  ausgleichsabgabe: 'Ausgleichsabgabe',
  pension: 'Rente',
};

const notionsNamed = (said: string): ReadonlySet<string> =>
  new Set(
    said.split(' ').map(name =>
      name
        .split('+')
        .map(one => `n ${one}`)
        .join('+'),
    ),
  );

/** Leads from one article to another of the same family. */
const leading = notionsNamed('apply pension budget boss+tell');

/** "Und wenn …", "gilt das auch …": asks on about what was just shown, whatever it names. */
const tying: ReadonlySet<string> = new Set(
  wordsOf('wenn falls auch gilt stimmt trotzdem sonst da dabei damit dafür davon'),
);
