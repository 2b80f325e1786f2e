// The funding check with a clock: how long the three ways take somebody who needs three seconds for every field. `npm run clock`
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { openDesk, type Desk } from './playground/page/desk.ts';

const thinking = 3_000;
const perLetter = 150;

/** Reads, then writes. */
async function types(field: Locator, text: string): Promise<void> {
  await wait(thinking);
  await field.click();
  await field.pressSequentially(text, { delay: perLetter });
}

async function picks(field: Locator, option: string): Promise<void> {
  await wait(thinking);
  await field.selectOption({ label: option });
}

async function presses(button: Locator): Promise<void> {
  await wait(thinking);
  await button.click();
}

interface Answer {
  readonly label: string;
  readonly text?: string;
  readonly option?: string;
}

const first: readonly Answer[] = [
  { label: 'Arbeitsplätze in der Firma', text: '45' },
  { label: 'davon schwerbehinderte', text: '0' },
  { label: 'Bruttolohn im Monat', text: '2.400' },
  { label: 'Bundesland', option: 'Hessen' },
];
const further: readonly Answer[] = [
  { label: 'Anerkennung', option: 'schwerbehindert' },
  { label: 'Kommt direkt aus einer Werkstatt', option: 'Ja' },
  { label: 'Hat Anspruch auf einen Werkstattplatz', option: 'Ja' },
  { label: 'Alter', text: '34' },
  { label: 'Länger als ein Jahr arbeitslos', option: 'Nein' },
  { label: 'Stunden in der Woche', text: '35' },
  { label: 'Unbefristet', option: 'Ja' },
];

async function fill(within: Locator, answers: readonly Answer[]): Promise<void> {
  for (const { label, text, option } of answers) {
    const field = within.getByLabel(label, { exact: false });
    await (text === undefined ? picks(field, option ?? '') : types(field, text));
  }
}

async function onPage({ browser, url }: Desk, hasSum: () => void): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${url}/foerdercheck`);
  const form = page.locator('main > form');
  await fill(form, first);
  await page.getByRole('status').filter({ hasText: 'Im ersten Jahr' }).waitFor();
  hasSum();
  await fill(form, further);
  await presses(form.getByRole('button', { name: 'Berechnen' }));
  await page.getByRole('heading', { name: 'Einzelheiten' }).waitFor();
  await page.close();
}

async function byForm({ told, write }: Desk, hasSum: () => void): Promise<void> {
  await wait(thinking);
  await write('firm', 'Was bringt das?');
  const form = await told('firm', 'Vier Angaben reichen');
  await fill(form, first);
  await presses(form.getByRole('button', { name: 'Berechnen' }));
  const sum = await told('firm', /Im ersten Jahr/);
  hasSum();
  await presses(sum.getByRole('button', { name: 'Genauer' }));
  const all = await told('firm', 'Die Firma genauer');
  await fill(all, further);
  await presses(all.getByRole('button', { name: 'Berechnen' }));
  await told('firm', /Neu rechnen/);
}

async function byTalk({ page, told, write }: Desk, hasSum: () => void): Promise<void> {
  await wait(thinking);
  await write('firm', 'Förderung prüfen');
  await presses((await told('firm', 'Vier Angaben reichen')).getByRole('button', { name: 'Lieber Frage für Frage' }));
  for (const [question, answer] of [
    [/Wie viele Arbeitsplätze/, '45'],
    [/Wie viele schwerbehinderte/, 'keine'],
    [/Wie hoch ist der Bruttolohn/, '2.400 Euro'],
    [/Um welches Bundesland/, 'Hessen'],
  ] as const) {
    await told('firm', question);
    await wait(thinking + answer.length * perLetter);
    await write('firm', answer);
  }
  const sum = await told('firm', 'Jede weitere Angabe macht die Spanne enger');
  hasSum();
  await presses(sum.getByRole('button', { name: 'Genauer' }));
  const open = page.locator('#firm .told:last-child');
  for (;;) {
    const unknown = open.getByRole('button', { name: /^(Weiß ich nicht|Nein)$/ });
    await unknown
      .or(open.getByRole('button', { name: 'Neu rechnen' }))
      .first()
      .waitFor();
    if ((await unknown.count()) === 0) return;
    const asked = await open.getAttribute('data-id');
    await presses(unknown.last());
    await page.locator(`#firm .told:last-child:not([data-id="${asked ?? ''}"])`).waitFor();
  }
}

const desk = await openDesk();
try {
  console.log('Way                 first sum   whole check');
  for (const [way, run] of Object.entries({ page: onPage, form: byForm, talk: byTalk })) {
    const began = Date.now();
    const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(0).padStart(6)} s`;
    let first = '';
    await run(desk, () => (first = seconds()));
    console.log(`${way.padEnd(16)}${first}      ${seconds()}`);
  }
} finally {
  await desk.close();
}
