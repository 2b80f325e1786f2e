// What one message to an employee may be on a phone, and what may stand on a button: ours, kept apart from easy and not easy.
import { addressesIn } from './address.ts';
import { linesIn, thoughtsIn, wordsIn } from './parts.ts';
import type { Finding } from './rule.ts';

const most = { sentences: 5, words: 45, characters: 300, wordsInSentence: 12, button: 20, buttons: 5 } as const;

/** Everything in which a message is too much for a phone and a tired reader; nothing when it is well. */
export const againstMessage = (text: string): readonly Finding[] => {
  const thoughts = linesIn(text).flatMap(thoughtsIn);
  const all = (found: string, fix: string): Finding => ({
    rule: 'chat',
    sentence: text.split('\n')[0] ?? '',
    found,
    fix,
  });
  const counted = thoughts.filter(isCounted).length;
  const words = wordsIn(text).length;
  return [
    ...(counted > most.sentences
      ? [all(`${counted} Sätze`, `Höchstens ${most.sentences}. Mach zwei Nachrichten: ---`)]
      : []),
    ...(words > most.words ? [all(`${words} Wörter`, `Höchstens ${most.words}. Mach zwei Nachrichten: ---`)] : []),
    ...(text.length > most.characters
      ? [all(`${text.length} Zeichen`, `Höchstens ${most.characters}. Mach zwei Nachrichten: ---`)]
      : []),
    ...(addressesIn(text).size > 1 ? [all('du und Sie', 'Schreib {du|Sie}, dann passt beides.')] : []),
    ...thoughts.flatMap(longThought),
    ...linesIn(text).flatMap(crowded),
    ...manyQuestions(thoughts),
  ];
};

const longThought = (sentence: string): readonly Finding[] => {
  const words = wordsIn(sentence).length;
  return words > most.wordsInSentence
    ? [
        {
          rule: 'chat',
          sentence,
          found: `${words} Wörter`,
          fix: `Teile den Satz: höchstens ${most.wordsInSentence} Wörter.`,
        },
      ]
    : [];
};

// "Hallo.", "Danke." and "In Ordnung." are no thought of their own.
const isCounted = (sentence: string): boolean => wordsIn(sentence).length > 1 && sentence !== 'In Ordnung.';

const crowded = (line: string): readonly Finding[] =>
  thoughtsIn(line).filter(isCounted).length > 1
    ? [{ rule: 'chat', sentence: line, found: '2 Sätze in einer Zeile', fix: 'Jeder Satz bekommt eine eigene Zeile.' }]
    : [];

// "Ich frage manchmal: Wie geht es?" asks nothing now.
const manyQuestions = (sentences: readonly string[]): readonly Finding[] => {
  const [, second] = sentences.filter(sentence => sentence.endsWith('?') && !sentence.includes(':'));
  return second === undefined
    ? []
    : [{ rule: 'chat', sentence: second, found: '2 Fragen', fix: 'Frag nur eine Sache in einer Nachricht.' }];
};

/** What is wrong with the buttons under one message. */
export const againstButtons = (labels: readonly string[]): readonly Finding[] => {
  return [
    ...labels
      .filter(label => label.length > most.button)
      .map(label => wrong(label, `${label.length} Zeichen`, `Höchstens ${most.button} Zeichen.`)),
    ...labels
      .filter(label => !/\p{L}/u.test(label))
      .map(label => wrong(label, 'nur ein Bild oder eine Farbe', 'Schreib ein Wort dazu.')),
    ...(new Set(labels).size < labels.length
      ? [wrong(labels.join(', '), 'zweimal dasselbe', 'Jeder Knopf heißt anders.')]
      : []),
  ];
};

const wrong = (sentence: string, found: string, fix: string): Finding => ({ rule: 'buttons', sentence, found, fix });
