import type { WordRule } from './rule.ts';

/** Turns of phrase that only look like danger. What they explain is left out; the rest of the message is read as it stands. */
export const harmless = `
bring|bringe|bringen|bringt|bringn|bringst|gebracht .. um +1*|2*|3*|4*|5*|6*|7*|8*|9*|die|den|das|dem|der|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb|viertel|kurz|ca|circa|mittag|mitternacht -#mich_um|sich_um
firma|amt|ämter|behörde|krankenkasse|kasse|vermieter|jobcenter|agentur|büro|werkstatt|coach .. antwortet|antworten|reagiert|reagieren .. #nicht|nich|keiner
antwortet|antworten|reagiert .. #nicht|nich|keiner .. whatsapp|sms|mail|mails|brief|nachricht|nachrichten|anruf|anrufe
#person .. schreibt|schreiben|ruft|rufen .. #nicht|nich .. +zurück
#person|sie|er|coach .. geht|gehen .. #nicht|nich .. ran|telefon|handy
maschine|drucker|handy|wecker|regen|lärm|radio|hund .. hört|hören .. #nicht|nich .. +auf
teufel +los
jemand|jemanden|jemandem +anders|anderes|anderem|anderen
^ brauch|brauche +#ich|es|das #nm|#nicht $
^ brauch|brauche +#nm|#nicht|nix $
^ pause +für +immer
hört|hören +#nicht|nich +auf -er|sie|blut*|bluten|krampf*|zuck*|zitter*|#brutal|schlagen|schläg*|hauen|treten|anfass*|anzufassen|schmerz*|weh|weinen|heulen|stimmen|atmen|husten|kotz*|brech*|brenn*|panik|angst|gedanken|herz|kopf
^ hm|hmm|mhm|tja +ja|ok|okay|gut $
die|leute|jungs|kollegen .. sollen .. aufhören|aufhörn -#sterben|leben|stimmen|anfass*|anzufassen|schlag*|schlagen|weh|hauen|treten
#person|er|sie .. grad|gerade|noch .. telefon|pause|mittag|essen|besprechung
^ spricht|redet|telefoniert|fährt|geht|arbeitet|kommt|sitzt|hilft|schreibt .. er|sie +mit
^ hand|finger|daumen +ausgerutscht|abgerutscht|verrutscht
finger|daumen .. ausgerutscht|abgerutscht|verrutscht .. knopf|taste|tippen|handy|tastatur
#person .. antwortet|schreibt|ruft|meldet .. #nicht|nich .. whatsapp|sms|zurück|mail
wart|warte|warten .. coach|bus|bahn|zug|taxi|techniker|sie|er .. kommt|kommen .. #nicht|nich
bus|bahn|zug|taxi|techniker|lieferung|post|coach .. kommt|kommen .. #nicht|nich
jeden|jedn|ganzen|halben|guten +dach
tot +amt|arbeit|werkstatt|firma
tot|tod +müde|schick|sicher|langweilig|ernst
bringt +mich +um|zum +den|das|die|lachen|verstand
#nicht|nich +schlecht|schlimm
wenn +ich +#nicht|nichts +antworte|antwort|schreibe|schreib|drücke|drück|sage|sag $
^ kann|darf|könnte|muss|soll|wie|wann|ob +#ich .. zurück|kündigen|wechseln|aufhören
beim +kochen|grillen|backen|bügeln .. verbrannt|geschnitten
verbrannt|geschnitten .. #nicht|nich +schlimm|tief
letztes +jahr .. gebrochen|verletzt|unfall
gebrochen|verletzt|unfall .. verheilt|geheilt|wieder_gut
kaum +kannte
überdosis +schokolade|süßes|kaffee|glück|liebe|vitamine|zucker|kuchen
erste +hilfe .. bewusstlos*|kurs|puppe|puppen
erste-hilfe-kurs|übung|schulung|feuerübung|brandschutz .. bewusstlos*|brennt|herzinfarkt|schlaganfall|reanimation
luft +ist|war +raus
frische +luft|brise
luft .. reifen|fahrrad|pumpe
akku|handy .. stirbt|gestorben|tot
sterbe|sterben +für +so|ein|eine|einen|den|die|das|pizza|schokolade|kuchen|kaffee|eis|döner|pommes|urlaub
könnt|könnte|würd|würde .. sterben +für|vor +glück|freude|so|ein|eine|einen|den|die|das|lachen
sterben|springen|spring|fenster .. vor +glück|freude
zum +umbringen|erschießen -#ich_mich
schlag|schlagt|schlage +mich +tot .. ich|weiß|wenn
tausend +tode
totgetanzt|totgelacht|selbstmordkommando|himmelfahrtskommando
navi|akku|handy|drucker|stapler .. selbstmord
lieber +tot +als .. fan|sagt|verein
killt|killen +mich +wenn
müde|kaputt .. im +stehen +sterben
todesangst .. achterbahn|geisterbahn|kirmes|kino
mach|mache|machen +#ich|wir +es +mir|uns .. gemütlich|schön|bequem|einfach|leicht
hand|hände .. geschüttelt|gegeben
geschüttelt|gedrückt .. hand|hände
schlag|schlage +mich +so|durch|rum|ganz|gut|herum
schnauze|nase +voll +vom|von +regen|wetter|winter|schnee|montag|hitze
fuß|bein|arm|hand .. eingeschlafen
im +ton +vergriffen
nie +wieder +alkohol|party|zucker +haha|lol
alkohol haha|lol|😂
todmüde|todmüd|totmüde|todschick|todsicher|todernst|todlangweilig|todtraurig|totensonntag|totenkopf|totgelacht|sterbenslangweilig|sterbenslangweillig|mörderisch|mordsmässig|todesstern
#ich lach*|lache|lachen|gelacht +mich|mi +tot|schlapp|kaputt
lach* +mich +tot
lach* tot|kaputt
#mich +tot|kaputt +lach*
zum +sterben|totlachen|schießen +schön|langweilig|süß|lecker|komisch|öde|müde
vor +lachen|langeweile|hunger|durst|hitze|kälte|peinlichkeit|scham|neugier|lust +gestorben|sterben|sterbe|tot|krepiert|umgekippt
sterbe|sterb|gestorben|stirbt vor +lachen|langeweile|hunger|durst|hitze|neugier|peinlichkeit
ich +sterbe|sterb gleich|fast +vor
handy|akku|telefon|computer|pc|laptop|drucker|batterie|motor|auto|fernseher|tablet|wlan|internet|leitung|maschine|rechner|roller|mofa|bildschirm|router|stapler|kasse|mixer|pflanze|pflanzen|blume|blumen|baum|kaktus|rasen|hecke ist|war|sind|ging|geht|wieder|schon|gerade|jetzt|ganz|leider|total|abgestürzt und|auch|ist|war +tot|gestorben|hinüber
handy|akku|telefon|computer|pc|laptop|drucker|batterie|motor|auto|fernseher|maschine|rechner|kasse|pflanze|blume|blumen|baum +tot
#animal ist|war|sind|waren|lag +tot -lieber
#animal .. umgebracht|erschlagen|getötet|töten|umbringen|geschlagen|tot|schlachten|erschossen -#will|mich|wenn_ich|lieber
umgebracht|erschlagen|tot|töten|töte|tötet|schlachten|schlachte|erschießen .. #animal -#will|mich|wenn_ich
drucker|computer|pc .. totgekriegt|tot -lieber
bring|bringe|bringn #theGadget .. um -#person
#theGadget +bring|bringe +#ich .. um -#person
töte|erschlag|erschlage|erwürg|erwürge|erschieß|erschieße|#kill +#theGadget -#person
töte|erschlag|erschlage|erwürg|erwürge|erschieß|erschieße|#kill noch|gleich|jetzt +#theGadget -#person
#theGadget +töte|erschlag|erschlage|erwürg|erwürge|erschieß|erschieße|umbringen|erschlagen|erwürgen|erschießen -#person
#gadget +muss|soll|wird +#sterben
#gadget .. werf|werfe|schmeiß|schmeiße .. fenster|wand|müll|tonne -#person|=er
#gadget hat|hatte|kriegt|bekommt schlaganfall|herzinfarkt|herzstillstand|anfall -#person
#animal +droht|bedroht|bringt|bringen +mich|mir
bringt|bringen|bringst +mich|mi +um +den +verstand|schlaf
die|etwas|bisschen|unsere|viel +zeit +umgebracht|totgeschlagen|totschlagen|umbringen
zeit|langeweile|stunden +umzubringen|totzuschlagen
schluss|schlus +machen|mache|gemacht|mach|machn +für
für +heute|heut .. schluss
#ich +mach|mache .. schluss +für
mach|mache|machen heute|jetzt|gleich|um|freitag|erst schluss|feierabend -allem|leben|alles|endgültig
feierabend
mein +leben +lang
lass|lasst|laß|lassen +mich|uns|ihn|sie +in +ruhe|frieden
^ #ich +#will +leben $ -#nicht|#nm|#kein|ohne|nie
#ich +#will +lange|länger +leben -#nicht|#nm|#kein|ohne|nie
#ich +#will +noch +lange|viel +leben|erleben -#nicht|#nm|#kein|ohne|nie
leben +lang
im +leben +nicht
nie +im +leben
leben|lebt|lebe .. allein|alleine|ausgezogen|wg|wohnheim|eltern|stadt|wohnung -#nm_leben
#will|kann #nm .. in|im|bei|mit|zusammen .. wg|wohnheim|wohnung|eltern|mutter|mama|papa|vater|stadt|dorf|haus|heim|land|mitbewohner|großstadt|gruppe|zimmer|hotel|deutschland|wohngruppe|bruder|schwester|oma leben|wohnen
#will|kann #nm +in|im|bei +#he|der|dem|einer|meiner|meinem|meinen|diesem|dieser wg|wohnheim|wohnung|eltern|mutter|stadt|dorf|haus|heim leben
von|vom .. lohn|geld|gehalt|grundsicherung|bürgergeld|rente|taschengeld .. #nicht|kaum|#nm +leben
davon|lohn|geld|gehalt|grundsicherung|bürgergeld|rente .. kann|können .. #nicht|kaum|#nm +leben -wegen|ohne
ohne musik|handy|kaffee|internet|schokolade|pizza|fußball|zigaretten .. leben -#ich_#will|#person
#nicht|kann +ohne .. musik|handy|kaffee|internet|schokolade|pizza|fußball .. leben
leben +ohne +musik|handy|kaffee|internet
leben +ist|war +schön
lebe|leb +gern|gerne
tod|tot +von|im|in +jeder|unterricht|film|fernsehen|krimi|buch
über +den|das +tod|sterben
#burns .. was|etwas|suppe|soße|milch|milchreis|reis|braten|pfannkuchen|essen|kuchen|kartoffeln|nudeln +an -feuer|rauch|qualm|flammen|feuerwehr|hilfe|raus|an_der|an_dem|an_den|an_die
suppe|soße|milch|milchreis|reis|braten|pfannkuchen|essen|kuchen|kartoffeln|nudeln #burns .. =an $ -feuer|rauch|qualm|flammen|feuerwehr|hilfe|raus
lied|song .. singt|singen|sang +#ich|dass_ich bring|bringe|will|wär|wäre|spring|springe
lied|song|ohrwurm .. #sterben|#leben|#tot|#umbringen +von +der|den|dem|dieser|einer *band|sängerin|sänger
haut|haute|hauen|hats +mich +um|weg|vom
#ich +hau|haue +mich +aufs|ins|hin|jetzt|gleich|schnell|mal|auf|ab|in
hau|haue +mich .. ohr|bett|sofa|couch
schlägt|schlagen|schlug|schlage +vor
schlägt|schlagen +mir .. vor|magen
schlägt|klopft +mir|mein +vor|herz
herz|puls|uhr|glocke|wetter schlägt|schlagen -#will|auf*|mich
schlägt|geschlagen|schlagen|schlag|schlage .. schach|kicker|tischtennis|karten|spiel|billard|fifa|bowling|kniffel|tischkicker|rekord|tor|uno|fußball
schach|kicker|tischtennis|karten|spiel|billard|fifa|bowling|kniffel|mensch_ärgere|uno|rennen .. schlägt|geschlagen|schlagen|schlag|verprügelt
escape +room|game|raum eingesperrt|eingeschlossen|gefangen
escape|escaperoom .. eingesperrt|eingeschlossen|gefangen
barbie|puppe|puppen|teddy|kuscheltier|playmobil .. eingesperrt|einsperren|geschlagen|gehauen|getreten|gefesselt -mich|mir|uns
hab|habe +mich|mi +am|an|an_der|an_dem|an_den|an_meinem|an_meiner|beim .. festgehalten|gehalten
beim|im +judo|karate|boxen|ringen|kampfsport|taekwondo|selbstverteidigung|sparring|catchen .. #brutalDone|#brutal -obwohl|danach|trotzdem|nachher
#brutalDone|#brutal +beim|im +judo|karate|boxen|ringen|kampfsport|taekwondo|selbstverteidigung|sparring|catchen -obwohl|danach|trotzdem|nachher
hat +mich .. beim|im +judo|karate|boxen|ringen|kampfsport|taekwondo|sparring .. #brutalDone -obwohl|danach|trotzdem|nachher
schlägt|geschlagen|schlagen|besiegt +mich|uns|ihn .. beim|bei|im|in +mensch|mau|uno|schach|mühle|dame|skat|mario|quiz|monopoly|kniffel|tischtennis|kicker|dart|memory|fifa|siedler|rommé
niemand|keiner +schlägt|haut|schlug|tritt|fasst|verprügelt +mich -außer|merkt|glaubt|wenn
mich|uns +schlägt|haut|tritt|fasst|verprügelt +niemand|keiner -außer|ausser
mich +tritt +ein +pferd
den|einen|das|die +karton|kartons|ball|mülleimer|eimer|automat|automaten|reifen|sandsack|boxsack|schneemann +getreten|geschlagen|gehauen|geboxt
ist|sind|sin|is|war|waren +der|die|da +hammer
ohne +#mich +weh
niemand|keiner +schlägt|haut|ärgert|mobbt|schlagen|beleidigt|schreit|bedroht mich .. mehr
niemand|keiner +schlägt|haut|ärgert|mobbt|beleidigt|bedroht mehr
#nm +gemobbt|geärgert|geschlagen|beleidigt|angeschrien|bedroht
#kein|keine +angst|panik|schmerzen|bauchschmerzen|rückenschmerzen|stress|streit
ohne +angst|schmerzen|stress|streit
dachte|dacht|dachten|gedacht +es|da|das +#burns
was .. mach|mache|machen|macht|tun|tue .. wenn|wenns|falls .. #burns -jetzt|gerade|grad|hilfe|hier|überall
sollte|soll|sollten +sagen|rufen|melden .. hier|es +#burns -wirklich|echt|jetzt|gerade|grad
es +#burns +der +hut
der +hut +#burns
pfanne|topf|milch|soße|suppe|kuchen|schnitzel|essen|pfannkuchen +brennt +an $
er|sie|der|die|#person +stinkt|riecht +nach +rauch -#room
viel +rauch .. würste|würscht|wurst|würstchen|steak|steaks|lecker
wort|wörter|worte|vokabel|vokabeln .. feuer
wort|wörter|worte|vokabel|vokabeln .. brand
wort|wörter|worte|vokabel|vokabeln .. vergiftung
wort|wörter|worte|vokabel|vokabeln .. unfall
dachte|dacht +erst|zuerst .. wegen +feuer
#nm +traurig|müde|krank|allein|einsam -soll|sollen
fleisch|gemüse|zwiebeln|zwiebel|brot|käse|wurst|kuchen|hecke|hecken|rosen|haare|papier|stoff|holz|salat|obst|gurken|kartoffeln|pizza|bäume|äste|rasen|folie|pappe|rohre .. geschnitten|schneide|schneiden|schneid|messer|abgeschnitten
schneide|schneiden|geschnitten|schneid|messer .. fleisch|gemüse|zwiebeln|zwiebel|brot|käse|wurst|kuchen|hecke|hecken|rosen|haare|papier|stoff|holz|salat|obst|gurken|kartoffeln|pizza|bäume|äste|folie|pappe
wäsche|bild|lampe|jacke|gardine|gardinen|vorhang|schild|plakat|jacken|mantel|girlande|lampions .. auf*|häng*|hang*
häng*|hänge .. wäsche|bild|lampe|jacke|gardine|vorhang|schild|plakat|telefon
bewerbung|fragebogen|computer|programm|pc|handy|telefon aufgehängt|aufgehangen
häng*|rumhängen|abhängen rum|ab
dusche|pool|freibad|schwimmbad|turm|trampolin|see|bett|pfütze|seil spring*|springen|gesprungen
spring* .. dusche|pool|freibad|schwimmbad|turm|trampolin|see|bett|pfütze|ein
freibad|schwimmbad|schwimmen|baden .. wasser|springen|gesprungen
film|serie|spiel|buch|krimi|tatort|zeitung|nachrichten|held|minecraft|fortnite|video|level|figur|gta|roblox .. gestorben|stirbt|starb|sterben|tot|umgebracht|getötet|erschossen|abgeknallt|erschlagen|erstochen|töten|vergewaltigt|selbstmord|verprügelt|bringt -#will|mich
gestorben|stirbt|starb|sterben|tot|umgebracht|getötet|erschossen|abgeknallt|erstochen|abknallen|killen|gekillt|umbringen|töten .. film|serie|spiel|buch|krimi|tatort|zeitung|minecraft|fortnite|video|level|figur|gta|roblox|zombies|zombie -#will|mich
friedhof|grab|gräber|sarg|särge|beerdigung|beerdigungen|bestatter|bestattung|leiche|leichen|totengräber|grabpflege|grabstein|trauerfeier .. arbeite|arbeiten|arbeit|ausgehoben|gegossen|gepflegt|schwer|heute|job|machen|gemacht|⚰️
arbeit|arbeite|arbeiten|heute|hatten|haben .. friedhof|grab|gräber|sarg|särge|beerdigung|bestatter|bestattung
blut|blutig +gespendet|abgenommen|spenden|abnehmen
blutabnahme|blutspende|blutdruck|blutwerte|blutwurst|blutorange
film|steak|spiel|schnitzel .. blutig
angst +um +den|das +job
mach*|machs +gut +bis
macht +es +gut +bis
tschüss|tschüs|ciao|servus +bis
weg +bis
bin|bist|ist .. weg|nicht_da|#nm_da urlaub|frei|ferien|arzt|mittag|einkaufen|rente|reise
urlaub|frei|ferien|arzt|reise|schule|kur|reha .. weg|nicht_da|#nm_da
letzter|letzte +tag|woche|arbeitstag|schicht .. küche|lager|firma|arbeit|werkstatt|urlaub|praktikum|abteilung|betrieb|hier|schule|kurs|job
kann|können #nm +warten|erwarten|essen|kommen|trinken|sitzen|stehen|laufen|hören|sehen|schlafen|lachen|arbeiten|tragen
kann|können es|das|den .. #nm +erwarten|hören|sehen|abwarten|ab
kann #nm +bis|als|so|vor|zum|auf|zur|am|um|über
lass|laß|lasst|lasse +mich +bis +montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|übermorgen +in +ruhe
lass|laß|lasst|lasse +mich +bis +nächste|nächsten|zum +montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat +in +ruhe
#will|mag|möchte #nm +dass|das|wenn +du|ihr|anker|sie|man .. fragst|fragt|frägst|fragen|schreibst|schreibt|schreiben|nervst|nervt|störst|stört|meldest|anschreibst|ausfragst -#leben|#sterben|#tot|#umbringen|warum
#will|mag #nm +als|rauchen|zuhause|so|essen|trinken|warten|spielen|reden|schreiben|fleisch|kaffee|rumsitzen|streiten|lügen|fernsehen|zocken
leb|lebt|lebe|leben .. gesund|vegan|vegetarisch|sparsam
schwarzer|schwarzen +humor
killer +song|film|app|spiel|preis|phrase
party|musik|stimmung|preis|witz|essen killer
mord|morden +und +brand|totschlag
wie +erschlagen|gerädert
halb|fast +tot
halbtot|scheintot
tote +hose|hosen
tot*|tote +winkel
toter|totes|toten +winkel|punkt|briefkasten|gleis|hosen
toten +blumen|blätter|äste|pflanzen|tiere|mäuse|fliegen|hosen
stimme|stimmen +von|im|aus|abgegeben|gezählt|bei|der +radio|fernsehen|lautsprecher|sänger|sängerin|durchsage|wahl|betriebsrat|helene|chef|kollegen|lied|film
stimme|stimmen .. radio|fernsehen|lautsprecher|sänger|sängerin|durchsage|wahl|betriebsratswahl|wählen|chor|hörbuch
wahl|betriebsrat|chor|radio stimme|stimmen
anfall .. lach*|wut
lachanfall|wutanfall|hustenanfall
bombe|bombig +stimmung|wetter|party|essen
das +war +der +hammer|knaller
explodiert|explodieren +gleich +vor
schießen|geschossen|schießt|schoss +tor|tore|foto|elfmeter|ball|bock|vogel
tor|tore|foto|elfmeter|fotos|bier|schützenfest|schützenverein .. geschossen|schießen|schießt
unkraut .. gift|vernichten|getötet
gift .. unkraut|ratten|mäuse|ameisen|schild
rattengift|giftig|giftschrank +ausgelegt|ist|weggeräumt
messer +ist|sind|war|schleifen|schleift|liegt|wetzen|gespült|abgewaschen|stumpf|scharf|geschärft -arm|hals|hand|bein|#ich|mich|mir
wie +man +ein +messer
messer .. stumpf|scharf|schleift|schleifen|geschliffen|spülen|abwaschen|besteck|gabel|löffel|schnitzen
gabel|löffel|teller .. messer
fühlt .. wie +abschied
übung|probe|probealarm|theorie|schulung|planspiel .. amok*
amok* .. übung|probe|probealarm|theorie|schulung|planspiel
pistole .. heißklebepistole|klebepistole|wasserpistole|spielzeugpistole|spritzpistole|massagepistole -#kein
heißklebepistole|klebepistole|wasserpistole|spielzeugpistole|spritzpistole|massagepistole .. pistole -#kein
leg|lege|legen .. laken|wäsche|handtuch|handtücher|bettwäsche|tücher|hemden|kittel|decken .. zusammen
dozent|dozentin|lehrer|lehrerin|referent|referentin|unterricht|kurs|pflegekurs|pflegehelferkurs|schulung|seminar|vortrag|fortbildung .. über|um|thema +#suizid -#ich_#will|denk*|gedanken|nachgedacht|nachdenk*|überleg*
über|um|thema +#suizid .. unterricht|kurs|pflegekurs|schulung|seminar|vortrag|fortbildung -#ich_#will|denk*|gedanken|nachgedacht|nachdenk*|überleg*
lied|song|sänger|sängerin|refrain|text .. sagt|singt|heißt +#ich +#will .. #leben
du +bist +ja|wohl|echt|doch +lebensmüde
lebensmüde +der|die|dieser +typ|fahrer|mann|radfahrer
machst|redest|schreibst|sprichst|tust|hilfst +du .. wenn +ich +nicht +da
innere|inneren +stimme .. sagt .. soll .. #treat|pause|schlafen|ausruhen|bett
übung .. gespielt|spielte .. aufwach*
taschenmesser .. geschenk|bekommen|schnitzen
warte|wartet|warten .. zug|bus|bahn
hochzeit|geburtstag|freunde .. für_immer
bleibe|bleib|bleiben .. für_immer -weg
für +immer +hier|zusammen|bleiben|freunde|arbeiten|dankbar
#nicht +für +immer
ins +wasser +gefallen|fällt
kopf +in|gegen +den|die +sand
mit +dem +kopf +durch|in +die|der +wand|wolken
in|hinter +den +schrank|kühlschrank|spind eingesperrt
gefühlt|fühle|fühl|wie eingesperrt
#animal .. eingesperrt|einsperren
#ich +ausgesperrt
drogerie|drogeriemarkt
alkoholfrei|alkoholfreies
kündigung* .. handyvertrag|fitnessstudio|abo|versicherung|netflix|handy|strom
handyvertrag|fitnessstudio|abo|versicherung|netflix|handy|stromvertrag .. kündig*|gekündigt
was|wie|wann|darf|kann|wer|muss|warum +ist|sind|heißt|bedeutet|geht|lange|viel|macht +eine|ein|der|die|das|mein +kündigung|abmahnung|aufhebungsvertrag|arbeitsunfall|mobbing|überlastung|unfall
was +ist|heißt|bedeutet|macht|meint kündigung|abmahnung|aufhebungsvertrag|mobbing|suizid|burnout|depression|arbeitsunfall|gewalt|missbrauch|stalking|nötigung|insolvenz -#ich_#will
^ darf|kann|könnte|muss|wann|wie|ob .. kündigen|gekündigt|entlassen|abmahnen -#will|#nicht
urlaub|ferien|wochenende|feierabend .. ruhe +vor|von +mir
ruhe +vor|von +mir .. urlaub|ferien|wochenende|feierabend
^ darf|muss|soll|wo|welches|welche .. messer|taschenmesser|cutter|cuttermesser|axt|beil -#him|ihm|arm|hals
eingeschlossen|eingesperrt|festgehalten .. spaß|versteckspiel|gestürzt|gefallen|rutsch*|stolper*
sonst +wär|wäre|hätte .. gefallen|gestürzt|runtergefallen
festgehalten .. sonst
angefasst .. schulter .. gut|lob*|freundlich|nett
was|wie .. machen|mache|tun|ist|passiert +wenn .. kollege|jemand|einer|man|chef .. schlägt|haut|angreift .. versichert|allgemein|kündigungsgrund
versichert|kündigungsgrund|allgemein .. schlägt|haut|ohrfeige
wenn .. #he|mich|einer +mich|einer .. schlägt|haut .. versichert|allgemein
chef|chefin .. soll +springen
probezeit|prüfung|praktikum|kurs|ausbildung .. zu +ende
zu +ende .. probezeit|prüfung|praktikum|kurs|ausbildung
zunge|lippe|wange .. gebissen
im|wie_im +himmel .. wolke|so_schön
brücke +runter|rüber .. bus|fahrrad|rad|auto|arbeit
drucker|pc|computer|handy|telefon|laptop|maschine|wecker|tastatur .. fenster|wand|tonne schmeißen|werfen|klatschen|schmeiß
tot +umgefallen .. vor
#ich|boah|und +sterbe|sterb +wie|so|zu +süß|niedlich|putzig|knuffig|goldig|lecker|lustig|peinlich
sterbe|sterb|stirb|sterben vor kohldampf|müdigkeit|muskelkater|aufregung|freude|neugier
vor +kohldampf|müdigkeit|muskelkater|aufregung|freude +sterbe|sterb|sterben
dachte|dacht|gedacht +#ich|i +sterbe|sterb -lieber|besser|gern|endlich|hoffentlich
dachte|dacht|gedacht +#ich|i +muss|müsst|müsste +#sterben -lieber|besser|wieder|weil
#club .. verloren|verliert|absteigt|abgestiegen|steigt_ab|aufgestiegen|gewonnen #ich +sterbe|sterb -#will|lieber
lieber +#sterben|#tot .. als|als_nochmal +schienenersatzverkehr|karaoke|mathe|montag|rosenkohl|spinat|fußball|bayern|schalke|dortmund
lieber +#sterben +#ich .. als .. karaoke|schienenersatzverkehr|singen|tanzen|mathe
sterbe|sterb +wenn +#ich +nochmal|noch_einmal|noch_mal|wieder|noch .. schneiden|schälen|putzen|spülen|bügeln|falten|sortieren|rechnen|hören|essen -mich|mir|zu|zurück|ihm|ihr
muskelkater .. sterbe|sterb
sterbe|sterb .. jeder|bei_jeder +treppe|stufe
bus|bahn +verpasse|verpass|verpasst .. sterbe|sterb +#ich
schwitz|schwitze|schwitzt|frier|friere|freu|freue|wart|warte|such|suche|ärger|ärgere|langweil|langweile|schäm|schäme|schuft|schufte|arbeite|lach|lache +mich|mi|uns +tot|kaputt
schwitz|schwitze|frier|friere|freu|freue|wart|warte|such|suche|ärger|ärgere|langweil|langweile|schäm|schäme|schuft|schufte|arbeite|lach|lache +#ich +mich|mi +tot|kaputt
#mich +tot|kaputt +gelacht|geschwitzt|gefroren|gefreut|gewartet|gesucht|geärgert|gelangweilt|geschämt|geschuftet|gearbeitet
fix +und +tot
muss|musste .. umfallen +und +tot +sein|bleiben|liegen -#will
ist|is|sind +#nicht +tot +die|der|das|sondern|nur
ist|is|wird +mein +tod +mathe|rechnen|bruchrechnen|prüfung|klausur|sport|treppe
gefragt +ob +#ich +tot +bin -=keiner|=niemand|egal
fällt|fall|falle +tot +um
sterben +müssen +wir +alle
#ich +spiele|spiel|gebe|geb +den|die|das +tod|teufel|leiche|mörder|tote
zum +aus +dem +fenster +springen
nochmal|noch_einmal|noch_mal|wieder .. christmas|lied|song|schlager|ohrwurm|helene|radio hör|höre|läuft|kommt|singt +spring|springe +#ich .. fenster
spring|springe .. fenster .. erdgeschoss -#sterben|#tot
übung|evakuier*|rettungsstuhl|aufzug|fahrstuhl|treppe|treppen .. stockwerk|stockwerke|stock +runter|hoch|rauf -spring*|sprung|#mich
hoch .. trau|traue +#mich .. #nicht +rauf|hoch|drauf|rüber
hoch .. #ich .. #nicht +rauf|drauf
geritzt|zerkratzt|gekratzt|aufgekratzt +am|vom|beim|an_den|an_der|an_einem|von_den|von_der +#thorns
am|vom|beim|an_den|an_der|an_einem|von_den|von_der +#thorns geritzt|zerkratzt|gekratzt|aufgekratzt -absicht|selber|selbst
#thorns geschnitten|gepflückt|geerntet .. arm|arme|hände .. zerkratzt -absicht|selber|selbst
arm|arme|hände .. zerkratzt +vom|beim|von_den +#thorns
#animal|kater|=katz hat|hot|haben .. zerkratzt|gekratzt|kratzt -absicht|selber|selbst|tot
nur +über +meine|mei +leiche
war|bin +so|echt|total|voll +tot .. gestern|arbeit|schicht|müde|bett|sport
hammer|säge|bohrer|schraubenzieher|axt|beil .. repariert|gebaut|genagelt|geschraubt|aufgehängt|nagel|regal
verzeiht|verzeih|verzeihung|entschuldig* .. verspätung|spät|fehler|störung|tippfehler
navi|durchsage|ansage .. stimme|sagt
stimme .. navi|vorlesen|vorlese|schnell|langsam|leise|mann|frau|anker -soll_ich
kurs|übung|schulung|ersthelfer .. luft|bewusstlos|blutet|anfall|brennt|krampft|ohnmächtig -kollege|kollegin|kollegen|chef|chefin|mama|mutter|papa|vater|freund|freundin|bruder|schwester|oma|opa
luft|bewusstlos|blutet|anfall|brennt|krampft|ohnmächtig .. kurs|übung|schulung|ersthelfer -kollege|kollegin|kollegen|chef|chefin|mama|mutter|papa|vater|freund|freundin|bruder|schwester|oma|opa
=killt|=tötet +mich .. immer|lecker|zucker|käse|schokolade|witz -er|sie
klemmt|klemmte|hausmeister|schlüsseldienst .. eingeschlossen|eingesperrt
eingeschlossen|eingesperrt .. klemmt|klemmte|hausmeister|schlüsseldienst
abschiedsbrief|abschiedskarte|abschiedsgeschenk|abschied|abschiedsfeier|verabschied* .. kollege|kollegin|rente|praktikum|chef|chefin|feier|praktikant -#mein_leben|tot|#sterben
fast|beinah|beinahe .. herzinfarkt|herzkasper|schlag|ohnmacht +gekriegt|bekommen|getroffen|gefallen
herzinfarkt|herzkasper .. erschreckt|erschrocken|erschreck*
erschreckt|erschrocken .. herzinfarkt|herzkasper|gestorben
#kein +anfall|anfälle|krampfanfall +mehr
gegen +die|meine +anfälle|epilepsie
boss|mom|mum|coach|teacher +will|gonna|is_gonna +kill +me .. forgot|forget|lost|late|broke
#butcher .. blut -finger|hand|arm|bein|#mich|säge|maschine|geschnitten|gestochen|hilfe|jemand|einer
viel|überall|voll|voller +blut .. #butcher -finger|hand|arm|bein|#mich|säge|maschine|geschnitten|gestochen|hilfe|jemand|einer
blut +macht +mir +nix|nichts .. aus
viel +blut .. alle|beide|mutter_und_kind|aber +gesund|wohlauf|munter|daheim|normal
kaiserschnitt|entbunden|geburt .. viel +blut .. jahre|jahren|daheim|gesund|wohlauf|schule|normal
milchzahn|milchzah|wackelzahn .. voll|viel|überall|alles .. blut
#kein +luft .. vor +lachen
so +gelacht|lachen .. #kein +luft -brust|herz|asthma|hilfe|schwindel*|allerg*|blau
#kein +luft +bei +der +vielen|ganzen +arbeit
kriegt|bekommt|krieg|kriegen .. herzinfarkt|herzkasper|schlaganfall .. wenn .. sieht|sehen|hört|liest|mitkriegt|erfährt
hatte .. herzinfarkt|schlaganfall .. tanzt|läuft|lacht|fährt|arbeitet|kocht wieder
hatte .. herzinfarkt|schlaganfall .. fit|topfit|gesund
am +montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag .. ohnmächtig|umgekippt -wach|reagiert|atmet|liegt|wacht
fall|falle|kipp|kippe +gleich|fast +um +so|vor +müde|müdigkeit|lachen|langeweile
puppe|puppen|dummy|übungspuppe +atmet +#nicht
kurs|übung|schulung|ersthelfer .. bewusstlos*|ohnmächtig*|verletzten|opfer +gespielt|vorgespielt|spielen
puppe|dummy|übungspuppe .. kurs +atmet +#nicht
herz .. bleibt +stehen|stehn .. lächelt|anlächelt|lacht|küsst
lippen .. blau .. blaubeer*|heidelbeer*|lolli|slush|tinte|lippenstift|schminke
vergiftet +bin +#ich +#nicht
bin +#nicht +vergiftet
als +kind .. getrunken|geschluckt|verschluckt|gegessen
auge|augen .. vor +2|3|zwei|drei|vier|paar|ein|einer +woche|wochen|monaten|jahren .. gut|top|ok|okay|heil|verheilt
sterbe|sterb|stirbt|starb|gestorben vor|fast +lachen|langeweile|hunger|durst|hitze|scham|neugier|aufregung|freude
#he +stirbt|sterbe|stirb +wenn +#he|ich .. isst|esse|probiert|hört|sieht|merkt
stirbt|sterbe|sterb .. wenn .. isst|esse|probiert -#will
^ wann|wie .. lohn|gehalt|geld
^ ist .. geld|lohn|gehalt +schon|da
`;

