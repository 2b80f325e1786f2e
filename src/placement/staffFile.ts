// The file by which a house says who works there. Pure: text in; people, or every mistake with its line, out.
import type { LocalDate, PersonId } from './ids.ts';
import { readLines, type Fields, type Mistake, type Place, type Reader } from './linedYaml.ts';
import { isTimeZone } from './localTime.ts';
import type { Absence, Closing, Land, Member, Staff, StaffRole, Week } from './staff.ts';
import { personIn, timeIn, type NamedAbsence, type PersonDraft, type Reach } from './staffPerson.ts';
import { nameKey, relationMistakes } from './staffRelations.ts';

export interface StaffPerson {
  /** The member of this name, if there is one: a second import changes and does not double. */
  readonly known?: Member;
  readonly name: string;
  readonly role: StaffRole;
  readonly reach: Reach;
  readonly land: Land;
  readonly hours: Week;
  /** Undefined where the file says nothing about them: then those that Anker knows stay. */
  readonly absences?: readonly NamedAbsence[];
  readonly telephone?: string;
  readonly mail?: string;
  readonly deputy?: string;
  readonly lead?: string;
  readonly until?: LocalDate;
}

export interface StaffHouse {
  readonly name: string;
  readonly timeZone: string;
  /** `nobody` or a name: a decision that the house states (`care-rules` 7). */
  readonly onCall: string;
  readonly emergencyPlan: string;
  readonly closings: readonly Closing[];
}

export interface StaffFile {
  readonly kind: 'ok';
  readonly house: StaffHouse;
  readonly people: readonly StaffPerson[];
  /** Members who are not in the file any more: they would leave, nothing of theirs is deleted. */
  readonly leaving: readonly Member[];
}

export type StaffFileRead = StaffFile | { readonly kind: 'errors'; readonly errors: readonly Mistake[] };

export const readStaffFile = (text: string, existing?: Staff): StaffFileRead => {
  const reader = readLines(text);
  if (reader.mistakes().length > 0) return { kind: 'errors', errors: reader.mistakes() };
  const top = reader.fields(reader.root, 'The file', ['house', 'people']) ?? new Map<string, Place>();
  const house = houseIn(reader, top.get('house'));
  const entries = reader.list(top.get('people'), 'people');
  if (entries.length === 0)
    reader.wrong(top.get('people')?.line ?? 1, 'people is missing: list everybody who follows placements.');
  const drafts = entries.map(place => personIn(reader, place)).filter(draft => draft !== undefined);
  for (const { line, message } of relationMistakes(drafts, house.onCall)) reader.wrong(line, message);
  const members = existing?.members ?? [];
  const people = drafts.map(draft => complete(draft, members)).filter(person => person !== undefined);
  if (reader.mistakes().length > 0 || house.house === undefined) return { kind: 'errors', errors: reader.mistakes() };
  const here = new Set(people.map(({ name }) => nameKey(name)));
  return { kind: 'ok', house: house.house, people, leaving: members.filter(({ name }) => !here.has(nameKey(name))) };
};

/**
 * What is kept. `idOf` gives a person's id, the existing one or a new one, by name.
 * Who leaves stays a member with a last day, so that open cases still have somebody to come from.
 */
export const staffFrom = (
  { house, people, leaving }: StaffFile,
  organisation: string,
  kept: { readonly idOf: (name: string) => PersonId; readonly lastDay: LocalDate },
): Staff => {
  const canonical = new Map(people.map(({ name }) => [nameKey(name), name]));
  const idOf = (name: string) => kept.idOf(canonical.get(nameKey(name)) ?? name);
  return {
    version: 1,
    organisation,
    name: house.name,
    timeZone: house.timeZone,
    members: [
      ...people.map(person => memberFrom(person, idOf)),
      ...leaving.map(one => ({ ...one, until: lastDayOf(one, kept.lastDay) })),
    ],
    onCall: house.onCall === 'nobody' ? 'nobody' : { member: idOf(house.onCall) },
    closings: house.closings,
    emergencyPlan: house.emergencyPlan,
  };
};

