import type { WordRule } from './rule.ts';

/** The body or the mind is in danger now, and 112 helps (care-rules 5). */
export const medical: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'medical', danger: 'self' },
    unless: '#fiction',
    when: `
      alle|ganze|ganz|zuviele|zuviel|zu_viele|zu_viel|viele|haufen|30|20|50|40|100|packung|schachtel .. #pills .. genommen|geschluckt|eingenommen|gschluckt|intus|geschlukt|genomen|gegessen|gespritzt|drin
      #pills .. alle|ganze|zu_viele|zu_viel|auf_einmal|zuviel|viele +genommen|geschluckt|eingenommen
      #pills auf +einmal
      ganzen|ganze|alle|sämtliche|viele .. #pills +geschluckt|genommen|eingenommen|gegessen|gschluckt|eingeworfen
      hab|habe .. überdosis
      überdosis .. genommen|gespritzt|geschluckt
      #pills|schlaftabletten .. mit .. alkohol|schnaps|wodka .. genommen|geschluckt|getrunken -darf
      #ich .. pulsadern .. aufgeschnitten|offen|auf

      =10|=12|=15|=20|=25|=30|=40|=50|=60|=100|zwanzig|dreißig|fünfzig|zig .. #pills|ibu|ibus|paras|tilidin|schmerzmittel|schlafmittel|diazepam|tavor .. genommen|geschluckt|eingenommen|gegessen|eingeworfen|intus
      ganze|volle|komplette +packung|schachtel|dose|blister .. #pills|ibu|genommen|geschluckt|gegessen|eingeworfen -kekse|schokolade|chips|eis|pralinen
      packung|schachtel .. #pills .. leer|weg|genommen|geschluckt|gegessen
      #pills|schlafmittel|tropfen .. viel|viele +genommen|geschluckt|eingenommen
      zu +viel +medizin|schlafmittel|tropfen|methadon|heroin
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'self' },
    unless: '#story',
    when: `
      #kein +luft -draußen|reifen|frische|druckluft|pumpe
      #nicht|#nm|schlecht|kaum +atmen|luft|schnaufen
      #kann|kann .. #nicht|#nm|kaum .. atmen
      krieg|kriege|bekomm|bekomme|krig|bekom .. schlecht|kaum|wenig +luft
      ersticke|erstick|ersticken ich|#ich|fast
      brust|brustkorb|herz|hertz .. tut|schmerz*|weh|sticht|drückt|druck|stechen .. arm|luft|taub|schwitz*|kiefer|atem*|schwindelig
      arm .. taub .. brust|herz|gesicht|sprechen
      brustschmerz*|herzschmerz* .. luft|arm|stark*|schlimm|taub
      schmerz* +in|an +der +brust .. luft|arm|stark*|atm*|schlimm
      herzinfarkt|herzstillstand|schlaganfall|schlaganfal .. ich|habe|glaube|hilfe|gerade|kollege|glaub|er|sie|jetzt -#past|oma_hatte|damals|opa|film|reha|nach_dem|rente
      glaub*|hab|habe|kollege|chef .. herzinfarkt|schlaganfall|herzstillstand -#past|oma|opa|hatte
      gesicht .. hängt|hengt|schief|gelähmt|taub .. sprech*|runter|arm|seite|plötzlich
      #kann #nicht richtig|mehr +sprechen|reden|bewegen .. gesicht|arm|plötzlich
      gesicht .. hängt .. #kann
      halbe|eine +seite .. gelähmt|taub
      blut*|blutet|blute .. stark|doll|schlimm|überall|viel|ganz_stark|sehr|spritzt|wahnsinnig -druck|spend*|nase_bisschen
      hört .. #nicht .. auf +zu +bluten
      #nicht|#nm +aufhören +zu +bluten
      stark*|überall|viel|alles_voller|voller +blut|blutung -blutwurst|fleisch|schlachten
      finger|hand|arm|bein|fuß|zeh|daumen .. abgeschnitten|abgetrennt|ab +gesägt|abgesägt|abgehackt|gequetscht_ab|abgerissen
      finger|hand|daumen .. ist +ab
      reiniger|gift|säure|bleiche|chlor|putzmittel|domestos|spülmittel|abflussreiniger|benzin|lauge|frostschutz .. getrunken|geschluckt|verschluckt|trinke|trunken
      vergiftet|vergiftung mich|habe|hab|glaube|bin|pilze -lebensmittel_früher|film
      #mich .. vergiftet
      anfall|krampfanfall|krampf|epilepsie|epileptisch* .. allein|alleine|niemand|keiner|jetzt|hilfe|gerade|hört_nicht|kommt
      allein|alleine .. anfall|krampfanfall|epi
      krampfe|krampft|krampfen .. hilfe|allein|überall|ganze|hört
      hals|zunge|gesicht .. schwillt|schwilt|zugeschwollen|angeschwollen|zu_geschwollen .. luft|zu|allerg*
      allerg* .. schock|luft|hals
      #pills|insulin .. zu +viel +gespritzt
      zu +viel +insulin
      zuviel +insulin
      unterzucker*|unterzuckert .. zitter*|allein|umkippe|hilfe
      kippe|kipp|falle .. gleich +um|ohnmacht|ohnmächtig
      werde|werd +ohnmächtig|bewusstlos
      stromschlag .. herz|bekommen|schlimm|atme* -früher
      verbrüht|verbrannt .. ganze|schlimm|gesicht|stark|haut_löst
      =🩸 .. hilfe|viel|überall|stark

      wunde|schnitt|bein|arm|kopf|finger .. blutet .. und|sehr|nicht|doll|wie|immer|stark|weiter
      blute|blutet|blut .. wie|ganz|so +verrückt|doll|stark|schlimm|sau|viel
      =verblute|=verbluten|=verblut
      arm|gesicht|seite .. taub .. brust|druck*|drückt|sprechen|schief|sehen
      brust .. drückt|druck|eng|schmerz* .. arm|luft|taub|atm*|schwitz*|angst_zu_sterben
      hals|zunge|lippen .. dick|geschwollen|schwillt|schwilt .. luft|atm*|zu|wespe|biene|nuss
      kaum|wenig|schlecht|#kein +luft|atmen
      luft .. kaum|wenig|#nicht|#nm|weg|schlecht -draußen|reifen|halle|stickig
      anfall|krampf|krampfanfall .. hört .. #nicht .. auf
      anfall .. #nicht +auf
      putzmittel|reiniger|bleiche|domestos|spüli|waschmittel|benzin|säure|gift|frostschutz|entkalker|terpentin|nagellackentferner .. getrunken|geschluckt|verschluckt|gegessen|im_mund
      getrunken|geschluckt|verschluckt .. putzmittel|reiniger|bleiche|säure|gift|batterie|knopfzelle
      batterie|knopfzelle|rasierklinge|scherbe|scherben +verschluckt|geschluckt
      giftige +pilze
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'other' },
    unless: '#story',
    when: `
      #person|#he ist|is|liegt +bewusstlos|ohnmächtig|bewustlos|bewußtlos|leblos -puppe|dummy
      #person hat|hod|kriegt|bekommt +a|ein|einen|nen +schlaganfall|herzinfarkt|herzstillstand -gehabt|überlebt|hinter|fast|#earlier|jahr|letzten|wenn
      hat|hod|kriegt|bekommt .. #person +a|ein|einen|nen +schlaganfall|herzinfarkt|herzstillstand -gehabt|überlebt|hinter|fast|#earlier|jahr|letzten|wenn
      weggesackt|zusammengesackt|weggekippt .. schnarch*|röchel*|gurgel*
      & pool|wasser|becken|teich|see|bach gesicht unten
      #them|#mine .. bewusstlos|bewustlos|bewußtlos|ohnmächtig|bewustlos -#past|war
      bewusstlos|ohnmächtig .. #person|liegt|wacht
      #them|#mine .. ohnmächtig .. wacht +#nicht|nicht_auf
      #them|#mine .. atmet|atmed #nicht|#nm
      atmet +#nicht|#nm
      #them|#mine .. liegt .. boden .. bewegt|rührt|antwortet|blut*|reagiert|krampf*
      bewegt|rührt +sich +#nicht|#nm -schranke|maschine|tor|auto|stau|nichts
      #person .. umgekippt|zusammengebrochen .. atmet|liegt|bewegt|wacht|hilfe
      #person .. #pills .. geschluckt|genommen|gschluckt -#mich|täglich|regelmäßig|jeden|immer|seine
      #person .. #pills +geschluckt|genommen
      #person .. blutet .. stark|schlimm|überall|kopf
      #person .. krampfanfall|herzinfarkt|schlaganfall .. jetzt|gerade|hilfe|liegt -gehabt|reha|rente|früher|jahren
      wacht +#nicht|#nm +auf
      wacht .. #nicht|#nm +auf -ich

      #them|#mine|kollege|oma|opa .. reagiert|=antwortet|=antworte|=antwort|rührt|bewegt|spricht .. #nicht|#nm -=antworten|mail|whatsapp|nachricht|anruf|maschine|schreiben
      gestürzt|gefallen|hingefallen|umgekippt|zusammengebrochen .. reagiert|rührt|bewegt|antwortet|atmet|wach|ansprechbar -#ich_bin
      nicht +ansprechbar
      #person .. erstickt|ertrinkt|verblutet -arbeit|mails|fast|papierkram|essen_ist_angebrannt
      #person +=brennt $ -für
      leblos|liegt +leblos

      #person|#he|jemand|wer .. =krampft|=krampfd|=grampft|verkrampft_total -muskel|wade|bein|finger|hand|herz|bauch|magen|früher|manchmal|oft|lächelt
      #person|#he|wer .. hat|hod|kriegt|bekommt .. krampfanfall|anfall -#past|gehabt|#earlier|oft|manchmal|wut|lach|gestern|asthma_früher|jahr
      #person|#he .. stromschlag|strom|stromstoß .. liegt|boden|gekriegt|bekommen|abgekriegt|erwischt|abbekommen -handy|rechnung|#earlier|geld|gestern|lieferung
      #person|jemand|einer|wer|=ich .. liegt|lieg|liege|gekommen|geraten|klemmt|klemme|steckt|stecke|fest|gerutscht .. unter +der|die|dem|den|das|einem|einer|nem|ner +#machine|#heavy -motor_an|schatten|regen|bett
      #person|jemand|einer|wer|=ich .. unter +der|die|dem|den|das|einem|einer|nem|ner +#machine|#heavy .. liegt|lieg|liege|gekommen|geraten|klemmt|klemme|steckt|fest|eingeklemmt|begraben -schatten|regen
      #he .. unter +die|den|das|einen|nen +#machine .. gekommen|geraten|gerutscht -zettel|schlüssel|ball
      #machine|#heavy .. auf|über +#person|mich|den|die|ihn|sie|einen|jemanden|meinen|meine .. gefallen|gestürzt|gekippt|gekracht|umgekippt|gerollt -fuß|finger|zeh|zehen|gestern
      #person|jemand|einer|wer|=ich|hand|=arm|=bein|finger|haare|ärmel .. steckt|steck|stecke|klemmt|klemme|hängt|häng|hänge|ist|is .. in +der|die|dem|einer|ner +presse|maschine|säge|walze|fräse|häcksler|förderband|ballenpresse|bandsäge|mixer|mangel|stanze -arbeit|zettel|schule|papier|wechsel|frühschicht
      umgefallen|umgekippt|zusammengebrochen|gestürzt|zusammengesackt .. sagt|redet|antwortet|macht|spricht .. #nicht|#nm|nix|nichts -pc|drucker|eimer
      #person|#he .. kollabiert|zusammengesackt|zusammengeklappt -fast|system|server|#earlier|gestern|tisch|rollstuhl
      #he .. =erstickt|=erstickd|=dastickt -arbeit|mails|fast|feuer|flammen|papierkram|lachen
      #person|wer|jemand .. hat|hod|kriegt|bekommt|glaub|glaube .. schlaganfall|herzinfarkt|herzstillstand -gehabt|#earlier|reha|rente|jahr|op|nach|überlebt|letzten|letzte|patient|film|fast|erschreckt|früher
      glaub|glaube .. #person|#he .. schlaganfall|herzinfarkt|herzstillstand -gehabt|#earlier|reha|rente|jahr|fast
      #person|jemand|einer|wer .. vom|aus|von .. dach|gerüst|fenster|balkon|stock|kran|hebebühne +gefallen|gestürzt|runtergefallen|abgestürzt|geflogen -#past|=gestern|fast|#earlier|handy|blume
      #person|jemand|einer|wer|praktikant|praktikantin|bub|mädchen .. in|ins .. *grube|grube|*schacht|schacht|*silo|silo|*becken|becken|gülle|jauche|kanal|fluss|hafen|brunnen|*maschine|kessel +gefallen|gestürzt|reingefallen|hineingefallen|gerutscht -#past|=gestern|#earlier|handy|schlüssel|ball|kinderbecken|planschbecken
      #person|jemand|einer|wer|bagger|graben|erde|böschung|aushub .. verschüttet -#past|=gestern|#earlier|kaffee|tee|wasser|milch|saft|suppe|getränk|farbe|öl
      #person|jemand|einer|wer|kind|bub|junge .. eis +eingebrochen|gebrochen -#past|=gestern|#earlier
      #person|jemand|einer|wer|radfahrer|radfahrerin|kind .. angefahren|überfahren|umgefahren|überrollt -#past|=gestern|#earlier|handy|pfosten|verbal
      =unfall|autounfall|verkehrsunfall|busunfall .. verletzt|verletzte|verletzter|eingeklemmt|bewusstlos|tote -#past|=gestern|#earlier|niemand|keiner|#kein|gelesen|stau|urlaub
      #person|#he .. giftig*|gas|dämpfe|chemie|chlor .. eingeatmet .. liegt|boden|hustet|umgekippt|#nicht
    `,
  },
  {
    is: { level: 'crisis', kind: 'psych_crisis', cause: 'voices', danger: 'self' },
    unless: '#fiction',
    when: `
      stimme|stimmen|stime|stimen .. sagt|sagen|befiehlt|befehlen|befielt|will|wollen|fordert|schreit|zwingt .. soll|muss|spring*|töten|umbring*|schlag*|sterben|tu|weh|tun|mach
      stimme|stimmen .. befiehlt|befehlen|befielt|befelen
      befehle .. kopf|stimmen|stimme
      stimme|stimmen .. soll|sollen .. umbring*|töten|springen|schlagen|sterben|tun|weh
      teufel|gott|dämon|satan|engel|fernseher|radio .. sagt|befiehlt|will .. soll|muss +ich|springen|töten|sterben|umbringen
      weiß|weis|weiss +#nicht .. wo +ich +bin .. auto|autos|straße|gleis*|raus|dunkel|nacht|wald|hilfe|autobahn|find|finde
      verwirrt|orientierung .. autobahn|gleise|straße|dach|maschine
      laufe|lauf|steh|stehe|bin +auf .. autobahn|schnellstraße -auto|fahre|stau|baustelle|bus

      kopf .. sagt|befiehlt|flüstert|schreit .. soll|muss .. fenster|springen|messer|töten|umbringen|weh|schlagen|sterben
      in .. kopf .. sagt|befiehlt +einer|jemand|etwas|er|sie|eine|was
      stimme|stimmen .. muss|soll|sollst|musst .. messer|springen|nehmen|fenster|gleise|zug|tun|machen
    `,
  },

  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'self' },
    unless: '#fiction|#earlier|übung|kurs|puppe|was_ist|woran|erkenn*|anzeichen|plakat',
    when: `
      #ich|=ich .. eingeklemmt .. unter|#machine|#heavy|beine|hilfe|schmerzen|fest -gefühl|nerv|#earlier|=gestern
      #ich|=ich bin|steck|stecke|lieg|liege .. eingeklemmt -gefühl|nerv|wie|zwischen_zwei|bus|#earlier|=gestern|war
      #machine|#heavy +is|ist .. auf|über +mich|mir|meinem|meine .. gefallen|gestürzt|gekippt|gekracht .. #nicht|raus|hilfe|fest|eingeklemmt
      säure|lauge|batteriesäure .. abbekommen|abgekriegt|erwischt|drüber|übergekippt
      =auto|pkw|lkw|laster|=bus|transporter|motorrad|stapler|taxi|straßenbahn|fahrrad .. mich|mi .. angefahren|überfahren|umgefahren|erwischt|gestreift|mitgenommen_umgefahren -#past|=gestern|#earlier|pfütze|nass|pünktlich
      mich|mi .. =auto|pkw|lkw|laster|=bus|transporter|motorrad|stapler|taxi +angefahren|überfahren|umgefahren|erwischt|gestreift -#past|=gestern|#earlier|pfütze|nass|blitzer
      #ich|=ich|worden|bin|wurde|werd .. von|vom|vo +einem|nem|am|auto|=auto|lkw|bus|laster|stapler|motorrad|taxi .. angefahren|überfahren|umgefahren|überrollt -#past|=gestern|#earlier
      von|vom +=auto|lkw|bus|laster|stapler|motorrad|taxi .. angefahren|überfahren|umgefahren|überrollt -#past|=gestern|#earlier|igel|katze|handy
      & gerade|grad|grade|eben|soeben|jetzt =unfall|autounfall|verkehrsunfall|fahrradunfall hatte|hatten|hab|habe|haben|gebaut|gehabt -stau|spät|verspätung|blechschaden|#kein|nix|nichts|niemand|keiner|gelesen|gesehen|umleitung|gut|fast|meldung|formular
      =unfall|autounfall|verkehrsunfall .. #nicht|#nm +raus|hinaus
      & brust|brustkorb arm|arme|kiefer|rücken kribbelt|taub|zieht|zusammen|drückt|sticht
      brustkorb|brust .. zieht|schnürt .. zusammen
      =lippen|=gesicht|=finger werden|sind|ganz|wird +blau -kälte|kalt|winter|eis|farbe
      verschluckt .. krieg|kriege|bekomm|geht|steckt .. #nicht|raus|fest|luft -reiniger
      =knochen .. raus|guckt|schaut|sieht|rausguckt|rausschaut -suppe|hund|grill
      bis +auf|zum +den|knochen +knochen
      bleich*|chlor*|putzmittel|desinfektionsmittel|lösungsmittel|verdünner|batteriesäure|spülmaschinen* .. getrunken|geschluckt|verschluckt
      hand|arm|finger|bein|daumen|fuß .. abgesägt|abgetrennt|abgehackt|abgerissen|abgequetscht|abgeschnitten -brot|ärmel|holz
      pilze|beeren|pflanze|pilz .. gegessen .. kotz*|schlecht|komisch*|übel|sehe|schwindel*
      =blut .. aus +dem|der|den|meinem +ohr|mund|kopf|auge|ohren
      =blut .. aus +der +nase .. sturz|gefallen|hört|stunde|kopf
      steifen|steifer|steif .. nacken|hals .. fieber|licht|kopf*
      fieber .. nacken .. steif*|licht|weh
      zuckerkrank|diabetes|diabetiker|diabetikerin .. schwumm*|schwindel*|zitter*|umkipp*|verschwommen|schwitz*
      strom|stromschlag .. geschossen|gewischt|erwischt|zuckt|kribbelt|brennt|verbrannt -geld|rechnung
      ohnmächtig|bewusstlos|umgekippt|zusammengebrochen .. brust|herz|luft|kopf|blut* -#past
      seh|sehe|sieht .. auge .. nichts|nix|#nm .. plötzlich|auf_einmal|seit_eben
      auge .. plötzlich|auf_einmal .. nichts|nix|blind|schwarz
      krümm|krümme|krümm* .. schmerz*|bauch
      bauch .. hart|bretthart .. schmerz*|brett|krümm*
      =40|=41|=42 .. fieber .. verwirrt|zitter*|schüttel*|allein
      eingeklemmt .. komm|komme|krieg .. #nicht .. raus|los -tür|aufzug
      =verbrannt|verbrannt|verbrüht|verätzt .. haut .. ab|blasen|hängt|schält|weiß
      benzin|verdünner|kleber|gas|dämpfe|dämpfen|chemie .. eingeatmet .. schwindel*|schlecht|übel|kopf*|komisch
      eingeatmet .. schwindel*|luft|übel|kotz*|husten_nicht
      mund|mundwinkel|gesicht|gesichtshälfte .. hängt|gerutscht|gelähmt -maske|bild|plakat|lachen
      gefallen|gestürzt|runtergefallen .. #kann|komm|komme .. #nicht|#nm|nimmer +aufstehen|hoch|bewegen|laufen
      leitung|kabel|draht|strom .. gefasst|gelangt|berührt|angefasst .. herz|komisch|taub|zitter*|kribbel*
      husten|huste|hust .. blut
      blut .. husten|hust*|gehustet
      herz .. wie +verrückt|wild|bekloppt -verliebt|freude|aufregung|prüfung|date
      luft .. bleibt|geht|ist +mir|weg|aus .. weg|aus -reifen|ball|raus
      bleibt .. luft .. weg
      insulin .. zu +viel|was_jetzt|falsch
      hals|kehle|rachen +geht|macht|schwillt|wird|ist .. zu|eng|dick -halsweh|erkältung|schal
      #mein +herz .. setzt +aus
      herz .. setzt|bleibt .. aus|stehen -liebe
      =zunge|=lippen|=lippe .. dick|geschwollen|schwillt|taub -zahnarzt|spritze|scharf
      =finger|=hand|=arm|=ohr .. hängt .. nur +noch|an|haut
      blut +verloren|verlust .. viel|kalt|schwindel*|schwach
      viel +blut +verloren
      doppelt|doppelte|zu_viel|zuviel .. medizin|#pills|medikament*|tropfen .. augen|schwindel*|müde|komisch|kaum|torkel*|schlafe
      doppelt|verschwommen +sehe|seh|gesehen .. schwach|arm|bein|gesicht|plötzlich|auf_einmal|kopf*
      seh|sehe .. doppelt|verschwommen .. schwach|arm|bein|gesicht|kopf*|plötzlich
      plötzlich|auf_einmal .. seh|sehe .. doppelt|nichts|schwarz|verschwommen -lösung|chance
      brust .. brennt|druck|drückt|schmerz* .. arm .. schläft|taub|kribbelt|schwer
      =arm|=gesicht|=bein +schläft|schlafen .. ein .. brust|herz|plötzlich|sprech*
      #he .. krampft|zuckt .. schaum|augen|boden
      flecken|ausschlag|quaddeln .. luft|hals|zunge|gesicht .. kaum|schlecht|dick|zu|eng
      ^ =hilfe .. luft|blut|unfall|herz|umgekippt
      kopf .. platzt|explodiert|dröhnt .. sehen|sprechen|sehe|laufen|kotz*|doppelt
      #kann|kann .. #nm|#nicht +richtig|mehr|gut +sehen .. sprechen|laufen|kopf|reden
      axt|beil|messer|säge|flex|cutter|glas .. bein|fuß|hand|arm|schienbein|oberschenkel .. blut*|voll_blut|tief|spritzt
      voll|voller +blut .. schuh|hose|hand|boden|jacke -film|fleisch|schlachten
      schuh|hose|hand|boden|jacke|handtuch .. voll|voller +blut -schlachten|fleisch
      säure|lauge|ätzend*|laugen .. haut|hand|arm|gesicht|bein|hose .. bekommen|gespritzt|frisst|brennt|gekommen -handschuhe
      puls .. 150|160|170|180|190|200|rast|ganz_hoch|unregelmäßig .. schwindel*|schlecht|luft|brust -sport|joggen
      schwindel*|schwindlig .. doppelt|taub|sprech*|lall*|arm
      krampf|krämpfe|anfall .. hört|hörn .. #nicht .. auf|zucken
      gift|rattengift|pflanzengift|pestizid|frostschutz|methanol .. getrunken|gegessen|geschluckt|genommen
      atmet|atmen .. #nicht .. richtig|mehr|röchel*
      röchelt|röcheln .. nur|atmet|liegt|er|sie
      krieg|kriege|bekomm|bekomme .. blutung|blut .. #nicht .. gestillt|weg|auf|zu
      =finger|=daumen|=hand|=arm|=fuß .. weg|ab .. maschine|säge|presse|blut*
      pflanzenschutz*|*schutzmittel|spiritus|petroleum|lampenöl|nagellack*|duftöl .. getrunken|geschluckt|verschluckt
      gefallen|gestürzt|geknallt|gestoßen .. sterne|doppelt|verschwommen .. kotz*|übergeben|schlecht|schwindel*
      gefallen|gestürzt|geknallt .. kotz*|übergeben|erbrech* -betrunken
      wach|wache|aufgewacht|aufgwacht .. boden|zunge .. weiß|weis|blut*|#nicht|erinner*
      zunge +blutet|gebissen .. boden|weiß|anfall|zuckt*
      zucker|blutzucker .. 300|350|400|450|480|500|550|600|hi .. schlecht|kotz*|müde|durst|verwirrt
      spritze|insulin .. vergessen .. schlecht|kotz*|schwindel*|480|hoch|komisch
      ganze|komplette|alle +wochenbox|tablettenbox|pillenbox|schachtel|dosette .. genommen|geschluckt|gegessen
      statt +einer|1 +#pills .. genommen|geschluckt
      & taub|gelähmt|kribbelt|eingeschlafen seite|gesicht|mund|hand|arm reden|sprechen|sprech|lallen|hängt|sehe|seh|laufen|schief -zahnarzt|spritze|gehörlos|geburt|schon_immer
      seite|arm|hand|gesicht|bein|mund .. taub|gelähmt|hängt|schief .. reden|sprechen|sprech|red|rede|hängt|schief|sehe|lall*|laufen -zahnarzt|geburt
      #kann|kann .. arm|hand|seite|bein .. #nm|#nicht +bewegen|heben|spüren|rühren .. sprech*|red*|komisch|lall*|taub|hängt
      #kann|kann .. #nm|#nicht|#nicht_richtig +sprechen|reden|bewegen|laufen .. arm|gesicht|seite|taub|mund|hängt -gehörlos|geburt
      sprech|spreche|red|rede|redet|spricht|lalle|lallt .. komisch|wirr|undeutlich|verwaschen|auf_einmal .. arm|hand|mund|gesicht|hängt|schief|plötzlich|auf_einmal
      wie +noch +nie .. kopf*|seh*|schlecht|kotz*|auf_einmal|plötzlich -spaß|schön|gut
      kopfweh|kopfschmerzen .. wie +noch +nie
      kopfweh|kopfschmerzen .. noch +nie .. seh|sehe|doppelt|plötzlich|auf_einmal
      & kopfweh|kopfschmerzen|kopf doppelt|verschwommen|plötzlich_stark|noch_nie|lichtblitze
      & kopf gefallen|gestürzt|geknallt|aufgeschlagen|gekracht kotz*|übergeben|doppelt|verwirrt|erinner*|bewusstlos|schwindelig|benommen|brech*
      #kann|kann|spür|spüre|fühl|fühle .. =beine|=bein|füße|=arme .. #nicht|#nm +bewegen|spüren|mehr|richtig|fühlen -kalt|eingeschlafen|kälte|frieren|geburt|rollstuhl
      spür|spüre|spühr|fühl|fühle +#mein|die +=beine|=bein|füße|=arme +#nicht|#nm -kalt|kälte|geburt|rollstuhl
      #kann|kann .. =beine|=bein|=kopf|=arme +#nicht|#nm +bewegen .. gefallen|gestürzt|leiter|gerüst
      gefallen|gestürzt|runtergefallen|gerüst|leiter|meter .. beine|rücken|hals .. #nicht|#nm|taub
      strom|stromschlag|stromstoß|steckdose .. bekommen|gekriegt|abgekriegt|gefasst|gelangt|abbekommen|gepackt .. herz|komisch|schwindel*|arm|taub|brust|zitter*|umgefallen|stolper*|rast|schlecht
      & herz|brust|brustkorb|herzen sticht|stechen|weh|schmerz*|stolpert|rast|krampft|drückt|druckt|druck|brennt|eng schwarz|luft|arm|arme|kiefer|schwindel*|schwitz*|umkipp*|umfall*|taub -liebe|freundin|kummer|wimmer
      drückt|druckt|druck|enge|schmerz*|stechen|zieht|weh .. brust|herz|brustkorb .. arm|kiefer|hals|rücken|luft|schlecht|schwitz*|schwindel*|bein -rucksack|gurt|bh
      schlecht|übel|schwindelig|schwitz* .. druck*|drückt|druckt|schmerz*|sticht|eng .. brust|herz|arm
      schwarz .. vor|vorn +augen .. herz|brust|stich*|sticht|luft|gleich|allein|alleine|komisch|um
      sticht|stechen|schmerzen .. im|in|am|ins +herz|herzen|brust .. schwarz|luft|schwindel*|arm|wie_verrückt|schlimm|allein|ganze_zeit
      insulin|spritze .. doppelt|zweimal|verwechselt|zuviel|zu_viel|falsch*|2_mal|2x .. zitter*|komisch|schwindel*|gespritzt|gemacht|genommen|schwumm* -tankstelle|arzt_sagt|rechnung
      zucker|blutzucker .. zitter*|30|40|35|45|20|niedrig|unterzucker*|schwitz*|500|umkipp*|verwirrt .. zitter*|komisch|schwindel*|tippen|allein|schwitz*|umkipp*|kaum -kaffee|kuchen|diät
      #pills|epi|tropfen|medis .. doppelt|zweimal|verwechselt|falschen|dreifach .. schwindel*|zitter*|komisch|müde|benommen|schwumm*|schlecht|torkel*|genommen -stunden_später|vergessen
      #pills .. =10|=15|=20|=30|=40|=50|viel|viele .. genommen|geschluckt|gegessen -täglich|milligramm|mg
      anfall|krampf|krampfanfall .. fängt|kommt|geht +wieder|gleich|schon|los .. an|los|allein|wieder
      & anfall|krampfanfall allein|alleine|daheim|niemand|fängt|komisch|gleich -#kein|jahren|epilepsie_ausweis|führerschein|chef
      anfälle|krämpfe .. hintereinander|nacheinander|zwei|drei|mehrere|heute
      =spuck|spucke|kotz|kotze|huste|brech|breche|erbreche|hust +#ich_blut|blut|ich|nur|immer|wieder|grad|ganz .. blut -zähne*|zahn*
      =spuck|spucke|kotz|kotze|huste|brech|breche|erbreche|hust +blut -zähne*|zahn*
      blut +gespuckt|gekotzt|erbrochen|gehustet|gebrochen|ausgespuckt|im_erbrochenen -zähne*|zahn*
      blut .. im|in +erbrochenen|kotze|auswurf
      =blut|=blutung|=bluten|=blutet +hört .. #nicht|#nm|nicht .. auf|nicht_auf
      hört|hörn|hört_es +#nicht|#nm|einfach +mehr|auf .. bluten|zu_bluten|blut
      blut|blutet|blute .. =doll|=stark|=arg|schlimm|sauviel|dauernd|nur_so|in_strömen|läuft|alles|pumpt|schießt -spende|abnahme|druck|meckert|nase_ein_bisschen
      ^ =finger|=daumen|=hand|=zeh +ab $
      säge|kreissäge|flex|fräse|häcksler|presse|hobel|schredder|walze|motorsäge|kettensäge .. hand|finger|arm|bein|daumen .. blut*|ab|rein|gekommen|geraten|weg|tief|drin
      hand|finger|arm|bein|daumen .. in +die|der +säge|kreissäge|flex|fräse|häcksler|presse|maschine|hobel|walze .. gekommen|geraten|blut*|ab|eingeklemmt|fest|drin
      ätzend*|säure|lauge|reiniger|chemie|kalk|rohrreiniger|chlor|domestos|putzmittel .. auge|augen|gesicht .. seh*|brennt|bekommen|gespritzt|gekommen|nichts -schutzbrille
      reiniger|putzmittel|säure|spülmittel|rohrreiniger|bleiche|chlor .. getrunken|geschluckt|trunken|gsuffa|drunken
      aus +der|einer +falschen +flasche .. getrunken
      getrunken|geschluckt .. mund|hals|magen +brennt -schnaps|chili|scharf|kaffee
      hals|mund +brennt .. getrunken|reiniger|gift|mittel
      riecht|stinkt .. nach +gas .. schwindel*|schlecht|kopf*|müde|komisch|überall|hilfe -rasthof
      hals|zunge|gesicht|lippe|lippen|rachen .. schwillt|zu|dick|geschwollen|schwellt|anschwell* .. stich|gestochen|nuss|nüsse|luft|wespe|biene|immer_mehr|allerg*
      wespe|biene|hornisse|nüsse|nuss|erdnuss|erdnüsse|medikament .. hals|zunge|gesicht|lippe|lippen|mund|rachen .. zu|dick|schwillt|geschwollen|schwellt|luft|geht|wird
      im|in +hals|mund|zunge|rachen +gestochen
      erstick*|verschluckt .. luft|hilfe|steckt|blau|hals -reiniger|arbeit|#fiction
      luft +krieg*|bekomm*|hab .. #kein|#nicht|kaum|schwer|schlecht
      #kein +richtig|richtige|gscheite|gescheite +luft -halle|draußen|stickig|reifen|ball
      #kein|kaum|schlecht|schwer|keen|koa|wenig|nicht +luft|schnaufen|atmen -halle|draußen|stickig|reifen|ball
      hitzschlag|hitschlag|sonnenstich .. umgekippt|kotz*|verwirrt|schwindel*
      schwanger .. blut*|blute|schmerzen|krämpfe
      fruchtblase|wehen +geplatzt|alle|sind
      rast|rasend|stolpert|stolper* .. herz .. #nicht|komisch|aufhör*|allein|schwindel*|brust -prüfung|verliebt|aufgeregt
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'other' },
    unless: '#fiction|#earlier|übung|kurs|puppe|woran|anzeichen|baby',
    when: `
      getrunken|gesoffen|besoffen|drogen .. kalt|bewusstlos|reagiert|röchelt|blau .. reagiert|wach|atmet|#nicht
      wird|werd|krieg|kriege|bekomm|kriegen .. #nicht|#nm +wach|munter
      #nicht|#nm +aufzuwecken|weckbar|ansprechbar|zu_wecken
      #person|#he .. hand|finger|arm|bein .. abgesägt|abgetrennt|abgehackt|abgerissen
      #he|#person|kind|baby .. reagiert|rührt|bewegt .. #nicht|#nm|nimmer .. liegt|boden|umgefallen|hilfe|wach -mail|whatsapp|nachricht|anruf|brief|maschine|app
      macht|machn|mach|mocht|kriegt .. augen|aug .. #nicht|#nm|ned .. auf -lacht|lachen|foto|#ich_augen
      augen +#nicht|#nm +auf|öffnen .. liegt|mehr|hilfe
      mund|gesicht|mundwinkel|auge .. hängt|schief|runter .. redet|spricht|lallt|arm|wirr|komisch|löffel|plötzlich|auf_einmal|sprechen
      redet|spricht|lallt|nuschelt .. wirr|komisch|undeutlich|plötzlich|auf_einmal|besoffen|nicht_getrunken .. mund|arm|gesicht|hängt|schief|heben|halten
      schiefes|schiefen|schiefer +gesicht|mund|mundwinkel
      lallt|lallen .. arm|löffel|glas|hand|heben|halten|trinkt|gesicht
      umgefallen|umgekippt|boden|liegt|hingefallen .. zuckt|zucken|krampft|schaum|verdreht|blau|nicht_mehr_wach
      zuckt|krampft|zittert .. am +ganzen +körper
      schaum .. mund -kaffee|zahnpasta
      #he|lippen|#person .. wird|ist|läuft|sind +blau .. atm*|luft|lippen|gesicht|komisch|an
      atmet|schnauft|atmed +komisch|schwer|kaum|ganz_komisch|so|röchelt|nur_noch -sport|joggen
      #he .. liegt .. da|boden .. #nicht|#nm .. auf|wach|bewegt|antwortet|reagiert
      #person|#he .. #pills .. geschluckt|genommen|gegessen .. tür|wach|auf|viele|alle|schläft|reagiert|packung|ganz -frühstück
      #person|#he .. viele|alle|ganze|ganz_viele|packung|überdosis +#pills .. geschluckt|genommen|gegessen
      #person|#he .. säge|flex|maschine|presse|häcksler .. finger|hand|arm .. ab|blut*|drin|eingeklemmt
      #person|#he|kind .. erstickt|verschluckt .. blau|luft|hilfe|hustet_nicht
      =blutet +aus +dem|der +kopf|ohr|mund|bauch
    `,
  },
  {
    is: { level: 'crisis', kind: 'psych_crisis', cause: 'voices', danger: 'self' },
    unless: '#fiction|küche|koch',
    when: `
      stimme|stimmen|teufel|gott|jesus|allah|dämon|dämonen|satan|geist|geister|engel|fernseher|fernsehn|fernsehen|radio|spiegel|spiegelbild|gedanken|laptop|wand|puppe|computer|außerirdische|aliens|schatten|chip|mond .. sagt|sagen|gesagt|sogt|will|wollen|befiehlt|befehlen|redet|reden|flüstert|ruft|rufen|schreit|verlangt|zwingt .. #ich|mich|i|soll|muss|sollst .. springen|brennen|verbrennen|sterben|töten|umbringen|messer|weh|abstechen|schneiden|aufhängen|fenster|dach|zug|gleise|fluss|anzünden|schlagen|verletzen|erstechen|würgen|auto|opfern|bestrafen|schmeißen|spring|brücke|feuer|straße|gehorchen|aufschlitzen|ritzen|ertränken|erhängen|zustechen
      stimme|stimmen|stimma .. kopf|ruhe|immer .. zug|springen|schmeißen|sterben|umbringen|messer|töten
      stimme|stimmen|teufel|gott|jesus|dämon|geist|fernseher|radio|spiegel|mann .. sagt|sagen|befiehlt|ruft|flüstert +spring|stich|töte|stirb|nimm|schneid|verbrenn|schlag|bring|mach -chef|kollege|mein_mann
      =sie|=die|=es|leise|nachts +sagen|flüstern|rufen|sagt|schreien|befehlen +nimm|spring|stich|töte|stirb|schneid|verbrenn -chef|anleiter|kollegen
      sagen|sagt|sogt|flüstert|flüstern|befiehlt|befehlen|rufen #ich|i|du +soll|sollst|muss .. springen|#sterben|töten|umbringen|abstechen|schneiden|erstechen|verbrennen|aufhängen|schmeißen|vors -arzt|spülmaschine|gemüse|pizza
      in|im +mein|meim|meinem|dem|den|meine|mein +kopf .. sagt|sagen|redet|reden|schreit|spricht|flüstert|befiehlt .. soll|muss|schneid*|spring*|töte*|stech*|weh|nimm|umbring*|tu
      redet|reden|spricht|sprechen|flüstert|schreit .. in|im +mein|meim|meinem|dem|meine +kopf .. will|soll|muss|sagt|weh|töten|springen
      kopf .. redet|reden|sagt|spricht .. schneid|spring|stich|töte|stirb|nimm|soll|muss .. dich|mich|messer|fenster|springen|töten|das
      jemand|einer|was|etwas|es +in|im +mir|meinem|mir_drin .. sagt|will|zwingt .. springen|töten|schneiden|weh|messer
      muss +tun|machen +was +er|sie|die|es +sagt|sagen|wollen|befiehlt .. sonst|stirbt|schlimm*|passiert -chef|anleiter|kollege|mann
      kopf .. schreit|sagt|ruft|hämmert|flüstert .. tu|mach|spring|stirb|töte|stich
      in|im +mein|meinem|meim +kopf .. schreit|ruft|befiehlt 
      weiß|weis +#nicht|nimmer .. wie +#ich .. hergekommen|hierher|hingekommen|gekommen|rausgekommen -bus|job
      teufel|dämon|satan|hexe .. muss|soll +weg|sterben|#tot|vernichtet|brennen
      kollegin|kollege|chef|chefin|mutter|vater|nachbar +ist +der|ein|eine +teufel|dämon|satan|hexe -haha
      augen|auge|zunge|finger .. ausstechen|rausreißen|abschneiden|ausreißen|rausschneiden .. soll|muss|will
      soll|muss .. augen|auge|zunge|finger .. ausstechen|rausreißen|abschneiden|ausreißen|rausschneiden
      flüstern|flüstert|rufen|ruft|schreien|sagen|sagts .. =spring|=stich|=töte|=stirb|=schneid -chef|trainer
      laternen|wände|autos|bäume|lampen|möbel|steckdosen|puppen|bilder +reden|sprechen|flüstern|beobachten|rufen
      sie|die|männer|jemand .. hinter +mir +her .. straße|laufe|gleise|renn*|dach|fenster|messer
      mann|frau|einer|jemand|stimme|wesen .. in +meinem|meim|mein +kopf .. sagt|will|befiehlt|schreit
      #ich|ich .. bin +jesus|gott|unsterblich|der_messias|unverwundbar .. straße|autobahn|dach|wasser|feuer|fenster|gehen|springen|autos
      =er|=sie|=opa|=oma|toter|tote|toten sagt|ruft|flüstert +komm +zu +mir .. spring|gleis*|messer|fenster|wasser|brücke
      toten|tote|verstorbene* .. sagt|ruft|reden|redet|spricht|komm .. spring|komm_zu_mir|messer|fenster|nach|hol*
      gehirn|hirn|kopf .. gebaut|eingebaut|eingepflanzt|implantiert|chip|sender .. soll|sagt|muss|befiehlt
      stich|schlag|spring|schneid|stech +zu|dich|runter|endlich stich|schlag|spring|schneid|stech +zu|dich|runter
      redet|spricht|flüstert|schreit|ruft .. in +mir|mein_kopf|meinem .. stich|spring|schneid|töte|schlag
      höre|hör .. gedanken .. sterben|töten|umbring*|soll
      auf +den|die +gleisen|gleise|schienen|autobahn .. stimme|stimmen|sagt|bleib
      es|stimme|stimmen|chip|kopf +sagt|sagen|flüstert .. #ich .. böse|schlecht|dreck|wertlos .. weg|sterben|#tot|bestraft
      befohlen .. kanal|fluss|wasser|dach|fenster|zug|gleise|messer|brücke|springen -chef
      chip|sender|stimme|stimmen|kopf .. sagt|sagen|befiehlt .. soll|muss .. zuschlagen|zustechen|schlagen|anzünden|weglaufen
      stimme|stimmen .. sagt|sagen|ruft|will .. vor|vom|aus|in +den|das|dem|die +zug|bahn|auto|dach|fenster|wasser|fluss|gleise
      stimme|stimmen .. sagen|sagt|rufen +tu|mach +es
      stimmen|stimme .. wollen|will .. baby|kind|jemanden|mutter|alle .. weg*|töt*|umbring*
      zwischen +den|die +autos -parken|geparkt
      & weiß|weis wo bin autobahn|gleise|gleis|schienen|autos|straße|brücke|wald|dunkel|schnellstraße -navi|baustelle
      irgendwo .. gleis*|autobahn|schienen|wald|straße .. find|finde|weiß|komisch|heim
      damit|dass .. sie|die|er +mich .. #nicht .. kriegen|finden|holen|sehen|bekommen .. fenster|springen|dach|messer|raus
      fenster|dach|balkon|springen .. damit|sonst|weil .. sie|die +mich|kriegen .. #nicht|kriegen|holen|finden|verfolgen
      verfolgen|kommen|kriegen|holen +mich .. messer|fenster|springen|dach|waffe|axt|wehren
      chip|wanze|sender|kabel|würmer|käfer|tiere .. auge|kopf|arm|haut|zahn|körper|bauch|bein .. raus|rausschneiden|rausholen|aufschneiden|rausmachen|rauskratzen -tierheim
      raus|rausschneiden|rausholen|aufschneiden|rausmachen .. chip|wanze|sender .. drin|auge|kopf|arm|haut
      muss|soll +heute|jetzt|gleich|mich|ich +brennen|verbrennen|opfern|geopfert
      unsterblich|fliegen_kann|kann_fliegen .. dach|fenster|brücke|springen|balkon|straße|autos
      #ich|ich .. kann +fliegen .. fenster|dach|balkon|spring*|probier* -drohne|flugzeug
    `,
  },
];
