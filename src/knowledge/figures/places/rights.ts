import { place, plain, type Place } from '../place.ts';

export const rights = {
  zusatzurlaub: place('zusatzurlaub', {
    leicht: days => `${String(days)} Tage`,
    standard: days => `${String(days)} bezahlte Tage im Jahr`,
  }),
  kuendigungsschutz_wartezeit: plain('kuendigungsschutz_wartezeit', months => `${String(months)} Monaten`),
} as const satisfies Readonly<Record<string, Place>>;
