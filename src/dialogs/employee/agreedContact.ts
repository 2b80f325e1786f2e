// The next contact that was agreed when a case was closed: it stands on the person's page until its day is over, and its morning reminds of it.
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import { morningOf } from '../../placement/calendar.ts';
import { localDate } from '../../placement/localTime.ts';
import { isStillHere } from '../../placement/move.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import type { Due } from '../event.ts';
import type { Employee } from '../person.ts';
import { agenda } from './agenda.ts';
import { doing, out, type Out } from './out.ts';

interface Agreed {
  readonly by: PersonId;
  readonly on: LocalDate | undefined;
}

/** A later one takes the place of an earlier one; a day that is over, or today, needs no reminder. */
export function planContact(person: Employee, { by, on }: Agreed, scene: Scene): Out {
  const { now, staff } = scene;
  if (on === undefined || on <= localDate(now, staff.timeZone)) return out(person);
  const due = { what: 'nextContact', on } as const;
  return doing(
    { ...person, nextContact: { on, by } },
    { do: 'schedule', name: agenda.nextContact, at: morningOf(memberOf(staff, by), staff, on), due },
  );
}

/** A human has talked with her: what was to be asked about at that talk was (`care-rules` 2), and what was agreed for today is done. */
export function talkedWith(person: Employee, { now, staff }: Scene): Employee {
  const { nextContact, ...rest } = person;
  const isAhead = nextContact !== undefined && nextContact.on > localDate(now, staff.timeZone);
  return { ...rest, ...(isAhead && { nextContact }), watch: { talked: now } };
}

/** To whoever agreed it; where she has left, to the coach. */
export function nextContactDue(person: Employee, { on }: Due & { what: 'nextContact' }, scene: Scene): Out {
  const { nextContact } = person;
  if (nextContact?.on !== on) return out(person);
  const to = isStillHere(nextContact.by, scene) ? nextContact.by : person.coach;
  return doing(person, { do: 'notify', to, notice: 'nextContact', passOn: true });
}
