/** "Sag Frau Kaya, dass ich morgen nicht komme", "kannst du Kaya ausrichten …". */
export const isMessage = (text: string): boolean =>
  /^(?:bite )?(?:sag|sags|sage|sagen sie|richte|richt|richten sie|schreib|schreibe|schreiben sie|gib|geben sie)\b(?: bite| das| es| der| dem)* coach\b|^(?:bite )?(?:kanst du|konst du|kontest du|konen sie|konten sie|magst du)\b.*\bcoach\b.*\b(?:sagen|fragen|ausrichten|schreiben|bescheid|mit ?teilen|weitersagen)\b/.test(
    text,
  );
