// "Ist Frau Kaya da?", "hat Frau Kaya Urlaub": as the calendar says it, and never why. "Wer ist mein Coach?"
import { isWorking, nextStart } from '../../placement/calendar.ts';
import { isAbsent, isHere } from '../../placement/chain.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { whenIn } from '../times.ts';
import { namesFor, withCoach } from './names.ts';
import { out, phrase, say, type Out } from './out.ts';
import { absentNow } from './pending.ts';
import { aside } from './settle.ts';

export const asksOfCoach = (person: Employee, text: string, scene: Scene): 'where' | 'who' | undefined =>
  [...(explain(withCoach(text, person, scene))?.[0] ?? [])][0];

export function coachThere(person: Employee, text: string, scene: Scene): Out | undefined {
  const asked = asksOfCoach(person, text, scene);
  const coach = memberOf(scene.staff, person.coach);
  if (asked === undefined || coach === undefined || !isHere(coach, scene)) return undefined;
  return aside(out(person, ...(asked === 'who' ? whoIs(person, scene) : whereIs(coach, scene))), scene);
}

function whoIs(person: Employee, scene: Scene): readonly Reply[] {
  const { coach, deputy } = namesFor(person, scene);
  return [say(deputy === coach ? phrase('coach.is', { coach }) : phrase('coach.is.with', { coach, deputy }))];
}

function whereIs(coach: Member, scene: Scene): readonly Reply[] {
  if (isAbsent(coach, scene)) return absentNow(coach, scene);
  if (isWorking(coach, scene.staff, scene.now)) return [say(phrase('coach.here', { coach: coach.name }))];
  const at = nextStart([coach], scene.staff, scene.now);
  const when = at && whenIn(at, scene.now, scene.staff.timeZone);
  return when === undefined ? [] : [say(phrase('coach.back', { coach: coach.name, when }))];
}

const explain = phrasesOf<'where' | 'who'>(
  [
    [
      'who',
      'wer ist mein coach|wer ist meine coachin|wer ist mein jobcoach|wie heißt mein coach|wie heißt meine coachin|wie heißt mein jobcoach|wer ist für mich zuständig|wer ist für mich da|wer ist coach|wer ist das coach|wer vertritt coach|wer ist die vertretung von coach',
    ],
    [
      'where',
      'wo ist coach|ist coach da|ist coach noch da|ist coach wieder da|ist coach weg|ist coach krank|ist coach im urlaub|ist coach im büro|ist coach erreichbar|hat coach urlaub|hat coach frei|arbeitet coach|arbeitet coach noch|wann arbeitet coach|wann ist coach da|wann ist coach wieder da|wann kommt coach wieder|wann ist coach erreichbar|wie lange ist coach weg|wie lange hat coach urlaub|bis wann hat coach urlaub',
    ],
  ],
  'heute morgen jetzt gerade grad eigentlich denn noch schon bitte hallo mal und die der',
);
