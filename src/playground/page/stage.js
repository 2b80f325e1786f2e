// The strip on which the show says what happens: a sentence, and how to hold it, hurry it or leave it.
import { byId, element } from './dom.js';

/** @typedef {ReturnType<typeof openStage>} Stage */

export class ShowEnded extends Error {}

export function openStage() {
  const stage = byId('stage', HTMLElement);
  const words = element('p', { class: 'words', role: 'status' });
  const bar = element('progress', { max: '100', value: '0', 'aria-label': 'Wie weit die Vorführung ist' });
  const hold = element('button', { type: 'button' }, 'Pause');
  const on = element('button', { type: 'button' }, 'Weiter');
  const leave = element('button', { type: 'button' }, 'Beenden');
  const controls = [words, element('div', { class: 'rows' }, hold, on, leave), bar];
  let isHeld = false;
  let isLeft = false;
  /** What the show waits for right now. @type {Set<() => void>} */
  const waiting = new Set();
  const wake = () => {
    for (const one of waiting) one();
  };
  hold.addEventListener('click', () => {
    isHeld = !isHeld;
    hold.textContent = isHeld ? 'Fortsetzen' : 'Pause';
    if (!isHeld) wake();
  });
  on.addEventListener('click', wake);
  leave.addEventListener('click', () => {
    isLeft = true;
    wake();
  });
  return { invite, open, close, say, beat, appears };

  /** Whoever comes for the first time sees where to press. @param {() => void} play */
  function invite(play) {
    const begin = element('button', { type: 'button', class: 'play', click: play }, 'Zeig es mir');
    const alone = element('button', { type: 'button', click: close }, 'Selbst probieren');
    const text = 'Neu hier? In 40 Sekunden sehen Sie, worum es geht.';
    stage.replaceChildren(element('p', { class: 'words' }, text), element('div', { class: 'rows' }, begin, alone));
    stage.hidden = false;
  }

  function open() {
    isLeft = false;
    isHeld = false;
    hold.textContent = 'Pause';
    stage.replaceChildren(...controls);
    stage.hidden = false;
    hold.focus();
  }

  function close() {
    stage.hidden = true;
  }

  /** @param {string} text @param {number} part of a hundred */
  function say(text, part) {
    words.textContent = text;
    bar.value = part;
  }

  /** Time to look: so long, or until "Weiter"; while it is held, only "Weiter" goes on. @param {number} ms */
  async function beat(ms) {
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(() => {
      if (!isHeld) resolve(undefined);
    }, ms);
    waiting.add(() => resolve(undefined));
    await promise;
    clearTimeout(timer);
    waiting.clear();
    if (isLeft) throw new ShowEnded();
  }

  /** @template T @param {() => T | undefined} find @returns {Promise<T>} as soon as it is there */
  async function appears(find) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const look = () => {
      const found = find();
      if (isLeft) reject(new ShowEnded());
      else if (found !== undefined) resolve(found);
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
    const patience = setTimeout(() => reject(new Error('What the show waited for did not come.')), 20_000);
    leave.addEventListener('click', look);
    look();
    try {
      return await promise;
    } finally {
      watch.disconnect();
      clearTimeout(patience);
      leave.removeEventListener('click', look);
    }
  }
}
