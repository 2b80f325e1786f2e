import type { DatabaseSync } from 'node:sqlite';
import { fingerprintsOf, foreignKeys } from '../keyProof.ts';
import { readable } from '../readable.ts';
import { keyIdOf, sealingOf, type Place } from '../sealing.ts';
import type { Keyring } from '../secrets.ts';
import { patientlyAtStart } from './failure.ts';

/** Refuses another keyring than the one the database was made with. */
export const proveKeys = (database: DatabaseSync, keys: Keyring): void => {
  const sealing = sealingOf(keys);
  const right = fingerprintsOf(keys);
  const found = proofIn(database);
  if (found !== undefined && readable(() => sealing.open(found, place)) !== right)
    throw foreignKeys('name another file for a new database');
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
