import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium, openChromium } from './chromium.ts';
import { aFolder, start, type Program } from './run.ts';

type Pane = 'phone' | 'staff' | 'firm';

inChromium('the page', () => {
  const folder = aFolder();
  let anker: Program | undefined;
  let browser: Browser | undefined;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    anker = start('src/main.ts', [], { ANKER_DATA: folder.path, ANKER_PORT: '0' });
    const url = (await anker.firstLine).slice('Anker runs: '.length);
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(url);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    anker?.signal('SIGTERM');
    await anker?.ended;
    folder.remove();
  });

  const told = (pane: Pane, text: string) => page.locator(`#${pane} .told`, { hasText: text }).last().waitFor();
  const press = (pane: Pane, label: string) =>
    page.locator(`#${pane} .answers button`, { hasText: label }).first().click();
  const answer = async (question: string, label: string): Promise<void> => {
    await told('phone', question);
    await press('phone', label);
    // the bot takes the keyboard away, and only then the next tap is for the next question
    const asked = page.locator('#phone .told', { hasText: question }).last();
    await asked.locator('button').first().waitFor({ state: 'detached' });
  };
  const untilTold = async (question: string): Promise<void> => {
    const asked = page.locator('#phone .told', { hasText: question });
    for (let winds = 0; winds < 10 && (await asked.count()) === 0; winds += 1) {
      await page.locator('[data-wind=next]').click();
      await page.locator('[data-wind=next]:enabled').waitFor();
    }
    await asked.last().waitFor();
  };

  it('leads from the code to a red answer, to the coach, and back to the employee', async () => {
    await page.locator('#staff .code').waitFor();
    await page.locator('[data-wind=workday]').click();
    await page.locator('[data-wind=workday]:enabled').waitFor();
    await page.getByRole('button', { name: 'Code scannen' }).click();
    await told('staff', 'Bitte bestätigen');
    await press('staff', 'Ja, das ist die Person');
    const asked = page.locator('#staff .told', { hasText: 'Bitte bestätigen' });
    await asked.locator('button').first().waitFor({ state: 'detached' });
    await enrol(answer);
    await told('phone', 'Fertig.');
    await untilTold('Passt es gerade?');
    await press('phone', 'Ja');
    await answer('Wie geht es dir im Moment?', 'Nicht gut');
    await answer('Wie geht es dir bei der Arbeit?', 'Gut');
    await press('phone', 'Gut');
    await answer('Was ist gerade schwer?', 'Arbeit');
    await told('phone', 'Ich sage jetzt Frau Kaya Bescheid.');
    await told('staff', 'Neue Aufgabe, heute');
    await press('staff', 'Ich übernehme, heute bis');
    await told('staff', 'Frau Kaya meldet sich heute bis');
    await answer('Passt es gerade?', 'Ja');
    await told('phone', 'Frau Kaya meldet sich heute bis');
    expect(errors).toEqual([]);
  }, 90_000);

  it('shows nothing of it to the firm', async () => {
    const text = await page.locator('#firm .log').innerText();
    expect(text).not.toMatch(/Jana|rot|Nicht gut|Frau Kaya meldet/i);
  });

  it('still shows what was said after it was loaded again', async () => {
    const before = await page.locator('#phone .log').innerText();
    await page.reload();
    await told('phone', 'Wie geht es dir im Moment?');
    expect(await page.locator('#phone .log').innerText()).toBe(before);
  });

  it('closes an answered question without showing the answer', async () => {
    const question = page.locator('#phone .told', { hasText: 'Wie geht es dir im Moment?' });
    expect(await question.locator('button').count()).toBe(0);
    expect(await page.locator('#phone .mine', { hasText: 'Nicht gut' }).count()).toBe(0);
  });

  it('is usable by keyboard alone: the people of a pane by arrows, a message by Enter', async () => {
    await page.getByRole('tab', { name: 'Frau Kaya' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').innerText()).toContain('Herr Demir');
    expect(await page.locator(':focus').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('textbox', { name: 'Nachricht: Teams der Firma' }).fill('Hallo');
    await page.keyboard.press('Enter');
    await page.locator('#firm .mine.sent', { hasText: 'Hallo' }).waitFor();
  });

  it('names every button and every field', async () => {
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).toContain('- button "Senden"');
    expect(tree.split('\n').filter(line => /- (button|textbox|combobox|tab|img)$/.test(line))).toEqual([]);
  });

  it('fits a phone of 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 760 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('says that a message did not arrive, and sends it again with one press', async () => {
    await page.route('**/panes/gestures', route => route.abort());
    await page.getByRole('textbox', { name: 'Nachricht: Handy von Jana M.' }).fill('Hilfe');
    await page.keyboard.press('Enter');
    const mine = page.locator('#phone .mine', { hasText: 'Hilfe' });
    await page.locator('#phone .mine.failed', { hasText: 'nicht angekommen' }).waitFor();
    await page.unroute('**/panes/gestures');
    await mine.getByRole('button', { name: 'Noch einmal senden' }).click();
    await page.locator('#phone .mine.sent', { hasText: 'Hilfe' }).waitFor();
    expect(await mine.count()).toBe(1);
  });
});

/** The shortest way through, with yes to everything. */
async function enrol(answer: (question: string, label: string) => Promise<void>): Promise<void> {
  const way: readonly (readonly [string, string])[] = [
    ['Du oder Sie?', 'Du'],
    ['Ich bin kein Notruf.', 'Weiter'],
    ['Ich antworte immer sofort.', 'Weiter'],
    ['Darf ich dich fragen?', 'Ja'],
    ['Was mache ich dann', 'Fragen: Wie geht es?'],
    ['Darf Frau Kaya deine Antworten sehen?', 'Ja'],
    ['Wer sieht dann die Antworten?', 'Frau Kaya'],
    ['Was ist dir lieber?', 'Gleich sagen'],
    ['Das kannst du nicht ausschalten.', 'Weiter'],
    ['Wem sage ich das immer?', 'Frau Kaya'],
    ['Wie soll Frau Kaya sich melden?', 'Anrufen'],
    ['Soll ich unseren Chat aufräumen?', 'Nein'],
  ];
  for (const [question, label] of way) await answer(question, label);
}
