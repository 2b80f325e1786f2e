import { describe, expect, it, test } from 'vitest';
import { hours, LocalDate } from '../../src/placement/ids.ts';
import { demir, kaya, nacht, staff, staffWithNight } from './house.ts';
import { followed } from './talk.ts';

// `care-rules` 8
test.each([
  'frau kaya hört mir nicht zu',
  'ich will nicht mehr mit frau kaya reden',
  'frau kaya hat mich angelogen',
  'frau kaya nervt',
  'ich möchte einen anderen coach',
  'ich beschwere mich über frau kaya',
  'ich trau der kaya nich',
  'ich will mich über frau kaya beschweren',
  'hab streit mit frau kaya',
  'frau kaya macht mich fertig',
  'mit der kaya komm ich nich klar',
  'wegen frau kaya geht es mir schlecht',
  'frau kaya ist schuld',
])('a complaint about the coach does not go to the coach: %s', text => {
  const talk = followed();
  const heard = talk.jana.says(text);
  expect(heard.said.at(-1)).toContain('Ich sage Frau Kaya und Herrn Demir nichts davon.');
  expect(heard.told).toEqual([]);
  talk.jana.says('ja');
  expect(talk.kaya.cards).toEqual([]);
  expect(talk.lang.cards).toHaveLength(1);
});

it.each([
  'ich hab kein problem mit frau kaya',
  'frau kaya ist nicht schuld',
  'ich komm mit frau kaya gut klar',
  'wegen frau kaya geht es mir besser',
])('and praise is none: "%s"', text => {
  expect(followed().jana.says(text).said.join()).not.toContain('nichts davon');
});

it('"not with her" after a wish to talk is none of hers', () => {
  const talk = followed();
  talk.jana.says('ich will reden');
  const heard = talk.jana.says('aber nicht mit frau kaya');
  expect(heard.said.join()).toContain('Ich sage Frau Kaya und Herrn Demir nichts davon.');
  expect(heard.kept.some(({ kind }) => kind === 'words') && [...heard.told, ...heard.changed].length > 0).toBe(false);
});

it('help says how, and it leads to somebody else and to the help from outside', () => {
  const talk = followed();
  expect(talk.jana.says('hilfe').said).toContain('Ist etwas mit deinem Coach? / Schreib: Problem mit Coach.');
  expect(talk.jana.says('Problem mit Coach').said.at(-1)).toContain('Darf ich es Frau Lang sagen?');
  expect(talk.jana.taps('Andere Hilfe').said.join()).toContain('EUTB');
});

