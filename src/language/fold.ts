const end = 4_000;

/** A very long text keeps its beginning and its end: what somebody pastes before or after their own words may be long, the words are not. */
export const clip = (text: string): string =>
  text.length <= 2 * end ? text : `${text.slice(0, end)} ${text.slice(-end)}`;

/**
 * The one spelling in which different spellings meet: "ä", "ae" and "a" are one, "ß" is "ss", doubled letters are single,
 * punctuation is a space, every emoji is a word of its own. Patterns and texts go through the same fold, so what it merges it merges on both sides.
 */
export function fold(text: string): string {
  return clip(clip(text).normalize('NFKC'))
    .toLowerCase()
    .replaceAll(invisible, '')
    .replaceAll(apostrophe, '')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll(/(\p{Extended_Pictographic})/gu, ' $1 ')
    .replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .replaceAll(/(\p{L})\1+/gu, '$1')
    .trim();
}

export const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(/ +/).map(word => word.slice(0, longestWord));
};

/** Any of these words, in an expression over folded ones. */
export const oneOf = (words: string): string => `(?:${wordsOf(words).join('|')})`;

/** What is longer is no word, and would be cut into thousands of pieces. */
const longestWord = 60;

// Zero-width characters, soft hyphen, variation selectors, skin tones: seen by nobody, and enough to hide a word.
export const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF\u{1F3FB}-\u{1F3FF}]/gu;
const apostrophe = /['’‘`´ʼ]/g;
