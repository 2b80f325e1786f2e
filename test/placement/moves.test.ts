import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/placement/case.ts';
import { instant, type PersonId } from '../../src/placement/ids.ts';
import {
  cannot,
  contacted,
  finish,
  handOver,
  hold,
  lapse,
  open,
  openAgain,
  raise,
  release,
  take,
  undelivered,
  withdraw,
  type Move,
} from '../../src/placement/moves.ts';
import type { Level, Reason } from '../../src/placement/signal.ts';
import {
  at,
  away,
  clock,
  date,
  demir,
  draft,
  houseOf,
  kaya,
  lang,
  nacht,
  openedAt,
  sceneAt,
  tellings,
  toldOf,
  withOnCall,
  wolf,
  type Changed,
} from './house.ts';

const nine = '2026-11-23T09:00';
const chain = (now: string, changes: Changed = {}) => ({ coach: kaya, scene: sceneAt(now, changes) });
const must = (move: Move | undefined): Move => {
  if (move === undefined) throw new Error('there is no such move here');
  return move;
};
const lapsed = (one: Case, changes: Changed = {}): Move =>
  must(
    lapse(one, one.deadline?.n ?? -1, {
      coach: kaya,
      scene: sceneAt(one.deadline?.at ?? instant(0), houseOf(changes)),
    }),
  );
const due = ({ case: one }: Move) => clock(one.deadline?.at);
const takenBy = (by: PersonId, until: string, level: Level = 'today'): Case =>
  must(take(openedAt(level, nine).case, { by, until: at(until) }, chain(nine))).case;
const more: Reason = { kind: 'red', dimension: 'general', on: at('2026-11-23T10:30') };

describe('a case that opens', () => {
  test('stands before the coach and has a deadline', () => {
    const move = openedAt('today', '2026-11-23T09:00');
    expect(move.case).toMatchObject({ state: { at: 'open', rung: 0 }, told: [kaya], opened: at('2026-11-23T09:00') });
    expect([tellings(move), due(move), move.employee]).toEqual([['kaya new'], 'Mo 2026-11-23T11:00', undefined]);
  });

  test('passes over a coach who does not work in time: the deputy is asked, she is informed', () => {
    const move = openedAt('today', '2026-11-26T09:00');
    expect(tellings(move)).toEqual(['kaya new', 'demir new']);
    expect(move.case.state).toEqual({ at: 'open', rung: 1 });
  });

  test('as a danger stands before everybody together', () => {
    const move = openedAt('now', '2026-11-23T03:00', withOnCall);
    expect(tellings(move)).toEqual(['kaya new', 'demir new', 'lang new', 'nacht new']);
    expect(due(move)).toBe('Mo 2026-11-23T03:15');
  });

  test('as a complaint never stands before those whom it is about', () => {
    const scene = sceneAt('2026-11-23T10:00', withOnCall);
    const avoid = [kaya, demir];
    expect(toldOf(open(draft('today', { avoid }), kaya, scene))).toEqual(['lang']);
    expect(toldOf(open(draft('now', { avoid }), kaya, scene))).toEqual(['lang', 'nacht']);
  });
});

