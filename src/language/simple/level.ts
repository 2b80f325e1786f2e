import type { Reading } from './reading.ts';
import type { Finding, RuleName } from './rule.ts';

/** `streng` for what we wrote ourselves, `leicht` and `einfach` as official texts of that kind are. */
export type Ease = 'leicht' | 'einfach' | 'streng';

interface Bar {
  readonly mean: number;
  readonly longest: number;
  readonly flesch: number;
  readonly wiener: number;
  /** Per 100 words; `always` many are no fault in a short text. */
  readonly rate: number;
  readonly always: number;
  readonly never: readonly RuleName[];
}

/** Set on official easy and administrative texts, then tried on others (simple-language.md 3 and 4). */
const bars: { readonly [E in Ease]: Bar } = {
  leicht: { mean: 10, longest: 15, flesch: 48, wiener: 9, rate: 10, always: 1, never: ['abbreviations', 'paragraphs'] },
  einfach: { mean: 12, longest: 20, flesch: 42, wiener: 11, rate: 13, always: 2, never: ['paragraphs'] },
  streng: { mean: 10, longest: 12, flesch: 48, wiener: 9, rate: 0, always: 0, never: [] },
};

const mostWordsEver = 25;
/** Below this Flesch and Wiener say nothing. */
const wordsForIndex = 30;
const sentencesPerLongOne = 15;

/** What stands between a text and a level, with what to do; nothing where it is reached. */
export const against = (reading: Reading, ease: Ease): readonly Finding[] => [
  ...tooLong(reading, ease),
  ...tooHard(reading, bars[ease]),
  ...tooMany(reading, bars[ease]),
];

const tooLong = ({ longest, measures }: Reading, ease: Ease): readonly Finding[] => {
  const { longest: most, mean } = bars[ease];
  const allowed = ease === 'streng' ? 0 : Math.floor(measures.sentences / sentencesPerLongOne);
  const over = longest.filter(({ words }) => words > most);
  const counted = over.length > allowed ? over : over.filter(({ words }) => words > mostWordsEver);
  const [first] = longest;
  return [
    ...counted.map(({ sentence, words }) => ({
      rule: 'sentenceLength',
      sentence,
      found: `${words} Wörter`,
      fix: `Teile den Satz: höchstens ${most} Wörter.`,
    })),
    ...(first !== undefined && measures.wordsPerSentence > mean
      ? [
          {
            rule: 'wordsPerSentence',
            sentence: first.sentence,
            found: `im Schnitt ${measures.wordsPerSentence.toFixed(1)} Wörter`,
            fix: `Mach die Sätze kürzer: im Schnitt höchstens ${mean} Wörter. Dieser ist der längste.`,
          },
        ]
      : []),
  ];
};

const tooHard = ({ measures, longest }: Reading, { flesch, wiener }: Bar): readonly Finding[] => {
  if (measures.words < wordsForIndex || (measures.flesch >= flesch && measures.wiener <= wiener)) return [];
  return [
    {
      rule: 'readability',
      sentence: longest[0]?.sentence ?? '',
      found: `Flesch ${measures.flesch.toFixed(0)}, Wiener ${measures.wiener.toFixed(1)}`,
      fix: `Nimm kürzere Wörter und Sätze: Flesch mindestens ${flesch}, Wiener höchstens ${wiener}.`,
    },
  ];
};

const tooMany = ({ violations, measures }: Reading, { rate, always, never }: Bar): readonly Finding[] => {
  const allowed = Math.max(always, (rate * measures.words) / 100);
  return violations.length > allowed ? violations : violations.filter(({ rule }) => never.includes(rule));
};
