// What one message to an employee may be: short sentences, one to a line, no signs of office language.

/** Everything in which a message is too much for a phone and a tired reader; nothing when it is well. */
export const limitsBroken = (text: string): readonly string[] => {
  const sentences = text.split('\n').flatMap(sentencesOf);
  return [
    ...over('sentences', sentences.filter(isCounted).length, 5),
    ...over('words', wordsOf(text).length, 45),
    ...over('characters', text.length, 300),
    ...sentences.flatMap(sentence => over(`words in "${sentence}"`, wordsOf(sentence).length, 12)),
    ...text.split('\n').flatMap(crowded),
    ...found(text, /[§%&()[\]{}|/;…*"„“]|\s[–—-]\s/g, 'sign'),
    ...found(text, abbreviation, 'abbreviation'),
    ...found(text, /(?<![\p{L}-])\p{L}{15,}/gu, 'long word'),
  ];
};

const over = (what: string, is: number, most: number): readonly string[] =>
  is > most ? [`${String(is)} ${what}, at most ${String(most)}`] : [];

const found = (text: string, pattern: RegExp, what: string): readonly string[] =>
  [...text.matchAll(pattern)].map(match => `${what}: ${match[0]}`);

// After a digit a full stop is a date: "am 5. Mai".
const sentencesOf = (line: string): readonly string[] => line.split(/(?<=(?<!\d)[.!?])\s+/).filter(part => part.trim());

// "Hallo.", "Danke." and "In Ordnung." are no thought of their own.
const isCounted = (sentence: string): boolean => wordsOf(sentence).length > 1 && sentence !== 'In Ordnung.';

const crowded = (line: string): readonly string[] =>
  sentencesOf(line).filter(isCounted).length > 1 ? [`two sentences on one line: ${line}`] : [];

// A telephone number is one thing to read, however it is grouped.
const wordsOf = (text: string): readonly string[] =>
  text.replaceAll(/\d+(?: \d+)+/g, digits => digits.replaceAll(' ', '')).match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ??
  [];

// "die Beratung EUTB" is a name on a door, with what it is beside it.
const abbreviation =
  /(?<!\p{L})(?:(?:z|d|u|o|i)\. ?(?:B|h|a|ä|d|R)\.|(?:bzw|usw|evtl|ggf|inkl|etc|ca|Nr|Tel|Std|Min|Str|Abs|Art|ggü|zzgl|max|min|vgl|sog)\.|(?<!Beratung )\p{Lu}{2,}(?!\p{L}))/gu;
