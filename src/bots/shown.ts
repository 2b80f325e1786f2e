import { actIn } from '../dialogs/acts.ts';
import { caseCard } from '../dialogs/cards.ts';
import type { BySelf } from '../dialogs/event.ts';
import { caseOf } from '../dialogs/person.ts';
import type { Spoken } from '../dialogs/reply.ts';
import type { PersonId, TurnId } from '../placement/ids.ts';
import type { House } from './house.ts';
import { loadEmployee } from './people.ts';
import { StoreError } from './ports.ts';
import { sceneOf } from './scene.ts';

interface Tapped {
  readonly turn: TurnId;
  readonly viewer: PersonId;
  readonly event: BySelf;
}

/** The card as it stands after the commit, for the one who tapped on it; everybody else who has it gets it through the outbox. */
export async function shownAfter(house: House, { turn, viewer, event }: Tapped): Promise<Spoken | undefined> {
  const { employee, case: id } = actIn(event)?.about ?? {};
  if (employee === undefined || employee === 'new' || id === undefined) return undefined;
  try {
    const person = await loadEmployee(house.store, employee);
    const one = person && caseOf(person, id);
    if (person === undefined || one?.told.includes(viewer) !== true) return undefined;
    const card = { employee: person, case: one, viewer, occasion: 'changed', repeat: false } as const;
    return caseCard(card, await sceneOf(house, turn));
  } catch (cause) {
    // it is committed; that it cannot be shown at once is no reason to say it was not
    if (cause instanceof StoreError) return undefined;
    throw cause;
  }
}
