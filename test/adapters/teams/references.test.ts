import { expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/memory/store.ts';
import { storedReferences } from '../../../src/adapters/teams/storedReferences.ts';
import type { Address } from '../../../src/bots/ports.ts';
import { secrets } from '../../bots/world.ts';

const kaya: Address = { channel: 'teams', tenant: 't', id: 'kaya' };
const demir: Address = { ...kaya, id: 'demir' };
const open = () => {
  const store = openMemoryStore({ now: () => 0 });
  return { store, references: storedReferences({ store, secrets }) };
};

it('gives back what was put last under an address and a name, and nothing of others', async () => {
  const { references } = open();
  await references.put(kaya, 'talk', 'one');
  await references.put(kaya, 'talk', 'two');
  await references.put(kaya, 'card a/b?#', 'three');
  expect(await references.get(kaya, 'talk')).toBe('two');
  expect(await references.get(kaya, 'card a/b?#')).toBe('three');
  expect(await references.get(demir, 'talk')).toBeUndefined();
});

it('writes nothing where nothing is new', async () => {
  const { store, references } = open();
  await references.put(kaya, 'talk', 'one');
  const writing = storedReferences({
    store: { ...store, commit: () => Promise.reject(new Error('written')) },
    secrets,
  });
  await writing.put(kaya, 'talk', 'one');
  await expect(writing.put(kaya, 'talk', 'two')).rejects.toThrow('written');
});

it('loses none of ten that are put at once', async () => {
  const { references } = open();
  const all = Array.from({ length: 10 }, (_, n) => `card ${n}`);
  await Promise.all(all.map(name => references.put(kaya, name, name)));
  expect(await Promise.all(all.map(name => references.get(kaya, name)))).toEqual(all);
});

it('is one of two that are put under one name at once', async () => {
  const { references } = open();
  await Promise.all([references.put(kaya, 'talk', 'one'), references.put(kaya, 'talk', 'two')]);
  expect(['one', 'two']).toContain(await references.get(kaya, 'talk'));
});
