import { createHmac, type KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../bots/ports.ts';
import { keyIdOf, sealingOf, type Place, type Sealing } from '../sealing.ts';
import type { Keyring } from '../secrets.ts';
import { patientlyAtStart } from './failure.ts';

/**
 * Refuses another keyring than the one the database was made with. With other sealing keys nothing would open; with another address
 * or derive key everything would open, and everybody would be a stranger.
 */
export const proveKeys = (database: DatabaseSync, keys: Keyring): void => {
  const sealing = sealingOf(keys);
  const right = JSON.stringify([fingerprint(keys.address), fingerprint(keys.derive)]);
  const found = proofIn(database);
  if (found !== undefined && opened(sealing, found) !== right) throw foreign();
  if (found !== undefined && keyIdOf(found) === keys.sealing[0].id) return;
  const sealed = sealing.seal(right, place);
  const verb = found === undefined ? 'INSERT OR IGNORE' : 'INSERT OR REPLACE';
  patientlyAtStart(() => database.prepare(`${verb} INTO proof VALUES (?, ?)`).run(place.id, sealed));
  // Of two processes that made the file together, the other one's keys may have been first.
  if (found === undefined) proveKeys(database, keys);
};

const place: Place = { partition: 'proof', id: 'keys', kind: 'proof' };

const proofIn = (database: DatabaseSync): Uint8Array | undefined => {
  const row = patientlyAtStart(() => database.prepare('SELECT sealed FROM proof WHERE name = ?').get(place.id));
  return row?.['sealed'] instanceof Uint8Array ? row['sealed'] : undefined;
};

const opened = (sealing: Sealing, sealed: Uint8Array): string | undefined => {
  try {
    return sealing.open(sealed, place);
  } catch (error) {
    if (error instanceof StoreError) return undefined; // another key: the caller says so
    throw error;
  }
};

const fingerprint = (key: KeyObject): string => createHmac('sha256', key).update('fingerprint').digest('base64url');

const foreign = (): StoreError =>
  new StoreError(
    'refused',
    'This database was made with another keyring. Put that keyring back, or name another file for a new database.',
  );
