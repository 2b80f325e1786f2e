import { phrases } from '../phrasebook.ts';

/** Around an article: what comes after it, other words, hard words, where it comes from. */
export const explaining = phrases({
  'article.more': ['Das war alles dazu.', 'Was {möchtest du|möchten Sie} noch wissen?'],
  'level.most.alone': ['Genauer kann ich es nicht.', 'Eine freie Beratung hilft gern.', 'Die Beratung heißt: EUTB.'],
  'explain.which': [
    '{Schreib|Schreiben Sie} mir das schwere Wort.',
    'Dann erkläre ich das Wort.',
    'Oder {schreib|schreiben Sie}: Mensch.',
  ],
  'source.which': ['Das sage ich bei einem Text.', '{Schreib|Schreiben Sie} zuerst {deine|Ihre} Frage.'],

  'understood.right': ['Ja.', 'Das stimmt.'],
  'understood.wrong': ['Fast.', 'Ich erkläre es noch ein Mal anders.'],
  'understood.skipped': 'In Ordnung.',

  // The offices that decide (care-rules 34); for pensions the checked text `general` stands.
  'general.arbeitsagentur': [
    'Ich erkläre das Gesetz.',
    '{Dein|Ihr} Recht prüft die Agentur für Arbeit.',
    '[coach] kann mit {dir|Ihnen} dort anrufen.',
  ],
  'general.grundsicherung': [
    'Ich erkläre das Gesetz.',
    '{Dein|Ihr} Geld rechnet das Amt aus.',
    '[coach] kann mit {dir|Ihnen} dort anrufen.',
  ],
  'general.arbeitsgericht': [
    'Ich erkläre das Gesetz.',
    '{Dein|Ihr} Recht prüft ein Anwalt oder das Arbeits-Gericht.',
    'Dafür ist nur wenig Zeit.',
    '{Rede|Reden Sie} heute noch mit [coach:wem].',
  ],
  'general.alone.rentenberatung': ['Ich erkläre das Gesetz.', '{Deine|Ihre} Rente prüft die Beratung für Rente.'],
  'general.alone.arbeitsagentur': ['Ich erkläre das Gesetz.', '{Dein|Ihr} Recht prüft die Agentur für Arbeit.'],
  'general.alone.grundsicherung': ['Ich erkläre das Gesetz.', '{Dein|Ihr} Geld rechnet das Amt aus.'],
  'general.alone.arbeitsgericht': [
    'Ich erkläre das Gesetz.',
    '{Dein|Ihr} Recht prüft ein Anwalt oder das Arbeits-Gericht.',
    'Dafür ist nur wenig Zeit.',
  ],

  'right.offer': ['Dazu kann ich {dir|Ihnen} etwas erklären.', '{Möchtest du|Möchten Sie} das lesen?'],
  'editors.ask': ['Darf ich {deine|Ihre} Frage aufschreiben?', 'Ohne {deinen|Ihren} Namen.'],
  'editors.yes': ['Danke.', 'Ich habe die Frage aufgeschrieben.', '{Dein|Ihr} Name steht nicht dabei.'],
  'editors.no': ['In Ordnung.', 'Ich schreibe nichts auf.'],

  // A mother, a brother: never a word about anybody who is followed.
  'relative.hello': [
    'Guten Tag.',
    'Ich bin ein Computer-Programm.',
    'Ich erkläre Rechte bei der Arbeit.',
    'Über Menschen sage ich nichts.',
    'Was {möchtest du|möchten Sie} wissen?',
  ],
  'relative.aboutPerson': ['Über Menschen sage ich nichts.', 'Bitte {frag|fragen Sie} die Person selbst.'],
});
