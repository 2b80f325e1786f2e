import { describe, expect, test } from 'vitest';
import { readSentences } from '../../src/placement/words.ts';

/** By the rules alone: what words weigh is learned, and may be learned anew. */
const isCrisis = (text: string): boolean => readSentences(text).level === 'crisis';

interface Kind {
  readonly what: string;
  readonly harmless: readonly string[];
  /** With the same words. */
  readonly danger: readonly string[];
}

const kinds: readonly Kind[] = [
  {
    what: 'an everyday word that looks like a word of danger',
    harmless: [
      'bin im bus eingepennt, der fahrer hat mich geweckt',
      'heute haben alle laut geschrien, nur wegen einer spinne',
      'hab den löffel vom finger abgeleckt',
      'könntest du das amol dem meister sagen',
      'die wellensittiche sind bei der nachbarin',
      'sauna war so heiß ich dacht ich geh ein',
      'mein bruder hat was gegen sie, die räumt nie ein',
    ],
    danger: [
      'bin im lager eingespert',
      'er hat mich heute geschlgen',
      'hab mir den finger abgesegt',
      'bei der nachbarin brennts',
      'mein bruder hat sie eingesperrt',
      'ich krieg keine richtige luft',
      'es riecht nach faulen eiern in der küche und mir ist schwindlig',
    ],
  },
];

describe.each(kinds)('$what', ({ harmless, danger }) => {
  test.each(harmless)('is no crisis: %s', text => expect(isCrisis(text)).toBe(false));
  test.each(danger)('hides none: %s', text => expect(isCrisis(text)).toBe(true));
});
