import type { DocumentKind, Write } from '../../bots/ports.ts';
import { outSchema, type Cause, type Told } from './entry.ts';

/** What a batch says about itself. */
export interface InBatch {
  /** The turn that it was; nothing where something that waited was used up. */
  readonly turn?: string;
  /** Only where the batch itself shows it. */
  readonly cause?: Cause;
  readonly told: readonly Told[];
  /** What does not wait any more. */
  readonly gone: readonly string[];
}

/** Read from the names of the documents: what is scheduled, seen and waiting is called after what it is. */
export function committedIn(batch: readonly Write[]): InBatch {
  const names = batch.map(write => (write.do === 'delete' ? write.id : write.document.id));
  const turn = names.find(name => name.startsWith('seen:'))?.slice('seen:'.length);
  const told = batch.flatMap(toldIn);
  const gone = batch.flatMap(write => (write.do === 'delete' ? [write.id] : []));
  const what = names.find(isScheduled)?.split(':')[1];
  if (!batch.some(isAboutSomebody)) {
    // what the house does by itself changes nobody: it is told of where somebody gets something by it
    const isNews = what !== undefined && told.length > 0;
    return { cause: isNews ? { kind: 'due', what } : heard, told, gone };
  }
  if (turn !== undefined) return { turn, told, gone };
  const isReceipt = gone.some(name => !isScheduled(name));
  return { cause: isReceipt || what === undefined ? heard : { kind: 'due', what }, told, gone };
}

const heard: Cause = { kind: 'heard' };

const isScheduled = (name: string): boolean => name.startsWith('self:');

const somebody: readonly DocumentKind[] = ['person', 'address', 'staff'];
const isAboutSomebody = (write: Write): boolean => write.do !== 'delete' && somebody.includes(write.document.kind);

function toldIn(write: Write): readonly Told[] {
  if (write.do !== 'create' || write.document.kind !== 'out') return [];
  const { id, lane, body } = write.document;
  const out = outSchema.safeParse(body).data;
  if (out === undefined || lane === undefined || lane === 'self') return [];
  const { what, occasion, quiet } = out.content;
  const one: Told = { item: id, to: out.to, lane, what, state: 'waits' };
  return [{ ...one, ...(occasion !== undefined && { occasion }), ...(quiet && { isQuiet: quiet }) }];
}
