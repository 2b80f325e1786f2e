import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { readTexts, type ArticleError, type Texts } from './pages.ts';
import { isArticleId, topics } from './topics.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'muss ein Tag sein wie 2026-11-23');
const line = z.string().trim().min(1);
const id = z.string().refine(isArticleId, 'steht nicht in der Liste der Themen');

/** Pension advice, employment agency, the office that pays Grundsicherung, labour court. */
export const offices = ['rentenberatung', 'arbeitsagentur', 'grundsicherung', 'arbeitsgericht'] as const;

/** What stands above the texts of an article. */
const frontSchema = z
  .strictObject({
    id,
    group: z.string(),
    title: line.max(60),
    /** The same in few letters, for a button. */
    button: line.max(20),
    audience: z.array(z.enum(['employee', 'relative', 'employer', 'coach'])).min(1),
    paragraphs: z.array(line).min(1),
    sources: z.array(line).min(1),
    checked_on: day,
    review_by: day,
    related: z.array(id),
    /** As people ask it. */
    questions: z.array(line).min(3),
    /** One easy question about the content, asked after it; two answers, both short enough for a button. */
    check: z.strictObject({ ask: line.max(120), right: line.max(20), wrong: line.max(20) }).optional(),
    /** Who decides where a wrong word costs a pension or a job: the article ends there (`care-rules` 34). */
    office: z.enum(offices).optional(),
    status: z.enum(['draft', 'sourced', 'read']),
    /** Who has read it: people of the target group, a lawyer. Empty until somebody has. */
    read_by: z.array(line),
  })
  .refine(front => topics[front.id] === front.group, {
    path: ['group'],
    message: 'ist nicht die Gruppe von diesem Thema',
  })
  .refine(front => (front.status === 'read') === front.read_by.length > 0, {
    path: ['read_by'],
    message: 'nennt Menschen genau dann, wenn status: read ist',
  })
  .refine(front => !front.related.includes(front.id), { path: ['related'], message: 'nennt den Artikel selbst' });
type Front = z.infer<typeof frontSchema>;

type Unchanged<T> = { readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? readonly Item[] : T[Key] };

/** One topic in each level, message by message, with du and Sie and figures still open. */
export interface Article extends Unchanged<Front> {
  readonly texts: Texts;
}

/** Reads one Markdown file: front matter, then `# leicht`, `# einfach`, `# standard`, `# beispiel`, messages apart by `---`. */
export const readArticle = (file: string): Article | readonly ArticleError[] => {
  const parts = /^---\n(?<front>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/.exec(file.replaceAll('\r\n', '\n'))?.groups;
  if (!parts) return [{ line: 1, message: 'Die Datei beginnt mit --- und den Angaben, danach kommt wieder ---.' }];
  const { front = '', body = '' } = parts;
  const head = readFront(front);
  const { texts, errors } = readTexts(body, front.split('\n').length + 2);
  if (!head.success) return [...head.errors, ...errors];
  return errors.length > 0 ? errors : frozen({ ...head.front, texts });
};

export const isArticle = (read: Article | readonly ArticleError[]): read is Article => !Array.isArray(read);

type Head =
  | { readonly success: true; readonly front: Front }
  | { readonly success: false; readonly errors: readonly ArticleError[] };

const readFront = (front: string): Head => {
  const counter = new LineCounter();
  const document = parseDocument(front, { lineCounter: counter });
  // The front matter begins in the second line of the file.
  const at = (offset: number): number => counter.linePos(offset).line + 1;
  const wrongYaml = document.errors.map(error => ({
    line: at(error.pos[0]),
    message: `Die Angaben oben sind so nicht lesbar (YAML): ${error.message}`,
  }));
  if (wrongYaml.length > 0) return { success: false, errors: wrongYaml };
  const parsed = frontSchema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { success: true, front: parsed.data };
  const errors = parsed.error.issues.map(issue => ({
    line: at(offsetOf(document, issue.path)),
    message: `${issue.path.join('.')}: ${inGerman(issue)}`,
  }));
  return { success: false, errors };
};

/** For people who edit articles and are no programmers. */
const inGerman = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'fehlt' : 'hat die falsche Form';
    case 'too_big':
      return `ist zu lang, höchstens ${String(issue.maximum)}`;
    case 'too_small':
      return issue.origin === 'array' ? `braucht mindestens ${String(issue.minimum)}` : 'ist leer';
    case 'invalid_value':
      return `muss eines davon sein: ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `${issue.keys.join(', ')} kennt Anker nicht`;
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return issue.message;
    default:
      return issue satisfies never;
  }
};

// A key that is missing has no place: its error stands at the nearest thing around it.
const offsetOf = (document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number => {
  if (path.length === 0) return 0;
  const node: unknown = document.getIn(path, true);
  const found = rangeSchema.safeParse(node);
  return found.success ? found.data.range[0] : offsetOf(document, path.slice(0, -1));
};
const rangeSchema = z.object({ range: z.tuple([z.number()], z.number()) });

const frozen = <T extends object>(value: T): T => {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner);
  return Object.freeze(value);
};
