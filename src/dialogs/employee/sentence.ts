// A whole sentence to a traffic light: "heute war ganz gut aber bin müde", "gut und wann krieg ich meinen Lohn?"
import { labelOf, optionIn } from '../../knowledge/options.ts';
import { fold, wordsOf } from '../../language/fold.ts';
import { isWorse, Light } from '../../placement/light.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { answerCheckIn } from './checkIn.ts';
import { and, doing, out, phrase, say, type Out } from './out.ts';

export function answerInSentence(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const light = person.talk.at === 'checkIn' ? lightOf(text) : undefined;
  return light && noted(person, { text, light }, scene);
}

/** Said back, so that what was misread can be put right with a word. What it is about is kept beside it. */
export function noted(
  person: Employee,
  { text, light }: { readonly text: string; readonly light: Light },
  scene: TalkScene,
): Out | undefined {
  if (person.checkIn === undefined) return undefined;
  const understood = out(
    person,
    say(phrase('checkIn.understood', { light: labelOf(light), other: light === 'yellow' ? 'rot' : 'gelb' })),
  );
  const { slot } = person.checkIn;
  const topic = { kind: 'topic', slot, topic: text.slice(0, 500), on: scene.now } as const;
  const kept = light === 'green' ? understood : and(understood, next => doing(next, { do: 'keep', record: topic }));
  return withoutResume(and(kept, next => answerCheckIn(next, light, scene)));
}

/** Where an earlier answer is changed by it, that is said too, and three messages are enough. */
const withoutResume = (done: Out): Out => ({
  ...done,
  replies: done.replies.filter(reply => reply.kind !== 'say' || reply.phrase.key !== 'checkIn.resume'),
});

/** The worst that is said in it; nothing where a word may turn it round. */
export function lightOf(text: string): Light | undefined {
  return partsOf(text)
    .filter(words => !isOfThing(words))
    .flatMap(words => lightIn(words) ?? [])
    .reduce<Light | undefined>((worst, light) => (isWorse(light, worst) ? light : worst), undefined);
}

/** What is left of it without "der Kaffee ist schlecht". */
export const withoutThings = (text: string): string => {
  const parts = partsOf(text);
  return parts.some(isOfThing)
    ? parts
        .filter(words => !isOfThing(words))
        .map(words => words.join(' '))
        .join('. ')
    : text;
};

/** "Nicht gut, aber auch nicht schlecht", "weder gut noch schlecht": one answer, and none of its halves. */
const levelled = (text: string): string => text.replaceAll(neither, 'so lala');

const partsOf = (text: string): readonly (readonly string[])[] =>
  levelled(text)
    .split(/[.,;!?\n]+|\b(?:aber|und|weil|nur|bloß|sonst|obwohl|doch)\b/iu)
    .map(wordsOf);

/** Of the canteen or the weather, and not of her. */
const isOfThing = (words: readonly string[]): boolean =>
  words.some(word => things.has(word)) && !words.some(word => own.has(word));

/** Run after run of words that are an answer by themselves, each as long as can be; of several the worst. */
function lightIn(words: readonly string[]): Light | undefined {
  if (words.some(word => unsure.has(word))) return undefined;
  let worst: Light | undefined;
  for (let from = 0; from < words.length;) {
    const { light, length } = longestAt(words, from) ?? { length: 1 };
    if (light !== undefined && isWorse(light, worst)) worst = light;
    from += length;
  }
  return worst;
}

function longestAt(
  words: readonly string[],
  from: number,
): { readonly light: Light; readonly length: number } | undefined {
  for (let length = Math.min(words.length - from, longest); length > 0; length--) {
    const light = lightAt(words, { from, length });
    if (light !== undefined) return { light, length };
  }
  return undefined;
}

const longest = 6;

function lightAt(
  words: readonly string[],
  { from, length }: { readonly from: number; readonly length: number },
): Light | undefined {
  const run = words.slice(from, from + length).join(' ');
  const rest = [...words.slice(0, from), ...words.slice(from + length)];
  const light = places.has(run) ? undefined : Light.safeParse(optionIn(run, Light.options)).data;
  // "super stressig" is not super, and what is turned round is no light
  const isStronger = strengthens.has(run) && !closes.has(words[from + length] ?? 'tag');
  const isTurned = light === 'red' ? isDenied(words.slice(0, from)) : rest.some(word => turns.has(word));
  return isStronger || isTurned ? undefined : light;
}

/** "Gar nicht mal so schlimm". */
const isDenied = (before: readonly string[]): boolean => denies.has(before.findLast(word => !softens.has(word)) ?? '');

const fromWords = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(fold));
/** Not of today, or not of her. */
const unsure = fromWords(
  'gestern früher damals wäre hätte könnte hoffentlich wenn ob soll sollte morgen kollege kollegin chef chefin er gemeint gedrückt getippt geklickt',
);
const things = fromWords(
  'essen kaffee tee suppe kuchen kantine mittagessen automat bus bahn zug straßenbahn ampel verkehr wetter regen film spiel fernsehen fernseher radio musik internet empfang',
);
const own = fromWords('mir mich ich mein meine meinem bin gehts alles nichts nix arbeit');
const turns = fromWords(
  'nicht nich net ned nit garnich garnicht garnet nix nichts kein keine keinen nie kaum wenig weniger anders andere ohne selten noch',
);
const denies = fromWords('nicht nich net ned nit');
const softens = fromWords('so mal ganz gar wirklich sehr mehr zu besonders');
const strengthens = fromWords('super mega hammer geil cool spitze bombe');
const closes = fromWords(
  'tag heute heut gelaufen danke alles arbeit gut war schön wieder woche hier so bei auf mit im in',
);
const places = fromWords('1 2 3 erste zweite dritte');

const [no, good, bad] = [
  '(?:(?:gar|überhaupt) )?(?:nicht|nich|nisch|net|ned|nit)(?: (?:so|sehr|besonders|ganz|mal|wirklich|richtig))*',
  '(?:gut|guad|guat|super|toll|prima|schön)',
  '(?:schlecht|schlimm|mies|übel)',
];
const between = '\\s*[,.;]?\\s*(?:(?:und|aber|auch|au|doch) )*';
const pairs = [
  [good, bad],
  [bad, good],
];
const neither = new RegExp(
  `(?<!\\p{L})(?:${pairs
    .flatMap(([one, other]) => [
      `${no} ${one}${between}${no} ${other}`,
      `weder (?:(?:so|sehr|besonders) )?${one} noch (?:(?:so|sehr|besonders) )?${other}`,
    ])
    .join('|')})(?!\\p{L})`,
  'giu',
);

/** "Gut und wann krieg ich meinen Lohn?": the short answer before, and what is asked behind it. */
export function answerAndQuestion(
  text: string,
  offered: readonly string[],
): { option: string; rest: string } | undefined {
  const [, before, rest] =
    /^(.{1,40}?)(?:\s*[.,;!?\n]+|\s+(?:und|aber))\s+(.{4,})$/isu.exec(levelled(text).trim()) ?? [];
  const option = before === undefined ? undefined : optionIn(before, offered);
  return option === undefined || rest === undefined ? undefined : { option, rest };
}
