/**
 * What people ask that no article of ours is about, by where they find help. Many sound like an article ("Budget", "Ausweis", "Kündigung"):
 * a question that fits better here is not answered with the nearest article.
 */
export const elsewhere = {
  housing: `
    Miete zu hoch, Mieterhöhung, Vermieter
    Mietvertrag kündigen, Kündigungsfrist Wohnung
    Mein Vermieter will mich aus der Wohnung werfen
    Widerspruch gegen die Nebenkosten, Nebenkostenabrechnung
    Wie finde ich eine Wohnung? Wohnung suchen
    Wie lange habe ich Zeit, um die Miete zu zahlen?
    Schimmel in der Wohnung, Heizung kaputt
    Mein Nachbar ist laut, was kann ich tun?
    Kaution zurück, Umzug, Wohnungsübergabe
    Mein Mieter zahlt nicht
    Kann der Vermieter mir wegen dem Hund kündigen?
    der vermieter hat mir die wohnung gekündigt wie lang hab ich zeit
    darf ich in der wohnung untervermieten
    Wo bekomme ich einen Wohnberechtigungsschein, eine Sozialwohnung?
    in meiner wohnung ist die heizung kalt und der vermieter geht nicht ans telefon
    Wer muss die Treppe putzen, ich oder der Vermieter?`,
  homeLife: `
    Betreutes Wohnen, Wohnheim, Wohngruppe
    Ich will aus dem Wohnheim ausziehen, in eine eigene Wohnung ziehen
    Streit mit der Mitbewohnerin in der Wohngruppe
    Wer hilft mir im Haushalt? Haushaltshilfe, Putzhilfe, Einkaufen
    Essen auf Rädern, Hilfe beim Kochen zu Hause
    Persönliches Budget, was ist das persönliche Budget?
    Persönliches Budget beantragen nach § 29
    Persönliches Budget für Assistenz zu Hause, in der Freizeit
    Trägerübergreifendes persönliches Budget
    Antrag auf ein persönliches Budget für Freizeit und Wohnen
    Fahrdienst zum Arzt, Fahrdienst in der Freizeit
    Wohnung barrierefrei umbauen, Treppenlift
    Rampe für mein Haus, Bad umbauen
    Behindertenparkplatz vor dem Haus, Parkausweis für die Wohnung
    Betreuungsgeld, Blindengeld, Landesblindengeld
    Freizeitassistenz, Begleitung ins Kino
    Welche Betreuung bekomme ich nachmittags nach der Arbeit?
    Wer bekommt in der Wohngruppe das große Zimmer?
    Meine Nachbarin ist dement, wer kümmert sich um sie?
    EU-Ausweis, europäischer Behindertenausweis`,
  debts: `
    Schulden, Schuldnerberatung, Mahnung, Inkasso
    Privatinsolvenz, Insolvenz anmelden
    Ich habe Schulden bei Amazon und kann nicht zahlen
    Ich habe eine Rechnung bekommen, die ich nicht bezahlen kann
    Mein Konto ist gesperrt, Pfändung, Pfändungsschutzkonto
    Der Gerichtsvollzieher kommt, Mahnbescheid
    Ein Inkassobüro schreibt mir
    ich kann meine raten nicht mehr zahlen
    Wie viel vom Lohn darf gepfändet werden?
    ich bin pleite und der dispo ist überzogen
    Mein Sohn hat zu viele Sachen auf Raten gekauft
    Raten, Kredit kann ich nicht mehr bezahlen`,
  childBenefit: `
    Wie viel Kindergeld bekomme ich? Kindergeld
    Kindergeld für mein behindertes Kind beantragen
    Bis wann gibt es Kindergeld für meine Tochter?
    Bekommen wir Kindergeld weiter, wenn unser Sohn arbeitet?
    Kinderzuschlag, Familienkasse
    Die Familienkasse hat das Kindergeld abgelehnt, Widerspruch
    kindergeld über 25 wegen behinderung
    Familienkasse schreibt mir, was wollen die?
    Fällt das Kindergeld weg, wenn er verdient?`,
  family: `
    Wo beantrage ich Elterngeld? Elternzeit
    Mutterschutz, ich bin schwanger
    Wie werde ich schwanger, Verhütung, Pille
    Mutterschutz meiner Mitarbeiterin, Schwangere Beschäftigte
    Elternzeit eines Mitarbeiters
    Wie bekomme ich das Sorgerecht? Scheidung, Unterhalt
    Wie adoptiere ich ein Kind?
    Frühförderung, Kita, Kindergarten, Tagesmutter
    Wo finde ich einen Kindergartenplatz?
    Schule für mein Kind, Förderschule, Schulbegleitung
    Integrationshelfer in der Schule, Schulbegleiter
    Wie melde ich mein Kind in der Schule an?
    Mein Freund hat Schluss gemacht, Liebeskummer
    Wie finde ich eine Freundin, einen Freund? Partner, Liebe, Dating
    Streit mit meiner Mutter, meiner Freundin, meinem Bruder
    Wie sage ich ihm, dass ich ihn lieb habe?
    Darf ich heiraten? Heiraten, Standesamt
    meine eltern lassen sich scheiden
    wie macht man sex, aufklärung
    Mein Kind will nicht in die Schule
    Jugendamt, Pflegekind, Unterhaltsvorschuss
    Ich bin verliebt, was soll ich ihr schreiben?`,
  livelihood: `
    Wie bekomme ich Grundsicherung?
    Grundsicherungsgeld beantragen, Bürgergeld, Hartz 4
    Wie viel Bürgergeld steht mir zu?
    Jobcenter Geld zum Leben, Regelsatz
    Wird mein Lohn auf die Grundsicherung angerechnet?
    Sozialhilfe, Sozialamt
    Wohngeld beantragen
    Welche Grundsicherung bekommt mein Sohn?
    Wie viel Vermögen darf ich bei Grundsicherung haben?
    Was zahlt das Sozialamt für die Wohnung, Erstausstattung?
    Das Jobcenter hat mein Geld gekürzt, Sanktion
    Bekomme ich Geld vom Amt für die Wohnung?
    Wie viel darf ich auf dem Sparbuch haben beim Sozialamt?
    Antrag auf Bürgergeld ausfüllen
    das jobcenter will meine kontoauszüge
    Tafel, wo bekomme ich billig Essen?
    Mehrbedarf beim Jobcenter
    Grundsicherung im Alter beantragen`,
  care: `
    Wie bekomme ich einen Pflegegrad?
    Pflegegrad 2 wie viel Pflegegeld
    Pflegestufe, Pflegekasse, Pflegedienst
    Welchen Pflegegrad hat meine Mutter?
    Wie wird mein Vater ins Pflegeheim aufgenommen?
    Verhinderungspflege, Entlastungsbetrag, Kurzzeitpflege
    Wie hoch ist das Pflegegeld?
    Der Gutachter für die Pflege kommt, Pflegegrad abgelehnt
    Ich pflege meine Oma, Pflegezeit
    pflegegrad beantragen und höherstufen
    Windeln, Pflegebett von der Pflegekasse`,
  papers: `
    Mein Personalausweis ist abgelaufen
    Personalausweis verloren, Perso weg
    Was kostet ein neuer Personalausweis?
    Reisepass beantragen, Pass verlängern
    Wo beantrage ich einen Reisepass oder Perso?
    Wie bekomme ich einen Termin beim Bürgeramt?
    Umzug ummelden, Einwohnermeldeamt, Meldebescheinigung
    Wo bekomme ich ein Führungszeugnis?
    Geburtsurkunde, Namen ändern beim Standesamt
    Hund anmelden, Hundesteuer
    Wahl, Briefwahl beantragen
    Parkausweis für Anwohner
    Ausweis für Jäger, Angelschein, Waffenschein
    Kirche austreten, in die Kirche eintreten
    Wo gebe ich Fundsachen ab? Fundbüro
    Müllabfuhr, Sperrmüll anmelden
    Baugenehmigung, ein Haus bauen
    Ausweis mit Chip, Online-Ausweis, PIN`,
  residence: `
    Aufenthaltserlaubnis verlängern, Asyl, Duldung
    Deutsche Staatsbürgerschaft, Einbürgerung
    Wie beantrage ich ein Visum?
    Ausländerbehörde Termin, Aufenthaltstitel
    Darf ich mit Duldung arbeiten? Arbeitserlaubnis
    Meine Familie nach Deutschland holen, Familiennachzug
    Ich bin Flüchtling aus der Ukraine, Syrien
    Integrationskurs, wo lerne ich Deutsch?
    Anerkennung von meinem Diplom aus dem Ausland
    Ich will in ein anderes Land ziehen, auswandern
    mein asyl ist abgelehnt
    blaue karte, niederlassungserlaubnis
    Ich habe Aufenthalt nur bis Dezember, was muss ich machen?`,
  tax: `
    Steuererklärung machen, Elster
    Bis wann muss ich die Steuererklärung abgeben?
    Welche Steuerklasse nach der Heirat?
    Arbeitszimmer von der Steuer absetzen, Homeoffice-Pauschale
    Widerspruch gegen den Steuerbescheid, Einspruch Finanzamt
    Kirchensteuer, Erbschaftsteuer, Kapitalertragsteuer
    Wo finde ich meine Steuernummer, Steuer-ID?
    Wer hilft mir bei der Steuererklärung?
    Was kostet ein Steuerberater?
    Ich muss Steuern nachzahlen
    lohnsteuerjahresausgleich
    Lohnsteuerklasse wechseln nach Hochzeit`,
  healthInsurer: `
    Widerspruch gegen die Krankenkasse
    Die Krankenkasse lehnt meine Kur ab
    Die Krankenkasse zahlt den Rollstuhl nicht, Widerspruch
    Krankenkasse wechseln, Zuzahlung, Zahnersatz
    Hörgerät von der Krankenkasse für zu Hause
    Zahlt die Krankenkasse meine neue Brille, Zahnspange, Physiotherapie?
    Die Krankenkasse bezahlt mein Krankengeld nicht, Widerspruch bei der AOK
    Wie bekomme ich einen Rollstuhl, einen Rollator?
    Wer bezahlt die Fahrt zur Dialyse?
    Kur, Reha-Klinik, Mutter-Kind-Kur
    Zuzahlungsbefreiung, Befreiung von Zuzahlungen
    Neue Gesundheitskarte, Versichertenkarte verloren
    Rollstuhl kaputt, Prothese, Brille
    die barmer hat meine kur abgelehnt
    Was zahlt die Kasse beim Zahnarzt?
    Private Krankenversicherung, Beiträge`,
  health: `
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
    Anmeldung zur Ergotherapie, Logopädie
    Mir ist schwindlig, was kann das sein?
    Ich habe mich geschnitten und blute
    Was hilft gegen Rückenschmerzen?
    Soll ich mich impfen lassen?
    Welche Krankheit habe ich?
    Darf ich mit meinen Tabletten Alkohol trinken?
    Ich muss zur Blutabnahme
    Rezeptfrei, Krankenhaus, Operation
    Was hilft bei Husten, Fieber, Durchfall?
    ich kann nicht einschlafen was hilft
    Mein Zahn tut weh
    Wie oft soll ich mein Asthmaspray nehmen?
    Ist Rauchen schlimm, wie höre ich auf?
    Wie viele Kalorien, ist Cola gesund?
    juckt der ausschlag, salbe
    Wie viel Insulin muss ich spritzen?`,
  consumer: `
    Handyvertrag kündigen, Fitnessstudio, Zeitungsabo kündigen
    Wie kündige ich meinen Handyvertrag, mein Abo, meine Mitgliedschaft?
    Versicherung kündigen, Haftpflicht, Kfz-Versicherung
    Vertrag fürs Handy, Internetvertrag, Telekom, Vodafone
    Online bestellt, Paket kommt nicht, Rückgabe, Garantie
    Strom, Gas, Stromanbieter wechseln
    Rundfunkbeitrag, GEZ, Befreiung
    Welche Versicherung brauche ich?
    Jemand hat mich betrogen im Internet, Fake-Shop
    Kreditkarte, Konto eröffnen, Bank
    Mein Geldbeutel ist weg, EC-Karte sperren
    Wie überweise ich Geld? Wie funktioniert PayPal?
    Riester, Aktien, ETF, Sparen, Bitcoin
    Lebensversicherung, private Vorsorge
    Mein Fernseher ist kaputt, wer zahlt das?
    Ich habe am Telefon einen Vertrag abgeschlossen und will raus
    Kann ich die Schuhe umtauschen?
    Soll ich Aktien kaufen?
    Die Waschmaschine ist kaputt, ich habe noch Garantie
    Die Stromrechnung ist zu hoch
    abofalle, streaming abo, netflix kündigen
    Welche Bank gibt mir einen Kredit?`,
};
