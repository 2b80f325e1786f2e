import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../../axe.ts';
import { inChromium } from '../../chromium.ts';
import { questionOf } from '../../question.ts';
import { enrol, openDesk, type Desk } from './desk.ts';

inChromium('the page for everybody', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 60_000);
  afterAll(() => desk.close());

  it('has nothing that axe-core objects to, empty, light and dark', async () => {
    await desk.page.locator('#staff .card img').waitFor();
    expect(await violations(desk.page)).toEqual([]);
    await desk.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(desk.page)).toEqual([]);
  }, 60_000);

  it('has nothing that axe-core objects to while the show is held', async () => {
    const stage = desk.page.locator('#stage');
    await stage.getByRole('button', { name: 'Zeig es mir' }).click();
    await stage.getByRole('button', { name: 'Pause' }).click();
    expect(await violations(desk.page)).toEqual([]);
    await stage.getByRole('button', { name: 'Beenden' }).click();
    await stage.getByRole('button', { name: 'Zeig es mir' }).waitFor();
  });

  it('leads by Tab past the keyboards that Telegram still shows to the newest, and by Shift and Tab back to them', async () => {
    const { page, write, wind } = desk;
    await wind('workday');
    await enrol(desk);
    for (const asked of ['Hilfe', 'Hilfe']) await write('phone', asked);
    const older = page.locator('#phone .answers').nth(-2);
    const newest = page.locator('#phone .answers').last();
    await page.locator('#phone .log').focus();
    await page.keyboard.press('Tab');
    expect(await newest.locator('button').first().and(page.locator(':focus')).count()).toBe(1);
    for (let stops = 0; stops < 5 && (await older.locator(':focus').count()) === 0; stops += 1)
      await page.keyboard.press('Shift+Tab');
    expect(await older.locator(':focus').count()).toBe(1);
  }, 60_000);

  it('has nothing that axe-core objects to with a talk, a case, a form and help numbers, light and dark', async () => {
    const { page, wind, answer, told, press, write } = desk;
    await wind('checkIn');
    await answer('Passt es gerade?', 'Ja');
    await answer(questionOf('general'), /Nicht gut/);
    await told('staff', 'Neue Aufgabe');
    await press('staff', /^Ich übernehme/);
    await told('staff', 'Frau Kaya meldet sich');
    await write('phone', 'Ich will nicht mehr leben');
    await page.locator('#phone .contact').first().waitFor();
    await page.locator('#staff .mail').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
  }, 90_000);

  it('shows one thing at a time on 360 pixels, each without an objection and without scrolling sideways', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const scheme of ['light', 'dark'] as const)
      for (const [view, pane] of [
        ['Handy', '#phone'],
        ['Coach', '#staff'],
        ['Firma', '#firm'],
        ['Uhr', '.trail'],
      ] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.getByRole('navigation').getByRole('button', { name: view }).click();
        await page.locator(pane).waitFor();
        expect(await page.locator('#phone:visible, #staff:visible, #firm:visible, .trail:visible').count()).toBe(1);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
        expect(await violations(page)).toEqual([]);
      }
    await page.setViewportSize({ width: 1440, height: 900 });
  }, 60_000);

  it('moves nothing for those who ask for it', async () => {
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = `[...document.querySelectorAll('*')].filter(one => {
      const { animationName, transitionDuration } = getComputedStyle(one);
      return animationName !== 'none' || transitionDuration !== '0s';
    }).map(one => one.className)`;
    expect(await desk.page.evaluate(moving)).toEqual([]);
    await desk.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await desk.page.evaluate(moving)).not.toEqual([]);
  });

  it('is usable by keyboard alone: people by arrows, a menu by Escape, a message by Enter, a card by Space', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Frau Kaya' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toContain('Herr Demir');
    expect(await page.locator(':focus').getAttribute('aria-selected')).toBe('true');
    await page.locator('#phone summary[aria-label=Mehr]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#phone').getByRole('button', { name: 'Anderes Handy' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#phone').getByRole('button', { name: 'Anderes Handy' }).waitFor({ state: 'hidden' });
    await page.getByRole('textbox', { name: 'Nachricht: Teams der Firma' }).fill('Hallo');
    await page.keyboard.press('Enter');
    await page.locator('#firm .mine.sent', { hasText: 'Hallo' }).waitFor();
    await page.locator('#firm .card').getByRole('button', { name: 'Frage stellen' }).last().focus();
    await page.keyboard.press('Space');
    await page.locator('#trail li', { hasText: 'Herr Lindner tippte auf eine Antwort' }).waitFor();
  });

  it('names every button and every field', async () => {
    const tree = await desk.page.locator('body').ariaSnapshot();
    expect(tree).toContain('- button "Senden"');
    expect(tree.split('\n').filter(line => /- (button|textbox|combobox|tab|img)$/.test(line))).toEqual([]);
  });

  it('loads nothing from another host', async () => {
    const hosts = new Set<string>();
    desk.page.on('request', request => hosts.add(new URL(request.url()).origin));
    await desk.page.reload();
    await desk.told('phone', questionOf('general'));
    expect([...hosts]).toEqual([desk.url]);
    expect(desk.errors).toEqual([]);
  });

  it('shows whoever sits there her people, and the on-call contact only what is open', async () => {
    const { page, sitAt } = desk;
    const [staff, tab] = [page.locator('#staff'), page.frameLocator('#staff iframe')];
    const openTab = () => staff.locator('.pages').getByRole('button', { name: 'Meine Personen' }).click();
    await openTab();
    await tab.getByRole('heading', { name: 'Meine Personen (1)' }).waitFor();
    expect(await tab.getByRole('listitem').last().innerText()).toContain('Jana M.');
    expect(await violations(page)).toEqual([]);
    await sitAt('Notdienst');
    expect(await staff.locator('iframe').isVisible()).toBe(false);
    await openTab();
    await tab.getByRole('heading', { name: 'Offene Aufgaben' }).waitFor();
    expect((await tab.getByRole('heading').allInnerTexts()).join()).toMatch(
      /^Meine Personen,Offene Aufgaben( \(1\))?$/,
    );
    await staff.locator('.pages').getByRole('button', { name: 'Chat' }).click();
    expect(await staff.locator('.log').isVisible()).toBe(true);
  }, 60_000);
});
