import { readFileSync } from 'node:fs';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { z } from 'zod';
import type { ManifestWish } from './wish.ts';
import { zipOf } from './zip.ts';

export type TeamsPackage =
  | { readonly kind: 'ok'; readonly zip: Buffer; readonly manifest: unknown }
  | { readonly kind: 'errors'; readonly problems: readonly string[] };

/** The app package as Teams takes it: the manifest and the two icons, nothing else. */
export async function teamsPackage(wish: ManifestWish): Promise<TeamsPackage> {
  const manifest = manifestFor(wish);
  const problems = [...(await schemaProblems(manifest)), ...telling(manifest)];
  if (problems.length > 0) return { kind: 'errors', problems };
  const zip = zipOf([
    { name: 'manifest.json', data: Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`) },
    ...['color.png', 'outline.png'].map(name => ({ name, data: partOf(name) })),
  ]);
  return { kind: 'ok', zip, manifest };
}

const folder = new URL('../../../manifest/', import.meta.url);
const partOf = (name: string): Buffer => readFileSync(new URL(name, folder));
const templateOf = (name: string): object =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(partOf(name).toString('utf8')));

/** The chat, and beside it the staff's tab where it is said under which address it is reached. */
export const manifestFor = (wish: ManifestWish): unknown =>
  filled({ ...templateOf('manifest.json'), ...(wish.server !== undefined && templateOf('tab.json')) }, wish);

/** Every `{{name}}` of the template in its place. */
function filled(template: unknown, wish: ManifestWish): unknown {
  const values = new Map<string, string | undefined>(
    Object.entries({ ...wish, appId: wish['app-id'], organisation: wish.name }),
  );
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values.get(name) ?? placeholder);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(template);
}

/** What the schema is checked for is the schema's business. */
const anyManifest = z.custom<TeamsManifest>(value => typeof value === 'object' && value !== null);

/** By the schema that comes with the package of Microsoft: nothing is fetched. */
export async function schemaProblems(manifest: unknown): Promise<readonly string[]> {
  const parsed = anyManifest.safeParse(manifest);
  return parsed.success ? AppManifestUtils.validateAgainstSchema(parsed.data) : ['The manifest is not an object.'];
}

const shownSchema = z.object({
  developer: z.object({ name: z.string() }),
  name: z.record(z.string(), z.string()),
  description: z.record(z.string(), z.string()),
  staticTabs: z.array(z.object({ name: z.string().default('') })).default([]),
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(z.record(z.string(), z.string())) })) })),
});

/** `care-rules` 19: who looks over a shoulder learns nothing from what Teams shows of the app. */
const telltale =
  /behinder|handicap|inklusi|\bkrank|krankheit|diagnos|therap|psych|pflege|\breha(\b|bil)|werkstatt|wfbm/i;

export function telling(manifest: unknown): readonly string[] {
  const shown = shownSchema.safeParse(manifest).data;
  if (shown === undefined) return [];
  const commands = shown.bots.flatMap(({ commandLists }) => commandLists.flatMap(list => list.commands));
  const texts = [shown.developer, shown.name, shown.description, ...shown.staticTabs, ...commands].flatMap(part =>
    Object.values(part),
  );
  return texts
    .filter(text => telltale.test(text))
    .map(text => `Everybody in Teams reads “${text}”: it must not hint at a disability or an illness. Shorten it.`);
}
