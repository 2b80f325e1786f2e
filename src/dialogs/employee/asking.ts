import type { CaseId } from '../../placement/ids.ts';
import { localDate, weekday } from '../../placement/localTime.ts';
import { Light, type Dimension } from '../../placement/light.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type CheckIn, type Employee } from '../person.ts';
import { coachAt } from '../past.ts';
import type { Talk } from '../place.ts';
import type { Phrase, Reply } from '../reply.ts';
import { dateIn, weekdayIn } from '../times.ts';
import { givenOn } from './consent.ts';
import { changeOptions } from './changeQuestion.ts';
import { enrolmentAsking } from './enrolmentAsking.ts';
import { complaintPhrase, humanFor } from './hearing.ts';
import { nameOf, namesFor } from './names.ts';
import { newCoachPhrase } from './newCoachQuestion.ts';
import { ask, phrase, say, out, type Out } from './out.ts';
import { weeklyPhrase } from './weeklyQuestion.ts';

/** What stands as a question before the employee now, to be asked again after anything that came in between. */
export function asking(person: Employee, scene: Scene): readonly Reply[] {
  const { talk } = person;
  if (talk.at === 'idle') return [];
  if (talk.at === 'new' || talk.at === 'waiting') return [say(phrase('waiting'))];
  if (talk.at === 'ended') return [say(phrase('ended'))];
  if (talk.at === 'enrolment') return enrolmentAsking(person, scene);
  if (talk.at === 'checkIn') return checkInAsking(person.checkIn);
  if (talk.at === 'myData') return [{ kind: 'show', view: 'ownData' }];
  const question = questionOf(person);
  if (talk.at === 'article') return [{ kind: 'explain', article: talk.article, page: talk.page, question }];
  if (talk.at === 'example') return [{ kind: 'explain', article: talk.article, page: talk.n, question, example: true }];
  if (talk.at === 'check')
    return [{ kind: 'check', article: talk.article, question, options: checkOptions(talk.article) }];
  const { words, options } = questions(person, talk, scene);
  return [ask(question, words, options)];
}

type Asked = Exclude<
  Employee['talk'],
  { at: 'new' | 'waiting' | 'ended' | 'idle' | 'enrolment' | 'checkIn' | 'article' | 'example' | 'check' | 'myData' }
>;

interface Question {
  readonly words: Phrase;
  readonly options: readonly string[];
}

const unknownPhrase = ({ placed, message }: Asked & { at: 'unknown' }) =>
  message ? 'message.ask' : placed ? 'unknown.also' : 'unknown.ask';

function questions(person: Employee, talk: Asked, scene: Scene): Question {
  const [{ coach }, human] = [namesFor(person, scene), humanFor(person, scene)];
  switch (talk.at) {
    case 'about':
      return { words: phrase(talk.dimension === 'work' ? 'about.work' : 'about'), options: topicsFor(talk.dimension) };
    case 'offer':
      return { words: phrase(offerPhrase(person, talk.case), { coach }), options: ['yes', 'no'] };
    case 'offerTalk':
      return {
        words: phrase(talk.unasked ? 'offer.talk.unasked' : 'offer.talk', { coach: human }),
        options: ['talkYes', 'talkNo'],
      };
    case 'more':
      return { words: phrase('article.more'), options: moreOptions(talk) };
    case 'right':
      return { words: phrase('right.offer'), options: [`article:${talk.article}`, 'no'] };
    case 'editors':
      return { words: phrase('editors.ask'), options: ['yes', 'no'] };
    case 'choose':
      return { words: phrase('choose'), options: [...talk.articles.map(id => `article:${id}`), 'no'] };
    case 'unknown':
      return { words: phrase(unknownPhrase(talk), { coach: human }), options: ['yes', 'no'] };
    case 'howToTalk':
      return { words: phrase('how.talk', { coach: human }), options: ['call', 'write', 'meet', 'signs'] };
    case 'pause':
    case 'stop':
    case 'stopSure':
    case 'deleteSure':
      return leavingQuestion(talk.at, coach);
    case 'serious':
      return talk.about === 'life' ? lifeQuestion : violenceQuestion;
    case 'voice':
      return { words: phrase('voice', { coach }), options: ['yes', 'no', 'needHelp'] };
    case 'photo':
      return { words: phrase('photo'), options: ['deletePhoto', 'no', 'needHelp'] };
    case 'aboutCoach':
      return {
        words: complaintPhrase(person, talk.case, scene),
        options: ['yes', 'no', 'anotherHelp'],
      };
    case 'helped':
      return { words: helpedPhrase(person, talk.case, scene), options: Light.options };
    case 'consentAlone':
    case 'newCoach':
    case 'standIn':
    case 'firm':
    case 'firmCheck':
      return consentQuestion(person, talk, scene);
    case 'change':
      return { words: phrase('change.ask'), options: changeOptions };
    case 'weekly':
      return { words: weeklyPhrase(talk.why), options: ['yes', 'asBefore'] };
    case 'another':
      return { words: phrase('another.person'), options: ['itIsMe'] };
    default:
      return talk satisfies never;
  }
}

/** How much of it she wants to end. */
function leavingQuestion(at: 'pause' | 'stop' | 'stopSure' | 'deleteSure', coach: string): Question {
  switch (at) {
    case 'pause':
      return { words: phrase('pause.ask'), options: ['oneWeek', 'twoWeeks', 'fourWeeks', 'carryOn'] };
    case 'stop':
      return { words: phrase('stop'), options: ['stopNow', 'pause', 'stopAll', 'carryOn'] };
    case 'stopSure':
      return { words: phrase('stop.sure', { coach }), options: ['yes', 'no'] };
    case 'deleteSure':
      return { words: phrase('delete.sure'), options: ['deleteAll', 'keepAll'] };
    default:
      return at satisfies never;
  }
}

