/** Whether a hard word is said in easy words as well: "Das heißt: X", "X ist …", or the next sentence begins with "Das ist". */
export const isExplained = (term: string, text: string): boolean => {
  const word = term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return [
    String.raw`(?:heißt|heißen|nennt man|nennt|nennen|bedeutet|schwerer Sprache|Fach-Wort|schwere Wort)(?: das| auch| so)?:?\s+(?:(?:der|die|das|ein|eine) )?[„"]?${word}`,
    String.raw`${word}[“"]?(?: [\p{L}-]+){0,3} (?:ist|sind|heißt|heißen|bedeutet|meint)(?![\p{L}])`,
    String.raw`(?:ist|sind) (?:der|die|das|ein|eine) ${word}[“"]?\?`,
    String.raw`${word}[^.!?\n]*[.!?]?\s+(?:Das|Dies|Der|Die) (?:ist|sind|heißt|bedeutet|meint)(?![\p{L}])`,
  ].some(way => new RegExp(way, 'iu').test(text));
};
