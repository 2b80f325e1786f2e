import { phrases } from '../phrasebook.ts';

/** What Anker knows nothing about, and who helps there: kinds of offices that everybody may go to, no single one. */
export const elsewhere = phrases({
  'place.housing': ['Dazu weiß ich nichts.', 'Ein Mieter-Verein hilft bei Miete und Wohnung.'],
  'place.homeLife': [
    'Dazu weiß ich nichts.',
    'Eine freie Beratung hilft beim Leben zu Hause.',
    'Die Beratung heißt: EUTB.',
    'Das kostet nichts.',
  ],
  'place.debts': ['Dazu weiß ich nichts.', 'Eine Schuldner-Beratung hilft bei Schulden.'],
  'place.childBenefit': ['Dazu weiß ich nichts.', 'Die Familien-Kasse hilft beim Kinder-Geld.'],
  'place.family': ['Dazu weiß ich nichts.', 'Eine Familien-Beratung hilft bei Familie und Liebe.'],
  'place.livelihood': ['Dazu weiß ich nichts.', 'Da hilft das Job-Center oder das Sozial-Amt.'],
  'place.care': ['Dazu weiß ich nichts.', 'Die Pflege-Kasse hilft bei der Pflege.'],
  'place.papers': ['Dazu weiß ich nichts.', 'Das Bürger-Amt im Rathaus hilft dabei.'],
  'place.residence': ['Dazu weiß ich nichts.', 'Eine Migrations-Beratung hilft dabei.', 'Das kostet nichts.'],
  'place.tax': ['Dazu weiß ich nichts.', 'Das Finanz-Amt hilft bei der Steuer.', 'Oder ein Lohnsteuer-Hilfe-Verein.'],
  'place.healthInsurer': [
    'Dazu weiß ich nichts.',
    'Die Kranken-Kasse muss es {dir|Ihnen} erklären.',
    'Bei Ärger mit der Kasse hilft ein Sozial-Verband.',
  ],
  'place.health': ['Dazu weiß ich nichts.', 'Das weiß die Haus-Ärztin oder der Haus-Arzt.'],
  'place.consumer': ['Dazu weiß ich nichts.', 'Die Verbraucher-Zentrale hilft bei Kauf und Vertrag.'],
  'place.law': ['Dazu weiß ich nichts.', 'Eine Anwältin oder ein Anwalt kann dabei helfen.'],
  'place.learning': ['Dazu weiß ich nichts.', 'Die Volks-Hochschule hat viele Kurse.'],
  'place.working': ['Dazu weiß ich nichts.', 'Der Betriebs-Rat hilft bei Fragen in der Firma.'],
  'place.business': ['Dazu weiß ich nichts.', 'Die Kammer hilft Firmen dabei.', 'Zum Beispiel: die Handwerks-Kammer.'],
  'place.agency': ['Dazu weiß ich nichts.', 'Die Agentur für Arbeit hilft dabei.'],
  'place.pensionOffice': ['Dazu weiß ich nichts.', 'Die Renten-Versicherung hilft bei der Rente.'],
  'place.volunteering': ['Dazu weiß ich nichts.', 'Eine Freiwilligen-Agentur hilft dabei.'],
});
