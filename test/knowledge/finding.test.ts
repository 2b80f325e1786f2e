import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/adapters/files.ts';
import { memory } from '../../src/adapters/learned.ts';
import { makeFinder, type Found } from '../../src/knowledge/finding.ts';
import { isFollowUp, samples } from '../../src/knowledge/finding/samples/all.ts';
import followUps from '../../src/knowledge/finding/samples/followUps.json' with { type: 'json' };
import { fewSamples, strayQuestions } from '../../src/knowledge/inspect/findable.ts';
import { readLibrary } from '../../src/knowledge/library.ts';
import { isArticleId, topics } from '../../src/knowledge/topics.ts';

const files = await readArticleFiles();
const library = readLibrary(files);
const articles = library.kind === 'library' ? library.articles : [];
const find = makeFinder(articles, memory);
const findWithoutOne = makeFinder(articles.filter(({ id }) => id !== 'guardian'));
let steps = 1;
while (findWithoutOne.learn()) steps += 1;
const outcome = (found: Found): string => {
  if (found.kind === 'answer') return found.article.id;
  return found.kind === 'choose' ? `choose ${found.articles.map(({ id }) => id).join(' ')}` : 'unknown';
};

describe('the finder', () => {
  it('learns in small steps until there is nothing more to learn', () => {
    expect(steps).toBeGreaterThan(50);
    expect(findWithoutOne.learn()).toBe(false);
  });

  it('asked in the middle of learning, finishes and finds the same', () => {
    const early = makeFinder(articles);
    early.learn();
    expect(early('was ist budget für arbeit')).toEqual(find('was ist budget für arbeit'));
  });
});

