// Two whom one reader knows by the same short name: what tells them apart is the firm, or since when, and nothing private.
import { wordsOf } from '../language/fold.ts';
import { ordinary } from '../language/ordinary.ts';
import type { PersonId } from '../placement/ids.ts';
import type { Scene } from '../placement/staff.ts';
import type { Employee } from './person.ts';
import { runningPlacement } from './placements.ts';
import { dateIn } from './times.ts';

/** As she is called among these people: only where it is needed with more than her short name. */
export function toldApart(employee: Employee, people: readonly Employee[], scene: Scene): Employee {
  const same = people.filter(other => other.id !== employee.id && hasSameName(other, employee));
  const place = placeOf(employee);
  if (same.length === 0 || place === undefined) return employee;
  const isAtSameFirm = same.some(other => placeOf(other)?.firm === place.firm);
  const since = isAtSameFirm ? `, seit ${dateIn(place.start, scene.now, scene.staff.timeZone)}` : '';
  return { ...employee, shortName: `${employee.shortName} (${place.firm}${since})` };
}

/** As the coach has called her, without what tells her apart here. */
export function ownName(employee: Employee): string {
  const [name = employee.shortName] = employee.shortName.split(` (${placeOf(employee)?.firm ?? ''}`);
  return name;
}

/** Of whom even firm and start are the same: no button says which is which. */
export function twinsAmong(
  aims: readonly { readonly employee: PersonId }[],
  people: readonly Employee[],
): readonly Employee[] {
  const meant = people.filter(({ id }) => aims.some(aim => aim.employee === id));
  return meant.filter(one => meant.some(other => other.id !== one.id && isTwin(one, other)));
}

const isTwin = (one: Employee, other: Employee): boolean => {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  return hasSameName(one, other) && place?.firm === otherPlace?.firm && place?.start === otherPlace?.start;
};

/** Of several who are meant by a name, those whose firm is said with it: "die von Krause", and "nicht die von Krause" the others. */
export function atFirmIn(text: string, named: readonly Employee[]): readonly Employee[] {
  const [denied = '', ...others] = [...text.matchAll(notThat)].map(([words]) => words);
  const rest = others.length === 0 ? named.filter(one => !isFirmIn(denied, one)) : named;
  const found = rest.filter(one => isFirmIn(text.replaceAll(notThat, ' '), one));
  return [found, rest, named].find(some => some.length > 0) ?? named;
}

const notThat = /(?<!\p{L})nicht (?:(?:die|der|das|den|dem) )?(?:von|vom|bei|beim|aus)(?!\p{L})[^,.;]*/giu;

function isFirmIn(text: string, one: Employee): boolean {
  const words = wordsOf(text);
  return firmWords(one).some(word => words.includes(word));
}

/** Without the words of every day: "am Freitag" names no firm. */
const firmWords = (one: Employee): readonly string[] =>
  wordsOf(placeOf(one)?.firm ?? '').filter(word => word.length > 3 && !ordinary.has(word));

const hasSameName = (one: Employee, other: Employee): boolean => folded(one) === folded(other);
const folded = ({ shortName }: Employee): string => wordsOf(shortName).join(' ');

const placeOf = (one: Employee): Employee['placements'][number] | undefined =>
  runningPlacement(one) ?? one.placements.at(-1);
