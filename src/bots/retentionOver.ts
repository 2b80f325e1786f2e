// Three years after a placement nothing of the person stays (`care-rules` 36): page after page, and the last one leaves the proof.
import type { Due } from '../dialogs/event.ts';
import type { Employee } from '../dialogs/person.ts';
import { keptUntil } from '../dialogs/placements.ts';
import { isLive } from '../placement/case.ts';
import { days, later, type AddressKey, type Instant, type PersonId } from '../placement/ids.ts';
import { localDate } from '../placement/localTime.ts';
import type { Scene } from '../placement/staff.ts';
import { deleting, replacing } from './batch.ts';
import type { Self } from './item.ts';
import { allPages } from './pages.ts';
import { addressPartition, loadSubject, type Subject } from './people.ts';
import type { Document, DocumentKind, Store, Write } from './ports.ts';
import { proofWrite } from './proof.ts';
import { sceneOf } from './scene.ts';
import type { Tools } from './tools.ts';

interface Over {
  readonly item: Document;
  readonly self: Self & { readonly due: Due & { what: 'retention' } };
}

export async function retentionPage(tools: Tools, item: Document, self: Over['self']): Promise<void> {
  const { store } = tools;
  const [subject, scene] = await Promise.all([loadSubject(store, item.partition), sceneOf(tools, self.by)]);
  // A conflict says that another instance took this page, or that something has come since.
  await store.commit(item.partition, await writesFor(store, { item, self }, { subject, scene }));
}

interface Found {
  readonly subject: Subject;
  readonly scene: Scene;
}

async function writesFor(store: Store, over: Over, { subject, scene }: Found): Promise<readonly Write[]> {
  const { item } = over;
  const { person } = subject;
  // another placement runs: its end brings this again
  if (person?.role !== 'employee' || !isOver(person, scene)) return [deleting(item)];
  // nothing is taken from under the hands of whoever has not closed it
  if (person.cases.some(isLive)) return [replacing(item, { due: later(scene.now, days(30)) })];
  for (const { key } of person.addresses) await forgetAddress(store, key, person.id);
  const all = await personalIn(store, item);
  const page = all.slice(0, pageSize).map(deleting);
  return [
    ...page,
    ...(all.length > pageSize
      ? nextPage(over, page.length)
      : lastPage(over, subject, { gone: page.length, on: scene.now })),
  ];
}

const pageSize = 90;

const isOver = (person: Employee, { now, staff }: Scene): boolean => {
  const until = keptUntil(person);
  return until !== undefined && until <= localDate(now, staff.timeZone);
};

/** What is hers and stays until now. Proofs stay, and what only keeps a repeat from counting goes by itself. */
const personal: readonly DocumentKind[] = ['record', 'sent', 'kept', 'out'];

async function personalIn(store: Store, { partition, id }: Document): Promise<readonly Document[]> {
  const found = await Promise.all(personal.map(kind => allPages(store, partition, kind)));
  return found.flat().filter(document => document.id !== id);
}

/** In a partition of its own, so before her own document, which alone names it. */
async function forgetAddress(store: Store, key: AddressKey, person: PersonId): Promise<void> {
  const { partition, points } = await loadSubject(store, addressPartition(key));
  const document = points?.to === person ? await store.read(partition, 'address') : undefined;
  if (document !== undefined) await store.commit(partition, [deleting(document)]);
}

const deletedBefore = ({ self }: Over): number => self.progress?.counts['document'] ?? 0;

const nextPage = (over: Over, gone: number): readonly Write[] => [
  replacing(over.item, { body: { ...over.self, progress: { counts: { document: deletedBefore(over) + gone } } } }),
];

const lastPage = (
  over: Over,
  { etag = '' }: Subject,
  { gone, on }: { readonly gone: number; readonly on: Instant },
): readonly Write[] => [
  deleting(over.item),
  { do: 'delete', id: 'person', ifMatch: etag },
  proofWrite(over.item, over.self.by, {
    kinds: ['everything'],
    asked: over.self.due.asked,
    on,
    counts: { document: deletedBefore(over) + gone + 1 },
  }),
];
