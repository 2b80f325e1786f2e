// Whether the words of an order are meant as one: what is denied, planned, asked or told of somebody else is none.
import { wordsOf } from '../../language/fold.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Staff } from '../../placement/staff.ts';
import { saysItOfHer } from './cannot.ts';
import { clausesOf } from './clauses.ts';
import { isMissed } from './missed.ts';
import { namedIn } from './names.ts';
import { isCalling, isSurelyPromised } from './promised.ts';
import type { Wanted } from './said.ts';
import { isOnlyOrder, wishIn } from './wanted.ts';

/** `unsure`: done only after one more tap. */
export type Meaning = 'plain' | 'unsure' | 'denied' | 'asksState';

export interface Spoken {
  readonly text: string;
  readonly wanted: Wanted;
  /** Words that are somebody's name. */
  readonly names: ReadonlySet<string>;
  readonly by: PersonId;
  readonly staff: Staff;
}

export function meaningOf(spoken: Spoken): Meaning {
  const { text, wanted, names } = spoken;
  if (wanted === 'cannot') return saysItOfHer(text, names) || /\d/.test(text) ? 'unsure' : 'plain';
  if (!changing.has(wanted)) return 'plain';
  if (asksState(spoken)) return 'asksState';
  const wishes = clausesOf(text).flatMap(clause => {
    if (wanted === 'take' && isCalling(clause)) return [{ wanted, isDenied: false, clause }];
    const wish = wishIn(wordsOf(clause), names);
    return wish !== undefined && unlocking(wish.wanted, text) === wanted ? [{ ...wish, clause }] : [];
  });
  const whole = wishIn(wordsOf(text), names)?.isDenied === true;
  // "Der Code geht nicht" wants one
  if (whole && wanted === 'newCode') return 'unsure';
  if (wishes.length === 0 ? whole : wishes.some(({ isDenied }) => isDenied)) return 'denied';
  if (wanted === 'take')
    return whole || namesColleague(wordsOf(text), spoken) || !isSurelyPromised(text, names) ? 'unsure' : 'plain';
  if (wanted !== 'contact') return whole || !isAllSaid(wanted, text, names) ? 'unsure' : 'plain';
  const own = wishes.length === 0 ? [text] : wishes.map(({ clause }) => clause);
  const contact = own.map(clause => contactIn(clause, spoken));
  return contact.find(meaning => meaning === 'denied') ?? (whole || contact.includes('unsure') ? 'unsure' : 'plain');
}

/** A contact counts only for whoever had it, and only once it was had (`care-rules` 3, 10). */
function contactIn(clause: string, spoken: Spoken): Meaning {
  const words = wordsOf(clause);
  if (words.some(word => notYet.has(word)) || isMissed(clause)) return 'denied';
  const isOwn = words.some(word => self.has(word));
  const isOther = namesColleague(words, spoken);
  if (!isOwn && (isOther || words.some(word => others.has(word)))) return 'denied';
  return isOther || words.some(word => perhapsNot.has(word) || isOfOther(word)) ? 'unsure' : 'plain';
}

/** "Ayla sperrt sich gegen das Gespräch": what locks or cuts is done at once only where nothing else is said. */
function isAllSaid(wanted: Wanted, text: string, names: ReadonlySet<string>): boolean {
  const isName = (word: string): boolean => names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)));
  const rest = wordsOf(text).filter(word => !isName(word) && !beside.has(word));
  return !cutting.has(wanted) || isOnlyOrder(rest, wanted);
}

const cutting: ReadonlySet<Wanted> = new Set<Wanted>(['lock', 'inviteFirm', 'unlinkFirm']);
const beside = new Set(
  wordsOf(
    'bei von für zu zur mir uns ihr ihre ihren ihres sein seine seinen handy telefon firma betrieb hat sofort dringend schnell teams anker',
  ),
);

/** Who is called as one of the house is none of the house. */
function namesColleague(words: readonly string[], { by, staff, names }: Spoken): boolean {
  const members = staff.members.filter(({ id }) => id !== by).map(({ id, name }) => ({ id, shortName: name }));
  const rest = words.filter(word => !names.has(word));
  return namedIn(rest, members).length > 0;
}

/** "Kann heute nicht kommen, bin krank" is about more than one case; "nehme mir Freitag frei", "melde mich krank" about none. */
export const isRatherAway = (wanted: Wanted | undefined, text: string): boolean =>
  (wanted === 'cannot' && /(?<!\p{L})(?:krank|krankgeschrieben|urlaub)(?!\p{L})/iu.test(text)) ||
  (wanted === 'take' && /(?<!\p{L})(?:nehme?|melde?)(?!\p{L}).*(?<!\p{L})(?:frei|urlaub|krank)(?!\p{L})/iu.test(text));

/** "Sperre aufheben" has the words of a lock, and is its opposite. */
export const unlocking = (wanted: Wanted | undefined, text: string): Wanted | undefined =>
  wanted === 'lock' && wordsOf(text).some(word => lifting.has(word)) ? 'unlock' : wanted;

const lifting = new Set(
  wordsOf(
    'aufheben aufhebe aufgehoben heb hebe hebt zurücknehmen zurück rückgängig lösen löse löschen lösche aufmachen beenden beende entfernen entferne gefunden wiedergefunden',
  ),
);

/** "Hat schon jemand mit Ayla gesprochen?" wants to know how it stands. */
function asksState({ text, wanted }: Spoken): boolean {
  if (!stateful.has(wanted)) return false;
  const [first = ''] = wordsOf(text);
  // folded, "wenn" is "wen"
  if (asking.has(first) && !/^\s*wenn(?!\p{L})/iu.test(text)) return true;
  return text.includes('?') && wanted !== 'take';
}

/** Left alone it does no harm; carried out against what was said it does. */
const changing: ReadonlySet<Wanted> = new Set<Wanted>([
  'contact',
  'finish',
  'take',
  'lock',
  'unlock',
  'endPlacement',
  'newCode',
  'confirm',
  'inviteFirm',
  'unlinkFirm',
]);
const stateful: ReadonlySet<Wanted> = new Set<Wanted>(['contact', 'finish', 'take']);

const asking = new Set(wordsOf('wer wem wen wann warum wieso wie ob hat haben ist sind wurde wurden wird werden'));
const notYet = new Set(
  wordsOf(
    'muss müssen soll sollen sollte will wollen wollte möchte werde werden wird kann können könnte konnte versuche versucht wenn sobald bevor falls ehe damit fast kaum vergeblich umsonst voicemail besetzt',
  ),
);
/** Still to come, or some other day. */
const perhapsNot = new Set(
  wordsOf(
    'nix gleich jetzt gerade später nachher gestern vorgestern suche such brauche brauch aufnehmen aufgenommen unterwegs bitte',
  ),
);
/** "Mutter von Ayla erreicht" is none with her; "mit ihr und ihrer Mutter gesprochen" is. */
const ofOthers = wordsOf(
  'mutter vater eltern mama papa schwester bruder chef firma betrieb arbeitgeber vorgesetzte kollege kollegin betreuer polizei rettung notarzt arzt ärztin vermieter amt jobcenter kasse agentur',
);
const isOfOther = (word: string): boolean => ofOthers.some(other => word.startsWith(other));
const self = new Set(wordsOf('ich habe hab mich mir wir uns'));
const others = new Set(wordsOf('hat haben hatten jemand wer er sie'));
