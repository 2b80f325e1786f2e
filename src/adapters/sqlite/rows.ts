import { documentKinds, lanes, StoreError, type Document, type Draft, type Partition } from '../../bots/ports.ts';
import { instant, PersonId } from '../../placement/ids.ts';
import type { Bodies } from './bodies.ts';

/** What SQLite gives back: nothing is known about it yet. */
export type Row = Readonly<Record<string, unknown>>;

export const documentOf = (row: Row, bodies: Bodies): Document => {
  const place = { partition: text(row['partition']), id: text(row['id']), kind: oneOf(documentKinds, row['kind']) };
  const body = bodies.open(bytes(row['body']), place);
  const { lane, due, coach, expires } = row;
  return {
    ...place,
    etag: text(row['etag']),
    body,
    ...(typeof lane === 'string' && { lane: oneOf(lanes, lane) }),
    ...(typeof due === 'number' && { due: instant(due) }),
    ...(typeof coach === 'string' && { coach: coachOf(coach) }),
    ...(typeof expires === 'number' && { expires: instant(expires) }),
  };
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
