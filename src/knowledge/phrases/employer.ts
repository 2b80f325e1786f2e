import { phrases } from '../phrasebook.ts';

export const employer = phrases({
  notHere: 'Das erfahren Sie hier nicht.\nFragen Sie die Person selbst oder den Fachdienst.',
});
