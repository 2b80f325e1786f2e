// What really arrived at somebody's device, and whether it might.
import type { Outgoing, Partition } from '../../bots/ports.ts';
import type { CaseId, PersonId } from '../../placement/ids.ts';
import { isLive } from '../../placement/case.ts';
import type { Report } from './commit.ts';
import { outIn, type Shadow } from './shadow.ts';

export interface Deliveries {
  /** Something has arrived. `isCertain`: and nothing can keep the sender from hearing so. */
  arrived(outgoing: Outgoing, by: Carrier): void;
  hasCard(partition: Partition, id: CaseId): boolean;
  hasCheckIn(partition: Partition, slot: string): boolean;
  /** A person has died: nothing more may arrive there. */
  died(person: PersonId): void;
  count(): number;
}

/** Who carried it; a carrier that is gone has told nobody. */
export interface Carrier {
  isAlive(): boolean;
  readonly lied: boolean;
}

interface Arrival {
  readonly at: number;
  readonly by: Carrier;
}

interface Around {
  readonly shadow: Shadow;
  readonly now: () => number;
  readonly storeOutSince: () => number;
  readonly report: Report;
}

/** As the card says it (`staff.again`). */
const repeatMark = 'Noch einmal, zur Sicherheit';
const newTitle = 'Neue Aufgabe';

export function newDeliveries(around: Around): Deliveries {
  const { shadow, now, report } = around;
  const cards = new Set<string>();
  const news = new Set<string>();
  const checkIns = new Set<string>();
  const dead = new Set<PersonId>();
  let arrivals = new Map<string, Arrival>();
  let older = new Map<string, Arrival>();
  let turned = 0;
  let count = 0;
  const remember = (id: string, by: Carrier): void => {
    if (now() - turned > 4 * 86_400_000) {
      older = arrivals;
      arrivals = new Map();
      turned = now();
    }
    arrivals.set(id, { at: now(), by });
  };
  return {
    hasCard: (partition, id) => cards.has(`${partition} ${id}`),
    hasCheckIn: (partition, slot) => checkIns.has(`${partition} ${slot}`),
    died: person => void dead.add(person),
    count: () => count,
    arrived: (outgoing, by) => {
      count += 1;
      const waiting = shadow.find(outgoing);
      const out = waiting && outIn(waiting.draft);
      if (waiting === undefined || out === undefined) return report('sent-before-commit', outgoing.id);
      const { partition } = waiting;
      const thing = `${partition} ${outgoing.id}`;
      const first = arrivals.get(thing) ?? older.get(thing);
      const title = outgoing.spoken.title ?? '';
      const isMarked = title.startsWith(repeatMark);
      if (first !== undefined && !isExcused(first, around)) report('told-twice', partition, outgoing.id);
      remember(thing, by);
      if (out.to.kind === 'person' && dead.has(out.to.person) && out.urgent !== true)
        report('sent-after-death', partition, outgoing.id);
      if (out.receipt?.what === 'checkIn') checkIns.add(`${partition} ${out.receipt.slot}`);
      if (out.content.what !== 'card' || out.to.kind !== 'person') return;
      const { content, to } = out;
      if (first !== undefined && !isMarked) report('repeat-without-mark', partition, content.case);
      if (first === undefined && isMarked && by.isAlive() && out.attempts < 1) report('mark-without-repeat', partition);
      if (!content.quiet) cards.add(`${partition} ${content.case}`);
      const name = `${partition} ${content.case} ${to.person}`;
      if (title.startsWith(newTitle) && content.occasion === 'new') {
        if (news.has(name)) report('new-twice', partition, content.case);
        news.add(name);
      }
      const one = shadow.employee(partition)?.cases.find(({ id }) => id === content.case);
      if (one?.avoid.includes(to.person)) report('told-to-the-avoided', partition, content.case);
      if (one !== undefined && isLive(one) && one.state.at === 'held') report('held-but-told', partition, content.case);
    },
  };
}

/** Nobody could know that it had arrived: a lie, a dead process, a store that did not answer. */
const isExcused = ({ at, by }: Arrival, { storeOutSince }: Around): boolean =>
  by.lied || !by.isAlive() || storeOutSince() >= at;
