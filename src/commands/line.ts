/** What stands on a line of JSON; nothing where it is broken: that line is answered as such, and the next ones still count. */
export function jsonIn(line: string): unknown {
  try {
    const input: unknown = JSON.parse(line);
    return input;
  } catch {
    return undefined;
  }
}
