import { isExplained } from './explained.ts';
import type { Rule, RuleName } from './rule.ts';
import { field, metaphors } from './terms/field.ts';
import { offices } from './terms/offices.ts';

interface Term {
  readonly rule: RuleName;
  readonly pattern: RegExp;
  readonly simpler: string;
}

// "Zuschuss, Zuschusses, Zuschüssen": what has no star may still be bent.
const endings = '(?:s|es|e|n|en|er|ern|em)?';

const termsIn = (rule: RuleName, list: string): readonly Term[] =>
  list
    .trim()
    .split('\n')
    .map(line => {
      const [words = '', simpler = ''] = line.split(' = ').map(part => part.trim());
      const forms = words
        .split(/\|(?![^(]*\))/)
        .map(form => form.replaceAll('(', '(?:').replaceAll('*', String.raw`\p{L}*`));
      const pattern = String.raw`(?<![\p{L}-])(?:${forms.join('|')})${endings}(?![\p{L}-])`;
      return { rule, pattern: new RegExp(pattern, 'giu'), simpler };
    });

const terms: readonly Term[] = [
  ...termsIn('officialese', offices),
  ...termsIn('jargon', field),
  ...termsIn('metaphors', metaphors),
];

/** Hard words that are not explained in what the reader has before her. */
export const hardWords: Rule = (sentence, text) => {
  const found = terms.flatMap(({ rule, pattern, simpler }) =>
    [...sentence.matchAll(pattern)].map(match => ({ rule, simpler, index: match.index, word: match[0] })),
  );
  return found
    .filter(one => !found.some(other => other !== one && holds(other, one)))
    .filter(({ word }) => !isExplained(word, text))
    .map(({ rule, word, simpler }) => ({ rule, sentence, found: word, fix: `Schreib: ${simpler}` }));
};

interface Place {
  readonly index: number;
  readonly word: string;
}

/** "schwerbehindert" within "Schwerbehindertenausweis" is one hard word, not two. */
const holds = (outer: Place, inner: Place): boolean =>
  outer.index <= inner.index &&
  outer.index + outer.word.length >= inner.index + inner.word.length &&
  (outer.word.length > inner.word.length || outer.index < inner.index);
