import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity; row by row. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

/** A PNG of 8 bits a channel, in colour, without interlacing (RFC 2083); anything else is refused. */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('This is no PNG.');
  const chunks = chunksOf(file);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [depth, colour, , , interlaced] = head.subarray(8);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0)
    throw new Error('This PNG is of another kind.');
  const width = head.readUInt32BE(0);
  const channels = colour === 6 ? 4 : 3;
  const bytes = unfiltered(
    inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))),
    width * channels,
    channels,
  );
  const pixels = Array.from({ length: bytes.length / channels }, (_, n) => {
    const [red = 0, green = 0, blue = 0, opacity = 255] = bytes.subarray(n * channels, (n + 1) * channels);
    return [red, green, blue, opacity] as const;
  });
  return { width, height: head.readUInt32BE(4), pixels };
}

function chunksOf(file: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Every line begins with the filter that was used on it. */
function unfiltered(raw: Buffer, lineLength: number, channels: number): Buffer {
  const out = Buffer.alloc((raw.length / (lineLength + 1)) * lineLength);
  for (let n = 0; n < out.length; n += 1) {
    const line = Math.floor(n / lineLength);
    const column = n % lineLength;
    const left = column >= channels ? (out[n - channels] ?? 0) : 0;
    const up = out[n - lineLength] ?? 0;
    const corner = column >= channels ? (out[n - lineLength - channels] ?? 0) : 0;
    const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)];
    out[n] = (raw[n + line + 1] ?? 0) + (guess[raw[line * (lineLength + 1)] ?? 0] ?? 0);
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const at = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(at - left), Math.abs(at - up), Math.abs(at - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
