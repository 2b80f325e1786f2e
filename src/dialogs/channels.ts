/** The doors by which somebody is reached; a new one is named here, and opened in `src/commands/live.ts`. */
export const channels = ['telegram', 'teams', 'web', 'mail'] as const;
export type Channel = (typeof channels)[number];
