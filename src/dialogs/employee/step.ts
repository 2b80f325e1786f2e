import type { Event } from '../event.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { dangerReplies } from '../stranger.ts';
import { acted } from './acted.ts';
import { humanFor } from './hearing.ts';
import { delivered, due } from './due.ts';
import { hear, hearEdited } from './hear.ts';
import { firmJoined } from './firms.ts';
import { knock } from './knock.ts';
import { withLateness } from './lateness.ts';
import { receiveMedia } from './media.ts';
import { told } from './letters.ts';
import { out, phrase, say, type Out } from './out.ts';
import { arrived, cardUndelivered, enrolled, left } from './presence.ts';
import { settle } from './settle.ts';
import { isLocked, isWithAnother } from './standing.ts';
import { heard, remembered } from './aloud.ts';
import { alsoInAlbum, isMoreOfAlbum } from './photos.ts';
import { tapped } from './tapped.ts';
import { tidying } from './tidying.ts';

/** Everything that can happen to an employee, in every state. */
export function employeeStep(person: Employee, event: Event, scene: TalkScene): Out {
  if (!isOwn(event)) return remembered(unheard(heard(happened(person, event, scene), scene)));
  if (person.talk.at === 'ended') return out(person, ...dangerReplies(textOf(event)));
  if (isLocked(person) && event.kind !== 'enrolled') return lockedOut(person, event, scene);
  const done = isMoreOfAlbum(person, event)
    ? alsoInAlbum(person, event)
    : remembered(heard(tidying(answered(heardLate(person, event, scene)), { before: person, event, scene }), scene));
  // what somebody else writes is no sign of her
  return isWithAnother(done.person) ? done : { ...done, person: { ...done.person, lastSign: scene.now } };
}

/** Another may hold this phone: nothing is said to it that comes by itself. */
const unheard = (done: Out): Out => (isLocked(done.person) ? { ...done, replies: [] } : done);

/** `care-rules` 20: nothing but this sentence, and the numbers where there is danger. */
function lockedOut(person: Employee, event: Event, scene: TalkScene): Out {
  const coach = humanFor(person, scene);
  return out(person, ...dangerReplies(textOf(event), person.land), say(phrase('locked', { coach })));
}

const textOf = (event: Event): string => (event.kind === 'said' || event.kind === 'edited' ? event.text : '');

/** Whoever writes or taps reads that it has arrived, also where there is nothing new to say. */
const answered = (done: Out): Out => (done.replies.length === 0 ? { ...done, replies: [say(phrase('got.it'))] } : done);

const heardLate = (person: Employee, event: Event, scene: TalkScene): Out =>
  withLateness(happened(person, event, scene), { before: person, event, scene });

function happened(person: Employee, event: Event, scene: TalkScene): Out {
  switch (event.kind) {
    case 'arrived':
      return arrived(person, scene);
    case 'enrolled':
      return event.firm === undefined ? enrolled(person) : firmJoined(person, event.firm);
    case 'said':
      return hear(reached(person), event.text, scene);
    case 'edited':
      return hearEdited(reached(person), event.text, scene);
    case 'chose':
      return tapped(reached(person), event, scene);
    case 'filled':
      return settle(out(reached(person)), scene);
    case 'sent':
      return receiveMedia(reached(person), event, scene);
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
        : event.receipt.what === 'tidy'
          ? knock(person, { pending: { what: 'untidy' } }, scene)
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

/** Any message, also a tap on "Heute nicht", says that somebody is there. */
const reached = (person: Employee): Employee => ({ ...person, notReachable: false });

const isOwn = (event: Event): boolean =>
  event.kind === 'enrolled'
    ? event.firm === undefined
    : ['arrived', 'said', 'edited', 'chose', 'filled', 'sent'].includes(event.kind);
