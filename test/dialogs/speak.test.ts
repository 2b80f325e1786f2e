import { expect, test } from 'vitest';
import { aStranger } from '../../src/dialogs/person.ts';
import type { Reply } from '../../src/dialogs/reply.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { phrase } from '../../src/knowledge/book.ts';
import { helpFor, type HelpCause } from '../../src/knowledge/help.ts';
import { instant } from '../../src/placement/ids.ts';
import { theStaff } from '../bots/world.ts';

const library = { find: () => ({ kind: 'unknown' }) as const, article: () => undefined, knows: () => false };
const scene = { now: instant(0), staff: theStaff, chance: 0, library };
const numbersOf = (reply: Reply) => speakReply(reply, aStranger, scene).numbers?.map(({ number }) => number);

const causes: readonly HelpCause[] = ['life', 'violence', 'medical', 'fire', 'other', 'threat', 'voices'];

test.each(causes)('every help number for %s goes out as a contact too, and only that one', cause => {
  const said = helpFor(cause, 'BY', 'Frau Kaya').flatMap(help => help ?? []);
  const contacts = said.map(help => numbersOf({ kind: 'say', phrase: help.phrase, urgent: true }));
  expect(contacts).toEqual(said.map(help => [help.number]));
});

test('a number in a message that is no help stays a number', () => {
  expect(numbersOf({ kind: 'say', phrase: phrase('med') })).toBeUndefined();
});
