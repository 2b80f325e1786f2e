import { expect, test } from 'vitest';
import { recipientOf } from '../../src/bots/item.ts';
import { effectsAsPosts, repliesAsPosts } from '../../src/bots/posting.ts';
import type { Effect } from '../../src/dialogs/effect.ts';
import { phrase } from '../../src/knowledge/book.ts';
import { caseId, instant, TurnId } from '../../src/placement/ids.ts';
import type { Staff } from '../../src/placement/staff.ts';
import { demir, kaya, theStaff } from './world.ts';

const staff: Staff = {
  ...theStaff,
  members: theStaff.members.map(one => (one.id === kaya ? { ...one, mail: 'kaya@example.org' } : one)),
};
const library = { find: () => ({ kind: 'unknown' }) as const, article: () => undefined, knows: () => false };
const scene = { now: instant(0), staff, chance: 0, library };
const urgent = (to: typeof kaya): Effect => ({ do: 'tell', to, case: caseId(1), occasion: 'new', mail: true });
const posts = (...effects: readonly Effect[]) => effectsAsPosts(effects, { scene }, TurnId.parse('turn'));

test('an urgent card goes a second way to whoever has a mailbox, in a queue of its own and without content', () => {
  const [card, mail, ...more] = posts(urgent(kaya));
  expect(more).toEqual([]);
  expect(card).toMatchObject({ lane: 'teams', content: { what: 'card' } });
  expect(mail).toMatchObject({ lane: 'mail', to: { address: { channel: 'mail', id: 'kaya@example.org' } } });
  expect(mail?.content).toEqual({ what: 'reply', reply: { kind: 'say', phrase: { key: 'hall.mail' } } });
  expect(mail && card && recipientOf(mail.to) === recipientOf(card.to)).toBe(false);
});

test('who has no mailbox, and what is not urgent, goes one way', () => {
  expect(posts(urgent(demir))).toHaveLength(1);
  expect(posts({ do: 'tell', to: kaya, case: caseId(1), occasion: 'new' })).toHaveLength(1);
});

test('what is read aloud is not sent any more once nobody waits for it, and holds up nothing longer than that', () => {
  const self = { to: { kind: 'person', person: kaya }, lane: 'telegram' } as const;
  const said = { kind: 'say', phrase: phrase('got.it') } as const;
  const [text, sound] = repliesAsPosts([said, { kind: 'aloud', said: [said] }], { scene, self });
  expect(text?.until).toBeUndefined();
  expect(sound?.until).toBe(5 * 60_000);
});
