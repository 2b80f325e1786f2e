// Plays a whole talk: what Jana and the staff do, what is scheduled in between, and what everybody gets to read of it.
import { expect } from 'vitest';
import { actIn } from '../../src/dialogs/acts.ts';
import { caseCard } from '../../src/dialogs/cards.ts';
import type { Effect, Kept } from '../../src/dialogs/effect.ts';
import type { Act, BySelf, Event } from '../../src/dialogs/event.ts';
import type { Letter } from '../../src/dialogs/letter.ts';
import { caseOf, readPerson, type Employee } from '../../src/dialogs/person.ts';
import type { Reply, Spoken } from '../../src/dialogs/reply.ts';
import type { TalkScene } from '../../src/dialogs/scene.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { step } from '../../src/dialogs/step.ts';
import { caseId, instant, later, type Instant, type Minutes, type PersonId } from '../../src/placement/ids.ts';
import { may } from '../../src/placement/may.ts';
import { memberOf, type Staff } from '../../src/placement/staff.ts';
import { at, demir, invited, kaya, lang, nacht, sceneAt, staff, withPhone } from './house.ts';
import { broken, storable } from './promises.ts';

/** What one step brought: everything in words, as the people read it. */
export interface Heard {
  /** One line for each message to the employee; its lines stand apart by ` / `. */
  readonly said: readonly string[];
  /** What stands on the buttons below the last message. */
  readonly buttons: readonly string[];
  /** Cards that were pushed: "Frau Kaya: Neue Aufgabe, heute". */
  readonly told: readonly string[];
  /** Cards that only changed. */
  readonly changed: readonly string[];
  /** "Frau Kaya: confirm". */
  readonly noticed: readonly string[];
  readonly kept: readonly Kept[];
  readonly letters: readonly Letter[];
  readonly effects: readonly Effect[];
  readonly replies: readonly Reply[];
}

type Sent = Extract<BySelf, { kind: 'sent' }>;

export interface Card extends Spoken {
  readonly to: PersonId;
}

export interface Jana {
  /** `message`: what the platform calls it. */
  says(text: string, message?: string): Heard;
  /** A button by its label or id; the newest message that has it, or the newest with these words in it. */
  taps(label: string, onMessage?: string): Heard;
  sends(what: Sent['what'], more?: Pick<Sent, 'message' | 'album'>): Heard;
  edits(text: string): Heard;
  arrives(): Heard;
  leaves(): Heard;
}

export interface Staffer {
  does(act: Act): Heard;
  /** A button of the newest card, by the beginning of its label. */
  taps(label: string): Heard;
  readonly cards: readonly Card[];
  readonly card: Card | undefined;
}

export interface Talk {
  readonly jana: Jana;
  readonly kaya: Staffer;
  readonly demir: Staffer;
  readonly lang: Staffer;
  readonly nacht: Staffer;
  readonly person: Employee;
  readonly now: Instant;
  readonly scene: TalkScene;
  readonly agenda: readonly Scheduled[];
  readonly scheduled: readonly string[];
  /** What was said last. */
  readonly shown: readonly Reply[];
  /** Everything that Jana has read so far. */
  readonly read: readonly string[];
  happens(event: Event): Heard;
  redeems(): Heard;
  /** Everything that falls due on the way, in order of time; what was sent arrives, unless told otherwise. */
  windTo(moment: string | Instant): Heard;
  wind(time: Minutes): Heard;
  /** Anker is off until then: what fell due on the way is taken only now. */
  off(moment: string): Heard;
  /** The house's document changed. */
  house(changed: Staff): void;
  arriving(arrives: boolean): void;
}

export type Scheduled = Effect & { readonly do: 'schedule' };

interface Start {
  readonly now?: string;
  readonly staff?: Staff;
  readonly person?: Employee;
  /** There is one to read aloud. */
  readonly voice?: true;
}

