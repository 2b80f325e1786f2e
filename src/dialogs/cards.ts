import { caseStates, levelNames } from '../knowledge/phrases/staff.ts';
import { isPromised, isWithStaff, type Case, type Occasion } from '../placement/case.ts';
import { isWorking } from '../placement/calendar.ts';
import type { PersonId } from '../placement/ids.ts';
import { chainOf } from '../placement/chain.ts';
import { may } from '../placement/may.ts';
import { promisesFor } from '../placement/promise.ts';
import { memberOf, type Member, type Scene } from '../placement/staff.ts';
import { actOption, cardQuestion, type About } from './acts.ts';
import { agreedUntil } from './employee/agreement.ts';
import { contactsBefore, promisedBefore } from './doneBefore.ts';
import type { Contact } from './effect.ts';
import { firmLine } from './firmLine.ts';
import { agreeForm, verdictsOn, finishForm, replyForm } from './forms.ts';
import { nextContactAt } from './nextContact.ts';
import { pickOption } from './orders/picks.ts';
import { reasonsFor, seesReasons, type Reading } from './reasons.ts';
import type { Button, Spoken } from './reply.ts';
import type { TalkScene } from './scene.ts';
import { reachNames, staffText } from './staffWords.ts';
import { clockIn, dateIn, untilForStaff, whenForStaff } from './times.ts';

export interface CardOf extends Reading {
  readonly occasion: Occasion;
  /** An earlier attempt may have arrived: "Noch einmal, zur Sicherheit". */
  readonly repeat: boolean;
  /** That were noted on it. */
  readonly contacts?: readonly Contact[];
}

/** The card as the case is now, poor in content: no words, no private dimension, no diagnosis (`care-rules` 14). */
export function caseCard(card: CardOf, scene: TalkScene): Spoken {
  const { employee, case: one, viewer } = card;
  const member = memberOf(scene.staff, viewer);
  const about: About = { employee: employee.id, case: one.id };
  const holds = one.state.at === 'taken' && one.state.by === viewer;
  const buttons = member && isWithStaff(one) ? buttonsFor({ ...card, about }, member, scene) : [];
  const form = one.dateAsked === viewer ? agreeForm(about, one) : holds ? closingForm(about, one) : undefined;
  return {
    title: titleOf(card),
    text: linesOf(card, member, scene).join('\n'),
    facts: factsOf(card, scene),
    question: cardQuestion(about),
    buttons,
    ...(form ? { form } : {}),
  };
}

const closingForm = (about: About, one: Case): NonNullable<Spoken['form']> =>
  one.subject === 'question' ? replyForm(about) : finishForm(about, verdictsOn(one));

const titles: Readonly<Record<Occasion, string>> = {
  new: 'Neue Aufgabe',
  climbed: 'Neue Aufgabe: noch niemand hat übernommen',
  again: 'Noch offen',
  reminder: 'Erinnerung: die zugesagte Zeit ist vorbei',
  raised: 'Dringender geworden',
  reopened: 'Wieder offen',
  changed: 'Aufgabe',
  withdrawn: 'Zurückgezogen',
  closed: 'Erledigt',
  dateAsked: 'Bitte einen Termin vereinbaren',
};

/** What is over has no haste. */
function titleOf({ case: one, occasion, repeat }: CardOf): string {
  const haste = occasion === 'dateAsked' ? [] : [levelNames[one.level]];
  return `${repeat ? `${staffText('staff.again')}: ` : ''}${[occasionOf(one, occasion), ...haste].join(', ')}`;
}

function occasionOf(one: Case, occasion: Occasion): string {
  const isBroken = one.state.at === 'open' && one.state.broken === true;
  if (occasion === 'climbed' && isBroken) return 'Neue Aufgabe: die zugesagte Zeit ist vorbei';
  if (occasion === 'reminder' && !isPromised(one)) return 'Erinnerung: Zeit für den nächsten Kontakt';
  return titles[occasion];
}

