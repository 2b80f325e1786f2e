// Closing days of the whole house are said before (`care-rules` 7).
import { describe, expect, it, test } from 'vitest';
import type { Letter } from '../../src/dialogs/letter.ts';
import { readPerson } from '../../src/dialogs/person.ts';
import { LocalDate } from '../../src/placement/ids.ts';
import type { Closing, Staff } from '../../src/placement/staff.ts';
import { questionOf } from '../question.ts';
import { invited, staff, staffWithNight } from './house.ts';
import { checkingIn, followed, type Enrolling, type Heard, type Talk } from './talk.ts';

const days = (from: string, to: string): Closing => ({ from: LocalDate.parse(from), to: LocalDate.parse(to) });
const winter = days('2026-12-24', '2027-01-01');
const said =
  'Vom 24. Dezember bis 1. Januar ist unser Büro zu. / Dann liest hier kein Mensch. / Diese Nummern gehen immer: / 112 und 0800 111 0 111';

const closedOn = (closing: Closing, house: Staff = staff): Staff => ({ ...house, closings: [closing] });
const letter = (closing: Closing, more: Partial<Letter & { kind: 'closing' }> = {}): Letter => ({
  kind: 'closing',
  closing,
  ...more,
});
const hears = (talk: Talk, closing = winter): Heard => talk.happens({ kind: 'told', letter: letter(closing) });

/** On the day on which it is said to everybody. */
function atNoon(start: Enrolling = {}, closing = winter): Talk {
  const talk = followed({ staff: closedOn(closing), ...start });
  talk.windTo('2026-12-17T12:00');
  return talk;
}