/** What she is asked for a yes to, after her enrolment. */
function consentQuestion(
  person: Employee,
  talk: Asked & { at: 'consentAlone' | 'newCoach' | 'standIn' | 'firm' | 'firmCheck' },
  scene: Scene,
): Question {
  const { coach } = namesFor(person, scene);
  switch (talk.at) {
    case 'consentAlone':
      return {
        words: phrase('consent.alone', {
          coach: nameOf(coachAt(person, givenOn(person) ?? scene.now), scene),
          day: consentDay(person, scene),
        }),
        options: ['yes', 'no', 'unknown'],
      };
    case 'newCoach':
      return { words: newCoachPhrase(person, scene), options: ['yes', 'no', 'otherCoach'] };
    case 'standIn':
      return { words: phrase('standIn', { coach, deputy: nameOf(talk.deputy, scene) }), options: ['yes', 'no'] };
    case 'firm':
      return { words: phrase('firm', { coach }), options: ['yes', 'no', 'unknown'] };
    case 'firmCheck':
      return { words: phrase('withFirm.check'), options: ['yes', 'no', 'unknown'] };
    default:
      return talk satisfies never;
  }
}

/** The right answer is not always the first. */
export const checkOptions = (article: string): readonly string[] => {
  const answers = [`right:${article}`, `wrong:${article}`];
  return [...(article.length % 2 === 0 ? answers : answers.toReversed()), 'unknown', 'skip'];
};

const moreOptions = ({ articles, office }: Talk & { at: 'more' }): readonly string[] => [
  ...articles.map(id => `article:${id}`),
  office ? 'appointment' : 'cmd:human',
  'articleDone',
];

const lifeQuestion: Question = { words: phrase('ask'), options: ['yes', 'sometimes', 'no', 'wontSay'] };
const violenceQuestion: Question = { words: phrase('ask.violence'), options: ['yes', 'no', 'unknown'] };

/** Asks what stands open now. */
export const opened = (person: Employee, scene: Scene): Out => out(person, ...asking(person, scene));

/** Goes to a place of the talk, and asks what is asked there. */
export const asked = (person: Employee, talk: Talk, scene: Scene): Out => opened({ ...person, talk }, scene);

/** The name of the question that is open now; a tap on any other is an old tap. */
export function questionOf(person: Employee): string {
  const { talk, enrolment, checkIn } = person;
  if (talk.at === 'enrolment') return `e:${enrolment?.step ?? ''}`;
  if (talk.at === 'checkIn') return checkIn ? checkInQuestion(checkIn.slot, askedNow(checkIn)) : 'c';
  if (talk.at === 'about') return `a:${talk.slot}:${talk.dimension}`;
  if (talk.at === 'article') return `r:${talk.article}:${String(talk.page)}`;
  if (talk.at === 'example') return `b:${talk.article}:${String(talk.n)}`;
  if (talk.at === 'photo') return `p:${talk.message ?? ''}`;
  if (talk.at === 'voice') return `v:${String(talk.n)}`;
  if (talk.at === 'serious') return `serious:${talk.case}:${talk.about}`;
  if (talk.at === 'change') return `change:${talk.slot}`;
  if (talk.at === 'standIn') return `standIn:${talk.deputy}`;
  if (talk.at === 'newCoach') return `newCoach:${talk.to}`;
  return 'case' in talk ? `${talk.at}:${talk.case}` : `t:${talk.at}`;
}

/** The options that an open question has; nothing where none is open. */
export function offered(person: Employee, scene: Scene): readonly string[] {
  const question = asking(person, scene).findLast(reply => reply.kind === 'ask' || reply.kind === 'check');
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
    ask(checkInQuestion(checkIn.slot, dimension), phrase(`q.${dimension}`), [...Light.options, 'unknown', 'private']),
  ];
}

const topicsFor = (dimension: Dimension): readonly string[] =>
  dimension === 'general'
    ? ['topicWork', 'topicHome', 'topicMoney', 'topicOther', 'wontSay']
    : ['topicTasks', 'topicColleagues', 'topicBoss', 'topicTime', 'topicOther', 'wontSay'];

function offerPhrase(person: Employee, id: CaseId): 'offer.case' | 'offer.words' | 'offer.change' {
  const reasons = caseOf(person, id)?.reasons ?? [];
  if (reasons.some(({ kind }) => kind === 'words')) return 'offer.words';
  return reasons.length > 0 && reasons.every(({ kind }) => kind === 'change') ? 'offer.change' : 'offer.case';
}

/** That somebody has talked with her is said only where that was noted. */
function helpedPhrase(person: Employee, id: CaseId, scene: Scene): Phrase {
  const state = caseOf(person, id)?.state;
  const done = state?.at === 'done' ? state : undefined;
  const who = nameOf(done?.by ?? person.coach, scene);
  return phrase(done?.talked ? 'helped.ask' : 'helped.ask.done', { who });
}

/** "Montag, 23. November,": a weekday alone would be the wrong one after a week. */
function consentDay(person: Employee, scene: Scene): string {
  const { timeZone } = scene.staff;
  const date = localDate(givenOn(person) ?? scene.now, timeZone);
  return `${weekdayIn(weekday(date))}, ${dateIn(date, scene.now, timeZone)},`;
}