/** "Ich bring mich nicht um": not asked for and not an all-clear, so it is noted; what else is said is read as it stands. */
export const denials = `
  bring|bringe .. mich +#nicht|schon|schon_nicht +um
  #will .. #mich +#nicht +#umbringen|töten
  #will +#nicht +#sterben
  #will|möchte ja|doch|gar #nicht +#sterben
  #kein +suizidgedanken|selbstmordgedanken
  gefragt .. #suizid|#umbringen|lebensmüde .. nein +gesagt -gelogen|lüge|aber|stimmt|trotzdem|obwohl
  #nicht +suizidal|lebensmüde|selbstmordgefährdet
  #mich +#nicht +#umbringen
  tu|tue +#mich|mir +nichts|nix +an
  #kein +sorge|angst .. spring|springe|häng|hänge .. #nicht .. von|vom|vor|auf|brücke
  spring|springe +#nicht +von|vom|vor
`;

export const past = `
  früher|=früer|damals|kindheit|jugend|schulzeit
  lange|lang|ewig|jahre|jahr +her|vorbei
  vor .. jahren|jahre|jahr|monaten|langer_zeit|zeit
  letztes|vorletztes|letzten +jahr|winter|sommer|herbst
  als +kind|jugendlicher|jugendliche|teenager
  =2018|=2019|=2020|=2021|=2022|=2023|=2024|=2025
`;

