import { hireFields } from '../../knowledge/funding/fields.ts';
import { germanDay, type ToldFunding } from '../../knowledge/funding/telling.ts';
import type { Typed } from '../../knowledge/funding/typed.ts';

export interface SheetGiven {
  readonly told: ToldFunding;
  readonly typed: Typed;
  /** On which it was reckoned, `2026-11-26`. */
  readonly day: string;
}

/** The result as a PDF to print or to send on: tagged, so that a screen reader finds its headings and lists. */
export async function drawSheet(given: SheetGiven): Promise<Uint8Array> {
  // most houses start without ever drawing one
  const { default: PdfDocument } = await import('pdfkit');
  const document = new PdfDocument({
    size: 'A4',
    margins: { top: 56, bottom: 56, left: 62, right: 62 },
    lang: 'de-DE',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // the number of pages is known at the end
    bufferPages: true,
    info: { Title: title, Creator: 'Anker' },
  });
  const drawn = new Promise<Uint8Array>((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.once('end', () => resolve(Buffer.concat(parts)));
    document.once('error', reject);
  });
  const root = document.struct('Document');
  document.addStructure(root);
  for (const run of runsOf(blocksOf(given))) drawRun(document, root, run);
  root.end();
  drawFeet(document);
  document.end();
  return drawn;
}

const title = 'Förder-Check: Was würde diese Einstellung bringen?';

/** What stands on the sheet, one below the other. */
interface Block {
  readonly as: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
  readonly text: string;
}

const blocksOf = ({ told, typed, day }: SheetGiven): readonly Block[] => [
  { as: 'H1', text: title },
  { as: 'P', text: `Berechnet am ${germanDay(day)}. ${told.stand}` },
  { as: 'H2', text: told.sum },
  { as: 'P', text: told.sumIs },
  { as: 'H2', text: 'Ihre Angaben' },
  ...answersIn(typed).map(item),
  { as: 'H2', text: 'Ausgleichsabgabe' },
  ...told.levy.map(({ says, citation }) => item(citation === undefined ? says : `${says} (${citation})`)),
  { as: 'H2', text: 'Was passen kann' },
  ...told.grants.flatMap(({ name, offer, facts, conditions }): readonly Block[] => [
    { as: 'H3', text: name },
    { as: 'P', text: offer },
    ...facts.map(({ label, value }) => item(`${label}: ${value}`)),
    ...conditions.map(item),
  ]),
  ...(told.withheld === undefined ? [] : [{ as: 'P' as const, text: told.withheld }]),
  { as: 'H2', text: 'Was wann zu tun ist' },
  ...told.steps.map(({ when, what }) => item(`${when} ${what}`)),
  { as: 'H2', text: 'Wovon die Rechnung ausgeht' },
  ...told.assumptions.map(item),
  { as: 'H2', text: 'Wer hilft' },
  { as: 'P', text: told.help },
];

const item = (text: string): Block => ({ as: 'LI', text });

/** As they were asked and typed; what was left open is not there. */
const answersIn = (typed: Typed): readonly string[] =>
  hireFields.flatMap(({ id, label, options }) => {
    const value = typed[id] ?? '';
    const named = options?.find(([option]) => option === value)?.[1] ?? value;
    return value === '' ? [] : [`${label}: ${/^\d{4}-\d\d-\d\d$/.test(named) ? germanDay(named) : named}`];
  });

type Document = PDFKit.PDFDocument;
type Structure = ReturnType<Document['struct']>;

const looks: {
  readonly [As in Block['as']]: { readonly size: number; readonly bold: boolean; readonly above: number };
} = {
  H1: { size: 18, bold: true, above: 0 },
  H2: { size: 13, bold: true, above: 1 },
  H3: { size: 11, bold: true, above: 0.6 },
  P: { size: 10, bold: false, above: 0.25 },
  LI: { size: 10, bold: false, above: 0.15 },
};

/** Items that follow each other are one list. */
const runsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks.reduce<readonly (readonly Block[])[]>((runs, block) => {
    const last = runs.at(-1);
    return block.as === 'LI' && last?.[0]?.as === 'LI' ? [...runs.slice(0, -1), [...last, block]] : [...runs, [block]];
  }, []);

function drawRun(document: Document, root: Structure, run: readonly Block[]): void {
  const list = run[0]?.as === 'LI' ? document.struct('L') : root;
  if (list !== root) root.add(list);
  for (const block of run) draw(document, list, block);
  if (list !== root) list.end();
}

function draw(document: Document, parent: Structure, { as, text }: Block): void {
  const { size, bold, above } = looks[as];
  document
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size)
    .moveDown(above);
  keepTogether(document, as);
  const { left } = document.page.margins;
  const write = (from: number): void => void document.text(kept(text), from, document.y, { lineGap: 1.5 });
  if (as !== 'LI') {
    parent.add(document.struct(as, {}, () => write(left)));
    return;
  }
  const point = document.struct('Lbl', {}, () => void document.text('•', left + 4, document.y).moveUp());
  const body = document.struct('LBody', {}, () => write(left + 16));
  parent.add(document.struct('LI', {}, [point, body]));
}

/** A § is never parted from its number. */
const kept = (text: string): string => text.replaceAll(/(§|Abs\.|Nr\.|Satz) (?=\d)/g, '$1\u00A0');

/** A heading never stands alone at the foot of a page. */
function keepTogether(document: Document, as: Block['as']): void {
  const room = document.page.height - document.page.margins.bottom - document.y;
  if (as.startsWith('H') && room < 80) document.addPage();
}

/** A loose sheet says which one it is; to a screen reader that is no part of the text. */
function drawFeet(document: Document): void {
  const { count } = document.bufferedPageRange();
  for (let n = 0; n < count; n += 1) {
    document.switchToPage(n);
    const { page } = document;
    const { bottom, left } = page.margins;
    // below the text, where else a new page would begin
    page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('Helvetica').fontSize(9);
    document.text(`Seite ${String(n + 1)} von ${String(count)}`, left, page.height - bottom + 20, { lineBreak: false });
    document.endMarkedContent();
    page.margins.bottom = bottom;
  }
}
