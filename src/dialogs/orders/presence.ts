// "Ist Frau Kaya da?": what the roster says of somebody of the house, and never why she is away.
import { phrase } from '../../knowledge/book.ts';
import { includes, isWorking, nextStart, worksOn } from '../../placement/calendar.ts';
import { isHere, standInFor } from '../../placement/chain.ts';
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import { instantOf, localDate, noon } from '../../placement/localTime.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import type { Phrase, Reply } from '../reply.ts';
import { dateIn, dayIn, whenForStaff } from '../times.ts';
import { memberIn } from './order.ts';
import { clockOf, daysIn, timeIn } from './times.ts';

/** Nothing where it asks about nobody of the house, or about something else. */
export function presenceIn(text: string, by: PersonId, scene: Scene): Reply | undefined {
  const said = whoIsIn(text, scene) ?? deputyOf(text, by, scene) ?? presenceSaid(text, scene);
  return said && { kind: 'say', phrase: said };
}

function presenceSaid(text: string, scene: Scene): Phrase | undefined {
  if (!asks.some(way => way.test(text)) || !about.test(text)) return undefined;
  const member = memberOf(scene.staff, memberIn(text, scene.staff));
  return member && presenceOf(member, text, scene);
}

const asks: readonly RegExp[] = [
  /^\s*(?:und |weißt du,? ob |wissen sie,? ob )?(?:ist|arbeitet|kommt|hat|frau|herr)(?!\p{L}).*\?\s*$/iu,
  /^\s*(?:und )?(?:wo (?:ist|bleibt|steckt)|wann (?:ist|kommt|arbeitet)|(?:warum|wieso|wie lange|bis wann|ab wann) (?:ist|hat|arbeitet)|wer vertritt)(?!\p{L})/iu,
  // many leave the question mark out
  /^\s*(?:ist|kommt|arbeitet) (?:(?:frau|herr|die|der) )?\p{L}+(?: \p{L}+)*\s*$/iu,
  /^\s*(?:(?:frau|herr) )?\p{L}+ (?:schon |noch |heute |wieder )?(?:da|hier|im haus|im dienst|im büro)\s*\?\s*$/iu,
];
const about =
  /(?<!\p{L})(?:da|hier|zurück|weg|krank|urlaub|frei|dienst|büro|haus|erreichbar|heute|morgen|vertritt|wo|arbeitet|wieder)(?!\p{L})/iu;

/** "Wer ist heute da?" */
function whoIsIn(text: string, scene: Scene): Phrase | undefined {
  if (!asksForAll.some(way => way.test(text))) return undefined;
  const { staff, now } = scene;
  const date = daysIn(text, clockOf(scene))[0] ?? localDate(now, staff.timeZone);
  const names = staff.members.filter(one => isHere(one, scene) && worksOn(one, staff, date)).map(({ name }) => name);
  const day = dayIn(date, now, staff.timeZone);
  return names.length > 0
    ? phrase('staff.whoIsIn', { day, names: names.join(', ') })
    : phrase('staff.nobodyIsIn', { day });
}

const asksForAll: readonly RegExp[] = [
  /^\s*(?:und )?wer (?:ist|hat|kommt)(?!\p{L}).*(?<!\p{L})(?:da|hier|dienst|bereitschaft)\s*[?.!]*$/iu,
  /^\s*(?:und )?wer arbeitet (?:heute|morgen|gerade|jetzt|am \p{L}+|nächste woche)\s*[?.!]*$/iu,
];

/** "Wer vertritt mich nächste Woche?" */
function deputyOf(text: string, by: PersonId, scene: Scene): Phrase | undefined {
  if (!/^\s*(?:und )?wer vertritt(?!\p{L})/iu.test(text)) return undefined;
  const named = memberIn(text, scene.staff);
  const member = memberOf(scene.staff, named ?? by);
  const [date] = daysIn(text, clockOf(scene));
  // of a colleague today it is said with whether she is there
  if (member === undefined || (named !== undefined && date === undefined)) return undefined;
  const at = date === undefined ? scene.now : instantOf(date, noon, scene.staff.timeZone);
  return phrase('staff.deputyIs', { name: member.name, deputy: nameOfDeputy(member, { ...scene, now: at }) });
}

const nameOfDeputy = (member: Member, scene: Scene): string => standInFor(member, scene)?.name ?? 'niemand';

function presenceOf(member: Member, text: string, scene: Scene): Phrase {
  const { now, staff } = scene;
  const { name } = member;
  if (!isHere(member, scene)) return phrase('staff.hasLeft', { name });
  const today = localDate(now, staff.timeZone);
  const at = timeIn(text.replaceAll(/(?<!\p{L})ab(?!\p{L})/giu, 'um'), clockOf(scene));
  if (at !== undefined && at > now) {
    const day = whenForStaff(at, now, staff.timeZone);
    return phrase(isWorking(member, staff, at) ? 'staff.isInOn' : 'staff.isOffOn', { name, day });
  }
  const [date] = daysIn(text, clockOf(scene)).filter(day => day !== today);
  return date === undefined ? presenceNow(member, today, scene) : presenceOn(member, date, scene);
}

const presenceOn = (member: Member, date: LocalDate, { now, staff }: Scene): Phrase =>
  phrase(worksOn(member, staff, date) ? 'staff.isInOn' : 'staff.isOffOn', {
    name: member.name,
    day: dayIn(date, now, staff.timeZone),
  });

function presenceNow(member: Member, today: LocalDate, scene: Scene): Phrase {
  const { now, staff } = scene;
  const { name } = member;
  const deputy = nameOfDeputy(member, scene);
  const absence = member.absences.find(one => includes(one, today));
  if (absence) return phrase('staff.isAway', { name, to: dateIn(absence.to, now, staff.timeZone), deputy });
  if (isWorking(member, staff, now)) return phrase('staff.isIn', { name, deputy });
  const next = nextStart([member], staff, now);
  const when = next === undefined ? 'bald' : whenForStaff(next, now, staff.timeZone);
  return phrase('staff.isOff', { name, when, deputy });
}
