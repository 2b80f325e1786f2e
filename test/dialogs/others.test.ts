import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/dialogs/event.ts';
import { aStranger, type Person } from '../../src/dialogs/person.ts';
import type { Reply } from '../../src/dialogs/reply.ts';
import { step } from '../../src/dialogs/step.ts';
import { caseId, later, minutes } from '../../src/placement/ids.ts';
import { aCoach, aFirm, at, kaya, nacht, sceneAt } from './house.ts';
import { broken, storable } from './promises.ts';
import { samples } from './walk.ts';

const start = at('2026-11-23T09:00');

/** What makes a difference for what can happen next. */
function stateOf(person: Person, shown: readonly Reply[]): string {
  const asked = shown.map(reply => ('question' in reply ? reply.question : reply.kind));
  switch (person.role) {
    case 'employer':
      return JSON.stringify([person.talk, person.requests.at(-1)?.state, asked]);
    case 'stranger':
      return JSON.stringify([person.talk, person.address, asked]);
    case 'coach':
    case 'employee':
      return JSON.stringify(asked);
    default:
      return person satisfies never;
  }
}

const tap = (option: string, question = 'old'): Event => ({ kind: 'chose', question, option });

function eventsFor(person: Person, shown: readonly Reply[]): readonly Event[] {
  const request = person.role === 'employer' ? (person.requests.at(-1)?.id ?? 'none') : 'none';
  const onScreen = shown.flatMap(reply =>
    reply.kind === 'ask' ? reply.options.map(id => tap(id, reply.question)) : [],
  );
  const states = ['passedOn', 'seen', 'done'] as const;
  return [
    ...onScreen,
    ...[
      'next',
      'back',
      'yes',
      'no',
      'du',
      'sie',
      'article:bfa_what',
      'article:none',
      'constructor',
      'firm:support',
    ].map(id => tap(id)),
    ...samples.map((text): Event => ({ kind: 'said', text })),
    ...(['voice', 'photo', 'sticker', 'file', 'location', 'contact'] as const).map((what): Event => ({
      kind: 'sent',
      what,
    })),
    ...states.map((state): Event => ({
      kind: 'told',
      letter: { kind: 'toFirm', request, state, until: later(start, minutes(60)) },
    })),
    { kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'changed' } },
    { kind: 'edited', text: 'Ich will sterben.' },
    { kind: 'filled', form: 'x', fields: {} },
    { kind: 'arrived' },
    { kind: 'enrolled' },
    { kind: 'left', why: 'blocked' },
    { kind: 'due', due: { what: 'knock' } },
    { kind: 'delivered', receipt: { what: 'card', case: caseId(1), to: kaya } },
    { kind: 'undelivered', receipt: { what: 'checkIn', slot: '2026-W48' } },
    { kind: 'acted', by: kaya, act: { do: 'look' } },
  ];
}

function walk(person: Person): { readonly edges: number; readonly faults: ReadonlySet<string> } {
  const queue: { readonly person: Person; readonly shown: readonly Reply[] }[] = [{ person, shown: [] }];
  const seen = new Set<string>();
  const faults = new Set<string>();
  let edges = 0;
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    for (const event of eventsFor(place.person, place.shown)) {
      edges++;
      const done = step(place.person, event, sceneAt(start));
      const found = broken({ before: place.person, event, step: done, scene: sceneAt(start) });
      for (const fault of [...storable(done.person), ...found])
        faults.add(`${fault}: ${JSON.stringify(event).slice(0, 80)}`);
      const shown = done.replies.length > 0 ? done.replies : place.shown;
      const state = stateOf(done.person, shown);
      if (!seen.has(state) && seen.size < 150) queue.push({ person: done.person, shown });
      seen.add(state);
    }
  }
  return { edges, faults };
}

const { about: _nobody, ...unlinked } = aFirm;
const others: readonly (readonly [string, Person, number])[] = [
  ['a stranger', aStranger, 1000],
  ['a coach', aCoach(kaya), 200],
  ['somebody on call', aCoach(nacht), 100],
  ['a firm', aFirm, 1000],
  ['a firm that follows nobody', unlinked, 1000],
];

describe('every event in every state', () => {
  it.each(others)('of %s breaks no promise', (_, person, edges) => {
    const walked = walk(person);
    expect([...walked.faults]).toEqual([]);
    expect(walked.edges).toBeGreaterThan(edges);
  });
});
