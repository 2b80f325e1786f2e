/** What is wrong, for whoever has started a command; answers the code that it ends with. */
export function say<Code extends 0 | 1 | 2>(code: Code, ...lines: readonly string[]): Code {
  for (const line of lines) console.error(line);
  return code;
}
