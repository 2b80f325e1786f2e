// What becomes of what a coach types: it is done, asked back, or left to her own talk.
import { phrase } from '../../knowledge/book.ts';
import type { staff } from '../../knowledge/phrases/staff.ts';
import { wordsOf } from '../../language/fold.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import { atFirmIn, ownName, twinsAmong } from '../namesakes.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { isStaffInDanger } from '../stranger.ts';
import type { Decision } from './decision.ts';
import { noContact, nothingFor, standOf } from './instead.ts';
import { isRatherAway, meaningOf, unlocking, type Meaning } from './meaning.ts';
import { exactNames, namedIn } from './names.ts';
import { firstTaken, mayDo } from './firstTaken.ts';
import { obey } from './obey.ts';
import { absentIn, awayWithoutDay, openEnded, todayIn } from './absentIn.ts';
import { backIn, nextDateIn, orderFor, type Absent, type Order } from './order.ts';
import { absentOption, aimsOf, casesBefore, isOnCase, pickOption, pickQuestion, type Aim } from './picks.ts';
import type { Wanted } from './said.ts';
import { withoutOtherCalls } from './promised.ts';
import { presenceIn } from './presence.ts';
import { isTakenBack, takenBack } from './takenBack.ts';
import { specialKey } from './inCrisis.ts';
import { clockOf } from './times.ts';
import { isNameless, isOnlyOrder, isQuestion } from './wanted.ts';
import { wishOf } from './wish.ts';

/** `people`: whose names she may say. */
export interface Around {
  readonly by: PersonId;
  readonly people: readonly Employee[];
  readonly scene: Scene;
}

/** Words of danger come before everything else, and are answered in her own talk (`care-rules` 18). */
export function decide(text: string, around: Around): Decision {
  if (isStaffInDanger(text)) return { kind: 'own' };
  const { scene } = around;
  const people = around.people.map(one => ({ ...one, shortName: ownName(one) }));
  const clock = clockOf(scene);
  const words = wordsOf(text);
  const names = exactNames(people);
  const named = atFirmIn(withoutOtherCalls(text, names), namedIn(words, people));
  const wish = wishOf({ text, names, isNamed: named.length > 0 }, clock);
  const wanted = named.length === 0 && isRatherAway(wish, text) ? 'absence' : unlocking(wish, text);
  const presence = named.length === 0 ? presenceIn(text, around.by, scene) : undefined;
  if (presence) return { kind: 'answer', reply: presence };
  if (named.length === 0 && asksWhoSees.test(text))
    return { kind: 'answer', reply: { kind: 'show', view: 'openCases' } };
  if (named.length === 0 && isQuestion(text)) return { kind: 'own' };
  if (named.length === 0 && isTakenBack(text, wanted)) return takenBack(text, around.by, scene);
  if (wanted === 'absence' && named.length === 0) return absence(text, wish !== wanted, around);
  if (wanted === 'back' && named.length === 0)
    return { kind: 'staff', change: backIn(text, around.by, { ...clock, staff: scene.staff }) };
  // "neue Aufgabe für Ayla" invites nobody
  const isNew = wanted === 'invite' && (named.length === 0 || invites.test(text));
  const isOwn = wanted !== undefined && ownWishes.has(wanted) && (wanted !== 'invite' || isNew);
  const isUnread = wanted === undefined || wanted === 'openWords';
  if ((wanted === undefined || wanted === 'endDates') && named.length > 0 && nextDateIn(text, clock) !== undefined)
    return { kind: 'answer', reply: saying('staff.dateWithContact') };
  if (isUnread && named.length > 0 && isMessage.test(text)) return { kind: 'answer', reply: saying('staff.notSent') };
  const meaning = wanted && meaningOf({ text, wanted, names, by: around.by, staff: scene.staff });
  const instead = meaning && insteadOf({ meaning, wanted }, { ...around, among: named.length > 0 ? named : people });
  if (instead) return { kind: 'answer', reply: instead };
  const order =
    orderFor(wanted, text, { ...clock, staff: scene.staff }) ?? (named.length > 0 && !isOwn ? look : undefined);
  // without a time nothing is promised, and it is asked for
  const isTimeless = order?.do === 'take' && order.until === undefined;
  const unnamed = isOnlyOrder(words, wanted) ? 'meansOne' : isNameless(words) ? 'meansSomebody' : 'foreign';
  return order
    ? aimed(
        { order, named, wanted, unnamed, isQuestion: text.includes('?') || (meaning === 'unsure' && !isTimeless) },
        around,
      )
    : { kind: 'own' };
}

interface Read {
  readonly meaning: Meaning;
  readonly wanted: Wanted;
}

function insteadOf({ meaning, wanted }: Read, among: Parameters<typeof standOf>[0]): Reply | undefined {
  if (meaning === 'asksState') return standOf(among);
  if (meaning !== 'denied') return undefined;
  return wanted === 'contact' ? noContact(among) : saying('staff.leftAlone');
}

/** "Wer kümmert sich bis 15 Uhr?" */
const asksWhoSees = /^\s*wer (?:kümmert sich|übernimmt|hat (?:das|den|die|es) (?:übernommen|genommen))(?!\p{L})/iu;
const invites = /(?<!\p{L})(?:\p{L}*lad\p{L}*|\p{L}*aufnehmen|person)(?!\p{L})/iu;
/** "Schreib Ayla, dass ich später komme": nothing is sent, and that is said. */
const isMessage =
  /^\s*(?:bitte )?(?:nachricht (?:an|für)|schreibe?|sage?|richte|teile?|sende?|schicke?)(?!\p{L})(?! mir)/iu;

