/** What this door itself says; everything else comes from the phrasebooks. */
export const words = {
  onlyAlone: 'Ich schreibe nur im Chat mit einer einzelnen Person. Öffnen Sie dafür den Chat mit mir.',
} as const;
