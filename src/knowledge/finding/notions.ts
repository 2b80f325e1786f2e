import { wordsOf } from '../../language/fold.ts';

/** What a question names or wants, by the beginnings of words, long ones also within (`=` exactly so): different words for one thing meet here. */
const lines = `
budget: budget bfa=
workshop: werkstat wfbm
training: ausbild lehre= lehrstel azubi= lehrling berufschul
card: ausweis schwerbehindertenausweis behindertenausweis sba=
return: zuruck ruckkehr wieder= wiederkom wiederaufn
pension: rente= renten erwerbsmind em= altersrent hinzuverd wartezeit rentner dazuverdien
unemployed: arbeitslos alg= versicherungsfrei
subsidy: zuschus lohnkost forder egz= eingliderungszuschus eingliederungszuschus prozent
levy: ausgleichsabg abgabe= pflichtquot quote= pflichtpl
lower: senk spar= minder reduz anrechn mehrfach weniger= doppelt
notify: anzeig meldung melden= meldet= elan=
degree: gdb= grad= prozente gleichgest
letters: merkzeich buchstab ag= h= g= b= bl= rf= begleitper
transport: bus= bahn= zug= zuge fahr wertmark beiblat ticket oma= ice= ubahn strasenbahn strassenbahn
tax: steuer pauschbetr freibetr finanzamt
equal: gleichstel gleichgest
dismiss: kundig gekundigt rauswerf rausschm entlas gefeu
sign: unterschr aufhebungsv abmahn auflosungsv eigenkund
leave: urlaub ferien= frei=
extra: zusatz extra mehr= zusatzlich funf=
sick: krank atest attest au= eau= fieber grippe
longsick: bem= eingliederungsman wiedereinglied reha=
hours: stunde uberstund pause teilzeit arbeitszeit schicht samstag sonntag nacht= halbtag
wage: lohn= gehalt verdien mindestlohn stundenlohn
late: fehlt= konto uberwies spat= kommt= gekommen
bully: mob bully ausgelach lach beleidig arger hansel diskrimin belast schrei anfas
object: widerspruch abgelehn ableh bescheid einverstand ablehnung
trial: probe= probebesch probearb schnupp ausprob
aids: hilfsmit arbeitshilf gerat tisch= stuhl= rampe vorles technisch maschin umbau hebe
assistant: asistenz assisten dolmetsch gebard
coach: jobcoach coach= coaching
eaa: ansprechstel eaa=
ifd: ifd= integrationsfach integrationsamt inklusionsamt fachdienst
eutb: eutb= teilhabeb peer= unabhang
ub: inbeq= unterstutzt
incl: inklusionsb inklusionsf integrationsb integrationsf inklusionsu
outside: ausenarb ausenpl ausengr ausgelag betriebsintegr biap=
term: befrist vertragsend entfrist auslauf lauft= zeitvertrag endet=
guardian: betreuer betreuung vormund
boss: chef= arbeitgeber
team: team= kolleg
what: was= heist= heisst= bedeut erklar unterschied begriff
who: wer= voraussetz anspruch berechtig
howmuch: wieviel viel= hoch= hohe= betrag kostet= kosten
apply: beantrag antrag formular unterlag papier
howlong: lang= lange= dauer gultig wann= bis= frist
renew: verlanger abgelauf verlor neu= erneuer weg=
tell: sagen= sag= frag verschweig verrat offenbar zeig bewerb vorstellungsg
benefit: vorteil bringt= nachteil lohnt= nutz vergunst
where: wo= wohin= amt= stelle= zustand
end: ende= enden endet= auslauf vorbei= danach=
`;

interface Notion {
  readonly name: string;
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const notions: readonly Notion[] = lines
  .trim()
  .split('\n')
  .map(line => {
    const [name = '', said = ''] = line.split(':');
    const words = said.trim().split(' ');
    return {
      name: `n ${name}`,
      exact: new Set(words.filter(word => word.endsWith('=')).map(folded)),
      stems: words.filter(word => !word.endsWith('=')).map(folded),
    };
  });

function folded(word: string): string {
  return wordsOf(word.replace('=', '')).join('');
}

const byWord = new Map<string, readonly string[]>();

/** The notions in a text, alone and two by two: "rente" with "zurück" is more than both. */
export function notionsOf(words: readonly string[]): readonly string[] {
  const found = [...new Set(words.flatMap(notionsIn))];
  const pairs = found
    .slice(0, 8)
    .flatMap((one, at) => found.slice(at + 1, 8).map(two => [one, two].toSorted().join('+')));
  return [...found, ...pairs];
}

function notionsIn(word: string): readonly string[] {
  const known = byWord.get(word);
  if (known) return known;
  const found = notions
    .filter(
      ({ exact, stems }) =>
        exact.has(word) || stems.some(stem => (stem.length >= 6 ? word.includes(stem) : word.startsWith(stem))),
    )
    .map(({ name }) => name);
  if (byWord.size < 20_000) byWord.set(word, found);
  return found;
}
