import type { Said } from './said.ts';

/** What is said to Anker every day by its own buttons, commands and orders: never a danger, however short. */
export const everyday: readonly Said[] = `
sag ich nicht
das sag ich nicht
sage ich lieber nicht
möchte ich nicht sagen
weiß ich nicht
ja ich will reden
ich will reden
ich möchte mit jemand reden
ich will mit Frau Sommer reden
kann ich mit meinem Coach reden
bitte ruf mich an
ruf mich morgen an
lieber schreiben
ich will lieber schreiben
alles gut
alles gut bei mir
geht so
mittel
nicht so gut heute
heute gelb
rot wegen dem Lärm
grün wie immer
ja
nein
manchmal
jetzt nicht
später
morgen vielleicht
frag mich morgen
frag mich nächste Woche
keine Zeit
hab grad keine Zeit
weiter
noch mal bitte
das verstehe ich nicht
kannst du das einfacher sagen
genauer bitte
lies mir das vor
vorlesen bitte
Pause
ich will eine Pause
mach eine Pause bis Montag
ich will keine Fragen mehr
hör auf zu fragen
stopp
lösch meine Daten
lösch alles von mir
was weißt du über mich
was hab ich dir gesagt
was ist mit meiner Nachricht
hat sie das gelesen
wer liest das
bist du ein Mensch
danke dir
danke anker du hilfst mir sehr
danke für alles und bis morgen
tschüss bis bald
bis dann
gute nacht
schönes Wochenende
Hilfe
wo ist das Menü
zurück
falsch gedrückt
das war ein Versehen
hab mich vertippt
nein das meinte ich nicht
ich bin im Urlaub bis Freitag
ich bin ab morgen wieder da
ich bin heute krank
ich kümmere mich bis 15 Uhr
ich kümmere mich heute um Kim
ich kümmere mich bis morgen Mittag um Frau Berg
ich rufe ihn heute noch an
ich rufe sie morgen früh an
ich kann gerade nicht
ich kann das heute nicht übernehmen
ich bin bis 16 Uhr im Termin
ich bin morgen nicht da
ich bin nächste Woche im Urlaub, Herr Lang vertritt mich
erledigt
erledigt, wir haben telefoniert
mit Kim gesprochen, alles geklärt
ich war heute bei ihm im Betrieb
habe mit dem Chef gesprochen
wer ist offen
was ist heute fällig
wer hat sich lange nicht gemeldet
zeig mir Kim
alle einladen
bitte neuen Code für Frau Berg
Kim ist umgezogen
die firma antwortet nicht
die firma hat sich nicht gemeldet
sie ist nicht da
er ist nicht da
er ist heute nicht da
sie kommt nicht
er kommt heute nicht
da kommt keiner
frau kaya antwortet nicht
frau sommer ruft nicht an
sie hat nicht angerufen
sie hat noch nicht geantwortet
es hat sich noch keiner gemeldet
keiner geht ans telefon
sie geht nicht ran
er geht nicht ans telefon
hab angerufen geht keiner ran
ich erreiche sie nicht
ich warte immer noch auf sie
wann kommt sie denn
sie soll mich nicht anrufen
sie soll mich bitte nicht anrufen
er soll mich nicht anrufen
sie soll lieber schreiben
soll sie nicht
das soll sie nicht
nein das soll sie nicht
ja soll sie nicht mehr
sie soll das nicht lesen
sie soll das nicht sehen
er soll das nicht wissen
sie soll meine antworten nicht mehr sehen
ich will nicht dass sie das liest
ich will nicht mehr dass sie das sieht
ich möchte nicht mehr dass jemand meine antworten liest
keiner soll meine antworten lesen
ich mein nur die antworten
ich meine nur meine antworten
sag ihr nichts davon
sag frau kaya nix davon
das geht sie nichts an
das geht keinen was an
ich will keinen coach mehr
ich brauch keinen coach
ich will nichts mehr von ihr hören
ich will sie nicht mehr sehen im chat
ich will nicht mehr gefragt werden
ich will das nicht mehr jeden tag
ich mag heut nimmer
ich mag grad nicht mehr schreiben
hab mich vertippt
bin auf den falschen knopf gekommen
finger abgerutscht
bin mit dem finger abgerutscht
aus versehen gedrückt
hab aus versehen gut gedrückt
komm nicht hinterher mit lesen
hab ibu genommen
hab ne ibu genommen
hab eine kopfschmerztablette genommen
hab ne tablette gegen kopfweh genommen
der kaffee ist zum sterben schlecht
der kaffee heute war zum sterben
er hat mein essen weggeschmissen
sie hat mein brot weggeworfen aus versehen
ich hab verschlafen und jetzt ist der chef sauer
hab verpennt chef war sauer
Wissen Sie, ob sie heute kommt?
Wissen Sie, ob er noch krank ist?
Wissen Sie, ob er morgen kommt?
Wissen Sie, ob sie morgen wieder da ist?
Können Sie mir sagen, ob er heute noch kommt?
Hat er sich bei Ihnen gemeldet, ob er morgen arbeitet?
Kommt sie diese Woche überhaupt noch?
Weiß jemand, wann er wieder da ist?
Ist sie morgen früh da oder brauche ich Ersatz?
Kommt er morgen zur Arbeit?
Ist er bei Ihnen gewesen?
Ich mache mir Gedanken um unseren neuen Mitarbeiter
Ich mache mir Gedanken um Herrn Lang, ist er krank?
Wir machen uns Gedanken, wie wir ihn besser einsetzen
Ich mache mir Sorgen, ob das mit der Probezeit klappt
Ich würde gern mit dem Coach sprechen
Bitte rufen Sie mich zurück
Wann kommen Sie wieder vorbei?
Können wir einen Termin ausmachen?
Er ist heute zu spät gekommen
Sie arbeitet sehr gut
Wir sind sehr zufrieden mit ihm
Er braucht mehr Anleitung
Wir wissen nicht, wie wir ihn einarbeiten sollen
`
  .trim()
  .split('\n')
  .map(text => ['none', text]);
