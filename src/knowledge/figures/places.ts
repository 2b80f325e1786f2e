import type { Place } from './place.ts';
import { bfa } from './places/bfa.ts';
import { employer } from './places/employer.ts';
import { rights } from './places/rights.ts';
import { sba } from './places/sba.ts';

/** Every `{{name}}` that an article may hold. */
const places: ReadonlyMap<string, Place> = new Map<string, Place>(
  [bfa, sba, rights, employer].flatMap(group => Object.entries(group)),
);

export const placeOf = (name: string): Place | undefined => places.get(name);
