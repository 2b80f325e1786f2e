import { speak } from '../phrasebook.ts';
import { fundingBook, fundingPhrase, type FundingKey, type FundingPhrase } from '../phrases/funding.ts';
import type { Deadline, GrantId, Office } from './grant.ts';
import type { Range } from './money.ts';
import { programmes } from '../programmes.ts';

/** A day is written `31.12.2026`. */
export const say = (phrase: FundingPhrase): string =>
  speak(fundingBook, phrase, 'sie').replaceAll(/(\d{4})-0?(\d{1,2})-0?(\d{1,2})/g, '$3.$2.$1');

export const officeName = (office: Office): string => fundingBook[`office.${office}`];

export const deadlineWords = (deadline: Deadline): string => fundingBook[`before.${deadline}`];

/** What a grant is called; a programme of a Land brings its own name. */
export const nameOf = ({ id }: { readonly id: GrantId }): string => {
  const key = `name.${id}`;
  return isName(key) ? say(fundingPhrase(key)) : (programmes.find(programme => programme.id === id)?.name ?? id);
};

/** "2 bis 4 Monate", "höchstens einen Monat". */
export const monthsCounted = ({ min, max }: Range): string => {
  if (min === max) return monthsOf(max);
  return min === 0 ? `höchstens ${monthsOf(max)}` : `${String(min)} bis ${monthsOf(max)}`;
};

const monthsOf = (n: number): string => (n === 1 ? 'einen Monat' : `${String(n)} Monate`);

const isName = (key: string): key is Extract<FundingKey, `name.${string}`> => Object.hasOwn(fundingBook, key);
