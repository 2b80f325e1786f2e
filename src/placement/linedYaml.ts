import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { distance } from '../language/distance.ts';

export interface Mistake {
  readonly line: number;
  readonly message: string;
}

/** What stands at one place of a file, and its line. */
export interface Place {
  readonly line: number;
  readonly node: unknown;
}
export type Fields = ReadonlyMap<string, Place>;

/** Reads a file piece by piece and goes on after a mistake, so that all of them are found at once. */
export interface Reader {
  readonly root: Place;
  readonly mistakes: () => readonly Mistake[];
  readonly wrong: (line: number, message: string) => undefined;
  /** The fields of a mapping; `what` names it for people, `known` are the keys it may have. */
  readonly fields: (place: Place, what: string, known: readonly string[]) => Fields | undefined;
  readonly list: (place: Place | undefined, what: string) => readonly Place[];
  /** A text as it was typed: 030 stays 030. Undefined where there is none. */
  readonly text: (place: Place | undefined, what: string) => string | undefined;
}

export const readLines = (source: string): Reader => {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const mistakes: Mistake[] = syntaxMistakes(document, counter);
  const place = (node: unknown, line: number): Place => ({ node, line: lineOf(node, counter) ?? line });
  const wrong = (line: number, message: string): undefined => void mistakes.push({ line, message });

  const fields: Reader['fields'] = ({ node, line }, what, known) => {
    if (!isMap(node)) return wrong(line, `${what} must be lines of "key: value". The keys are ${known.join(', ')}.`);
    const found = new Map<string, Place>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = place(key, line).line;
      if (known.includes(name)) found.set(name, place(value, at));
      else wrong(at, `${what} has no key "${name}". ${nearest(name, known)}`);
    }
    return found;
  };

  const list: Reader['list'] = (at, what) => {
    if (at === undefined || isEmpty(at.node)) return [];
    if (isSeq(at.node)) return at.node.items.map(item => place(item, at.line));
    wrong(at.line, `${what} must be a list: every entry on its own line after "- ".`);
    return [];
  };

  const text: Reader['text'] = (at, what) => {
    if (at === undefined || isEmpty(at.node)) return undefined;
    if (isAlias(at.node)) return wrong(at.line, `${what} points to another place with *. Write it out.`);
    if (!isScalar(at.node)) return wrong(at.line, `${what} must be one text.`);
    const typed = (at.node.source ?? String(at.node.value)).trim();
    return typed === '' ? undefined : typed;
  };

  const sorted = () => mistakes.toSorted((a, b) => a.line - b.line);
  return { root: place(document.contents, 1), mistakes: sorted, wrong, fields, list, text };
};

const syntaxMistakes = (document: Document.Parsed, counter: LineCounter): Mistake[] =>
  document.errors.map(({ pos, message }) => ({
    line: counter.linePos(pos[0]).line,
    message: `Not valid YAML: ${message}.`,
  }));

const lineOf = (node: unknown, counter: LineCounter): number | undefined => {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range ? counter.linePos(node.range[0]).line : undefined;
};

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);

const nearest = (name: string, known: readonly string[]): string => {
  const close = known.find(one => distance(name.toLowerCase(), one.toLowerCase(), 2) <= (one.length > 4 ? 2 : 1));
  return close === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean "${close}"?`;
};
