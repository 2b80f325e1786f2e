// "Darf Herr Demir deine alten Antworten lesen?": without a yes the new coach sees only what is new (`care-rules` 25).
import { chainOf } from '../../placement/chain.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { isHeard } from './accused.ts';
import { worry } from './cases.ts';
import { consented } from './consent.ts';
import { nameOf } from './names.ts';
import { newCoachOf } from './newCoachQuestion.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';

export function answerNewCoach(person: Employee, option: string, scene: Scene): Out {
  const newCoach = nameOf(newCoachOf(person), scene);
  const given = option === 'yes';
  const kept = consentedPast(person, given, scene);
  if (option === 'otherCoach')
    return settle(
      and(kept, next => askForOther(next, scene)),
      scene,
    );
  const said = say(given ? phrase('newcoach.yes', { newCoach }) : phrase('newcoach.no', { newCoach }));
  return settle(
    and(kept, next => out(next, said)),
    scene,
  );
}

/** For nobody but the one of whom she was asked. */
function consentedPast(person: Employee, given: boolean, scene: Scene): Out {
  const [to, others] = [newCoachOf(person), person.pastFor.filter(id => id !== newCoachOf(person))];
  return consented({ ...person, pastFor: given ? [...others, to] : others }, 'past', { given, scene });
}

/** A task for the lead: whoever is to follow her, or has, does not hear that she wants somebody else. */
function askForOther(person: Employee, scene: Scene): Out {
  const { ladder } = chainOf(person.coach, [], scene);
  const coaches = ladder.filter(({ role }) => role === 'coach').map(({ id }) => id);
  const everybody = [...new Set([...coaches, newCoachOf(person)])];
  const avoid = isHeard(person, everybody, scene) ? everybody : [newCoachOf(person)];
  return worry(
    person,
    { reason: { kind: 'wantsOtherCoach', on: scene.now }, level: 'soon', always: true, avoid },
    scene,
  ).out;
}
