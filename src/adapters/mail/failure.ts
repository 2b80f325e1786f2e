// What went wrong on the way to a mailbox, by meaning. The library's errors quote addresses and answers of the server: only codes leave this file.
import { z } from 'zod';
import type { Delivery } from '../../bots/ports.ts';

export interface Failure {
  readonly why:
    | 'unknownAddress'
    | 'invalid'
    /** The server does not let us in: nobody but the operator can mend that. */
    | 'account'
    | 'unreachable';
  readonly facts: Readonly<Record<string, string | number>>;
}

const failedSchema = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

export function failureOf(cause: unknown): Failure {
  const failed = failedSchema.safeParse(cause).data ?? {};
  const answer: Answer = {
    reply: failed.responseCode ?? 0,
    status: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(failed.response ?? '')?.[1] ?? '',
    step: failed.command ?? '',
  };
  const why = isAccount(failed.code, answer) ? 'account' : meaningOf(answer);
  return { why, facts: { why, ...factsOf(failed.code, answer) } };
}

interface Answer {
  readonly reply: number;
  /** RFC 3463, "5.1.1"; not every server gives one. */
  readonly status: string;
  readonly step: string;
}

const isAccount = (code: string | undefined, { reply }: Answer): boolean =>
  [530, 534, 535, 538].includes(reply) || (code === 'EAUTH' && !isTemporary(reply));

const isTemporary = (reply: number): boolean => reply >= 400 && reply < 500;

/** Only an answer to the mail itself can refuse the mail: a server that does not even greet us has not seen it. */
function meaningOf({ reply, status, step }: Answer): Failure['why'] {
  if (reply < 500 || !['MAIL FROM', 'RCPT TO', 'DATA'].includes(step)) return 'unreachable';
  if (/^5\.1\.(?![78]$)/.test(status)) return 'unknownAddress';
  const isAboutOther = /^5\.(1|2\.[23]$|7)/.test(status);
  return step === 'RCPT TO' && [550, 553].includes(reply) && !isAboutOther ? 'unknownAddress' : 'invalid';
}

function factsOf(code: string | undefined, { reply, status, step }: Answer): Failure['facts'] {
  const isCode = code !== undefined && /^[A-Z][A-Z0-9_]{1,40}$/.test(code);
  return {
    ...(isCode ? { code } : {}),
    ...(reply > 0 ? { reply } : {}),
    ...(status === '' ? {} : { status }),
    ...(/^[A-Z][A-Z0-9 -]{1,30}$/.test(step) ? { step: step.replaceAll(' ', '.') } : {}),
  };
}

export function deliveryFor({ why }: Failure): Exclude<Delivery, { readonly kind: 'delivered' }> {
  switch (why) {
    case 'unknownAddress':
    case 'invalid':
      return { kind: 'refused', why };
    case 'account':
      return { kind: 'retry', afterMs: 60_000, why: 'unreachable' };
    case 'unreachable':
      return { kind: 'retry', afterMs: 5_000, why: 'unreachable' };
    default:
      return why satisfies never;
  }
}
