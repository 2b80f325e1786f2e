// Years of placements in seconds, with faults, and the promises checked after every step. One JSON line at the end.
import { readOptions, type Options } from './simulate/options.ts';
import { runSimulation, type Result } from './simulate/run.ts';
import type { Broken } from './simulate/process.ts';

export interface Out {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** The exit code: 0 where every promise was kept, 1 where one was not, 2 where the options cannot be understood. */
export async function simulate(args: readonly string[], { out, err }: Out, broken: Broken = {}): Promise<number> {
  const read = readOptions(args);
  if ('wrong' in read) {
    err(`${read.wrong} Usage: npm run --silent simulate -- --seed 1 --placements 50 --years 1 --faults all`);
    return 2;
  }
  const result = await (read.options.wall ? bothLives(read.options, broken) : runSimulation(read.options, broken));
  for (const { invariant, at, ids } of result.violations)
    err(
      `violated: ${invariant} · seed ${String(read.options.seed)} · ${new Date(at).toISOString()} · ${ids.join(' ')}`,
    );
  out(JSON.stringify(result.line));
  return result.violations.length === 0 ? 0 : 1;
}

/** `care-rules` 33: the same life twice, with other answers; the firms must not notice. */
async function bothLives(options: Options, broken: Broken): Promise<Result> {
  const one = await runSimulation(options, broken, 'a');
  const other = await runSimulation(options, broken, 'b');
  const violations = [...one.violations, ...other.violations];
  if (one.firms !== other.firms)
    violations.push({ invariant: 'firm-notices-answers', at: 0, ids: [one.firms, other.firms] });
  const line = { ...other.line, wall: one.firms === other.firms ? 'same' : 'different', violations: violations.length };
  return { ...other, violations, line };
}

if (import.meta.main) {
  process.exitCode = await simulate(process.argv.slice(2), {
    out: line => void process.stdout.write(`${line}\n`),
    err: line => void process.stderr.write(`${line}\n`),
  });
}
