import { wordsOf } from './fold.ts';

/** Everyday words, folded, that look like a word of danger and are none: they are never read as a misspelling. */
export const ordinary: ReadonlySet<string> = new Set(
  `
aber abend acht alle allein alles alt amt an andere anders angst anfang anfangen antrag antwort anruf arbeit arbeiten arzt auch auf aufgabe auge auto
bad bahn bald bank bauch baum beben bei beide beine beispiel bekommen belegt beleg bereit bericht beruf besser beste bett bild bin bis bisschen bitte bleiben blume blumen boden
brauche brauchen brot bruder buch buro bus chef coach da dabei dach damit danke dann darf das dass dein dem den denken denn der deshalb deutsch dich die dienst diese dir doch
dort draussen drei drucken drucker durch durfen ehe eher ei eigentlich ein eine einfach einkaufen einmal eins ende endlich er erst erste es essen etwas euch fahren fahrt fallen
falsch familie fang feier feiern fenster ferien fertig fest film finden finger firma fleisch flug frage fragen frau frei freitag freizeit freude freuen freund freundin froh fruh fuhlen
fur fuss gabel ganz garten gast geben geber gegen geht gehen geld gern gestern gesund gewesen gewinnen gleich gluck gras greifen gross grund gruss gut haar haben hacken hafen halb
hallo halten hand handy hast hatte haus hause haut heben heft heiraten heiss heissen helfen helle herr herz heute hier hin hinter hobby hoch hof hoffen holen holz hose hund
ich ihm ihn ihr im immer in ist ja jahr jede jemand jetzt job jung junge kabel kaffee kalt kam kann karte kase kasse katze kauf kaufen kein keine keller kennen kind kinder kino kiste
klar kleben klein kochen koffer kollege kollegin kommen konnen kopf korb kosten kraft krank kuche kuchen kurz lachen lade laden lager lampe land lang lange lassen last laufen laune laut
leber lebkuchen lecker leder legen lehren leicht leid leiden leider leihen leise leiter lernen lesen letzte leute licht lieb liebe lieben lied liegen liste loben los lucke luft lust machen
mag mal malen mama mann markt maschine mehl mehr mein meine meist mensch messen mich milch minute mir mit mittag mittwoch mochte moglich monat montag morgen mude mund musik
muss mussen mutter nach nachbar nachher nachste nacht nah name nase nass natur neben nehmen nein nett neu nicht nie niemand nix noch not note nur ob oben oder ofen offen oft ohne
ohr oma opa ordnung ort papa papier park pause person pferd pflanze pizza platz plan polizei post praktikum preis probieren prima punkt putzen rad radio rauchen raum rechnung recht
rechts rede reden regal regen regnen reise rest richtig rock rot rucken ruhe ruhig rund sache sachen sagen salat samstag satt sauber sauer schade schaffen schal schale schauen
scheiben scheinen schenken schere schicken schiff schlafen schlange schlank schlapp schlau schlecht schlimm schlitten schluss schlussel schmecken schnee schneien schnell schokolade schon schrank schrauben schreiben schritt schuhe
schule schulen schwach schwarz schwer schwester schwimmen see seele sehen sehr seife sein seit seite selber selbst selten sie singen sitzen so sohn soll sommer sonne sonntag sonst spass spat
spater sparen spiel spielen sport sprache sprechen springen stadt stark statt stehen stelle stellen stempel sterne steuer stift still stolz strasse streben streifen strich strick strickt stricken strom stuck stuhl stunde stunden suche
suchen super suppe tag tage tanken tante tanz tasche tasse taxi team tee teil teilen telefon teller teppich teuer tier tisch tochter toll ton tor torte tragen trank traum treffen treppe
trinken tun tur uber uhr um und uns unten unter urlaub vater vergessen verkaufen verlieren verstehen versuchen viel vier vogel voll vom von vor vorbei vorher vorne wach wagen wahl wald
wand wann warm warten warum was waschen wasser wecken weg wegen weich weihnachten weil wein weiss weit weiter welche welt wenig wenn wer werben werden werfen werk werkstatt wert wetter
wichtig wie wieder wiese will wind winter wir wissen wo woche wohin wohnen wohnung wollen wort wunsch wunschen zahl zahlen zahn zehn zeigen zeit zelt zettel ziehen ziel zimmer zu zucker
zug zum zur zwei lebt lebst lebte ledig liebt lobt klebt schwebt webt lerne legt legst gelegt geliebt gelebt erlebt belebt erleben beleben erlaubt stelle stehe stube staub sterbehilfe
schlage schlager schlaft schlafe geschlafen schlagsahne schlagzeug schlagzahl gewachsen gewaschen gewischt geschlossen geschlichen geschnitzt schnitzen ritter reizen ritt spritzen spitzen sitzt hitze witze putzt
wurde wurden wurst wirst bringen bringst bring bringt mitbringen umbinden umziehen umzug umbauen umdrehen umringt umtrunk dauer dauert droht dreht druht brief briefe blumen blute bluten bluht
traut trauen traurig traube tritt tretten treten trat betreten vertreten bedarf bedankt bedenkt angefasst anfassen abfassen verfassen fassen fasst fast passt hasst lasst tonne tote toast
kundin kunde kunden kundig kunst kundigen verkundigen mahnung wohnung meinung abnahme ahnung planung lesung losung leitung leistung lebend lebens lebendig eingeschlafen vergriffen begriffen gegriffen geschüttelt vergessen verlassen gelassen gebrauchen verbrauchen gelobt gelogen gemocht gehobelt genau normal leichte schwere
gilt gelten gericht anderes andern anderer gehören gehört verlängern verlängert überlegen überlegt gerät gestrichen zeugen schau abgezogen geschehen geschickt geworden übernommen übernehmen vergisst verdienen verdiene
verdient ausrechnen aufschreiben stirn gewicht erlassen bedingung beendigung existiert schweigen trennen gesprochen gemeint gesamt zwingend erwachsen unterbricht vergütung angerufen abgebrochen heiser streng gewünscht geschützt anpassen
geredet einschalten ausgenommen eingelegt wegnehmen schutz wende wenden gehalt gefällt gewählt gezahlt bezahlt ausgefallen aufgehalten umgezogen abgeschlossen abgerundet angefangen angeboten angekommen angesprochen angeschaut angemeldet
aufgerufen gerufen eingeladen eingestellt eingearbeitet gefragt gebeten gebracht gegeben gezeigt geholfen gesehen gesucht gefunden getroffen gefahren geschoben gezogen gestellt geschenkt gegrüßt gemeldet gelernt getestet geschätzt geschafft
gestreichelt befragt begleitet begrüßt beraten verstanden versetzt vertreten vermittelt versprochen verpasst verlobt verliebt umgesetzt vorgestellt nachgefragt ausgefüllt ausgedruckt abgegeben abgeholt angepasst anmelden abmelden betreut
geändert gekocht gebacken gewesen gefeiert gesungen getanzt gespielt gelaufen gekauft gepackt geputzt gefegt gehämmert gerechnet getippt gedruckt gestempelt geklebt gefaltet gestapelt sortiert verpackt geliefert gehalten gebaut gebügelt genäht
verbieten verbietet verbiete verboten weitergehen weitergeht
weder wider widder leder feder nieder bieder
dacht dachte amol abgeleckt eingepennt gepennt eingeschissen geschrien geschaukelt fand fanden hummel hummer kleine kleiner kleinen kleines verdrehen wachs
`
    .trim()
    .split(/\s+/)
    .flatMap(wordsOf),
);
