// What somebody does about the employee who complains of her: she notices no complaint, and the voice that complains is not cut off (`care-rules` 8).
import { accuses, accusesOfViolence, isWithStaff, type Case } from '../../placement/case.ts';
import type { PersonId } from '../../placement/ids.ts';
import { changed } from '../../placement/move.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Act } from '../event.ts';
import type { Employee } from '../person.ts';
import { apply } from './cases.ts';
import { invite } from './codes.ts';
import { withoutFirms } from './firms.ts';
import { and, doing, out, type Out } from './out.ts';
import { isToConfirm } from './presence.ts';

interface Acting {
  readonly by: PersonId;
  readonly act: Act;
}

/** Not done, but answered: whoever has the complaint decides. */
export function leftToOthers(person: Employee, { by, act }: Acting, scene: Scene): Out | undefined {
  if (!person.cases.some(one => accuses(one, by))) return undefined;
  if (act.do === 'endPlacement')
    return act.reason === 'deceased' || act.destination === 'deceased' ? death(person, by, scene) : undefined;
  const isKnown = person.cases.some(one => isWithStaff(one) && accusesOfViolence(one, by));
  const answered = isKnown ? answeredAsEver(person, { by, act }, scene) : undefined;
  return answered && noted(answered, { by, kind: act.do === 'lock' ? 'wantsLock' : 'wantsPhone' }, scene);
}

/** It would close the complaint for good: here she cannot be kept from noticing something, and the firm is (`care-rules` 33). */
const death = (person: Employee, by: PersonId, scene: Scene): Out =>
  noted(
    and(withoutFirms(person), next => doing(next, { do: 'notify', to: by, notice: 'notAllowed' })),
    { by, kind: 'saysDead' },
    scene,
  );

/** Where others know of violence by her, what she does with the phone is only said. */
function answeredAsEver(person: Employee, { by, act }: Acting, scene: Scene): Out | undefined {
  if (act.do === 'invite') {
    const shown = invite(person, { to: by, code: act.code }, scene);
    // the code that waits may be the one that somebody else has made
    const made = shown.effects.map(effect => (effect.do === 'makeCode' ? goodForNothing(effect) : effect));
    return { ...shown, effects: made };
  }
  if (act.do === 'lock') return doing(person, { do: 'notify', to: by, notice: 'locked' });
  if (act.do === 'newCode') return doing(person, goodForNothing({ to: by, code: act.code }));
  return act.do === 'confirm' && isToConfirm(person) ? out(person) : undefined;
}

const goodForNothing = ({ to, code }: Pick<Effect & { do: 'makeCode' }, 'to' | 'code'>): Effect => ({
  do: 'makeCode',
  to,
  code,
  opens: 'nothing',
});

/** It is done, and whoever has the complaint reads that it was she. */
export function seenByOthers(done: Out, { by, act }: Acting, scene: Scene): Out {
  const kind = traceOf(act);
  return kind ? noted(done, { by, kind }, scene) : done;
}

function traceOf(act: Act): Note['kind'] | undefined {
  if (act.do === 'lock') return 'locked';
  if (act.do === 'endPlacement') return 'ended';
  return act.do === 'confirm' && act.yes ? 'newPhone' : undefined;
}

interface Note {
  readonly by: PersonId;
  readonly kind: Case['notes'][number]['kind'];
}

function noted(done: Out, { by, kind }: Note, scene: Scene): Out {
  const about = done.person.cases.filter(one => isWithStaff(one) && accuses(one, by));
  return about.reduce((sofar, one) => {
    const known: Case = { ...one, notes: [...one.notes.slice(-30), { kind, on: scene.now }] };
    return and(sofar, next => apply(next, { case: known, tell: one.told.map(to => changed(to, false)) }, scene));
  }, done);
}