export function openTalk({
  now: start = '2026-11-23T09:00',
  staff: house = staff,
  person: who = invited,
  voice,
}: Start = {}): Talk {
  let person = who;
  let now = at(start);
  const sceneOf = (house: Staff): TalkScene => ({ ...sceneAt(now, house), ...(voice && { readsAloud: voice }) });
  let scene = sceneOf(house);
  let arrives = true;
  let agenda: readonly Scheduled[] = [];
  let phone: readonly Spoken[] = [];
  let last: readonly Reply[] = [];
  let cards: readonly Card[] = [];

  const goTo = (moment: Instant): void => {
    now = moment;
    scene = sceneOf(scene.staff);
  };

  function happens(event: Event): Heard {
    const before = person;
    const done = step(before, event, scene);
    const faults = [...storable(done.person), ...broken({ before, event, step: done, scene })];
    expect({ event, faults }).toEqual({ event, faults: [] });
    const after = readPerson(JSON.parse(JSON.stringify(done.person)));
    if (after.role !== 'employee') throw new Error('an employee stays one');
    person = after;
    agenda = done.effects.reduce(scheduling, agenda);
    const shown = done.replies.map(reply => speakReply(reply, after, scene));
    const put = done.effects.flatMap(effect => (effect.do === 'tell' ? [cardFor(effect, after, scene)] : []));
    phone = [...phone, ...shown];
    last = done.replies.length > 0 ? done.replies : last;
    cards = [...cards, ...put.map(({ card }) => card)];
    const receipts = done.replies.flatMap(reply => (reply.kind === 'ask' && reply.receipt ? [reply.receipt] : []));
    const arrived = receipts.map(receipt => happens({ kind: arrives ? 'delivered' : 'undelivered', receipt }));
    return joined([heardOf(done, { shown, put, scene }), ...arrived]);
  }

  function off(moment: string): Heard {
    goTo(at(moment));
    const heard: Heard[] = [];
    for (;;) {
      const [first] = agenda.toSorted((a, b) => a.at - b.at).filter(one => one.at <= now);
      if (first === undefined) return joined(heard);
      agenda = agenda.filter(one => one !== first);
      heard.push(happens({ kind: 'due', due: first.due }));
    }
  }

  function windTo(moment: string | Instant): Heard {
    const to = typeof moment === 'string' ? at(moment) : moment;
    const heard: Heard[] = [];
    for (;;) {
      const [first] = agenda.toSorted((a, b) => a.at - b.at);
      if (first === undefined || first.at > to) break;
      goTo(instant(Math.max(now, first.at)));
      agenda = agenda.filter(one => one !== first);
      heard.push(happens({ kind: 'due', due: first.due }));
    }
    goTo(to);
    return joined(heard);
  }

  function taps(label: string, onMessage = ''): Heard {
    const message = phone.findLast(
      ({ text, buttons = [] }) =>
        text.includes(onMessage) && buttons.flat().some(button => button.label === label || button.id === label),
    );
    const option = message?.buttons?.flat().find(button => button.label === label || button.id === label)?.id;
    if (message?.question === undefined || option === undefined) throw new Error(`there is no button ${label}`);
    return happens({ kind: 'chose', question: message.question, option });
  }

  const staffer = (by: PersonId): Staffer => {
    const does = (act: Act): Heard => {
      const allowed = may({ role: 'coach', id: by }, wishOf(act, person), scene);
      if (!allowed) throw new Error(`${memberOf(scene.staff, by)?.name ?? ''} may not ${act.do}`);
      return happens({ kind: 'acted', by, act });
    };
    const own = (): readonly Card[] => cards.filter(({ to }) => to === by);
    return {
      does,
      taps: label => {
        const card = own().at(-1);
        const button = card?.buttons?.flat().find(one => one.label.startsWith(label));
        const claim =
          card?.question === undefined || button === undefined
            ? undefined
            : actIn({ kind: 'chose', question: card.question, option: button.id });
        if (claim === undefined) throw new Error(`there is no button ${label}`);
        return does(claim.act);
      },
      get cards() {
        return own();
      },
      get card() {
        return own().at(-1);
      },
    };
  };

  return {
    jana: {
      says: (text, message) => happens({ kind: 'said', text, ...(message !== undefined && { message }) }),
      taps,
      sends: (what, more) => happens({ kind: 'sent', what, ...more }),
      edits: text => happens({ kind: 'edited', text }),
      arrives: () => happens({ kind: 'arrived' }),
      leaves: () => happens({ kind: 'left', why: 'blocked' }),
    },
    kaya: staffer(kaya),
    demir: staffer(demir),
    lang: staffer(lang),
    nacht: staffer(nacht),
    get person() {
      return person;
    },
    get now() {
      return now;
    },
    get scene() {
      return scene;
    },
    get agenda() {
      return agenda;
    },
    get shown() {
      return last;
    },
    get scheduled() {
      return agenda.map(({ name }) => name);
    },
    get read() {
      return phone.map(lineOf);
    },
    happens,
    redeems: () => {
      person = withPhone(person);
      return happens({ kind: 'enrolled' });
    },
    windTo,
    off,
    wind: time => windTo(later(now, time)),
    house: changed => {
      scene = sceneOf(changed);
    },
    arriving: given => {
      arrives = given;
    },
  };
}

export interface Enrolling extends Start {
  readonly address?: 'Du' | 'Sie';
  readonly asking?: boolean;
  readonly seeing?: boolean;
  readonly choice?: 'Gleich sagen' | 'Jedes Mal fragen';
  readonly tidy?: boolean;
}

