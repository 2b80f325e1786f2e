import type { SamplesOf } from './samples.ts';

type Here =
  | 'gleichstellung'
  | 'dismissal_protection'
  | 'extra_leave'
  | 'holiday'
  | 'sick_note'
  | 'working_hours'
  | 'wage_minimum'
  | 'wage_late';

export const rights = {
  gleichstellung: `
    Was ist eine Gleichstellung?
    Gleichstellung
    Ich habe GdB 30, kann ich mich gleichstellen lassen?
    Gleichstellung beantragen
    Was bringt mir die Gleichstellung?
    Wo stelle ich den Antrag auf Gleichstellung?
    gleichgestellt mit schwerbehinderten Menschen
    Antrag bei der Agentur für Arbeit auf Gleichstellung § 2 Abs. 3 SGB IX
    Erfährt mein Arbeitgeber von der Gleichstellung?
    Habe ich mit Gleichstellung Kündigungsschutz und mehr Urlaub?
    GdB 40 Arbeitsplatz in Gefahr Gleichstellung
    Ein Mitarbeiter will gleichgestellt werden, was heißt das für uns?
    gleichgestellter was ist das
    Unterschied schwerbehindert und gleichgestellt
    Mein Mann hat GdB 30 und Angst um den Job, hilft die Gleichstellung?
    Wie lange gilt eine Gleichstellung?
    Ich habe nur 30 Grad und will den gleichen Schutz
    gleichsteln lassen wie
    Fragebogen der Arbeitsagentur zur Gleichstellung eines Mitarbeiters
    Was bedeutet Gleichstellung? Ich habe 40.
    Bekomme ich mit Gleichstellung einen Ausweis?`,
  dismissal_protection: `
    Darf mein Chef mich kündigen?
    Kündigungsschutz
    Ich bin gekündigt worden
    Mein Chef hat mich rausgeschmissen
    Kündigung trotz Schwerbehinderung
    Was muss ich tun, wenn ich eine Kündigung bekomme?
    Wie viel Zeit habe ich nach der Kündigung für die Klage?
    Kündigung in der Probezeit
    Zustimmung des Integrationsamts zur Kündigung
    Besonderer Kündigungsschutz § 168 SGB IX
    Ich will einem schwerbehinderten Mitarbeiter kündigen, was muss ich beachten?
    kann man mich einfach rauswerfen wenn ich behindert bin
    Gilt die Kündigung per WhatsApp oder mündlich?
    brief vom chef da steht kündigung was jetzt
    Ist man mit Schwerbehindertenausweis unkündbar?
    Kündigungsfrist
    gefeuert entlassen was tun
    Meiner Tochter wurde gekündigt, was können wir machen?
    Arbeitsgericht Kündigungsschutzklage drei Wochen
    Chef sagt ich muss gehen. Darf er?
    fristlos gekündigt
    Der Betrieb will meinem Klienten kündigen, Anhörung Integrationsamt
    Kann ich in den ersten sechs Monaten gekündigt werden?`,
  extra_leave: `
    Bekomme ich mehr Urlaub mit Schwerbehindertenausweis?
    Zusatzurlaub
    Wie viele Tage Zusatzurlaub habe ich?
    fünf Tage extra Urlaub
    Zusatzurlaub für Schwerbehinderte nach § 208 SGB IX
    Zusatzurlaub bei Teilzeit
    Bekommen Gleichgestellte Zusatzurlaub?
    Mehr Urlaub wegen Behinderung
    Extraurlaub mit Ausweis
    Wie berechne ich den Zusatzurlaub bei vier Tagen in der Woche?
    Kann ich Zusatzurlaub vom letzten Jahr nehmen?
    Ich habe den Ausweis seit Mai, wie viel Zusatzurlaub?
    zusätzliche urlaubstage behinderung
    Muss ich meinem schwerbehinderten Mitarbeiter mehr Urlaub geben?
    eine woche mehr frei wegen ausweis
    Steht meinem Sohn Sonderurlaub wegen der Behinderung zu?
    Verfällt der Zusatzurlaub?
    mein kollege mit ausweis hat fünf tage mehr frei als ich
    Anteiliger Zusatzurlaub im Eintrittsjahr
    Ich habe Ausweis 50. Mehr Urlaub?
    rückwirkend Zusatzurlaub bei rückwirkender Anerkennung`,
  holiday: `
    Wie viel Urlaub habe ich?
    Urlaub
    Wie viele Urlaubstage stehen mir zu?
    Wann darf ich Urlaub nehmen?
    Wann verfällt mein Urlaub?
    Darf der Chef meinen Urlaub ablehnen?
    Gesetzlicher Mindesturlaub
    Urlaub in der Probezeit
    Urlaubsanspruch nach dem Bundesurlaubsgesetz
    Wie beantrage ich Urlaub in der Firma?
    Bekomme ich im Urlaub Lohn?
    Ich bin im Urlaub krank geworden
    Resturlaub mit ins nächste Jahr nehmen
    wann krieg ich ferien in der firma
    Wie viele Urlaubstage bei Teilzeit mit drei Tagen?
    Wie viel Urlaub muss ich einem Mitarbeiter geben?
    kann ich im sommer zwei wochen frei haben
    Urlaub auszahlen lassen
    Betriebsferien muss ich da Urlaub nehmen
    Meine Tochter hat neu angefangen, wann kann sie in Urlaub?
    Ich will frei haben. Wie viele Tage?`,
  sick_note: `
    Ich bin krank, was muss ich tun?
    Krankmeldung
    Wie melde ich mich krank?
    Ab wann brauche ich ein Attest vom Arzt?
    Krankschreibung
    Bekomme ich Lohn, wenn ich krank bin?
    Lohnfortzahlung im Krankheitsfall
    gelber Schein
    Elektronische Arbeitsunfähigkeitsbescheinigung eAU
    Entgeltfortzahlung und Nachweispflicht bei Arbeitsunfähigkeit
    Wann muss ich in der Firma anrufen, wenn ich krank bin?
    Krankengeld nach sechs Wochen
    Wie lange zahlt der Chef bei Krankheit?
    mir ist schlecht ich kann heut nicht arbeiten wem sag ich das
    Mein Mitarbeiter ist krank, muss ich weiterzahlen?
    Darf ich meine Schwester krankmelden?
    Muss ich dem Chef sagen, welche Krankheit ich habe, wenn ich krankgeschrieben bin?
    kranktage ohne krankenschein
    hab fieber muss ich zur arbeit
    Ich krank. Muss ich Firma Papier geben?
    Kind krank zu Hause bleiben
    Ab welchem Tag brauche ich die AU?`,
  working_hours: `
    Wie lange muss ich am Tag arbeiten?
    Arbeitszeit
    Wie viele Stunden darf ich arbeiten?
    Muss ich Überstunden machen?
    Wann habe ich Pause?
    Pausen bei acht Stunden Arbeit
    Kann ich weniger Stunden arbeiten?
    Teilzeit wegen Behinderung
    Anspruch auf Teilzeit nach § 164 Abs. 5 SGB IX
    Befreiung von Mehrarbeit für Schwerbehinderte § 207
    Muss ich nachts oder am Wochenende arbeiten?
    Stunden reduzieren
    der chef will dass ich länger bleibe
    Darf mein Mitarbeiter mit Behinderung Überstunden ablehnen?
    Schichtarbeit mit Schwerbehinderung
    Wie viele Stunden muss man beim Budget mindestens arbeiten?
    ich schaff keine acht stunden
    Muss meine Tochter am Sonntag arbeiten?
    halbtags arbeiten
    Ich möchte nicht viele Stunden arbeiten. Geht 4 Stunden?
    Höchstarbeitszeit und Ruhezeit`,
  wage_minimum: `
    Wie viel Lohn bekomme ich?
    Mindestlohn
    Wie hoch ist der Mindestlohn?
    Gilt der Mindestlohn auch für mich?
    Was verdiene ich in der Firma?
    Wie viel verdient man in der Werkstatt?
    Bekomme ich in der Werkstatt Mindestlohn?
    Werkstattlohn Arbeitsentgelt Grundbetrag
    Geltung des MiLoG für schwerbehinderte Arbeitnehmer
    Wie viel Geld pro Stunde?
    Wie viel muss ich einem Mitarbeiter mit Behinderung mindestens zahlen?
    Arbeitsförderungsgeld
    was krieg ich in der stunde
    Verdiene ich mit Budget mehr als in der Werkstatt?
    Darf die Firma mir weniger zahlen, weil ich behindert bin?
    Stundenlohn 2027
    Wie viel Gehalt bekommt mein Sohn, wenn er in die Firma wechselt?
    so wenig geld in der werkstatt warum
    Tariflohn ortsübliche Entlohnung
    Wie viel Geld ich bekomme für Arbeit in Monat?
    Mindestlohn im Praktikum`,
  wage_late: `
    Mein Lohn ist nicht gekommen
    Lohn fehlt
    Der Chef zahlt nicht
    Ich habe mein Geld noch nicht bekommen
    Lohn kommt zu spät
    Wann muss der Lohn auf dem Konto sein?
    Was mache ich, wenn die Firma nicht zahlt?
    Gehalt unvollständig, es fehlt etwas
    Lohnrückstand, Verzug und Zurückbehaltungsrecht
    auf meinem konto ist noch nichts drauf vom chef
    Auf der Abrechnung stimmt der Betrag nicht
    Firma pleite, wer zahlt meinen Lohn? Insolvenzgeld
    Ausschlussfristen für Lohnforderungen
    Der Betrieb zahlt meinem Klienten seit zwei Monaten kein Gehalt
    Überstunden nicht bezahlt
    Kann ich den Lohn später zahlen, wir haben gerade kein Geld?
    geld nich da am ersten
    Die Firma meiner Tochter hat nicht überwiesen
    Chef gibt kein Geld. Was ich machen?
    warte auf mein geld von der firma
    zu wenig lohn überwiesen
    Kein Lohnzettel bekommen`,
} as const satisfies SamplesOf<'rights', Here>;
