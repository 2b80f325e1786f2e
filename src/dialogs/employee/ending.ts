import { isLive } from '../../placement/case.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Act } from '../event.ts';
import type { Employee } from '../person.ts';
import { apply } from './cases.ts';
import { knock } from './knock.ts';
import { doing, out, and, type Out } from './out.ts';
import { planNothing } from './planning.ts';

/**
 * A placement can end (`care-rules` 11): everything scheduled stops in this commit.
 * After a death nothing is ever sent to that chat again. Open cases stay until a human has closed them.
 */
export function endPlacement(person: Employee, act: Act & { do: 'endPlacement' }, scene: Scene): Out {
  const ended: Employee = {
    ...person,
    placements: person.placements.map(one => ({ ...one, ended: one.ended ?? act.on })),
    stopped: true,
  };
  const record = { kind: 'ended', reason: act.reason, destination: act.destination, on: scene.now } as const;
  const kept = and(planNothing(ended), next => doing(next, { do: 'keep', record }, ...cancelled(person)));
  if (act.reason !== 'deceased' && act.destination !== 'deceased') {
    return and(kept, next => knock(next, { pending: { what: 'end', on: act.on } }, scene));
  }
  const { crisis: _over, knocked: _none, ...rest } = kept.person;
  const silent: Employee = { ...rest, talk: { at: 'ended' }, pending: [] };
  const closed = person.cases.filter(isLive);
  const all = closed.reduce(
    (sofar, one) => and(sofar, next => apply(next, withdraw(one, 'ended', scene), scene)),
    out(silent),
  );
  return { person: all.person, replies: [], effects: [...kept.effects, ...all.effects] };
}

const cancelled = (person: Employee): readonly { readonly do: 'cancel'; readonly name: string }[] => {
  const slots = [person.checkIn?.slot].filter(slot => slot !== undefined);
  const names = slots.flatMap(slot => [`reminder:${slot}`, `silence:${slot}`]);
  const helped = person.cases.map(one => `helped:${one.id}`);
  return [...names, ...helped, 'knock', 'consentAlone'].map(name => ({ do: 'cancel', name }));
};
