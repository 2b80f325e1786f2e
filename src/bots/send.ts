// One item to one door, and what the door says about it. Nothing is written here.
import { aStranger, type Person } from '../dialogs/person.ts';
import { turnNamed } from './names.ts';
import type { House } from './house.ts';
import type { Item, To } from './item.ts';
import { layOut } from './layout.ts';
import { deliverLetter } from './letters.ts';
import { loadSubject } from './people.ts';
import { StoreError, type Address, type Delivery, type Door, type Outgoing, type Store } from './ports.ts';
import { activeAddress } from './posting.ts';
import { sceneOf } from './scene.ts';

/**
 * `nothing`: what it was about is not there any more. `nowhere`: the recipient has no door. `locked`: hers is closed.
 * `broken`: our own fault, or a record that cannot be read.
 */
export type Sent = Delivery | Unsent;
export interface Unsent {
  readonly kind: 'nothing' | 'nowhere' | 'locked' | 'broken';
}

export async function send(house: House, item: Item): Promise<Sent> {
  try {
    if (item.out.content.what === 'letter') return await deliverLetter(house, item);
    const ready = await prepared(house, item);
    return 'kind' in ready ? ready : await ready.door.deliver(ready.outgoing);
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'unavailable') throw cause;
    house.log.error('send.broken', { item: item.document.id, content: item.out.content.what });
    return { kind: 'broken' };
  }
}

interface Ready {
  readonly door: Door;
  readonly outgoing: Outgoing;
}

const shut: Delivery = { kind: 'retry', afterMs: 0, why: 'unreachable' };

async function prepared(house: House, item: Item): Promise<Ready | Sent> {
  const { document, out } = item;
  const reached = await reach(house.store, out.to);
  if ('kind' in reached) return reached;
  // A setting is missing, not the person.
  const door = house.doors.get(reached.address.channel);
  if (door === undefined) return shut;
  const scene = await sceneOf(house, turnNamed('send', document.id));
  const laid = await layOut(house, item, { listener: reached.listener, scene });
  if (laid === undefined) return { kind: 'nothing' };
  return { door, outgoing: { id: document.id, to: reached.address, ...laid } };
}

async function reach(store: Store, to: To): Promise<{ address: Address; listener: Person } | Unsent> {
  switch (to.kind) {
    case 'person': {
      const { person } = await loadSubject(store, to.person);
      const active = person && activeAddress(person);
      if (person === undefined || active === undefined) return { kind: 'nowhere' };
      if (active.locked) return { kind: 'locked' };
      const { channel, tenant, id } = active;
      return { address: { channel, tenant, id }, listener: person };
    }
    case 'address': {
      const { person } = await loadSubject(store, to.partition);
      return { address: to.address, listener: person ?? aStranger };
    }
    case 'house':
      return { kind: 'nowhere' };
    default:
      return to satisfies never;
  }
}