/** A talk in which the first contact is over. */
export function followed({
  address = 'Du',
  asking = true,
  seeing = true,
  choice = 'Gleich sagen',
  tidy = false,
  ...start
}: Enrolling = {}): Talk {
  const talk = openTalk(start);
  const { jana } = talk;
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  jana.taps(address);
  if (start.voice) jana.taps('Nein');
  jana.taps('Weiter');
  jana.taps('Weiter');
  jana.taps(asking ? 'Ja' : 'Nein');
  if (asking) jana.taps('Fragen: Wie geht es?');
  jana.taps(seeing ? 'Ja' : 'Nein');
  if (seeing) {
    jana.taps('Frau Kaya');
    jana.taps(choice);
  }
  jana.taps('Weiter');
  jana.taps('Frau Kaya');
  jana.taps('Anrufen');
  jana.taps(tidy ? 'Ja' : 'Nein');
  return talk;
}

/** A talk in which the first check-in has begun. */
export function checkingIn(start: Enrolling = {}): Talk {
  const talk = followed(start);
  talk.windTo('2026-11-24T09:00');
  talk.jana.taps('Ja', 'Passt es gerade');
  return talk;
}

export const case1 = caseId(1);
export const case2 = caseId(2);

/** The times on the newest card of somebody, as they stand on its buttons. */
export const timesOn = (card: Card | undefined): readonly string[] =>
  (card?.buttons ?? []).flat().flatMap(({ label }) => (/übernehme|Neue Zeit/.test(label) ? [label] : []));

const wishOf = (act: Act, about: Employee): Parameters<typeof may>[1] =>
  act.do === 'invite' ? { action: act.do } : { action: act.do, about, ...('case' in act ? { case: act.case } : {}) };

function scheduling(agenda: readonly Scheduled[], effect: Effect): readonly Scheduled[] {
  if (effect.do !== 'schedule' && effect.do !== 'cancel') return agenda;
  const others = agenda.filter(({ name }) => name !== effect.name);
  return effect.do === 'schedule' ? [...others, effect] : others;
}

interface Put {
  readonly quiet: boolean;
  readonly line: string;
  readonly card: Card;
}

function cardFor(effect: Effect & { do: 'tell' }, employee: Employee, scene: TalkScene): Put {
  const one = caseOf(employee, effect.case);
  if (one === undefined) throw new Error(`${effect.case} is not there`);
  const { to, occasion } = effect;
  const card = caseCard({ employee, case: one, viewer: to, occasion, repeat: false }, scene);
  const name = memberOf(scene.staff, to)?.name ?? '';
  return { quiet: effect.quiet === true, line: `${name}: ${card.title ?? ''}`, card: { ...card, to } };
}

const lineOf = ({ text }: Spoken): string => text.replaceAll('\n', ' / ');

function heardOf(
  { replies, effects }: { readonly replies: readonly Reply[]; readonly effects: readonly Effect[] },
  { shown, put, scene }: { readonly shown: readonly Spoken[]; readonly put: readonly Put[]; readonly scene: TalkScene },
): Heard {
  return {
    said: shown.map(lineOf),
    buttons: (shown.at(-1)?.buttons ?? []).flat().map(({ label }) => label),
    told: put.filter(({ quiet }) => !quiet).map(({ line }) => line),
    changed: put.filter(({ quiet }) => quiet).map(({ line }) => line),
    noticed: effects.flatMap(effect =>
      effect.do === 'notify' ? [`${memberOf(scene.staff, effect.to)?.name ?? ''}: ${effect.notice}`] : [],
    ),
    kept: effects.flatMap(effect => (effect.do === 'keep' ? [effect.record] : [])),
    letters: effects.flatMap(effect => (effect.do === 'write' ? [effect.letter] : [])),
    effects,
    replies,
  };
}

const joined = (all: readonly Heard[]): Heard => ({
  said: all.flatMap(({ said }) => said),
  buttons: all.findLast(({ said }) => said.length > 0)?.buttons ?? [],
  told: all.flatMap(({ told }) => told),
  changed: all.flatMap(({ changed }) => changed),
  noticed: all.flatMap(({ noticed }) => noticed),
  kept: all.flatMap(({ kept }) => kept),
  letters: all.flatMap(({ letters }) => letters),
  effects: all.flatMap(({ effects }) => effects),
  replies: all.flatMap(({ replies }) => replies),
});

/** Asks and reads all of the answer; what comes after the last message. */
export function readToEnd({ jana }: Talk, question = 'was ist das budget für arbeit'): Heard {
  let heard = jana.says(question);
  while (heard.replies.some(({ kind }) => kind === 'explain')) heard = jana.says('weiter');
  return heard;
}
