import { againstAddress, type Address } from '../../language/simple/address.ts';
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
const easeOf = { leicht: 'leicht', beispiel: 'leicht', einfach: 'einfach' } as const satisfies {
  readonly [section: string]: Ease;
};
type EasySection = keyof typeof easeOf;

const sections = ['leicht', 'beispiel', 'einfach'] as const satisfies readonly EasySection[];
const addresses: readonly AddressForm[] = ['du', 'sie'];
const forms = { du: 'du', sie: 'Sie' } as const satisfies { readonly [A in AddressForm]: Address };

/** What is too hard in an article, with line and fix; what du and Sie have in common is said once. */
export const easeRemarks = (file: TextFile, article: Article, day: string): readonly Remark[] => {
  const all = sections.flatMap(section =>
    addresses.flatMap(address => sectionRemarks({ file, article, day }, section, address)),
  );
  return [...all, ...checkRemarks({ file, article, day })].filter(
    (one, n, every) => every.findIndex(other => other.line === one.line && other.message === one.message) === n,
  );
};

/** The question after an article, which asks whether it was understood. */
const checkRemarks = ({ file, article: { check }, day }: Inspected): readonly Remark[] => {
  if (check === undefined) return [];
  const remark =
    (what: string) =>
    ({ sentence, found, fix }: Finding): Remark => ({
      file: file.name,
      line: lineOfField(file, 'check'),
      weight: 'warning',
      message: `Die Frage bei check ${what}: „${sentence}“ (${found}). ${fix}`,
    });
  return addresses.flatMap(address => {
    const ask = inWords(check.ask, { level: 'leicht', address, day });
    return [
      ...[...against(read(ask), 'leicht'), ...againstMessage(ask)].map(remark('ist zu schwer')),
      ...neverIn(ask).map(remark('ist, was Anker nie sagt')),
      ...againstAddress(ask, forms[address]).map(remark('spricht nicht alle richtig an')),
      ...openIn(ask).map(remark('ist nicht fertig')),
    ];
  });
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
      ...againstAddress(page, forms[address]).map(remark('warning', `Falsche Anrede für ${forms[address]}`)),
      ...openIn(page).map(remark('warning', 'Nicht fertig')),
      ...hints.map(remark('hint', 'Geht leichter')),
    ];
  });
};

const neverIn = (page: string): readonly Finding[] =>
  page.split('\n').flatMap(sentence =>
    neverSaid.flatMap(({ why, pattern }) => {
      const found = pattern.exec(sentence)?.[0];
      return found === undefined ? [] : [{ rule: why, sentence, found, fix: `Das wäre ${why}. Schreib es anders.` }];
    }),
  );

/** A sign that is filled in elsewhere, and in an article is not. */
const openIn = (page: string): readonly Finding[] =>
  page.split('\n').flatMap(sentence => {
    const found = /[{}|[\]]/.exec(sentence)?.[0];
    return found === undefined ? [] : [{ rule: 'open', sentence, found, fix: 'Schreib es ohne dieses Zeichen.' }];
  });
