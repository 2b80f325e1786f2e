import { errorFacts, type Address, type Log, type Receipt } from '../../bots/ports.ts';
import type { Spoken } from '../../dialogs/reply.ts';
import type { Answer, Route } from '../web/server.ts';
import { activitySchema, isPersonal, tenantOf, wrongFields, type TeamsActivity } from './activity.ts';
import {
  brokenHere,
  notFromTeams,
  notOurs,
  notProven,
  notReceived,
  notUnderstood,
  ok,
  tapAnswer,
  tapFailed,
  tapSays,
  tapUnknown,
  unknownInvoke,
} from './answers.ts';
import { inboundOf, tapName } from './inbound.ts';
import { messageOf } from './layout.ts';
import { receiveInTime, type ReceivingGiven } from './receiving.ts';
import { referenceOf, talkName, type Reference, type References } from './reference.ts';
import { isAllowed } from './allowed.ts';
import type { Wire } from './wire.ts';
import { words } from './words.ts';

/** The address that the bot's registration names as its messaging endpoint. */
export const teamsRoute = (given: TeamsRouteGiven): Route => ({
  method: 'post',
  path: '/api/messages',
  maxBytes: 256 * 1024,
  // who shows nothing at all is not read to the end
  gate: ({ authorization = '' }) => (/^Bearer \S/.test(authorization) ? undefined : notFromTeams),
  answer: async ({ authorization, body }) => {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) return notUnderstood(wrongFields(parsed.error));
    const activity = parsed.data;
    let answer: Answer = brokenHere;
    try {
      const taken = await given.wire.take({ authorization, activity }, async () => {
        answer = await heard(given, activity);
      });
      if (taken === 'taken') return answer;
      given.log.warn('teams.token', { code: taken });
      return taken === 'strange' ? notFromTeams : notProven;
    } catch (cause) {
      given.log.error('teams.failed', errorFacts(cause));
      return brokenHere;
    }
  },
});

export interface TeamsRouteGiven extends ReceivingGiven {
  readonly wire: Wire;
  readonly references: References;
  readonly serviceUrls: readonly string[];
  readonly tenants: readonly string[];
  readonly log: Log;
}

async function heard(given: TeamsRouteGiven, activity: TeamsActivity): Promise<Answer> {
  const reference = referenceOf(activity);
  if (reference === undefined || !isAllowed(reference.serviceUrl, given.serviceUrls)) {
    given.log.warn('teams.serviceUrl', { host: URL.parse(activity.serviceUrl ?? '')?.host ?? 'none' });
    return notOurs;
  }
  const [tenant, id] = [tenantOf(activity), activity.from.aadObjectId];
  if (tenant === undefined || !given.tenants.includes(tenant)) {
    given.log.warn('teams.tenant');
    return notOurs;
  }
  if (!isPersonal(activity)) return elsewhere(given, activity, reference);
  if (id === undefined) return notOurs;
  const from: Address = { channel: 'teams', tenant, id };
  await renewed(given, from, reference);
  return personal(given, activity, { from, reference });
}

/** A group reads along, so nobody's words are heard there; a bot cannot leave a team by itself. */
async function elsewhere(given: TeamsRouteGiven, activity: TeamsActivity, reference: Reference): Promise<Answer> {
  const isSaid = activity.type === 'message' || (activity.type === 'installationUpdate' && activity.action === 'add');
  if (isSaid) await said(given, reference, [{ text: words.onlyAlone }]);
  return activity.type === 'invoke' ? unknownInvoke : ok;
}

/** Where this fails the hall will not be able to commit either, and says what there is to say. */
async function renewed({ references, log }: TeamsRouteGiven, from: Address, reference: Reference): Promise<void> {
  try {
    await references.put(from, talkName, JSON.stringify(reference));
  } catch (cause) {
    log.error('teams.reference', errorFacts(cause));
  }
}

async function personal(
  given: TeamsRouteGiven,
  activity: TeamsActivity,
  { from, reference }: { readonly from: Address; readonly reference: Reference },
): Promise<Answer> {
  const isInvoke = activity.type === 'invoke';
  if (isInvoke && activity.name !== tapName) return unknownInvoke;
  const inbound = inboundOf(activity, from);
  if (inbound === undefined) return isInvoke ? tapUnknown : ok;
  const received = await receiveInTime(inbound, given);
  const says = saysIn(received);
  if (!isInvoke || received.kind === 'unavailable') await said(given, reference, says);
  if (received.kind === 'unavailable') return isInvoke ? tapFailed : { status: 503, json: { error: notReceived } };
  if (!isInvoke) return ok;
  if (says.length > 0) return tapSays(says.map(({ text }) => text).join('\n'));
  return tapAnswer('shown' in received ? received.shown : undefined);
}

function saysIn(received: Receipt): readonly Spoken[] {
  switch (received.kind) {
    case 'committed':
    case 'repeated':
      return [];
    case 'kept':
      return received.say ?? [];
    case 'unavailable':
      return [...(received.say ?? []), { text: notReceived }];
    default:
      return received satisfies never;
  }
}

/** Straight from the door: nothing of it is kept, so nothing repeats it either. */
async function said({ wire, log }: TeamsRouteGiven, reference: Reference, spoken: readonly Spoken[]): Promise<void> {
  if (spoken.length === 0) return;
  try {
    await wire.reach(reference, async talk => {
      for (const one of spoken) await talk.send(messageOf(one));
    });
  } catch (cause) {
    log.warn('teams.unsaid', errorFacts(cause));
  }
}
