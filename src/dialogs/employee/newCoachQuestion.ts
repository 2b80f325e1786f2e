import { isHere } from '../../placement/chain.ts';
import { addDays, localDate } from '../../placement/localTime.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Phrase } from '../reply.ts';
import { dateIn } from '../times.ts';
import { nameOf } from './names.ts';
import { phrase } from './out.ts';

export const isNewCoachAsked = ({ handOver, handedOver, consents }: Employee): boolean =>
  (handOver !== undefined || handedOver.length > 0) && consents.past === undefined;

/** Who follows her from a day on, or since a day. */
export const newCoachOf = ({ handOver, coach }: Employee) => handOver?.to ?? coach;

/** By both names, before it is so or once it is. */
export function newCoachPhrase(person: Employee, scene: Scene): Phrase {
  const { handOver, coach: id } = person;
  const newCoach = nameOf(newCoachOf(person), scene);
  if (handOver === undefined) return phrase('newcoach.now', { newCoach });
  const { timeZone } = scene.staff;
  const day = (date: typeof handOver.on): string => dateIn(date, scene.now, timeZone);
  const [own, last] = [memberOf(scene.staff, id), addDays(handOver.on, -1)];
  const coach = nameOf(id, scene);
  if (own === undefined || !isHere(own, scene)) return phrase('newcoach.now', { newCoach });
  const leaves = own.until !== undefined && own.until <= last && localDate(scene.now, timeZone) <= last;
  return leaves
    ? phrase('newcoach', { coach, newCoach, day: day(own.until ?? last) })
    : phrase('newcoach.stays', { coach, newCoach, day: day(handOver.on) });
}
