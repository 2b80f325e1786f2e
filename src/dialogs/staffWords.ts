import { book } from '../knowledge/book.ts';
import { speak } from '../knowledge/phrasebook.ts';
import type { staff } from '../knowledge/phrases/staff.ts';

/** The words for staff, filled in. */
export const staffText = (key: keyof typeof staff, params?: Readonly<Record<string, string>>): string =>
  speak(book, { key, ...(params ? { params } : {}) }, 'sie');

export const reachNames = { call: 'anrufen', write: 'schreiben', meet: 'treffen', signs: 'mit Gebärden' } as const;
