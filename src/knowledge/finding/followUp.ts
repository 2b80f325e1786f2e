import { wordsOf } from '../../language/fold.ts';
import { isArticleId, topics, type ArticleId } from '../topics.ts';
import type { Likely } from './classifier.ts';
import { elsewhereShare } from './elsewhereShare.ts';
import { notionsOf } from './notions.ts';

/** Classifies a text as if it stood alone. */
type Alone = (text: string) => readonly Likely[];

const longest = 9;
/** So sure must it be that a question without a thing we know is about something else altogether. */
const elsewhere = 0.85;

/**
 * "Und wie lange?", "hä?", "wer zahlt das": belongs to the article just shown.
 * "Wo kann ich den beantragen?", "und meine Rente?": to its neighbour. Else it names a thing of its own: nothing.
 */
export function followUp(text: string, previous: ArticleId, alone: Alone): ArticleId | undefined {
  const words = wordsOf(text);
  if (words.length > longest) return undefined;
  const notions = notionsOf(words);
  const neighbour = notions.some(notion => leading.has(notion)) ? neighbourOf(text, previous, alone) : undefined;
  if (neighbour !== undefined) return neighbour;
  const [best] = alone(text);
  const share = best?.share ?? 0;
  if (notions.some(notion => !general.has(notion) && !notion.includes('+')))
    return share < 0.5 && words.some(word => pointing.has(word)) ? previous : undefined;
  return elsewhereShare(alone(text)) >= elsewhere ? undefined : previous;
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

/** What every topic has: what is asked, not what it is asked about. */
const general = notionsNamed('boss team what who howmuch apply howlong renew tell benefit where end late lower extra');

const pointing: ReadonlySet<string> = new Set(
  wordsOf('und das dann auch davon dafür dazu da dabei es den die er sie nochmal trotzdem'),
);
