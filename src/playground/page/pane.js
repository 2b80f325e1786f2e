// One device on the page: whose talk it shows, and what can be typed and pressed there.
import { element } from './dom.js';
import { show } from './showing.js';
import { openTabs } from './tabs.js';

/** @import { Talk } from './talk.js' */
/** @import { PaneMessage } from '../panes/message.ts' */

/**
 * @typedef {{ readonly label: string, readonly press: (talk: Talk) => void, readonly title?: string }} Shortcut
 * @typedef {{
 *   readonly id: string,
 *   readonly kind: 'phone' | 'teams',
 *   readonly title: string,
 *   readonly under: string,
 *   readonly talks: readonly [Talk, ...Talk[]],
 *   readonly shortcuts: readonly Shortcut[],
 *   readonly empty: string,
 * }} PaneGiven
 */

/** @param {PaneGiven} given */
export function openPane({ id, kind, title, under, talks, shortcuts, empty }) {
  let [shown] = talks;
  /** What came while nobody looked. @type {Map<Talk, number>} */
  const unread = new Map();
  const tabs = openTabs(talks, select);
  const writing = writingOf(title, {
    say: text => void shown.say(text),
    edit: (message, text) => void shown.act({ kind: 'edit', message, text }),
  });
  const heading = `${id}-title`;
  const log = element('div', {
    class: 'log',
    role: 'log',
    'aria-labelledby': heading,
    tabindex: '0',
    'data-empty': empty,
  });
  const panel = element(
    'section',
    { class: `pane ${kind}`, id, 'aria-labelledby': heading },
    element(
      'header',
      {},
      element('div', { class: 'who' }, element('h2', { id: heading }, title), element('p', {}, under)),
      talks.length > 1 ? tabs.list : undefined,
    ),
    log,
    shortcutsOf(shortcuts, () => shown),
    writing.form,
  );
  tabs.refresh(shown, unread);
  show(log, shown, writing.change);
  return { panel, changed };

  /** @param {Talk} talk @param {boolean} isNews */
  function changed(talk, isNews) {
    if (talk === shown) show(log, talk, writing.change);
    else if (isNews) unread.set(talk, (unread.get(talk) ?? 0) + 1);
    tabs.refresh(shown, unread);
  }

  /** @param {Talk} talk */
  function select(talk) {
    shown = talk;
    unread.delete(talk);
    show(log, talk, writing.change);
    tabs.refresh(shown, unread);
  }
}

/** @param {readonly Shortcut[]} shortcuts @param {() => Talk} talk */
const shortcutsOf = (shortcuts, talk) =>
  element(
    'div',
    { class: 'shortcuts', role: 'group', 'aria-label': 'Schnell gesagt' },
    ...shortcuts.map(({ label, press, title }) =>
      element('button', { type: 'button', title, click: () => press(talk()) }, label),
    ),
  );

/**
 * What is written goes out as a new message, or takes the place of the one that is being changed.
 * @param {string} title @param {{ say: (text: string) => void, edit: (message: string, text: string) => void }} out
 */
function writingOf(title, { say, edit }) {
  /** @type {string | undefined} */
  let changing;
  const input = element('textarea', {
    rows: '1',
    placeholder: 'Nachricht schreiben',
    'aria-label': `Nachricht: ${title}`,
  });
  const form = element('form', { class: 'writing' }, input, element('button', { class: 'strong' }, 'Senden'));
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
