// Everything that can come to somebody, as a walk needs it: what she taps, says and sends, what others do, what falls due.
import { commands } from '../../dialogs/commands.ts';
import { offered, questionOf } from '../../dialogs/employee/asking.ts';
import type { Act, Event } from '../../dialogs/event.ts';
import type { Employee } from '../../dialogs/person.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { TalkScene } from '../../dialogs/scene.ts';
import { isLive } from '../../placement/case.ts';
import { hours, instant, later, LocalDate, type CaseId, type Instant } from '../../placement/ids.ts';
import { may } from '../../placement/may.ts';
import type { Place } from './place.ts';
import { firm, newcomer, team } from './world.ts';

export interface Coming {
  readonly event: Event;
  readonly at: Instant;
}

/** `talks`: whether everything there is to say and send comes too. */
export function eventsFor(place: Place, scene: TalkScene, talks: boolean): readonly Coming[] {
  const { person, now, agenda } = place;
  const own = [...tapsOn(place, scene), ...(talks ? always : [])].map(event => ({ event, at: now }));
  if (person.role === 'employer') return [...own, ...answersToFirm.map(event => ({ event, at: now }))];
  if (person.role !== 'employee') return own;
  const planned = agenda.map(({ due, at }): Coming => ({
    event: { kind: 'due', due },
    at: instant(Math.max(at, now)),
  }));
  return [
    ...planned,
    ...[...own.map(({ event }) => event), ...actsOf(person, scene), ...letters].map(event => ({ event, at: now })),
  ];
}

function tapsOn({ person, shown }: Place, scene: TalkScene): readonly Event[] {
  const onScreen = shown.flatMap(buttonsOf);
  const open =
    person.role === 'employee' ? offered(person, scene).map(option => ({ question: questionOf(person), option })) : [];
  return [...onScreen, ...open].map(tap => ({ kind: 'chose', ...tap }));
}

const buttonsOf = (reply: Reply): readonly { readonly question: string; readonly option: string }[] => {
  if (reply.kind === 'ask' || reply.kind === 'check')
    return reply.options.map(option => ({ question: reply.question, option }));
  if (reply.kind === 'explain')
    return ['next', 'back', 'articleDone'].map(option => ({ question: reply.question, option }));
  return [];
};

/** One of each kind. */
const sayings: readonly string[] = [
  'ich will sterben',
  'mein chef schlägt mich gerade',
  'ich kriege keine luft und habe schmerzen in der brust',
  'ich bring den chef um',
  'mein bruder will sich umbringen',
  'ich höre stimmen die sagen spring',
  'es hat alles keinen sinn mehr',
  'ich habe angst vor kollegen',
  'ich werde gemobbt',
  'mein coach schreit mich an',
  'was ist das budget für arbeit?',
  'budget',
  'wie wird das wetter morgen bei uns?',
  'wie geht es ihm?',
  'hallo',
  'danke',
  'tschüss',
  'war ein versehen',
  'hier ist der bruder',
  'ne doch gelb',
  'unterstützung',
  'x',
];
const media = ['voice', 'photo', 'file', 'location', 'contact', 'sticker'] as const;

const always: readonly Event[] = [
  { kind: 'arrived' },
  { kind: 'enrolled' },
  ...commands.map((command): Event => ({ kind: 'chose', question: 'm', option: `cmd:${command}` })),
  ...[
    'coach:caseload',
    'coach:open',
    'coach:invite',
    'coach:absence',
    'firm:support',
    'firm:question',
    'firm:state',
    'yes',
  ].map((option): Event => ({ kind: 'chose', question: 'm', option })),
  ...sayings.map((text): Event => ({ kind: 'said', text })),
  { kind: 'edited', text: 'rot' },
  { kind: 'edited', text: 'egal' },
  ...media.map((what): Event => ({ kind: 'sent', what, message: '1' })),
  { kind: 'undelivered', receipt: { what: 'tidy' } },
  { kind: 'filled', form: 'x', fields: {} },
  { kind: 'left', why: 'blocked' },
];

const letters: readonly Event[] = [
  { kind: 'told', letter: { kind: 'firmAsks', from: firm.id, request: 'firm1' } },
  { kind: 'told', letter: { kind: 'staffChanged', coach: newcomer.coach, occasion: 'absence' } },
  {
    kind: 'told',
    letter: {
      kind: 'outage',
      from: instant(Date.parse('2026-11-20T08:00:00+01:00')),
      until: instant(Date.parse('2026-11-21T12:00:00+01:00')),
    },
  },
];

const states: readonly Event[] = (['passedOn', 'seen', 'done'] as const).map(state => ({
  kind: 'told',
  letter: { kind: 'toFirm', request: 'firm1', state, until: instant(Date.parse('2026-11-23T12:00:00+01:00')) },
}));

const answersToFirm: readonly Event[] = [
  { kind: 'told', letter: { kind: 'firmLinked', about: newcomer.id, firm: firm.firm } },
  { kind: 'told', letter: { kind: 'firmUnlinked', about: newcomer.id } },
  { kind: 'due', due: { what: 'unlinked' } },
  ...states,
];

/** What the team may do about her now. */
const actsOf = (person: Employee, scene: TalkScene): readonly Event[] => {
  const last = person.cases.findLast(isLive)?.id ?? person.cases.at(-1)?.id;
  return team.flatMap(by =>
    acts(last, scene.now)
      .filter(act =>
        may(
          { role: 'coach', id: by },
          { action: act.do, about: person, ...('case' in act ? { case: act.case } : {}) },
          scene,
        ),
      )
      .map((act): Event => ({ kind: 'acted', by, act })),
  );
};

const acts = (last: CaseId | undefined, now: Instant): readonly Act[] => [
  { do: 'confirm', yes: true },
  { do: 'confirm', yes: false },
  { do: 'look' },
  { do: 'inviteFirm' },
  { do: 'confirmFirm', yes: true },
  { do: 'unlinkFirm' },
  { do: 'lock' },
  { do: 'endDates', contractEnd: LocalDate.parse('2026-12-18') },
  { do: 'endPlacement', reason: 'supportEnded', destination: 'stays', on: LocalDate.parse('2026-11-20') },
  ...(last === undefined ? [] : actsOn(last, now)),
];

const actsOn = (one: CaseId, now: Instant): readonly Act[] => [
  { do: 'take', case: one, until: fullHour(now) },
  { do: 'cannot', case: one },
  { do: 'contact', case: one, contact: 'telephone', until: later(fullHour(now), hours(6)) },
  { do: 'finish', case: one, outcome: { measure: 'counselling', contact: 'telephone', with: 'employee' } },
  { do: 'agree', case: one, next: LocalDate.parse('2026-12-01') },
  { do: 'reply', case: one, text: 'Das Amt ist am Montag offen.' },
];

/** "bis 11 Uhr", as a card offers it. */
const fullHour = (now: Instant): Instant => instant((Math.floor(now / 3_600_000) + 2) * 3_600_000);
