// A store that was put back from a backup holds what was deleted since: it is deleted again, by what lies outside of the store.
import { creating, forgetDraft, forgetDue, forgetName } from './batch.ts';
import { later } from '../placement/ids.ts';
import { selfId, turnNamed } from './names.ts';
import type { Deleted, Store } from './ports.ts';
import { proofId, proofKept } from './proof.ts';
import type { Tools } from './tools.ts';
import { takeTurn, type Taken } from './turn.ts';

export async function deleteAgain(tools: Tools): Promise<number> {
  let undone = 0;
  const now = tools.store.now();
  // what is older has no proof any more, and no backup is as old
  for (const deleted of (tools.ledger?.noted() ?? []).filter(({ asked }) => later(asked, proofKept) > now)) {
    if (await isDeleted(tools.store, deleted)) continue;
    if ((await again(tools, deleted)) === 'committed') undone += 1;
  }
  return undone;
}

/** Done, or still being done. */
async function isDeleted(store: Store, deleted: Deleted): Promise<boolean> {
  const { partition, by } = deleted;
  const item = selfId(forgetName(deleted));
  const found = await Promise.all([store.read(partition, item), store.read(partition, proofId(item, by))]);
  return found.some(document => document !== undefined);
}

/** Her own document at once, and the records page by page as the first time. */
function again(tools: Tools, deleted: Deleted): Promise<Taken> {
  const { partition, by } = deleted;
  const event = { kind: 'due', due: forgetDue(deleted) } as const;
  return takeTurn(tools, {
    id: turnNamed('deletedAgain', partition, by),
    partition,
    event,
    change: (person, scene) => tools.step(person, event, scene),
    adds: async () => [creating(forgetDraft(deleted, tools.store.now()))],
  });
}
