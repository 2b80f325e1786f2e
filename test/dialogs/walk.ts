// Every event in every state: the alphabet, what counts as the same state, and the walk.
import { isOptionId, labelOf } from '../../src/knowledge/options.ts';
import { commands } from '../../src/dialogs/commands.ts';
import type { Effect } from '../../src/dialogs/effect.ts';
import type { Act, Due, Event } from '../../src/dialogs/event.ts';
import type { Letter } from '../../src/dialogs/letter.ts';
import { offered, questionOf } from '../../src/dialogs/employee/asking.ts';
import { askedLongAgo, asAskedLast } from '../../src/dialogs/employee/lastAsked.ts';
import type { Employee } from '../../src/dialogs/person.ts';
import type { Reply } from '../../src/dialogs/reply.ts';
import type { TalkScene } from '../../src/dialogs/scene.ts';
import { step } from '../../src/dialogs/step.ts';
import { isLive } from '../../src/placement/case.ts';
import { may } from '../../src/placement/may.ts';
import {
  caseId,
  instant,
  later,
  LocalDate,
  minutes,
  type CaseId,
  type Instant,
  type PersonId,
} from '../../src/placement/ids.ts';
import { demir, kaya, lang, lindner, sceneAt, withPhone } from './house.ts';
import { broken, storable } from './promises.ts';
import type { Scheduled } from './talk.ts';

/** A state of the talk: the person, what is scheduled for her, and the questions that stand on her screen. */
export interface Place {
  readonly person: Employee;
  readonly agenda: readonly Scheduled[];
  readonly shown: readonly Reply[];
  readonly now: Instant;
  /** How it was reached, for whoever reads a failing test. */
  readonly path: readonly string[];
}

export interface Walked {
  readonly states: number;
  readonly edges: number;
  /** Where the talk stood in any of them. */
  readonly places: ReadonlySet<Employee['talk']['at']>;
  /** The promise, and the way on which it was broken first. */
  readonly broken: ReadonlyMap<string, string>;
}

export interface Walking {
  readonly starts: readonly Place[];
  readonly mostStates: number;
}

/** Breadth first from the starts; a state that was seen before is not entered again. */
export function walk({ starts, mostStates }: Walking): Walked {
  const seen = new Set(starts.map(stateOf));
  const broken = new Map<string, string>();
  const queue = [...starts];
  const places = new Set<Employee['talk']['at']>();
  let edges = 0;
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    places.add(place.person.talk.at);
    for (const { event, at } of eventsIn(place)) {
      edges++;
      const { next, faults } = stepped(place, event, at);
      const state = stateOf(next);
      const isNew = !seen.has(state);
      for (const fault of [...faults, ...(isNew ? storable(next.person) : [])]) {
        if (!broken.has(fault)) broken.set(fault, next.path.join(' → '));
      }
      // a place that was never entered goes first
      if (
        isNew &&
        !queue.some(({ person }) => person.talk.at === next.person.talk.at) &&
        !places.has(next.person.talk.at)
      )
        queue.unshift(next);
      else if (isNew && seen.size < mostStates) queue.push(next);
      if (seen.size < mostStates) seen.add(state);
    }
  }
  return { states: seen.size, edges, places, broken };
}

/** Where a talk can stand. */
export const everyPlace: readonly Employee['talk']['at'][] = [
  'new',
  'waiting',
  'enrolment',
  'idle',
  'checkIn',
  'about',
  'another',
  'offer',
  'offerTalk',
  'article',
  'example',
  'check',
  'more',
  'right',
  'choose',
  'unknown',
  'editors',
  'howToTalk',
  'pause',
  'stop',
  'stopSure',
  'myData',
  'deleteSure',
  'serious',
  'voice',
  'photo',
  'aboutCoach',
  'helped',
  'consentAlone',
  'newCoach',
  'change',
  'weekly',
  'standIn',
  'ended',
];

interface Stepped {
  readonly next: Place;
  readonly faults: readonly string[];
}

