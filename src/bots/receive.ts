import { actIn } from '../dialogs/acts.ts';
import { aStranger, type Coach } from '../dialogs/person.ts';
import { answersToday } from '../dialogs/employee/hearing.ts';
import type { Reply, Spoken } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { speakReply } from '../dialogs/speak.ts';
import { dangerReplies } from '../dialogs/stranger.ts';
import { phrase } from '../knowledge/book.ts';
import { absenceIn, absenceTurn } from './absence.ts';
import { actTurn } from './acting.ts';
import { forgetAsked } from './forgetAsked.ts';
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
import type { Tools } from './tools.ts';
import type { Taken } from './turn.ts';
import { whoIs, type Who } from './who.ts';

/** From a door to one commit. Nothing is acknowledged that is not committed. */
export async function receive(tools: Tools, inbound: Inbound): Promise<Receipt> {
  if (inbound.behind) return unavailable(tools, inbound);
  try {
    return await received(tools, inbound);
  } catch (cause) {
    tools.log.error('receive.failed', { turn: inboundTurn(inbound), ...errorFacts(cause) });
    return unavailable(tools, inbound);
  }
}

async function received(tools: Tools, inbound: Inbound): Promise<Receipt> {
  const who = await met(tools, inbound.from);
  const arrival = { turn: inboundTurn(inbound), inbound, key: who.key };
  try {
    return await withCard(tools, receiptFor(tools, inbound, await routed(tools, arrival, who)), { arrival, who });
  } catch (cause) {
    // On the way to the turn something of ours was broken: it is kept with the address.
    if (cause instanceof StoreError && cause.code === 'unavailable') throw cause;
    return receiptFor(tools, inbound, await sealed(tools, arrival, { partition: addressPartition(who.key), cause }));
  }
}

/** Nobody from a firm's tenant is a stranger. */
async function met(tools: Tools, from: Address): Promise<Who> {
  const who = await whoIs(tools, from);
  if (who.kind !== 'stranger' || tools.isFirm?.(from) !== true) return who;
  await welcomeFirm(tools, from);
  return whoIs(tools, from);
}

/** Whoever tapped on a card sees at once what became of it. */
async function withCard(
  tools: Tools,
  receipt: Receipt,
  { arrival, who }: { arrival: Arrival; who: Who },
): Promise<Receipt> {
  const isOver = receipt.kind === 'committed' || receipt.kind === 'repeated';
  if (!isOver || who.kind !== 'known' || who.person.role !== 'coach') return receipt;
  const tapped = { turn: arrival.turn, viewer: who.person.id, event: arrival.inbound.event };
  const shown = await shownAfter(tools, tapped);
  return shown === undefined ? receipt : { kind: receipt.kind, shown };
}

interface Broken {
  readonly partition: Partition;
  readonly cause: unknown;
}

async function sealed(tools: Tools, arrival: Arrival, { partition, cause }: Broken): Promise<Taken> {
  const { turn: id, inbound, key } = arrival;
  const hearer = hearerAt(key, inbound.from);
  const kept = await keepSealed(tools, { id, partition, event: inbound.event, hearer }, cause);
  return kept === 'conflict' ? 'busy' : kept;
}

function routed(tools: Tools, arrival: Arrival, who: Who): Promise<Taken> {
  const { code } = arrival.inbound;
  if (who.kind === 'unreadable') return sealed(tools, arrival, who);
  if (code !== undefined) return redeem(tools, arrival, who);
  if (who.kind === 'stranger') return strangerTurn(tools, arrival);
  if (who.at.locked) return lockedTurn(tools, arrival, who);
  if (who.person.role !== 'coach') return ownTurn(tools, arrival, who.person.id);
  return coachTurn(tools, arrival, who.person);
}

/** A yes to what was asked before would be one to something old. */
async function coachTurn(tools: Tools, arrival: Arrival, coach: Coach): Promise<Taken> {
  const taken = await claimedOrTyped(tools, arrival, coach);
  if (coach.asked !== undefined && taken !== 'busy')
    await forgetAsked(tools, arrival, { ...coach, asked: coach.asked });
  return taken;
}

function claimedOrTyped(tools: Tools, arrival: Arrival, coach: Coach): Promise<Taken> {
  const { event } = arrival.inbound;
  const claim = actIn(event);
  if (claim !== undefined) return actTurn(tools, arrival, { by: coach, claim });
  const absence = absenceIn(event, coach.id);
  if (absence !== undefined) return absenceTurn(tools, arrival, absence);
  return orderedOrOwn(tools, arrival, coach);
}

/** What she types about an employee is an act like a tap; all else is her own talk. */
const orderedOrOwn = async (tools: Tools, arrival: Arrival, coach: Coach): Promise<Taken> =>
  (await orderTurn(tools, arrival, coach)) ?? ownTurn(tools, arrival, coach.id);

/** `care-rules` 20: this address gets nothing any more but this sentence, and the numbers where there is danger. */
async function lockedTurn(tools: Tools, arrival: Arrival, { person }: Extract<Who, { kind: 'known' }>): Promise<Taken> {
  const { event } = arrival.inbound;
  const scene = await sceneOf(tools, arrival.turn);
  const coach = person.role === 'employee' ? answersToday(person, scene) : scene.staff.name;
  const locked: Reply = { kind: 'say', phrase: phrase('locked', { coach }) };
  return sayTo(tools, arrival, event.kind === 'left' ? [] : [...dangerReplies(textIn(event)), locked]);
}

function receiptFor(tools: Tools, inbound: Inbound, taken: Taken): Receipt {
  switch (taken) {
    case 'committed':
    case 'repeated':
    case 'kept':
      return { kind: taken };
    case 'denied':
      return { kind: 'committed' };
    case 'unreadable':
      return { kind: 'kept', say: spoken(tools, faultReplies(textIn(inbound.event))) };
    case 'absent':
    case 'busy':
      return unavailable(tools, inbound);
    default:
      return taken satisfies never;
  }
}

/** Not received. Words of danger still get the help numbers, straight from the door. */
const unavailable = (tools: Tools, { event }: Inbound): Receipt => ({
  kind: 'unavailable',
  say: spoken(tools, dangerReplies(textIn(event))),
});

const spoken = (tools: Tools, replies: readonly Reply[]): readonly Spoken[] => {
  const scene: TalkScene = {
    now: tools.store.now(),
    staff: nobodyYet(tools),
    chance: 0,
    library: tools.library,
  };
  return replies.map(reply => speakReply(reply, aStranger, scene));
};
