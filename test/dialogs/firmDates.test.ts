import { describe, expect, it } from 'vitest';
import { dueSchema, type Event } from '../../src/dialogs/event.ts';
import type { Employer } from '../../src/dialogs/person.ts';
import { aGuest, happens, says, taps, type Heard } from './firmTalk.ts';
import { aFirm, at } from './house.ts';

const scheduled = ({ effects }: Heard): readonly string[] =>
  effects.flatMap(effect => (effect.do === 'schedule' ? [`${effect.name} ${new Date(effect.at).toISOString()}`] : []));
const cancelled = ({ effects }: Heard): readonly string[] =>
  effects.flatMap(effect => (effect.do === 'cancel' ? [effect.name] : []));

/** What the first of what was scheduled says when it falls due, to the firm as it is by then. */
function falls({ effects }: Heard, person: Employer): Heard {
  const due = effects.flatMap(effect => (effect.do === 'schedule' ? [dueSchema.parse(effect.due)] : []));
  const [first] = due;
  if (first === undefined) throw new Error('nothing is scheduled');
  const event: Event = { kind: 'due', due: first };
  return happens(person, event);
}

describe('a reminder of a date of the firm', () => {
  it('is off by itself, and stands in the menu of a linked firm', () => {
    expect(aFirm.dates).toEqual([]);
    expect(happens(aFirm, { kind: 'arrived' }).buttons).toContain('Erinnerungen');
    expect(happens(aGuest, { kind: 'arrived' }).buttons).not.toContain('Erinnerungen');
    expect(happens(aGuest, says('Erinnerungen')).said[0]).toContain('mit ihrem Fachdienst verbunden');
    expect(happens(aGuest, taps('date:levy:on')).effects).toEqual([]);
  });

  it('of the levy is the next one, and its telling schedules the one after it', () => {
    const on = happens(aFirm, says('Bitte erinnern Sie uns'), taps('date:levy:on'));
    expect(scheduled(on)).toEqual(['firmDate:levy:30 2027-03-01T07:00:00.000Z']);
    const told = falls(on, on.person);
    expect(told.said).toEqual([
      'Erinnerung: Bis 31. März sind Anzeige und Ausgleichsabgabe für das vergangene Jahr fällig (§ 163 Abs. 2, § 160 Abs. 4 SGB IX). Das betrifft Betriebe ab 20 Arbeitsplätzen.',
    ]);
    expect(scheduled(told)).toHaveLength(1);
  });

  it('of the end of a grant comes six, three and one months before the day that the firm has typed', () => {
    const asked = happens(aFirm, taps('date:egz:on'));
    expect(asked.said[0]).toContain('keinen Namen');
    const on = happens(asked.person, says('am 30.6.2027'));
    expect(on.said[0]).toContain('30. Juni');
    expect(scheduled(on)).toEqual([
      'firmDate:egz:182 2026-12-30T07:00:00.000Z',
      'firmDate:egz:91 2027-03-31T06:00:00.000Z',
      'firmDate:egz:30 2027-05-31T06:00:00.000Z',
    ]);
    expect(falls(on, on.person).said[0]).toContain('Ihr Zuschuss läuft bis 30. Juni');
  });

  it('of a day that there is not is said to be lost, once, and can be switched on again', () => {
    const spoilt = { ...aFirm, dates: [{ of: 'levy' }, { of: 'egz' }] } satisfies Employer;
    const shown = happens(spoilt, says('Erinnerungen'));
    expect(shown.said[1]).toContain('gibt es nicht');
    expect(shown.buttons).toContain('Ende EGZ: an');
    const due: Event = { kind: 'due', due: { what: 'firmDate', of: 'egz' } };
    const told = happens(spoilt, due);
    expect(told.said.join()).toContain('gibt es nicht');
    expect(told.person.dates).toEqual([{ of: 'levy' }]);
    expect(happens(told.person, due).said).toEqual([]);
  });

  it('that is past already is not scheduled', () => {
    const on = happens(aFirm, taps('date:trial:on'), says('7.12.2026'));
    expect(scheduled(on)).toEqual(['firmDate:trial:7 2026-11-30T07:00:00.000Z']);
  });

  it('is switched off as it was switched on, and then says nothing', () => {
    const on = happens(aFirm, taps('date:egz:on'), says('30.6.2027'));
    const off = happens(on.person, taps('date:egz:off'));
    expect(cancelled(off)).toEqual(['firmDate:egz:182', 'firmDate:egz:91', 'firmDate:egz:30']);
    expect(off.said[0]).toBe('Diese Erinnerung ist aus.');
    expect(falls(on, off.person).said).toEqual([]);
  });

  it('moves with the day, and the old day says nothing', () => {
    const first = happens(aFirm, taps('date:egz:on'), says('30.6.2027'));
    const moved = happens(first.person, taps('date:egz:on'), says('31.12.2027'));
    expect(moved.person.dates).toEqual([{ of: 'egz', on: '2027-12-31' }]);
    expect(falls(first, moved.person).said).toEqual([]);
  });

  it.each(['1.1.2020', '1.1.2090'])('is not of %s', day => {
    const asked = happens(aFirm, taps('date:egz:on'), says(day));
    expect([asked.said[0], asked.person.dates]).toEqual([
      'Dieser Tag ist vorbei oder zu weit weg. Bitte schreiben Sie das Datum noch einmal.',
      [],
    ]);
  });

  it.each(['31.2.2027', '1.13.2026', '31. Februar', '2027-02-31'])('is not of %s, which there is not', day => {
    const asked = happens(aFirm, taps('date:egz:on'), says(day));
    expect([asked.said[0], asked.person.dates]).toEqual([
      'Diesen Tag gibt es nicht. Bitte schreiben Sie das Datum noch einmal.',
      [],
    ]);
    expect(happens(asked.person, says('28.2.2027')).person.dates).toEqual([{ of: 'egz', on: '2027-02-28' }]);
  });

  it('keeps nothing but the day, whatever was written with it', () => {
    const on = happens(aFirm, taps('date:egz:on'), says('30.6.2027 für Jana, sie hat Epilepsie'));
    expect(JSON.stringify([on.person, on.effects])).not.toMatch(/Jana|Epilepsie/);
  });

  it('stays with the firm when the link is over, and can be switched off', () => {
    const on = happens(aFirm, taps('date:levy:on'));
    const letter = { kind: 'firmUnlinked', about: aFirm.about ?? aFirm.id } as const;
    const alone = happens(on.person, { kind: 'told', letter });
    expect(alone.person.dates).toHaveLength(1);
    expect(happens(alone.person, taps('date:levy:off')).person.dates).toEqual([]);
  });

  it('is not in the way of words of danger', () => {
    const heard = happens(aFirm, taps('date:egz:on'), says('30.6.2027, sie will sich umbringen'));
    expect(heard.said[0]).toContain('112');
    expect(heard.person.dates).toEqual([]);
  });
});

