import type { ArticleId, topics } from '../../topics.ts';

type IdsOf<Group> = { [Id in ArticleId]: (typeof topics)[Id] extends Group ? Id : never }[ArticleId];

/** What people may ask about each topic of a group, one question a line. */
export type SamplesOf<Group, Ids = IdsOf<Group>> = { readonly [Id in Ids & ArticleId]: string };
