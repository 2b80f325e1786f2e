import { phrase } from './book.ts';
import type { Elsewhere } from './finding/samples/all.ts';
import type { Phrase } from './phrasebook.ts';

/** Who helps with what Anker knows nothing about. Nobody needs an office for the weather, and for a car there are too many. */
export const placeFor = (elsewhere: Elsewhere | undefined): Phrase | undefined =>
  elsewhere === undefined || elsewhere === 'leisure' || elsewhere === 'driving'
    ? undefined
    : phrase(`place.${elsewhere}`);
