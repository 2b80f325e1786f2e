import type { WordRule } from './rule.ts';

/** Violence that is going on or threatened, and threats by the employee: care-rules 5. */
export const violence: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'violence', danger: 'self' },
    unless: '#fiction',
    when: `
      #he #brutal .. mich|uns|misch|mi|mick
      #them .. mich .. #brutal -#ich_#brutal
      #brutal|schläg|haut +mich|misch|mi|mick -um|ich_schlage
      mich +#brutal
      #person .. mich|misch .. #brutalDone
      #he|hat|haben .. mich|misch|mi .. #brutalDone -ärger|#past
      hat|haben|habn +mich|misch|mi .. #brutalDone -#past
      =werde|=werd|=wurde|=bin|=wurd .. #brutalDone -#past
      wieder|immer|jeden|gestern|heute .. #brutalDone -#past
      #he|hat|haben mir|ihm_mir .. ins|in +das|gesicht|fresse|bauch|rücken .. geschlagen|gehauen|getreten|schlägt|haut|boxt
      schlägt|haut|schlug|schlagen|boxt +mir .. gesicht|kopf|bauch|fresse
      ohrfeige*|backpfeife*|watschn mir|bekommen|gekriegt|gibt|gegeben
      mit +dem|der|einem|nem gürtel|stock|faust|kabel|schlauch .. mich|schlägt|haut|geschlagen
      eingesperrt|eingespert|eingeschlossen|einsperren|eingeschlosen|festgehalten er|sie|hat|haben|bin|chef|mann|hier|mich|werde|die|komm* -versehen|fühl*|gefühl|schlüssel_vergessen
      bin|er|sie|hat|haben|chef|mann|werde|die .. eingesperrt|eingespert|eingeschlossen|festgehalten -versehen|fühl*|gefühl
      sperr|sperrt|sperren|schließt|schliesst|schliessen|hält +mich .. ein|fest|zimmer|keller|lager
      lässt|lassen|läst|lasst +mich .. #nicht .. raus|weg|gehen|heim|aus|hause|wohnung -urlaub|feierabend|reden
      #kann|komme|komm +#nicht .. raus .. hilfe|eingesperrt|abgeschlossen|schlüssel_weggenommen
      bedroht|bedrohen|bedrot|bedroth +mich|uns .. -gefühlt
      mich .. =bedroht|=bedrohen|=bedrot
      #he .. bedroht .. mich|#weapon
      werde|wurde|werd .. bedroht
      mit|dem|ein +#weapon .. bedroht|auf_mich|mich|vor|steht|tür
      #them .. hat .. #weapon -geschenk|kauf*
      #them|hat .. #weapon .. mich|mir|tür|hand|steht|droht|kommt -geschenk
      droht|drohen|drohte|droth +mir -kündigung|abmahnung|rauswurf|rausschmiss|entlassung|gekündigt|zurückschick*|rauswirft|rausschmeißt|überlegt
      #he|hat .. mir .. gedroht -kündigung|abmahnung|entlassung|kündigen
      sagt|schreit|schreibt|droht|brüllt|gesagt er|sie|dass bringt|macht|schlägt|sticht|bringe|bring +mich|uns .. um|kalt|tot|ab
      #them bringt|macht|sticht|schlägt|bringen|machen|stechen +mich|misch .. um|kalt|tot|ab
      #them .. mich .. umbringen|töten|abstechen|erschießen|umlegen|kaltmachen|verprügeln|schlagen|zusammenschlagen|erstechen|vergewaltigen|verhauen -ich_mich|nicht_mich
      #will|wollen|werden|wird .. mich .. umbringen|töten|abstechen|erschießen|verprügeln|zusammenschlagen|schlagen|verhauen|vergewaltigen|erstechen|umlegen -ich
      bring|bringe|mach|mache|schlag|steche +dich|euch um|kalt|tot|ab|windelweich .. er|sagt|schreit|schrieb
      #he zwingt|zwingen|zwang|zwinkt|gezwungen +mich .. sex|schlafen|ausziehen|ficken|anfassen|blasen|sexuell|dinge|bett|küssen
      zwingt|zwingen|gezwungen|zwang .. sex|mit_ihm|ausziehen|ausgezogen|ficken|bett|nackt
      muss|musste .. mich +ausziehen .. sonst|vor|er|chef
      ausziehen .. sonst|schlägt|zwingt|droht -arzt|schuhe|jacke
      fasst|fast|fassen|grapscht|betatscht|begrapscht|betatschen|langt +mich .. an|immer|überall -herz
      #them .. fasst|fast|grapscht|betatscht +mich|mir .. an|brust|po|hintern|hose|zwischen|schritt
      fasst|fast|greift|langt|packt +mir .. brust|po|hintern|hose|schritt|beine .. immer|jeden|ständig|dauernd|wieder|obwohl
      vergewaltig*|vergewalltig*|vergewalltigt|vergwaltigt .. -film|nachrichten
      missbraucht|misbraucht .. mich|sexuell|werde|wurde -#past
      sexuell* .. missbrauch*|gezwungen|genötigt|gewalt
      #kein .. sex|anfassen .. zwingt|trotzdem|obwohl
      will .. das|es +nicht .. fasst|trotzdem|anfassen -arbeiten
      wartet|warten|lauern|lauert .. auf +mich .. verprügeln|schlagen|verhauen|messer|fertig_machen|zusammenschlagen
      einbrecher|räuber|einbrechr .. ist|is|sind|da|drin|wohnung|haus|tür|=hilfe|hier|keller|laden -#earlier|vor_einbrecher|vor_einbrechern|war|waren|=gestern|letzte|letzten|letztes|krimi|#fiction|polizei_hat|übung|gefasst
      jemand|einer|wer|welche +bricht|brechen .. ein -wetter|zusammen|arm|bein
      bricht|brechen +jemand|einer|wer|welche .. ein -zusammen
      =einbruch .. jetzt|gerade|grad|hilfe|läuft -#earlier|=gestern|versicherung|kurs
      jemand|einer|wer|welche|er|sie|ex|mann|typ .. tür|türe|fenster|wohnungstür|schloss|schloß .. aufbrechen|aufzubrechen|aufhebeln|aufzuhebeln|einzutreten|eintreten|einschlagen|einzuschlagen -schlüsseldienst|hausmeister|feuerwehr|ausgesperrt
      bei +mir|uns|mia +eingebrochen|einbrochen .. noch|da|drin|jetzt|grad|gerade -#earlier|=gestern|letztes
      fremde|fremder|fremden|unbekannter|unbekannte|irgendein mann|typ|person|kerl|frau|leute|männer .. in|im +mein|meiner|meinem|unserer|meinen|der wohnung|haus|zimmer|keller|bett|treppenhaus -neue|mitbewohner|handwerker|hausmeister|besuch
      jemand|wer|einer|typ .. in|im|bei +meiner|mein|meinem|unserer|der|mir wohnung|haus|keller|zimmer .. gehört|schleicht|fremd|schritte|kenn|kenne -zieht|einzieht|neu|mitbewohner
      jemand|einer|wer|mann|typ|er|kerl .. =pistole|=waffe|=knarre|=gewehr|=machete|=axt|messer|messa|küchenmesser .. läuft|rum|herum|rennt|fuchtelt|hier|draußen|flur|laden|vor_mir|gezogen|zieht|bedroht -geschenk|gemüse|holz|spül*|kochen|schneid*|wegräumen|#he_küche|liegt
      hier|da|do|draußen .. =pistole|=knarre|=machete|messer|=waffe .. läuft|rum|herum|rennt|fuchtelt|bedroht -geschenk|gemüse|holz|liegt|spül*
      hat|hod|zieht +a|ein|ne|n|nen|eine|einen +=messer|messa|=pistole|=knarre|=waffe .. gezogen|hilfe|hand|bedroht|und_will|angst -ich|#ich|küche|geschenk
      wird|werden +geschossen -foto|fotos|tor|tore|elfmeter|schützen*|bilder|film
      #ich|=ich werd|werde|wer .. überfallen -fragen|angst_dass
      laden|geschäft|tankstelle|markt|kiosk|bank|firma|supermarkt|bäckerei|wir .. wird|werden .. überfallen -#earlier|=gestern|film
      hier|das|da|bei_uns +ist|is|läuft +ein|grad|n|a +überfall|raubüberfall
      raubüberfall|banküberfall|überfall .. gerade|grad|jetzt|hilfe|laden -#earlier|=gestern|film|krimi
      steht .. tür .. schreit|messer|droht|umbring*|schlag*|kalt -kollege_freut
      hilfe .. schlägt|schlagen|messer|droht|prügelt|würgt|kommt_rein|eingebrochen
      #he +ist +wieder +da .. schlag*|angst_um_mein
      gewalt .. zu +hause|hause|mann|freund|daheim
      häusliche +gewalt
      stalkt|verfolgt|verfolgen +mich .. messer|jeden|nach_hause|auflauert
      angezündet|angezünden .. mich|wohnung_mit
      halte|hält|hat +mir .. #weapon .. hals|kopf|gesicht|bauch
      #weapon .. an|am|vor +den|die|meinen|mein +hals|kopf|bauch|kehle .. er|sie|hält|hat
      lebensgefahr|todesangst er|mann|freund|ex|bruder|vater -achterbahn|kirmes
      lässt|läßt|lasst +mich +nicht .. tür|wohnung|haus
      brüder|familie|vater|bruder|papa +will|wollen|wird|werden +mich .. verheiraten|zwingen|umbringen|zwangs*
      zwangsverheirat*|zwangsheirat|ehrenmord

      #he|hat|haben .. mir .. eine|ein|welche +geknallt|gescheuert|gelangt|gewatscht|verpasst|geklatscht|gepfeffert|runtergehauen|reingehauen
      mir .. eine +geknallt|gescheuert|gelangt|gewatscht|verpasst|geklatscht|runtergehauen|geklebt|gedonnert
      scheuert|knallt|klatscht|klebt +mir +eine
      #he|hat|haben mir .. nase|arm|zahn|zähne|finger|rippe|rippen|kiefer .. gebrochen|ausgeschlagen|verdreht|eingeschlagen -selbst
      hat|haben .. mich .. treppe|fenster|balkon +runter|hinunter|raus .. gestoßen|geschmissen|geworfen|geschubst|gestossen
      treppe .. runter .. gestoßen|geschubst|geschmissen|geworfen|gestossen -#ich_bin
      mich|mir .. am|an +hals|kehle|haaren|haare|kragen .. gepackt|gezogen|gewürgt|genommen|festgehalten
      am +hals +gepackt
      an +den +haaren +gezogen
      packt +mich .. hals|haaren|kehle
      drückt|drückte +mir .. luft|kehle|hals
      blaue +flecken|flecke .. von|ihm|er|mann|freund|weil|überall -sturz|gefallen|fußball|sport
      blaues +auge .. von|er|hat|mann|freund
      #them .. gewalttätig|gewaltätig|handgreiflich
      gewalttätig|gewaltätig|handgreiflich|aggressiv .. mir|mich|mann|freund|vater|wieder|er|wird|zu
      prügelt|prügeln|prügelte|schlägt|schlagen .. auf +mich +ein
      mich .. ins|in .. klo|keller|zimmer|schrank|lager|kühlraum|kammer|bad|auto +gesperrt|eingesperrt|eingeschlossen|gesteckt
      gesperrt|eingesperrt .. mich|mir_haben
      #them|die|sie nimmt|nehmen|nahm|versteckt +mir .. schlüssel|handy|ausweis|pass .. raus|weg|darf|nicht
      darf #nicht +raus|weg .. schlüssel|mann|er|freund|wohnung|haus -quarantäne|arzt|urlaub|hund
      #ich .. im|ins +bad|klo|zimmer +eingeschlossen|versteckt
      eingeschlossen|versteckt .. weil|er|sie .. schlagen|schlägt|draußen|tür|wütend|kommt|mann
      wartet|warten|lauert|steht .. unten|draußen|vor .. schläger|messer|stock|schlagstock|tür -bus|taxi|paket
      kommt|kommen .. nachts|nacht .. bett|zimmer .. fasst|zu_mir|mich|legt
      mit +dem|seinem|meinem +körper .. machen|zwingen|sachen
      zwingt|zwingen +mich .. sachen|dinge|zu
      messer|klinge|pistole|waffe .. an|vor .. hals|kehle|gesicht|bauch
      #will|wollen .. mich .. schlagen|verprügeln|umbringen|abstechen -#ich_#mich
      er|sie|mann|freund|vater .. zuschlagen|zugeschlagen|geschlagen -schach|#past|#ich_schlage
      schlägt|haut|prügelt +#nm|wieder|immer +zu -tür|wetter
      schlägt +wieder|immer|ständig .. zu|mich
      tot .. hat +er|sie +gesagt
      umbringen|umbringt|abstechen .. hat|sagt|droht +er|sie|gesagt -#ich_will
      mit +der|seiner|die +faust|gürtel|flasche .. gesicht|mich|geschlagen|bauch
      =faust .. gesicht|bauch|mich|ins
      beworfen|geworfen|wirft .. flasche|messer|stuhl|teller .. mich|nach_mir
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'threat', danger: 'byEmployee' },
    unless: '#fiction',
    when: `
      #ich bring|bringe|bringn +#him|#mine .. um -mich|sachen|essen
      bring|bringe +#ich +#him|#mine .. um -mich
      bring|bringe +#him .. alle +um -mich
      #ich .. bring|bringe +#him .. um -mich
      #ich +bring|bringe .. #person +um -mich
      #will|werde|muss|gleich .. #him|#mine .. umbringen|töten|toten|abstechen|erschießen|erstechen|abknallen|umlegen|kaltmachen|totschlagen|erschlagen|verprügeln|zusammenschlagen|abfackeln|vergiften|erwürgen|kalt_machen|#kill -mich|mir|er_will|#them_#will
      #ich stech|steche|stich|stechen|stäch .. #him|#mine|#person .. ab|nieder|tot -spargel|karten
      steche|stech|stich +#ich +#him|#mine .. ab|nieder|tot -spargel
      #ich schlag|schlage|hau|haue|mach|mache|prügel|prügle|knall|knalle|leg|lege|fackel|schieß|schieße|erschieß|erschieße|tret|trete|würg|würge +#him|#mine .. tot|kalt|ab|um|krankenhausreif|nieder|zusammen|windelweich -tür|licht|musik|ordner
      schlag|schlage|mach|mache|knall|knalle|leg|lege|hau|haue +#ich +#him|#mine|#person .. tot|kalt|ab|um|krankenhausreif|zusammen -licht|ordner
      #ich schlag|schlage|mach|knall .. +tot -mich|zeit|fliege|mücke
      hau|haue|schlag|schlage|tret|trete +#ich|#him .. schädel|kopf|fresse|zähne|gesicht|nase +ein|aus|kaputt|rein
      hau|haue|schlag|schlage +#him .. schädel|fresse|zähne|gesicht
      #ich töte|erschieße|ersteche|erwürge|erschlage|vergifte|tote|ermorde +#him|#mine|#person
      #ich .. #weapon .. mit|bringe|bring|nehme|nehm|dabei|tasche|rucksack .. arbeit|firma|werkstatt|schule|chef|morgen|rache -arbeit_brauche|besteck
      nehm|nehme|bring|bringe #ich .. #weapon +mit -brot|picknick
      #ich hab|habe .. =pistole|=waffe|=knarre|=gewehr|=revolver -spielzeug|fasching|wasser
      #ich .. zünde|zünd|fackel|fackle|sprenge|spreng .. firma|haus|werkstatt|laden|wohnung|alles|auto|bude|hütte|wohnheim|halle -kerze
      zünde|zünd|fackel|fackle|sprenge #ich .. firma|haus|werkstatt|laden|wohnung|alles|auto|bude|wohnheim|halle .. an|ab|luft|nieder
      #will .. firma|haus|werkstatt|laden|wohnung|bude .. anzünden|abfackeln|sprengen|niederbrennen
      amok*|amoklauf
      blut +wird|soll +fließen
      die +werden +alle +sterben|bezahlen
      #will .. blut .. sehen|fließen -ich_kann
      #ich .. rache .. #weapon|umbring*|töten|tot
      =🔪 #him|chef|alle -küche|koch*

      #ich +steche|stech .. zu|ab|ihn|nieder
      steche|stech +#ich .. zu|ab
      der|die|er|sie +kriegt|bekommt .. #weapon|kugel .. bauch|rücken|kopf|von_mir|gesicht|hals
      mein|das +messer .. in|im +den|die|seinen|ihren|bauch|rücken
      werd|werde|will .. bude|firma|laden|haus|werkstatt|wohnung|wohnheim|halle +abfackeln|anzünden|sprengen|niederbrennen|abbrennen
      abfackeln|anzünden|niederbrennen|abbrennen .. bude|firma|laden|haus|werkstatt|wohnung -kerze|grill|kamin
      bude|firma|laden|haus|werkstatt|wohnheim +abfackeln|anzünden|niederbrennen|sprengen
      #ich .. schwör|schwöre|schwören .. bring*|stech*|schlag*|mach .. um|ab|tot|kalt|fertig -mich
      #ich .. bring +den|ihn|sie|die|euch +um -wasser
      der|die|er|sie +ist|sind +tot +wenn|morgen|sobald
      breche|brech|brich #ich|ihm .. knochen|genick|nase|kiefer|beine|hals
      hau|haue|schlag|schlage .. zähne|schädel|fresse .. ein|aus -mir
      überfahre|überfahr +#him|ihn
      #ich .. vergifte|vergift .. #him|kaffee|essen
    `,
  },

  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'violence', danger: 'self' },
    unless: '#fiction|#animal|fussball|training|kindergarten',
    when: `
      #he|chef|betreuer|onkel|opa|stiefvater|vater|bruder|mann .. kommt|legt|kriecht|schleicht|steigt .. nachts|nacht|abends|immer|wenn .. in|zu|unter +mein|meine|mir|meinem|meiner +bett|decke|zimmer|dusche -sohn|tochter|kind|enkel|baby|kater|fenster
      #he|kommt .. in|zu|unter +mein|meine|mir +bett|decke|dusche|bett .. nachts|nacht|abends|will_nicht|fasst -sohn|tochter|kind|enkel|baby
      zieht|zog|reißt|riss|macht +mir|mich .. hose|unterhose|slip|kleid|bh|shirt|unterwäsche|ausgezogen +runter|aus|auf|kaputt|hoch -physio|arzt|pflege
      zieht|zog +mich +aus
      zeigt|zeigte|holt|rausgeholt .. mir|sein|seinen .. ding|penis|schwanz|glied|pimmel
      penis|schwanz|pimmel|ding .. anfassen|mund|blasen|lutschen|hand|zeigt|angefasst
      reibt|drückt|presst|drängt +sich .. an|gegen +mich|mir
      sich +an|gegen +mich +gedrückt|gerieben|gepresst
      einen +blasen
      mit +mir +geschlafen|gefickt|sex .. #nicht|nein|wollte|geweint|gewehrt -schön|freund
      gegen +meinen +willen
      nein .. gesagt .. trotzdem|weiter|einfach +gemacht|weitergemacht|angefasst|weiter -chef_urlaub|urlaub|frei
      wollte|will +#nicht .. er|sie|hat .. trotzdem|einfach|weiter .. gemacht|angefasst|geküsst|ausgezogen|sex|reingesteckt
      nackt|nacktbild*|dusche|unterwäsche .. fotografiert|gefilmt|filmt|fotos|bilder .. mich|mir|drohen|schicken|zeigen|rumgeschickt
      mich +nackt|heimlich .. fotografiert|gefilmt
      macht|machen|gemacht|mach|tut .. sachen|dinge|sowas|was .. mit +mir .. bett|nachts|nackt|nicht_will|eklig*|dusche|geheim*|unten -spaß|schön
      sachen|dinge .. mit +mir|ihm .. bett|nachts|nackt|#nicht +will|nackt|machen|wollte|mag
      muss|soll .. sachen|dinge .. mit +ihm|ihr|denen .. #nicht +will|mag
      darf|soll .. nichts|niemand|niemandem|keinem|nix +sagen|erzählen|verraten .. anfass*|fasst|bett|beine|brust|sonst|schlägt
      fasst|fast|langt|greift +mir|mich .. zwischen +die|meine|mir +beine
      zwischen +die|meine +beine .. gefasst|gefast|fasst|gelangt|gegriffen|hand
      wenn +#ich was|etwas|es +sage|erzähl*|erzähle|verrat*|rede|weitersage|melde .. bringt|schlägt|tötet|macht|sticht|prügelt|um|tot|umbring*
      lauert|lauern|auflauern|aufgelauert +mir|mich
      balkontür|balkon|fenster|geländer|gleis*|brücke .. mich|mi +hingeschoben|geschoben|geschubst|gestoßen|gedrängt|gedrückt -#animal
      wenn +#he +mich +#nicht +haben|kriegen|bekommen|hat +kann|dann|keiner
      #he|hat|haben .. tür|türe|wohnungstür .. eingetreten|eingeschlagen|aufgebrochen|kaputtgetreten|eingerannt -feuerwehr|schlüsseldienst|schlüssel_verloren
      tritt|schlägt|hämmert|haut|donnert .. gegen|an +die|meine +tür|wohnungstür|badtür .. brüllt|schreit|angst|allein|raus|hilfe|rein|ich
      eingesperrt|eingeschlossen|versteckt .. brüllt|schreit|tobt|droht|tritt|wütet|hämmert
      kopf|gesicht .. ins|in|unter +das|die|klo|wasser|den|wasserhahn klo|wasser|toilette|eimer|dreck +gedrückt|gesteckt|getaucht|gehalten
      ins +klo|wasser +gedrückt|getaucht
      hand|finger|arm|fuß|mich .. eingeklemmt|verbrannt|verdreht|umgedreht|verbogen .. absicht|absichtlich|extra|er_lacht|gelacht -selber|selbst
      absicht|absichtlich|extra .. mir|mich .. geschubst|gestoßen|eingeklemmt|verbrannt|gestochen|angefahren|umgefahren
      #he|hat mir|mich den|die|meinen|am +arm|hand|finger|hals .. umgedreht|verdreht|gequetscht|gepackt|gedrückt|verbogen|zugedrückt -physio|arzt|massage
      =blau +von|wegen +ihm|ihr|meim|mein|schlägen|prügel -auto|farbe|paprika
      alles|überall|ganz|total +blau .. schläg*|geschlagen|gschlong|er|mann|ihm|haut -himmel|farbe|auto
      geschlagen|gehauen|geprügelt .. =blau|blaue|flecken
      mein|mei|meine +=alter|=oida|=oide|=olle|=alte|=oller|=kerl #brutal|#brutalDone|mich|mir|hat .. #brutal|#brutalDone|wieder_zu|zugeschlagen
      #he|mann|ihr|sie|er|chef|bruder|papa|freund machen|macht|gibt|geben|gab .. mir|mich|mi .. schlag|schläge|prügel|dresche|haue|kloppe|watschn|schelle
      kriege|krieg|bekomm|bekomme|kriegt +#ich|wieder|immer|dann|jeden .. prügel|schläge|dresche|haue|kloppe|watschn -tag_schläge
      sonst|wenn .. #he|mir|gibt|kriege|krieg|gibts|setzt .. prügel|schläge|dresche|haue|was_auf_die_fresse
      #he .. schlag|schlagen|hauen|schlage +mich|misch|mi
      schlagen|hauen|treten +#he|mann|er|mich +mich|mir|mi -wollte|termin|schlagen_sie_mir|vor
      #he +sagen|sagt|sage +er|sie +macht|machen|mach|bringt +mich|mir|mi +tot|kalt|um|kaputt|platt
      mich +kaputt|platt|kalt|tot +machen|schlagen .. will|wollen|wird|er|sie
      #will|wollen .. mich .. zusammenschlagen|verkloppen|verdreschen|fertigmachen_draußen|aufschlitzen|abmurksen|vergiften
      fühl*|bin .. #nicht|#nm +sicher .. zu_hause|daheim|ihm|mann|freund|hier|heim
      misshand*|misshandelt .. mich|werde|wohnheim|betreuer|pfleger|heim
      drückt|drückte|drücken|hält|hielt|hat +mir|er .. die|das +luft|kehle|hals|mund +ab|zu
      =hose +runter .. er|sie|haben|betreuer|chef|lachen|alle -klo|toilette
      küsst|knutscht|leckt|küssen|geküsst|abgeknutscht .. mich|mir .. will|wollte +#nicht
      #he|hat|haben mich|mi .. angezündet|verbrüht|gewürgt|angespuckt_und_geschlagen|verprügelt|verkloppt|vermöbelt|zusammengeschlagen|abgestochen|ausgepeitscht|begrapscht_unten
      ausgepeitscht|ausgepeitcht|gezüchtigt
      mit|mittm|mitm +#flat|schlauch|rohr|latte|stange|gürtel|stecken|rute|peitsche|kabel .. geschlagen|gehauen|schlägt|haut|geprügelt|verprügelt -teppich|nagel
      nimmt|nehmen|weggenommen .. mir .. handy|schlüssel|ausweis|pass|geld .. schlägt|einsperr*|darf_nicht|raus|abhau*
      verkauft|verkaufen|anschaffen|männern|männer .. mich|muss|mit_mir .. sex|geld|schlafen|anschaffen|mitgehen
      hilf|hilfe|helft .. bringt|schlägt|tötet|umbringen|macht +mich|mir|er
      gibt|gibts|gabs|setzt|setzts|kassier* .. dresche|prügel|schläge|haue|kloppe|watschn
      #scared +um +mein +leben
      um +mein +leben -kämpf_für
      bist +du +tot|fällig|dran|weg .. gesagt|sagt|er|sie|mann
      gesagt|sagt|schreibt|droht .. bist +du +tot|fällig
      #person|#he .. will|soll|muss|verlangt .. #ich|ich +ihn|ihm|sein|mich .. anfasse|anfassen|ausziehe|streichle|streicheln|lutsche|küsse|ausziehen -schuhe|jacke
      fesselt|gefesselt|angebunden|festgebunden|gebunden .. mich|an_den|ans -schuhe
      mich .. an|ans +den|bett|stuhl|die|einen .. gefesselt|angebunden|festgebunden|gebunden
      sex|sexsachen|sex_sachen .. mit +mir|ihm -freund|schön
      mit +mir +sex|sexsachen|rum*
      sex .. geheim|zwingt|gegen_miete|miete|muss|will_er|verlangt -verhütung|aufklärung
      #he|#person|vermieter|chef +will|verlangt|wollte +sex|nacktbilder|mich_nackt
      gesicht|nase|zähne|auge|lippe +kaputt|blau|blutig|blutig +gemacht|geschlagen|gehauen -sturz|gefallen
      mit +heißem|kochendem|heissem|kochenden +wasser|öl|kaffee|suppe +übergossen|verbrüht|überschüttet|beschüttet -versehen
      filmt|fotografiert|filmen|gefilmt +mich .. dusch*|nackt|umzieh*|klo|umkleide|schlafen|heimlich|bett
      mich .. dusch*|nackt|umzieh*|klo|umkleide .. gefilmt|fotografiert|filmt
      ^ =hilfe er|sie|die kommt|kommen|ist|hat
      #he +kommt|kommen +gleich|jetzt +rein|hoch|her|zurück|heim .. hilfe|angst|versteck*|schlägt|prügel|betrunken|besoffen
      #scared|hilfe|versteckt .. #he +kommt +gleich|jetzt|rein|heim|wieder -bus|zug|prüfer
      weggelaufen|abgehauen|geflüchtet|geflohen .. schlag*|prügel*|geschlagen|messer|gewalt|umbring*
      betrunken|besoffen|trinkt|säuft|suff .. angst .. leben|schlägt|vor_ihm|zuhaut|ausrastet
      wenn +er|sie|mein trinkt|besoffen|betrunken|säuft .. haut|schlägt|prügelt|rastet|angst -#ich_trinke
      mich|mir .. gegen +die|eine|den +wand|schrank|heizung|tür +gedrückt|geworfen|geschubst|gestoßen|geschmissen|geknallt
      tut|tun|tat +er|sie|ihr +mir|mi +weh
      hat|haben +mir|mi .. weh +getan|gemacht|gedan -spritze|arzt|zahnarzt|ärztin|versehen|aus_versehen|absichtlich|bein|fuß|rücken|kopf|bauch|arbeit
      er|sie|mann|freund|freundin|vater|papa|bruder|onkel|chef|kollege +tut|tat +mir|mi +weh
      einer|jemand|mann|typ|er|welche +mit +ner|einer|nem|einem|=messer|=pistole +#weapon|pistole -geschenk|foto
      einer|jemand|mann|typ|er .. mit +#weapon
      luft|kehle|hals +abgedrückt|abgeschnürt|abgedreht|zugedrückt|zugehalten
      versteck*|versteckt .. er|sie|mann .. sucht|findet|kommt|brüllt|klopft -ostern|ei|spiel*
      mir|mich .. auf|in|über +die|den|das +finger|hand|füße|kopf|rücken|bauch|gesicht +gehauen|geschlagen|getreten|geschmissen -#ich_hab|selber|gefallen
      #he|hat .. mir .. auf|in|über +die|den|das +finger|hand|füße|kopf|rücken|bauch|gesicht +gehauen|geschlagen|getreten
      zu +ihm .. ins +bett|legen
      wenn +#ich .. #nicht +mitmach|mitmache|gehorche|mache|mach|will .. er|sie|schlägt|weh|schläge|haut
      zu +dritt|zweit|viert .. mich .. festgehalten|ausgezogen|geschlagen|gehalten
      festgehalten +und .. ausgezogen|geschlagen|angefasst|geküsst|getreten
      wieder|immer|nochmal|schon +angefasst|begrapscht|betatscht|angegrabscht -hund|katze|maschine
      sucht|findet +mich .. versteck*|umbring*|schlag*|messer
      streichelt|streicheln|streichelte|berührt +mich|mir .. unter|decke|unten|bett|oberschenkel|brust|nackt|will_nicht|überall -hund|katze
      muss|soll|musste .. nackt|ohne_kleider|unterwäsche +putzen|arbeiten|tanzen|sitzen|sein|rumlaufen|ausziehen
      muss|soll|musste +#ich|mich|nackt .. nackt .. er|sie|sagt|chef|betreuer
      #he|hat .. gedroht|droht .. #mein|mich|mir .. umzubringen|töten|umbringen|abzustechen|verbrennen|tot|wehzutun|anzuzünden
      schlägt|haut|tritt|schlagt +immer|mich|nur|er|sie .. dahin|wo +man|keiner +es|sieht
      so +dass|das +man|keiner|niemand .. sieht .. schlägt|haut|tritt|blau
      mund +zugeklebt|zugehalten|zugenäht|gestopft
      mir|mich .. mund|augen .. zugeklebt|verbunden_und|zugehalten
      #he|freund|mann|vater|bruder +dreht|rastet|tickt|flippt +durch|aus|ab .. messer|hilfe|schlägt|angst|waffe
      =freund|=mann|=vater|=bruder|=er .. messer|axt|pistole +in +der +hand -küche|koch*
      mich .. an|bei +den|meinen +haaren|haare|ohren|beinen .. gezogen|gezerrt|geschleift|gerissen
      haaren|haare .. durch|über .. gezogen|gezerrt|geschleift
      gibts|gibt_es|setzts|kassier* +eine|welche|was|eins|saures .. wenn|sonst -belohnung
      wenn .. #nicht .. gibts +eine|welche|was_auf|eins|ärger_mit_der_faust -mail|antwort
      zugeschlagen|zugetreten|draufgeschlagen|eingeschlagen .. alle|haben|er|sie|mich|mir -tür|fenster|auto|blitz|handel
      in +die|eine +ecke +gedrängt|getrieben .. geschlagen|zugeschlagen|getreten|angefasst
      an +den|die|meinen|meine +hintern|po|busen|brust|arsch .. gefasst|gegrapscht|gegriffen .. abgeschlossen|zugesperrt|fest*|weiter|wieder|immer
      zur|bei|der +polizei .. bin +#ich +#tot
      bin +#ich +#tot .. polizei|er|sagt|gesagt|wenn_ich
      getreten|gebissen|geschlagen|gehauen +bis .. blut*|geblutet|bewusstlos|boden
      ^ =hilfe .. #person .. dreht|rastet|tickt|flippt|tobt|schlägt|ausgerastet
      #person +dreht|rastet|tickt|flippt +durch|aus .. hilfe|schnell|bitte
      wurd|wurde|werd|werde|bin .. von +#mine|mein|meinem +#person .. #brutalDone
      =schubst|=stößt|=wirft|=schmeißt +mich .. treppe|wand|boden|runter|immer|schrank
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'threat', danger: 'byEmployee' },
    unless: '#fiction|fussball|#animal|training',
    when: `
      #him|#mine|#person +bring|bringe|bringn +#ich .. um $
      den|die|ihn|sie|euch|dich|alle|#person +stech|steche|stich|schlag|schlage|hau|haue|würg|erwürg|erwürge|knall|knalle|erschieß|erschlag|erschlage|mach|mache +#ich .. ab|tot|kalt|um|nieder|zusammen|fertig_morgen|krankenhausreif|platt -licht|kiste|musik|fliege|mücke|tür|deckel
      #ich|ick|ik|isch +erschlag|erschlage|derschlag|erstech|ersteche|erschieß|erwürg|ermord|vergift|stech|zerleg +#him|den|die|alle|den_hund -dich_ich
      hau|haue|schlag|schlage|zieh|ziehe|ramm|ramme|stech|steche|stech|jag|jage .. ihm|dem|der|ihr|#person|den|ihn|denen .. hammer|schaufel|stange|flasche|stein|messer|rohr|brett|schraubenschlüssel|eisenstange|beil|latte .. kopf|schädel|über|gesicht|bauch|rücken|drüber|rein -nagel|mir|mich
      hammer|schaufel|stange|flasche|stein|messer|rohr|beil|schraubenzieher .. auf|in|über|an +den|sein|seinen|ihren|die +kopf|schädel|rücken|bauch|hals|fresse -mir|mich|mein|helm|#he_haut
      #ich|ick|isch|ik +mach|mache|mak +den|die|ihn|sie|eam +platt|alle|fertig|kalt .. morgen|steht|wirklich|ich_schwör*|nächstes|draußen|schwörs
      #ich|ick|isch|ik +mach|mache|mak +den|die|ihn|sie|eam +kalt|tot
      der|die|er|sie .. steht|stehen|kommt|geht|läuft .. #nm|#nicht +lebend|lebendig -maschine|bus|app
      der|die|er|sie steht .. #nm +auf $ -maschine|app|sofa
      kommt|geht|verlässt .. #nicht|#nm +lebend|lebendig
      fahr|fahre|überroll|überrolle .. #him|den|ihn|#person .. über|um|platt|tot +den|tot|platt +haufen
      über +den +haufen +fahr*|ich|gefahren -plan
      schubs|schubse|stoß|stoße|stoss|schmeiß|schmeiße|werf|werfe|tret|trete +#him|#mine|#person|den|die|ihn|ich_ihn|ich_die|ich_den .. runter|treppe|leiter|dach|fenster|gleis|gleise|ubahn|bahn|zug|sbahn|gerüst|rampe|wasser -müll|karton|kiste|mich|ball
      tu|tue|misch|mische|kipp|kippe|mach|mache|schütt +#ich|dem|ihm|der|ihr|denen|euch .. gift|rattengift|putzmittel|reiniger|abführ*|säure|tabletten .. kaffee|essen|tee|flasche|becher|cola|getränk|wasser -putzen|blumen
      gift|rattengift|reiniger|säure .. in|ins|unter +den|sein|ihr|seinen|ihren|sein +kaffee|essen|tee|getränk|flasche
      #scared .. dass|das +#ich|i .. was|etwas|jemand|jemandem|wen|mutter|#person|ihm|ihr|kollegen|ihn|sie .. antu*|umbring*|schlag*|abstech*|verletz*|weh|erstech*|zuschlag* -chef_mir|mir
      #scared|angst +vor +mir +selber|selbst
      gedanken|gedanke|bilder|drang|fantasien|phantasien|vorstell* .. jemand|jemandem|#person|anderen|leuten|kollegen|sie|ihn|chef|kinder|wem .. weh|antu*|umbring*|abstech*|erschieß*|töten|verletz*|erwürg*|schlagen|erstech* -mir|stimmen
      stell|stelle|stells|denk|denke +#ich|mir|vor|daran|dran .. wie +#ich .. abstech*|umbring*|erschieß*|töte|erwürg*|erschlag*|verprügel*|anzünd* -mich
      tu|tue|tua +#mine|ihm|ihr|dem|der|denen|#person .. was|etwas +an -leid
      tu|tue +#mine|ihm|ihr|dem|der|denen .. #person .. was|etwas +an
      #ich .. ihm|ihr|dem|denen|#person .. was|etwas +antu|antue|antun -will_nicht
      hab|habe|hob .. =pistole|=waffe|=knarre|=gewehr|=beil|=axt|=machete|schlagstock|eisenstange|baseballschläger|messer .. besorgt|dabei|eingesteckt|eingepackt|gekauft|geladen|rucksack|tasche .. ihn|den|kommt|lacht|montag|morgen|chef|alle|die|abwart*|dann -garten|holz|küche|camping|picknick|angeln|mich|kochen|koch*|berufsschule
      pistole|waffe|knarre|gewehr|revolver .. besorgt|gekauft|organisiert|geladen|dabei -spielzeug|fasching|karneval|wasser|heißklebe*|klebe
      montag|morgen|dann|bald +lacht|lachen|grinst +der|die|er|keiner|niemand|sie +#nm|#nicht|mehr
      warte|wart|pass|lauer|passe .. auf|ab +ihn|den|sie|eam|die|den|#person .. #weapon|eisenstange|stange|schläger|latte|rohr|stein|eisenstang|prügel
      auf +ihn|den|sie|eam|die|den .. mit|mitm +da|der|dem|einer|nem|ner|eisenstange +#weapon|eisenstange|stange|latte|rohr|eisenstang
      alles|laden|firma|bude|haus|werkstatt|wohnheim|lager|auto +anzünden|abfackeln|anzünde|anzünd|niederbrennen .. #ich|feuerzeug|benzin|ruhe|heute|dann|will
      #will .. alles|auto|lager|schuppen|bude|keller +anzünden|abfackeln
      morgen|bald|heute|nacht|montag|dann +brennt|brennts +der|die|das|hier|es +laden|firma|bude|hütte|werkstatt|halle|alles|haus|lager
      benzin|streichhölzer|feuerzeug|brandbeschleuniger|spiritus .. firma|laden|bude|haus|werkstatt|alles|auto|lager|halle .. anzünd*|brennt|an|abfackel* -grill|getankt|tank
      =bombe|=sprengsatz|=granate .. bau*|bastel*|leg|lege|bring|bringe|hab|habe -bad|wetter|stimmung
      jag|jage|spreng|sprenge .. in +die +luft -ballon
      #ich .. garantier* .. nichts|nix +mehr|wenn|kann -garantie
      wenn +#ich +den|ihn|die|dem|der +sehe|seh|treffe|treff|erwisch* .. knall*|knallts|#tot|dran|fällig|schlag*|stech*|kracht|kill*|umbring*
      dreh|drehe|raste|rast|flipp +#ich|noch|bald|irgendwann .. durch|ab|aus .. stech*|schlag*|bring*|#tot|messer|umbring*|erschieß*|anzünd* -mich
      #weapon|eisenstange .. in +der|meiner +hand .. #ich|ihn|den|gleich|jetzt|schon|kommt -küche|werkbank|koch*|schnitz*|nagel|#scared|er|sie
      #ich .. #weapon .. schon|jetzt|bereits .. in +der|meiner +hand -küche|werkbank|koch*|schnitz*|nagel
      #will .. dass|das +der|die|er|sie|alle|ihr +stirbt|#tot|verreckt|krepiert|sterben
      #ich +tu|tue +dem|der|ihm|ihr|denen|meinem|meiner .. noch|bald|gleich +was|etwas -gutes
      messer|axt|beil|hammer|waffe .. dann +ist|is|herrscht +ruhe|schluss
      erschießen|umbringen|abstechen|erwürgen|erschlagen|totschlagen .. ernst|wirklich|kein_spaß|schwör* -mich
      #ich bring|bringe|bringn .. den|die|der|ihn|sie .. um $ -mich|uhr|geld
      mit +dem|meinem +auto|stapler|lkw .. in +die|den|alle|leute|gruppe|menge|sie .. rein|rasen|fahren -werkstatt|garage|parkhaus|stadt|halle
      #ich .. leg|lege|lecht|legen +feuer|brand
      feuer +legen|leg|lege .. #ich|ich|heute|lager|firma -lager_feuer|kamin|grill
      #ich|i .. mach|mache|moch +#him|eam|den|die .. hi|hin|kaputt|alle|fertig -auto|handy|maschine
      dem|der|ihm|ihr|denen|den +schneid|schneide|stech|schlitz +#ich .. kehle|hals|auf|durch|bauch|ab
      schmeiß|schmeiße|werf|werfe|schubs|stoß +sie|ihn|den|die .. aus +dem|fenster +fenster
      wie +#ich .. #person|ihn|sie|den|chef|gruppenleiter|alle .. umbring*|töte|absteche|erschieße|erwürge -mich
      nehm|nehme|hol|hole +#ich|gleich|jetzt|mir .. #weapon .. rüber|geh|gehe|hin|los|ihn|den|der|chef -küche|koch*
      wut|hass|zorn .. #weapon .. geh|gehe|hol|nehm|stech*|schlag* -mich
      würg|würge|erwürg|schlag|schlage|tret|trete +#him .. bis .. blau|#nm|blut*|still|tot -mich
      steck|stecke|setz|setze +das|die|den|alles .. in +brand|flammen
      in +brand +stecken|setzen|steck|setz .. #ich|ich|heute|will
      erschlag|derschlag|daschlog|erstech|erschieß|erwürg|umleg|kill|vergift +i|ich|#ich
      #him|#person|chef|chefin .. erschlage|derschlag|daschlog|erstech|erschieß|erwürg|umleg|kill +#ich -mich
      #ich .. leg|lege .. den|die|ihn|sie .. um $ -termin|schalter
      #ich|ich .. #weapon .. tasche|jacke|rucksack|spind .. falls|wenn|kommt|nochmal|ihn|den -küche|kochen
      #him|ihn|den|die +bring|bringe .. ins|unter +grab|die|erde
      bring|bringe .. ins|unter|unter_die +grab|erde .. ihn|den|dich|die|#ich
      zieh|ziehe +#him|ihm|ihr|#ich .. eins|eine|mit .. über|drüber|#weapon|stange|latte
      benzin|spiritus|grillanzünder|feuerzeug .. bereit|dabei|gekauft|geholt|steht .. bude|firma|haus|alles|heiß|brennt|heute -grill|rasenmäher|tank
      bude|firma|haus|laden .. heiß|brennen|lodern|abfackeln .. benzin|spiritus|feuer|streichhölzer
      schlitz|schlitze +#him|ihn|dem|der|die .. auf|kehle|bauch -reifen_nur
      #will .. #mine|#him|ihm|ihr|chef|kollegen|#person +weh +tun
      #will .. #person .. weh +tun -mir|mich
      #him|#person|sie|alle .. überfahren|umfahren|umnieten|plattfahren .. mach|mache|werd|werde|ernst|wirklich
      bring|bringe +#ich +was .. knallt|explodiert|bumm|peng -silvester|konfetti
      ramm|ramme|stech|steche|stoß|stoße|jag|jage +#ich +ihm|dem|der|ihr|ihn|denen .. rein|bauch|rücken|hals|#weapon
      dem|der|ihm|ihr|denen +brech|breche|brich|hau|haue|schlag|polier +#ich .. genick|knochen|nase|fresse|zähne|schädel|kiefer|arm|beine
    `,
  },
];
