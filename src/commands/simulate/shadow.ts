// What the store holds, read off the commits themselves, so that every step can be checked at once.
import type { Out, Self } from '../../bots/item.ts';
import type { Draft, Outgoing, Partition, Write } from '../../bots/ports.ts';
import type { Employee, Person } from '../../dialogs/person.ts';
import type { Instant, PersonId } from '../../placement/ids.ts';

export interface Waiting {
  readonly partition: Partition;
  readonly draft: Draft;
  readonly since: Instant;
}

export interface Shadow {
  apply(partition: Partition, batch: readonly Write[], now: Instant): void;
  employee(partition: Partition): Employee | undefined;
  employees(): Iterable<Employee>;
  /** Outbox items of one partition, by id. */
  items(partition: Partition): ReadonlyMap<string, Waiting>;
  /** What is sent under this id to this address. */
  find(outgoing: Outgoing): Waiting | undefined;
  all(): Iterable<Waiting>;
  commits(partition: Partition): number;
  /** How many turns the person's own document has counted. */
  turns(partition: Partition): number | undefined;
  /** Items in this partition that are for this person herself. */
  waitingFor(person: PersonId): number;
}

export function newShadow(): Shadow {
  const employees = new Map<Partition, Employee>();
  const outbox = new Map<Partition, Map<string, Waiting>>();
  const byId = new Map<string, readonly Waiting[]>();
  const counts = new Map<Partition, number>();
  const turns = new Map<Partition, number>();
  const itemsOf = (partition: Partition): Map<string, Waiting> => {
    const found = outbox.get(partition) ?? new Map<string, Waiting>();
    outbox.set(partition, found);
    return found;
  };
  const elsewhere = (id: string, partition: Partition): readonly Waiting[] =>
    (byId.get(id) ?? []).filter(item => item.partition !== partition);
  const put = (partition: Partition, draft: Draft, now: Instant): void => {
    if (draft.kind === 'person') {
      const person = personIn(draft.body);
      if (person?.role === 'employee') employees.set(partition, person);
      turns.set(partition, turnsIn(draft.body) ?? 0);
    }
    if (draft.kind !== 'out') return;
    const items = itemsOf(partition);
    const item = { partition, draft, since: items.get(draft.id)?.since ?? now };
    items.set(draft.id, item);
    if (draft.lane !== 'self') byId.set(draft.id, [...elsewhere(draft.id, partition), item]);
  };
  const drop = (partition: Partition, id: string): void => {
    outbox.get(partition)?.delete(id);
    const others = elsewhere(id, partition);
    if (others.length > 0) byId.set(id, others);
    else byId.delete(id);
  };
  return {
    apply: (partition, batch, now) => {
      counts.set(partition, (counts.get(partition) ?? 0) + 1);
      for (const write of batch) {
        if (write.do === 'delete') drop(partition, write.id);
        else put(partition, write.document, now);
      }
    },
    employee: partition => employees.get(partition),
    employees: () => employees.values(),
    items: partition => outbox.get(partition) ?? nothing,
    find: outgoing => byId.get(outgoing.id)?.find(({ draft }) => goesTo(draft, outgoing)),
    *all() {
      for (const items of outbox.values()) yield* items.values();
    },
    turns: partition => turns.get(partition),
    commits: partition => counts.get(partition) ?? 0,
    waitingFor: person => [...itemsOf(person).values()].filter(({ draft }) => isFor(draft, person)).length,
  };
}

/** Two turns of one event may lie in two partitions, and then two things have one id. */
const goesTo = (draft: Draft, { to }: Outgoing): boolean => {
  const at = outIn(draft)?.to;
  return at?.kind === 'address' ? at.address.id === to.id : at?.kind === 'person' && draft.lane === to.channel;
};

const nothing: ReadonlyMap<string, Waiting> = new Map();

const isFor = (draft: Draft, person: PersonId): boolean => {
  const to = outIn(draft)?.to;
  return to?.kind === 'person' && to.person === person;
};

/** The hall wrote it a moment ago and reads it with zod again: here it is taken for what it says it is. */
const isBody = (body: unknown): body is { readonly person: Person; readonly turns: number } =>
  typeof body === 'object' && body !== null && 'person' in body;
const isOut = (body: unknown): body is Out => typeof body === 'object' && body !== null && 'content' in body;
const isSelf = (body: unknown): body is Self => typeof body === 'object' && body !== null && 'by' in body;

/** Which commit of its partition this is, as the hall counts them. */
const turnsIn = (body: unknown): number | undefined => (isBody(body) ? body.turns : undefined);

export const personIn = (body: unknown): Person | undefined => (isBody(body) ? body.person : undefined);
export const outIn = ({ body, lane }: Draft): Out | undefined => (lane !== 'self' && isOut(body) ? body : undefined);
export const selfIn = ({ body, lane }: Draft): Self | undefined => (lane === 'self' && isSelf(body) ? body : undefined);
