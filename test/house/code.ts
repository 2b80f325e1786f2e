import * as plan from './plan.ts';
import { roomOf } from './imports.ts';
import { lineOf, nodeIn, nodesIn, pathOf, textIn, type Found, type Node, type Source } from './source.ts';

/** What a rule has to say about one node, or nothing. */
type Rule = (found: Found, source: Source) => string | undefined;

export const codeViolations = (source: Source): readonly string[] => atNodes(source, rulesFor(source.path));
export const testViolations = (source: Source): readonly string[] => atNodes(source, [skips, says]);

export function fileViolations({ path, text }: Source): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  const isData = plan.dataFolders.some(folder => path.startsWith(folder));
  const name = forbiddenIn(path.split('/').at(-1) ?? '');
  return [
    ...(lines > plan.longestFile && !isData
      ? [`${path}: has ${lines} lines, ${plan.longestFile} are the limit – split it by subject`]
      : []),
    ...(name === undefined ? [] : [`${path}: the file name says ${name} – name its subject`]),
  ];
}

export const commentViolations = (source: Source): readonly string[] =>
  source.comments
    .filter(({ value }) => /\b(TODO|FIXME)\b/.test(value))
    .map(
      ({ start }) =>
        `${source.path}:${lineOf(source, start)}: a TODO or FIXME – do it now, or open an issue and remove it`,
    );

function atNodes(source: Source, rules: readonly Rule[]): readonly string[] {
  return source.nodes.flatMap(found =>
    rules.flatMap(rule => {
      const said = rule(found, source);
      return said === undefined ? [] : [`${source.path}:${lineOf(source, found.node.start)}: ${said}`];
    }),
  );
}

function rulesFor(path: string): readonly Rule[] {
  const room = roomOf(path);
  const isPure = room !== undefined && plan.pureRooms.includes(room);
  const isIn = (places: readonly string[]): boolean => places.some(place => path.startsWith(place));
  return [
    types,
    emptyCatch,
    onTurnError,
    exportedName,
    ...(isIn(plan.brandMakers) ? [] : [assertion]),
    ...(isIn(plan.envReaders) ? [] : [environment]),
    ...(isPure ? [impure] : []),
  ];
}

const types: Rule = ({ node }) => {
  if (node.type === 'TSAnyKeyword') return '`any` – say `unknown` and parse it with zod';
  if (node.type === 'TSNonNullExpression')
    return 'a non-null `!` – handle the missing value, or make it impossible in the type';
  return undefined;
};

const assertion: Rule = ({ node }) => {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return undefined;
  const to = nodeIn(nodeIn(node, 'typeAnnotation'), 'typeName');
  if (textIn(to, 'name') === 'const') return undefined;
  return '`as` other than `as const` – parse it with zod, narrow it with a guard, or use `satisfies`';
};

/** A reason in a comment is enough; nothing at all is not. */
const emptyCatch: Rule = ({ node }, source) => {
  const caught = node.type === 'CatchClause' ? nodeIn(node, 'body') : caughtByPromise(node);
  if (caught?.type !== 'BlockStatement' || nodesIn(caught, 'body').length > 0) return undefined;
  const [start, end] = [caught.start, Number(caught['end'])];
  if (source.comments.some(comment => comment.start >= start && comment.end <= end)) return undefined;
  return 'an empty catch – say in one line why ignoring is right, or do not ignore';
};
function caughtByPromise(node: Node): Node | undefined {
  const called = node.type === 'CallExpression' ? nodeIn(node, 'callee') : undefined;
  if (textIn(nodeIn(called, 'property'), 'name') !== 'catch') return undefined;
  return nodeIn(nodesIn(node, 'arguments')[0], 'body');
}

const onTurnError: Rule = ({ node }) =>
  [textIn(node, 'name'), textIn(node, 'value')].includes('onTurnError')
    ? 'onTurnError – with it botbuilder answers a failed commit with 200; catch in the wire and map by meaning'
    : undefined;

const environment: Rule = ({ node }) => {
  const destructured = node.type === 'VariableDeclarator' && pathOf(nodeIn(node, 'init')) === 'process';
  if (pathOf(node) !== 'process.env' && !destructured && !importsProcess(node)) return undefined;
  return 'reads process.env – add the setting to src/config.ts and let main hand it in';
};
const importsProcess = (node: Node): boolean =>
  node.type === 'ImportDeclaration' &&
  ['node:process', 'process'].includes(textIn(nodeIn(node, 'source'), 'value') ?? '');

