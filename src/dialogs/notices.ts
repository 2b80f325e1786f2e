import { inCase } from '../knowledge/phrasebook.ts';
import { endNames } from '../knowledge/phrases/staff.ts';
import { accusesOfViolence, isWithStaff } from '../placement/case.ts';
import type { EndKind } from '../placement/endDates.ts';
import type { PersonId } from '../placement/ids.ts';
import { localDate } from '../placement/localTime.ts';
import { may } from '../placement/may.ts';
import { isStillHere } from '../placement/move.ts';
import { memberOf, type Scene } from '../placement/staff.ts';
import { actOption, cardQuestion, lookOption } from './acts.ts';
import type { Notice } from './effect.ts';
import { standing } from './employee/agreement.ts';
import { endForm } from './forms.ts';
import { pickOption, type Seen } from './orders/picks.ts';
import type { Employee } from './person.ts';
import { endsOf, runningPlacement } from './placements.ts';
import type { Spoken } from './reply.ts';
import { staffText } from './staffWords.ts';
import { dateIn, fromDay, whenForStaff } from './times.ts';

interface About {
  readonly employee: Employee;
  readonly viewer: PersonId;
}

/** What staff get to see about an employee that is not a case. */
export function noticeCard({ employee, notice, viewer }: About & { readonly notice: Notice }, scene: Scene): Spoken {
  const person = { person: employee.shortName };
  const question = cardQuestion({ employee: employee.id });
  switch (notice) {
    case 'confirm':
      return { title: 'Bitte bestätigen', text: staffText('staff.confirm', person), question, buttons: yesNo };
    case 'newCode':
      return { title: 'Code abgelaufen', text: staffText('staff.newCode', person), question, buttons: newCodes };
    case 'invitedAlready':
      return { text: staffText('staff.invitedAlready', person), question, buttons: newCodes };
    case 'person':
      return personCard({ employee: seenBy(employee, viewer), viewer }, scene);
    case 'firmYes':
      return { title: 'Firma einladen', text: staffText('staff.firmYes', person), question, buttons: firmCode };
    case 'firmLinked':
      return { title: 'Bitte bestätigen', text: staffText('staff.firmLinked', person), question, buttons: rightFirm };
    case 'handOver':
      return { title: 'Neuer Coach', text: staffText('staff.handOver', { ...person, ...handOverIn(employee, scene) }) };
    case 'contractEnd':
    case 'subsidyEnd':
    case 'supportEnd':
      return endNotice(employee, notice, scene);
    case 'firmNotYet':
    case 'firmAsked':
    case 'firmNo':
    case 'firmOff':
    case 'firmNone':
    case 'explainConsent':
    case 'stopped':
    case 'locked':
    case 'tooLate':
    case 'notAllowed':
    case 'outOfDate':
    case 'knownNot':
    case 'nextContact':
    case 'handOverNot':
    case 'handOverOff':
      return { text: staffText(`staff.${notice}`, person) };
    default:
      return notice satisfies never;
  }
}

/** From when on, and to whom. */
function handOverIn(
  { handOver, handedOver, coach }: Employee,
  scene: Scene,
): { readonly day: string; readonly coach: string } {
  const { now, staff } = scene;
  const on = handOver?.on ?? localDate(handedOver.at(-1)?.on ?? now, staff.timeZone);
  return { day: dateIn(on, now, staff.timeZone), coach: memberOf(staff, handOver?.to ?? coach)?.name ?? '' };
}

/** A day that was taken away before it was read is said as what it is now. */
function endNotice(employee: Employee, of: EndKind, { now, staff }: Scene): Spoken {
  const end = runningPlacement(employee)?.[of];
  if (end === undefined) return { text: staffText('staff.outOfDate') };
  const day = dateIn(end, now, staff.timeZone);
  return { title: `${endNames[of]} endet`, text: staffText(`staff.${of}`, { person: employee.shortName, day }) };
}

const yesNo = [
  [{ id: actOption('confirm', { yes: true }), label: 'Ja, das ist die Person' }],
  [{ id: actOption('confirm', { yes: false }), label: 'Nein' }],
];

const firmCode = [[{ id: actOption('inviteFirm'), label: 'Code für die Firma' }]];

const rightFirm = [
  [{ id: actOption('confirmFirm', { yes: true }), label: 'Ja, das ist die Firma' }],
  [{ id: actOption('confirmFirm', { yes: false }), label: 'Nein, trennen' }],
];

const newCodes = [
  [{ id: actOption('newCode', { code: 'screen' }), label: 'Code zum Scannen' }],
  [{ id: actOption('newCode', { code: 'card' }), label: 'Code für die Startkarte' }],
];

/** One person's page: what is planned and what can be done, never an answer. */
function personCard({ employee, viewer }: About, scene: Scene): Spoken {
  const actor = { role: 'coach', id: viewer } as const;
  const answers = may(actor, { action: 'openAnswers', about: employee }, scene);
  const passes = may(actor, { action: 'handOver', about: employee }, scene);
  const ends = may(actor, { action: 'endPlacement', about: employee }, scene);
  return {
    title: employee.shortName,
    text: '',
    facts: factsOf(employee, scene),
    question: cardQuestion({ employee: employee.id }),
    buttons: [
      ...(answers ? [[{ id: actOption('openAnswers'), label: 'Antworten anzeigen' }]] : []),
      ...newCodes,
      [{ id: actOption('inviteFirm'), label: 'Firma einladen' }],
      ...(employee.firms.length > 0 ? [[{ id: actOption('unlinkFirm'), label: 'Firma trennen' }]] : []),
      [{ id: actOption('lock'), label: 'Handy weg: sperren' }],
      [{ id: pickOption({ employee: employee.id, order: { do: 'endDates' } }), label: 'Termine' }],
      ...(passes
        ? [[{ id: pickOption({ employee: employee.id, order: { do: 'handOver' } }), label: 'Neuer Coach' }]]
        : []),
    ],
    ...(ends ? { form: endForm({ employee: employee.id }) } : {}),
  };
}

