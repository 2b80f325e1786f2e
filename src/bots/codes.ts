import { hash, timingSafeEqual } from 'node:crypto';
import type { StoredCode } from '../dialogs/person.ts';
import { days, later, minutes, PersonId, type Instant, type TurnId } from '../placement/ids.ts';
import type { Secrets } from './ports.ts';

export interface Code {
  readonly person: PersonId;
  readonly secret: string;
}

/** `care-rules` 42: shown on a screen, or printed on the start card. */
const lifetimes = { screen: minutes(30), card: days(14) } as const;
const mostTries = 5;

/** A repeat of the turn makes the same secret. */
export const codeSecret = (secrets: Secrets, turn: TurnId): string => secrets.derive(`code:${turn}`);

/** 16 bytes of person and 16 of secret in 43 characters; Telegram's deep links allow 64. */
export const writtenCode = ({ person, secret }: Code): string =>
  Buffer.concat([Buffer.from(person, 'base64url'), Buffer.from(secret, 'base64url')]).toString('base64url');

/** Nothing where it was never one of ours. */
export const readCode = (text: string): Code | undefined => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 32 || bytes.toString('base64url') !== text) return undefined;
  const person = PersonId.safeParse(bytes.subarray(0, 16).toString('base64url')).data;
  return person && { person, secret: bytes.subarray(16).toString('base64url') };
};

/** Only the hash is kept: who reads the store can redeem nothing. */
export const storedCode = (secret: string, kind: StoredCode['kind'], now: Instant): StoredCode => ({
  hash: hashOf(secret),
  kind,
  expires: later(now, lifetimes[kind]),
  tries: 0,
  used: false,
});

export type Verdict = 'right' | 'wrong' | 'expired' | 'over';

/** `expired`: a real invitation that came too late. `over`: used, guessed at too often, or never made. */
export const judged = (stored: StoredCode | undefined, secret: string, now: Instant): Verdict => {
  if (stored === undefined || stored.used || stored.tries >= mostTries) return 'over';
  if (!isSame(stored.hash, hashOf(secret))) return 'wrong';
  return now < stored.expires ? 'right' : 'expired';
};

/** A wrong guess is counted; what was right, or right too late, is used up. */
export const tried = (stored: StoredCode, verdict: Exclude<Verdict, 'over'>): StoredCode =>
  verdict === 'wrong' ? { ...stored, tries: stored.tries + 1 } : { ...stored, used: true };

const hashOf = (secret: string): string => hash('sha256', secret, 'base64url');

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
