import { describe, expect, it } from 'vitest';
import { LocalDate } from '../../src/placement/ids.ts';
import { at, awayFrom, invited, kaya, staffWithNight, withPhone } from './house.ts';
import { case1, checkingIn, followed, readToEnd, type Talk } from './talk.ts';
import { everyPlace, walk, type Place } from './walk.ts';

/** Where a talk stands, as a start of a walk. */
const placeOf = (talk: Talk, name: string): Place => ({
  person: talk.person,
  agenda: talk.agenda,
  shown: talk.shown,
  now: talk.now,
  path: [name],
});

const newcomer: Place = {
  person: withPhone(invited),
  agenda: [],
  shown: [],
  now: at('2026-11-23T09:00'),
  path: ['invited'],
};

const start = (name: string, talk: Talk, ...happened: readonly (() => unknown)[]): Place => {
  for (const one of happened) one();
  return placeOf(talk, name);
};

/** Not asked every week, and about changes a month ago. */
const longThere: typeof invited = {
  ...invited,
  placements: invited.placements.map(one => ({ ...one, start: LocalDate.parse('2025-08-04') })),
  changeAsked: at('2026-10-26T09:00'),
};

/** Deep places, so that the walk begins where a short one never comes. */
function starts(): readonly Place[] {
  const asked = checkingIn({ choice: 'Jedes Mal fragen' });
  const told = checkingIn();
  const paused = followed();
  const crisis = followed({ staff: staffWithNight });
  const taken = followed();
  const complaint = followed();
  const moved = followed();
  const held = followed({ choice: 'Jedes Mal fragen' });
  const ended = checkingIn({ address: 'Sie' });
  const done = checkingIn();
  const read = followed();
  const checked = followed();
  const chosen = followed();
  const dismissed = followed();
  const away = followed();
  const changed = checkingIn({ person: longThere });
  return [
    newcomer,
    start('followed', followed()),
    start('asks each time, one red', asked, () => asked.jana.taps('🔴 Nicht gut')),
    start('tells at once, one red', told, () => told.jana.taps('🔴 Nicht gut')),
    start(
      'paused',
      paused,
      () => paused.jana.says('pause'),
      () => paused.jana.taps('1 Woche'),
    ),
    start('crisis', crisis, () => crisis.jana.says('Ich will sterben.')),
    start(
      'talk taken',
      taken,
      () => taken.jana.says('ich will reden'),
      () => taken.jana.taps('Anrufen'),
      () => taken.kaya.taps('Ich übernehme'),
    ),
    start('read to the end', read, () => readToEnd(read)),
    start('asked about the card', checked, () => readToEnd(checked, 'was ist der schwerbehindertenausweis')),
    start('a choice', chosen, () => chosen.jana.says('werkstatt firma')),
    start('a right', dismissed, () => dismissed.jana.says('Die haben mir die Kündigung gegeben')),
    start('complaint', complaint, () => complaint.jana.says('Frau Kaya schreit mich immer an')),
    start('new phone', moved, () => moved.redeems()),
    start('may it be told', held, () => held.jana.says('Ich will kündigen')),
    start('what is it about', ended, ...lights(ended, 'Nicht gut', 'Geht so', 'Gut')),
    start(
      'who stands in',
      away,
      () => away.house(awayFrom('2026-11-25', '2026-11-27')),
      () => away.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } }),
      () => away.jana.taps('Ja', 'Passt es gerade'),
    ),
    start('has anything changed', changed, ...lights(changed, 'Gut', 'Gut', 'Gut')),
    start(
      'did it help',
      done,
      ...lights(done, 'Nicht gut', 'Gut', 'Gut'),
      () => done.jana.taps('Sage ich nicht'),
      () => done.kaya.does({ do: 'finish', case: case1, outcome }),
      () => done.windTo('2026-12-01T09:30'),
      () => done.jana.taps('Heute nicht'),
      () => done.windTo('2026-12-02T12:00'),
      () => done.jana.taps('Ja', 'Passt es gerade'),
    ),
  ];
}

const lights = (talk: Talk, ...labels: readonly string[]): readonly (() => unknown)[] =>
  labels.map(
    label => () => talk.jana.taps(label === 'Gut' ? '🟢 Gut' : label === 'Geht so' ? '🟡 Geht so' : '🔴 Nicht gut'),
  );

const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;

describe('every event in every state of an employee', () => {
  it('breaks no promise', () => {
    const walked = walk({ starts: starts(), mostStates: 600 });
    expect([...walked.broken].map(([promise, way]) => `${promise}: ${way}`)).toEqual([]);
    expect(walked.edges).toBeGreaterThan(60_000);
    expect([...walked.places].toSorted()).toEqual([...everyPlace].toSorted());
  }, 120_000);
});
