// npm run learn: learns to find and keeps it, so that no start has to. `npm ci` does it by itself.
import { keepLearned, recall } from '../adapters/learned.ts';
import { learningFrom, type Learned } from '../knowledge/finding/match.ts';
import type { Sample } from '../knowledge/finding/samples/all.ts';
import { allSamples } from './find.ts';

export function learnedFrom(samples: readonly Sample[]): Learned {
  const lessons = learningFrom(samples);
  for (;;) {
    const { done, value } = lessons.next();
    if (done === true) return value;
  }
}

if (import.meta.main) {
  const samples = await allSamples();
  if (recall(samples) === undefined) keepLearned(learnedFrom(samples), samples);
}
