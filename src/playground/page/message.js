// One message, as it stands in a chat.
import { element } from './dom.js';

/** @import { Entry, Mine } from './history.js' */
/** @import { PaneButton, PaneField, PaneMessage } from '../panes/message.ts' */

/**
 * @typedef {{
 *   tapped: (message: PaneMessage, button: string, filled?: Record<string, string>) => Promise<boolean>,
 *   again: (mine: Mine) => void,
 *   change: (message: PaneMessage) => void,
 *   clock: (at: number) => string,
 * }} Taps
 */

/** @param {Entry} entry @param {Taps} taps */
export function messageElement(entry, taps) {
  if (entry.from === 'me') return onItsWay(entry, taps);
  return entry.message.by === 'me' ? mine(entry.message, taps) : told(entry.message, taps);
}

/** @param {Mine} entry @param {Taps} taps */
function onItsWay(entry, taps) {
  const isFailed = entry.state === 'failed';
  return element(
    'article',
    { class: `message mine ${entry.state}`, 'data-id': entry.id },
    element('p', { class: 'by' }, 'Gesendet: '),
    ...linesOf(entry.text),
    element('p', { class: 'at' }, isFailed ? 'nicht angekommen' : 'wird gesendet'),
    isFailed ? element('button', { type: 'button', click: () => taps.again(entry) }, 'Noch einmal senden') : undefined,
  );
}

/** @param {PaneMessage} message @param {Taps} taps */
function mine(message, taps) {
  const change = () => taps.change(message);
  return element(
    'article',
    { class: 'message mine sent', 'data-id': message.id },
    element('p', { class: 'by' }, 'Gesendet: '),
    ...linesOf(message.text),
    element(
      'p',
      { class: 'at' },
      message.isMine === 'changeable'
        ? element('button', { type: 'button', class: 'change', click: change }, 'ändern')
        : undefined,
      [message.caption, taps.clock(message.at)].filter(Boolean).join(' · '),
    ),
  );
}

/** @param {PaneMessage} message @param {Taps} taps */
function told(message, taps) {
  const { id, at, title, text, caption, call } = message;
  return element(
    'article',
    { class: 'message told', 'data-id': id, tabindex: '-1' },
    element('p', { class: 'by' }, 'Anker: '),
    element(
      'div',
      { class: 'bubble' },
      title === undefined ? undefined : element('h3', {}, title),
      ...(call === undefined ? linesOf(text) : [element('p', { class: 'line call' }, `📞 ${text}`)]),
      factsOf(message),
      pictureOf(message),
      caption === undefined ? undefined : element('div', { class: 'caption' }, ...linesOf(caption)),
      formOf(message, taps),
      element('p', { class: 'at' }, taps.clock(at)),
    ),
    buttonsOf(message, taps),
  );
}

/** @param {string} text */
const linesOf = text =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => element('p', { class: 'line' }, line));

/** @param {PaneMessage} message */
function factsOf({ facts = [] }) {
  if (facts.length === 0) return undefined;
  return element(
    'dl',
    {},
    ...facts.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value))),
  );
}

/** @param {PaneMessage} message */
const pictureOf = ({ picture }) =>
  picture === undefined
    ? undefined
    : element('img', { class: 'code', src: picture, alt: 'Ein Code zum Scannen mit dem Handy' });

/** @param {PaneMessage} message @param {Taps} taps */
function buttonsOf(message, taps) {
  const { buttons = [] } = message;
  if (buttons.length === 0) return undefined;
  /** @param {PaneButton} button */
  const one = ({ id, label }) =>
    element(
      'button',
      { type: 'button', 'data-option': id, click: event => void waiting(event, () => taps.tapped(message, id)) },
      label,
    );
  return element(
    'div',
    { class: 'answers', role: 'group', 'aria-label': 'Antworten' },
    ...buttons.map(row => element('div', { class: row.length > 1 ? 'row several' : 'row' }, ...row.map(one))),
  );
}

/** A button is pressed once while its answer is on the way. @param {Event} event @param {() => Promise<boolean>} tap */
async function waiting({ currentTarget }, tap) {
  if (!(currentTarget instanceof HTMLElement) || currentTarget.ariaBusy === 'true') return;
  currentTarget.ariaBusy = 'true';
  await tap();
  currentTarget.ariaBusy = null;
}

/** @param {PaneMessage} message @param {Taps} taps */
function formOf(message, taps) {
  const { form } = message;
  if (form === undefined) return undefined;
  /** @param {Event} event */
  const submit = event => {
    event.preventDefault();
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const given = [...new FormData(currentTarget)].filter(isText);
    void waiting(event, () => taps.tapped(message, form.send, Object.fromEntries(given)));
  };
  return element(
    'form',
    { class: 'form', submit },
    ...form.fields.map(field => element('label', {}, element('span', {}, field.label), inputOf(field))),
    element('button', { class: 'strong' }, form.send),
  );
}

/** @param {[string, FormDataEntryValue]} given @returns {given is [string, string]} */
const isText = given => typeof given[1] === 'string';

/** @param {PaneField} field */
function inputOf({ id, kind, options = [] }) {
  switch (kind) {
    case 'text':
      return element('input', { name: id, type: 'text', autocomplete: 'off' });
    case 'date':
      return element('input', { name: id, type: 'date' });
    case 'long':
      return element('textarea', { name: id, rows: '3' });
    case 'choice':
      return element(
        'select',
        { name: id, required: true },
        // nothing is chosen that nobody has chosen
        options.length > 1 ? element('option', { value: '' }, 'Bitte wählen') : undefined,
        ...options.map(({ id, label }) => element('option', { value: id }, label)),
      );
  }
}
