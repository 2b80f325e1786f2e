import { closeSync, mkdirSync, openSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../bots/ports.ts';
import { patientlyAtStart, storeError } from './failure.ts';
import { networkFileSystem } from './network.ts';

/** Opens the file, made where there is none, mode 600. Throws a `StoreError` whose sentence names the repair. */
export const openDatabase = (file: string, fileSystem = fileSystemOf): DatabaseSync => {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true, mode: 0o700 });
    refuseNetwork(file, fileSystem(dirname(resolve(file))));
    closeSync(openSync(file, 'a', 0o600));
    return opened(file);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(
      'unavailable',
      `The database ${file} cannot be opened. Check the folder and who may write there.`,
      {
        cause,
      },
    );
  }
};

// `timeout: 0`: SQLite's own waiting holds up the event loop and starves other processes.
const opened = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    patientlyAtStart(() => database.exec('PRAGMA journal_mode = WAL'));
    database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST; PRAGMA journal_size_limit = 67108864');
    patientlyAtStart(() => migrate(database));
    return database;
  } catch (error) {
    database.close();
    throw storeError(error);
  }
};

const version = 1;
const schema = `
  CREATE TABLE document (
    partition TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, etag TEXT NOT NULL,
    lane TEXT, due INTEGER, coach TEXT, expires INTEGER, body BLOB NOT NULL,
    PRIMARY KEY (partition, id)
  ) STRICT;
  CREATE INDEX page ON document (partition, kind, id);
  CREATE INDEX due ON document (lane, due) WHERE lane IS NOT NULL;
  CREATE INDEX caseload ON document (coach, partition) WHERE coach IS NOT NULL;
  CREATE INDEX expiry ON document (expires) WHERE expires IS NOT NULL;
  CREATE TABLE proof (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
  PRAGMA user_version = ${version};
`;

/** Begins to write in any case: a file that cannot be written is known at the start and not at the first red light. */
const migrate = (database: DatabaseSync): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (found > version)
      throw new StoreError(
        'refused',
        `The database has the form ${found} and this version of Anker knows ${version}. Start the newer version.`,
      );
    if (found === 0) database.exec(schema);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

const fileSystemOf = (folder: string): number => statfsSync(folder).type;

const refuseNetwork = (file: string, type: number): void => {
  const network = networkFileSystem(type);
  if (network !== undefined)
    throw new StoreError(
      'refused',
      `The database ${file} lies on a network file system (${network}), where commits get lost. Put it on a disk of this machine.`,
    );
};
