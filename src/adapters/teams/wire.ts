import { CloudAdapter, type Activity, type TurnContext } from 'botbuilder';
import type { TeamsActivity } from './activity.ts';
import { sendEnding } from './clients.ts';
import type { Message } from './layout.ts';
import type { Reference } from './reference.ts';
import { StrictAuthentication, TokenRefused, type StrictGiven } from './strict.ts';

/** One conversation, for as long as the wire lets it be talked to. Everything throws `ConnectorError` where the connector refuses. */
export interface Talk {
  /** Answers the id of what stands there now. */
  send(message: Message): Promise<string>;
  update(id: string, message: Message): Promise<void>;
}

/** The only way to Teams: small enough to be exchanged. */
export interface Wire {
  /** `then` runs only for what the channel has really sent; what it throws comes out as it is. */
  take(
    asked: { readonly authorization: string; readonly activity: TeamsActivity },
    then: () => Promise<void>,
  ): Promise<'taken' | TokenRefused['code']>;
  /** Ends in time, whatever the other side does. */
  reach(reference: Reference, then: (talk: Talk) => Promise<void>): Promise<void>;
}

export interface WireGiven extends StrictGiven {
  readonly sendWithinMs: number;
}

export function openWire(given: WireGiven): Wire {
  const authentication = new StrictAuthentication(given);
  const adapter = new CloudAdapter(authentication);
  return {
    take: async ({ authorization, activity }, then) => {
      // `process` would print every refusal, put the inner message into the answer and make clients that nobody uses
      try {
        await authentication.authenticateRequest(forLibrary(activity), authorization);
      } catch (cause) {
        if (cause instanceof TokenRefused) return cause.code;
        throw cause;
      }
      await then();
      return 'taken';
    },
    reach: async (reference, then) => {
      const signal = AbortSignal.timeout(given.sendWithinMs);
      await sendEnding.run(signal, () =>
        adapter.continueConversationAsync(given.appId, conversationAt(reference), async context =>
          then(talkIn(context, adapter, signal)),
        ),
      );
    },
  };
}

const talkIn = (context: TurnContext, adapter: CloudAdapter, signal: AbortSignal): Talk => ({
  send: async message => {
    const [sent] = await inTime(signal, adapter.sendActivities(context, [addressed(context, message)]));
    return sent?.id ?? '';
  },
  update: async (id, message) => {
    await inTime(signal, adapter.updateActivity(context, { ...addressed(context, message), id }));
  },
});

/** A token that is fetched too slowly is no request yet and knows no signal. */
async function inTime<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(new Error('The connector did not answer in time.'));
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', end));
}

/** Only what the library needs to send an answer; the words stay with us. */
const forLibrary = ({
  type,
  id,
  channelId,
  serviceUrl = '',
  from,
  recipient,
  conversation,
}: TeamsActivity): Activity => ({
  ...emptyActivity,
  type,
  ...(id === undefined ? {} : { id }),
  channelId,
  serviceUrl,
  from: { id: from.id, name: '' },
  recipient: { id: recipient.id, name: '' },
  conversation: {
    id: conversation.id,
    isGroup: conversation.conversationType !== 'personal',
    conversationType: conversation.conversationType ?? '',
    name: '',
  },
});

const emptyActivity = { localTimezone: '', callerId: '', text: '', label: '', valueType: '', listenFor: [] };

/** Not by the context, which would make it a reply to an activity that nobody has ever seen. */
const addressed = ({ activity }: TurnContext, message: Message): Partial<Activity> => ({
  channelId: activity.channelId,
  serviceUrl: activity.serviceUrl,
  conversation: activity.conversation,
  from: activity.recipient,
  recipient: activity.from,
  ...('attachments' in message
    ? { type: message.type, summary: message.summary, attachments: [...message.attachments] }
    : { type: message.type, text: message.text, textFormat: message.textFormat }),
});

const conversationAt = ({ serviceUrl, conversation, tenant, user, bot }: Reference) => ({
  channelId: 'msteams',
  serviceUrl,
  bot: { id: bot, name: '' },
  user: { id: user, name: '' },
  conversation: { id: conversation, tenantId: tenant, conversationType: 'personal', isGroup: false, name: '' },
});
