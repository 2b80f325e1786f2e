// What takes back an answer that was given just before, or puts another in its place.
import { correctionIn } from '../../knowledge/options.ts';
import { fold } from '../../language/fold.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { Light } from '../../placement/light.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { correct, isJustGiven, lastAnswered } from './checkIn.ts';
import type { Out } from './out.ts';
import { aside } from './settle.ts';

/** "Ne, doch gelb": belongs to the answer just given. */
export function lightCorrected(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const light = Light.safeParse(correctionIn(text)).data;
  const dimension = lastAnswered(person);
  if (light === undefined || dimension === undefined) return undefined;
  return aside(correct(person, dimension, { light, scene }), scene);
}

/** "Falsch gedrückt": of the button, not of all that was said. */
export const isOfButton = (text: string): boolean =>
  /(gedruckt|verdruckt|vertip|verklick|falsch|zuruck)/.test(fold(text));

/** "Bin abgerutscht": of the finger right after a light; at any other time, and "ausgerutscht" always, it may be an accident. */
export const hasSlipped = (person: Employee, text: string): boolean =>
  isJustGiven(person) && !/ausgerutscht/i.test(text) && explain(text)?.some(ids => ids.has('slipped')) === true;

const explain = phrasesOf<'slipped'>(
  [['slipped', 'abgerutscht|verrutscht|daneben getippt|daneben getatscht']],
  'ups oh oje sorry ich bin war bin nur mit dem meinem finger daumen auf handy knopf hab mich beim tippen drücken',
);

/** A plain "nein" may begin an answer to the question that stands open; these words cannot. */
export const isCorrection = (text: string): boolean =>
  /\b(doch|falsch|mein(e|te)?|quatsch|sorry|stat|sondern|eigentlich|vertip|verdruck|korektur|halt|moment)/.test(
    fold(text),
  );
