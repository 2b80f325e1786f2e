import { z } from 'zod';

/** The same schema: what has passed it once and cannot change any more is not looked at again. */
export const onceFrozen = <Schema extends z.ZodType>(schema: Schema) => {
  const passed = new WeakSet<object>();
  return z.custom<z.infer<Schema>>(value => {
    const isKept = typeof value === 'object' && value !== null && Object.isFrozen(value);
    if (isKept && passed.has(value)) return true;
    const fits = schema.safeParse(value).success;
    if (isKept && fits) passed.add(value);
    return fits;
  });
};