describe('nobody takes it', () => {
  test('today: deputy, lead, then all again, each after an hour', () => {
    const deputy = lapsed(openedAt('today', '2026-11-23T09:00').case);
    const lead = lapsed(deputy.case);
    const all = lapsed(lead.case);
    expect([tellings(deputy), due(deputy)]).toEqual([['demir climbed'], 'Mo 2026-11-23T12:00']);
    expect([tellings(lead), due(lead)]).toEqual([['lang climbed'], 'Mo 2026-11-23T13:00']);
    expect([tellings(all), due(all)]).toEqual([['kaya again', 'demir again', 'lang again'], 'Mo 2026-11-23T14:00']);
    expect(due(lapsed(all.case))).toBe('Mo 2026-11-23T15:00');
  });

  test('soon: deputy, lead, each after a working day', () => {
    const deputy = lapsed(openedAt('soon', '2026-11-26T09:00').case);
    expect([tellings(deputy), due(deputy)]).toEqual([['lang climbed'], 'Mo 2026-11-30T09:00']);
    const first = lapsed(openedAt('soon', '2026-11-23T09:00').case);
    expect([tellings(first), due(first)]).toEqual([['demir climbed'], 'Mi 2026-11-25T09:00']);
  });

  test('now, nobody on call: silence at night, all again first thing in the next hours', () => {
    const morning = lapsed(openedAt('now', '2026-11-23T20:00').case);
    expect([tellings(morning), due(morning)]).toEqual([['kaya again', 'demir again'], 'Di 2026-11-24T08:15']);
  });

  test('now, with on-call: every quarter of an hour through the night, the others when they begin', () => {
    let move = openedAt('now', '2026-11-23T20:00', withOnCall);
    const told: string[] = [];
    for (let n = 0; n < 49; n++) {
      move = lapsed(move.case, withOnCall);
      told.push(toldOf(move).join(' '));
    }
    expect(new Set(told.slice(0, 47))).toEqual(new Set(['nacht']));
    expect(told.slice(47)).toEqual(['kaya demir', 'kaya demir']);
  });

  test('an older deadline does nothing', () => {
    const first = openedAt('today', '2026-11-23T09:00').case;
    const second = lapsed(first).case;
    expect(lapse(second, first.deadline?.n ?? 0, chain('2026-11-23T12:00'))).toBeUndefined();
  });
});

describe('"Ich kann gerade nicht"', () => {
  test('climbs at once, and is not answered with the same card', () => {
    const move = must(cannot(openedAt('today', '2026-11-23T09:00').case, kaya, chain('2026-11-23T09:05')));
    expect([tellings(move), due(move)]).toEqual([['demir climbed', 'kaya changed quietly'], 'Mo 2026-11-23T10:05']);
  });

  test('of a danger tells all others on duty again', () => {
    const move = must(cannot(openedAt('now', '2026-11-23T10:00').case, lang, chain('2026-11-23T10:02')));
    expect(tellings(move)).toEqual(['kaya again', 'demir again', 'lang changed quietly']);
  });

  test('of whoever had taken it opens it again, and the employee reads how it stands', () => {
    const one = takenBy(kaya, '2026-11-23T11:00');
    const move = must(cannot(one, kaya, chain('2026-11-23T09:30')));
    expect(move.case.state).toEqual({ at: 'open', rung: 1, fell: { by: kaya, until: at('2026-11-23T11:00') } });
    expect([tellings(move), move.employee]).toEqual([['demir climbed', 'kaya changed quietly'], 'state']);
  });

  test('of the coach goes to her deputy, also where she is the deputy’s deputy', () => {
    const one = takenBy(kaya, '2026-11-23T11:00');
    expect(toldOf(must(cannot(one, kaya, chain('2026-11-23T09:30'))))).toContain('demir');
  });

  test('takes nothing out of the hands of somebody else', () => {
    const one = takenBy(demir, '2026-11-23T11:00');
    expect(cannot(one, kaya, chain('2026-11-23T09:30'))).toBeUndefined();
  });

  test('means nothing once it is over or before it is told', () => {
    const one = openedAt('today', '2026-11-23T09:00').case;
    const done = must(finish(one, { by: kaya }, sceneAt('2026-11-23T10:00'))).case;
    const held = hold({ ...draft('today'), level: 'today' }, sceneAt('2026-11-23T09:00')).case;
    expect(cannot(done, kaya, chain('2026-11-23T10:30'))).toBeUndefined();
    expect(cannot(held, kaya, chain('2026-11-23T10:30'))).toBeUndefined();
  });
});

