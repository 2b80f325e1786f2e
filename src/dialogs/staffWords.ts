import { phraseFrom, speak, type Filling } from '../knowledge/phrasebook.ts';
import { staff } from '../knowledge/phrases/staff.ts';

/** The words for staff, filled in. */
export const staffText = <Key extends keyof typeof staff>(key: Key, ...filling: Filling<(typeof staff)[Key]>): string =>
  speak(staff, staffPhrase(key, ...filling), 'sie');

const staffPhrase = phraseFrom(staff);

export const reachNames = { call: 'anrufen', write: 'schreiben', meet: 'treffen', signs: 'mit Gebärden' } as const;
