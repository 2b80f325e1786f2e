import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../src/playground/panes/changes.ts';
import { mailMessage } from '../../../src/playground/panes/mailMessage.ts';
import { phoneMessage as shownOnPhone } from '../../../src/playground/panes/phoneMessage.ts';
import { howItEnded } from '../../../src/playground/panes/teamsSeat.ts';
import { teamsMessage } from '../../../src/playground/panes/teamsMessage.ts';
import { cardMessage as sentCard, cardOf } from '../../../src/adapters/teams/layout.ts';
import type { Message } from '../../../src/playground/telegram/objects.ts';
import { sentSchema } from '../../../src/playground/teams/message.ts';
import { shownOf } from '../../../src/playground/teams/chats.ts';
import type { PaneMessage } from '../../../src/playground/panes/message.ts';

const chat = { id: 7, type: 'private' } as const;
const bot = { id: 1, is_bot: true, first_name: 'Anker' };
const jana = { id: 7, is_bot: false, first_name: 'Jana' };
const message = (more: Partial<Message>): Message => ({ message_id: 3, from: bot, chat, date: 60, ...more });

/** No file lies at Telegram but this one. */
const phoneMessage = (sent: Message): PaneMessage =>
  shownOnPhone(sent, id => (id === 'f1' ? Buffer.from('sound') : undefined));

describe('what a phone shows', () => {
  it('is the text with its buttons, row by row, and what they carry', () => {
    const inline_keyboard = [
      [
        { text: 'Gut', callback_data: 'a' },
        { text: 'Nicht gut', callback_data: 'b' },
      ],
      [{ text: 'Weiß nicht', callback_data: 'c' }],
    ];
    expect(phoneMessage(message({ text: 'Wie geht es dir?', reply_markup: { inline_keyboard } }))).toEqual({
      id: '3',
      by: 'anker',
      at: 60_000,
      text: 'Wie geht es dir?',
      buttons: [
        [
          { id: 'a', label: 'Gut' },
          { id: 'b', label: 'Nicht gut' },
        ],
        [{ id: 'c', label: 'Weiß nicht' }],
      ],
    });
  });

  it('has no buttons left once the bot has taken them away', () => {
    expect(phoneMessage(message({ text: 'Wie geht es dir?' }))).not.toHaveProperty('buttons');
  });

  it('keeps the code of a link to itself', () => {
    expect(phoneMessage(message({ from: jana, text: `/start ${'c'.repeat(43)}` }))).toMatchObject({
      by: 'me',
      text: '/start',
    });
  });

  it('lets own words be changed, and says that they were', () => {
    const changed = message({ from: jana, text: 'gelb', edit_date: 90 });
    expect(phoneMessage(changed)).toMatchObject({ isMine: 'changeable', caption: 'bearbeitet' });
  });

  it.each<readonly [string, Partial<Message>, Partial<PaneMessage>]>([
    ['a number to call', { contact: { phone_number: '112', first_name: 'Notruf 112' } }, { call: '112' }],
    ['a voice message', { voice: {} }, { text: '🎤 Sprach-Nachricht' }],
    ['what is read aloud', { voice: { file_id: 'f1' } }, { text: '', sound: 'data:audio/ogg;base64,c291bmQ=' }],
    ['a photo with words', { photo: [], caption: 'Schau' }, { text: '📷 Foto\nSchau' }],
    ['a sticker', { sticker: {} }, { text: '🙂' }],
  ])('can be %s', (_, sent, shown) => {
    expect(phoneMessage(message(sent))).toMatchObject(shown);
  });

  it('plays nothing that she has sent herself', () => {
    expect(phoneMessage(message({ from: jana, voice: { file_id: 'f1' } }))).not.toHaveProperty('sound');
  });
});

describe('what a card shows in Teams', () => {
  it('is the card as the strict stand-in took it from the real door', () => {
    const card = cardOf({ text: 'Eine Zeile.', question: 'card', buttons: [[{ id: 'take', label: 'Ich übernehme' }]] });
    const shown = shownOf(sentSchema.parse(sentCard(card)), '9');
    expect(teamsMessage(shown, 60_000)).toEqual({ id: '9', by: 'anker', at: 60_000, text: '', card });
  });

  it('is only words where there is nothing to press', () => {
    expect(teamsMessage({ id: '9', by: 'person', text: 'Hilfe', edits: 0 }, 0)).not.toHaveProperty('card');
  });
});

describe('what a mailbox shows', () => {
  it('is the subject and the words of a mail, read as they were meant', () => {
    const headers = new Map([['subject', '=?UTF-8?Q?Anker=3A_bitte_=C3=B6ffnen?=']]);
    const mail = { from: 'a@b.example', to: ['c@b.example'], headers, body: 'Bitte =C3=B6ff=\r\nnen.\r\n', source: '' };
    expect(mailMessage(mail, { id: 'mail:0', at: 60_000 })).toEqual({
      id: 'mail:0',
      by: 'mail',
      at: 60_000,
      title: 'Anker: bitte öffnen',
      text: 'Bitte öffnen.',
    });
  });
});

const answer = (status: number, type: string, value: unknown) => ({
  status,
  json: { statusCode: status, type, value },
});

describe('how a tap ended in Teams', () => {
  it.each([
    ['a card in its place', answer(200, 'application/vnd.microsoft.card.adaptive', {}), { isDone: true }],
    [
      'a sentence',
      answer(200, 'application/vnd.microsoft.activity.message', 'Angekommen.'),
      { isDone: true, says: 'Angekommen.' },
    ],
    [
      'an error with its sentence',
      answer(503, 'application/vnd.microsoft.error', { message: 'Noch einmal.' }),
      { isDone: false, says: 'Noch einmal.' },
    ],
    ['nothing at all', { status: 500, json: undefined }, { isDone: false }],
  ])('is read from %s', (_, reaction, done) => {
    expect(howItEnded(reaction)).toEqual(done);
  });
});

const line = (id: string, text: string): PaneMessage => ({ id, by: 'anker', at: 0, text });

describe('what a page has yet to hear', () => {
  it('is what is new, what is changed and what is gone, each once', () => {
    let now = [line('1', 'a'), line('2', 'b')];
    const changes = changesIn(() => now);
    expect(changes()).toEqual([]);
    now = [line('2', 'B'), line('3', 'c')];
    expect(changes()).toEqual([{ gone: '1' }, { put: line('2', 'B') }, { put: line('3', 'c') }]);
    expect(changes()).toEqual([]);
  });
});
