import type { Level } from '../level.ts';
import { valueOn, type FigureId, type ValueOf } from './table.ts';

/** A place in a text, `{{mindestlohn}}`: which figure stands there, and how each level says it. */
export interface Place {
  readonly figure: FigureId;
  /** The words of a day; nothing where no figure is in force. */
  readonly on: (level: Level, day: string) => string | undefined;
}

type Saying<Value> = (value: Value) => string;

/** How a figure is said; `einfach` says it as `standard` does, unless it has words of its own. */
export interface Words<Value> {
  readonly leicht: Saying<Value>;
  readonly einfach?: Saying<Value>;
  readonly standard: Saying<Value>;
}

export const place = <Id extends FigureId>(figure: Id, words: Words<ValueOf<Id>>): Place => ({
  figure,
  on: (level, day) => {
    const value = valueOn(figure, day);
    const say = words[level] ?? words.standard;
    return value === undefined ? undefined : say(value);
  },
});

/** The same words in every level. */
export const plain = <Id extends FigureId>(figure: Id, say: Saying<ValueOf<Id>>): Place =>
  place(figure, { leicht: say, standard: say });

/** `3 Wochen`. */
export const counted =
  (unit: string): Saying<number> =>
  count =>
    `${String(count)} ${unit}`;

/** `13,90` · `1.140` · `603`. */
export const german = (amount: number): string => (Number.isInteger(amount) ? whole : withCents).format(amount);

const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const withCents = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Without cents, as one says it: `fast 14`, `mehr als 14`. */
export const rough = (amount: number): string => {
  const whole = Math.floor(amount);
  if (whole === amount) return String(amount);
  return amount - whole >= nearlyNext ? `fast ${String(whole + 1)}` : `mehr als ${String(whole)}`;
};

const nearlyNext = 0.75;

/** Without a comma, to the cent: `13 Euro und 90 Cent`. */
export const exact = (amount: number): string => {
  const cents = Math.round(amount * 100);
  const euros = `${String(Math.floor(cents / 100))} Euro`;
  return cents % 100 === 0 ? euros : `${euros} und ${String(cents % 100)} Cent`;
};
