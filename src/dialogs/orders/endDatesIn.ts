// Until when something of a placement goes, as a coach types it.
import type { EndKind, Ends } from '../../placement/endDates.ts';
import { daysIn, type Clock } from './times.ts';

/** Nothing named: the form is wanted. `permanent`: the contract has no end any more. */
type Said = Ends & { readonly permanent?: true };

/** "Vertrag bis 31.3.2027, Zuschuss bis 30.6.", "ist unbefristet": without a day behind "bis" or "endet" it is only spoken of. */
export function endDatesIn(text: string, clock: Clock): Said | undefined {
  if (ofOtherTime.test(text)) return undefined;
  if (goesOn.test(text)) return isWish.test(text) ? undefined : { permanent: true };
  if (/(?<!\p{L})termine (?:eintragen|ändern)/iu.test(text)) return {};
  const [first = '', ...rest] = text.split(untilWords);
  const ends = rest.flatMap((said, n) => {
    const [end] = isDayFirst.test(said) ? daysIn(said, clock) : [];
    return end === undefined ? [] : [[kindIn([first, ...rest][n] ?? ''), end] as const];
  });
  return ends.length === 0 ? undefined : Object.fromEntries(ends);
}

const kindIn = (said: string): EndKind =>
  /zuschuss|förderung|egz|bsz|lohnkosten/iu.test(said)
    ? 'subsidyEnd'
    : /auftrag|bewilligung|kostenzusage/iu.test(said)
      ? 'supportEnd'
      : 'contractEnd';

const untilWords = /(?<!\p{L})(?:bis(?: zum)?|endet(?: am| zum)?)(?!\p{L})/iu;
const isDayFirst = /^\s*(?:ende )?(?:\d|\p{L}+tag|mittwoch|heute|morgen|übermorgen)/iu;
const goesOn = /(?<!\p{L})(?:unbefristet\p{L}*|entfristet)(?!\p{L})/iu;
const isWish = /(?<!\p{L})(?:nicht|möchte|will|wünscht|hofft|fragt|vielleicht)(?!\p{L})|\?/iu;
/** Of something else that is prolonged or agreed. */
const ofOtherTime =
  /(?<!\p{L})(?:\p{L}*urlaub|krank\p{L}*|au|praktikum|probezeit|\p{L}*ausweis|termin|abgesagt)(?!\p{L})/iu;
