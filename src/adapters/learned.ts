// What the finder has learned, kept beside the packages. It is taken only where samples and code are the very same as when it was learned.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Learned, Recall } from '../knowledge/finding/match.ts';
import type { Sample } from '../knowledge/finding/samples/all.ts';

const pathOf = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/** Where it lies until the packages are installed anew. */
const learnedFolder = pathOf('../../node_modules/.cache/anker');

/** What was kept; nothing where it is not there, is of something else or is damaged: then it is learned again. */
export const recallFrom =
  (folder: string): Recall =>
  samples => {
    try {
      return learnedSchema.parse(deserialize(readFileSync(join(folder, nameOf(samples)))));
    } catch {
      return undefined;
    }
  };

export const recall = recallFrom(learnedFolder);

/** Whole or not at all; what was kept of others goes. */
export function keepLearned(learned: Learned, samples: readonly Sample[], folder = learnedFolder): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, nameOf(samples));
  writeFileSync(`${file}.new`, serialize(learned));
  for (const old of globSync(join(folder, '*.learned'))) rmSync(old);
  renameSync(`${file}.new`, file);
}

const ofMap = <Value>() => z.custom<ReadonlyMap<string, Value>>(value => value instanceof Map);

const learnedSchema: z.ZodType<Learned> = z.object({
  counts: ofMap<number>(),
  model: z.object({
    labels: z.array(z.string()),
    places: ofMap<number>(),
    rarity: z.instanceof(Float64Array),
    weights: z.instanceof(Int8Array),
    steps: z.instanceof(Float32Array),
  }),
  weights: ofMap<Float64Array>(),
});

function nameOf(samples: readonly Sample[]): string {
  const hash = createHash('sha256').update(JSON.stringify(samples));
  for (const file of codeOfFinding()) hash.update(readFileSync(file));
  return `${hash.digest('hex')}.learned`;
}

/** All on which it depends what is learned. */
const codeOfFinding = (): readonly string[] =>
  ['knowledge/topics.ts', 'knowledge/finding/**/*.ts', 'language/**/*.ts'].flatMap(pattern =>
    globSync(join(pathOf('..'), pattern)).toSorted(),
  );
