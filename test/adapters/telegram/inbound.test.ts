import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../../../src/adapters/telegram/buttons.ts';
import { incomingFrom, type Incoming } from '../../../src/adapters/telegram/inbound.ts';
import { menu } from '../../../src/adapters/telegram/words.ts';
import { commandIn } from '../../../src/dialogs/commands.ts';
import { secrets } from '../../bots/world.ts';

const buttons = buttonsOf(secrets);
const reading = { tenant: '77', buttons };
const read = (update: unknown): Incoming => incomingFrom(update, reading);

const ada = { id: 40001, is_bot: false, first_name: 'Ada' };
const alone = { id: 40001, type: 'private', first_name: 'Ada' };
const date = 1_795_424_400;
const from = { channel: 'telegram', tenant: '77', id: '40001' };
const message = (content: object): object => ({
  update_id: 5,
  message: { message_id: 1, from: ada, chat: alone, date, ...content },
});
const edited = (content: object): object => ({
  update_id: 5,
  edited_message: { message_id: 1, from: ada, chat: alone, date, edit_date: date, ...content },
});
const written = date * 1000;
const said = (text: string) => ({
  kind: 'events',
  inbound: [{ id: 'u5', from, event: { kind: 'said', text, written, message: '1' } }],
});
/** Two of one album, one after the other. */
const album = (name: string) =>
  [5, 6].map(id => read({ ...message({ [name]: [], media_group_id: '900' }), update_id: id }));
const ids = (one: Incoming) => (one.kind === 'events' ? one.inbound.map(({ id }) => id) : []);
const code = 'A'.repeat(43);

const table: readonly (readonly [what: string, update: object, event: object])[] = [
  [
    'words, with the time at which they were written',
    message({ text: 'Hallo' }),
    { kind: 'said', text: 'Hallo', written, message: '1' },
  ],
  ['/start', message({ text: '/start' }), { kind: 'arrived' }],
  [
    'a command of the menu',
    message({ text: '/mensch' }),
    { kind: 'said', text: 'Mensch fragen', written, message: '1' },
  ],
  [
    'a command for this bot by name',
    message({ text: '/pause@anker_bot' }),
    { kind: 'said', text: 'Pause', written, message: '1' },
  ],
  ['a command that others have', message({ text: '/help' }), { kind: 'said', text: 'Hilfe', written, message: '1' }],
  [
    'a command with words behind it',
    message({ text: '/hilfe ich kann nicht mehr' }),
    { kind: 'said', text: 'Hilfe ich kann nicht mehr', written, message: '1' },
  ],
  [
    'a command that nobody knows',
    message({ text: '/quatsch' }),
    { kind: 'said', text: 'quatsch', written, message: '1' },
  ],
  [
    'words behind /start that are no code',
    message({ text: '/start ich will sterben' }),
    { kind: 'said', text: 'ich will sterben', written, message: '1' },
  ],
  ['an edit', edited({ text: 'Hallo!' }), { kind: 'edited', text: 'Hallo!' }],
  [
    'an edit of the words below a picture',
    edited({ caption: 'mein Bild', photo: [] }),
    { kind: 'edited', text: 'mein Bild' },
  ],
  [
    'blocking',
    {
      update_id: 5,
      my_chat_member: {
        chat: alone,
        from: ada,
        date,
        old_chat_member: { status: 'member' },
        new_chat_member: { status: 'kicked' },
      },
    },
    { kind: 'left', why: 'blocked' },
  ],
  [
    'unblocking',
    {
      update_id: 5,
      my_chat_member: {
        chat: alone,
        from: ada,
        date,
        old_chat_member: { status: 'kicked' },
        new_chat_member: { status: 'member' },
      },
    },
    { kind: 'arrived' },
  ],
];

const media: readonly (readonly [name: string, what: string])[] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['photo', 'photo'],
  ['sticker', 'sticker'],
  ['dice', 'sticker'],
  ['poll', 'sticker'],
  ['contact', 'contact'],
  ['location', 'location'],
  ['document', 'file'],
];

const ignored: readonly (readonly [what: string, update: object, said: string])[] = [
  ['an unknown kind', { update_id: 5, thought: {} }, 'thought'],
  ['an empty update', { update_id: 5 }, 'empty'],
  ['a pinned message', message({ pinned_message: {} }), 'message.noContent'],
  ['an edit without words', edited({ location: {} }), 'edit.noText'],
  ['another bot', message({ text: 'x', from: { ...ada, is_bot: true } }), 'bot'],
  ['a message without a chat', { update_id: 5, message: { date, text: 'x' } }, 'odd.message'],
  ['a tap of wrong types', { update_id: 5, callback_query: { id: 7 } }, 'odd.callback_query'],
  [
    'being thrown out of a group',
    {
      update_id: 5,
      my_chat_member: {
        chat: { id: -5, type: 'group' },
        from: ada,
        date,
        old_chat_member: { status: 'member' },
        new_chat_member: { status: 'kicked' },
      },
    },
    'group.left',
  ],
];

