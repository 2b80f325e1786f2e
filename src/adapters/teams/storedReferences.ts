import { hash } from 'node:crypto';
import { z } from 'zod';
import { StoreError, type Address, type Document, type Draft, type Secrets, type Store } from '../../bots/ports.ts';
import { instant } from '../../placement/ids.ts';
import { talkName, type References } from './reference.ts';

/** Beside the address that they belong to, sealed like everything; a document of their own, so that no turn waits for them. */
export const storedReferences = ({ store, secrets }: Pick<Places, 'store' | 'secrets'>): References => ({
  get: async (address, name) => {
    const known = await store.read(partitionOf(secrets, address), idOf(name));
    return known && textIn(known);
  },
  put: async (address, name, reference) => {
    const place = { store, secrets, address, name };
    for (let attempt = 0; attempt < mostAttempts; attempt++) if (await written(place, reference)) return;
    throw new StoreError('unavailable', 'Others wrote the same reference at the same time, again and again.');
  },
});

interface Places {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly address: Address;
  readonly name: string;
}

const mostAttempts = 5;
/** Nobody taps a card that is older; and then it comes anew instead of being changed. */
const cardDays = 90;

async function written({ store, secrets, address, name }: Places, reference: string): Promise<boolean> {
  const partition = partitionOf(secrets, address);
  const known = await store.read(partition, idOf(name));
  if (known !== undefined && textIn(known) === reference) return true;
  const document: Draft = {
    id: idOf(name),
    kind: 'sent',
    body: { reference },
    ...(name === talkName ? {} : { expires: instant(store.now() + cardDays * 86_400_000) }),
  };
  const { kind } = await store.commit(partition, [
    known === undefined ? { do: 'create', document } : { do: 'replace', document, ifMatch: known.etag },
  ]);
  return kind === 'committed';
}

const partitionOf = (secrets: Secrets, address: Address): string => `address:${secrets.addressKey(address)}`;

/** Names hold ids of people and characters that no store takes. */
const idOf = (name: string): string => `teams:${hash('sha256', name, 'base64url').slice(0, 22)}`;

const bodySchema = z.object({ reference: z.string() });

const textIn = ({ body }: Document): string | undefined => bodySchema.safeParse(body).data?.reference;
