// A made-up employee: enrols, answers or not, writes, goes silent, blocks, comes back.
import { readCode } from '../../bots/codes.ts';
import type { Outgoing } from '../../bots/ports.ts';
import type { PersonId } from '../../placement/ids.ts';
import { weighted, type Chance } from './chance.ts';
import { day, delay, gap, handOf, hour, type Life } from './life.ts';
import type { Self } from './self.ts';
import { answerTo, tapMeaning } from './taps.ts';
import { speak } from './speaking.ts';

/** A placement's life as its coach sees it. */
export interface Phone {
  /** She is shown a code. */
  scan(code: string): void;
  readonly person: () => PersonId | undefined;
  /** Nothing comes from this phone any more. */
  fallSilent(): void;
}

export function newPhone(life: Life, name: string, chance: Chance): Phone {
  let person: PersonId | undefined;
  let isThinking = false;
  const channel = chance.is(0.8) ? 'telegram' : 'web';
  const answer = (): void => {
    isThinking = false;
    const shown = self.screen.at(-1);
    if (shown !== undefined && !self.isSilent) answerTo(self, shown);
  };
  const show = (outgoing: Outgoing): void => {
    const { question, buttons } = outgoing.spoken;
    if (question === undefined || buttons === undefined) return;
    // whoever takes back the yes to her firm is noticed there, as she may be
    const options = buttons.flat().flatMap(({ id }) => (id === 'firmNo' ? [] : [id]));
    self.screen.push({ question, options, isAnswered: false });
    if (self.screen.length > 10) self.screen.shift();
    if (isThinking || self.isSilent) return;
    isThinking = true;
    hand.later(delay(chance), answer);
  };
  const hand = handOf(
    life,
    { channel, tenant: 'phone', id: name },
    {
      role: 'employee',
      person: () => person,
      state: () => (self.isGone ? 'gone' : self.isBlocked ? 'blocked' : 'open'),
      show,
    },
  );
  const self: Self = { chance, hand, screen: [], isBlocked: false, isGone: false, isSilent: false };
  live(life, self);
  return {
    person: () => person,
    scan: code => {
      person = readCode(code)?.person ?? person;
      hand.do({ kind: 'arrived' }, undefined, { code });
    },
    fallSilent: () => {
      self.isSilent = true;
      self.isGone = true;
    },
  };
}

/** Now and then something of her own. */
function live(life: Life, self: Self): void {
  const { chance, hand } = self;
  const next = (): void =>
    hand.later(gap(chance, 40 * day), () => {
      if (!self.isSilent) happen(life, self);
      next();
    });
  next();
}

type Happening = 'speak' | 'media' | 'old' | 'silence' | 'block' | 'double';

function happen(life: Life, self: Self): void {
  const { chance, hand } = self;
  const shares: readonly (readonly [Happening, number])[] = [
    ['speak', 70],
    ['media', 7],
    ['old', 8],
    ['double', 5],
    ['silence', 5],
    ['block', life.faults.has('blocked') ? 3 : 0],
  ];
  const what = weighted(chance, shares, 'speak');
  switch (what) {
    case 'speak':
      return speak(self);
    case 'media':
      return hand.do({ kind: 'sent', what: chance.pick(['voice', 'photo', 'sticker', 'file', 'location', 'video']) });
    case 'old':
    case 'double':
      return tapOld(self, what === 'double');
    case 'silence':
      self.isSilent = true;
      return hand.later(chance.between(3 * day, 60 * day), () => {
        self.isSilent = self.isGone;
      });
    case 'block':
      return block(self);
    default:
      return what satisfies never;
  }
}

/** A button that stands further up in the chat; or the last one twice. */
function tapOld({ chance, hand, screen }: Self, isDouble: boolean): void {
  const shown = isDouble ? screen.at(-1) : screen[chance.between(0, Math.max(0, screen.length - 1))];
  const [first, ...rest] = shown?.options ?? [];
  if (shown === undefined || first === undefined) return;
  const option = chance.pick([first, ...rest]);
  const tap = (): void =>
    hand.do({ kind: 'chose', question: shown.question, option }, tapMeaning(shown.question, option));
  tap();
  // At the very same moment, or a little later.
  if (isDouble && chance.is(0.5)) tap();
  else if (isDouble) hand.later(chance.between(0, 900), tap);
}

/** Blocks, and mostly comes back; or the number is gone for good. */
function block(self: Self): void {
  const { chance, hand } = self;
  if (chance.is(0.6)) hand.do({ kind: 'left', why: 'blocked' });
  self.isBlocked = true;
  if (chance.is(0.1)) return;
  hand.later(chance.between(hour, 40 * day), () => {
    self.isBlocked = false;
    hand.do({ kind: 'arrived' });
  });
}
