// A small made-up house: Frau Kaya, Herr Demir her deputy, Frau Lang their lead, and somebody for the night or nobody. The real library.
import { Temporal } from 'temporal-polyfill';
import { readArticleFiles } from '../../src/adapters/files.ts';
import { memory } from '../../src/adapters/learned.ts';
import { newEmployee, newEmployer, type Coach, type Employee, type Employer } from '../../src/dialogs/person.ts';
import { libraryOf } from '../../src/dialogs/library.ts';
import type { TalkScene } from '../../src/dialogs/scene.ts';
import { readLibrary } from '../../src/knowledge/library.ts';
import { AddressKey, instant, LocalDate, PersonId, type Instant } from '../../src/placement/ids.ts';
import type { Absence, Member, Staff } from '../../src/placement/staff.ts';

export const timeZone = 'Europe/Berlin';
/** A moment of the house, `2026-11-23T09:00`. */
export const at = (text: string): Instant =>
  instant(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds);

const id = (name: string): PersonId => PersonId.parse(name.padEnd(22, '0'));
export const jana = id('jana');
export const kaya = id('kaya');
export const demir = id('demir');
export const lang = id('lang');
export const nacht = id('nacht');
export const lindner = id('lindner');

const workday = [{ from: 8 * 60, to: 16 * 60 }];
const week: Member['hours'] = [workday, workday, workday, workday, workday, [], []];
const night: Member['hours'] = [1, 2, 3, 4, 5, 6, 7].map(() => [
  { from: 0, to: 8 * 60 },
  { from: 16 * 60, to: 24 * 60 },
]);

const member = (who: PersonId, name: string, more: Partial<Member>): Member => ({
  id: who,
  name,
  role: 'coach',
  land: 'BE',
  hours: week,
  absences: [],
  door: 'teams',
  ...more,
});

const onCall = member(nacht, 'Notdienst', { role: 'onCall', hours: night });

export const staff: Staff = {
  version: 1,
  organisation: 'haus',
  name: 'Fachdienst am See',
  timeZone,
  onCall: 'nobody',
  closings: [],
  emergencyPlan: 'Ordner 1',
  members: [
    member(kaya, 'Frau Kaya', { deputy: demir, lead: lang }),
    member(demir, 'Herr Demir', { deputy: kaya, lead: lang }),
    member(lang, 'Frau Lang', { role: 'lead' }),
  ],
};

/** The same house, where somebody is there at night. */
export const staffWithNight: Staff = { ...staff, onCall: { member: nacht }, members: [...staff.members, onCall] };

/** The same, where whoever is on call has other hours or is away. */
export const nightOf = (changes: Partial<Member>): Staff => ({
  ...staffWithNight,
  members: staffWithNight.members.map(one => (one.id === nacht ? { ...one, ...changes } : one)),
});

export const days = (from: string, to: string): Absence => ({ from: LocalDate.parse(from), to: LocalDate.parse(to) });

/** Frau Kaya is away on these days. */
export const awayFrom = (from: string, to: string): Staff => ({
  ...staff,
  members: staff.members.map(one => (one.id === kaya ? { ...one, absences: [days(from, to)] } : one)),
});

const read = readLibrary(await readArticleFiles());
if (read.kind === 'broken') throw new Error(read.errors.join('\n'));
export const library = libraryOf(read.articles, memory);

export const sceneAt = (now: Instant, house: Staff = staff): TalkScene => ({ now, staff: house, chance: 0.5, library });

/** Jana has worked at the Café since three weeks; her code is made and not redeemed. */
export const invited: Employee = newEmployee({
  id: jana,
  organisation: 'haus',
  coach: kaya,
  shortName: 'Jana M.',
  firm: 'Café Lindner',
  start: LocalDate.parse('2026-11-02'),
  land: 'BE',
  rhythm: { day: 2, minute: 9 * 60 },
});

const phone = AddressKey.parse('address-of-janas-phone');
/** What the hall does when a code is redeemed, before the step. */
export const withPhone = (person: Employee): Employee => ({
  ...person,
  addresses: [{ key: phone, channel: 'web', tenant: 'web', id: '1', locked: false }],
  active: phone,
  code: { hash: 'h', kind: 'screen', expires: at('2027-01-01T00:00'), tries: 0, used: true },
});

export const aCoach = (who: PersonId): Coach => ({
  version: 1,
  role: 'coach',
  id: who,
  organisation: 'haus',
  addresses: [],
  last: [],
});

/** The firm of Jana's placement. */
export const aFirm: Employer = newEmployer({ id: lindner, organisation: 'haus', firm: 'Café Lindner', about: jana });
