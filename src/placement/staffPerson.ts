import { z } from 'zod';
import type { LocalDate } from './ids.ts';
import type { Fields, Place, Reader } from './linedYaml.ts';
import { isDate } from './localTime.ts';
import { lands } from '../language/lands.ts';
import { Land, type StaffRole, type Week } from './staff.ts';
import { readHours } from './staffHours.ts';

export type Reach = { readonly kind: 'entra'; readonly objectId: string } | { readonly kind: 'invitation' };

export interface NamedAbsence {
  readonly line: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly deputy?: string;
}

/** One entry as far as it could be read; what is missing has its mistake already. */
export interface PersonDraft {
  readonly line: number;
  readonly lineOf: (key: string) => number;
  readonly name: string | undefined;
  readonly role: StaffRole | undefined;
  readonly reach: Reach | undefined;
  readonly land: Land | undefined;
  readonly hours: Week | undefined;
  readonly telephone: string | undefined;
  readonly mail: string | undefined;
  readonly deputy: string | undefined;
  readonly lead: string | undefined;
  readonly until: LocalDate | undefined;
  readonly absences: readonly NamedAbsence[] | undefined;
}

export const roleNames: Readonly<Record<string, StaffRole>> = { coach: 'coach', lead: 'lead', 'on-call': 'onCall' };

const keys = [
  'name',
  'role',
  'entra',
  'invitation',
  'land',
  'hours',
  'deputy',
  'lead',
  'telephone',
  'mail',
  'until',
  'absences',
] as const;

export const personIn = (reader: Reader, place: Place): PersonDraft | undefined => {
  const fields = reader.fields(place, 'A person', keys);
  if (fields === undefined) return undefined;
  const lineOf = (key: string) => fields.get(key)?.line ?? place.line;
  const text = (key: string) => reader.text(fields.get(key), key);
  const role = roleIn(reader, fields, place.line);
  return {
    line: place.line,
    lineOf,
    name: nameIn(reader, text('name'), lineOf('name')),
    role,
    reach: reachIn(reader, fields, place.line),
    land: landIn(reader, text('land'), lineOf('land')),
    hours: hoursIn(reader, fields, { line: place.line, overnight: role === 'onCall' }),
    telephone: telephoneIn(reader, text('telephone'), lineOf('telephone')),
    mail: mailIn(reader, text('mail'), lineOf('mail')),
    deputy: text('deputy'),
    lead: text('lead'),
    until: dateIn(reader, fields.get('until'), 'until'),
    absences: absencesIn(reader, fields.get('absences')),
  };
};

/** `from` and `to`, both days included. */
export const timeIn = (
  reader: Reader,
  fields: Fields,
  at: { readonly line: number; readonly what: string },
): { readonly from: LocalDate; readonly to: LocalDate } | undefined => {
  for (const key of ['from', 'to'])
    if (!fields.has(key)) reader.wrong(at.line, `${at.what} needs "${key}: 2026-12-24"; both days belong to it.`);
  const [from, to] = [dateIn(reader, fields.get('from'), 'from'), dateIn(reader, fields.get('to'), 'to')];
  if (from === undefined || to === undefined) return undefined;
  return from <= to ? { from, to } : reader.wrong(at.line, `${at.what} ends before it begins. Swap from and to.`);
};

const nameIn = (reader: Reader, name: string | undefined, line: number): string | undefined => {
  if (name === undefined)
    return reader.wrong(line, 'A person needs a name, as employees call them: "name: Frau Kaya".');
  return name.length <= 40
    ? name.replace(/\s+/g, ' ')
    : reader.wrong(line, 'A name has at most 40 letters. Shorten it.');
};

