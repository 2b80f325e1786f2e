import type { WordRule } from './rule.ts';

/** Plain phrases of the languages that are spoken in many firms. A person in danger writes in the first language. */
export const foreign: readonly WordRule[] = [
  {
    is: { level: 'crisis', kind: 'suicidal', cause: 'life', danger: 'self' },
    when: `
      ölmek +istiyorum|istiom
      öleceğim|ölücem|ölsem
      yaşamak +istemiyorum|istemiom
      kendimi +öldür*
      intihar*
      =want|=wanna|wana to|=die|=kill +die|myself|dead
      =wanna +=die
      want +to +die|be_dead
      dont|=don|=not .. want|wanna .. live|alive|be_here
      =kill|killing|end +myself|my_life
      wish +=i +was|were +=dead
      end +my +=life
      better +off +=dead
      suicide|suicidal
      не +хочу +жить|жити
      не +хочу +больше|більше +жить|жити
      не +хочу .. жить|жити
      хочу +умереть|померти|сдохнуть|вмерти
      убью +себя
      покончу|покончить +с +собой
      вбю +себе
      жить +не +хочу
      ne +=hochu|hochu|xochu|khochu .. zhit|jit|zhyt|shit
      hochu|xochu|khochu umeret|sdohnut|pomerty
      nie +=chce .. zyć|żyć|zyc|życ
      chce +umrzeć|umrzec|umzec
      zabije|zabiję +sie|się
      zabić +sie|się
      się|sie +zabić|zabic|zabije|powiesić|powiesic
      =вбити|=убить|=вбє|=убьет .. мене|меня|нас
      хоче|хочет .. мене|меня .. вбити|убить
      =urid|=ureed|=oreed|=arid|=uridu .. =amut|=amoot|=amout|=almaut|=mawt
      =biddi|=baddi|=bidi|=badi|=bdi .. =mout|=moot|=amout|=mut|=amoot
      =ma|=mo|=mish|=la =baddi|=biddi|=bidi|=badi|=urid|=bdi .. =3ish|=aish|=aeesh|=a3ish|=eish|=ish|=3eesh
      اريد|أريد .. اموت|أموت|الموت
      بدي .. اموت|موت
      لا .. اريد|أريد .. اعيش|أعيش
      dua|doja +te +vdes
      =vreau +sa +mor
      voglio +morire
      voglio|vorrei .. farla +finita
      =nuk|=sdua +dua .. jetë|jete|jetoj
      =vras|vrase +veten
      quiero .. acabar|terminar +con|de +todo|mi|vida
      odebrać|odebrac +sobie +życie|zycie
      en +finir .. vie|ce_soir|veux
      =vreau .. termin|omor +cu|pe|mă
      chcem|chci .. zabít|zabiť|zabit
      quiero +morir
      veux +mourir
      =želim +umreti|umrijeti

      canıma|canima .. kıy*|kiy*
      yaşamak .. istemiyorum|istemiyom|bıktım
      ölmek .. istiyorum|istiyom|isterdim
      ölsem +keşke|de|daha
      kendimi .. asaca*|öldür*|atac*|yak*|kes*|vurac*
      dayanamıyorum .. ölmek|kendimi|artık
      me +quiero +morir|matar
      quiero +morirme|matarme
      je +vais +me +tuer
      me +tuer|suicider
      mi +voglio +ammazzare|uccidere
      keşke +ölsem|ölseydim
      не +хочу|могу +больше .. жить
      жить +больше +не
      лучше +бы|умереть|я .. умер*|сдох*|не_родился
      повешусь|вешаюсь|зарежусь|спрыгну|отравлюсь
      накласти +на
      не +хочется +жить
      أريد|اريد|ابي|ابغى|عايز|عاوز .. اموت|أموت|الموت
      مابدي|مش|ما +بدي|عايز|عايزة|اريد .. عيش|اعيش|أعيش
      انتحر|أنتحر|الانتحار|سأنتحر|بنتحر
      اقتل|أقتل|سأقتل +نفسي
      میخوام|میخواهم|خواهم .. بمیرم
      نمیخوام|نمیخواهم|خواهم .. زنده|زندگی
      می +خوام|خواهم .. بمیرم
      خودکشی
      خودم +رو|را +بکشم|میکشم
      =nu .. vreau .. trăiesc|traiesc
      =vreau +să|sa +mor
      =não|=nao +quero .. viver
      quero +morrer
      non +voglio .. vivere
      no +quiero .. vivir|existir
      =ne +veux +plus .. vivre
      veux .. mourir
      =ne +želim|zelim .. živjeti|živeti|zivjeti|ziveti
      =želim|zelim|=hoću|hocu .. umrem|umrijeti|umreti
      =ubit|ubiti|=ubiću|ubicu +ću|cu|se +se
      δεν +θέλω .. ζω|ζήσω
      θέλω .. πεθάνω
      =nie +chce|chcę .. żyć|zyc
      =chcę|chce .. umrzeć|umrzec
      mam +dość|dosc +życia|zycia
      skończyć|skonczyc +ze +sobą|soba
      nechci|nechcem .. žít|žiť|zit
      искам +да +умра
      не +искам .. живея
      nem +akarok .. élni
      meg +akarok +halni
      =nuk|=sdua +dua|te|të .. jetoj
      =cant +go|do .. on|this +anymore|more
      =kms|unalive
      end|ending +it +all|tonight
      =dont|=don|=not +t|want .. want .. live|exist|wake_up|be_alive
      ready +to +die
      going|gonna .. =die|=kill +tonight|myself|today
      jump|jumping .. bridge|window|roof|train
      took|taken|swallow* .. all|too_many|whole|bunch +pills|my|of +pills|the -vitamins
      cutting|cut|cuts +myself|my +arm|arms|wrist|wrists|again
    `,
  },
  {
    is: { level: 'crisis', kind: 'harassment_violence', cause: 'violence', danger: 'self' },
    when: `
      beni .. dövüyor|dövüyo|dövdü|vuruyor|öldürecek|dövüyorlar
      bana .. vuruyor|vurdu
      hits|beats|hitting|beating|punches|raped|rapes|strangles|chokes +me
      hit|beat|beats|hits|punched +me|mi -game|chess
      kill|killing|threatens|threatened +me .. -song
      locked +me +in|up
      he|husband|boyfriend .. gun|knife
      marido|novio|esposo|padre|jefe .. pistola|cuchillo|pega|golpea|matar|mata
      marito|ragazzo|padre|capo .. pistola|coltello|picchia|ammazz*|uccid*
      mari|copain|père .. couteau|pistolet|frappe|tuer|tape
      mąż|maz|chłopak|chlopak|ojciec .. nóż|noż|noz|pistolet|zabije
      =муж|=чоловік|=отец|=батько .. нож|ніж|пистолет|пістолет
      =burri|=burrin|=babai .. rreh|vras|thikë|thike
      бет|бьет|бьёт|бє|бьют +меня|мене
      меня +бьет|бьёт|избил|избивает|бьют|ударил
      мене +бє|бьє|б'є|побив|бють|вдарив
      menya +bet|byot|bjot|biet
      bije|bil|pobił|bij* +mnie
      mnie +bije|pobił|bił|biją
      =yadrubni|=yedrobni|=darabni|=byedrobni|=bidrobni|=yidribni|=bidribni
      يضربني|ضربني
      #he|zawji|jouzi +=yadrubni

      beni .. öldür*|dövü*|döv|döver|boğuyor|tehdit|bıçak*|kilitle*
      dayak +yiyorum|yedim|atıyor
      =kocam|=babam|=abim|=sevgilim .. vuru*|döv*|öldür*|tehdit
      bana .. vuru*|tecavüz|saldır*
      =меня .. убь*|убит*|бил|бьет|бьёт|бьют|изнасил*|душит|запер*
      убьет|убьёт|убьют|убить +меня|нас
      =мене .. вбь*|вбє|бє|бив|бил*|душить|згвалт*
      вбє|вбють +мене
      =він|=він_мене +мене .. бє|б|вбє|душить
      изнасил*|згвалт*
      يضربني|بيضربني|ضربني|يقتلني|سيقتلني|بيقتلني|اغتصبني|يهددني|حبسني
      زوجي|ابي|أبي|اخي|أخي .. يضرب*|ضرب*|يهدد*
      =mnie .. bije|bił|zabije|dusi|zgwałcił|gwałci|zabić
      =mnie +zabije|bije
      zabije +mnie
      mąż|maz|chłopak|ojciec .. bije|dusi|grozi
      =mă|=ma +bate|omoară|omoara|violat
      =me +bat|frappe|pega|golpea|tape|viola|violó|bate
      =mi +picchia|picchiato|violentata|pega
      =tuče|tuce|bije|udara|udario|ubit_će +me
      =me +tuče|tuce|udara|ubi|udario|siluje|ubiće
      =میزنه|می_زند|کتک .. مرا|منو|میزنه|می
      شوهرم .. میزنه|می_زند|کتک
      μου +χτυπάει
      με +χτυπάει|χτυπά|δέρνει
      =he|husband|boyfriend|boss|dad|father|brother|they|guy .. hit|hits|beat|beats|hurt|hurts|rape*|chok*|punch*|slap*|kick* .. =me -game|sun|road
      touches|touched|touching|grabs|grabbed +me .. down|under|private|there|breast|ass|between|dont|no
      threaten*|going_to|gonna|wants_to .. kill|hurt|stab +me
      help .. he|they|kill|hurt .. =me -job|form
    `,
  },
];
