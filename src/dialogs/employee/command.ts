import { lines } from '../../knowledge/lines.ts';
import { isLive } from '../../placement/case.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Command } from '../commands.ts';
import type { Employee } from '../person.ts';
import type { Phrase, Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { whenIn } from '../times.ts';
import { agenda, cancelling } from './agenda.ts';
import { readAloud, readAlways, readNever } from './aloud.ts';
import { asked, asking, opened } from './asking.ts';
import { answerCheck } from './afterArticle.ts';
import { explainOtherwise, showSource, turnExample, turnPage } from './article.ts';
import { apply, worry } from './cases.ts';
import { backInCheckIn } from './checkIn.ts';
import { consentExplained, whoSees } from './doubts.ts';
import { backInEnrolment, decideAgain, hideAnswers } from './enrolment.ts';
import { withHuman } from './notUnderstood.ts';
import { all, doing, out, phrase, say, and, type Out } from './out.ts';
import { withMenu } from './menu.ts';
import { aside, settle } from './settle.ts';
import { isFollowed, isWithAnother } from './standing.ts';
import { state } from './state.ts';
import { wishToTalk } from './talkWish.ts';
import { nobodyToTell } from './unfollowed.ts';

/** The one list that works in every state (`care-rules` 39); after each the talk goes on where it was. */
export function obey(person: Employee, command: Command, scene: TalkScene): Out {
  if (!person.confirmed && !beforeConfirmed.includes(command))
    return settle(out(person, say(phrase('waiting'))), scene);
  if (person.talk.at === 'another' && (command === 'human' || !beforeConfirmed.includes(command)))
    return opened(person, scene);
  switch (command) {
    case 'help':
    case 'menu':
      return withMenu(aside(out(person, ...helpIn(person, scene)), scene));
    case 'again':
      return again(person, scene);
    case 'readAloud':
      return readAloud(person, scene);
    case 'readAlways':
      return readAlways(person, scene);
    case 'readNever':
      return readNever(person, scene);
    case 'easier':
      return changeLevel(person, 'leicht', scene);
    case 'harder':
      return changeLevel(person, 'einfach', scene);
    case 'explain':
      return consentExplained(person, scene) ?? explainOtherwise(person, scene);
    case 'source':
      return showSource(person, scene);
    case 'back':
      return back(person, scene);
    case 'stop':
      return asked(person, { at: 'stop' }, scene);
    case 'human':
      return wishToTalk(person, scene);
    case 'pause':
      return asked(person, { at: 'pause' }, scene);
    case 'myData':
      return out({ ...person, talk: { at: 'myData' } }, { kind: 'show', view: 'ownData' });
    case 'deleteAll':
      return asked(person, { at: 'deleteSure' }, scene);
    case 'state':
      return (person.cases.some(isLive) ? undefined : whoSees(person, scene)) ?? state(person, scene);
    case 'whenAsked':
      return aside(out(person, say(whenAsked(person, scene))), scene);
    case 'decideAgain':
      return isFollowed(person, scene) ? decideAgain(person, scene) : aside(out(person), scene);
    case 'hideAnswers':
      return hideAnswers(person, scene);
    case 'mistake':
      return mistake(person, scene);
    case 'needHelp':
      return needHelp(person, scene);
    case 'question':
      return out({ ...person, talk: { at: 'idle' } }, say(phrase('ask.question')));
    case 'next':
      return goOn(person, scene);
    default:
      return command satisfies never;
  }
}

const whenAsked = ({ next }: Employee, { now, staff }: TalkScene): Phrase =>
  next ? phrase('next.asked', { when: whenIn(next.at, now, staff.timeZone) }) : phrase('next.never');

function goOn(person: Employee, scene: TalkScene): Out {
  const { talk } = person;
  if (talk.at === 'article') return turnPage(person, talk.page + 1, scene);
  if (talk.at === 'example') return turnExample(person, talk.n + 1, scene);
  return talk.at === 'check' ? answerCheck(person, 'skip', scene) : withMenu(settle(out(person), scene));
}

/** What says nothing personal, to whoever holds this phone. */
const beforeConfirmed: readonly Command[] = [
  'help',
  'again',
  'readAloud',
  'readAlways',
  'readNever',
  'easier',
  'harder',
  'explain',
  'human',
  'needHelp',
];

/** What was said of a case may not be so any more, and "heute" is another day: it is told as it is now. */
function again(person: Employee, scene: TalkScene): Out {
  const open = asking(person, scene);
  if (open.length > 0) return out(person, ...open);
  if (person.last.some(isOfCase)) return state(person, scene);
  return withMenu(out(person, ...person.last));
}

const isOfCase = (reply: Reply): boolean =>
  reply.kind === 'say' && /^(state|told|crisis|late)\b/.test(reply.phrase.key);

function changeLevel(person: Employee, wish: 'leicht' | 'einfach', scene: TalkScene): Out {
  const level = levels[levels.indexOf(person.level) + (wish === 'leicht' ? -1 : 1)];
  // what cannot be said easier is said with an example
  if (level === undefined && wish === 'leicht' && person.talk.at === 'article') return explainOtherwise(person, scene);
  const easier = wish === 'leicht' ? consentExplained({ ...person, level: level ?? person.level }, scene) : undefined;
  if (easier) return easier;
  if (level === undefined)
    return withHuman(aside(out(person, say(phrase(wish === 'leicht' ? 'level.least' : 'level.most'))), scene));
  const changed: Employee = { ...person, level };
  if (person.talk.at === 'article') return turnPage(changed, 0, scene);
  return aside(out(changed, say(phrase(wish === 'leicht' ? 'level.leicht' : 'level.einfach'))), scene);
}

const levels = ['leicht', 'einfach', 'standard'] as const;

function back(person: Employee, scene: TalkScene): Out {
  const { talk } = person;
  if (talk.at === 'article' && talk.page > 0) return turnPage(person, talk.page - 1, scene);
  if (talk.at === 'example') return turnExample(person, talk.n - 1, scene);
  if (talk.at === 'checkIn') return backInCheckIn(person, scene);
  if (talk.at === 'enrolment') return backInEnrolment(person, scene);
  if (talk.at !== 'idle' && talk.at !== 'serious') return leave(person, scene);
  return withMenu(aside(out(person, say(phrase('back.nowhere'))), scene));
}

/** To where the talk was before this question. */
const leave = (person: Employee, scene: TalkScene): Out =>
  withMenu(settle(out({ ...person, talk: { at: 'idle' } }), scene));

/** "War ein Versehen": withdrawn, and whoever was told sees that. A `now` is not withdrawn by anybody but a human who had contact. */
function mistake(person: Employee, scene: TalkScene): Out {
  const last = person.cases.findLast(one => isLive(one) && one.level !== 'now' && one.subject === 'wellbeing');
  if (last === undefined) return aside(out(person, say(phrase('mistake.nothing'))), scene);
  const moved = apply({ ...person, talk: { at: 'idle' } }, withdraw(last, 'mistake', scene), scene);
  return settle(
    and(moved, next => out(next, say(phrase('mistake.done')))),
    scene,
  );
}

/** "Ich brauche Hilfe": today, by the own wish, and the numbers (`care-rules` 17). */
export function needHelp(person: Employee, scene: TalkScene): Out {
  const numbers: Reply = { kind: 'say', phrase: phrase('need.help', { number: lines.talk.number }), urgent: true };
  if (!isFollowed(person, scene)) return nobodyToTell(person, scene, numbers);
  const reason = { kind: 'askedForHelp', on: scene.now } as const;
  const voice = person.talk.at === 'voice' ? [cancelling(agenda.voice(person.talk.n))] : [];
  const here: Employee = isWithAnother(person) ? person : { ...person, talk: { at: 'idle' } };
  const raised = worry(here, { reason, level: 'today', always: true }, scene);
  return settle(
    all(
      raised.out.person,
      () => raised.out,
      next => doing(next, ...voice),
      next => out(next, numbers),
    ),
    scene,
  );
}

/** Whoever is followed reads how to complain of those who follow her (`care-rules` 8). */
const helpIn = (person: Employee, scene: TalkScene): readonly Reply[] => [
  say(phrase(scene.readsAloud ? 'help.aloud' : 'help')),
  ...(person.confirmed && isFollowed(person, scene) && person.talk.at === 'idle' ? [say(phrase('help.coach'))] : []),
];
