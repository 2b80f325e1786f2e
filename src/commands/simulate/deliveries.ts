// What really arrived at somebody's device, and whether it might.
import { claimMsOf, recipientOf, type Out } from '../../bots/item.ts';
import type { Outgoing, Partition } from '../../bots/ports.ts';
import type { CaseId, PersonId } from '../../placement/ids.ts';
import { checkCard, type CardSeen } from './cardRules.ts';
import type { Report } from './commit.ts';
import { newRemembered } from './remembered.ts';
import { outIn, type Shadow, type Waiting } from './shadow.ts';

export interface Deliveries {
  /** Something has arrived at a device. */
  arrived(outgoing: Outgoing, by: Carrier): void;
  /** The channel said that this never arrives, or that nothing does. */
  refused(outgoing: Outgoing, why: Refusal): void;
  /** An item is taken out of the outbox: it has arrived, or there is a reason. */
  takenAway(item: Waiting): void;
  /** Whoever was refused for a while must stand as not reachable. */
  sweep(): void;
  hasCard(partition: Partition, id: CaseId): boolean;
  /** A card about it was refused: who is next, if anybody, is told. */
  wasRefused(partition: Partition, id: CaseId): boolean;
  hasCheckIn(partition: Partition, slot: string): boolean;
  /** A person has died: nothing more may arrive there. */
  died(person: PersonId): void;
  count(): number;
}

export type Refusal = 'blocked' | 'unknownAddress' | 'invalid';

/** Who carried it; a carrier that is gone has told nobody. */
export interface Carrier {
  isAlive(): boolean;
  readonly lied: boolean;
}

export interface DeliveriesNeeds {
  readonly shadow: Shadow;
  readonly now: () => number;
  readonly storeOutSince: () => number;
  readonly report: Report;
}

const hour = 3_600_000;
const day = 24 * hour;

export function newDeliveries(needs: DeliveriesNeeds): Deliveries {
  const { shadow, now, report } = needs;
  const cards: CardSeen = { told: new Set(), news: new Set() };
  const checkIns = new Set<string>();
  const dead = new Set<PersonId>();
  const arrivals = newRemembered<Arrival>(now, 5 * day);
  const refusals = newRefusals(needs);
  const checkOrder = orderRule(needs);
  let count = 0;
  const take = (outgoing: Outgoing, { partition, out }: { partition: Partition; out: Out }, by: Carrier): void => {
    const thing = `${partition} ${outgoing.id}`;
    const first = arrivals.get(thing);
    const isRepeat = first !== undefined;
    if (isRepeat && !isExcused(first, out, needs)) report('told-twice', partition, outgoing.id);
    if (!isRepeat) checkOrder({ partition, out, id: outgoing.id });
    arrivals.set(thing, { at: now(), by });
    if (out.to.kind === 'person' && dead.has(out.to.person) && out.urgent !== true)
      report('sent-after-death', partition, outgoing.id);
    if (out.receipt?.what === 'checkIn') checkIns.add(`${partition} ${out.receipt.slot}`);
    checkCard({ outgoing, partition, out, isRepeat }, cards, needs);
  };
  return {
    hasCard: (partition, id) => cards.told.has(`${partition} ${id}`),
    wasRefused: refusals.isCase,
    hasCheckIn: (partition, slot) => checkIns.has(`${partition} ${slot}`),
    died: person => void dead.add(person),
    count: () => count,
    refused: refusals.note,
    sweep: refusals.sweep,
    takenAway: item => {
      const out = outIn(item.draft);
      if (out === undefined || !isToArrive(out) || (out.until ?? Infinity) < now()) return;
      const hasArrived = arrivals.get(`${item.partition} ${item.draft.id}`) !== undefined;
      if (!hasArrived && !refusals.excuses(item, out)) report('lost-on-the-way', item.partition, item.draft.id);
    },
    arrived: (outgoing, by) => {
      count += 1;
      const waiting = shadow.find(outgoing);
      const out = waiting && outIn(waiting.draft);
      if (waiting === undefined || out === undefined) return report('sent-before-commit', outgoing.id);
      take(outgoing, { partition: waiting.partition, out }, by);
    },
  };
}

/** A letter has no device, and nothing is said where a chat is tidied. */
const isToArrive = ({ content: { what } }: Out): boolean => what !== 'letter' && what !== 'tidy';

interface Arrival {
  readonly at: number;
  readonly by: Carrier;
}

/**
 * Nobody could know that it had arrived: a lie, a dead process, a store that did not answer. Or it is help, which waits for
 * no slow door: a send begins in the first half of its claim, and whoever comes when the claim is over says it again.
 */
const isExcused = ({ at, by }: Arrival, out: Out, { storeOutSince, now }: DeliveriesNeeds): boolean =>
  by.lied || !by.isAlive() || storeOutSince() >= at || (out.urgent === true && now() - at >= claimMsOf(out) / 2);

/** What a channel refused, and whom it does not reach. */
function newRefusals({ shadow, now, report }: DeliveriesNeeds) {
  const refused = new Set<string>();
  const cases = new Set<string>();
  const unreached = new Map<string, number>();
  const isShut = (to: string): boolean => {
    const employee = shadow.employee(to);
    return employee !== undefined && !employee.addresses.some(({ key, locked }) => key === employee.active && !locked);
  };
  return {
    note: (outgoing: Outgoing, why: Refusal): void => {
      const waiting = shadow.find(outgoing);
      const out = waiting && outIn(waiting.draft);
      if (waiting === undefined || out === undefined) return;
      refused.add(`${waiting.partition} ${outgoing.id}`);
      if (out.content.what === 'card') cases.add(`${waiting.partition} ${out.content.case}`);
      if (why !== 'invalid') unreached.set(recipientOf(out.to), now());
    },
    isCase: (partition: Partition, id: CaseId): boolean => cases.has(`${partition} ${id}`),
    excuses: ({ partition, draft }: Waiting, { to }: Out): boolean => {
      const at = unreached.get(recipientOf(to)) ?? -Infinity;
      return refused.has(`${partition} ${draft.id}`) || now() - at < hour || isShut(recipientOf(to));
    },
    sweep: (): void => {
      for (const [to, at] of unreached) {
        const employee = shadow.employee(to);
        if (now() - at <= hour) continue;
        unreached.delete(to);
        const isHeard = employee === undefined || employee.notReachable || (employee.lastSign ?? 0) >= at;
        if (!isHeard && employee.talk.at !== 'ended') report('blocked-unheard', to);
      }
    },
  };
}

interface Placed {
  readonly partition: Partition;
  readonly out: Out;
  readonly id: string;
}

/** In the order of the commits; help numbers overtake, and what the hall says after a fault comes last. */
function orderRule({ now, report }: DeliveriesNeeds): (placed: Placed) => void {
  const orders = new Map<string, { readonly order: number; readonly at: number }>();
  return ({ partition, out, id }) => {
    if (out.urgent === true || out.order > 1e11 || out.order < 1000) return;
    const lane = `${partition} ${recipientOf(out.to)}`;
    const before = orders.get(lane);
    // An address that was forgotten for a while counts from the beginning again.
    if (before !== undefined && out.order < before.order && now() - before.at < 2 * day)
      report('out-of-order', partition, id);
    orders.set(lane, { order: out.order, at: now() });
  };
}
