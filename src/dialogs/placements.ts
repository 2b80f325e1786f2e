import { z } from 'zod';
import { endDates } from '../placement/endDates.ts';
import { LocalDate, type Frozen } from '../placement/ids.ts';

export const placementSchema = z.object({
  firm: z.string(),
  start: LocalDate,
  ...endDates,
  ended: LocalDate.optional(),
});

type Placement = Frozen<z.infer<typeof placementSchema>>;

/** That has not ended. */
export const runningPlacement = ({
  placements,
}: {
  readonly placements: readonly Placement[];
}): Placement | undefined => placements.find(({ ended }) => ended === undefined);
