import { bind, phraseFrom } from './phrasebook.ts';
import { employer } from './phrases/employer.ts';
import { fixed } from './phrases/fixed.ts';
import { staff } from './phrases/staff.ts';

/** Every phrase there is. */
export const book = bind(fixed, staff, employer);
export type PhraseKey = keyof typeof book;

/** `phrase('consent', { coach: 'Frau Kaya' })`. */
export const phrase = phraseFrom(book);
