import type { ReceivedMail } from '../mail/message.ts';
import type { PaneMessage } from './message.ts';

/** A mail in somebody's mailbox: what a notification of it shows. */
export const mailMessage = ({ headers, body }: ReceivedMail, { id, at }: { id: string; at: number }): PaneMessage => ({
  id,
  by: 'mail',
  at,
  title: unwrapped(headers.get('subject') ?? ''),
  text: fromUtf8(body.replace(/=\r?\n/g, ''), '=').trim(),
});

/** RFC 2047, as our own door writes it. */
const unwrapped = (subject: string): string =>
  subject.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=\s*/gi, (_, word: string) => fromUtf8(word.replaceAll('_', ' '), '='));

const fromUtf8 = (text: string, mark: string): string => {
  const hex = text.replaceAll('%', '%25').replaceAll(new RegExp(`${mark}([0-9A-F]{2})`, 'g'), '%$1');
  return URL.canParse(`x:${hex}`) ? decodeURIComponent(hex) : text;
};
