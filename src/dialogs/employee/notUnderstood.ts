import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { withMenu } from './menu.ts';
import { out, phrase, say, type Out } from './out.ts';
import { aside } from './settle.ts';

/** It is our fault; after the second time a human is offered (`simple-language` 5.5). */
export function notUnderstood(person: Employee, scene: Scene): Out {
  const said = say(phrase(isAgain(person) ? 'not.understood.again' : 'not.understood'));
  const done = withMenu(aside(out(person, said), scene));
  return isAgain(person) ? withHuman(done) : done;
}

const isAgain = ({ last }: Employee): boolean =>
  last.some(reply => reply.kind === 'say' && reply.phrase.key.startsWith('not.understood'));

/** What is said before it asks nothing: the button below the open question answers it. */
export const withHuman = (done: Out): Out => ({ ...done, replies: done.replies.map(offeringHuman) });

/** Beside "Mensch fragen" there is still room to have it read aloud. */
const mostOptions = 4;

const offeringHuman = (reply: Reply): Reply =>
  reply.kind === 'ask' && reply.options.length < mostOptions && !reply.options.includes('cmd:human')
    ? { ...reply, options: [...reply.options, 'cmd:human'] }
    : reply;
