// The hall: from an event to one commit, from the commit to the doors. It has no rules of talk.
import type { Spoken } from '../dialogs/reply.ts';
import type { Library } from '../dialogs/scene.ts';
import { step } from '../dialogs/step.ts';
import { instant } from '../placement/ids.ts';
import type { Staff } from '../placement/staff.ts';
import { deleteAgain } from './deletedAgain.ts';
import { deskAt } from './desk.ts';
import { tick } from './due.ts';
import { beat } from './heart.ts';
import { beginItems } from './houseItems.ts';
import {
  errorFacts,
  type Address,
  type Door,
  type Inbound,
  type Log,
  type Pulse,
  type Receipt,
  type Secrets,
  type Store,
} from './ports.ts';
import { putStaff, type Invitation, type StaffPerson } from './putStaff.ts';
import { openQueues } from './queues.ts';
import { receive } from './receive.ts';
import type { Stepping, Tools } from './tools.ts';

export interface Hall {
  /** Returns when it is committed; what is said goes out meanwhile. */
  receive(inbound: Inbound): Promise<Receipt>;
  /** What a staff member sees of her people at a glance; throws a `StoreError` where it cannot be read. */
  desk(from: Address): Promise<readonly Spoken[]>;
  /** Everything that has fallen due. */
  tick(): Promise<void>;
  /** Says that everything was taken up to now; after a long gap everybody is told of it. */
  beat(): Promise<void>;
  /** After a restore: what was deleted since goes again, before anybody is answered. Answers how much that was. */
  deleteAgain(): Promise<number>;
  /** All sends that are in the air are over. */
  settled(): Promise<void>;
  putStaff(staff: Staff, people: readonly StaffPerson[]): Promise<readonly Invitation[]>;
}

export interface HallNeeds {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly pulse: Pulse;
  readonly doors: readonly Door[];
  readonly organisation: string;
  readonly link: (code: string) => string;
  readonly sheet?: Tools['sheet'];
  readonly checkAddress?: Tools['checkAddress'];
  readonly isFirm?: Tools['isFirm'];
  readonly ledger?: Tools['ledger'];
  readonly library: Library;
  readonly step?: Stepping;
}

export function openHall(needs: HallNeeds): Hall {
  const tools: Tools = {
    step,
    ...needs,
    doors: new Map(needs.doors.map(door => [door.channel, door])),
    announce: items => queues.announce(items),
  };
  const queues = openQueues(tools);
  let ticking: Promise<void> | undefined;
  let waited = { from: instant(0), grace: instant(0) };
  let hasItems = false;
  return {
    receive: inbound => receive(tools, inbound),
    desk: from => deskAt(tools, from),
    // One at a time: what one tick is about to take is still due for another.
    tick: () =>
      (ticking ??= safeTick(tools, () => tick(tools, queues, waited.grace)).finally(() => (ticking = undefined))),
    beat: async () => {
      if (!hasItems) await beginItems(tools);
      hasItems = true;
      const outage = await beat(tools);
      if (outage && outage.from !== waited.from) waited = outage;
    },
    deleteAgain: () => deleteAgain(tools),
    settled: () => queues.settled(),
    putStaff: (staff, people) => putStaff(tools, staff, people),
  };
}

/** What is due stays due: the next tick finds it again. */
async function safeTick({ log }: Tools, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (cause) {
    log.error('tick.failed', errorFacts(cause));
  }
}
