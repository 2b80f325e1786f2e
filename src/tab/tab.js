// The staff's tab: asks Teams who is there, asks Anker what stands on her desk, and shows it. Nothing is kept in the browser.

/**
 * @typedef {{ readonly label: string, readonly value: string }} Fact
 * @typedef {{ readonly title?: string, readonly text: string, readonly facts?: readonly Fact[] }} Card
 */

/** @type {typeof import('@microsoft/teams-js')} */
const { app, authentication } = Reflect.get(window, 'microsoftTeams');

const state = byId('state', HTMLElement);
const cards = byId('cards', HTMLElement);
const search = byId('search', HTMLFormElement);
const named = byId('name', HTMLInputElement);
const again = byId('again', HTMLButtonElement);

/** Outside of Teams nobody answers at all. */
const answersWithinMs = 10_000;
/** Teams keeps a tab alive behind others: what was on it then is not what is now. */
const freshForMs = 60_000;

let shownAt = 0;
let isAsking = false;

search.addEventListener('submit', event => event.preventDefault());
named.addEventListener('input', sift);
again.addEventListener('click', () => void show());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && Date.now() - shownAt > freshForMs) void show();
});
await begin();

async function begin() {
  try {
    await within(answersWithinMs, app.initialize());
    app.registerOnThemeChangeHandler(wear);
    wear((await within(answersWithinMs, app.getContext())).app.theme);
  } catch {
    return tell('Diese Seite öffnen Sie in Teams.');
  }
  return show();
}

async function show() {
  if (isAsking) return;
  isAsking = true;
  again.hidden = true;
  try {
    const { status, said } = await asked();
    if (status === 200) lay(said.cards ?? []);
    else tell(said.says ?? 'Das hat nicht geklappt.');
  } catch {
    // Teams gives no token, or the way to Anker is cut
    tell('Anker ist gerade nicht zu erreichen. Was schon da steht, kann alt sein.');
  } finally {
    isAsking = false;
    again.hidden = false;
  }
}

/** @returns {Promise<{ status: number, said: { cards?: readonly Card[], says?: string } }>} */
async function asked() {
  const token = await within(answersWithinMs, authentication.getAuthToken());
  const response = await fetch('/tab/desk', { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, said: await response.json() };
}

/** @param {readonly Card[]} given */
function lay(given) {
  shownAt = Date.now();
  cards.replaceChildren(...given.map(sectionOf));
  search.hidden = given.every(({ facts = [] }) => facts.length === 0);
  tell('Gerade gelesen.');
  sift();
}

/** @param {Card} card @param {number} n */
function sectionOf({ title, text, facts = [] }, n) {
  const section = document.createElement('section');
  if (title !== undefined) {
    const heading = element('h2', facts.length > 0 ? `${title} (${String(facts.length)})` : title);
    heading.id = `card-${String(n)}`;
    section.setAttribute('aria-labelledby', heading.id);
    section.append(heading);
  }
  section.append(...text.split('\n').flatMap(line => (line === '' ? [] : [element('p', line)])));
  if (facts.length > 0) section.append(listOf(facts));
  return section;
}

/** @param {readonly Fact[]} facts */
function listOf(facts) {
  const list = document.createElement('ul');
  list.append(
    ...facts.map(({ label, value }) => {
      const row = document.createElement('li');
      row.append(element('strong', label), element('span', value));
      return row;
    }),
  );
  return list;
}

/** Of every list only those whose name has these letters in it. */
function sift() {
  const letters = named.value.trim().toLocaleLowerCase('de');
  for (const row of cards.querySelectorAll('li')) {
    const name = row.querySelector('strong')?.textContent ?? '';
    row.hidden = !name.toLocaleLowerCase('de').includes(letters);
  }
}

/** @param {string} theme as Teams calls it: `default`, `dark`, `contrast` */
function wear(theme) {
  document.documentElement.dataset['theme'] = theme;
}

/** @param {string} text */
function tell(text) {
  state.textContent = text;
}

/** @param {string} name @param {string} text */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @template T @param {number} ms @param {Promise<T>} work @returns {Promise<T>} */
async function within(ms, work) {
  const { promise, reject } = Promise.withResolvers();
  const timer = setTimeout(() => reject(new Error('Nobody answers.')), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** @template {Element} T @param {string} id @param {new () => T} kind @returns {T} */
function byId(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}
