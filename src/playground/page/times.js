// Times in words, where the demo house stands.

const timeZone = 'Europe/Berlin';
const shortTime = new Intl.DateTimeFormat('de-DE', {
  timeZone,
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const weekTime = new Intl.DateTimeFormat('de-DE', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' });
const dayName = new Intl.DateTimeFormat('de-DE', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
const hour = new Intl.DateTimeFormat('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' });

/** @param {number} at */
export const inFull = at => `${dayName.format(at)}, ${hour.format(at)} Uhr`;
/** @param {number} at */
export const inShort = at => shortTime.format(at);
/** @param {number} at */
export const inWeek = at => weekTime.format(at);
/** @param {number} at */
export const dayOf = at => dayName.format(at);
/** @param {number} at */
export const clockTime = at => hour.format(at);
