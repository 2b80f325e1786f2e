// Doors as they are on bad days: throttled, unreachable, lying, hanging, closed to us.
import type { Channel, Delivery, Door, Outgoing } from '../../bots/ports.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Deliveries } from './deliveries.ts';
import type { Faults } from './faults.ts';

/** A phone, a computer: what arrives is shown to somebody. */
export interface Device {
  readonly state: 'open' | 'blocked' | 'gone';
  show(outgoing: Outgoing): void;
}

export interface Street {
  readonly agenda: Agenda;
  readonly now: () => number;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly deliveries: Deliveries;
  /** What the channel will never take, however often it is tried. */
  readonly invalid: Set<string>;
  readonly device: (channel: Channel, id: string) => Device | undefined;
}

interface Mortal {
  isAlive(): boolean;
  die(): void;
}

const delivered: Delivery = { kind: 'delivered' };
const unreachable: Delivery = { kind: 'retry', afterMs: 0, why: 'unreachable' };
const silence = 15_000;
const slowAnswers = 0.1;

export const openDoors = (street: Street, self: Mortal): readonly Door[] =>
  (['telegram', 'teams', 'web'] as const).map(channel => ({
    channel,
    deliver: outgoing => deliver(street, self, outgoing),
  }));

async function deliver(street: Street, self: Mortal, outgoing: Outgoing): Promise<Delivery> {
  const { faults, device } = street;
  const { channel, id } = outgoing.to;
  if (!self.isAlive() || dies(street, self)) return never();
  if (faults.isOut(channel)) return after(street, self, faults.strikes('throttle', 0.2) ? 0 : silence);
  const to = device(channel, id);
  if (to === undefined || to.state === 'gone') return refuse(street, outgoing, 'unknownAddress');
  if (to.state === 'blocked') return refuse(street, outgoing, 'blocked');
  if (street.invalid.has(outgoing.id) || faults.strikes('blocked', 0.003)) return refuse(street, outgoing, 'invalid');
  return badLuck(street, self) ?? arrive(street, self, { outgoing, to });
}

function refuse(
  { deliveries, invalid }: Street,
  outgoing: Outgoing,
  why: 'blocked' | 'unknownAddress' | 'invalid',
): Delivery {
  if (why === 'invalid') invalid.add(outgoing.id);
  deliveries.refused(outgoing, why);
  return { kind: 'refused', why };
}

/** What goes wrong before anything has arrived. */
function badLuck(street: Street, self: Mortal): Promise<Delivery> | undefined {
  const { faults, chance } = street;
  if (faults.strikes('throttle', 0.01))
    return Promise.resolve({ kind: 'retry', afterMs: chance.between(1, 60_000), why: 'throttled' });
  if (!faults.strikes('lostAnswer', 0.002)) return undefined;
  return chance.is(0.1) ? never() : after(street, self, silence);
}

async function arrive(
  street: Street,
  self: Mortal,
  { outgoing, to }: { readonly outgoing: Outgoing; readonly to: Device },
): Promise<Delivery> {
  const lied = street.faults.strikes('lostAnswer', 0.003);
  street.deliveries.arrived(outgoing, { isAlive: () => self.isAlive(), lied });
  to.show(outgoing);
  if (dies(street, self)) return never();
  if (lied) return after(street, self, silence);
  // Some answers take their time, and another process looks in meanwhile.
  if (street.faults.strikes('twoInstances', slowAnswers)) await pass(street, street.chance.between(50, 12_000));
  return self.isAlive() ? delivered : never();
}

function dies({ faults }: Street, self: Mortal): boolean {
  if (!faults.strikes('crash', 1 / 2000)) return false;
  self.die();
  return true;
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});

const pass = ({ agenda, now }: Street, ms: number): Promise<void> =>
  new Promise<void>(resolve => {
    agenda.add(now() + ms, resolve);
  });

/** Nothing is heard for so long. */
async function after(street: Street, self: Mortal, ms: number): Promise<Delivery> {
  if (ms > 0) await pass(street, ms);
  return self.isAlive() ? unreachable : never();
}
