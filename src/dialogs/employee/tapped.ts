import { hours } from '../../placement/ids.ts';
import { Dimension, Light, isWorse } from '../../placement/light.ts';
import { commandFrom } from '../commands.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { answer } from './answer.ts';
import { offered, questionOf } from './asking.ts';
import { beginCheckIn, correct, newCheckIn } from './checkIn.ts';
import { needHelp, obey } from './command.ts';
import { menu } from './menu.ts';
import { commandInCrisis, dangerUnspoken, preferWriting } from './crisis.ts';
import { knockLater } from './knock.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { aside, settle } from './settle.ts';

interface Tap {
  readonly question: string;
  readonly option: string;
}

/** A tap belongs to the question that it was made on; on a question that is not open it never gets a new meaning. */
export function tapped(person: Employee, tap: Tap, scene: TalkScene): Out {
  const [kind] = tap.question.split(':');
  const command = tap.option.startsWith('cmd:') ? commandFrom(tap.option.slice('cmd:'.length)) : undefined;
  if (kind === 'x') return preferWriting(person);
  if (person.crisis) return commandInCrisis(person, command ?? 'next', scene);
  if (command) return obey(person, command, scene);
  // A call for help is never too old, and neither is a yes to the serious question.
  if (tap.option === 'needHelp') return needHelp(person, scene);
  if (kind === 'serious' && tap.option !== 'no' && person.talk.at !== 'serious')
    return dangerUnspoken(person, 'life', scene);
  if (kind === 'n') return knocked(person, tap.option, scene);
  if (tap.question === questionOf(person) && isOffered(person, tap.option, scene))
    return answer(person, tap.option, scene);
  if (kind === 'c') return tappedOldCheckIn(person, tap, scene);
  return aside(out(person, say(phrase('old.button')), ...restart(person)), scene);
}

/** What stands on the buttons of an article is not a list of options. */
const isOffered = (person: Employee, option: string, scene: TalkScene): boolean =>
  person.talk.at === 'article' || offered(person, scene).includes(option);

const restart = (person: Employee): readonly Reply[] => (person.talk.at === 'idle' ? [menu()] : []);

/** "Passt es gerade?" */
function knocked(person: Employee, option: string, scene: TalkScene): Out {
  switch (option) {
    case 'yes':
      return person.pending.length === 0
        ? settle(out(person, say(phrase('knock.nothing'))), scene)
        : settle(out({ ...person, talk: { at: 'idle' } }), scene);
    case 'later':
      return and(out(withoutKnock(person), say(phrase('knock.later'))), next => knockLater(next, hours(3), scene));
    default:
      return notToday(person, scene);
  }
}

/** A sign of life and an answer like any other; only what is about a case comes again tomorrow. */
function notToday(person: Employee, scene: TalkScene): Out {
  const { checkIn } = person;
  const pending = person.pending.filter(one => one.what !== 'checkIn');
  const left: Employee = {
    ...withoutKnock(person),
    pending,
    unanswered: 0,
    ...(checkIn ? { checkIn: { ...checkIn, over: true } } : {}),
  };
  const said = out(left, say(phrase('knock.notToday')));
  return pending.length === 0 ? said : and(said, next => knockLater(next, hours(20), scene));
}

function withoutKnock({ knocked: _answered, ...person }: Employee): Employee {
  return person;
}

/** Inside one check-in a later worse light replaces the earlier one; of an older check-in nothing is taken, a new one is offered. */
function tappedOldCheckIn(person: Employee, tap: Tap, scene: TalkScene): Out {
  const [, slot, asked] = tap.question.split(':');
  const dimension = Dimension.safeParse(asked).data;
  const light = Light.safeParse(tap.option).data;
  const { checkIn } = person;
  if (checkIn === undefined || slot !== checkIn.slot || dimension === undefined) return oldQuestion(person, tap, scene);
  const old = checkIn.answers.find(one => one.dimension === dimension);
  if (old === undefined) return settle(beginCheckIn({ ...person, checkIn: { ...checkIn, over: false } }, scene), scene);
  const worse = light !== undefined && isWorse(light, old.light) && light !== old.light;
  if (worse) return aside(correct(person, dimension, { light, scene }), scene);
  return aside(out(person, say(phrase('checkIn.again'))), scene);
}

/** An answer to last week's question is not an answer to today's: but somebody wants to say something, so it is asked now. */
function oldQuestion(person: Employee, tap: Tap, scene: TalkScene): Out {
  const said = say(phrase('old.question'));
  const wants = Light.safeParse(tap.option).success && person.consents.asking?.given === true;
  if (!wants || person.talk.at !== 'idle') return aside(out(person, said), scene);
  const open = person.checkIn !== undefined && !person.checkIn.over;
  const fresh = open ? person : newCheckIn(person, person.checkIn?.slot ?? `extra-${String(scene.now)}`);
  return and(out(fresh, said), next => beginCheckIn(next, scene));
}