function factsOf(employee: Employee, scene: Scene): NonNullable<Spoken['facts']> {
  const { timeZone } = scene.staff;
  const firms = employee.placements.map(one => ({
    label: 'Firma',
    value: `${one.firm}, seit ${dateIn(one.start, scene.now, timeZone)}${one.ended ? `, bis ${dateIn(one.ended, scene.now, timeZone)}` : ''}`,
  }));
  return [
    ...firms,
    ...endsOf(employee).map(({ of, end }) => ({
      label: `${endNames[of]} bis`,
      value: dateIn(end, scene.now, timeZone),
    })),
    { label: 'Firma in Teams', value: firmOf(employee) },
    ...(employee.nextContact && employee.nextContact.on >= localDate(scene.now, timeZone)
      ? [{ label: 'Nächster Termin', value: dateIn(employee.nextContact.on, scene.now, timeZone) }]
      : []),
    ...agreedDays(employee, scene),
    ...(employee.handOver ? [{ label: 'Neuer Coach', value: comingCoach(employee.handOver, scene) }] : []),
    { label: 'Stand', value: standOf(employee, scene) },
  ];
}

/** Never of which light: that is an answer. */
const agreedDays = (employee: Employee, scene: Scene): NonNullable<Spoken['facts']> =>
  [...new Set(standing(employee, scene).map(({ until }) => until))].map(until => ({
    label: 'Bekannt, vereinbart bis',
    value: dateIn(until, scene.now, scene.staff.timeZone),
  }));

const comingCoach = ({ to, on }: NonNullable<Employee['handOver']>, { now, staff }: Scene): string =>
  `${memberOf(staff, to)?.name ?? ''}, ab ${dateIn(on, now, staff.timeZone)}`;

function firmOf({ firms, consents: { firm } }: Employee): string {
  if (firms.length > 0)
    return firms.some(({ confirmed }) => !confirmed) ? 'verbunden, noch nicht bestätigt' : 'verbunden';
  if (firm === undefined) return 'noch nicht gefragt';
  return firm.given ? 'darf eingeladen werden' : 'nicht erlaubt';
}

/** Due, silent, has an open case, paused: an employee without a yes stands as "nicht freigegeben", never as green (`care-rules` 49). */
export function standOf(employee: Employee, scene: Scene): string {
  const { timeZone } = scene.staff;
  const open = employee.cases.filter(isWithStaff).length;
  const parts = [
    ...(employee.addresses.length === 0 ? ['noch nicht angemeldet'] : []),
    ...(open > 0 ? [`${String(open)} offen`] : []),
    ...(employee.notReachable ? ['nicht erreichbar'] : []),
    ...(employee.unanswered > 0 ? [`keine Antwort seit ${String(employee.unanswered)} Fragen`] : []),
    ...(employee.stopped && employee.addresses.length > 0 ? ['wird nicht gefragt'] : []),
    ...(employee.pause ? [`Pause bis ${whenForStaff(employee.pause.until, scene.now, scene.staff.timeZone)}`] : []),
    ...(employee.pauseAhead
      ? [`Pause ${fromDay(localDate(employee.pauseAhead.from, timeZone), scene.now, timeZone)}`]
      : []),
    ...(employee.next ? [`nächste Frage ${whenForStaff(employee.next.at, scene.now, scene.staff.timeZone)}`] : []),
    ...(employee.consents.seeing?.given === true ? [] : ['Antworten nicht freigegeben']),
  ];
  return parts.join(' · ');
}

/** What is a complaint about the reader is not there for her, also not as a number; where it is of violence, nothing is released to her (`care-rules` 8). */
export function seenBy(employee: Employee, viewer: PersonId): Employee {
  const { seeing: _kept, ...consents } = employee.consents;
  return {
    ...employee,
    cases: employee.cases.filter(one => !one.avoid.includes(viewer)),
    ...(employee.cases.some(one => accusesOfViolence(one, viewer)) && { consents }),
  };
}

/** Whose person it is, where the reader only stands in; or that she is nobody's. */
function inPlaceOf({ coach }: Employee, viewer: PersonId, scene: Scene): readonly string[] {
  if (coach === viewer) return [];
  const name = memberOf(scene.staff, coach)?.name ?? '';
  return [isStillHere(coach, scene) ? `für ${inCase(name, 'wen')}` : `ohne Coach (bisher ${name})`];
}

/** Who is due, silent, has an open case: never an answer. */
export const caseloadCard = (employees: readonly Employee[], viewer: PersonId, scene: Scene): Spoken =>
  employees.length === 0
    ? { title: 'Meine Personen', text: staffText('staff.noPeople') }
    : peopleCard('Meine Personen', employees, { viewer, scene });

/** The same of some of them. */
export function peopleCard(title: string, employees: readonly Employee[], { viewer, scene }: Seen): Spoken {
  const seen = employees.map(employee => seenBy(employee, viewer));
  return {
    title,
    text: '',
    facts: seen.map(employee => ({
      label: employee.shortName,
      value: [...inPlaceOf(employee, viewer, scene), standOf(employee, scene)].join(' · '),
    })),
    question: 'coach',
    buttons: seen.map(employee => [{ id: lookOption(employee.id), label: employee.shortName }]),
  };
}
