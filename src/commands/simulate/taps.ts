// How made-up employees answer what is asked.
import { Dimension } from '../../placement/light.ts';
import { weighted } from './chance.ts';
import type { Self, Shown } from './self.ts';
import { plain, type Meaning } from './sent.ts';
import { worries } from './sentences.ts';

/** Options that are not chosen as often as the others. */
const shares: Readonly<Record<string, number>> = {
  'n yes': 40,
  'n later': 3,
  'n notToday': 3,
  'c green': 60,
  'c yellow': 6,
  'c red': 2.5,
  'c unknown': 1.5,
  'c private': 1,
  'e yes': 12,
  'e no': 1,
  'e unknown': 1,
  'e checkAsking': 12,
  'e coachSees': 12,
  'e tellAtOnce': 1.5,
  't yes': 1,
  't deleteAll': 1,
  't keepAll': 2,
  't carryOn': 3,
  't talkNo': 2,
  'offer yes': 3,
  'offer no': 1,
  'serious no': 3,
};

export function answerTo(self: Self, shown: Shown): void {
  const { chance, hand } = self;
  const kind = shown.question.split(':')[0] ?? '';
  if (shown.isAnswered || shown.options.length === 0 || chance.is(kind === 'm' ? 0.9 : 0.07)) return;
  if (shown.question.startsWith('x:') && chance.is(0.7)) return;
  Object.assign(shown, { isAnswered: true });
  if (kind === 'a' && chance.is(0.1)) return hand.do({ kind: 'said', text: chance.pick(worries) }, { kind: 'worry' });
  const [first = ''] = shown.options;
  const option = weighted(
    chance,
    shown.options.map(id => [id, shares[`${kind} ${id}`] ?? 1] as const),
    first,
  );
  const typed = kind === 'c' ? typedLights[option] : undefined;
  if (typed !== undefined && chance.is(0.05)) return hand.do({ kind: 'said', text: typed });
  const meaning = tapMeaning(shown.question, option);
  hand.do(
    { kind: 'chose', question: shown.question, option },
    meaning.kind === 'red' ? { ...meaning, isNewest: true } : meaning,
  );
}

const typedLights: Readonly<Record<string, string>> = { green: 'gut', yellow: 'geht so', red: 'nicht gut' };

export function tapMeaning(question: string, option: string): Meaning {
  const [kind, , third] = question.split(':');
  const dimension = kind === 'c' ? Dimension.safeParse(third).data : undefined;
  if (dimension !== undefined && option === 'red') return { kind: 'red', question, dimension, isNewest: false };
  if ((kind === 'offer' || kind === 'aboutCoach') && option === 'yes') return { kind: 'agrees' };
  if (kind === 'serious' && option !== 'no') return { kind: 'danger' };
  if (option === 'needHelp') return { kind: 'needsHelp' };
  if (question === 'e:choice') return { kind: option === 'tellAtOnce' ? 'choosesTelling' : 'refusesTelling' };
  if (option === 'no' || option === 'deleteAll' || option === 'anotherHelp') return { kind: 'takesBack' };
  return plain;
}
