import type { SamplesOf } from './samples.ts';

/** Every side of a topic, asked by everybody: the person, relatives, firms, coaches, in dialect and as it is heard. */
export const facets: SamplesOf<'bfa' | 'return' | 'sba'> = {
  bfa_what: `
    Unser Sohn soll über das Budget in einer Tischlerei anfangen. Was muss man sich darunter vorstellen?
    Ist man mit dem Budget fest angestellt und bekommt richtigen Lohn?
    Worin besteht die Leistung nach § 61, was umfasst sie neben dem Zuschuss?
    Zahle ich mit dem Budget in die Krankenkasse und Rente ein wie andere?
    Wat is dat mit dat Budget för Arbeit?
    was is das mit den büdsche fon dem der cheff ret
    Ist das Budget Geld, das ich selbst ausgeben darf?
    Wie erkläre ich einer Firma das Budget in zwei Sätzen?`,
  bfa_who: `
    Muss man in der Werkstatt gewesen sein, um das Budget zu bekommen?
    Reicht eine volle Erwerbsminderung als Voraussetzung für das Budget?
    Unsere Tochter hat keinen Schwerbehindertenausweis, bekommt sie es trotzdem?
    Bin ich zu alt für das Budget für Arbeit?
    Geht das Budget auch bei nur 15 Stunden in der Woche?
    Gilt das auch für Menschen mit psychischer Erkrankung?
    Kann ein Werkstattbeschäftigter nach dem BBB direkt wechseln?
    krieg i des budget a wenn i nur a halbe stell hob
    Haben auch Leute aus einem anderen Leistungsanbieter Zugang?`,
  bfa_amount_subsidy: `
    Wie hoch ist der Lohnkostenzuschuss höchstens, in Prozent und in Euro?
    Bekommt die Firma auch Geld für den Kollegen, der anleitet?
    Wird der Zuschuss auf Basis des Arbeitgeberbruttos berechnet?
    Wem wird das Geld überwiesen, dem Betrieb oder meinem Bruder?
    Was muss ich als Arbeitgeber vom Lohn selbst tragen?
    wifil fon mein lon zalt das amt beim büdsche
    Wer entscheidet, wie viel Prozent es werden?
    Können 75 Prozent auch unterschritten werden?
    Wat kriggt de Baas dorto, wenn he mi nimmt?`,
  bfa_apply: `
    Welches Amt ist für das Budget zuständig, und was bringe ich mit?
    Kann der Betrieb den Antrag stellen oder muss das unsere Tochter machen?
    Welche Unterlagen braucht der Träger der Eingliederungshilfe?
    Reicht ein formloser Antrag für das Budget für Arbeit?
    Wie lange dauert es, bis das Budget bewilligt ist?
    Darf er schon anfangen, bevor der Bescheid da ist?
    wo mus ich hin wen ich das büdsche wil
    Wer hilft beim Ausfüllen, der Sozialdienst der Werkstatt?
    Wie läuft das Teilhabeplanverfahren ab, bis das Budget steht?`,
  bfa_duration: `
    Nach wie vielen Jahren ist mit dem Budget Schluss?
    Muss ich das Budget immer wieder neu beantragen?
    Sinkt der Zuschuss von Jahr zu Jahr?
    Unser Bescheid gilt zwei Jahre, was kommt danach?
    Kann das Budget bis zur Rente laufen?
    Wann wird überprüft, ob die Leistung noch so hoch sein muss?
    Unter welchen Umständen kann der Träger das Budget beenden?
    wi lang krig ich das büdsche`,
  bfa_pension: `
    Zählt die Arbeit mit Budget auch für die 20 Jahre?
    Bekommt mein Bruder weniger Rente, wenn er die Werkstatt verlässt?
    Welche Beiträge zur Rentenversicherung werden beim Budget gezahlt?
    Verliere ich meine Erwerbsminderungsrente, wenn ich mit Budget arbeite?
    Wie viel darf man zur EM-Rente dazuverdienen?
    Sollte man erst die 20 Jahre vollmachen und dann gehen?
    is mei rentn weg wann i aus da werkstatt geh
    Wie ist die rentenrechtliche Absicherung im Vergleich zur WfbM?
    Bezieht meine Klientin bereits Rente, schadet dann ein höherer Lohn?`,
  bfa_unemployment_insurance: `
    Bin ich mit dem Budget arbeitslosenversichert?
    Was passiert, wenn ich die Stelle mit Budget verliere, bekomme ich ALG 1?
    Warum werden beim Budget keine Beiträge an die Bundesagentur gezahlt?
    Wovon lebt unsere Tochter, wenn die Firma sie entlässt?
    krieg ich stempelgeld nach dem budget
    Müssen wir Arbeitslosenversicherung für den Beschäftigten im Budget abführen?
    Versicherungsfreiheit in der Arbeitslosenversicherung, Begründung
    bekom ich arbaitslosengelt wen das büdsche aus ist`,
  return_right_what: `
    Hat unsere Tochter einen Anspruch, wieder aufgenommen zu werden?
    Was ist, wenn mein Arbeitsplatz in der Firma wegfällt, nimmt mich die Werkstatt?
    Muss die Werkstatt auch nach zehn Jahren noch einen Platz geben?
    Kann die Werkstatt sagen, sie ist voll?
    Verliert man den Platz in der Werkstatt für immer, wenn man geht?
    Darf i wieda zruck, wann s ma draußn ned gfallt?
    kan ich wida in di werkstad
    Besteht ein Wiederaufnahmeanspruch nach § 220 SGB IX?
    Ist die Rückkehr an eine Frist gebunden?
    Gilt das Recht auch bei eigener Kündigung?`,
  return_right_how: `
    Wen muss ich zuerst anrufen, wenn ich zurück in die Werkstatt will?
    Welche Schritte sind für die Wiederaufnahme nötig?
    Muss zuerst gekündigt werden oder erst der Platz zugesagt sein?
    Wir als Eltern wollen ihn wieder in der Werkstatt anmelden, wie geht das?
    Brauche ich wieder einen Antrag beim Amt für die Rückkehr?
    wi kom ich wida in di werkstad was mus ich machn
    Wat mutt ick doon, wenn ick trüch in de Warksteed will?
    Welche Stelle stimmt der Rückkehr zu, der Fachausschuss oder der Kostenträger?
    Wie vermeidet man eine Lücke zwischen Firma und Werkstatt?`,
  return_right_pension: `
    Zählt die Zeit in der Firma bei den 20 Jahren mit, wenn ich wieder in der Werkstatt bin?
    Fängt die Wartezeit von 20 Jahren bei der Rückkehr neu an?
    Was bedeutet die Rückkehr für die Rente unseres Sohnes?
    Wird meine Rente kleiner, weil ich draußen war und jetzt zurückkomme?
    Bekomme ich in der Werkstatt wieder die hohen Rentenbeiträge?
    renn ich bei null los mit der rente wenn ich wieder in die werkstatt geh
    Anrechnung früherer Werkstattzeiten auf die Wartezeit nach Wiederaufnahme
    Geht die Erwerbsminderungsrente verloren, wenn jemand in die WfbM zurückkehrt?`,
  sba_what: `
    Was steht in dem Ausweis für Schwerbehinderte?
    Bin ich verpflichtet, so einen Ausweis zu haben?
    Ist jeder in der Werkstatt automatisch schwerbehindert?
    Was ist der Unterschied zwischen Bescheid und Ausweis?
    Mein Mann ist krank, kann er so einen Behindertenausweis haben?
    wat is dat för en Utwies för Schwerbehinnerte
    Welche Funktion hat der Schwerbehindertenausweis?
    was is ain schwerbehindatnausweis
    Warum sind manche Ausweise grün und manche orange?`,
  sba_apply: `
    Bei welcher Behörde stellt man den Antrag auf Feststellung einer Behinderung?
    Wie bekommt mein Vater einen Schwerbehindertenausweis?
    Braucht man ein ärztliches Gutachten für den Ausweis?
    Kann ich den Schwerbehindertenausweis im Internet beantragen?
    Wie lange wartet man auf die Entscheidung vom Versorgungsamt?
    Kostet der Antrag etwas?
    wo krig ich so ain schwerbehindatn ausweis her
    Wo muass i hi, dass i an Behindertenausweis kriag?
    Darf ein Betreuer den Antrag für den Klienten stellen?`,
  sba_renew: `
    Bis wann muss ich meinen Schwerbehindertenausweis verlängern lassen?
    Der Ausweis meines Sohnes ist ungültig geworden, was nun?
    Mein Behindertenausweis ist mit der Waschmaschine kaputt gegangen
    Was ist, wenn der Schwerbehindertenausweis gestohlen wurde?
    Gibt es den Ausweis auch unbefristet?
    Neues Foto und neuer Name im Schwerbehindertenausweis
    Mei Ausweis für Behinderte is nimma gültig
    main schwerbehindatn ausweis is ferlorn
    Was tun bei Ablauf der Gültigkeit, verliert man die Schwerbehinderteneigenschaft?`,
  sba_gdb: `
    Was sagt die Zahl im Bescheid, GdB 60?
    Ab welchem Grad gilt man als schwerbehindert?
    Wie wird der Gesamtgrad aus mehreren Leiden gebildet?
    Mir geht es schlechter, kann ich einen höheren Grad bekommen?
    Kann der GdB auch heruntergesetzt werden, Heilungsbewährung?
    Unser Sohn hat Autismus, welcher Grad steht ihm zu?
    wi fil prozent mus ich ham
    Was riskiere ich mit einem Änderungsantrag?
    Wat bedüüt GdB 50?`,
  sba_merkzeichen: `
    Wofür steht das B auf meinem Ausweis?
    Wer bekommt aG, und was hat man davon?
    Was heißt Merkzeichen H bei einem Erwachsenen?
    Darf eine Begleitperson kostenlos mitfahren?
    Meine Tochter ist blind, welche Zeichen stehen ihr zu?
    Wie bekomme ich das Merkzeichen G eingetragen?
    was is das be und das ge auf mein ausweis
    Voraussetzungen für RF und TBl
    Wat heet dat G op mien Utwies?`,
  sba_benefits: `
    Was habe ich davon, wenn ich schwerbehindert anerkannt bin?
    Gibt es Nachteile, wenn man den Ausweis hat?
    Welche Nachteilsausgleiche gibt es für unseren Sohn mit GdB 80?
    Kommt man mit dem Ausweis billiger ins Museum oder ins Kino?
    Lohnt es sich für mich, den Ausweis zu beantragen?
    Finde ich mit Ausweis schwerer eine Stelle?
    was bringt mia der ausweis
    Wos bringt ma der Ausweis in da Arbat?
    Mit welchen Argumenten kann ich einem Klienten zum Ausweis raten?`,
  sba_tell_employer: `
    Muss ich meine Behinderung im Betrieb offenlegen?
    Darf die Firma in der Bewerbung nach dem Ausweis fragen?
    Soll meine Tochter die Schwerbehinderung in den Lebenslauf schreiben?
    Kann ich Ärger bekommen, wenn ich den Ausweis verschwiegen habe?
    Wann ist ein guter Zeitpunkt, dem Chef von der Behinderung zu erzählen?
    Muss mein Klient seine Diagnose nennen?
    mus ich mein schef den ausweis zaign
    Mutt ick den Baas seggen, dat ick en Utwies heff?
    Fragerecht des Arbeitgebers nach der Schwerbehinderung`,
  sba_transport: `
    Fahre ich mit dem Ausweis kostenlos Bus und Straßenbahn?
    Wie viel kostet die Marke für ein Jahr, und wer bekommt sie umsonst?
    Wo bestellt man das Beiblatt mit Wertmarke?
    Darf unser Sohn mit Wertmarke auch im Regionalzug fahren?
    Gilt die Freifahrt in ganz Deutschland?
    Meine Betreuungsperson fährt mit, braucht sie eine Fahrkarte?
    kan ich umsonst bus farn mit mein ausweis
    Derf i mitm Ausweis umasunst Zug fahrn?
    Unentgeltliche Beförderung im Nahverkehr, Anspruch und Kosten`,
  sba_tax: `
    Wie hoch ist der Behindertenpauschbetrag bei GdB 50?
    Spare ich mit dem Schwerbehindertenausweis Steuern?
    Können wir als Eltern den Pauschbetrag unserer Tochter nutzen?
    Welche Fahrtkosten darf ich wegen meiner Behinderung absetzen?
    Wo trage ich meinen Grad der Behinderung in der Steuererklärung ein?
    Kann der Pauschbetrag gleich beim Lohn berücksichtigt werden?
    zal ich wenige schteuan mit dem ausweis
    Gibt es die Kfz-Steuer billiger mit Merkzeichen?
    Freibetrag im Lohnsteuerabzug wegen Behinderung`,
};
