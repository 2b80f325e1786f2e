import { leadIn, optionIn } from '../../knowledge/options.ts';
import { isLive } from '../../placement/case.ts';
import { Light } from '../../placement/light.ts';
import { readSentences, readWords } from '../../placement/words.ts';
import { commandIn, type Command } from '../commands.ts';
import { caseOf, type Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { teamNames } from './accused.ts';
import { saysOnlyWho } from './another.ts';
import { offered } from './asking.ts';
import { withMoreWords } from './cases.ts';
import { asksOfCoach } from './coachThere.ts';
import { obey } from './command.ts';
import { correctsLight } from './corrections.ts';
import { danger } from './crisis.ts';
import type { Heard } from './heard.ts';
import { commandInCrisis, inCrisis } from './inCrisis.ts';
import { answering, meant } from './meaning.ts';
import { withCoach } from './names.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { isQuestion } from './question.ts';
import { askSerious, answerSerious } from './serious.ts';
import { answerSilentCall, preferWriting, silentCallIn } from './silentCall.ts';
import { aside } from './settle.ts';
import { knockAnswerIn } from './tappedKnock.ts';
import { asksState, saysMissed } from './waiting.ts';
import { heardWorry } from './words.ts';

/** Somebody's own words. Danger is read before anything else, in every state; then what the words answer, then what they ask. */
export function hear(person: Employee, text: string, scene: TalkScene): Out {
  const read = isKnown(person, text, scene) ? readSentences(text) : readWords(text, teamNames(person, scene));
  if (person.crisis) return hearInCrisis(person, { text, read }, scene);
  if (read.level === 'crisis') return danger(person, { read, text }, scene);
  if (person.talk.at === 'serious' && read.level === 'none' && commandIn(text) === 'readAloud')
    return obey(person, 'readAloud', scene);
  if (person.talk.at === 'serious') return answering(person, hearSerious(person, { text, read }, scene));
  return meant(person, { text, read }, scene);
}

/** Of an answer to what stands open, a light, a command or what else is known from its first word to its last, nothing is left to be weighed. */
function isKnown(person: Employee, text: string, scene: TalkScene): boolean {
  const answer = optionIn(text, [...offered(person, scene), ...Light.options]);
  const atKnock = person.knocked !== undefined && knockAnswerIn(text) !== undefined;
  return (
    answer !== undefined ||
    atKnock ||
    commandIn(text) !== undefined ||
    saysOnlyWho(text, person) ||
    correctsLight(person, text) ||
    asksState(person, text) ||
    saysMissed(person, text)
  );
}

/** Only what was added by an edit counts: it is read again for signals and answers nothing (`care-rules` 9). */
export function hearEdited(person: Employee, text: string, scene: TalkScene): Out {
  const read = readWords(text, teamNames(person, scene));
  if (person.crisis) return inCrisis(person, { text, read }, scene);
  if (read.level === 'crisis') return danger(person, { read, text }, scene);
  if (read.border) return askSerious(person, { read, text }, scene);
  if (read.level === 'worry') return heardWorry(person, { read, text }, scene);
  // which of the answers was edited, no channel tells us: the buttons below them still work
  const isLight = person.checkIn !== undefined && optionIn(text, Light.options) !== undefined;
  return aside(out(person, say(phrase(isLight ? 'edited.light' : 'edited'))), scene);
}

function hearInCrisis(person: Employee, heard: Heard, scene: TalkScene): Out {
  const command = heard.read.level === 'none' ? commandOf(person, heard.text, scene) : undefined;
  if (command) return commandInCrisis(person, command, scene);
  if (heard.read.level === 'none' && optionIn(heard.text, ['write']) !== undefined) return preferWriting(person);
  const silently = heard.read.level === 'none' ? silentCallIn(person, heard.text) : undefined;
  if (silently) return answerSilentCall(person, silently);
  // what has nothing to do with the crisis is not explained now
  const isAsking =
    heard.read.level === 'none' &&
    isQuestion(heard.text) &&
    ['answer', 'choose'].includes(scene.library.find(heard.text).kind);
  return inCrisis(person, { ...heard, isQuestion: isAsking }, scene);
}

/** Who waits for help and asks where her coach is, asks for the state. */
function commandOf(person: Employee, text: string, scene: TalkScene): Command | undefined {
  const command = commandIn(text) ?? commandIn(withCoach(text, person, scene));
  return command ?? (asksState(person, text) || asksOfCoach(person, text, scene) !== undefined ? 'state' : undefined);
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
