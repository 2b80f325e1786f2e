import { refuse } from './reply.ts';

/** As much of the service's SQL as this stand-in knows: whatever else is asked it refuses, so that nobody leans on a guess. */
export interface Select {
  readonly from: string;
  readonly value: Value;
  /** All of them hold. */
  readonly where: readonly Condition[];
  readonly orderBy: readonly Order[];
}

export type Value =
  | { readonly kind: 'path'; readonly names: readonly string[] }
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [name: string, value: Value])[] };

export const comparisons = ['<=', '>=', '!=', '=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

export type Condition =
  | { readonly kind: 'comparison'; readonly left: Value; readonly by: Comparison; readonly right: Value }
  | { readonly kind: 'true' };

export interface Order {
  readonly path: Value & { readonly kind: 'path' };
  readonly isDescending: boolean;
}

export function selectIn(query: string): Select {
  const tokens = tokensIn(query);
  const read = readerOf(tokens);
  read.need('SELECT');
  const isAll = read.take('*');
  // the paths can be told from other names only once it is known what they start with
  const start = read.at();
  if (!isAll) read.skipTo('FROM');
  read.need('FROM');
  const from = read.name();
  const after = read.at();
  read.back(start);
  const value = isAll ? { kind: 'path' as const, names: [] } : selected(read, from);
  read.back(after);
  const where = read.take('WHERE') ? conditions(read, from) : [];
  const orderBy = read.take('ORDER') ? orders(read, from) : [];
  read.end();
  return { from, value, where, orderBy };
}

const tokenShape =
  /\s*(@\w+|[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?|[<>!]=|[=<>(){}[\],:.*])/y;

function tokensIn(query: string): readonly string[] {
  const tokens: string[] = [];
  const text = query.trimEnd();
  tokenShape.lastIndex = 0;
  while (tokenShape.lastIndex < text.length) {
    const [, token] = tokenShape.exec(text) ?? [];
    if (token === undefined) return syntaxError();
    tokens.push(token);
  }
  return tokens;
}

const syntaxError = (near = ''): never =>
  refuse(
    400,
    `{"errors":[{"severity":"Error","code":"SC1001","message":"Syntax error, incorrect syntax near '${near}'."}]}`,
  );

interface Reader {
  at(): number;
  back(to: number): void;
  peek(): string;
  /** Steps over it where it comes next. */
  take(token: string): boolean;
  need(token: string): void;
  next(): string;
  name(): string;
  skipTo(token: string): void;
  end(): void;
}

function readerOf(tokens: readonly string[]): Reader {
  let at = 0;
  const isNext = (token: string): boolean => tokens[at]?.toUpperCase() === token;
  const next = (): string => {
    const token = tokens[at] ?? syntaxError('end');
    at += 1;
    return token;
  };
  return {
    at: () => at,
    back: to => void (at = to),
    peek: () => tokens[at] ?? '',
    take: token => {
      const takes = isNext(token);
      if (takes) at += 1;
      return takes;
    },
    need: token => void (isNext(token) ? (at += 1) : syntaxError(tokens[at])),
    next,
    name: () => {
      const token = next();
      return /^[A-Za-z_]\w*$/.test(token) ? token : syntaxError(token);
    },
    skipTo: token => {
      while (!isNext(token)) next();
    },
    end: () => void (at === tokens.length || syntaxError(tokens[at])),
  };
}

/** `VALUE x`, or what becomes an object: `c.a, c.b AS d`. */
function selected(read: Reader, from: string): Value {
  if (read.take('VALUE')) return valueOf(read, from);
  const fields: (readonly [string, Value])[] = [];
  do {
    const value = valueOf(read, from);
    const name = read.take('AS') ? read.name() : lastName(value);
    fields.push([name, value]);
  } while (read.take(','));
  return { kind: 'object', fields };
}

const lastName = (value: Value): string => (value.kind === 'path' ? value.names.at(-1) : undefined) ?? syntaxError();

function conditions(read: Reader, from: string): readonly Condition[] {
  const all: Condition[] = [];
  do {
    if (read.take('(')) {
      all.push(...conditions(read, from));
      read.need(')');
    } else if (read.take('TRUE')) all.push({ kind: 'true' });
    else {
      const left = valueOf(read, from);
      const by = read.next();
      const known = comparisons.find(one => one === by) ?? syntaxError(by);
      all.push({ kind: 'comparison', left, by: known, right: valueOf(read, from) });
    }
  } while (read.take('AND'));
  return all;
}

function orders(read: Reader, from: string): readonly Order[] {
  read.need('BY');
  const all: Order[] = [];
  do {
    const path = valueOf(read, from);
    if (path.kind !== 'path' || path.names.length === 0) return syntaxError('ORDER BY');
    const isDescending = read.take('DESC');
    if (!isDescending) read.take('ASC');
    all.push({ path, isDescending });
  } while (read.take(','));
  return all;
}

function valueOf(read: Reader, from: string): Value {
  if (read.take('[')) return { kind: 'list', items: listed(read, ']', () => valueOf(read, from)) };
  if (read.take('{'))
    return {
      kind: 'object',
      fields: listed(read, '}', () => {
        const name: unknown = constantIn(read.next());
        read.need(':');
        return [String(name), valueOf(read, from)] as const;
      }),
    };
  const token = read.next();
  if (token.startsWith('@')) return { kind: 'parameter', name: token };
  if (token !== from) return { kind: 'constant', value: constantIn(token) };
  const names: string[] = [];
  while (read.take('.')) names.push(read.name());
  return { kind: 'path', names };
}

function listed<T>(read: Reader, closing: string, one: () => T): readonly T[] {
  const all: T[] = [];
  do all.push(one());
  while (read.take(','));
  read.need(closing);
  return all;
}

const constantIn = (token: string): string | number | boolean | null => {
  if (token === 'true' || token === 'false') return token === 'true';
  if (token === 'null') return null;
  if (/^-?\d/.test(token)) return Number(token);
  if (/^["']/.test(token)) return token.slice(1, -1);
  return syntaxError(token);
};
