/** What is asked of the service; `other`: account, database, container, ranges. */
export type Asking = 'read' | 'batch' | 'query' | 'plan' | 'other';

/**
 * What goes wrong by command.
 * `hangs`: no answer at all. `cut`: it is not done, and the connection ends. `lost`: it is done, and the connection ends. `late`: it is done, and no answer comes. `afterMs`: it is done, and the answer takes its time.
 */
export type CosmosFault =
  | { readonly status: number; readonly substatus?: number; readonly retryAfterMs?: number }
  | { readonly afterMs: number }
  | 'hangs'
  | 'cut'
  | 'lost'
  | 'late';

export interface CosmosFaults {
  /** How the next ones of this kind end, in this order. */
  next(asking: Asking, ...faults: readonly CosmosFault[]): void;
  /** How all of this kind end from now on; nothing: as they should. */
  always(asking: Asking, fault: CosmosFault | undefined): void;
}

export interface CommandedCosmosFaults extends CosmosFaults {
  take(asking: Asking): CosmosFault | undefined;
  mend(): void;
}

export function commandedCosmosFaults(): CommandedCosmosFaults {
  const planned = new Map<Asking, CosmosFault[]>();
  const standing = new Map<Asking, CosmosFault | undefined>();
  return {
    next: (asking, ...faults) => void planned.set(asking, [...(planned.get(asking) ?? []), ...faults]),
    always: (asking, fault) => void standing.set(asking, fault),
    mend: () => {
      planned.clear();
      standing.clear();
    },
    take: asking => planned.get(asking)?.shift() ?? standing.get(asking),
  };
}
