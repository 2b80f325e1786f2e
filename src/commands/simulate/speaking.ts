// What made-up employees write of their own accord.
import { weighted } from './chance.ts';
import type { Self } from './self.ts';
import { borders, commands, complaints, dangers, questions, takingBack, worries } from './sentences.ts';

type Speech =
  'question' | 'command' | 'worry' | 'danger' | 'border' | 'complaint' | 'back' | 'help' | 'edit' | 'delete';

const shares: readonly (readonly [Speech, number])[] = [
  ['question', 40],
  ['command', 28],
  ['worry', 7],
  ['danger', 3],
  ['border', 2],
  ['complaint', 3],
  ['back', 5],
  ['help', 2],
  ['edit', 5],
  ['delete', 1],
];

export function speak({ chance, hand }: Self): void {
  const what = weighted(chance, shares, 'question');
  const say = (text: string, kind: 'plain' | 'worry' | 'danger' | 'needsHelp' | 'takesBack'): void =>
    hand.do({ kind: 'said', text }, { kind });
  switch (what) {
    case 'question':
      return say(chance.pick(questions), 'plain');
    case 'command':
      return say(chance.pick(commands), 'plain');
    case 'worry':
      return say(chance.pick(worries), 'worry');
    case 'danger':
      return say(chance.pick(dangers), 'danger');
    case 'border':
      return say(chance.pick(borders), 'worry');
    case 'complaint':
      return say(chance.pick(complaints), 'worry');
    case 'back':
      return say(chance.pick(takingBack), 'takesBack');
    case 'help':
      return say('ich brauche hilfe', 'needsHelp');
    case 'edit':
      return hand.do({ kind: 'edited', text: chance.pick(worries) }, { kind: 'worry' });
    case 'delete':
      return say('lösch alles', 'takesBack');
    default:
      return what satisfies never;
  }
}
