import { optionIn } from '../../knowledge/options.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { commandIn } from '../commands.ts';

/** What somebody wants of the check itself. */
export type Wanted = 'start' | 'asTalk' | 'asForm' | 'back' | 'unknown' | 'stop' | 'goOn' | 'more' | 'result' | 'again';

/** Whether a whole short text starts the check. */
export const startsCheck = (text: string): boolean => wantedOf(text) === 'start';

/** While a check is going on, and only then. */
export function wantedIn(text: string): Wanted | undefined {
  const own = wantedOf(text);
  if (own !== undefined) return own;
  // a digit is an answer here, and never the place of a button
  if (!/\d/.test(text) && optionIn(text, ['unknown']) === 'unknown') return 'unknown';
  const command = commandIn(text);
  return command === undefined ? undefined : ofCommands[command];
}

function wantedOf(text: string): Wanted | undefined {
  const all = new Set((explain(text) ?? []).flatMap(ids => [...ids]));
  const [first] = all;
  return all.size === 1 ? first : undefined;
}

const ofCommands: { readonly [Command in NonNullable<ReturnType<typeof commandIn>>]?: Wanted } = {
  back: 'back',
  stop: 'stop',
  next: 'goOn',
  harder: 'more',
  again: 'again',
};

const explain = phrasesOf<Wanted>(
  [
    [
      'start',
      'förderung prüfen|förderung berechnen|förderung ausrechnen|förderungen prüfen|förder check|fördercheck|förderungscheck|förder rechner|förderrechner|rechner|ausrechnen|berechnen|durchrechnen|vorrechnen|zuschuss prüfen|zuschuss berechnen|zuschuss ausrechnen|zuschüsse prüfen|zuschüsse berechnen|lohnzuschuss berechnen|was bringt das|was bringt uns das|was bringt mir das|was bringt die einstellung|was würde das bringen|was bringt eine einstellung|wie viel förderung bekommen|wie viel förderung gibt es|wie viel zuschuss bekommen|wie viel zuschuss gibt es|wie viel geld bekommen|wie hoch ist die förderung|wie hoch ist der zuschuss|welche förderung bekommen|welche zuschüsse bekommen|welche förderung passt',
    ],
    ['asTalk', 'frage für frage|einzeln|eine nach der anderen|einzelne fragen|lieber fragen'],
    ['asForm', 'formular|als formular|lieber formular|lieber als formular'],
    ['stop', 'abbrechen|fertig|das reicht|reicht|schluss|beenden|vergiss es|check beenden'],
    ['goOn', 'weiter mit dem check|weitermachen|weiter machen'],
    ['more', 'genauer|mehr angaben'],
    ['result', 'ergebnis|zum ergebnis|pdf|als pdf|zusammenfassung'],
  ],
  'bitte mal können kann sie du mir die das den ich wir möchte möchten will wollen würde würden gern gerne hier jetzt dafür uns noch einen eine eigentlich dann denn',
);
