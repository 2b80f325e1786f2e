import { withTitle } from '../knowledge/options.ts';
import { clip } from '../language/fold.ts';
import { phrasesOf } from '../language/phrases.ts';
import { commands, type Command } from './commands/list.ts';
import { fillers, said } from './commands/said.ts';
import { ways } from './commands/ways.ts';

export { commands, type Command } from './commands/list.ts';

/** A whole short message that is a command, also misspelt. A sentence that only contains one is none. */
export function commandIn(text: string): Command | undefined {
  // "Mit Frau Kaya reden" is "mit coach reden", whoever the coach is
  const plain = clip(text)
    .replaceAll(withTitle, ' coach ')
    .replaceAll(article, ' coach')
    .replaceAll(paragraph, ' paragraf ');
  const found = explain(plain) ?? explain(plain.replaceAll(softeners, ' '));
  const [first, ...rest] = new Set((found ?? []).flatMap(ids => [...ids]));
  return rest.length === 0 ? first : undefined;
}

/** From the id that travelled through a button. */
export const commandFrom = (id: string): Command | undefined => commands.find(command => command === id);

/** "Die Frau Kaya", "der Coach". */
const article = /\b(?:die|der|dem|den)\s+coach\b/giu;
/** "Kann mal bitte wer anrufen": in the middle of a phrase, too. */
const softeners = /\b(?:mal|ma|bitte|bite|kurz|endlich)\b/giu;
/** "Paragraf 61", "§ 61". */
const paragraph = /(?:§{1,2}|\bparagra(?:f|ph))\s*\d+[a-z]?/giu;
const explain = phrasesOf<Command>([...said, ...ways], fillers);
