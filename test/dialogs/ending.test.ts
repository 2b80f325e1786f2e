import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/dialogs/event.ts';
import { due as employeeDue } from '../../src/dialogs/employee/due.ts';
import { LocalDate } from '../../src/placement/ids.ts';
import { case1, checkingIn, followed, openTalk, type Talk } from './talk.ts';

const end = (on: string, reason: Extract<Act, { do: 'endPlacement' }>['reason'] = 'supportEnded'): Act => ({
  do: 'endPlacement',
  reason,
  destination: reason === 'deceased' ? 'deceased' : 'stays',
  on: LocalDate.parse(on),
});
const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const over = 'Die Begleitung ist zu Ende. / Ich kann keinem Menschen Bescheid sagen.';
const ended = (talk: Talk = followed()): Talk => {
  talk.kaya.does(end('2026-11-22'));
  return talk;
};
const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;

describe('the end of a placement', () => {
  it('is told, and nothing is asked any more from this commit on', () => {
    const talk = followed();
    const heard = talk.kaya.does(end('2026-11-23'));
    expect(heard.said).toEqual([knock]);
    expect(talk.scheduled).toEqual(['retention']);
    expect(talk.jana.taps('Ja').said).toEqual([
      'Die Begleitung ist am 23. November zu Ende. / Danach frage ich dich nichts mehr. / Frau Kaya redet vorher mit dir.',
    ]);
    expect(talk.windTo('2027-03-01T09:00').said).toEqual([]);
  });

  it('ends a first contact that was not finished', () => {
    const talk = openTalk();
    talk.redeems();
    talk.kaya.does({ do: 'confirm', yes: true });
    ended(talk);
    expect(talk.jana.says('hallo').said.join()).not.toContain('Du oder Sie?');
  });

  it('leaves questions to be answered', () => {
    const { jana } = ended();
    jana.says('hallo');
    expect(jana.says('was ist das budget für arbeit').said[0]).toContain('Budget für Arbeit');
    expect(jana.says('Wo gibt es hier den besten Kuchen in der Stadt?').said[0]).toBe(
      'Das weiß ich nicht. / Eine freie Beratung hilft gern. / Die Beratung heißt: EUTB. / Das kostet nichts.',
    );
  });

  it('leaves nobody to be told, and says so: with danger the numbers, no case, nothing kept', () => {
    const { jana } = ended();
    const danger = jana.says('Ich will sterben');
    expect(danger.said).toEqual([
      'Bitte hol dir jetzt Hilfe. / Du bist in Gefahr: Ruf 112 an. / Oder geh zu einem Menschen in der Nähe.',
      expect.stringContaining('0800 111 0 111'),
      `${over} / Du bist in Gefahr: Ruf 112 an.`,
    ]);
    expect([danger.told, danger.kept]).toEqual([[], []]);
    const wish = jana.says('ich will reden');
    expect(wish.said[0]).toBe(
      `${over} / Eine freie Beratung hilft gern. / Die Beratung heißt: EUTB. / Das kostet nichts.`,
    );
    expect(jana.says('ich brauche hilfe').said[0]).toContain('112');
    expect(jana.says('Ich will kündigen').told).toEqual([]);
    expect(jana.sends('voice').told).toEqual([]);
  });

  it('that lies ahead changes nothing about words of danger until then', () => {
    const talk = followed();
    talk.kaya.does(end('2026-12-31'));
    expect(talk.jana.says('Ich will sterben').told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
  });

  it('leaves an open case until a human has closed it, and that is not asked about', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    ended(talk);
    expect(talk.person.cases).toMatchObject([{ state: { at: 'open' } }]);
    expect(talk.jana.says('ich will reden').said.at(-1)).toBe('Gern. / Wie soll Frau Kaya sich melden?');
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(talk.scheduled.filter(name => name.startsWith('helped'))).toEqual([]);
  });

  it('tells without content what she was still to be asked about', () => {
    const talk = checkingIn({ choice: 'Jedes Mal fragen' });
    talk.jana.says('rot');
    expect(talk.kaya.does(end('2026-11-24')).told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Bitte melden Sie sich' });
  });

  it('tells nobody of a complaint that nobody was allowed to hear', () => {
    const talk = followed();
    talk.jana.says('Frau Kaya schreit mich immer an');
    const heard = talk.lang.does(end('2026-11-23'));
    expect(heard.told).toEqual([]);
    expect(talk.person.cases).toMatchObject([{ state: { at: 'withdrawn', why: 'ended' } }]);
  });
});

describe('after a death', () => {
  it('everything is closed and cancelled at once, and nothing is sent', () => {
    const talk = dead();
    expect(talk.person.cases.map(({ state }) => state.at)).toEqual(['withdrawn']);
    expect(talk.scheduled).toEqual(['retention']);
    expect(talk.windTo('2027-12-01T09:00').said).toEqual([]);
  });

  it.each(['hallo', 'meine daten', 'was ist das budget für arbeit'])('"%s" from that chat gets nothing', text => {
    expect(dead().jana.says(text).said).toEqual([]);
  });

  it('somebody in danger who writes from there still gets the numbers', () => {
    expect(dead().jana.says('Ich will sterben').said.join()).toContain('112');
  });

  it('what a voice message or a serious question had begun is over too', () => {
    const heard = followed();
    heard.jana.sends('voice');
    expect(heard.scheduled).not.toEqual([]);
    heard.kaya.does(end('2026-11-23', 'deceased'));
    expect(heard.scheduled).toEqual(['retention']);
    const talk = heard.windTo('2026-11-30T09:00');
    expect([talk.said, talk.told]).toEqual([[], []]);
  });

  it('an item that was due in the same moment says nothing either', () => {
    const heard = followed();
    heard.jana.sends('voice');
    const [voice] = heard.agenda.filter(({ due }) => due.what === 'voice');
    heard.kaya.does(end('2026-11-23', 'deceased'));
    expect(voice && employeeDue(heard.person, voice.due, heard.scene).effects).toEqual([]);
  });

  it('an opened chat, a new code, a changed house say nothing', () => {
    const talk = dead();
    expect([talk.jana.arrives().said, talk.redeems().said, talk.jana.sends('voice').said]).toEqual([[], [], []]);
  });
});

function dead(): Talk {
  const talk = checkingIn();
  talk.jana.says('rot');
  talk.jana.says('ich will reden');
  talk.kaya.does(end('2026-11-24', 'deceased'));
  return talk;
}
