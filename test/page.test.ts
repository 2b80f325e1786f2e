import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { enrol, openDesk, type Desk } from './playground/page/desk.ts';
import { questionOf } from './question.ts';

inChromium('the page', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    // with all that moves, as most see it
    await desk.page.emulateMedia({ reducedMotion: 'no-preference' });
  }, 60_000);
  afterAll(() => desk.close());

  it('shows where to press, and what the clock can not do yet', async () => {
    const { page } = desk;
    await page.locator('#staff .card img').waitFor();
    await page.locator('#stage').getByRole('button', { name: 'Zeig es mir' }).waitFor();
    const checkIn = page.locator('[data-wind=checkIn]');
    expect(await checkIn.getAttribute('aria-disabled')).toBe('true');
    // what is switched off may be asked all the same, and says why
    await checkIn.click({ force: true });
    await page.locator('#state', { hasText: 'Zuerst scannt jemand den Code' }).waitFor();
  });

  it('leads from the code to a red answer, to the coach, and back to the employee', async () => {
    const { wind, told, press, answer, errors } = desk;
    // where the next working day is a Monday, her week begins with it
    expect(await wind('workday')).toMatch(/Von selbst ist nichts passiert\.|Eine Arbeitswoche beginnt: Nachricht an/);
    await enrol(desk);
    expect(await wind('checkIn')).toContain('Zeit zu fragen: Nachricht an Jana M.');
    await answer('Passt es gerade?', 'Ja');
    await answer(questionOf('general'), /Nicht gut/);
    await told('staff', 'Neue Aufgabe, heute');
    await press('staff', /^Ich übernehme/);
    await told('staff', 'Frau Kaya meldet sich');
    expect(errors).toEqual([]);
  }, 90_000);

  it('writes down what happened, to whom and when, and no word of anybody', async () => {
    const trail = desk.page.locator('#trail');
    const took = trail.locator('li', { hasText: 'Frau Kaya tippte auf die Karte' }).first();
    await took.locator('.delivered', { hasText: 'Karte auf dem neuen Stand an Frau Kaya' }).waitFor();
    await trail
      .locator('li', {
        hasText: /Jana M\. tippte auf eine Antwort.*gespeichert.*Karte an Frau Kaya.*zugestellt \d\d:\d\d/s,
      })
      .waitFor();
    await desk.page.getByRole('button', { name: 'Mehr zeigen' }).click();
    expect(await trail.innerText()).not.toMatch(/gut|rot|Wie geht|Nicht/i);
    await desk.page.getByRole('button', { name: 'Weniger zeigen' }).click();
  });

  it('passes a deadline and says who knows of it now', async () => {
    expect(await desk.wind('deadline')).toContain('Eine Frist ist vorbei: ');
  });

  it('shows nothing of it to the firm', async () => {
    expect(await desk.page.locator('#firm').innerText()).not.toMatch(/Jana|rot|Nicht gut|Frau Kaya meldet/i);
  });

  it('still shows what was said after it was loaded again', async () => {
    const said = () => desk.page.locator('#phone .log').innerText();
    const before = await said();
    await desk.page.reload();
    await desk.told('phone', questionOf('general'));
    expect(await said()).toBe(before);
    await desk.page.locator('#trail li', { hasText: 'Frau Kaya tippte' }).first().waitFor();
  });

  it('closes an answered question without showing the answer', async () => {
    const question = await desk.told('phone', questionOf('general'));
    expect(await question.getByRole('button').count()).toBe(0);
    expect(await desk.page.locator('#phone .mine', { hasText: 'Nicht gut' }).count()).toBe(0);
  });

  it('has the menu in the phone that the bot gave to Telegram', async () => {
    const { page } = desk;
    await page.locator('#phone summary[aria-label=Menü]').click();
    await page.locator('#phone').getByRole('button', { name: 'Was kann ich hier machen?' }).click();
    await page.locator('#phone .mine.sent', { hasText: '/hilfe' }).waitFor();
    expect(await page.locator('#phone .menu[open]').count()).toBe(0);
  });

  it('says that a message did not arrive, and sends it again with one press', async () => {
    const { page } = desk;
    await page.route('**/panes/gestures', route => route.abort());
    await page.getByRole('textbox', { name: 'Nachricht: Handy von Jana M.' }).fill('Danke');
    await page.keyboard.press('Enter');
    const mine = page.locator('#phone .mine', { hasText: 'Danke' });
    await page.locator('#phone .mine.failed', { hasText: 'nicht angekommen' }).waitFor();
    await page.unroute('**/panes/gestures');
    await mine.getByRole('button', { name: 'Noch einmal senden' }).click();
    await page.locator('#phone .mine.sent', { hasText: 'Danke' }).waitFor();
    expect(await mine.count()).toBe(1);
  });

  it('begins anew only after a yes', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Von vorn' }).click();
    await page.getByRole('button', { name: 'Nein' }).click();
    await desk.told('phone', questionOf('general'));
    await page.getByRole('button', { name: 'Von vorn' }).click();
    await page.getByRole('button', { name: 'Ja, von vorn' }).click();
    await page.locator('#phone.fresh').waitFor();
    expect(await page.locator('#trail li').count()).toBe(0);
  });
});
