import { describe, expect, it } from 'vitest';
import { noticeCard } from '../../src/dialogs/notices.ts';
import { LocalDate } from '../../src/placement/ids.ts';
import { awayFrom, kaya } from './house.ts';
import { case1, followed, type Talk } from './talk.ts';

/** Closed on Monday, with a day for the next contact. */
function agreed(next: string): Talk {
  const talk = followed();
  talk.jana.says('ich will reden');
  talk.jana.taps('Anrufen');
  const outcome = {
    measure: 'counselling',
    contact: 'telephone',
    with: 'employee',
    next: LocalDate.parse(next),
  } as const;
  talk.kaya.does({ do: 'finish', case: case1, outcome });
  return talk;
}
const page = ({ person, scene }: Talk) => noticeCard({ employee: person, notice: 'person', viewer: kaya }, scene).facts;

describe('the next date that was noted', () => {
  it('stands on the page of the person, and reminds at the begin of that day', () => {
    const talk = agreed('2026-11-26');
    expect(page(talk)).toContainEqual({ label: 'Nächster Termin', value: '26. November' });
    expect(talk.windTo('2026-11-26T07:59').noticed).toEqual([]);
    expect(talk.windTo('2026-11-26T08:00').noticed).toEqual(['Frau Kaya: nextContact']);
    expect(page(talk)?.map(({ label }) => label)).not.toContain('Nächster Termin');
    expect(talk.windTo('2026-11-27T12:00').noticed).toEqual([]);
  });

  it('also on a day on which she does not work', () => {
    const talk = agreed('2026-11-28');
    expect(talk.windTo('2026-11-28T08:00').noticed).toEqual(['Frau Kaya: nextContact']);
    const away = agreed('2026-11-26');
    away.house(awayFrom('2026-11-25', '2026-11-27'));
    expect(away.windTo('2026-11-26T08:00').noticed).toEqual(['Frau Kaya: nextContact']);
  });

  it('that is over by then reminds of nothing', () => {
    const talk = agreed('2026-11-20');
    expect(page(talk)?.map(({ label }) => label)).not.toContain('Nächster Termin');
  });

  it('ends with the placement', () => {
    const talk = agreed('2026-11-26');
    const on = LocalDate.parse('2026-11-23');
    talk.kaya.does({ do: 'endPlacement', reason: 'resigned', destination: 'otherJob', on });
    expect(talk.windTo('2026-11-26T12:00').noticed).toEqual([]);
  });
});
