import type { SamplesOf } from './samples.ts';

/** More of `stories`: whoever tells seldom uses the word that the law has for it. */
export const moreStories: SamplesOf<'bfa' | 'return' | 'sba' | 'employer money'> = {
  bfa_what: `
    der meister hat gesagt er stellt mich fest ein und das amt gibt ihm was dazu und das hätte einen namen den ich mir nicht merken kann was ist das für eine sache
    in der zeitung stand was von menschen die aus der werkstatt in normale firmen gehen und der staat hilft beim lohn wie nennt sich das und wie funktioniert es
    Die Schwester meines Mitbewohners arbeitet jetzt im Hotel statt in der Werkstatt, mit Hilfe vom Amt. Was ist das für ein Modell?`,
  bfa_who: `
    ich hab nie richtig gearbeitet nur in der tagesförderung und jetzt will mich ein bauernhof darf ich diese förderung überhaupt kriegen oder ist das nur für werkstattleute
    Meine Tochter ist 52 und seit 25 Jahren in der Werkstatt. Ist sie nicht schon zu alt, um so noch zu wechseln?
    Wir haben eine Bewerberin mit seelischer Erkrankung, die bisher beim anderen Anbieter war. Kommt sie für diese Förderung in Frage?`,
  bfa_amount_subsidy: `
    der fleischer sagt er kann mir nur was zahlen wenn er das meiste davon zurück kriegt und er will eine zahl von mir hören und ich weiß keine
    Bekommen wir für die Stunden, die unser Vorarbeiter mit dem Anleiten verbringt, auch etwas erstattet, und wie viel?
    Mein Klient leistet etwa ein Drittel. Mit welchem Prozentsatz kann der Betrieb realistisch rechnen?`,
  bfa_apply: `
    alle sagen du musst zum amt aber zu welchem und die eine schickt mich zur anderen und keiner gibt mir das richtige blatt dafür dass die firma lohn bekommt wenn ich aus der werkstatt komme
    Wer muss eigentlich zuerst aktiv werden, wir als Betrieb oder die Familie, damit die Förderung für den Wechsel aus der Werkstatt läuft?
    Unser Sohn hat die Zusage der Gärtnerei. Bei wem melden wir uns jetzt, damit der Lohnzuschuss bewilligt wird?`,
  bfa_duration: `
    die firma will wissen ob sie den zuschuss für mich auch noch in fünf jahren kriegt weil sonst lohnt es sich nicht sagen sie
    Mit jedem Jahr lerne ich mehr, nimmt das Amt der Firma dann was weg?
    Die Bewilligung meiner Klientin läuft im März ab. Ist eine weitere Bewilligung möglich, auch mehrfach?`,
  bfa_pension: `
    mir fehlen noch zwei jahre dann hätt ich die zwanzig voll und jetzt ist der job da und der wartet nicht verlier ich da was für später
    Bei uns in der Familie wird gestritten, ob er wegen der Altersversorgung lieber in der Werkstatt bleiben sollte
    ich krieg ja schon rente wegen der behinderung und jetzt kommt der lohn von der firma dazu zieht man mir das ab`,
  bfa_unemployment_insurance: `
    wenn die firma pleite geht steh ich dann ohne geld da oder zahlt das arbeitsamt weil ich hab ja drei jahre da gearbeitet mit zuschuss
    In der Lohnabrechnung unseres Mitarbeiters steht kein Beitrag zur Arbeitslosenversicherung. Ist das richtig so?
    Ist meine Tochter abgesichert, falls sie die geförderte Stelle wieder verliert?`,
  return_right_what: `
    bei der firma ist es stressig und laut und ich wein oft und ich frag mich ob meine alte gruppe mich noch nimmt oder ob der platz jetzt jemand anderem gehört
    Was, wenn das Experiment auf dem freien Markt scheitert, ist er dann nirgends mehr?
    Kann die Einrichtung die Aufnahme eines früheren Beschäftigten verweigern, weil alle Plätze belegt sind?`,
  return_right_how: `
    ich hab es jetzt beschlossen ich will wieder zu meiner gruppe und wem sag ich das am besten als erstes und was passiert dann der reihe nach
    Der Betrieb und sein Mitarbeiter sind sich einig, dass es nicht mehr geht und er zurückgeht. Welche Formalitäten sind jetzt zu erledigen?
    Wie organisieren wir für unsere Tochter den Wechsel zurück, ohne dass sie zu Hause sitzt?`,
  return_right_pension: `
    fünfzehn jahre hatte ich schon in der werkstatt und dann war ich draußen und bin jetzt wieder drin wird das zusammengezählt für später oder ist alles futsch
    Meinem Bruder fehlten noch Jahre bis zur Rente aus der Werkstatt. Werden die alten nach der Rückkehr angerechnet?
    Ändert sich der Rentenanspruch, wenn jemand nach einem Job in einer Firma wieder aufgenommen wird?`,
  sba_what: `
    ich hab da so ein plastikkärtchen bekommen mit meinem foto und einer zahl und weiß gar nicht wofür das gut ist und ob ich das immer mitnehmen muss
    Ist man ohne dieses Dokument trotzdem anerkannt, oder braucht unser Sohn es unbedingt?`,
  sba_apply: `
    mein arzt hat gemeint ich soll mir das anerkennen lassen mit dem zucker und den augen und hat mir einen zettel gegeben wohin schick ich den denn jetzt und was brauch ich noch
    Wie bekommt jemand seine Behinderung amtlich bestätigt, und wie lange zieht sich das hin?
    Wer hilft meiner Mutter, den Antrag auf Feststellung auszufüllen?`,
  sba_renew: `
    ich wollte in die bahn und der mann hat gesagt das ding ist seit januar ungültig und hat es mir fast weggenommen jetzt brauch ich ein neues
    Unserem Sohn ist im Schwimmbad die Tasche mit allen Papieren gestohlen worden, auch das Schwerbehinderten-Dokument
    Das Passbild im Ausweis für Behinderte zeigt mich als Kind, wo lasse ich das ändern?`,
  sba_gdb: `
    die haben mir geschrieben dass ich jetzt sechzig hab vorher war es vierzig ist das gut oder schlecht und was ändert sich
    Warum bekommt mein Mann nur 20, obwohl er drei Krankheiten hat, rechnet man die nicht zusammen?
    Wie kann eine höhere Einstufung erreicht werden, und besteht die Gefahr, dass alles neu geprüft wird?`,
  sba_merkzeichen: `
    neben meinem bild stehen komische buchstaben und keiner konnte mir sagen was das heißt ich glaub da war ein g und ein h
    Meine Frau ist sehr stark gehbehindert. Mit welchem Zeichen dürften wir auf dem blauen Parkplatz stehen?
    Was bewirkt der Eintrag, dass er auf ständige Begleitung angewiesen ist?`,
  sba_benefits: `
    was nützt mir so ein ding eigentlich ich hab ja auch so arbeit und meine freundin meint man kriegt überall rabatt und mehr frei
    Ich zögere, meiner Klientin zur Anerkennung zu raten. Was gewinnt sie, und was könnte ihr schaden?
    Unsere Tochter will nicht als behindert gelten. Was spricht trotzdem für die Anerkennung?`,
  sba_tell_employer: `
    am donnerstag stell ich mich vor und alle raten mir was anderes der eine sagt sei ehrlich der andere sagt sag bloß nix von deiner krankheit was soll ich tun
    Ein Mitarbeiter hat uns nach zwei Jahren eröffnet, dass er schwerbehindert ist. Hätte er das nicht sagen müssen?
    Darf man die Frage nach einer Behinderung im Personalbogen unwahr beantworten?`,
  sba_transport: `
    ich wohn weit draußen und muss dreimal umsteigen und das kostet mich im monat ein vermögen und eine frau im bus meinte mit dem orangen teil fährt man umsonst
    Was müssen wir für die Jahresmarke unseres Sohnes bezahlen, wenn er Grundsicherung bekommt?
    Darf jemand mit H im Ausweis gratis durch ganz Deutschland reisen?`,
  sba_tax: `
    jedes jahr macht mein onkel für mich die papiere fürs finanzamt und er fragt ob da wegen meinem ausweis was reinkommt weil man dann was wiederbekommt
    Wie viel steuerfreier Betrag steht bei 80 und Merkzeichen G zu?
    Können Eltern sich die Vergünstigung für ein behindertes Kind beim Finanzamt übertragen lassen?`,
  egz_amount: `
    ein bekannter hat für seinen neuen gesellen die hälfte vom amt bekommen ein ganzes jahr lang und mich würde interessieren ob das bei einer schwerbehinderten kraft noch mehr ist
    Was bleibt für uns am Lohn hängen, wenn die Agentur fördert, und wie entwickelt sich das Jahr für Jahr?
    Wenn der Betrieb meine Klientin nach der geförderten Zeit entlässt, muss er dann etwas erstatten?`,
  egz_apply: `
    wir wollten schon den ersten arbeitstag ausmachen da sagt die buchhaltung halt erst beim amt fragen wegen dem zuschuss sonst kriegen wir keinen cent
    Welcher Weg ist richtig: erst der Arbeitsvertrag, dann der Förderantrag, oder andersherum?
    Wie und wo reicht ein Betrieb die Anfrage auf Lohnförderung ein, und welche Frist läuft?`,
  probebeschaeftigung: `
    ich trau mich noch nicht gleich einen vertrag zu unterschreiben und die firma auch nicht gibt es was wo beide erst mal gucken und ich trotzdem bezahlt werde
    Wir hätten den Bewerber gern acht Wochen im Lager gehabt, bevor wir uns festlegen. Übernimmt das jemand?
    Kann unsere Tochter unverbindlich in der Bäckerei anfangen, ohne dass sie ihren Werkstattplatz aufgibt?`,
  ausgleichsabgabe_amount: `
    wir sind gewachsen und haben jetzt dreißig leute und auf einmal kommt ein bescheid dass wir tausende zahlen sollen weil wir niemanden mit behinderung haben stimmt das so
    Ab welcher Betriebsgröße wird eine Zahlung fällig, und wonach richtet sich der Betrag?
    Wir haben 65 Beschäftigte, zwei davon schwerbehindert. Was kostet uns das im Jahr?`,
  ausgleichsabgabe_reduce: `
    die werkstatt nebenan könnte unsere wäsche machen und die sagen dann müssten wir weniger strafe ans amt zahlen wie geht das und wie viel
    Unser Azubi mit Behinderung, zählt der mehr als ein normaler Platz?
    Womit lässt sich der jährliche Betrag, den wir ans Inklusionsamt überweisen, legal drücken?`,
  ausgleichsabgabe_report: `
    ich hab das büro neu übernommen und finde einen zettel mit frist im märz wegen der schwerbehinderten und weiß nicht was ich da melden muss und wem
    Welche Stellen lässt man beim Zählen weg, und wie gehen Minijobs ein?
    Was droht einem Betrieb, der seine Zahlen nicht rechtzeitig der Agentur übermittelt?`,
  subsidy_end: `
    bald ist das jahr rum in dem das amt für ihn mitgezahlt hat und er ist immer noch nicht so schnell wie die anderen wie machen wir dann weiter
    Mein Chef sagt, ab Januar kriegt er nichts mehr für mich und dann wird es eng. Gibt es etwas Neues?
    Die Bewilligung des Zuschusses läuft aus. Welche Anschlussleistung kann der Betrieb meines Klienten bekommen, und wann muss er sich kümmern?`,
};
