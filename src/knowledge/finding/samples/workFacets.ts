import type { SamplesOf } from './samples.ts';

/** As `facets`, about rights at work and the ways there. */
export const workFacets: SamplesOf<'rights' | 'ways'> = {
  gleichstellung: `
    Mein Mann hat GdB 40 und Angst um seine Stelle, hilft ihm eine Gleichstellung?
    Wo stellt man den Antrag auf Gleichstellung, beim Versorgungsamt oder bei der Agentur?
    Welche Rechte habe ich als Gleichgestellter, welche nicht?
    Ab wann wirkt die Gleichstellung, rückwirkend?
    Fragt die Agentur meinen Arbeitgeber, wenn ich mich gleichstellen lasse?
    Zählt ein gleichgestellter Mitarbeiter auf unsere Quote?
    kan ich mit 30 auch so gschützt sein wie di mit 50
    Voraussetzungen der Gleichstellung nach § 2 Absatz 3`,
  dismissal_protection: `
    Braucht mein Chef eine Erlaubnis, wenn er mich entlassen will?
    Meiner Schwester wurde gekündigt, obwohl sie schwerbehindert ist
    Wie viele Wochen habe ich Zeit für die Klage gegen die Kündigung?
    Gilt der Schutz auch in den ersten sechs Monaten?
    Kann man einen Schwerbehinderten überhaupt kündigen?
    Der Betrieb schließt, muss das Inklusionsamt zustimmen?
    mein schef hat mich rausgschmisn was kan ich machn
    De Baas will mi rutsmieten, dörf he dat?
    Zustimmungsverfahren beim Integrationsamt vor Ausspruch der Kündigung
    Was mache ich mit dem Kündigungsschreiben zuerst?`,
  extra_leave: `
    Wie viele Urlaubstage mehr bekommt man mit Schwerbehinderung?
    Bekommt mein Sohn wegen seiner Behinderung eine Woche zusätzlich frei?
    Haben Gleichgestellte Anspruch auf Zusatzurlaub?
    Wie rechnet man den Zusatzurlaub bei drei Tagen in der Woche?
    Mein Arbeitgeber kennt den Zusatzurlaub nicht, was zeige ich ihm?
    hab ich mer urlaup mit dem ausweis
    Krieg i fünf Tag mehr frei mitm Ausweis?
    Zusatzurlaub bei Anerkennung im laufenden Jahr, Zwölftelung
    Verfällt der zusätzliche Urlaub am Jahresende?`,
  holiday: `
    Wie viele Urlaubstage hat man im Jahr mindestens?
    Der Chef streicht mir den Urlaub, darf er das?
    Bekommt unsere Tochter in der Probezeit schon Urlaub?
    Kann man Urlaub ins nächste Jahr mitnehmen?
    Wer bestimmt, wann ich frei nehme?
    Muss ich im Urlaub ans Telefon gehen?
    wi fil urlaup hab ich
    Wia vui Urlaub steht ma zua?
    Urlaubsanspruch bei Teilzeit berechnen
    Was passiert mit dem Urlaub, wenn mein Klient den Betrieb wechselt?
    Betriebsferien, müssen alle gleichzeitig Urlaub nehmen?`,
  sick_note: `
    Wann muss ich mich krankmelden und bei wem?
    Ab welchem Tag ist ein Attest nötig?
    Wer zahlt meinem Sohn den Lohn, wenn er vier Wochen krank ist?
    Muss die Krankmeldung noch auf Papier abgegeben werden?
    Ich habe mich beim Arbeiten krank gefühlt und bin heim, was jetzt?
    Kann die Firma schon am ersten Tag eine Bescheinigung verlangen?
    ich bin grank wem mus ich das sagn
    I bin malad, wen muass i oruafn?
    Lohnfortzahlung in den ersten vier Wochen der Beschäftigung
    Was passiert nach sechs Wochen Krankheit mit dem Geld?`,
  working_hours: `
    Wie viele Stunden darf man am Tag höchstens arbeiten?
    Steht mir eine Pause zu, und wie lang?
    Kann meine Tochter wegen der Behinderung weniger arbeiten?
    Muss ich Überstunden machen, wenn ich schwerbehindert bin?
    Darf ich Nachtschicht ablehnen?
    Wie viel Zeit muss zwischen zwei Schichten liegen?
    wi lang mus ich am tag arbaitn
    Muass i am Samstag arbatn?
    Anspruch auf Teilzeit nach § 164 Absatz 5
    Kann ein Mitarbeiter morgens später anfangen wegen seiner Medikamente?`,
  wage_minimum: `
    Welchen Lohn muss die Firma mindestens zahlen?
    Gilt der Mindestlohn auch für behinderte Mitarbeiter?
    Warum verdient mein Bruder in der Werkstatt so wenig?
    Bekommt man im Praktikum den Mindestlohn?
    Wie hoch ist der gesetzliche Mindestlohn im Moment?
    Ich arbeite langsamer, darf der Chef mir deshalb weniger geben?
    wifil mus man in der schtunde krign
    Wat mutt de Firma mi tominnst betahlen?
    Tarifbindung und Vergütung im Budget für Arbeit
    Was ist das Arbeitsförderungsgeld in der Werkstatt?`,
  wage_late: `
    Der Lohn ist nicht auf dem Konto, was soll ich tun?
    Die Firma zahlt meiner Tochter seit zwei Monaten nichts
    Mein Gehalt kommt immer zu spät
    Auf der Abrechnung fehlen Stunden, wem sage ich das?
    Ich bekomme weniger Geld ausgezahlt, als vereinbart war
    Wie lange darf der Arbeitgeber mit der Zahlung warten?
    main lon is noch nich da
    Mei Lohn is no ned do
    Zahlungsverzug des Arbeitgebers, Mahnung und Frist
    Mein Klient wartet auf ausstehenden Lohn, Ausschlussfristen beachten?`,
  bullying_help: `
    Die Kollegen lästern über mich und schließen mich aus
    Mein Sohn wird in der Firma beleidigt, was können wir tun?
    Jemand hat mich in der Umkleide angefasst
    Wo kann man sich wegen Diskriminierung beschweren?
    Der Vorarbeiter schreit mich jeden Tag an
    Soll ich aufschreiben, was die mit mir machen?
    di kolegn sin so gemain zu mia
    De annern lachen jümmers över mi
    Beschwerdestelle nach dem AGG, Fristen
    Wie unterstütze ich einen Klienten, der am Arbeitsplatz gehänselt wird?
    Was muss ich als Chef tun, wenn Mitarbeiter einen Kollegen mobben?`,
  widerspruch: `
    Wie wehre ich mich gegen einen Bescheid vom Versorgungsamt?
    Der Antrag unserer Tochter auf das Budget wurde abgelehnt
    Wie viel Zeit habe ich für einen Widerspruch?
    Muss man den Widerspruch begründen, und geht das per Mail?
    Der Grad ist zu niedrig, kann ich das anfechten?
    Was kommt nach dem Widerspruch, wenn das Amt wieder nein sagt?
    das amt hat nain gsagt was kan ich machn
    Dat Amt will nich, wo kann ick mi beklagen?
    Widerspruchsfrist und Überprüfungsantrag
    Die Gleichstellung wurde meinem Klienten versagt, welcher Rechtsbehelf?`,
  pension_general: `
    Ab wann kann man mit Schwerbehinderung in Altersrente gehen?
    Wer bekommt eine Erwerbsminderungsrente?
    Wo erfährt mein Vater, wie hoch seine Rente wird?
    Ich kann nicht mehr arbeiten, gibt es da eine Rente?
    Wie viele Jahre muss man eingezahlt haben?
    Wie stellt man einen Rentenantrag?
    wan kan ich in rente gen
    Wann ko i in Rentn geh?
    Abschläge bei vorzeitiger Altersrente für schwerbehinderte Menschen
    Teilweise oder volle Erwerbsminderung, wo liegt der Unterschied?`,
  contract_end: `
    Mein Vertrag hört im Juni auf, was muss ich machen?
    Wann muss sich mein Sohn arbeitsuchend melden, wenn der Vertrag endet?
    Werde ich nach der Befristung übernommen?
    Wie oft darf ein Vertrag befristet werden?
    Der Chef sagt nicht, ob er mich behält
    Was passiert mit dem Budget, wenn der Zeitvertrag ausläuft?
    main fertrag is bald aus
    Mei Vertrag lauft aus, wos dua i?
    Sachgrundlose Befristung, Höchstdauer
    Drei Monate vor Ende: wen muss mein Klient informieren?`,
  dont_sign: `
    Der Chef will, dass ich etwas unterschreibe, soll ich?
    Meine Tochter hat eine Abmahnung bekommen, muss sie reagieren?
    Was ist ein Aufhebungsvertrag, und warum ist er gefährlich?
    Ich möchte selbst kündigen, was muss ich vorher wissen?
    Kann ich eine Unterschrift wieder zurücknehmen?
    Sie bieten mir eine Abfindung an, wenn ich gehe
    der schef wil das ich was untaschraib
    Se wüllt, dat ick wat ünnerschrieven do
    Sperrzeit nach Eigenkündigung oder Aufhebungsvertrag
    Wie viel Bedenkzeit darf mein Klient verlangen, bevor er unterzeichnet?`,
  bem: `
    Die Firma lädt mich zu einem BEM-Gespräch ein, ist das freiwillig?
    Meine Frau war drei Monate krank, der Betrieb will mit ihr reden
    Was ist ein betriebliches Eingliederungsmanagement?
    Muss ich beim BEM sagen, was ich für eine Krankheit habe?
    Wie läuft eine stufenweise Wiedereingliederung ab?
    Wer darf mit zum Gespräch nach langer Krankheit?
    ich war lang grank und di wolen redn
    Ab wann müssen wir einem Beschäftigten ein BEM anbieten?
    Datenschutz und Zustimmung im BEM-Verfahren
    I war lang krank, jetzt woins a Gspräch`,
  unterstuetzte_beschaeftigung: `
    Was ist Unterstützte Beschäftigung, und wie lange dauert die InbeQ?
    Für wen ist die individuelle betriebliche Qualifizierung gedacht?
    Unser Sohn kommt aus der Förderschule und will nicht in die Werkstatt, gibt es etwas mit Training im Betrieb?
    Wer bezahlt die Qualifizierung im Betrieb, und bekomme ich dabei Geld?
    Was passiert nach der InbeQ, wenn man übernommen wird?
    Wo meldet man sich für Unterstützte Beschäftigung an?
    was is inbek
    Berufsbegleitung nach § 55, Zuständigkeit
    Was kostet es uns, einen Teilnehmer der InbeQ im Betrieb zu haben?`,
  budget_ausbildung: `
    Gibt es das Budget auch für eine Lehre?
    Unsere Tochter will eine Ausbildung machen statt Werkstatt, wer zahlt die Vergütung?
    Wer bekommt ein Budget für Ausbildung?
    Übernimmt die Agentur die Kosten für Anleitung in der Berufsschule?
    Wie beantrage ich das Budget für Ausbildung?
    Wir wollen einen Fachpraktiker ausbilden, welche Förderung passt?
    kan ich auch ne lere machn mit büdsche
    Leistungsumfang nach § 61a SGB IX
    Geht eine Ausbildung auch aus dem Arbeitsbereich heraus?`,
  inklusionsbetrieb: `
    Was ist ein Inklusionsbetrieb?
    Bekommt man im Inklusionsbetrieb normalen Lohn?
    Wo finde ich eine Inklusionsfirma in meiner Nähe?
    Kann meine Tochter aus der Werkstatt in ein Inklusionsunternehmen wechseln?
    Wie viele Menschen mit Behinderung müssen dort arbeiten?
    Wer darf in einem Inklusionsbetrieb arbeiten?
    was is ain inklusjonsbetrib
    Förderung von Inklusionsbetrieben nach §§ 215 ff.
    Können wir Inklusionsbetrieb werden?`,
  wfbm_vs_bfa: `
    Soll ich lieber in der Werkstatt bleiben oder in eine Firma gehen?
    Welche Möglichkeiten gibt es außer der Werkstatt?
    Was ist für unseren Sohn besser, Werkstatt oder freier Arbeitsmarkt?
    Was verliere und was gewinne ich, wenn ich die Werkstatt verlasse?
    Habe ich in der Werkstatt mehr Schutz als in der Firma?
    Welche Alternativen zur WfbM kann ich meinen Klienten zeigen?
    werkstad oda firma was is bessa
    Warkstatt oder Firma, wat is beter?
    Gegenüberstellung von Werkstattverhältnis und Arbeitsverhältnis
    Wie unterscheidet sich ein Werkstattbeschäftigter von einem normalen Arbeitnehmer?`,
  aussenarbeitsplatz: `
    Was ist ein ausgelagerter Arbeitsplatz?
    Bleibt man auf einem Außenarbeitsplatz Beschäftigter der Werkstatt?
    Warum bekommt mein Bruder auf dem Außenplatz so wenig Geld?
    Kann die Firma mich vom Außenarbeitsplatz fest einstellen?
    Was zahlt ein Betrieb der Werkstatt für einen ausgelagerten Platz?
    Wie lange darf man auf einem Außenarbeitsplatz bleiben?
    ich arbait in ner firma aba gehör zur werkstad
    Betriebsintegrierter Arbeitsplatz, Rechtsstellung
    Wer ist verantwortlich, wenn der Werkstattmitarbeiter bei uns einen Unfall hat?
    Ist eine Außengruppe schon ein richtiger Job?`,
};
