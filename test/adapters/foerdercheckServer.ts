// The public funding check behind the real server, on a day that does not pass.
import { sheetLinks } from '../../src/adapters/foerdercheck/links.ts';
import { foerdercheckRoutes } from '../../src/adapters/foerdercheck/routes.ts';
import { sealingOf } from '../../src/adapters/sealing.ts';
import { newKeyring, parseKeyring } from '../../src/adapters/secrets.ts';
import { openWebServer } from '../../src/adapters/web/server.ts';
import type { Log } from '../../src/bots/ports.ts';

/** Of a house of its own. */
export const newLinks = () => sheetLinks(sealingOf(parseKeyring(newKeyring())));

export async function openCheckServer(now: () => number = () => 1_000_000) {
  const logged: string[] = [];
  const entry: Log['info'] = (what, facts = {}) => void logged.push(`${what} ${JSON.stringify(facts)}`);
  const links = newLinks();
  const routes = foerdercheckRoutes({ today: () => '2026-11-26', links, now });
  const server = await openWebServer({ port: 0, routes, log: { info: entry, warn: entry, error: entry } });
  return { url: server.url, close: () => server.close(), links, logged };
}
