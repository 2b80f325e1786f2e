// One message, as it stands in a talk.
import { element } from './dom.js';

/** @import { Entry, Mine, Told } from './history.js' */
/** @import { Button, Field, Spoken } from '../../dialogs/reply.ts' */

/**
 * @typedef {{
 *   chose: (question: string, button: Button) => void,
 *   filled: (form: string, fields: Record<string, string>) => void,
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
function told({ id, at, message, closed }, taps) {
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
      spoken.form === undefined || closed ? undefined : formOf(spoken.form, taps),
      element('p', { class: 'at' }, taps.clock(at)),
    ),
    closed ? undefined : buttonsOf(spoken, taps),
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

/** @param {Spoken} spoken @param {Taps} taps */
function buttonsOf({ question, buttons = [] }, taps) {
  if (question === undefined || buttons.length === 0) return undefined;
  /** @param {Button} button */
  const one = button =>
    element(
      'button',
      { type: 'button', 'data-option': button.id, click: () => taps.chose(question, button) },
      button.label,
    );
  return element(
    'div',
    { class: 'answers', role: 'group', 'aria-label': 'Antworten' },
    ...buttons.map(row => element('div', { class: 'row' }, ...row.map(one))),
  );
}

/** @param {NonNullable<Spoken['form']>} form @param {Taps} taps */
function formOf({ id, fields, send }, taps) {
  /** @param {Event} event */
  const submit = event => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = [...new FormData(event.currentTarget)].filter(isText);
    taps.filled(id, Object.fromEntries(given));
  };
  return element(
    'form',
    { class: 'form', submit },
    ...fields.map(field => element('label', {}, element('span', {}, field.label), inputOf(field))),
    element('button', { class: 'strong' }, send),
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
        { name: id },
        ...options.map(({ id, label }) => element('option', { value: id }, label)),
      );
  }
}
