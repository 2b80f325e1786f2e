// Somebody's way from the deep link over the first contact, on a phone before the stand-in.
import type { Phone } from '../../../src/playground/telegram/phone.ts';
import { kayasTeams } from '../../bots/world.ts';
import type { TelegramHouse } from './house.ts';

/** The shortest way through, with yes to everything. */
export const way: readonly (readonly [question: string, label: string])[] = [
  ['Du oder Sie?', 'Du'],
  ['Ich bin kein Notruf.', 'Weiter'],
  ['Ich antworte immer sofort.', 'Weiter'],
  ['Darf ich dich fragen?', 'Ja'],
  ['Was mache ich dann', 'Fragen: Wie geht es?'],
  ['Darf Frau Kaya deine Antworten sehen?', 'Ja'],
  ['Wer sieht dann die Antworten?', 'Frau Kaya'],
  ['Was ist dir lieber?', 'Gleich sagen'],
  ['Das kannst du nicht ausschalten.', 'Weiter'],
  ['Wem sage ich das immer?', 'Frau Kaya'],
  ['Wie soll Frau Kaya sich melden?', 'Anrufen'],
];

export const isAsked = (phone: Phone, question: string) => () =>
  phone.messages().some(one => one.text?.includes(question) && one.reply_markup !== undefined);

/** Waits for a question, and taps. */
export async function answer(
  house: Pick<TelegramHouse, 'standIn' | 'rest'>,
  phone: Phone,
  [question, label]: readonly [string, string],
): Promise<void> {
  await house.standIn.until(isAsked(phone, question));
  const tap = phone.tap(label);
  await house.standIn.until(() => phone.answered(tap) !== undefined && !isAsked(phone, question)());
  await house.rest();
}

export async function enrolled(house: TelegramHouse, tidy: 'Ja' | 'Nein' = 'Nein'): Promise<Phone> {
  const ada = await confirmed(house);
  for (const step of way) await answer(house, ada, step);
  await answer(house, ada, ['Soll ich unseren Chat aufräumen?', tidy]);
  return ada;
}

/** The coach has said that it is she; the first question stands there. */
export async function confirmed(house: TelegramHouse): Promise<Phone> {
  const code = await house.invite();
  const ada = house.standIn.phone('Ada');
  ada.start(code);
  await house.standIn.until(() =>
    house.teams.arrived.some(
      ({ spoken }) => spoken.title?.includes('bestätigen') || spoken.text.includes('bestätigen'),
    ),
  );
  const confirm = house.teams.arrived.findLast(
    ({ spoken }) => spoken.question !== undefined && spoken.buttons !== undefined,
  );
  const option = confirm?.spoken.buttons?.flat().find(({ label }) => label.startsWith('Ja'))?.id ?? '';
  await house.hall.receive({
    id: 'confirm',
    from: kayasTeams,
    event: { kind: 'chose', question: confirm?.spoken.question ?? '', option },
  });
  await house.rest();
  return ada;
}
