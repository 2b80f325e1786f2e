import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { memberOf, newChat, type Chat, type Member } from './chats.ts';
import { connectorReply, refusal, refusalFor, type ConnectorReply, type ConnectorWorld } from './connector.ts';
import { commandedFaults, type Fault, type Faults } from './faults.ts';
import { teamsPerson, type Reaction, type TeamsPerson } from './person.ts';
import { issuer, openSigning, type Signing } from './signing.ts';
import { metadataPath, signIn, tokenPath, userToken } from './signIn.ts';
import { openThrottle } from './throttle.ts';

/** The Bot Connector, its sign-in and its people, on loopback, as strict as the real one and stricter. */
export interface TeamsStandIn {
  readonly serviceUrl: string;
  readonly channel: { readonly metadataUrl: string; readonly issuer: string; readonly scope: string };
  readonly tokenUrl: string;
  /** Where people sign in, by tenant (`/<tenant>/discovery/v2.0/keys`). */
  readonly entra: string;
  readonly botId: string;
  readonly signing: Signing;
  /** Faults of what a bot asks of the connector, and of its sign-in and keys. */
  readonly faults: Faults;
  readonly signInFaults: Faults;
  /** No token that was given out counts any more. */
  revoke(): void;
  /** The next request that hangs was given up by the bot. */
  givenUp(): Promise<void>;
  /** How often the connector was asked, also in vain. */
  asked(): number;
  /** Who is not there yet appears; `installed`: with the bot, which she has had for long. */
  person(tenantId: string, name: string, has?: 'installed'): TeamsPerson;
  group(tenantId: string, kind: 'groupChat' | 'channel', names: readonly string[]): TeamsPerson;
  /** Something on somebody's screen has changed. Answers how to stop listening. */
  watch(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface StandInGiven {
  readonly appId: string;
  readonly secret: string;
  /** Where the bot listens: asked when something is sent. */
  readonly botUrl: () => string;
  readonly now: () => number;
  /** Teams slows a bot down that writes more into one chat. */
  readonly isThrottling?: boolean;
  readonly port?: number;
  /** Else a key is made anew, which takes a while. */
  readonly signing?: Signing;
}

export async function openTeamsStandIn(given: StandInGiven): Promise<TeamsStandIn> {
  const state = newState(given, given.signing ?? (await openSigning()));
  const server = createServer((request, response) => {
    void answered(state, request).then(reply => {
      state.changed();
      write(state, response, reply);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(given.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  state.url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const serviceUrl = `${state.url}${region}`;
  return {
    serviceUrl,
    channel: { metadataUrl: `${state.url}${metadataPath}`, issuer, scope: issuer },
    tokenUrl: `${state.url}${tokenPath}`,
    entra: state.url,
    botId: state.botId,
    signing: state.signing,
    faults: state.faults,
    signInFaults: state.signInFaults,
    revoke: () => state.tokens.clear(),
    givenUp: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      state.waitingForEnd.push(() => resolve());
      return promise;
    },
    asked: () => state.asked,
    person: (tenantId, name, has) => personIn(state, { serviceUrl, tenantId, name, has }),
    group: (tenantId, kind, names) => groupOf(state, { serviceUrl, tenantId, names, kind }),
    watch: listener => {
      state.watchers.add(listener);
      return () => void state.watchers.delete(listener);
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const region = '/emea/';

interface State extends ConnectorWorld {
  readonly given: StandInGiven;
  readonly chats: Map<string, Chat>;
  readonly tokens: Map<string, number>;
  readonly signing: Signing;
  readonly faults: ReturnType<typeof commandedFaults>;
  readonly signInFaults: ReturnType<typeof commandedFaults>;
  readonly waitingForEnd: (() => void)[];
  readonly watchers: Set<() => void>;
  readonly changed: () => void;
  url: string;
  asked: number;
}

function newState(given: StandInGiven, signing: Signing): State {
  const throttle = openThrottle(given.now);
  const watchers = new Set<() => void>();
  let lastId = given.now();
  return {
    given,
    botId: `28:${given.appId}`,
    chats: new Map(),
    tokens: new Map(),
    signing,
    faults: commandedFaults(),
    signInFaults: commandedFaults(),
    // messages are named after their milliseconds, and no two alike
    nextId: () => String((lastId = Math.max(lastId + 1, given.now()))),
    throttled: ({ id }) => (given.isThrottling === true ? throttle(id) : undefined),
    waitingForEnd: [],
    watchers,
    changed: () => {
      for (const listener of watchers) listener();
    },
    url: '',
    asked: 0,
  };
}

type Reply = ConnectorReply | 'hangs' | 'cut';

async function answered(state: State, request: IncomingMessage): Promise<Reply> {
  const url = URL.parse(request.url ?? '', 'http://127.0.0.1');
  const body = await bodyOf(request);
  if (url === null) return refusal(400, 'BadArgument');
  const isConnector = url.pathname.startsWith(`${region}v3/conversations`);
  if (isConnector) state.asked += 1;
  const fault = (isConnector ? state.faults : state.signInFaults).take();
  if (fault !== undefined) return faulty(fault);
  if (!isConnector) return signIn(state, { path: url.pathname, method: request.method ?? '', body });
  if (!isKnown(state, request)) return refusal(401, 'Unauthorized');
  const path = url.pathname.slice(`${region}v3/conversations`.length).split('/').filter(Boolean);
  return connectorReply(state, {
    method: request.method ?? '',
    path: path.map(decodeURIComponent),
    query: url.searchParams,
    body,
  });
}

const faulty = (fault: Fault): Reply => (typeof fault === 'string' ? fault : refusalFor(fault));

const isKnown = ({ tokens, given }: State, { headers }: IncomingMessage): boolean =>
  (tokens.get(/^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '') ?? 0) > given.now();

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function write({ waitingForEnd }: State, response: ServerResponse, reply: Reply): void {
  if (reply === 'hangs') return void response.once('close', () => waitingForEnd.shift()?.());
  if (reply === 'cut') return void response.destroy();
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(JSON.stringify(reply.json));
}

interface Who {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly name: string;
  readonly has: 'installed' | undefined;
}

function personIn(state: State, who: Who): TeamsPerson {
  const member = memberOf(who.tenantId, who.name);
  const id = `a:${member.id}`;
  const chat = state.chats.get(id) ?? newChat({ id, kind: 'personal', tenantId: who.tenantId, members: [member] });
  state.chats.set(id, chat);
  if (who.has !== undefined) chat.state = who.has;
  return personAt(state, who.serviceUrl, { member, chat });
}

interface GroupGiven extends Pick<Chat, 'kind' | 'tenantId'> {
  readonly serviceUrl: string;
  readonly names: readonly string[];
}

function groupOf(state: State, { serviceUrl, kind, tenantId, names }: GroupGiven): TeamsPerson {
  const members = names.map(name => memberOf(tenantId, name));
  const [member] = members;
  if (member === undefined) throw new Error('A group has somebody in it.');
  const chat = newChat({ id: `19:${randomUUID()}@thread.v2`, kind, tenantId, members });
  state.chats.set(chat.id, chat);
  return personAt(state, serviceUrl, { member, chat });
}

const personAt = (state: State, serviceUrl: string, at: { member: Member; chat: Chat }): TeamsPerson =>
  teamsPerson({
    ...at,
    serviceUrl,
    botId: state.botId,
    nextId: () => state.nextId(),
    now: state.given.now,
    changed: state.changed,
    send: activity => toBot(state, serviceUrl, activity),
    signIn: () => userToken(state, at.member),
  });

async function toBot(state: State, serviceUrl: string, activity: Readonly<Record<string, unknown>>): Promise<Reaction> {
  const { appId, now, botUrl } = state.given;
  const token = state.signing.sign({ audience: appId, serviceUrl, now: Math.floor(now() / 1000) });
  const response = await fetch(botUrl(), {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
}
