/**
 * The same function, with its last answers kept. Pure from outside: only for what follows from the key alone.
 * At the limit everything is forgotten at once: cheaper than to keep an order, and years of simulation stay small.
 */
export const remembered = <Key extends string | number, Value>(
  limit: number,
  answer: (key: Key) => Value,
): ((key: Key) => Value) => {
  const answers = new Map<Key, Value>();
  return key => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const value = answer(key);
    if (answers.size >= limit) answers.clear();
    answers.set(key, value);
    return value;
  };
};
