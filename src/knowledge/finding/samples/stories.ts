import type { SamplesOf } from './samples.ts';

/** The same topics, as people tell them who do not come to the point: long, without stops, with much beside it. */
export const stories: SamplesOf<'bfa' | 'return' | 'sba'> = {
  bfa_what: `
    gestern war da so eine frau vom amt in unserer gruppe und hat von irgendeinem budget geredet und alle haben genickt aber ich hab kein wort verstanden was ist das denn überhaupt
    meine schwester hat im internet gelesen dass es für leute aus der werkstatt so ein budget gibt damit man in einer normalen firma arbeiten kann und sie meint das wäre was für mich aber erklären konnte sie es auch nicht
    im brief steht dauernd budget für arbeit hier und budget für arbeit da und ich dachte erst das ist geld für mich zum ausgeben was bedeutet das
    Eine Bewerberin hat uns erzählt, sie bringe ein Budget mit. Wir haben so etwas noch nie gehört und möchten verstehen, worum es dabei geht.
    Meine Klientin kommt aus der Werkstatt und hat ein Angebot. Ich soll ihr morgen in einfachen Worten sagen, was diese Leistung ist, was sage ich da?`,
  bfa_who: `
    ich bin jetzt sechs jahre in der werkstatt in der montage und mein kumpel sagt ich krieg das budget sowieso nicht weil ich zu wenig kann und ich will wissen ob ich da überhaupt in frage komme
    ich war nie in einer werkstatt aber alle sagen ich könnte da rein und jetzt hab ich eine firma gefunden die mich will und ich weiß nicht ob ich das budget bekommen kann oder ob das nur für die aus der werkstatt ist
    meine tochter hat ein down syndrom und ist noch im berufsbildungsbereich und ein café will sie nehmen darf sie das budget da schon haben oder muss sie erst fertig sein
    Unser Teilnehmer hat eine psychische Erkrankung und war bisher nur kurz im Arbeitsbereich. Erfüllt er die Voraussetzungen oder fällt er heraus?
    Wir wollen jemanden einstellen, der schon eine Weile arbeitslos ist und eine Behinderung hat. Gehört er zu dem Kreis, für den das Budget gedacht ist?`,
  bfa_amount_subsidy: `
    mein chef rechnet hin und her und fragt mich was das amt denn jetzt dazugibt zu meinem lohn und ob das auf sein konto kommt oder auf meins und ich hab keine ahnung
    wir sind eine kleine tischlerei und könnten den mann gut brauchen aber er schafft vielleicht die hälfte von den anderen wie viel vom lohn bekommen wir da ersetzt und ist irgendwo schluss
    die sagen mit dem budget zahlt jemand drei viertel von meinem lohn stimmt das und wer kriegt das geld
    Im Bescheid meines Klienten steht ein Minderleistungsausgleich von 60 Prozent. Wonach wird das bemessen, und sind Anleitung und Begleitung extra?
    mein bruder soll in der gärtnerei anfangen und der gärtner will wissen was er an zuschuss bekommt für den lohn und für den kollegen der ihn anleitet`,
  bfa_apply: `
    die firma will mich und ich will auch und jetzt brauchen wir dieses budget aber keiner weiß wo man da hingeht und welche zettel man ausfüllen muss und ob ich das macht oder der chef
    ich hab so einen dicken packen papier bekommen für das budget und versteh nur bahnhof wer hilft mir beim ausfüllen und wo muss das hin
    Wir haben dem jungen Mann zugesagt und wollen zum Ersten anfangen. Müssen wir als Betrieb etwas einreichen, oder stellt er den Antrag, und bei wem?
    mein sohn hat einen arbeitsvertrag in aussicht und wir haben gehört dass man vor der unterschrift den antrag stellen muss aber bei welchem amt denn
    Zuständig soll der Träger der Eingliederungshilfe sein, sagt die Agentur, und der schickt uns zurück. Wo reichen wir den Antrag meiner Klientin ein, mit welchen Unterlagen?`,
  bfa_duration: `
    ich arbeite jetzt schon fast zwei jahre in der wäscherei mit dem budget und eine kollegin meint das hört irgendwann einfach auf und jetzt hab ich angst dass ich dann ohne alles dasteh wie lange läuft das denn
    im bescheid steht ein datum im mai und danach nichts mehr heißt das dann ist schluss mit dem budget oder geht das weiter
    Der Zuschuss für unsere Mitarbeiterin läuft im Sommer aus und sie leistet noch genauso wenig wie am Anfang. Wird das verlängert oder jedes Jahr weniger?
    Mein Klient ist 34 und soll dauerhaft bleiben. Gibt es eine Obergrenze in Jahren, und wird die Leistung irgendwann abgesenkt?
    können die das budget einfach kürzen nur weil ich besser geworden bin oder bleibt das bis zur rente so`,
  bfa_pension: `
    ich bin seit siebzehn jahren in der werkstatt und alle sagen bleib noch drei jahre dann hast du die rente und jetzt kommt die firma und will mich sofort und ich hab angst dass mir das alles verloren geht
    meine mama sagt wenn ich jetzt aus der werkstatt rausgeh dann ist die gute rente weg und ich krieg später viel weniger und deswegen trau ich mich nicht stimmt das denn
    ich krieg schon erwerbsminderungsrente und geh jetzt raus aus der werkstatt in einen betrieb darf ich da überhaupt dazuverdienen oder nehmen die mir die weg
    In der Werkstatt werden ja Beiträge auf 80 Prozent der Bezugsgröße gezahlt. Was passiert damit, wenn meine Klientin ins Budget für Arbeit wechselt?
    unsere tochter hat bald ihre zwanzig jahre voll und überlegt jetzt zu wechseln wir haben sorge um die wartezeit`,
  bfa_unemployment_insurance: `
    auf meinem lohnzettel fehlt eine zeile die bei den anderen da ist nämlich die arbeitslosenversicherung und der chef meint das ist beim budget so und was ist wenn ich mal rausflieg krieg ich dann gar nichts
    ich hab drei jahre mit dem budget gearbeitet und jetzt hat die firma zugemacht und auf dem amt sagen sie ich bekomme kein arbeitslosengeld kann das sein
    Müssen wir für den neuen Mitarbeiter im Budget Beiträge zur Arbeitslosenversicherung abführen, oder ist er da frei?
    Mein Klient verliert nach vier Jahren seine Stelle. Hat er mit dem Budget eine Anwartschaft auf ALG erworben?
    mein sohn zahlt ja gar nicht in die arbeitslosenkasse ein mit dem budget wovon lebt er wenn er die arbeit verliert`,
  return_right_what: `
    ich will es ja probieren in der firma aber was ist wenn die mich nach drei monaten nicht mehr wollen steh ich dann auf der straße oder nimmt mich die werkstatt wieder
    seit ich im lager bin geht es mir nicht gut und ich denk jeden tag an meine alte gruppe und wollte wissen ob ich da überhaupt noch hin darf nach so langer zeit
    mein bruder hat sich getraut und ist raus aus der werkstatt und jetzt ist alles zu viel für ihn darf er zurück oder hat er den platz verloren
    Die Eltern meiner Klientin blockieren den Wechsel, weil sie fürchten, dass der Werkstattplatz verfällt. Was kann ich ihnen verbindlich sagen?
    Falls es bei uns nicht funktioniert: Hat der Mitarbeiter einen sicheren Weg zurück in die Werkstatt, auch noch nach Jahren?`,
  return_right_how: `
    ich hab mich jetzt entschieden ich will wieder in die werkstatt und weiß nicht wem ich das zuerst sagen soll dem chef oder der werkstatt oder dem amt und muss ich erst kündigen
    wir haben zuhause beschlossen dass er wieder in seine alte werkstatt geht welche schritte müssen wir jetzt machen und wen rufen wir an
    muss ich da einen antrag schreiben damit ich wieder in die werkstatt komm oder reicht es wenn ich da einfach hingeh und frag
    Mein Klient möchte nach zwei Jahren im Betrieb zurück. In welcher Reihenfolge gehen wir vor: Kostenträger, Fachausschuss, Werkstatt, Kündigung?
    Unsere Mitarbeiterin möchte in die Werkstatt zurück. Was müssen wir tun, damit zwischendurch keine Lücke entsteht?`,
  return_right_pension: `
    wenn ich nach fünf jahren firma wieder in die werkstatt geh zählt das dann weiter mit den zwanzig jahren oder fang ich bei null an
    ich war zwölf jahre drin dann drei draußen und jetzt bin ich wieder in der werkstatt wann hab ich denn jetzt die zwanzig jahre zusammen für die rente
    meine tochter will wieder zurück und wir fragen uns was das mit ihrer rente macht ob die zeit in der firma verloren ist
    Wie wirkt sich die Rückkehr in den Arbeitsbereich auf die Wartezeit aus? Werden die Zeiten vor dem Wechsel zusammengerechnet?
    hab ich später weniger rente weil ich zwischendurch draußen war und dann wieder in die werkstatt bin`,
  sba_what: `
    mein kollege hat so eine grüne karte gezeigt und gesagt damit hat er vorteile und ich soll auch so eine holen aber ich weiß nicht mal was das ist und ob ich das will
    die leute reden immer von dem schwerbehindertenausweis und ich hab gar keinen obwohl ich in der werkstatt war muss ich den haben damit ich arbeiten darf
    mein sohn ist volljährig und hat so ein kärtchen vom versorgungsamt nie gewollt ist er jetzt überhaupt schwerbehindert ohne ausweis
    Was weist dieser Ausweis eigentlich nach, und müssen unsere Mitarbeitenden ihn besitzen?`,
  sba_apply: `
    ich will jetzt doch so einen ausweis haben und meine ärztin meint das geht aber wo geh ich da hin und was muss ich mitnehmen und dauert das lang
    ich hab epilepsie und noch was am rücken und will das feststellen lassen wo krieg ich das formular und brauch ich fotos
    wir haben für unsere tochter nie etwas beantragt und jetzt wäre der schwerbehindertenausweis doch gut an welches amt schreiben wir
    Meine Klientin hat noch keine Feststellung. Welche Befunde legt man dem Erstantrag bei, und geht das online?`,
  sba_renew: `
    auf meinem ausweis steht hinten ein datum und das ist schon letzten monat vorbei und im bus hat der mann gesagt der gilt nicht mehr was mach ich jetzt
    mir ist gestern im zug das portemonnaie geklaut worden und da war auch mein schwerbehindertenausweis drin wo bekomm ich einen neuen
    ich heiße seit der hochzeit anders und auf dem ausweis steht noch der alte name und auch das foto ist uralt muss ich den tauschen
    der ausweis von meinem bruder läuft im märz ab müssen wir wieder alles neu beantragen mit arzt und so
    Der Ausweis meines Mitarbeiters ist ungültig geworden. Gilt die Schwerbehinderung trotzdem weiter, bis er einen neuen hat?`,
  sba_gdb: `
    in meinem bescheid steht eine dreißig und daneben gdb und ich dachte ich bin schwerbehindert aber die frau am telefon sagt das reicht nicht ab wann ist man das denn
    mir geht es viel schlechter als früher und ich hab immer noch nur vierzig kann man das erhöhen lassen und was kriegt man mit fünfzig
    was heißt diese zahl auf meinem ausweis siebzig ist das viel und sind das prozent
    Meine Klientin hat mehrere Einzel-GdB von 30, 20 und 20. Werden die zusammengezählt?
    Wie hoch muss der Grad sein, damit er bei uns als schwerbehindert zählt?`,
  sba_merkzeichen: `
    auf meinem ausweis sind so buchstaben ein großes g und ein b und der busfahrer hat was gesagt von begleitung und ich wusste nicht was er meint
    darf meine mutter umsonst mit im zug weil ich ein b im ausweis hab oder muss sie trotzdem zahlen
    ich kann schlecht laufen und ein freund sagt ich brauch ein ag wegen parken was ist das und wie kriegt man so einen buchstaben
    Mein Sohn hat H und B eingetragen bekommen. Wofür stehen diese Zeichen?
    Was bedeuten die Merkzeichen RF und Gl bei meiner gehörlosen Klientin?`,
  sba_benefits: `
    ich überleg ob ich mir den ausweis hole weil die einen sagen man hat nur vorteile und die anderen sagen dann nimmt dich keiner mehr was stimmt denn jetzt
    mein freund kommt mit seinem ausweis billiger ins schwimmbad und hat mehr urlaub was krieg ich denn alles wenn ich einen hab
    lohnt sich der schwerbehindertenausweis für meine tochter überhaupt oder schadet er ihr eher bei der arbeit
    Meine Klientin hat Angst, abgestempelt zu werden. Welche Vorteile und Nachteile hat der Ausweis im Beruf?`,
  sba_tell_employer: `
    ich hab morgen ein vorstellungsgespräch im supermarkt und weiß nicht ob ich sagen soll dass ich eine behinderung hab oder lieber den mund halte und wenn die fragen darf ich dann lügen
    in meiner neuen firma weiß keiner dass ich den ausweis hab und jetzt fragt der chef so komisch ob ich gesund bin muss ich das zugeben
    kommt in die bewerbung rein dass ich schwerbehindert bin oder lässt man das weg
    meine tochter will ihre depression beim neuen arbeitgeber nicht erzählen und auch nicht den ausweis ist das erlaubt
    Dürfen wir im Bewerbungsgespräch nach einer Schwerbehinderung fragen, und ab wann?`,
  sba_transport: `
    ich muss jeden tag mit zwei bussen und der bahn zur firma und die monatskarte frisst mein ganzes geld auf geht das nicht billiger mit meinem ausweis
    der kontrolleur wollte das blatt mit der marke sehen und ich hatte nur den ausweis dabei und jetzt soll ich sechzig euro zahlen wo bekomm ich die marke
    kann mein sohn mit dem orangen ausweis umsonst mit dem zug zu uns fahren auch mit dem ice oder nur in der s bahn
    Bei meinem Klienten ist G eingetragen. Was kostet die Wertmarke, und wann ist sie kostenlos?`,
  sba_tax: `
    meine kollegin sagt mit dem ausweis zahlt man weniger steuern und man muss da irgendwas eintragen lassen und ich hab noch nie was mit dem finanzamt gemacht wie geht das
    ich fahr jeden tag vierzig kilometer mit dem auto zur arbeit und hab ein g im ausweis kann ich da mehr von der steuer absetzen
    wir haben die behinderung von unserem sohn nie bei der steuer angegeben können wir seinen pauschbetrag zu uns holen
    Wie hoch ist der Pauschbetrag bei einem Grad von 60, und wie kommt er in die Lohnabrechnung?`,
};
