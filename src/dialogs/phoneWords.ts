import { wordsOf } from '../language/fold.ts';

/** "Hab ein neues Handy", "mein Handy ist weg": of her own, and no question about the law. */
export function phoneIn(text: string): 'phone.new' | 'phone.lost' | undefined {
  const words = wordsOf(text);
  const said = ` ${words.join(' ')} `;
  if (words.length > mostWords || others.test(said)) return undefined;
  if (lost.test(said)) return 'phone.lost';
  return isNew.test(said) ? 'phone.new' : undefined;
}

const mostWords = 12;
const folded = (text: string): string => wordsOf(text).join('|');
const phones = folded('handy telefon smartphone handi');
const gone = folded('weg verloren geklaut gestohlen kaputt verlegt futsch hinüber weggekommen');
const lost = new RegExp(
  ` (${phones}) (\\S+ ){0,3}(${gone}) | (${folded('verloren geklaut gestohlen')}) (\\S+ ){0,3}(${phones}) `,
);
const isNew = new RegExp(
  ` (${folded('neues neue neuen neuer neus anderes andere')}) (${phones}|${folded('nummer handynummer telefonnummer telegram')}) | (${phones}|nummer|${folded('nummer')}) (${folded('gewechselt geändert')}) `,
);
const others = new RegExp(
  ` (${folded('er sie wir kollege kollegin chef chefin firma arbeit freund freundin coach darf muss kann wer wie ob wann')}) `,
);
