import { describe, expect, test } from 'vitest';
import { isDemo, readConfig, settingsTable } from '../src/config.ts';

const problemsOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  const read = readConfig(env);
  return read.kind === 'errors' ? read.problems : [];
};

test('an empty environment is the demo on loopback', () => {
  expect(readConfig({ PATH: '/bin', HOME: '/home/jana' })).toEqual({
    kind: 'ok',
    config: {
      ANKER_DATA: './data',
      ANKER_PORT: 3978,
      ANKER_HOST: '127.0.0.1',
      ANKER_ORGANISATION: 'demo',
      ANKER_TIME_ZONE: 'Europe/Berlin',
      ANKER_BROKEN_ARTICLES: 'refuse',
      ANKER_VOICE: '/usr/local/bin:/usr/bin',
      ANKER_LOG_LEVEL: 'info',
      TEAMS_EMPLOYER_TENANTS: [],
      COSMOS_DATABASE: 'anker',
    },
  });
});

test('a setting that is there and empty counts as missing', () => {
  expect(readConfig({ ANKER_PORT: '', ANKER_DATA: '  ', TELEGRAM_TOKEN: '' })).toEqual(readConfig({}));
});

test('what is set is used', () => {
  const read = readConfig({ ANKER_PORT: '0', ANKER_HOST: '::1', ANKER_DATA: '/srv/anker', ANKER_LOG_LEVEL: 'off' });
  expect(read).toMatchObject({
    config: { ANKER_PORT: 0, ANKER_HOST: '::1', ANKER_DATA: '/srv/anker', ANKER_LOG_LEVEL: 'off' },
  });
});

