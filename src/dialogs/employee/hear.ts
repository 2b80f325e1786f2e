import { correctionIn, optionIn } from '../../knowledge/options.ts';
import { fold } from '../../language/fold.ts';
import { Light } from '../../placement/light.ts';
import type { WordsRead } from '../../placement/signal.ts';
import { readWords } from '../../placement/words.ts';
import { commandIn } from '../commands.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { answer } from './answer.ts';
import { offered } from './asking.ts';
import { correct, lastAnswered } from './checkIn.ts';
import { obey } from './command.ts';
import { commandInCrisis, danger, inCrisis } from './crisis.ts';
import { namesFor, ownNames } from './names.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { question } from './question.ts';
import { askSerious, answerSerious } from './serious.ts';
import { smallTalkIn } from '../smallTalk.ts';
import { aside, settle } from './settle.ts';
import { socialReplies } from './social.ts';
import { heardWatch, heardWorry } from './words.ts';

/** Somebody's own words. Danger is read before anything else, in every state; then what the words answer, then what they ask. */
export function hear(person: Employee, text: string, scene: TalkScene): Out {
  const read = readWords(text, ownNames(person, scene));
  if (person.crisis) return hearInCrisis(person, { text, read }, scene);
  if (read.level === 'crisis') return danger(person, { read, text }, scene);
  if (person.talk.at === 'serious')
    return answerSerious(person, optionIn(text, offered(person, scene)) ?? 'other', scene);
  return settleUnread(person, { text, read }, scene);
}

/** Only what was added by an edit counts: it is read again for signals and answers nothing (`care-rules` 9). */
export function hearEdited(person: Employee, text: string, scene: TalkScene): Out {
  const read = readWords(text, ownNames(person, scene));
  if (person.crisis) return inCrisis(person, { text, read }, scene);
  if (read.level === 'crisis') return danger(person, { read, text }, scene);
  if (read.border) return askSerious(person, { read, text }, scene);
  if (read.level === 'worry') return heardWorry(person, { read, text }, scene);
  return aside(out(person, say(phrase('edited'))), scene);
}

interface Heard {
  readonly text: string;
  readonly read: WordsRead;
}

function hearInCrisis(person: Employee, heard: Heard, scene: TalkScene): Out {
  const command = heard.read.level === 'none' ? commandIn(heard.text) : undefined;
  return command ? commandInCrisis(person, command, scene) : inCrisis(person, heard, scene);
}

function settleUnread(person: Employee, { text, read }: Heard, scene: TalkScene): Out {
  const answers = offered(person, scene);
  const command = commandIn(text);
  if (command && !answers.includes(command)) return obey(person, command, scene);
  if (read.border) return askSerious(person, { read, text }, scene);
  const takenBack = isCorrection(text) ? corrected(person, text, scene) : undefined;
  if (takenBack) return takenBack;
  const option = optionIn(text, answers);
  // a short answer is an answer; a sentence with a worry in it is more than that
  if (option && (read.level === 'none' || read.level === 'watch')) return answer(person, option, scene);
  if (read.level === 'worry') return heardWorry(person, { read, text }, scene);
  return corrected(person, text, scene) ?? otherwise(person, { text, read }, scene);
}

/** "Ne, doch gelb": belongs to the answer just given. */
function corrected(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const light = Light.safeParse(correctionIn(text)).data;
  const dimension = lastAnswered(person);
  if (light === undefined || dimension === undefined) return undefined;
  return aside(correct(person, dimension, { light, scene }), scene);
}

/** A plain "nein" may begin an answer to the question that stands open; these words cannot. */
const isCorrection = (text: string): boolean =>
  /\b(doch|falsch|mein(e|te)?|quatsch|sorry|stat|sondern|eigentlich|vertip|verdruck|korektur|halt|moment)/.test(
    fold(text),
  );

function otherwise(person: Employee, { text, read }: Heard, scene: TalkScene): Out {
  const social = smallTalkIn(text);
  if (social) return aside(out(person, ...socialReplies(person, social, scene)), scene);
  if (person.talk.at === 'about') return settle(heardWatch(person, text, scene), scene);
  if (!person.confirmed) return settle(out(person, say(phrase('waiting'))), scene);
  if (read.level === 'watch' && person.talk.at === 'idle') return offerTalk(person, scene);
  return question(person, text, scene);
}

const offerTalk = (person: Employee, scene: TalkScene): Out => {
  const { coach } = namesFor(person, scene);
  const asked: Employee = { ...person, talk: { at: 'offerTalk' } };
  return and(out(asked), next =>
    out(next, {
      kind: 'ask',
      question: 't:offerTalk',
      phrase: phrase('offer.talk', { coach }),
      options: ['talkYes', 'talkNo'],
    }),
  );
};
