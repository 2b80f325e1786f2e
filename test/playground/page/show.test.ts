import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from '../../chromium.ts';
import { hurrying, openDesk, type Desk } from './desk.ts';

inChromium('"Zeig es mir"', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 60_000);
  afterAll(() => desk.close());

  const begin = () => desk.page.locator('#stage').getByRole('button', { name: 'Zeig es mir' }).click();
  const control = (name: string) => desk.page.locator('#stage').getByRole('button', { name, exact: true });
  const words = () => desk.page.locator('#stage .words').innerText();

  it('waits while it is held, goes on when it is hurried, and can be left', async () => {
    await begin();
    await control('Pause').click();
    const held = await words();
    await control('Weiter').click();
    await desk.page.locator('#stage .words', { hasNotText: held }).waitFor();
    await control('Beenden').click();
    await desk.page.locator('#stage .words', { hasText: 'Neu hier?' }).waitFor();
    expect(await desk.page.locator('#phone.fresh').count()).toBe(1);
  });

  it('plays the main job by real taps to its end, also for whoever only presses "Weiter"', async () => {
    const { page, told, errors } = desk;
    await begin();
    const end = page.locator('#state', { hasText: 'Das war das Wichtigste.' }).waitFor({ timeout: 60_000 });
    const hurried = await page.evaluate<number>(hurrying);
    await end;
    await page.evaluate(`clearInterval(${hurried})`);
    await told('phone', 'Frau Kaya meldet sich');
    await told('staff', 'Frau Kaya meldet sich');
    expect(await page.locator('#firm').innerText()).not.toContain('Jana');
    expect(await page.locator('.lit, .pressed').count()).toBe(0);
    expect(errors).toEqual([]);
  }, 90_000);

  it('asks before it begins anew, also on a screen that saw nothing of what happened', async () => {
    const page = await desk.browser.newPage();
    await page.goto(desk.url);
    await page.locator('#trail li').first().waitFor();
    await page.locator('#stage').getByRole('button', { name: 'Zeig es mir' }).click();
    await page.getByRole('dialog', { name: 'Von vorn zeigen?' }).getByRole('button', { name: 'Nein' }).click();
    expect(await page.locator('body.showing').count()).toBe(0);
    await page.close();
  });

  it('asks before it begins anew where something has happened, and then plays again', async () => {
    const { page } = desk;
    await page.locator('header').getByRole('button', { name: 'Zeig es mir' }).click();
    await page.getByRole('button', { name: 'Ja, von vorn' }).click();
    await page.locator('#stage .words', { hasText: 'Frau Kaya lädt Jana ein' }).waitFor();
    expect(await page.locator('body.showing').count()).toBe(1);
    await control('Beenden').click();
  });
});
