import { parseArgs } from 'node:util';
import { faultNames, type FaultName } from './faults.ts';

export interface Options {
  readonly seed: number;
  readonly placements: number;
  readonly years: number;
  readonly faults: readonly FaultName[];
  /** The same life twice, with other answers of the employees: what the firms get must be the same. */
  readonly wall: boolean;
}

/** One sentence where it cannot be understood. */
export type OptionsRead = { readonly options: Options } | { readonly wrong: string };

export function readOptions(args: readonly string[]): OptionsRead {
  try {
    return checked(parseArgs({ args: [...args], options: known, strict: true }).values);
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : 'The options cannot be read.' };
  }
}

const known = {
  seed: { type: 'string', default: '1' },
  placements: { type: 'string', default: '50' },
  years: { type: 'string', default: '1' },
  faults: { type: 'string', default: 'all' },
  wall: { type: 'boolean', default: false },
} as const;

interface Given {
  readonly seed: string;
  readonly placements: string;
  readonly years: string;
  readonly faults: string;
  readonly wall: boolean;
}

function checked(given: Given): OptionsRead {
  const [seed, placements, years] = [given.seed, given.placements, given.years].map(Number);
  if (!isWhole(seed, 0, 2 ** 31)) return { wrong: '--seed must be a whole number from 0 on.' };
  if (!isWhole(placements, 1, 5000)) return { wrong: '--placements must be a whole number from 1 to 5000.' };
  if (years === undefined || !(years > 0 && years <= 50)) return { wrong: '--years must be more than 0, at most 50.' };
  const faults = faultsIn(given.faults);
  if (given.wall && !['all', 'none', alike].includes(given.faults))
    return {
      wrong: `--wall compares two lives, and only ${alike} strikes them alike: --faults must be that, all or none.`,
    };
  if (faults === undefined) return { wrong: `--faults must be all, none, or some of ${faultNames.join(',')}.` };
  return {
    options: {
      seed,
      placements,
      years,
      faults: given.wall ? faults.filter(one => one === alike) : faults,
      wall: given.wall,
    },
  };
}

/** All others are rolled for each message, or end in a wait that is: two lives that differ would be struck differently. */
const alike: FaultName = 'clockJump';

const isWhole = (n: number | undefined, from: number, to: number): n is number =>
  n !== undefined && Number.isInteger(n) && n >= from && n <= to;

function faultsIn(text: string): readonly FaultName[] | undefined {
  if (text === 'all') return faultNames;
  if (text === 'none') return [];
  const names = text.split(',').map(name => faultNames.find(known => known === name));
  const found = names.filter(name => name !== undefined);
  return found.length === names.length ? found : undefined;
}
