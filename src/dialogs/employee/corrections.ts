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

/** "Bin abgerutscht", "hab aus Versehen auf Gut gedrückt", "stimmt nicht": right after a light; at any other time, and "ausgerutscht" always, it may be something else. */
export const hasSlipped = (person: Employee, text: string): boolean =>
  isJustGiven(person) && !/ausgerutscht/i.test(text) && explain(text)?.some(ids => ids.has('slipped')) === true;

/** That, or another light in its place: known from the first word to the last. */
export const correctsLight = (person: Employee, text: string): boolean =>
  hasSlipped(person, text) || (isJustGiven(person) && isCorrection(text) && correctionIn(text) !== undefined);

const lights = ['gut', 'grün', 'geht so', 'gelb', 'nicht gut', 'schlecht', 'rot'];
const pressed = lights.flatMap(light =>
  ['gedrückt', 'getippt', 'geklickt', 'gekommen'].map(how => `auf ${light} ${how}`),
);

const explain = phrasesOf<'slipped' | 'pressed'>(
  [
    [
      'slipped',
      `abgerutscht|verrutscht|daneben getippt|daneben getatscht|vertan|falsch|falsche antwort|der falsche|das falsche|ups|upsi|stimmt nicht|stimmt so nicht|stimmt gar nicht|gelogen|aus versehen|ausversehen|wollte ich nicht|wollt ich nicht|${lights.map(light => `statt ${light}`).join('|')}`,
    ],
    ['pressed', pressed.join('|')],
  ],
  'ups oh oje sorry nein ich bin war bin nur mit dem meinem finger daumen auf handy knopf hab habe mich beim tippen drücken das da so',
);

/** A plain "nein" may begin an answer to the question that stands open; these words cannot. */
export const isCorrection = (text: string): boolean =>
  /\b(doch|falsch|mein(e|te)?|gemeint|solte|stimt nicht|quatsch|sorry|stat|sondern|eigentlich|vertip|verdruck|verklick|vertan|versehn|versehen|korektur|halt|moment)/.test(
    fold(text),
  );
