// The funding check as a public page: no sign-in, no cookie, no script, nothing kept and nothing logged (`care-rules` 13).
import { readFileSync } from 'node:fs';
import { fundingFor } from '../../knowledge/funding/funding.ts';
import { readHire } from '../../knowledge/funding/plausible.ts';
import type { Answer, Route } from '../web/server.ts';
import { errorsByField, hireFrom, readTyped } from './fields.ts';
import { formOf, type FormGiven } from './form.ts';
import { html, type Html } from './html.ts';
import { resultOf } from './result.ts';

const path = '/foerdercheck';
const style = new URL('foerdercheck.css', import.meta.url);

/** `today`: a day of the house's calendar, `2026-11-26`. */
export const foerdercheckRoutes = (today: () => string): readonly Route[] => [
  { method: 'get', path, gate: open, answer: () => page({ typed: {}, errors: new Map() }, 200) },
  {
    method: 'post',
    path,
    gate: open,
    takes: 'form',
    maxBytes: 4 * 1024,
    answer: ({ body }) => checked(body, today()),
  },
  {
    method: 'get',
    path: `${path}.css`,
    gate: open,
    answer: () => ({ status: 200, type: 'text/css', text: readFileSync(style, 'utf8') }),
  },
];

/** For everybody: nothing of the house is behind it. */
const open = (): undefined => undefined;

function checked(body: unknown, today: string): Answer {
  const typed = readTyped(body);
  const read = readHire(hireFrom(typed), today);
  return read.kind === 'errors'
    ? page({ typed, errors: errorsByField(read.errors) }, 422)
    : page({ typed, errors: new Map() }, 200, resultOf(fundingFor(read.hire)));
}

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
