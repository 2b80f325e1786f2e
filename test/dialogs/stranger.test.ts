import { describe, expect, it } from 'vitest';
import { aStranger, type Coach, type Stranger } from '../../src/dialogs/person.ts';
import type { Event } from '../../src/dialogs/event.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { step } from '../../src/dialogs/step.ts';
import { aCoach, at, kaya, nacht, sceneAt, staffWithNight } from './house.ts';
import { broken, storable } from './promises.ts';

const scene = sceneAt(at('2026-11-23T09:00'), staffWithNight);

interface Met {
  readonly said: readonly string[];
  readonly buttons: readonly string[];
  readonly views: readonly string[];
  readonly person: Stranger | Coach;
}

function meets(person: Stranger | Coach, ...events: readonly Event[]): Met {
  const first: Met = { said: [], buttons: [], views: [], person };
  return events.reduce((met, event) => {
    const done = step(met.person, event, scene);
    expect([...storable(done.person), ...broken({ before: met.person, event, step: done, scene })]).toEqual([]);
    expect(done.effects).toEqual([]);
    const { person: after } = done;
    if (after.role !== 'stranger' && after.role !== 'coach') throw new Error('she stays who she is');
    const spoken = done.replies.map(reply => speakReply(reply, after, scene));
    return {
      said: spoken.map(({ text }) => text.replaceAll('\n', ' / ')),
      buttons: (spoken.at(-1)?.buttons ?? []).flat().map(({ label }) => label),
      views: done.replies.flatMap(reply =>
        reply.kind === 'show' ? [reply.view] : reply.kind === 'fill' ? [reply.form] : [],
      ),
      person: after,
    };
  }, first);
}

const says = (text: string): Event => ({ kind: 'said', text });
const taps = (option: string): Event => ({ kind: 'chose', question: 't', option });

