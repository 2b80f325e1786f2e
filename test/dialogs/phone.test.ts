import { describe, expect, it } from 'vitest';
import { questionOf } from '../question.ts';
import { withPhone } from './house.ts';
import { checkingIn, followed, type Talk } from './talk.ts';

const locked = 'Dieses Handy ist gesperrt. / Bitte ruf Frau Kaya an.';
const waiting = 'Danke. Das hat geklappt. / Einen Moment bitte. / Ein Mensch prüft noch: Ist es die richtige Person?';
const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const lost = (talk: Talk = followed()): Talk => {
  talk.kaya.does({ do: 'lock' });
  return talk;
};

describe('a locked phone', () => {
  it('gets nothing but one sentence, whatever it sends', () => {
    const { jana } = lost();
    expect(jana.says('meine daten').said).toEqual([locked]);
    expect(jana.says('hallo').said).toEqual([locked]);
    expect(jana.sends('voice').said).toEqual([locked]);
    expect(jana.says('lösch alles').effects).toEqual([]);
  });

  it('gets the numbers for words of danger, and nobody is told: it may be anybody', () => {
    const heard = lost().jana.says('Ich will sterben');
    expect(heard.said[0]).toContain('112');
    expect(heard.said.at(-1)).toBe(locked);
    expect(heard.told).toEqual([]);
  });

  it('gets nothing unasked, and its silence counts against nobody', () => {
    const talk = lost();
    const heard = talk.windTo('2027-01-20T12:00');
    expect([heard.said, heard.told]).toEqual([[], []]);
  });

  it('does not read what a human has taken', () => {
    const talk = followed();
    talk.jana.says('Ich will sterben');
    lost(talk);
    expect(talk.kaya.taps('Ich übernehme').said).toEqual([]);
  });

  it('is left behind by a new code: the coach confirms, and the talk goes on', () => {
    const talk = lost();
    expect(talk.kaya.does({ do: 'newCode', code: 'screen' }).effects).toContainEqual(
      expect.objectContaining({ do: 'makeCode', code: 'screen' }),
    );
    expect(talk.redeems().said.at(-1)).toBe(waiting);
    expect(talk.person.addresses).toEqual(withPhone(talk.person).addresses);
    expect(talk.kaya.does({ do: 'confirm', yes: true }).said[0]).toBe('Hallo, da bist du wieder.');
    expect(talk.windTo('2026-11-24T09:00').said).toEqual([knock]);
  });
});

describe('a new phone', () => {
  it('hears nothing personal before the coach has confirmed, and nothing that was said on the old one', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    talk.jana.says('meine daten');
    talk.redeems();
    expect(talk.jana.says('noch einmal').said).toEqual([waiting]);
    expect(talk.jana.taps('🟢 Gut').said).toEqual([waiting]);
    expect(talk.jana.taps('Alles löschen').said).toEqual([waiting]);
    expect(talk.jana.says('ne doch gelb').said).toEqual([waiting]);
    expect(talk.person.answers).toHaveLength(1);
  });

  it('goes on in the check-in that was open', () => {
    const talk = checkingIn();
    talk.jana.says('gut');
    talk.redeems();
    const heard = talk.kaya.does({ do: 'confirm', yes: true });
    expect(heard.said.at(-1)).toBe(questionOf('work'));
  });

  it('keeps the old one working until the new code is redeemed', () => {
    const talk = followed();
    talk.kaya.does({ do: 'newCode', code: 'card' });
    expect(talk.jana.says('hallo').said[0]).toBe('Hallo, da bist du wieder.');
  });
});

describe('not reachable', () => {
  it('is a task for the coach at once, with a word of care', () => {
    const talk = followed();
    const heard = talk.jana.leaves();
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(talk.kaya.card?.facts).toContainEqual({
      label: 'Grund',
      value: 'Nicht erreichbar. Vielleicht möchte die Person das nicht mehr. Bitte fragen, nicht drängen.',
    });
    expect(talk.jana.leaves().told).toEqual([]);
  });

  it('sends nothing and counts no silence, and is over when the chat is opened again', () => {
    const talk = followed();
    talk.windTo('2026-11-24T09:00');
    talk.jana.leaves();
    expect(talk.windTo('2026-12-20T12:00').said).toEqual([]);
    expect(talk.person.cases).toHaveLength(1);
    expect(talk.jana.arrives().said[0]).toBe('Hallo, da bist du wieder.');
    expect(talk.windTo('2026-12-22T09:00').said).toContain(knock);
  });

  it('is no task for somebody who has stopped, or was never confirmed', () => {
    expect(followed({ asking: false }).jana.leaves().told).toEqual([]);
  });

  it('news wait until she is there again', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    talk.jana.leaves();
    expect(talk.kaya.taps('Ich übernehme, heute bis 11 Uhr').said).toEqual([]);
    expect(talk.jana.says('bin wieder da').said).toContain(
      'Frau Kaya kümmert sich darum. / Frau Kaya meldet sich heute bis 11 Uhr bei dir.',
    );
  });
});
