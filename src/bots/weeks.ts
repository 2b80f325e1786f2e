// The card at the begin of everybody's week. It belongs to the house, as hours, holidays and absences do: one item, looked at anew whenever they change.
import type { Due } from '../dialogs/event.ts';
import { later, days, type Instant, type TurnId } from '../placement/ids.ts';
import type { Member, Scene, Staff } from '../placement/staff.ts';
import { beginningNow, begunBefore, begunThisWeek, nextBegin, type Begun } from '../placement/weekBegin.ts';
import { creating, replacing, selfDraft } from './batch.ts';
import { committing } from './commit.ts';
import { selfOf, type Self, type To } from './item.ts';
import { selfId, turnNamed } from './names.ts';
import { followsAnybody } from './nearTo.ts';
import { StoreError, type Document, type Store, type Write } from './ports.ts';
import { draftsOf, type Post } from './posting.ts';
import { reach } from './reach.ts';
import { loadStaff, sceneOf, staffPartition } from './scene.ts';
import type { Tools } from './tools.ts';

type Week = Self & { readonly due: Due & { what: 'week' } };

const weekName = 'week';
/** A commit holds a hundred writes. */
const mostAtOnce = 90;

/** Goes with what changed the house: whoever begins at another time now is looked for then. */
export async function weekAnew({ store }: Tools, by: TurnId, staff: Staff): Promise<Write> {
  const house = { staff, now: store.now() };
  const standing = await store.read(staffPartition, selfId(weekName));
  const before = standing && begunIn(standing);
  const begun = before ? begunThisWeek(before, house) : begunBefore(house);
  const draft = selfDraft(weekName, nextLook(begun, house), { due: { what: 'week', ...begun }, by });
  return standing ? replacing(standing, draft) : creating(draft);
}

/** In a house that was set up before there was such a card. A conflict says that it is there by now. */
export async function beginWeeks(tools: Tools): Promise<void> {
  const known = await loadStaff(tools);
  if (known === undefined || (await tools.store.read(staffPartition, selfId(weekName)))) return;
  await committing(tools, staffPartition, [await weekAnew(tools, turnNamed('weeks'), known.staff)]);
}

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

const begunIn = (item: Document): Begun | undefined => {
  const due = selfOf(item)?.due;
  return due?.what === 'week' ? due : undefined;
};

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
const nextLook = (begun: Begun, house: { readonly staff: Staff; readonly now: Instant }): Instant =>
  nextBegin(begun, house) ?? later(house.now, days(7));
