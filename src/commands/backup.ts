// npm run backup -- FILE: the whole of the store in one file, also while Anker runs.
import { backUp } from '../adapters/sqlite/backup.ts';
import { readConfig } from '../config.ts';
import { HouseError } from './houseError.ts';
import { say } from './say.ts';
import { isMendable, storeFileOf } from './store.ts';

const usage = `Usage: npm run backup -- FILE
  Writes all that Anker keeps into FILE, sealed as it is. Keep keys.json at another place.
  To put it back: stop Anker, put FILE into ANKER_DATA as anker.db, take away anker.db-wal and anker.db-shm, start.
  Never put back an older deleted.jsonl: by it Anker deletes again what was deleted since.`;

/** 0: written. 1: something is wrong with the settings or the machine, and nothing was written. 2: not understood. */
async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const [to, ...more] = args;
  if (to === undefined || to.startsWith('-') || more.length > 0) return say(2, usage);
  const read = readConfig(process.env);
  if (read.kind === 'errors') return say(1, ...read.problems);
  try {
    const file = storeFileOf(read.config);
    if (file === undefined) throw new HouseError('Azure keeps the backups of a store in Azure Cosmos DB: see there.');
    const bytes = await backUp(file, to);
    console.log(`${to}: ${String(Math.ceil(bytes / 1024))} KB`);
    return 0;
  } catch (cause) {
    if (!isMendable(cause)) throw cause;
    return say(1, cause.message);
  }
}

process.exitCode = await run(process.argv.slice(2));
