import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/dialogs/reply.ts';
import { aStranger, type Stranger } from '../../src/dialogs/person.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { step } from '../../src/dialogs/step.ts';
import { strangerStep } from '../../src/dialogs/stranger.ts';
import { questionOf } from '../question.ts';
import { at, sceneAt } from './house.ts';
import { checkingIn, followed, openTalk, type Heard, type Talk } from './talk.ts';

const voice = true;
/** What is heard, line by line. */
const heard = (talk: Talk, replies: readonly Reply[]): readonly string[] =>
  replies.flatMap(reply => speakReply(reply, talk.person, talk.scene).aloud?.text.split('\n') ?? []);
const isKept = (talk: Talk, { replies }: Heard): boolean =>
  replies.every(reply => speakReply(reply, talk.person, talk.scene).aloud?.isOwn !== true);

const atConsent = (): Talk => {
  const talk = openTalk({ voice });
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  for (const label of ['Du', 'Nein', 'Weiter', 'Weiter']) talk.jana.taps(label);
  return talk;
};

describe('"Vorlesen"', () => {
  it('reads what stands there, and what stands on the buttons', () => {
    const talk = checkingIn({ voice });
    const { replies } = talk.jana.taps('🔊 Vorlesen');
    expect(heard(talk, replies)).toEqual([
      questionOf('general'),
      'Du kannst drücken:',
      '🟢 Gut',
      '🟡 Geht so',
      '🔴 Nicht gut',
      'Weiß nicht',
      'Will ich nicht sagen',
    ]);
  });

  it('reads a consent with everything that was said before it', () => {
    const talk = atConsent();
    const { replies } = talk.jana.taps('🔊 Vorlesen');
    expect(heard(talk, replies)).toEqual(
      expect.arrayContaining(['Du kannst Nein sagen.', 'Frau Kaya hilft dir trotzdem.', 'Ja', 'Nein', 'Weiß nicht']),
    );
  });

  it('changes nothing: the question stays open, and its buttons answer it', () => {
    const talk = checkingIn({ voice });
    const before = talk.person;
    talk.jana.says('vorlesn');
    talk.jana.says('Kannst du mir das vorlesen?');
    expect(talk.person).toEqual(before);
    talk.jana.taps('🟢 Gut');
    expect(talk.person.checkIn?.answers).toHaveLength(1);
  });

  it('reads the same a second time', () => {
    const talk = checkingIn({ voice });
    const [first, second] = [talk.jana.says('vorlesen'), talk.jana.says('vorlesen')];
    expect(second.replies).toEqual(first.replies);
  });

  it('reads what came unasked, not what was said before it', () => {
    const talk = followed({ voice });
    talk.windTo('2026-11-24T09:00');
    expect(heard(talk, talk.jana.says('vorlesen').replies)).toContain('Passt es gerade?');
  });

  it('reads the numbers in a crisis, and the crisis goes on', () => {
    const talk = followed({ voice });
    talk.jana.says('Ich will sterben');
    const before = talk.person.crisis;
    for (const { replies } of [talk.jana.says('vorlesen'), talk.jana.taps('🔊 Vorlesen', '112')])
      expect(heard(talk, replies).join(' ')).toContain('112');
    expect(talk.person.crisis).toEqual(before);
  });

  it('is no answer to the serious question', () => {
    const talk = followed({ voice });
    talk.jana.says('Es hat alles keinen Sinn mehr');
    expect(talk.person.talk.at).toBe('serious');
    expect(heard(talk, talk.jana.says('Vorlesen').replies)).toContain('Denkst du das auch?');
    expect(talk.person.talk.at).toBe('serious');
    expect(talk.jana.taps('Ja').told.length).toBeGreaterThan(0);
  });

  it('is never in the way of words of danger', () => {
    const talk = checkingIn({ voice });
    expect(talk.jana.says('Vorlesen, ich will sterben').told.length).toBeGreaterThan(0);
  });

  it('says nothing of before to a phone of which nobody knows whose it is', () => {
    const talk = checkingIn({ voice });
    talk.redeems();
    expect(heard(talk, talk.jana.says('vorlesen').replies).join(' ')).not.toContain(questionOf('general'));
    // also where what was said last is still what was said to somebody else
    const said = checkingIn({ voice }).person;
    const lost = { ...said, confirmed: false, talk: { at: 'waiting' } } as const;
    const { replies } = step(lost, { kind: 'said', text: 'vorlesen' }, talk.scene);
    expect(heard(talk, replies)).toContain('Ein Mensch prüft noch: Ist es die richtige Person?');
    expect(heard(talk, replies).join(' ')).not.toContain(questionOf('general'));
  });

  it('goes from the chat with what it has read, where the chat is tidied', () => {
    const talk = checkingIn({ voice, tidy: true });
    expect(talk.jana.says('vorlesen').replies).toMatchObject([{ kind: 'aloud', tidy: true }]);
  });

  it('says nothing of a picture, of which only the door knows whether it is gone', () => {
    const talk = followed({ voice });
    talk.jana.sends('photo', { message: '7' });
    talk.jana.taps('Ja, löschen');
    expect(talk.shown).toMatchObject([{ phrase: { key: 'photo.deleted' } }]);
    expect(talk.jana.says('vorlesen').replies).toMatchObject([{ phrase: { key: 'help.aloud' } }]);
  });

  it('is kept only where it is the same for everybody', () => {
    const talk = checkingIn({ voice });
    expect(isKept(talk, talk.jana.says('vorlesen'))).toBe(true);
    const other = atConsent();
    expect(isKept(other, other.jana.says('vorlesen'))).toBe(false);
    other.jana.taps('Ja');
    other.jana.taps('Fragen: Wie geht es?');
    other.jana.taps('Ja');
    // on a button stands who sees the answers
    expect(other.shown.some(reply => reply.kind === 'ask' && reply.phrase.params !== undefined)).toBe(false);
    expect(isKept(other, other.jana.says('vorlesen'))).toBe(false);
    talk.jana.says('meine daten');
    expect(isKept(talk, talk.jana.says('vorlesen'))).toBe(false);
  });
});

