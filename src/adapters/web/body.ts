import type { IncomingMessage } from 'node:http';

const maxBodyBytes = 64 * 1024;

type Refused = { readonly status: number; readonly json: { readonly error: string } };
export type Body = { readonly value: unknown } | { readonly refused: Refused };

/** How a post is written: what programs send, or a form of a page as its plain fields. */
export type BodyKind = 'json' | 'form';
const kinds = {
  json: { type: 'application/json', read: (text: string): unknown => JSON.parse(text) },
  form: {
    type: 'application/x-www-form-urlencoded',
    read: fieldsOf,
  },
} as const;

/** A form of ours has every field once; which of two was meant, nobody knows. */
function fieldsOf(text: string): unknown {
  const fields = [...new URLSearchParams(text)];
  if (new Set(fields.map(([name]) => name)).size < fields.length) throw new SyntaxError('A field stands there twice.');
  return Object.fromEntries(fields);
}

/** The body of a post. What is too large is read to its end and thrown away, so that the other side reads our answer and no broken line. */
export async function bodyOf(
  request: IncomingMessage,
  {
    maxBytes = maxBodyBytes,
    takes = 'json',
  }: { readonly maxBytes?: number | undefined; readonly takes?: BodyKind | undefined } = {},
): Promise<Body> {
  if (request.method !== 'POST') return { value: undefined };
  const { type, read } = kinds[takes];
  if (!(request.headers['content-type'] ?? '').toLowerCase().startsWith(type))
    return refused(415, `The content type must be ${type}.`);
  const text = await textOf(request, maxBytes);
  if (text === undefined) return refused(413, `The body may hold ${maxBytes / 1024} KB. Shorten the text.`);
  try {
    return { value: read(text) };
  } catch {
    // only the place of the mistake is told: its text may be somebody's words
    return refused(400, takes === 'json' ? 'The body is not JSON.' : 'The form cannot be read.');
  }
}

async function textOf(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes > maxBytes ? undefined : Buffer.concat(chunks).toString('utf8');
}

const refused = (status: number, error: string): { readonly refused: Refused } => ({
  refused: { status, json: { error } },
});
