import { describe, expect, it, test } from 'vitest';
import type { Act } from '../../src/dialogs/event.ts';
import { acted } from '../../src/dialogs/employee/acted.ts';
import { days, later, LocalDate, TurnId } from '../../src/placement/ids.ts';
import { kaya } from './house.ts';
import { followed, type Talk } from './talk.ts';

// `care-rules` 8
const end = (on: string, reason: Extract<Act, { do: 'endPlacement' }>['reason'] = 'resigned'): Act => ({
  do: 'endPlacement',
  reason,
  destination: reason === 'deceased' ? 'deceased' : 'unknown',
  on: LocalDate.parse(on),
});
const question = 'Ich sage Frau Kaya und Herrn Demir nichts davon.';

function complaining({ tells = true, asking = true } = {}): Talk {
  const talk = followed({ asking });
  talk.jana.says('frau kaya schreit mich immer an');
  if (tells) talk.jana.says('ja');
  return talk;
}

/** The lead has it, and a human has talked with her. */
function violence(): Talk {
  const talk = followed();
  talk.jana.says('mein coach hat mich geschlagen');
  talk.lang.taps('Ich übernehme');
  talk.lang.taps('Kontakt');
  return talk;
}

const reasons = ({ lang }: Talk): string => (lang.card?.facts ?? []).map(({ value }) => value).join(' / ');

describe('what a coach does about somebody who complains of her', () => {
  test.each<[string, Act, string]>([
    ['a lock', { do: 'lock' }, 'hat danach das Handy gesperrt'],
    ['an end', end('2026-12-31'), 'hat danach die Begleitung beendet'],
  ])('is done, and whoever has the complaint reads of %s', (_name, act, line) => {
    const talk = complaining();
    expect(talk.kaya.does(act).told).toEqual(['Frau Lang: Aufgabe, bald']);
    expect(reasons(talk)).toContain(`Wer es nicht sieht, ${line}`);
    expect(talk.kaya.cards).toEqual([]);
  });

  it('leaves a locked phone that names somebody else to call', () => {
    const talk = complaining();
    talk.kaya.does({ do: 'lock' });
    expect(talk.jana.says('hallo').said).toEqual(['Dieses Handy ist gesperrt. / Bitte ruf Frau Lang an.']);
  });

  it('on a new phone that she has confirmed nothing is said of it at once, and it comes back later', () => {
    const talk = complaining({ tells: false, asking: false });
    talk.redeems();
    expect(talk.kaya.does({ do: 'confirm', yes: true }).said).toEqual(['Hallo, da bist du wieder.']);
    talk.windTo('2026-11-24T12:00');
    expect(talk.jana.taps('Ja', 'Passt es gerade').said.at(-1)).toContain(question);
  });

  it('a complaint that is told to nobody is asked about once more where she ends the placement, and the yes reaches the lead', () => {
    const talk = complaining({ tells: false });
    talk.kaya.does(end('2026-11-23'));
    expect(talk.jana.taps('Ja', 'Passt es gerade').said.at(-1)).toContain(question);
    expect(talk.jana.says('ja').told).toEqual(['Frau Lang: Neue Aufgabe, bald']);
  });

  it('and after the last day it is not asked about any more', () => {
    const talk = complaining({ tells: false });
    talk.kaya.does(end('2026-11-23'));
    talk.windTo('2027-02-01T09:00');
    expect(talk.person.cases).toMatchObject([{ state: { at: 'withdrawn', why: 'ended' } }]);
    expect(talk.scheduled).toEqual(['retention']);
  });
});

describe('while others know of violence by her', () => {
  it('she reads that the phone is locked, it is not, and whoever has the case decides', () => {
    const talk = violence();
    expect(talk.kaya.does({ do: 'lock' }).noticed).toEqual(['Frau Kaya: locked']);
    expect(reasons(talk)).toContain('Es ist nicht gesperrt');
    expect(talk.jana.says('frau kaya schlägt mich wieder').told).toEqual(['Frau Lang: Aufgabe, jetzt']);
    talk.lang.does({ do: 'lock' });
    expect(talk.jana.says('hallo').said.join()).toContain('gesperrt');
  });

  it('a code that she makes opens nothing, and a new phone waits for somebody else', () => {
    const talk = violence();
    const made = talk.kaya.does({ do: 'newCode', code: 'screen' }).effects.filter(effect => effect.do === 'makeCode');
    expect(made).toMatchObject([{ to: talk.person.coach, opens: 'nothing' }]);
    expect(reasons(talk)).toContain('Nur Ihr Code und Ihr Ja gelten');
    talk.redeems();
    for (const yes of [false, true]) talk.kaya.does({ do: 'confirm', yes });
    expect([talk.person.confirmed, talk.person.addresses.length]).toEqual([false, 1]);
    talk.lang.does({ do: 'confirm', yes: true });
    expect(talk.person.confirmed).toBe(true);
  });
});

it('an invitation that she sends again shows no code that somebody else has made', () => {
  const { person, scene } = violence();
  const made = { turn: TurnId.parse('by the lead'), on: scene.now };
  const code = { hash: 'h', kind: 'card', expires: later(scene.now, days(1)), tries: 0, used: false, made } as const;
  const start = LocalDate.parse('2026-10-01');
  const act = { do: 'invite', shortName: 'Jana', firm: 'Café Lindner', start, land: 'BE', code: 'card' } as const;
  const { effects } = acted({ ...person, code }, { by: kaya, act }, scene);
  const shown = effects.filter(effect => effect.do === 'makeCode');
  expect(shown).toEqual([{ do: 'makeCode', to: kaya, code: 'card', opens: 'nothing' }]);
});

test.each([complaining(), complaining({ tells: false }), violence()])(
  'a death that is reported by whom the complaint is about closes nothing',
  talk => {
    expect(talk.kaya.does(end('2026-11-23', 'deceased')).noticed).toEqual(['Frau Kaya: notAllowed']);
    expect(talk.person.cases.filter(({ state }) => state.at === 'withdrawn')).toEqual([]);
    expect(talk.person.placements.map(({ ended }) => ended)).toEqual([undefined]);
    expect(talk.jana.says('hallo').said).not.toEqual([]);
  },
);
