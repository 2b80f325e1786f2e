import { createServer, type Socket } from 'node:net';
import { commandedMailFaults, type CommandedMailFaults, type MailFaults, type MailStep } from './faults.ts';
import type { Account } from './login.ts';
import type { ReceivedMail } from './message.ts';
import { openSession, type Said, type Session } from './session.ts';

/** A mail server on loopback, stricter than real ones; what it takes it keeps in memory only. */
export interface MailStandIn {
  /** With user and password in it. */
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  readonly faults: MailFaults;
  /** How often somebody connected, also in vain. */
  connections(): number;
  close(): Promise<void>;
}

export interface MailStandInGiven {
  readonly account: Account;
  /** Who has a mailbox here; everybody else is unknown. */
  readonly mailboxes: readonly string[];
  readonly port?: number;
}

export async function openMailStandIn({ account, mailboxes, port = 0 }: MailStandInGiven): Promise<MailStandIn> {
  const received: ReceivedMail[] = [];
  const faults = commandedMailFaults();
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer(socket => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    const session = openSession({
      account,
      isKnown: mailbox => mailboxes.includes(mailbox),
      instead: step => faults.says(step),
    });
    talk({ socket, session, faults, received });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const open = typeof address === 'object' && address !== null ? address.port : 0;
  const login = `${encodeURIComponent(account.user)}:${encodeURIComponent(account.password)}`;
  return {
    url: `smtp://${login}@127.0.0.1:${open}`,
    received,
    faults,
    connections: () => connections,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

interface Talk {
  readonly socket: Socket;
  readonly session: Session;
  readonly faults: CommandedMailFaults;
  readonly received: ReceivedMail[];
}

function talk(given: Talk): void {
  const { socket } = given;
  let waiting = '';
  // who hangs up in the middle is no fault of the server
  socket.on('error', () => socket.destroy());
  socket.setEncoding('latin1');
  answer(given, { step: 'CONNECT', says: given.faults.says('CONNECT') ?? '220 here ESMTP' });
  socket.on('data', (chunk: string) => {
    waiting = heard(given, waiting + chunk);
  });
}

const longestWait = 100_000;

/** Every whole line of it; what is left over. */
function heard(given: Talk, text: string): string {
  let rest = text;
  for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
    const line = rest.slice(0, end);
    rest = rest.slice(end + 2);
    const wrong = hearLine(given, line, rest !== '');
    if (wrong !== undefined) return hangUp(given, wrong);
  }
  return /\n|\r./.test(rest) || rest.length > longestWait ? hangUp(given, badLine) : rest;
}

const badLine = '500 5.5.2 a line ends with CRLF';

/** Answers it; or what is wrong with it. Commands in a heap are refused: pipelining was not offered. */
function hearLine(given: Talk, line: string, isMore: boolean): string | undefined {
  if (/[\r\n]/.test(line)) return badLine;
  const said = given.session.hear(line);
  if (said !== undefined && isMore) return '503 5.5.0 wait for the answer';
  if (said !== undefined) answer(given, said);
  return undefined;
}

function hangUp({ socket }: Talk, says: string): '' {
  if (socket.writable) socket.end(`${says}\r\n`);
  return '';
}

function answer({ socket, faults, received }: Talk, { step, says, ends, takes }: Said): void {
  // one that breaks off after the message has it all the same
  if (takes !== undefined) received.push(takes);
  const fault = faults.of(step);
  if (fault === 'hangs') return;
  if (fault === 'cut') return void socket.destroy();
  if (fault === 'drips') return drip(socket, step);
  socket.write(`${says}\r\n`);
  if (ends) socket.end();
}

const dripEveryMs = 5;

function drip(socket: Socket, step: MailStep): void {
  const code = { CONNECT: 220, EHLO: 250, AUTH: 334, MAIL: 250, RCPT: 250, DATA: 354, BODY: 250, QUIT: 221 }[step];
  const drops = setInterval(() => socket.write(`${code}-wait\r\n`), dripEveryMs);
  socket.once('close', () => clearInterval(drops));
}
