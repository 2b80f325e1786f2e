// Turns of somebody's own talk: her events, or a sentence that the hall says by itself.
import { askedNow } from '../dialogs/orders/asked.ts';
import { aStranger, type Person } from '../dialogs/person.ts';
import type { Event } from '../dialogs/event.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { Step } from '../dialogs/step.ts';
import type { Phrase } from '../dialogs/reply.ts';
import { later, minutes, type AddressKey, type PersonId, type TurnId } from '../placement/ids.ts';
import { may, type Actor } from '../placement/may.ts';
import type { House } from './house.ts';
import { addressPartition } from './people.ts';
import type { Address, Inbound } from './ports.ts';
import { takeTurn, type Taken, type Turn } from './turn.ts';

/** One thing that came in, and from which address. */
export interface Arrival {
  readonly turn: TurnId;
  readonly inbound: Inbound;
  readonly key: AddressKey;
}

export const ownTurn = (house: House, { turn, inbound }: Arrival, person: PersonId): Promise<Taken> =>
  takeTurn(house, {
    id: turn,
    partition: person,
    event: inbound.event,
    change: stepOf(house, inbound.event),
    hearer: { to: { kind: 'person', person }, lane: inbound.from.channel },
  });

export const strangerTurn = (house: House, arrival: Arrival): Promise<Taken> =>
  takeTurn(house, {
    ...addressTurn(arrival),
    change: stepOf(house, arrival.inbound.event),
    // An enrolment is a matter of moments; a pointer that is still not believed never will be.
    forgetsPointersBefore: later(house.store.now(), minutes(-60)),
  });

/** Said to the address and not to the person whom it names: the hall's own sentences. */
export const sayTo = (house: House, arrival: Arrival, replies: readonly Reply[]): Promise<Taken> =>
  takeTurn(house, { ...addressTurn(arrival), change: person => ({ person, replies, effects: [] }) });

/** Said in the person's own talk. */
export const sayOwn = (house: House, arrival: Arrival, { person, phrase }: { person: PersonId; phrase: Phrase }) =>
  replyOwn(house, arrival, { person, replies: [{ kind: 'say', phrase }] });

export const replyOwn = (
  house: House,
  { turn, inbound }: Arrival,
  said: { person: PersonId; replies: Step['replies'] },
) =>
  takeTurn(house, {
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
  (house: House, event: Event): Turn['change'] =>
  (person, scene) =>
    may(actorOf(person), { action: 'talk' }, scene) ? house.step(person, event, scene) : 'denied';

const actorOf = (person: Person): Actor =>
  person.role === 'stranger' ? { role: 'stranger' } : { role: person.role, id: person.id };
