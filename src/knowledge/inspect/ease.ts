import { againstMessage } from '../../language/simple/chat.ts';
import { against, type Ease } from '../../language/simple/level.ts';
import { read } from '../../language/simple/reading.ts';
import type { Finding } from '../../language/simple/rule.ts';
import type { Article } from '../article.ts';
import type { TextFile } from '../library.ts';
import { neverSaid } from '../neverSaid.ts';
import type { AddressForm } from '../phrasebook.ts';
import { inWords } from '../telling.ts';
import type { Remark } from './remark.ts';
import { lineOfField, lineOfSentence } from './source.ts';

/** The sections that people read who need it easy, and how easy each has to be. */
export const easeOf = { leicht: 'leicht', beispiel: 'leicht', einfach: 'einfach' } as const satisfies {
  readonly [section: string]: Ease;
};
type EasySection = keyof typeof easeOf;

const sections = ['leicht', 'beispiel', 'einfach'] as const satisfies readonly EasySection[];
const addresses: readonly AddressForm[] = ['du', 'sie'];

/** What is too hard in an article, with line and fix; what du and Sie have in common is said once. */
export const easeRemarks = (file: TextFile, article: Article, day: string): readonly Remark[] => {
  const all = sections.flatMap(section =>
    addresses.flatMap(address => sectionRemarks({ file, article, day }, section, address)),
  );
  return [...all, ...checkRemarks(file, article)].filter(
    (one, n, every) => every.findIndex(other => other.line === one.line && other.message === one.message) === n,
  );
};

/** The question after an article, which asks whether it was understood. */
const checkRemarks = (file: TextFile, { check }: Article): readonly Remark[] => {
  if (check === undefined) return [];
  const faults = [...against(read(check.ask), 'leicht'), ...againstMessage(check.ask), ...neverIn(check.ask)];
  return faults.map(({ sentence, found, fix }) => ({
    file: file.name,
    line: lineOfField(file, 'check'),
    weight: 'warning',
    message: `Die Frage bei check ist zu schwer: „${sentence}“ (${found}). ${fix}`,
  }));
};

interface Inspected {
  readonly file: TextFile;
  readonly article: Article;
  readonly day: string;
}

const sectionRemarks = (inspected: Inspected, section: EasySection, address: AddressForm): readonly Remark[] => {
  const { file, article, day } = inspected;
  const telling = { level: section === 'einfach' ? ('einfach' as const) : ('leicht' as const), address, day };
  const pages = article.texts[section].map(page => inWords(page, telling));
  const remark =
    (weight: Remark['weight'], what: string) =>
    ({ sentence, found, fix }: Finding): Remark => ({
      file: file.name,
      line: lineOfSentence(file, section, { ...telling, sentence }),
      weight,
      message: `${what} in # ${section}: „${sentence}“ (${found}). ${fix}`,
    });
  return pages.flatMap((page, n) => {
    const reading = read(page, pages.slice(0, n).join('\n'));
    const faults = against(reading, easeOf[section]);
    const hints = reading.violations.filter(violation => !faults.includes(violation));
    return [
      ...faults.map(remark('warning', 'Zu schwer')),
      ...(section === 'einfach' ? [] : againstMessage(page).map(remark('warning', 'Zu viel für eine Nachricht'))),
      ...neverIn(page).map(remark('warning', 'Das sagt Anker nie')),
      ...hints.map(remark('hint', 'Geht leichter')),
    ];
  });
};

const neverIn = (page: string): readonly Finding[] =>
  page.split('\n').flatMap(sentence =>
    neverSaid.flatMap(({ why, pattern }) => {
      const found = pattern.exec(sentence)?.[0];
      return found === undefined ? [] : [{ rule: why, sentence, found, fix: 'Schreib es anders.' }];
    }),
  );
