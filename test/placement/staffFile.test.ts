import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LocalDate, PersonId } from '../../src/placement/ids.ts';
import { staffSchema, type Staff } from '../../src/placement/staff.ts';
import { readStaffFile, staffFrom, type StaffFile } from '../../src/placement/staffFile.ts';

const example = readFileSync(new URL('../../docs/staff.example.yaml', import.meta.url), 'utf8');
const idOf = (name: string) =>
  PersonId.parse(
    name
      .replace(/[^A-Za-z]/g, '')
      .padEnd(22, '0')
      .slice(0, 22),
  );
const lastDay = LocalDate.parse('2026-11-23');

const read = (text: string, existing?: Staff): StaffFile => {
  const file = readStaffFile(text, existing);
  if (file.kind === 'errors') throw new Error(JSON.stringify(file.errors));
  return file;
};
const staffOf = (text: string, existing?: Staff) => staffFrom(read(text, existing), 'haus', { idOf, lastDay });

/** The example with one thing changed, and what is said about it, each with its line. */
const mistakesIn = (text: string) => {
  const file = readStaffFile(text);
  return file.kind === 'ok' ? [] : file.errors.map(({ line, message }) => `${line}: ${message}`);
};
const changed = (from: string, to: string) => {
  expect(example).toContain(from);
  return example.replace(from, to);
};
const lineIn = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('the example that ships is right and becomes a staff', () => {
  const staff = staffOf(example);
  expect(staffSchema.safeParse(staff).success).toBe(true);
  expect(staff.members.map(({ name, role, door }) => [name, role, door])).toEqual([
    ['Frau Lang', 'lead', 'teams'],
    ['Frau Kaya', 'coach', 'teams'],
    ['Herr Demir', 'coach', 'web'],
    ['Notdienst', 'onCall', 'web'],
  ]);
  expect(staff.onCall).toEqual({ member: idOf('Notdienst') });
  expect(staff.members[1]).toMatchObject({
    deputy: idOf('Herr Demir'),
    lead: idOf('Frau Lang'),
    absences: [{ from: '2027-02-01', to: '2027-02-12', deputy: idOf('Frau Lang') }],
  });
});

test('a telephone number keeps its zeros', () => {
  const file = read(changed('telephone: 030 000 00 11', 'telephone: 0300001'));
  expect(file.people[1]?.telephone).toBe('0300001');
});

test('nobody is a decision like a name, however it is written', () => {
  const withoutDuty = example.slice(0, example.indexOf('  - name: Notdienst'));
  expect(staffOf(withoutDuty.replace('onCall: Notdienst', 'onCall: Nobody')).onCall).toBe('nobody');
});

describe('a second import', () => {
  const first = staffOf(example);
  test('changes who is known by name and gives nobody a second id', () => {
    const file = read(changed('name: Frau Kaya', 'name: "frau  KAYA"'), first);
    expect(file.people[1]).toMatchObject({ known: { id: idOf('Frau Kaya') }, name: 'frau KAYA' });
    expect(file.leaving).toEqual([]);
  });

  test('leaves an absence that was started in Anker, unless the file says what they are', () => {
    const absence = { from: lastDay, to: lastDay };
    const away = { ...first, members: first.members.map(one => ({ ...one, absences: [absence] })) };
    expect(staffOf(example, away).members.map(({ absences }) => absences.length)).toEqual([1, 1, 1, 1]);
    expect(staffOf(example, away).members[2]?.absences).toEqual([absence]);
    expect(staffOf(example, away).members[1]?.absences[0]?.from).toBe('2027-02-01');
    const ended = example.replace('land: BB', 'land: BB\n    absences: []');
    expect(staffOf(ended, away).members[2]?.absences).toEqual([]);
  });

  test('names who would leave and deletes nobody', () => {
    const without = example.replaceAll('Herr Demir', 'Herr Arslan');
    const file = read(without, first);
    expect(file.leaving.map(({ name }) => name)).toEqual(['Herr Demir']);
    expect(file.people[2]?.known).toBeUndefined();
    const staff = staffOf(without, first);
    expect(staff.members).toHaveLength(5);
    expect(staff.members[4]).toMatchObject({ name: 'Herr Demir', until: lastDay });
    expect(
      staffFrom(read(without, staff), 'haus', { idOf, lastDay: LocalDate.parse('2027-01-01') }).members[4]?.until,
    ).toBe(lastDay);
  });
});

