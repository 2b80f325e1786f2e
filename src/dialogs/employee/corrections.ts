// What takes back an answer that was given just before, or puts another in its place.
import { correctionIn } from '../../knowledge/options.ts';
import { fold } from '../../language/fold.ts';
import { Light } from '../../placement/light.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { correct, lastAnswered, takeBack } from './checkIn.ts';
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
export const pressTakenBack = (person: Employee, text: string, scene: TalkScene): Out | undefined =>
  /(gedruckt|verdruckt|vertip|verklick|falsch|rutscht|zuruck)/.test(fold(text)) ? takeBack(person, scene) : undefined;

/** A plain "nein" may begin an answer to the question that stands open; these words cannot. */
export const isCorrection = (text: string): boolean =>
  /\b(doch|falsch|mein(e|te)?|quatsch|sorry|stat|sondern|eigentlich|vertip|verdruck|korektur|halt|moment)/.test(
    fold(text),
  );
