import { readsAtNight } from '../../placement/chain.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { SmallTalk } from '../../knowledge/finding/samples/smallTalk.ts';
import { withMenu } from './menu.ts';
import { notUnderstood } from './notUnderstood.ts';
import { out, phrase, say, type Out } from './out.ts';
import { aside } from './settle.ts';

/** In character: a program, friendly, short. */
export function social(person: Employee, what: SmallTalk, scene: Scene): Out {
  switch (what) {
    case 'hello': {
      const greeting = person.talk.at === 'idle' ? phrase('hello.again') : phrase('hello.short');
      return withMenu(aside(out(person, say(greeting)), scene));
    }
    case 'thanks':
      return aside(out(person, say(phrase('thanks'))), scene);
    case 'bye':
      return aside(out(person, say(phrase('bye'))), scene);
    case 'howAreYou':
    case 'chat':
      // an "ok" where it is asked who sees something is no small talk
      if (person.talk.at === 'enrolment') return notUnderstood(person, scene);
      if (person.talk.at === 'checkIn') return aside(out(person, say(phrase('checkIn.how'))), scene);
      return withMenu(aside(out(person, say(phrase('chat'))), scene));
    case 'noise':
      return notUnderstood(person, scene);
    case 'insult':
      return withMenu(aside(out(person, say(phrase('insult'))), scene));
    case 'whoReads':
    case 'whoAreYou': {
      const facts = phrase(readsAtNight(scene) ? 'facts.oncall' : 'facts');
      return withMenu(aside(out(person, say(facts)), scene));
    }
    default:
      return what satisfies never;
  }
}
