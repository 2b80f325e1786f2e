import { format } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jsonLog } from '../../src/adapters/log.ts';
import { openMail } from '../../src/adapters/mail/door.ts';
import { MailError, serverIn } from '../../src/adapters/mail/server.ts';
import type { Delivery, Door, Outgoing } from '../../src/bots/ports.ts';
import { mailSteps, type MailFault, type MailStep } from '../../src/playground/mail/faults.ts';
import { openMailStandIn, type MailStandIn } from '../../src/playground/mail/standIn.ts';

// Every secret is marked, and looked for in everything that was written.
const mark = 'Zq7';
const account = { user: `${mark}user@example.org`, password: `${mark}p@ss:w/rd%` };
const kaya = `${mark}kaya@example.org`;
const nobody = `${mark}nobody@example.org`;

let mail: MailStandIn;
let written = '';
const log = jsonLog({ write: line => (written += line) }, 'info', () => 0);

beforeEach(async () => {
  written = '';
  for (const name of ['debug', 'log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((...said) => void (written += format(...said)));
  mail = await openMailStandIn({ account, mailboxes: [kaya] });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await mail.close();
  if (written.includes(mark)) throw new Error('Somebody stands in what was written.');
});

const doorTo = (url: string, timeoutMs?: number): Door =>
  openMail({ from: 'anker@example.org', url, log, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
const card = (given: Partial<Outgoing> = {}): Outgoing => ({
  id: 'Turn1:0',
  to: { channel: 'mail', tenant: '', id: kaya },
  spoken: {
    title: `${mark}Sam R.: jetzt`,
    text: `${mark}Worte: Sorge um Leben`,
    facts: [{ label: 'Firma', value: `${mark}Firma` }],
    question: 'case',
    buttons: [[{ id: 'take', label: 'Ich übernehme' }]],
    qr: `${mark}code`,
  },
  ...given,
});
const send = (given?: Partial<Outgoing>): Promise<Delivery> => doorTo(mail.url).deliver(card(given));

const retry = { kind: 'retry', why: 'unreachable' } as const;
const unknownAddress = { kind: 'refused', why: 'unknownAddress' } as const;
const invalid = { kind: 'refused', why: 'invalid' } as const;

describe('a mail', () => {
  it('arrives at a strict server and says that something waits, never what', async () => {
    expect(await send()).toEqual({ kind: 'delivered' });
    const [got] = mail.received;
    expect(got).toMatchObject({ from: 'anker@example.org', to: [kaya] });
    expect(decodedSubject(got?.headers.get('subject'))).toBe('Anker: bitte öffnen');
    expect(got?.headers.get('from')).toBe('Anker <anker@example.org>');
    expect(decodedBody(got?.headers, got?.body)).toBe('In Anker wartet eine Aufgabe auf Sie. Bitte öffnen Sie Anker.');
    const source = got?.source.replaceAll(kaya, '') ?? mark;
    expect(source).not.toContain(mark);
    expect(source).not.toMatch(/https?:|Turn1/);
  });

  it('is the same whatever it is about, but for its name and its date', async () => {
    await send();
    await send({ id: 'Turn2:0', spoken: { text: 'Es brennt.' }, key: 'case7' });
    const [first, second] = mail.received.map(({ source }) => source.replaceAll(/^(Date|Message-ID): .*$/gm, '$1'));
    expect(second).toBe(first);
  });

  it('keeps its name when it is sent again, and another mail has another', async () => {
    await send();
    await send();
    await send({ id: 'Turn1:1' });
    const [first, again, other] = mail.received.map(({ headers }) => headers.get('message-id'));
    expect(first).toMatch(/^<[\w-]{43}@example\.org>$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('asks no holiday note for an answer', async () => {
    await send();
    expect(mail.received[0]?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('is not sent for a change that pushes nothing', async () => {
    expect(await send({ quiet: true })).toEqual({ kind: 'delivered' });
    expect(mail.connections()).toBe(0);
  });
});

const refusals: readonly (readonly [why: string, answer: readonly [MailStep, string], means: Delivery])[] = [
  ['a mailbox that there is not', ['RCPT', '550 no such user'], unknownAddress],
  ['a mailbox name that is not allowed', ['RCPT', '553 mailbox name'], unknownAddress],
  ['a mailbox that moved away', ['RCPT', '551 5.1.6 moved'], unknownAddress],
  ['a mailbox that is only found missing at the end', ['BODY', '554 5.1.1 no such user'], unknownAddress],
  ['a policy of the recipient', ['RCPT', '550 5.7.1 relaying denied'], invalid],
  ['a full mailbox', ['RCPT', '550 5.2.2 full'], invalid],
  ['a sender that is not let in', ['MAIL', '550 not you'], invalid],
  ['a sender that is not believed at the end', ['RCPT', '550 5.1.8 bad sender'], invalid],
  ['a mail that is taken for spam', ['BODY', '554 5.7.1 spam'], invalid],
  ['a mail that is taken for spam, said with the number of a mailbox', ['BODY', '550 spam'], invalid],
];

const waits: readonly (readonly [string, MailStep, string])[] = [
  ['a server that closes', 'RCPT', '421 4.3.2 closing'],
  ['a mailbox that is busy', 'RCPT', '450 4.2.0 greylisted'],
  ['a server in trouble', 'BODY', '451 4.3.0 local error'],
  ['a server without room', 'MAIL', '452 4.3.1 full'],
  ['a server that greets nobody', 'CONNECT', '554 no service here'],
  ['a server that does not know the greeting', 'EHLO', '554 go away'],
  ['a server that lets nobody log in for now', 'AUTH', '454 4.7.0 later'],
];

describe('what a mail server answers', () => {
  it.each(refusals)('means a refusal: %s', async (_, [step, says], means) => {
    mail.faults.at(step, { says });
    expect(await send()).toEqual(means);
    expect(mail.connections()).toBe(1);
    expect(mail.received).toHaveLength(0);
  });

  it('names the stand-in’s own unknown mailbox without a word of it in the log', async () => {
    expect(await send({ to: { channel: 'mail', tenant: '', id: nobody } })).toEqual(unknownAddress);
    expect(JSON.parse(written)).toMatchObject({ what: 'mail.notSent', reply: 550, status: '5.1.1', step: 'RCPT.TO' });
  });

  it.each(waits)('means another try by the outbox, and none of its own: %s', async (_, step, says) => {
    mail.faults.at(step, { says });
    expect(await send()).toEqual({ ...retry, afterMs: 5_000 });
    expect(mail.connections()).toBe(1);
    expect(JSON.parse(written)).toMatchObject({ level: 'warn', why: 'unreachable' });
    mail.faults.mend();
    expect(await send()).toEqual({ kind: 'delivered' });
  });

  it.each([
    ['a password that is wrong', (url: string) => url.replace('%25', 'x')],
    ['a user that is wrong', (url: string) => url.replace('user', 'other')],
    ['no account in the setting', (url: string) => url.replace(/\/\/.*@/, '//')],
  ])('is an error for the operator, and the mail waits: %s', async (_, change) => {
    const delivery = await doorTo(change(mail.url)).deliver(card());
    expect(delivery).toEqual({ ...retry, afterMs: 60_000 });
    expect(JSON.parse(written)).toMatchObject({ level: 'error', why: 'account' });
    expect(mail.received).toHaveLength(0);
  });

  it('is not believed where it offers no login: the mail is not handed over without one', async () => {
    mail.faults.at('EHLO', { says: '250 here' });
    expect(await send()).toEqual({ ...retry, afterMs: 60_000 });
    expect(written).toMatch(/"level":"error".*"step":"AUTH/);
    expect(mail.received).toHaveLength(0);
  });
});

describe('a mail server that does not answer', () => {
  const steps = mailSteps.filter(step => step !== 'QUIT');
  it.each(steps)('ends the send when it hangs up at %s', async step => {
    mail.faults.at(step, 'cut');
    expect(await send()).toMatchObject(retry);
    expect(mail.connections()).toBe(1);
  });

  const silent: readonly (readonly [MailStep, MailFault])[] = steps.flatMap(step => [
    [step, 'hangs'],
    [step, 'drips'],
  ]);
  it.each(silent)('ends the send after its time at %s: %s', async (step, fault) => {
    mail.faults.at(step, fault);
    expect(await doorTo(mail.url, 60).deliver(card())).toMatchObject(retry);
  });

  it('ends the send where nobody listens', async () => {
    const { url } = mail;
    await mail.close();
    expect(await doorTo(url).deliver(card())).toMatchObject(retry);
    expect(JSON.parse(written)).toMatchObject({ what: 'mail.notSent', code: 'ESOCKET' });
  });

  it('ends the send where it does not speak TLS', async () => {
    expect(await doorTo(mail.url.replace('smtp:', 'smtps:')).deliver(card())).toMatchObject(retry);
    expect(mail.received).toHaveLength(0);
  });

  it('may have taken a mail all the same: the next try carries the same name', async () => {
    mail.faults.at('BODY', 'cut');
    expect(await send()).toMatchObject(retry);
    mail.faults.mend();
    expect(await send()).toEqual({ kind: 'delivered' });
    const [lost, again] = mail.received.map(({ headers }) => headers.get('message-id'));
    expect(again).toBe(lost);
  });
});

describe('an address', () => {
  it.each([
    '',
    'kaya',
    `${kaya}, ${nobody}`,
    `Kaya <${kaya}>`,
    `${kaya}\r\nBcc: ${nobody}`,
    `${kaya} x`,
    `"${kaya}"`,
    `${'x'.repeat(250)}@example.org`,
  ])('that is not one plain mailbox reaches no server: %j', async id => {
    expect(await send({ to: { channel: 'mail', tenant: '', id } })).toEqual(unknownAddress);
    expect(mail.connections()).toBe(0);
  });
});

describe('the settings of the mail door', () => {
  it.each([
    ['http://mail.example.org'],
    [`smtp:///${mark}`],
    [`smtp://${mark}:100%@mail.example.org`],
    [`smtp://${mark}:x@mail.example.org?logger=true`],
    [`smtp://${mark}:x@mail.example.org/path`],
    [mark],
  ])('are refused without a word of them: %s', url => {
    expect(() => doorTo(url)).toThrow(MailError);
    expect(() => doorTo(url)).not.toThrow(mark);
  });

  it('name one plain sender', () => {
    expect(() => openMail({ from: `Anker <${mark}@example.org>`, url: mail.url, log })).toThrow(MailError);
    expect(() => openMail({ from: `Anker <${mark}@example.org>`, url: mail.url, log })).not.toThrow(mark);
  });

  it('send no password unencrypted off this machine', () => {
    expect(serverIn('smtp://u:p@mail.example.org')).toMatchObject({ port: 587, requireTLS: true, ignoreTLS: false });
    expect(serverIn('smtp://u:p@127.0.0.1.example.org')).toMatchObject({ requireTLS: true });
    expect(serverIn('smtps://u:p@mail.example.org')).toMatchObject({ port: 465, secure: true });
    expect(serverIn('smtp://u:p@127.0.0.1:25')).toMatchObject({ port: 25, requireTLS: false });
    expect(serverIn('smtp://u:p@[::1]:25')).toMatchObject({ host: '::1', requireTLS: false });
  });

  it('carry a user and a password with every sign in them', () => {
    expect(serverIn('smtps://a%40b:p%3A%2F%25@mail.example.org').auth).toEqual({ user: 'a@b', pass: 'p:/%' });
  });
});

const decodedSubject = (header = ''): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?(.*?)\?=/gi, (_, text: string) => unquoted(text.replaceAll('_', ' ')))
    .replaceAll(/=\?utf-8\?b\?(.*?)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'));

const decodedBody = (headers: ReadonlyMap<string, string> | undefined, body = ''): string =>
  (headers?.get('content-transfer-encoding') === 'base64'
    ? Buffer.from(body, 'base64').toString('utf8')
    : unquoted(body.replaceAll('=\r\n', ''))
  ).trim();

const unquoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