function factsOf(card: CardOf, scene: TalkScene): NonNullable<Spoken['facts']> {
  const { employee, case: one } = card;
  const { timeZone } = scene.staff;
  const reasons = reasonsFor(card, scene);
  const reach = employee.reach === undefined ? [] : [{ label: 'Melden', value: reachNames[employee.reach] }];
  return [
    { label: 'Person', value: employee.shortName },
    ...reasons.map(value => ({ label: 'Grund', value })),
    ...(reasons.length > 0 ? nearestTo(one, scene) : []),
    ...accusedIn(one, scene),
    { label: 'Seit', value: whenForStaff(one.opened, scene.now, timeZone) },
    ...lateIn(one, scene),
    ...(one.request?.telephone === undefined ? [] : [{ label: 'Rückruf der Firma', value: one.request.telephone }]),
    { label: 'Stand', value: stateIn(card, scene) },
    ...promisedBefore(one, scene),
    ...(reasons.length > 0 ? contactsBefore(card.contacts ?? [], scene) : []),
    ...silentIn(card, scene),
    ...reach,
  ];
}

/** A complaint is kept from coach and deputy together, because the words rarely tell which of them is meant (`care-rules` 8). */
const accusedIn = ({ avoid }: Case, scene: Scene): NonNullable<Spoken['facts']> =>
  avoid.length === 0 ? [] : [{ label: 'Sieht es nicht', value: namesOf(avoid, scene) }];

/** Why it came to this reader and not to the coach; who does not see the reason learns only whom not to ask. */
function complaintLine(reading: Reading, scene: Scene): readonly string[] {
  if (reading.case.avoid.length === 0) return [];
  return [staffText(seesReasons(reading, scene) ? 'staff.complaint' : 'staff.complaint.unseen')];
}

/** Of what was told without content nothing more is told than that. */
function lateIn({ late, discreet }: Case, { now, staff: { timeZone } }: Scene): NonNullable<Spoken['facts']> {
  if (late === undefined || discreet) return [];
  const [written, read] = [late.written, late.read].map(at => clockIn(at, now, timeZone));
  return [{ label: 'Spät gelesen', value: staffText('staff.late', { written: written ?? '', read: read ?? '' }) }];
}

/** Who was reached by a climb reads who did not answer (`care-rules` 48). */
function silentIn({ case: { state }, viewer }: CardOf, scene: Scene): NonNullable<Spoken['facts']> {
  const silent = state.at === 'open' ? (state.silent ?? []).filter(id => id !== viewer) : [];
  return silent.length === 0 ? [] : [{ label: 'Ohne Antwort', value: namesOf(silent, scene) }];
}

const namesOf = (ids: readonly PersonId[], { staff }: Scene): string =>
  ids.flatMap(id => memberOf(staff, id)?.name ?? []).join(', ');

/** Whom it is put before now besides the reader. */
function askedIn(
  { employee, case: { state, level, avoid, told }, viewer }: Reading,
  scene: Scene,
): readonly PersonId[] {
  if (state.at !== 'open') return [];
  const { ladder } = chainOf(employee.coach, avoid, scene);
  const asked = level === 'now' ? ladder : ladder.slice(state.rung, state.rung + 1);
  return asked.map(({ id }) => id).filter(id => id !== viewer && told.includes(id));
}

/** Whom it waits for, or who sees to it until when. */
export function stateIn(reading: Reading, scene: Scene): string {
  const { case: one } = reading;
  if (one.state.at !== 'taken') {
    const asked = askedIn(reading, scene);
    const until = one.state.at === 'done' ? agreedUntil(reading.employee, one.id, scene) : undefined;
    return [
      caseStates[one.state.at],
      ...(asked.length > 0 ? [`gefragt: ${namesOf(asked, scene)}`] : []),
      ...(until ? [`vereinbart bis ${dateIn(until, scene.now, scene.staff.timeZone)}`] : []),
    ].join(', ');
  }
  const who = memberOf(scene.staff, one.state.by)?.name ?? '';
  const { timeZone } = scene.staff;
  return isPromised(one)
    ? `${who} meldet sich ${untilForStaff(one.state.until, scene.now, timeZone)}`
    : `${who} hatte Kontakt, Erinnerung ${whenForStaff(one.state.until, scene.now, timeZone)}`;
}

