// What everybody in the simulation lives in.
import type { Address, Inbound, Outgoing } from '../../bots/ports.ts';
import type { BySelf } from '../../dialogs/event.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Device } from './doors.ts';
import type { Faults } from './faults.ts';
import type { Platform } from './platform.ts';
import { plain, type Meaning, type Sent } from './sent.ts';
import type { Watch } from './watch.ts';

export interface Life {
  readonly agenda: Agenda;
  readonly now: () => number;
  readonly platform: Platform;
  readonly faults: Faults;
  readonly watch: Watch;
  /** People do nothing any more. */
  readonly isOver: () => boolean;
  plug(address: Address, device: Device): void;
  /** A code is shown to the one for whom it was made. */
  hand(link: string): void;
}

/** Somebody at a device; whatever she does goes out of it. */
export interface Hand {
  readonly address: Address;
  do(event: BySelf, meaning?: Meaning, more?: { readonly code?: string; readonly id?: string }): void;
  later(ms: number, run: () => void): void;
}

export interface Owner {
  readonly role: Sent['role'];
  readonly person: () => PersonId | undefined;
  readonly state: () => Device['state'];
  readonly show: (outgoing: Outgoing) => void;
}

export function handOf(life: Life, address: Address, owner: Owner): Hand {
  let count = 0;
  life.plug(address, {
    get state() {
      return owner.state();
    },
    show: owner.show,
  });
  return {
    address,
    do: (event, meaning = plain, { code, id } = {}) => {
      if (life.isOver()) return;
      const inbound: Inbound = {
        id: id ?? `m${String((count += 1))}`,
        from: address,
        event,
        ...(code !== undefined && { code }),
      };
      life.platform.send(inbound, { role: owner.role, person: owner.person(), meaning });
    },
    later: (ms, run) =>
      life.agenda.add(life.now() + Math.max(0, Math.round(ms)), () => {
        if (!life.isOver()) run();
      }),
  };
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Mostly soon, sometimes hours later, sometimes the next day. */
export const delay = (chance: Chance): number => {
  const kind = chance.next();
  if (kind < 0.7) return chance.between(20_000, 20 * minute);
  return kind < 0.92 ? chance.between(20 * minute, 8 * hour) : chance.between(16 * hour, 30 * hour);
};

/** How long until something that happens once in `mean` on average. */
export const gap = (chance: Chance, mean: number): number => -Math.log(1 - chance.next()) * mean;
