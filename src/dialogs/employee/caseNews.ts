// What the employee reads of a move of one of her cases.
import { isHerOwn, isWithStaff, type Case } from '../../placement/case.ts';
import type { Move } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';
import type { Reply } from '../reply.ts';
import { knock } from './knock.ts';
import { out, say, type Out } from './out.ts';
import { crisisReply, fallenReplies, latePhrase, takenPhrase } from './told.ts';

/** What the employee has to read about it: behind a neutral message, in a crisis at once. */
export function informed(person: Employee, move: Move, scene: Scene): Out {
  const { case: one, employee } = move;
  if (employee === undefined || !isHerOwn(one)) return out(person);
  if (person.crisis?.case === one.id && isWithStaff(one)) return out(person, ...crisisNews(person, move, scene));
  return knock(person, { pending: pendingOf(one, employee, move.late) }, scene);
}

/** In a crisis nothing waits behind a knock: what changes is said at once. */
function crisisNews(person: Employee, { case: one, late }: Move, scene: Scene): readonly Reply[] {
  if (one.state.at === 'taken') return [say(takenPhrase(one.state, scene))];
  const news = crisisReply(person, one, scene);
  return [...(late ? [say(latePhrase(person, { ...late, one }, scene))] : fallenReplies(one, scene)), news];
}

function pendingOf(one: Case, employee: NonNullable<Move['employee']>, late: Move['late']): Pending {
  switch (employee) {
    case 'askAgain':
      return { what: 'offer', case: one.id };
    case 'state':
      return { what: 'taken', case: one.id };
    case 'late':
      return { what: 'late', case: one.id, ...late };
    case 'taken':
    case 'done':
      return { what: employee, case: one.id };
    default:
      return employee satisfies never;
  }
}