function stepped(place: Place, event: Event, now: Instant): Stepped {
  const scene: TalkScene = { ...sceneAt(now), readsAloud: true };
  const path = [...place.path, nameOf(event)];
  const before = event.kind === 'enrolled' ? withPhone(place.person) : place.person;
  try {
    const done = step(before, event, scene);
    const { person } = done;
    if (person.role !== 'employee') return { next: { ...place, path }, faults: ['an employee stays one'] };
    const shown = done.replies.length > 0 ? done.replies : place.shown;
    const agenda = done.effects.reduce(scheduling, withoutDue(place.agenda, event));
    const faults = [
      ...broken({ before, event, step: done, scene }),
      ...deadButtons(place, event, done.replies),
      ...typedOtherwise(place, { event, tapped: person, scene }),
    ];
    return { next: { person, agenda, shown, now, path }, faults };
  } catch (error) {
    return { next: { ...place, path }, faults: [`nothing throws: ${String(error)}`] };
  }
}

/** What has just been shown is understood. */
function deadButtons({ shown, person }: Place, event: Event, replies: readonly Reply[]): readonly string[] {
  const isOver = person.placements.every(({ ended }) => ended !== undefined);
  if (event.kind !== 'chose' || isOver) return [];
  const isShown = shown.some(
    reply => reply.kind === 'ask' && reply.question === event.question && reply.options.includes(event.option),
  );
  const isOld = replies.some(
    reply => reply.kind === 'say' && ['old.button', 'old.question'].includes(reply.phrase.key),
  );
  return isShown && isOld
    ? [`a button that is shown works: ${event.question.split(':')[0] ?? ''} ${event.option}`]
    : [];
}

interface Tapped {
  readonly event: Event;
  readonly tapped: Employee;
  readonly scene: TalkScene;
}

/** Who cannot tap types what stands on the button, and gets the same; after a knock, and hours later, short words are no answer to what stood there before. */
function typedOtherwise({ person }: Place, { event, tapped, scene }: Tapped): readonly string[] {
  if (event.kind !== 'chose' || event.question !== questionOf(person) || !isOptionId(event.option)) return [];
  if (!offered(person, scene).includes(event.option)) return [];
  const label = labelOf(event.option, { coach: 'Frau Kaya' });
  if (asAskedLast(person, label) !== person || askedLongAgo(person, label, scene)) return [];
  const typed = step(person, { kind: 'said', text: label }, scene).person;
  const isSame = typed.role === 'employee' && JSON.stringify(typed.talk) === JSON.stringify(tapped.talk);
  return isSame ? [] : [`a button that is shown may be typed: ${event.question.split(':')[0] ?? ''} ${event.option}`];
}

const scheduling = (agenda: readonly Scheduled[], effect: Effect): readonly Scheduled[] => {
  if (effect.do !== 'schedule' && effect.do !== 'cancel') return agenda;
  const others = agenda.filter(({ name }) => name !== effect.name);
  return effect.do === 'schedule' ? [...others, effect] : others;
};

const withoutDue = (agenda: readonly Scheduled[], event: Event): readonly Scheduled[] =>
  event.kind === 'due' ? agenda.filter(({ due }) => JSON.stringify(due) !== JSON.stringify(event.due)) : agenda;

/** What makes a difference for what can happen next; numbers, times and names do not. */
export function stateOf({ person, agenda, shown }: Place): string {
  const { talk, enrolment, checkIn, crisis, cases, pending } = person;
  return JSON.stringify([
    talk.at,
    talk.at === 'serious' ? talk.about : talk.at === 'article' ? Math.min(talk.page, 1) : '',
    'case' in talk ? cases.find(({ id }) => id === talk.case)?.state.at : '',
    enrolment ? [enrolment.step, Math.min(enrolment.wrong, 1)] : 0,
    checkIn ? [checkIn.answers.length, checkIn.begun, checkIn.over, checkIn.delivered !== undefined] : 0,
    checkIn?.answers.some(({ light }) => light === 'red'),
    crisis !== undefined,
    [
      ...new Set(
        cases
          .filter(isLive)
          .map(one => [one.subject, one.level, one.state.at, one.avoid.length > 0, one.discreet].join()),
      ),
    ].toSorted(),
    cases.some(({ state }) => state.at === 'done'),
    [...new Set(pending.map(({ what }) => what))].toSorted(),
    [person.consents.asking?.given, person.consents.seeing?.given, person.choice],
    [person.pause !== undefined, person.stopped, person.notReachable, person.confirmed],
    person.addresses.some(({ locked }) => locked),
    person.addresses.length > 0,
    person.placements.every(({ ended }) => ended !== undefined),
    [...new Set(agenda.map(({ due }) => due.what))].toSorted(),
    shown.some(({ kind }) => kind === 'ask'),
  ]);
}

