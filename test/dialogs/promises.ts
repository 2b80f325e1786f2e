// What holds in every step, whatever happened: read by the talks and by the walk.
import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../src/dialogs/event.ts';
import { readPerson, type Employee, type Person } from '../../src/dialogs/person.ts';
import { isShown, type Reply, type Shown } from '../../src/dialogs/reply.ts';
import type { TalkScene } from '../../src/dialogs/scene.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import type { Step } from '../../src/dialogs/stepped.ts';
import { isLive, type Case } from '../../src/placement/case.ts';
import { isPrivate } from '../../src/placement/light.ts';
import { readWords } from '../../src/placement/words.ts';

export interface Happened<Who extends Person = Person> {
  readonly before: Who;
  readonly event: Event;
  readonly step: Step;
  readonly scene: TalkScene;
}

/** Every promise that this step breaks, in words; nothing when all is well. Whether the person is `storable` is asked apart. */
export function broken(happened: Happened): readonly string[] {
  const { before, step } = happened;
  const common = [...answered(happened), ...speakable(happened)];
  if (before.role !== 'employee' || step.person.role !== 'employee') return common;
  const one = { ...happened, before, after: step.person };
  return [
    ...common,
    ...unaskedIsNeutral(one),
    ...readsWhatStands(one),
    ...casesGoOn(one),
    ...wallHolds(one),
    ...heardDanger(one),
    ...calm(one),
  ];
}

type Followed = Happened<Employee> & { readonly after: Employee };

const when = (isBroken: boolean, promise: string): readonly string[] => (isBroken ? [promise] : []);
const isOf = (event: Event, ...kinds: readonly Event['kind'][]): boolean => kinds.includes(event.kind);

/** What the store gives back is what the step made: nothing undefined, nothing that zod refuses. */
export function storable(person: Person): readonly string[] {
  const stored: unknown = JSON.parse(JSON.stringify(person));
  try {
    return when(!isDeepStrictEqual(readPerson(stored), person), 'the person comes back from the store as she was');
  } catch (error) {
    return [`the person can be stored: ${String(error)}`];
  }
}

function answered({ before, event, step }: Happened): readonly string[] {
  const isDead = before.role === 'employee' && before.talk.at === 'ended';
  // the pictures of one album are one thing, and get one answer
  const isMore = event.kind === 'sent' && event.album !== undefined && event.what === 'photo';
  if (isDead || isMore || !isOf(event, 'said', 'chose', 'arrived', 'sent', 'edited')) return [];
  return when(step.replies.length === 0, 'whoever writes gets an answer');
}

/** The button for who cannot telephone asks nothing. */
const isQuestion = (reply: Reply): boolean =>
  reply.kind === 'explain' || (reply.kind === 'ask' && reply.question !== 'x:write');
const spoken = new Map<string, readonly string[]>();

/** In both addresses and every level; what stands on an employee's button has 20 characters and is no id. */
function speakable({ step, scene }: Happened): readonly string[] {
  return step.replies.flatMap(reply => {
    const withStates = reply.kind === 'show' ? JSON.stringify(step.person) : '';
    const key = `${step.person.role}${scene.staff.onCall === 'nobody' ? '' : '+'}${JSON.stringify(reply)}${withStates}`;
    const known = spoken.get(key) ?? listeners(step.person).flatMap(listener => spokenTo(listener, reply, scene));
    spoken.set(key, known);
    return known;
  });
}

const listeners = (person: Person): readonly Person[] =>
  person.role === 'employee'
    ? (['du', 'sie'] as const).flatMap(address =>
        (['leicht', 'einfach', 'standard'] as const).map(level => ({ ...person, address, level })),
      )
    : [person];

