import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { brandMakers } from './house/plan.ts';
import { violations } from './house/rules.ts';
import { shared } from '../vitest.config.ts';

const root = new URL('..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.ts'));

describe('the house', () => {
  it('keeps its own rules', () => {
    const files = new Map([...filesIn('src'), ...filesIn('test')].map(path => [path, read(path)]));
    expect(files.has('src/bots/ports.ts')).toBe(true);
    expect(violations(files).join('\n')).toBe('');
  });

  it('names the same makers of brands in the lint as here', () => {
    const overrides = z.object({
      overrides: z.array(z.object({ files: z.array(z.string()), rules: z.unknown().optional() })),
    });
    const lint = overrides.parse(JSON.parse(read('.oxlintrc.json')));
    const exempt = lint.overrides.filter(({ rules }) =>
      JSON.stringify(rules ?? {}).includes('"typescript/consistent-type-assertions":"off"'),
    );
    expect(exempt.flatMap(({ files }) => files)).toEqual(brandMakers);
  });

  it('lets only those tests share what is loaded that change nothing outside of themselves', () => {
    const machine = /node:(?:child_process|http|net|worker_threads)|process\.(?:env|chdir)|\bvi\.|globalThis/;
    const files = shared.flatMap(room => filesIn(`test/${room}`));
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter(path => machine.test(read(path)))).toEqual([]);
  });
});

type Files = Readonly<Record<string, string>>;
const found = (files: Files): string => violations(new Map(Object.entries(files))).join('\n');

/** A promise of the house, sources that break it, and what is said about them. */
type Case = readonly [broken: string, files: Files, said: string];

const imports: readonly Case[] = [
  [
    'language imports placement',
    { 'src/language/a.ts': "import { b } from '../placement/b.ts';" },
    'language may not import values from src/placement/b.ts – move',
  ],
  [
    'knowledge imports placement',
    { 'src/knowledge/a.ts': "import type { B } from '../placement/b.ts';" },
    'knowledge may not import types from',
  ],
  [
    'placement imports dialogs',
    { 'src/placement/a.ts': "import { b } from '../dialogs/b.ts';" },
    'placement may not import',
  ],
  [
    'dialogs import adapters',
    { 'src/dialogs/a.ts': "\nimport { b } from '../adapters/b.ts';" },
    'src/dialogs/a.ts:2: dialogs may not import values from src/adapters/b.ts – return an effect',
  ],
  ['dialogs import bots', { 'src/dialogs/a.ts': "export { b } from '../bots/ports.ts';" }, 'dialogs may not import'],
  [
    'bots import adapters',
    { 'src/bots/a.ts': "import type { B } from '../adapters/b.ts';" },
    'bots may not import types from src/adapters/b.ts – declare',
  ],
  [
    'bots import the configuration',
    { 'src/bots/a.ts': "import { config } from '../config.ts';" },
    'bots may not import values from src/config.ts',
  ],
  [
    'a door imports the turn',
    { 'src/adapters/a.ts': "import type { Turn } from '../bots/turn.ts';" },
    'adapters may not import types from src/bots/turn.ts',
  ],
  [
    'a door takes a step',
    { 'src/adapters/a.ts': "import { step } from '../dialogs/step.ts';" },
    'adapters may not import values from src/dialogs/step.ts',
  ],
  [
    'a door takes a step later',
    { 'src/adapters/a.ts': "const s = import('../dialogs/step.ts');" },
    'adapters may not import values from src/dialogs/step.ts',
  ],
  [
    'the playground imports the hall',
    { 'src/playground/a.ts': "import { turn } from '../bots/turn.ts';" },
    'playground may not import',
  ],
  [
    'a room imports a type inline',
    { 'src/language/a.ts': "export type B = import('../bots/ports.ts').Door;" },
    'language may not import types from',
  ],
  ['src imports a test', { 'src/bots/a.ts': "import { b } from '../../test/b.ts';" }, 'outside of the house'],
  ['a new room appears', { 'src/shared/a.ts': "import { z } from 'zod';" }, 'there is no such room'],
  [
    'two files import each other',
    { 'src/language/a.ts': "import './b.ts';", 'src/language/b.ts': "import type { A } from './a.ts';" },
    'src/language/a.ts: imports itself in a circle (src/language/a.ts → src/language/b.ts → src/language/a.ts) – move',
  ],
];

