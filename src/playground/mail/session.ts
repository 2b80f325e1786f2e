import type { MailStep } from './faults.ts';
import { isMechanism, loginBy, type Account, type Login } from './login.ts';
import { readMail, type ReceivedMail } from './message.ts';

export interface SessionGiven {
  readonly account: Account;
  readonly isKnown: (mailbox: string) => boolean;
  /** What is said instead, and nothing done. */
  readonly instead: (step: MailStep) => string | undefined;
}

/** What the server says to a line, and for which step. Nothing: it goes on listening. */
export interface Said {
  readonly step: MailStep;
  readonly says: string;
  readonly ends?: true;
  /** The mail that this answer takes over. */
  readonly takes?: ReceivedMail;
}

export interface Session {
  hear(line: string): Said | undefined;
  /** Lines that follow belong to a message and may come in a heap. */
  readonly isInData: boolean;
}

/** RFC 5321 limits, without the line's end. */
const longestCommand = 510;
const longestLine = 998;
const mostLogins = 3;

/** One talk in the order of RFC 5321, without pipelining: whatever comes out of turn is refused. */
export function openSession(given: SessionGiven): Session {
  const state: State = { given, isGreeted: false, isIn: false, failedLogins: 0, to: [] };
  return {
    get isInData() {
      return state.lines !== undefined;
    },
    hear: line => {
      if (state.lines !== undefined) return dataLine(state, state.lines, line);
      if (state.login !== undefined) return loginLine(state, state.login, line);
      const [verb = '', ...rest] = line.split(' ');
      const step = stepOf[verb.toUpperCase()];
      if (line.length > longestCommand || /[^ -~]/.test(line))
        return { step: step ?? 'EHLO', says: '500 5.5.2 bad line' };
      if (step === undefined) return { step: 'EHLO', says: '502 5.5.1 unknown command' };
      const says = given.instead(step);
      return says === undefined ? commands[step](state, rest.join(' ')) : { step, says };
    },
  };
}

interface State {
  readonly given: SessionGiven;
  isGreeted: boolean;
  isIn: boolean;
  failedLogins: number;
  login?: Login | undefined;
  from?: string | undefined;
  to: readonly string[];
  lines?: string[] | undefined;
}

type Command = Exclude<MailStep, 'CONNECT' | 'BODY'>;
const stepOf: Readonly<Record<string, Command | undefined>> = {
  EHLO: 'EHLO',
  AUTH: 'AUTH',
  MAIL: 'MAIL',
  RCPT: 'RCPT',
  DATA: 'DATA',
  QUIT: 'QUIT',
};

const commands: { readonly [C in Command]: (state: State, rest: string) => Said } = {
  EHLO: (state, rest) => {
    if (!/^[A-Za-z0-9.[\]:-]+$/.test(rest)) return { step: 'EHLO', says: '501 5.5.4 say who you are' };
    Object.assign(state, { ...fresh, isGreeted: true });
    return { step: 'EHLO', says: '250-here\r\n250 AUTH PLAIN LOGIN' };
  },
  AUTH: (state, rest) => {
    const [mechanism = '', first = '', ...more] = rest.split(' ');
    if (!state.isGreeted || state.isIn || state.from !== undefined) return outOfTurn('AUTH');
    if (!isMechanism(mechanism) || more.length > 0) return { step: 'AUTH', says: '504 5.5.4 not offered' };
    state.login = loginBy(mechanism, state.given.account);
    return loginLine(state, state.login, first);
  },
  MAIL: (state, rest) => {
    const from = /^FROM:<([^<>\s]+@[^<>\s]+)>$/i.exec(rest)?.[1];
    if (!state.isIn) return { step: 'MAIL', says: '530 5.7.0 log in first' };
    if (state.from !== undefined) return outOfTurn('MAIL');
    if (from === undefined) return { step: 'MAIL', says: '501 5.1.7 bad sender' };
    state.from = from;
    return { step: 'MAIL', says: '250 2.1.0 ok' };
  },
  RCPT: (state, rest) => {
    const to = /^TO:<([^<>\s]+@[^<>\s]+)>$/i.exec(rest)?.[1];
    if (state.from === undefined) return outOfTurn('RCPT');
    if (to === undefined) return { step: 'RCPT', says: '501 5.1.3 bad mailbox' };
    if (!state.given.isKnown(to)) return { step: 'RCPT', says: `550 5.1.1 <${to}> is not here` };
    state.to = [...state.to, to];
    return { step: 'RCPT', says: '250 2.1.5 ok' };
  },
  DATA: (state, rest) => {
    if (state.to.length === 0 || rest !== '') return outOfTurn('DATA');
    state.lines = [];
    return { step: 'DATA', says: '354 go on' };
  },
  QUIT: () => ({ step: 'QUIT', says: '221 2.0.0 bye', ends: true }),
};

const fresh = { from: undefined, to: [], lines: undefined } as const;
const outOfTurn = (step: MailStep): Said => ({ step, says: '503 5.5.1 out of turn' });

function loginLine(state: State, login: Login, line: string): Said {
  const { says, isIn } = login.hear(line);
  if (isIn === undefined) return { step: 'AUTH', says };
  state.login = undefined;
  state.isIn = isIn;
  if (!isIn) state.failedLogins += 1;
  return state.failedLogins < mostLogins
    ? { step: 'AUTH', says }
    : { step: 'AUTH', says: '421 4.7.0 too often', ends: true };
}

function dataLine(state: State, lines: string[], line: string): Said | undefined {
  if (line !== '.') {
    lines.push(line.startsWith('.') ? line.slice(1) : line);
    return undefined;
  }
  const { from = '', to } = state;
  Object.assign(state, fresh);
  const says = state.given.instead('BODY');
  if (says !== undefined) return { step: 'BODY', says };
  // 8BITMIME is not offered
  const isClean = lines.every(one => one.length <= longestLine && !/[^\t -~]/.test(one));
  const mail = isClean ? readMail(lines, from, to) : undefined;
  if (mail === undefined) return { step: 'BODY', says: '554 5.6.0 not a mail' };
  return { step: 'BODY', says: '250 2.0.0 taken', takes: mail };
}
