/** As `elsewhere`. `leisure` is what nobody needs an office for. */
export const moreElsewhere = {
  law: `
    Widerspruch gegen Strafzettel, Bußgeldbescheid, Blitzer
    Erben, Testament, Behindertentestament
    Wie mache ich ein Testament?
    Vorsorgevollmacht, Patientenverfügung
    Polizei, Anzeige erstatten, Diebstahl, Fahrrad gestohlen
    Gericht wegen Unfall, Schmerzensgeld, Verkehrsunfall
    Ich hatte einen Unfall mit dem Fahrrad
    Opferentschädigung, Gewalt
    Ich soll als Zeuge vor Gericht
    Ich habe eine Vorladung von der Polizei
    Was kostet ein Anwalt?
    Jemand hat mein Auto beschädigt
    Wie verklage ich meinen Nachbarn?
    Beerdigung, Bestattung, Friedhof
    Rechtsschutzversicherung, Schadenersatz
    mein bruder hat geerbt, erbschein`,
  driving: `
    Führerschein machen, Fahrschule
    Was kostet der Führerschein?
    Ich wurde geblitzt, Punkte in Flensburg
    Wie melde ich mein Auto um? Kennzeichen
    Mein Auto muss in die Werkstatt
    Autowerkstatt, Reifen wechseln, TÜV, Reparatur, Ölwechsel
    Reifenpanne, Werkstatt in der Nähe
    Wie viel Budget brauche ich für ein Auto?
    Führerschein mit Behinderung, Auto umrüsten
    Fahrrad reparieren, Werkstatt für Fahrräder
    Was kostet Benzin?
    Probefahrt, Autokauf, Gebrauchtwagen
    Mofa, Roller, E-Scooter fahren
    die werkstatt hat meinen wagen falsch repariert
    Wann hat die Autowerkstatt auf?
    Ausweis fürs Parken, Parkgebühr`,
  learning: `
    Deutschkurs, Sprachkurs, lesen und schreiben lernen
    Wie lerne ich schneller lesen? Wie lerne ich rechnen?
    Studium, BAföG, Universität
    Schulabschluss nachholen, Abendschule
    Computerkurs, Kochkurs, Volkshochschule
    Schwimmkurs, Tanzkurs, Gitarre lernen
    Ausbildung zum Piloten, Berufsberatung für Abiturienten
    Bildungsurlaub
    Praktikum für Schüler, Ferienjob, Schülerpraktikum
    Wie werde ich Lehrer, Polizist, Influencer?
    Ich will Abitur machen
    Erste Hilfe Kurs
    Englisch lernen, Kurs für Anfänger`,
  working: `
    Betriebsrat gründen, Betriebsratswahl
    Wie werde ich Mitglied in einer Gewerkschaft?
    Weihnachtsgeld, Bonus, Betriebsfeier, Trinkgeld
    Arbeitszeugnis schreiben, Zwischenzeugnis
    Lebenslauf schreiben, Bewerbungsfoto
    Vermögenswirksame Leistungen, Betriebsrente
    Datenschutz in der Firma, DSGVO
    Arbeitsunfall melden bei der Berufsgenossenschaft
    Reisekosten abrechnen, Dienstreise, Spesen
    Dienstwagen, Firmenwagen, Diensthandy
    Darf mein Chef mich mit Kamera überwachen?
    Betriebsausweis, Firmenausweis vergessen
    Wo ist mein Arbeitskleidung Spind Schlüssel
    Kantine, was gibt es zu essen
    Fortbildung für Berater, Supervision
    Darf ich einen zweiten Job haben, Nebenjob anmelden?
    Wer bezahlt meine Arbeitsschuhe?
    Streik, darf ich streiken?
    Bekomme ich Lohnerhöhung, wie frage ich nach mehr Gehalt?
    Homeoffice, darf ich von zu Hause arbeiten?`,
  business: `
    Umsatzsteuer, Gewerbesteuer, Gewerbe anmelden
    GmbH gründen, selbstständig machen, Gründungszuschuss
    Rechnung schreiben, Software für Rechnungen
    Corona-Hilfe, Überbrückungshilfe, Kredit für die Firma
    Wie erstelle ich eine Rechnung für Kunden? Wie finde ich neue Kunden?
    Wie hoch ist die Gewerbesteuer für meinen Betrieb?
    Wie kalkuliere ich ein Angebot?
    Wie viele Feuerlöscher braucht mein Betrieb? Brandschutz
    Arbeitsschutz, Betriebsarzt, Sicherheitsbeauftragter
    Wie schreibe ich eine Stellenanzeige?
    Förderung für Elektroautos, Wärmepumpe, Digitalisierung der Firma
    Wie buche ich das in DATEV?
    Werbung, Webseite, Marketing für meine Firma
    Haushaltsbudget planen, Budget für Werbung, Marketing, einer Abteilung
    Mehrwertsteuer ausrechnen
    Ausbildung ohne Behinderung, Ausbilderschein, Prüfung bei der Kammer
    Welche Auflagen hat eine neue Photovoltaikanlage auf der Halle?
    Wie schließe ich meinen Betrieb, Nachfolger suchen?
    Mindestlohn für Praktikanten und Saisonkräfte dokumentieren
    Handelsregister, Gesellschaftsvertrag, Jahresabschluss
    Kunde zahlt die Rechnung nicht
    Wie stelle ich einen Minijobber oder eine Aushilfe an?`,
  agency: `
    Kurzarbeit, Kurzarbeitergeld
    Wie melde ich Kurzarbeit an?
    Wie viel Geld bekomme ich bei Kurzarbeit?
    Fachkräfte aus dem Ausland, Mitarbeiter aus Polen einstellen
    Saisonarbeit, Kurzarbeit wegen schlechtem Wetter
    Muss ich bei Kurzarbeit zum Amt?
    Insolvenzgeld, die Firma ist pleite
    Transfergesellschaft
    Zuschuss zu Bewerbungskosten, Vermittlungsgutschein`,
  pensionOffice: `
    Witwenrente, Waisenrente
    Rente meiner Oma, Mütterrente
    Private Rentenversicherung, Riesterrente
    Mein Opa bekommt zu wenig Rente
    Muss man auf die Rente Steuern zahlen?
    Rente im Ausland, Rente aus Polen
    Grundrente für meine Mutter
    Rentenausweis verloren`,
  volunteering: `
    Freiwilligendienst, Ehrenamt, Bundesfreiwilligendienst
    Ich möchte im Tierheim helfen, ehrenamtlich arbeiten
    Bundeswehr, Wehrdienst
    Wo kann ich spenden?
    FSJ, Freiwilliges Soziales Jahr`,
  leisure: `
    Was läuft heute im Fernsehen?
    Wie wird das Wetter morgen? Regnet es? Schneit es?
    Brauche ich heute eine Jacke, wird es warm?
    Wie spät ist es? Welcher Tag ist heute?
    Wer hat gestern beim Fußball gewonnen? Bayern, Schalke, Dortmund
    Bundesliga Tabelle, wann spielt der HSV?
    Rezept für Kuchen, Nudeln kochen, backen
    Wie mache ich Apfelkuchen, Spätzle, Pfannkuchen?
    Wo kann ich Pizza oder Döner bestellen?
    Was soll ich heute kochen?
    Gedicht schreiben, Geschichte erzählen, Lied singen
    Schreib mir ein Gedicht, einen Liebesbrief
    Kannst du mir eine Geschichte erzählen über einen Drachen?
    Horoskop, Sternzeichen
    Wie viele Planeten gibt es? Hauptstadt von Frankreich
    Wie hoch ist die Zugspitze, der Eiffelturm? Wie weit ist es bis zum Mond?
    Rechne 17 mal 24, wie viel ist die Hälfte von 90?
    Hilf mir bei meinen Hausaufgaben in Mathe, Referat, Probe in der Schule
    Wie schreibt man das Wort? Rechtschreibung
    Übersetze das ins Englische
    Was heißt Hund auf Englisch? Wie sagt man Danke auf Spanisch?
    Wann fährt der nächste Zug nach Hamburg? Fahrplan
    Wann kommt mein Bus? Verspätung, mein Zug fällt aus
    Wie viel kostet ein Ticket nach Berlin? Wo ist der Bahnhof?
    Reise buchen, Hotel, Flug, Urlaub am Meer, Urlaubsziel
    Wohin in den Urlaub? Reiseziel für Rollstuhlfahrer
    Welcher Strand ist schön auf Mallorca? Urlaub in Italien, Türkei
    Ferien in Bayern, Schulferien, Feiertag
    Sport im Verein, Freizeit, Disco, Konzert
    Kino heute, Film, Musik, Spiel
    WLAN einrichten, Passwort vergessen, Instagram, Facebook
    Drucker druckt nicht, Computer kaputt, mein Bildschirm ist schwarz
    Handy laden, Teams stürzt ab, Software Update
    Welches Handy ist gut? Ich habe mein Handy verloren
    Wie richte ich E-Mail ein? Wie lösche ich meinen Account?
    Welche Partei, Bundeskanzler, Politik, Krieg, Nachrichten
    Wer ist Bundeskanzler? Wie viel verdient er?
    Was verdient ein Arzt, ein Politiker, ein Fußballer?
    Hund, Katze, Tierarzt, mein Hund ist krank, meine Katze ist weg
    Garten, Blumen, Tomaten pflanzen
    Wann macht der Supermarkt auf? Öffnungszeiten
    Was kann ich am Wochenende machen?
    Wie schreibe ich einen Brief an meine Oma?
    Wann ist Ostern? Wann ist Weihnachten? Oktoberfest, Karneval
    Was frisst ein Igel? Wie alt wird eine Schildkröte?
    Wie bekomme ich den Fleck aus der Hose?
    Die Spülmaschine geht nicht, der Strom ist weg
    Wie spiele ich Fortnite? Minecraft
    Formel 1, Olympia, wer hat gewonnen?
    Wie werde ich reich? Lotto
    Wie hoch ist die Inflation?
    What is the weather today? Where can I buy bread?
    Can you help me with my homework?
    Bonjour, où est la gare?
    hava nasıl bugün
    где купить билет
    Studentenausweis, Schülerausweis, Presseausweis
    Ausweis für die Bibliothek, Schwimmbad, Fitnessstudio
    Schwerbehindertenausweis für mein Pferd, Schwerbehinderung beim Hund
    Probetraining, Probeabo
    Budget für Urlaub, Hochzeit, Party
    Gleichstellung von Mann und Frau, Frauenquote, Gleichstellungsbeauftragte
    Kennst du ein Rätsel?
    Welches Geschenk für meine Mutter zum Geburtstag?
    Wie binde ich eine Krawatte, wie falte ich ein Flugzeug?
    Wer hat das Telefon erfunden? Warum ist der Himmel blau?
    wie lange muss ein ei kochen
    was reimt sich auf haus
    Wie viele Einwohner hat Köln?
    Frisör, Haare färben, Kleidung kaufen, Schuhe
    Wo kann man hier gut essen gehen?
    Wie heißt der Sänger von dem Lied?
    ich habe hunger, mir ist langweilig, ich bin müde`,
};
