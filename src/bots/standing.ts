// Where what Anker said stands in somebody's chat, as the door named it when it was delivered: to close it, and to take it away again.
import { z } from 'zod';
import type { Reply } from '../dialogs/reply.ts';
import { days, Instant, later } from '../placement/ids.ts';
import { creating, replacing } from './batch.ts';
import { recipientOf, type Item } from './item.ts';
import { fingerprint } from './names.ts';
import { allPages } from './pages.ts';
import type { Document, Draft, Partition, Store, Write } from './ports.ts';
import type { Tools } from './tools.ts';

const standingSchema = z.object({
  refs: z.array(z.string()),
  /** Goes when the chat is tidied. */
  tidy: z.literal(true).optional(),
  since: Instant,
});

/** Asked again, a question stands there twice. */
const mostRefs = 10;
const keptDays = days(30);

/** In the same commit as the end of the item: what stands there costs no write of its own. */
export async function standingWrites(
  { store }: Pick<Tools, 'store'>,
  { document: { id: item, partition }, out: { to, content } }: Item,
  ref: string | undefined,
): Promise<readonly Write[]> {
  if (!ref || content.what !== 'reply' || recipientOf(to) !== partition) return [];
  const id = nameOf(content.reply, item);
  if (id === undefined) return [];
  const known = await store.read(partition, id);
  const refs = [...((known && standingIn(known)?.refs) ?? []), ref].slice(-mostRefs);
  const since = (known && standingIn(known)?.since) ?? store.now();
  const body = { refs, since, ...(isToGo(content.reply) && { tidy: true }) };
  const draft: Draft = { id, kind: 'sent', body, expires: later(store.now(), keptDays) };
  return [known ? replacing(known, draft) : creating(draft)];
}

function nameOf(reply: Reply, item: string): string | undefined {
  if ('question' in reply) return standingId(reply.question);
  return isToGo(reply) ? `sent:${item}` : undefined;
}

const standingId = (question: string): string => `sent:${fingerprint('question', question)}`;

const isToGo = (reply: Reply): boolean => 'tidy' in reply && reply.tidy === true;

const standingIn = ({ body }: Document) => standingSchema.safeParse(body).data;

/** Nothing where the channel gives no names, or where it was said too long ago. */
export async function whereStands(store: Store, partition: Partition, question: string): Promise<readonly string[]> {
  const known = await store.read(partition, standingId(question));
  return (known && standingIn(known)?.refs) ?? [];
}

/** What goes when the chat is tidied, in the order in which it was said. */
export async function standingToGo(
  store: Store,
  partition: Partition,
): Promise<readonly { readonly document: Document; readonly refs: readonly string[] }[]> {
  const documents = await allPages(store, partition, 'sent');
  const found = documents.flatMap(document => {
    const standing = standingIn(document);
    return standing?.tidy ? [{ document, ...standing }] : [];
  });
  return found.toSorted((one, other) => one.since - other.since);
}
