import { z } from 'zod';
import { StoreError, type Document, type Draft, type Store } from '../../bots/ports.ts';
import { fingerprintsOf, foreignKeys } from '../keyProof.ts';
import type { Keyring } from '../secrets.ts';

/** Where it lies that this database is sealed with these keys: a document like any other. */
export const proofPlace = { partition: 'proof', id: 'keys', kind: 'proof' } as const;

/** The form of what is kept; whoever changes it counts up, and reads the older ones. */
const form = 1;

const bodySchema = z.object({ form: z.number(), fingerprints: z.string() });

/** Refuses other keys than the database was made with, and a newer form. It writes in any case: that it may is known at the start. */
export const proveKeys = async (store: Store, keys: Keyring): Promise<void> => {
  const found = await proofIn(store);
  const body = { form, fingerprints: fingerprintsOf(keys) };
  if (found !== undefined) refuseOther(found, body.fingerprints);
  const { id, kind, partition } = proofPlace;
  const document: Draft = { id, kind, body };
  const { kind: outcome } = await store.commit(partition, [
    found === undefined ? { do: 'create', document } : { do: 'replace', document, ifMatch: found.etag },
  ]);
  // of two instances that start together, the other one's keys may have been first
  if (outcome === 'conflict' && found === undefined) await proveKeys(store, keys);
};

const proofIn = async (store: Store): Promise<Document | undefined> => {
  try {
    return await store.read(proofPlace.partition, proofPlace.id);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unreadable') throw other();
    throw error;
  }
};

const refuseOther = ({ body }: Document, fingerprints: string): void => {
  const proof = bodySchema.safeParse(body).data;
  if (proof !== undefined && proof.form > form)
    throw new StoreError(
      'refused',
      `The database has the form ${proof.form} and this version of Anker knows ${form}. Start the newer version.`,
    );
  if (proof?.fingerprints !== fingerprints) throw other();
};

const other = (): StoreError => foreignKeys('name another COSMOS_DATABASE for a new house');
