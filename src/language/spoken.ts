import { wordsOf } from './fold.ts';

/** Small words as they are spoken, for what they stand for: "nich", "garnet", "gehts". The words are folded. */
export const asWritten = (words: readonly string[]): readonly string[] =>
  words.flatMap(word => written.get(word) ?? [word]);

/** "nett" is folded to "net", and so it is read as "nicht" here: good for short answers, and not for sentences. */
const written: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['nicht', 'nich nisch net ned nit nid nüch'],
    ['gar nicht', 'garnich garnicht garnet garned garnit garnisch'],
    ['ist', 'is isch'],
    ['nichts', 'nix nichs nüscht nischt nüx'],
    ['jetzt', 'jetz etz jez'],
    ['habe', 'hab'],
    ['jemand', 'jmd jmnd'],
    ['mal', 'ma'],
    ['bisschen', 'bissl bissel bisserl bissle bissi'],
    ...'geht läuft klappt passt gibt hat war habe kann sag mach wird ob weil wie'
      .split(' ')
      .map((word): readonly [string, string] => [`${word} es`, `${word.replace(/habe$/, 'hab')}s`]),
  ].flatMap(([standard = '', spoken = '']) =>
    wordsOf(spoken).map((word): readonly [string, readonly string[]] => [word, wordsOf(standard)]),
  ),
);
