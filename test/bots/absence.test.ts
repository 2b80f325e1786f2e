import { describe, expect, it } from 'vitest';
import { actForm, actOption, cardQuestion } from '../../src/dialogs/acts.ts';
import { step } from '../../src/dialogs/step.ts';
import { CaseId, PersonId } from '../../src/placement/ids.ts';
import {
  ada,
  demir,
  demirsTeams,
  kaya,
  kayasTeams,
  lang,
  leaving,
  openWorld,
  otherPhone,
  putEmployee,
  secrets,
  theEmployee,
  theStaff,
  type World,
} from './world.ts';

const about = { employee: ada, case: CaseId.parse('case1') };
const langsTeams = { channel: 'teams', tenant: 'house', id: 'lang' } as const;
const minute = 60_000;
const hour = 60 * minute;

const absence = (from: string, to: string) => ({ kind: 'filled', form: 'absence', fields: { from, to } }) as const;
const tap = (option: string) => ({ kind: 'chose', question: cardQuestion(about), option }) as const;
const inDanger = { kind: 'said', text: 'ich will nicht mehr leben' } as const;

async function taken(world: World): Promise<void> {
  await world.send(inDanger);
  await world.send(tap(actOption('take', { until: world.now() + 30 * minute })), { from: demirsTeams });
  const until = world.now() + 23 * hour;
  await world.send(tap(actOption('contact', { contact: 'telephone', until })), { from: demirsTeams });
  await world.hall.settled();
}

const outcome = { 'outcome.measure': 'crisisTalk', 'outcome.contact': 'telephone', 'outcome.with': 'employee' };
const finish = { kind: 'filled', form: actForm('finish', about), fields: outcome } as const;
const listsFor = (world: World, who: string) =>
  world.teams.arrived.filter(({ to, spoken }) => to.id === who && spoken.title === 'Während Sie weg waren');

const nothing = 'Seit dem 23. November wurde für Ihre Personen nichts erledigt, und nichts ist offen.';

async function through(world: World, hours: number): Promise<void> {
  for (let n = 0; n < hours; n++) await world.pass(hour);
}

describe('who goes away', () => {
  it('leaves nothing with herself that she had taken for somebody else', async () => {
    const world = await openWorld(step);
    await taken(world);
    await world.send(absence('2026-11-24', '2026-11-27'), { from: demirsTeams });
    await through(world, 22);
    const [one] = (await world.employee()).cases;
    expect(one?.state.at).toBe('open');
    const card = world.teams.arrived.findLast(({ to, quiet }) => to.id === 'kaya' && !quiet)?.spoken;
    expect(card?.facts).toContainEqual({ label: 'Stand', value: 'offen, gefragt: Herr Demir, Frau Lang' });
  });

  it('leaves to whoever has it now what was done already', async () => {
    const world = await openWorld(step);
    await taken(world);
    await world.send(absence('2026-11-24', '2026-11-27'), { from: demirsTeams });
    await through(world, 22);
    const card = world.teams.arrived.findLast(({ to, quiet }) => to.id === 'kaya' && !quiet)?.spoken;
    expect(card?.facts).toContainEqual({
      label: 'Kontakt',
      value: 'Herr Demir · gestern um 10 Uhr · Telefon',
    });
  });

  it('and is not here any more leaves nothing either', async () => {
    const world = await openWorld(step);
    await taken(world);
    await world.hall.putStaff(leaving(demir, '2026-11-22'), []);
    await world.pass(minute);
    expect((await world.employee()).cases[0]?.state.at).toBe('open');
  });
});

