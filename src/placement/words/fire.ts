import type { WordRule } from './rule.ts';

/** Fire, smoke or gas where somebody is: out first, then 112 (care-rules, "life, fire"). */
export const fire: readonly WordRule[] = [
  {
    // before the medical rules, so that who breathes smoke is sent out of it
    is: { level: 'crisis', kind: 'sickness', cause: 'fire', danger: 'self' },
    unless: '#fiction|#drill|#smokers|benzin|verdünner|kleber|getrunken',
    when: `
      =rauch|rauchgas|qualm|brandgas|feuer .. #kein|kaum|wenig|schlecht +luft|atmen
      #kein|kaum|wenig|schlecht +luft|atmen .. =rauch|qualm|gas|feuer
      =rauch|rauchgas|qualm|brandgas .. eingeatmet|husten|huste|hustet|schwindlig|schwindelig|übel
      kohlenmonoxid*|co_melder|co_warner|comelder|gasgeruch .. schwindlig|schwindelig|übel|schlecht|müde|kopfweh|kopfschmerzen
      riecht|riechts|riech|rieche|stinkt|stinkts +nach +gas .. schwindlig|schwindelig|übel|schlecht|müde|kopfweh|kopfschmerzen
      & holzkohle|grill|kohlegrill drin|drinnen|wohnung|zimmer|innen schlecht|übel|schwindlig|schwindelig|müde|kopfweh|kopfschmerzen
    `,
  },
  {
    is: { level: 'crisis', kind: 'accident', cause: 'fire', danger: 'self' },
    unless: '#fiction|#drill|#earlier|=gestern|=gebrannt',
    when: `
      #room|#thing .. in|unter +flammen|brand
      =flammen|flammen .. #room|#thing|#outOf|überall|hoch|höher|raus -kerze|kerzen|kamin|grill
      #room|#thing|#outOf .. flammen -kerze|kerzen|kamin|grill
      #room|#thing .. #burns -wenn|falls|licht|lampe|lampen|kerze|kerzen|sonne|augen|haut|hände|beine|füße|hütte|neu|keramik|richtig_nicht
      #burns .. #room|#thing -wenn|falls|licht|lampe|lampen|lampn|sonne|augen|haut|hals|magen|hände|beine|füße|hütte|ton|keramik|job|kerze|kerzen|teelicht|angst_dass
      #room|#thing +fängt|hat .. feuer +gefangen|an +zu|gefangen +brennen
      #thing|#room .. angefangen +zu +brennen
      hat|haben +feuer +gefangen -für
      #room|#thing .. glimmt|schwelt|kokelt|schmurgelt -#smokers|kerze|kerzen|ofen|kohle|zwiebel*
      glimmt|schwelt|kokelt|schmurgelt|schmort .. kabel|steckdose|stecker|verteiler|sicherungskasten|akku|ladegerät|trockner|motor
      kabel|steckdose|stecker|verteiler|sicherungskasten|akku|ladegerät|motor .. schmort -braten|topf
      kerze|kerzen|teelicht|adventskranz .. umgefallen|umgekippt .. #burns
      #flame|brand|großbrand +in|im|am|bei|aufm|auf|unterm|aus|vor .. #room|#thing -hast|habt|kamin|ofen|feuerzeug|kippe|lager_feuer|osterfeuer|legen|lege|leg
      #flame +is|ist +#now|schon|da|in|im|scho|hier
      feuer|brand .. bricht|ausgebrochen|breitet
      ^ =feuer +=feuer +=feuer
      ^ #flame|brand $ -flamme|kippe|kippen|zigarette|zigaretten|kamin|grill|kohle|hast|ofen|wasser
      ^ =hilfe .. #burns|feuer|brand
      feuer|brand .. =hilfe|hilf +mir|uns|schnell
      #burns .. =hilfe -augen|haut|hals
      ruf|rufen|ruft|hol|holt|holen|brauch|brauche|brauchen|schick|schicken +die|schnell|bitte|mal +feuerwehr
      feuerwehr +bitte|schnell|sofort|kommen|her -fest|auto|dank
      bei +uns|mir|der|denen|meiner|meinem +nachbarin|nachbarn|oma|#person +#burns -#figure|#sore
      bei +uns|mir|nachbarin|nachbarn|der_nachbarin|den_nachbarn +#burns -#figure|#sore
      #burns .. bei +uns|mir|nachbarn|nachbarin|der_nachbarin|den_nachbarn -#figure|#sore
      nebenan|drüben|drunten|unten|oben|hinten|daneben|vorne|vorn +#burns -#figure|#sore
      #burns +es|s|nebenan|drüben|unten|oben|hinten|überall|lichterloh -#figure|#sore|wenn|falls|wo
      es|=s|hier|da|=do|jetzt|überall|alles|ois|ollas|gleich|grad|gerade +#burns -#figure|#sore|wenn|falls|ob
      es|=s|hier|da +tut|tuts +brennen -#figure|#sore
      brennen +tut|tuts -#figure|#sore
      #ich|komm|komme|kommen .. #nicht|#nm +raus|rauskomme|hinaus .. #burns|feuer|=rauch|qualm
      brennt|feuer|rauch|qualm .. komm|komme|kommen|kann .. #nicht|#nm +raus|atmen
      es|hier|bude|haus|wohnung|küche|keller|büro +brennt|brenntz .. hilfe|raus|feuer|jetzt|schnell|lichterloh|überall|allein -licht|sonne|kerze
      #burns|feuer|=rauch|qualm .. #nicht|#nm +raus|rauskomme|hinaus|weg -augen|haut|riech*

      alles|ales|ois|überall|lauter|voller|vol|voll|viel|dichter|dicker|schwarzer|beißender +rauch|=raach|qualm|rauchgas -#smokers|#ich_rauch|rauch_ich
      alles|ales|ois|#room|ganz|ganze|ganzer .. voll|voller|vol|voi +=rauch|rauch|=raach|qualm|von_rauch|mit_rauch -#smokers
      =rauch|=raach|qualm .. unter|durch|aus|in|im +der|den|dem|die|unserem|unserer|meinem|meiner|#room|#thing .. #room|#thing|tür|ritzen|lüftung|decke|wand|boden -#smokers|#ich_rauch|rauch_ich|war|dampf
      =rauch +in|im +#room -#smokers|#ich_rauch|rauch_ich|war
      #room|#thing|#outOf|ritzen|tür|lüftung .. =rauch|qualm|rauch -#smokers|#ich_rauch|rauch_ich|rauch_auf|kopf|war|starten|auspuff
      rauchmelder|feuermelder|feueralarm|brandmelder .. =rauch|qualm|#burns|feuer|riecht|echt|wirklich|kein_probealarm -batterie|fehlalarm|kochen|toast|gekocht|falscher
      riech|rieche|riecht|riechts|stinkt|stinkts|richt +rauch|nach_rauch|brandgeruch|nach_feuer|nach_brand -#smokers|jacke|haare|kleidung
      brandgeruch
      explodiert|explosion .. #room|#thing|#burns|gas|verletzt* -lachen|kopf|gleich_vor|kosten

      riech|rieche|riechen|riecht|riechts|richt|stinkt|stinkts|stinkn|stink .. nach +gas -tankstelle|abgas*
      riech|rieche|riechen +gas
      riecht|riechts|stinkt|stinkts .. faulen|faule +eiern|eier .. schwindl*|übel|schlecht|kopfweh|küche|herd|therme|heizung|keller|wohnung -gegessen|gekocht|kühlschrank|abfluss|furz|pups
      gas +riecht|gerochen|strömt|ausgeströmt|ausgetreten|entweicht|zischt|tritt -rechnung
      gasgeruch|gasleck|gasalarm|gasexplosion|gasaustritt -bei_gasgeruch
      gasleitung|gasrohr|gasflasche|gashahn .. kaputt|undicht|getroffen|leck|beschädigt|zischt|aufgerissen|erwischt
      kohlenmonoxid +alarm
      kohlenmonoxid*|co|comelder +melder|warner|alarm|warnmelder|piept|schlägt .. piept|piepst|alarm|schlägt|an|los|rot|schwindlig|schwindelig|kopfweh -batterie|montiert|gekauft|geprüft|test
      comelder|co_melder|co_warner|kohlenmonoxidmelder .. piept|piepst|alarm|los|rot -batterie|montiert|gekauft|geprüft|test
      therme|gastherme|heizung|ofen|kamin .. kopfweh|kopfschmerzen|schwindlig|schwindelig|übel|schlecht .. alle|alles|melder|müde|piept
      & yangin var
      fire +in|at +the -work
    `,
  },
];
