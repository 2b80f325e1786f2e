// The funding check as a public page: no sign-in, no cookie, nothing kept and nothing logged (`care-rules` 13).
import { fundingFor, type Funding } from '../../knowledge/funding/funding.ts';
import { readHire } from '../../knowledge/funding/plausible.ts';
import { tellFunding } from '../../knowledge/funding/telling.ts';
import { publicFile } from '../web/publicFile.ts';
import type { Answer, Route } from '../web/server.ts';
import { errorsByField, hireFrom, readTyped, type Typed } from '../../knowledge/funding/typed.ts';
import { formOf, sheetForm, type FormGiven } from './form.ts';
import { html } from './html.ts';
import { sheetMinutes, type SheetLinks } from './links.ts';
import { resultOf, sumOf } from './result.ts';
import { drawSheet } from './sheet.ts';

export const checkPath = '/foerdercheck';

const sheetPath = `${checkPath}.pdf`;
const sealedName = 'blatt';

export interface CheckGiven {
  /** A day of the house's calendar, `2026-11-26`. */
  readonly today: () => string;
  readonly links: Pick<SheetLinks, 'open'>;
  readonly now: () => number;
}

export const foerdercheckRoutes = (given: CheckGiven): readonly Route[] => [
  { method: 'get', path: checkPath, gate: open, answer: () => page(empty, 200) },
  { ...posted, path: checkPath, answer: ({ body }) => checked(readTyped(body), given.today()) },
  { ...posted, path: sheetPath, answer: ({ body }) => sheet(readTyped(body), given.today()) },
  { method: 'get', path: sheetPath, gate: open, answer: ({ query }) => linked(query.get(sealedName) ?? '', given) },
  publicFile(`${checkPath}.css`, { type: 'text/css', file: new URL('page/foerdercheck.css', import.meta.url) }),
  publicFile(`${checkPath}.js`, { type: 'text/javascript', file: new URL('page/live.js', import.meta.url) }),
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
    : page({ typed, errors: new Map() }, 200, fundingFor(read.hire));
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

const lost = (status: number, why: string): Answer => page(empty, status, `${why} Rechnen Sie hier neu.`);

const empty = { typed: {}, errors: new Map<string, string>() };
const markedWrong = 'Bitte sehen Sie die markierten Felder an.';

/** The sum stands above the fields that narrow it, what it is made of below them. */
function page(form: Omit<FormGiven, 'isReckoned'>, status: number, result?: Funding | string): Answer {
  const wrong = form.errors.size > 0 ? markedWrong : typeof result === 'string' ? result : undefined;
  const funding = typeof result === 'object' ? result : undefined;
  const { html: text } = html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Förder-Check: Was würde diese Einstellung bringen?</title>
        <link rel="stylesheet" href="${checkPath}.css" />
        <script type="module" src="${checkPath}.js"></script>
      </head>
      <body>
        <main>
          <h1>Was würde diese Einstellung bringen?</h1>
          <p>Eine erste Summe aus vier Angaben. Ohne Anmeldung; nichts wird gespeichert.</p>
          ${wrong === undefined ? undefined : html`<p class="error" role="alert">${wrong}</p>`}
          <div id="summe">${funding && sumOf(funding, sheetForm(form.typed))}</div>
          ${formOf({ ...form, isReckoned: funding !== undefined })}
          <div id="ergebnis">${funding && resultOf(funding)}</div>
        </main>
      </body>
    </html>`;
  return { status, type: 'text/html', text };
}
