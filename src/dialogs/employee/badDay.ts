// "Mir gehts nicht gut", "bin traurig", "rot", where no light is asked for: a human is offered, whatever else stood open.
import { optionIn } from '../../knowledge/options.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { offerTalk } from './about.ts';
import { aboutConsent } from './doubts.ts';
import type { Heard } from './heard.ts';
import { out, phrase, say, type Out } from './out.ts';
import { isQuestion } from './question.ts';
import { aside } from './settle.ts';
import { isFollowed } from './standing.ts';
import { moreToTalk } from './talkWish.ts';
import { watchWords } from './watched.ts';

export function badDay(person: Employee, heard: Heard, scene: TalkScene): Out | undefined {
  const { talk } = person;
  const isBad = optionIn(heard.text, ['yellow', 'red']) !== undefined || tellsBadDay(person, heard, scene);
  // "rot" may ask what it means
  if (!isBad || !isFollowed(person, scene) || aboutConsent(person, heard.text, scene)) return undefined;
  const added = moreToTalk(person, heard.text, scene);
  if (added) return added;
  if (offersHuman.includes(talk.at)) return aside(out(person, say(phrase('about.thanks'))), scene);
  return offerTalk(watchWords(person, scene), scene, talk.at === 'offerTalk' ? talk.right : undefined);
}

/** A yes to what is asked there brings somebody already. */
const offersHuman: readonly Employee['talk']['at'][] = ['offer', 'aboutCoach', 'voice'];

/** Not asked, and not said to an article that has more of it: "und bei Streit mit dem Chef". */
export function tellsBadDay({ talk }: Employee, { text, read }: Heard, { library }: TalkScene): boolean {
  if (read.level !== 'watch' || isQuestion(text)) return false;
  return !('article' in talk) || library.find(text, { about: talk.article }).kind !== 'answer';
}
