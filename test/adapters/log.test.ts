import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonLog, withheld, type LogLevel } from '../../src/adapters/log.ts';
import { errorFacts } from '../../src/bots/ports.ts';
import { StoreError } from '../../src/bots/ports.ts';

const open = (level: LogLevel = 'info') => {
  const lines: string[] = [];
  return { lines, log: jsonLog({ write: line => lines.push(line) }, level, () => Date.UTC(2026, 10, 23, 8)) };
};

const parsed = (line: string | undefined) => z.record(z.string(), z.unknown()).parse(JSON.parse(line ?? ''));

test('an entry is one line of JSON with its time, level and code', () => {
  const { lines, log } = open();
  log.warn('outbox.retry', { lane: 'telegram', tries: 3, parked: false });
  expect(lines).toEqual([
    '{"at":"2026-11-23T08:00:00.000Z","level":"warn","what":"outbox.retry","lane":"telegram","tries":3,"parked":false}\n',
  ]);
});

test('what is not a short code is withheld, wherever it stands', () => {
  const { lines, log } = open();
  log.error('Ich will nicht mehr', { text: 'mir geht es schlecht', name: 'Müller', long: 'a'.repeat(81), empty: '' });
  log.info('turn', { 'Frau Kaya': 1, 'two\nlines': true });
  expect(lines.join('')).not.toMatch(/nicht|schlecht|Müller|aaaa|Kaya|two/);
  expect(parsed(lines[0])).toMatchObject({ what: withheld, text: withheld, name: withheld, empty: withheld });
});

test('a token or a telephone number is withheld although it looks like a code', () => {
  const { lines, log } = open();
  log.info('x', {
    bot: '1234567890:AAH_made-up-token-of-no-bot-at-all-x',
    jwt: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.',
    phone: '01701234567',
    group: '-1001234567890',
  });
  expect(Object.values(parsed(lines[0])).filter(value => value === withheld)).toHaveLength(4);
});

test('of an error only name, code and the first line of ours that it came through are kept', () => {
  const error = new StoreError('unreadable', 'Ich heiße Jana', { cause: new Error('geheim') });
  expect(errorFacts(error)).toEqual({ error: 'StoreError', code: 'unreadable' });
  expect(errorFacts('Jana')).toEqual({ error: 'string' });
  const { lines, log } = open();
  log.error('turn.threw', { ...errorFacts(error), ...errorFacts(thrownInside()) });
  expect(lines.join('')).not.toMatch(/Jana|geheim/);
  expect(lines[0]).toMatch(/"error":"RangeError",.*"where":"adapters\.log\.ts:\d+"/);
});

test('what somebody wrote does not pass for a place where it was thrown', () => {
  const own = new URL('../../src/', import.meta.url).pathname;
  const error = new Error(`Hallo\n    at Jana (${own}jana.ts:7:7)`);
  expect(errorFacts(error)).toEqual({ error: 'Error' });
});

/** The clock is none, and the log says so. */
function thrownInside(): unknown {
  try {
    jsonLog({ write: () => 0 }, 'info', () => Number.NaN).info('x');
  } catch (cause) {
    return cause;
  }
  return undefined;
}

test('a level leaves out what is below it', () => {
  const { lines, log } = open('warn');
  log.info('a');
  log.warn('b');
  log.error('c');
  expect(lines.map(line => parsed(line)['what'])).toEqual(['b', 'c']);
  const silent = open('off');
  silent.log.error('d');
  expect(silent.lines).toEqual([]);
});

test('no fact stands in for time, level or code', () => {
  const { lines, log } = open();
  log.info('real', { what: 'false', at: 'never', level: 'error' });
  expect(parsed(lines[0])).toEqual({ at: '2026-11-23T08:00:00.000Z', level: 'info', what: 'real' });
});

test('whatever is given, the line is one line of JSON and holds nothing with a space', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double(), fc.boolean())),
      (what, facts) => {
        const { lines, log } = open();
        log.info(what, facts);
        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatch(/^\{[^\n ]*\}\n$/);
        expect(() => parsed(lines[0])).not.toThrow();
      },
    ),
  );
});
