import { phrase } from '../../knowledge/book.ts';
import { placeFor } from '../../knowledge/elsewhere.ts';
import { optionIn } from '../../knowledge/options.ts';
import { wordsOf } from '../../language/fold.ts';
import type { Cause } from '../../placement/signal.ts';
import { readFirmWords } from '../../placement/words.ts';
import { asksAboutPerson, mentionsPerson } from '../aboutPerson.ts';
import type { Due, Event } from '../event.ts';
import type { Letter } from '../letter.ts';
import type { Employer } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { answerQuestion, articleDone, explain, turn } from './article.ts';
import { answerCallback, choseHelped, saidHelped, withoutNumber } from './callback.ts';
import { choseInCheck, filledInCheck, forgetCheck, saidInCheck, unreadInCheck, waiting } from './check.ts';
import { answerDate, dateDue, showDates, tapDate } from './dates.ts';
import { answerLand, contact, tapLand } from './contact.ts';
import { linked, unlinked, unlinkedDue } from './link.ts';
import { fachdienst, menuFor, said, say, type Out } from './out.ts';
import { somebodyIn } from './somebody.ts';
import { answered, askSure, danger, states, support } from './support.ts';

/** A firm's own talk. It never depends on anything that an employee answers, skips or stops (`care-rules` 33). */
export function employerStep(person: Employer, event: Event, scene: TalkScene): Out {
  const cause = dangerIn(event);
  if (cause) return danger(person, cause, scene);
  switch (event.kind) {
    case 'said':
    case 'edited':
      return hear(person, event.text, scene);
    case 'chose':
      return choseInCheck(person, event, scene) ?? afterTap(chose(person, event.option, scene), scene);
    case 'arrived':
    case 'enrolled':
      return said(person, welcome(person, scene), menuFor(person));
    case 'filled':
      return filledInCheck(person, event, scene) ?? noHealth(person);
    case 'sent':
      return waiting(noHealth(person), scene);
    case 'told':
      return told(person, event.letter, scene);
    case 'due':
      return fallsDue(person, event.due, scene);
    case 'left':
    case 'acted':
    case 'delivered':
    case 'undelivered':
      return said(person);
    default:
      return event satisfies never;
  }
}

/** Words of danger come before everything else, also out of the field of a form (`care-rules` 18). */
function dangerIn(event: Event): Cause | undefined {
  const words = wordsIn(event);
  if (words === '') return undefined;
  const read = readFirmWords(words);
  return read.level === 'crisis' ? (read.cause ?? 'other') : read.border;
}

function wordsIn(event: Event): string {
  if (event.kind === 'said' || event.kind === 'edited') return event.text;
  return event.kind === 'filled' ? Object.values(event.fields).join('\n') : '';
}

const welcome = ({ about }: Employer, scene: TalkScene): Reply =>
  say(about === undefined ? phrase('firm.unknown') : phrase('firm.welcome', { coach: fachdienst(scene) }));

const noHealth = (person: Employer): Out => said(person, say(phrase('firm.noHealth')), menuFor(person));

function told(person: Employer, letter: Letter, scene: TalkScene): Out {
  switch (letter.kind) {
    case 'toFirm':
      return answered(person, letter, scene);
    case 'firmLinked':
      return linked(person, letter, scene);
    case 'firmUnlinked':
      return unlinked(person, letter, scene);
    case 'firmAsks':
    case 'firmCallback':
    case 'firmNotHelped':
    case 'firmGone':
    case 'staffChanged':
    case 'closing':
    case 'outage':
    case 'task':
    case 'unanswered':
      return said(person);
    default:
      return letter satisfies never;
  }
}

function hear(person: Employer, text: string, scene: TalkScene): Out {
  return (
    answerOpen(person, text, scene) ?? saidInCheck(person, text, scene) ?? waiting(asks(person, text, scene), scene)
  );
}

function fallsDue(person: Employer, due: Due, scene: TalkScene): Out {
  if (due.what === 'unlinked') return unlinkedDue(person);
  return due.what === 'firmDate' ? dateDue(person, due, scene) : forgetCheck(person, scene);
}

/** What was asked last, where these words answer it. */
const answerOpen = (person: Employer, text: string, scene: TalkScene): Out | undefined =>
  answerSure(person, text, scene) ??
  answerLand(person, text) ??
  answerCallback(person, text) ??
  answerDate(person, text, scene) ??
  saidHelped(person, text, scene);

function answerSure(person: Employer, text: string, scene: TalkScene): Out | undefined {
  const option = person.talk.at === 'sure' ? optionIn(text, ['yes', 'no']) : undefined;
  return option && chose(person, option, scene);
}

function asks(person: Employer, text: string, scene: TalkScene): Out {
  const words = wordsOf(text);
  const somebody = somebodyIn(text);
  if (somebody !== undefined) return somebody === 'contact' ? contact(person, text) : askSure(person, scene);
  if (asksAboutPerson(text)) return said(person, say(phrase('firm.notHere')));
  if (words.some(word => isReminder.has(word))) return showDates(person, scene);
  if (words.some(word => wantsSomebody.has(word))) return askSure(person, scene);
  return answerQuestion(person, text, scene) ?? unreadInCheck(person, scene) ?? notKnown(person, text, scene);
}

const isReminder: ReadonlySet<string> = new Set(wordsOf('erinnerung erinnerungen erinnere erinnern'));
const wantsSomebody: ReadonlySet<string> = new Set(wordsOf('unterstützung hilfe rückruf anrufen'));

/** Who helps instead, where that is clear. */
function notKnown(person: Employer, text: string, scene: TalkScene): Out {
  const found = scene.library.find(text, { audience: 'employer' });
  const place = found.kind === 'unknown' ? placeFor(found.elsewhere) : undefined;
  if (place === undefined && mentionsPerson(text, scene.library.knows))
    return said(person, say(phrase('firm.notHere')));
  return said(person, say(place ?? phrase('firm.notKnown')), menuFor(person));
}

/** A check waits until what was asked in between is read to its end. */
const afterTap = (out: Out, scene: TalkScene): Out => (out.person.talk.at === 'idle' ? waiting(out, scene) : out);

function chose(person: Employer, option: string, scene: TalkScene): Out {
  switch (option) {
    case 'firm:support':
      return askSure(person, scene);
    case 'firm:contact':
      return contact(person);
    case 'firm:question':
      return said(person, say(phrase('firm.ask')));
    case 'firm:state':
      return said(person, ...states(person, scene));
    case 'yes':
      return person.talk.at === 'sure' ? support(person, scene) : said(person, menuFor(person));
    case 'firm:dates':
      return showDates(person, scene);
    case 'firm:noNumber':
      return withoutNumber(person);
    case 'next':
    case 'back':
      return turn(person, option, scene);
    case 'articleDone':
      return articleDone(person, scene);
    default:
      return (
        tapDate(person, option, scene) ??
        tapLand(person, option) ??
        choseHelped(person, option, scene) ??
        choseArticle(person, option)
      );
  }
}

const choseArticle = (person: Employer, option: string): Out =>
  option.startsWith('article:')
    ? explain(person, option.slice('article:'.length))
    : said({ ...person, talk: { at: 'idle' } }, menuFor(person));
