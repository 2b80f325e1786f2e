// "Ich will reden": the own wish, so nobody asks whether it may be told, and it waits for no further answer.
import { complaintOf } from './accused.ts';
import { isWithStaff, type Case } from '../../placement/case.ts';
import { later, minutes } from '../../placement/ids.ts';
import { everybodyTold } from '../../placement/move.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import { asking } from './asking.ts';
import { apply, withMoreWords, worry } from './cases.ts';
import { reachOf } from './enrolment.ts';
import { hearerOf } from './names.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { aside, settle } from './settle.ts';
import { isFollowed } from './standing.ts';
import { addsToWish } from './wishWords.ts';
import { nobodyToTell } from './unfollowed.ts';

/** Told at once; how she would like to be reached is asked afterwards, and may stay open. */
export function wishToTalk(person: Employee, scene: Scene): Out {
  if (!isFollowed(person, scene)) return nobodyToTell(person, scene);
  const reason = { kind: 'askedForTalk', on: scene.now } as const;
  const raised = worry(person, { reason, level: 'soon', always: true, avoid: complaintOf(person)?.avoid }, scene);
  return aside(
    and(raised.out, next => out({ ...next, talk: { at: 'howToTalk', case: raised.case.id } })),
    scene,
  );
}

/** "Wie soll Frau Kaya sich melden?"; whoever has the card reads the answer there. */
export function answerHowToTalk(person: Employee, option: string, scene: Scene): Out {
  const one = wished(person);
  const idle: Employee = { ...person, reach: reachOf(option), talk: { at: 'idle' } };
  // asked by an earlier version, which told nobody before the answer
  if (one === undefined)
    return and(wishToTalk(idle, scene), next => settle(out({ ...next, talk: { at: 'idle' } }), scene));
  return settle(
    and(apply(idle, { case: one, tell: everybodyTold(one) }, scene), next => out(next, say(phrase('got.it')))),
    scene,
  );
}

/** Why she wants to talk, and when: her words go to the same case, and the question stays. */
export function moreToTalk(person: Employee, text: string, scene: Scene): Out | undefined {
  const one = wished(person) ?? (addsToWish(text) ? wishedJustNow(person, scene) : undefined);
  if (one === undefined) return undefined;
  const coach = hearerOf(person, one, scene);
  const added = and(withMoreWords(person, one, { text, scene }), next =>
    out(next, say(phrase('talk.added', { coach }))),
  );
  return and(added, next => out(next, ...asking(next, scene)));
}

/** "Nein, doch nicht": only the wish itself is taken back by it. */
export function noTalkAfterAll(person: Employee, scene: Scene): Out | undefined {
  const one = wished(person);
  if (one === undefined || one.reasons.some(({ kind }) => kind !== 'askedForTalk')) return undefined;
  const taken = apply({ ...person, talk: { at: 'idle' } }, withdraw(one, 'mistake', scene), scene);
  return settle(
    and(taken, next => out(next, say(phrase('mistake.done')))),
    scene,
  );
}

function wished(person: Employee): Case | undefined {
  const { talk } = person;
  const one = talk.at === 'howToTalk' && talk.case !== undefined ? caseOf(person, talk.case) : undefined;
  return one && isWithStaff(one) ? one : undefined;
}

/** The button was pressed, and she thinks of more. */
const wishedJustNow = ({ talk, cases }: Employee, { now }: Scene): Case | undefined =>
  talk.at === 'idle'
    ? cases.findLast(
        one =>
          isWithStaff(one) &&
          one.reasons.some(({ kind, on }) => kind === 'askedForTalk' && now <= later(on, stillAdding)),
      )
    : undefined;

const stillAdding = minutes(30);
