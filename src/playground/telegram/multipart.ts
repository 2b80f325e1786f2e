/** One part of a form with files: RFC 7578. */
export interface FormPart {
  readonly name: string;
  readonly isFile: boolean;
  readonly bytes: Buffer;
}

/** Nothing where the body is not what its type says. */
export function formParts(body: Buffer, contentType: string): readonly FormPart[] | undefined {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const pieces = split(Buffer.concat([Buffer.from('\r\n'), body]), Buffer.from(`\r\n--${boundary}`));
  if (pieces.length < 2 || !pieces.at(-1)?.toString('latin1').startsWith('--')) return undefined;
  const parts = pieces.slice(1, -1).map(partIn);
  return parts.includes(undefined) ? undefined : parts.flatMap(part => part ?? []);
}

function split(body: Buffer, by: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(by); at >= 0; at = body.indexOf(by, from)) {
    pieces.push(body.subarray(from, at));
    from = at + by.length;
  }
  return [...pieces, body.subarray(from)];
}

function partIn(piece: Buffer): FormPart | undefined {
  const end = piece.indexOf('\r\n\r\n');
  const head = piece.subarray(0, end).toString('utf8');
  const name = /(?:^|[;\s])name="([^"]*)"/i.exec(head)?.[1];
  if (end < 0 || name === undefined) return undefined;
  return { name, isFile: /[;\s]filename\*?=/i.test(head), bytes: piece.subarray(end + 4) };
}
