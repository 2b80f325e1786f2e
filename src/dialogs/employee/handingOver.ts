// Somebody else follows the employee from a day on: responsibility passes always, the past only with her yes (`care-rules` 25).
import { isWithStaff } from '../../placement/case.ts';
import { morningOf } from '../../placement/calendar.ts';
import { isHere } from '../../placement/chain.ts';
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import { isStillHere } from '../../placement/move.ts';
import { askForDate, handOver } from '../../placement/moves.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import type { Effect, Notice } from '../effect.ts';
import type { Due } from '../event.ts';
import { seenBy } from '../notices.ts';
import type { Employee } from '../person.ts';
import { agenda, cancelling } from './agenda.ts';
import { withoutAgreed } from './agreement.ts';
import { violent } from './accused.ts';
import { apply } from './cases.ts';
import { knock } from './knock.ts';
import { and, doing, out, type Out } from './out.ts';
import { isFollowed } from './standing.ts';

interface HandOver {
  readonly by: PersonId;
  readonly to: PersonId;
  readonly on: LocalDate;
}

/** At once where the day has come; else on its first morning, and she is told before. A later one takes the place of an earlier one. */
export function handOverTo(person: Employee, { by, to, on }: HandOver, scene: Scene): Out {
  if (to === person.coach && person.handOver) return calledOff(person, person.handOver.to, { by, scene });
  // of whom she has said that there is violence by them, or who is not here, she is given to nobody
  const cannot =
    violent(person).includes(to) ||
    !canFollow(memberOf(scene.staff, to), on, scene) ||
    !isFollowed(seenBy(person, by), scene);
  if (to === person.coach || cannot) return doing(person, notify(by, 'handOverNot'));
  const { past: _before, ...consents } = person.consents;
  const talk: Employee['talk'] = person.talk.at === 'newCoach' ? { at: 'idle' } : person.talk;
  const planned: Employee = { ...person, consents, talk, handOver: { to, on } };
  const told = among([by, person.coach, to], scene).map(who => notify(who, 'handOver'));
  const isNow = on <= localDate(scene.now, scene.staff.timeZone);
  const done = isNow ? takenOver(planned, to, scene) : later(planned, { to, on }, scene);
  return and(done, next => and(doing(next, ...told), again => asked(again, scene)));
}

/** She stays where she is; whoever has read otherwise reads that. */
function calledOff(
  person: Employee,
  to: PersonId,
  { by, scene }: Pick<HandOver, 'by'> & { readonly scene: Scene },
): Out {
  const { handOver: _over, ...rest } = person;
  const { past: _asked, ...consents } = rest.consents;
  const isUnread = person.pending.some(({ what }) => what === 'newCoach');
  const stays: Employee = {
    ...rest,
    consents,
    pending: person.pending.filter(({ what }) => what !== 'newCoach'),
    talk: person.talk.at === 'newCoach' ? { at: 'idle' } : person.talk,
  };
  const told = among([by, person.coach, to], scene).map(who => notify(who, 'handOverOff'));
  const done = doing(stays, cancelling(agenda.newCoach), ...told);
  const isTold = person.confirmed && isFollowed(person, scene) && !isUnread;
  return isTold ? and(done, next => knock(next, { pending: { what: 'coachStays' } }, scene)) : done;
}

const among = (ids: readonly PersonId[], scene: Scene): readonly PersonId[] =>
  [...new Set(ids)].filter(id => isStillHere(id, scene));

const notify = (to: PersonId, notice: Notice): Effect => ({ do: 'notify', to, notice });

const later = (person: Employee, { to, on }: Pick<HandOver, 'to' | 'on'>, scene: Scene): Out =>
  doing(person, {
    do: 'schedule',
    name: agenda.newCoach,
    at: morningOf(memberOf(scene.staff, to), scene.staff, on),
    due: { what: 'newCoach', on },
  });

/** A yes is worth something only where somebody is there to say it. */
const asked = (person: Employee, scene: Scene): Out =>
  person.confirmed && isFollowed(person, scene) ? knock(person, { pending: { what: 'newCoach' } }, scene) : out(person);

/** Who has left meanwhile follows nobody: then it stays as it was, and whoever answers now reads so. */
export function newCoachDue(person: Employee, { on }: Due & { what: 'newCoach' }, scene: Scene): Out {
  const { handOver: planned, ...rest } = person;
  if (planned?.on !== on) return out(person);
  if (!canFollow(memberOf(scene.staff, planned.to), on, scene))
    return doing(rest, { do: 'notify', to: person.coach, notice: 'handOverNot', passOn: true });
  return and(takenOver(person, planned.to, scene), next => doing(next, notify(planned.to, 'person')));
}

const canFollow = (member: Member | undefined, on: LocalDate, scene: Scene): boolean =>
  member !== undefined &&
  member.role !== 'onCall' &&
  isHere(member, scene) &&
  (member.until === undefined || on <= member.until);

function takenOver(person: Employee, to: PersonId, scene: Scene): Out {
  const { handOver: _over, nextContact, ...rest } = person;
  // the new coach knows nothing of what the former one had agreed
  const handed: Employee = {
    ...withoutAgreed(rest),
    coach: to,
    handedOver: [...person.handedOver, { from: person.coach, on: scene.now }],
    ...(nextContact && { nextContact: { ...nextContact, by: to } }),
  };
  // a complaint about the former coach was told to whoever has it, and to nobody else (`care-rules` 8)
  const passing = person.cases.filter(
    one => isWithStaff(one) && (one.level === 'now' || !one.avoid.includes(person.coach)),
  );
  const asked = person.cases.filter(one => one.dateAsked !== undefined && one.avoid.length === 0);
  const moves = [
    ...passing.map(one => handOver(one, { coach: to, scene }, person.coach)),
    ...asked.map(one => askForDate(one, { coach: to, scene })),
  ];
  return moves.reduce((sofar, move) => (move ? and(sofar, next => apply(next, move, scene)) : sofar), out(handed));
}
