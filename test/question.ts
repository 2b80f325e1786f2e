import { employeeBook, phrase } from '../src/knowledge/book.ts';
import { speak } from '../src/knowledge/phrasebook.ts';
import type { Dimension } from '../src/placement/light.ts';

/** A question of the check-in, as somebody with du is asked: to reword it is one change, in the phrases. */
export const questionOf = (dimension: Dimension): string => speak(employeeBook, phrase(`q.${dimension}`), 'du');