interface Edge {
  readonly event: Event;
  readonly at: Instant;
}

function eventsIn(place: Place): readonly Edge[] {
  const soon = later(place.now, minutes(1));
  const own: readonly Event[] = [...tapsIn(place), ...always];
  const last = place.person.cases.findLast(isLive)?.id ?? place.person.cases.at(-1)?.id ?? caseId(99);
  const acts = [kaya, demir, lang].flatMap(by =>
    actsOn(last, soon).flatMap((act): readonly Event[] =>
      isAllowed(place, by, act) ? [{ kind: 'acted', by, act }] : [],
    ),
  );
  const planned = place.agenda.map(({ due, at }): Edge => ({
    event: { kind: 'due', due },
    at: instant(Math.max(at, soon)),
  }));
  const stale = staleDue(last).map((due): Event => ({ kind: 'due', due }));
  return [...planned, ...[...own, ...acts, ...stale].map(event => ({ event, at: soon }))];
}

/** As the hall asks before every step. */
const isAllowed = ({ person, now }: Place, by: PersonId, act: Act): boolean =>
  may(
    { role: 'coach', id: by },
    { action: act.do, about: person, ...('case' in act ? { case: act.case } : {}) },
    sceneAt(now),
  );

/** Every button on the screen, every option of the question that stands open, and taps on what is long over. */
function tapsIn({ person, shown, now }: Place): readonly Event[] {
  const onScreen = shown.flatMap(reply =>
    reply.kind === 'ask' ? reply.options.map(option => ({ question: reply.question, option })) : [],
  );
  const open = offered(person, sceneAt(now)).map(option => ({ question: questionOf(person), option }));
  const pages = person.talk.at === 'article' || person.talk.at === 'example' ? ['next', 'back', 'articleDone'] : [];
  const turning = pages.map(option => ({ question: questionOf(person), option }));
  const all = [...onScreen, ...open, ...turning, ...oldTaps];
  const once = new Map(all.map(tap => [`${tap.question} ${tap.option}`, tap]));
  return [...once.values()].map(tap => ({ kind: 'chose', ...tap }));
}

const oldTaps = [
  ['c:2026-W01:general', 'red'],
  ['c:2026-W48:general', 'red'],
  ['c:2026-W48:work', 'green'],
  ['n:1', 'yes'],
  ['n:1', 'later'],
  ['n:1', 'notToday'],
  ['e:asking', 'yes'],
  ['t:deleteSure', 'deleteAll'],
  ['t:stopSure', 'yes'],
  ['t:myData', 'decideAgain'],
  ['offer:case99', 'yes'],
  ['offer:case1', 'yes'],
  ['serious:case1:life', 'yes'],
  ['serious:case1:life', 'no'],
  ['x:write', 'preferWriting'],
  ['x:silent', 'yes'],
  ['r:bfa_what:1', 'next'],
  ['constructor', '__proto__'],
].map(([question = '', option = '']) => ({ question, option }));

/** One of every kind. */
export const samples: readonly string[] = [
  'Ich will sterben.',
  'Mein Bruder will sich umbringen. Er will sterben.',
  'Der Chef hat mich geschlagen',
  'alles hat keinen sinn mehr',
  'Ich habe Angst vor Kollegen',
  'Ich will kündigen',
  'Frau Kaya schreit mich immer an',
  'bin müde',
  'was ist das budget für arbeit',
  'budget',
  'Was macht der Hund vom Nachbarn eigentlich so?',
  'ne doch rot',
  'gut',
  'nich gut',
  'ja',
  'nein',
  'weiß nicht',
  'hallo',
  'danke',
  'hilfe',
  'pause',
  'stopp',
  'zurück',
  'lösch alles',
  'war ein versehen',
  'hier ist der bruder',
  'was ist mit meiner nachricht',
  'ich brauche hilfe',
  'meine daten',
  '',
  '🤷',
  'x'.repeat(200),
];

const media = ['voice', 'video', 'photo', 'file', 'location', 'contact', 'sticker'] as const;

const letters: readonly Letter[] = [
  { kind: 'firmAsks', from: lindner, request: 'firm1' },
  { kind: 'firmAsks', from: lindner, request: 'firm2', danger: 'violence' },
  { kind: 'staffChanged', coach: kaya, occasion: 'absence' },
  { kind: 'staffChanged', coach: kaya, occasion: 'changed' },
  { kind: 'toFirm', request: 'firm1', state: 'seen' },
];

