// The made-up house in which every text is spoken once.
import { hash } from 'node:crypto';
import { newEmployee, newEmployer, type Coach, type Employee, type Employer } from '../../dialogs/person.ts';
import type { Library, TalkScene } from '../../dialogs/scene.ts';
import { AddressKey, instant, LocalDate, PersonId, type Instant } from '../../placement/ids.ts';
import { demoHouse } from '../../playground/demo.ts';

/** A Monday in Berlin, at nine and when nobody works. */
export const morning = instant(Date.parse('2026-11-23T09:00:00+01:00'));
export const late = instant(Date.parse('2026-11-23T22:00:00+01:00'));

const derive = (name: string): string => hash('sha256', name, 'base64url').slice(0, 22);
export const demo = demoHouse({ secrets: { derive }, now: morning, timeZone: 'Europe/Berlin' });
const [kaya, demir, lang] = demo.members;
if (kaya === undefined || demir === undefined || lang === undefined)
  throw new Error('The demo house has three people.');
export const team = [kaya.id, demir.id, lang.id] as const;

/** With somebody for the night, or with nobody; what can be heard has a button for it. */
export const sceneAt = (now: Instant, library: Library, night: 'onCall' | 'nobody'): TalkScene => ({
  now,
  library,
  chance: 0.5,
  readsAloud: true,
  staff: night === 'onCall' ? demo.staff : { ...demo.staff, onCall: 'nobody' },
});

const phone = AddressKey.parse('address-of-the-phone');

/** Invited, and the code is scanned. */
export const newcomer: Employee = {
  ...newEmployee({
    id: PersonId.parse(derive('employee')),
    organisation: 'demo',
    coach: kaya.id,
    shortName: 'Jana M.',
    firm: demo.employer.firm,
    start: LocalDate.parse('2026-11-02'),
    land: 'BE',
    rhythm: { day: 2, minute: 9 * 60 },
  }),
  addresses: [{ key: phone, channel: 'web', tenant: 'web', id: '1', locked: false }],
  active: phone,
};

export const coach: Coach = { version: 1, role: 'coach', id: kaya.id, organisation: 'demo', addresses: [], last: [] };

export const firm: Employer = {
  ...newEmployer({ id: demo.employer.id, organisation: 'demo', firm: demo.employer.firm, about: newcomer.id }),
  requests: [{ id: 'firm1', state: 'sent' }],
};

/** A firm that no code has linked yet. */
export const unlinked: Employer = { ...firm, about: undefined, requests: [] };
