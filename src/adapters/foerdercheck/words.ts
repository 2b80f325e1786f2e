import { german } from '../../knowledge/figures/place.ts';

export const euro = (amount: number): string => `${german(amount)} Euro`;

/** `2026-12-01` as `1.12.2026`. */
export const germanDay = (day: string): string => day.split('-').map(Number).toReversed().join('.');

/** Days inside a sentence. */
export const germanDays = (sentence: string): string =>
  sentence.replaceAll(/\d{4}-\d{2}-\d{2}/g, day => germanDay(day));
