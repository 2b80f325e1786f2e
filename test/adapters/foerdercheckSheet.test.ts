import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { sheetMinutes } from '../../src/adapters/foerdercheck/links.ts';
import { sheetAddress } from '../../src/adapters/foerdercheck/routes.ts';
import { newLinks, openCheckServer } from './foerdercheckServer.ts';

let now = 1_000_000;
const server = await openCheckServer(() => now);
const { links, logged } = server;
afterAll(() => server.close());

const typed = { workplaces: '45', severelyDisabled: '0', grossMonthly: '2.200', land: 'HE', fromWorkshop: 'yes' };

/** What a PDF shows, read back from its own drawing: every piece of text in the order in which it is drawn. */
const textIn = (pdf: Buffer): string =>
  [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => inflated(Buffer.from(stream, 'latin1')))
    .flatMap(drawing => [...drawing.matchAll(/\[(.*?)\] TJ/g)])
    .map(([, pieces = '']) =>
      [...pieces.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''),
    )
    .join('\n');
const inflated = (stream: Buffer): string => {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return ''; // no drawing
  }
};

const posted = (fields: Readonly<Record<string, string>>) =>
  fetch(`${server.url}/foerdercheck.pdf`, { method: 'POST', body: new URLSearchParams(fields) });

describe('the sheet of a funding check', () => {
  it('is a PDF with the sums, the answers, the steps and what it rests on, tagged and in German', async () => {
    const response = await posted(typed);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="foerder-check.pdf"');
    const pdf = Buffer.from(await response.arrayBuffer());
    expect(pdf.toString('latin1')).toMatch(/^%PDF-1\.7/);
    expect(pdf.toString('latin1')).toMatch(/\/Marked true/);
    expect(pdf.toString('latin1')).toContain('(de-DE)');
    const text = textIn(pdf);
    for (const words of [
      'Im ersten Jahr: ',
      'Kommt direkt aus einer Werkstatt: Ja',
      'Eingliederungszuschuss',
      'Was wann',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Förder-Check: Was würde diese Einstellung bringen?');
    expect(text).toContain('§\u00A061 Abs.\u00A02');
    expect(text).toContain('Seite 1 von ');
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody'])
      expect(pdf.toString('latin1')).toMatch(new RegExp(`/S /${tag}\\b`));
  });

  it('is not drawn from nonsense: the page says at the field what is wrong', async () => {
    const response = await posted({ ...typed, workplaces: '-3' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('id="workplaces-error"');
  });

  it('stands behind a button of the page that posts the same answers, so that no address holds them', async () => {
    const page = await fetch(`${server.url}/foerdercheck`, { method: 'POST', body: new URLSearchParams(typed) });
    const text = await page.text();
    expect(text).toContain('method="post" action="/foerdercheck.pdf"');
    expect(text).toContain('name="fromWorkshop" value="yes"');
    expect(text).not.toContain('name="gdb" value');
  });

  it('is opened by a link that says nothing, for half an hour, and by no other', async () => {
    const sealed = links.seal(typed, now);
    expect(sealed).not.toContain(Buffer.from('2.200').toString('base64url'));
    const opened = await fetch(sheetAddress(server.url, sealed));
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    now += sheetMinutes * 60_000 + 1;
    const late = await fetch(sheetAddress(server.url, sealed));
    expect([late.status, (await late.text()).includes('galt 30 Minuten')]).toEqual([410, true]);
  });

  it.each([
    ['nothing', ''],
    ['anything', 'abc'],
    ['one of another house', newLinks().seal(typed, now)],
    ['one that was changed', links.seal(typed, now).replace(/^./, sign => (sign === 'A' ? 'B' : 'A'))],
    ['one that was cut', links.seal(typed, now).slice(0, -8)],
    ['a very long one', 'A'.repeat(4_000)],
  ])('gives nothing for %s as a link', async (_, sealed) => {
    const response = await fetch(sheetAddress(server.url, sealed));
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('leaves no line in the log', () => expect(logged).toEqual([]));
});
