// What promises somebody that she will call or come, and what only sounds like it (`care-rules` 3).
import { fold, wordsOf } from '../../language/fold.ts';
import { clausesOf } from './clauses.ts';
import { withoutNames } from './names.ts';
import { isDenying, isOnlyOrder, wishIn } from './wanted.ts';

/** "Bin um 15 Uhr da": the time stands between the words, and is what makes a promise of them. */
export const isComing = (text: string): boolean => coming.test(text) && !wordsOf(text).some(isDenying);

const coming =
  /(?<!\p{L})(?:bin|komme?|fahre?|gehe?|schaue?)(?!\p{L}).*(?<!\p{L})(?:da|dort|hin|vorbei|vor ort|(?:bei|zu) (?:ihr|ihm|dir))(?!\p{L})/iu;

/** "Rufe Ayla um 15 Uhr an", "spreche um 15 Uhr mit ihr"; whom she calls is another question. */
export const isCalling = (text: string): boolean => calls.test(text) && !wordsOf(text).some(isDenying);

const calls = new RegExp(
  [
    /(?<!\p{L})(?:rufe?|klingele?|klingle)(?!\p{L}).*(?<!\p{L})(?:an|zurück|durch)(?!\p{L})/u,
    /(?<!\p{L})(?:telefoniere?|spreche?|rede)(?!\p{L}).*(?<!\p{L})mit(?!\p{L})/u,
    /(?<!\p{L})(?:treffe?|besuche)(?!\p{L})/u,
    /(?<!\p{L})(?:werde|will|möchte)(?!\p{L}).*(?<!\p{L})(?:anrufen|zurückrufen|besuchen|treffen|sprechen|reden|telefonieren)(?!\p{L})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** "Bin dran", "das mach ich". */
export const isDoing = (text: string): boolean => doing.test(text);

const doing = /(?<!\p{L})(?:dran|schaffe? ich|mache? ich|ich (?:mache?|schaffe?))(?!\p{L})/iu;

/** "Rufe Aylas Vermieter um 15 Uhr an": whatever else is said may be the one whom she calls, or what it depends on. */
export function isSurelyPromised(text: string, names: ReadonlySet<string>): boolean {
  if (perhaps.test(text)) return false;
  const clauses = clausesOf(text);
  if (wordsOf(text).some(word => word.startsWith(takesOver))) return true;
  const promising = clauses.filter(clause => isPromise(clause, names) || /\d/.test(clause));
  const isSaid = promising.some(clause => isPromise(clause, names));
  return isSaid && !signsOff.test(text) && promising.every(clause => isOnlyAbout(names, clause));
}

const isPromise = (clause: string, names: ReadonlySet<string>): boolean =>
  isCalling(clause) ||
  isDoing(clause) ||
  isComing(withoutNames(clause, names, 'ihr')) ||
  wishIn(wordsOf(clause), names)?.wanted === 'take';

/** "Ruf du Ayla an", "bitte übernehmen Sie": somebody else is asked to. */
const perhaps =
  /(?<!\p{L})(?:falls|wenn|sofern|vielleicht|evtl|eventuell|möglicherweise|hoffentlich|wahrscheinlich|versuche?|du|herr|frau|(?:übernehmen|rufen|sprechen|nehmen|melden) sie|bitte rufe?)(?!\p{L})/iu;
const takesOver = fold('übern');
/** "Melde mich um 15 Uhr ab", "krank", "zurück": with the house, and with nobody whom she follows. */
const signsOff = /(?<!\p{L})melde? mich(?!\p{L}).*(?<!\p{L})(?:ab|an)[\s.!]*$/iu;

const isOnlyAbout = (names: ReadonlySet<string>, clause: string): boolean =>
  isOnlyOrder(
    wordsOf(clause).filter(word => !names.has(word)),
    'take',
  );

/** "Ayla gesprochen, rufe Krause an": the firm that is called does not say which Ayla. */
export const withoutOtherCalls = (text: string, names: ReadonlySet<string>): string =>
  clausesOf(text)
    .filter(clause => !isCalling(clause) || wordsOf(clause).some(word => names.has(word)))
    .join(', ');