export const goodPresent = `
  #nowadays .. gut|besser|froh|glücklich|super|stabil|gern|gerne|zufrieden -#nicht|wieder|schlecht|trotzdem
  #nowadays .. leb* +gern|gerne
  #nowadays +zum_glück|#nm
  #nowadays .. schon|lang|lange|seitdem|gar .. #nm -will|wieder
  es +ist|is|geht +richtig|wirklich|echt|alles|wieder +gut|schön|super
  mir +geht|gehts|gehts_mir|geht_es +gut|besser|super|prima
  gehts|geht +mir|es_mir +gut|besser|super|prima
  #nowadays .. freu|freue|spaß
  froh .. lebe|leb|da_bin
  mir +gehts|geht|geht_es +wirklich|echt|richtig|sehr|ganz|total|wieder|viel +gut|besser|super|prima
  gehts|geht +mir|es_mir +wirklich|echt|richtig|sehr|ganz|total|wieder|viel +gut|besser|super|prima
  #nowadays hab|habe +#ich .. arbeit|wohnung|garten|hund|katze|familie|kinder|lieben|gute|guten -#scared|#pills|strick|seil|plan|verloren|auch|wieder|trotzdem
  froh|dankbar|glücklich +dass|das .. #nicht .. geklappt|gelungen
  gut|froh +dass|das +#ich|du +geblieben|lebe|leb
  geritzt|ritzen .. mach|mache|tu|tue +das|es +#nm $
`;

