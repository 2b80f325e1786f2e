// The employee's phone, with Telegram open.
import { bubbleOf } from './bubble.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { openLog } from './log.js';
import { show } from './showing.js';
import { clockTime } from './times.js';
import { openMenu, openWriting } from './writing.js';

/** @import { Talk } from './talk.js' */

/**
 * @typedef {{ readonly description: string, readonly commands: readonly { readonly command: string, readonly description: string }[] }} Bot
 */

/** @param {Talk} talk @param {{ readonly bot: Bot, readonly now: () => number, readonly scan: () => void, readonly another: () => void }} around */
export function openPhone(talk, { bot, now, scan, another }) {
  const { name } = talk.seat;
  const begin = () => void talk.tell({ kind: 'start' }, '/start');
  /** @param {'voice' | 'photo' | 'sticker'} what @param {string} text */
  const sending = (what, text) => () => void talk.tell({ kind: 'send', what }, text);
  const voice = element(
    'button',
    { type: 'button', class: 'voice', 'aria-label': 'Sprach-Nachricht', title: 'Sprach-Nachricht' },
    icon('voice'),
  );
  voice.addEventListener('click', sending('voice', '🎤 Sprach-Nachricht'));
  const writing = openWriting(
    {
      name: `Handy von ${name}`,
      placeholder: 'Nachricht',
      before: [
        openMenu({
          name: 'Menü',
          icon: 'menu',
          items: bot.commands.map(({ command, description }) => ({
            label: description,
            press: () => void talk.say(`/${command}`),
          })),
        }),
        openMenu({
          name: 'Etwas schicken',
          icon: 'clip',
          items: [
            { label: '📷 Foto', press: sending('photo', '📷 Foto') },
            { label: '🙂 Sticker', press: sending('sticker', '🙂') },
          ],
        }),
      ],
      after: [voice],
    },
    {
      say: text => void talk.say(text),
      edit: (message, text) => void talk.act({ kind: 'edit', message, text }),
    },
  );
  const log = openLog('phone-title');
  log.list.addEventListener('keydown', event => {
    if (event.key !== 'Tab' || event.shiftKey || event.target !== log.list) return;
    const next = firstBelowOldKeys(log.list);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  const time = element('span', {}, clockTime(now()));
  const showTime = () => time.replaceChildren(clockTime(now()));
  setInterval(showTime, 1_000);
  const menu = openMenu({
    name: 'Mehr',
    icon: 'dots',
    items: [
      { label: 'Code scannen', press: scan },
      { label: 'Start ohne Code', press: begin },
      { label: 'Anker blockieren', press: () => void talk.act({ kind: 'block' }) },
      { label: 'Anderes Handy', press: another },
    ],
  });
  const panel = element(
    'section',
    { class: 'pane phone', id: 'phone', 'aria-labelledby': 'phone-title' },
    caption(name),
    element(
      'div',
      { class: 'frame' },
      element('div', { class: 'top', 'aria-hidden': 'true' }, time, element('span', { class: 'camera' }), '5G'),
      element(
        'header',
        { class: 'chat-head' },
        element('span', { class: 'face' }, icon('anchor')),
        element('div', {}, element('h3', {}, 'Anker'), element('p', {}, 'Bot')),
        menu,
      ),
      log.list,
      element(
        'div',
        { class: 'first' },
        element('p', {}, bot.description),
        element('button', { type: 'button', class: 'strong', click: scan }, 'Code scannen'),
        element('button', { type: 'button', class: 'quiet', click: begin }, 'Start ohne Code'),
      ),
      writing.form,
    ),
  );
  const screen = { log, change: writing.change, elementOf: bubbleOf };
  return { panel, changed };

  function changed() {
    panel.classList.toggle('fresh', talk.entries().length === 0);
    show(screen, talk);
    showTime();
  }
}

/** @param {string} name */
const caption = name =>
  element(
    'header',
    { class: 'whose' },
    element('h2', { id: 'phone-title' }, `Handy von ${name}`),
    element('p', {}, 'Beschäftigte, in Telegram'),
  );

/**
 * Telegram leaves a keyboard where it is until the bot takes it away. Tab leads past the older ones, Shift and Tab lead back to them.
 * @param {HTMLElement} log
 */
function firstBelowOldKeys(log) {
  const old = [...log.querySelectorAll('.answers')].slice(0, -1);
  const stops = [...log.querySelectorAll('.told :is(button, a, audio)')].filter(stop => stop instanceof HTMLElement);
  return stops[stops.findLastIndex(stop => old.some(keys => keys.contains(stop))) + 1];
}
