import { placeFor } from '../../knowledge/elsewhere.ts';
import { complaintOf } from './accused.ts';
import type { Elsewhere } from '../../knowledge/finding/samples/all.ts';
import { hardWordIn, type HardWord } from '../../knowledge/hardWords.ts';
import { fold } from '../../language/fold.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { asked, asking } from './asking.ts';
import { showArticle } from './article.ts';
import { worry } from './cases.ts';
import { aboutConsent, whoSeesInWords } from './doubts.ts';
import { askForEditors } from './editors.ts';
import { inEnrolment } from './inEnrolment.ts';
import { notUnderstood } from './notUnderstood.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { withMenu } from './menu.ts';
import { aside, isAwaited, settle } from './settle.ts';
import { social } from './social.ts';
import { isFollowed } from './standing.ts';
import { moreToTalk, wishToTalk } from './talkWish.ts';

/** A person's own words to an article, to a choice of a few, or to "Das weiß ich nicht. Soll ich fragen?". */
export function question(person: Employee, text: string, scene: TalkScene): Out {
  const { talk } = person;
  const decided =
    aboutConsent(person, text, scene) ?? inEnrolment(person, text, scene) ?? whoSeesInWords(person, text, scene);
  if (decided) return decided;
  const added = isQuestion(text) ? undefined : moreToTalk(person, text, scene);
  if (added) return added;
  const shown = 'article' in talk ? talk.article : undefined;
  const word = hardWordIn(text);
  if (word && shown !== undefined) return explainWord(person, word, scene);
  const found = scene.library.find(text, shown === undefined ? {} : { about: shown });
  if (word && (found.kind === 'unknown' || (found.kind === 'choose' && asksMeaning(text))))
    return explainWord(person, word, scene);
  switch (found.kind) {
    case 'answer':
      return isAwaited(person) && isToldOfHerself(text)
        ? asked(person, { at: 'right', article: found.article.id }, scene)
        : showArticle(person, found.article.id, scene);
    case 'choose':
      return asked(person, { at: 'choose', articles: found.articles.map(({ id }) => id) }, scene);
    case 'unknown':
      return unknown(person, { text, ...found }, scene);
    case 'smalltalk':
      return social(person, isAnswerToLight(person, text) ? 'chat' : found.what, scene);
    default:
      return found satisfies never;
  }
}

/** Asked in the middle of something, it is answered, and what was going on comes back. */
export const isQuestion = (text: string): boolean =>
  text.includes('?') || /^(was|wie|wann|wer|wo|warum|wieso|welche|darf|kann|mus|bekom|krieg|gibt)/.test(fold(text));

/** "Und nächste Woche hab ich Urlaub": said and not asked; what could be explained is only offered while something else waits. */
const isToldOfHerself = (text: string): boolean =>
  !isQuestion(text) && /\b(ich|i|mir|mich|mein|meine|meinem|meinen|war|hab|habe|hate|bin|wir|uns)\b/.test(fold(text));

/** A sentence that only sounds like a greeting: an answer that was not understood. */
const isAnswerToLight = ({ talk }: Employee, text: string): boolean =>
  talk.at === 'checkIn' && text.trim().split(/\s+/).length > 3 && !isQuestion(text);

/** "Was heißt Bescheid?" */
const asksMeaning = (text: string): boolean => /\b(heist|bedeut|meint)/.test(fold(text));

/** What is being read, or asked, stands again below the word. */
const explainWord = (person: Employee, word: HardWord, scene: TalkScene): Out =>
  'article' in person.talk
    ? out(person, say(phrase(word)), ...asking(person, scene))
    : withMenu(aside(out(person, say(phrase(word))), scene));

interface Unknown {
  readonly text: string;
  readonly elsewhere?: Elsewhere;
}

/** In the middle of a check-in or an enrolment two odd words are no question for a human. */
function unknown(person: Employee, { text, elsewhere }: Unknown, scene: TalkScene): Out {
  const isToBeAsked = text.includes('?') || text.trim().split(/\s+/).length >= 4;
  if (!isToBeAsked) return notUnderstood(person, scene);
  const place = placeFor(elsewhere);
  if (!isFollowed(person, scene)) return withMenu(aside(out(person, say(place ?? phrase('unknown.stranger'))), scene));
  const talk = { at: 'unknown', text: text.slice(0, 2000) } as const;
  if (place === undefined) return asked(person, talk, scene);
  return and(out(person, say(place)), next => asked(next, { ...talk, placed: true }, scene));
}

/** The own wish: told without asking again, the words are kept for the coach alone. */
export function passOn(person: Employee, option: string, scene: TalkScene): Out {
  const { talk } = person;
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  if (talk.at !== 'unknown') return settle(out(idle, say(phrase('unknown.no'))), scene);
  if (talk.message) return passMessage(idle, { text: talk.text, isWanted: option === 'yes' }, scene);
  if (option !== 'yes') return askForEditors(settle(out(idle, say(phrase('unknown.no'))), scene), talk.text, scene);
  const near = nearest(talk.text, scene);
  const reason = { kind: 'question', on: scene.now, ...(near !== undefined && { near }) } as const;
  const avoid = complaintOf(person)?.avoid;
  const raised = worry(
    idle,
    { reason, level: 'soon', subject: 'question', always: true, words: talk.text, avoid },
    scene,
  );
  return askForEditors(settle(raised.out, scene), talk.text, scene);
}

/** "Sag Frau Kaya, dass ich morgen nicht komme": of today, because it often is about tomorrow. */
function passMessage(
  person: Employee,
  { text, isWanted }: { readonly text: string; readonly isWanted: boolean },
  scene: TalkScene,
): Out {
  if (!isWanted) return settle(out(person, say(phrase('unknown.no'))), scene);
  const reason = { kind: 'message', on: scene.now } as const;
  const avoid = complaintOf(person)?.avoid;
  return settle(worry(person, { reason, level: 'today', always: true, words: text, avoid }, scene).out, scene);
}

function nearest(text: string, scene: TalkScene): string | undefined {
  const found = scene.library.find(text);
  if (found.kind === 'unknown') return found.nearest?.id;
  return found.kind === 'choose' ? found.articles[0]?.id : undefined;
}

/** One of the next questions, or enough. */
export const chooseMore = (person: Employee, option: string, scene: TalkScene): Out =>
  option.startsWith('article:')
    ? chooseArticle(person, option, scene)
    : option === 'appointment'
      ? wishToTalk(person, scene)
      : withMenu(settle(out({ ...person, talk: { at: 'idle' } }, say(phrase('understood.skipped'))), scene));

export function chooseArticle(person: Employee, option: string, scene: TalkScene): Out {
  const article = option.startsWith('article:') ? option.slice('article:'.length) : undefined;
  if (article !== undefined) return showArticle(person, article, scene);
  return settle(out({ ...person, talk: { at: 'idle' } }, say(phrase('unknown.no'))), scene);
}
