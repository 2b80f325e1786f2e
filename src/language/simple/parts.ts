// A text as a reader meets it: sentences as they stand there, words, syllables. (`../sentences.ts` folds what people type; here every sign counts.)

/** The sentences of a text. A line that goes on with a small letter belongs to the sentence before. */
export const sentencesIn = (text: string): readonly string[] =>
  linesIn(text).flatMap(line => sentencesOfLine(line).flatMap(sentence => sentence.split(colonBeforeCapital)));

/** The same, where a colon ends nothing: how many thoughts one message has. */
export const thoughtsIn = (line: string): readonly string[] => sentencesOfLine(line);

export const linesIn = (text: string): readonly string[] =>
  text
    .replaceAll(/\n(?=\p{Ll})/gu, ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => wordsIn(line).length > 0);

/** A telephone number, an amount and a word with hyphens are one word each. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .replaceAll(/\d+(?: \d+)+/g, digits => digits.replaceAll(' ', ''))
    .match(/\d+(?:[.,]\d+)*(?:-\p{L}+)*|[\p{L}\d]+(?:[-'’·][\p{L}\d]+)*/gu) ?? [];

export const syllablesIn = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replaceAll('qu', 'q')
      .match(/ei|ie|au|eu|äu|ai|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 0,
  );

/** Where a full stop ends nothing. */
export const shortened =
  /(?<![\p{L}\d])(?:(?:z|d|u|o|i|s|v)\. ?(?:B|h|a|ä|d|R|U|o|u|T|g)\.|(?:bzw|usw|evtl|ggf|inkl|etc|ca|Nr|Tel|Std|Mio|Mrd|Min|Str|Abs|Art|ggü|zzgl|zzt|max|min|mind|vgl|sog|gem|bspw|Dr|Prof|allg|gesetzl|monatl|jährl|schriftl|einschl|ausschl|entspr|jew|Hr|Fr|Tab|Abb|Ziff|lfd|Zt|St|Kap)\.|(?:bzw|ggf|evtl|usw|etc|ca|inkl|Nr|Std|Mio|Mrd)(?![\p{L}.]))/gu;

const hiddenStop = '\u0001';

// "am 5. Mai" goes on, "Ruf 112 an: 112. Dann …" does not.
const sentencesOfLine = (line: string): readonly string[] =>
  line
    .replaceAll(shortened, short => short.replaceAll('.', hiddenStop))
    .replaceAll(/(?<!\d)(\d{1,2})\.(?= )/g, `$1${hiddenStop}`)
    .split(/(?<=[.!?…]["“”»)]*)\s+/u)
    .map(part => part.replaceAll(hiddenStop, '.').trim())
    .filter(part => wordsIn(part).length > 0);

const colonBeforeCapital = /(?<=:)\s+(?=["„»]?[\p{Lu}\d])/u;
