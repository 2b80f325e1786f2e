import { maxBatchBytes, maxWrites, StoreError, type Draft, type Partition, type Write } from '../bots/ports.ts';

/** What every store refuses, because one of them must: the same batch is good everywhere or nowhere. */
export const refuseUnfit = (partition: Partition, batch: readonly Write[]): void => {
  refuseId(partition, 'partition');
  if (batch.length === 0) refuse('An empty batch says nothing.');
  if (batch.length > maxWrites) refuse(`A batch may hold ${maxWrites} writes; page what is larger.`);
  const ids = new Set<string>();
  for (const write of batch) {
    const id = idOf(write);
    refuseId(id, 'id');
    if (ids.has(id)) refuse('A batch may name a document once.');
    ids.add(id);
    if (write.do !== 'delete') refuseTimes(write.document);
  }
};

/** A sealed body travels to Cosmos as base64 with its plain fields: counted as it weighs there. */
export const refuseTooHeavy = (bodyBytes: readonly number[]): void => {
  const bytes = bodyBytes.reduce((sum, body) => sum + envelopeBytes + Math.ceil(body / 3) * 4, 0);
  if (bytes > maxBatchBytes) refuse('A batch may hold 2 MB with its sealing; page what is larger.');
};

/** A body as it is kept; every store gives back what JSON keeps of it. */
export const jsonOf = (body: unknown): string => plainJson(() => JSON.stringify(body));

/** What `copy` makes of a body; refused where JSON has no form for it: nothing at all, a circle, a bigint. */
export const plainJson = <T>(copy: () => T | undefined): T => {
  try {
    const made = copy();
    if (made !== undefined) return made;
  } catch (cause) {
    throw new StoreError('refused', 'A body must be plain JSON.', { cause });
  }
  throw new StoreError('refused', 'A document needs a body.');
};

export const idOf = (write: Write): string => (write.do === 'delete' ? write.id : write.document.id);

const envelopeBytes = 512;
const longestId = 255;
// Cosmos forbids / \ ? #; control characters and half characters do not survive in every store.
// oxlint-disable-next-line no-control-regex
const forbidden = /[/\\?#\u0000-\u001f\u007f]/;

const refuseId = (id: string, what: 'id' | 'partition'): void => {
  if (id.length === 0 || id.length > longestId) refuse(`The ${what} must have 1 to ${longestId} characters.`);
  if (forbidden.test(id) || !id.isWellFormed()) refuse(`The ${what} holds a character that stores forbid (/ \\ ? #).`);
};

const refuseTimes = (draft: Draft): void => {
  if ((draft.lane === undefined) !== (draft.due === undefined)) refuse('Lane and due belong together.');
  for (const time of [draft.due, draft.expires])
    if (time !== undefined && !Number.isSafeInteger(time)) refuse('Times are whole milliseconds.');
};

const refuse = (why: string): never => {
  throw new StoreError('refused', why);
};
