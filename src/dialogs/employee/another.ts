// Somebody else at the phone of an employee (`care-rules` 50): "hier ist der Bruder", "ich bin nicht Jana". Danger was read before.
import { oneOf, wordsOf } from '../../language/fold.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { remembered } from '../../language/remembered.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { answer } from './answer.ts';
import { opened } from './asking.ts';
import type { Heard } from './heard.ts';
import type { Out } from './out.ts';
import { heardWorry } from './words.ts';

/** Until she says that she is back, nothing else is answered; a worry is kept all the same. */
export function anotherPerson(person: Employee, { text, read }: Heard, scene: TalkScene): Out | undefined {
  const isThere = person.talk.at === 'another';
  if (isThere && isBack(text, person)) return answer(person, 'itIsMe', scene);
  if (!isThere && !isAnother(text, person)) return undefined;
  const there: Employee = { ...person, talk: { at: 'another' } };
  return read.level === 'worry' ? heardWorry(there, { text, read }, scene) : opened(there, scene);
}

const explain = phrasesOf<'itIsMe'>(
  [
    [
      'itIsMe',
      'ich bin es|ich bins|bin es|bins|bin ich|bin ich es|ich bin da|bin da|bin wieder da|ich bin wieder da|bin dran|bin wieder dran|wieder da|bin ich wieder da|bin ich wieder|bin wieder ich|ich wieder|jetzt wieder ich|bin wieder selber dran|bin selber dran|bin selbst dran|hab mein handy wieder|hab mein handy zurück|ich hab mein handy zurück|habe mein handy zurück|ich hab mein handy wieder|habe mein handy wieder|ich habe mein handy wieder|ja',
    ],
  ],
  'hallo ja nein ne so endlich jetzt wieder hier ich selbst selber die der richtige person und',
);

const isBack = (text: string, { shortName }: Employee): boolean => {
  const named = wordsOf(shortName).reduce((said, name) => said.replace(` ${name} `, ' '), spaced(text));
  const isNamed = named !== spaced(text);
  return (explain(named)?.length ?? 0) > 0 || (isNamed && byName.test(named));
};

/** "Hier ist wieder Jana", "Jana hier": what is left without her name. */
const byName =
  /^ (?:(?:hallo|hi|ja|ne|nein|so|jetzt|wieder) )*(?:hier|hier ist|hier schreibt|ich bin) (?:jetzt |wieder |die |der )*$/;

/** Her own mother, or that she is one, is no other person. */
const isAnother = (text: string, person: Employee): boolean => rest(text, person) !== spaced(text);

/** "Ich bin nicht Jana, ich bin ihre Mutter", "jetzt bin ich es wieder", and no word more: nothing is left to be weighed. */
export const saysOnlyWho = (text: string, person: Employee): boolean =>
  (person.talk.at === 'another' && isBack(text, person)) ||
  (isAnother(text, person) &&
    rest(text, person)
      .trim()
      .split(/ +/)
      .every(word => greets.has(word)));

const greets: ReadonlySet<string> = new Set(['', ...wordsOf('hallo hi guten tag moin sorry ja nein und aber')]);

/** What is left without the words that say who it is. */
function rest(text: string, { shortName }: Employee): string {
  const names = wordsOf(shortName).filter(word => word.length > 2);
  const name = names.length > 0 ? `(?:${names.join('|')})` : '-';
  return ways(name).reduce((left, way) => left.replace(way, ' '), spaced(text));
}

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const kin = oneOf(
  'mutter vater mama papa mutti vati eltern bruder schwester oma opa tante onkel cousin cousine sohn tochter betreuer betreuerin',
);
const near = oneOf(
  'mann frau freund freundin partner partnerin mitbewohner mitbewohnerin nachbar nachbarin chef chefin gruppenleiter gruppenleiterin erzieher erzieherin pfleger pflegerin',
);

const ways = remembered(1_000, (name: string): readonly RegExp[] =>
  [
    ` hier (?:ist|is) (?:jetzt |nur )?${oneOf('der die ihr ihre sein seine')} ${kin} (?:von ${name} )?`,
    ` hier (?:ist|is) (?:jetzt |nur )?${oneOf('ihr ihre')} ${near} `,
    ` hier ${oneOf('schreibt spricht')} (?:jetzt |gerade )?${oneOf('der die ihr ihre sein seine')} (?:${kin}|${near}) `,
    ` (?:hier|da) (?:ist|is|schreibt|spricht) (?:jetzt )?(?:jemand|wer) ${oneOf('anders anderes')} `,
    ` ich bin (?:nur )?${oneOf('ihr ihre sein seine')} ${kin} `,
    ` ich bin ${oneOf('der die')} ${kin} (?:von (?:${name}|ihr|ihm) |$)`,
    ` ich bin (?:${oneOf('der die')} )?(?:${kin}|${near}) von (?:${oneOf('der die dem')} )?${name} `,
    ` (?:ich bin|hier ist|hier schreibt|das ist) (?:gar )?nicht (?:${oneOf('die der')} )?(?:${name}|richtige person) `,
    ` ${name} ist (?:gerade |grad |jetzt |heute )?nicht ${oneOf('da hier')} `,
    ` handy (?:gehort|ist) (?:nicht mir|von ${name}|${oneOf('meiner meinem')} ${kin}) `,
    ` ${oneOf('das dies')} ist ${oneOf('das nicht')} (?:mein )?handy (?:von (?:${name}|meiner|meinem) |$)`,
    ` ${oneOf('habe hab')} ${oneOf('das dieses')} handy gefunden `,
    `^ handy gefunden $`,
    ` (?:ich bin|hier ist|hier schreibt|hier spricht) ${name}s (?:${kin}|${near}) `,
    ` ich ${oneOf('schreibe schreib')} (?:hier |gerade |jetzt )*${oneOf('für')} ${name} `,
    ` ${name} ${oneOf('kann')} (?:gerade |grad |jetzt |heute )?nicht ${oneOf('schreiben antworten')} `,
    ` ${name} hat ${oneOf('ihr sein das')} handy (?:\\S+ )*${oneOf('vergessen liegen')} `,
    ` nicht ${name}s handy `,
  ].map(way => new RegExp(way)),
);
