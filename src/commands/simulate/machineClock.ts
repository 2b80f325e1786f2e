/** The machine's own clock shows this during the run: whoever asks it instead of the store gets what a wrong clock would say. */
export async function withMachineClock<T>(clock: () => number, run: () => Promise<T>): Promise<T> {
  const real = Date.now;
  Date.now = clock;
  try {
    return await run();
  } finally {
    Date.now = real;
  }
}