describe('a wrong setting', () => {
  const wrong = [
    ['ANKER_PORT', '80a'],
    ['ANKER_PORT', '65536'],
    ['ANKER_PORT', '-1'],
    ['ANKER_ORGANISATION', 'Haus am See'],
    ['ANKER_TIME_ZONE', 'Europa/Berlin'],
    ['ANKER_LOG_LEVEL', 'verbose'],
  ] as const;
  test.each(wrong)('%s=%s stops the start with its name and the fix, without the value', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: [A-Z].{20,}\\.$`));
    expect(problems[0]).not.toContain(value);
  });

  test('comes with all the others', () => {
    const problems = problemsOf({ ANKER_PORT: 'x', ANKER_TIME_ZONE: 'x', ANKER_PROT: '1', TELEGRAM_TOKEN: 'x' });
    expect(problems.map(problem => problem.split(':')[0])).toEqual([
      'ANKER_PORT',
      'ANKER_TIME_ZONE',
      'TELEGRAM_TOKEN',
      'ANKER_PROT',
    ]);
  });
});

test('a misspelt name is pointed out with the right one, a foreign one with the list', () => {
  expect(problemsOf({ ANKER_PROT: '80' })[0]).toContain('Did you mean ANKER_PORT?');
  expect(problemsOf({ anker_port: '80' })[0]).toContain('Did you mean ANKER_PORT?');
  // one letter decides whether it is a demo or a house in service
  expect(problemsOf({ TELEGRAM_TOKN: 'x' })[0]).toContain('Did you mean TELEGRAM_TOKEN?');
  expect(problemsOf({ TEAMS_APPID: 'x' })[0]).toContain('Did you mean TEAMS_APP_ID?');
  expect(problemsOf({ MAIL_ULR: 'x' })[0]).toContain('Did you mean MAIL_URL?');
  expect(problemsOf({ COSMOS_ENDPIONT: 'x' })[0]).toContain('Did you mean COSMOS_ENDPOINT?');
  expect(problemsOf({ ANKER_TELEGRAM_WEBHOOK: '80' })[0]).toContain('ANKER_TIME_ZONE');
});

test('what the check says to its own tests is no setting and no mistake', () => {
  expect(readConfig({ ANKER_CHROMIUM_REQUIRED: '1', ANKER_VOICE_REQUIRED: '1' })).toEqual(readConfig({}));
});

test('what is not to be read aloud has no folder to look for a voice', () => {
  expect(readConfig({ ANKER_VOICE: 'off' })).toMatchObject({ config: { ANKER_VOICE: undefined } });
});

const token = `12345678:${'a'.repeat(35)}`;
const app = '11111111-aaaa-4bbb-8ccc-000000000001';
const tenant = '11111111-aaaa-4bbb-8ccc-000000000002';

describe('outside of the demo', () => {
  test('a token, or an app with its secret and tenant, is a house in service', () => {
    const configs = [
      { TELEGRAM_TOKEN: token },
      { TEAMS_APP_ID: app, TEAMS_APP_SECRET: 'x', TEAMS_TENANT: tenant, TEAMS_EMPLOYER_TENANTS: `${app}, ${tenant}` },
    ].map(readConfig);
    expect(configs.map(read => read.kind === 'ok' && isDemo(read.config))).toEqual([false, false]);
    expect(configs[1]).toMatchObject({ config: { TEAMS_EMPLOYER_TENANTS: [app, tenant] } });
    const demo = readConfig({});
    expect(demo.kind === 'ok' && isDemo(demo.config)).toBe(true);
  });

  test.each([
    ['TELEGRAM_TOKEN', 'marked-secret'],
    ['TELEGRAM_WEBHOOK', 'http://marked-secret.example'],
    ['TEAMS_APP_ID', 'marked-secret'],
    ['TEAMS_TENANT', 'marked-secret'],
    ['TEAMS_EMPLOYER_TENANTS', `${tenant},marked-secret`],
    ['MAIL_URL', 'marked-secret'],
    ['MAIL_FROM', 'marked-secret'],
    ['COSMOS_ENDPOINT', 'http://marked-secret.example'],
    ['COSMOS_ENDPOINT', 'https://house.documents.azure.com/dbs/marked-secret'],
    ['COSMOS_KEY', 'marked-secret'],
    ['COSMOS_DATABASE', 'marked-secret/x'],
  ])('a wrong %s stops the start and is not repeated', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems.some(problem => problem.startsWith(name))).toBe(true);
    expect(problems.join()).not.toContain('marked-secret');
  });

  test('what is missing beside a setting is named', () => {
    expect(problemsOf({ TEAMS_APP_ID: app })).toEqual([
      'TEAMS_APP_SECRET: It is missing, and TEAMS_APP_ID needs it.',
      'TEAMS_TENANT: It is missing, and TEAMS_APP_ID needs it.',
    ]);
    expect(problemsOf({ TELEGRAM_WEBHOOK: 'https://anker.example' })[0]).toContain('TELEGRAM_TOKEN');
    expect(problemsOf({ TELEGRAM_TOKEN: token, COSMOS_ENDPOINT: 'https://house.documents.azure.com' })).toEqual([
      'COSMOS_KEY: It is missing, and COSMOS_ENDPOINT needs it.',
    ]);
    expect(problemsOf({ COSMOS_DATABASE: 'anker' })).toEqual([
      'COSMOS_ENDPOINT: It is missing, and COSMOS_DATABASE needs it.',
    ]);
  });

  test('a house in service may keep everything in Azure Cosmos DB, or in an emulator on this machine; the demo may not', () => {
    const key = `${'A'.repeat(86)}==`;
    for (const COSMOS_ENDPOINT of [
      'https://house.documents.azure.com:443/',
      'https://house.documents.azure.com',
      'http://localhost:8081',
    ]) {
      const cosmos = { COSMOS_ENDPOINT, COSMOS_KEY: key };
      expect(readConfig({ TELEGRAM_TOKEN: token, ...cosmos })).toMatchObject({ config: { COSMOS_DATABASE: 'anker' } });
      expect(problemsOf(cosmos)).toEqual([expect.stringMatching(/^COSMOS_ENDPOINT: The demo .* TELEGRAM_TOKEN/)]);
    }
  });

  test.each(['0.0.0.0', '::', '192.168.1.4', 'anker.example', '127.0.0.1.example', '1270.0.0.1'])(
    'the address %s stops the start',
    host => {
      expect(problemsOf({ ANKER_HOST: host })[0]).toMatch(/^ANKER_HOST: .*Use 127\.0\.0\.1\.$/);
    },
  );

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('the address %s does not', host => {
    expect(readConfig({ ANKER_HOST: host }).kind).toBe('ok');
  });
});

test('every setting says what it is for and what it is without being set', () => {
  for (const { name, standard, what } of settingsTable()) {
    expect(name).toMatch(/^(ANKER|TELEGRAM|TEAMS|MAIL|COSMOS)_[A-Z_]+$/);
    expect(standard).not.toBe('');
    expect(what).toMatch(/^[A-Z].{10,}\.$/);
  }
});
