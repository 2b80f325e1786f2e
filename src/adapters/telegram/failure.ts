// What went wrong on the way to Telegram, by meaning. The library's errors hold words, chats and tokens: nothing of them leaves this file but codes.
import { GrammyError } from 'grammy';
import { errorFacts, type Delivery } from '../../bots/ports.ts';

export type Failure =
  | { readonly why: 'throttled'; readonly afterMs: number }
  | {
      readonly why:
        | 'blocked'
        | 'unknownAddress'
        /** An edit that changes nothing. */
        | 'unchanged'
        /** The message that was to be changed is not there. */
        | 'gone'
        /** It is there, and too old or not ours to be changed. */
        | 'fixed'
        | 'invalid'
        /** Telegram does not know our token. */
        | 'token'
        /** Somebody else polls with our token, or a webhook is set. */
        | 'conflict'
        | 'unreachable';
    };

export function failureOf(cause: unknown): Failure {
  if (!(cause instanceof GrammyError)) return { why: 'unreachable' };
  const { error_code: code, description, parameters } = cause;
  if (code === 429) return { why: 'throttled', afterMs: Math.max(1, parameters.retry_after ?? 1) * 1000 };
  if (code === 400) return { why: meantBy(description) };
  if (code === 403) return { why: 'blocked' };
  if (code === 401 || code === 404) return { why: 'token' };
  if (code === 409) return { why: 'conflict' };
  if (code === 413) return { why: 'invalid' };
  return { why: 'unreachable' };
}

/** Telegram has one number for all of these; only its words tell them apart. */
function meantBy(description: string): Exclude<Failure['why'], 'throttled'> {
  return meanings.find(([said]) => said.test(description))?.[1] ?? 'invalid';
}

const meanings: readonly (readonly [RegExp, Exclude<Failure['why'], 'throttled'>])[] = [
  [/message is not modified/i, 'unchanged'],
  [/message to (edit|delete) not found|MESSAGE_ID_INVALID/i, 'gone'],
  [/message can't be (edited|deleted)/i, 'fixed'],
  [/chat not found|user not found|PEER_ID_INVALID|chat_id is empty/i, 'unknownAddress'],
  [/USER_IS_BLOCKED|bot was blocked/i, 'blocked'],
];

export function deliveryOf(failure: Failure): Delivery {
  switch (failure.why) {
    case 'throttled':
      return { kind: 'retry', afterMs: failure.afterMs, why: 'throttled' };
    case 'blocked':
    case 'unknownAddress':
    case 'invalid':
      return { kind: 'refused', why: failure.why };
    case 'unchanged':
      return { kind: 'delivered' };
    case 'gone':
    case 'fixed':
      return { kind: 'refused', why: 'invalid' };
    case 'token':
      return { kind: 'retry', afterMs: 60_000, why: 'unreachable' };
    case 'conflict':
    case 'unreachable':
      return { kind: 'retry', afterMs: 5_000, why: 'unreachable' };
    default:
      return failure satisfies never;
  }
}

/** For the log: codes, never a word of what was sent or answered. */
export function failureFacts(cause: unknown): Readonly<Record<string, string | number>> {
  const { why } = failureOf(cause);
  if (cause instanceof GrammyError) return { why, method: cause.method, code: cause.error_code };
  return { why, ...errorFacts(cause) };
}
