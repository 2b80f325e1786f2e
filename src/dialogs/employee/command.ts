import { lines } from '../../knowledge/lines.ts';
import { isLive } from '../../placement/case.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Command } from '../commands.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { asking } from './asking.ts';
import { turnPage } from './article.ts';
import { apply, worry } from './cases.ts';
import { voiceName } from './media.ts';
import { all, doing, out, phrase, say, and, type Out } from './out.ts';
import { menu } from './menu.ts';
import { aside, settle } from './settle.ts';
import { stateReply } from './told.ts';

/** The one list that works in every state (`care-rules` 39); after each the talk goes on where it was. */
export function obey(person: Employee, command: Command, scene: TalkScene): Out {
  switch (command) {
    case 'help':
    case 'menu':
      return aside(out(person, say(phrase('help')), ...(person.talk.at === 'idle' ? [menu()] : [])), scene);
    case 'again':
      return again(person, scene);
    case 'readAloud':
      return aside(out(person, say(phrase('readAloud.missing'))), scene);
    case 'easier':
      return changeLevel(person, 'leicht', scene);
    case 'harder':
      return changeLevel(person, 'einfach', scene);
    case 'back':
      return back(person, scene);
    case 'stop':
      return asked(person, { at: 'stop' }, scene);
    case 'human':
      return asked(person, { at: 'howToTalk' }, scene);
    case 'pause':
      return asked(person, { at: 'pause' }, scene);
    case 'myData':
      return settle(out({ ...person, talk: { at: 'idle' } }, { kind: 'show', view: 'ownData' }), scene);
    case 'deleteAll':
      return asked(person, { at: 'deleteSure' }, scene);
    case 'state':
      return state(person, scene);
    case 'mistake':
      return mistake(person, scene);
    case 'needHelp':
      return needHelp(person, scene);
    case 'question':
      return out({ ...person, talk: { at: 'idle' } }, say(phrase('ask.question')));
    case 'next':
      return person.talk.at === 'article' ? turnPage(person, person.talk.page + 1, scene) : onwards(person, scene);
    default:
      return command satisfies never;
  }
}

/** What was said of a case may not be so any more, and "heute" is another day: it is told as it is now. */
function again(person: Employee, scene: TalkScene): Out {
  const open = asking(person, scene);
  if (open.length > 0) return out(person, ...open);
  if (person.last.some(isOfCase)) return state(person, scene);
  return out(person, ...(person.last.length > 0 ? person.last : [menu()]));
}

const isOfCase = (reply: Reply): boolean =>
  reply.kind === 'say' && /^(state|told|crisis|late)\b/.test(reply.phrase.key);

const onwards = (person: Employee, scene: TalkScene): Out =>
  settle(out(person, ...(person.talk.at === 'idle' ? [menu()] : [])), scene);

/** Leaves what runs now; a question of consent cannot be left behind. */
function asked(person: Employee, talk: Employee['talk'], scene: TalkScene): Out {
  const there: Employee = { ...person, talk };
  return out(there, ...asking(there, scene));
}

function changeLevel(person: Employee, wish: 'leicht' | 'einfach', scene: TalkScene): Out {
  const levels = ['leicht', 'einfach', 'standard'] as const;
  const now = levels.indexOf(person.level);
  const level = levels[wish === 'leicht' ? now - 1 : now + 1];
  if (level === undefined)
    return aside(out(person, say(phrase(wish === 'leicht' ? 'level.least' : 'level.most'))), scene);
  const changed: Employee = { ...person, level };
  if (person.talk.at === 'article') return turnPage(changed, 0, scene);
  return aside(out(changed, say(phrase(wish === 'leicht' ? 'level.leicht' : 'level.einfach'))), scene);
}

function back(person: Employee, scene: TalkScene): Out {
  if (person.talk.at === 'article' && person.talk.page > 0) return turnPage(person, person.talk.page - 1, scene);
  if (person.talk.at === 'checkIn') return backInCheckIn(person, scene);
  if (person.talk.at === 'enrolment' || person.talk.at === 'idle')
    return settle(out(person, say(phrase('back.nowhere'))), scene);
  return settle(out({ ...person, talk: { at: 'idle' } }, menu()), scene);
}

/** The last answer is asked again; it counts until another one is given. */
function backInCheckIn(person: Employee, scene: TalkScene): Out {
  const { checkIn } = person;
  const last = checkIn?.answers.at(-1);
  if (checkIn === undefined || last === undefined) return settle(out(person, say(phrase('back.nowhere'))), scene);
  const before: Employee = { ...person, checkIn: { ...checkIn, answers: checkIn.answers.slice(0, -1) } };
  return out(before, ...asking(before, scene));
}

function state(person: Employee, scene: TalkScene): Out {
  const open = person.cases.filter(one => isLive(one) && one.subject !== 'employer');
  if (open.length === 0) return aside(out(person, say(phrase('state.none'))), scene);
  return aside(out(person, ...open.map(one => stateReply(person, one, scene))), scene);
}

/** "War ein Versehen": withdrawn, and whoever was told sees that. A `now` is not withdrawn by anybody but a human who had contact. */
function mistake(person: Employee, scene: TalkScene): Out {
  const last = person.cases.findLast(one => isLive(one) && one.level !== 'now' && one.subject === 'wellbeing');
  if (last === undefined) return settle(out(person, say(phrase('mistake.nothing'))), scene);
  const moved = apply({ ...person, talk: { at: 'idle' } }, withdraw(last, 'mistake', scene), scene);
  return settle(
    and(moved, next => out(next, say(phrase('mistake.done')))),
    scene,
  );
}

/** "Ich brauche Hilfe": today, by the own wish, and the numbers (`care-rules` 17). */
export function needHelp(person: Employee, scene: TalkScene): Out {
  const reason = { kind: 'askedForHelp', on: scene.now } as const;
  const voice = person.talk.at === 'voice' ? [{ do: 'cancel', name: voiceName(person.talk.n) } as const] : [];
  const raised = worry({ ...person, talk: { at: 'idle' } }, { reason, level: 'today', always: true }, scene);
  const number = lines.talk.number;
  return settle(
    all(
      raised.out.person,
      () => raised.out,
      next => doing(next, ...voice),
      next => out(next, { kind: 'say', phrase: phrase('need.help', { number }), urgent: true }),
    ),
    scene,
  );
}