const packages: readonly Case[] = [
  [
    'a pure room imports a library',
    { 'src/dialogs/a.ts': "import { Bot } from 'grammy';" },
    'dialogs is pure and may not import grammy',
  ],
  [
    'a pure room imports from Node',
    { 'src/language/a.ts': "import { readFileSync } from 'node:fs';" },
    'language is pure and may not import node:fs',
  ],
  [
    'the hall reads files',
    { 'src/bots/a.ts': "import { readFileSync } from 'node:fs';" },
    'bots may not import node:fs',
  ],
  [
    'grammY is outside of its door',
    { 'src/adapters/teams/a.ts': "import { Bot } from 'grammy';" },
    'grammy belongs to src/adapters/telegram/',
  ],
  [
    'botbuilder is outside of its door',
    { 'src/bots/a.ts': "import { CardFactory } from 'botbuilder';" },
    'botbuilder belongs to src/adapters/teams/',
  ],
  [
    'restify is outside of the doors',
    { 'src/playground/a.ts': "import restify from 'restify';" },
    'restify belongs to src/adapters/',
  ],
  [
    'Cosmos is outside of its door',
    { 'src/adapters/sqlite/a.ts': "import { CosmosClient } from '@azure/cosmos';" },
    '@azure/cosmos belongs to src/adapters/cosmos/',
  ],
  [
    'SQLite is outside of its door',
    { 'src/commands/a.ts': "import { DatabaseSync } from 'node:sqlite';" },
    'node:sqlite belongs to src/adapters/sqlite/',
  ],
  ['an unknown package comes in', { 'src/adapters/a.ts': "import _ from 'lodash';" }, 'lodash has no home'],
  [
    'a third file knows botbuilder',
    Object.fromEntries(
      ['a', 'b', 'c'].map(name => [`src/adapters/teams/${name}.ts`, "import { TurnContext } from 'botbuilder';"]),
    ),
    'src/adapters/teams/c.ts: is one of 3 files',
  ],
];

const code: readonly Case[] = [
  ...[
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    "Math['random']()",
    'Temporal.Now.instant()',
    'crypto.randomUUID()',
  ].map(inPure),
  ...[
    'console.log(1)',
    'setTimeout(b, 1)',
    "fetch('x')",
    '() => fetch',
    'async () => 1',
    'performance.now()',
    'globalThis.b',
  ].map(inPure),
  ['a pure room waits', { 'src/dialogs/a.ts': 'await b;' }, 'await in a pure room'],
  ['a function of a pure room is async', { 'src/dialogs/a.ts': 'async function b() {}' }, 'async in a pure room'],
  ['a file uses any', { 'src/bots/a.ts': 'export const a: any = 1;' }, 'src/bots/a.ts:1: `any`'],
  ['a file uses !', { 'src/bots/a.ts': 'export const a = b!;' }, 'a non-null `!`'],
  ['a file uses as', { 'src/bots/a.ts': 'export const a = b as string;' }, '`as` other than'],
  ['a file uses the other as', { 'src/bots/a.ts': 'export const a = <string>b;' }, '`as` other than'],
  [
    'the hall reads the environment',
    { 'src/bots/a.ts': "export const a = process.env['A'];" },
    'reads process.env – add the setting',
  ],
  ['the environment is taken apart', { 'src/adapters/a.ts': 'const { env } = process;' }, 'reads process.env'],
  ['the environment is imported', { 'src/adapters/a.ts': "import { env } from 'node:process';" }, 'reads process.env'],
  ['a catch is empty', { 'src/bots/a.ts': 'try { b(); } catch {}' }, 'an empty catch'],
  ['a promise is silenced', { 'src/bots/a.ts': 'b().catch(() => {});' }, 'an empty catch'],
  ['onTurnError is set', { 'src/adapters/teams/a.ts': 'adapter.onTurnError = b;' }, 'onTurnError'],
  ['onTurnError is set by name', { 'src/adapters/teams/a.ts': "adapter['onTurnError'] = b;" }, 'onTurnError'],
  ['something is left to do', { 'src/bots/a.ts': '// TODO later' }, 'a TODO or FIXME'],
  ['something is left to do in a test', { 'test/a.test.ts': '/* FIXME */' }, 'test/a.test.ts:1: a TODO or FIXME'],
  ['a class is a manager', { 'src/bots/a.ts': 'export class CaseManager {}' }, 'exports CaseManager'],
  ['a function is a helper', { 'src/bots/a.ts': 'export function turnHelper() {}' }, 'exports turnHelper'],
  ['a constant is a handler', { 'src/bots/a.ts': 'export const onHandler = 1;' }, 'exports onHandler'],
  [
    'a name turns bad on its way out',
    { 'src/bots/a.ts': 'const a = 1;\nexport { a as caseService };' },
    'exports caseService',
  ],
  ['a type is a service', { 'src/bots/a.ts': 'export interface MailService { readonly a: 1 }' }, 'exports MailService'],
  ['a file is full of utils', { 'src/language/date-utils.ts': '' }, 'the file name says utils'],
  ['a file is too long', { 'src/bots/a.ts': 'b();\n'.repeat(251) }, 'has 251 lines, 250 are the limit'],
  ['a file cannot be parsed', { 'src/bots/a.ts': 'const = ;' }, 'cannot be parsed'],
];

