import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDeviceKey } from '../adapters/web/door.ts';

/** The phones that have written to the bot: the stand-in forgets them when it ends, and the house does not. */
export const phoneFile = 'phones.json';

const phonesSchema = z.array(z.string().refine(isDeviceKey));

export function phonesIn(folder: string): readonly string[] {
  try {
    return phonesSchema.parse(JSON.parse(readFileSync(join(folder, phoneFile), 'utf8')));
  } catch {
    // none has written yet, or not readable: then the page's own phone begins anew
    return [];
  }
}

export function keepPhone(folder: string, device: string): void {
  const known = phonesIn(folder);
  if (known.includes(device)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, phoneFile), JSON.stringify([...known, device]));
}
