/** More of what no article of ours is about, as whole questions. */
export const moreOutOfScope = `
  Wie melde ich mein Kind in der Schule an?
  Wo finde ich einen Kindergartenplatz?
  Wie kündige ich meinen Handyvertrag, mein Abo, meine Mitgliedschaft?
  Wie lange habe ich Zeit, um die Miete zu zahlen?
  Mein Nachbar ist laut, was kann ich tun?
  Mein Freund hat Schluss gemacht
  Ich habe mich mit meinem Bruder gestritten
  Wie bekomme ich einen Termin beim Bürgeramt?
  Wo kann ich meinen Pass verlängern?
  Was kostet der Führerschein?
  Wie viel kostet ein Ticket nach Berlin?
  Wann macht der Supermarkt auf? Öffnungszeiten
  Wo ist der Bahnhof?
  Was kann ich am Wochenende machen?
  Wie lerne ich schneller lesen?
  Hilf mir bei meinen Hausaufgaben in Mathe, Probe in der Schule
  Wie schreibe ich einen Brief an meine Oma?
  Schreib mir ein Gedicht
  Kannst du mir eine Geschichte erzählen über einen Drachen?
  Kannst du mir das übersetzen?
  Was heißt Hund auf Englisch?
  Wer ist Bundeskanzler? Wie viel verdient er?
  Wie viel verdient ein Abgeordneter, ein Lehrer, ein Polizist?
  Wie hoch ist der Eiffelturm?
  Wie weit ist es bis zum Mond?
  Wann ist Ostern? Wann ist Weihnachten?
  Oktoberfest, Karneval, Kirmes, Weihnachtsmarkt
  Wann ist Ebbe und Flut?
  Wie alt wird eine Schildkröte?
  Was frisst ein Igel?
  Mein Hund ist krank
  Meine Katze ist weg
  Wie bekomme ich den Fleck aus der Hose?
  Die Spülmaschine geht nicht, der Strom ist weg
  Mein Fernseher ist kaputt, wer zahlt das?
  Ich habe mein Handy verloren
  Mein Geldbeutel ist weg, EC-Karte sperren
  Wie überweise ich Geld?
  Ich habe Schulden bei Amazon und kann nicht zahlen
  Ich habe eine Rechnung bekommen, die ich nicht bezahlen kann
  Wie funktioniert PayPal?
  Soll ich Aktien kaufen?
  Welche Versicherung brauche ich?
  Zahlt die Krankenkasse meine neue Brille, Zahnspange, Physiotherapie?
  Die Krankenkasse bezahlt mein Krankengeld nicht, Widerspruch bei der AOK
  Wie bekomme ich einen Rollstuhl, einen Rollator, Windeln?
  Wer bezahlt die Fahrt zur Dialyse?
  Wie wird mein Vater ins Pflegeheim aufgenommen?
  Verhinderungspflege, Entlastungsbetrag, Kurzzeitpflege
  Wie hoch ist das Pflegegeld?
  Welche Grundsicherung bekommt mein Sohn?
  Wie viel Vermögen darf ich bei Grundsicherung haben?
  Was zahlt das Sozialamt für die Wohnung, Erstausstattung?
  Das Jobcenter hat mein Geld gekürzt, Sanktion
  Anmeldung zur Ergotherapie, Logopädie
  Mir ist schwindlig, was kann das sein?
  Ich habe mich geschnitten und blute
  Was hilft gegen Rückenschmerzen?
  Soll ich mich impfen lassen?
  Welche Krankheit habe ich?
  Darf ich mit meinen Tabletten Alkohol trinken?
  Wie werde ich schwanger, Verhütung
  Wie finde ich eine Freundin?
  Darf ich heiraten?
  Wie bekomme ich das Sorgerecht?
  Wie adoptiere ich ein Kind?
  Mein Mieter zahlt nicht
  Wie baue ich ein Haus, Baugenehmigung?
  Wohnung barrierefrei umbauen, Treppenlift
  Rampe für mein Haus
  Wie erstelle ich eine Rechnung für Kunden?
  Wie finde ich neue Kunden?
  Wie hoch ist die Gewerbesteuer für meinen Betrieb?
  Wie kalkuliere ich ein Angebot?
  Wie viele Feuerlöscher braucht mein Betrieb? Brandschutz
  Arbeitsschutz, Betriebsarzt, Sicherheitsbeauftragter
  Wie schreibe ich eine Stellenanzeige?
  Mitarbeiter aus Polen einstellen, Arbeitserlaubnis
  Förderung für Elektroautos, Wärmepumpe, Solaranlage
  Zuschuss für Digitalisierung, Gründungszuschuss
  Wie buche ich das in DATEV?
  Mutterschutz meiner Mitarbeiterin, Schwangere Beschäftigte
  Elternzeit eines Mitarbeiters
  Wie viel Trinkgeld gibt man?
  Wie mache ich Apfelkuchen, Spätzle, Pfannkuchen?
  Ist Cola gesund?
  Welches Handy ist gut?
  Wie richte ich E-Mail ein?
  Wie lösche ich meinen Account?
  Mein Bildschirm ist schwarz
  Wie spiele ich Fortnite?
  Wer hat den Grand Prix gewonnen, Formel 1, Olympia?
  Wann spielt der HSV?
  Wie wird man Influencer?
  Ausweis fürs Parken, Parkgebühr
  Ausweis für Jäger, Angelschein, Waffenschein
  Schwerbehindertenausweis für mein Pferd
  Ich muss zur Blutabnahme
  Wo kann ich spenden?
  Ich möchte in die Kirche eintreten
  Wie werde ich Mitglied in einer Gewerkschaft, Partei?
  Ich will in ein anderes Land ziehen, auswandern
  Wie melde ich mein Auto um? Kennzeichen
  Reifenpanne, Werkstatt in der Nähe, Ölwechsel
  Ich wurde geblitzt, Punkte in Flensburg
  Ich hatte einen Unfall mit dem Fahrrad
  Jemand hat mich betrogen im Internet
  Wie mache ich ein Testament?
  Beerdigung, Bestattung, Friedhof
`;
