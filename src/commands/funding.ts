// npm run --silent funding -- --jsonl: what a hire would bring, one JSON line for each JSON line of stdin, in the same order.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { germanToday } from '../adapters/clock.ts';
import { fundingFor, type Funding } from '../knowledge/funding/funding.ts';
import { payableTo, type Grant } from '../knowledge/funding/grant.ts';
import type { FieldError } from '../knowledge/funding/hire.ts';
import { levyDue, type LevyWithheld, type LevyYear } from '../knowledge/funding/levy.ts';
import { readHire } from '../knowledge/funding/plausible.ts';
import { deadlineWords, nameOf, officeName, say } from '../knowledge/funding/words.ts';
import { jsonIn } from './line.ts';

const usage = 'Usage: npm run --silent funding -- --jsonl < hires.jsonl';

/** One answer, or every field that is wrong. `today` stands in for a missing `on`. */
export function fundingLine(line: string, today: string): string {
  const input = jsonIn(line);
  if (input === undefined) return errorLine([{ field: '', message: 'Diese Zeile ist kein JSON.' }]);
  const read = readHire(input, today);
  return read.kind === 'errors' ? errorLine(read.errors) : JSON.stringify(answer(fundingFor(read.hire)));
}

const errorLine = (errors: readonly FieldError[]): string => JSON.stringify({ errors });

function answer({ levy, grants, withheld, firstYear, steps, assumptions, stand }: Funding): object {
  return {
    levy: levyOut(levy.wholeYear),
    levyYears: levy.years.map(levyOut),
    instruments: grants.map(instrumentOut),
    withheld: withheld.map(({ id, because }) => ({ id, why: because })),
    totalFirstYear: firstYear,
    steps: steps.map(({ by, kind, says }) => ({ by, kind, text: say(says) })),
    assumptions: assumptions.map(say),
    stand,
  };
}

/** `afterYearly` counts only what is sure; `afterYearlyAtBest` what is possible. */
function levyOut(levy: LevyYear | LevyWithheld): object {
  const { year, dutyPlaces } = levy;
  const due = levyDue(levy);
  if (levy.kind === 'withheld')
    return { year, levyDue: due, dutyPlaces, beforeYearly: null, afterYearly: null, why: levy.because };
  const { before, after, citation } = levy;
  return {
    year,
    levyDue: due,
    dutyPlaces,
    beforeYearly: before,
    afterYearly: after.max,
    afterYearlyAtBest: after.min,
    citation,
  };
}

function instrumentOut(grant: Grant): object {
  const { id, maxPercent, maxMonths, maxEuroFirstYear, citation, notWith, notes } = grant;
  return {
    id,
    name: nameOf(grant),
    may: grant.right === 'discretion',
    maxPercent,
    maxMonths,
    maxEuroFirstYear,
    payableTo: payableTo(grant) ?? null,
    decidedBy: officeName(grant.decidedBy),
    applyBefore: deadlineWords(grant.applyBefore),
    notWith,
    notes: notes.map(say),
    citation,
  };
}

function understands(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { jsonl: { type: 'boolean' } } }).values.jsonl === true;
  } catch {
    // an option that there is not: the usage says which there are
    return false;
  }
}

if (import.meta.main) {
  if (understands(process.argv.slice(2))) {
    const today = germanToday();
    for await (const line of createInterface({ input: process.stdin }))
      process.stdout.write(`${fundingLine(line, today)}\n`);
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
}
