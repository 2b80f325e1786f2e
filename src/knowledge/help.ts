import { phrase } from './book.ts';
import { lines, regionalLine, type Line } from './lines.ts';
import type { Phrase } from './phrasebook.ts';

/** The causes that placement knows (care-rules 5). */
export type HelpCause = 'life' | 'violence' | 'medical' | 'fire' | 'other' | 'threat' | 'voices';

/** One message: the words, and the one number that is in them. */
export interface Help {
  readonly phrase: Phrase;
  readonly number: string;
}

type Said = readonly [Help, ...Help[]];

/**
 * What is said to somebody in danger, one message after the other: one number in the first, at most one more in a second.
 * Without a coach nobody is told, and the words do not say so.
 */
export const helpFor = (cause: HelpCause, land: string | undefined, coach?: string): Said =>
  sayings[cause](land, coach);

const sayings: { readonly [Cause in HelpCause]: (land: string | undefined, coach: string | undefined) => Said } = {
  life: land => [help(phrase('life.1'), lines.emergency), talkFor(land)],
  violence: () => [
    help(phrase('viol.1'), lines.police),
    help(phrase('viol.2', { number: lines.women.number }), lines.women),
  ],
  medical: () => [help(phrase('med'), lines.emergency)],
  fire: () => [help(phrase('fire'), lines.emergency)],
  other: (_, coach) => [
    help(coach === undefined ? phrase('other.alone') : phrase('other', { coach }), lines.emergency),
  ],
  threat: () => [help(phrase('threat'), lines.police)],
  voices: () => [help(phrase('voices'), lines.emergency)],
};

/** Somebody who listens day and night: the crisis service of the Land, where one is known, before the TelefonSeelsorge. */
const talkFor = (land: string | undefined): Help => {
  const regional = regionalLine(land);
  return regional
    ? help(phrase('life.2.region', { number: regional.number }), regional)
    : help(phrase('life.2', { number: lines.talk.number }), lines.talk);
};

const help = (said: Phrase, line: Line): Help => ({ phrase: said, number: line.number });
