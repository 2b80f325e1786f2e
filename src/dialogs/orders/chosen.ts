// "Wen meinen Sie?", "Bis wann melden Sie sich?": answered by a name, by a time, or by both.
import { wordsOf } from '../../language/fold.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import { atFirmIn } from '../namesakes.ts';
import type { Coach, Employee } from '../person.ts';
import { isFresh } from './asked.ts';
import { exactNames, namedIn } from './names.ts';
import { readPick, type Pick } from './picks.ts';
import { isCalling } from './promised.ts';
import { clockOf, daysIn, timeIn } from './times.ts';
import { isOnlyOrder, wantedIn } from './wanted.ts';

interface Around {
  readonly people: readonly Employee[];
  readonly scene: Scene;
}

/** Nothing where more is said than who and when, or where it fits several. */
export function chosenIn({ asked }: Coach, text: string, { people, scene }: Around): Pick | undefined {
  if (asked?.among === undefined || !isFresh(asked, scene.now) || !isOnlyWhoAndWhen(text, people)) return undefined;
  const named = atFirmIn(text, namedIn(wordsOf(text), people));
  const picks = asked.among.flatMap(option => pickOf(option) ?? []);
  const meant = named.length === 0 ? picks : picks.filter(pick => named.some(({ id }) => id === pick.employee));
  const [first, ...others] = meant;
  const isOne = others.every(other => other.employee === first?.employee && other.case === first.case);
  if (first === undefined || !isOne) return undefined;
  return atTime(text, meant, scene) ?? (named.length > 0 && others.length === 0 ? first : undefined);
}

function isOnlyWhoAndWhen(text: string, people: readonly Employee[]): boolean {
  const names = exactNames(people);
  const rest = wordsOf(text).filter(word => !names.has(word));
  return wantedIn(wordsOf(text), names) === undefined && !isCalling(text) && isOnlyOrder(rest, undefined);
}

function pickOf(option: string): Pick | undefined {
  const pick = readPick(option);
  return pick && 'order' in pick ? pick : undefined;
}

/** A day alone is the last time of it that was offered. */
function atTime(text: string, meant: readonly Pick[], scene: Scene): Pick | undefined {
  const clock = clockOf(scene);
  const [first] = meant;
  if (first?.order.do !== 'take') return undefined;
  const until = timeIn(text, clock) ?? (bareTime.test(text) ? timeIn(`um ${text}`, clock) : undefined);
  if (until !== undefined) return { ...first, order: { do: 'take', until } };
  const [day] = daysIn(text, clock);
  const isThen = ({ order }: Pick): boolean =>
    order.do === 'take' && order.until !== undefined && localDate(order.until, scene.staff.timeZone) === day;
  return day === undefined ? undefined : meant.findLast(isThen);
}

const bareTime = /^\s*\d{1,2}(?:[:.]\d{2})?\s*$/;
