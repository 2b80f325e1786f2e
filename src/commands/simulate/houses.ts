// A made-up carrier: coaches in pairs who stand in for one another, a lead for some of them, somebody on call or nobody.
import type { Secrets } from '../../bots/ports.ts';
import { LocalDate, PersonId } from '../../placement/ids.ts';
import type { Member, Staff, Week } from '../../placement/staff.ts';
import type { Chance } from './chance.ts';

const span = (from: number, to: number): Week[number][number] => ({ from: from * 60, to: to * 60 });
const workweek = (...day: Week[number]): Week => [day, day, day, day, day, [], []];
const weeks: readonly [Week, ...Week[]] = [
  workweek(span(8, 12), span(13, 16)),
  workweek(span(9, 17)),
  workweek(span(7, 13)),
  [[span(8, 16)], [], [span(8, 16)], [span(8, 12)], [], [], []],
];
const always: Week = Array.from({ length: 7 }, () => [span(0, 24)]);

export function newStaff(placements: number, chance: Chance, secrets: Secrets): Staff {
  const id = (name: string): PersonId => PersonId.parse(secrets.derive(`staff:${name}`));
  const count = 2 * Math.max(1, Math.ceil(placements / 40));
  const lead = (n: number): PersonId => id(`lead${String(Math.floor(n / 6))}`);
  const member = (name: string, more: Pick<Member, 'role' | 'hours'> & Partial<Member>): Member => ({
    id: id(name),
    name: `Frau ${surnames[Number(/\d+/.exec(name)?.[0] ?? 0) % surnames.length] ?? 'Kaya'}${name}`,
    land: chance.pick(['BE', 'BY', 'NW', 'SN', 'HH']),
    absences: [],
    door: 'teams',
    ...more,
  });
  const coaches = Array.from({ length: count }, (_, n) =>
    member(`coach${String(n)}`, {
      role: 'coach',
      hours: chance.pick(weeks),
      deputy: id(`coach${String(n ^ 1)}`),
      ...(chance.is(0.9) && { lead: lead(n) }),
    }),
  );
  const leads = Array.from({ length: Math.ceil(count / 6) }, (_, n) =>
    member(`lead${String(n)}`, { role: 'lead', hours: weeks[0] }),
  );
  const hasOnCall = chance.is(0.5);
  return {
    version: 1,
    organisation: 'haus',
    name: 'Fachdienst am See',
    timeZone: 'Europe/Berlin',
    members: [...coaches, ...leads, ...(hasOnCall ? [member('night', { role: 'onCall', hours: always })] : [])],
    onCall: hasOnCall ? { member: id('night') } : 'nobody',
    closings: [2026, 2027, 2028, 2029, 2030].map(year => ({
      from: LocalDate.parse(`${String(year)}-12-24`),
      to: LocalDate.parse(`${String(year + 1)}-01-01`),
    })),
    emergencyPlan: 'notfallplan.md',
  };
}

const surnames = ['Kaya', 'Demir', 'Lang', 'Sommer', 'Wolf', 'Ilic', 'Nowak', 'Busch'];
