import { documentKinds, lanes, StoreError, type Document, type Draft, type Partition } from '../../bots/ports.ts';
import { instant, PersonId } from '../../placement/ids.ts';
import type { Place } from '../sealing.ts';
import type { Lately } from './lately.ts';

/** What SQLite gives back: nothing is known about it yet. */
export type Row = Readonly<Record<string, unknown>>;

/** The document of a row that was read. */
export const opened = (row: Row, lately: Lately): Document => {
  const sealed = bytes(row['body']);
  const document = documentOf(row, lately.bodyIn(sealed, placeOf(row)));
  lately.remember(document, sealed);
  return document;
};

const placeOf = (row: Row): Place => ({
  partition: text(row['partition']),
  id: text(row['id']),
  kind: oneOf(documentKinds, row['kind']),
});

/** Handed out again and again, so not to be changed in place. */
export const documentOf = (row: Row, body: unknown): Document => {
  const { lane, due, coach, expires } = row;
  return Object.freeze({
    ...placeOf(row),
    etag: text(row['etag']),
    body,
    ...(typeof lane === 'string' && { lane: oneOf(lanes, lane) }),
    ...(typeof due === 'number' && { due: instant(due) }),
    ...(typeof coach === 'string' && { coach: coachOf(coach) }),
    ...(typeof expires === 'number' && { expires: instant(expires) }),
  });
};

/** The plain columns, as the statements name them. */
export const plainOf = (draft: Draft) => ({
  id: draft.id,
  kind: draft.kind,
  lane: draft.lane ?? null,
  due: draft.due ?? null,
  coach: draft.coach ?? null,
  expires: draft.expires ?? null,
});

export const partitionOf = (row: Row): Partition => text(row['partition']);

const text = (value: unknown): string => (typeof value === 'string' ? value : damaged());
const bytes = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : damaged());
const oneOf = <T extends string>(known: readonly T[], value: unknown): T =>
  known.find(one => one === value) ?? damaged();

const coachOf = (value: string): PersonId => {
  const coach = PersonId.safeParse(value);
  return coach.success ? coach.data : damaged();
};

const damaged = (): never => {
  throw new StoreError('unreadable', 'A record is not of the form that was written.');
};
