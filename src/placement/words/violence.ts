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
      mich .. bedroht|bedrohen|bedrot
      #he .. bedroht .. mich|#weapon
      werde|wurde|werd .. bedroht
      mit|dem|ein +#weapon .. bedroht|auf_mich|mich|vor|steht|tür
      #them .. hat .. #weapon -geschenk|kauf*
      #them|hat .. #weapon .. mich|mir|tür|hand|steht|droht|kommt -geschenk
      droht|drohen|drohte|droth +mir -kündigung|abmahnung|rauswurf|rausschmiss|entlassung|gekündigt
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
      steht .. tür .. schreit|messer|droht|umbring*|schlag*|kalt -kollege_freut
      hilfe .. schlägt|schlagen|messer|droht|prügelt|würgt|kommt_rein|eingebrochen
      #he +ist +wieder +da .. schlag*|angst_um_mein
      gewalt .. zu +hause|hause|mann|freund|daheim
      häusliche +gewalt
      stalkt|verfolgt|verfolgen +mich .. messer|jeden|nach_hause|auflauert
      angezündet|angezünden .. mich|wohnung_mit
      halte|hält|hat +mir .. #weapon .. hals|kopf|gesicht|bauch
      #weapon .. an|am|vor +den|die|meinen|mein +hals|kopf|bauch|kehle .. er|sie|hält|hat
      lebensgefahr|todesangst er|mann|vor|freund|ex|bruder|vater
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
];
