import { describe, expect, it } from 'vitest';
import { days } from '../../src/placement/ids.ts';
import type { Staff } from '../../src/placement/staff.ts';
import { aCoach, days as absent, kaya, nightOf, staff, staffWithNight } from './house.ts';
import { followed, openTalk, type Talk } from './talk.ts';
import { step } from '../../src/dialogs/step.ts';

/** Up to the question about being asked. */
function confirmed(): Talk {
  const talk = openTalk();
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  return talk;
}

function askedForConsent(): Talk {
  const talk = confirmed();
  talk.jana.taps('Du');
  talk.jana.taps('Weiter');
  talk.jana.taps('Weiter');
  return talk;
}

const notAsked = 'Fertig. / Du kannst mich jetzt alles fragen. / Ich frage nicht von selbst.';

describe('before the coach has confirmed', () => {
  it('a redeemed code says who Anker is, and asks the coach whether it is the right person', () => {
    const heard = openTalk().redeems();
    expect(heard.said).toEqual([
      'Hallo. Ich bin Anker. / Ich erkläre Rechte und Geld. / Ich frage manchmal: Wie geht es?',
      'Danke. Das hat geklappt. / Einen Moment bitte. / Ein Mensch prüft noch: Ist es die richtige Person?',
    ]);
    expect(heard.noticed).toEqual(['Frau Kaya: confirm']);
  });

  it.each(['meine daten', 'lösch alles', 'was ist das budget für arbeit', 'gut', 'war ein versehen'])(
    '"%s" brings nothing personal and changes nothing',
    text => {
      const talk = openTalk();
      talk.redeems();
      const heard = talk.jana.says(text);
      expect(heard.said).toEqual([
        'Danke. Das hat geklappt. / Einen Moment bitte. / Ein Mensch prüft noch: Ist es die richtige Person?',
      ]);
      expect(heard.effects).toEqual([]);
    },
  );

  it('words of danger get the numbers and are told', () => {
    const talk = openTalk();
    talk.redeems();
    const heard = talk.jana.says('Ich will sterben');
    expect(heard.said[0]).toContain('112');
    expect(heard.told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
  });

  it('in a crisis the first contact waits until a human has had contact', () => {
    const talk = openTalk();
    talk.redeems();
    talk.jana.says('Ich will sterben');
    expect(talk.kaya.does({ do: 'confirm', yes: true }).said).toEqual([]);
    talk.kaya.taps('Ich übernehme');
    talk.kaya.taps('Kontakt gehabt');
    expect(talk.jana.says('danke').said.at(-1)).toBe('Was passt besser? / Du oder Sie?');
  });

  it('a wrong person is turned away, and the next code begins anew', () => {
    const talk = openTalk();
    talk.redeems();
    const heard = talk.kaya.does({ do: 'confirm', yes: false });
    expect(heard.said).toEqual([
      'Das war nicht die richtige Person. / Dieser Code geht nicht mehr. / Bitte frag nach einem neuen Code.',
    ]);
    expect(talk.person.addresses).toEqual([]);
    expect(talk.redeems().noticed).toEqual(['Frau Kaya: confirm']);
  });

  it('a confirmation that is tapped later, or without a code, does nothing', () => {
    const early = openTalk();
    expect(early.kaya.does({ do: 'confirm', yes: true }).noticed).toEqual(['Frau Kaya: outOfDate']);
    expect(early.person.confirmed).toBe(false);
    const late = followed();
    expect(late.kaya.does({ do: 'confirm', yes: false }).noticed).toEqual(['Frau Kaya: outOfDate']);
    expect(late.person.addresses).toHaveLength(1);
  });
});

describe('the first contact', () => {
  it('says what is said in this order, and asks for nothing twice', () => {
    expect(followed().read.slice(2)).toEqual([
      'Was passt besser? / Du oder Sie?',
      'Ich bin ein Computer-Programm. / Ich bin kein Notruf. / Ich verstehe manches falsch. / Nachts liest hier kein Mensch.',
      'Ich antworte immer sofort. / Du bekommst keine Antwort? / Dann ist deine Nachricht nicht da. / Ruf dann Frau Kaya an.',
      'Manchmal höre ich 2 Wochen nichts von dir. / Dann sage ich es Frau Kaya. / Frau Kaya meldet sich dann.',
      'Du kannst Nein sagen. / Frau Kaya hilft dir trotzdem. / Ich frage manchmal: Wie geht es dir? / Ohne Antwort frage ich noch ein Mal. / Darf ich dich fragen?',
      'Was mache ich dann manchmal?',
      'Frau Kaya kann deine Antworten sehen. / Du kannst Nein sagen. / Frau Kaya hilft dir trotzdem. / Darf Frau Kaya deine Antworten sehen?',
      'Wer sieht dann die Antworten?',
      'Eine Antwort ist rot. / Dann sage ich es gleich Frau Kaya. / Oder ich frage dich jedes Mal. / Was ist dir lieber?',
      'Manchmal schreibt ein Mensch: Ich will sterben. / Das sage ich immer sofort Frau Kaya. / Das kannst du nicht ausschalten.',
      'Wem sage ich das immer?',
      'Wie soll Frau Kaya sich melden?',
      'Vielleicht liest noch jemand dein Handy. / Zum Beispiel Eltern oder Kollegen. / Soll ich unseren Chat aufräumen?',
      'Fertig. / Du kannst mich jetzt alles fragen. / Ich frage morgen um 9 Uhr: Wie geht es?',
    ]);
  });

  it('stays with Sie after Sie was chosen', () => {
    const { read } = followed({ address: 'Sie' });
    expect(read.slice(3).filter(line => /\b(du|dir|dich|dein\w*)\b/i.test(line))).toEqual([]);
    expect(read.slice(3).filter(line => /\b(Sie|Ihnen|Ihre?)\b/.test(line)).length).toBeGreaterThan(7);
  });

  it('says truly who reads at night', () => {
    expect(followed({ staff: staffWithNight }).read.join()).toContain('Nachts liest nur der Notdienst.');
    const away = nightOf({ absences: [absent('2026-11-01', '2026-12-31')] });
    expect(followed({ staff: away }).read.join()).toContain('Nachts liest hier kein Mensch.');
    expect(followed({ staff: away }).jana.says('wer bist du').said.join()).toContain('Nachts liest hier kein Mensch.');
  });

  it.each(['du fragst wie es geht', 'Du willst wissen wie es mir geht', 'mich fragen', 'ob es mir gut geht'])(
    'has the right answer to what Anker does then in "%s"',
    text => {
      expect(askedForConsent().jana.says('ja').said).toEqual(['Was mache ich dann manchmal?']);
      const { jana } = askedForConsent();
      jana.says('ja');
      expect(jana.says(text).said[0]).toContain('Frau Kaya kann deine Antworten sehen.');
    },
  );

  it.each(['versteh die frage nicht', 'ich verstehe die frage nicht', 'die frage ist zu schwer'])(
    'says it in other words and asks again after "%s" to a check question',
    text => {
      const { jana } = askedForConsent();
      jana.says('ja');
      const heard = jana.says(text);
      expect(heard.said).toEqual([expect.stringContaining('Wie geht es'), 'Was mache ich dann manchmal?']);
    },
  );

  it.each([
    ['sag ihr gleich bescheid', 'tellAtOnce'],
    ['frag vorher', 'askEachTime'],
  ])('has a standing choice in "%s"', (text, choice) => {
    const talk = askedForConsent();
    for (const answer of ['ja', 'fragen', 'ja', 'frau kaya', text]) talk.jana.says(answer);
    expect(talk.person.choice).toBe(choice);
  });

  it('can be typed as well as tapped', () => {
    const { jana, person } = askedForConsent();
    expect(person.address).toBe('du');
    expect(jana.says('ja klar').said).toEqual(['Was mache ich dann manchmal?']);
    expect(jana.says('fragen wie es geht').said[0]).toContain('Frau Kaya kann deine Antworten sehen.');
    jana.says('ja');
    jana.says('frau kaya');
    jana.says('jedes mal');
    jana.says('ok');
    jana.says('frau kaya');
    expect(jana.says('treffen').said[0]).toContain('Soll ich unseren Chat aufräumen?');
  });

  it('goes one question back, and from the check question to what it is about', () => {
    const { jana } = askedForConsent();
    jana.taps('Ja');
    expect(jana.says('zurück').said.at(-1)).toContain('Darf ich dich fragen?');
    expect(jana.says('zurück').said.at(-1)).toContain('Ruf dann Frau Kaya an.');
  });

  it('goes on where it was after a question in the middle', () => {
    const { jana } = askedForConsent();
    expect(jana.says('was ist das budget für arbeit').said[0]).toContain('Es gibt Geld vom Amt');
    expect(jana.says('zurück').said.at(-1)).toContain('Darf ich dich fragen?');
  });
});

describe('a consent', () => {
  it('counts only after the right answer to its check question', () => {
    const { jana, person: before } = askedForConsent();
    const talk = askedForConsent();
    talk.jana.taps('Ja');
    expect([before.consents, talk.person.consents]).toEqual([{}, {}]);
    talk.jana.taps('Fragen: Wie geht es?');
    expect(talk.person.consents.asking?.given).toBe(true);
    expect(jana.taps('Ja').kept).toEqual([]);
  });

  it('is explained again after one wrong answer, without blame', () => {
    const { jana } = askedForConsent();
    jana.taps('Ja');
    const heard = jana.taps('Geld schicken');
    expect(heard.said[0]).toBe('Fast. / Ich erkläre es noch ein Mal.');
    expect(heard.said.at(-1)).toContain('Darf ich dich fragen?');
    expect(heard.noticed).toEqual([]);
  });

  it.each([
    ['two wrong answers', ['Ja', 'Geld schicken', 'Ja', 'Geld schicken']],
    ['"Weiß nicht" and a wrong answer to the check question', ['Ja', 'Geld schicken', 'Ja', 'Weiß nicht']],
    ['"Weiß nicht" to the question', ['Weiß nicht']],
  ])('is not given by %s: the coach explains', (_, taps) => {
    const { jana, ...talk } = askedForConsent();
    const heard = taps.map(label => jana.taps(label)).at(-1);
    expect(heard?.said[0]).toBe(
      'Das habe ich schwer erklärt. / Ich schalte noch nichts ein. / Frau Kaya erklärt es dir noch einmal.',
    );
    expect(heard?.noticed).toEqual(['Frau Kaya: explainConsent']);
    expect(heard?.kept).toMatchObject([{ kind: 'consent', consent: 'asking', given: false }]);
    expect(heard?.effects.filter(({ do: what }) => what === 'schedule')).toEqual([]);
    expect(talk.scheduled).toEqual([]);
  });

  it('that is refused switches nothing on, and nothing is ever asked', () => {
    const { jana, ...talk } = followed({ asking: false, seeing: false });
    expect(jana.says('danke').said).toEqual(['Gern.']);
    expect(talk.scheduled).toEqual([]);
  });

  it('to be read, when it is refused, means being asked each time', () => {
    const talk = followed({ seeing: false });
    expect(talk.person.choice).toBe('askEachTime');
    expect(talk.jana.says('Ich will kündigen').told).toEqual([]);
  });

  it('can be decided again in "Meine Daten", both ways', () => {
    const talk = followed();
    const { jana } = talk;
    jana.says('meine daten');
    jana.taps('Neu entscheiden');
    jana.taps('Nein');
    jana.taps('Nein');
    jana.taps('Weiter');
    jana.taps('Frau Kaya');
    jana.taps('Anrufen');
    expect(jana.taps('Nein').said).toEqual([notAsked]);
    expect(talk.scheduled).not.toContain('checkIn:2026-W48');
    jana.says('meine daten');
    jana.taps('Neu entscheiden');
    jana.taps('Ja');
    jana.taps('Fragen: Wie geht es?');
    expect(talk.person.consents.asking?.given).toBe(true);
  });
});

/** Up to "Wem sage ich das immer?" */
function toAlwaysCheck(house: Staff = staff): Talk {
  const talk = openTalk({ staff: house });
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  for (const label of ['Du', 'Weiter', 'Weiter', 'Nein', 'Nein', 'Weiter']) talk.jana.taps(label);
  return talk;
}

const coachNamed = (name: string): Staff => ({
  ...staff,
  members: staff.members.map(one => (one.id === kaya ? { ...one, name } : one)),
});

describe('a check question', () => {
  it.each([
    'kaya',
    'Kaja',
    'frau kaya bitte',
    'ach nein frau kaya',
    'nur die frau kaya',
    'der kaya',
    'meinem coach',
    'dem coach!',
  ])('takes the coach by name: "%s"', text => {
    expect(toAlwaysCheck().jana.says(text).said).toEqual(['Wie soll Frau Kaya sich melden?']);
  });

  it('takes her first name too, and an ordinary word for a name where it stands alone or with its title', () => {
    expect(toAlwaysCheck(coachNamed('Sabine Kaya')).jana.says('sabine').said[0]).toContain('sich melden?');
    expect(toAlwaysCheck(coachNamed('Frau Lang')).jana.says('lang').said[0]).toContain('sich melden?');
    expect(toAlwaysCheck(coachNamed('Frau Lang')).jana.says('wie lang dauert das').said[0]).toContain('3 kurze Fragen');
    expect(toAlwaysCheck(coachNamed('Frau Lang')).jana.says('der frau lang').said[0]).toContain('sich melden?');
  });

  it.each(['dem chef??', 'meinem chef', 'keinem', 'niemanden'])('counts a wrong answer in words: "%s"', text => {
    const talk = toAlwaysCheck();
    expect(talk.jana.says(text).said[0]).toBe('Fast. / Ich erkläre es noch ein Mal.');
    expect(talk.person.enrolment).toEqual({ step: 'always', wrong: 1 });
  });

  it.each(['hm ja', 'ok', 'blau', 'am montag'])('offers a human after "%s" twice, and no small talk', text => {
    const { jana } = toAlwaysCheck();
    expect(jana.says(text).said[0]).toContain('Das habe ich nicht verstanden.');
    expect(jana.says(text).said).toEqual([
      'Das habe ich wieder nicht verstanden. / Du kannst einen Menschen fragen. / Schreib dann: Mensch.',
      'Wem sage ich das immer?',
    ]);
    expect(jana.says('mensch').said.at(-1)).toBe('Gern. / Wie soll Frau Kaya sich melden?');
  });

  it('is still answered after a question in between', () => {
    const { jana } = toAlwaysCheck();
    jana.says('was ist das budget für arbeit');
    expect(jana.says('kaya').said).toEqual(['Wie soll Frau Kaya sich melden?']);
  });
});

it.each(['jaja', 'ok', 'weiter gehts', 'verstanden', '👍', 'alles klar', 'hab ich verstanden'])(
  '"%s" goes on from a message with one button',
  text => {
    const { jana } = confirmed();
    jana.taps('Du');
    expect(jana.says(text).said[0]).toContain('Ich antworte immer sofort.');
    expect(jana.says(text).said.at(-1)).toContain('Darf ich dich fragen?');
  },
);

describe('asked again alone', () => {
  it('comes after a week, names the day, and a yes leaves everything as it is', () => {
    const talk = later(followed());
    expect(talk.read.at(-1)).toBe(
      'Am Montag, 23. November, war Frau Kaya dabei. / Da hast du Ja gesagt. / Heute frage ich dich allein. / Willst du das noch?',
    );
    talk.jana.taps('Ja');
    expect(talk.person.consents).toMatchObject({ asking: { given: true }, seeing: { given: true } });
  });

  it('is switched off by a no, and the coach learns that nothing is asked any more', () => {
    const talk = later(followed());
    const heard = talk.jana.taps('Nein');
    expect(heard.said).toEqual(['In Ordnung. / Ich frage nicht mehr von selbst. / Mir schreiben geht immer.']);
    expect(heard.noticed).toEqual(['Frau Kaya: stopped']);
    expect(talk.person.consents).toMatchObject({ asking: { given: false }, seeing: { given: false } });
    expect(talk.person.choice).toBe('askEachTime');
  });

  it('is explained once more where she is not sure', () => {
    const talk = later(followed());
    const heard = talk.jana.taps('Weiß nicht');
    expect(heard.said).toEqual(['In Ordnung. / Frau Kaya erklärt es dir noch ein Mal. / Bis dahin bleibt alles so.']);
    expect(heard.noticed).toEqual(['Frau Kaya: explainConsent']);
  });

  it('comes once more after three months, and then not again', () => {
    const talk = followed();
    const isAlone = (): boolean => talk.scheduled.includes('consentAlone');
    talk.windTo('2026-12-01T12:00');
    expect(isAlone()).toBe(true);
    talk.wind(days(100));
    expect(isAlone()).toBe(false);
  });

  it.each(['rot', '🔴', 'mir gehts nicht gut'])('loses no light that is said instead: "%s"', text => {
    const talk = followed();
    talk.windTo('2026-11-24T09:00');
    for (const option of ['Ja', '🟢 Gut', '🟢 Gut', '🟢 Gut']) talk.jana.taps(option);
    talk.windTo('2026-12-01T09:00');
    talk.jana.taps('Ja', 'Passt es gerade');
    expect(talk.read.at(-1)).toContain('Willst du das noch?');
    talk.jana.says(text);
    const [answer] = talk.person.answers.slice(-1);
    expect(answer?.light).toBe('red');
    expect(talk.person.consents).toMatchObject({ asking: { given: true }, seeing: { given: true } });
  });

  it('is not asked where nothing is asked at all', () => {
    const talk = followed({ asking: false });
    talk.wind(days(10));
    expect(talk.read.at(-1)).toBe(notAsked);
  });
});

describe('the coach', () => {
  it('opens Anker and finds what she can do', () => {
    const { now, scene } = openTalk();
    const { replies } = step(aCoach(kaya), { kind: 'arrived' }, { ...scene, now });
    expect(replies.map(reply => ('phrase' in reply ? reply.phrase.key : reply.kind))).toEqual([
      'staff.welcome',
      'staff.menu',
    ]);
  });
});

function later(talk: Talk): Talk {
  talk.windTo('2026-11-30T09:00');
  talk.jana.taps('Ja', 'Passt es gerade');
  talk.jana.taps('🟢 Gut');
  talk.jana.taps('🟢 Gut');
  talk.jana.taps('🟢 Gut');
  return talk;
}
