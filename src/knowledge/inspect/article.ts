import { addressesIn } from '../../language/simple/address.ts';
import type { Article } from '../article.ts';
import { rowsFor, figures } from '../figures/table.ts';
import { placeOf } from '../figures/places.ts';
import type { TextFile } from '../library.ts';
import { figurePlace, halves, placesIn } from '../pages.ts';
import type { Remark, Weight } from './remark.ts';
import { lineOfField } from './source.ts';

interface Inspected {
  readonly file: TextFile;
  readonly article: Article;
  /** `2026-11-23`: the day for which it is looked at. */
  readonly day: string;
}

/** How many days before its end somebody has to know. */
const noticeDays = 30;

/** Dates, sources and amounts of one article. */
export const articleRemarks = (inspected: Inspected): readonly Remark[] => [
  ...dates(inspected),
  ...sources(inspected),
  ...amounts(inspected),
  ...prose(inspected),
  ...standard(inspected),
];

const at =
  ({ file }: Inspected, weight: Weight, field: string) =>
  (message: string, value?: string): Remark => ({
    file: file.name,
    line: lineOfField(file, field, value),
    weight,
    message,
  });

const dates = (inspected: Inspected): readonly Remark[] => {
  const { article, day } = inspected;
  const warn = at(inspected, 'warning', 'review_by');
  if (article.review_by < day)
    return [warn(`Prüfen: Das war bis ${article.review_by} fällig. Danach checked_on und review_by ändern.`)];
  return daysBetween(day, article.review_by) <= noticeDays
    ? [warn(`Bald prüfen: bis ${article.review_by}. Danach checked_on und review_by ändern.`)]
    : [];
};

const sources = (inspected: Inspected): readonly Remark[] => {
  const { article, file } = inspected;
  const draft =
    article.status === 'draft'
      ? [
          at(
            inspected,
            'warning',
            'status',
          )('Noch ein Entwurf: Jeder Satz muss gegen die Quelle geprüft sein, dann status: sourced.'),
        ]
      : [];
  const named = new Set(article.paragraphs.flatMap(paragraphsIn));
  const lines = file.text.split('\n');
  const body = lines.findIndex(line => line.startsWith('# '));
  const unnamed = lines.flatMap((line, n) =>
    n < body
      ? []
      : paragraphsIn(line)
          .filter(one => !named.has(one))
          .map(one => ({ one, line: n + 1 })),
  );
  return [
    ...draft,
    ...unnamed.map(({ one, line }) => ({
      file: file.name,
      line,
      weight: 'warning' as const,
      message: `${one} steht hier, aber nicht oben bei paragraphs.`,
    })),
  ];
};

// "§ 61 Abs. 2 SGB IX" and "§ 61 SGB IX" are one.
const paragraphsIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(/§ ?(\d+[a-z]?)(?: Abs\. \d+[a-z]?| Satz \d+| Nr\. \d+)* (SGB [IVX]+|[A-Z][A-Za-z]*[A-Z]\w*)/g),
  ].map(([, number, law]) => `§ ${number ?? ''} ${law ?? ''}`);

const amounts = ({ file, article, day }: Inspected): readonly Remark[] => {
  const lines = file.text.split('\n');
  const used = lines.flatMap((line, n) => placesIn(line).map(name => ({ name, line: n + 1 })));
  return used.flatMap(({ name, line }): readonly Remark[] => {
    const place = placeOf(name);
    if (place === undefined) return [];
    const remark = (message: string): Remark => ({ file: file.name, line, weight: 'warning', message });
    if (place.on('standard', day) === undefined)
      return [
        remark(
          `{{${name}}} gilt am ${day} nicht. ${article.button} wird an diesem Tag nicht erklärt. Bitte in der Tabelle der Zahlen nachtragen.`,
        ),
      ];
    const end = rowsFor(day).find(row => row.id === place.figure)?.validTo;
    const goesOn =
      end !== undefined && figures.some(row => row.id === place.figure && 'validFrom' in row && row.validFrom > end);
    return end !== undefined && !goesOn && daysBetween(day, end) <= noticeDays
      ? [
          remark(
            `{{${name}}} gilt nur bis ${end}. Danach wird der Artikel nicht erklärt. Bitte in der Tabelle der Zahlen nachtragen.`,
          ),
        ]
      : [];
  });
};

/** "100 Euro" is the example of every share. */
const isExample = (amount: string): boolean => amount.startsWith('100 ');

const prose = ({ file }: Inspected): readonly Remark[] => {
  const lines = file.text.split('\n');
  const body = lines.findIndex(line => line.startsWith('# '));
  return lines.flatMap((line, n) =>
    n < body
      ? []
      : [...line.replaceAll(figurePlace, '').matchAll(/\d[\d.,]* (?:Euro|Prozent|Cent)(?!\p{L})/gu)]
          .map(([amount]) => amount)
          .filter(amount => !isExample(amount))
          .map(amount => ({
            file: file.name,
            line: n + 1,
            weight: 'warning' as const,
            message: `${amount} steht als Zahl im Text. Beträge kommen aus der Tabelle: {{name}}. Ist es nur ein Beispiel, nimm 100 Euro.`,
          })),
  );
};

const isDu = (line: string): boolean => addressesIn(line).has('du') || line.search(halves) >= 0;

/** Firms and coaches are spoken to with Sie, whatever somebody else has chosen. */
const standard = ({ file }: Inspected): readonly Remark[] => {
  const lines = file.text.split('\n');
  const start = lines.findIndex(line => line.trim() === '# standard');
  return lines.flatMap((line, n) =>
    n > start && n < endOf(lines, start) && isDu(line)
      ? [
          {
            file: file.name,
            line: n + 1,
            weight: 'warning' as const,
            message: 'In # standard steht immer Sie, nie du.',
          },
        ]
      : [],
  );
};

const endOf = (lines: readonly string[], start: number): number => {
  const next = lines.findIndex((line, n) => n > start && line.startsWith('# '));
  return next < 0 ? lines.length : next;
};

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
