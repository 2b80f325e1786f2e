// What is said in a crisis and belongs on the card: that somebody has been in touch.
import { oneOf, wordsOf } from '../../language/fold.ts';
import type { Case } from '../../placement/case.ts';
import type { Scene } from '../../placement/staff.ts';
import { nameOf, withNames } from './names.ts';

/** "Frau Kaya hat mich angerufen", "hab mit ihr telefoniert", "wir haben geredet": of whoever has the case, and not denied. */
export function saysContact(text: string, { told, state }: Case, scene: Scene): boolean {
  const names = (state.at === 'taken' ? [state.by] : told).map(id => nameOf(id, scene));
  const said = ` ${wordsOf(withNames(text, names)).join(' ')} `
    .replaceAll(/ mit (ihr|ihm)(?= )/g, ' mit coach')
    .replaceAll(names.every(isMan) ? men : names.some(isMan) ? anybody : women, ' coach');
  const isLong = said.split(' ').length > mostWords;
  return !isLong && !text.includes('?') && !turns.test(said) && had.some(way => way.test(said));
}

const mostWords = 14;
const isMan = (name: string): boolean => name.startsWith('Herr');
const women = / (?:sie|die|ihr)(?= )/g;
const men = / (?:er|der|ihm)(?= )/g;
const anybody = / (?:sie|die|ihr|er|der|ihm)(?= )/g;

const near = '(?:\\S+ ){0,3}';
const talked = oneOf(
  'telefoniert geredet gesprochen gequatscht geschwätzt geschnackt getroffen geschrieben unterhalten',
);
const talks = oneOf('telefoniere telefonier rede red spreche sprech schreibe schreib');
const had: readonly RegExp[] = [
  ` coach (?:hat|hats|hatte) ${near}${oneOf('angerufen zurückgerufen gemeldet besucht')} `,
  ` coach (?:hat|hats|hatte) ${near}${talked} `,
  `^ (?:${oneOf('ja so jetzt')} )*hat ${oneOf('mich mir sich')} ${near}${oneOf('angerufen zurückgerufen gemeldet geschrieben')} `,
  ` coach ${oneOf('war ist is')} ${near}${oneOf('da hier dran telefon gekommen vorbeigekommen')} `,
  ` coach ruft (?:mich )?${oneOf('gerade grade grad eben jetzt')} an `,
  ` mit coach ${near}${talked} `,
  ` ${talks} ${near}mit coach `,
  ` wir ${oneOf('haben ham habn')} ${near}${talked} `,
  ` ${oneOf('hab habe')} coach ${near}${oneOf('angerufen getroffen erreicht gesprochen')} `,
  ` ${oneOf('war bin')} ${near}bei coach `,
].map(way => new RegExp(way));

/** Denied, wished for, asked, or of somebody else. */
const turns = new RegExp(
  ` ${oneOf(
    'nicht nich net nit ned nie niemand keiner kein keine soll sollte wann wenn ob dass will möchte würde muss kann bevor gestern früher chef chefin mutter vater mama papa freund freundin mann polizei kollege kollegin',
  )} |^ (?:hat|ist|haben) ${oneOf('coach wir jemand')} `,
);
