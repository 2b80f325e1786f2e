import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { newKeyring, parseKeyring } from '../../src/adapters/secrets.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';
import { storeContract } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'anker-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);
const keys = parseKeyring(newKeyring());

storeContract('sqlite', async () => openSqliteStore({ file: newFile(), keys }));
