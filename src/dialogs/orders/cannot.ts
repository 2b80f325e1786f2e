// "Kann doch nicht", "muss weg": a promise that falls (`care-rules` 2).
import { wordsOf } from '../../language/fold.ts';
import { clausesOf } from './clauses.ts';
import { withoutNames } from './names.ts';
import type { Wanted } from './said.ts';
import { wantedIn } from './wanted.ts';

interface Said {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  readonly isNamed: boolean;
}

/** What does not stand in one piece, or only means it where it is all that is said. */
export function cannotIn({ text, names, isNamed }: Said): Wanted | undefined {
  // "schaffe es nicht vor 15 Uhr" is there from then on
  if (onlyLater.test(text)) return 'take';
  const isGoing = !isNamed && clausesOf(text).some(clause => leaving.test(clause));
  const rest = wordsOf(text).filter(word => !names.has(word));
  const isFalling =
    afterAll.test(withoutNames(text, names, 'sie')) || withdrawn.test(text) || wantedIn(rest, none) === 'cannot';
  return isGoing || isFalling ? 'cannot' : undefined;
}

const none: ReadonlySet<string> = new Set();
const onlyLater = /(?<!\p{L})(?:schaffe?s?|kann|komme?)(?: \p{L}+)* nicht (?:mehr )?vor (?:um )?\d/iu;
const afterAll =
  /(?<!\p{L})(?:kann|schaffe?s?|packe?s?|geht|klappt)(?: (?:ich|es|das|sie|ihn|leider|jetzt|heute|bei mir))* doch nicht(?!\p{L}| (?:mehr )?vor)|(?<!\p{L})kann(?: [\p{L}\d:]+)* nicht (?:anrufen|zurückrufen|treffen|besuchen|hinfahren)(?!\p{L})/iu;
const withdrawn = /^\s*(?:ich )?(?:leider )?doch nicht\s*(?:[,.!]|$)/iu;
const leaving =
  /^\s*(?:(?:sorry|tut mir leid|leider|und|ich) )*(?:muss(?: (?:ich|leider|jetzt|gleich|dringend|sofort|schnell|früher|doch))* (?:weg|los|gehen|heim|nach hause|ins krankenhaus)|bin(?: (?:leider|jetzt|heute|doch))* verhindert)\s*$/iu;

/** "Ayla kann heute nicht kommen" is said of her. */
export function saysItOfHer(text: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  const verb = words.findIndex(word => able.has(word));
  return !words.includes('ich') && names.has(words[verb - 1] ?? '');
}

const able = new Set(wordsOf('kann schafft schafts geht will muss'));
