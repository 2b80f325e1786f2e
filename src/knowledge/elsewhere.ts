import type { ArticleId } from './topics.ts';

/**
 * What people ask that sounds like an article we have and is not. A question that fits better here is not answered with the nearest article.
 * A topic leaves this list when its article comes.
 */
export const elsewhere: Readonly<Partial<Record<ArticleId | 'out_of_scope', readonly string[]>>> = {
  sba_renew: [
    'Schwerbehindertenausweis verlängern',
    'Ausweis abgelaufen',
    'Ausweis verloren',
    'Wie lange gilt der Ausweis',
  ],
  sba_gdb: ['Was ist der Grad der Behinderung', 'GdB 50', 'höherer GdB'],
  sba_merkzeichen: ['Merkzeichen G B H im Ausweis', 'Buchstaben auf dem Ausweis', 'Begleitperson'],
  sba_benefits: [
    'Was bringt mir der Ausweis',
    'Vorteile Nachteile Schwerbehindertenausweis',
    'Vergünstigungen, Rabatt, Eintritt',
  ],
  sba_tell_employer: ['Muss ich dem Chef den Ausweis zeigen', 'Behinderung in der Bewerbung der Firma sagen'],
  sba_transport: ['Bus und Bahn fahren mit dem Ausweis', 'Wertmarke, Beiblatt, Zug kostenlos'],
  sba_tax: ['Steuer mit Schwerbehindertenausweis', 'Pauschbetrag Behinderung'],
  gleichstellung: ['Gleichstellung', 'schwerbehinderten Menschen gleichgestellt'],
  wage_minimum: ['Wie viel verdient man in der Werkstatt', 'Lohn in der Werkstatt, Mindestlohn'],
  egz_amount: ['Zuschuss vom Amt für Arbeitgeber, Eingliederungszuschuss'],
  extra_leave: ['Zusatzurlaub mit Ausweis', 'mehr Urlaub mit Schwerbehinderung'],
  out_of_scope: [
    'Persönliches Budget',
    'Personalausweis, Reisepass, Führerschein, Ausweis für die Bibliothek',
    'Pflegegrad, Pflegegeld, Pflegekasse',
    'Kindergeld',
    'Grundsicherung, Bürgergeld, Geld vom Amt zum Leben, Wohngeld',
    'Widerspruch Krankenkasse',
    'Kurzarbeit',
    'Steuererklärung, Haushalt, Budget planen',
    'Wohnung, Wohnheim, Wohngruppe zurück',
    'Auto in die Werkstatt bringen, Auto reparieren',
    'Parkausweis',
    'EU Ausweis, europäischer Behindertenausweis, Schülerausweis, Dienstausweis',
  ],
};
