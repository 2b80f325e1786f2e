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
      bald +bin +#ich .. weg -urlaub|frei|hier|umzug|abteilung
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
      lebewohl -spind|kollege|auto
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
      wenn +ich +morgen|heute|weg|jetzt|nicht +#tot|weg|tot|da
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
      gashahn|autoabgase|auspuffgase|kohlenmonoxid -prüfen|warnmelder|melder|warner|piept|alarm|schulung
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
      ausweg|lösung|möglichkeit .. tod|#tot|#umbringen|#sterben|selbstmord
      nur|noch .. einen|ein +ausweg
      nur .. einen|ein +weg
      noch .. einen|ein +weg -gibt|gäbe|zurück|werkstatt|amt|frist|antrag
      wünsche|wünsch|wünschte|sehne|freu|freue .. tod|#tot|#sterben
      #will|möchte .. zu +gott|allah|jesus|engeln|engel
      #will|unter .. unter +der|die +erde
      mach|mache #mich|mi .. weg|#tot|kaputt|kalt|alle -sauber|schmutzig|sorge
      mach .. mich +#tot|weg
      testament .. fertig|geschrieben|mut|gemacht|tisch -oma|opa|kurs
      schlüssel .. nachbarin|nachbarn .. alles +fertig -urlaub|umzug
      beerdigung .. brauch|brauche +#ich|die .. bald
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
      eisenbahnbrücke|autobahnbrücke -video|fährt|gesperrt|baustelle
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
      wenn .. #ich .. weg +wär|wäre|bin .. keiner|niemand|besser|immer|ruhe|froh -manchmal
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
      #mich|mir .. geritzt|ritzen|ritze|ritz|gerizt|rize|anritzen -früher|vorbei
      ^ ritzen|ritze $
      mach|mache|wieder|hab|habe|druck|wegen .. =svv
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
      ritzn|ritzen|ritze|ritz .. wieder|angefangen|drang|druck|muss|will|lust -teig|tisch|brett|abkleben|fuge
      wieder|angefangen|drang|druck|muss|will .. ritzn|ritzen|ritz|selbstverletz* -kratzer_lack|holz
      #mich|mir .. verbrannt|verbrenne|geschnitten|geschlagen|gebissen|verletzt .. verdient|strafe|bestraf*|hasse|druck|spüren
      beiße|beiss|beiß|kratze|kratz|haue|schlage|schlag +mich|mir .. blut*|selbst|selber|wund
      =kratz|=kratze|reiß|reiße .. arm|arme|haut|haare .. blutig|blut*|auf|aus
      muss|will .. #mich|mir .. bestrafen|weh|wehtun
      bestrafe|bestraf|bestrafen +mich .. selbst|schmerz*|schneid*
      schluck|schlucke|schlucken|geschluckt|gschluckt .. schrauben|nägel|nadeln|batterien|knopfzellen|rasierklingen|scherben|reißzwecken -versehen|#person|#animal
      schrauben|nägel|nadeln|batterien|knopfzellen|rasierklingen|scherben|reißzwecken .. schluck|schlucke|geschluckt|gschluckt -versehen|#person|#animal
    `,
  },

  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'life', danger: 'self' },
    unless: '#fiction',
    when: `
      wenn|wann|falls|wen +#ich .. #tot|=nm +bin|wär|wäre -#ich_müde
      wenn|falls|wen +#ich +#nm +bin $
      wenn|wann|falls|wen +#ich =amol|=mal|=einmal +#nm +bin $
      #ich +dann|bald|morgen|ab +dann|#nm|bald +#nm $ -krank|müde|traurig
      wer|kannst|könntest|nimmst|kümmer*|nehmt|füttert|gießt|aufpassen|aufpasst .. wenn .. #ich|mich .. weg|#tot|#nm +bin|gibt|lebe|für_immer -urlaub|krankenhaus|reha|kur|schicht|feierabend
      #tracks .. kommt|fährt .. dann|und +ist|bin|hab|habe vorbei|schluss|ruhe|rum|aus|ende|fertig|weg -pünktlich|feierabend|urlaub|schicht|umsteigen
      #tracks .. kommt|fährt .. dann +ist|bin|hab|habe +alles|es +vorbei|aus|rum
      #tracks|#height .. ein|einen|noch|nur +schritt|sprung
      ein|einen|nur +schritt|sprung|schnitt|schuss dann|und .. ruhe|vorbei|frei|still|erlöst|hinter -ausbildung|prüfung|maschine|projekt|aufgabe|kiste|schule|kurs|papier
      noch|nur +schritt|sprung|schnitt .. hinter|ruhe|vorbei -ausbildung|prüfung|aufgabe
      schritt +noch .. hinter|ruhe|vorbei
      #ich lauf|laufe|geh|gehe|spring|springe|renn|renne|werf|werfe|schmeiß|tret|trete|stell|leg .. vors|vorn +auto|bus|zug|lkw|laster -arbeite|parken
      vor|vors|vorn +die|den|ein|einen|n|nen|s +#tracks|auto|lkw|bus|ubahn|bahn +geh|gehe|laufe|lauf|springe|spring|werfe|werf|lege|leg|renne|schmeiß|lauf|schmeiße|bahn
      #mich fallen +lassen|lass .. fenster*|dach|brücke|balkon|geländer|runter|gerüst|kran
      fenster*|dach|brücke|balkon|geländer|runter|gerüst|kran .. #mich .. fallen +lassen|lass
      vom|von|aus|vo dach|brücke|balkon|fenster|hochhaus +fallen +lassen
      =springen|runterspringen .. leichteste|einfachste|beste|lösung|ausweg|leichter|stock|stockwerk|schnell -freibad|pool|trampolin|turm|bungee
      #tot|sterben +wär|wäre|sein|wars|is|ist .. schöner|besser|leichter|einfacher|schön|erlösung
      im|in +grab|sarg|himmel .. ruhe|still|frieden|schlafen -friedhof|oma|opa|#person
      unter +der +erde .. ruhe|still|#will|schlaf*|frieden -kabel|rohr|leitung|tunnel
      ruhe|frieden +vor|von +mir -urlaub|frei|wochenende|ferien|kurs|woche|feierabend
      #nm +mit +mir +ärgern|rumärgern|abgeben|rumschlagen -gespräch
      seid|bist|sind|seids +mich .. los -urlaub|firma|rente|schicht|praktikum|urlaub
      #kein +problem|last|belastung|ärger|sorgen|arbeit +mehr +für|mit +euch|sie|alle|mama|dich|mir
      mach|mache|setz|setze|bereite #ich|mir|dem|dir|das|ein .. ende +mit +mir|allem|dem|leben -streit|mobbing|lärm
      ende|schluss +mit +mir -gemacht|freund|freundin|sie|er|macht|will
      #ich .. mach|mache|setz|setze .. dem|allem +ganzen|allem|leben|elend|ein +ein|ende|nen +ende -streit|mobbing
      #ich .. dem|allem +ein|nen +ende -streit|mobbing|gespräch
      dem +ganzen|leben|elend +ein|nen +ende -streit|mobbing|arbeit
      muss|soll +ein +ende +haben .. #ich|mach|heute
      vorbei|aus|rum +mit +mir -freund|freundin|gemacht
      mit +mir +ist|is .. schluss|vorbei|aus|zu_ende -freund|freundin
      hab|habe|alles .. alles|sachen .. verschenkt|weggegeben|vererbt -flohmarkt|umzug|ausgemistet|sozialkaufhaus|kindergarten|alte|alten|gefreut
      wo|dort|da|dahin +ich +hin* brauch|brauche|nehme .. nichts|nix|#nm|#kein|mit
      brauch|brauche .. #nm|nichts|nix .. wo +ich +hin*|jetzt|gehe
      suchen|sucht|such|suchts +mich +#nicht -versteck*
      brauchst|braucht|müsst|braucht +mich +#nicht|#nm .. suchen
      weint|wein|weine +#nicht +wegen|um|wenn|über
      es +ist +besser +so|für .. weint|vergebt|verzeiht|euch|alle +#nicht|mir|wenn|ohne
      nix|nichts|nicht +mehr +wollen|wolle|wollte +#leben
      nix|nichts|nicht|nix_mehr|#nm +#leben|#sterben +wollen|wolle -allein|heim
      #ich|ich #nicht|nix #leben +wollen|wolle -allein|heim
      wollen|wolle .. #sterben|#tot|=tot -sie|er|die|wir|alle|viele|menschen
      stirbt +man .. #pills|paracetamol|wenn|ab|von|bei -film|hunger|durst
      ab +wieviel|wann|wie .. stirbt|tödlich|sterbe|#tot -fieber
      tut|tuts .. erhängen|ertrinken|#sterben|verbluten|ersticken|aufhängen .. weh
      erhängen|ertrinken|verbluten|aufhängen .. weh|schmerz*|lange|schnell -schild|wäsche|bild
      =20|=30|=40|=50|=100|viele|alle .. #pills .. nimmt|nehme|schluckt|schlucke -vergess*|tag|woche|monat
      reichen|reicht|langt|langen .. #pills .. um|#sterben|schlafen|aufzuwachen|bestimmt|dafür -monat|woche|urlaub|bis
      #pills .. reicht|reichen|langt|genug .. bestimmt|sicher|um|dafür|schlafen|für_immer -monat|woche|urlaub|rezept
      #pills .. genug $
      =genug +#pills -vorrat
      #pills .. damit|dass|das .. #nm +aufwach*|aufzuwachen
      wie +hoch .. brücke|stock|dach|hochhaus .. sein|muss|tot|springen -regal|leiter|bau*
      überlebt +man .. sturz|sprung|brücke|stock|zug
      schlinge|strick|seil +hängt|liegt|ist .. schon|bereit|fertig|da -wäsche|kletterpark|klettergurt|gurt|gerissen
      =pillen|schlaftabletten|überdosis .. hand|tisch|bett|bereit -apotheke|krankenschwester|rezept
      #pills .. vor +mir .. alle|genug|schon|viele|offen -apotheke|welche
      badewanne|wanne .. föhn|fön|toaster
      garage .. motor|abgase|auspuff .. läuft|an|auto|schlauch
      garage .. schlauch .. passt|auspuff -garten|gießen|waschen|anschluss|#nicht|#nm
      erledige|erledig|beseitige|beseitig|entsorge +mich
      erledige|erledig|beseitige|beseitig|entsorge +#ich +mich
      #pills|spritzen|tropfen .. vom|von +oma|opa|mama|mutti|mutter|papa|vati|vater|nachbarin .. merkt|spürt|reicht|langt|genug -rezept|woche|wochen|monat|apotheke|täglich|bis|#nicht|#nm
      gas +aufdrehen|aufgedreht|aufdreh .. #ich|schlafen|ruhe|und -heizung|herd
      geh|gehe|komm|komme|bald .. zu|bei oma|opa|mama|papa|mutter|vater|bruder|schwester|freundin|ihm|ihr .. himmel|oben -ausflug|treppe
      bald|heute|morgen seh|sehe|treffe|bin .. #ich|mama|papa|oma|opa .. himmel|drüben|jenseits
      oben|himmel|drüben +auf +mich .. wartet|wart|gleich|komm|gehe|geh
      wartet|warten .. oben|himmel|drüben|jenseits +auf +mich -chef|kollege|stock
      wär|wäre|hätte|wünschte .. #ich|mich|sie doch|nur|besser|bloß .. gestorben|verreckt|erwischt|überfahren|liegen_gelassen|abgetrieben|ertrunken|getroffen
      hätte|hätten|hätt|hättn mich|mi .. doch|nur|bloß|besser|einfach .. erwischt|überfahren|liegen|getroffen|sterben|totgefahren -chef|kontrolle
      warum|wieso|weshalb .. #ich|mich .. #nicht .. gestorben|#tot|draufgegangen -film
      #nicht|nie +überleben|überlebt +sollen|dürfen
      schade|leider|wieder .. wieder +aufgewacht|aufgewacht -spät|früh|nachts|uhr|mitten|narkose|pünktlich|wecker|gut
      bete|hoffe|wünsche .. #nm|nie .. aufwach*|aufsteh* -kind
      häng|hänge|hing .. am|an +baum|seil|strick|balken|dachbalken|ast -wäsche|lampe|kletter*|bild
      =💊 .. tschüss|tschüs|bye|ende|ciao|schluss
      auf|an|am +der|dem|den|einer|ner +#height +steh|stehe|sitz|sitze|stand -arbeit*|arbeite|warte|foto|kollegen|gebaut
      #height|#tracks +steh|stehe|stand #ich|und|denk|denke|dann|überleg* -arbeite|warte|bus|kollegen|verspätung
      #ich .. #nm|nicht_mehr +auf|uf|in +der|dera|dieser|da +welt|erde
      #ich .. #nm +auf +welt
      =geburtstag|weihnachten|silvester|ostern .. #ich .. #nm +da|am_leben|dabei -urlaub|arbeit|firma|praktikum|schicht|dienst
      #ich .. spring|springe|hüpf|stürz|geh|gehe .. in +den|die|d|der +kanal|fluss|donau|rhein|elbe|spree|neckar|isar|weser|mosel|oder|havel|teich|hafen -baden|schwimmen|hitze|sommer|heiß|freunden|altstadt
      #will .. ertrinken|ersaufen|=verbluten|=verhungern|=erfrieren|=ersticken -#kein
      zum +fluss|kanal|see|gleis|bahndamm|steinbruch .. tschüss|ende|schluss|zweck|sinn|genug
      zweck|sinn +mehr .. geh|gehe|mach|mache|schluss +#ich|zum|schluss|es|jetzt -regal
      #ich .. adern|pulsader|pulsadern|handgelenke|kehle .. auf|durch|schneid*|schlitz* -kollege|er|sie
      trink|trinke|schluck|schlucke|sauf +#ich|jetzt|den|gleich|das .. *reiniger|gift|bleiche|säure|frostschutz|benzin -kein
      froh|besser|leichter|glücklicher|egal|froher .. wenn +#ich|es +weg|#nm|fort|mich|nimmer +bin|wär|wäre|da|#nm -urlaub|frei|kollege|schicht|feierabend|früher
      froh|besser|leichter|ruhiger .. wenn #ich .. #nicht|#nm +da|leb*|geboren +bin|wär|wäre|würde -urlaub|frei|schicht
      hätte|hätt|hätten .. ruhe|leichter|besser .. ohne +mich
      ohne +mich .. endlich|für_immer +ruhe|frieden|glücklich
      ich|mich +gibt|gibts|gibs .. #nm|nimmer -rolle
      #ich|mich .. bald|morgen|samstag|sonntag|freitag|montag|ab .. gar|überhaupt|einfach +#nicht|#nm +mehr|da|gibt -arbeit|schicht|urlaub|frei|dienst
      gibt|gibts +es|mich .. mich .. #nm -angebot
      entschieden|beschlossen .. ganz|so +ruhig|leicht|friedlich|erleichtert -urlaub|ausbildung|firma|stelle|vertrag|umzug|wohnung
      #kein +angst +mehr +vor|vorm|vom +tod|sterben|tot|dem
      wozu|warum|wofür|weshalb|was +noch|soll|überhaupt|ich +leben|weiterleben|weitermachen|leb|lebe
      #leben +ist|hat|is .. #kein|nichts|nix +sinn|wert|mehr +mehr|wert
      #leben .. nichts|nix +mehr +wert
      doch|eh|sowieso|alles +alles|nichts|nix|eh #kein|nix|nichts +wert|sinn +mehr -aktie
      mir .. egal .. ob .. #ich .. leb|lebe|sterb|sterbe|#tot|aufwache
      #umbringen .. reicht|plan|datum|weg -zeit
      =suizidgedanken|selbstmordgedanken|suizidal|todessehnsucht|todeswunsch -#kein|#nicht|freund*|#person
      =todessehnsucht|todeswunsch
      #ich .. =verschwinde|=geh|=gehe .. für +immer -urlaub|firma|stadt|deutschland
      #ich|mich .. aus +dem +leben|weg|verkehr +scheiden|räumen|treten|gehen -film
      =scheide .. aus +dem|diesem +leben
      #will .. nur|einfach|endlich .. =weg|=fort +sein +von|aus +der|dieser +welt
      =tod|=tot .. warte|wart|freu|sehne|wünsch* .. ich|auf +den|auf|mich|ich
      #ich +warte|wart|sehne|freu +auf|mich|nach +den|auf|nach +tod|den +tod
      dann +kann|könnte +#ich|ichs|ich +auch|gleich|ja .. #tot|machen|sterben|weg|es +machen|auch
      beerdigung|grab|trauerfeier .. #mein|mir|ich .. lied|musik|blumen|soll|wünsch* -oma|opa|#person|arbeit
      aufs +leben|dasein .. #kein|keine|nicht +lust|bock
      #kein +lust|bock|kraft|mut|nerv .. aufs|auf|zum +leben|dieses|das +leben|mehr
      weg +mit +mir
      wäre|wär|wöre .. gern|gerne|lieber|liebsten|einfach .. #nm|nicht_mehr +da|hier|am_leben -urlaub|firma|arbeit
      alles +ein|zu +ende -urlaub|monat|woche|prüfung|probezeit|praktikum|ausbildung|arbeit|kurs|vertrag
      leb|lebt|lebts +alle|schön|immer +wohl
      #mich .. gibt|gibts|gäbe +bald|morgen|dann +#nm
      #ich +lösch* +mich .. aus|selbst

      sagen|sag|sagt|richtet|schreibt|richt .. mama|papa|mutter|vater|kindern|familie|tochter|sohn|oma|bruder|schwester .. lieb|liebe|verzeih* .. wenn|passiert|tschüss|habe|hab -geburtstag|weihnachten
      morgen|dann|bald|früh +findet|finden|findts +ihr|sie|man|mama|keiner|mich -lager|büro|raum|treffpunkt
      mich .. wird|würde|würd .. keiner|niemand +vermissen|merken|suchen -lager
      keiner|niemand .. wird|würde|würd .. mich .. vermissen|weinen
      =seil|strick .. passt|hält|gekauft|geholt|besorgt|bestellt|bereit|liegt|baumarkt|ausgesucht -kletter*|klettern|abschlepp*|wäsche|boot|anhänger|ladung|springseil|zelt
      donau|rhein|elbe|spree|fluss|neckar|isar|kanal .. kalt .. egal|ruhe|schnell|spring*
      fahr|fahre|lenk|lenke|zieh .. in +den +gegenverkehr|brückenpfeiler
      über +das|dem|den|die +geländer|brüstung|reling|balkonbrüstung .. #ich|denk|denke|spring*|nur|einfach|klettern|rüber|steig*|drüber -streichen|lackier*|arbeit*
      denk|denke|überleg* .. über +das|die +geländer|brüstung
      kopf|#ich|immer .. =spring +doch|endlich|jetzt|einfach -ein|freibad
      bald|endlich .. erlöst|erlösung
      wie +lange|schnell|schlimm .. bis .. erstickt|#tot|stirbt|verblutet|ertrinkt|erfriert|verhungert|ohnmächtig -fisch|blume|akku
      erfrieren|ertrinken|verhungern|ersticken|erhängen|verbluten|erschießen .. schmerzhaft|schlimm|qualvoll|schmerzlos|friedlich
      stand|war #ich|ich .. oben|brücke|dach|hochhaus|gleis* .. abgehalten|umgekehrt|getraut|zurück|weinen
      von +jedem|allen|euch|welt +verabschiedet|verabschiede|verabschieden -kollege|rente|praktikum|feier|urlaub|umzug
      #will|möcht .. einschlafen .. fertig|ruhe|weg|aus|schluss|gut
      #kein lust|bock|freude|kraft|mut .. zum|aufs|am|fürs|zu +#leben
      fertig|durch|abgeschlossen +mit +der|dieser|dem|diesem|meinem +welt|leben
      #ich .. bei|zu +den|die +engeln|engel|sternen|engelein -chor|kita|basteln|weihnachts*
      #pills .. sind|hab|ist .. alle|schon|ganze .. drin|runter|geschluckt|intus
      #pills .. tut +mir +leid -vergessen|spät
      alle|ganzen +#pills .. schrank|geholt|gesammelt|zusammen|tisch|bett|vor_mir
      #pills .. nehm|nehme +#ich +alle|heute_alle
      alle|ganzen +#pills .. nehm|nehme|nehmen|schlucken
      bin|bi|bi_i .. bald|eh|dann|morgen|sowieso +#nm $ -krank|allein|müde|da|traurig
      zu +viel +auf|in +der|dieser +welt
      gott|herrgott|jesus|allah .. #mich .. hol*|nimm|nehmen|sterben|erlös*|wegnehm* -gedankt
      holt|hol|hole|nimm|nimmt +mich .. gott|zu_dir|zu_sich|herrgott|tod|sensenmann
      dann +wars|ists|war +das|es +mit|für|gewesen +mir|mich
      dann +wars .. mit|für +mir|mich
      bevor|ehe +#ich .. spring|springe|sterb|sterbe|häng|hänge|bring|stürz|umbring* -freibad|ein
      lieber|eher .. spring|springe|sterb|sterbe|häng|hänge|verreck|verrecke|krepier|krepiere +#ich|als -hunger
      spring|springe|sterb|sterbe|häng|hänge|verreck|verrecke|krepier +#ich +lieber|eher|halt|einfach
      #ich .. #nm +lebe|leb|existiere -in|bei|mit
      dass|das +#ich .. übermorgen|morgen|bald|heute .. #nm|sterbe|#tot -urlaub|arbeit|da
      heute|abend|morgen|nacht|bald|übermorgen +sterbe|sterb -vor
      wie +viele|viel|hoch|tief stockwerke|meter|stock|#pills .. fallen|springen|#sterben|#tot|braucht_man_zum
      fenster .. auf|offen|aufgemacht .. steh|stehe|sitz|sitze .. brett|sims|fensterbank|fensterbrett|rand
      sitz|sitze|steh|stehe|lieg|liege|bin .. auf +den|der|die|dem +schienen|gleisen|gleise|bahngleisen|bahnschienen|eisenbahnbrücke|bahnübergang -kameras|arbeite|baustelle|bauarbeiter|warte
      hört|lest|seht|hörst|siehst +ihr|du|nie|#nm .. von +mir -urlaub
      nie +wieder|mehr .. von +mir .. hören|lesen|sehen
      nicht|nix|#nm +wollen|wolle +#leben|mehr_leben
      #nm|nie_mehr +da|hier|leben +zu +sein|leben|müssen -urlaub
      raus +aus +dem|diesem|meinem +leben
      aus +dem|diesem|meinem +leben +raus|gehen|verschwinden|aussteigen
      tod|sterben .. #ich +denk|denke .. jeden|immer|nur|oft|ständig
      #ich +denk|denke .. jeden|immer|nur|oft|ständig .. ans|an +sterben|den|tod
      gedanken|gedanke .. vom|an|ans|über +tod|sterben|den .. jeden|immer|abend|nacht|nachts|wieder -oma|opa|#person
      mit +meinem|dem|mein|meim +leben .. abschließ*|schluss|ende|fertig|durch
      schlaf|schlafe .. für +immer|ewig
      ins|in_das +jenseits|nirwana|ewige
      welt .. besser|schöner|leichter .. ohne +mich
      tod .. nicht +mehr .. angst|fürchte
      #ich .. aufgehört .. zu +leben|essen_und_trinken
      ^ steh|stehe|sitz|sitze auf|am|an|aufm geländer|brüstung|klippe|dachkante|abgrund|bahnsteigkante|fensterbrett|brückengeländer -arbeite
      mit|vom|ums +dem|zum +#umbringen|selbstmord|#sterben -film|oma|#animal
      mich +nie|#nicht +gegeben
      schlaf|schlafe .. ein +und +bleib|wach|wache|komm .. weg|#nicht|#nm
      geh|gehe|lauf|laufe|gang +ins|in +das|wasser +wasser -schwimmen|baden|hallenbad|sommer|kinder|freibad|kurs
      geh|gehe|lauf|laufe +ins +wasser -schwimmen|baden|hallenbad|sommer|kinder|freibad|kurs
      kabel|seil|strick|schlinge|gürtel .. hängt|hängen .. schon|für_mich|bereit .. decke|balken|haken|baum|türrahmen|dachboden -lampe|elektriker|verleg*
      strick|schlinge .. decke|balken|haken|baum|türrahmen|dachboden
      wieviel|viel|viele|hoch|tief .. meter|stock|stockwerke .. #tot|sterben|fallen|stürz*|springen -turm|freibad|lager|regal
      #nm +da +sein +wäre|wär|is|ist|klingt .. schön|gut|besser|leicht*
      ob +#ich .. lebe|leb|sterb|sterbe|#tot .. egal|wurscht|wurst|schnuppe|scheißegal
      egal|wurscht|wurst|schnuppe .. ob .. lebe|leb|sterb|sterbe|#tot
      für +was|wen +leb|lebe +#ich
      für +was .. leben
      ein|einen +schritt .. und|dann +fertig|vorbei|weg|schluss|aus|ruhe -aufgabe|ausbildung|prüfung
      fällt|merkt|interessiert|kümmert|juckt .. keinem|keiner|keinen|niemand|niemanden|eh .. wenn|ob +#ich|ich .. weg|#tot|fehl*|wegmach*|verschwind*|#nm|mach -pause|klo
      mir|mich|ich .. ein|einen|das|den +datum|termin|tag|zeitpunkt +gesetzt|ausgesucht|festgelegt|gewählt|bestimmt -hochzeit|urlaub|prüfung|umzug|ziel|arzt|gespräch
      =weggemacht|wegmachen .. #mich|mir
      #mich .. =wegmache|wegmachen|wegmach|weg_mache
      =letzte|letzten .. worte|atemzug|stunden .. #mein|mir|leben|ich -film
      #nm|nie_mehr +atmen|aufstehen|aufwachen|essen_und_trinken .. #will|einfach|möchte
      ^ einfach +#nm +atmen|leben|aufwachen|existieren
      gestoppt|gerettet|zurückgezogen|runtergeholt|gefunden .. #umbringen|leben_nehmen|springen|brücke|gleise|aufhäng*
      #umbringen|leben_nehmen|springen|brücke|gleise|aufhäng* .. gestoppt|gerettet|zurückgezogen|runtergeholt|abgehalten -ziel
      dann +lieber|eher|besser +gar|überhaupt +#nicht|nichts .. leben
      letzte|einzige|letztes|einziges .. bleibt|hilft|übrig|rest .. tod|sterben|selbstmord|strick|brücke
      wann .. endlich .. vorbei|ende|aus .. leben
      enttäuscht|traurig|sauer|schade .. #ich .. noch|immer_noch +da|lebe|leb|am_leben|aufgewacht -arbeit|büro
      #ich +noch|noch +da|lebe|leb|atme +bin|lebe .. enttäuscht|schade|leider|hasse
      #mich|mi .. fallen +lass|lasse|lassen -nicht_fallen
      lass|lasse +#ich|mich|i .. fallen .. parkdeck|dach|brücke|balkon|fenster|einfach -hund|glas|teller
      parkdeck|kran|turm|felsen|aussichtsturm|talbrücke|staumauer .. fallen|springen|spring|runter|hoch|überleg* -arbeite|ausflug|essen|kran_fahren|führerschein
      föhn|fön|toaster|radio .. wanne|badewanne
      #kein lust|bock|freude|kraft|mut|recht .. zum|zu|aufs|am|fürs +#leben|leben|lebe
      mach|mache|maak +#ich +en|ein|nen +ende
      #ich +mach|mache|maak +en|ein|nen +end|ende
      ein|en|nen +end|ende .. maak|mach|mache -streit
      =seil|strick .. rucksack|tasche|auto .. wald|baum|scheune|geh|gehe -kletter*|abschlepp*|pfadfinder
      balken|baum|haken|ast .. hält|trägt .. mich|mi|gewicht -hängematte|schaukel
      zum +letzten +mal .. gute +nacht
      wenn|wo +mama|papa|oma|opa|mutter|vater|hund|katze +#tot +ist .. #will .. #nm|nicht_mehr|auch
      #will +#ich|i +auch|a .. #nm|nicht_mehr .. #tot
      #kein|kei +recht|grund|anspruch .. zu|auf|zum +leben
      es +ist|is +aus|vorbei +mit +mir
      im +kalender .. angekreuzt|markiert|eingetragen .. brauch|brauche .. #nm|#kein
      gegoogelt|google|geguckt|nachgeschaut|recherchiert|gesucht .. wie .. brücke|sterben|stirbt|hoch|umbring*|giftig|tödlich -rezept|ausflug
      wissen|wisst|weißt|wisst_ihr .. warum .. wenn .. #tot
      wenn .. #ich .. #tot +bin .. wisst|weißt|wissen
      #ich .. befrei|befreie|erlös|erlöse .. euch|sie|alle|mama|ihn|von_mir
      ohne +so .. wie +mich
      gießen|füttern|pflegen|streicheln .. #nm .. können|kann|werde|werd -urlaub|reha|arm|hand
      nimm|nehmt|bekommst|kriegst|behalte .. du|ihr .. mein|meine|meinen .. #nm|nicht_mehr|weg|brauch* -urlaub|pause|schicht
      mich .. ausschalten|abschalten|auslöschen|ausknipsen|abstellen
      knopf .. ausschalten|ausmachen|abschalten .. immer|mich|leben
      #mein +uhr|zeit +ist|is +abgelaufen|um|gekommen|rum
      in +1*|2*|3*|ein|zwei|drei|paar|wenigen +tagen|stunden|wochen +bin +#ich .. oma|opa|mama|papa|weg|#tot|himmel|oben|erlöst -urlaub|reha|kur
      mit +#mein|den +#pills .. alles|es|leben +beenden|ende|schluss
      #ich|ich +beende|beend +das|es|alles|dieses .. heute|jetzt|nacht|morgen|endgültig|selbst -gespräch|arbeit|praktikum|spiel|kurs
      bald|dann +liegt|ist|bleibt #mein +platz|stuhl|bett +leer -urlaub|rente|umzug|krank
      welt|leben|erde .. braucht|brauchts|will +mich|mi +#nicht|#nm
      =spring|=springe +#ich|gleich|heute|jetzt|bald vor|von|vom|runter|aus -arzt
      =ertränk|=ertränke|=ertrink +#ich|mich|i +mich|gleich
      ertrink|ertrinke|ertränk|ertränke +#ich|mich
      von +meinem|meiner|meinen +hund|katze|kater|mutter|mama|kindern|pferd +verabschiedet -eingeschläfert|#person_gestorben|flughafen|bahnhof
      satt|leid|müde .. zu +leben|atmen|existieren
      dass|das|und +#ich .. den|das|diesen|keinen sommer|winter|weihnachten|frühling|herbst|geburtstag|jahr +#nm +erlebe|erleb|sehe|mitkriege
      sommer|winter|weihnachten|frühling|herbst|geburtstag +#nm +erlebe|erleb|erleben -oma|opa|hund
      #will .. #nicht|#nm +ins|in +neue|das +jahr .. weg|leben|vorher
      schlaftabletten|#pills .. ohne +rezept .. viele|stark*
      kriegt|bekommt|krieg .. #pills|schlaftabletten|gift|zyankali .. ohne|heimlich|genug|viele|sterben -apotheke_zuzahlung
      zyankali|arsen|blausäure
      kümmer*|pass|passt .. gut .. um|auf .. #ich|i #kann .. #nm|nicht
      #will .. ruhe +im|in +grab|sarg|himmel
      im +internet|google|youtube .. wie +man|ich .. stirbt|sterben|umbring*|aufhäng*|knoten|schmerzlos
      wie +man|ich|mans .. stirbt|sich_umbringt|umbringt|sich_tötet|verblutet|schmerzlos
      gehirn|kopf|schädel +wegblasen|wegpusten|wegschießen
      vorher|davor|lieber .. =weg|=tot|=fort +sein .. welt|immer|leben
      #mich .. überfahren|überrollen +lassen|lass
      mich .. erschießen|vergiften|vergasen|abmurksen|auslöschen +lassen|will|werde
      #ich .. kaputt|zerbrochen|tot +innen|drin|innerlich .. #will|schluss|ende
      ~ #ich =brücke|autobahnbrücke|geländer|hochhaus|parkhaus|schienen|gleise|gleisen|bahnsteigkante runter|springen|fallen|still|gedacht|überlegt|vorgestellt|nachgedacht|geheult|geweint -arbeite|arbeiten|kollegen|baustelle|fahrrad|stau|bus
      ~ #ich seil|strick|klinge|pistole|rattengift gekauft|besorgt|bestellt|versteckt|bereit|gegoogelt|ausprobiert|geübt -kletter*|abschlepp*|garten|boot|pferd|mäuse|ratten|chef
      ~ #ich|mir #pills gesammelt|sammle|gespart|aufgehoben|versteckt|gehortet|heimlich -medikamentenbox|wochenbox
      ~ #ich|mich|mir #leben beenden|beende|wegwerfen|nehmen|schluss|ende -arbeitsleben|berufsleben|jahr|woche|tag|lohn
      ~ #ich|mir abschied|abschiedsbrief|abschiedsbriefe|testament geschrieben|schreib|schreibe|fertig|bett|küche -kolleg*|rente|praktikum|feier|notar
      ~ #ich|mir|mich =tot|=sterben besser|lieber|ruhe|frieden|einfach|endlich|schön -#animal|#person|pflanze|akku|handy|film|spiel
    `,
  },
  {
    is: { level: 'crisis', kind: 'self_harm', cause: 'life', danger: 'self' },
    unless:
      '#fiction|versehen|unfall|küche|kochen|gemüse|gurken|gurke|zwiebel|rasieren|rasiert|pappe|karton|papier|dose|basteln|nähen',
    when: `
      #mich|mi|mir .. wieder|heute|grad|gestern|oft|immer .. geschnitten|aufgeschnitten|aufgeschlitzt|verbrannt -finger|haare|daumen|nägel
      geschnitten|aufgeschnitten|verbrannt .. oberschenkel|unterarm|handgelenk|bauch|arme -arzt|op
      wieder|selber|selbst +den|die|meinen|mein|am +arm|arme|bein|haut +aufgeschnitten|aufgeschlitzt|zerschnitten|geschnitten|geritzt
      arm|arme|bein|oberschenkel|bauch|haut|handgelenk wieder|selber|selbst|auch +aufgeschnitten|geritzt|eingeritzt|zerschnitten|aufgekratzt
      =klinge|rasierklinge|rasierklingen|=scherbe .. neben|hand|vor|bei|tasche|nachttisch|immer +mir|mir|dabei|hand -müll|aufgehoben|kehren
      messer|klinge|scherbe|schere|cutter .. an|am|in|auf +mein|meinen|meinem|den|dem|mir +arm|handgelenk|bein|haut|puls*|arme|oberschenkel
      messer|klinge|scherbe|schere|cutter|cuttermesser +genommen|geholt|gegriffen .. arm|bein|haut|bauch|handgelenk|mich|ritz*|schneid*
      #will|will +#nicht +schneiden|ritzen .. aber|muss|druck
      =schneiden|ritzen .. muss|druck|drang -haare|#kein
      blut .. sehe|seh|fließt|läuft|kommt|laufen .. besser|gut|ruhig*|ruhe|spür*|leichter|druck -spende|arzt|nase
      wenn .. blutet|blute|blut .. spür|spüre|fühl*|besser|ruhig|lebendig
      zigarette|zigaretten|kippe|feuerzeug|bügeleisen|herdplatte|kerze|lötkolben|=ofen|glut .. arm|bein|haut|hand|mich|bauch|meim|mein .. ausgedrückt|ausgemacht|absicht|extra|gehalten|gedrückt|gelegt|drücke|drück|halte|halt|absichtlich
      feuerzeug|zigarette|kippe|bügeleisen|herdplatte .. #mich|mir|selber .. verbrannt|verbrenne .. weil|extra|selber|wütend|absicht
      #ich|selber|selbst .. gegen +die|eine|den +wand|spiegel|tür .. blut*|knöchel|hand_kaputt|faust_blut*
      schlag|schlage|hau|haue|boxe|box +#mich|mir|mir_selber|ich_mich|ich_mir selbst|selber|gesicht|kopf|immer|blau
      stech|steche|ramm|ramme|stich +#ich_mir|#mich|mir .. nadel|schere|zirkel|nagel|kugelschreiber|gabel .. hand|arm|bein|haut|rein
      #mich|mir .. nadel|nadeln|schere|zirkel|reißzwecke .. hand|arm|bein|haut +gestochen|rein|gesteckt|gerammt -arzt|impf*|spritze|zucker
      muss|damit|will .. #mich|ich .. bestraf*|bestrafen|bestraft -chef|kollege|#nicht
      frische|neue|tiefe|viele +=schnitte|ritzer|ritzwunden|schnittwunden -brot|holz
      schnitte|narben|wunden|arme .. langarm|lange_ärmel|ärmel|verstecke|versteck|keiner_merkt|sieht_keiner|pulli -brot|arbeitskleidung
      beiß|beiss|beiße|beisse #mich|mir|ich_mir .. blut*|wund|fest|arm|hand -hund|zunge
      dem|weil|wegen|gegen|vom +druck .. ritz*|schneid*|geritzt|geschnitten|blut|verletz*
      #mich|mir +selbst|selber|absichtlich|extra +verletzt|geritzt|geschnitten|verbrannt|geschlagen|gebissen|gekratzt|wehgetan
      #mich|mir|=i_mi wieda|wieder .. geritzt|gritzt|ritzt|geschnitten
      muss|will|tu|tue +#mich|mir|ich_mir|ich_mich .. weh +tun|sonst|damit -rücken|füße|kopf|#nicht_mehr
      verbrenn|verbrenne +#mich .. extra|absicht|selber|feuerzeug|zigarette|damit|weil
      & herdplatte|bügeleisen|zigarette|feuerzeug|ofen|heizung arm|hand|bein|haut|mich|mir|finger absicht|extra|absichtlich|selber|selbst|wütend|dumm|spür*|bestraf*|druck|hasse
      messer|klinge|schere +ist .. an|am|auf +meinem|mein|meim +arm|bein|hals|puls
      haare|haar .. ausgerissen|reiß|reiße|reiss +aus|mir|ich|mir_aus -friseur
      mir|#mich .. gewürgt|würge|würg .. selbst|selber
      mit +der|einer|meiner|ner +klinge|rasierklinge|scherbe|rasierklingen -bart
      brauch|brauche|will|hol|hole|such|suche .. die|meine|eine|mir +klinge|rasierklinge|scherbe -bart|rasur|rasieren|rasierer
      & schere|messer|nadel|zirkel|scherbe bauch|bein|arm|haut|hand gepikst|gestochen|gebohrt|gerammt|gepiekst mich|mir
      & kneif|kneife|zwicke|kratz|kratze|gekratzt|beiß|beiße|gebissen|gezwickt|gekniffen mich|mir blut*|offen|wund|blutig -mücke|stich|allergie|juckt|ausschlag|hund|katze|er|sie
      kneif|kneife|zwick|zwicke|kratz|kratze +#ich +mich|mir .. blut*|offen|wund
      ritzwund*|ritznarb*|ritzspur*
      muss|will +mich|mi +spüren
      ohne +blut|schmerz|schmerzen|schneiden .. #nicht
      zünd|zünde|brenn|brenne +#ich +mir|mich -kerze|zigarette|eine
      zünd|zünde|zünd_ich .. mich|mir .. haut|arm|hand|selber|selbst
      #will|würd|würde|möchte|könnt|könnte .. arm|arme|adern|haut|bein +aufschneiden|aufschlitzen|aufritzen|zerschneiden
      arm|arme|beine .. schlachtfeld|zerschnitten|zerkratzt|zerstochen -mücke*|katze|dornen
      & extra|absichtlich|absicht mir|mich|ich weh blut*|eingeklemmt|gestoßen|geknallt|verbrannt|geschlagen -er|sie|kollege
      extra|absichtlich|absicht .. damit .. weh +tut
      wieder +geritzt|geschnitten|gritzt
      ^ hab|habe|ich geritzt -holz|schild|lack
      ~ mir|mich oberschenkel|unterarm|=arm|=arme|bauch|=bein|haut|handgelenk messer|klinge|schere|gabel|scherbe|zirkel|nadel|cutter|rasierklinge -beim|abgerutscht|ausgerutscht|maschine|arzt|impf*|er|sie|tattoo|spritze
      ~ mir|mich absicht|absichtlich|extra|selber|selbst hammer|bügeleisen|feuerzeug|zigarette|gabel|messer|schere|herd|wand|faust|stein -#person|er|sie|gemacht_kuchen|essen
      klinge|rasierklinge|scherbe .. tasche|nachttisch|kissen|versteckt|denk|bereit -bart|müll
      verbrennen|verbrenne|verbrenn +muss|#ich +mich|muss -kalorien
      muss|will|werd +mich .. verbrennen|schneiden|schlagen|beißen|kratzen -haare|mückenstich*
      mich .. spüren|spür .. schmerz*|blut*|schneid*
      loch|löcher .. in|im|am +die|den|der|dem|meinen|meine +hand|arm|haut|bein +gebrannt|gestochen|gebohrt
      drück|drücke|halt|halte +#ich|mir .. heiße|heißes|pfanne|bügeleisen|herd|zigarette|flamme|kerze .. arm|hand|haut|bein
      narben|wunden|wunde|schorf +aufgemacht|aufgekratzt|aufgerissen|wieder_auf|aufmach*|aufreiß*
      narben|wunden .. wieder +auf|offen .. #ich|aufgemacht|selber
      blutet|blute .. wieder +angefangen
      wieder +angefangen .. ritz*|schneid*|blutet|klinge
      hau|haue|schlag|schlage +#mich|mi|mir .. selber|selbst|bis .. blaue|blut*|flecken|blau
      arme|arm|beine|bein .. voll|voller .. striche|strichen|schnitte|schnitten|kratzer|linien|narben -katze|hund|dornen
      teppichmesser|cuttermesser|skalpell|rasiermesser|bastelmesser .. bein|arm|haut|bauch|handgelenk -arzt|ramm
      stich|stech|steche +mich|mi +mit
      nadel|nadeln|messer|schere .. dann +spür|spüre|fühl* .. mich|was|etwas
      dann +spür|spüre|fühl +#ich +mich|was|etwas|wenigstens
      geblutet|blut .. und .. das .. war|tat +gut|schön
      hand|faust|kopf|stirn|fuß .. auf|gegen .. tisch|wand|boden|tür .. bis .. dick|blau|blutet|blut*|kaputt|weh -er|sie
      hau|haue|schlag|schlage .. hand|faust|kopf .. bis .. dick|blau|blutet|blut*|kaputt|weh -er|sie|nagel
      #mich|mir .. weh +getan|gmacht -rücken|fuß|knie|gestürzt|arzt|physio|stelle|sport|schulter|er|sie
      brenn|brenne|bohr|bohre|stech|steche +#ich +mir|mich .. loch|löcher|haut|arm|bein|hand
      schneid|schneide|ritz|ritze +#ich +mir|mich .. absichtlich|absicht|extra|immer|wenn
      ausreißen|kratzen|beißen|kneifen +hilft|reicht .. #nicht|#nm
      brauch|brauche .. was|etwas +scharfes|schärferes|spitzes
      blut +tropft|läuft|fließt .. tief|gedacht|arm|schön|warm -nase
      so +tief +geht|geschnitten|ist .. blut|arm|haut -wasser|becken
      finger +in +den +hals -verschluckt
    `,
  },
];