describe('without a voice', () => {
  it('there is no button, and the truth for whoever asks', () => {
    const talk = checkingIn();
    expect(talk.jana.says('vorlesen').said[0]).toBe('Ich kann hier nicht vorlesen. / Frag bitte einen Menschen.');
    expect(() => talk.jana.taps('🔊 Vorlesen')).toThrow('there is no button');
  });

  it('nobody is asked at the first contact whether she wants to hear', () => {
    expect(openTalk().redeems().said.join()).not.toContain('vorlesen');
    expect(followed().person.hears).toBeUndefined();
  });
});

const hearing = (): Talk => {
  const talk = openTalk({ voice });
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  talk.jana.taps('Du');
  expect(talk.shown).toMatchObject([{ phrase: { key: 'aloud.offer' } }]);
  talk.jana.taps('Ja');
  return talk;
};

describe('whoever wants to hear everything', () => {
  it('is asked once at the first contact, and then hears each thing that is said', () => {
    const talk = hearing();
    expect(heard(talk, talk.jana.taps('Weiter').replies)).toContain('Weiter');
  });

  it('hears what comes unasked, which says nothing to whoever listens', () => {
    const talk = followed({ voice });
    talk.jana.says('bitte immer vorlesen');
    const { replies } = talk.windTo('2026-11-24T09:00');
    expect(replies).toMatchObject([{ phrase: { key: 'neutral' } }, { kind: 'aloud' }]);
    expect(heard(talk, replies).slice(0, 2)).toEqual(['Hallo. Hier ist Anker.', 'Passt es gerade?']);
  });

  it('hears nothing of itself any more after "Nicht vorlesen"', () => {
    const talk = hearing();
    talk.jana.says('nicht mehr vorlesen');
    expect(heard(talk, talk.jana.taps('Weiter').replies)).toEqual([]);
  });

  it('may go back to this question', () => {
    const talk = hearing();
    talk.jana.says('zurück');
    expect(talk.shown).toMatchObject([{ phrase: { key: 'aloud.offer' } }, { kind: 'aloud' }]);
    talk.jana.taps('Nein');
    expect(talk.person.hears).toBeUndefined();
  });
});

describe('a stranger', () => {
  const scene = { ...sceneAt(at('2026-11-23T09:00')), readsAloud: true } as const;
  const says = (person: Stranger, text: string) => strangerStep(person, { kind: 'said', text }, scene);

  it('can hear what she reads, and goes on reading', () => {
    const read = says({ ...aStranger, address: 'du' }, 'was ist das budget für arbeit');
    const page = read.replies.map(reply => speakReply(reply, read.person, scene));
    expect(page.flatMap(({ buttons = [] }) => buttons.flat().map(({ label }) => label))).toContain('🔊 Vorlesen');
    const done = strangerStep(read.person, { kind: 'chose', question: 't:article', option: 'cmd:readAloud' }, scene);
    expect(done.person).toEqual(read.person);
    expect(done.replies).toMatchObject([{ kind: 'aloud', said: read.replies }]);
  });
});
