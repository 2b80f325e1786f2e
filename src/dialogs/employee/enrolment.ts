import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { enrolmentSteps, type EnrolmentStep } from '../place.ts';
import type { TalkScene } from '../scene.ts';
import { whenIn } from '../times.ts';
import { asking } from './asking.ts';
import { tellOfClosings } from './closings.ts';
import { askAloneLater, consented, explainLater, unseen, type Consent } from './consent.ts';
import { portionOf, rightAnswer, type CheckStep } from './enrolmentAsking.ts';
import { namesFor } from './names.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { planNext, planNothing } from './planning.ts';
import { aside, settle } from './settle.ts';
import { isFollowed } from './standing.ts';

export const beginEnrolment = (person: Employee, scene: Scene): Out =>
  goTo({ ...person, enrolment: { step: 'duSie', wrong: 0 } }, 'duSie', scene);

/** "Du kannst das später ändern": the three portions again, from the first question that can be answered with a no. */
export const decideAgain = (person: Employee, scene: Scene): Out => goTo(person, 'asking', scene);

/** "Frau Kaya soll meine Antworten nicht mehr sehen": a no as easily said as the yes, so it counts at once (`care-rules` 28). */
export function hideAnswers(person: Employee, scene: Scene): Out {
  const { enrolment, consents, talk } = person;
  if (talk.at === 'enrolment' && enrolment && ofSeeing.includes(enrolment.step))
    return refused(person, 'seeing', { option: 'no', scene });
  if (consents.seeing?.given === true) return aside(hidden(person, scene), scene);
  const { coach } = namesFor(person, scene);
  return aside(out(person, say(phrase('doubt.no.seeing', { coach }))), scene);
}

const ofSeeing: readonly EnrolmentStep[] = ['seeing', 'seeingCheck', 'choice'];

/** The yes is taken back, also where nothing more is asked. */
export function hidden(person: Employee, scene: Scene): Out {
  const { coach } = namesFor(person, scene);
  const key = isFollowed(person, scene) ? 'consent.hidden' : 'consent.hidden.ended';
  return and(unseen(person, scene), next => out(next, say(phrase(key, { coach }))));
}

/** One question back; from a check question to what it is about. Nothing that was answered is lost by it. */
export function backInEnrolment(person: Employee, scene: TalkScene): Out {
  const at = enrolmentSteps.indexOf(person.enrolment?.step ?? 'duSie');
  const before = enrolmentSteps
    .slice(0, at)
    .findLast(step => rightAnswer[step] === undefined && (scene.readsAloud || step !== 'aloud'));
  return before === undefined
    ? out(person, say(phrase('back.nowhere')), ...asking(person, scene))
    : goTo(person, before, scene);
}

/** Who wants nothing else is still shown once what is always told (`care-rules` 4). */
export function onlyTheRule({ enrolment, ...person }: Employee): Employee {
  const isTold = enrolment === undefined || enrolmentSteps.indexOf(enrolment.step) > enrolmentSteps.indexOf('always');
  return isTold ? person : { ...person, enrolment: { step: 'always', wrong: 0 } };
}

/** One answer of the first contact. */
export function answerEnrolment(person: Employee, option: string, scene: TalkScene): Out {
  const step = person.enrolment?.step ?? 'duSie';
  switch (step) {
    case 'duSie':
      return goTo({ ...person, address: option === 'sie' ? 'sie' : 'du' }, scene.readsAloud ? 'aloud' : 'facts', scene);
    case 'aloud':
      return goTo(hearing(person, option === 'yes'), 'facts', scene);
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

const hearing = ({ hears: _hears, ...person }: Employee, wants: boolean): Employee => ({
  ...person,
  ...(wants && { hears: true }),
});

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

function understood(person: Employee, step: CheckStep, scene: Scene): Out {
  if (step === 'alwaysCheck') return goTo(person, 'reach', scene);
  const consent = portionOf[step];
  return and(consented(person, consent, { given: true, scene }), next =>
    goTo(next, consent === 'asking' ? 'seeing' : 'choice', scene),
  );
}

/** Once wrong: explained again, without blame. Twice: nothing is switched on, the coach explains. */
function misunderstood(person: Employee, step: CheckStep, scene: Scene): Out {
  if ((person.enrolment?.wrong ?? 0) === 0) {
    const portion = portionOf[step];
    const again = and(out(person, say(phrase('check.wrong'))), next => goTo(next, portion, scene));
    return { ...again, person: { ...again.person, enrolment: { step: portion, wrong: 1 } } };
  }
  const { coach } = namesFor(person, scene);
  const told = and(out(person, say(phrase('consent.fail', { coach }))), explainLater);
  if (step === 'alwaysCheck') return and(told, next => goTo(next, 'reach', scene));
  const consent = portionOf[step];
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
  const alone = and(askAloneLater(ready, scene), next => tellOfClosings(next, scene));
  if (!asked) {
    const quiet = and(alone, planNothing);
    return settle(
      and(quiet, next => out(next, say(phrase('ready.questions')))),
      scene,
    );
  }
  const planned = and(alone, next => planNext(next, scene));
  const ended = and(planned, next => {
    const when = next.next ? whenIn(next.next.at, scene.now, scene.staff.timeZone) : 'bald';
    return out(next, say(phrase('ready', { when })));
  });
  return settle(ended, scene);
}

/** How she would like to be reached; any other answer is a call. */
export const reachOf = (option: string): NonNullable<Employee['reach']> =>
  option === 'write' || option === 'meet' || option === 'signs' ? option : 'call';
