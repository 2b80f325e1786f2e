import { bfa } from './bfa.ts';
import { card } from './card.ts';
import { dismissal } from './dismissal.ts';
import { duty } from './duty.ts';
import { withheldBecause, type Figure } from './figure.ts';
import { grants } from './grants.ts';
import { levy } from './levy.ts';
import { numbers } from './numbers.ts';
import { pension } from './pension.ts';
import { wage } from './wage.ts';

/** The one dated table: every amount that Anker says or reckons with stands here, with its source. */
export const figures = [...levy, ...duty, ...bfa, ...pension, ...wage, ...dismissal, ...grants, ...card, ...numbers];

type Row = (typeof figures)[number];
type Rows = { readonly [R in Row as R['id']]: R };
export type FigureId = keyof Rows;
/** What the rows of one id hold. */
export type ValueOf<Id extends FigureId> = Rows[Id]['value'];

/** The row that may be told on a day, `2026-11-23`; nothing where none is in force or sure. */
export const figureOn = <Id extends FigureId>(id: Id, day: string): Rows[Id] | undefined =>
  figures.filter(figure => isOf(figure, id)).find(figure => withheldBecause(figure, day) === undefined);

/** Its value alone. */
export const valueOn = <Id extends FigureId>(id: Id, day: string): ValueOf<Id> | undefined => figureOn(id, day)?.value;

/** Why an id is not told on a day; nothing where it is. */
export const whyWithheld = (id: FigureId, day: string): string | undefined => {
  const row = rowsFor(day).find(figure => figure.id === id);
  return row && withheldBecause(row, day);
};

/** For each id the row that says most about a day: the one in force, else the latest. */
export const rowsFor = (day: string): readonly Figure[] => {
  const byId = Map.groupBy<string, Figure>(figures, ({ id }) => id);
  return [...byId.values()].flatMap(
    rows => rows.find(row => withheldBecause(row, day) === undefined) ?? rows.at(-1) ?? [],
  );
};

const isOf = <Id extends FigureId>(figure: Row, id: Id): figure is Rows[Id] => figure.id === id;
