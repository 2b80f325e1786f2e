import { errorFacts, type Address, type Delivery, type Door, type Log, type Outgoing } from '../../bots/ports.ts';
import type { Spoken } from '../../dialogs/reply.ts';
import { deliveryFor } from './delivery.ts';
import { cardMessage, closedCard, isEmpty, messageOf, movedCard, type Message } from './layout.ts';
import { pictureOf } from './picture.ts';
import {
  cardName,
  questionName,
  readReference,
  readStanding,
  talkName,
  type Reference,
  type References,
} from './reference.ts';
import { isAllowed } from './allowed.ts';
import type { Talk, Wire } from './wire.ts';

/** Sends one thing to one person's personal chat, or says why not. */
export const teamsDoor = (given: TeamsDoorGiven): Door => ({
  channel: 'teams',
  deliver: async outgoing => {
    if (isEmpty(outgoing.spoken)) return { kind: 'delivered' };
    const reference = await whereIs(given, outgoing.to);
    return reference === undefined
      ? { kind: 'refused', why: 'unknownAddress' }
      : deliverAt({ ...given, reference }, outgoing);
  },
});

export interface TeamsDoorGiven {
  readonly wire: Wire;
  readonly references: References;
  readonly serviceUrls: readonly string[];
  readonly tenants: readonly string[];
  readonly log: Log;
}
interface At extends TeamsDoorGiven {
  readonly reference: Reference;
}

/** A reference is believed only as far as the settings of today go: a tenant may have been taken off the list. */
async function whereIs(given: TeamsDoorGiven, to: Address): Promise<Reference | undefined> {
  const reference = readReference(await given.references.get(to, talkName));
  if (reference === undefined || reference.tenant !== to.tenant || !given.tenants.includes(to.tenant)) return undefined;
  return isAllowed(reference.serviceUrl, given.serviceUrls) ? reference : undefined;
}

async function deliverAt(at: At, outgoing: Outgoing): Promise<Delivery> {
  const { references, wire, reference } = at;
  const { key, to, quiet } = outgoing;
  const earlier = await remembered(references, to, key);
  // what never stood there cannot change without a push
  if (quiet && earlier === undefined) return { kind: 'delivered' };
  const message = await laidOut(outgoing);
  let delivery: Delivery = deliveryFor(undefined);
  const work = async (talk: Talk): Promise<void> => {
    if (quiet && earlier !== undefined) {
      delivery = await changed(at, talk, { id: earlier, message });
      return;
    }
    const id = await talk.send(message);
    delivery = { kind: 'delivered', ref: id };
    await afterwards(at, talk, { outgoing, id, earlier });
  };
  try {
    await wire.reach(reference, work);
    return delivery;
  } catch (cause) {
    return failed(at.log, cause);
  }
}

/** The hall keeps where a reply stands, never where a card does: that is kept here. */
async function remembered(references: References, to: Address, key: string | undefined): Promise<string | undefined> {
  return key === undefined ? undefined : readStanding(await references.get(to, cardName(key)))?.id;
}

async function laidOut({ key, spoken }: Outgoing): Promise<Message> {
  const picture = spoken.qr === undefined ? undefined : await pictureOf(spoken.qr);
  return messageOf(spoken, { isTask: key !== undefined, ...(picture === undefined ? {} : { picture }) });
}

/** Of a card that the person deleted nothing is to be changed any more. */
async function changed({ log }: At, talk: Talk, { id, message }: { id: string; message: Message }): Promise<Delivery> {
  try {
    await talk.update(id, message);
    return { kind: 'delivered', ref: id };
  } catch (cause) {
    const failure = failed(log, cause);
    return failure.kind === 'refused' && failure.why === 'unknownAddress' ? { kind: 'delivered' } : failure;
  }
}

function failed(log: Log, cause: unknown): Exclude<Delivery, { readonly kind: 'delivered' }> {
  const delivery = deliveryFor(cause);
  log.warn('teams.refused', { why: delivery.why, ...errorFacts(cause) });
  return delivery;
}

interface SentNow {
  readonly outgoing: Outgoing;
  readonly id: string;
  readonly earlier: string | undefined;
}

/** It has arrived; what tidies up behind it may fail without making it arrive twice. */
async function afterwards(at: At, talk: Talk, sent: SentNow): Promise<void> {
  const { outgoing, earlier } = sent;
  const closes = outgoing.closes;
  await Promise.all([
    tidily(at, () => remember(at, sent)),
    tidily(at, async () => {
      if (earlier !== undefined) await talk.update(earlier, cardMessage(movedCard));
    }),
    tidily(at, async () => {
      if (closes !== undefined) await close(at, talk, { to: outgoing.to, question: closes.question });
    }),
  ]);
}

async function tidily({ log }: At, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    log.warn('teams.untidy', errorFacts(cause));
  }
}

async function remember({ references }: At, { outgoing, id }: SentNow): Promise<void> {
  const { to, key, spoken } = outgoing;
  if (id === '') return;
  if (key !== undefined) return references.put(to, cardName(key), JSON.stringify({ id }));
  if (isQuestion(spoken))
    await references.put(to, questionName(spoken.question), JSON.stringify({ id, closed: closedCard(spoken) }));
}

const isQuestion = (spoken: Spoken): spoken is Spoken & { readonly question: string } =>
  spoken.question !== undefined && (spoken.buttons ?? []).length > 0;

/** Teams gives no card back, so what is to stay of it was kept when it was sent. */
async function close({ references }: At, talk: Talk, { to, question }: { to: Address; question: string }) {
  const standing = readStanding(await references.get(to, questionName(question)));
  if (standing?.closed === undefined) return;
  await talk.update(standing.id, cardMessage(standing.closed));
}
