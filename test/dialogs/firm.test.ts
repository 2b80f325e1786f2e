import { describe, expect, it } from 'vitest';
import { asksAboutPerson } from '../../src/dialogs/aboutPerson.ts';
import type { Event } from '../../src/dialogs/event.ts';
import { later, minutes } from '../../src/placement/ids.ts';
import { happens, says, taps } from './firmTalk.ts';
import { aFirm, at, jana, lindner, nacht } from './house.ts';
import { case1, checkingIn, followed, type Talk } from './talk.ts';

const fixed = 'Das erfahren Sie hier nicht. Fragen Sie die Person selbst oder den Fachdienst.';

describe('a firm', () => {
  it('is greeted, and told what Anker is not', () => {
    expect(happens(aFirm, { kind: 'arrived' }).said).toEqual([
      'Guten Tag, hier ist Anker, ein Computerprogramm. / Sie können hier nach Förderung und Pflichten fragen und Fachdienst am See um Unterstützung bitten. / Anker ist kein Notruf. Bei Gefahr: 112.',
      'Was möchten Sie tun?',
    ]);
  });

  it('that asks about something else hears who helps there', () => {
    const { said } = happens(aFirm, says('Wie melde ich Kurzarbeit an?'));
    expect(said[0]).toBe('Dazu weiß ich nichts. / Die Agentur für Arbeit hilft dabei.');
  });

  it.each([
    'Was macht Ali so?',
    'Hat er sich krank gemeldet?',
    'Wie läuft es bei Frau Kern?',
    'Weiß man schon was von ihm?',
    'Wie ist seine Ampel?',
    'War sie gestern rot?',
    'Können Sie mir sagen, wie es Jana geht?',
    'Sagen Sie mir bitte, ob es ihr gut geht',
    'Gibt es Neuigkeiten von Jana',
    'Zeigen Sie mir seine Antworten',
    'Zeigen Sie mir die Antworten von Jana',
    'Wie fühlt sich Jana bei uns',
    'Spricht er mit dem Coach?',
    'Nimmt er Medikamente?',
    'Was ist los mit ihm',
    'Wie war sein letzter Check-in?',
    'Welche Diagnose hat er?',
    'Ist Jana bei Ihnen angemeldet?',
    'und wie gehts ihr heute so',
    'Ich möchte wissen wie es Herrn Müller geht',
    'Wissen Sie, ob er morgen kommt?',
    'Ich mache mir Gedanken um Jana',
    'wie gehts Jana',
    'wie gehts jana',
    'Wie geht es ihm?',
    "Wie geht's Frau M.?",
    'Kommt sie morgen?',
    'nutzt er die App?',
    'warum fehlt er',
    'Ist Jana krank?',
    'Was sagt die neue Mitarbeiterin über uns?',
    'Hat sie geantwortet?',
    'Geht es ihr gut?',
    'Gefällt es ihr bei uns?',
    'Ich will die Ampel von Ali sehen',
  ])('that asks "%s" gets the fixed answer', text => {
    expect(happens(aFirm, says(text)).said).toEqual([fixed]);
  });

  it.each([
    'Wie geht das?',
    'Wie geht es mit dem Zuschuss weiter?',
    'Wie geht es weiter?',
    'Was ist das Budget für Arbeit?',
    'Wann kommt das Geld?',
    'Hat ein Mitarbeiter Anspruch auf Zusatzurlaub?',
    'Können Sie mir helfen?',
    'Was sagen Sie dazu?',
    'Ist der Antrag angekommen?',
    'Er kommt immer zu spät',
    'Zeigen Sie mir Ihre Antworten',
  ])('that asks "%s" asks about no person', text => {
    expect(asksAboutPerson(text)).toBe(false);
  });

  it('reads an article in everyday German, page by page', () => {
    const first = happens(aFirm, says('Was ist das Budget für Arbeit?'));
    expect(first.said[0]).toContain('§ 61 SGB IX');
    expect(happens(first.person, taps('next')).said[0]).not.toBe(first.said[0]);
  });

  it('asks for support with a second yes, by a letter without any word', () => {
    const asked = happens(aFirm, says('Wir brauchen Unterstützung'));
    expect(asked.said.at(-1)).toBe('Soll ich Fachdienst am See sagen, dass Sie Unterstützung brauchen?');
    expect(asked.said[0]).toContain('hat ein Recht zu wissen');
    expect(asked.letters).toEqual([]);
    const sent = happens(asked.person, taps('yes'));
    expect(sent.said[0]).toContain('Ihre Bitte um Unterstützung ist geschrieben.');
    expect(sent.said.at(-1)).toContain('Unter welcher Nummer');
    expect(sent.effects).toMatchObject([{ do: 'write', to: jana, letter: { kind: 'firmAsks', from: lindner } }]);
    expect(happens(sent.person, taps('yes')).letters).toEqual([]);
  });

  it('that sees danger gets the numbers first, and somebody is told', () => {
    const heard = happens(aFirm, says('Unsere Mitarbeiterin will sich umbringen'));
    expect(heard.said[0]).toContain('112');
    expect(heard.letters).toMatchObject([{ kind: 'firmAsks', danger: 'other' }]);
  });

  it('that is linked to nobody is not promised that somebody is told', () => {
    const { about: _none, ...alone } = aFirm;
    const heard = happens(alone, says('Unsere Mitarbeiterin will sich umbringen'));
    expect(heard.said.join()).toContain('Ich kann hier keinem Menschen Bescheid sagen.');
    expect(heard.letters).toEqual([]);
    expect(happens(alone, taps('firm:support')).said[0]).toContain('mit keinem Fachdienst verbunden');
  });

  it('hears a true state and a time, and nothing of a request that it never made', () => {
    const sent = happens(aFirm, taps('firm:support'), taps('yes'));
    const request = sent.person.requests[0]?.id ?? '';
    const until = at('2026-11-23T15:00');
    const seen = happens(sent.person, { kind: 'told', letter: { kind: 'toFirm', request, state: 'seen', until } });
    expect(seen.said).toEqual(['Fachdienst am See hat Ihre Bitte übernommen und meldet sich heute bis 15 Uhr.']);
    expect(happens(seen.person, taps('firm:state')).said).toEqual(seen.said);
    const done = happens(seen.person, { kind: 'told', letter: { kind: 'toFirm', request, state: 'done' } });
    expect(done.said).toEqual(['Ihre Bitte um Unterstützung ist erledigt.', 'Hat das geholfen?']);
    const strange = { kind: 'toFirm', request: 'other', state: 'done' } as const;
    expect(happens(aFirm, { kind: 'told', letter: strange }).said).toEqual([]);
  });

  it('is told that it was passed on, and after the time what is true then', () => {
    const sent = happens(aFirm, taps('firm:support'), taps('yes'));
    const request = sent.person.requests[0]?.id ?? '';
    const passed = happens(sent.person, { kind: 'told', letter: { kind: 'toFirm', request, state: 'passedOn' } });
    expect(passed.said).toEqual([]);
    expect(happens(passed.person, taps('firm:state')).said[0]).toContain('steht noch nicht fest');
    const until = at('2026-11-23T08:30');
    const late = happens(sent.person, { kind: 'told', letter: { kind: 'toFirm', request, state: 'seen', until } });
    expect(late.said[0]).toContain('wollte sich heute bis 8:30 Uhr melden. Vermerkt ist das noch nicht.');
  });

  it('leaves a number, and nothing goes on but the number', () => {
    const sent = happens(aFirm, taps('firm:support'), taps('yes'));
    const left = happens(sent.person, says('Frau Lindner, 030 0000 11, es geht um Janas Krankheit'));
    expect(left.said[0]).toBe('Die Nummer 030 0000 11 ist weitergegeben.');
    expect(left.letters).toEqual([
      { kind: 'firmCallback', from: lindner, request: sent.person.requests[0]?.id, telephone: '030 0000 11' },
    ]);
    expect(happens(left.person, says('030 0000 12')).letters).toEqual([]);
    expect(happens(sent.person, taps('firm:noNumber')).letters).toEqual([]);
  });

  it('in danger is read before the number is', () => {
    const sent = happens(aFirm, taps('firm:support'), taps('yes'));
    const heard = happens(sent.person, says('030 0000 11 sie will sich umbringen'));
    expect(heard.said[0]).toContain('112');
    expect(heard.letters).toMatchObject([{ kind: 'firmAsks', danger: 'other' }]);
  });

  it('is asked whether it has helped, and a no opens the request again', () => {
    const sent = happens(aFirm, taps('firm:support'), taps('yes'), taps('firm:noNumber'));
    const request = sent.person.requests[0]?.id ?? '';
    const done = happens(sent.person, { kind: 'told', letter: { kind: 'toFirm', request, state: 'done' } });
    expect(done.buttons).toEqual(['Ja', 'Ein bisschen', 'Nein']);
    expect(happens(done.person, says('ja')).letters).toEqual([]);
    const no = happens(done.person, says('hat nicht geholfen'));
    expect(no.said).toEqual([
      'Ich sage Fachdienst am See, dass es noch nicht geholfen hat. Ihre Bitte ist wieder offen.',
    ]);
    expect(no.letters).toEqual([{ kind: 'firmNotHelped', from: lindner, request }]);
    expect(happens(no.person, taps('didNotHelp')).letters).toEqual([]);
  });

  it('is not asked that after danger', () => {
    const sent = happens(aFirm, says('Unsere Mitarbeiterin will sich umbringen'));
    const request = sent.person.requests[0]?.id ?? '';
    const done = happens(sent.person, { kind: 'told', letter: { kind: 'toFirm', request, state: 'done' } });
    expect(done.said).toEqual(['Ihr Hinweis ist bearbeitet.']);
  });

  it('of a danger is answered as what it was: it has asked for nothing', () => {
    const sent = happens(aFirm, says('Unsere Mitarbeiterin will sich umbringen'));
    const request = sent.person.requests[0]?.id ?? '';
    const told = (state: 'passedOn' | 'seen' | 'done', until?: ReturnType<typeof at>) => {
      const letter = { kind: 'toFirm', request, state, ...(until !== undefined && { until }) } as const;
      const { person } = happens(sent.person, { kind: 'told', letter });
      return happens(person, taps('firm:state'));
    };
    for (const heard of [told('passedOn'), told('seen', at('2026-11-23T09:30')), told('done')])
      expect(heard.said[0]).not.toContain('Bitte');
  });

  it.each(['', '🤷', 'x'.repeat(1_000_000), 'Attest: Frau M. hat eine Depression'])(
    'gets an answer to anything',
    text => {
      expect(happens(aFirm, says(text)).said.length).toBeGreaterThan(0);
    },
  );

  it.each(['constructor', '__proto__', 'article:nothing', 'next', 'back', 'yes', 'no', 'cmd:help'])(
    'gets an answer to the old button %s',
    option => {
      expect(happens(aFirm, taps(option)).said.length).toBeGreaterThan(0);
    },
  );
});

