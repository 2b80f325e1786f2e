// "Lass mich bis Montag in Ruhe", "2 Wochen Pause", "bin im Urlaub bis 12.12.": a pause with its end, and its end before that.
import { days, later, type Instant } from '../../placement/ids.ts';
import { addDays, instantOf, localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import { clockOf, daysIn, numberIn } from '../orders/times.ts';
import type { Employee } from '../person.ts';
import type { Out } from './out.ts';
import { endPause, pauseUntil } from './stopping.ts';

/** Nothing where no end is named: then it is asked how long. */
export function pauseInWords(person: Employee, text: string, scene: Scene): Out | undefined {
  const said = text.toLowerCase().replaceAll(/\s+/g, ' ');
  if (person.pause !== undefined && isBack.test(said) && !isOthers.test(said)) return endPause(person, scene);
  const isAsked = person.talk.at === 'pause' || person.talk.at === 'stop';
  const isWanted = isAsked ? !said.includes('?') : rests.test(said) && !isOthers.test(said) && !isQuestion.test(said);
  const until = isWanted ? endIn(said, scene) : undefined;
  return until === undefined ? undefined : pauseUntil(person, until, scene);
}

const rests =
  /\b(in ruhe|ruhe|pause|urlaub|ferien|frei|krank\w*|kur|reha|weg|verreist|nicht da|nicht fragen|frag mich)\b/;
/** Of somebody else, of what is over, of a wish to the firm. */
const isOthers =
  /\b(kolleg\w*|chef\w*|frau|herr|er|sie|wir|mein\w*|firma|war|hatte|gewesen|letzte\w*|seit|(?:will|brauche?|möchte|bekomme?|krieg\w*|beantrag\w*) (?:ich )?(?:\S+ )?urlaub)\b|krankenhaus/;
const isQuestion = /\?|^(was|wie|wann|wer|wo|warum|wieso|welche|darf|kann|muss|bekomm|krieg|gibt|habe? ich)\b/;
const isBack =
  /^(ich )?(bin )?(jetzt |wieder |schon )*(wieder da|zurück|gesund|fit|aus dem urlaub)\b|\b(pause|urlaub) (ist |is )?(vorbei|zu ende|aus|beenden|ende)\b|\bfrag mich (ruhig |bitte )?wieder\b|^weiter ?machen$|^keine pause mehr$/;

const longest = days(183);

function endIn(said: string, scene: Scene): Instant | undefined {
  const end = dateIn(said, scene) ?? afterSpan(said, scene);
  return end !== undefined && end > scene.now && end <= later(scene.now, longest) ? end : undefined;
}

/** The last day of a holiday is one of it; "bis Montag in Ruhe" ends on Monday. */
function dateIn(said: string, scene: Scene): Instant | undefined {
  const [, named] = /\bbis (?:zum |einschließlich |inkl\.? )?(.+)$/.exec(said) ?? [];
  const [day] = named === undefined ? [] : daysIn(named.replaceAll(shortDate, '$1.$2.'), clockOf(scene));
  if (day === undefined) return undefined;
  const isOff = /\b(urlaub|ferien|frei|krank\w*|kur|reha|weg|verreist|nicht da)\b/.test(said);
  return instantOf(isOff ? addDays(day, 1) : day, 0, scene.staff.timeZone);
}

/** "12.12" */
const shortDate = /\b(\d{1,2})\.(\d{1,2})(?![\d.])/g;

function afterSpan(said: string, scene: Scene): Instant | undefined {
  const [, amount = '', unit = ''] = /\b(\d{1,2}|\p{L}+) (tage?|wochen?|monate?)\b/u.exec(said) ?? [];
  const n = numberIn(amount);
  if (n === undefined) return undefined;
  const { timeZone } = scene.staff;
  const length = unit.startsWith('tag') ? n : unit.startsWith('woche') ? n * 7 : n * 28;
  return instantOf(addDays(localDate(scene.now, timeZone), Math.ceil(length)), 0, timeZone);
}
