import type { elsewhere } from './elsewhere.ts';
import type { moreElsewhere } from './moreElsewhere.ts';

type Elsewhere = keyof typeof elsewhere | keyof typeof moreElsewhere;

/** More of `elsewhere`: what sounds like one of our topics, and how people really ask about the rest. */
export const nearMisses: { readonly [Where in Elsewhere]?: string } = {
  housing: `
    mein vermieter hat die miete erhöht und ich weiß nicht ob das so viel sein darf
    Darf man mich einfach aus der Wohnung kündigen, wenn ich schwerbehindert bin?
    Ich suche eine Zweizimmerwohnung mit Aufzug
    Mein Klient soll seine Wohnung räumen, was tun?
    Mein Sohn sucht eine Wohnung in der Nähe der Firma
    De Vermeeter will mi rutsmieten
    wohnungsamt wo ist das
    kriegt man beim umzug geld für die kaution`,
  homeLife: `
    und was ist das persönliche Budget
    Erklär mir das persönliche Budget
    Geldleistung persönliches Budget statt Sachleistung
    Was ist der Unterschied zwischen Budget für Arbeit und persönlichem Budget im Wohnen?
    ich möchte ein persönliches budget für begleitung beim einkaufen
    Wie viel persönliches Budget steht mir für die Freizeit zu?
    Mein Bruder will in eine andere Wohngemeinschaft, wer zahlt das?
    Gibt es Assistenz für den Urlaub?
    wer holt mich abends vom training ab
    Ambulant betreutes Wohnen für meine Klientin, Hilfeplan
    Eingliederungshilfe fürs Wohnen, Fachleistungsstunden
    die betreuer in der wg sind blöd zu mir
    Wer kann mir beim Putzen helfen?`,
  debts: `
    ich hab zu viel bestellt und jetzt kommen lauter mahnungen
    Bei meinem Mitarbeiter wird der Lohn gepfändet, was muss ich beachten?
    Meine Tochter hat Schulden beim Handyanbieter
    ich hab geld geliehen und kann es nicht zurückgeben
    wie komm ich aus den schulden raus`,
  childBenefit: `
    Mein Sohn ist 27 und arbeitet jetzt mit Budget für Arbeit, gibt es noch Kindergeld?
    kriegt meine mama noch kindergeld für mich
    Wie lange zahlt die Familienkasse, wenn das Kind behindert ist?
    Kindergeldantrag Formular
    Kinderjeld beantragen
    Verliere ich das Kindergeld wegen dem Lohn meiner Tochter?`,
  family: `
    Kann eine Mitarbeiterin in Elternzeit gekündigt werden?
    meine freundin ist schwanger was jetzt
    Bekommt man Elterngeld, wenn man in der Werkstatt war?
    mein kind ist krank wer passt auf
    Wie viele Tage gibt es bei krankem Kind?
    Schulbegleitung für meinen Neffen beantragen
    Welche Förderschule ist gut?
    Ich hab Krach mit meinem Vater
    wie kann ich ein mädchen kennenlernen
    meine frau will sich trennen
    Unterhalt für mein Kind zahlen
    Mein Mann schlägt vor zu heiraten, verliere ich dann Geld?`,
  livelihood: `
    ich krieg grundsicherung und hab jetzt lohn was wird abgezogen
    Wird die Grundsicherung gekürzt, wenn ich arbeite?
    Wie viel Bürgergeld bekommt man als Paar?
    das sozialamt will dass ich mein sparbuch auflöse
    Mein Klient braucht aufstockende Leistungen vom Jobcenter
    Steht meiner Tochter Grundsicherung zu, wenn sie bei uns wohnt?
    Grundsicherungsantrag wo abgeben
    jobcenter bescheid falsch widerspruch bürgergeld
    krieg ich zuschuss zur miete
    Wie stelle ich einen Antrag auf Sozialhilfe?
    Wat mutt ick för Grundsicherung don?`,
  care: `
    Widerspruch gegen den Pflegegrad
    Mein Vater hat Pflegegrad 3, was bekommt er?
    Bekomme ich mit Schwerbehindertenausweis auch Pflegegeld?
    Wie beantrage ich für meine Mutter einen Pflegegrad?
    Wer bezahlt die Pflege zu Hause?
    Was ist der Unterschied zwischen Pflegegrad und Grad der Behinderung?
    pflegegrat wie kriegt man den
    Mein Mitarbeiter pflegt seine Frau und will freigestellt werden`,
  papers: `
    mein ausweis ist weg also der normale nicht der für behinderte
    wo kann ich meinen neuen perso abholen
    Personalausweis beantragen
    Brauche ich für den Personalausweis ein neues Foto?
    Personalausweis ab wann
    Wie lange ist mein Reisepass gültig?
    ich bin umgezogen wo muss ich mich anmelden
    Ausweis zum Parken in meiner Straße beantragen
    Wo bekomme ich einen Büchereiausweis, einen Bibliotheksausweis?
    Wahlschein kommt nicht, wie kann ich wählen?
    Min Perso is aflopen
    Der neue Mitarbeiter hat keine Meldebescheinigung`,
  residence: `
    Meine Bewerberin kommt aus Syrien, darf sie bei uns arbeiten?
    mein pass ist aus afghanistan und ich brauch papier zum bleiben
    Wie lange dauert die Einbürgerung?
    ich habe duldung, kann ich ausbildung machen
    Aufenthaltsgestattung, was bedeutet das?
    Ausländeramt gibt mir keinen Termin
    Wie bekommt meine Klientin einen deutschen Pass?`,
  tax: `
    wie füll ich die steuererklärung aus
    Ich habe einen Brief vom Finanzamt bekommen, ich soll nachzahlen
    Was kann ich in der Steuererklärung für mein Kind angeben?
    Kann ich die Steuererklärung auf Papier abgeben?
    Wie viel Steuern muss mein Sohn im Monat zahlen?
    steuer zurück bekommen wie geht das
    Lohnsteuerhilfeverein kosten`,
  healthInsurer: `
    Die Kasse will mein Hörgerät nicht bezahlen, was kann ich machen?
    Kann ich gegen die Ablehnung der Krankenkasse Widerspruch einlegen?
    ich will die krankenkasse wechseln
    Krankenkasse lehnt Therapie ab
    Die TK zahlt die Massage nicht
    mein elektrorollstuhl ist alt wer zahlt einen neuen
    Wie hoch ist der Zusatzbeitrag der Kasse?
    Krankenkassenkarte kaputt
    Mien Krankenkass betahlt den Rullstohl nich`,
  health: `
    mir ist schlecht was kann ich nehmen
    Ich habe Fieber, was soll ich einnehmen?
    Was soll ich gegen meine Rückenschmerzen tun?
    Ich habe Zahnschmerzen und Angst vor dem Zahnarzt
    Hilft Baldrian bei Stress?
    wie viel von meinen pillen darf ich am tag nehmen
    Kann man von Epilepsie geheilt werden?
    Ist Autismus eine Krankheit?
    Ich vergesse immer meine Medikamente
    Welche Salbe hilft bei Ausschlag?
    Habe ich eine Depression?
    Wie bekomme ich schnell einen Termin beim Neurologen?
    mein knie tut weh seit gestern`,
  consumer: `
    Wie kündige ich mein Zeitungsabo?
    ich hab am telefon aus versehen was gekauft
    Kündigung vom Handyvertrag schreiben
    Kündigungsfrist beim Fitnessstudio
    Versicherung gekündigt, was nun?
    mein internet geht nicht und die firma kommt nicht
    Wie lange habe ich Garantie auf mein Handy?
    Ich will mein Geld für die Konzertkarte zurück
    Mein Paket ist nicht gekommen, wer hilft mir?
    Wie kann ich einen Kaufvertrag widerrufen?
    Welche Haftpflichtversicherung ist gut?`,
  law: `
    Ich habe einen Strafzettel bekommen, muss ich zahlen?
    Mir wurde das Fahrrad geklaut
    Mein Fahrrad wurde beschädigt, wer zahlt?
    Meine Fahrradwerkstatt hat gepfuscht, bekomme ich mein Geld zurück?
    ich hab was geklaut und jetzt krieg ich post von der polizei
    Was steht meinem Bruder vom Erbe zu?
    Wie setzt man ein Testament für einen behinderten Sohn auf?
    Wer wird Vormund von meinen Kindern, wenn ich sterbe?
    Ich wurde beim Einkaufen betrogen`,
  driving: `
    wie viel kostet die fahrschule für mich
    Darf ich mit Epilepsie Auto fahren?
    Mein Wagen springt nicht an
    Mein Auto ist in der Werkstatt, wann ist es fertig?
    Wie lange dauert die Reparatur in der Werkstatt?
    Führerschein verlängern
    zulassungsstelle termin
    Wo kann ich meinen Rollstuhl reparieren lassen, Fahrradwerkstatt?`,
  learning: `
    Ich möchte besser Deutsch lernen
    wo kann ich lesen lernen
    ich will den hauptschulabschluss machen
    Wie bewerbe ich mich um einen Studienplatz?
    Gibt es einen Computerkurs für Anfänger?
    Wie lernt man schwimmen?`,
  working: `
    Wie schreibt man einen Lebenslauf?
    Wie schreibe ich eine Bewerbung?
    Was schreibt man in ein Arbeitszeugnis?
    Wie viel Weihnachtsgeld gibt es?
    Ich bin in der Firma gestolpert, wer zahlt den Arzt, Arbeitsunfall?
    Muss ich mein Handy in der Arbeit abgeben?
    Wann gibt es in der Kantine Schnitzel?
    Ich hätte gern mehr Gehalt, wie verhandelt man?
    wo sind die umkleiden und der spind
    Darf ich am Arbeitsplatz rauchen?
    Wie gründet man einen Betriebsrat?
    Wo reiche ich die Fahrtkosten für meine Dienstreise ein?
    Fortbildungen für Jobcoaches, Zertifikat`,
  business: `
    Mein Chef hat kein Budget für neue Leute, das Budget der Abteilung ist alle
    Die Firma hat ein kleines Budget für die Weihnachtsfeier
    Zuschuss für Gründer, Existenzgründung
    Ich will mich selbstständig machen, gibt es Startgeld?
    Welche Förderung gibt es für neue Maschinen?
    Zuschuss für Solaranlage auf dem Dach der Firma
    Wie stelle ich einen normalen Auszubildenden ein, IHK, Handwerkskammer?
    Fachkräftemangel, wie finde ich gute Mitarbeiter?
    Wie melde ich einen Minijob an?
    Welche Versicherung braucht mein Betrieb?
    Wie schreibe ich eine Abmahnung an einen Kunden?
    Meine Firma braucht einen Kredit
    Wie kündige ich einem Lieferanten?
    Kann ich Bewirtung von der Steuer absetzen?
    Wie berechne ich den Stundensatz für Handwerker?
    Welche Lohnsoftware ist gut?`,
  agency: `
    Wir haben zu wenig Aufträge, können wir Kurzarbeit machen?
    Die Firma macht Kurzarbeit, wie viel Geld bekomme ich dann?
    Kurzarbeit beantragen
    kurzarbeitergeld für schwerbehinderte
    Fachkraft aus Indien einstellen, Vorabzustimmung
    wieviel krieg ich bei kurzarbeit`,
  pensionOffice: `
    Wann bekommt meine Oma Rente?
    Mein Mann ist gestorben, bekomme ich Witwenrente?
    Wie viel Rente bekommt ein Beamter, ein Politiker?
    Soll ich eine Riesterrente abschließen?`,
  leisure: `
    Was kostet das Deutschlandticket, eine Kinokarte, ein Eis?
    Wie steht der Bitcoin, der Dax?
    Welcher Wein, welcher Käse passt zu Fisch?
    wie viel grad hat es draußen
    Kannst du mir einen Flug buchen, einen Urlaub aussuchen?
    Kannst du mir ein Lied singen, ein Gedicht schreiben, ein Bild malen?
    Kannst du mir sagen, wie spät es ist?
    Kannst du Musik spielen, einen Wecker stellen?
    Wo kann man billig Ferien machen in Italien?
    Übersetze bitte auf Englisch, auf Türkisch, auf Arabisch
    und wie wird das wetter, und was gibt es zu essen
    und wer hat das spiel gewonnen
    wie hat werder gespielt
    Wie backe ich einen Käsekuchen?
    was kommt heut abend im fernsehen
    Was ist die Wurzel aus 144? Wie viel ist 12 mal 12?
    Wie viele Beine hat eine Spinne?
    Welches Jahr war die Mauer, der Mauerfall, der Krieg?
    Hilf mir bei einem Programm in Python
    Wie mache ich ein Backup vom Handy?
    mein laptop ist langsam
    Wie kann ich ein Foto verschicken? Wie geht WhatsApp?
    Was zieht man zu einer Hochzeit an?
    Wo ist hier eine Toilette?
    Gibt es in Köln einen Zoo?
    Ich suche einen Sportverein, eine Fußballmannschaft
    Wie werde ich besser im Schach?
    Kennst du einen guten Film, ein gutes Buch?
    Wer ist der beste Spieler der Welt?
    Wann beginnt der Sommer? Wann geht die Sonne unter?
    Wie heißt die Hauptstadt von Italien?
    ich will einen hund kaufen
    meine blumen gehen ein
    Wie repariere ich den Wasserhahn?
    Wie viel kostet eine Kinokarte mit Popcorn?
    Wo treffen sich Leute zum Kegeln?
    Wie bekomme ich Karten für das Konzert?`,
};
