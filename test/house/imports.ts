import { posix } from 'node:path';
import * as plan from './plan.ts';
import type { Room } from './plan.ts';
import { lineOf, nodeIn, textIn, type Source } from './source.ts';

export interface Import {
  readonly from: string;
  readonly what: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

export function importsOf(source: Source): readonly Import[] {
  const { staticImports, staticExports } = source.module;
  const at = { from: source.path };
  return [
    ...staticImports.map(({ moduleRequest, entries, start }) => ({
      ...at,
      what: moduleRequest.value,
      line: lineOf(source, start),
      typeOnly: entries.length > 0 ? entries.every(entry => entry.isType) : isTypeOnly(source, start),
    })),
    ...staticExports.flatMap(({ entries, start }) => {
      const what = entries.find(entry => entry.moduleRequest)?.moduleRequest?.value;
      const typeOnly = entries.every(entry => entry.isType);
      return what === undefined ? [] : [{ ...at, what, line: lineOf(source, start), typeOnly }];
    }),
    ...source.nodes.flatMap(({ node }) => {
      if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return [];
      const what = textIn(nodeIn(node, 'source'), 'value') ?? '(computed)';
      return [{ ...at, what, line: lineOf(source, node.start), typeOnly: node.type === 'TSImportType' }];
    }),
  ];
}

/** `import type {} from` has no entry that could say so. */
const isTypeOnly = (source: Source, start: number): boolean => /^import\s+type\b/.test(source.text.slice(start));

export function roomOf(path: string): Room | undefined {
  const [, first = '', below] = path.split('/');
  const name = below === undefined ? first.replace(/\.ts$/, '') : first;
  return isRoom(name) ? name : undefined;
}

const isRoom = (name: string): name is Room => name in plan.mayImport;
const isInside = (what: string): boolean => what.startsWith('.');
export const targetOf = ({ from, what }: Import): string => posix.join(posix.dirname(from), what);

export function importViolations(one: Import): readonly string[] {
  if (!one.from.startsWith('src/')) return [];
  const found = isInside(one.what) ? roomViolation(one) : packageViolation(one);
  return found === undefined ? [] : [`${one.from}:${one.line}: ${found}`];
}

function roomViolation(one: Import): string | undefined {
  const [room, target] = [roomOf(one.from), targetOf(one)];
  if (room === undefined)
    return 'there is no such room in the house – move the file into one of those in test/house/plan.ts';
  const other = roomOf(target);
  if (!target.startsWith('src/') || other === undefined) {
    return `${room} may not import ${target}, which is outside of the house – move what is shared into src`;
  }
  if (room === other || isAllowed(one, room, other)) return undefined;
  return `${room} may not import ${one.typeOnly ? 'types' : 'values'} from ${target} – ${plan.repair[room]}`;
}

function isAllowed(one: Import, room: Room, other: Room): boolean {
  const access = plan.mayImport[room][other];
  if (access === undefined) return false;
  if (access === 'all') return true;
  if (access === 'types') return one.typeOnly;
  if (access.includes(targetOf(one))) return true;
  return one.typeOnly && !(other === 'bots' && plan.onlyPorts.includes(room));
}

function packageViolation({ from, what, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  if (room === undefined)
    return 'there is no such room in the house – move the file into one of those in test/house/plan.ts';
  if (what === '(computed)') return 'imports a computed name – write the name out, so that it can be checked';
  const pure = plan.pureRooms.includes(room);
  if (pure && !plan.purePackages.includes(nameOf(what))) {
    return `${room} is pure and may not import ${what} – do it in an adapter and hand the result in`;
  }
  const homes = homesOf(what);
  if (homes !== undefined && !homes.some(home => from.startsWith(home))) {
    return `${what} belongs to ${homes.join(' or ')} – move the code there and reach it through src/bots/ports.ts`;
  }
  if (room === 'bots' && !typeOnly && isBuiltin(what) && !plan.hallBuiltins.includes(what)) {
    return `bots may not import ${what} – declare the need in src/bots/ports.ts and do it in an adapter`;
  }
  if (homes === undefined && !isBuiltin(what))
    return `${what} has no home in the house – add it to test/house/plan.ts, or do without`;
  return undefined;
}

const isBuiltin = (what: string): boolean => what.startsWith('node:');
const nameOf = (what: string): string =>
  what
    .split('/')
    .slice(0, what.startsWith('@') ? 2 : 1)
    .join('/');
const homesOf = (what: string): readonly string[] | undefined =>
  plan.packageHomes[nameOf(what)] ?? plan.packageHomes[what.split('/')[0] ?? ''];

/** botbuilder may be known to two files only, so that the move to its successor stays small. */
export function wireViolations(imports: readonly Import[]): readonly string[] {
  const files = new Set(imports.filter(one => isWire(one)).map(one => one.from));
  if (files.size <= plan.fewFiles.most) return [];
  return [...files].map(
    file =>
      `${file}: is one of ${files.size} files that import botbuilder, two may – move the code to src/adapters/teams/wire.ts`,
  );
}
const isWire = ({ from, what }: Import): boolean =>
  from.startsWith('src/') && plan.fewFiles.packages.some(name => what.startsWith(name));

/** Each circle once, from its alphabetically first file. Types count: a circle of types is one subject in two files. */
export function circles(imports: readonly Import[]): readonly string[] {
  const next = Map.groupBy(
    imports.filter(one => isInside(one.what)),
    one => one.from,
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.add(inOrder(trail.slice(trail.indexOf(file))));
    if (trail.includes(file) || done.has(file)) return;
    for (const one of next.get(file) ?? []) visit(targetOf(one), [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...found];
}

function inOrder(circle: readonly string[]): string {
  const first = circle.indexOf(circle.toSorted()[0] ?? '');
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return `${turned[0]}: imports itself in a circle (${[...turned, turned[0]].join(' → ')}) – move what both need into a file of its own`;
}
