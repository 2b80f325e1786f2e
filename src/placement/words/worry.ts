import type { WordRule } from './rule.ts';

/** Near the border of wanting to die or of violence: told, and the one serious question is asked (care-rules 6). */
export const border: readonly WordRule[] = [
  {
    is: { level: 'worry', kind: 'psych_crisis', danger: 'self', border: 'life' },
    when: `
      ^ #ich #kann #nm $
      ^ #kann +#ich #nm $
      ^ #kann #nm $
      #kann #nm +weiter
      #ich +#kann +#nm $
      #ich +#kann +#nm +#ich
      #ich +#kann +#nm +alles|so|mir|mein|meine|jeden|immer|seit|ist|es
      ^ #ich #will #nm $
      ^ #will #nm $
      #will .. hier +#nm +#leben
      halte|halt|halts|halt_es .. #nm|#nicht aus -lachen|neugier
      ertrage|ertrag|ertrag_es .. #nm
      bin +#ich|am +am|ende|limit -woche|monat|tag|jahr|straße|prüfung
      mit +den +nerven|kräften
      zusammengebrochen|nervenzusammenbruch|zusammenbruch -bett|regal
      alles|leben|nichts .. sinnlos|hoffnungslos|aussichtslos|wertlos|sinn_los
      #kein|keine +sinn +mehr -regal
      alles|nichts|leben .. #kein|keinen +sinn
      #kein +hoffnung|ausweg|zukunft|perspektive|kraft
      hoffnungslos|ausweglos|verzweifelt|verzweifel*|perspektivlos
      sehe .. #kein .. ausweg|zukunft|sinn
      nur|zur|eine|allen +last|belastung .. falle|fall|bin|ich|allen -rückenlast
      falle|fall|bin .. zur +last
      zur +last
      bin .. #kein|nur +last|ballast|belastung
      ohne +mich .. besser|leichter|einfacher|glücklicher -drinks
      besser +ohne +mich
      alle|ihr .. besser +dran
      bin nichts|nix +wert
      bin .. wertlos|nutzlos|überflüssig|ein_nichts|ein_versager|versager|dreck|abfall
      #kein|niemand|keiner braucht|vermisst|mag|liebt|will +mich -probezeit
      allen|jedem|keinen|denen +egal
      bin .. egal .. allen|jedem|alle|keinem
      hasse|hass +mich|mein -ei
      hasse|hass +#mein +leben
      #kein lust|bock .. auf +alles|nichts
      fühl*|gefühl .. leer|tot|taub|nichts .. wochen|mehr|innen|immer|seit|wie
      innerlich +leer|tot
      will .. einfach +weg|verschwinden|weg_sein -urlaub|hier_weg|arbeit|firma
      #will .. verschwinden -pickel
      #will .. nur|endlich +ruhe|schlafen .. immer|ewig|von_allem
      geht +#nm|#nicht +weiter .. so|leben|mir|ich
      so .. geht .. #nm +weiter
      weiß|weis .. #nm +weiter
      mir .. alles +zu +viel .. seit|wochen|immer|tagen|monaten
      alles +zu +viel
      wird|ist +mir .. zu +viel $ -urlaub

      pack|packe|schaff|schaffe +das|es|alles .. #nm
      #kann .. das|dieses .. #nm +aushalten|ertragen|mitmachen
      & leben|alles scheiße|scheisse|hölle|kacke|hoffnungslos|egal -arbeit_ist|wetter
      wird +nie +besser|gut|anders
      nie +wieder +gut|besser
      nur|doch .. eine +last|belastung
      last +für
      mag|will|kann .. das +alles +#nm|#nicht_mehr
      alles +#nm
      #will .. dass .. aufhört|vorbei -regen|lärm
      #kein .. wert|will_mich|liebt_mich|mag_mich
      zu +nix|nichts|niemandem +zu|nutze|gut +gebrauchen|nutze
      zu +nix|nichts +nütze|nutze|gut
      tauge|taug .. nichts|nix
      nur +ärger|arbeit|probleme|sorgen +mit|wegen +mir
      alles .. grau|schwarz|dunkel|leer|egal .. seit|wochen|nur|noch|mir|monaten -haare|himmel|wand|kaffee
      seit|#long .. alles .. grau|leer|dunkel|egal
      freu|freue +mich|mi .. auf|über +gar|nix|nichts|garnichts +nix|nichts|mehr
      nichts|nix .. freude +mehr|macht
      #kein +freude|spaß +mehr .. nichts|leben|gar|alles
      gibt|hat .. #kein|alles .. zweck|sinn +mehr
      im +weg +alle|nur|allen
      #ich +bin|steh .. nur|allen|allen_nur +im +weg
      am +liebsten +gar|nicht|niemand|tot|weg -kaffee
      fühl|fühle +mich +wie .. müll|dreck|nichts|abfall|luft|toter|tot
    `,
  },
  {
    is: { level: 'worry', kind: 'harassment_violence', danger: 'self', border: 'violence' },
    unless: '#fiction',
    when: `
      #scared .. vor .. #person|ihm|ihr|ihnen -besuch
      #scared .. vor .. #mine .. #person
      fürchte|fürcht +mich .. vor .. #person|ihm|ihr
      vor|vor_der|vor_dem +#person .. #scared
      #ownCoach +küsst|küßt|streichelt|umarmt +mich -#nicht
      #ownCoach .. mir .. nah|nahe +gekommen
      trau|traue|getrau|trauen +mich +#nicht .. hause|heim|heimgehen|arbeit|firma|raus|rein
      #scared .. nach|zu +hause
      #scared .. heim +gehen
      geschubst|geschupst|gestossen|gestoßen|geschüttelt|angespuckt|bespuckt|angerempelt|beworfen|geschubbst|gekniffen .. mich|worden|mir|wurde
      #he|hat|haben .. mich|mir .. geschubst|geschupst|gestoßen|geschüttelt|angespuckt|bespuckt|angerempelt|beworfen|gekniffen|festgehalten|gepackt
      schubst|schupst|rempelt|spuckt +mich
      mir|mich .. an +den|die|meinen|meine po|hintern|arsch|brust|busen|bein .. gefasst|gefast|gegrapscht|gelangt|gefaßt
      an +den|die +po|hintern|arsch|brust|busen +gefasst|gegrapscht
      wollte|wolte|sollte .. küssen|küsse|küss|kuss .. geschrien|geschrieen|geweint|weggelaufen|weggerannt|weggestoßen|abgehauen|angst|ekel|eklig
      wollte|wolte|will +mich +küssen .. wollte|will .. #nicht|nich
      angefasst|begrapscht|betatscht|angegrapscht|angegrabscht|begrabscht .. hat|mich|werde|wurde
      mich|mir .. angefasst|begrapscht|betatscht|begrabscht
      mich .. küssen .. wollte|versucht|gegen
      sexuell* .. belästig*|anmach*
      belästig*|belestig* mich|sexuell|werde|wurde|er|chef|kollege
      erpress* .. mich|werde|wurde|sie|er
      werde|werd|wurde|bin .. erpresst|gestalkt|verfolgt|belästigt
      stalk*|verfolgt +mich
      läuft|laufen|fährt|schleicht|geht +mir .. nach|hinterher -hund|katze
      steht|wartet|lauert .. immer|jeden|wieder .. vor +meiner|meinem|der +tür|haus|arbeit|wohnung -bus|taxi|paket
      macht|machen|macht_das +mir +#scared
      angst +vor +ihm|ihr|dem|der|denen|einem|einer -prüfung|gespräch|termin
      kontrolliert .. handy|mein|mich|alles
      als +kind .. #brutalDone
      wirft|warf|schmeißt|geworfen .. nach +mir
      will|wollte .. nacktfoto*|nacktbild*
      nacktfoto*|nacktbild* -kunst
      gewalt .. arbeit|chef|kollege|familie

      #scared .. zur|in|auf|vor .. arbeit|schule|werkstatt|firma|schicht|ihm|ihnen -prüfung|gespräch|bisschen
      #scared .. dass +er|sie|mein .. schlägt|kommt|wütend|findet|mir|mich
      gepackt|gezerrt|festgehalten .. mich|arm|hat
    `,
  },
];

