import { isLive } from '../../placement/case.ts';
import { localDate, weekday } from '../../placement/localTime.ts';
import type { Dimension } from '../../placement/light.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type CheckIn, type Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { weekdayIn } from '../times.ts';
import { enrolmentAsking } from './enrolmentAsking.ts';
import { nameOf, namesFor } from './names.ts';
import { ask, phrase, say } from './out.ts';

/** What stands as a question before the employee now, to be asked again after anything that came in between. */
export function asking(person: Employee, scene: Scene): readonly Reply[] {
  const { talk } = person;
  const names = namesFor(person, scene);
  const { coach, lead } = names;
  switch (talk.at) {
    case 'new':
    case 'waiting':
      return [say(phrase('waiting'))];
    case 'ended':
      return [say(phrase('ended'))];
    case 'idle':
      return [];
    case 'enrolment':
      return enrolmentAsking(person, scene);
    case 'checkIn':
      return checkInAsking(person.checkIn);
    case 'about':
      return [
        ask(questionOf(person), phrase(talk.dimension === 'work' ? 'about.work' : 'about'), topicsFor(talk.dimension)),
      ];
    case 'offer':
      return [ask(questionOf(person), phrase(offerPhrase(person), { coach }), ['yes', 'no'])];
    case 'offerTalk':
      return [ask(questionOf(person), phrase('offer.talk', { coach }), ['talkYes', 'talkNo'])];
    case 'article':
      return [{ kind: 'explain', article: talk.article, page: talk.page, question: questionOf(person) }];
    case 'choose':
      return [ask(questionOf(person), phrase('choose'), [...talk.articles.map(id => `article:${id}`), 'no'])];
    case 'unknown':
      return [ask(questionOf(person), phrase('unknown.ask', { coach }), ['yes', 'no'])];
    case 'howToTalk':
      return [ask(questionOf(person), phrase('how.talk', { coach }), ['call', 'write', 'meet', 'signs'])];
    case 'pause':
      return [ask(questionOf(person), phrase('pause.ask'), ['oneWeek', 'twoWeeks', 'fourWeeks', 'carryOn'])];
    case 'stop':
      return [ask(questionOf(person), phrase('stop'), ['stopNow', 'pause', 'stopAll', 'carryOn'])];
    case 'stopSure':
      return [ask(questionOf(person), phrase('stop.sure', { coach }), ['yes', 'no'])];
    case 'myData':
      return [{ kind: 'show', view: 'ownData' }];
    case 'deleteSure':
      return [ask(questionOf(person), phrase('delete.sure'), ['deleteAll', 'keepAll'])];
    case 'serious':
      return [
        talk.about === 'life'
          ? ask(questionOf(person), phrase('ask'), ['yes', 'sometimes', 'no', 'wontSay'])
          : ask(questionOf(person), phrase('ask.violence'), ['yes', 'no', 'unknown']),
      ];
    case 'voice':
      return [ask(questionOf(person), phrase('voice', { coach }), ['yes', 'no', 'needHelp'])];
    case 'photo':
      return [ask(questionOf(person), phrase('photo'), ['deletePhoto', 'no', 'needHelp'])];
    case 'aboutCoach':
      return [ask(questionOf(person), phrase('coach', { coach, lead }), ['yes', 'no', 'anotherHelp'])];
    case 'helped':
      return [
        ask(questionOf(person), phrase('helped.ask', { who: helperOf(person, scene) }), ['green', 'yellow', 'red']),
      ];
    case 'consentAlone':
      return [
        ask(questionOf(person), phrase('consent.alone', { coach, day: consentDay(person, scene) }), [
          'yes',
          'no',
          'unknown',
        ]),
      ];
    default:
      return talk satisfies never;
  }
}

/** The name of the question that is open now; a tap on any other is an old tap. */
export function questionOf(person: Employee): string {
  const { talk } = person;
  switch (talk.at) {
    case 'enrolment':
      return `e:${person.enrolment?.step ?? ''}`;
    case 'checkIn':
      return person.checkIn ? checkInQuestion(person.checkIn.slot, askedNow(person.checkIn)) : 'c';
    case 'about':
      return `a:${talk.slot}:${talk.dimension}`;
    case 'offer':
      return `o:${talk.case}`;
    case 'aboutCoach':
      return `w:${talk.case}`;
    case 'serious':
      return `s:${talk.case}`;
    case 'helped':
      return `h:${talk.case}`;
    case 'voice':
      return `v:${String(talk.n)}`;
    case 'article':
      return `r:${talk.article}:${String(talk.page)}`;
    default:
      return `t:${talk.at}`;
  }
}

/** The options that an open question has; nothing where none is open. */
export function offered(person: Employee, scene: Scene): readonly string[] {
  const question = asking(person, scene).findLast(reply => reply.kind === 'ask');
  return question?.options ?? [];
}

export const checkInQuestion = (slot: string, dimension: Dimension | undefined): string =>
  `c:${slot}:${dimension ?? ''}`;

/** The first question that has no answer yet. */
export const askedNow = (checkIn: CheckIn): Dimension | undefined =>
  checkIn.dimensions.find(dimension => !checkIn.answers.some(answer => answer.dimension === dimension));

function checkInAsking(checkIn: CheckIn | undefined): readonly Reply[] {
  const dimension = checkIn && askedNow(checkIn);
  if (checkIn === undefined || dimension === undefined) return [];
  return [
    ask(checkInQuestion(checkIn.slot, dimension), phrase(`q.${dimension}`), [
      'green',
      'yellow',
      'red',
      'unknown',
      'private',
    ]),
  ];
}

const topicsFor = (dimension: Dimension): readonly string[] =>
  dimension === 'general'
    ? ['topicWork', 'topicHome', 'topicMoney', 'topicOther', 'wontSay']
    : ['topicTasks', 'topicColleagues', 'topicBoss', 'topicTime', 'topicOther', 'wontSay'];

const offerPhrase = (person: Employee): 'offer.case' | 'offer.words' => {
  const one = person.talk.at === 'offer' ? caseOf(person, person.talk.case) : person.cases.find(isLive);
  return one?.reasons.some(reason => reason.kind === 'words') === true ? 'offer.words' : 'offer.case';
};

const helperOf = (person: Employee, scene: Scene): string => {
  const one = person.talk.at === 'helped' ? caseOf(person, person.talk.case) : undefined;
  return nameOf(one?.state.at === 'done' ? one.state.by : person.coach, scene);
};

const consentDay = (person: Employee, scene: Scene): string =>
  weekdayIn(weekday(localDate(person.consents.asking?.on ?? scene.now, scene.staff.timeZone)));
