import { actIn } from '../dialogs/acts.ts';
import { caseCard } from '../dialogs/cards.ts';
import type { BySelf } from '../dialogs/event.ts';
import { noticeCard } from '../dialogs/notices.ts';
import { caseOf, type Employee } from '../dialogs/person.ts';
import type { Spoken } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
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
  const { about, act } = actIn(event) ?? {};
  const isConfirm = act?.do === 'confirm';
  if (about === undefined || about.employee === 'new' || (about.case === undefined && !isConfirm)) return undefined;
  try {
    const person = await loadEmployee(house.store, about.employee);
    if (person === undefined) return undefined;
    if (isConfirm) return person.coach === viewer ? confirmed(person, await sceneOf(house, turn)) : undefined;
    const one = about.case && caseOf(person, about.case);
    if (!one || !one.told.includes(viewer)) return undefined;
    const card = { employee: person, case: one, viewer, occasion: 'changed', repeat: false } as const;
    return caseCard(card, await sceneOf(house, turn));
  } catch (cause) {
    // it is committed; that it cannot be shown at once is no reason to say it was not
    if (cause instanceof StoreError) return undefined;
    throw cause;
  }
}

/** The question stays and its buttons go: it was answered. */
function confirmed(employee: Employee, scene: TalkScene): Spoken {
  const { title = '', text } = noticeCard({ employee, notice: 'confirm', viewer: employee.coach }, scene);
  return { title, text };
}