describe('a card that was refused', () => {
  const first = openedAt('today', '2026-11-23T09:00').case;
  const now = chain('2026-11-23T09:01');

  test('counts as not told: the next one is told', () => {
    expect(tellings(undelivered(first, kaya, now))).toEqual(['demir climbed']);
  });

  test('changes nothing where somebody above her has it, or nobody is above her', () => {
    const deputy = lapsed(first).case;
    const lead = lapsed(deputy).case;
    expect(undelivered(deputy, kaya, now)).toBeUndefined();
    expect(tellings(undelivered(deputy, demir, now))).toEqual(['lang climbed']);
    expect(undelivered(lead, lang, now)).toBeUndefined();
  });

  test('of a danger changes nothing: everybody was told', () => {
    const danger = openedAt('now', '2026-11-23T09:00', withOnCall).case;
    for (const id of [kaya, demir, lang, nacht]) expect(undelivered(danger, id, now)).toBeUndefined();
    const alone = openedAt('now', '2026-11-23T09:00', { without: ['demir', 'lang', 'brandt'] }).case;
    expect(undelivered(alone, demir, now)).toBeUndefined();
  });
});

describe('a promise', () => {
  const one = takenBy(kaya, '2026-11-23T11:00');

  test('is the next deadline and is read by the employee', () => {
    const move = must(
      take(
        openedAt('today', '2026-11-23T09:00').case,
        { by: kaya, until: at('2026-11-23T11:00') },
        chain('2026-11-23T09:00'),
      ),
    );
    expect([due(move), move.employee]).toEqual(['Mo 2026-11-23T11:00', 'taken']);
    expect(move.case.state).toEqual({ at: 'taken', by: kaya, until: at('2026-11-23T11:00'), reminded: false });
  });

  test('that passed: a reminder; 30 minutes later the deputy, and the employee reads that it is late and who knows it', () => {
    const reminder = lapsed(one);
    expect([tellings(reminder), due(reminder), reminder.employee]).toEqual([
      ['kaya reminder'],
      'Mo 2026-11-23T11:30',
      undefined,
    ]);
    const late = lapsed(reminder.case);
    expect([tellings(late), due(late), late.employee, late.late]).toEqual([
      ['demir climbed', 'kaya changed quietly'],
      'Mo 2026-11-23T12:30',
      'late',
      { by: kaya, next: demir },
    ]);
    expect(late.case.state.at).toBe('open');
  });

  test('of the deputy that passed goes to the lead, in his name', () => {
    const late = lapsed(lapsed(takenBy(demir, '2026-11-23T11:00')).case);
    expect(late.late).toEqual({ by: demir, next: lang });
  });

  test('of the lead over a complaint goes to nobody whom it is about', () => {
    const scene = sceneAt('2026-11-23T10:00');
    const complaint = open(draft('today', { avoid: [kaya, demir] }), kaya, scene).case;
    const held = must(take(complaint, { by: lang, until: at('2026-11-23T11:00') }, { coach: kaya, scene })).case;
    const late = lapsed(lapsed(held).case);
    expect(late.late).toEqual({ by: lang });
    expect(late.tell.map(({ to }) => to)).toEqual([lang]);
  });

  test('of somebody who is away is not waited for: the next one at once', () => {
    const absence: Changed = { members: { kaya: { absences: [away('2026-11-23', '2026-11-27')] } } };
    const late = lapsed(one, absence);
    expect([late.employee, toldOf(late)[0]]).toEqual(['late', 'demir']);
    expect(lapsed(one, { members: { kaya: { until: date('2026-11-22') } } }).employee).toBe('late');
  });

  test('is made by one person only', () => {
    expect(take(one, { by: demir, until: at('2026-11-23T11:30') }, chain('2026-11-23T09:10'))).toBeUndefined();
    const again = must(take(one, { by: kaya, until: at('2026-11-23T12:00') }, chain('2026-11-23T09:10')));
    expect([due(again), again.employee]).toEqual(['Mo 2026-11-23T12:00', 'taken']);
  });

  test('is not made by somebody whom the house does not know, for the past, or of what is over', () => {
    const fresh = openedAt('today', '2026-11-23T09:00').case;
    const done = must(finish(fresh, { by: kaya }, sceneAt('2026-11-23T10:00'))).case;
    const promised = { by: kaya, until: at('2026-11-23T11:00') };
    expect(take(fresh, { ...promised, by: wolf }, chain('2026-11-23T09:00', { without: ['wolf'] }))).toBeUndefined();
    expect(take(fresh, promised, chain('2026-11-23T11:00'))).toBeUndefined();
    expect(take(done, promised, chain('2026-11-23T10:00'))).toBeUndefined();
  });
});

