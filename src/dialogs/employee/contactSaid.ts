// "Sie hat mich angerufen", "hat sich erledigt", outside a crisis: it stands on the card, and closes nothing (`care-rules` 3).
import { isHerOwn, isWithStaff, type Case } from '../../placement/case.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { withMoreWords } from './cases.ts';
import { saysContact, saysSettled } from './crisisWords.ts';
import { hearerOf } from './names.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { aside } from './settle.ts';
import { stateReply } from './told.ts';
import { saysMissed } from './waiting.ts';

/** On every case of hers that is open and with the people whom it is about. */
export function contactSaid(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const open = person.cases.filter(one => isWithStaff(one) && isHerOwn(one));
  if (saysMissed(person, text)) return notedOn(open, { person, text, as: 'saysMissed', scene });
  const had = open.filter(one => saysContact(person, { text, one }, scene));
  if (had.length > 0) return notedOn(had, { person, text, as: 'saysContact', scene });
  if (open.length > 0 && saysSettled(text)) return notedOn(open, { person, text, as: 'saysSettled', scene });
  const over = person.cases.findLast(one => one.state.at === 'done' && saysContact(person, { text, one }, scene));
  return over && aside(out(person, stateReply(person, over, scene)), scene);
}

interface Noting {
  readonly person: Employee;
  readonly text: string;
  readonly as: 'saysContact' | 'saysSettled' | 'saysMissed';
  readonly scene: TalkScene;
}

function notedOn(cases: readonly Case[], { person, text, as, scene }: Noting): Out {
  const noted = cases.reduce(
    (sofar, one) => and(sofar, next => withMoreWords(next, one, { text, scene, as })),
    out(person),
  );
  const coach = cases.map(one => hearerOf(person, one, scene)).at(-1) ?? '';
  return aside(
    and(noted, next => out(next, say(phrase(as === 'saysContact' ? 'contact.said' : 'talk.added', { coach })))),
    scene,
  );
}
