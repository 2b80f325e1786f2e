import { phrasesOf } from '../../language/phrases.ts';
import type { Employee } from '../person.ts';
import { out, type Out } from './out.ts';

/** One page further back, from the newest on where something else came in between. */
export function olderAnswers(person: Employee): Out {
  return out({ ...person, talk: { at: 'myData', older: pagesBack(person) + 1 } }, { kind: 'show', view: 'ownData' });
}

/** Typed instead of tapped, while the own data are shown and there are older ones. */
export const olderInWords = (person: Employee, text: string): Out | undefined =>
  person.talk.at === 'myData' && hasOlder(person) && explain(text)?.some(ids => ids.has('older'))
    ? olderAnswers(person)
    : undefined;

/** What fits on a small phone. */
export const perPage = 9;

/** From the newest one on. */
export const pagesBack = ({ talk }: Employee): number => (talk.at === 'myData' ? (talk.older ?? 0) : 0);

export const hasOlder = (person: Employee): boolean => person.answers.length > (pagesBack(person) + 1) * perPage;

const explain = phrasesOf<'older'>(
  [['older', 'ältere antworten|ältere|alte antworten|frühere antworten|noch ältere|mehr antworten']],
  'bitte zeig zeige mir meine die noch',
);
