// Driven by what others wrote: Microsoft's own Teams for bots, with authentication on.
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openMemoryStore } from '../../../src/adapters/memory/store.ts';
import { storedReferences } from '../../../src/adapters/teams/storedReferences.ts';
import { openTeams } from '../../../src/adapters/teams/teams.ts';
import { openWebServer } from '../../../src/adapters/web/server.ts';
import { openHall, type Hall } from '../../../src/bots/hall.ts';
import type { Log } from '../../../src/bots/ports.ts';
import { cardSchema } from '../../../src/playground/teams/message.ts';
import { actionsIn } from '../../../src/playground/teams/person.ts';
import { openTeamsStandIn } from '../../../src/playground/teams/standIn.ts';
import { fakeDoor } from '../../bots/door.ts';
import { adasPhone, demir, kaya, lang, putEmployee, secrets, theStaff } from '../../bots/world.ts';
import { library } from '../../dialogs/house.ts';
import { answersAt, freePort, openAgentsPlayground } from './agentsPlayground.ts';
import { openSigningProxy } from './signingProxy.ts';

const appId = '00000000-0000-0000-0000-00000000000b';
const secret = 'a-secret-of-the-stand-in';

async function openWorld() {
  let botUrl = '';
  const signIn = await openTeamsStandIn({ appId, secret, botUrl: () => botUrl, now: Date.now });
  const proxy = await openSigningProxy({
    botUrl: () => botUrl,
    sign: serviceUrl => signIn.signing.sign({ audience: appId, serviceUrl, now: Math.floor(Date.now() / 1000) }),
  });
  const port = await freePort();
  const playground = await openAgentsPlayground(port, proxy.url);
  const { tenantId, currentUser } = playground.config;
  const at = Date.UTC(2026, 10, 23, 9);
  const store = openMemoryStore({ now: () => at });
  const logged: string[] = [];
  const entry: Log['info'] = (what, facts = {}) => void logged.push(`${what} ${JSON.stringify(facts)}`);
  const log: Log = { info: entry, warn: entry, error: entry };
  const late: { hall?: Hall } = {};
  const teams = openTeams({
    credentials: { appId, secret, tenant: tenantId },
    tenants: [tenantId],
    serviceUrls: [`http://localhost:${port}/_connector`],
    channel: signIn.channel,
    tokenUrl: signIn.tokenUrl,
    receive: async inbound => late.hall?.receive(inbound) ?? { kind: 'unavailable' },
    references: storedReferences({ store, secrets }),
    log,
    pulse: { chance: () => 0.5, wait: async () => {} },
    now: Date.now,
  });
  const hall = openHall({
    store,
    secrets,
    log,
    pulse: { chance: () => 0.5, wait: async () => {} },
    doors: [fakeDoor('telegram'), teams.door],
    organisation: 'haus',
    link: code => `https://t.me/anker?start=${code}`,
    library,
  });
  late.hall = hall;
  const elsewhere = (id: string) => ({ channel: 'teams', tenant: tenantId, id }) as const;
  await hall.putStaff(theStaff, [
    { id: kaya, address: elsewhere(currentUser.aadObjectId) },
    { id: demir, address: elsewhere('demir') },
    { id: lang, address: elsewhere('lang') },
  ]);
  await putEmployee(store);
  const server = await openWebServer({ port: 0, routes: teams.routes, log });
  botUrl = `${server.url}/api/messages`;
  onTestFinished(async () => {
    await hall.settled();
    await server.close();
    await signIn.close();
  });
  return { hall, port, playground, proxy, logged, botUrl };
}

it('somebody in the Agents Playground installs Anker, asks, takes a case from a card that comes by itself, and goes on talking', async () => {
  const { hall, port, playground, proxy, logged, botUrl } = await openWorld();
  const { config, happens, post } = playground;
  const [chat, from] = [config.personalChat.id, { id: config.currentUser.id }];
  const write = (text: string) =>
    post(`/_conversation/v1/conversations/${chat}/messages`, { type: 'text', text, textFormat: 'plain', from });

  // the whole of 127/8 is this machine, so what listens everywhere would answer here too
  expect(await Promise.all(['127.0.0.1', '127.0.0.2'].map(host => answersAt(host, port)))).toEqual([true, false]);

  await post(`/_debug/conversation/${chat}/installation`, {});
  await happens(/Was möchten Sie tun/);
  await write('Meine Personen');
  await happens(/noch keine|keine Person|"Ada"/);

  await hall.receive({ id: 'a1', from: adasPhone, event: { kind: 'said', text: 'ich will nicht mehr leben' } });
  const came = messageIn(await happens(/Ich übernehme/));
  expect(JSON.stringify(came)).not.toContain('nicht mehr leben');
  const take = actionsIn(came.card).find(({ title }) => title.startsWith('Ich übernehme'));
  const tap = (data: unknown) =>
    post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'anker', data } },
      from,
      conversation: { id: chat },
      replyToId: came.id,
    });
  // answered within the request with the card as it was committed
  expect((await tap(take?.data)).text).toContain('Frau Kaya meldet sich');
  const changed = messageIn(await happens(/Frau Kaya meldet sich/));
  expect(changed.id).toBe(came.id);
  expect(actionsIn(changed.card).map(({ title }) => title)).toContain('Erledigt');

  await write('Hilfe');
  await happens(/createMessage.*"text"/);
  expect(proxy.answers.every(status => status === 200)).toBe(true);
  expect(logged).toEqual([]);
  const unsigned = await fetch(botUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...unsignedActivity, serviceUrl: config.bot.id }),
  });
  expect(unsigned.status).toBe(401);
});

const unsignedActivity = {
  type: 'message',
  channelId: 'msteams',
  from: { id: 'a' },
  recipient: { id: 'b' },
  conversation: { id: 'c' },
};

const shownSchema = z.object({
  message: z.object({
    messageId: z.string(),
    attachments: z.array(z.object({ content: cardSchema })).length(1),
  }),
});

function messageIn(event: string) {
  const { message } = shownSchema.parse(JSON.parse(event));
  return {
    id: message.messageId,
    card: message.attachments[0]?.content ?? { type: 'AdaptiveCard', version: '1.5', body: [] },
  } as const;
}
