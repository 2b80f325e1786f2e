import type { JSONObject } from '@azure/cosmos';
import { z } from 'zod';
import { documentKinds, lanes, StoreError, type Document, type Draft, type Partition } from '../../bots/ports.ts';
import { instant, PersonId, type Instant } from '../../placement/ids.ts';
import type { Sealing } from '../sealing.ts';

const time = z.exactOptional(z.int().transform(instant));

export const itemSchema = z
  .object({
    id: z.string(),
    partition: z.string(),
    kind: z.enum(documentKinds),
    lane: z.exactOptional(z.enum(lanes)),
    due: time,
    coach: z.exactOptional(PersonId),
    expires: time,
    sealed: z.base64(),
    _etag: z.string().min(1),
  })
  .transform(({ _etag: own, ...item }) => ({ ...item, own }));

/** A document as it lies in the database: its plain fields, everything else sealed, and the database's own etag. */
export type Item = z.infer<typeof itemSchema>;

/** Throws `unreadable` for what Anker did not write so. */
export const itemIn = (found: unknown): Item => {
  const item = itemSchema.safeParse(found);
  if (!item.success) throw new StoreError('unreadable', 'A record is not of the form that was written.');
  return item.data;
};

export const documentIn = ({ own, sealed, ...plain }: Item, sealing: Sealing): Document => ({
  ...plain,
  etag: etagOf(own, plain.expires),
  body: JSON.parse(sealing.open(Buffer.from(sealed, 'base64'), plain)),
});

/** What is not there any more, whether the service has taken it away or not. */
export const isOver = ({ expires }: { readonly expires?: number }, now: Instant): boolean =>
  expires !== undefined && expires <= now;

/** What is written; the service takes it away some time after it is over, and never before. */
export const newItem = (draft: Draft, at: Placing): Sealed => {
  const { id, kind, lane, due, coach, expires } = draft;
  return {
    id,
    partition: at.partition,
    kind,
    ...(lane !== undefined && { lane }),
    ...(due !== undefined && { due }),
    ...(coach !== undefined && { coach }),
    ...(expires !== undefined && { expires, ttl: secondsLeft(expires, at.now) }),
    sealed: at.sealed,
  };
};

export type Sealed = JSONObject & { readonly id: string; readonly sealed: string };

export interface Placing {
  readonly partition: Partition;
  /** Base64. */
  readonly sealed: string;
  readonly now: Instant;
}

const longestTtl = 2_147_483_647;
/** The service counts from the whole second in which it wrote. */
const secondsLeft = (expires: Instant, now: Instant): number =>
  Math.min(longestTtl, Math.max(1, Math.ceil((expires - now) / 1_000) + 1));

/** The database's own, with the end beside it: so nobody needs to look to know that it is over. */
export const etagOf = (own: string, expires: number | undefined): string => `${expires ?? ''}@${own}`;

/** The database's own; nothing where the document is over, or where it would match anything. */
export const matching = (etag: string, now: Instant): string | undefined => {
  const [, expires, own] = /^(-?\d*)@(.+)$/s.exec(etag) ?? [];
  if (own === undefined || own === '*' || (expires !== '' && Number(expires) <= now)) return undefined;
  return own;
};
