// An absence belongs to the house: one commit of `Staff`, and a round through the caseload.
import type { BySelf } from '../dialogs/event.ts';
import type { Absent, Back, Cancelled } from '../dialogs/orders/order.ts';
import type { Phrase } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { dateIn, fromDay } from '../dialogs/times.ts';
import { phrase } from '../knowledge/book.ts';
import { nextStart } from '../placement/calendar.ts';
import { isNear, standInFor } from '../placement/chain.ts';
import { latest, PersonId, type LocalDate } from '../placement/ids.ts';
import { addDays, instantOf, localDate, noon } from '../placement/localTime.ts';
import { may } from '../placement/may.ts';
import { Absence, memberOf, type Member, type Staff } from '../placement/staff.ts';
import { changeStaff, type StaffChanged } from '../placement/staffChange.ts';
import { sceneOf } from './scene.ts';
import { commitStaff, type StaffMade } from './staffTurn.ts';
import { sayOwn, type Arrival } from './talk.ts';
import type { Tools } from './tools.ts';
import type { Taken } from './turn.ts';
import { isNight, knowing } from './whoKnows.ts';

export interface AbsenceWish {
  readonly by: PersonId;
  /** Missing where the form was filled in wrongly. */
  readonly change: Absent | Back | Cancelled | undefined;
}

/** The form `absence`, or `absence:<member>` where the lead fills it in for somebody. */
export function absenceIn(event: BySelf, by: PersonId): AbsenceWish | undefined {
  if (event.kind !== 'filled') return undefined;
  const [form, about] = event.form.split(':');
  if (form !== 'absence') return undefined;
  const { from, to, deputy } = event.fields;
  const absence = Absence.safeParse({ from, to, ...(deputy !== undefined && deputy !== '' && { deputy }) }).data;
  const member = PersonId.safeParse(about).data ?? by;
  return { by, change: absence && { do: 'absent', member, absence } };
}

export async function absenceTurn(tools: Tools, arrival: Arrival, wish: AbsenceWish): Promise<Taken> {
  const scene = await sceneOf(tools, arrival.turn);
  const taken = await commitStaff(tools, arrival.turn, staff => wished(wish, { ...scene, staff }));
  if (taken !== 'denied') return taken;
  return sayOwn(tools, arrival, { person: wish.by, phrase: refusal(wish, scene) });
}

function refusal(wish: AbsenceWish, scene: TalkScene): Phrase {
  const { by, change } = wish;
  if (change === undefined || change.do === 'absent') return phrase('hall.absenceRefused');
  const changed = changing(wish, scene);
  if (changed === undefined || !('refused' in changed) || changed.refused !== 'begun') return phrase('hall.notAway');
  return change.member === by
    ? phrase('hall.begun')
    : phrase('hall.begunOther', { name: memberOf(scene.staff, change.member)?.name ?? '' });
}

function changing({ by, change }: AbsenceWish, scene: TalkScene): StaffChanged | undefined {
  if (change === undefined || !may({ role: 'coach', id: by }, { action: 'changeStaff' }, scene)) return undefined;
  const today = localDate(scene.now, scene.staff.timeZone);
  return changeStaff(scene.staff, change.do === 'absent' ? change : { ...change, today }, by);
}

function wished(wish: AbsenceWish, scene: TalkScene): StaffMade | 'denied' {
  const { by, change } = wish;
  const changed = changing(wish, scene);
  if (change === undefined || changed === undefined || 'refused' in changed) return 'denied';
  const { staff } = changed;
  const both = { before: scene.staff, after: { ...scene, staff } };
  return { staff, ...following(change, by, both) };
}

function following(change: Absent | Back | Cancelled, by: PersonId, both: Changed): Following {
  switch (change.do) {
    case 'absent':
      return wentAway(change, by, both);
    case 'cancelled':
      return staysHere(change, by, both);
    case 'back':
      return cameBack(change, by, both);
    default:
      return change satisfies never;
  }
}

type Following = Omit<StaffMade, 'staff'>;

interface Changed {
  readonly before: Staff;
  readonly after: TalkScene;
}

