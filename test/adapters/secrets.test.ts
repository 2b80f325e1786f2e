import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { sealingOf } from '../../src/adapters/sealing.ts';
import { loadKeyring, newKeyring, parseKeyring, secretsOf, type Keyring } from '../../src/adapters/secrets.ts';
import { StoreError, type Address } from '../../src/bots/ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'anker-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}`, 'keys.json');

const ada: Address = { channel: 'teams', tenant: 'tenant', id: 'ada' };
const nameOf = (keyring: Keyring): string => secretsOf(keyring).addressKey(ada);

describe('a keyring file', () => {
  test('is made at the first start, for the owner alone, and is the same at the second', () => {
    const file = newFile();
    const first = loadKeyring(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(nameOf(loadKeyring(file))).toBe(nameOf(first));
    expect(readdirSync(join(file, '..'))).toEqual(['keys.json']);
  });
  test('is another one for every installation', () => {
    expect(nameOf(loadKeyring(newFile()))).not.toBe(nameOf(loadKeyring(newFile())));
  });
  test.each([0o640, 0o604, 0o660])('that others can read (%o) is refused with the repair', mode => {
    const file = newFile();
    loadKeyring(file);
    chmodSync(file, mode);
    expect(() => loadKeyring(file)).toThrow(`chmod 600 ${file}`);
    chmodSync(file, 0o600);
    expect(() => loadKeyring(file)).not.toThrow();
  });
  const whole: unknown = JSON.parse(newKeyring());
  test.each([
    ['empty', ''],
    ['cut', newKeyring().slice(0, 90)],
    ['of a newer form', JSON.stringify(Object.assign({}, whole, { version: 2 }))],
    ['without a sealing key', JSON.stringify(Object.assign({}, whole, { sealing: [] }))],
    ['with a short key', JSON.stringify(Object.assign({}, whole, { address: 'R0VIRUlN' }))],
    ['with one key id twice', newKeyring().replace(/"sealing": \[([^\]]*)\]/, '"sealing": [$1, $1]')],
  ])('that is %s is refused, left as it is and not quoted', (_, text) => {
    const file = newFile();
    loadKeyring(file);
    writeFileSync(file, text);
    const error = thrown(() => loadKeyring(file));
    expect(inspect(error)).toContain('is not a keyring');
    expect(inspect(error)).toContain(file);
    for (const key of text.match(/[\w+/]{8,}=*/g) ?? [])
      if (!['version', 'sealing', 'address'].includes(key)) expect(inspect(error)).not.toContain(key);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
  test('in a folder that cannot be made is an error with its name', () => {
    const file = newFile();
    loadKeyring(file);
    expect(() => loadKeyring(join(file, 'keys.json'))).toThrow(file);
  });
});

const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a keyring from a setting', () => {
  test('is the same as JSON and in base64', () => {
    const text = newKeyring();
    expect(nameOf(parseKeyring(Buffer.from(text).toString('base64')))).toBe(nameOf(parseKeyring(text)));
  });
  test('that is none is refused', () => {
    expect(() => parseKeyring('none')).toThrow('is not a keyring');
  });
  test('shows no key when somebody prints it', () => {
    const text = newKeyring();
    const shown = inspect(parseKeyring(text), { depth: 9 }) + JSON.stringify(parseKeyring(text));
    for (const key of text.match(/[\w+/]{43}=/g) ?? ['no key found']) expect(shown).not.toContain(key.slice(0, 12));
  });
});

describe('names that only the keys can make', () => {
  const secrets = secretsOf(parseKeyring(newKeyring()));
  test('an address has one name, and says nothing of itself in it', () => {
    expect(secrets.addressKey(ada)).toBe(secrets.addressKey({ ...ada }));
    expect(secrets.addressKey(ada)).toMatch(/^[\w-]{43}$/);
  });
  test('no two addresses share a name, however their parts are cut', () => {
    const addresses: readonly Address[] = [
      ada,
      { ...ada, channel: 'telegram' },
      { ...ada, tenant: 'tenantada', id: '' },
      { ...ada, tenant: '', id: 'tenantada' },
      { ...ada, tenant: 'tenant","ada', id: '' },
      { ...ada, tenant: 'ten', id: 'antada' },
    ];
    expect(new Set(addresses.map(address => secrets.addressKey(address))).size).toBe(addresses.length);
  });
  test('what is derived is 16 bytes in 22 characters, the same for the same name', () => {
    expect(secrets.derive('turn:1')).toMatch(/^[\w-]{22}$/);
    expect(secrets.derive('turn:1')).toBe(secrets.derive('turn:1'));
    expect(secrets.derive('turn:1')).not.toBe(secrets.derive('turn:2'));
  });
});

describe('sealing', () => {
  const keys = parseKeyring(newKeyring());
  const sealing = sealingOf(keys);
  const place = { partition: 'ada', id: 'a', kind: 'record' } as const;
  test('what was sealed opens in its place, and looks different every time', () => {
    const text = 'Mir gehts nich gut 🔴';
    const [one, other] = [sealing.seal(text, place), sealing.seal(text, place)];
    expect(sealing.open(one, place)).toBe(text);
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Buffer.from(one).includes('gehts')).toBe(false);
  });
  test.each([
    { ...place, partition: 'bea' },
    { ...place, id: 'b' },
    { ...place, kind: 'person' as const },
    { ...place, partition: 'ad', id: 'aa' },
  ])('it opens nowhere else: %j', elsewhere => {
    const sealed = sealing.seal('words', place);
    expect(() => sealing.open(sealed, elsewhere)).toThrow(StoreError);
  });
  test('changing any bit or cutting anywhere makes it unreadable', () => {
    const sealed = sealing.seal('words', place);
    const damaged = [...sealed].flatMap((byte, at) => [sealed.with(at, byte ^ 1), sealed.slice(0, at)]);
    for (const bytes of damaged) expect(thrown(() => sealing.open(bytes, place))).toMatchObject({ code: 'unreadable' });
  });
});
