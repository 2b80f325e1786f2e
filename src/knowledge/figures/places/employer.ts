import type { Place } from '../place.ts';

export const employer = {} as const satisfies Readonly<Record<string, Place>>;
