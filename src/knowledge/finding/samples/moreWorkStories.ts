import type { SamplesOf } from './samples.ts';

/** As `moreStories`, about rights, ways and support. */
export const moreWorkStories: SamplesOf<'rights' | 'ways' | 'support'> = {
  gleichstellung: `
    ich hab einen bescheid mit dreißig und die firma baut leute ab und mein nachbar sagt es gibt einen weg damit man denselben schutz kriegt wie die mit fünfzig
    Meine Klientin hat zu wenig Prozente für den Ausweis. Wie bekommt sie trotzdem den Schutz?`,
  dismissal_protection: `
    gestern nach der schicht hat mir der chef einen umschlag gegeben und gesagt ab nächsten monat brauchst du nicht mehr kommen und ich hab nicht mal was falsch gemacht
    Mein Bruder soll gehen, weil die Filiale schließt. Er hat 70 im Ausweis. Ist das rechtens?
    Welche Behörde muss gefragt werden, ehe wir uns von einem anerkannten Mitarbeiter trennen?`,
  extra_leave: `
    mein kollege hat sechs wochen frei und ich nur fünf und er sagt das liegt an seinem ausweis und ich hab doch auch einen
    Rechnen wir die zusätzlichen Tage anteilig, wenn die Anerkennung erst im Herbst kam?`,
  holiday: `
    ich wollte zur hochzeit von meiner kusine und hab drei wochen vorher gefragt und jetzt heißt es nein weil so viel zu tun ist
    Unsere Tochter hat seit Januar keinen freien Tag bekommen, wie viel steht ihr zu?
    Er war in den freien Tagen krank geschrieben, bekommt er sie gutgeschrieben?`,
  sick_note: `
    ich bin heut morgen umgekippt und meine mitbewohnerin sagt ich soll daheim bleiben aber ich hab angst dass ich rausflieg wenn ich nicht komm
    Wie läuft das, wenn unser Mitarbeiter sich wegen einer Grippe abmeldet, und ab wann brauchen wir etwas Schriftliches?
    mein sohn liegt im bett mit hohem fieber muss ich für ihn in der firma anrufen`,
  working_hours: `
    seit der neue chef da ist soll ich jeden tag länger bleiben und am samstag auch noch und ich bin abends so kaputt dass ich nicht mal mehr esse
    Kann ein Angestellter mit Behinderung verlangen, nur noch vormittags zu kommen?
    Mein Mann schafft die Frühschicht wegen seiner Tabletten nicht, muss die Firma Rücksicht nehmen?`,
  wage_minimum: `
    der wirt will mir sieben fünfzig geben weil er sagt ich bin ja nicht so schnell und ich soll froh sein dass ich überhaupt was hab
    Gibt es eine Untergrenze beim Lohn, auch wenn jemand nur halb so viel schafft?
    Was wird in der Werkstatt gezahlt, und warum liegt das so weit unter dem Gehalt in einem Betrieb?`,
  wage_late: `
    jeden monat dasselbe das geld kommt irgendwann und diesmal ist schon der zwölfte und die bank hat die miete zurückgehen lassen
    Mein Klient hat für Oktober nichts überwiesen bekommen. Wie setzt er die Firma unter Druck?
    auf meinem zettel stehen 120 stunden und bezahlt haben sie nur 100`,
  bullying_help: `
    die sagen immer behindi zu mir und verstecken meine jacke und der chef lacht mit und ich hab schon bauchweh wenn ich morgens los muss
    Unsere Tochter erzählt, dass ein Arbeiter sie in der Umkleide bedrängt. Was müssen wir tun?
    In meiner Abteilung wird jemand nachgeäfft. Welche Pflichten habe ich als Vorgesetzte?`,
  widerspruch: `
    jetzt hab ich monate gewartet und dann schicken die mir so einen brief dass ich das nicht kriege und ich finde das gemein kann man da noch was machen oder ist es zu spät
    Wir akzeptieren die Einstufung unserer Tochter nicht. Wie gehen wir gegen die Behörde vor?
    Die Leistung wurde versagt, die Begründung ist dünn. Binnen welcher Zeit muss mein Klient reagieren?`,
  pension_general: `
    ich bin 58 und alles tut weh und der arzt sagt ich sollte aufhören aber wovon leb ich dann geht das schon mit der rente
    Ab welchem Geburtsjahr darf man mit Anerkennung früher aufhören, und wie viel wird abgezogen?
    Wer prüft, ob jemand noch drei Stunden am Tag arbeiten kann?`,
  contract_end: `
    ich hab nur ein jahr unterschrieben und das ist im winter rum und jeder redet drumrum und ich will wissen ob ich bleiben darf und was ich selber tun muss
    Unsere Befristung mit Herrn T. läuft aus. Bis wann sollten wir ihm Bescheid geben?
    Meine Schwester erfährt nicht, ob es nach Dezember weitergeht. Muss sie sich vorsorglich melden?`,
  dont_sign: `
    der personalchef war ganz freundlich und hat kaffee hingestellt und dann einen zettel dass wir uns einvernehmlich trennen und ich soll gleich da unterschreiben
    ich bin so sauer dass ich morgen hinschmeißen will einfach nicht mehr hingehen was passiert dann
    Mein Bruder hat einen Verweis wegen Zuspätkommen bekommen und soll ihn abzeichnen`,
  bem: `
    nach der operation war ich vier monate weg und jetzt kommt post vom betrieb dass sie überlegen wie es mit mir weitergehen kann und ich soll ankreuzen ob ich das will
    Meine Klientin darf nach der Reha langsam wieder anfangen. Wie wird das geplant?
    Wir hatten einen Ausfall von neun Wochen bei einem Mitarbeiter. Welches Gespräch schreibt das Gesetz vor?`,
  unterstuetzte_beschaeftigung: `
    ich bin fertig mit der förderschule und die frau vom amt sagt es gibt so eine zeit wo man in echten betrieben lernt und immer jemand mitkommt und danach vielleicht einen vertrag
    Kann ein junger Mensch bei uns im Betrieb qualifiziert werden, ohne dass es uns Lohn kostet?`,
  budget_ausbildung: `
    ich bin im eingangsverfahren und will aber viel lieber koch werden mit prüfung und allem und das restaurant würde mich nehmen wenn das geld für die lehre jemand übernimmt
    Gibt es für Azubis mit Anspruch auf Werkstatt eine Förderung, die Vergütung und Anleitung abdeckt?`,
  inklusionsbetrieb: `
    bei uns am see ist ein café da bedienen leute mit down syndrom und andere auch und alle verdienen richtig was ist das für ein betrieb und wie komm ich da rein
    Ab welchem Anteil von Menschen mit schwerer Behinderung gilt eine Firma als solche, und was wird gefördert?`,
  wfbm_vs_bfa: `
    jeder erzählt mir was anderes und ich hätte gern mal nebeneinander was ich in der werkstatt hab und was ich draußen hätte
    Wo sehen Sie die Vorteile der Werkstatt gegenüber einem Job in einem normalen Betrieb?
    Welche Übergänge nach draußen stehen jemandem aus der Werkstatt offen?`,
  aussenarbeitsplatz: `
    ich bin jeden tag im baumarkt und räum regale ein und trag das hemd von denen aber bezahlt werd ich von der werkstatt und das ist ganz wenig warum ist das so
    Wir haben seit Jahren drei Leute von der Werkstatt bei uns in der Montage. Was sind die arbeitsrechtlich?`,
  arbeitshilfen: `
    ich komm mit dem rollstuhl nicht unter den tisch und an die oberen fächer auch nicht und der chef sagt umbauen ist nicht drin
    Meine Klientin ist schwerhörig und versteht am Telefon nichts. Wer bezahlt die Technik im Büro?
    Wir brauchen eine Software, die Texte vorliest, und einen Blindenarbeitsplatz. An wen stellen wir den Antrag?`,
  arbeitsassistenz: `
    mit dem kopf kann ich alles aber meine arme machen nicht mit und ich brauch am arbeitsplatz einen menschen der für mich greift und blättert
    Für die Betriebsversammlung brauchen wir jemanden, der für eine gehörlose Kollegin übersetzt. Wer trägt das?`,
  jobcoaching: `
    wenn mir keiner zeigt wie es geht mach ich es falsch und die kollegen haben keine zeit und früher war immer einer neben mir gibt es so jemand auch in der firma
    Wie lange begleitet die Fachkraft unseren Sohn noch am Arbeitsplatz, und wird das irgendwann weniger?
    Wir suchen jemanden, der die neue Maschine mit ihm Schritt für Schritt einübt`,
  eaa_contact: `
    ich führe einen kleinen friseursalon und würde gern jemandem eine chance geben aber ich kenn mich null aus mit den ämtern und hätte gern einen der mir alles erklärt
    Gibt es eine feste Stelle, die Unternehmer durch Anträge und Zuständigkeiten führt?`,
  ifd: `
    in der firma kriselt es und die personalfrau hat gesagt sie holt jetzt den fachdienst dazu und ich weiß nicht ob die mir helfen oder der firma
    Wofür ist die Behörde zuständig, die der Kündigung zustimmen muss, und was macht sie sonst?`,
  eutb: `
    ich hab so viele fragen und keinen den ich fragen mag weil alle irgendwas von mir wollen gibt es wen der nur auf meiner seite ist
    Meine Tochter möchte mit jemandem sprechen, der selbst eine Behinderung hat und sich auskennt. Wo?`,
  employer_howto: `
    der junge mann ist nett aber ich red wohl zu schnell und er nickt nur und macht dann was anderes wie sag ich es richtig damit er es versteht
    Welche Sätze sollte man vermeiden, wenn man eine Kollegin mit psychischer Erkrankung anspricht?
    Wie führe ich ein Mitarbeitergespräch mit jemandem, der in einfacher Sprache angesprochen werden muss?`,
  guardian: `
    seit dem unfall regelt eine frau vom verein meine sachen und die sagt sie muss erst ja sagen bevor ich den job nehme ist das so
    Als gesetzliche Vertreterin meines Bruders: Muss ich seinen neuen Vertrag mit unterschreiben?
    Der Bewerber steht unter Betreuung. Mit wem schließen wir den Arbeitsvertrag?`,
  employer_doubts: `
    die kollegen murren weil sie seine arbeit mitmachen müssen und ich hab ihn gern aber so geht es nicht weiter und kündigen will ich auch nicht
    Er kommt dreimal die Woche zu spät, und Gespräche bringen nichts. Wen ziehen wir hinzu?
    Die Firma hat mir heute gesagt, dass sie nicht mehr an meine Klientin glaubt. Wie rette ich das Arbeitsverhältnis?`,
};
