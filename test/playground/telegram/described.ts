// The Bot API's own description (Bot API 10.1, 11 June 2026), and what of a value is not as it says.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const fieldSchema = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean() });
export type Field = z.infer<typeof fieldSchema>;
const described = z
  .object({
    methods: z.record(z.string(), z.object({ returns: z.array(z.string()), fields: z.array(fieldSchema).default([]) })),
    types: z.record(
      z.string(),
      z.object({ fields: z.array(fieldSchema).default([]), subtypes: z.array(z.string()).default([]) }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../data/telegram-bot-api.json', import.meta.url), 'utf8')));

export const describedMethod = (name: string) => described.methods[name];

/** Every place where the value is not of one of these types; nothing where all is well. */
export function wrongIn(value: unknown, types: readonly string[], at = 'result'): readonly string[] {
  const tried = types.map(type => wrongFor(value, type, at));
  return (
    tried.find(wrong => wrong.length === 0) ?? tried.toSorted((a, b) => a.length - b.length)[0] ?? [`${at}: no type`]
  );
}

const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  Integer: Number.isSafeInteger,
  Float: value => typeof value === 'number',
  String: value => typeof value === 'string',
  Boolean: value => typeof value === 'boolean',
  True: value => value === true,
};

function wrongFor(value: unknown, type: string, at: string): readonly string[] {
  const is = plain[type];
  if (is !== undefined) return is(value) ? [] : [`${at}: ${JSON.stringify(value)} is no ${type}`];
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return [`${at}: no array`];
    return value.flatMap((one, n) => wrongIn(one, [type.slice('Array of '.length)], `${at}[${n}]`));
  }
  const known = described.types[type];
  if (known === undefined) return [`${at}: ${type} is not described`];
  if (known.subtypes.length > 0) return wrongIn(value, known.subtypes, at);
  return wrongObject(value, known.fields, `${at}<${type}>`);
}

function wrongObject(value: unknown, fields: readonly Field[], at: string): readonly string[] {
  const read = z.record(z.string(), z.unknown()).safeParse(value);
  if (!read.success) return [`${at}: no object`];
  const names = new Set(fields.map(({ name }) => name));
  return [
    ...Object.keys(read.data).flatMap(name => (names.has(name) ? [] : [`${at}.${name}: not described`])),
    ...fields.flatMap(({ name, types, required }) => {
      if (!(name in read.data)) return required ? [`${at}.${name}: missing`] : [];
      return wrongIn(read.data[name], types, `${at}.${name}`);
    }),
  ];
}
