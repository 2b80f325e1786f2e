/** Two pages of Ogg with the head of Opus in them: what a stand-in looks at, and no sound. */
export function oggOpus(seconds = 2): Buffer {
  return Buffer.concat([page(0), Buffer.from('OpusHead made up'), page(seconds * 48_000)]);
}

function page(end: number): Buffer {
  const head = Buffer.alloc(28);
  head.write('OggS', 'latin1');
  head.writeBigUInt64LE(BigInt(end), 6);
  return head;
}
