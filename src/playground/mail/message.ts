/** A mail as the server took it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** By name in small letters, in one line each, as they were sent. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Every byte of it, with the dots of the wire taken away. */
  readonly source: string;
}

const needed = ['from', 'to', 'date', 'message-id'];
/** RFC 5322 3.6: never twice. */
const once = [...needed, 'sender', 'reply-to', 'cc', 'bcc', 'subject', 'in-reply-to', 'references'];

/** Nothing where a strict server would not take it. */
export function readMail(lines: readonly string[], from: string, to: readonly string[]): ReceivedMail | undefined {
  const end = lines.indexOf('');
  const unfolded = lines.slice(0, Math.max(end, 0)).reduce<readonly string[]>(unfold, []);
  const named = unfolded.map(line => /^([!-9;-~]+):[ \t]*(.*)$/.exec(line));
  const pairs = named.flatMap(found =>
    found?.[1] === undefined ? [] : [[found[1].toLowerCase(), found[2] ?? ''] as const],
  );
  const names = pairs.map(([name]) => name);
  const isWhole =
    end > 0 &&
    pairs.length === named.length &&
    needed.every(name => names.includes(name)) &&
    once.every(name => names.filter(other => other === name).length < 2) &&
    /^<[^<>@\s]+@[^<>@\s]+>$/.test(new Map(pairs).get('message-id') ?? '');
  if (!isWhole) return undefined;
  return { from, to, headers: new Map(pairs), body: lines.slice(end + 1).join('\r\n'), source: lines.join('\r\n') };
}

const unfold = (lines: readonly string[], line: string): readonly string[] =>
  /^[ \t]/.test(line) && lines.length > 0
    ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${line.trim()}`]
    : [...lines, line];
