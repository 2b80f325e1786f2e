// The wires of the demo: the stand-ins, and the doors that speak to them as they would to the real platforms.
import { machinePulse } from '../adapters/clock.ts';
import { signIns, type SignedIn } from '../adapters/tab/signedIn.ts';
import { storedReferences } from '../adapters/teams/storedReferences.ts';
import { openMail } from '../adapters/mail/door.ts';
import { openTeams } from '../adapters/teams/teams.ts';
import { openTelegram } from '../adapters/telegram/telegram.ts';
import { openWebServer, type WebServer } from '../adapters/web/server.ts';
import type { Door, Inbound, Log, Receipt, Secrets, Store, Voice } from '../bots/ports.ts';
import { mailboxes, sender } from './demo.ts';
import { openMailStandIn, type MailStandIn } from './mail/standIn.ts';
import { openTeamsStandIn, type TeamsStandIn } from './teams/standIn.ts';
import { openTelegramStandIn, type TelegramStandIn } from './telegram/standIn.ts';

export interface StandIns {
  readonly telegram: TelegramStandIn;
  readonly teams: TeamsStandIn;
  readonly mail: MailStandIn;
  /** Where the Teams stand-in brings what was done there. */
  botAt(url: string): void;
  close(): Promise<void>;
}

/** Made up: nothing outside of this process knows them. */
const token = '1000001:playground';
export const staffTenant = '7a2f1c04-0000-4000-8000-00000000a001';
export const firmTenant = '7a2f1c04-0000-4000-8000-00000000b002';
const credentials = { appId: '7a2f1c04-0000-4000-8000-00000000c003', secret: 'playground', tenant: staffTenant };

/** `now`: the house's clock, by which a phone dates what is written. Tokens live by the machine's. */
export async function openStandIns(now: () => number): Promise<StandIns> {
  let bot = '';
  const [telegram, teams, mail] = await Promise.all([
    // a clock that is wound through a week sends a week's messages in a second
    openTelegramStandIn({ token, now, limits: { burst: 500, perSecond: 500 } }),
    openTeamsStandIn({ appId: credentials.appId, secret: credentials.secret, now: Date.now, botUrl: () => bot }),
    openMailStandIn({ account: { user: 'anker', password: 'playground' }, mailboxes }),
  ]);
  return {
    telegram,
    teams,
    mail,
    botAt: url => void (bot = `${url}/api/messages`),
    close: async () => {
      await Promise.all([telegram.close(), teams.close(), mail.close()]);
    },
  };
}

export interface Wires {
  readonly doors: readonly Door[];
  /** Who sits before a tab, as the stand-in has signed her in. */
  readonly signedIn: (authorization: string) => Promise<SignedIn>;
  link(code: string): string;
  /** The platforms reach the house from now on. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface WiresGiven {
  readonly standIns: StandIns;
  readonly store: Store;
  readonly secrets: Secrets;
  readonly voice: Voice | undefined;
  readonly log: Log;
  readonly receive: (inbound: Inbound) => Promise<Receipt>;
}

export function openWires({ standIns, ...given }: WiresGiven): Wires {
  const shared = { ...given, pulse: machinePulse };
  const telegram = openTelegram({ ...shared, token, apiRoot: standIns.telegram.url, mode: 'polling' });
  const { serviceUrl, channel, tokenUrl, entra } = standIns.teams;
  const teams = openTeams({
    ...shared,
    credentials,
    tenants: [staffTenant, firmTenant],
    serviceUrls: [serviceUrl],
    channel,
    tokenUrl,
    references: storedReferences(given),
    now: Date.now,
  });
  const mail = openMail({ from: sender, url: standIns.mail.url, log: given.log });
  let server: WebServer | undefined;
  return {
    doors: [telegram.door, teams.door, mail],
    signedIn: signIns({ ...credentials, entra, now: Date.now }),
    link: code => telegram.link(code),
    start: async () => {
      server = await openWebServer({ port: 0, routes: teams.routes, log: given.log });
      standIns.botAt(server.url);
      await telegram.start();
    },
    stop: async () => {
      await telegram.stop();
      await server?.close();
    },
  };
}
