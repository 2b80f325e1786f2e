import { bind, phraseFrom } from './phrasebook.ts';
import { aid } from './phrases/aid.ts';
import { doubts } from './phrases/doubts.ts';
import { elsewhere } from './phrases/elsewhere.ts';
import { employer } from './phrases/employer.ts';
import { explaining } from './phrases/explaining.ts';
import { fixed } from './phrases/fixed.ts';
import { fundingTalk } from './phrases/fundingTalk.ts';
import { hall } from './phrases/hall.ts';
import { hardWords } from './phrases/hardWords.ts';
import { staff } from './phrases/staff.ts';
import { talk } from './phrases/talk.ts';
import { withFirm } from './phrases/withFirm.ts';

/** What employees and strangers get to read; a test holds every text of it to the limits and to what Anker never says. */
export const employeeBook = bind(fixed, aid, talk, explaining, doubts, elsewhere, hardWords, withFirm);

/** Every phrase there is. */
export const book = bind(employeeBook, staff, employer, fundingTalk, hall);

/** `phrase('consent', { coach: 'Frau Kaya' })`. */
export const phrase = phraseFrom(book);
