import { describe, expect, it } from 'vitest';
import { days, hours, LocalDate } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { invited } from './house.ts';
import { case1, checkingIn, followed, type Talk } from './talk.ts';

const general = questionOf('general');
const work = questionOf('work');
const tasks = questionOf('tasks');
const told = 'Ich sage jetzt Frau Kaya Bescheid. / Frau Kaya arbeitet gerade.';
const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const knockAgain = 'Hier ist noch ein Mal Anker. / Passt es jetzt?';
const lights = ['🟢 Gut', '🟡 Geht so', '🔴 Nicht gut', 'Weiß nicht', 'Will ich nicht sagen'];
const aStart = LocalDate.parse('2026-03-02');
const answers = (talk: Talk): readonly (string | undefined)[] =>
  talk.person.answers.map(({ light, dimension }) => `${dimension} ${light ?? 'nothing'}`);

/** A week after the first contact her consent is asked for once more. */
function agreesAlone(talk: Talk, on = '2026-11-30T12:00'): void {
  talk.windTo(on);
  talk.jana.taps('Ja', 'Passt es gerade');
  talk.jana.taps('Ja', 'Heute frage ich dich allein');
}

describe('a check-in', () => {
  it('comes as a neutral message at her own hour, and asks after a tap', () => {
    const talk = followed();
    expect(talk.windTo('2026-11-24T08:59').said).toEqual([]);
    const heard = talk.windTo('2026-11-24T09:00');
    expect(heard.said).toEqual([knock]);
    expect(heard.buttons).toEqual(['Ja', 'Später', 'Heute nicht']);
    const first = talk.jana.taps('Ja');
    expect(first.said).toEqual([general]);
    expect(first.buttons).toEqual(lights);
  });

  it('leaves a public holiday of her Land alone, and comes on her own day again after it', () => {
    const talk = followed({
      now: '2026-03-25T09:00',
      person: { ...invited, rhythm: { day: 5, minute: 9 * 60 }, placements: [{ firm: 'Café Lindner', start: aStart }] },
    });
    talk.windTo('2026-03-27T12:00');
    talk.jana.taps('Heute nicht');
    agreesAlone(talk, '2026-04-01T12:00');
    expect(talk.windTo('2026-04-03T12:00').said).not.toContain(knock);
    expect(talk.windTo('2026-04-07T08:59').said).not.toContain(knock);
    expect(talk.windTo('2026-04-07T09:00').said).toEqual([knock]);
    talk.jana.taps('Heute nicht');
    expect(talk.windTo('2026-04-10T09:00').said).toEqual([knock]);
  });

  it('is not recalled on a public holiday either', () => {
    const talk = followed({ now: '2026-12-23T09:00', person: { ...invited, rhythm: { day: 4, minute: 9 * 60 } } });
    expect(talk.windTo('2026-12-24T09:00').said).toEqual([knock]);
    expect(talk.windTo('2026-12-28T08:59').said).toEqual([]);
    expect(talk.windTo('2026-12-28T09:00').said).toEqual([knockAgain]);
  });

  it('asks two fixed questions and one in turn, and green ends quickly', () => {
    const talk = checkingIn();
    expect(talk.jana.taps('🟢 Gut').said).toEqual([work]);
    expect(talk.jana.taps('🟢 Gut').said).toEqual([tasks]);
    const last = talk.jana.taps('🟢 Gut');
    expect(last.said).toEqual(['Danke. Das hilft. / Das war schon alles.']);
    expect(last.told).toEqual([]);
    agreesAlone(talk);
    talk.windTo('2026-12-01T09:00');
    talk.jana.taps('Ja', 'Passt es gerade');
    talk.jana.says('gut');
    expect(talk.jana.says('gut').said).toEqual([questionOf('colleagues')]);
  });

  it.each([
    ['geht so', 'general yellow'],
    ['nich gut', 'general red'],
    ['super', 'general green'],
    ['ja gut', 'general green'],
    ['rot', 'general red'],
    ['weiß ich nicht', 'general nothing'],
    ['sag ich nicht', 'general nothing'],
    ['👎', 'general red'],
  ])('takes "%s" as %s', (text, answer) => {
    const talk = checkingIn();
    expect(talk.jana.says(text).said.at(-1)).toBe(work);
    expect(answers(talk)).toEqual([answer]);
  });

  it('goes on the next day where it was', () => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    talk.wind(days(1));
    expect(talk.jana.taps('🟡 Geht so', work).said).toEqual([tasks]);
    expect(answers(talk)).toEqual(['general green', 'work yellow']);
  });

  it('asks what it is about after yellow, offers to talk and never pushes', () => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟡 Geht so');
    const about = talk.jana.taps('🟢 Gut');
    expect(about.said).toEqual(['Was ist bei der Arbeit los?']);
    const offer = talk.jana.taps('Kollegen');
    expect(offer.said).toEqual(['Danke für deine Antwort. / Möchtest du mit Frau Kaya reden?']);
    expect(offer.kept).toMatchObject([{ kind: 'topic', topic: 'topicColleagues' }]);
    expect(talk.jana.taps('Nein, nicht reden').said).toEqual([
      'In Ordnung. / Du kannst das jederzeit sagen.',
      'Dazu kann ich dir etwas erklären. / Möchtest du das lesen?',
    ]);
    expect(talk.jana.taps('Nein').said).toEqual(['In Ordnung. / Frag gern noch etwas anderes.']);
    expect(talk.person.cases).toEqual([]);
  });

  it('takes a few words of her own to what it is about, and offers to talk just as well', () => {
    const talk = checkingIn();
    talk.jana.says('geht so');
    talk.jana.says('gut');
    talk.jana.says('gut');
    const heard = talk.jana.says('das frühe aufstehen');
    expect(heard.said).toEqual(['Danke für deine Antwort. / Möchtest du mit Frau Kaya reden?']);
    expect(heard.kept).toMatchObject([{ kind: 'topic', topic: 'das frühe aufstehen' }]);
    expect(talk.jana.says('ja').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it('answers a question in the middle and comes back', () => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.says('was ist das budget für arbeit').said[0]).toContain('Budget für Arbeit');
    expect(talk.jana.says('zurück').said).toEqual([work]);
    expect(talk.jana.says('asdf').said).toEqual([
      'Das habe ich nicht verstanden. / Ist es gut oder nicht gut?',
      'Jetzt geht es weiter mit der Frage.',
      work,
    ]);
  });

  it('takes a tap on its question also while an article is open', () => {
    const talk = checkingIn();
    talk.jana.says('was ist das budget für arbeit');
    const heard = talk.jana.taps('🔴 Nicht gut', general);
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.said).toEqual([told, work]);
  });

  it('goes one answer back; the old one counts until there is another', () => {
    const talk = checkingIn();
    talk.jana.taps('🔴 Nicht gut');
    expect(talk.jana.says('zurück').said).toEqual([general]);
    expect(talk.person.cases).toHaveLength(1);
    const heard = talk.jana.taps('🟢 Gut', general);
    expect(heard.said).toEqual([
      'In Ordnung. Ich habe es geändert. / Frau Kaya sieht die Änderung auch.',
      'Jetzt geht es weiter mit der Frage.',
      work,
    ]);
    expect(talk.person.cases[0]?.reasons).toMatchObject([{ kind: 'red', correctedTo: 'green' }]);
  });
});

