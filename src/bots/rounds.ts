// What concerns a whole caseload is too large for one commit: page after page, each with its letters and the next page's item.
import type { Due, Letter } from '../dialogs/event.ts';
import { PersonId } from '../placement/ids.ts';
import { memberOf } from '../placement/staff.ts';
import { creating, deleting, replacing } from './batch.ts';
import { committing } from './commit.ts';
import type { Self } from './item.ts';
import { turnNamed } from './names.ts';
import type { Document, Partition, Write } from './ports.ts';
import { draftsOf, type Post } from './posting.ts';
import { loadStaff } from './scene.ts';
import type { Tools } from './tools.ts';

const pageSize = 90;

type Round = Self & { readonly due: Due & { what: 'round' | 'outage' } };

export async function roundPage(tools: Tools, item: Document, self: Round): Promise<void> {
  const { coach, after } = self.due;
  const page = await tools.store.caseload(coach, pageSize, after);
  const posts = page.map((partition): Post => ({
    to: { kind: 'person', person: PersonId.parse(partition) },
    lane: 'letter',
    content: { what: 'letter', letter: letterOf(self.due) },
  }));
  const turn = turnNamed('round', item.id, self.by, after ?? '');
  const all = [...(await firstly(tools, self.due)), ...posts];
  const drafts = draftsOf(all, turn, { now: tools.store.now(), turns: 0 });
  // A conflict says that another instance took this page.
  await committing(tools, item.partition, [nextPage(item, self, page), ...drafts.map(creating)]);
}

function letterOf(due: Round['due']): Letter {
  if (due.what === 'outage') return { kind: 'outage', from: due.from, until: due.until };
  return { kind: 'staffChanged', coach: due.coach, occasion: due.occasion };
}

/** After an outage the coach herself reads who normally writes in that time; looked up when it is laid out. */
async function firstly(tools: Tools, due: Round['due']): Promise<readonly Post[]> {
  if (due.what !== 'outage' || due.after !== undefined) return [];
  const known = await loadStaff(tools);
  const member = known && memberOf(known.staff, due.coach);
  if (member === undefined) return [];
  const { from, until } = due;
  const reply = { kind: 'show', view: 'missed', span: { from, until } } as const;
  return [{ to: { kind: 'person', person: due.coach }, lane: member.door, content: { what: 'reply', reply } }];
}

/** A page that was not full was the last. */
function nextPage(item: Document, self: Round, page: readonly Partition[]): Write {
  const after = page.at(-1);
  if (page.length < pageSize || after === undefined) return deleting(item);
  return replacing(item, { body: { ...self, due: { ...self.due, after } } });
}
