import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { inChromium, openChromium } from '../chromium.ts';
import { openCheckServer } from './foerdercheckServer.ts';

const server = await openCheckServer();
const { logged } = server;
afterAll(() => server.close());

const four = { workplaces: '45', severelyDisabled: '0', grossMonthly: '2.200', land: 'HE' };
const ask = async (fields: Readonly<Record<string, string>>) => {
  const response = await fetch(`${server.url}/foerdercheck`, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const sumIn = (text: string): string => /<h2[^>]*>\s*([^<]*?)\s*<\/h2>/.exec(text)?.[1] ?? '';

describe('the public funding check', () => {
  it('gives a first sum with a range from four answers', async () => {
    const { status, text } = await ask(four);
    expect([status, sumIn(text)]).toEqual([200, 'Im ersten Jahr: 0 Euro bis höchstens 35.700 Euro']);
    expect(text).toContain('2027: noch keine Angabe. Galt bis 31.12.2026');
    expect(text).toContain('Fragen Sie Bewerber nicht nach der Behinderung.');
  });

  it('gets narrower with what is known about the person', async () => {
    const known = { status: 'schwerbehindert', fromWorkshop: 'yes', workshopEntitled: 'yes', longTermUnemployed: 'no' };
    const { text } = await ask({
      ...four,
      ...known,
      hoursPerWeek: '35',
      start: '2026-12-01',
      permanent: 'yes',
      age: '30',
    });
    expect(sumIn(text)).toBe('Im ersten Jahr: 11.160 Euro bis höchstens 30.960 Euro');
  });

  it.each([
    ['negative staff', { workplaces: '-3' }, 'workplaces', 'nicht kleiner als 0'],
    ['words instead of a number', { workplaces: 'viele' }, 'workplaces', 'Bitte eine Zahl'],
    ['a number that nobody writes', { workplaces: '0x10' }, 'workplaces', 'Bitte eine Zahl'],
    ['a number with an exponent', { grossMonthly: '2e3' }, 'grossMonthly', 'Bitte eine Zahl'],
    ['200 hours a week', { hoursPerWeek: '200' }, 'hoursPerWeek', 'Stunden'],
    ['a start in the past', { start: '2020-01-01' }, 'start', 'Vergangenheit'],
    ['a Land that there is not', { land: 'XX' }, 'land', 'gibt es nicht'],
    ['a wage below the minimum', { grossMonthly: '800', hoursPerWeek: '39' }, 'grossMonthly', 'Mindestlohn'],
    ['more severely disabled people than staff', { severelyDisabled: '60' }, 'severelyDisabled', 'nicht mehr'],
    [
      'a Minijob for the Budget für Arbeit',
      { grossMonthly: '500', workshopEntitled: 'yes' },
      'grossMonthly',
      'Minijob',
    ],
    ['nothing at all', { workplaces: '', severelyDisabled: '', grossMonthly: '', land: '' }, 'workplaces', 'Zahl'],
  ])('answers %s at the field, and reckons nothing', async (...[, wrong, field, words]) => {
    const { status, text } = await ask({ ...four, ...wrong });
    expect([status, sumIn(text)]).toEqual([422, '']);
    expect(new RegExp(`id="${field}-error">\\s*([^<]*)`).exec(text)?.[1]).toContain(words);
  });

  it('shows what was typed as text, never as markup', async () => {
    const { text } = await ask({ ...four, workplaces: '"><script>alert(1)</script>' });
    expect(text).not.toContain('<script>');
    expect(text).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('keeps nothing: no cookie, no cache, no address with answers in it, no line in the log', async () => {
    const { headers, text } = await ask(four);
    expect([headers.get('set-cookie'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    expect(text).toContain('method="post"');
    expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/foerdercheck.js">']);
    expect(logged).toEqual([]);
  });

  it('refuses a form that has a field twice, instead of choosing one', async () => {
    const body = new URLSearchParams([...Object.entries(four), ['workplaces', '46']]);
    expect((await fetch(`${server.url}/foerdercheck`, { method: 'POST', body })).status).toBe(400);
  });

  it('is read by everybody, and a body too large or of another kind is refused', async () => {
    const stranger = await fetch(`${server.url}/foerdercheck`, { headers: { origin: 'https://firma.example' } });
    expect(stranger.status).toBe(200);
    expect((await ask({ ...four, workplaces: '9'.repeat(5000) })).status).toBe(413);
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await fetch(`${server.url}/foerdercheck`, json)).status).toBe(415);
  });
});

inChromium('the public funding check in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  }, 60_000);
  afterAll(() => browser.close());

  it('is filled in by keyboard and fits a phone, without a fault for axe-core, light and dark', async () => {
    await page.goto(`${server.url}/foerdercheck`);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Arbeitsplätze in der Firma').focus();
    for (const typed of ['45', '0', '2200']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('Hessen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Im ersten Jahr/ }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it('tells the sum after the fourth answer and narrows it with each further one, without a button', async () => {
    await page.goto(`${server.url}/foerdercheck`);
    await page.getByLabel('Arbeitsplätze in der Firma').fill('45');
    await page.getByLabel('davon schwerbehinderte').fill('0');
    await page.getByLabel('Bruttolohn').fill('2200');
    const before = await page.getByLabel('Bruttolohn').boundingBox();
    await page.getByLabel('Bundesland').selectOption('HE');
    const live = page.getByRole('status');
    await live.filter({ hasText: 'Im ersten Jahr: 0 Euro bis höchstens 35.700 Euro' }).waitFor();
    expect((await page.getByLabel('Bruttolohn').boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    await page.getByLabel('Anerkennung').selectOption('none');
    await live.filter({ hasNotText: '35.700' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Stunden in der Woche').fill('200');
    await page.getByLabel('Beginn').focus();
    await page.locator('#hoursPerWeek-error').waitFor();
    expect(await live.innerText()).toBe('Bitte sehen Sie die markierten Felder an.');
    expect(await page.getByRole('heading', { name: /Im ersten Jahr/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Stunden in der Woche').fill('35');
    await page.getByLabel('Beginn').focus();
    await page.locator('#hoursPerWeek-error').waitFor({ state: 'detached' });
    expect(await live.innerText()).toContain('Im ersten Jahr');
  }, 60_000);

  it('works without a script: the sum stands above the fields that narrow it', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    await plain.goto(`${server.url}/foerdercheck`);
    await plain.getByLabel('Arbeitsplätze in der Firma').fill('45');
    await plain.getByLabel('davon schwerbehinderte').fill('0');
    await plain.getByLabel('Bruttolohn').fill('2200');
    await plain.getByLabel('Bundesland').selectOption('HE');
    await plain.getByRole('button', { name: 'Berechnen' }).click();
    await plain.getByRole('heading', { name: /35\.700 Euro/ }).waitFor();
    await plain.getByLabel('Anerkennung').selectOption('none');
    await plain.getByRole('button', { name: 'Berechnen' }).click();
    await plain.getByRole('heading', { name: /Im ersten Jahr/ }).waitFor();
    expect(await plain.getByRole('heading', { name: /Im ersten Jahr/ }).innerText()).not.toContain('35.700');
    await plain.close();
  }, 60_000);
});
