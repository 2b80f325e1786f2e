import { defineConfig } from 'vitest/config';
import { closingLine } from './test/closingLine.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: ['default', closingLine()],
  },
});
