import type { SamplesOf } from './samples.ts';

/** As `stories`, about support at work and the firm's money. */
export const supportStories: SamplesOf<'support' | 'employer money'> = {
  egz_amount: `
    wir haben gehört das amt zahlt einen teil vom lohn wenn man jemanden mit behinderung einstellt wie viel ist das denn und für wie lange und müssen wir das zurückgeben wenn er geht
    mein chef sagt für mich kriegt er am anfang die hälfte vom lohn von der agentur wie lange ist das so
    Wir wollen eine besonders betroffene Frau über 55 einstellen. In welcher Höhe und Dauer ist ein Eingliederungszuschuss möglich?
    Muss mein Betrieb den Zuschuss zurückzahlen, wenn wir nach einem Jahr doch kündigen?`,
  egz_apply: `
    morgen soll der neue anfangen und jetzt sagt mir ein bekannter den lohnzuschuss hätte ich vorher beantragen müssen ist das jetzt zu spät und wo macht man das
    der chef will mich nur nehmen wenn er den zuschuss von der agentur hat wer muss den antrag stellen und wann
    Welche Unterlagen will der Arbeitgeberservice für den Eingliederungszuschuss sehen, und dürfen wir vor der Zusage einstellen?
    Wie komme ich als Arbeitgeber an die Lohnkostenförderung, bevor ich den Vertrag abschließe?`,
  probebeschaeftigung: `
    ich würde gern erst mal schauen ob mir die arbeit in der küche liegt und die wollen auch schauen ob es passt gibt es sowas dass man ein paar wochen ausprobiert und trotzdem lohn kriegt
    wir sind unsicher ob er das tempo schafft und hätten gern eine zeit zum testen bei der das amt die kosten trägt
    meine tochter soll zur probe arbeiten drei monate ohne festen vertrag ist das seriös
    Kann die Agentur eine befristete Probebeschäftigung bis zu drei Monaten voll übernehmen, und was ist danach?
    Praktikum, Probearbeit oder Probebeschäftigung: Was passt für jemanden aus der Werkstatt?`,
  ausgleichsabgabe_amount: `
    wir haben jetzt 28 leute und der steuerberater sagt auf einmal wir müssen eine strafe zahlen weil keiner mit behinderung dabei ist was kostet uns das im monat
    mein chef schimpft dass er zahlen muss weil er keine behinderten hat was ist das für geld und wo geht das hin
    Ab wie vielen Arbeitsplätzen gilt die Pflicht, und wie hoch ist die Abgabe bei keinem einzigen besetzten Platz?
    Unser Betrieb hat nur 17 Angestellte. Trifft uns die Ausgleichsabgabe überhaupt?`,
  ausgleichsabgabe_reduce: `
    wir zahlen jedes jahr mehrere tausend euro und eine werkstatt hat uns angeboten für uns zu verpacken und meint damit sparen wir bei der abgabe stimmt das
    zählt ein mann aus der werkstatt bei uns doppelt oder sogar dreifach damit wir weniger zahlen
    mein chef sagt ich bring ihm zwei plätze auf einmal was meint er damit
    Welcher Anteil einer Rechnung von einer Werkstatt für behinderte Menschen lässt sich auf die Abgabe anrechnen?
    Wie erreicht man eine Anrechnung auf mehr als einen Pflichtarbeitsplatz?`,
  ausgleichsabgabe_report: `
    jedes frühjahr kommt so ein formular von der agentur wo wir unsere schwerbehinderten leute eintragen sollen und ich bin neu in der buchhaltung bis wann muss das weg sein und wie geht das im computer
    zählen lehrlinge und minijobber mit wenn ich die arbeitsplätze für die meldung zusammenrechne
    Wir haben die jährliche Anzeige vergessen. Bis wann ist sie abzugeben, und was droht uns?
    Wer zählt bei der Berechnung der Arbeitsplätze für das Anzeigeverfahren mit, auch Teilzeit unter 18 Stunden?`,
  arbeitshilfen: `
    mein rücken macht das stehen an der maschine nicht mehr mit und ein höhenverstellbarer tisch wäre gut aber der chef sagt das ist zu teuer wer bezahlt so was
    ich kann die kleine schrift auf den zetteln nicht lesen und hätte gern was zum vergrößern oder vorlesen
    meine tochter bräuchte für ihre stelle eine spezielle tastatur und einen anderen stuhl an wen wenden wir uns
    Wir müssen für einen Kollegen im Rollstuhl die Toilette und den Eingang umbauen. Welche Zuschüsse gibt es?
    Wer ist bei technischer Ausstattung des Arbeitsplatzes zuständig, Rentenversicherung, Agentur oder Inklusionsamt?`,
  arbeitsassistenz: `
    ich kann die arbeit im büro gut aber für manche sachen brauch ich jemand der mir die hände leiht oder vorliest und das kann nicht immer die kollegin sein wer bezahlt so eine person
    ich bin gehörlos und bei der besprechung versteh ich nichts kann da jemand mit gebärden kommen und muss das die firma zahlen
    mein mann sitzt im rollstuhl und braucht bei der arbeit jeden tag hilfe von einem menschen gibt es dafür geld
    Wie viele Stunden Assistenz am Arbeitsplatz werden bewilligt, und wer beantragt sie?
    Schriftdolmetscher für Teamsitzungen: Welche Stelle finanziert das?`,
  jobcoaching: `
    am anfang war immer die frau dabei und hat mir alles gezeigt und jetzt kommt sie nur noch einmal im monat und ich mach fehler kann die wieder öfter kommen
    mein chef sagt da kommt jemand der mich einarbeitet und mir die arbeit in kleinen schritten beibringt was macht der genau und wer zahlt den
    meine schwester kommt mit den abläufen in der wäscherei nicht zurecht kann jemand neben ihr stehen und es ihr beibringen
    Unser Mitarbeiter braucht beim Anlernen mehr Zeit, als wir haben. Kann ein Coach in den Betrieb kommen, und wie lange?
    Welcher Umfang an Jobcoaching ist üblich, und wer trägt die Kosten nach der Einarbeitung?`,
  eaa_contact: `
    ich hab einen malerbetrieb mit neun leuten und keine personalabteilung und blick bei den ganzen ämtern nicht durch gibt es jemanden der das für mich sortiert und nichts kostet
    wir würden ja gern aber wen ruft man als firma denn an wenn man noch nie jemand mit behinderung hatte
    Gibt es für Arbeitgeber eine unabhängige Beratung, die alle Förderungen kennt und Anträge begleitet?
    Wo finde ich die einheitliche Ansprechstelle in unserem Bundesland?
    mein chef braucht jemanden der ihn berät wegen mir wen kann ich ihm nennen`,
  ifd: `
    bei mir in der firma gab es ärger und der chef hat beim integrationsfachdienst angerufen und jetzt kommt da jemand vorbei wer sind die und auf welcher seite stehen die
    in dem brief steht inklusionsamt und ich hab noch nie davon gehört was machen die mit mir
    meine tochter soll sich an den fachdienst wenden wenn es am arbeitsplatz probleme gibt was tun die für sie
    Welche Aufgaben hat das Integrationsamt, und welche übernimmt der IFD in seinem Auftrag?
    Kostet uns die Begleitung durch den Integrationsfachdienst etwas?`,
  eutb: `
    alle wollen mir was einreden die vom amt und die von der werkstatt und ich such jemand der neutral ist und nur für mich da ist und nichts kostet
    gibt es eine beratung wo selber leute mit behinderung sitzen die das alles schon mitgemacht haben
    wir fühlen uns als eltern allein gelassen und suchen eine unabhängige stelle die sich mit teilhabe auskennt
    An welche trägerunabhängige Beratung kann ich meine Klientin verweisen, damit sie eine zweite Meinung bekommt?`,
  employer_howto: `
    am montag fängt eine frau mit lernschwierigkeiten bei uns an und die kollegen fragen mich wie sie mit ihr reden sollen und wie man ihr was erklärt und ich weiß es auch nicht
    ich möchte nichts falsches sagen wenn der neue mit autismus kommt wie gehen wir auf ihn zu und was sagen wir dem team
    Wie leiten wir jemanden an, der nicht lesen kann? Helfen Bilder oder Checklisten?
    Gibt es Tipps für Vorgesetzte, wie man Rückmeldung gibt und Aufgaben in Schritte teilt?
    wie sag ich als chef dass etwas nicht gut war ohne ihn zu verletzen`,
  guardian: `
    ich hab eine betreuerin vom gericht und die will nicht dass ich in die firma gehe und sagt sie muss den vertrag unterschreiben stimmt das oder darf ich das selber
    mein betreuer macht alles mit dem geld und jetzt frag ich mich ob er auch bestimmen kann wo ich arbeite
    ich bin die rechtliche betreuerin meines bruders darf ich für ihn kündigen oder einen arbeitsvertrag schließen
    Muss bei einem Bewerber mit gesetzlicher Betreuung der Betreuer den Arbeitsvertrag mit unterzeichnen?
    Gehört die Wahl des Arbeitsplatzes zum Aufgabenkreis des Betreuers, wenn ein Einwilligungsvorbehalt besteht?`,
  subsidy_end: `
    im herbst läuft der zuschuss für unseren mitarbeiter aus und ohne das geld rechnet er sich für uns nicht gibt es danach etwas anderes oder kann man verlängern
    mein chef sagt wenn das geld vom amt aufhört kann er mich nicht behalten gibt es da noch was
    Die Förderung endet nach 24 Monaten, die Leistung bleibt eingeschränkt. Kommt ein Beschäftigungssicherungszuschuss in Frage, und wann beantragen?
    Unser Bescheid über den Lohnkostenzuschuss ist bis Dezember befristet. Wann müssen wir den Folgeantrag stellen?
    Was kommt nach dem Eingliederungszuschuss, wenn der Betrieb weiter einen Ausgleich braucht?`,
  employer_doubts: `
    ehrlich gesagt läuft es nicht gut er macht dieselben fehler immer wieder und die anderen murren und ich will ihn aber nicht gleich rauswerfen mit wem kann ich darüber sprechen
    unser mann aus der werkstatt kommt seit wochen unpünktlich und wirkt unkonzentriert wer hilft uns bevor es kracht
    Die Leistung reicht auf Dauer nicht. Was müssen wir versuchen, bevor an eine Kündigung zu denken ist?
    Der Betrieb eines Klienten ist unzufrieden und droht abzubrechen. Welche Hilfen kann ich der Firma anbieten?
    Wir überlegen, uns von dem Mitarbeiter zu trennen. Was geht vorher, wen rufen wir an?`,
};
