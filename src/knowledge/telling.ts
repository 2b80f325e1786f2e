import type { Article } from './article.ts';
import { placeOf } from './figures/places.ts';
import type { Level } from './level.ts';
import { figurePlace, halves, placesIn } from './pages.ts';
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
  const told = tellPages(article.texts[telling.level], telling);
  if (told.kind === 'withheld' || telling.level !== 'standard') return told;
  return { kind: 'pages', pages: [...told.pages, sourceOf(article)] };
};

/** In other words, with an example; as simple as `leicht` in every level. */
export const tellExample = (article: Article, telling: Telling): Told =>
  tellPages(article.texts.beispiel, { ...telling, level: 'leicht' });

const tellPages = (said: readonly string[], telling: Telling): Told => {
  const missing = said.flatMap(placesIn).filter(name => words(name, telling) === undefined);
  if (missing.length > 0) return { kind: 'withheld', figures: [...new Set(missing)] };
  return { kind: 'pages', pages: said.map(page => inWords(page, telling)) };
};

/** §, source and date: always in `standard`, on asking in the other levels. */
export const sourceOf = (article: Article): string =>
  [
    `Grundlage: ${article.paragraphs.join(', ')}`,
    `Quelle: ${article.sources.join('; ')}`,
    `Stand: ${germanDay(article.checked_on)}`,
  ].join('\n');

/** A text with its amounts and in one address; where an amount is not in force nothing stands in its place. */
export const inWords = (page: string, telling: Telling): string => half(withFigures(page, telling), telling.address);

const withFigures = (page: string, telling: Telling): string =>
  page.replaceAll(figurePlace, (_, name: string) => words(name, telling) ?? '');

const words = (name: string, { level, day }: Telling): string | undefined => placeOf(name)?.on(level, day);

const half = (page: string, address: AddressForm): string =>
  page.replaceAll(halves, (_, du: string, sie: string) => (address === 'du' ? du : sie));

const germanDay = (iso: string): string => iso.split('-').map(Number).toReversed().join('.');
