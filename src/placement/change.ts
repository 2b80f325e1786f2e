import { z } from 'zod';

/** What may have changed at work (`field` 3.5, number 21). */
export const changes = ['boss', 'tasks', 'technology'] as const;
export const Change = z.enum(changes);
export type Change = z.infer<typeof Change>;

/** Supported jobs broke where a boss or instructor left without a successor (`field` 4.1, row 8): that a human should hear. */
export const isBreak = (change: Change): change is 'boss' => change === 'boss';

/** Why check-ins come more often for a while (`field` 3.5). */
export const occasionsOfWeekly = [...changes, 'contract', 'back'] as const;
export const WhyWeekly = z.enum(occasionsOfWeekly);
export type WhyWeekly = z.infer<typeof WhyWeekly>;
