import type { SamplesOf } from './samples.ts';

/** As `stories`, about rights at work and the ways there. */
export const workStories: SamplesOf<'rights' | 'ways'> = {
  gleichstellung: `
    ich hab nur dreißig auf meinem bescheid und meine stelle wackelt und eine frau beim sozialverband hat gesagt ich soll mich gleichstellen lassen wo macht man das und was hab ich davon
    mit vierzig bin ich ja nicht schwerbehindert aber gibt es da nicht so was dass man genauso geschützt ist wie die anderen
    Unser Mitarbeiter hat GdB 30 und sagt, er sei den Schwerbehinderten jetzt gleichgesetzt. Was folgt daraus für uns?
    meine tochter hat dreißig und findet keine stelle soll sie zur agentur und sich gleichstellen lassen`,
  dismissal_protection: `
    heute lag ein brief von der firma im kasten und da steht dass ich zum monatsende nicht mehr kommen soll und ich hab doch einen ausweis dürfen die das einfach so
    der chef hat gesagt er braucht mich nicht mehr und ich soll gehen muss da nicht erst ein amt gefragt werden und wie lange hab ich zeit mich zu wehren
    meinem mann wurde nach acht jahren gekündigt obwohl er schwerbehindert ist was kann er jetzt tun und bis wann
    Wir müssen Stellen abbauen. Braucht die Kündigung einer schwerbehinderten Kollegin eine Zustimmung, und woher?
    Die Probezeit meines Klienten läuft noch, jetzt soll er raus. Greift der besondere Schutz schon in den ersten sechs Monaten?`,
  extra_leave: `
    die anderen mit ausweis haben eine woche mehr frei als ich und ich hab nicht gewusst dass es das gibt bekomm ich das auch und muss ich das sagen
    ich bin erst seit juli schwerbehindert anerkannt wieviel tage zusätzlich stehen mir da in diesem jahr zu
    Wie viele freie Tage müssen wir einem schwerbehinderten Beschäftigten über den normalen Urlaub hinaus geben?
    meine frau hat nur einen gdb von vierzig und ist gleichgestellt hat sie dann auch die zusätzliche woche`,
  holiday: `
    ich will im august mit meiner freundin an die see und der chef sagt da geht es nicht weil alle weg wollen darf er das und wie viel tage hab ich überhaupt
    ich war im urlaub drei tage krank mit fieber sind die tage jetzt weg oder krieg ich die wieder
    ich hab noch sechs tage übrig vom letzten jahr und jetzt heißt es die sind verfallen
    Wie viel Urlaub steht jemandem zu, der nur drei Tage in der Woche bei uns arbeitet?
    meine tochter arbeitet erst seit vier monaten und möchte frei haben darf sie das schon`,
  sick_note: `
    mir tut der bauch weh und ich kann heute nicht hin und in der werkstatt hat das immer die wohngruppe gemacht aber jetzt weiß ich nicht wen ich anrufen muss und wann
    ich lieg seit gestern mit grippe im bett und die chefin will schon einen zettel vom arzt ab wann brauch ich den
    krieg ich eigentlich geld wenn ich krank bin und nicht in der firma war und wie lange
    Unser neuer Kollege fehlt seit Montag und hat sich nur per SMS gemeldet. Was muss er vorlegen?
    mein sohn hat sich den arm gebrochen und fällt sechs wochen aus bezahlt der betrieb das weiter
    Meine Klientin ist in der dritten Woche ihrer Beschäftigung erkrankt. Hat sie schon Anspruch auf Entgeltfortzahlung?`,
  working_hours: `
    ich steh um sechs auf der matte und der vorarbeiter sagt bleib noch bis fünf und das jeden tag und ich hab kaum zeit zum essen wie lange muss ich denn arbeiten
    acht stunden schaff ich nicht ich bin danach völlig fertig darf ich auch weniger arbeiten und verlier ich dann meinen vertrag
    die wollen dass ich jetzt auch am wochenende und nachts komme weil ich schwerbehindert bin darf ich da nein sagen
    Muss ein schwerbehinderter Mitarbeiter Mehrarbeit leisten, wenn im Lager viel los ist?
    meine tochter arbeitet durch ohne eine pause zu machen ist das zulässig
    Der Betrieb verlangt Wechselschicht. Kann meine Klientin eine Verkürzung ihrer Arbeitszeit wegen der Behinderung verlangen?`,
  wage_minimum: `
    in der werkstatt hab ich so zweihundert im monat bekommen und jetzt in der firma weiß ich gar nicht was mir zusteht gibt es da eine untergrenze pro stunde
    mein chef zahlt mir neun euro die stunde und sagt wegen meiner behinderung reicht das ist das erlaubt
    Können wir einem Menschen mit Behinderung weniger als den gesetzlichen Mindestlohn zahlen, solange er langsamer ist?
    mein bruder bekommt in der werkstatt nur ein taschengeld warum gilt da der mindestlohn nicht
    Welche Vergütung ist beim Wechsel aus der Werkstatt mindestens zu zahlen, Tarif oder ortsüblich?`,
  wage_late: `
    heute ist schon der achte und auf meinem konto ist immer noch nichts und die miete muss ich auch zahlen und der chef sagt nächste woche was mach ich denn jetzt
    diesen monat fehlen mir hundertfünfzig euro auf dem konto und in der abrechnung steht irgendwas das ich nicht verstehe
    meine schwester wartet seit zwei monaten auf ihr gehalt und traut sich nicht was zu sagen
    Der Arbeitgeber meines Teilnehmers ist mit der Vergütung im Verzug. Welche Schritte gibt es, damit er an seinen Lohn kommt?
    ich hab letzten monat überstunden gemacht und die sind nicht bezahlt worden`,
  bullying_help: `
    die in der halle machen mich jeden tag nach wie ich rede und lachen und stellen mir das bein und wenn ich was sag heißt es war doch nur spaß ich will da nicht mehr hin
    einer von den kollegen fasst mich immer an und ich trau mich nicht das dem chef zu sagen wer kann mir helfen
    keiner redet mit mir in der pause und sie verstecken meine sachen und schreiben über mich in der gruppe im handy
    meine tochter kommt jeden abend weinend heim weil die anderen sie dort fertig machen wo kann sie sich beschweren
    Meine Klientin berichtet von abfälligen Bemerkungen über ihre Behinderung im Betrieb. An welche Stelle wendet sie sich?
    Im Team wird ein Kollege mit Behinderung ausgegrenzt und verspottet. Was sind wir verpflichtet zu tun?`,
  widerspruch: `
    ich hab so lange gewartet und jetzt schreiben die vom amt nein ihr antrag ist abgelehnt und unten steht was von einem monat und ich weiß nicht was ich jetzt machen muss
    die haben mir nur dreißig gegeben obwohl ich viel mehr hab kann ich dagegen was machen und kostet das geld
    in dem brief steht dass sie mir das budget nicht geben und ich finde das ungerecht wo schreib ich hin
    wir sind mit der entscheidung über den ausweis unseres sohnes nicht einverstanden bis wann muss der brief weg sein
    Der Leistungsträger hat abgelehnt. Welche Frist gilt, und genügt zunächst ein Schreiben ohne Begründung?`,
  pension_general: `
    ich kann nicht mehr und bin kaputt vom arbeiten und frag mich ob ich nicht schon in rente kann und wo man das macht
    wie viel rente hab ich denn später mal wenn ich immer wenig verdient hab und ab welchem alter gehts mit dem ausweis früher
    mein vater ist schwerbehindert und 61 geht er mit abzug in altersrente oder noch nicht
    Ab wann kommt für schwerbehinderte Menschen die Altersrente in Betracht, und was zählt als Wartezeit?
    ich krieg post von der rentenversicherung mit einer kurve und zahlen was soll das sein`,
  contract_end: `
    in meinem vertrag steht ein datum im september und keiner sagt mir ob es danach weitergeht und ich schlaf schon schlecht deswegen wen muss ich da fragen und muss ich zum amt
    noch drei monate dann ist mein jahr um in der firma und der chef druckst rum wann muss ich mich arbeitslos melden
    der zeitvertrag meiner tochter endet zum jahresende und niemand spricht mit ihr was ist jetzt zu tun
    Die Befristung endet in zehn Wochen. Wer spricht wann mit dem Betrieb über die Übernahme, und was muss der Klient selbst melden?
    Wir möchten den befristeten Vertrag nicht einfach auslaufen lassen, sondern verlängern. Wie oft geht das?`,
  dont_sign: `
    der chef hat mich ins büro geholt und mir ein blatt hingelegt und gesagt unterschreib mal schnell dann trennen wir uns im guten und ich hab gesagt ich überleg es mir soll ich das machen
    ich hab einen gelben brief bekommen da steht abmahnung weil ich zu spät war muss ich das unterschreiben und flieg ich jetzt raus
    ich hab die schnauze voll und will selber kündigen aber meine betreuerin sagt mach das bloß nicht so schnell warum
    mein sohn soll heute noch einen auflösungsvertrag unterzeichnen sie setzen ihn unter druck
    Der Betrieb hat meinem Klienten einen Aufhebungsvertrag vorgelegt. Welche Folgen hat eine Unterschrift, etwa eine Sperrzeit?`,
  bem: `
    ich war dieses jahr schon zehn wochen krank mit dem rücken und jetzt lädt mich die personalfrau zu einem gespräch ein und ich hab angst dass die mich rauswerfen wollen muss ich da hin
    ich war lange im krankenhaus und soll jetzt langsam wieder anfangen erst zwei stunden dann vier wie heißt das und wer macht das mit mir
    meine frau hat eine einladung vom betrieb zu einem eingliederungsmanagement kann sie das ablehnen und jemand mitnehmen
    Ein Beschäftigter war in zwölf Monaten mehr als sechs Wochen arbeitsunfähig. Wozu sind wir jetzt verpflichtet?
    Wie bereite ich meinen Klienten auf das Gespräch nach seiner langen Erkrankung vor, und wer darf dabei sein?`,
  unterstuetzte_beschaeftigung: `
    ich war grad fertig mit der schule und will auf keinen fall in die werkstatt und die beraterin erzählt von so einer maßnahme wo man gleich in einem betrieb lernt und jemand hilft wie heißt die und was verdient man da
    mein sohn soll zwei jahre in verschiedenen betrieben ausprobieren bis er einen vertrag hat und ein trainer kommt mit was ist das
    Uns wurde jemand aus der individuellen betrieblichen Qualifizierung angeboten. Was kostet uns das, und wie geht es danach weiter?
    Wie grenzt sich Unterstützte Beschäftigung vom Budget für Arbeit ab, und wer finanziert die Berufsbegleitung danach?
    erst platzieren dann qualifizieren hat die frau gesagt was meint sie damit`,
  budget_ausbildung: `
    ich will kein helfer sein sondern richtig was lernen mit berufsschule und prüfung und bin noch in der werkstatt gibt es da auch so ein budget für eine lehre
    meine nichte könnte im hotel eine fachpraktikerin lernen aber das hotel braucht hilfe beim lohn und beim anleiten wer gibt da was dazu
    Wir würden einen jungen Mann aus dem Berufsbildungsbereich als Auszubildenden nehmen. Wer übernimmt die Ausbildungsvergütung?
    Welche Leistungen umfasst das Budget für Ausbildung, und wie wird es bei der Agentur beantragt?`,
  inklusionsbetrieb: `
    bei uns gibt es so einen supermarkt da arbeiten viele mit behinderung zusammen mit anderen und die kriegen richtig lohn was ist das für ein laden und kann ich mich da bewerben
    ich hab gehört es gibt firmen extra für uns die keine werkstatt sind wie heißen die
    wir suchen für unseren sohn einen betrieb wo beides zusammen geht menschen mit und ohne behinderung mit tariflohn
    Was unterscheidet ein Inklusionsunternehmen von einer Werkstatt, und wie viele besonders betroffene Menschen arbeiten dort?
    Wir möchten eine eigene inklusive Abteilung gründen. Gibt es dafür eine anerkannte Form und Förderung?`,
  wfbm_vs_bfa: `
    die einen sagen bleib in der werkstatt da hast du deine ruhe und die anderen sagen geh raus da verdienst du mehr und ich weiß nicht was besser für mich ist
    ich kenn nur die werkstatt was gibts denn überhaupt alles für möglichkeiten wenn man da raus will
    wir überlegen ob unsere tochter in der werkstatt bleibt oder in einen betrieb geht was sind die unterschiede beim geld und beim schutz
    Welche Wege aus der Werkstatt auf den Arbeitsmarkt gibt es, und wie unterscheiden sie sich in Absicherung und Lohn?
    was ist anders in einer firma als in der werkstatt`,
  aussenarbeitsplatz: `
    ich geh jeden morgen nicht in die werkstatt sondern in eine schreinerei und arbeite da mit aber mein geld kommt immer noch von der werkstatt was bin ich dann und bleib ich in der werkstatt drin
    unsere gruppe macht den garten von einem altenheim und wir essen auch da und gehören aber zur werkstatt wie nennt man das
    mein bruder ist seit jahren außen in einem betrieb und bekommt nur werkstattlohn kann daraus ein richtiger vertrag werden
    Wir beschäftigen jemanden, der eigentlich Werkstattbeschäftigter ist und bei uns nur eingesetzt wird. Wer ist da Arbeitgeber?
    Wie lange darf ein betriebsintegrierter Platz dauern, bevor man ihn in ein Arbeitsverhältnis überführt?`,
};
