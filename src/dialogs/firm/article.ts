import type { Employer } from '../person.ts';
import { afterArticle, openArticle, pageBy, readAbout, turnPage, type Read } from '../reading.ts';
import type { TalkScene } from '../scene.ts';
import { menuFor, said, type Out } from './out.ts';

export const explain = (person: Employer, article: string): Out => reading(person, openArticle('employer', article));

export function turn(person: Employer, way: 'next' | 'back', scene: TalkScene): Out {
  const place = placeOf(person);
  return reading(person, place ? turnPage('employer', pageBy(place, way), scene) : { replies: [] });
}

/** What is often asked next; after that, and where nothing was read, the menu. */
export function articleDone(person: Employer, scene: TalkScene): Out {
  const article = scene.library.article(placeOf(person)?.article ?? '');
  return reading(person, article ? afterArticle('employer', article, scene) : { replies: [] });
}

/** Nothing where Anker does not know what it is about. */
export function answerQuestion(person: Employer, text: string, scene: TalkScene): Out | undefined {
  const read = readAbout('employer', { text, place: placeOf(person) }, scene);
  return read && reading(person, read);
}

const placeOf = ({ talk }: Employer): Read['place'] => (talk.at === 'article' ? talk : undefined);

function reading(person: Employer, { place, replies }: Read): Out {
  const at: Employer = { ...person, talk: place ? { at: 'article', ...place } : { at: 'idle' } };
  return said(at, ...(replies.length > 0 ? replies : [menuFor(at)]));
}
