// Somebody else at her phone (`care-rules` 50).
import { describe, expect, it } from 'vitest';
import { days, hours, LocalDate } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { checkingIn, followed, openTalk, type Heard, type Talk } from './talk.ts';

const neutral = 'Ich schreibe hier nur mit einer Person. / Über Menschen sage ich nichts. / Ist die Person wieder da?';

describe('somebody else at the phone', () => {
  it.each([
    'hier ist der bruder',
    'Hallo, hier ist die Mutter von Jana',
    'ich bin nicht Jana, ich bin ihre mutter',
    'ich bin nicht jana',
    'hier schreibt ihr freund',
    'hier ist jemand anders',
    'ich bin die mutter',
    'ich bin der betreuer von jana',
    'jana ist gerade nicht da',
    'das ist das handy von meiner schwester',
    'hab das handy gefunden',
    'handy gefunden',
    'ich bin janas freundin',
    'hier schreibt janas mutter',
    'hier spricht die gruppenleiterin',
    'ich schreibe für jana',
    'jana kann gerade nicht schreiben',
    'jana hat ihr handy vergessen',
    'das ist nicht janas handy',
  ])('"%s" is answered with a neutral sentence', text => {
    for (const talk of [followed(), checkingIn()]) {
      const heard = talk.jana.says(text);
      expect([heard.said, heard.buttons, heard.told]).toEqual([[neutral], ['Ich bin es wieder'], []]);
    }
  });

  it.each([
    'wie geht es ihr',
    'meine daten',
    'hallo',
    'was ist mit meiner nachricht',
    'gut',
    'mensch',
    'was hat sie geschrieben',
  ])('learns nothing by "%s"', text => {
    const talk = checkingIn();
    talk.jana.says('hier ist der bruder');
    const heard = talk.jana.says(text);
    expect([heard.said, heard.kept, heard.told]).toEqual([[neutral], [], []]);
  });

  it.each([
    'Ich bin es wieder',
    'bin wieder da',
    'wieder da',
    'so ich bin wieder da',
    'ja jetzt bin ich wieder da',
    'bin wieder ich',
    'jetzt wieder ich',
    'ich bins',
    'ich bins jana',
    'ich bin jana',
    'jana hier',
    'hier ist wieder die jana',
    'ne ich bin die jana',
    'hab mein handy zurück',
  ])('gives way with "%s": it goes on', text => {
    const talk = checkingIn();
    talk.jana.says('hier ist der bruder');
    const heard = text === 'Ich bin es wieder' ? talk.jana.taps(text) : talk.jana.says(text);
    expect(heard.said.at(-1)).toBe(questionOf('general'));
  });

  it.each([
    'jana ist nicht da',
    'wann ist jana wieder da',
    'ist sie wieder da',
    'ich bin nicht jana',
    'nein',
    'ich bin der bruder',
  ])('does not give way with "%s"', text => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    expect(talk.jana.says(text).said).toEqual([neutral]);
  });

  it('is heard where there is danger', () => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    expect(talk.jana.says('sie will sich umbringen').told).toHaveLength(3);
    expect(followed().jana.says('hier ist die mutter, jana will sich umbringen').told).toHaveLength(3);
  });

  it.each([
    'mein bruder ist da',
    'ich bin mutter von 2 kindern',
    'ich bin die mutter von zwei kindern',
    'meine mutter nervt',
    'hier ist der chef immer schlecht gelaunt',
    'ich bin nicht gut drauf',
    'ich bin jana',
    'hab mein handy gefunden',
    'ich bin nicht da',
    'ich schreibe für meine kollegin mit',
    'meine mama schreibt für mich',
    'ich hab mein handy vergessen',
  ])('is nobody else in "%s"', text => {
    expect(followed().jana.says(text).said).not.toContain(neutral);
  });
});

/** Something waits behind "Passt es gerade?", and her brother takes the phone. */
function withNews(): Talk {
  const talk = followed();
  talk.jana.says('mein chef schreit mich jeden tag an');
  talk.kaya.taps('Ich übernehme');
  talk.jana.says('hier ist der bruder');
  return talk;
}

