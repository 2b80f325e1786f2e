import type { Finding } from './rule.ts';

/** How a text speaks to its reader. */
export type Address = 'du' | 'Sie';

const du = /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu;
// At the start of a sentence "Sie" may be a woman or several.
const sie = /(?<=[^\n.:?!] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;

/** A proper text has one way all through. */
export const addressesIn = (text: string): ReadonlySet<Address> =>
  new Set([...(du.test(text) ? (['du'] as const) : []), ...(sie.test(text) ? (['Sie'] as const) : [])]);

/** Every line that speaks the other way to a reader with one address. */
export const againstAddress = (text: string, address: Address): readonly Finding[] =>
  text.split('\n').flatMap(sentence => {
    const found = (address === 'du' ? sie : du).exec(sentence)?.[0];
    return found === undefined
      ? []
      : [{ rule: 'address', sentence, found, fix: 'Schreib {du|Sie}, dann passt beides.' }];
  });
