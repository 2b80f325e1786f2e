// Two lives that differ only in a complaint look the same to the coach whom it is about (`care-rules` 8).
import { describe, expect, it } from 'vitest';
import { loadSubject, subjectWrite } from '../../src/bots/people.ts';
import { actForm, actOption, cardQuestion } from '../../src/dialogs/acts.ts';
import type { Act } from '../../src/dialogs/event.ts';
import { step } from '../../src/dialogs/step.ts';
import { days, hours, instant } from '../../src/placement/ids.ts';
import { ada, demir, kayasTeams, openWorld, otherPhone, theEmployee, type World } from './world.ts';

/** What was said before, then what Frau Kaya looks at and does; `read` is everything that she is sent. */
async function life(said: readonly string[], works: (desk: Desk) => Promise<void> = wholeWeek, shares = true) {
  const world = await openWorld(step);
  const given = { given: true, version: 1, on: instant(world.now()) };
  const followed = {
    ...theEmployee,
    consents: { asking: given, ...(shares && { seeing: given }) },
    choice: 'tellAtOnce',
    watch: { words: given.on },
  } as const;
  await world.store.commit(ada, [subjectWrite(await loadSubject(world.store, ada), followed, given.on)]);
  for (const text of said) await world.send({ kind: 'said', text });
  await world.hall.settled();
  await works(deskIn(world));
  return { world, read: sentToKaya(world) };
}

const sentToKaya = ({ teams }: World) => teams.arrived.filter(({ to }) => to.id === kayasTeams.id);

type Desk = ReturnType<typeof deskIn>;
type Fields = Readonly<Record<string, string | boolean>>;

function deskIn(world: World) {
  const send: World['send'] = async (event, more = {}) => {
    const receipt = await world.send(event, { from: kayasTeams, ...more });
    await world.hall.settled();
    return receipt;
  };
  return {
    types: async (...texts: readonly string[]) => {
      for (const text of texts) await send({ kind: 'said', text });
    },
    taps: (act: Act['do'], rest: Fields = {}) =>
      send({ kind: 'chose', question: cardQuestion({ employee: ada }), option: actOption(act, rest) }),
    fills: (act: Act['do'], fields: Readonly<Record<string, string>>) =>
      send({ kind: 'filled', form: actForm(act, { employee: ada }), fields }),
    /** The phone reads the code that Frau Kaya was shown last. */
    scans: () => {
      const { qr = '' } = sentToKaya(world).findLast(({ spoken }) => spoken.qr)?.spoken ?? {};
      return send({ kind: 'arrived' }, { from: otherPhone, code: qr.split('start=')[1] ?? '' });
    },
    passes: (minutes: number) => world.pass(minutes * 60_000),
  };
}

async function looks({ types, taps }: Desk): Promise<void> {
  await types('meine personen', 'was ist offen?', 'meine woche', 'Ada', 'Antworten von Ada', 'Stand Ada');
  await taps('openAnswers');
  await types('übernehme Ada bis 15 uhr', 'erreicht: Ada', 'Worte von Ada');
}

async function wholeWeek(desk: Desk): Promise<void> {
  await looks(desk);
  await desk.types('handy von ada sperren');
  await takesOver(desk);
  await desk.taps('confirm', { yes: true });
  await untilTheEnd(desk);
}

async function untilTheEnd(desk: Desk): Promise<void> {
  const { types, taps, fills, passes } = desk;
  await looks(desk);
  await taps('inviteFirm');
  await taps('lock');
  await types('ich bin morgen nicht da', 'ja');
  await passes(days(1));
  await passes(days(1));
  await looks(desk);
  await fills('endPlacement', { reason: 'resigned', destination: 'otherJob', on: '2026-11-25' });
  await looks(desk);
  await passes(days(9));
  await looks(desk);
  await taps('inviteFirm');
  await fills('handOver', { to: demir, on: '2026-12-14' });
  await passes(hours(1));
}

async function takesOver({ taps, scans }: Desk): Promise<void> {
  await taps('newCode', { code: 'screen' });
  await scans();
}

const quiet = ['danke', 'ja'];

describe('a coach sees nothing of a complaint about her, whatever she looks at and does', () => {
  it.each([
    ['of which nobody is told yet', ['frau kaya schreit mich immer an', 'danke']],
    ['which her lead has', ['frau kaya schreit mich immer an', 'ja']],
  ])('%s', async (_name, said) => {
    const [complaining, without] = [await life(said), await life(quiet)];
    expect((await complaining.world.employee()).cases).toHaveLength(1);
    expect(complaining.read).toEqual(without.read);
    expect(without.read.length).toBeGreaterThan(40);
  });
});

it('who is accused of violence sees of her what everybody sees who may not read the answers', async () => {
  const [accusing, without] = [
    await life(['frau kaya hat mich geschlagen', 'danke'], untilTheEnd),
    await life(quiet, untilTheEnd, false),
  ];
  expect(accusing.read).toEqual(without.read);
  expect(JSON.stringify(without.read)).toContain('hat ihre Antworten nicht freigegeben');
});

it('who is accused of violence gets a code that looks like every other, and opens nothing', async () => {
  const [{ world, read }, without] = [
    await life(['frau kaya hat mich geschlagen', 'danke'], takesOver),
    await life(quiet, takesOver),
  ];
  expect(read.map(({ spoken }) => spoken)).toEqual(without.read.slice(0, 1).map(({ spoken }) => spoken));
  expect((await world.employee()).addresses).toEqual(theEmployee.addresses);
  expect(world.telegram.arrived.at(-1)?.spoken.text).toContain('Dieser Code geht nicht mehr.');
});
