// Anker's own heartbeat. What is written to it while it is off Telegram keeps for a day, and then throws away (`care-rules` 9).
import { z } from 'zod';
import { hours, Instant, later, minutes, type PersonId } from '../placement/ids.ts';
import { creating, replacing, selfDraft } from './batch.ts';
import { committing } from './commit.ts';
import { turnNamed } from './names.ts';
import { StoreError, type Document, type Draft, type Write } from './ports.ts';
import { loadStaff } from './scene.ts';
import type { Tools } from './tools.ts';

const heartPartition = 'heart';
const heartId = 'heart';

/** A gap in which nothing was taken, and which is longer than this, everybody is told of. */
const outageAfter = hours(12);
/** What was written meanwhile is taken first: nobody is counted as silent because the answer still waits at the door. */
const grace = minutes(5);

const heartSchema = z.object({ at: Instant });

export interface Outage {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * "Up to now everything was taken": not said while a door reaches nothing. After a long gap everybody is told of it, once.
 * Answers until when answers go before deadlines, for as long as such a gap is not over or has just ended.
 */
export async function beat(tools: Tools): Promise<{ readonly from: Instant; readonly grace: Instant } | undefined> {
  const { store, log } = tools;
  const [now, known] = [store.now(), await store.read(heartPartition, heartId)];
  const from = known && heartIn(known);
  const isOutage = from !== undefined && now > later(from, outageAfter);
  if ([...tools.doors.values()].every(door => door.isTaking?.() !== false)) {
    if (isOutage) await announce(tools, { from, until: now });
    if (isOutage) log.warn('heart.outage', { hours: Math.floor((now - from) / 3_600_000) });
    await store.commit(heartPartition, [beaten(known, now)]);
  }
  return isOutage ? { from, grace: later(now, grace) } : undefined;
}

/** A conflict says that another instance lives as well. */
function beaten(known: Document | undefined, at: Instant): Write {
  const draft: Draft = { id: heartId, kind: 'heart', body: { at } };
  return known ? replacing(known, draft) : creating(draft);
}

function heartIn({ body }: Document): Instant {
  const read = heartSchema.safeParse(body).data;
  if (read === undefined) throw new StoreError('unreadable', 'The heartbeat is none.');
  return read.at;
}

/** A round through every caseload. Named after the gap: another instance, or this one after a crash, begins no second one beside it. */
async function announce(tools: Tools, outage: Outage): Promise<void> {
  const members = (await loadStaff(tools))?.staff.members ?? [];
  for (const { id, role } of members) if (role !== 'onCall') await beginRound(tools, id, outage);
}

async function beginRound(tools: Tools, coach: PersonId, { from, until }: Outage): Promise<void> {
  const name = `outage:${coach}:${from}`;
  const due = { what: 'outage', coach, from, until } as const;
  await committing(tools, heartPartition, [
    creating(selfDraft(name, until, { due, by: turnNamed('outage', coach, String(from)) })),
  ]);
}
