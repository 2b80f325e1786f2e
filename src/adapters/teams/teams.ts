import type { Door, Log, Pulse } from '../../bots/ports.ts';
import type { Route } from '../web/server.ts';
import { botToken, type Credentials } from './credentials.ts';
import { teamsDoor } from './door.ts';
import { channelKeys } from './keys.ts';
import type { Receive } from './receiving.ts';
import type { References } from './reference.ts';
import { teamsRoute } from './routes.ts';
import { teamsRegions } from './allowed.ts';
import { teamsChannel, type Channel } from './strict.ts';
import { openWire } from './wire.ts';

/** The door to Teams: what comes in by `routes`, what goes out by `door`. */
export function openTeams(given: TeamsGiven): { readonly door: Door; readonly routes: readonly Route[] } {
  const { credentials, channel = teamsChannel, serviceUrls = teamsRegions, now, sendWithinMs = 12_000 } = given;
  const tokenUrl = given.tokenUrl ?? `https://login.microsoftonline.com/${credentials.tenant}/oauth2/v2.0/token`;
  const wire = openWire({
    appId: credentials.appId,
    channel,
    keys: channelKeys({ metadataUrl: channel.metadataUrl, now, withinMs: sendWithinMs / 2 }),
    token: botToken({ credentials, tokenUrl, now, withinMs: sendWithinMs / 2 }),
    now,
    sendWithinMs,
  });
  const shared = { ...given, wire, serviceUrls };
  return { door: teamsDoor(shared), routes: [teamsRoute(shared)] };
}

export interface TeamsGiven {
  readonly credentials: Credentials;
  /** The staff's tenant and those of the employers; from any other nothing reaches the hall. */
  readonly tenants: readonly string[];
  readonly receive: Receive;
  readonly references: References;
  readonly log: Log;
  readonly pulse: Pulse;
  /** The machine's clock: tokens are dated by it. */
  readonly now: () => number;
  /** Where the channel may have us send to. */
  readonly serviceUrls?: readonly string[];
  /** Another cloud, or a stand-in. */
  readonly channel?: Channel;
  readonly tokenUrl?: string;
  /** Below the 15 seconds in which a send must end. */
  readonly sendWithinMs?: number;
}
