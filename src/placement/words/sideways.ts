import type { WordRule } from './rule.ts';

/** What people in danger say sideways and in small words: a place and "not for the train", a bed at night, a date after which nothing is. */
export const sideways: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'life', danger: 'self' },
    unless: '#fiction|#animal_gestorben|urlaub|praktikum|rente|umzug|witz_gehört',
    when: `
      am|auf|an +gleis|gleisen|schienen|brücke|bahnsteig|dach|dem_dach|der_brücke|den_gleisen +#nicht +zum|zur|um|wegen -sondern
      lieg|liege|liegen|wär|wäre|komm|komme .. unter +der|die +erde .. will|wills|endlich|besser|billiger
      billiger|besser|leichter|einfacher|schöner .. wenn +#ich .. unter_der|grab|#tot|#nm|nicht_mehr_da|verschwinde|gestorben|nie -firma|team|schicht
      #height .. fall|falle|fallen +tut|tuts|merk|merkt|stirbt|ist .. weh|lange|was|tot
      tut|tuts|tut_das .. weh|lange .. #height|erhängen|verbluten|ertrinken +fall|falle|springt|springe
      warum|wieso|schade|blöd|leider .. bus|auto|lkw|zug|lastwagen|blitz|krebs .. mich|mi .. #nicht .. erwischt|überfahren|getroffen|umgefahren|geholt -voll|haltestelle|gesehen
      hätte|hätt|sollte|soll .. bus|auto|lkw|zug|lastwagen|blitz .. mich|mi .. erwischt|überfahren|getroffen|umgefahren|erwischen|treffen|mitnehmen
      älter|weiter|mehr +will|möchte|mag|werd|werde +#ich +#nicht|#nm +werden -als_kollegen
      #will +#nicht|#nm +älter +werden -haha|geburtstag|falten|kuchen
      #will .. 1*|2*|3*|4*|5* +#nm|#nicht +werden -kilo|prozent
      zähl|zähle|warte|bald|irgendwann|morgen|heute .. mutig|mut|trau|traue|stark +genug .. es +zu +tun|machen|beenden
      & #ich|mir #pills sammel|sammele|spar|spare|horte|bunker|bunkere|zurückgelegt|aufheb*|versteck* -apotheke|rückgabe|müll|box|entsorg*|kinder
      #pills .. seit .. bald|dann|fast .. genug
      stirbt|#tot|stirb|geht +sterb|sterbe|geh|gehe|stirb +#ich .. mit|auch|hinterher|nach -lachen|bett|hause
      sterb|sterbe +#ich .. mit|hinterher|gleich_mit -lachen
      #person .. hinterher +sterben|gehen|springen|folgen
      #will|gern|gerne|lieber|könnte .. da|dort +wo|wos .. papa|mama|oma|opa|mutter|vater|bruder|schwester|freund .. friedhof|himmel|oben|drüben
      müsst|musst|braucht|brauchst|muss .. um +nix|nichts|mich +mehr|#nm +kümmern|sorgen -lager|chef|urlaub|schicht
      #nicht +mehr +lang|lange +bei|mit +mir .. beerdigung|schluss|tschüss|grab
      beerdigung|begräbnis|grab|urne|sarg .. selber|selbst|meine|mein .. vorher|zahlen|bezahlen|kostet|aussuchen .. bei_mir|bald|lang*
      ruhe|stille|vorbei|schlafen .. #kein +ich
      #kein +ich +mehr
      bitte|kann|könnt|könnte|soll|würde .. jemand|einer|wer|ihr|du .. mich|mi|mir .. totmachen|umbringen|erschießen|überfahren|abknallen|vergiften|erlösen|töten -er_will|droht
      mich|mi|misch .. totmachen|totmachn -er|sie|will_mich|wollen
      bete|bet|hoffe|hoff|wünsche|wünsch .. herz .. aufhört|stehen|stehenbleibt|aufhören|stillsteht
      bete|bet|betn .. #nm|#nicht|nie .. aufwach*|aufsteh*|wach|holt
      bete|bet .. gott|herrgott|er .. mich .. holt|nimmt|heimholt
      feierabend|feierabent|ruhe|schluss|ende|vorbei|schlafen|aus|pause +für +immer -kündig*|rauch*|ex|beziehung|streit|firma|alkohol
      mach|mache .. feierabend|feierabent|schluss|schicht .. für +immer|alle_zeit -kündig*|rauch*|ex|freund|firma
      #pills .. alle|ganze|ganzen|packung|zwanzig|30|20|40|50 .. tisch|bett|nachttisch|vor_mir|hand|ausgebreitet|bereit -box|schwester|kollege|aufräum*|oma|sortier*
      #person|die|kinder|kind soll|solls|sollen|darf|dürfen .. #nicht .. finden|findn|entdecken .. polizei|feuerwehr|jemand|sondern|nachbar
      #person .. soll|solls|sollen .. mich .. #nicht .. finden|findn|sehen_so|so_sehen -versteckspiel
      lieber|besser|gern|gerne|wött +#nm +da +sein|si|sii|sei|sin
      & =🌉 =👋|tschüss|tschüs|bye|😔|😢|danke|leb_wohl
      & =💊 =👋|tschüss|tschüs|bye|leb_wohl
      =geh|=gehe|=spring|=springe|=lauf|=laufe .. in|ins .. rhein|rhoi|main|elbe|donau|isar|neckar|spree|weser|fluss|kanal|wasser|see|teich .. #nm|nicht_wieder|tschüss|endgültig|nicht_raus -schwimmen|baden|angeln
      #nm .. =geh|=gehe|=spring|=lauf .. in|ins .. rhein|rhoi|main|elbe|donau|isar|neckar|spree|weser|fluss|kanal|wasser|see|teich -schwimmen|baden|angeln
      wenn .. das|dies|nachricht|diesen .. lest|liest|lesen|gelesen .. #tot|weg|#nm|nicht_mehr_da|oben -urlaub|feierabend|krank
      engel|opa|oma|papa|mama|er|gott .. holt|holen|ruft|rufen +mich .. himmel|oben|drüben|zu_sich -auto|bahnhof|arbeit|bus|ab|büro|treppe
      engel|gott|sensenmann|=tod .. holt|holen|holn +mich|mi
      wartet|warten .. im|da|dort +himmel|oben|drüben .. mich
      wie .. lang|lange|schnell .. dauert|dauerts|geht|merkt .. ertrinken|verbluten|ersticken|erfrieren|überdosis|erhängen|verblutet|ertrinkt|erfriert -fisch|blume
      wieviel|wieviele|viele|viel .. #pills .. tödlich|reichen|reicht|#tot|nicht_mehr_aufwach* -gegen|kopfweh
      stell|stelle .. mir .. vor .. #tot|loslass*|springe|runterfall*|am_baum -gestorben|oma|opa
      #mein +letzter|letzte|letztes|letzten +sonnenaufgang|sonnenuntergang|kaffee|kippe|zigarette|lied|mahlzeit|essen -für_heute|gestern|entzug|diät|op|rauch*|pause
      wissen|weiß|ahnt|ahnen|merken|merkt .. die|keiner|niemand|es|das .. #nicht|nix|nur .. letzte|letztes +mal
      letzten|letzte +mal .. wissen|weiß|ahnt|ahnen|merken .. #nicht|nix|keiner|niemand -arbeitstag|abteilung
      ab|nach +montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|weihnachten|silvester .. gibts|gibt_es|bin|findet .. mich|ich .. #nm|nicht_mehr -arbeit|abteilung|büro|praxis|schicht|whatsapp|werkstatt|frühschicht|spätschicht|team|gruppe
      mich .. gibts|gibt_es|gibt .. bald|morgen|montag|dann +#nm|nicht_mehr
      =⚰️|=🪦 .. ich|mich|bald|mein
    `,
  },
  {
    is: { level: 'crisis', kind: 'self_harm', cause: 'life', danger: 'self' },
    unless:
      '#fiction|versehen|küche|kochen|gemüse|zwiebel|rasieren|karton|papier|folie|blech|kante|basteln|maschine|arzt|handschuhe|#animal',
    when: `
      schneid|schneide|ritz|ritze|=schlitz|schlitze|verletz|verletze +#ich|mich|mi +mich|wieder|heute|dann|$ -haare|brot|hecke
      schneid|schneide|ritz|ritze|verletz|verletze +mich|mi|misch -haare|immer_an|oft_an
      zigarette|kippe|fluppe|feuerzeug|glut|feuer .. auf|an +mir|meinem|mein|meim|meiner|dem_arm .. ausgemacht|ausgedrückt|gehalten|gedrückt -er|sie
      & heiße*|kochend* wasser|tee|öl|pfanne|platte hand|arm|bein|haut|finger|bauch absicht|extra|absichtlich|selber
      ~ wasser|tee|öl hand|arm|bein|haut|finger absicht|absichtlich -er|sie|kollege
      & haare|haar|büschel*|wimpern|nägel ausgerissen|rausgerissen|ausgezupft|gerissen blut*|büschel*|büschelweise|kahl* -er|sie|bürste|unkraut|geschnitten
      hab|habe|hau|schlag .. auf +mich +eingeschlagen|eingehauen|eingedroschen|ein -er|sie|hat|haben
      nichts|nix|#kein +spitzes|scharfes|messer|scheren .. sonst|hand|haben|passiert* -kinder|erlaubt
      sonst +passierts|passiert .. wieder .. arm|mir|bein|mich -unfall
      rote|neue|frische|tiefe +striche|streifen|schnitte|linien .. arm|bein|oberschenkel|haut|bauch -stift|sonne
      mir|mich .. in|auf +den|die|das|meinen +arm|haut|bein|oberschenkel|bauch|unterarm .. geschrieben|geritzt|gekratzt|geschnitzt|gebrannt -tattoo|edding|stift|kuli|er|sie
      druck|drang|anspannung .. klinge|rasierer|scherbe|rasierklinge
      klinge|scherbe|rasierklinge .. druck|drang|anspannung
      #mich|mir|mi .. wehtun|wehzutun|weh_tun .. muss|will|druck|gleich|drang|einzige -er|sie|will_mir|nicht_mehr
      muss|will|gleich|wieder +#mich|mir|mi +wieder|selber|heute +wehtun|weh|verletzen -nicht_wieder
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'violence', danger: 'self' },
    unless: '#fiction|#animal|versteckspiel|karate|judo|boxtraining|quarantäne',
    when: `
      kommt|kam|schleicht|steigt|legt|kriecht .. nachts|nacht|abends|heimlich|immer .. zu|in|ins|unter +mir|mein|meine .. bett|decke -sohn|tochter|kind|baby|enkel|tee
      legt|kriecht|steigt .. zu +mir .. bett|decke|dusche -sohn|tochter|kind|baby|enkel
      schlüssel|tür|tor|haustür .. umgedreht|abgezogen|abgesperrt|zugesperrt|abgeschlossen|verriegelt .. #nicht +raus|heim|weg -vertrag|vergessen|verloren|draußen
      abgesperrt|zugesperrt|abgeschlossen|verriegelt .. komm|komme|kann|darf|lassen .. raus|heim|weg -vergessen|verloren|ausgesperrt|vertrag|handyvertrag|abo
      komm|komme|kumm #nicht +raus .. seit|zimmer|wohnung|keller|papa|mann|er|mama -bett|bus|stau
      darf|derf +#ich +#nicht|nie +raus .. er|mann|sie|handy|ausweis|familie
      seit .. darf +#ich +#nicht|nie|nirgends|nimmer .. raus|telefonieren|weg|allein -arzt|verletz*|op|sport|fuß
      nimmt|nahm|versteckt|weggenommen|behält .. handy|telefon|geld|ausweis|pass .. und|mein|meinen .. ausweis|pass|schlüssel|bankkarte
      schreib|schreibe|tippe .. heimlich .. er|sie|klo|merkt|darf|mann -gedicht|roman|tagebuch|geburtstag
      bricht|brechen|schneidet|zerquetscht|haut|bricht_er|breche|brechen_sie .. er|sie|die|ich +mir .. finger|arm|beine|knochen|nase|genick|zähne -bein_gebrochen
      gesagt|sagt|droht|schreibt .. bricht|brechen|schlitzt|schneidet .. mir .. finger|arm|beine|knochen|nase|genick|hals
      nach +feierabend|schicht|dienst|schule|arbeit .. kriege|krieg|bricht|schlägt|haut|verprügel*|fällig .. mir|mich|ich|prügel|schläge -lohn|hunger
      krieg|kriege|bekomm|bekomme|kriag +#ich|wieder|immer .. gürtel|stock|prügel|schläge|haue|watschn|dresche|schelle|kochlöffel -kochen|hose|geburtstag
      striemen|gürtelschnalle .. #ich|mir|rücken|hab|von|vom
      #he|onkel|opa|vater|papa|stiefvater|betreuer|bruder|cousin|pfleger|fahrer|nachbar .. macht|macht_er .. das|es|sachen|dinge|was|so_was +mit +mir .. weg|einkaufen|nachts|weh|eklig|heimlich|geheim*|schläft -spaß|sport|antrag|termin|übung*|quatsch|zusammen|gemeinsam|kochen
      wieder +das|es|sachen +mit +mir -training|trainer|dehnen|üben|übung|physio|coach|#ownCoach|arzt|spaß|spielen
      muss|soll|musste .. sachen|dinge|das|es +machen|anfassen|zeigen .. sag|sage|erzähl|erzähle #nicht|niemand*|keinem -arbeit|chef_sagt_immer
      #them|nachtwache|pfleger|pflegerin|die bindet|binden|fesselt|fixiert|schnallt .. mich .. bett|stuhl|heizung|fest|an -roller|auto|ergo
      festgebunden|angebunden|fixiert|gefesselt .. ich|mich|bett|stuhl|heizung -fahrrad|kurz
      strafe|straf* .. kalt*|eiskalt* .. dusch*|wasser|draußen|balkon .. mich|ich|mir
      kalt*|eiskalt* .. dusch*|abgeduscht|balkon .. mich|ich|mir .. strafe|straf*|schrei*
      #kein|nichts|nix +essen|trinken|zu_essen .. strafe|straf*|eingesperrt|sperr*
      muss|soll|zwingt .. mit +männern|fremden|seinen|anderen .. schlafen|sex|mitgehen|hotel -gruppe|urlaub|raum
      drückt|gedrückt|abgedrückt .. mir|mich .. luft|kehle|atem
      schubst|stößt|stösst|wirft|schmeißt +mich|mi .. treppe|wand|boden|tür|schrank|tisch
      hebt|hob|erhebt +die +hand .. mir|mich|wieder|mann|gegen
      haut|schlägt|verdrischt|langt|tatscht +er|sie|papa|mama|mann .. wieder|immer|zu|hin|mich
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'threat', danger: 'byEmployee' },
    unless: '#fiction|garten|küche|kochen|camping|grillen',
    when: `
      heute|morgen|bald|dann|nachts|montag|nacht +brennt|brennts|explodiert|knallts .. ihr|sein|deren|denen .. haus|auto|wohnung|laden|firma|bude|halle -sonne|licht|lampe|kerze
      weiß|weis|kenn|kenne .. wo .. wohnt|parkt|schläft|wohnen .. brenn*|messer|büßen|bereu*|kriegt|fällig|erwisch*|auflauer*
      schubs|schubse|schups|schupse|stoß|stoße|schmeiß|drück|drücke|werf|werfe +#ich +ihn|in|sie|den|die|dem .. maschine|treppe|gleis*|presse|säge|fenster|schacht|straße|schredder -karton|teile|müll|knopf
      #ich .. fahr|fahre|überroll|ramm|ramme .. stapler|auto|traktor|gabelstapler|wagen .. den|die|ihn|sie|dem .. um|platt|tot|rein -regal|palette|kegel|versehen|umweg
      sag|sagt|richt|richte .. soll|sollen .. #nm|#nicht +allein|alleine .. gehen|laufen|rausgehen|dunkeln -spazieren|kind|oma
      nehm|nehme +#ich|ich +alle|viele|andere|paar +mit -auto|ausflug|kuchen|foto|pakete|kino|bus|heim
      nehm|nehme|nimm +#ich +alle|euch_alle|sie_alle|die_anderen|welche +mit -auto|ausflug|kuchen|foto|pakete|kino|bus|heim
      #ich .. tu|tue|misch|mische|kipp|kippe|schütt|schütte|streu .. was|gift|etwas|zeug|putzmittel|#pills|reiniger|rattengift .. in +den|sein|ihr|ihren|seinen|die|das +kaffee|tee|essen|suppe|wasser|flasche|trinken -salz|milch|zucker|mein
      messer|axt|beil|machete .. geschärft|geschliffen|gewetzt|bereitgelegt|eingepackt .. für|ihn|den|chef|sie|wegen -holz|schnitz*|brot|koch
      überlebt|überlebn|überleben|erlebt +der|die|er|sie|das +#nicht|nie|#nm -pflanze|handy
      kommt|kommen .. #nicht|#nm|keiner +lebend|lebendig .. raus|heim|davon
      dann +ist|is|sind +der|die|er|sie|chef +tot|fällig|hin|geliefert|leiche -akku|handy|batterie
      gibt|gibts +tote|leichen -unfall|nachrichten|krieg
      liegt|landet|lieg .. krankenhaus|grab|friedhof|intensiv +wegen|durch|dank +mir|mich -#person
      der|die|er|sie +steht|wacht|kommt .. #nm|nie_wieder|nicht_mehr|nie_mehr +auf .. ich|tasche|messer|hau*|schlag*|sorg*
      dem|ihm|ihr|denen|den .. ramm|ramme|stech|steche|stoß|jag +#ich .. messer|teppichmesser|schere|schraubenzieher .. bauch|rücken|hals|rippen|herz
      leg|lege|mach|mache +#ich +ihn|sie|den|die +um|kalt|platt -decke|wäsche|musik|alle_wege
    `,
  },
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'other', danger: 'other' },
    unless: '#fiction|dachdecker|foto|katze|vogel|taube|hund|turnen|klettern',
    when: `
      sitzt|steht|hockt|klettert|balanciert .. dachrand|geländer|fenstersims|brüstung|dachkante|fensterbrett|gleise|gleisen|schienen -#ich|brief|wasser|schnee|schornstein|zug
      #person|er|sie .. verwirrt|dement|demenz|nachthemd|schlafanzug|barfuß .. raus|weg|verschwunden|draußen|schnee|straße .. #nicht|finden|kalt|allein -kennt
      finden +sie|ihn +#nicht|nirgends .. verwirrt|dement|kalt|nacht|tabletten|abschied*|brief
      #person .. sagt|schreibt|will|meint .. fährt|fahren|läuft|rast|springt|wirft .. gegen|vor .. baum|mauer|brückenpfeiler|zug|lkw|wand -ich|training
      fährt|rast|läuft +heut|heute|jetzt|gleich|mit +gegen|vor +einen|den|nen .. baum|mauer|zug|lkw|pfeiler
      #person .. eingesperrt|eingeschlossen|sperrt .. klinge|messer|#pills|rasierer|scherbe -mich|ich
      schreit|ruft|schreien|rufen +um +hilfe -beim|kurs|tragen|film|gelernt
      sitzt|steht|hockt|balanciert .. am|auf +dach|dachrand|dachkante .. springt|runter|allein|weint|schreit|will -#ich|repariert|schornstein|arbeitet
      nachbar*|nebenan|oben_drüber|mitbewohner* .. schlägt|prügelt|verprügelt|würgt .. frau|kind|sie|ihn|freundin|wieder
      #person|er|sie .. abschiedsbrief|abschiedsnachricht|leb_wohl .. geschrieben|geschickt|schreibt|hinterlassen -film|ich
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'self' },
    unless: '#fiction|#earlier|übung|kurs|gelernt|zähneputzen|zahnfleisch|zahnarzt',
    when: `
      insulin|#pills|tropfen|spritze .. zweimal|doppelt|dreimal|drei|zuviel|zu_viel|falsche|fünf .. schwumm*|zittr*|zitter*|schwindel*|komisch|übel|wegge*|schwarz
      statt .. insulin|tablette|pille|spritze|tropfen .. zwei|drei|vier|fünf|zehn|doppelt
      bienenstich|wespenstich|gestochen|nuss|nüsse|erdnuss*|biene|wespe|allergi* .. hals|zunge|lippe|lippen|gesicht .. dick|zu|eng|schwillt|anschwillt|geschwollen|kribbel* -zahnarzt
      hals|zunge|kehle .. dick|eng|zu|schwillt|geschwollen .. luft|atmen|schnauf*|schlucken -erkältet|mandel*|schal
      #ich|mir|hab|habe .. säure|lauge|bleiche|reiniger|entkalker|rohrreiniger|lösungsmittel .. auge|augen|gesicht|mund|geschluckt
      auge|augen .. säure|lauge|bleiche|reiniger|entkalker|rohrreiniger .. brenn*|seh*|rein|bekommen
      rattenköder|schneckenkorn|spüli|frostschutz*|terpentin|giftpilz*|knollenblätter* .. gegessen|getrunken|geschluckt|probiert
      hört|hörts .. #nicht .. auf .. bluten|blut
      bluten|blutet|blut .. hört|hörts .. #nicht .. auf
      #ich|hab|habe .. blut +gespuckt|gekotzt|erbrochen|gehustet|gebrochen
      spuck|spucke|kotz|kotze|erbreche|huste +#ich|nur|viel|die_ganze +blut|zeit_blut
    `,
  },
  {
    is: { level: 'crisis', kind: 'psych_crisis', cause: 'voices', danger: 'self' },
    unless: '#fiction|kirche|station|haltestelle|durchsage|navi|predigt|pfarrer|bibel|ramadan|fasten|kostüm|fasching',
    when: `
      engel|teufel|deifi|gott|jesus|satan|dämon|dämonen|geist|geister|stimme|stimmen|außerirdische .. sagt|sagen|gesagt|will|wollen|befiehlt|schreit|flüstert|verlangt|hat|ruft|soll .. anzünden|anzünde|feuer|springen|springe|verkehr|messer|schneiden|autobahn|töten|opfer|opfern|straße|brücke|fliegen|ofen|schlagen|stechen|verbrennen|gleise|fenster|dach|blut
      engel|teufel|gott|jesus|satan|dämon|dämonen|stimme|stimmen .. verboten|verbietet|verbieten|bestraft|straft|strafen .. mich|mir|es|sonst|essen|trinken|schlafen
      #nicht|nichts|nix +essen|trinken|schlafen .. engel|teufel|gott|stimme|stimmen|satan|dämon
      unverwundbar|unsterblich|auserwählt|unbesiegbar .. beweisen|verkehr|springen|dach|laufen|straße|fenster|fliegen|auto|gott
      kann +fliegen .. dach|fenster|balkon|beweis*|spring*|gleich|jetzt
      im|in +kopf|meinem_kopf|mein_kopf .. sagt|ruft|schreit|brüllt|flüstert|redet|befiehlt .. soll|muss|tu|mach|spring|stich|nimm -keiner|niemand|lied|ohrwurm|migräne
      schienen|gleis*|autobahn|straße|dach .. sehen|finden|verfolgen|orten .. kameras|kamera|agenten|stimmen
      chip|wanze|sender|implantat .. zahn|kopf|arm|haut|ohr|hals|bein .. raus|rausschneid*|schneid*|zange|messer -hund|karte
      vergiften|vergiftet|gift .. ess|esse|trink|trinke .. nichts|nix|#nm|#nicht -pilz*|lebensmittel|obst
      ess|esse|trink|trinke .. nichts|nix|#nm .. vergiften|vergiftet|gift -pilz*
      weiß|weis .. #nicht|nimmer|#nm +wo +#ich +bin .. autos|wald|kalt|dunkel|nacht|straße|schnee|durcheinander
      stimme|stimmen .. geben|gibt|lassen .. #kein +ruhe|frieden .. bis +#ich
      #ich .. muss|soll .. welt|menschen|alle|menschheit +retten .. springen|sterben|opfern|verkehr|feuer|blut
    `,
  },
  {
    is: { level: 'worry', kind: 'psych_crisis', danger: 'self', border: 'life' },
    unless: '#fiction|urlaub|diät|tippfehler|vertippt|wochenende|feierabend|chat|formular|maschine',
    when: `
      wofür|wozu|warum|wieso +mach|mache|steh|lebe|leb|tu|bin +#ich .. noch|alles|überhaupt|hier|da -überstunden|falsch|praktikum|kurs
      wenn +#ich .. weg +wär|wäre|bin .. keiner|niemand -urlaub
      wofür|wozu .. noch +aufstehen|aufsteh|weitermachen|kämpfen|leben
      schäm|schäme|schem|schäme_mich .. welt|da_bin|lebe|existier*|am_leben
      seh|sehe|siech .. #kein +licht|land|hoffnung|ausweg|weg|sinn|zukunft|ende -tunnel_bau|bergwerk
      weiß|weis .. #nicht +wie +#ich .. winter|nacht|tag|woche|wochenende|morgen .. schaff*|überleb*|übersteh*|aushalt*
      wird|wirds .. nix|nichts +mehr .. mit +mir|mia
      müde +von|vom +allem|leben|alles|kämpfen|menschen
      anders|innen|innerlich|seele|lebens* +müde|lebensmüde
      gott|die_natur|man .. falsch|kaputt|fehler .. gebaut|gemacht|geschaffen .. mich|mir|wird
      schlafen|schlaf|liegen|decke .. einfach|nur .. #nm|nie|für_immer -arbeit|müde_von_schicht
      einfach|nur|bald +ruhe|frieden|still|stille +haben|ist|wär|wäre -kinder|nachbar*|baustelle|chef|pause|kollegen
      mich .. vermisst|vermissen|vermisse|fehlen .. #nicht|keiner|niemand|eh|sowieso -arbeit_urlaub
      keiner|niemand|#nicht .. mich .. vermissen|vermisst|brauchen|braucht|braucht_eh
      ihr|sie +werdet|werden +mich .. #nicht .. vermissen
      passt|pass|achtet .. auf +mein|meine|meinen .. auf -tasche|jacke|schicht|krank|pause|kiste|fahrrad|einkaufen
      dauert .. #nm +lang|lange +bei|mit +mir -reparatur|probezeit
      mutig|tapfer|feige +genug|dafür|dazu .. es +zu +tun|machen|beenden
      sterb*|grab|sarg|beerdigung|friedhof .. denk|denke|gedanken .. oft|immer|nachts|an -oma|opa|arbeit*
      allen|alle|jedem|jeden .. zur +last|ballast|klotz
      #ich +bin .. klotz|ballast|überflüssig|wertlos|ein_nichts|ein_niemand|müll|abfall|dreck|zu_viel_auf|fehler -fehlermeldung|mülltonne|wertstoff*
      früher|damals .. geschnitten|geritzt|umbringen|verletzt .. denk|denke|kommt|kommen .. dran|daran|wieder|gedanken
      denk|denke .. oft|wieder|immer .. dran|daran .. geschnitten|geritzt|schneiden|ritzen
      das +einzige .. hatte|hielt|hatt .. weg|#tot|gestorben .. #nicht|wofür|wozu|allein
    `,
  },
  {
    is: { level: 'worry', kind: 'overload' },
    unless: '#fiction|zwiebel|heuschnupfen|freude',
    when: `
      jeden|jede|immer|ständig|dauernd|täglich .. heul|heule|wein|weine|flenn|flenne -baby|kind|film|hochzeit*|freude|zwiebeln
      heul|heule|wein|weine|flenne .. jeden|jede|immer|ständig|nur_noch|täglich -baby|kind|hochzeit*|freude|film
      seit +tagen|wochen|monaten .. dunkeln|bett|starre|wand|lieg*|sitz* -arbeit|büro
      sitz|sitze|lieg|liege .. seit +tagen|wochen|monaten
    `,
  },
  {
    is: { level: 'worry', kind: 'sleep' },
    when: `
      wochen|tage|tagen|monate|monaten .. schlaf|schlafe .. höchstens|nur|kaum|zwei|2|3|drei .. stunde|stunden
      schlaf|schlafe .. seit .. wochen|tagen|monaten|ewig .. höchstens|nur|kaum|#nicht
    `,
  },
  {
    is: { level: 'worry', kind: 'housing_money' },
    unless: '#fiction|spaß|wartung|kiste|müll',
    when: `
      vermieter|vermieterin|hausverwaltung|wohnung .. schmeißt|wirft|schmeisst|rauswirft|rausschmeiß*|raus|kündigt .. raus|uns|mich|ersten|monat -putzen|müll|hund
      weiß|weis .. #nicht +wohin -urlaub|ausflug|legen|stellen
      strom|gas|heizung|wasser .. stellen|abstellen|abgestellt|abgedreht|gesperrt .. ab|morgen|geld|zahl*|#nicht|rechnung -rohr*|handwerker|hausmeister
      tagen|tage .. nichts|nix|#nicht .. gegessen|essen .. geld
      geld +ist|is +alle|weg|aus|leer .. essen|gegessen|monat|hunger
    `,
  },
];
