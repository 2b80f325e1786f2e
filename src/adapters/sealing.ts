import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { StoreError, type DocumentKind, type Partition } from '../bots/ports.ts';
import type { Keyring } from './secrets.ts';

/** Where a body belongs; sealed for one place it opens in no other. */
export interface Place {
  readonly partition: Partition;
  readonly id: string;
  readonly kind: DocumentKind;
}

export interface Sealing {
  seal(text: string, place: Place): Uint8Array;
  /** Throws `unreadable` when no key opens it here. */
  open(sealed: Uint8Array, place: Place): string;
}

/** Sealed: form (1 byte), length of the key id (1 byte), key id, nonce, AES-256-GCM, tag. */
export const sealingOf = (keyring: Keyring): Sealing => {
  const [current] = keyring.sealing;
  const keys = new Map(keyring.sealing.map(({ id, key }) => [id, key]));
  return {
    seal: (text, place) => seal(text, place, current),
    open: (sealed, place) => {
      const id = keyIdOf(sealed);
      const key = id === undefined ? undefined : keys.get(id);
      if (key === undefined)
        throw new StoreError('unreadable', 'A record is sealed with a key that is not in the keyring.');
      return unseal(sealed, place, key);
    },
  };
};

export const keyIdOf = (sealed: Uint8Array): string | undefined =>
  sealed[0] === form ? Buffer.from(sealed.subarray(2, headLength(sealed))).toString() : undefined;

const form = 1;
const nonceLength = 12;
const tagLength = 16;
const algorithm = 'aes-256-gcm';

const seal = (text: string, place: Place, { id, key }: Keyring['sealing'][0]): Uint8Array => {
  const head = Buffer.from([form, Buffer.byteLength(id), ...Buffer.from(id)]);
  const nonce = newNonce();
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength }).setAAD(bound(head, place));
  return Buffer.concat([head, nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
};

const unseal = (sealed: Uint8Array, place: Place, key: KeyObject): string => {
  const head = headLength(sealed);
  const text = head + nonceLength;
  try {
    const cipher = createDecipheriv(algorithm, key, sealed.subarray(head, text), { authTagLength: tagLength })
      .setAAD(bound(sealed.subarray(0, head), place))
      .setAuthTag(sealed.subarray(-tagLength));
    return cipher.update(sealed.subarray(text, -tagLength), undefined, 'utf8') + cipher.final('utf8');
  } catch (cause) {
    throw new StoreError('unreadable', 'A record does not open: it was changed, cut or moved.', { cause });
  }
};

/** Each is used once; drawn many at a time, because every draw asks the system. */
const nonces = { drawn: Buffer.alloc(0), used: 0 };
const newNonce = (): Uint8Array => {
  if (nonces.used >= nonces.drawn.length) Object.assign(nonces, { drawn: randomBytes(nonceLength * 256), used: 0 });
  nonces.used += nonceLength;
  return nonces.drawn.subarray(nonces.used - nonceLength, nonces.used);
};

const headLength = (sealed: Uint8Array): number => 2 + (sealed[1] ?? 0);

const bound = (head: Uint8Array, { partition, id, kind }: Place): Buffer =>
  Buffer.concat([head, Buffer.from(JSON.stringify([partition, id, kind]))]);
