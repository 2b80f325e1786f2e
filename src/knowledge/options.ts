import { wordsOf } from '../language/fold.ts';
import { asWritten } from '../language/spoken.ts';
import { phrasesOf } from '../language/phrases.ts';
import { labels, type OptionId } from './options/labels.ts';
import { fillers, said } from './options/said.ts';

export type { OptionId } from './options/labels.ts';

/** A button holds no more (`simple-language` 5.2). */
export const longestLabel = 20;

export function isOptionId(text: string): text is OptionId {
  return Object.hasOwn(labels, text);
}

/** What stands on the button. A coach's name that is too long for it gives way to "Coach". */
export function labelOf(option: OptionId, params: { readonly coach?: string } = {}): string {
  const label = labels[option].replace('[coach]', params.coach ?? 'Coach');
  return label.length > longestLabel ? 'Coach' : label;
}

/** The one offered answer that somebody typed; nothing where a word is left unexplained or where two fit. */
export function optionIn(text: string, offered: readonly string[]): OptionId | undefined {
  const fits = new Set([...byWords(named(text, offered), offered), ...byPlace(text, offered)]);
  const [first] = fits;
  return fits.size === 1 ? first : undefined;
}

/** "Nein, sag ihr das nicht", "ja sags ihr": what a longer answer begins with; nothing where more in it may turn it round. */
export function leadIn(text: string): 'yes' | 'no' | undefined {
  const [first = '', ...rest] = asWritten(wordsOf(text));
  if (rest.some(word => unsettles.has(word))) return undefined;
  if (leads.no.has(first)) return 'no';
  return leads.yes.has(first) && !rest.some(word => limits.has(word)) ? 'yes' : undefined;
}

const leads = {
  no: new Set(wordsOf('nein ne nee nö nope naa nä quatsch')),
  yes: new Set(wordsOf('ja jo joa jep yes klar jaja')),
};
const unsettles: ReadonlySet<string> = new Set(
  wordsOf(
    'doch manchmal vielleicht weiß oder schon eigentlich ab früher oft fast kaum wenn außer meinte gelb grün rot gut ja',
  ),
);
const limits: ReadonlySet<string> = new Set(wordsOf('nicht aber kein keine nein'));

/** "Ne, doch gelb", "halt, rot", "meinte grün": the light that takes the place of the one given just before. */
export function correctionIn(text: string): OptionId | undefined {
  const words = wordsOf(text.replaceAll(untrue, ' falsch '));
  // "auf Rot gedrückt statt Gelb" names them the other way round
  if (words.length > 7 || !words.some(word => corrects.has(word)) || pressed.test(text)) return undefined;
  const turn = words.findLastIndex(word => word === 'sondern' || word === 'stat');
  const rest = turn > 0 ? afterTurn(words, turn) : words.filter(word => !corrects.has(word) && !around.has(word));
  return optionIn(rest.join(' '), ['green', 'yellow', 'red']);
}

const corrects: ReadonlySet<string> = new Set(
  wordsOf(
    'ne nee nö nein halt stop stopp falsch falscher falsche falschen gemeint sollte vertan versehen ausversehen doch meinte mein meine sorry ups quatsch moment eigentlich vertippt verdrückt verklickt oh oops sondern statt korrektur lieber wollte drücken mist',
  ),
);

/** Of no meaning beside those. */
const around: ReadonlySet<string> = new Set(wordsOf('hab habe ich mich war sein knopf taste das der die es aus'));
const untrue = /\bstimmt (?:so |gar )?(?:nicht|nich|net|ned)\b/giu;
const pressed = /\bauf \S+(?: \S+)? (?:gedrückt|getippt|geklickt|gekommen)/iu;

/** "Nicht gelb, sondern rot" · "Rot statt gelb". */
const afterTurn = (words: readonly string[], turn: number): readonly string[] =>
  words[turn] === 'sondern' ? words.slice(turn + 1) : words.slice(0, turn).filter(word => !corrects.has(word));

const explain = phrasesOf<OptionId>(said, fillers);

function byWords(text: string, offered: readonly string[]): readonly OptionId[] {
  const found = explain(text)?.map(ids => [...ids]) ?? [];
  const open = found.map(ids => ids.filter(id => offered.includes(id)));
  // "Ja, nicht gut" to a traffic light: the yes only leads in. Anything else that was not offered is not an answer to this.
  const isStrange = found.some((ids, i) => open[i]?.length === 0 && !ids.includes('yes') && !ids.includes('no'));
  const told = open.filter(ids => ids.length > 0);
  if (isStrange || told.length === 0) return [];
  const refuses = found.some(ids => ids.includes('no')) && !offered.includes('no');
  // "Nicht so super": a no that leads in may make it worse, never good.
  if (refuses && told.some(ids => ids.includes('green'))) return [];
  const common = told.reduce((left, right) => left.filter(id => right.includes(id)));
  return common.length > 0 ? common : told.flat();
}

/** "2", "nummer 2", "die zweite": the place among the buttons. */
function byPlace(text: string, offered: readonly string[]): readonly OptionId[] {
  const words = wordsOf(text).filter(
    word => !['numer', 'nr', 'die', 'das', 'der', 'option', 'antwort', 'knopf'].includes(word),
  );
  const [word, ...rest] = words;
  if (word === undefined || rest.length > 0) return [];
  const place = places.findIndex(names => names.includes(word));
  const option = offered[place];
  return option !== undefined && isOptionId(option) ? [option] : [];
}

const places: readonly (readonly string[])[] = [
  '1 erste erstes erster',
  '2 zweite zweites zweiter',
  '3 dritte drittes dritter',
  '4 vierte viertes vierter',
  '5 fünfte fünftes fünfter',
].map(wordsOf);

/** "Nein, Frau Kaya": whoever is named with a title in a list of who sees something is the coach. */
const named = (text: string, offered: readonly string[]): string =>
  offered.includes('coachSees') ? text.replaceAll(withTitle, ' coach ') : text;

/** "Frau Kaya", "Hr. Demir". */
export const withTitle = /\b(?:frau|herr|herrn|fr\.|hr\.)\s+\p{L}[\p{L}-]*/giu;
