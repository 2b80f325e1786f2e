// Two whom one reader knows by the same short name: what tells them apart is the firm, or since when, and nothing private.
import { wordsOf } from '../language/fold.ts';
import { ordinary } from '../language/ordinary.ts';
import type { Scene } from '../placement/staff.ts';
import type { Employee } from './person.ts';
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

/** Of several who are meant by a name, those whose firm is said with it. */
export function atFirmIn(words: readonly string[], named: readonly Employee[]): readonly Employee[] {
  const found = named.filter(one => firmWords(one).some(word => words.includes(word)));
  return found.length > 0 ? found : named;
}

/** Without the words of every day: "am Freitag" names no firm. */
const firmWords = (one: Employee): readonly string[] =>
  wordsOf(placeOf(one)?.firm ?? '').filter(word => word.length > 3 && !ordinary.has(word));

const hasSameName = (one: Employee, other: Employee): boolean => folded(one) === folded(other);
const folded = ({ shortName }: Employee): string => wordsOf(shortName).join(' ');

const placeOf = ({ placements }: Employee): Employee['placements'][number] | undefined =>
  placements.findLast(({ ended }) => ended === undefined) ?? placements.at(-1);
