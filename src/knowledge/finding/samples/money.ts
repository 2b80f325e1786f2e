import type { SamplesOf } from './samples.ts';

export const money = {
  egz_amount: `
    Was ist der Eingliederungszuschuss?
    EGZ
    Eingliederungszuschuss
    Wie hoch ist der Eingliederungszuschuss?
    Wie lange gibt es den Eingliederungszuschuss?
    Muss ich den Eingliederungszuschuss zurückzahlen?
    Zuschuss vom Arbeitsamt für Arbeitgeber
    Wie viel zahlt die Agentur für Arbeit, wenn ich einen Schwerbehinderten einstelle?
    Höhe und Dauer des EGZ nach § 90 SGB III
    EGZ 70 Prozent 96 Monate besonders betroffene schwerbehinderte Menschen
    Welche Förderung bekomme ich als Firma bei Einstellung eines Menschen mit Behinderung?
    Wird der EGZ jedes Jahr weniger?
    Rückzahlung Eingliederungszuschuss bei Kündigung
    Lohnzuschuss von der Agentur bei Neueinstellung
    Bekommt mein Chef Geld vom Amt, wenn er mich einstellt?
    was zahlt das jobcenter dem arbeitgeber
    Wie viel Eingliederungszuschuss bekommt der Betrieb für meine Tochter?
    Degression Eingliederungszuschuss Nachbeschäftigungspflicht
    Arbeitsamt Zuschuss Lohn behinderter Mitarbeiter
    EGZ für Klienten über 55
    Geld vom Staat für Firma, wenn behinderte Person einstellen`,
  egz_apply: `
    Wie beantrage ich den Eingliederungszuschuss?
    EGZ beantragen
    Antrag Eingliederungszuschuss
    Wann muss ich den EGZ beantragen?
    Frist Eingliederungszuschuss vor Arbeitsbeginn
    Wo stelle ich den Antrag auf EGZ?
    Welche Unterlagen für den Eingliederungszuschuss?
    EGZ zu spät beantragt
    Antragstellung Eingliederungszuschuss Agentur für Arbeit Arbeitgeberservice
    Kann ich den Zuschuss der Agentur noch nach Einstellung beantragen?
    Formular EGZ
    Wer füllt den EGZ-Antrag aus?
    Der Mitarbeiter hat schon angefangen, geht der Eingliederungszuschuss noch?
    Wie lange dauert die Entscheidung über den EGZ?
    Wer hilft dem Betrieb beim EGZ-Antrag?
    An wen wende ich mich wegen Eingliederungszuschuss?
    eingliederungszuschuss online stellen
    zuschuss vom arbeitsamt beantragen als chef wie geht das
    Muss der Arbeitsvertrag vor dem EGZ-Antrag unterschrieben sein?
    Wie muss mein Chef den Zuschuss beim Arbeitsamt beantragen?
    Ansprechpartner bei der Arbeitsagentur für den EGZ`,
  probebeschaeftigung: `
    Was ist eine Probebeschäftigung?
    Probebeschäftigung
    Kann ich jemanden auf Probe einstellen und das Amt zahlt?
    Probearbeit
    Probearbeiten in der Firma
    Wie lange dauert eine Probebeschäftigung?
    Wer bezahlt die Probebeschäftigung?
    Drei Monate Probe mit vollem Lohn von der Agentur
    Probebeschäftigung behinderter Menschen nach § 46 SGB III
    Kann ich erst mal ausprobieren, ob der Job passt?
    Trial: Mitarbeiter erst testen, bevor ich ihn fest nehme
    Bekomme ich beim Probearbeiten Geld?
    Probebeschäftigung beantragen
    Schnuppern im Betrieb bevor man den Vertrag macht
    Unterschied Praktikum und Probebeschäftigung
    Ich will den Bewerber erst kennenlernen, gibt es Förderung dafür?
    Darf mein Sohn in der Firma zur Probe arbeiten?
    maßnahme beim arbeitgeber MAG Praktikum
    auf probe arbeiten wer zahlt
    Ich möchte Arbeit probieren in Firma
    kostenübernahme probezeit agentur für arbeit`,
  ausgleichsabgabe_amount: `
    Was ist die Ausgleichsabgabe?
    Ausgleichsabgabe
    Wie hoch ist die Ausgleichsabgabe?
    Wer muss Ausgleichsabgabe zahlen?
    Was kostet es, wenn wir keinen Schwerbehinderten beschäftigen?
    Ab wie vielen Mitarbeitern Ausgleichsabgabe?
    Pflichtquote 5 Prozent Schwerbehinderte
    Beschäftigungspflicht schwerbehinderter Menschen
    Staffelbeträge nach § 160 SGB IX
    Strafe für Firmen ohne Behinderte
    Müssen wir mit 25 Mitarbeitern eine Abgabe zahlen?
    Warum zahlt meine Firma Ausgleichsabgabe?
    Ausgleichsabgabe berechnen pro Monat und unbesetztem Pflichtplatz
    wie viele behinderte muss ein betrieb haben
    Ausgleichsabgabe 2026 Betrag
    Wohin geht die Ausgleichsabgabe?
    Abgabe für Betriebe
    Wir haben keine behinderten Mitarbeiter, was müssen wir bezahlen?
    Gilt die Abgabe auch für Kleinbetriebe unter 20?
    Muss Firma Geld zahlen wenn keine behinderte Menschen arbeiten?
    Ausgleichsabgabe vierte Staffel Null Beschäftigung`,
  ausgleichsabgabe_reduce: `
    Wie kann ich die Ausgleichsabgabe senken?
    Ausgleichsabgabe sparen
    Aufträge an Werkstätten anrechnen
    Mehrfachanrechnung
    Zählt ein schwerbehinderter Azubi doppelt?
    Wie viel von der Werkstattrechnung kann ich von der Abgabe abziehen?
    Ausgleichsabgabe mindern durch WfbM-Aufträge
    Anrechnung auf zwei oder drei Pflichtarbeitsplätze
    Anrechnung von Aufträgen an WfbM nach § 223 SGB IX
    Zählt ein Mitarbeiter mit Budget für Arbeit mehrfach?
    Spart mein Chef Ausgleichsabgabe, wenn er mich einstellt?
    weniger ausgleichsabgabe zahlen tricks
    50 Prozent der Arbeitsleistung der Werkstatt absetzen
    Wie beantrage ich die Mehrfachanrechnung bei der Agentur?
    Zählt ein gleichgestellter Mitarbeiter auf die Quote?
    Wird die Abgabe weniger, wenn wir bei der Werkstatt bestellen?
    Werkstatt beauftragen Gartenpflege Wäsche Ausgleichsabgabe
    doppelt anrechnen
    Wie reduziert ein Betrieb seine Ausgleichsabgabe, wenn er meinen Klienten nimmt?
    Zählen Teilzeitkräfte mit Behinderung für die Pflichtplätze?
    abgabe runter kriegen`,
  ausgleichsabgabe_report: `
    Wie melde ich die Ausgleichsabgabe?
    Anzeige Schwerbehinderte 31. März
    IW-Elan
    Anzeigeverfahren
    Bis wann muss die Anzeige zur Ausgleichsabgabe abgegeben werden?
    Meldung schwerbehinderter Beschäftigter an die Agentur für Arbeit
    Frist Ausgleichsabgabe Meldung
    Wer zählt als Arbeitsplatz bei der Anzeige?
    Anzeige nach § 163 SGB IX
    Ich habe die Frist für die Anzeige verpasst
    Zählen Azubis und Minijobber bei der Beschäftigtenzahl?
    Bußgeld wenn die Schwerbehindertenanzeige fehlt
    Welche Daten muss ich für die jährliche Meldung angeben?
    Formular für die Ausgleichsabgabe-Anzeige
    REHADAT Elan Software Anzeige
    Muss ich auch melden, wenn wir keine Schwerbehinderten haben?
    Verzeichnis der schwerbehinderten Mitarbeiter
    jahresmeldung behinderte
    wo und wann gebe ich die meldung für die quote ab
    Hat meine Firma mich bei der Anzeige gemeldet, darf sie das?
    Wie werden die Arbeitsplätze für die Pflichtquote gezählt?`,
  subsidy_end: `
    Was passiert, wenn der Eingliederungszuschuss ausläuft?
    Beschäftigungssicherungszuschuss
    BSZ
    Anschlussförderung nach EGZ
    Der Zuschuss endet, was gibt es danach?
    Gibt es nach dem EGZ noch Geld vom Integrationsamt?
    Förderung läuft aus
    Wer zahlt nach der Agentur für Arbeit weiter?
    Leistungen bei außergewöhnlichen Belastungen § 27 SchwbAV
    Minderleistungsausgleich vom Integrationsamt nach der Förderung
    Kann der Eingliederungszuschuss verlängert werden?
    Verliere ich meine Arbeit, wenn die Firma kein Geld mehr bekommt?
    Die Förderung für unseren Mitarbeiter endet im Sommer, wie geht es weiter?
    Wann muss die Weiterförderung beantragt werden?
    Werde ich entlassen, wenn der Zuschuss zu Ende ist?
    zuschuss vorbei und jetzt
    ohne zuschuss können wir ihn uns nicht leisten
    Die Stelle meiner Tochter wird nicht mehr gefördert, was nun?
    Personelle Unterstützung und Minderleistung Zuschuss Inklusionsamt
    Chef sagt Förderung ist bald fertig. Was passiert mit Arbeit?
    nach der Förderung Anschlusszuschuss beantragen`,
} as const satisfies SamplesOf<'employer money'>;
