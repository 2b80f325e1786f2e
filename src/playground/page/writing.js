// Where something is written: a new message, or other words for one that stands there.
import { element } from './dom.js';
import { icon } from './icons.js';

/** @import { PaneMessage } from '../panes/message.ts' */

/**
 * @param {{ readonly name: string, readonly placeholder: string, readonly before?: readonly Node[], readonly after?: readonly Node[] }} look
 * @param {{ say: (text: string) => void, edit: (message: string, text: string) => void }} out
 */
export function openWriting({ name, placeholder, before = [], after = [] }, { say, edit }) {
  /** @type {string | undefined} */
  let changing;
  const input = element('textarea', { rows: '1', placeholder, 'aria-label': `Nachricht: ${name}` });
  const send = element('button', { class: 'send', 'aria-label': 'Senden', title: 'Senden' }, icon('send'));
  const form = element('form', { class: 'writing' }, ...before, input, ...after, send);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = input.value.trim();
    const message = changing;
    begin(undefined, '');
    if (text === '') return;
    if (message === undefined) say(text);
    else edit(message, text);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && changing !== undefined) begin(undefined, '');
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return { form, change };

  /** @param {PaneMessage} message */
  function change({ id, text }) {
    begin(id, text);
    input.focus();
  }

  /** @param {string | undefined} message @param {string} text */
  function begin(message, text) {
    changing = message;
    input.value = text;
    form.classList.toggle('changing', message !== undefined);
  }
}

/**
 * A button that opens a few more.
 * @param {{ readonly name: string, readonly icon: import('./icons.js').IconName, readonly items: readonly { readonly label: string, readonly press: () => void }[] }} given
 */
export function openMenu({ name, icon: shape, items }) {
  const menu = element(
    'details',
    { class: 'menu' },
    element('summary', { 'aria-label': name, title: name }, icon(shape)),
    element(
      'div',
      { class: 'items' },
      ...items.map(({ label, press }) => element('button', { type: 'button', click: () => chosen(press) }, label)),
    ),
  );
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false;
  });
  return menu;

  /** @param {() => void} press */
  function chosen(press) {
    close();
    press();
  }

  function close() {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
}
