/** "Sag Frau Kaya, dass ich morgen nicht komme", "kannst du Kaya ausrichten …". */
export const isMessage = (text: string): boolean =>
  /^(?:bite )?(?:sag|sags|sage|sagen sie|richte|richt|richten sie|schreib|schreibe|schreiben sie|gib|geben sie)\b(?: bite| das| es| der| dem)* coach\b|^(?:bite )?(?:kanst du|konst du|kontest du|konen sie|konten sie|magst du)\b.*\bcoach\b.*\b(?:sagen|fragen|ausrichten|schreiben|bescheid|mit ?teilen|weitersagen)\b/.test(
    text,
  );

/** "Sag Frau Kaya nichts davon", "Frau Kaya soll das nicht wissen". */
export const isNotToTell = (text: string): boolean =>
  /\b(?:sag|sags|sage|frag|frage|schreib|schreibe|erzahl|erzahle|zeig|zeige|verrat|verrate)\b.*\bcoach\b(?: bite| davon| das| es| auch| ja)* (?:nicht|nichts|nix|nie|kein|keine)\b|\b(?:sag|sags|sage|schreib|schreibe|erzahl|erzahle|zeig|zeige|verrat|verrate)\b.*\b(?:nicht|nichts|nix|nie)\b.*\bcoach\b|\bcoach\b.*\b(?:sol|darf|mus)\b.*\b(?:nicht|nichts|nix|nie)\b.*\b(?:wisen|lesen|sehen|erfahren|horen|mitkriegen|mitbekomen)\b/.test(
    text,
  ) && !/\b(?:das|weil|wen) ich\b/.test(text);
