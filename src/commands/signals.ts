// npm run --silent signals -- --jsonl: what somebody's own words say, one JSON line for each JSON line of stdin, in the same order.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { explainWords } from '../placement/words.ts';
import { jsonIn } from './line.ts';
import { endWithReader } from './reader.ts';

const usage = 'Usage: npm run --silent signals -- --jsonl < messages.jsonl';

const Message = z.object({
  text: z.string(),
  /** The people who answer for the employee, as shown: "Frau Kaya". */
  own: z.array(z.string()).default([]),
});

/** What was read, or what is wrong with the line. `because`: the words that say so, folded. */
export function signalLine(line: string): string {
  const message = Message.safeParse(jsonIn(line));
  if (!message.success) return JSON.stringify({ error: z.prettifyError(message.error) });
  const { text, own } = message.data;
  const { level, kind, cause, danger, border, accused, because } = explainWords(text, own);
  return JSON.stringify({
    text,
    level,
    kind: kind ?? 'none',
    danger: danger === undefined ? 'nobody' : inWords[danger],
    ...(cause && { cause }),
    ...(border && { border }),
    aboutOwnCoach: accused !== undefined,
    because: because ?? [],
  });
}

const inWords = { self: 'self', other: 'other', byEmployee: 'by_employee' } as const;

if (import.meta.main) {
  endWithReader(process.stdout);
  if (process.argv.slice(2).join(' ') === '--jsonl')
    for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${signalLine(line)}\n`);
  else {
    console.error(usage);
    process.exitCode = 2;
  }
}