/** What was entered already is not told to anybody anew. */
function wentAway({ member: id, absence }: Absent, by: PersonId, { before, after }: Changed): Following {
  const [member, lead] = [memberOf(after.staff, id), memberOf(after.staff, by)];
  if (member === undefined) return { rounds: [], tell: [] };
  const { now } = after;
  const { timeZone } = after.staff;
  const day = (on: LocalDate): string => dateIn(on, now, timeZone);
  const days = { from: day(absence.from), to: day(absence.to) };
  const deputy = standInOn(absence.from, member, after);
  const noted = isNight(member)
    ? phrase('hall.nightNoted', days)
    : deputy
      ? phrase('hall.absenceNoted', { ...days, deputy: deputy.name })
      : phrase('hall.absenceAlone', days);
  if (memberOf(before, id)?.absences.some(one => isSame(one, absence)))
    return { rounds: [], tell: [telling(by, noted)] };
  return {
    rounds: roundsOf(member, absence, after),
    tell: [
      telling(by, noted),
      ...(id === by ? [] : [telling(id, phrase('hall.absentByLead', { ...days, lead: lead?.name ?? '' }))]),
      ...knowing(member, deputy, { by, scene: after }).map(to =>
        telling(to, phrase(isNight(member) ? 'hall.nightEmpty' : 'hall.standsIn', { ...days, name: member.name })),
      ),
    ],
  };
}

/** Whoever stood in is told by it that she does not any more. */
function cameBack({ member: id, on }: Back, by: PersonId, { before, after }: Changed): Following {
  const { now, staff } = after;
  const member = memberOf(staff, id);
  if (member === undefined) return { rounds: [], tell: [] };
  const over = member.absences.find(({ to }) => to === addDays(on, -1));
  const about = { name: member.name, day: fromDay(on, now, staff.timeZone) };
  const noted = id === by ? phrase('hall.back', { day: about.day }) : phrase('hall.backOther', about);
  return {
    rounds: [{ ...back(member, on, staff), ...(over && { over: { from: over.from, to: over.to } }) }],
    tell: [
      telling(by, noted),
      ...(id === by ? [] : [telling(id, phrase('hall.back', { day: about.day }))]),
      ...knowing(member, standInOn(on, member, { ...after, staff: before }), { by, scene: after }).map(to =>
        telling(to, phrase(isNight(member) ? 'hall.nightAgain' : 'hall.standsInNoMore', about)),
      ),
    ],
  };
}

/** It had not begun: nothing went to anybody, and whoever was told of it is told again. */
function staysHere(
  { member: id, absence: { from, to } }: Cancelled,
  by: PersonId,
  { before, after }: Changed,
): Following {
  const { now, staff } = after;
  const member = memberOf(staff, id);
  if (member === undefined) return { rounds: [], tell: [] };
  const day = (on: LocalDate): string => dateIn(on, now, staff.timeZone);
  const days = { from: day(from), to: day(to) };
  const deputy = standInOn(from, memberOf(before, id) ?? member, { ...after, staff: before });
  const about = { ...days, name: member.name };
  return {
    rounds: [{ coach: id, occasion: 'cancelled' }],
    tell: [
      telling(by, id === by ? phrase('hall.cancelled', days) : phrase('hall.cancelledOther', about)),
      ...(id === by ? [] : [telling(id, phrase('hall.cancelled', days))]),
      ...knowing(member, deputy, { by, scene: after }).map(to =>
        telling(to, phrase(isNight(member) ? 'hall.nightStays' : 'hall.standsInNot', about)),
      ),
    ],
  };
}

/** The employees are told at once; what is open goes to whoever answers when it begins, and back when it is over (`care-rules` 26). */
const roundsOf = (member: Member, { from, to }: Absence, scene: TalkScene): StaffMade['rounds'] => [
  { coach: member.id, occasion: 'absence' },
  {
    coach: member.id,
    occasion: 'changed',
    others: withHer(member, scene),
    at: instantOf(from, 0, scene.staff.timeZone),
  },
  { ...back(member, addDays(to, 1), scene.staff), over: { from, to } },
];

/** When her hours begin again: until then whoever stands in has it. */
function back(member: Member, on: LocalDate, staff: Staff): StaffMade['rounds'][number] {
  const day = instantOf(on, 0, staff.timeZone);
  return { coach: member.id, occasion: 'changed', at: nextStart([member], staff, day) ?? day };
}

/** For whom she stands in and whom she leads: what she had taken of theirs needs somebody too. */
export const withHer = (member: Member, scene: TalkScene): readonly PersonId[] =>
  scene.staff.members.filter(coach => coach !== member && isNear(member, coach, scene)).map(({ id }) => id);

const standInOn = (date: LocalDate, member: Member, scene: TalkScene): Member | undefined =>
  standInFor(member, { ...scene, now: latest(scene.now, instantOf(date, noon, scene.staff.timeZone)) });

const telling = (to: PersonId, said: Phrase): StaffMade['tell'][number] => ({
  to,
  reply: { kind: 'say', phrase: said },
});

const isSame = (one: Absence, other: Absence): boolean =>
  one.from === other.from && one.to === other.to && one.deputy === other.deputy;
