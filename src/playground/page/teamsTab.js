// Teams around a tab: answers what Microsoft's library asks of the page around it, for whoever's screen this is.
import { element } from './dom.js';

const path = '/tab';

/** @param {{ readonly title: string, readonly device: () => string }} given */
export function openTeamsTab({ title, device }) {
  const frame = element('iframe', { title, hidden: true });
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source === frame.contentWindow && origin === location.origin) void answer(data);
  });
  return { frame, show, hide };

  /** Opened anew every time, as Teams does for somebody else. */
  function show() {
    frame.src = path;
    frame.hidden = false;
  }

  function hide() {
    frame.hidden = true;
    frame.removeAttribute('src');
  }

  /** @param {{ readonly id: number, readonly uuid?: string, readonly func: string }} asked */
  async function answer({ id, uuid, func }) {
    const args = await said(func);
    if (args !== undefined) frame.contentWindow?.postMessage({ id, uuid, args }, location.origin);
  }

  /** @param {string} func @returns {Promise<readonly unknown[] | undefined>} nothing where Teams answers nothing */
  async function said(func) {
    switch (func) {
      case 'initialize':
        return ['content', 'web', JSON.stringify({ apiVersion: 4, supports: {} }), '2.58.0'];
      case 'getContext':
        return [{ theme: isDark() ? 'dark' : 'default', locale: 'de-de', entityId: 'personen', hostClientType: 'web' }];
      case 'authentication.getAuthToken':
        return signIn();
      default:
        return undefined;
    }
  }

  async function signIn() {
    const answered = await fetch('/panes/sign-in', { headers: { authorization: `Bearer ${device()}` } });
    return answered.ok ? [true, (await answered.json()).token] : [false, 'CancelledByUser'];
  }
}

const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