describe('a stranger', () => {
  it('is asked du or Sie once', () => {
    const met = meets(aStranger, { kind: 'arrived' });
    expect([met.said, met.buttons]).toEqual([['Was passt besser? / Du oder Sie?'], ['Du', 'Sie']]);
    expect(meets(met.person, taps('sie')).said).toEqual([
      'Hallo. Ich bin Anker. / Ich bin ein Computer-Programm. / Ich erkläre Rechte und Geld bei der Arbeit. / Schreiben Sie einfach eine Frage.',
    ]);
  });

  it('may ask', () => {
    expect(meets(aStranger, says('was ist das budget für arbeit')).said[0]).toContain('Budget für Arbeit');
    expect(meets(aStranger, says('Wo gibt es Kuchen in der Stadt?')).said).toEqual([
      'Das weiß ich nicht. / Eine freie Beratung hilft gern. / Die Beratung heißt: EUTB. / Das kostet nichts.',
    ]);
  });

  it.each([
    ['Meine Miete ist zu hoch', 'Ein Mieter-Verein hilft bei Miete und Wohnung.'],
    ['Wie bekomme ich einen Pflegegrad?', 'Die Pflege-Kasse hilft bei der Pflege.'],
    ['Wo mache ich eine Steuererklärung?', 'Das Finanz-Amt hilft bei der Steuer. / Oder ein Lohnsteuer-Hilfe-Verein.'],
    ['Mein Personalausweis ist weg', 'Das Bürger-Amt im Rathaus hilft dabei.'],
    ['Ich habe Schulden', 'Eine Schuldner-Beratung hilft bei Schulden.'],
  ])('who asks about something else hears who helps there: "%s"', (question, place) => {
    expect(meets(aStranger, says(question)).said).toEqual([`Dazu weiß ich nichts. / ${place}`]);
  });

  it.each(['Wie wird das Wetter morgen?', 'Mein Auto ist kaputt', 'Ich muss da hin, wo ist das nochmal gewesen?'])(
    'is sent to no office that may be the wrong one: "%s"',
    question => {
      expect(meets(aStranger, says(question)).said[0]).toMatch(/^Das weiß ich nicht\. .+ EUTB/);
    },
  );

  it('who is a relative is told in Sie and in whole sentences', () => {
    const met = meets(aStranger, says('Ich bin die Mutter. Was ist der Schwerbehindertenausweis?'));
    expect(met.person).toMatchObject({ relative: true, level: 'einfach', address: 'sie' });
    expect(met.said).toHaveLength(1);
  });

  it.each([
    'Mein Sohn arbeitet bei der Firma. Wie geht es ihm?',
    'ich bin die schwester von jana, kommt sie zur arbeit?',
  ])('who is a relative learns nothing about anybody: "%s"', text => {
    expect(meets(aStranger, says(text)).said).toEqual([
      'Über Menschen sage ich nichts. / Bitte fragen Sie die Person selbst.',
    ]);
  });

  it('who is a relative is greeted as one', () => {
    expect(meets(aStranger, says('Guten Tag, ich bin der Vater')).said[0]).toContain('Über Menschen sage ich nichts.');
  });

  it('reads on, gets an example and the next questions', () => {
    const first = meets(aStranger, says('was ist der schwerbehindertenausweis'));
    expect(meets(first.person, says('erklären')).said[0]).toContain('Ayla');
    const read = Array.from({ length: 9 }, () => says('weiter')).reduce(
      (met, event) => (met.said.some(said => said.startsWith('Das war alles')) ? met : meets(met.person, event)),
      first,
    );
    expect(read.said).toEqual(['Das war alles dazu. / Was möchtest du noch wissen?']);
  });

  it.each(['Ich will sterben', 'alles hat keinen sinn mehr', 'Mein Mann schlägt mich gerade', 'ich brauche hilfe'])(
    'in danger gets the numbers and the truth: "%s"',
    text => {
      const { said } = meets(aStranger, says(text));
      expect(said[0]).toMatch(/11[02]/);
      expect(said.at(-1)).toBe(
        'Ich bin ein Computer-Programm. / Ich kenne dich nicht. / Ich kann keinem Menschen Bescheid sagen. / Du bist in Gefahr: Ruf 112 an.',
      );
    },
  );

  const anything: readonly Event[] = [
    ...['', '🤷', 'hilfe', 'stopp', 'weiter', 'zurück', 'meine daten', 'x'.repeat(1_000_000)].map(says),
    ...['next', 'back', 'article:nothing', 'constructor', 'cmd:myData', 'du'].map(taps),
    ...(['voice', 'photo', 'sticker', 'location'] as const).map((what): Event => ({ kind: 'sent', what })),
    { kind: 'edited', text: 'hm' },
    { kind: 'filled', form: 'x', fields: {} },
    { kind: 'left', why: 'blocked' },
  ];
  it.each(anything.map(event => [JSON.stringify(event).slice(0, 60), event] as const))(
    'keeps nothing of %s',
    (_, event) => {
      expect(meets(meets(aStranger, says('was ist das budget für arbeit')).person, event).person.role).toBe('stranger');
    },
  );
});

describe("a coach's own talk", () => {
  const coach = aCoach(kaya);

  it.each([
    ['liste', ['caseload']],
    ['Alle Personen bitte', ['caseload']],
    ['was ist offen?', ['openCases']],
    ['offene Aufgaben', ['openCases']],
    ['neue Person einladen', ['invite']],
    ['ich bin krank', ['absence']],
    ['Urlaub', ['absence']],
  ])('understands "%s"', (text, views) => {
    expect(meets(coach, says(text)).views).toEqual(views);
  });

  it('says what can be said and shows what can be done for anything else', () => {
    expect(meets(coach, says('blub')).said[0]).toContain('„Übernehme Ayla bis 15 Uhr“');
    const met = meets(coach, says('hallo'));
    expect([met.said, met.buttons]).toEqual([
      ['Was möchten Sie tun?'],
      ['Meine Personen', 'Offene Aufgaben', 'Person einladen', 'Abwesenheit', 'Förder-Check', 'Frage stellen'],
    ]);
    expect(meets(aCoach(nacht), says('hm')).buttons).toEqual(['Offene Aufgaben', 'Abwesenheit']);
  });

  it('answers words of danger with the numbers and the plan of the house', () => {
    expect(meets(coach, says('Ich will sterben')).said).toEqual([
      'Besteht Gefahr für ein Leben: 112. Bei Gewalt: 110. Notfallplan Ihres Hauses: Ordner 1',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString', 'coach:nothing', ''])(
    'answers the old button "%s" with the menu',
    option => {
      expect(meets(coach, taps(option)).said).toEqual(['Was möchten Sie tun?']);
    },
  );
});
