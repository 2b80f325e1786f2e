import { isLive, type Case } from '../../placement/case.ts';
import { later, minutes } from '../../placement/ids.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import type { BySelf } from '../event.ts';
import type { Employee } from '../person.ts';
import { agenda, cancelling } from './agenda.ts';
import { asked, opened } from './asking.ts';
import { apply, worry, type Worry } from './cases.ts';
import { mediaInCrisis } from './inCrisis.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { withPhoto } from './photos.ts';
import { aside, settle } from './settle.ts';
import { isFollowed, isWithAnother } from './standing.ts';

/** What cannot be read is never fetched, and never left without an answer (`care-rules` 17). */
export function receiveMedia(given: Employee, sent: BySelf & { kind: 'sent' }, scene: Scene): Out {
  const { what } = sent;
  const person = what === 'photo' ? withPhoto(given, sent) : given;
  if (person.crisis) return mediaInCrisis(person, scene);
  switch (what) {
    case 'voice':
    case 'video':
      return isFollowed(person, scene) ? askVoice(person, scene) : aside(out(person, say(phrase('sticker'))), scene);
    case 'photo':
      if (isWithAnother(person)) return opened(person, scene);
      return asked(person, { at: 'photo', ...(sent.message !== undefined && { message: sent.message }) }, scene);
    case 'file':
      return aside(out(person, say(phrase('file'))), scene);
    case 'location':
      return aside(out(person, say(phrase('location'))), scene);
    case 'contact':
    case 'sticker':
      return aside(out(person, say(phrase('sticker'))), scene);
    default:
      return what satisfies never;
  }
}

/** Nobody hears it: so half an hour without an answer counts as a wish to talk. */
function askVoice(person: Employee, scene: Scene): Out {
  const n = person.counters.voice + 1;
  const talk: Employee['talk'] = isWithAnother(person) ? person.talk : { at: 'voice', n };
  const asked: Employee = { ...person, counters: { ...person.counters, voice: n }, talk };
  const due = { what: 'voice', n } as const;
  const waiting = doing(asked, { do: 'schedule', name: agenda.voice(n), at: later(scene.now, minutes(30)), due });
  return and(waiting, next => opened(next, scene));
}

export function answerVoice(person: Employee, option: string, scene: Scene): Out {
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  const n = person.talk.at === 'voice' ? person.talk.n : person.counters.voice;
  const done = doing(idle, cancelling(agenda.voice(n)));
  const wished = person.cases.find(one => isLive(one) && one.reasons.some(({ kind }) => kind === 'voice'));
  if (option === 'no')
    return settle(
      and(done, next => noTalk(next, wished, scene)),
      scene,
    );
  return settle(
    and(done, next => (wished ? out(next, say(phrase('got.it'))) : worry(next, talkWished(scene), scene).out)),
    scene,
  );
}

/** A no that comes after the half hour takes back what nobody but the silence had asked for. */
function noTalk(person: Employee, wished: Case | undefined, scene: Scene): Out {
  const said = out(person, say(phrase('got.it')));
  const only = wished?.reasons.every(({ kind }) => kind === 'voice') === true;
  return wished && only && wished.level !== 'now'
    ? and(said, next => apply(next, withdraw(wished, 'no', scene), scene))
    : said;
}

/** Comes by itself, so nothing is said now: the employee reads it the next time. */
export function voiceUnanswered(person: Employee, n: number, scene: Scene): Out {
  if (person.counters.voice !== n || !isFollowed(person, scene)) return out(person);
  const quiet: Employee = person.talk.at === 'voice' ? { ...person, talk: { at: 'idle' } } : person;
  return worry(quiet, talkWished(scene), scene).out;
}

const talkWished = (scene: Scene): Worry => ({ reason: { kind: 'voice', on: scene.now }, level: 'soon', always: true });
