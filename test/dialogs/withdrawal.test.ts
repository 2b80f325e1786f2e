// A yes is taken back in words as by the buttons (`care-rules` 28, 39).
import { describe, expect, it, test } from 'vitest';
import { commandIn } from '../../src/dialogs/commands.ts';
import { followed, openTalk, type Talk } from './talk.ts';

const seeing =
  'Frau Kaya kann deine Antworten sehen. / Du kannst Nein sagen. / Frau Kaya hilft dir trotzdem. / Darf Frau Kaya deine Antworten sehen?';

const asksWhat = (talk: Talk, text: string): boolean =>
  talk.jana.says(text).said.at(-1)?.includes('Was soll ich tun?') === true;

describe('that the coach may see the answers', () => {
  test.each([
    'frau kaya soll meine antworten nich mehr sehn',
    'Frau Kaya darf meine Antworten nicht mehr lesen',
    'sie soll das nicht mehr lesen',
    'sie soll nicht mehr mitlesen',
    'will nicht mehr dass sie das liest',
    'ich will nicht mehr, dass Frau Kaya das liest',
    'ich möchte nicht mehr dass sie meine Antworten sieht',
    'ich will nicht, dass Frau Kaya alles liest',
    'zeig ihr meine antworten nicht mehr',
    'keiner soll meine antworten lesen',
  ])('is taken back by "%s"', text => {
    expect(commandIn(text)).toBe('hideAnswers');
  });

  test.each([
    'frau kaya soll mich nicht mehr anrufen',
    'ich will meine antworten nicht mehr sehen',
    'sie soll das lesen',
    'sag ihr das nicht',
    'ich kann die anzeige nicht mehr lesen',
    'mein chef soll das nicht mehr machen',
  ])('is not taken back by "%s"', text => {
    expect(commandIn(text)).not.toBe('hideAnswers');
  });

  it('is asked once, and a no is a no', () => {
    const talk = followed();
    expect(talk.jana.says('frau kaya soll meine antworten nich mehr sehn').said).toEqual([seeing]);
    expect(talk.person.consents.seeing?.given).toBe(true);
    talk.jana.taps('Nein', 'Darf Frau Kaya');
    expect(talk.person).toMatchObject({ consents: { seeing: { given: false } }, choice: 'askEachTime' });
    for (const label of ['Weiter', 'Frau Kaya', 'Anrufen', 'Nein']) talk.jana.taps(label);
    expect(talk.person.consents.asking?.given).toBe(true);
    expect(talk.jana.says('Ich will kündigen').told).toEqual([]);
  });

  it('is said not to be so where there was no yes', () => {
    const heard = followed({ seeing: false }).jana.says('will nicht mehr dass sie das liest');
    expect(heard.said[0]).toContain('Bei Nein sieht Frau Kaya deine Antworten nicht.');
  });

  it('is refused by it at the first contact where just that is asked, and nothing is skipped', () => {
    const talk = openTalk();
    talk.redeems();
    talk.kaya.does({ do: 'confirm', yes: true });
    for (const label of ['Du', 'Weiter', 'Weiter']) talk.jana.taps(label);
    expect(talk.jana.says('sie soll das nicht mehr lesen').said.at(-1)).toContain('Darf ich dich fragen?');
    talk.jana.taps('Nein');
    talk.jana.says('ich will nicht mehr dass sie das liest');
    expect(talk.person.consents.seeing?.given).toBe(false);
  });
});

describe('to be asked', () => {
  it.each([
    'schreib mir nich mehr',
    'hör auf mir zu schreiben',
    'hör auf mich zu nerven',
    'lass mich in ruhe mit den fragen',
    'lass mich mit den fragen in ruhe',
    'ich will keine nachrichten mehr',
    'du sollst mir nicht mehr schreiben',
    'ich will nicht mehr dass du mir schreibst',
    'meld dich nicht mehr bei mir',
    'ich will mich abmelden',
  ])('is stopped by "%s", after the question of the button', text => {
    expect(asksWhat(followed(), text)).toBe(true);
  });

  it.each(['schreib mir mal was', 'mein chef soll mir nicht mehr schreiben', 'lass mich mal überlegen', 'hör mal'])(
    'is not stopped by "%s"',
    text => {
      expect(asksWhat(followed(), text)).toBe(false);
    },
  );
});