describe('a mistake is told with its line and its fix', () => {
  const kaya = 'entra: 11111111-aaaa-4bbb-8ccc-000000000002';
  const mistakes = [
    ['deputy: Herr Demir', 'deputy: Herr Demier', /deputy names "Herr Demier", who is not in this file\. Write/],
    ['deputy: Herr Demir', 'deputy: Frau Kaya', /own deputy\. Name/],
    ['deputy: Herr Demir', 'deputy: Notdienst', /cannot be a deputy\. Name/],
    ['lead: Frau Lang\n    telephone: 030 000 00 11', 'lead: Frau Long', /lead names "Frau Long"/],
    ['lead: Frau Lang\n    telephone: 030 000 00 11', 'lead: Herr Demir', /another role than lead/],
    ['hours: Mo-Fr 9-17', 'hours: Mo-Fr 9-17\n    lead: Frau Lang', /own lead\. Name/],
    ['name: Herr Demir', 'name: Frau  kaya', /already on line 25\. Tell them apart/],
    [
      'entra: 11111111-aaaa-4bbb-8ccc-000000000002',
      'entra: 11111111-AAAA-4bbb-8ccc-000000000001',
      /already on line 17/,
    ],
    [kaya, 'entra: kaya@haus.example', /entra is not an object id\. Copy/],
    [kaya, 'invitation: yes', /invitation is true/],
    [kaya, `${kaya}\n    invitation: true`, /entra or invitation, not both/],
    ['hours: Mo-Fr 9-17', 'hours: Mo-Fr 9-27', /hours: "9-27" is no day and no time\. Write/],
    ['hours: Mo-Fr 9-17', 'hours:', /needs hours/],
    ['land: BB', 'land: XX', /"XX" is no Land\. Write one of BW/],
    ['role: lead', 'role: lead\n    until: 2026-12-31', /Frau Lang leaves on 2026-12-31\. Name a lead who stays/],
    ['role: lead', 'role: boss', /"boss" is no role\. Write one of coach/],
    ['land: BB', 'land: BB\n    depty: Frau Kaya', /no key "depty"\. Did you mean "deputy"\?/],
    ['land: BB', 'land: BB\n    wage: 12', /no key "wage"\. The keys are name/],
    ['telephone: 030 000 00 12', 'telephone: ask Jana', /telephone is a number/],
    ['# until: 2027-06-30', 'until: 30.06.2027', /until: "30\.06\.2027" is no date\. Write it like/],
    ['# until: 2027-06-30', 'until: 2027-02-30', /"2027-02-30" is no date/],
    ['to: 2027-02-12', 'to: 2027-01-12', /An absence ends before it begins/],
    ['        to: 2027-02-12\n', '', /An absence needs "to:/],
    ['deputy: Frau Lang', 'deputy: Frau Weg', /deputy names "Frau Weg"/],
    ['to: 2027-01-01', 'to: 2026-01-01', /A closing ends before it begins/],
    ['timeZone: Europe/Berlin', 'timeZone: Europa/Berlin', /"Europa\/Berlin" is no time zone/],
    ['onCall: Notdienst', 'onCall: Frau Lang', /is not on call\. Give the duty its own entry/],
    ['onCall: Notdienst', 'onCall: Herr Weg', /onCall names "Herr Weg"/],
    ['onCall: Notdienst', 'onCall: nobody', /Notdienst is on call, but house\.onCall says nobody/],
    ['onCall: Notdienst', 'onCall: [Notdienst]', /onCall must be one text/],
    ['    telephone: 030 000 00 99\n', '', /needs a telephone/],
    ['name: Fachdienst Haus am See', 'name:', /house needs name/],
    ['  onCall: Notdienst\n', '', /house needs onCall: who is told at night\. .*There is no default/],
    ['  emergencyPlan: docs/notfallplan.md\n', '', /house needs emergencyPlan/],
  ] as const;
  test.each(mistakes)('%s → %s', (from, to, message) => {
    const text = changed(from, to);
    const found = mistakesIn(text);
    expect(found.some(one => message.test(one))).toBe(true);
  });

  test('exactly on the line of the key', () => {
    const text = changed('hours: Mo-Fr 9-17', 'hours: Mo-Fr 9-27')
      .replace('land: BB', 'land: XX')
      .replace('deputy: Herr Demir', 'deputy: Herr Weg');
    expect(mistakesIn(text).map(one => Number(one.split(':')[0]))).toEqual(
      ['hours: Mo-Fr 9-27', 'deputy: Herr Weg', 'land: XX'].map(part => lineIn(text, part)),
    );
  });

  test('a lead that is missing for a coach', () => {
    const text = example.replace('    lead: Frau Lang\n    telephone: 030 000 00 11\n', '');
    expect(mistakesIn(text)).toEqual([
      `${lineIn(text, '- name: Frau Kaya')}: A coach needs a lead, to whom a case climbs: "lead: Frau Lang".`,
    ]);
  });

  test('a person who can be reached by no door', () => {
    const text = changed('    entra: 11111111-aaaa-4bbb-8ccc-000000000002\n', '');
    expect(mistakesIn(text)[0]).toMatch(/A person needs "entra: <object id>".*or "invitation: true"/);
  });

  test('a mistake in one entry makes no second one about its name', () => {
    const text = changed('land: BB', 'land: XX');
    expect(mistakesIn(text)).toHaveLength(1);
  });
});

describe('a file that is none', () => {
  const files = [
    ['', /^1: The file must be lines of "key: value"/],
    ['Frau Kaya, coach', /^1: The file must be lines/],
    ['- a\n- b', /^1: The file must be lines/],
    ['house:\n  name: a\n bad: [', /^\d: Not valid YAML/],
    ['house:\n\tname: a', /^2: Not valid YAML/],
    ['house: {}\nhouse: {}', /^2: Not valid YAML: Map keys must be unique/],
    ['people: []', /^1: house is missing/],
    ['house: {}\npeople: Frau Kaya', /people must be a list/],
    ['house: {}\npeople:\n  - Frau Kaya', /^3: A person must be lines/],
    ['house: {}\npeople:\n  - &a\n    name: Frau Kaya\n  - *a', /^5: A person/],
  ] as const;
  test.each(files)('%j', (text, message) => {
    expect(mistakesIn(text).some(one => message.test(one))).toBe(true);
  });

  test('is never accepted, however it is cut off', () => {
    for (let end = 0; end < example.lastIndexOf('telephone'); end += 7) {
      const found = readStaffFile(example.slice(0, end));
      expect(found.kind).toBe('errors');
      if (found.kind === 'errors') for (const { line } of found.errors) expect(line).toBeGreaterThan(0);
    }
  });
});
