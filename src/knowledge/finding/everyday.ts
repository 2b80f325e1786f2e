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
