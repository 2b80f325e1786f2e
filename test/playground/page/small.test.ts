import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../../axe.ts';
import { inChromium } from '../../chromium.ts';
import { questionOf } from '../../question.ts';
import { enrol, openDesk, type Desk } from './desk.ts';

const wide = { width: 1440, height: 900 };
/** A small telephone, one with its keyboard open, and a desk at 400 % zoom. */
const small = [
  { width: 320, height: 568 },
  { width: 360, height: 320 },
  { width: 320, height: 256 },
] as const;
const views = ['Handy', 'Coach', 'Firma', 'Uhr'] as const;

/** What ends beside the window. */
const cutOff = `[...document.querySelectorAll('.bar *, .stage *, .views *, .frame, .writing *, .answers *, .goals *')]
  .filter(one => one.getBoundingClientRect().right > innerWidth)
  .map(one => one.outerHTML.slice(0, 80))`;

inChromium('the page in a small window', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 60_000);
  afterAll(() => desk.close());

  const go = (view: (typeof views)[number]) =>
    desk.page.getByRole('navigation').getByRole('button', { name: view }).click();
  const ofLog = (measure: string) =>
    desk.page.evaluate<number>(`(one => ${measure})(document.querySelector('#phone .log'))`);
  const drawn = () =>
    desk.page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const scrollTo = async (top: string) => {
    await drawn();
    await desk.page.evaluate(`(one => one.scrollTo(0, ${top}))(document.querySelector('#phone .log'))`);
    await drawn();
  };
  /** Between the top of the window and the views, which stay at its foot. */
  const isInView = async (one: Locator) => {
    const [box, foot] = [await one.boundingBox(), await desk.page.locator('#views').boundingBox()];
    if (box === null || foot === null) return false;
    return box.y >= 0 && box.y + box.height <= foot.y + 1;
  };

  it('shows both ways to begin on the smallest telephone', async () => {
    const { page } = desk;
    await page.setViewportSize(small[0]);
    for (const name of ['Code scannen', 'Start ohne Code', 'Von vorn'])
      expect(await isInView(page.getByRole('button', { name }).first())).toBe(true);
  });

  it('brings every control into view in the lowest window, and covers none', async () => {
    const { page } = desk;
    await page.setViewportSize(small[2]);
    for (const name of ['Selbst probieren', 'Start ohne Code', 'Von vorn']) {
      const button = page.getByRole('button', { name }).first();
      await button.click({ trial: true });
      expect(await isInView(button)).toBe(true);
    }
  });

  it('lets nobody scroll sideways and cuts nothing, in no view, before and after something happened', async () => {
    const { page } = desk;
    const look = async () => {
      for (const size of small)
        for (const view of views) {
          await page.setViewportSize(size);
          await go(view);
          expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(size.width);
          expect(await page.evaluate<readonly string[]>(cutOff)).toEqual([]);
          expect(await violations(page)).toEqual([]);
        }
      await go('Handy');
      await page.setViewportSize(wide);
    };
    await look();
    await desk.wind('workday');
    await enrol(desk);
    await desk.wind('checkIn');
    await look();
  }, 90_000);

  it('shows what was just said and asked in a low window, and lets the page scroll for the rest', async () => {
    const { page, answer, told } = desk;
    await page.setViewportSize(small[1]);
    await answer('Passt es gerade?', 'Ja');
    const question = await told('phone', questionOf('general'));
    for (const size of small) {
      await page.setViewportSize(size);
      await question.getByRole('button').last().scrollIntoViewIfNeeded();
      expect(await isInView(question.getByRole('button').last())).toBe(true);
      expect(await ofLog('one.clientHeight')).toBeGreaterThanOrEqual(150);
    }
    await answer(questionOf('general'), /Gut$/);
    const next = await told('phone', questionOf('work'));
    expect(await isInView(next.locator('.bubble'))).toBe(true);
    const writing = page.getByRole('textbox', { name: 'Nachricht: Handy' });
    await writing.focus();
    expect(await isInView(writing)).toBe(true);
    await page.setViewportSize(wide);
  }, 30_000);

  it('keeps the end of a talk in view when the window changes', async () => {
    const { page } = desk;
    await scrollTo('one.scrollHeight');
    for (const size of [...small, wide, ...small]) {
      await page.setViewportSize(size);
      await drawn();
      expect(await ofLog('one.scrollHeight - one.scrollTop - one.clientHeight')).toBeLessThan(2);
    }
    await page.setViewportSize(wide);
  });

  it('leaves whoever reads further up where she is', async () => {
    const { page } = desk;
    await scrollTo('40');
    await page.setViewportSize({ width: 1440, height: 700 });
    await drawn();
    expect(await ofLog('one.scrollTop')).toBe(40);
    await page.setViewportSize({ width: 360, height: 640 });
    await drawn();
    const before = await ofLog('one.scrollTop');
    await go('Coach');
    await drawn();
    await go('Handy');
    await drawn();
    expect(await ofLog('one.scrollTop')).toBe(before);
    await page.setViewportSize(wide);
  });

  it('shows what came last while another view was open', async () => {
    const { page, write } = desk;
    await page.setViewportSize({ width: 360, height: 640 });
    await write('phone', 'Ich will nicht mehr leben');
    await page.locator('#staff .log > .mail:last-child').waitFor({ state: 'attached' });
    await go('Coach');
    await expect.poll(() => isInView(page.locator('#staff .log > :last-child .subject'))).toBe(true);
    await go('Handy');
    await page.setViewportSize(wide);
  });
});
