import { describe, expect, it } from 'vitest';
import { phoneIn } from '../../src/dialogs/phoneWords.ts';
import { aStranger } from '../../src/dialogs/person.ts';
import { step } from '../../src/dialogs/step.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { checkingIn, followed } from './talk.ts';

describe('a phone that is new or gone', () => {
  it.each(['ich hab ein neues handy', 'hab eine neue nummer', 'nummer gewechselt', 'neues telefon'])(
    '"%s" is new',
    text => {
      expect(phoneIn(text)).toBe('phone.new');
    },
  );
  it.each(['mein handy ist weg', 'handy verloren', 'mein handy wurde geklaut', 'hab verloren mein handy'])(
    '"%s" is gone',
    text => {
      expect(phoneIn(text)).toBe('phone.lost');
    },
  );
  it.each([
    'der chef hat mein handy weggenommen',
    'darf ich mein handy mitnehmen',
    'handy',
    'mein kollege hat ein neues handy',
  ])('"%s" is neither', text => {
    expect(phoneIn(text)).toBeUndefined();
  });

  it('is told what to do, and offered the coach, who makes the code and the lock', () => {
    const heard = followed().jana.says('mein handy ist weg');
    expect(heard.said).toEqual([
      'Frau Kaya kann Anker auf dem alten Handy sperren. / Dann steht dort nichts Neues von mir. / Frau Kaya macht dir dann einen neuen Code.',
      'Möchtest du mit Frau Kaya reden?',
    ]);
  });

  it('does not end what was going on', () => {
    const talk = checkingIn();
    talk.jana.says('ich hab ein neues handy');
    expect(talk.person.talk).toEqual({ at: 'checkIn' });
  });

  it('of somebody whom Anker does not know any more needs a new code', () => {
    const { scene } = followed();
    const done = step({ ...aStranger, address: 'du' }, { kind: 'said', text: 'ich hab ein neues handy' }, scene);
    const [reply] = done.replies;
    expect(reply && speakReply(reply, aStranger, scene).text).toContain('neuen Code');
  });
});