describe('a contact', () => {
  const one = openedAt('now', '2026-11-23T09:00').case;
  const noted = (until: string, of = one) => contacted(of, { by: kaya, until: at(until) }, sceneAt('2026-11-23T09:20'));

  test('keeps the case with whoever had it, until the next time', () => {
    const move = must(noted('2026-11-24T09:20'));
    expect(move.case).toMatchObject({ contacted: true, state: { at: 'taken', by: kaya } });
    expect([due(move), move.employee]).toEqual(['Di 2026-11-24T09:20', undefined]);
  });

  test('has a next time that is not past and not too far: a week after a danger, else six', () => {
    const today = openedAt('today', '2026-11-23T09:00').case;
    expect(noted('2026-11-23T09:20')).toBeUndefined();
    expect(noted('2026-11-30T09:20')).toBeDefined();
    expect(noted('2026-11-30T09:21')).toBeUndefined();
    expect(noted('2027-01-04T09:20', today)).toBeDefined();
    expect(noted('2027-01-04T09:21', today)).toBeUndefined();
  });

  test('is not noted of what is over or not told', () => {
    const done = must(finish(one, { by: kaya }, sceneAt('2026-11-23T09:10'))).case;
    const held = hold({ ...draft('soon'), level: 'soon' }, sceneAt('2026-11-23T09:00')).case;
    for (const other of [done, held]) expect(noted('2026-11-24T09:20', other)).toBeUndefined();
    expect(finish(held, { by: kaya }, sceneAt('2026-11-23T09:10'))).toBeUndefined();
  });

  test('that the on-call had is no end: the next time is for who answers by day', () => {
    const night = openedAt('now', '2026-11-21T23:25', withOnCall).case;
    const until = at('2026-11-23T12:00');
    const calm = must(contacted(night, { by: nacht, until }, sceneAt('2026-11-21T23:30', withOnCall))).case;
    const move = lapsed(calm, withOnCall);
    expect([tellings(move), move.case.state.at, move.employee]).toEqual([
      ['kaya changed', 'demir changed', 'lang changed', 'nacht changed'],
      'open',
      undefined,
    ]);
  });

  test('that ends it closes the card of everybody and leaves no deadline', () => {
    const move = must(finish(one, { by: kaya }, sceneAt('2026-11-23T10:00')));
    expect(tellings(move)).toEqual(['kaya closed quietly', 'demir closed quietly', 'lang closed quietly']);
    expect([move.case.state, move.case.deadline, move.employee]).toEqual([
      { at: 'done', by: kaya, on: at('2026-11-23T10:00') },
      undefined,
      'done',
    ]);
  });
});

const heldFrom = (now: string, avoid: readonly PersonId[] = []) =>
  hold({ ...draft('today', { avoid }), level: 'today' }, sceneAt(now));

