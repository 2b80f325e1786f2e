// What concerns a whole caseload is too large for one commit: page after page, each with its letters and the next page's item.
import type { Due } from '../dialogs/event.ts';
import { PersonId } from '../placement/ids.ts';
import { creating, deleting, replacing } from './batch.ts';
import { committing } from './commit.ts';
import type { House } from './house.ts';
import type { Self } from './item.ts';
import { turnNamed } from './names.ts';
import type { Document, Partition, Write } from './ports.ts';
import { draftsOf, type Post } from './posting.ts';

const pageSize = 90;

type Round = Self & { readonly due: Due & { what: 'round' } };

export async function roundPage(house: House, item: Document, self: Round): Promise<void> {
  const { coach, occasion, after } = self.due;
  const page = await house.store.caseload(coach, pageSize, after);
  const posts = page.map((partition): Post => ({
    to: { kind: 'person', person: PersonId.parse(partition) },
    lane: 'letter',
    content: { what: 'letter', letter: { kind: 'staffChanged', coach, occasion } },
  }));
  const turn = turnNamed('round', item.id, self.by, after ?? '');
  const drafts = draftsOf(posts, turn, { now: house.store.now(), turns: 0 });
  // A conflict says that another instance took this page.
  await committing(house, item.partition, [nextPage(item, self, page), ...drafts.map(creating)]);
}

/** A page that was not full was the last. */
function nextPage(item: Document, self: Round, page: readonly Partition[]): Write {
  const after = page.at(-1);
  if (page.length < pageSize || after === undefined) return deleting(item);
  return replacing(item, { body: { ...self, due: { ...self.due, after } } });
}
