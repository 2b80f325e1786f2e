import { bfa } from './bfa.ts';
import { outOfScope } from './elsewhere.ts';
import { money } from './money.ts';
import { moreOutOfScope } from './moreElsewhere.ts';
import { moreRights } from './moreRights.ts';
import { returning } from './return.ts';
import { rights } from './rights.ts';
import { sba } from './sba.ts';
import { smallTalk } from './smallTalk.ts';
import { support } from './support.ts';
import { ways } from './ways.ts';

export interface Sample {
  /** An article's id, `out_of_scope`, or a kind of small talk. */
  readonly label: string;
  readonly text: string;
}

const linesOf = (label: string, block: string): readonly Sample[] =>
  block
    .split('\n')
    .map(text => ({ label, text: text.trim() }))
    .filter(({ text }) => text !== '');

export const samples: readonly Sample[] = Object.entries({
  ...bfa,
  ...returning,
  ...sba,
  ...rights,
  ...moreRights,
  ...money,
  ...support,
  ...ways,
  ...smallTalk,
  out_of_scope: outOfScope + moreOutOfScope,
}).flatMap(([label, block]) => linesOf(label, block));
