// A letter is an item whose door is another partition. Arriving twice is one event: the item's id names the turn.
import { days, later, TurnId } from '../placement/ids.ts';
import { letterSchema, type Letter } from '../dialogs/letter.ts';
import type { Item } from './item.ts';
import { allPages } from './pages.ts';
import type { Delivery, Store } from './ports.ts';
import type { Tools } from './tools.ts';
import { takeTurn } from './turn.ts';

export async function deliverLetter(tools: Tools, { document, out }: Item): Promise<Delivery> {
  const { to, content } = out;
  if (content.what !== 'letter' || to.kind === 'address') return { kind: 'refused', why: 'invalid' };
  if (to.kind === 'house') return putTask(tools, to.house, { id: document.id, body: content.letter });
  const { letter } = content;
  const event = { kind: 'told', letter } as const;
  const taken = await takeTurn(tools, {
    id: TurnId.parse(document.id),
    partition: to.person,
    event,
    change: (person, scene) => tools.step(person, event, scene),
  });
  if (taken === 'absent' || taken === 'denied') return { kind: 'refused', why: 'invalid' };
  return taken === 'busy' ? { kind: 'retry', afterMs: 1000, why: 'unreachable' } : { kind: 'delivered' };
}

/** What somebody asked is kept for 30 days, then it is gone, seen by an editor or not. A conflict says that it lies there already. */
async function putTask({ store }: Tools, house: string, task: { id: string; body: Letter }): Promise<Delivery> {
  const expires = later(store.now(), days(30));
  const document = { id: `task:${task.id}`, kind: 'task', body: task.body } as const;
  const kept = task.body.kind === 'unanswered' ? { ...document, expires } : document;
  await store.commit(house, [{ do: 'create', document: kept }]);
  return { kind: 'delivered' };
}

/** What nobody could answer, masked as it was written down. */
export async function unansweredQuestions(store: Store): Promise<readonly string[]> {
  const letters = (await allPages(store, 'editors', 'task')).map(({ body }) => letterSchema.safeParse(body).data);
  return letters.flatMap(letter => (letter?.kind === 'unanswered' ? [letter.masked] : []));
}
