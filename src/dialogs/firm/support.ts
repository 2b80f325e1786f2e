// "Ich brauche Unterstützung": a letter to the placement, and what comes back of it.
import { phrase } from '../../knowledge/book.ts';
import type { Instant, PersonId } from '../../placement/ids.ts';
import type { Cause } from '../../placement/signal.ts';
import type { Effect } from '../effect.ts';
import type { Letter } from '../letter.ts';
import type { Employer } from '../person.ts';
import type { Phrase, Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { untilForStaff } from '../times.ts';
import { askCallback, askHelped } from './callback.ts';
import { contact, contactView } from './contact.ts';
import { said, say, fachdienst, type Out } from './out.ts';

export function askSure(person: Employer, scene: TalkScene): Out {
  if (person.about === undefined) return notLinked(person);
  const ask = phrase('firm.sure', { coach: fachdienst(scene) });
  return said({ ...person, talk: { at: 'sure' } }, say(phrase('firm.readable')), {
    kind: 'ask',
    question: 'firm:sure',
    phrase: ask,
    options: ['yes', 'no'],
  });
}

/** Nobody can be told here: who advises for nothing in the firm's Land. */
function notLinked(person: Employer): Out {
  const offices = contact(person);
  return { ...offices, replies: [say(phrase('firm.notLinked')), ...offices.replies] };
}

/** Becomes a case for the coach; the firm reads a true state and, once there is one, a time. */
export function support(person: Employer, scene: TalkScene): Out {
  if (person.about === undefined) return notLinked(person);
  const { effects, person: asked, request } = requested(person, { about: person.about }, scene);
  return {
    person: { ...asked, talk: { at: 'callback', request } },
    replies: [say(phrase('firm.sent')), contactView, askCallback],
    effects,
  };
}

export function danger(person: Employer, cause: Cause, scene: TalkScene): Out {
  if (person.about === undefined)
    return said(person, { kind: 'say', phrase: phrase('firm.dangerAlone'), urgent: true });
  const { person: asked, effects } = requested(person, { about: person.about, cause }, scene);
  return {
    person: asked,
    replies: [{ kind: 'say', phrase: phrase('firm.danger', { coach: fachdienst(scene) }), urgent: true }],
    effects,
  };
}

function requested(
  person: Employer,
  { about, cause }: { readonly about: PersonId; readonly cause?: Cause },
  scene: TalkScene,
): { readonly person: Employer; readonly effects: readonly Effect[]; readonly request: string } {
  const request = `firm${String(person.requests.length + 1)}-${String(scene.now)}`;
  const letter = {
    kind: 'firmAsks',
    from: person.id,
    request,
    ...(cause === undefined ? {} : { danger: cause }),
  } as const;
  const sent = { id: request, state: 'sent', ...(cause !== undefined && { danger: true as const }) } as const;
  const asked: Employer = { ...person, requests: [...person.requests.slice(-20), sent] };
  return { person: asked, request, effects: [{ do: 'write', to: about, letter }] };
}

/** What comes back is a state and a time, never a word of the employee. */
export function answered(person: Employer, letter: Letter & { kind: 'toFirm' }, scene: TalkScene): Out {
  const { request, state, until } = letter;
  const requests = person.requests.map(one => (one.id === request ? { ...one, state, until } : one));
  const known = requests.find(one => one.id === request);
  const next: Employer = { ...person, requests };
  if (known === undefined || state === 'passedOn') return said(next);
  const told = stateOf(known, scene);
  // in the middle of something else nobody is asked, and danger is never asked about
  const asks = state === 'done' && known.danger === undefined && isFree(person);
  return asks ? askHelped(next, request, told) : said(next, told);
}

const isFree = ({ talk, check }: Employer): boolean =>
  check === undefined && ['idle', 'callback', 'helped'].includes(talk.at);

export function states(person: Employer, scene: TalkScene): readonly Reply[] {
  const last = person.requests.at(-1);
  return [last === undefined ? say(phrase('firm.nothing')) : stateOf(last, scene)];
}

/** Written, with the service, taken with a time, over; that somebody has read it no channel tells. */
function stateOf({ state, until, danger: hasTold }: Employer['requests'][number], scene: TalkScene): Reply {
  const about = hasTold ? 'firm.told' : 'firm';
  const coach = fachdienst(scene);
  switch (state) {
    case 'sent':
      return say(phrase(`${about}.sent`));
    case 'passedOn':
      return say(phrase(`${about}.passedOn`, { coach }));
    case 'seen':
      return say(until === undefined ? phrase(`${about}.passedOn`, { coach }) : takenPhrase(about, until, scene));
    case 'done':
      return say(phrase(`${about}.done`));
    default:
      return state satisfies never;
  }
}

/** A time that has passed is no promise any more. */
function takenPhrase(about: 'firm' | 'firm.told', until: Instant, scene: TalkScene): Phrase {
  const params = { coach: fachdienst(scene), until: untilForStaff(until, scene.now, scene.staff.timeZone) };
  return until < scene.now ? phrase('firm.late', params) : phrase(`${about}.seen`, params);
}
