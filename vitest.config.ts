import { defineConfig } from 'vitest/config';
import { closingLine } from './test/closingLine.ts';
import { LongestFirst } from './test/longestFirst.ts';

/** Nothing of these begins a process, opens a port or keeps anything between two tests; so they may share what is loaded. */
export const shared = ['bots', 'data', 'dialogs', 'knowledge', 'language', 'placement'];
const withoutMachine = shared.map(room => `test/${room}/**/*.test.ts`);
const every = { environment: 'node', pool: 'forks', testTimeout: 90_000, hookTimeout: 90_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', closingLine()],
    projects: [
      { test: { ...every, name: 'talk', include: withoutMachine, isolate: false } },
      { test: { ...every, name: 'machine', include: ['test/**/*.test.ts'], exclude: withoutMachine } },
    ],
  },
});
