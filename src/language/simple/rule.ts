/** What is counted against a text, by the names of the measure. */
export type RuleName =
  | 'longWords'
  | 'abbreviations'
  | 'acronyms'
  | 'paragraphs'
  | 'parentheses'
  | 'specials'
  | 'numbers'
  | 'digitWords'
  | 'numberWords'
  | 'allCaps'
  | 'genderSigns'
  | 'konjunktiv'
  | 'passive'
  | 'preterite'
  | 'genitive'
  | 'subordinate'
  | 'nested'
  | 'badNegation'
  | 'jargon'
  | 'officialese'
  | 'metaphors';

/** One thing to mend: where it stands, what it is, and how, in German for whoever writes. */
export interface Finding<Name extends string = string> {
  readonly rule: Name;
  readonly sentence: string;
  readonly found: string;
  readonly fix: string;
}

/** Looks at one sentence; `text` is all of the message and what was said before it. */
export type Rule = (sentence: string, text: string) => readonly Finding<RuleName>[];

/** A rule that is one pattern. */
export const pattern =
  (rule: RuleName, pattern: RegExp, fix: string | ((found: string) => string)): Rule =>
  sentence =>
    [...sentence.matchAll(pattern)].map(match => ({
      rule,
      sentence,
      found: match[0].trim(),
      fix: typeof fix === 'string' ? fix : fix(match[0].trim()),
    }));

/** Whole words, whatever their capitals; `|` between them. */
export const anyOf = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}-])(?:${words})(?![\p{L}-])`, 'giu');
