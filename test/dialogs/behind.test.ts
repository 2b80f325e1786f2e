import { describe, expect, it } from 'vitest';
import { hours } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { at } from './house.ts';
import { checkingIn, followed, type Talk } from './talk.ts';

const general = questionOf('general');
const work = questionOf('work');
const askedLater = 'In Ordnung. / Ich frage später noch ein Mal.';
/** A check-in waits behind "Passt es gerade?". */
function knocked(): Talk {
  const talk = followed();
  talk.windTo('2026-11-27T12:00');
  expect(talk.person.pending.map(({ what }) => what)).toEqual(['checkIn']);
  return talk;
}

describe('"Passt es gerade?"', () => {
  it.each(['ja', 'ja ok', 'Ja klar', 'ja jetz gehts'])('is answered by "%s" as by a tap', text => {
    expect(knocked().jana.says(text).said).toEqual([general]);
  });

  it.each([
    'später',
    'nein',
    'grad schlecht',
    'is grad schlecht',
    'jetz is nich gut',
    'nicht gut jetzt',
    'schlechter zeitpunkt',
    'bin arbeiten',
    'bin am arbeiten',
    'bin grad auf arbeit',
    'nach der arbeit',
    'lass mal',
    'heute abend besser',
    'ich melde mich später',
    'keine zeit gerade',
    'jetzt nich',
    'grad nich so gut',
  ])('"%s" brings it again later', text => {
    const talk = knocked();
    expect(talk.jana.says(text).said).toEqual([askedLater]);
    expect(talk.wind(hours(3)).said).toEqual(['Hier ist noch ein Mal Anker. / Passt es jetzt?']);
  });

  it('"heute nicht" is enough for today', () => {
    expect(knocked().jana.says('heute nicht').said).toEqual(['In Ordnung. / Heute frage ich nicht mehr.']);
  });

  it.each(['schlecht', 'ganz gut', 'geht so'])('whoever says "%s" at once is asked at once', text => {
    expect(knocked().jana.says(text).said).toEqual([general]);
  });

  it.each([
    ['mir gehts nicht gut', 'red'],
    ['mir geht es heute gar nicht gut', 'red'],
    ['rot', 'red'],
    ['mir gehts gut', 'green'],
    ['ja mir gehts gut', 'green'],
    ['bin müde', 'yellow'],
    ['gelb', 'yellow'],
  ])('keeps how it goes, said at once: "%s"', (text, light) => {
    const talk = knocked();
    const heard = talk.jana.says(text);
    expect(heard.said[0]).toContain('Ich habe verstanden: ');
    expect(heard.said.at(-1)).toBe(work);
    expect(talk.person.checkIn?.answers).toMatchObject([{ dimension: 'general', light }]);
    expect(talk.person.cases).toHaveLength(light === 'red' ? 1 : 0);
  });

  it.each([
    ['mir gehts gar nicht gut', 'red'],
    ['rot', 'red'],
    ['bin müde', 'yellow'],
    ['mir gehts gut', 'green'],
  ])('keeps it where much else waits, which is told behind it: "%s"', (text, light) => {
    const talk = followed();
    talk.jana.says('mensch');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich übernehme');
    talk.windTo('2026-11-24T09:00');
    const outage = { kind: 'outage', from: at('2026-11-22T09:00'), until: at('2026-11-23T09:00') } as const;
    talk.happens({ kind: 'told', letter: outage });
    expect(talk.person.pending.map(({ what }) => what)).toEqual(['late', 'checkIn', 'outage']);
    const heard = talk.jana.says(text);
    expect(talk.person.answers).toMatchObject([{ dimension: 'general', light }]);
    expect(talk.person.cases.some(one => one.reasons.some(({ kind }) => kind === 'red'))).toBe(light === 'red');
    expect(heard.said.at(-1)).toBe(work);
    const read = [...heard.said, ...talk.jana.taps('🟢 Gut').said].join(' ');
    expect(read).toContain('Frau Kaya hat sich noch nicht gemeldet.');
    expect(read).toContain('Vielleicht fehlt eine Nachricht von dir.');
  });

  it('offers to talk where something else waits and it is not good', () => {
    const talk = followed();
    talk.jana.says('mensch');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich übernehme');
    const heard = talk.jana.says('mir gehts nicht gut');
    expect(heard.said.at(-1)).toContain('Möchtest du mit Frau Kaya reden?');
    expect(heard.said[0]).toContain('Frau Kaya kümmert sich darum.');
  });

  it('still stands after something that was said by the way, which is not explained unasked', () => {
    const talk = knocked();
    expect(talk.jana.says('sorry war im urlaub').buttons).toEqual(['Urlaub', 'Nein']);
    expect(talk.jana.says('ja').said).toEqual([general]);
  });

  it.each([
    ['ja', undefined],
    ['mir gehts nicht gut', 'red'],
    ['rot', 'red'],
  ])('is answered with "%s" also where a new decision was left in the middle, which falls', (text, light) => {
    const talk = followed();
    talk.jana.says('neu entscheiden');
    talk.windTo('2026-11-24T09:00');
    expect(talk.jana.says(text).said.at(-1)).toBe(light ? work : general);
    expect(talk.person.answers.map(answer => answer.light)).toEqual(light ? [light] : []);
    expect(talk.person.enrolment).toBeUndefined();
    expect(talk.person.consents).toMatchObject({ asking: { given: true }, seeing: { given: true } });
  });

  it('waits for somebody who first said "später"', () => {
    const talk = knocked();
    talk.jana.says('später');
    expect(talk.jana.says('ja jetzt').said).toEqual([general]);
  });
});

