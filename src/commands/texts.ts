// npm run --silent texts -- --jsonl: every text that somebody can be sent, one JSON line each, with the buttons that stand under it.
import { parseArgs } from 'node:util';
import { readArticleFiles } from '../adapters/files.ts';
import { memory } from '../adapters/learned.ts';
import { aStranger } from '../dialogs/person.ts';
import { libraryOf, remembering } from '../dialogs/library.ts';
import { asking } from '../dialogs/employee/asking.ts';
import type { Library } from '../dialogs/scene.ts';
import type { Article } from '../knowledge/article.ts';
import { book, employeeBook } from '../knowledge/book.ts';
import { readLibrary } from '../knowledge/library.ts';
import { unasked } from '../knowledge/phrases/fixed.ts';
import { everyStaffText, everyText, type Filled } from './texts/examples.ts';
import { articleLines } from './texts/articles.ts';
import { doorLines } from './texts/doors.ts';
import { levelFor, linesOf, type TextLine } from './texts/lines.ts';
import type { Start } from './texts/place.ts';
import { employees, everyQuestion, followed } from './texts/starts.ts';
import { walk, type Said } from './texts/walk.ts';
import { coach, firm, late, morning, sceneAt, unlinked } from './texts/world.ts';

export type { TextLine } from './texts/lines.ts';

/** The phrases as they are really said, the articles page by page, the doors, and what no talk says yet. */
export function everyLine(articles: readonly Article[]): readonly TextLine[] {
  const library = remembering(libraryOf(articles, memory));
  const scene = sceneAt(morning, library, 'onCall');
  const said = [...talks(library), ...questions(library)].flatMap(linesOf);
  const heard = new Set(said.map(({ id }) => id));
  const unsaid = Object.keys(book).filter(key => !heard.has(key));
  return once([
    ...said,
    ...fromBooks.filter(({ id }) => unsaid.includes(id)),
    ...articles.flatMap(article => articleLines(article, followed(scene), scene)),
    ...doorLines,
  ]);
}

const talks = (library: Library): readonly Said[] => {
  const starts = employees(sceneAt(morning, library, 'onCall'));
  const others = [coach, firm, unlinked, aStranger].map((person): Start => ({ person, agenda: [] }));
  const onCall = { library, night: 'onCall' } as const;
  const nobody = { library, night: 'nobody' } as const;
  return [
    ...[...starts, ...others].flatMap(start => walk({ ...onCall, start, now: morning })),
    ...starts.slice(1, 3).flatMap(start => walk({ ...onCall, start, now: late })),
    ...starts.slice(0, 2).flatMap(start => walk({ ...nobody, start, now: late })),
  ];
};

/** The rotating questions of a check-in come one in a week: too far to walk. */
const questions = (library: Library): readonly Said[] => {
  const scene = sceneAt(morning, library, 'onCall');
  return everyQuestion(scene).flatMap(person =>
    asking(person, scene).map((reply): Said => ({ what: 'reply', reply, person, scene })),
  );
};

const fromBooks: readonly TextLine[] = [
  ...everyText(employeeBook).map(filled =>
    fromBook(filled, filled.key.startsWith('relative.') ? 'relative' : 'employee'),
  ),
  ...everyStaffText(book)
    .filter(({ key }) => !Object.hasOwn(employeeBook, key))
    .map(filled => fromBook(filled, /^(?:firm|funding)\./.test(filled.key) ? 'employer' : 'coach')),
];

function fromBook({ key, address, text }: Filled, audience: TextLine['audience']): TextLine {
  return {
    id: key,
    audience,
    level: levelFor(audience),
    address: address === 'du' ? 'du' : 'Sie',
    kind: unasked.some(one => one === key) ? 'unasked' : 'fixed',
    text,
    buttons: [],
  };
}

/** The same words with the same buttons are one line; with other buttons they are another one, `life.1#2`. */
const once = (lines: readonly TextLine[]): readonly TextLine[] => {
  const found = lines.filter(({ text, buttons }) => text !== '' || buttons.length > 0);
  const first = [...Map.groupBy(found, nameOf).values()].flatMap(([line]) => line ?? []);
  const groups = Map.groupBy(first, ({ id, audience, address, level }) => [id, audience, address, level].join());
  return [...groups.values()].flatMap(group =>
    group.map((line, n) => (n === 0 ? line : { ...line, id: `${line.id}#${n + 1}` })),
  );
};

/** The times on a card are of the moment. */
const nameOf = ({ id, audience, address, level, buttons }: TextLine): string =>
  JSON.stringify([id, audience, address, level, audience === 'coach' ? buttons.map(withoutTime) : buttons]);

const withoutTime = (label: string): string => label.replace(/,.*$/, '');

async function main(args: readonly string[]): Promise<number> {
  try {
    parseArgs({ args: [...args], options: { jsonl: { type: 'boolean' } } });
  } catch {
    // an option that there is not: the usage says which there are
    console.error('Usage: npm run --silent texts -- --jsonl');
    return 2;
  }
  const read = readLibrary(await readArticleFiles());
  if (read.kind === 'broken') {
    console.error(`These articles are broken:\n${read.errors.join('\n')}`);
    return 1;
  }
  process.stdout.write(
    everyLine(read.articles)
      .map(line => `${JSON.stringify(line)}\n`)
      .join(''),
  );
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
