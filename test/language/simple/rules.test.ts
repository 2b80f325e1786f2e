import { describe, expect, it } from 'vitest';
import { read } from '../../../src/language/simple/reading.ts';
import { field, metaphors } from '../../../src/language/simple/terms/field.ts';
import { offices } from '../../../src/language/simple/terms/offices.ts';

const found = (text: string): readonly string[] => read(text).violations.map(({ rule, found }) => `${rule}: ${found}`);

describe('a rule of simple German finds', () => {
  it.each([
    ['longWords: Lohnkostenberechnung', 'Die Lohnkostenberechnung ist fertig.'],
    ['abbreviations: z. B.', 'Du kannst z. B. anrufen.'],
    ['abbreviations: bzw.', 'Der Coach bzw. die Firma hilft.'],
    ['abbreviations: bzw', 'Der Coach bzw die Firma hilft.'],
    ['acronyms: EUTB', 'Frag bei der EUTB.'],
    ['acronyms: GdB', 'Der GdB steht im Ausweis.'],
    ['paragraphs: §', 'Das steht in § 61.'],
    ['parentheses: (', 'Das Amt (die Stadt zahlt.'],
    ['specials: ;', 'Das Amt zahlt; die Firma zahlt.'],
    ['specials: ·', 'Der Arbeits·Vertrag ist da.'],
    ['specials: –', 'Das Amt – die Stadt.'],
    ['specials: &', 'Lohn & Urlaub.'],
    ['allCaps: WICHTIG', 'Das ist WICHTIG.'],
    ['genderSigns: n*innen', 'Die Kollegen*innen helfen.'],
    ['genderSigns: nInnen', 'Die KollegenInnen helfen.'],
    ['numbers: 75 %', 'Das Amt zahlt 75 %.'],
    ['numbers: 75 Prozent', 'Das Amt zahlt 75 Prozent.'],
    ['numbers: 13,90', 'Du bekommst 13,90 Euro.'],
    ['numbers: 12 €', 'Du bekommst 12 €.'],
    ['numbers: 15.384', 'Es sind 15.384 Menschen.'],
    ['numbers: 09:00', 'Komm um 09:00.'],
    ['numbers: 5.3.2027', 'Komm am 5.3.2027.'],
    ['numbers: 9-12', 'Komm von 9-12 Uhr.'],
    ['numbers: 030123456', 'Ruf an: 030123456.'],
    ['numbers: II', 'Das steht in Teil II.'],
    ['digitWords: 3-monatiges', 'Du machst ein 3-monatiges Praktikum.'],
    ['numberWords: drei', 'Du hast drei Tage frei.'],
    ['konjunktiv: könntest', 'Du könntest fragen.'],
    ['konjunktiv: wäre', 'Das wäre gut.'],
    ['konjunktiv: sei', 'Er sagt, er sei krank.'],
    ['passive: wird … bezahlt', 'Der Lohn wird von der Firma bezahlt.'],
    ['passive: wurde … abgelehnt', 'Der Antrag wurde abgelehnt.'],
    ['passive: werden … gestellt', 'Der Antrag muss vorher gestellt werden.'],
    ['preterite: ging', 'Er ging nach Hause.'],
    ['preterite: arbeitete', 'Sie arbeitete in der Werkstatt.'],
    ['genitive: Grad der Behinderung', 'Der Grad der Behinderung steht im Ausweis.'],
    ['genitive: des Coaches', 'Das ist die Aufgabe des Coaches.'],
    ['genitive: wegen der Krankheit', 'Du fehlst wegen der Krankheit.'],
    ['subordinate: weil', 'Du bekommst Geld, weil du arbeitest.'],
    ['subordinate: Wenn', 'Wenn du krank bist, ruf an.'],
    ['subordinate: dass', 'Danke, dass du das sagst.'],
    ['subordinate: die', 'Frag die Frau, die dort arbeitet.'],
    ['subordinate: in der', 'Das ist die Firma, in der du arbeitest.'],
    ['nested: wenn … dass', 'Sag es, wenn du glaubst, dass es falsch ist.'],
    ['badNegation: Weder', 'Weder der Chef noch der Coach weiß es.'],
    ['badNegation: Niemand sagt nicht', 'Niemand sagt nicht Nein.'],
    ['badNegation: nicht ohne', 'Es geht nicht ohne Vertrag.'],
    ['officialese: unverzüglich', 'Melde dich unverzüglich.'],
    ['officialese: Zuschusses', 'Das ist die Höhe vom Zuschusses.'],
    ['officialese: Bewilligungsbescheid', 'Der Bewilligungsbescheid kommt.'],
    ['jargon: Ausgleichsabgabe', 'Die Firma zahlt die Ausgleichsabgabe.'],
    ['metaphors: Fuß fassen', 'Du kannst hier Fuß fassen.'],
  ])('%s', (expected, text) => {
    expect(found(text)).toContain(expected);
  });

  it('knows about as many hard words as the measure was set with, or more', () => {
    const terms = [offices, field, metaphors].flatMap(list => list.trim().split('\n'));
    expect(terms.length).toBeGreaterThanOrEqual(249);
  });
});

