// "Ist Frau Kaya da?": what the roster says of somebody of the house, and never why she is away.
import { phrase } from '../../knowledge/book.ts';
import { includes, isWorking, nextStart, worksOn } from '../../placement/calendar.ts';
import { isHere, standInFor } from '../../placement/chain.ts';
import { localDate } from '../../placement/localTime.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import type { Phrase, Reply } from '../reply.ts';
import { dateIn, dayIn, whenForStaff } from '../times.ts';
import { memberIn } from './order.ts';
import { clockOf, daysIn } from './times.ts';

/** Nothing where it asks about nobody of the house, or about something else. */
export function presenceIn(text: string, scene: Scene): Reply | undefined {
  if (!asks.test(text) || !about.test(text)) return undefined;
  const member = memberOf(scene.staff, memberIn(text, scene.staff));
  return member && { kind: 'say', phrase: presenceOf(member, text, scene) };
}

const asks =
  /^\s*(?:und |weißt du,? ob |wissen sie,? ob )?(?:ist|arbeitet|kommt|hat|frau|herr|wo (?:ist|bleibt|steckt)|wann (?:ist|kommt|arbeitet)|(?:wie lange|bis wann|ab wann) (?:ist|hat|arbeitet)|wer vertritt)(?!\p{L}).*\?\s*$/iu;
const about =
  /(?<!\p{L})(?:da|hier|zurück|weg|krank|urlaub|frei|dienst|büro|haus|erreichbar|heute|morgen|vertritt|wo|arbeitet|wieder)(?!\p{L})/iu;

function presenceOf(member: Member, text: string, scene: Scene): Phrase {
  const { now, staff } = scene;
  const { name } = member;
  if (!isHere(member, scene)) return phrase('staff.hasLeft', { name });
  const today = localDate(now, staff.timeZone);
  const [date] = daysIn(text, clockOf(scene)).filter(day => day !== today);
  if (date !== undefined) {
    const day = dayIn(date, now, staff.timeZone);
    return phrase(worksOn(member, staff, date) ? 'staff.isInOn' : 'staff.isOffOn', { name, day });
  }
  const deputy = standInFor(member, scene)?.name ?? 'niemand';
  const absence = member.absences.find(one => includes(one, today));
  if (absence) return phrase('staff.isAway', { name, to: dateIn(absence.to, now, staff.timeZone), deputy });
  if (isWorking(member, staff, now)) return phrase('staff.isIn', { name, deputy });
  const next = nextStart([member], staff, now);
  const when = next === undefined ? 'bald' : whenForStaff(next, now, staff.timeZone);
  return phrase('staff.isOff', { name, when, deputy });
}
