import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Said } from './said.ts';

const Line = z.object({ text: z.string(), expected: z.string() });

/** Messages in a file with one of them on each line. */
function saidIn(name: string): readonly Said[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map(line => Line.parse(JSON.parse(line))).map(({ text, expected }) => [expected, text]);
}

/** By some seventy people who had not read the rules, and by three who had; what words weigh is learned from them. */
export const learned = saidIn('learned.jsonl');
/** By others, never read by who made the rules, and never learned. */
export const thirdHeldOut = saidIn('thirdHeldOut.jsonl');
export const fourthHeldOut = saidIn('fourthHeldOut.jsonl');
export const fifthHeldOut = saidIn('fifthHeldOut.jsonl');
export const sixthHeldOut = saidIn('sixthHeldOut.jsonl');
export const seventhHeldOut = saidIn('seventhHeldOut.jsonl');
export const eighthHeldOut = saidIn('eighthHeldOut.jsonl');
export const ninthHeldOut = saidIn('ninthHeldOut.jsonl');
export const everydayHeldOut = saidIn('everydayHeldOut.jsonl');
/** Worries with their kind, and as many that only look like one. */
export const worriesHeldOut = saidIn('worriesHeldOut.jsonl');
/** Nothing but worries: in dialect or among other news of the day, and as most people write them. */
export const dialectWorriesHeldOut = saidIn('dialectWorriesHeldOut.jsonl');
export const plainWorriesHeldOut = saidIn('plainWorriesHeldOut.jsonl');
/** Of every level, in every voice; written when the last worries were learned. */
export const mixedHeldOut = saidIn('mixedHeldOut.jsonl');
/** Of every level too, many of them long stories: from Ruhr and Rhine, and by people who write exactly. */
export const ruhrHeldOut = saidIn('ruhrHeldOut.jsonl');
export const exactHeldOut = saidIn('exactHeldOut.jsonl');
/** Nothing but two to nine words. */
export const shortHeldOut = saidIn('shortHeldOut.jsonl');
