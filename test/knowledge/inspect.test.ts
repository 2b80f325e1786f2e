import { describe, expect, it } from 'vitest';
import { knowledgeReport } from '../../src/commands/knowledge.ts';
import { inspect, missingTopics } from '../../src/knowledge/inspect/inspect.ts';
import type { TextFile } from '../../src/knowledge/library.ts';

const today = '2026-11-23';

const article = (changes: Readonly<Record<string, string>> = {}): TextFile => {
  const { body = '', ...head } = {
    id: 'holiday',
    group: 'rights',
    title: 'Wie viel Urlaub habe ich?',
    button: 'Urlaub',
    audience: '[employee]',
    paragraphs: '[§ 3 BUrlG]',
    sources: '[BUrlG]',
    checked_on: '2026-11-20',
    review_by: '2027-11-01',
    related: '[]',
    questions: '[Wie viel Urlaub, Urlaub, Wann frei]',
    status: 'sourced',
    read_by: '[]',
    body: '# leicht\n\n{Du hast|Sie haben} Urlaub.\n\n---\n\nDas ist ein Recht.\n\n---\n\nFrag im Büro.\n\n# einfach\n\nEs gibt Urlaub.\n\n# standard\n\nEs gibt Urlaub (§ 3 Abs. 1 BUrlG).\n\n# beispiel\n\nAnna hat frei.\n',
    ...changes,
  } as Readonly<Record<string, string>>;
  const front = Object.entries(head).map(([key, value]) => `${key}: ${value}\n`);
  return { name: `${head['id'] ?? ''}.md`, text: `---\n${front.join('')}---\n${body}` };
};

const said = (changes: Readonly<Record<string, string>>, day = today): readonly string[] =>
  inspect([article(changes)], day).map(({ line, weight, message }) => `${line} ${weight}: ${message}`);

const withLeicht = (text: string): { readonly body: string } => ({
  body: `# leicht\n\n${text}\n\n---\n\nDas ist ein Recht.\n\n---\n\nFrag im Büro.\n\n# einfach\n\nEs gibt Urlaub.\n\n# standard\n\nUrlaub.\n\n# beispiel\n\nAnna hat frei.\n`,
});

