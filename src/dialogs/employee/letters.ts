import { isHere, standInFor } from '../../placement/chain.ts';
import type { PersonId } from '../../placement/ids.ts';
import { handOver } from '../../placement/moves.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import type { Letter } from '../letter.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';
import { apply } from './cases.ts';
import { tellOfClosing } from './closings.ts';
import { callback, firmAsks, notHelped } from './firmAsks.ts';
import { firmGone } from './firms.ts';
import { knock } from './knock.ts';
import { out, and, say, type Out } from './out.ts';
import { withPending } from './pending.ts';
import { outagePhrase } from './told.ts';
import { isFollowed } from './standing.ts';

/** A letter that somebody else's step wrote to this person. */
export function told(person: Employee, letter: Letter, scene: Scene): Out {
  switch (letter.kind) {
    case 'staffChanged':
      return staffChanged(person, letter, scene);
    case 'firmAsks':
      return firmAsks(person, letter, scene);
    case 'firmCallback':
      return callback(person, letter, scene);
    case 'firmNotHelped':
      return notHelped(person, letter, scene);
    case 'firmGone':
      return firmGone(person, letter.from);
    case 'closing':
      return tellOfClosing(person, letter, scene);
    case 'outage':
      return outage(person, letter, scene);
    case 'toFirm':
    case 'firmLinked':
    case 'firmUnlinked':
    case 'task':
    case 'unanswered':
      return out(person);
    default:
      return letter satisfies never;
  }
}

/** Once, to everybody whose words may be lost: behind a neutral message, in a crisis at once, because they may be a call for help. */
function outage(person: Employee, { from, until }: Letter & { kind: 'outage' }, scene: Scene): Out {
  if (!person.confirmed || person.talk.at === 'ended') return out(person);
  if (person.crisis) return out(person, say(outagePhrase({ from, until }, scene)));
  return knock(person, { pending: { what: 'outage', from, until } }, scene);
}

type StaffChanged = Letter & { kind: 'staffChanged' };

/** The chain is read anew: what the absent one had goes to whoever answers now, as open (`care-rules` 26). */
function staffChanged(person: Employee, letter: StaffChanged, scene: Scene): Out {
  const handed = person.cases.reduce((sofar, one) => {
    const move = handOver(one, { coach: person.coach, scene });
    return move ? and(sofar, next => apply(next, move, scene)) : sofar;
  }, out(person));
  if (hasLeft(person, letter, scene)) return and(handed, next => withoutCoach(next, scene));
  const news = newsIn(person, letter, scene);
  if (news === undefined) return handed;
  const told = and(handed, next => knock(next, { pending: news }, scene));
  return news.what === 'absence' && !news.off ? asksOfStandIn(told, news.coach) : told;
}

/** Her own coach is not here any more, nobody new is named, and she was not told so yet. */
function hasLeft(
  { confirmed, coach: own, handOver: planned, leftBy }: Employee,
  { coach: id }: StaffChanged,
  scene: Scene,
): boolean {
  const coach = memberOf(scene.staff, id);
  const isOwn = own === id && coach !== undefined && !isHere(coach, scene);
  return isOwn && confirmed && planned === undefined && leftBy !== id;
}

/** Once, to everybody who is still followed: also whoever has stopped would write to her in vain. */
const withoutCoach = (person: Employee, scene: Scene): Out =>
  isFollowed(person, scene)
    ? knock({ ...person, leftBy: person.coach }, { pending: { what: 'coachLeft', coach: person.coach } }, scene)
    : out(person);

/** Only where her answers are seen at all, and it is her own coach who is away. */
function asksOfStandIn(told: Out, coach: PersonId): Out {
  const { person } = told;
  if (person.coach !== coach || person.consents.seeing?.given !== true) return told;
  return { ...told, person: withPending(person, { what: 'standIn', coach }) };
}

/** Whoever has not read of an absence need not read that it does not come. */
function newsIn(person: Employee, { coach: id, occasion }: StaffChanged, scene: Scene): Pending | undefined {
  const coach = memberOf(scene.staff, id);
  if (!person.confirmed || person.stopped || coach === undefined || !isFollowed(person, scene)) return undefined;
  if (occasion === 'cancelled') {
    const isUnread = person.pending.some(one => one.what === 'absence' && one.coach === id);
    return isUnread ? undefined : { what: 'absence', coach: id, off: true };
  }
  return occasion === 'absence' && standInFor(coach, scene) ? { what: 'absence', coach: id } : undefined;
}
