import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { badRequest, ApiFailure } from './failure.ts';
import { formParts } from './multipart.ts';

/** What a call was given: in the address, as a form, as JSON or with files. */
export interface Given {
  /** A text; a number is taken as one. */
  text(name: string): string | undefined;
  integer(name: string): number | undefined;
  flag(name: string): boolean;
  /** A value that forms carry as JSON inside of a text. */
  json(name: string): unknown;
  file(name: string): Uint8Array | undefined;
}

const maxUploadBytes = 50 * 1024 * 1024;

export async function givenIn(request: IncomingMessage, query: URLSearchParams): Promise<Given> {
  const fields = new Map<string, unknown>(query);
  const files = new Map<string, Uint8Array>();
  const type = request.headers['content-type'] ?? '';
  const body = await bytesOf(request);
  if (/^application\/json\b/i.test(type)) for (const [name, value] of jsonFields(body)) fields.set(name, value);
  else if (body.length > 0) readForm(body, type, { fields, files });
  return givenOf(fields, files);
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > maxUploadBytes) throw new ApiFailure(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function jsonFields(body: Buffer): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(body.toString('utf8') || '{}')));
  } catch {
    throw badRequest("can't parse JSON object"); // the parser's own words would quote what somebody wrote
  }
}

interface Form {
  readonly fields: Map<string, unknown>;
  readonly files: Map<string, Uint8Array>;
}

function readForm(body: Buffer, type: string, { fields, files }: Form): void {
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) fields.set(name, value);
    return;
  }
  const parts = formParts(body, type);
  if (parts === undefined) throw badRequest('the body is neither JSON nor a form');
  for (const { name, isFile, bytes } of parts) {
    if (isFile) files.set(name, bytes);
    else fields.set(name, bytes.toString('utf8'));
  }
}

export function givenOf(fields: ReadonlyMap<string, unknown>, files: ReadonlyMap<string, Uint8Array>): Given {
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
  };
  const json = (name: string): unknown => {
    const value = fields.get(name);
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name} JSON object`); // as above
    }
  };
  return {
    text,
    json,
    integer: name => {
      const value = text(name);
      return value !== undefined && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
    },
    flag: name => ['true', '1'].includes(String(fields.get(name)).toLowerCase()),
    // `attach://name` in a field says under which name the file itself comes
    file: name => files.get(text(name)?.replace(/^attach:\/\//, '') ?? name) ?? files.get(name),
  };
}
