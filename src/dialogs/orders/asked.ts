// What a coach was asked with a yes or no, so that she can answer in words too.
import { phrase } from '../../knowledge/book.ts';
import { optionIn } from '../../knowledge/options.ts';
import { hours, later, type Instant, type PersonId } from '../../placement/ids.ts';
import type { Coach, Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { Absent, Cancelled } from './order.ts';
import { casesBefore, pickQuestion, readPick, type Pick } from './picks.ts';

/** What stands behind the one button of "Soll ich das tun?"; nothing where it was another question. */
export function askedNow({ asked: _before, ...coach }: Coach, replies: readonly Reply[], now: Instant): Coach {
  const option = replies.map(askedBy).find(one => one !== undefined);
  return option === undefined ? coach : { ...coach, asked: { option, at: now } };
}

function askedBy(reply: Reply): string | undefined {
  if (reply.kind !== 'ask' || reply.question !== pickQuestion || !yesOrNo.includes(reply.phrase.key)) return undefined;
  return reply.options.length === 1 ? reply.options[0] : undefined;
}

const yesOrNo: readonly string[] = [
  'enter',
  'enterToday',
  'isThatRight',
  'unlock',
  'lockInCrisis',
  'contactInCrisis',
].map(key => `staff.${key}`);

/** "Ja", "nein", "passt so": later than in this hour it may mean something else. */
export function answered({ asked }: Coach, text: string, now: Instant): Pick | Absent | Cancelled | 'no' | undefined {
  if (asked === undefined || now > later(asked.at, hours(1))) return undefined;
  const said = optionIn(text, ['yes', 'no']);
  if (said === 'no') return said;
  return said === 'yes' ? readPick(asked.option) : undefined;
}

/** What was put before her since comes first: she may have answered that. */
export function askedAgain(by: PersonId, { option, at }: Asked, people: readonly Employee[]): Reply | undefined {
  const isOvertaken = people
    .flatMap(employee => casesBefore(by, employee))
    .some(({ opened, reasons }) => opened > at || reasons.some(({ on }) => on > at));
  const pick = isOvertaken ? readPick(option) : undefined;
  if (pick === undefined) return undefined;
  const key = 'member' in pick ? 'staff.enter' : 'staff.isThatRight';
  return { kind: 'ask', question: pickQuestion, phrase: phrase(key), options: [option] };
}

type Asked = NonNullable<Coach['asked']>;
