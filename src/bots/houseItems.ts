// What waits in the name of the house: one item each, looked at anew whenever the house changes.
import type { TurnId } from '../placement/ids.ts';
import type { Staff } from '../placement/staff.ts';
import { creating, replacing, selfDraft } from './batch.ts';
import { theClosings } from './closings.ts';
import { committing } from './commit.ts';
import { selfOf, type HouseItem } from './item.ts';
import { selfId, turnNamed } from './names.ts';
import type { Store, Write } from './ports.ts';
import { loadStaff, staffPartition } from './scene.ts';
import type { Tools } from './tools.ts';
import { theWeeks } from './weeks.ts';

const houseItems: readonly HouseItem[] = [theWeeks, theClosings];

interface Change {
  readonly by: TurnId;
  readonly staff: Staff;
}

/** In the commit that changes the house. */
export const itemsAnew = (store: Store, change: Change): Promise<readonly Write[]> =>
  Promise.all(houseItems.map(item => anew(store, item, change)));

/** In a house that was set up before there was one of them. A conflict says that it is there by now. */
export async function beginItems(tools: Tools): Promise<void> {
  const known = await loadStaff(tools);
  if (known === undefined) return;
  for (const item of houseItems) {
    if (await tools.store.read(staffPartition, selfId(item.name))) continue;
    const change = { by: turnNamed('begins', item.name), staff: known.staff };
    await committing(tools, staffPartition, [await anew(tools.store, item, change)]);
  }
}

async function anew(store: Store, { name, next }: HouseItem, { by, staff }: Change): Promise<Write> {
  const standing = await store.read(staffPartition, selfId(name));
  const { at, due } = next(standing && selfOf(standing)?.due, { staff, now: store.now() });
  const draft = selfDraft(name, at, { due, by });
  return standing ? replacing(standing, draft) : creating(draft);
}
