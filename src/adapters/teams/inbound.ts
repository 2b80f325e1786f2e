import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Address, Inbound } from '../../bots/ports.ts';
import type { BySelf } from '../../dialogs/event.ts';
import { instant } from '../../placement/ids.ts';
import type { TeamsActivity } from './activity.ts';
import { claimed } from './claim.ts';

/** What the hall gets to hear of an activity in a personal chat; nothing where it is nothing for the hall. */
export function inboundOf(activity: TeamsActivity, from: Address): Inbound | undefined {
  const event = eventOf(activity);
  if (event === undefined) return undefined;
  const code = event.kind === 'said' ? codeIn(event.text) : undefined;
  const heard = code === undefined ? { event } : { event: { kind: 'arrived' } as const, code };
  return { id: idOf(activity), from, ...heard, ...(activity.type === 'invoke' && { shows: true }) };
}

function eventOf(activity: TeamsActivity): BySelf | undefined {
  switch (activity.type) {
    case 'message':
      return messageOf(activity);
    case 'messageUpdate':
      return activity.text === undefined ? undefined : { kind: 'edited', text: textOf(activity) };
    case 'invoke':
      return tapOf(activity);
    case 'installationUpdate':
      return installed(activity);
    default:
      // conversationUpdate too: Teams sends it beside every installationUpdate, and one greeting is enough
      return undefined;
  }
}

const messageOf = (activity: TeamsActivity): BySelf | undefined => {
  // a submit of hosts that know no Action.Execute; of a card that is not ours nothing is kept
  if (typeof activity.value === 'object' && activity.value !== null) return claimed(activity.value);
  const text = textOf(activity);
  const written = Date.parse(activity.timestamp ?? '');
  if (text === '') return { kind: 'sent', what: sentKind(activity) };
  return { kind: 'said', text, ...(Number.isNaN(written) ? {} : { written: instant(written) }) };
};

export const tapName = 'adaptiveCard/action';
const tapSchema = z.object({ action: z.object({ data: z.unknown().optional() }), trigger: z.string().nullish() });

/** A card that refreshes itself is never a tap. */
function tapOf({ name, value }: TeamsActivity): BySelf | undefined {
  const tap = name === tapName ? tapSchema.safeParse(value) : undefined;
  return tap?.success !== true || tap.data.trigger === 'automatic' ? undefined : claimed(tap.data.action.data);
}

function installed({ action }: TeamsActivity): BySelf | undefined {
  if (action === 'add') return { kind: 'arrived' };
  return action === 'remove' ? { kind: 'left', why: 'blocked' } : undefined;
}

/** Mentions of the bot are written into the text by Teams; in a personal chat they say nothing. */
const textOf = ({ text = '' }: TeamsActivity): string =>
  text.replaceAll(/<at[^<>]{0,200}>[^<]{0,200}<\/at>/g, '').trim();

const sentKind = ({ attachments = [] }: TeamsActivity): (BySelf & { kind: 'sent' })['what'] => {
  const kinds = attachments.map(({ contentType = '' }) => contentType).filter(kind => kind !== 'text/html');
  if (kinds.length === 0) return 'sticker';
  if (kinds.some(kind => kind.startsWith('audio/'))) return 'voice';
  if (kinds.some(kind => kind.startsWith('video/'))) return 'video';
  return kinds.every(kind => kind.startsWith('image/')) ? 'photo' : 'file';
};

/** A code alone, or the link that carries one: Teams has no deep link that starts a bot with it. */
const codeIn = (text: string): string | undefined => /^(?:https?:\/\/\S+[=#])?([A-Za-z0-9_-]{43})$/.exec(text)?.[1];

/** An edit has the id of what it edits, so the type and the time belong to the name. */
const idOf = ({ type, id, timestamp = '', ...rest }: TeamsActivity): string => {
  if (id === undefined) return `${type}:${hash('sha256', JSON.stringify([timestamp, rest]), 'base64url').slice(0, 22)}`;
  return type === 'messageUpdate' ? `${type}:${id}:${timestamp}` : `${type}:${id}`;
};
