import { book, phrase } from '../knowledge/book.ts';
import type { Level } from '../knowledge/level.ts';
import { lines } from '../knowledge/lines.ts';
import { speak, type AddressForm } from '../knowledge/phrasebook.ts';
import { inWords, sourceOf, tell, tellExample, type Telling } from '../knowledge/telling.ts';
import { localDate } from '../placement/localTime.ts';
import { aloudOf, withReading, type Rows } from './aloud.ts';
import { spokenCheck } from './firm/result.ts';
import { contactCard } from './firm/contact.ts';
import { formFor } from './forms.ts';
import { labelFor } from './labels.ts';
import { ownData } from './ownData.ts';
import type { Person } from './person.ts';
import type { Phrase, Reply, Spoken } from './reply.ts';
import type { TalkScene } from './scene.ts';

/** Puts a reply into words for the person who reads it, as she wants to be spoken to today. */
export function speakReply(reply: Reply, listener: Person, scene: TalkScene): Spoken {
  const words = (what: Phrase): string => speak(book, what, addressOf(listener));
  switch (reply.kind) {
    case 'say':
      return { text: words(reply.phrase), ...(reply.urgent ? numbersIn(words(reply.phrase)) : {}) };
    case 'ask':
      return {
        text: words(reply.phrase),
        ...(reply.urgent ? numbersIn(words(reply.phrase)) : {}),
        question: reply.question,
        buttons: rowsOf(reply.options, listener, scene),
      };
    case 'explain':
      return explained(reply, listener, scene);
    case 'check':
      return checked(reply, listener, scene);
    case 'source':
      return { text: sourceText(reply.article, scene) };
    case 'fill':
      return formFor(reply, scene);
    case 'funding':
      return spokenCheck(reply.view, scene);
    case 'show':
      if (reply.view === 'contact') return contactCard({ coach: undefined }, scene);
      return listener.role === 'employee' ? ownData(listener, scene) : { text: '' };
    case 'picture':
      return { text: words(reply.phrase), qr: reply.qr };
    case 'aloud': {
      const heard = reply.said.map(said => ({ reply: said, spoken: speakReply(said, listener, scene) }));
      return { text: words(phrase('aloud.failed')), aloud: aloudOf(heard, listener, scene) };
    }
    default:
      return reply satisfies never;
  }
}

/** Help numbers go out as text and as contacts, so that one tap calls (`care-rules` 31). */
function numbersIn(text: string): Pick<Spoken, 'numbers'> {
  const found = Object.values(lines).filter(({ number }) => new RegExp(`(?<!\\d)${number}(?![ \\d]*\\d)`).test(text));
  return found.length === 0 ? {} : { numbers: found.map(({ name, number }) => ({ name, number })) };
}

const addressOf = (listener: Person): AddressForm => {
  if (listener.role === 'employee' || listener.role === 'stranger') return listener.address ?? 'du';
  return 'sie';
};

const levelOf = (listener: Person): Level => {
  if (listener.role === 'employee') return listener.level;
  return listener.role === 'stranger' ? (listener.level ?? 'leicht') : 'standard';
};

const inOneRow: readonly string[] = ['green', 'yellow', 'red'];

/** Below each other, one a row; only the traffic light stands side by side. */
function rowsOf(options: readonly string[], listener: Person, scene: TalkScene): Rows {
  const buttons = options.map(id => ({ id, label: labelFor(id, listener, scene) }));
  const lights = buttons.filter(({ id }) => inOneRow.includes(id));
  const rest = buttons.filter(button => !lights.includes(button)).map(button => [button]);
  return withReading(lights.length > 0 ? [lights, ...rest] : rest, listener, scene);
}

const tellingFor = (listener: Person, scene: TalkScene): Telling => ({
  level: levelOf(listener),
  address: addressOf(listener),
  day: localDate(scene.now, scene.staff.timeZone),
});

/** One message of an article; withheld, with a human offered, where an amount in it is not in force today. */
function explained(reply: Reply & { kind: 'explain' }, listener: Person, scene: TalkScene): Spoken {
  const article = scene.library.article(reply.article);
  const telling = tellingFor(listener, scene);
  const told = article && (reply.example ? tellExample(article, telling) : tell(article, telling));
  const page = told?.kind === 'pages' ? told.pages[reply.page] : undefined;
  if (told?.kind !== 'pages' || page === undefined)
    return { text: speak(book, phrase('article.withheld'), addressOf(listener)) };
  const options = [
    ...(reply.page + 1 < told.pages.length || reply.example ? ['next'] : ['articleDone']),
    ...(reply.page > 0 || reply.example ? ['back'] : []),
  ];
  const human = listener.role === 'employee' ? ['cmd:human'] : [];
  return { text: page, question: reply.question, buttons: rowsOf([...options, ...human], listener, scene) };
}

/** The easy question about an article, in the words of the article. */
function checked(reply: Reply & { kind: 'check' }, listener: Person, scene: TalkScene): Spoken {
  const check = scene.library.article(reply.article)?.check;
  if (check === undefined) return { text: speak(book, phrase('article.end'), addressOf(listener)) };
  const buttons = rowsOf(reply.options, listener, scene);
  return { text: inWords(check.ask, tellingFor(listener, scene)), question: reply.question, buttons };
}

const sourceText = (id: string, scene: TalkScene): string => {
  const article = scene.library.article(id);
  return article ? sourceOf(article) : '';
};
