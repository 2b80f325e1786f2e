// Where a talk is read: what is new comes into view, and whoever was at the end stays there when the window changes.
import { element } from './dom.js';

/** @typedef {ReturnType<typeof openLog>} Log */

const above = 12;

/** @param {string} labelledBy */
export function openLog(labelledBy) {
  const list = element('div', { class: 'log', role: 'log', 'aria-labelledby': labelledBy, tabindex: '0' });
  let isAtEnd = true;
  let isAwaited = false;
  let size = sizeOf(list);
  list.addEventListener('scroll', () => {
    // in a window that is just changing, nobody has scrolled
    if (size === sizeOf(list)) look();
  });
  new ResizeObserver(stay).observe(list);
  return { list, showNews };

  /** A long card is shown from its title on; in a pane that nobody looks at, as soon as somebody does. */
  function showNews() {
    const { lastElementChild: last } = list;
    isAwaited = list.clientHeight === 0;
    if (isAwaited || !(last instanceof HTMLElement)) return;
    list.scrollTop = last.offsetTop - above;
    look();
    list.scrollIntoView({ block: 'nearest' });
  }

  function stay() {
    if (list.clientHeight === 0) return;
    if (isAwaited) showNews();
    else if (isAtEnd) list.scrollTop = list.scrollHeight;
    look();
  }

  function look() {
    size = sizeOf(list);
    isAtEnd = endsIn(list);
  }
}

/** @param {HTMLElement} list */
const sizeOf = ({ clientWidth, clientHeight }) => `${clientWidth} × ${clientHeight}`;

/** @param {HTMLElement} list */
const endsIn = ({ scrollTop, clientHeight, scrollHeight }) => scrollTop + clientHeight > scrollHeight - above;
