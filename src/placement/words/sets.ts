import type { Sets } from '../../language/pattern.ts';

/** Words that stand for the same, as people write them: dialect, text-speak and hearing included. Grammar: language/pattern. */
export const sets: Sets = {
  ich: 'ich =i =ih isch ick =ik =ihc =ch =ig =ech',
  mich: 'mich misch =mi =mia =mik mick =mir =ma',
  mein: 'mein meine meinen meinem meiner =mei =mi =moi',
  will: 'will wil wüll =wui =wü =wel woll möchte möcht mecht mechte möchde =mag =mog =ma wollte wollt =willich =würd =würde =wurd wünsche wünsch',
  kann: '=kann =kan =ko =kon =koa =ka könnte konnte',
  nicht: 'nicht =nich =nit =ned =net =nd =nt =ni =nisch =nie =niemals =nicth =ncht =nciht =nixht =nüch',
  mehr: '=mehr =mer =mea =meh =mär =mere =mähr =meer',
  nm: '#nicht_#mehr =nimmer =nimma =nima =nimmermehr =nichtmehr =nichmehr =nichmer =netmehr =nimmi =numme =nümm =nümme =nema =neme =nemmer =nme =nimme',
  kein: '=kein =keine =keinen =keinem =koa =koan =koane =ka =keen =keene =kee =keinerlei',
  leben:
    'leben =lebn =lebm =lewe =lewen =lem =leem =läben =läbe =lebbe =existieren =weiterleben =weiterlebn weiterleben weitermachen =weiterleb =lehm =lebne =lben =lbeen =leebn =lebenn =liben',
  sterben:
    'sterben =sterbn =strben =sterm =schterben =sterbm =streben sterbem krepieren verrecken abkratzen abnippeln =sterb =sterbe =stäben =steben =sterwe =stürbe =stearbn =stearm',
  tot: '=tot =tod =doud =dod =toot =tott =hinüber =gestorben =daud =tood',
  umbringen:
    'umbringen umbringn umbringe umbring umzubringen =umbing umbrignen umzubring umbringt umbrächte umgebracht =umbringa umbrengen',
  kill: 'killen kille killn =kill =kille killt',
  suizid:
    'suizid* suizied* suzid* suicid* selbstmord* selbsmord* selbstmort* sebstmord* sebstmort* selbsttötung selbstmörd* =unalive freitod =suizit =suitzid =suiziet =sui =selpstmord =selbstmrod suezid*',
  person:
    'kollege kollegin kollegen kollegn freund freundin =freundn mutter mama mami mutti vater papa papi =vati bruder schwester geschwister mitbewohner mitbewohnerin nachbar nachbarin =chef chefin mein_=mann meinem_=mann meinen_=mann meines_=mann der_=mann ein_=mann dem_=mann ihr_=mann =ehemann =frau =ehefrau sohn tochter =kind =kinder =oma =opa onkel tante cousin cousine betreuer betreuerin gruppenleiter gruppenleiterin vorarbeiter vorarbeiterin meister anleiter anleiterin =ex exfreund exmann stiefvater stiefmutter mitarbeiter mitarbeiterin #ownCoach kumpel =typ =junge partner partnerin verlobter kunde kundin schwager schwiegervater bewohner neffe nichte azubi hausmeister',
  ownCoach:
    '=coach =coachin jobcoach =jobcoachin =ifd integrationsfachdienst fachdienst gruppenleiter gruppenleiterin betreuer betreuerin bezugsbetreuer bezugsbetreuerin sozialarbeiter sozialarbeiterin',
  he: '=er =sie =der =die =jemand =einer =eine =wer =man =irgendwer =dieser =diese =alle =leute =den #person',
  him: '=ihn =ihm =sie =den =die =alle =euch =jemand =jemanden =ihnen =dich =leute =ander* =denen =dem #person',
  them: '=er =sie =die =der #person',
  mine: '#mein =unser =unsere =unseren =der =die =dem =den =seine =ihre',
  brutal:
    'schlägt schlagt schlegt schlagen =schlagn schlägst =schlächt =schlekt verprügelt verprügeln verhaut verdrischt prügelt vermöbelt =haut =hauen =hat_gehaun =kloppt verkloppt =boxt boxen =würgt =wirgt würgen =tritt =treten =trit misshandelt vergewaltigt vergewaltigen verbrennt verbrüht foltert quält',
  brutalDone:
    'geschlagen =geschlagn =gschlagn =geschlahgen geschlgen verprügelt zusammengeschlagen =gehauen =gehaun =ghaut =verhauen gewürgt =gewirgt =getreten misshandelt vergewaltigt =vergewaltig vergewalltigt missbraucht geboxt geprügelt verdroschen erstochen angegriffen gefesselt gequält begrapscht',
  harmDone: '#brutalDone angebunden eingesperrt festgehalten ausgeschlagen gezwungen',
  again:
    'wieder gestern vorgestern neulich noch =nie =immernoch heute_hat jetzt_hat jetz_hat jez_hat heute_auch auch_heute bis_heute letzte letzten',
  height:
    'brücke brüke eisenbahnbrücke autobahnbrücke dach hochhaus balkon fenster fensterbrett klippe turm parkhaus stockwerk =stock geländer brückengeländer felsen kran schlucht abgrund viadukt',
  tracks:
    'gleis gleise gleisen bahngleise schiene schienen bahnschienen bahnsteigkante bahnsteig =zug bahn =sbahn =ubahn s_bahn u_bahn straßenbahn =tram =ice lkw laster lastwagen autobahn',
  jump: 'springen springe spring sprung hüpfen hüpf hüpfe gesprungen runterspringen runterspring =runter hinunter stürzen stürze werfen werfe schmeißen schmeiß',
  flat: 'faust fäuste =stock gürtel kissen flasche flaschen stuhl kabel schlauch messer =axt hammer besen stange bügel kochlöffel pantoffel schaufel',
  body: 'gesicht kopf bauch rücken =arm bein hals fresse magen brust rippen hand nase zähne auge augen schienbein knie kiefer ohr nieren',
  weapon:
    '=messer messr =pistole =waffe =knarre =gewehr =axt =beil =hammer =machete =revolver schlagstock schusswaffe =küchenmesser taschenmesser schraubenzieher eisenstange =benzin baseballschläger',
  pills:
    'tabletten tablette tabeletten tableten tabletn tabletden =pillen =pille schlaftabletten schmerztabletten =medikamente medikamenten =medis =medikament medikamnte beruhigungstabletten =ibuprofen =paracetamol =insulin =medizin =psychopharmaka schmerzmittel schlafmittel morphium tavor diazepam tilidin =💊',
  now: '=jetzt =heute =heut =gleich =grade =gerade =heit =morgen =nachher =nacht =abend =bald =endlich =noch =sofort =jz =jetz =etz',
  story:
    'film filme filmen =game =gamen minecraft fortnite =serie serien krimi tatort =buch roman zeitung nachrichten =gta zocken gezockt zocke =lied =song =songs =video youtube netflix playstation xbox level theater roblox märchen =comic =anime hörbuch hörspiel fernsehen =tv podcast =kino =doku dokumentation =traum geträumt figur =boss_besiegt zombie zombies theatergruppe theaterstück theaterprobe laienspiel* krimidinner valorant counterstrike headshot =noob =aktenzeichen serienmarathon *film *serie',
  fiction:
    '#story =spiel =spiele =spielen =spielt gespielt =schach kicker =tischtennis tischkicker kartenspiel =karten fussball boxkampf unterricht turnier',
  animal:
    '=hund =hunde katze katzen hamster kaninchen =pferd =maus =mäuse ratte ratten =fliege fliegen mücke mücken schnecke schnecken =vogel vögel =fisch fische spinne spinnen wespe wespen huhn hühner schwein schweine =kuh kühe =wurm insekten ameisen =hase hasen meerschweinchen wellensittich =tier =tiere reh rehe fuchs igel marder taube tauben kaktus unkraut =wels',
  long: '=wochen =woche =monate =monaten =monat =tagen =tage =jahren =jahre =immer =jeden =jede =jedesmal =ständig =dauernd =täglich =wieder =ganze =ganzen =oft =nächte =nächten =dauernt =imer =andauernd =pausenlos',
  past: '=früher =damals =letztes =letzten =vor =mal =einmal =kindheit =jugend =kleinkind =schulzeit =als =2019 =2020 =2021 =2022 =2023 =2024',
  earlier: '=früher =damals =kindheit =jahren =jahr =schulzeit letzte_woche letzten_monat',
  nowadays: 'heute =heut =heit jetzt =jetz =jez inzwischen mittlerweile =nun =nu seitdem',
  good: '=gut =besser =froh =glücklich =super =prima =toll =gerne =gern =schön =ok =okay =zufrieden =vorbei =stabil =anders =stolz',
  scared: '=angst =anxt =ankst =angs =schiss =panik fürchte fürchten ängstlich =angsd =bammel =furcht',
  fillers:
    '=einfach =echt =wirklich =halt =so =auch =bitte =oh =ach =mann =man =digga =gerade =grade =langsam =haha =hahaha =lol =hihi =nur =doch =jetzt =heute =heut =ja =ne =eh =voll =total =überhaupt =wieder =hallo =hi =hey =anker =glaub =glaube =denke =mal =schon =noch =bald =sorry =nun =aber =ehrlich =leider =gar =ganz =morgen =xd =alter =boah =puh =ey =hmm =och =frau =kaya =ohne =witz =momentan =hier =bin =na =tja =seit =immer =sehr =fertig =endgültig',
  joins: '=und =weil =aber =denn =da =oder =wegen =dass =das =wenn =u =undd =sagt =sagte =dann =sondern',
  burns: '=brennt =brennts =brennd =brennds =brennen =brennan =brinnt =brinnts =brännt =brehnt =brend =burns',
  flame: 'feuer =fojer =foier =foia =feia =fire',
  machine:
    'maschine stapler gabelstapler hubwagen presse säge kreissäge walze fräse häcksler förderband hebebühne schredder ballenpresse bandsäge rührer mixer knetmaschine mangel stanze =lkw laster anhänger traktor bagger =bus =auto',
  heavy:
    'regal palette paletten balken =baum schrank gerüst mauer =wand träger kisten gitterbox rolltor =tor hochregal ameise leiter',
  room: 'küche =kuchl =kuchn =küch teeküche werkstatt =halle lager =haus wohnung =bude =zimmer keller =flur =gang treppenhaus =büro =bad badezimmer toilette =heim wohnheim wohngruppe garage scheune stall =dach dachstuhl dachboden pausenraum umkleide wäscherei schreinerei schlosserei tischlerei gärtnerei kantine laden =markt firma betrieb gebäude hochhaus balkon carport schuppen fabrik kino hof stockwerk büroraum heizung *raum *zimmer *keller *wohnung *halle *werkstatt *haus *heim',
  thing:
    '=herd pfanne topf =fett =öl =bett matratze sofa vorhang gardine teppich =tisch mülleimer papierkorb mülltonne =müll container tonne =auto =bus stapler gabelstapler =lkw maschine drucker =akku =handy laptop toaster mikrowelle waschmaschine trockner spülmaschine fernseher =kabel steckdose sicherungskasten verteiler verteilerkasten =jacke =hose kleid ärmel pulli weihnachtsbaum christbaum tannenbaum adventskranz hecke wald wiese =feld paletten palette kartons späne absauganlage therme roller rollstuhl schrank regal fritteuse wasserkocher heizdecke',
  gadget:
    'drucker kopierer scanner =pc computer laptop rechner tastatur =handy telefon wecker navi router =wlan fernseher beamer =kasse kaffeemaschine kaffeeautomat getränkeautomat staubsauger toaster waschmaschine spülmaschine programm',
  theGadget:
    'den_#gadget die_#gadget das_#gadget diesen_#gadget diese_#gadget dieses_#gadget meinen_#gadget meine_#gadget mein_#gadget scheiß_#gadget blöden_#gadget dummen_#gadget verdammten_#gadget',
  pest: 'mücken mücke fliegen wespen ameisen prüfung klausur mathe matheprüfung bruchrechnen hausaufgaben bewerbung bewerbungen formular formulare ohrwurm treppe treppen muskelkater heuschnupfen schnupfen zahnweh drucker',
  loved: '=frau freundin schwester mama mami mutti mutter =oma omi',
  trifle:
    'hochzeitstag jahrestag valentinstag muttertag geburtstag lasagne brotdose tupperdose =dose schlüssel pudding joghurt kuchen schokolade kekse plätzchen pulli pullover =shirt tshirt mütze schal handschuhe fernbedienung',
  treat:
    'pudding joghurt kuchen schokolade =keks kekse gummibärchen chips pizza döner pommes eis schnitzel =cola limo energy =monster kaffee pausenbrot brot wurst käse kühlschrank',
  thorns:
    'brombeer* brombeere brombeeren dornen =rosen rosenstrauch rosenbusch hecke hecken strauch gestrüpp disteln stacheldraht',
  club: '=bvb =hsv =fcb bayern dortmund schalke hertha werder gladbach leverkusen stuttgart frankfurt deutschland mannschaft verein nationalelf sind_aufgestiegen sind_abgestiegen',
  butcher:
    'metzger metzgerei fleischer fleischerei schlachter schlachterei schlachthof schlachten geschlachtet zerlegt zerlegen schweinehälfte rinderhälften =sau =säu wurst würste kuh kalb kälbchen gekalbt lamm',
  outOf: 'aus_der_#thing aus_dem_#thing aus_der_#room aus_dem_#room aus_dem_fenster aus_der_wand',
  drill:
    'übung probe probealarm brandschutz* feuerübung alarmübung räumungsübung schulung unterweisung kurs feuerlöscher* feuerwehrfest osterfeuer lagerfeuer johannisfeuer feuerwerk feuerzangenbowle fehlalarm nur_dampf simulation theaterprobe',
  smokers:
    'raucher* raucherpause zigarette* kippe kippen =raucht rauchen =rauche geraucht shisha pfeife räucher* grill grillen lagerfeuer kamin nebelmaschine disco vape',
  sore: '=auge augen =hals =haut magen =mund zunge finger nägeln =beine =bein waden oberschenkel muskeln lunge lungen =hände =hand =füße =fuß gesicht =arm =arme =po hintern rücken wunde wunden narbe schnitt schnitte =ohr ohren nase kopf lippen herz brust pinkeln pinkle pipi pissen wasserlassen kehle rachen',
  figure:
    'hütte =chili scharf salbe creme zwiebel zwiebeln sonne sonnenbrand =licht lampe lampen birne glühbirne kerze kerzen teelicht kontrolllampe ton keramik =cd =dvd schnaps kamin grill kohle feuerstelle seele frage luft desinfizieren desinfektion geritzt geschnitten ritzen getrunken geschluckt reiniger säure pflaster gefühl job leidenschaft baum',
  atWork:
    '=klo =toilette =wc pause umkleide =lager =spind schicht dienst auf_=arbeit bei_der_=arbeit auf_der_=arbeit in_der_=arbeit in_der_firma im_betrieb vor_der_=arbeit nach_der_=arbeit vor_allen',
  work: 'arbeit arbeiten arbeite job firma =betrieb werkstatt schicht kollegen dienst =arbet =maloche',
};
