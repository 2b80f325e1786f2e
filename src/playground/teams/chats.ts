import { hash } from 'node:crypto';
import type { Sent, ShownCard } from './message.ts';

/** One line of a chat as its person sees it. */
export interface Shown {
  readonly id: string;
  readonly by: 'bot' | 'person';
  readonly text: string;
  readonly card?: ShownCard;
  /** What the notification said; nothing where it was only changed. */
  readonly summary?: string;
  readonly edits: number;
}

export interface Member {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly tenantId: string;
}

export interface Chat {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly tenantId: string;
  readonly members: readonly Member[];
  readonly shown: Shown[];
  state: 'strange' | 'installed' | 'uninstalled' | 'blocked';
}

export const newChat = (about: Omit<Chat, 'shown' | 'state'>): Chat => ({ ...about, shown: [], state: 'strange' });

/** The same name in the same tenant is the same person. */
export const memberOf = (tenantId: string, name: string): Member => {
  const key = Buffer.from(`${tenantId}/${name}`).toString('base64url');
  return { id: `29:${key}`, aadObjectId: guidOf(key), name, tenantId };
};

/** As Entra writes them. */
function guidOf(key: string): string {
  const hex = hash('sha256', key, 'hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

export const shownOf = ({ text, summary, attachments }: Sent, id: string): Shown => {
  const card = attachments?.[0]?.content;
  return {
    id,
    by: 'bot',
    text: text ?? '',
    ...(card === undefined ? {} : { card }),
    ...(summary ? { summary } : {}),
    edits: 0,
  };
};

/** Replaces in place what stands there under this id; without a push. */
export function edit(chat: Chat, id: string, content: Pick<Shown, 'text' | 'card'>): boolean {
  const at = chat.shown.findIndex(one => one.id === id && one.by === 'bot');
  const standing = chat.shown[at];
  if (standing === undefined) return false;
  chat.shown[at] = { id, by: 'bot', edits: standing.edits + 1, ...content };
  return true;
}
