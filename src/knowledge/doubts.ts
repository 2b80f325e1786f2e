// What people ask before they say yes or no (`care-rules` 28): a consent is informed where these get an answer.
import { phrasesOf } from '../language/phrases.ts';
import { fillers, said, type Doubt } from './doubts/said.ts';

export type { Doubt } from './doubts/said.ts';

/** A whole short message that asks about what it is answered to, also misspelt. Its parts narrow it down: "was passiert", "bei nein". */
export function doubtIn(text: string): Doubt | undefined {
  const [first = [], ...rest] = explain(text)?.map(ids => [...ids]) ?? [];
  return first.find(doubt => rest.every(ids => ids.includes(doubt)));
}

const explain = phrasesOf<Doubt>(said, fillers);
