/** Of one bot in one chat, as Microsoft names them: so many within so many seconds. */
const limits = [
  { most: 7, seconds: 1 },
  { most: 8, seconds: 2 },
  { most: 60, seconds: 30 },
  { most: 1800, seconds: 3600 },
] as const;

/** Counts a message, or says how many seconds it has to wait. */
export function openThrottle(now: () => number): (chat: string) => number | undefined {
  const written = new Map<string, readonly number[]>();
  return chat => {
    const before = written.get(chat) ?? [];
    const full = limits.find(({ most, seconds }) => before.filter(at => at > now() - seconds * 1000).length >= most);
    if (full !== undefined) return full.seconds;
    written.set(chat, [...before.slice(-1800), now()]);
    return undefined;
  };
}
