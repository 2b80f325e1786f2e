// A made-up coach, deputy, lead or person on call: takes cards, mostly in time, sometimes late, sometimes never.
import { actAboutSchema, contactKinds, measures } from '../../dialogs/event.ts';
import type { Outgoing } from '../../bots/ports.ts';
import type { Spoken } from '../../dialogs/reply.ts';
import { endKinds } from '../../placement/endDates.ts';
import { instant, type PersonId } from '../../placement/ids.ts';
import { addDays, localDate } from '../../placement/localTime.ts';
import type { Member } from '../../placement/staff.ts';
import { weighted, type Chance } from './chance.ts';
import { day, gap, handOf, hour, minute, type Hand, type Life } from './life.ts';
import type { Meaning } from './sent.ts';
import { plain } from './sent.ts';

export interface Worker {
  readonly member: Member;
  readonly hand: Hand;
}

interface Desk {
  readonly chance: Chance;
  readonly hand: Hand;
  /** The newest card of each case. */
  readonly cards: Map<string, Spoken>;
}

/** How somebody answers a card: by itself, so that one card does not change how another is answered. */
export type Mood = (key: string) => Chance;

interface Working {
  readonly chance: Chance;
  readonly mood: Mood;
  /** To whom she may hand somebody over. */
  readonly coaches: readonly PersonId[];
}

export function newWorker(life: Life, member: Member, { chance, mood, coaches }: Working): Worker {
  const cards = new Map<string, Spoken>();
  const waiting = new Set<string>();
  const show = (outgoing: Outgoing): void => {
    const { spoken, key, quiet } = outgoing;
    if (spoken.qr !== undefined) return life.hand(spoken.qr);
    const card = key ?? spoken.question;
    if (card === undefined || spoken.buttons === undefined) return;
    cards.set(card, spoken);
    if (quiet || waiting.has(card)) return;
    waiting.add(card);
    const own = mood(card);
    hand.later(attention(own), () => {
      waiting.delete(card);
      react({ chance: own, hand, cards }, life, card);
    });
  };
  const hand = handOf(
    life,
    { channel: 'teams', tenant: 'house', id: member.id },
    { role: 'staff', person: () => undefined, state: () => 'open', show },
  );
  daily({ chance, hand, cards }, life, member);
  handsOver({ chance: chance.fork('handOver'), hand, cards }, life, coaches);
  entersEnds({ chance: chance.fork('endDates'), hand, cards }, life);
  return { member, hand };
}

const attention = (chance: Chance): number => {
  const kind = chance.next();
  if (kind < 0.6) return chance.between(minute, 25 * minute);
  return kind < 0.9 ? chance.between(25 * minute, 5 * hour) : chance.between(5 * hour, 40 * hour);
};

/** What a card offers: the first act of each kind. */
function react(desk: Desk, life: Life, key: string): void {
  const { chance, hand, cards } = desk;
  const spoken = cards.get(key);
  const { question } = spoken ?? {};
  if (spoken === undefined || question === undefined) return;
  const options = (spoken.buttons ?? []).flat().map(({ id }) => id);
  const { form } = spoken;
  if (form?.id.startsWith('agree:') === true) return namesDay(desk, life, { id: form.id, spoken });
  const wish = weighted(
    chance,
    [
      ['take', 80],
      ['cannot', 6],
      ['openWords', 5],
      ['nothing', 9],
    ] as const,
    'take',
  );
  const confirm = options.find(id => id.startsWith('{"do":"confirm"'));
  if (confirm !== undefined)
    return tap(hand, { question, option: chance.is(0.97) ? confirm : (options[1] ?? confirm) });
  const newCode = options.find(id => id.startsWith('{"do":"newCode"'));
  if (newCode !== undefined && options.length <= 2) return tap(hand, { question, option: newCode });
  const takes = options.filter(id => id.startsWith('{"do":"take"'));
  const [first, ...rest] = takes;
  if (wish === 'take' && first !== undefined)
    return takeIt(desk, life, { key, question, option: chance.pick([first, ...rest]) });
  const option = options.find(id => id.startsWith(`{"do":"${wish}"`));
  if (option !== undefined) tap(hand, { question, option });
}

const tap = (hand: Hand, on: Pick<Taking, 'question' | 'option'>, meaning: Meaning = plain): void =>
  hand.do({ kind: 'chose', ...on }, meaning);

interface Taking {
  readonly key: string;
  readonly question: string;
  readonly option: string;
}

/** "Ich übernehme", and then mostly keeps the promised time. */
function takeIt(desk: Desk, life: Life, { key, question, option }: Taking): void {
  const { chance, hand } = desk;
  tap(hand, { question, option }, { kind: 'takes' });
  const act = parsed(option);
  const until = act?.do === 'take' ? act.until : life.now() + hour;
  const kind = chance.next();
  if (kind < 0.03) return;
  const wait =
    kind < 0.85 ? (until - life.now()) * chance.next() : until - life.now() + chance.between(minute, 20 * hour);
  hand.later(wait, () => finishIt(desk, life, { key, question }));
}

