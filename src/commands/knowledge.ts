// npm run knowledge [-- --file bfa_what] [--on 2027-01-01]: what editors should mend in the articles, in German, with file and line.
// npm run knowledge -- --samples: which samples of the finder may stand at a wrong topic.
// npm run knowledge -- --questions: what people asked and no article answers, for whoever runs Anker.
import { parseArgs } from 'node:util';
import { germanToday } from '../adapters/clock.ts';
import { readArticleFiles } from '../adapters/files.ts';
import { memory } from '../adapters/learned.ts';
import { unansweredQuestions } from '../bots/letters.ts';
import { readConfig } from '../config.ts';
import { makeFinder, type Find } from '../knowledge/finding.ts';
import type { Sample } from '../knowledge/finding/samples/all.ts';
import { enoughSamples, fewSamples, strayQuestions } from '../knowledge/inspect/findable.ts';
import { inspect, missingTopics } from '../knowledge/inspect/inspect.ts';
import type { Remark, Weight } from '../knowledge/inspect/remark.ts';
import { readLibrary, type TextFile } from '../knowledge/library.ts';
import { LocalDate } from '../placement/ids.ts';
import { allSamples } from './find.ts';
import { misfiledIn, questionsOf } from './find/misfiled.ts';
import { endWithReader } from './reader.ts';
import { isMendable, isStoreThere, openStore, storeOf, type StoreGiven } from './store.ts';

const usage = `So geht es:
  npm run knowledge                          alle Artikel
  npm run knowledge -- --file bfa_what       ein Artikel, mit Hinweisen
  npm run knowledge -- --on 2027-01-01       so, wie es an diesem Tag ist
  npm run knowledge -- --samples             Beispiele, die vielleicht am falschen Thema stehen (eine Minute)
  npm run knowledge -- --questions           Fragen, die kein Artikel beantwortet`;

export interface Report {
  /** 0: nothing is broken. 1: something is. 2: the options cannot be understood. */
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

export interface Desk {
  /** Stands in for a missing `--on`. */
  readonly today: string;
  /** Missing: nobody looks what the questions find. */
  readonly find?: Find;
}

/** What is printed. */
export function knowledgeReport(args: readonly string[], files: readonly TextFile[], { today, find }: Desk): Report {
  const wish = wishIn(args, today);
  if (wish === undefined) return { code: 2, lines: [usage] };
  const { day, name } = wish;
  if (name !== undefined && !files.some(file => file.name === name))
    return { code: 2, lines: [`Die Datei ${name} gibt es nicht.`, usage] };
  const own = files.filter(file => name === undefined || file.name === name);
  const remarks = [...inspect(files, day, name), ...(find ? strayQuestions(own, find) : [])];
  const shown = remarks.filter(({ weight }) => name !== undefined || weight !== 'hint');
  const missing = name === undefined ? missingTopics(files) : [];
  const few = fewSamples().filter(({ topic }) => name === undefined || name === `${topic}.md`);
  return {
    code: remarks.some(({ weight }) => weight === 'broken') ? 1 : 0,
    lines: [
      ...shown.toSorted(inOrder).map(lineFor),
      ...(missing.length > 0 ? [`${missing.length} Artikel fehlen noch: ${missing.join(', ')}`] : []),
      ...few.map(
        ({ topic, count }) =>
          `${topic}: ${count} Beispiele für den Finder, es sollten ${enoughSamples} sein: CONTRIBUTING.md, „A topic“.`,
      ),
      summary(remarks, own.length),
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

/** Nothing here is certain: whoever edits looks at each. */
async function samplesReport(known: readonly Sample[]): Promise<Report> {
  const misfiled = await misfiledIn(known);
  const lines = misfiled.map(({ q, id, previous, rather }) => {
    const after = previous === undefined ? '' : ` (nach ${previous})`;
    return `„${q}“${after} steht bei ${id}. Ungelernt gehört es für den Finder zu ${rather}.`;
  });
  const summary = `${questionsOf(known).length} Beispiele gelesen, ${lines.length} vielleicht am falschen Thema. Manche sind richtig, und nicht jedes falsche fällt auf.`;
  return { code: 0, lines: [...lines, summary] };
}

/** The questions that people let Anker write down, without names, for 30 days. To look must not make a store. */
async function questionsReport(env: NodeJS.ProcessEnv): Promise<Report> {
  const read = readConfig(env);
  if (read.kind === 'errors') return { code: 2, lines: read.problems };
  const questions = await questionsIn(storeOf(read.config));
  if (questions instanceof Error) return { code: 2, lines: [questions.message] };
  const count = questions.length === 1 ? '1 Frage' : `${questions.length} Fragen`;
  return { code: 0, lines: [...questions.toSorted(), `${count} ohne Antwort.`] };
}

async function questionsIn(given: StoreGiven): Promise<readonly string[] | Error> {
  try {
    if (!(await isStoreThere(given))) return [];
    const { store } = await openStore(given);
    const questions = await unansweredQuestions(store);
    await store.close();
    return questions;
  } catch (cause) {
    if (!isMendable(cause)) throw cause;
    return cause;
  }
}

async function report(args: readonly string[]): Promise<Report> {
  const only = args.join(' ');
  if (only === '--questions') return questionsReport(process.env);
  if (only === '--samples') return samplesReport(await allSamples());
  const files = await readArticleFiles();
  return knowledgeReport(args, files, { today: germanToday(), find: makeFinder(readLibrary(files).articles, memory) });
}

if (import.meta.main) {
  endWithReader(process.stdout);
  const { code, lines } = await report(process.argv.slice(2));
  for (const line of lines) (code === 2 ? console.error : console.log)(line);
  process.exitCode = code;
}
