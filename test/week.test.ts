import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { answerAll, done, enrol, openDesk, type Desk } from './playground/page/desk.ts';
import { questionOf } from './question.ts';

describe('a week', () => {
  inChromium('in the browser', () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk();
      await desk.wind('workday');
    }, 60_000);
    afterAll(() => desk.close());

    it('begins with a code, and what the employee said yes to', async () => {
      await enrol(desk);
      await desk.told('staff', 'Jana M.');
      expect(await desk.wind('checkIn')).toContain('Zeit zu fragen: Nachricht an Jana M.');
    }, 60_000);

    it('first check-in: three taps on green, and it is over', async () => {
      await desk.answer('Passt es gerade?', 'Ja');
      await answerAll(desk, /Gut$/);
      expect(await desk.page.locator('#staff .told', { hasText: 'Neue Aufgabe' }).count()).toBe(0);
    });

    it('answers a question, and the one that follows from it', async () => {
      await desk.write('phone', 'Was ist das Budget für Arbeit?');
      await desk.told('phone', /Budget/);
      await answerAll(desk, usual);
      await desk.write('phone', 'Und kann ich zurück in die Werkstatt?');
      await answerAll(desk, usual);
      expect(await desk.page.locator('#phone .told', { hasText: 'Das weiß ich nicht' }).count()).toBe(0);
    });

    it('red at work: the coach takes it until a time, the employee reads it', async () => {
      await desk.wind('checkIn');
      await desk.answer('Passt es gerade?', 'Ja');
      // on some weekdays the consent is asked for again on the same day
      await answerAll(desk, usual, questionOf('general'));
      await desk.answer(questionOf('general'), /Gut$/);
      await desk.answer(questionOf('work'), /Nicht gut/);
      const card = await desk.told('staff', 'Neue Aufgabe, heute');
      await answerAll(desk, /Gut$|Sage ich nicht/);
      await card
        .getByRole('button', { name: /^Ich übernehme, heute bis/ })
        .last()
        .click();
      await desk.told('staff', /meldet sich heute bis/);
      await desk.answer('Passt es gerade?', 'Ja');
      const read = await desk.told('phone', /meldet sich heute bis/);
      expect(await read.getByRole('button').count()).toBe(0);
    });

    it('done: with what was done, and a week later the question whether it helped', async () => {
      const card = await desk.told('staff', /meldet sich heute bis/);
      for (const choice of await card.getByRole('combobox').all()) await choice.selectOption({ index: 1 });
      await done(desk.page, () => card.locator('.style-positive').click());
      await desk.told('staff', /^(?!.*meldet sich).*Erledigt/s);
      await untilAsked(desk, /geholfen/);
      await desk.page.locator('#trail li', { hasText: 'ob es geholfen hat' }).waitFor();
      await desk.answer(/geholfen/, /^Ja|🟢/);
      expect(await desk.page.locator('#staff .told', { hasText: 'Wieder offen' }).count()).toBe(0);
    }, 60_000);

    it('nobody takes the next one: it climbs to the deputy and the lead, and mail goes the second way', async () => {
      const { page } = desk;
      await answerAll(desk, usual);
      await untilAsked(desk, questionOf('general'));
      await desk.answer(questionOf('general'), /Nicht gut/);
      await desk.told('staff', 'Neue Aufgabe, heute');
      await answerAll(desk, usual);
      for (const name of ['Herr Demir', 'Frau Lang']) {
        expect(await desk.wind('deadline')).toContain(`Karte an ${name.replace('Herr ', 'Herrn ')}`);
        await desk.sitAt(name);
        await desk.told('staff', 'Niemand hat');
      }
      await desk.sitAt('Herr Demir');
      await page.locator('#staff .mail', { hasText: 'Anker: bitte öffnen' }).waitFor();
      await page.locator('#trail li', { hasText: 'E-Mail ohne Inhalt an Herrn Demir' }).first().waitFor();
    }, 60_000);

    it('words of danger at night: the numbers at once, and everybody is told together', async () => {
      const { page } = desk;
      await desk.wind('night');
      await desk.write('phone', 'Ich will nicht mehr leben');
      await page.locator('#phone .contact', { hasText: '112' }).last().waitFor();
      await page.locator('#phone .contact', { hasText: '0800' }).last().waitFor();
      for (const name of ['Frau Kaya', 'Herr Demir', 'Frau Lang', 'Notdienst']) {
        await desk.sitAt(name);
        await desk.told('staff', /(Neue Aufgabe|Dringender geworden).*, jetzt/);
      }
      expect(await page.locator('#firm').innerText()).not.toMatch(/Jana|sofort|Notdienst/);
      expect(desk.errors).toEqual([]);
    }, 60_000);
  });
});

/** What Jana says where nothing hangs on it. */
const usual = /^(Ja|Gut|Danke|Weiter|Überspringen|Fertig|Arbeit|Sage ich nicht)$|🟢/;

/** Day by day, answering on the way what is asked. */
async function untilAsked(desk: Desk, question: string | RegExp): Promise<void> {
  const asked = desk.page.locator('#phone .told:last-child:has(.answers)', { hasText: question });
  for (let days = 0; days < 20; days += 1) {
    await answerAll(desk, usual, question);
    if ((await asked.count()) > 0) return;
    await desk.wind('workday');
  }
}
