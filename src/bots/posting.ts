// From what a step said to what waits in the outbox: pure.
import type { Effect } from '../dialogs/effect.ts';
import type { ReceiptOf } from '../dialogs/event.ts';
import type { Person } from '../dialogs/person.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { phrase } from '../knowledge/book.ts';
import { standInFor } from '../placement/chain.ts';
import { days, later, minutes, PersonId, type TurnId } from '../placement/ids.ts';
import { isGone, isStillHere } from '../placement/move.ts';
import { memberOf } from '../placement/staff.ts';
import { claimedFrom, houseNames, type Content, type Out, type To } from './item.ts';
import { itemId } from './names.ts';
import type { Draft, Lane } from './ports.ts';

/** Something for somebody, before it has a place in the order. */
export interface Post {
  readonly to: To;
  readonly lane: Lane;
  readonly content: Content;
  readonly urgent?: true | undefined;
  readonly until?: Out['until'];
  readonly receipt?: ReceiptOf | undefined;
}

/** Where those who belong to one turn are reached. */
export interface Reachable {
  readonly scene: TalkScene;
  /** Whom the turn is about; nothing where she has no address yet. */
  readonly self?: { readonly to: To; readonly lane: Lane };
}

/** Born claimed: whoever commits them sends them at once, in the order of the commits. */
export const draftsOf = (posts: readonly Post[], turn: TurnId, place: Place): readonly Draft[] =>
  posts.map(({ lane, ...post }, n) => ({
    id: itemId(turn, n),
    kind: 'out',
    lane,
    due: claimedFrom(place.now, post),
    body: { ...post, order: place.turns * maxPosts + n, attempts: 0, failures: 0 } satisfies Out,
  }));

export interface Place {
  readonly now: TalkScene['now'];
  /** Commits of the partition so far. */
  readonly turns: number;
}

const maxPosts = 1000;

/** The question that this turn answered: what is said first closes it. */
export type Answered = Pick<Content & { what: 'reply' }, 'closes' | 'inWords'>;

export const repliesAsPosts = (
  replies: readonly Reply[],
  reach: Reachable,
  answered: Answered = {},
): readonly Post[] => {
  const { self } = reach;
  if (self === undefined) return [];
  return replies.map((reply, n) => ({
    ...self,
    content: { what: 'reply', reply, ...(n === 0 && answered) },
    ...(reply.kind === 'say' && reply.urgent && { urgent: reply.urgent }),
    // later somebody is somewhere else in the talk, and nothing waits behind a sound
    ...(reply.kind === 'aloud' && { until: later(reach.scene.now, minutes(5)) }),
    ...(reply.kind === 'ask' && { urgent: reply.urgent, until: reply.until, receipt: reply.receipt }),
  }));
};

export const effectsAsPosts = (effects: readonly Effect[], reach: Reachable, turn: TurnId): readonly Post[] =>
  effects.flatMap(effect => [postOf(effect, reach, turn) ?? [], mailOf(effect, reach) ?? []].flat());

function postOf(effect: Effect, reach: Reachable, turn: TurnId): Post | readonly Post[] | undefined {
  switch (effect.do) {
    case 'tell':
      return cardPost(effect, reach);
    case 'notify':
      return readersOf(effect, reach).map(to => ({
        ...staffAt(to, reach),
        content: { what: 'notice', notice: effect.notice },
      }));
    case 'show':
      return {
        ...staffAt(effect.to, reach),
        content: { what: 'opened', opened: effect.what, ...(effect.case && { case: effect.case }) },
      };
    case 'makeCode':
      return {
        ...staffAt(effect.to, reach),
        content: codeContent(effect, turn),
      };
    case 'tidy':
      return reach.self && tidyPost(effect, reach.self);
    case 'write':
      return { to: writtenTo(effect.to), lane: 'letter', content: { what: 'letter', letter: effect.letter } };
    case 'keep':
    case 'schedule':
    case 'cancel':
    case 'forget':
      return undefined;
    default:
      return effect satisfies never;
  }
}

/** Who is away finds it when she is back; until then it is for who stands in. Who has left gets nothing any more. */
function readersOf({ to, passOn }: Extract<Effect, { do: 'notify' }>, { scene }: Reachable): readonly PersonId[] {
  const member = passOn ? memberOf(scene.staff, to) : undefined;
  const other = member && isGone(to, scene) ? standInFor(member, scene) : undefined;
  return [...(isStillHere(to, scene) || other === undefined ? [to] : []), ...(other ? [other.id] : [])];
}

const codeContent = ({ code, again, for: whom }: Extract<Effect, { do: 'makeCode' }>, turn: TurnId): Content => ({
  what: 'code',
  code,
  turn: again ?? turn,
  ...(again && { again: true }),
  ...(whom && { for: whom }),
});

const tidyPost = ({ messages, line }: Extract<Effect, { do: 'tidy' }>, self: NonNullable<Reachable['self']>): Post => ({
  ...self,
  content: { what: 'tidy', messages, ...(line && { line }) },
  receipt: { what: 'tidy' },
});

/** A quiet one only changes what stands there: nobody was told anything by it. */
const cardPost = (effect: Extract<Effect, { do: 'tell' }>, reach: Reachable): Post => {
  const content: Content = { what: 'card', case: effect.case, occasion: effect.occasion };
  const at = staffAt(effect.to, reach);
  return effect.quiet
    ? { ...at, content: { ...content, quiet: true } }
    : { ...at, content, receipt: { what: 'card', case: effect.case, to: effect.to } };
};

/** "Anker: bitte öffnen", in a queue of its own: a mail server that does not answer holds up no card. */
function mailOf(effect: Effect, { scene }: Reachable): Post | undefined {
  if (effect.do !== 'tell' || effect.mail === undefined) return undefined;
  const mail = memberOf(scene.staff, effect.to)?.mail;
  if (mail === undefined) return undefined;
  const address = { channel: 'mail', tenant: '', id: mail } as const;
  return {
    to: { kind: 'address', partition: `mail:${effect.to}`, address },
    lane: 'mail',
    content: { what: 'reply', reply: { kind: 'say', phrase: phrase('hall.mail') } },
    until: later(scene.now, days(1)),
  };
}

const staffAt = (person: PersonId, { scene }: Reachable): { readonly to: To; readonly lane: Lane } => ({
  to: { kind: 'person', person },
  lane: memberOf(scene.staff, person)?.door ?? 'teams',
});

const writtenTo = (to: Extract<Effect, { do: 'write' }>['to']): To => {
  const house = houseNames.find(name => name === to);
  return house === undefined ? { kind: 'person', person: PersonId.parse(to) } : { kind: 'house', house };
};

/** Where somebody with this document is reached by the door that is open to her now. */
export const activeAddress = (person: Person) =>
  person.role === 'stranger' ? undefined : person.addresses.find(({ key }) => key === person.active);
