// A yes is taken back in words as by the buttons (`care-rules` 28, 39).
import { describe, expect, it, test } from 'vitest';
import { commandIn } from '../../src/dialogs/commands.ts';
import { LocalDate } from '../../src/placement/ids.ts';
import { may } from '../../src/placement/may.ts';
import { questionOf } from '../question.ts';
import { kaya } from './house.ts';
import { checkingIn, followed, openTalk, type Talk } from './talk.ts';

const hidden =
  'In Ordnung. / Ab jetzt sieht Frau Kaya deine Antworten nicht. / Ich frage dich vorher jedes Mal. / Nur bei großer Gefahr sage ich es immer. / Zum Ändern schreib: Neu entscheiden.';
const off = { consents: { seeing: { given: false } }, choice: 'askEachTime' } as const;

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
    'ich will nich das frau kaya das sieht',
    'meine antworten gehen frau kaya nix an',
    'schick frau kaya nix mehr',
    'frau kaya soll nix mehr mitbekommen',
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
    'ich will nicht dass mein chef das sieht',
    'ich will nicht dass frau kaya meinen lohn sieht',
    'schick mir nix mehr',
  ])('is not taken back by "%s"', text => {
    expect(commandIn(text)).not.toBe('hideAnswers');
  });

  test.each([
    'einwilligung widerrufen',
    'ich will die freigabe zurücknehmen',
    'nehm mein ja zurück',
    'frag mich vorher jedes mal',
    'nicht mehr gleich sagen',
    'frau kaya darf meine antworten wieder sehen',
  ])('is decided anew with "%s"', text => {
    expect(commandIn(text)).toBe('decideAgain');
  });

  test.each(['widerruf der kündigung', 'nehm das zurück', 'frag mich morgen', 'frau kaya darf das wissen'])(
    'is not decided anew with "%s"',
    text => {
      expect(commandIn(text)).not.toBe('decideAgain');
    },
  );

  it('counts at once, without a second no, and all else stays', () => {
    const talk = followed();
    const heard = talk.jana.says('frau kaya soll meine antworten nich mehr sehn');
    expect(heard.said).toEqual([hidden]);
    expect(heard.kept).toMatchObject([{ kind: 'consent', consent: 'seeing', given: false }]);
    expect(talk.person).toMatchObject({ ...off, talk: { at: 'idle' }, consents: { asking: { given: true } } });
    expect(may({ role: 'coach', id: kaya }, { action: 'openAnswers', about: talk.person }, talk.scene)).toBe(false);
    expect(talk.jana.says('Ich will kündigen').told).toEqual([]);
  });

  it('is given again as the text says', () => {
    const talk = followed();
    talk.jana.says('sie soll nicht mehr mitlesen');
    expect(talk.jana.says('neu entscheiden').said.at(-1)).toContain('Darf ich dich fragen?');
    talk.jana.taps('Ja', 'Darf ich dich fragen');
    talk.jana.taps('Fragen: Wie geht es?');
    expect(talk.jana.taps('Ja', 'Darf Frau Kaya').said.at(-1)).toContain('Wer sieht dann die Antworten?');
  });

  it('counts in the middle of a check-in, which goes on', () => {
    const talk = checkingIn();
    const heard = talk.jana.says('sie soll nicht mehr mitlesen');
    expect([heard.said[0], heard.said.at(-1)]).toEqual([hidden, questionOf('general')]);
    expect(talk.jana.taps('🔴 Nicht gut').told).toEqual([]);
  });

  it('counts in a crisis, which stays one', () => {
    const talk = followed();
    talk.jana.says('ich will sterben');
    expect(talk.jana.says('sie soll nicht mehr mitlesen').said).toEqual([hidden]);
    expect(talk.person).toMatchObject({ ...off, cases: [{ level: 'now', state: { at: 'open' } }] });
    expect(talk.person.crisis).toBeDefined();
  });

  it('counts after the end of the placement', () => {
    const talk = followed();
    const ended = talk.person.placements.map(one => ({ ...one, ended: LocalDate.parse('2026-11-01') }));
    const after = openTalk({ person: { ...talk.person, placements: ended } });
    after.jana.says('sie soll nicht mehr mitlesen');
    expect(after.person).toMatchObject(off);
  });

  it.each([0, 1, 2])('counts while it is decided anew, at each of its questions (%i)', steps => {
    const talk = followed();
    talk.jana.says('neu entscheiden');
    talk.jana.taps('Ja', 'Darf ich dich fragen');
    talk.jana.taps('Fragen: Wie geht es?');
    if (steps > 0) talk.jana.taps('Ja', 'Darf Frau Kaya');
    if (steps > 1) talk.jana.taps('Frau Kaya');
    talk.jana.says('ich will nicht mehr dass sie das liest');
    expect(talk.person).toMatchObject({ ...off, enrolment: { step: 'always' } });
  });

  it('counts at a question that is about something else, which stands there again', () => {
    const talk = followed();
    talk.jana.says('neu entscheiden');
    const heard = talk.jana.says('ich will nicht mehr dass sie das liest');
    expect([heard.said[0], heard.said.at(-1)?.includes('Darf ich dich fragen?')]).toEqual([hidden, true]);
    expect(talk.person).toMatchObject(off);
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

it('"frag mich vorher jedes mal" is the answer where just that is asked', () => {
  const talk = openTalk();
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  for (const label of ['Du', 'Weiter', 'Weiter', 'Ja', 'Fragen: Wie geht es?', 'Ja', 'Frau Kaya'])
    talk.jana.taps(label);
  talk.jana.says('frag mich vorher jedes mal');
  expect(talk.person).toMatchObject({ choice: 'askEachTime', enrolment: { step: 'always' } });
});