const answersOnly = (heard: Heard): readonly unknown[] => [heard.said, heard.buttons, heard.told, heard.kept];
const neutrally = [[neutral], ['Ich bin es wieder'], [], []];

describe('the taps of somebody else', () => {
  it.each(['Ja', 'Später', 'Heute nicht'])('on "Passt es gerade?" [%s] open nothing', label => {
    const talk = withNews();
    expect(answersOnly(talk.jana.taps(label, 'Passt es'))).toEqual(neutrally);
    expect(talk.jana.taps('Ich bin es wieder').said.join(' ')).toContain('Frau Kaya kümmert sich darum.');
  });

  it('on a question of the check-in answer nothing', () => {
    const talk = checkingIn();
    talk.jana.says('hier ist der bruder');
    expect(answersOnly(talk.jana.taps('🔴 Nicht gut'))).toEqual(neutrally);
    expect(talk.person.answers).toEqual([]);
  });

  it('on the own data show nothing', () => {
    const talk = followed();
    talk.jana.says('meine daten');
    talk.jana.says('hier ist der bruder');
    for (const option of ['decideAgain', 'olderAnswers', 'firmYes'])
      expect(answersOnly(talk.happens({ kind: 'chose', question: 't:myData', option }))).toEqual(neutrally);
    for (const command of ['myData', 'state', 'whenAsked', 'menu', 'decideAgain', 'hideAnswers'])
      expect(answersOnly(talk.happens({ kind: 'chose', question: 'x', option: `cmd:${command}` }))).toEqual(neutrally);
  });

  it('on what was offered before answer nothing', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    talk.jana.says('mein chef schreit mich jeden tag an');
    talk.jana.says('hier ist der bruder');
    expect(answersOnly(talk.jana.taps('Ja', 'Darf ich'))).toEqual(neutrally);
    expect(talk.person.cases[0]?.state.at).toBe('held');
  });

  it.each(['hilfe', 'leichter', 'wer liest das', 'sieht das mein chef', 'noch einmal', 'lies vor'])(
    'and "%s" bring no news',
    text => {
      const said = withNews().jana.says(text).said.join(' ');
      expect(said).not.toMatch(/Kaya|kümmert/);
    },
  );

  it('and what else is sent bring no news', () => {
    for (const what of ['photo', 'file', 'location', 'contact', 'sticker', 'voice'] as const) {
      const talk = withNews();
      const heard = talk.jana.sends(what);
      expect(heard.said.at(-1)).toBe(neutral);
      expect(heard.said.join(' ')).not.toContain('Kaya');
      expect(talk.jana.says('hallo').said).toEqual([neutral]);
    }
  });
});

describe('a call for help by whoever holds the phone', () => {
  it.each(['says', 'taps'] as const)('is heard where somebody %s it, and says nothing of her', way => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    const heard =
      way === 'says'
        ? talk.jana.says('ich brauche hilfe')
        : talk.happens({ kind: 'chose', question: 'v:1', option: 'needHelp' });
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.said[0]).toContain('112');
    expect(heard.said.slice(1)).toEqual([neutral]);
    expect(talk.jana.says('wie geht es ihr').said).toEqual([neutral]);
    expect(talk.jana.taps('Ich bin es wieder').said.join(' ')).toContain('Ich sage jetzt Frau Kaya Bescheid.');
  });

  it('says the truth where nobody is charged with it any more, and stays as neutral', () => {
    const talk = followed();
    const placements = talk.person.placements.map(one => ({ ...one, ended: LocalDate.parse('2026-11-01') }));
    const after = openTalk({ person: { ...talk.person, placements } });
    after.jana.says('hier ist der bruder');
    expect(after.jana.says('ich brauche hilfe').said.at(-1)).toBe(neutral);
    expect(after.jana.says('mein chef schreit mich jeden tag an').said).toEqual([neutral]);
    expect(after.jana.says('meine daten').said).toEqual([neutral]);
  });

  it('is a wish to talk where nobody can hear it', () => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    talk.jana.sends('voice');
    expect(talk.wind(hours(1)).told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });
});

