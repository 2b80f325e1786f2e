import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailStandIn, type MailStandIn } from '../../src/playground/mail/standIn.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const plain = base64('\0anker\0secret');
let mail: MailStandIn;
let socket: Socket;
let heard = '';

beforeEach(async () => {
  heard = '';
  mail = await openMailStandIn({ account: { user: 'anker', password: 'secret' }, mailboxes: ['kaya@example.org'] });
  socket = connect(Number(new URL(mail.url).port), '127.0.0.1');
  socket.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  socket.on('error', () => socket.destroy());
});
afterEach(() => {
  socket.destroy();
  return mail.close();
});

/** What the server answers to these, sent one after the other; the last one that it said. */
async function answers(...sent: readonly string[]): Promise<string> {
  await answered();
  for (const text of sent) {
    heard = '';
    socket.write(`${text}\r\n`);
    await answered();
  }
  return heard.trim();
}

const answered = async (): Promise<void> => {
  while (!/^\d{3} .*\r\n$/m.test(heard) && !socket.destroyed)
    await Promise.race([once(socket, 'data'), once(socket, 'close')]);
};

const known = ['EHLO example.org', `AUTH PLAIN ${plain}`] as const;
const addressed = [...known, 'MAIL FROM:<anker@example.org>', 'RCPT TO:<kaya@example.org>'] as const;
const head = ['From: anker@example.org', 'To: kaya@example.org', 'Date: x', 'Message-ID: <1@example.org>'];
const message = (...lines: readonly string[]): string => [...lines, '.'].join('\r\n');

describe('the stand-in of a mail server', () => {
  it('takes a whole mail in the right order, dots and all', async () => {
    const said = await answers(...addressed, 'DATA', message(...head, '', '..', 'Hallo'));
    expect(said).toBe('250 2.0.0 taken');
    expect(mail.received).toMatchObject([{ from: 'anker@example.org', to: ['kaya@example.org'], body: '.\r\nHallo' }]);
    expect(await answers('QUIT')).toMatch(/^221/);
  });

  it.each([
    ['PLAIN in one line', [`AUTH PLAIN ${plain}`]],
    ['PLAIN in two lines', ['AUTH PLAIN', plain]],
    ['LOGIN in two lines', [`AUTH LOGIN ${base64('anker')}`, base64('secret')]],
    ['LOGIN in three lines', ['AUTH LOGIN', base64('anker'), base64('secret')]],
  ])('lets somebody in by %s', async (_, sent) => {
    expect(await answers('EHLO example.org', ...sent)).toMatch(/^235/);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['who did not greet', '503', [`AUTH PLAIN ${plain}`]],
    ['who did not log in', '530', ['EHLO example.org', 'MAIL FROM:<anker@example.org>']],
    ['a wrong password', '535', ['EHLO example.org', `AUTH PLAIN ${base64('\0anker\0x')}`]],
    ['a wrong password in two lines', '535', ['EHLO example.org', `AUTH LOGIN ${base64('anker')}`, base64('x')]],
    ['a second login', '503', [...known, `AUTH PLAIN ${plain}`]],
    ['a third wrong password', '421', ['EHLO example.org', ...Array.from({ length: 3 }, () => 'AUTH PLAIN eA==')]],
    ['a login that was not offered', '504', ['EHLO example.org', 'AUTH CRAM-MD5']],
    ['a recipient before the sender', '503', [...known, 'RCPT TO:<kaya@example.org>']],
    ['a second sender', '503', [...addressed, 'MAIL FROM:<anker@example.org>']],
    ['a sender that is no mailbox', '501', [...known, 'MAIL FROM:<anker>']],
    ['a mailbox that there is not', '550', [...addressed, 'RCPT TO:<demir@example.org>']],
    ['a message to nobody', '503', [...known, 'MAIL FROM:<anker@example.org>', 'DATA']],
    ['a command that there is not', '502', ['HELP']],
    ['a command that is too long', '500', [`EHLO ${'x'.repeat(510)}`]],
    ['commands in a heap', '503', ['EHLO example.org\r\nNOOP']],
    ['a line that ends with LF', '500', ['EHLO example.org\nNOOP']],
    ['a message without a name', '554', [...addressed, 'DATA', message(...head.slice(0, 3), '', 'x')]],
    ['a message with two dates', '554', [...addressed, 'DATA', message(...head, 'Date: y', '', 'x')]],
    ['a message without an end of its headers', '554', [...addressed, 'DATA', message(...head)]],
    ['a message with a line that is too long', '554', [...addressed, 'DATA', message(...head, '', 'x'.repeat(999))]],
    ['a message with bare umlauts', '554', [...addressed, 'DATA', message(...head, '', 'ö')]],
  ])('refuses %s', async (_, code, sent) => {
    expect((await answers(...sent)).slice(0, 3)).toBe(code);
    expect(mail.received).toEqual([]);
  });
});
