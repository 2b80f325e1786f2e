// One message, as it stands in a talk.
import { element } from './dom.js';

/** @import { Entry, Mine, Told } from './history.js' */
/** @import { Button, Field, Spoken } from '../../dialogs/reply.ts' */

/**
 * @typedef {{
 *   chose: (told: Told, button: Button) => void,
 *   filled: (told: Told, form: string, fields: Record<string, string>) => void,
 *   again: (mine: Mine) => void,
 *   clock: (at: number) => string,
 * }} Taps
 */

/** @param {Entry} entry @param {Taps} taps */
export const messageElement = (entry, taps) => (entry.from === 'me' ? mine(entry, taps) : told(entry, taps));

/** @param {Mine} entry @param {Taps} taps */
function mine(entry, taps) {
  const states = { sending: 'wird gesendet', sent: taps.clock(entry.at), failed: 'nicht angekommen' };
  const again = () => taps.again(entry);
  return element(
    'article',
    { class: `message mine ${entry.state}`, 'data-id': entry.id },
    element('p', { class: 'by' }, 'Gesendet: '),
    ...linesOf(entry.text),
    element('p', { class: 'at' }, states[entry.state]),
    entry.state === 'failed' ? element('button', { type: 'button', click: again }, 'Noch einmal senden') : undefined,
  );
}

/** @param {Told} entry @param {Taps} taps */
function told(entry, taps) {
  const { id, at, message, isClosed } = entry;
  const { spoken } = message;
  return element(
    'article',
    { class: 'message told', 'data-id': id, tabindex: '-1' },
    element('p', { class: 'by' }, 'Anker: '),
    element(
      'div',
      { class: 'bubble' },
      spoken.title === undefined ? undefined : element('h3', {}, spoken.title),
      ...linesOf(spoken.text),
      factsOf(spoken),
      pictureOf(message),
      isClosed ? undefined : formOf(entry, taps),
      element('p', { class: 'at' }, taps.clock(at)),
    ),
    isClosed ? undefined : buttonsOf(entry, taps),
  );
}

/** @param {string} text */
const linesOf = text =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => element('p', { class: 'line' }, line));

/** @param {Spoken} spoken */
function factsOf({ facts = [] }) {
  if (facts.length === 0) return undefined;
  return element(
    'dl',
    {},
    ...facts.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value))),
  );
}

/** @param {import('../../adapters/web/message.ts').WebMessage} message */
function pictureOf({ picture }) {
  if (picture === undefined) return undefined;
  return element('img', {
    class: 'code',
    src: `data:image/svg+xml,${encodeURIComponent(picture)}`,
    alt: 'Ein Code zum Scannen mit dem Handy',
  });
}

/** @param {Told} entry @param {Taps} taps */
function buttonsOf(entry, taps) {
  const { question, buttons = [] } = entry.message.spoken;
  if (question === undefined || buttons.length === 0) return undefined;
  /** @param {Button} button */
  const one = button =>
    element(
      'button',
      { type: 'button', 'data-option': button.id, click: () => taps.chose(entry, button) },
      button.label,
    );
  return element(
    'div',
    { class: 'answers', role: 'group', 'aria-label': 'Antworten' },
    ...buttons.map(row => element('div', { class: 'row' }, ...row.map(one))),
  );
}

/** @param {Told} entry @param {Taps} taps */
function formOf(entry, taps) {
  const { form } = entry.message.spoken;
  if (form === undefined) return undefined;
  /** @param {Event} event */
  const submit = event => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = [...new FormData(event.currentTarget)].filter(isText);
    taps.filled(entry, form.id, Object.fromEntries(given));
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

/** @param {Field} field */
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