describe('closing days of the house', () => {
  it('are said with the true days and the numbers, once', () => {
    const talk = atNoon();
    expect(hears(talk).said).toEqual([said]);
    expect(hears(talk).said).toEqual([]);
  });

  test.each([
    ['who follows at night', { staff: closedOn(winter, staffWithNight) }, 'Dann liest nur der Notdienst.'],
    ['of her Land', { person: { ...invited, land: 'BY' as const } }, '112 und 0800 655 3000'],
    ['in the words that she chose', { address: 'Sie' as const }, 'ist unser Büro zu.'],
  ])('name %s', (_name, start, words) => {
    expect(hears(atNoon(start)).said.join()).toContain(words);
  });

  it('of one day name it once', () => {
    const day = days('2026-12-24', '2026-12-24');
    expect(hears(atNoon({}, day), day).said[0]).toMatch(/^Am 24\. Dezember ist unser Büro zu\. /);
  });

  it('are said in a pause as well: what she writes then is read by nobody', () => {
    const talk = followed({ staff: closedOn(winter) });
    talk.windTo('2026-12-16T09:30');
    talk.jana.says('pause');
    talk.jana.taps('2 Wochen');
    talk.windTo('2026-12-17T12:00');
    expect(talk.person.pause).toBeDefined();
    expect(hears(talk).said).toEqual([said]);
  });

  it('are said to who has stopped: the door stays open', () => {
    const talk = atNoon({ asking: false });
    expect(talk.person.stopped).toBe(true);
    expect(hears(talk).said).toEqual([said]);
  });

  it('wait for two hours where a talk is going on, and never come between two questions', () => {
    const talk = checkingIn({ staff: closedOn(winter) });
    expect(hears(talk).said).toEqual([]);
    expect(talk.jana.says('gut').said).toEqual([questionOf('work')]);
    expect(talk.windTo('2026-11-24T11:00').said).toEqual([said]);
  });

  it('wait while she is in a crisis, day after day', () => {
    const talk = atNoon();
    talk.jana.says('Ich will sterben');
    expect(hears(talk).said).toEqual([]);
    expect(talk.windTo('2026-12-18T11:59').said.join()).not.toContain('Büro');
    talk.kaya.taps('Ich übernehme');
    talk.kaya.taps('Kontakt gehabt');
    expect(talk.windTo('2026-12-19T15:00').said).toContain(said);
  });

  it('wait for the morning, for the end of a holiday, and for a day on which she may be asked again', () => {
    const talk = followed({ staff: closedOn(winter) });
    talk.windTo('2026-12-22T09:00');
    talk.jana.taps('Heute nicht');
    talk.windTo('2026-12-22T22:00');
    expect(hears(talk).said).toEqual([]);
    expect(talk.windTo('2026-12-23T07:59').said).toEqual([]);
    expect(talk.windTo('2026-12-23T09:00').said.join()).not.toContain('Büro');
    expect(talk.windTo('2026-12-23T11:00').said).toContain(said);
  });

  it('are said to her once it is her who holds the phone again', () => {
    const talk = atNoon();
    talk.kaya.does({ do: 'lock' });
    expect(hears(talk).said).toEqual([]);
    expect(talk.scheduled).toContain('closing:2026-12-24');
  });

  it('that were entered late are said while they run, and not after', () => {
    const talk = followed({ staff: closedOn(winter) });
    talk.windTo('2026-12-30T12:00');
    expect(hears(talk).said).toEqual([said]);
    const late = followed({ staff: closedOn(winter) });
    late.windTo('2027-01-02T12:00');
    expect(hears(late).said).toEqual([]);
  });

  it('that have changed are said anew, and of the old ones nothing is', () => {
    const talk = atNoon();
    hears(talk);
    const longer = days('2026-12-24', '2027-01-03');
    talk.house(closedOn(longer));
    expect(hears(talk, winter).said).toEqual([]);
    expect(talk.happens({ kind: 'told', letter: letter(winter, { off: true }) }).said).toEqual([]);
    expect(hears(talk, longer).said.join()).toContain('Vom 24. Dezember bis 3. Januar');
    expect(talk.person.closings).toEqual([longer]);
  });

  it('that do not come are taken back, for who has read of them', () => {
    const [read, unread] = [atNoon(), atNoon()];
    hears(read);
    for (const talk of [read, unread]) talk.house(staff);
    const off = { kind: 'told', letter: letter(winter, { off: true }) } as const;
    expect(read.happens(off).said).toEqual([
      'Ich habe geschrieben: / Ab 24. Dezember ist unser Büro zu. / Das gilt nicht mehr. / Es ist offen wie immer.',
    ]);
    expect(unread.happens(off).said).toEqual([]);
  });

  it('are said to who has come in after they were said to all the others', () => {
    const talk = followed({ now: '2026-12-18T09:00', staff: closedOn(winter) });
    expect(talk.windTo('2026-12-18T11:30').said).toContain(said);
  });

  it('are said to nobody who is not followed any more', () => {
    const talk = atNoon();
    talk.lang.does({
      do: 'endPlacement',
      reason: 'resigned',
      destination: 'otherJob',
      on: LocalDate.parse('2026-12-01'),
    });
    expect(hears(talk).said).toEqual([]);
  });

  it('leave the question open that stood there', () => {
    const talk = checkingIn({ staff: closedOn(winter) });
    talk.windTo('2026-11-24T12:00');
    expect(hears(talk).said).toEqual([said]);
    expect(talk.jana.says('gut').said).toEqual([questionOf('work')]);
  });

  it('are in no document of before, which is read as it is', () => {
    const { closings: _none, ...before } = atNoon().person;
    expect(readPerson(JSON.parse(JSON.stringify(before)))).not.toHaveProperty('closings');
  });
});

describe('a red light within closing days', () => {
  it('is told, and she reads when somebody is there again', () => {
    const talk = followed({ now: '2026-12-21T09:00', staff: closedOn(winter) });
    talk.windTo('2026-12-22T09:00');
    talk.jana.taps('Heute nicht');
    talk.windTo('2026-12-28T13:00');
    talk.jana.taps('Ja', 'Passt es');
    talk.jana.taps('Ja', 'Willst du das noch');
    talk.windTo('2026-12-29T09:00');
    talk.jana.taps('Ja', 'Passt es');
    const heard = talk.jana.taps('🔴 Nicht gut');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.said.join()).toContain('Frau Kaya arbeitet am Montag um 8 Uhr wieder.');
  });
});
