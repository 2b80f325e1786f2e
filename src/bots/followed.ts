import type { Employee, Known } from '../dialogs/person.ts';
import type { PersonId } from '../placement/ids.ts';
import { loadEmployee } from './people.ts';
import type { Partition, Store } from './ports.ts';

export async function followed(store: Store, coach: Pick<Known, 'id'>): Promise<readonly Employee[]> {
  const employees = (await caseloadOf(store, coach.id)).map(partition => loadEmployee(store, partition));
  return (await Promise.all(employees)).flatMap(employee => employee ?? []);
}

const pageSize = 200;

async function caseloadOf(store: Store, coach: PersonId): Promise<readonly Partition[]> {
  const found: Partition[] = [];
  for (;;) {
    const page = await store.caseload(coach, pageSize, found.at(-1));
    found.push(...page);
    if (page.length < pageSize) return found;
  }
}
