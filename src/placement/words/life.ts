import type { WordRule } from './rule.ts';

/** Wish to be dead, preparation, goodbye, self-harm: care-rules 5, first reason. */
export const life: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'life', danger: 'self' },
    when: `
      #will .. #nm .. #leben
      #will|#kann .. #nicht .. weiterleben|weiterlebn
      #kann #nicht|#nm .. weiter +#leben
      #kann|halte|halt .. #nm +leben
      #kann .. #ich so #nm|#nicht .. #leben
      #nm +#leben +will|möchte|mag|müssen|wollen
      #leben .. #will .. #nm
      leben|weiterleben #will #ich #nm|#nicht
      #will .. #nicht +#leben
      #will .. #nicht weiter +#leben
      #will .. #nm .. da|hier +sein
      #nm +da +sein #will
      #will #nm auf|in .. welt|erde +sein
      #kann|kann #nicht +und +#will .. #nm|#nicht
      #kann #nm +und|u #will .. #nm|#nicht
      #will #nm +und|u #kann .. #nm|#nicht
      ^ #ich mag|mog|ma +#nm $
      ^ mag|mog|ma +#nm $
      ^ #nm +mag +#ich $
      ^ #ich =wui|=wü|=wel +#nm $
      #kein lust|bock|kraft|grund|sinn|wille|willen|willn|mut|energie .. leben|existieren|weiterleben|dasein
      #kein .. weiterleben|weiterexistieren
      #kein .. leben +willen|wille|mut
      #kein +lebenswillen|lebensmut|lebenswille|lebenslust
      #kein lust|bock|kraft .. aufs|auf|am|zum leben
      #kein lust|bock|kraft .. auf +das|dieses|mein|des leben
      #will .. #sterben
      #sterben #will
      lasst|lass|laß +mich .. #sterben
      sollte|soll|muss .. #sterben -alle|jeder|jeder_muss|alle_müssen
      #kann|könnte .. #ich endlich +#sterben
      hoffe|hoffentlich .. sterbe|sterb
      egal .. ob|wenn #ich|#sterben|#tot sterbe|sterb|#sterben|#tot|lebe
      #will .. #tot +sein
      #tot +sein +#will
      #will|gern|gerne|lieber|liebsten .. #tot -gestorben
      wär|wäre|wer|wea|währe #ich .. #tot
      #ich wär|wäre|wea|währe .. #tot
      wenn .. #ich .. #tot +bin|wär|wäre|sein
      #ich #tot +bin|wär|wäre
      besser .. wenn .. #tot|nie_geboren
      besser .. #tot
      besser .. wenn .. mich #nicht|#nm .. gibt|gäbe|geben|gab
      besser .. wenn #ich #nm|#nicht_mehr +da|hier|bin|wär|wäre
      besser .. wenn #ich +#nicht|weg +da|hier|bin|wär|wäre
      gibt +es|mich mich +#nm
      gibts +mich .. #nm
      gibt +es|s mich .. #nm
      mich .. #nm +gibt|gäbe|gab|geben
      nie|nie +geboren
      =bring|=bringe|=bringn|=breng|=brinne|=bringä .. #mich .. um|üm
      #ich|ich .. bring|bringe .. #mich .. um
      mich +bring|bringe +um
      bringe|bring|brinn|brinng +mich +selbst|selber
      #mich +#umbringen
      #mich .. #umbringen
      #umbringen #will|werde
      #mich +selbst|selber #umbringen|töten|#kill
      bringt|bringe|bring +man|ich +sich|mich .. um
      #umbringen .. sollte|soll|plan|gedanke*|denk*
      denk*|gedanke* .. #umbringen|#sterben|suizid|#suizid|#tot_sein
      #will .. #mich .. #kill
      #kill .. #mich|mich
      =kms
      #suizid -was_ist|film|serie|kollegen_suizid|heißt
      selbst|selber .. #tot|töten|mord
      #mich .. =töten|=toten|erhängen|erschießen|ertränken|vergiften|ersticken|erhäng*|erschieß*|ertränk*|überfahren_lassen|verbrennen
      #ich .. erhäng*|erschieß*|ertränk* mich
      häng*|hänge|hang|henge|heng #mich .. auf
      #mich .. aufhäng*|aufhang*|aufheng*|aufhänge|auf_hängen|erhängen|auf_hänge
      strick|seil|strang .. keller|hals|gekauft|dachboden|baum|bereit|liegt|aufhäng*|gekn*|hängen
      schling*|galgen .. hals|gekn*|keller|bereit
      puls +adern|ader
      pulsader|pulsadern|pulsadan|pulsardern|pulsader*
      #leben .. ein|nen +ende|schluss
      ende .. leben +machen|setzen|mach*
      #leben +beenden|beende|wegwerfen|zu_beenden
      #mein +#leben .. beenden|beende|zu_beenden|ende
      #leben +zu|nehmen|nehme +nehmen|will|werde
      nehm|nehme|nehmen #mich|mir das|mein|mei|s +leben
      #mich|mir das|mein +leben +nehmen|nehme|zu_nehmen|nehm
      leben +zu +nehmen
      #mich|mir .. was|etwas|wat|wos|öppis +an|antun|antue|antuh|antu|anzutun|antuen|angetan -er|tut_mir|sie
      tu|tue|tuhe|dua|dur|thu +#mich|mir .. was|etwas|wat +an
      #ich .. mir .. was|etwas antun|antue|antu|anzutun
      sinn .. #leben .. schluss
      mach|mach|mache|machs .. schluss .. allem|leben|endgültig|alles
      schluss +mit +allem|alles|dem_leben|leben
      #will|hoffe .. alles|es .. vorbei .. immer
      endlich .. alles +vorbei|zu_ende -prüfung|stress
      bald .. alles|es +vorbei|zu_ende|rum $ -urlaub|prüfung|umzug|praktikum|probezeit
      #will|kann #nm +aufwachen|aufwache|wach_werden|aufstehen_nie
      #nm|nie|nie_wieder|niemals|nie_mehr|gar_nicht|garnicht +aufwachen|aufwache|aufwach|aufzuwachen|wach_werden|erwachen
      hoff* .. wache|wach .. #nm +auf
      wache|wach .. hoff* .. #nm|nie auf
      einschlafen .. nie|nicht|#nm .. aufwach*
      für +immer +einschlafen|schlafen|weg|gehen|fort
      immer +einschlafen|schlafen #will
      einschlafen|schlafen +für +immer
      ewig +schlafen
      weg|fort|verschwinde|verschwinden|gehe|geh|verlasse|verlass|verschwind .. für_immer|für_imer|fürimmer|immer_weg -urlaub|firma|arbeit|werkstatt|betrieb|job|coach
      weg|fort .. von +dieser|der|diese +welt|erde
      #will .. weg|fort +von +dieser|der +welt|erde
      weg +sein +für +immer
      bald|morgen|heute|dann #ich .. #nm +da|leben|hier -urlaub|arzt|frei|schule|arbeit
      #ich bald|morgen|dann .. #nm +da|leben|hier -urlaub|arzt|frei|schule|arbeit|lager
      bald +bin +#ich .. weg -urlaub|frei
      bald +bin +#ich .. #nm
      wenn #ich #nm +da|hier|bin|lebe|leb +bin|sind|wär -urlaub|hier_arbeite
      wenn #ich +weg|gegangen +bin .. kümmer*|pass*|sorg*|traurig|weint|freut
      dann .. ruhe|frieden +vor_mir|von_mir|vor|von +mir
      dann +habt|haben|hat +ihr|alle|endlich +ruhe|eure_ruhe
      dann ist +ruhe|schluss|alles_aus|vorbei heute|nacht|mach|bald
      heute|nacht|abend|morgen .. mach|mache|tu|tue +ich +es|s -fertig|arbeit
      letzter|letzten|letzte +tag|nacht|abend|mal .. welt|erde|leben|lebe
      letzte|letzter|letztes +tag|nacht|stunde|brief|nachricht +von_mir|meines|auf_erden
      das +ist|war +mein|meine letzte|letzter +brief|nachricht|gruß|wort
      abschiedsbrief*|abschiedbrief|abschiedsbrif|abschids*|abschiedsnachricht|abschieds_brief
      abschied +vom|von +leben|allen|euch|welt
      lebt|leb +wohl -nicht
      lebewohl
      seht|sieht|sehen +ihr|mich|du|uns mich|uns .. nie|nie_wieder|#nm|nie_mehr|nicht_wieder
      ihr|du mich|uns .. nie|nie_wieder|#nm +wieder|sehen|mehr|wiedersehen
      werdet|wirst +mich .. #nicht|nie wieder*|sehen
      macht|machts|machs|mach +es|gut +gut|immer .. immer
      gut +für +immer
      danke +für +alles .. tschüss|ade|leb*|immer|gehe|nie|vorbei|kann_nicht
      sag|sagt|sage .. mama|papa|mutter|vater|kindern|familie|tochter|sohn|oma|bruder|schwester .. lieb|liebe|leid|verzeih*
      kümmer*|pass|passt +euch|dich|gut|auf .. um|auf .. wenn .. weg|tot|nicht_mehr_da|#nm
      verschenkt|verschenke|weggegeben|vermacht|verschenk .. brauch|brauche .. #nm|nichts
      verschenkt|verschenke|weggegeben .. alles|sachen|katze|hund .. brauch*|bald
      #kein|niemand|keiner|keinen .. vermiss*|merkt|trauert|weint|interessiert .. #tot|#sterben|weg_bin|#nm_da
      wenn +ich +morgen|heute|weg|jetzt|nicht +#tot|weg|tot|da|mehr
      springe|spring|springen|spring_ich|hüpf|stürz* .. brücke|dach|balkon|fenster|zug|bahn|ubahn|sbahn|gleise|gleis|hochhaus|turm|klippe|auto|lkw|stock|runter|tram|straßenbahn|#nm -freibad|wir
      brücke|dach|balkon|fenster|bahnsteig|hochhaus|klippe|gleis|gleise|parkhaus|brüke|schienen .. springe|spring|springen|runter|stürz*|fallen_lassen
      #will|#mich .. vor .. zug|bahn|ubahn|u|auto|lkw|bus|lastwagen|sbahn +werfen|werfe|springen|schmeißen|legen|laufen|bahn|rennen|stürzen
      werf|werfe|schmeiß|schmeiss|leg|lege|lauf|laufe|renn|renne|schmeisse|geh|gehe #mich|jetzt|gleich|ich|einfach .. vor +den|die|das|ein|einen|nen|n +zug|bahn|auto|lkw|bus|ubahn|u|laster|s
      #mich .. auf +die|den .. gleise|schienen|bahngleise|gleis|schiene|bahnschienen
      #ich steh|stehe|stand|sitz|sitze|bin .. auf|an|am .. brücke|dach|bahnsteigkante|hochhaus|brüke|brückengeländer|klippe|fensterbrett|geländer|parkhaus -arbeite|arbeiten|kollegen|foto|schön|dachdecker|bau|warte|decken
      #ich sitz|sitze|liege|lieg|steh|stehe|bin .. auf|an .. gleisen|gleise|schienen|bahnschienen|gleis -warte|arbeite|arbeiten|bahnhof
      wenn|falls|wen ihr|du|ich|sie|man|er .. spring*|springe +ich|ich
      dann +spring|springe|springe +ich
      auto .. gegen .. baum|mauer|wand|brücke|lkw #will|fahr|fahre|fahren|lenk*
      fahr|fahre|fahren|rase|ras .. gegen .. baum|mauer|brücke|brückenpfeiler -unfall|bin_gegen
      gehe|geh|geh_ich|lauf|laufe #ich|jetzt|heute ins|in +den|das|wasser wasser|fluss|see|rhein|elbe|donau|spree -schwimmen|baden
      ^ #ich gehe|geh +ins +wasser $
      gashahn|autoabgase|auspuffgase|kohlenmonoxid -prüfen|warnmelder|schulung
      #pills|überdosis .. #sterben|#tot|umbringen|#umbringen|selbstmord|schluss|für_immer|ende
      wie|wieviele|wieviel +viele|viel +#pills
      #pills .. gesammelt|sammle|sammel|gehortet|horte|spare|versteckt|aufgespart|bereit|bereitgelegt
      #pills .. nehm|nehme|schluck* +ich|alle .. alle|alles
      #will|werde|gleich|heute|jetzt|dann .. alle|ganze|viele|ganz_viele|zu_viele +#pills -täglich
      #will|werde .. schlucken|überdosis
      #will|möchte .. zu|in .. himmel|jenseits|paradies
      #will .. zu .. oma|opa|mama|papa|mutter|vater|ihm|ihr .. himmel|oben|rauf|grab_legen
      #ich .. hoch|rauf +zu +oma|opa|papa|mama +in
      wozu|warum|wofür|weshalb leb* +ich|noch -allein
      warum|wozu|wofür|weshalb .. #ich .. #leben
      #kein +grund|sinn .. leben|aufzustehen_mehr
      leben .. #kein|nicht +sinn|wert|lebenswert|mehr .. gehe|geh|schluss|mehr_wert|lebenswert
      leben .. nichts +mehr|für +für|mich
      leben .. #nicht|#kein +lebenswert|wert
      lebensmüde|lebensmüd|lebens_müde|lebnsmüde
      müde +vom|von|des|am +leben|lebens
      satt|leid|satt_hab* +leben
      #leben .. #nm +aus|ertragen|aushalten|weiter|leben_mehr .. will|sterben|tot|#sterben
      halte|halt .. leben .. #nm +aus
      leben .. wegwerfen|wegschmeißen
      alles|es +ist +vorbereitet .. heute|morgen|abend|nacht|tot
      =⚰|=🪦 ich|mich|bald|mir|heute|morgen|will|tschüss -beerdigung|friedhof|bestatter|arbeit|opa|oma
      ich|mich|bald|mir|heute|will +=⚰|=🪦 -beerdigung|friedhof|bestatter|arbeit|opa|oma
      ich|mich|mir|heute|will +=🔪|=🔫|=🪢 -küche|koche|kochen|gemüse|fleisch|schneiden
      =🔪|=🔫|=🪢 +ich|mich|mir|heute -küche|koche|kochen|gemüse|fleisch|schneiden
      =🔪|=🔫|=🪢 .. #mich|arm|hals|ende|schluss -küche|koche|kochen|gemüse|fleisch
      #pills .. alle|ganze|schluss|tschüss|ende|immer|vorbei +=👋|=😭|=💀|=⚰

      & #ich|mich|mir|mein #sterben|sterbe|tod -#person|#animal|#fiction|#kein|angst|film|gestorben|arzt|friedhof|unterricht
      & #ich|mich #tot -#person|#animal|gestorben|unfall|#fiction|friedhof
      #sterben .. #will|hilf|lass|bitte|gott
      wie .. stirbt|#sterben -#person|#animal|film
      #tot .. besser|lieber|ruhe|sicher
      besser|lieber .. #tot|tod|sterbe|#sterben
      tod .. ausweg|lösung|erlösung|besser|wünsche|freu|warte|ruhe
      ausweg|weg|lösung|möglichkeit .. tod|#tot|#umbringen|#sterben|selbstmord
      nur|noch .. einen|ein +ausweg
      nur .. einen|ein +weg
      noch .. einen|ein +weg -gibt|gäbe|zurück|werkstatt|amt|frist|antrag
      wünsche|wünsch|wünschte|sehne|freu|freue .. tod|#tot|#sterben
      #will|möchte .. zu +gott|allah|jesus|engeln|engel
      #will|unter .. unter +der|die +erde
      mach|mache #mich|mi .. weg|#tot|kaputt|kalt|alle -sauber|schmutzig|sorge
      mach .. mich +#tot|weg
      testament .. fertig|geschrieben|mut|gemacht -oma|opa|kurs
      #ich .. brauch|brauche|fehlt .. mut .. noch|nur -gespräch|chef|fragen
      alles +geregelt -urlaub|übergabe
      alles .. geregelt .. danke|katze|hund|nachbarin|tschüss
      für .. hund|katze|kinder .. gesorgt|geregelt|untergebracht
      beende|beend|beenden|beendet +es|alles|dieses|mein|das_hier -spiel|arbeit|gespräch|schicht
      #ich beende|beend .. es|leben|alles|jetzt -arbeit|schicht|chat|gespräch
      #will .. es .. beenden -arbeit|praktikum|gespräch|vertrag
      es|das +reicht .. gehe|geh|nacht|schluss_mit|heute +ich|heute|nacht|allem
      #ich +gehe|geh .. heute +nacht|abend_noch
      weint|wein|trauert|heult +#nicht .. um|wegen +mich|mir
      nicht +um +mich
      verzeiht|vergebt|verzeih +mir -zu_spät|fehler
      #ich|habe|hab .. entschieden|beschlossen .. gehen|schluss|sterben|weg|ende -urlaub|kündig*|firma
      genug|schnauze|nase .. vom|von|mit +leben|diesem_leben|dem_leben
      & leben satt|leid|beenden|lohnt|überdrüssig|aufgeben|wegwerfen|qual|hölle|müde|loswerden -oma|opa
      leben .. lohnt|lohn .. #nm|#nicht
      #kann|schaff|schaffe|pack|packe .. leben +#nicht|#nm -geld|lohn|wohnung
      #kann das|dieses +leben +#nm|#nicht
      das +leben +#nm -geld
      tschüss|ade|adios|bye|ciao +leben|welt
      das +wars|war_es|war's .. mit|für +mir|mich|leben
      strick|seil|gürtel|kabel|schnur|schal|tüte .. um|über|am +den|dem|meinen|mein|kopf +hals|kopf
      gürtel|strick|kabel .. hals|aufhäng*|balken|türklinke
      erstick*|erwürg* +mich .. selbst|selber
      brücke|eisenbahnbrücke|autobahnbrücke|hochhaus|dach|parkhaus .. #will|runter|gestanden|springen|sprung -arbeit*|angeln|#person_wollte|ziegel|decken
      eisenbahnbrücke|autobahnbrücke
      #ich leg|lege|liege|lieg .. mich|auf .. gleis|gleise|schienen|autobahn|straße
      #mich .. aufs +gleis
      lkw|zug|auto|bus|bahn|laster .. laufen|werfen|rennen|springen|legen|schmeißen
      #will|würde|könnte|möchte .. vor +n|ein|den|einen|das +zug|lkw|auto|bus|bahn|laster
      wach|wache .. nie|nicht|#nm +mehr|wieder|auf
      schlafen|einschlafen .. nie|#nm|für_immer .. wach|aufwachen|mehr
      tu|tue|tuhe .. #mich|mir .. was -leid|weh|gut
      würde|würd|könnte|wäre .. springen|mich_aufhängen -see|freibad|pool|freude
      kraft|mut .. hätte|hab .. würde|würd|mach .. ich|springen|es
      habe|hab +vor .. mich .. töten|umzubringen|zu_töten
      #nicht|#nm +weiterexistieren|existieren|weitermachen_leben|dasein
      #will .. #nm +weiterexistieren|existieren|atmen|weiteratmen
      #kein .. auf +der|dieser +welt|erde .. haben|will
      #will|wäre|wär|lieber .. #nm|#nicht +auf|in +der|dieser|dieser +welt|erde
      #nm|nicht .. auf +der|dieser +welt|erde .. wäre|wär|sein|will
      wenn .. #ich .. weg +wär|wäre|bin .. keiner|niemand|besser|immer|ruhe|froh
      keiner|niemand .. merken|vermissen|weinen .. weg|tot|nicht_mehr
      schuss|kugel .. kopf|in_den_kopf -spiel
      kopf .. schuss|kugel|schießen
      erlöst|erlösung|erlösen .. mich|tod|endlich
      ^ =🔫 $
      ^ =⚰ $
      =😔|=😭|=😢|=😞|=😩|=💔|=🥺 +=🔫|=🔪|=⚰|=💊|=🪢
      =🔫|=🔪|=⚰|=💊|=🪢 +=😔|=😭|=😢|=😞|=😩|=💔|=🥺
    `,
  },
  {
    is: { level: 'crisis', kind: 'self_harm', cause: 'life', danger: 'self' },
    unless: 'brettspiel|holz|glasritzen',
    when: `
      ritze|ritz|ritzen|geritzt|geritz|riz|rize|gerizt|ritzte|ritzt #mich|mir|arm|wieder|selbst|arme
      #mich|mir .. geritzt|ritzen|ritze|ritz|gerizt|rize|anritzen
      ^ ritzen|ritze $
      =svv
      schneide|schneid|schneiden|schnippel|schlitze|schlitz|schlitzen #mich|mir in|am|auf|die|den|meinen|das|mit .. arm|arme|bein|beine|haut|handgelenk|oberschenkel|bauch|adern|hals
      #mich|mir .. arm|arme|bein|beine|haut|handgelenk|oberschenkel|adern .. geschnitten|aufgeschnitten|geritzt|aufschneiden|schneiden|aufgeschlitzt|verbrannt .. absicht|selbst|selber|extra|wieder
      #mich|mir .. absicht|selbst|selber|extra|absichtlich .. geschnitten|verbrannt|verletzt|weh_getan|wehgetan
      geschnitten|verbrannt|verletzt|geschlagen .. mit +absicht|absichtlich|selber|selbst
      mit +absicht .. geschnitten|verbrannt|verletzt
      ^ #ich +schneide|schneid +mich $
      #ich schneide|schneid +mich .. wieder|selbst|selber|jetzt|immer|heute
      #will|muss|werde .. mich +schneiden|ritzen|verletzen|verbrennen -haare
      #will|muss|werde|wollte .. #mich|mir selbst|selber|was|heute .. weh +tun|antun
      #will|muss|werde|wollte .. #mich|mir .. weh +tun
      #mich|mir selbst|selber|absichtlich .. weh|wehtun|verletzen|verletzt|verletze
      verletze|verletz|verletzen|verletzt +mich +selbst|selber|absichtlich|wieder
      selbst +verletz*
      selbstverletz*|selbstverlezt*
      kopf .. gegen|an +die|den|der +wand|tisch|boden|tür .. schlag*|hau*|knall*|blut*
      hau*|schlag*|knall* .. kopf .. gegen|an +die|den|der +wand|tisch|boden|tür -er|ihm|chef_ihm
      zigarette|zigaretten|kippe|kippen|feuerzeug .. arm|haut|hand .. aus|ausgedrückt|drück*|verbrenn*
      drück|drücke|ausdrück* .. zigarette|zigaretten|kippe|kippen .. arm|haut|hand
      rasierklinge|rasierklingen|klinge|rasirklinge .. hand|arm|geholt|gekauft|haut|hier|bereit -rasieren|bart
      #ich .. rasierklinge|rasierklingen|rasirklinge -rasieren|bart
      =🔪|=🩸 +arm|arme
      blute .. arm .. selbst|absicht

      aufgeritzt|aufgeritz|angeritzt|aufgeschlitzt .. arm|arme|haut|mir|mich
      arm|arme|haut|bein|beine .. aufgeritzt|aufgeschlitzt|angeritzt|geritzt|zerkratzt|blutig
      ritzn|ritzen|ritze|ritz .. wieder|angefangen|drang|druck|muss|will|lust
      wieder|angefangen|drang|druck|muss|will .. ritzn|ritzen|ritz|selbstverletz* -kratzer_lack|holz
      #mich|mir .. verbrannt|verbrenne|geschnitten|geschlagen|gebissen|verletzt .. verdient|strafe|bestraf*|hasse|druck|spüren
      beiße|beiss|beiß|kratze|kratz|haue|schlage|schlag +mich|mir .. blut*|selbst|selber|wund
      kratz|kratze|reiß|reiße .. arm|arme|haut|haare .. blutig|blut*|auf|aus
      muss|will .. #mich|mir .. bestrafen|weh|wehtun
      bestrafe|bestraf|bestrafen +mich .. selbst|schmerz*|schneid*
    `,
  },
];
