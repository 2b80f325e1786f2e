// Who is made up shows in the id: it comes from the keys and the name, and nobody real has such a one.
import type { Secrets } from '../bots/ports.ts';
import { PersonId } from '../placement/ids.ts';
import type { Staff } from '../placement/staff.ts';

export const madeUpId = (secrets: Pick<Secrets, 'derive'>, name: string): PersonId =>
  PersonId.parse(secrets.derive(`demo:person:${name}`));

/** Whether these were played with. One is enough: of a list that was imported over them those who left are still there. */
export const isMadeUp = ({ members }: Pick<Staff, 'members'>, secrets: Pick<Secrets, 'derive'>): boolean =>
  members.some(({ id, name }) => id === madeUpId(secrets, name));