describe('a red light', () => {
  it('is a case of today at once, and the employee reads it before the next question', () => {
    const talk = checkingIn();
    const heard = talk.jana.taps('🔴 Nicht gut');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.said).toEqual([told, work]);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Rot bei Wie geht es' });
  });

  it('joins the case that is there, and is not announced twice', () => {
    const talk = checkingIn();
    talk.jana.taps('🔴 Nicht gut');
    const heard = talk.jana.taps('🔴 Nicht gut');
    expect([heard.told, heard.changed]).toEqual([[], ['Frau Kaya: Aufgabe, heute']]);
    expect(heard.said).toEqual([tasks]);
    expect(talk.person.cases).toHaveLength(1);
  });

  it('in a question in turn is for soon, and a second one in a row is for today', () => {
    const talk = checkingIn();
    talk.jana.says('gut');
    talk.jana.says('gut');
    expect(talk.jana.says('rot').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it('that joins what was told for soon pushes with a clear title', () => {
    const talk = checkingIn();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    expect(talk.jana.taps('🔴 Nicht gut', general).told).toEqual(['Frau Kaya: Dringender geworden, heute']);
  });
});

describe('a correction', () => {
  it('for the worse counts like a new answer', () => {
    const talk = checkingIn();
    talk.jana.says('geht so');
    const heard = talk.jana.says('ne doch rot');
    expect(heard.said).toEqual(['In Ordnung. / Ich habe es geändert.', told, work]);
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
  });

  it('for the better is seen by whoever was told, and takes nothing back', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    const heard = talk.jana.says('ne doch gelb');
    expect(heard.said[0]).toBe('In Ordnung. Ich habe es geändert. / Frau Kaya sieht die Änderung auch.');
    expect(heard.changed).toEqual(['Frau Kaya: Aufgabe, heute']);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Später geändert auf Gelb' });
    expect(talk.person.cases[0]?.state.at).toBe('open');
  });

  it('goes without a trace where nobody was told yet', () => {
    const talk = checkingIn({ choice: 'Jedes Mal fragen' });
    talk.jana.says('rot');
    talk.jana.says('ne doch gelb');
    expect(talk.person.cases.map(({ state }) => state.at)).toEqual(['withdrawn']);
  });

  it('takes only the corrected light out of a case that waits', () => {
    const talk = checkingIn({ choice: 'Jedes Mal fragen' });
    talk.jana.says('rot');
    talk.jana.says('rot');
    talk.jana.says('ne doch gelb');
    expect(talk.person.cases).toMatchObject([{ state: { at: 'held' }, reasons: [{ dimension: 'general' }] }]);
  });

  it('is a tap on an earlier light of the same check-in as well, worse or better', () => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.taps('🔴 Nicht gut', general).told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    talk.jana.taps('🟢 Gut', general);
    expect(talk.jana.taps('🔴 Nicht gut', general).said[0]).toBe('In Ordnung. / Ich habe es geändert.');
    expect(answers(talk)).toEqual(['general red']);
  });

  it('is no double tap', () => {
    const talk = checkingIn();
    talk.jana.taps('🔴 Nicht gut');
    const heard = talk.jana.taps('🔴 Nicht gut', general);
    expect(heard.said[0]).toBe('Danke. Das habe ich schon.');
    expect(heard.effects).toEqual([]);
  });

  it('by editing is asked for as a tap, because no channel says which answer it was', () => {
    const talk = checkingIn();
    talk.jana.says('gut');
    const heard = talk.jana.edits('nicht gut');
    expect(heard.said).toEqual([
      'Ich habe die Änderung gelesen. / Möchtest du eine Antwort ändern? / Dann drück dort noch ein Mal.',
      'Jetzt geht es weiter mit der Frage.',
      work,
    ]);
    expect(answers(talk)).toEqual(['general green']);
  });

  it('by editing words of danger into a message is danger', () => {
    const talk = checkingIn();
    talk.jana.says('gut');
    expect(talk.jana.edits('Ich will sterben').told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
  });
});

describe('a tap on a question of another time', () => {
  const oldRed = { kind: 'chose', question: 'c:2026-W48:general', option: 'red' } as const;

  it('is no answer, but asks anew', () => {
    const talk = nextWeek();
    const heard = talk.happens(oldRed);
    expect(heard.said).toEqual(['Diese Frage ist schon vorbei. / Ich frage dich gern neu.', general]);
    expect(heard.told).toEqual([]);
    expect(talk.jana.taps('🔴 Nicht gut').told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
  });

  it('does not take the place of the next check-in', () => {
    const talk = nextWeek();
    talk.happens(oldRed);
    expect(talk.person.next?.slot).toBe('2026-W50');
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟢 Gut');
    expect(talk.windTo('2026-12-08T09:00').said).toContain(knock);
    expect(talk.person.next?.slot).toBe('2026-W51');
  });

  it('leaves the plan as it is also where it is made anew', () => {
    const talk = nextWeek();
    talk.happens(oldRed);
    talk.jana.says('pause');
    talk.jana.taps('1 Woche');
    expect(talk.person.next?.slot).toBe('2026-W50');
  });

  it.each(['pause', 'stopp'])('offers to talk instead where nothing is asked any more: %s', how => {
    const talk = nextWeek();
    talk.jana.says(how);
    talk.jana.taps(how === 'pause' ? '4 Wochen' : 'Ganz aufhören');
    if (how === 'stopp') talk.jana.taps('Ja');
    const heard = talk.happens(oldRed);
    expect(heard.said).toEqual([
      'Diese Frage ist schon vorbei.',
      'Danke für deine Antwort. / Möchtest du mit Frau Kaya reden?',
    ]);
    expect(talk.person.talk.at).toBe('offerTalk');
  });

  it('while another question stands open is told to be old, and that question stays', () => {
    const talk = checkingIn();
    const heard = talk.happens({ kind: 'chose', question: 'c:2026-W01:general', option: 'green' });
    expect(heard.said).toEqual([
      'Dieser Knopf ist schon alt. / Hier geht es weiter:',
      'Jetzt geht es weiter mit der Frage.',
      general,
    ]);
  });
});

describe('a check-in that comes while the last one is still open', () => {
  it('takes no words as an answer before it was asked', () => {
    const talk = checkingIn();
    talk.windTo('2026-12-01T09:00');
    expect(talk.jana.says('gut').kept).toEqual([]);
    expect(answers(talk)).toEqual([]);
  });

  it('is not begun by an old plan', () => {
    const talk = checkingIn();
    const heard = talk.happens({ kind: 'due', due: { what: 'checkIn', slot: '2026-W40' } });
    expect([heard.said, heard.effects]).toEqual([[], []]);
  });
});

describe('no answer', () => {
  it('brings one friendly reminder the next day, and nothing more that week', () => {
    const talk = unanswered();
    expect(talk.windTo('2026-11-25T09:00').said).toEqual([knockAgain]);
    // what comes on the 30th asks for her consent alone
    expect(talk.windTo('2026-11-30T08:59').said).toEqual([]);
  });

  it('is told after 14 days without any sign of life, once for the same silence', () => {
    const talk = unanswered();
    expect(talk.windTo('2026-12-08T08:59').told).toEqual([]);
    expect(talk.windTo('2026-12-08T09:00').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(talk.kaya.card?.facts).toContainEqual({
      label: 'Grund',
      value: 'Keine Antwort. Ob die Nachricht gelesen wurde, ist nicht bekannt.',
    });
    talk.kaya.does({
      do: 'finish',
      case: case1,
      outcome: { measure: 'other', contact: 'telephone', with: 'employee' },
    });
    talk.wind(days(21));
    expect(talk.person.cases).toHaveLength(1);
  });

  it('begins only when a message has arrived', () => {
    const talk = followed();
    talk.arriving(false);
    talk.wind(days(40));
    expect(talk.person.cases).toEqual([]);
  });

  it.each(['Heute nicht', 'Später'])('is broken by "%s", as by every sign of life', label => {
    const talk = unanswered();
    talk.windTo('2026-12-01T12:00');
    talk.jana.taps(label);
    expect(talk.windTo('2026-12-14T12:00').told).toEqual([]);
  });

  it('for today is an answer: nothing comes the next day', () => {
    const talk = unanswered();
    expect(talk.jana.taps('Heute nicht').said).toEqual(['In Ordnung. / Heute frage ich nicht mehr.']);
    expect(talk.windTo('2026-11-29T12:00').said).toEqual([]);
  });

  it('for now brings it again three hours later, in other words', () => {
    const talk = unanswered();
    expect(talk.jana.taps('Später').said).toEqual(['In Ordnung. / Ich frage später noch ein Mal.']);
    expect(talk.wind(hours(3)).said).toEqual([knockAgain]);
    expect(talk.jana.taps('Ja').said).toEqual([general]);
  });
});

function nextWeek(start?: Parameters<typeof checkingIn>[0]): Talk {
  const talk = checkingIn(start);
  talk.jana.taps('🟢 Gut');
  talk.jana.taps('🟢 Gut');
  talk.jana.taps('🟢 Gut');
  agreesAlone(talk);
  talk.windTo('2026-12-01T09:00');
  talk.jana.taps('Ja', 'Passt es gerade');
  talk.jana.taps('🟢 Gut');
  talk.jana.taps('🟢 Gut');
  talk.jana.taps('🟢 Gut');
  return talk;
}

function unanswered(): Talk {
  const talk = followed();
  talk.windTo('2026-11-24T09:00');
  return talk;
}
