import { isHerOwn, isWithStaff } from '../../placement/case.ts';
import { everybodyTold } from '../../placement/move.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import { deletable } from '../effect.ts';
import type { Due } from '../event.ts';
import { caseOf, type Employee } from '../person.ts';
import { apply } from './cases.ts';
import { consented } from './consent.ts';
import { onlyTheRule } from './enrolment.ts';
import { hearerOf, namesFor } from './names.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { planNothing } from './planning.ts';

/** Answers and words go at once, page by page; an open case stays without words until a human has closed it (`care-rules` 10). */
export function deleteAll(person: Employee, scene: Scene): Out {
  const gone = and(emptied(person, scene), next => doing(next, { do: 'forget', kinds: deletable, stops: true }));
  return and(gone, next => leaveOpen(next, scene));
}

/** A restore has brought back what was deleted since: it goes again, and nothing is said, for she was told then. */
export function forgetAgain(person: Employee, { stops }: Due & { what: 'forget' }, scene: Scene): Out {
  return stops ? { ...emptied(person, scene), replies: [] } : out(withoutWords(person));
}

function emptied(person: Employee, scene: Scene): Out {
  const held = person.cases.filter(one => one.state.at === 'held');
  const dropped = held.reduce(
    (sofar, one) => and(sofar, next => apply(next, withdraw(one, 'no', scene), scene)),
    out(person),
  );
  const off = and(dropped, next => consented(next, 'asking', { given: false, scene }));
  return and(off, next => planNothing(withoutWords({ ...onlyTheRule(next), stopped: true })));
}

/** What has been said and answered so far; what is open with a human is no part of it. */
export const withoutWords = ({
  checkIn: _gone,
  watch: _watched,
  nextDimension: _next,
  agreed: _agreed,
  ...person
}: Employee): Employee => ({
  ...person,
  answers: [],
  last: [],
  pending: person.pending.filter(one => one.what !== 'reply'),
});

/** Whoever has an open case reads that the words are gone; the case goes too when it is closed. */
function leaveOpen(given: Employee, scene: Scene): Out {
  const person: Employee = { ...given, cases: given.cases.filter(isWithStaff) };
  const own = person.cases.filter(isHerOwn);
  const [first] = own;
  if (first === undefined) return out(person, say(phrase('delete.done', { coach: namesFor(person, scene).coach })));
  const noted = own.reduce((sofar, one) => and(sofar, next => note(next, one.id, scene)), out(person));
  const coach = hearerOf(person, first, scene);
  return and(noted, next => out(next, say(phrase('delete.open', { coach }))));
}

function note(person: Employee, id: Employee['cases'][number]['id'], scene: Scene): Out {
  const one = caseOf(person, id);
  if (one === undefined) return out(person);
  const noted = { ...one, notes: [...one.notes, { kind: 'askedToDelete' as const, on: scene.now }] };
  return apply(person, { case: noted, tell: everybodyTold(one) }, scene);
}
