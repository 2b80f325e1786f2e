import { accusesOfViolence, isWithStaff, type Case } from './case.ts';
import { answersFor, deputyOf, isHere, leads, standInFor, standsIn } from './chain.ts';
import type { CaseId, PersonId } from './ids.ts';
import { memberOf, type Member, type Scene } from './staff.ts';

/** Who wants to do something; the role is what the store says, never what a card or a token claims. */
export type Actor =
  { readonly role: 'employee' | 'coach' | 'employer'; readonly id: PersonId } | { readonly role: 'stranger' };

/** What `may` needs to know of the employee whom it is about. */
export interface Followed {
  readonly id: PersonId;
  readonly coach: PersonId;
  readonly cases: readonly Case[];
  readonly consents: { readonly seeing?: { readonly given: boolean } | undefined };
  readonly choice?: 'tellAtOnce' | 'askEachTime' | undefined;
  readonly closedTo?: readonly PersonId[];
}

export const actions = [
  'talk',
  'ownData',
  'caseload',
  'openCases',
  'changeStaff',
  'invite',
  'newCode',
  'confirm',
  'take',
  'cannot',
  'contact',
  'finish',
  'agree',
  'openWords',
  'openAnswers',
  'reply',
  'look',
  'endDates',
  'lock',
  'inviteFirm',
  'confirmFirm',
  'unlinkFirm',
  'handOver',
  'endPlacement',
] as const;
export type Action = (typeof actions)[number];

export interface Wish {
  readonly action: Action;
  /** The employee whom it is about; missing for the actor's own talk and for an invitation. */
  readonly about?: Followed;
  readonly case?: CaseId;
}

/** Deny by default. Asked by the turn before every step. */
export function may(actor: Actor, wish: Wish, scene: Scene): boolean {
  if (wish.action === 'talk') return true;
  switch (actor.role) {
    case 'employee':
      return wish.action === 'ownData' && wish.about?.id === actor.id;
    case 'coach':
      return staffMay(memberOf(scene.staff, actor.id), wish, scene);
    case 'employer':
    case 'stranger':
      return false;
    default:
      return actor satisfies never;
  }
}

/** Of a coach's own talk, about nobody. */
const own: readonly Action[] = ['caseload', 'invite'];

function staffMay(member: Member | undefined, wish: Wish, scene: Scene): boolean {
  if (member === undefined || !isHere(member, scene)) return false;
  // the on-call contact follows nobody; she finds what was put before her, and may be ill
  if (wish.action === 'openCases' || wish.action === 'changeStaff') return wish.about === undefined;
  if (own.includes(wish.action)) return member.role !== 'onCall' && wish.about === undefined;
  return wish.about !== undefined && aboutEmployee(wish.action, standing(member, wish, scene));
}

/** How a staff member stands to the employee and to the case. */
interface Standing {
  readonly assigned: boolean;
  readonly deputy: boolean;
  /** The coach is away, so the deputy answers alone. */
  readonly standsIn: boolean;
  /** The coach has left, and she is the first who answers: what was put before her is hers, and no answers (`care-rules` 25). */
  readonly inherits: boolean;
  readonly lead: boolean;
  /** The coach has left, and she answers now. */
  readonly answersFor: boolean;
  /** A card about the case was put before her, and it is not a complaint about her. */
  readonly told: boolean;
  readonly holds: boolean;
  /** It is over and has not helped twice: she is asked for a day. */
  readonly dateAsked: boolean;
  readonly seeing: boolean;
  /** She has said no to whoever stands in: only danger is open to her (`care-rules` 26). */
  readonly closed: boolean;
  /** Only "Bitte melden Sie sich" was told: there is nothing to open. */
  readonly discreet: boolean;
  /** Of violence by her, and it is not closed: like whoever has released nothing (`care-rules` 8). */
  readonly accused: boolean;
}

function standing(member: Member, wish: Wish, scene: Scene): Standing {
  const { about } = wish;
  const coach = memberOf(scene.staff, about?.coach);
  const deputy = coach !== undefined && deputyOf(coach, scene)?.id === member.id;
  const isAnswering = coach !== undefined && answersFor(member.id, coach, scene);
  const one = about?.cases.find(({ id }) => id === wish.case);
  const avoided = one?.avoid.includes(member.id) === true;
  return {
    assigned: coach?.id === member.id,
    deputy,
    standsIn: standsIn(member.id, coach, scene),
    inherits: isAnswering && standInFor(coach, scene) === member,
    lead: leads(member, coach, scene),
    answersFor: isAnswering,
    told: one !== undefined && isWithStaff(one) && one.told.includes(member.id) && !avoided,
    holds: one?.state.at === 'taken' && one.state.by === member.id,
    dateAsked: one?.dateAsked === member.id && !avoided,
    seeing: about !== undefined && sharesAnswers(about),
    closed: about !== undefined && isClosedTo(about, member.id) && one?.level !== 'now',
    discreet: one?.discreet === true,
    accused: about?.cases.some(other => accusesOfViolence(other, member.id)) === true,
  };
}

function aboutEmployee(action: Action, who: Standing): boolean {
  switch (action) {
    case 'take':
    case 'cannot':
      return who.told;
    case 'contact':
    case 'finish':
    case 'reply':
      return who.told && (answers(who) || who.inherits);
    case 'agree':
      return who.dateAsked;
    case 'openWords':
      return who.told && !who.discreet && !who.closed && answers(who);
    case 'openAnswers':
      return who.seeing && !who.closed && !who.accused && (who.assigned || who.standsIn);
    // whatever she could do without a complaint about her: by a no she would notice that there is one (`care-rules` 8)
    case 'inviteFirm':
    case 'confirmFirm':
    case 'unlinkFirm':
    case 'look':
    case 'endDates':
    case 'newCode':
    case 'confirm':
    case 'lock':
      return who.assigned || who.deputy || who.lead;
    case 'handOver':
      return who.assigned || who.lead || who.answersFor;
    case 'endPlacement':
      return who.assigned || who.lead;
    case 'talk':
    case 'ownData':
    case 'caseload':
    case 'openCases':
    case 'changeStaff':
    case 'invite':
      return false;
    default:
      return action satisfies never;
  }
}

/** Answers follow the standing choice (`care-rules` 4): who is asked each time has not released them all. */
export const sharesAnswers = ({ choice, consents }: Pick<Followed, 'choice' | 'consents'>): boolean =>
  choice === 'tellAtOnce' && consents.seeing?.given === true;

/** Never to her own coach. */
export const isClosedTo = ({ coach, closedTo = [] }: Pick<Followed, 'coach' | 'closedTo'>, id: PersonId): boolean =>
  id !== coach && closedTo.includes(id);

/** Whom a climb only reached sees level and age until she has taken it (`care-rules` 48). */
const answers = (who: Standing): boolean => who.holds || who.assigned || who.standsIn;
