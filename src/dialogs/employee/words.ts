import { gravest, type Level, type Reason, type WordsRead } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { avoidedIn, isHeard } from './accused.ts';
import { worry } from './cases.ts';
import type { Heard } from './heard.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { isQuestion } from './question.ts';
import { offerRight, rightForWords } from './rights.ts';
import { settle } from './settle.ts';
import { isFollowed, isWithAnother } from './standing.ts';
import { nobodyToTell, unheard } from './unfollowed.ts';

/** Words that need a human within a day or two; the standing choice decides whether it is told at once. */
export function heardWorry(person: Employee, { read, text }: Heard, scene: TalkScene): Out {
  if (!isFollowed(person, scene))
    return isWithAnother(person) ? settle(out(person), scene) : nobodyToTell(person, scene);
  const idle: Employee = stays.includes(person.talk.at) ? person : { ...person, talk: { at: 'idle' } };
  const avoid = avoidedIn(person, read, scene);
  if (!isHeard(person, avoid, scene))
    return isWithAnother(person) ? settle(out(person), scene) : unheard(idle, avoid, scene);
  const raised = worry(idle, { reason: reasonOf(read, scene), level: levelOf(read), avoid, words: text }, scene);
  // to somebody else it is not even said that it was heard
  if (isWithAnother(person)) return settle(raised.out, scene);
  const settled = settle(
    and(raised.out, next => out(next, say(phrase('about.thanks')))),
    scene,
  );
  return offerRight(settled, askedBeside(read, text, scene) ?? rightForWords(read.kind), scene);
}

const stays: readonly Employee['talk']['at'][] = ['enrolment', 'checkIn', 'another'];

/** "Wie viel Urlaub hab ich? Mein Kollege mobbt mich": behind the human, what she has asked herself. */
function askedBeside({ kind }: WordsRead, text: string, scene: TalkScene): string | undefined {
  if (kind !== undefined && gravest.includes(kind)) return undefined;
  const parts = text.split(/(?<=[.?!])\s+|\n+/);
  if (parts.length < 2) return undefined;
  for (const part of parts.filter(isQuestion)) {
    const found = scene.library.find(part);
    if (found.kind === 'answer') return found.article.id;
  }
  return undefined;
}

export const reasonOf = (read: WordsRead, scene: Scene): Reason => ({
  kind: 'words',
  on: scene.now,
  ...(read.kind ? { words: read.kind } : {}),
  ...(read.danger ? { danger: read.danger } : {}),
});

/** Which worries are for today (design 5): the rest is soon. */
export const levelOf = (read: WordsRead): Level =>
  read.kind !== undefined && today.includes(read.kind) ? 'today' : 'soon';

const today: readonly NonNullable<WordsRead['kind']>[] = [
  'harassment_violence',
  'suicidal',
  'self_harm',
  'psych_crisis',
  'dismissal_threat',
  'wants_to_quit',
  'accident',
];
