import { describe, expect, it } from 'vitest';
import { days, minutes } from '../../src/placement/ids.ts';
import { case1, checkingIn, followed, type Talk } from './talk.ts';

const border = 'alles hat keinen sinn mehr';
const ask =
  'Ich frage dich etwas Ernstes. / Manche Menschen denken: / Ich will nicht mehr leben. / Denkst du das auch?';
const number =
  'Danke für deine Antwort. / Das kann sich ändern. / Dann ruf an: 0800 111 0 111. / Da hört dir ein Mensch zu.';
const asked = (start?: Parameters<typeof followed>[0]): Talk => {
  const talk = followed(start);
  talk.jana.says(border);
  return talk;
};

describe('the one serious question', () => {
  it('is asked near the border, after the case was committed', () => {
    const heard = followed().jana.says(border);
    expect(heard.said).toEqual([ask]);
    expect(heard.buttons).toEqual(['Ja', 'Manchmal', 'Nein', 'Sage ich nicht']);
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
  });

  it('is asked with the case held where she wants to be asked each time', () => {
    const talk = asked({ choice: 'Jedes Mal fragen' });
    expect(talk.person.cases).toMatchObject([{ level: 'today', state: { at: 'held' } }]);
  });

  it('is another one where violence is near', () => {
    expect(followed().jana.says('Ich habe Angst vor Kollegen').said).toEqual(['Bist du jetzt in Gefahr?']);
  });

  it('a clear no shows the number once and lowers nothing', () => {
    const talk = asked();
    expect(talk.jana.says('nein').said).toEqual([
      number,
      'Ich sage jetzt Frau Kaya Bescheid. / Frau Kaya arbeitet gerade.',
    ]);
    expect(talk.person.cases).toMatchObject([{ level: 'today', state: { at: 'open' } }]);
    expect(talk.wind(minutes(40)).told).toEqual([]);
  });

  it.each(['Ja', 'Manchmal', 'Sage ich nicht'])('"%s" is told now', label => {
    const heard = asked().jana.taps(label);
    expect(heard.said[0]).toContain('Ruf 112 an');
    expect(heard.told[0]).toBe('Frau Kaya: Dringender geworden, jetzt');
  });

  it.each(['keine ahnung', 'was ist das budget für arbeit', 'hilfe', 'ich weiß nicht so recht'])(
    'any words that are no clear no are told now: "%s"',
    text => {
      expect(asked().jana.says(text).told[0]).toBe('Frau Kaya: Dringender geworden, jetzt');
    },
  );

  it.each(['doch gelb', 'nein, gelb', 'war aus versehen, gelb', 'nein, doch grün', '🟢', 'ne ich meinte gut'])(
    'a colour belongs to the light before, and is no clear no to danger: "%s"',
    text => {
      const talk = checkingIn();
      talk.jana.says('rot');
      expect(talk.jana.says('Ich habe Angst vor Kollegen').said).toEqual(['Bist du jetzt in Gefahr?']);
      const heard = talk.jana.says(text);
      expect(heard.told[0]).toMatch(/^Frau Kaya: .*, jetzt$/);
      expect(heard.said[0]).toContain('Ruf 110 an');
    },
  );

  it('no answer in half an hour is told now, and the help waits behind a neutral message', () => {
    const talk = asked();
    const heard = talk.wind(minutes(30));
    expect(heard.told).toEqual([
      'Frau Kaya: Dringender geworden, jetzt',
      'Herr Demir: Neue Aufgabe, jetzt',
      'Frau Lang: Neue Aufgabe, jetzt',
    ]);
    expect(heard.said).toEqual(['Hallo. Hier ist Anker. / Passt es gerade?']);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said[0]).toContain('Ruf 112 an');
  });

  it('no answer about violence brings the help against violence', () => {
    const talk = followed();
    talk.jana.says('Ich habe Angst vor Kollegen');
    talk.wind(minutes(30));
    expect(talk.jana.taps('Ja', 'Passt es gerade').said[0]).toContain('110');
  });

  it('about violence says so on the card', () => {
    const talk = followed();
    talk.jana.says('Ich habe Angst vor Kollegen');
    talk.jana.taps('Ja');
    expect(talk.kaya.card?.facts).toContainEqual({
      label: 'Grund',
      value: 'Ernste Nachfrage, Gewalt: kein klares Nein',
    });
  });

  it('about the own coach says it too, to who has it in the place of the coach', () => {
    const talk = followed();
    talk.jana.says('frau kaya schreit mich immer an, ich hab angst vor ihr');
    talk.jana.taps('Ja');
    talk.lang.taps('Ich übernehme');
    expect(talk.lang.card?.facts).toContainEqual({
      label: 'Grund',
      value: 'Ernste Nachfrage, Gewalt: kein klares Nein',
    });
    expect([...talk.kaya.cards, ...talk.demir.cards]).toEqual([]);
  });

  it('opens nothing that was held before for another reason', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    talk.jana.says('der chef schreit mich immer an');
    talk.jana.says('Ich habe Angst vor Kollegen');
    talk.jana.taps('Ja');
    expect(talk.person.cases).toMatchObject([
      { id: case1, state: { at: 'held' } },
      { level: 'now', reasons: [{ kind: 'seriousQuestion' }] },
    ]);
  });

  it.each(['sticker', 'voice', 'photo'] as const)('a %s in between is no answer: the half hour still counts', what => {
    const talk = asked();
    talk.jana.sends(what);
    expect(talk.wind(minutes(30)).told[0]).toBe('Frau Kaya: Dringender geworden, jetzt');
  });

  it('keeps its buttons when the talk has gone on', () => {
    const yes = asked();
    yes.jana.sends('voice');
    expect(yes.jana.taps('Ja', 'Denkst du das auch').told[0]).toBe('Frau Kaya: Dringender geworden, jetzt');
    const no = asked();
    no.jana.sends('voice');
    expect(no.jana.taps('Nein', 'Denkst du das auch').said[0]).toBe(number);
    expect(no.wind(minutes(29)).told).toEqual([]);
  });

  it('is never asked twice in 24 hours', () => {
    const talk = asked();
    talk.jana.says('nein');
    expect(talk.jana.says(border).said).toEqual(['Danke für deine Antwort.']);
    talk.wind(days(1));
    expect(talk.jana.says(border).said).toEqual([ask]);
  });

  it('is never asked when the words are danger already', () => {
    const heard = followed().jana.says(`${border}. Ich will sterben`);
    expect(heard.said).not.toContain(ask);
    expect(heard.told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
  });

  it('about the own coach is never told to the coach, whatever is answered', () => {
    const talk = followed();
    talk.jana.says('Ich habe Angst vor Frau Kaya');
    if (talk.person.talk.at === 'serious') talk.jana.taps('Weiß nicht');
    expect(talk.kaya.cards).toEqual([]);
    expect(talk.demir.cards).toEqual([]);
    expect(talk.person.cases.every(({ avoid }) => avoid.length === 2)).toBe(true);
    expect(talk.person.cases[0]?.id).toBe(case1);
  });
});

