import { wordsOf } from './fold.ts';

/**
 * The standard words a word of a dialect may stand for, folded: what is written as it is spoken.
 * Only known words are worth trying, so most of what comes back means nothing, and that does no harm.
 */
export const standardOf = (word: string): readonly string[] =>
  word.length < 4 ? namedStandard(word) : [...namedStandard(word), ...respelled(word)];

/** Of a word that is one of standard German, too, only what is known by name. */
export const namedStandard = (word: string): readonly string[] => byDialect.get(word) ?? [];

/** "jeschlagen", "gschnittn", "springa", "gstorbe": what the dialects do to the beginning, the middle and the end of a word. */
function respelled(word: string): readonly string[] {
  const plain = word.replace(/sch(?=[pt])/, 's').replace(/scht$/, 'st');
  const begun = [plain, ...begins.flatMap(([spoken, meant]) => swapped(plain, spoken, meant))];
  const ended = begun.flatMap(one => [one, ...ends.flatMap(([spoken, meant]) => swapped(one, spoken, meant))]);
  return ended.filter(one => one !== word);
}

const swapped = (word: string, spoken: RegExp, meant: string): readonly string[] =>
  spoken.test(word) ? [word.replace(spoken, meant)] : [];

const begins: readonly (readonly [RegExp, string])[] = [
  [/^j(?=e)/, 'g'],
  [/^g(?=[bdfkmpstvwz])/, 'ge'],
  [/^der(?=s)/, 'er'],
];
const ends: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])n$/, 'en'],
  [/(?<=b)m$/, 'en'],
  [/(?<=[^aeiou])[ae]$/, 'en'],
  [/(?<=[^aeiou])a$/, 'er'],
  [/(?<=[^aeiou])$/, 'e'],
];

const byDialect: ReadonlyMap<string, readonly string[]> = tableOf(`
  habe: hab hob heb heff hebb hann habs habn
  haben: hom ham hobn hend hen hebbt hobm hamm hebben
  hat: hod hot hett hät hats
  hatte: hatt hattn
  hätte: hätt hätts hedd hett
  wäre: wär wärs währ währe wea wöre weer wär
  ist: is isch iss ises ists
  sind: san sand sans
  bin: bün ben
  bist: bisch büst
  sein: sei sin ween
  war: wor woa
  das: des dös dees dat dit det dassd
  der: da dr dä
  dem: dea dera
  ihm: eam eahm
  ihn: eam eahm
  ihnen: eana eahna
  uns: ins ons
  euch: enk eich
  ich: i ih ick ik isch ech ig
  mich: mi misch mick
  mir: mi mia mer
  dich: di disch
  sich: sech sik si
  ende: end endi
  sehe: siech seh segg
  kein: kei koa koin koan keen kee
  noch: no nu
  nur: nua blos
  ab: o
  auf: uff auff op
  aus: ut
  auch: ooch oach
  bis: bes
  alles: allet allens ois älles alls ollas
  allein: alloa alloi alleen alloanig allan alloin
  ein: oa oan nen
  eine: oane ne
  nichts: nix nüscht nischt nixn nint
  was: wat wos
  weg: wech wegg
  heim: hoam hoim heeme
  heute: heit heint hüt vundag vandaag vandag hüüt
  gehe: geh gah gang jonn geihe
  geht: geiht gehd jeht gehts
  gehen: gehn gäh jonn gahn
  gibt: gibts gibs git jitt gifft
  steht: steiht stoht
  stehe: steh stah stand
  mache: mach maak machs
  machen: macha mochn maken
  macht: mocht maakt mocht
  komme: kumm kimm
  kommt: kummt kimmt kütt kümmt
  gleich: glei gliek glich
  lieber: lever liaba leiwer
  zu: to
  um: om üm
  zuhause: tohuus dahoam dahoim dohoam daheeme
  haus: huus hus
  draußen: buten drausn draussa
  mann: moa moo
  mein: min mien mienen ming minge moin mei meim meinm
  frau: fru
  leute: lüüd lüd leit
  vater: vadder vadda vatta foda
  mutter: mudder mudda muadda modder
  bruder: broder bruada
  haaren: hoar hoa
  gezogen: zong zogn zogen
  kopf: kopp gopp
  schädel: schädl
  bauch: buuk
  herz: hätz
  messer: mest
  wasser: water wossa
  blut: bloot bluat blud
  tür: dör dür tia
  brücke: brüch bruckn bruggn brügge bruck brigge
  fenster: finster
  luft: lucht
  kraft: graft krafd
  angst: bang bange angschd angscht
  schmerzen: smarten wehdom wehdam
  hilfe: hülp hülpe huif hüf
  arbeit: arbat orbeit abbeit abeit awwet
  leben: leven läba leaba lewwe levve lewe lebm läwe
  sterben: starven sterwe sterva stiarbn steam stärwe sterve stirve sterrewe
  gestorben: gstorbn gstoam jestorve
  tot: dood doot dot dud duud dut doad doat
  töten: döten dootmaken dotmaken
  stimme: stimm stemm
  ins: ens int
  tut: deit duat dut
  kaputt: kabutt hi
  schlagen: slaan schloan schlon schlonn schlogn
  schlägt: sleit slaait schlogt schleiht schleit schlät
  geschlagen: geschlaache gschlaa geschlache gschlong gschlogn gschlagn geslagen gschlage slagen geschlahn jeschlage gschlohn
  erschlagen: daschlong derschlogn doodslaan
  erschlage: derschlag daschlag daschlog
  umbringen: ümbringen umbringa umbrenge
  schneiden: snieden schnein schnaidn
  schneide: snied
  geschnitten: gschnittn sneden gschnidda
  springen: hupfn hupfa
  springe: hupf
  schmeißen: schmeissa schmiessen
  werfen: schmieten
  schreit: brööl plärrt
  hören: hörn heern hearn
  stimmen: stimma
  sagen: saget sogn segn
  sagt: sogt secht säd seggt saget
  gesagt: gsogt gseggt seggt jesacht gsait
  wieder: wedder widder wieda
  immer: ümmer oiwei allweil emmer
  nicht: nech nit net ned nich nisch nüch ni
  mehr: meh mieh mih
  tag: dag dog
  jeden: jedn
  nacht: nocht naachd
  morgen: morgn morjen moorn
  tabletten: dabletten dabledden
  genommen: gnumma gnomma gnommn gnumme
  glaube: glob gloob glaab
  will: well wüll wui wöll wills
  muss: mutt muas muaß mua
  kann: kun kanns
  soll: schall sall soi sull
  keiner: koaner koana keener keena koiner neamad nüms
`);

/** "standard: spoken spoken" on each line, turned round. */
function tableOf(lines: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [standard = '', spoken = ''] = line.split(':');
    for (const word of wordsOf(spoken)) {
      const meant = wordsOf(standard).filter(one => one !== word);
      table.set(word, [...(table.get(word) ?? []), ...meant]);
    }
  }
  return table;
}
