/**
 * Checks a body once for as long as it is the same object: a store that hands out what it keeps, frozen, is not asked twice.
 * What comes fresh from a disk is checked every time.
 */
export const readOnce = <T extends object>(
  check: (body: unknown) => T | undefined,
): ((body: unknown) => T | undefined) => {
  const known = new WeakMap<object, T>();
  return body => {
    if (typeof body !== 'object' || body === null || !Object.isFrozen(body)) return check(body);
    const found = known.get(body) ?? check(body);
    if (found !== undefined) known.set(body, found);
    return found;
  };
};
