import type { IncomingHttpHeaders } from 'node:http';
import type { Account } from './account.ts';
import type { Asking } from './faults.ts';

export interface Asked {
  readonly method: string;
  /** Decoded. */
  readonly path: readonly string[];
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Serving {
  readonly account: Account;
  readonly now: () => number;
  readonly url: () => string;
  /** How many writes of a range a copy may be behind that is asked by somebody who has seen nothing yet. */
  readonly behind: () => number;
}

export const has = ({ headers }: Asked, name: string): boolean => headers[name]?.toString().toLowerCase() === 'true';

export function askingOf(asked: Asked): Asking {
  if (asked.path[4] !== 'docs') return 'other';
  if (has(asked, 'x-ms-cosmos-is-query-plan-request')) return 'plan';
  if (has(asked, 'x-ms-documentdb-isquery')) return 'query';
  return asked.method === 'GET' ? 'read' : 'batch';
}
