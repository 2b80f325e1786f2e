import { wordsOf } from '../../language/fold.ts';
import type { Likely } from './classifier.ts';
import { notionsOf } from './notions.ts';

/** "Und wie lange?", "hä?", "wer zahlt das": belongs to the article just shown, unless it names a thing of its own. */
export function isFollowUp(text: string, best: Likely | undefined): boolean {
  const words = wordsOf(text);
  const things = notionsOf(words).filter(notion => !notion.includes('+') && !general.has(notion));
  if (things.length === 0)
    return words.length <= 9 && (best === undefined || best.label !== 'out_of_scope' || best.share < 0.5);
  const pointsBack = words.some(word => pointing.has(word));
  return pointsBack && words.length <= 9 && (best?.share ?? 0) < 0.5;
}

/** Notions that every topic has: what is asked, not what it is asked about. */
const general: ReadonlySet<string> = new Set(
  'boss team what who howmuch apply howlong renew tell benefit where end late hours return lower extra wage'
    .split(' ')
    .map(name => `n ${name}`),
);

const pointing: ReadonlySet<string> = new Set(
  wordsOf('und das dann auch davon dafür dazu da dabei es den die er sie nochmal trotzdem'),
);
