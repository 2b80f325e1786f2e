/** The documents that the code cites, each with the numbers that can be looked up. */
export type Documents = ReadonlyMap<string, ReadonlySet<string>>;

/** `docs/care-rules.md` is one numbered list; `docs/field.md` has a chapter for each other document, with `- **3.5** …` in it. */
export function documentsIn(careRules: string, field: string): Documents {
  const rules = [...careRules.matchAll(/^(\d+)\. /gm)].map(([, number = '']) => number);
  const chapters = field
    .split(/^## /m)
    .slice(1)
    .map(chapter => [chapter.split('\n')[0] ?? '', numbersOf(chapter)] as const);
  return new Map([['care-rules', new Set(rules)], ...chapters]);
}
const numbersOf = (chapter: string): ReadonlySet<string> =>
  new Set([...chapter.matchAll(/^- \*\*(D?[\d.]+)\*\*/gm)].map(([, number = '']) => number));

export interface Citation {
  readonly document: string;
  readonly number: string | undefined;
  readonly line: number;
}

const list = /`(care-rules|field|signals|simple-language|design|law)(?:\.md)?`/.source;
const bare = /\b(care-rules|(?:field|signals|simple-language|design|law)(?=\.md))(?:\.md)?/.source;
const numbers = /( §?D?\d+(?:\.\d+)*(?:(?:, | and | to )D?\d+(?:\.\d+)*)*)?/.source;
const cited = new RegExp(`(?:${list}|${bare})${numbers}`, 'g');

/** `care-rules` 8, 33 and `law.md` D1 in a text; a document that is named alone has no number. */
export function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(cited)].flatMap(({ 1: quoted, 2: plain, 3: after = '', index }) => {
    const document = quoted ?? plain ?? '';
    const line = text.slice(0, index).split('\n').length;
    const found = after.match(/D?\d+(?:\.\d+)*/g) ?? [undefined];
    return found.map(number => ({ document, number, line }));
  });
}

/** What is cited in these files (path → text) and cannot be looked up: the place and the repair. */
export function notToBeFound(files: ReadonlyMap<string, string>, documents: Documents): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    citationsIn(text)
      .filter(({ document, number }) => !stands(documents.get(document), number))
      .map(
        ({ document, number = '', line }) =>
          `${path}:${line}: cites ${document} ${number} – say in docs what it demands, or cite what is meant`,
      ),
  );
}
const stands = (known: ReadonlySet<string> | undefined, number: string | undefined): boolean =>
  known !== undefined && (number === undefined || known.has(number));
