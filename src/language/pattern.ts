import { remembered } from './remembered.ts';

/**
 * Patterns over folded words, one a line:
 *   `ich .. will|#moechte nicht_mehr +leben $ -spiel`
 * `a|b` either · `#set` a named list · `stem*` begins so · `*end` ends so · `=a` exactly so, no misspelling · `a_b` two words in a row
 * up to three words may stand between two elements; `..` up to eight; `+a` none
 * `^` begins a phrase, `$` ends one · `-a` not where this stands anywhere in the sentence · `&` first: the elements in any order, close together; `~` first: in any order, a sentence's length apart
 */
export interface Pattern {
  readonly elements: readonly Slot[];
  readonly guards: readonly number[];
  /** In any order, with so many other words between them at most; undefined: in their own order. */
  readonly strewn: number | undefined;
  readonly begins: boolean;
  readonly ends: boolean;
}

interface Slot {
  readonly element: number;
  /** How many words may stand before it. */
  readonly gap: number;
}

/** What one place of a pattern accepts. */
export interface Element {
  readonly words: readonly string[];
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
}

export type Sets = Readonly<Record<string, string>>;

export interface Grammar {
  readonly elements: readonly Element[];
  readonly compile: (lines: string) => readonly Pattern[];
  readonly element: (alternatives: string) => number;
}

export function grammarOf(sets: Sets, fold: (word: string) => string): Grammar {
  const expand = expandOf(sets);
  const foldWord = remembered(Infinity, (atom: string) => fold(atom.replaceAll(/[*=]/g, '')));
  const elements: Element[] = [];
  const ids = new Map<string, number>();

  const element = (alternatives: string): number => {
    const known = ids.get(alternatives);
    if (known !== undefined) return known;
    const made = elementOf(expand(alternatives), foldWord, element);
    ids.set(alternatives, elements.length);
    return elements.push(made) - 1;
  };

  const compile = (lines: string): readonly Pattern[] =>
    lines
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
      .map(line => patternOf(line.split(/\s+/), element));

  return { elements, compile, element };
}

function patternOf(parts: readonly string[], element: (alternatives: string) => number): Pattern {
  const slots: Slot[] = [];
  const guards: number[] = [];
  let gap = 3;
  for (const part of parts) {
    if (part === '..') gap = 8;
    else if (part.startsWith('-')) guards.push(element(part.slice(1)));
    else if (!['&', '~', '^', '$'].includes(part)) {
      slots.push(part.startsWith('+') ? { element: element(part.slice(1)), gap: 0 } : { element: element(part), gap });
      gap = 3;
    }
  }
  if (slots.length === 0) throw new Error(`A pattern needs at least one word: ${parts.join(' ')}`);
  return {
    elements: slots,
    guards,
    strewn: parts.includes('&') ? 4 : parts.includes('~') ? 12 : undefined,
    begins: parts.includes('^'),
    ends: parts.includes('$'),
  };
}

function expandOf(sets: Sets): (alternatives: string) => readonly string[] {
  const setOf = remembered(Infinity, (name: string): readonly string[] => {
    const set = sets[name.slice(1)];
    if (set === undefined) throw new Error(`No set of words is called ${name}.`);
    return set.trim().split(/\s+/).flatMap(expand);
  });
  const expand = (alternatives: string): readonly string[] =>
    alternatives.split('|').flatMap(one => (!one.startsWith('#') || one.includes('_') ? [one] : setOf(one)));
  return expand;
}

function elementOf(
  atoms: readonly string[],
  foldWord: (word: string) => string,
  element: (alternatives: string) => number,
): Element {
  const plain = atoms.filter(atom => !/[*_=]/.test(atom));
  const pick = (wanted: RegExp): readonly string[] => atoms.filter(atom => wanted.test(atom)).map(foldWord);
  return {
    words: plain.map(foldWord),
    exact: pick(/^=[^_]*$/),
    stems: pick(/^[^*_=]+\*$/),
    endings: pick(/^\*[^*_]+$/),
    pairs: atoms.filter(atom => atom.includes('_')).map(atom => pairOf(atom.split('_'), element)),
  };
}

/** "a_b_c" is the pair of "a_b" and "c". */
function pairOf(parts: readonly string[], element: (alternatives: string) => number): readonly [number, number] {
  return [element(parts.slice(0, -1).join('_')), element(parts.at(-1) ?? '')];
}
