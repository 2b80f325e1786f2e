// What a coach was asked, so that she can answer in words too.
import { phrase } from '../../knowledge/book.ts';
import { optionIn } from '../../knowledge/options.ts';
import { hours, later, type Instant, type PersonId } from '../../placement/ids.ts';
import type { Coach, Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { Absent, Cancelled } from './order.ts';
import { casesBefore, pickQuestion, readPick, type Pick } from './picks.ts';

/** What stands behind the one button of "Soll ich das tun?", or behind those of "Wen meinen Sie?"; nothing where it was another question. */
export function askedNow({ asked: _before, ...coach }: Coach, replies: readonly Reply[], now: Instant): Coach {
  const asked = replies.map(askedBy).find(one => one !== undefined);
  return asked === undefined ? coach : { ...coach, asked: { ...asked, at: now } };
}

function askedBy(reply: Reply): Omit<Asked, 'at'> | undefined {
  const [option, ...others] = reply.kind === 'ask' && reply.question === pickQuestion ? reply.options : [];
  if (reply.kind !== 'ask' || option === undefined) return undefined;
  if (!yesOrNo.includes(reply.phrase.key)) return { option, among: [option, ...others] };
  return others.length === 0 ? { option } : undefined;
}

const yesOrNo: readonly string[] = [
  'enter',
  'enterToday',
  'cancel',
  'cancelWhole',
  'isThatRight',
  'unlock',
  'lockInCrisis',
  'contactInCrisis',
].map(key => `staff.${key}`);

/** "Ja", "nein", "passt so". */
export function answered({ asked }: Coach, text: string, now: Instant): Pick | Absent | Cancelled | 'no' | undefined {
  if (asked === undefined || asked.among !== undefined || !isFresh(asked, now)) return undefined;
  const said = optionIn(text, ['yes', 'no']);
  if (said === 'no') return said;
  return said === 'yes' ? readPick(asked.option) : undefined;
}

/** Later than in this hour it may mean something else. */
export const isFresh = ({ at }: Asked, now: Instant): boolean => now <= later(at, hours(1));

/** What was put before her since comes first: she may have answered that. */
export function askedAgain(
  by: PersonId,
  { option, at }: Omit<Asked, 'among'>,
  people: readonly Employee[],
): Reply | undefined {
  const isOvertaken = people
    .flatMap(employee => casesBefore(by, employee))
    .some(({ opened, reasons }) => opened > at || reasons.some(({ on }) => on > at));
  const pick = isOvertaken ? readPick(option) : undefined;
  if (pick === undefined) return undefined;
  const key = !('member' in pick) ? 'staff.isThatRight' : pick.do === 'cancelled' ? 'staff.cancel' : 'staff.enter';
  return { kind: 'ask', question: pickQuestion, phrase: phrase(key), options: [option] };
}

export type Asked = NonNullable<Coach['asked']>;
