/** "Geht keiner ran", "Mailbox": a call that reached nobody. */
export const isMissed = (text: string): boolean => missed.test(text);

const missed =
  /(?<!\p{L})(?:geht|ging|nimmt|nahm|hebt|hob)(?: \p{L}+)* (?:nicht|keiner|niemand)(?: \p{L}+)* (?:ran|dran|ab|ans telefon|ans handy)(?!\p{L})|(?<!\p{L})(?:keiner|niemand|nicht)(?: \p{L}+)* (?:ran|dran|ab|rangegangen|drangegangen|abgenommen|abgehoben)(?!\p{L})|(?<!\p{L})(?:mailbox|anrufbeantworter|auf band|auf (?:den |dem )?ab)(?!\p{L})/iu;
