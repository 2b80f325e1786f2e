import { oneOf } from '../../language/fold.ts';

/** "Sag Frau Kaya, dass ich morgen nicht komme", "kannst du Kaya ausrichten …". */
export const isMessage = (text: string): boolean =>
  /^(?:bite )?(?:sag|sags|sage|sagen sie|richte|richt|richten sie|schreib|schreibe|schreiben sie|gib|geben sie)\b(?: bite| das| es| der| dem)* coach\b|^(?:bite )?(?:kanst du|konst du|kontest du|konen sie|konten sie|magst du)\b.*\bcoach\b.*\b(?:sagen|fragen|ausrichten|schreiben|bescheid|mit ?teilen|weitersagen)\b/.test(
    text,
  );

/** "Sag Frau Kaya nichts davon", "Frau Kaya soll das nicht wissen". */
export const isNotToTell = (text: string): boolean => notToTell.some(way => way.test(text)) && !means.test(text);

const tells = 'sag sags sage schreib schreibe erzähl erzähle zeig zeige verrat verrate';
const not = 'nicht nichts nix nie';
const notToTell = [
  `\\b${oneOf(`${tells} frag frage`)}\\b.*\\bcoach\\b(?: ${oneOf('bitte davon das es auch ja')})* ${oneOf(`${not} kein keine`)}\\b`,
  `\\b${oneOf(tells)}\\b.*\\b${oneOf(not)}\\b.*\\bcoach\\b`,
  `\\bcoach\\b.*\\b${oneOf('soll darf muss')}\\b.*\\b${oneOf(not)}\\b.*\\b${oneOf('wissen lesen sehen erfahren hören mitkriegen mitbekommen')}\\b`,
].map(way => new RegExp(way));
/** "Dass ich nicht komme" is what shall be told. */
const means = new RegExp(`\\b${oneOf('dass weil wenn')} ich\\b`);
