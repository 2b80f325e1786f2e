// Views are read when they are shown: never copies.
import { contactCard } from '../dialogs/firm/contact.ts';
import { checkCard } from '../dialogs/firm/result.ts';
import { missedCard } from '../dialogs/missed.ts';
import { caseloadCard } from '../dialogs/notices.ts';
import { openCasesCard } from '../dialogs/openCases.ts';
import type { Person } from '../dialogs/person.ts';
import type { Reply, Spoken } from '../dialogs/reply.ts';
import { may } from '../placement/may.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { followed } from './followed.ts';
import type { House } from './house.ts';
import { broughtTo } from './nearTo.ts';
import { loadEmployee } from './people.ts';
import type { Store } from './ports.ts';

type View = Extract<Reply, { kind: 'show' }>;

/** Nothing for a view that is made of the listener's own document alone. */
export async function viewOf(
  { store, checkAddress }: House,
  { view, span }: View,
  { listener, scene }: { readonly listener: Person; readonly scene: TalkScene },
): Promise<Spoken | undefined> {
  if (view === 'contact') return contactFor(store, listener, scene);
  if (listener.role !== 'coach') return undefined;
  // somebody who has left may still tap what stands in an old chat
  const action = view === 'openCases' ? view : 'caseload';
  if (!may({ role: 'coach', id: listener.id }, { action }, scene)) return { text: '' };
  switch (view) {
    case 'caseload':
      return caseloadCard(await followed(store, listener), listener.id, scene);
    case 'openCases':
      return openCasesCard(await broughtTo(store, listener.id, scene), { viewer: listener.id, scene });
    case 'missed':
      return span ? missedCard(await followed(store, listener), { viewer: listener.id, span, scene }) : { text: '' };
    case 'checkPage':
      return checkCard(checkAddress?.());
    case 'ownData':
    case 'history':
      return undefined;
    default:
      return view satisfies never;
  }
}

/** Of the employee nothing is read but whose she is. */
async function contactFor(store: Store, listener: Person, scene: TalkScene): Promise<Spoken> {
  const about = listener.role === 'employer' ? listener.about : undefined;
  const employee = about && (await loadEmployee(store, about));
  return contactCard({ coach: employee?.coach }, scene);
}
