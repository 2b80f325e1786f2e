import type { Channel } from '../../bots/ports.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';

export const faultNames = [
  'crash',
  'duplicate',
  'reorder',
  'throttle',
  'blocked',
  'lostAnswer',
  'twoInstances',
  'clockJump',
  'outage',
  'bug',
] as const;
export type FaultName = (typeof faultNames)[number];

/** What goes wrong, and how often it did. */
export interface Faults {
  has(name: FaultName): boolean;
  /** Rolled now; what strikes is counted. */
  strikes(name: FaultName, probability: number): boolean;
  isOut(what: Outage): boolean;
  /** How far the machine's clock is off, in ms. */
  skew(): number;
  /** When the store was last out, so that nobody knows what became of what was sent before. */
  storeOutSince(): number;
  /** Before this, and after `stop`, everything works. */
  start(): void;
  stop(): void;
  counts(): Readonly<Record<string, number>>;
}

export type Outage = 'store' | Channel;

interface Setting {
  readonly on: readonly FaultName[];
  readonly chance: Chance;
  readonly agenda: Agenda;
  readonly now: () => number;
}

const hour = 3_600_000;
const day = 24 * hour;

export function planFaults({ on, chance, agenda, now }: Setting): Faults {
  const counts = new Map<FaultName, number>(on.map(name => [name, 0]));
  const outages = new Map<Outage, number>();
  let isOver = true;
  let skew = 0;
  let storeOut = -Infinity;
  const has = (name: FaultName): boolean => !isOver && counts.has(name);
  const count = (name: FaultName): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const jump = (): void => {
    if (has('clockJump')) {
      skew = chance.is(0.3) ? 0 : chance.between(-3 * day, 3 * day);
      count('clockJump');
    }
    agenda.add(now() + chance.between(2 * hour, 20 * day), jump);
  };
  const outage = (): void => {
    if (has('outage')) {
      const what = chance.pick<Outage>(['store', 'telegram', 'teams', 'web']);
      outages.set(what, now() + (chance.is(0.7) ? chance.between(1000, hour) : chance.between(hour, 10 * hour)));
      count('outage');
    }
    agenda.add(now() + chance.between(2 * hour, 20 * day), outage);
  };
  agenda.add(now() + day, jump);
  agenda.add(now() + day, outage);
  const isOut = (what: Outage): boolean => {
    const isNow = !isOver && (outages.get(what) ?? 0) > now();
    if (isNow && what === 'store') storeOut = now();
    return isNow;
  };
  return {
    has,
    strikes: (name, probability) => {
      const struck = has(name) && chance.is(probability);
      if (struck) count(name);
      return struck;
    },
    isOut,
    skew: () => skew,
    storeOutSince: () => storeOut,
    start: () => {
      isOver = false;
    },
    stop: () => {
      isOver = true;
      skew = 0;
    },
    counts: () => Object.fromEntries(counts),
  };
}
