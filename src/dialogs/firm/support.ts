// "Ich brauche Unterstützung": a letter to the placement, and what comes back of it.
import { phrase } from '../../knowledge/book.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { readWords } from '../../placement/words.ts';
import type { Effect } from '../effect.ts';
import type { Letter } from '../event.ts';
import type { Employer } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { untilIn } from '../times.ts';
import { contact } from './contact.ts';
import { said, say, fachdienst, type Out } from './out.ts';

type Cause = NonNullable<ReturnType<typeof readWords>['cause']>;

export function askSure(person: Employer, scene: TalkScene): Out {
  if (person.about === undefined) return notLinked(person);
  const ask = phrase('firm.sure', { coach: fachdienst(scene) });
  return said(
    { ...person, talk: { at: 'sure' } },
    { kind: 'ask', question: 'firm:sure', phrase: ask, options: ['yes', 'no'] },
  );
}

/** Nobody can be told here: who advises for nothing in the firm's Land. */
function notLinked(person: Employer): Out {
  const offices = contact(person);
  return { ...offices, replies: [say(phrase('firm.notLinked')), ...offices.replies] };
}

/** Becomes a case for the coach; the firm reads a true state and, once there is one, a time. */
export function support(person: Employer, scene: TalkScene): Out {
  const { effects, person: asked } = requested(person, undefined, scene);
  return {
    person: { ...asked, talk: { at: 'idle' } },
    replies: [say(phrase('firm.passedOn'))],
    effects,
  };
}

export function danger(person: Employer, cause: Cause, scene: TalkScene): Out {
  if (person.about === undefined)
    return said(person, { kind: 'say', phrase: phrase('firm.dangerAlone'), urgent: true });
  const { person: asked, effects } = requested(person, cause, scene);
  return {
    person: asked,
    replies: [{ kind: 'say', phrase: phrase('firm.danger', { coach: fachdienst(scene) }), urgent: true }],
    effects,
  };
}

function requested(
  person: Employer,
  cause: Cause | undefined,
  scene: TalkScene,
): { readonly person: Employer; readonly effects: readonly Effect[] } {
  const request = `firm${String(person.requests.length + 1)}-${String(scene.now)}`;
  const to: PersonId = person.about ?? person.id;
  const letter = {
    kind: 'firmAsks',
    from: person.id,
    request,
    ...(cause === undefined ? {} : { danger: cause }),
  } as const;
  const asked: Employer = { ...person, requests: [...person.requests.slice(-20), { id: request, state: 'sent' }] };
  return { person: asked, effects: [{ do: 'write', to, letter }] };
}

/** What comes back is a state and a time, never a word of the employee. */
export function answered(person: Employer, letter: Letter & { kind: 'toFirm' }, scene: TalkScene): Out {
  const { request, state, until } = letter;
  const requests = person.requests.map(one =>
    one.id === request ? { id: request, state, ...(until === undefined ? {} : { until }) } : one,
  );
  const known = person.requests.some(one => one.id === request);
  const next: Employer = { ...person, requests };
  return known && state !== 'passedOn'
    ? said(next, ...states({ ...next, requests: requests.filter(one => one.id === request) }, scene))
    : said(next);
}

export function states(person: Employer, scene: TalkScene): readonly Reply[] {
  const last = person.requests.at(-1);
  if (last === undefined) return [{ kind: 'say', phrase: phrase('firm.nothing') }];
  if (last.state === 'seen' && last.until !== undefined) {
    const until = untilIn(last.until, scene.now, scene.staff.timeZone);
    return [{ kind: 'say', phrase: phrase('firm.seen', { coach: fachdienst(scene), until }) }];
  }
  return [{ kind: 'say', phrase: phrase(last.state === 'done' ? 'firm.done' : 'firm.passedOn') }];
}
