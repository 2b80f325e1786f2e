import { describe, expect, it } from 'vitest';
import type { Phone } from '../../../src/playground/telegram/phone.ts';
import { questionOf } from '../../question.ts';
import { aHouse, heardBy, type TelegramHouse } from './house.ts';
import { answer, enrolled, isAsked } from './way.ts';

const hour = 3_600_000;

const own = (phone: Phone) => phone.messages().filter(({ from }) => from?.is_bot === false);
const last = (phone: Phone) => heardBy(phone).at(-1);

async function withPhoto(house: TelegramHouse, pictures = 1): Promise<Phone> {
  const ada = await enrolled(house);
  const album = pictures > 1 ? { media_group_id: '77' } : {};
  for (let n = 0; n < pictures; n++) ada.send('photo', album);
  await house.standIn.until(isAsked(ada, 'hier im Chat löschen?'));
  await house.rest();
  return ada;
}

const photos = (phone: Phone) => phone.messages().filter(message => message['photo'] !== undefined);

describe('a picture in the chat', () => {
  it.each([1, 3])('is gone after "Ja, löschen", and only then it is said (%i)', async pictures => {
    const house = await aHouse('polling');
    const ada = await withPhoto(house, pictures);
    expect(photos(ada)).toHaveLength(pictures);
    await answer(house, ada, ['hier im Chat löschen?', 'Ja, löschen']);
    await house.standIn.until(() => last(ada) === 'Das Bild ist hier im Chat weg.');
    expect(photos(ada)).toEqual([]);
  });

  it('is said to stay where Telegram lets nobody take it away any more', async () => {
    const house = await aHouse('polling');
    const ada = await withPhoto(house);
    await house.wind(49 * hour);
    await answer(house, ada, ['hier im Chat löschen?', 'Ja, löschen']);
    await house.standIn.until(() => heardBy(ada).includes('Das Bild kann ich hier nicht löschen.'));
    expect(photos(ada)).toHaveLength(1);
  });

  it('that somebody has deleted already is gone', async () => {
    const house = await aHouse('polling');
    const ada = await withPhoto(house);
    ada.remove(photos(ada)[0]?.message_id ?? 0);
    await answer(house, ada, ['hier im Chat löschen?', 'Ja, löschen']);
    await house.standIn.until(() => last(ada) === 'Das Bild ist hier im Chat weg.');
    expect(house.lines.filter(line => /notErased|broken/.test(line))).toEqual([]);
  });

  it('goes with the next attempt where Telegram is too busy, and nothing is said before', async () => {
    const house = await aHouse('polling');
    const ada = await withPhoto(house);
    house.standIn.faults.next('deleteMessage', { code: 429, retryAfter: 2 }, { code: 502 });
    await answer(house, ada, ['hier im Chat löschen?', 'Ja, löschen']);
    expect(heardBy(ada).join()).not.toContain('weg');
    for (let tries = 0; tries < 3; tries += 1) await house.wind(10_000);
    expect(photos(ada)).toEqual([]);
    expect(heardBy(ada).filter(line => line.includes('weg'))).toHaveLength(1);
  });
});

/** A check-in with two answers by tap and one in words. */
async function checkedIn(house: TelegramHouse): Promise<Phone> {
  const ada = await enrolled(house, 'Ja');
  for (let winds = 0; winds < 10 && !heardBy(ada).includes('Hallo. Hier ist Anker.'); winds += 1) await house.windOn();
  await answer(house, ada, ['Passt es gerade?', 'Ja']);
  await answer(house, ada, [questionOf('general'), '🟢 Gut']);
  ada.write('super');
  await house.standIn.until(isAsked(ada, questionOf('tasks')));
  ada.tap('🟢 Gut');
  await house.standIn.until(() => heardBy(ada).includes('Hier ist alles fertig.'));
  await house.rest();
  return ada;
}

describe('a chat that shall be tidied', () => {
  it('has one neutral line where the check-in was, and none of the own words', async () => {
    const house = await aHouse('polling');
    const ada = await checkedIn(house);
    const [, hello, ...rest] = heardBy(ada).slice(heardBy(ada).indexOf('Hallo. Hier ist Anker.') - 1);
    expect(hello).toBe('Hallo. Hier ist Anker.');
    expect(rest.filter(line => !line.startsWith('Danke'))).toEqual(['Hier ist alles fertig.']);
    const left = JSON.stringify(ada.messages());
    expect(['super', questionOf('general'), questionOf('tasks')].filter(words => left.includes(words))).toEqual([]);
    expect(house.lines.filter(line => /notSent|notErased|broken|lane/.test(line))).toEqual([]);
  });

  it('loses within a day what was said at the end, and what was written besides', async () => {
    const house = await aHouse('polling');
    const ada = await checkedIn(house);
    ada.write('Was gibt es neues bei uns?');
    await house.standIn.until(isAsked(ada, 'Soll ich Frau Kaya fragen?'));
    await house.rest();
    await house.wind(25 * hour);
    await house.wind(1000);
    expect(own(ada).map(({ text }) => text?.split(' ')[0])).toEqual(['/start']);
    expect(heardBy(ada).filter(line => line === 'Hier ist alles fertig.')).toHaveLength(1);
    expect(JSON.stringify(heardBy(ada))).not.toMatch(/Danke für|Schön/);
  });

  it('says the truth where it comes too late', async () => {
    const house = await aHouse('polling');
    const ada = await enrolled(house, 'Ja');
    ada.write('Was gibt es neues bei uns?');
    await house.standIn.until(isAsked(ada, 'Soll ich Frau Kaya fragen?'));
    await house.rest();
    await house.wind(72 * hour);
    expect(own(ada)).toHaveLength(2);
    await answer(house, ada, ['Passt es gerade?', 'Ja']);
    await house.standIn.until(() => heardBy(ada).includes('Ich wollte unseren Chat aufräumen.'));
  });
});
