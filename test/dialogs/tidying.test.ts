import { describe, expect, it } from 'vitest';
import { hours } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { checkingIn, followed, type Heard, type Talk } from './talk.ts';

const tidied = ({ effects }: Heard) => effects.filter(effect => effect.do === 'tidy');
const marks = ({ replies }: Heard) => replies.map(reply => 'tidy' in reply && reply.tidy === true);

/** Three answers; the last one in words. */
function green({ jana }: Talk): Heard {
  jana.taps('🟢 Gut');
  jana.says('gut', '31');
  return jana.says('gut', '32');
}

describe('a chat that shall be tidied', () => {
  it('loses the check-in as soon as it is over: its questions become one line, the own words go', () => {
    const talk = checkingIn({ tidy: true });
    const heard = green(talk);
    expect(tidied(heard)).toEqual([{ do: 'tidy', messages: ['31', '32'], line: { key: 'tidy.line' } }]);
    expect(marks(heard)).toEqual([true]);
    expect(talk.person.untidy).toEqual([]);
  });

  it('waits for what is asked because of an answer', () => {
    const talk = checkingIn({ tidy: true, choice: 'Jedes Mal fragen' });
    talk.jana.taps('🔴 Nicht gut');
    talk.jana.taps('🟢 Gut', questionOf('work'));
    const last = talk.jana.taps('🟢 Gut');
    expect(tidied(last)).toEqual([]);
    expect(marks(last)).toEqual([true]);
    talk.jana.taps('Arbeit');
    expect(tidied(talk.jana.taps('Nein'))).toHaveLength(1);
  });

  it('loses what was said besides within a day, and what was answered at the end of the check-in', () => {
    const talk = followed({ tidy: true });
    talk.jana.says('hallo', '7');
    talk.wind(hours(1));
    talk.jana.says('mein chef ist doof', '8');
    talk.jana.sends('voice', { message: '9' });
    expect(tidied(talk.wind(hours(22)))).toEqual([]);
    expect(tidied(talk.wind(hours(1)))).toEqual([{ do: 'tidy', messages: ['7', '8', '9'] }]);
    expect(tidied(talk.wind(hours(30)))).toEqual([]);
  });

  it('keeps the help numbers, and what Anker explains', () => {
    const talk = followed({ tidy: true });
    const heard = talk.jana.says('ich will sterben', '7');
    expect(heard.said.join()).toContain('112');
    expect(marks(heard)).not.toContain(true);
    expect(marks(talk.jana.says('was ist mindestlohn?', '8'))).not.toContain(true);
  });

  it('asks about a picture apart', () => {
    const talk = followed({ tidy: true });
    talk.jana.sends('photo', { message: '9' });
    expect(tidied(talk.wind(hours(30)))).toEqual([]);
  });

  it('keeps in Anker what it loses: the answers and the words stay with the person', () => {
    const talk = checkingIn({ tidy: true });
    green(talk);
    expect(talk.person.answers).toHaveLength(3);
  });

  it('says so behind a neutral message where some of it could not be taken away', () => {
    const talk = followed({ tidy: true });
    talk.windTo('2026-11-23T12:00');
    expect(talk.happens({ kind: 'undelivered', receipt: { what: 'tidy' } }).said).toEqual([
      'Hallo. Hier ist Anker. / Passt es gerade?',
    ]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([
      'Ich wollte unseren Chat aufräumen. / Ein Teil ist noch da. / Bitte lösch den Chat selbst.',
    ]);
  });

  it('is another one on another phone: nothing is taken away there', () => {
    const talk = followed({ tidy: true });
    talk.jana.says('hallo', '7');
    talk.redeems();
    expect(tidied(talk.wind(hours(30)))).toEqual([]);
  });
});

describe('a chat that shall stay as it is', () => {
  it('stays as it is', () => {
    const talk = checkingIn();
    const heard = green(talk);
    expect([tidied(heard), marks(heard)]).toEqual([[], [false]]);
    expect(talk.scheduled).not.toContain('tidy');
  });
});
