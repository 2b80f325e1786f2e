// The plan of the house: the rooms, who may import whom, and what is let in from outside. Changing it is a decision for the README.

export type Room =
  | 'language'
  | 'knowledge'
  | 'placement'
  | 'dialogs'
  | 'bots'
  | 'adapters'
  | 'playground'
  | 'config'
  | 'commands'
  | 'main'
  | 'tab';

/** `types`: only `import type`. `all`: values too. A list: values only from these files, types from the whole room. */
export type Access = 'all' | 'types' | readonly string[];

const words = {
  language: 'all',
  knowledge: 'all',
  placement: 'all',
  /** The words of talk; the steps belong to the hall. */
  dialogs: ['src/dialogs/event.ts', 'src/dialogs/reply.ts', 'src/dialogs/effect.ts', 'src/dialogs/acts.ts'],
} as const;
const everything = {
  language: 'all',
  knowledge: 'all',
  placement: 'all',
  dialogs: 'all',
  bots: 'all',
  adapters: 'all',
  playground: 'all',
  config: 'all',
  commands: 'all',
} as const;

export const mayImport: { readonly [R in Room]: { readonly [Other in Room]?: Access } } = {
  language: {},
  knowledge: { language: 'all' },
  placement: { language: 'all' },
  dialogs: { language: 'all', knowledge: 'all', placement: 'all' },
  bots: { language: 'all', knowledge: 'all', placement: 'all', dialogs: 'all' },
  adapters: { ...words, bots: ['src/bots/ports.ts'] },
  playground: { ...words, bots: ['src/bots/ports.ts'], adapters: 'all', config: 'types' },
  config: { ...words, bots: 'types' },
  commands: everything,
  main: everything,
  tab: { ...words, bots: 'types' },
};

/** Of the hall a door knows only what the hall needs from it, not even the types of another file. */
export const onlyPorts: readonly Room[] = ['adapters', 'playground'];

export const repair: { readonly [R in Room]: string } = {
  language: 'move what is needed into language, or the code that needs more into the room above',
  knowledge: 'move it to language, or do the work in dialogs and pass the result in',
  placement: 'move it to language, or do the work in dialogs and pass the result in',
  dialogs: 'return an effect or a reply, and let the hall or a door act on it',
  bots: 'declare what the hall needs in src/bots/ports.ts and let main hand it in',
  adapters: 'use src/bots/ports.ts, types, or the words of a room; move a rule to the room that owns it',
  playground: 'reach it through an adapter, or let a command or main hand it in',
  config: 'let main read the configuration and hand the value on',
  commands: 'move what is shared into the room that owns it',
  main: 'move what is shared into the room that owns it',
  tab: 'ask the server over HTTP',
};

export const pureRooms: readonly Room[] = ['language', 'knowledge', 'placement', 'dialogs'];
export const purePackages: readonly string[] = ['zod', 'temporal-polyfill', 'feiertagejs', 'yaml'];

/** Where a package may be imported; the longest prefix of a name that stands here counts. */
export const packageHomes: { readonly [name: string]: readonly string[] } = {
  zod: ['src/'],
  'temporal-polyfill': ['src/'],
  feiertagejs: ['src/'],
  yaml: ['src/'],
  grammy: ['src/adapters/telegram/'],
  '@grammyjs': ['src/adapters/telegram/'],
  botbuilder: ['src/adapters/teams/'],
  'botbuilder-core': ['src/adapters/teams/'],
  'botframework-connector': ['src/adapters/teams/'],
  'botframework-schema': ['src/adapters/teams/'],
  restify: ['src/adapters/'],
  nodemailer: ['src/adapters/mail/'],
  pdfkit: ['src/adapters/foerdercheck/'],
  '@microsoft/app-manifest': ['src/commands/manifest/'],
  qrcode: ['src/adapters/'],
  jose: ['src/adapters/tab/'],
  '@azure/cosmos': ['src/adapters/cosmos/'],
  '@microsoft/teams-js': ['src/tab/'],
  'node:sqlite': ['src/adapters/sqlite/'],
};
/** The Teams wire must stay small enough to be exchanged. */
export const fewFiles = { packages: ['botbuilder', 'botframework'], most: 2 } as const;

/** The hall may compute a hash; everything else of Node is a door. */
export const hallBuiltins: readonly string[] = ['node:crypto'];

export const envReaders: readonly string[] = ['src/config.ts', 'src/main.ts', 'src/commands/'];
/** Makers of a brand say `as`; nobody else does. The same list stands in .oxlintrc.json. */
export const brandMakers: readonly string[] = ['src/placement/ids.ts', 'src/knowledge/phrasebook.ts'];

export const longestFile = 250;
export const dataFolders: readonly string[] = [
  'src/knowledge/phrases/',
  'src/knowledge/articles/',
  'src/placement/words/',
];

/** The only places that may skip: by name, where there is no Chromium, and where there is no voice. */
export const skipHelpers: readonly string[] = ['test/chromium.ts', 'test/installedVoice.ts'];
