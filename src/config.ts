import { z } from 'zod';
import { distance } from './language/distance.ts';
import { isTimeZone } from './placement/localTime.ts';

const logLevels = ['info', 'warn', 'error', 'off'] as const;

/** What the environment says, checked. Nothing else reads it. */
export type Config = z.infer<typeof settings>;

export type ConfigRead =
  | { readonly kind: 'ok'; readonly config: Config }
  /** All of them, each with the name of the setting and the fix; never with its value. */
  | { readonly kind: 'errors'; readonly problems: readonly string[] };

export const readConfig = (env: Readonly<Record<string, string | undefined>>): ConfigRead => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(issue => `${issue.path.join('.')}: ${issue.message}`),
    ...unknownNames(Object.keys(env)),
    ...demoOnly(given),
  ];
  if (!parsed.success || problems.length > 0) return { kind: 'errors', problems };
  return { kind: 'ok', config: parsed.data };
};

const text = (fix: string) => z.string({ error: fix }).trim().min(1, fix);

const settings = z.object({
  ANKER_DATA: text('Name a folder that Anker may write to.')
    .default('./data')
    .describe('Folder of the store and, in demo mode, of its key; must be on a disk of this machine.'),
  ANKER_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'Give a port number between 0 and 65535; 0 lets the system choose.')
    .transform(Number)
    .refine(port => port <= 65_535, 'Give a port number between 0 and 65535; 0 lets the system choose.')
    .default(3978)
    .describe('Port of the page.'),
  ANKER_HOST: text('Name an address of this machine.')
    .default('127.0.0.1')
    .describe('Address that the page listens on; in demo mode only a loopback address.'),
  ANKER_ORGANISATION: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Use 1 to 40 small letters, digits and hyphens, for example "fachdienst-see".')
    .default('demo')
    .describe('Short name of the organisation; every person carries it, so it never changes later.'),
  ANKER_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'Give the name of a time zone, for example "Europe/Berlin".')
    .default('Europe/Berlin')
    .describe('Time zone of the demo organisation; a real one states its own in its staff file.'),
  ANKER_LOG_LEVEL: z
    .enum(logLevels, `Choose one of ${logLevels.join(', ')}.`)
    .default('info')
    .describe('The least important entries that are logged.'),
});

/** Name, default and purpose of every setting, for the README and for whoever starts Anker. */
export const settingsTable = (): readonly {
  readonly name: string;
  readonly standard: string;
  readonly what: string;
}[] =>
  Object.entries(settings.shape).map(([name, schema]) => ({
    name,
    standard: String(schema.parse(undefined)),
    what: schema.description ?? '',
  }));

const notBuilt = 'this version has no door to it yet. Unset it: without it Anker starts as a demo.';

/** What opens Anker to the world; until its real doors are built, any of it stops the start. */
const demoOnly = (given: Readonly<Record<string, string | undefined>>): readonly string[] => [
  ...(given['TELEGRAM_TOKEN'] === undefined
    ? []
    : [`TELEGRAM_TOKEN: This would connect Anker to Telegram, and ${notBuilt}`]),
  ...(given['TEAMS_APP_ID'] === undefined ? [] : [`TEAMS_APP_ID: This would connect Anker to Teams, and ${notBuilt}`]),
  ...(isLoopback(given['ANKER_HOST'] ?? '127.0.0.1')
    ? []
    : [
        'ANKER_HOST: This version runs only as a demo, whose page has no sign-in and must not be seen by other machines. Use 127.0.0.1.',
      ]),
];

const isLoopback = (host: string): boolean =>
  ['localhost', '::1', '[::1]'].includes(host.trim().toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host.trim());

/** Named like a setting and none: what the check of the house says to its own tests. */
const ofTheCheck = ['ANKER_CHROMIUM_REQUIRED'];

const unknownNames = (names: readonly string[]): readonly string[] =>
  names
    .filter(name => name.toUpperCase().startsWith('ANKER_'))
    .filter(name => !Object.hasOwn(settings.shape, name) && !ofTheCheck.includes(name))
    .map(name => `${name}: There is no such setting. ${suggestion(name)}`);

const suggestion = (name: string): string => {
  const known = Object.keys(settings.shape);
  const [nearest] = known
    .map(setting => ({ setting, wrong: distance(name.toUpperCase(), setting, 3) }))
    .filter(({ wrong }) => wrong <= 3)
    .toSorted((a, b) => a.wrong - b.wrong);
  return nearest === undefined ? `The settings are ${known.join(', ')}.` : `Did you mean ${nearest.setting}?`;
};
