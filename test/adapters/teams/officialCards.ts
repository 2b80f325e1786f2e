// Microsoft's own parser of Adaptive Cards, without a browser.
import { createRequire } from 'node:module';
import type * as Official from 'adaptivecards';
import { z } from 'zod';

// its main entry does not load in Node, this one does
const loaded: unknown = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
const cards = z.custom<typeof Official>(value => typeof value === 'object').parse(loaded);

/** What Microsoft has against this card as one of version 1.5. */
export function faultsIn(card: unknown): readonly string[] {
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  const parsed = new cards.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n));
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
}
