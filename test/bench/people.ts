/** Made up: nothing outside of the bench knows them. */
export const token = '1000001:bench';
export const appId = '7a2f1c04-0000-4000-8000-00000000d004';
export const tenant = '7a2f1c04-0000-4000-8000-00000000d005';
export const chats = 5_000;

export interface Message {
  /** As the sink names the chat. */
  readonly chat: string;
  readonly body: string;
}

export const telegramMessage = (n: number): Message => {
  const id = 10_000 + (n % chats);
  const person = { id, is_bot: false, first_name: 'B' };
  const message = { message_id: n, date: 1_764_000_000, chat: { id, type: 'private', first_name: 'B' }, from: person };
  return { chat: String(id), body: JSON.stringify({ update_id: n, message: { ...message, text: 'Guten Tag' } }) };
};

export const teamsMessage = (n: number, serviceUrl: string): Message => {
  const id = n % chats;
  const chat = `a:${String(id)}`;
  const activity = {
    type: 'message',
    id: String(n),
    timestamp: '2026-11-23T08:00:00Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${String(id)}`, name: 'B', aadObjectId: `00000000-0000-4000-9000-${String(id).padStart(12, '0')}` },
    conversation: { id: chat, conversationType: 'personal', tenantId: tenant },
    recipient: { id: `28:${appId}`, name: 'Anker' },
    text: 'Guten Tag',
    textFormat: 'plain',
    channelData: { tenant: { id: tenant } },
  };
  return { chat, body: JSON.stringify(activity) };
};