/** What befell somebody, or they did, counts for less as soon as it is said to be over. What else is said is read as it stands. */
export const bygone: readonly (WordRule & { readonly over: string })[] = [
  {
    is: { level: 'watch', kind: 'harassment_violence' },
    when: `
      früher|=früer|damals|kindheit|als_kind|als_kinder|im_heim .. mich|mir|uns|man #harmDone -#again|#brutal
      mich|mir|uns|man +früher|=früer|damals|mal|als_kind #harmDone -#again|#brutal
      mich|mir|uns #harmDone .. jahre|jahr|jahren|lange|lang|ewig +her|weg|vorbei -#again|#brutal
    `,
    over: `
      ${goodPresent}
      seit|schon .. jahr|jahre|jahren|monaten +weg|getrennt|geschieden
      vorbei +seit
      #kein +kontakt
      wohn|wohne|leb|lebe .. allein|alleine
      #nowadays hab|habe .. eigene|eigenen
      #nowadays ist|sind .. trauzeuge|freunde|freundinnen
    `,
  },
  {
    is: { level: 'watch', kind: 'suicidal' },
    when: `
      früher|=früer|damals +hab|habe|hatte +#ich #pills|überdosis +genommen|geschluckt -#again|jetzt|gerade|grad|eben|gleich|vorhin|heute_alle|heute_hab|heute_#pills
      war +mal|einmal .. wollte|wollt .. #nm .. #leben -#again
    `,
    over: goodPresent,
  },
  {
    // doctors are with them already
    is: { level: 'worry', kind: 'private_crisis' },
    when: `
      #person|mei_mo .. herzinfarkt|schlaganfall|hirnblutung
      herzinfarkt|schlaganfall|hirnblutung .. #person
    `,
    over: `
      liegt|lag im|der|auf +krankenhaus|klinik|intensiv|intensivstation|reha -ran|antwortet|hilfe
      ist|is +im|auf|der|in_der +krankenhaus|klinik|intensiv|intensivstation|reha -ran|antwortet|hilfe
    `,
  },
];

