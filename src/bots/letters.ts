// A letter is an item whose door is another partition. Arriving twice is one event: the item's id names the turn.
import { TurnId } from '../placement/ids.ts';
import type { House } from './house.ts';
import type { Item } from './item.ts';
import type { Delivery } from './ports.ts';
import { takeTurn } from './turn.ts';

export async function deliverLetter(house: House, { document, out }: Item): Promise<Delivery> {
  const { to, content } = out;
  if (content.what !== 'letter' || to.kind === 'address') return { kind: 'refused', why: 'invalid' };
  if (to.kind === 'house') return putTask(house, to.house, { id: document.id, body: content.letter });
  const { letter } = content;
  const event = { kind: 'told', letter } as const;
  const taken = await takeTurn(house, {
    id: TurnId.parse(document.id),
    partition: to.person,
    event,
    change: (person, scene) => house.step(person, event, scene),
  });
  if (taken === 'absent' || taken === 'denied') return { kind: 'refused', why: 'invalid' };
  return taken === 'busy' ? { kind: 'retry', afterMs: 1000, why: 'unreachable' } : { kind: 'delivered' };
}

/** A conflict says that it lies there already. */
async function putTask({ store }: House, house: string, task: { id: string; body: unknown }): Promise<Delivery> {
  await store.commit(house, [{ do: 'create', document: { id: `task:${task.id}`, kind: 'task', body: task.body } }]);
  return { kind: 'delivered' };
}
