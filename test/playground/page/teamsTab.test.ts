import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../../axe.ts';
import { inChromium } from '../../chromium.ts';
import { openDesk, type Desk } from './desk.ts';

inChromium('the tab beside the chat', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 60_000);
  afterAll(() => desk.close());

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
    expect(await tab.getByRole('heading').allInnerTexts()).toEqual(['Meine Personen', 'Offene Aufgaben']);
    await staff.locator('.pages').getByRole('button', { name: 'Chat' }).click();
    expect(await staff.locator('.log').isVisible()).toBe(true);
  }, 60_000);
});
