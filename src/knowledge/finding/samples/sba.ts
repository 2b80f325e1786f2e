import type { SamplesOf } from './samples.ts';

export const sba = {
  sba_what: `
    Was ist der Schwerbehindertenausweis?
    Schwerbehindertenausweis
    Behindertenausweis
    SBA
    Ausweis
    und der Ausweis?
    Muss ich einen Schwerbehindertenausweis haben?
    Ist der Ausweis Pflicht oder freiwillig?
    Was ist das für eine grüne Karte für Behinderte?
    Wozu ist der Behindertenausweis da?
    Wie sieht der Schwerbehindertenausweis aus?
    Was steht auf dem Ausweis?
    Ich will keinen Ausweis, muss ich?
    Was heißt schwerbehindert mit Ausweis, einfach erklärt
    Begriff und Funktion des Schwerbehindertenausweises
    Mein Bewerber hat einen Schwerbehindertenausweis, was ist das?
    Braucht meine Tochter so einen Ausweis?
    alle in meiner gruppe haben so einen ausweis was ist das
    ist ein behindertenausweis nötig
    Gibt es den Ausweis auch digital auf dem Handy?
    Ich habe eine Behinderung, brauche ich da einen Ausweis?
    der grün orange ausweis was ist das
    Muss man den Ausweis immer dabei haben?`,
  sba_apply: `
    Wie beantrage ich einen Schwerbehindertenausweis?
    Wo bekomme ich einen Behindertenausweis?
    Antrag auf Schwerbehinderung
    Welches Amt macht den Schwerbehindertenausweis?
    Versorgungsamt Antrag
    Was kostet der Antrag auf den Schwerbehindertenausweis?
    Welche Papiere brauche ich für den Ausweis, Passfoto, Arztberichte?
    Wie lange dauert der Antrag beim Versorgungsamt?
    Feststellung der Schwerbehinderung beantragen, Verfahren und Zuständigkeit
    Muss ich zum Arzt für den Antrag auf Schwerbehinderung?
    Wer hilft mir, den Antrag für den Ausweis auszufüllen?
    ich will einen schwerbehindertenausweis haben wo geh ich hin
    Kann ich für meinen Sohn den Ausweis beantragen?
    Ausweis beantragen Formular online
    Erstantrag Feststellungsverfahren § 152 SGB IX Bearbeitungsdauer
    Meine Mitarbeiterin möchte ihre Schwerbehinderung anerkennen lassen, wohin?
    Ich möchte Ausweis machen für Behinderung. Welches Büro?
    Behinderung feststellen lassen
    behindertenausweis kriegen wie geht das
    Was schreibe ich in den Antrag für die Schwerbehinderung?
    Der Arzt sagt ich soll Schwerbehinderung beantragen`,
  sba_renew: `
    Wie lange ist der Schwerbehindertenausweis gültig?
    Mein Schwerbehindertenausweis ist abgelaufen
    Ausweis verlängern
    Ich habe meinen Schwerbehindertenausweis verloren
    Behindertenausweis weg, was tun?
    Ich habe geheiratet und heiße anders, brauche ich einen neuen Ausweis?
    Wie verlängere ich meinen Behindertenausweis?
    Ausweis geklaut, neuer Schwerbehindertenausweis
    Gültigkeitsdauer und Verlängerung des Schwerbehindertenausweises
    mein ausweis läuft bald ab
    Der Ausweis ist kaputt, bekomme ich Ersatz?
    Ist der Ausweis unbefristet?
    neues foto für den ausweis und neue adresse wegen umzug
    Der Ausweis meines Mitarbeiters ist abgelaufen, gilt der Schutz noch?
    Ausweis ungültig geworden
    bis wann gilt der ausweis
    Ausweis erneuern
    Ich finde meinen Schwerbehindertenausweis nicht mehr
    Wann muss ich die Verlängerung vom Ausweis beantragen?
    Ausweis meiner Tochter läuft aus, was müssen wir machen?
    behindertenausweis in der waschmaschine gewaschen`,
  sba_gdb: `
    Was ist der GdB?
    Grad der Behinderung
    Ab welchem GdB ist man schwerbehindert?
    GdB 50
    Wie bekomme ich einen höheren GdB?
    Was bedeutet GdB 30?
    Ich habe 40 Grad, bin ich schwerbehindert?
    Verschlimmerungsantrag stellen, Krankheit ist schlechter geworden
    Änderungsantrag Neufeststellung des GdB
    Kann der GdB auch heruntergesetzt werden?
    Heißt GdB 60, dass jemand nur 40 Prozent arbeiten kann?
    Wie wird der Grad der Behinderung berechnet?
    wieviel prozent behinderung hab ich
    welchen grad bekomme ich bei depression
    Werden mehrere Krankheiten beim GdB zusammengezählt?
    Was heißt die Zahl auf meinem Ausweis, 70 oder 80?
    Meine Mutter hat 30 bekommen, ist sie damit schwerbehindert?
    Versorgungsmedizinische Grundsätze Bildung des Gesamt-GdB
    gdb zu niedrig will mehr
    hab jetzt noch diabetes dazu kann ich mehr prozente kriegen
    Was sagt der GdB über die Leistungsfähigkeit eines Mitarbeiters?`,
  sba_merkzeichen: `
    Was bedeuten die Buchstaben auf dem Schwerbehindertenausweis?
    Merkzeichen
    Was heißt Merkzeichen G?
    Was bedeutet das B im Ausweis?
    Merkzeichen aG, H, Bl, Gl, RF, TBl
    Darf jemand mit mir mitfahren, ich habe ein B?
    Begleitperson Schwerbehindertenausweis
    Wie bekomme ich das Merkzeichen G?
    Unterschied zwischen G und aG
    Voraussetzungen für die Zuerkennung des Merkzeichens H
    auf meinem ausweis steht ein G was ist das
    Mein Sohn hat B, muss immer jemand dabei sein?
    RF Rundfunkbeitrag Merkzeichen
    Buchstabe H hilflos was bringt das
    Was bringt mir das aG, darf ich auf dem Behindertenparkplatz parken?
    Was sagt mir das Zeichen auf dem Ausweis meines Mitarbeiters?
    Welche Buchstaben gibt es auf dem Ausweis?
    außergewöhnlich gehbehindert
    gehörlos blind zeichen im ausweis
    Wer darf meine Begleitperson sein?
    was ist B bei Ausweis bitte`,
  sba_benefits: `
    Was bringt mir der Schwerbehindertenausweis?
    Welche Vorteile habe ich mit dem Ausweis?
    Nachteilsausgleiche
    Lohnt sich ein Schwerbehindertenausweis?
    Hat der Ausweis auch Nachteile?
    Vergünstigungen mit dem Behindertenausweis, Eintritt, Kino, Schwimmbad
    Was habe ich davon, wenn ich schwerbehindert bin?
    Vor- und Nachteile Schwerbehindertenausweis
    Nachteilsausgleiche im Arbeitsleben bei Schwerbehinderung
    Was spricht gegen den Ausweis?
    Bekomme ich mit Ausweis schwerer eine Stelle?
    Rabatt mit Schwerbehindertenausweis
    was kriegt man alles mit dem ausweis
    Welche Hilfen bekommt mein Sohn mit dem Schwerbehindertenausweis?
    warum soll ich mir den ausweis holen hat doch keinen sinn
    Was nützt der Ausweis im Job?
    Welche Rechte habe ich mit Schwerbehindertenausweis?
    Was ändert sich für uns als Firma, wenn ein Mitarbeiter einen Ausweis hat?
    bringt der ausweis was oder nur ärger
    ist der behindertenausweis gut oder schlecht für mich
    Was steht mir mit GdB 50 zu?`,
  sba_tell_employer: `
    Muss ich meinem Chef sagen, dass ich schwerbehindert bin?
    Muss ich dem Chef den Ausweis zeigen?
    Behinderung in der Bewerbung angeben
    Darf der Arbeitgeber nach meiner Behinderung fragen?
    Soll ich im Vorstellungsgespräch von der Behinderung erzählen?
    Muss ich meine Krankheit auf der Arbeit verraten?
    Fragerecht des Arbeitgebers nach Schwerbehinderung
    Darf ich die Behinderung verschweigen oder lügen?
    Erfährt mein Chef, dass ich einen Ausweis habe?
    Darf ich als Arbeitgeber im Gespräch nach einer Behinderung fragen?
    Offenbarung der Behinderung gegenüber dem Arbeitgeber
    weiß die firma von meinem schwerbehindertenausweis
    Wann sage ich es dem Boss?
    Bewerbung schreiben mit Schwerbehinderung erwähnen ja oder nein
    Müssen die Kollegen wissen, was ich habe?
    dem chef sagen behinderung
    Muss meine Tochter ihre Behinderung bei der Bewerbung nennen?
    Chef fragt nach meiner Diagnose
    Darf die Firma meine Diagnose wissen?
    soll ich das auf der arbeit sagen dass ich den ausweis hab
    Kann ich Ärger bekommen, wenn ich den Ausweis nicht zeige?`,
  sba_transport: `
    Kann ich mit dem Schwerbehindertenausweis umsonst Bus fahren?
    Wertmarke
    Was kostet die Wertmarke?
    Beiblatt zum Schwerbehindertenausweis
    Fahre ich kostenlos mit Bus und Bahn?
    Gilt die Wertmarke im ICE?
    Freifahrt mit Behindertenausweis
    Wo bekomme ich die Wertmarke?
    Unentgeltliche Beförderung schwerbehinderter Menschen im ÖPNV
    Bekomme ich die Wertmarke gratis mit Grundsicherung?
    Muss ich im Zug bezahlen, wenn ich einen Ausweis habe?
    straßenbahn u-bahn s-bahn frei mit ausweis
    Fahrkarte zur Arbeit mit Ausweis sparen
    Kann ich mit dem Zug zur Oma fahren ohne Ticket, ich hab G?
    Deutschlandticket oder Wertmarke?
    Kann mein Mitarbeiter mit dem Ausweis kostenlos zur Arbeit fahren?
    Freie Fahrt
    das blatt zum ausweis mit dem man gratis fährt
    Wertmarke bestellen verlängern
    Ich habe Ausweis. Zug und Bus bezahlen oder nicht?
    Kfz-Steuer oder Wertmarke, was ist besser?`,
  sba_tax: `
    Wie viel Steuern spare ich mit dem Schwerbehindertenausweis?
    Pauschbetrag
    Behindertenpauschbetrag
    Behinderten-Pauschbetrag GdB 50
    Steuer sparen mit Behinderung
    Steuerfreibetrag Schwerbehinderte
    Fahrtkosten zur Arbeit bei der Steuer mit Merkzeichen G
    Wie trage ich den Pauschbetrag beim Finanzamt ein?
    Steuerliche Vergünstigungen nach § 33b EStG
    muss ich weniger steuern zahlen mit ausweis
    Fahrtkostenpauschale behinderungsbedingt
    Können wir als Eltern den Pauschbetrag unseres Kindes nutzen?
    Freibetrag auf der Lohnsteuerkarte wegen Behinderung
    Wie viel Pauschbetrag bei GdB 80?
    lohnsteuer behinderung weniger
    Finanzamt Schwerbehinderung
    Was kann ich von der Steuer absetzen als Schwerbehinderter?
    steuer ausweis
    Wie berücksichtigt die Lohnbuchhaltung den Freibetrag wegen Behinderung?
    Ich habe Ausweis. Muss ich weniger Steuer bezahlen?
    kilometer zur arbeit absetzen mit behinderung`,
} as const satisfies SamplesOf<'sba'>;
