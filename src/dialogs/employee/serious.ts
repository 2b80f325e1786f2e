import { lines } from '../../knowledge/lines.ts';
import { CaseId, days, later, minutes } from '../../placement/ids.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { agenda, cancelling } from './agenda.ts';
import { avoidedIn, isHeard } from './accused.ts';
import { asking } from './asking.ts';
import { worry } from './cases.ts';
import { askedFor, dangerUnspoken } from './crisis.ts';
import type { Heard } from './heard.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { aside, settle } from './settle.ts';
import { isFollowed, isWithAnother } from './standing.ts';
import { dangerAfterEnd, dangerUnheard } from './unfollowed.ts';
import { heardWorry, reasonOf } from './words.ts';

/** The one serious question (`care-rules` 6): the `today` case is committed before it is asked; no answer in half an hour counts as a yes. */
export function askSerious(person: Employee, { read, text }: Heard, scene: TalkScene): Out {
  const { border: about } = read;
  const recently = person.seriousAsked !== undefined && scene.now < later(person.seriousAsked, days(1));
  if (about === undefined) return heardWorry(person, { read, text }, scene);
  if (!isFollowed(person, scene)) return dangerAfterEnd(person, about);
  if (recently) return heardWorry(person, { read, text }, scene);
  const avoid = avoidedIn(person, read, scene);
  if (!isHeard(person, avoid, scene)) return dangerUnheard(person, { cause: about, avoid }, scene);
  const raised = worry(person, { reason: reasonOf(read, scene), level: 'today', words: text, avoid }, scene);
  const asked: Employee = {
    ...raised.out.person,
    seriousAsked: scene.now,
    talk: {
      at: 'serious',
      case: raised.case.id,
      about,
      text,
      ...(isWithAnother(person) && { another: true as const }),
    },
  };
  const due = { what: 'seriousQuestion', case: raised.case.id, about } as const;
  const at = later(scene.now, halfAnHour);
  return and(raised.out, () =>
    and(doing(asked, { do: 'schedule', name: agenda.serious(raised.case.id), at, due }), next =>
      out(next, ...asking(next, scene)),
    ),
  );
}

const halfAnHour = minutes(30);

/**
 * "Nein" lowers nothing: the case stays, the number is shown once. Everything that is not a clear no is `now`, also a
 * colour: "nein, gelb" may be a no to the light before, and it is never asked a second time what was meant.
 */
export function answerSerious(person: Employee, option: string, scene: TalkScene): Out {
  if (person.talk.at !== 'serious') return out(person);
  const { about, case: id } = person.talk;
  const talk: Employee['talk'] = { at: isWithAnother(person) ? 'another' : 'idle' };
  const done = doing({ ...person, talk }, cancelling(agenda.serious(id)));
  const before = askedFor(person, id);
  if (option !== 'no') return and(done, next => dangerUnspoken(next, { about, case: id, before }, scene));
  return settle(
    and(done, next => out(next, numberFor(about))),
    scene,
  );
}

/** Its buttons stay on the screen when the talk has gone on: a yes there is never too old, a no in time is one. */
export function answerSeriousLate(
  person: Employee,
  { question, option }: { readonly question: string; readonly option: string },
  scene: TalkScene,
): Out {
  const [, asked, danger] = question.split(':');
  const id = CaseId.safeParse(asked).data;
  const about = danger === 'violence' ? 'violence' : 'life';
  if (option !== 'no') return dangerUnspoken(person, { about, case: id }, scene);
  const inTime = person.seriousAsked !== undefined && scene.now < later(person.seriousAsked, halfAnHour);
  const cancel = id === undefined ? [] : [cancelling(agenda.serious(id))];
  const said = inTime ? numberFor(about) : say(phrase('got.it'));
  return aside(
    and(doing(person, ...cancel), next => out(next, said)),
    scene,
  );
}

const numberFor = (about: 'life' | 'violence') =>
  say(phrase('ask.no', { number: about === 'life' ? lines.talk.number : lines.police.number }));
