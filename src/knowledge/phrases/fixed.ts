import { phrases } from '../phrasebook.ts';

export const fixed = phrases({
  facts: ['Ich bin ein Computer-Programm.', 'Ich bin kein Notruf.', '{Du bekommst|Sie bekommen} Geld.'],
  consent: [
    '[coach] kann {deine|Ihre} Antworten sehen.',
    '{Du kannst|Sie können} Nein sagen.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
    'Darf [coach] {deine|Ihre} Antworten sehen?',
  ],
});
