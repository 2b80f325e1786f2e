// npm run knowledge [-- --file bfa_what] [--on 2027-01-01]: what editors should mend in the articles, in German, with file and line.
// npm run knowledge -- --questions: what people asked and no article answers, for whoever runs Anker.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { germanToday } from '../adapters/clock.ts';
import { readArticleFiles } from '../adapters/files.ts';
import { loadKeyring } from '../adapters/secrets.ts';
import { openSqliteStore } from '../adapters/sqlite/store.ts';
import { unansweredQuestions } from '../bots/letters.ts';
import { readConfig } from '../config.ts';
import { inspect, missingTopics } from '../knowledge/inspect/inspect.ts';
import type { Remark, Weight } from '../knowledge/inspect/remark.ts';
import type { TextFile } from '../knowledge/library.ts';
import { LocalDate } from '../placement/ids.ts';
import { houseFiles } from './house.ts';
import { endWithReader } from './reader.ts';

const usage = `So geht es:
  npm run knowledge                          alle Artikel
  npm run knowledge -- --file bfa_what       ein Artikel, mit Hinweisen
  npm run knowledge -- --on 2027-01-01       so, wie es an diesem Tag ist
  npm run knowledge -- --questions           Fragen, die kein Artikel beantwortet`;

export interface Report {
  /** 0: nothing is broken. 1: something is. 2: the options cannot be understood. */
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** What is printed; `today` stands in for a missing `--on`. */
export function knowledgeReport(args: readonly string[], files: readonly TextFile[], today: string): Report {
  const wish = wishIn(args, today);
  if (wish === undefined) return { code: 2, lines: [usage] };
  const { day, name } = wish;
  if (name !== undefined && !files.some(file => file.name === name))
    return { code: 2, lines: [`Die Datei ${name} gibt es nicht.`, usage] };
  const remarks = inspect(files, day, name);
  const shown = remarks.filter(({ weight }) => name !== undefined || weight !== 'hint');
  const missing = name === undefined ? missingTopics(files) : [];
  return {
    code: remarks.some(({ weight }) => weight === 'broken') ? 1 : 0,
    lines: [
      ...shown.toSorted(inOrder).map(lineFor),
      ...(missing.length > 0 ? [`${missing.length} Artikel fehlen noch: ${missing.join(', ')}`] : []),
      summary(remarks, name === undefined ? files.length : 1),
    ],
  };
}

function wishIn(args: readonly string[], today: string): { readonly day: string; readonly name?: string } | undefined {
  try {
    const options = { file: { type: 'string' }, on: { type: 'string' } } as const;
    const { file, on } = parseArgs({ args: [...args], options }).values;
    const day = LocalDate.safeParse(on ?? today).data;
    if (day === undefined) return undefined;
    return file === undefined ? { day } : { day, name: `${file.replace(/\.md$/, '').replace(/^.*\//, '')}.md` };
  } catch {
    // an option that there is not: the usage says which there are
    return undefined;
  }
}

const names: { readonly [W in Weight]: string } = { broken: 'KAPUTT', warning: 'Achtung', hint: 'Hinweis' };

const lineFor = ({ file, line, weight, message }: Remark): string => `${file}:${line}: ${names[weight]}: ${message}`;

const inOrder = (one: Remark, other: Remark): number => one.file.localeCompare(other.file) || one.line - other.line;

function summary(remarks: readonly Remark[], files: number): string {
  const count = (weight: Weight): number => remarks.filter(remark => remark.weight === weight).length;
  return `${files} Artikel gelesen: ${count('broken')} kaputt, ${count('warning')} mal Achtung, ${count('hint')} Hinweise.`;
}

/** The questions that people let Anker write down, without names, for 30 days. To look must not make a store. */
async function questionsReport(env: NodeJS.ProcessEnv): Promise<Report> {
  const read = readConfig(env);
  if (read.kind === 'errors') return { code: 2, lines: read.problems };
  const [store, keys] = [houseFiles.store, houseFiles.keys].map(name => join(read.config.ANKER_DATA, name));
  const isThere = store !== undefined && keys !== undefined && existsSync(store) && existsSync(keys);
  const questions = isThere ? await questionsIn(store, keys) : [];
  const count = questions.length === 1 ? '1 Frage' : `${questions.length} Fragen`;
  return { code: 0, lines: [...questions.toSorted(), `${count} ohne Antwort.`] };
}

async function questionsIn(file: string, keys: string): Promise<readonly string[]> {
  const store = openSqliteStore({ file, keys: loadKeyring(keys) });
  try {
    return await unansweredQuestions(store);
  } finally {
    await store.close();
  }
}

if (import.meta.main) {
  endWithReader(process.stdout);
  const args = process.argv.slice(2);
  const { code, lines } =
    args.join(' ') === '--questions'
      ? await questionsReport(process.env)
      : knowledgeReport(args, await readArticleFiles(), germanToday());
  for (const line of lines) (code === 2 ? console.error : console.log)(line);
  process.exitCode = code;
}
