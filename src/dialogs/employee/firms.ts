// Who of the firm may come in: only after the employee's yes, and no longer than that (`care-rules` 33).
import type { PersonId } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import { seenBy } from '../notices.ts';
import type { Employee } from '../person.ts';
import { runningPlacement } from '../placements.ts';
import type { TalkScene } from '../scene.ts';
import { asked } from './asking.ts';
import { makeCode } from './codes.ts';
import { consented, explainLater } from './consent.ts';
import { knock } from './knock.ts';
import { namesFor } from './names.ts';
import { and, doing, out, phrase, say, toCoach, type Out } from './out.ts';
import { settle } from './settle.ts';
import { isFollowed } from './standing.ts';

/** A code for the firm, or the question to the employee that has to come before it. */
export function inviteFirm(person: Employee, by: PersonId, scene: Scene): Out {
  const notify = (notice: 'firmNotYet' | 'firmNo' | 'firmAsked'): Effect => ({ do: 'notify', to: by, notice });
  if (!person.confirmed || !isFollowed(seenBy(person, by), scene)) return doing(person, notify('firmNotYet'));
  const consent = person.consents.firm;
  if (consent?.given === true)
    return doing(person, makeCode({ to: by, code: 'card', for: 'firm' }, person.firmCode, scene));
  if (consent !== undefined) return doing(person, notify('firmNo'));
  return and(doing(person, notify('firmAsked')), next => knock(next, { pending: { what: 'firm' } }, scene));
}

export function answerFirm(person: Employee, option: string, scene: Scene): Out {
  const { talk } = person;
  if (talk.at === 'firmCheck') return answerFirmCheck(person, { option, wrong: talk.wrong }, scene);
  if (option === 'yes') return asked(person, { at: 'firmCheck', wrong: talk.at === 'firm' ? talk.wrong : 0 }, scene);
  return option === 'no' ? refused(idle(person), scene) : unsure(idle(person), scene);
}

/** A yes counts only where it was understood; once wrong it is explained again (`care-rules` 28). */
function answerFirmCheck(
  person: Employee,
  { option, wrong }: { readonly option: string; readonly wrong: number },
  scene: Scene,
): Out {
  if (option === 'no') return agreed(idle(person), scene);
  if (wrong === 0)
    return and(out(person, say(phrase('check.wrong'))), next => asked(next, { at: 'firm', wrong: 1 }, scene));
  return unsure(idle(person), scene);
}

function agreed(person: Employee, scene: Scene): Out {
  const { coach } = namesFor(person, scene);
  const given = and(consented(person, 'firm', { given: true, scene }), next => toCoach(next, 'firmYes'));
  return settle(
    and(given, next => out(next, say(phrase('withFirm.yes', { coach })))),
    scene,
  );
}

function refused(person: Employee, scene: Scene): Out {
  const no = and(consented(person, 'firm', { given: false, scene }), next => toCoach(next, 'firmNo'));
  const { coach } = namesFor(person, scene);
  return settle(
    and(no, next => out(next, say(phrase('withFirm.no', { coach })))),
    scene,
  );
}

/** Nothing is switched on, and it may be asked again when the coach has explained it. */
function unsure(person: Employee, scene: Scene): Out {
  const { coach } = namesFor(person, scene);
  return settle(
    and(explainLater(person), next => out(next, say(phrase('consent.fail', { coach })))),
    scene,
  );
}

const idle = (person: Employee): Employee => ({ ...person, talk: { at: 'idle' } });

/** "Meine Daten": what was allowed is taken back at once, what was not is asked. */
export function changeFirm(person: Employee, option: 'firmYes' | 'firmNo', scene: TalkScene): Out {
  if (!isFollowed(person, scene)) return settle(out(idle(person)), scene);
  if (option === 'firmYes') return asked(person, { at: 'firm', wrong: 0 }, scene);
  const off = and(consented(idle(person), 'firm', { given: false, scene }), withoutFirms);
  const told = and(off, next => toCoach(next, 'firmOff'));
  return settle(
    and(told, next => out(next, say(phrase('withFirm.off')))),
    scene,
  );
}

/** Somebody has redeemed the firm's code. */
export function firmJoined(person: Employee, firm: PersonId): Out {
  const firms = [...person.firms.filter(({ id }) => id !== firm), { id: firm, confirmed: false }];
  const name = runningPlacement(person)?.firm ?? '';
  const letter = { kind: 'firmLinked', about: person.id, firm: name } as const;
  return and(doing({ ...person, firms }, { do: 'write', to: firm, letter }), next => toCoach(next, 'firmLinked'));
}

/** The yes may have been taken back since the code was made. */
export const mayJoin = (person: Employee, scene: Scene): boolean =>
  person.consents.firm?.given === true && isFollowed(person, scene);

/** "Ja, das ist die Firma"; a no takes away whoever came in since the last yes. */
export const confirmFirm = (person: Employee, yes: boolean): Out =>
  yes
    ? out({ ...person, firms: person.firms.map(one => ({ ...one, confirmed: true })) })
    : without(person, ({ confirmed }) => !confirmed);

/** Nobody of the firm is linked any more, and no code of it is worth anything. */
export function withoutFirms({ firmCode: _over, ...person }: Employee): Out {
  return without(person, () => true);
}

export const firmGone = (person: Employee, firm: PersonId): Out =>
  out({ ...person, firms: person.firms.filter(({ id }) => id !== firm) });

function without(person: Employee, isOver: (firm: Employee['firms'][number]) => boolean): Out {
  const letters = person.firms
    .filter(isOver)
    .map(({ id }): Effect => ({ do: 'write', to: id, letter: { kind: 'firmUnlinked', about: person.id } }));
  return doing({ ...person, firms: person.firms.filter(one => !isOver(one)) }, ...letters);
}
