// Views are read when they are shown: never copies.
import { contactCard } from '../dialogs/firm/contact.ts';
import { checkCard } from '../dialogs/firm/result.ts';
import { missedCard } from '../dialogs/missed.ts';
import { caseloadCard } from '../dialogs/notices.ts';
import { openCasesCard } from '../dialogs/openCases.ts';
import { ownData } from '../dialogs/ownData.ts';
import type { Employee, Person } from '../dialogs/person.ts';
import type { Reply, Spoken } from '../dialogs/reply.ts';
import { may } from '../placement/may.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { speakReply } from '../dialogs/speak.ts';
import { weekCard, weekListCard } from '../dialogs/week/card.ts';
import { weekOf, type Around } from '../dialogs/week/counted.ts';
import type { Seen } from '../dialogs/orders/picks.ts';
import { casesSince, whileAwayCard, type Back } from '../dialogs/whileAway.ts';
import { phrase } from '../knowledge/book.ts';
import { followed } from './followed.ts';
import { contactsWith } from './openedRecords.ts';
import { answeredBy, aroundOf, asKnownTo, broughtTo } from './nearTo.ts';
import { loadEmployee } from './people.ts';
import type { Store } from './ports.ts';
import type { Tools } from './tools.ts';

type View = Extract<Reply, { kind: 'show' }>;

/** Nothing where there is nothing to say to her. */
export async function viewOf(
  { store, checkAddress }: Tools,
  shown: View,
  { listener, scene }: { readonly listener: Person; readonly scene: TalkScene },
): Promise<Spoken | undefined> {
  if (shown.view === 'contact') return contactFor(store, listener, scene);
  if (listener.role === 'employee') return ownData(listener, scene);
  if (listener.role !== 'coach') return undefined;
  // somebody who has left may still tap what stands in an old chat, and the on-call contact may ask for people
  const action = shown.view === 'openCases' ? shown.view : 'caseload';
  if (!may({ role: 'coach', id: listener.id }, { action }, scene))
    return speakReply({ kind: 'say', phrase: phrase('hall.notAllowed') }, listener, scene);
  const viewer = listener.id;
  const known = async (people: Promise<readonly Employee[]>) => asKnownTo(store, { viewer, scene }, await people);
  switch (shown.view) {
    case 'caseload':
      return caseloadCard(await known(answeredBy(store, viewer, scene)), viewer, scene);
    case 'openCases':
      return openCasesCard(await known(broughtTo(store, viewer, scene)), { viewer, scene });
    case 'missed': {
      const employees = await known(followed(store, listener));
      return employees.length > 0 ? missedCard(employees, { viewer, span: shown.span, scene }) : undefined;
    }
    case 'whileAway':
      return whileAwayFor(store, { viewer, since: shown.span.from, scene });
    case 'week':
      return weekFor(shown, { ...(await aroundOf(store, { viewer, scene })), seen: { viewer, scene } });
    case 'checkPage':
      return checkCard(checkAddress?.());
    case 'ownData':
      return undefined;
    default:
      return shown.view satisfies never;
  }
}

/** Unasked, whoever follows nobody reads nothing. */
function weekFor(
  { list, unasked }: Extract<View, { view: 'week' }>,
  { seen, ...around }: Around & { readonly seen: Seen },
): Spoken | undefined {
  const { viewer, scene } = seen;
  if (around.hers.length === 0) return unasked ? undefined : caseloadCard([], viewer, scene);
  const week = weekOf(around, seen);
  return list === undefined ? weekCard(week, scene) : weekListCard(week, list, seen);
}

async function whileAwayFor(store: Store, back: Back): Promise<Spoken> {
  const employees = await asKnownTo(store, back, await followed(store, { id: back.viewer }));
  const noted = employees
    .filter(employee => casesSince(employee, back).length > 0)
    .map(async employee => ({ employee, contacts: await contactsWith(store, employee.id) }));
  return whileAwayCard(await Promise.all(noted), back);
}

/** Of the employee nothing is read but whose she is. */
async function contactFor(store: Store, listener: Person, scene: TalkScene): Promise<Spoken> {
  const about = listener.role === 'employer' ? listener.about : undefined;
  const employee = about && (await loadEmployee(store, about));
  return contactCard({ coach: employee?.coach }, scene);
}