function linesOf(card: CardOf, member: Member | undefined, scene: Scene): readonly string[] {
  const { case: one, viewer } = card;
  if (one.dateAsked === viewer) return [staffText('staff.dateAsked'), ...firmLine(card, scene)];
  if (!isWithStaff(one)) return [];
  const off = one.level === 'now' && member !== undefined && !isWorking(member, scene.staff, scene.now);
  return [
    ...(off ? [staffText('staff.offDuty')] : []),
    ...(one.state.at === 'open' && reasonsFor(card, scene).length === 0 ? [staffText('staff.reasonLater')] : []),
    ...(one.level === 'now' ? [staffText('staff.emergencyPlan', { place: scene.staff.emergencyPlan })] : []),
    ...(one.subject === 'question' ? [staffText('staff.noCaseAdvice')] : []),
    ...complaintLine(card, scene),
    ...firmLine(card, scene),
  ];
}

function buttonsFor(
  card: CardOf & { readonly about: About },
  member: Member,
  scene: Scene,
): NonNullable<Spoken['buttons']> {
  const { employee, case: one } = card;
  const can = (action: 'take' | 'cannot' | 'endDates' | 'openWords'): boolean =>
    may({ role: 'coach', id: member.id }, { action, about: employee, case: one.id }, scene);
  const times = one.state.at === 'open' || (one.state.at === 'taken' && one.state.by === member.id);
  const take =
    times && can('take')
      ? promisesFor(one, member, { coach: employee.coach, scene }).map(promised => [takeButton(promised, one, scene)])
      : [];
  return [
    ...take,
    ...(one.state.at === 'taken' && one.state.by === member.id ? [[contactButton(one, member, scene)]] : []),
    ...(times && can('cannot') ? [[{ id: actOption('cannot'), label: 'Ich kann gerade nicht' }]] : []),
    ...(one.subject === 'dates' && can('endDates')
      ? [[{ id: pickOption({ employee: employee.id, order: { do: 'endDates' } }), label: 'Termine eintragen' }]]
      : []),
    ...(hasWords(one) && can('openWords') ? [[{ id: actOption('openWords'), label: 'Worte anzeigen' }]] : []),
  ];
}

/** The article that comes nearest to a question, with its §: to look it up, not to tell it as an answer (`care-rules` 34). */
const nearestTo = ({ reasons }: Case, { library }: TalkScene): NonNullable<Spoken['facts']> =>
  reasons.flatMap(reason => {
    const article = reason.kind === 'question' && reason.near !== undefined ? library.article(reason.near) : undefined;
    return article ? [{ label: 'Nächster Artikel', value: `${article.title} (${article.paragraphs.join(', ')})` }] : [];
  });

/** Where nothing was written there is nothing to open, and a look would stand in the log for nothing. */
const hasWords = ({ reasons, notes }: Case): boolean =>
  reasons.some(
    reason =>
      ['words', 'question', 'message'].includes(reason.kind) || (reason.kind === 'seriousQuestion' && reason.words),
  ) || notes.some(({ kind }) => ['moreWords', 'saysContact', 'saysSettled', 'saysMissed'].includes(kind));

const takeButton = (promised: ReturnType<typeof promisesFor>[number], one: Case, scene: Scene): Button => ({
  id: actOption('take', { until: promised.until }),
  label: `${one.state.at === 'taken' ? 'Neue Zeit' : 'Ich übernehme'}, ${untilForStaff(promised.until, scene.now, scene.staff.timeZone)}`,
});

/** A contact was had and the case goes on: the crisis of the talk ends, a next time stands. */
const contactButton = (one: Case, member: Member, scene: Scene): Button => ({
  id: actOption('contact', { contact: 'telephone', until: nextContactAt(one, member, scene) }),
  label: 'Kontakt gehabt, geht weiter',
});
