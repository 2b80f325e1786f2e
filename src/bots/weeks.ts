// The card at the begin of everybody's week. It belongs to the house, as hours, holidays and absences do: one item, looked at anew whenever they change.
import type { Due } from '../dialogs/event.ts';
import { later, days, type Instant } from '../placement/ids.ts';
import type { Member, Scene } from '../placement/staff.ts';
import { beginningNow, begunBefore, begunThisWeek, nextBegin, type Begun } from '../placement/weekBegin.ts';
import { creating, replacing } from './batch.ts';
import { committing } from './commit.ts';
import type { House, HouseItem, Self, To } from './item.ts';
import { turnNamed } from './names.ts';
import { followsAnybody } from './nearTo.ts';
import { StoreError, type Document, type Store } from './ports.ts';
import { draftsOf, type Post } from './posting.ts';
import { reach } from './reach.ts';
import { sceneOf, staffPartition } from './scene.ts';
import type { Tools } from './tools.ts';

type Week = Self & { readonly due: Due & { what: 'week' } };

/** A commit holds a hundred writes. */
const mostAtOnce = 90;

/** Whoever begins at another time now is looked for then. */
export const theWeeks: HouseItem = {
  name: 'week',
  next: (before, house) => {
    const begun = before?.what === 'week' ? begunThisWeek(before, house) : begunBefore(house);
    return { at: nextLook(begun, house), due: { what: 'week', ...begun } };
  },
};

/** Whose week begins gets the card, and the item waits for the next. A conflict says that the house has changed, or that another instance was first. */
export async function weekDue(tools: Tools, item: Document, self: Week): Promise<void> {
  const scene = await sceneOf(tools, self.by);
  const { week, told } = begunThisWeek(self.due, scene);
  const beginning = beginningNow({ week, told }, scene).slice(0, mostAtOnce);
  const begun = { week, told: [...told, ...beginning.map(({ id }) => id)] };
  const turn = turnNamed('week', week, ...begun.told);
  const posts = (await Promise.all(beginning.map(member => weekPosts(tools, member, scene)))).flat();
  const drafts = draftsOf(posts, turn, { now: scene.now, turns: 0 });
  await committing(tools, staffPartition, [
    replacing(item, { due: nextLook(begun, scene), body: { ...self, due: { ...self.due, ...begun } } }),
    ...drafts.map(creating),
  ]);
}

/** What stands on it is looked up when it is laid out. Who has not come in yet misses nothing by it: that is no task for anybody. */
async function weekPosts({ store }: Tools, { id, door }: Member, scene: Scene): Promise<readonly Post[]> {
  const to = { kind: 'person', person: id } as const;
  if (!(await followsAnybody(store, id, scene)) || !(await isReached(store, to))) return [];
  return [{ to, lane: door, content: { what: 'reply', reply: { kind: 'show', view: 'week', unasked: true } } }];
}

async function isReached(store: Store, to: To): Promise<boolean> {
  try {
    return (await reach(store, to)).kind === 'reached';
  } catch (cause) {
    // a record that does not open keeps nobody else from her card; what it is becomes a task where it is sent
    if (cause instanceof StoreError && cause.code === 'unreadable') return true;
    throw cause;
  }
}

/** Where nobody works any more, a week later. */
const nextLook = (begun: Begun, house: House): Instant => nextBegin(begun, house) ?? later(house.now, days(7));
