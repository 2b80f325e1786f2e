import { helpFor } from '../../knowledge/help.ts';
import type { Case } from '../../placement/case.ts';
import type { CaseId } from '../../placement/ids.ts';
import type { Cause, Reason, WordsRead } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { avoidedIn, isHeard } from './accused.ts';
import { worry } from './cases.ts';
import { hearerOf } from './names.ts';
import { out, and, type Out } from './out.ts';
import { isFollowed } from './standing.ts';
import { crisisReply } from './told.ts';
import { dangerAfterEnd, dangerUnheard } from './unfollowed.ts';

/** Danger to life or violence: help by the reason, a case that is always told, and from now on a state of the talk (`care-rules` 5, 10). */
export function danger(
  person: Employee,
  { read, text }: { readonly read: WordsRead; readonly text?: string },
  scene: Scene,
): Out {
  const cause = read.cause ?? 'life';
  if (!isFollowed(person, scene)) return dangerAfterEnd(person, cause);
  const reason: Reason = {
    kind: 'words',
    cause,
    on: scene.now,
    ...(read.kind ? { words: read.kind } : {}),
    ...(read.danger ? { danger: read.danger } : {}),
  };
  // what is said in a crisis stays with those who have it, and the answer to a question with those who may hear what it is about
  const { talk } = person;
  const asked = talk.at === 'serious' ? caseOf(person, talk.case) : undefined;
  const avoid = read.accused ? avoidedIn(person, read, scene) : ((crisisCase(person) ?? asked)?.avoid ?? []);
  // a wish to die is told to whoever is there, without the words that complain of her (`care-rules` 4, 8)
  if (!isHeard(person, avoid, scene))
    return cause === 'violence'
      ? dangerUnheard(person, { cause, avoid }, scene)
      : enterCrisis(person, { reason, cause, text: undefined, avoid: [] }, scene);
  const before = asked && askedFor(person, asked.id);
  return enterCrisis(person, { reason, cause, text, before, avoid, of: asked?.id }, scene);
}

/** The words for which the serious question was asked, where nobody was told of them: with a danger they are. */
export const askedFor = (person: Employee, id: CaseId): string | undefined =>
  person.talk.at === 'serious' && person.talk.case === id && caseOf(person, id)?.state.at === 'held'
    ? person.talk.text
    : undefined;

/** The case because of which the talk is in a crisis. */
export const crisisCase = ({ crisis, cases }: Employee): Case | undefined =>
  cases.find(({ id }) => id === crisis?.case);

/** The serious question was answered with anything but a no, or not at all: what is near is treated as there. */
export function dangerUnspoken(person: Employee, { about, case: id, before }: Unspoken, scene: Scene): Out {
  if (!isFollowed(person, scene)) return dangerAfterEnd(person, about);
  const avoid = person.cases.find(one => one.id === id)?.avoid ?? [];
  const reason: Reason = {
    kind: 'seriousQuestion',
    cause: about,
    on: scene.now,
    ...(before !== undefined && { words: true }),
  };
  return enterCrisis(person, { reason, cause: about, text: undefined, before, avoid, of: id }, scene);
}

interface Unspoken {
  readonly about: 'life' | 'violence';
  readonly case: CaseId | undefined;
  readonly before?: string | undefined;
}

interface Danger {
  readonly reason: Reason;
  readonly cause: Cause;
  readonly text: string | undefined;
  /** Said before it, and told to nobody yet. */
  readonly before?: string | undefined;
  readonly avoid: Case['avoid'];
  /** The case because of which it was asked. */
  readonly of?: CaseId | undefined;
}

function enterCrisis(person: Employee, { reason, cause, text, before, avoid, of }: Danger, scene: Scene): Out {
  const words = [before, text].filter(one => one !== undefined).join('\n');
  const raised = worry(
    person,
    { reason, level: 'now', avoid, of, announced: true, ...(words !== '' && { words }) },
    scene,
  );
  return and(raised.out, next => {
    const heard = [...(person.crisis?.heard ?? []), ...(text === undefined ? [] : [mark(text)])].slice(-50);
    const crisis = { case: raised.case.id, since: person.crisis?.since ?? scene.now, answered: scene.now, heard };
    const inCrisis: Employee = { ...next, talk: { at: 'idle' }, crisis };
    const state = caseOf(inCrisis, raised.case.id) ?? raised.case;
    return out(inCrisis, ...helpReplies(inCrisis, { cause, one: state }, scene), crisisReply(inCrisis, state, scene));
  });
}

/** At most one number in the first message and one in the second; they overtake everything else on the way. */
export function helpReplies(
  person: Employee,
  { cause, one }: { readonly cause: Cause; readonly one: Case },
  scene: Scene,
): readonly Reply[] {
  return helpFor(cause, person.land, hearerOf(person, one, scene)).map(({ phrase }, index): Reply => {
    const what = { phrase, urgent: true } as const;
    const canWrite = index === 0 && (cause === 'life' || cause === 'violence');
    return canWrite
      ? { kind: 'ask', question: 'x:write', options: ['preferWriting'], ...what }
      : { kind: 'say', ...what };
  });
}

/** A human has noted a contact: the talk goes on as before. */
export const endCrisis = ({ crisis: _over, ...person }: Employee): Employee => person;

/** Enough to know the same message again; the words themselves are records. */
export function mark(text: string): string {
  let hash = 5381;
  for (const sign of text.slice(0, 4000)) hash = (hash * 33 + (sign.codePointAt(0) ?? 0)) | 0;
  return hash.toString(36);
}