const look: Order = { do: 'look' };
const ownWishes: ReadonlySet<string> = new Set<Wanted>(['invite', 'open', 'caseload', 'week', 'checkPage']);

/** Everybody in the caseload is told of it: so it is asked once more. */
function absence(text: string, isRead: boolean, { by, scene }: Around): Decision {
  const house = { ...clockOf(scene), staff: scene.staff };
  const [wish, ...others] = absentIn(text, by, house);
  if (wish === undefined) {
    const today = todayIn(text, by, house);
    if (today) return asking('staff.enterToday', [absentOption(today)]);
    const member = awayWithoutDay(text, by, house);
    if (member) return { kind: 'answer', reply: { kind: 'fill', form: 'absence', about: member } };
    // her own talk would take "nehme mir frei" for something else
    return isRead ? { kind: 'answer', reply: { kind: 'fill', form: 'absence' } } : { kind: 'own' };
  }
  if (others.length > 0) return asking('staff.whom', [wish, ...others].map(absentOption));
  const from = openEnded(text, house);
  if (from !== undefined) return { kind: 'answer', reply: untilWhen(wish, from) };
  return asking('staff.enter', [absentOption(wish)]);
}

const untilWhen = ({ member, absence: { deputy } }: Absent, from: string): Reply => ({
  kind: 'fill',
  form: 'absence',
  about: member,
  filled: { from, ...(deputy !== undefined && { deputy }) },
});

interface Aiming {
  readonly order: Order;
  readonly named: readonly Employee[];
  readonly wanted: Wanted | undefined;
  /** Where nobody whom she follows is named: only the order was said, other words, or perhaps a name. */
  readonly unnamed: 'meansOne' | 'meansSomebody' | 'foreign';
  readonly isQuestion: boolean;
}

/** One name and one thing that fits is done; all else is asked back. What is asked is done only after one more tap. */
function aimed({ order, named, wanted, unnamed, isQuestion }: Aiming, { by, people, scene }: Around): Decision {
  const candidates = named.length > 0 ? named : people;
  const byName = candidates.toSorted((one, other) => one.shortName.localeCompare(other.shortName, 'de'));
  const isNamed = named.length > 0;
  const isOnlyOne = !isNamed && isOnCase(order) && unnamed === 'meansOne';
  const fitting = byName.flatMap(employee => {
    const ofHers = aimsOf(order, employee, { viewer: by, scene });
    return isNamed ? ofHers : ofHers.filter(aim => mayDo(order, aim, { by, employee, scene }));
  });
  const aims = isOnlyOne ? likely(fitting, order, { by, people }) : fitting;
  const [only, ...others] = aims;
  const first = firstTaken(order, byName, { viewer: by, scene });
  if (first.length > 0) return asking('staff.firstTake', first);
  if (only === undefined)
    return { kind: 'answer', reply: isNamed ? nothingFor({ by, among: named, scene }) : saying('staff.nothingAtAll') };
  const twins = twinsAmong(aims, people);
  if (twins.length > 0)
    return asking(
      'staff.sameNames',
      twins.map(({ id }) => pickOption({ employee: id, order: look })),
    );
  const employee = (isOnlyOne ? people : named).find(({ id }) => id === only.employee);
  const isOne = others.length === 0;
  const special = employee && isOne ? specialKey(wanted, employee, by) : undefined;
  const mayMeanDanger = !isNamed && order.do !== 'take' && people.some(one => hasOpenDanger(one, by));
  const isOnlyAsked =
    special !== undefined || named.length > 1 || mayMeanDanger || (isQuestion && !reads.includes(order.do));
  if (employee && isOne && !isOnlyAsked) return obey({ ...only, order }, { by, employee, scene });
  const key =
    special ?? askedBack({ isNamed: isNamed || unnamed !== 'foreign', isOne: isOne && (isNamed || isOnlyOne) });
  return asking(
    key,
    aims.slice(0, mostPicks).map(aim => pickOption({ ...aim, order })),
  );
}

/** Without a name: what nobody has yet is taken, and what she has herself goes on or is done, where that is one. */
function likely(aims: readonly Aim[], order: Order, { by, people }: Omit<Around, 'scene'>): readonly Aim[] {
  const isLikely = ({ employee, case: id }: Aim): boolean => {
    const state = people.find(one => one.id === employee)?.cases.find(one => one.id === id)?.state;
    return order.do === 'take' ? state?.at === 'open' : state?.at === 'taken' && state.by === by;
  };
  const found = aims.filter(isLikely);
  return found.length === 1 ? found : aims;
}

/** Without a name the danger may be meant that has just come, and not what she had before. */
const hasOpenDanger = (employee: Employee, by: PersonId): boolean =>
  casesBefore(by, employee).some(({ level, state }) => level === 'now' && state.at === 'open');

const askedBack = ({ isNamed, isOne }: { readonly isNamed: boolean; readonly isOne: boolean }) =>
  !isNamed ? 'staff.noSuchPerson' : isOne ? 'staff.isThatRight' : 'staff.whom';

const reads: readonly Order['do'][] = ['look', 'openAnswers', 'openWords'];
const mostPicks = 60;

type Words = keyof typeof staff &
  `staff.${'whom' | 'sameNames' | 'notSent' | 'dateWithContact' | 'enter' | 'enterToday' | 'leftAlone' | 'noSuchPerson' | 'isThatRight' | 'unlock' | 'lockInCrisis' | 'contactInCrisis' | 'firstTake' | 'nothingAtAll'}`;

const saying = (key: Words): Reply => ({ kind: 'say', phrase: phrase(key) });
const asking = (key: Words, options: readonly string[]): Decision => ({
  kind: 'answer',
  reply: { kind: 'ask', question: pickQuestion, phrase: phrase(key), options: [...options] },
});
