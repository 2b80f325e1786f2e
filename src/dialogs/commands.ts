import { phrasesOf } from '../language/phrases.ts';
import { fillers, said } from './commands/said.ts';

/** What works in every state, typed, spoken or tapped (`care-rules` 39, `simple-language` 5.3). */
export const commands = [
  'help',
  'again',
  'readAloud',
  'easier',
  'harder',
  'back',
  'stop',
  'human',
  'pause',
  'myData',
  'deleteAll',
  'state',
  'mistake',
  'needHelp',
  'question',
  'next',
  'menu',
] as const;
export type Command = (typeof commands)[number];

/** A whole short message that is a command, also misspelt. A sentence that only contains one is none. */
export function commandIn(text: string): Command | undefined {
  const found = explain(text.replaceAll(named, ' coach '));
  const [first, ...rest] = new Set((found ?? []).flatMap(ids => [...ids]));
  return rest.length === 0 ? first : undefined;
}

/** From the id that travelled through a button. */
export const commandFrom = (id: string): Command | undefined => commands.find(command => command === id);

// "Mit Frau Kaya reden" is "mit coach reden", whoever the coach is.
const named = /\b(?:frau|herr|herrn|fr\.|hr\.)\s+\p{L}[\p{L}-]*/giu;
const explain = phrasesOf<Command>(said, fillers);
