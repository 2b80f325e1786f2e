// An absence belongs to the house: one commit of `Staff`, and a round through the caseload.
import type { BySelf } from '../dialogs/event.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { dateIn } from '../dialogs/times.ts';
import { phrase } from '../knowledge/book.ts';
import { PersonId } from '../placement/ids.ts';
import { addDays, instantOf } from '../placement/localTime.ts';
import { may } from '../placement/may.ts';
import { Absence, type Staff } from '../placement/staff.ts';
import { changeStaff } from '../placement/staffChange.ts';
import type { House } from './house.ts';
import { sceneOf } from './scene.ts';
import { changeHouse, type StaffMade } from './staffTurn.ts';
import { sayOwn, type Arrival } from './talk.ts';
import type { Taken } from './turn.ts';

export interface AbsenceWish {
  readonly by: PersonId;
  readonly member: PersonId;
  /** Missing where the form was filled in wrongly. */
  readonly absence: Absence | undefined;
}

/** The form `absence`, or `absence:<member>` where the lead fills it in for somebody. */
export function absenceIn(event: BySelf, by: PersonId): AbsenceWish | undefined {
  if (event.kind !== 'filled') return undefined;
  const [form, about] = event.form.split(':');
  if (form !== 'absence') return undefined;
  const { from, to, deputy } = event.fields;
  const absence = Absence.safeParse({ from, to, ...(deputy !== undefined && deputy !== '' && { deputy }) }).data;
  return { by, member: PersonId.safeParse(about).data ?? by, absence };
}

export async function absenceTurn(house: House, arrival: Arrival, wish: AbsenceWish): Promise<Taken> {
  const scene = await sceneOf(house, arrival.turn);
  const taken = await changeHouse(house, arrival.turn, staff => wished(staff, wish, { ...scene, staff }));
  if (taken !== 'denied') return taken;
  return sayOwn(house, arrival, { person: wish.by, phrase: phrase('hall.absenceRefused') });
}

function wished(staff: Staff, { by, member, absence }: AbsenceWish, scene: TalkScene): StaffMade | 'denied' {
  if (absence === undefined || !may({ role: 'coach', id: by }, { action: 'changeStaff' }, scene)) return 'denied';
  const changed = changeStaff(staff, { do: 'absent', member, absence }, by);
  if ('refused' in changed) return 'denied';
  const rounds = roundsOf(member, absence, staff.timeZone);
  return { staff: changed.staff, rounds, tell: { to: by, reply: noted(absence, scene) } };
}

/** The employees are told at once; what is open goes to whoever answers when it begins, and back when it is over (`care-rules` 26). */
const roundsOf = (coach: PersonId, { from, to }: Absence, timeZone: string): StaffMade['rounds'] => [
  { coach, occasion: 'absence' },
  { coach, occasion: 'changed', at: instantOf(from, 0, timeZone) },
  { coach, occasion: 'changed', at: instantOf(addDays(to, 1), 0, timeZone) },
];

const noted = (absence: Absence, { now, staff }: TalkScene): Reply => {
  const [from, to] = [absence.from, absence.to].map(day => dateIn(day, now, staff.timeZone));
  return { kind: 'say', phrase: phrase('hall.absenceNoted', { from: from ?? '', to: to ?? '' }) };
};
