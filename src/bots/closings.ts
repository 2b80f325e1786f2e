// Closing days belong to the house: one item, looked at anew whenever the house changes; what is to be said goes to everybody in a round.
import type { Due } from '../dialogs/event.ts';
import { closingsAhead, closingsToSay, isAhead, isIn, saidFrom } from '../placement/closing.ts';
import { days, earliest, later, latest, type Instant } from '../placement/ids.ts';
import type { Closing } from '../placement/staff.ts';
import { creating, replacing, selfDraft } from './batch.ts';
import { committing } from './commit.ts';
import type { House, HouseItem, Self } from './item.ts';
import type { Document, Draft } from './ports.ts';
import { loadStaff, staffPartition } from './scene.ts';
import type { Tools } from './tools.ts';

type Closings = Self & { readonly due: Due & { what: 'closings' } };

/** Of other days it is said anew. */
export const theClosings: HouseItem = {
  name: 'closings',
  next: (before, house) => {
    const told = before?.what === 'closings' ? before.told : [];
    return { at: nextSaying(told, house), due: { what: 'closings', told } };
  },
};

/** A conflict says that the house has changed, or that another instance was first. */
export async function closingsDue(tools: Tools, item: Document, self: Closings): Promise<void> {
  const known = await loadStaff(tools);
  if (known === undefined) return;
  const house = { staff: known.staff, now: tools.store.now() };
  const { told } = self.due;
  const news = newsIn(told, house);
  const left = [...told.filter(one => isAhead(one, house) && !news.off.some(off => isIn(one, [off]))), ...news.said];
  await committing(tools, staffPartition, [
    replacing(item, { due: nextSaying(left, house), body: { ...self, due: { what: 'closings', told: left } } }),
    ...news.said.flatMap(one => roundDraft({ closing: one }, self, house)).map(creating),
    ...news.off.flatMap(one => roundDraft({ closing: one, off: true }, self, house)).map(creating),
  ]);
}

/** What is to be said now, and of what it was said and is not so any more. */
function newsIn(told: readonly Closing[], house: House) {
  return {
    said: closingsToSay(house).filter(one => !isIn(one, told)),
    off: told.filter(one => isAhead(one, house) && !isIn(one, house.staff.closings)),
  };
}

interface News {
  readonly closing: Closing;
  readonly off?: true;
}

/** Also whoever has left, or follows nobody, is looked at: nobody's people are forgotten. */
function roundDraft({ closing, off }: News, { by }: Closings, { staff, now }: House): readonly Draft[] {
  const [coach, ...others] = staff.members.map(({ id }) => id);
  if (coach === undefined) return [];
  const name = `${off ? 'notClosed' : 'closed'}:${closing.from}:${closing.to}`;
  const due = { what: 'closedRound', closing, ...(off && { off }), coach, others } as const;
  return [selfDraft(name, now, { due, by })];
}

/** Where nothing is ahead, a week later. */
function nextSaying(told: readonly Closing[], house: House): Instant {
  const { staff, now } = house;
  const { off } = newsIn(told, house);
  const ahead = closingsAhead(house).filter(one => !isIn(one, told));
  const next = [...ahead.map(one => saidFrom(one, staff)), ...off.map(() => now)];
  return latest(now, earliest(later(now, days(7)), ...next));
}
