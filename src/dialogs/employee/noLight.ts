// What is typed to a traffic light and is none: "müde", "keine zeit", "chef".
import { optionIn } from '../../knowledge/options.ts';
import type { Light } from '../../placement/light.ts';
import type { WordsRead } from '../../placement/signal.ts';
import { readWords } from '../../placement/words.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { askedNow } from './asking.ts';
import type { Heard } from './heard.ts';
import { out, phrase, say, type Out } from './out.ts';
import { isQuestion } from './question.ts';
import { noted, withoutThings } from './sentence.ts';
import { aside } from './settle.ts';

/** Yes and no where that is asked; a bad day is yellow, and said back; who has no time may answer later; of a word or two it is asked once more. */
export function noLight(person: Employee, { text, read }: Heard, scene: TalkScene): Out | undefined {
  if (person.talk.at !== 'checkIn' || isQuestion(text)) return undefined;
  const light = yesNoLight(person, text);
  if (light) return noted(person, { text, light }, scene);
  // the question stays where it is, and its buttons with it
  if (hasNoTime(text)) return out(person, say(phrase('checkIn.later')));
  if (isBadDay(ofHer({ text, read }))) return noted(person, { text, light: 'yellow' }, scene);
  return isUnclear(text, scene) ? aside(out(person, say(phrase('checkIn.how'))), scene) : undefined;
}

/** Of these two the question is "how"; all others may be answered with yes and no. */
function yesNoLight({ checkIn }: Employee, text: string): Light | undefined {
  const dimension = checkIn && askedNow(checkIn);
  if (dimension === undefined || dimension === 'general' || dimension === 'work') return undefined;
  const said = optionIn(text, ['yes', 'no', 'sometimes']);
  return said === 'yes' ? 'green' : said === 'no' ? 'red' : said && 'yellow';
}

const hasNoTime = (text: string): boolean =>
  optionIn(text, ['no']) === undefined && optionIn(text, ['later', 'notToday']) !== undefined;

/** What is past, or was denied, says nothing of today. */
export const isBadDay = ({ level, kind }: WordsRead): boolean =>
  level === 'watch' && kind !== 'suicidal' && kind !== 'harassment_violence';

/** "Ich hab einen Schlüssel, nur der Kaffee ist schlecht": read again without what is none of hers. */
export function ofHer({ text, read }: Heard): WordsRead {
  const rest = withoutThings(text);
  return rest === text ? read : readWords(rest, []);
}

const topics = ['topicTasks', 'topicColleagues', 'topicBoss', 'topicTime', 'topicHome', 'topicMoney', 'topicWork'];
const fewWords = 2;

function isUnclear(text: string, { library }: TalkScene): boolean {
  if (text.trim().split(/\s+/).length > fewWords) return false;
  return optionIn(text, topics) !== undefined || library.find(text).kind !== 'answer';
}
