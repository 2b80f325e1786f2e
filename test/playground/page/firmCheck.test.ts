import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from '../../chromium.ts';
import { openDesk, type Desk } from './desk.ts';

const field = (card: Locator, label: string): Locator => card.getByLabel(label, { exact: false });

inChromium('the firm’s Teams', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 60_000);
  afterAll(() => desk.close());

  it('checks a hire by a form: four fields, a sum, and the sheet to print behind a link', async () => {
    const { page, press, told, write, errors } = desk;
    await write('firm', 'Was bringt das?');
    const form = await told('firm', 'Vier Angaben reichen');
    await field(form, 'Arbeitsplätze').fill('45');
    await field(form, 'schwerbehinderte').fill('60');
    await field(form, 'Bruttolohn').fill('2.200');
    await field(form, 'Bundesland').selectOption('HE');
    await press('firm', 'Berechnen');
    const again = await told('firm', 'nicht mehr schwerbehinderte Menschen');
    expect(await field(again, 'Bruttolohn').inputValue()).toBe('2.200');
    await field(again, 'schwerbehinderte').fill('0');
    await press('firm', 'Berechnen');
    const result = await told('firm', /Im ersten Jahr: .* Euro bis höchstens .* Euro/);
    const words = await result.innerText();
    for (const part of ['Eingliederungszuschuss', 'Entscheidet: ', 'Beantragen: ', '§ 90', 'Rechtsstand'])
      expect(words).toContain(part);
    const opened = page.context().waitForEvent('request', request => request.url().includes('/foerdercheck.pdf?'));
    await result.getByRole('link', { name: 'Als PDF' }).click();
    const sheet = await page.request.get((await opened).url());
    expect(sheet.headers()['content-type']).toBe('application/pdf');
    expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(errors).toEqual([]);
  }, 60_000);

  it('checks a hire as a talk, one question after the other', async () => {
    const { press, told, write, errors } = desk;
    await write('firm', 'Förderung prüfen');
    await press('firm', 'Lieber Frage für Frage');
    await told('firm', 'Wie viele Arbeitsplätze hat Ihre Firma?');
    await write('firm', 'so um die 45');
    await told('firm', 'Wie viele schwerbehinderte Menschen');
    await write('firm', 'keine');
    await told('firm', 'Wie hoch ist der Bruttolohn');
    await write('firm', '2200 Euro');
    const land = await told('firm', 'Um welches Bundesland');
    await field(land, 'Bundesland').selectOption('BY');
    await press('firm', 'Weiter');
    await told('firm', 'Jede weitere Angabe macht die Spanne enger');
    await press('firm', 'Genauer');
    await told('firm', 'Ist die Person schwerbehindert oder gleichgestellt?');
    await press('firm', 'Weiß ich nicht');
    await told('firm', 'Welchen Grad der Behinderung');
    await press('firm', 'Abbrechen');
    await told('firm', 'Ihre Angaben sind gelöscht.');
    expect(errors).toEqual([]);
  }, 60_000);
});
