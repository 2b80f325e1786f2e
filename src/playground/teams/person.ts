import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { edit, type Chat, type Member, type Shown } from './chats.ts';
import { cardSchema, type ShownCard } from './message.ts';

/** How the bot answered one activity. */
export interface Reaction {
  readonly status: number;
  readonly json: unknown;
}

/** Somebody in Teams, with her personal chat with the bot. */
export interface TeamsPerson {
  readonly member: Member;
  readonly chat: { readonly id: string; readonly shown: readonly Shown[] };
  install(): Promise<Reaction>;
  uninstall(): Promise<Reaction>;
  /** The token that Teams gives to a tab of hers. */
  signIn(): string;
  /** From now on the bot's messages are refused; the bot is not told. */
  block(): void;
  write(text: string, more?: Readonly<Record<string, unknown>>): Promise<Reaction>;
  /** Presses what has this title, with what was filled in. The card is replaced by the answer's, where it has one. */
  tap(message: string, title: string, filled?: Readonly<Record<string, string>>): Promise<Reaction>;
  /** Any activity as the channel would send it for her; what is given replaces. */
  post(activity: Readonly<Record<string, unknown>>): Promise<Reaction>;
}

export interface PersonGiven {
  readonly member: Member;
  readonly chat: Chat;
  readonly botId: string;
  readonly serviceUrl: string;
  readonly nextId: () => string;
  readonly now: () => number;
  /** Her screen looks different now. */
  readonly changed: () => void;
  /** To the bot, signed. */
  readonly send: (activity: Readonly<Record<string, unknown>>) => Promise<Reaction>;
  readonly signIn: () => string;
}

export function teamsPerson(given: PersonGiven): TeamsPerson {
  const { member, chat, nextId } = given;
  const post: TeamsPerson['post'] = activity => given.send({ ...basis(given), ...activity });
  const installing = (action: 'add' | 'remove'): Promise<Reaction> =>
    post({ type: 'installationUpdate', action, id: randomUUID() });
  return {
    member,
    chat,
    post,
    signIn: given.signIn,
    install: async () => {
      chat.state = 'installed';
      const told = await installing('add');
      const membersAdded = [{ id: given.botId }, { id: member.id, aadObjectId: member.aadObjectId }];
      await post({ type: 'conversationUpdate', membersAdded, id: randomUUID() });
      return told;
    },
    uninstall: async () => {
      chat.state = 'uninstalled';
      return installing('remove');
    },
    block: () => {
      chat.state = 'blocked';
    },
    write: (text, more = {}) => {
      const id = nextId();
      chat.shown.push({ id, by: 'person', text, edits: 0 });
      given.changed();
      const html = { contentType: 'text/html', content: `<p>${text}</p>` };
      return post({ type: 'message', id, text, textFormat: 'plain', attachments: [html], ...more });
    },
    tap: (message, title, filled) => tap(given, post, { message, title, filled }),
  };
}

const basis = ({ member, chat, botId, serviceUrl, now }: PersonGiven) => ({
  channelId: 'msteams',
  serviceUrl,
  timestamp: new Date(now()).toISOString(),
  from: { id: member.id, name: member.name, aadObjectId: member.aadObjectId },
  recipient: { id: botId, name: 'Anker' },
  conversation: {
    id: chat.id,
    conversationType: chat.kind,
    tenantId: chat.tenantId,
    ...(chat.kind === 'personal' ? {} : { isGroup: true }),
  },
  channelData: { tenant: { id: chat.tenantId } },
});

interface Tap {
  readonly message: string;
  readonly title: string;
  readonly filled?: Readonly<Record<string, string>> | undefined;
}

async function tap({ chat, changed }: PersonGiven, post: TeamsPerson['post'], { message, title, filled }: Tap) {
  const card = chat.shown.find(({ id }) => id === message)?.card;
  const action = card && actionsIn(card).find(one => one.title === title);
  if (card === undefined || action === undefined) throw new Error(`There is no "${title}" to press.`);
  const inputs = action.associatedInputs === 'none' ? {} : { ...emptyInputs(card), ...filled };
  const { type, verb, data } = action;
  const reaction = await post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    replyToId: message,
    value: { action: { type, verb, title, data: { ...data, ...inputs } }, trigger: 'manual' },
  });
  const answer = answerSchema.safeParse(reaction);
  if (answer.success) edit(chat, message, { text: '', card: answer.data.json.value });
  changed();
  return reaction;
}

const answerSchema = z.object({
  status: z.literal(200),
  json: z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.card.adaptive'),
    value: cardSchema,
  }),
});

/** What goes to the bot when it is pressed; a link only opens. */
export const actionsIn = ({ body }: ShownCard) =>
  body
    .flatMap(element => (element.type === 'ActionSet' ? element.actions : []))
    .filter(action => action.type === 'Action.Execute');

/** Teams sends every input that stands on the card, also the empty ones. */
const emptyInputs = ({ body }: ShownCard): Readonly<Record<string, string>> =>
  Object.fromEntries(
    body.flatMap(element => {
      const inputs = element.type === 'Container' ? element.items : [element];
      return inputs.flatMap(input => ('id' in input ? [[input.id, input.value ?? '']] : []));
    }),
  );
