import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Secrets } from '../../bots/ports.ts';
import type { Typed } from '../../knowledge/funding/typed.ts';

export interface SheetLinks {
  /** What stands behind the address of the sheet: the answers themselves, sealed, so that nothing has to be kept. */
  seal(typed: Typed, now: number): string;
  open(token: string, now: number): Typed | 'expired' | 'broken';
}

/** How long a link to a sheet is good for. */
export const sheetMinutes = 30;

export function sheetLinks(secrets: Pick<Secrets, 'derive'>): SheetLinks {
  const key = createSecretKey(secrets.derive('foerdercheck.link'), 'base64url');
  return {
    seal: (typed, now) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, key, nonce);
      const text = JSON.stringify({ typed, until: now + sheetMinutes * 60_000 });
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
        'base64url',
      );
    },
    open: (token, now) => {
      const read = sealedSchema.safeParse(opened(token));
      if (!read.success) return 'broken';
      return read.data.until < now ? 'expired' : read.data.typed;
    },
  };

  function opened(token: string): unknown {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length <= nonceLength + tagLength) return undefined;
    try {
      const cipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceLength)).setAuthTag(
        bytes.subarray(-tagLength),
      );
      return JSON.parse(
        cipher.update(bytes.subarray(nonceLength, -tagLength), undefined, 'utf8') + cipher.final('utf8'),
      );
    } catch {
      return undefined; // changed, or made elsewhere: the caller says so
    }
  }
}

const sealedSchema = z.object({ typed: z.record(z.string(), z.string()), until: z.number() });

const algorithm = 'aes-128-gcm';
const nonceLength = 12;
const tagLength = 16;
