import { days, instant, later, type Minutes } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Employee } from '../person.ts';
import { agenda } from './agenda.ts';
import { doing, out, toCoach, type Out } from './out.ts';

export type Consent = 'asking' | 'seeing';

/** What changes with a text of consent; a new number asks everybody again. */
const consentVersion = 1;

/** Recorded with its version; a no later on counts as much as a no now. */
export function consented(
  person: Employee,
  consent: keyof Employee['consents'],
  { given, scene }: { readonly given: boolean; readonly scene: Scene },
): Out {
  const consents = { ...person.consents, [consent]: { given, version: consentVersion, on: scene.now } };
  const record: Effect = {
    do: 'keep',
    record: { kind: 'consent', consent, given, version: consentVersion, on: scene.now },
  };
  return doing({ ...person, consents }, record);
}

/** The yes to be read is taken back, and with it that anything is told without asking. */
export const unseen = (person: Employee, scene: Scene): Out =>
  consented({ ...person, choice: 'askEachTime' }, 'seeing', { given: false, scene });

export const explainLater = (person: Employee): Out => toCoach(person, 'explainConsent');

/** A yes that was said beside the coach is asked again alone: after a week and after three months (`care-rules` 28). */
const alone: readonly Minutes[] = [days(7), days(91)];

/** The next time at which it is asked alone; nothing where there is no yes, or where it was asked both times. */
export function askAloneLater(person: Employee, scene: Scene): Out {
  const given = givenOn(person);
  const next = given && alone.map(time => later(given, time)).find(at => at > scene.now);
  return next === undefined
    ? out(person)
    : doing(person, { do: 'schedule', name: agenda.consentAlone, at: next, due: { what: 'consentAlone' } });
}

/** When the last yes was said. */
export function givenOn({ consents }: Employee): Scene['now'] | undefined {
  const given = [consents.asking, consents.seeing].flatMap(one => (one?.given ? [one.on] : []));
  return given.length === 0 ? undefined : instant(Math.max(...given));
}
