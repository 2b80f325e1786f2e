// "Ist Frau Kaya da?", "hat Frau Kaya Urlaub": as the calendar says it, and never why.
import { isWorking, nextStart } from '../../placement/calendar.ts';
import { isAbsent, isHere } from '../../placement/chain.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { whenIn } from '../times.ts';
import { withCoach } from './names.ts';
import { out, phrase, say, type Out } from './out.ts';
import { absentNow } from './pending.ts';
import { aside } from './settle.ts';

export const asksWhereCoachIs = (person: Employee, text: string, scene: Scene): boolean =>
  (explain(withCoach(text, person, scene))?.length ?? 0) > 0;

export function coachThere(person: Employee, text: string, scene: Scene): Out | undefined {
  return asksWhereCoachIs(person, text, scene) ? aside(out(person, ...whereIs(person, scene)), scene) : undefined;
}

function whereIs({ coach: id }: Employee, scene: Scene): readonly Reply[] {
  const coach = memberOf(scene.staff, id);
  if (coach === undefined || !isHere(coach, scene)) return [];
  if (isAbsent(coach, scene)) return absentNow(coach, scene);
  if (isWorking(coach, scene.staff, scene.now)) return [say(phrase('coach.here', { coach: coach.name }))];
  const at = nextStart([coach], scene.staff, scene.now);
  const when = at && whenIn(at, scene.now, scene.staff.timeZone);
  return when === undefined ? [] : [say(phrase('coach.back', { coach: coach.name, when }))];
}

const explain = phrasesOf<'where'>(
  [
    [
      'where',
      'wo ist coach|ist coach da|ist coach noch da|ist coach wieder da|ist coach weg|ist coach krank|ist coach im urlaub|ist coach im büro|ist coach erreichbar|hat coach urlaub|hat coach frei|arbeitet coach|arbeitet coach noch|wann arbeitet coach|wann ist coach da|wann ist coach wieder da|wann kommt coach wieder|wann ist coach erreichbar|wie lange ist coach weg|wie lange hat coach urlaub|bis wann hat coach urlaub',
    ],
  ],
  'heute morgen jetzt gerade grad eigentlich denn noch schon bitte hallo mal und die der',
);
