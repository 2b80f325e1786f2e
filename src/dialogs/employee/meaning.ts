// What somebody's own words may mean where no danger is in them: asked one after the other, and the first that takes them answers.
import { leadIn, optionIn, type OptionId } from '../../knowledge/options.ts';
import { isLive } from '../../placement/case.ts';
import type { WordsRead } from '../../placement/signal.ts';
import { commandIn, type Command } from '../commands.ts';
import type { Employee } from '../person.ts';
import { phoneIn } from '../phoneWords.ts';
import type { TalkScene } from '../scene.ts';
import { smallTalkIn } from '../smallTalk.ts';
import { answerAbout } from './about.ts';
import { anotherPerson } from './another.ts';
import { answer } from './answer.ts';
import { asked, offered, questionOf } from './asking.ts';
import { badDay } from './badDay.ts';
import { answerBehind, lightBehind } from './behind.ts';
import { obey } from './command.ts';
import { takeBack } from './checkIn.ts';
import { coachThere } from './coachThere.ts';
import { contactSaid } from './contactSaid.ts';
import { hasSlipped, isCorrection, isOfButton, lightCorrected } from './corrections.ts';
import { whoSeesInWords } from './doubts.ts';
import type { Heard } from './heard.ts';
import { askedLongAgo, asAskedLast } from './lastAsked.ts';
import { namesFor, withCoach } from './names.ts';
import { isMessage, isNotToTell } from './messageWords.ts';
import { noLight } from './noLight.ts';
import { olderInWords } from './older.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { pauseInWords } from './pauseWords.ts';
import { isQuestion, question } from './question.ts';
import { askSerious } from './serious.ts';
import { answerAndQuestion, answerInSentence } from './sentence.ts';
import { aside, settle } from './settle.ts';
import { social } from './social.ts';
import { isFollowed, isWithAnother } from './standing.ts';
import { noTalkAfterAll } from './talkWish.ts';
import { toldInstead } from './toldAtKnock.ts';
import { asksState } from './waiting.ts';
import { unwatched } from './watched.ts';
import { heardWorry } from './words.ts';

interface Said extends Heard {
  readonly person: Employee;
  readonly scene: TalkScene;
  /** That stand open. */
  readonly answers: readonly string[];
  /** The one of them that is said with these words alone. */
  readonly option: OptionId | undefined;
  /** What is wished for with these words alone. */
  readonly command: Command | undefined;
}

/** Nothing where the words mean something else. */
type Meaning = (said: Said) => Out | undefined;

export function meant(given: Employee, { text, read }: Heard, scene: TalkScene): Out {
  const person = asAskedLast(given, text);
  const answers = offered(person, scene);
  const option = optionIn(text, answers) ?? ledIn(person, text, answers);
  const said = { person, text, read, answers, option, command: commandOf(person, text, scene), scene };
  for (const meaning of meanings) {
    const done = meaning(said);
    if (done) return done;
  }
  return question(person, text, scene);
}

/** "kaya soll mich anrufen" wishes for it too: her name without a title. */
const commandOf = (person: Employee, text: string, scene: TalkScene): Command | undefined =>
  commandIn(text) ??
  (person.talk.at === 'idle' || person.talk.at === 'checkIn' ? commandIn(withCoach(text, person, scene)) : undefined) ??
  (asksState(person, text) ? 'state' : undefined);

/** "Wer liest das" asks for a state only where there is one. */
const whoSees: Meaning = ({ person, text, command, scene }) =>
  command === 'state' && person.confirmed && !isWithAnother(person) && !person.cases.some(isLive)
    ? whoSeesInWords(person, text, scene)
    : undefined;

const pressedWrong: Meaning = ({ person, text, command, scene }) =>
  (command === 'mistake' && isOfButton(text)) || hasSlipped(person, text) ? takeBack(person, scene) : undefined;

