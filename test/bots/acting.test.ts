import { describe, expect, it } from 'vitest';
import type { Stepping } from '../../src/bots/tools.ts';
import { actForm, actOption, cardQuestion } from '../../src/dialogs/acts.ts';
import { step } from '../../src/dialogs/step.ts';
import {
  adasPhone,
  ada,
  counted,
  demir,
  demirsTeams,
  kaya,
  kayasTeams,
  openWorld,
  otherPhone,
  stepOf,
} from './world.ts';

const acting: Stepping = (person, event) => {
  if (event.kind !== 'acted') return stepOf(person);
  return event.act.do === 'invite'
    ? stepOf(person, [], [{ do: 'makeCode', to: event.by, code: event.act.code }])
    : stepOf(counted(person));
};
const lock = { kind: 'chose', question: cardQuestion({ employee: ada }), option: actOption('lock') } as const;
const end = {
  kind: 'filled',
  form: actForm('endPlacement', { employee: ada }),
  fields: { reason: 'resigned', destination: 'unknown', on: '2026-11-30' },
} as const;
const invite = {
  kind: 'filled',
  form: actForm('invite', { employee: 'new' }),
  fields: { shortName: 'Ben', firm: 'Holz Krause', start: '2026-12-01', land: 'BE', code: 'screen' },
} as const;

describe("a coach's tap on a card", () => {
  it('is an event of the employee whom the card is about', async () => {
    const world = await openWorld(acting);
    expect(await world.send(lock, { from: kayasTeams })).toEqual({ kind: 'committed' });
    expect((await world.employee()).counters.voice).toBe(1);
  });

  it('does nothing where she may not, and she is told so', async () => {
    const world = await openWorld(acting);
    await world.send(end, { from: demirsTeams });
    await world.hall.settled();
    expect((await world.employee()).counters.voice).toBe(0);
    expect(world.teams.arrived.map(({ to, spoken }) => [to.id, spoken.text.slice(0, 19)])).toEqual([
      ['demir', 'Das geht hier nicht'],
    ]);
  });

  it('is no refusal where the platform repeats what has been done', async () => {
    const world = await openWorld((person, event) =>
      event.kind === 'acted' && person.role === 'employee' ? stepOf({ ...person, coach: demir }) : stepOf(person),
    );
    await world.send(end, { from: kayasTeams, id: 'form' });
    expect(await world.send(end, { from: kayasTeams, id: 'form' })).toEqual({ kind: 'repeated' });
    await world.hall.settled();
    expect(world.teams.arrived).toEqual([]);
  });

  it('is nothing but words where an employee or a stranger claims it', async () => {
    const world = await openWorld(acting);
    await world.send(lock, { from: adasPhone });
    await world.send(lock, { from: otherPhone });
    expect((await world.employee()).counters.voice).toBe(0);
  });

  it('is none where it does something about nobody, or invites somebody who is here', async () => {
    const world = await openWorld(acting);
    await world.send({ ...lock, question: cardQuestion({ employee: 'new' }) }, { from: kayasTeams });
    await world.send({ ...invite, form: actForm('invite', { employee: ada }) }, { from: kayasTeams });
    expect((await world.employee()).counters.voice).toBe(0);
    expect(await world.store.caseload(kaya, 10)).toEqual([ada]);
    expect(world.logged.join()).not.toContain('act.denied');
  });

  it('makes one new person, also where it is repeated', async () => {
    const world = await openWorld(acting);
    await world.send(invite, { from: kayasTeams, id: 'form' });
    expect(await world.send(invite, { from: kayasTeams, id: 'form' })).toEqual({ kind: 'repeated' });
    await world.hall.settled();
    expect(world.teams.arrived).toHaveLength(1);
    expect(world.teams.arrived[0]?.spoken.qr).toMatch(/start=[\w-]{43}$/);
    expect(await world.store.caseload((await world.employee()).coach, 10)).toHaveLength(2);
  });

  it.each([
    ['one after the other', async (send: () => Promise<unknown>) => [await send(), await send()]],
    ['at once', (send: () => Promise<unknown>) => Promise.all([send(), send()])],
  ])(
    'makes one new person of an invitation that is sent twice, %s: the same code is shown again',
    async (_how, twice) => {
      const world = await openWorld(step);
      await twice(() => world.send(invite, { from: kayasTeams }));
      await world.hall.settled();
      const shown = world.teams.arrived.map(({ spoken }) => spoken);
      expect(shown.map(({ text }) => text.split('.')[0])).toEqual([
        'Einladung für Ben: Bitte jetzt mit dem Handy scannen',
        'Ben ist schon eingeladen',
        'Derselbe Code für Ben wie vorhin',
      ]);
      expect(new Set(shown.flatMap(({ qr }) => qr ?? [])).size).toBe(1);
      expect(await world.store.caseload(kaya, 10)).toHaveLength(2);
    },
  );

  it('takes other capitals and spaces for the same person, and another name for another', async () => {
    const world = await openWorld(step);
    for (const shortName of ['Ben', ' ben', 'Ben K.'])
      await world.send({ ...invite, fields: { ...invite.fields, shortName } }, { from: kayasTeams });
    expect(await world.store.caseload(kaya, 10)).toHaveLength(3);
  });

  it('shows no code that is over: a new one can be asked for', async () => {
    const world = await openWorld(step);
    await world.send(invite, { from: kayasTeams });
    await world.hall.settled();
    world.wind(31 * 60_000);
    await world.send(invite, { from: kayasTeams });
    await world.hall.settled();
    expect(world.teams.arrived).toHaveLength(2);
    expect(world.teams.arrived[1]?.spoken.buttons?.flat().map(({ label }) => label)).toEqual([
      'Code zum Scannen',
      'Code für die Startkarte',
    ]);
  });
});
