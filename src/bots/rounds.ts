// What concerns a whole caseload is too large for one commit: page after page, each with its letters and the next page's item.
import type { Due } from '../dialogs/event.ts';
import type { Letter } from '../dialogs/letter.ts';
import type { Span } from '../dialogs/missed.ts';
import { wholeAbsence } from '../placement/absences.ts';
import { PersonId, type Instant } from '../placement/ids.ts';
import { instantOf } from '../placement/localTime.ts';
import { memberOf, type Member, type Staff } from '../placement/staff.ts';
import { creating, deleting, replacing } from './batch.ts';
import { committing } from './commit.ts';
import type { Self } from './item.ts';
import { turnNamed } from './names.ts';
import type { Document, Partition, Write } from './ports.ts';
import { draftsOf, type Post } from './posting.ts';
import { loadStaff } from './scene.ts';
import type { Tools } from './tools.ts';

const pageSize = 90;

type Round = Self & { readonly due: Due & { what: 'round' | 'outage' | 'closedRound' } };

export async function roundPage(tools: Tools, item: Document, self: Round): Promise<void> {
  const { coach, after } = self.due;
  const page = await tools.store.caseload(coach, pageSize, after);
  const posts = page.map((partition): Post => ({
    to: { kind: 'person', person: PersonId.parse(partition) },
    lane: 'letter',
    content: { what: 'letter', letter: letterOf(self.due) },
  }));
  const turn = turnNamed('round', item.id, self.by, coach, after ?? '');
  const all = [...(page.length > 0 ? await firstly(tools, self) : []), ...posts];
  const drafts = draftsOf(all, turn, { now: tools.store.now(), turns: 0 });
  // A conflict says that another instance took this page.
  await committing(tools, item.partition, [nextPage(item, self, page), ...drafts.map(creating)]);
}

function letterOf(due: Round['due']): Letter {
  if (due.what === 'outage') return { kind: 'outage', from: due.from, until: due.until };
  if (due.what === 'closedRound') return { kind: 'closing', closing: due.closing, ...(due.off && { off: due.off }) };
  return { kind: 'staffChanged', coach: due.coach, occasion: due.occasion };
}

/** After an outage, and after an absence, a coach with people reads what she has missed; looked up when it is laid out. */
async function firstly(tools: Tools, { due }: Round): Promise<readonly Post[]> {
  const known = due.after === undefined ? await loadStaff(tools) : undefined;
  const member = known && memberOf(known.staff, due.coach);
  if (known === undefined || member === undefined) return [];
  const span = missedBy(member, due, { now: tools.store.now(), staff: known.staff });
  if (span === undefined) return [];
  const reply = { kind: 'show', view: due.what === 'outage' ? 'missed' : 'whileAway', span } as const;
  return [{ to: { kind: 'person', person: due.coach }, lane: member.door, content: { what: 'reply', reply } }];
}

/** Of an absence that was made shorter or longer, or goes on with another, only the last end counts. */
function missedBy(member: Member, due: Round['due'], { now, staff }: Here): Span | undefined {
  if (due.what === 'outage') return { from: due.from, until: due.until };
  const over = due.what === 'round' ? due.over : undefined;
  const whole = over && wholeAbsence(member, over, staff);
  return whole && { from: instantOf(whole.from, 0, staff.timeZone), until: now };
}

interface Here {
  readonly now: Instant;
  readonly staff: Staff;
}

/** A page that was not full was the last of this caseload. */
function nextPage(item: Document, self: Round, page: readonly Partition[]): Write {
  const after = page.at(-1);
  const due = page.length < pageSize || after === undefined ? nextCaseload(self.due) : { ...self.due, after };
  return due ? replacing(item, { body: { ...self, due } }) : deleting(item);
}

function nextCaseload(due: Round['due']): Round['due'] | undefined {
  if (due.what === 'outage') return undefined;
  const [coach, ...others] = due.others ?? [];
  if (coach === undefined) return undefined;
  const { after: _last, ...whole } = due;
  return due.what === 'round' ? { what: 'round', occasion: 'changed', coach, others } : { ...whole, coach, others };
}
