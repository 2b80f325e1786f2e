import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from '../../chromium.ts';
import { caseCards, checkCards, laidOut, others } from '../../adapters/teams/everyCard.ts';
import { cardSchema, type ShownCard } from '../../../src/playground/teams/message.ts';
import { questionOf } from '../../question.ts';
import { answerAll, enrol, openDesk, type Desk } from './desk.ts';

/** In the page: draws one card and says what stands on it. */
const draw = `async card => {
  const { cardElement } = await import('/card.js');
  const drawn = cardElement(card, async () => true);
  document.body.append(drawn);
  const all = selector => [...drawn.querySelectorAll(selector)];
  const shown = {
    words: drawn.textContent,
    buttons: all('button').map(one => one.textContent),
    fields: all('input, select, textarea').map(one => one.labels?.[0]?.textContent ?? ''),
  };
  drawn.remove();
  return shown;
}`;

interface Drawn {
  readonly words: string;
  readonly buttons: readonly string[];
  readonly fields: readonly string[];
}

const wordsOn = ({ body }: ShownCard): readonly string[] =>
  body.flatMap(part => {
    if (part.type === 'TextBlock') return [part.text];
    return part.type === 'FactSet' ? part.facts.flatMap(({ title, value }) => [title, value]) : [];
  });

const titlesOn = ({ body }: ShownCard): readonly string[] =>
  body.flatMap(part => (part.type === 'ActionSet' ? part.actions.map(({ title }) => title) : []));

const labelsOn = ({ body }: ShownCard): readonly string[] =>
  body
    .flatMap(part => (part.type === 'Container' ? part.items : [part]))
    .flatMap(part => ('label' in part ? [part.label] : []));

inChromium('Microsoft’s own renderer', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 60_000);
  afterAll(() => desk.close());
  const drawnAs = (card: unknown): Promise<Drawn> => desk.page.evaluate(`(${draw})(${JSON.stringify(card)})`);

  it('draws every card that the talk can make, with every word, button and field, and has nothing against it', async () => {
    for (const [name, spoken] of new Map([...caseCards, ...others, ...checkCards])) {
      const message = await laidOut(spoken);
      if (!('attachments' in message)) continue;
      const card = cardSchema.parse(message.attachments[0].content);
      const { words, buttons, fields } = await drawnAs(card);
      const unsaid = wordsOn(card).filter(word => !words.includes(word));
      expect({ name, unsaid, buttons, fields }).toEqual({
        name,
        unsaid: [],
        buttons: titlesOn(card),
        fields: labelsOn(card),
      });
    }
    expect(desk.errors).toEqual([]);
  }, 60_000);

  it('notices a card that is none', async () => {
    const wrong = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok' }] };
    await drawnAs(wrong);
    expect(desk.errors.join()).toContain('This is no right card');
  });

  it('lets the coach invite by a form on a card, and take a case, through the connector', async () => {
    const { page, press, told, wind, answer } = desk;
    await wind('workday');
    await press('staff', 'Person einladen');
    const form = await told('staff', /Kurzname|Name/);
    await form.getByRole('textbox').first().fill('Ayla T.');
    for (const box of await form.getByRole('combobox').all()) await box.selectOption({ index: 1 });
    await form.getByRole('textbox').nth(1).fill('Gärtnerei Blum');
    await form.locator('input[type=date]').first().fill('2026-12-01');
    await form.locator('.style-positive').click();
    await told('staff', 'Ayla T.');
    await enrol(desk);
    await wind('checkIn');
    await answer('Passt es gerade?', 'Ja');
    // on some weekdays the consent is asked for again before it
    await answerAll(desk, /^Ja$/, questionOf('general'));
    await answer(questionOf('general'), /Nicht gut/);
    const card = await told('staff', 'Neue Aufgabe');
    await card
      .getByRole('button', { name: /^Ich übernehme/ })
      .first()
      .click();
    await told('staff', 'Frau Kaya meldet sich');
    expect(await page.locator('#firm').innerText()).not.toMatch(/Jana|Ayla/);
  }, 90_000);
});
