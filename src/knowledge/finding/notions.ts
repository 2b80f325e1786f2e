import { wordsOf } from '../../language/fold.ts';

/** What a question names or wants, by the beginnings of words, long ones also within (`=` exactly so): different words for one thing meet here. */
const lines = `
budget: budget bfa=
workshop: werkstat wfbm beschaftigungsw montagegrup arbeitsbereich gruppenleit werkstatlohn
training: ausbild lehre= lehrstel azubi= lehrling berufschul bbb= berufsbildungsb fachpraktik lernberuf gesel prufung= auszubild
card: ausweis schwerbehindertenausweis behindertenausweis sba= schwerbehindert schwb= kartchen behindertenpas ausweiskart
return: zuruck ruckkehr wieder= wiederkom wiederaufn ruckkehr ruckweg wiederauf zuruckgeh ruckfuhr scheiter retour
pension: rente= renten erwerbsmind em= altersrent hinzuverd wartezeit rentner dazuverdien altersvers rentenpunkt rentenkas rentenanspr versicherungszeit erwerbsunf 20jahr zwanzig=
unemployed: arbeitslos alg= versicherungsfrei arbeitslosenv arbeitslosengeld stellenlos jobverlust sozialvers anwartschaft
subsidy: zuschus lohnkost forder egz= eingliderungszuschus eingliederungszuschus prozent lohnkostenz bezuschus gefordert finanzhilf ausgleich= minderleist
levy: ausgleichsabg abgabe= pflichtquot quote= pflichtpl strafzahl ausgleichsz beschaftigungspf pflichtarbeit
lower: senk spar= minder reduz anrechn mehrfach weniger= doppelt senken= verringer ersparen drucken= reduzier anrechenb
notify: anzeig meldung melden= meldet= elan= anzeigeverf abgabefrist meldepf iwelan
degree: gdb= grad= prozente gleichgest prozent= einstuf schwergrad gradder hoherstuf verschlimm
letters: merkzeich buchstab ag= h= g= b= bl= rf= begleitper gehbehind blind= gehorlos= hilflos= begleit eintrag
transport: bus= bahn= zug= zuge fahr wertmark beiblat ticket oma= ice= ubahn strasenbahn strassenbahn fahrkart deutschlandt nahverk kontroll schaffner strecke monatskart freifahr beforder
tax: steuer pauschbetr freibetr finanzamt absetz lohnsteuerk elster= finanzam
equal: gleichstel gleichgest gleichgest
dismiss: kundig gekundigt rauswerf rausschm entlas gefeu rauswurf rausfliegen rausgefl rausgew feuern= gefeuert trennen= freigesetz kundigungsschut stellenabbau vordiet loswerden
sign: unterschr aufhebungsv abmahn auflosungsv eigenkund unterzeichn unterschrift auflos aufheb verwarn ermahn selbstkund freiwillig
leave: urlaub ferien= frei= urlaubst erholung freitag= freinehm freizeit= brucken freihaben
extra: zusatz extra mehr= zusatzlich funf= dazu= zusatzl obendrauf oben=
sick: krank atest attest au= eau= fieber grippe krankenschein krankmeld arbeitsunf= bauchweh erkalt ubel= schlecht= brechen= erbroch fieber lohnfort entgeltfort hausarzt arbeitsunfahig
longsick: bem= eingliederungsman wiedereinglied reha= fehlzeit wiederkehr= hamburger stufenw krankenhaus langzeitk operation
hours: stunde uberstund pause teilzeit arbeitszeit schicht samstag sonntag nacht= halbtag stunden feierabend uberzeit mehrarbeit wochenend arbeitstag teilz vollzeit fruhschicht spatschicht dienstplan anfangen= aufhoren=
wage: lohn= gehalt verdien mindestlohn stundenlohn vergut entgelt bezahlung stundens verdienst netto= brutto= tarif lohnzettel
late: fehlt= konto uberwies spat= kommt= gekommen ausstehend verzug ruckstand uberweis ausgezahlt auszahl unpunkt noch=
bully: mob bully ausgelach lach beleidig arger hansel diskrimin belast schrei anfas gemein= ausgrenz belastig verspott beschimpf schikan hanseln spot= nachaff beleid depp anfass schubs fertigmach mobb
object: widerspruch abgelehn ableh bescheid einverstand ablehnung einspruch anfecht wehren= dagegen angehen= nein= klag ablehnen abschlag zuerkan ungerecht
trial: probe= probebesch probearb schnupp ausprob testen= austest reinschnup praktikum probeweise kennenler ausprobier probier versuch
aids: hilfsmit arbeitshilf gerat tisch= stuhl= rampe vorles technisch maschin umbau hebe bildschirm tastatur monitor lupe= horgerat gehorschut stehpult hohenverst werkzeug computer= ausstat arbeitsplatzaus vergroser sprachausg
assistant: asistenz assisten dolmetsch gebard vorlesekr helfer= gehorlos dolmetsch begleitperson= handreich begleitung=
coach: jobcoach coach= coaching anleiter einarbeit anlernen= trainer= ubt= trainiert beibring
eaa: ansprechstel eaa= lotse= lots= anlaufstel arbeitgeberb
ifd: ifd= integrationsfach integrationsamt inklusionsamt fachdienst fachstelle=
eutb: eutb= teilhabeb peer= unabhang neutral= betroffene zweitmeinung kostenlose beratung=
ub: inbeq= unterstutzt qualifizier platzieren
incl: inklusionsb inklusionsf integrationsb integrationsf inklusionsu inklusiv
outside: ausenarb ausenpl ausengr ausgelag betriebsintegr biap= ausgelagert integriert=
term: befrist vertragsend entfrist auslauf lauft= zeitvertrag endet= zeitvertrag verlangert ubernahme ubernomm vertragsdauer auslauf
guardian: betreuer betreuung vormund gesetzlich vormundschaft einwilligung mundel
boss: chef= arbeitgeber vorgesetz meister= firma= betrieb= unternehmen= inhaber personal
team: team= kolleg mitarbeiter belegschaft leute= mitschul
what: was= heist= heisst= bedeut erklar unterschied begriff bedeutung genau= versteh meint= sinn= wozu=
who: wer= voraussetz anspruch berechtig darf= zustehen steht= geeignet frage= zugang ausgeschlossen
howmuch: wieviel viel= hoch= hohe= betrag kostet= kosten betrage euro= wievel hochst obergrenze summe satz= prozentsat
apply: beantrag antrag formular unterlag papier einreich ausfull unterlagen formblat beantragung bescheinig stellen=
howlong: lang= lange= dauer gultig wann= bis= frist jahre= monate= wochen= zeitlich unbefrist dauerhaft ewig= laufzeit
renew: verlanger abgelauf verlor neu= erneuer weg= ersatz= verlust= geklaut gestohlen ungultig neuausst umschreib heirat namensanderung
tell: sagen= sag= frag verschweig verrat offenbar zeig bewerb vorstellungsg verschweig mitteil erzahl informier benachricht offen= angeben= verheimlich lugen=
benefit: vorteil bringt= nachteil lohnt= nutz vergunst nutzen= sinnvoll lohnen= ermasig gunstig schlecht= positiv
where: wo= wohin= amt= stelle= zustand anlauf= ansprech wen= welches= zustandigk hinwend
payer: zahlt= bezahlt= ubernimmt kosten= finanzier tragt= kommt= beteilig erstatt
worry: angst= sorge= panik= traue= unsicher schiss=
talk: reden= sprech gesprach erklar umgang umgeh ansprech
learnhow: zeigen= zeigt= lernen= uben= schritte erklaren= anleit fehler=
leaving: raus= wechsel ausstieg verlass ubergang arbeitsmarkt
hire: einstell bewerber stelle= anstell beschaftig neuzugang bewirb
performance: leistung langsam= tempo= schaft= schafft= unpunktlich zuverlas probleme= klappt= lauft=
contract: vertrag arbeitsvertr
senses: sehen= seh= augen= horen= ohren= taub= blind= rollstuhl laufen= rucken=
letter: brief= post= schreiben= bescheid
place: platz= bleib behalt
end: ende= enden endet= auslauf vorbei= danach= hort= aufhort schluss= fertig= weiter=
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
