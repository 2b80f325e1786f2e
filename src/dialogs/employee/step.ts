import type { Event } from '../event.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { acted, told } from './acted.ts';
import { delivered, due } from './due.ts';
import { hear, hearEdited } from './hear.ts';
import { receiveMedia } from './media.ts';
import { out, phrase, say, type Out } from './out.ts';
import { arrived, cardUndelivered, enrolled, left } from './presence.ts';
import { settle } from './settle.ts';
import { tapped } from './tapped.ts';

/** Everything that can happen to an employee, in every state. */
export function employeeStep(person: Employee, event: Event, scene: TalkScene): Out {
  const done = answered(happened(signOfLife(person, event, scene), event, scene), event);
  const spoken = done.replies.filter(reply => reply.kind !== 'show');
  return isOwn(event) && spoken.length > 0
    ? { ...done, person: { ...done.person, last: done.replies.slice(-4) } }
    : done;
}

/** Whoever writes or taps reads that it has arrived, also where there is nothing new to say. */
const answered = (done: Out, event: Event): Out =>
  isOwn(event) && done.replies.length === 0 && done.person.talk.at !== 'ended'
    ? { ...done, replies: [say(phrase('got.it'))] }
    : done;

function happened(person: Employee, event: Event, scene: TalkScene): Out {
  switch (event.kind) {
    case 'arrived':
      return arrived(person, scene);
    case 'enrolled':
      return enrolled(person, scene);
    case 'said':
      return hear(person, event.text, scene);
    case 'edited':
      return hearEdited(person, event.text, scene);
    case 'chose':
      return tapped(person, event, scene);
    case 'filled':
      return settle(out(person), scene);
    case 'sent':
      return receiveMedia(person, event.what, scene);
    case 'left':
      return left(person, scene);
    case 'acted':
      return acted(person, event, scene);
    case 'due':
      return due(person, event.due, scene);
    case 'told':
      return told(person, event.letter, scene);
    case 'delivered':
      return event.receipt.what === 'checkIn' ? delivered(person, event.receipt.slot, scene) : out(person);
    case 'undelivered':
      return event.receipt.what === 'card'
        ? cardUndelivered(person, event.receipt, scene)
        : notDelivered(person, event.receipt.slot);
    default:
      return event satisfies never;
  }
}

/** A check-in that was never delivered starts no silence and waits for nobody. */
function notDelivered(person: Employee, slot: string): Out {
  const pending = person.pending.filter(one => one.what !== 'checkIn' || one.slot !== slot);
  return out({ ...person, pending });
}

const isOwn = (event: Event): boolean =>
  ['arrived', 'enrolled', 'said', 'edited', 'chose', 'filled', 'sent'].includes(event.kind);

/** Any message, also a tap on "Heute nicht", says that somebody is there. */
const signOfLife = (person: Employee, event: Event, scene: TalkScene): Employee =>
  isOwn(event)
    ? { ...person, lastSign: scene.now, notReachable: event.kind === 'arrived' ? person.notReachable : false }
    : person;
