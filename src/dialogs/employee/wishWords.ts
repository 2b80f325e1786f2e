import { oneOf, wordsOf } from '../../language/fold.ts';

/** "Aber nicht vor 15 Uhr", "es geht um meinen Chef", "bitte erst morgen": what belongs to a wish to talk that was told just now. */
export const addsToWish = (text: string): boolean => {
  const said = ` ${wordsOf(text).join(' ')} `.replace(leads, ' ');
  return ways.some(way => way.test(said));
};

const leads = new RegExp(
  `^ (?:${oneOf('und aber ach achso bitte lieber nur erst gern gerne auch am besten noch dann')} )+`,
);
const days = 'heute morgen übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag';
const times =
  'früh mittags mittag nachmittags nachmittag abends abend vormittags vormittag morgens wochenende feierabend';
const when = `(?:(?:${oneOf('ab nach vor um gegen zwischen bis so am')} )*(?:${oneOf('der dem meiner')} )?(?:${oneOf(`${days} ${times} arbeit schicht pause`)}|\\d{1,2}(?: \\d{2})?(?: uhr)?|(?:und|bis) \\d{1,2}(?: uhr)?))`;

const ways: readonly RegExp[] = [
  `^ (?:nicht )?(?:${when} ?)+(?:${oneOf('bitte reicht geht passt noch besser')} ?)*$`,
  `^ (?:(?:${oneOf('es das')} )?geht um|wegen) `,
  `^ (?:ich )?${oneOf('hab habe kann')} (?:\\S+ ){0,2}${when} (?:\\S+ ){0,2}(?:${oneOf('zeit')} )?$`,
  `^ (?:ich )?bin (?:\\S+ ){0,2}${when} (?:\\S+ ){0,2}${oneOf('erreichbar daheim zuhause frei')} $`,
  `^ meine (?:neue )?${oneOf('nummer handynummer telefonnummer')} `,
  `^ nicht ${oneOf('auf bei in')} (?:der )?${oneOf('arbeit firma')} `,
].map(way => new RegExp(way));
