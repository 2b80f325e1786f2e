import type { WordRule } from './rule.ts';

/** The body or the mind is in danger now: care-rules 5, 112. */
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
    unless: '#fiction',
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
      herzinfarkt|herzstillstand|schlaganfall|schlaganfal .. ich|habe|glaube|hilfe|gerade|kollege|glaub|er|sie|jetzt -#past|oma_hatte|damals|opa|film
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
      verblute|verbluten|verblut
      arm|gesicht|seite .. taub .. brust|druck*|drückt|sprechen|schief|sehen
      brust .. drückt|druck|eng|schmerz* .. arm|luft|taub|atm*|schwitze|angst_zu_sterben
      hals|zunge|lippen .. dick|geschwollen|schwillt|schwilt .. luft|atm*|zu|wespe|biene|nuss
      kaum|wenig|schlecht|#kein +luft|atmen
      luft .. kaum|wenig|#nicht|#nm|weg|schlecht -draußen|reifen|halle|stickig
      anfall|krampf|krampfanfall .. hört .. #nicht .. auf
      anfall .. #nicht +auf
      putzmittel|reiniger|bleiche|domestos|spüli|waschmittel|benzin|säure|gift|frostschutz|entkalker|terpentin|nagellackentferner .. getrunken|geschluckt|verschluckt|gegessen|im_mund
      getrunken|geschluckt|verschluckt .. putzmittel|reiniger|bleiche|säure|gift|batterie|knopfzelle
      batterie|knopfzelle|rasierklinge|scherbe|scherben +verschluckt|geschluckt
      giftige +pilze
      brenne|brennt +es|ich|haus|wohnung .. hilfe|raus|komme|eingeschlossen
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'other' },
    unless: '#fiction',
    when: `
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
      #person .. krampfanfall|herzinfarkt|schlaganfall .. jetzt|gerade|hilfe|liegt
      wacht +#nicht|#nm +auf
      wacht .. #nicht|#nm +auf -ich

      #them|#mine|kollege|oma|opa .. reagiert|antwortet|rührt|bewegt|spricht .. #nicht|#nm -mail|whatsapp|nachricht|anruf|maschine|schreiben
      gestürzt|gefallen|hingefallen|umgekippt|zusammengebrochen .. reagiert|rührt|bewegt|antwortet|atmet|wach|ansprechbar -#ich_bin
      nicht +ansprechbar
      #person .. erstickt|ertrinkt|verblutet|brennt -essen_ist_angebrannt
      leblos|liegt +leblos
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
];
