// What belongs on the card: that somebody has been in touch, or that it is settled.
import { oneOf, wordsOf } from '../../language/fold.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { Case } from '../../placement/case.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { nameOf, namesFor, withNames } from './names.ts';

/** "Frau Kaya hat mich angerufen", "hab mit ihr telefoniert", "wir haben geredet": of her people, and not denied; "sie" is whoever has the case. */
export function saysContact(
  person: Employee,
  { text, one }: { readonly text: string; readonly one: Case },
  scene: Scene,
): boolean {
  const { told, state, avoid } = one;
  const holders = (state.at === 'taken' ? [state.by] : told).map(id => nameOf(id, scene));
  const { coach, deputy } = namesFor(person, scene);
  const names = [...holders, ...told.map(id => nameOf(id, scene)), ...(avoid.length > 0 ? [] : [coach, deputy])];
  const said = ` ${wordsOf(withNames(text, names)).join(' ')} `
    .replaceAll(/ mit (ihr|ihm)(?= )/g, ' mit coach')
    .replaceAll(holders.every(isMan) ? men : holders.some(isMan) ? anybody : women, ' coach');
  const isLong = said.split(' ').length > mostWords;
  return !isLong && !text.includes('?') && !turns.test(said) && had.some(way => way.test(said));
}

/** "Hat sich erledigt", "brauch keinen Anruf mehr". */
export const saysSettled = (text: string): boolean => (settled(text)?.length ?? 0) > 0;

const settled = phrasesOf<'settled'>(
  [
    [
      'settled',
      'hat sich erledigt|hat sich schon erledigt|ist erledigt|schon erledigt|hat sich geklärt|hat sich schon geklärt|ist geklärt|ist schon geklärt|ist schon erledigt|schon geklärt|hat sich von selbst erledigt|brauche keinen anruf mehr|brauche keinen rückruf mehr|brauche kein gespräch mehr|brauche niemand mehr|brauche keinen mehr|brauche sie nicht mehr|muss nicht mehr anrufen|muss sich nicht mehr melden|braucht nicht mehr anrufen|braucht sich nicht mehr melden|ist nicht mehr nötig|nicht mehr nötig|anruf nicht mehr nötig',
    ],
  ],
  'danke ja schon jetzt alles das es doch bitte coach sie er frau herr ich inzwischen auch sorry mich',
);

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
const opening = oneOf('ja so jetzt schon danke');
const had: readonly RegExp[] = [
  ` coach (?:hat|hats|hatte) ${near}${oneOf('angerufen zurückgerufen gemeldet besucht')} `,
  ` coach (?:hat|hats|hatte) ${near}${talked} `,
  `^ (?:${opening} )*hat ${near}${oneOf('angerufen zurückgerufen')} `,
  `^ (?:${opening} )*hat ${oneOf('mich mir sich')} ${near}${oneOf('gemeldet geschrieben')} `,
  ` coach ${oneOf('war ist is')} ${near}(?:${oneOf('da hier dran telefon gekommen vorbeigekommen')}|bei (?:mir|uns)) `,
  ` coach ruft (?:mich )?${oneOf('gerade grade grad eben jetzt')} an `,
  ` mit coach ${near}${talked} `,
  ` ${talks} ${near}mit coach `,
  ` wir ${oneOf('haben ham habn')} ${near}${talked} `,
  `^ (?:${opening} )*${oneOf('haben ham habn')} ${near}${talked} $`,
  ` ${oneOf('hab habe')} coach ${near}${oneOf('angerufen getroffen erreicht gesprochen')} `,
  ` ${oneOf('war bin')} ${near}bei coach `,
].map(way => new RegExp(way));

/** Denied, wished for, asked, or of somebody else. */
const turns = new RegExp(
  ` ${oneOf(
    'nicht nich net nit ned nie niemand keiner kein keine soll sollte wann wenn ob dass will möchte würde muss kann bevor gestern früher chef chefin mutter vater mama papa freund freundin mann polizei kollege kollegin',
  )} |^ (?:hat|ist|haben) ${oneOf('coach wir jemand')} `,
);
