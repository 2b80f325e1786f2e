import { later, minutes, type PersonId } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Employee, StoredCode } from '../person.ts';
import { planEndDates } from './endDates.ts';
import { and, doing, type Out } from './out.ts';

type Making = Omit<Effect & { do: 'makeCode' }, 'do' | 'again' | 'opens'>;

/** There is one invitation, however often it is sent: its code is shown again while it is good, and what was planned with the first stands. */
export function invite(person: Employee, making: Making, scene: Scene): Out {
  const { code } = person;
  if (code === undefined) return and(planEndDates(person, scene), next => doing(next, { do: 'makeCode', ...making }));
  const already = { do: 'notify', to: making.to, notice: 'invitedAlready' } as const;
  return isGood(code, scene) ? doing(person, already, again(making.to, code)) : doing(person, already);
}

/** A fresh one. Two taps on one button are one, and the first that was shown stays good. */
export const makeCode = (making: Making, before: StoredCode | undefined, scene: Scene): Effect =>
  before?.kind === making.code && isGood(before, scene) && scene.now < later(before.made.on, doubleTap)
    ? { ...again(making.to, before), ...(making.for && { for: making.for }) }
    : { do: 'makeCode', ...making };

const doubleTap = minutes(1);

type Good = StoredCode & { readonly made: NonNullable<StoredCode['made']> };

const isGood = (code: StoredCode, { now }: Scene): code is Good =>
  !code.used && code.tries === 0 && now < code.expires && code.made !== undefined;

const again = (to: PersonId, { kind, made }: Good): Effect & { do: 'makeCode' } => ({
  do: 'makeCode',
  to,
  code: kind,
  again: made.turn,
});
