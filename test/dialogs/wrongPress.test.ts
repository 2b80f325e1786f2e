// "Falsch gedrückt" right after a light: it does not count any more, and lowers nothing that was told.
import { describe, expect, it } from 'vitest';
import { openedCard } from '../../src/dialogs/openedCard.ts';
import { ownData } from '../../src/dialogs/ownData.ts';
import { minutes } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { case1, checkingIn, followed } from './talk.ts';

const general = questionOf('general');
const changed = 'In Ordnung. / Ich habe es geändert.';

describe('somebody who slipped', () => {
  it.each(['bin abgerutscht', 'abgerutscht', 'bin verrutscht', 'ups verrutscht'])(
    '"%s" takes back no case where no light was just given',
    text => {
      const talk = followed();
      talk.jana.says('mein chef schreit mich jeden tag an');
      const heard = talk.jana.says(text);
      expect(heard.said.join(' ')).not.toMatch(/Versehen|geändert/);
      expect(talk.person.cases[0]?.state.at).toBe('open');
    },
  );

  it('adds to a crisis like any other words', () => {
    const talk = followed();
    talk.jana.says('ich will sterben');
    expect(talk.jana.says('bin abgerutscht').kept).toMatchObject([{ kind: 'words', text: 'bin abgerutscht' }]);
  });

  it.each(['bin abgerutscht und hab mir weh getan', 'bin von der leiter abgerutscht', 'bin ausgerutscht'])(
    'takes no light back with "%s"',
    text => {
      const talk = checkingIn();
      talk.jana.taps('🟢 Gut');
      talk.jana.says(text);
      expect(talk.person.answers).toMatchObject([{ dimension: 'general', light: 'green' }]);
    },
  );
});

describe('a light that was pressed by mistake', () => {
  it.each([
    'falsch gedrückt',
    'war falsch',
    'hab mich verdrückt',
    'ups falsch gedrückt',
    'bin abgerutscht',
    'ups, abgerutscht',
    'verrutscht',
    'bin mit dem finger abgerutscht',
    'aus versehen gedrückt',
    'hab aus versehn auf gut gedrückt',
    'hab auf gut gedrückt statt rot',
    'hab mich vertan',
    'das war ausversehen',
    'oh nein falsch',
    'ups',
    'stimmt nicht',
    'das war gelogen',
    'der falsche knopf',
  ])('is taken back by "%s", and asked again', text => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.says(text).said).toEqual([changed, general]);
    expect(talk.person.checkIn?.answers).toEqual([]);
    expect(talk.person.answers).toMatchObject([{ dimension: 'general', said: 'takenBack' }]);
    expect(talk.jana.taps('🟡 Geht so').said).toEqual([questionOf('work')]);
    expect(talk.person.answers).toMatchObject([{ dimension: 'general', light: 'yellow' }]);
  });

  it.each([
    ['war gelb gemeint', 'yellow'],
    ['gemeint war gelb', 'yellow'],
    ['sollte rot sein', 'red'],
    ['hab rot gemeint', 'red'],
    ['hab mich verklickt sollte gelb sein', 'yellow'],
    ['sorry falscher knopf war nicht gut gemeint', 'red'],
    ['stimmt nicht mir gehts schlecht', 'red'],
  ])('gives way to the one that was meant: "%s"', (text, light) => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    talk.jana.says(text);
    expect(talk.person.answers).toMatchObject([{ dimension: 'general', light }]);
    expect(talk.person.crisis).toBeUndefined();
    expect(talk.read.at(-1)).toBe(questionOf('work'));
  });

  it('gives way to a better one too, and whoever was told sees it', () => {
    const talk = checkingIn();
    talk.jana.taps('🔴 Nicht gut');
    const heard = talk.jana.says('sorry falscher knopf war gut gemeint');
    expect(heard.said[0]).toBe('In Ordnung. Ich habe es geändert. / Frau Kaya sieht die Änderung auch.');
    expect(talk.person.answers).toMatchObject([{ dimension: 'general', light: 'green' }]);
  });

  it.each(['der chef hats gut gemeint', 'hab auf rot gedrückt', 'bin aus versehen gegen die tür gelaufen'])(
    'is not what "%s" says',
    text => {
      const talk = checkingIn();
      talk.jana.taps('🔴 Nicht gut');
      talk.jana.says(text);
      expect(talk.person.answers).toMatchObject([{ dimension: 'general', light: 'red' }]);
    },
  );

  it('stands in the own data and in what the coach reads as taken back', () => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    const { kept } = talk.jana.says('falsch gedrückt');
    expect(kept).toMatchObject([{ kind: 'answer', answer: { said: 'takenBack' } }]);
    expect(ownData(talk.person, talk.scene).facts?.[0]?.value).toBe('zurückgenommen');
    const read = openedCard({ employee: talk.person, what: 'answers', records: kept }, talk.scene);
    expect(read.facts?.[0]?.value).toBe('Wie geht es: zurückgenommen');
  });

  it('lowers no case that was told: it is noted there, and stays', () => {
    const talk = checkingIn();
    talk.jana.taps('🔴 Nicht gut');
    const heard = talk.jana.says('falsch gedrückt');
    expect(heard.said).toEqual(['In Ordnung. Ich habe es geändert. / Frau Kaya sieht die Änderung auch.', general]);
    expect(talk.person.cases[0]).toMatchObject({ id: case1, level: 'today', state: { at: 'open' } });
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Hat eine Antwort geändert' });
  });

  it('tells nobody of a red that nobody was told', () => {
    const talk = checkingIn({ choice: 'Jedes Mal fragen' });
    talk.jana.taps('🔴 Nicht gut');
    expect(talk.jana.says('falsch gedrückt').said).toEqual([changed, general]);
    expect(talk.person.cases[0]?.state.at).toBe('withdrawn');
    expect(talk.kaya.cards).toEqual([]);
  });

  it('is asked again also where it was the last one', () => {
    for (const last of ['🟢 Gut', '🟡 Geht so']) {
      const talk = checkingIn();
      talk.jana.taps('🟢 Gut');
      talk.jana.taps('🟢 Gut');
      talk.jana.taps(last);
      expect(talk.jana.says('falsch gedrückt').said).toEqual([changed, questionOf('tasks')]);
    }
  });

  it('takes back no worry that was written since', () => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    talk.wind(minutes(1));
    talk.jana.says('Ich will kündigen');
    talk.jana.says('war falsch');
    expect(talk.person.checkIn?.answers).toMatchObject([{ light: 'green' }]);
  });
});
