import { readLibrary } from '../../knowledge/library.ts';
import { readArticleFiles } from '../../adapters/files.ts';
import { memory } from '../../adapters/learned.ts';
import { libraryOf, remembering } from '../../dialogs/library.ts';
import type { Library } from '../../dialogs/scene.ts';
import { withMachineClock } from './machineClock.ts';
import type { Options } from './options.ts';
import type { Broken } from './process.ts';
import type { Violation } from './watch.ts';
import { beginning, newWorld, type World } from './world.ts';

export interface Result {
  readonly line: Readonly<Record<string, unknown>>;
  readonly violations: readonly Violation[];
  readonly firms: string;
}

const year = 365.25 * 86_400_000;
const mostViolations = 20;

/** Plays years of placements in the time that they need to be computed. */
export async function runSimulation(options: Options, broken: Broken = {}, answers = 'a'): Promise<Result> {
  const started = performance.now();
  const library = await theLibrary();
  let world: World | undefined;
  const time = (): number => (world?.now() ?? beginning) + (world?.faults.skew() ?? 0);
  return withMachineClock(time, async () => {
    world = await newWorld({ options, library, broken, answers });
    await play(world, beginning + options.years * year);
    await drain(world);
    return result(options, world, (performance.now() - started) / 1000);
  });
}

async function theLibrary(): Promise<Library> {
  const read = readLibrary(await readArticleFiles());
  return remembering(libraryOf(read.kind === 'library' ? read.articles : [], memory));
}

/** From one moment at which anything happens to the next. */
async function play(world: World, until: number): Promise<void> {
  const { agenda, store, watch } = world;
  let pause = 1000;
  let ticked = -Infinity;
  let swept = world.now();
  let due = await store.nextDue();
  while (world.now() < until && watch.violations.length < mostViolations) {
    const tickAt = due === undefined ? Infinity : Math.max(due, ticked + pause);
    const at = Math.min(agenda.next() ?? Infinity, tickAt, until);
    world.advance(at);
    for (const run of agenda.take(world.now())) run();
    if (tickAt <= world.now()) {
      for (const process of world.ticking()) void process.hall.tick();
      ticked = world.now();
    }
    await quiet();
    due = await store.nextDue();
    pause = due !== undefined && due <= world.now() ? Math.min(60_000, pause * 2) : 1000;
    if (world.now() - swept > 2 * 86_400_000) {
      watch.sweep(86_400_000);
      swept = world.now();
    }
  }
}

/** Everything that can go on without time passing has gone on. */
const quiet = (): Promise<void> =>
  new Promise<void>(resolve => {
    setImmediate(resolve);
  });

/** Faults are over and people rest: what waits has to go out, and only what has its time ahead may stay. */
async function drain(world: World): Promise<void> {
  world.faults.stop();
  world.rest();
  await play(world, world.now() + 3 * 86_400_000);
  world.watch.sweep(600_000);
  for (const { id, cases } of world.watch.shadow.employees()) {
    for (const one of cases)
      if (one.state.at === 'open' && !world.watch.deliveries.hasCard(id, one.id))
        world.watch.report('open-case-never-delivered', id, one.id);
  }
}

function result(options: Options, world: World, seconds: number): Result {
  const { watch, faults } = world;
  const placementYears = options.placements * options.years;
  const { hash, count } = world.firms();
  return {
    violations: watch.violations,
    firms: hash,
    line: {
      seed: options.seed,
      placements: options.placements,
      years: options.years,
      faults: options.faults,
      placementYears,
      seconds: Math.round(seconds * 100) / 100,
      placementYearsPerMinute: Math.round((placementYears / seconds) * 60),
      turns: watch.turns(),
      sent: watch.deliveries.count(),
      cases: watch.cases,
      signals: watch.ledger.counts(),
      firmMessages: count,
      faultsInjected: faults.counts(),
      violations: watch.violations.length,
    },
  };
}
