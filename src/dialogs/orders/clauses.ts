/** The parts of a sentence that can each want something else. "15:30" and "1.12." are one thing. */
export const clausesOf = (text: string): readonly string[] =>
  text.split(/[,;!?\n]|[.:](?!\d)|(?<!\p{L})(?:aber|sondern|weil|doch)(?!\p{L})/iu);
