import { placeOf } from './figures/places.ts';

/** The messages of an article in each level. */
export interface Texts {
  readonly leicht: readonly string[];
  readonly einfach: readonly string[];
  readonly standard: readonly string[];
  /** The same in other words, with an example from daily life, as simple as `leicht`. */
  readonly beispiel: readonly string[];
}

const sectionNames = ['leicht', 'einfach', 'standard', 'beispiel'] as const;

/** What is wrong with an article, for the person who edits it. */
export interface ArticleError {
  readonly line: number;
  readonly message: string;
}

/** The part of an article below its front matter; `firstLine` is where it begins in the file. */
export const readTexts = (
  body: string,
  firstLine: number,
): { readonly texts: Texts; readonly errors: readonly ArticleError[] } => {
  const sections = sectionsOf(body, firstLine);
  const messages = (level: string): readonly string[] =>
    sections.filter(section => section.level === level).flatMap(section => pagesIn(section).map(page => page.text));
  const texts = {
    leicht: messages('leicht'),
    einfach: messages('einfach'),
    standard: messages('standard'),
    beispiel: messages('beispiel'),
  };
  const missing = sectionNames
    .filter(level => texts[level].length === 0)
    .map(level => ({ line: firstLine, message: `Der Teil "# ${level}" fehlt oder ist leer.` }));
  return {
    texts,
    errors: [...sections.flatMap(wrongSection), ...missing, ...sections.flatMap(pagesIn).flatMap(wrongPage)],
  };
};

/** `{{mindestlohn}}`: the place of a figure. */
export const figurePlace = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** `{Du bekommst|Sie bekommen}`. */
export const halves = /\{([^{}|]+)\|([^{}|]+)\}/g;

export const placesIn = (page: string): readonly string[] =>
  [...page.matchAll(figurePlace)].map(match => match[1] ?? '');

interface Page {
  readonly line: number;
  readonly text: string;
}
interface Section extends Page {
  readonly level: string;
}

const sectionsOf = (body: string, firstLine: number): readonly Section[] => {
  const lines = body.split('\n');
  const starts = lines.flatMap((text, index) => (text.startsWith('# ') ? [index] : []));
  const before = lines.slice(0, starts[0] ?? lines.length).join('\n');
  const sections = starts.map((start, n) => ({
    level: (lines[start] ?? '').slice(2).trim(),
    line: firstLine + start + 1,
    text: lines.slice(start + 1, starts[n + 1]).join('\n'),
  }));
  return before.trim() === '' ? sections : [{ level: '', line: firstLine, text: before }, ...sections];
};

const wrongSection = (section: Section, index: number, all: readonly Section[]): readonly ArticleError[] => {
  if (section.level === '') return [{ line: section.line, message: 'Vor dem ersten Teil steht Text.' }];
  const wrong = (message: string): readonly ArticleError[] => [{ line: section.line - 1, message }];
  if (!sectionNames.some(name => name === section.level))
    return wrong(`"# ${section.level}" gibt es nicht. Es gibt: ${sectionNames.join(', ')}.`);
  return all.findIndex(other => other.level === section.level) < index
    ? wrong(`"# ${section.level}" steht zweimal da.`)
    : [];
};

const pagesIn = (section: Section): readonly Page[] => {
  const lines = section.text.split('\n');
  const ends = [...lines.flatMap((text, index) => (text.trim() === '---' ? [index] : [])), lines.length];
  return ends.flatMap((end, n) => {
    const start = n === 0 ? 0 : (ends[n - 1] ?? 0) + 1;
    const words = lines.slice(start, end);
    const text = words.join('\n').trim();
    return text === '' ? [] : [{ line: section.line + start + words.findIndex(word => word.trim() !== ''), text }];
  });
};

const wrongPage = ({ line, text }: Page): readonly ArticleError[] => [
  ...placesIn(text)
    .filter(name => !placeOf(name))
    .map(name => ({ line, message: `Die Zahl {{${name}}} gibt es nicht.` })),
  ...(/[{}|]/.test(text.replaceAll(figurePlace, '0').replaceAll(halves, ''))
    ? [{ line, message: 'Eine Gruppe {du|Sie} ist kaputt: Sie braucht zwei Hälften und beide Klammern.' }]
    : []),
];
