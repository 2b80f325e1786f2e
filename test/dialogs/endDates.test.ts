// Contract, grant and support end on days that are known: nobody misses them, and what became of it is asked (`field` 4.1, rows 10 to 12).
import { describe, expect, it } from 'vitest';
import { noticeCard } from '../../src/dialogs/notices.ts';
import { ownData } from '../../src/dialogs/ownData.ts';
import { hours, later, LocalDate } from '../../src/placement/ids.ts';
import { addDays } from '../../src/placement/localTime.ts';
import { kaya, staff } from './house.ts';
import { followed, openTalk, type Talk } from './talk.ts';

type Ends = Partial<Record<'contractEnd' | 'subsidyEnd' | 'supportEnd', string>>;

const entering = (ends: Ends) => ({
  do: 'endDates' as const,
  ...Object.fromEntries(Object.entries(ends).map(([of, end]) => [of, LocalDate.parse(end)])),
});

function entered(ends: Ends): Talk {
  const talk = followed();
  talk.kaya.does(entering(ends));
  return talk;
}

/** What the coach got of it, and when; she talks about every task, and it goes on as it was. */
function toldUntil(talk: Talk, last: string): readonly string[] {
  const told: string[] = [];
  for (let day = LocalDate.parse('2026-11-24'); day <= last; day = addDays(day, 1)) {
    const { noticed } = talk.windTo(`${day}T12:00`);
    told.push(...noticed.filter(line => line.endsWith('End')).map(line => `${day} ${line}`));
    const open = talk.person.cases.find(({ subject, state }) => subject === 'dates' && state.at === 'open');
    if (open === undefined) continue;
    told.push(`${day} task`);
    talk.kaya.does({ do: 'take', case: open.id, until: later(talk.now, hours(1)) });
    talk.kaya.does({
      do: 'finish',
      case: open.id,
      outcome: { measure: 'employerTalk', contact: 'visit', with: 'firm' },
    });
  }
  return told;
}

/** So near that it is one at once. */
function taskNow(): Talk {
  const talk = entered({ contractEnd: '2026-12-18' });
  talk.windTo('2026-11-23T12:00');
  return talk;
}

const reasons = ({ kaya: coach }: Talk): readonly string[] =>
  (coach.card?.facts ?? []).filter(({ label }) => label === 'Grund').map(({ value }) => value);

