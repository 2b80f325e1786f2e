// The real door behind a real server, against the stand-in of the connector; the hall is whatever the test says.
import { onTestFinished } from 'vitest';
import type { References } from '../../../src/adapters/teams/reference.ts';
import type { Receive } from '../../../src/adapters/teams/receiving.ts';
import { openTeams, type TeamsGiven } from '../../../src/adapters/teams/teams.ts';
import { openWebServer } from '../../../src/adapters/web/server.ts';
import type { Address, Delivery, Door, Inbound, Log, Outgoing, Pulse } from '../../../src/bots/ports.ts';
import type { TeamsPerson } from '../../../src/playground/teams/person.ts';
import { openSigning } from '../../../src/playground/teams/signing.ts';
import { openTeamsStandIn, type StandInGiven, type TeamsStandIn } from '../../../src/playground/teams/standIn.ts';

export const staffTenant = 'tenant-of-the-staff';
export const firmTenant = 'tenant-of-the-firm';
export const appId = '11111111-2222-3333-4444-555555555555';
const signing = await openSigning();
const secret = 'a-secret-of-the-stand-in';

export interface TeamsHouse {
  readonly standIn: TeamsStandIn;
  readonly door: Door;
  readonly url: string;
  readonly references: References;
  readonly received: readonly Inbound[];
  readonly logged: readonly string[];
  readonly kaya: TeamsPerson;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<{ status: number; body: string }>;
  bearer(more?: Readonly<Record<string, unknown>>, head?: Readonly<Record<string, unknown>>): string;
  send(to: TeamsPerson, outgoing: Omit<Outgoing, 'id' | 'to'>): Promise<Delivery>;
}

export const addressOf = ({ member }: TeamsPerson): Address => ({
  channel: 'teams',
  tenant: member.tenantId,
  id: member.aadObjectId,
});

export const committed: Receive = async () => ({ kind: 'committed' });
const still: Pulse = { chance: () => 0.5, wait: async () => {} };

export interface HouseGiven extends Partial<
  Pick<TeamsGiven, 'now' | 'pulse' | 'references' | 'sendWithinMs' | 'serviceUrls' | 'tenants'>
> {
  readonly receive?: Receive;
  readonly standIn?: Partial<StandInGiven>;
}

export async function openTeamsHouse(given: HouseGiven = {}): Promise<TeamsHouse> {
  let url = '';
  const now = given.now ?? Date.now;
  const standIn = await openTeamsStandIn({
    appId,
    secret,
    now,
    signing,
    botUrl: () => `${url}/api/messages`,
    ...given.standIn,
  });
  const received: Inbound[] = [];
  const logged: string[] = [];
  const entry: Log['info'] = (what, facts = {}) => void logged.push(`${what} ${JSON.stringify(facts)}`);
  const log: Log = { info: entry, warn: entry, error: entry };
  const references = given.references ?? memoryReferences();
  const teams = openTeams({
    credentials: { appId, secret, tenant: staffTenant },
    tenants: given.tenants ?? [staffTenant, firmTenant],
    serviceUrls: given.serviceUrls ?? [standIn.serviceUrl],
    channel: standIn.channel,
    tokenUrl: standIn.tokenUrl,
    references,
    receive: async inbound => {
      received.push(inbound);
      return (given.receive ?? committed)(inbound);
    },
    log,
    pulse: given.pulse ?? still,
    now,
    sendWithinMs: given.sendWithinMs ?? 5_000,
  });
  const server = await openWebServer({ port: 0, routes: teams.routes, log });
  url = server.url;
  onTestFinished(async () => {
    await standIn.close();
    await server.close();
  });
  let count = 0;
  const claims = (): Parameters<TeamsStandIn['signing']['sign']>[0] => ({
    audience: appId,
    serviceUrl: standIn.serviceUrl,
    now: Math.floor(now() / 1000),
  });
  return {
    standIn,
    door: teams.door,
    url,
    references,
    received,
    logged,
    kaya: standIn.person(staffTenant, 'Frau Kaya'),
    bearer: (more, head) => `Bearer ${standIn.signing.sign(claims(), more, head)}`,
    post: async (body, headers = {}) => {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, body: await response.text() };
    },
    send: (to, outgoing) => teams.door.deliver({ id: `out${(count += 1)}`, to: addressOf(to), ...outgoing }),
  };
}

const nameOf = (address: Address, name: string): string => JSON.stringify([address, name]);

export function memoryReferences(): References {
  const kept = new Map<string, string>();
  return {
    get: async (address, name) => kept.get(nameOf(address, name)),
    put: async (address, name, reference) => void kept.set(nameOf(address, name), reference),
  };
}
