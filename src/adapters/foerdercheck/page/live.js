// The sum follows what is filled in. Nothing is reckoned here: the same form goes to the same address, and without this script the button does it.

const form = document.forms.namedItem('angaben');
const further = form?.querySelector('details');
if (form && further) follow(form, further);

/** @param {HTMLFormElement} form @param {HTMLDetailsElement} further */
function follow(form, further) {
  let asked = 0;
  const sum = atTheFoot();
  // not at every letter: half a number is no mistake
  form.addEventListener('change', () => void reckon());

  async function reckon() {
    const answers = answersIn(form);
    if (first.some(id => (answers.get(id) ?? '').trim() === '')) return;
    asked += 1;
    const mine = asked;
    const page = await answerTo(form.action, answers);
    // a later answer is on its way
    if (page !== undefined && mine === asked) keepingPlace(form, () => show(page));
  }

  /** @param {Document} page */
  function show(page) {
    for (const id of ['summe', 'ergebnis'])
      document.getElementById(id)?.replaceChildren(...(page.getElementById(id)?.childNodes ?? []));
    for (const field of form.querySelectorAll('.field')) mark(field, page);
    const told = said(page, '[role=alert]') ?? said(document, '#sum') ?? '';
    sum.textContent = told;
    sum.hidden = told === '';
    further.open ||= said(document, '#sum') !== undefined;
  }
}

/** Four are enough for a first sum. */
const first = ['workplaces', 'severelyDisabled', 'grossMonthly', 'land'];

/** Where a thumb is, and where it stays in sight. */
function atTheFoot() {
  const sum = document.createElement('p');
  sum.className = 'live';
  sum.setAttribute('role', 'status');
  sum.hidden = true;
  document.querySelector('main')?.append(sum);
  return sum;
}

/** @param {HTMLFormElement} form */
const answersIn = form =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([id, value]) => (typeof value === 'string' ? [[id, value]] : [])),
  );

/** Nothing where the server cannot be reached: the button is still there. @param {string} address @param {URLSearchParams} body */
async function answerTo(address, body) {
  try {
    const response = await fetch(address, { method: 'POST', body });
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

/** What is being filled in stays where it is, whatever comes above it. @param {HTMLFormElement} form @param {() => void} change */
function keepingPlace(form, change) {
  const here = form.contains(document.activeElement) ? document.activeElement : form;
  const before = here?.getBoundingClientRect().top ?? 0;
  change();
  scrollBy(0, (here?.getBoundingClientRect().top ?? 0) - before);
}

/** @param {Document} page @param {string} what */
const said = (page, what) => page.querySelector(what)?.textContent.trim();

/** @param {Element} field @param {Document} page */
function mark(field, page) {
  const input = field.querySelector('input, select');
  const checked = input && page.getElementById(input.id);
  if (!input || !checked) return;
  field.querySelector('.error')?.remove();
  field.append(...(checked.closest('.field')?.querySelectorAll('.error') ?? []));
  for (const name of ['aria-invalid', 'aria-describedby']) {
    const value = checked.getAttribute(name);
    if (value === null) input.removeAttribute(name);
    else input.setAttribute(name, value);
  }
}
