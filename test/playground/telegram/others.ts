// The stand-in under a client in another language. Not part of npm test: it needs Debian's python3-python-telegram-bot.
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { openTelegramStandIn } from '../../../src/playground/telegram/standIn.ts';

const token = '123456789:AAmade-up-token-for-tests-only_0000';
const python = '/usr/bin/python3';

if (spawnSync(python, ['-c', 'import telegram.ext']).status !== 0) {
  console.error('python-telegram-bot is missing. Install it: apt-get install python3-python-telegram-bot');
  process.exit(1);
}

const standIn = await openTelegramStandIn({ token });
const ada = standIn.phone('Ada');
ada.start();
standIn.faults.next('leaveChat', { code: 429, retryAfter: 3 });
const script = new URL('others.py', import.meta.url).pathname;
const bot = spawn(python, ['-W', 'ignore', script, standIn.url, token, String(ada.id)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise<number>(resolve => {
  bot.once('exit', code => resolve(code ?? 1));
});

const told: string[] = [];
createInterface({ input: bot.stdout }).on('line', line => {
  told.push(line);
  console.log(line);
});

const orEnded = (promise: Promise<void>, what: string): Promise<void> =>
  Promise.race([promise, ended.then(() => Promise.reject(new Error(`The bot ended before: ${what}`)))]);
const hears = async (text: string): Promise<void> => {
  await orEnded(
    standIn.until(() => ada.messages().at(-1)?.text === text),
    text,
  );
  console.log(`ok heard: ${text}`);
};

await orEnded(
  standIn.until(() => told.includes('ok delete_webhook')),
  'the calls',
);
ada.start('CODE');
await hears('payload CODE');
const said = ada.write('hallo');
await hears('echo hallo');
ada.edit(said, 'hallo!');
await hears('geändert');
ada.send('voice');
await hears('32 Bytes');
ada.write('/frage');
await hears('Gut?');
const tap = ada.tap('Ja');
await hears('Danke');
console.log(ada.answered(tap)?.text === 'gehört' ? 'ok answered tap' : 'FAILED answered tap');
ada.write('/ende');
await hears('Ende');
const code = await ended;
await standIn.close();
const failed = told.filter(line => line.startsWith('FAILED'));
console.log(
  failed.length === 0 && code === 0
    ? `python-telegram-bot: ${told.length} calls and a talk, all well.`
    : 'python-telegram-bot: FAILED',
);
process.exit(failed.length === 0 ? code : 1);
