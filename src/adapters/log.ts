import type { Log } from '../bots/ports.ts';

const logLevels = ['info', 'warn', 'error', 'off'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LogTo {
  write(line: string): unknown;
}

export const withheld = '«withheld»';

/** One JSON line for every entry; whatever could be somebody's words, name or address is withheld. */
export const jsonLog = (to: LogTo, level: LogLevel, now: () => number): Log => {
  const entry = (of: Exclude<LogLevel, 'off'>) => (what: string, facts?: Readonly<Record<string, unknown>>) => {
    if (logLevels.indexOf(of) < logLevels.indexOf(level)) return;
    const head = { at: new Date(now()).toISOString(), level: of, what: clean(what) };
    // Twice: first for its place in the line, then so that no fact stands in for it.
    to.write(`${JSON.stringify({ ...head, ...cleanFacts(facts ?? {}), ...head })}\n`);
  };
  return { info: entry('info'), warn: entry('warn'), error: entry('error') };
};

const cleanFacts = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => (isCode(name) ? [name, clean(fact)] : [withheld, withheld])),
  );

const clean = (fact: unknown): string | number | boolean => {
  if (typeof fact === 'boolean' || (typeof fact === 'number' && Number.isFinite(fact))) return fact;
  if (fact instanceof Error) return clean(fact.name);
  return typeof fact === 'string' && isCode(fact) ? fact : withheld;
};

const isCode = (text: string): boolean =>
  /^[A-Za-z0-9_.:-]{1,80}$/.test(text) && !secrets.some(shape => shape.test(text));

/** What has the shape of a code and is none: a bot token, a signed token, a telephone or chat number. */
const secrets = [/\d{6,}:[A-Za-z0-9_-]{30,}/, /^eyJ[A-Za-z0-9_-]+\./, /^-?\d{7,}$/];
