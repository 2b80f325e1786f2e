// On a small screen one thing is shown at a time.
import { byId, element } from './dom.js';
import { icon } from './icons.js';
import { badgeOf } from './people.js';

/** @typedef {'phone' | 'staff' | 'firm' | 'time'} View */

/** @type {readonly (readonly [View, import('./icons.js').IconName, string])[]} */
const views = [
  ['phone', 'phone', 'Handy'],
  ['staff', 'people', 'Coach'],
  ['firm', 'firm', 'Firma'],
  ['time', 'clock', 'Uhr'],
];

export function openViews() {
  /** @type {Map<View, number>} */
  const unread = new Map();
  const buttons = views.map(([view, shape, name]) => {
    const button = element('button', { type: 'button', click: () => go(view) });
    return {
      view,
      button,
      refresh: () => button.replaceChildren(icon(shape), name, ...badgeOf(unread.get(view) ?? 0)),
    };
  });
  byId('views', HTMLElement).append(...buttons.map(({ button }) => button));
  go('phone');
  return { go, news };

  /** @param {View} view */
  function go(view) {
    document.body.dataset['view'] = view;
    unread.delete(view);
    for (const one of buttons) {
      one.button.setAttribute('aria-current', String(one.view === view));
      one.refresh();
    }
  }

  /** Something came there. @param {View} view */
  function news(view) {
    if (document.body.dataset['view'] === view) return;
    unread.set(view, (unread.get(view) ?? 0) + 1);
    for (const one of buttons) one.refresh();
  }
}