function wish({ person, answers, option, command, scene }: Said): Out | undefined {
  if (command === undefined) return undefined;
  // "Frau Kaya", "fragen", "frag mich vorher jedes Mal" and "ganz aufhören" are wishes, and answers where just that was asked
  const mayAnswer = ['human', 'question', 'decideAgain', person.talk.at].includes(command);
  if ((mayAnswer && option !== undefined) || answers.some(one => one === command)) return undefined;
  const obeyed = obey(person, command, scene);
  return isReading(person) && (command === 'next' || command === 'back') ? answering(person, obeyed) : obeyed;
}

const nearDanger: Meaning = ({ person, text, read, scene }) =>
  read.border ? askSerious(person, { read, text }, scene) : undefined;

const somebodyElse: Meaning = ({ person, text, read, scene }) =>
  person.confirmed ? answeringIf(person, anotherPerson(person, { text, read }, scene)) : undefined;

const pause: Meaning = said =>
  isOwnWish(said) ? answeringIf(said.person, pauseInWords(said.person, said.text, said.scene)) : undefined;

function phone(said: Said): Out | undefined {
  const what = isOwnWish(said) ? phoneIn(said.text) : undefined;
  return what && aboutPhone(said.person, what, said.scene);
}

/** Of what she wants for herself, where nothing worse is said with it and no answer is meant. */
const isOwnWish = ({ person, option, read }: Said): boolean =>
  person.confirmed && option === undefined && (isCalm(read) || read.kind === 'sickness');
const isCalm = ({ level }: WordsRead): boolean => level === 'none' || level === 'watch';

const takenBack: Meaning = ({ person, text, scene }) =>
  person.confirmed && isCorrection(text) ? lightCorrected(person, text, scene) : undefined;

/** Also without a word that says so, where nothing else is meant. */
const corrected: Meaning = ({ person, text, scene }) => lightCorrected(person, text, scene);

const askedBefore: Meaning = ({ person, text, read, scene }) =>
  askedLongAgo(person, text, scene) ?? lightBehind(person, text, scene) ?? toldInstead(person, { text, read }, scene);

/** A short answer is an answer; a sentence with a worry in it is more than that. */
const shortAnswer: Meaning = ({ person, read, option, scene }) =>
  option && isCalm(read) ? answering(person, answer(person, option, scene)) : undefined;

const noTalk: Meaning = ({ person, text, scene }) =>
  person.talk.at === 'howToTalk' && optionIn(text, ['no', 'carryOn']) !== undefined
    ? noTalkAfterAll(person, scene)
    : undefined;

const worry: Meaning = ({ person, text, read, scene }) =>
  read.level === 'worry' ? heardWorry(person, { read, text }, scene) : undefined;

const contact: Meaning = ({ person, text, scene }) =>
  person.confirmed && !isWithAnother(person) ? contactSaid(person, text, scene) : undefined;

const whereCoachIs: Meaning = ({ person, text, scene }) =>
  person.confirmed && !isWithAnother(person) && isFollowed(person, scene) ? coachThere(person, text, scene) : undefined;

const behind: Meaning = ({ person, text, read, scene }) =>
  person.confirmed ? answerBehind(person, { text, read }, scene) : undefined;

const older: Meaning = ({ person, text }) => olderInWords(person, text);

/** Nobody knows yet who holds this phone: nothing personal is said to it (`care-rules` 42). */
function unconfirmed(said: Said): Out | undefined {
  if (said.person.confirmed) return undefined;
  return smallTalk(said) ?? settle(out(said.person, say(phrase('waiting'))), said.scene);
}

/** "Nein sags ihr nicht", "ja sags ihr": only where just that is asked. */
function ledIn({ talk }: Employee, text: string, answers: readonly string[]): OptionId | undefined {
  if (talk.at !== 'offer' && talk.at !== 'aboutCoach' && talk.at !== 'newCoach' && talk.at !== 'offerTalk')
    return undefined;
  if (isQuestion(text)) return undefined;
  const lead = leadIn(text);
  if (talk.at !== 'offerTalk') return lead;
  const option = lead === 'yes' ? 'talkYes' : 'talkNo';
  return lead !== undefined && answers.includes(option) ? option : undefined;
}

