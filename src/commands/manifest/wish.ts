import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What goes into the manifest, and where the package is written. */
export type ManifestWish = z.infer<typeof wishSchema>;

export type ManifestWishRead =
  | { readonly kind: 'ok'; readonly wish: ManifestWish }
  /** All of them, each with its option and the fix. */
  | { readonly kind: 'errors'; readonly problems: readonly string[] }
  | { readonly kind: 'notUnderstood' };

export function readWish(args: readonly string[], settings: { readonly appId?: string | undefined }): ManifestWishRead {
  const given = optionsIn(args);
  if (given === undefined) return { kind: 'notUnderstood' };
  const site = `https://${given['domain'] ?? ''}`;
  const pages = { website: `${site}/`, privacy: `${site}/datenschutz`, terms: `${site}/impressum` };
  const parsed = wishSchema.safeParse({ ...pages, 'app-id': settings.appId, ...given });
  if (parsed.success) return { kind: 'ok', wish: parsed.data };
  // without a domain the pages made of it are wrong too: said once
  const issues = parsed.error.issues.filter(({ path }) => String(path[0]) in given || !(String(path[0]) in pages));
  return { kind: 'errors', problems: issues.map(({ path, message }) => `--${path.join('.')}: ${message}`) };
}

function optionsIn(args: readonly string[]): Readonly<Record<string, string>> | undefined {
  const options = Object.fromEntries(Object.keys(wishSchema.shape).map(name => [name, { type: 'string' } as const]));
  try {
    return z.record(z.string(), z.string()).parse(parseArgs({ args: [...args], options }).values);
  } catch {
    // an option that there is not: the usage says which there are
    return undefined;
  }
}

const noGuid =
  'Give the application id of the bot as Entra shows it, 32 hexadecimal digits in five groups: 12345678-90ab-cdef-1234-567890abcdef.';
const page = (what: string) =>
  z.url({ protocol: /^https$/, error: `Give the full address of the ${what}, with https://.` });

const domain = (error?: string) =>
  z
    .string(error)
    .trim()
    .toLowerCase()
    .max(200, 'Give only the domain.')
    .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, 'Give only the domain, like example.org.');

const wishSchema = z.object({
  'app-id': z
    .string({ error: `It is missing. ${noGuid} Or set TEAMS_APP_ID.` })
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, noGuid)
    .refine(id => !/^[0-]+$/.test(id), 'This id is nobody’s. Give the application id of the bot as Entra shows it.'),
  name: z
    .string({ error: 'It is missing. Give the name of your organisation as Teams shows it.' })
    .trim()
    .min(1, 'Give the name of your organisation as Teams shows it.')
    .max(32, 'Teams shows at most 32 characters: shorten it.'),
  domain: domain('It is missing. Give the domain of your web pages, like example.org.'),
  /** Where Anker itself is reached; missing: the package has no tab. */
  server: domain().optional(),
  out: z
    .string()
    .regex(/\.zip$/i, 'Name a file that ends with .zip.')
    .default('anker-teams.zip'),
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}\.\d{1,5}\.\d{1,5}$/, 'Give three numbers, the first at least 1, like 1.0.1.')
    .default('1.0.0'),
  website: page('page about your service'),
  privacy: page('page about data protection'),
  terms: page('page with your terms of use'),
});