it('who wants to talk with her coach, or misses her, does not complain', () => {
  expect(followed().jana.says('ich will mit frau kaya reden').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  expect(followed().person.cases).toEqual([]);
});

describe('while a complaint about the coach is open', () => {
  test.each([
    'kaya soll das nicht lesen',
    'sag frau kaya nix davon',
    'frau kaya soll das nich wissen',
    'erzähl der frau kaya bitte nichts',
    'wer putzt eigentlich die fenster im lager?',
  ])('nothing is handed to her: "%s"', text => {
    const talk = followed();
    talk.jana.says('die kaya schreit mich immer an');
    talk.jana.says(text);
    talk.jana.says('ja');
    expect(talk.kaya.cards).toEqual([]);
  });

  it('whoever wants to talk talks with somebody else', () => {
    const talk = followed();
    talk.jana.says('die kaya schreit mich immer an');
    const heard = talk.jana.says('ich will mit jemandem reden');
    expect(heard.said.join()).toContain('Ich sage jetzt Frau Lang Bescheid.');
    expect([talk.kaya.cards.length, talk.lang.cards.length]).toEqual([0, 1]);
  });

  it('and with nobody of whom she has complained before', () => {
    const others = staff.members.flatMap(one =>
      one.role === 'lead' ? { ...one, id: nacht, name: 'Frau Winter' } : [],
    );
    const talk = followed({ staff: { ...staff, members: [...staff.members, ...others] } });
    talk.jana.says('frau lang mobbt mich');
    talk.jana.says('frau kaya mobbt mich');
    expect(talk.jana.says('ich will mit jemandem reden').told).toEqual(['Frau Winter: Neue Aufgabe, bald']);
  });
});

test.each([
  'sag frau kaya nix davon',
  'frau kaya soll das nicht wissen',
  'zeig das bitte nicht der frau kaya',
  'verrat frau kaya nichts',
])('what shall not be told is not offered to be told: "%s"', text => {
  const heard = followed().jana.says(text);
  expect(heard.said.join()).toContain('Das sage ich Frau Kaya nicht. / Nur bei Gefahr sage ich es immer.');
  expect(heard.told).toEqual([]);
});

describe('whoever of the team is named hears nothing of it', () => {
  test.each<[string, readonly string[]]>([
    ['frau lang hat mich geschlagen', ['Frau Kaya', 'Herr Demir']],
    ['die chefin von frau kaya hat mich geschlagen', ['Frau Kaya', 'Herr Demir']],
    ['herr demir hat mich geschlagen', ['Frau Lang']],
  ])('in danger: "%s"', (text, hearers) => {
    const talk = followed();
    const heard = talk.jana.says(text);
    expect(heard.told).toEqual(hearers.map(name => `${name}: Neue Aufgabe, jetzt`));
    talk.wind(hours(8));
    for (const { name, cards } of [
      { name: 'Frau Kaya', cards: talk.kaya.cards },
      { name: 'Herr Demir', cards: talk.demir.cards },
      { name: 'Frau Lang', cards: talk.lang.cards },
    ])
      expect(cards.length > 0).toBe(hearers.includes(name));
  });

  it('also whoever is on call', () => {
    const talk = followed({ staff: staffWithNight });
    const heard = talk.jana.says('der notdienst hat mich geschlagen');
    expect(heard.told).toEqual(['Frau Kaya', 'Herr Demir', 'Frau Lang'].map(name => `${name}: Neue Aufgabe, jetzt`));
    talk.wind(hours(24));
    expect(talk.nacht.cards).toEqual([]);
  });

  it('what is about the lead follows the standing choice, and she reads who does not hear of it', () => {
    const talk = followed();
    const heard = talk.jana.says('frau lang schreit mich immer an');
    expect(heard.said.join(' / ')).toContain('Ich sage jetzt Frau Kaya Bescheid. / Ich sage Frau Lang nichts davon.');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    talk.wind(hours(48));
    expect(talk.lang.cards).toEqual([]);
  });

  it('a name that is an everyday word is no name', () => {
    const heard = followed().jana.says('mein chef hat mich lang angeschrien');
    expect(heard.said.join()).not.toContain('nichts davon');
  });
});

describe('where nobody else is left', () => {
  const alone = { ...staff, members: staff.members.filter(({ id }) => id === kaya) };

  it('a danger gets the numbers and the truth, and nobody is told', () => {
    const talk = followed({ staff: alone });
    const heard = talk.jana.says('frau kaya hat mich geschlagen');
    expect(heard.said.join(' / ')).toContain('Ruf 110 an.');
    expect(heard.said.join(' / ')).toContain(
      'Ich sage Frau Kaya nichts davon. / Einen anderen Menschen habe ich hier nicht.',
    );
    expect([heard.told, talk.person.crisis]).toEqual([[], undefined]);
  });

  it('a complaint gets the help from outside', () => {
    const talk = followed({ staff: alone });
    const heard = talk.jana.says('frau kaya schreit mich immer an');
    expect(heard.said.join(' / ')).toContain('Einen anderen Menschen habe ich hier nicht.');
    expect(heard.said.join(' / ')).toContain('EUTB');
    expect([heard.told, talk.person.cases]).toEqual([[], []]);
  });
});

describe('while violence by the coach is open', () => {
  test.each(['ich will nicht mehr leben', 'ich will mit jemandem reden', 'mein chef schreit mich jeden tag an'])(
    'nothing else goes to her: "%s"',
    text => {
      const { talk, heard } = told(text);
      expect(heard.said.join()).not.toContain('Frau Kaya bekommt');
      talk.jana.says('ja');
      talk.wind(hours(48));
      expect([talk.kaya.cards, talk.demir.cards]).toEqual([[], []]);
      expect(talk.lang.cards.length).toBeGreaterThan(1);
    },
  );

  it('what is said of it again is added where it is known, and not asked about', () => {
    const { heard } = told('frau kaya schreit mich immer an');
    expect(heard.said.join()).not.toContain('Darf ich');
    expect(heard.told).toEqual(['Frau Lang: Aufgabe, jetzt']);
  });
});

/** Who was touched by her coach and has talked with the lead about it says something more. */
function told(text: string) {
  const talk = followed();
  talk.jana.says('mein coach hat mich angefasst');
  talk.lang.taps('Ich übernehme');
  talk.lang.taps('Kontakt');
  talk.jana.says('danke');
  return { talk, heard: talk.jana.says(text) };
}

describe('whoever is named beside others hears nothing of it either', () => {
  test.each<[string, readonly string[]]>([
    ['frau kaya und frau lang schlagen mich', ['Herr Demir']],
    ['herr demir und frau lang schlagen mich', ['Frau Kaya']],
    ['frau kaya und mein chef haben mich geschlagen', ['Frau Lang']],
    ['frau kaya hat mir weh getan', ['Frau Lang']],
    ['die lang hat mich geschlagen', ['Frau Kaya', 'Herr Demir']],
    ['frau kaya, herr demir und frau lang schlagen mich', []],
  ])('"%s"', (text, hearers) => {
    const heard = followed().jana.says(text);
    expect(heard.told).toEqual(hearers.map(name => `${name}: Neue Aufgabe, jetzt`));
    expect(heard.said.join()).toContain('Ruf 110 an');
  });

  it('of two complaints neither goes to whom the other is about', () => {
    const talk = followed();
    talk.jana.says('frau lang mobbt mich');
    const heard = talk.jana.says('frau kaya mobbt mich');
    expect(heard.told.join()).not.toMatch(/Frau Lang/);
  });

  it('also in a crisis that they have', () => {
    const talk = followed();
    talk.jana.says('ich will sterben');
    const heard = talk.jana.says('frau kaya mobbt mich');
    expect(heard.said.join()).not.toContain('Frau Kaya');
    expect([...heard.told, ...heard.changed].join()).not.toContain('Frau Kaya');
  });

  it('also who was her coach, and who will be', () => {
    const talk = followed();
    talk.lang.does({ do: 'handOver', to: demir, on: LocalDate.parse('2026-12-01') });
    expect(talk.jana.says('herr demir mobbt mich').said.join()).toContain('nichts davon');
  });

  it('at night the on-call is said to read it', () => {
    const talk = followed({ staff: staffWithNight });
    talk.windTo('2026-11-23T23:00');
    expect(talk.jana.says('frau kaya hat mich geschlagen').said.join()).not.toContain('vielleicht kein Mensch');
  });

  it('a wish to die is told to whoever is there, without what is said of her', () => {
    const alone = { ...staff, members: staff.members.filter(({ id }) => id === kaya) };
    const heard = followed({ staff: alone }).jana.says('ich will nicht mehr leben. frau kaya mobbt mich');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, jetzt']);
    expect(heard.kept.filter(({ kind }) => kind === 'words')).toEqual([]);
  });
});
