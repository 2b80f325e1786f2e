import type { Case } from '../../placement/case.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Act } from '../event.ts';
import type { Employee } from '../person.ts';
import { actedOnCase } from './actedOnCase.ts';
import { invite, makeCode } from './codes.ts';
import { setEndDates } from './endDates.ts';
import { endPlacement } from './ending.ts';
import { confirmFirm, inviteFirm, withoutFirms } from './firms.ts';
import { handOverTo } from './handingOver.ts';
import { and, doing, type Out } from './out.ts';
import { confirmed } from './presence.ts';
import { leftToOthers, seenByOthers } from './underComplaint.ts';

interface Acting {
  readonly by: PersonId;
  readonly act: Act;
}

/** What a staff member does about this employee; `may` has said yes to it. */
export const acted = (person: Employee, acting: Acting, scene: Scene): Out =>
  leftToOthers(person, acting, scene) ?? seenByOthers(done(person, acting, scene), acting, scene);

function done(person: Employee, { by, act }: Acting, scene: Scene): Out {
  switch (act.do) {
    case 'invite':
      return invite(person, { to: by, code: act.code }, scene);
    case 'newCode':
      return doing(person, makeCode({ to: by, code: act.code }, person.code, scene));
    case 'confirm':
      return confirmed(person, { by, yes: act.yes }, scene);
    case 'take':
    case 'cannot':
    case 'contact':
    case 'finish':
    case 'agree':
    case 'reply':
      return actedOnCase(person, { by, act }, scene);
    case 'openWords':
      return shown(person, { by, what: 'words', case: act.case }, scene);
    case 'openAnswers':
      return shown(person, { by, what: 'answers' }, scene);
    case 'look':
      return doing(person, { do: 'notify', to: by, notice: 'person' });
    case 'lock':
      return doing(
        { ...person, addresses: person.addresses.map(address => ({ ...address, locked: true })) },
        { do: 'notify', to: by, notice: 'locked' },
      );
    case 'endDates':
      return setEndDates(person, { by, act }, scene);
    case 'handOver':
      return handOverTo(person, { by, to: act.to, on: act.on }, scene);
    case 'inviteFirm':
      return inviteFirm(person, by, scene);
    case 'confirmFirm':
      return firmRight(person, { by, yes: act.yes });
    case 'unlinkFirm':
      return person.firms.length === 0
        ? doing(person, { do: 'notify', to: by, notice: 'firmNone' })
        : and(withoutFirms(person), next => doing(next, { do: 'notify', to: by, notice: 'firmOff' }));
    case 'endPlacement':
      return endPlacement(person, { by, act }, scene);
    default:
      return act satisfies never;
  }
}

const firmRight = (person: Employee, { by, yes }: { readonly by: PersonId; readonly yes: boolean }): Out =>
  yes
    ? confirmFirm(person, yes)
    : and(confirmFirm(person, yes), next => doing(next, { do: 'notify', to: by, notice: 'firmOff' }));

/** Reading is a write: the entry in the log is in the same commit as what is shown. */
function shown(
  person: Employee,
  { by, what, case: id }: { readonly by: PersonId; readonly what: 'words' | 'answers'; readonly case?: Case['id'] },
  scene: Scene,
): Out {
  const which = id === undefined ? {} : { case: id };
  return doing(
    person,
    { do: 'keep', record: { kind: 'access', by, what, on: scene.now } },
    { do: 'show', to: by, what, ...which },
  );
}