/** The case whose words were shown to the lead. */
const wordsOpened = (talk: ReturnType<typeof followed>): string => {
  const cardBefore = talk.lang.card;
  expect(cardBefore?.title).toBe('Neue Aufgabe, jetzt');
  talk.lang.taps('Ich übernehme');
  expect(talk.lang.card?.buttons?.flat().map(({ label }) => label)).toContain('Worte anzeigen');
  return talk.lang
    .taps('Worte anzeigen')
    .effects.map(effect => (effect.do === 'show' ? effect.case : ''))
    .join('');
};

describe('danger from the own coach, asked about first', () => {
  const afraid = 'Ich habe Angst vor Frau Kaya';
  const asked = () => {
    const talk = followed();
    talk.jana.says(afraid);
    expect(talk.person.talk.at).toBe('serious');
    return talk;
  };
  it.each(['Ja', 'Weiß nicht'])('opens its words to the lead who has taken it: "%s"', answer => {
    const talk = asked();
    const kept = talk.jana.taps(answer).kept;
    expect(kept).toContainEqual(expect.objectContaining({ kind: 'words', text: afraid, case: wordsOpened(talk) }));
  });

  it('and in half an hour without an answer', () => {
    const talk = asked();
    const { kept } = talk.wind(minutes(31));
    expect(kept).toContainEqual(expect.objectContaining({ kind: 'words', text: afraid, case: wordsOpened(talk) }));
  });

  it.each(['ja sie hat mich geschlagen', 'ja er schlägt mich', 'ja hilfe ich werde geschlagen'])(
    'said in words goes neither to the coach nor to the deputy: "%s"',
    text => {
      const talk = asked();
      const { kept } = talk.jana.says(text);
      expect([...talk.kaya.cards, ...talk.demir.cards]).toEqual([]);
      expect(kept.map(record => (record.kind === 'words' ? record.text : '')).join()).toContain(text);
      wordsOpened(talk);
    },
  );
});

describe('a no to the serious question', () => {
  it.each([
    'nein nur müde',
    'nö nur müde von der arbeit',
    'nein das nicht',
    'nein so schlimm is es nich',
    'natürlich nich',
  ])('with more words is one: %s', text => {
    const talk = followed();
    talk.jana.says('ich kann nicht mehr');
    expect(talk.jana.says(text).said[0]).toContain('0800 111 0 111');
    expect(talk.person.cases).toMatchObject([{ level: 'today' }]);
  });

  it('keeps what it adds for the coach', () => {
    const talk = followed();
    talk.jana.says('ich kann nicht mehr');
    const text = 'nein nur müde von der arbeit';
    expect(talk.jana.says(text).kept).toContainEqual(expect.objectContaining({ kind: 'words', text }));
  });

  it.each(['nein aber manchmal denk ich das schon', 'ne ich weiß nicht', 'nein aber ich kann wirklich nicht mehr'])(
    'that is none is told now: %s',
    text => {
      const talk = followed();
      talk.jana.says('ich kann nicht mehr');
      talk.jana.says(text);
      expect(talk.person.cases).toMatchObject([{ level: 'now' }]);
    },
  );
});

const held = () => {
  const talk = followed({ choice: 'Jedes Mal fragen' });
  talk.jana.says('der chef schreit mich immer an');
  return talk;
};

describe('"Darf ich das Frau Kaya sagen?"', () => {
  it.each(['erst mal nich', 'nein sags ihr nich', 'noch nich', 'nee lass', 'besser nich'])('hears a no: %s', text => {
    const talk = held();
    expect(talk.jana.says(text).told).toEqual([]);
    expect(talk.person.cases).toMatchObject([{ state: { at: 'withdrawn' } }]);
  });

  it.each(['ja sags ihr', 'ja sag ihr das', 'ja mach mal'])('hears a yes: %s', text => {
    expect(held().jana.says(text).told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });
});

it('words that answer another question are weighed where that one is not asked', () => {
  expect(followed().jana.says('für immer aufhören').said.join()).toMatch(/Denkst du das auch|Ruf 112 an/);
  const stopping = followed();
  stopping.jana.says('stopp');
  expect(stopping.jana.says('für immer aufhören').said.at(-1)).toContain('Ganz aufhören heißt');
});
