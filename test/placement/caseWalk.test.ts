// Random cases in random houses at random times: what must hold whatever happens, in whatever order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLive, type Case } from '../../src/placement/case.ts';
import { chainOf, present } from '../../src/placement/chain.ts';
import { instant, later, minutes, type Instant, type PersonId } from '../../src/placement/ids.ts';
import { may } from '../../src/placement/may.ts';
import * as moves from '../../src/placement/moves.ts';
import type { Move } from '../../src/placement/moves.ts';
import { levels, type Level } from '../../src/placement/signal.ts';
import type { Staff } from '../../src/placement/staff.ts';
import { at, away, date, demir, draft, houseOf, kaya, lang, nacht, person, week, withOnCall, wolf } from './house.ts';

const idle = { hours: week([], 0, 0) };
const houses: readonly Staff[] = [
  houseOf(),
  houseOf(withOnCall),
  houseOf({ ...withOnCall, members: { kaya: { absences: [away('2026-01-01', '2027-12-31', wolf)] } } }),
  houseOf({
    members: { kaya: { until: date('2026-06-30') }, demir: { absences: [away('2026-10-01', '2026-11-30')] } },
  }),
  houseOf({ without: ['demir', 'lang'], closings: [away('2026-12-24', '2027-01-01')] }),
  houseOf({ ...withOnCall, without: ['kaya'] }),
  houseOf({ members: { kaya: idle, demir: idle, lang: idle } }),
  houseOf({ without: ['kaya', 'demir', 'lang', 'wolf', 'brandt', 'nacht'] }),
];

const somebody = fc.constantFrom<PersonId>(kaya, demir, lang, wolf, nacht);
const level = fc.constantFrom<Level>(...levels);
const house = fc.constantFrom(...houses);
/** Whole days of summer and winter time, both changes of the clocks, Christmas. */
const moment = fc
  .integer({ min: at('2026-03-20T00:00') / 1000, max: at('2027-01-10T00:00') / 1000 })
  .map(second => instant(second * 1000));
const avoid = fc.constantFrom<readonly PersonId[]>([], [kaya], [kaya, demir], [kaya, demir, lang]);
const wait = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 20_000 }));

const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('lapse' as const), late: fc.constantFrom(0, 0, 3, 5000) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('take' as const), by: somebody, wait, until: wait }) },
  fc.record({ do: fc.constant('cannot' as const), by: somebody, wait }),
  fc.record({ do: fc.constant('undelivered' as const), by: somebody, wait }),
  fc.record({ do: fc.constant('contacted' as const), by: somebody, wait, until: wait }),
  fc.record({ do: fc.constant('finish' as const), by: somebody, wait }),
  fc.record({ do: fc.constant('raise' as const), level, wait }),
  fc.record({ do: fc.constant('withdraw' as const), why: fc.constantFrom('no' as const, 'mistake' as const), wait }),
  fc.record({ do: fc.constant('release' as const), wait }),
  fc.record({ do: fc.constant('openAgain' as const), wait }),
  fc.record({ do: fc.constant('house' as const), house, wait }),
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

interface Here {
  readonly one: Case;
  readonly now: Instant;
  readonly staff: Staff;
}

const start = fc.record({ level, moment, house, avoid, isHeld: fc.boolean() });
type Start = typeof start extends fc.Arbitrary<infer S> ? S : never;

const begin = ({
  level: given,
  moment: now,
  house: staff,
  avoid: avoided,
  isHeld,
}: Start): { move: Move; here: Here } => {
  const scene = { now, staff, chance: 0 };
  const move =
    isHeld && given !== 'now'
      ? moves.hold({ ...draft(given, { avoid: avoided }), level: given }, scene)
      : moves.open(draft(given, { avoid: avoided }), kaya, scene);
  return { move, here: { one: move.case, now, staff } };
};

/** When it happens: a deadline not before its time, all else before the deadline lapses. */
const timeOf = ({ one, now }: Here, given: Command): Instant => {
  if (given.do === 'lapse') return later(one.deadline?.at ?? now, minutes(given.late));
  const then = later(now, minutes(given.wait));
  return one.deadline && one.deadline.at <= then ? instant(Math.max(now, one.deadline.at - 1)) : then;
};

function happens(here: Here, given: Command): Move | undefined {
  const { one } = here;
  const scene = { now: timeOf(here, given), staff: here.staff, chance: 0 };
  const responsible = { coach: kaya, scene };
  if (given.do === 'take' || given.do === 'cannot' || given.do === 'contacted' || given.do === 'finish') {
    const about = { id: person('ada'), coach: kaya, cases: [one], consents: {} };
    const action = given.do === 'contacted' ? 'contact' : given.do;
    if (!may({ role: 'coach', id: given.by }, { action, about, case: one.id }, scene)) return undefined;
  }
  switch (given.do) {
    case 'lapse':
      return one.deadline && moves.lapse(one, one.deadline.n, responsible);
    case 'take':
      return moves.take(one, { by: given.by, until: later(scene.now, minutes(given.until)) }, responsible);
    case 'cannot':
      return moves.cannot(one, given.by, responsible);
    case 'undelivered':
      return moves.undelivered(one, given.by, responsible);
    case 'contacted':
      return moves.contacted(one, { by: given.by, until: later(scene.now, minutes(given.until)) }, scene);
    case 'finish':
      return moves.finish(one, { by: given.by }, scene);
    case 'raise':
      return one.state.at === 'open' || one.state.at === 'taken'
        ? moves.raise(
            one,
            { level: given.level, reason: { kind: 'red', dimension: 'work', on: scene.now } },
            responsible,
          )
        : undefined;
    case 'withdraw':
      return isLive(one) ? moves.withdraw(one, given.why, scene) : undefined;
    case 'release':
      return one.state.at === 'held' ? moves.release(one, kaya, { scene, discreet: false }) : undefined;
    case 'openAgain':
      return one.state.at === 'done' ? moves.openAgain(one, kaya, scene) : undefined;
    case 'house':
      return moves.handOver(one, { coach: kaya, scene: { ...scene, staff: given.house } });
    default:
      return given satisfies never;
  }
}

