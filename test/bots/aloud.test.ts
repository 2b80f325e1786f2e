import { expect, test } from 'vitest';
import { openMemoryStore } from '../../src/adapters/memory/store.ts';
import { openHall } from '../../src/bots/hall.ts';
import type { Channel } from '../../src/bots/ports.ts';
import { fakeDoor } from './door.ts';
import { secrets, theStaff } from './world.ts';

/** Ben writes from both: at one door there is a voice. */
async function aHall() {
  const doors = { telegram: fakeDoor('telegram'), web: fakeDoor('web') };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const hall = openHall({
    store: openMemoryStore({ now: () => Date.UTC(2026, 10, 23, 9) }),
    secrets,
    log: silent,
    pulse: { chance: () => 0.5, wait: async () => {} },
    doors: [{ ...doors.telegram, speaks: true }, doors.web],
    organisation: 'haus',
    link: code => code,
    library: { find: () => ({ kind: 'unknown' }), article: () => undefined, knows: () => false },
  });
  await hall.putStaff(theStaff, []);
  let n = 0;
  const says = async (channel: Extract<Channel, 'telegram' | 'web'>, text: string) => {
    const from = { channel, tenant: channel, id: '7' };
    await hall.receive({ id: `in${(n += 1)}`, from, event: { kind: 'said', text } });
    await hall.settled();
    return doors[channel].arrived.at(-1)?.spoken;
  };
  return { says };
}

test('what can be heard has a button where the door has a voice, and only there', async () => {
  const { says } = await aHall();
  const labels = async (channel: 'telegram' | 'web') =>
    (await says(channel, 'hilfe'))?.buttons?.flat().map(({ label }) => label);
  expect(await labels('telegram')).toEqual(['Du', 'Sie', '🔊 Vorlesen']);
  expect(await labels('web')).toEqual(['Du', 'Sie']);
});

test('a door without a voice shows a sentence in the place of the sound', async () => {
  const { says } = await aHall();
  await says('web', 'hilfe');
  expect(await says('web', 'vorlesen')).toMatchObject({
    text: 'Vorlesen geht gerade nicht.\nVersuch es bitte später noch ein Mal.',
  });
  await says('telegram', 'hilfe');
  expect((await says('telegram', 'vorlesen'))?.aloud).toEqual({
    text: 'Was passt besser?\nDu oder Sie?\nDu kannst drücken:\nDu\nSie',
  });
});
