// What is really said with which buttons: the real steps are walked, and only a way on which something new was said goes on.
import type { Effect } from '../../dialogs/effect.ts';
import type { Person } from '../../dialogs/person.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Library, TalkScene } from '../../dialogs/scene.ts';
import { step } from '../../dialogs/step.ts';
import { later, minutes, type Instant } from '../../placement/ids.ts';
import { eventsFor, type Coming } from './events.ts';
import type { Place, Start } from './place.ts';
import { sceneAt } from './world.ts';

/** Something that was said to somebody, and when. */
export type Said =
  | { readonly what: 'reply'; readonly reply: Reply; readonly person: Person; readonly scene: TalkScene }
  | { readonly what: 'effect'; readonly effect: Effect; readonly person: Person; readonly scene: TalkScene };

export interface Walking {
  readonly library: Library;
  readonly night: 'onCall' | 'nobody';
  readonly start: Start;
  readonly now: Instant;
}

const mostPlaces = 400;
/** How often everything there is to say is said where the talk stands at the same thing; taps, acts and what falls due come always. */
const mostTalks = 1;

/** Each thing that is said, once for each choice of buttons. */
export function walk({ library, night, start, now }: Walking): readonly Said[] {
  const heard = new Map<string, Said>();
  const seen = new Set<string>();
  const talks = new Map<string, number>();
  const queue: Place[] = [{ ...start, shown: [], now }];
  for (let n = 0; n < mostPlaces; n++) {
    const place = queue.shift();
    if (place === undefined) break;
    const times = (talks.get(standing(place.person)) ?? 0) + 1;
    talks.set(standing(place.person), times);
    for (const coming of eventsFor(place, sceneAt(place.now, library, night), times <= mostTalks)) {
      const { next, said } = happen(place, coming, sceneAt(coming.at, library, night));
      const news = said.filter(one => !heard.has(nameOf(one)));
      for (const one of news) heard.set(nameOf(one), one);
      const state = stateOf(next);
      if (news.length === 0 && seen.has(state)) continue;
      seen.add(state);
      // what goes on from something new goes first
      if (news.length > 0) queue.unshift(next);
      else queue.push(next);
    }
  }
  return [...heard.values()];
}

function happen(place: Place, { event, at }: Coming, scene: TalkScene): { next: Place; said: readonly Said[] } {
  const { person, replies, effects } = step(place.person, event, scene);
  const planned = effects.filter(effect => effect.do === 'schedule');
  const rest = place.agenda.filter(
    ({ name, due }) => !planned.some(one => one.name === name) && !(event.kind === 'due' && event.due === due),
  );
  const shown = replies.length > 0 ? replies : place.shown;
  return {
    next: { person, agenda: [...rest, ...planned], shown, now: later(at, minutes(1)) },
    said: [
      ...replies.map((reply): Said => ({ what: 'reply', reply, person, scene })),
      ...effects.map((effect): Said => ({ what: 'effect', effect, person, scene })),
    ],
  };
}

/** What is the same thing to say: names and times make no difference, buttons do. */
const nameOf = (said: Said): string => {
  if (said.what === 'effect') return effectName(said.effect, said.person);
  const { reply, person } = said;
  switch (reply.kind) {
    case 'say':
    case 'picture':
      return `${person.role} ${reply.phrase.key}`;
    case 'ask':
      return `${person.role} ${reply.phrase.key} ${reply.options.join()}`;
    // read page by page, not where a walk happens to meet them
    case 'explain':
    case 'check':
    case 'source':
    case 'aloud':
      return `${person.role} ${reply.kind}`;
    case 'fill':
      return `${person.role} fill ${reply.form}`;
    case 'show':
      return `${person.role} show ${reply.view}`;
    case 'funding':
      return `${person.role} funding ${reply.view.as} ${'field' in reply.view ? reply.view.field : ''}`;
    default:
      return reply satisfies never;
  }
};

const effectName = (effect: Effect, person: Person): string => {
  if (effect.do === 'notify') return `notify ${effect.notice}`;
  if (effect.do !== 'tell' || person.role !== 'employee') return effect.do;
  const one = person.cases.find(({ id }) => id === effect.case);
  return `tell ${effect.occasion} ${one?.level ?? ''} ${one?.subject ?? ''} ${one?.state.at ?? ''} ${one?.reasons.at(-1)?.kind ?? ''}`;
};

const standing = (person: Person): string =>
  person.role === 'employee'
    ? `${person.talk.at} ${person.enrolment?.step ?? ''} ${String(person.crisis !== undefined)}`
    : person.role;

/** What makes a difference for what can be said next. */
const stateOf = ({ person, agenda }: Place): string =>
  person.role === 'employee'
    ? JSON.stringify([
        person.talk.at,
        'page' in person.talk ? person.talk.page : '',
        person.enrolment?.step,
        person.checkIn && [person.checkIn.answers.at(-1)?.light, person.checkIn.over],
        person.crisis !== undefined,
        person.cases.at(-1)?.state.at,
        person.pending.map(({ what }) => what),
        [person.stopped, person.pause !== undefined, person.choice],
        agenda.map(({ due }) => due.what).toSorted(),
      ])
    : JSON.stringify([
        'talk' in person ? person.talk.at : '',
        person.role === 'employer' ? person.requests.at(-1)?.state : '',
      ]);