const numberOf = (one: Case): number => one.deadline?.n ?? one.lastDeadline ?? 0;

function holds(before: Case | undefined, move: Move, now: Instant): void {
  const { case: one, tell } = move;
  expect(one.deadline !== undefined).toBe(isLive(one));
  if (one.deadline) expect(one.deadline.at).toBeGreaterThan(now);
  for (const id of one.avoid) expect(one.told).not.toContain(id);
  for (const { to } of tell) expect(one.told).toContain(to);
  expect(new Set(tell.map(({ to }) => to)).size).toBe(tell.length);
  if (one.state.at === 'held') expect([one.level === 'now', one.told]).toEqual([false, []]);
  if (one.state.at === 'taken' && !one.state.reminded) expect(one.deadline?.at).toBe(one.state.until);
  if (before === undefined) return;
  expect(levels.indexOf(one.level)).toBeLessThanOrEqual(levels.indexOf(before.level));
  expect(numberOf(one)).toBeGreaterThanOrEqual(numberOf(before));
  if (one.deadline && one.deadline.at !== before.deadline?.at) expect(numberOf(one)).toBeGreaterThan(numberOf(before));
  expect(one.told.slice(0, before.told.length)).toEqual(before.told);
  if (before.level === 'now' && isLive(before)) expect(one.state.at).not.toBe('withdrawn');
  // she was told a time that does not hold any more: she reads so
  if (before.state.at === 'taken' && one.state.at === 'open')
    expect(move.employee === 'late' || move.employee === 'state' || !one.announced).toBe(true);
}

test('whatever happens to a case, it keeps its promises', () => {
  fc.assert(
    fc.property(start, fc.array(command, { maxLength: 25 }), (first, commands) => {
      const { move: begun, here: initial } = begin(first);
      holds(undefined, begun, initial.now);
      let here = initial;
      for (const given of commands) {
        const now = timeOf(here, given);
        const move = happens(here, given);
        if (isLive(here.one) && given.do === 'lapse') expect(move).toBeDefined();
        if (here.one.state.at === 'taken' && here.one.state.by !== ('by' in given ? given.by : undefined)) {
          if (given.do === 'take' || given.do === 'cannot') expect(move).toBeUndefined();
        }
        if (move) holds(here.one, move, now);
        const old = numberOf(here.one) - 1;
        expect(
          moves.lapse(here.one, old, { coach: kaya, scene: { now, staff: here.staff, chance: 0 } }),
        ).toBeUndefined();
        here = { one: move?.case ?? here.one, now, staff: given.do === 'house' ? given.house : here.staff };
      }
    }),
    { numRuns: 3000 },
  );
});

test('nobody takes it: everybody in the chain who is there is told, in danger everybody, and it never stops', () => {
  fc.assert(
    fc.property(start, first => {
      let { here } = begin({ ...first, isHeld: false });
      for (let n = 0; n < 8; n++) {
        const move = happens(here, { do: 'lapse', late: 0 });
        expect(move).toBeDefined();
        if (move) here = { ...here, now: timeOf(here, { do: 'lapse', late: 0 }), one: move.case };
      }
      const scene = { now: here.now, staff: here.staff, chance: 0 };
      const { ladder, onCall } = chainOf(kaya, first.avoid, scene);
      const asked = first.level === 'now' ? [...ladder, ...(onCall ? [onCall] : [])] : present(ladder, scene);
      const all = asked.map(({ id }) => id);
      expect(all.filter(id => !here.one.told.includes(id))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const always = houseOf({ ...withOnCall, members: { nacht: { hours: week([1, 2, 3, 4, 5, 6, 7], 0, 24) } } });

test('a danger lets no quarter of an hour pass in silence while somebody is always on call', () => {
  fc.assert(
    fc.property(moment, avoid, (now, avoided) => {
      let { here } = begin({ level: 'now', moment: now, house: always, avoid: avoided, isHeld: false });
      for (let n = 0; n < 30; n++) {
        const at = timeOf(here, { do: 'lapse', late: 0 });
        expect(at - here.now).toBeLessThanOrEqual(15 * 60_000);
        const move = happens(here, { do: 'lapse', late: 0 });
        expect(move?.tell.length).toBeGreaterThan(0);
        if (move) here = { ...here, now: at, one: move.case };
      }
    }),
    { numRuns: 200 },
  );
});
