// What stands in one chat: what the stand-in shows, and below it what is still on its way there.

/** @import { Gesture } from '../panes/gesture.ts' */
/** @import { PaneMessage } from '../panes/message.ts' */

/**
 * @typedef {{ from: 'chat', message: PaneMessage }} Standing
 * @typedef {{ from: 'me', id: string, at: number, text: string, state: 'sending' | 'failed', gesture: Gesture }} Mine
 * @typedef {Standing | Mine} Entry
 */

/** @param {readonly Entry[]} entries @param {readonly PaneMessage[]} chat @returns {readonly Entry[]} */
export const withChat = (entries, chat) => [
  ...chat.map(message => standing(message)),
  ...entries.filter(entry => entry.from === 'me' && chat.every(({ gesture }) => gesture !== entry.id)),
];

/** @param {readonly Entry[]} entries @param {PaneMessage} message @returns {readonly Entry[]} */
export function withMessage(entries, message) {
  const chat = chatIn(entries);
  const at = chat.findIndex(({ id }) => id === message.id);
  return withChat(entries, at < 0 ? [...chat, message] : chat.with(at, message));
}

/** @param {readonly Entry[]} entries @param {string} gone @returns {readonly Entry[]} */
export const without = (entries, gone) =>
  withChat(
    entries,
    chatIn(entries).filter(({ id }) => id !== gone),
  );

/** @param {readonly Entry[]} entries @param {Mine} mine @returns {readonly Entry[]} */
export function withMine(entries, mine) {
  // it may stand in the chat before it is said to have arrived
  if (chatIn(entries).some(({ gesture }) => gesture === mine.id)) return entries;
  return [...entries.filter(entry => entry.from !== 'me' || entry.id !== mine.id), mine];
}

/** @param {readonly Entry[]} entries @param {string} id @returns {readonly Entry[]} */
export const withoutMine = (entries, id) => entries.filter(entry => entry.from !== 'me' || entry.id !== id);

/** @param {readonly Entry[]} entries @returns {readonly PaneMessage[]} */
export const chatIn = entries => entries.flatMap(entry => (entry.from === 'chat' ? [entry.message] : []));

/** @param {readonly Entry[]} entries @returns {string | undefined} what the newest code says that stands here */
export const newestCode = entries =>
  chatIn(entries)
    .flatMap(({ card }) => card?.body ?? [])
    .flatMap(part => (part.type === 'TextBlock' ? (/\?start=([A-Za-z0-9_-]{43})\b/.exec(part.text)?.[1] ?? []) : []))
    .at(-1);

/** @param {PaneMessage} message @returns {Entry} */
const standing = message => ({ from: 'chat', message });
