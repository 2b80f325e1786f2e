import { againstButtons } from '../../language/simple/chat.ts';
import type { offices, Article } from '../article.ts';
import type { TextFile } from '../library.ts';
import { labels } from '../options/labels.ts';
import { topics, type ArticleId, type Group } from '../topics.ts';
import type { Remark } from './remark.ts';
import { lineOfField, lineOfSection } from './source.ts';

/** What every article promises besides being easy: how many messages, for whom it holds, who decides, its law, its buttons. */
export const promiseRemarks = (file: TextFile, article: Article): readonly Remark[] => {
  const warnAt =
    (line: number) =>
    (message: string): Remark => ({ file: file.name, line, weight: 'warning', message });
  return [
    ...[...length(article), ...condition(article), ...company(article)].map(warnAt(lineOfSection(file, 'leicht'))),
    ...law(article).map(warnAt(lineOfField(file, 'paragraphs'))),
    ...against([article.button]).map(warnAt(lineOfField(file, 'button'))),
    ...answers(article).map(warnAt(lineOfField(file, 'check'))),
  ];
};

/** So many messages are read to the end. */
const messages = { least: 3, most: 6 } as const;

const length = ({ texts }: Article): readonly string[] => {
  const count = texts.leicht.length;
  const found = count === 1 ? 'steht 1 Nachricht' : `stehen ${count} Nachrichten`;
  return count < messages.least || count > messages.most
    ? [`In # leicht ${found}. Es müssen ${messages.least} bis ${messages.most} sein, dazwischen ---.`]
    : [];
};

const forMany = 'für viele, nicht für alle.';
const rights: readonly Group[] = ['bfa', 'return', 'ways'];
const otherRights: readonly ArticleId[] = ['dismissal_protection', 'gleichstellung', 'sba_benefits', 'working_hours'];
/** A place of the workshop in a firm is no right of its own: nothing there to take back. */
const noRights: readonly ArticleId[] = ['aussenarbeitsplatz'];

/** A right that not everybody has is never told without its condition. */
const condition = ({ id, texts }: Article): readonly string[] => {
  const isForMany = otherRights.includes(id) || (rights.includes(topics[id]) && !noRights.includes(id));
  return isForMany && !texts.leicht.some(page => page.includes(forMany))
    ? [`Dieses Recht haben nicht alle. In # leicht muss stehen: Das gilt ${forMany}`]
    : [];
};

const officeWords = {
  rentenberatung: 'Renten-Beratung',
  arbeitsagentur: 'Agentur für Arbeit',
  grundsicherung: 'Grund-Sicherung',
  arbeitsgericht: 'Arbeits-Gericht',
} as const satisfies { readonly [Office in (typeof offices)[number]]: string };
const companion = 'Ein Coach kann mitkommen.';

/** What may cost a pension or a job ends at the office that decides, with a coach as company. */
const company = ({ office, texts }: Article): readonly string[] => {
  const last = texts.leicht.at(-1) ?? '';
  if (office === undefined || (last.includes(officeWords[office]) && last.endsWith(companion))) return [];
  return [
    `Bei office steht ${office}. Die letzte Nachricht in # leicht muss ${officeWords[office]} nennen und so enden: ${companion}`,
  ];
};

const law = ({ paragraphs }: Article): readonly string[] =>
  paragraphs.some(one => one.includes('§')) ? [] : ['Bei paragraphs steht kein §. Schreib ihn so: § 61 SGB IX'];

const answers = ({ check }: Article): readonly string[] =>
  check === undefined ? [] : against([check.right, check.wrong, labels.unknown]);

const against = (buttons: readonly string[]): readonly string[] =>
  againstButtons(buttons).map(({ sentence, found, fix }) => `Auf dem Knopf „${sentence}“: ${found}. ${fix}`);
