import type { SamplesOf } from './samples.ts';

export const ways = {
  unterstuetzte_beschaeftigung: `
    Was ist Unterstützte Beschäftigung?
    Unterstützte Beschäftigung
    InbeQ
    Individuelle betriebliche Qualifizierung
    Was ist eine InbeQ-Maßnahme?
    UB
    erst platzieren, dann qualifizieren
    In der Firma lernen mit Begleitung von der Agentur für Arbeit
    Unterstützte Beschäftigung nach § 55 SGB IX
    Wie lange dauert die Unterstützte Beschäftigung?
    Ich mache gerade InbeQ, was kommt danach?
    Wer bezahlt die Unterstützte Beschäftigung?
    Bekomme ich Geld während der InbeQ?
    Was heißt Berufsbegleitung bei Unterstützter Beschäftigung?
    Unser Betrieb soll einen Platz für Unterstützte Beschäftigung bieten, was heißt das?
    Ist Unterstützte Beschäftigung besser als Berufsbildungsbereich?
    Unterschied Unterstützte Beschäftigung und Budget für Arbeit
    arbeitsamt hat mir unterstützte beschäftigung angeboten
    Wer kann Unterstützte Beschäftigung bekommen?
    Ich habe Brief: Unterstützte Beschäftigung. Was ist?
    qualifizierung im betrieb zwei jahre mit jobcoach vom arbeitsamt`,
  budget_ausbildung: `
    Was ist das Budget für Ausbildung?
    Budget für Ausbildung
    BfAusb
    Kann ich mit Behinderung eine Ausbildung machen statt Werkstatt?
    Ausbildung im Betrieb mit Budget
    Lehre machen aus der Werkstatt heraus
    Leistung nach § 61a SGB IX
    Wer bezahlt meine Ausbildung, wenn ich aus der Werkstatt komme?
    Budget für Ausbildung beantragen
    Fachpraktikerausbildung mit Budget für Ausbildung
    Azubi mit Behinderung einstellen, übernimmt das Amt die Ausbildungsvergütung?
    ich will eine ausbildung machen und bin im berufsbildungsbereich
    Wie viel Geld bekomme ich beim Budget für Ausbildung?
    Lehrstelle mit Behinderung Förderung
    Mein Sohn möchte eine Ausbildung statt Werkstatt, geht das?
    Unterschied Budget für Arbeit und Budget für Ausbildung
    Bekommen wir als Ausbildungsbetrieb Geld für einen Lehrling mit Behinderung?
    budget lehre
    Ich will Beruf lernen in Firma, nicht Werkstatt
    Berufsschule und Budget für Ausbildung
    kann ich noch mit 25 eine lehre anfangen mit budget`,
  inklusionsbetrieb: `
    Was ist ein Inklusionsbetrieb?
    Inklusionsbetrieb
    Inklusionsfirma
    Integrationsbetrieb
    Wie finde ich einen Inklusionsbetrieb?
    Was ist der Unterschied zwischen Werkstatt und Inklusionsbetrieb?
    Kann ich in einem Inklusionsbetrieb arbeiten?
    Bekomme ich im Inklusionsbetrieb Mindestlohn?
    Förderung von Inklusionsbetrieben § 215 SGB IX
    Wie viele Behinderte arbeiten in einer Inklusionsfirma?
    Was verdient man im Inklusionsbetrieb?
    firma wo viele behinderte und nichtbehinderte zusammen arbeiten
    Wie wird mein Unternehmen ein Inklusionsbetrieb?
    Wäre eine Inklusionsfirma gut für meinen Sohn?
    CAP-Markt Arbeit für Behinderte
    Ist ein Inklusionsbetrieb eine Werkstatt?
    wie bewerbe ich mich bei einer inklusionsfirma
    Was ist Inklusionsunternehmen?
    Integrationsfirma arbeiten
    Rente im Inklusionsbetrieb
    Kann jemand mit Budget in einen Inklusionsbetrieb wechseln?`,
  wfbm_vs_bfa: `
    Werkstatt oder Firma, was ist besser?
    Unterschied Werkstatt und Budget für Arbeit
    Welche Wege gibt es aus der Werkstatt?
    Was kann ich machen, wenn ich nicht mehr in der Werkstatt arbeiten will?
    Soll ich in der Werkstatt bleiben oder in einen Betrieb gehen?
    Wege auf den ersten Arbeitsmarkt
    Was gibt es außer der Werkstatt noch?
    Überblick: Übergang von der WfbM auf den allgemeinen Arbeitsmarkt
    ich will raus aus der werkstatt
    Werkstatt verlassen
    Wie komme ich aus der Werkstatt in eine normale Firma?
    allgemeiner Arbeitsmarkt welche Möglichkeiten habe ich
    Welche Alternativen zur Werkstatt hat meine Tochter?
    Vergleich Werkstatt und erster Arbeitsmarkt Vorteile Nachteile
    ich weiß nicht ob ich in der werkstatt bleiben soll
    Was ändert sich, wenn ich von der Werkstatt in die Firma wechsle?
    ich will mal was anderes machen als werkstatt
    Welche Möglichkeiten gibt es, jemanden aus der Werkstatt zu beschäftigen?
    normale Arbeit statt Werkstatt
    Was ist anders in normaler Firma als in Werkstatt?
    anderer Leistungsanbieter, Außenarbeitsplatz oder Budget, was passt zu mir?`,
  aussenarbeitsplatz: `
    Was ist ein Außenarbeitsplatz?
    Außenarbeitsplatz
    BiAp
    betriebsintegrierter Arbeitsplatz
    ausgelagerter Werkstattplatz
    Ich arbeite in einer Firma, gehöre aber zur Werkstatt
    Wer bezahlt mich auf dem Außenarbeitsplatz?
    Wie viel verdiene ich auf einem Außenarbeitsplatz?
    Rechtsstellung auf dem ausgelagerten Arbeitsplatz § 219 SGB IX
    Bin ich beim Außenarbeitsplatz noch in der Werkstatt?
    Wie lange darf man auf einem Außenarbeitsplatz bleiben?
    Was kostet uns ein Außenarbeitsplatz der Werkstatt?
    Unterschied Außenarbeitsplatz und Budget für Arbeit
    Außengruppe der Werkstatt
    Mein Sohn arbeitet für die Werkstatt im Supermarkt, ist er dort angestellt?
    von der werkstatt aus in einem betrieb arbeiten
    Kann aus dem Außenarbeitsplatz ein fester Job werden?
    Die Werkstatt will uns jemanden auf einen Außenarbeitsplatz schicken
    Außenplatz
    Ich bin Werkstatt aber arbeite in Firma. Wer ist mein Chef?
    Praktikum und Außenarbeitsplatz in der WfbM, wer ist verantwortlich?`,
} as const satisfies SamplesOf<'ways'>;
