import { z } from 'zod';
import { hireFields, type HireField } from '../../knowledge/funding/fields.ts';
import { dutyPlaces } from '../../knowledge/funding/levy.ts';
import { errorsByField, hireFrom, type Typed } from '../../knowledge/funding/typed.ts';
import { readHire, type HireRead } from '../../knowledge/funding/plausible.ts';
import { Instant, hours, later, type Frozen } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import type { TalkScene } from '../scene.ts';

/** A check that is going on. An answer that is empty is "weiß ich nicht"; one that is missing was not asked yet. Nothing in it names a person. */
export const goingSchema = z.object({
  typed: z.record(z.string(), z.string()),
  since: Instant,
  way: z.enum(['form', 'talk']),
  /** After the first sum more is asked. */
  further: z.boolean(),
  /** Something else was asked in between. */
  paused: z.literal(true).optional(),
});
export type Going = Frozen<z.infer<typeof goingSchema>>;

/** How long answers are kept that nobody goes on with. */
export const keptFor = hours(24);

export const isOver = ({ since }: Going, { now }: TalkScene): boolean => now >= later(since, keptFor);

export const dayIn = ({ now, staff }: TalkScene): string => localDate(now, staff.timeZone);

export const readTypedHire = (typed: Typed, scene: TalkScene): HireRead => readHire(hireFrom(typed), dayIn(scene));

export const isFirst = ({ group }: HireField): boolean => group === 'first';
export const firstFields = hireFields.filter(isFirst);

/** What is asked next; nothing where the first sum can be told, or everything was asked. */
export function nextField({ typed, further }: Going, day: string): HireField | undefined {
  const asked = further ? hireFields.filter(field => isWanted(field, typed, day)) : firstFields;
  return asked.find(({ id }) => typed[id] === undefined);
}

/** What changes nothing any more is not asked. */
function isWanted({ id, group }: HireField, typed: Typed, day: string): boolean {
  if (id === 'gdb') return typed['status'] !== 'schwerbehindert' && typed['status'] !== 'gleichgestellt';
  if (id === 'months') return typed['permanent'] === 'no';
  return group !== 'firm' || mayOweLevy(typed, day);
}

function mayOweLevy(typed: Typed, day: string): boolean {
  const read = readHire(hireFrom(typed), day);
  return read.kind === 'hire' && dutyPlaces(read.hire.firm.workplaces + 1, day) > 0;
}

/** Without the answer that was given last; the same where there is none. */
export function withoutLast(going: Going): Going {
  const last = hireFields.findLast(({ id }) => going.typed[id] !== undefined);
  if (last === undefined) return going;
  return { ...without(going, last.id), further: going.further && !isFirst(last) };
}

export const without = (going: Going, field: string): Going => ({
  ...going,
  typed: Object.fromEntries(Object.entries(going.typed).filter(([id]) => id !== field)),
});

/** The first answer that cannot be, with the sentence for it; what was not asked yet is not wrong. */
export function wrongIn(
  typed: Typed,
  scene: TalkScene,
): { readonly field: string; readonly message: string } | undefined {
  const read = readTypedHire({ ...standIns, ...typed }, scene);
  const errors = read.kind === 'errors' ? [...errorsByField(read.errors)] : [];
  const [wrong] = errors.filter(([field]) => typed[field] !== undefined);
  return wrong && { field: wrong[0], message: wrong[1] };
}

/** In the place of what is still to be asked: fits with everything. */
const standIns: Typed = { workplaces: '1000000', severelyDisabled: '0', grossMonthly: '100000', land: 'BE' };

/** Of a form that somebody may have forged only what is asked, and no more of it than an answer is long. */
export const onlyAsked = (fields: Readonly<Record<string, string>>): Typed =>
  Object.fromEntries(
    hireFields.flatMap(({ id }) => {
      const value = Object.hasOwn(fields, id) ? (fields[id] ?? '').trim() : '';
      return value === '' || value === notGiven ? [] : [[id, value.slice(0, longestAnswer)]];
    }),
  );
const longestAnswer = 40;

/** What a list on a card gives back for "weiß ich nicht": with nothing it could not be chosen again. */
export const notGiven = 'unknown';