describe('a worry while somebody else holds the phone', () => {
  const worries = [
    'mein chef schreit mich jeden tag an',
    'die kollegen mobben mich',
    'jana wird auf der arbeit gemobbt',
  ];

  it.each(worries)('is told, and nothing of it is said there: "%s"', text => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    const heard = talk.jana.says(text);
    expect([heard.said, heard.buttons]).toEqual([[neutral], ['Ich bin es wieder']]);
    expect(heard.told).toHaveLength(1);
    expect(heard.kept).toContainEqual(expect.objectContaining({ kind: 'words', text }));
    expect(talk.jana.taps('Ich bin es wieder').said.join(' ')).toContain('Ich sage jetzt Frau Kaya Bescheid.');
  });

  it('is told already with the first message', () => {
    const heard = followed().jana.says('hier ist die mutter, jana wird auf der arbeit gemobbt');
    expect([heard.said, heard.told.length]).toEqual([[neutral], 1]);
  });

  it('follows her standing choice: she is asked when she is back', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    talk.jana.says('hier ist der bruder');
    const heard = talk.jana.says('mein chef schreit mich jeden tag an');
    expect([heard.said, heard.told]).toEqual([[neutral], []]);
    expect(talk.person.cases[0]?.state.at).toBe('held');
    expect(talk.jana.taps('Ich bin es wieder').said.join(' ')).toContain('Darf ich');
  });

  it('is no complaint that reaches the coach whom it is about', () => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    const heard = talk.jana.says('frau kaya schreit mich jeden tag an');
    expect([heard.said, heard.told]).toEqual([[neutral], []]);
  });

  it('is kept where it was added to a message', () => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    const heard = talk.jana.edits('mein chef schreit mich jeden tag an');
    expect([heard.said, heard.told.length]).toEqual([[neutral], 1]);
  });

  it('near danger is asked about, and its answer brings no news', () => {
    const talk = withNews();
    expect(talk.jana.says('ich kann nicht mehr, alles ist sinnlos').said.join(' ')).toContain('etwas Ernstes');
    expect(talk.jana.taps('Ja', 'Passt es').said.join(' ')).not.toContain('Kaya');
    const heard = talk.jana.says('nein');
    expect(heard.said.join(' ')).not.toContain('Kaya');
    expect(heard.said.at(-1)).toBe(neutral);
    expect(talk.jana.says('ich kann nicht mehr, alles ist sinnlos').said).toEqual([neutral]);
  });
});

describe('that somebody else holds the phone', () => {
  it.each([
    'ich bins jana',
    'hier ist wieder jana',
    'hier ist jana',
    'jana hier',
    'ich bin jana',
    'ich bin jana, ich hab mein handy wieder',
    'hab mein handy wieder',
    'ich bin wieder dran',
    'ja ich bin es',
    'jetzt bin ich es wieder',
  ])('is over with "%s"', text => {
    const talk = checkingIn();
    talk.jana.says('hier ist der bruder');
    expect(talk.jana.says(text).said.at(-1)).toBe(questionOf('general'));
  });

  it.each([
    'ist jana da',
    'jana ist nicht da',
    'jana ist wieder da',
    'ich bin nicht jana',
    'hier ist ihr bruder',
    'nein',
    'ich bin der bruder von jana',
    'hab ihr handy wieder',
    'wann ist jana wieder da',
  ])('is not over with "%s"', text => {
    const talk = checkingIn();
    talk.jana.says('hier ist der bruder');
    expect(talk.jana.says(text).said).toEqual([neutral]);
  });

  it('is asked again behind the next "Passt es gerade?", and ends there with a yes', () => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    talk.windTo('2026-11-24T09:00');
    expect(talk.jana.taps('Ja', 'Passt es').said).toEqual([neutral]);
    expect(talk.jana.taps('Ich bin es wieder').said.at(-1)).toBe(questionOf('general'));
  });

  it('is no sign of life of her: whoever is silent is asked after', () => {
    const talk = followed();
    talk.jana.says('hier ist der bruder');
    let told: readonly string[] = [];
    for (let day = 0; day < 30; day++) {
      told = [...told, ...talk.wind(days(1)).told];
      talk.jana.says('hallo');
    }
    expect(told).toContain('Frau Kaya: Neue Aufgabe, bald');
  });
});
