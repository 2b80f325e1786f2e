import { wordKinds, type WordsRead } from '../signal.ts';

/** What was read, and the words that say so, folded. */
export interface Explained extends WordsRead {
  readonly because?: readonly string[];
}

/** The one that weighs more. What the other one knows about the border and the own team is kept. */
export function worse(a: Explained, b: Explained): Explained {
  const [more, less] = rank(a) >= rank(b) ? [a, b] : [b, a];
  const edge = more.level === 'worry' ? (more.border ?? less.border) : undefined;
  return {
    ...more,
    ...(edge === undefined ? {} : { border: edge }),
    ...accusing([...(more.accused ?? []), ...(less.accused ?? [])]),
  };
}

/** Nobody is accused where nobody is named. */
export const accusing = (names: readonly string[]): Pick<WordsRead, 'accused'> =>
  names.length === 0 ? {} : { accused: [...new Set(names)] };

const levels = ['none', 'watch', 'worry', 'crisis'] as const;
export const rank = (read: WordsRead): number =>
  levels.indexOf(read.level) * 100 + (read.kind === undefined ? 0 : wordKinds.length - wordKinds.indexOf(read.kind));
