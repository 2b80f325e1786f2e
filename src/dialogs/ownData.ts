import { book, phrase } from '../knowledge/book.ts';
import { inCase, speak } from '../knowledge/phrasebook.ts';
import type { Case } from '../placement/case.ts';
import { localDate } from '../placement/localTime.ts';
import { sharesAnswers } from '../placement/may.ts';
import { memberOf } from '../placement/staff.ts';
import { withReading } from './aloud.ts';
import { standing } from './employee/agreement.ts';
import { hasOlder, pagesBack, perPage } from './employee/older.ts';
import { nameOf, namesFor } from './employee/names.ts';
import { isFollowed } from './employee/standing.ts';
import { labelFor } from './labels.ts';
import type { Employee } from './person.ts';
import { endsOf } from './placements.ts';
import type { Spoken } from './reply.ts';
import type { TalkScene } from './scene.ts';
import { dateIn } from './times.ts';
import { watchedIn } from './week/toAsk.ts';

/** "Meine Daten": the person is the first reader of what is known about her (`field` 8.4). */
export function ownData(person: Employee, scene: TalkScene): Spoken {
  const address = person.address ?? 'du';
  const deleting = labelFor('cmd:deleteAll', person, scene);
  const older = pagesBack(person);
  return {
    title: 'Meine Daten',
    text: speak(book, phrase('ownData'), address),
    facts: [
      ...answers(person, older, scene),
      ...(older > 0
        ? []
        : [
            ...ends(person, scene),
            ...cases(person, scene),
            ...agreed(person, scene),
            ...toAsk(person, scene),
            ...consents(person, scene),
          ]),
    ],
    question: 't:myData',
    buttons: withReading(
      [
        ...(hasOlder(person) ? [[{ id: 'olderAnswers', label: labelFor('olderAnswers', person, scene) }]] : []),
        ...(isFollowed(person, scene) ? [[{ id: 'decideAgain', label: labelFor('decideAgain', person, scene) }]] : []),
        ...firmButton(person, scene),
        ...pastButton(person, scene),
        [{ id: 'cmd:deleteAll', label: deleting }],
      ],
      person,
      scene,
    ),
  };
}

/** What was allowed can be taken back, what was not can be allowed; who was never asked is not asked here. */
function firmButton(person: Employee, scene: TalkScene): NonNullable<Spoken['buttons']> {
  if (!isFollowed(person, scene)) return [];
  const { consents, firms } = person;
  if (consents.firm?.given === true || firms.length > 0)
    return [[{ id: 'firmNo', label: labelFor('firmNo', person, scene) }]];
  return consents.firm ? [[{ id: 'firmYes', label: labelFor('firmYes', person, scene) }]] : [];
}

/** What a new coach may read of the time before her. */
function pastButton(person: Employee, scene: TalkScene): NonNullable<Spoken['buttons']> {
  const { past } = person.consents;
  if (past === undefined || !isFollowed(person, scene)) return [];
  const id = past.given ? 'pastNo' : 'pastYes';
  return [[{ id, label: labelFor(id, person, scene) }]];
}

type Facts = NonNullable<Spoken['facts']>;

const day = (at: Case['opened'], scene: TalkScene): string =>
  dateIn(localDate(at, scene.staff.timeZone), scene.now, scene.staff.timeZone);

const answers = (person: Employee, older: number, scene: TalkScene): Facts =>
  person.answers
    .slice(0, older > 0 ? -older * perPage : undefined)
    .slice(-perPage)
    .map(answer => ({
      label: `${day(answer.on, scene)}: ${speak(book, phrase(`q.${answer.dimension}`), person.address ?? 'du')}`,
      value: answer.said === 'takenBack' ? 'zurückgenommen' : labelFor(answer.light ?? answer.said, person, scene),
    }));

const cases = (person: Employee, scene: TalkScene): Facts =>
  person.cases
    .filter(one => one.reasons.length > 0)
    .map(one => ({
      label: `${day(one.opened, scene)}: ${caseNames[one.subject]}`,
      value: stateOf(one, scene),
    }));

const caseNames = {
  wellbeing: 'Nachricht',
  question: 'Nachricht',
  employer: 'Bitte der Firma',
  dates: 'Termin',
} as const;

function stateOf({ state }: Case, scene: TalkScene): string {
  switch (state.at) {
    case 'held':
      return 'noch nicht weitergesagt';
    case 'open':
      return 'weitergesagt, noch keine Antwort';
    case 'taken':
      return `${memberOf(scene.staff, state.by)?.name ?? 'Der Coach'} kümmert sich`;
    case 'done':
      return 'erledigt';
    case 'withdrawn':
      return 'nicht weitergesagt';
    default:
      return state satisfies never;
  }
}

/** Of a red light that opens nothing until then (`care-rules` 24). */
const agreed = (person: Employee, scene: TalkScene): Facts =>
  standing(person, scene).map(({ dimension, until, by }) => ({
    label: `Abgemacht mit ${inCase(nameOf(by, scene), 'wem')}: ${speak(book, phrase(`q.${dimension}`), person.address ?? 'du')}`,
    value: `bis ${dateIn(until, scene.now, scene.staff.timeZone)}`,
  }));

/** What her coach has entered about her work. */
const ends = (person: Employee, { now, staff }: TalkScene): Facts =>
  endsOf(person).map(({ of, end }) => ({ label: ownEnds[of], value: dateIn(end, now, staff.timeZone) }));

const ownEnds = {
  contractEnd: 'Vertrag bis',
  subsidyEnd: 'Geld für die Firma bis',
  supportEnd: 'Begleitung bis',
} as const;

/** What her coach may ask about at the next talk. */
const toAsk = (person: Employee, scene: TalkScene): Facts =>
  sharesAnswers(person)
    ? watchedIn(person, scene).map(({ on }) => ({
        label: `${day(on, scene)}: Hinweis für ${inCase(namesFor(person, scene).coach, 'wen')}`,
        value: 'beim nächsten Gespräch fragen',
      }))
    : [];

const consents = (person: Employee, scene: TalkScene): Facts => [
  { label: 'Anker darf fragen', value: person.consents.asking?.given === true ? 'Ja' : 'Nein' },
  {
    label: `${labelFor('coachSees', person, scene)} sieht Antworten`,
    value: person.consents.seeing?.given === true ? 'Ja' : 'Nein',
  },
  ...(person.consents.past
    ? [{ label: 'Neuer Coach sieht alte Antworten', value: person.consents.past.given ? 'Ja' : 'Nein' }]
    : []),
  ...firmFacts(person),
];

const firmFacts = ({ consents, firms }: Employee): Facts => [
  ...(consents.firm ? [{ label: 'Firma darf in Teams fragen', value: consents.firm.given ? 'Ja' : 'Nein' }] : []),
  ...(firms.length > 0 ? [{ label: 'Firma in Teams', value: 'angemeldet' }] : []),
];
