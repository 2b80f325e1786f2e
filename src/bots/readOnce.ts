/**
 * Checks a body once for as long as it is the same object: a store that hands out what it keeps, frozen, is not asked twice,
 * and what a turn leaves as it was stays the same object. What comes fresh from a disk is checked every time.
 */
export const readOnce = <T>(check: (body: unknown) => T | undefined): ((body: unknown) => T | undefined) => {
  const fit = new WeakSet<object>();
  const isKnown = (body: object): body is T & object => fit.has(body);
  return body => {
    if (typeof body !== 'object' || body === null || !Object.isFrozen(body)) return check(body);
    if (isKnown(body)) return body;
    if (check(body) === undefined) return undefined;
    fit.add(body);
    return isKnown(body) ? body : undefined;
  };
};