describe('a question', () => {
  it.each([
    ['was ist budget für arbeit', 'bfa_what'],
    ['Was ist eigentlich dieses Budget für Arbeit???', 'bfa_what'],
    ['budget fuer arbeit', 'bfa_what'],
    ['was ist das buget für arbeit', 'bfa_what'],
    ['bfa', 'bfa_what'],
    ['erklär mir mal das budget', 'bfa_what'],
    ['Budget-für-Arbeit', 'bfa_what'],
    ['kann ich zurück in die werkstatt', 'return_right_what'],
    ['ich will wieder in die werkstat', 'return_right_what'],
    ['darf ich zurück zur Werkstatt wenn es in der Firma nicht klappt', 'return_right_what'],
    ['rückkehrrecht', 'return_right_what'],
    ['gibt es ein ruckkehrrecht', 'return_right_what'],
    ['wieder zurück in wfbm?', 'return_right_what'],
    ['was ist ein schwerbehindertenausweis', 'sba_what'],
    ['was ist der schwerbehinderten ausweis', 'sba_what'],
    ['Schwerbehindertenausweiß was ist das', 'sba_what'],
    ['behindertenausweis', 'sba_what'],
    ['brauche ich einen ausweis', 'sba_what'],
    ['Wie beantrage ich einen Schwerbehindertenausweis?', 'sba_apply'],
    ['mein chef hat mir gekündigt', 'dismissal_protection'],
  ])('"%s" finds %s', (question, id) => {
    expect(outcome(find(question))).toBe(id);
  });

  it.each([
    ['Wie beantrage ich das Budget für Arbeit?', 'bfa_apply'],
    ['Wie viel Geld ist das Budget für Arbeit?', 'bfa_amount_subsidy'],
    ['wie lange geht das budget für arbeit', 'bfa_duration'],
    ['Was ist mit meiner Rente beim Budget für Arbeit?', 'bfa_pension'],
    ['Bekomme ich Arbeitslosengeld nach dem Budget?', 'bfa_unemployment_insurance'],
    ['mein ausweis ist abgelaufen', 'sba_renew'],
    ['Was bringt mir der Schwerbehindertenausweis?', 'sba_benefits'],
    ['Muss ich dem Chef den Ausweis zeigen?', 'sba_tell_employer'],
    ['Was bedeutet G im Ausweis?', 'sba_merkzeichen'],
    ['Was ist ein Grad der Behinderung?', 'sba_gdb'],
    ['rente wenn ich zurück in die werkstatt gehe', 'return_right_pension'],
    ['Was ist das Budget für Ausbildung?', 'budget_ausbildung'],
    ['Wie viel verdiene ich in der Werkstatt?', 'wage_minimum'],
  ])('"%s" is answered with %s or with nothing, never with the nearest article', (question, id) => {
    expect(outcome(find(question))).toMatch(new RegExp(`^(${id}|unknown|choose .+)$`));
  });

  it.each([
    'Was ist ein Persönliches Budget?',
    'Wo bekomme ich einen Personalausweis?',
    'mein Perso ist weg',
    'Wie bekomme ich einen Pflegegrad?',
    'Kindergeld',
    'Bekomme ich Geld vom Amt für die Wohnung?',
    'Widerspruch gegen die Krankenkasse',
    'mein auto muss in die werkstatt',
    'Kurzarbeit in der Firma',
    'ich brauche hilfe',
    'ich hab angst vor der werkstatt',
    'wie ist das in der werkstatt',
    'mein chef hat ein budget',
    'ich hab mein ausweis vergessen',
    'wer bist du',
    'wie wird das wetter',
    'arbeit',
    'firma',
    '',
    '???',
  ])('"%s" is not answered with the nearest article', question => {
    expect(find(question).kind).not.toBe('answer');
  });

  it.each([
    'Was ist ein Persönliches Budget?',
    'Wo bekomme ich einen Personalausweis?',
    'Wie bekomme ich einen Pflegegrad?',
    'Kindergeld',
    'wie wird das wetter',
    'wie hoch ist der mindestlohn in polen',
    'brauch ich einen impfausweis',
    'hörgerät wer zahlt das für daheim',
  ])('"%s" is not known', question => {
    expect(outcome(find(question))).toBe('unknown');
  });

  it('that an article gives as its own finds it', () => {
    expect(strayQuestions(files, find).map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  });

  it('that an article gives as its own and that finds another is named, with its line', () => {
    const stray = files
      .filter(({ name }) => name === 'bem.md')
      .map(file => ({
        ...file,
        text: file.text.replace('questions:\n', 'questions:\n  - was ist budget für arbeit\n'),
      }));
    expect(strayQuestions(stray, find).map(({ message }) => message)).toEqual([
      'Die Frage „was ist budget für arbeit“ findet bfa_what. Schreib sie deutlicher, oder gib dem Thema mehr Beispiele: CONTRIBUTING.md, „A topic“.',
    ]);
  });
});

it('a topic with too few samples is named, what only follows an article not counted', () => {
  const known = samples.filter(sample => sample.label !== 'bem' || isFollowUp(sample));
  expect(fewSamples(known)).toContainEqual({ topic: 'bem', count: 0 });
  expect(fewSamples(samples.filter(({ label }) => label === 'bem'))).not.toContainEqual(
    expect.objectContaining({ topic: 'bem' }),
  );
});

describe('what has no words', () => {
  it.each(['', '???', '...', '?!'])('"%s" is noise, and no question for a human', text => {
    expect(find(text)).toEqual({ kind: 'smalltalk', what: 'noise' });
    expect(find(text, { about: 'bfa_what' })).toEqual({ kind: 'smalltalk', what: 'noise' });
  });
});

describe('what is said after an article', () => {
  it.each([
    ['hä?', 'bfa_what'],
    ['versteh ich nicht', 'sba_what'],
    ['warum?', 'sba_what'],
    ['und wie lange?', 'return_right_what'],
    ['was kostet das?', 'sba_apply'],
    ['wer hilft mir dabei?', 'sba_apply'],
    ['Wer zahlt das?', 'jobcoaching'],
    ['und mit 30?', 'gleichstellung'],
  ] as const)('"%s" stays with %s', (text, about) => {
    expect(outcome(find(text, { about }))).toBe(about);
  });

  it.each([
    ['und meine Rente?', 'bfa_what', 'bfa_pension'],
    ['wo beantrage ich das', 'bfa_what', 'bfa_apply'],
    ['und wo krieg ich den?', 'sba_what', 'sba_apply'],
    ['wie beantrage ich den?', 'egz_amount', 'egz_apply'],
    ['fahr ich damit umsonst bus?', 'sba_what', 'sba_transport'],
    ['ich soll was unterschreiben', 'dismissal_protection', 'dont_sign'],
    ['und wenn er nicht zahlt?', 'wage_minimum', 'wage_late'],
  ] as const)('"%s" moves from %s to %s', (text, about, to) => {
    expect(outcome(find(text, { about }))).toBe(to);
  });

  it.each([
    ['und zurück in die werkstatt?', 'bfa_what', 'return_right_what'],
    ['und der ausweis?', 'bfa_what', 'sba_what'],
    ['und wie lange?', 'bfa_what', 'bfa_duration'],
    ['mit ausweis mehr?', 'holiday', 'extra_leave'],
    ['auch bei teilzeit?', 'wage_minimum', 'working_hours'],
  ] as const)('"%s" is about %s or %s, and never about a third', (text, about, other) => {
    expect(outcome(find(text, { about }))).toMatch(
      new RegExp(`^(choose )?(${about}|${other})( (${about}|${other}) |$)`),
    );
  });

  it.each([
    ['danke dir', 'thanks'],
    ['ok danke', 'thanks'],
    ['tschüss', 'bye'],
    ['bist du ein mensch?', 'whoAreYou'],
  ])('"%s" is small talk: %s', (text, what) => {
    expect(find(text, { about: 'bfa_what' })).toEqual({ kind: 'smalltalk', what });
  });

  it.each([
    ['wo finde ich eine wohnung', 'housing'],
    ['und ein führerschein?', 'driving'],
  ])('"%s" leaves the articles, and it is said who helps: %s', (text, elsewhere) => {
    expect(find(text, { about: 'sba_what' })).toEqual({ kind: 'unknown', elsewhere });
  });

  it('is not answered where no article was shown, or one that is not there', () => {
    expect(find('und wie lange?').kind).not.toBe('answer');
    expect(findWithoutOne('warum?', { about: 'guardian' }).kind).not.toBe('answer');
  });

  it('is learned from follow-ups that lead to what there is', () => {
    const places = new Set([...Object.keys(topics), 'elsewhere', 'smallTalk']);
    expect(samples.filter(isFollowUp).filter(({ label }) => !places.has(label))).toEqual([]);
    expect(Object.keys(followUps).filter(id => !isArticleId(id))).toEqual([]);
  });
});