const receipts = [
  { what: 'checkIn', slot: '2026-W48' },
  { what: 'card', case: caseId(1), to: kaya },
] as const;

const always: readonly Event[] = [
  ...commands.map((command): Event => ({ kind: 'chose', question: 'm', option: `cmd:${command}` })),
  ...samples.map((text): Event => ({ kind: 'said', text })),
  ...['Ich will sterben.', 'Ich will kündigen', 'rot', 'egal'].map((text): Event => ({ kind: 'edited', text })),
  ...media.map((what): Event => ({ kind: 'sent', what })),
  ...letters.map((letter): Event => ({ kind: 'told', letter })),
  ...receipts.flatMap((receipt): readonly Event[] => [
    { kind: 'delivered', receipt },
    { kind: 'undelivered', receipt },
  ]),
  { kind: 'arrived' },
  { kind: 'enrolled' },
  { kind: 'left', why: 'blocked' },
  { kind: 'filled', form: 'x', fields: {} },
];

const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;
const withNext = { ...outcome, next: LocalDate.parse('2026-12-01') };

const actsOn = (one: CaseId, now: Instant): readonly Act[] => [
  { do: 'confirm', yes: true },
  { do: 'confirm', yes: false },
  { do: 'take', case: one, until: later(now, minutes(20)) },
  { do: 'take', case: caseId(99), until: later(now, minutes(20)) },
  { do: 'cannot', case: one },
  { do: 'contact', case: one, contact: 'telephone', until: later(now, minutes(600)) },
  { do: 'finish', case: one, outcome },
  { do: 'finish', case: one, outcome: withNext },
  { do: 'finish', case: one, outcome, known: LocalDate.parse('2026-12-18') },
  { do: 'agree', case: one, next: LocalDate.parse('2026-12-01') },
  { do: 'reply', case: one, text: 'Das Amt zahlt das.' },
  { do: 'openWords', case: one },
  { do: 'openAnswers' },
  { do: 'look' },
  { do: 'lock' },
  { do: 'newCode', code: 'screen' },
  { do: 'endDates', contractEnd: LocalDate.parse('2026-12-18') },
  { do: 'handOver', to: demir, on: LocalDate.parse('2026-11-20') },
  { do: 'handOver', to: lang, on: LocalDate.parse('2026-12-01') },
  { do: 'handOver', to: kaya, on: LocalDate.parse('2026-11-20') },
  { do: 'endPlacement', reason: 'supportEnded', destination: 'stays', on: LocalDate.parse('2026-11-20') },
  { do: 'endPlacement', reason: 'deceased', destination: 'deceased', on: LocalDate.parse('2026-11-20') },
];

const staleDue = (one: CaseId): readonly Due[] => [
  { what: 'deadline', case: one, n: 999 },
  { what: 'deadline', case: caseId(99), n: 1 },
  { what: 'checkIn', slot: '2026-W01' },
  { what: 'reminder', slot: '2026-W48' },
  { what: 'silence', slot: '2026-W01' },
  { what: 'seriousQuestion', case: one },
  { what: 'voice', n: 0 },
  { what: 'helped', case: one },
  { what: 'consentAlone' },
  { what: 'nextContact', on: LocalDate.parse('2026-12-01') },
  { what: 'endDate', of: 'contractEnd', end: LocalDate.parse('2026-12-01'), n: 1 },
  { what: 'knock' },
  { what: 'pauseOver', n: 0 },
  { what: 'retention', asked: instant(0) },
  { what: 'round', coach: kaya, occasion: 'absence' },
];

function nameOf(event: Event): string {
  switch (event.kind) {
    case 'said':
    case 'edited':
      return `${event.kind} "${event.text.slice(0, 40)}"`;
    case 'chose':
      return `${event.question}=${event.option}`;
    case 'due':
      return `due ${event.due.what}`;
    case 'acted':
      return `${event.act.do} ${JSON.stringify(event.act).slice(0, 60)}`;
    case 'told':
      return event.letter.kind;
    case 'sent':
      return event.what;
    case 'delivered':
    case 'undelivered':
    case 'arrived':
    case 'enrolled':
    case 'left':
    case 'filled':
      return event.kind;
    default:
      return event satisfies never;
  }
}
