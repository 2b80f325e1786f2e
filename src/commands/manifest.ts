// npm run manifest -- --app-id GUID --name NAME --domain DOMAIN [--server DOMAIN]: packs what Teams needs to show the bot.
import { writeFileSync } from 'node:fs';
import { errorFacts } from '../bots/ports.ts';
import { teamsPackage } from './manifest/package.ts';
import { readWish, type ManifestWish } from './manifest/wish.ts';
import { say } from './say.ts';

const usage = `Usage: npm run manifest -- --app-id GUID --name NAME --domain DOMAIN [--server DOMAIN] [--out FILE.zip]
                         [--version 1.0.0] [--website URL] [--privacy URL] [--terms URL]
  Packs the Teams app: upload it in the Teams admin centre. Without --app-id it takes TEAMS_APP_ID.
  --server is where Anker itself is reached; with it the package has the staff's tab, so give it to the staff only.
  NAME is your organisation as Teams shows it. Every new upload needs a higher version.
  The three pages are DOMAIN, DOMAIN/datenschutz and DOMAIN/impressum where nothing else is said.`;

/** 0: written. 1: something is wrong with what was given, and nothing was written. 2: not understood. */
async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const read = readWish(args, { appId: process.env['TEAMS_APP_ID'] });
  switch (read.kind) {
    case 'notUnderstood':
      return say(2, usage);
    case 'errors':
      return say(1, ...read.problems);
    case 'ok':
      return pack(read.wish);
    default:
      return read satisfies never;
  }
}

async function pack(wish: ManifestWish): Promise<0 | 1> {
  const packed = await teamsPackage(wish);
  if (packed.kind === 'errors') return say(1, ...packed.problems);
  try {
    writeFileSync(wish.out, packed.zip);
  } catch (cause) {
    if (errorFacts(cause)['code'] === undefined) throw cause;
    return say(1, `${wish.out} cannot be written. Check that its folder exists and who may write there.`);
  }
  console.log(`${wish.out}: Anker ${wish.version} for ${wish.name}, bot ${wish['app-id']}`);
  console.log(`Teams links to these pages, so they must exist: ${[wish.website, wish.privacy, wish.terms].join(' ')}`);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
