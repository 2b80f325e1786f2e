import { phrases } from '../phrasebook.ts';

/** The fixed texts of the care rules; each was checked, so a change here is a change of the rules. */
export const fixed = phrases({
  duSie: ['Was passt besser?', 'Du oder Sie?'],
  facts: [
    'Ich bin ein Computer-Programm.',
    'Ich bin kein Notruf.',
    'Ich verstehe manches falsch.',
    'Nachts liest hier kein Mensch.',
  ],
  // Where the house named somebody for the night (care-rules 7).
  'facts.oncall': [
    'Ich bin ein Computer-Programm.',
    'Ich bin kein Notruf.',
    'Ich verstehe manches falsch.',
    'Nachts liest nur der Notdienst.',
  ],
  receipt: [
    'Ich antworte immer sofort.',
    '{Du bekommst|Sie bekommen} keine Antwort?',
    'Dann ist {deine|Ihre} Nachricht nicht da.',
    '{Ruf|Rufen Sie} dann [coach:wen] an.',
  ],
  'rule.now': [
    'Manchmal schreibt ein Mensch: Ich will sterben.',
    'Das sage ich immer sofort [coach:wem].',
    'Das {kannst du|können Sie} nicht ausschalten.',
  ],
  choice: [
    'Eine Antwort ist rot.',
    'Dann sage ich es gleich [coach:wem].',
    'Oder ich frage {dich|Sie} jedes Mal.',
    'Was ist {dir|Ihnen} lieber?',
  ],
  consent: [
    '[coach] kann {deine|Ihre} Antworten sehen.',
    '{Du kannst|Sie können} Nein sagen.',
    '[coach] hilft {dir|Ihnen} trotzdem.',
    'Darf [coach] {deine|Ihre} Antworten sehen?',
  ],
  'consent.check': 'Wer sieht dann die Antworten?',
  'consent.fail': [
    'Das habe ich schwer erklärt.',
    'Ich schalte noch nichts ein.',
    '[coach] erklärt es {dir|Ihnen} noch einmal.',
  ],
  'consent.alone': [
    'Am [day] war [coach] dabei.',
    'Da {hast du|haben Sie} Ja gesagt.',
    'Heute frage ich {dich|Sie} allein.',
    '{Willst du|Wollen Sie} das noch?',
  ],
  tg: [
    'Telegram ist eine fremde Firma.',
    'Telegram kann diesen Chat lesen.',
    '{Schreib|Schreiben Sie} hier bitte nichts über Krankheiten.',
  ],
  tidy: [
    'Vielleicht liest noch jemand {dein|Ihr} Handy.',
    'Zum Beispiel Eltern oder Kollegen.',
    'Soll ich unseren Chat aufräumen?',
  ],
  reach: 'Wie soll [coach] sich melden?',
  slot: ['Am [day] arbeitet [coach] nicht.', 'Dann liest [coach] es erst am [next].', 'Ist das in Ordnung?'],
  practice: ['Das ist nur eine Übung.', '[coach] bekommt nichts davon.', '{Drück|Drücken Sie} einen Knopf.'],
  private: [
    'Ich kann auch nach zu Hause fragen.',
    'Oder nach Freizeit und Geld.',
    'Das {musst du|müssen Sie} nicht.',
    'Darf ich danach fragen?',
  ],
  firm: [
    '{Deine|Ihre} Firma kann in Teams Fragen stellen.',
    'Die Firma sieht nie {deine|Ihre} Antworten.',
    'Darf [coach] {deine|Ihre} Firma einladen?',
  ],
  neutral: ['Hallo. Hier ist Anker.', 'Passt es gerade?'],

  ask: [
    'Ich frage {dich|Sie} etwas Ernstes.',
    'Manche Menschen denken:',
    'Ich will nicht mehr leben.',
    '{Denkst du|Denken Sie} das auch?',
  ],
  'ask.no': [
    'Danke für {deine|Ihre} Antwort.',
    'Das kann sich ändern.',
    'Dann {ruf|rufen Sie} an: [number].',
    'Da hört {dir|Ihnen} ein Mensch zu.',
  ],
  // For violence in the place of `ask`; the words are in care-rules 6.
  'ask.violence': '{Bist du|Sind Sie} jetzt in Gefahr?',
  'life.1': [
    'Bitte {hol dir|holen Sie sich} jetzt Hilfe.',
    '{Du bist|Sie sind} in Gefahr: {Ruf|Rufen Sie} 112 an.',
    'Oder {geh|gehen Sie} zu einem Menschen in der Nähe.',
  ],
  'life.2': [
    'Oder {ruf|rufen Sie} die Telefon-Seelsorge an.',
    '[number]',
    'Sie ist Tag und Nacht da.',
    'Das kostet nichts.',
    'Manchmal {musst du|müssen Sie} öfter anrufen.',
  ],
  'viol.1': [
    '{Du bist|Sie sind} in Gefahr: {Ruf|Rufen Sie} 110 an.',
    'Das ist die Polizei.',
    '{Geh|Gehen Sie} zu anderen Menschen.',
  ],
  'viol.2': ['Für Frauen: Hilfe-Telefon [number].', 'Es ist Tag und Nacht da.', 'Das kostet nichts.'],
  med: [
    '{Ruf|Rufen Sie} sofort 112 an.',
    'Dann kommt ein Kranken-Wagen.',
    '{Sag am Telefon deinen|Sagen Sie am Telefon Ihren} Ort.',
  ],
  other: [
    'Eine andere Person ist in Gefahr: {Ruf|Rufen Sie} 112 an.',
    '{Bleib|Bleiben Sie} nicht allein damit.',
    'Ich schicke das auch an [coach:wen].',
  ],
  stranger: [
    'Ich bin ein Computer-Programm.',
    'Ich kenne {dich|Sie} nicht.',
    'Ich kann keinem Menschen Bescheid sagen.',
    '{Du bist|Sie sind} in Gefahr: {Ruf|Rufen Sie} 112 an.',
  ],
  'state.night': [
    '[coach] und [deputy] bekommen {deine|Ihre} Nachricht.',
    'Jetzt liest das vielleicht kein Mensch.',
    'Am [day] um [time] arbeitet [next] wieder.',
    '{Warte|Warten Sie} nicht so lange.',
  ],
  'state.oncall': [
    '[coach] und der Notdienst bekommen {deine|Ihre} Nachricht.',
    'Der Notdienst liest auch in der Nacht.',
    '{Du bist|Sie sind} in Gefahr: {Ruf|Rufen Sie} trotzdem 112 an.',
  ],
  again: [
    'Ich schicke das auch an [coach:wen].',
    'Ich bin ein Computer-Programm.',
    'Bitte {sprich|sprechen Sie} jetzt mit einem Menschen.',
    '{Du bist|Sie sind} in Gefahr: {Ruf|Rufen Sie} 112 an.',
  ],
  write: ['Notruf ohne Reden: App nora oder App Tess.', '{Bist du|Sind Sie} dort schon angemeldet?'],
  // Speaks to two people on purpose: first to the employee, then to whoever is shown it.
  show: [
    '{Zeig|Zeigen Sie} diese Nachricht einem Menschen.',
    'Ich kann nicht telefonieren.',
    'Ich brauche jetzt Hilfe.',
    'Bitte rufen Sie 112 für mich an.',
  ],

  late: [
    '[coach] hat sich noch nicht gemeldet.',
    'Das ist nicht in Ordnung.',
    'Ich habe [coach:wen] erinnert.',
    '[deputy] weiß es jetzt auch.',
  ],
  outage: [
    'Anker war aus.',
    'Von [from] bis [until].',
    'Vielleicht fehlt eine Nachricht von {dir|Ihnen}.',
    'Bitte {schreib|schreiben Sie} sie noch einmal.',
  ],
  voice: [
    'Ich kann eine Sprach-Nachricht nicht hören.',
    '[coach] hört sie hier auch nicht.',
    'Soll [coach] sich melden?',
  ],
  photo: ['Ich kann kein Bild ansehen.', 'Ich speichere das Bild nicht.', 'Soll ich es hier im Chat löschen?'],
  // "ist die Chefin von" would be wrong for half of all leads, and no data says which half.
  coach: [
    'Ich sage [coach:wem] nichts davon.',
    '[lead] leitet das Team von [coach:wem].',
    'Darf ich es [lead:wem] sagen?',
  ],
  absence: [
    '[coach] hat ab [day] Urlaub.',
    '[deputy] vertritt [coach:wen].',
    '[deputy] kann dann {deine|Ihre} Antworten lesen.',
    'Ist das in Ordnung?',
  ],
  newcoach: [
    '[coach] hört am [day] auf.',
    '{Dein|Ihr} neuer Coach heißt [newCoach].',
    'Darf [newCoach] {deine|Ihre} alten Antworten lesen?',
  ],
  rhythm: [
    '{Du hast|Sie haben} einen neuen Chef.',
    'Ich frage {dich|Sie} jetzt jede Woche.',
    'Das geht [weeks] Wochen so.',
    'Ist das in Ordnung?',
  ],
  stop: 'Was soll ich tun?',
  'delete.open': [
    'Ich lösche jetzt {deine|Ihre} Antworten.',
    'Eine Sache bleibt noch.',
    '[coach] soll erst mit {dir|Ihnen} reden.',
    'Danach lösche ich auch das.',
  ],
  'delete.tg': [
    'Bei Anker ist alles weg.',
    'In Telegram ist der Chat noch da.',
    'Den Chat {löschst du|löschen Sie} selbst.',
    'Ich zeige {dir|Ihnen} das mit Bildern.',
  ],
  general: [
    'Ich erkläre das Gesetz.',
    'Ich prüfe nicht {deinen|Ihren} Fall.',
    'Das macht die Beratung für Rente.',
    '[coach] kann mit {dir|Ihnen} dort anrufen.',
  ],
  kill: [
    'Anker macht gerade Pause.',
    'Hier liest jetzt kein Mensch.',
    'Bitte {ruf|rufen Sie} [coach:wen] an.',
    '{Du bist|Sie sind} in Gefahr: {Ruf|Rufen Sie} 112 an.',
  ],
  closed: [
    'Vom [firstDay] bis [lastDay] ist unser Büro zu.',
    'Dann liest hier kein Mensch.',
    'Diese Nummern gehen immer:',
    '112 und [number]',
  ],
  'closed.oncall': [
    'Vom [firstDay] bis [lastDay] ist unser Büro zu.',
    'Dann liest nur der Notdienst.',
    'Diese Nummern gehen immer:',
    '112 und [number]',
  ],
  'closed.day': [
    'Am [firstDay] ist unser Büro zu.',
    'Dann liest hier kein Mensch.',
    'Diese Nummern gehen immer:',
    '112 und [number]',
  ],
  'closed.day.oncall': [
    'Am [firstDay] ist unser Büro zu.',
    'Dann liest nur der Notdienst.',
    'Diese Nummern gehen immer:',
    '112 und [number]',
  ],
  'closed.off': [
    'Ich habe geschrieben:',
    'Ab [firstDay] ist unser Büro zu.',
    'Das gilt nicht mehr.',
    'Es ist offen wie immer.',
  ],
  locked: ['Dieses Handy ist gesperrt.', 'Bitte {ruf|rufen Sie} [coach:wen] an.'],
  twophone: ['Auf diesem Handy ist Anker schon angemeldet.', 'Bitte {frag|fragen Sie} die Person von der Einladung.'],
  expired: ['Dieser Code geht nicht mehr.', 'Bitte {frag|fragen Sie} nach einem neuen Code.'],
  end: [
    'Die Begleitung ist am [day] zu Ende.',
    'Danach frage ich {dich|Sie} nichts mehr.',
    '[coach] redet vorher mit {dir|Ihnen}.',
  ],
});

/** What may be sent without being asked for: nobody who reads over a shoulder learns anything from it (care-rules 19). */
export const unasked = [
  'neutral',
  'outage',
  'kill',
  'closed',
  'closed.oncall',
  'closed.day',
  'closed.day.oncall',
  'closed.off',
  'late',
] as const satisfies readonly (keyof typeof fixed)[];
