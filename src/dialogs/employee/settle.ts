import { isWithStaff } from '../../placement/case.ts';
import { nextStandIn } from '../../placement/chain.ts';
import type { CaseId, LocalDate, PersonId } from '../../placement/ids.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { dateIn } from '../times.ts';
import { opened } from './asking.ts';
import { isInBetween, isRunning } from './inBetween.ts';
import { newCoachOf } from './newCoachQuestion.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { nextQuestion, tellPending, withoutStale, type Room } from './pending.ts';
import { isLeftAlone, isWithAnother } from './standing.ts';
import { toldReply } from './told.ts';

/**
 * Where the talk goes on after something is finished, because the employee is here now: what she has to know,
 * then what was interrupted, then what was waiting to be asked.
 */
export function settle(done: Out, scene: Scene): Out {
  const { person } = done;
  if (person.talk.at === 'ended' || person.crisis) return done;
  if (isWithAnother(person)) return and(done, next => opened(next, scene));
  if (!person.confirmed) {
    return { ...done, person: { ...person, talk: { at: person.talk.at === 'new' ? 'new' : 'waiting' } } };
  }
  return withNews(done, { question: goOn(person, scene), isBetween: isInBetween(person) }, scene);
}

/** Something said by the way: the question that stands open is asked again, nothing is lost by it. */
export function aside(done: Out, scene: Scene): Out {
  const { person } = done;
  if (person.crisis || person.talk.at === 'article') return done;
  if (isWithAnother(person)) return settle(done, scene);
  return resumes.includes(person.talk.at)
    ? settle(done, scene)
    : withNews(done, { question: opened(person, scene), isBetween: isInBetween(person) }, scene);
}

/** What waits beside the talk comes back by itself, and an offer that was passed over is not made again; all else is a question of its own. */
const resumes: readonly Employee['talk']['at'][] = [
  'new',
  'waiting',
  'enrolment',
  'checkIn',
  'idle',
  'right',
  'editors',
  'more',
  'change',
  'weekly',
  'standIn',
  'choose',
  'myData',
  'ended',
];

const mostMessages = 3;

/** Between what was just done and the question that follows: the news, as many as fit. The rest waits for the next time. */
function withNews(
  done: Out,
  { question, isBetween }: { readonly question: Out; readonly isBetween: boolean },
  scene: Scene,
): Out {
  const room = mostMessages - done.replies.length - question.replies.length;
  const news = tellNews(question.person, { room, isBetween }, scene);
  const resumed = room > news.replies.length && done.replies.length > 0 ? resuming(question) : [];
  return {
    person: news.person,
    replies: [...done.replies, ...news.replies, ...resumed, ...question.replies],
    effects: [...done.effects, ...question.effects, ...news.effects],
  };
}

/** A question in the middle was answered, the check-in goes on where it was. */
const resuming = ({ person, replies }: Out): readonly Reply[] =>
  person.talk.at === 'checkIn' && replies.length > 0 ? [say(phrase('checkIn.resume'))] : [];

const tellNews = (person: Employee, { room, isBetween }: Room, scene: Scene): Out => {
  const announced = announce(person, room, scene);
  return and(announced, next => tellPending(next, { room: room - announced.replies.length, isBetween }, scene));
};

/** The employee reads once that somebody was told, and who reads it when. */
function announce(person: Employee, room: number, scene: Scene): Out {
  const news = person.cases.filter(one => isWithStaff(one) && !one.announced).slice(0, Math.max(room, 0));
  const cases = person.cases.map(one => (news.includes(one) ? { ...one, announced: true } : one));
  return out({ ...person, cases }, ...news.map(one => toldReply(person, one, scene)));
}

function goOn(person: Employee, scene: Scene): Out {
  if (person.enrolment) return opened({ ...person, talk: { at: 'enrolment' } }, scene);
  if (isRunning(person)) return opened({ ...person, talk: { at: 'checkIn' } }, scene);
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  const unasked = idle.cases.find(one => one.state.at === 'held' && one.state.asked === 0);
  return unasked ? offer(idle, unasked.id, scene) : askPending(idle, scene);
}

/** "Darf ich das … sagen?" — asked once now; the deadline asks a second time (`care-rules` 4). */
function offer(person: Employee, id: CaseId, scene: Scene): Out {
  const one = caseOf(person, id);
  if (one?.state.at !== 'held') return out(person);
  const counted = { ...one, state: { at: 'held' as const, asked: Math.max(one.state.asked, 1) } };
  const cases = person.cases.map(other => (other.id === id ? counted : other));
  return opened({ ...person, cases, talk: { at: one.avoid.length > 0 ? 'aboutCoach' : 'offer', case: id } }, scene);
}

/** The first question that waits and is still to be asked; the others wait for the next time, and all of them where she wants no more today. */
function askPending(given: Employee, scene: Scene): Out {
  const person = withoutStale(given, scene);
  const question = isLeftAlone(person, scene) ? undefined : nextQuestion(person);
  if (question === undefined) return out(person);
  const rest: Employee = { ...person, pending: person.pending.filter(one => one !== question) };
  switch (question.what) {
    case 'checkIn':
      return rest.checkIn ? opened(begun(rest, rest.checkIn), scene) : out(rest);
    case 'offer':
      return offer(rest, question.case, scene);
    case 'helped':
      return opened({ ...rest, talk: { at: 'helped', case: question.case } }, scene);
    case 'firm':
      return opened({ ...rest, talk: { at: 'firm', wrong: 0 } }, scene);
    case 'contractEnd':
      return contractEnds(rest, question.end, scene);
    case 'standIn':
      return askOfStandIn(rest, question.coach, scene);
    case 'weekly':
      return opened({ ...rest, talk: { at: 'weekly', why: question.why } }, scene);
    case 'newCoach':
      return opened({ ...rest, talk: { at: 'newCoach', to: newCoachOf(rest) } }, scene);
    case 'consentAlone':
      return opened({ ...rest, talk: { at: 'consentAlone' } }, scene);
    default:
      return question satisfies never;
  }
}

/** Who it is then is looked up now: the absence may be over, or another one stands in. */
function askOfStandIn(person: Employee, id: PersonId, scene: Scene): Out {
  const coach = memberOf(scene.staff, id);
  const next = coach && nextStandIn(coach, scene);
  return next
    ? opened({ ...person, talk: { at: 'standIn', deputy: next.deputy.id } }, scene)
    : askPending(person, scene);
}

/** What is to be done before it is explained, if she wants. */
function contractEnds(person: Employee, end: LocalDate, scene: Scene): Out {
  const said = say(phrase('contract.ends', { day: dateIn(end, scene.now, scene.staff.timeZone) }));
  const asked = opened({ ...person, talk: { at: 'right', article: 'contract_end' } }, scene);
  return { ...asked, replies: [said, ...asked.replies] };
}

/** Something waits for her that is not being talked about. */
export const isAwaited = (person: Employee): boolean => isRunning(person) || person.pending.length > 0;

const begun = (person: Employee, checkIn: NonNullable<Employee['checkIn']>): Employee => ({
  ...person,
  checkIn: { ...checkIn, begun: true },
  unanswered: 0,
  talk: { at: 'checkIn' },
});
