/** What a coach can want, and how it is said; phrases apart by `|`. Of two that are equally long the earlier one counts. */
export const said = [
  [
    'cannot',
    'kann nicht|kann gerade nicht|kann jetzt nicht|kann leider nicht|kann heute nicht|kann ich nicht|kann ich gerade nicht|kann ich jetzt nicht|schaffe ich nicht|schaff ich nicht|schaffe es nicht|schaff es nicht|geht gerade nicht|gerade nicht|nicht übernehmen|nicht nehmen|keine zeit',
  ],
  [
    'take',
    'übernehme|übernehm|übernehmen|übernommen|ich übernehme|nehme|nehm|nehmen|nehme ich|kümmere mich|kümmer mich|mache ich|mach ich|melde mich|meld mich|rufe an|ruf an|rufe ich an|ruf ich an',
  ],
  [
    'finish',
    'erledigt|ist erledigt|erledige|fertig|abgeschlossen|abschließen|schließe ab|geschafft|fehlalarm|falscher alarm',
  ],
  ['contact', 'kontakt gehabt|hatte kontakt|kontakt|gesprochen|telefoniert|getroffen|erreicht'],
  [
    'openWords',
    'worte|die worte|worte anzeigen|wortlaut|was hat geschrieben|was hat sie geschrieben|was hat er geschrieben|nachricht von|nachricht anzeigen',
  ],
  [
    'openAnswers',
    'antworten|antworten anzeigen|antworten von|zeig antworten|zeige antworten|letzte wochen|letzten wochen|verlauf|ampel|ampeln|wie geht es|wie gehts|wie ging es',
  ],
  ['reply', 'antworte|antwort an|antwort für|beantworten|beantworte|frage beantworten'],
  [
    'lock',
    'sperren|sperre|sperr|handy sperren|handy weg|handy ist weg|handy verloren|handy geklaut|handy gestohlen|telefon weg|telefon verloren',
  ],
  [
    'unlock',
    'entsperren|entsperre|entsperr|entsperrt|freischalten|wieder freischalten|sperrung aufheben|sperre aufheben|handy wieder da|handy ist wieder da|handy gefunden|handy wiedergefunden|handy wieder gefunden',
  ],
  [
    'endPlacement',
    'beenden|beende|begleitung beenden|beende die begleitung|ende der begleitung|begleitung ist zu ende|begleitung endet|arbeitet dort nicht mehr|arbeitet nicht mehr dort',
  ],
  [
    'handOver',
    'neuer coach|neuen coach|anderer coach|anderen coach|coach wechseln|wechsel coach|coachwechsel|übergabe|übergabe an|übergeben an|übergebe an|übergebe',
  ],
  ['newCode', 'neuer code|neuen code|code|neues handy|neues telefon|neue nummer'],
  ['confirm', 'bestätige|bestätigen|ja das ist|das ist die person|ist die richtige person'],
  [
    'inviteFirm',
    'firma einladen|firma verbinden|betrieb einladen|arbeitgeber einladen|code für die firma|code für firma|lade die firma ein',
  ],
  ['unlinkFirm', 'firma trennen|firma abmelden|verbindung zur firma trennen'],
  ['invite', 'einladen|einladung|lade ein|neu|neue|neue person|neu aufnehmen|person aufnehmen'],
  [
    'absence',
    'urlaub|abwesend|abwesenheit|krank|krankgeschrieben|krankgemeldet|krankenschein|krankmeldung|au bis|frei|nicht da|bin weg|bin nicht da|vertretung|vertritt|vertritt mich|mich vertritt|elternzeit|fortbildung',
  ],
  [
    'back',
    'wieder da|bin zurück|wieder zurück|wieder im dienst|wieder im büro|wieder im haus|wieder gesund|wieder fit|wieder einsatzbereit|nicht mehr krank|nicht mehr abwesend|arbeite wieder|wieder arbeiten|kann wieder arbeiten|urlaub vorbei|urlaub ist vorbei|urlaub beenden|urlaub abbrechen|urlaub fällt aus|abwesenheit beenden|beende abwesenheit|abwesenheit löschen|abwesenheit aufheben|abwesenheit vorbei|abwesenheit ist vorbei|vertretung beenden',
  ],
  ['week', 'meine woche|wochenübersicht|übersicht der woche|wochenkarte|wochenplan|montagskarte'],
  ['open', 'offen|offene|was ist offen|aufgaben|aufgabe|offene aufgaben|fälle|was liegt an'],
  ['caseload', 'liste|alle|personen|meine personen|meine leute|übersicht|wer'],
  [
    'checkPage',
    'förder check|fördercheck|förderrechner|förderung prüfen|förderung ausrechnen|link für firmen|link für die firma',
  ],
  [
    'endDates',
    'vertrag endet|vertrag bis|vertrag geht bis|vertrag läuft bis|vertrag läuft|neuer vertrag|neuen vertrag|arbeitsvertrag|vertrag|vertragsende|befristet|befristung|unbefristet|entfristet|zuschuss bis|zuschuss endet|zuschuss|förderung bis|förderung endet|egz|bsz|lohnkostenzuschuss|auftrag bis|auftrag endet|begleitauftrag|bewilligung|kostenzusage|termine eintragen|termine ändern',
  ],
  ['look', 'zeig|zeige|zeigen|öffne|öffnen|seite von|karte von|was ist mit|stand von'],
] as const satisfies readonly (readonly [string, string])[];

export type Wanted = (typeof said)[number][0];

/** With one of these an order may be the opposite of one. */
export const negations =
  'nicht nich net ned nit kein keine keinen keinem keiner keinerlei nie niemals niemand niemanden niemandem weder ohne';
