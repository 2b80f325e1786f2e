import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Secrets } from '../bots/ports.ts';
import { AddressKey } from '../placement/ids.ts';

export interface SealingKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** Key material; the keys are opaque objects, so that no log can print them. */
export interface Keyring {
  /** The first one seals, all of them open: to rotate, put a new one in front and keep the old. */
  readonly sealing: readonly [SealingKey, ...SealingKey[]];
  readonly address: KeyObject;
  readonly derive: KeyObject;
}

export class KeyringError extends Error {
  readonly code: 'open to others' | 'malformed' | 'unreadable';
  constructor(code: KeyringError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KeyringError';
    this.code = code;
  }
}

export const secretsOf = (keyring: Keyring): Secrets => ({
  addressKey: ({ channel, tenant, id }) =>
    AddressKey.parse(hmac(keyring.address, JSON.stringify([channel, tenant, id])).toString('base64url')),
  derive: name => hmac(keyring.derive, name).subarray(0, 16).toString('base64url'),
});

/** The keyring in this file, made anew where there is none: the keys of an installation that was given none. */
export const loadKeyring = (file: string): Keyring => {
  try {
    makeOnce(file);
    refuseOpenToOthers(file);
    return parseKeyring(readFileSync(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof KeyringError && cause.code === 'malformed') throw malformed(`The keyring ${file}`, cause);
    if (cause instanceof KeyringError) throw cause;
    throw new KeyringError(
      'unreadable',
      `The keyring ${file} cannot be read or made. Check the folder and who may write there.`,
      {
        cause,
      },
    );
  }
};

/** A keyring as a setting holds it: the JSON of the file, or that in base64. */
export const parseKeyring = (text: string): Keyring => {
  const json = text.trimStart().startsWith('{') ? text : Buffer.from(text, 'base64').toString();
  const { sealing, address, derive } = parsed(json);
  const [current, ...older] = sealing.map(({ id, key }) => ({ id, key: createSecretKey(key, 'base64') }));
  if (current === undefined) throw malformed('The keyring');
  return {
    sealing: [current, ...older],
    address: createSecretKey(address, 'base64'),
    derive: createSecretKey(derive, 'base64'),
  };
};

/** The text of a fresh keyring. The key's id is random, so that two keyrings are never mistaken for one another. */
export const newKeyring = (): string => {
  const sealing = [{ id: randomBytes(6).toString('base64url'), key: newKey() }];
  return `${JSON.stringify({ version: 1, sealing, address: newKey(), derive: newKey() }, null, 2)}\n`;
};

const keyBytes = 32;
const keySchema = z.string().refine(text => Buffer.from(text, 'base64').length === keyBytes);
const keyringSchema = z.object({
  version: z.literal(1),
  sealing: z
    .array(z.object({ id: z.string().regex(/^[\w-]{1,40}$/), key: keySchema }))
    .min(1)
    .refine(keys => new Set(keys.map(({ id }) => id)).size === keys.length),
  address: keySchema,
  derive: keySchema,
});

// Neither the parser's own words nor zod's go any further: they quote what they stumbled over.
const parsed = (json: string): z.infer<typeof keyringSchema> => {
  const read = z.string().transform(asJson).pipe(keyringSchema).safeParse(json);
  if (!read.success) throw malformed('The keyring');
  return read.data;
};

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // what is not JSON is no keyring either; the schema says so
  }
};

const malformed = (what: string, cause?: Error): KeyringError =>
  new KeyringError(
    'malformed',
    `${what} is not a keyring: version 1, "sealing" (one or more of id and key), "address" and "derive", ` +
      'every key 32 bytes in base64. Restore it from your backup: without it nothing that was kept can be read.',
    cause && { cause },
  );

/** Whole or not at all, and of several processes one wins; on disk before anything is sealed with it. */
const makeOnce = (file: string): void => {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeThrough(fresh, newKeyring());
    linkSync(fresh, file);
    syncFolder(dirname(file));
  } catch (error) {
    if (statSync(file, { throwIfNoEntry: false }) === undefined) throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
};

const writeThrough = (file: string, text: string): void => {
  const to = openSync(file, 'wx', 0o600);
  try {
    writeSync(to, text);
    fsyncSync(to);
  } finally {
    closeSync(to);
  }
};

const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

const refuseOpenToOthers = (file: string): void => {
  if (process.platform === 'win32') return; // modes say nothing there
  if ((statSync(file).mode & 0o077) === 0) return;
  throw new KeyringError('open to others', `Others may read the keyring ${file}. Close it with: chmod 600 ${file}`);
};

const newKey = (): string => randomBytes(keyBytes).toString('base64');

const hmac = (key: KeyObject, text: string): Buffer => createHmac('sha256', key).update(text).digest();
