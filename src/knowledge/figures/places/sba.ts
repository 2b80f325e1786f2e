import { plain, type Place } from '../place.ts';

export const sba = {
  gdb_schwerbehindert: plain('gdb_schwerbehindert', String),
  ausweis_gueltigkeit: plain('ausweis_gueltigkeit', years => `${String(years)} Jahre`),
} as const satisfies Readonly<Record<string, Place>>;
