// "Soll ich unseren Chat aufräumen?" What is kept in Anker stays in Anker; the chat forgets it (`care-rules` 19).
import { hours, later } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { agenda } from './agenda.ts';
import { doing, out, phrase, type Out } from './out.ts';

/** Telegram lets nobody take away what is older than 48 hours: this leaves a day for a house that is down. */
const tidiedAfter = hours(24);
const mostAtOnce = 50;

interface Happened {
  readonly before: Employee;
  readonly event: Event;
  readonly scene: Scene;
}

/** Notes what is to go. A finished check-in goes at once, but for what was just said; all else within a day. */
export function tidying(done: Out, { before, event, scene }: Happened): Out {
  const { person } = done;
  if (!person.tidy) return done;
  const wasIn = isInCheckIn(before);
  const replies = done.replies.map(reply => marked(reply, wasIn || isInCheckIn(person)));
  const own = ownMessage(event);
  const messages = [...(person.untidy ?? []), ...own];
  const isOver = wasIn && !isInCheckIn(person) && !person.crisis;
  const goes = isOver || messages.length >= mostAtOnce;
  const isFirst = person.untidy === undefined;
  if (isFirst && !goes && own.length === 0 && !replies.some(isMarked)) return { ...done, replies };
  const due: Effect = { do: 'schedule', name: agenda.tidy, at: later(scene.now, tidiedAfter), due: { what: 'tidy' } };
  const tidy: Effect = { do: 'tidy', messages, ...(isOver && { line: phrase('tidy.line') }) };
  return {
    ...done,
    person: { ...person, untidy: goes ? [] : messages },
    replies,
    effects: [...done.effects, ...(isFirst ? [due] : []), ...(goes ? [tidy] : [])],
  };
}

/** What the day left in the chat. */
export function tidyDue({ untidy, ...person }: Employee): Out {
  return untidy && person.tidy ? doing(person, { do: 'tidy', messages: untidy }) : out(person);
}

/** Its questions, and what is asked because of its answers. */
const isInCheckIn = ({ talk, checkIn }: Employee): boolean =>
  checkIn !== undefined &&
  (checkIn.begun || talk.at === 'checkIn') &&
  (!checkIn.over || ['about', 'offer', 'aboutCoach', 'offerTalk', 'howToTalk'].includes(talk.at));

/** Help numbers stay. */
function marked(reply: Reply, isInIt: boolean): Reply {
  if (reply.kind === 'show') return { ...reply, tidy: true };
  const isOfIt = isInIt && (reply.kind === 'say' || reply.kind === 'ask') && reply.urgent !== true;
  return isOfIt ? { ...reply, tidy: true } : reply;
}

const isMarked = (reply: Reply): boolean => 'tidy' in reply && reply.tidy === true;

/** About a picture it is asked apart. */
const ownMessage = (event: Event): readonly string[] =>
  (event.kind === 'said' || (event.kind === 'sent' && event.what !== 'photo')) && event.message !== undefined
    ? [event.message]
    : [];
