import { optionIn } from '../../knowledge/options.ts';
import { hours } from '../../placement/ids.ts';
import { Light } from '../../placement/light.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { knockAnotherDay, knockLater } from './knock.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { aside, settle } from './settle.ts';

/** The same in words: whoever says at once how it goes is asked at once. */
export const knockAnswerIn = (text: string): string | undefined =>
  optionIn(text, ['yes', 'later', 'notToday']) ?? (optionIn(text, Light.options) && 'yes');

/** "Passt es gerade?" */
export function tappedKnock(person: Employee, option: string, scene: TalkScene): Out {
  switch (option) {
    case 'yes':
      return opened(person, scene);
    case 'later':
      return person.pending.length === 0
        ? aside(out(withoutKnock(person), say(phrase('got.it'))), scene)
        : and(out(withoutKnock(person), say(phrase('knock.later'))), next => knockLater(next, hours(3), scene));
    default:
      return notToday(person, scene);
  }
}

/** Also on a day on which she had wanted no more. */
function opened({ notToday: _over, ...person }: Employee, scene: TalkScene): Out {
  const isSerious = person.talk.at === 'serious';
  const done = isSerious ? aside(out(person), scene) : settle(out({ ...person, talk: { at: 'idle' } }), scene);
  return done.replies.length > 0 ? done : out(done.person, say(phrase('knock.nothing')));
}

/** A sign of life and an answer like any other; what else waits comes on her next working day. */
function notToday(person: Employee, scene: TalkScene): Out {
  const { checkIn } = person;
  const pending = person.pending.filter(one => one.what !== 'checkIn');
  const left: Employee = {
    ...withoutKnock(person),
    pending,
    notToday: localDate(scene.now, scene.staff.timeZone),
    unanswered: 0,
    ...(checkIn ? { checkIn: { ...checkIn, over: true } } : {}),
    ...(person.talk.at === 'checkIn' ? { talk: { at: 'idle' } } : {}),
  };
  const said = out(left, say(phrase('knock.notToday')));
  return pending.length === 0 ? said : and(said, next => knockAnotherDay(next, scene));
}

/** The newest answer of a day counts. */
function withoutKnock({ knocked: _answered, notToday: _before, ...person }: Employee): Employee {
  return person;
}