describe('the end of a contract', () => {
  it('is a note half a year before, a task in time and a month before, and when it is over', () => {
    const talk = entered({ contractEnd: '2027-08-31' });
    expect(toldUntil(talk, '2027-09-03')).toEqual([
      '2027-03-01 Frau Kaya: contractEnd',
      // after Whitsun
      '2027-05-18 task',
      '2027-08-02 task',
      '2027-09-01 task',
    ]);
  });

  it('stands on the card with its day', () => {
    const talk = entered({ contractEnd: '2026-12-18' });
    talk.windTo('2026-11-23T12:00');
    expect(reasons(talk)).toEqual(['Vertrag endet am 18. Dezember']);
    talk.windTo('2026-12-21T12:00');
    expect(reasons(talk).at(-1)).toContain('Vertrag war bis 18. Dezember');
  });

  it('has the form for the new day on its card, and says that the firm hears nothing of it', () => {
    const { kaya: coach } = taskNow();
    expect(coach.card?.buttons?.flat().map(({ label }) => label)).toContain('Termine eintragen');
    expect(coach.card?.text).toBe(
      'Anker sagt der Firma davon nichts. Reden Sie erst mit der Person, dann mit der Firma.',
    );
  });

  it('is not said anew because an invitation was sent again', () => {
    const talk = taskNow();
    const { effects } = talk.kaya.does({
      do: 'invite',
      shortName: 'Jana',
      firm: 'Café',
      start: LocalDate.parse('2026-11-02'),
      land: 'BE',
      code: 'card',
    });
    expect(effects.filter(effect => effect.do === 'schedule' || effect.do === 'cancel')).toEqual([]);
  });

  it('waits for her first questions where it is known before them, and is said behind them', () => {
    const talk = openTalk();
    talk.redeems();
    talk.kaya.does(entering({ contractEnd: '2026-12-18' }));
    talk.windTo('2026-11-23T12:00');
    expect(talk.person.pending).toEqual([{ what: 'contractEnd', end: '2026-12-18' }]);
  });

  it('is said to her no more once it has passed, or goes on', () => {
    const over = taskNow();
    over.windTo('2026-12-21T12:00');
    expect(over.jana.taps('Ja', 'Passt es gerade').said.join()).not.toContain('18. Dezember');
    const prolonged = taskNow();
    prolonged.kaya.does(entering({ contractEnd: '2029-12-31' }));
    expect(prolonged.jana.taps('Ja', 'Passt es gerade').said.join()).not.toContain('Vertrag');
  });

  it('tells nobody of a complaint that she has not released', () => {
    const talk = followed();
    talk.jana.says('frau kaya schlägt mich, ich habe angst vor ihr');
    const before = talk.person.cases.length;
    const heard = talk.kaya.does(entering({ contractEnd: '2026-12-18' }));
    const { told } = talk.windTo('2026-11-23T12:00');
    expect([...heard.told, ...told]).toContain('Frau Kaya: Neue Aufgabe, bald');
    expect(talk.person.cases.slice(before).map(({ avoid }) => avoid)).toEqual([[]]);
  });

  it('climbs where the coach does nothing', () => {
    const talk = entered({ contractEnd: '2026-12-18' });
    const { told } = talk.windTo('2026-11-26T12:00');
    expect(told).toContain('Herr Demir: Neue Aufgabe: noch niemand hat übernommen, bald');
  });

  it('is told to her too, who has to register: what to do is one tap away', () => {
    const talk = entered({ contractEnd: '2026-12-18' });
    talk.windTo('2026-11-23T12:00');
    const { said } = talk.jana.taps('Ja');
    expect(said.join(' / ')).toContain('Dein Vertrag geht bis zum 18. Dezember.');
    expect(talk.jana.taps('Vertrag endet').said.join(' / ')).toContain('befristet');
  });

  it('asks her once a month how it goes on, and never otherwise', () => {
    const far = entered({ contractEnd: '2028-08-31' });
    far.windTo('2026-12-21T12:00');
    expect(far.person.checkIn?.dimensions).not.toContain('contract');
    const near = entered({ contractEnd: '2027-03-31' });
    near.windTo('2026-12-01T12:00');
    expect(near.person.checkIn?.dimensions).toEqual(['general', 'work', 'contract']);
  });

  it('that was prolonged closes what is open about it, and is planned anew', () => {
    const talk = entered({ contractEnd: '2026-12-18' });
    talk.windTo('2026-11-23T12:00');
    const heard = talk.kaya.does(entering({ contractEnd: '2027-12-18' }));
    expect(talk.person.cases.map(({ state }) => state.at)).toEqual(['done']);
    expect(heard.noticed).toEqual(['Frau Kaya: person']);
    expect(toldUntil(talk, '2027-06-20')).toEqual(['2027-06-18 Frau Kaya: contractEnd']);
  });

  it('is none any more once there is no term', () => {
    const talk = entered({ contractEnd: '2026-12-18', supportEnd: '2027-12-18' });
    talk.kaya.does(entering({ supportEnd: '2027-12-18' }));
    expect(talk.scheduled.filter(name => name.startsWith('endDate'))).toEqual(['endDate:supportEnd']);
  });

  it('closes with the placement', () => {
    const talk = entered({ contractEnd: '2026-12-18' });
    talk.windTo('2026-12-21T12:00');
    talk.kaya.does({
      do: 'endPlacement',
      reason: 'fixedTermEnded',
      destination: 'unemployed',
      on: LocalDate.parse('2026-12-18'),
    });
    expect(talk.person.cases.find(({ subject }) => subject === 'dates')?.state).toMatchObject({ at: 'done', by: kaya });
    expect(talk.scheduled.filter(name => name.startsWith('endDate'))).toEqual([]);
  });

  it('goes with her to a new coach', () => {
    const talk = entered({ contractEnd: '2027-08-31' });
    const [, demir] = staff.members;
    if (demir === undefined) throw new Error('Herr Demir is of this house.');
    talk.kaya.does({ do: 'handOver', to: demir.id, on: LocalDate.parse('2026-11-23') });
    expect(talk.windTo('2027-03-01T12:00').noticed).toContain('Herr Demir: contractEnd');
  });
});

describe('who has stopped', () => {
  it('is asked nothing, and her coach is told all the same', () => {
    const talk = followed();
    talk.jana.says('stopp');
    talk.jana.taps('Ganz aufhören');
    talk.jana.taps('Ja');
    const { told, said } = talk.kaya.does(entering({ contractEnd: '2026-12-18' }));
    expect([...told, ...talk.windTo('2026-11-23T12:00').told]).toContain('Frau Kaya: Neue Aufgabe, bald');
    expect(said).toEqual([]);
    expect(talk.person.pending).toEqual([]);
  });
});

describe('grant and support', () => {
  it('are told to the coach alone', () => {
    const talk = entered({ subsidyEnd: '2027-01-31', supportEnd: '2027-01-31' });
    talk.windTo('2026-11-23T12:00');
    expect(reasons(talk)).toEqual(['Zuschuss endet am 31. Januar', 'Auftrag zur Begleitung endet am 31. Januar']);
    expect(talk.person.pending).toEqual([]);
  });
});

describe('all ends', () => {
  it('stand on her page for the coach, and in her own data for her', () => {
    const talk = entered({ contractEnd: '2027-08-31', subsidyEnd: '2027-01-31' });
    const page = noticeCard({ employee: talk.person, notice: 'person', viewer: kaya }, talk.scene).facts ?? [];
    expect(page).toContainEqual({ label: 'Vertrag bis', value: '31. August 2027' });
    expect(page).toContainEqual({ label: 'Zuschuss bis', value: '31. Januar' });
    expect(ownData(talk.person, talk.scene).facts).toContainEqual({ label: 'Vertrag bis', value: '31. August 2027' });
  });
});
