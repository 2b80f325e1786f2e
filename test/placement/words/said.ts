/** What is expected, and what somebody wrote: `crisis life` is a level and what it is about. */
export type Said = readonly [string, string];
