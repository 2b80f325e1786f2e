import { clauseRules } from './clauses.ts';
import { measure, type Measures } from './measures.ts';
import { numbers } from './numbers.ts';
import { sentencesIn, wordsIn } from './parts.ts';
import type { Finding, Rule, RuleName } from './rule.ts';
import { signs } from './signs.ts';
import { hardWords } from './terms.ts';
import { verbs } from './verbs.ts';

/** A text and everything a machine can hold against it. What it cannot see: whether anybody understands it. */
export interface Reading {
  readonly measures: Measures;
  readonly longest: readonly { readonly sentence: string; readonly words: number }[];
  readonly violations: readonly Finding<RuleName>[];
}

/** Reads one message; what was said `before` may have explained a word already. */
export const read = (text: string, before = ''): Reading => {
  const sentences = sentencesIn(text);
  const seen = `${before}\n${text}`;
  return {
    measures: measure(text),
    longest: sentences
      .map(sentence => ({ sentence, words: wordsIn(sentence).length }))
      .toSorted((one, other) => other.words - one.words),
    violations: sentences.flatMap(sentence => rules.flatMap(rule => rule(sentence, seen))),
  };
};

const rules: readonly Rule[] = [...signs, ...numbers, ...verbs, ...clauseRules, hardWords];
