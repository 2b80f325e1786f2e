import {
  causeNames,
  changeNames,
  dangerNames,
  dimensionNames,
  endNames,
  lightNames,
  wordKindNames,
} from '../knowledge/phrases/staff.ts';
import { isHerOwn, type Case } from '../placement/case.ts';
import type { PersonId } from '../placement/ids.ts';
import { isPrivate, type Dimension, type Light } from '../placement/light.ts';
import { localDate } from '../placement/localTime.ts';
import { isClosedTo } from '../placement/may.ts';
import { standsIn } from '../placement/chain.ts';
import type { Reason } from '../placement/signal.ts';
import { memberOf, type Scene } from '../placement/staff.ts';
import type { Employee } from './person.ts';
import { staffText } from './staffWords.ts';
import { dateIn } from './times.ts';

export interface Reading {
  readonly employee: Employee;
  readonly case: Case;
  readonly viewer: PersonId;
}

/** Why the case is there, by kind, for this reader. */
export function reasonsFor(reading: Reading, scene: Scene): readonly string[] {
  const { case: one } = reading;
  if (one.discreet || isClosed(reading)) return [staffText('staff.contentFree')];
  if (!seesReasons(reading, scene)) return [];
  return [
    ...new Set([
      ...one.reasons.flatMap(reason => inWords(reason, scene)),
      ...one.notes.map(note => noteNames[note.kind]),
    ]),
  ];
}

/** She does not want whoever stands in to see her answers: of what is hers only danger is told with its reason. */
const isClosed = ({ employee, case: one, viewer }: Reading): boolean =>
  isClosedTo(employee, viewer) && one.level !== 'now' && isHerOwn(one);

/** Who was only reached by a climb sees level and age until she takes it (`care-rules` 14, 48); who stands in sees what the coach would. */
export function seesReasons({ employee, case: { discreet, state, told }, viewer }: Reading, scene: Scene): boolean {
  const holds = state.at === 'taken' && state.by === viewer;
  const answers = employee.coach === viewer || standsIn(viewer, memberOf(scene.staff, employee.coach), scene);
  return !discreet && (holds || told[0] === viewer || answers);
}

function inWords(reason: Reason, scene: Scene): readonly string[] {
  switch (reason.kind) {
    case 'red':
    case 'redTwice':
      return [
        red(reason),
        ...(reason.correctedTo ? [staffText('staff.corrected', { light: lightNames[reason.correctedTo] })] : []),
      ];
    case 'words':
      return words(reason);
    case 'firmSeesDanger':
      return [staffText('staff.firmSeesDanger', { cause: causeNames[reason.cause] })];
    case 'seriousQuestion':
      return [
        reason.cause
          ? staffText('staff.seriousQuestion.cause', { cause: causeNames[reason.cause] })
          : staffText('staff.seriousQuestion'),
      ];
    case 'endDate':
      return [endDate(reason, scene)];
    case 'change':
      return [staffText('staff.change', { change: changeNames[reason.what] })];
    case 'askedForTalk':
    case 'wantsOtherCoach':
    case 'askedForHelp':
    case 'voice':
    case 'silence':
    case 'notReachable':
    case 'question':
    case 'message':
    case 'didNotHelp':
    case 'firmAsks':
    case 'firmNotHelped':
      return [staffText(`staff.${reason.kind}`)];
    default:
      return reason satisfies never;
  }
}

const red = ({
  kind,
  dimension,
}: {
  readonly kind: 'red' | 'redTwice';
  readonly dimension: Dimension;
  readonly correctedTo?: Light | undefined;
}): string => staffText(kind === 'red' ? 'staff.red' : 'staff.redTwice', { dimension: dimensionName(dimension) });

function endDate({ of, end }: Reason & { kind: 'endDate' }, { now, staff }: Scene): string {
  const isOver = end < localDate(now, staff.timeZone);
  return staffText(isOver ? 'staff.endDate.over' : 'staff.endDate', {
    what: endNames[of],
    day: dateIn(end, now, staff.timeZone),
  });
}

/** Home, leisure and money are named on no card (`care-rules` 14). */
export const dimensionName = (dimension: Dimension): string => {
  const names: Readonly<Partial<Record<Dimension, string>>> = dimensionNames;
  return isPrivate(dimension) ? 'Gespräch' : (names[dimension] ?? 'Gespräch');
};

const words = ({ words: kind, cause, danger }: Reason & { kind: 'words' }): readonly string[] => {
  const what = cause ? causeNames[cause] : kind ? wordKindNames[kind] : 'braucht ein Gespräch';
  return [staffText('staff.words', { words: what }), ...(danger && danger !== 'self' ? [dangerNames[danger]] : [])];
};

const noteNames: Readonly<Record<Case['notes'][number]['kind'], string>> = {
  saidMistake: 'Sagt: Das war ein Versehen',
  corrected: 'Hat eine Antwort geändert',
  askedToStop: 'Möchte aufhören',
  askedToDelete: 'Hat die Worte gelöscht',
  moreWords: 'Hat noch mehr geschrieben',
  saysContact: 'Sagt: Es gab ein Gespräch',
  saysSettled: 'Sagt: Es hat sich erledigt',
  saysMissed: 'Sagt: Der Anruf kam nicht an',
  left: 'Hat Anker danach blockiert',
  locked: 'Wer es nicht sieht, hat danach das Handy gesperrt',
  newPhone: 'Wer es nicht sieht, hat danach ein neues Handy bestätigt',
  ended: 'Wer es nicht sieht, hat danach die Begleitung beendet',
  wantsLock: 'Wer es nicht sieht, will das Handy sperren. Es ist nicht gesperrt: Bitte entscheiden Sie',
  wantsPhone: 'Wer es nicht sieht, will ein neues Handy. Nur Ihr Code und Ihr Ja gelten: Bitte entscheiden Sie',
  saysDead: 'Wer es nicht sieht, hat gemeldet: verstorben. Es ist nicht beendet: Bitte prüfen Sie das',
};