describe('"Jedes Mal fragen"', () => {
  test('tells nobody and asks again after two hours, by day', () => {
    expect([heldFrom('2026-11-23T09:00').tell, due(heldFrom('2026-11-23T09:00'))]).toEqual([[], 'Mo 2026-11-23T11:00']);
    expect(due(heldFrom('2026-11-23T19:00'))).toBe('Di 2026-11-24T08:00');
  });

  test('asked twice without an answer: the coach gets it without content', () => {
    const offered: Case = { ...heldFrom('2026-11-23T09:00').case, state: { at: 'held', asked: 1 } };
    const again = lapsed(offered);
    expect([again.employee, again.tell, due(again)]).toEqual(['askAgain', [], 'Mo 2026-11-23T13:00']);
    const told = lapsed(again.case);
    expect([tellings(told), told.case.discreet, told.case.state]).toEqual([
      ['kaya new'],
      true,
      { at: 'open', rung: 0 },
    ]);
  });

  test('who was never really asked is asked twice all the same', () => {
    const first = lapsed(heldFrom('2026-11-23T09:00').case);
    const second = lapsed(first.case);
    expect([first.employee, second.employee]).toEqual(['askAgain', 'askAgain']);
    expect(lapsed(second.case).case.discreet).toBe(true);
  });

  test('a yes tells it with its content', () => {
    const { case: one } = heldFrom('2026-11-23T09:00');
    const move = release(one, kaya, { scene: sceneAt('2026-11-23T09:10'), discreet: false });
    expect([tellings(move), move.case.discreet]).toEqual([['kaya new'], false]);
  });

  test('a no is final for this time', () => {
    const { case: one } = heldFrom('2026-11-23T09:00');
    const move = withdraw(one, 'no', sceneAt('2026-11-23T09:10'));
    expect([move.case.state.at, move.case.deadline, move.tell]).toEqual(['withdrawn', undefined, []]);
    expect(lapse(move.case, one.deadline?.n ?? 0, chain('2026-11-23T11:00'))).toBeUndefined();
  });

  test('a complaint without an answer is told to nobody: the offer comes back the next day, later once a week', () => {
    let move = heldFrom('2026-11-23T09:00', [kaya, demir]);
    const days: (string | undefined)[] = [due(move)];
    for (let n = 0; n < 6; n++) {
      move = lapsed(move.case);
      expect([move.tell, move.employee, move.case.state.at]).toEqual([[], 'askAgain', 'held']);
      days.push(due(move));
    }
    expect(days.slice(0, 5)).toEqual([
      'Di 2026-11-24T09:00',
      'Mi 2026-11-25T09:00',
      'Do 2026-11-26T09:00',
      'Do 2026-12-03T09:00',
      'Do 2026-12-10T09:00',
    ]);
  });
});

describe('taken back', () => {
  test('a mistake is withdrawn, and whoever was told sees it', () => {
    const move = withdraw(openedAt('soon', '2026-11-23T09:00').case, 'mistake', sceneAt('2026-11-23T09:10'));
    expect([tellings(move), move.case.deadline]).toEqual([['kaya withdrawn quietly'], undefined]);
  });

  test('a danger stays open and says what was said', () => {
    const one = openedAt('now', '2026-11-23T09:00').case;
    for (const why of ['no', 'mistake'] as const) {
      const move = withdraw(one, why, sceneAt('2026-11-23T09:10'));
      expect(move.case).toMatchObject({ state: one.state, deadline: one.deadline });
      expect(move.case.notes).toEqual([{ kind: 'saidMistake', on: at('2026-11-23T09:10') }]);
    }
    expect(withdraw(one, 'ended', sceneAt('2026-11-23T09:10')).case.state.at).toBe('withdrawn');
  });
});

const wish: Reason = { kind: 'askedForTalk', on: at('2026-11-23T10:00') };
const wished = (one: Case, now: string) => raise(one, { reason: wish, level: 'soon' }, chain(now));
const calmed = (level: Level, until: string): Case =>
  must(contacted(openedAt(level, nine).case, { by: kaya, until: at(until) }, sceneAt('2026-11-23T09:20'))).case;
const joined = (one: Case, level: Level, now: string) => raise(one, { reason: more, level }, chain(now));

