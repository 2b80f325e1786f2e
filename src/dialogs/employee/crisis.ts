import { helpFor } from '../../knowledge/help.ts';
import { isWithStaff, type Case } from '../../placement/case.ts';
import { later, minutes } from '../../placement/ids.ts';
import type { Cause, Reason, WordsRead } from '../../placement/signal.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { deputyOf } from '../../placement/chain.ts';
import type { Command } from '../commands.ts';
import { caseOf, type Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { apply, worry } from './cases.ts';
import { namesFor } from './names.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { crisisReply, stateReply } from './told.ts';

/** Danger to life or violence: help by the reason, a case that is always told, and from now on a state of the talk (`care-rules` 5, 10). */
export function danger(
  person: Employee,
  { read, text }: { readonly read: WordsRead; readonly text?: string },
  scene: Scene,
): Out {
  const cause = read.cause ?? 'life';
  const reason: Reason = {
    kind: 'words',
    cause,
    on: scene.now,
    ...(read.kind ? { words: read.kind } : {}),
    ...(read.danger ? { danger: read.danger } : {}),
  };
  return enterCrisis(person, { reason, cause, text, avoid: read.aboutOwnCoach ? own(person, scene) : [] }, scene);
}

/** The serious question was answered with anything but a no, or not at all: what is near is treated as there. */
export function dangerUnspoken(person: Employee, about: 'life' | 'violence', scene: Scene): Out {
  return enterCrisis(
    person,
    { reason: { kind: 'seriousQuestion', on: scene.now }, cause: about, text: undefined, avoid: [] },
    scene,
  );
}

interface Danger {
  readonly reason: Reason;
  readonly cause: Cause;
  readonly text: string | undefined;
  readonly avoid: Case['avoid'];
}

function enterCrisis(person: Employee, { reason, cause, text, avoid }: Danger, scene: Scene): Out {
  const raised = worry(
    person,
    { reason, level: 'now', avoid, announced: true, ...(text === undefined ? {} : { words: text }) },
    scene,
  );
  return and(raised.out, next => {
    const heard = [...(person.crisis?.heard ?? []), ...(text === undefined ? [] : [mark(text)])].slice(-50);
    const crisis = { case: raised.case.id, since: person.crisis?.since ?? scene.now, answered: scene.now, heard };
    const inCrisis: Employee = { ...next, talk: { at: 'idle' }, crisis };
    const state = caseOf(inCrisis, raised.case.id) ?? raised.case;
    return out(inCrisis, ...helpReplies(inCrisis, cause, scene), crisisReply(inCrisis, state, scene));
  });
}

/** At most one number in the first message and one in the second; they overtake everything else on the way. */
export function helpReplies(person: Employee, cause: Cause, scene: Scene): readonly Reply[] {
  const { coach } = namesFor(person, scene);
  return helpFor(cause, person.land, coach).map((help, index): Reply => {
    const what = { phrase: help?.phrase ?? phrase('life.1'), urgent: true } as const;
    const canWrite = index === 0 && (cause === 'life' || cause === 'violence');
    return canWrite
      ? { kind: 'ask', question: 'x:write', options: ['preferWriting'], ...what }
      : { kind: 'say', ...what };
  });
}

/** Everything that is said in a crisis goes to the case; nothing of it closes it (`care-rules` 10). */
export function inCrisis(
  person: Employee,
  { text, read }: { readonly text: string; readonly read: WordsRead },
  scene: Scene,
): Out {
  const { crisis } = person;
  const one = crisis && caseOf(person, crisis.case);
  if (crisis === undefined || one === undefined || !isWithStaff(one)) return out(person);
  if (read.level === 'crisis' && !crisis.heard.includes(mark(text))) return danger(person, { read, text }, scene);
  const isNew = !crisis.heard.includes(mark(text));
  const due = scene.now >= later(crisis.answered, minutes(30));
  const { coach } = namesFor(person, scene);
  const noted = isNew ? moreWords(person, one, { text, scene }) : out(person);
  return and(noted, next => {
    const heard = isNew ? [...crisis.heard, mark(text)].slice(-50) : crisis.heard;
    const answered = isNew || due ? scene.now : crisis.answered;
    const reply = isNew || due ? say(phrase('again', { coach })) : say(phrase('again.same'));
    return out({ ...next, crisis: { ...crisis, heard, answered } }, reply);
  });
}

/** Help, the state, "lieber schreiben" work; a joke, a stop, a deletion are noted and close nothing. */
export function commandInCrisis(person: Employee, command: Command, scene: Scene): Out {
  const one = person.crisis && caseOf(person, person.crisis.case);
  if (one === undefined) return out(person);
  const { coach } = namesFor(person, scene);
  const stays = say(phrase('crisis.stays', { coach }));
  switch (command) {
    case 'help':
    case 'needHelp':
    case 'again':
      return out(person, ...helpReplies(person, causeOf(one), scene), crisisReply(person, one, scene));
    case 'state':
    case 'human':
      return out(person, one.state.at === 'taken' ? stateReply(person, one, scene) : crisisReply(person, one, scene));
    case 'mistake':
      return withNote(person, one, { kind: 'saidMistake', scene, reply: stays });
    case 'stop':
    case 'pause':
      return withNote(person, one, { kind: 'askedToStop', scene, reply: stays });
    case 'deleteAll':
      return and(
        withNote(person, one, { kind: 'askedToDelete', scene, reply: say(phrase('delete.open', { coach })) }),
        next => doing({ ...next, answers: [] }, { do: 'forget', kinds: ['answer', 'words', 'topic'] }),
      );
    case 'readAloud':
    case 'easier':
    case 'harder':
    case 'back':
    case 'myData':
    case 'question':
    case 'next':
    case 'menu':
      return out(person, say(phrase('crisis.later')));
    default:
      return command satisfies never;
  }
}

/** "Lieber schreiben": who cannot telephone shows this to somebody (`care-rules` 30). */
export const preferWriting = (person: Employee): Out => out(person, say(phrase('show')));

/** A human has noted a contact: the talk goes on as before. */
export const endCrisis = ({ crisis: _over, ...person }: Employee): Employee => person;

function moreWords(
  person: Employee,
  one: Case,
  { text, scene }: { readonly text: string; readonly scene: Scene },
): Out {
  const noted: Case = { ...one, notes: [...one.notes.slice(-30), { kind: 'moreWords', on: scene.now }] };
  const moved = apply(person, { case: noted, tell: one.told.map(to => ({ to, occasion: 'changed' })) }, scene);
  return and(moved, next => doing(next, { do: 'keep', record: { kind: 'words', case: one.id, text, on: scene.now } }));
}

interface Noting {
  readonly kind: Case['notes'][number]['kind'];
  readonly scene: Scene;
  readonly reply: Reply;
}

function withNote(person: Employee, one: Case, { kind, scene, reply }: Noting): Out {
  const noted: Case = { ...one, notes: [...one.notes.slice(-30), { kind, on: scene.now }] };
  const moved = apply(
    person,
    { case: noted, tell: one.told.map(to => ({ to, occasion: 'changed', quiet: true })) },
    scene,
  );
  return and(moved, next => out(next, reply));
}

const causeOf = (one: Case): Cause => {
  const reason = one.reasons.findLast(given => given.kind === 'words' || given.kind === 'firmSeesDanger');
  return reason?.cause ?? 'life';
};

/** The people of whom a complaint must not reach the person named (`care-rules` 8). */
export const own = (person: Employee, scene: Scene): Case['avoid'] => {
  const coach = memberOf(scene.staff, person.coach);
  const deputy = coach && deputyOf(coach, scene);
  return [coach, deputy].flatMap(member => (member && member.role !== 'lead' ? [member.id] : []));
};

/** Enough to know the same message again; the words themselves are records. */
function mark(text: string): string {
  let hash = 5381;
  for (const sign of text.slice(0, 4000)) hash = (hash * 33 + (sign.codePointAt(0) ?? 0)) | 0;
  return hash.toString(36);
}
