import type { SamplesOf } from './samples.ts';

/** As `facets`, about support at work and the firm's money. */
export const supportFacets: SamplesOf<'support' | 'employer money'> = {
  egz_amount: `
    Wie viel Prozent vom Lohn übernimmt die Agentur beim Eingliederungszuschuss?
    Wie lange bekommen wir den Lohnzuschuss für einen schwerbehinderten Mitarbeiter?
    Müssen wir Geld zurückgeben, wenn wir ihn nach der Förderung entlassen?
    Sinkt der Eingliederungszuschuss im zweiten Jahr?
    Wird der Zuschuss auch für Sozialabgaben gezahlt?
    Was bekommt die Firma, wenn sie meinen Sohn einstellt?
    Wie lange müssen wir nach der Förderung weiterbeschäftigen?
    Förderhöhe und Förderdauer nach § 90 SGB III
    Gibt es für Ältere mehr Lohnzuschuss?
    wifil gibts fom amt wen ich den einschtel`,
  egz_apply: `
    Wann muss der Antrag auf Eingliederungszuschuss gestellt sein?
    Können wir den Zuschuss noch beantragen, wenn er schon angefangen hat?
    Wer stellt den Antrag, der Bewerber oder der Betrieb?
    Wo gibt es das Formular für den Eingliederungszuschuss?
    Dürfen wir schon einen Vertrag machen, ehe der Lohnzuschuss bewilligt ist?
    Ansprechpartner beim Arbeitgeber-Service für den EGZ
    Welche Nachweise will die Agentur für Arbeit für den Lohnzuschuss?
    Muss meine Tochter etwas für den Zuschuss der Firma unterschreiben?
    Antragstellung vor Beschäftigungsbeginn, Ausnahmen`,
  probebeschaeftigung: `
    Können wir jemanden erst mal zur Probe beschäftigen, ohne Kosten?
    Wie lange darf eine Probebeschäftigung dauern?
    Bekommt mein Bruder in der Probebeschäftigung Lohn?
    Wer zahlt bei einer Probebeschäftigung den Lohn und die Abgaben?
    Kann ich ein paar Tage in einer Firma schnuppern?
    Was ist der Unterschied zwischen Probezeit und Probebeschäftigung?
    Bleibt man während der Probe in der Werkstatt?
    Kostenerstattung bei befristeter Probebeschäftigung nach § 46 SGB III
    kan ich ers mal probiren in der firma
    Wir sind nicht sicher, ob es passt. Gibt es eine Testphase?`,
  ausgleichsabgabe_amount: `
    Müssen wir zahlen, wenn wir keine Schwerbehinderten beschäftigen?
    Wie hoch ist die Ausgleichsabgabe pro Monat und Platz?
    Ab wie vielen Mitarbeitern gilt die Beschäftigungspflicht?
    Gilt für kleine Betriebe unter 40 Leuten eine andere Abgabe?
    Wohin geht das Geld aus der Ausgleichsabgabe?
    Was kostet es eine Firma, wenn sie die Quote nicht schafft?
    Staffelbeträge der Ausgleichsabgabe
    Warum muss mein Chef Strafe zahlen, wenn keiner mit Ausweis da ist?
    wi hoch is di abgabe wen man kein behindatn hat`,
  ausgleichsabgabe_reduce: `
    Wie können wir die Ausgleichsabgabe senken?
    Zählt ein Mitarbeiter mit Budget für Arbeit doppelt?
    Was bringt uns ein Auftrag an eine Werkstatt bei der Abgabe?
    Wie beantragt man eine Mehrfachanrechnung bei der Agentur?
    Werden schwerbehinderte Azubis auf zwei Plätze angerechnet?
    Welcher Teil der Werkstattrechnung wird abgezogen?
    Anrechnung von Werkstattaufträgen nach § 223
    Spart die Firma Geld, wenn sie mich nimmt, bei der Abgabe?
    Kann der Chef selbst angerechnet werden, wenn er schwerbehindert ist?`,
  ausgleichsabgabe_report: `
    Bis wann müssen wir die Anzeige bei der Agentur abgeben?
    Wie funktioniert das Anzeigeverfahren mit IW-Elan?
    Zählen Auszubildende bei den Arbeitsplätzen mit?
    Was passiert, wenn wir die Schwerbehindertenanzeige zu spät schicken?
    Welche Angaben gehören in das Verzeichnis der schwerbehinderten Menschen?
    Müssen wir auch melden, wenn wir die Quote erfüllen?
    Wie zählen Teilzeitkräfte bei der Berechnung der Pflichtquote?
    Bußgeld bei unterlassener Anzeige nach § 163
    Wo lade ich die jährliche Meldung hoch?`,
  arbeitshilfen: `
    Wer zahlt einen besonderen Stuhl für meinen Arbeitsplatz?
    Unsere Tochter ist sehbehindert und braucht ein Vorleseprogramm am Computer
    Wir müssen den Arbeitsplatz barrierefrei machen, wer beteiligt sich?
    Gibt es Geld für eine Hebehilfe, weil ich nicht schwer tragen darf?
    Wo beantragt man technische Hilfen für die Arbeit?
    Gehört mir das Hilfsmittel, wenn ich die Firma wechsle?
    ich brauch ain bildschirm der gröser is
    Technische Arbeitshilfen: Träger und Zuständigkeit
    Mein Klient hört schlecht, kann ein spezielles Telefon gefördert werden?
    Kopfhörer gegen Lärm wegen Autismus, wer finanziert das?`,
  arbeitsassistenz: `
    Was ist Arbeitsassistenz, und wer bekommt sie?
    Mein Sohn braucht bei der Arbeit jemanden, der ihm zur Hand geht
    Wer bezahlt einen Gebärdensprachdolmetscher in der Firma?
    Kann ich mir die Assistenz selbst aussuchen?
    Wie viel Assistenz wird bezahlt, wie viele Stunden?
    Ich sehe nichts und brauche jemanden, der mir vorliest
    Arbeitsassistenz beantragen, beim Integrationsamt oder bei der Reha?
    kan mia jemand bei der arbait helfn wail ich nich lesn kan
    Kostenübernahme einer notwendigen Arbeitsassistenz
    Unser Mitarbeiter braucht eine Begleitperson am Arbeitsplatz, müssen wir die bezahlen?`,
  jobcoaching: `
    Was macht ein Jobcoach im Betrieb?
    Wie oft kommt der Jobcoach, und wie lange?
    Wer zahlt den Jobcoach für meinen Bruder?
    Ich mache viele Fehler, kann mir jemand die Arbeit beibringen?
    Bekommen wir Hilfe beim Anlernen des neuen Kollegen?
    Kann ich mir einen anderen Jobcoach wünschen?
    was macht ain dschobkotsch
    Jobcoaching am Arbeitsplatz, Umfang und Finanzierung
    Gibt es jemanden, der mit unserer Tochter im Betrieb die Handgriffe übt?
    Kommt de Jobcoach ok later noch?`,
  eaa_contact: `
    Wer berät uns als Betrieb kostenlos zu allen Förderungen?
    Was machen die Einheitlichen Ansprechstellen für Arbeitgeber?
    Gibt es eine Telefonnummer für Arbeitgeber, die jemanden mit Behinderung einstellen wollen?
    Hilft uns jemand bei den Anträgen und Ämtern?
    Welche Stelle kann mein Chef anrufen, wenn er Fragen hat?
    Wo finde ich die EAA in Hessen?
    Kommt der Berater der Ansprechstelle auch zu uns in die Firma?
    Lotse für Unternehmen zum Thema Inklusion
    Wir sind ein kleiner Betrieb und kennen uns mit Behinderung nicht aus`,
  ifd: `
    Was macht der Integrationsfachdienst?
    Was ist das Inklusionsamt, und wofür ist es da?
    Kann sich mein Mann selbst an den IFD wenden?
    Kostet die Hilfe vom Integrationsfachdienst etwas?
    Wo finde ich den IFD in meiner Stadt?
    Erzählt der Fachdienst meinem Chef, was ich sage?
    Was ist der Unterschied zwischen IFD und Integrationsamt?
    wea sin di fom i ef de
    Aufgaben der Integrationsfachdienste nach § 193
    Kommt der Fachdienst auch in den Betrieb, wenn es Probleme gibt?`,
  eutb: `
    Was ist die EUTB?
    Wo bekomme ich eine unabhängige Beratung?
    Gibt es Beratung von Menschen, die selbst behindert sind?
    An wen können wir Eltern uns wenden, der nicht zum Amt gehört?
    Kostet die Teilhabeberatung etwas?
    Wie finde ich eine EUTB in der Nähe?
    ich wil mit jemand redn der nich fom amt is
    Peer Counseling, Ergänzende unabhängige Teilhabeberatung
    Hilft die EUTB auch bei einem Widerspruch?
    Wohin verweise ich Ratsuchende, die neutral beraten werden wollen?`,
  employer_howto: `
    Wie spreche ich mit einer Mitarbeiterin mit Lernschwierigkeiten?
    Wie bereiten wir das Team auf den neuen Kollegen vor?
    Was sollte ich bei der Einarbeitung eines Menschen mit Behinderung beachten?
    Wie erkläre ich Aufgaben so, dass er sie versteht?
    Darf ich den Kollegen sagen, welche Behinderung sie hat?
    Gibt es eine Checkliste für den ersten Arbeitstag?
    Wie gibt man Kritik, ohne zu verletzen?
    Sensibilisierung der Belegschaft im Umgang mit psychisch erkrankten Kollegen
    wi red ich mit jemand der behindat is
    Was tun, wenn die Kollegen unsicher sind?`,
  guardian: `
    Darf meine Betreuerin bestimmen, wo ich arbeite?
    Muss der rechtliche Betreuer den Arbeitsvertrag unterschreiben?
    Ich bin Betreuerin meines Sohnes, kann ich für ihn einen Job ablehnen?
    Kann der Betreuer meinen Lohn einbehalten?
    Was darf ein Betreuer, und was darf ich selbst entscheiden?
    Wer unterschreibt bei einem Mitarbeiter mit gesetzlicher Betreuung?
    mein betroia wil nich das ich in di firma ge
    Einwilligungsvorbehalt und Abschluss eines Arbeitsvertrags
    Wie bekomme ich einen anderen Betreuer?
    Darf der Betreuer für meinen Klienten kündigen?`,
  subsidy_end: `
    Was kommt, wenn der Lohnkostenzuschuss ausläuft?
    Gibt es nach dem Eingliederungszuschuss noch eine Förderung?
    Wann müssen wir die Verlängerung des Zuschusses beantragen?
    Was ist ein Beschäftigungssicherungszuschuss?
    Behält der Chef mich, wenn das Geld vom Amt aufhört?
    Die Förderung meines Sohnes endet bald, verliert er dann die Stelle?
    Ausgleich außergewöhnlicher Belastungen nach Ende der Förderung
    was is wen das gelt fom amt aus is
    Anschlussförderung bei dauerhaft verminderter Leistung`,
  employer_doubts: `
    Es klappt nicht mit dem neuen Mitarbeiter, wer hilft?
    Er arbeitet viel zu langsam, was können wir tun?
    Die Mitarbeiterin ist überfordert, an wen wende ich mich?
    Wir denken über eine Trennung nach, was muss vorher passieren?
    Die Leistung schwankt stark, gibt es Unterstützung für den Betrieb?
    Der Chef ist unzufrieden mit meinem Sohn, wer kann vermitteln?
    Präventionsverfahren bei Schwierigkeiten im Arbeitsverhältnis
    Ein Betrieb meldet mir Probleme mit meiner Klientin, wie reagiere ich?
    er macht imma fela was sol ich als schef tun
    Kollegen beschweren sich über ihn, weil er Pausen macht`,
};