describe('simple German', () => {
  it.each([
    'Hallo. Hier ist Anker.\nPasst es gerade?',
    'Du bist in Gefahr: Ruf 112 an.',
    'Ruf an: 0 30 12 34 56.',
    'Dann ruf an: 0800 111 0 111.\nDa hört dir ein Mensch zu.',
    'Das ist am Montag, 5. Mai.\nDas sind noch 4 Tage.',
    'Komm um 9 Uhr oder von 9 Uhr bis 12 Uhr.',
    'Ich kann keinem Menschen Bescheid sagen.',
    'Das Amt gibt der Firma Geld dazu.',
    'Das Geld bekommt der Chef.',
    'Ein Mensch aus der Firma hilft dir.',
    'Du wirst dort arbeiten.',
    'Du musst krank gewesen sein.',
    'Du warst krank.\nDu wolltest arbeiten.\nDu hattest Urlaub.',
    'Das gilt für viele, nicht für alle.',
    'Das kann ich nicht hören und nicht ansehen.',
    'Der Coach, die Firma und das Amt helfen.',
    'Du hast einen Schwer-Behinderten-Ausweis.',
    'Das Amt gibt Geld dazu.\nDas heißt: Budget für Arbeit.',
    'Die Beratung heißt: EUTB.\nDie EUTB kostet nichts.',
    'Die Abmahnung ist ein Brief vom Chef.',
    'Das Amt stellt etwas fest.\nMan nennt das Gleichstellung.',
    'Für Kollegen und Kolleginnen.',
    'Annas Chef hilft.',
    'Ab der Zahl 50 gibt es den Ausweis.',
    'Die Seite heißt: familienratgeber.de.',
    'Sei pünktlich.',
  ])('has nothing against %j', text => {
    expect(found(text)).toEqual([]);
  });

  it('takes a word as explained that was explained a message before', () => {
    const before = 'Das Amt gibt Geld dazu.\nDas heißt: Budget für Arbeit.';
    expect(read('Das Budget gibt es nicht für alle.').violations).toHaveLength(1);
    expect(read('Das Budget gibt es nicht für alle.', before).violations).toEqual([]);
  });

  it('says how to mend what it finds, with the sentence', () => {
    const [finding] = read('Hallo.\nDie Firma bekommt einen Lohnkostenzuschuss.').violations.filter(
      ({ rule }) => rule === 'jargon',
    );
    expect(finding).toEqual({
      rule: 'jargon',
      sentence: 'Die Firma bekommt einen Lohnkostenzuschuss.',
      found: 'Lohnkostenzuschuss',
      fix: 'Schreib: Geld vom Amt für den Lohn',
    });
  });
});