describe('the link that is over', () => {
  const letter = { kind: 'firmUnlinked', about: aFirm.about ?? aFirm.id } as const;

  it('is told the next morning at eight, whatever the hour was', () => {
    const over = happens(aFirm, { kind: 'told', letter });
    expect(over.said).toEqual([]);
    expect(over.effects).toMatchObject([{ do: 'schedule', name: 'unlinked', at: at('2026-11-24T08:00') }]);
    expect(happens(over.person, { kind: 'due', due: { what: 'unlinked' } }).said[0]).toBe(
      'Die Verbindung mit dem Fachdienst über Anker ist beendet. / Fragen zu Förderung und Pflichten können Sie weiter stellen.',
    );
  });

  it('takes requests and open questions with it, and a letter about another placement does nothing', () => {
    const asked = happens(aFirm, taps('firm:support'), taps('yes'));
    const over = happens(asked.person, { kind: 'told', letter });
    expect(over.person).toMatchObject({ requests: [], talk: { at: 'idle' } });
    expect(happens(over.person, says('030 0000 11')).letters).toEqual([]);
    const other = happens(aFirm, { kind: 'told', letter: { kind: 'firmUnlinked', about: aFirm.id } });
    expect(other.person).toEqual(aFirm);
  });

  it('is not told where the firm is linked anew before the morning', () => {
    const over = happens(aFirm, { kind: 'told', letter });
    const about = aFirm.about ?? aFirm.id;
    const anew = happens(over.person, { kind: 'told', letter: { kind: 'firmLinked', about, firm: 'Café Lindner' } });
    expect(cancelled(anew)).toEqual(['unlinked']);
    expect(happens(anew.person, { kind: 'due', due: { what: 'unlinked' } }).said).toEqual([]);
  });

  it('to a second placement is given back', () => {
    const second = { kind: 'firmLinked', about: aFirm.id, firm: 'Café Lindner' } as const;
    const heard = happens(aFirm, { kind: 'told', letter: second });
    expect([heard.said, heard.letters]).toEqual([[], [{ kind: 'firmGone', from: aFirm.id }]]);
  });
});
