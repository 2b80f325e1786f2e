import { defineConfig } from 'vitest/config';
import { closingLine } from './test/closingLine.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    reporters: ['default', closingLine()],
  },
});
