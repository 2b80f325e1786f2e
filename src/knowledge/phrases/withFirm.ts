import { phrases } from '../phrasebook.ts';

/** Around the yes to the firm in Teams; the question itself is the fixed text `firm` (care-rules 28, 33). */
export const withFirm = phrases({
  'withFirm.check': 'Sieht die Firma dann {deine|Ihre} Antworten?',
  'withFirm.yes': ['Das ist richtig.', '[coach] kann {deine|Ihre} Firma jetzt einladen.'],
  'withFirm.no': ['Gut.', '[coach] lädt {deine|Ihre} Firma nicht ein.'],
  'withFirm.off': [
    '{Deine|Ihre} Firma ist hier abgemeldet.',
    '{Du kannst|Sie können} das bei Meine Daten wieder ändern.',
  ],
});
