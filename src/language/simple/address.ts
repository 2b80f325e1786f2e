const du = /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/giu;
// At the start of a sentence "Sie" may be a woman or several.
const sie = /(?<=[^\n.:?!] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/gu;

/** How a text speaks to its reader; a proper text has one way all through. */
export const addressesIn = (text: string): ReadonlySet<'du' | 'Sie'> =>
  new Set([...(text.match(du) ? (['du'] as const) : []), ...(text.match(sie) ? (['Sie'] as const) : [])]);
