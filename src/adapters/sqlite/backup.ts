import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../bots/ports.ts';
import { storeError } from './failure.ts';

/** The whole of a store in one file, as it is at one moment, also while Anker runs. Answers its bytes; what stands there already stays. */
export async function backUp(file: string, to: string): Promise<number> {
  if (!existsSync(file))
    throw new StoreError('refused', `There is no store ${file}. Set ANKER_DATA to the folder of the house.`);
  if (existsSync(to)) throw new StoreError('refused', `There is a file ${to} already. Name another one.`);
  const part = `${to}.part`;
  try {
    await copied(file, part);
    chmodSync(part, 0o600);
    renameSync(part, to);
  } catch (cause) {
    rmSync(part, { force: true });
    throw storeError(cause);
  }
  return statSync(to).size;
}

async function copied(file: string, to: string): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    await backup(database, to);
  } finally {
    database.close();
  }
}
