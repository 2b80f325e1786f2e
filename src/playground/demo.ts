import type { Secrets } from '../bots/ports.ts';
import { actForm } from '../dialogs/acts.ts';
import type { BySelf } from '../dialogs/event.ts';
import { instant, type Instant, type LocalDate, type PersonId } from '../placement/ids.ts';
import { addDays, localDate } from '../placement/localTime.ts';
import type { Member, Staff, StaffRole, Week } from '../placement/staff.ts';
import { madeUpId } from './madeUp.ts';

/** Somebody of the demo house, and the key under which the page sits at her screen. */
export interface Inhabitant {
  readonly id: PersonId;
  readonly name: string;
  readonly role: StaffRole | 'employer';
  readonly device: string;
}

export interface DemoHouse {
  /** Another one for every data folder, so that a page notices when the house behind it was replaced. */
  readonly id: string;
  readonly staff: Staff;
  readonly members: readonly Inhabitant[];
  readonly employer: Inhabitant & { readonly firm: string };
  /** Whose phone it is, as Telegram says it. */
  readonly phone: string;
  /** Frau Kaya invites the first employee, as she would by the form. */
  readonly invitation: BySelf;
}

/** As the coach calls her; the phone on the page is hers once it has scanned the code. */
export const invited = 'Jana M.';

const people = { kaya: 'Frau Kaya', demir: 'Herr Demir', lang: 'Frau Lang', night: 'Notdienst' } as const;

/** Where the second way of what is urgent ends. */
const mailboxOf = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@fachdienst.example`;
export const mailboxes: readonly string[] = Object.values(people).map(mailboxOf);
export const sender = 'anker@fachdienst.example';

/** A small house of made-up people. Ids and devices come from the keys, so that the same house is found again after a restart. */
export function demoHouse({ secrets, now, timeZone }: DemoGiven): DemoHouse {
  const person = (name: string, role: Inhabitant['role']): Inhabitant => ({
    id: madeUpId(secrets, name),
    name,
    role,
    device: secrets.derive(`demo:device:${name}`),
  });
  const kaya = person(people.kaya, 'coach');
  const demir = person(people.demir, 'coach');
  const lang = person(people.lang, 'lead');
  const night = person(people.night, 'onCall');
  return {
    id: secrets.derive('demo:house'),
    members: [kaya, demir, lang, night],
    phone: 'Jana',
    employer: { ...person('Herr Lindner', 'employer'), firm },
    invitation: invitation(localDate(instant(now - fiveWeeks), timeZone)),
    staff: {
      version: 1,
      organisation: 'demo',
      name: 'Fachdienst am See',
      timeZone,
      members: [
        member(kaya, { role: 'coach', hours: split, deputy: demir.id, lead: lang.id, telephone: '030 0000 101' }),
        member(demir, { role: 'coach', hours: late, deputy: kaya.id, lead: lang.id, telephone: '030 0000 102' }),
        member(lang, { role: 'lead', hours: early, deputy: kaya.id, telephone: '030 0000 103' }),
        member(night, { role: 'onCall', hours: always, telephone: '030 0000 110' }),
      ],
      onCall: { member: night.id },
      closings: [],
      emergencyPlan: 'notfallplan.md',
    },
  };
}

interface DemoGiven {
  readonly secrets: Pick<Secrets, 'derive'>;
  readonly now: Instant;
  readonly timeZone: string;
}

const firm = 'Café Lindner';
const fiveWeeks = 35 * 86_400_000;

const span = (from: number, to: number): Week[number][number] => ({ from: from * 60, to: to * 60 });
const workweek = (...day: Week[number]): Week => [day, day, day, day, day, [], []];
const split = workweek(span(8, 12), span(13, 16));
const late = workweek(span(9, 17));
const early = workweek(span(8, 15));
const always: Week = Array.from({ length: 7 }, () => [span(0, 24)]);

const member = ({ id, name }: Inhabitant, more: Pick<Member, 'role' | 'hours'> & Partial<Member>): Member => ({
  id,
  name,
  land: 'BE',
  absences: [],
  mail: mailboxOf(name),
  door: 'teams',
  ...more,
});

/** The printed card, because its code lives for days: whoever looks tomorrow can still scan it. */
const invitation = (start: LocalDate): BySelf => ({
  kind: 'filled',
  form: actForm('invite', { employee: 'new' }),
  fields: { shortName: invited, firm, start, contractEnd: addDays(start, 364), land: 'BE', code: 'card' },
});
