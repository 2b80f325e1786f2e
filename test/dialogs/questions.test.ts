import { describe, expect, it } from 'vitest';
import { case1, checkingIn, followed, readToEnd } from './talk.ts';

const page1 =
  'Es gibt Geld vom Amt für Arbeit in einer Firma. / Das heißt: Budget für Arbeit. / So spricht man das: Bü-dschee. / Du arbeitest dann in einer Firma. / Du hast einen richtigen Arbeits-Vertrag.';
const menu = 'Was möchtest du machen?';
const more = 'Das war alles dazu. / Was möchtest du noch wissen?';
const unknown = 'Wo gibt es hier den besten Kuchen in der Stadt?';
const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';

it.each(['ok', 'basst', 'alles klar', '👍'])(
  '"%s" where nothing is asked gets a short word, and not who Anker is',
  text => {
    expect(followed().jana.says(text).said).toEqual(['In Ordnung. / Du kannst mir immer schreiben.']);
  },
);

describe('a question', () => {
  it('that an article answers is answered one message at a time, with a way to a human', () => {
    const { jana } = followed();
    const heard = jana.says('was ist das budget für arbeit');
    expect([heard.said, heard.buttons]).toEqual([[page1], ['Weiter', 'Mensch fragen']]);
    const second = jana.taps('Weiter');
    expect(second.buttons).toEqual(['Weiter', 'Zurück', 'Mensch fragen']);
    expect(jana.says('zurück').said).toEqual([page1]);
    expect(jana.says('weiter').said).toEqual(second.said);
  });

  it('ends with what can be done next', () => {
    const talk = followed();
    readToEnd(talk);
    const heard = talk.jana.taps('Überspringen');
    expect(heard.said).toEqual([more]);
    expect(heard.buttons.slice(-2)).toEqual(['Mensch fragen', 'Fertig']);
    expect(heard.buttons).toHaveLength(4);
    expect(talk.jana.taps('Fertig').said).toEqual(['In Ordnung.', menu]);
  });

  it('in Sie is answered in Sie', () => {
    expect(followed({ address: 'Sie' }).jana.says('was ist das budget für arbeit').said[0]).toContain('Sie arbeiten');
  });

  it('can be told easier and more exactly', () => {
    const { jana } = followed();
    jana.says('was ist das budget für arbeit');
    const easy = jana.says('genauer').said;
    expect(jana.says('genauer').said[0]).toContain('§ 61 SGB IX');
    expect(jana.says('leichter').said).toEqual(easy);
    expect(jana.says('leichter').said).toEqual([page1]);
    expect(jana.says('leichter').said[0]).toContain('Tom');
  });

  it('that fits more than one article is asked back', () => {
    const { jana } = followed();
    const heard = jana.says('werkstatt firma');
    expect(heard.said).toEqual(['Meinst du das?']);
    expect(heard.buttons.slice(1)).toContain('Nein');
    expect(jana.taps(heard.buttons[0] ?? '').said[0]).not.toBe(page1);
  });

  it('about something else names who helps there, and the coach may still be asked', () => {
    const { jana } = followed();
    expect(jana.says('Wie viel Kindergeld bekomme ich?').said).toEqual([
      'Dazu weiß ich nichts. / Die Familien-Kasse hilft beim Kinder-Geld.',
      'Oder soll ich Frau Kaya fragen?',
    ]);
    expect(jana.taps('Ja').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it('that nobody wrote an article for is passed on with a yes only, and the answer comes behind a neutral message', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    expect(talk.jana.says(unknown).said).toEqual(['Das weiß ich nicht. / Soll ich Frau Kaya fragen?']);
    expect(talk.kaya.cards).toEqual([]);
    const heard = talk.jana.taps('Ja');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(heard.kept).toContainEqual(expect.objectContaining({ kind: 'words', text: unknown }));
    expect(talk.kaya.card?.text).toContain('Bitte keine Auskunft im Einzelfall');
    const reply = talk.kaya.does({ do: 'reply', case: case1, text: 'Beim Bäcker am Markt.' });
    expect(reply.said).toEqual([knock]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([
      'Eine Antwort von Frau Kaya: / Beim Bäcker am Markt.',
    ]);
  });

  it('brings the coach the nearest article with its §, to look it up', () => {
    const talk = followed();
    talk.jana.says('Wie viele Seiten hat ein Bescheid?');
    talk.jana.taps('Ja');
    const [fact] = (talk.kaya.card?.facts ?? []).filter(({ label }) => label === 'Nächster Artikel');
    expect(fact?.value).toMatch(/^Das Amt sagt Nein.*\(.*§/i);
  });

  it('with a no stays unasked', () => {
    const talk = followed();
    talk.jana.says(unknown);
    const heard = talk.jana.taps('Nein');
    expect([heard.told, heard.kept]).toEqual([[], []]);
  });

  it('of two odd words is asked for in other words, not sent to a human', () => {
    expect(followed().jana.says('blau kuh').said).toEqual([
      'Das habe ich nicht verstanden. / Bitte sag es mit anderen Worten. / Oder drück einen Knopf.',
      menu,
    ]);
  });

  it('can be asked during what a check-in answer is about', () => {
    const { jana } = checkingIn();
    jana.says('geht so');
    jana.says('gut');
    jana.says('gut');
    expect(jana.says('was ist das budget für arbeit?').said).toEqual([page1]);
  });
});

const card = 'was ist der schwerbehindertenausweis';
const checkAsked = 'Wer gibt den Ausweis?';

describe('what was read', () => {
  it('is checked with one easy question, which can be skipped', () => {
    const talk = followed();
    const heard = readToEnd(talk, card);
    expect(heard.said).toEqual([checkAsked]);
    expect(heard.buttons.toSorted()).toEqual(['Die Firma', 'Ein Amt', 'Weiß nicht', 'Überspringen']);
    expect(talk.jana.taps('Überspringen').said).toEqual([more]);
  });

  it('and was understood is said to be right, and nothing of it is kept', () => {
    const talk = followed();
    readToEnd(talk, card);
    const heard = talk.jana.taps('Ein Amt');
    expect([heard.said, heard.kept]).toEqual([['Ja. / Das stimmt.', more], []]);
  });

  it.each(['Die Firma', 'Weiß nicht'])('and answered with "%s" is explained in other words, without blame', answer => {
    const talk = followed();
    readToEnd(talk, card);
    const heard = talk.jana.taps(answer);
    expect(heard.said[0]).toBe('Fast. / Ich erkläre es noch ein Mal anders.');
    expect(heard.said[1]).toContain('Ayla');
    talk.jana.says('weiter');
    expect(talk.jana.says('weiter').said).toEqual([more]);
  });

  it('is never checked after a red answer', () => {
    const talk = checkingIn();
    talk.jana.taps('🔴 Nicht gut');
    talk.jana.says('gut');
    talk.jana.says('gut');
    talk.jana.taps('Sage ich nicht');
    expect(readToEnd(talk, card).said).toEqual([more]);
  });

  it('can be told with an example, and goes on where it was', () => {
    const { jana } = followed();
    jana.says(card);
    const second = jana.says('weiter');
    expect(jana.says('erklären').said[0]).toContain('Ayla');
    expect(jana.says('weiter').said[0]).toContain('Ayla');
    expect(jana.says('weiter').said).toEqual(second.said);
    expect(jana.says('versteh ich nicht').said[0]).toContain('Ayla');
    expect(jana.says('zurück').said).toEqual(second.said);
  });

  it.each(['woher weißt du das?', 'Paragraf 168', 'von wann ist das'])('names its § and date for "%s"', text => {
    const { jana } = followed();
    const page = jana.says(card);
    const heard = jana.says(text);
    expect(heard.said[0]).toMatch(/§ 168 SGB IX[\s\S]*Stand: 20\.11\.2026$/);
    expect(heard.said.slice(1)).toEqual(page.said);
  });

  it('may hold a hard word, which is explained and the message stands again', () => {
    const { jana } = followed();
    const page = jana.says(card);
    expect(jana.says('was heißt bescheid').said).toEqual([
      'Das ist ein Brief vom Amt. / Darin steht: Ja oder Nein. / Das heißt: Bescheid.',
      ...page.said,
    ]);
  });
});

describe('a hard word', () => {
  it('is explained also where nothing is read', () => {
    expect(followed().jana.says('Was bedeutet brutto?').said[0]).toContain('Das heißt: brutto.');
  });
});

describe('a question for the editors', () => {
  it('is written down only after a yes, and without names', () => {
    const { jana } = followed();
    jana.says('Wo kauft Öztürk den Kuchen in der Stadt?');
    expect(jana.taps('Nein').said.at(-1)).toBe('Darf ich deine Frage aufschreiben? / Ohne deinen Namen.');
    expect(jana.taps('Ja', 'aufschreiben').letters).toEqual([
      { kind: 'unanswered', masked: 'Wo … den Kuchen in der Stadt?' },
    ]);
  });

  it('with a no is not', () => {
    const { jana } = followed();
    jana.says(unknown);
    jana.taps('Nein');
    expect(jana.taps('Nein', 'aufschreiben').letters).toEqual([]);
  });
});

describe('the fitting right', () => {
  it('is offered after words of worry, behind what was told', () => {
    const { jana } = followed();
    const heard = jana.says('Die haben mir die Kündigung gegeben');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.said.at(-1)).toBe('Dazu kann ich dir etwas erklären. / Möchtest du das lesen?');
    expect(jana.taps('Nein').said).toEqual(['In Ordnung. / Frag gern noch etwas anderes.']);
  });

  it.each([
    'Ich will sterben',
    'mein chef hat mich geschlagen',
    'alles hat keinen sinn mehr',
    'meine mama ist gestorben',
  ])('is never offered after "%s"', text => {
    const { said } = followed().jana.says(text);
    expect(said.join()).not.toContain('Dazu kann ich');
  });
});

describe('small talk', () => {
  it.each([
    ['hallo', ['Hallo, da bist du wieder.', menu]],
    ['danke', ['Gern.']],
    ['tschüss', ['Bis bald. / Du kannst mir immer schreiben.']],
    [
      'bist du ein mensch?',
      [
        'Ich bin ein Computer-Programm. / Ich bin kein Notruf. / Ich verstehe manches falsch. / Nachts liest hier kein Mensch.',
        menu,
      ],
    ],
  ])('"%s" is answered in character', (text, said) => {
    expect(followed().jana.says(text).said).toEqual(said);
  });
});

describe('a wish to talk', () => {
  it.each(['mensch', 'ich will reden', 'frau kaya soll mich anrufen', 'Mit Frau Kaya reden'])('"%s" asks how', text => {
    const { jana } = followed();
    const heard = jana.says(text);
    expect(heard.said.at(-1)).toBe('Gern. / Wie soll Frau Kaya sich melden?');
    expect(heard.buttons).toEqual(['Anrufen', 'Schreiben', 'Treffen', 'Mit Gebärden']);
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });

  it('"Ich brauche Hilfe" is for today, with the numbers, without asking', () => {
    const heard = followed({ choice: 'Jedes Mal fragen' }).jana.says('ich brauche hilfe');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.said).toEqual([
      'Du bist in Gefahr: Ruf 112 an. / Reden geht immer: 0800 111 0 111. / Das kostet nichts.',
      'Ich sage jetzt Frau Kaya Bescheid. / Frau Kaya arbeitet gerade.',
    ]);
  });

  it.each([
    ['Ich will kündigen', 'heute'],
    ['Die haben mir die Kündigung gegeben', 'heute'],
    ['Die Kollegen mobben mich', 'bald'],
    ['Ich habe meinen Lohn nicht bekommen', 'bald'],
  ])('words of worry are told with their own urgency: "%s"', (text, level) => {
    expect(followed().jana.says(text).told).toEqual([`Frau Kaya: Neue Aufgabe, ${level}`]);
  });

  it('words that only make attentive bring an offer', () => {
    const heard = followed().jana.says('bin heute so müde');
    expect([heard.said, heard.told]).toEqual([['Danke für deine Antwort. / Möchtest du mit Frau Kaya reden?'], []]);
  });
});
