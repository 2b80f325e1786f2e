// What a coach was asked with a yes or no, so that she can answer in words too.
import { optionIn } from '../../knowledge/options.ts';
import { hours, later, type Instant } from '../../placement/ids.ts';
import type { Coach } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { Absent } from './order.ts';
import { pickQuestion, readPick, type Pick } from './picks.ts';

/** What stands behind the one button of "Soll ich das tun?"; nothing where it was another question. */
export function askedNow({ asked: _before, ...coach }: Coach, replies: readonly Reply[], now: Instant): Coach {
  const option = replies.map(askedBy).find(one => one !== undefined);
  return option === undefined ? coach : { ...coach, asked: { option, at: now } };
}

function askedBy(reply: Reply): string | undefined {
  if (reply.kind !== 'ask' || reply.question !== pickQuestion || !yesOrNo.includes(reply.phrase.key)) return undefined;
  return reply.options.length === 1 ? reply.options[0] : undefined;
}

const yesOrNo: readonly string[] = ['staff.enter', 'staff.isThatRight'];

/** "Ja", "nein", "passt so": later than in this hour it may mean something else. */
export function answered({ asked }: Coach, text: string, now: Instant): Pick | Absent | 'no' | undefined {
  if (asked === undefined || now > later(asked.at, hours(1))) return undefined;
  const said = optionIn(text, ['yes', 'no']);
  if (said === 'no') return said;
  return said === 'yes' ? readPick(asked.option) : undefined;
}
