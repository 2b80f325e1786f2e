import { isArticle, readArticle, type Article } from './article.ts';

/** A file of text, as a door to the disk hands it over. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export type Library =
  | { readonly kind: 'library'; readonly articles: readonly Article[] }
  /** One line for each thing to mend, `bfa_what.md:12: …`; `articles` are those that are whole. */
  | { readonly kind: 'broken'; readonly errors: readonly string[]; readonly articles: readonly Article[] };

/** All articles, or everything that is wrong with them. */
export const readLibrary = (files: readonly TextFile[]): Library => {
  const read = files.map(file => ({ file, result: readArticle(file.text) }));
  const errors = read.flatMap(({ file, result }) =>
    isArticle(result)
      ? wrongName(file, result)
      : result.map(({ line, message }) => `${file.name}:${String(line)}: ${message}`),
  );
  const articles = read.flatMap(({ file, result }) =>
    isArticle(result) && wrongName(file, result).length === 0 ? [result] : [],
  );
  return errors.length > 0 ? { kind: 'broken', errors, articles } : { kind: 'library', articles };
};

// Two articles of one id would need two files of one name.
const wrongName = (file: TextFile, article: Article): readonly string[] =>
  file.name === `${article.id}.md` ? [] : [`${file.name}:2: Die Datei von "${article.id}" heißt ${article.id}.md.`];
