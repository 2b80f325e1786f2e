import { actIn } from '../dialogs/acts.ts';
import { aStranger, type Coach } from '../dialogs/person.ts';
import type { Reply, Spoken } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { speakReply } from '../dialogs/speak.ts';
import { dangerReplies } from '../dialogs/stranger.ts';
import { phrase } from '../knowledge/book.ts';
import { memberOf } from '../placement/staff.ts';
import { absenceIn, absenceTurn } from './absence.ts';
import { actTurn } from './acting.ts';
import type { House } from './house.ts';
import { faultReplies, keepSealed, textIn } from './kept.ts';
import { addressPartition } from './people.ts';
import { inboundTurn } from './names.ts';
import { orderTurn } from './ordering.ts';
import { welcomeFirm } from './putEmployer.ts';
import { errorFacts, StoreError, type Address, type Inbound, type Partition, type Receipt } from './ports.ts';
import { redeem } from './redeem.ts';
import { nobodyYet, sceneOf } from './scene.ts';
import { shownAfter } from './shown.ts';
import { hearerAt, ownTurn, sayTo, strangerTurn, type Arrival } from './talk.ts';
import type { Taken } from './turn.ts';
import { whoIs, type Who } from './who.ts';

/** From a door to one commit. Nothing is acknowledged that is not committed. */
export async function receive(house: House, inbound: Inbound): Promise<Receipt> {
  if (inbound.behind) return unavailable(house, inbound);
  try {
    return await received(house, inbound);
  } catch (cause) {
    house.log.error('receive.failed', { turn: inboundTurn(inbound), ...errorFacts(cause) });
    return unavailable(house, inbound);
  }
}

async function received(house: House, inbound: Inbound): Promise<Receipt> {
  const who = await met(house, inbound.from);
  const arrival = { turn: inboundTurn(inbound), inbound, key: who.key };
  try {
    return await withCard(house, receiptFor(house, inbound, await routed(house, arrival, who)), { arrival, who });
  } catch (cause) {
    // On the way to the turn something of ours was broken: it is kept with the address.
    if (cause instanceof StoreError && cause.code === 'unavailable') throw cause;
    return receiptFor(house, inbound, await sealed(house, arrival, { partition: addressPartition(who.key), cause }));
  }
}

/** Nobody from a firm's tenant is a stranger. */
async function met(house: House, from: Address): Promise<Who> {
  const who = await whoIs(house, from);
  if (who.kind !== 'stranger' || house.isFirm?.(from) !== true) return who;
  await welcomeFirm(house, from);
  return whoIs(house, from);
}

/** Whoever tapped on a card sees at once what became of it. */
async function withCard(
  house: House,
  receipt: Receipt,
  { arrival, who }: { arrival: Arrival; who: Who },
): Promise<Receipt> {
  const isOver = receipt.kind === 'committed' || receipt.kind === 'repeated';
  if (!isOver || who.kind !== 'known' || who.person.role !== 'coach') return receipt;
  const tapped = { turn: arrival.turn, viewer: who.person.id, event: arrival.inbound.event };
  const shown = await shownAfter(house, tapped);
  return shown === undefined ? receipt : { kind: receipt.kind, shown };
}

interface Broken {
  readonly partition: Partition;
  readonly cause: unknown;
}

async function sealed(house: House, arrival: Arrival, { partition, cause }: Broken): Promise<Taken> {
  const { turn: id, inbound, key } = arrival;
  const hearer = hearerAt(key, inbound.from);
  const kept = await keepSealed(house, { id, partition, event: inbound.event, hearer }, cause);
  return kept === 'conflict' ? 'busy' : kept;
}

function routed(house: House, arrival: Arrival, who: Who): Promise<Taken> {
  const { event, code } = arrival.inbound;
  if (who.kind === 'unreadable') return sealed(house, arrival, who);
  if (code !== undefined) return redeem(house, arrival, who);
  if (who.kind === 'stranger') return strangerTurn(house, arrival);
  if (who.at.locked) return lockedTurn(house, arrival, who);
  if (who.person.role !== 'coach') return ownTurn(house, arrival, who.person.id);
  const claim = actIn(event);
  if (claim !== undefined) return actTurn(house, arrival, { by: who.person, claim });
  const absence = absenceIn(event, who.person.id);
  if (absence !== undefined) return absenceTurn(house, arrival, absence);
  return orderedOrOwn(house, arrival, who.person);
}

/** What she types about an employee is an act like a tap; all else is her own talk. */
const orderedOrOwn = async (house: House, arrival: Arrival, coach: Coach): Promise<Taken> =>
  (await orderTurn(house, arrival, coach)) ?? ownTurn(house, arrival, coach.id);

/** `care-rules` 20: this address gets nothing any more but this sentence, and the numbers where there is danger. */
async function lockedTurn(house: House, arrival: Arrival, { person }: Extract<Who, { kind: 'known' }>): Promise<Taken> {
  const { event } = arrival.inbound;
  const { staff } = await sceneOf(house, arrival.turn);
  const coach = memberOf(staff, person.role === 'employee' ? person.coach : undefined)?.name ?? staff.name;
  const locked: Reply = { kind: 'say', phrase: phrase('locked', { coach }) };
  return sayTo(house, arrival, event.kind === 'left' ? [] : [...dangerReplies(textIn(event)), locked]);
}

function receiptFor(house: House, inbound: Inbound, taken: Taken): Receipt {
  switch (taken) {
    case 'committed':
    case 'repeated':
    case 'kept':
      return { kind: taken };
    case 'denied':
      return { kind: 'committed' };
    case 'unreadable':
      return { kind: 'kept', say: spoken(house, faultReplies(textIn(inbound.event))) };
    case 'absent':
    case 'busy':
      return unavailable(house, inbound);
    default:
      return taken satisfies never;
  }
}

/** Not received. Words of danger still get the help numbers, straight from the door. */
const unavailable = (house: House, { event }: Inbound): Receipt => ({
  kind: 'unavailable',
  say: spoken(house, dangerReplies(textIn(event))),
});

const spoken = (house: House, replies: readonly Reply[]): readonly Spoken[] => {
  const scene: TalkScene = {
    now: house.store.now(),
    staff: nobodyYet(house),
    chance: 0,
    library: house.library,
  };
  return replies.map(reply => speakReply(reply, aStranger, scene));
};
