import type { WordsRead } from '../signal.ts';
import type { Explained } from './explained.ts';
// made by `npm run weigh` out of the messages in test/placement/words
import points from './points.json' with { type: 'json' };
import { once } from './once.ts';
import { stretchesOf, weighing, type Weight } from './weight.ts';

/** From these shares on it is a crisis, is asked about, is told, and is a bad day. Chosen by asking authors whose messages were not learned. */
const limits = { crisis: 0.46, border: 0.28, worry: 0.36, watch: 0.57 } as const;
/** So much more it takes for every further stretch, up to so many: the more of them, the sooner one weighs much by chance. */
const chance = { forEachFurther: 0.03, upTo: 6 } as const;

/** What the words of a message weigh together, where no rule knows the sentence. */
export function byWeight(words: readonly string[]): Explained {
  const { danger, trouble, unrest, about, because, worry } = weighs()(words);
  const more = Math.min(stretchesOf(words).length - 1, chance.upTo) * chance.forEachFurther;
  if (danger >= limits.crisis + more) return { level: 'crisis', ...crises[about], because };
  if (danger >= limits.border + more) return { level: 'worry', ...borders[about], because };
  if (trouble >= limits.worry + more) return { level: 'worry', ...worry };
  return { level: unrest >= limits.watch ? 'watch' : 'none' };
}

const life = { kind: 'suicidal', cause: 'life', danger: 'self' } as const;

const crises: Readonly<Record<Weight['about'], Omit<WordsRead, 'level'>>> = {
  life,
  selfharm: { ...life, kind: 'self_harm' },
  violence: { kind: 'harassment_violence', cause: 'violence', danger: 'self' },
  threat: { kind: 'harassment_violence', cause: 'threat', danger: 'byEmployee' },
  other: { kind: 'suicidal', cause: 'other', danger: 'other' },
  medical: { kind: 'sickness', cause: 'medical', danger: 'self' },
  fire: { kind: 'accident', cause: 'fire', danger: 'self' },
  voices: { kind: 'psych_crisis', cause: 'voices', danger: 'self' },
  foreign: life,
};

const nearLife = { kind: 'psych_crisis', danger: 'self', border: 'life' } as const;
/** "Bist du jetzt in Gefahr?" is asked about all that is not a wish to die. */
const border = 'violence';

const borders: Readonly<Record<Weight['about'], Omit<WordsRead, 'level'>>> = {
  life: nearLife,
  selfharm: { ...nearLife, kind: 'self_harm' },
  violence: { kind: 'harassment_violence', danger: 'self', border },
  threat: { kind: 'harassment_violence', danger: 'byEmployee', border },
  other: { kind: 'psych_crisis', danger: 'other', border },
  medical: { kind: 'sickness', danger: 'self', border },
  fire: { kind: 'accident', danger: 'self', border },
  voices: { kind: 'psych_crisis', danger: 'self', border },
  foreign: nearLife,
};

/** Thousands of entries, read at the first message and not at the start. */
const weighs = once(() => weighing(points));
