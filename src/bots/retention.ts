import type { Kept, KeptKind } from '../dialogs/effect.ts';
import { days, instant, later, type Minutes } from '../placement/ids.ts';
import type { Draft } from './ports.ts';

/** How long what was kept stays, from the day of which it is (`care-rules` 36). What stays until three years after the placement goes with the person herself. */
const keptFor: { readonly [Kind in KeptKind]: Minutes | undefined } = {
  words: days(90),
  answer: days(365),
  topic: days(365),
  access: days(3 * 365),
  contact: undefined,
  consent: undefined,
  case: undefined,
  falseAlarm: days(365),
  ended: undefined,
};

/** The store lets nobody read it after that, and takes it away. */
export function expiryOf(record: Kept): Pick<Draft, 'expires'> {
  const time = keptFor[record.kind];
  const on = instant(record.kind === 'answer' ? record.answer.on : record.on);
  return time === undefined ? {} : { expires: later(on, time) };
}
