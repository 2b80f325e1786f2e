import { isWorking, nextStart } from '../../placement/calendar.ts';
import { isAbsent, isHere, leadOf, standInFor } from '../../placement/chain.ts';
import { isComplaint, isLive, isOfViolence, type Case } from '../../placement/case.ts';
import type { CaseId } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { Phrase } from '../reply.ts';
import { whenIn } from '../times.ts';
import { complaintOf } from './accused.ts';
import { hearerOf, namesFor, namesOf } from './names.ts';
import { phrase } from './out.ts';

/** Whether somebody may hear of a complaint: that her lead is away, and who is there, is said only where it is so. */
export function complaintPhrase(person: Employee, id: CaseId, scene: Scene): Phrase {
  const { coach: own, lead } = namesFor(person, scene);
  const one = caseOf(person, id);
  const avoid = one?.avoid ?? [];
  const coach = avoid.length > 0 ? namesOf(avoid, scene) : own;
  const who = one ? hearerOf(person, one, scene) : lead;
  if (who === lead) return phrase('coach', { coach, lead });
  const led = leadOf(memberOf(scene.staff, person.coach), avoid, scene);
  if (led === undefined || !isAbsent(led, scene)) return phrase('coach.hearer', { coach, who });
  const away = { coach, lead: led.name, who };
  const hearer = scene.staff.members.find(({ name }) => name === who);
  if (hearer && isWorking(hearer, scene.staff, scene.now)) return phrase('coach.other', away);
  const next = hearer && nextStart([hearer], scene.staff, scene.now);
  const when = next === undefined ? 'bald' : whenIn(next, scene.now, scene.staff.timeZone);
  return phrase('coach.other.later', { ...away, when });
}

/** "Wer sieht das?", of a complaint that is open or was left today. */
export function whoSeesComplaint(person: Employee, scene: Scene): readonly Phrase[] {
  const one = complaintOf(person) ?? person.cases.findLast(other => isComplaint(other) && isLeftToday(other, scene));
  if (one === undefined) return [];
  const avoided = namesOf(one.avoid, scene);
  const kept = isOfViolence(one) && isLive(one) ? [phrase('complaint.answers', { avoided })] : [];
  if (one.state.at === 'withdrawn') return [phrase('complaint.kept', { avoided })];
  if (one.state.at === 'held')
    return [phrase('complaint.held', { avoided, who: hearerOf(person, one, scene) }), ...kept];
  return [phrase('complaint.told', { avoided, who: namesOf(one.told, scene) }), ...kept];
}

const isLeftToday = ({ state }: Case, { now, staff: { timeZone } }: Scene): boolean =>
  state.at === 'withdrawn' && state.why === 'no' && localDate(state.on, timeZone) === localDate(now, timeZone);

/** Who answers today: the coach, or whoever stands in while she is away. */
export function answersToday(person: Employee, scene: Scene): string {
  const own = memberOf(scene.staff, person.coach);
  const standIn = own && isHere(own, scene) && isAbsent(own, scene) ? standInFor(own, scene) : undefined;
  return standIn?.name ?? namesFor(person, scene).coach;
}

/** Her coach, or who hears of what is about the coach. */
export function humanFor(person: Employee, scene: Scene): string {
  const open = complaintOf(person);
  return open ? hearerOf(person, open, scene) : answersToday(person, scene);
}