describe('who comes back', () => {
  it('reads at the begin of her hours what others have done for her people, and how', async () => {
    const world = await openWorld(step);
    await world.send(absence('2026-11-23', '2026-11-24'), { from: kayasTeams });
    await taken(world);
    world.wind(minute);
    await world.send(finish, { from: demirsTeams });
    await through(world, 45);
    expect(listsFor(world, 'kaya')).toEqual([]);
    await world.pass(hour);
    expect(listsFor(world, 'kaya').map(({ spoken }) => [spoken.text, spoken.facts])).toEqual([
      [
        'Das wurde seit dem 23. November für Ihre Personen erledigt, oder es ist offen:',
        [
          {
            label: 'Ada',
            value: 'erledigt am Montag, 23. November · Herr Demir · Krisengespräch · Telefon · mit der Person',
          },
        ],
      ],
    ]);
  });

  it('earlier reads it then, and not once more', async () => {
    const world = await openWorld(step);
    await world.send(absence('2026-11-23', '2026-11-26'), { from: kayasTeams });
    await taken(world);
    await world.send({ kind: 'said', text: 'Ich bin ab morgen wieder da' }, { from: kayasTeams });
    await through(world, 100);
    const lists = listsFor(world, 'kaya').map(({ spoken }) => spoken.facts?.[0]?.value);
    expect(lists).toEqual([expect.stringContaining('Herr Demir hatte Kontakt')]);
  });

  it('to people for whom there was nothing to do reads that', async () => {
    const world = await openWorld(step);
    await world.send(absence('2026-11-23', '2026-11-24'), { from: kayasTeams });
    await through(world, 60);
    expect(listsFor(world, 'kaya').map(({ spoken }) => spoken.text)).toEqual([nothing]);
  });

  it('after an absence that grew reads it once, when she is really back, and since its first day', async () => {
    const world = await openWorld(step);
    await world.send(absence('2026-11-23', '2026-11-25'), { from: kayasTeams });
    await through(world, 50);
    await world.send(absence('2026-11-25', '2026-11-26'), { from: kayasTeams });
    await through(world, 43);
    expect(listsFor(world, 'kaya')).toEqual([]);
    await through(world, 24);
    expect(listsFor(world, 'kaya').map(({ spoken }) => spoken.text)).toEqual([nothing]);
  });

  it('after two absences with only a weekend between them reads it once, since the first day', async () => {
    const world = await openWorld(step);
    await world.send(absence('2026-11-23', '2026-11-27'), { from: kayasTeams });
    await world.send(absence('2026-11-30', '2026-12-01'), { from: kayasTeams });
    await through(world, 9 * 24 - 3);
    expect(listsFor(world, 'kaya')).toEqual([]);
    await through(world, 24);
    expect(listsFor(world, 'kaya').map(({ spoken }) => spoken.text)).toEqual([nothing]);
  });

  it('reads nothing of a complaint about her', async () => {
    const world = await openWorld(step);
    await world.send(absence('2026-11-23', '2026-11-24'), { from: kayasTeams });
    await world.send({ kind: 'said', text: 'frau kaya schreit mich an ich hab angst vor ihr' });
    await through(world, 60);
    expect((await world.employee()).cases.every(({ avoid }) => avoid.includes(kaya))).toBe(true);
    expect(listsFor(world, 'kaya').map(({ spoken }) => spoken.text)).toEqual([nothing]);
  });
});

describe('who stands in', () => {
  it('may enter that the coach is away, and that she is back, and the coach reads it', async () => {
    const world = await openWorld(step);
    const types = async (text: string): Promise<string | undefined> => {
      await world.send({ kind: 'said', text }, { from: demirsTeams });
      await world.hall.settled();
      return world.teams.arrived.findLast(({ to }) => to.id === 'demir')?.spoken.text;
    };
    await types('Frau Kaya ist bis Freitag krank');
    expect(await types('ja')).toContain('ist eingetragen');
    expect(await types('Frau Kaya ist wieder da')).toContain('Frau Kaya ist ab heute wieder da');
    const kayaRead = world.teams.arrived.flatMap(({ to, spoken }) => (to.id === 'kaya' ? [spoken.text] : []));
    expect(kayaRead).toEqual([
      expect.stringContaining('Herr Demir hat für Sie eine Abwesenheit'),
      expect.stringContaining('Sie sind ab heute wieder da'),
    ]);
  });
});

