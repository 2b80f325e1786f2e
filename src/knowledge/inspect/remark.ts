/** `broken`: Anker does not start with it. `warning`: to be mended soon. `hint`: it passes, and could be better. */
export type Weight = 'broken' | 'warning' | 'hint';

/** One thing about an article that an editor should know, in German. */
export interface Remark {
  readonly file: string;
  readonly line: number;
  readonly weight: Weight;
  /** What it is, and what to do about it. */
  readonly message: string;
}
