import type { Article } from './article.ts';
import { figureOn, type Level } from './figures.ts';
import { figurePlace, figuresIn, halves } from './pages.ts';
import type { AddressForm } from './phrasebook.ts';

/** An article as it is said, message by message; withheld where an amount in it is not in force on that day. */
export type Told =
  | { readonly kind: 'pages'; readonly pages: readonly string[] }
  | { readonly kind: 'withheld'; readonly figures: readonly string[] };

export interface Telling {
  readonly level: Level;
  readonly address: AddressForm;
  /** `2026-11-23`, in the calendar of the house. */
  readonly day: string;
}

export const tell = (article: Article, telling: Telling): Told => {
  const said = article.texts[telling.level] ?? article.texts.leicht;
  const missing = said.flatMap(figuresIn).filter(id => !figureOn(id, telling.day));
  if (missing.length > 0) return { kind: 'withheld', figures: [...new Set(missing)] };
  const pages = said.map(page => half(withFigures(page, telling), telling.address));
  return { kind: 'pages', pages: telling.level === 'standard' ? [...pages, sourceOf(article)] : pages };
};

/** §, source and date: always in `standard`, on asking in the other levels. */
export const sourceOf = (article: Article): string =>
  [
    `Grundlage: ${article.paragraphs.join(', ')}`,
    `Quelle: ${article.sources.join('; ')}`,
    `Stand: ${germanDay(article.checked_on)}`,
  ].join('\n');

const withFigures = (page: string, { level, day }: Telling): string =>
  page.replaceAll(figurePlace, (_, id: string) => {
    const figure = figureOn(id, day);
    return (level === 'standard' ? figure?.standard : figure?.leicht) ?? '';
  });

const half = (page: string, address: AddressForm): string =>
  page.replaceAll(halves, (_, du: string, sie: string) => (address === 'du' ? du : sie));

const germanDay = (iso: string): string => iso.split('-').map(Number).toReversed().join('.');
