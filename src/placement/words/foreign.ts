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
      =urid|=ureed|=oreed|=arid|=uridu .. =amut|=amoot|=amout|=almaut|=mawt
      =biddi|=baddi|=bidi|=badi|=bdi .. =mout|=moot|=amout|=mut|=amoot
      =ma|=mo|=mish|=la =baddi|=biddi|=bidi|=badi|=urid|=bdi .. =3ish|=aish|=aeesh|=a3ish|=eish|=ish|=3eesh
      اريد|أريد .. اموت|أموت|الموت
      بدي .. اموت|موت
      لا .. اريد|أريد .. اعيش|أعيش
      dua|doja +te +vdes
      =vreau +sa +mor
      voglio +morire
      quiero +morir
      veux +mourir
      =želim +umreti|umrijeti
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
      бет|бьет|бьёт|бє|бьют +меня|мене
      меня +бьет|бьёт|избил|избивает|бьют|ударил
      мене +бє|бьє|б'є|побив|бють|вдарив
      menya +bet|byot|bjot|biet
      bije|bil|pobił|bij* +mnie
      mnie +bije|pobił|bił|biją
      =yadrubni|=yedrobni|=darabni|=byedrobni|=bidrobni|=yidribni|=bidribni
      يضربني|ضربني
      #he|zawji|jouzi +=yadrubni
    `,
  },
];
