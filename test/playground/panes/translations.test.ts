import { describe, expect, it } from 'vitest';
import { cardMessage } from '../../../src/playground/panes/cardMessage.ts';
import { changesIn } from '../../../src/playground/panes/changes.ts';
import { phoneMessage } from '../../../src/playground/panes/phoneMessage.ts';
import { howItEnded } from '../../../src/playground/panes/teamsSeat.ts';
import { cardMessage as sentCard, cardOf, closedCard } from '../../../src/adapters/teams/layout.ts';
import type { Message } from '../../../src/playground/telegram/objects.ts';
import { sentSchema } from '../../../src/playground/teams/message.ts';
import { shownOf } from '../../../src/playground/teams/chats.ts';
import type { PaneMessage } from '../../../src/playground/panes/message.ts';
import type { Spoken } from '../../../src/dialogs/reply.ts';

const chat = { id: 7, type: 'private' } as const;
const bot = { id: 1, is_bot: true, first_name: 'Anker' };
const jana = { id: 7, is_bot: false, first_name: 'Jana' };
const message = (more: Partial<Message>): Message => ({ message_id: 3, from: bot, chat, date: 60, ...more });

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
    ['a photo with words', { photo: [], caption: 'Schau' }, { text: '📷 Foto\nSchau' }],
    ['a sticker', { sticker: {} }, { text: '🙂' }],
  ])('can be %s', (_, sent, shown) => {
    expect(phoneMessage(message(sent))).toMatchObject(shown);
  });
});

/** As the real door lays it out and the strict stand-in takes it. */
const shown = (spoken: Spoken, picture?: string): PaneMessage => {
  const card = cardOf(spoken, picture === undefined ? {} : { picture });
  return cardMessage(shownOf(sentSchema.parse(sentCard(card)), '9'), 60_000);
};
const question: Spoken = {
  title: 'Neue Aufgabe, heute',
  text: 'Eine Zeile.\nNoch eine.',
  facts: [{ label: 'Person', value: 'Jana M.' }],
  question: 'card',
  buttons: [[{ id: 'take', label: 'Ich übernehme' }], [{ id: 'cannot', label: 'Ich kann gerade nicht' }]],
};
const form: NonNullable<Spoken['form']> = {
  id: 'finish',
  send: 'Erledigt',
  fields: [
    { id: 'what', label: 'Was?', kind: 'choice', options: [{ id: 'talk', label: 'Gespräch' }] },
    { id: 'on', label: 'Wann?', kind: 'date' },
    { id: 'who', label: 'Wer?', kind: 'text' },
    { id: 'words', label: 'Worte', kind: 'long' },
  ],
};

describe('what a card shows in Teams', () => {
  it('is its title, its lines, its facts and its buttons', () => {
    expect(shown(question)).toEqual({
      id: '9',
      by: 'anker',
      at: 60_000,
      title: 'Neue Aufgabe, heute',
      text: 'Eine Zeile.\nNoch eine.',
      facts: [{ label: 'Person', value: 'Jana M.' }],
      buttons: [
        [{ id: 'Ich übernehme', label: 'Ich übernehme' }],
        [{ id: 'Ich kann gerade nicht', label: 'Ich kann gerade nicht' }],
      ],
    });
  });

  it('tells the button that sends a form from those beside it', () => {
    const { form: fields, buttons } = shown({ ...question, form });
    expect(fields).toEqual({ send: 'Erledigt', fields: form.fields });
    expect(buttons?.flat().map(({ id }) => id)).toEqual(['Ich übernehme', 'Ich kann gerade nicht']);
  });

  it('is a list to pick from where there are too many buttons', () => {
    const many = Array.from({ length: 20 }, (_, n) => [{ id: `p${n}`, label: `Person ${n}` }]);
    const { form: list, buttons } = shown({ text: 'Wer?', question: 'who', buttons: many });
    expect(buttons).toBeUndefined();
    expect(list?.send).toBe('Öffnen');
    expect(list?.fields[0]?.options).toHaveLength(20);
  });

  it('puts the link below the picture of the code', () => {
    const picture = 'data:image/png;base64,AA==';
    const link = 'https://t.me/anker_bot?start=code';
    expect(shown({ text: 'Einladung', qr: link }, picture)).toMatchObject({
      text: 'Einladung',
      picture,
      caption: link,
    });
  });

  it('has only words left once it is answered', () => {
    const closed = cardMessage(shownOf(sentSchema.parse(sentCard(closedCard(question))), '9'), 0);
    expect(closed).toMatchObject({ title: 'Neue Aufgabe, heute' });
    expect(closed).not.toHaveProperty('buttons');
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
