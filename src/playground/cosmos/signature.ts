import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { refuse } from './reply.ts';

export interface AccountKeys {
  readonly key: string;
  readonly readOnlyKey: string;
}

const mostOff = 15 * 60_000;

/** Which key signed this request; refused where none did, or too long ago. */
export function signedBy(keys: AccountKeys, method: string, { path, headers }: Signed): 'key' | 'readOnlyKey' {
  const date = String(headers['x-ms-date'] ?? '');
  const given = new URLSearchParams(decodeURIComponent(headers.authorization ?? '').replaceAll('+', '%2B'));
  if (given.get('type') !== 'master' || given.get('ver') !== '1.0') refuse(401, 'The authorization header is missing.');
  if (!(Math.abs(Date.now() - Date.parse(date)) < mostOff))
    refuse(403, 'The authorization token is not valid at the current time.');
  const text = `${method.toLowerCase()}\n${typeOf(path)}\n${linkOf(path)}\n${date.toLowerCase()}\n\n`;
  const isBy = (key: string): boolean => isSame(given.get('sig') ?? '', key, text);
  if (isBy(keys.key)) return 'key';
  if (isBy(keys.readOnlyKey)) return 'readOnlyKey';
  return refuse(401, "The input authorization token can't serve the request. The wrong key is being used.");
}

interface Signed {
  /** Decoded, without the empty first part. */
  readonly path: readonly string[];
  readonly headers: IncomingHttpHeaders;
}

/** `dbs/a/colls` is asked of `dbs/a`, and `dbs/a/colls/b` of itself. */
const linkOf = (path: readonly string[]): string => path.slice(0, path.length - (path.length % 2)).join('/');
const typeOf = (path: readonly string[]): string => path[path.length - 2 + (path.length % 2)] ?? '';

const isSame = (signature: string, key: string, text: string): boolean => {
  const right = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === right.length && timingSafeEqual(given, right);
};
