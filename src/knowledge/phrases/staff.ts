import { phrases } from '../phrasebook.ts';

export const staff = phrases({
  lastLine: ['Die Firma weiß nichts davon.', 'Sprechen Sie die Firma erst an, wenn die Person zustimmt.'],
});
