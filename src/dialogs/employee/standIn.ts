// "Herr Demir kann dann deine Antworten lesen. Ist das in Ordnung?": after a no whoever stands in sees only danger, and that somebody shall get in touch (`care-rules` 26).
import type { PersonId } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { nameOf } from './names.ts';
import { out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';

interface Answered {
  readonly deputy: PersonId;
  readonly option: string;
}

export function answerStandIn(person: Employee, { deputy: id, option }: Answered, scene: Scene): Out {
  const others = person.closedTo.filter(one => one !== id);
  const deputy = nameOf(id, scene);
  return option === 'yes'
    ? settle(out({ ...person, closedTo: others }, say(phrase('standIn.yes', { deputy }))), scene)
    : settle(out({ ...person, closedTo: [...others, id] }, say(phrase('standIn.no', { deputy }))), scene);
}
