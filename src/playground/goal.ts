/** Where the clock can be put: to what comes next, a check-in, past a deadline, or a time of the day or week. */
export const goals = ['next', 'checkIn', 'deadline', 'workday', 'monday', 'night'] as const;
export type Goal = (typeof goals)[number];
