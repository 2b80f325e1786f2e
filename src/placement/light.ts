import { z } from 'zod';
import { Instant, type Frozen } from './ids.ts';

export const Light = z.enum(['green', 'yellow', 'red']);
export type Light = z.infer<typeof Light>;

/** `field` 3.5, numbers 1 to 20: what a check-in may ask with a traffic light. */
export const dimensions = [
  'general',
  'work',
  'tasks',
  'fit',
  'orientation',
  'instructor',
  'colleagues',
  'boss',
  'motivation',
  'confidence',
  'environment',
  'hours',
  'commute',
  'energy',
  'home',
  'leisure',
  'money',
  'contract',
  'technology',
  'afterAbsence',
] as const;
export const Dimension = z.enum(dimensions);
export type Dimension = z.infer<typeof Dimension>;

/** Home, leisure, money: only after an own yes, never a case (`care-rules` 1 and 29). */
export const isPrivate = (dimension: Dimension): boolean => ['home', 'leisure', 'money'].includes(dimension);

/** One answered question; `light` is missing where the answer was "Weiß nicht" or "Will ich nicht sagen", or was taken back. */
export const answerSchema = z.object({
  dimension: Dimension,
  light: Light.optional(),
  said: z.enum(['light', 'unknown', 'private', 'takenBack']),
  on: Instant,
  slot: z.string(),
});
export type Answer = Frozen<z.infer<typeof answerSchema>>;

export const isWorse = (light: Light, than: Light | undefined): boolean =>
  than === undefined || Light.options.indexOf(light) > Light.options.indexOf(than);
