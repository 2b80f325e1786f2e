import type { SamplesOf } from './samples.ts';

type Here = 'bullying_help' | 'widerspruch' | 'pension_general' | 'contract_end' | 'dont_sign' | 'bem';

export const moreRights = {
  bullying_help: `
    Ich werde gemobbt, was kann ich tun?
    Mobbing
    Die Kollegen lachen über mich
    Kollegen ärgern mich immer
    Wer hilft mir bei Mobbing auf der Arbeit?
    Mein Chef schreit mich an
    Sie sagen Behindi und Spast zu mir
    Diskriminierung wegen Behinderung am Arbeitsplatz
    Benachteiligung und Beschwerde nach dem AGG
    keiner redet mit mir in der pause
    Was tun, wenn der Chef mobbt?
    Ich werde beleidigt und ausgelacht
    Mein Sohn wird in der Firma fertig gemacht
    Ein Mitarbeiter wird von Kollegen gehänselt, was muss ich als Arbeitgeber tun?
    die machen sich lustig über mich und verstecken meine sachen
    Kollege fasst mich an, ich will das nicht
    Wo kann ich mich beschweren über Kollegen?
    Antidiskriminierungsstelle
    Ausgrenzung im Team, Klientin leidet
    Kollege böse zu mir. Wer hilft?
    mobing was machen
    alle gegen mich auf arbeit`,
  widerspruch: `
    Wie lege ich Widerspruch ein?
    Widerspruch
    Mein Antrag wurde abgelehnt
    Das Amt hat nein gesagt
    Ich bin mit dem Bescheid nicht einverstanden
    Widerspruch gegen GdB
    Der Ausweis wurde abgelehnt, was kann ich machen?
    Frist für den Widerspruch ein Monat
    Gleichstellung abgelehnt
    Budget für Arbeit abgelehnt
    Widerspruchsverfahren gegen Feststellungsbescheid
    Widerspruch Muster Begründung
    Wer hilft mir beim Widerspruch, VdK?
    Kann ich gegen den Bescheid vom Versorgungsamt vorgehen?
    Klage beim Sozialgericht nach Widerspruchsbescheid
    Untätigkeitsklage, das Amt entscheidet nicht
    Bescheid falsch was tun
    die haben mir nur 30 gegeben das ist zu wenig ich will mich beschweren
    Das Versorgungsamt hat den Antrag meiner Mutter abgelehnt
    Ich bekomme Brief, Antrag nicht genehmigt. Was machen?
    Widerspruch zurückziehen oder zu spät
    Kann der Mitarbeiter sich gegen die Ablehnung wehren?`,
  pension_general: `
    Wann kann ich in Rente gehen?
    Rente
    Erwerbsminderungsrente
    EM-Rente
    Altersrente für schwerbehinderte Menschen
    Was ist eine Erwerbsminderungsrente?
    Mit wie viel Jahren kann ich in Rente mit Schwerbehinderung?
    Früher in Rente mit Schwerbehindertenausweis
    Wie beantrage ich Rente?
    Voraussetzungen für die Altersrente nach § 37 SGB VI
    Wie hoch wird meine Rente?
    Rentenversicherung Beratung
    volle und teilweise Erwerbsminderung
    ich kann nicht mehr arbeiten gibt es da rente
    Ein Mitarbeiter will früher in Rente gehen, ab wann geht das?
    Mein Vater ist schwerbehindert und 60, wann bekommt er Rente?
    Abschläge bei der Rente mit 62
    frührente
    Wo frage ich nach meiner Rente?
    Ich bin 58 und behindert. Wann Rente?
    Wie viele Jahre muss man einzahlen für die Rente?
    wann bin ich rentner`,
  contract_end: `
    Mein Vertrag läuft aus
    Befristeter Vertrag
    Was passiert, wenn mein befristeter Vertrag endet?
    Vertragsende
    Muss ich mich arbeitsuchend melden?
    Wann muss ich mich beim Arbeitsamt melden, wenn der Vertrag endet?
    Arbeitsuchendmeldung drei Monate vorher § 38 SGB III
    Wird mein Vertrag verlängert?
    Bekomme ich einen festen Vertrag, entfristet, unbefristet?
    Befristung und Entfristung des Arbeitsvertrags
    Mein Arbeitsvertrag ist nur bis Ende des Jahres
    Der Vertrag meines Mitarbeiters endet, was muss ich beachten?
    Mit wem rede ich, wenn mein Vertrag bald zu Ende ist?
    mein vertrag hört auf muss ich da was machen
    Zeitvertrag wie oft verlängern
    Was passiert nach dem Jahresvertrag mit meinem Sohn?
    Vertrag nur ein Jahr, was dann?
    Klient mit auslaufendem Vertrag, Übernahme klären
    ich weiß nicht ob die mich behalten wenn der vertrag rum ist
    Arbeit Vertrag ist fertig bald. Wohin gehen?
    Vertrag endet nächsten Monat`,
  dont_sign: `
    Soll ich den Aufhebungsvertrag unterschreiben?
    Aufhebungsvertrag
    Abmahnung
    Ich habe eine Abmahnung bekommen
    Mein Chef will, dass ich selbst kündige
    Muss ich das Papier sofort unterschreiben?
    Der Chef hat mir etwas zum Unterschreiben gegeben
    Eigenkündigung
    Folgen eines Aufhebungsvertrags, Sperrzeit
    Ich will selbst kündigen
    Was bedeutet eine Abmahnung?
    Die Chefin sagt ich soll unterschreiben dass ich freiwillig gehe
    ich hab keinen bock mehr ich schmeiß hin
    Auflösungsvertrag Abfindung
    Wer prüft das Schreiben, bevor ich unterschreibe?
    Mein Bruder soll einen Aufhebungsvertrag unterschreiben
    Kann ich einem Schwerbehinderten einen Aufhebungsvertrag anbieten?
    die setzen mich unter druck ich soll was unterschreiben
    Ich habe schon unterschrieben, kann ich das zurücknehmen?
    Chef gibt mir Papier, ich verstehe nicht. Unterschreiben?
    Darf ich eine Abmahnung ablehnen oder dagegen schreiben?
    kündigen wie mach ich das selber`,
  bem: `
    Was ist ein BEM?
    BEM
    Betriebliches Eingliederungsmanagement
    Ich war lange krank und habe einen Brief zum BEM bekommen
    Muss ich zum BEM-Gespräch gehen?
    BEM Gespräch Einladung
    Länger als sechs Wochen krank
    Wer ist beim BEM-Gespräch dabei?
    BEM § 167 Abs. 2 SGB IX
    Muss ich als Arbeitgeber ein BEM anbieten?
    Wiedereingliederung nach langer Krankheit, Hamburger Modell
    stufenweise wiedereingliederung
    immer wieder krank was macht die firma
    Muss ich beim BEM meine Krankheit nennen?
    Darf mein Coach zum BEM mitkommen?
    Mein Mann war drei Monate krank, die Firma lädt zum Gespräch
    Was passiert, wenn ich das BEM ablehne?
    Rückkehr nach langer Krankheit an den Arbeitsplatz
    Gilt das Eingliederungsmanagement auch im Kleinbetrieb?
    Ich war viel krank. Firma will sprechen. Was ist?
    nach der reha wieder arbeiten langsam anfangen`,
} as const satisfies SamplesOf<'rights', Here>;