describe('something more', () => {
  test('of the same level joins, without a new deadline', () => {
    const one = openedAt('today', '2026-11-23T09:00').case;
    const move = joined(one, 'today', '2026-11-23T10:30');
    expect([move.case.reasons.length, move.case.deadline, tellings(move)]).toEqual([
      2,
      one.deadline,
      ['kaya changed quietly'],
    ]);
    expect(joined(one, 'soon', '2026-11-23T10:30').case.level).toBe('today');
  });

  test('of a higher level starts the chain anew, also where somebody has it, and is told to the employee', () => {
    const one = { ...takenBy(kaya, '2026-11-24T10:00', 'soon'), announced: true };
    const move = joined(one, 'now', '2026-11-23T10:30');
    expect(move.case).toMatchObject({ level: 'now', state: { at: 'open' }, announced: false });
    expect([toldOf(move), due(move)]).toEqual([['kaya', 'demir', 'lang'], 'Mo 2026-11-23T10:45']);
  });

  test('a new danger after a contact does not wait until tomorrow', () => {
    const one = openedAt('now', '2026-11-23T09:00').case;
    const calm = must(contacted(one, { by: kaya, until: at('2026-11-24T09:00') }, sceneAt('2026-11-23T09:20'))).case;
    const move = joined(calm, 'now', '2026-11-23T14:00');
    expect(move.case).toMatchObject({ state: { at: 'open' }, contacted: false });
    expect(due(move)).toBe('Mo 2026-11-23T14:15');
  });

  test('a new red after a contact does not wait longer than a first one', () => {
    const one = openedAt('today', '2026-11-23T09:00').case;
    const calm = must(contacted(one, { by: kaya, until: at('2026-11-26T09:00') }, sceneAt('2026-11-23T09:20'))).case;
    expect(joined(calm, 'today', '2026-11-24T09:00').case.state.at).toBe('open');
    expect(joined(calm, 'soon', '2026-11-24T09:00').case.state.at).toBe('taken');
  });

  describe('after a contact that promised nothing', () => {
    test('is told to who had it, and its deadline is that of a new case', () => {
      const move = wished(calmed('today', '2026-11-30T12:00'), '2026-11-23T10:00');
      expect([tellings(move), due(move), move.case.state]).toEqual([
        ['kaya changed'],
        'Di 2026-11-24T10:00',
        { at: 'taken', by: kaya, until: at('2026-11-24T10:00'), reminded: false, noted: true },
      ]);
      const again = wished(calmed('soon', '2026-11-24T16:00'), '2026-11-23T10:00');
      expect([tellings(again), due(again)]).toEqual([['kaya changed'], 'Di 2026-11-24T10:00']);
    });

    test('leaves an earlier deadline as it was', () => {
      const move = wished(calmed('today', '2026-11-23T15:00'), '2026-11-23T10:00');
      expect([tellings(move), due(move)]).toEqual([['kaya changed'], 'Mo 2026-11-23T15:00']);
      const reminded = lapsed(calmed('today', '2026-11-23T15:00')).case;
      expect(due(wished(reminded, '2026-11-23T15:10'))).toBe('Mo 2026-11-23T15:30');
    });

    test('goes to whoever a new one would go to, where that is somebody else', () => {
      const move = wished(calmed('today', '2026-11-30T12:00'), '2026-11-26T09:00');
      expect(tellings(move)).toEqual(['kaya changed', 'demir new']);
      expect(move.case.state).toEqual({ at: 'open', rung: 1 });
    });

    test('opens no danger again by a lesser wish, and does not wait until its reminder', () => {
      const move = wished(calmed('now', '2026-11-25T12:00'), '2026-11-23T10:00');
      expect([tellings(move), due(move), move.case.state.at]).toEqual([
        ['kaya changed', 'demir changed', 'lang changed'],
        'Di 2026-11-24T10:00',
        'taken',
      ]);
    });
  });

  test('while somebody is about to get in touch joins her case', () => {
    const now = takenBy(kaya, '2026-11-23T09:30', 'now');
    const move = joined(now, 'now', '2026-11-23T09:10');
    expect(move.case.state.at).toBe('taken');
    expect(tellings(move)).toEqual(['kaya changed', 'demir changed', 'lang changed']);
  });

  test('opens nothing of what was told without content', () => {
    const one = { ...openedAt('soon', '2026-11-23T09:00').case, discreet: true };
    for (const level of ['soon', 'today', 'now'] as const)
      expect(joined(one, level, '2026-11-23T10:30').case.discreet).toBe(true);
  });
});

