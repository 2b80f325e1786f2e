/**
 * What goes wrong with a call by command.
 * `hang`: no answer at all. `lost`: it is done, and the answer gets lost. `lie`: it is not done, and what comes back is no answer.
 */
export type Fault =
  { readonly code: number; readonly description?: string; readonly retryAfter?: number } | 'hang' | 'lost' | 'lie';

export interface Faults {
  /** The next call of this method, or the next of any (`*`); several wait in line. */
  next(method: string, ...faults: readonly Fault[]): void;
  take(method: string): Fault | undefined;
}

export function faults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    next: (method, ...more) => {
      const name = method.toLowerCase();
      waiting.set(name, [...(waiting.get(name) ?? []), ...more]);
    },
    take: method => waiting.get(method.toLowerCase())?.shift() ?? waiting.get('*')?.shift(),
  };
}
