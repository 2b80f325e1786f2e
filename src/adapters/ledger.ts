import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Ledger } from '../bots/ports.ts';
import { Instant, TurnId } from '../placement/ids.ts';

const deletedSchema = z.object({
  partition: z.string().min(1),
  by: TurnId,
  asked: Instant,
  kinds: z.array(z.string()),
  stops: z.literal(true).optional(),
});

/** One line for each deletion, only ever added to. */
export const fileLedger = (file: string): Ledger => ({
  note: deleted => {
    const opened = openSync(file, 'a', 0o600);
    try {
      // behind what broke off before, a line of its own
      appendFileSync(opened, `\n${JSON.stringify(deleted)}\n`);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  },
  noted: () => linesIn(file).flatMap(line => deletedIn(line) ?? []),
});

function linesIn(file: string): readonly string[] {
  try {
    return [...new Set(readFileSync(file, 'utf8').split('\n'))];
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}

/** A line that broke off is of a deletion that had not begun. */
function deletedIn(line: string): ReturnType<Ledger['noted']>[number] | undefined {
  try {
    const { stops, ...deleted } = deletedSchema.parse(JSON.parse(line));
    return { ...deleted, ...(stops && { stops }) };
  } catch {
    return undefined;
  }
}
