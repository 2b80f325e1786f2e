import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
}

/** A plain zip (PKWARE APPNOTE 6.3, no zip64): the same bytes for the same entries, whenever it is made. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const packed = entries.map(({ name, data }) => packedEntry(Buffer.from(name), data));
  let offset = 0;
  const central = packed.map(({ fields, name, local }) => {
    const record = Buffer.concat([centralHeader(fields, offset), name]);
    offset += local.length;
    return record;
  });
  const directory = Buffer.concat(central);
  return Buffer.concat([
    ...packed.map(({ local }) => local),
    directory,
    endOf(entries.length, directory.length, offset),
  ]);
}

/** What the header of an entry and its line in the directory share, from "version needed" to "extra length". */
function packedEntry(name: Buffer, data: Buffer) {
  const deflated = deflateRawSync(data, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(namesAreUtf8, 2);
  fields.writeUInt16LE(isDeflated, 4);
  fields.writeUInt16LE(firstDay, 8);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return { fields, name, local: Buffer.concat([signature(0x04034b50), fields, name, deflated]) };
}

const versionNeeded = 20;
const namesAreUtf8 = 1 << 11;
const isDeflated = 8;
/** 1 January 1980: the first that a zip can say. */
const firstDay = 0x21;

function centralHeader(fields: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(versionNeeded);
  return Buffer.concat([signature(0x02014b50), madeBy, fields, rest]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
