import { isWithStaff } from '../../placement/case.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { caseOf, type Employee, type Pending } from '../person.ts';
import type { Reply } from '../reply.ts';
import { namesFor } from './names.ts';
import { askedNow, asking } from './asking.ts';
import { out, phrase, say, then, type Out } from './out.ts';
import { stateReply, toldReply } from './told.ts';
import { fromDay } from '../times.ts';
import { deputyOf } from '../../placement/chain.ts';

/**
 * Where the talk goes on after something is finished: first what was interrupted,
 * then what has to be asked or told because the employee is here now.
 */
export function settle(done: Out, scene: Scene): Out {
  return then(done, person => {
    if (person.talk.at === 'ended' || person.crisis) return out(person);
    if (!person.confirmed) return out({ ...person, talk: { at: person.talk.at === 'new' ? 'new' : 'waiting' } });
    if (person.enrolment) return goBackTo({ ...person, talk: { at: 'enrolment' } }, scene);
    if (isRunning(person)) return resumed({ ...person, talk: { at: 'checkIn' } }, done, scene);
    return whatWaits({ ...person, talk: { at: 'idle' } }, scene);
  });
}

const isRunning = ({ checkIn }: Employee): boolean =>
  checkIn !== undefined && checkIn.begun && !checkIn.over && askedNow(checkIn) !== undefined;

const goBackTo = (person: Employee, scene: Scene): Out => out(person, ...asking(person, scene));

/** A question in the middle was answered, the check-in goes on where it was. */
function resumed(person: Employee, done: Out, scene: Scene): Out {
  const lead = done.replies.length > 0 ? [say(phrase('checkIn.resume'))] : [];
  return out(person, ...lead, ...asking(person, scene));
}

function whatWaits(person: Employee, scene: Scene): Out {
  return then(announce(person, scene), next => {
    const unasked = next.cases.find(one => one.state.at === 'held' && one.state.asked === 0);
    return unasked ? offer(next, unasked.id, scene) : reveal(next, scene);
  });
}

/** The employee reads once that somebody was told, and who reads it when. */
function announce(person: Employee, scene: Scene): Out {
  const news = person.cases.filter(one => isWithStaff(one) && !one.announced);
  const cases = person.cases.map(one => (news.includes(one) ? { ...one, announced: true } : one));
  return out({ ...person, cases }, ...news.map(one => toldReply(person, one, scene)));
}

/** "Darf ich das … sagen?" — asked once now; the deadline asks a second time (`care-rules` 4). */
export function offer(person: Employee, id: Employee['cases'][number]['id'], scene: Scene): Out {
  const one = caseOf(person, id);
  if (one?.state.at !== 'held') return out(person);
  const cases = person.cases.map(other =>
    other.id === id ? { ...one, state: { at: 'held' as const, asked: 1 } } : other,
  );
  const asked: Employee = {
    ...person,
    cases,
    talk: one.avoid.length > 0 ? { at: 'aboutCoach', case: id } : { at: 'offer', case: id },
  };
  return out(asked, ...asking(asked, scene));
}

/** Says what waited behind the neutral message; a question comes last and stands open. */
export function reveal(person: Employee, scene: Scene): Out {
  const told = person.pending.filter(one => !isQuestion(one));
  const [question, ...rest] = person.pending.filter(isQuestion);
  const { knocked: _answered, ...here } = person;
  const shown = out({ ...here, pending: rest }, ...told.flatMap(one => telling(one, person, scene)));
  return question ? then(shown, next => asked(next, question, scene)) : shown;
}

const isQuestion = (one: Pending): boolean => ['checkIn', 'offer', 'helped', 'consentAlone'].includes(one.what);

function asked(person: Employee, pending: Pending, scene: Scene): Out {
  switch (pending.what) {
    case 'checkIn': {
      const { checkIn } = person;
      if (checkIn === undefined || checkIn.over || checkIn.slot !== pending.slot) return reveal(person, scene);
      const begun: Employee = {
        ...person,
        talk: { at: 'checkIn' },
        checkIn: { ...checkIn, begun: true },
        unanswered: 0,
      };
      return out(begun, ...asking(begun, scene));
    }
    case 'offer':
      return caseOf(person, pending.case)?.state.at === 'held'
        ? offer(person, pending.case, scene)
        : reveal(person, scene);
    case 'helped': {
      const helped: Employee = { ...person, talk: { at: 'helped', case: pending.case } };
      return out(helped, ...asking(helped, scene));
    }
    case 'consentAlone': {
      const alone: Employee = { ...person, talk: { at: 'consentAlone' } };
      return out(alone, ...asking(alone, scene));
    }
    default:
      return out(person);
  }
}

function telling(pending: Pending, person: Employee, scene: Scene): readonly Reply[] {
  const { coach, deputy } = namesFor(person, scene);
  switch (pending.what) {
    case 'taken':
    case 'done': {
      const one = caseOf(person, pending.case);
      return one ? [stateReply(person, one, scene)] : [];
    }
    case 'late':
      return [say(phrase('late', { coach, deputy }))];
    case 'reply':
      return [say(phrase('coach.writes', { who: coach, text: pending.text }))];
    case 'absence':
      return absence(pending, scene);
    case 'end':
      return [
        say(phrase('end', { coach, day: fromDay(pending.on, scene.now, scene.staff.timeZone).replace(/^ab /, '') })),
      ];
    case 'checkIn':
    case 'offer':
    case 'helped':
    case 'consentAlone':
      return [];
    default:
      return pending satisfies never;
  }
}

function absence(pending: Pending & { what: 'absence' }, scene: Scene): readonly Reply[] {
  const coach = memberOf(scene.staff, pending.coach);
  const deputy = coach && deputyOf(coach, scene);
  if (!coach || !deputy) return [];
  return [say(phrase('absence.told', { coach: coach.name, deputy: deputy.name }))];
}
