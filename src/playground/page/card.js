// An Adaptive Card, drawn by Microsoft's own renderer; what is pressed on it goes to the connector as Teams would send it.
import { look } from './cardLook.js';
import { element } from './dom.js';
import { waiting } from './mine.js';

/** @import { ShownCard } from '../teams/message.ts' */

/** @type {typeof import('adaptivecards')} */
const cards = Reflect.get(globalThis, 'AdaptiveCards');
// in our cards nothing is markup
cards.AdaptiveCard.onProcessMarkdown = (_, result) => {
  result.didProcess = false;
};

/** @param {ShownCard} card @param {(title: string, filled: Record<string, string>) => Promise<boolean>} execute */
export function cardElement(card, execute) {
  const drawn = new cards.AdaptiveCard();
  drawn.hostConfig = new cards.HostConfig(look);
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  drawn.parse(card, context);
  const frame = element('div', { class: 'card' });
  drawn.onExecuteAction = action => {
    if (action instanceof cards.OpenUrlAction) window.open(action.url, '_blank', 'noopener');
    if (!(action instanceof cards.ExecuteAction)) return;
    const { title = '', data } = action;
    void waiting(frame, () => execute(title, filledIn(data)));
  };
  const faults = [
    ...Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n)),
    ...drawn.validateProperties().validationEvents,
  ];
  if (faults.length > 0) console.error('This is no right card:', faults.map(({ message }) => message).join(' '));
  const shown = drawn.render();
  if (shown !== undefined) frame.append(alone(shown));
  return frame;
}

/** What the person filled in; our own data stands on the card already. @param {object | undefined} data */
const filledIn = (data = {}) =>
  Object.fromEntries(Object.entries(data).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value]] : [])));

let drawnSoFar = 0;

/**
 * The renderer makes the card itself a stop of the keyboard, without a name and without anything to do there;
 * and it gives inputs the ids that they have on the card, which another card or the page may have too.
 * @param {HTMLElement} shown
 */
function alone(shown) {
  drawnSoFar += 1;
  shown.removeAttribute('tabindex');
  const own = (/** @type {string} */ ids) => ids.replaceAll(/\S+/g, id => `card-${drawnSoFar}-${id}`);
  for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby'])
    for (const one of shown.querySelectorAll(`[${name}]`)) one.setAttribute(name, own(one.getAttribute(name) ?? ''));
  return shown;
}
