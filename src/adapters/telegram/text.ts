import { words } from './words.ts';

/** What one message of Telegram holds. It counts characters; we count UTF-16 units, which are never fewer. */
const longestText = 4096;
export const longestCaption = 1024;

/** A text that is too long, in parts that say so: cut at the end of a line, else of a sentence, else of a word. */
export function partsOf(text: string, most = longestText): readonly string[] {
  if (text.trim() === '') return [];
  if (text.length <= most) return [text];
  const pieces = cut(text, most - roomForPlace);
  return pieces.map((piece, n) => `${words.part(n + 1, pieces.length)}\n${piece}`);
}

const roomForPlace = 40;

function cut(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end = endIn(rest, most);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest].filter(piece => piece !== '');
}

/** Not in the first half: a part is better full than tidy. */
function endIn(text: string, most: number): number {
  const head = text.slice(0, most);
  const ends = [head.lastIndexOf('\n'), head.lastIndexOf('. ') + 1, head.lastIndexOf(' ')];
  return ends.find(end => end > most / 2) ?? betweenLetters(text, most);
}

/** Never through the middle of an emoji or a letter with its accent. */
function betweenLetters(text: string, most: number): number {
  const letter = letters.segment(text).containing(most);
  return letter === undefined || letter.index === 0 ? most : letter.index;
}

const letters = new Intl.Segmenter('de');
