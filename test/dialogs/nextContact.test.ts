import { describe, expect, it } from 'vitest';
import { noticeCard } from '../../src/dialogs/notices.ts';
import { caseId, instant, LocalDate } from '../../src/placement/ids.ts';
import { awayFrom, demir, kaya, lang, staff } from './house.ts';
import { case1, followed, type Talk } from './talk.ts';

const outcome = (next: string) =>
  ({ measure: 'counselling', contact: 'telephone', with: 'employee', next: LocalDate.parse(next) }) as const;

/** Closed on Monday, with a day for the next contact. */
function agreed(next: string): Talk {
  const talk = followed();
  talk.jana.says('ich will reden');
  talk.jana.taps('Anrufen');
  talk.kaya.does({ do: 'finish', case: case1, outcome: outcome(next) });
  return talk;
}

/** About Frau Kaya, and closed by her lead with a day for the next contact. */
function complaint({ jana, lang: lead, person: { cases } }: Talk, next: string): void {
  jana.says('ich beschwere mich über frau kaya');
  jana.says('ja');
  lead.taps('Ich übernehme');
  lead.does({ do: 'finish', case: caseId(cases.length + 1), outcome: outcome(next) });
}

const page = ({ person, scene }: Talk, viewer = kaya) =>
  noticeCard({ employee: person, notice: 'person', viewer }, scene).facts;

describe('the next date that was noted', () => {
  it('stands on the page of the person until that day is over, and reminds at its begin', () => {
    const talk = agreed('2026-11-26');
    expect(page(talk)).toContainEqual({ label: 'Nächster Termin', value: '26. November' });
    expect(talk.windTo('2026-11-26T07:59').noticed).toEqual([]);
    expect(talk.windTo('2026-11-26T08:00').noticed).toEqual(['Frau Kaya: nextContact']);
    expect(page(talk)).toContainEqual({ label: 'Nächster Termin', value: '26. November' });
    expect(talk.windTo('2026-11-27T12:00').noticed).toEqual([]);
    expect(page(talk)?.map(({ label }) => label)).not.toContain('Nächster Termin');
  });

  it('also on a day on which she does not work', () => {
    const talk = agreed('2026-11-28');
    expect(talk.windTo('2026-11-28T08:00').noticed).toEqual(['Frau Kaya: nextContact']);
    const away = agreed('2026-11-26');
    away.house(awayFrom('2026-11-25', '2026-11-27'));
    expect(away.windTo('2026-11-26T08:00').noticed).toEqual(['Frau Kaya: nextContact']);
  });

  it('may be noted with a contact, while the case goes on', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    const until = talk.scene.now + 60 * 60_000;
    talk.kaya.does({
      do: 'contact',
      case: case1,
      contact: 'visit',
      until: instant(until),
      next: LocalDate.parse('2026-11-26'),
    });
    expect(talk.person.cases[0]?.state.at).toBe('taken');
    expect(page(talk)).toContainEqual({ label: 'Nächster Termin', value: '26. November' });
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

  it('of a complaint is shown to nobody: the one complained about sees nothing of it', () => {
    const talk = followed();
    complaint(talk, '2026-11-26');
    expect(talk.person.cases.map(({ state, avoid }) => [state.at, avoid.includes(kaya)])).toEqual([['done', true]]);
    for (const viewer of [kaya, demir, lang])
      expect(page(talk, viewer)?.map(({ label }) => label)).not.toContain('Nächster Termin');
    const until = LocalDate.parse('2026-11-24');
    talk.house({ ...staff, members: staff.members.map(one => (one.id === lang ? { ...one, until } : one)) });
    expect(talk.windTo('2026-11-26T12:00').noticed).toEqual([]);
  });

  it('of something else stays where a complaint is closed', () => {
    const talk = agreed('2026-11-26');
    complaint(talk, '2026-11-25');
    expect(page(talk)).toContainEqual({ label: 'Nächster Termin', value: '26. November' });
    expect(talk.windTo('2026-11-26T08:00').noticed).toEqual(['Frau Kaya: nextContact']);
  });
});
