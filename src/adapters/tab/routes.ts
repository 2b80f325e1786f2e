// The staff's tab in Teams: a page within Teams, and what stands on it for whoever Teams says is there.
import { createRequire } from 'node:module';
import { errorFacts, type Address, type Log } from '../../bots/ports.ts';
import type { Spoken } from '../../dialogs/reply.ts';
import { publicFile } from '../web/publicFile.ts';
import type { Answer, Route } from '../web/server.ts';
import type { SignedIn } from './signedIn.ts';

export const tabPath = '/tab';
export const deskPath = `${tabPath}/desk`;

export interface TabGiven {
  readonly signedIn: (authorization: string) => Promise<SignedIn>;
  readonly desk: (from: Address) => Promise<readonly Spoken[]>;
  readonly log: Log;
}

export const tabRoutes = (given: TabGiven): readonly Route[] => [deskRoute(given), ...pageRoutes];

/** Only what is read: nothing is pressed in the tab, so there is one place in which a case is taken. */
function deskRoute({ signedIn, desk, log }: TabGiven): Route {
  return {
    method: 'get',
    path: deskPath,
    gate: ({ authorization = '' }) => (authorization.startsWith('Bearer ') ? undefined : refusals.strange),
    answer: async ({ authorization }) => {
      const from = await signedIn(authorization);
      if (typeof from === 'string') {
        log.warn('tab.token', { code: from });
        return refusals[from];
      }
      try {
        const cards = await desk(from);
        return { status: 200, json: { cards: cards.map(({ title, text, facts }) => ({ title, text, facts })) } };
      } catch (cause) {
        log.error('tab.failed', errorFacts(cause));
        return {
          status: 503,
          json: { says: 'Das lässt sich gerade nicht lesen. Bitte versuchen Sie es gleich noch einmal.' },
        };
      }
    },
  };
}

type Refusal = Exclude<Answer, { readonly open: unknown }>;

const refusals: Readonly<Record<'strange' | 'unproven', Refusal>> = {
  strange: { status: 401, json: { says: 'Anker erkennt Sie hier nicht. Schreiben Sie Anker im Chat.' } },
  unproven: {
    status: 503,
    json: { says: 'Die Anmeldung lässt sich gerade nicht prüfen. Bitte versuchen Sie es gleich noch einmal.' },
  },
};

/** Teams itself is the only page around it, whichever of its names it has (Microsoft's list for tabs), and in the demo our own. */
const within = ["'self'", 'https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft'];

/** Microsoft's own library, from our own server: nothing on the page comes from another host. */
const teamsJs = createRequire(import.meta.url).resolve('@microsoft/teams-js');

const tabFile = (path: string, type: string, file: URL | string): Route =>
  publicFile(path, { type, file, may: { within } });

const pageRoutes: readonly Route[] = [
  tabFile(tabPath, 'text/html', new URL('../../tab/tab.html', import.meta.url)),
  tabFile(`${tabPath}/tab.css`, 'text/css', new URL('../../tab/tab.css', import.meta.url)),
  tabFile(`${tabPath}/tab.js`, 'text/javascript', new URL('../../tab/tab.js', import.meta.url)),
  tabFile(`${tabPath}/teams.js`, 'text/javascript', teamsJs),
];
