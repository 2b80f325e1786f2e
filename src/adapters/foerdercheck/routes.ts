// The funding check as a public page: no sign-in, no cookie, no script, nothing kept and nothing logged (`care-rules` 13).
import { readFileSync } from 'node:fs';
import { fundingFor } from '../../knowledge/funding/funding.ts';
import { readHire } from '../../knowledge/funding/plausible.ts';
import { tellFunding } from '../../knowledge/funding/telling.ts';
import type { Answer, Route } from '../web/server.ts';
import { errorsByField, hireFrom, readTyped, type Typed } from '../../knowledge/funding/typed.ts';
import { formOf, sheetForm, type FormGiven } from './form.ts';
import { html, type Html } from './html.ts';
import { sheetMinutes, type SheetLinks } from './links.ts';
import { resultOf } from './result.ts';
import { drawSheet } from './sheet.ts';

const path = '/foerdercheck';
const sheetPath = `${path}.pdf`;
const sealedName = 'blatt';
const style = new URL('foerdercheck.css', import.meta.url);

export interface CheckGiven {
  /** A day of the house's calendar, `2026-11-26`. */
  readonly today: () => string;
  readonly links: SheetLinks;
  readonly now: () => number;
}

export const foerdercheckRoutes = (given: CheckGiven): readonly Route[] => [
  { method: 'get', path, gate: open, answer: () => page({ typed: {}, errors: new Map() }, 200) },
  { ...posted, path, answer: ({ body }) => checked(readTyped(body), given.today()) },
  { ...posted, path: sheetPath, answer: ({ body }) => sheet(readTyped(body), given.today()) },
  { method: 'get', path: sheetPath, gate: open, answer: ({ query }) => linked(query.get(sealedName) ?? '', given) },
  {
    method: 'get',
    path: `${path}.css`,
    gate: open,
    answer: () => ({ status: 200, type: 'text/css', text: readFileSync(style, 'utf8') }),
  },
];

/** Where a sheet lies that was reckoned in a talk. */
export const sheetAddress = (server: string, sealed: string): string => `${server}${sheetPath}?${sealedName}=${sealed}`;

/** For everybody: nothing of the house is behind it. */
const open = (): undefined => undefined;
const posted = { method: 'post', gate: open, takes: 'form', maxBytes: 4 * 1024 } as const;

function checked(typed: Typed, today: string): Answer {
  const read = readHire(hireFrom(typed), today);
  return read.kind === 'errors'
    ? page({ typed, errors: errorsByField(read.errors) }, 422)
    : page({ typed, errors: new Map() }, 200, resultOf(fundingFor(read.hire), sheetForm(typed)));
}

async function sheet(typed: Typed, today: string): Promise<Answer> {
  const read = readHire(hireFrom(typed), today);
  if (read.kind === 'errors') return page({ typed, errors: errorsByField(read.errors) }, 422);
  const bytes = await drawSheet({ told: tellFunding(fundingFor(read.hire)), typed, day: today });
  return { status: 200, bytes, type: 'application/pdf', name: 'foerder-check.pdf' };
}

function linked(sealed: string, { links, now, today }: CheckGiven): Answer | Promise<Answer> {
  const typed = links.open(sealed, now());
  if (typed === 'expired') return lost(410, `Dieser Link galt ${String(sheetMinutes)} Minuten.`);
  return typed === 'broken' ? lost(404, 'Diesen Link gibt es nicht.') : sheet(typed, today());
}

const lost = (status: number, why: string): Answer =>
  page({ typed: {}, errors: new Map() }, status, html`<p class="error" role="alert">${why} Rechnen Sie hier neu.</p>`);

function page(form: FormGiven, status: number, result?: Html): Answer {
  const wrong =
    form.errors.size > 0
      ? html`<p class="error" role="alert">Bitte sehen Sie die markierten Felder an.</p>`
      : undefined;
  const { html: text } = html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Förder-Check: Was würde diese Einstellung bringen?</title>
        <link rel="stylesheet" href="${path}.css" />
      </head>
      <body>
        <main>
          <h1>Was würde diese Einstellung bringen?</h1>
          <p>Eine erste Summe aus vier Angaben. Ohne Anmeldung; nichts wird gespeichert.</p>
          ${wrong} ${result} ${formOf(form)}
        </main>
      </body>
    </html>`;
  return { status, type: 'text/html', text };
}
