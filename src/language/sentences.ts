import { clip, invisible, wordsOf } from './fold.ts';

export interface Word {
  readonly word: string;
  /** A comma, a new line or a dash follows. */
  readonly pause: boolean;
  /** Whose name stood here, where another word took its place. */
  readonly name?: string;
}
export type Sentence = readonly Word[];

/** Sentences in folded words. People use full stops for weight ("Ich will. Nicht. Mehr."), so very short ones belong to their neighbours. */
export function sentences(text: string): readonly Sentence[] {
  const clipped = clip(text)
    .replaceAll(invisible, '')
    .replaceAll(/[.…]{2,}|…/g, ' ');
  const parts = clipped
    .split(/(?<=\p{L}{2}[)"“]*)[.!?;]+|[!?;]+/u)
    .map(wordsWithPauses)
    .filter(part => part.length > 0);
  const done: Sentence[] = [];
  for (const part of parts) {
    const last = done.at(-1);
    if (last && (last.length <= 2 || part.length <= 2)) done[done.length - 1] = [...last, ...part];
    else done.push(part);
  }
  return done;
}

function wordsWithPauses(part: string): Sentence {
  return part.split(/[,\n\r:|]+|\s[-–—]+\s/u).flatMap(phrase => {
    const words = joinSpelled(wordsOf(phrase));
    return words.map((word, i) => ({ word, pause: i === words.length - 1 }));
  });
}

/** "s t e r b e n" → "sterben": four or more single letters in a row are one word. */
function joinSpelled(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length;) {
    let to = i;
    while (/^\p{L}$/u.test(words[to] ?? '')) to++;
    if (to - i >= 4) joined.push(words.slice(i, to).join(''));
    else joined.push(...words.slice(i, Math.max(to, i + 1)));
    i = Math.max(to, i + 1);
  }
  return joined;
}
