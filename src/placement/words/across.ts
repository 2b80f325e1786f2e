import type { WordRule } from './rule.ts';

/** What only two sentences say together: read over the whole message, where each of them alone says too little. */
export const across: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'fire', danger: 'self' },
    unless: '#fiction|#drill|#earlier|=gestern',
    when: `
      grill|grillen|gegrillt|holzkohle|kohlegrill .. drin|drinnen|zimmer|wohnung .. eingepennt|eingeschlafen|umgekippt|schlecht|schwindl*|kopfweh|kopfschmerzen
    `,
  },
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'life', danger: 'self' },
    unless: '#fiction|urlaub|feierabend|praktikum|rente|umzug',
    when: `
      #tracks .. kommt|fährt .. dann|und .. vorbei|schluss|ruhe|rum|aus|ende -pünktlich|schicht|umsteigen
      #tracks|#height .. #ich .. bleib|bleibe|stell|leg|leg .. stehen|liegen|hin|drauf|einfach -warte
      #tracks|=zug|ice .. dann +ist|is|bin|hab|habe .. vorbei|schluss|ruhe|rum|aus|alles
      #tracks|#height .. ein|noch|nur +schritt|sprung
      springen|fenster|balkon|runter|dach .. stock|stockwerk|etage .. -arbeit*|putzen|aufzug|möbel
      ohne +mich .. leichter|besser|einfacher|schöner|ruhe .. ruhe|frieden|bald|heute|nacht|morgen|so_weit|dann -tragen
      stand|war .. oben|brücke|dach|gleis* .. abgehalten|umgekehrt|getraut|zurückgehalten
      #pills .. nehm|nehme +#ich +alle
      vorbereitet|geregelt|fertig .. findet|finden .. mich -lager
      zum +letzten +mal .. zum +letzten +mal
      tram|ubahn|sbahn|bahn|zug|bus .. schnell|nichts_mehr .. merkt|spürt|tut_nicht_weh -pünktlich
      geduld|alles|zeit .. mit +mir .. müsst|braucht .. #nm|nicht -praktikum|urlaub
      besser +dran .. befreie|befrei|erlöse|geh|gehe
      nimm|nehmt .. #mein .. #nm .. gießen|füttern|können|sorgen
      leben .. #nicht +so .. lieber +gar
      #tot +ist|is .. komm|komme|geh|gehe +zu +ihr|ihm|dir
      frieden|ruhe|schlafen .. für +immer -hinterlassen
      #tracks|bahn .. augen +zu
      #nm .. auf|um|an|mit +mich|mir warten|kümmern|rechnen|denken .. lieb|danke|tschüss|bald|verzeih*
      geh|gehe +jetzt .. #nicht .. weinen|traurig|suchen|böse
      brief|briefe|zettel .. allen|jedem|mama|alle|euch .. liegt|liegen|liegn -post|amt|briefkasten
      #will .. zu +#mine .. ist +#tot
      #will .. zu .. #person .. der|die|er|sie .. #tot|gestorben -beerdigung|friedhof|grab
      braucht|liebt|vermisst|will .. mich .. #ich +geh|gehe|verschwinde +jetzt|heute|für -hause|heim|arbeit
      verschenkt|verschenke|hergeschenkt|weggegeben .. brauch|brauche .. #nm|nichts|nix -flohmarkt|keller|neue|neues
      gehört|haben|kriegt .. bruder|schwester|mama|freund|jonas|kollege +#ich .. brauch|brauche +nichts|nix +mehr
      muss .. ein +ende +haben .. #ich +mach|mache
      sorgen .. um +mich .. bald .. ruhe|vorbei|tschüss
      #kein|nichts|nix .. wert|sinn|zweck|hoffnung .. besser|ruhe|schluss|fluss|brücke|gleis* .. wenn|geh|gehe +#ich|zum|zur|zu|jetzt -regal
      leben .. wert|sinn .. besser +wenn +#ich
      zettel|brief .. mama|papa|familie|alle|euch .. geschrieben .. #ich +gehe|geh|jetzt .. jetzt|geh|fort -post|amt
      #pills .. zähl*|genug|reichen|reicht .. genug|reicht|dafür|alle|für_immer -rezept|woche|monat
      zähl|zähle .. #pills .. genug|reicht|reichen
      sterbehilfe .. #will .. #nm -oma|opa
      entschieden|beschlossen .. ruhig|besser_so|ohne_mich|nicht_mehr_da|endlich_ruhe -ausbildung|firma|kündig*|stelle
      am|auf|an +gleis|gleisen|schienen|brücke|bahnsteig|dach .. #nicht +zum|zur|um|wegen
      bei .. papa|mama|oma|opa .. friedhof|himmel|grab -besuch|besuchen|blumen|gießen|arbeite
      #height .. fall|falle|fallen|spring|springe .. weh|lange|schnell .. da +bin|steh|sitz
      #height .. fall|falle|fallen|spring|springe +tut|merkt .. weh|lange
      mich .. #nicht|keiner|niemand .. vermissen|vermisst|brauchen .. pass|passt|achtet|nimm|nehmt .. mein|meine|meinen -urlaub|krank
      letzten +mal .. wissen|weiß|ahnen|ahnt|merken .. #nicht|nix|keiner|niemand -arbeitstag|abteilung
      beerdigung|begräbnis|grab|urne|sarg .. dauert .. #nm +lang|lange +bei|mit +mir
      #will +#nm|nimmi|nimmer .. =geh|=gehe|=spring|=lauf .. in|ins .. rhein|rhoi|main|elbe|donau|isar|neckar|spree|weser|fluss|kanal|wasser|see|teich
      #kein +zweck|sinn +mehr .. fluss|brücke|gleis*|dach|see
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'threat', danger: 'byEmployee' },
    unless: '#fiction|garten|holz|wald|camping|küche',
    when: `
      erschießen|umbringen|abstechen|erwürgen|erschlagen .. #ich +mein|meine +das|es +ernst -mich
      #will .. stirbt|#tot .. sorg*|kümmer*|dafür -oma|opa
      knallt|knallts|kracht .. vorbereitet|bereit|waffe|messer|sehen -silvester|feuerwerk|böller
      garantier* .. kommt|lacht|sagt .. hab|habe .. #weapon|beil|axt|messer +dabei|eingesteckt
      platt|fertig|büßen|bereuen .. steht|kommt|geht .. #nm|#nicht +auf|heim
      soll|sollen .. #nm|#nicht +allein|alleine .. dunkeln|heim|gehen|laufen .. #ich|ich +warte|wart +auf +ihn|sie|den|die
      weiß|weis|kenn|kenne .. wo .. wohnt|parkt|schläft .. brennt|brennts|brennen|messer|büßen|bereu*|fällig|auflauer*
      nehm|nehme .. alle|viele .. mit .. werden|wird|könnt +sich|euch|noch|schon .. wundern|umschauen|sehen -ausflug|kuchen
      der|die|er|sie|den .. hammer|messer|beil|axt|pistole|stange .. besorgt|dabei|eingesteckt|eingepackt|rucksack .. montag|morgen|lacht|abwarten|sehen
    `,
  },
  {
    is: { level: 'crisis', kind: 'self_harm', cause: 'life', danger: 'self' },
    unless: '#fiction|küche|rasieren|arzt|impfung|nase|zahnfleisch',
    when: `
      blut*|wunde|wunden|schnitt*|kratzer .. arm|bein|haut|hand|bauch|oberschenkel .. =wars|war|habs +#ich|selber|selbst +selber|selbst
      blut*|wunde|wunden|schnitt* .. #ich +wars|war|habs +selber|selbst|absicht
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'violence', danger: 'self' },
    unless: '#fiction|#animal|urlaub',
    when: `
      schließt|schliesst|sperrt|macht .. ab|zu .. muss|soll +#ich|mich .. sachen|dinge|ausziehen|anfassen|knien -kasse|laden
      kommt|kam|legt|schleicht .. nachts|nacht|abends|wenn .. mir .. will|wollte|mag +das|es +#nicht -sohn|tochter|kind|baby|enkel
      anfass*|angefasst|bett|nackt|dusche .. #nicht|niemand*|keinem .. sagen|erzählen|verraten|sag|geheim* -arzt|pflege
    `,
  },
  {
    is: { level: 'crisis', kind: 'sickness', cause: 'medical', danger: 'self' },
    unless: '#fiction|#earlier|übung|kurs',
    when: `
      strom|stromschlag|steckdose|kabel .. gefasst|bekommen|gekriegt|gelangt|abgekriegt .. herz|komisch|schwindel*|taub|zitter*|brust
      & gift|stapler|leiter|gerüst|treppe gestürzt|gefallen|runter beine|spür* #nicht
      gestürzt|gefallen|runtergefallen|abgestürzt .. spür|spüre|beweg*|fühl|fühle .. #nicht|#nm
      gestochen|gegessen|genommen .. hals|zunge|gesicht|lippen .. dick|zu|schwillt|geschwollen -zahnarzt
      insulin|gespritzt|zucker .. zitter*|schwitz*|komisch|verschwommen|schwindel* -kuchen
      anfall .. allein|alleine|niemand +daheim|da|zuhause|hier
      mund|gesicht .. schief|hängt .. redet|spricht|arm|lallt
    `,
  },
  {
    is: { level: 'crisis', kind: 'psych_crisis', cause: 'voices', danger: 'self' },
    unless: '#fiction|küche|kochen',
    when: `
      hinter +mir +her .. reden|flüstern|beobachten|laternen|stimmen
      laufe|lauf|renne .. hinter +mir +her -hund|kinder
      verfolgen|gift|kameras|abhören|überwachen|kommen|holen .. hab|habe|nehm|nehme|hole .. messer|axt|beil|waffe .. falls|wenn|damit|hand
      hör|höre .. sie|stimmen|ihn|sie_wieder .. sagen|sagt|rufen|ruft .. messer|springen|spring|tu|töte|nimm|stich -kollegen|chef
      weiß|weis .. wo +#ich +bin .. autobahn|gleis*|straße|schienen|brücke
      autobahn|gleis*|schienen|schnellstraße .. weiß|weis .. wo +#ich +bin
    `,
  },
];
