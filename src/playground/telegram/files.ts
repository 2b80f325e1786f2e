import { hash, randomBytes } from 'node:crypto';
import { badRequest } from './failure.ts';

export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
  readonly file_path: string;
}

export interface Files {
  put(bytes: Uint8Array, folder: 'photos' | 'voice' | 'documents', ending: string): StoredFile;
  byId(id: string | undefined): StoredFile;
  bytes(path: string): Uint8Array | undefined;
}

export function files(): Files {
  const byId = new Map<string, StoredFile>();
  const byPath = new Map<string, Uint8Array>();
  return {
    put: (bytes, folder, ending) => {
      const file: StoredFile = {
        file_id: `AgAC${randomBytes(24).toString('base64url')}`,
        file_unique_id: hash('sha256', bytes, 'base64url').slice(0, 16),
        file_size: bytes.length,
        file_path: `${folder}/file_${byId.size}.${ending}`,
      };
      byId.set(file.file_id, file);
      byPath.set(file.file_path, bytes);
      return file;
    },
    byId: id => {
      const file = id === undefined || id === '' ? undefined : byId.get(id);
      if (file === undefined) throw badRequest('invalid file_id');
      return file;
    },
    bytes: path => byPath.get(path),
  };
}

/** Width and height of a PNG or JPEG; anything else is no picture. */
export function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = Buffer.from(bytes);
  if (view.length > 24 && view.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n')
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  const frame = view.subarray(0, 2).equals(Buffer.from([0xff, 0xd8])) ? startOfFrame(view) : -1;
  if (frame < 0) throw badRequest('IMAGE_PROCESS_FAILED');
  return { width: view.readUInt16BE(frame + 7), height: view.readUInt16BE(frame + 5) };
}

function startOfFrame(view: Buffer): number {
  let at = 2;
  while (at + 9 < view.length) {
    const mark = view[at + 1] ?? 0;
    if (view[at] !== 0xff) return -1;
    if (mark >= 0xc0 && mark <= 0xc3) return at;
    at += 2 + view.readUInt16BE(at + 2);
  }
  return -1;
}
