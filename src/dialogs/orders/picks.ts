// Buttons that stand for an order about somebody: asked back where a name fits several people, or none.
import { z } from 'zod';
import { levelNames } from '../../knowledge/phrases/staff.ts';
import { isWithStaff, type Case } from '../../placement/case.ts';
import { CaseId, PersonId } from '../../placement/ids.ts';
import { may } from '../../placement/may.ts';
import type { Scene } from '../../placement/staff.ts';
import { memberOf } from '../../placement/staff.ts';
import type { BySelf } from '../event.ts';
import type { Employee } from '../person.ts';
import { dateIn, untilForStaff, whenForStaff } from '../times.ts';
import { absentSchema, cancelledSchema, orderSchema, type Absent, type Cancelled, type Order } from './order.ts';

/** Whom, and which case of hers. */
export interface Aim {
  readonly employee: PersonId;
  readonly case?: CaseId;
}

export interface Pick extends Aim {
  readonly order: Order;
}

export const pickQuestion = 'pick';

const pickSchema = z.object({ of: PersonId, case: CaseId.optional(), order: orderSchema });

export const pickOption = ({ employee, case: id, order }: Pick): string =>
  JSON.stringify({ of: employee, ...(id !== undefined && { case: id }), order });
export const absentOption = (absent: Absent): string => JSON.stringify(absent);
export const cancelledOption = (cancelled: Cancelled): string => JSON.stringify(cancelled);
export const optionOf = (given: Pick | Absent | Cancelled): string =>
  'member' in given ? JSON.stringify(given) : pickOption(given);

/** What stands on a card is a claim, here as everywhere. */
export function pickIn(event: BySelf): Pick | Absent | Cancelled | undefined {
  return event.kind === 'chose' ? readPick(event.option) : undefined;
}

export function readPick(option: string): Pick | Absent | Cancelled | undefined {
  const given = parsed(option);
  const { data: pick } = pickSchema.safeParse(given);
  if (pick === undefined) return absentSchema.safeParse(given).data ?? cancelledSchema.safeParse(given).data;
  return { employee: pick.of, order: pick.order, ...(pick.case !== undefined && { case: pick.case }) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // an old or forged button: it claims nothing
    return undefined;
  }
}

/** By whom, and how the house is now. */
export interface Seen {
  readonly viewer: PersonId;
  readonly scene: Scene;
}

/** What the order can be about: each case that was put before her, or the person as a whole. */
export function aimsOf(order: Order, employee: Employee, { viewer, scene }: Seen): readonly Aim[] {
  if (!isOnCase(order))
    return may({ role: 'coach', id: viewer }, { action: 'look', about: employee }, scene)
      ? [{ employee: employee.id }]
      : [];
  return casesBefore(viewer, employee)
    .filter(one => order.do !== 'reply' || one.subject === 'question')
    .map(one => ({ employee: employee.id, case: one.id }));
}

/** A complaint about her is none of hers, also not as a button (`care-rules` 8). */
export const casesBefore = (viewer: PersonId, { cases }: Employee): readonly Case[] =>
  cases.filter(one => isWithStaff(one) && one.told.includes(viewer) && !one.avoid.includes(viewer));

export const isOnCase = ({ do: what }: Order): boolean =>
  ['take', 'cannot', 'finish', 'contact', 'openWords', 'reply'].includes(what);

/** Never a reason and never a word: who, what, and of several cases which. */
export function pickLabel({ order, case: id }: Pick, employee: Employee, { viewer, scene }: Seen): string {
  const { timeZone } = scene.staff;
  const own = casesBefore(viewer, employee);
  const one = own.length > 1 ? own.find(other => other.id === id) : undefined;
  const which = one ? [`${levelNames[one.level]}, seit ${whenForStaff(one.opened, scene.now, timeZone)}`] : [];
  const until =
    order.do === 'take' && order.until !== undefined ? [untilForStaff(order.until, scene.now, timeZone)] : [];
  return [`${employee.shortName}: ${verbs[order.do]}`, ...until, ...which].join(', ');
}

export function absentLabel({ member, ...entry }: Absent | Cancelled, scene: Scene): string {
  const { from, to } = entry.absence;
  const day = (date: typeof from): string => dateIn(date, scene.now, scene.staff.timeZone);
  const days = from === to ? `am ${day(from)}` : `${day(from)} bis ${day(to)}`;
  const deputy = entry.do === 'absent' ? memberOf(scene.staff, entry.absence.deputy) : undefined;
  const what = entry.do === 'cancelled' ? `${days} doch da` : days;
  return `${memberOf(scene.staff, member)?.name ?? ''}: ${what}${deputy ? `, Vertretung ${deputy.name}` : ''}`;
}

const verbs: Readonly<Record<Order['do'], string>> = {
  take: 'übernehmen',
  cannot: 'kann gerade nicht',
  finish: 'erledigt',
  contact: 'Kontakt gehabt, geht weiter',
  openWords: 'Worte anzeigen',
  openAnswers: 'Antworten anzeigen',
  reply: 'Frage beantworten',
  look: 'ansehen',
  lock: 'Handy sperren',
  confirm: 'das ist die Person',
  newCode: 'neuer Code',
  inviteFirm: 'Firma einladen',
  unlinkFirm: 'Firma trennen',
  handOver: 'neuer Coach',
  endDates: 'Termine eintragen',
  endPlacement: 'Begleitung beenden',
};
