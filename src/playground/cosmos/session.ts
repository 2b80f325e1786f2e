import type { Documents } from './documents.ts';
import { refuse } from './reply.ts';

const unseen = 1002;

/**
 * How far a copy of this range is that is asked. Who brings what she has seen gets no older one; who brings nothing may get one
 * that is behind, as in a service of several copies.
 */
export function readAt(documents: Documents, range: string, { token, behind }: Seen): number {
  const lsn = documents.lsn(range);
  const seen = seenIn(token, range);
  if (seen > lsn) refuse(404, 'The read session is not available for the input session token.', { substatus: unseen });
  return Math.max(seen, lsn - behind);
}

interface Seen {
  readonly token: string | undefined;
  readonly behind: number;
}

/** `0:-1#12,1:-1#3`: by range, how far. */
const seenIn = (token: string | undefined, range: string): number => {
  const own = token?.split(',').find(one => one.startsWith(`${range}:`));
  return own === undefined ? 0 : Number(own.split('#')[1] ?? Number.NaN);
};

export const tokenOf = (range: string, lsn: number): string => `${range}:-1#${lsn}`;
