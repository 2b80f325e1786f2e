import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/adapters/files.ts';
import { makeFinder, type Found } from '../../src/knowledge/finding.ts';
import { readLibrary } from '../../src/knowledge/library.ts';

const library = readLibrary(await readArticleFiles());
const articles = library.kind === 'library' ? library.articles : [];
const find = makeFinder(articles);
const outcome = (found: Found): string => {
  if (found.kind === 'answer') return found.article.id;
  return found.kind === 'choose' ? `choose ${found.articles.map(({ id }) => id).join(' ')}` : 'unknown';
};

describe('the finder', () => {
  it('learns in small steps until there is nothing more to learn', () => {
    const { learn } = makeFinder(articles);
    let steps = 1;
    while (learn()) steps += 1;
    expect(steps).toBeGreaterThan(50);
    expect(learn()).toBe(false);
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
  ])('"%s" is not known', question => {
    expect(outcome(find(question))).toBe('unknown');
  });

  it.each(articles.flatMap(({ id, questions, title }) => [title, ...questions].map(text => [text, id] as const)))(
    'that an article gives as its own, "%s", finds %s',
    (question, id) => {
      expect(outcome(find(question))).toBe(id);
    },
  );
});

describe('a short question after an article', () => {
  it('belongs to the article', () => {
    expect(outcome(find('und wie lange?', { about: 'return_right_what' }))).toBe('return_right_what');
    expect(outcome(find('warum?', { about: 'sba_what' }))).toBe('sba_what');
  });

  it('does not where it names something else', () => {
    expect(outcome(find('und der ausweis?', { about: 'bfa_what' }))).toBe('sba_what');
  });

  it('is not answered where no article was shown, or one that is not there', () => {
    expect(find('und wie lange?').kind).not.toBe('answer');
    const findWithoutIt = makeFinder(articles.filter(({ id }) => id !== 'guardian'));
    expect(findWithoutIt('warum?', { about: 'guardian' }).kind).not.toBe('answer');
  });
});
