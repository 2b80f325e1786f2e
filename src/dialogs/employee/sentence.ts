// A whole sentence to a traffic light: "heute war ganz gut aber bin müde", "gut und wann krieg ich meinen Lohn?"
import { labelOf, optionIn } from '../../knowledge/options.ts';
import { fold, wordsOf } from '../../language/fold.ts';
import { isWorse, Light } from '../../placement/light.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { answerCheckIn } from './checkIn.ts';
import { and, doing, out, phrase, say, type Out } from './out.ts';

export function answerInSentence(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const light = person.talk.at === 'checkIn' ? lightOf(text) : undefined;
  return light && noted(person, { text, light }, scene);
}

/** Said back, so that what was misread can be put right with a word. What it is about is kept beside it. */
export function noted(
  person: Employee,
  { text, light }: { readonly text: string; readonly light: Light },
  scene: TalkScene,
): Out | undefined {
  if (person.checkIn === undefined) return undefined;
  const understood = out(
    person,
    say(phrase('checkIn.understood', { light: labelOf(light), other: light === 'yellow' ? 'rot' : 'gelb' })),
  );
  const { slot } = person.checkIn;
  const topic = { kind: 'topic', slot, topic: text.slice(0, 500), on: scene.now } as const;
  const kept = light === 'green' ? understood : and(understood, next => doing(next, { do: 'keep', record: topic }));
  return withoutResume(and(kept, next => answerCheckIn(next, light, scene)));
}

/** Where an earlier answer is changed by it, that is said too, and three messages are enough. */
const withoutResume = (done: Out): Out => ({
  ...done,
  replies: done.replies.filter(reply => reply.kind !== 'say' || reply.phrase.key !== 'checkIn.resume'),
});

/** The worst that is said in it; nothing where a word may turn it round. */
export function lightOf(text: string): Light | undefined {
  const parts = text.split(/[.,;!?\n]+|\b(?:aber|und|weil|nur|obwohl|doch)\b/iu).map(wordsOf);
  return parts
    .flatMap(words => lightIn(words) ?? [])
    .reduce<Light | undefined>((worst, light) => (isWorse(light, worst) ? light : worst), undefined);
}

/** The longest run of words that is an answer by itself. */
function lightIn(words: readonly string[]): Light | undefined {
  if (words.some(word => unsure.has(word))) return undefined;
  for (let length = Math.min(words.length, 6); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      const rest = [...words.slice(0, from), ...words.slice(from + length)];
      const light = places.has(run.join(' '))
        ? undefined
        : Light.safeParse(optionIn(run.join(' '), Light.options)).data;
      if (light !== undefined && !(light !== 'red' && rest.some(word => turns.has(word)))) return light;
    }
  }
  return undefined;
}

const fromWords = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(fold));
/** Not of today, or not of her. */
const unsure = fromWords(
  'gestern früher damals wäre hätte könnte hoffentlich wenn ob soll sollte morgen kollege kollegin chef chefin er',
);
const turns = fromWords(
  'nicht nich net ned nit kein keine keinen nie kaum wenig weniger anders andere ohne selten noch',
);
const places = fromWords('1 2 3 erste zweite dritte');

/** "Gut und wann krieg ich meinen Lohn?": the short answer before, and what is asked behind it. */
export function answerAndQuestion(
  text: string,
  offered: readonly string[],
): { option: string; rest: string } | undefined {
  const [, before, rest] = /^(.{1,40}?)(?:\s*[.,;!?\n]+|\s+(?:und|aber))\s+(.{4,})$/isu.exec(text.trim()) ?? [];
  const option = before === undefined ? undefined : optionIn(before, offered);
  return option === undefined || rest === undefined ? undefined : { option, rest };
}
