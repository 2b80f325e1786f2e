import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Employee, EnrolmentStep } from '../person.ts';
import { whenIn } from '../times.ts';
import { asking } from './asking.ts';
import { rightAnswer } from './enrolmentAsking.ts';
import { namesFor } from './names.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { planNext } from './planning.ts';

/** What changes with a text of consent; a new number asks everybody again. */
const consentVersion = 1;

export const beginEnrolment = (person: Employee, scene: Scene): Out =>
  goTo({ ...person, enrolment: { step: 'duSie', wrong: 0 } }, 'duSie', scene);

/** One answer of the first contact. */
export function answerEnrolment(person: Employee, option: string, scene: Scene): Out {
  const step = person.enrolment?.step ?? 'duSie';
  switch (step) {
    case 'duSie':
      return goTo({ ...person, address: option === 'sie' ? 'sie' : 'du' }, 'facts', scene);
    case 'facts':
      return goTo(person, 'receipt', scene);
    case 'receipt':
      return goTo(person, 'asking', scene);
    case 'asking':
      return option === 'yes' ? goTo(person, 'askingCheck', scene) : refused(person, 'asking', { option, scene });
    case 'seeing':
      return option === 'yes' ? goTo(person, 'seeingCheck', scene) : refused(person, 'seeing', { option, scene });
    case 'askingCheck':
    case 'seeingCheck':
    case 'alwaysCheck':
      return option === rightAnswer[step] ? understood(person, step, scene) : misunderstood(person, step, scene);
    case 'choice':
      return chose(person, option === 'tellAtOnce' ? 'tellAtOnce' : 'askEachTime', scene);
    case 'always':
      return goTo(person, 'alwaysCheck', scene);
    case 'reach':
      return goTo({ ...person, reach: reachOf(option) }, 'tidy', scene);
    case 'tidy':
      return finish({ ...person, tidy: option === 'yes' }, scene);
    default:
      return step satisfies never;
  }
}

function goTo(person: Employee, step: EnrolmentStep, scene: Scene): Out {
  const there: Employee = {
    ...person,
    talk: { at: 'enrolment' },
    enrolment: { step, wrong: wrongSoFar(person, step) },
  };
  return out(there, ...asking(there, scene));
}

/** One wrong answer is remembered from the explanation that follows it to the check question behind that. */
const wrongSoFar = (person: Employee, step: EnrolmentStep): number =>
  rightAnswer[step] === undefined ? 0 : (person.enrolment?.wrong ?? 0);

type Consent = 'asking' | 'seeing';

/** "Weiß nicht" switches nothing on; the coach explains it (`care-rules` 28). */
function refused(
  person: Employee,
  consent: Consent,
  { option, scene }: { readonly option: string; readonly scene: Scene },
): Out {
  const { coach } = namesFor(person, scene);
  const unsure = option !== 'no';
  const said = unsure ? say(phrase('consent.fail', { coach })) : say(phrase('consent.no'));
  const noted = and(consented(person, consent, { given: false, scene }), next => out(next, said));
  const told = unsure ? and(noted, explainLater) : noted;
  return and(told, next => goTo(withoutSeeing(next, consent), afterPortion[consent], scene));
}

const afterPortion: Readonly<Record<Consent, EnrolmentStep>> = { asking: 'seeing', seeing: 'always' };

/** Who does not want to be read is asked every single time. */
const withoutSeeing = (person: Employee, consent: Consent): Employee =>
  consent === 'seeing' ? { ...person, choice: 'askEachTime' } : person;

function understood(person: Employee, step: 'askingCheck' | 'seeingCheck' | 'alwaysCheck', scene: Scene): Out {
  if (step === 'alwaysCheck') return goTo(person, 'reach', scene);
  const consent = step === 'askingCheck' ? 'asking' : 'seeing';
  return and(consented(person, consent, { given: true, scene }), next =>
    goTo(next, consent === 'asking' ? 'seeing' : 'choice', scene),
  );
}

/** Once wrong: explained again, without blame. Twice: nothing is switched on, the coach explains. */
function misunderstood(person: Employee, step: 'askingCheck' | 'seeingCheck' | 'alwaysCheck', scene: Scene): Out {
  if ((person.enrolment?.wrong ?? 0) === 0) {
    const portion: EnrolmentStep = step === 'askingCheck' ? 'asking' : step === 'seeingCheck' ? 'seeing' : 'always';
    const again = and(out(person, say(phrase('check.wrong'))), next => goTo(next, portion, scene));
    return { ...again, person: { ...again.person, enrolment: { step: portion, wrong: 1 } } };
  }
  const { coach } = namesFor(person, scene);
  const told = and(out(person, say(phrase('consent.fail', { coach }))), explainLater);
  if (step === 'alwaysCheck') return and(told, next => goTo(next, 'reach', scene));
  const consent = step === 'askingCheck' ? 'asking' : 'seeing';
  return and(
    and(told, next => consented(next, consent, { given: false, scene })),
    next => goTo(withoutSeeing(next, consent), afterPortion[consent], scene),
  );
}

function chose(person: Employee, choice: NonNullable<Employee['choice']>, scene: Scene): Out {
  const { coach } = namesFor(person, scene);
  const next: Employee = { ...person, choice };
  const explained = choice === 'askEachTime' ? out(next, say(phrase('choice.noAnswer', { coach }))) : out(next);
  return and(explained, there => goTo(there, 'always', scene));
}

function finish({ enrolment: _done, ...person }: Employee, scene: Scene): Out {
  const asked = person.consents.asking?.given === true;
  const ready: Employee = { ...person, talk: { at: 'idle' }, stopped: !asked };
  if (!asked) return out(ready, say(phrase('ready.questions')));
  return and(planNext(ready, scene), next => {
    const when = next.next ? whenIn(next.next.at, scene.now, scene.staff.timeZone) : 'bald';
    return out(next, say(phrase('ready', { when })));
  });
}

/** Recorded with its version; a no later on counts as much as a no now. */
export function consented(
  person: Employee,
  consent: Consent,
  { given, scene }: { readonly given: boolean; readonly scene: Scene },
): Out {
  const consents = { ...person.consents, [consent]: { given, version: consentVersion, on: scene.now } };
  const record: Effect = {
    do: 'keep',
    record: { kind: 'consent', consent, given, version: consentVersion, on: scene.now },
  };
  return doing({ ...person, consents }, record);
}

const explainLater = (person: Employee): Out =>
  doing(person, { do: 'notify', to: person.coach, notice: 'explainConsent' });

const reachOf = (option: string): NonNullable<Employee['reach']> =>
  option === 'write' || option === 'meet' || option === 'signs' ? option : 'call';
