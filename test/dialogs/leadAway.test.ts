import { describe, expect, it } from 'vitest';
import { PersonId } from '../../src/placement/ids.ts';
import type { Staff } from '../../src/placement/staff.ts';
import { kaya, lang, staff, staffWithNight, days } from './house.ts';
import { followed } from './talk.ts';

const complaint = 'ich beschwere mich über frau kaya';
const week = days('2026-11-23', '2026-11-27');
const withLeadAway = (house: Staff, more: Staff['members'] = []): Staff => ({
  ...house,
  members: [...house.members.map(one => (one.id === lang ? { ...one, absences: [week] } : one)), ...more],
});
const [kayas] = staff.members;
const brandt = PersonId.parse('brandt'.padEnd(22, '0'));
const another: Staff['members'] = kayas
  ? [{ ...kayas, id: brandt, name: 'Frau Brandt', role: 'lead', deputy: undefined, lead: undefined }]
  : [];

describe('while the lead is away, a complaint about the coach', () => {
  it('is asked for whoever hears it today, and goes there', () => {
    const talk = followed({ staff: withLeadAway(staff, another) });
    expect(talk.jana.says(complaint).said.at(-1)).toBe(
      'Ich sage Frau Kaya und Herrn Demir nichts davon. / Frau Lang ist gerade nicht da. / Frau Brandt ist da. / Darf ich es Frau Brandt sagen?',
    );
    expect(talk.jana.says('ja').told).toEqual(['Frau Brandt: Neue Aufgabe, bald']);
    expect([...talk.kaya.cards, ...talk.demir.cards]).toEqual([]);
  });

  it('that is danger reaches whoever is on call, also by day', () => {
    const talk = followed({ staff: withLeadAway(staffWithNight) });
    expect(talk.jana.says('Frau Kaya hat mich geschlagen').told).toContain('Notdienst: Neue Aufgabe, jetzt');
    expect([...talk.kaya.cards, ...talk.demir.cards]).toEqual([]);
  });
});

describe('while the lead is away and whoever is on call begins later', () => {
  const house = withLeadAway(staffWithNight);

  it('a danger that the coach may be is said to be read then, and not when the lead is back', () => {
    const { said } = followed({ staff: house }).jana.says('Frau Kaya hat mich geschlagen');
    expect(said.at(-1)).toContain('Notdienst arbeitet heute um 16 Uhr wieder.');
  });

  it('nobody is said to be there', () => {
    const talk = followed({ staff: house });
    expect(talk.jana.says(complaint).said.at(-1)).toBe(
      'Ich sage Frau Kaya und Herrn Demir nichts davon. / Frau Lang ist gerade nicht da. / Notdienst arbeitet heute um 16 Uhr wieder. / Darf ich es Notdienst sagen?',
    );
    expect(talk.jana.says('ja').said.at(-1)).toContain('Notdienst arbeitet heute um 16 Uhr wieder.');
    expect(talk.jana.says('was ist mit meiner nachricht').said.at(-1)).not.toContain('Frau Kaya arbeitet');
  });
});

it.each([
  ['usual', { deputy: brandt }],
  ['named for these days', { absences: [{ ...week, deputy: brandt }] }],
])('a lead who is there is not said to be away where the deputy, %s, is a lead herself', (_, changes) => {
  const talk = followed({
    staff: {
      ...staff,
      members: [...staff.members.map(one => (one.id === kaya ? { ...one, ...changes } : one)), ...another],
    },
  });
  expect(talk.jana.says(complaint).said.at(-1)).toBe(
    'Ich sage Frau Kaya nichts davon. / Darf ich es Frau Brandt sagen?',
  );
  expect(talk.jana.says('ja').told).toEqual(['Frau Brandt: Neue Aufgabe, bald']);
});

describe('while the lead is away, what climbs', () => {
  it('goes on to whoever is there', () => {
    const talk = followed({ staff: withLeadAway(staff, another) });
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich kann gerade nicht');
    expect(talk.demir.taps('Ich kann gerade nicht').told).toEqual([
      'Frau Brandt: Neue Aufgabe: noch niemand hat übernommen, bald',
    ]);
  });
});
