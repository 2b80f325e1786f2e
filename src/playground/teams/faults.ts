/** What the connector can be told to do to the next requests, or to all. */
export type Fault =
  | { readonly status: number; readonly code?: string; readonly retryAfter?: number }
  /** Answers never. */
  | 'hangs'
  /** Hangs up without an answer. */
  | 'cut';

export interface Faults {
  /** How the next ones end, in this order. */
  next(...faults: readonly Fault[]): void;
  /** How all end from now on. */
  always(fault: Fault | undefined): void;
}

export interface CommandedFaults extends Faults {
  take(): Fault | undefined;
}

export function commandedFaults(): CommandedFaults {
  const planned: Fault[] = [];
  let standing: Fault | undefined;
  return {
    next: (...faults) => void planned.push(...faults),
    always: fault => {
      standing = fault;
    },
    take: () => planned.shift() ?? standing,
  };
}