const memberFrom = (person: StaffPerson, idOf: (name: string) => PersonId): Member => ({
  id: idOf(person.name),
  name: person.name,
  role: person.role,
  land: person.land,
  hours: person.hours,
  absences: person.absences?.map(one => absenceFrom(one, idOf)) ?? person.known?.absences ?? [],
  door: person.reach.kind === 'entra' ? 'teams' : 'web',
  ...(person.telephone === undefined ? {} : { telephone: person.telephone }),
  ...(person.mail === undefined ? {} : { mail: person.mail }),
  ...(person.deputy === undefined ? {} : { deputy: idOf(person.deputy) }),
  ...(person.lead === undefined ? {} : { lead: idOf(person.lead) }),
  ...(person.until === undefined ? {} : { until: person.until }),
});

const absenceFrom = ({ from, to, deputy }: NamedAbsence, idOf: (name: string) => PersonId): Absence => ({
  from,
  to,
  ...(deputy === undefined ? {} : { deputy: idOf(deputy) }),
});

const lastDayOf = ({ until }: Member, lastDay: LocalDate): LocalDate =>
  until !== undefined && until < lastDay ? until : lastDay;

const complete = (draft: PersonDraft, members: readonly Member[]): StaffPerson | undefined => {
  const { name, role, reach, land, hours, absences, telephone, mail, deputy, lead, until } = draft;
  if (name === undefined || role === undefined || reach === undefined || land === undefined || hours === undefined)
    return undefined;
  const known = members.find(member => nameKey(member.name) === nameKey(name));
  return {
    name,
    role,
    reach,
    land,
    hours,
    ...(known === undefined ? {} : { known }),
    ...(absences === undefined ? {} : { absences }),
    ...(telephone === undefined ? {} : { telephone }),
    ...(mail === undefined ? {} : { mail }),
    ...(deputy === undefined ? {} : { deputy }),
    ...(lead === undefined ? {} : { lead }),
    ...(until === undefined ? {} : { until }),
  };
};

interface HouseRead {
  readonly house: StaffHouse | undefined;
  readonly onCall: { readonly line: number; readonly who: string | undefined };
}

const houseIn = (reader: Reader, place: Place | undefined): HouseRead => {
  const line = place?.line ?? 1;
  const known = ['name', 'timeZone', 'onCall', 'emergencyPlan', 'closings'];
  const fields = place && reader.fields(place, 'house', known);
  if (fields === undefined) {
    if (place === undefined) reader.wrong(line, `house is missing. It says ${known.join(', ')}.`);
    return { house: undefined, onCall: { line, who: undefined } };
  }
  const needed = (key: string, fix: string) =>
    reader.text(fields.get(key), key) ?? reader.wrong(fields.get(key)?.line ?? line, `house needs ${key}: ${fix}`);
  const name = needed('name', 'what the house is called.');
  const timeZone = timeZoneIn(reader, fields, needed('timeZone', 'for example Europe/Berlin.'));
  const onCall = needed(
    'onCall',
    'who is told at night. Write the name of a person with role on-call, or nobody. There is no default.',
  );
  const emergencyPlan = needed(
    'emergencyPlan',
    'where the plan for emergencies of the house lies; every urgent card shows it.',
  );
  const closings = reader.list(fields.get('closings'), 'closings').flatMap(entry => closingIn(reader, entry));
  const who = { line: fields.get('onCall')?.line ?? line, who: onCall?.toLowerCase() === 'nobody' ? 'nobody' : onCall };
  if (name === undefined || timeZone === undefined || who.who === undefined || emergencyPlan === undefined)
    return { house: undefined, onCall: who };
  return { house: { name, timeZone, onCall: who.who, emergencyPlan, closings }, onCall: who };
};

const timeZoneIn = (reader: Reader, fields: Fields, timeZone: string | undefined): string | undefined => {
  if (timeZone === undefined || isTimeZone(timeZone)) return timeZone;
  return reader.wrong(fields.get('timeZone')?.line ?? 1, `"${timeZone}" is no time zone. Write it like Europe/Berlin.`);
};

const closingIn = (reader: Reader, place: Place): StaffHouse['closings'] => {
  const fields = reader.fields(place, 'A closing', ['from', 'to']);
  const time = fields && timeIn(reader, fields, { line: place.line, what: 'A closing' });
  return time === undefined ? [] : [time];
};
