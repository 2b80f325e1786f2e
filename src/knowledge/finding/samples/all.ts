import { isArticleId, type ArticleId } from '../../topics.ts';
import asked from './asked.json' with { type: 'json' };
import { bfa } from './bfa.ts';
import { elsewhere } from './elsewhere.ts';
import { money } from './money.ts';
import { facets } from './facets.ts';
import followUps from './followUps.json' with { type: 'json' };
import { moreElsewhere } from './moreElsewhere.ts';
import { moreRights } from './moreRights.ts';
import { moreStories } from './moreStories.ts';
import { moreWorkStories } from './moreWorkStories.ts';
import { nearMisses } from './nearMisses.ts';
import { returning } from './return.ts';
import { rights } from './rights.ts';
import { sba } from './sba.ts';
import { smallTalk, type SmallTalk } from './smallTalk.ts';
import { stories } from './stories.ts';
import { support } from './support.ts';
import { supportFacets } from './supportFacets.ts';
import { supportStories } from './supportStories.ts';
import { ways } from './ways.ts';
import { workFacets } from './workFacets.ts';
import { workStories } from './workStories.ts';

/** Where a question belongs that no article of ours is about. */
export type Elsewhere = keyof typeof elsewhere | keyof typeof moreElsewhere;

export interface Sample {
  /** An article's id, a kind of small talk, or where else it belongs; where it follows an article just `smallTalk` or `elsewhere`. */
  readonly label: string;
  readonly text: string;
  /** The article that it follows. */
  readonly previous?: ArticleId;
}

/** What was said after an article means little alone. */
export type FollowUp = Sample & Required<Pick<Sample, 'previous'>>;

export const isFollowUp = (sample: Sample): sample is FollowUp => sample.previous !== undefined;

const linesOf = (label: string, block: string): readonly Sample[] =>
  block
    .split('\n')
    .map(text => ({ label, text: text.trim() }))
    .filter(({ text }) => text !== '');

export const samples: readonly Sample[] = [
  bfa,
  returning,
  sba,
  rights,
  moreRights,
  money,
  support,
  ways,
  stories,
  workStories,
  supportStories,
  facets,
  workFacets,
  supportFacets,
  moreStories,
  moreWorkStories,
  smallTalk,
  elsewhere,
  moreElsewhere,
  nearMisses,
]
  .flatMap(blocks => Object.entries<string>(blocks).flatMap(([label, block]) => linesOf(label, block)))
  .concat(Object.entries(asked).flatMap(([label, texts]) => texts.map(text => ({ label, text }))))
  .concat(
    Object.entries<Readonly<Record<string, readonly string[]>>>(followUps).flatMap(([previous, asked]) =>
      isArticleId(previous)
        ? Object.entries(asked).flatMap(([label, texts]) => texts.map(text => ({ label, text, previous })))
        : [],
    ),
  );

export const isElsewhere = (label: string): label is Elsewhere =>
  Object.hasOwn(elsewhere, label) || Object.hasOwn(moreElsewhere, label);

export const isSmallTalk = (label: string): label is SmallTalk => Object.hasOwn(smallTalk, label);
