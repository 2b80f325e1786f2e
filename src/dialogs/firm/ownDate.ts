import { z } from 'zod';
import { LocalDate, type Frozen } from '../../placement/ids.ts';

/** The levy's notice, the end of a grant, the end of a trial. */
export const ownDates = ['levy', 'egz', 'trial'] as const;
export type OwnDate = (typeof ownDates)[number];

/** `on`: the end that the firm has typed in itself; the levy's day is the law's. An end without a day was none that there is. */
export const ownDateSchema = z.object({ of: z.enum(ownDates), on: LocalDate.optional() });
export type Kept = Frozen<z.infer<typeof ownDateSchema>>;
