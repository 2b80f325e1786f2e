import { correctionIn, leadIn, optionIn, type OptionId } from '../../knowledge/options.ts';
import { fold } from '../../language/fold.ts';
import { isLive } from '../../placement/case.ts';
import { Light } from '../../placement/light.ts';
import type { WordsRead } from '../../placement/signal.ts';
import { readSentences, readWords } from '../../placement/words.ts';
import { commandIn } from '../commands.ts';
import { caseOf, type Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { answerAbout, offerTalk } from './about.ts';
import { anotherPerson, isOnlyAnother } from './another.ts';
import { answer } from './answer.ts';
import { asked, offered, questionOf } from './asking.ts';
import { answerBehind, lightBehind } from './behind.ts';
import { withMoreWords } from './cases.ts';
import { correct, lastAnswered, takeBack } from './checkIn.ts';
import { obey } from './command.ts';
import { danger } from './crisis.ts';
import { whoSeesInWords } from './doubts.ts';
import { commandInCrisis, inCrisis } from './inCrisis.ts';
import { askedLongAgo, asAskedLast } from './lastAsked.ts';
import { namesFor, ownNames, withCoach } from './names.ts';
import { noLight } from './noLight.ts';
import { olderInWords } from './older.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { pauseInWords } from './pauseWords.ts';
import { isQuestion, question } from './question.ts';
import { askSerious, answerSerious } from './serious.ts';
import { answerSilentCall, preferWriting, silentCallIn } from './silentCall.ts';
import { answerAndQuestion, answerInSentence } from './sentence.ts';
import { phoneIn } from '../phoneWords.ts';
import { smallTalkIn } from '../smallTalk.ts';
import { aside, settle } from './settle.ts';
import { social } from './social.ts';
import { isFollowed } from './standing.ts';
import { noTalkAfterAll } from './talkWish.ts';
import { heardWorry } from './words.ts';

/** Somebody's own words. Danger is read before anything else, in every state; then what the words answer, then what they ask. */
export function hear(person: Employee, text: string, scene: TalkScene): Out {
  // of an answer to what stands open, a light or a command, known from its first word to its last, nothing is left to be weighed
  const known = optionIn(text, [...offered(person, scene), ...Light.options]) ?? commandIn(text);
  const isKnown = known !== undefined || isOnlyAnother(text, person);
  const read = isKnown ? readSentences(text) : readWords(text, ownNames(person, scene));
  if (person.crisis) return hearInCrisis(person, { text, read }, scene);
  if (read.level === 'crisis') return danger(person, { read, text }, scene);
  if (person.talk.at === 'serious' && read.level === 'none' && commandIn(text) === 'readAloud')
    return obey(person, 'readAloud', scene);
  if (person.talk.at === 'serious') return answering(person, hearSerious(person, { text, read }, scene));
  return settleUnread(person, { text, read }, scene);
}

/** Only what was added by an edit counts: it is read again for signals and answers nothing (`care-rules` 9). */
export function hearEdited(person: Employee, text: string, scene: TalkScene): Out {
  const read = readWords(text, ownNames(person, scene));
  if (person.crisis) return inCrisis(person, { text, read }, scene);
  if (read.level === 'crisis') return danger(person, { read, text }, scene);
  if (read.border) return askSerious(person, { read, text }, scene);
  if (read.level === 'worry') return heardWorry(person, { read, text }, scene);
  // which of the answers was edited, no channel tells us: the buttons below them still work
  const isLight = person.checkIn !== undefined && optionIn(text, Light.options) !== undefined;
  return aside(out(person, say(phrase(isLight ? 'edited.light' : 'edited'))), scene);
}

interface Heard {
  readonly text: string;
  readonly read: WordsRead;
}

function hearInCrisis(person: Employee, heard: Heard, scene: TalkScene): Out {
  const command = heard.read.level === 'none' ? commandIn(heard.text) : undefined;
  if (command) return commandInCrisis(person, command, scene);
  if (heard.read.level === 'none' && optionIn(heard.text, ['write']) !== undefined) return preferWriting(person);
  const silently = heard.read.level === 'none' ? silentCallIn(person, heard.text) : undefined;
  if (silently) return answerSilentCall(person, silently);
  // what has nothing to do with the crisis is not explained now
  const isAsking = heard.read.level === 'none' && ['answer', 'choose'].includes(scene.library.find(heard.text).kind);
  return inCrisis(person, { ...heard, isQuestion: isAsking }, scene);
}

/** "Nein, nur müde von der Arbeit" is a clear no, and what it adds is kept for the case; all else that is no button is none. */
function hearSerious(person: Employee, { text, read }: Heard, scene: TalkScene): Out {
  const option = optionIn(text, offered(person, scene));
  if (option !== undefined || read.border !== undefined || leadIn(text) !== 'no')
    return answerSerious(person, option ?? 'other', scene);
  const one = person.talk.at === 'serious' ? caseOf(person, person.talk.case) : undefined;
  const noted = one && isLive(one) ? withMoreWords(person, one, { text, scene }) : out(person);
  return and(noted, next => answerSerious(next, 'no', scene));
}

function settleUnread(given: Employee, { text, read }: Heard, scene: TalkScene): Out {
  const person = asAskedLast(given, text);
  const answers = offered(person, scene);
  const option = optionIn(text, answers) ?? ledIn(person, text, answers);
  // "kaya soll mich anrufen": her name without a title
  const command =
    commandIn(text) ?? (person.talk.at === 'idle' ? commandIn(withCoach(text, person, scene)) : undefined);
  // "Frau Kaya", "fragen" and "ganz aufhören" are wishes, and answers where just that was asked
  const isWish = command === 'human' || command === 'question' || person.talk.at === command;
  const isAnswer = answers.some(one => one === command) || (isWish && option !== undefined);
  // "wer liest das" asks for a state only where there is one
  const seen = command === 'state' && !person.cases.some(isLive) ? whoSeesInWords(person, text, scene) : undefined;
  if (seen && person.confirmed) return seen;
  const undone = command === 'mistake' && isWrongPress(text) ? takeBack(person, scene) : undefined;
  if (undone) return undone;
  if (command && !isAnswer) {
    const obeyed = obey(person, command, scene);
    return isReading(person) && (command === 'next' || command === 'back') ? answering(person, obeyed) : obeyed;
  }
  if (read.border) return askSerious(person, { read, text }, scene);
  const other = person.confirmed ? anotherPerson(person, text, scene) : undefined;
  if (other) return answering(person, other);
  const calm = read.level === 'none' || read.level === 'watch' || read.kind === 'sickness';
  const isOwnWish = person.confirmed && calm && option === undefined;
  const paused = isOwnWish ? pauseInWords(person, text, scene) : undefined;
  if (paused) return answering(person, paused);
  const phone = isOwnWish ? phoneIn(text) : undefined;
  if (phone) return aboutPhone(person, phone, scene);
  const takenBack = person.confirmed && isCorrection(text) ? corrected(person, text, scene) : undefined;
  if (takenBack) return takenBack;
  const older = askedLongAgo(person, text, scene) ?? lightBehind(person, text, scene);
  if (older) return older;
  // a short answer is an answer; a sentence with a worry in it is more than that
  if (option && (read.level === 'none' || read.level === 'watch'))
    return answering(person, answer(person, option, scene));
  if (person.talk.at === 'howToTalk' && optionIn(text, ['no', 'carryOn']) !== undefined)
    return noTalkAfterAll(person, scene) ?? otherwise(person, { text, read }, scene);
  if (read.level === 'worry') return heardWorry(person, { read, text }, scene);
  const olderAnswers = olderInWords(person, text);
  if (olderAnswers) return olderAnswers;
  const both = bothIn(person, text, scene);
  if (both) return both;
  const behind = person.confirmed ? answerBehind(person, { text, read }, scene) : undefined;
  if (behind) return behind;
  if (!person.confirmed) return unconfirmed(person, text, scene);
  return corrected(person, text, scene) ?? otherwise(person, { text, read }, scene);
}

/** "Nein sags ihr nicht", "ja sags ihr": only where just that is asked. */
function ledIn({ talk }: Employee, text: string, answers: readonly string[]): OptionId | undefined {
  if (talk.at !== 'offer' && talk.at !== 'aboutCoach' && talk.at !== 'offerTalk') return undefined;
  if (isQuestion(text)) return undefined;
  const lead = leadIn(text);
  if (talk.at !== 'offerTalk') return lead;
  const option = lead === 'yes' ? 'talkYes' : 'talkNo';
  return lead !== undefined && answers.includes(option) ? option : undefined;
}

/** An answer and a question in one message: both get their due, and what is asked next waits until the question is answered. */
function bothIn(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const { at } = person.talk;
  // "Gute Nacht" says nothing of how somebody is
  if (smallTalkIn(text)) return undefined;
  if (at !== 'checkIn' && at !== 'about' && at !== 'offerTalk' && at !== 'howToTalk') return undefined;
  const both = answerAndQuestion(text, offered(person, scene));
  if (both === undefined || !isQuestion(both.rest))
    return isQuestion(text) ? undefined : inSentence(person, text, scene);
  const answered = answer(person, both.option, scene);
  const news = answered.replies.filter(({ kind }) => kind === 'say');
  return answering(
    person,
    and({ ...answered, replies: news }, next => question(next, both.rest, scene)),
  );
}

/** The code comes from the coach; so does the lock of what somebody else may hold now (`care-rules` 20). */
function aboutPhone(person: Employee, what: 'phone.new' | 'phone.lost', scene: TalkScene): Out {
  const { coach } = namesFor(person, scene);
  const told = out(person, say(phrase(what, { coach })));
  const isFree = person.talk.at === 'idle' && isFollowed(person, scene);
  return isFree ? and(told, next => asked(next, { at: 'offerTalk', unasked: true }, scene)) : aside(told, scene);
}

function inSentence(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const done = answerInSentence(person, text, scene);
  return done && answering(person, done);
}

const isReading = ({ talk }: Employee): boolean =>
  talk.at === 'article' || talk.at === 'example' || talk.at === 'check';

/** In words as by a tap: the question that stood open closes. */
const answering = (before: Employee, done: Out): Out => ({ ...done, answered: questionOf(before) });

/** "Ne, doch gelb": belongs to the answer just given. */
function corrected(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const light = Light.safeParse(correctionIn(text)).data;
  const dimension = lastAnswered(person);
  if (light === undefined || dimension === undefined) return undefined;
  return aside(correct(person, dimension, { light, scene }), scene);
}

/** Of the button, not of all that was said. */
const isWrongPress = (text: string): boolean =>
  /(gedruckt|verdruckt|vertip|verklick|falsch|rutscht|zuruck)/.test(fold(text));

/** A plain "nein" may begin an answer to the question that stands open; these words cannot. */
const isCorrection = (text: string): boolean =>
  /\b(doch|falsch|mein(e|te)?|quatsch|sorry|stat|sondern|eigentlich|vertip|verdruck|korektur|halt|moment)/.test(
    fold(text),
  );

/** Nobody knows yet who holds this phone: nothing personal is said to it (`care-rules` 42). */
function unconfirmed(person: Employee, text: string, scene: TalkScene): Out {
  const small = smallTalkIn(text);
  return small ? social(person, small, scene) : settle(out(person, say(phrase('waiting'))), scene);
}

function otherwise(person: Employee, { text, read }: Heard, scene: TalkScene): Out {
  const small = smallTalkIn(text);
  if (small) return social(person, small, scene);
  // "ok", "passt", "alles klar": nothing was asked, and nothing more is needed
  if (person.talk.at === 'idle' && optionIn(text, ['next'])) return out(person, say(phrase('agrees')));
  if (person.talk.at === 'about' && !isQuestion(text)) return answering(person, answerAbout(person, text, scene));
  const unlit = noLight(person, { text, read }, scene);
  if (unlit) return answering(person, unlit);
  if (soundsBad({ text, read }) && person.talk.at === 'idle' && isFollowed(person, scene))
    return offerTalk(person, scene);
  if (isMessage(withCoach(text, person, scene)) && isFollowed(person, scene))
    return asked(person, { at: 'unknown', text: text.slice(0, 2000), message: true }, scene);
  return question(person, text, scene);
}

/** "Sag Frau Kaya, dass ich morgen nicht komme", "kannst du Kaya ausrichten …". */
const isMessage = (text: string): boolean =>
  /^(?:bite )?(?:sag|sags|sage|sagen sie|richte|richt|richten sie|schreib|schreibe|schreiben sie|gib|geben sie)\b(?: bite| das| es| der| dem)* coach\b|^(?:bite )?(?:kanst du|konst du|kontest du|konen sie|konten sie|magst du)\b.*\bcoach\b.*\b(?:sagen|fragen|ausrichten|schreiben|bescheid|mit ?teilen|weitersagen)\b/.test(
    text,
  );

/** "Rot" says it too where nothing was asked. */
const soundsBad = ({ text, read }: Heard): boolean =>
  (read.level === 'watch' && !isQuestion(text)) || optionIn(text, ['yellow', 'red']) !== undefined;