const roleIn = (reader: Reader, fields: Fields, line: number): StaffRole | undefined => {
  const role = reader.text(fields.get('role'), 'role');
  const known = Object.keys(roleNames).join(', ');
  if (role === undefined)
    return reader.wrong(fields.get('role')?.line ?? line, `A person needs a role: one of ${known}.`);
  return (
    roleNames[role] ?? reader.wrong(fields.get('role')?.line ?? line, `"${role}" is no role. Write one of ${known}.`)
  );
};

const reachIn = (reader: Reader, fields: Fields, line: number): Reach | undefined => {
  const [entra, invitation] = [
    reader.text(fields.get('entra'), 'entra'),
    reader.text(fields.get('invitation'), 'invitation'),
  ];
  const at = fields.get('entra')?.line ?? fields.get('invitation')?.line ?? line;
  if (invitation !== undefined && invitation !== 'true' && invitation !== 'false')
    return reader.wrong(at, 'invitation is true, or it is left out.');
  if (entra !== undefined && invitation === 'true')
    return reader.wrong(at, 'Write entra or invitation, not both: one person comes in by one door.');
  if (invitation === 'true') return { kind: 'invitation' };
  if (entra === undefined)
    return reader.wrong(
      at,
      'A person needs "entra: <object id>" to be reached in Teams, or "invitation: true" for the page.',
    );
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(entra))
    return reader.wrong(
      at,
      'entra is not an object id. Copy it from Entra, like 00000000-0000-0000-0000-000000000000.',
    );
  return { kind: 'entra', objectId: entra.toLowerCase() };
};

const landIn = (reader: Reader, land: string | undefined, line: number): Land | undefined => {
  if (land === undefined)
    return reader.wrong(line, `A person needs a Land, for its holidays: one of ${lands.join(', ')}.`);
  const known = Land.safeParse(land.toUpperCase());
  return known.success ? known.data : reader.wrong(line, `"${land}" is no Land. Write one of ${lands.join(', ')}.`);
};

const hoursIn = (
  reader: Reader,
  fields: Fields,
  at: { readonly line: number; readonly overnight: boolean },
): Week | undefined => {
  const place = fields.get('hours');
  const text = reader.text(place, 'hours');
  const line = place?.line ?? at.line;
  if (text === undefined)
    return reader.wrong(line, 'A person needs hours, like "hours: Mo-Do 8:00-12:00 12:30-16:00, Fr 8-13".');
  const read = readHours(text, at.overnight);
  return read.kind === 'ok' ? read.week : reader.wrong(line, `hours: ${read.why}`);
};

const mailIn = (reader: Reader, mail: string | undefined, line: number): string | undefined => {
  if (mail === undefined || z.email().safeParse(mail).success) return mail;
  return reader.wrong(line, 'mail is one plain address like coach@example.org.');
};

const telephoneIn = (reader: Reader, telephone: string | undefined, line: number): string | undefined => {
  if (telephone === undefined || /^\+?[\d ()/-]{3,40}$/.test(telephone)) return telephone;
  return reader.wrong(line, 'telephone is a number of digits, spaces, + ( ) / and -, at most 40 signs.');
};

const dateIn = (reader: Reader, place: Place | undefined, what: string): LocalDate | undefined => {
  const text = reader.text(place, what);
  if (place === undefined || text === undefined) return undefined;
  return isDate(text) ? text : reader.wrong(place.line, `${what}: "${text}" is no date. Write it like 2026-12-24.`);
};

const absencesIn = (reader: Reader, place: Place | undefined): readonly NamedAbsence[] | undefined =>
  place && reader.list(place, 'absences').flatMap(entry => absenceIn(reader, entry));

const absenceIn = (reader: Reader, place: Place): readonly NamedAbsence[] => {
  const fields = reader.fields(place, 'An absence', ['from', 'to', 'deputy']);
  const time = fields && timeIn(reader, fields, { line: place.line, what: 'An absence' });
  const deputy = fields && reader.text(fields.get('deputy'), 'deputy');
  return time === undefined ? [] : [{ line: place.line, ...time, ...(deputy === undefined ? {} : { deputy }) }];
};