const tests: readonly Case[] = [
  ...['it.only', 'describe.skip', 'test.todo', 'it.concurrent.skip', 'it.skipIf', 'describe.runIf', 'ctx.skip'].map(
    inTest,
  ),
  ['a test is named with should', { 'test/a.test.ts': "it('should work', () => {});" }, 'a test name with "should"'],
  [
    'a row is named with should',
    { 'test/a.test.ts': 'it.each([1])(`it should %s`, () => {});' },
    'a test name with "should"',
  ],
];

function inPure(source: string): Case {
  return [
    `a pure room says ${source}`,
    { 'src/placement/a.ts': `export const a = ${source};` },
    'in a pure room – take',
  ];
}
function inTest(call: string): Case {
  return [
    `a test says ${call}`,
    { 'test/a.test.ts': `${call}('a', () => {});` },
    `.${call.split('.').at(-1)} – let every test run`,
  ];
}

describe('the check of the house', () => {
  it.each([...imports, ...packages, ...code, ...tests])('sees that %s', (_, files, said) => {
    expect(found(files)).toContain(said);
  });

  it.each<readonly [string, Files]>([
    [
      'a room takes what it may',
      { 'src/dialogs/a.ts': "import { b } from '../placement/b.ts';\nimport { z } from 'zod';" },
    ],
    [
      'a door takes the ports and the words',
      {
        'src/adapters/a.ts':
          "import { lanes } from '../bots/ports.ts';\nimport { replySchema } from '../dialogs/reply.ts';\nimport { speak } from '../knowledge/speak.ts';",
      },
    ],
    ['a door takes a type from the talk', { 'src/adapters/a.ts': "import { type Scene } from '../dialogs/scene.ts';" }],
    [
      'main takes everything',
      { 'src/main.ts': "import { turn } from './bots/turn.ts';\nexport const a = process.env['A'];" },
    ],
    [
      'packages are at home',
      { 'src/adapters/telegram/a.ts': "import { Bot } from 'grammy/web';\nimport { DatabaseSync } from 'node:fs';" },
    ],
    [
      'a given date is read',
      { 'src/placement/a.ts': 'export const a = (ms: number) => new Date(ms).getTime() + Date.UTC(2026, 1);' },
    ],
    [
      'a field has the name of a global',
      {
        'src/placement/a.ts':
          'export const a = { process: 1, fetch: 2 }.fetch;\nexport interface B { readonly console: string }',
      },
    ],
    [
      'as const, and a brand in its maker',
      {
        'src/bots/a.ts': 'export const a = [1] as const;',
        'src/placement/ids.ts': 'export const b = (n: number) => n as B;',
      },
    ],
    ['a catch says why', { 'src/bots/a.ts': 'try { b(); } catch {\n  // gone already, which is what we want\n}' }],
    [
      'a comment speaks of onTurnError',
      { 'src/adapters/teams/a.ts': '// onTurnError is never set: it would hide a failed commit' },
    ],
    ['data is long', { 'src/knowledge/phrases/a.ts': 'b();\n'.repeat(900) }],
    ['a name only sounds bad', { 'src/bots/a.ts': 'export const serviceable = 1;\nexport const utilise = 2;' }],
    [
      'the skip for Chromium is in its place',
      { 'test/chromium.ts': 'export const inChromium = describe.skipIf(true);' },
    ],
    ['a test skips nothing', { 'test/a.test.ts': "it('skips a beat', () => { query.skip(1); });" }],
  ])('is content where %s', (_, files) => {
    expect(found(files)).toBe('');
  });
});
