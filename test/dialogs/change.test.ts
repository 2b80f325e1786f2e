// Something has changed at work: a new boss is heard of, and she may be asked every week for a while (`field` 3.5, `care-rules` 40).
import { describe, expect, it } from 'vitest';
import { days, later, LocalDate } from '../../src/placement/ids.ts';
import type { Employee } from '../../src/dialogs/person.ts';
import { at, invited } from './house.ts';
import { checkingIn, followed, type Talk } from './talk.ts';

/** At work since the summer of last year, and asked about changes a month ago: her check-ins come every two weeks. */
const longThere: Employee = {
  ...invited,
  placements: invited.placements.map(one => ({ ...one, start: LocalDate.parse('2025-08-04') })),
  changeAsked: at('2026-10-26T09:00'),
};

const green = ({ jana }: Talk): string => {
  jana.taps('🟢 Gut');
  jana.taps('🟢 Gut');
  return jana.taps('🟢 Gut').said.join(' / ');
};

const changing = (start: Parameters<typeof checkingIn>[0] = {}): Talk => {
  const talk = checkingIn({ person: longThere, ...start });
  green(talk);
  return talk;
};

describe('what has changed', () => {
  it('is asked once a month, behind a check-in in which all is well', () => {
    const talk = checkingIn({ person: longThere });
    expect(green(talk)).toContain('Hat sich bei der Arbeit etwas geändert?');
    const before = checkingIn({ person: { ...longThere, changeAsked: at('2026-11-10T09:00') } });
    expect(green(before)).not.toContain('geändert');
  });

  it('is not asked behind a red or yellow light, nor in the first weeks', () => {
    const talk = checkingIn({ person: longThere });
    talk.jana.taps('🟡 Geht so');
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.taps('🟢 Gut').said.join(' ')).not.toContain('geändert');
    expect(green(checkingIn())).not.toContain('geändert');
  });

  it('is nothing to tell where nothing has', () => {
    const { jana, person } = changing();
    const { told, said } = jana.taps('Nein');
    expect([told, said, person.cases]).toEqual([[], ['Danke. Das habe ich.'], []]);
  });

  it('tells the coach of a new boss, because jobs break there', () => {
    const { jana, kaya } = changing();
    const { told, said } = jana.taps('Neuer Chef');
    expect(told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(kaya.card?.facts).toContainEqual({
      label: 'Grund',
      value: 'Hat sich geändert: neuer Chef oder neue Anleitung',
    });
    expect(said.join(' / ')).toContain('Du hast einen neuen Chef.');
  });

  it('is told only with her yes, where she wants to be asked each time', () => {
    const { jana } = changing({ choice: 'Jedes Mal fragen' });
    const { told, said } = jana.taps('Neuer Chef');
    expect(told).toEqual([]);
    expect(said.join(' / ')).toContain('Du hast einen neuen Chef. / Darf ich das Frau Kaya sagen?');
    expect(jana.taps('Ja').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it('may be said in words', () => {
    expect(changing().jana.says('neuer anleiter').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(changing().jana.says('neue chefin').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(changing().jana.says('nein alles wie immer').told).toEqual([]);
  });

  it('leaves the last light to be taken back', () => {
    const talk = changing();
    talk.jana.says('falsch gedrückt');
    expect(talk.person.talk.at).toBe('checkIn');
    expect(talk.person.checkIn?.answers).toHaveLength(2);
  });

  it('of new tools is asked about the next time, until that was answered', () => {
    const talk = changing();
    expect(talk.jana.taps('Neue Geräte').told).toEqual([]);
    talk.windTo('2026-12-17T12:00');
    expect(talk.person.checkIn?.dimensions).toEqual(['general', 'work', 'technology']);
    talk.windTo('2026-12-31T12:00');
    expect(talk.person.checkIn?.dimensions).toEqual(['general', 'work', 'technology']);
    talk.jana.taps('Ja');
    talk.jana.taps('Ja', 'Willst du das noch');
    green(talk);
    expect(talk.person.nextDimension).toBeUndefined();
  });
});

describe('every week for a while', () => {
  it('is what a yes means, for four weeks', () => {
    const talk = changing();
    expect(talk.jana.taps('Neue Aufgaben').said.at(-1)).toBe(
      'Du hast neue Aufgaben. / Ich frage dich jetzt jede Woche. / Das geht 4 Wochen so. / Ist das in Ordnung?',
    );
    expect(talk.jana.taps('Ja').said).toEqual(['In Ordnung. / Ich frage dich 4 Wochen lang jede Woche.']);
    expect(weeksAskedIn(talk, 4)).toBe(4);
    expect(weeksAskedIn(talk, 4)).toBe(2);
  });

  it.each(['Nein, wie bisher'])('is not, where she declines it: "%s"', label => {
    const talk = changing();
    talk.jana.taps('Neue Aufgaben');
    expect(talk.jana.taps(label).said).toEqual(['In Ordnung. / Es bleibt wie bisher.']);
    expect(weeksAskedIn(talk, 4)).toBe(2);
  });

  it('is not offered to somebody who is asked every week already', () => {
    const talk = checkingIn({ person: { ...invited, changeAsked: at('2026-10-26T09:00') } });
    green(talk);
    expect(talk.jana.taps('Neue Aufgaben').said.join(' ')).not.toContain('jede Woche');
  });

  it('is offered near the end of a contract', () => {
    const talk = followed({ person: longThere });
    talk.kaya.does({ do: 'endDates', contractEnd: LocalDate.parse('2026-12-31') });
    talk.windTo('2026-11-23T12:00');
    talk.jana.taps('Ja', 'Passt es gerade');
    expect(talk.jana.taps('Nein').said.join(' / ')).toContain(
      'Dein Vertrag endet bald. / Ich frage dich jetzt jede Woche.',
    );
  });

  it('is offered after a long pause, and the first check-in asks how work goes again', () => {
    const talk = followed({ person: longThere });
    talk.jana.says('pause');
    talk.jana.taps('4 Wochen');
    weeksAskedIn(talk, 4);
    while (talk.person.checkIn === undefined) talk.windTo(nextDay(talk));
    expect(talk.person.checkIn?.dimensions).toEqual(['general', 'work', 'afterAbsence']);
    expect(talk.person.pending.map(({ what }) => what)).toContain('weekly');
  });

  it('is not offered after a short one', () => {
    const talk = followed({ person: longThere });
    talk.jana.says('pause');
    talk.jana.taps('1 Woche');
    talk.windTo('2027-01-14T12:00');
    expect(talk.person.pending.map(({ what }) => what)).not.toContain('weekly');
  });
});

/** In how many of the next weeks a check-in came. */
function weeksAskedIn(talk: Talk, weeks: number): number {
  const before = talk.person.checkIn?.slot;
  const slots = new Set<string>();
  for (let day = 0; day < weeks * 7; day++) {
    talk.windTo(nextDay(talk));
    const slot = talk.person.checkIn?.slot;
    if (slot !== undefined && slot !== before) slots.add(slot);
  }
  return slots.size;
}

const nextDay = ({ now }: Talk): Talk['now'] => later(now, days(1));
