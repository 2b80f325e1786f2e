import type { TalkScene } from '../dialogs/scene.ts';
import { isHere, present } from '../placement/chain.ts';
import type { PersonId } from '../placement/ids.ts';
import type { Member } from '../placement/staff.ts';

interface Entered {
  readonly by: PersonId;
  readonly scene: TalkScene;
}

/** Nobody stands in for the night: the leads know that it is empty (`care-rules` 7). Whoever enters it is told already. */
export function knowing(member: Member, deputy: Member | undefined, { by, scene }: Entered): readonly PersonId[] {
  const leads = scene.staff.members.filter(one => one.role === 'lead' && isHere(one, scene));
  const all = isNight(member) ? present(leads, scene) : deputy ? [deputy] : [];
  return all.map(({ id }) => id).filter(id => id !== by);
}

export const isNight = ({ role }: Member): boolean => role === 'onCall';
