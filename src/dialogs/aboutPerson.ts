import { wordsOf } from '../language/fold.ts';

/** "Wie geht es ihm?", "Kommt sie morgen?", "Warum fehlt Jana?": whoever is meant and whatever is known, the answer is fixed (`care-rules` 33). */
export function asksAboutPerson(text: string): boolean {
  const words = wordsAsTyped(text);
  if (wantsWhatWasSaid(words)) return true;
  const [first = ''] = words;
  if (!text.includes('?') && !has(begins, first) && !has(does, first)) return false;
  return words.some((word, at) => has(does, word) && isPerson(words.slice(at + 1), isHowAreThings(word)));
}

/** "Zeigen Sie mir seine Antworten", "die Ampel von Jana". */
const wantsWhatWasSaid = (words: readonly string[]): boolean =>
  words.some((word, at) => has(toldToAnker, word) && (words[at + 1] === 'von' || isHis(words[at - 1] ?? '')));

/** "seine", "ihre": not "Ihre", which is the reader's. */
const isHis = (word: string): boolean => /^\p{Ll}/u.test(word) && has(possessives, word);

/** What stands after the verb: a pronoun, a title, a person of the firm, or a name, which has no article. */
function isPerson([word, ...rest]: readonly string[], isHealth: boolean, hasArticle = false): boolean {
  if (word === undefined || word === 'Sie') return false;
  if (has(pronouns, word) || has(people, word)) return true;
  if (has(between, word)) return isPerson(rest, isHealth, hasArticle);
  if (has(articles, word)) return isPerson(rest, false, true);
  if (hasArticle || has(things, word)) return false;
  const isName = /^\p{Lu}/u.test(word);
  return isName || (isHealth && rest.length === 0);
}

/** "wie gehts jana": here a name is one also where it is written small. */
const isHowAreThings = (verb: string): boolean => has(health, verb);

/**
 * Of what nothing is known anyway: it speaks of somebody. "Sie" is the reader, "sie" is not;
 * a capital letter in the middle that stands in no library is a name.
 */
export function mentionsPerson(text: string, knows: (word: string) => boolean): boolean {
  const words = wordsAsTyped(text);
  return words.some(
    (word, at) =>
      has(people, word) ||
      (/^\p{Ll}/u.test(word) && has(pronouns, word)) ||
      isHis(word) ||
      (isNameBehind(words[at - 1], word) && !knows(word)),
  );
}

/** No thing and no place, which have an article or "in" before them. */
const isNameBehind = (before: string | undefined, word: string): boolean =>
  before !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(word) &&
  ![articles, things, reader].some(set => has(set, word)) &&
  ![articles, beforePlaces].some(set => has(set, before));

/** A capital letter may tell a name. */
const wordsAsTyped = (text: string): readonly string[] => text.split(/[^\p{L}'’-]+/u).filter(word => word !== '');

const setOf = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
const has = (set: ReadonlySet<string>, word: string): boolean => wordsOf(word).some(folded => set.has(folded));

const begins = setOf('wie was wann warum wieso weshalb wo wer ob weiß wissen');
const health = setOf('geht gehts läuft läufts');
const does = setOf(
  'geht gehts läuft läufts ist war hat kommt fehlt arbeitet bleibt macht fühlt gefällt kündigt nutzt benutzt verwendet schreibt antwortet sagt meint erzählt denkt will möchte spricht redet nimmt hatte wirkt',
);
const pronouns = setOf('er sie ihm ihr ihn');
const people = setOf(
  'frau herr herrn mitarbeiter mitarbeiterin person kollege kollegin beschäftigte beschäftigter angestellte angestellter azubi mann',
);
const possessives = setOf('sein seine seinem seinen seiner seines ihre ihrem ihren ihrer ihres');
const toldToAnker = setOf('antwort antworten ampel ampeln nachricht nachrichten');
const reader = setOf('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres');
const articles = setOf('der die den dem unser unsere unserem unserer mein meine meinem meiner neue neuen neuer');
const beforePlaces = setOf('das des ein eine einen einem einer in im aus nach am zu zum zur für gibt');
const between = setOf(
  'es s denn eigentlich so sich mit bei gerade heute morgen wohl jetzt nun dort noch schon bitte und los',
);
const things = setOf(
  'anker das dies weiter geld lohn zuschuss zuschüsse förderung budget antrag hilfe unterstützung urlaub vertrag ausgleichsabgabe recht pflicht man ich wir',
);
