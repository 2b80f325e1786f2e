// "Darf Herr Demir deine alten Antworten lesen?": without a yes the new coach sees only what is new (`care-rules` 25).
import { chainOf } from '../../placement/chain.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { worry } from './cases.ts';
import { consented } from './consent.ts';
import { nameOf } from './names.ts';
import { newCoachOf } from './newCoachQuestion.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';

export function answerNewCoach(person: Employee, option: string, scene: Scene): Out {
  const newCoach = nameOf(newCoachOf(person), scene);
  const given = option === 'yes';
  const kept = consented(person, 'past', { given, scene });
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

/** A task for the lead: whoever is to follow her, or has, does not hear that she wants somebody else. */
function askForOther(person: Employee, scene: Scene): Out {
  const { ladder } = chainOf(person.coach, [], scene);
  const coaches = ladder.filter(({ role }) => role === 'coach').map(({ id }) => id);
  const avoid = [...new Set([...coaches, newCoachOf(person)])];
  return worry(
    person,
    { reason: { kind: 'wantsOtherCoach', on: scene.now }, level: 'soon', always: true, avoid },
    scene,
  ).out;
}
