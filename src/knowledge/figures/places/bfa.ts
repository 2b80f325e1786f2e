import { german, place, rough, type Place } from '../place.ts';

export const bfa = {
  /** Out of 100 Euro; the sentence around it says so. */
  bfa_lkz_max_pct: place('bfa_lkz_max_pct', {
    leicht: percent => `bis zu ${String(percent)} Euro`,
    standard: percent => `bis zu ${String(percent)} Prozent`,
  }),
  mindestlohn: place('mindestlohn', {
    leicht: euro => `${rough(euro)} Euro`,
    standard: euro => `${german(euro)} Euro`,
  }),
} as const satisfies Readonly<Record<string, Place>>;