describe('the coach is away', () => {
  const absence: Changed = { members: { kaya: { absences: [away('2026-11-23', '2026-12-04')] } } };

  test('what she has taken is open again with the deputy, and the employee reads how it stands', () => {
    const one = takenBy(kaya, '2026-11-23T15:00');
    const move = must(handOver(one, chain('2026-11-23T10:00', absence)));
    expect([tellings(move), move.case.state, move.employee]).toEqual([
      ['demir new', 'kaya changed quietly'],
      { at: 'open', rung: 1, fell: { by: kaya, until: at('2026-11-23T15:00') } },
      'state',
    ]);
    expect(due(move)).toBe('Mo 2026-11-23T12:00');
  });

  test('what is open goes to the deputy', () => {
    const move = must(handOver(openedAt('soon', '2026-11-23T09:00').case, chain('2026-11-23T10:00', absence)));
    expect(toldOf(move)).toContain('demir');
    expect(move.employee).toBeUndefined();
  });

  test('who has not answered is still said where it goes to somebody else, and where it is raised', () => {
    const state = { at: 'open', rung: 0, silent: [kaya] } as const;
    const one = { ...openedAt('soon', '2026-11-23T09:00').case, state };
    const moved = [must(handOver(one, chain('2026-11-23T10:00', absence))), joined(one, 'today', '2026-11-23T10:30')];
    for (const move of moved) expect(move.case.state).toMatchObject({ at: 'open', silent: [kaya] });
  });

  test('what the deputy has taken stays with him', () => {
    const one = takenBy(demir, '2026-11-23T15:00');
    expect(handOver(one, chain('2026-11-23T10:00', absence))).toBeUndefined();
  });

  test('what came while she was away is hers again when she is back, and what the deputy has taken she reads', () => {
    const fresh = openedAt('today', '2026-11-23T09:00', absence).case;
    expect(fresh.told).toEqual([demir]);
    const back = must(handOver(fresh, chain('2026-11-23T10:00')));
    expect(tellings(back)).toEqual(['kaya new', 'demir changed quietly']);
    const promised = { by: demir, until: at('2026-11-23T15:00') };
    const taken = must(take(fresh, promised, chain('2026-11-23T09:10', absence))).case;
    const read = must(handOver(taken, chain('2026-11-23T10:00')));
    expect([tellings(read), read.case.state]).toEqual([['kaya changed'], taken.state]);
    expect(handOver(read.case, chain('2026-11-23T11:00'))).toBeUndefined();
  });

  test('what joins a danger pushes nothing to her', () => {
    const now = openedAt('now', '2026-11-23T09:00', absence).case;
    const more = { level: 'now', reason: { kind: 'askedForHelp', on: at('2026-11-23T09:05') } } as const;
    const move = raise(now, more, chain('2026-11-23T09:05', absence));
    expect(tellings(move)).toEqual(['kaya changed quietly', 'demir changed', 'lang changed']);
  });

  test('an absence that is only planned takes nothing from her yet', () => {
    const planned: Changed = { members: { kaya: { absences: [away('2026-11-30', '2026-12-04')] } } };
    const one = takenBy(kaya, '2026-11-23T15:00');
    expect(handOver(one, chain('2026-11-23T10:00', planned))).toBeUndefined();
    expect(handOver(openedAt('today', '2026-11-23T09:00').case, chain('2026-11-23T10:00', planned))).toBeUndefined();
  });

  test('what is held or over is not handed over', () => {
    const held = hold({ ...draft('today'), level: 'today' }, sceneAt('2026-11-23T09:00')).case;
    const done = must(
      finish(openedAt('today', '2026-11-23T09:00').case, { by: kaya }, sceneAt('2026-11-23T09:30')),
    ).case;
    for (const one of [held, done]) expect(handOver(one, chain('2026-11-23T10:00', absence))).toBeUndefined();
  });
});

test('what is opened again goes on counting, so no old deadline fits', () => {
  const one = openedAt('today', '2026-11-23T09:00').case;
  const done = must(finish(one, { by: kaya }, sceneAt('2026-11-23T10:00'))).case;
  const again = openAgain(done, kaya, sceneAt('2026-11-30T10:00')).case;
  expect(again.deadline?.n).toBeGreaterThan(one.deadline?.n ?? Infinity);
  expect(lapse(again, one.deadline?.n ?? 0, chain('2026-11-30T11:00'))).toBeUndefined();
});
