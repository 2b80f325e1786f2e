import { parseSync, type Comment, type EcmaScriptModule } from 'oxc-parser';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** A node with the chain of nodes above it, nearest first. */
export interface Found {
  readonly node: Node;
  readonly above: readonly Node[];
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Found[];
  readonly comments: readonly Comment[];
  readonly module: EcmaScriptModule;
  readonly broken: readonly string[];
}

export function readSource(path: string, text: string): Source {
  const { program, comments, module, errors } = parseSync(path, text, { preserveParens: false });
  const root: unknown = program;
  return {
    path,
    text,
    nodes: isNode(root) ? [...walk(root, [])] : [],
    comments,
    module,
    broken: errors.map(error => error.message),
  };
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export const nodeIn = (node: Node | undefined, field: string): Node | undefined => {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
};

export const nodesIn = (node: Node | undefined, field: string): readonly Node[] => {
  const value = node?.[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

export const textIn = (node: Node | undefined, field: string): string | undefined => {
  const value = node?.[field];
  return typeof value === 'string' ? value : undefined;
};

/** `Date.now` for the node of `Date.now`, `Date['now']` and `Date?.now`; undefined where it is not a plain path. */
export function pathOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Identifier') return textIn(node, 'name');
  if (node?.type === 'ChainExpression') return pathOf(nodeIn(node, 'expression'));
  if (node?.type !== 'MemberExpression') return undefined;
  const owner = pathOf(nodeIn(node, 'object'));
  const property = nodeIn(node, 'property');
  const name = node['computed'] === true ? textIn(property, 'value') : textIn(property, 'name');
  return owner === undefined || name === undefined ? undefined : `${owner}.${name}`;
}

export const lineOf = (source: Source, start: number): number => source.text.slice(0, start).split('\n').length;

function* walk(node: Node, above: readonly Node[]): Generator<Found> {
  yield { node, above };
  for (const value of Object.values(node)) {
    const below: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const child of below) if (isNode(child)) yield* walk(child, [node, ...above]);
  }
}
