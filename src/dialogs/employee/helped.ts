import type { Case } from '../../placement/case.ts';
import { askForDate, openAgain } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import { withoutAgreed } from './agreement.ts';
import { apply } from './cases.ts';
import { nameOf, namesFor } from './names.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { settle } from './settle.ts';

/** "Hat das geholfen?": a no opens the case once more; a second one asks for the day of a talk (`care-rules` 24). */
export function answerHelped(person: Employee, option: string, scene: Scene): Out {
  const { talk } = person;
  const one = talk.at === 'helped' ? caseOf(person, talk.case) : undefined;
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  if (one === undefined || option === 'green' || option === 'yellow')
    return settle(out(idle, say(phrase('helped.yes'))), scene);
  if (option !== 'red' || one.state.at !== 'done') return settle(out(idle, say(phrase('got.it'))), scene);
  if (one.reopened) return settle(dateAskedFor(idle, one, scene), scene);
  const { coach } = namesFor(person, scene);
  const reason = { kind: 'didNotHelp', on: scene.now } as const;
  const again = { ...one, reopened: true, announced: true, contacted: false, reasons: [...one.reasons, reason] };
  const opened = apply(withoutAgreed(idle, one.id), openAgain(again, person.coach, scene), scene);
  return settle(
    and(opened, next => out(next, say(phrase('helped.no', { coach })))),
    scene,
  );
}

/** She reads whom it is asked of; where nobody is left to ask, that it has arrived. */
function dateAskedFor(person: Employee, one: Case, scene: Scene): Out {
  const again = { ...one, reasons: [...one.reasons, { kind: 'didNotHelp', on: scene.now } as const] };
  const move = askForDate(again, { coach: person.coach, scene });
  if (move === undefined) return out(person, say(phrase('got.it')));
  const who = nameOf(move.case.dateAsked, scene);
  return and(apply(person, move, scene), next => out(next, say(phrase('helped.again', { who }))));
}
