import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import type { Secrets } from '../../bots/ports.ts';
import { pack, unpack } from './packing.ts';

export interface Tapped {
  readonly question: string;
  readonly option: string;
}

/** What Telegram keeps for us in a button: sealed, always of one length, and good in one chat only. */
export interface Buttons {
  /** The same for the same; nothing where it does not fit. */
  seal(chat: string, tapped: Tapped): string | undefined;
  /** Nothing for what was not sealed by us for this chat. */
  open(chat: string, data: string): Tapped | undefined;
}

/** Synthetic IV: the tag over the meaning is also where the key stream begins, so that nothing has to be kept anywhere. */
export function buttonsOf(secrets: Pick<Secrets, 'derive'>): Buttons {
  const [sealing, tagging] = [keyOf(secrets, 'telegram.seal'), keyOf(secrets, 'telegram.tag')];
  const tagOf = (chat: string, { question, option }: Tapped): Buffer =>
    createHmac('sha256', tagging)
      .update(JSON.stringify([chat, question, option]))
      .digest()
      .subarray(0, tagBytes);
  return {
    seal: (chat, tapped) => {
      const packed = pack(`${tapped.question}\n${tapped.option}`);
      if (packed === undefined || packed.length > roomBytes) return undefined;
      const tag = tagOf(chat, tapped);
      const cipher = createCipheriv('aes-128-ctr', sealing, ivOf(tag));
      return Buffer.concat([tag, cipher.update(Buffer.concat([packed], roomBytes))]).toString('base64url');
    },
    open: (chat, data) => {
      if (!/^[A-Za-z0-9_-]{64}$/.test(data)) return undefined;
      const bytes = Buffer.from(data, 'base64url');
      const tag = bytes.subarray(0, tagBytes);
      const plain = createDecipheriv('aes-128-ctr', sealing, ivOf(tag)).update(bytes.subarray(tagBytes));
      const tapped = tappedIn(plain);
      return tapped && timingSafeEqual(tagOf(chat, tapped), tag) ? tapped : undefined;
    },
  };
}

/** 64 bytes of base64url are 48: 8 say that it is ours, 40 hold the ids. */
const tagBytes = 8;
const roomBytes = 40;

const keyOf = ({ derive }: Pick<Secrets, 'derive'>, name: string): KeyObject =>
  createSecretKey(derive(name), 'base64url');
const ivOf = (tag: Buffer): Buffer => Buffer.concat([tag], 16);

function tappedIn(plain: Buffer): Tapped | undefined {
  const end = plain.indexOf(0);
  if (end >= 0 && plain.subarray(end).some(byte => byte !== 0)) return undefined;
  const text = unpack(end < 0 ? plain : plain.subarray(0, end));
  const [question, option] = text?.split('\n') ?? [];
  return question === undefined || option === undefined ? undefined : { question, option };
}
