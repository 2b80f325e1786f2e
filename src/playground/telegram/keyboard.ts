import { z } from 'zod';
import { badRequest } from './failure.ts';
import type { Given } from './given.ts';
import type { Keyboard } from './objects.ts';

const maxDataBytes = 64;
const maxButtons = 100;

const markupSchema = z.union([
  z.object({
    inline_keyboard: z.array(
      z.array(z.looseObject({ text: z.string(), callback_data: z.string().optional(), url: z.string().optional() })),
    ),
  }),
  z.looseObject({ inline_keyboard: z.undefined().optional() }),
]);

/** Nothing where there is none, or one of another kind. */
export function keyboardIn(given: Given): Keyboard | undefined {
  const markup = given.json('reply_markup');
  if (markup === undefined || markup === '' || markup === null) return undefined;
  const read = markupSchema.safeParse(markup);
  if (!read.success) throw badRequest('object expected as reply markup');
  const rows = read.data.inline_keyboard?.filter(row => row.length > 0);
  if (rows === undefined || rows.length === 0) return undefined;
  for (const button of rows.flat()) check(button);
  if (rows.flat().length > maxButtons) throw badRequest('reply markup is too long');
  return {
    inline_keyboard: rows.map(row =>
      row.map(({ text, callback_data: data, url }) => ({
        text,
        ...(data !== undefined && { callback_data: data }),
        ...(url !== undefined && { url }),
      })),
    ),
  };
}

interface Button {
  readonly text: string;
  readonly callback_data?: string | undefined;
  readonly url?: string | undefined;
}

function check({ text, callback_data: data, url }: Button): void {
  if (text.trim() === '') throw badRequest('can\'t parse inline keyboard button: Field "text" must be non-empty');
  if ((data === undefined) === (url === undefined))
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  if (data !== undefined && (data === '' || Buffer.byteLength(data) > maxDataBytes))
    throw badRequest('BUTTON_DATA_INVALID');
  if (url !== undefined && !URL.canParse(url)) throw badRequest('BUTTON_URL_INVALID');
}
