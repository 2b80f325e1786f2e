/** What this door itself says or shows; everything else comes from the phrasebooks. */
export const words = {
  onlyAlone: 'Ich schreibe nur mit einer Person allein.\nIch gehe jetzt aus dieser Gruppe.',
  notReceived: 'Das ist noch nicht angekommen.\nIch versuche es noch einmal.',
  part: (n: number, of: number): string => `Teil ${n} von ${of}`,
  /** Nothing here tells whoever looks over a shoulder why somebody has this chat (`care-rules` 19). */
  description: 'Hallo. Ich bin Anker.\nIch bin ein Computer-Programm.\nIch bin kein Notruf.',
  shortDescription: 'Ein Computer-Programm, kein Notruf.',
} as const;

/** The menu of the chat: what stands there, and what is heard when it is tapped. */
export const menu: readonly { readonly command: string; readonly description: string; readonly says: string }[] = [
  { command: 'hilfe', description: 'Was kann ich hier machen?', says: 'Hilfe' },
  { command: 'mensch', description: 'Mit einem Menschen reden', says: 'Mensch fragen' },
  { command: 'vorlesen', description: 'Laut vorlesen', says: 'Vorlesen' },
  { command: 'nochmal', description: 'Noch einmal sagen', says: 'Noch einmal' },
  { command: 'leichter', description: 'Leichter sagen', says: 'Leichter' },
  { command: 'genauer', description: 'Genauer sagen', says: 'Genauer' },
  { command: 'zurueck', description: 'Einen Schritt zurück', says: 'Zurück' },
  { command: 'stopp', description: 'Aufhören', says: 'Stopp' },
  { command: 'pause', description: 'Pause machen', says: 'Pause' },
  { command: 'daten', description: 'Meine Daten sehen', says: 'Meine Daten' },
];

/** Without a voice one of them is missing; whoever types it all the same gets the truth. */
export const menuFor = (speaks: boolean): typeof menu => menu.filter(({ says }) => speaks || says !== 'Vorlesen');

/** Commands that Telegram's own apps and other bots have taught people. */
export const otherCommands: Readonly<Record<string, string>> = {
  help: 'Hilfe',
  stop: 'Stopp',
  settings: 'Hilfe',
  menu: 'Hilfe',
};
