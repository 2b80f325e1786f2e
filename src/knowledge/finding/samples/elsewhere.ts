/**
 * What people ask that no article of ours is about, one subject a block. Many sound like an article ("Budget", "Ausweis", "Kündigung"):
 * a question that fits better here is not answered with the nearest article. `outOfScope` in all.
 */
export const outOfScope = `
  Wie viel Kindergeld bekomme ich? Kindergeld
  Kindergeld für mein behindertes Kind beantragen
  Bis wann gibt es Kindergeld für meine Tochter?
  Wo beantrage ich Elterngeld? Elternzeit
  Mutterschutz, ich bin schwanger
  Wie bekomme ich Grundsicherung?
  Grundsicherungsgeld beantragen, Bürgergeld, Hartz 4
  Wie viel Bürgergeld steht mir zu?
  Jobcenter Geld zum Leben, Regelsatz
  Wird mein Lohn auf die Grundsicherung angerechnet?
  Sozialhilfe
  Wohngeld beantragen
  Wie bekomme ich einen Pflegegrad?
  Pflegegrad 2 wie viel Pflegegeld
  Pflegestufe, Pflegekasse, Pflegedienst, Haushaltshilfe, Putzhilfe
  Welchen Pflegegrad hat meine Mutter?
  Mein Personalausweis ist abgelaufen
  Personalausweis verloren, Perso weg
  Was kostet ein neuer Personalausweis?
  Reisepass beantragen
  Führerschein machen
  Studentenausweis, Schülerausweis, Dienstausweis, Presseausweis
  Ausweis für die Bibliothek, Schwimmbad, Fitnessstudio
  Parkausweis für Anwohner
  EU-Ausweis, europäischer Behindertenausweis
  Betriebsausweis, Firmenausweis vergessen
  Was ist ein Persönliches Budget?
  Persönliches Budget beantragen nach § 29
  Persönliches Budget für Assistenz zu Hause
  Trägerübergreifendes persönliches Budget
  Haushaltsbudget planen, Budget für Urlaub, Hochzeit, Werbung, Marketing
  Wie viel Budget brauche ich für ein Auto?
  Budget einer Abteilung planen
  Widerspruch gegen die Krankenkasse
  Die Krankenkasse lehnt meine Kur ab
  Die Krankenkasse zahlt den Rollstuhl nicht, Widerspruch
  Krankenkasse wechseln, Zuzahlung, Zahnersatz
  Hörgerät von der Krankenkasse für zu Hause
  Widerspruch gegen Strafzettel, Bußgeldbescheid, Blitzer
  Widerspruch gegen den Steuerbescheid
  Widerspruch gegen die Nebenkosten, Mieterhöhung
  Kurzarbeit, Kurzarbeitergeld
  Wie melde ich Kurzarbeit an?
  Wie viel Geld bekomme ich bei Kurzarbeit?
  Steuererklärung machen, Elster
  Bis wann muss ich die Steuererklärung abgeben?
  Welche Steuerklasse nach der Heirat?
  Arbeitszimmer von der Steuer absetzen, Homeoffice-Pauschale
  Umsatzsteuer, Gewerbesteuer, Gewerbe anmelden
  GmbH gründen, selbstständig machen
  Rechnung schreiben, Software für Rechnungen
  Corona-Hilfe, Überbrückungshilfe, Kredit für die Firma
  Fachkräfte aus dem Ausland, Visum
  Aufenthaltserlaubnis verlängern, Asyl, Duldung
  Deutsche Staatsbürgerschaft, Einbürgerung
  Deutschkurs, Sprachkurs, lesen und schreiben lernen
  Ich habe Kopfschmerzen, welche Tablette?
  Ich habe Bauchschmerzen, was soll ich tun?
  Welche Medikamente helfen bei Depression?
  Nebenwirkungen meiner Tabletten
  Habe ich ADHS? Diagnose, Symptome
  Ist das ansteckend? Impfung
  Ist Hafermilch gesund, abnehmen, Diät
  Einen Termin beim Arzt, Zahnarzt, Facharzt finden
  Wo ist die nächste Apotheke?
  Therapieplatz finden, Psychotherapie
  Mein Auto muss in die Werkstatt
  Autowerkstatt, Reifen wechseln, TÜV, Reparatur
  Fahrrad reparieren
  Werkstatt für Fahrräder
  Waschmaschine kaputt, Heizung kaputt
  Wohnung suchen, Wohnung finden
  Betreutes Wohnen, Wohnheim, Wohngruppe
  Ich will aus dem Wohnheim ausziehen
  Miete zu hoch, Vermieter, Mietvertrag kündigen
  Kündigungsfrist Wohnung
  Handyvertrag kündigen, Fitnessstudio, Zeitungsabo kündigen
  Versicherung kündigen, Haftpflicht, Kfz-Versicherung
  Vertrag fürs Handy, Handy kaputt
  Kreditkarte, Konto eröffnen, Bank
  Schulden, Schuldnerberatung, Mahnung, Inkasso
  Privatinsolvenz
  Riester, Aktien, ETF, Sparen, Bitcoin
  Private Rentenversicherung, Lebensversicherung
  Witwenrente, Waisenrente
  Rente meiner Oma, Mütterrente
  Erben, Testament, Behindertentestament
  Scheidung, Unterhalt, Sorgerecht
  Heiraten, Standesamt, Geburtsurkunde
  Vorsorgevollmacht, Patientenverfügung
  Umzug ummelden, Einwohnermeldeamt
  Rundfunkbeitrag, GEZ, Fernsehen
  Was läuft heute im Fernsehen?
  Wie wird das Wetter morgen? Regnet es?
  Wie spät ist es? Welcher Tag ist heute?
  Wer hat gestern beim Fußball gewonnen? Bayern, Schalke, Dortmund
  Bundesliga Tabelle
  Rezept für Kuchen, Nudeln kochen, backen
  Wo kann ich Pizza oder Döner bestellen?
  Was soll ich heute kochen?
  Gedicht schreiben, Geschichte erzählen, Lied
  Horoskop, Sternzeichen
  Wie viele Planeten gibt es? Hauptstadt, Geschichte
  Wie hoch ist die Zugspitze?
  Rechne 17 mal 24
  Mathe Hausaufgaben, Klassenarbeit, Referat
  Wie schreibt man das Wort? Rechtschreibung
  Übersetze das ins Englische
  Wann fährt der nächste Zug nach Hamburg? Fahrplan
  Wann kommt mein Bus? Verspätung, Streik
  Mein Zug fällt aus
  Reise buchen, Hotel, Flug, Urlaub am Meer, Urlaubsziel
  Wohin in den Urlaub? Reiseziel für Rollstuhlfahrer
  Ferien in Bayern, Schulferien, Feiertag
  Schule für mein Kind, Förderschule, Schulbegleitung
  Frühförderung, Kita, Kindergarten, Tagesmutter
  Studium, BAföG, Universität
  Integrationskurs, Integrationshelfer in der Schule
  Freundin finden, Partner, Liebe, Dating
  Streit mit meiner Mutter, meiner Freundin
  Sport im Verein, Freizeit, Disco, Konzert
  Kino heute, Film, Musik, Spiel
  WLAN einrichten, Passwort vergessen, Instagram, Facebook
  Drucker druckt nicht, Computer kaputt
  Handy laden, Teams stürzt ab, Software Update
  Wahl, Briefwahl, welche Partei, Bundeskanzler
  Politik, Krieg, Nachrichten
  Hund, Katze, Tierarzt, Hundesteuer
  Garten, Blumen, Tomaten pflanzen
  Polizei, Anzeige erstatten, Diebstahl, Fahrrad gestohlen
  Gericht wegen Unfall, Schmerzensgeld, Verkehrsunfall
  Online bestellt, Paket kommt nicht, Rückgabe, Garantie
  Strom, Gas, Stromanbieter wechseln
  Arbeitsunfall melden bei der Berufsgenossenschaft
  Reisekosten abrechnen, Dienstreise, Spesen
  Fortbildung für Berater, Supervision
  Werbung, Webseite, Marketing für meine Firma
  Kantine, was gibt es zu essen
  Praktikum für Schüler, Ferienjob, Schülerpraktikum
  Probetraining, Probefahrt, Probeabo
  Ausbildung zum Piloten, Berufsberatung für Abiturienten
  Wo ist mein Arbeitskleidung Spind Schlüssel
  Hilfe im Haushalt, Einkaufen, Essen auf Rädern
  Fahrdienst zum Arzt
  Rollstuhl kaputt, Prothese, Brille
  Kur, Reha-Klinik, Mutter-Kind-Kur
  Betreuungsgeld, Blindengeld, Landesblindengeld
  Opferentschädigung, Gewalt
  Freiwilligendienst, Ehrenamt, Bundesfreiwilligendienst
  Bundeswehr
  Wie beantrage ich einen Kredit?
  Wie beantrage ich ein Visum?
  Wo bekomme ich ein Führungszeugnis?
  Was verdient ein Arzt, ein Politiker, ein Fußballer?
  Wie hoch ist die Inflation?
  Was kostet Benzin?
  Wie werde ich reich? Lotto
  What is the weather today? Where can I buy bread?
  Can you help me with my homework?
  Bonjour, où est la gare?
  hava nasıl bugün
  где купить билет
  Betriebsrat gründen, Betriebsratswahl
  Datenschutz in der Firma, DSGVO
  Dienstwagen, Firmenwagen
  Weihnachtsgeld, Bonus, Betriebsfeier
  Arbeitszeugnis schreiben
  Lebenslauf schreiben, Bewerbungsfoto
  Vermögenswirksame Leistungen, Betriebsrente
  Mehrwertsteuer ausrechnen
  Schwerbehinderung beim Hund
  Rettungsdienst, Erste Hilfe Kurs
  Mein Konto ist gesperrt, Pfändung
  Meldebescheinigung, Kirchensteuer austreten
  Gleichstellungsbeauftragte, Frauenquote
  Gleichstellung von Mann und Frau
  Bildungsurlaub
  Rezeptfrei, Krankenhaus, Operation
  Behindertenparkplatz vor dem Haus
  Zuzahlungsbefreiung
  Schwimmkurs, Tanzkurs, Gitarre lernen
`;