describe('a check-in that something came in between', () => {
  it.each(['und nächste woche hab ich urlaub', 'was ist budget für arbeit', 'wie viel urlaub hab ich?'])(
    'takes a red after "%s"',
    text => {
      const talk = checkingIn();
      talk.jana.says('gut');
      talk.jana.says(text);
      expect(talk.jana.says('rot').told).toHaveLength(1);
      expect(talk.person.cases[0]?.reasons[0]).toMatchObject({ kind: 'red', dimension: 'work' });
    },
  );

  it('takes a yellow while "Soll ich Frau Kaya fragen?" stands there', () => {
    const talk = checkingIn();
    expect(talk.jana.says('der drucker im büro spinnt halt').buttons).toEqual(['Ja', 'Nein']);
    expect(talk.jana.says('eher so mittel').said).toEqual([work]);
  });

  it('takes no "gut" that may be meant for what was explained, but asks again', () => {
    const talk = checkingIn();
    talk.jana.says('was ist budget für arbeit');
    expect(talk.jana.says('gut').said).toEqual(['Jetzt geht es weiter mit der Frage.', general]);
    expect(talk.person.checkIn?.answers).toEqual([]);
  });

  it('explains what is asked, and only offers to explain what is told', () => {
    expect(checkingIn().jana.says('wie viel urlaub hab ich?').buttons).toContain('Weiter');
    expect(checkingIn().jana.says('nächste woche hab ich urlaub').buttons).toEqual(['Urlaub', 'Nein']);
  });
});

describe('an offer that is passed over', () => {
  it('is not made again', () => {
    const talk = followed();
    talk.jana.says('was ist budget für arbeit');
    expect(talk.jana.says('und wie lange?').said[0]).toBe('Meinst du das?');
    expect(talk.jana.says('danke').said).toEqual(['Gern.']);
  });
});

describe('somebody in danger who cannot telephone', () => {
  it.each(['lieber schreiben', 'kann nicht telefonieren', 'ich kann nicht sprechen'])(
    'gets words to show by "%s"',
    text => {
      const talk = followed();
      talk.jana.says('mein kollege hat mich geschlagen');
      expect(talk.jana.says(text).said.join()).toContain('Bitte rufen Sie 112 für mich an.');
    },
  );
});

describe('an old offer', () => {
  const cake = 'Das weiß ich nicht. / Soll ich Frau Kaya fragen?';
  /** "Soll ich Frau Kaya fragen?" stands there. */
  function offered(): Talk {
    const talk = followed();
    expect(talk.jana.says('Wo gibt es hier den besten Kuchen in der Stadt?').said).toEqual([cake]);
    return talk;
  }

  it.each(['ja', 'ok'])('takes a "%s" as its yes', text => {
    expect(offered().jana.says(text).told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it.each(['ja', 'gut', 'ok'])('takes no "%s" after a knock: that answers the knock', text => {
    const talk = offered();
    talk.windTo('2026-11-24T09:00');
    const heard = talk.jana.says(text);
    expect(heard.said).toEqual([general]);
    expect(heard.told).toEqual([]);
    expect(talk.person.cases).toEqual([]);
  });

  it('waits again where "später" is said to the knock', () => {
    const talk = offered();
    talk.windTo('2026-11-24T09:00');
    expect(talk.jana.says('später').said).toEqual([askedLater]);
  });

  it('still takes its own button after a knock', () => {
    const talk = offered();
    talk.windTo('2026-11-24T09:00');
    expect(talk.jana.taps('Ja', 'Soll ich').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it.each(['ja', 'gut'])('is asked once more when a "%s" comes hours later', text => {
    const talk = offered();
    talk.wind(hours(6));
    const heard = talk.jana.says(text);
    expect([heard.said, heard.told]).toEqual([[cake], []]);
    expect(talk.jana.says('ja').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it('to delete everything is asked once more, too', () => {
    const talk = followed();
    talk.jana.says('lösch alles');
    talk.wind(hours(6));
    expect(talk.jana.says('ja').said.at(-1)).toContain('Soll ich löschen?');
  });

  it('that came after the knock is answered by the next "ja"', () => {
    const talk = knocked();
    talk.jana.says('Wo gibt es hier den besten Kuchen in der Stadt?');
    expect(talk.jana.says('ja').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it.each(['gut', 'super', 'gelb'])('takes no light "%s" in a check-in that runs', text => {
    const talk = checkingIn();
    talk.jana.says('der drucker im büro spinnt halt');
    const heard = talk.jana.says(text);
    expect(heard.told).toEqual([]);
    expect(heard.said.at(-1)).toBe(work);
    expect(talk.person.checkIn?.answers).toMatchObject([{ light: text === 'gelb' ? 'yellow' : 'green' }]);
  });

  it('takes a "ja" in a check-in that runs', () => {
    const talk = checkingIn();
    talk.jana.says('der drucker im büro spinnt halt');
    expect(talk.jana.says('ja').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });
});