/** An answer and a question in one message: both get their due, and what is asked next waits until the question is answered. */
function both({ person, text, answers, scene }: Said): Out | undefined {
  const { at } = person.talk;
  // "Gute Nacht" says nothing of how somebody is
  if (smallTalkIn(text)) return undefined;
  if (at !== 'checkIn' && at !== 'about' && at !== 'offerTalk' && at !== 'howToTalk') return undefined;
  const found = answerAndQuestion(text, answers);
  if (found === undefined || !isQuestion(found.rest))
    return isQuestion(text) ? undefined : answeringIf(person, answerInSentence(person, text, scene));
  const answered = answer(person, found.option, scene);
  const news = answered.replies.filter(({ kind }) => kind === 'say');
  return answering(
    person,
    and({ ...answered, replies: news }, next => question(next, found.rest, scene)),
  );
}

/** The code comes from the coach; so does the lock of what somebody else may hold now (`care-rules` 20). */
function aboutPhone(person: Employee, what: 'phone.new' | 'phone.lost', scene: TalkScene): Out {
  const { coach } = namesFor(person, scene);
  const told = out(person, say(phrase(what, { coach })));
  const isFree = person.talk.at === 'idle' && isFollowed(person, scene);
  return isFree ? and(told, next => asked(next, { at: 'offerTalk', unasked: true }, scene)) : aside(told, scene);
}

const isReading = ({ talk }: Employee): boolean =>
  talk.at === 'article' || talk.at === 'example' || talk.at === 'check';

/** In words as by a tap: the question that stood open closes. */
export const answering = (before: Employee, done: Out): Out => ({ ...done, answered: questionOf(before) });
const answeringIf = (before: Employee, done: Out | undefined): Out | undefined => done && answering(before, done);

/** Words that answer nothing and wish for nothing: what is said to somebody, how it goes, what shall be passed on. */
const smallTalk: Meaning = ({ person, text, scene }) => {
  const small = smallTalkIn(text);
  return small && social(person, small, scene);
};

/** "ok", "passt", "alles klar": nothing was asked, and nothing more is needed. */
const agrees: Meaning = ({ person, text }) =>
  person.talk.at === 'idle' && optionIn(text, ['next']) ? out(person, say(phrase('agrees'))) : undefined;

const aboutIt: Meaning = ({ person, text, scene }) =>
  person.talk.at === 'about' && !isQuestion(text) ? answering(person, answerAbout(person, text, scene)) : undefined;

const withoutLight: Meaning = ({ person, text, read, scene }) =>
  answeringIf(person, noLight(person, { text, read }, scene));

/** Said where nothing, or something else, was asked. */
const notWell: Meaning = ({ person, text, read, scene }) => answeringIf(person, badDay(person, { text, read }, scene));

/** "Sag Frau Kaya nichts davon". */
const notToTell: Meaning = ({ person, text, scene }) =>
  isNotToTell(withCoach(text, person, scene)) && isFollowed(person, scene)
    ? aside(out(unwatched(person), say(phrase('message.not', { coach: namesFor(person, scene).coach }))), scene)
    : undefined;

const message: Meaning = ({ person, text, scene }) =>
  isMessage(withCoach(text, person, scene)) && isFollowed(person, scene)
    ? asked(person, { at: 'unknown', text: text.slice(0, 2000), message: true }, scene)
    : undefined;

/** What names a wish comes before what might be one, danger before all that is not, and an answer before a question. */
const meanings: readonly Meaning[] = [
  whoSees,
  pressedWrong,
  wish,
  nearDanger,
  somebodyElse,
  pause,
  phone,
  takenBack,
  askedBefore,
  shortAnswer,
  noTalk,
  worry,
  contact,
  whereCoachIs,
  older,
  both,
  behind,
  unconfirmed,
  corrected,
  smallTalk,
  agrees,
  aboutIt,
  withoutLight,
  notWell,
  notToTell,
  message,
];
