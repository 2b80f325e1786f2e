import { wordsOf } from '../../language/fold.ts';

/** Dialect, everyday and spoken words, each line after the word that is meant. Folded, so capitals and umlauts do not matter. */
const lines = `
ich: i ick ik isch
ist: is isses
nicht: net ned nich ned nit nisch
was: wat wos wass wot
das: dat des dit dös det
ein: en a oa 'n ne ene
wie: wia wi
wer: wea wär
wo: woa
muss: muaß mus muass mutt müss
darf: derf terf dörf
kann: kan ka ko konn
bekommen: kriegen krieg kriege kriegt kriegst krieg'n kriagt griag griagt krisch kriech krigt krieg krigen griegt bekomm bekomme bekommt kriege kriagn kreeg
chef: schef scheff boss baas chefin scheffin vorgesetzter vorgesetzte meister
firma: betrieb unternehmen laden bude betriep fima
arbeitsamt: arbeizamt arbeitsagentur aa
budget: büdschee büdsche büdjet budjet budschet budschee büdget büddschee bujet
arbeit: arbeid arbat maloche job
werkstatt: werkstad warkstatt wfbm werkstätte
zurück: zruck zurik rückker zrück retour
wieder: wieda wedder widder
arbeiten: schaffen schaff hackeln malochen schuften
gekündigt: gekindigt rausgeschmissen rausgschmissn nausgschmissn gefeuert rausgeworfen entlassen
jobcoach: dschobkotsch jobkoch jobcoatsch jobkotsch jobcoatch
gebärdensprachdolmetscher: gebärdendolmetscher
zusatzurlaub: extraurlaub zusazurlaub
urlaub: urlaup
viel: vui fil fiel fül veel vill
wieviel: wifiel wifil wiefiel wieviele
zahlt: zalt zoit betahlt bezahlt
geld: gelt göid göld kohle knete penunze
inbeq: inbeck
eutb: eutebe
lohn: lon gehalt verdienst
rente: rentn rentn rende
ausweis: ausweiß auswais
gleichstellung: gleichstelung gleichsteln
ablehnen: abgelehnt abgelent
krank: malad
mobbing: mobing mobben gemobbt gemobt
antrag: antrak andrag
beantragen: beantrakt beantragn beantrag
unterschreiben: unterschreibn unterschreim
betreuer: betroier betreuerin betroierin
stunde: stund stünn stond schtunde
vertrag: vertrach vertrak fertrag
vielleicht: fileicht
mein: min mei moin mien meun mi'
meine: mine meina miene
mir: mia mi
du: dua
wir: mer wi
sie: se
nicht: nüch nöd nöt
auf: uff auff up
aus: ut us
auch: ooch och ook oach
schon: scho schoa schonn
noch: no noh noo
nein: nee nö naa noi
kein: koa koi keen kee
keine: koane keene keen
immer: oiwei allweil imma jümmers
etwas: wos ebbes eppas öppis jet
haben: ham hom hon hend hebben hebbt händ hann
habe: hob hon heb hab' han hoa
hat: hod hodd hett het hot
bin: bün bi
sind: san sin sünd sinn sand
sein: sei sien
war: woar wor
wird: wead wirt
will: wui wüll wll
soll: soi schall sull
darf: dörv dürf dearf derfe dörft
geht: gäht geiht jeht gehd gät goht
gehe: gäi geh goh jeh
gibt: gebt jibt geit git
kommt: kummt kimmt kütt kommd
bleibt: bleevt bleibd
dauert: duurt daurt duert
sagt: seggt sogt sacht secht
sagen: seggen soagn saache
wissen: weten wissn
weiß: woas woaß weet
machen: maken mocha mochn
arbeiten: arbeidn oarbatn arbeten schaffa schaffe wärche
arbeit: arbeet oarbat oawad orbeit arbed büez gschäft
firma: fürma firmä
chef: schäf
kündigung: kinndigung künnigung kindigung
kündigen: künnigen kindichen
gekündigt: künnigt kindicht
krank: kronk
krankmeldung: krankmelung krankmeldn krankenschein krankschreibung gelber schein
ausweis: utwies auswees ausweiss
schwerbehindert: swaarbehinnert schwerbehinnert schwerbehinderd
schwerbehindertenausweis: schwerbehinnertenutwies schwerbehinnertenausweis schwerbehindatenausweis schwerbehinnerdeausweis
behindert: behinnert behindat
werkstatt: warksteed werkstodd werkstott warkstee
geld: jeld geid gelld
lohn: lonn loh
urlaub: urlob uurlaub ferie ferien
rente: pension rennte
stunden: stundn stünnen schtunde
tag: dag tach
tage: daag dage doog tach
jahr: johr joar
jahre: joahr johre
woche: week woch wuche
monat: maand monad
zeit: tied zeid
zurück: zrügg trüch torüch zerick
wieder: weer werra wiedä
kollegen: kollechen kolleeche kolleng
hilfe: hülp hilf
helfen: hölpen höifn helfa
amt: ampt oamt
brief: breef briaf
neu: nieg nei
neuen: neien nien nuen
alt: oid
verloren: vaworn verlorn
abgelaufen: abgloffa oabglaufa aflopen abglaufn
einfach: oafach eenfach oifach
allein: alloa alleen alloi
heute: hüüt heit heid hüt
morgen: moang morjen
bitte: biddschee bidde
mehr: mea meh
weniger: wengr weniga minner
richtig: richdig rischtisch
unterschied: unnerscheed untaschied
eigentlich: eintlich eigntlich
schwer: swaar schwar
bekommt: kricht
bezahlen: blechen berappen löhnen
sozialamt: sozi
gleichstellung: gliekstellen gleichstellen
integrationsfachdienst: integratschoonsfachdeenst integrationsdienst fachdienst
dienst: deenst
ausbildung: utbilden ausbuidung
budget: büdschet budgett badschet butschet bütsche bütscheh
hörgerät: hörapparat
tun: doa don maken machen mach mache
`;

export const everyday: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [meant = '', said = ''] = line.split(':');
      const [word = ''] = wordsOf(meant);
      return wordsOf(said).map(one => [one, word] as const);
    }),
);
