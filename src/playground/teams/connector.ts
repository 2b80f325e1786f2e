import { z } from 'zod';
import { edit, shownOf, type Chat, type Member } from './chats.ts';
import { maxMessageBytes, sentSchema } from './message.ts';

/** What the connector answers, in the shape of the real one. */
export interface ConnectorReply {
  readonly status: number;
  readonly json: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly method: string;
  /** Behind `…/v3/conversations`, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface ConnectorWorld {
  readonly botId: string;
  readonly chats: ReadonlyMap<string, Chat>;
  nextId(): string;
  /** Nothing where the bot may write now; else how many seconds it has to wait. */
  throttled(chat: Chat): number | undefined;
}

/** The Bot Connector's REST interface, as far as a bot of personal chats needs it. */
export function connectorReply(world: ConnectorWorld, asked: Asked): ConnectorReply {
  const [id, part, which] = asked.path;
  if (id === undefined) return asked.method === 'POST' ? created(world, asked) : refusal(405, 'MethodNotAllowed');
  const chat = world.chats.get(id);
  if (chat === undefined || chat.state === 'strange') return refusal(404, 'ConversationNotFound');
  if (part === 'members' || part === 'pagedmembers') return membersOf(chat, asked);
  if (part !== 'activities') return refusal(404, 'ServiceError');
  if (chat.state === 'uninstalled') return refusal(403, 'BotNotInConversationRoster');
  if (chat.state === 'blocked') return refusal(403, 'MessageWritesBlocked');
  if (asked.method === 'DELETE') return deleted(chat, which ?? '');
  return written(world, asked, chat);
}

function written(world: ConnectorWorld, asked: Asked, chat: Chat): ConnectorReply {
  if (Buffer.byteLength(asked.body) > maxMessageBytes) return refusal(413, 'MessageSizeTooBig');
  const sent = sentSchema.safeParse(parsed(asked.body));
  if (!sent.success) return refusal(400, 'BadSyntax', sent.error);
  if (sent.data.from && sent.data.from.id !== world.botId) return refusal(403, 'ForbiddenOperationException');
  const seconds = world.throttled(chat);
  if (seconds !== undefined) return refusalFor({ status: 429, code: 'TooManyRequests', retryAfter: seconds });
  const which = asked.path[2];
  if (asked.method === 'PUT' && which !== undefined) {
    const { text, card } = shownOf(sent.data, which);
    if (!edit(chat, which, { text, ...(card === undefined ? {} : { card }) }))
      return refusal(404, 'ActivityNotFoundInConversation');
    return { status: 200, json: { id: which } };
  }
  if (asked.method !== 'POST') return refusal(405, 'MethodNotAllowed');
  if (which !== undefined && !chat.shown.some(({ id }) => id === which))
    return refusal(404, 'ActivityNotFoundInConversation');
  const id = world.nextId();
  chat.shown.push(shownOf(sent.data, id));
  return { status: 201, json: { id } };
}

function deleted(chat: Chat, id: string): ConnectorReply {
  const at = chat.shown.findIndex(one => one.id === id && one.by === 'bot');
  if (at < 0) return refusal(404, 'ActivityNotFoundInConversation');
  chat.shown.splice(at, 1);
  return { status: 200, json: {} };
}

function membersOf(chat: Chat, { path, query }: Asked): ConnectorReply {
  const [, part, which] = path;
  if (which !== undefined) {
    const one = chat.members.find(({ id, aadObjectId }) => id === which || aadObjectId === which);
    return one === undefined ? refusal(404, 'MemberNotFoundInConversation') : { status: 200, json: memberJson(one) };
  }
  if (part === 'members') return { status: 200, json: chat.members.map(memberJson) };
  const from = Number(query.get('continuationToken') ?? 0);
  const size = Math.max(1, Number(query.get('pageSize') ?? 50));
  const to = from + size;
  return {
    status: 200,
    json: {
      members: chat.members.slice(from, to).map(memberJson),
      ...(to < chat.members.length ? { continuationToken: String(to) } : {}),
    },
  };
}

const memberJson = ({ id, name, aadObjectId, tenantId }: Member) => ({
  id,
  name,
  objectId: aadObjectId,
  aadObjectId,
  tenantId,
  userRole: 'user',
});

const createSchema = z.object({
  isGroup: z.literal(false).optional(),
  bot: z.object({ id: z.string() }),
  members: z.array(z.object({ id: z.string() })).length(1),
  tenantId: z.string(),
});

/** Only with somebody who has the bot: everybody else is protected from it. */
function created({ botId, chats }: ConnectorWorld, { body }: Asked): ConnectorReply {
  const wanted = createSchema.safeParse(parsed(body));
  if (!wanted.success || wanted.data.bot.id !== botId) return refusal(400, 'BadSyntax', wanted.error);
  const [member] = wanted.data.members;
  const chat = [...chats.values()].find(
    ({ kind, tenantId, members: [one] }) =>
      kind === 'personal' &&
      tenantId === wanted.data.tenantId &&
      (one?.id === member?.id || one?.aadObjectId === member?.id),
  );
  if (chat === undefined) return refusal(400, 'BadArgument');
  if (chat.state !== 'installed') return refusal(403, 'BotNotInConversationRoster');
  return { status: 201, json: { id: chat.id } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // whoever reads it says that it is wrong
    return undefined;
  }
}

export const refusal = (status: number, code: string, error?: z.ZodError): ConnectorReply => ({
  status,
  json: { error: { code, message: error === undefined ? code : z.prettifyError(error) } },
});

export const refusalFor = ({ status, code = 'ServiceError', retryAfter }: Refusal): ConnectorReply => ({
  ...refusal(status, code),
  ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
});
interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly retryAfter?: number;
}