function spokenTo(listener: Person, reply: Reply, scene: TalkScene): readonly string[] {
  try {
    const { text, facts, buttons = [] } = speakReply(reply, listener, scene);
    const labels = buttons.flat();
    const mixed = 'address' in listener && listener.address === 'sie' && /\b(du|dich|dir|deine?[rmns]?)\b/i.test(text);
    const duSie = reply.kind === 'ask' && reply.phrase.key === 'duSie';
    return [
      ...when(text === '' && facts === undefined && !isFilledByTheHall(reply, listener), 'every reply has words'),
      ...when(/[[{|]\w+[\]}|]|undefined|NaN/.test(text), `words are filled in: ${text}`),
      ...when(mixed && !duSie, `Sie stays Sie: ${text}`),
      ...labels.flatMap(({ id, label }) => when(id === label, `${id} has a label`)),
      ...(listener.role === 'employee' || listener.role === 'stranger'
        ? labels.flatMap(({ label }) => when(label.length > 20, `${label} fits a button`))
        : []),
    ];
  } catch (error) {
    return [`${JSON.stringify(reply)} can be spoken: ${String(error)}`];
  }
}

/** Lists for staff are fetched when they are laid out; a form speaks by its fields. */
const isFilledByTheHall = (reply: Reply, { role }: Person): boolean =>
  role === 'coach' && (reply.kind === 'show' || reply.kind === 'fill');

/** Nobody who looks at the screen learns anything (`care-rules` 19); in a crisis the state of the case is said at once. */
function unaskedIsNeutral({ before, event, step, after }: Followed): readonly string[] {
  if (!isOf(event, 'due', 'told', 'delivered', 'undelivered', 'acted', 'left')) return [];
  const isExpected = event.kind === 'acted' && event.act.do === 'confirm';
  if (isExpected || (before.crisis && after.crisis)) return [];
  return when(!step.replies.every(isNeutral), 'what comes unasked is neutral');
}

/** Closing days say nothing of anybody. */
const isNeutral = (reply: Reply): boolean =>
  (reply.kind === 'aloud' && reply.said.every(isNeutral)) ||
  (reply.kind === 'say' && reply.unasked === true && reply.phrase.key.startsWith('closed')) ||
  (reply.kind === 'ask' && reply.unasked === true && ['neutral', 'neutral.again'].includes(reply.phrase.key));

function casesGoOn({ before, after, step, scene }: Followed): readonly string[] {
  return after.cases.filter(isLive).flatMap(one => {
    const old = before.cases.find(({ id }) => id === one.id);
    const isNew = one.deadline !== undefined && one.deadline.n !== old?.deadline?.n;
    const scheduled = step.effects.some(
      effect =>
        effect.do === 'schedule' &&
        effect.due.what === 'deadline' &&
        effect.due.case === one.id &&
        effect.due.n === one.deadline?.n &&
        effect.at === one.deadline.at,
    );
    return [
      ...when(one.deadline === undefined, `${one.id} has a deadline`),
      ...when(isNew && one.deadline.at <= scene.now, `the deadline of ${one.id} lies ahead`),
      ...when(isNew && !scheduled, `the deadline of ${one.id} is scheduled`),
      ...when(one.state.at === 'held' && one.level === 'now', 'a case of level now is never held'),
      ...when(one.state.at === 'open' && one.told.length === 0, `${one.id} was told to somebody`),
      ...promised(one),
    ];
  });
}

/** No employee was ever told a time behind which no deadline stands (`care-rules` 3). */
const promised = ({ id, state, deadline }: Case): readonly string[] =>
  state.at === 'taken' && !state.reminded
    ? when(deadline?.at !== state.until, `the promise of ${id} has a deadline behind it`)
    : [];

/** A complaint about the coach never reaches the coach; a firm's letter has only states in it. */
function wallHolds({ after, step }: Followed): readonly string[] {
  return step.effects.flatMap(effect => {
    if (effect.do === 'tell') {
      const one = after.cases.find(({ id }) => id === effect.case);
      return [
        ...when(one === undefined, `${effect.case} exists when it is told`),
        ...when(one?.avoid.includes(effect.to) === true, 'a complaint does not reach whom it is about'),
        ...when(one?.state.at === 'held', 'a held case is told to nobody'),
      ];
    }
    const isToFirm = effect.do === 'write' && effect.letter.kind === 'toFirm';
    return isToFirm
      ? when(JSON.stringify(effect.letter).includes('Jana'), 'the firm reads nothing of the employee')
      : [];
  });
}