export const worry: readonly WordRule[] = [
  {
    is: { level: 'worry', kind: 'self_harm', danger: 'self', border: 'life' },
    when: `
      #past geritzt|selbstverletzt .. wieder|druck|gedanke*
      ritz*|selbstverletz* .. #past|druck
    `,
  },
  {
    is: { level: 'worry', kind: 'psych_crisis', danger: 'self' },
    when: `
      medikament*|#pills|neuroleptika|antidepressiva .. abgesetzt|absetzen|weggelassen|weggeschmissen|weggeworfen|weglassen|aufgehört
      nehm|nehme +#mein|die .. #pills|medis .. #nicht|#nm -vergesse
      nehm|nehme .. #pills +#nm
      setze .. #pills|medikament* .. ab
      höre|hör|höhre|hören .. stimmen|stimme -durchsage|sänger
      stimmen .. kopf
      panik|angstanfall .. aussteigen|bus|bahn|umdrehen|raus|immer|kaufhaus|menschen
      bus|bahn|menschen|jeden|morgens .. panik|angstanfall|angstanfälle
      panikattack*|panickattack*|panik_attack*|panik .. arbeit|habe|hab|immer|jeden|krieg*|bekomm*|wieder
      #kein +schlaf .. größte|könig|brauche|brauch|power|energie
      brauch|brauche +#kein +schlaf
      bin .. größte|auserwählt|gott|könig|berühmt|millionär .. kauf*|auto|schlaf|alle
      werde|werd .. überwacht|beobachtet|verfolgt|abgehört .. alle|geheimdienst|kamera|kameras|handy|überall
      kameras|chip|geheimdienst|strahlen|gedanken .. kopf|wohnung|überwach*|lesen|hören
      geweint|geheult|gweint|gheult|gewaint|weinen|heulen|weine|heule .. #atWork -freude|glück|lachen|gelacht|film|zwiebel|zwiebeln|gerührt|abschied|hochzeit|rente|erleichterung|wars|zu_heulen|baby|kinder
      #atWork .. geweint|geheult|gweint|gheult|gewaint|weinen|heulen|weine|heule -freude|glück|lachen|gelacht|film|zwiebel|zwiebeln|gerührt|abschied|hochzeit|rente|erleichterung|wars|zu_heulen|baby|kinder
      wieder|schon_wieder +geweint|geheult|gweint|gheult -freude|glück|lachen|film|zwiebeln|gerührt|baby
      weine|wein|heul|heule|weinen .. jeden|immer|nur|ständig|dauernd|nachts|ganze|täglich|seit
      nur +noch +weinen|heulen|am_weinen
      aufhören +zu +weinen|heulen
      psychiatrie|klapse|klinik .. muss|soll|wieder|einweis*|eingewies*
      einsam|traurig|leer|niedergeschlagen .. seit|wochen|immer|jeden|tagen|monaten
      #long .. traurig|leer|niedergeschlagen|fertig
      angstzustände|angstattacken|burnout|burn_out
    `,
  },
  {
    is: { level: 'worry', kind: 'bullying' },
    when: `
      mich|mi|uns +zu +ärgern|nerven|hänseln|beleidigen|triezen|piesacken|stressen -lust|langeweile
      mich|mi|uns +auszulachen|nachzumachen|nachzuäffen|fertigzumachen|anzumachen|anzuschreien|anzubrüllen
      über +mich|uns +zu +lachen|lästern|reden
      nennen|nennt +mich .. und +lachen|lacht|immer|dumm*|blöd*|doof
      nennen|nennt +mich .. immer|alle|ständig
      mobb*|gemobbt|gemobt|gemoppt|mobing|moben|mobt|gemobbt
      alle|sie|kollegen|die|andere|anderen .. lachen|lacht +mich|über +aus|mich .. #long|immer|alle
      alle|die|sie|kollegen|leute|andere|anderen +lachen|lacht|lachn +über|üba|ueber +mich|mi -witz|witze|lustig|spaß|freundlich
      lachen|lacht|lachn +alle|die|sie|kollegen|leute +über +mich|mi -witz|witze|lustig|spaß|freundlich
      lachen +mich .. aus
      machen +sich .. über +mich .. lustig
      über +mich +lustig|lästern
      lästern .. über +mich
      redet|reden|spricht|sprechen +#nicht|#nm .. mit +mir
      niemand|keiner .. redet|spricht|isst +mit +mir
      schließen|grenzen +mich .. aus
      ausgegrenzt|ausgeschlossen
      ärgern|hänseln|hänselt|ärgert|quälen +mich .. #long
      immer|jeden|ständig|dauernd|wieder .. ärgern|geärgert|gehänselt|hänseln|ausgelacht|fertig_gemacht|beleidigt
      ausgelacht .. alle|#long|jeden|kollegen
      machen|macht +mich .. fertig .. #long|kollegen|alle|chef|sie
      verstecken|versteckt|klauen|klaut .. meine|mein|mir .. sachen|schuhe|essen|handy|jacke -ostern
      beleidig*|beschimpf* .. jeden|immer|ständig|dauernd

      alle|sind|die +sind|alle .. gegen +mich
      zum|zu|to|ton|tom narren|affen|deppen|gespött|clown -karneval
      gruppe|whatsapp|chat|instagram|facebook|tiktok|netz .. bilder|fotos|videos|gemein*|schlimme|über_mich .. mir|mich|über
      bilder|fotos|videos .. von +mir .. gruppe|whatsapp|rum|geschickt|lachen|gemein*|rein
      schreiben|schreibt|schicken .. gemein*|schlimm*|böse|fiese +sachen|dinge|nachrichten
      sitz|sitze|sitt|bin .. allein|alleine|alleen .. pause|paus|mittag|kantine
      machen|macht .. lustig
      immer|ständig|dauernd .. lustig +über
      sitz|sitze|bin .. allein|alleine .. pause|mittag|immer .. keiner|niemand|will|mit_mir
      #kein|keiner|niemand .. will|mag .. mit +mir|mich
      #kein|keiner|niemand +will|mag +mich
    `,
  },
  {
    is: { level: 'worry', kind: 'harassment_violence' },
    unless: '#fiction|automat|geliehen|arzt|zahnarzt|steuer',
    when: `
      #person|er|sie +nimmt|nehmen|nimt|klaut|stiehlt|behält|zieht .. mir|mein|meine|meinen .. geld|lohn|taschengeld|bankkarte|karte|rente -gibt_mir
      #person|er|sie .. hat .. mir|mein|meine|meinen .. geld|lohn|taschengeld|bankkarte .. weggenommen|abgenommen|gestohlen|geklaut
      #person .. gibt|rückt|zahlt +mir .. geld|lohn|taschengeld .. #nicht|#nm|#kein -chef|chefin|urlaub
    `,
  },
  {
    is: { level: 'worry', kind: 'discrimination' },
    when: `
      weil|wegen +ich|meiner .. behinder*|rollstuhl|werkstatt|autist*|kopftuch|hautfarbe|ausländer|schwul|lesbisch|trans -urlaub|ausweis|geld
      behindi|mongo|spast|spasti|spasst|missgeburt|krüppel|idiot_behindert|kanake|neger|schwuchtel
      diskriminier*
      weniger .. bezahlt|lohn .. behinder*|weil
      nennen|nennt|sagen +mich|zu_mir .. behindert|dumm|bekloppt|spast*|behind*
    `,
  },
  {
    is: { level: 'worry', kind: 'dismissal_threat' },
    unless: '#fiction',
    when: `
      kündigung|kündigungsschreiben|kündigunk|kundigung .. bekommen|gekriegt|erhalten|gekricht|post|brief|liegt|da|gegeben|will|droh*|unterschreiben|angst|heute|schreiben -was_ist
      bekommen|gekriegt|hab|habe|droht|mit .. kündigung
      #person|firma|mir|mich|wurde|bin|sie|hat|haben|werde .. gekündigt|gekündikt|gekundigt|rausgeschmissen|rausgeworfen|gefeuert|entlassen|rausgeflogen|gefeuret -krankenhaus|klinik|kollege_wurde|wohnung|selbst|selber
      gekündigt|gefeuert|rausgeschmissen|entlassen +worden
      chef|firma|sie .. #will .. kündigen|rausschmeißen|rauswerfen|loswerden|entlassen|loshaben|raus_haben|feuern
      #will|wollen +mich .. loswerden|kündigen|rausschmeißen|rauswerfen|entlassen|raus|feuern|#nm
      flieg|fliege|fliegst +raus|ich_raus
      flieg|fliege|fliegst|flieg_ich .. raus
      rausschmiss|rauswurf|rausschmeissen
      abmahnung*|abmanung*|abmahn*|abmahung .. bekommen|gekriegt|hab|habe|will|droh*|zweite|schon|heute|brief|wieder|erhalten
      hab|habe|bekommen|gekriegt|droh* .. abmahnung|abmanung|abmahnungen
      aufhebungsvertrag|aufhebung|aufhebungs|auflösungsvertrag .. -was_ist
      unterschreib*|unterschrift .. gehe|weg|kündig*|aufheb*|sofort|druck|heute|ich|soll
      soll|sollte|muss|wollen|wollte .. was|etwas|zettel|vertrag|papier .. unterschreib* -neuen_vertrag|urlaub|freue
      verlier*|verliere +#mein|die|den .. job|arbeit|arbeitsplatz|stelle
      #scared .. job|arbeit|arbeitsplatz|stelle .. verlier*|weg
      firma|laden|betrieb .. pleite|insolvent|insolvenz|schließt|zu_macht|macht_zu|dichtgemacht|macht_dicht
      firma|laden|betrieb +macht +zu|dicht -heute|um
      insolvenz
      brauch*|braucht +mich +#nm
      #nicht +übernommen|bestanden .. probezeit|werde|ausbildung
      probezeit .. #nicht .. bestanden|geschafft|gekündigt

      brauch|brauche|brauchst|braucht .. #nm .. kommen|zukommen
      #nm +kommen|wiederkommen|wiederzukommen .. chef|sagt|gesagt -heute
      #nm +zu +kommen
      rausgeschmissen|rausgeworfen|gefeuert|rausgeflogen|entlassen -#kein|wohnung|eltern
    `,
  },
  {
    is: { level: 'worry', kind: 'contract_end' },
    when: `
      vertrag|arbeitsvertrag|befristung .. läuft|lafft|endet|ausläuft|hört .. aus|ab|keiner|niemand|#nicht|nix|nichts|danach|weiter|angst|schlaf -handy|handyvertrag|mietvertrag|wann|unbefristet|super
      vertrag|arbeitsvertrag|befristung|förderung|zuschuss|budget|maßnahme .. läuft|lafft|hört .. aus|auf -handy|handyvertrag|wann|unbefristet
      #mein +vertrag|arbeitsvertrag|befristung .. ende|um|rum|vorbei|fertig|schluss|endet -handy|urlaub|wann|unbefristet
      vertrag .. januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|silvester|weihnachten .. keiner|niemand|#nicht|danach|dann -handy|urlaub
      keiner|niemand|weiß|weiss .. verlängert|verlängern|verlängerung|behalten|behält|übernimmt|übernommen -#will
      ohne +zuschuss|förderung|geld .. #nicht|#nm .. behalten|beschäftigen|weiterbeschäftigen
      vertrag .. nur +noch|bis|kurz
      vertrag|stelle|befristet .. wie +es +weiter|danach -verlängert_bis
      vertrag .. endet|ausläuft|auslaufen|#nicht_verlängert|befristet|zu_ende
      #nicht +verlängert
      #nicht|#kein .. entfrist*|verlängerung
    `,
  },
  {
    is: { level: 'worry', kind: 'wants_to_quit' },
    unless: '#fiction|handyvertrag|fitnessstudio|abo|netflix',
    when: `
      #will|werde|möchte|ich|muss .. kündigen|hinschmeißen|hinschmeissen|aufhören_arbeit|hinwerfen
      #ich +kündige|kündig|kündge
      schmeiß*|schmeiss* .. hin
      #will|möchte .. werkstatt .. zurück|rein|wieder
      #will|möchte .. zurück|wieder .. werkstatt|wfbm|wekstatt|werkstat
      zurück +in|zur|inne +die|werkstatt|meine
      #will|gehe|geh|mag|möchte|kann .. da|dort|hin|dahin .. #nm|nie|nie_wieder +hin|wieder|arbeiten|hingehen -urlaub
      #will .. #nm +hin|dahin|hingehen|dorthin|arbeiten|zur_arbeit
      geh|gehe +da|dort|ich|nie .. nie|#nm .. hin
      #will .. andere|anderen|neue|neuen .. arbeit|job|stelle|firma -kollege|chef
      #will .. #nm .. da|dort|hier .. arbeiten
      #will .. #nm +arbeiten
      job|arbeit .. hör|höre .. auf
      geh|gehe .. #nm .. arbeit|firma
      will .. aufhören|abbrechen .. arbeit|job|praktikum|ausbildung|firma
      arbeit|job|praktikum .. aufhören|abbrechen

      schnauze|schnautze|nase +voll -leben
      #ich .. kündige|kündig|schmeiß|schmeisse .. hin|job
    `,
  },
  {
    is: { level: 'worry', kind: 'accident' },
    unless: '#fiction',
    when: `
      unfall|arbeitsunfall|unfal|umfall .. hatte|gehabt|hab|habe|gebaut|war|arbeit|heute|passiert|mit -was_ist|vorbei_gefahren|stau
      hatte|hab|habe|gabs .. unfall|arbeitsunfall|unfal -gesehen|stau
      vom|von .. leiter|gerüst|treppe|stapler|rampe|dach|lkw|wagen .. gefallen|gestürzt|runtergefallen|geflogen
      leiter|treppe|gerüst .. gefallen|runtergefallen|gestürzt|runter
      maschine|säge|stapler|presse|messer|walze .. verletzt|gequetscht|eingeklemmt|erwischt
      #mich|mir .. verletzt|verbrüht|gequetscht|gebrochen|eingeklemmt|verstaucht|verätzt
      finger|hand|fuß|arm .. gequetscht|eingeklemmt|gebrochen
      angefahren|überfahren +worden
      wurde .. angefahren
      umgekippt|umgefallen|zusammengeklappt|ohnmächtig|ohnmacht .. arbeit|bin|gestern|war|heute -glas|regal|kiste|eimer|fahrrad

      eingeklemmt|gequetscht|umgeknickt|umgekippt|zusammengebrochen|zusammengeklappt
      arbeit|firma|schicht|dort|da .. umgekippt|zusammengeklappt|ohnmächtig|bewusstlos
    `,
  },
  {
    is: { level: 'worry', kind: 'addiction' },
    when: `
      sauf|saufe|saufn|trink|trinke|kiff|kiffe|besauf|betrink .. jeden|jedn|täglich|wieder|nach_der_arbeit|allein|morgens -wasser|kaffee|tee|saft|cola|milch|liter
      trink|trinke|sauf|saufe|kiff|kiffe|trinken|zock|spiele .. wieder +alkohol|bier|schnaps|zu_viel
      #ich .. trinke|sauf|saufe|kiffe|kokse|trink +wieder|nur|jeden|zu_viel|viel|immer -wasser|kaffee|tee|saft|cola|milch
      wieder .. angefangen .. trinken|saufen|kiffen|rauchen_gras|drogen|spielen_automat
      wieder .. drogen|alkohol|gras|koks|getrunken|gesoffen|gekifft|speed|crystal|heroin|rückfällig|rückfall
      rückfall|rückfällig|rückfal|rükfall
      drogen|alkohol|koks|heroin|crystal .. genommen|getrunken|wieder|nicht_aufhören|problem|brauch*
      spielsucht|süchtig|spielhalle|automaten .. geld|ich|wieder|alles|bin
      betrunken|besoffen|verkatert .. arbeit|jeden|wieder|bin

      verzockt|verspielt|casino|sportwetten .. geld|alles|lohn|wieder|ganz
      alles|geld|lohn .. verzockt|verspielt
      gespielt .. geld +weg|alles_weg
    `,
  },
  {
    is: { level: 'worry', kind: 'private_crisis' },
    unless: '#fiction',
    when: `
      #person|hund|katze|hamster|pferd|omi|opi|uroma|uropa|freunde .. gestorben|verstorben|tot|gestorbn|umgebracht -drucker|lange|schon_lange
      gestorben|verstorben +#person
      ist|war .. gestern|heute|letzte .. gestorben|verstorben
      todesfall|trauerfall
      beerdigung +von|meiner|meines|oma|opa
      #person .. krankenhaus|intensivstation|koma|krebs|sterben|stirbt -kollegin_ist|kollege_ist
      verlassen|schluss_gemacht|getrennt|scheidung|betrogen .. mich|hat|freund|freundin|mann|frau|er|sie -gebäude|haus
      freund|freundin|mann|frau|er|sie .. hat .. schluss +gemacht
      freund|freundin|mann|frau|er|sie .. mich +verlassen
      getrennt .. hat|uns|freund*|haben_uns -müll|abfall
      jugendamt|sorgerecht .. kind|kinder|weg|nimmt|wegnehmen
      schwanger .. weiß_nicht|ungewollt|hilfe|angst
      polizei .. war|bei_mir|anzeige|angezeigt|verhaftet -auto_kontrolle
      gefängnis|knast|gericht .. muss|soll|mann|freund|sohn

      #person|#animal|kater|hündin|wellensittich|papagei|hamster .. ist|sind +tot|tod|gestorben|verstorben|eingeschläfert|weggelaufen
      #mein .. #person|#animal|kater +ist +tod|tot
      #animal|kater .. gestorben|eingeschläfert
      eingeschläfert|einschläfern
    `,
  },
  {
    is: { level: 'worry', kind: 'unpaid_wage' },
    when: `
      lohn|gehalt|geld|lon .. #nicht|#nm|immer_noch|noch|fehlt|#kein .. da|gekommen|bekommen|gezahlt|überwiesen|gekriegt|drauf|fehlt -trinkgeld
      krieg|kriege|krig|bekomm|bekomme|bekom +#kein +lohn|gehalt|lon -wenn|krank|urlaub|praktikum
      #kein .. geld|lohn|gehalt .. bekommen|gekriegt|gekommen|erhalten|gezahlt|überwiesen
      lohn|gehalt .. fehlt|zu_wenig|falsch|weniger
      chef|firma|betrieb|die .. zahlt|zahlen|bezahlt|überweist|zalt .. #nicht|#nm|#kein|zu_wenig
      #kein +lohn|gehalt +mehr
      überstunden .. #nicht +bezahlt|ausgezahlt|gezahlt
      #nicht +bezahlt|gezahlt
    `,
  },
  {
    is: { level: 'worry', kind: 'housing_money' },
    when: `
      wohnung .. verlier*|verliere|gekündigt|kündigung|raus|räumung|zwangsräum*|verloren|weg
      verlier* .. wohnung
      müssen|muss|sollen .. aus .. wohnung|wg|wohnheim .. raus
      rausgeschmissen|rausgeworfen .. hause|wohnung|eltern|wg
      obdachlos*|auf_der_straße_schlafen|räumungsklage|zwangsräumung
      schulden|schuld*_geld|mahnung|mahnungen|inkasso|gerichtsvollzieher|pfändung|mahnbescheid
      miete .. #nicht|#nm .. zahlen|bezahlen|bezahlt
      strom|heizung|gas|wasser .. abgestellt|abgeschaltet|gesperrt
      #kein +geld .. essen|mehr|bis|für|einkaufen -eis|urlaub_nächstes
      konto .. gesperrt|gepfändet|leer|minus
      nichts +zu +essen .. hab|kein|geld|seit

      #kein +wohnung|bleibe|zuhause|dach_über_dem_kopf|unterkunft
      #kein|wo .. wohnung .. mehr|verloren|soll_ich_hin
      schlafe|schlaf .. auto|straße|park|bahnhof -zug
    `,
  },
  {
    is: { level: 'worry', kind: 'way_to_work' },
    when: `
      komm|komme|kann .. #nicht|#nm .. arbeit|firma .. bus|bahn|zug|fahrdienst|auto|führerschein
      bus|bahn|zug|fahrdienst .. fährt|kommt|gibt +#nm|#nicht +mehr
      bus|bahn|fahrdienst +fährt|kommt +#nm
      führerschein .. weg|verloren|abgegeben|entzogen
    `,
  },
  {
    is: { level: 'worry', kind: 'sleep' },
    when: `
      #nicht|#nm|kaum|#kein|nix|garnicht .. geschlafen|schlafen|schlaf|schlafe|penne|pennen .. #long
      seit|#long .. #nicht|#nm|kaum|#kein .. geschlafen|schlafen|schlaf|schlafe|gepennt
      schlafe|schlaf|penn .. #long .. #nicht|kaum|schlecht|#kein|#nm
      seit .. schlafe|schlaf .. #nicht|kaum|schlecht
      #kann .. #nm|nachts_nicht +schlafen .. seit|wegen|jede|vor|#scared
      #scared .. #nicht .. schlafen
      schlafstörung*|albträume|alpträume|albtraum_jede
    `,
  },
  {
    is: { level: 'worry', kind: 'conflict_boss' },
    unless: '#fiction',
    when: `
      chef|chefin|vorarbeiter|vorgesetzter|meister|anleiter|anleiterin|gruppenleiter|boss|cheff .. schreit|brüllt|schimpft|beleidigt|angeschrien|angebrüllt|beschimpft|runtergemacht|meckert|schikaniert|nörgelt .. #long|immer|nur|mich|an
      chef|chefin|vorarbeiter|meister|anleiter|anleiterin|boss .. zu +schreien|brüllen|meckern|schimpfen|motzen|nörgeln|rumzubrüllen -kein|ohne
      #long .. chef|chefin|vorarbeiter|anleiter|gruppenleiter .. schreit|brüllt|schimpft|beleidigt|meckert
      #long .. schreit|brüllt|anbrüllt|anschreit|angeschrien .. chef|chefin|mich|an
      chef|chefin|cheff|vorarbeiter|vorarbeiterin|meister|meisterin|anleiter|anleiterin|boss|vorgesetzter|vorgesetzte|schichtleiter|filialleiter|filialleiterin|#ownCoach .. mich|mi|uns .. angeschrien|angebrüllt|angschrien|angeschriehn|angeschrieen|zusammengeschrien|zusammengestaucht|angebläfft|runtergeputzt -#kein|nie|#nm|#nicht_angeschrien|#nicht_angebrüllt|entschuldigt
      mich|mi .. chef|chefin|cheff|vorarbeiter|vorarbeiterin|meister|meisterin|anleiter|anleiterin|boss|vorgesetzter|vorgesetzte|schichtleiter|filialleiter|filialleiterin|#ownCoach .. angeschrien|angebrüllt|angschrien|angeschriehn|angeschrieen -#kein|nie|#nm|#nicht_angeschrien|#nicht_angebrüllt|entschuldigt
      angeschrien|angebrüllt|angschrien|angeschriehn +vom|von .. chef|chefin|cheff|vorarbeiter|vorarbeiterin|meister|meisterin|anleiter|anleiterin|boss|vorgesetzter|vorgesetzte|schichtleiter|filialleiter|filialleiterin|#ownCoach -#nm
      chef|chefin|cheff|vorarbeiter|vorarbeiterin|meister|meisterin|anleiter|anleiterin|boss|vorgesetzter|vorgesetzte|schichtleiter|filialleiter|filialleiterin|#ownCoach +schreit|brüllt|schreid|schrie|schreite +mich|mi|uns +an|immer|ständig|dauernd|jeden|vor
      angeschrien|angebrüllt|angeschriehn .. chef|mich|werde|hat|wurde
      chef|chefin|vorarbeiter|anleiter .. hasst|hast|schikan*|fertig +mich
      schikan* .. mich|werde|chef
      problem|probleme|stress|ärger|streit .. mit|vom .. #mein +chef|chefin|anleiter|vorarbeiter .. #long
      streit|ärger|stress|zoff .. chef|chefin|vorarbeiter|anleiter|meister .. #long
      #long .. ärger|streit|stress|probleme .. chef|chefin|anleiter|vorarbeiter|coach|betreuer
      #ownCoach .. schreit|anschreit|beleidigt|hört_nicht|lügt|lacht|droht|ignoriert|gemein|unfair|fies

      darf .. #nicht .. klo|toilette|trinken|pause|hinsetzen .. chef|jeden|sagt|immer|arbeit
      chef|chefin|vorarbeiter|anleiter .. #long .. schreit|brüllt|beleidigt|droht|meckert|mies
      brüllt|schreit|beleidigt|beschimpft|schimpft .. #long|an .. #long|chef|chefin
    `,
  },
  {
    is: { level: 'worry', kind: 'no_support' },
    when: `
      #ownCoach .. hört|nimmt|interessiert|kümmert .. #nicht|nie|kaum -chef|kollege|kollegen
      #ownCoach .. angelogen|belogen|gelogen|verarscht|verraten|petzt|nervt +mich|mi|nur|so|voll|immer
      #ownCoach .. mich|mi|uns +angelogen|belogen|verarscht|verraten
      #ownCoach +nervt
      über|gegen|wegen +#ownCoach .. beschwer*|beschwär*
      streit|ärger|zoff|problem|probleme +mit|mit_dem|mit_der|mit_meinem|mit_meiner +#ownCoach -kein|keinen|keine
      #ownCoach .. gelogen|beklaut|bestohlen|besoffen|betrunken -#nicht|nie
      #ownCoach .. macht|behandelt|behandeln +mich|mir .. fertig|schlecht|druck|kind|dumm|runter -#nicht|nie
      #ownCoach +ist|is .. schuld|doof|blöd|scheiße|böse|arschloch|gemein|unfair -#nicht|nie
      komm|komme|komme_ich .. mit|mit_der|mit_dem +#ownCoach .. #nicht +klar|zurecht|aus
      mit|mit_der|mit_dem +#ownCoach .. komm|komme .. #nicht +klar|zurecht|aus
      hasse|hass +#ownCoach
      wegen +#ownCoach .. schlecht|schlimm|traurig|heule|heulen|rot
      rot +wegen +#ownCoach
      ^ wegen|weil +#ownCoach $
      #ownCoach +versteht +mich +#nicht
      aber|bitte|nur|ja +#nicht +mit|von +#ownCoach
      ^ #nicht +mit +#ownCoach $
      nie|#nicht +wieder|mehr +zu +#ownCoach
      #nm +zu +#ownCoach
      trau|traue +mich .. #nicht|#nm .. zu +#ownCoach
      #will|möchte|mag .. #nicht|nie|kein* .. #ownCoach .. reden|sprechen|sehen|treffen|schreiben|haben
      mit +#ownCoach .. #will|möchte|mag .. #nicht|nie .. reden|sprechen|schreiben
      #will|möchte|brauch*|hätte|bekomm*|kann .. andere|anderen|andern|neue|neuen +coach|betreuer|betreuerin|jobcoach|ansprechpartner|begleiter
      beschwer*|beschwär* .. über|gegen .. #ownCoach
      trau*|vertrau* .. #ownCoach .. #nicht|net
      #ownCoach .. #nicht .. trau*|vertrau*
      #ownCoach .. nie +da|erreichbar
      reden|sprechen .. #nicht +mit +#ownCoach
      #will|möchte|mag .. #ownCoach .. #nicht|nie .. sehen|sprechen|treffen
      #ownCoach .. hilft .. #nicht|nie
      #ownCoach .. erzählt|sagt|redet|plaudert .. alles .. weiter|chef|chefin|aus|rum
    `,
  },
  {
    is: { level: 'worry', kind: 'conflict_colleagues' },
    when: `
      #long .. streit|ärger|stress|zoff .. kollegen|kollege|kollegin|team|denen
      streit|ärger|stress|zoff .. kollegen|kollege|kollegin|team .. #long
      kollegen|kollege|kollegin|anderen .. hassen|hasst +mich
      kollegen|kollege|kollegin .. beleidigt|beschimpft|angeschrien|schreit|beleidigen
    `,
  },
  {
    is: { level: 'worry', kind: 'overload' },
    when: `
      schaff|schaffe|pack|packe|schaff_ich .. #nm -bus|pünktlich|heute_noch
      schaff|schaffe .. #nicht|#nm .. arbeit|job|alles|pensum|schicht
      überfordert|überfordet|überfodert|überlastet|ausgebrannt|überforderung|überforderd
      jeden|immer|ständig|seit .. zu +viel +arbeit|stress|druck
      zu +viel +arbeit|stress|druck .. jeden|immer|seit|kaputt|weinen|krank
      völlig|total|komplett|nervlich|körperlich +am_ende -umzug|glücklich|lachen
      fix +und +fertig -glücklich|umzug
      kaputt|fertig|erschöpft|ausgelaugt .. jeden|seit|immer|wochen
      #long .. erschöpft|überfordert|überstunden
      arbeit .. macht +mich .. krank|kaputt|fertig
      zu +schwer .. arbeit|schaff*|jeden|alles
      druck .. #nicht +aus|ertrag*

      verstehe|versteh|kapier|kapiere .. arbeit|aufgaben .. #nicht .. #long|traue
      traue|trau .. mich .. #nicht +zu|fragen .. fragen|#long|sagen
    `,
  },
  {
    is: { level: 'worry', kind: 'underload' },
    when: `
      #long .. nichts|nix +zu +tun
      #long .. langweilig|langeweile|unterfordert
      sitze|sitz|sitzen .. nur +rum|herum .. #long
      unterfordert
      gibt +mir .. nichts|was|nix|arbeit|aufgaben +zu|zum +tun|machen -genug
      nur +rum|herum +#long|den|seit
      seit|#long .. nur +rum|herum|rumsitzen|gammeln
    `,
  },
  {
    is: { level: 'worry', kind: 'pain' },
    when: `
      #long .. schmerzen|weh|schmerz|bauchschmerzen|kopfschmerzen|rückenschmerzen|bauchweh|kopfweh|tut_weh -#nm
      schmerzen|weh|bauchschmerzen|kopfschmerzen|rückenschmerzen|bauchweh|kopfweh .. #long -#nm
      schmerzen .. #nm|#nicht .. aus|aushalt*|weg|auf|schlimm|stark
      starke|schlimme|brust|unerträglich* schmerzen|brustschmerzen
      brustschmerzen
    `,
  },
  {
    is: { level: 'worry', kind: 'sickness' },
    when: `
      bin|krank .. seit|wochen|monaten|schon_wieder +krank|wochen|tagen|krankgeschrieben
      krank|krankgeschrieben .. #long -#nm
      #long .. krank|krankgeschrieben|übergeben|kotz*
      epileptisch*|anfall|krampfanfall .. hatte|gehabt|bekommen|wieder
      hatte .. anfall|krampfanfall|epi
      bauchweh|bauchschmerzen|übel|kotz*|schlecht|zitter|zittern .. vor +der|jeder|jedem|die +schicht|arbeit|dienst|montag
      jeden +morgen|tag|abend .. übel|kotz*|übergeben|bauchweh|panik|zitter*
      krebs|tumor|chemo|multiple .. ich|hab|habe|diagnose
      operiert|operation|op .. muss|werde|krankenhaus
      muss|bin|liege|war .. krankenhaus|intensiv
    `,
  },
  {
    is: { level: 'worry', kind: 'isolation' },
    when: `
      bin .. ganz|immer|so|total +allein|alleine|einsam -wohnung_sturmfrei
      ganz +allein|alleine .. hab|niemand|keinen|kein|bin|nur
      habe|hab .. #kein|niemand|niemanden +freunde|freund|mehr|zum_reden|den_ich|der
      hab|habe .. #kein|keinen $
      hab|habe +niemanden|niemand|keinen $
      einsam .. immer|so|sehr|bin|fühl*
    `,
  },
  {
    is: { level: 'worry', kind: 'no_support' },
    when: `
      #kein|niemand|keiner|niemant .. hilft|hilf|kümmert|erklärt|unterstützt|zuständig|hört +mir|sich|zu|mich -früher
      #kein|niemand|keiner +hilft
      allein|alleine|im +gelassen|stich
      werde|fühl* .. allein|alleine +gelassen
      im +stich +gelassen
    `,
  },
  {
    is: { level: 'worry', kind: 'overload' },
    when: `
      war|bin|geh|gehe .. seit .. #nicht|#nm .. arbeit|da|hin|firma|dort
      seit .. #nicht|#nm .. arbeit|hin|hingegangen|firma|dort -bus|urlaub
      #nicht|#nm .. zur +arbeit +gegangen -krank|urlaub
      blaugemacht|schwänz*|schwänze .. arbeit|seit|tage|wieder
      #long .. #nm|#nicht .. rausgegangen|raus|aufgestanden
      komme|komm .. #nm +aus +dem +bett
    `,
  },
];
