import { isWorking, nextStart } from '../../placement/calendar.ts';
import { saidOf, type Case } from '../../placement/case.ts';
import { chainOf } from '../../placement/chain.ts';
import type { Instant, PersonId } from '../../placement/ids.ts';
import { isGone, isStillHere } from '../../placement/move.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import { dayNameIn, momentIn, timeOfDay, untilIn, whenIn } from '../times.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';
import type { Phrase, Reply } from '../reply.ts';
import { hearerOf, nameOf, namesFor, namesOf } from './names.ts';
import { phrase, say } from './out.ts';
import { isHeard } from './accused.ts';

/** Who reads it and when, truly: from the calendars of the people who were told (`care-rules` 7). */
export function toldReply(person: Employee, one: Case, scene: Scene): Reply {
  const { coach } = namesFor(person, scene);
  if (one.avoid.length > 0) return toldInstead(person, one, scene);
  const { awake, next } = whoReads(person, one, scene);
  const deputy = standingIn(person, one, scene);
  if (awake)
    return say(
      deputy === undefined
        ? phrase('told', { coach, next: awake.name })
        : phrase('told.deputy', { coach, deputy, next: awake.name }),
    );
  const when = next ? whenIn(next.at, scene.now, scene.staff.timeZone) : 'bald';
  const later = { coach, next: next?.member.name ?? coach, when };
  return say(deputy === undefined ? phrase('told.later', later) : phrase('told.deputy.later', { ...later, deputy }));
}

/** Who has it in the place of a coach who is away. */
function standingIn({ coach }: Employee, { told }: Case, scene: Scene): string | undefined {
  const isOwn = told.length === 0 || told.includes(coach) || !isStillHere(coach, scene);
  return isOwn ? undefined : nameOf(told[0], scene);
}

/** A complaint about somebody of the team: who hears it instead, and when. */
function toldInstead(person: Employee, one: Case, scene: Scene): Reply {
  const avoided = namesOf(one.avoid, scene);
  if (!isHeard(person, one.avoid, scene)) return say(phrase('unheard', { avoided }));
  const { awake, next, onCall } = whoReads(person, one, scene);
  const who = hearerOf(person, one, scene);
  if (awake || onCall || next === undefined) return say(phrase('told.instead', { avoided, who }));
  return say(phrase('told.instead.later', { avoided, who, when: whenIn(next.at, scene.now, scene.staff.timeZone) }));
}

/** The same in a crisis, in the fixed words. */
export function crisisReply(person: Employee, one: Case, scene: Scene): Reply {
  const { coach, deputy } = namesFor(person, scene);
  if (one.avoid.length > 0) return toldInstead(person, one, scene);
  const { awake, next, onCall } = whoReads(person, one, scene);
  const isOut = isGone(person.coach, scene) || fallenIn(one) === person.coach;
  if (awake && awake.role !== 'onCall')
    return say(phrase('state.day', { who: isOut ? awake.name : coach, next: awake.name }));
  if (onCall) return say(phrase('state.oncall', { coach }));
  return say(nightPhrase({ coach, deputy, next }, scene));
}

interface Night {
  readonly coach: string;
  readonly deputy: string;
  readonly next: Reading['next'];
}

function nightPhrase({ coach, deputy, next }: Night, scene: Scene): Phrase {
  if (next === undefined) return phrase('again', { coach });
  const { timeZone } = scene.staff;
  const params = {
    coach,
    day: dayNameIn(next.at, timeZone, scene.now),
    time: timeOfDay(next.at, timeZone),
    next: next.member.name,
  };
  return deputy === coach ? phrase('state.night.one', params) : phrase('state.night', { ...params, deputy });
}

