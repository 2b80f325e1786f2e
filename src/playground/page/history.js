// What stands in one talk. Kept in this browser, because the house hands every message out once.

/** @import { WebMessage } from '../../adapters/web/message.ts' */

/**
 * @typedef {{ from: 'anker', id: string, at: number, message: WebMessage, isClosed?: boolean }} Told
 * @typedef {{ from: 'me', id: string, at: number, text: string, state: 'sending' | 'sent' | 'failed', event: unknown, code?: string }} Mine
 * @typedef {Told | Mine} Entry
 */

const most = 200;

/** @param {readonly Entry[]} entries @param {WebMessage} message @param {number} at @returns {readonly Entry[]} */
export function withMessage(entries, message, at) {
  if (entries.some(entry => entry.id === message.id)) return entries;
  const rest = message.closes === undefined ? entries : withClosed(entries, openOnes(entries, message.closes), true);
  if (isEmpty(message)) return rest;
  const told = /** @type {Told} */ ({ from: 'anker', id: message.id, at, message });
  const old = message.key === undefined ? -1 : rest.findLastIndex(entry => hasKey(entry, message.key));
  if (old === -1) return [...rest, told].slice(-most);
  // a quiet one changes what stands there; another comes anew, at the end, and the old one is gone
  return message.quiet ? rest.with(old, told) : [...rest.toSpliced(old, 1), told];
}

/** @param {readonly Entry[]} entries @param {readonly string[]} ids @param {boolean} isClosed @returns {readonly Entry[]} */
export const withClosed = (entries, ids, isClosed) =>
  entries.map(entry => (entry.from === 'anker' && ids.includes(entry.id) ? { ...entry, isClosed } : entry));

/** @param {readonly Entry[]} entries @param {string} question @returns {readonly string[]} */
export const openOnes = (entries, question) =>
  entries.filter(entry => entry.from === 'anker' && !entry.isClosed && asks(entry, question)).map(({ id }) => id);

/** A card with a key is laid out anew by the house when something happened. @param {Told} told */
export const isChangedByHouse = ({ message }) => message.key !== undefined;

/** @param {readonly Entry[]} entries @param {Mine} mine @returns {readonly Entry[]} */
export const withMine = (entries, mine) =>
  entries.some(({ id }) => id === mine.id)
    ? entries.map(entry => (entry.id === mine.id ? mine : entry))
    : [...entries, mine].slice(-most);

/** @param {string} name @returns {readonly Entry[]} */
export function load(name) {
  const text = localStorage.getItem(name);
  if (text === null) return [];
  /** @type {readonly Entry[]} */
  const entries = JSON.parse(text);
  // what was under way when the page closed may not have arrived: it can be sent again, with the same id
  return entries.map(entry =>
    entry.from === 'me' && entry.state === 'sending' ? { ...entry, state: 'failed' } : entry,
  );
}

/** @param {string} name @param {readonly Entry[]} entries */
export const save = (name, entries) => localStorage.setItem(name, JSON.stringify(entries));

/** @param {readonly Entry[]} entries @returns {string | undefined} what the newest code says that stands here */
export const newestCode = entries =>
  entries
    .flatMap(entry =>
      entry.from === 'anker' && entry.message.spoken.qr !== undefined ? [entry.message.spoken.qr] : [],
    )
    .at(-1)
    ?.match(/[A-Za-z0-9_-]{43}$/)?.[0];

/** @param {Entry} entry @param {string | undefined} key */
const hasKey = (entry, key) => entry.from === 'anker' && entry.message.key === key;
/** @param {Entry} entry @param {string} question */
const asks = (entry, question) => entry.from === 'anker' && entry.message.spoken.question === question;
/** @param {WebMessage} message */
const isEmpty = ({ spoken }) => spoken.text === '' && spoken.title === undefined && spoken.buttons === undefined;