/** A red light has a case in the very same step; words of danger are told in it, at any time and in every state. */
function heardDanger({ before, event, step, after, scene }: Followed): readonly string[] {
  const isLocked = before.addresses.some(({ key, locked }) => key === before.active && locked);
  const isFollowed = !isLocked && before.placements.some(one => one.ended === undefined);
  const reds = step.effects.flatMap(effect =>
    effect.do === 'keep' && effect.record.kind === 'answer' && effect.record.answer.light === 'red'
      ? [effect.record]
      : [],
  );
  const hasCase = (dimension: string): boolean =>
    after.cases.some(one =>
      one.reasons.some(reason => 'dimension' in reason && reason.dimension === dimension && reason.on === scene.now),
    );
  const isAgreed = (dimension: string, until: string | undefined): boolean =>
    (before.agreed ?? []).some(one => one.dimension === dimension && one.until === until) &&
    step.replies.some(reply => 'phrase' in reply && reply.phrase.key === 'agreed.red');
  const said = event.kind === 'said' || event.kind === 'edited' ? event.text : '';
  const isHelped = step.replies.some(reply => 'urgent' in reply && reply.urgent === true);
  // what is only near it is asked about (`care-rules` 6)
  const isDanger = said.includes('sterben') && readWords(said, []).level === 'crisis';
  return [
    ...reds.flatMap(({ answer: { dimension }, agreed }) =>
      when(
        !isPrivate(dimension) && !hasCase(dimension) && !isAgreed(dimension, agreed),
        'a red light has a case, or was agreed on',
      ),
    ),
    ...when(isDanger && isFollowed && after.crisis === undefined, 'words of danger begin a crisis'),
    ...when(isDanger && !before.crisis && !isHelped, 'words of danger get the numbers'),
  ];
}

/** "Vorlesen" says nothing new, and says it once. */
function readsWhatStands({ before, step }: Followed): readonly string[] {
  const aloud = step.replies.filter(reply => reply.kind === 'aloud');
  const shown = step.replies.filter(isShown);
  const stands = new Set([...shown, ...before.last].map(keyOf));
  return [
    ...when(aloud.length > 1, 'it is read aloud once'),
    ...when(
      shown.length === 0 && !isDeepStrictEqual(step.person, { ...step.person, last: before.last }),
      'what was read is still what was said last',
    ),
    ...aloud.flatMap(({ said }) =>
      when(before.confirmed && !said.every(one => stands.has(keyOf(one))), 'what is read aloud stands there'),
    ),
  ];
}

/** Three messages at most, one question at most; in a crisis nothing but help. */
function calm({ event, after, step }: Followed): readonly string[] {
  const replies = step.replies.filter(isShown);
  const questions = replies.filter(isQuestion);
  if (after.crisis === undefined) {
    return [
      ...when(replies.length > 3, `no more than 3 messages at once: ${replies.map(keyOf).join(', ')}`),
      ...when(questions.length > 1, `one question at a time: ${replies.map(keyOf).join(', ')}`),
      ...when(
        questions.length === 1 && replies.findIndex(isQuestion) < replies.length - 1,
        `the question comes last: ${replies.map(keyOf).join(', ')}`,
      ),
    ];
  }
  const isRead = (reply: Shown): boolean =>
    isHelp(reply) || (reply.kind === 'ask' && isNeutral({ ...reply, unasked: true }));
  const isHelp = (reply: Reply): boolean =>
    (reply.kind === 'aloud' && reply.said.every(isRead)) ||
    reply.kind === 'say' ||
    (reply.kind === 'ask' && (reply.question.startsWith('x:') || (reply.unasked === true && event.kind === 'due')));
  return when(!step.replies.every(isHelp), `in a crisis there is only help: ${step.replies.map(keyOf).join(', ')}`);
}

const keyOf = (reply: Reply): string => ('phrase' in reply ? reply.phrase.key : reply.kind);
