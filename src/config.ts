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
    ...lonely(given),
    ...openToOthers(given),
    ...cosmosInDemo(given),
  ];
  if (!parsed.success || problems.length > 0) return { kind: 'errors', problems };
  return { kind: 'ok', config: parsed.data };
};

const guid = (fix: string) => z.guid(fix);

const text = (fix: string) => z.string({ error: fix }).trim().min(1, fix);

const settings = z.object({
  ANKER_DATA: text('Name a folder that Anker may write to.')
    .default('./data')
    .describe('Folder of the keys and, without Cosmos DB, of the store; on a disk of this machine.'),
  ANKER_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'Give a port number between 0 and 65535; 0 lets the system choose.')
    .transform(Number)
    .refine(port => port <= 65_535, 'Give a port number between 0 and 65535; 0 lets the system choose.')
    .default(3978)
    .describe('Port of the page.'),
  ANKER_HOST: text('Name an address of this machine.')
    .default('127.0.0.1')
    .describe('Address that Anker listens on; a loopback address.'),
  ANKER_ADDRESS: z
    .url({ protocol: /^https$/, error: 'Give the https address under which people reach this server.' })
    .transform(url => url.replace(/\/+$/, ''))
    .optional()
    .describe('Public https address of this server; without it a card in Teams links to no PDF.'),
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
  ANKER_BROKEN_ARTICLES: z
    .enum(['refuse', 'leaveOut'], 'Choose refuse or leaveOut.')
    .default('refuse')
    .describe('With `leaveOut` a house in service starts without a broken article and its topic.'),
  ANKER_VOICE: text('Name the folders of the programs, with colons between them, or "off".')
    .default('/usr/local/bin:/usr/bin')
    .transform(path => (path === 'off' ? undefined : path))
    .describe('Folders of the programs that read aloud; `off`: nothing is read aloud.'),
  TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d{5,}:[A-Za-z0-9_-]{30,}$/, 'Give the token as BotFather showed it: digits, a colon, letters.')
    .optional()
    .describe('Token of the Telegram bot.'),
  TELEGRAM_WEBHOOK: z
    .url({ protocol: /^https$/, error: 'Give the https address under which Telegram reaches this server.' })
    .optional()
    .describe('Public https address of this server; without it Anker asks Telegram for messages itself.'),
  TEAMS_APP_ID: guid('Give the application id of the bot, a GUID.')
    .optional()
    .describe('Application id of the Teams bot.'),
  TEAMS_APP_SECRET: text('Give the client secret of the application.')
    .optional()
    .describe('Client secret of that application.'),
  TEAMS_TENANT: guid('Give the id of the tenant in which the staff work, a GUID.')
    .optional()
    .describe('Tenant of the staff, in which the bot is registered.'),
  TEAMS_EMPLOYER_TENANTS: z
    .string()
    .transform(list => list.split(/[\s,]+/).filter(one => one !== ''))
    .pipe(z.array(guid('Give the ids of the tenants, GUIDs with commas between them.')))
    .default([])
    .describe('Tenants of the firms that may talk to the bot.'),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'Give an address like smtps://user:password@mail.example.org.')
    .optional()
    .describe('Mail server for the second way of urgent cases.'),
  MAIL_FROM: z.email('Give one plain mail address.').optional().describe('Mailbox that those mails come from.'),
  COSMOS_ENDPOINT: z
    .string()
    .regex(
      /^(https:\/\/[^\s/]+|http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?)\/?$/,
      'Give the URI of the account, like https://house.documents.azure.com; http only for an emulator on this machine.',
    )
    .optional()
    .describe('URI of the Azure Cosmos DB account that keeps everything; without it a file does.'),
  COSMOS_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{86}==$/,
      'Give the primary or secondary key of the account: 88 characters that end with "==".',
    )
    .optional()
    .describe('Read-write key of that account.'),
  COSMOS_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9][\w-]{0,99}$/, 'Use 1 to 100 letters, digits and hyphens, for example "anker".')
    .default('anker')
    .describe('Database in it, one for each house; it is made where there is none.'),
});

/** What only makes sense together. */
const together: readonly (readonly [name: string, needs: string])[] = [
  ['TEAMS_APP_ID', 'TEAMS_APP_SECRET'],
  ['TEAMS_APP_ID', 'TEAMS_TENANT'],
  ['TEAMS_APP_SECRET', 'TEAMS_APP_ID'],
  ['TEAMS_TENANT', 'TEAMS_APP_ID'],
  ['TEAMS_EMPLOYER_TENANTS', 'TEAMS_APP_ID'],
  ['TELEGRAM_WEBHOOK', 'TELEGRAM_TOKEN'],
  ['MAIL_URL', 'MAIL_FROM'],
  ['MAIL_FROM', 'MAIL_URL'],
  ['COSMOS_ENDPOINT', 'COSMOS_KEY'],
  ['COSMOS_KEY', 'COSMOS_ENDPOINT'],
  ['COSMOS_DATABASE', 'COSMOS_ENDPOINT'],
];

/** Demo: no Telegram token, no Teams app id. Anything of the two and Anker is in service: no playground, and staff must be imported. */
export const isDemo = (config: Config): boolean =>
  config.TELEGRAM_TOKEN === undefined && config.TEAMS_APP_ID === undefined;

/** Name, default and purpose of every setting, for the README and for whoever starts Anker. */
export const settingsTable = (): readonly {
  readonly name: string;
  readonly standard: string;
  readonly what: string;
}[] =>
  Object.entries(settings.shape).map(([name, schema]) => ({
    name,
    standard: standardOf(schema.safeParse(undefined).data),
    what: schema.description ?? '',
  }));

const standardOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '–';

const lonely = (given: Readonly<Record<string, string | undefined>>): readonly string[] =>
  together
    .filter(([name, needs]) => given[name] !== undefined && given[needs] === undefined)
    .map(([name, needs]) => `${needs}: It is missing, and ${name} needs it.`);

/** Also in service: what is reached from outside stands behind a proxy that speaks TLS. */
const openToOthers = (given: Readonly<Record<string, string | undefined>>): readonly string[] =>
  isLoopback(given['ANKER_HOST'] ?? '127.0.0.1')
    ? []
    : ['ANKER_HOST: Anker listens on this machine only, behind a proxy that speaks TLS. Use 127.0.0.1.'];

/** The clock of the demo is wound, and its people are made up: neither belongs where a house may be. */
const cosmosInDemo = (given: Readonly<Record<string, string | undefined>>): readonly string[] =>
  given['COSMOS_ENDPOINT'] === undefined || given['TELEGRAM_TOKEN'] !== undefined || given['TEAMS_APP_ID'] !== undefined
    ? []
    : [
        'COSMOS_ENDPOINT: The demo keeps its people in a file. Set TELEGRAM_TOKEN or TEAMS_APP_ID as well, or take it out.',
      ];

const isLoopback = (host: string): boolean =>
  ['localhost', '::1', '[::1]'].includes(host.trim().toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host.trim());

/** Named like a setting and none: what the check of the house says to its own tests. */
const ofTheCheck = ['ANKER_CHROMIUM_REQUIRED', 'ANKER_VOICE_REQUIRED'];

const unknownNames = (names: readonly string[]): readonly string[] =>
  names
    .filter(name => /^(ANKER|TELEGRAM|TEAMS|MAIL|COSMOS)_/i.test(name))
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
