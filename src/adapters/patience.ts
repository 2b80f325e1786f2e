/** How long a caller waits at most for a store that others hold up, by the process' own time. */
export const patience = 5_000;

/** A short wait, longer with every try, never the same for two processes: so none of them starves. */
export const jitter = (tries: number, most = 40): number => 1 + Math.random() * Math.min(most, 2 ** tries);
