import type { SamplesOf } from './samples.ts';

export const support = {
  arbeitshilfen: `
    Was sind Arbeitshilfen?
    Arbeitshilfen
    Technische Arbeitshilfen
    Wer bezahlt einen höhenverstellbaren Tisch?
    Ich brauche einen besonderen Stuhl auf der Arbeit
    Hilfsmittel am Arbeitsplatz beantragen
    Wer zahlt die Rampe für den Rollstuhl in der Firma?
    Vorleseprogramm, Bildschirmlupe, Braillezeile für die Arbeit
    Behinderungsgerechte Ausstattung des Arbeitsplatzes § 185 SGB IX
    Arbeitsplatz anpassen lassen, wer übernimmt die Kosten?
    Kann ich eine Hebehilfe für schwere Kisten bekommen?
    ich kann nicht lange stehen gibt es da ein gerät
    Hörgerät oder Lichtsignal für den Arbeitsplatz
    Zuschuss für den behindertengerechten Umbau der Toilette im Betrieb
    Auto umbauen für den Weg zur Arbeit, Kraftfahrzeughilfe
    Wer berät technisch zur Arbeitsplatzgestaltung?
    Tablet mit Bildern damit ich die Arbeit besser verstehe
    Bekommt mein Sohn einen angepassten Arbeitsplatz?
    spezielle Tastatur Maus Werkzeug
    Ich brauche Maschine für Arbeit mit eine Hand. Wer bezahlt?
    Reha-Träger oder Integrationsamt für Hilfsmittel zuständig?`,
  arbeitsassistenz: `
    Was ist Arbeitsassistenz?
    Arbeitsassistenz
    Ich brauche jemanden, der mir bei der Arbeit hilft
    Assistenz am Arbeitsplatz
    Gebärdensprachdolmetscher auf der Arbeit
    Wer bezahlt den Dolmetscher bei der Teambesprechung?
    Vorlesekraft für Blinde im Büro
    Wie beantrage ich Arbeitsassistenz?
    Notwendige Arbeitsassistenz § 185 Abs. 5 SGB IX
    Wie viele Stunden Assistenz bekomme ich?
    jemand soll mir auf der arbeit die sachen reichen weil ich im rollstuhl sitze
    Wer stellt die Assistenzkraft ein?
    Kann meine Tochter eine Assistenz im Job bekommen?
    Unterschied Arbeitsassistenz und Jobcoach
    Schriftdolmetscher für schwerhörige Mitarbeiterin
    Darf mein Bruder meine Arbeitsassistenz sein?
    Müssen wir als Firma die Arbeitsassistenz bezahlen?
    assistent für die arbeit
    Persönliche Assistenz im Beruf Kostenübernahme
    Ich bin gehörlos. Wer übersetzt für mich in Firma?
    Helfer am Arbeitsplatz der mir die Hände ersetzt`,
  jobcoaching: `
    Was ist ein Jobcoach?
    Jobcoach
    Jobcoaching
    Wie oft kommt der Jobcoach?
    Wie lange hilft mir der Jobcoach?
    Wer bezahlt den Jobcoach?
    Was macht ein Jobcoach in der Firma?
    Job-Coaching am Arbeitsplatz JobcoachingAP
    Jobcoaching nach § 49 Abs. 8 SGB IX
    Wie bekomme ich einen Jobcoach?
    Bekommt unser Mitarbeiter einen Jobcoach und was kostet das?
    mein coach kommt so selten
    Ich komme mit meinem Jobcoach nicht klar, kann ich wechseln?
    Trainer übt mit mir die Arbeit in der Firma
    Hat meine Tochter Anspruch auf einen Jobcoach?
    Begleitung am Arbeitsplatz durch Coach Dauer und Umfang
    Darf der Jobcoach jederzeit in den Betrieb?
    arbeitstraining einüben coach
    Job coach was macht der
    Kann ich Coach länger haben?
    coach vom ifd oder von der werkstatt`,
  eaa_contact: `
    Was ist die Einheitliche Ansprechstelle für Arbeitgeber?
    EAA
    Einheitliche Ansprechstelle
    Ansprechstelle für Arbeitgeber
    Wer berät Arbeitgeber, die Menschen mit Behinderung einstellen wollen?
    Kostenlose Beratung für Betriebe zum Thema Behinderung
    Wo finde ich die EAA in meiner Nähe?
    Ich will einen Behinderten einstellen und kenne mich nicht aus, wer hilft mir als Chef?
    Einheitliche Ansprechstellen § 185a SGB IX
    Eine Stelle für Firmen, die durch den Förderdschungel lotst
    Was kostet die Beratung durch die EAA?
    Unterschied EAA und Integrationsfachdienst
    Mein Chef braucht Beratung, wohin kann er gehen?
    beratung für chefs und firmen
    An wen kann sich ein kleiner Betrieb ohne Personalabteilung wenden?
    Hilft die EAA bei Anträgen?
    Wer hilft dem Betrieb, der meinen Sohn nehmen will?
    Telefonnummer Ansprechstelle Arbeitgeber
    Lotse für Unternehmen Inklusion
    ich bin Arbeitgeber und suche einen Ansprechpartner zu Schwerbehinderung
    Wer sagt der Firma, welche Zuschüsse es gibt?`,
  ifd: `
    Was ist der Integrationsfachdienst?
    IFD
    Integrationsfachdienst
    Was macht das Integrationsamt?
    Inklusionsamt
    Integrationsamt
    Wie erreiche ich den Integrationsfachdienst?
    Wer ist mein Integrationsfachdienst?
    Aufgaben des IFD nach § 193 SGB IX
    Unterschied Integrationsamt und Integrationsfachdienst
    Kostet der Integrationsfachdienst etwas?
    Hilft mir der IFD bei der Arbeit?
    Welche Stelle hilft schwerbehinderten Menschen im Job?
    fachdienst für arbeit und behinderung
    Kann ich als Mutter beim IFD anrufen?
    Wann schaltet man das Integrationsamt ein?
    Was macht der Fachdienst für uns als Arbeitgeber?
    Wie beauftragt der Reha-Träger den IFD?
    ist das inklusionsamt dasselbe wie integrationsamt
    Was ist IFD bitte, wo ist das?
    begleitende hilfe im arbeitsleben wer macht das`,
  eutb: `
    Was ist die EUTB?
    EUTB
    Unabhängige Teilhabeberatung
    Ergänzende unabhängige Teilhabeberatung
    Wo gibt es eine Beratung von Menschen mit Behinderung für Menschen mit Behinderung?
    Peer-Beratung
    Beratung, die nicht vom Amt kommt
    Kostet die Teilhabeberatung etwas?
    Teilhabeberatung § 32 SGB IX
    Ich brauche jemanden, der mich unabhängig berät
    Wer hilft mir, meine Rechte zu verstehen, ohne Amt?
    beratungsstelle für behinderte in meiner stadt
    Können auch Eltern zur EUTB gehen?
    Ich will mit einem reden der selbst behindert ist
    Wo ist die nächste EUTB?
    Hilft die EUTB beim Antrag oder Widerspruch?
    neutrale beratung gratis
    Wohin kann mein Mitarbeiter gehen, um sich unabhängig beraten zu lassen?
    Teilhabe beratung
    Gibt es kostenlose Beratung für Menschen mit Behinderung?
    andere betroffene fragen beratung`,
  employer_howto: `
    Wie spreche ich mit einem Mitarbeiter mit Lernschwierigkeiten?
    Wie erkläre ich Aufgaben einfach?
    Tipps für den Umgang mit behinderten Mitarbeitern
    Wie bereite ich mein Team auf den neuen Kollegen mit Behinderung vor?
    Wie leite ich jemanden aus der Werkstatt gut an?
    Was sage ich den Kollegen über die Behinderung?
    Leichte Sprache im Betrieb
    Einarbeitung eines Mitarbeiters mit geistiger Behinderung
    Kommunikation und Anleitung von Beschäftigten mit kognitiver Beeinträchtigung
    Wie gebe ich Rückmeldung und Kritik, ohne zu verletzen?
    Der erste Arbeitstag, worauf muss ich achten?
    Wie soll mein Chef mir Sachen erklären, damit ich sie verstehe?
    Mein Kollege ist Autist, wie gehe ich mit ihm um?
    Umgang mit einem gehörlosen Mitarbeiter im Team
    Checklisten und Bilder für Arbeitsabläufe
    Das Team ist unsicher, wie wir miteinander reden sollen
    bei uns fängt einer mit handicap an was muss ich beachten
    Wie kann die Firma meinen Sohn gut anleiten?
    Wie erkläre ich es den anderen im Betrieb?
    Pate oder Mentor für neuen Mitarbeiter mit Behinderung
    Wie rede ich mit ihm, er versteht vieles nicht sofort?`,
  employer_doubts: `
    Es läuft nicht gut mit dem Mitarbeiter, wen kann ich anrufen?
    Probleme mit behindertem Mitarbeiter
    Der neue Kollege schafft die Arbeit nicht
    Was kann ich tun, wenn es mit dem Mitarbeiter nicht klappt?
    Seine Leistung ist zu schlecht, was tun vor einer Kündigung?
    Streit im Team wegen des Mitarbeiters mit Behinderung
    Wer hilft uns, wenn es Schwierigkeiten am Arbeitsplatz gibt?
    Der Mitarbeiter ist oft unzuverlässig und macht viele Fehler
    Präventionsverfahren nach § 167 Abs. 1 SGB IX
    Handlungsmöglichkeiten des Arbeitgebers bei Gefährdung des Arbeitsverhältnisses
    Ich zweifle, ob das mit ihm weitergeht
    Er ist zu langsam und die Kollegen beschweren sich
    ich will ihn nicht rausschmeißen aber so geht es nicht weiter
    Wir kommen nicht mehr klar mit ihr, mit wem sprechen wir?
    Der Betrieb ist unzufrieden mit meinem Klienten, was rate ich?
    Überforderung des Mitarbeiters im Betrieb, Unterstützung holen
    klappt nicht mit dem neuen
    Der Chef ist nicht zufrieden mit meinem Sohn, was kann er machen?
    mitarbeiter zieht sich zurück und kommt zu spät
    Was braucht es für eine Kündigung, wenn wirklich nichts mehr geht?
    Krise im Arbeitsverhältnis wer unterstützt`,
  guardian: `
    Was darf mein rechtlicher Betreuer entscheiden?
    Rechtliche Betreuung
    Darf mein Betreuer mir die Arbeit verbieten?
    Muss mein Betreuer den Arbeitsvertrag unterschreiben?
    Gesetzlicher Betreuer und Arbeit
    Darf der Betreuer meinen Lohn behalten?
    Sieht meine rechtliche Betreuerin, was ich hier schreibe?
    Liest mein Betreuer das hier mit?
    Erfährt mein Betreuer, was ich dir schreibe?
    Einwilligungsvorbehalt Arbeitsvertrag
    Kann ich mit Betreuung selbst einen Vertrag unterschreiben?
    Aufgabenkreis Betreuung und Arbeitsverhältnis § 1814 BGB
    Darf meine Betreuerin für mich kündigen?
    Ich habe einen Betreuer vom Gericht
    meine betreuerin sagt nein zu der stelle darf die das
    Braucht der Mitarbeiter die Zustimmung seines gesetzlichen Betreuers?
    Mit wem schließe ich den Vertrag, wenn jemand eine Betreuung hat?
    Ich bin die Betreuerin meines Bruders, was darf ich bei der Arbeit entscheiden?
    Vormund
    Kann ich meinen Betreuer wechseln, wenn er gegen die Arbeit ist?
    Darf der Betreuer mit meinem Chef reden?
    betreuer vom amtsgericht entscheidet alles
    Betreuer will nicht dass ich arbeite
    Vermögenssorge Gehalt Konto Betreuer`,
} as const satisfies SamplesOf<'support'>;
