const mark = 'OggS';
const hertz = 48_000;

/** Ogg Opus as it has to be for a voice message, not just called so. */
export const isOggOpus = (sound: Uint8Array): boolean => {
  const bytes = Buffer.from(sound);
  return bytes.subarray(0, 4).toString('latin1') === mark && bytes.subarray(28, 36).toString('latin1') === 'OpusHead';
};

/** How long it plays: what the last page says is its end. */
export function secondsOf(sound: Uint8Array): number {
  const bytes = Buffer.from(sound);
  const last = bytes.lastIndexOf(mark, undefined, 'latin1');
  if (last < 0 || bytes.length < last + 14) return 0;
  return Math.max(1, Math.round(Number(bytes.readBigUInt64LE(last + 6)) / hertz));
}
