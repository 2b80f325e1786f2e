// Teams on somebody's desk. Several people of one house share the pane: the list beside the chat says whose screen it is.
import { element } from './dom.js';
import { icon } from './icons.js';
import { openLog } from './log.js';
import { openPeople } from './people.js';
import { postOf } from './post.js';
import { show } from './showing.js';
import { openTeamsTab } from './teamsTab.js';
import { openWriting } from './writing.js';

/** @import { Talk } from './talk.js' */

/**
 * @typedef {{
 *   readonly id: 'staff' | 'firm',
 *   readonly title: string,
 *   readonly under: string,
 *   readonly talks: readonly [Talk, ...Talk[]],
 *   readonly shortcuts: readonly { readonly label: string, readonly says: string }[],
 *   readonly tab?: string,
 *   readonly news: (talk: Talk) => void,
 * }} TeamsGiven
 */

/** `tab`: what stands beside the chat. @param {TeamsGiven} given */
export function openTeams({ id, title, under, talks, shortcuts, tab, news }) {
  let [shown] = talks;
  /** What came while nobody looked. @type {Map<Talk, number>} */
  const unread = new Map();
  const heading = `${id}-title`;
  const people = openPeople(talks, select);
  const writing = openWriting(
    { name: title, placeholder: 'Nachricht eingeben' },
    { say: text => void shown.say(text), edit: (message, text) => void shown.act({ kind: 'edit', message, text }) },
  );
  const log = openLog(heading);
  const whose = element('p', { class: 'whose-chat' });
  const beside = tab === undefined ? undefined : openTeamsTab({ title: tab, device: () => shown.seat.device });
  const pages = tab === undefined ? [] : ['Chat', tab];
  const head = element('div', { class: 'pages', role: 'group', 'aria-label': 'Was zu sehen ist' });
  head.append(...pages.map(page => element('button', { type: 'button', click: () => open(page) }, page)));
  const chatting = element(
    'div',
    { class: 'chatting' },
    log.list,
    element(
      'div',
      { class: 'shortcuts', role: 'group', 'aria-label': 'Schnell gesagt' },
      ...shortcuts.map(({ label, says }) =>
        element('button', { type: 'button', click: () => void shown.say(says) }, label),
      ),
    ),
    writing.form,
  );
  const panel = element(
    'section',
    { class: `pane teams${talks.length > 1 ? ' many' : ''}`, id, 'aria-labelledby': heading },
    element('header', { class: 'whose' }, element('h2', { id: heading }, title), element('p', {}, under)),
    element(
      'div',
      { class: 'frame' },
      rail(),
      people.list,
      element(
        'div',
        { class: 'chat' },
        element(
          'div',
          { class: 'chat-head' },
          element('span', { class: 'face' }, icon('anchor')),
          element('div', {}, element('h3', {}, 'Anker'), whose),
          ...(tab === undefined ? [] : [head]),
        ),
        chatting,
        beside?.frame,
      ),
    ),
  );
  const screen = { log, change: writing.change, elementOf: postOf };
  open(pages[0]);
  refresh();
  return { panel, changed, select, shown: () => shown };

  /** @param {string | undefined} page */
  function open(page) {
    const isTab = page !== undefined && page === tab;
    for (const button of head.children) button.setAttribute('aria-pressed', String(button.textContent === page));
    chatting.hidden = isTab;
    if (isTab) beside?.show();
    else beside?.hide();
  }

  /** @param {Talk} talk @param {boolean} isNews */
  function changed(talk, isNews) {
    if (talk !== shown && isNews) unread.set(talk, (unread.get(talk) ?? 0) + 1);
    refresh();
    if (isNews) news(talk);
  }

  /** @param {Talk} talk */
  function select(talk) {
    shown = talk;
    unread.delete(talk);
    open(pages[0]);
    refresh();
  }

  function refresh() {
    whose.replaceChildren(`${shown.seat.name} · Chat`);
    show(screen, shown);
    people.refresh(shown, unread);
  }
}

/** What stands at the edge of the real one; here it is only to be recognised. */
const rail = () =>
  element(
    'div',
    { class: 'rail', 'aria-hidden': 'true' },
    ...railIcons.map(([shape, word]) =>
      element('span', { class: shape === 'chat' ? 'here' : '' }, icon(shape), element('small', {}, word)),
    ),
  );

/** @type {readonly (readonly [import('./icons.js').IconName, string])[]} */
const railIcons = [
  ['bell', 'Aktivität'],
  ['chat', 'Chat'],
  ['people', 'Teams'],
  ['day', 'Kalender'],
  ['call', 'Anrufe'],
];
