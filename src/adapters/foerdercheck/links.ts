import { z } from 'zod';
import { StoreError } from '../../bots/ports.ts';
import type { Typed } from '../../knowledge/funding/typed.ts';
import type { Place, Sealing } from '../sealing.ts';

export interface SheetLinks {
  /** What stands behind the address of the sheet: the answers themselves, sealed, so that nothing has to be kept. */
  seal(typed: Typed, now: number): string;
  open(token: string, now: number): Typed | 'expired' | 'broken';
}

/** How long a link to a sheet is good for. */
export const sheetMinutes = 30;

export const sheetLinks = (sealing: Sealing): SheetLinks => ({
  seal: (typed, now) => {
    const text = JSON.stringify({ typed, until: now + sheetMinutes * 60_000 });
    return Buffer.from(sealing.seal(text, place)).toString('base64url');
  },
  open: (token, now) => {
    const read = sealedSchema.safeParse(opened(sealing, token));
    if (!read.success) return 'broken';
    return read.data.until < now ? 'expired' : read.data.typed;
  },
});

/** No record of the store opens as a link, and no link as a record. */
const place: Place = { partition: 'foerdercheck', id: 'sheet', kind: 'record' };

function opened(sealing: Sealing, token: string): unknown {
  try {
    return JSON.parse(sealing.open(Buffer.from(token, 'base64url'), place));
  } catch (error) {
    if (error instanceof StoreError) return undefined; // changed, or made elsewhere: the caller says so
    throw error;
  }
}

const sealedSchema = z.object({ typed: z.record(z.string(), z.string()), until: z.number() });
