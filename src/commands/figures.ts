// npm run --silent figures -- --jsonl [--on DATE]: the dated table, one JSON line for each id, as it may be told on that day.
import { parseArgs } from 'node:util';
import { germanToday } from '../adapters/clock.ts';
import { withheldBecause, type Figure } from '../knowledge/figures/figure.ts';
import { rowsFor } from '../knowledge/figures/table.ts';
import { LocalDate } from '../placement/ids.ts';

const usage = 'Usage: npm run --silent figures -- --jsonl [--on 2026-11-23]';

/** The lines, or nothing where the options cannot be understood. `today` stands in for a missing `--on`. */
export function figureLines(args: readonly string[], today: string): readonly string[] | undefined {
  const day = dayIn(args, today);
  return day === undefined ? undefined : rowsFor(day).map(figure => JSON.stringify(lineOf(figure, day)));
}

function dayIn(args: readonly string[], today: string): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { jsonl: { type: 'boolean' }, on: { type: 'string' } } });
    return LocalDate.safeParse(values.on ?? today).data;
  } catch {
    // an option that there is not: the usage says which there are
    return undefined;
  }
}

function lineOf(figure: Figure, day: string): object {
  const { id, value, unit, validFrom, validTo, citation, source } = figure;
  const why = withheldBecause(figure, day);
  const dates = { valid_from: validFrom ?? null, valid_to: validTo ?? null };
  return { id, value, unit, ...dates, citation, source, told: why === undefined, ...(why !== undefined && { why }) };
}

if (import.meta.main) {
  const lines = figureLines(process.argv.slice(2), germanToday());
  if (lines === undefined) {
    console.error(usage);
    process.exitCode = 2;
  } else process.stdout.write(lines.map(line => `${line}\n`).join(''));
}
