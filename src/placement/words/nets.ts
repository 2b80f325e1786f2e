import type { WordRule } from './rule.ts';

/**
 * Wide nets under the exact rules, for what nobody thought of: a first person beside a word of death, of harm, of being held.
 * They catch more than they should, so most of them only reach the border, where one serious question is asked.
 */
export const nets: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'life', danger: 'self' },
    unless: '#fiction|#animal|friedhof|werkstatt|firma|chef_verlassen',
    when: `
      #will|würde|würd|wünsche|wünschte|könnte|gern|gerne|hoffe|hoffentlich .. existieren|existiere|auslöschen|ausgelöscht|verrecken|krepieren|draufgehen|hops|abkratzen
      diese|die|dieser +welt|erde .. verlassen|weg|gehen|gehöre|gehör|raus
      #nicht|#nm .. auf|in +diese|dieser|die +welt|erde
      #ich .. wünsche|wünschte|hoffe|wünsch .. auto|zug|krebs|unfall|blitz|jemand|corona|krankheit .. überfahren|überfährt|holt|umbringt|erschießt|trifft|tötet|vorbei
      wünsche|wünschte|hoffe .. mich .. überfährt|überfahren|holt|erschießt|umbringt|tötet
      #tot|tod +sein
      #mein .. eigene|eigenen|eigener +tod|beerdigung
      #mein +tod|beerdigung|begräbnis|grab|leiche|grabstein|sarg -arbeit|schwer
      brief|zettel|nachricht|video .. wenn .. #ich .. weg|#nm|tot|nicht_mehr_da
      findet|finden|sucht|suchen|braucht .. mich .. #nm|keiner|niemand|lebend|tot|leiche|#nicht .. suchen|lebend|mehr|finden -schlüssel|parkplatz|bus
      keiner|niemand .. findet .. mich
      lebend|lebendig .. #nm|#nicht|keiner|niemand|nicht_mehr .. mich|sehen|finden|raus
      mich .. #nm +lebend|lebendig|wieder
      überlegt|geplant|plan|recherchiert|gegoogelt|googel*|geguckt .. wie .. mach|mache|stirbt|sterb*|umbring*|schmerzlos|schmerzen|anstelle -arbeit|aufgabe|kuchen|geschenk
      schmerzlos .. #sterben|tod|stirbt|weg
      hau|haue|schmeiß|schmeiss|werf|werfe|kipp|kippe|nehm|nehme|zieh|stopf .. rein|ein|runter .. #pills
      hau|haue|schmeiß|schmeiss|werf|werfe|kipp|kippe|stopf|ballere .. ganzen|ganze|alle|alles|viele .. #pills
      #pills .. rein|runter -briefkasten
      nehme|nehm .. was|etwas .. damit|dann .. aufhört|vorbei|ruhe|schlafe -kopfweh|schmerzen|husten|fieber
      schritt|sprung .. und|dann|noch .. fertig|vorbei|frei|ruhe +alles|fertig|vorbei|ruhe
      lenkrad|gas|steuer .. rum*|baum|gegen|brücke|gegenverkehr .. brücke*|baum|reißen|gerissen|lkw|wand
      gegenverkehr .. fahren|fahre|lenken|#will|einfach
      ohne +mich .. weiter|besser .. welt|leben|alle|ihr
      bald|morgen|heute .. #tot|tod|leiche|grab +bin|ich|liegen|sein -#person
      liege|lieg .. bald|morgen|lieber .. grab|erde|sarg
      #mein +leben .. vorbei|rum|ende|zu_ende|vorüber|wegwerfen
      leben .. vorbei|rum .. schluss|mach|gehe|tschüss|bald
      alles +besser +als .. leben|das_hier
      #nicht .. traue|trau .. sonst .. #tot|weg
      wenn .. #ich .. morgen|heute .. #nicht|#nm .. komme|da_bin|melde .. #tot|weg|vorbei
      platz|job|stelle .. neu|anderen|jemand +vergeben .. #nm|nicht_mehr .. da|leben|sein
      abschied*|abschieds* .. geschrieben|nehmen|genommen|nachricht*|brief|für_immer -feier|kollege|party|praktikum|geschenk

      #jump .. #height|#tracks .. #ich|einfach|jetzt|gleich|doch|heute -freibad|foto|arbeite|aus_dem_zug
      #ich .. #height|#tracks .. #jump -arbeite|fahrrad|treppe|stelle|ausflug|steige|gefallen
      #height|#tracks +#jump -arbeite|freibad
      #tracks .. kommt|gleich|jetzt .. #ich .. springe|spring|werf|werfe|leg
      #ich steh|stehe|sitz|sitze|bin .. #height .. überleg|überlege|denke|allein|runter|hoch|zitter*|heule|weine|abschied -arbeite|kollegen
      #ich .. #will .. ins|im +grab
      #will .. begraben|beerdigt +werden|sein
      #will .. zu .. ins +grab
      zum +letzten|allerletzten +mal .. #ich|hier|schreibe|da|melde -schicht|erinnere|bus|kurs|urlaub
      #ich .. zum +letzten|allerletzten +mal -erinnere|urlaub|eis|spiel|kurs|werkstatt|schicht
      #ich +verabschiede|verabschied +mich .. danke|alle|allen|euch|immer|leben
      verabschiedet .. allen|jedem|familie|euch -kollege|rente|feier|praktikum
      termin|datum|tag|zeitpunkt .. gesetzt|ausgesucht|festgelegt .. mach|es|schluss|ende|gehe -arzt|chef
      #leben .. #nm|nicht_mehr +führen|haben|wollen|müssen|ertragen|weiterführen
      #leben .. #nm +führen|haben|müssen
      waffe|pistole|strick|seil|tabletten|gift|rasierklingen|gas .. für +mich|mich_selbst
      schluck|schlucke|nehm|nehme|trink|trinke .. alles .. schrank|da|hier|haus|finde
      versucht|versuch +mich .. #umbringen|töten|erhängen|aufzuhängen
      selbstmordversuch|suizidversuch
      scheißleben|scheissleben|drecksleben|mistleben
      wozu|warum|wofür .. geboren|auf_der_welt|da .. weg|#will|bin
      werdet|wirst|werden +schon +sehen .. um|tot|weg
      um .. ihr|du +werdet|wirst +schon +sehen

      abgeschlossen .. mit .. leben|allem|der_welt -tür|vertrag|ausbildung
      leben .. abgeschlossen -versicherung
      kugel .. geb|gebe|geben|mir|kopf -eis|kegeln|bowling|vanille|stracciatella|erdbeer*|schoko*|waffel|eisdiele
      geb|gebe|geben .. mir .. kugel -eis|kegeln|bowling|vanille|stracciatella|erdbeer*|schoko*|waffel|eisdiele
      nehm|nehme|hol|hole|kauf|kaufe|such|suche +#ich|jetzt|heute|den|einen|nen|mir strick|seil -wäsche|auto|verband|klettern
      #ich nehm|nehme .. strick
      bereit|mut|kraft .. zu +#sterben|springen -freibad
      bereit .. für .. tod|ende|jenseits
      #ich weiß|weis .. welche|welcher|welches .. #height|strecke|gift|#pills -gebaut|arbeite
      letzter|letzten +wille|willen|wunsch|gruß|worte -film|kuchen
      herz .. aufhört|aufhören|stehen_bleibt|stehenbleibt .. schlagen
      #will .. dass|das .. herz .. auf*
      schlussstrich .. leben|allem|ziehe
      #nm +erleben|erlebe .. weihnachten|geburtstag|sommer|morgen|jahr
      weihnachten|geburtstag|morgen|sommer .. erlebe|erleb .. #nm|#nicht -wie
      #ich .. #height .. falle|fall|stürze .. weh|schmerz*|tot
      radieschen .. unten
      unter .. #tracks|auto .. #will|kommen|legen|werfen -parkt
      ausknipsen|auslöschen|wegblasen|wegballern .. mich
      es .. hinter +mich .. bringen|leben|tot
      löffel +abgeben -küche|redensart*|heißt|deutschkurs
      erlöse|erlöst|erlös +mich
      nie +wieder|mehr +leiden|schmerzen .. tot|ruhe|weg
      #ich +sterbe|sterb .. lieber|heute|jetzt|gleich|bald|allein|einfach -vor|lachen|hunger|für
      #height .. welche|weiß|weis|gehe|geh|hin|ausgesucht|heute_nacht -arbeite|ausflug|angeln|wandern|gesperrt|#drill

      mich .. los +sein|seid|haben|werden -chef|firma|kündig*|abmahnung|die|betrieb
      wozu|warum|wofür|weshalb noch|überhaupt|weiter +leben
      #ich .. nacht|gestern|heute|lange .. #tracks|#height .. gestanden|gesessen -arbeit|gewartet|warten
    `,
  },
  {
    is: { level: 'crisis', kind: 'self_harm', cause: 'life', danger: 'self' },
    unless: '#fiction|arzt|impfung|tattoo|ausversehen|aus_versehen|kochen',
    when: `
      #mich|mir .. damit|um|weil .. spüre|spür|spüren|fühle|fühlen|druck|verdient -sport|laufe
      mir|mich .. nadel|schere|messer|scherbe|scherben|nägel|glas|klinge|cutter .. gestochen|geschnitten|gestoßen|gerammt|rein -unfall|maschine
      #mein|meine +arme|arm|beine .. voller|sind|ist .. schnitte|narben|ritz*|wunden|offen|kaputt_geritzt
      voller +schnitte|ritzer
      heißes|kochendes +wasser .. hand|arm|über_mich .. gekippt|absicht|spür*

      ^ #ich schneide|ritze|ritz|brenne|schneid .. wieder|mich|immer|heute $
      #ich +schneide|schneid +wieder $
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'violence', danger: 'self' },
    unless: '#fiction|schach|trainer_boxen|boxtraining|fangen',
    when: `
      #he|haben|hat|einer|jemand|jungs|typen .. mich|mi .. gesperrt|eingesperrt|gefesselt|angezündet|gewürgt|verdroschen|getreten|geprügelt|gebissen|gekniffen|geschlagen|verbrüht|verbrannt|erstochen|vergewaltigt|gezwungen|genötigt|entführt|festgebunden -#past|versehen
      #he|haben|hat|einer|jemand|jungs|typen .. mich|mi .. angefahren|überfahren -auto|pkw|lkw|laster|=bus|transporter|motorrad|stapler|taxi|fahrrad
      mich .. dusche|klo|keller|container|spind|kühlraum|zimmer|kammer|schrank .. gesperrt|eingesperrt|eingeschlossen
      absichtlich|mit_absicht|extra .. angefahren|gestoßen|verletzt|umgefahren|geschlagen|verbrannt .. mich|einer|er|kollege
      mich .. absichtlich|extra .. angefahren|umgefahren|verletzt|gestoßen
      kneift|kneifen|zwickt|beißt|kratzt +und|mich +schlägt|haut|tritt
      hält|halten +mich +fest
      küsst|küssen|küsste +mich .. will|#nicht|fest|gegen|obwohl|einfach -freund|schatz
      hält .. mich .. fest .. küsst|fasst|schlägt
      mich .. brust|busen|po|hintern|schritt|scheide|intim* .. gefasst|angefasst|fasst .. #nicht|lässt|immer|weiter|wieder
      lässt +#nicht +von|mich .. mir
      tür|türe .. ein|eintreten|eingetreten|aufbrechen .. er|schlägt|tritt|angst|mann
      schlägt|tritt|haut +die|meine +tür|wohnungstür
      sie|er|die|jungs|typen .. stechen|schlagen|machen|bringen +mich .. ab|tot|fertig_machen|um|kalt|zusammen
      mich +ab|tot|um|kalt +stechen|schlagen|bringen|machen
      wenn +ich +gehe|abhaue|was_sage|rede|mich_trenne .. bringt|schlägt|sticht|tötet|umbring*
      zwingt|zwingen +mich
      entführt|verschleppt|festgehalten .. mich|werde|bin|wurde -kollege

      #he|hat|haben|einer mir .. auf|ins|in|gegen|an|über +den|die|das|mein|meinen|meine|kopf|gesicht .. #body .. geschlagen|gehauen|getreten|geboxt|gespuckt|gedrückt|geknallt|geworfen|schlägt|drückt|haut|tritt
      mir .. eine|welche +reingehauen|reingeschlagen|verpasst|gehauen|geschlagen|gezimmert|gedrückt
      drückt|drücken|presst|hält +mir .. kissen|hand|tuch|decke .. gesicht|mund|nase
      mir .. kissen|tuch .. gesicht|mund
      mit .. #flat .. nach|auf|gegen +mich|mir
      wirft|werfen|schmeißt|schmeissen .. mit .. nach +mir
      #them .. hat|holt|nimmt .. =axt|=messer|=pistole|=gewehr|=waffe|=beil|=hammer|=knarre +geholt|dabei|hand|raus|gezogen
      fasst|fast|fassen|greift|langt|streichelt +mich|mir .. unten|unterhose|zwischen|slip|nackt|immer|dort|an
      fasst|fassen .. mich .. unten|an|immer
      unten .. anfass*|angefasst|angelangt
      sperrt|sperren|schließt +mich .. ein|weg|immer|zimmer|keller|ab
      sonst bringt|schlägt|tötet|sticht|macht +er|sie|die +mich
      lässt|lassen +mich .. #nicht .. haus|tür|wohnung|raus|telefonieren
      boden .. getreten|geschlagen|eingetreten .. mich|lag|haben
      nacktbilder|nackt|nacktfotos .. schicken|machen .. sonst|muss|zwingt|soll

      #he|hat|haben mir|mich .. unter .. rock|hose|pullover|shirt|kleid|tshirt .. gefasst|gegriffen|gelangt|gegangen|fasst
      unter .. rock|hose|kleid|shirt|pulli|slip .. gefasst|gegriffen|gelangt|fasst|angefasst
      sonst +haut|schlägt|tötet|prügelt|bringt|tritt|würgt +er|sie|die|mich
      darf .. wohnung|haus|zimmer .. #nicht .. verlassen|raus|weg -quarantäne|arzt
      haut|schlägt|prügelt|tritt +er|sie|die +mich|mi
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'threat', danger: 'byEmployee' },
    unless: '#fiction|küche|kochen|picknick|schnitzen|pilze',
    when: `
      #ich .. #weapon .. dabei|tasche|rucksack|jacke|mitgenommen|hose|eingesteckt .. wenn|kommt|passiert|chef|ihn|den|dann|heute
      wenn .. kommt|anfasst|sagt .. passiert|knallt|steche|stech|schlag*|bring* .. was|ihn|den|zu|um -mich
      #ich .. hau|haue|schlag|schlage|prügel .. kaputt|krankenhaus|krankenhausreif|weich|platt -auto|kopf|bett
      =amok|=amoklauf
      #ich .. schwör* .. töte|umbring*|abstech*|bring*
      =töte|ermorde|erschieße|ersteche #ich|ihn|den|sie|alle|euch
      rache .. nehmen|blutig|büßen|bereuen
      werden|wird .. bereuen|büßen .. messer|waffe|alle|blut|sterben

      schutt +und +asche
      #ich .. benzin|brandsatz|molotow|streichhölzer|feuerzeug .. firma|haus|bude|wohnung|alles|laden|anzünd*|brenn* -getankt
      firma|haus|bude|laden|werkstatt .. brennen|brennt|explodieren|niederbrennen .. lass|lasse|#will|werde|soll|heute
      #ich +erwürge|erwürg|ermorde|töte|erschlage|ersteche|erschieße|vergifte|massakriere +#mein|den|die|ihn|sie|das|alle
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'self' },
    unless: '#fiction|#earlier|übung|kurs',
    when: `
      #kann .. arm|bein|gesicht|seite|zunge|beine .. #nm|#nicht .. bewegen|heben|spüren .. rede|sprech*|komisch|plötzlich|schwindelig|sehe
      rede|spreche|lalle +komisch|undeutlich|verwaschen .. arm|gesicht|plötzlich
      arm .. #nm .. bewegen .. komisch|plötzlich|taub|gesicht
      schwarz +vor +augen .. herz|brust|stich*|luft|allein|gleich
      stich|stiche|stechen .. herz|brust .. luft|schwarz|schwindelig|arm|schlimm
      spritzt .. blut|es|raus|arm|hand -wasser|fett|farbe
      gesägt|gehackt|gebohrt|geflext .. finger|hand|arm|bein|daumen .. blut*|spritzt|ab|tief
      arm|hand|bein|finger .. gesägt|gehackt|geflext
      wespe|biene|nuss|nüsse|allergie|allergisch .. hals|zunge|luft|gesicht .. eng|dick|geschwollen|zu|schwillt|keine
      hals|kehle .. eng|zu|dick|schwillt .. luft|gestochen|wespe|biene|allerg*
      *reiniger|*bleiche|*säure|*entkalker|*kleber verschluckt|getrunken|geschluckt
      verschluckt|getrunken|geschluckt *reiniger|*entkalker
      1*|2*|3*|4* +#pills +intus|drin|genommen
      #pills +intus

      alles|überall|boden .. voll|voller .. blut
      herz .. rast|stolpert|schlägt_komisch .. brust|arm|luft|weh
      *reiniger|reiniger|säure .. getrunken|geschluckt|verschluckt

      *gift|gift .. gegessen|getrunken|geschluckt|genommen|verschluckt
      bein|arm|hand|finger|fuß .. ab +es|blutet|blut
      blutet +alles|überall|sehr|stark|wie
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'other' },
    unless: '#fiction|#earlier|übung|kurs|puppe',
    when: `
      #person|mann|frau krampft|blutet|röchelt|erstickt|stirbt .. boden|hilfe|schlimm|gerade|jetzt|stark|liegt
      krampft|röchelt|blutet .. am +boden
      liegt .. am|auf .. boden|straße|treppe .. hilfe|blut*|wach|nicht_ansprechbar|rührt

      #person|mann|frau .. umgefallen|umgekippt|gestürzt .. atmet|wach|reagiert|blut*
      #person .. pulsadern .. aufgeschnitten|auf
    `,
  },
  {
    is: { level: 'crisis', kind: 'psych_crisis', cause: 'voices', danger: 'self' },
    unless: '*film',
    when: `
      stimmen|stimme .. #ich|mir|mich|soll|muss .. verbrennen|springen|töten|schlagen|abstechen|weglaufen|aufhängen|schneiden
      #ich|mich .. soll|muss .. verbrennen|springen|töten|abstechen|aufhängen|schneiden .. stimmen|stimme|kopf
      fernseher|radio|handy|teufel|gott|dämonen|geister|außerirdische befiehlt|befehlen|zwingt|zwingen|sagt_mir|sagen_mir
      befiehlt|befehlen +mir -chef|chefin|anleiter|vorarbeiter|singen|helene|ohrwurm

      stimme|stimmen .. sagt|sagen|schreien|flüstern .. =töte|=spring|stirb|schlag|stich|schneid|bring
      stimmen|stimme .. wollen|will|möchten .. dass +ich
    `,
  },
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'other', danger: 'other' },
    unless: '#fiction|arbeitet|repariert|dachdecker|foto|wartet|urlaub',
    when: `
      #person steht|sitzt|hängt|liegt .. auf|am|an|im +der|dem|den|einer|einem|gleisen .. #height|#tracks -ich
      #person .. #height .. springen|spring*|runter
      #person .. versucht .. #umbringen|sich
      #person .. pulsadern|überdosis|erhängt|aufgehängt|strick -#past|rettungssani*|sanitäter*
    `,
  },
  {
    is: { level: 'worry', kind: 'psych_crisis', danger: 'self', border: 'life' },
    unless: '#fiction|#person|#animal|friedhof|grabpflege|bestatter|gärtnerei|unterricht|arzt',
    when: `
      & #ich|#mich|mich|mir|mein|meine|meiner|meinem #tot|tod|#sterben|sterbe|stirbt|todes*|umbring*|selbstmord*|suizid*|beerdigung|jenseits|himmel|grab|sarg|erlösung|ausweg|abschied|testament|leiche -wetter|blau|feier|kollege
      & #ich|mich|mir|mein|meine leben|lebe|lebend|weiterleben|existieren|dasein #nm|#kein|keiner|niemand|nie|sinnlos|egal|hasse|scheiße|scheisse|kaputt|zerstört|vorbei|ende|schluss|qual|hölle
      & #ich|mich|mir #pills alle|viele|ganze|genug|schluss|überdosis
      & #ich|mich brücke|gleise|dach|hochhaus|klippe|bahnschienen #will|springen|runter|allein|fertig|ende -arbeite|foto|ausflug|spazier*
      #will|würde|möchte .. #nm|nie|nicht .. da|existieren|aufstehen|aufwachen
      #will|wäre .. unsichtbar|tot|verschwunden -hier|urlaub|firma|arbeit|werkstatt

      ^ #ich +verabschiede|verabschied +mich $
      =sterben|=tot|=tod|todes*|sterbe -hose|sterbegeld|sterbefall|sterbehilfe|pflanze|blume|kaktus|baum|akku|mensch|lebst|unfall|wenn_jemand|wer|gut|schön|lecker|urlaub|krieg
      es +wird|ist +zeit +zu|für +gehen|mich -feierabend|heim|bus
      #will .. #nm .. weiter +so|machen
      lasst|lass|laß +mich .. gehen -heim|hause|klo|pause|arzt|urlaub|früher|feierabend
      trau|traue .. noch +#nicht .. bald|irgendwann .. mach|mache|tu -führerschein|fahren|fragen|prüfung
      mein +letztes|letzter +weihnachten|ostern|silvester|geburtstag|sommer
      auf +dem +weg +zur|zum +brücke|gleis|gleisen|dach|hochhaus|fluss
      =brücke|gleise|schienen|gleisen|hochhaus|klippe .. allein|nachts|nacht|heule|weine|denk|denke|gedanken -arbeit*
      messer|klinge|strick|seil|pistole|rasierklinge .. denk|denke|gedanke*|seh|sehe|liegt|vor_mir|neben_mir|anstarr* -küche|arbeit*
      verschwinden|unsichtbar|auflösen +wäre|wär|will|würd*
      #kein .. zukunft|morgen|ausweg +mehr|für +mich|mehr
      tut +mir +leid .. alles|für_alles|was_ich .. tschüss|gehe|geh|bald
      #nm .. auf|um|an|mit +mich|mir +warten|kümmern|rechnen|denken -heute|urlaub|schicht|essen|mittag
      wer .. füttert|kümmert|gießt|nimmt|versorgt .. dann .. #mein
      brauch|brauche .. #kein +geld|handy|sachen +mehr
      heute|abend|nacht|gleich +nehm|nehme +#ich +die +#pills -gegen|schmerz*|kopfweh|arzt|epilepsie
      kabel|seil|strick|schlinge .. hängt|hängen .. decke|balken|haken|baum -lampe|elektriker|wäsche
      will|wäre|möchte|würde .. schlafen|schlaf .. nur|ewig|lange|nie -müde|wochenende|urlaub|heute|mittags
      machs|machts +gut +alle|ihr|euch +für|alle|zusammen
    `,
  },
  {
    is: { level: 'worry', kind: 'harassment_violence', danger: 'self', border: 'violence' },
    unless: '#fiction|massage|friseur|physio|arzt',
    when: `
      & mich|mir schläg*|prügel*|verprügel*|würg*|bedroh*|misshand*|vergewalt*|einsperr*|festhalt*|begrapsch*|belästig*|belästigt|geschubst|getreten|gebissen|gekniffen|gehauen|angegriffen|angespuckt|bespuckt|verfolgt|gewalt|gewalttätig|nötig*|erpress* -vor|spiel|nötig
      geworfen|wirft|warf|schmeißt|geschmissen .. nach +mir
      an +den|die|meinen|meine +busen|brust|po|hintern|arsch +gegriffen|gekniffen|gehauen|gelangt|gepackt
      #scared|angst .. heim|hause|ihm|ihr +zu|gehen|mehr
      komisch|eklig|unangenehm .. berührt|streichelt|anfasst|fasst|starrt|guckt .. mich|mir|er
      kommt|rückt|geht +mir .. zu +nah|nahe
      droht|drohen|gedroht|drohung* .. er|sie|mir|chef|kollege -kündig*|abmahn*|zurückschick*|rauswirft|rausschmeißt|überlegt
      nach +mir +geworfen|geschmissen|getreten|geschlagen
    `,
  },
];
