import type { SamplesOf } from './samples.ts';

export const bfa = {
  bfa_what: `
    Was ist das Budget für Arbeit?
    Budget für Arbeit
    BfA
    Was heißt Budget für Arbeit genau?
    Erklär mir das Budget für Arbeit
    Was bringt mir das Budget für Arbeit, welche Vorteile hat es?
    Ist das Budget für Arbeit ein richtiger Arbeitsplatz oder noch Werkstatt?
    Wie funktioniert das mit dem Budget für Arbeit?
    mein Gruppenleiter redet von so einem Budget was meint er
    Bin ich mit Budget ein normaler Arbeitnehmer mit Arbeitsvertrag?
    Budget für Arbeit einfach erklärt
    Habe ich mit dem Budget für Arbeit die gleichen Rechte wie die Kollegen?
    Leistung nach § 61 SGB IX, Begriff und Inhalt
    Was muss ich als Arbeitgeber über das Budget für Arbeit wissen?
    Ein Bewerber aus der Werkstatt kommt mit Budget für Arbeit, was bedeutet das?
    Ist das Budget für Arbeit das Gleiche wie das persönliche Budget?
    Was steckt hinter dem Begriff Budget für Arbeit?
    Ich habe gehört vom Budget. Was ist das bitte?
    Welche zwei Teile hat das Budget für Arbeit?
    Arbeiten in einer Firma statt Werkstatt mit Geld vom Amt, wie heißt das?
    was hab ich von dem budget`,
  bfa_who: `
    Wer bekommt das Budget für Arbeit?
    Kann ich auch ein Budget für Arbeit bekommen?
    Für wen ist das Budget für Arbeit?
    Bin ich berechtigt für das Budget für Arbeit?
    Voraussetzungen Budget für Arbeit
    Muss ich vorher in der Werkstatt gewesen sein für das Budget?
    Bekomme ich das Budget, wenn ich noch im Berufsbildungsbereich bin?
    Brauche ich für das Budget einen Schwerbehindertenausweis?
    Anspruchsberechtigter Personenkreis Budget für Arbeit § 58 SGB IX
    Kriegt mein Sohn mit Down-Syndrom das Budget für Arbeit?
    Geht das Budget auch mit psychischer Erkrankung?
    Ich habe Autismus, darf ich das Budget haben?
    Kann ein Klient ohne Werkstattplatz das Budget für Arbeit erhalten?
    wer darf budget für arbeit haben und wer nicht
    Bekomme ich auch mit Minijob das Budget für Arbeit?
    Klient im Eingangsverfahren, Anspruch auf Budget für Arbeit?
    Kann ich das Budget bekommen, wenn ich in der Tagesförderstätte bin?
    Gibt es ein Alter für das Budget für Arbeit, bin ich zu alt?
    gilt das Budget auch für Leute die nie in einer Werkstatt waren
    Dürfen wir jeden Menschen mit Behinderung mit Budget einstellen?
    gehöre ich zu denen die das Budget kriegen`,
  bfa_amount_subsidy: `
    Wie hoch ist das Budget für Arbeit?
    Wie viel Geld bekommt die Firma beim Budget für Arbeit?
    Wie viel Prozent vom Lohn zahlt das Amt beim Budget?
    Lohnkostenzuschuss Budget für Arbeit Höhe
    Wer bekommt das Geld vom Budget, ich oder der Chef?
    75 Prozent Zuschuss zum Lohn
    Kriege ich das Geld vom Budget selbst ausgezahlt?
    Was bekomme ich als Arbeitgeber beim Budget für Arbeit erstattet?
    Obergrenze des Lohnkostenzuschusses nach § 61 Abs. 2 SGB IX
    Wird beim Budget auch die Anleitung am Arbeitsplatz bezahlt?
    Zahlt das Budget auch jemanden, der mich begleitet und anleitet?
    wieviel zahlt das amt dazu wenn der chef mich mit budget nimmt
    Minderleistungsausgleich wie wird er berechnet
    Zuschuss zum Gehalt für einen Beschäftigten aus der Werkstatt
    Wer entscheidet, wie viel Zuschuss es beim Budget gibt?
    Gibt es einen Höchstbetrag beim Budget für Arbeit?
    Der Betrieb will wissen was er vom Lohn zurückbekommt
    Welche Kosten übernimmt das Budget für Arbeit?
    Lohnzuschuss
    Zählen die Sozialabgaben des Arbeitgebers beim Lohnkostenzuschuss mit?
    Was bleibt für uns als Betrieb an Lohn zu zahlen mit Budget?
    Sinkt der Lohnkostenzuschuss, wenn jemand mehr leistet?`,
  bfa_apply: `
    Wie beantrage ich das Budget für Arbeit?
    Wo stelle ich den Antrag auf Budget für Arbeit?
    Antrag Budget für Arbeit
    Welches Amt ist für das Budget für Arbeit zuständig?
    Wer hilft mir beim Antrag für das Budget?
    Welche Unterlagen brauche ich für das Budget für Arbeit?
    Formular Budget für Arbeit
    Wie komme ich an ein Budget für Arbeit, welche Schritte?
    Wie lange dauert es, bis das Budget bewilligt ist?
    Zuständiger Leistungsträger und Antragsverfahren Budget für Arbeit
    Muss der Arbeitsvertrag vor dem Antrag auf das Budget unterschrieben sein?
    Wohin muss ich gehen wenn ich das Budget haben will?
    An wen wende ich mich als Betrieb für das Budget für Arbeit?
    Kann meine Mutter den Budget-Antrag für mich stellen?
    budget für arbeit beantragen wo und wie
    Ich möchte Budget machen. Was muss ich tun?
    Träger der Eingliederungshilfe Antrag Budget, Gesamtplan, Bedarfsermittlung
    Reihenfolge: erst Praktikum, dann Budget-Antrag?
    ich hab eine firma gefunden und will das budget, wo fang ich an
    Wer zahlt das Budget für Arbeit, der Bezirk oder die Agentur?
    Das Amt antwortet nicht auf meinen Budget-Antrag, wie lange dürfen die brauchen?`,
  bfa_duration: `
    Wie lange bekomme ich das Budget für Arbeit?
    Dauer Budget für Arbeit
    Ist das Budget für Arbeit befristet?
    Endet das Budget nach fünf Jahren?
    Budget für Arbeit verlängern
    Muss ich das Budget jedes Jahr neu beantragen?
    Was passiert, wenn das Budget ausläuft?
    Kann das Budget gekürzt werden?
    Bewilligungszeitraum des Budgets für Arbeit und Weiterbewilligung
    wie lang zahlt das amt beim budget
    Mein Bescheid für das Budget gilt bis Dezember. Und danach?
    Bekomme ich das Budget bis zur Rente?
    Kann das Amt das Budget wegnehmen oder weniger geben?
    Wie lange fördert der Träger die Stelle mit Budget für Arbeit?
    Wann hört das Budget für Arbeit auf?
    Folgeantrag Budget für Arbeit wann stellen
    bleibt das Budget für immer oder ist irgendwann Schluss
    Budget weg was dann
    Wird das Budget nach einer Zeit weniger?
    Kann ich das Budget ein zweites Mal bekommen?
    Klientin: Budget läuft aus, wann Verlängerung beantragen?`,
  bfa_pension: `
    Was ist mit meiner Rente beim Budget für Arbeit?
    Bekomme ich weniger Rente, wenn ich aus der Werkstatt gehe?
    Verliere ich meine Erwerbsminderungsrente, wenn ich in einer Firma arbeite?
    20 Jahre Werkstatt Rente
    Budget für Arbeit und Rente
    Zählen die Jahre mit Budget für die zwanzig Jahre?
    Wie viel darf ich zur EM-Rente mit Budget dazuverdienen?
    Hinzuverdienst Erwerbsminderungsrente Budget für Arbeit
    Rentenbeiträge in der Werkstatt 80 Prozent, in der Firma weniger?
    Wechsel aus der Werkstatt: Auswirkungen auf Rentenansprüche
    Ich bin 18 Jahre in der Werkstatt, soll ich wegen der Rente noch warten?
    Wartezeit nach § 43 Abs. 6 SGB VI beim Übergang auf den allgemeinen Arbeitsmarkt
    wird die rente gekürzt wenn ich mit budget arbeite
    Meine Tochter bekommt Rente und will mit Budget arbeiten, verliert sie die Rente?
    Rente Werkstatt verlassen
    mein papa sagt wenn ich da weggeh ist die rente futsch
    Bin ich in der Firma noch voll erwerbsgemindert?
    Sind die Rentenpunkte in der Firma schlechter als in der Werkstatt?
    Zahlen wir als Betrieb weniger in die Rente ein als die Werkstatt?
    ich hab angst um meine rente wenn ich raus auf den ersten arbeitsmarkt gehe
    Hinzuverdienstgrenze für Rentner mit Budget`,
  bfa_unemployment_insurance: `
    Bin ich mit dem Budget für Arbeit arbeitslosenversichert?
    Bekomme ich Arbeitslosengeld nach dem Budget?
    Budget für Arbeit Arbeitslosenversicherung
    Arbeitslosengeld
    Zahle ich beim Budget in die Arbeitslosenversicherung ein?
    Kriege ich ALG 1, wenn ich den Job mit Budget verliere?
    Versicherungsfreiheit nach § 28 SGB III beim Budget für Arbeit
    was bekomme ich vom arbeitsamt wenn der job mit budget weg ist
    Muss ich als Arbeitgeber Beiträge zur Arbeitslosenversicherung abführen?
    Wird mir für Arbeitslosigkeit etwas vom Lohn abgezogen?
    Ich werde arbeitslos. Bekomme ich Geld?
    ALV-Pflicht im Budget für Arbeit, volle Erwerbsminderung
    Bekommt mein Bruder Arbeitslosengeld, wenn die Firma ihn entlässt und er Budget hatte?
    Arbeitslosengeld mit Budget ja oder nein
    arbeitslos nach budget
    Warum werde ich nicht gegen Arbeitslosigkeit versichert?
    Wie melde ich den Beschäftigten mit Budget bei der Sozialversicherung, ist er versicherungsfrei?
    Sozialversicherung Budget für Arbeit Arbeitslosigkeit
    hab ich Anspruch auf Stütze vom Arbeitsamt nach der Firma
    Geld wenn ich arbeitslos bin nach Budget
    Beitragsgruppe Arbeitslosenversicherung bei Budgetnehmern`,
} as const satisfies SamplesOf<'bfa'>;