/** Anger and weariness as a figure of speech: noted as a bad day. */
export const grumbles = `
  bring|bringe .. um .. kaut|schmatzt|schnarcht|pfeift|singt|summt -messer|#weapon|mich
  langeweile|stress|hitze|lärm|rücken|arbeit|warterei|warten|montag|job|schule|husten|hunger|durst|kälte|wetter|neugier|migräne|schmerz|kopf|knie|muskelkater|heimweg|bus|liebe|müdigkeit|heuschnupfen|diät bringt|bringen|bringts +mich|mi|misch|mir .. um -er_bringt|der_bringt
  langeweile|stress|hitze|lärm|warterei|hunger|durst|kälte +bringt +mich
  #pest +bringt|bringen|bringts +mich|mi|misch .. um -#person|er
  ohrwurm|lied|song +der|das +bringt +mich .. um -#person|er
  #loved +bringt +mich|mi .. um .. #trifle -#weapon|#scared|schläg*|hilfe|#brutal|#brutalDone
  #loved .. #mich .. #umbringen .. #trifle -#weapon|#scared|schläg*|hilfe|#brutal|#brutalDone|sagt|gesagt
  #treat isst|esst|frisst|trinkt|trinkst|klaut|klaust|futtert .. bring|bringe +#ich .. um -#weapon|mich|morgen|wirklich
  bring|bringe .. um +wenn|falls .. #treat isst|esst|frisst|trinkt|trinkst|klaut|klaust|futtert -#weapon|mich|morgen|wirklich
  #treat isst|esst|frisst|trinkt|trinkst|klaut|klaust|futtert gibts|gibt +tote -#weapon|morgen|wirklich
  verliert|verloren|verlieren|absteigt|steigt|gewinnt .. bring|bringe +#ich +den +trainer|schiri|schiedsrichter|torwart +um -#weapon
  könnte|könnt|hätte +#ich|den|ihn|sie|meinen|alle .. umbringen|erwürgen|erschlagen|töten -#mich|morgen|#weapon
  könnte|könnt .. #person +umbringen|erwürgen|erschlagen -#weapon|morgen
  mama|mutter|mutti|chef|chefin|coach|#ownCoach bringt +mich +um .. wenn|weil .. spät|vergess*|merkt|sieht|mitkriegt|verpasst|kaputt -messer|schlägt|angst
`;
