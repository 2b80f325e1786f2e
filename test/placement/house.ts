// A small made-up house: Frau Kaya (Monday to Wednesday), Herr Demir her deputy, Frau Lang their lead.
import { Temporal } from 'temporal-polyfill';
import type { Case } from '../../src/placement/case.ts';
import { caseId, instant, LocalDate, PersonId, type Instant } from '../../src/placement/ids.ts';
import { open, type Draft, type Move } from '../../src/placement/moves.ts';
import type { Level } from '../../src/placement/signal.ts';
import type { Absence, Member, Scene, Staff, Week } from '../../src/placement/staff.ts';

export const timeZone = 'Europe/Berlin';
export const date = (text: string): LocalDate => LocalDate.parse(text);
export const at = (text: string): Instant =>
  instant(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds);

/** "Mo 23.11. 08:00" for people who read a failing test. */
export const clock = (moment: Instant | undefined): string | undefined => {
  if (moment === undefined) return undefined;
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  const day = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'][local.dayOfWeek - 1] ?? '';
  return `${day} ${local.toPlainDateTime().toString({ smallestUnit: 'minute' })}`;
};

export const person = (name: string): PersonId => PersonId.parse(name.padEnd(22, '0'));
export const kaya = person('kaya');
export const demir = person('demir');
export const lang = person('lang');
export const wolf = person('wolf');
export const brandt = person('brandt');
export const nacht = person('nacht');

export const week = (days: readonly number[], from: number, to: number): Week =>
  [1, 2, 3, 4, 5, 6, 7].map(day => (days.includes(day) ? [{ from: from * 60, to: to * 60 }] : []));
const weekdays = [1, 2, 3, 4, 5];

const member = (id: PersonId, name: string, changes: Partial<Member>): Member => ({
  id,
  name,
  role: 'coach',
  land: 'BE',
  hours: week(weekdays, 8, 16),
  absences: [],
  door: 'teams',
  ...changes,
});

/** Evening and night, Saturday and Sunday the whole day. */
const nights: Week = [1, 2, 3, 4, 5, 6, 7].map(day =>
  day > 5
    ? [{ from: 0, to: 1440 }]
    : [
        { from: 0, to: 8 * 60 },
        { from: 16 * 60, to: 1440 },
      ],
);

export const members: Readonly<Record<'kaya' | 'demir' | 'lang' | 'wolf' | 'brandt' | 'nacht', Member>> = {
  kaya: member(kaya, 'Frau Kaya', { hours: week([1, 2, 3], 8, 16), deputy: demir, lead: lang }),
  demir: member(demir, 'Herr Demir', { deputy: kaya, lead: lang }),
  lang: member(lang, 'Frau Lang', { role: 'lead', hours: week(weekdays, 9, 17) }),
  wolf: member(wolf, 'Frau Wolf', { deputy: demir, lead: brandt }),
  brandt: member(brandt, 'Frau Brandt', { role: 'lead' }),
  nacht: member(nacht, 'Notdienst', { role: 'onCall', hours: nights, telephone: '030 000000' }),
};

export interface Changed {
  readonly members?: Partial<Record<keyof typeof members, Partial<Member>>>;
  readonly without?: readonly (keyof typeof members)[];
  readonly onCall?: Staff['onCall'];
  readonly closings?: Staff['closings'];
}

export const houseOf = ({
  members: changes = {},
  without = [],
  onCall = 'nobody',
  closings = [],
}: Changed = {}): Staff => {
  const names = ['kaya', 'demir', 'lang', 'wolf', 'brandt', 'nacht'] as const;
  return {
    version: 1,
    organisation: 'haus',
    name: 'Fachdienst Haus am See',
    timeZone,
    members: names.filter(name => !without.includes(name)).map(name => ({ ...members[name], ...changes[name] })),
    onCall,
    closings,
    emergencyPlan: 'notfallplan.md',
  };
};

export const withOnCall: Changed = { onCall: { member: nacht } };
export const away = (from: string, to: string, deputy?: PersonId): Absence => ({
  from: date(from),
  to: date(to),
  ...(deputy ? { deputy } : {}),
});

export const sceneAt = (now: string | Instant, changes: Changed | Staff = {}): Scene => ({
  now: typeof now === 'string' ? at(now) : now,
  staff: 'version' in changes ? changes : houseOf(changes),
  chance: 0,
});

export const draft = (level: Level, changes: Partial<Draft> = {}): Draft => ({
  id: caseId(1),
  subject: 'wellbeing',
  level,
  reason: { kind: 'red', dimension: 'work', on: instant(0) },
  ...changes,
});

export const openedAt = (level: Level, now: string | Instant, changes: Changed | Staff = {}): Move =>
  open(draft(level), kaya, sceneAt(now, changes));

export const nameOf = (id: PersonId): string => id.replace(/0+$/, '');
/** "demir climbed, kaya changed quietly". */
export const tellings = (move: Move | undefined): readonly string[] | undefined =>
  move?.tell.map(({ to, occasion, quiet }) => `${nameOf(to)} ${occasion}${quiet ? ' quietly' : ''}`);
export const toldOf = (move: Move): readonly string[] => move.tell.map(({ to }) => nameOf(to));
export const stateOf = (one: Case | undefined): string | undefined => one?.state.at;