const parsed = (option: string) => {
  const json: unknown = JSON.parse(option);
  return actAboutSchema.safeParse(typeof json === 'object' && json !== null ? { case: 'case1', ...json } : json).data;
};

function finishIt(desk: Desk, life: Life, { key, question }: Pick<Taking, 'key' | 'question'>): void {
  const { chance, hand, cards } = desk;
  const spoken = cards.get(key);
  const contact = (spoken?.buttons ?? []).flat().find(({ id }) => id.startsWith('{"do":"contact"'));
  if (contact !== undefined && chance.is(0.3)) {
    tap(hand, { question, option: contact.id }, { kind: 'takes' });
    hand.later(chance.between(hour, 20 * hour), () => finishIt(desk, life, { key, question }));
    return;
  }
  const [, employee, id] = question.split(':');
  const form = spoken?.form?.id ?? `finish:${cardQuestionOf(employee, id)}`;
  const today = localDate(instant(life.now()), 'Europe/Berlin');
  const known = isOn(spoken, 'known') && chance.is(0.4) ? addDays(today, chance.between(1, 42)) : undefined;
  const fields: Record<string, string> = form.startsWith('reply')
    ? { text: 'Ich rufe dich morgen an.' }
    : {
        'outcome.measure': chance.pick([measures[0], ...measures]),
        'outcome.contact': chance.pick([contactKinds[0], ...contactKinds]),
        'outcome.with': 'employee',
        'outcome.next': addDays(today, 7),
        ...(known ? { known } : chance.is(0.1) && isOn(spoken, 'falseAlarm') ? { falseAlarm: 'yes' } : {}),
      };
  hand.do({ kind: 'filled', form, fields }, { kind: 'closes', ...(known && { known }) });
}

/** It has not helped twice: the day of a talk, and sometimes until when it is known. */
function namesDay({ chance, hand }: Desk, life: Life, { id, spoken }: { id: string; spoken: Spoken }): void {
  const today = localDate(instant(life.now()), 'Europe/Berlin');
  const known = isOn(spoken, 'known') && chance.is(0.5) ? addDays(today, chance.between(1, 42)) : undefined;
  const fields = { next: addDays(today, chance.between(1, 10)), ...(known && { known }) };
  hand.do({ kind: 'filled', form: id, fields }, { kind: 'closes', ...(known && { known }) });
}

const isOn = (spoken: Spoken | undefined, id: string): boolean =>
  spoken?.form?.fields.some(field => field.id === id) === true;

const cardQuestionOf = (employee = '', id = ''): string => `about:${employee}:${id}`;

/** Looks through the own people now and then, is away now and then. */
function daily({ chance, hand }: Desk, life: Life, member: Member): void {
  const look = (): void =>
    hand.later(gap(chance, 20 * day), () => {
      hand.do({
        kind: 'chose',
        question: 'coach',
        option: chance.pick(['coach:caseload', 'coach:open', 'coach:absence']),
      });
      look();
    });
  const leave = (): void =>
    hand.later(gap(chance, 90 * day), () => {
      const from = addDays(localDate(instant(life.now()), 'Europe/Berlin'), chance.between(0, 3));
      const fields = { from, to: addDays(from, chance.between(0, 16)) };
      hand.do({ kind: 'filled', form: 'absence', fields });
      leave();
    });
  look();
  if (member.role === 'coach') leave();
}

/** Now and then it is known until when somebody's contract, grant or support goes, or that it goes on. */
function entersEnds({ chance, hand, cards }: Desk, life: Life): void {
  hand.later(gap(chance, 60 * day), () => {
    const [first, ...rest] = peopleOn(cards);
    const end = (): string => addDays(localDate(instant(life.now()), 'Europe/Berlin'), chance.between(-5, 400));
    const fields = Object.fromEntries(endKinds.flatMap(of => (chance.is(0.6) ? [[of, end()]] : [])));
    if (first !== undefined) hand.do({ kind: 'filled', form: `endDates:${chance.pick([first, ...rest])}`, fields });
    entersEnds({ chance, hand, cards }, life);
  });
}

/** Whom she has confirmed. */
const peopleOn = (cards: Desk['cards']): readonly string[] =>
  [...cards.keys()].filter(key => /^about:[^:]+:$/.test(key)).toSorted();

/** Now and then somebody whom she has confirmed gets another coach, at once or in some days: whom, never depends on an answer. */
function handsOver({ chance, hand, cards }: Desk, life: Life, coaches: readonly PersonId[]): void {
  hand.later(gap(chance, 150 * day), () => {
    const [first, ...rest] = peopleOn(cards);
    const [one, ...others] = coaches;
    if (first !== undefined && one !== undefined) {
      const on = addDays(localDate(instant(life.now()), 'Europe/Berlin'), chance.between(0, 20));
      const form = `handOver:${chance.pick([first, ...rest])}`;
      hand.do({ kind: 'filled', form, fields: { to: chance.pick([one, ...others]), on } });
    }
    handsOver({ chance, hand, cards }, life, coaches);
  });
}
