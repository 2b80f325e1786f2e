import { z } from 'zod';
import { endDates, endKinds, type EndKind } from '../placement/endDates.ts';
import { LocalDate, type Frozen } from '../placement/ids.ts';
import { addMonths } from '../placement/localTime.ts';

export const placementSchema = z.object({
  firm: z.string(),
  start: LocalDate,
  ...endDates,
  ended: LocalDate.optional(),
});

type Placement = Frozen<z.infer<typeof placementSchema>>;
interface Placed {
  readonly placements: readonly Placement[];
}

export const runningPlacements = ({ placements }: Placed): readonly Placement[] =>
  placements.filter(({ ended }) => ended === undefined);

/** The latest of them. */
export const runningPlacement = (person: Placed): Placement | undefined => runningPlacements(person).at(-1);

/** What of it ends, as far as that is known. */
export const endsOf = (person: Placed): readonly { readonly of: EndKind; readonly end: LocalDate }[] => {
  const running = runningPlacement(person);
  return endKinds.flatMap(of => {
    const end = running?.[of];
    return end === undefined ? [] : [{ of, end }];
  });
};

/** The day from which nothing of her is kept: three years after her last placement (`care-rules` 36); unknown while one runs. */
export const keptUntil = (person: Placed): LocalDate | undefined => {
  if (runningPlacements(person).length > 0) return undefined;
  const last = person.placements
    .flatMap(({ ended }) => ended ?? [])
    .toSorted()
    .at(-1);
  return last && addMonths(last, keptMonths);
};

const keptMonths = 36;
