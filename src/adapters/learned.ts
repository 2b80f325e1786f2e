// What the finder has learned, kept beside the packages. It is taken only where samples and code are the very same as when it was learned.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Learned, Memory } from '../knowledge/finding/match.ts';
import type { Sample } from '../knowledge/finding/samples/all.ts';

const pathOf = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/** Nothing is recalled that is not there, is of something else or is damaged; what cannot be kept is learned again the next time. */
export const memoryIn = (folder: string): Memory => ({
  recall: samples => {
    try {
      return learnedSchema.parse(deserialize(readFileSync(join(folder, nameOf(samples)))));
    } catch {
      return undefined;
    }
  },
  keep: (learned, samples) => {
    try {
      keepIn(folder, nameOf(samples), serialize(learned));
    } catch {
      // a folder in which nobody may write: it costs every start some seconds, and nothing else
    }
  },
});

/** Beside the packages, until they are installed anew. */
export const memory = memoryIn(pathOf('../../node_modules/.cache/anker'));

/** Whole or not at all; what was kept of others goes. */
function keepIn(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const fresh = join(folder, `${name}.${String(process.pid)}`);
  writeFileSync(fresh, bytes);
  for (const old of globSync(join(folder, '*.learned'))) rmSync(old, { force: true });
  renameSync(fresh, join(folder, name));
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
