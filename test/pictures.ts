// Takes the pictures of the README: the demo is started, a week is played in a real Chromium, and looked at. `npm run pictures`
import { answerAll, enrol, openDesk } from './playground/page/desk.ts';
import { questionOf } from './question.ts';

const desk = await openDesk();
const { page, answer, told, press, wind, write, close } = desk;
const picture = async (name: string, of: string): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.locator(of).screenshot({ path: `docs/${name}.png`, animations: 'disabled' });
};

await wind('workday');
await enrol(desk, question =>
  /Darf Frau Kaya/.test(question) ? picture('week-1-consent', '#phone .frame') : undefined,
);
await wind('checkIn');
await answer('Passt es gerade?', 'Ja');
await answer(questionOf('general'), /Gut$/);
await told('phone', questionOf('work'));
await picture('week-2-check-in', '#phone .frame');
await answer(questionOf('work'), /Nicht gut/);
await told('staff', 'Neue Aufgabe');
await picture('week-3-card', '#staff .frame');
await page.locator('[data-wind=deadline][aria-disabled=false]').waitFor();
await page.mouse.move(0, 0);
await page.screenshot({ path: 'docs/panes.png', animations: 'disabled' });
await answerAll(desk, /^(Gut|Danke|Weiter|Überspringen|Fertig|Arbeit|Sage ich nicht)$|🟢/);
await press('staff', /^Ich übernehme/);
await answer('Passt es gerade?', 'Ja');
await told('phone', /meldet sich heute bis/);
await picture('week-4-read', '#phone .frame');
await wind('night');
await write('phone', 'Ich will nicht mehr leben');
await page.locator('#phone .contact', { hasText: '0800' }).waitFor();
await (await told('phone', 'Bitte hol')).scrollIntoViewIfNeeded();
await page.locator('#phone-title').click();
await picture('week-5-night', '#phone .frame');
await close();
