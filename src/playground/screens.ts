import type { DemoHouse } from './demo.ts';
import { phoneSeat } from './panes/phoneSeat.ts';
import type { Screens } from './panes/routes.ts';
import { once, type Seat } from './panes/seat.ts';
import { teamsSeat } from './panes/teamsSeat.ts';
import type { TeamsPerson } from './teams/person.ts';
import type { Trail } from './trail/trail.ts';
import { firmTenant, staffTenant, type StandIns } from './wires.ts';

export interface DemoScreens extends Screens {
  readonly staff: readonly TeamsPerson[];
  readonly employer: TeamsPerson;
  /** The chats of before: the stand-ins were opened anew, and nobody is greeted for that. */
  resume(): Promise<void>;
}

export interface ScreensGiven {
  readonly standIns: StandIns;
  readonly demo: DemoHouse;
  readonly trail: Trail;
  readonly now: () => number;
  /** The same number for the same phone. */
  readonly chatOf: (device: string) => number;
  readonly phones: { readonly known: readonly string[]; readonly keep: (device: string) => void };
}

/** Who sits where in the demo. */
export function openScreens({ standIns, demo, trail, now, chatOf, phones }: ScreensGiven): DemoScreens {
  const { telegram, teams, mail } = standIns;
  const staff = demo.members.map(({ name }) => teams.person(staffTenant, name));
  const employer = teams.person(firmTenant, demo.employer.name);
  const devices = [...demo.members, demo.employer].map(({ device }) => device);
  const mailboxes = demo.staff.members.map(member => member.mail);
  const mailsTo = (mailbox: string | undefined) => () =>
    mail.received.filter(({ to }) => to.some(one => one === mailbox));
  const seats = new Map<string, Seat>(
    [...staff, employer].map((person, n) => [
      devices[n] ?? '',
      once(teamsSeat({ person, mails: mailsTo(mailboxes[n]), now })),
    ]),
  );
  const watchers = new Set<() => void>();
  const changed = (): void => {
    // Teams keeps no times: a seat that looks at once knows when something came
    for (const seat of seats.values()) seat.messages();
    for (const listener of watchers) listener();
  };
  telegram.watch(changed);
  teams.watch(changed);
  // the mail server does not say when something came; whoever delivered it does
  trail.watch(changed);
  const phoneOf = (device: string): Seat => {
    const phone = telegram.phone(demo.phone, chatOf(device));
    // a chat that was open stays open: only then may the bot write into it
    if (phones.known.includes(device)) phone.unblock();
    const seat = phoneSeat(phone, now);
    return once({
      messages: () => seat.messages(),
      act: async (gesture, id) => {
        phones.keep(device);
        const done = await seat.act(gesture, id);
        changed();
        return done;
      },
    });
  };
  const seat = (device: string): Seat => {
    const known = seats.get(device) ?? phoneOf(device);
    seats.set(device, known);
    return known;
  };
  return {
    seat,
    staff,
    employer,
    trail,
    watch: listener => {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    resume: async () => {
      for (const device of phones.known) seat(device);
      for (const [n, { member }] of [...staff, employer].entries()) {
        const person = teams.person(member.tenantId, member.name, 'installed');
        // renews where she is reached; the house hears nothing of it
        await person.post({ type: 'conversationUpdate', membersAdded: [], id: `resume:${n}` });
      }
    },
  };
}