describe('who stays here after all', () => {
  it('says so in words and one tap: nobody stands in, and the employee reads it where she had read the other', async () => {
    const world = await openWorld(step);
    const key = secrets.addressKey(otherPhone);
    const ben = { ...theEmployee, id: PersonId.parse('BENbenBENbenBENbenBENA'), stopped: false, active: key };
    await putEmployee(world.store, { ...ben, addresses: [{ key, ...otherPhone, locked: false }] }, otherPhone);
    await world.send(absence('2026-11-30', '2026-12-04'), { from: kayasTeams });
    await world.pass(minute);
    const yes = () =>
      world.telegram.arrived.findLast(({ spoken }) => spoken.question?.startsWith('n:'))?.spoken.question;
    await world.send({ kind: 'chose', question: yes() ?? '', option: 'yes' }, { from: otherPhone });
    await world.send({ kind: 'said', text: 'bin nächste Woche doch da' }, { from: kayasTeams });
    await world.hall.settled();
    expect(
      world.teams.arrived
        .at(-1)
        ?.spoken.buttons?.flat()
        .map(({ label }) => label),
    ).toEqual(['Frau Kaya: 30. November bis 4. Dezember doch da']);
    await world.send({ kind: 'said', text: 'ja' }, { from: kayasTeams });
    await world.pass(minute);
    const read = (who: string) => world.teams.arrived.findLast(({ to }) => to.id === who)?.spoken.text;
    expect(read('kaya')).toBe('Eingetragen: Sie sind vom 30. November bis zum 4. Dezember doch da.');
    expect(read('demir')).toContain('Frau Kaya ist vom 30. November bis zum 4. Dezember doch da');
    await world.send({ kind: 'chose', question: yes() ?? '', option: 'yes' }, { from: otherPhone });
    await world.hall.settled();
    expect(world.telegram.arrived.map(({ spoken }) => spoken.text)).toContain('Frau Kaya hat doch nicht frei.');
  });

  it.each([
    ['bin nächste Woche doch da', kayasTeams, 'Sind Sie wieder da, schreiben Sie: „Ich bin wieder da“.'],
    [
      'Frau Kaya ist nächste Woche doch da',
      langsTeams,
      'Ist Frau Kaya wieder da, schreiben Sie: „Frau Kaya ist wieder da“.',
    ],
  ])('cannot take back what has begun meanwhile, and reads how it ends: "%s"', async (text, from, how) => {
    const world = await openWorld(step);
    await world.hall.putStaff(theStaff, [{ id: lang, address: langsTeams }]);
    await world.send(absence('2026-11-30', '2026-12-04'), { from: kayasTeams });
    await world.send({ kind: 'said', text }, { from });
    await world.hall.settled();
    const card = world.teams.arrived.at(-1)?.spoken;
    const option = card?.buttons?.[0]?.[0]?.id ?? '';
    await through(world, 7 * 24);
    await world.send({ kind: 'chose', question: card?.question ?? '', option }, { from });
    await world.hall.settled();
    const read = () => world.teams.arrived.findLast(({ to }) => to.id === from.id)?.spoken.text;
    expect(read()).toBe(`Diese Abwesenheit hat schon begonnen, sie bleibt eingetragen. ${how}`);
    await world.send({ kind: 'said', text: /„(.*)“/.exec(how)?.[1] ?? '' }, { from });
    await world.hall.settled();
    expect(read()).toContain('wieder da');
    expect(read()).toContain('Eingetragen:');
  });
});

describe('whoever is on call and away for a day', () => {
  const night = PersonId.parse('NIGHTnightNIGHTnightNA');
  const nightsTeams = { channel: 'teams', tenant: 'house', id: 'night' } as const;
  const evening = [
    { from: 0, to: 480 },
    { from: 1020, to: 1440 },
  ];
  const onCall = theStaff.members.slice(0, 1).map(({ deputy: _deputy, lead: _lead, ...one }) => ({
    ...one,
    id: night,
    name: 'Notdienst',
    role: 'onCall' as const,
    hours: Array.from({ length: 7 }, () => evening),
  }));

  async function ill(): Promise<World> {
    const world = await openWorld(step);
    await world.hall.putStaff({ ...theStaff, members: [...theStaff.members, ...onCall], onCall: { member: night } }, [
      { id: lang, address: langsTeams },
      { id: night, address: nightsTeams },
    ]);
    await world.send(absence('2026-11-23', '2026-11-23'), { from: nightsTeams });
    await world.hall.settled();
    return world;
  }

  it('leaves a night of which the lead is told that it is empty', async () => {
    const world = await ill();
    const read = (who: string) => world.teams.arrived.findLast(({ to }) => to.id === who)?.spoken.text;
    expect(read('night')).not.toContain('Vertretung');
    expect(read('lang')).toContain('In diesen Tagen und Nächten hat niemand Bereitschaft');
    await world.send({ kind: 'said', text: 'Ich bin wieder da' }, { from: nightsTeams });
    await world.hall.settled();
    expect(read('lang')).toBe('Notdienst ist ab heute wieder da und hat wieder Bereitschaft.');
  });

  it.each([
    [10, 'in the evening'],
    [15, 'after midnight'],
  ])('is not said to read, and not asked, %i hours later, %s', async hours => {
    const world = await ill();
    await through(world, hours);
    await world.send(inDanger);
    await world.hall.settled();
    const texts = world.telegram.arrived.map(({ spoken }) => spoken.text).join(' ');
    expect(texts).toContain('Jetzt liest das vielleicht kein Mensch.');
    expect(texts).not.toContain('Notdienst');
  });

  it('is there again in the next night', async () => {
    const world = await ill();
    await through(world, 39);
    await world.send(inDanger);
    await world.hall.settled();
    const texts = world.telegram.arrived.map(({ spoken }) => spoken.text).join(' ');
    expect(texts).toContain('Der Notdienst liest auch in der Nacht.');
  });
});
