import type { WordRule } from './rule.ts';

/** A bad day: noted for the digest and asked again next time, never a case. */
export const watch: readonly WordRule[] = [
  {
    is: { level: 'watch', kind: 'conflict_boss' },
    when: `
      chef|chefin|vorarbeiter|anleiter|gruppenleiter|boss|#ownCoach .. drauf|gemeckert|meckert|geschimpft|genervt|geärgert|nervt|doof|blöd|schimpft|sauer|streng|komisch|streit|ärger|unfreundlich|böse|motzt
      geärgert|ärger|streit|sauer|wütend|genervt .. chef|chefin|vorarbeiter|anleiter|gruppenleiter|#ownCoach
      kurz +angebunden
      angeschnauzt|angemotzt|grantig|zickig .. chef|chefin|vorarbeiter|meister|anleiter
      chef|chefin|vorarbeiter|meister|anleiter .. angeschnauzt|angemotzt|grantig|zickig|knurrig
      macht|machen +mich|mi +wahnsinnig|verrückt|kirre
      könnte|könnt|hätte .. #person|ihn|alle|den|die .. umbringen|erwürgen|erschlagen|klatschen|schlagen|würgen|töten|hauen
    `,
  },
  {
    is: { level: 'watch', kind: 'conflict_colleagues' },
    when: `
      kollege|kollegen|kollegin|anderen|team .. angemacht|geärgert|streit|genervt|nervt|nerven|blöd|doof|gemein|zoff|ärger|komisch|sauer|gestritten|fies|geschimpft
      streit|zoff|ärger|gestritten|geärgert|diskussion .. nachbar|nachbarn|kollege|kollegen|kollegin|team|jemand|heute|mich
      stress .. mit .. kollege|kollegen|kollegin
      angeschnauzt|angschnauzt|angemotzt|angezickt|angepflaumt|angemault .. mich|mi|kollege|hat|heute
      mich|mi|kollege|kollegin|hat .. angeschnauzt|angemotzt|angezickt|angepflaumt|angemault
    `,
  },
  {
    is: { level: 'watch', kind: 'sickness' },
    when: `
      kopfschmerzen|kopfweh|bauchschmerzen|bauchweh|erkältet|schnupfen|husten|halsweh|halsschmerzen|fieber|übel|zahnschmerzen|erkältung|schwindelig|magenschmerzen|grippe|rückenschmerzen|migräne
      mir +ist|is|war +schlecht|übel|schwindelig
      bin|fühl* .. krank|kränklich
      #mich|mir .. geschnitten|verbrannt|gestoßen|geprellt|gestolpert .. bisschen|leicht|finger|beim|heute
      tut .. weh
    `,
  },
  {
    is: { level: 'watch', kind: 'sleep' },
    when: `
      schlecht|wenig|kaum|#nicht|nicht_gut +geschlafen|schlafen
      #nicht .. geschlafen
    `,
  },
  {
    is: { level: 'watch', kind: 'overload' },
    when: `
      stressig|gestresst|stress|anstrengend|hektisch|gestreßt
      zu +viel +zu|arbeit|los +tun
      viel +stress|druck
      müde|kaputt|erschöpft|platt|genervt|fertig|schlapp .. bin|heute|bissch*|so|sehr|voll|total -feierabend|todmüde
      bin .. müde|kaputt|erschöpft|platt|genervt|schlapp
      ^ müde|todmüde|hundemüde|erschöpft|kaputt|schlapp|traurig|unglücklich|fix_und_fertig $
      bringt +mich|mi .. um
      #scared .. vor|morgen|gespräch|prüfung|bisschen
      bisschen +#scared
      traurig|unglücklich|wütend|sauer|enttäuscht|deprimiert|down|niedergeschlagen .. bin|heute|bissch*|so|war
      bin|war .. traurig|unglücklich|wütend|sauer|enttäuscht|deprimiert|down|frustriert|genervt
      #kein +lust|bock
      schlechter|blöder|doofer|mieser|scheiß|scheiss|beschissener|schwerer|komischer|schlimmer +tag
      #kein +guter|schöner|toller +tag
      geht|gehts|ging +mir|es|mir_es .. schlecht|#nicht|nicht_so|mies|scheiße|scheisse|dreckig|beschissen|bescheiden
      mir .. gehts|geht .. schlecht|#nicht|mies|scheiße|scheisse|dreckig|beschissen
      ^ schlecht|scheiße|scheisse|mies|beschissen|übel|kacke|mist $
      #nicht +so|gut|besonders|toll|schön +gut|toll|besonders|heute|dolle|prickelnd -schlecht
      ^ gar +#nicht +gut $
      ^ #nicht +gut $
      war +#nicht|#nicht +so|gut|schön
      vertan|blamiert|peinlich|missgeschick .. war|mir|alle|heute|hab
      verhauen|vermasselt|verbockt|verpatzt .. heute|hab|habe
      geht|ging +so
      viel|hektik +los
      schlechte|miese +laune|stimmung
      schlecht +drauf
      lief|läuft|ging|geht +alles|heute|nichts +schief
      schief .. alles|heute
      stimmung|laune .. mies|schlecht|mau|im_keller|mist
      ^ bin k +o $
      fühl*|gefühlt .. #nicht +so|gut +gut
      unfreundlich|unfair|fies
      ^ war|heute|tag +doof|blöd|mist|kacke|anstrengend|schlecht
      doof|blöd|mies .. heute|tag|war
      heute .. doof|blöd|mies|mist
      traurig|down|genervt|gestresst|müde .. bissch*|wenig|bissl|etwas
      ein|bisschen|bissl|wenig|etwas +wenig|traurig|down|genervt|gestresst|müde +traurig|down|genervt
      nervös|aufgeregt|unruhig|hibbelig
      lärm|laut .. genervt|gestört|nervt|anstrengend
      zu +spät +gekommen|dran
      #nicht +mein|unser +tag
      ^ naja|nana|najaaa|solala|mittel|mittelmäßig $
      könnte +besser +sein|gehen
      super|toll|klasse +toll|wieder +wieder|montag
      schon +wieder +montag
      verlaufen|verirrt|verfahren
      bus|zug|bahn|fahrdienst .. zu +spät|verpasst|ausgefallen -gut|egal
    `,
  },
  {
    is: { level: 'watch', kind: 'underload' },
    when: `
      langweilig|langweile|langeweile|öde|eintönig|langweilich
    `,
  },
  {
    is: { level: 'watch', kind: 'isolation' },
    when: `
      einsam|heimweh
      fühl* .. allein|alleine
    `,
  },
];