describe('editors hear', () => {
  it('nothing about an article in which all is well', () => {
    expect(said({})).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['what is broken', { group: 'sba' }, '3 broken: '],
    ['what is broken in a text', withLeicht('{Du} hast Urlaub.'), '18 broken: '],
    ['what is not checked yet', { status: 'draft' }, '13 warning: Noch ein Entwurf'],
    ['what nobody has looked at again', { review_by: '2026-11-22' }, '10 warning: Prüfen'],
    ['what has to be looked at soon', { review_by: '2026-12-20' }, '10 warning: Bald prüfen: bis 2026-12-20'],
    ['which article is missing', { related: '[bfa_who]' }, '11 warning: Bei related steht bfa_who.'],
    [
      'which level is missing',
      { body: '# leicht\n\nFrei.\n\n# standard\n\nFrei.\n\n# beispiel\n\nFrei.\n' },
      '16 broken: Der Teil "# einfach" fehlt oder ist leer.',
    ],
    ['a law that is not named above', { paragraphs: '[§ 1 BGB]' }, '34 warning: § 3 BUrlG steht hier'],
    [
      'an amount that stands in the text',
      withLeicht('Das kostet 20 Euro.'),
      '18 warning: 20 Euro steht als Zahl im Text.',
    ],
    [
      'a sentence that is too long',
      withLeicht(`Du hast ${'sehr '.repeat(20)}viel Urlaub.`),
      '18 warning: Zu schwer in # leicht',
    ],
    [
      'hard words, with easier ones',
      withLeicht('Hallo.\nDer Zuschuss erfordert einen Bescheid der Behörde.'),
      '19 warning: Zu schwer in # leicht: „Der Zuschuss erfordert einen Bescheid der Behörde.“ (Zuschuss). Schreib: Geld dazu',
    ],
    [
      'what could be easier',
      withLeicht('Das wäre gut.'),
      '18 hint: Geht leichter in # leicht: „Das wäre gut.“ (wäre).',
    ],
    ['a message that is too long', withLeicht('Du hast frei.\n'.repeat(6)), '18 warning: Zu viel für eine Nachricht'],
    [
      'who is spoken to with du for once',
      {
        body: '# leicht\n\nFrei.\n\n# einfach\n\nFrei.\n\n# standard\n\nDu bist frei.\n\n# beispiel\n\nDu hast frei.\n',
      },
      '26 warning: In # standard',
    ],
    [
      'a hard question at the end',
      { check: '{ ask: Wann musst du unverzüglich die Behörde informieren?, right: Ja, wrong: Nein }' },
      '15 warning: Die Frage bei check ist zu schwer',
    ],
    [
      'what Anker never says',
      withLeicht('Das wird schon.'),
      '18 warning: Das sagt Anker nie in # leicht: „Das wird schon.“ (wird schon.). Das wäre Trost, den niemand geben kann. Schreib es anders.',
    ],
    [
      'what Anker never asks at the end',
      { check: '{ ask: Warum gehst du?, right: Ja, wrong: Nein }' },
      '15 warning: Die Frage bei check ist, was Anker nie sagt',
    ],
    [
      'who is spoken to with du although she chose Sie',
      withLeicht('Urlaub ist frei.\nDas ist gut für dich.'),
      '19 warning: Falsche Anrede für Sie in # leicht: „Das ist gut für dich.“ (dich). Schreib {du|Sie}',
    ],
    [
      'who is asked with Sie although he chose du',
      { check: '{ ask: Was brauchen Sie?, right: Ja, wrong: Nein }' },
      '15 warning: Die Frage bei check spricht nicht alle richtig an: „Was brauchen Sie?“ (Sie).',
    ],
    ['a sign that nobody fills in', withLeicht('[coach] hilft.'), '18 warning: Nicht fertig in # leicht'],
    [
      'an article that is too short',
      { body: article().text.split('---\n').slice(2).join('').replaceAll('---', '') },
      '16 warning: In # leicht steht 1 Nachricht. Es müssen 3 bis 6 sein',
    ],
    ['an article that is too long', withLeicht('Frei.\n\n---\n\n'.repeat(5)), 'In # leicht stehen 7 Nachrichten.'],
    [
      'a right that not everybody has, without its condition',
      { id: 'gleichstellung' },
      '16 warning: Dieses Recht haben nicht alle.',
    ],
    [
      'an article that does not end at the office that decides',
      { office: 'arbeitsgericht' },
      '17 warning: Bei office steht arbeitsgericht. Die letzte Nachricht in # leicht muss Arbeits-Gericht nennen',
    ],
    ['an article without its law', { paragraphs: '[BUrlG]' }, '7 warning: Bei paragraphs steht kein §.'],
    ['a button without a word', { button: '🏖️' }, '5 warning: Auf dem Knopf „🏖️“: nur ein Bild oder eine Farbe.'],
    [
      'two answers that are the same',
      { check: '{ ask: Wer hat Urlaub?, right: Alle, wrong: Alle }' },
      '15 warning: Auf dem Knopf „Alle, Alle, Weiß nicht“: zweimal dasselbe.',
    ],
  ])('%s', (_, changes, expected) => {
    expect(said(changes).join('\n')).toContain(expected);
  });

  it('which figure is not in force on a day, and that one will not be', () => {
    const text = withLeicht('Das sind {{mindestlohn}} für eine Stunde.');
    expect(said(text)).toEqual([]);
    expect(said({ ...text, review_by: '2029-01-01' }, '2027-12-15').join('\n')).toContain(
      '18 warning: {{mindestlohn}} gilt nur bis 2027-12-31.',
    );
    expect(said({ ...text, review_by: '2029-01-01' }, '2028-01-01').join('\n')).toContain(
      '18 warning: {{mindestlohn}} gilt am 2028-01-01 nicht.',
    );
  });

  it('what is wrong only in one address, and once what is wrong in both', () => {
    expect(said(withLeicht('Das ist {dein|der Wille Ihrer} Chef und Anwalt; gut.'))).toHaveLength(2);
    expect(said(withLeicht('Das Amt zahlt; gut.'))).toHaveLength(1);
  });

  it('which question two articles share', () => {
    const other = article({
      id: 'extra_leave',
      questions: '[wie viel urlaub?, Zusatz, Mehr]',
      title: 'Zusatz-Urlaub',
      button: 'Extra-Urlaub',
    });
    const shared = inspect([article(), other], today);
    expect(shared.map(({ file, line }) => `${file}:${line}`)).toEqual(['holiday.md:12', 'extra_leave.md:12']);
    expect(shared[0]?.message).toContain('Die Frage „Wie viel Urlaub“ steht auch in extra_leave.md.');
  });

  it('which button two articles share', () => {
    const other = article({ id: 'extra_leave', questions: '[eins, zwei, drei]', title: 'Zusatz-Urlaub' });
    expect(inspect([article(), other], today).map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
      'holiday.md:5: Der Knopf „Urlaub“ steht auch in extra_leave.md. Sie stehen oft untereinander: Jeder muss anders heißen.',
      'extra_leave.md:5: Der Knopf „Urlaub“ steht auch in holiday.md. Sie stehen oft untereinander: Jeder muss anders heißen.',
    ]);
  });

  it('which topics have no article', () => {
    expect(missingTopics([article()])).toContain('extra_leave');
    expect(missingTopics([article()])).not.toContain('holiday');
  });
});

describe('npm run knowledge', () => {
  const files = [article(withLeicht('Das wäre gut.')), article({ id: 'extra_leave', status: 'draft' })];

  it('is content with warnings, and not with what is broken', () => {
    expect(knowledgeReport([], files, { today }).code).toBe(0);
    expect(knowledgeReport([], [article({ group: 'sba' })], { today }).code).toBe(1);
  });

  it('tells hints only about the one file that is asked for', () => {
    expect(knowledgeReport([], files, { today }).lines.join('\n')).not.toContain('Hinweis:');
    for (const name of ['holiday', 'holiday.md', 'src/knowledge/articles/holiday.md']) {
      const { lines } = knowledgeReport(['--file', name], files, { today });
      expect(lines.join('\n')).toContain('holiday.md:18: Hinweis:');
      expect(lines.join('\n')).not.toContain('extra_leave.md:13');
    }
  });

  it('looks at another day', () => {
    expect(knowledgeReport(['--on', '2028-01-01'], files, { today }).lines.join('\n')).toContain('Prüfen');
  });

  it.each([[['--file', 'nothing']], [['--on', 'morgen']], [['--colour']]])('explains itself for %j', args => {
    expect(knowledgeReport(args, files, { today }).code).toBe(2);
    expect(knowledgeReport(args, files, { today }).lines.join('\n')).toContain('So geht es');
  });
});
