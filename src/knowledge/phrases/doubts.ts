import { phrases } from '../phrasebook.ts';

/** What is answered to a question about a consent, while it stands open: as short as the consent, and no more than it promises. */
export const doubts = phrases({
  'doubt.means.duSie': ['Beides ist in Ordnung.', '{Such|Suchen Sie} einfach aus.'],
  'doubt.means.aloud': [
    'Eine Stimme liest dann jede Nachricht vor.',
    '{Du kannst|Sie können} das wieder ausschalten.',
    '{Schreib|Schreiben Sie} dann: Nicht vorlesen.',
  ],
  'doubt.means.facts': [
    'Hier antwortet ein Computer.',
    'Der Computer kann Fehler machen.',
    'Bei Gefahr hilft die Nummer 112.',
  ],
  'doubt.means.receipt': [
    'Auf jede Nachricht kommt eine Antwort.',
    'Ohne Antwort ist etwas kaputt.',
    'Dann hilft ein Anruf bei [coach:wem].',
  ],
  'doubt.means.asking': [
    'Ich schreibe {dir|Ihnen} manchmal eine Frage.',
    'Zum Beispiel: Wie geht es bei der Arbeit?',
    '{Du drückst|Sie drücken} dann einen Knopf.',
  ],
  'doubt.means.seeing': [
    '{Du drückst|Sie drücken} zum Beispiel: Nicht gut.',
    'Mit {deinem|Ihrem} Ja kann [coach] das lesen.',
    'Dann kann [coach] besser helfen.',
  ],
  'doubt.means.choice': [
    'Rot heißt: Nicht gut.',
    'Gleich sagen heißt: [coach] weiß es sofort.',
    'Jedes Mal fragen heißt: Ich frage {dich|Sie} vorher.',
  ],
  'doubt.means.always': [
    'Vielleicht will ein Mensch sterben.',
    'Oder jemand schlägt ihn gerade.',
    'Dann soll schnell ein Mensch helfen.',
    'Darum sage ich es [coach:wem].',
  ],
  'doubt.means.reach': [
    'Manchmal möchte [coach] mit {dir|Ihnen} reden.',
    '{Such|Suchen Sie} aus: So meldet sich [coach] dann.',
  ],
  'doubt.means.tidy': [
    'Aufräumen heißt: Ich lösche hier im Chat.',
    'Meine Fragen und {deine|Ihre} Antworten sind hier dann weg.',
    'Bei Anker bleiben die Antworten da.',
  ],
  'doubt.means.newCoach': [
    'Ja heißt: {Dein|Ihr} neuer Coach kann alte Antworten lesen.',
    'Nein heißt: {Dein|Ihr} neuer Coach sieht nur neue Antworten.',
  ],
  'doubt.means.consentAlone': ['Ja heißt: Alles bleibt so.', 'Nein heißt: Ich frage nicht mehr von selbst.'],
  'doubt.means.firm': [
    'Teams ist ein Programm am Computer.',
    '{Deine|Ihre} Firma fragt dort zum Beispiel nach Geld.',
    'Über {dich|Sie} sage ich der Firma nichts.',
  ],

  'doubt.must': [
    'Das {musst du|müssen Sie} nicht.',
    '{Du kannst|Sie können} Nein sagen.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
  ],
  'doubt.must.choice': [
    '{Du musst|Sie müssen} nichts aussuchen.',
    '{Drück|Drücken Sie} dann: Weiß nicht.',
    'Dann frage ich {dich|Sie} jedes Mal.',
  ],
  'doubt.must.always': [
    'Das gilt immer.',
    'Aber nur bei großer Gefahr.',
    'Dann soll schnell ein Mensch helfen.',
    'Darum {kannst du|können Sie} es nicht ausschalten.',
  ],
  'doubt.check': [
    'Das {musst du|müssen Sie} nicht.',
    'Ich will nur wissen: Habe ich es gut erklärt?',
    '{Du kannst|Sie können} auch drücken: Weiß nicht.',
  ],

  'doubt.no': ['{Du kannst|Sie können} Nein sagen.', '[coach] hilft {dir|Ihnen} trotzdem.'],
  'doubt.no.asking': [
    'Bei Nein frage ich nicht von selbst.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
    '{Du kannst|Sie können} mich trotzdem alles fragen.',
  ],
  'doubt.no.seeing': [
    'Bei Nein sieht [coach] {deine|Ihre} Antworten nicht.',
    'Ich frage {dich|Sie} vorher jedes Mal.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
    'Nur bei großer Gefahr sage ich es immer.',
  ],
  'doubt.no.choice': [
    'Jedes Mal fragen heißt: {Du kannst|Sie können} Nein sagen.',
    'Dann sage ich [coach:wem] nichts.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
    'Nur bei großer Gefahr sage ich es immer.',
  ],
  'doubt.no.tidy': ['Bei Nein bleiben alle Nachrichten hier stehen.', '[coach] hilft {dir|Ihnen} trotzdem.'],
  'doubt.no.consentAlone': [
    'Bei Nein frage ich nicht mehr von selbst.',
    '[coach] erfährt davon.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
  ],
  'doubt.no.firm': [
    'Bei Nein lädt [coach] {deine|Ihre} Firma nicht ein.',
    'Die Firma erfährt nichts von {deinem|Ihrem} Nein.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
  ],

  'doubt.later': [
    '{Du kannst|Sie können} das später immer ändern.',
    '{Schreib|Schreiben Sie} dann: Meine Daten.',
    'Dann {drück|drücken Sie}: Neu entscheiden.',
  ],
  'doubt.later.firm': [
    '{Du kannst|Sie können} das später immer ändern.',
    '{Schreib|Schreiben Sie} dann: Meine Daten.',
    'Dann {drück|drücken Sie}: Firma abmelden.',
  ],
  'doubt.silence': [
    '{Du musst|Sie müssen} nicht antworten.',
    'Ohne Antwort frage ich noch ein Mal.',
    'Manchmal höre ich 2 Wochen nichts.',
    'Dann sage ich es [coach:wem].',
  ],

  'doubt.who': [
    'Nur mit {deinem|Ihrem} Ja liest [coach] die Antworten.',
    'Oder die Vertretung von [coach:wem].',
    'Die Firma liest nichts davon.',
    'Nur bei großer Gefahr sage ich es immer [coach:wem].',
  ],
  'doubt.who.always': [
    'Ich sage es [coach:wem].',
    'Das Team von [coach:wem] weiß es dann auch.',
    'Die Firma weiß es nicht.',
  ],
  'doubt.who.seen': [
    '[coach] kann {deine|Ihre} Antworten lesen.',
    'Oder die Vertretung von [coach:wem].',
    'Die Firma liest nichts davon.',
    'Zum Ändern {schreib|schreiben Sie}: Neu entscheiden.',
  ],
  'doubt.who.unseen': [
    '[coach] sieht {deine|Ihre} Antworten nicht.',
    'Ich frage {dich|Sie} vorher jedes Mal.',
    'Die Firma liest nichts davon.',
    'Nur bei großer Gefahr sage ich es immer [coach:wem].',
  ],
  'doubt.boss': ['Die Firma sieht nie {deine|Ihre} Antworten.', '{Dein|Ihr} Chef auch nicht.'],
  'doubt.family': ['Eltern und Familie bekommen von mir nichts.', 'Rechtliche Betreuer auch nicht.'],
  'doubt.guardian': [
    'Rechtliche Betreuer bekommen von mir nichts.',
    'Nur mit {deinem|Ihrem} Ja liest [coach] die Antworten.',
  ],
  'doubt.office': [
    'Ämter und Ärzte bekommen von mir nichts.',
    'Die Polizei auch nicht.',
    'Nur mit {deinem|Ihrem} Ja liest [coach] die Antworten.',
  ],
  'doubt.telegram': [
    'Telegram ist eine fremde Firma.',
    'Telegram kann diesen Chat lesen.',
    'Mit [coach:wem] {kannst du|können Sie} auch am Telefon reden.',
  ],
  'doubt.telegram.not': ['Dieser Chat läuft nicht über Telegram.', 'Telegram liest hier nichts.'],
  'doubt.coach': ['[coach] ist {dein|Ihr} Coach.', 'Ein Coach hilft bei der Arbeit.', 'So spricht man das: Kohtsch.'],
  'doubt.danger': [
    'Bei Gefahr zeige ich sofort die Nummer 112.',
    'Und ich sage es sofort [coach].',
    'Ich bin kein Notruf.',
    '{Ruf|Rufen Sie} bei Gefahr selbst 112 an.',
  ],

  'doubt.better': ['Jede Antwort ist in Ordnung.', 'Das {entscheidest nur du|entscheiden nur Sie}.'],
  'doubt.better.next': ['Hier ist nichts zu entscheiden.', '{Drück|Drücken Sie} einfach: Weiter.'],
  'doubt.better.check': [
    'Ich erkläre es gern noch ein Mal.',
    '{Schreib|Schreiben Sie} dann: Zurück.',
    '{Du kannst|Sie können} auch drücken: Weiß nicht.',
  ],
  'doubt.better.choice': [
    'Beides ist in Ordnung.',
    'Gleich sagen geht schneller.',
    'Beim Fragen {bestimmst du|bestimmen Sie} jedes Mal selbst.',
    '{Du kannst|Sie können} das später ändern.',
  ],
  'doubt.why': ['Vielleicht geht es {dir|Ihnen} einmal nicht gut.', 'Dann kann [coach] früh helfen.'],
  'doubt.kept': [
    'Ich speichere {deine|Ihre} Antworten.',
    '{Du kannst|Sie können} sie wieder löschen.',
    '{Schreib|Schreiben Sie} dann: Alles löschen.',
  ],
  'doubt.often': [
    'Ich frage höchstens ein Mal in der Woche.',
    'Das sind 3 kurze Fragen.',
    'Ohne Antwort frage ich noch ein Mal.',
  ],
  'doubt.cost': ['Anker kostet {dich|Sie} nichts.', '{Dein|Ihr} Handy braucht nur Internet.'],
});