const request: Event = { kind: 'told', letter: { kind: 'firmAsks', from: lindner, request: 'firm1' } };

describe('what a firm asks for', () => {
  it('is a case of the coach, and the firm hears each state once', () => {
    const talk = followed();
    const opened = talk.happens(request);
    expect(opened.told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(opened.said).toEqual([]);
    expect(opened.letters).toMatchObject([{ request: 'firm1', state: 'passedOn' }]);
    const until = later(talk.now, minutes(60));
    expect(talk.kaya.does({ do: 'take', case: case1, until }).letters).toMatchObject([{ state: 'seen', until }]);
    const outcome = { measure: 'employerTalk', contact: 'telephone', with: 'firm' } as const;
    const done = talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect([done.letters, done.said]).toMatchObject([[{ state: 'done' }], []]);
  });

  it('twice is answered twice', () => {
    const talk = followed();
    talk.happens(request);
    const again = talk.happens({ kind: 'told', letter: { kind: 'firmAsks', from: lindner, request: 'firm2' } });
    expect(again.letters).toMatchObject([{ request: 'firm2', state: 'passedOn' }]);
    expect(talk.person.cases).toHaveLength(1);
  });

  it('carries the number of the call back to the card, quietly', () => {
    const talk = followed();
    talk.happens(request);
    const telephone = '030 0000 11';
    const left = talk.happens({
      kind: 'told',
      letter: { kind: 'firmCallback', from: lindner, request: 'firm1', telephone },
    });
    expect([left.told, left.changed.length]).toEqual([[], 1]);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Rückruf der Firma', value: telephone });
    const other = talk.happens({
      kind: 'told',
      letter: { kind: 'firmCallback', from: nacht, request: 'firm1', telephone: '030 0000 99' },
    });
    expect(other.changed).toEqual([]);
  });

  it('shows the number that the firm has left before beside a danger too, whichever came first', () => {
    const telephone = '030 0000 11';
    const number: Event = {
      kind: 'told',
      letter: { kind: 'firmCallback', from: lindner, request: 'firm1', telephone },
    };
    const danger: Event = {
      kind: 'told',
      letter: { kind: 'firmAsks', from: lindner, request: 'firm2', danger: 'violence' },
    };
    for (const order of [
      [number, danger],
      [danger, number],
    ]) {
      const talk = followed();
      talk.happens(request);
      for (const event of order) talk.happens(event);
      expect(talk.kaya.card?.title).toMatch(/, jetzt$/);
      expect(talk.kaya.card?.facts).toContainEqual({ label: 'Rückruf der Firma', value: telephone });
    }
  });

  it('is opened again once where it has not helped, and after that is a new one', () => {
    const talk = followed();
    const notHelped: Event = { kind: 'told', letter: { kind: 'firmNotHelped', from: lindner, request: 'firm1' } };
    const outcome = { measure: 'employerTalk', contact: 'telephone', with: 'firm' } as const;
    talk.happens(request);
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    const again = talk.happens(notHelped);
    expect(again.letters).toMatchObject([{ request: 'firm1', state: 'passedOn' }]);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Die Firma sagt: Es hat nicht geholfen' });
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(talk.happens(notHelped).letters).toMatchObject([{ request: 'firm1', state: 'passedOn' }]);
    expect(talk.person.cases).toHaveLength(2);
  });

  it('has a new time where the coach says a new one, and none where the case is open again', () => {
    const talk = followed();
    talk.happens(request);
    talk.kaya.does({ do: 'take', case: case1, until: later(talk.now, minutes(60)) });
    const until = later(talk.now, minutes(180));
    expect(talk.kaya.does({ do: 'take', case: case1, until }).letters).toMatchObject([{ state: 'seen', until }]);
    expect(talk.kaya.does({ do: 'cannot', case: case1 }).letters).toMatchObject([{ state: 'passedOn' }]);
  });

  it('as danger is told now, with its source, and the employee is in no crisis by it', () => {
    const talk = followed();
    const heard = talk.happens({
      kind: 'told',
      letter: { kind: 'firmAsks', from: lindner, request: 'firm1', danger: 'violence' },
    });
    expect(heard.told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Quelle Firma: Gewalt' });
    expect(talk.kaya.card?.text).not.toContain('Die Firma weiß nichts davon');
    expect(talk.person.crisis).toBeUndefined();
  });

  it('is answered with the same letters at the same times, whatever the employee does', () => {
    const quiet = letters(talk => talk.jana.says('gut'));
    const loud = letters(talk => {
      talk.jana.says('rot');
      talk.jana.says('Ich will sterben');
      talk.jana.says('lösch alles');
    });
    const gone = letters(talk => talk.jana.leaves());
    expect(quiet).toHaveLength(2);
    expect(loud).toEqual(quiet);
    expect(gone).toEqual(quiet);
  });
});

/** What the firm gets while an employee lives like this. */
function letters(live: (talk: Talk) => void): readonly string[] {
  const talk = checkingIn();
  live(talk);
  talk.windTo('2026-11-25T10:00');
  const sent = [talk.happens(request)];
  talk.windTo('2026-11-26T10:00');
  const firms = talk.person.cases.find(({ subject }) => subject === 'employer');
  if (firms === undefined) throw new Error('there is a case');
  sent.push(talk.kaya.does({ do: 'take', case: firms.id, until: later(talk.now, minutes(60)) }));
  return sent.flatMap(heard => heard.letters.map(letter => `${String(talk.now)} ${JSON.stringify(letter)}`));
}
