import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { inChromium } from '../../chromium.ts';
import { withInstalledVoice } from '../../installedVoice.ts';
import { hurrying, openDesk, type Desk } from './desk.ts';

/** In seconds, once the browser has read the sound. */
const duration = `new Promise((resolve, reject) => {
  const one = document.querySelector('#phone .told audio');
  if (one.readyState > 0) return resolve(one.duration);
  one.addEventListener('loadedmetadata', () => resolve(one.duration));
  one.addEventListener('error', () => reject(new Error(one.error.message)));
  one.load();
})`;

inChromium('what is read aloud, on the page', () => {
  withInstalledVoice('with a real voice', () => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await openDesk('/usr/local/bin:/usr/bin');
    });
    afterEach(() => desk.close());

    it('is a sound that plays, and the question stays open', async () => {
      const { page, press, told, answer, errors } = desk;
      await page.getByRole('button', { name: 'Code scannen' }).first().click();
      await told('staff', 'Bitte bestätigen');
      await press('staff', /^Ja\b/);
      await told('phone', /Du oder Sie/);
      await press('phone', '🔊 Vorlesen');
      await page.locator('#phone .told audio').waitFor();
      const seconds = z.number().parse(await page.evaluate(duration));
      expect(seconds).toBeGreaterThan(2);
      expect(seconds).toBeLessThan(20);
      await answer(/Du oder Sie/, 'Du');
      await told('phone', /Soll ich immer vorlesen/);
      expect(errors).toEqual([]);
    });

    it('keeps nobody from the end of "Zeig es mir"', async () => {
      const { page, told, errors } = desk;
      await page.locator('#stage').getByRole('button', { name: 'Zeig es mir' }).click();
      await page.evaluate(hurrying);
      await page.locator('#state', { hasText: 'Das war das Wichtigste.' }).waitFor({ timeout: 60_000 });
      await told('phone', 'Frau Kaya meldet sich');
      expect(errors).toEqual([]);
    }, 90_000);
  });
});