describe('what Telegram says', () => {
  it.each(table)('is an event: %s', (_what, update, event) => {
    expect(read(update)).toEqual({ kind: 'events', inbound: [{ id: 'u5', from, event }] });
  });

  it.each([
    ['behind /start', `/start ${code}`],
    ['pasted alone', code],
    ['pasted as a link', `https://t.me/anker_bot?start=${code}`],
  ])('is an arrival with a code %s', (_where, text) => {
    expect(read(message({ text }))).toEqual({
      kind: 'events',
      inbound: [{ id: 'u5', from, event: { kind: 'arrived' }, code }],
    });
  });

  it.each(media)('is something sent and never fetched: %s', (name, what) => {
    expect(read(message({ [name]: {} }))).toEqual({
      kind: 'events',
      inbound: [{ id: 'u5.sent', from, event: { kind: 'sent', what, message: '1' } }],
    });
  });

  it('is both where words stand below a picture, the words first', () => {
    const { inbound } = { inbound: [], ...read(message({ photo: [], caption: 'Hilf mir' })) };
    expect(inbound).toMatchObject([
      { id: 'u5', event: { kind: 'said', text: 'Hilf mir' } },
      { id: 'u5.sent', event: { kind: 'sent', what: 'photo' } },
    ]);
  });

  it('says of each picture of an album which one it is, and of anything else only that there is one', () => {
    expect(album('photo').map(ids)).toEqual([['u5.sent'], ['u6.sent']]);
    expect(album('video').map(ids)).toEqual([['album900'], ['album900']]);
    expect(album('photo')[0]).toMatchObject({
      inbound: [{ event: { kind: 'sent', what: 'photo', message: '1', album: '900' } }],
    });
  });

  it.each(ignored)('is ignored by name: %s', (_what, update, what) => {
    expect(read(update)).toEqual({ kind: 'nothing', what });
  });

  it.each([['group'], ['supergroup'], ['channel']])('is a reason to leave in a %s', type => {
    const chat = { id: -5, type };
    expect(read(message({ text: 'Hallo', chat }))).toEqual({ kind: 'leave', chat: -5, isNew: false });
    const change = {
      chat,
      from: ada,
      date,
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'administrator' },
    };
    expect(read({ update_id: 5, my_chat_member: change })).toEqual({ kind: 'leave', chat: -5, isNew: true });
    expect(read({ update_id: 5, channel_post: { chat, date, text: 'x' } })).toEqual({
      kind: 'leave',
      chat: -5,
      isNew: false,
    });
  });

  it('is the answer that a button was made for, in its own chat', () => {
    const data = buttons.seal('40001', { question: 'm', option: 'cmd:pause' });
    const tap = { id: '9', from: ada, chat_instance: '1', message: { message_id: 8, chat: alone, date: 0 }, data };
    expect(read({ update_id: 5, callback_query: tap })).toEqual({
      kind: 'events',
      inbound: [{ id: 'u5', from, event: { kind: 'chose', question: 'm', option: 'cmd:pause' } }],
      tap: { query: '9', chat: 40001, message: 8 },
    });
  });

  it.each([
    ['foreign', 'A'.repeat(64)],
    ['readable', 'm:pause'],
    ['of another chat', buttons.seal('40002', { question: 'm', option: 'cmd:pause' })],
  ])('is an old button where it is %s', (_what, data) => {
    const tap = { id: '9', from: ada, chat_instance: '1', message: { message_id: 8, chat: alone, date: 0 }, data };
    expect(read({ update_id: 5, callback_query: tap })).toMatchObject({
      inbound: [{ event: { kind: 'chose', question: 'old' } }],
      tap: { query: '9' },
    });
  });

  it('is a tap to be answered even where nothing can be made of it', () => {
    expect(read({ update_id: 5, callback_query: { id: '9', from: ada, inline_message_id: 'x' } })).toMatchObject({
      kind: 'nothing',
      tap: { query: '9' },
    });
    const stranger = { id: '9', from: { ...ada, id: 3 }, message: { message_id: 8, chat: alone }, data: 'x' };
    expect(read({ update_id: 5, callback_query: stranger })).toMatchObject({ kind: 'nothing', tap: { query: '9' } });
  });

  it('never makes it stumble, whatever it is', () => {
    const anything = fc.jsonValue();
    const kinds = fc.constantFrom('message', 'edited_message', 'callback_query', 'my_chat_member', 'channel_post');
    fc.assert(fc.property(anything, value => ['broken', 'nothing'].includes(read(value).kind)));
    fc.assert(
      fc.property(kinds, anything, (kind, value) => typeof read({ update_id: 1, [kind]: value }).kind === 'string'),
    );
    expect(read(said('x'))).toEqual({ kind: 'broken' });
  });
});

describe('the menu', () => {
  it('has only commands that the house understands', () => {
    expect(menu.filter(({ says }) => commandIn(says) === undefined)).toEqual([]);
    expect(menu.every(({ command }) => /^[a-z0-9_]{1,32}$/.test(command))).toBe(true);
  });
});
