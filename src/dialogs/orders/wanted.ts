import { wordsOf } from '../../language/fold.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { ordinary } from '../../language/ordinary.ts';
import { negations, said, type Wanted } from './said.ts';

/** What the words want, also misspelt and wherever it stands among them; `not` are words that are somebody's name. */
export function wantedIn(words: readonly string[], not: ReadonlySet<string>): Wanted | undefined {
  const wish = wishIn(words, not);
  return wish?.isDenied && (wish.wanted === 'take' || wish.wanted === 'back') ? undefined : wish?.wanted;
}

/** `isDenied`: a "nicht" stands among the words that is no part of the wish. */
export interface Wish {
  readonly wanted: Wanted;
  readonly isDenied: boolean;
}

export function wishIn(words: readonly string[], not: ReadonlySet<string>): Wish | undefined {
  const meant = words.map(word => (not.has(word) ? none : new Set(lexicon.meant(word))));
  const found = phrases.filter(phrase => stands(phrase.words, meant));
  const [first] = found.toSorted((one, other) => other.words.length - one.words.length);
  const isDenied = words.some(word => !not.has(word) && isDenying(word) && first?.words.includes(word) !== true);
  return first && { wanted: first.wanted, isDenied };
}

/** Nothing else is said, so nobody is named whom she does not follow. */
export const isOnlyOrder = (words: readonly string[], wanted: Wanted | undefined): boolean => {
  const own = new Set(phrases.filter(phrase => phrase.wanted === wanted).flatMap(phrase => phrase.words));
  return words.every(word => isPlain(word) || lexicon.meant(word).some(meant => own.has(meant)));
};

/** Whatever is said, nobody is named. */
export const isNameless = (words: readonly string[]): boolean =>
  words.every(word => isPlain(word) || isOfWish(word) || ordinary.has(word));

const isPlain = (word: string): boolean => /^\d+$/.test(word) || plainWords.has(word);

const plainWords = new Set(
  wordsOf(
    'ok okay ja gut also dann ich bin komme komm fahre fahr gehe geh schaue schau da dort hin vorbei vor ort bei ihr ihm ihn sie mit um bis gegen ab spätestens in halb uhr h min minuten stunde stunden einer einem zwei drei vier halben heute morgen übermorgen früh montag dienstag mittwoch donnerstag freitag am nach dem der mittag mittagspause das es den die diesen diese fall aufgabe person mal noch gleich jetzt gerade sofort selbst selber habe hab hatte ist war ja gern gerne bitte danke rufe ruf an zurück telefoniere telefonier nochmal nochmals spreche sprech rede treffe treff besuche werde will möchte anrufen zurückrufen klingele klingle durch sprechen reden telefonieren treffen besuchen mach mache schaff schaffe dran so etwa ca ungefähr viertel dreiviertel eins fünf sechs sieben acht neun zehn elf zwölf zu hause zuhause kurz wieder samstag sonntag',
  ),
);

/** "Wer zahlt bei Krankheit?" asks about the law, whatever word of an order stands in it. */
export function isQuestion(text: string): boolean {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (words.length < 4) return false;
  if (text.includes('?') || asking.has(first)) return true;
  return words.length > 4 && asks.has(first) && !tells.test(text);
}

/** "Kann heute nicht kommen, bin krank bis Freitag": she says something of herself. */
const tells =
  /^\s*(?:kann|muss)(?!\p{L}| (?:ich|man|er|sie|es|wir|jemand|ein|eine|der|die|das arbeitsamt)(?!\p{L})).*(?:(?<!\p{L})(?:bin|hab|habe)(?!\p{L})|(?:gerade|grad|jetzt|heute|leider) nicht)/iu;

const asking = new Set(
  wordsOf('was wer wem wen wie wann wo woher wofür womit wozu warum wieso welche welcher welches wieviel'),
);
const asks = new Set(
  wordsOf(
    'darf dürfen kann können muss müssen soll gilt gelten gibt bekommt bekommen hat haben ist sind zahlt braucht',
  ),
);

const phrases = said.flatMap(([wanted, all]) => all.split('|').map(phrase => ({ wanted, words: wordsOf(phrase) })));
const lexicon = lexiconOf([...new Set(phrases.flatMap(({ words }) => words))], ordinary);
const denying = lexiconOf(wordsOf(negations), ordinary);
export const isDenying = (word: string): boolean => denying.meant(word).length > 0;
const none: ReadonlySet<string> = new Set();

/** One after the other, as they are said. */
const stands = (phrase: readonly string[], meant: readonly ReadonlySet<string>[]): boolean =>
  meant.some((_, at) => phrase.every((word, n) => meant[at + n]?.has(word) === true));

/** Words that want something are nobody's name. */
export const isOfWish = (word: string): boolean => lexicon.meant(word).length > 0;
