import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { SmallTalk } from '../smallTalk.ts';
import { menu } from './menu.ts';
import { phrase, say } from './out.ts';

/** In character: a program, friendly, short. */
export function socialReplies(person: Employee, what: SmallTalk, scene: Scene): readonly Reply[] {
  const alone = person.talk.at === 'idle' ? [menu()] : [];
  switch (what) {
    case 'hello':
      return alone.length > 0 ? [say(phrase('hello.again')), ...alone] : [say(phrase('hello.short'))];
    case 'thanks':
      return [say(phrase('thanks'))];
    case 'bye':
      return [say(phrase('bye'))];
    case 'whoAreYou':
      return [say(phrase(scene.staff.onCall === 'nobody' ? 'facts' : 'facts.oncall')), ...alone];
    default:
      return what satisfies never;
  }
}
