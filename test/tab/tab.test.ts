// The tab as it stands in Teams: Microsoft's own library in a real Chromium, within a page of the host that Teams has.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { tabPath, tabRoutes } from '../../src/adapters/tab/routes.ts';
import { openWebServer, type WebServer } from '../../src/adapters/web/server.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { violations } from '../axe.ts';
import { inChromium, openChromium } from '../chromium.ts';

const cards: readonly Spoken[] = [
  { title: 'Ihre Woche, Stand 9:00 Uhr', text: 'Heute: 1 · offen 2' },
  {
    title: 'Meine Personen',
    text: '',
    facts: [
      { label: 'Ada', value: '1 offen · nächste Frage am Dienstag' },
      { label: 'Ben <b>', value: 'Pause bis Freitag' },
    ],
  },
];

/** As the proxy in front of it is called. */
const anker = 'https://anker.example.org';

/** What Teams does around a tab: it answers the library, and hands out a token for whoever is signed in. */
const hostPage = `<!doctype html><html lang="de"><title>Teams</title>
<style>iframe { width: 100%; height: 90vh; border: 0 }</style><iframe title="Anker" src="${anker}${tabPath}"></iframe>
<script>
  const answers = {
    initialize: () => ['content', 'web', JSON.stringify({ apiVersion: 4, supports: {} }), '2.58.0'],
    getContext: () => [{ theme: 'default', locale: 'de-de', entityId: 'personen', hostClientType: 'web' }],
    'authentication.getAuthToken': () => window.refuses ? [false, 'CancelledByUser'] : [true, 'kayas'],
  };
  addEventListener('message', ({ source, origin, data: { id, uuid, func } }) => {
    const args = answers[func]?.();
    if (args) source.postMessage({ id, uuid, args }, origin);
  });
  const changeTheme = theme => frames[0].postMessage({ func: 'themeChange', args: [theme] }, '${anker}');
</script></html>`;

inChromium('the tab in Teams', () => {
  let browser: Browser;
  let server: WebServer;
  let page: Page;
  let desk: readonly Spoken[] = cards;
  const asked: string[] = [];

  beforeAll(async () => {
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    server = await openWebServer({
      port: 0,
      log,
      routes: tabRoutes({
        log,
        desk: async () => desk,
        signedIn: async authorization => {
          asked.push(authorization);
          return authorization === 'Bearer kayas' ? { channel: 'teams', tenant: 'house', id: 'kaya' } : 'strange';
        },
      }),
    });
    browser = await openChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(() => {
    desk = cards;
    asked.length = 0;
  });

  const openAt = async (host: string, width = 1000): Promise<FrameLocator> => {
    page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'de-DE' });
    page.setDefaultTimeout(15_000);
    await page.route(`${host}/**`, route => route.fulfill({ contentType: 'text/html', body: hostPage }));
    await page.route(`${anker}/**`, async route => {
      const url = route.request().url().replace(anker, server.url);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(`${host}/v2/`);
    return page.frameLocator('iframe');
  };

  it.each(['https://teams.microsoft.com', 'https://teams.cloud.microsoft'])(
    'shows at %s what stands on the desk of whoever is signed in, and runs nothing that a name holds',
    async host => {
      const tab = await openAt(host);
      await tab.getByRole('heading', { name: 'Meine Personen (2)' }).waitFor();
      expect(await tab.getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringContaining('Ada'),
        expect.stringContaining('Ben <b>'),
      ]);
      expect(asked).toEqual(['Bearer kayas']);
      await page.close();
    },
  );

  it('finds by some letters of a name, and reads anew when asked', async () => {
    const tab = await openAt('https://teams.microsoft.com');
    await tab.getByLabel('Name suchen').fill('ad');
    expect(await tab.getByRole('listitem').count()).toBe(1);
    desk = [{ title: 'Meine Personen', text: '', facts: [{ label: 'Adele', value: '2 offen' }] }];
    await tab.getByRole('button', { name: 'Neu laden' }).click();
    await tab.getByText('2 offen').waitFor();
    expect(await tab.getByRole('listitem').count()).toBe(1);
    await page.close();
  });

  it('has nothing that axe-core objects to in any theme that Teams changes to, on a narrow screen', async () => {
    await openAt('https://teams.microsoft.com', 340);
    await page.frameLocator('iframe').getByText('1 offen').waitFor();
    const tab = page.frames().find(frame => frame.url().endsWith(tabPath)) ?? page.mainFrame();
    for (const theme of ['default', 'dark', 'contrast']) {
      await page.evaluate(`changeTheme('${theme}')`);
      await tab.locator(`html[data-theme='${theme}']`).waitFor();
      expect(await violations(tab)).toEqual([]);
    }
    expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });

  it('says so where Teams signs nobody in', async () => {
    const tab = await openAt('https://teams.microsoft.com');
    await tab.getByText('Gerade gelesen').waitFor();
    await page.evaluate('window.refuses = true');
    await tab.getByRole('button', { name: 'Neu laden' }).click();
    await tab.getByText('nicht zu erreichen').waitFor();
    expect(asked).toEqual(['Bearer kayas']);
    await page.close();
  });

  it('is shown within no other page', async () => {
    const tab = await openAt('https://evil.example');
    await page.waitForLoadState('networkidle');
    expect(await tab.getByRole('heading', { name: 'Meine Personen' }).count()).toBe(0);
    expect(asked).toEqual([]);
    await page.close();
  });

  it('says outside of Teams where it belongs', async () => {
    page = await browser.newPage();
    await page.goto(`${server.url}${tabPath}`);
    await page.getByText('Diese Seite öffnen Sie in Teams.').waitFor();
    expect(asked).toEqual([]);
    await page.close();
  });
});
