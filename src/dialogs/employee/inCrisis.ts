import type { Case } from '../../placement/case.ts';
import { avoidedIn, isHeard } from './accused.ts';
import { levelOf, reasonOf } from './words.ts';
import { everybodyTold } from '../../placement/move.ts';
import { later, minutes } from '../../placement/ids.ts';
import type { Cause } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Command } from '../commands.ts';
import { deletable } from '../effect.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { readAloud, readAlways, readNever } from './aloud.ts';
import { apply, withMoreWords, worry } from './cases.ts';
import { crisisCase, danger, helpReplies, mark } from './crisis.ts';
import { saysContact } from './crisisWords.ts';
import { withoutWords } from './deleting.ts';
import { hidden } from './enrolment.ts';
import type { Heard } from './heard.ts';
import { hearerOf } from './names.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { crisisReply, stateReply } from './told.ts';

/** Everything that is said in a crisis goes to the case; nothing of it closes it (`care-rules` 10). */
export function inCrisis(
  person: Employee,
  { text, read, isQuestion }: Heard & { readonly isQuestion?: boolean },
  scene: Scene,
): Out {
  const { crisis } = person;
  const one = crisisCase(person);
  if (crisis === undefined || one === undefined) return out(person);
  if (read.level === 'crisis' && !crisis.heard.includes(mark(text))) return danger(person, { read, text }, scene);
  const isNew = !crisis.heard.includes(mark(text));
  const avoid = read.level === 'worry' && read.accused ? avoidedIn(person, read, scene) : [];
  if (avoid.some(id => !one.avoid.includes(id))) return complaintBeside(person, { read, text, avoid }, scene);
  const isWhole = isNew || scene.now >= later(crisis.answered, minutes(30));
  const coach = hearerOf(person, one, scene);
  const as = read.level === 'none' && saysContact(person, { text, one }, scene) ? 'saysContact' : 'moreWords';
  const noted = isNew ? withMoreWords(person, one, { text, scene, as }) : out(person);
  return and(noted, next => {
    const heard = isNew ? [...crisis.heard, mark(text)].slice(-50) : crisis.heard;
    const answered = isWhole ? scene.now : crisis.answered;
    const reply = isWhole ? phrase('again', { coach }) : phrase('again.same');
    return out(
      { ...next, crisis: { ...crisis, heard, answered } },
      say(isQuestion && as === 'moreWords' ? phrase('crisis.later') : reply),
    );
  });
}

/** A complaint is none of theirs whom it is about, also where they have the danger (`care-rules` 8): it is asked about afterwards. */
function complaintBeside(person: Employee, { read, text, avoid }: Heard & Pick<Case, 'avoid'>, scene: Scene): Out {
  const reply = say(phrase('again.same'));
  if (!isHeard(person, avoid, scene)) return out(person, reply);
  const what = { reason: reasonOf(read, scene), level: levelOf(read), avoid, words: text };
  return and(worry(person, what, scene).out, next => out(next, reply));
}

/** Help, the state, "lieber schreiben" work; a joke, a stop, a deletion are noted and close nothing. */
export function commandInCrisis(person: Employee, command: Command, scene: TalkScene): Out {
  const one = crisisCase(person);
  if (one === undefined) return out(person);
  const coach = hearerOf(person, one, scene);
  const stays = say(phrase('crisis.stays', { coach }));
  switch (command) {
    case 'help':
    case 'needHelp':
    case 'again':
      return out(person, ...helpReplies(person, { cause: causeOf(one), one }, scene), stands(person, one, scene));
    case 'state':
    case 'human':
      return out(person, stands(person, one, scene));
    case 'readAloud':
      return readAloud(person, scene);
    case 'readAlways':
      return readAlways(person, scene);
    case 'readNever':
      return readNever(person, scene);
    case 'mistake':
      return withNote(person, one, { kind: 'saidMistake', scene, reply: stays });
    case 'stop':
    case 'pause':
      return withNote(person, one, { kind: 'askedToStop', scene, reply: stays });
    case 'deleteAll':
      return and(
        withNote(person, one, { kind: 'askedToDelete', scene, reply: say(phrase('delete.open', { coach })) }),
        next => doing(withoutWords(next), { do: 'forget', kinds: deletable }),
      );
    case 'hideAnswers':
      return hidden(person, scene);
    case 'easier':
    case 'harder':
    case 'explain':
    case 'source':
    case 'back':
    case 'myData':
    case 'whenAsked':
    case 'decideAgain':
    case 'question':
    case 'next':
    case 'menu':
      return out(person, say(phrase('crisis.later')));
    default:
      return command satisfies never;
  }
}

const stands = (person: Employee, one: Case, scene: Scene): Reply =>
  one.state.at === 'taken' ? stateReply(person, one, scene) : crisisReply(person, one, scene);

/** What cannot be read is never left without an answer; whoever has the case learns that something came. */
export function mediaInCrisis(person: Employee, scene: Scene): Out {
  const one = crisisCase(person);
  if (one === undefined) return out(person);
  const reply = say(phrase('media.crisis', { coach: hearerOf(person, one, scene) }));
  return withNote(person, one, { kind: 'moreWords', scene, reply });
}

interface Noting {
  readonly kind: Case['notes'][number]['kind'];
  readonly scene: Scene;
  readonly reply: Reply;
}

function withNote(person: Employee, one: Case, { kind, scene, reply }: Noting): Out {
  const noted: Case = { ...one, notes: [...one.notes.slice(-30), { kind, on: scene.now }] };
  const moved = apply(person, { case: noted, tell: everybodyTold(one) }, scene);
  return and(moved, next => out(next, reply));
}

const causeOf = (one: Case): Cause => {
  const causes = one.reasons.flatMap(reason => ('cause' in reason && reason.cause ? [reason.cause] : []));
  return causes.at(-1) ?? 'life';
};
