import { describe, expect, it } from 'vitest';
import type { Phone } from '../../../src/playground/telegram/phone.ts';
import { questionOf } from '../../question.ts';
import { aHouse, heardBy, openButtons, tokenSecret } from './house.ts';
import { answer, enrolled, isAsked } from './way.ts';

const last = (phone: Phone): string => String(phone.messages().at(-1)?.text);
describe.each(['polling', 'webhook'] as const)('a talk by %s', mode => {
  it('goes from the deep link over consent and check-in to a red answer and to the coach', async () => {
    const house = await aHouse(mode);
    const ada = await enrolled(house);
    for (let winds = 0; winds < 10 && !heardBy(ada).includes('Hallo. Hier ist Anker.'); winds += 1)
      await house.windOn();
    await answer(house, ada, ['Passt es gerade?', 'Ja']);
    await answer(house, ada, [questionOf('general'), '🔴 Nicht gut']);
    await house.standIn.until(isAsked(ada, questionOf('work')));
    ada.write('gut');
    // typed, it closes the question as a tap does
    await house.standIn.until(() => !isAsked(ada, questionOf('work'))() && openButtons(ada).includes('🟢 Gut'));
    ada.tap('🟢 Gut');
    await house.standIn.until(isAsked(ada, 'Was ist gerade schwer?'));
    await answer(house, ada, ['Was ist gerade schwer?', 'Arbeit']);
    expect(heardBy(ada)).toContain('Ich sage jetzt Frau Kaya Bescheid.');
    expect(house.teams.arrived.some(({ spoken }) => spoken.title === 'Neue Aufgabe, heute')).toBe(true);
    const answered = ada.messages().find(one => one.text?.includes(questionOf('general')));
    expect(answered?.reply_markup).toBeUndefined();
    expect(JSON.stringify(answered)).not.toMatch(/Nicht gut|🔴|red/);
    expect(house.lines.filter(line => /buttonLost|notSent|sideFailed|broken/.test(line))).toEqual([]);
    expect(house.lines.join('\n')).not.toMatch(new RegExp(`${tokenSecret}|${ada.id}|Ada`));
  });

  it('reads danger in a stranger’s words and answers with the numbers', async () => {
    const house = await aHouse(mode);
    const ben = house.standIn.phone('Ben');
    ben.write('Ich will nicht mehr leben');
    await house.standIn.until(() => heardBy(ben).length > 2);
    expect(
      ben
        .messages()
        .map(one => one.text)
        .join('\n'),
    ).toContain('112');
  });

  it('loses nothing while the store is down, and says the numbers once', async () => {
    const house = await aHouse(mode);
    house.fail(true);
    const ben = house.standIn.phone('Ben');
    ben.write('Ich will nicht mehr leben');
    await house.standIn.until(() => heardBy(ben).length > 0);
    const tries = () => house.lines.filter(line => line.startsWith('receive.failed')).length;
    await house.standIn.until(() => tries() >= 3 || ben.messages().length > 8);
    const before = heardBy(ben).length;
    house.fail(false);
    await house.standIn.until(() => last(ben).includes('Ich kenne dich nicht'));
    // two messages, each with its number as a contact
    expect(before).toBeLessThanOrEqual(4);
    expect(heardBy(ben).filter(line => line.startsWith('Ich bin ein Computer-Programm.'))).toHaveLength(1);
  });
});

it('while the store is down, words of danger get their numbers also behind other words', async () => {
  const house = await aHouse('polling');
  house.fail(true);
  const ben = house.standIn.phone('Ben');
  ben.write('Guten Morgen');
  ben.write('Ich will nicht mehr leben');
  await house.standIn.until(() => heardBy(ben).includes('Bitte hol dir jetzt Hilfe.'));
  expect(heardBy(ben)).not.toContain('Ich kenne dich nicht.');
  house.fail(false);
  await house.standIn.until(() => last(ben).includes('Ich kenne dich nicht'));
});

describe('what happens to a chat', () => {
  it.each(['group', 'supergroup', 'channel'] as const)(
    'leaves a %s with one sentence, however often it writes',
    async type => {
      const house = await aHouse('polling');
      const group = house.standIn.group('Team', type);
      house.standIn.faults.next('leaveChat', { code: 500 }, { code: 500 });
      group.add();
      group.write('Hallo');
      const leaves = () => house.standIn.calls.filter(name => name === 'leaveChat').length;
      await house.standIn.until(() => leaves() === (type === 'channel' ? 1 : 2));
      const said = group.messages().filter(({ from }) => from?.is_bot);
      expect(said.map(({ text }) => text)).toEqual([
        'Ich schreibe nur mit einer Person allein.\nIch gehe jetzt aus dieser Gruppe.',
      ]);
      if (type === 'channel') group.add();
      else group.write('Seid ihr da?');
      await house.standIn.until(() => leaves() >= 2 && (type === 'channel' || !group.hasBot()));
      expect(house.lines.join()).not.toContain('receive');
    },
  );

  it('says its sentence again in a group that adds it again', async () => {
    const house = await aHouse('polling');
    const group = house.standIn.group('Team', 'group');
    for (const times of [1, 2]) {
      group.add();
      await house.standIn.until(() => !group.hasBot());
      expect(group.messages()).toHaveLength(times);
    }
  });

  it('takes a forged, a foreign and an old button for an old one, and answers every tap', async () => {
    const house = await aHouse('polling');
    const [ada, ben] = [await enrolled(house), house.standIn.phone('Ben')];
    ada.write('Hilfe');
    await house.standIn.until(() => openButtons(ada).includes('Pause'));
    const menu = ada.messages().findLast(one => one.reply_markup !== undefined);
    const data = menu?.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? '';
    ben.start();
    await house.standIn.until(() => heardBy(ben).length > 0);
    await house.rest();
    const on = ben.messages().at(-1)?.message_id ?? 0;
    const taps = [ben.forge(on, data), ben.forge(on, 'made up'), ada.forge(menu?.message_id ?? 0, `${data.slice(1)}A`)];
    await house.standIn.until(() => taps.every(tap => (ben.answered(tap) ?? ada.answered(tap)) !== undefined));
    await house.rest();
    expect(heardBy(ada).join('\n')).toContain('alt');
    expect(house.lines.filter(line => /broken|receive.failed/.test(line))).toEqual([]);
  });

  it('tells the house when somebody blocks it, and greets again afterwards', async () => {
    const house = await aHouse('polling');
    const ada = await enrolled(house);
    const before = heardBy(ada).length;
    ada.block();
    await house.rest();
    ada.unblock();
    await house.standIn.until(() => heardBy(ada).length > before);
    expect(house.lines.filter(line => line.startsWith('receive.failed'))).toEqual([]);
  });
});
