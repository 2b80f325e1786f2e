import type { WordRule } from './rule.ts';

/** Another named person in danger now: care-rules 18. The employee's own lights stay untouched. */
export const others: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #them .. #will|möchte +sich .. umbringen|töten|aufhängen|erhängen|antun|erschießen|ritzen|was_antun
      #them .. sich .. umbringen|töten|aufhängen|erhängen|antun #will
      #them|dass bringt +sich .. um
      #them .. #will .. #nm .. #leben -ich|#ich
      #person .. #will|möchte .. #sterben|#tot_sein -ich|#ich
      #person .. steht .. dach|brücke|balkon|gleis*|fenster .. spring*|runter
      #them .. #will .. springen -wasser|freibad|pool|trampolin
      #person .. abschiedsbrief
      #them .. hat .. sich .. umbringen|aufhängen wollen|versucht|probiert -#past
      selbstmordgedanken|suizidgedanken .. hat|von +meine|mein|freund*|kolleg*

      #them .. dass|das|er|sie .. sich .. umbringt|umbringen|tötet|aufhängt|erschießt|antut|antun -#past
      sich .. heute|morgen|jetzt|gleich|bald .. umbringt|umbringen|tötet|antut
      #person .. sagt|schreibt|gesagt|geschrieben|meint .. #sterben|#tot|nicht_mehr_leben|selbstmord -film|oma_ist|gestorben
      #person .. #will .. #nm|nicht_mehr +leben|da_sein
    `,
  },
  {
    is: { level: 'crisis', kind: 'self_harm', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #them ritzt|schneidet|verletzt|rizt +sich .. -finger|versehen|haare|kochen|bein_gebrochen
      #person .. ritzt|rizt +sich
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #them #brutal|bedroht +#mine|seine|ihre|sein|ihr|die|das|einen|eine .. #person|kind|kinder|frau|mutter|kleinen|baby
      #them .. #mine|seine|seinen|sein|ihre|ihren +#person .. #brutalDone -#past
      #them .. mit .. #weapon .. #person|kinder|kollegen|leute|los
      wird|werden +#brutalDone .. #person|#mine
      #person|kind|kinder +wird|werden .. #brutalDone

      #person .. wird|werden .. #brutalDone
      #person .. von .. #person +#brutalDone|geschlagen|verprügelt
      #them|nachbar verprügelt|schlägt|prügelt|haut|würgt|misshandelt|bedroht +seine|ihre|sein|ihren|ihr|die|meine|den|das .. frau|kind|kinder|mutter|freundin|sohn|tochter|schwester|bruder|hund_nicht
      höre|hör .. schreien|schreie|hilfe_rufen .. nachbar*|frau|kind
      kind|kinder|baby .. schlägt|geschlagen|misshandelt|missbraucht|eingesperrt|verletzt_von -als_kind
    `,
  },

  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'other', danger: 'other' },
    unless: '#fiction',
    when: `
      #person .. tschüss|lebwohl|leb_wohl|machs_gut .. für +immer
      #person .. #will|möchte +sich .. was +antun
      #person .. brett|fensterbrett|sims|geländer|dach|brücke .. springt|springen|spring*
      #person .. gesagt|sagt|geschrieben .. alle|viele|ganze +#pills|genommen +genommen|alle -#ich_hab
      #person|#he .. #pills +genommen|geschluckt +alle|viele
      #person|#he .. geschnitten|aufgeschnitten|geritzt|pulsadern .. hört +#nicht|blut*|stark|tief -finger|gurke|kochen
      #height|#tracks .. steht|sitzt|hängt|klettert .. frau|mann|junge|mädchen|jemand|einer|#person .. weint|springen|geländer|außen|springt|runter -bus|arbeitet|fenster_putzen
      sehen +uns +#nicht|nie|#nm +wieder|mehr .. gesagt|geschenkt|sagt|uhr -praktikum|umzug
      gesagt|sagt .. sehen|seht|sieht +uns|mich|ihn +nie|#nm|#nicht +wieder|mehr -praktikum|umzug|rente
      #person .. steht|sitzt .. bahnsteig|brücke|gleis*|dach|geländer .. tschüss|schreibt|weint|verabschied* -wartet|arbeitet
      sagt|gesagt|schreibt|geschrieben|meint|droht|angekündigt|erzählt er|sie|dass|das|der|die .. hängt|bringt|springt|wirft|legt|schmeißt|erschießt|ritzt|nimmt +sich|vom|von|vor|heute|sich_das|jetzt .. auf|um|dach|brücke|zug|leben|fenster|runter|gleise|balkon -#ich_mich|kollege_mir
      er|sie|der|die +hängt|bringt|erschießt|ersticht|erhängt +sich .. auf|um|heute|wenn|gleich -jacke|mantel|computer|pc
      =macht|=mache .. schluss +mit +dem|seinem|ihrem|allem|sein +leben|allem|ihrem
      er|sie|#person .. #will|mag|möchte|kann|wollte .. #nm +leben|da|weiterleben|auf_der_welt|sein -#ich_nicht_mehr|bei|im
      #person|kollege|freund .. strick|seil|pistole|pillen|abschiedsbrief .. für +sich|ihn|ihr|sie|selber
      strick|seil|pistole .. für +ihn|sie|sich|ihr +selber|selbst|ist
      #person|#them .. lebt|leben .. #nm +lange|will .. sagt|umbring*
      #person|#them|jenny .. sagt|schreibt .. tschüss|lebwohl|leb_wohl|macht_es_gut .. tabletten|brücke|immer|angst|umbring*
      #person|#them .. geritzt|pulsadern|ritzt .. blut*|stark|tief|heute|hilfe
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'other', danger: 'other' },
    unless: '#fiction|#animal|fussball',
    when: `
      #person .. von +#mine|meiner|meinem #person|freundin|schwester #brutal +sie|ihn
      #person #brutal|schlägt|haut|prügelt +sie|ihn|ihre|seine -mich|vor|schach|kicker
      kind|kinder|baby|säugling|sohn|tochter .. geschüttelt|verbrüht|angekettet -hand
      #person|betreuer|pfleger|chef .. fasst|grapscht|begrapscht|betatscht .. frauen|mädchen|bewohnerinnen|kinder|kolleginnen|bewohner|azubis
      fasst|begrapscht|betatscht +der|die|er|ein +#person .. frauen|mädchen|bewohnerinnen|kinder|kolleginnen|bewohner|azubis
      verprügeln|zusammenschlagen|abstechen|überfallen|schlagen|treten +sie|die|welche|einige .. einen|jemanden|mann|frau|jungen|auf
      #he|leute|jungs|typen verprügeln|prügeln|schlagen|treten .. einen|jemanden|mann|frau|auf_einen|auf_ihn -tor|ball|pfosten|trommel
      schreit|ruft|brüllt|schreien .. er|sie|mann +bringt|schlägt|sticht|tötet +sie|ihn|ihre|die
      er|mann|vater +bringt|schlägt|sticht|tötet +sie|die_frau|seine_frau .. um|tot|nachbar*|nebenan|schreit
      wird|werden .. von .. #person|vater|mutter|mann|freund .. verprügelt|geschlagen|misshandelt|missbraucht|eingesperrt
      #he|onkel|stiefvater|vater|papa .. fasst|begrapscht|langt|berührt|betatscht .. schwester|tochter|bruder|sohn|kind|kleine|kinder|nichte|mädchen|freundin|mitbewohnerin .. an|unten|nachts|brust -schatz
      #he|#person .. fasst +sie|ihn|die +an|immer|unten|überall
      macht|machen|gemacht|tut .. sachen|dinge|sowas .. mit +#mine|meiner|der|dem|meinem|einer .. schwester|tochter|bruder|kleinen|kind|kindern|nichte|mitbewohnerin|mädchen
      bedroht|bedrohen .. #person|kollegin|kollegen|frau|kinder|leute .. messer|waffe|pistole|axt|umbring*|hammer
      mann|typ|einer|jemand .. mit +#weapon|nem|einem|messer .. #weapon|messer|bedroht|vor_der|läuft_rum|in_der -geschenk|küche|gemüse|holz
      schreit|schreien|schreie|weint +um|nach +hilfe|ihr_leben .. er|schlägt|nachbar*|frau|mann|haut
      um +hilfe .. schreit|schreien|ruft .. frau|kind|nachbar*|schlägt
      schreit|schreien .. nachbar*|frau|kind|kinder .. schlägt|haut|prügelt|hilfe|jede_nacht
      #person|nachbar|er|mann .. sperrt|schließt .. kind|kinder|frau|schwester|tochter|sie|mitbewohner .. ein|keller -katze
      #person|nachbar|er|mann .. hat .. kind|kinder|frau|schwester|tochter|sie|mitbewohner .. eingesperrt|eingeschlossen|keller -katze
      #person|betreuer|pfleger .. schlägt|haut|schubst|tritt|fesselt|quält .. bewohner*|behinderte*|alten|wehrlose*|mitbewohner*
    `,
  },
];