/** "Was ist mit meiner Nachricht?": the state of one case as it truly is. */
export function stateReply(person: Employee, one: Case, scene: Scene): Reply {
  const { coach } = namesFor(person, scene);
  switch (one.state.at) {
    case 'held':
      return say(phrase('state.held'));
    case 'open': {
      if (!isHeard(person, one.avoid, scene)) return say(phrase('unheard', { avoided: namesOf(one.avoid, scene) }));
      if (one.discreet) return say(phrase('told.discreet', { coach: standingIn(person, one, scene) ?? coach }));
      const { awake, next } = whoReads(person, one, scene);
      const when = awake ? 'gerade' : next ? whenIn(next.at, scene.now, scene.staff.timeZone) : 'bald';
      const name = awake?.name ?? next?.member.name ?? coach;
      const asked = askedNow(one);
      const who = asked.find(id => !isGone(id, scene)) ?? asked.find(id => isStillHere(id, scene));
      const has = { who: who ? nameOf(who, scene) : coach, next: name, when };
      const by = fallenIn(one);
      if (by === undefined)
        return say(
          phrase(
            one.contacted ? 'state.open.contacted' : saidOf(one) === 'contact' ? 'state.open.said' : 'state.open',
            has,
          ),
        );
      return say(phrase(one.contacted ? 'state.fell.contacted' : 'state.fell', { ...has, by: nameOf(by, scene) }));
    }
    case 'taken':
      return say(takenPhrase(one.state, scene));
    case 'done':
      return say(phrase('state.done', { who: nameOf(one.state.by, scene) }));
    case 'withdrawn':
      return say(phrase('state.none'));
    default:
      return one.state satisfies never;
  }
}

/** Said before how it stands now, where nothing waits behind a knock. */
export function fallenReplies(one: Case, scene: Scene): readonly Reply[] {
  const by = fallenIn(one);
  return by ? [say(phrase('crisis.fell', { by: nameOf(by, scene) }))] : [];
}

/** Who cannot keep what she had promised; of a broken promise it was said that it is late. */
const fallenIn = ({ state }: Case): PersonId | undefined =>
  state.at === 'open' && !state.broken ? state.fell?.by : undefined;

/** Not whoever has said that she cannot, where somebody else has it too. */
function askedNow(one: Case): readonly PersonId[] {
  const others = one.told.filter(id => id !== fallenIn(one));
  return others.length > 0 ? others : one.told;
}

/** After a noted contact nobody has said when she gets in touch again. */
export const takenPhrase = (state: Case['state'] & { at: 'taken' }, scene: Scene): Phrase => {
  const who = nameOf(state.by, scene);
  if (state.noted) return phrase('state.noted', { who });
  if (state.until <= scene.now) return phrase(state.reminded ? 'state.overdue.reminded' : 'state.overdue', { who });
  return phrase('state.taken', { who, until: untilIn(state.until, scene.now, scene.staff.timeZone) });
};

/** The names are those of the people whom it is about: the one who promised, and the one who knows it now (`care-rules` 3). */
export function latePhrase(
  person: Employee,
  { by, next, one }: Pick<Pending & { what: 'late' }, 'by' | 'next'> & { readonly one: Case | undefined },
  scene: Scene,
): Phrase {
  const { coach, lead } = namesFor(person, scene);
  const said = one && saidOf(one);
  return phrase(said ? `late.${said}` : 'late', {
    coach: by === undefined ? coach : nameOf(by, scene),
    deputy: next === undefined ? lead : nameOf(next, scene),
  });
}

/** "Von Montag um 8 Uhr bis Dienstag um 12 Uhr"; what is longer ago has its date. */
export function outagePhrase(
  { from, until }: { readonly from: Instant; readonly until: Instant },
  scene: Scene,
): Phrase {
  return phrase('outage', { from: momentIn(from, scene), until: momentIn(until, scene) });
}

interface Reading {
  /** Works at this moment. */
  readonly awake?: Member;
  /** Whoever is on call works at this moment. */
  readonly onCall: boolean;
  readonly next?: { readonly member: Member; readonly at: Scene['now'] };
}

function whoReads(person: Employee, one: Case, scene: Scene): Reading {
  const chain = chainOf(person.coach, one.avoid, scene);
  const told = askedNow(one)
    .map(id => memberOf(scene.staff, id))
    .filter(member => member !== undefined);
  // whoever is on call is a reader like the others where a case was put before nobody else who is there
  const byDay = told.filter(member => member.role !== 'onCall' || chain.ladder.includes(member));
  const staff = byDay.length > 0 ? byDay : told;
  const awake = staff.find(member => isWorking(member, scene.staff, scene.now));
  const onCall = one.level === 'now' && chain.onCall && isWorking(chain.onCall, scene.staff, scene.now);
  const next = firstToStart(staff, scene);
  return { ...(awake ? { awake } : {}), onCall: onCall === true, ...(next ? { next } : {}) };
}

function firstToStart(members: readonly Member[], scene: Scene): Reading['next'] {
  const starts = members.flatMap(member => {
    const at = nextStart([member], scene.staff, scene.now);
    return at === undefined ? [] : [{ member, at }];
  });
  return starts.toSorted((a, b) => a.at - b.at)[0];
}
