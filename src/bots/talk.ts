// Turns of somebody's own talk: her events, or a sentence that the hall says by itself.
import { askedNow } from '../dialogs/orders/asked.ts';
import { aStranger, type Person } from '../dialogs/person.ts';
import type { Event } from '../dialogs/event.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { Step } from '../dialogs/step.ts';
import type { Phrase } from '../dialogs/reply.ts';
import { later, minutes, type AddressKey, type PersonId, type TurnId } from '../placement/ids.ts';
import { may, type Actor } from '../placement/may.ts';
import { addressPartition } from './people.ts';
import type { Address, Inbound } from './ports.ts';
import type { Tools } from './tools.ts';
import { takeTurn, type Taken, type Turn } from './turn.ts';

/** One thing that came in, and from which address. */
export interface Arrival {
  readonly turn: TurnId;
  readonly inbound: Inbound;
  readonly key: AddressKey;
}

export const ownTurn = (tools: Tools, { turn, inbound }: Arrival, person: PersonId): Promise<Taken> =>
  takeTurn(tools, {
    id: turn,
    partition: person,
    event: inbound.event,
    change: stepOf(tools, inbound.event),
    hearer: { to: { kind: 'person', person }, lane: inbound.from.channel },
  });

export const strangerTurn = (tools: Tools, arrival: Arrival): Promise<Taken> =>
  takeTurn(tools, {
    ...addressTurn(arrival),
    change: stepOf(tools, arrival.inbound.event),
    // An enrolment is a matter of moments; a pointer that is still not believed never will be.
    forgetsPointersBefore: later(tools.store.now(), minutes(-60)),
  });

/** Said to the address and not to the person whom it names: the hall's own sentences. */
export const sayTo = (tools: Tools, arrival: Arrival, replies: readonly Reply[]): Promise<Taken> =>
  takeTurn(tools, { ...addressTurn(arrival), change: person => ({ person, replies, effects: [] }) });

/** Said in the person's own talk. */
export const sayOwn = (tools: Tools, arrival: Arrival, { person, phrase }: { person: PersonId; phrase: Phrase }) =>
  replyOwn(tools, arrival, { person, replies: [{ kind: 'say', phrase }] });

export const replyOwn = (
  tools: Tools,
  { turn, inbound }: Arrival,
  said: { person: PersonId; replies: Step['replies'] },
) =>
  takeTurn(tools, {
    id: turn,
    partition: said.person,
    event: inbound.event,
    change: (person, { now }) => ({
      person: person.role === 'coach' ? askedNow(person, said.replies, now) : person,
      replies: said.replies,
      effects: [],
    }),
  });

const addressTurn = ({ turn, inbound, key }: Arrival): Omit<Turn, 'change'> => ({
  id: turn,
  partition: addressPartition(key),
  event: inbound.event,
  birth: { person: () => aStranger, address: inbound.from },
  hearer: hearerAt(key, inbound.from),
});

export const hearerAt = (key: AddressKey, address: Address) =>
  ({ to: { kind: 'address', partition: addressPartition(key), address }, lane: address.channel }) as const;

const stepOf =
  (tools: Tools, event: Event): Turn['change'] =>
  (person, scene) =>
    may(actorOf(person), { action: 'talk' }, scene) ? tools.step(person, event, scene) : 'denied';

const actorOf = (person: Person): Actor =>
  person.role === 'stranger' ? { role: 'stranger' } : { role: person.role, id: person.id };
