import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Says how the run ended in one plain line of its own, the last one: `12 passed, 0 failed, 1 skipped`. */
export const closingLine = (): Reporter => ({
  onTestRunEnd(modules, errors, reason) {
    process.stdout.write(`\n${lineFor(modules, errors.length, reason)}\n`);
  },
});

/** What fails outside of a test (a file that cannot be loaded, a hook, a stray rejection) counts as failed: no run that fails says "0 failed". */
function lineFor(modules: readonly TestModule[], strayErrors: number, reason: TestRunEndReason): string {
  const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state));
  const count = (...wanted: readonly string[]): number => states.filter(state => wanted.includes(state)).length;
  const silent = modules.filter(module => module.state() === 'failed' && !hasFailedTest(module)).length;
  const failed = count('failed') + silent + strayErrors;
  const skipped = count('skipped', 'pending');
  const atLeast = reason === 'passed' ? 0 : 1;
  return `${count('passed')} passed, ${Math.max(failed, atLeast)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const hasFailedTest = (module: TestModule): boolean => !module.children.allTests('failed').next().done;