const impureNames: readonly string[] = (
  'console process fetch performance crypto globalThis require ' +
  'setTimeout setInterval setImmediate queueMicrotask WebSocket XMLHttpRequest'
).split(' ');
const impurePaths: readonly string[] = ['Date.now', 'Math.random', 'Temporal.Now'];

const impure: Rule = found => {
  const what = impurity(found);
  return (
    what && `${what} in a pure room – take the time, the chance or the answer as an argument, from the hall or a door`
  );
};

function impurity({ node, above }: Found): string | undefined {
  if (node.type === 'AwaitExpression') return 'await';
  if (node['async'] === true) return 'async';
  if (node.type === 'ForOfStatement' && node['await'] === true) return 'for await';
  if (node.type === 'ImportExpression') return 'import()';
  const path = pathOf(node);
  if (path !== undefined && impurePaths.includes(path)) return path;
  if (isBareDate(node)) return 'the present Date';
  return isUsed(node, above[0]) && impureNames.includes(path ?? '') ? path : undefined;
}

function isBareDate(node: Node): boolean {
  if (pathOf(nodeIn(node, 'callee')) !== 'Date') return false;
  return node.type === 'CallExpression' || (node.type === 'NewExpression' && nodesIn(node, 'arguments').length === 0);
}

/** A name that stands for a value, not the name of a field, a parameter's own name or a type. */
function isUsed(node: Node, parent: Node | undefined): boolean {
  if (node.type !== 'Identifier' || parent === undefined) return false;
  if (parent.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true;
  if (parent.type === 'Property') return parent['value'] === node;
  if (parent.type === 'VariableDeclarator') return parent['init'] === node;
  if (parent.type === 'ArrowFunctionExpression') return parent['body'] === node;
  return !parent.type.startsWith('TS') && !/Function|Method|PropertyDefinition|Specifier/.test(parent.type);
}

const exportedName: Rule = ({ node }) => {
  if (!node.type.startsWith('Export')) return undefined;
  const declared = nodeIn(node, 'declaration');
  const names = [
    textIn(nodeIn(declared, 'id'), 'name'),
    ...nodesIn(declared, 'declarations').map(one => textIn(nodeIn(one, 'id'), 'name')),
    ...nodesIn(node, 'specifiers').map(one => textIn(nodeIn(one, 'exported'), 'name')),
  ];
  const bad = names.find(name => name !== undefined && forbiddenIn(name) !== undefined);
  return bad && `exports ${bad} – name the thing, not ${forbiddenIn(bad)}`;
};

/** `CaseManager`, `case-manager`, `dateUtils` have it; `serviceable` has not, nor `serviceUrl`, which is the connector's own word. */
function forbiddenIn(name: string): string | undefined {
  const words = name
    .replaceAll(/serviceUrls?/gi, 'url')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/);
  return words.find(word => /^(manager|helper|util|utility|utilitie|handler|service)s?$/i.test(word));
}

const suites: readonly string[] = ['it', 'test', 'describe', 'suite'];

const skips: Rule = ({ node }, source) => {
  const path = pathOf(node)?.split('.') ?? [];
  const bad = path.slice(1).find(name => ['only', 'skip', 'todo', 'skipIf', 'runIf', 'fails'].includes(name));
  const starts = [...suites, 'ctx', 'context', 'task'].includes(path[0] ?? '');
  if (node.type !== 'MemberExpression' || !starts || bad === undefined || bad !== path.at(-1)) return undefined;
  if (plan.skipHelpers.includes(source.path) && bad !== 'only') return undefined;
  return `.${bad} – let every test run; what needs a browser goes through ${plan.skipHelpers.join(', ')}`;
};

const says: Rule = ({ node }) => {
  if (node.type !== 'CallExpression' || !suites.includes(rootOf(nodeIn(node, 'callee')))) return undefined;
  const title = nodesIn(node, 'arguments')[0];
  const text = [textIn(title, 'value') ?? '', ...nodesIn(title, 'quasis').map(rawOf)].join(' ');
  return /\bshould\b/i.test(text)
    ? 'a test name with "should" – state the promise: "a red light tells the coach"'
    : undefined;
};
const rawOf = (quasi: Node): string => {
  const value = quasi['value'];
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
};

/** `it` for `it(…)`, `it.concurrent(…)` and `it.each(rows)(…)`. */
function rootOf(node: Node | undefined): string {
  if (node?.type === 'CallExpression') return rootOf(nodeIn(node, 'callee'));
  return pathOf(node)?.split('.')[0] ?? '';
}
