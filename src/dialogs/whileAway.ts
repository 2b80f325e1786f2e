// What was done for her people while a coach was away (`care-rules` 26).
import { caseStates } from '../knowledge/phrases/staff.ts';
import { isWithStaff, type Case } from '../placement/case.ts';
import type { Instant, PersonId } from '../placement/ids.ts';
import { localDate } from '../placement/localTime.ts';
import { memberOf } from '../placement/staff.ts';
import { lookOption } from './acts.ts';
import { stateIn } from './cards.ts';
import { outcomeIn } from './doneBefore.ts';
import type { Contact } from './effect.ts';
import type { Employee } from './person.ts';
import type { Spoken } from './reply.ts';
import type { TalkScene } from './scene.ts';
import { staffText } from './staffWords.ts';
import { dateIn, dayIn, whenForStaff } from './times.ts';

/** Who has come back, and since when she was away. */
export interface Back {
  readonly viewer: PersonId;
  readonly since: Instant;
  readonly scene: TalkScene;
}

export interface Noted {
  readonly employee: Employee;
  /** The contacts that were noted about this person. */
  readonly contacts: readonly Contact[];
}

/** What others closed in that time, and what is open: nothing of a complaint about her (`care-rules` 8). */
export const casesSince = ({ cases }: Employee, { viewer, since }: Back): readonly Case[] =>
  cases.filter(one => !one.avoid.includes(viewer) && (isWithStaff(one) || isDoneByOthers(one, viewer, since)));

const isDoneByOthers = ({ state }: Case, viewer: PersonId, since: Instant): boolean =>
  state.at === 'done' && state.by !== viewer && state.on >= since;

export function whileAwayCard(people: readonly Noted[], back: Back): Spoken {
  const { since, scene } = back;
  const { timeZone } = scene.staff;
  const from = dateIn(localDate(since, timeZone), scene.now, timeZone);
  const facts = people.flatMap(noted =>
    casesSince(noted.employee, back).map(one => ({
      label: noted.employee.shortName,
      value: standOf(one, noted, back),
    })),
  );
  const title = 'Während Sie weg waren';
  if (facts.length === 0) return { title, text: staffText('staff.whileAwayNothing', { from }) };
  return {
    title,
    text: staffText('staff.whileAway', { from }),
    facts,
    question: 'coach',
    buttons: people.map(({ employee }) => [{ id: lookOption(employee.id), label: employee.shortName }]),
  };
}

function standOf(one: Case, { employee, contacts }: Noted, { viewer, scene }: Back): string {
  const { now, staff } = scene;
  if (one.state.at !== 'done')
    return [
      `seit ${whenForStaff(one.opened, now, staff.timeZone)}`,
      stateIn({ employee, case: one, viewer }, scene),
    ].join(' · ');
  const { by, on } = one.state;
  const day = dayIn(localDate(on, staff.timeZone), now, staff.timeZone);
  const contact = contacts.findLast(noted => noted.case === one.id);
  return [
    `${caseStates.done} ${day}`,
    memberOf(staff, by)?.name ?? '',
    ...(contact ? outcomeIn(contact.outcome) : []),
  ].join(' · ');
}
