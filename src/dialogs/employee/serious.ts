import { days, later, minutes } from '../../placement/ids.ts';
import type { WordsRead } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import { lines } from '../../knowledge/lines.ts';
import type { CaseId } from '../../placement/ids.ts';
import type { Employee } from '../person.ts';
import { asking } from './asking.ts';
import { worry } from './cases.ts';
import { dangerUnspoken, own } from './crisis.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { settle } from './settle.ts';
import { heardWorry, reasonOf } from './words.ts';

/** The one serious question (`care-rules` 6): the `today` case is committed before it is asked; no answer in half an hour counts as a yes. */
export function askSerious(
  person: Employee,
  { read, text }: { readonly read: WordsRead; readonly text: string },
  scene: Scene,
): Out {
  const recently = person.seriousAsked !== undefined && scene.now < later(person.seriousAsked, days(1));
  if (recently || read.border === undefined) return heardWorry(person, { read, text }, scene);
  const avoid = read.aboutOwnCoach ? own(person, scene) : [];
  const raised = worry(
    person,
    { reason: reasonOf(read, scene), level: 'today', words: text, avoid, announced: true },
    scene,
  );
  const about = read.border;
  return and(raised.out, next => {
    const asked: Employee = { ...next, seriousAsked: scene.now, talk: { at: 'serious', case: raised.case.id, about } };
    const due = { what: 'seriousQuestion', case: raised.case.id } as const;
    const waiting = doing(asked, {
      do: 'schedule',
      name: seriousName(raised.case.id),
      at: later(scene.now, minutes(30)),
      due,
    });
    return and(waiting, there => out(there, ...asking(there, scene)));
  });
}

/** "Nein" lowers nothing: the case stays, the number is shown once. Everything that is not a clear no is `now`. */
export function answerSerious(person: Employee, option: string, scene: Scene): Out {
  if (person.talk.at !== 'serious') return out(person);
  const { about, case: id } = person.talk;
  const answered: Employee = { ...person, talk: { at: 'idle' } };
  const done = doing(answered, { do: 'cancel', name: seriousName(id) });
  if (option !== 'no') return and(done, next => dangerUnspoken(next, about, scene));
  const number = about === 'life' ? lines.talk.number : lines.police.number;
  return settle(
    and(done, next => out(next, say(phrase('ask.no', { number })))),
    scene,
  );
}

const seriousName = (id: CaseId): string => `serious:${id}`;
