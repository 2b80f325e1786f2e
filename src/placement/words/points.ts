/** Made by `npm run weigh` out of the messages in test/placement/words; read as weight.ts says. */
export const points = `
*: life 4 violence -5 threat -7 other -11 voices -12 foreign 8 worry 1 calm 22
0 auf: worry 1 calm -1
0 euro: worry 1 calm -1
08: other -1 calm 1
0: life -1 voices 1 worry 1
1 2: life 1
1 3: calm 1
1 euro: calm 1
10 euro: violence 1
10 ich: violence 1
10 minuten: violence 1
10 zu: life 1
101: calm 1
10: life -1 violence 2 threat -1 medical 1 voices -1
12 die: threat 1
12 fur: threat 1 calm -1
12 hat: medical 1
12 und: calm 1
12000: worry -1 calm 2
12: life -1 violence -1 threat 4 other -1 medical 1 voices -1 worry -2 calm 1
13: life -1 other 1 calm 1
140: calm 1
143: calm 1
14: violence 1 threat -1 medical -1 calm 1
15 her: calm 1
15 jahre: calm 1
15 sucht: life -1 other 1
15 und: life 1 calm -1
150: calm 1
15: violence -1 threat -1 other 2 medical 1 worry -2 calm 1
16 und: other 1
16: violence 1 threat -1 other 1 worry -1 calm -1
17 im: life 1
17 komt: life 1
17: life 2 worry -1
18 jahre: calm 1
18 uhr: voices 1 calm -1
180 und: medical 1
180: medical 1 calm -1
18: voices 3 worry -1 calm -1
19 hab: life 1 calm -1
19 und: life 2 calm -1
1900: medical 1
1998: calm 1
19: life 3 medical -1 worry -1
1: violence -1 threat 1 other -1 voices -1 calm 2
2 3: calm 1
2 am: calm 1
2 die: life 1
2 ich: threat 1 worry 1
2 jahre: calm 1
2 jahren: worry 1
2 minuten: voices 1
2 monaten: worry 1 calm -1
2 nur: worry 1
2 std: other 1
2 stunden: medical 1 worry 1 calm -1
2 tableten: calm 1
2 tage: worry 1 calm -1
2 und: threat 1 medical 1 calm -1
2 wochen: life -1 calm 1
20 30: calm 1
20 das: life 1
20 der: life 1
20 ist: calm 1
20 jahre: worry 1
20 mach: life -1 voices 1
20 stunden: worry 1
20 und: voices 1
2009: calm 1
2012: calm 1
2019: calm 1
2021: calm 1
2026: calm 1
2027: calm 1
2028: calm 1
208: calm 1
20: life -2 violence -1 threat -2 medical 2 foreign -1 worry 1 calm 3
214: threat 2 calm -1
21: calm 1
230: calm 1
23: calm 1
240: worry 1 calm -1
24: life 1 calm 1
25: life 1 worry 1
26 das: violence 1 calm -1
26: violence 2 other -1 calm 1
27: life -1 worry -1 calm 2
28: medical 1 calm 1
2: life -3 violence -2 other 1 foreign -1 worry 2 calm 3
2x: life -1 worry 3 calm -2
3 bis: worry 1 calm -1
3 das: life 1 calm -1
3 firmen: worry 1
3 ich: life 1 voices 1 calm -1
3 jahre: medical 2 calm -1
3 jahren: life -1 calm 1
3 stock: life -1 voices 1
3 tage: threat 1 worry -1 calm 1
3 und: voices 1
3 wochen: voices 1 worry 1 calm -1
30 6: calm 1
30 euro: worry 1 calm -1
30 ich: life -1 medical 1 calm 1
30 prozent: calm 1
30 schlaft: life 2 calm -2
30 und: calm 1
30: violence -1 threat -1 other -1 voices -1 foreign -1 worry 2 calm 3
31 marz: calm 1
31: life -1 violence 2 worry -1 calm 2
340: calm 1
34: life -2 violence 1 medical 1 voices -1
35: life -1 worry -1 calm 2
38: medical 2
39: medical 1
3: life -2 violence -2 medical 1 voices 4 foreign -1 worry 1 calm -1
3al: foreign 2 calm -1
3am: life -1 foreign 3 calm -2
3ish: foreign 3 calm -3
3otle: calm 1
4 der: voices 1
4 ich: worry 1
4 mal: medical 1
4 nachte: life -1 worry 1
4 tagen: voices 2 calm -1
4 und: calm 1
40 bin: calm 1
40 ich: calm 1
40 minuten: violence 1
40 tableten: life 1 medical 2 calm -2
40: life -3 threat -1 other -1 medical 3 voices -1 worry -2 calm 5
41 grad: medical 1
41 jahre: worry 1
41: life -1 other -1 medical 1 worry 2 calm -1
42: life 1 worry -1 calm 1
43: life 2 calm -1
45: calm 1
46: calm 1
47: calm 1
480: medical 1 calm -1
48: calm 1
49: calm 1
4: life -5 threat -1 other -1 voices 4 worry 2 calm 3
5 0: voices 1
5 auf: worry 1
5 da: other 1
5 jahren: life -1 calm 1
5 stock: life 2 other 1 calm -2
5 tage: calm 1
50 den: calm 1
50 ich: calm 1
50 und: calm 1
50: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 6
57: calm 1
58: worry 1 calm -1
59: calm 1
5: life -1 violence -2 threat -1 other 3 foreign 1 worry -1 calm 2
5x: worry 1
6 5: calm 1
6 ist: worry 1 calm -1
6 mus: violence 1
60 der: calm 1
60 euro: worry 1
60 prozent: calm 1
60 stuck: calm 1
603: calm 1
60: life -1 violence -1 threat -1 medical -1 voices -1 calm 5
61 und: calm 1
61: life 3 worry -1
61a: calm 1
62: calm 1
63: life 1 calm -1
67: calm 1
6: life -1 violence 1 threat -1 other 1 medical -1 voices 2 worry 1 calm -1
7 bis: violence 1
7 monat: medical 1
7 und: worry 1 calm -1
70: life -1 calm 2
768: calm 1
78: calm 1
7: life -2 threat -1 medical 1 voices -1 worry -2 calm 4
7abasni: foreign 2 calm -1
8 bahnhof: threat -1 calm 1
8 kilo: calm 1
8 monaten: calm 1
8 stock: life 1 calm -1
8 zum: threat -1 calm 1
80 ich: worry 1
80: life -2 calm 4
812: life -1 calm 2
8: life 1 violence -2 threat -2 other 1 medical -1 voices -1 worry 1 calm 3
9 und: calm 1
90: calm 1
91: violence -1 calm 2
92: calm 1
94: calm 1
95: life -1 violence 3 calm -2
96: calm 1
98: calm 1
9: life -2 threat 3 other -1 medical -1 voices -1 worry 1 calm 1
a aug: violence 1 calm -1
a batut: foreign 1 calm -1
a blaus: violence 1 calm -1
a in: medical 1
a la: calm 1
a ma: foreign 1 calm -1
a3: voices 2
a3mela: foreign 2 calm -1
a: life -3 threat -1 other -1 medical -1 voices -1 foreign 3 calm 4
ab bin: voices 1 calm 1
ab bis: calm 1
ab da: calm 1
ab dem: calm 1
ab der: violence 1
ab die: calm 1
ab er: other 1
ab feierabend: calm 1
ab hat: life 1
ab heute: life 1 threat 1 voices 1 calm -1
ab ich: calm -1
ab im: violence 1
ab in: voices 1
ab mehr: life -1 threat 1
ab monat: worry 1 calm -1
ab montag: calm 1
ab morgen: life 1
ab must: life 1 calm -1
ab nachste: worry 1
ab nacht: life 1 calm -1
ab nicht: calm 1
ab nur: life -1 violence 1
ab seit: violence 1 calm -1
ab sie: other 1
ab sontag: life 1 calm -1
ab und: medical -1 calm 1
ab wan: calm 1
ab war: calm 1
ab wen: violence 1 other 1
ab wieviel: life 2 calm -1
ab wievielten: calm 1
ab: life -2 violence 2 threat 6 other -2 medical 2 foreign -2 worry -3
aba: life -1 violence 1 foreign -1 worry -1 calm 3
abdeckung: voices 2 calm -1
abdruck: violence 4 worry -1 calm -2
abekomen: medical 2 calm -1
abend an: violence -1 calm 1
abend auf: threat 1 worry -1 calm -1
abend bin: life -2 calm 2
abend der: life 1 worry -1
abend die: life 1
abend dran: life 1
abend hat: other 1
abend ich: violence 1 calm 1
abend in: threat 1
abend ist: life 1
abend mach: life -2 calm 2
abend nach: violence 1
abend schneiden: other 1
abend sie: other 1
abend und: life 1
abend wen: life 1
abend wieder: life 1
abend: life 8 violence 1 threat 1 medical -2 voices -2 foreign -1 worry -3 calm -3
abendbrot: threat 3 voices -1 calm -1
abends einen: life 1 calm -1
abends keine: worry 1
abends sie: violence 1 calm -1
abends wieder: worry 2 calm -1
abends: life 1 violence 3 threat 1 other -1 medical -1 voices -1 worry 2 calm -3
abendschule: life -1 calm 3
aber angst: worry 1 calm -1
aber auch: calm 1
aber auf: threat 1 calm -1
aber dachte: worry 1 calm -1
aber dan: life 1
aber das: life 1 violence 1 threat -1 medical 1 worry -1 calm -1
aber den: calm 1
aber der: life -1 threat 2 worry 1 calm -2
aber die: life -1 calm 1
aber du: life 1 violence 1 calm -1
aber ehrlich: life 1
aber einem: violence 1
aber einer: medical 1 calm -1
aber er: violence -1 threat 1
aber es: life -1 worry 1 calm 1
aber gar: calm 1
aber geht: life -1 worry -1 calm 2
aber gehts: calm 1
aber glucklich: calm 1
aber gut: calm 1
aber hab: life 1 worry 1 calm -1
aber habe: violence -1 worry 2 calm -1
aber hat: life 1
aber herz: medical 1 calm -1
aber hin: life 1
aber hort: voices 1 calm -1
aber ich: life 3 violence -1 other 1 medical 1 voices -1 worry 1 calm -3
aber im: threat 1 calm 1
aber in: life 1
aber ist: life 1 worry 1 calm -1
aber jemand: threat 1
aber jetzt: medical 1 worry -1
aber lieb: calm 1
aber mach: life 1
aber mega: calm 1
aber mein: violence 1
aber meister: life -1 calm 1
aber mich: calm 1
aber mir: calm 1
aber montag: life 1
aber morgen: calm 1
aber mus: threat 2 calm -1
aber nich: life 1
aber nicht: violence 2 threat -1 worry 1 calm -1
aber noch: worry 1
aber nur: calm 1
aber sagt: calm 1
aber schicht: other 1
aber schon: life -1 calm 2
aber seit: medical 1 worry -1 calm 1
aber sie: voices 1 calm -1
aber sol: other 1
aber war: life -1 worry 1 calm 1
aber weis: life 1
aber wen: life -1 violence 1 threat 1 medical 1 calm -1
aber wieder: calm 1
aber wil: life 1 calm -1
aber wo: threat 1 calm -1
aber: life 1 violence -2 other -2 voices -3 foreign -2 worry 1 calm 6
abestelen: life 1 calm -1
abfackeln: life -1 threat 4 calm -2
abflug: life 3 threat -2 calm -1
abfluszeug: violence -1 other 2 calm -1
abgabe: calm 1
abgearbeitet: life -1 worry 1
abgebe: life -1 violence 2 threat -1 worry -1 calm 1
abgeben: life 1
abgebrochen am: life -1 worry 1
abgebrochen: life -2 worry 2 calm 2
abgedeckt: calm 1
abgedruckt: violence 2 medical -1 calm -1
abgegeben der: life 1
abgegeben: violence 1 threat -1 medical -2 worry -1 calm 2
abgehakt: life -1 calm 1
abgehalten: life 2 calm -1
abgeholt: violence -2 calm 3
abgehort: other -1 calm 1
abgeknalt: life -1 calm 2
abgekriegt: calm 1
abgeladen: calm 1
abgelaufen ist: calm 1
abgelaufen: life 5 threat -1 medical -1 worry -1 calm -2
abgelehnt ich: calm 1
abgelehnt wil: calm 1
abgelehnt: violence -1 worry -1 calm 3
abgemacht: life 1 worry -1
abgemeldet: life -1 worry 2
abgenomen: medical -1 worry 1 calm 1
abgepast: violence 2 calm -1
abgequtscht: other -1 medical 2
abgerutscht: life -1 threat -1 medical 5 calm -2
abgesagt: other -2 medical 3 calm -1
abgeschlosen dem: life 1
abgeschlosen mit: life 1
abgeschlosen und: violence 1
abgeschlosen: life -1 violence 2 threat -1 medical 3 voices -1 worry -2
abgesehen: calm 1
abgesetzt die: life -1 worry 1
abgesetzt: life -2 worry 6 calm -3
abgesofen: life -1 calm 2
abgespert: violence 2 calm -1
abgestelt: life -1 medical -1 worry 7 calm -4
abgestiegen: life -1 calm 1
abgestochen: calm 2
abgesturzt: medical -1 calm 2
abgetriebn: life 1
abgewaschen: life -1 calm 1
abgewischt: life 1
abgezogen die: worry 2 calm -1
abgezogen: violence -1 worry 3
abglehnt: calm 1
abgrund: calm 2
abheben: life 3 calm -2
abholen: life 3 violence -1 threat -1 voices -1 worry -1
abholzeit: calm 1
abi: life -1 foreign 3
abiegen: calm 1
abklopft: calm 1
abla: life -1 foreign 4 worry -2
ablasen: calm 1
ablauf: calm 1
ablaufe: calm 1
ablehnen: calm 1
ablehnung: calm 1
abmachst: voices 2 calm -1
abmahnen: violence -1 threat -1 worry 2
abmahnung bekomen: worry 2 calm -2
abmahnung gekriegt: worry 3 calm -2
abmahnung ich: life 2 worry 1 calm -2
abmahnung sol: worry 1
abmahnung und: life 2 worry -1 calm -1
abmahnung wegen: worry 2 calm -1
abmahnung: life 1 violence -1 threat -1 other -1 medical -2 voices -1 foreign -1 worry 8 calm -3
abmahung: medical -1 calm 2
abnemen: life -1 medical -1 calm 2
abo: calm 1
abouya: foreign 3 calm -2
abr: life -2 worry -1 calm 5
abrechen: life 2 calm -1
abrechnung: calm 1
abreibung: threat 3 medical -1 calm -1
abs sgb: calm 1
abs: medical -1 calm 3
absage: life -1 worry 2 calm -1
absagen: life 1
absatz: life -1 calm 2
abschafen: life 2 calm -1
abschalten: life -1 calm 3
abschiebung: life 1 calm -1
abschiedsbrief fertig: life 2 calm -2
abschiedsbrief geschrieben: life 2 threat -1 other 1 calm -2
abschiedsbrief: life 7 violence -1 threat -2 other 8 medical -1 worry -2 calm -9
abschlepseil: other 2
abschliesen: violence 1 threat 1 calm -1
abschneiden: life -1 voices 2
absetzen: calm 1
absetzn: worry -1 calm 1
absichtlich und: life 1 calm -1
absichtlich: life 10 violence 3 threat -1 other -1 medical -2 voices -1 worry -1 calm -7
abspieln: calm 1
absteche: life -1 violence 2 threat 3 other -2 voices 3 worry -1 calm -4
absteigt: calm 1
abstelen: worry 1
abstezen: calm 1
abteilung: life -2 threat 2 worry -1 calm 1
abwasch: life -1 other -1 calm 3
abziehen: calm 1
abzocke: calm 1
ach nicht: worry -1 calm 1
ach und: violence 1 calm -1
ach weis: worry -1 calm 1
ach: life -1 violence 1 medical -1 worry -2 calm 3
ache: life 1 calm -1
acht monaten: calm 1
acht stunden: calm 1
acht wochen: calm 1
acht: violence -1 threat -1 other 1 medical -1 voices -1 worry -2 calm 5
achte: calm 1
achten: other 2 worry -1
achterbahn: calm 1
achtmal: calm 1
achtzig: calm 1
acliktan: foreign -1 calm 1
acoperis: foreign 1 calm -1
actele: foreign 1 calm -1
acum: foreign 2 calm -2
adac: life -1 calm 2
adam: other 3 calm -2
ade: foreign -2 calm 2
adern: life 2 calm -1
adeso: foreign 1
adiert: calm 1
adim: calm 1
adrese: threat 2 calm -1
advent: life 2 calm -1
afa: calm 1
afe: worry 2 calm -1
afen mich: worry -1 calm 1
afen nach: calm 1
afen: life -1 violence -1 calm 2
aflopen: life -1 calm 1
ag: life -1 worry -1 calm 3
again: foreign 2 calm -1
agenten: voices 1
agentur: life -1 violence -1 other -1 worry -1 calm 5
agliyor: foreign 1 calm -1
ago: foreign 1
agzindan: foreign 2 calm -2
ahdrag: calm 1
ahmed: other 1
ahnung: life -1 calm 2
ahora: foreign -1 calm 2
aile: calm 1
ain: life -1 calm 2
ajutor: foreign 1 calm -1
akhi: foreign 2 calm -1
akordeon: calm 1
aksam: foreign 1 calm -1
akt: calm 1
akten: calm 1
aku gleich: violence -1 calm 1
aku ist: life -1 calm 2
aku stirbt: violence -1 calm 1
aku tot: life -1 calm 1
aku: life -3 threat -1 medical -1 worry -1 calm 6
akzent: calm 1
al got: foreign -1 calm 2
al here: foreign -1 calm 2
al mi: foreign 2 calm -1
al pils: foreign 2 calm -1
al: violence -1 threat 1 medical -1 foreign 2
ala: life -1 foreign 3 calm -1
alacak: foreign 2 calm -1
alamiyorum: foreign 3 calm -2
alarm: threat -1 calm 2
albabka: life -1 foreign 3 calm -2
albers: life 1
albrecht: threat -1 other -1 medical 2 calm 1
albtraume: life -1 worry 3 calm -2
ale ab: threat 3 calm -2
ale ale: calm 1
ale an: calm 1
ale anderen: calm 1
ale auf: voices 1
ale aus: life 1 threat 1 medical -1 voices 1 calm -1
ale beser: worry 1 calm -1
ale blos: worry 1 calm -1
ale das: life -1
ale dem: threat -1 calm 1
ale der: threat 1
ale die: threat 1 worry 1 calm -1
ale dran: life -1 worry 1
ale drausen: calm 1
ale drei: life 1
ale eine: worry 1
ale eingegangen: calm 1
ale es: calm 1
ale finger: calm 1
ale funf: violence 2 calm -1
ale gegen: life -1 worry 3 calm -1
ale gekilt: calm 1
ale geklatscht: calm 1
ale gelacht: life 1 violence 1 worry -1
ale gucken: violence 1
ale hab: threat 1
ale haben: life -1 violence 1 calm 1
ale halbe: violence 1
ale ich: life 2 violence -1 worry 1 calm -2
ale im: voices 1
ale in: calm -1
ale leute: calm 1
ale mein: calm 2
ale meine: life -1 medical 2 worry -1
ale meser: voices 1
ale minuten: calm 1
ale mit: life -1 threat -1 voices 1 worry -1 calm 2
ale mus: life -1 calm 1
ale net: calm 1
ale noch: worry 1
ale nur: life -1 violence 1 worry 1 calm -1
ale raus: calm 1
ale richtig: calm 1
ale sagen: life 1 calm -1
ale sagt: calm 1
ale sind: life -2 violence -1 voices 1 worry 1 calm 1
ale sol: voices 1
ale stunde: violence 1
ale tableten: medical 1 voices 1 worry -1 calm -1
ale tot: life -2 threat 2
ale um: life -1 threat 1
ale und: life 1
ale waren: life 1
ale was: threat 2 calm -2
ale wen: life 1 calm -1
ale zehn: life -1 threat 2 calm -1
ale zu: calm 1
ale: violence -2 threat 6 other -2 medical -2 voices 3 foreign -3 worry 3 calm -3
alein aber: life 1
alein am: threat 1
alein auf: violence 1 threat 1 medical 1 calm -1
alein chef: calm 1
alein dan: worry 1 calm -1
alein das: life 1
alein der: life -1 other 1 medical 1
alein hab: medical -1 worry 2
alein hin: calm 1
alein im: life -1 threat 1 voices 1
alein in: life -1 other 1 medical 1 calm -1
alein laden: calm 1
alein mit: calm -1
alein seit: worry 1 calm -1
alein und: medical -1 worry 2
alein: life -9 violence -1 threat 4 medical 6 voices -1 foreign -1 worry 2
aleine: violence -1 threat 1 calm 1
alem fur: life 1 calm -1
alem ich: worry -1
alem nicht: life -1 worry 2 calm -1
alem: life 5 violence -1 threat 1 other 1 medical -1 voices -1 calm -5
alen der: life 1 calm -1
alen die: other 1
alen drin: life -1 threat 1
alen einen: life 1 worry -1 calm -1
alen hand: other 1
alen im: life -1 worry 1
alen in: life 1 worry 1 calm -1
alen last: life -1 worry 1
alen nur: life -1 worry 2 calm -1
alen verabschiedet: life 1
alen viel: life 1 calm -1
alen wen: worry 1
alen zur: life -1 worry 2 calm -1
alen: threat 2 other 2 medical -2 voices -2 foreign -1 worry 7 calm -7
alens: life 3 calm -2
aler: calm 1
alergie: medical 4 calm -3
alerheiligen: worry 2 calm -1
ales ale: life 1
ales auf: life 2 medical -1 calm -1
ales aufgeraumt: life 1
ales ausprobieren: life 2 calm -1
ales bei: calm 1
ales bis: calm 1
ales blau: other 1 calm -1
ales blut: life -1 medical 2 calm -1
ales da: violence 2 other 1 worry -1 calm -1
ales dan: life -3 threat 2 calm 1
ales das: life 1
ales die: life 1 calm -1
ales dopelt: medical 1 calm -1
ales dreht: medical 1 calm -1
ales egal: life 1
ales ein: life 1 calm -1
ales ende: life 2 worry -1 calm -1
ales fit: calm 1
ales friedlich: calm 1
ales geklart: worry -1 calm 1
ales geld: life -1 violence 1 worry 1 calm -1
ales gemacht: threat 1 worry -1
ales geregelt: life 2 calm -2
ales geschaft: life -1 calm 1
ales gezeigt: calm 2
ales grau: worry 1
ales gut: life -1 worry -1 calm 3
ales haben: medical -1 voices 1
ales heut: calm 1
ales ich: life 1 other 1 worry 1 calm -1
ales ihr: life -1 calm 1
ales im: life 1 worry -1
ales in: life 1
ales is: life 1
ales ist: medical -1 voices 2 worry 1 calm -2
ales jetzt: life -1 calm 2
ales kaput: threat 1
ales keinen: life -1 worry 1
ales klar: life -1 calm 2
ales laut: voices 2 calm -1
ales lustig: medical 1
ales mach: life -1 worry 1
ales machen: worry 1 calm -1
ales mehr: worry 1
ales mit: other 1
ales nach: life -1
ales nicht: worry 1
ales noch: life -2 worry 3 calm -1
ales nochmal: worry 1 calm -1
ales normal: calm 1
ales nur: calm 1
ales ok: life -1 calm 2
ales paleti: calm 1
ales rot: life 1 other 1
ales ruhig: calm 2
ales schon: life -1 worry -1 calm 2
ales schwarz: worry 1
ales sein: life 1
ales seit: voices 1
ales selber: calm 1
ales sin: worry 1
ales sinlos: worry 4 calm -3
ales so: worry 1
ales super: life 1 worry -1
ales und: medical 1 worry 1 calm -2
ales vergiftet: voices 1 worry -1
ales viel: life -1 worry 2 calm -1
ales vol: medical 1 calm -1
ales voler: medical 1 calm -1
ales vom: calm 1
ales von: calm 1
ales vor: medical 1
ales vorbereitet: life 2 threat 2 worry -1 calm -2
ales war: life 1 medical 1 calm -1
ales wart: life -1 calm 1
ales was: life 1 other 1 worry -1
ales weh: violence 2 calm -1
ales werd: life 1 worry 1 calm -1
ales wieder: life 1
ales zu: medical 1 worry 2 calm -1
ales zuhause: violence 1
ales: life 1 violence -3 threat -1 other -1 voices 3 foreign -3 worry 6 calm -2
alet: life -2 worry -1 calm 3
alexa: calm 1
alg: calm 1
algemein: calm 2
ali: other 3 calm -2
alkohol: worry -1 calm 1
almachd: life -1 calm 1
aloa: worry 2 calm -1
aloi: calm 1
alpen: calm 1
already: calm 2
als am: violence 1 calm -1
als auf: calm 1
als behinderung: life 2 calm -2
als chef: calm 1
als das: life 1
als den: calm 1
als der: life 1 threat 1 calm -2
als die: calm 1
als dran: violence 2 calm -1
als ein: calm 1
als erstes: life -1 calm 1
als es: life 1 voices 1 calm -1
als ich: violence 1 voices 1 calm -1
als in: life 1 calm -1
als leben: life 1 calm -1
als mit: calm 1
als muter: calm 1
als nachste: violence 1 threat 1 calm -2
als ob: life 1 medical 1 calm -1
als sie: threat 1 medical 1
als sonst: life 1
als vater: calm 1
als wen: calm 1
als wieder: life 2 calm -2
als: life 2 threat 1 other -3 medical -1 voices -1 foreign -1 worry -3 calm 6
also ales: calm 1
also an: life 1
also bei: violence 1 calm -1
also bis: life -1 calm 1
also das: worry 1
also dem: life 1 calm -1
also den: calm 1
also der: voices 1
also die: life 2 violence 1 calm -2
also er: voices 1
also gut: life 1
also heute: life 1 worry 1 calm -1
also ich: life 1 worry -1 calm 1
also mein: calm 1
also nich: life -1 worry 1
also uns: violence 2 calm -2
also war: medical 1 calm -1
also wo: life 1
also: life 7 violence 1 threat -3 other -2 medical -1 foreign -1 worry -2 calm 1
alt: life 1 violence -1 other -1 calm 2
altar: life -1 voices 3 calm -2
alte brucke: worry -1 calm 1
alte dan: life 1 calm -1
alte grupe: calm 1
alte hat: life 1
alte im: life 1 calm -1
alte werkstat: other 1
alte: life 2 violence -1 threat -1 medical -1 voices -1 worry -3 calm 5
alten firma: calm 1
alten man: other 1
alten und: violence 1 calm -1
alten verschenkt: calm 1
alten: life -1 violence 1 threat -1 other 1 medical -1 voices -1 worry -2 calm 4
altenheim: calm 1
alter grupenleiter: other 1
alter: life -2 violence -1 medical 1 worry -1 calm 4
altersrente: calm 1
altes: calm 1
altgesele: calm 1
alv: calm 1
alweil: calm 1
am abend: violence 1
am absichtlich: life 1
am ales: worry 1 calm -1
am anfang: worry -1 calm 1
am arbeitsplatz: calm 1
am arm: worry -1 calm 2
am auf: worry 2 calm -1
am aus: calm 1
am automatisch: life -1 worry 3 calm -2
am bahnhof: life -1 other 1 worry -1 calm 1
am bahnsteig: life 1 other 1 calm -1
am band: medical 1
am baum: life 2 threat 1 worry -1 calm -1
am bei: calm 1
am bein: life 1 calm -1
am besten: life 2 calm -1
am bin: life 1 calm -1
am boden: violence 1 medical 3 calm -2
am bugeleisen: calm 1
am computer: calm 1
am damit: life -1 voices 1
am dan: life 1 calm -1
am das: calm 1
am der: worry 1 calm 1
am dienstag: worry 1
am donerstag: life 1 worry -1
am dor: violence 1 calm -1
am ein: calm 1
am einer: calm 1
am empfang: calm 1
am ende: life -2 worry 3
am er: medical 1
am erst: worry 1 calm -1
am fenster: life 1 other 1 voices 1 calm -2
am freitag: life -1 threat 1
am ganzen: medical 1 calm -1
am gegen: calm 1
am gelander: other 1 voices 1 calm -1
am gepackt: violence 1 calm -1
am gesagt: other 1
am gestorben: worry 2 calm -2
am gibt: life 1
am gleis: life 1 voices 1 worry -1
am hab: violence 1 worry -1
am haben: calm 1
am hals: life -1 violence 4 calm -2
am handgelenk: life 1 calm -1
am hat: calm 1
am heute: life 1 calm -1
am ich: life 1
am im: worry 1 calm -1
am ist: life 1 violence 1 worry -1
am kan: worry 2 calm -1
am komt: calm 1
am kopf: violence 1 medical 1
am korper: medical 1 calm -1
am letzten: life 1 worry 1 calm -1
am liabstn: life 2 calm -1
am liebsten: life 1
am machen: life -1 calm 1
am mit: life -1 threat 1 calm 1
am montag: threat 2 calm -1
am mund: violence 1 calm -1
am nachste: threat 1
am neben: medical 1
am nicht: life 1 worry -1
am oberschenkel: life 1
am samschdag: threat 1
am samstag: worry 1
am schon: life 1 worry -1
am schreiben: life 1 other -1 medical 1 calm -1
am schwimbad: calm 1
am seil: life -1 calm 2
am selben: life 2 calm -1
am sie: voices 1
am sind: calm 1
am so: foreign 1
am sonst: life -1 calm 1
am sontag: life 1 worry -1
am spielt: threat 1
am tag: life 1 worry 1
am telefon: violence -1 other 1 calm -1
am tot: foreign 1 calm -1
am um: life 2 threat 1 calm -3
am und: threat -1 other 1 medical 1
am verbrant: life -1 calm 1
am vorbei: violence 1
am war: worry 1 calm -1
am weis: voices 1 worry -1
am wen: threat 1 calm -1
am wie: life 1
am wird: life -1 threat 1
am wochenende: life -1 violence 1 worry 1 calm 1
am wurd: life 1 calm -1
am: violence 1 threat 2 medical -2 voices -3 foreign -1 worry 1 calm 2
ama: calm 1
amazon: medical -1 calm 1
ame: calm 1
amen: life 1
amoi: life 2 calm -1
amok: life -1 threat 7 worry -1 calm -4
amoklauf: life -1 threat 8 worry -1 calm -6
amol: life 2 calm -2
among: calm 1
ampel: voices 2 calm -1
ampeln: voices 2 calm -1
amsel: life 3 voices -1 calm -1
amt ales: worry 2 calm -2
amt die: threat 1 calm -1
amt gefragt: life 1
amt hat: other 1 worry 1 calm -1
amt ich: calm 1
amt ihr: threat 1 calm -1
amt mir: calm 1
amt: life -2 violence -2 threat 2 medical -1 voices -1 foreign -1 worry -1 calm 6
amter: calm 1
amtlich: calm 1
amut: foreign 6 calm -6
an ale: life 2 calm -1
an amt: other 1
an arbeit: worry -1 calm 1
an arm: life 2 calm -1
an bei: violence 1 calm -1
an bis: worry 1
an brust: violence 1
an dan: voices 1 calm -1
an das: life -1 medical 1
an de: violence 1
an decke: life 1
an dem: life 1 calm -1
an den: life -1 violence 1 threat -1 other 1 medical -1 worry 1 calm -1
an der: life -1 violence -1 medical 1 worry 1
an die: life -1 threat -1 worry -1 calm 3
an drei: medical 1 calm -1
an druck: medical 1
an einem: threat 1
an es: life -1 worry 1
an geh: worry 1
an geht: worry 1
an gleisen: voices 2 calm -1
an gscheit: calm 1
an hab: threat 1 worry -1
an hals: life -1 violence 1 medical 1 calm -1
an hand: calm 1
an haren: violence 1 other 1 calm -1
an ich: life 1 threat 1 worry -2
an ihr: life 1
an im: life 1
an kan: calm 1
an kase: medical 1
an keiner: other 1 calm -1
an kolegen: calm 1
an kopf: worry 1
an mal: calm 1
an mama: life 1 calm -1
an maschine: life -1 worry 2
an mein: calm 1
an meine: life 1
an meinem: life 1
an meinen: worry 1
an mir: violence 2 medical -1 calm -1
an mit: life -1 calm 1
an nur: calm 1
an ob: calm 1
an po: violence -1 worry 3 calm -1
an prese: medical 1
an sage: medical 1 worry 1 calm -1
an selbstmord: life 1 calm -1
an sol: other 1
an spulmaschine: calm 1
an staumaur: other 1
an tur: voices 1
an und: threat -1 medical -1 worry 2
an war: calm 1
an was: calm 1
an weihnachten: life 1 threat 1 calm -1
an wen: life -1 other 1 worry -1 calm 2
an wende: life -1 calm 1
an zu: worry 1
an: life -1 other 1 voices -2 foreign -1 calm 1
ana: foreign 1 worry -2 calm 1
anbieten: calm 1
anbolkt: worry 2 calm -2
anbrenen: life -1 violence 3 medical -1 calm -1
anbrulen: life 2 threat -1 other -1 calm -1
anche: foreign 1
and he: foreign 1
and i: foreign 1 worry 1 calm -1
and now: foreign 1
and: violence -1 threat -1 medical -1 foreign 5 worry 1 calm -2
andan: violence -1 calm 2
ander: calm 1
andere sachen: voices 1
andere sagt: voices 1
andere: life -1 threat -2 other -1 medical -1 voices 3 worry 1 calm 2
anderen das: worry 1
anderen es: worry 1
anderen haben: calm 1
anderen in: medical 1
anderen komen: voices 1 calm -1
anderen machen: worry 1
anderen mich: worry -1 calm 1
anderen reden: worry 1 calm -1
anderen sich: worry 1 calm -1
anderen sind: life 1 calm -1
anderen und: threat 1
anderen wen: voices 1
anderen: violence -2 threat 1 other -1 medical -1 voices 1 worry 3
anderer: calm 1
anderes ich: calm 1
anderes: life -1 violence -1 threat -1 voices -1 worry 2 calm 2
andermal: calm 1
andern das: life 1
andern lachen: life 1
andern und: life 1
andern: violence 1 other -1 medical -1 voices -1 worry -1 calm 1
anders ich: life 1 calm -1
anders macht: life 1
anders wird: worry 1
anders: life 1 violence 1 other -1 medical -1 voices -1 worry 3 calm -4
andersch: life -1 voices 3 calm -2
andersrum: violence 2 calm -1
andert: calm 1
andi: violence 2 calm -1
andre ma: calm 1
andre zeitn: calm 1
andre: calm 1
andres: calm 1
anehmen: life -1 other -1 worry 1 calm 1
anem: foreign 2 calm -1
anere: calm 1
anerkanter: calm 1
anerkenen: calm 1
anern: calm 1
anfal bin: medical 1
anfal der: medical 1 calm -1
anfal und: medical 1
anfal: life -1 violence -1 threat -1 medical 8 calm -4
anfale und: medical 1 calm -1
anfale: life -1 medical 2
anfang: life -2 violence 1 threat -1 medical -1 voices -1 worry 2 calm 1
anfangen: life 1 violence -1 voices 1 worry -1
anfangs: calm 1
anfangt: calm 1
anfas geht: calm -1
anfas: voices 1 worry 1 calm -2
anfase: life -1 violence 4 threat -1 other 1 worry 1 calm -3
anfasen: violence 5 calm -3
anfast: life -2 violence -2 threat 6 voices 2 calm -3
anforderungen: calm 1
angeben: calm 1
angeblich: calm 1
angebrult: worry 3 calm -3
angebunden: calm 1
angefahren: life -1 violence 3 medical 2 calm -4
angefangen hab: calm 1
angefangen hat: violence 1 other -1
angefangen mit: life 1 calm -1
angefangen trinken: life -1 worry 1
angefangen zu: life -2 worry 2
angefangen: life 1 violence 1 other -2 medical -2 voices 3 worry 2 calm -3
angefast ich: threat 2 calm -1
angefast: life -1 threat 3 worry 2 calm -3
angefleht: other 1
angeguckt: life 1 violence -1 worry -1 calm 2
angehabt: life -1 calm 2
angehalten: calm 1
angekomen: life -2 worry -1 calm 3
angekotzt: medical 1 calm -1
angekreuzt: life 2 calm -1
angeln: life -3 worry -1 calm 5
angelogen: worry 1
angemacht: violence 2 calm -1
angemalt: life 1
angemeckert: calm 1
angemeldet: violence -1 other 2
angemesen: calm 1
angenehmen: life -1 worry -1 calm 3
angenomen: calm 1
angepflaumt: calm 1
angerechnet: calm 2
angerempelt: calm 1
angeritzt: life 3 calm -2
angerufen der: calm 1
angerufen ich: voices 1
angerufen und: life 1
angerufen: life 1 violence -1 voices 2 worry -2 calm 1
angeschaut mit: violence -1 worry 2
angeschaut und: violence -1 worry 2
angeschaut: violence -3 worry 7 calm -3
angesprochen: worry -1 calm 2
angestelt: calm 2
angetan: life 1 other 1 calm -2
angezeigt: life -1 threat 2 worry -1 calm -1
angezogen: life 2 calm -1
angezundet: life -1 violence 2 worry -1 calm 1
angln: calm 1
angschnauzt: calm 1
angst arbeit: worry 1 calm -1
angst das: threat 1 worry -2 calm 1
angst dem: worry 1
angst der: calm 1
angst die: calm 1
angst du: calm 1
angst er: violence 2 medical -1 calm -1
angst ich: life -1 threat 1 worry -1 calm 2
angst im: worry 3 calm -1
angst mehr: life 1 worry -3 calm 2
angst meinem: worry 3 calm -2
angst morgen: worry 2 calm -1
angst nur: life -1 worry 1
angst um: violence 1
angst und: worry 1
angst vor: life -1 violence -1 worry 5 calm -2
angst vorm: violence 1 worry -1
angst wen: violence 1 medical -1 worry 1 calm -1
angst: life -3 violence 4 threat -1 medical -3 voices -2 foreign -1 worry 8 calm -3
angstelt: calm 1
angstmacherei: calm 1
angucken: worry -1 calm 1
anguckt: life -2 threat 3
anhaltender: voices 2 calm -1
anhanger: life -1 calm 1
anja: calm 1
anke: other 1
anker bist: life 1 calm -1
anker du: life 1
anker ich: life -1 calm 1
anker warst: life 1
anker: life 4 violence 3 threat -1 medical -1 voices -1 foreign -1 worry -2 calm -1
ankomen: worry -1 calm 2
ankreuzen: calm 1
anlage: life 1 calm -1
anlasen: voices 1 calm -1
anleiern: calm 1
anleita: calm 1
anleiter das: calm 1
anleiter war: violence 1 calm -1
anleiter: life -1 voices -2 worry -1 calm 4
anleitung: life -1 calm 3
anmach: life 2 calm -1
anmache: voices 1 calm -1
anmarsch: calm 1
anmelden: life -1 calm 2
anorexie: other 1
anpasungsmoglichkeiten: calm 1
anrechnen: calm 1
anropen: calm 1
anruaft: calm 1
anruf: worry 1 calm 1
anrufe: worry 1
anrufen ich: other 1
anrufen nur: violence 1
anrufen: life -2 violence 1 other 1 voices -1 worry -1 calm 2
anrufn: calm 1
anruft ich: worry 1
anruft und: calm 1
anruft: life -1 worry 2 calm -1
ans aufhoren: calm 1
ans bet: violence 2 calm -1
ans damit: violence 2 calm -1
ans herz: medical 1
ans mehr: other 1
ans und: medical 1
ans: life -2 violence 2 threat -1 other 1 voices -1 worry -1 calm 1
ansage: calm 1
anschaun: life -1 worry -1 calm 2
anschis: life -1 other 2 calm -1
anschlus: calm 1
anschreiben: life 1
ansetzen: calm 1
ansonsten: calm 1
ansprechstele: life -1 calm 2
anspruch auf: calm 1
anspruch: life -1 worry -1 calm 3
anstrengend: calm 1
antene: calm 1
antrag auf: calm 1
antrag fur: calm 1
antrag: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 6
antrage mich: worry 1
antrage: worry 2 calm -1
antragstelung: calm 1
antu: life 3 threat 4 worry -2 calm -4
antun fals: calm 1
antun: life -1 other 1 calm 1
antut: violence 1 calm -1
antwort ich: worry 1 calm -1
antwort nicht: other 1 medical 1 calm -1
antwort: life -3 violence -1 threat -1 other 1 medical 1 voices 1 calm 2
anymore i: foreign 1
anymore: life -1 foreign 3 calm -2
anzeige: life -1 medical 1 worry -1 calm 2
anzieh: worry 2 calm -1
anziehen: calm 1
anziehn: life 1
anzufasen: violence 3 calm -2
anzunden: life -4 threat 4 voices 3 calm -2
anzurufen: life -1 threat 1
apeler: foreign 1 calm -1
apelsaft: life -1 threat -1 worry -1 calm 3
apelwoi: life -1 threat -1 worry -1 calm 3
apetit: calm 1
apfel: calm 1
apfelsaft: life -1 calm 1
apfelschorle: calm 1
apotheke hat: calm 1
apotheke: worry -1 calm 2
apres: foreign 1
april: worry 1
aquarium: life 1
aqui: life -1 foreign 1 calm 1
ar: foreign 2 calm -2
arbait: life -1 calm 2
arbat: life -1 worry 3 calm -1
arbeit aber: life 1 worry 1 calm -1
arbeit ales: violence 1
arbeit auch: life 1
arbeit bin: life -1 worry 2
arbeit da: worry -1 calm 1
arbeit das: life 1 worry -1
arbeit den: life 1
arbeit der: worry 1
arbeit die: medical 1 worry 1
arbeit eigentlich: life 1 calm -1
arbeit er: violence 1 worry -1
arbeit es: calm 1
arbeit gehen: worry 1 calm -1
arbeit gestern: worry 1
arbeit gut: life 1 calm -1
arbeit hab: violence 1
arbeit haben: calm 1
arbeit hat: life 1 worry -1
arbeit i: violence 1
arbeit ich: other 1
arbeit ick: calm 1
arbeit im: calm 1
arbeit imer: life 1 calm -1
arbeit in: calm 1
arbeit ist: violence 1 other 1 worry -1
arbeit kan: violence 1 worry -1
arbeit keiner: life -1 worry 1
arbeit mehr: worry 1
arbeit mich: worry 2 calm -2
arbeit mir: life 1
arbeit mit: life 1 violence 1 worry -1 calm -1
arbeit nicht: worry 1 calm -1
arbeit sagen: worry 1 calm -1
arbeit schon: violence 1
arbeit sie: worry 1
arbeit und: life -1 calm 2
arbeit viele: life 1
arbeit von: other 1 calm -1
arbeit weg: calm 1
arbeit weil: violence -1 calm 1
arbeit wie: life 1 calm -1
arbeit wieder: life 1 calm -1
arbeit wil: worry 1 calm -1
arbeit zu: worry 1 calm -1
arbeit: life -3 threat -2 other 1 medical -3 voices -3 foreign -2 worry 8 calm 3
arbeiten beim: other 1 calm -1
arbeiten das: life -1 worry 1
arbeiten der: life 1
arbeiten ich: worry 1 calm -1
arbeiten in: life 1
arbeiten jetzt: calm 1
arbeiten mus: worry 1 calm -1
arbeiten so: worry 1 calm -1
arbeiten weil: worry 1
arbeiten wo: calm 1
arbeiten: life -2 violence -1 threat -2 other -1 medical -1 voices -2 foreign -1 worry 3 calm 6
arbeitgeber: life -1 worry -1 calm 4
arbeitnehmer: calm 1
arbeitsplatz am: worry 1
arbeitsplatz hat: medical 1
arbeitsplatz im: other 1
arbeitsplatz ist: life 1 other 1 calm -1
arbeitsplatz sind: life 1 calm -1
arbeitsplatz und: calm 1
arbeitsplatz: life -1 violence -2 threat -1 medical -1 voices -1 foreign -1 worry 3 calm 5
arbeten: calm 1
arbiet: calm 1
archiv: calm 1
are: foreign 2 calm -1
argan: violence -1 calm 2
arger dem: calm 1
arger mir: worry 1 calm -1
arger was: worry 1 calm -1
arger: violence -1 other -1 worry 2 calm 1
argera: calm 2
argere dich: calm 1
argere nicht: calm 1
argere: life -1 violence -1 worry -1 calm 3
argern mich: worry -1 calm 1
argern: life 1 worry -2 calm 1
argert keiner: worry -1 calm 1
argert mehr: life -1 worry -1 calm 2
argert mich: life -1 worry -1 calm 3
argert: life -3 violence -1 worry -3 calm 8
arkadasim: foreign -1 calm 2
arm auf: threat 1
arm aufgeschrieben: life 1 calm -1
arm aus: life 2 calm -1
arm den: threat 1
arm es: life -1 medical 1
arm gebrochen: medical 1 calm -1
arm gehort: voices 1
arm geschniten: life 1
arm gestochen: life 1 calm -1
arm hab: worry 1 calm -1
arm hangt: medical 1
arm heute: life 1 worry -1 calm -1
arm ich: violence 1
arm is: foreign 1
arm ist: violence 1 medical -1 worry -1 calm 1
arm kribelt: medical 1
arm mit: life 1
arm nicht: life -1 medical 1
arm sieht: life 1 calm -1
arm tut: calm 1
arm und: calm 1
arm weh: life -1 calm 2
arm wieder: calm 1
arm: life 9 violence 1 threat -2 other -1 medical 8 voices -1 worry -4 calm -9
armbrust: life -1 threat 2
arme auf: other 1
arme im: life 1 calm -1
arme: life 5 other 1 medical -1 worry -1 calm -3
armel: violence 2 threat -1 other 3 medical 4 worry -1 calm -7
armen: worry 3 calm -2
armes: calm 1
armster: calm 1
arsch: life -1 calm 1
artik dayanamiyorum: worry 1 calm -1
artik istemiyorum: foreign 2 calm -1
artik yasamak: foreign 2 calm -1
artik: life -1 foreign 5 worry 2 calm -5
artzt: calm 1
artztin: medical -1 calm 1
arunc: foreign 1 calm -1
arzt gesagt: violence 1
arzt hat: life 1
arzt mich: life -1 worry 1
arzt: life -1 violence 1 threat -1 medical -2 voices -1 worry 1 calm 5
arzterminen: life -1 calm 1
arzthelferin: calm 1
arztin sagt: worry 1
arztin: voices -1 worry 2
asacagim: foreign 2 calm -1
asche: threat 2 calm -1
asistenz: worry -1 calm 2
asn: calm 1
aspirin: calm 1
asthma: medical 2 calm -2
asthmaspray: calm 1
asylantrag: calm 1
at work: calm 1
at: foreign -1 calm 2
atemlos: life -1 calm 1
atemzug: calm 1
atest: calm 1
atla: foreign 3 calm -2
atme: life -1 medical 2 calm -2
atmen geht: voices 1 calm -1
atmen ich: voices 1 calm -1
atmen mein: life 1 calm -1
atmen: life 5 violence -1 threat -1 other -1 medical 6 voices 3 foreign -1 worry -4 calm -8
atmet nicht: medical 3 calm -2
atmet: violence -1 other -1 medical 8 worry -1 calm -4
atzendes: medical 3 worry -2
au i: life 1
au: life 1
aua hab: life 1
aua: medical -1 worry -1 calm 3
auch aber: life -1 threat 1
auch an: life 1 calm -1
auch atmen: life 1 calm -1
auch auf: life -1 threat 1
auch bald: calm 1
auch behinderung: life 2 calm -1
auch bei: calm 1
auch beser: life 1
auch bin: worry 1
auch bis: calm 1
auch da: threat 1
auch das: worry 1 calm -1
auch die: life -1 voices 1 calm 2
auch eigentlich: life 1 calm -1
auch ein: calm 1
auch einen: life -1 threat 1 calm 1
auch einfach: life 1 calm -1
auch er: violence 1 calm -1
auch fur: life 1 calm -1
auch gemacht: life 1 calm -1
auch gesagt: life 1 violence 1 calm -1
auch gleich: life 2 calm -2
auch hab: life 1 worry 1 calm -1
auch haben: calm 1
auch haha: life -1 calm 1
auch ice: calm 1
auch ich: life -1 violence 1 voices -1 worry 1 calm 1
auch im: calm 1
auch in: calm 1
auch is: life 1
auch jetzt: life 1
auch kochen: violence 1 worry 1 calm -1
auch mehr: violence 1 threat 1 worry -1 calm -1
auch meine: life 1
auch mich: worry 1
auch mir: life 1
auch mit: medical 1
auch nach: calm 1
auch ne: calm 1
auch nich: life -1 threat 1 worry 1
auch nicht: life 1 threat 1 calm -1
auch nix: life 1 worry -1 calm 1
auch noch: life -1 calm 1
auch nur: calm 1
auch raus: calm 1
auch recht: threat 1
auch schon: life 1 worry -1
auch sich: calm 1
auch sie: worry 1
auch stelen: worry 1 calm -1
auch tot: life 1 calm -1
auch und: life 1 violence 1 calm -2
auch von: calm 1
auch vor: worry 1
auch war: life 1 calm -1
auch warum: life -1 calm 1
auch weil: life 1
auch weiter: life 1
auch wen: life -2 calm 2
auch weniger: calm 1
auch widerspruch: calm 1
auch wieder: violence 1 worry -1
auch wil: life 1 calm -1
auch wo: life 1
auch: life 4 violence 1 threat 2 other -4 medical -3 foreign -2 worry -1 calm 3
auf 20: life 1
auf 2: threat 1 other 1 calm -1
auf 30: medical 1
auf 3: worry 1 calm -1
auf aber: life 1 worry 1 calm -1
auf ales: life -1 worry 2 calm -1
auf am: threat 1
auf arbeit: life -2 other 1 medical -1 voices -1 worry 4 calm -2
auf arm: life 1 violence 1 calm -1
auf auf: other -1 voices 1
auf autobahn: voices 1 calm -1
auf balkon: voices 1
auf bank: calm 1
auf bauch: life 1
auf baustele: calm 1
auf bei: violence 1
auf berdigung: calm 1
auf bin: life 2 worry -1
auf bis: life 1 calm -1
auf bluten: life -1 medical 2
auf boden: violence 1 medical 1 calm -1
auf brotdose: calm 1
auf brucke: life 1 other 3 voices -1 worry -1 calm -1
auf brust: medical 1 calm -1
auf bus: calm 1
auf couch: life -1 worry 1
auf da: medical 1
auf dach: medical -1 calm 1
auf dan: voices 1 calm -1
auf das: life 1
auf dem: other 1 medical -1 voices 1 worry -1 calm -1
auf den: life 2 threat -1 calm -1
auf der: threat -1 other 1 voices 2 calm -1
auf die: life -1 violence 1 threat -1 worry -1 calm 2
auf dieser: life 2 calm -1
auf dieses: life 1 calm -1
auf eigenen: threat 1
auf ein: violence 1
auf eine: calm 1
auf einem: life -1 medical 1 voices 1 worry -1
auf einen: calm 1
auf einer: medical 1
auf eingeschlosen: life 1
auf einmal: medical 2 worry -1 calm -2
auf er: other 1 medical -1 calm 1
auf erde: life 1 calm -1
auf fenster: life -1 other 1
auf finger: life 1 violence 1 calm -1
auf fortbildung: calm 1
auf friedhof: calm 1
auf geschrieben: other 1
auf gestelt: life 1
auf gleis: voices 1
auf gleisen: calm 1
auf hab: life 1 voices 1 calm -1
auf hat: life 1
auf haut: life -1 medical 1 worry 1 calm -1
auf heimweg: threat 1
auf herdplate: violence 1 calm -1
auf heute: life 1
auf hochzeit: calm 1
auf hof: calm 1
auf i: calm 1
auf ich: life 1 threat -1 worry -1
auf in: threat 1 calm -1
auf ist: life -1 other 2 worry 1 calm -1
auf ja: life 1 calm -1
auf kan: life 1 violence 1 worry -1
auf karte: calm 1
auf klo: life 1 worry 1 calm -1
auf konto: worry 1
auf kopf: life -1 violence -1 calm 2
auf kran: other 1
auf kuchentisch: life 1 other 1 calm -1
auf leben: life 1 calm -1
auf leiter: medical 1 worry -1 calm 1
auf mailbox: threat 1
auf mein: worry -1 calm 2
auf meine: life -1 calm 1
auf meinem: life 1 worry -1 calm 1
auf meinen: life 1 calm -1
auf meiner: calm 1
auf merkt: worry 1
auf mich: life 1 violence 3 medical -1 voices -1 worry -1 calm -1
auf mir: life 1 threat 1 calm -2
auf mit: life -1 violence 1 threat 1
auf mond: calm 1
auf montag: threat 1
auf montage: violence 1 medical 1 calm -1
auf mus: life 1 calm -1
auf muter: other 1
auf oder: life 1
auf parkhaus: life 1 voices 1 calm -1
auf schienen: life 2 voices 1 calm -2
auf seine: threat 1 calm -1
auf seite: life -1 violence 1 threat 1 medical 1 calm -1
auf sie: threat 1 voices 1
auf so: voices 1 calm -1
auf sofa: threat 1 calm -1
auf strase: other 1 voices 1 calm -1
auf stunden: worry 1
auf tisch: life 2 calm -1
auf trepe: other -1 medical 1
auf turkisch: calm 1
auf und: medical 1 worry 1
auf vertrag: calm 1
auf vier: life 1
auf war: life 1
auf warten: calm 1
auf weg: life 2 calm -1
auf weil: life 1 calm -1
auf welt: life 2 worry 1 calm -2
auf wen: life -1 violence -1 other 1 medical -1 voices 1 calm 1
auf wiedersehen: life -1 calm 1
auf wir: medical 1
auf zehn: medical 1
auf zetel: calm 1
auf zu: life -1 threat 1 medical 1 worry -1
auf: life 1 violence -1 threat -2 other 4 medical 2 voices 2 foreign -4 worry -1 calm 1
aufbaun: violence -1 calm 2
aufdrehen und: life 2 calm -1
aufdrehen: life 4 medical -1 voices 1 calm -3
aufeinander: calm 1
aufenthalt: calm 1
auferstanden: life -1 worry -1 calm 1
aufese: threat -1 calm 2
aufgaben der: voices 1
aufgaben: life -1 violence -1 voices 2 worry -1 calm 2
aufgabn: calm 1
aufgeben: calm 1
aufgefalen: worry 2 calm -1
aufgegeben: life -1 violence -1 worry 1 calm 2
aufgehalten: violence -5 calm 5
aufgehangt: violence -1 other 3 medical -1
aufgehoben: life 1 calm -1
aufgehort zu: worry 1
aufgehort: violence 1 threat -1 medical -1 worry 6 calm -5
aufgeht: life -1 calm 1
aufgekriegt: calm 1
aufgelegt: violence -1 other 1 medical 2 calm -2
aufgemacht und: life 2 calm -1
aufgemacht: life 4 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 2
aufgeraumt damit: life 1
aufgeraumt: life 4 worry -1 calm -2
aufgeregt: worry -1 calm 1
aufgeritzt: life 1 calm -1
aufgeschrieben der: other 1
aufgeschrieben: life 3 violence -2 threat -1 other 3 medical -1 voices -1 calm -1
aufgestanden: life -2 violence 2 calm 1
aufgewacht bin: life 1 calm -1
aufgewacht und: life -1 calm 2
aufgewacht: life 2 violence 3 worry -4 calm 1
aufgezogen: calm 1
aufgramt: life 2 calm -1
aufgstandn: calm 1
aufhalten: life 1 threat 1 calm -1
aufhangen: life 1 voices 2 worry -1 calm -1
aufheben: calm 1
aufhebungsvertrag den: calm 1
aufhebungsvertrag ich: worry 2 calm -2
aufhebungsvertrag unterschreiben: worry 1
aufhebungsvertrag vertrag: calm 1
aufhebungsvertrag: life -1 violence -1 threat -1 foreign -1 worry 4 calm 1
aufhengen: life -1 calm 2
aufhoren zu: life 1 violence -1 voices 1 worry 1 calm -1
aufhoren: life 4 violence -2 other -1 medical -1 voices 1 worry 2 calm -2
aufhorn: life 3 worry -1 calm -1
aufhort: life 6 violence -1 medical -1 worry 1 calm -4
aufkehrt: life -1 worry 3 calm -1
aufkrieg: worry 2 calm -1
auflosen: other 2 calm -1
aufm balkon: life 1 other 1
aufm bei: medical 1 calm -1
aufm klo: worry 1 calm -1
aufm konto: worry -1 calm 2
aufm: life 2 violence -1 threat 1 other 4 medical 1 voices -1 foreign -1 worry -2 calm -2
aufmachen: life -1 threat 1 other 2 voices 1 worry -1 calm -2
aufn: life 1 other 1 worry -1
aufpasen ich: threat 2 calm -1
aufpasen wen: other 1
aufpasen: threat 4 other 1 voices -1 calm -3
aufpast: life 1 calm -1
aufraumen: life -1 medical -1 calm 2
aufregung ich: calm 2
aufregung: life -1 threat -1 medical -1 worry -1 calm 4
aufrischung: calm 1
aufs gesicht: violence 1 threat 1 calm -1
aufs konto: calm 1
aufs ohr: life -2 calm 3
aufs und: threat 1
aufs: life -3 other 1 calm 2
aufschlagt: life -1 violence -1 threat -1 voices 2 worry -1
aufschneiden: life 1 voices 2 calm -2
aufschreiben: life 1 voices -1 calm 1
aufspert: life 1 threat 1 calm -1
aufstand: life 1
aufsteh ich: medical 1
aufsteh: life -1 medical 2 worry 2 calm -2
aufstehen ich: worry 2 calm -1
aufstehen: life -1 violence -1 threat -1 medical 4 voices -1 calm -1
aufsteht schon: threat 1
aufsteht: threat 2 calm -1
aufstelen: life -1 calm 2
auftrag: life -1 calm 2
auftrit: calm 1
aufult: life -1 worry 2 calm -1
aufwachen: life 5 violence 2 medical -2 voices 2 worry -3 calm -5
aufzug stecken: medical 1
aufzug: life -1 violence -1 medical 1 voices 1 calm -1
aufzugschlusel: calm 1
aufzuhorn: life 1 calm -1
aufzuschwatzen: worry 2 calm -1
aufzustehn: life 1
aufzuwachen: life 3 worry -1 calm -2
aug: life -1 violence 3 calm -1
auge und: medical 1
auge: life -2 violence 2 threat -1 other -1 medical 6 voices 5 foreign -1 worry -3 calm -5
augen auf: violence -1 medical 1 calm 1
augen ich: medical 1
augen kaum: medical 1 calm -1
augen nich: medical 1 calm -1
augen nicht: violence -1 other -1 medical 1 calm 1
augen und: medical 1 voices 1
augen wen: voices 1
augen zu: life 1 threat -1 voices 2 calm -1
augen: life -1 violence -2 threat -2 other -3 medical 10 voices 2 foreign -1 calm -5
augenarzt: calm 1
augenrolen: calm 1
augn: life -1 calm 1
august es: worry 1
august ist: calm 1
august: life -1 voices -1 calm 2
aura: medical 2 calm -1
aus 12: threat 1
aus 4: violence 1
aus ale: calm 1
aus an: calm 1
aus auf: voices 1 worry -1 calm 1
aus bein: medical 1
aus bet: violence -1 calm 1
aus buchaltung: threat 1
aus da: life -1 worry 1
aus dan: life 1
aus das: life 1
aus dem: threat -1 medical 1 voices 2 worry -1 calm -1
aus den: threat 1
aus der: life -1 violence 1 threat 2 worry -1 calm -1
aus die: calm 1
aus ein: life 1
aus ende: calm 1
aus falsche: medical 1
aus fenster: life 1 violence -1 threat 1 other 1 medical 1 voices 1 worry -1 calm -2
aus forderschule: medical 1 calm -1
aus ganz: violence 1
aus gera: other 1
aus ghana: worry 1
aus grupe: other 3 calm -1
aus hale: violence 1 calm -1
aus hand: medical 1
aus haus: violence 1 worry 1
aus ich: violence -1 worry 1 calm -1
aus ist: life 2 calm -1
aus kase: worry 1
aus kuche: violence 1
aus leben: life 2 calm -1
aus liegt: calm 1
aus man: voices 2 calm -1
aus mein: life 1 calm -1
aus meiner: other 3 calm -1
aus mir: life 2 worry 2 calm -3
aus mit: life 1 worry 1 calm -2
aus montage: other 1
aus ohne: life 1 calm -1
aus ohr: medical 1 calm -1
aus praktikum: calm 1
aus samstag: life 1 calm -1
aus spulkuche: other 1
aus syrien: life 1
aus tasche: threat 1
aus und: worry 3 calm -2
aus versehen: medical 2
aus versteckt: worry 1 calm -1
aus was: calm 1
aus wen: life 2 calm -1
aus werkstat: calm 1
aus wfbm: calm 1
aus wg: other 1 calm -1
aus wie: life 1
aus wird: worry 1 calm -1
aus wohnung: violence 1 worry 2 calm -3
aus zimer: violence 1 worry -1
aus zug: other 1
aus: life -1 violence -3 threat -1 other 3 medical 1 voices 2 foreign -3 calm 1
ausbeinen: life -1 medical 2
ausbildung: life -3 violence 1 threat -1 worry -1 calm 4
ausblick: life -1 calm 2
auschalten wie: life 1 calm -1
auschalten: life 4 calm -3
auschaut: life 1 violence -1 worry 2 calm -2
auschlafn: life -1 threat -1 calm 3
ausdruck: life -2 violence 3
ausehe: life 2 violence -1 calm -1
ausen am: life -1 other 1 voices 1 calm -1
ausen gelander: life -1 other 1 voices 1 calm -1
ausen und: violence 1
ausen: life -1 violence 1 other 1 voices 2 worry -1 calm -1
ausenarbeitsplatz: life -1 worry -1 calm 2
ausenplatz: calm 1
auser ich: worry 1
auser: life -1 worry 3
auserdem: violence -1 worry -2 calm 4
auserirdischen: voices 2 calm -1
ausern: life 2 calm -1
auserungen: violence -1 calm 1
auserwahlte: voices 2 worry -1 calm -1
ausfahrt: life 2 calm -2
ausfale: calm 1
ausfalt: calm 1
ausflug ich: worry 1
ausflug: life -2 worry 1 calm 2
ausfuhren: calm 1
ausfulen: life 1 worry -1
ausgabe: calm 1
ausgang: violence 1 calm -1
ausgedruckt: life 1 violence 1 calm -1
ausgefult: calm 1
ausgegeben die: calm 1
ausgegeben: life -1 worry 1 calm 2
ausgegrenzt: worry 2 calm -2
ausgehen: life 1 calm -1
ausgelagerten: violence -1 threat 1 voices 1 worry 4 calm -3
ausgelegt: calm 1
ausgemacht mir: life 1 calm -1
ausgemacht mit: life 1 calm -1
ausgemacht und: life -1 medical -1 worry 1 calm 2
ausgemacht: life 3 violence 1 threat -1 medical -1 voices -1 calm -1
ausgemistet: calm 1
ausgenomen: calm 1
ausgerechnet: life 2 calm -1
ausgerisen: life 2 medical -1 calm -1
ausgerutscht: calm 1
ausgeschlafen: life -1 worry -1 calm 2
ausgespert der: other 1
ausgespert: life -1 violence -1 other 1 medical -1 calm 1
ausgestaltet: life -1 voices 1
ausgesucht mit: life 1
ausgesucht: life 2 calm -2
ausgetauscht das: voices 1
ausgetauscht: voices 1 calm -1
ausgezahlt: calm 1
ausgezogen: life -1 violence 1 worry 1
ausgleichsabgabe: life -1 calm 4
ausgspant: threat 2 calm -2
aushalte: worry 2 calm -1
aushilfe: calm 1
ausi: foreign 1 worry 1 calm -1
ausicht: calm 1
auskent: calm 1
ausknipsen: life -1 threat 2 calm -1
auskunft: life -1 worry -1 calm 2
auslacht: threat 1
auslanderbehorde: calm 2
ausleihen: calm 1
ausm lager: calm 1
ausm: violence 1 threat 2 voices -1 foreign -1 worry -2
auspolstern: calm 1
ausprobieren das: life 1
ausprobieren: life 2 worry -1 calm -1
ausreise: life 2 worry -1 calm -1
ausrichten das: threat 1 calm -1
ausrichten ich: life 1
ausrichten: life 2 threat 2 other -1 calm -2
austatung: calm 1
austauscht: voices 1
austechen: life -1 voices 2 calm -1
austehender: calm 1
austeigen: life 2 worry 2 calm -3
ausuchen: life -1 calm 1
ausversehen: life -1 violence 3 medical 1 calm -1
auswais: calm 1
ausweg: life 4 calm -3
ausweis der: life 1
ausweis hab: calm 1
ausweis mehr: life 1 calm -1
ausweis und: calm 1
ausweis weg: violence 2 calm -1
ausweis: life -2 violence 1 threat -1 medical -1 voices -1 foreign -1 worry -3 calm 9
auszeit: calm 1
ausziehe: violence 2
ausziehen: worry 2 calm -1
ausziehn: life -1 violence 1
auszubildende: life 1
auszug: worry 1
autismus: calm 1
auto an: other 1
auto chef: calm 1
auto dan: life 1
auto der: life 1
auto die: threat 1 voices 1 calm -1
auto fahren: life -1 calm 1
auto in: life 1 violence -1 other 1 voices 1 calm -1
auto ist: life 1 worry 1 calm -1
auto mein: medical 1
auto mit: life -1 threat -1 calm 2
auto und: medical 1
auto unten: violence 1 calm -1
auto: life 2 violence -2 threat 3 medical 1 voices 2 foreign -1 calm -5
autobahn da: voices 1
autobahn mir: voices 1
autobahn: violence -1 medical -1 voices 6 worry -1 calm -3
automatisch der: worry 1 calm -1
automatisch: life -2 violence -1 medical -1 worry 4
autorin: calm 1
autos bestelt: life -1 worry 1
autos hupen: voices 2 worry -1 calm -1
autos und: voices 1
autos weis: voices 2 worry -1
autos: life -2 violence -1 threat -1 other 1 medical -1 voices 9 calm -5
autounfal: worry -1 calm 2
autowasche: life -1 calm 1
autowerkstat: calm 1
autres: foreign 1 calm -1
av: calm 1
avec: life -1 foreign 2 calm -1
aver: life -1 calm 1
ax: threat 2 calm -1
axt im: calm 1
axt kopf: calm 1
axt: life -2 violence 3 threat 3 other -1 medical 1 voices 2 worry -1 calm -5
aylin: threat -1 other 3 calm -1
ayuda: foreign 1
ayudame: foreign 2 calm -1
azi: foreign -1 calm 2
azubi falt: calm 1
azubi hat: threat 1
azubi mein: threat 1 calm -1
azubi salz: calm 1
azubi: life -2 violence -2 threat 1 other 4 voices -1 worry -1
azubine: medical 3 calm -2
azubis: worry 2 calm -1
b1: calm 1
b: violence -1 threat -1 worry -1 calm 3
ba: medical 2 calm -1
babam beni: foreign 1 calm -1
babam: foreign 3 calm -2
babci: calm 1
baby dem: other 1
baby hat: worry 1
baby ich: voices 1
baby ist: life 1 other 1 calm -1
baby komt: medical 1
baby kriegt: life -1 threat 1
baby meiner: other -1 medical 1
baby und: threat 1 worry 1 calm -1
baby von: other -1 medical 1
baby: life -2 violence -1 threat 1 medical 1 voices 1 worry -1
babys: life -1 other -1 calm 2
bach: life -1 violence -1 voices 5 worry -1 calm -1
backblech: life -2 calm 3
backe: life -1 worry -3 calm 5
backer und: life 1
backer: worry -1 calm 3
backerei: life 1 voices 1 worry -1 calm 1
backstube: life -1 medical 1 calm 1
bad eingeschlosen: violence 1 other 1 calm -1
bad und: life 1 other 1 calm -1
bad: life 3 violence 3 threat -1 other 1 medical 1 calm -4
badewane mit: life 2 calm -1
badewane: life 2 violence -1 threat -1 other 1 worry -1
badi: foreign 2 calm -2
bafog: life -1 calm 2
bagerse: life 3 calm -2
bahn fahrt: violence -1 calm 1
bahn komt: life 1
bahn zu: life 1 threat 1 calm -1
bahn: life 2 violence -1 threat 1 medical -1 voices -1 worry -1
bahndam: life 2 calm -1
bahnhof hat: violence 1
bahnhof ich: other 1
bahnhof und: other 1 calm 1
bahnhof warte: calm 1
bahnhof: life -3 violence 1 other 2 voices -1 worry -2 calm 3
bahnsteig und: life 1 other 1 calm -1
bahnsteig: life 3 other 2 voices 2 worry -1 calm -5
bahnubergang: calm 1
baie: foreign 1 calm -1
baieti: foreign -1 calm 2
bakma: calm 1
bal: life -1 worry -1 calm 3
balast: worry 1
bald ab: life -2 calm 3
bald bin: life 1 threat 1 calm -1
bald ein: life 1 calm -1
bald es: threat 1
bald hab: life -1 other 1
bald ich: life 1 threat 1 other 1 worry -1 calm -1
bald ist: life 1
bald los: life 1 calm -1
bald macht: threat 1
bald mehr: calm -1
bald nicht: life 1 calm -1
bald ruhe: life 1
bald und: calm 1
bald vor: calm 1
bald vorbei: calm 1
bald was: threat 1
bald: life 9 violence -2 threat 2 other 1 medical -2 voices -1 foreign -1 worry -3 calm -3
balerspiele: calm 1
balken: life 5 violence -1 calm -4
balkon ich: calm 1
balkon: life 2 violence -1 other 2 medical -1 voices 2 worry -1 calm -3
balkonda: foreign 3 calm -2
balkong: calm 1
bam: voices 2 calm -1
bamel: violence -1 worry 1
bana: life -1 medical -1 foreign 1 calm 1
banane: worry -1 calm 1
band: life 1 violence -1 other 1 medical 1 voices -1 calm -1
bandage: life -2 worry -1 calm 3
bandsage: calm 1
bandscheibe: life -1 worry 1
bank wil: calm 1
bank: life 1 voices -1 worry -1 calm 3
bankarte: life -1 violence 1 worry -1 calm 2
bano: life -1 foreign 3 calm -1
banyoda: foreign 1 calm -1
barbatul: foreign 1 calm -1
barfus: life 2 voices 1 calm -2
bart: calm 1
basham: life -1 foreign 3 calm -1
basilikum: life -1 worry -1 calm 2
basler: medical -1 worry -1 calm 2
basta: threat 1 calm -1
bastim: calm 1
baterie: life -1 calm 2
baterien: calm 1
batut: foreign 2 calm -2
bau: calm 1
bauch hart: life -1 medical 2 calm -1
bauch ich: threat 1
bauch ist: life -1 medical 2 calm -1
bauch: life 4 threat 2 other -1 medical 2 voices -1 worry -1 calm -5
bauchschmerzen: calm 1
bauchweh ich: worry 1
bauchweh jeden: worry 1
bauchweh: life -1 worry 3 calm -1
bauhof: calm 1
baum der: life 1
baum er: other 2 calm -1
baum mit: calm 1
baum: life 7 violence -1 other 2 medical 1 voices -1 worry -2 calm -5
baumarkt hab: life 1 calm -1
baumarkt: life 3 threat 2 worry -1 calm -3
baume: voices 1
baur: threat -1 calm 2
baustele: life -2 threat -1 voices -1 calm 5
baut: calm 1
bautzen: calm 1
bauwagen: medical 3 calm -2
bayerischen: life -1 worry -1 calm 3
bayern dortmund: calm 1
bayern hat: calm 1
bayern: life -1 calm 2
be: foreign 4 calm -3
beabsichtigt: calm 1
beachten: calm 1
beamer: calm 1
beantragen ich: calm 1
beantragen: life -2 threat -1 worry -1 calm 5
beantrgan: calm 1
beatmen: calm 1
beats: foreign 2 calm -2
beauftragt: calm 1
bebakhshid: life -1 foreign 3 calm -1
because: foreign -1 worry 3 calm -1
becher: calm 1
bedacht: life 2 calm -2
bedankt: calm 1
bedarf: calm 1
bedenkzeit: calm 1
bedeutet: calm 1
bedi: foreign 1 calm -1
bedient: calm 1
bedroht: violence -1 other 4 calm -2
bedzie: foreign 3 worry -1 calm -1
befehl: life -1 voices 6 worry -1 calm -4
befehlen: voices 2 calm -1
befiehlt ich: voices 1 calm -1
befiehlt mir: voices 2 calm -1
befiehlt: life -1 violence -1 threat -1 voices 6 calm -3
befohlen den: violence -1 voices 1
befohlen: life -1 violence -1 other -1 voices 6 worry -1 calm -1
beforderung: calm 1
before: foreign -1 calm 2
befreie: life 2 calm -1
befristet: life -1 worry -1 calm 3
begleitung: life -1 calm 3
begrundung: calm 1
begrust: worry 1 calm -1
behalte: threat -1 worry 1
behalten aber: calm 1
behalten: life 1 other 1 worry -1 calm 1
behaltn: calm 1
behandelt: calm 1
behauptet: calm 1
behindat bin: calm 1
behindat: life -1 worry -1 calm 2
behinderung an: other 1
behinderung bin: worry 2 calm -1
behinderung hilft: violence 1 calm -1
behinderung ich: life 1
behinderung ist: calm 1
behinderung mir: worry 1
behinderung sagt: worry 1 calm -1
behinderung sohn: worry 1
behinderung wil: life 1 calm -1
behinderung: violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 6
behindi: life -1 violence -1 threat 1 worry 4 calm -2
behinert: life -1 calm 2
behinerung: life -1 calm 1
behnke: threat 1 calm -1
behorde: calm 1
behorden: calm 1
behrens: calm 1
bei 25: worry 1 calm -1
bei alen: calm 1
bei also: life 1
bei an: life -1 voices 1 calm 1
bei arbeit: violence 1
bei behinderung: violence 1 calm -1
bei bin: life 1
bei dem: life 1 calm -1
bei den: life 1
bei der: life 1 other 1
bei einem: worry 1
bei eltern: life -1 calm 2
bei euch: life -1 violence 1 calm 1
bei firma: life 1
bei frau: life -1 calm 1
bei gewalt: calm 1
bei grad: violence 1 worry 1 calm -1
bei handyladen: worry 1
bei heist: calm 1
bei hitze: medical 1
bei ihrem: life 1
bei im: other 2 medical 1 calm -3
bei in: violence 1
bei is: threat 1 calm -1
bei jedem: worry 1 calm -1
bei meinen: life -1 calm 2
bei meiner: life 2 calm -1
bei minecraft: calm 1
bei mir: violence -1 threat 1 calm 2
bei mobing: calm 1
bei mus: voices 1
bei nachbar: life 2 calm -2
bei neun: calm -1
bei nich: violence 1
bei nul: life -1 voices 1
bei oma: life 2 calm -1
bei opa: life -1 other 1
bei papa: life 1 calm -1
bei regen: life 1
bei rot: life 1 worry -1
bei sein: life 1 calm -1
bei sie: other 1
bei steht: calm 1
bei und: worry -1
bei unfal: life 1 calm -1
bei uns: life -1 violence 1 other 1
bei vater: life 2 calm -1
bei: life 1 violence 1 threat -2 other 1 medical -2 voices -1 foreign -2 worry -3 calm 7
beiblat: calm 1
beibringen: calm 2
beide in: other 1
beide: life -1 violence -1 other 1 voices -1 worry -1 calm 3
beiden: calm 1
beides: calm 2
beigebracht: calm 1
beil: life -1 threat 4 calm -3
beilege: calm 1
beileidsbekundungen: calm 1
beim abendbrot: threat 1
beim abwasch: calm 1
beim ale: calm 1
beim arzt: medical -1 worry 1
beim atmen: medical 1 calm -1
beim dan: life -1 calm 1
beim das: medical 1
beim driten: life 1
beim duschen: violence 1
beim egz: other 1
beim esen: medical 1
beim friseur: calm 1
beim geschlagen: violence -1 calm 1
beim hab: medical -1
beim hat: calm 1
beim ich: worry 1
beim jobcenter: life -1 calm 1
beim jugendamt: worry 1 calm -1
beim kicker: life -1 calm 1
beim kochen: calm 1
beim mal: life 3 calm -2
beim metzger: calm 1
beim nachbar: other 1
beim nachste: life 2 threat 1 calm -3
beim rasieren: calm 1
beim schach: violence -1 calm 1
beim schwimkurs: calm 1
beim sport: medical 1
beim tierarzt: life 2 calm -2
beim und: other -1 medical 1
beim war: worry 1
beim: life -1 violence -3 threat -1 medical 2 voices -2 foreign -2 worry -4 calm 11
bein das: worry 1
bein eingeschlosen: calm 1
bein gebrochen: life -1 calm 1
bein ich: life 2 worry -1 calm -1
bein ist: life -1 medical 1 calm 1
bein so: medical 1 calm -1
bein tut: life -1 medical -1 calm 2
bein: life 3 violence -1 threat -2 other -1 medical 4 voices 1 worry -2 calm -2
beinander: calm 1
beinaner: life 1 calm -1
beinarbeit: calm 1
beinbruch: life -1 calm 1
beine drausen: other 1
beine nicht: medical 2 calm -1
beine sind: calm 1
beine und: violence 1
beine: life 1 violence 1 threat -1 other 3 medical 6 voices -2 foreign -1 worry -4 calm -4
beinen und: medical 1
beinen: life -1 medical 2 worry -1
beis in: life 1
beis mir: life 1
beis: life 3 calm -1
beisamen: calm 1
beiseite: life 2 calm -2
beisen: calm 1
beispiel: calm 1
beitrage: calm 1
bekanter: calm 1
beklebt: calm 1
bekliyor: foreign 2 calm -1
bekom ich: calm 1
bekom: worry -1 calm 2
bekome ich: life -1 calm 2
bekome: life -2 violence -1 threat -1 medical 1 calm 3
bekomen ale: other 1
bekomen bin: worry 1 calm -1
bekomen darf: voices 2 calm -1
bekomen das: worry 1
bekomen die: calm 1
bekomen ich: life -1 medical 1
bekomen ist: worry 1
bekomen mus: calm 1
bekomen so: life 1 calm -1
bekomen sol: calm 1
bekomen und: calm 2
bekomen: life -4 violence -1 threat -2 medical 2 voices 1 foreign -1 worry 4
bekomne: calm 1
bekomt die: calm 1
bekomt er: calm 1
bekomt man: calm 1
bekomt meine: life 1 calm -1
bekomt: threat -1 other -1 worry -1 calm 3
belasten: life 1 worry 1 calm -1
belastung: life -1 worry 3 calm -2
belegte brotchen: calm 1
belegte: life -1 calm 2
beleidigt ich: worry 2 calm -1
beleidigt weil: worry 1 calm -1
beleidigt: life -1 violence -1 worry 2 calm 1
belen: worry 2 calm -1
belo: life 2 calm -1
belt: calm 1
bem: life -1 worry -1 calm 3
bemen: calm 1
ben hat: other 1 medical 1 calm -1
ben krank: calm 1
ben: life 2 threat -1 other 1 medical 1 worry -1 calm -2
bende das: life 2 calm -1
bende: life 5 calm -4
benden: life 6 worry -1 calm -4
bendet: violence 3 other -1
bene: calm 1
beni dovuyor: foreign 1 calm -1
beni her: foreign 1 calm -1
beni: life -1 other 1 medical -1 foreign 6 worry -1 calm -4
benimle: foreign -1 worry 4 calm -2
benomen: medical 2 worry -1 calm -1
benutzt: calm 1
benzin die: threat 1 voices 1 calm -1
benzin gekauft: threat 2 calm -2
benzin: life -2 violence -1 threat 9 medical -1 voices 1 worry -1 calm -5
bepflanzt: calm 1
bepo: calm 1
berat: life -1 calm 1
berata: calm 1
beraten lasen: calm 1
beraten: life -1 calm 3
berater: calm 1
beratung: life -1 calm 3
berdigt worden: calm 1
berdigt: calm 2
berdigung von: calm 1
berdigung: life 5 worry -1 calm -2
berechnet: calm 1
bereich: worry -1 calm 2
bereit: life 4 threat 2 voices 1 worry -1 calm -5
bereitgelegt: life 2 calm -1
bereut: calm 1
berg: life -2 calm 3
bergab: worry -1 calm 1
berge: threat -1 calm 2
berger: medical 2 calm -1
berichte: life -1 calm 2
bernd: violence 2 other 1 medical -1 calm -1
berot: calm 1
berufs: threat 2 calm -2
berufsbildungsbereich: calm 2
berufschule hat: other 1
berufschule in: other 1
berufschule: other 1 calm 1
beruhigendes: calm 1
beruhigungsdingern: life -1 threat -1 worry 3 calm -1
bes: life -1 foreign 2
beschaftigung der: calm 1
beschaftigung werkstat: calm 1
beschaftigung: life -1 violence -1 threat -1 medical -1 worry -1 calm 5
beschaid: life -1 calm 1
bescheid ist: life 1
bescheid: life -1 violence -1 threat -1 other -1 medical -1 voices 2 worry -1 calm 3
beschimpft: calm 1
beschlagt: calm 1
beschleunigen: calm 1
beschlosen das: life 1
beschlosen: life 5 worry -1 calm -3
beschteln: life -1 calm 2
beschweren: life -1 violence -1 worry 1 calm 3
besen: calm 1
besenstiel: violence 2 calm -1
beser ale: life 1
beser als: life 3 calm -2
beser bin: life -1
beser das: life 1 calm -1
beser die: worry 1 calm -1
beser dran: other 1 worry 2 calm -2
beser fur: life -1 worry 1
beser geworden: violence 1 calm -1
beser hat: life 1
beser ich: life -1 worry 1 calm 1
beser ist: calm 2
beser nicht: worry -1 calm 1
beser ohne: worry 1 calm -1
beser sein: life -1 calm 1
beser tot: life 3 calm -2
beser wen: life 2 worry -1
beser: life 4 violence -2 threat -2 other -1 medical -2 voices -2 foreign -1 worry 5 calm 1
beseres: other -2 worry 3
besern: calm 1
besiegt: life -1 threat -1 calm 2
besofen und: violence 1
besofen: life -1 violence 2 medical 2 worry -1 calm -2
besonders: life -1 foreign -1 worry -1 calm 3
besorge: life -1 worry -1 calm 2
besorgt: life 2 threat 5 worry -2 calm -4
besprechung: life -1 violence -1 threat 3 medical -1 worry -1 calm 1
besprochen: worry -1 calm 1
bestanden: life -1 calm 2
bestater: calm 1
bestatungsfirma: life -1 violence -1 calm 2
beste freundin: other 1
beste: life -2 other 2 medical -1 voices -1 worry -1 calm 3
besteht: calm 1
bestel: life 1 calm -1
bestelen: calm 1
bestelt und: calm 1
bestelt: life -3 violence -1 medical -1 voices -1 worry 2 calm 4
besten die: life 1
besten ich: worry 1 calm -1
besten: life 4 violence -1 threat -1 other -1 medical -1 worry 1 calm -1
bestens: life -1 worry -1 calm 3
bester freund: other 1
bester hat: other 1
bester man: calm 1
bester tag: calm 1
bester: life -1 violence -1 other 1 worry -1 calm 4
bestimen: calm 1
bestimt hundert: calm 1
bestimt: life 3 violence 2 threat -1 other -1 voices -1 calm -3
bestraft ich: life 2 calm -1
bestraft mich: life 1
bestraft: life 8 threat -1 voices -1 worry -1 calm -5
besuch: violence 1 threat -1 worry -1 calm 1
besuchen: calm 1
bet bin: violence 1 calm -1
bet bis: life -1 calm 1
bet damit: violence 2 calm -1
bet das: life 1
bet die: violence 1
bet ich: violence 2 worry -1 calm -2
bet sagt: other 1
bet sie: voices 1 calm -1
bet und: violence 1
bet: life -3 violence 5 threat -2 medical -2 foreign 1 worry -1 calm 3
betahlen: calm 1
betahlt de: calm 1
betahlt: calm 1
betatscht: violence 1
bete das: life 2 calm -1
bete der: life 1
bete: life 3 worry -1 calm -1
beteiligt: calm 1
beteln: worry -2 calm 2
beten: life 1 threat 2 worry -1 calm -1
beter: foreign 2 calm -2
betina: calm 1
betrag: life -1 calm 2
betreung: life 1 medical -1 worry -1 calm 2
betreur am: calm 1
betreur auf: other -1 medical 1
betreur den: other 1
betreur der: violence 1
betreur die: other 2 calm -1
betreur gericht: calm 1
betreur gesagt: other 1 calm -1
betreur hat: violence 1 calm -1
betreur ich: life 1 voices -1
betreur imer: violence 1
betreur ist: worry 1 calm -1
betreur komt: violence 1
betreur macht: violence -1 calm 1
betreur mein: worry 1
betreur meine: calm 1
betreur mir: violence 1
betreur sagen: violence 1
betreur sagt: life 1 worry 1 calm -1
betreur schlagt: other 2 calm -1
betreur so: life 1 calm -1
betreur und: life 1 calm -1
betreur von: calm 1
betreur weg: worry 1 calm -1
betreur wil: life -1 violence 2 worry -1 calm 1
betreur zahlt: worry 1
betreur: violence 3 threat -1 other 4 medical -1 voices -3 foreign -1 worry 1 calm -1
betreuten: life -1 calm 2
betrieb an: worry 1 calm -1
betrieb dabei: threat 1 calm -1
betrieb der: violence 1
betrieb oder: life 1
betrieb und: threat 1 worry 1
betrieb: life -1 violence -1 other -1 medical -1 voices -1 calm 5
betriebe: calm 1
betriebliche: calm 1
betriebsrat hat: worry 1
betriebsrat mich: life 1
betriebsrat: threat -1 other -1 medical -1 voices -1 calm 4
betrofene: calm 1
betroierin: calm 1
betrunken: life 1 other 1 medical 1 calm -2
betwasche: life -2 calm 2
beule: voices -1 worry 2 calm -1
beutel: threat 2 calm -1
bevor anderen: voices 1 calm -1
bevor er: violence -2 calm 2
bevor ich: calm 1
bevor mich: calm 1
bevor wieder: life 1 calm -1
bevor: violence -4 threat -1 other -1 medical -1 voices 1 worry 1 calm 5
beweg: worry 2 calm -1
bewegen und: medical 1
bewegen: life -1 medical 2
bewegt nicht: medical 1
bewegt sich: medical 1
bewegt: other -1 medical 2
beweis: other 2 voices 1 calm -1
beweisen: voices 1
bewerber: calm 1
bewerbung ich: calm 1
bewerbung: life -1 calm 3
bewiligt: calm 2
bewirbt: life -1 calm 2
bewohner das: calm 1
bewohner: life -2 threat -1 other 2 medical 2 voices -1
bewustlos: medical 9 worry -1 calm -7
bezahle: worry 4 calm -3
bezahlen: calm 1
bezahlt der: life 1
bezahlt und: threat 1 calm -1
bezahlt: life 2 violence -1 threat 1 other -1 medical -1 voices -1 worry -3 calm 3
bezaln: calm 1
bezirk: calm 1
bezogen: calm 1
bezugnehmend: calm 1
bfa: life -1 worry -1 calm 3
bfaker: foreign 2 calm -1
bg: worry -1 calm 1
bi: life 2 violence -1 foreign -1 worry -1 calm 1
bibi: life -1 medical 2 worry -1 calm 1
bibliotheksausweis: calm 1
bicak: foreign 3 calm -2
bicakla: foreign 2 calm -1
biegen: medical 1
bienenstich: medical 1
bier: life -1 worry 4 calm -2
bierflasche: violence 1
bierkutscher: calm 1
bije i: foreign 1
bije: life -1 foreign 4 calm -3
bil: foreign 2 calm -1
bild gemalt: threat 1
bild vom: other 1
bild: violence -1 threat 1 other 2 medical -1 worry -1 calm 1
bilder mir: worry 2 calm -1
bilder von: worry 2 calm -1
bilder: threat 3 medical -1 voices -1 worry 2 calm -4
bildern: life -1 calm 1
bildkarten: life -1 calm 1
bildschirm die: calm 1
bildschirm hab: calm 1
bildschirm und: calm 1
bildschirm: life -1 medical -1 worry -1 calm 3
bildungsbereich: life -1 calm 1
bilig: calm 1
bilige: threat 3 calm -2
biliger ich: calm 1
biliger wen: calm 1
biliger: life -1 calm 2
biligsten: calm 1
bimirim: life -1 foreign 3 calm -2
bin 16: calm 1
bin 17: life 1
bin 18: calm 1
bin 19: life 2 calm -1
bin 20: other 1 worry 1
bin 24: life 1
bin 30: life 1
bin 34: life -1 violence 1
bin 41: worry 1 calm -1
bin 58: worry 1 calm -1
bin 61: calm 1
bin a: life 1 calm -1
bin ab: worry -1 calm 1
bin aber: life 1 worry -1 calm 1
bin ale: life 1
bin alein: life -1 medical 4 voices 1 calm -3
bin alen: life -1 worry 2 calm -1
bin als: violence 2
bin am: life 1 worry 2 calm -3
bin an: voices 1
bin angekomen: calm 1
bin arbeit: other 1 worry 2 calm -3
bin auch: life 1 threat 1
bin auf: violence -1 other 2 voices 2 calm -2
bin aufgewacht: calm 1
bin aus: threat 1 calm -1
bin bad: life 1 calm -1
bin bahnhof: other 1
bin bald: life 1 threat 1 calm -1
bin bei: life 1 other 1 calm -2
bin beim: violence 1 worry -1
bin bis: calm 1
bin bischen: calm 1
bin blind: calm 1
bin blod: threat 1 worry 1
bin bose: voices 1
bin chef: calm 1
bin da: violence 1 worry -1
bin dabei: calm 1
bin dach: life -1 medical 1 worry 2 calm -2
bin dan: life 1 threat 1 calm -1
bin das: life 2 worry -2
bin dem: life 1 threat 1 medical 1 voices 1 worry -1 calm -2
bin den: life -1 violence 1 medical 1 voices 1 worry 1 calm -3
bin der: life -2 threat -1 medical -1 voices 1 worry 2
bin die: violence -1 worry 1
bin doch: life -1 violence 1 worry 2 calm -1
bin drei: voices 1
bin ein: violence 1
bin eine: worry 3 calm -3
bin eingeschlosen: violence 1 worry -1
bin ende: life -1 worry 3 calm -1
bin entauscht: life 2 calm -1
bin erkaltet: calm 1
bin erlost: voices 1 worry -1
bin erst: calm 1
bin es: life 1 voices 1 worry -1 calm -1
bin fast: calm 1
bin fertig: life 1 worry 1 calm -2
bin fit: calm 1
bin fix: calm 1
bin froh: life -1 worry -1 calm 2
bin fur: worry 1 calm -1
bin ganz: threat 1 voices -1 worry 1 calm -1
bin gar: life 1
bin gegen: life -1 medical 1 worry -1 calm 1
bin genervt: calm 1
bin gerade: life -1 calm 1
bin gerust: medical 1 calm -1
bin gesagt: other 1 calm -1
bin gespant: calm 1
bin gestorben: calm 1
bin geworden: life -1 medical 1 worry 1 calm -1
bin gleich: violence 1 voices 1 calm -1
bin gleis: life 2 calm -1
bin grad: other 1
bin hab: medical 1 worry -1
bin haben: life 2 calm -1
bin hat: violence 1
bin heit: calm 1
bin heut: life 1 calm 1
bin heute: calm 1
bin hier: life -1 calm 1
bin ich: life 3 threat -1 other -1 medical -1
bin im: other 1 medical 1 voices 1 worry -2 calm -1
bin imer: worry -1 calm 1
bin in: life -1 voices 1
bin irgendwan: life 1 voices 2 worry -1 calm -1
bin ist: violence 1 voices 1 calm -1
bin ja: life -1 worry 1
bin jahr: life 1 calm -1
bin jahre: worry 1
bin jesus: voices 2 calm -1
bin jetzt: threat 1 voices 1 calm -1
bin kein: calm 1
bin keler: violence 2 calm -1
bin krank: life 1 worry -1 calm 1
bin kurz: worry 1
bin last: life 1
bin ler: life -1 worry 2 calm -1
bin lieber: life 1 calm -1
bin mal: calm 1
bin man: life -1 violence 2 calm -1
bin meine: violence 1
bin meinem: life -1 calm 1
bin mir: worry -1 calm 1
bin mit: worry 1 calm -1
bin morgen: threat 1 worry -1 calm 1
bin morgens: calm 1
bin mude: life -1 medical 1 calm 1
bin mus: life 1 worry 1 calm -1
bin mut: worry 1 calm -1
bin nachste: life 1 violence 1 calm -1
bin nicht: life 1 threat -1 medical -1 voices 2 worry -2 calm 1
bin nichts: worry 2 calm -1
bin nix: worry 1 calm -1
bin noch: worry -1 calm 1
bin nur: worry 3 calm -1
bin ob: calm 1
bin oder: life -1 voices 1 worry 1
bin raus: threat 1
bin ruckfalig: life -1 worry 2 calm -1
bin ruhig: life 1 threat 2 worry -1 calm -2
bin sag: life 1
bin sat: life -1 worry -2 calm 3
bin schlap: calm 1
bin schnel: calm 1
bin schon: worry 2
bin schwanger: medical 1 calm -1
bin schwerbehindertenausweis: calm 1
bin seine: violence 1 calm -1
bin seit: life -1 threat 1 worry 1 calm -1
bin sie: life 1
bin sind: voices 1
bin so: life 1 medical 1 worry 1 calm -2
bin stolz: life -1 calm 2
bin todmude: calm 1
bin tot: violence 1 worry -1 calm 1
bin total: worry 1
bin traurig: life 1 worry -1
bin uberal: life -1 voices 1
bin um: life -2 threat 1 calm 2
bin umgefalen: life -1 calm 1
bin umgezogen: calm 1
bin und: violence 1 medical -1 voices 1 worry -1
bin vom: life 1 medical 2 worry 1 calm -3
bin von: worry 2
bin vor: calm 1
bin wald: life 1 voices 2 calm -1
bin war: life 1
bin weg: life -1 calm 2
bin weil: violence 1
bin weis: medical 1
bin wer: calm 1
bin werd: worry 1 calm -1
bin wie: life -1 medical 1 worry 1
bin wieda: calm 1
bin wieder: life 1
bin wir: medical 1
bin woche: calm 1
bin zitrig: medical 1
bin zu: worry 1
bin zufrieden: calm 1
bin zum: life 1 calm -1
bin zwei: worry -1 calm 1
bin zweimal: calm 1
bin: life 2 threat -4 other -1 medical 1 voices 4 foreign -5 worry 4 calm -1
binde: medical 1
bindet mich: violence 1
bindet: life -1 violence 5 worry -1 calm -2
bine hat: medical 2 calm -1
bine: violence -1 medical 3 foreign -1 calm 2
bins wieder: life -1 calm 1
bins: life -2 calm 3
biogasanlage: calm 1
biraz: calm 1
birken: calm 1
birne: life 1
birou: foreign 1 calm -1
bis 10: other 1
bis 14: violence 1
bis 30: worry 1
bis 31: calm 1
bis 60: life 1 calm -1
bis 6: violence 1
bis ales: life 2 worry -1 calm -1
bis auf: medical 1
bis blau: life 1 threat 1 calm -1
bis blut: life 2 medical -1
bis blutet: life 2 calm -1
bis das: worry 1 calm -1
bis den: life -1 other -1 medical 3
bis der: voices 1
bis des: worry 1
bis die: life 2 threat -1 calm -1
bis dunkel: voices 1
bis ende: worry 1 calm -1
bis er: life -1 threat 3 calm -1
bis ersten: worry 2 calm -1
bis es: life 2 calm -1
bis freitag: worry 1 calm 1
bis geblutet: violence 1 calm -1
bis gezahlt: life 1 calm -1
bis hundert: life 1 calm -1
bis ich: life 1 violence 2 voices 1 calm -3
bis in: life -1 medical 2 calm -1
bis juni: calm 1
bis kam: life 1
bis komt: life 1 calm -1
bis man: life 1 violence 1 calm -2
bis marz: calm 1
bis mitwoch: calm 1
bis montag: life -1 worry 1 calm 1
bis morgen: life -1 threat -1 worry 2
bis mus: calm 1
bis nachts: worry 1
bis neu: life 1
bis nich: threat 1 calm -1
bis nicht: life -1 violence 1
bis rente: life 1 worry -1
bis sechs: calm 1
bis sie: threat 2 other 1 medical -1 worry -1 calm -1
bis somer: calm 1
bis sontag: life 1 calm -1
bis stil: life -1 threat 1
bis tot: violence 1 threat 1 worry -1 calm -1
bis uhr: life -1 calm 2
bis um: life -1 worry 1 calm 1
bis unterschreiben: worry 2 calm -1
bis wan: life -1 calm 2
bis weg: worry 1 calm -1
bis weihnachten: worry 1 calm -1
bis wird: worry 1
bis woche: life 1 calm -1
bis zu: calm 1
bis zum: life -1 voices 1 worry 2 calm -2
bis zur: life 2
bis: life 1 violence 1 other -3 medical -2 foreign -2 worry 3 calm 2
bischen mehr: life 1
bischen: violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 7
biscoti: foreign -1 calm 2
biserl: calm 1
bisher: life -3 violence -1 voices 1 worry -1 calm 4
bisi: life -1 calm 1
bisl heute: calm 1
bisl: life -2 violence -1 medical -1 worry -1 calm 6
bisle: calm 1
bist du: life -1 violence 1 voices 1 worry 1
bist nur: life 1
bist: life -2 violence 1 other -1 medical -1 voices 1 foreign -1 worry 1 calm 1
biste: calm 1
bit: life -1 foreign -1 calm 3
bite dem: calm 1
bite der: life 1
bite einfach: life -1 calm 1
bite er: violence 1
bite gehen: other 1
bite helfen: worry 1 calm -1
bite heute: threat 1 calm -1
bite ich: life -1 other 1 voices 1
bite im: life 1
bite jemand: life 2 worry 1 calm -3
bite las: life 1
bite mich: life -1 worry 1 calm 1
bite nicht: life 1
bite sagen: life 2 calm -1
bite schnel: life -1 violence 1 other 1 calm -1
bite schreiben: violence 1
bite sie: life 2 other -1 worry -1
bite toten: life 2 calm -1
bite von: calm 1
bite wie: calm 1
bite: life 5 violence -1 threat -1 other 1 medical -2 voices -1 worry -3 calm 3
bitecek: foreign 1 calm -1
biti: life -1 foreign 7 calm -6
bitner: violence 4 calm -4
biura: calm 1
blamiert: threat 1 calm -1
blasen: violence 9 calm -8
blat der: threat 1
blat nicht: worry 1
blat: life -2 threat 1 worry 1 calm 2
blatere ich: life 1
blatere: life 2 calm -1
blatlause: life -1 threat -1 calm 2
blau flecken: violence 2 calm -1
blau gesicht: medical 1
blau im: violence 2 calm -1
blau vom: calm 1
blau von: violence 4 medical -1 calm -2
blau war: violence 1 medical -1 worry 1 calm -1
blau: life -2 violence 7 medical 4 voices -1 foreign -1 worry -1 calm -6
blaun: life 1 voices 1 calm -1
blaur fleck: calm 1
blaur: life -1 other 2 calm 1
blaus aug: violence 1 calm -1
blaus: life -1 violence 3 calm -1
blech: calm 1
blechereinigen: life -1 calm 1
blechschaden: calm 1
bleib ich: life 1
bleib stehen: life 2 calm -2
bleib und: calm 1
bleib: life 3 violence -1 threat 1 medical -1 voices 2 worry -2
bleiben die: voices 1
bleiben oder: life 1
bleiben und: life 1
bleiben: life 2 violence -1 threat -1 other -1 medical -1 worry -1 calm 1
bleibt das: calm 1
bleibt die: medical 1
bleibt luft: medical 1
bleibt sie: calm 1
bleibt so: life 1 violence 2 calm -2
bleibt: life 1 violence 2 threat -1 other -1 voices -1 worry -2
bleichmitel: life -1 medical 4 calm -2
bleim: calm 1
blendend: voices 2 calm -1
blick ich: life 1
blick: life 1 worry -1 calm 1
blicken ich: threat 1
blicken lasen: threat 1
blicken: violence -1 threat 3 other -1 calm -1
bliebe: life -1 worry 1
blind: worry -1 calm 2
blindarm: calm 1
blindenstock: calm 1
blinkender: voices 2 calm -1
blinkt: worry -2 calm 3
blitz: calm 1
blitzlischt: calm 1
blockiert: life 2 calm -1
blocksberg: life -1 calm 1
blod ist: calm 1
blod: life -2 violence -1 threat 1 voices -1 foreign 1 calm 2
bloda: calm 1
blode: life -1 worry -1 calm 2
bloder: foreign -1 calm 2
blos der: life 1
blos die: violence 1
blos ne: worry 1
blos no: worry 1 calm -1
blos noch: life 1 calm -1
blos: threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 2
bloszustelen: calm 1
bluat: violence 2 calm -1
bluman: life 2 calm -1
blume: calm 1
blumen wen: calm 1
blumen: life -1 violence -1 medical -1 worry -1 calm 5
blumenkasten: calm 1
blumenladen: calm 1
blumenstrause: calm 1
blut abgenomen: calm 1
blut abnemen: calm 1
blut am: life 1 other 1 calm -1
blut aus: medical 1
blut dem: medical 1
blut gehts: life 2 medical -1
blut gespendet: medical -1 calm 2
blut gespuckt: calm 1
blut hort: medical 1 calm -1
blut im: life -1 violence 1
blut kam: life 1
blut komt: life 1 calm -1
blut mir: medical 1
blut nicht: medical 1 calm -1
blut so: medical 1
blut war: calm 1
blut: life 1 violence -1 threat -1 other 2 medical 16 voices -1 foreign -1 worry -4 calm -10
blutabnehmen: life -2 calm 3
blutdruck: calm 1
blute so: medical 1
blute stark: life -1 medical 3 calm -1
blute: life -2 violence 2 threat -1 medical 9 worry -1 calm -6
bluten: life 1 threat -1 medical 3 worry -1 calm -2
blutet am: medical 1
blutet ich: life 2 medical -1 worry -1
blutet wie: medical 2 calm -1
blutet: life 4 violence -1 threat -1 other 1 medical 10 voices -1 worry -3 calm -8
blutig: life 1 calm -1
blutspenden: life -1 calm 2
blutverduner: medical 1
blutwerte: calm 1
boah ich: calm 1
boah: life 2 medical -1 worry -1 calm 1
boca: foreign 2 calm -1
bochum: life -1 calm 1
bock auf: worry 2 calm -1
bock mehr: life 1 worry 1 calm -1
bock zu: life 1 worry -1
bock: threat -1 medical -1 foreign -1 worry 1 calm 1
bockwurst: life -1 calm 2
boden der: calm 1
boden und: medical 2 calm -1
boden versunken: calm 1
boden: life -1 violence 3 threat -1 other -1 medical 7 voices -1 foreign -1 worry -1 calm -4
bodense: life -1 calm 1
bogen: worry -1 calm 2
boid: life 2 calm -2
boje: foreign 1
boli: foreign -1 calm 2
bolsche: foreign 2 calm -2
bombe: life -1 threat 2
bombenstimung: calm 1
bombentyp: calm 1
bombenweter: calm 1
bonbons: calm 1
bord: life -1 worry -1 calm 3
borderline: other 1
borek: calm 1
borkenkafer: calm 1
bos: threat -1 foreign 1 worry -1 calm 2
boschung: life 2 calm -1
bose mir: calm 1
bose mus: other 1 voices 1 calm -1
bose und: other 1 voices 1
bose zu: calm 1
bose: life 1 violence -1 other 1 medical -1 voices 1 worry -1
boses: life 2 threat 3 voices -1 calm -3
bosewicht: calm 1
bouldern: calm 1
bowle: life -1 threat 2 worry -1
bowling: violence -1 other 1
box: life -2 threat 2 voices -1 calm 2
boxt: other 1
boxtraining: calm 1
boyfriend: foreign 2 calm -1
boyle: foreign -1 worry 3 calm -2
bracos: foreign 1 calm -1
brandgas: medical 2 calm -1
brandsatz: threat 2 calm -1
brandt: life -1 threat 6 worry -1 calm -3
brandwunde: life 2 calm -1
brat: foreign 1
bratem: life -1 foreign 2 worry -1
bratpfane: life -1 threat 3 calm -1
brauch da: calm 1
brauch den: calm 1
brauch der: calm 1
brauch fur: calm 1
brauch ich: life 2 threat -1
brauch ja: life 2 calm -1
brauch jemand: calm 1
brauch kein: life 1 calm -1
brauch keine: voices 1 calm -1
brauch keinen: life 1 calm -1
brauch mehr: worry -1 calm 1
brauch nen: calm 1
brauch neu: life -1 calm 1
brauch neun: life 1 calm -1
brauch nich: worry 1 calm -1
brauch nicht: life 1 worry 1 calm -1
brauch nix: life 1 worry -1 calm 1
brauch schlaf: life -1 worry 2
brauch termin: threat 1
brauch was: life 1
brauch zum: life -1 calm 1
brauch: life 7 violence -2 threat -2 other -1 medical -2 foreign -1 calm 2
brauche das: life 1
brauche einen: calm 1
brauche ich: worry -1 calm 2
brauche nicht: calm 1
brauche nur: life 1 worry -1
brauche sie: threat 1 calm -1
brauche und: life 1
brauche: life 1 violence -1 other -1 medical -1 voices -1 worry -4 calm 6
brauchst: life 1 worry -1
braucht auf: life -1 calm 1
braucht der: calm 1
braucht einen: calm 1
braucht ich: life 1 worry -1 calm -1
braucht ihr: life -1 calm 1
braucht kein: worry 1
braucht mehr: life 1
braucht mensch: worry -1 calm 1
braucht mich: life 1 worry -1
braucht nicht: life 1
braucht: life 3 violence -2 other -1 medical -2 voices -1 foreign -1 worry -2 calm 5
brautkleid: life -1 calm 1
brav: life -1 violence 1 calm 1
breathing: foreign 1 calm -1
brech ich: life -1 threat 2 calm -2
brech: life -2 threat 6 medical 1 worry -1 calm -4
breche: life -1 worry 2 calm -1
brechen und: medical 1
brechen: medical 2 calm -1
brechstange: life -1 threat 2 calm -1
bremsen: life -1 threat 5 calm -3
bremst: life 2 calm -1
bren: life 2 calm -1
brenen die: threat 1
brenen: life -1 threat 2 medical -1 voices 3 worry -1 calm -2
brent ales: medical 1
brent der: life -1 threat 2 medical 2 calm -2
brent die: calm 1
brent gut: life 2 calm -1
brent laden: threat 3 calm -2
brent nicht: calm 1
brent so: life 2 calm -1
brent und: threat 1 medical 1 calm -1
brent: life 2 violence -2 threat 6 other -1 medical 4 foreign -1 worry -3 calm -5
brents: threat 1
bret ich: life -1 medical 2 calm -1
bret: life 1 threat -1 medical 2 worry -1 calm -1
breven: calm 1
brezel: violence -1 medical 2 worry -1 calm 1
brezeln: life 1 calm 1
briaf: calm 1
bricht das: calm 1
bricht er: violence 1 calm -1
bricht mir: violence 1 calm -1
bricht: violence 2 other -1 worry -1
brichta: violence 4 calm -3
brief abmahnung: worry -1 calm 1
brief bekomen: worry 1 calm -1
brief da: worry 1
brief der: calm 1
brief fur: life 1 calm -1
brief gegeben: worry 1 calm -1
brief geschrieben: life 2 calm -1
brief ich: other 1 worry 1 calm -1
brief sie: life 1
brief von: calm 1
brief: life 3 violence -1 threat -1 medical -1 voices -1 worry 3 calm -2
briefe ich: worry 1
briefe mach: worry 1
briefe vom: worry 1
briefe: life -1 other -1 worry 4 calm -2
briefkasten: calm 1
brile und: worry 1
brile: threat 1 other -1 voices -1 calm 1
bring chef: threat 2 voices 2 calm -2
bring den: life -1 threat 1 voices 1 calm -1
bring dich: voices 1
bring die: life -1 calm 1
bring ich: life 1 violence 1 threat 1 worry -1 calm -2
bring kuchen: calm 1
bring meinen: threat 1 calm -1
bring mi: life 2 calm -1
bring mich: life 3 violence -1 threat -1 calm -1
bring misch: life 1 calm -1
bring morgen: life -1 violence 2 calm -1
bring mul: calm 1
bring nicht: life -2 calm 3
bring um: life 3 violence -1 threat 1 voices 1 calm -3
bring was: threat 1 calm -1
bring: life 2 violence 1 threat 7 other -1 medical -1 voices 3 foreign -1 worry -4 calm -5
bringa: calm 1
bringe das: threat 1 calm -1
bringe ich: threat 1
bringe mich: life 2 calm -1
bringe um: life 2 calm -2
bringe: life 2 violence -1 threat 3 worry -1 calm -2
bringen gluck: calm 1
bringen mich: calm 1
bringen um: calm 1
bringen: life -2 violence -1 threat -1 other 1 worry 1 calm 1
bringt dan: calm 1
bringt die: other 1
bringt er: violence 1 calm -1
bringt imer: calm 1
bringt man: life 2 calm -2
bringt mich: life -1 worry -1 calm 2
bringt mir: calm 1
bringt sich: life 2 other 1 calm -2
bringt um: life -1 violence 1 other 1 calm -1
bringt was: worry 1 calm -1
bringt: life -1 threat -1 other 2 medical -1 voices -1 foreign -1 worry -2 calm 5
brocha: calm 1
brocht: calm 1
broder: threat 2 calm -1
broke: foreign -1 calm 2
brot dan: life 1 calm -1
brot den: calm 1
brot geklaut: threat 1 calm -1
brot ich: threat 1
brot in: calm 1
brot ist: calm 1
brot und: life 1
brot: life -1 violence -1 threat 1 other -1 medical -1 worry -1 calm 4
brotchen: life -3 calm 4
brotdose: other -1 worry 1 calm 1
brotheke: voices 1 calm -1
brother: foreign 2 calm -2
brotmaschine: life 2 calm -2
brotmeser: threat 3 calm -2
brotzeit: life -1 calm 2
bruada: violence 1
bruadr: life -1 violence 2 calm -1
bruch: calm 1
bruche: life -1 calm 1
brucke angeln: life -1 calm 2
brucke aus: calm 1
brucke gespert: life -1 calm 2
brucke guck: calm 1
brucke ich: life -1 threat 1 other 1 calm -1
brucke ist: calm 1
brucke steht: other 1 calm -1
brucke und: calm 1
brucke war: life 1 calm -1
brucke: life 8 violence -1 threat -1 other 6 medical -2 voices -1 foreign -1 worry -5 calm -3
bruckenpfeiler: life 4 threat -1 calm -2
bruckn: life 1 calm -1
bruder ab: life 1
bruder bei: calm 1
bruder der: life -1 voices 1
bruder er: calm 1
bruder geht: calm 1
bruder gesagt: other 1
bruder hat: other 1
bruder ich: life 2 threat 1 calm -2
bruder in: calm 1
bruder is: medical 1
bruder ist: worry 1 calm -1
bruder meint: violence 1
bruder mich: life -1 violence 2 worry 1 calm -1
bruder mir: violence 1
bruder mit: calm 1
bruder nicht: other 1 worry -1
bruder sagt: calm 1
bruder sich: other 2 calm -2
bruder steht: other 1
bruder: life -1 violence 1 other 4 medical -1 voices -1 foreign -1 worry 1 calm -2
bruders: calm 1
bruk: calm 1
brukt: calm 1
brulen: life -1 threat -1 other -1 voices 2 worry 2 calm -1
brult er: worry 1 calm -1
brult: life -1 violence 2 threat -1 other 1 medical -1 worry 5 calm -4
brust krieg: medical 1 calm -1
brust so: medical 1
brust tut: life -1 medical 1
brust und: medical 1 calm -1
brust weh: life -1 medical 2
brust wen: medical 1
brust: life -3 violence 1 medical 10 voices -1 foreign -1 calm -6
brustkorb: medical 1 calm -1
brustschmerzen: medical 2 worry -1 calm -1
brustung: threat -1 voices 2 calm -1
bruto: calm 1
bsabab: foreign 2 calm -1
bsz: calm 1
bua: calm 1
buam: calm 1
bub: life -1 calm 2
bubi: life 1 calm -1
buch: worry -1 calm 3
buchaltung: life -1 threat 1 worry -1 calm 2
buchen: calm 1
bucherei: life 1
buchstaben: other 1 worry -1 calm 1
bucken: calm 1
bude und: calm 1
bude: life -2 violence -1 threat 7 medical -1 worry -1 calm -2
budget arbeit: calm 1
budget fur: calm 1
budget: life -2 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 8
budgetbeschaftigte: calm 1
budgetnehmer: calm 1
budgets: calm 1
budsche arbeit: calm 1
budsche: life -1 calm 3
bugdet: calm 1
bugeleisen extra: life 1 calm -1
bugeleisen ist: life -1 calm 1
bugeleisen: life 2 violence -1 worry -1
bugun: life -1 foreign 1 calm 1
bukpien: worry 2 calm -2
bukra: calm 1
bum: life -2 threat 2 other 1
bun: life -1 violence -1 calm 3
buna: foreign -1 calm 2
bund: calm 1
bundesland: calm 1
bundestagswahl: voices 2
bundesweites der: calm 1
bundesweites: other -1 calm 3
bunge: calm 1
burger: life -1 calm 1
burgergeld: calm 1
burner: worry -1 calm 2
burnout: calm 1
buro ale: calm 1
buro das: threat 1
buro eine: calm 1
buro hat: worry 1 calm -1
buro imer: calm 1
buro komen: violence 1 calm -1
buro mir: worry 1 calm -1
buro wen: violence 1
buro: life -3 violence 2 threat 1 medical -1 voices -1 worry -1 calm 5
buroarbeitsplatzes: calm 1
burofenster: worry -1 calm 1
bus also: violence 1 calm -1
bus ein: life 1
bus fahrer: violence 1 calm -1
bus fahrt: worry 1
bus gefahren: calm 1
bus hat: violence 1
bus heul: worry 1 calm -1
bus ich: worry 2 calm -2
bus is: worry 1
bus kam: calm 1
bus komt: life -1 violence -1 voices 1 worry 1
bus mich: life 1 violence -1 worry -1
bus nicht: life -1 worry 1
bus und: calm 1
bus verpast: calm 1
bus war: calm 1
bus: life -2 violence 1 threat -2 other -1 medical -1 voices 1 foreign -1 worry 2 calm 3
buschelweise hare: life 1 worry 1 calm -1
buschelweise: life 1 medical -1 worry 1 calm -1
buse: voices 2 calm -1
busen: violence 2 calm -1
busfahrer der: calm 1
busfahrer mich: threat 1
busfahrer: life -1 threat 2 voices 1 worry -1
but: foreign -1 calm 2
buter: calm 1
buton: calm 2
butun: calm 1
bvb: life -1 calm 2
byc: foreign -1 calm 2
bzaf: foreign 3 calm -2
caduto: foreign 2 calm -1
camion: foreign 2 calm -1
canim: calm 1
canima: life -1 foreign 9 worry -2 calm -5
cansado: foreign 1
cant do: foreign 1
cant this: foreign 1
cant: life -1 worry 2 calm -1
capo: foreign 1
carla: calm 1
carport: life -1 threat -1 calm 2
casa: life -1 calm 2
cash: calm 1
catida: foreign 2 calm -1
cawiya: life -1 foreign 3 calm -2
cekecegim: calm 1
cekti: foreign 3 calm -2
celine: other 1
chaise: foreign 1 calm -1
chambre: foreign 1 calm -1
chat: calm 1
chaten: other 1
chats: life 2 calm -1
chce juz: foreign 1
chce sie: foreign 1 calm -1
chce zabic: foreign 1 calm -1
chce zyc: foreign 1 calm -1
chce: life -1 foreign 8 worry -1 calm -5
che: foreign 2 calm -1
check in: life -1 threat 1
check: life -1 threat 2
chef am: medical 1 worry 1 calm -1
chef an: calm 1
chef bringt: calm 1
chef das: life -1 worry -1 calm 2
chef den: threat 1 other 2 calm -3
chef der: violence 1
chef die: threat 1 calm -1
chef einfach: calm 1
chef er: calm 1
chef gesagt: violence -2 threat -1 other -1 voices -1 worry 3 calm 1
chef gibt: calm 1
chef gsagt: life 1
chef gsogt: violence 1 calm -1
chef gut: life 1 calm -1
chef hat: violence 2 threat -1 other -1 medical -1 voices -1 worry 2 calm -1
chef heut: other 1
chef heute: threat 1 worry -1
chef hot: violence 1 worry -1 calm 1
chef ich: voices -1 worry 2
chef ist: medical 2 worry -1
chef jeden: worry 1 calm -1
chef last: violence 1 worry -1
chef ma: calm 1
chef mal: threat 1
chef mehr: worry -1 calm 2
chef mich: life -1 violence 4 calm -2
chef mir: life -1 violence 2 threat -1 worry 2 calm -1
chef mit: calm 1
chef nein: worry 1
chef net: calm 1
chef nicht: threat 1 worry 3 calm -2
chef noch: worry 1
chef nur: life 1
chef oder: calm 1
chef reden: calm 1
chef sacht: calm 1
chef sagen: calm 1
chef sagt: threat -1 voices -1 worry 3
chef schlagt: other 3 calm -2
chef sitzt: other -1 medical 2 calm -1
chef so: medical 1
chef tun: threat 2 calm -1
chef um: threat 2 voices 2 calm -2
chef vor: threat -1 calm 1
chef war: calm 1
chef weis: threat 1 worry 1 calm -1
chef wen: worry 1
chef wil: worry 1
chef wurde: calm 1
chef zu: calm 1
chef: life -6 threat 3 other -1 voices -2 foreign -2 worry 6 calm 2
chefin die: medical 1 calm -1
chefin gefragt: violence 1
chefin gesagt: calm 1
chefin hat: life 1 violence 1
chefin ist: medical 1
chefin meinen: calm 1
chefin mich: violence -1 worry 1 calm -1
chefin mir: calm 1
chefin sagt: calm 1
chefin uns: violence 1 calm -1
chefin von: life 1 other 1 calm -1
chefin war: calm 1
chefin wird: other 1
chefin: life -2 violence 1 threat -1 other -1 voices -1 worry 2 calm 2
chefkochin: calm 1
chest: life -1 foreign 2
chez: calm 1
chile: violence -1 calm 1
chili: violence -1 other -1 calm 3
chilt: life 2 calm -2
chip: voices 5 calm -3
chips: calm 1
chiude: foreign 1
chli: life -1 calm 2
chlopak: foreign 3 calm -3
cho: life -1 foreign 2 calm 1
choke: foreign 1
choked: foreign 1
chor: life -1 threat -1 worry -1 calm 3
chorleiterin: calm 1
chose: foreign -1 calm 1
chris: life -1 other 4 calm -2
chu: foreign 2 calm -1
chuba: calm 1
ciao kakao: life 1
ciao: life 2 calm -1
cidiyim: life -1 foreign 5 worry -2 calm -1
coach die: worry 1
coach mit: calm 1
coach: life -1 violence -1 other -1 medical -1 voices -1 worry 3 calm 2
coaching: calm 1
coacht: calm 1
cocuklara: life -1 foreign 5 calm -3
code: voices 2
cofe: life -1 foreign 1
cok korkuyorum: foreign 1
cok: life -1 foreign 1
col: foreign 2 calm -1
colega: life -1 foreign 2
colo: foreign 3 calm -2
coment: foreign -1 calm 2
coming: foreign 1
companera: calm 2
computer ich: life 1 calm -1
computer: violence -1 threat -1 other -1 medical -1 worry -1 calm 5
conta: foreign 1 calm -1
container gespert: other 1 calm -1
container und: violence 1
container: violence 2 threat -1 other 2 calm -2
continu: life 1
convulsionando: foreign 1 calm -1
cony: other 1
copilul: foreign 1 calm -1
cornwal: foreign -1 calm 2
corona: calm 1
coronahilfe: life -1 calm 1
corte: foreign 2 calm -1
corto: life -1 foreign 3 calm -1
cotbus: other 1
couch die: life 1
couch und: worry 1
couch: other -1 medical -1 worry 2
count: foreign 1
cousin mit: violence 1
cousin: life -1 violence 2 threat 2 other 1 medical -1 voices -1 worry -1 calm -2
cousine alein: other 1
cousine ist: other 1
cousine: violence -1 other 3 medical -1
couteau: foreign 2 calm -1
creper: calm 1
crevetes: foreign 1 calm -1
cuarto: foreign 1
cuchilo: foreign 2 calm -1
cuiden: foreign 1
curi: life -1 calm 1
curywurst: life -3 worry -1 calm 5
cutermeser: threat 1 calm -1
cutit: foreign 1 calm -1
cuxhaven: calm 1
cytryna: foreign -1 calm 2
d isch: violence 1 calm -1
d: life 2 violence 3 threat -1 other -1 medical -1 voices -1 foreign -1 calm -1
da abend: life 1
da ale: calm 1
da ales: calm 1
da am: life 1
da an: calm 1
da anrufen: violence 1 calm -1
da arbeit: violence 1
da bin: life 2 violence -1 worry 1 calm -1
da brust: medical 1 calm -1
da chef: violence 1
da dabei: calm 1
da das: life 2 violence 1 worry -1 calm -1
da de: life -1 worry -1 calm 2
da der: life 1 voices 1 worry -1
da die: voices 2 worry 1 calm -3
da drei: calm 1
da drin: violence 1 worry 1 calm -1
da du: violence 1
da eigentlich: calm 1
da ein: life -1 threat 1 calm 1
da eine: calm 1
da einen: calm 1
da einer: violence 2 calm -1
da einfach: worry 1
da er: violence -1 other 1
da es: life -1 threat 1 medical 1
da fahrt: voices 1
da freu: calm 1
da fur: worry 1 calm -1
da gab: calm 1
da geh: life 1
da gleichstelung: calm 1
da hab: calm 1
da hans: violence 1
da hat: violence 2 worry -1
da heut: life -1 violence 1
da heute: life 1 calm -1
da hin: threat 1 worry -1
da hob: violence 1
da hot: violence 1
da i: life 1
da ich: life 2 violence -1 medical -1 voices -1 worry 1
da ihr: life -1 other 1 calm 1
da im: calm 1
da imer: worry -1 calm 1
da is: life 1 violence -1 other 1 voices 1 worry 1 calm -2
da ist: violence 2 other 1 voices 1 calm -3
da jeden: life 1 violence 1 worry -1 calm -1
da jemand: voices 1
da jetzt: threat 1 worry -1 calm 1
da kan: life 1 threat 1 calm -1
da kein: violence 1 calm -1
da keine: violence 1 calm -1
da keiner: calm -1
da krank: calm 1
da leb: life 1
da lohn: calm 1
da machen: other 1
da macht: life 1 medical 1 calm -1
da man: life 1 threat 1
da mehr: life -1 worry 2
da meine: life 1 other 1 calm -1
da mensch: other 1
da mir: medical 1 worry -1 calm 1
da mit: other 1
da moasta: violence 1
da mus: violence 1
da muste: calm 1
da ne: calm 1
da nich: life -1 calm 1
da nicht: life -1 threat 1 worry 1 calm -1
da nichts: worry 2 calm -1
da nie: worry 1 calm -1
da nix: life -1 worry 2 calm -1
da noch: calm 1
da nur: worry 1 calm -1
da papa: life 1 calm -1
da raus: violence -1 calm 1
da redet: voices 1
da reiniger: medical 1
da resi: life 1
da richtig: calm 1
da ruft: voices 1
da schon: calm 1
da sein: life 2 worry -1
da seit: worry -1 calm 1
da sie: life 1 violence 1 calm -1
da sind: life -1 voices 3 calm -1
da sitzen: worry 1 calm -1
da so: calm 1
da stand: calm 1
da stehen: worry -1 calm 1
da steht: worry 1 calm 1
da uberal: medical 1 voices 1 calm -1
da und: violence -1 other 1 medical 1 voices -1 worry 1 calm -2
da unten: violence 1 threat 1 calm -1
da urlaub: life -1 calm 1
da vorher: calm 1
da war: life -1 violence 1 worry 1 calm -1
da weis: worry 1
da wen: life -1 calm 1
da wer: calm 1
da wieder: violence -1 voices 1 worry 1 calm -2
da wil: life 1
da wird: medical 1
da wirklich: calm 1
da wo: life 3 calm -2
da wolen: worry 1
da wurd: life -1 worry 1
da zahlt: threat 1
da zahn: violence 1
da zu: calm 1
da: life -2 violence 2 threat -1 other 1 medical -3 foreign -2 calm 4
dabehalt: worry -1 calm 1
dabei bin: calm 1
dabei der: threat 2 calm -1
dabei hat: medical 1 calm 1
dabei ich: calm 1
dabei ist: medical 1 calm -1
dabei mir: calm 1
dabei sein: calm 1
dabei sie: other 1 medical 1
dabei und: violence -1 threat 1 other 1 calm -1
dabei wie: life 1
dabei: life -2 threat 3 other 1 voices -1 worry -2 calm 1
dableiben: other 2 calm -1
daca: foreign 1 calm -1
dach andre: calm 1
dach decken: calm 1
dach gefalen: life -1 medical 1 worry 2 calm -2
dach hab: life 1
dach lager: life 1
dach und: voices 2 calm -1
dach vom: life 1
dach wir: calm 1
dach zeitn: calm 1
dach: life -1 violence -2 other 3 medical 2 voices 3 foreign -1 worry -2 calm -3
dachbalken: violence -1 other 2
dachrand: other 3 calm -2
dacht: life 1 violence 3 calm -2
dachte das: life -1 worry 1
dachte es: calm 1
dachte: life -1 violence -1 medical 1 calm 1
dachten ich: life 1
dachten: life 2
dackel: violence -1 calm 2
daf: calm 1
dafur das: worry 1 calm -1
dafur ich: threat 1 calm -2
dafur sorg: threat 1 calm -1
dafur und: threat 1
dafur: violence -1 threat 5 other -1 medical -1 voices -1 worry -1 calm 1
dagegen: life -1 violence 2
daheim bin: violence -1 calm 1
daheim ich: worry 1
daheim man: violence 1 calm -1
daheim und: other 1 calm 1
daheim: life -1 threat -1 other 1 medical 1 voices -1 worry 2 calm -1
dahin: other 1 calm -1
dahinter: threat 1
dahlien: calm 1
dahoam: worry -1 calm 2
dahoim: calm 1
dalay: foreign 3 calm -2
dalga: foreign -1 worry 4 calm -2
damals hate: calm 1
damals: life 2
dame: calm 1
damischer: calm 1
damit auf: violence 1
damit das: calm 1
damit der: life 1
damit die: voices 1
damit es: life 1 voices 1
damit ich: life 2 violence 2 threat -1 medical -1 voices -1 calm -2
damit keine: calm 1
damit keiner: life 1 threat 1 worry -1
damit lucke: calm 1
damit man: life 1 calm -1
damit mich: life -1 voices 1 calm -1
damit nicht: violence 1
damit sie: voices 1 calm -1
damit was: life 1
damit: life 6 violence 1 threat -1 other -2 medical -3 voices 2 foreign -1 worry -4 calm 1
damits: life 1 violence -1 worry 2 calm -1
dampf: calm 1
dan 2: life -1 calm 1
dan abend: life -1 worry 1
dan aber: worry 1
dan ales: life 1 calm -1
dan an: calm 1
dan auch: life -1 calm 1
dan auf: life -1 threat 1
dan bei: life 1
dan bin: voices 1 worry -1 calm 1
dan bis: worry 1
dan bist: life -1 violence 1 voices 1 calm -1
dan da: life 1 threat 1 worry 1 calm -2
dan daheim: life -1 calm 1
dan dan: life 1
dan das: life -1 worry 1
dan dem: calm 1
dan den: calm 1
dan der: violence -1 calm 1
dan die: violence -1 threat 1 calm 1
dan du: violence 1 voices 1 calm -2
dan einem: calm 1
dan einer: life 1
dan einfach: life -2 calm 2
dan er: life -1 violence 1 threat 1 worry -1 calm 1
dan es: life 2 calm -1
dan falsch: calm 1
dan falt: threat 1
dan feierabend: life 1 calm -1
dan fertig: worry 1
dan gar: life 1 calm -1
dan geh: life 1 worry 1 calm -1
dan geht: life -1 worry 1
dan gelacht: calm 1
dan gut: life 1 calm -1
dan hab: life 2 threat -1 worry -1
dan haben: threat 1
dan halt: calm 1
dan hast: life 1
dan hat: life 2 violence 1 threat 1 worry -1 calm -1
dan i: life 1 calm -1
dan ich: life 3 violence 1 threat -1 other -1 calm -2
dan ihr: life 1 threat 1 calm -1
dan im: life 1
dan imer: calm 1
dan in: life -1 threat 1
dan is: life 3 threat 1 calm -3
dan ist: life 2 threat 2 other -1 calm -3
dan kam: life 1
dan kan: life 1
dan kein: calm 1
dan keiner: life 1 worry -1
dan kom: calm 1
dan komt: voices 1 calm 1
dan lieber: life 1 calm -1
dan lieg: worry 1
dan mach: life 1
dan mal: calm 1
dan mehr: worry -1 calm 1
dan meinen: life 2 calm -2
dan mich: life 1
dan mir: violence 1
dan mit: worry 1 calm -1
dan mus: life 1 violence 2 calm -2
dan muste: life 1 worry -1
dan nicht: threat 1
dan nie: threat 1 calm -1
dan nix: life 1
dan noch: life 1 worry -1
dan nur: life -1 calm 1
dan rande: calm 1
dan reden: threat 1
dan rente: calm 1
dan ruhe: life 1 threat 2 voices 1 calm -3
dan sagt: threat 2 calm -1
dan schaun: threat 1 calm -1
dan schlus: life 2 calm -2
dan schon: life 1
dan seht: life 1
dan selber: threat 1 calm -1
dan sie: life -1 threat 1 other -1 voices 1 worry -1
dan sieht: voices 1 calm -1
dan sind: worry 2 calm -1
dan sitz: life -1 calm 1
dan so: worry 1 calm -1
dan steht: threat 1
dan stele: worry 1
dan tot: calm -1
dan und: life 1 worry -1
dan urlaub: calm 1
dan von: calm 1
dan war: life 1
dan wars: life 1 worry 1 calm -1
dan was: life -1 calm 1
dan weg: life -1 other 1 calm 1
dan weis: life -1 threat 1 voices 1 worry 1 calm -1
dan wen: life -1 calm 2
dan weniger: calm 1
dan wie: worry 1
dan wieder: life -1 worry -1 calm 2
dan wil: life 1
dan wochen: life -1 calm 1
dan zu: violence 1
dan: life 6 violence -1 threat 7 other -4 medical -5 foreign -2 worry -3 calm 2
danach ein: calm 1
danach hab: life 1 calm -1
danach haben: life 1
danach ich: life 1
danach keiner: life 1 calm -1
danach mehr: threat 1
danach sie: life 1
danach: life 2 violence -2 other -1 medical -1 voices -1 worry 1 calm 2
danas: foreign -1 calm 2
daneben: violence 3 other -1
dank ist: calm 1
dank: life -1 worry -1 calm 4
danke ales: life 1
danke das: life 1
danke der: calm 1
danke die: life 1 calm -1
danke dir: life -1 calm 1
danke du: life 1
danke fur: life 2 calm -1
danke ich: calm 1
danke nachfrage: calm 1
danke schon: calm 1
danke war: calm 1
danke: life 4 violence -2 threat -1 other -1 medical -1 voices -1 foreign -1 worry -3 calm 6
danken: life 1 calm -1
dankeschon: calm 1
dao: foreign 2 calm -2
dar hat: other 1
dar: life -1 violence -1 other 2 foreign 2 worry -1 calm -1
darabni: foreign 2 calm -1
daran mich: life 1 worry -1
daran: life 3 threat 2 medical -1 worry -2 calm -2
darauf: calm 1
darbat: life 1
darf chef: calm 1
darf das: calm 2
darf den: calm 1
darf der: life -1 calm 1
darf die: violence 1
darf ein: life 1 calm -1
darf er: calm 1
darf ich: life -2 violence 1 threat -1 worry -1 calm 3
darf in: life -1 calm 2
darf man: life 2 other -1 calm -1
darf mehr: violence -1 other 1 voices 1
darf mein: calm 1
darf mich: calm 1
darf mir: calm 1
darf mit: calm 1
darf nicht: life -1 violence 1 voices 1 calm -2
darf nichts: voices 2 worry -1 calm -1
darf nix: violence 1 calm -1
darf sagen: violence 1
darf sie: other -1 calm 1
darf trinken: voices 2 calm -1
darf: violence 3 threat -3 other -2 medical -3 voices 1 foreign -1 worry -4 calm 8
darfen: calm 1
darfr: calm 1
darstelung: calm 1
dartpokal: calm 1
daruber: threat 1 worry -1
darum: life 3 threat -1 other -1 worry -1
darunter: other 1
das 4: worry 1 calm -1
das ab: violence 1
das aber: life -1 violence 1 threat -1
das ales: life -1 worry 3 calm -1
das also: life 1
das am: calm 1
das amt: life -1 calm 1
das an: life -1 worry 1 calm 1
das anzunden: voices 1
das arbeitsplatz: calm 1
das auch: life -1 threat 1 worry 1
das auf: life -2 threat 1 worry 2
das aufgemacht: life -1 calm 2
das aufhort: worry 1 calm -1
das aufschreiben: life -1 calm 1
das auge: voices 3 calm -2
das aus: life 2 voices 1 calm -1
das aushalte: worry 1 calm -1
das auto: life 1 threat 1 voices 1 calm -1
das b: calm 1
das baby: life -1 other -1 medical 1
das behindat: calm 1
das behinderung: calm 1
das bei: calm 1
das beil: threat 1 calm -1
das bein: calm 1
das beser: worry -1 calm 1
das beste: life -1 calm 2
das bier: worry 2 calm -2
das bin: voices 1
das bis: worry 1 calm -1
das bite: voices 1
das blat: worry 1
das blut: life 1 medical 1 calm -1
das brauch: life 1 calm -1
das budget: calm 1
das buro: violence 1
das chef: calm 1
das da: life -1 calm 2
das dan: life 1 worry -1 calm 1
das darf: calm 1
das das: violence -1 threat -1 voices 1 calm 1
das de: worry 1 calm -1
das dem: life -1 calm 1
das den: violence -1 threat -1 voices 2
das denk: life -1 worry 1
das denkst: life -1 calm 1
das der: violence 1 worry -1
das die: life -1 violence 1 threat 1 voices -1
das doch: worry -1 calm 1
das dran: voices 1
das drauf: violence 1 threat 1 calm -1
das drite: worry 1
das du: life 1
das eigentlich: life -1 calm 2
das ein: voices 1 calm 1
das einen: worry -1 calm 1
das einer: life 2 calm -1
das einfach: life -1 calm 1
das einzige: life 1 calm -1
das endlich: life 2 calm -1
das er: violence 1 other 2 calm -1
das erlaubt: violence 1
das ernst: threat 2 other 1 calm -2
das erst: violence 1
das erste: life -1 worry 1
das es: life 3 threat -1 medical -1 voices -1 worry -1
das esen: life -1 violence 1 calm 1
das falsche: voices 1
das fand: calm 1
das fenster: voices -1 calm 3
das fest: calm 1
das feur: voices 1
das feurzeug: life 1 calm -1
das formular: worry -1 calm 1
das foto: violence -1 calm 1
das fragst: calm 1
das frau: life 1 worry 1 calm -1
das frei: calm 1
das freiwilig: worry 1 calm -1
das fur: calm 2
das g: calm 1
das gebe: worry -1 calm 1
das gefuhl: life -1 worry 2 calm -1
das geh: worry 2 calm -1
das geht: life -1 threat 1 worry 1
das gelander: voices 1
das geld: violence 1
das gesagt: voices 1
das gesicht: life -1 threat 1 voices 1
das gesprach: calm 1
das gestern: violence 1 worry 1 calm -1
das gift: threat 1
das glas: life -1 worry -1 calm 1
das gleich: medical 1 calm -1
das gut: life 2 worry 1 calm -2
das hab: life -2 threat 1 voices 1 worry 1
das haben: life 1 calm -1
das handy: violence 1 calm -1
das hangt: life 1 calm -1
das hat: violence 1 other -1 calm 1
das haus: life -1 threat 1
das haut: life -1 calm 2
das heist: calm 1
das herz: life 2 calm -1
das heut: life 1 violence 2 calm -2
das heute: life 2 violence 1 voices 1 calm -3
das hier: life 1 calm -1
das hilft: life 1
das hin: calm 1
das hort: violence 1 medical 1 calm -1
das i: calm 1
das ich: life 2 threat -1 other -1 medical -1 voices 4 worry 2 calm -2
das im: voices 1 worry -1 calm 1
das in: life -1 violence 1 threat 1 worry -1 calm 1
das ins: life -1 threat 2 calm -1
das is: life 3 worry -1 calm -2
das ist: life 1
das jahr: life -1 worry 1
das jeden: worry -1 calm 1
das jeder: life 1
das jedes: worry 1
das jetz: life 1
das jetzt: life 1 worry 2 calm -2
das jugendamt: threat 1 calm -1
das kabel: medical 1
das kan: life 1 calm -1
das kantine: life -1 calm 1
das kein: life 2 other 1 calm -1
das keine: life -1 threat 1 worry -1
das keiner: worry 2 calm -1
das kind: threat 1
das kisen: violence 1 threat 1 calm -1
das kleid: life 1
das komt: life 2 calm -1
das konzert: life -1 calm 1
das krieg: worry 1
das kriegt: threat 1
das lager: calm 1
das lange: life 1 calm -1
das lauft: life 1
das lebe: calm 1
das leben: life 3 worry -2
das leichter: life 1
das lenkrad: life 1 calm -1
das letzte: violence 1 worry -1
das licht: life 1 threat 1 calm -1
das liegt: life -1 calm 2
das liest: life 1
das mach: threat 1 calm -1
das machen: worry -1 calm 2
das macht: other 1 worry 1 calm -1
das madchen: other 1
das mal: life -1 violence 1 worry 1
das man: life 2 calm -2
das mehr: life -1 threat 1 worry 2 calm -2
das mein: life 4 worry -1 calm -1
das meine: life 2 calm -2
das meinem: threat 1 calm -1
das meiner: life 1 threat 1 calm -1
das melden: life -1 violence 1
das merkt: life 1 calm -1
das meser: threat 1 other -1 medical -1 voices 3 worry -1 calm -1
das mich: calm 1
das mir: life 2 violence -1 threat -1 worry 1
das mit: life 1 threat 1
das mitagesen: calm 1
das mitmachen: calm 1
das monat: worry -1 calm 1
das morgen: other 2 calm -1
das mus: life 1 voices 1 calm -1
das nach: voices 1
das nachste: medical 1
das namlich: life 1
das nehme: voices 1
das neu: calm 1
das nich: life -2 worry 1 calm 2
das nicht: life 1 violence 2 worry 1 calm -4
das nichts: worry -1 calm 1
das nie: life 1
das noch: worry 1
das nochmal: calm 1
das november: life 1 calm -1
das nur: life -2 voices 1 worry 1 calm 1
das oder: other 1
das ohne: calm 1
das paket: calm 1
das past: life 3 calm -3
das radio: voices 1
das raus: voices 1
das recht: threat 1
das regal: life -1 calm 2
das reicht: calm 1
das rum: calm 1
das sag: life -1 calm 1
das sagen: worry 1
das sagt: voices 1 calm -1
das schlagt: calm 1
das schlimer: calm 1
das schon: threat 1
das schriftlich: worry -1 calm 1
das schweine: threat 1
das seil: life 4 voices 1 calm -4
das sein: life -1 calm 1
das seine: calm 1
das seit: other 1 worry 2 calm -1
das selber: life 1 calm -1
das sie: life 1 violence -1 threat 1 other 1 voices -1 worry -1
das sieht: life 1 calm -1
das sind: life -1 violence 1 calm -1
das so: life 1 violence 1 medical -1 calm -1
das sol: threat 1
das sparbuch: life 1
das spiel: calm 1
das stehen: voices 1
das steht: calm 1
das stimt: other 1
das stuck: worry 1
das tag: life -1 worry 1
das tepichmeser: life -1 threat 1 calm -1
das tot: calm 1
das traurig: calm 1
das uberhaupt: calm 1
das uberlegt: life 1
das um: life 1
das und: life -1 threat 1 other -1 voices -1 worry -1 calm 2
das unkraut: calm 1
das uns: calm 1
das verboten: life 1
das versorgungsamt: calm 1
das von: medical 1
das vor: calm 1
das vorbei: life 2 calm -1
das vorher: life 1 calm -1
das war: life 1 violence 3 threat -1 calm -2
das wars: life 1 calm -1
das was: life 1 worry 1
das waser: voices 1
das wechsel: life 1
das wegen: calm 1
das wegnehmen: threat 1
das weh: life 2 calm -1
das weis: worry 2 calm -1
das wen: violence 1 calm -1
das wer: violence 1 calm -1
das wieder: violence 1 calm -1
das wil: calm 1
das wir: life 1 calm -1
das wird: worry 2 calm -1
das wisen: calm 1
das wo: violence 1
das wolt: calm 1
das wort: calm 1
das zahlen: life 2 calm -1
das zehn: violence 1 calm -1
das zimer: violence 1 calm -1
das zu: voices 1
das zuruckgeben: life 1 calm -1
das zweite: worry 1
das: life 1 violence 1 threat 1 other -3 medical -6 voices 3 foreign -4 worry 1 calm 6
daschlog: threat 6 calm -5
dasein: life 4 threat -1 worry -1 calm -2
daselbe: calm 1
dat gern: life -1 calm 1
dat ick: calm 1
dat is: life 2 calm -1
dat jet: worry 1 calm -1
dat ne: calm 1
dat nich: worry 1
dat vor: calm 1
dat: violence -2 threat -1 other -1 voices -1 foreign -2 calm 6
datei: calm 1
datenschutzbeauftragten: calm 1
datum: life 1
daumen: life -2 threat -1 medical 1 worry -1 calm 4
daur: calm 1
daurhaft: calm 1
daurn: life 2 calm -1
daurnd an: violence -1 worry 2 calm -1
daurnd brechen: medical 1
daurnd und: medical 2 calm -1
daurnd: life -1 violence -2 other -1 medical 4 voices -1 worry 3 calm -2
daurt bis: life 2 calm -1
daurt es: life 1 calm -1
daurt nicht: calm 1
daurt: life 3 worry -1 calm -1
davon: life -1 violence -1 threat -1 medical -1 voices -1 calm 5
davor: life 1 voices 2 calm -2
day: life -1 calm 2
dayanamiyorum: foreign 1 worry 3 calm -3
days: foreign -1 calm 2
dazu: life -1 other -1 medical -1 voices -1 worry 1 calm 3
dazua: life 2 calm -1
dazugehore: life -1 worry 2
dazugekomen: calm 1
dazuholen: calm 1
dazuverdienen: calm 1
dazwischen: life -1 calm 2
dchefin: calm 1
de an: calm 1
de bahn: violence -1 threat 1
de da: calm 1
de der: violence 2 calm -1
de firma: calm 1
de het: worry 1
de hot: medical 1
de i: life -1 voices 1 worry 1 calm -1
de in: violence 1 medical 1 calm -1
de is: life -1 other 1 calm 2
de leid: violence 1
de mi: violence 2 worry -1
de mit: other 1
de oder: calm 1
de pas: calm 1
de sekt: voices 1
de tur: violence 1 foreign 1 calm -1
de un: life 1 medical 1 voices 1 worry 1 calm -3
de wen: threat 1
de wil: calm 1
de: life -4 violence 3 threat 1 other -1 medical -1 voices 4 foreign -3 worry -1 calm 2
dead: life -1 foreign -1 calm 3
debate: calm 1
deca: foreign 2 calm -1
deck: life 1 violence -1 threat 2 calm -2
decke: life 1 violence 2 threat -1 other 1 medical -1 calm -1
deckel: life -1 violence 1 threat -1 calm 1
decken: life -1 calm 1
dedi: life 1 foreign 2 calm -1
def: life 2 calm -1
defi der: medical 2 calm -2
defi: medical 4 calm -4
deifi: calm 1
deine: other 1
deinen: voices 2 calm -2
deit: calm 1
deluxe: calm 1
dem alen: worry 1
dem am: worry 1 calm -1
dem arbeitsplatz: worry 1
dem arm: violence 1 calm -1
dem auf: calm 1
dem aus: life 1 calm -1
dem ausweis: calm 1
dem auto: violence 1 medical 1
dem balkon: voices 1
dem bei: other 1 calm -1
dem beim: medical 1
dem bein: medical 1
dem bescheid: calm 1
dem bet: violence -1 other 1 calm 1
dem betreur: threat 1
dem betriebsrat: calm 1
dem bildschirm: calm 1
dem bite: life 1 other 1 calm -2
dem boden: life -1 violence 1 medical 1 calm -1
dem budget: calm 1
dem bugeleisen: life 1 calm -1
dem bus: life -1 calm 1
dem chef: worry -2 calm 2
dem coach: worry 1 calm -1
dem da: life 1 other 1 voices 1 worry -1 calm -1
dem dach: medical -1 calm 1
dem dackel: calm 1
dem dan: life -1 calm 1
dem das: threat 1
dem den: life -1 violence 1
dem der: life -1 worry -1 calm 2
dem die: life 1 threat 2 calm -2
dem dienstplan: calm 1
dem egz: calm 1
dem ein: life 2 calm -1
dem eine: threat 1
dem einen: threat -1 calm 1
dem ende: life 1
dem er: life 2 threat 1 calm -1
dem ersten: calm 1
dem es: voices 1 calm -1
dem esen: calm 1
dem extra: life 1 calm -1
dem fehlt: other 1
dem fenster: violence -1 other 1 medical 1 voices 1 worry -1 calm -2
dem feurzeug: life 1 threat 1 calm -1
dem ganzen: life 1 worry 1 calm -1
dem gedanken: life 1
dem gegen: life 2 threat -1 calm -1
dem geholt: life 1
dem gesagt: life 1 violence 1
dem geschlagen: life -1 calm 2
dem gesprach: calm 1
dem gesturzt: medical 2 calm -1
dem ging: calm 1
dem gleis: voices 1
dem grupenleiter: threat 1
dem gurtel: life -1 violence 2 calm -1
dem hab: life 1 worry -1
dem hamer: life 1 calm 1
dem haus: violence 1 worry 1
dem heimweg: threat 1
dem hergot: life 2
dem heut: life 1
dem heute: life 1 calm 1
dem hin: threat 1 calm -1
dem hof: calm 1
dem horen: voices 1
dem hubwagen: worry 1 calm -1
dem hund: life 1 voices 1 calm -1
dem ich: life -1 violence -1 threat 4 voices 1 worry 2 calm -4
dem im: life 1 medical 1 calm -1
dem in: threat 2 other 1 medical 1 worry -1 calm -4
dem ist: calm 1
dem kabel: violence 2 calm -2
dem kafe: life -1 calm 2
dem kanister: threat 1 voices 1 calm -1
dem kevin: threat 1
dem kind: life -1 threat 2 calm -1
dem kleinen: calm 1
dem klo: life 1 worry 1 calm -1
dem kolegen: life -1 calm 2
dem kom: life 1 worry 1 calm -1
dem konto: worry 1
dem kopf: life -1 worry 1 calm 1
dem krach: worry 2 calm -1
dem kran: voices 1
dem krankenkase: violence 2 threat -1
dem kuchentisch: life 1 other 1 calm -1
dem kurz: worry -1 calm 1
dem leben: life 3 calm -2
dem macht: calm 1
dem man: calm 1
dem meine: life 1
dem meister: threat 1 calm 1
dem meser: medical 2 voices -1 calm -1
dem mit: threat -1 worry 1 calm 1
dem mitag: life -1 calm 1
dem morgen: threat 1 calm -1
dem nach: violence -1 medical 1 worry 2 calm -1
dem nachbar: voices 1
dem nachste: threat 2 calm -1
dem nehmen: calm 1
dem neun: life -1 calm 1
dem nicht: calm 1
dem noch: life -1 threat 1 calm 1
dem oder: life 1 calm -1
dem ohr: medical 1 calm -1
dem parkhaus: life 1 voices 1 calm -1
dem radio: voices 1
dem rauchen: life -1 calm 1
dem raus: violence 1
dem regen: calm 1
dem roler: medical 1
dem sagen: calm 1
dem scaner: calm 1
dem schmeis: threat -1 other 1
dem schneiden: life -1 threat 1
dem schon: life 1 calm -1
dem seh: calm -1
dem sein: threat 1
dem sie: other 1 voices 1 calm -1
dem sofa: threat 1 calm -1
dem somer: worry 1
dem springen: life 1 calm -1
dem stapler: life -1 violence 2 threat 2 calm -2
dem stock: violence 1
dem tag: calm 1
dem telefon: life 1
dem tepichmeser: life 2 calm -1
dem und: life 1 threat 1 calm -1
dem unfal: life 1 worry 1 calm -2
dem urlaub: worry 1
dem verbrant: life 1 calm -1
dem vermieter: calm 1
dem vertrag: calm 1
dem vom: calm 1
dem von: life 1 voices 1 calm -2
dem vorarbeiter: worry 2 calm -1
dem war: life 1 worry -1 calm -1
dem was: life -1 violence 1 threat 1 other 1 calm -1
dem wecker: life -1 calm 1
dem weg: life 1 calm -1
dem wen: violence 1
dem wievielten: calm 1
dem wir: calm 1
dem zu: calm 1
dem zug: life -1 other 1 calm 1
dem zur: life 1 calm -1
dem zuruck: calm 1
dem: life 1 violence -2 threat 5 other 1 medical -1 voices 1 foreign -2 worry -3 calm -1
demain: calm 1
dement: other 1
demir: life 1 worry 2 calm -2
den 14: life 1 calm -1
den ab: life -1 threat 3 calm -2
den abend: calm 1
den abgeschlosen: life -1 medical 2
den alten: other 1
den am: worry 2
den an: threat -1 calm 2
den anderen: life 1 threat 1 calm -1
den angemacht: violence 1 calm -1
den antrag: calm 1
den arbeitsplatz: calm 1
den arm: life 1 medical 2 worry -1 calm -2
den armen: worry 1 calm -1
den auf: calm 2
den aufgegeben: calm 1
den aufpasen: other 1
den aus: life -1 other 1 calm 1
den ausweis: calm 1
den autos: voices 1 calm -1
den bal: calm 1
den bauch: life 2 calm -1
den baum: life 1 other 1 medical 1 calm -2
den behinderung: calm 1
den beinen: medical 1
den bekomen: voices 1
den besiegt: calm 1
den betreur: calm 1
den betrieb: calm 1
den betriebsrat: life 1
den bis: life 1
den bite: calm 1
den blaun: life 1 voices 1 calm -1
den brief: life 1
den bring: life -2 violence 1 threat 2 calm -1
den bus: life -1 threat -1 worry -1 calm 2
den chef: life -1 violence -1 threat 1 other 1 voices 2 calm -2
den container: violence 1 other 1 calm -1
den da: threat 1
den dan: threat 1 calm -1
den de: threat 1
den dem: threat 1 calm -1
den den: threat 1
den denis: threat 1
den der: life -1 threat 1 medical 1 calm -1
den dicken: worry 1
den die: life -1 threat 1 worry -1
den dreimal: calm 1
den druck: worry 1
den drucker: threat -1 calm 1
den eimer: calm 1
den ein: threat 1
den einfach: calm 1
den endbos: calm 1
den er: violence -1 medical 1 calm 1
den ersten: worry 1
den es: medical 1
den fehler: life 1
den finger: life -1 medical 1 worry 2 calm -1
den flur: violence 1
den flus: voices 1
den fragebogen: life -1 calm 1
den fuhrerschein: calm 1
den fur: threat 1
den furs: threat 1
den fus: calm 1
den ganzen: life -1 violence -1 threat -1 medical 1 calm 1
den ganzn: calm 1
den gedanken: threat 1 worry -1
den gefalen: medical 2 calm -1
den gefast: violence 1 medical -1 worry 2 calm -2
den gefragt: other 1
den gegrifen: violence 2 calm -1
den gehalten: life 1 violence 1 calm -1
den gehen: life 1 calm -1
den geholt: calm 1
den geist: calm 1
den gelegt: life 1 calm -1
den gemacht: life 2 calm -1
den gesagt: life -1 medical 1 worry 1
den geschaft: calm 1
den geschniten: calm 1
den gespert: other 1 calm -1
den gestelt: violence 1
den gestochen: life 1 calm -1
den gestosen: life -1 calm 2
den getan: calm 1
den geworfen: violence -1 threat 1
den gezogen: violence 1 calm -1
den gleich: calm 1
den gleisen: medical -1 voices 2
den grupenleiter: worry 1 calm -1
den gurtel: life 1 violence 1 calm -1
den hab: life -1 violence 1 threat 1 worry -1 calm 1
den halben: calm 1
den hals: life 1 threat -1 medical 1
den hamer: life -1 threat 2 calm -1
den handen: worry 1
den haren: violence 1 other 1 calm -1
den hausmeister: calm 1
den heizung: violence 1 threat 1 calm -1
den herd: violence 1 voices 1 calm -1
den heute: threat 1 calm -1
den himel: life 2 threat -1
den hin: worry 2 calm -2
den hingeschoben: worry 1
den hund: life -1 violence 1 threat 1
den i: life -1 threat 5 calm -4
den ich: violence 1 threat 1 medical -1 voices 1 calm -2
den im: life -1 worry 1 calm 1
den in: life -1 violence 1 threat -1 voices 1 worry -1 calm 1
den ins: violence 2 calm -1
den ist: calm 1
den jahren: calm 1
den jetzt: threat 1 voices 1 calm -1
den job: worry 2 calm -1
den kafe: life -1 threat 1
den kalender: calm 1
den kalt: life -1 threat 3 calm -2
den kan: medical 1
den kanal: life 1 violence -1 voices 1 calm -2
den kanister: other 1 voices 1 calm -1
den kein: medical 1
den kindern: threat 1 worry 1 calm -1
den klaus: threat 1
den knopf: calm 1
den kolegen: life -1 threat 2
den konig: calm 1
den kont: life 1 calm -1
den kopf: violence 1 threat 1 voices -1 worry 1 calm -2
den kuchen: threat -1 calm 2
den kuhlraum: life -1 violence 1 worry 1
den kuhlschrank: life 2 calm -1
den laden: medical 1
den langen: worry 1
den laufen: voices 1
den leicht: calm 1
den ler: life 2 calm -1
den linken: calm 1
den lofel: violence 1 medical 1 calm -1
den machen: violence 1
den mag: calm 1
den man: calm -1
den mantel: calm 1
den mehr: life 1 threat 1 worry -1 calm -1
den mein: calm 1
den meine: life -1 other 1
den mit: life -1 threat 2 calm 1
den monat: worry 1 calm -1
den morgen: threat 1 calm -1
den mul: life -1 threat -1 worry 1 calm 2
den multonen: life 1 violence 1 calm -1
den mund: violence 1
den nagel: threat -1 calm 1
den namen: calm 1
den nehmen: voices 1 calm -1
den neun: worry 1
den nicht: life 1 threat -1 medical 1 voices -1
den nie: worry 1
den noch: threat 1
den nochmal: calm 1
den nur: life -1 voices 1 worry 1 calm -1
den oberschenkel: medical 2 calm -1
den ofen: voices 1
den ort: life 1
den papa: life 1
den platz: life 1
den po: violence -1 worry 3 calm -1
den putzplan: calm 1
den raus: other 1
den rekord: calm 1
den rest: calm 1
den rucken: life -1 violence 2 threat 1 calm -1
den sag: threat 1 worry 1 calm -1
den schadel: threat 2 calm -1
den schienen: life 2 voices 1 worry -1 calm -2
den schlusel: violence 1 medical -1 worry -1
den schmeis: violence 1
den schne: other 1
den schon: life 1 violence 1 calm -2
den schrank: violence -1 threat -1 medical 1 calm 2
den schrauben: violence 1 threat 1 calm -2
den schrit: violence 1
den seh: life -1 threat 1
den setzen: calm 1
den sieht: life 1
den so: threat 1
den sogar: calm 1
den sonst: calm 1
den spiegel: worry 2 calm -1
den spind: calm 1
den stapler: life -1 threat -1 calm 2
den stecker: life 1 calm -1
den strick: life 3 threat -1 other 1 calm -2
den tag: life 1 threat -1 medical 1 worry 1 calm -1
den teich: medical 1
den termin: life 1
den tisch: life 2 threat -1 calm -1
den topf: medical 1
den tot: threat 2 worry -1 calm -1
den uberfahren: threat 1 calm -1
den uf: threat 1
den um: voices 1 calm -1
den umgedreht: violence 1
den und: threat -1 other -1 voices 2 worry 1 calm -2
den unterschreiben: calm 1
den urlaub: calm 1
den vergesen: calm 1
den verknackst: calm 1
den verpast: calm 1
den verstanden: calm 1
den versteckt: violence 1
den vertrag: worry 1
den vom: life 1 threat 1 calm -1
den von: calm 1
den vor: calm 1
den vorarbeiter: threat 1 calm -1
den vormitags: calm 1
den wagenheber: threat 2 calm -1
den wald: life 1 threat -1 other 1 calm -1
den wecker: calm 1
den weg: calm -1
den wegenomen: violence 1 calm -1
den weihnachten: calm 1
den weil: voices 1 calm -1
den wen: life -1 other 1
den winter: life -1 worry 1
den wir: other 1
den wo: other 1 calm -1
den zetel: life 1
den zu: voices 1 calm 1
den zug: life 2 voices 1 calm -2
den zumacht: violence 1
den zur: violence 1 calm -1
den zuruck: calm 1
den zweiten: worry 1
den: life -4 violence 1 threat 5 other 3 medical -2 voices 2 foreign -4 worry -3 calm 2
dene: life 2 violence -1
denen die: threat 2 calm -1
denen: life -2 violence -1 threat 2 medical -1 voices 1 worry -1 calm 1
denis hat: other 1
denis mir: other 1
denis: life -1 violence -1 threat 2 other 2 medical -1
denk an: life 2 calm -2
denk da: life 1
denk das: life 1 calm -1
denk ich: life 1 worry 1 calm -1
denk nur: life 1
denk oft: worry 1
denk selbstmord: life 1 calm -1
denk was: worry 1 calm -1
denk: life 7 violence -1 threat -2 medical -1 voices -1 worry 4 calm -6
denke an: life 2 calm -2
denke ich: life -1 worry 1
denke jeden: life 1 worry -1
denke tag: life 1 worry -1
denke: life 5 worry 1 calm -4
denken das: life 1
denken ich: life -1 threat 2
denken: life 1 violence -1 threat 3 medical -1 worry 3 calm -4
denkschwache: calm 1
denkst: life -1 calm 2
denkt bin: life 1
denkt ich: life 1
denkt: life 1 violence -1 threat 4 other -1 medical -1 worry -1 calm -1
dentiste: calm 1
deo: worry 2 calm -1
dep: life -1 worry -1 calm 4
depakine: worry 1 calm -1
depn: life -1 calm 2
depot: life -2 worry 3 calm -2
depotspritze: calm 1
depresion ich: worry 1
depresion ist: worry 1
depresion: life -2 threat -1 medical -1 worry 3 calm 1
der 12: threat 1 calm -1
der 40: calm 1
der 9: calm 1
der a3: voices 1
der ab: voices 1 calm 1
der abendschule: calm 1
der aber: life 1
der abteilung: threat 1
der agentur: calm 1
der aku: life -1 calm 1
der ale: violence 1
der ales: life 1
der also: calm 1
der alten: calm 1
der am: worry -1 calm 1
der an: life 1 calm 1
der andere: voices 1
der angeschaut: worry 2 calm -1
der ansprechstele: calm 1
der antrag: calm 1
der antwort: calm 1
der arbeit: threat -1 medical -1 voices -1 worry 1 calm 1
der arbeitsplatz: calm 1
der arm: medical 1 calm 1
der arzt: calm 1
der auf: violence 1 voices -1 calm -1
der aufgeschrieben: calm 1
der aufm: threat 1 worry 1 calm -1
der aufzug: calm 1
der aus: violence 2 other 2 voices -1 worry -1 calm -2
der ausm: calm 1
der autobahn: voices 1 calm -1
der automatisch: calm 1
der axt: violence 1 threat 1 medical 1 calm -1
der azubi: calm 1
der backerei: life 1 voices 1 calm -1
der backstube: medical 1
der badewane: life 2 other 1 calm -1
der bahn: life -1 violence 1 threat 1
der bank: calm 1
der baur: calm 1
der baustele: life -1 calm 2
der behinderung: calm 1
der bei: life 1 voices 1 calm -1
der belt: calm 1
der besprechung: life -1 threat 1 calm 1
der betreur: violence 1 other 2 calm -3
der betrieb: calm 1
der betriebsrat: worry 1 calm 1
der bg: calm 1
der bildschirm: life 1
der bin: life -1 violence 1 worry 1 calm -1
der bis: life 1
der bleibt: life 1
der braucht: calm 1
der brent: calm 1
der brief: calm 1
der brile: threat 1
der bringt: calm 1
der brucke: life 2 other 2 voices -1 worry -1 calm -1
der brust: medical 1 calm -1
der buchaltung: threat 1
der bundestagswahl: voices 1
der bus: voices 1 worry 1
der busfahrer: threat 1
der chef: life -1 violence -1 threat -1 medical 1 voices -1 worry 1 calm 2
der chip: voices 2 calm -2
der coach: worry 1
der couch: worry 1
der da: calm 1
der damit: calm 1
der dan: threat 1 other 1 calm -1
der danach: threat 1
der das: violence -1 calm 2
der decke: life 1 violence 1 calm -1
der deckel: calm 1
der den: violence -1 worry 2
der der: life -1 other -1 voices 1 calm 1
der des: violence 1
der die: life -1 worry -1 calm 1
der direkt: other 1
der doktor: calm 1
der dran: threat 1
der drin: voices 1
der driten: worry 1 calm -1
der druck: life 1 worry 1 calm -1
der drucker: calm 2
der druckt: violence 1
der dusche: life 1 calm -1
der ein: violence -1 calm 1
der eine: worry 1
der einer: calm 1
der eingespert: violence 1 other 1 calm -1
der eingliederungszuschus: calm 1
der einstelen: calm 1
der eisenstange: life -1 threat 3 calm -1
der emre: other 1
der engel: voices 2 calm -1
der er: violence 1 calm -1
der erde: life 2 worry -1
der ersten: life 1 calm -1
der es: life 1 calm -1
der fahrdienst: worry 1
der fahrer: violence 2 calm -1
der fahrt: threat 1 voices 1 calm -1
der fals: voices 1
der falsche: medical 1
der falt: medical 1
der familie: life 1 calm -1
der fangt: other -1 calm 1
der fast: violence 2 calm -1
der faust: life 1 calm -1
der fenster: other 1
der filiale: calm 1
der film: calm 1
der finger: life -1 medical 1 worry -1 calm 1
der firma: life 2 threat -1 medical -1 calm -1
der flasche: medical 1
der flex: life -1 medical 2 calm -1
der flus: life 1
der forderschule: medical 1
der forster: calm 1
der frage: calm 1
der frau: threat 1 calm -1
der freund: violence 1 other 1 calm -1
der frist: calm 1
der fur: life -1 other 1 calm 1
der ganze: worry 1
der ganzen: calm 1
der garage: life 2 calm -2
der gartnerei: calm 1
der geben: life 1 calm -1
der gedanken: life 1 worry 1 calm -1
der gefalen: medical -1 worry 3 calm -2
der gefragt: life -1 calm 1
der gegeben: other 1
der gegen: life 1 violence 1 calm -1
der geh: voices 1 calm -1
der gehabt: medical 1 calm -1
der gehen: calm 1
der geholt: voices 1
der geht: worry 1
der gekundigt: worry 1 calm -1
der genervt: calm 1
der genomen: worry 2 calm -1
der gericht: worry 3 calm -3
der gesagt: threat -1 calm 1
der geschlagen: violence 1
der geschniten: life 1 worry 1 calm -2
der gestanden: life 1 calm -1
der gestern: calm 1
der gestorben: calm 1
der gesturzt: medical 1 calm -1
der gewesen: calm 1
der ging: medical 2 calm -1
der gleich: calm 1
der got: life 1
der grupe: life -1 worry 1 calm 1
der grupenleiter: violence 1 threat 1
der guckt: medical 1 calm -1
der gut: life 1 calm -1
der hab: calm 1
der haben: violence 1
der haken: medical 1
der hale: voices -1 calm 1
der halt: life 2 calm -1
der hamer: calm 1
der hamster: calm 1
der hand: life 1 voices 1 worry -1 calm -2
der hangt: medical 1
der hat: life -2 threat 1 other 1 calm 1
der hate: calm 1
der hats: life -1 calm 1
der hausmeister: life -1 violence 1 threat 1 calm -1
der haut: medical 1
der heim: calm 1
der heizung: voices 1
der her: life -1 violence -1 other 1 medical 2 worry -1 calm -1
der heut: life 1
der heute: other 1 calm -1
der hier: other 1 worry 1 calm -1
der hin: threat 1
der hinterm: life 2
der hitze: medical 1
der hochzeit: violence 1
der holt: life 1 calm -1
der hort: violence 1 calm -1
der hose: calm 1
der hund: threat 1 medical 1 worry -1 calm -1
der ice: life 1 calm -1
der ich: life 1 medical 1 voices 1 calm -3
der ihr: calm 1
der im: life -1 violence -1 threat -1 voices 1 calm 2
der imer: life -1 other 1 calm 1
der imker: life -1 calm 1
der in: threat -1 other -1 voices 1
der ins: medical 1 calm -1
der integrationsamt: calm 1
der is: life -1 medical 1 voices 1 worry 1 calm -2
der ist: life 2 other -1 medical 1 voices -1
der ja: threat 1
der jeden: worry 1 calm -1
der jetzt: life -1 worry 1
der junge: medical 1 voices 1 calm -1
der juniorchef: violence 1
der kafe: medical 1
der kam: life -1 calm 2
der kamerjager: calm 1
der kantine: worry 1
der karte: calm 1
der kase: life 1 worry 1 calm -1
der kater: other -1 calm 2
der katze: life 1 calm -1
der kaya: threat 1
der keinem: worry 1
der keiner: life -1 worry 1
der kent: worry 1 calm -1
der kevin: other 2 medical -2
der kirche: life 2 threat -1
der kleine: violence -1 medical 1 calm 1
der kleinen: life 1 voices 1 calm -1
der klinge: life 1
der klinik: voices 1
der knochen: medical 1 calm -1
der koch: calm 1
der kolege: life -1 violence 4 threat -1 medical -1 worry 1 calm -2
der kolegin: calm 1
der kome: threat 1
der komisar: calm 1
der komt: threat 2 medical 1 voices 1 calm -4
der konig: calm 1
der kopf: medical 1
der kreisage: medical 1
der kriegt: threat 1 other 1 calm -1
der kuche: life 1 violence 1 threat -1 medical 1 calm -1
der kuchen: life 1 calm -1
der kunde: violence -1 medical 1 worry 1
der kundigt: violence -1 calm 1
der kundigung: life 1 calm -1
der lacht: life -1 threat 1
der lackiererei: medical 1
der laden: threat 2
der lagerleiter: violence 1
der landstrase: voices 2 calm -1
der larm: voices 1
der last: violence 1 threat 1 worry -1
der lauft: life 2 medical 1 calm -1
der leben: life -1 calm 2
der lehrling: other 1 medical 1 calm -1
der leiter: life -1 threat 1 worry 2 calm -2
der lernt: calm 1
der liebe: life 1
der liegt: life 1 calm 1
der linie: other 1 calm -1
der liste: calm 2
der lkw: life 2 calm -1
der lohn: worry 3 calm -3
der los: calm 1
der macht: medical -1 calm 1
der man: life -2 threat -1 other 1 voices 4 calm -1
der manschaft: threat 1
der marco: violence 1
der maschine: life -1 worry 3 calm -2
der medizin: calm 1
der mehr: threat 1
der meinem: voices 1
der meinen: threat 1
der meiner: calm 1
der meines: calm 1
der meint: calm 1
der meinte: calm 1
der meister: life -1 worry 1 calm 1
der metzger: calm 1
der mia: other 1
der mich: threat 1 voices -1
der mir: life -1 calm 2
der mirko: violence 1 medical 1 calm -1
der mit: threat 1 calm -1
der mitagspause: other 1 calm -1
der monat: worry 2 calm -1
der montage: threat 1 other 1 calm -1
der morder: calm 1
der morgen: life -1 violence -1 threat 4 calm -1
der mund: medical 1 calm -1
der mus: voices 2 calm -1
der muste: calm 1
der nach: life -1 threat 1 calm 1
der nachbar: life 1 threat 1 other 1 calm -2
der nachfrage: calm 1
der nachste: life 1 medical 1 calm -1
der nacht: voices 1 calm -1
der nachtschicht: worry 1
der nadel: calm 1
der neben: calm 1
der nebenan: other 1 voices 1 calm -1
der nein: threat 1
der neu: life -1 violence 1 threat 1 worry -1
der neun: calm 1
der nich: violence 1 calm -1
der nicht: worry -1 calm 1
der nie: other 1
der nimt: violence 1
der nix: medical 1
der nochmal: threat 3 calm -2
der numer: threat 1 calm -1
der nur: life 2 violence -1 calm -1
der ob: calm 1
der ofen: calm 1
der onkel: violence 2 calm -1
der opa: other 1
der palete: calm 1
der pause: threat -1 voices -1 worry 1
der personalabteilung: calm 1
der pfane: violence 1 calm -1
der pfarer: life 1
der pflegedienst: calm 1
der pflegerin: other 1 calm -1
der physio: calm 1
der postboten: life 1 calm -1
der praktikum: violence 1
der prese: medical 1
der probezeit: life -1 calm 2
der prufung: worry -1 calm 2
der rasen: calm 1
der raus: worry 2 calm -1
der rauschmeisen: life 1
der rechnung: calm 1
der rede: violence 1 worry 1 calm -1
der reden: worry 1
der rucken: calm 1
der ruft: worry 1
der runter: life -1 calm 1
der sage: medical 1 worry 1 calm -1
der sagt: violence -1 threat -1 worry -2 calm 3
der sagte: worry 1
der schauspiler: calm 1
der schef: calm 1
der scherbe: life 2 calm -1
der schere: life 1
der schicht: threat 1 worry -1 calm 1
der schiri: threat 1
der schlaft: voices 1 calm -1
der schlagt: violence -1 other 5 calm -4
der schlusel: life 1
der schmerzen: life 1
der schneiden: life -1 worry 1
der schon: threat 1 calm 1
der schreiben: life -1 other 2 calm -1
der schreinerei: voices 1
der schreit: worry 1
der schublade: voices 1
der schulden: violence -1 calm 2
der schule: other 1
der schulung: calm 1
der schwager: calm 1
der seh: worry 1
der sein: medical 1
der seite: life -1 violence 1 threat 1 calm -1
der selber: calm 1
der sich: other -1 worry -1 calm 2
der sie: threat 1 voices 1
der sieht: worry 1
der sitzt: life -1 medical 1
der so: life 1
der sohn: other 1
der somer: medical 1
der sone: calm 1
der sonst: life 1 threat 1 worry -1 calm -1
der spatschicht: threat 1
der spert: violence 1
der spiegel: voices 1 calm -1
der spulmaschine: calm 1
der stat: calm 1
der staumaur: other 1
der steckt: calm 1
der steht: voices 1
der stelt: worry 1
der stimt: life 1 calm -1
der stirbt: life -1 threat 2
der strase: other 1 voices 1 calm -1
der strom: violence -1 medical 1 worry 4 calm -3
der stuhl: life -1 medical 1 calm 1
der tag: voices 1
der tasche: threat 2 calm -1
der teig: calm 1
der telefon: life 1 calm -1
der termin: calm 1
der teufel: threat -1 voices 3 calm -1
der therapeut: life 1 worry 1 calm -1
der thomas: other 1 medical 1 calm -1
der tierarzt: calm 1
der timo: violence 1 other 1 calm -1
der tischler: voices 1
der toilete: violence 1 other 1 calm -1
der tot: life 2 worry -1
der trainer: threat 1 calm 1
der trenung: worry 1 calm -1
der trepe: violence -1 threat 1 other -1 medical 1
der tur: violence 1 voices 1 calm -1
der tut: worry 1
der u: violence 1
der uber: life 1 calm -1
der uberlebt: threat 1
der ubernomen: calm 1
der um: life 1 calm -1
der umkleide: violence 1
der umstelung: worry 1
der und: violence -1 other -1 voices 1 worry -1 calm 1
der uns: other 1
der uwe: other 1
der vater: violence 1
der verletzt: violence -1 worry 2 calm -1
der vermieter: life -1 violence 2 worry 1 calm -1
der verprugelt: violence 1 threat -1 other 2 calm -1
der vertrag: worry 1
der viel: calm 1
der vom: life -1 violence 1 threat 1 worry -1
der von: violence -1 other 2 worry -1 calm -1
der vor: violence 1 medical 1 worry -1 calm -1
der vorarbeiter: violence 2 voices -1
der vorbei: voices 1
der wacht: medical 2 calm -1
der wand: voices 1
der wane: life 2 other 1 calm -1
der war: life -1 medical -1 worry 2
der ware: life 1
der wecker: life 1
der weg: voices 1 calm 1
der wegen: calm 1
der weh: life -1 calm 1
der weihnachten: violence 2 worry -1
der weil: life -1 violence -1 voices 1 worry -1 calm 2
der weis: violence 1 threat 1 calm -1
der welche: life 1
der welt: life 2 worry 1 calm -2
der wen: life -1 calm 2
der werkschtat: calm 1
der werkstat: violence -1 threat -1 voices -1 worry -1 calm 4
der wfbm: calm 1
der wg: violence 2 calm -1
der whatsap: worry 1
der wie: violence 1 calm -1
der wieder: violence -1 calm 1
der wiegt: life -1 threat 1
der wiese: life 1 calm -1
der wil: life -1 violence 2 threat -1 voices 1 worry 1 calm -2
der wir: threat 1
der wird: threat 1 medical -1 voices 1 calm -1
der wo: threat 1
der woche: calm 1
der wohngrupe: other 1
der wohnung: violence 1 worry 1 calm -3
der wolf: other 1
der wurde: life -1 calm 1
der zahlt: worry 4 calm -3
der zahn: medical 1
der zahnarzt: calm 1
der zeitung: threat 1 calm -1
der zetel: calm 1
der zu: threat 1
der zug: calm 1
der zum: calm 1
der zusamen: other 1
der zuschus: calm 1
der zweite: medical 1 worry 1 calm -2
der: life -3 violence 1 threat 1 other 2 medical 1 voices 2 foreign -6 calm 2
dera: life 1
deren: calm 1
derf i: calm 1
derf: life -1 violence -1 medical -1 foreign -1 worry 1 calm 4
derschlag: threat 1 calm -1
derselben: voices 2 calm -1
derweil: calm 1
derwischt: life -1 calm 1
derzeit: calm 1
des am: threat 1
des auf: life 1 calm -1
des des: life 1
des fur: calm 1
des is: life 1 medical 1 calm -1
des monats: worry 1
des nima: worry 1
des ois: worry 1 calm -1
des so: calm 1
des tages: life 1
des was: life 1 calm -1
des: life -1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -2 worry 1 calm 6
deshalb ich: calm 1
deshalb mach: calm 1
deshalb: threat -1 voices 1 worry -1 calm 1
desmayo: foreign 1 calm -1
deswegen hab: calm 1
deswegen ich: life -1 worry -1 calm 2
deswegen mach: threat 1 calm -1
deswegen: life -2 violence -1 threat 1 other -1 medical -1 voices -1 worry 1 calm 4
det: life 1 calm 1
detail: calm 1
deto: foreign 2 calm -1
deutsch ist: calm 1
deutsch was: violence 1
deutsch: life -3 violence 1 threat -1 medical -1 foreign 5 worry -2 calm 1
deux: calm 1
devant: foreign 2 calm -1
dia: life -1 voices 3 foreign 1 calm -1
diabetiker: medical 2 worry -1
diagnose: calm 1
diamanten: calm 1
diat: violence -1 calm 2
dice qu: calm 1
dice: life -1 violence 2 medical -1 foreign 2 worry -1
dich auf: calm 1
dich den: violence 1 calm -1
dich du: life 1 worry 1 calm -1
dich ich: calm 1
dich keiner: calm 1
dich lieb: other 1
dich mehr: calm 1
dich nicht: medical 1 worry -1 calm 1
dich so: violence 1 medical 1 calm -1
dich um: life -1 voices 1
dich: life -2 violence 1 threat -1 other 1 medical -1 voices 3 foreign -1 worry -2
dick chef: worry 2 calm -1
dick der: calm 1
dick ich: life 1 medical 1 calm -1
dick kan: medical 1
dick sagt: worry 1 calm -1
dick seit: worry 1
dick und: worry 1 calm -1
dick: life -1 violence 1 other -1 medical 3 voices -1 worry 4 calm -6
dicken: life -1 threat -1 foreign 1 worry 1
die 20: calm 1
die 50: calm 1
die ab: threat 1 calm -1
die aber: threat 1
die abgeschlosen: violence 2 calm -1
die absichtlich: life 1
die abteilung: threat 1
die agentur: calm 1
die ale: life -1 threat 3 calm -2
die ales: medical 1 calm -1
die alte: life 1 worry -1 calm 1
die alten: life 1 calm -1
die am: life -1 worry -1 calm 2
die amt: threat 1
die an: life -1 violence -1 threat 3 other 2 voices -1 calm -2
die andere: threat -1 calm 1
die anderen: violence -1 voices 1 worry 2 calm -1
die andern: violence 1 worry -1
die anleitung: calm 1
die antwort: voices 1 calm -1
die arbeit: life 1 threat -1 worry 1 calm -1
die arbeitsplatz: calm 1
die argern: worry -1 calm 1
die arme: life 1 calm -1
die arztin: worry 1
die auch: life 1 threat 1
die auf: life 2 violence 1 medical -1 voices 1 calm -2
die aufgemacht: life 1 violence -1
die aufgeschrieben: other 1 calm -1
die aufmachen: threat 1 calm -1
die augen: violence -1 threat -1 other -1 medical 3 voices 1 worry -1 calm -1
die aus: violence -1 other 3 medical -1 calm -1
die ausbildung: life -1 violence 1 calm 1
die autos: life 1 voices 1 calm -1
die axt: violence 1 threat 1 voices 1 calm -2
die azubis: worry 1 calm -1
die bahn: life 2 threat -1
die bald: worry 1 calm -1
die bank: life 1
die bei: voices 1
die beide: other 1
die beine: violence 1 other 1 medical 2 voices -1 worry -1 calm -2
die bekomen: life -1 other 1 medical 1 worry 2 calm -2
die berdigung: life 1 calm -1
die betreur: life 1 other 1 calm -1
die betriebsrat: calm 1
die bewohner: other 1 medical 1 calm -1
die bezahlt: calm 1
die bin: medical 1
die bis: life 3 violence -1 threat 2 voices -1 worry -1 calm -2
die blatlause: calm 1
die blos: worry 1
die blumen: calm 1
die blutet: medical 2 calm -2
die blutig: life 1
die brauche: life 1
die bremsen: life -1 threat 1 calm -1
die brenen: threat 1
die bringt: calm 1
die brotdose: worry 1
die brucke: life -2 other 1 worry -1 calm 2
die brust: medical 1
die bude: life -1 threat 3 calm -2
die chef: worry 1 calm -1
die chefin: calm 1
die da: worry 1 calm -2
die dan: life -1 threat -1 worry -1 calm 3
die darf: other -1 calm 1
die das: threat -1 other -1 voices 1 worry 1 calm -1
die daumen: life -1 calm 1
die decke: other 1
die dem: life 1
die den: voices 1
die depresion: worry 1
die der: life -1 threat 1 other 1 voices -1 calm -1
die doch: other 2 calm -1
die donau: threat -1 calm 1
die dort: calm 1
die dosis: calm 1
die drei: violence 1 worry 1 calm -1
die drin: voices 2 calm -1
die drite: life 1 worry 1 calm -1
die druber: life 1 calm -1
die durch: life 1 threat 1 calm -1
die dusche: life -2 violence 1 calm 2
die ecke: life -1 violence 1 threat -1 calm 1
die ein: violence 1 threat 1 calm -1
die eine: calm 1
die einen: calm 1
die einer: calm 1
die einfach: calm 1
die eingetragen: violence 2 calm -1
die er: other 1 voices 1 calm -1
die erklart: calm 1
die erste: calm 1
die erwerbsminderungsrente: calm 1
die es: worry 1
die fahren: voices 1
die fahrt: threat 1
die falsch: violence 1 calm -1
die familie: violence 1 calm -1
die feier: medical 1 calm -1
die fenster: life -1 calm 2
die finger: life 1 violence 1 medical 1 calm -1
die firma: life -1 violence -1 threat 2 voices -1 worry 1
die fische: life 1
die frage: violence 1
die frau: threat 1 other 2 worry -1 calm -1
die fraun: other 1 calm -1
die frei: life 1 calm -1
die frese: threat 2 calm -1
die freun: calm 1
die fruhschicht: calm 1
die funf: calm 1
die fur: calm 1
die fuse: violence 1
die ganze: life 1 violence -1 threat 1 medical 1 worry -1 calm -1
die ganzen: life 1
die geben: life 1 voices 1 calm -2
die gebisen: life -1 calm 1
die gedruckt: violence 2
die geduld: calm 1
die gefalen: calm 1
die gefast: medical 1 calm -1
die gegeben: violence -1 other 1 calm 1
die gegosen: violence 1
die geh: threat -1 worry -1 calm 2
die gehaun: violence 2 calm -1
die gehen: voices 1 worry 1 calm -1
die geholt: violence 2 calm -1
die gehort: life 1 other 1 calm -1
die geht: medical 1 worry -1
die gekomen: life -1 medical 1
die gelegt: life 1
die gemacht: life -1 calm 1
die gemalt: calm 1
die gesagt: life -1 worry 1
die geschniten: calm 1
die geschrieben: worry 1 calm -1
die gesehen: calm 1
die gestochen: life 1 medical 1 calm -1
die getan: worry 1
die getragen: calm 1
die geworfen: other 1 calm 1
die gezeigt: other 1 calm -1
die ging: calm 1
die gripeimpfung: calm 1
die grupe: violence 1 threat 1 calm -1
die hab: violence 1
die haben: life -1 violence 2 threat -1 voices 1 worry 2 calm -2
die hale: life -1 threat 1
die halfte: calm 1
die halt: life -1 threat 1
die halten: violence 1
die haltestele: calm 1
die ham: life -1 worry 1
die hand: life 2 violence -1 threat -1 other -1 medical 2 voices 1 worry -1 calm -1
die hande: threat 1 worry 1 calm -1
die hangt: life 1
die hare: life -1 calm 2
die hat: violence -1 voices 1 worry -1 calm 2
die hate: life 1 worry -1
die haut: life 2 violence -1 threat -1 other -1 medical 2 worry -1 calm -2
die hebt: life -1 worry 1 calm 1
die herdplate: violence 1 calm -1
die heut: life -1 threat 1
die heute: violence 1 voices 1 calm -2
die hier: life -1 voices 1 calm 1
die hilfe: calm 1
die hole: life 1 voices 1
die holen: voices 1
die hose: life 1 violence 4 voices -1 calm -2
die huhner: calm 1
die i: life -1 calm 1
die ich: life 1 violence -1 other 2 voices 2 worry -1 calm -2
die ihr: life 1 medical 1
die ihren: other 1
die im: threat -1 calm 1
die imer: life -1 violence -1 medical 1 calm 1
die inventur: calm 1
die is: life 2 calm -1
die ist: life 2 violence -1 threat -1 worry -2 calm 2
die ja: threat 1
die jacke: worry 1
die jahre: calm 1
die jetzt: life -1 calm 1
die jungs: life -1 violence 2 voices -1 calm -1
die kafemaschine: calm 1
die kalte: life -1 violence 1
die kameras: voices 1
die kan: other 1 worry 1 calm -1
die kantine: calm 1
die kaput: threat 1
die karte: calm 2
die kartofelsalat: calm 1
die kase: life -1 calm 1
die kasiererin: life 1 worry 1 calm -1
die katze: life 1 violence -1 worry -1 calm 1
die kehle: life -1 threat 2 voices 1 calm -1
die keiner: voices 1 calm -1
die kete: life 1
die kinder: life 1 violence -1 other 2 voices -1
die kiste: worry 1
die kisten: violence 1
die kita: threat -1 calm 1
die klape: violence 1
die kleine: threat 1 other 1 calm -1
die klemt: calm 1
die klinge: life 2 calm -1
die klingel: life 1 calm -1
die klinik: life 1 violence -1 other -1 worry 1 calm 1
die knie: worry 1
die kochin: calm 1
die kolegen: life -1 threat -1 medical -1 voices -1 worry 1 calm 3
die kolegin: life -1 medical -1 calm 2
die komen: life -1 violence 1 threat -1 voices 2 calm -1
die krankenkase: calm 1
die kriegt: life 1 calm -1
die kuche: calm 1
die kugel: life 1 calm -1
die kunden: calm 1
die kundigung: life -1 worry 2
die lachen: threat 1 worry 1 calm -2
die lampe: life -1 voices 1 calm 2
die lasen: calm 1
die last: other 1
die lauft: voices 1
die lehrerin: calm 1
die leiche: calm 1
die leichter: worry 1
die leitung: medical 1 voices 1 calm -1
die ler: other 1
die letzte: calm 1
die leute: life -1 voices 1 worry 2 calm -1
die lichter: voices 1
die liegen: life 1 calm -1
die liegt: life 1 other 2 medical -1 worry -1 calm -1
die linie: calm 1
die lisa: other 1
die liste: life 1
die lohnfrau: calm 1
die luft: calm 1
die machen: life -1 worry 2
die macht: violence -1 worry 4 calm -2
die mama: life 1 other 1 calm -1
die marke: life -1 calm 1
die maschine: life -1 medical 1
die mate: life 1
die maus: life -1 calm 1
die medizin: life 1
die mehr: life -1 threat 1 worry 1 calm -1
die mein: violence 1 worry -1 calm 1
die meine: calm 1
die meiner: other 1
die melanie: threat 1
die menschen: voices 1
die merken: worry 1
die meser: calm 1
die mi: worry 1
die mia: other 1 foreign 1 calm -1
die mich: life -2 violence 1 voices 2 worry 2 calm -3
die miete: life 1 violence 1 medical -1 worry 2 calm -2
die mir: life -2 violence -1 threat 1 voices 1 worry -1 calm 2
die mit: life -1 violence -1 threat 2 other -1 voices 1
die mitbewohner: worry 1 calm -1
die morgen: calm 1
die muren: worry -1 calm 1
die mus: life 1
die musen: worry 1 calm -1
die musik: life 1
die nach: calm 1
die nachbar: threat -1 other 1
die nacht: voices 1 calm 1
die narben: life 2 calm -2
die nase: violence 2 calm -1
die nebenan: calm 1
die nehm: life 1 calm -1
die nehmen: life 1
die nein: calm 1
die nenen: medical -1 worry 1
die nent: life -1 threat 1
die net: calm 1
die neu: calm 2
die nich: medical 2 worry 1 calm -2
die nicht: life -1 threat -1 other -1 medical 1 worry 1 calm 1
die nie: threat 1
die nochmal: violence 1 calm 1
die normalen: worry 1
die nur: other 1 voices 1 worry -1 calm -1
die oben: calm 1
die oder: life 1
die ohne: life -1 voices 1 calm 1
die operation: calm 1
die palete: worry 1
die paleten: life -1 threat -1 calm 2
die pause: worry 1
die personalabteilung: calm 1
die pfane: life 1
die pflegerin: violence 1
die pilen: life 2 threat -1 calm -1
die pistole: other 1 calm -1
die playstation: life 1 other 1 calm -1
die pleite: calm 1
die polizei: threat 1
die pomes: calm 1
die post: violence -1 calm 1
die prese: threat 1 calm -1
die pulsadern: life 2 other 1 calm -2
die pupe: calm 1
die rasierklinge: life 2 calm -1
die raus: calm 2
die rauschmeisen: life -1 worry 1
die rauskomt: threat 1
die rechte: medical 1
die reden: voices 2 calm -1
die reichen: life -1 worry 1 calm 1
die reifen: life -1 threat 1
die rein: threat 1 voices 1 calm -1
die rente: calm 1
die ripen: violence 2 calm -1
die rufen: other 1
die runter: violence 2 threat 1 calm -1
die runtergeht: violence 1
die s: life 1 calm -1
die sabine: medical 1 calm -1
die sachbearbeiterin: threat 1
die sage: life -1 medical 2
die sagen: voices 2 calm -2
die sagt: life -1 voices 3 calm -1
die sandra: threat 1
die schachtel: medical 1
die schaufel: threat 1
die scheibe: other 1 worry 2 calm -2
die scheint: life 1
die scherbe: life 1 voices 1 calm -1
die schere: life 1 calm -1
die schicht: life 2 worry 1 calm -2
die schicken: worry 1
die schiene: life 1 calm -1
die schienen: life 1
die schlaft: life 2 calm -2
die schmeis: worry 1 calm -1
die schmerzen: life -1 calm 1
die schnauze: worry 2 calm -1
die schneiden: life -1 calm 1
die schon: threat 1 voices 1 worry -1 calm -1
die schonsten: life 1
die schreckschus: threat 2 calm -1
die schreinerei: calm 1
die schuhe: calm 1
die schulden: violence 1
die schule: voices 1
die schwester: calm 1
die seit: life 2 threat -1 worry -1
die seite: life 1
die selber: worry 1
die sich: life -1 threat 1
die sicherung: worry 1
die sie: life -1 threat 2 medical 1 voices 1 calm -2
die sieht: violence 1 voices 1 worry -1 calm -1
die silke: threat 1 worry -1
die sind: threat -1 voices 1 calm 1
die so: calm 1
die sol: life 1 calm -1
die solen: threat 1 calm 1
die sone: life 1
die sonja: life 1 calm -1
die sonst: calm 1
die spatschicht: calm 1
die spritze: life 1 calm -1
die spruche: threat 1 calm -1
die spulmaschine: medical 1 calm -1
die steckdose: voices 2 calm -1
die stele: worry 1
die stime: life -1 violence -1 voices 3
die stimen: life -1 voices 2 worry -1 calm 1
die stirbt: calm 1
die stunde: calm 1
die suchen: violence 1
die tableten: life 2 threat -1 medical -1 voices -1 calm -1
die tage: life 1
die tase: life 1 medical 1
die team: worry 2 calm -2
die theorie: calm 1
die tot: threat 1 calm -1
die tote: voices 1 calm -1
die toten: voices 1
die trepe: violence 2 threat 1 other 1 voices -1 worry -1 calm -2
die tun: voices 1
die tur: other 1 medical -1 worry -1 calm 1
die turkei: violence 1
die u: life 1 calm -1
die uber: calm -1
die uhr: life -1 medical 1 voices 1
die um: threat -1 other 1 calm 1
die und: threat 1
die uns: calm 1
die unterlagen: calm 1
die unterschreiben: calm 1
die verbrant: life -1 voices 1 calm 1
die verlier: life -1 worry 1
die versteckt: worry 1
die vol: worry 1 calm -1
die vom: violence 1 threat 1 other -1
die von: threat 2 other 1 medical -1 voices -1 calm -1
die vor: threat 1
die wahrheit: voices 1
die wand: life 2 voices 1 worry -1 calm -1
die wande: life -1 voices 1 worry 1 calm -1
die wane: life 1 voices 1 calm -1
die war: violence 1 threat -1 worry -1 calm 1
die waren: life 1
die was: calm 1
die weg: life -1 violence 2 medical 1 calm -2
die wegen: medical 1
die weh: medical 1
die weihnachten: calm 1
die weiter: calm 1
die welt: life 1 worry -1 calm 1
die wem: calm 1
die wen: threat -1 voices 1 worry 1
die werden: life -1 threat 2
die werkstat: violence -1 threat 1 worry 3 calm -1
die wertmarke: calm 1
die wfbm: calm 1
die wg: life 1
die wieder: violence -1 worry -1 calm 1
die wil: life -1 worry -1 calm 1
die wir: voices 1 calm -1
die wird: threat 1
die wisen: calm 1
die wo: life 1 violence 1 calm -1
die woche: worry 1
die wochenbox: medical 1 calm -1
die wohngrupe: worry 1
die wohnt: threat 1 calm -1
die wohnung: worry 1 calm 1
die wohnungstur: violence 1 calm -1
die wolen: life -1 violence -1 threat -1 voices 2 calm -1
die woln: calm 1
die worte: medical 1
die wunde: medical 2 calm -1
die zahlen: violence 1
die zahlt: threat 1
die zahne: threat 1 worry 1 calm -1
die zigarete: life 1 violence 1 calm -1
die zu: life 1 threat -1 voices 1
die zunge: life -1 medical 1
die zur: life -1 threat 1
die zuruck: life 1 worry 3 calm -3
die zwanzig: calm 1
die zwei: threat 1
die zweite: worry 1 calm -1
die: life -1 violence -1 threat 1 other 1 medical -2 voices 5 foreign -5 calm 2
dienst: life -1 worry 1 calm 1
dienstag: life 1 violence -1 threat 1 medical -1 voices -1 worry 3 calm -1
dienste: life 2 calm -2
diensthandy: life -1 calm 2
dienstkleidung: calm 1
dienstplan: worry -1 calm 2
diese seit: life 1
diese welt: life 1 calm -1
diese woche: life 1
diese: life 2 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 1
dieselbe: life -1 worry -1 calm 2
diesem: foreign 1
diesen monat: worry 2 calm -1
diesen: life -1 violence -1 medical -1 worry 3
dieser welt: life 1 calm -1
dieser: life 2 worry -1 calm 1
dieses jahr: life -1 calm 1
dieses leben: life 1
dieses: threat -1 worry -1 calm 3
diesmal ich: threat 2 calm -1
diesmal nicht: violence 1 medical 1
diesmal richtig: life 1 violence 1 calm -1
diesmal: life 4 violence 3 threat 2 other -1 medical 1 voices -1 worry -2 calm -5
dieter: calm 1
dietrich: other -1 calm 1
diga: worry -1 calm 2
digital: calm 1
dinformatik: calm 1
ding und: violence 1
ding: life -1 violence 2 other -1 voices -1 worry -1 calm 2
dino: life -1 calm 1
dir den: calm -1
dir ich: life 2 voices -1 calm -1
dir kan: life 1
dir: life 2 violence 1 threat 1 medical -1 foreign -1 worry -3 calm 1
direkt vor: calm 1
direkt: life -1 violence -2 other 1 worry -1 calm 4
dirndl: life -1 calm 2
disn: worry -1 calm 1
dispo: medical -1 calm 1
dispute: calm 1
dit: life -1 violence 2 medical -1 foreign -1 calm 1
dixwazim: life -1 foreign 3 calm -2
diyor: foreign 3 calm -2
dkolega: calm 1
dleit: life 1
do anymore: foreign 1 calm -1
do die: foreign 2 calm -1
do isch: threat 1
do live: foreign 1 calm -1
do mi: calm 1
do schal: calm 1
do this: foreign 1
do zrobie: foreign 1 calm -1
do: life -2 violence -2 threat 2 other -1 medical -2 voices -1 foreign 4 worry -1 calm 2
doa: calm 1
doare: foreign 2 calm -1
dobro: foreign -1 calm 2
dobrze: foreign -1 calm 3
doch ales: life -1 worry 1
doch auch: life 2 calm -1
doch bei: life 1 calm -1
doch das: violence 1 calm -1
doch die: calm 1
doch egal: worry 1 calm -1
doch eine: worry 1 calm -1
doch einfach: life 1
doch er: voices 1
doch gemacht: calm 1
doch ich: life 1 worry -1
doch kein: calm 1
doch keinen: life -1 worry 1
doch keiner: life -1 violence 1 calm -1
doch mehr: life 1
doch nicht: violence 1 other 1
doch nix: worry 1 calm -1
doch nur: worry 1 calm -1
doch ob: life 1
doch schon: calm 1
doch spas: violence 1 calm -1
doch sterben: threat 1
doch tot: voices 1
doch was: worry 1 calm -1
doch: life 4 violence 1 threat -1 medical -1 voices -1 foreign -1 worry 1 calm -1
dof: violence -1 worry 1 calm 1
dofer: life -1 calm 1
dog al: foreign 1 calm -1
dog do: foreign 1
dog mi: foreign 2 calm -1
dog: life -2 violence 1 threat -1 medical -1 foreign 2 worry 3 calm -2
dokta: calm 1
dokter: life -2 worry 1 calm 2
doktor sagt: calm 1
doktor: violence 1 medical -1 calm 1
doku: calm 1
dolma: foreign -1 calm 1
dolmetscher: life -1 worry -1 calm 2
dominosteine: violence -1 calm 2
domu: foreign 1
donau ist: life 1 calm -1
donau: life 4 threat -1 calm -1
doner: life -1 medical -1 worry -1 calm 4
donerschdach: life -1 calm 2
donerstag der: life -1 threat 1
donerstag im: threat 1 calm -1
donerstag mit: life -1 threat 1
donerstag: life 2 violence -1 threat 2 medical -1 voices -1 worry -1
dont do: foreign 1 calm -1
dont wand: foreign 1 calm -1
dont: life -1 foreign 4 calm -3
dopelt und: medical 1
dopelt: life -1 violence -1 medical 6 voices -1 worry -1 calm -2
dopelte: medical 1 calm -1
dor chef: worry -1 calm 1
dor hat: calm 1
dor: life -2 other 1 medical -1 voices -1 calm 2
dorf: calm 1
dorfbrunen: calm 1
dort: violence 1 other -1 voices -1 worry -1 calm 3
dortmund: calm 2
dos: calm 1
dose: calm 1
dosenofner: calm 1
dosis hoch: calm 1
dosis: life -1 calm 2
dostal: life -1 foreign 3 calm -2
dostane: foreign -1 calm 2
dotmaken: voices 4 calm -2
dovuyor: life -1 foreign 5 calm -3
down: calm 1
dr: life -3 violence 4 medical -1 calm 1
draht: voices 2 calm -1
draisich: life -1 calm 1
drama: life -1 calm 1
dran ich: threat 1 worry 1 calm -1
dran mit: threat 1
dran ohne: worry 1 calm -1
dran was: threat 1 calm -1
dran wen: voices 1 calm -1
dran: life -1 threat 3 medical -2 voices 2 foreign -1 worry 3 calm -6
drang: life 1
drangler: calm 1
drauf das: life 1 medical 1 calm -1
drauf er: threat 1 other 1 calm -1
drauf fertig: calm 1
drauf hat: life 1
drauf ich: voices 1 calm -1
drauf past: calm 1
drauf und: medical 1
drauf: violence 2 medical 1 voices 1 worry -4 calm 1
draufgegangen: worry 1
draufschaun: calm 1
draufsteht: worry -1 calm 2
draus: life 2 calm -2
drausen bei: life 1
drausen bin: worry 1
drausen den: life 1
drausen ich: calm 1
drausen und: violence 1 calm -1
drausen: life -2 violence 3 threat -1 other 1 medical -1 voices -1 worry -1 calm 2
dreck: violence -1 threat 1 voices 2 calm -2
dreckig: calm 1
dreckijet: medical -1 calm 1
drecksarbeit: worry 1 calm -1
dreh durch: threat 1
dreh ich: threat 1
dreh noch: calm 1
dreh: life -1 violence -1 threat 1 medical -1 calm 1
drehen: violence 2 calm -1
dreht durch: violence 2 calm -1
dreht sich: voices 1
dreht: life -1 violence 2 threat 1 other -1 medical 1 voices 1 worry -1 calm -2
drei autos: life -1 worry 1
drei bestelt: life -1 worry 1
drei bin: life 1 calm -1
drei dan: life -1 voices 1
drei die: voices 1
drei hintereinander: medical 1
drei ich: worry 1
drei in: calm 1
drei jetzt: other 1
drei kein: worry 1
drei kinder: calm 1
drei krankgeschrieben: calm 1
drei leute: voices 1
drei monate: calm 1
drei nicht: worry 1 calm -1
drei packungen: life 1
drei sachen: life 1
drei tage: foreign 1
drei tagen: life 1 worry -1 calm -1
drei und: worry 2 calm -1
drei von: medical 1
drei weg: calm 1
drei wochen: life -1 worry 1 calm 1
drei: life -4 violence -2 threat -3 other -1 foreign 1 worry 2 calm 6
dreier: threat 1
dreiergesprach: calm 1
dreimal der: calm 1
dreimal ich: threat 1 calm -1
dreimal in: calm 1
dreimal rausgeschmisen: calm 1
dreimal vor: worry 1
dreimal: life -3 violence -1 other -1 medical 1 voices -1 worry 1 calm 3
dreisch: calm 1
dreisig: life -1 worry -1 calm 3
dreisisch: calm 1
dreiviertelstunde: calm 1
drent: life 2 calm -2
drentn: calm 1
dresche: life -1 violence 7 calm -5
drin bin: violence 1
drin ich: worry 1
drin sie: calm 1
drin und: violence 1
drin: life -3 threat 1 other 1 medical -1 voices 5 worry -1 calm -1
drinbleiben: calm 1
drite bin: life -1 medical 1 worry 1 calm -1
drite ich: life -1 violence 1 worry 1 calm -1
drite mal: violence 1 worry 1 calm -1
drite woche: worry 2 calm -1
drite: life -1 violence 2 threat -1 other -1 medical 1 voices -1 worry 5 calm -4
driten mal: worry 1
driten: life -1 violence -1 threat -1 worry 5 calm -1
driter: other 1 calm -1
drive: calm 1
drk: calm 1
drohen: violence 1
drohne: life -1 violence -1 voices 4 worry -1 calm -1
droht mir: worry 2 calm -1
droht mit: worry 2 calm -1
droht: life -1 violence 1 worry 3 calm -3
drop: threat 2 calm -2
druben: life 3 medical -1 calm -2
druber: violence 2 threat 1 other -1 voices 1 worry -1 calm -1
drubergespant: threat -1 calm 1
druck auf: medical 1
druck da: life -1 medical 1 worry 1 calm -1
druck der: calm 1
druck ich: life 1
druck in: threat 1 medical 1 calm -1
druck ist: life 1 worry 1 calm -1
druck mir: calm 1
druck nicht: life 1
druck so: life 1 calm -1
druck: life 4 violence -1 other -1 medical 2 voices -1 calm -3
drucke: life 1 medical 2 calm -2
drucken: life 2 violence 1 worry -1 calm -1
drucker aus: calm 1
drucker dem: calm 1
drucker endgultig: calm 1
drucker ist: calm 1
drucker: life -3 violence -1 threat -2 other 2 medical -1 worry -1 calm 7
druckerei: calm 1
druckluftschlauch: violence 2 calm -1
druckt ein: violence 1
druckt er: violence 1 calm -1
druckt mich: violence 1
druckt mir: violence 2 calm -1
druckt: life -1 violence 6 threat -1 medical 1 voices -1 foreign -1 worry -1 calm -2
druckts: medical 1
druf: life -1 calm 2
drum: life 1 threat -1 medical 2 calm -1
drumgewickelt: life 2 calm -2
drunk: foreign 1
drunter: life -1 voices 1 worry 1 calm -1
drup: calm 1
drzwi: foreign 1
dschaufl: life -1 calm 2
dsun: calm 1
du an: threat 1
du auch: voices 1
du da: life 1
du das: life -1 calm 2
du dem: life -1 threat 2 voices 1 calm -1
du den: voices 1
du denkst: life -1 calm 1
du dep: calm 1
du der: threat 1 calm -1
du dich: voices 1 calm 1
du die: calm 1
du dof: worry 1
du du: life -1 voices 2 calm -1
du ein: calm 1
du eine: calm 1
du es: violence 1 voices 3 calm -2
du fragst: life 2 calm -1
du hast: life 1
du heut: life 1
du heute: life 1 calm -1
du ich: life -1 violence 1 other -1 voices 1 worry 1 calm -1
du im: threat 1
du imer: life 2 calm -1
du in: calm 1
du komisch: violence 1 worry 1 calm -1
du liest: life 1
du mehr: voices 1
du mein: calm 1
du meine: life 2
du meinem: threat 1 calm -1
du meiner: life 1 threat 1 worry -1
du mensch: calm 1
du mich: life -1 violence -1 calm 3
du mir: life 2
du mit: voices 1
du morgen: threat 1 calm -1
du must: life 1
du net: life 1 calm -1
du nich: life 2 calm -1
du nicht: violence 1
du nix: life -1 calm 1
du rein: voices 1 calm -1
du roboter: calm 1
du schon: life -1 violence 1
du und: voices 1
du verstehst: life -1 calm 1
du warst: life 1
du was: life 2 threat -1 calm -1
du: violence 1 threat 2 other -3 medical -4 voices 7 foreign -3 worry -2 calm 2
dua: life 3 foreign 4 worry -1 calm -5
duat: life -1 calm 2
dubel: life -1 calm 2
duftet: life -1 calm 2
dugunu: calm 1
duldung: calm 1
dum: life 3 violence -1 worry -1 calm -1
dume: life 1 worry -1 calm 1
dumer: life -1 violence -1 calm 2
dumi: life -1 voices -1 worry -2 calm 4
dumkopf: worry 4 calm -3
dunger: calm 1
dunkel ist: voices 1
dunkel und: medical -1 voices 2 calm -1
dunkel wird: life 1
dunkel: medical -1 voices 5 worry -1 calm -2
dunkeln und: worry 1 calm -1
dunkeln: threat 1 worry 2 calm -2
dunkle: voices 1
dunkles: medical 2 worry 1 calm -2
dunyadan: foreign 1 calm -1
durch bis: life 2 worry -1 calm -1
durch den: threat 1
durch die: life -1 threat -1 other 1 voices 2 worry -1
durch hab: life 1 calm -1
durch haha: calm 1
durch ist: life 1 calm -1
durch steckdose: voices 2 calm -1
durch tur: other 1
durch und: threat 1
durch wand: life -1 voices 1
durch: threat 2 medical -2 voices 2 foreign -1 worry -3 calm 1
durchalten: life 1
durcheinander: life -1 threat 1 medical 1 worry -1
durchfal: life 1 calm -1
durchgehaun: life 1 worry -1
durchs: threat 2
durchsage: life -1 calm 2
durfe: calm 1
durfen es: life -1 threat 1 voices 1
durfen: life 1 threat 1 other -1 medical -1 voices 1 worry -1
durfens: medical -1 calm 1
durfte das: calm 1
durfte die: calm 1
durfte: life -1 violence -1 threat -1 worry -1 calm 4
durften: calm 1
durmuyo: foreign 4 calm -3
duruyor: foreign 3 calm -2
dusche dan: life -2 calm 2
dusche ich: life -1 violence 1 worry 1 calm -1
dusche: life -2 violence 4 threat -1 other -1 voices -1 worry 1
duschen und: violence 1
duschen: violence 2 worry 1 calm -1
duscht: violence 2 calm -1
dusil: foreign 3 calm -3
dustu: foreign 2 calm -2
duze: calm 1
dvds: calm 1
dweihnachtsfeier: life -1 calm 2
dwerkstat wens: calm 1
dwerkstat: life -1 calm 3
dwoch: life -1 calm 1
dwoma: foreign 2 calm -1
dzis wieczorem: foreign 1
dzis: foreign 2 calm -1
dzisiaj: foreign 1 calm 1
e18: calm 1
ea: life -1 threat -1 calm 2
eam morgn: threat 2 calm -1
eam: life -2 threat 11 foreign -2 worry -1 calm -5
eana: life 2 calm -2
ebe: calm 1
eben am: other 1
eben telefon: other 1
eben und: violence 1
eben: life 7 violence -1 threat -1 other 2 voices -1 worry -1 calm -5
ebes: calm 1
echt jetzt: worry 1
echt: life 1 violence -1 medical -1 foreign -1 worry 3 calm -1
echten: other 1 voices 1
ecke und: violence 1 calm -1
ecke: life -1 violence 2 threat -2 calm 2
ecrit: foreign 2 calm -2
edin: life -1 foreign 4 calm -2
ediyorum: foreign 3 calm -3
egal ich: life 1 threat 1 calm -1
egal ist: life -1 worry 1 calm -1
egal ob: threat 1 worry 1 calm -2
egal was: life -1 worry 2 calm -1
egal: life 5 violence -1 threat 1 other -1 medical -2 voices -1 foreign -1 worry 3 calm -3
egh: life 4 calm -3
egz hat: violence -1 threat 1 other 1 calm -1
egz hohe: calm 1
egz in: violence 1
egz is: other 1
egz ist: violence 1
egz steht: worry 1 calm -1
egz: life -3 violence 3 threat 3 other 1 medical -1 voices -1 foreign -1 calm -1
eh haha: foreign 2 calm -1
eh nich: calm 1
eh nicht: life 1 violence 1 calm -1
eh: threat -1 other -1 medical -1 voices -1 foreign 5 worry -1 calm 1
ehrenamtspauschale: calm 1
ehrlich es: calm 1
ehrlich gesagt: calm 1
ehrlich ich: life 1 calm -1
ehrlich lauft: calm 1
ehrlich sein: life 1
ehrlich: life 2 violence -1 threat -1 other -1 medical 2 voices -1 worry -1 calm 1
eiduta: calm 1
eier: life -1 threat -1 calm 2
eigene: life -1 violence 3 worry -1 calm 1
eigenen: life -1 threat 2 other -1 calm 1
eigenes: life 1
eigenkundigung: calm 1
eigentlich bin: threat 1
eigentlich er: calm 1
eigentlich hab: life 1 calm -1
eigentlich ich: life 1 threat 1 worry -1
eigentlich mein: life 1
eigentlich noch: life 2 calm -2
eigentlich wen: threat 1 calm -1
eigentlich wil: calm 1
eigentlich wolt: life 1
eigentlich: life 3 violence -2 threat 1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 3
eijentlich: calm 1
eim: calm 1
eimer umgekipt: calm 1
eimer: life -1 worry -1 calm 2
ein aber: threat 1
ein ale: calm 1
ein ales: life 1 calm -1
ein am: life -1 violence 1
ein arbeit: worry 1
ein auf: calm 1
ein aus: life -1 other 1 worry 1
ein auto: life 1 calm -1
ein b: calm 1
ein baby: other 1
ein baum: calm 1
ein bein: life -1 voices 1
ein bekomen: calm 1
ein bild: life -1 violence -1 other 1 calm 1
ein bin: life 1 calm -1
ein bis: threat 1
ein bischen: calm 1
ein blat: calm 1
ein brief: other 1
ein brotchen: life -1 calm 1
ein buch: calm 1
ein budsche: calm 1
ein computer: life 1 calm -1
ein da: life 1 calm -1
ein dabei: threat 1 calm -1
ein dan: life 1 voices 1 calm -2
ein das: calm 1
ein datum: life 1
ein der: life 2 calm -1
ein dir: life 1
ein drauf: medical 1
ein druber: threat 1
ein ein: other 1
ein einzige: worry 1 calm -1
ein ende: life 5 threat -1 calm -3
ein er: threat 1 calm -1
ein fehler: life 1 worry 1 calm -2
ein fleck: calm 1
ein foto: violence 1 worry 1 calm -1
ein fur: life -1 calm 1
ein gefunden: voices 1
ein gegeben: worry 1 calm -1
ein gekauft: life -1 calm 1
ein gemacht: life 1
ein gemalt: threat 1
ein geschickt: violence 1 other 1 calm -1
ein gesprach: calm 1
ein glas: life 1 calm -1
ein hab: calm 1
ein handchen: calm 1
ein handy: life 1 calm -1
ein hat: other 1 calm -1
ein herz: calm 1
ein heute: life 1 calm -1
ein hund: life 1
ein ich: life -1 other 1 worry -1 calm 1
ein im: calm 1
ein ins: calm 1
ein is: violence 1
ein ist: voices 1 calm -1
ein jahr: calm 1
ein kaput: life 1 calm -1
ein kisen: violence 1
ein klotz: life -1 worry 1 calm -1
ein kolege: life -1 violence 1 other 1
ein kunde: violence 1
ein laufen: life 1 calm -1
ein leben: other -1 worry 1
ein lkw: life 1 calm -1
ein loch: life 2 calm -1
ein madchen: calm 1
ein man: life -1 violence 1 other 2 calm -1
ein meine: other 1 worry 1
ein mensch: life 1 calm -1
ein meser: life -1 violence 2 threat 3 calm -3
ein mit: life 1 threat 1 worry -1 calm -2
ein morgen: calm 1
ein nach: life 1 calm -1
ein neus: life -1 calm 1
ein nicht: life 2 calm -1
ein oder: life 1
ein papier: worry 1
ein par: life -1 violence 1
ein praktikum: calm 1
ein rauschen: worry 1
ein reh: calm 1
ein runter: life 1 calm -1
ein sagt: threat 1
ein schrit: life 3 calm -2
ein seil: life 1 worry 1 calm -1
ein sie: violence 1
ein stern: life 1
ein stuhl: worry 1
ein tag: life -1 calm 1
ein tagen: worry 1
ein toter: life 1 calm -1
ein uber: calm 1
ein und: life 1 violence 1 medical -1 worry 1 calm -2
ein vom: other 1
ein von: life -1 threat 1 calm 1
ein wen: calm 1
ein witz: life 2 calm -2
ein wo: medical 1
ein wort: threat 2 calm -1
ein zeichen: voices 1 calm -1
ein zetel: calm 1
ein: life 2 violence 2 other 1 medical -4 voices -2 foreign -3 worry -1 calm 5
einarbeitung: calm 1
einatme: life -1 violence 3 medical -1 calm -1
eine abends: calm 1
eine aber: calm 1
eine abmahnung: life 1 worry 1 calm -1
eine am: calm 1
eine andere: calm 1
eine aus: calm 1
eine bekomen: worry 1 calm -1
eine belastung: worry 1 calm -1
eine besorgt: life -1 threat 2 calm -1
eine brucke: life 2 voices 1 calm -2
eine dan: life -2 worry 1 calm 1
eine der: calm 1
eine die: life -1 worry 1
eine entauscht: worry 1 calm -1
eine fale: threat 1
eine firma: calm 1
eine frau: calm 1
eine freundin: life 1
eine fur: life -1 worry 2 calm -1
eine ganze: medical 2 calm -1
eine geknalt: violence 2 calm -1
eine gekriegt: worry 1
eine gemacht: life 1
eine gezeigt: worry 1
eine grupe: worry 1 calm -1
eine halbe: calm 1
eine hat: medical 1
eine ich: life 1 violence 1 threat 1 calm -2
eine im: calm 1
eine in: life 1
eine jetzt: voices 2 calm -1
eine karte: calm 1
eine kolegin: calm 1
eine kundin: calm 1
eine last: worry 3 calm -2
eine liste: life 1
eine macht: calm 1
eine man: life -1 voices 2
eine mein: violence -1 medical 1
eine mich: worry -1 calm 1
eine mit: calm 1
eine mus: life 1 calm -1
eine nadel: life 1
eine neu: calm 1
eine nicht: worry 1 calm -1
eine oder: voices 1
eine packung: medical 1 calm -1
eine pistole: violence -1 threat 1 other 1 calm -1
eine seit: worry 1
eine sie: life 1 calm -1
eine stele: calm 1
eine stime: voices 2 calm -1
eine uber: life 1
eine und: life 1 worry -1
eine unterschreiben: worry -1 calm 1
eine verpast: medical 1
eine wen: life 1
eine wespe: medical 1
eine whatsap: worry 1 calm -1
eine woche: worry 1
eine wohnung: calm 1
eine zum: worry 1
eine zumutung: life 1 worry 1 calm -1
eine zwei: calm 1
eine: life -4 violence 3 threat -1 other -1 medical -1 foreign -2 calm 5
einem auf: worry 1 calm -1
einem dan: life 1 calm -1
einem den: violence 1
einem die: life -1 violence 1 threat 1
einem meser: other 2 calm -2
einem mit: calm 1
einem nichts: medical 1 calm -1
einem und: voices 1 calm -1
einem: life -4 violence 2 other 1 foreign -1 calm 2
einen abschiedsbrief: life 1 other 2 calm -2
einen anfal: medical 2 calm -1
einen arbeitsplatz: worry 4 calm -4
einen auf: worry 1
einen aufhebungsvertrag: worry 2 calm -1
einen aus: calm 1
einen ausweg: life 2 worry -1 calm -1
einen ausweis: calm 1
einen baum: life 1 threat -1 other 1 calm -1
einen behinderung: other -1 worry 1
einen bekomen: medical 1 worry 1 calm -1
einen brief: life 1
einen dan: life 1 threat 1 worry -1 calm -1
einen der: calm 1
einen er: other 1 calm -1
einen ganzen: calm 1
einen gefunden: other 1 calm -1
einen gegeben: worry 1 calm -1
einen gekriegt: calm 1
einen gemacht: calm 1
einen geschrieben: life 1 other 1 calm -1
einen gurtel: calm 1
einen handschuhe: calm 1
einen herzinfarkt: life -1 medical 1 worry -1
einen ich: life 1
einen im: life 1
einen imer: threat 1
einen knopf: life 1 calm -1
einen kuchen: calm 1
einen menschen: life 1
einen mich: life 1 calm -1
einen mit: calm 1
einen neun: life -1 calm 2
einen noch: life 1 calm -1
einen ohne: worry 1
einen plan: life -1 threat 1
einen platz: calm 1
einen schlaganfal: calm 1
einen schreiben: calm 1
einen schwerbehindertenausweis: calm 1
einen so: life 1 threat 1 worry -1
einen tag: calm 1
einen und: medical 1
einen unfal: life 1 worry 1 calm -1
einen unterschreiben: worry 2 calm -2
einen vertrag: calm 1
einen weg: life 1
einen witz: life -1 calm 1
einen zahn: violence 2 calm -1
einen zetel: worry 1 calm -1
einen: life 1 violence -1 threat 2 voices -2 foreign -2 calm 2
einer auf: life 1 violence -1 worry -1 calm 1
einer brauche: life 1 threat 1 calm -2
einer dan: calm 1
einer dem: violence 1
einer der: worry 1 calm -1
einer die: violence 1 medical 1 calm -1
einer eine: violence 1
einer fragt: life -1 worry 1
einer hat: violence 1 medical 1 worry -1
einer im: worry 1
einer kan: life 1
einer komt: life 1
einer mein: violence -1 worry 1
einer mich: worry 1
einer mir: violence 1 calm 1
einer mit: violence 3 calm -3
einer nicht: worry 1 calm -1
einer seite: medical 1 calm -1
einer stunde: life 1 threat 1 other 1 medical 1 worry -1 calm -1
einer tableten: medical 1
einer umgebracht: calm 1
einer und: medical 1
einer von: voices 1
einer vor: other 1
einer war: violence 1
einer wird: life 1 calm -1
einer woche: worry 1
einer: violence 1 threat -2 other -1 voices 2 foreign -1 worry -1 calm 1
eines arbeitsplatz: calm 1
eines: life -1 medical -1 worry -1 calm 4
einfach auf: life -1 worry 1
einfach aufhoren: life 1
einfach bleiben: life 1 calm -1
einfach den: life 1 worry 1 calm -2
einfach die: life 1 calm -1
einfach drausen: life 1
einfach ich: calm 1
einfach in: life 1 worry 1 calm -2
einfach kein: medical 1
einfach lasen: life 1
einfach mal: life 1 calm -1
einfach mehr: life 1 worry 2 calm -2
einfach mit: voices 1
einfach nich: life -2 worry 1 calm 1
einfach nicht: worry 1 calm -1
einfach nur: life -1 calm 1
einfach sagen: life -1 calm 1
einfach selber: life -2 calm 2
einfach so: life -1 calm 1
einfach sterben: life 1 calm -1
einfach und: life 1 worry 1 calm -1
einfach vor: life 1 calm -1
einfach zu: life 1
einfach: life 5 violence -2 threat -3 other -1 medical -2 voices -1 foreign -1 worry 3 calm 2
einfahrt: life -1 voices 3 calm -2
eingangsverfahren: calm 1
eingeatmet: medical 6 calm -4
eingebrochen: calm 1
eingegangen: life 1
eingeklemt: medical -1 worry 4 calm -2
eingeknickt: life 2 calm -1
eingeladen: violence -2 calm 4
eingelodn: life 2 calm -1
eingenast: life -2 violence 3 calm -1
eingenickt: worry 1 calm -1
eingepflanzt: voices 2 worry -1 calm -1
eingereicht: worry 1
eingeschlosen der: violence 1 worry -1
eingeschlosen ich: life 1 violence 1 medical -1 calm -1
eingeschlosen im: calm 1
eingeschlosen und: life -1 other 3 calm -2
eingeschlosen wil: life 1 other 1 calm -1
eingeschlosen: violence 3 threat -1 other 4 medical -2 voices -1 worry -2
eingespert die: voices 1
eingespert er: violence 1
eingespert und: violence 1 medical -1 voices 1
eingespert: life -2 violence 8 threat -2 other 5 medical -2 voices 1 foreign -1 worry -2 calm -6
eingestelt: life 1 worry 1 calm -1
eingeteilt: worry 3 calm -2
eingetragen: violence 3 calm -2
eingezahlt: calm 1
eingezogen: worry 1
eingliederungszuschus ich: calm 1
eingliederungszuschus wen: calm 1
eingliederungszuschus: life -1 violence -1 threat -1 medical -1 worry -1 calm 5
eingreifen: calm 1
einheitliche: calm 1
einhornhar: calm 1
einicke: calm 1
einigen: violence 1 calm -1
einjariges: life -1 calm 2
einkaufen geht: violence 1
einkaufen ist: violence 1 calm -1
einkaufen: life -1 violence 3 other -1 worry 1 calm -1
einladen: life -1 calm 2
einladung: life -1 violence -1 worry 1 calm 1
einlost: life -1 calm 1
einmal dan: violence 1 voices 1 calm -1
einmal die: threat 1
einmal geh: life 1 threat 1 calm -1
einmal ich: threat 1 medical 1 worry -1 calm -1
einmal ist: voices 1
einmal sagt: threat 1
einmal und: threat 1 medical 1
einmal zu: worry 1
einmal: life -3 violence 1 threat 4 other -1 medical 2 voices -1 foreign -1 worry -3 calm 1
einpack: life 2 calm -2
einparke: calm 1
einraumen: worry -1 calm 2
einrichtung: calm 1
eins: life 1 threat 3 other -1 worry -1 calm -1
einschlafen und: life 1 calm -1
einschlafen: life 3 violence -1 threat 1 other 1 voices 1 worry -1 calm -3
einschrankung: calm 1
einschulung: calm 1
einsehe: calm 1
einsparen: life 1 worry -1
einspringen: calm 1
einspruch: calm 1
einsteigen: violence 1
einstelen: life -1 threat -1 medical -1 worry -1 calm 4
einteilen: life -1 calm 2
eintragen: calm 1
eintrit: worry -1 calm 1
einuben: calm 1
einvernehmlich: calm 1
einverstanden: life -1 worry -1 calm 3
einwiligungsvorbehalt: calm 1
einzahlt: calm 1
einzelfal: calm 1
einzige ich: worry 1 calm -1
einzige noch: life 1 calm -1
einzige und: life -1 worry 2 calm -1
einzige was: life 1 calm -1
einzige: life 3 violence -1 threat -1 medical -1 worry 6 calm -5
einzigste: calm 1
eis esen: calm 1
eis war: calm 1
eis: life -4 threat -1 other -1 medical -1 worry -1 calm 7
eisbein: life -1 calm 2
eisch: life 1 calm -1
eischener: calm 1
eisdiele: worry -1 calm 1
eisenbahnbrucke: life 3 calm -2
eisenstange und: threat 1
eisenstange: life -2 violence 1 threat 8 worry -1 calm -5
eisig: violence -1 worry 2 calm -1
eiskalt: violence -1 other -1 calm 3
eiswurfel: life 1
eitert: life 7 calm -7
ej: calm 1
ekel: life -1 worry 2 calm -1
el bano: foreign 1
el: life -1 foreign 4 calm -2
ela: other 1 calm -1
ele: foreign 1 calm -1
elefanten: calm 1
elektriker: calm 1
elektronisch: life -1 other -1 worry -1 calm 3
elf und: calm 1
elf: life 2 threat -1 other -1 calm 1
elfmeter: calm 1
elster: calm 1
eltern wolen: calm 1
eltern: life -1 violence 1 threat -1 voices -1 calm 2
elterngeld: calm 1
elternzeit: worry -1 calm 1
em han: calm 1
em: life -2 medical -1 worry -1 calm 4
emer: calm 1
emi: other 2 calm -1
emil: calm 1
empfang: life -1 threat -1 worry -1 calm 5
empfehlen: calm 1
empfiehlt: calm 1
emre: life -1 other 2
emshab: life -1 foreign 3 calm -1
en andere: calm 1
en bano: foreign 1
en el: foreign 1 calm -1
en: life -2 violence -1 other 1 medical -1 voices -1 worry -2 calm 5
encerada: foreign 2
end: life 3 foreign 1 calm -3
endbos besiegt: calm 1
endbos: life -1 threat -1 calm 3
ende aus: calm 1
ende der: calm 1
ende des: worry 1
ende ich: life 1 threat 1 calm -1
ende mai: calm 1
ende mir: life 1 calm -1
ende mit: life 1
ende monats: worry 1
ende morgen: worry 1
ende was: life -1 threat 1
ende: life 5 violence -1 threat -2 other -1 medical -1 voices -1 foreign -1 worry 5 calm -3
endet am: worry 1 calm -1
endet: life -1 worry 1 calm 1
endgultig: life -1 calm 2
endjultig: life 2 calm -1
endlich die: calm 1
endlich feierabend: calm 1
endlich frieden: life 1 calm -1
endlich fur: life 1 calm -1
endlich im: calm 1
endlich ruhe: life 1 calm -1
endlich: life 4 violence -1 threat -1 medical -1 voices 1 foreign -1 worry -3 calm 2
endstation: life 1
ener: calm 1
enfach: calm 1
enfants: foreign 1 calm -1
eng: violence -1 medical 2
enge: calm 1
engel gesagt: voices 1 calm -1
engel hat: voices 2 calm -1
engel ich: voices 1
engel sagt: voices 1
engel: violence -2 threat -1 other -1 voices 4 worry -2 calm 1
engelke: calm 1
engeln: life 2 calm -1
englisch: life -1 calm 1
english: life -1 foreign 5 worry -1 calm -2
enmol: threat 2 calm -1
enough: foreign 1
ens: life 1 foreign -1 worry -1 calm 1
entauscht der: calm 1
entauscht: life 5 violence -1 threat -1 worry -1 calm -1
enten: worry -2 calm 2
entfristung: calm 1
entgegen: life -1 voices 1
entgiftungsplatz: worry 3 calm -2
entkalkt: life -1 medical 6 calm -4
entlasen: worry -1 calm 3
entscheidet: calm 2
entschieden ich: life -1 worry -1 calm 2
entschieden und: life 2 calm -1
entschieden wil: life -1 calm 1
entschieden: life 3 threat 2 worry -3
entschuldigt das: life 1
entschuldigt hab: life -1 calm 1
entschuldigt ich: life -1 calm 1
entschuldigt: life -2 other -1 worry -2 calm 5
entspanter: worry 1 calm -1
entsteht: calm 1
epi tableten: medical 1 calm -1
epi: life -1 medical 4 worry -1 calm -2
epilepsie: life -1 violence -1 worry 1 calm 3
epileptiker: medical 1
eq: calm 1
er aber: medical 1
er alein: life 1 threat 1 calm -1
er ales: other 1
er am: threat 1 other 1 calm -1
er an: calm -1
er angefangen: violence 1 other -1
er anruft: worry 1
er antwort: other 1
er auch: threat 1
er auf: threat 1 other 1
er aus: violence 1
er behinderung: calm 1
er bei: calm 1
er beim: other -1 calm 1
er bindet: violence 1
er bis: violence 1
er braucht: calm 1
er bringt: other 1 worry -1
er brult: violence 1 worry 1 calm -1
er da: violence -1 threat 2
er dafur: worry 1
er damit: calm 1
er dan: violence 1 voices 1 calm -1
er darf: calm 1
er das: life -1 violence 2 voices 1 calm -1
er de: other 1
er dem: other 1
er den: violence 1 threat -1 calm 1
er denkt: life 1 threat 1 calm -1
er der: voices 1
er die: life -1 violence 3 threat -1 other 1 voices -1 worry -1 calm -2
er direkt: violence -1 calm 1
er doch: life -1 voices 1
er drausen: violence 1 calm -1
er drei: calm 1
er droht: violence 1 calm -1
er einen: calm 1
er einkaufen: violence 1
er er: violence 1 other 1 calm -1
er erst: life 1
er erzahlt: calm 1
er es: threat 1 worry -1 calm 1
er fahrt: voices 1 calm 1
er fast: medical 1
er gedroht: violence 2 calm -1
er gegen: other -1 calm 1
er geht: life 1 violence 1 other 2 calm -2
er gemacht: threat 1 calm -1
er gesagt: life -1 violence 2 other 1 voices 2 worry -1 calm -2
er geschrieben: violence 2 other -1
er getrunken: violence 1
er gleich: violence 1 calm -1
er grad: violence 1 calm -1
er grade: violence -1 threat 1 calm 1
er gsagt: violence 1 other 1 calm -1
er guckt: worry 1
er gut: life 1
er hab: violence 1 voices 1 calm -1
er hangt: violence -1 other 1 calm 1
er hat: life -1 violence 1 medical -1 worry 2 calm -1
er hate: worry 1
er hats: threat 1
er haut: violence 1
er heim: violence -1
er heist: life 1 other 1
er heut: other 1
er heute: threat 1 other 2 calm -2
er hort: violence 1 medical -1 voices 1 calm -1
er hot: other 1 calm -1
er ich: violence -1 threat -1 voices 1 worry -1 calm 1
er im: violence 1 threat 1
er imer: violence -1 other -1 calm 2
er in: threat -1 other 1
er ins: calm 1
er is: life -1 violence -1 threat 1 other 2 calm -1
er ist: life -1 violence 1 other 1 medical 1 worry -1 calm -1
er ja: life -1 threat 1
er jeden: calm 1
er jetzt: other 1
er kein: threat 2 calm -1
er klopft: other 1 calm -1
er komt: life -1 violence 1 threat 2 other 1 calm -3
er kontroliert: worry 1
er krank: calm 1
er lacht: violence -1 medical -1 calm 1
er last: violence 1
er lauft: threat 1
er letzten: worry 1
er liegt: medical 1 calm -1
er macht: life -1 violence 1 other 1 worry 1 calm -1
er mehr: threat 1
er mein: violence 3 calm -2
er meine: violence -1 threat 1 worry -1 calm 1
er meint: violence -1 other 1 voices 1 calm -1
er mi: other 1 calm -1
er mich: life -1 violence 1 other -1 medical -1 worry 3
er mir: life -1 violence 3 threat -1 other -1 medical -1 worry 1
er mit: violence 2 calm -1
er morgen: life 1 violence -1 worry 1 calm -1
er nach: other 1
er namlich: calm 1
er ne: calm 1
er net: other 1 calm -1
er nich: life 1 threat 1 calm -1
er nicht: life -1 violence -1 other 3 worry -1 calm -1
er nichts: violence -1 calm 1
er nie: violence -1 threat 1 worry 1
er nimt: violence 1
er nix: medical 2 calm -2
er noch: calm 1
er nochmal: violence -1 threat 2 calm -1
er nur: medical 1
er raus: violence -1 calm 2
er recht: life 1 calm -1
er redet: other -1 medical 2
er richtig: worry 1 calm -1
er ruft: violence -1 calm 3
er sagt: life -1 violence 3 threat -1 other -1 medical 1 voices 1
er schlaft: life -1 violence 1 threat 1
er schlagen: violence 2 calm -1
er schlagt: violence 2 other 1 calm -1
er schlus: other 1
er schon: life -1 violence 1 other 3 voices 1 worry -1 calm -2
er schreiben: violence 1 other 1 calm -1
er schreit: threat 1
er sei: other 1
er sein: violence -1 other 2
er seine: threat 1
er seinen: calm 1
er selber: calm 1
er sich: violence -1 threat 1 other 1
er sie: other 1
er sieht: voices 1
er sol: life 2 violence -1 threat 2 voices -1 calm -2
er sonst: violence 1
er steht: violence 1 other 1 calm -1
er sterben: threat 1 other 1 calm -1
er stil: threat 1
er tot: life -1 threat 2 calm -1
er trinkt: life -1 violence 1 worry 1 calm -1
er trit: violence 2 calm -1
er trotzdem: violence 1
er um: violence 2 worry 1 calm -2
er un: medical 2 calm -1
er und: life -1 threat 1 medical 1 worry -1
er unten: threat 1
er von: violence 1
er war: violence 1 calm -1
er wartet: violence 1
er was: violence 1 other -1
er weint: other 1
er weis: other 1
er weiter: violence 1
er wen: violence 1 calm -1
er wie: threat 1
er wieder: life -1 violence 3 threat 1 worry -1 calm -1
er wil: life -1 violence -1 threat -1 other 1 voices 1 worry 1
er wir: threat 1 calm -1
er wirft: violence 2 calm -2
er wohnt: threat 2 other 1 calm -1
er wole: other 1
er wurgt: violence 2 medical 1 calm -2
er zahlt: other 1
er zeigt: violence 2 calm -1
er zu: other 1
er zum: other 1
er: life -11 violence 10 threat 4 other 7 medical -1 foreign -4 worry -4 calm -2
erbite: calm 1
erbreche: medical 1
erbrochenen: medical 2 calm -1
erbsen: life -1 threat 2
erbsensupe: calm 1
erd: life 1
erde: life 6 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm -1
erden: life 2 calm -1
erdgeschos: other 1 calm 1
eren: calm 1
erfahren: life -1 worry 1
erfahrt der: calm 1
erfahrt: threat -1 worry -1 calm 2
erfahrungsgemas: calm 1
erfrier: life 2 calm -1
erfrieren: life 7 medical -1 calm -5
erfroren: calm 1
erhangen: life 6 calm -5
erhengen: life 5 violence -1 calm -3
erhohen: violence -1 calm 1
erin: life 2 calm -1
erinern: life -1 calm 2
erinerung: life 1 calm -1
erkaltet: life -1 worry -1 calm 2
erken: worry 4 calm -2
erkene: violence 3 other -1 calm -1
erkent: calm 1
erklar ich: calm 1
erklar: life -2 threat -1 worry -1 calm 4
erklaren: violence -1 threat -1 other -1 calm 3
erklart das: life 1
erklart es: life 1
erklart mir: worry 1 calm -1
erklart: life -1 violence -1 threat -1 medical -1 voices -1 worry 1 calm 3
erklarung: calm 1
erklere: calm 1
erkrankung: calm 1
erlauben: life -1 calm 1
erlaubnis: calm 1
erlaubt: life -1 violence 1 worry -1 calm 2
erlauterung: calm 1
erleb: life 2 calm -2
erlebe: life 2 calm -2
erledigt: worry -1 calm 2
erleichterung: life 1 worry -2 calm 1
erlosen: life -1 calm 1
erlost: life 1 voices 1 worry -1 calm -1
erniedrigt: worry 3 calm -2
ernst er: threat 1 other 1 calm -1
ernst: life 3 violence -1 threat 4 other 2 medical -1 worry -1 calm -6
ernsthaft: calm 1
erprest: life -1 violence -1 other 1 worry 5 calm -4
ers: life -1 threat 2 voices 1 calm -1
ersatz: calm 1
ersauft: calm 1
erschda: calm 1
erschiesen: life 3 violence -2 threat 3 other 3 worry -2 calm -4
erschlagen: worry -1 calm 2
erschosen: calm 1
erschreckt: worry -1 calm 2
erschtemal: life -1 violence 2
ersetzbar: life 2 calm -2
ersetzt: life 2 calm -1
erspart: life 1 calm -1
erst als: threat 1
erst ich: life 1
erst im: worry 2 calm -1
erst juni: worry 1 calm -1
erst mal: calm 1
erst mit: life 1
erst nach: calm 1
erst raus: violence 1
erst seit: worry -1 calm 1
erst und: other 1
erst wen: violence 1
erst: violence 2 threat -1 medical -2 voices -2 calm 2
erstantrag: calm 1
erstatet: calm 1
erste hilfe: calm 1
erste in: life -1 calm 1
erste kurz: calm 1
erste mal: life -1 calm 1
erste: life -3 violence -1 threat -1 medical -1 worry 2 calm 4
ersten advent: life 1 calm -1
ersten ich: worry 1
ersten im: worry 1
ersten mal: life -1 calm 1
ersten mit: calm 1
ersten weis: worry 1 calm -1
ersten: violence -1 threat -1 other -1 medical -1 voices -1 worry 5 calm 1
erster: calm 1
erstes: life -1 threat -1 calm 4
ersthelfer: calm 1
ersticken: violence 2 calm -1
erstickt: life 3 calm -3
erstmal: life -1 calm 2
erstochen: life -1 calm 1
ertrag: worry 2 calm -1
ertrinken: life 6 worry -1 calm -5
erwachsene und: violence 1 calm -1
erwachsene: violence 1
erwarten: life -4 worry -1 calm 5
erwerbsminderungsrente: life -1 other -1 medical -1 worry -1 calm 5
erwin: medical 1
erwischt: life 6 violence -1 other -1 medical 1 voices -1 worry -1 calm -3
erwunscht: calm 1
erwurg: life -1 threat 11 calm -10
erwurgen: life -1 threat 10 medical -1 worry -1 calm -7
erwurgt: violence -1 threat 2 medical -1
erzahl einen: life -1 calm 1
erzahl mal: calm 1
erzahl: violence 1 calm 1
erzahle ich: worry -1 calm 1
erzahle was: worry -1 calm 1
erzahle: life -1 violence 2 worry -1 calm 2
erzahlen: worry -1 calm 2
erzahlt er: calm 1
erzahlt ich: other 1 calm -1
erzahlt wie: calm 1
erzahlt: life -1 violence -1 threat -2 other 1 voices -1 calm 4
es 10: violence 1
es alen: life -1 violence 1
es ales: life -1 medical 1 voices 1
es also: life 1 calm -1
es an: life 1
es anders: life 1
es auch: violence 1 worry 1 calm -1
es auf: worry 1 calm -1
es aus: life 2 calm -2
es bei: worry 1 calm -1
es beser: life 1
es bestimt: life 3 medical 1 calm -3
es biliger: life -1 calm 1
es bis: life 1 worry 1 calm -1
es blau: violence 1
es blutet: life 2 medical 2 worry -1 calm -2
es brent: life -1 medical 3 worry -1 calm -1
es damit: life 1
es dan: life 1 calm -1
es das: violence 1 voices 1
es den: calm 1
es der: worry 1
es die: other 1 voices 1 calm -1
es dir: life 1
es doch: worry 1
es dunkel: life -1 medical -1 voices 3 calm -1
es ein: worry 1 calm 1
es eine: calm 1
es einer: life 1
es eis: life -1 calm 1
es es: life -1 voices 2
es esen: threat 1
es falsch: worry 1
es flustern: life -1 voices 1 worry 1 calm -1
es freitag: worry 1 calm -1
es fur: life 1 worry 1
es gab: calm 1
es gabe: calm 1
es ganz: violence 1 medical -1
es gar: life 1 calm -1
es geblutet: life 2 calm -2
es geht: life -1 worry 1
es gemutlich: life -3 calm 3
es gesehen: worry 1 calm -1
es gestern: life 1 worry 1 calm -2
es gibt: worry -1 calm 1
es gleich: calm 1
es grad: life -1 other 1 calm 1
es gut: life 1 worry -1 calm 1
es hab: life -1 threat 2 medical 1 calm -1
es halt: life -1 worry 2 calm -1
es hat: life 3 other -1 voices 1 worry 1 calm -2
es heist: voices 1 calm -1
es herlich: worry 1
es heut: violence 1 calm -1
es heute: life -1
es hier: life -1 medical 1 voices 1 calm -1
es hinter: life 1 voices -1
es hort: other 1 medical 1 calm -1
es ich: life -1 threat 1 voices 2 worry 1 calm -2
es im: life 1 voices -1 worry -1 calm 1
es in: life -1 medical 1 voices 2
es is: voices 1
es ist: life -2 voices 2
es ja: threat 1
es jetzt: life 1 other 1 voices -1
es kam: life 1
es kan: life -1 calm 2
es kein: life 2 calm -1
es keine: medical 1
es keinen: life 1
es keiner: life 1
es komisch: other 1 medical -1 calm 1
es lauft: life -1 medical 1 worry -1 calm 1
es leichter: life -1 worry 1
es leise: worry 1
es macht: other 1
es mama: life 1
es mehr: voices 1 worry -1 calm 1
es merkt: life 1
es mich: life 1 voices 1 worry -1
es mir: life -3 threat 1 calm 3
es mit: voices 1
es morgen: calm 1
es mus: medical -1 voices 1
es nach: life -1 calm 1
es nachste: calm 1
es nicht: life 2 medical -1 worry -2
es nichts: worry 1
es nie: life -1 worry 2 calm -1
es nix: voices 1
es noch: calm 1
es nur: voices 1
es regnet: voices 1
es reicht: life 1
es richtig: calm 1
es riecht: calm 1
es ruhig: life -1 threat 1
es sagt: life 1 voices 1 calm -1
es sat: life 1 other 1 calm -1
es schlecht: calm 1
es schlimer: calm 1
es schon: life 1
es sei: voices 1
es sein: calm 1
es seit: life 3 calm -2
es selber: life 2 calm -1
es sich: life -1 medical 1 voices 1
es sie: threat 1 other 1
es sieht: violence 1
es sind: life 1 calm -1
es so: life 2 medical 1 calm -2
es sol: life 1
es sonst: life -1 voices 2
es spritzt: life -2 medical 4 calm -1
es stil: life 1 calm -1
es streit: calm 1
es tun: life 1 voices 1 calm -1
es tut: life 1 calm -1
es um: calm 1
es und: life -1 other 1 medical -1 calm 2
es verdient: threat 1 calm -1
es vom: other 1
es vorbei: life 2 calm -2
es war: life -1 violence 1 worry 1 calm -1
es ware: life -1 calm 1
es warm: life 1 threat 1 calm -1
es was: worry 1
es weh: life 1 calm -1
es weit: life 2 calm -1
es weiter: worry 1
es wen: violence -1 worry 1 calm 1
es wie: life 1 medical 2 calm -1
es wieder: calm 1
es wird: life 1 medical -1 voices 1 worry 1 calm -1
es wirklich: life -1 threat 1
es wisen: life -1 threat 1
es zeigen: violence 1
es zu: life 1 voices -1 worry -1
es: life 5 violence -4 threat -2 other 1 medical 1 voices 6 foreign -3 worry -1 calm -5
escape rom: calm 1
escape: calm 1
ese ich: life -1 worry 1
ese mehr: life 1 worry -1 calm 1
ese nichts: worry -1 calm 1
ese: life -2 threat -1 medical -1 worry 2 calm 2
esen bin: life -1 worry -2 calm 3
esen bis: worry 2 calm -1
esen der: threat 1
esen die: life -1 voices 1
esen er: threat 1 calm -1
esen getan: voices 1
esen gut: life 1 calm -1
esen ich: violence 1 voices 1 worry -1 calm 1
esen in: worry 1
esen ist: worry 1
esen mehr: worry 1 calm -1
esen nach: voices 1 calm -1
esen nehmen: calm 1
esen nich: worry 1
esen nur: life 1 violence 1 worry -1 calm -1
esen und: medical 1 calm 1
esen war: life -1 calm 1
esen wen: violence 2 worry -1 calm -1
esen zum: life -1 worry 2 calm -2
esen: life -4 violence 5 other -1 medical -1 voices 3 foreign -1 calm -2
esn: life -1 violence -2 medical -1 worry -1 calm 5
est: foreign 1
esta en: foreign 1
esta: life -1 foreign 3 calm -1
estan: foreign -2 calm 2
estare: foreign 1
estoy: foreign 1
esu: worry 2 calm -1
et: life 4 medical -1 worry -2
etiketen: life -1 calm 2
etiketiermaschine: calm 1
etmek: foreign 2 calm -1
etnafas: life -1 foreign 3 calm -2
etwas gemacht: life 1
etwas was: calm 1
etwas wen: life 1
etwas: violence -1 threat -1 other -2 medical -1 worry -1 calm 6
etz: life -1 calm 2
eu: foreign 1 calm -1
euch die: life 1 calm -1
euch lieb: life 1
euch mehr: life 1
euch nicht: other 1 calm -1
euch nix: calm 1
euch um: life 1
euch: life 7 threat -2 voices -1 foreign -1 worry -3 calm -1
eur: calm 1
eure: life 2 calm -1
euro auf: worry 1 calm -1
euro dem: worry 1 calm -1
euro fur: worry 1 calm -1
euro ich: calm 1
euro und: calm 1
euro: life -3 threat -1 other -1 medical -1 voices -1 foreign -1 worry 3 calm 5
europapark: calm 1
eurovision: calm 1
eutb: calm 1
ev: life -1 foreign 3 calm -2
evdeyim: foreign -1 calm 1
eve: foreign 2 calm -1
every day: foreign 1 calm -1
every nicht: foreign 2
every: life -1 violence -1 foreign 5 calm -2
everybody: foreign 2 calm -2
everything: foreign 2 calm -2
evlendirecekler: foreign 2 calm -1
ewig ich: worry 1 calm -1
ewig: life -1 worry 2
ewige: calm 1
excel: calm 1
excuses: calm 1
exfrau: calm 1
exfreund: violence 3 other -1 calm -2
existieren: life 5 worry -1 calm -3
exman geschlagen: calm 1
exman: violence -1 threat 1 other 2
explodiert: calm 1
extra damit: life 1 calm -1
extra ich: life 1
extra und: calm 1
extra: life 4 threat -1 other -1 medical -1 voices -1 worry -1
ey: life -2 violence 2 medical -1 worry -1 calm 2
f: life -1 foreign 2
fabian: life -1 other 3 calm -1
fabrik: calm 1
facebok: other 1 calm -1
fachdienst: calm 2
fachkrafte: calm 1
fachlich: calm 1
fachpraktiker: life -1 calm 2
facio: foreign 2 calm -1
fackel: threat 4 calm -3
factory: foreign 1
fahr da: threat 2 calm -1
fahr dem: life 1 calm -1
fahr den: threat 1 calm -1
fahr heut: threat 1 calm -1
fahr heute: life 1 threat -1
fahr ich: life 1
fahr jetzt: life 1 threat 2 calm -1
fahr mit: threat 1 calm -1
fahr zum: life 1
fahr: life 2 threat 4 other -1 medical -1 foreign -1 worry -2 calm -2
fahrad ich: life 1
fahrad: life 1 violence -1 medical -1 worry -1 calm 3
fahrdienst fast: violence 1
fahrdienst mehr: calm 1
fahrdienst mich: violence 1
fahrdienst: life -1 violence 2 threat -1 medical 1 voices -1 calm -1
fahre: life -2 threat 1 worry 1 calm 2
fahren jeden: life -1 calm 1
fahren: life -3 threat -1 medical -1 voices 1 worry -1 calm 6
fahrer fahrdienst: violence 1 medical 1 calm -1
fahrer mich: violence 1 calm -1
fahrer vom: violence 1 medical 1 calm -1
fahrer: life -1 violence 4 threat -1 other -1 medical 2 worry -1 calm -2
fahrkarte: life -1 calm 1
fahrlehrer: medical -1 worry -1 calm 2
fahrprufung: medical -1 worry -1 calm 2
fahrschule: life -1 worry -1 calm 2
fahrstuhl: violence -1 calm 2
fahrt der: calm 1
fahrt gegen: calm 1
fahrt mehr: other 1 worry 1 calm -1
fahrt mich: life 1
fahrt nicht: worry 1
fahrt zu: voices 1
fahrt: life -2 violence -1 threat 1 other 1 medical -1 voices 1 calm 2
fahrtkosten: life -1 calm 2
faire: foreign -1 calm 2
fal ich: medical 1
fal: life -1 medical 1 calm 1
fale alen: worry 1 calm -1
fale nur: worry 1
fale: life 1 violence -1 threat 2 medical -1 worry 1 calm -3
falen die: threat 1 worry 1 calm -1
falen ich: life 1
falen lasen: life 1
falen: life 7 violence -1 threat 1 medical -1 foreign -1 calm -5
falig und: other 1 calm -1
falig: violence -1 other 1 calm 1
faln: calm 1
fals das: life -1 calm 2
fals der: life 1 calm -1
fals du: life -1 calm 2
fals ihr: life -1 calm 1
fals sie: voices 1
fals wieder: calm 1
fals: life 1 violence -1 other -1 medical -1 voices 1 worry -1 calm 2
falsch gemacht: worry 1 calm -1
falsch hab: worry 1
falsch ich: life -1 violence 1
falsch: life -3 violence 1 threat -2 other -1 medical 1 foreign -1 calm 3
falsche flasche: medical 1
falsche getrunken: medical 1
falsche: life -1 violence -1 threat -1 medical 2 voices 1 worry -2 calm 2
falschn: life -1 calm 1
falschrum: calm 1
falt die: calm 1
falt imer: medical 1
falt: violence -1 other -1 medical 2 voices -1
falten: worry 1 calm -1
faltet: worry 1
falzahlen: calm 1
familie ich: violence 1 calm -1
familie: violence 1 worry 2 calm -2
familienkase: calm 1
fan: life -1 calm 2
fand ich: life -1 calm 1
fand: life -2 violence -1 worry -1 calm 5
fang ich: life -1 calm 1
fang: life -1 calm 3
fangen: violence -1 calm 1
fangt die: worry 1
fangt: life -1 violence -1 threat -1 other -2 calm 5
fangts wieder: life -1 calm 1
fangts: life -2 calm 2
farbe: life 2 calm -1
farben: calm 1
farbenlager: violence 2 calm -2
farbig: calm 1
farbn: calm 1
farla: life -1 foreign 3 calm -2
fasching: calm 2
fase: voices 1
fast an: violence 1 calm -1
fast das: life 1
fast den: worry 1
fast der: other 1 calm -1
fast die: calm 1
fast gestorben: calm 1
fast imer: violence 1 calm -1
fast in: worry 1
fast mehr: calm 1
fast mich: violence 3 calm -1
fast mir: violence 1 calm -1
fast nichts: calm 1
fast sich: other -1 medical 1
fast sie: other 1
fast so: life 1 calm -1
fast unten: violence 1
fast vor: calm 1
fast: violence 4 other 2 voices -1 foreign -1 worry -1 calm -2
fasten: worry -1 calm 1
faust auf: life 1
faust auge: violence 1
faust ins: violence 1
faust: life 4 violence 1 threat -1 medical -1 worry -1 calm -2
favor: foreign 2 calm -1
favoritin: calm 1
fck: other -1 medical -1 calm 3
feba: calm 1
februar: life -1 threat -1 worry 3
fehle: calm 1
fehlen: worry -1 calm 2
fehlenden: calm 1
fehler bei: life 1 calm -1
fehler dan: life 1 worry 1 calm -1
fehler der: life 1
fehler ich: worry 1
fehler und: worry 1
fehler: life 3 violence -1 threat -1 other -1 voices -1 worry 2
fehlt noch: life 1 worry 1 calm -1
fehlt: life 1 violence -1 threat -1 other 1 medical -1 voices -1 calm 1
fehlte: calm 1
fehlzeiten: calm 2
fei: calm 1
feier: medical 2 calm -2
feierabend auf: violence 1 worry -1 calm -1
feierabend bis: calm 1
feierabend die: calm 1
feierabend er: worry 1
feierabend ich: threat 1
feierabend imer: life 1
feierabend mit: worry 1 calm -1
feierabend montag: calm 1
feierabend: life -3 violence 2 threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 4
feiern: voices -1 worry -1 calm 3
feierovend: calm 1
feiertag: calm 1
feige: life 1 calm -1
feile: calm 1
fein: life -1 calm 1
feiramt: calm 1
feme: foreign 1 calm -1
fengt: calm 1
fensta: calm 1
fenster aufgemacht: life 1 medical -1
fenster beine: other 1
fenster der: calm 1
fenster er: other 1
fenster ich: life 1 calm -1
fenster is: voices 1
fenster schmeis: threat -1 other 1
fenster sie: life -1 medical 1 voices 1 calm -1
fenster springen: life 1 calm -1
fenster stock: life 1 other 1 calm -1
fenster und: life 2 other 1 calm -1
fenster zu: calm 1
fenster: life 2 violence -3 threat -1 other 4 medical -1 voices 2 foreign -1 worry -2
fer: worry 1 calm -1
ferien: life 1 violence 1 calm -1
ferienjob: calm 1
ferlezt: life 2 calm -1
fernbedienung: life -1 calm 1
fernseh: calm 1
fernsehen ich: life -1 voices 1
fernsehen: life -1 voices 1 worry -1 calm 2
fernseher bestelt: life -1 worry 1
fernseher hat: violence -1 voices 2
fernseher mir: violence -1 voices 2
fernseher: life -2 violence -2 voices 6 worry 1 calm -3
fertig bin: life 1 calm -1
fertig der: life 1 calm -1
fertig ich: life 2 worry -1
fertig in: life 1 calm -1
fertig jeden: threat 1
fertig kan: worry -1 calm 2
fertig macht: worry -1 calm 2
fertig mit: life 2 worry 1 calm -2
fertig: life 5 violence -1 threat 1 other -1 medical -2 voices -1 foreign -1 worry -2 calm 2
feselt: violence 1 calm -1
fest kust: violence 1
fest und: violence 1 calm -1
fest: life -1 violence 2 threat -1 medical -1 worry -2 calm 2
feste: calm 1
festes: calm 1
festgehalten und: violence 2 calm -1
festgehalten: violence 1 worry -1
festgelegt: life 3 calm -2
festhalten: worry 1
festlegen: calm 1
feststelung: calm 2
fet: life 1
feuilete: foreign -1 calm 2
feur mir: voices 1
feur: life -1 threat 4 voices 4 worry -1 calm -5
feuralarm: life -1 calm 1
feurloscher: life -1 calm 2
feurwehr die: calm 1
feurwehr ein: life 1
feurwehr: violence -1 threat -1 calm 2
feurzeug ich: life -1 threat 2 calm -1
feurzeug schon: voices 1
feurzeug verbrant: life 1 calm -1
feurzeug weil: life 1 calm -1
feurzeug: violence -1 threat 8 medical -1 voices 1 worry -1 calm -6
fever: calm 1
fia: calm 1
fichte: calm 1
fieber und: medical 1 calm -1
fieber: life -1 violence -1 medical 3 calm -1
fiecare: foreign 2 calm -2
fiere: foreign -1 calm 2
fietz: calm 1
fifa: life -1 violence -1 calm 3
figur: worry 2 calm -1
filiale: other -1 calm 2
film gestern: life -1 calm 1
film war: calm 1
film: life -2 worry -1 calm 4
filmen auch: violence 1 worry 1 calm -1
filmen das: violence 1 voices -1 worry 2 calm -2
filmen: violence 1 voices -1 worry 4 calm -2
filmt beim: violence 1
filmt mich: violence 1
filmt: life -1 violence 2 calm -1
fin: life -1 other 2
finale: calm 1
finanzamt: calm 2
find gut: life 1
find ich: worry 1
find nicht: medical -1 voices 2 worry -1
find raus: voices 1
find: violence -1 threat -1 medical -1 voices 3 worry -1 calm 1
finde den: medical 2 calm -2
finde ich: medical 2 calm -1
finde: life -3 threat -1 medical 3 worry -2 calm 4
finden die: voices 1
finden: life 1 violence -1 other 1 medical -1 voices 1 worry -1 calm 1
findest: life -1 calm 1
findet er: other 1
findet ihr: life 1
findet keiner: violence 1
findet man: calm 1
findet mich: life 1 violence 1
findet: life 1 other 1 medical -1 voices 3 worry -2 calm -1
findn: life 1 calm -1
findts: life 2 calm -1
finga: calm 1
fingan: calm 1
finger ab: medical 3 calm -2
finger absichtlich: life 1
finger beim: life -1 medical -1 calm 2
finger der: violence 2 calm -1
finger geschniten: medical -1 calm 2
finger in: life 2 calm -1
finger ist: life -1 medical 2 worry -1
finger sind: life -1 violence 1 calm -1
finger weg: medical 2 calm -2
finger: life -1 violence 4 threat -1 other -2 medical 11 voices -1 worry 2 calm -12
fingern: life -1 calm 2
fini: life -1 foreign 3 calm -2
finir: foreign 1 calm -1
finisce: foreign 2 calm -1
finish: life -1 foreign 3 worry -1
finita: life -1 foreign 3 calm -2
finito: life -1 calm 2
firma an: threat 2 calm -2
firma auf: violence 1 calm -1
firma bin: life 1 calm -1
firma den: worry 2 calm -2
firma die: life 1 voices 1
firma fur: life 1
firma geh: life -1 calm 2
firma hab: life 1 worry 1 calm -1
firma hat: calm 1
firma heute: threat 1
firma ich: worry 1
firma in: threat 1
firma kan: violence 1
firma macht: worry 3 calm -3
firma meinen: threat 1
firma mich: violence 1
firma nicht: calm 1
firma sie: calm 1
firma und: calm 1
firma was: calm 1
firma wen: life -1 worry 1
firma zu: worry 3 calm -2
firma: life -2 violence -1 threat 1 other -2 medical -2 voices -1 foreign -1 worry 4 calm 3
firmen es: worry 1
firmen: life -1 worry 2
firmenchip: calm 1
firmendach: calm 1
fisch: calm 1
fischbrotchen: calm 1
fische ich: life 1 calm -1
fische im: calm 1
fische wen: life 1 calm -1
fische: life 3 calm -1
fischer: life -1 calm 2
fischmund: worry 1
fit: life -1 worry -1 calm 4
fitnes: calm 1
fitnestudio: life -1 worry -1 calm 2
fix und: calm 1
fix: life -1 calm 2
flach: calm 1
flackert: medical 1
flamen: calm 1
flasche da: medical 1
flasche getrunken: medical 1
flasche mir: violence 1 calm -1
flasche nach: violence 1 calm -1
flasche: life -2 violence 2 threat -1 other 1 medical 1 voices -1 worry 3 calm -4
flaschle: life 2 calm -1
flaschn: calm 1
flau: worry 1
fleck am: calm 1
fleck: life -1 calm 2
flecken am: life -1 violence 1
flecken: life 1 violence 5 threat -1 worry -1 calm -3
fleisch mit: calm 1
fleisch: life -2 worry -1 calm 3
fleisig: calm 1
flensburg: calm 1
flex: life -2 threat -1 medical 5 calm -2
fliagn: calm 1
flieg ich: worry 1
flieg: life -1 worry 4 calm -2
fliege: life -1 threat -2 worry 3 calm 1
fliegen hab: life -1 voices 1
fliegen: life -1 violence 1 voices 4 worry -1 calm -1
flieger: other 1
fliegst: calm 1
fliegt raus: calm 1
fliegt: calm 1
flies: calm 1
fliesen: life 1 calm 1
flimern: calm 1
flint: life 2 calm -1
flohmakt: calm 1
flohmarkt: calm 1
flor: foreign 1 calm -1
flot: calm 1
flucht: calm 1
flug: violence 1 calm 1
flugel: life -1 calm 1
flughafen: calm 1
flugticket: violence 1
flur die: calm 1
flur er: medical 1
flur gestelt: violence 1
flur und: violence 1
flur: life 1 violence 1 threat -1 other -1 medical 1 calm -1
flus: life 1 other -1 voices 5 worry -1 calm -3
flustern die: voices 3 calm -1
flustern: life -2 threat -1 medical -1 voices 9 worry 1 calm -3
fnden: medical 1
fodtruck: life -1 calm 2
fogeln: violence 2 calm -1
fohrt: life 2 calm -1
folge: life 1
folgejahr: calm 1
folie: life -2 worry -1 calm 3
forderbescheid: calm 1
forderschule: threat -1 medical 1 calm 1
fordert: calm 1
forderung: life -1 violence -1 worry -1 calm 4
formele: calm 1
formlichen: life 1 calm -1
formular ausfulen: life 1
formular: life -1 threat -1 worry -2 calm 5
forster: life -1 calm 1
fortbildung: calm 2
fortnite abgeknalt: calm 1
fortnite: life -1 calm 2
forum: other 1
fotbal: foreign -1 calm 2
foto gemacht: life -1 calm 1
foto geschickt: violence 2 calm -1
foto mit: life 1 calm -1
foto von: violence 1 calm -1
foto: life -1 violence 1 threat -1 other 1 medical -1 calm 2
fotografieren: violence 1
fotos von: calm 1
fotos: life -1 other -1 worry 2 calm 1
foxi: life -1 calm 1
frach: life 2 worry -1
frag ich: life 1 violence 1 worry 1 calm -2
frag mich: life -1 calm 2
frag morgen: life -1 violence -1 calm 2
frag nach: calm 1
frag nachste: calm 1
frag nich: threat 1
frag nicht: life 1 violence 1
frag weil: life 1 calm -1
frag woche: calm 1
frag: violence 1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 4
frage darf: violence 1
frage der: violence 1
frage die: life 1 calm -1
frage es: life -1 violence 1 worry 1 calm -1
frage fur: threat 1 calm -2
frage ich: life 1 calm -1
frage ist: worry -1 calm 1
frage mein: other 1
frage mich: worry 1
frage nach: calm 1
frage nur: life -1 violence 1
frage sie: life -1 calm 1
frage zahlt: life 1 calm -1
frage: violence 3 threat 1 other 1 medical -1 voices -1 calm -2
fragebogen: life -2 calm 2
fragen ich: violence 1
fragen mehr: life -1 calm 2
fragen ob: life 1 calm -1
fragen sie: life 1
fragen: life 1 threat -1 other -1 medical -1 voices -1 worry -2 calm 4
fragn: life -2 calm 2
fragst ich: life 1 calm -1
fragst: life 4 worry -1 calm -2
fragt ich: calm 1
fragt mich: calm 1
fragt nach: worry 1
fragt nur: calm 1
fragt ob: calm 1
fragt wie: worry 1
fragt: violence -3 threat -1 other -1 medical -1 voices -1 calm 6
fragten: life 2 calm -1
frankieren: life -1 calm 2
frape: foreign 1 calm -1
frau albers: life 1
frau albrecht: medical 1
frau ales: worry 1
frau am: medical 1 worry 1 calm -1
frau amt: life 1 threat 1 calm -1
frau an: other 1 medical 1
frau aus: calm 1
frau berg: calm 1
frau berger: medical 1 calm -1
frau braucht: life 1
frau das: life 1 calm -1
frau der: violence 1 calm -1
frau doktor: worry 1
frau empfang: calm 1
frau hat: medical 1 calm 1
frau ich: threat 1 other 1 calm -1
frau ihren: calm 1
frau im: voices 1
frau in: worry -1 calm 1
frau is: life 1 threat 1 calm -1
frau ist: life 1 worry 1 calm -1
frau jetzt: life 1 calm -1
frau kaya: life 2 worry -1 calm -1
frau lindner: threat 1
frau macht: worry 1
frau man: calm 1
frau mein: violence 1
frau mit: life -1 violence 1
frau nebenan: other 1
frau nicht: threat 1
frau pohl: life -1 threat 2 calm -1
frau reden: calm 1
frau sagen: worry 1
frau scho: life 1 calm -1
frau seidel: threat 1
frau sie: threat 1
frau sol: other 1 worry 1
frau und: life -1 other 1
frau vom: threat 1 calm -1
frau weber: threat 1 calm -1
frau wegen: worry 1
frau wen: medical 1 calm -1
frau wirth: life 1 calm -1
frau: life -2 violence -2 threat 5 other 4 medical 1 voices -3 foreign -1 worry -2 calm 1
fraun: other 3 calm -2
frech: violence 3 calm -2
frei das: life 1 calm -1
frei und: life 1
frei wen: life 1
frei: life 1 threat -1 other -1 medical -1 worry -3 calm 6
freibad ich: calm 1
freibad: calm 2
freidog: calm 1
freien: calm 1
freier: calm 1
freiheit: calm 1
freind: violence 2 calm -2
freindin hot: other 1
freindin: violence -1 other 3
freitag dan: life 1
freitag der: threat 1
freitag die: violence 1 calm -1
freitag er: calm 1
freitag es: life -1 threat 2 worry -1 calm -1
freitag gibts: life 1
freitag mich: life 1
freitag nicht: life -1 worry -1 calm 2
freitag und: threat 1
freitag: life -2 threat 4 medical -1 voices -1 foreign -1 worry 1 calm 1
freitg: calm 1
freiwilig feurwehr: calm 1
freiwilig geh: worry 1 calm -1
freiwilig sol: worry -1 calm 1
freiwilig: life -1 violence -1 threat -1 worry 1 calm 2
fremdgegangen: life -2 threat 3
frere: foreign 2 calm -1
fres: calm 1
frese bis: threat 2 calm -1
frese: life -2 threat 4 worry -1
fresen: life -1 violence -1 worry 1 calm 2
freu auf: calm 1
freu drauf: life 1 calm -1
freu ich: life -1 calm 1
freu mich: worry -1 calm 2
freu tierisch: life -1 calm 1
freu: life -1 violence -1 worry -2 calm 5
freude: life -1 medical -1 calm 3
freun sich: calm 1
freun: threat -1 worry 1 calm 1
freund der: other 1
freund hat: life -1 other 1
freund haut: violence 1 worry -1 calm -1
freund ich: calm 1
freund imer: worry 1 calm -1
freund in: violence -1 calm 1
freund meiner: other 1
freund mich: violence 1 calm -1
freund mir: violence 1 other 1 calm -1
freund nicht: calm 1
freund sagt: violence 1
freund schlus: worry -1 calm 2
freund sich: worry 1
freund und: calm 1
freund von: other 2 calm -1
freund wen: violence 1
freund wil: life -1 violence -1 other 1 worry 1 calm -1
freund wird: violence 2 calm -1
freund: life -5 violence 5 threat -2 other 7 medical -1 voices -1 foreign -1 worry 1 calm -3
freunde: other -1 calm 2
freundin das: threat 1
freundin die: medical 1
freundin hat: life -1 violence -1 threat 1 other 1 medical -1 worry 2 calm -1
freundin mich: life -1 threat 1 other -1 worry -2 calm 2
freundin mit: other 1
freundin schlus: worry 4 calm -2
freundin schreiben: other 1
freundin sich: other 1 medical -1
freundin sie: other 1
freundin steht: other 1 calm -1
freundin und: life 1
freundin wil: threat 1
freundin: life -3 threat 3 other 6 medical -3 voices -1 foreign -1 worry 2 calm -3
freundlicher: life -1 voices 2 worry -1 calm 2
freut sich: calm 1
freut: calm 1
fria: threat 1 calm -1
friday: foreign -1 calm 2
friedach: calm 1
frieden: life 2
friedhof ich: life 1 calm -1
friedhof: life 2 threat -1 other 1 medical -1 worry -1
friedlich: worry -1 calm 2
frieh: life 1 calm -1
friehr: life 1 calm -1
friert: voices 1
frikadele: calm 1
frische luft: life -1 calm 2
frische schniten: life 1 calm -1
frische: life 3 threat -1 medical -1 worry -1 calm 1
friseur: life -1 worry -1 calm 3
frisor: life 1 calm -1
frist mehr: worry -1 calm 1
frist nicht: worry -1 calm 1
frist und: calm 1
frist: life -2 violence -1 threat -1 other -1 medical 1 worry -2 calm 6
fristablaufs: calm 1
fristen: calm 1
fristlos: worry 2
fritierfet: life -1 medical 2 calm -1
fritzi: medical -1 calm 2
froh das: life -1 worry -1 calm 2
froh ich: worry -1 calm 1
froh wen: life 2 calm -1
froh: calm 2
frohlich: life 1
froind: worry -1 calm 2
from: life 1
front: foreign 2 calm -1
frost: calm 2
fruh der: medical 1
fruh findet: life 1
fruh hat: calm 1
fruh in: violence 1 calm -1
fruh is: life 1 calm -1
fruh ma: calm 1
fruh mehr: life 1 calm -1
fruh mus: violence 1
fruh raus: calm 1
fruh spat: life -1 calm 1
fruh und: medical 1
fruh: life 3 violence 2 threat -1 other -1 medical 1 voices -1 foreign -1 worry -4 calm 2
fruher der: calm 1
fruher geh: life -1 calm 1
fruher hab: worry 1
fruher hat: life 1 worry 1 calm -1
fruher ich: worry 1 calm 1
fruher in: calm 1
fruher jetzt: life -1 calm 1
fruher mich: worry 1 calm -1
fruher von: worry 2 calm -1
fruher: life -4 violence -1 threat -1 other -1 medical -2 voices 1 worry 3 calm 5
fruhere: calm 1
fruhjahr: calm 1
fruhling: calm 1
fruhschicht ist: calm 1
fruhschicht und: calm 1
fruhschicht: life -3 threat 2 medical -1 worry -1 calm 4
fruhstuck: life -1 calm 1
fryme: life -1 foreign 3 worry -1 calm -1
fua: life -1 calm 1
fuas: calm 1
fufzehnten: calm 1
fuhl mich: worry 2 calm -1
fuhl wie: worry 2 calm -1
fuhl: life -1 worry 4 calm -1
fuhle mich: life -1 worry 2 calm -1
fuhle: life -3 worry 5 calm -2
fuhrerschein den: calm 1
fuhrerschein fur: calm 1
fuhrerschein: life -2 threat -1 voices -1 calm 4
fuhrungszeugnis: calm 1
fulen: calm 1
fult das: worry 1 calm -1
fult sich: worry 1 calm -1
fult: worry 1 calm -1
fundo: foreign 1 calm -1
funf da: life 1
funf jahren: life 1
funf minuten: calm 1
funf tage: calm 1
funf: threat -1 other -1 medical -1 worry -1 calm 4
funfezwanzisch: life -1 calm 2
funft: calm 1
funftausend: calm 1
funfte: calm 1
funften: calm 1
funfter: life 2 calm -1
funftes: life -1 worry 1
funfundzwanzig: life -1 calm 1
funfzehnten: calm 1
funfzig: calm 1
funkloch: calm 1
funktioniert: life -1 violence 1 other -1 worry 2 calm -1
funy: foreign -1 calm 2
fur abteilung: life -1 calm 1
fur ale: threat -1 worry 3 calm -2
fur ales: life 1 threat 1 calm -1
fur arbeit: life -1 calm 2
fur arbeitgeber: calm 1
fur behinderung: life 1 calm -1
fur berdigung: life 1 calm -1
fur beser: life 1
fur bin: worry 1
fur bis: worry 1 calm -1
fur bruder: life 1
fur dan: life 1 calm -1
fur das: life -1 violence -1 calm 2
fur de: life -1 violence 1 threat 1 calm -1
fur den: threat 1 voices -1 worry 1
fur der: worry 1 calm -1
fur die: violence 1 threat -1 worry 1
fur diese: worry -1 calm 1
fur drausen: worry 1
fur eine: life 1
fur einen: life -1 worry 1 calm 1
fur einkaufen: calm 1
fur er: calm 1
fur es: life 1
fur esen: worry 1 calm -1
fur familie: worry 1
fur feierabend: life -1 calm 1
fur firma: worry 1
fur foto: violence -1 calm 1
fur freitag: life 1 calm -1
fur freundin: life 1 calm -1
fur fuhrerschein: calm 1
fur ganze: life -1 calm 1
fur geschrieben: life 1 other 1 calm -1
fur hab: calm 1
fur heute: life -2 calm 2
fur i: calm 1
fur ich: life 1 worry 1 calm -1
fur ihr: life -1 calm 1
fur im: worry 1 calm -1
fur imer: life 7 violence -1 threat 1 other 1 worry -2 calm -6
fur in: threat 1 other 1
fur jeden: worry 1 calm -1
fur kantine: life -1
fur kolegen: calm 1
fur kopf: threat 1 worry 2 calm -3
fur kuche: calm 1
fur leute: worry 1
fur mach: life -1 calm 1
fur machen: calm 1
fur mama: life 1
fur meine: life 1
fur meinen: calm 1
fur mich: life 1 violence -1 calm 1
fur miete: violence 3 calm -3
fur morgen: threat 1 calm -1
fur nicht: worry 1
fur nichts: threat 1 calm -1
fur noch: voices 1
fur schlafen: life 1 calm -1
fur sie: calm 1
fur so: calm 1
fur steht: life 1 calm -1
fur tschus: life 1 calm -1
fur und: life 1 calm -1
fur was: life 1 worry 1 calm -1
fur wen: life 1 calm -1
fur zu: life -1 threat 1
fur zwei: life 1 calm -1
fur: life 5 violence -3 threat 1 other -1 medical -4 voices -2 foreign -2 worry -1 calm 7
furchtet: calm 1
furie: calm 1
furn: life -1 calm 2
furs leben: life -1 calm 1
furs: life -1 violence -1 threat 1 other -1 medical -1 worry -1 calm 4
fus dick: worry 1 calm -1
fus verknackst: calm 1
fus: life -2 violence -1 other -1 voices 1 worry 2 calm 1
fusbal: life -2 violence -1 threat -1 medical -1 worry -1 calm 6
fusbalgucken: calm 1
fuse bringen: calm 1
fuse mich: calm 1
fuse: life -2 violence 2 threat -1 other -1 medical -1 voices -1 worry -1 calm 4
fusen: threat 2 calm -1
fusio: calm 1
fuslig: life -1 calm 1
futer: life 1 calm -1
futern: life 4 worry -1 calm -3
futert: life 6 calm -5
futsch: calm 1
fyrobig: life -1 calm 2
g h: life 1 calm -1
g ich: calm 1
g und: calm 1
g: violence -1 threat -1 other -1 medical -1 worry -1 calm 4
gab belegte: calm 1
gab ein: calm 1
gab es: life -1 calm 2
gab linsen: life 1
gab und: life 1
gab: life -1 threat -1 other -1 medical -1 worry -1 calm 5
gabe: calm 2
gabelstapler: medical 2 voices -1 calm -1
gabi und: other 1 calm -1
gabi: life 1 other 2 medical -1 foreign 1 calm -2
gabs keine: life 1
gabs: life 2 threat -1 calm 1
gahne: life -2 violence -1 calm 4
gahts: life -1 worry 1 calm 2
galgenhumor: violence -1 calm 1
gang: life 1 worry -1 calm 1
ganga: calm 1
gange: life -1 voices 3 calm -2
ganz alein: medical -1 worry 1 calm 1
ganz am: other 1
ganz anderes: calm 1
ganz blau: medical 1
ganz da: life -1 worry 1
ganz dan: life 1 violence 1 calm -1
ganz der: calm 1
ganz dick: life -1 violence 1 medical 1 worry 1 calm -1
ganz ehrlich: calm 1
ganz es: life 1
ganz friedlich: life 1
ganz hab: life -1 threat 1 medical 1 worry -1
ganz ich: threat 1 calm -1
ganz komisch: life -1 other 1 medical 2 worry -1 calm -1
ganz langsam: medical 1 calm -1
ganz mit: calm 1
ganz na: life 1 voices -1 worry 1
ganz normal: calm 1
ganz oben: other 1 medical -1
ganz rot: medical 1
ganz ruhe: life 1
ganz ruhig: life 1 threat 2 worry -1 calm -2
ganz schlecht: worry 1
ganz schwindelig: medical 1
ganz schwumrig: medical 1
ganz sie: life -1 voices 1
ganz stark: worry 1
ganz steif: violence 1 other -1 medical 1 calm -1
ganz stil: other 1
ganz tableten: other 2 medical -1 calm -1
ganz taub: medical 1
ganz tief: medical 1 worry -1
ganz tol: medical 1
ganz und: violence -1 other 1 medical 1 worry 1 calm -2
ganz unschuldig: calm 1
ganz unten: threat 1
ganz viel: other 1 calm -2
ganz viele: other 2 medical -1
ganz weg: life 1 calm -1
ganz zitrig: medical 1
ganz zu: life 1
ganz: threat -2 other 5 medical 6 voices -3 foreign -2 worry -4 calm -1
ganze abteilung: life -1 threat 1
ganze das: other 1
ganze firma: threat 1
ganze hab: threat 1 calm -1
ganze ist: medical 1
ganze jetzt: worry 1 calm -1
ganze lohn: worry 1 calm -1
ganze nacht: calm 1
ganze nicht: life 1 calm -1
ganze packung: life 1 medical 1 calm -1
ganze schachtel: medical 2 calm -1
ganze schlaft: life -1 medical 2 calm -1
ganze seit: life 1 threat -1 medical 1 worry -1
ganze von: voices 1
ganze woche: medical 1
ganze wochenbox: medical 1 calm -1
ganze: violence -3 threat 1 other -1 medical 6 voices 1 foreign -1 worry -1 calm -3
ganzen abend: calm 1
ganzen ich: voices 1
ganzen kan: calm 1
ganzen korper: medical 1 calm -1
ganzen monat: life 1 calm -1
ganzen tableten: life 1
ganzen tag: medical 1 worry 1 calm -1
ganzen: violence -2 threat -2 medical 4 voices -1 foreign -1 calm 2
ganzes: worry 2 calm -1
ganzn: calm 2
gar das: threat 1 calm -1
gar erst: life 1 calm -1
gar ich: calm 1
gar mehr: worry 1 calm -1
gar nicht: violence -1 threat -1 voices -1 worry 1 calm 1
gar nichts: threat 1 calm 1
gar und: medical 1
gar warum: worry 1 calm -1
gar weg: calm 1
gar: life 1 violence -2 threat -1 other -1 voices -2 foreign -1 worry 1 calm 3
garacaya: life -1 foreign 3 calm -2
garage der: life 2 calm -1
garage und: life 2 calm -1
garage: life 4 threat 1 medical 1 worry -1 calm -5
garantier: life -1 threat 3 calm -2
garasch: violence -1 other 3 calm -1
gardlo: foreign -1 calm 2
garnich: life -2 worry 2 calm 1
garnix: life -1 calm 3
garten hab: medical 1 calm -1
garten und: life 1
garten: life 1 violence -1 threat -1 other -1 medical 3 voices -1 worry -1 calm 1
gartencenter: calm 1
gartenzwerg: other 1 calm 1
gartnerei bin: calm 1
gartnerei mich: violence 1
gartnerei: life -1 threat -1 medical -1 voices -1 worry -1 calm 5
gas aufdrehen: life 2 calm -1
gas mir: medical 1 calm -1
gas und: life 2 calm -1
gas: life 2 violence -1 threat 1 other 1 medical 2 voices 2 foreign -1 worry -1 calm -5
gaschdeklo: violence 2
gasflasche: threat 1 calm -1
gashahn: other 1
gasleitung: voices 1 calm -1
gaste: calm 1
gdb 30: calm 1
gdb 50: calm 1
gdb: life -1 violence -1 other -1 medical -1 worry -1 calm 6
geandert: worry 1
geangelt: calm 1
geantwortet hab: calm 1
geantwortet jetzt: calm 1
geantwortet: life -1 other -1 worry -1 calm 3
gearbeitet war: medical 1
gearbeitet: life 1 medical 1 calm -1
geargert: life -1 violence -1 worry -1 calm 5
geatmet: calm 1
geb die: life 1 calm -1
geb ich: threat 1
geb: violence 2 threat 1 medical -1 worry 1 calm -3
gebacken: life -1 medical 1
gebadet: calm 1
gebardendolmetscher: life -1 worry -1 calm 3
gebastelt: worry -1 calm 1
gebaut: life -1 violence -1 voices 1 calm 2
gebe ich: worry -1 calm 1
gebe: life -1 worry -2 calm 4
geben die: voices 1 calm -1
geben ich: life 2 calm -1
geben lasen: life -1 worry 1
geben: life 1 voices 1 calm -1
gebertirim: foreign 3 calm -2
gebet: voices 1
gebeten: calm 2
gebetet das: life 1
gebetet: life 2 worry -1
gebisen: life -2 violence 1 other -1 medical 4 worry -1
geblieben und: medical 1 calm -1
geblieben: violence -1 medical 1 calm 2
geblutet: life 4 violence 2 worry -1 calm -4
gebohrt: calm 1
geboren ich: life 1 calm -1
geboren: life 4 calm -3
gebracht sol: life 1 calm -1
gebracht: life 1 violence -1 threat -1 other 2 voices -1 worry -1 calm 1
gebrant: life 2
gebraucht: life -1 worry 1
gebrochen der: medical 1 calm -1
gebrochen knochen: medical 1 calm -1
gebrochen: life -3 violence 2 threat -1 medical 2 worry 1 calm -1
gebrult: worry 1
gebs: calm 1
gebt: life 1 calm -1
gebucht: calm 1
gebugelt: calm 1
gebunden: violence 3 calm -2
geburt ich: life 1 worry -1
geburt: life 2 worry -1 calm 1
geburtstag hab: calm 1
geburtstag hat: calm 1
geburtstag: life 1 violence -1 threat -1 other -1 medical -1 worry 1 calm 3
geburztag: calm 1
gece: foreign 4 calm -3
geciyorlar: foreign -1 worry 4 calm -2
gedacht das: life 1 worry 1 calm -1
gedacht ich: life 1
gedacht und: calm 1
gedacht: life 7 threat -1 medical -2 calm -3
gedanken das: life 2 calm -1
gedanken ich: threat 1 worry -1
gedanken ist: worry 1
gedanken um: calm 1
gedanken: life 4 violence -1 threat 3 medical -1 calm -5
gedebe: calm 1
gedeckt: life 1 calm -1
gedicht: calm 1
gedreht: life -1 threat 1 calm 1
gedroht ich: calm 1
gedroht: life -1 violence 3 threat -1 calm -2
gedruckt ich: other 1
gedruckt und: calm 1
gedruckt: life -2 violence 6 threat -1 medical -1 voices -1 worry -1 calm 1
geduld: calm 1
gefahrdet: worry -1 calm 2
gefahren: life -1 calm 2
gefahrlich: calm 1
gefalen haben: medical 1
gefalen ich: life 1
gefalen ist: medical -1 worry 1
gefalen kan: medical 2 worry -1 calm -1
gefalen wir: medical 1
gefalen: life -4 violence -3 threat -1 other -1 medical 5 voices -2 worry 4 calm 2
gefalt die: calm 1
gefalt: life -1 worry -1 calm 4
gefaltet: calm 1
gefangen: violence -1 medical -1 calm 2
gefangn: violence 3 other -1
gefast und: violence 3 medical -1 calm -1
gefast: life -1 violence 2 other -1 worry 4 calm -5
gefeselt: violence 1 calm -1
gefetzt: violence -1 calm 2
gefeurt: life -1 violence -1 voices -1 worry 7 calm -4
gefilmt: calm 1
geflickt: calm 1
geflogen: medical 2 voices -1 worry 2 calm -1
geflugelschere: voices 2 calm -1
geforderte: calm 1
gefragt er: other 1
gefragt ich: life 2
gefragt ob: life 1 violence -1
gefragt und: calm 1
gefragt warum: violence 2
gefragt was: life 1 other 1 calm -1
gefragt: life 3 threat -1 other 2 medical -1 voices -1 worry -2
gefresen und: life 1
gefresen: life 1 violence -1 other -1 medical -1 worry -1 calm 2
gefreut: calm 2
gefroren: threat -1 calm 1
gefuhl ich: worry 1 calm -1
gefuhl: life -1 worry 4 calm -2
gefuhlt: life -2 calm 3
gefunden der: life 1 calm -1
gefunden im: other 1 calm -1
gefunden: life 3 violence -1 threat -1 other 2 medical -1 voices 2 worry -2 calm -2
gefundn: life -1 calm 1
gefutert: calm 1
gega: violence 2 calm -1
gegangen alen: life 1 other 1 calm -1
gegangen hat: life 1
gegangen: life 4 violence -1 other 1 medical -1 calm -2
gegeben da: worry 2 calm -2
gegeben er: life 1
gegeben hat: life 1
gegeben steht: worry 2 calm -2
gegeben und: other 1
gegeben: life 3 violence -4 threat -1 other 3 medical -1 voices -1 worry 1
gegen baum: life 1 threat -1 other 1 calm -1
gegen das: calm 1
gegen den: medical 1
gegen depresion: worry 1
gegen die: life 1 violence 1 other 1 medical -1 voices -1 worry -1 calm -1
gegen einen: life 1 threat -1 other 1 calm -1
gegen epilepsie: calm 1
gegen kopfschmerzen: life -1 calm 1
gegen kopfweh: medical -1 calm 1
gegen meine: violence 1
gegen mich: life -1 violence -1 voices 1 worry 3 calm -2
gegen tur: violence 1
gegen wand: life 3 worry -1 calm -2
gegen: life 1 threat -1 medical -1 foreign -1 calm 1
gegenuber: life -1 violence -1 other 3 voices -1 worry 2 calm -2
gegenverkehr: life 3 calm -2
gegenzeihcnen: medical -1 calm 2
gegesen jetzt: medical 1
gegesen und: life 1 medical 1 worry -1
gegesen zunge: medical 1 calm -1
gegesen: violence -2 threat -2 other -1 medical 10 voices -1 foreign -1 worry -2 calm -2
gegezeischne: calm 1
gegn: life -1 calm 1
gegogelt man: life 1 calm -1
gegogelt wie: life 2 calm -2
gegogelt: life 4 calm -3
gegont: calm 1
gegosen: violence 2 other -1 medical -1 voices -1 worry -1 calm 1
gegrifen: violence 4 calm -2
gegrinst: calm 2
gegrundet: life -1 worry 2
gegrust: violence -1 calm 1
geguckt die: calm 1
geguckt ich: calm 1
geguckt und: calm 1
geguckt: life 1 violence -1 threat 1 other -1 medical -1 voices -1 worry -1 calm 3
geh am: life 1 calm -1
geh ans: worry 1
geh auf: worry 1
geh da: life -1 threat 1 worry 2 calm -1
geh dan: threat 1 calm -1
geh das: calm 1
geh den: life -1 threat -1 calm 3
geh die: calm 1
geh er: violence 1
geh facio: foreign 1
geh freiwilig: worry -1 calm 1
geh fruh: calm 1
geh fur: life 1 calm -1
geh geh: voices 2 calm -1
geh hab: calm 1
geh heit: life 1 calm -1
geh heut: calm 1
geh heute: life -1 calm 1
geh i: calm 1
geh ich: life 3 voices -1 worry 1 calm -3
geh im: life 2 calm -1
geh imer: life 1 voices 1 calm -1
geh in: life 1
geh ins: life 2 voices 1 calm -1
geh jetz: life 1
geh jetzt: life -1 threat 1 worry -1 calm 2
geh la: foreign 1
geh ma: violence 1 calm -1
geh mehr: worry 1 calm -1
geh meine: other 1
geh mit: life 1 threat 1 worry -1
geh nach: life 1
geh nacht: life 1 calm -1
geh nich: worry 1 calm -1
geh nicht: worry 2 calm -1
geh noch: life -1 calm 1
geh nur: worry 1
geh rein: voices 1 calm -1
geh ruber: threat 1 calm -1
geh schlafen: life -2 calm 3
geh schon: worry 1
geh seit: worry 1
geh sie: calm 1
geh soir: foreign 1 calm -1
geh sol: worry -1 calm 1
geh trotzdem: worry 1 calm -1
geh tschus: life -2 calm 2
geh waser: life 1 voices 1 calm -1
geh weil: calm 1
geh wieder: life -1 threat 1
geh zu: life 1 violence -1 threat 1 worry -1 calm -1
geh zum: life 1 voices 1
geh zur: life 1 worry 1 calm -1
geh: life 4 violence -2 threat 1 other -3 medical -3 voices 3 worry 2 calm -3
gehabt ist: calm 1
gehabt: threat 1 other -1 medical -1 voices 1 worry -3 calm 3
gehalt ist: worry -1 calm 1
gehalt: medical -1 worry 3
gehalten der: other 1
gehalten und: life 1
gehalten: life 2 violence 2 threat -1 other 2 medical -1 voices -1 worry -1 calm -2
gehaltszahlung: calm 1
gehangt: life 2 worry -1
gehanselt: worry 1 calm -1
gehaun er: threat 1
gehaun weil: violence 1 calm -1
gehaun: life -1 violence 6 other -1 medical 1 voices -1 worry -1 calm -4
geheim: violence 1 other 2 calm -2
geheimdienst: violence -1 voices 3 calm -2
gehen ale: calm 1
gehen also: life 2 voices -1 calm -1
gehen am: calm 1
gehen da: worry 1 calm -1
gehen der: worry 1
gehen die: other 1 calm -1
gehen ich: voices 1 worry -1
gehen ihr: other 1
gehen kan: life 1
gehen mehr: calm 1
gehen nicht: calm 1
gehen sagt: worry 1 calm -1
gehen samstag: calm 1
gehen sie: calm 1
gehen sol: calm 1
gehen von: violence 1 other 1 calm -1
gehen wen: life 1
gehen: life 2 threat -2 other 2 medical -2 voices 4 foreign -1 worry -3
geheult: life -2 calm 2
gehirn: voices 1 calm -1
gehoft: calm 1
geholfen jetzt: worry 1
geholfen: violence -1 calm 2
geholfn: violence -1 calm 3
geholt hab: calm 1
geholt und: life 1 voices 1
geholt: life 3 violence 3 other -1 medical -1 voices 1 worry -1 calm -2
gehor: life 1 calm -1
gehorche: life -1 voices 4 worry -1 calm -2
gehorcht: life -1 medical 1 voices 2 worry -1 calm -1
gehoren: other -1 voices 2
gehorlos: calm 1
gehorst: calm 1
gehort da: life 1 calm -1
gehort das: calm 1
gehort der: calm 1
gehort es: threat 1
gehort jetzt: life 1 other 1 calm -1
gehort mir: life -1 threat 1
gehort wie: worry 1
gehort: violence -1 threat 1 medical -1 worry -1 calm 2
gehrte: calm 1
gehst: life -1 threat 2 voices 1 foreign 1 calm -2
geht 2: voices 1
geht ab: medical 2
geht aber: worry 1
geht am: calm 1
geht ans: worry -1 calm 1
geht bis: calm 1
geht da: threat 1 calm -1
geht dan: violence 1
geht das: life -2 calm 3
geht der: threat 1 other 1 calm -1
geht er: other 1
geht es: life -1 voices 1 worry -1 calm 2
geht ewig: worry 1 calm -1
geht gut: worry -1 calm 2
geht ich: life 2 calm -2
geht im: calm 1
geht in: calm 1
geht jeden: violence -1 worry 1
geht jetzt: other 1 worry 1
geht kan: violence 1 medical 1 calm -1
geht kaput: worry 1 calm -1
geht man: life 1 calm -1
geht mehr: other 1
geht mir: life -1 voices 1
geht nach: other 1
geht nich: life -1
geht nicht: life 1 medical 1 worry -1
geht no: other 1 calm -1
geht noch: worry 1
geht nur: worry 1 calm -1
geht ohne: life 2 calm -1
geht ran: other 1
geht sagt: life 1 worry 1 calm -1
geht schief: worry 1
geht schon: life -1 voices 1 worry 1
geht seit: worry 2 calm -1
geht so: calm 1
geht sowas: life -1 calm 1
geht tag: violence -1 worry 1
geht um: calm 1
geht von: threat 1
geht weg: life 1
geht wieder: life -1 calm 1
geht zu: medical 2 calm -1
geht: life -2 violence -3 other 3 medical 1 voices -1 foreign -2 worry 1 calm 5
gehts am: life 1 calm -1
gehts damit: calm 1
gehts gut: calm 1
gehts heute: threat 1
gehts ich: life -1 worry 1
gehts ja: life 1 calm -1
gehts mir: life 1
gehts mit: worry 1 calm -1
gehts nur: life -1 calm 1
gehts prima: life 1 calm -1
gehts so: life 1
gehts super: threat 1 worry 1 calm -1
gehts weil: calm 1
gehts weiter: calm 1
gehts: life 3 violence -2 other -1 medical -2 voices 1 foreign -1 worry 1 calm 1
geigneten: violence -1 calm 1
geiht: threat 2
geil: calm 1
geimft: calm 1
geirt: life -2 calm 2
geisel: calm 1
geist aufgegeben: calm 1
geist: violence -1 calm 2
geisterbahn ich: voices 1
geisterbahn: life -1 voices 2
gejubelt: calm 1
gekauft die: threat 1
gekauft: threat 1 other -1 medical -1 voices -1 worry -1 calm 2
gekilt: calm 2
gekindigt: calm 1
gekipt ich: medical 1
gekipt: medical 2 worry -1
geklapt: life 3 violence -1 worry -1
geklart: life -1 worry -1 calm 3
geklatscht: life -1 violence 6 worry -1 calm -4
geklaut du: threat 1 calm -1
geklaut ich: threat 1
geklaut: threat 1
geklebt: calm 1
geklert: calm 1
gekletert: other 2 calm -1
geklingelt: life 3 violence -1 other 1 calm -2
geklopft: life -1 violence 1 threat -1 other 1 calm 1
geknalt: life -1 violence 3 medical 3 worry -1 calm -3
geknifen: life -1 violence 2 calm -1
gekocht: voices 1 worry -1
gekom: life -1 worry 2 calm -1
gekomen da: medical 1
gekomen hab: life -1 voices 1
gekomen: life 1 violence -1 other 3 medical 1 voices 1 worry 2 calm -5
gekratzt: life 3 worry -1 calm -2
gekriegt der: calm 1
gekriegt ich: worry 1 calm -1
gekriegt und: calm 1
gekriegt weil: worry 1
gekriegt: violence -1 threat -1 medical -1 voices -1 worry 5
gekundigt der: worry 1 calm -1
gekundigt hat: worry 1 calm -1
gekundigt was: worry -2 calm 3
gekundigt: life -1 violence -1 threat -1 medical -1 voices -1 worry 8 calm -4
gekurzt: worry 1
gekust: violence -1 calm 2
gel: life 1
gelachelt: life 2 other 1 calm -3
gelacht auch: calm 1
gelacht der: calm 1
gelacht hab: life 1
gelacht ich: life 1
gelacht in: life 1
gelacht: life 1 violence 1 threat -1 other -1 medical -1 voices -1 calm 3
geladen: life -1 threat 1 voices -1
gelander: life 2 threat -1 other 3 medical -1 voices 2 worry -1 calm -4
gelangt: violence 3 other -1 medical 4 calm -6
gelangweilt: calm 1
gelasen bin: worry 1
gelasen ich: worry 1
gelasen: life 2 violence -1 medical -1 voices -1 worry 1 calm -1
gelaufen: life -1 worry 1 calm 2
gelaunt: calm 1
gelb: life 1 violence -1 threat -1 other 1 medical 2 worry -1 calm -2
gelbe: other -1 worry 2
gelben wo: calm 1
gelben: life -1 worry -1 calm 3
gelber: violence -1 calm 2
gelbn: calm 1
geld abgebe: violence 1
geld ale: worry 1
geld am: worry 1 calm -1
geld an: violence 1
geld aus: worry 1
geld bekomen: worry 1 calm -1
geld der: worry 1
geld die: life 1
geld geb: violence 1
geld geben: threat 1
geld hat: violence -1 worry 1
geld ich: life -1 threat 1 worry -1
geld is: calm 1
geld ist: worry 1
geld mehr: worry 1 calm -1
geld nicht: violence 1
geld von: calm 1
geld weg: life -1 worry 1
geld wen: calm 1
geld zuruck: calm 1
geld: life -3 violence 1 threat 1 other -1 medical -2 voices -1 foreign -1 worry 1 calm 3
geldbeutel: calm 1
gelebt: life 2 medical -1 worry -1
gelegen: life 3 other -1 calm -1
gelegt ich: life 1
gelegt und: life 1
gelegt: life 4 violence -1 threat -1 other -1 medical -1 voices 2 worry -2 calm 1
geleistet: calm 1
gelen: calm 1
gelernt man: life -1 calm 1
gelernt wie: life -1 calm 1
gelernt: violence -1 threat -1 medical -1 worry -1 calm 4
gelesen wie: worry 1
gelesen: calm 1
gelirsen: foreign 3 calm -2
geliyor: life -1 foreign 2
gelobt hab: life 1 calm -1
gelobt: life 2 violence -2 medical -1 worry -1 calm 3
gelogen und: worry 1
gelogen: worry 1
geloscht: life 2 calm -1
gelost: life -1 calm 2
gelten: calm 1
geltendmachung: calm 1
gemacht aber: life -1 worry 2 calm -1
gemacht das: worry 1 calm -1
gemacht der: worry 1 calm -1
gemacht die: medical 1 calm -1
gemacht er: threat 1 worry 1 calm -1
gemacht fur: life 1 calm -1
gemacht gestern: worry -1 calm 1
gemacht hat: life 1 threat 1 calm -1
gemacht ich: life -1 threat 1 worry 1
gemacht im: life 1 calm -1
gemacht in: life 1 calm -1
gemacht ist: life 1
gemacht mit: calm 1
gemacht mus: life 1
gemacht per: worry -1 calm 1
gemacht sol: threat 1
gemacht und: threat 1 other -1 medical 1 worry -1 calm 1
gemacht viele: calm 1
gemacht: life 6 violence -1 threat 2 other -3 medical -1 voices -2 foreign -1
gemalt er: threat 1
gemalt: life 1 violence -1 threat 1 other -1 medical -1 worry 1 calm -1
gemas: calm 1
gemault: calm 1
gemeckert: calm 1
gemeine: violence -1 worry 3 calm -1
gemeint: calm 1
gemeldet: worry 1 calm 1
gemen: calm 1
gemerkt das: life 1
gemerkt ich: life 1
gemerkt: life 1 medical -1 worry -1 calm 1
gemobt: life -1 medical -1 worry -1 calm 4
gemolken: calm 1
gemurmel: life -1 worry 2 calm -1
gemuse: life -1 medical -1 voices -2 worry -1 calm 4
gemutlich: life -6 worry -1 calm 8
genaht: life 2 calm -1
genant: life -1 violence -2 worry 5 calm -3
genau: life 1 threat -1 worry -1 calm 2
genaur: calm 1
genauso: worry 2 calm -1
genehmigt: calm 1
genervt von: calm 1
genervt: life -1 violence -1 threat -1 worry -1 calm 4
genick: threat 5 calm -4
genickt: life 2
genie: life -1 worry 1
geniest: life -1 calm 2
genomen das: violence -1 calm 1
genomen er: calm 1
genomen hat: calm 1
genomen ich: medical 1
genomen sie: other 1 medical -1
genomen und: life 1 violence 1 other 1 medical 1 calm -2
genomen weil: medical 2 calm -1
genomen: life -5 violence -2 threat -1 other 3 medical 11 voices -1 foreign -1 worry -1 calm -4
genug: life 6 violence -1 voices -1 worry -1 calm -3
geopfert: life -1 voices 3 calm -2
gepackt und: violence 1
gepackt: life 1 violence 2 threat -1 voices -1 worry -1
gepent: calm 1
gepfefert: calm 1
gepiekst: calm 1
gepiepst: calm 1
geplant: life 4 threat -1 calm -3
geplatzt: calm 2
gepredigt: life -1 calm 2
geputzt: life -1 calm 2
gequalmt: calm 1
gequtscht: violence 1 other -1
gera: other 1
gerade auf: voices 1
gerade aus: voices 1
gerade den: life 1
gerade der: violence 1
gerade fur: other 1
gerade in: life 1 violence 1 calm -1
gerade mein: life 1 other 1 calm -2
gerade: life 1 threat -1 other 4 medical -1 foreign -1 worry -2
geranien: calm 1
gerant: life -1 calm 1
gerat: life -1 calm 2
gerateschupen: violence 2 calm -1
gerda: life 2 other 1 calm -1
gerechnet: calm 1
geredet: life -2 medical -1 calm 4
geregelt die: life 2 calm -2
geregelt: life 4 calm -4
gereicht: life 1 worry 1 calm -1
gericht da: worry 4 calm -4
gericht war: worry 4 calm -4
gericht: life -1 violence -1 other -1 worry 5 calm -2
gerisen: calm 1
geritzt: life 7 worry -2 calm -4
german: foreign 1
germanys: calm 1
gern auf: calm 1
gern den: calm 1
gern ein: life 1 calm -1
gern einfach: life 1 calm -1
gern hin: calm 1
gern im: calm 1
gern nicht: life 1 calm -1
gern ob: life -1 calm 1
gern vor: life 1 calm -1
gern: life 3 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -3 calm 5
gerne: calm 1
gerntet: calm 1
gerochelt: threat 2 calm -1
gerufen: life -1 violence -1 other 1 worry 1 calm 1
gerupft: calm 1
gerust gefalen: medical 1 calm -1
gerust: medical 3 calm -2
gerutelt: medical 2 calm -1
gerutscht: life -1 worry 1
gesacht: calm 1
gesagt aber: voices 1
gesagt ale: voices 1
gesagt auf: life 1 violence 1 calm -1
gesagt aufgelegt: other 1
gesagt bin: violence 1 calm 1
gesagt dan: calm 1
gesagt darf: violence -1 other 1 voices 1
gesagt das: other 1 voices 1 calm -1
gesagt dem: calm 1
gesagt dich: violence 1 calm -1
gesagt die: other -1 voices 1 calm 1
gesagt dir: life 1
gesagt du: threat 1
gesagt ein: worry 1 calm -1
gesagt einmal: violence 1 threat 1
gesagt er: violence -1 threat -1 other 2 worry 1 calm -1
gesagt es: life -1 medical 1 voices -1 worry 1 calm 1
gesagt fur: other 1
gesagt gelogen: life 1 calm -1
gesagt gibt: calm 1
gesagt gibts: other 1
gesagt gut: violence -1 calm 1
gesagt hab: threat 1
gesagt habe: life 1
gesagt hat: violence 1 other 1 worry 1 calm -1
gesagt hor: life 1 violence 1
gesagt ich: life -1 threat -1 medical -1 voices 2 worry -1 calm 1
gesagt im: calm 1
gesagt ist: life 1 violence 1 worry 1 calm -1
gesagt jetzt: voices 1
gesagt kan: calm 1
gesagt keine: voices 1
gesagt kom: life 1 violence 1 calm -1
gesagt kundigen: worry -1 calm 1
gesagt mach: calm 1
gesagt mein: calm 2
gesagt meiner: calm 1
gesagt mus: life -1 voices 2 calm -1
gesagt nach: violence 1
gesagt nachste: violence 1
gesagt noch: life -1 violence 1 threat 1 worry 1 calm -1
gesagt pas: life 1
gesagt pasiert: calm 1
gesagt past: calm 1
gesagt samstag: other 1
gesagt sie: life -1 violence 1 threat 1 other 1 voices -1 calm -1
gesagt so: threat 1 calm -1
gesagt sol: life 1 violence -1 voices 1 worry -1
gesagt stel: violence 1 calm -1
gesagt stimt: other 1
gesagt und: other 1 worry -1 calm 1
gesagt war: life 2 violence 1 calm -2
gesagt weil: life -1 calm 1
gesagt wen: life -1 violence 1 threat 2 other 1 worry 1 calm -2
gesagt wil: violence -1 other 1 worry 1
gesagt wir: other 2 worry 1 calm -2
gesagt zu: calm 1
gesagt: life -3 violence 3 threat -3 other 5 medical -4 voices 6 foreign -1 worry 1 calm -3
gesamelt: life 5 worry -1 calm -4
gesamt: calm 1
gesang: calm 1
geschaft hat: calm 1
geschaft jetzt: life -1 calm 1
geschaft: life -1 violence -1 threat -1 other -1 medical -1 worry -1 calm 5
geschalt: calm 1
gescharft: life -1 threat -1 voices -1 calm 3
geschaut und: life 1 calm -1
geschaut: life 2 calm -1
gescheitert: calm 1
geschenkt er: calm 1
geschenkt hab: life 1
geschenkt hat: calm 1
geschenkt ich: life 1
geschenkt: life 1 violence -1 threat -1 other 2 medical -1 voices -1 worry -1 calm 2
gescheurt: violence 4 calm -3
geschickt liegt: other 1
geschickt von: violence 2 calm -1
geschickt: life -1 violence 2 other 5 medical -1 worry -1 calm -2
geschienen: calm 1
geschimpft: other -1 voices 2 worry -1
geschlagen dem: calm 1
geschlagen hat: violence -1 worry 1
geschlagen zum: calm 1
geschlagen: life -5 violence 11 threat -2 other 1 medical -2 voices -1 foreign -1 calm -1
geschlifen: calm 1
geschlosenes: life -1 violence -3 calm 5
geschluckt sie: medical 1
geschluckt und: life 1
geschluckt: life 2 violence -1 threat -1 other 2 medical 9 voices -1 worry -2 calm -9
geschmisen und: threat 1 calm -1
geschmisen: life 1 violence -1 threat 2 other -1 medical 2 worry -1 calm -2
geschniten beim: medical -1 calm 1
geschniten der: worry -1 calm 1
geschniten drauf: calm 1
geschniten es: other 1 calm -1
geschniten jetzt: life -1 voices 1 worry 1 calm -1
geschniten pflaster: calm 1
geschniten und: life -1 other 1 medical -1 voices 1
geschniten: life -2 violence -1 threat -1 medical -2 voices 1 calm 5
geschoben: violence 2 other 1 calm -1
geschosen: life -1 violence -2 medical 3 worry -1 calm 1
geschrei: calm 1
geschrieben auf: life 1 calm -1
geschrieben das: life -1 other 1
geschrieben er: threat 1 other 2 worry -1 calm -2
geschrieben es: other 1
geschrieben hab: life -1 other 1
geschrieben haha: worry 1
geschrieben hat: other 1
geschrieben heute: violence 1
geschrieben ich: life -1 other 1 calm 1
geschrieben jetzt: other 1
geschrieben liegt: worry 1 calm -1
geschrieben mir: worry 1
geschrieben mit: calm 1
geschrieben sie: other 1
geschrieben sol: threat 2
geschrieben und: calm 1
geschrieben wen: life 1 calm -1
geschrieben: life 2 threat -1 other 9 medical -3 voices -2 foreign -1 worry -2 calm -4
geschubst: violence -4 worry 9 calm -3
geschutzt: violence -1 threat 1 other 2 worry -1 calm -1
geschuzt: calm 1
geschwitzt: voices 1
gesegnet: voices 1 calm -1
gesehen der: other 1
gesehen die: other 1
gesehen wie: other 1
gesehen: life -1 violence -1 threat -2 other 4 medical -1 voices -1 calm 2
gesele: calm 1
gesenkt: calm 1
gesetzliche betreur: calm 1
gesetzliche: life -1 calm 3
gesetzt und: life 1
gesetzt: life 1 violence -1 calm 1
gesezliche: life -2 threat -1 worry -1 calm 4
gesichert: calm 1
gesicht damit: threat 1
gesicht es: threat 1 calm -1
gesicht geschlagen: violence 2 calm -1
gesicht ich: life 1
gesicht ist: calm 1
gesicht sind: life -1 voices 1
gesicht und: threat 1 medical 1 calm -1
gesicht wen: life 1
gesicht: life -2 violence 2 threat 3 other -1 medical 7 voices 2 foreign -1 worry -3 calm -7
gesofen: life -2 worry 6 calm -4
gespant: life -1 calm 3
gespeichert: calm 1
gespendet: life -1 medical -2 calm 4
gespert ich: life -1 threat 1 calm 1
gespert: life -2 violence 1 threat 1 other 3 medical -1 voices -1 worry -1 calm -1
gespielt ich: life 1
gespielt: life -1 violence -1 worry 1 calm 2
gesprach ist: calm 1
gesprach: life -2 violence -1 threat -1 other -1 voices -1 worry -1 calm 6
gesprech: life -1 calm 2
gespritzt ich: medical 1
gespritzt: life -1 medical 7 worry -2 calm -3
gesprochen sie: voices 1 calm -1
gesprochen: life -1 violence -1 other 1 voices 4 calm -2
gesprungen so: calm 1
gesprungen: life -1 violence -1 medical -1 worry -1 calm 4
gespuckt: life -1 medical 1 calm 1
gespult: life 1
gestan: life -1 worry -1 calm 3
gestanden und: life 1 other 1 calm -1
gestanden: life 4 other 1 worry -1 calm -2
gestapelt: calm 1
gesteckt sie: violence 1 calm -1
gesteckt: life -1 violence 2 other 1 calm -1
gestelt und: violence 1
gestelt: life 1 violence 2 worry -1 calm -1
gestern abend: life -1 other 1
gestern an: threat 1 worry 1 calm -2
gestern auch: violence 1 worry 1 calm -1
gestern bin: life -1 worry 1 calm 1
gestern bis: violence 1
gestern dem: violence 1
gestern der: worry 1 calm -1
gestern doku: calm 1
gestern drei: violence -1 calm 1
gestern einen: worry -1 calm 2
gestern er: violence 1
gestern es: life 1
gestern gesehen: worry 2 calm -2
gestern gestorben: worry 3 calm -2
gestern getrunken: worry 1
gestern hab: worry 1 calm -1
gestern haben: violence 1
gestern hat: other 1 worry -1
gestern ich: life 2 violence -1 worry 1 calm -2
gestern im: calm 1
gestern ist: calm 1
gestern kam: life 1
gestern lang: violence 1
gestern lange: calm 1
gestern mich: life 1 calm -1
gestern mit: violence 1
gestern nacht: life 1 medical 1 calm -1
gestern nicht: life 1
gestern noch: other 1 voices 1 worry -1
gestern sie: violence 1
gestern stand: life 1 calm -1
gestern und: life 1 worry -1 calm 1
gestern versucht: life 2 worry -1 calm -1
gestern war: worry -1 calm 1
gestern weil: worry 1 calm -1
gestern wieder: life 1 calm -1
gestern zu: violence 1
gestern: violence 3 threat -3 other 1 medical -1 foreign -1 worry 1 calm 1
gestiegen: calm 1
gestimt: life 1 worry -1 calm 1
gestochen mein: violence -1 medical 1 calm -1
gestochen und: violence -1 medical 1 calm -1
gestochen: life 4 violence -2 threat -1 medical 4 worry -1 calm -4
gestopt: life 1 calm -1
gestorben das: calm 1
gestorben der: life 1
gestorben hab: calm 1
gestorben ich: life -1 worry 3 calm -1
gestorben is: calm 1
gestorben vor: life 1 worry -1
gestorben war: worry 1
gestorben: violence -1 threat -1 other -1 medical -2 voices -1 foreign -1 worry 9 calm -1
gestosen nicht: calm 1
gestosen: life -2 medical -1 worry -1 calm 3
gestotert: calm 1
gestreift: calm 1
gestreut: calm 1
gestrichen: worry 3 calm -1
gestriten: life -1 calm 1
gesturzt und: medical 1
gesturzt: life -1 other -2 medical 9 voices -1 worry -1 calm -3
gesucht: other -1 calm 2
gesumt: worry -1 calm 2
gesund: life -3 violence -1 medical -1 worry 2 calm 4
gesunden: calm 1
gesundheit: life -1 calm 1
gesungen: life -1 worry 2
gesungn: calm 1
getan aber: worry 1
getan ale: calm 1
getan als: life 1
getan hilft: calm 1
getan ich: life 1 voices 1 worry 1 calm -1
getan mit: life 1 calm -1
getan: life 5 violence -1 threat -1 other -1 medical -1 voices 1 worry 2 calm -3
getauft: calm 1
getauscht: life -2 violence -1 threat -1 worry 2 calm 3
getobt: worry 2 calm -1
getotet: calm 2
getragen: life -1 voices 1 calm 2
getrankemarkt und: violence 1 calm -1
getrankemarkt: violence 2 calm -1
getraumt ich: calm 1
getraumt: life -1 calm 1
getraut in: calm 1
getraut: life -1 worry -1 calm 3
getreten bis: violence 2 calm -1
getreten ich: violence 2 threat 1 calm -1
getreten: life -2 violence 8 threat 1 medical -1 worry -2 calm -3
getrieben: calm 1
getrofen: life -1 calm 2
getrunken brent: medical 1
getrunken da: medical 1
getrunken hat: violence 2 calm -1
getrunken ist: medical 1
getrunken nach: worry 2 calm -1
getrunken und: other 1 medical -1
getrunken war: medical 1
getrunken: life -5 violence 3 threat -1 other 1 medical 12 foreign -1 worry 1 calm -10
geubt: life -2 threat 4 worry -1 calm 1
gewachsen: life 1 medical 1 calm -1
gewahrt: calm 1
gewalt: life -1 violence 1 calm 1
gewaltatig: violence 5 worry -2 calm -2
gewandert: worry -1 calm 1
gewarnt: threat 4 calm -3
gewartet: life 2 worry -1
gewaschen: life 1 worry 1 calm -1
geweckt: calm 1
gewehr: threat 2 other 1 calm -2
geweint und: other 1
geweint: life -1 violence -1 other 1 worry -1 calm 3
gewerbe: calm 1
gewesen sein: life 1
gewesen: violence -1 other -2 medical 2 voices -1 worry 2 calm 1
gewetet: calm 1
gewicht: worry 4 calm -2
gewine: life -2 calm 3
gewint: life -1 medical -1 worry -1 calm 4
gewohnt: life -2 violence 1 worry -1 calm 2
gewolt: threat 1 worry -1
gewonen: calm 1
geworden ich: worry 1
geworden und: medical 1
geworden: life -2 voices 1 worry 2 calm 1
geworfen hat: other 1
geworfen ich: threat 1
geworfen: violence -3 threat 1 other 1 medical -1 voices -1 worry 4
gewurgt: life -1 violence 6 worry -1 calm -3
gewurmt: calm 1
gewust hat: life 1 calm -1
gewust wie: life 1 calm -1
gewust: life 2 threat -1 worry -1
gez: life 2 calm -1
gezahlt ich: life 1
gezahlt jetzt: calm 1
gezahlt und: life -1 calm 1
gezahlt: life 2 violence -1 threat -1 medical -1 voices -1 worry -2 calm 3
gezankt wegen: calm 1
gezankt: violence -1 worry -1 calm 2
gezeigt das: threat 1
gezeigt komt: calm 1
gezeigt man: calm 1
gezeigt und: other 1
gezeigt wie: calm 1
gezeigt: violence -5 other 3 medical -1 voices -1 worry -1 calm 4
gezielt: calm 1
gezitert: calm 1
gezockt: life -2 worry 2 calm 1
gezoft: life -1 worry 2
gezogen ich: violence 1 worry 1 calm -1
gezogen und: violence 1 calm -1
gezogen: violence 2 medical -1 voices -1 worry 1 calm -1
gezwinkert: voices 2 calm -1
gezwungen: life -1 violence 2 other 2 calm -2
gfaln: life 2 calm -1
gflucht: calm 1
gfresa: calm 1
gfresn: calm 1
gfune: life -1 calm 1
ghabt: life 2 calm -1
ghana: worry 2 calm -1
ghaut: violence 2 calm -1
gher: calm 1
gholfa: calm 2
ghorfe: foreign 2 calm -1
ghort: life -1 calm 2
gibst: calm 1
gibt aber: threat 1
gibt auch: calm 1
gibt da: calm 1
gibt die: voices 1
gibt eine: calm 1
gibt es: violence -1 worry -1 calm 3
gibt esen: threat 1
gibt fur: calm 1
gibt ich: life 1 worry -1 calm -1
gibt mich: life 1 calm -1
gibt mir: life -1 threat 1 voices 1 calm -1
gibt nix: violence 1 calm -1
gibt noch: life 1 calm -1
gibt nur: life 1 calm -1
gibt: violence -2 other -1 medical -2 foreign -1 worry -2 calm 8
gibts auch: life -1 calm 1
gibts da: calm 1
gibts das: calm 1
gibts den: calm 1
gibts ein: calm 1
gibts eine: violence 2 calm -1
gibts einen: life 1 calm -1
gibts im: life 1
gibts mehr: violence 1
gibts mich: life 1
gibts ne: calm 1
gibts schnitzel: calm 1
gibts was: worry 1 calm -1
gibts: life -2 violence 6 threat -2 medical -2 voices -1 foreign -1 worry -2 calm 3
gidiyorum: foreign -1 worry 3 calm -2
gies: life -1 worry -1 calm 2
gift dat: calm 1
gift getrunken: medical 2 calm -2
gift im: threat 1
gift: life -1 violence -1 medical 3 voices 1 foreign -1 worry -1 calm -1
gilt auch: calm 1
gilt das: life -1 calm 1
gilt mehr: life 1
gilt mich: calm 1
gilt nicht: life 1
gilt: life -1 violence -1 threat -1 other -1 worry -1 calm 6
ging auf: calm 1
ging wieder: medical 1
ging: life -3 violence -4 threat -1 other -1 medical 2 voices -1 worry -1 calm 8
ginge: calm 1
gings: life -1 calm 2
gips: life -1 threat -1 medical -1 worry -1 calm 4
girl: foreign 2 calm -1
gitare: life 3 worry -1 calm -1
giti: calm 1
gitmek: foreign 1 calm -1
giup: foreign 2 calm -1
gl: calm 1
glacht: calm 1
glade: life 2 calm -1
glafa: violence 2 calm -1
glas gemacht: life 1 calm -1
glas kaput: life 1 calm -1
glas: violence -1 threat -1 other 1 medical -1 voices 3 worry -1
glascherbe: life 1
glaser: calm 1
glasl: life 2 calm -2
glastuck: life 2 calm -2
glat: voices -1 calm 1
glaub bin: worry 1 calm -1
glaub das: life -1 other 1 worry 1 calm -1
glaub der: life -1 medical -1 voices 1
glaub die: calm 1
glaub hab: medical 2 calm -1
glaub heute: life 1 calm -1
glaub ich: threat -1 medical 3 voices -1 worry -1 calm -1
glaub nicht: worry 1
glaub: life -1 violence -2 threat -2 other 2 medical 7 voices -1 worry 1 calm -3
glaube ich: worry 1
glaube: life -1 medical 2 worry 1 calm -1
glauben: life -1 calm 2
glaubs: worry 1
glaubt mir: other 1
glaubt: life -1 violence 2 threat 1 other 1 worry -1 calm -1
glegt: calm 1
glei a: life 1 calm -1
glei: life 2 calm -1
gleich bin: life -1 calm 1
gleich das: threat 1 calm -1
gleich den: life -1 calm 1
gleich die: other 1
gleich ich: life 2 calm -2
gleich im: life 1
gleich in: life -1 threat 1
gleich komt: life 1 violence 1 calm -1
gleich mit: life 1
gleich neu: life 1 calm -1
gleich nochmal: life 1
gleich sind: life 1 calm -1
gleich und: calm 1
gleich vor: life 1 calm -1
gleich vorbei: other 1
gleich wieder: violence 1
gleich: life 3 threat 1 other 1 medical 2 voices -1 foreign -1 worry -4 calm -1
gleiche: calm 1
gleichgestelt: life -1 worry -1 calm 3
gleichstelung: life -1 violence -1 threat -1 calm 4
gleis nicht: life 1 voices 1 worry -1 calm -1
gleis und: life -1 calm 1
gleis zum: life 1 calm -1
gleis: life 5 violence -1 threat -1 medical -1 voices 3 worry -3 calm -2
gleisbauhelfer: calm 1
gleisch: life -1 calm 1
gleise: voices 1 calm 1
gleisen und: medical -1 voices 2
gleisen: life -1 violence -1 medical -1 voices 4 worry -1 calm -1
gliber: medical 2 calm -1
glitzer: calm 1
globste: calm 1
glocht: life -1 calm 2
glofe: calm 1
gluck: life -2 violence -1 threat -1 worry -1 calm 6
glucklich: life 1 voices -2 calm 2
glump: calm 1
gluten: worry -1 calm 2
gmacht: calm 1
gmault: medical -1 calm 1
gmbh: calm 1
gmoant: life 2 calm -1
gmocht: calm 1
gmoint: calm 1
gnau: calm 1
gnua: life 4 violence -1 threat 1 calm -3
godbye: foreign 2 calm -2
gogsum: foreign 3 calm -2
gold: life -1 calm 1
goldhochzeit: calm 1
gonfle: foreign 1 calm -1
gor: life -1 calm 1
gorge: foreign 3 calm -2
gosn: life 2 calm -1
got dank: calm 1
got des: calm 1
got gesagt: life -1 voices 2 calm -1
got hat: life -1 voices 4 calm -1
got here: foreign -1 calm 2
got ich: calm 1
got mich: life 3 calm -2
got mir: voices 2 calm -1
got sei: calm 1
got sol: life 2 voices -1 calm -1
got: life 5 violence -3 threat -2 other -2 voices 6 foreign -2 worry -1 calm -1
gotingen: calm 1
goturup: foreign 2 calm -1
grab: life 7 threat 1 worry -1 calm -5
graben: medical 2
graber: calm 1
grabowski: other 1
grad 40: violence 1
grad an: medical 1
grad anfal: medical 1 calm -1
grad auf: voices 1 calm -1
grad bei: worry 1 calm -1
grad bin: other 1
grad der: worry 1
grad die: life 1
grad eben: other 1
grad ein: life -1 other 1 medical 1
grad einen: other 1
grad ich: other 1
grad in: worry 1
grad is: calm 1
grad kan: life 1
grad keine: worry -1 calm 1
grad nicht: medical 1 worry -1
grad sie: voices 1
grad sind: calm 1
grad so: other 1
grad sofa: calm 1
grad und: medical 1 calm -1
grad wie: medical 1
grad wieder: life 1 violence 1 calm -1
grad: life 2 threat -2 other 5 medical 2 foreign -1 worry -5 calm -1
grade: life 1 violence -2 threat 1 other 2 voices 1 worry -2 calm -1
graf: life 2 worry -1
gramt: calm 1
grantig: life -1 calm 2
grau ich: medical 1 worry 1 calm -1
grau und: worry 1 calm -1
grau: life -1 violence -1 other -1 medical 5 voices -1 worry 3 calm -4
graun: worry 1 calm -1
greifen: voices 1
greift: violence 3 medical 1 calm -3
grias: life -1 calm 2
griechen: violence -1 voices 1 calm 2
grilen: calm 1
grilfest war: worry 1
grilfest: worry 1 calm -1
grinst: calm 1
gripe und: calm 1
gripe: life -2 threat -1 other -1 worry -1 calm 6
gripeimpfung: life -1 calm 2
grito: foreign 1
gritzt: life 3 foreign -1 calm -2
groblje: life -1 foreign 2 calm -1
grod: life 1 violence -1 other 2 foreign -1 calm -1
grog: calm 1
gros ich: life 1 calm -1
gros: life 1
grosbuchstaben: calm 1
grose und: threat 1
grose: life 1 violence -1 threat 1 other -1 medical -1 worry -1 calm 1
grosen: life -1 calm 2
grosere bildschirm: calm 1
grosere: calm 2
groste: life -1 worry 1
grosvader: life 2 calm -1
grubers: other 1
grudima: foreign 1 calm -1
grumelig: life -1 calm 2
grumelt: life -1 worry -1 calm 3
grumpy: foreign -1 calm 2
grun: life -1 violence -1 threat -1 medical -1 voices 1 worry -1 calm 3
grund mehr: life 1 calm -1
grund und: life 1
grund weg: life 1
grund: life 3 worry -1 calm -1
grundsicherung beantragen: calm 1
grundsicherung: life -1 calm 3
grundungszuschus: life -1 worry -1 calm 3
grune: calm 2
grunen: worry -1 calm 2
grupe auf: other 1 calm -1
grupe der: calm 1
grupe hat: violence 1 other 1 calm -1
grupe mich: life -1 violence 1 threat 1 worry 1 calm -2
grupe mir: other 1
grupe vom: violence 1
grupe wen: calm 1
grupe: life -4 violence 1 other 4 medical -1 voices -1 worry 2 calm -1
grupenchat: worry 2 calm -1
grupenleiter auf: other 1 calm -1
grupenleiter bild: threat 1
grupenleiter ein: threat 1
grupenleiter imer: worry 1
grupenleiter mir: violence 1
grupenleiter nicht: worry 1 calm -1
grupenleiter: life -2 violence 1 threat 4 medical -1 voices -1 calm -1
grus got: calm 1
grus: calm 2
gruse ale: life 1
gruse an: life 1
gruse: life 2 worry -1
grusen: calm 1
grust: threat -1 worry -1 calm 2
gruzi: calm 1
gsagt bin: life 1 violence 1 calm -1
gsagt er: violence 1
gsagt i: life 1 worry 1 calm -1
gsagt: life 1 violence 1 threat -1 other 1 medical -1 foreign -1 worry 1 calm -2
gschabt: life -1 calm 2
gschadt: violence 2 calm -1
gschaft: medical -1 calm 1
gschaut: calm 1
gschebert: calm 1
gscheit: threat -1 calm 2
gschenk: calm 1
gschlafa: calm 1
gschlicht: calm 1
gschlofn: calm 1
gschlogn: violence 1 calm -1
gschlong: life -1 violence 2 calm -1
gschmeckt: calm 1
gschmisn: life -1 calm 2
gschneit: calm 1
gschnitn: life 2 medical 1 foreign -1 calm -2
gschosn: calm 1
gschriebe: violence 2
gschriem: life 2 calm -1
gschtorbe: calm 1
gschtrite: life 2 calm -1
gschwind: calm 1
gsogt i: violence 1 calm -1
gsogt: life -1 violence 2 other 2 foreign -1 calm -2
gspuilt: calm 1
gspurn: life 2 calm -1
gstimt: calm 1
gstritn: life -1 calm 2
gsufa: calm 1
gsunge: calm 1
guad: life 1 violence -1 calm 2
guck ich: calm 1
guck: life 1 violence -1 threat -1 medical -1 voices -1 worry 1 calm 3
gucken: life -2 violence 1 threat 1 worry -1 calm 2
guckt raus: medical 1 calm -1
guckt: violence -1 threat -1 other -1 medical 1 worry 1 calm 2
gulasch: threat 2
gule: calm 1
gultig: calm 1
gultigkeitsdaur: calm 1
gumi: life 1 medical 2 worry -1 calm -2
gumiaugen: calm 1
gumiband: life 3 calm -2
gumibarchen: threat -1 calm 2
gun: worry 3 calm -2
gunter: calm 1
gunther: calm 1
gurken: calm 1
gurt: calm 1
gurtel auf: violence 3 calm -2
gurtel den: life 2 calm -1
gurtel hab: violence 1 calm -1
gurtel um: life 2 calm -1
gurtel: life -2 violence 10 threat -1 other -1 medical 1 voices -1 worry -1 calm -5
gus: life 1 foreign 2 calm -2
gut aber: calm 1
gut arbeit: life 1 calm -1
gut auf: other 1
gut aus: life -1 worry 1
gut bin: life 1
gut bischen: worry 1 calm -1
gut chef: life 1 calm -1
gut dan: threat 1 calm -1
gut das: life -1 calm 1
gut deutsch: violence 1 foreign 1 calm -1
gut die: calm 1
gut drauf: calm 1
gut er: violence 1
gut esen: life 1 calm -1
gut gefuhlt: life -1 calm 1
gut gut: life 1 calm -1
gut hat: threat 1 calm -1
gut ich: life 1 worry -1
gut ja: life 1 calm -1
gut kan: life 1
gut mich: calm 1
gut mit: life -1 worry 1
gut nein: life 1
gut nur: life 1
gut so: life 2 calm -2
gut tag: worry 1
gut und: calm 1
gut war: life 1 calm -1
gut was: violence 1
gut wen: life 1 calm -1
gut wie: life 1
gut wil: life 1 calm -1
gut: life 3 violence -1 threat -2 other -1 medical -3 voices -2 worry -5 calm 11
gutachten: calm 1
gute arbeit: calm 1
gute fur: life 2 calm -2
gute nacht: life -1 worry -1 calm 2
gute: violence -1 threat -1 other 1 medical -1 foreign -1 worry -2 calm 5
guten abend: life 1
guten anker: calm 1
guten morgen: calm 1
guten: violence -1 threat -1 foreign -1 worry -1 calm 3
guter tag: calm 1
guter und: life 1 calm -1
guter: life 3 medical -1 worry -1
guterzuge: life 3 calm -2
gutes: life -1 calm 2
gutn: life -1 calm 2
gutschein: life -1 calm 2
guzeldi: calm 1
gwen: calm 1
gwoant: violence -1 other 3 calm -1
h: life 2
hab 20: medical 2 calm -1
hab 2: life -1 calm 1
hab 30: calm 1
hab 3: worry 1
hab 40: life -1 violence 1 medical 2 calm -1
hab 50: calm 1
hab 60: calm 1
hab 80: calm 1
hab aber: life 1
hab abmahnung: worry 4 calm -3
hab adrese: threat 1
hab ale: life 2 threat -1 medical 2 calm -2
hab alen: life 1
hab ales: life 3 threat 1 medical -1 worry -2 calm -1
hab alten: calm 1
hab am: life 1
hab an: violence -1 threat 1 medical 1 worry 1 calm -2
hab angefangen: life 2 calm -2
hab angst: violence 1 threat 1 medical -1 worry 2 calm -2
hab auch: life -1
hab auf: life 1 medical 1 calm -1
hab aufgegeben: worry 1
hab aufgehort: life 1 worry 1 calm -1
hab aus: life -1 medical 2 worry -1
hab axt: threat 1
hab bamel: worry 1
hab bauchweh: life -1 worry 1
hab baum: life 1 medical 1 calm -1
hab bei: calm 1
hab beim: calm 1
hab benzin: threat 2 calm -1
hab bis: life -1 violence 1
hab blut: violence 1
hab bock: life -1 worry 1
hab brief: worry 1 calm -1
hab bus: calm 1
hab chef: life 1 threat -1 worry -1 calm 1
hab da: life 1
hab dach: calm 1
hab dafur: life 1
hab daheim: life 1 calm -1
hab dan: calm 1
hab darf: calm 1
hab das: threat 2 medical -1 voices 1 worry -1 calm -1
hab dem: life 2 violence -1 worry -1
hab den: violence -1 medical 1 worry -1 calm 1
hab der: worry 1 calm 1
hab dich: life 1 other 1
hab die: life 2 violence -1 threat 1 other -1 medical -1 voices 1 calm -1
hab dit: violence 1 calm -1
hab doch: life -1 worry -1 calm 2
hab drei: life -1 calm 1
hab ein: life -1 voices 1 worry -1 calm 2
hab eine: life -2 threat 2
hab einen: life 1 threat -1 medical 1 worry -2 calm 2
hab einfach: worry 1
hab einmal: calm 1
hab endlich: life -1 worry -1 calm 2
hab entschieden: threat 1 worry -1 calm 1
hab er: violence -1 worry 2 calm -1
hab es: life -1 other 1 medical -1 worry 1 calm -1
hab euch: life 1
hab extra: life 1
hab falsche: medical 1
hab feurzeug: life -1 threat 1 voices 1 calm -1
hab firmen: worry 1
hab flecken: life -1 violence 1
hab frau: calm 1
hab frei: life -1 calm 1
hab fruher: worry 1
hab fur: calm 1
hab ganze: life 1 worry -1
hab ganzen: medical 1 calm -1
hab gdb: calm 1
hab gebetet: life 1
hab geburtstag: life -1 calm 1
hab gedacht: life 3 calm -2
hab gedanken: threat 1 worry -1 calm -1
hab gefragt: other 1
hab gefuhl: life -1 worry 2 calm -1
hab gegesen: medical 3 calm -2
hab gegogelt: life 2 calm -2
hab geguckt: life 1 calm -1
hab gehort: worry 1
hab geklopft: violence 1
hab gekriegt: worry 1 calm -1
hab gekundigt: life -1 worry 1
hab geld: life -1 worry 1
hab gemacht: life -1 worry 1 calm 1
hab genickt: life 1 calm -1
hab genomen: calm 1
hab genug: life 2 calm -1
hab geregelt: life 2 calm -2
hab gesagt: life 2 violence 2 threat 2 other -1 medical -1 worry -1 calm -3
hab geschaut: life 1 calm -1
hab geschlagen: calm 1
hab geschniten: life -1 worry -1 calm 2
hab geschrieben: life -1 violence 1
hab gesehen: other 1
hab gestern: life 2 violence -1 worry 1 calm -2
hab gestotert: calm 1
hab getrunken: life -1 medical 3 calm -2
hab geubt: life -1 threat 2 calm -1
hab gewarnt: threat 2 calm -1
hab gewonen: life 1
hab glas: life 1 calm -1
hab gleich: calm 1
hab grad: life 2 other 1 worry -1 calm -2
hab grupenleiter: threat 1
hab hab: life 1 worry 1 calm -1
hab hamer: life -1 threat 1
hab hand: calm -1
hab handtucher: life 1 medical 1 calm -1
hab handy: life -1 calm 1
hab heises: life 1
hab heut: life 1 threat -1 medical -1 worry 1 calm 1
hab heute: life 2 violence -1
hab hofnung: worry 1 calm -1
hab hohenangst: calm 1
hab ich: threat -1 other -1 medical -1 worry -1 calm 4
hab ichs: calm 1
hab ihr: life -1 threat 2 calm -1
hab im: life -1 threat 1 voices 2 worry -2
hab imer: threat 2 calm -1
hab in: life -2 threat 1 worry 1 calm 1
hab ist: calm 1
hab ja: violence 1 calm -1
hab jeden: threat 1
hab jetz: violence 1
hab jetzt: voices 1 worry -1
hab kalender: life 2 calm -1
hab kartons: calm 1
hab katze: life 1 worry -1
hab kein: worry 1 calm 1
hab keine: life -2 threat -1 medical -1 worry 3 calm 2
hab keinen: medical -1 worry 1 calm -1
hab kopf: calm 1
hab kopfweh: calm 1
hab kraft: violence 1 worry 2 calm -2
hab kundigung: worry 3 calm -2
hab lieb: life 1 other 1 worry -1
hab lieber: calm 1
hab lied: calm 1
hab lust: life 1 worry -1 calm 1
hab mehr: life -1 worry 1
hab meim: calm 1
hab mein: life 2 medical -1 worry 1 calm -1
hab meine: medical 1 voices 1 calm -1
hab meinem: life 1
hab meinen: life 1
hab meiner: life -1 worry 1
hab meser: life -1 threat 1
hab mich: violence -1 threat -1 medical 1 voices 1 worry -1 calm 3
hab mir: life 4 violence -2 threat -1 voices -1
hab mit: life 2 violence -1 threat -1 medical 1
hab morgen: life -1 violence 1 worry 1 calm -1
hab muskelkater: calm 1
hab n: life -1 calm 1
hab nachgeguckt: life 1
hab nacht: life 1 worry 1 calm -1
hab nase: life -1 voices 1 calm 1
hab ne: life 2 threat 1 medical -1 calm -2
hab nein: life 1 violence 1 voices 1 calm -2
hab netz: life -1 threat 1
hab nich: life 1 calm -1
hab nicht: threat 1 worry 2 calm -1
hab niemand: life -1 worry 2 calm -1
hab nix: life 1
hab noch: worry -1 calm 1
hab nua: calm 1
hab nur: life 1
hab papa: calm 1
hab pilen: life 1 calm -1
hab pilze: medical 1
hab prufung: calm 1
hab ruhe: life -1 other 1
hab runter: life 1 calm -1
hab sachen: life 1
hab schis: life -1 calm 1
hab schlecht: calm 1
hab schlus: life -1 calm 1
hab schlusel: threat 1
hab schmerzen: life -1 worry -1 calm 3
hab schnauze: worry 2 calm -1
hab schon: life 3 violence -1 threat 1 voices 1 calm -4
hab schuhe: voices 1
hab schulden: medical -1 worry 2 calm -1
hab schwerbehindertenausweis: worry 1
hab seil: threat 1
hab seit: life -1 medical 1 worry 1
hab selber: life 1 calm -1
hab selbstmord: life 2 calm -1
hab sie: life -1 threat -1 worry 1 calm 1
hab so: life 1 threat 1 other 1 calm -2
hab sogar: calm 1
hab sol: worry 2 calm -1
hab solche: worry 2 calm -1
hab sonenbrile: violence 1
hab spiel: calm 1
hab stime: calm 1
hab strom: medical 1 worry -1
hab tableten: medical 2 worry 2 calm -2
hab tag: life 1 threat 1 worry -1 calm -1
hab termin: life 1
hab totgelacht: life -1 calm 1
hab traum: calm 1
hab trotzdem: calm 1
hab uber: worry -1 calm 2
hab uberal: medical 1
hab uberlegt: life 1 calm -1
hab uberstunden: calm 1
hab und: life -1 threat 1 medical -1 worry 1
hab urlaub: worry -1 calm 1
hab verschluckt: medical 3 calm -2
hab versehen: medical 2 calm -1
hab versucht: life 1
hab vertipt: life -1 calm 1
hab viel: medical 1 calm -1
hab vom: other 1 worry -1
hab von: medical 1
hab vor: life -1 violence -1 worry 3 calm -1
hab vorbereitet: threat 2 calm -1
hab vorm: violence 1 worry -1
hab wan: life 1
hab warum: life 1
hab was: threat 1 medical 2 calm -2
hab wecker: calm 1
hab wen: violence 1 medical -1
hab wie: life 2 other 1 calm -2
hab wieder: life 3 violence -1 medical -1 worry 5 calm -5
hab wochenende: worry 1 calm -1
hab wohl: life -1 calm 1
hab wohnung: worry 2 calm -1
hab wolen: calm 1
hab wort: life 1 calm -1
hab wut: worry -1 calm 1
hab zetel: life 1
hab zigarete: life 1 calm -1
hab zu: life 1 medical 1 worry -1
hab zufalig: worry 1
hab zug: calm 1
hab zum: life 1 calm -1
hab zwei: life 1 medical -1 worry -1 calm 1
hab: life 3 violence -3 threat 1 other -4 medical 4 voices -1 foreign -5 worry 5 calm 1
habe ale: medical 1 calm -1
habe angefangen: worry 1 calm -1
habe angst: life 1 other 1 calm -2
habe benzin: threat 2 calm -1
habe betreur: calm 1
habe blau: violence 3 calm -2
habe das: life 1 worry -1
habe den: life 1 threat -1 voices 1
habe die: life 1 worry -1 calm 1
habe ein: life -1 threat 1
habe eine: medical 1
habe einen: life 1
habe entschieden: life 1
habe fenster: life 1
habe frau: calm 1
habe fur: life -1 calm 1
habe ganze: medical 1
habe gegen: life -1 threat 1
habe gelernt: calm 1
habe gemacht: life -1 calm 1
habe getrunken: life -1 medical 4 calm -3
habe ich: threat -1 worry -1 calm 2
habe im: life -1 medical -1 worry 1 calm 2
habe ja: calm 1
habe keine: life 1
habe keinen: calm 1
habe lange: threat 1
habe meine: medical 1 worry 3 calm -3
habe meinen: calm 1
habe meser: threat 1 calm -1
habe mich: life 1 violence -1 worry -1 calm 2
habe mir: calm 1
habe mit: calm 1
habe morgen: calm 1
habe nicht: calm 1
habe nichts: life -1 threat 1 calm -1
habe noch: worry 1
habe schlusel: voices 1
habe schon: life 1
habe seit: life 2 worry -1 calm -1
habe sie: calm 1
habe suizidgedanken: life 3 worry -2 calm -1
habe tableten: life 2 calm -2
habe und: medical 1
habe viel: other 1
habe von: violence -1 threat 1
habe vor: life 1 worry 2 calm -3
habe wieder: worry 1 calm -1
habe wochen: worry 1
habe zu: medical 1
habe: life 4 violence -3 other -2 medical 2 voices -2 foreign -2 worry 1 calm 1
haben ale: life 1
haben am: calm 1
haben an: violence 1
haben auch: calm 1
haben auf: threat 1
haben brucke: calm 1
haben danach: worry 1 calm -1
haben den: life 1 violence 1
haben der: life 1
haben die: worry -1 calm 1
haben eine: worry 1
haben einen: calm 1
haben es: worry 1
haben esen: worry 2 calm -1
haben gefragt: life 1
haben geklatscht: calm 1
haben gelacht: violence 1 calm -1
haben gesagt: life -1 violence 1 medical -1 voices 1 worry 1
haben geschrieben: calm 1
haben gestern: calm 1
haben heute: violence 1 medical 1
haben ich: life 1 violence -1
haben im: calm 1
haben in: life 1 worry -1 calm -1
haben jetzt: worry 1
haben kopfweh: medical 1 calm -1
haben kuchen: medical 1 calm -1
haben mein: threat 1 worry 2 calm -2
haben mich: life -1 violence 4 worry 1 calm -2
haben mir: life -1 violence 2 threat -1 voices 2 calm -2
haben mit: violence 1 calm -1
haben morgen: violence 1 calm -1
haben nur: voices 1 calm -1
haben ob: life 1 calm -1
haben sie: life 1 violence 1 threat -1 other -1 medical -1 voices 1 worry -1 calm 1
haben theater: calm 1
haben und: medical 1
haben uns: worry 1
haben viel: life 1 calm -1
haben was: threat 1 voices 1 calm -1
haben wen: worry 1
haben wir: calm 2
haben zu: violence 1
haben: life -1 violence 4 threat -3 other -3 medical -2 voices 2 foreign -2 worry 1 calm 3
habens: life -1 threat 1
haberle: calm 1
habibi: calm 1
habn: life 1 worry -1
habs erklart: calm 1
habs schon: life -1 threat 1
habs: life -2 violence -1 threat 1 other 1 worry -1 calm 2
habt: threat 1
habts: life -1 threat 1
haciendo: life -1 calm 2
hafen ist: life -1 voices 1
hafen: life -2 threat -1 voices 3
hafta: calm 1
haftadir: foreign -1 worry 3 calm -2
haftet: calm 1
haftpflicht: worry -1 calm 2
haha der: calm 1
haha er: life 1
haha hat: calm 1
haha i: calm 1
haha ich: life 1 calm -1
haha ja: life 1 calm -1
haha kein: voices 1 calm -1
haha mir: life 1 worry 1 calm -2
haha spas: life 1 calm -1
haha wieder: life -1 violence 1
haha: life -2 violence -1 threat -1 other -1 medical -2 worry -2 calm 9
hahnchen: calm 1
haie: life -1 foreign 1
haken: life -1 threat -1 medical 1 calm 2
hakinizi: foreign 2 calm -1
hal: threat 1 calm -1
halay: calm 1
halb ist: life -1 calm 1
halb: life 1 threat -1 worry -1 calm 2
halbe stunde: violence 1
halbe: violence 2 worry -1 calm 1
halben: life 1 violence -1 worry -1 calm 1
halbes: calm 1
halbieren: worry -1 calm 2
hale 2: threat 1
hale am: other 1 calm -1
hale an: threat 2 calm -1
hale den: worry 1 calm -1
hale mich: violence 1
hale und: violence 1
hale war: calm 1
hale: life -2 violence 2 threat 1 other 2 medical -1 voices -2
halfte: worry -1 calm 2
hali: foreign 2 calm -1
halo anker: life 1 calm -1
halo hier: life 1
halo ich: calm 1
halo ist: other 1
halo: life 2 threat -1 other 1 voices -1 worry -1 calm 1
halowen: calm 2
hals dick: medical 1 calm -1
hals die: life -1 voices 2
hals gehabt: threat 2 calm -1
hals gehalten: violence 1 calm -1
hals geht: medical 2 calm -1
hals gepackt: violence 1
hals um: calm 1
hals und: violence 1
hals wird: medical 2
hals zu: medical 3 calm -2
hals: life -2 violence 5 other -1 medical 10 voices 1 foreign -1 worry -4 calm -9
halsabschneider: calm 1
halschmerzen: life -1 calm 1
halstuch: violence 2 calm -2
halsweh: life -1 calm 2
halt armel: other 1 calm -1
halt das: voices 1 worry -1 calm -1
halt den: life 1
halt die: life -1 voices 1
halt dienstag: calm 1
halt doch: calm 1
halt druck: life 1
halt ein: other 1
halt er: violence 1
halt fest: life 1 violence 1 calm -1
halt frese: calm 1
halt ich: life 1
halt keine: threat 1
halt langsam: worry 1
halt leben: life 1
halt mich: life 1 violence 1 voices 1 worry -1 calm -2
halt mir: violence 1
halt morgen: calm 1
halt nich: worry 1 calm -1
halt nicht: life 1 threat 2 worry -1 calm -1
halt sie: threat 1 calm -1
halt so: violence 1
halt und: calm 1
halt: life 2 violence 2 other 1 medical -3 foreign -1 worry 2 calm -2
halte das: life -1 worry 2
halte nicht: life -1 worry 2 calm -1
halte: life -1 threat -1 medical 1 worry 3 calm -1
halten das: other 1
halten er: medical 1
halten: life -2 violence 1 threat -1 other 1 medical 5 voices -1 worry -2 calm -1
haltestele verlegt: calm 1
haltestele: voices -1 worry 2 calm -2
haltet: life 2 worry -1 calm -1
halts maul: calm 1
halts: life 1 voices 1 foreign -1 worry -1 calm 1
halvdags: life -1 calm 1
ham den: other 1
ham mir: calm 1
ham: life 1 violence -1 threat -1 medical -1 voices -1 foreign -1 worry 2 calm 1
hama: life -1 calm 2
hambre: foreign -1 calm 2
hamer den: calm 1
hamer die: life 1
hamer in: life -1 threat 1
hamer liegt: calm 1
hamer mit: threat 1
hamer schon: life -1 threat 2 calm -1
hamer und: threat 1
hamer: life -2 violence 1 threat 5 other -1 medical -1 voices -1 worry -1
hams: life -1 violence -1 medical -1 calm 3
hamster: life 1 violence -1 other -1 worry -1 calm 3
han et: life 1
han: violence -1 threat 1 other -1 medical -1 voices -1 foreign 1 worry -1 calm 3
hand auf: violence 1 calm -1
hand bekomen: life -1 calm 2
hand bis: life 1 calm -1
hand blut: life 1
hand damit: life 1
hand der: medical 1
hand die: violence 1 medical 1 voices 1 calm -1
hand er: life 1 violence 1 calm -1
hand gegeben: violence -1 other 1 calm 1
hand geht: medical 1
hand in: medical 2 voices 1 calm -2
hand ist: life -2 medical 1 calm 1
hand nicht: medical 1 calm -1
hand schon: medical 1 voices 1 calm -1
hand sie: voices 1 calm 1
hand und: life 1
hand verbrant: life -2 medical 1 voices 1 calm 1
hand wen: calm 1
hand wie: life 1
hand: life 4 violence 2 threat -3 medical 4 voices 3 foreign -1 worry -4 calm -6
handbal: calm 1
handbremse: calm 1
handchen: life -1 calm 2
hande und: worry 1
hande: life -2 violence -1 threat 5 other -1 medical -1 voices 4 worry 1 calm -4
handelt: calm 1
handen das: worry 1
handen: worry 1
handfeste: calm 1
handgelenk: life 3 calm -2
handgros: life 2 worry -1 calm -1
handicap: calm 1
handschuhe der: calm 1
handschuhe und: calm 1
handschuhe: life -1 violence -1 threat -1 other -1 medical 1 voices -1 worry -1 calm 4
handtucher: life 1 medical 2 calm -1
handwerkskamer: calm 1
handy am: violence 1
handy aus: life 1 calm -1
handy er: other 1
handy heute: voices 1
handy ich: worry 1
handy ist: life -1 worry -1 calm 2
handy kan: life 1
handy tot: life -1 calm 2
handy und: worry 2 calm -1
handy weg: violence 1 calm -1
handy: life -2 violence 3 threat -2 other 2 medical -2 voices 2 foreign -1 worry -1 calm 1
handyladen: worry 2 calm -1
handynutzung: calm 1
handytarif: calm 1
handyvertrag abgeschlosen: calm 1
handyvertrag: life -1 calm 2
hang auf: life 1 calm -1
hang ich: life 1
hang mich: life 1 calm -1
hang: life 6 worry -2 calm -3
hange: life -2 calm 3
hangen: calm 1
hangt am: life -1 calm 2
hangt auf: other 1 medical 1 calm -1
hangt ein: violence 1
hangt einer: medical 1 calm -1
hangt er: violence -1 other 1 medical 1 calm -1
hangt jetzt: calm 1
hangt schon: life 3 medical -1 calm -2
hangt sich: violence -1 other 1
hangt: life 3 violence -2 other 1 medical 10 voices -1 foreign -1 worry -3 calm -7
hans: violence 2 calm -1
hansi: life 1 calm -1
hapy: calm 2
har: foreign 2 calm -2
hare aus: life 1 calm -1
hare ausgerisen: life 1
hare ausreise: life 1
hare bis: life 1
hare geschniten: calm 1
hare hab: life -1 violence 1
hare und: worry 1
hare wen: life 1
hare: threat -1 medical -1 voices -1 calm 3
haren die: other 1
haren: life -1 violence 2 threat -1 other 2 voices -1 worry -1 calm -2
hareraufen: calm 1
hargumi: life 2 calm -1
harmlos: life -1 threat 2 worry -1
hart bret: life -1 medical 2 calm -1
hart wie: life -1 medical 2 calm -1
hart: life -2 medical 3
hartwig: worry 2 calm -1
harvst: life -1 calm 1
harz: life -1 calm 2
hasan: calm 1
hase mich: life 1 worry 1 calm -1
hase so: life 1
hase: violence -1 worry 2 calm 1
hasen: life 1
hast du: calm 1
hast was: life 1 calm -1
hast: life 2 violence -1 threat -1 voices -1 worry -1 calm 2
hat 2: calm 1
hat 30: worry 1 calm -1
hat aber: calm 1
hat abschiedsbrief: other 1 calm -1
hat ale: life 1 voices 1 calm -1
hat alen: other 1 calm -1
hat ales: worry 2 calm -2
hat also: life 1 calm -1
hat am: life -1 violence 1 medical 1 worry -1
hat an: violence 1 other -1 medical 1 worry 2 calm -3
hat angefast: violence -1 worry 1
hat angerufen: voices 1 worry -1 calm 1
hat angesprochen: calm 1
hat angezeigt: threat 1
hat angst: calm 1
hat arger: calm 1
hat auch: life 1
hat auf: violence -1 medical 1 worry 1 calm -1
hat aufgehangt: other 2 calm -1
hat aus: threat 1 other 1 worry -1 calm -1
hat ausgelagerten: threat 1
hat auto: violence 1 threat 1 other -1 calm -1
hat axt: violence 2 calm -1
hat baby: other 1
hat bald: life 1
hat befohlen: voices 1
hat beim: violence -1 medical 2
hat bis: medical 1
hat blut: other 1
hat bonbons: calm 1
hat brot: threat 1
hat chef: worry 1
hat da: calm 1
hat dabei: violence 1
hat dan: calm 1
hat das: life -1 worry -1 calm 2
hat de: other 1
hat dem: violence 2 calm -1
hat den: life -1 violence 2 voices -1 worry -1
hat der: life 1 threat -1 other -1 worry -1 calm 2
hat die: violence 1 threat -1 other 1 medical 3 voices -1 worry -1 calm -1
hat diesen: calm 1
hat doch: life -1 worry 1
hat dortmund: calm 1
hat drei: other 1
hat eben: other 1
hat ein: medical -1 worry 1
hat eine: life -1 violence 3 medical 1 calm -2
hat einen: life -1 violence -1 medical 1 worry 1 calm 1
hat einer: life -1 voices 1 worry 1
hat einfach: worry 1
hat eingeschlosen: other 1
hat endlich: life 1 calm -1
hat entschuldigt: calm 1
hat er: life -1 other 2 medical -1 voices -1 worry 1
hat erst: worry 1
hat erzahlt: other 1 calm 1
hat es: life 1 threat 1 other 1 worry -1 calm -1
hat etwas: life 1
hat extra: calm 1
hat falsch: life 1 calm -1
hat frau: life -1 threat 1 calm -1
hat fur: calm 1
hat ganz: other 3 medical -1 calm -1
hat ganze: medical 1
hat gebisen: life -1 violence 1 medical 1 calm -1
hat geblutet: life 2 calm -2
hat gebrant: calm 1
hat geburtstag: calm 1
hat gedroht: violence 2 calm -1
hat gefragt: life 2 violence 1 calm -2
hat geist: calm 1
hat geklapt: life 1
hat gelacht: calm 1
hat gelobt: life 1 violence -1 calm 1
hat gemacht: life -1 other -1 worry 3 calm -1
hat gemeckert: calm 1
hat gerade: other 1
hat gesagt: life -2 threat -2 other 2 medical -1 voices 3 calm -1
hat geschlagen: violence 1 worry -1
hat geschluckt: other 1
hat geschniten: other 1 medical -1
hat geschrieben: life -1 other 3 calm -1
hat gesicht: violence 1
hat gestern: calm 1
hat gestochen: violence -1 medical 1 calm -1
hat gestrichen: worry 1 calm -1
hat geweint: other 1
hat gewurgt: violence 2 calm -1
hat gezwungen: violence 1 calm -1
hat gripe: calm 1
hat gsagt: life 1 worry 1 calm -1
hat gut: life 1
hat hab: other 1
hat halt: life -1 worry 1
hat hand: medical 1 calm -1
hat handy: violence 1
hat hat: violence 1
hat heut: life -1 worry -1 calm 2
hat heute: life -2 violence 1 threat -1 other 1 voices -1 worry -1 calm 2
hat hund: violence 1
hat i: life 1 worry 1 calm -1
hat ich: life 2 other -1 medical -1 voices 1 calm -2
hat ihr: calm 1
hat ihren: life 1
hat im: violence -1 other 1 calm 1
hat imer: calm 1
hat in: life -1 violence 2 medical 1 voices -1 worry -1 calm -1
hat ins: calm 1
hat ist: medical 1
hat jeder: life 1
hat jetzt: violence -1 threat 1 other 1 worry -1
hat kan: calm 1
hat keine: threat 1 voices 1 calm -1
hat keinen: life 1 worry 1 calm -1
hat keiner: life 1
hat kinder: threat 1 calm -1
hat komisch: calm 1
hat kunde: calm 1
hat liebeskumer: calm 1
hat liste: voices 1 calm -1
hat lohn: calm 1
hat mal: threat 1
hat mama: life 1 violence 1 calm -1
hat man: life 1
hat mehr: worry -1 calm 1
hat mein: life -1 violence 1 threat 1 other -1 worry -1 calm 1
hat meine: violence 1 threat 2 other -1 worry -1 calm -1
hat meinen: life -1 worry 1 calm 2
hat meser: violence 2 other -1 calm -1
hat mich: life -2 violence -1 threat 1 other -2 worry 3
hat mir: life -3 violence 3 threat -1 other 3 medical -1 voices -1 worry 1
hat mit: life -1 violence 3 other -1 worry -1 calm -1
hat morgen: threat 1 calm -1
hat nachtdienst: violence 1 calm -1
hat namen: threat 1
hat ne: other 1 voices 1 calm -1
hat neu: threat 1 calm -1
hat nicht: life 2 other -1 worry -1
hat nie: life 1 worry 1 calm -1
hat noch: violence 1 worry 1 calm -2
hat nur: life -1 violence 1 calm 1
hat ob: life 1 calm -1
hat oma: life 1 calm -1
hat richtig: worry 1
hat salz: calm 1
hat schaum: medical 1 calm -1
hat schlus: life -1 other -1 worry 2
hat schon: life -1 other 1 voices 1 worry 1
hat sechs: threat 1 calm -1
hat sein: life -1 violence -1 other 1 calm 1
hat seine: other 1
hat seinen: life -1 other 1
hat selber: calm 1
hat senf: calm 1
hat sich: life -1 violence -2 threat -1 other 2 medical 3 worry -1
hat sie: life -1 violence 2 other 2 medical -1 voices -1 worry -1 calm -1
hat so: other 1
hat sogar: calm 1
hat sol: voices 1
hat steh: life -1 threat 2
hat stel: violence 1 calm -1
hat tableten: other 2 calm -1
hat tage: other 1
hat tochter: threat 1 other 1 calm -1
hat tschus: other 1
hat tur: violence 1 calm -1
hat umgehaun: life -1 calm 1
hat und: life 1 other 1 calm -1
hat uns: other 1
hat unsere: other 1 calm -1
hat vergewaltigt: violence 1 calm -1
hat versprochen: violence 1 calm -1
hat viel: life 1 other 1 medical -1
hat viele: other 2 calm -1
hat vier: medical 1
hat von: violence 1 calm -1
hat vor: calm 1
hat vorhin: other 1
hat warum: violence 2 calm -2
hat was: other 1 worry -1
hat weil: medical 1
hat wen: violence 1 other 1 medical 1 calm -2
hat wer: life 1
hat wie: life 1
hat wieder: life 1 violence 1 worry -1 calm -2
hat wir: other 1 worry 1 calm -1
hat zu: medical 1
hat zum: violence -1 calm 2
hat zwei: threat 1
hat: life -3 violence 4 threat -3 other 6 voices -2 foreign -4 worry -1 calm 3
hate aber: worry 1
hate anfal: medical 1
hate anfale: life -1 medical 1 worry -1 calm 1
hate angst: worry -1 calm 1
hate das: life 1
hate die: calm 1
hate ein: medical 1
hate einen: life -1 worry 4 calm -3
hate er: calm 1
hate fruher: life -1 worry -1 calm 2
hate grad: medical 1 calm -1
hate heute: life -1 violence 1
hate ich: calm 1
hate mich: life 1 calm -1
hate schon: calm 1
hate so: medical 1
hate vor: worry -1 calm 1
hate wieder: medical 1 worry 1 calm -1
hate: life 2 violence -1 threat -2 other -2 medical 2 voices -2 foreign -1 worry 1 calm 1
haten es: worry 1
haten mich: life 2 calm -1
haten sie: life 1 calm -1
haten und: calm 1
haten zof: calm 1
haten: life 3 violence -1 voices -1
hats der: life 1
hats gemacht: life 1 calm -1
hats mir: calm 1
hats mit: calm 1
hats und: life 1 threat 1 worry -1
hats verdient: life 1 threat 1 worry -1
hats: life 3 violence -1 other -1 medical 1 voices -1 worry -1
hau ab: life -1 threat -1 calm 3
hau chef: threat 1 calm -1
hau dem: threat 1 calm -1
hau den: threat 2 calm -2
hau die: life 1 calm -1
hau eam: threat 1 calm -1
hau ich: threat 1
hau im: threat 1 calm -1
hau jetzt: life -1 threat 2
hau kopf: life 1
hau mein: life 1
hau meinen: life 1
hau mich: life -1 calm 2
hau mir: life 2 calm -1
hau mit: life 1
hau: life 5 violence -1 threat 7 other -1 medical -2 voices -1 foreign -1 worry -2 calm -3
haufen: threat 2 calm -2
haun: life -1 voices 1 calm 1
hauptbahnhof: calm 1
hauptschulabschlus: life -1 calm 1
haus anzunden: voices 1
haus und: voices 1
haus: life -2 violence 1 threat 5 other 1 medical -2 voices 1 worry -1 calm -2
hausarzt: calm 1
hauschuh: life -1 other -1 medical -1 worry 1 calm 2
hause ales: calm 1
hause gekomen: other 1
hause hab: calm 1
hause: life -5 threat 2 other 1 voices -1 worry 1 calm 3
haushalt: calm 1
hausleiter: worry 1 calm -1
hausmeister er: life 2
hausmeister hat: threat 1
hausmeister in: threat 1
hausmeister komt: calm 1
hausmeister mich: threat 1
hausmeister: life 1 threat 1 medical -1 voices -1 worry -1 calm 1
hausmester: calm 1
haustechnik: calm 1
haustur: violence 3 other -1 calm -2
haut ab: medical 2 calm -1
haut die: other 2 calm -1
haut er: violence 1 calm -1
haut es: life -1 medical 1 worry 1 calm -1
haut gegen: other 1 calm -1
haut geht: medical 2 calm -1
haut imer: violence 1
haut mi: violence 2 foreign -1 calm -1
haut mich: life -2 violence 3 worry -1
haut sie: life 1 other 1 calm -1
haut um: life -1 calm 2
haut: life 1 violence 7 threat -2 other 4 medical 4 voices -1 foreign -1 worry -3 calm -8
have the: foreign 1 calm -1
have: foreign 1
hawara: calm 1
haxn: life 3 calm -2
he is: foreign 2
he me: foreign 1 calm -1
he not: foreign 1
he says: foreign 1
he: life -3 violence 2 threat 2 medical -1 foreign 4 worry -1 calm -4
hear: foreign 2 calm -1
heavens: calm 1
heb: threat 2
hebehilfe: calm 1
hebel: calm 1
heben sol: worry 1 calm -1
heben: life -1 threat -1 worry 1 calm 1
hebn: life -1 calm 2
hebt: life -2 violence -1 other -1 medical 2 worry 1
hecke schneiden: calm 1
hecke: life -1 calm 1
hecken: life -1 calm 1
hef: calm 1
heft: calm 1
heide: calm 1
heike: other 2 calm -1
heiko: violence -1 voices 2 calm -1
heil: life -3 violence 1 voices -1 worry -1 calm 5
heim dan: life 1
heim der: life 1 threat 1 calm -1
heim ist: life -1 voices 1
heim kom: worry 1
heim mus: other 1
heim schneiden: life 1
heim und: calm 1
heim zu: violence 1
heim: life -1 violence 3 threat 2 other 1 medical -2 voices 1 worry -2 calm -3
heimfahrt: life 2 calm -2
heimgeh: life -1 violence 3 calm -1
heimgekomen: violence 1 worry 1
heimkomt die: worry 1
heimkomt: life -1 violence -1 threat 1 medical 3 voices -1 worry 1 calm -2
heimlich: life -1 violence 3 other -1
heimtheater: calm 1
heimwag: life -1 calm 2
heimweg: threat 2
heimweh nach: life 1 calm -1
heimweh: life 3 calm -2
heiraten sie: other 1 calm -1
heiraten: violence 2 other 2 voices -1 calm -1
heis der: medical 1
heis in: medical 1
heis und: medical 1 calm -1
heis: life -2 threat 1 medical 3 voices 1 worry -1 calm -1
heise ich: calm 1
heise: life 2 worry -1
heisem: violence 3 calm -2
heiser: life -1 medical 2 worry -1 calm 1
heises uber: violence 1
heises waser: violence 1
heises: violence 2 voices -1
heist das: calm 1
heist es: worry 1 calm -1
heist fur: worry 1 calm -1
heist ich: calm 1
heist: life -2 violence -1 threat -1 other 1 medical -1 voices 1 foreign -1 worry 1 calm 4
heit da: life -1 calm 1
heit ins: other 1 calm -1
heit is: life 1
heit mit: calm 1
heit nacht: life 1 calm -1
heit net: calm 1
heit no: life 1 other 1 calm -1
heit: life 3 other 1 medical -2 voices -1 foreign -2 worry -2 calm 3
heizkeler: medical 1
heizng: worry -1 calm 2
heizraum: other 1
heizung: life -1 violence 2 voices 2 worry -1
hel: calm 1
hela: foreign 2 calm -2
helal: foreign 2 calm -1
helene fischer: calm 1
helene: life -1 violence -1 worry -1 calm 3
helf: life 2 calm -2
helfe: calm 1
helfen: violence -1 threat -1 medical -1 calm 2
helfer: calm 1
helfn: calm 1
helm: life -1 medical 1 voices -1 foreign 2 worry -1
help: foreign 2 calm -1
helpen: life -1 calm 2
hemd: life 2 violence -1
hen: medical -1 calm 2
hend: life -1 violence -1 calm 2
henker: calm 1
henlegen: voices 3 calm -1
her brandt: threat 1
her demir: worry 1 calm -1
her die: voices 1
her dovuyor: foreign 1 calm -1
her er: other 1
her gun: worry 1 calm -1
her habe: calm 1
her hat: threat 1 calm 1
her heute: life -1 calm 1
her ich: voices 1 calm -1
her im: voices 1
her imer: calm 1
her ist: other 1 medical 2 calm -2
her lindner: threat 1
her mein: other 1
her pohl: worry 1
her sagt: medical 1 worry -1 calm 1
her und: violence 1
her war: other 1
her: life -4 violence -2 threat -1 other 2 medical 1 voices 1 foreign 2 worry -1 calm 1
herabwurdigende: violence -1 calm 1
heraus: calm 1
herbate: foreign -1 calm 2
herbert: calm 1
herbst: worry 1
herbstfest: life 2 threat -1 worry -1 calm -1
herd und: violence 1 voices 1 calm -1
herd: life -1 violence 1 voices 5 worry -1 calm -3
herdplate: life 1 violence 2 calm -1
here: life -1 medical -1 calm 3
hergebm: calm 1
hergekomen: medical -1 voices 2 worry -1 calm -1
hergot: life 4 threat -1 voices -1 calm -1
hergotsack: calm 1
herkam: life -1 voices 4 worry -1 calm -2
herlich: life -1 worry 2
hermana: foreign 1 calm -1
hern: life -1 violence 2 threat -1 other -1 calm 1
heroin: other -1 medical 3 calm -1
herum: calm 1
herunterstufen: calm 1
herz aufhort: life 2 calm -1
herz aus: life -1 medical 2 calm -1
herz die: medical 1
herz ich: life 1
herz klopft: calm 1
herz rast: medical 1 calm -1
herz schlagt: calm 1
herz setzt: medical 2 calm -1
herz so: calm 1
herz tut: medical 1
herz und: life 1 other -1 medical 1 calm -1
herz wie: medical 1 calm -1
herz: life 2 violence -5 threat -1 other -2 medical 10 voices -1 foreign -1 worry -2
herzen: calm 1
herzinfarkt: life -1 medical 3 worry -1 calm 1
herzklopfen: violence -1 worry 2
herzlich: calm 1
herzrasen: life -1 worry 3 calm -2
herzschmerz: calm 1
herzschritmacher: medical 1
herztableten: life 1 medical 2 calm -2
het mi: violence 3 foreign -1 worry 1 calm -2
het: life -1 violence 5 medical -1 foreign -2 worry 1 calm -1
heu: calm 1
heul auf: worry 1 calm -1
heul dem: worry 1 calm -1
heul: threat -1 worry 2 calm -1
heule: life -2 worry 7 calm -4
heulen: life -1 calm 1
heult seit: calm 1
heult: life -1 worry -1 calm 3
heuschnupfen die: calm 1
heuschnupfen: medical -1 calm 2
heut abend: life 1 threat 1 calm -1
heut ales: calm 1
heut an: calm 1
heut angeguckt: calm 1
heut auch: life 1 violence 1 calm -1
heut auf: threat 1 calm -1
heut bei: violence 1 calm -1
heut das: life 1
heut den: life -1 calm 1
heut der: life 1 threat -1 calm 1
heut die: calm 1
heut drei: worry 1
heut ein: calm 1
heut einen: threat 1 other 1 calm -1
heut fast: life 2 calm -2
heut feierabend: threat 1 calm -1
heut fruh: life -1 violence 1 medical 1
heut hab: calm 1
heut hat: violence -1 worry 1
heut ich: life 1 threat 1 voices 1 worry -1 calm -1
heut im: calm 1
heut in: life 1 threat -1 voices 1
heut is: calm 1
heut ist: calm 1
heut komisch: calm 1
heut mach: voices 1 calm -1
heut mehr: life -1 calm 1
heut mein: life 1
heut mir: worry 1
heut mit: life -1 violence 1
heut morgen: life 1 voices 1 calm -1
heut nach: threat 1 calm -1
heut nacht: life 1 threat 1 calm -2
heut nich: life 1 threat 1
heut nicht: life 1 worry 1 calm -1
heut noch: life 1 threat 1 calm -1
heut nur: calm 1
heut schon: life -1 worry 1
heut sie: other 1
heut so: medical 1
heut sonenbrile: violence 1
heut um: violence 1 calm -1
heut und: life -1 medical 1 voices 1
heut vom: calm 1
heut von: life -1 calm 1
heut vor: calm 1
heut war: life 1
heut was: worry -1 calm 1
heut wieder: life 3 calm -2
heut wir: calm 1
heut zu: life -1 threat 1
heut zur: life 1 calm -1
heut zwei: violence 1 calm -1
heut: life 6 violence -1 threat 2 other -1 medical -3 voices -1 foreign -2 worry -5 calm 4
heute 14: calm 1
heute 5: voices 1 calm -1
heute abend: life 3 violence -1 threat 1 worry -1 calm -1
heute aber: violence 1
heute abmahnung: worry 2 calm -2
heute ale: life 1
heute alen: life 1 calm -1
heute ales: calm 2
heute am: violence 1 calm -1
heute an: violence -1 calm 1
heute arbeit: life 1
heute arbeiten: worry 2 calm -1
heute arm: life 1 calm -1
heute auch: violence 1 threat -1 worry -1
heute auf: life 1
heute beim: threat 1
heute bin: life -1 calm 2
heute brent: threat 1
heute brief: worry 3 calm -3
heute da: voices 1
heute das: calm 1
heute dem: life -1 calm 1
heute den: life 1 threat -1 other 1
heute der: life 1
heute die: threat 1 calm -1
heute du: voices 1 calm -1
heute ein: violence 1
heute eine: violence 1 worry 1 calm -1
heute einen: calm 1
heute einer: life 1
heute einfach: life 1 calm -1
heute er: violence 1 other 1 calm -2
heute ersten: worry 1
heute es: other 1
heute etwas: calm 1
heute feierabend: life -1 calm 1
heute fest: life -1 calm 1
heute fruh: life 1 worry -1
heute fur: calm 1
heute gab: life -1 calm 1
heute ganz: life 1
heute geh: life 2 calm -1
heute gelernt: calm 1
heute gesagt: violence -1 other 1 calm 1
heute geschaft: life -1 calm 1
heute geschlagen: violence 1 calm -1
heute gezeigt: calm 1
heute gut: calm 1
heute hab: violence 1 voices 1 worry -1 calm -1
heute habe: calm 1
heute hat: life -1 violence 2 worry -1
heute hund: other 1 calm -1
heute ich: life 1 violence -1 threat 1 worry -1 calm -1
heute im: life -1 worry 2 calm -1
heute in: violence 1
heute is: life 1 violence 1 voices -1 worry 1 calm -1
heute ist: life 3 calm -1
heute kein: life -1 threat 1 calm 1
heute kino: calm 1
heute kom: violence 1
heute komisch: calm 1
heute kuchen: medical 1 calm -1
heute kundigung: other 1
heute letzten: life 2 calm -1
heute mach: life -1 calm 1
heute mache: life 1
heute mehr: life -1 threat 1 calm 1
heute mein: life 3 worry 1 calm -2
heute mich: life -1 calm 1
heute mir: calm 1
heute mit: life -1 threat -1 calm 2
heute mitag: calm 1
heute morgen: life 2 worry -1 calm -1
heute mus: voices 1 worry 1 calm -1
heute muste: calm 1
heute nacht: life 1 violence -1 threat 2 other 1 worry -1 calm -2
heute nehm: life 2 calm -1
heute nicht: life -1 other 1 worry -1 calm 3
heute noch: life 1 calm -1
heute nur: life -1 calm 1
heute schlus: other 1
heute schon: calm 1
heute sie: life -1 violence 2 calm -1
heute so: life -1 calm 2
heute sogar: calm 1
heute tableten: life 1 calm -1
heute trotzdem: violence 1
heute um: life -1 threat 2 calm -1
heute und: calm -1
heute viel: calm 1
heute vom: calm 1
heute von: life 1
heute vor: life 1 calm -1
heute war: calm 1
heute wars: calm 1
heute was: life 2 calm -2
heute wegen: calm 1
heute weis: worry -1 calm 1
heute wen: life 1 calm -1
heute wie: life -1 calm 1
heute wieder: life -1 violence 2 calm -1
heute zu: life -1 violence 1 calm 1
heute zum: life 1 threat 1 calm -3
heute zur: life -1 other 1 worry 1
heute: life 4 violence 3 threat -1 other 2 medical -6 voices 2 foreign -3 worry -6 calm 5
hexe: calm 1
hey: life 1 calm -1
hi der: worry 2 calm -1
hi nur: medical 1
hi: life -1 violence -1 threat 2 other -1 medical 1 voices -1 foreign -1 worry 1 calm 2
hibelig: calm 1
hielt: calm 1
hier ale: voices 1
hier arbeiten: calm 1
hier baumarkt: life 1
hier bei: life 1 other 1
hier dem: life -1 calm 1
hier der: threat 1 worry 1 calm -1
hier die: calm 1
hier es: medical 1 worry -1
hier ich: medical 1 voices 1 calm -1
hier im: medical 1
hier in: life 1
hier ist: voices 1 worry -1 calm 1
hier keiner: calm 1
hier mit: life -1 threat 1
hier seit: calm 1
hier sind: voices 2
hier und: medical 1
hier uns: other 1
hier: violence -2 threat -1 other -1 medical 1 voices 3 foreign -1 worry -2 calm 3
hiermit: life -1 calm 2
hies: calm 1
highway: calm 1
hilf mir: voices 1
hilf: life 1 voices 1 calm -1
hilfe beim: calm 1
hilfe der: other -1 medical 1
hilfe er: violence 3 calm -2
hilfe es: other 1 medical 1 calm -1
hilfe ich: medical 1
hilfe kurz: calm 1
hilfe mehr: worry 1
hilfe mein: violence 2 calm -1
hilfe und: other 1
hilfe: life -2 violence 6 threat -2 medical 5 voices -1 worry -2 calm -3
hilfeplangesprach: calm 1
hilfsarbeit: life 1
hilfst mir: life -1 calm 1
hilfst: life -1 calm 2
hilft das: violence 1 worry -1
hilft ich: life 1
hilft mehr: worry 1 calm -1
hilft mir: life -1 worry 2
hilft nicht: life 2 calm -1
hilft nur: life 1 violence 1 calm -2
hilft: life 1 threat -1 other -1 voices -1 foreign -1 worry 1 calm 1
himel heute: life 1 calm -1
himel ich: life 1
himel und: life 1
himel: life 6 violence -1 threat -2 other 1 medical -1 worry -2 calm -1
hin das: violence 1
hin der: worry -1 calm 1
hin die: threat 1 calm -1
hin gehen: life -2 calm 2
hin gelegt: worry -1 calm 1
hin hab: threat 1
hin ich: life 1
hin mich: calm 1
hin nur: worry 1
hin und: worry -1 calm 1
hin wer: calm 1
hin: life -3 violence -2 threat 1 other -1 medical -1 voices -1 foreign -1 worry 6 calm 1
hinerher: life -1 worry -1 calm 2
hingefalen: life -1 violence -1 medical 5 worry -1 calm -2
hingegangen: worry 2 calm -1
hingeh: life 6 threat -1 worry -1 calm -4
hingehen: calm 1
hingeknalt: calm 1
hingelegt: life 1
hingerichtet: worry -1 calm 2
hingeschoben: worry 1
hingestelt: calm 1
hinjon: calm 1
hinkomen: worry 2 calm -1
hinlegen: life -1 voices 3 worry -1 calm -1
hinlegn: voices 2 calm -1
hinschmeisen: life -1 worry 3 calm -2
hinten drin: other 1
hinten: life -2 violence -1 threat 1 other 1 medical 2 voices -1 worry -1 calm 1
hinter den: violence 1 threat 1 calm -1
hinter der: threat 1 other 1 voices -1 calm -1
hinter hale: other 1 calm -1
hinter her: other 1 voices 1 calm -1
hinter ich: life 1 voices -1
hinter mir: voices 1 worry -1 calm 1
hinter tur: threat 1
hinter: violence 1 threat 3 other 2 medical -1 voices -1 worry -2 calm -4
hintereinander: medical 2 worry -1 calm -1
hinterher: life 1 violence -1 threat -1 other 2 voices -1
hinterkopf: life -1 violence 2 calm -1
hinterlegt: calm 1
hinterm: life 2 other -1 worry -1
hintern: violence 2 calm -1
hinweisen: calm 1
hinzugehen: life -1 threat -1 worry 3 calm -1
hirsch: calm 1
hirse: life 1 medical -1 calm 1
hit me: foreign 2 calm -1
hit: life -1 violence -1 foreign 3 calm -1
hits me: foreign 1
hits: foreign 2 calm -1
hitze: life -1 medical 2 worry -1 calm 1
hitzige: calm 1
hm nich: calm 1
hm weis: calm 1
hm: life -1 worry -1 calm 2
ho: life -1 calm 2
hoam: foreign -1 calm 2
hoamfahrt: threat 2 calm -2
hoar: violence 2 calm -2
hoasn: life -1 calm 2
hob a: life -1 violence 1
hob an: medical 1
hob blaus: violence 1 calm -1
hob den: calm 1
hob heit: life 1 calm 1
hob i: life -1 violence 1 calm 1
hob mi: life 2 calm -1
hob ois: violence 1
hob: life 4 violence 2 threat -1 other -1 voices -1 foreign -3 worry -2 calm 1
hobm: life 2 calm -1
hobs: life 4 calm -2
hoch der: calm 1
hoch die: life 1
hoch ist: calm 1
hoch mus: life 2 calm -2
hoch und: threat 1
hoch zehn: calm 1
hoch: life 2 threat 1 other -1 medical -1 voices -1 worry -2
hochaus: life -1 calm 1
hochbet: life -1 calm 1
hochgekrempelt: life 2 calm -1
hochgucken: life 2 calm -1
hochkomt: violence -1 voices 3 calm -2
hochstdaur: calm 1
hochstens stunden: worry 1 calm -1
hochstens: life -1 worry 4 calm -2
hochu: foreign 4 calm -3
hochwaserubung: calm 1
hochzeit ich: threat 1 calm -1
hochzeit von: calm 1
hochzeit: life -1 threat 2 other -1 worry -1 calm 2
hock: calm 1
hocker: life -1 calm 1
hockt: violence -1 other 2
hocu: foreign 2 calm -1
hof da: voices 1
hof ich: life 1 voices 1
hof: life 3 violence -1 threat -1 other -1 medical -1 voices 1 worry -1 calm 1
hofe ich: calm 1
hofe: life 4 violence -1 worry -1 calm -2
hofen: worry 1
hofentlich ich: life 2 calm -1
hofentlich: life 6 worry -2 calm -3
hofjob: life -1 violence -1 calm 2
hoflich: calm 1
hofman: threat 2 calm -1
hofnung hab: worry 1
hofnung ich: worry 1
hofnung mehr: life -1 worry 3 calm -2
hofnung: life -3 threat -1 worry 8 calm -4
hoft: other 1
hoftor: calm 1
hohe: life -1 foreign -1 calm 2
hohen: calm 1
hohenangst und: calm 1
hohenangst: life -1 calm 2
hohenarbeiter: calm 1
hohenverstelbare: calm 1
hoheren: calm 1
hoid: life 2 violence 2 foreign -1 calm -2
hoim: life 1
hoje: foreign 1 calm -1
hol ich: calm 1
hol: voices 3 worry -1 calm -1
holbe: calm 1
hole ich: voices 1
hole: life 1 violence -1 threat -1 other 1 voices 1 worry -1
holen ich: voices 1
holen mich: voices 2 calm -1
holen sie: voices 2 calm -1
holen wir: calm 1
holen: life 1 violence -1 threat -1 medical -1 voices 5 worry -2 calm -1
holger: threat 2 calm -1
holiday: foreign -1 calm 2
holn: other 1
holt er: violence 1
holt heute: life -1 violence -1 calm 1
holt mich: life -1 calm 2
holt nacht: life 1
holt: life 1 violence -1 threat 1 other -1 worry -1 calm 3
holz: life 1 violence -1 other -1 calm 3
holzgrupe: worry -1 calm 1
holzvogel: calm 1
hom: calm 1
home: life -1 foreign -1 worry -1 calm 3
homeofice: calm 1
honorarkraft: calm 1
hor ales: other 1
hor auf: life 1 violence 1 threat 1 medical -1 voices -1 worry -1
hor den: voices 1
hor die: voices 1
hor ich: other 1 worry 1 calm -1
hor mit: other 1 calm 1
hor nich: life 1
hor sie: other 1 voices 1 calm -1
hor stimen: voices 1 calm 1
hor und: violence 1
hor wie: other 1 voices 1 calm -1
hor wieder: voices 1 calm -1
hor zu: calm 1
hor: life -2 violence -2 other 5 medical -3 voices 4 foreign -1 worry 1 calm -2
hora: calm 1
horbehinderung: calm 1
horbuch: life -1 calm 3
horche: worry 1
hore stimen: voices -1 worry 3 calm -2
hore: life -1 threat -1 other 1 medical -1 voices 3 worry 4 calm -4
horen auf: voices 1
horen: life -1 violence -1 voices 2
horgerat ich: worry 1 calm -1
horgerat: worry 2 calm -1
hornchen: threat -1 calm 1
hornern: life -1 violence -1 calm 2
hororfilm: life -1 worry -3 calm 5
horoskop: life -1 calm 2
horspiel: calm 1
hort auf: life -1 medical 2 voices 1 calm -2
hort das: life -1 voices 1
hort er: violence 1
hort mehr: violence 1
hort mich: medical 2 worry -1 calm -1
hort nich: violence 1 calm -1
hort nicht: life -1 medical 3 voices 1 worry -1 calm -2
hort nie: life 2 calm -1
hort nur: other -1 calm 1
hort wieder: life 2 other -1
hort: life -2 violence 2 threat -2 other -1 medical 6 voices 2 foreign -1 worry -3 calm -1
hosch: calm 1
hose runter: violence 1 calm -1
hose und: life 1 violence 1 voices -1
hose: life 1 violence 7 threat -1 medical -1 voices -2 worry -1 calm -2
hosenbund: calm 1
hospiz: threat -1 calm 2
host: calm 1
hosuma: calm 1
hot a: calm 1
hot an: other 1 calm -1
hot da: calm 1
hot er: life 1 other 1 calm -1
hot gsagt: other 1
hot gsogt: violence 1 other 1 calm -1
hot i: calm 1
hot ma: calm 1
hot mi: life -1 violence 3 other 1 calm -2
hot wieda: violence 1
hot: life -1 violence 7 threat -2 other 3 medical -1 voices -1 foreign -3 worry -3 calm 1
hotel: calm 2
hotline: calm 1
hotn: calm 1
hots: life 2 violence -1 threat -1 calm 1
hour: foreign 1
how: foreign -1 calm 2
hoy: foreign -2 calm 2
huber: threat 1
hubner: other 1
hubsches: worry 2 calm -1
hubwagen ist: medical 1 worry 1 calm -1
hubwagen: life -1 medical 1 worry 1 calm 1
huck: life 2 calm -1
hufte: life -2 medical 2 calm 1
huhner: threat -1 calm 2
huhu: calm 1
hule: worry 3 calm -3
humer: calm 1
humpel: life -1 worry 2 calm -1
hund den: life -1 threat 1 calm 1
hund der: life 1 calm 1
hund frist: calm 1
hund haben: life 1
hund hat: medical 1
hund ist: life 1 worry 2 calm -2
hund mich: life -1 medical 1
hund nachbar: threat 1 voices 1 calm -1
hund nicht: calm 1
hund sie: life 1 calm -1
hund und: life -1 other 1 calm 1
hund vom: threat 1 voices 1 calm -1
hund wurde: life -1 worry 1
hund: life 2 violence -3 threat 2 other 1 foreign -1
hunde: life 1 calm -1
hundebox: violence -2 other 3
hundefuter: worry 2 calm -1
hundemude: life -1 calm 1
hundert gezahlt: life 1 calm -1
hundert: threat -1 voices 1 worry -1 calm 2
hunger: life -1 worry -1 calm 3
hungrig: life -1 calm 2
hupen: life -1 other 1 voices 4 worry -2 calm -2
hupf: life 1 calm -1
hupfen: life 4 calm -4
hupt: calm 1
hura: calm 2
husband hits: foreign 1
husband me: foreign 1
husband: foreign 2 calm -1
huste: medical 1 worry -1
husten: medical 5 calm -5
hut: life -2 other -1 voices 1 worry 1 calm 1
hute: calm 1
hwk: calm 1
hygiene: calm 1
i a: violence 1 calm 1
i al: foreign 2 calm -1
i am: foreign 1 calm -1
i auf: life -1 calm 1
i aus: life 1
i bi: calm 1
i bin: life 2 violence 1 calm -1
i bring: life 1
i cant: worry 1 calm -1
i da: worry -1 calm 2
i dat: life -1 calm 1
i de: life 1
i den: life -1 threat 2
i derf: worry 1
i des: calm 1
i die: calm 1
i do: life -1 foreign 2 calm -1
i dog: foreign 1
i dont: foreign 2 calm -1
i dr: calm 1
i eam: life -1 threat 4 foreign -1 calm -2
i etz: calm 1
i freiwilig: calm 1
i gang: life 1
i geh: life 2 foreign -1
i hau: life 1 threat 1 calm -1
i have: calm 1
i heit: life 1
i hob: violence 2 foreign -1 worry -1
i hor: voices 2 calm -1
i i: violence 1 threat 1 calm -1
i im: voices 1
i in: life 2 calm -1
i jetz: life -1 worry 1
i ka: voices 1 worry 1 calm -1
i ko: life -1 worry 3
i koa: medical 1 calm -1
i kriag: medical 1
i ma: life 1 calm -1
i mach: life -1 threat 3 calm -1
i mecht: life 1
i mei: calm 1
i mi: life 2 violence -1 threat -1 voices 2 foreign -1 worry -1
i mog: life 1
i na: voices 1
i nach: life 1 threat 1 calm -1
i nehme: life 1 worry 1 calm -1
i net: life -1 voices 1
i nie: foreign 1 calm -1
i nima: life 2 foreign -1 worry 3 calm -3
i nimer: life 1 worry 2 calm -2
i no: life -1 calm 1
i ois: violence 1 worry 1 calm -1
i pack: worry 1
i s: foreign 1 calm -1
i sauf: worry 2 calm -1
i soi: voices 1
i sol: life -1 voices 2 calm -1
i vel: worry 1 calm -1
i wand: foreign 3 calm -2
i wart: threat 1 calm -1
i wieda: life -1 calm 1
i wieder: life -1 voices 1 calm 1
i wil: life 2
i woas: threat 1 worry 1 calm -1
i wui: life 2 calm -1
i zruck: calm 1
i zum: violence 1 calm -1
i: life 4 violence -3 threat 5 other -4 medical -3 voices 1 foreign 2 worry -1 calm -2
iar: foreign 1 calm -1
ibergeba: calm 1
ibu genomen: medical 2 calm -1
ibu: life -1 medical 3 worry 2 calm -3
ibuprofen: medical 2 calm -1
ice: life 2
ich 19: life 1 calm -1
ich 20: life -1 medical 1 worry 1 calm -1
ich 24: life 1
ich 2: worry 1
ich 34: violence 1 worry 1
ich 3: calm 1
ich 40: medical 2 calm -1
ich 41: worry 1 calm -1
ich 50: calm 1
ich 58: worry 1 calm -1
ich 60: life 1 calm -1
ich 61: life 1
ich 6: voices 1
ich ab: life 1 violence 1 threat -1
ich abend: life 1 calm -1
ich aber: life 2 threat 1 voices -1 worry -1 calm -1
ich ale: life -1 threat 1 medical 3 worry -1 calm -2
ich alein: life -1 worry -1 calm 2
ich aleine: calm 1
ich alen: life -1 worry 3 calm -1
ich ales: life 1 threat 1 other 1 calm -1
ich als: calm 1
ich am: life 2 violence 1 threat -1 medical -1 calm -1
ich an: threat -1 medical -1 worry 1 calm 1
ich andere: life 1 calm -1
ich anders: life 1 calm -1
ich anfas: voices 1 calm -1
ich anfase: life -1 violence 2 calm -2
ich anfasen: violence 2 calm -1
ich angefangen: life -1 threat 1
ich angst: life -1 violence 3 threat 1 medical -1 calm -1
ich anrufen: violence 1
ich arbeit: calm 1
ich arbeiten: life 1
ich arbeitsplatz: calm 1
ich auch: life 1 violence -1 threat 1 voices 1 worry -1 calm -1
ich auf: life -1 violence -1 threat -1 voices 2
ich aufgehort: worry 2 calm -2
ich aufgestanden: violence 1
ich aufgewacht: calm 1
ich aufhoren: voices 1 worry -1 calm 1
ich aufs: voices 1 calm -1
ich aufsteh: life -1 medical 1 worry 1 calm -1
ich aufstehen: worry 2 calm -1
ich aus: life -1 violence -1 threat -1 voices 1 worry 1 calm 2
ich ausweis: calm 1
ich auto: medical 1 worry 1
ich bald: life 1
ich bamel: worry 1
ich bauchweh: worry 1 calm -1
ich behindat: calm 1
ich behinderung: life -1 worry 1
ich bei: life 1 violence 1 other -1 worry -1 calm -1
ich beim: violence 2
ich beis: life 1 calm -1
ich bekome: medical 1 worry 1 calm -1
ich bende: life 2 calm -2
ich benzin: threat 2 calm -2
ich bescheid: life -1 voices 1
ich beschlosen: life 1 calm -1
ich beschweren: worry 1
ich beser: worry -1 calm 1
ich bestraft: life 1 calm -1
ich betreur: calm 1
ich bevor: calm 1
ich bin: life -1 threat -2 other 1 medical -1 voices 2 foreign -1 worry 2
ich bins: life -1 calm 1
ich bis: violence -1 worry 2
ich bisl: calm 1
ich bite: life 2 calm -1
ich blat: calm 1
ich blau: violence 3 calm -1
ich bleib: life 1 voices 1 worry -1
ich blind: calm 1
ich blod: life 1 calm -1
ich blut: life 1 violence 1 worry -1
ich blute: life -1 violence 1 medical 3 calm -2
ich bose: life 1 voices 1 calm -1
ich brauch: life 4 threat -1 medical -1 worry -1 calm -2
ich brauche: worry -1 calm 2
ich braucht: calm 1
ich bring: life -1 violence -1 threat 2 worry -1 calm 2
ich bringe: life -1 threat 1 calm 1
ich chef: voices 1 worry -1
ich da: life -2 threat 1 medical -1 voices -1 worry 2 calm 1
ich dabei: worry -1 calm 1
ich dachte: medical 1
ich dafur: life -1 threat 1 calm 1
ich dagegen: violence 1 calm -1
ich daheim: life 1 violence -1 calm 1
ich damit: calm 1
ich dan: violence -1 medical -1 voices -1 worry 1 calm 2
ich danach: life -1 worry 1
ich danke: life -1 violence -1 calm 2
ich darf: life 1 violence 2 threat -1 medical -1 voices 1 worry -1 calm -3
ich das: threat 3 other -1 medical -1 foreign -1 calm -1
ich daurnd: medical 1 worry 1 calm -1
ich davon: calm 1
ich davor: life 1 calm -1
ich dazu: calm 1
ich dem: life 1 violence -1 threat 3 other -1 medical -1 voices 1 worry -1 calm -1
ich den: life -1 violence -1 threat 3 other -1 voices 1 foreign -1 calm 1
ich denen: threat 1 calm -1
ich denk: life 1 calm -1
ich denke: life 3 calm -2
ich depresion: calm 1
ich der: life 1 other -1 medical -1 calm 1
ich des: life 1
ich deutsch: calm 1
ich dich: life 1 calm 1
ich dick: life -1 threat 1
ich die: life -1 threat 5 other -1 medical -1 voices -1 foreign -1
ich dienstag: life -1 threat 1
ich diese: life 2 calm -1
ich diesen: worry 1 calm -1
ich ding: threat 1
ich dir: life -1 threat 1 calm 1
ich do: life 1
ich doch: life 1
ich dopelt: medical 1 calm -1
ich dran: voices 1
ich drauf: life -1 medical 1 calm 1
ich dreh: calm 1
ich dreht: threat 1 medical 1
ich drei: medical 1
ich dreimal: medical 1
ich drin: violence 2 calm -1
ich drucke: life 1 medical 1 calm -1
ich du: life 1 threat 2 voices 1 calm -2
ich dum: life 1 calm -1
ich durch: threat 1
ich durfte: calm 1
ich dusche: violence 1 worry 1 calm -1
ich echt: life 1 calm -1
ich eh: life 1 violence 1 calm -1
ich ehrlich: life 1
ich ein: life 1 violence 1 threat 1 worry -1 calm -1
ich eine: life -1 worry 1 calm 1
ich einem: calm 1
ich einen: life -1 violence -1 threat 1 worry 3 calm -2
ich einfach: life 2 threat -1 worry 1
ich eingeschlosen: violence 1 worry -1
ich eingespert: violence 2 medical -1
ich einmal: life 1 worry 1 calm -1
ich einschlafen: life 1 other 1 voices 1 calm -2
ich endlich: voices 1
ich entauscht: life 1
ich entschieden: threat 1 worry -1 calm -1
ich erlost: voices 1 worry -1
ich erst: life -1 worry -1 calm 1
ich erste: worry 1 calm -1
ich erzahl: life 1 calm -1
ich erzahle: violence 1 worry -1
ich es: life 1 violence -1 threat -1 other 1 medical -1 voices 2 worry 1 calm -1
ich ese: worry 1
ich euch: life 1 calm 1
ich fahr: life 1 violence -1 threat 2 medical -1 calm -2
ich fahre: threat 1 worry 1 calm -1
ich fale: threat 1 worry 1 calm -1
ich falsch: calm 1
ich fast: calm 1
ich fehler: worry -1 calm 1
ich feierabend: life 1 worry 1 calm -1
ich fertig: threat 1 calm -1
ich fest: calm 1
ich filmen: worry 1 calm -1
ich find: voices 1
ich finde: calm 1
ich finger: medical 1 voices 1
ich fliegen: life -1 voices 1
ich foto: life -1 calm 1
ich frag: life 2 worry -1 calm -2
ich frage: life -1 violence 1 worry 1
ich frau: threat 1
ich frei: life -1 calm 2
ich freitag: worry 1
ich freiwilig: worry 1
ich freu: life 1
ich friedhof: life 1
ich froh: life -1 worry -1 calm 2
ich fruh: calm 1
ich fruher: life -1 worry 1 calm 1
ich fuhl: life -1 worry 2 calm -1
ich fuhle: life -1 worry 2 calm -1
ich funktioniert: worry 1 calm -1
ich fur: calm 1
ich fusbal: calm 1
ich g: calm 1
ich ganz: life 1 threat 1 medical -1 worry 1 calm -1
ich gar: life -1 calm 2
ich garnich: life -1 calm 1
ich garnix: calm 1
ich gas: threat 1 other 1 calm -1
ich geb: worry 1 calm -1
ich gebetet: life 1
ich geboren: worry 1
ich gedacht: life 1 calm -1
ich gedanken: life -1 threat 1 worry -1
ich geduld: calm 1
ich gefalen: life 1 violence -1 calm 1
ich gefragt: life 1
ich gegen: calm 1
ich gegesen: worry -1 calm 1
ich gegogelt: life 2 calm -2
ich geh: life 1 violence -1 medical -1 worry 1
ich gehen: life 1 other 1 voices -1 worry -1 calm -1
ich gehort: worry 1
ich geht: life 1 other 1 worry 1 calm -3
ich geklopft: violence 1
ich gekocht: voices 1
ich gekundigt: worry 1
ich gelben: calm 1
ich geld: life -1 violence 1
ich gelernt: calm 1
ich genickt: life 1 calm -1
ich genug: life 2 calm -1
ich gerade: life 1 calm 1
ich geritzt: life -2 calm 2
ich gern: life 1 worry -1 calm 1
ich gesagt: life 1 violence 1 calm -1
ich geschlagen: violence 4 worry -1 calm -2
ich geschrieben: life -1 violence 1 calm 1
ich gesehen: other 1
ich gestern: violence 1 calm -1
ich gestorben: life 1 worry -1
ich gestotert: calm 1
ich gewine: calm 1
ich gewust: life 1
ich glaub: life -1 violence -1 threat -1 other 1 medical 2 worry 1 calm -2
ich glaube: calm 1
ich gleich: life -1 threat 1 medical 2 worry -1
ich grad: violence -1 medical 1 voices 1
ich grose: threat 1
ich grupenleiter: life -1 threat 2
ich guck: worry 1
ich gut: life -1 violence 1 foreign 1 calm -1
ich hab: life -1 threat 1 other -2 medical 3 foreign -1 worry -2 calm 1
ich habe: life 1 violence -1 threat 1 foreign -1 worry 1
ich haben: calm 1
ich habs: other 1
ich haha: threat 1
ich halt: life 1 threat 1 other 1 voices 1 worry -1 calm -2
ich halte: life -1 medical 1 worry 1
ich hamer: threat 1 calm -1
ich hand: medical 1 worry 1 calm -1
ich handy: life 1
ich hang: life 2 worry -1 calm -1
ich hase: worry 1
ich hat: life 1 voices 1
ich hate: life 2 violence 1 threat -1 medical 1 worry 2 calm -4
ich hau: life 1 violence -1 threat 2 worry -1
ich heim: life 2 violence 1 threat -1 calm -1
ich heimkomt: medical 1 calm -1
ich heimlich: violence 1 calm -1
ich heiraten: violence 1
ich heule: life -1 worry 2 calm -2
ich heut: life 3 threat 1 medical -1 calm -3
ich heute: threat -1 other -1 medical -1 calm 2
ich hier: threat 1 voices 1
ich hin: life 1 threat -1 worry 1 calm -1
ich hingeh: life 3 calm -2
ich hof: life 1 calm -1
ich hofe: life 2 calm -1
ich hohenangst: calm 1
ich hol: voices 1 calm -1
ich hole: other 1
ich hor: life -1 violence -1 other 2 medical -1 voices 1 calm -1
ich hore: life -1 threat -1 other 1 voices 1 worry 2 calm -2
ich ich: life 1 other -1 medical 1 voices -1 worry 2 calm -3
ich ihr: life -1 threat 2 calm 1
ich ihre: other 1
ich ihren: calm 1
ich im: life -2 violence 1 threat 2 medical -1 voices 1
ich imer: violence -1 medical -1 worry 1 calm 1
ich in: life 1 threat 4 other -1 medical -1 worry -1 calm -1
ich ins: life 1 medical -1 calm -1
ich irgendwan: voices 1
ich ja: violence 1
ich jahr: life 1 calm -1
ich jahre: life 1 calm -1
ich jeden: life 1 violence 1 threat 1 worry -1
ich jedes: worry 1
ich jemand: life -1
ich jemanden: calm 1
ich jesus: voices 2 calm -1
ich jetz: threat 1 calm -1
ich jetzt: life 3 threat -1 other -1 medical -2
ich jez: calm 1
ich kafe: calm 1
ich kan: life -2 threat -1 other -1 medical 1 voices 1 foreign 1 worry 2 calm -1
ich kaput: life 1
ich kaum: worry 1
ich kein: life 2 calm -2
ich keine: life -3 threat -1 medical 1 worry 1 calm 3
ich keinen: threat -1 worry 1
ich keiner: life -1 other 1
ich kene: violence 1
ich kip: life -1 medical 3 calm -2
ich kisen: threat 1
ich klein: worry -1 calm 1
ich kleinen: life 1 other -1 voices 1 calm -1
ich klingle: life -1 violence 1
ich koche: calm 1
ich kolegen: violence 1 calm -1
ich kom: violence 1 threat -1 medical 1 voices -1 worry 1
ich kome: calm 1
ich kont: life -1 calm 2
ich konte: life -1 violence -1 threat 2 worry -1
ich kopf: life 1
ich kopfhorer: calm 1
ich koste: life 1 calm -1
ich kotz: medical 1
ich kotze: medical 1
ich krank: calm 1
ich kratz: life 1 calm -1
ich krebs: life 1 calm -1
ich krieg: life -1 violence 1 threat -1 medical 1
ich kumere: life -1 calm 2
ich kundigen: life -1 worry 5 calm -2
ich kurz: worry 1
ich lach: life -2 worry 1 calm 2
ich lache: calm 1
ich lager: life -1 calm 1
ich lange: worry 2 calm -2
ich langer: life -1 calm 1
ich langsam: violence 1
ich lauf: life 2 voices 1 calm -3
ich laufe: other 1 voices 1 worry 1 calm -2
ich leb: life 1 calm -1
ich lebe: life -2 worry -1 calm 3
ich leben: life -4 calm 4
ich leg: life 1 threat 4 calm -4
ich leiter: calm 1
ich lern: calm 1
ich lerne: violence 1
ich les: worry 1
ich lieb: life 1 calm -1
ich liebe: life -1 violence -1 calm 3
ich lieber: life 2
ich lieg: worry 1
ich links: voices -1 calm 1
ich lohn: calm 1
ich los: threat 1
ich mach: life 2 violence -1 threat 1 medical -1 worry -1
ich mache: worry 2 calm -1
ich machen: life -1 medical 1
ich machn: calm 1
ich machs: life 1 calm -1
ich mag: life -1 threat -1 worry -1 calm 4
ich mal: life -1 threat -1 worry -1 calm 3
ich manchmal: worry 1 calm -1
ich mehr: life 3 violence 1 threat -1 other -1 voices -2
ich mein: threat 1 medical -1 worry -1 calm 1
ich meine: life -1 violence -1 threat 1 other -1 medical -1 worry 1 calm 1
ich meinem: threat 2 calm -1
ich meinen: life -1 violence -1 threat 3 worry -1 calm -1
ich meiner: life -1 threat 2
ich merk: life -1 medical 1 worry 1
ich meser: life -1 threat 2 voices 1 calm -1
ich mich: life 5 violence -4 threat -3 voices 1 foreign -1 calm 1
ich mir: life 7 violence -2 threat -1 worry -3
ich mit: life 1 threat 1 medical -1 voices -1 calm 1
ich mitags: calm 1
ich mitmachen: violence 1
ich mitnehmen: life 1
ich mocht: life 1
ich mochte: life 2 worry -1
ich monat: worry 1 calm -1
ich morgen: life 2 violence 1 worry -1
ich morgens: life -1 worry 1
ich mude: life 1 voices 1 worry -1
ich mus: violence 1 threat -1 other -1 voices 3 calm -3
ich musik: calm -1
ich muste: violence 3 calm -2
ich muter: threat 2 calm -1
ich n: life 1 calm -1
ich nach: voices 1 worry -1 calm 1
ich nacher: life 1 calm -1
ich nachgeguckt: life 1
ich nachste: life 1
ich nacht: voices 1
ich nachts: worry 1
ich nackt: violence 3 calm -2
ich namlich: worry -1 calm 1
ich ne: life 1 calm -1
ich nehm: threat 1
ich nehme: worry -1 calm 2
ich nehmen: calm 1
ich nein: violence 2 voices 2 calm -2
ich nen: calm 1
ich neu: life -1 calm 1
ich neun: calm 1
ich nich: life 1 violence 1 threat -1 medical 1 worry 1 calm -2
ich nicht: life 2 violence 2 threat -1 other -1 medical -1 voices -1 worry -1 calm 1
ich nichts: threat 1 calm -2
ich nie: worry 2 calm -1
ich niemand: life -1 worry 2 calm -1
ich nimer: worry 2 calm -1
ich nirgends: violence 1 calm -1
ich nix: threat -1 foreign 1 worry 1 calm -1
ich noch: life 2 violence -1 threat -1 medical -1 calm 2
ich nochmal: life 1 threat -1
ich nua: life -1 calm 1
ich nur: life 2 other -1 medical -1 voices -1 worry 1
ich ob: calm 1
ich oben: life 1 voices 1 calm -1
ich oder: life -1 calm 1
ich oft: violence 1 worry 2 calm -1
ich oma: life 1 calm -1
ich opa: calm 1
ich pack: worry 2 calm -1
ich panik: worry 1
ich pas: voices 1
ich pause: calm 1
ich platze: calm 1
ich platzen: calm 1
ich probiers: voices 2 calm -1
ich problem: worry -1 calm 1
ich prufung: calm 1
ich puli: calm 1
ich raus: life 1 worry 2 calm -2
ich red: life -1 threat -1 other 1 worry 1
ich rede: worry 1
ich reden: life -1 calm 2
ich rein: violence 1
ich richtig: medical 1 calm 1
ich ritz: life 2 worry -1 calm -1
ich ritze: life 2 calm -1
ich rufe: threat -1 calm 2
ich ruhe: life 1 other 1 calm -2
ich ruhig: life 1 calm -1
ich sach: worry 1 calm -1
ich sachen: violence 1 calm -1
ich sag: life 1 violence 1 threat -1
ich sagen: life -1 worry -1 calm 2
ich sags: violence 1
ich sagt: life -1 voices 1
ich samstag: calm 1
ich sas: life 1
ich schaf: life -1 worry 1
ich schafe: worry 1
ich schaten: worry 1
ich schicht: worry 1
ich schis: life -1 calm 1
ich schlaf: life 2 calm -1
ich schlafen: violence 1 worry 1 calm -1
ich schlag: life 1 violence -1 threat 2 calm -1
ich schlagen: calm 1
ich schlimer: worry 1
ich schlus: life 1 threat -1 worry -1 calm 1
ich schmeis: life -1 threat 2 worry 2 calm -2
ich schneiden: worry -1 calm 1
ich schnel: life -1 calm 2
ich schon: life 2 violence -1 threat -1 other -1 voices 1 worry 1
ich schrei: violence 1 calm -1
ich schreiben: life 1 violence 1 threat -1 other -1 voices 1 worry -1 calm -1
ich schriftlich: worry -1 calm 1
ich schubs: threat 2 calm -1
ich schubsen: voices 1
ich schulden: medical -1 worry 2 calm -1
ich schwanger: medical 1 calm -1
ich schwerbehindertenausweis: calm 1
ich schwitz: calm 1
ich schwore: threat 2 calm -2
ich schwors: threat 1
ich seh: life -1 medical 1 worry 1 calm -1
ich sehr: medical 1 calm -1
ich sein: life -1 other 1 worry 1
ich seine: violence 1 worry 1
ich seit: life 1 voices -1 foreign 1 worry 1 calm -1
ich selber: life -2 calm 3
ich sie: life 1 violence -1 threat 3 medical -1 worry 1 calm -3
ich sing: calm 1
ich singe: calm 1
ich sitz: life 3 worry 1 calm -3
ich so: life 3 violence -1 threat 1 voices -1 worry -1 calm -1
ich sofort: life 1
ich sol: life -3 threat -3 other 1 medical -1 voices 5 worry 3 calm -2
ich solang: calm 1
ich solche: worry 2 calm -2
ich solte: life 1 calm -1
ich somer: life 1
ich sonst: life 1 worry 1 calm -1
ich spat: life -1 violence 1 calm 1
ich spater: calm 1
ich spiele: life 1
ich spring: life 1 threat -1 voices -1 calm 2
ich springen: violence -1 voices 1 calm 1
ich spuck: life -1 medical 1 calm -1
ich spur: life -1 medical 1 worry 1
ich stand: life -1 calm 1
ich stech: life 1 threat 2 calm -2
ich steck: threat 2 calm -1
ich steh: life 1 threat 1 other -1 medical -1 voices 1 worry 1
ich stehen: life 1 medical 1 calm -1
ich stele: threat 1
ich sterb: calm 1
ich sterbe: life 1 calm 1
ich sterben: life 1 voices 2 worry -1 calm -1
ich sterne: medical 1 calm -1
ich stimen: voices -1 worry 2
ich stinke: worry 1
ich strom: voices 1 worry -1 calm 1
ich stunde: life 1 calm -1
ich such: life 1
ich suizidgedanken: life 4 worry -2 calm -2
ich sunt: life 1 calm -1
ich tableten: life 1 violence 1 worry -1 calm 1
ich tag: life 1
ich taschengeld: life -1 violence 2 calm -1
ich tipe: violence 1
ich tot: life 4 threat -1 worry -2 calm -1
ich tote: threat 2 calm -1
ich trag: life 2 calm -1
ich trage: calm 1
ich trau: life -1 other 1 worry 2 calm -1
ich trink: life 2 worry 1 calm -1
ich trinke: life -2 foreign 1 worry 3 calm -2
ich trotzdem: worry 1 calm -1
ich tschus: life 1
ich tun: worry -1 calm 1
ich ube: calm 1
ich uber: voices 1 calm -1
ich uberal: medical 1 voices 2 worry -1 calm -2
ich uberdreht: violence 1 worry 1 calm -1
ich uberhaupt: life 1 worry 1 calm -1
ich uberlegt: life 1
ich ubermorgen: life 1
ich um: life 1 medical 1 calm -1
ich umbringen: life 2 violence -1 calm -1
ich umgezogen: calm 1
ich und: life -1 threat 1 worry 1 calm -1
ich uns: calm 1
ich unten: other 1
ich unter: life 3 calm -2
ich unterschreiben: life -1 violence 1 worry 2
ich urlaub: calm 1
ich vater: calm 1
ich verabschiedet: life 1
ich verbrenen: life 1 calm -1
ich verlangert: calm 1
ich verletzt: life 2 calm -1
ich verlieren: worry 1 calm -1
ich vermisen: life 1
ich versprochen: life 1
ich verstanden: life -1 voices 1
ich versteh: worry 1
ich veruckt: threat 1
ich viel: other 1 medical 1 calm -1
ich vier: worry -1 calm 1
ich vom: violence 1 threat -1 other -1 worry 2 calm -2
ich von: calm 1
ich vor: life 2 violence -1 threat 1 calm -1
ich vorher: life 1 worry 1 calm -1
ich vors: voices 1 calm -1
ich wach: life 1 worry -1
ich wan: worry 1
ich war: life 1 threat 1 worry -1 calm -1
ich ware: life 1 worry 1 calm -1
ich warte: life -1 threat 2 calm -1
ich was: life 1 violence 1 threat 1 worry 1 calm -3
ich weg: life 2 worry -1
ich weil: life 1 worry 1 calm -1
ich wein: worry 1 calm -1
ich weine: worry 1
ich weis: life 1 violence -1 threat 1 medical -1 worry 2 calm -3
ich weiter: calm 1
ich welche: threat 1
ich wen: violence -1 worry 1
ich wenigstens: life 1 worry 1 calm -2
ich wer: worry 1
ich werd: life -1 violence 3 threat 1 worry 1 calm -3
ich werde: violence 3 threat 1 worry 2 calm -5
ich werden: life 1
ich widerspruch: life -1
ich wie: other 2 medical 1 calm -3
ich wieder: life 2 voices -1 worry 3 calm -2
ich wil: violence -1 threat 2 other -1 medical -1 foreign -1 worry 1 calm 1
ich wils: life 1
ich wirklich: life 1 threat 1 calm -1
ich wo: threat 1 voices 1 calm -1
ich woche: life 1 worry 1 calm -1
ich wochenende: life 1 calm -1
ich wohl: worry 1
ich wohn: life -1 violence 1 voices 1 worry -1
ich wohnung: life -1 worry 1
ich wolen: life 1 calm -1
ich wolt: life 1 violence 1 calm -1
ich wolte: life 1 calm 1
ich wunsch: life 1 worry -1
ich wunschte: life 2 calm -1
ich wurd: life 2 calm -1
ich wurde: worry 2 calm -1
ich wuste: violence -1 calm 2
ich wutend: life 1
ich zahl: life 1 worry -1 calm -1
ich zahlen: calm 1
ich ziter: medical 1 worry 1 calm -1
ich zitere: worry 1
ich zu: life 1 threat 1 medical -1 voices 1 worry -1
ich zucker: medical 1
ich zufrieden: calm 1
ich zuhause: violence 1
ich zum: life 1 threat -1 worry -1 calm 2
ich zunde: threat 3 calm -2
ich zur: life -1 violence 1
ich zurik: life -1 calm 1
ich zurst: calm 1
ich zuruck: life -1 worry 2
ich zusamen: calm 1
ich zwei: life -1 calm 2
ich zweimal: calm 1
ich 😭: life 2 calm -1
ich: life 4 threat 7 other -6 medical -1 voices 2 foreign -7 worry 2
ichs am: life 1
ichs aus: life 1
ichs die: life 2 calm -1
ichs mir: life 1 calm -1
ichs nicht: life -1 voices 1
ichs selber: life 1 calm -1
ichs: life 8 violence -2 threat -1 other -1 medical -1 voices 1 calm -5
ichwilnichtmehrleben: life 13 calm -12
icimdeki: foreign 3 calm -2
ick bin: life -1 other 1
ick bun: calm 1
ick dat: calm 1
ick de: worry 1
ick den: life -2 threat 1 other 1 calm 1
ick dir: violence 1
ick dor: worry 1
ick en: life 1
ick hab: life 1 violence 1
ick heb: threat 1
ick int: life 2 calm -1
ick jetz: violence 1 threat 1 calm -1
ick kan: life 1 calm -1
ick krieg: medical 1 worry 1 calm -1
ick mach: threat 1
ick mag: life 2 calm -1
ick mi: life 1 voices 1 calm -2
ick nich: life 1 worry -1
ick pas: calm 1
ick schal: voices 3 calm -1
ick schlus: life 1
ick seh: threat 1
ick swarbehinerten: calm 1
ick tot: life 1 calm -1
ick wen: life -1 other 1
ick wil: life 2 calm -1
ick: life 5 violence -1 threat 2 other 1 medical -2 voices 2 foreign -3 worry -2 calm -1
ickn da: calm 1
ickn: worry -1 calm 2
ide: threat -1 calm 2
idem: life -1 foreign 2 calm -1
iden: life -1 medical -1 calm 2
idiot: threat 1
ieri: foreign 2 calm -1
if: foreign 1 calm -1
ifd: calm 2
igel: calm 1
ihnen dan: calm 1
ihnen: violence -1 medical -1 voices 1 calm 2
ihr ale: life -1 threat 2
ihr am: other 2 calm -1
ihr auf: life 1
ihr bescheid: life 1
ihr beser: life -1 worry 1
ihr bin: life 1
ihr braucht: life 1
ihr das: voices 1
ihr die: life -1 threat 1
ihr ein: life 1 calm -1
ihr euch: life 1
ihr fragt: life 1
ihr freund: worry 1
ihr gar: life 1
ihr habt: threat 1
ihr handy: other 1
ihr hangt: medical 1
ihr ich: calm 1
ihr im: calm 1
ihr in: threat 1
ihr ist: other 1
ihr komt: calm 1
ihr kont: threat 1
ihr lieben: calm 1
ihr man: other 1
ihr meiner: life 1
ihr mich: life 2 violence -1 threat 1 worry -1 calm -1
ihr morgen: life -2 calm 2
ihr nicht: life 1
ihr nie: life 1 calm -1
ihr seht: other 1
ihr seit: worry 1
ihr und: life -1 threat 1 calm 1
ihr vater: other 1
ihr vor: calm 1
ihr wart: calm 1
ihr was: threat 1
ihr werdet: life 2 calm -1
ihr wist: life 1 calm -1
ihr: life 7 violence -5 threat 6 other 5 medical -2 voices -2 foreign -1 worry -6 calm -2
ihre: life -2 violence -1 other 1 foreign 1 worry -1 calm 1
ihrem: life 1 violence 1 threat 4 medical -1 voices -1 worry -2 calm -2
ihren man: calm 1
ihren namen: medical 1 calm -1
ihren vergiftet: calm 1
ihren: violence -1 threat 2 other 2 voices -1 worry -1
ihrer und: threat 1
ihrer: life -1 threat 1 other -1 worry -1 calm 3
ihrs: violence -1 other -1 calm 3
ikea: calm 1
iki: calm 1
ikval: life -1 foreign 3 calm -1
il mio: calm 1
il: life -1 foreign 4 calm -1
ilaclar: foreign 1 calm -1
im 1: calm 1
im 5: life 2 calm -2
im 6: life 1 voices 1 calm -1
im 8: life 1 calm -1
im ab: life 1
im aber: violence 1
im ale: violence 1
im alein: violence 1 worry 1 calm -2
im ales: medical 1
im altenheim: calm 1
im am: calm 1
im an: medical 1 worry 1 calm -1
im auch: violence 1
im auf: violence 1 other 1 calm -1
im aufzug: medical 1 voices 1 calm -1
im auge: medical 1 voices 2 calm -2
im august: calm 1
im aus: calm 1
im ausweis: calm 1
im auto: life 1 worry 1 calm -2
im bad: life 2 violence 1 other 1 calm -3
im bauch: threat 1 calm -1
im baumarkt: life 1 threat 1 calm -1
im bei: other 1
im berufsbildungsbereich: calm 1
im bescheid: calm 1
im beser: calm 1
im besten: calm 1
im bet: life -1 violence 1 worry 1 calm -1
im betrieb: calm 1
im bin: calm 1
im bis: violence 1 worry 1 calm -1
im boden: calm 1
im brief: worry 3 calm -3
im buro: life -1 violence 1 medical -1 worry -1 calm 2
im bus: worry 1 calm -1
im chor: calm 1
im dan: calm 1
im das: threat 1 voices 1
im den: life 1 threat 2 calm -2
im der: calm 1
im die: worry 1
im drucker: other 1 calm -1
im dunkeln: threat 1 worry 1 calm -1
im ein: life 2 violence 1 other 1 calm -2
im eine: calm 1
im einen: violence 3 calm -2
im einfach: calm 1
im eingeschlosen: other 2 calm -1
im eingespert: life -1 violence 3 voices 1 calm -2
im eins: threat 1
im er: threat 1 other 1 calm -1
im erst: life 1
im ersten: calm 1
im fast: other 1 worry 1 calm -1
im februar: worry 2 calm -1
im fernsehen: life -1 voices 1 calm 1
im fernseher: voices 2 calm -2
im film: life -1 calm 1
im finger: calm 1
im freibad: calm 1
im fur: threat 1
im ganz: threat 1
im garten: medical 1 calm 1
im geblieben: life 1
im gehen: threat 1
im gelesen: worry 1
im gesagt: violence -1 threat 1
im gesicht: medical 2 calm -1
im gesprach: calm 1
im gestern: life -1 calm 1
im gestorben: worry 1
im grab: life 4 calm -3
im grad: other 1
im hab: medical 1 worry 1 calm -1
im haben: worry 1 calm 1
im hals: medical 2 calm -1
im hamer: threat 2 calm -1
im hat: life 1 voices 1 calm -1
im haus: other 1 calm -1
im heim: life -1 violence 1 threat 1 calm -1
im helfen: calm 1
im her: other 1
im herbst: calm 1
im heute: calm 1
im himel: life 1 other 1 worry -1 calm -1
im hospiz: calm 1
im ich: life 3 worry -1 calm -2
im ihr: threat 1
im im: calm 1
im in: life 1 threat -1 calm 2
im ins: violence 1 calm -1
im internet: life 1 calm -1
im is: life 1 calm -1
im ist: medical 1 voices 1 calm -1
im jahr: calm 1
im januar: worry 1
im jede: worry 1
im jetzt: life 1
im juni: worry 1
im kalender: life 2 calm -1
im kaput: threat 1
im keiner: life 1 calm -1
im keler: life 1 violence 2 other 1 medical -1 voices 1 worry -1 calm -2
im klo: worry -1 calm 1
im kom: calm 1
im kopf: violence -1 threat 1 medical -1 voices 2 calm -1
im krankenkase: worry 3 calm -1
im kreis: worry 1
im krieg: calm 1
im krimi: calm 1
im kuhlhaus: other 1
im kuhlraum: violence 1
im kuhlschrank: worry 1 calm -1
im labor: medical -1 calm 2
im laden: medical 1 worry -1
im lager: life -1 violence 1 threat 1 other 1 voices -1 worry -1 calm 1
im leben: life -1 worry 1 calm 1
im liegt: life 1 calm -1
im lol: calm 1
im loto: life -1 calm 1
im mai: calm 1
im mama: worry 1
im marz: life 1 violence 1 calm -1
im mein: medical 1
im meinen: calm 1
im mit: life -1 other 1
im monat: calm 1
im morgen: life 1 threat 1 calm -2
im nach: life 1
im nachbar: other 1
im nachthemd: other 2 calm -1
im navi: voices -1 calm 1
im netz: life -1 threat 1
im nicht: threat 1
im nix: life 1 calm -1
im noch: violence -1 voices 1 worry 1 calm -1
im november: calm 1
im oder: worry 1
im ohr: violence 1 other 1 calm -1
im pausenraum: calm 1
im pflegeheim: calm 1
im portal: calm 1
im radio: calm 2
im regen: calm 1
im rolstuhl: medical 1
im rucksack: life 1 other 1 calm -1
im sag: threat 1 calm -1
im sagen: voices 1
im sagt: life -1 worry -1 calm 3
im schaten: calm 1
im schickt: medical 1 voices 1 calm -1
im schlaf: calm 1
im schlafen: violence 1 calm -1
im schrank: life 1 violence 1 other 1 calm -3
im schupen: other 1
im seh: calm 1
im sein: life 1 calm -1
im seit: worry 1
im sind: voices -1 calm 1
im so: life -1 threat 1
im somer: life 2 calm -1
im spiegel: voices 1
im spiel: calm 1
im stau: voices -1 calm 2
im stehen: threat 1 calm 1
im steht: calm 1
im sterben: calm 1
im stil: life 1
im stock: life 2 calm -1
im tatort: calm 1
im team: worry 1
im theater: calm 1
im tierheim: calm 1
im traum: calm 1
im trepenhaus: violence 1 calm -1
im umkleide: violence 1 calm -1
im und: threat -1 other 2 medical -1
im unter: medical 1
im urlaub: worry -1 calm 2
im verlaufen: voices 1
im versteckt: life -1 violence 1 voices 2 calm -1
im versunken: calm 1
im vertrag: calm 1
im vom: calm 1
im von: life 1
im wald: life 1 voices 1 worry -1 calm -1
im was: medical 1 calm -1
im weg: threat 1 worry 1 calm -1
im wegen: calm 1
im wie: life 1 threat 1 calm -1
im wieder: worry 1
im wil: life -1 voices 1
im wo: life 1
im wohnen: life 1
im wohnheim: violence -1 other 1 worry 1 calm -1
im zeugnis: calm 1
im zimer: other 2 calm -1
im zug: calm 1
im: life -3 violence 1 threat 2 other 3 medical -1 voices 2 foreign -4 worry -2 calm 3
ima: violence -1 worry -1 calm 2
imbis: calm 1
ime: life -1 foreign 3 worry -1 calm -1
imer ale: calm 1
imer am: calm 1
imer an: violence 1 threat 1 calm -1
imer auf: worry -1 calm 2
imer aus: life -1 violence -1 calm 1
imer beim: violence 1 calm -1
imer bis: worry 1 calm -1
imer das: life 1 violence 2 calm -2
imer dem: calm 1
imer den: life -1 worry 1
imer der: worry 1
imer die: violence 1 voices -1 worry -1 calm 2
imer ein: violence 1 calm -1
imer eine: calm 2
imer er: violence 1
imer erst: violence 2 calm -1
imer ganz: calm 1
imer gegen: violence 1
imer gleich: life -1 calm 1
imer habe: violence 1
imer hand: calm 1
imer heute: life 1 other 1 calm -1
imer ich: life -1 violence 2 threat -1 worry 1
imer im: threat 2 calm -1
imer in: life -1 violence 1
imer laut: calm 1
imer lauter: voices 1
imer lieb: violence 2 calm -1
imer lustig: other 1 worry 1 calm -1
imer mal: calm 1
imer mein: violence 1
imer meine: life 1 worry -1
imer mich: life 1
imer mir: calm 1
imer mit: violence -1 calm 1
imer nach: worry 1
imer net: life 2 calm -1
imer nich: life 1
imer nicht: worry 1
imer noch: life -1 other 1 worry 1 calm 1
imer nur: life -1 other 1
imer runter: medical 1
imer sagt: calm 1
imer schlafen: life 1 calm -1
imer schon: medical 1 calm -1
imer so: life -1 worry 2
imer spat: worry 1 calm -1
imer tot: calm 1
imer tschus: life 1 calm -1
imer uber: worry 2 calm -1
imer und: violence -1 worry 3 calm -1
imer von: calm 1
imer wen: life -1 medical 1 worry 1
imer wieder: life -1 violence -1 worry 1
imer zu: life -1 violence -1 threat 1 worry 2 calm -1
imer zum: calm 1
imer zwischen: violence 1 calm -1
imer: life 2 violence 4 threat -1 medical -3 voices -4 foreign -2 worry 4 calm -1
imernoch: calm 2
imieniny: calm 1
imker: life -1 threat -1 calm 3
imparato: calm 1
impfe: calm 1
impfen: life -2 calm 2
impfung: life -1 calm 1
in 20: other 1
in ab: threat 1 calm -1
in alte: calm 1
in alten: calm 1
in am: other 1
in an: calm 1
in anderen: calm 1
in arbeit: life 1 violence 1
in arm: life 1 medical 2 calm -2
in auf: threat 1
in backstube: medical 1
in badewane: life 2 calm -1
in bahn: threat 1 calm -1
in bauch: violence 1 threat 1 calm -1
in behalten: life 1 calm -1
in beser: other 1
in besprechung: life -1 calm 1
in bet: violence 1
in betrieb: calm 1
in betriebsrat: calm 1
in bewerbung: calm 1
in bite: threat 1 calm -1
in brust: medical 1 worry 1 calm -1
in bude: calm 1
in container: violence 1 other 1 calm -1
in d: life 2 calm -1
in da: life 1 other 1
in dan: threat 1
in das: calm 1
in de: worry 1
in den: violence 2 threat -2 other 1 medical 1 worry 1 calm -3
in der: life 1 threat -1 other -1 foreign -1 worry -1 calm 1
in die: threat -1 other -1 voices -1 worry 2
in dor: other 1
in drei: life 2 calm -1
in dusche: life 1 calm -1
in dwerkstat: life -1 calm 1
in ecke: violence 1 calm -1
in eigenen: life -1 calm 1
in eine: calm 1
in einem: calm 1
in einen: voices 1
in einer: life -1 threat 1 calm 1
in einmal: threat 1
in er: violence -1 other -1 medical 2
in erst: calm 1
in familie: life 1 calm -1
in ferien: violence 1
in finger: worry 1 calm 1
in firma: life -1 worry 1 calm 1
in flur: violence 1
in flus: life -1 voices 1
in folge: life 1
in frieden: calm 1
in funf: life 1
in fur: life 1
in garage: life 2 calm -2
in gartnerei: life -1 calm 1
in geh: life -1 threat 1
in gehen: calm 1
in gewarnt: threat 2 calm -1
in gleich: threat 1
in hale: threat -1 calm 1
in hand: life 3 violence -1 other 1 medical -1 voices 1 worry -1 calm -2
in hat: violence 1
in heizung: violence 1 threat 1 calm -1
in heute: threat 1 calm -1
in himel: life 3 threat -1 calm -1
in hole: life 1 voices 1 calm -1
in hose: violence 2 calm -2
in ich: life 1 other 1 calm -1
in ihrem: life -1 threat 1
in imer: calm 1
in in: threat 1 other 1 calm -1
in irgendein: voices 1
in jacke: calm 1
in jahren: life 1
in jetzt: life 1 violence 1 voices 1 calm -1
in kafe: life -1 threat 1
in kanal: life 1 violence -1 voices 1 calm -2
in kantine: life -1 calm 2
in kase: other 1
in kirche: life 2 calm -1
in kiste: calm 1
in kita: calm 1
in klinik: violence -1 other -1 worry 1 calm 1
in koln: calm 1
in kopf: life -1 voices 4 calm -2
in kuche: life 1 threat -1 medical 1
in kuhlraum: life -1 violence 1 worry 1
in lackiererei: medical 1
in lager: calm 1
in leben: life -1 worry 1 calm 1
in liste: calm 1
in maschine: threat 1
in meim: voices 1
in mein: violence 2 medical -1 voices 1 calm -2
in meine: calm 1
in meinem: life -1 voices 3
in meiner: calm 1
in mien: calm -1
in miete: violence -1 calm 1
in minuten: calm 1
in mir: life -1 voices 3 worry 1 calm -2
in mit: life -1 threat 1
in mitagspause: other 1 voices 1 calm -1
in montage: threat 1
in mul: violence -1 worry 1 calm 1
in ner: calm 1
in nicht: threat 1
in nimt: life 1
in oberschenkel: life -1 medical 2 calm -1
in ohnmachtig: calm 1
in ohr: voices 1 calm -1
in pause: life -1 worry 1
in pausenraum: life -1 threat 1
in prese: threat 1 medical 1 calm -1
in probezeit: worry 1
in rande: calm 1
in raum: threat 1
in raus: other -1 medical 2 voices 1 calm -1
in rein: threat 1 calm -1
in rente: calm 1
in ruhe: violence -1 calm 1
in sage: medical 2 calm -1
in schicht: life -1 calm 1
in schne: life 1 other 1 calm -1
in schreinerei: voices 1
in schule: voices 1
in seh: threat -1 calm 1
in seim: violence -1 other 2 calm -1
in seine: life -1 threat 1
in seit: violence 1
in so: life 1
in spiegel: worry 2 calm -1
in spind: other 1
in sprache: calm 1
in spulkuche: calm 1
in stat: life -1 calm 1
in stunde: threat 1 calm -1
in tagen: life 2 calm -1
in tasche: threat 2 calm -1
in teich: medical 1
in tischler: voices 1
in tur: life 2 medical -1 calm -1
in u: violence 1
in um: calm 1
in umkleide: violence 2 calm -1
in und: threat 1 worry -1 calm 1
in unserem: calm 1
in wald: life 1 threat -1 other 1 calm -1
in wane: life 1 calm -1
in welcher: calm 1
in wen: calm 1
in wens: calm 1
in werkstat: violence -1 threat -1 voices -1 worry 2 calm 1
in wfbm: calm 1
in wg: violence 2 calm -1
in whatsap: worry 2 calm -1
in woche: calm 1
in wochen: calm 1
in wohnung: other 1 medical 1
in zehn: calm 1
in zeitung: threat 1 calm -1
in zimer: violence 2 voices 1 calm -2
in zu: calm 1
in zug: voices 1
in zuruck: worry -1 calm 1
in: life -1 violence -1 threat 4 other -1 medical -1 voices 2 foreign -2 worry -3 calm 3
inan: foreign 3 calm -2
inbeq: calm 2
inchisa: foreign 1 calm -1
incuiat: foreign 2 calm -2
indem: voices 1
ine: life 1 foreign 3 worry -1 calm -1
iner: life 1
inerhalb: calm 1
inerlich: life -3 worry 5 calm -1
infolge: calm 1
informieren: calm 1
infrage: calm 1
inhaber: calm 1
inhalt: calm 1
inkaso: worry -1 calm 2
inklusionsbetrieb: life -1 threat -1 medical -1 worry -1 calm 4
inlast: foreign 2 calm -2
ins auge: violence 1 medical 1 worry -1 calm -1
ins bein: medical 1 calm -1
ins bet: life -2 calm 3
ins buro: other 1
ins da: voices 1
ins esen: threat 1 calm -1
ins falen: life -1 calm 2
ins gehaun: medical 1
ins gehen: other 1 voices 1 calm -1
ins geschlagen: violence 2 calm -1
ins geschniten: medical 1
ins gesicht: life 1 violence 1 threat 1 calm -1
ins grab: threat 1 worry -1
ins heim: violence 1 calm -1
ins ich: violence 1 worry 1 calm -1
ins internet: violence 1
ins jahr: life 1 calm -1
ins kalte: life -1 other 1 calm 1
ins kino: other -1 calm 1
ins klo: life -1 violence 1
ins lager: life 1 calm -1
ins mit: calm 1
ins neu: life 1 calm -1
ins nich: life 1 calm -1
ins tierheim: other 1 calm -1
ins und: life 1
ins waser: life 1 violence -1 voices 1 worry -1 calm -1
ins wen: life 1
ins zu: life 1 violence 1 calm -1
ins: life -2 violence 2 other 1 medical 1 voices 2 foreign -2 worry -4 calm 1
insel: calm 1
insolvenz: violence -1 other 2
insta: life 2 calm -1
instagram: life -1 calm 1
insulin gespritzt: medical 1 calm -1
insulin spritze: threat 1
insulin: life 2 violence -1 threat 1 medical 7 calm -8
int water: life 2 calm -1
int: life 5 worry -1 calm -3
inte: life -1 foreign 3 calm -1
integrationsamt: life -1 violence -1 threat -1 medical -1 worry -1 calm 5
internet gelesen: worry 1
internet wie: life 1 worry 1 calm -2
internet: life 2 violence 1 threat -1 medical -1 voices -1 worry -1
intihar: foreign 2 calm -1
intus: life -1 medical 5 calm -4
inventur ist: calm 1
inventur: life -2 worry -1 calm 3
inwentur: life -1 calm 2
inzwischen: life 1 worry -1 calm 1
irgendein: voices 1
irgendwan aus: calm 1
irgendwan dem: calm 1
irgendwan den: voices 1
irgendwan ich: life -1 threat 3 calm -1
irgendwan melden: calm 1
irgendwan mit: calm 1
irgendwan wird: worry 1
irgendwan: life -2 violence -1 threat 3 other -1 medical -2 voices 3 foreign -1 worry -1 calm 2
irjendwo: calm 1
is 3: life -1 voices 1
is aber: life -1 medical 1
is aflopen: calm 1
is alein: life -1 other 1 medical 1
is am: life -1 calm 1
is bald: calm 1
is bei: other -1 medical 1 calm 1
is bin: life -1 calm 1
is da: life 1
is dan: calm 1
is der: life -2 medical -1 voices 1 worry 1 calm 1
is des: life 1
is die: violence -1 medical 1
is doch: life 1 calm -1
is egal: life 2 calm -2
is eh: life 1 calm -1
is ein: worry 1
is es: life 1 calm -1
is feierabend: life 1 calm -1
is fur: other 1
is grad: life -1 threat 1
is gut: life 1 calm -1
is halt: worry 1
is hi: worry 1 calm -1
is i: life 1 calm -1
is ich: calm 1
is im: life 1 calm -1
is imer: violence 1 worry -1
is in: other 3 calm -2
is jetzt: threat 1 calm -1
is jut: life 1
is kalt: life 1
is kein: life 1
is kene: life 1
is komisch: life 1 calm -1
is letztes: life 1
is mama: life 1 calm -1
is man: calm 1
is mehr: worry 1 calm -1
is mein: calm 1
is mindestlohn: calm 1
is mir: life 1
is mit: life 1 calm -1
is mitwoch: life -1 violence 1
is ne: calm 1
is net: calm 1
is nich: life 1 other 1 worry 1 calm -1
is nicht: medical 1
is nix: worry 2 calm -1
is no: calm 1
is noch: calm 1
is not: foreign 1
is nur: life -1 voices 1
is och: calm 1
is ois: life 1
is ruhe: threat 1
is rum: life 1 calm -1
is schlecht: medical 2 calm -1
is schlim: life 1 medical 1 calm -1
is schlus: life 1 threat 1 calm -2
is scho: life 1
is schon: life 2 violence 1 worry -1
is schwarz: life 1 calm -1
is schwindelig: medical 1
is sie: violence 1 calm -1
is so: life -1 foreign 1 calm -1
is tot: calm 1
is un: life -1 calm 1
is und: life 1 violence -1 medical 1 calm -1
is uns: medical 1
is unser: violence 1 calm -1
is vom: medical 1
is vor: life 1
is vorbei: life 2 calm -1
is was: medical 1 calm -1
is weg: medical 1 calm 1
is wen: medical 1
is wie: life 1 calm -1
is wieder: voices 1
is wil: life 1 calm -1
is wurscht: life 1
is zaun: life -1 other 1
is zu: life 1 calm -1
is: life 5 violence -4 threat -2 other 2 medical 4 foreign -1 worry -3 calm -1
isak: voices 1
isar: life 1
isch ales: life 1
isch ben: calm 1
isch bring: life 1 calm -1
isch den: threat 3 calm -3
isch des: life -1 threat 1
isch do: life 1
isch en: calm 1
isch hab: life -1 calm 1
isch jeden: calm 1
isch kan: life 2 calm -1
isch krank: calm 1
isch mach: life 2 calm -2
isch misch: life 2 calm -1
isch mit: life 1
isch net: violence 1 calm -1
isch nimi: life 2 calm -1
isch no: calm 1
isch nur: life 2 calm -1
isch so: violence 1
isch sol: calm 1
isch wil: life 3 calm -2
isch wolt: life 1 calm -1
isch: life 7 violence 2 threat 3 other -2 medical -2 voices -1 foreign -3 worry -3 calm -1
ischs: life -1 calm 2
ise: life -1 foreign -1 worry 3
iser: life -1 voices 2 worry -1 calm -1
iskam: foreign 3 calm -2
isn: calm 1
ist 15: life 1
ist 30: medical 1 calm -1
ist 3: voices 1
ist 5: violence -1 other 1
ist 6: other 1
ist ab: life -1 threat 1
ist aber: life 1 calm -1
ist abgelaufen: life 3 calm -2
ist abgesturzt: calm 1
ist ale: life -1
ist alein: threat 1 other 1 calm -1
ist ales: life 1 medical -1
ist als: life 1
ist alte: other 1
ist am: life -1 other 1 worry 2 calm -1
ist an: life 1
ist auch: life -1 violence 1
ist auf: other 1 medical 1 calm -1
ist aus: life 1 violence 1 medical 1 voices 1 calm -3
ist bei: life 2 calm -1
ist beim: other 2 calm -2
ist beser: worry -1 calm 1
ist beste: life -1 calm 2
ist bewustlos: medical 4 calm -4
ist bezahlt: life 1 calm -1
ist bin: life 1
ist bis: calm 1
ist blau: life -1 violence 1 medical -1 worry -1 calm 1
ist blut: medical 2 calm -2
ist bose: other 1
ist da: life -1 other 1 worry 1 calm 1
ist dabei: other 1 medical 1
ist dan: life 2 calm -1
ist das: violence 1 other -1 medical -1 voices -1 worry -1 calm 2
ist dem: violence 1 other -1 medical 1 calm -1
ist den: other 1 calm -1
ist der: life 1 threat -1 other -1 voices 1 worry -1 calm 1
ist die: life 1 violence -1 medical 1 voices -1 calm -1
ist doch: life -1 violence 1 voices 1 calm 1
ist dran: threat 2 calm -1
ist drin: threat 1 calm -1
ist dunkel: voices 2 calm -1
ist durch: life 1
ist egal: worry -1 calm 1
ist eigentlich: calm 1
ist ein: voices 1 worry 1
ist eine: voices 1
ist einer: life -1 violence 2 calm -2
ist einfach: life -1 medical 1 worry 1
ist eingeschlosen: violence 1 medical -1 calm 1
ist einzige: life 2 calm -2
ist ende: calm 1
ist endgultig: calm 1
ist endlich: life 1 calm -1
ist entschieden: life 1 calm -1
ist er: life -1 threat 2 calm 1
ist erlaubt: violence 1
ist erst: other 1
ist es: calm -1
ist falig: calm 1
ist falsch: worry 1
ist feierabend: life -1 worry 1
ist fertig: life 1
ist fest: calm 1
ist freitag: calm 1
ist friedlich: calm 1
ist funf: calm 1
ist fur: life -1 threat 1 worry -1 calm 2
ist ganz: life -1 threat -1 medical 3 worry -1 calm -1
ist gar: medical 1
ist geblieben: life -1 calm 1
ist geh: threat 1
ist gekauft: life 1 calm -1
ist gekomen: worry 1 calm -1
ist gekundigt: life 1 calm -1
ist gesicht: medical 1
ist gespert: life -1 calm 1
ist gestern: worry 2 calm -1
ist gestorben: medical -1 worry 4 calm -3
ist gesund: life -1 calm 2
ist gewaschen: life 1
ist geworden: medical -1 voices 1 calm 2
ist gleich: life -1 other 1 medical 1
ist grad: medical 1 calm -1
ist grau: worry 1 calm -1
ist gros: life 1 calm -1
ist gut: life 2 calm -2
ist hab: life -1 worry 1
ist halt: life -1 worry 1 calm 1
ist hart: life -1 medical 2 calm -1
ist hat: calm 1
ist heis: medical 1 calm -1
ist her: calm 1
ist heut: calm 1
ist heute: worry -1 calm 1
ist himel: life -1 calm 2
ist hin: calm 1
ist ich: life 1 medical -1 calm 1
ist ihr: other 1
ist im: life 1 medical 1 voices -1 worry -1
ist in: other 1 worry -1 calm 1
ist ins: other 1 medical 1 calm -1
ist ja: threat 1 calm 1
ist jahre: calm 1
ist jeden: calm 1
ist jetzt: violence -1 medical 1 worry 2
ist kalt: life 2 calm -1
ist kaput: calm 1
ist kein: other 1
ist keine: threat 1
ist klar: life -1 voices 1
ist klein: life -1 calm 1
ist komisch: voices 1
ist krank: other 1 medical -1 calm 1
ist lang: calm 1
ist lange: life -1 calm 1
ist langweilig: calm 1
ist laut: worry 1
ist leben: life -1 calm 1
ist leichter: calm 1
ist ler: calm -1
ist letzte: life 2 worry 1 calm -3
ist letzten: worry 1
ist letzter: life 2 calm -1
ist licht: violence 1 voices 1 calm -1
ist lieb: voices 1
ist los: other 2
ist mach: life 1 calm -1
ist mal: worry 1
ist mega: calm 1
ist mehr: life 1 medical 1 calm -1
ist mein: life 2 medical -1 worry 1 calm -1
ist meine: life 3 voices 1 calm -3
ist meiner: life 1
ist mich: calm 1
ist mir: life -1 medical 1 worry -1 calm 1
ist mit: life 1 violence 2 medical -1 calm -2
ist miten: calm 1
ist morgen: life 1 worry -1
ist mude: other 1
ist nach: other 2 worry -1
ist nacht: life -1 worry 1
ist net: threat 1
ist neu: calm 1
ist nicht: life -1 other 1 worry -1 calm 1
ist nichts: other 1 calm -1
ist niedrig: voices 1
ist niemand: medical 1
ist nix: calm 1
ist noch: calm 1
ist normalen: other 1
ist nur: worry -1 calm 2
ist ob: worry 1
ist oder: voices 1 calm -1
ist ofen: life 1
ist ohne: other 1
ist ok: calm 1
ist raus: calm 1
ist redensart: threat 1
ist richtig: life -1 calm 1
ist rot: medical 2
ist ruhe: life 1 threat 1 worry -1 calm -1
ist rum: calm 1
ist sagt: threat 1 medical 1 calm -1
ist samstag: worry 1 calm -1
ist saur: calm 1
ist schlecht: medical 1
ist schlim: life -1 calm 1
ist schlus: worry 1 calm -1
ist schnel: life 1 calm -1
ist schon: life -2 threat 1 other 1 voices -1 worry -1 calm 2
ist schwarz: life 1 voices 1 calm -1
ist schwer: calm 1
ist schwindelig: voices 1
ist seit: other 1
ist selber: calm 1
ist sie: life -1 threat 1 other 1
ist so: life 2 other -1 medical -1 voices 1 calm -2
ist soweit: voices 2 calm -1
ist stehen: life -1 calm 1
ist stil: life 1 other 1 calm -1
ist stumpf: calm 1
ist super: worry -1 calm 1
ist sus: threat 1 calm -1
ist tag: life 1 voices 1 calm -1
ist taub: medical 1 calm -1
ist teufel: voices 1
ist teur: calm 1
ist tot: life -2 violence -1 threat 1 other -1 medical -1 voices 1 worry 3 calm -1
ist tur: calm 1
ist uberhaupt: calm 1
ist um: other 1 calm -1
ist umgefalen: medical 2 calm -2
ist umgekipt: medical 3 worry -1 calm -1
ist und: life 1 threat -1 other 1 medical 1 worry -2
ist unser: life 1
ist unterschreiben: calm 1
ist urlaub: life 1
ist verbrant: life -1 medical 1
ist vergiftet: threat 2 calm -1
ist verheilt: life -1 calm 1
ist vieleicht: other 1
ist vier: life 1 other 1 calm -1
ist vol: life -1 calm 1
ist vom: calm 1
ist von: life -1 violence 1 threat 1 calm -1
ist vor: life 1
ist vorbei: calm 1
ist war: life 1 calm -1
ist warm: threat 1
ist was: calm 1
ist weg: life -2 other -1 medical 1 voices -1 worry 1 calm 2
ist weis: life -1 worry 1 calm 1
ist wen: calm 1
ist wer: calm 1
ist werd: life 1 worry -1
ist wie: life -1 medical 3 calm -1
ist wieder: life -2 medical -1 calm 2
ist wil: life 1 calm -1
ist wir: life 1
ist wochen: worry 1
ist zehn: other 1
ist zu: worry -1 calm 2
ist zum: life -1 calm 1
ist zusamen: medical 3 calm -2
ist: life 1 violence -3 threat -2 other 3 medical 3 foreign -5 worry 1 calm 1
istahim: foreign -1 worry 3 calm -2
iste: foreign -1 worry 4 calm -2
istemiyorum: life -1 foreign 4 calm -3
istiyor: foreign 2 calm -1
istiyorum: life -1 foreign 7 calm -5
it: calm 1
iwer: life -1 calm 2
ix: calm 3
iza: foreign 2 calm -1
izmir: calm 1
ja aber: life 1 calm -1
ja ales: life 2 calm -1
ja also: calm -1
ja beim: medical 1
ja bin: violence 1
ja den: calm 1
ja der: life -1 violence 1 calm 1
ja die: violence 1
ja ein: threat 1
ja gar: calm 1
ja gesagt: calm 1
ja heut: threat 1 medical 1 calm -1
ja ich: life 1 violence 2 calm -1
ja imer: threat 1
ja in: violence 1 calm -1
ja jetzt: life -1 calm 1
ja keinen: violence 1
ja keiner: life 1
ja machen: threat 1
ja mehr: life 1
ja nach: life 1
ja ne: life 1 foreign 1 calm -1
ja nich: worry 1 calm -1
ja nicht: life 2 calm -1
ja nix: life 1 threat 1 worry 1 calm -1
ja noch: calm 1
ja nur: life 1 threat 1 calm -1
ja past: life -1 calm 1
ja schon: calm 1
ja so: threat 2 calm -1
ja und: life 1 calm -1
ja zu: life 1
ja: life 4 violence 1 threat 2 other -2 medical -2 voices -2 worry -2 calm 1
jacke den: threat 1
jacke esen: voices 1
jacke in: threat 1
jacke und: other 1
jacke: life -2 violence -1 medical -1 voices 2 worry 1 calm 1
jacken: calm 1
jag: life -1 medical -1 foreign 6 worry -1 calm -3
jagdgewehr: other 1 calm -1
jager: threat 1
jahr bei: life 1 calm -1
jahr gestorben: life 1
jahr glaub: life -1 worry 1
jahr ich: worry 1 calm -1
jahr im: calm 1
jahr in: calm 1
jahr ist: life -1 calm 1
jahr noch: life 1 calm -1
jahr schon: calm 1
jahr sie: calm 1
jahr wieder: calm 1
jahr wil: life 2 calm -1
jahr: life -2 violence -1 threat -1 medical -1 voices -1 foreign -1 calm 8
jahre alt: life 1 worry 1 calm -1
jahre da: calm 1
jahre die: medical 1 calm -1
jahre hat: life 1 medical 2 calm -2
jahre her: life -1 calm 1
jahre heute: calm 1
jahre lang: life 1 calm -1
jahre und: calm 1
jahre wfbm: calm 1
jahre wil: calm 1
jahre: violence -1 other -1 medical 1 voices -1 calm 4
jahrelang: threat 1
jahren das: life 1
jahren der: calm 1
jahren geht: worry 1 calm -1
jahren hab: calm 1
jahren ich: life -1 calm 2
jahren wieder: worry 1 calm -1
jahren wolte: life -1 calm 1
jahren: life -3 violence -1 threat -1 other -1 medical -1 voices -1 calm 8
jahresende: calm 1
jahresvertrag: life -1 other -1 calm 3
jahrgang: calm 1
jai: life -1 foreign 4 worry -1 calm -2
jaja: foreign -1 calm 2
jan: calm 1
janik: other 1
januar: life -1 threat -1 voices -1 calm 2
janz: worry 1 calm -1
janze: life 1
japse: worry 2 calm -1
jarive: foreign 1 calm -1
jasmin: life 1
jc: calm 1
je veux: foreign 2 calm -1
je: life -2 violence -1 threat -1 medical -1 voices 1 foreign 6 worry -1 calm -2
jeans: calm 1
jeblieben: life -1 calm 1
jede albtraume: worry 1 calm -1
jede ich: worry 1 calm -1
jede nacht: worry 2 calm -1
jede tag: worry -1 calm 1
jede um: worry 1
jede woche: worry 2 calm -1
jede: life -1 violence 1 threat -1 other -1 medical -1 voices -1 foreign 1 worry 7 calm -3
jedem verabschiedet: life 1
jedem: life 1 violence -1 voices 1
jeden abend: life 2 violence 1 worry 1 calm -2
jeden an: worry 1 calm -1
jeden andre: calm 1
jeden auch: worry 1 calm -1
jeden auf: life 2 worry -2 calm -1
jeden dach: calm 1
jeden daran: life 1 worry -1
jeden der: worry 1
jeden die: threat 1
jeden dog: violence 1 worry 1 calm -1
jeden dran: life 1
jeden ein: violence 1
jeden ich: worry 1
jeden im: worry 1 calm -1
jeden in: life 1
jeden jetzt: worry 1
jeden monat: worry -1 calm 1
jeden morgen: life -1 threat -1 worry 4 calm -1
jeden nach: violence 1
jeden ne: life -1 calm 1
jeden seit: worry 1
jeden so: worry 1
jeden sontag: worry 1
jeden tag: life -1 violence 1 threat 1 medical -1 voices -1 worry 3 calm -1
jeden um: worry -1 calm 2
jeden und: life -1 worry 1
jeden vor: worry 1
jeden vorm: worry 1
jeden was: worry 1
jeden zu: calm 1
jeden: life -1 violence 2 threat -2 other -2 medical -3 voices -3 foreign -2 worry 14 calm -4
jeder ist: life 2 calm -1
jeder: life 1 threat -1 medical -1 worry 3 calm -1
jederzeit: life 3 voices -1 calm -1
jedes jahr: calm 1
jedes mal: threat 1 worry 1 calm -1
jedes: threat 1 worry 1 calm -1
jedesmal ich: life 1 calm -1
jedesmal wen: life 1 calm -1
jedesmal: life 2 calm -1
jedn dog: worry 2 calm -1
jedn: life -1 worry 4 calm -2
jedziemy: foreign -1 calm 2
jehot: calm 1
jehovas: life -1 calm 1
jekoft: life -1 calm 2
jelach: calm 1
jelben: calm 1
jeld: calm 1
jem: calm 1
jemals: life -1 worry 2
jemand da: other 1
jemand den: violence 1
jemand der: calm 1
jemand es: life -1 threat 1
jemand hat: other 1
jemand ich: life 1 calm -1
jemand in: calm 1
jemand meine: life 1
jemand meinen: voices 1
jemand mir: other 1
jemand von: medical 1
jemand was: violence 1
jemand zu: life -1 threat 2
jemand: life -2 threat 2 other 2 medical -1 voices -1 foreign -1 worry -1 calm 1
jemanden auf: calm 1
jemanden der: calm 1
jemanden mit: calm 1
jemanden sich: calm 1
jemanden zu: life 1
jemanden: violence -1 threat -1 other -1 worry -2 calm 6
jena: other 1
jens: violence 1 medical 1 calm -1
jeny: life 2 violence 1 other 1 calm -3
jeritzt: life 2 calm -2
jerusalem: voices 2 worry -1 calm -1
jesacht: violence -1 calm 2
jeschir: medical -1 calm 1
jeschlage: violence 3 calm -2
jeschmiert: life -1 calm 1
jeschrive: calm 1
jesin: threat 2 calm -2
jestem: foreign 2 calm -1
jestern ick: violence 1 calm -1
jestern: violence 3 calm -2
jesus das: voices 1
jesus ich: voices 2 calm -1
jesus und: voices 1
jesus: life -1 other 1 voices 5 worry -1 calm -3
jet: life -1 worry 2 calm 1
jetz a: worry 1
jetz bin: calm 1
jetz de: life 1
jetz er: other 1
jetz hab: life 1
jetz haha: life -1 violence 1
jetz hier: threat 1 voices 1 calm -1
jetz hin: life 1
jetz ich: threat 1
jetz mit: life 1
jetz schon: medical 1
jetz wieda: worry 2 calm -1
jetz wieder: voices 1
jetz: life -2 violence 1 foreign -2 worry 2
jetze: life 1
jetzt abend: life 1
jetzt ale: worry -1 calm 1
jetzt aleine: calm 1
jetzt ales: life 2 calm -2
jetzt als: life -1 calm 1
jetzt am: calm 1
jetzt anders: life 1
jetzt angst: worry 1
jetzt auf: worry 1
jetzt aus: life -1 calm 2
jetzt bei: life 1 violence 1 calm -2
jetzt beim: life 1 worry 1 calm -2
jetzt bin: life 1 worry -1
jetzt bus: calm 1
jetzt das: life 2 worry 1 calm -1
jetzt dem: threat 1
jetzt den: worry 1 calm -1
jetzt der: life -1 voices 1 worry 1
jetzt die: violence -1 other 1 voices 2 calm -2
jetzt drei: calm 1
jetzt dreimal: worry 1
jetzt drite: worry 1 calm -1
jetzt ein: life 1 calm -1
jetzt einen: calm 1
jetzt einer: life -1 calm 1
jetzt er: medical 1 calm 1
jetzt es: voices 1
jetzt funf: voices 1 calm -1
jetzt geh: life 1 calm -1
jetzt geht: other 1
jetzt gehts: life -1 calm 1
jetzt gern: life 1
jetzt grad: other 1 calm -1
jetzt gut: life 1 calm -1
jetzt hab: calm 1
jetzt hat: calm 1
jetzt hin: threat 2 calm -1
jetzt ich: threat -1 other 1
jetzt ichs: life 1 calm -1
jetzt im: threat 2 voices -1 worry -1
jetzt imer: worry 1 calm -1
jetzt in: life -1 calm 1
jetzt is: other 1
jetzt isch: calm 1
jetzt ist: other 1 calm -1
jetzt jeden: life 1 worry 1 calm -1
jetzt kam: voices 1
jetzt kan: life 1 worry -1
jetzt komt: life -1 worry -1 calm 1
jetzt lauft: calm 1
jetzt les: life -1
jetzt liegt: other 1 medical 1 calm -1
jetzt machen: worry 1 calm -1
jetzt mehr: life -1 threat 1 worry -1 calm 1
jetzt mein: medical 2 calm -1
jetzt meine: life -1 calm 1
jetzt meinem: life 1
jetzt mich: calm 1
jetzt mir: life -1 calm 1
jetzt mit: life -1 threat 1 worry 1 calm -1
jetzt morder: calm 1
jetzt mus: life 1
jetzt nach: other 1
jetzt neun: life -1 worry 1
jetzt nicht: life -1 calm 1
jetzt noch: calm 1
jetzt nur: calm 1
jetzt ohne: violence 1
jetzt sagt: life 2 medical 1 calm -1
jetzt schlafen: life -3 calm 3
jetzt schlus: threat 1 calm -1
jetzt schon: life -1 calm 1
jetzt schreiben: violence 2 medical -1
jetzt sein: other 1
jetzt seit: calm 1
jetzt selber: life -1 calm 1
jetzt sie: life -1 other 1 medical 1
jetzt sitz: voices 1 worry 1 calm -1
jetzt so: life 1 worry 1 calm -2
jetzt sogar: calm 1
jetzt sol: voices 1
jetzt steht: life 1
jetzt tag: worry 1 calm -1
jetzt tierarzt: life 1 calm -1
jetzt tot: calm 1
jetzt trau: worry 1
jetzt trotzdem: calm 1
jetzt tut: calm 1
jetzt und: calm 1
jetzt uns: violence 1 calm -1
jetzt vom: calm 1
jetzt vor: life 1 calm -1
jetzt vorbei: life -1 calm 1
jetzt was: life 2 calm -1
jetzt weg: calm 1
jetzt weis: worry 1
jetzt wer: life 1
jetzt wieder: other 1
jetzt wil: voices 1
jetzt wo: life -1 threat 1
jetzt woche: worry 1
jetzt wolen: voices 1
jetzt zu: threat 1 voices 1 worry -1
jetzt zum: life 1
jetzt zur: life 1 calm -1
jetzt zweite: worry 1 calm -1
jetzt: life 2 violence -5 threat -2 other 1 medical 1 voices 2 foreign -2 calm 3
jez den: life 1
jez: life 1 threat -1 medical -1 worry -1 calm 2
jezt: worry -4 calm 4
jibt: life -1 calm 2
jibts: threat 1
jilt: calm 1
jixwe: life -1 foreign 3 calm -2
jiyan: life -1 foreign 3 calm -2
jo a: violence 1
jo mei: violence 1
jo: life 1 violence 2 foreign -1
joa: life -2 calm 4
job dem: threat 1
job im: calm 1
job: life -2 violence -1 worry 4 calm 1
jobcenter hat: calm 1
jobcenter: life -2 threat 1 calm 3
jobcoach: life -1 violence -1 medical -1 worry -1 calm 4
jochen: calm 1
joghurt gegesen: calm 1
joghurt: medical -1 calm 2
jogt: threat 3 worry -1 calm -2
johr: calm 2
jolina: calm 1
jon: life 2 calm -1
jonas: life 2 other 1 worry -1
jorg: life 1
jozi: foreign 2 calm -1
jubilaum: calm 1
jucken: medical -1 calm 1
judo: life -1 violence -1 threat -1 calm 2
jugendamt: life -1 threat 3 worry 2 calm -3
juhu: life -1 calm 2
jule: calm 1
juli: calm 1
julia: calm 1
jumers: calm 1
jung: life 1
junge aus: medical 1
junge bekomen: life 1
junge der: medical 1 calm -1
junge mus: voices 1 calm -1
junge nicht: medical 1 calm -1
junge so: life 1
junge: violence -1 other -1 medical 3 voices 1 worry -1 calm -1
jungen: calm 1
junger: calm 1
jungs der: violence 1
jungs heut: other 1
jungs: life -1 violence 5 threat -1 other 1 voices -2 worry -1 calm -1
juni ich: life 1 worry -1
juni: life 1 calm 1
juniorchef: violence 2 calm -1
jurgen: life -1 threat 1 foreign -1 calm 1
just: foreign -2 calm 3
justiz: threat 1 calm -1
jut: life 1
jutro: foreign -1 calm 2
juz zyc: foreign 1
juz: life -1 foreign 5 worry -2 calm -2
ka va: foreign -1 calm 1
ka: life -1 violence -1 threat -1 medical -1 voices 2 foreign 1 worry 2 calm -1
kabel: life 1 violence 3 threat -1 other -1 medical 1 worry -1 calm -2
kacirdim: calm 1
kacke: foreign -1 calm 2
kafe die: life 1 calm -1
kafe gemacht: calm 1
kafe ich: worry 1
kafe lauft: medical 1 calm -1
kafe mir: medical 1 calm -1
kafe und: worry -1 calm 1
kafe: life -2 violence -1 threat 1 other -1 medical 1 voices -1 foreign -1 worry -2 calm 6
kafemaschine: life -1 calm 2
kafetas: calm 1
kafig: life 1
kai: life 2 calm -1
kaina: calm 1
kaiserschmarn: threat -1 calm 3
kakao: life 1 worry -1 calm 2
kaktus: life -1 worry -2 calm 4
kal: threat 2 calm -2
kalben: calm 1
kale: calm 1
kalender 14: life 2 calm -1
kalender den: life 2 calm -1
kalender mehr: life 1
kalender: life 3 threat -1 worry -1
kalkspucker: calm 1
kalt aber: life 2 calm -1
kalt das: life 1 calm -1
kalt ist: life 1 calm -1
kalt seit: calm 1
kalt und: life 1
kalt: life 4 threat 4 other -1 medical 2 foreign -1 worry -3 calm -6
kalte dusche: life -1 violence 1
kalte waser: life -1 other 1 calm 1
kalte: life -3 violence 2 other 3 voices -1 worry -1
kalten: calm 1
kam der: life 1 voices 1 calm -1
kam ich: calm 1
kam mit: life 1 calm -1
kam n: calm 1
kam nicht: life -1 calm 1
kam: life 2 violence -1 threat -1 other -1 medical -1 foreign 1 worry -3 calm 5
kame: calm 1
kamer: violence 2 calm -1
kamera: voices 4 calm -3
kameras: life -1 voices 4 calm -2
kamerjager: calm 2
kampf: life -1 worry 3 calm -1
kan alein: life 1
kan an: worry 2 calm -1
kan arm: calm 1
kan atmen: life -1 medical 3 calm -1
kan auch: life 1 calm -1
kan aufhoren: life 1 violence -1 worry 2 calm -1
kan aufhorn: life 1
kan aufstehen: medical 2 worry -1
kan aus: life 1 calm -1
kan beine: medical 1
kan bite: life 2 medical 1 calm -2
kan chef: calm 1
kan da: worry -1 calm 1
kan dan: violence 1 calm -1
kan das: life -1 worry -1 calm 2
kan den: life -1 medical 1 calm 1
kan der: worry 1 calm 1
kan die: life -1 violence -1 medical 1 voices 1
kan diesen: worry 1 calm -1
kan doch: life 2 other 1 calm -2
kan drauf: voices 2 calm -1
kan ein: life 1
kan einfach: life -2 worry 3 calm -1
kan er: worry -1 calm 1
kan es: life -1 worry -1 calm 2
kan gehen: other 1 voices 1 calm -2
kan gerade: calm 1
kan grundsicherung: calm 1
kan haben: life 1 calm -1
kan helfen: calm 1
kan heut: life -1 violence 1
kan heute: life -1 worry -1 calm 2
kan ich: life -1 threat -1 medical -1 voices -1 worry -1 calm 5
kan ick: calm 1
kan in: calm 1
kan isch: calm 1
kan ja: violence 1 calm -1
kan jemand: life -1 calm 1
kan jetzt: violence 1 medical -1 calm 1
kan kaum: other 1 medical 1 calm -1
kan keine: life 1
kan laufen: violence 1
kan lohn: life 1
kan machen: calm 1
kan man: life 1 violence -1
kan mehr: life -3 threat -1 voices 1 foreign 1 worry 4 calm -2
kan mein: calm 1
kan meine: life 1 calm 1
kan mi: life -1 calm 1
kan mich: worry -1
kan mir: life -1 violence 1 worry -1 calm 1
kan nachts: calm 1
kan nich: worry 3 calm -2
kan nicht: life -2 violence -1 threat -1 other 1 medical 2 voices 1 foreign 1 worry 2 calm -2
kan nimer: life -1 worry 3 calm -2
kan nix: worry 1
kan ohne: calm 1
kan rechte: medical 1 calm -1
kan schlafen: life 1 calm -1
kan schlecht: medical 1
kan schlucken: medical 1 calm -1
kan seit: worry 1
kan selber: life 1 calm -1
kan sich: calm 1
kan sie: calm 1
kan so: life 2 medical -1 calm -1
kan tipen: medical 1
kan und: violence 1
kan von: life 1
kan weg: calm 1
kan wer: medical 1 calm -1
kan wieder: worry -1 calm 1
kan wo: life 1
kan zu: violence 1
kan: life -2 violence -1 threat -4 other -2 medical 4 voices 1 worry 1 calm 5
kanada: life 1
kanal: life 3 violence -1 threat -1 other 1 voices 2 calm -3
kanch: calm 1
kanen: life -1 calm 2
kaninchen: calm 1
kanister: threat 2 other 2 voices 1 calm -4
kansch: calm 1
kanst du: voices -1 calm 1
kanst mich: calm 1
kanst mir: calm 1
kanst: threat 1 other -1 voices -1 worry -1 calm 3
kanste: threat 2 calm -1
kante: calm 2
kantine dan: violence 1 calm -1
kantine ich: life -1 calm 1
kantine: life -3 threat -1 other -1 medical -1 voices -1 calm 6
kanus: calm 1
kapati: foreign 2 calm -1
kapida: life -1 foreign 3 calm -2
kapier: life -1 calm 2
kapiert: calm 2
kapitan: calm 1
kapitel: calm 1
kaput bite: worry 1
kaput die: other 1
kaput gemacht: violence 1 threat 2 calm -2
kaput heute: calm 1
kaput ich: life -1 threat 1
kaput in: life 1 calm -1
kaput morgen: threat 1 calm -1
kaput mus: medical 1
kaput und: threat 1
kaput: life -3 threat 5 voices -2 foreign 1 worry 3 calm -4
kapute: worry 4 calm -3
karabiner: calm 1
karate: calm 1
kardesim: foreign 2 calm -1
kardiologen: medical -1 worry 2 calm -1
karibik: life -1 calm 2
karim: calm 1
karl: life -2 violence 3 worry -1 calm -1
karneval: worry 2 calm -1
karoten: calm 1
karpfen: calm 1
karte ich: worry -1 calm 1
karte mit: calm 1
karte steht: calm 1
karte und: calm 1
karte: life -2 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 8
kartofelsalat: life -2 threat -1 worry -1 calm 4
kartofla: calm 1
karton: life -1 other -1 calm 3
kartons: worry 1
kase genomen: worry 2 calm -1
kase hat: calm 1
kase sagt: life 1 calm -1
kase und: calm 1
kase: life -1 threat -1 voices -1 worry 1 calm 2
kasekuchen: calm 1
kasel: other 1
kasenzetel: voices 2 calm -2
kasesemel: calm 1
kasiererin die: worry 1
kasiererin: life 1 worry 2 calm -2
kastanienbaum: life -1 calm 1
kat: calm 1
katastroph: calm 1
katayim: foreign 3 calm -2
kater: life 3 threat -1 other -1 medical -1 worry 4 calm -4
katzche: calm 1
katze bei: life 2 calm -2
katze frau: life 1 calm -1
katze hat: calm 1
katze ich: threat 1
katze ist: life 1
katze mir: life -1 calm 2
katze nicht: calm 1
katze war: worry 1
katze: life 5 violence -2 other -2 medical -1 worry -3 calm 3
katzen: calm 1
katzenfuter: calm 1
kauf: life -1 worry 1 calm 1
kaufen: life -1 calm 2
kauft: life -1 violence -1 other 2 calm 1
kaugumi: calm 2
kaum luft: medical 1 calm -1
kaum noch: life -1 worry 1
kaum tipen: medical 1 calm -1
kaum und: medical 1
kaum: life -3 violence -1 threat -1 other 1 medical 4 voices -1 worry 3 calm -2
kaut: life -1 calm 2
kaya das: life 1 calm -1
kaya mein: violence 1 calm -1
kaya mir: calm 1
kaya sich: life 1
kaya sie: life 1 calm -1
kaya sol: threat 1
kaya: life 5 threat 1 medical -1 voices -1 worry -2 calm -1
kegeln: life -1 calm 2
kegelverein: calm 1
kehle: life -1 threat 3 voices 1 calm -2
kehren: calm 1
kei: life 4 calm -3
kein auf: life -1 worry 1 calm 1
kein bock: life -1 worry 1 calm 1
kein check: threat 1 calm -1
kein der: worry 1
kein einzige: life -1 worry 1
kein esen: voices 1 calm -1
kein findet: life 1 calm -1
kein g: calm 1
kein geburtstag: worry 1 calm -1
kein gekriegt: worry -1 calm 1
kein geld: worry 1 calm -1
kein guter: calm 1
kein ich: life 2 threat 1 worry -1 calm -1
kein in: threat 1
kein kein: worry 1
kein licht: worry 1 calm -1
kein lohn: calm 1
kein luft: medical 1
kein machen: other 1 medical 1
kein mehr: life 1 worry 2 calm -1
kein mensch: life -2 worry 3
kein problem: voices 1
kein scherz: life 1 calm -1
kein sin: worry 1
kein spas: life 1 medical 1 calm -2
kein tag: calm 1
kein theater: other 1 medical 1
kein von: calm 1
kein waser: other 1
kein witz: life -1 threat 1
kein wort: life 1
kein: life 3 violence -2 medical 1 voices -2 foreign -2 worry 2 calm -1
keina: calm 1
keine aber: violence 1 calm -1
keine ahnung: calm 1
keine angst: life -1 worry -4 calm 5
keine das: worry 1 calm -1
keine entsteht: calm 1
keine fals: life -1 calm 1
keine fragen: life -1 calm 2
keine fur: worry -1 calm 1
keine geburtstag: calm 1
keine hande: threat 1 calm -1
keine heute: life -1 calm 1
keine hilfe: life 1 calm -1
keine hofnung: worry 2 calm -1
keine ich: life -2 threat 1 worry -1 calm 3
keine ist: worry 1
keine kein: voices 1
keine kraft: life 1 worry 2 calm -3
keine lucke: calm 1
keine luft: life -1 violence 1 medical 4 worry -1 calm -3
keine lust: worry -1 calm 2
keine machen: life 1
keine mehr: life -1 medical 1
keine mir: threat 1
keine redensart: threat 1
keine schuhe: voices 1
keine seit: worry -1 calm 2
keine selbstmord: life -1 calm 1
keine sorgen: calm 1
keine vor: calm 1
keine wohnung: worry 2 calm -1
keine zukunft: worry 3 calm -2
keine: life -1 violence -1 threat 2 other -2 medical 1 foreign -2 worry 2 calm 1
keinem mehr: worry 2 calm -1
keinem sagen: other 1
keinem was: other 1
keinem: life 1 violence -1 threat -1 other 1 voices -1 worry 5 calm -3
keinen ausweis: life 1
keinen bock: life 1
keinen einzige: calm 1
keinen fahrdienst: calm 1
keinen grund: life 1
keinen habe: calm 1
keinen ich: life -1 worry 1
keinen lohn: worry 1 calm -1
keinen mehr: life 2 worry 1 calm -1
keinen schlaf: life -1 worry 2
keinen sin: worry 2 calm -1
keinen termin: threat 1
keinen urlaub: life 1 calm -1
keinen zweck: worry 1 calm -1
keinen: life 1 violence 1 threat -1 other -1 medical -3 voices -1 foreign -1 worry 6 calm -2
keiner arbeit: life 1 worry -1
keiner argert: worry -1 calm 1
keiner bose: calm 1
keiner da: other 1 medical 1 calm -1
keiner dan: life 1 calm -1
keiner das: life 1 violence 1 worry -1 calm -1
keiner der: calm 1
keiner die: violence 1 worry -1 calm -1
keiner erklart: worry 1 calm -1
keiner es: worry 2 calm -1
keiner fragt: life 1 worry -1 calm -1
keiner gemerkt: calm 1
keiner glaubt: other 1
keiner hat: life -1 calm 1
keiner hats: worry 1
keiner hort: medical 2 worry -1 calm -1
keiner ich: life 1 voices -1 calm 1
keiner im: other 1
keiner is: other 1
keiner ist: life -1 calm 1
keiner mehr: life 1 threat 2 worry -2
keiner meiner: calm 1
keiner merkt: life 1 calm -1
keiner mich: life -1 violence -1 medical 2 worry -1 calm 2
keiner mir: life -1 other 1 worry 6 calm -4
keiner nur: life -2 worry 1
keiner redet: calm 1
keiner schlagt: life -2 violence -1 worry -1 calm 3
keiner seit: worry -1 calm 1
keiner sie: life 1 other 1 calm -1
keiner sieht: voices 1 calm -1
keiner sol: other 1
keiner und: calm 1
keiner was: life 1 voices -1 calm 1
keiner wil: life -1 worry 2 calm -1
keiner wurde: life 1 calm -2
keiner: life 4 violence -3 other 2 medical 1 voices -4 foreign -2 worry 7 calm -3
keins: life -1 calm 1
keks: calm 1
kekse: calm 1
keler eingespert: life -1 violence 2 voices 1 calm -1
keler und: voices 1
keler: life 1 violence 4 threat -1 other 2 medical -1 voices 2 worry -2 calm -5
kelr: medical 2 calm -1
kema: calm 1
kendimi: foreign 7 calm -6
kene lust: life 1 calm -1
kene mehr: life 1 calm -1
kene: life 2 violence 1 medical 1 calm -2
kenen: calm 1
kenenlernen: life -1 calm 1
kener: life -1 calm 1
kenst: life -1 violence 1 calm 1
kent: life -1 violence -1 threat -1 worry 1 calm 1
kenta: calm 1
kentnis: worry -1 calm 1
kenzeichen: violence 3 other -1 calm -1
kerz: calm 1
kerze: life 4 other 1 calm -4
kerzen: life -1 voices 1 calm 1
keske: foreign 3 calm -3
kesler: calm 1
kestim: foreign 4 calm -3
kete: life 4 threat -1 other -1 calm -1
ketenfet: medical 2 calm -1
ketensage: threat 2 medical 1 calm -2
keulen: calm 1
kevin aus: calm -1
kevin der: violence 1
kevin hat: other 2 medical -2
kevin: life -2 threat 2 other 4 medical -3 worry -1 calm 1
khalas: foreign 1 calm -1
khayfe: foreign 2 calm -1
khochu: foreign 1
khong muon: foreign 1
khong song: foreign 1
khong: foreign 4 calm -2
kichern: worry 2 calm -1
kicker ich: worry 1
kicker: life -2 violence -1 voices -1 worry 2 calm 3
kickern: calm 1
kiefer: other -1 medical 3 calm -1
kif: foreign 2 calm -1
kifen: life -2 worry 5 calm -3
kil: other 1 foreign 1 calm -1
kiled: foreign -1 calm 1
kilen: life 3 worry -1 calm -2
kiler: medical -1 calm 2
kilitledi: foreign 1 calm -1
kilitliyim: foreign 1 calm -1
kilo abgenomen: worry 1
kilo weniger: worry 1
kilo: life -3 violence 1 threat -1 medical -1 worry 2 calm 3
kils: calm 1
kim: worry -1 calm 2
kimtn: calm 1
kin: life -1 calm 1
kind der: threat 1 calm -1
kind einer: other 1
kind ich: calm 1
kind ist: other 2 calm -2
kind nicht: life 1 calm -1
kind seit: other 1
kind was: life -1 threat 2 calm -1
kind wegnehmen: threat 1 calm -1
kind: violence -2 threat 3 other 8 medical -1 voices -1 worry -2 calm -4
kinder das: life -1 calm 1
kinder haben: calm 1
kinder halt: threat 1 calm 1
kinder ich: violence 1 threat 1 calm -1
kinder um: threat -1 calm 1
kinder zehn: violence 1 calm -1
kinder: violence 2 other 3 medical -1 voices -3 worry -1
kindererziehungszeiten: calm 1
kindergeld: life -1 calm 3
kindern: life -1 violence 1 threat 1 worry 1 calm -1
kindes: calm 1
kiner: life 2 calm -1
kinergeld: life -1 calm 2
kino: life -4 violence -1 threat -1 other -1 calm 7
kiosk: life -1 other 1 worry 1
kip ich: medical 1
kip um: life -1 medical 4 calm -3
kip: life -2 threat -1 medical 9 calm -5
kirche: life 3 violence -1 threat -1 voices -1
kirchenkafe: life -1 calm 2
kirchweih: calm 1
kisen aufs: violence 1 threat 1 calm -1
kisen drauf: violence 1 threat 1 calm -1
kisen gesicht: violence 1 threat 1 calm -1
kisen: life 1 violence 2 threat 2 medical -1 voices -1 worry -1 calm -1
kiste war: calm 1
kiste: threat -1 calm 3
kisten: life -1 violence 2 worry -1 calm 1
kistn: calm 1
kita: threat 1 calm 1
kitel: life -2 threat -1 calm 4
kiteln: calm 1
kiyacagim: foreign 5 calm -5
kiyicam: life -1 foreign 5 worry -2 calm -1
klamoten: life -1 other 2 worry -1
klape du: calm 1
klape: life -1 violence 1 voices -1 calm 1
klapen: medical 3 calm -1
klaphocker: life -1 calm 1
klapt mit: calm 1
klapt: life 1 violence -1 threat -1 worry -1 calm 3
klar dan: life -1 calm 1
klar ich: threat 1
klar: life -3 threat 1 medical -1 voices 2 foreign -1 worry -1 calm 4
klare: worry -1 calm 1
klarkomen: life 1 calm -1
klarstelung: calm 1
klart: calm 1
klarwerk: life 2 other -1 calm -1
klatschen: calm 1
klaus ich: calm 1
klaus: threat 1
klaut mein: life -1 threat 1 worry 1 calm -1
klaut: life -1 violence -1 threat 3 worry 2 calm -3
klavier: calm 1
klebeband: threat 1 calm -1
klebt: voices 3 calm -2
klebte: worry -1 calm 2
kleid: life 1
kleiderkamer: life -1 calm 1
klein bin: worry -1 calm 1
klein die: life 2 calm -1
klein: life 1 voices -1 worry -2 calm 4
kleine meiner: medical 1 calm -1
kleine von: other 1 medical 1 calm -1
kleine wohnung: calm 1
kleine: life -2 violence -1 other 3 medical 1 voices -1 worry -2 calm 3
kleinen von: life 1 other -1 voices 1 calm -1
kleinen: life 1 violence -1 threat -1 other 3 medical -1 voices 1 worry -1 calm -1
kleiner bruder: violence -1 other 1 calm 1
kleiner hat: violence -1 other 1 medical 1
kleiner nefe: medical 1 calm -1
kleiner: life 1 violence -2 threat -1 other 1 medical 1 worry -1 calm 2
kleines: life -1 worry 1
kleinigkeit: worry 1
klem: threat 1 calm -1
klembret: worry 2 calm -1
klemt: calm 2
klene: life -1 other 3 calm -1
kletern: calm 1
kleterprojekt: life -1 calm 1
klient: life -1 violence -1 threat -1 other -1 medical -1 worry -1 calm 5
klienten: life -1 threat -1 worry -1 calm 3
klientin hat: calm 1
klientin: life -1 threat -1 other -1 worry -1 calm 5
klinge: life 5 violence -1 other 1 worry -1 calm -3
klingel ich: threat 1
klingel: life 2 threat 2 worry -1 calm -1
klingen: life 1 calm -1
klingle: life -1 violence 2
klingt gut: calm 1
klingt: life -1 calm 3
klinik darf: other -1 calm 1
klinik ich: worry 1
klinik jetzt: life -1 calm 1
klinik: life 2 violence -1 other -1 voices 1
klitschen: life -1 other -1 medical 3
klo der: life 1 calm -1
klo eingespert: violence 1
klo er: violence 1 calm -1
klo hab: life 2 calm -2
klo ich: life 1 calm -1
klo: life 2 violence 2 threat -1 other -1 medical -1 voices -2 worry 2 calm -1
kloans: calm 1
klopapier: life 2 calm -1
klopfe: other 1 medical -1
klopft so: calm 1
klopft: life -1 violence -1 threat 1 other 2 medical -1 worry 1 calm -1
klopt: violence 3 calm -2
klosen: calm 1
klotz: life -1 worry 4 calm -2
klucz: foreign -1 calm 2
klucze: foreign 2 calm -1
km: life -1 other 1 calm 1
kms: life 12 foreign -1 calm -11
knack: threat -1 worry -1 calm 2
knal: life -1 threat 6 calm -4
knalt: life -3 threat 6 worry 1 calm -2
knalts: life -1 threat 4 calm -3
knap: violence 2 other -1
knare: life -1 threat 3 calm -1
knast: life -1 threat 4 worry -1 calm -2
knedl: calm 1
kneift: violence 2
knie dick: worry 1 calm -1
knie ist: calm 1
knie tut: calm 1
knie und: worry 1
knie: life -2 violence -1 threat -1 other -1 medical -1 voices -1 worry 2 calm 4
knien: violence 2 calm -2
kniet: other 1 medical -1
knochel: life -1 threat -1 calm 3
knochen guckt: medical 1 calm -1
knochen raus: medical 1 calm -1
knochen: life -1 threat -1 medical 5 calm -2
knocking: calm 1
knodel: calm 1
knol: calm 1
knolen: calm 1
knopf: life 1 threat -1 calm 1
knopfanahen: calm 1
knopfbaterie: violence -1 medical 3 calm -2
knoten: voices -1 worry 2 calm 1
know: foreign 1
knupel: calm 1
knurt: calm 1
ko nima: life -1 worry 3 calm -1
ko: life -3 threat -1 worry 6 calm -1
koa luft: medical 1 calm -1
koa net: medical 2 calm -1
koa: life 1 medical 3 foreign -1 calm -3
koam: violence 2 calm -1
koan: life -1 worry 2 calm -1
koana: life 1 medical -1 calm 1
kocam beni: foreign 2 calm -1
kocam dovuyor: foreign 1 calm -1
kocam: life -1 foreign 6 calm -3
koch hat: calm 1
koch ich: life 1
koch: life 1 violence -1 calm 1
koche fur: calm 1
koche ich: calm 1
koche: life -1 calm 3
kochen ich: violence 1
kochen: life -2 violence 1 medical -1 worry 1 calm 1
kochendes waser: life 1 calm -1
kochendes: life 3 calm -2
kochin: worry -1 calm 1
kocht ich: worry 1
kocht: life -1 violence -1 other -1 worry 2 calm 2
koferaum: life -1 threat 1 other 2 calm -1
kohlenmonoxid: medical 2 calm -1
kohlrabi: life -1 calm 1
koi: life 1 voices 1
koim: calm 1
koin: life 2 worry -1
koiner: life -1 threat 2 calm -1
kois: threat -1 calm 1
kolarimi: foreign 4 calm -3
koleg: life -1 violence -1 medical 3 calm -1
kolege da: medical 1 calm -1
kolege der: calm 1
kolege die: life -1 violence 1 medical -1 calm 1
kolege einen: other 1 calm -1
kolege er: other 1
kolege hat: life -1 violence 1 other 1 medical 1 calm -2
kolege heute: calm 1
kolege imer: calm 1
kolege ist: medical 2 calm -1
kolege krank: calm 1
kolege liegt: medical 1 calm -1
kolege macht: violence -1 other -1 medical -1 calm 2
kolege mich: violence 2
kolege mir: violence 1 threat 1 medical -1 worry 3 calm -3
kolege noch: violence 1
kolege sagt: other 1 calm 1
kolege sich: violence 1 other 1 medical 2 worry -1 calm -3
kolege: life -7 violence 3 threat -2 other 3 medical 3 voices -2 foreign -1 worry 1 calm 1
kolegen ale: calm 1
kolegen argern: worry -1 calm 1
kolegen dem: threat 1 calm -1
kolegen hab: worry 1 calm -1
kolegen haben: violence 1 worry 1 calm -1
kolegen ich: threat 1 calm -1
kolegen machen: life -1 worry -1 calm 2
kolegen mich: life -1 medical -1 worry 1
kolegen mir: worry 1 calm -1
kolegen mit: threat 1
kolegen nenen: medical -1 calm 1
kolegen um: threat 1 calm -1
kolegen: life -5 threat 3 other -1 medical -2 voices -1 foreign -1 worry 3 calm 4
kolegin am: medical 2 calm -1
kolegin aus: threat 1
kolegin da: worry 1
kolegin der: threat 1
kolegin die: medical 1
kolegin gesagt: life -1 violence 1
kolegin hat: life -1 violence 1 other 1 voices -1 calm 1
kolegin ich: calm 1
kolegin im: other 2 medical -1 calm -1
kolegin imer: medical 1
kolegin in: medical 1
kolegin ist: threat 1 medical 1 calm -1
kolegin liegt: other 2 calm -1
kolegin mich: calm 1
kolegin mir: calm 1
kolegin mit: violence -1 other 2
kolegin sagt: worry 1
kolegin sich: medical 1 calm -1
kolegin sie: threat 1
kolegin: life -5 violence -1 threat 3 other 5 medical 5 voices -2 foreign -1 worry -2
kolejin: calm 1
kolelgen: calm 1
kolezanka: calm 1
koln: life -1 calm 2
kolum: foreign 3 calm -2
kom an: life 1
kom aus: violence 1
kom da: calm 1
kom die: worry 1 calm -1
kom gut: calm 1
kom heim: calm 1
kom ich: violence 1
kom in: life 1
kom mit: life -1 violence 1 threat 1 calm -1
kom nich: life 1 other 1
kom nicht: life -1 medical 1 calm 1
kom nirgends: life 1 violence 1 calm -1
kom raus: life -1 violence 1 medical 1 worry -1 calm 1
kom spat: violence 1 worry 1 calm -1
kom um: life -1 calm 1
kom zu: voices 1 worry 1 calm -1
kom zur: worry 1
kom: life 1 violence 3 threat -2 other -1 voices 1 foreign -1 worry 2 calm -3
koma: worry 1
komandant: life -1 voices 2 worry -1 calm -1
komandiert: calm 1
kombi: other 2
kome aus: calm 1
kome ich: worry 1
kome nicht: violence 2 medical -1 worry -1
kome: life -1 violence 3 medical -2 voices 1 worry -1
komen dan: violence 1 calm -1
komen das: calm 1
komen hab: life 1 medical 1 calm -1
komen heut: voices 1 calm 1
komen ich: threat 1 calm -1
komen in: threat 1 calm -1
komen mus: calm 1
komen und: calm 1
komen: life -2 violence -1 threat 2 medical 1 voices 3 foreign -1 worry -1 calm -1
komisar: threat -1 calm 2
komisch angeguckt: calm 1
komisch dan: calm 1
komisch geguckt: calm 1
komisch ist: violence 1 worry 1 calm -1
komisch und: medical 2
komisch wen: violence 1 worry 1 calm -1
komisch: life -1 threat -1 other 2 medical 7 foreign -1 worry -2 calm -4
komisionierer: calm 1
komplet: violence -1 calm 2
kompresor: calm 1
kompt: calm 1
komst du: threat 1 calm -1
komst: violence 1 threat 2 voices -1 calm -1
komt am: calm 1
komt auch: violence 1
komt aus: calm 1
komt bin: medical 1
komt da: violence -1 threat 1 calm 1
komt dan: life -2 calm 2
komt der: life 1
komt die: life 1
komt einer: violence 1
komt er: calm 1
komt geld: calm 1
komt gleich: life 1 violence 1 calm -1
komt ich: life 2 violence -1 voices 1 calm -3
komt in: violence 1
komt jetzt: life 1 calm -1
komt morgen: life -1 threat 1 calm 1
komt nachts: violence 1 calm 1
komt nicht: life -1 threat 3 other 1 calm -2
komt rein: violence 1
komt schon: medical 2 calm -1
komt seit: calm 1
komt sie: calm 1
komt sol: voices 1
komt um: violence 1
komt und: medical 1
komt vom: violence 2 calm -2
komt von: calm 1
komt was: threat 1 calm -1
komt wieder: violence 1
komt zu: calm 1
komt zug: life 1
komt zuruck: other 2 calm -1
komt: violence 2 threat 1 medical 2 voices -1 foreign -2 worry -4 calm 2
kon: life 1 calm 1
kone: calm 1
konen die: voices 1
konen mir: calm 1
konen mit: voices 1 calm -1
konen sie: life -1 calm 2
konen so: life 1
konen wir: calm 1
konen: life 3 violence -1 threat 1 other -1 medical -1 voices 1 foreign -1 worry -3 calm 3
konig: life -1 threat -1 foreign 2 worry -1 calm 2
konigin: calm 1
kont den: calm 1
kont der: life 1 calm -1
kont die: life -1 calm 2
kont ich: voices 1
kont ihr: life 2 calm -1
kont mich: life 2 threat 1 calm -2
kont nicht: threat 1
kont platzen: calm 1
kont sterben: calm 1
kont vor: calm 1
kont: life 4 violence -1 threat -1 other -1 medical -1 voices 1 worry -2 calm 2
kontakt: violence -1 calm 2
konte beser: life -1 calm 1
konte chef: threat 1
konte fur: threat 1
konte ich: life 1 calm -1
konte meinen: threat 1
konte nicht: life -1 threat 1 calm 1
konte sein: life -1 calm 1
konte: life -3 violence -2 threat 4 medical -1 voices -1 foreign -1 worry -2 calm 5
konten sie: calm 1
konten: life -1 calm 2
kontet: life 1 calm -1
konto de: calm 1
konto ich: threat 1 worry 1 calm -2
konto ist: life 1
konto ler: calm 1
konto: life -1 violence -1 threat 2 other -1 medical -1 voices -1 worry -2 calm 5
kontokorent: calm 1
kontroliert handy: worry 1 calm -1
kontroliert mein: worry 1 calm -1
kontroliert: life -2 other -1 medical -1 worry 2 calm 2
konzart: calm 1
konzert: life -1 calm 3
kop: threat 2
kopf aber: calm 1
kopf an: life 1
kopf das: life -1 voices 1
kopf der: voices 1
kopf die: life 2
kopf einer: voices 1
kopf er: other -1 medical 1 voices 1 calm -1
kopf es: life -1 voices 2 calm -1
kopf gegen: life 3 worry -1 calm -1
kopf geh: voices 1 calm -1
kopf gestosen: calm 1
kopf ich: threat 2 voices 1 calm -2
kopf imer: life 2
kopf ins: violence 2 calm -1
kopf kaput: threat 1 worry 1 calm -1
kopf platzt: medical 2 calm -1
kopf sagt: life 1 voices 1 worry -1
kopf schon: medical 1 calm -1
kopf seit: calm 1
kopf stil: life 1
kopf und: life -1 violence -1 voices 2 worry 1 calm -1
kopf war: calm 1
kopf weh: worry -1 calm 1
kopf wie: life -1 threat 2 calm -1
kopf wil: life -1 voices 1
kopf wird: life 1
kopf: life 3 violence -2 threat 1 other -3 medical 3 voices 7 foreign -2 worry -1 calm -6
kopfhorer und: calm 1
kopfhorer: worry -1 calm 2
kopfschmerzen: life -2 calm 3
kopftuch: other 2 calm -1
kopfweh der: medical 1
kopfweh und: medical 1
kopfweh: life -2 violence -1 worry -1 calm 6
kopierer: life -1 violence -1 medical -1 calm 3
kopuk: foreign 2 calm -2
korekt: calm 1
korigier ich: life 2 calm -1
korigier: life 4 calm -3
korkuyorum: foreign 2 calm -1
korper hat: medical 1
korper: life 3 violence 2 threat -1 medical 2 voices 2 worry -2 calm -4
kost: calm 1
koste: life 3 worry -1 calm -2
kosten: life -1 calm 2
kostenlos: life -1 calm 2
kostentrager: calm 1
kostenubernahme: calm 1
kostet: violence -1 threat -1 medical -1 worry -1 calm 4
kostum: calm 1
kotz: life -1 medical 4 calm -2
kotze: life -1 medical 5 worry -2 calm -2
kotzen: life -1 medical 2 calm 1
kotzubel: life -1 calm 2
kowalski: other 2 medical -1 calm -1
krach: violence -1 worry 3 calm -1
kracher: calm 1
kracht: other 2 medical -1 calm -1
kraft zum: life 2 calm -2
kraft: life 4 violence 2 threat -1 medical -1 foreign -1 worry 5 calm -7
krafte: life -2 worry 4 calm -2
kragen: violence 1
kram: life -1 violence -1 calm 2
kramer: worry 1 calm -1
krampf: violence -1 medical 3 calm -1
krampft: life -1 violence -1 other -1 medical 9 foreign -1 calm -5
kran: life -1 threat 1 other 1 voices 1 worry -1 calm -1
krank bin: worry -1 calm 1
krank ich: life 1
krank ist: calm 1
krank liegt: other 1
krank mus: calm 1
krank und: calm 1
krank wen: life 1 calm -1
krank werd: worry 1
krank wie: worry 1
krank: life -1 violence -2 threat -1 medical -2 voices -1 foreign -1 worry 2 calm 5
krankenkase aber: calm 1
krankenkase hat: calm 1
krankenkase ich: worry 2 calm -1
krankenkase mir: calm 1
krankenkase wegen: calm 1
krankenkase: life -2 violence 1 threat -2 other -1 medical -1 voices -1 worry 5 calm 1
krankheit: calm 1
krankmeldung ist: calm 1
krankmeldung: calm 1
krankschreibung: life -1 worry 2
kras: calm 2
kratz die: life 1 calm -1
kratz grad: life 1
kratz mich: life 1
kratz mir: life 1 calm -1
kratz: life 4 medical -1 worry -1 calm -2
kratze: calm 1
kratzer: life 2 calm -2
kratzt: calm 1
krause: life -1 calm 1
krebs der: life 1 calm -1
krebs: life 6 violence -1 medical -1 calm -5
kredit: calm 1
kreis: life -1 violence -1 voices 2 worry 1
kreisage in: medical 1 calm -1
kreisage: life -1 medical 3 voices 2 calm -3
kreisal: calm 1
kreuz: life -1 worry 2
kreuzen: threat 3 calm -2
kreuzung: voices 2 calm -1
kreuzwortratsel: calm 1
krew: foreign 2 calm -1
kriag: life -1 medical 2 foreign -1
kriagt: calm 1
kribel: medical 1
kribelt: life -1 medical 2 calm 1
krich ich: calm 1
krich: life -1 calm 2
kricht: calm 1
krie: life -1 calm 2
krieg da: violence 1 calm 1
krieg das: calm 1
krieg den: violence 1
krieg die: calm 1
krieg ein: violence 1
krieg ich: life -1 violence 2 threat -1 calm 1
krieg kaum: medical 1
krieg keine: violence 1 medical 2 calm -2
krieg luft: medical 4 calm -3
krieg mein: violence 1 calm -1
krieg nicht: medical 1 calm -1
krieg sie: medical 1
krieg so: calm 1
krieg sterben: calm 1
krieg und: life -1 calm 1
krieg: life -6 violence 4 threat -3 other -1 medical 5 voices -2 foreign -1 calm 4
kriege ich: calm 1
kriege jetzt: worry 1
kriege luft: medical 2 calm -1
kriege: life -1 violence -1 medical 2
kriegen: life -2 threat -1 voices 1 calm 2
kriegsfus: calm 1
kriegt dan: calm 1
kriegt das: life -1 threat 1
kriegt die: life -1 calm 1
kriegt eigentlich: threat 1 calm -2
kriegt ich: threat 1
kriegt keiner: threat 1
kriegt luft: medical 1
kriegt mama: life 1
kriegt man: life -1 threat 1
kriegt mein: threat 1 calm -1
kriegt mit: violence 1 calm -1
kriegt morgen: calm 1
kriegt mr: calm 1
kriegt sie: threat 1
kriegt und: threat 1
kriegt zu: other 1
kriegt: violence 2 threat 8 other -1 medical 1 voices -1 foreign -1 worry -3 calm -4
kriesch: calm 1
krign: calm 1
krijen: calm 1
krimi der: calm 1
krimi: life -1 worry -1 calm 3
krimidiner: calm 1
kripenspiel: life -1 calm 1
krischt: calm 1
krise: calm 1
kritik: calm 1
krucke: life -1 violence 2 calm -1
kruken: life -1 worry -1 calm 2
krum: life -1 violence 1 other -1 medical 3 calm -1
krupel: threat 2 calm -1
ktir: foreign 2 calm -1
kuachn: calm 1
kuch: calm 1
kuche bin: life -1 medical 2
kuche das: life 1
kuche die: life 1 voices 1 calm -2
kuche hab: voices 1
kuche ich: medical 2
kuche is: voices 1 calm -1
kuche mich: violence 1 worry 1 calm -1
kuche nicht: calm 1
kuche und: violence 1 calm -1
kuche: life 1 violence 2 threat -3 other -1 medical 1 worry -1 calm 1
kuchen fur: medical 1 calm -1
kuchen mit: threat -1 calm 1
kuchen und: life 1
kuchen von: life 1
kuchen: violence -1 threat -2 other -1 medical 1 worry -2 calm 6
kuchenchef: calm 1
kuchenhilfe: calm 1
kuchenmeser: life -1 calm 2
kuchentisch: life 2 other 1 calm -2
kuchenverteilung: calm 1
kuchn: life -1 calm 2
kugel: life 3 calm -3
kuhe: calm 1
kuhlager: life -1 medical 3 worry -1
kuhlfach: life -1 threat 2
kuhlhaus und: other 1
kuhlhaus: other 1 medical 1 calm -1
kuhlraum sind: violence 1 calm -1
kuhlraum: life -2 violence 2 medical -1 worry 1
kuhlregal: worry -1 calm 1
kuhlschrank ler: life 2 calm -1
kuhlschrank: life 2 worry 1 calm -2
kuhltruhe: calm 1
kuli: life 1
kum: calm 1
kumere bis: life -1 calm 1
kumere mich: life -1 calm 2
kumere: life -3 calm 4
kumern: life -1 threat -1 calm 3
kumert euch: life 1 calm -1
kumert um: life 1
kumert: life 4 threat -1 other 1 medical -1 worry -1 calm -2
kumpel denis: other 1
kumpel der: worry 1 calm -1
kumpel hat: other 1 medical 1
kumpel ist: other 1
kumpel mir: life -1 other 2
kumpel wil: other 1
kumpel: life -1 violence -3 threat -1 other 8 voices -1 calm -2
kumpels: calm 1
kumt: calm 1
kunde hat: calm 1
kunde mich: violence 1
kunde mir: medical 1 worry 1 calm -2
kunde mit: calm 1
kunde sich: calm 1
kunde: life -2 other -1 medical 1 voices -1 calm 3
kunden: life -1 medical -1 worry -1 calm 4
kundendach: violence 4 worry -1 calm -2
kundig: calm 1
kundigen auf: calm 1
kundigen die: worry -1 calm 1
kundigen einen: calm 1
kundigen im: violence 1
kundigen: life -3 violence -1 threat -1 other -1 medical -1 voices -1 worry 5 calm 2
kundign: calm 1
kundigt: violence -1 worry -1 calm 3
kundigung bekomen: other 1 worry 1 calm -1
kundigung dan: life 1 calm -1
kundigung gestern: worry 2 calm -1
kundigung heute: worry 3 calm -3
kundigung ist: worry -1 calm 1
kundigung mir: calm 1
kundigung zuruckgezogen: worry -1 calm 1
kundigung: life -1 violence -1 threat -2 medical -1 voices -1 foreign -1 worry 8 calm -1
kundin: life -1 calm 2
kundschaft: calm 1
kunen: worry 2 calm -2
kunigen: calm 1
kunigt: calm 1
kunstblut: calm 1
kupeln: calm 1
kur abgelehnt: calm 1
kur: life -1 worry -1 calm 2
kurbis: life -1 threat 2 worry -1
kurbise: calm 1
kurwa: foreign 2 calm -1
kurz auf: worry -1 calm 1
kurz den: medical 1
kurz geargert: calm 1
kurz ich: calm 1
kurz und: calm 1
kurz weg: worry 1 calm -1
kurz: life -5 violence 1 voices -1 worry -2 calm 7
kurzarbeit: life -1 worry -1 calm 2
kurze: life 1
kurzer: calm 1
kusche: violence 5 calm -5
kuscheltier: other 1 calm 1
kusen: violence 1 worry -1
kust mich: violence 1
kust: violence 2 worry -1
kusterin: calm 1
kusura: calm 1
kuzenimin: calm 1
l: life 2 foreign 2 worry -1 calm -2
la facio: foreign 1
la il: foreign 1
la: life -2 violence -1 threat -1 medical -1 foreign 4 worry -1 calm 2
laba: life 2 worry -1 calm -1
labe: life 2 calm -1
laberst: calm 1
labn: life 1 calm -1
labor: life -1 medical -2 calm 3
lach dan: worry 1 calm -1
lach mich: life -2 calm 3
lach tot: life -2 calm 3
lach: life -5 violence -1 threat 1 worry 2 calm 4
lache mich: calm 1
lache: life 1 worry -1 calm 2
lachen ich: violence 1 threat 1 calm -1
lachen imer: worry 1 calm -1
lachen mich: worry 1
lachen und: life 1 threat 1 calm -1
lachen wen: calm 1
lachen: life -3 violence -1 threat 2 medical -1 voices -2 worry 1 calm 3
lachend: calm 1
lacherlich: calm 1
lachn: violence -1 worry -3 calm 5
lachsmileys: other 1 calm -1
lacht der: threat 1 calm -1
lacht mit: calm 1
lacht nicht: threat 2 calm -1
lacht nur: calm 1
lacht: life -2 violence -2 threat 6 other -1 medical -2 worry -2 calm 3
lackiererei: medical 1 calm -1
lade: calm 1
ladekabel: other 1 calm -1
laden ich: medical 1
laden ist: medical 1
laden: life -1 violence -1 threat 3 medical 2 voices -1 worry -2 calm 1
ladt: calm 1
lafts: calm 1
lag ein: calm 1
lag: life -1 violence 1 other 1 worry -1
lager die: worry 1
lager hat: violence 1
lager ich: worry 1
lager imer: calm 1
lager ist: calm 1
lager kan: worry 1
lager keiner: medical 1
lager nent: worry -1 calm 1
lager und: life 1 other 1 worry -1
lager weil: other 1
lager: life -3 violence 1 threat 1 other 1 medical -1 voices -1 foreign -1 worry -3 calm 5
lagerist: calm 1
lagerleiter hat: violence 1
lagerleiter: violence 1 other -1 calm 1
lagermeister: threat 3 other 2 calm -4
lahm: calm 1
lal: medical 1
lala: life -1 medical -1 worry -2 calm 4
lalt kan: medical 1
lalt und: medical 2 calm -1
lalt: violence -1 medical 6 calm -4
lampe gestern: voices 1 calm -1
lampe: life -2 medical -1 voices 5 calm -1
lampenfieber hoch: calm 1
lampenfieber zehn: calm 1
lampenfieber: calm 1
land: life -2 calm 2
lande: life -1 calm 1
landet: calm 1
landkreis: calm 1
landratsamt: calm 1
landstrase: voices 4 worry -1 calm -2
lang arbeiten: calm 1
lang auf: life 2
lang das: life 1
lang daurt: life 1 calm -1
lang den: life 2
lang die: calm 1
lang genug: threat 1
lang hab: violence 1 worry 1 calm -1
lang hier: calm 1
lang ist: calm 1
lang kan: calm 1
lang mehr: life -1 calm 1
lang merkt: life 1 calm -1
lang mus: life -1 calm 1
lang schreiben: life -1 calm 1
lang so: violence 1 calm -1
lang und: life 1
lang: life 1 violence 1 threat 1 other -1 medical -1 voices -1 foreign -1 worry 1
langa: worry -1 calm 2
langarmlig: life 2 calm -1
lange armel: life 1 violence 2 calm -2
lange bis: life -1 calm 1
lange daurt: life 1 calm -1
lange dem: life 2 calm -1
lange die: calm 1
lange es: life 1 calm -1
lange her: calm 1
lange heute: calm 1
lange ich: life 1 calm -1
lange kriegt: threat 1 calm -1
lange man: threat 1 calm -1
lange nicht: calm 1
lange: life -3 violence 1 threat 1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 6
langen: life 1 worry 1 calm -1
langer leben: life -1 calm 1
langer machen: calm 1
langer und: calm 1
langer: life -2 violence -1 worry 1 calm 4
langeweile: life -2 worry -1 calm 3
langsam mir: life -1 calm 1
langsam und: medical 1
langsam: life -2 violence 1 threat -1 medical 2 voices -1 calm 2
langst: life 2 worry -1
langt: calm 1
langts: threat 3 medical -1 worry -1 calm -1
langwailich: life -1 calm 2
langweilig ich: calm 1
langweilig: life -2 medical -1 worry -1 calm 4
lapen: calm 1
laptop: life 1
larm also: voices 1
larm der: calm 1
larm in: calm 1
larm: life -1 violence -1 other -1 voices 2 calm 1
lars: other 2 calm -1
las das: life 1
las einfach: life 1
las ich: threat 1
las in: calm 1
las jetzt: life 1 calm -1
las mich: other 1
las mir: calm 1
las nicht: threat 1
las: life 2 threat 1 other 1 medical -1 voices -1 foreign 1 worry -2
lasa: calm 1
lasagne: life -1 calm 2
lasanje: calm 1
lase: life -1 violence -1 threat 1 worry -1 calm 2
lasen ale: worry 1
lasen auf: voices 1
lasen die: calm 1
lasen hab: threat 1
lasen ich: threat 2
lasen im: calm 1
lasen ist: calm 1
lasen mich: voices 1
lasen: life -3 violence 1 threat 1 other -1 medical -2 foreign -1 worry 1 calm 3
lasn: calm 2
last and: foreign 1
last die: other 1 worry 1 calm -1
last fur: worry 1 calm -1
last hab: worry 1
last ich: life 1 other 1 calm -1
last mich: life 2 violence 2 threat 1 worry -2 calm -2
last nicht: violence 3 foreign 1 worry -1 calm -1
last of: calm 1
last von: violence 1 other -1
last: violence 3 threat 1 other 1 medical -2 voices -2 foreign -1 worry 2 calm -3
laterne: voices 2 calm -1
laube: threat 1 calm -1
lauch: life -1 worry 2
lauf auf: voices 1
lauf ich: threat 3 calm -2
lauf jetzt: life 1 worry 1 calm -1
lauf vors: life 1
lauf: life 4 violence -1 threat 3 other -1 medical -1 voices 4 worry 1 calm -9
laufe auf: voices 1
laufe der: voices 1
laufe seit: life 1 voices 1 worry -1
laufe: violence -1 other 1 voices 5 calm -5
laufen er: violence 1
laufen: threat 2 other -1 medical -1 voices 2 worry -1 calm -1
laufenden: violence 1
lauft auf: life 1
lauft aus: medical 1 worry 1 calm -1
lauft blut: medical 2 calm -1
lauft das: calm 1
lauft die: calm 1
lauft ende: calm 1
lauft im: life 1
lauft imer: threat 1 worry 1 calm -2
lauft marz: life 1 calm -1
lauft mir: medical 1 worry 1 calm -2
lauft nicht: worry -1 calm 1
lauft raus: medical 1 calm -1
lauft schon: life 1
lauft so: medical 1
lauft und: life 1 worry 1 calm -2
lauft was: medical 1
lauft wieder: calm 1
lauft: violence -2 threat -1 other -1 medical 3 voices -1 foreign -1 worry 1 calm 1
laugenstangen: calm 1
laune gut: calm 1
laune: life -1 calm 2
laurt: violence 3 calm -1
laut ich: voices 1 worry 1 calm -1
laut: life -2 violence -1 threat -1 medical -2 voices 2 worry 1 calm 5
lauten: calm 1
lauter: life -1 voices 1 calm 1
lavendel: calm 1
lavoro: foreign 2 calm -1
lcuzina: foreign 3 calm -2
le: life -1 foreign 2 worry -1 calm 2
leare: calm 1
leb ich: life 3 calm -2
leb oder: life 1 calm -1
leb wohl: life 1 calm -1
leb: life 12 foreign -1 worry -2 calm -8
leba: life 1
lebe jetzt: life -1 calm 1
lebe: life 8 threat -1 medical -1 foreign -1 worry -2 calm -3
leben aber: life 1 calm -1
leben auch: life 1 calm -1
leben auf: life -1 calm 1
leben dan: life 1 calm -1
leben deshalb: life -1 calm 2
leben die: life 2 calm -1
leben ein: worry 1 calm -1
leben geh: life 1
leben gemacht: life -1 threat 1 calm 1
leben halt: worry 1 calm -1
leben hat: worry 1 calm -1
leben hier: life -1 calm 1
leben ich: life 2 calm -1
leben in: calm 1
leben is: life 1
leben ist: life -1 worry 1 calm 1
leben kaput: threat 1
leben mach: life -1 calm 1
leben mehr: life 1 calm -1
leben nehmen: life 1 calm -1
leben nicht: life 2 worry -1
leben nichts: life 1 worry -1
leben ohne: life -1 other -1 worry 1 calm 2
leben scheise: life -1 worry 1
leben schon: life -3 calm 4
leben so: life 2 calm -1
leben vorbei: life 1 calm -1
leben was: other 1
leben wie: life 1 calm -1
leben wil: life 2 other 1 calm -2
leben wolen: life 1
leben zu: life 1 calm -1
leben: life 14 violence -2 threat -3 other 2 medical -3 voices -2 foreign -2 worry -3 calm -2
lebend: life 2 violence -1 threat 4 worry -1 calm -3
lebendig: calm 1
lebens: life 4 worry -1 calm -2
lebensgefahrte: violence 1
lebenshilfe: calm 1
lebenslauf: calm 1
lebensmude: life 9 threat -1 medical -1 worry -1 calm -6
leberwurstbrot: calm 1
lebewohl: other 1
lebn des: life 1
lebn is: life 2 calm -1
lebn: life 7 worry -1 calm -4
lebt mehr: life 1 worry -1 calm 1
lebt nicht: life 1 worry -1 calm 1
lebt noch: medical 1
lebt wohl: life 3 calm -3
lebt: life 5 violence -1 threat -1 medical 2 voices 1 foreign -1 worry -3 calm -2
leci: foreign 2 calm -1
lecker: violence -1 threat -1 worry -1 calm 3
leckerli: calm 1
left: foreign -1 calm 2
leg ich: life 1 threat 1 calm -1
leg im: threat 3 calm -2
leg mich: life 2 calm -1
leg: life 3 threat 8 medical -1 voices -1 foreign -1 worry -1 calm -8
lege: violence 1
legen: life -1 other 1 voices 2 calm -1
legt: threat -1 calm 2
lehnt: calm 1
lehrbuam: calm 1
lehre: calm 1
lehrer fruher: worry 1 calm -1
lehrer hat: worry 1
lehrer: life -1 violence -1 worry 2 calm 2
lehrerin: threat 2 worry -1
lehrgang: calm 1
lehrling hat: medical 1 calm -1
lehrling: life -1 other 1 medical 2 worry -1 calm -2
lehrstelen: life -1 calm 1
lehrwerkstat: violence 2 voices -1 calm -1
leiche du: calm 1
leiche: life -1 violence -1 threat -1 other -1 worry -1 calm 4
leichenwagen: life -1 threat 3 calm -1
leicht geschniten: calm 1
leicht: life 3 medical -1 worry -1
leichter ale: life 1 calm -1
leichter sprache: calm 1
leichter: life 2 threat -1 other -1 medical -1 voices -1 worry 1 calm 1
leid ich: life 1
leid: life 5 threat -1 medical -1 voices -1 foreign -1 worry -2
leiden: calm 1
leil: foreign 2 calm -1
leise: threat -1 other 1 voices 1 worry 1 calm -3
leiser: life -1 calm 1
leiste: medical 2 calm -1
leistung: life -1 worry -1 calm 3
leiter gefalen: medical -1 worry 3 calm -2
leiter ich: life 1 worry -1
leiter und: medical 1
leiter: life -1 violence -1 threat 2 other -1 medical 1 worry 2 calm -1
leitung: life -1 threat -1 other 1 medical 2 voices 1 calm -2
lekeres: life -1 calm 1
lem: life 4 calm -3
lena gebracht: life 1
lena: life 1 violence -1 other 2 worry -1
lenk: calm 1
lenkrad: life 2 voices 2 calm -2
leon: life -1 other 3 medical -1
leonies: life 2 calm -1
ler das: life -1 worry 2 calm -1
ler gemacht: life 1 worry -1
ler mir: life -1 worry 1 calm -1
ler und: life 2 calm -1
ler: life 2 violence -1 threat -1 other 1 voices -1 worry 3 calm -3
lergeheult: calm 1
lerm: calm 1
lern: life -1 calm 1
lernbehinderung: calm 1
lerne deutsch: calm 1
lerne: life -1 violence 1 calm 1
lernen: life -1 calm 2
lernschwierigkeiten: life -1 calm 2
lernst: life -1 violence 2 calm -1
lernt: life -1 threat 1 calm 1
les ich: life -1
les: life -2 medical -1 foreign 1 calm 2
lese ich: worry 1
lese: life -1 worry 1 calm 2
lesen: life -1 medical -1 voices 2 worry -1 calm 2
lesn: calm 1
lest: calm 1
let: calm 1
letre: foreign 1 calm -1
letzte bleibt: life 1 calm -1
letzte mal: violence 1
letzte nachrichten: life 2 calm -2
letzte nacht: life 1 worry 1 calm -1
letzte und: life 1
letzte war: calm 1
letzte woche: worry 2 calm -1
letzte wort: calm 1
letzte: life 4 violence 1 threat -1 other -1 medical -1 voices -1 worry 4 calm -4
letzten loch: calm 1
letzten mal: life 3 calm -3
letzten monat: calm 1
letzten tag: life 1
letzten: life 8 violence -1 other -1 medical -1 voices -1 worry 1 calm -5
letzter tag: life 1
letzter: life 7 violence -1 threat -1 worry -1 calm -4
letztes gestorben: life 1
letztes jahr: calm 1
letztes mal: life 1 calm -1
letztes: life 8 threat -1 medical -1 worry -1 calm -5
leuchtet: calm 1
leuchturm: calm 1
leuft: calm 1
leute der: worry 1
leute die: voices 1
leute haben: worry 1 calm -1
leute ich: life 1 violence 1 calm -1
leute in: worry 1
leute keiner: voices 1
leute mein: calm 1
leute: life -2 threat -1 other -1 medical -1 voices 1 worry 2 calm 3
leuten: threat -1 voices 1 worry -1 calm 3
lev: calm 1
leva: life -1 foreign 3 calm -1
leve: life 6 medical -1 foreign -1 worry -1 calm -4
level: worry -1 calm 1
leven is: life 1 calm -1
leven: life 3 calm -2
lewe: life 4 calm -3
lezte: calm 1
lezten: calm 1
lezy: life -1 foreign 3 calm -2
liab: life -1 calm 2
liaba: life -1 calm 2
liabstn: life 4 foreign -1 calm -2
licht aus: life 1 threat -1 calm 1
licht das: voices 1 calm -1
licht im: calm 1
licht mehr: worry 1
licht nicht: worry 1 calm -1
licht: life -1 violence 1 threat -1 other -1 medical 4 foreign -1 worry 2 calm -3
lichter: life -1 voices 3 worry -1 calm -1
lieb hab: life 1 calm -1
lieb ich: life 1
lieb ihr: calm 1
lieb zu: violence 1
lieb: life 1 violence 2 other 1 medical -1 voices 1 worry -3 calm -1
liebe den: calm 1
liebe frau: violence 1 calm -1
liebe got: life 1
liebe kaya: violence 1 calm -1
liebe mein: life -1 violence 1 worry 1
liebe: life 1 violence 1 threat -1 other -1 medical -1 voices -1 calm 2
lieben got: life 1 calm -1
lieben sind: medical 2 calm -1
lieben: violence -1 threat -1 other -1 medical 9 foreign -1 worry -1 calm -4
lieber als: life 1 calm -1
lieber anker: life 1
lieber da: life 1
lieber du: life 1
lieber got: life 1 calm -1
lieber ich: life 1 worry 1 calm -2
lieber mal: life -1 calm 1
lieber nicht: calm 1
lieber schreiben: life -1 calm 1
lieber tot: life 3 calm -2
lieber wen: worry 1
lieber zu: life 1
lieber: life 6 violence -1 threat -2 other -1 medical -1 voices -1 foreign -1 worry -1 calm 2
liebes: violence 1
liebeskumer: calm 1
lieblingsfarbe ist: calm 1
lieblingsfarbe: life -1 calm 3
liebsten dem: calm 1
liebsten ich: life 1 threat 1 calm -1
liebsten war: life 1 calm -1
liebsten wurd: life 1 calm -1
liebsten: life 2 violence -1 threat 1 medical -1
liebt: life -1 violence -1 other 1 worry -1 calm 3
lied: life 1 worry -1 calm 1
lief: life -1 calm 2
lieferant: life -1 worry -1 calm 2
lieferwagen: calm 2
lieg bet: calm 1
lieg ich: life 1 worry 1 calm -1
lieg nur: worry 1 calm -1
lieg seit: life 1 calm -1
lieg wach: worry 1
lieg: life 3 violence -1 threat -1 other -1 voices -1 worry 4 calm -3
liege im: medical 1
liege: life -1 violence -1 threat -1 medical 2 foreign -1 worry 2
liegen heut: threat 1
liegen im: medical 1
liegen mir: life 2 calm -1
liegen und: life 1
liegen vor: life 2 calm -1
liegen: life 7 threat 1 other -1 voices -1 foreign -1 worry -2 calm -3
liegn: calm 1
liegst: violence -1 threat 2
liegt ales: life 1 calm -1
liegt am: medical 1
liegt an: calm 1
liegt auf: life 1 other -1 medical 1
liegt bei: life -1 calm 1
liegt bet: other 1
liegt boden: medical 1
liegt brief: calm 1
liegt da: worry 1
liegt daheim: other 1
liegt das: life 1
liegt dem: medical 1
liegt der: life -1 medical 2 worry -1 calm 1
liegt ein: calm 1
liegt er: threat 1 calm -1
liegt frau: calm 1
liegt hier: worry 1 calm -1
liegt im: life 1 other 1 medical -1 worry 2 calm -2
liegt in: medical 1 worry -1 calm -1
liegt krankenkase: worry 2 calm -1
liegt mein: life 1 calm -1
liegt mit: violence 1
liegt neben: life 1 calm -1
liegt noch: other 1 worry 1 calm -1
liegt nur: other 1 worry -1
liegt schon: life 1 threat 1 worry -1
liegt sie: other 1 medical 1 calm -1
liegt und: medical 1
liegt unterm: calm 1
liegt: life 6 violence -3 other 2 medical 4 voices -3 foreign -1 calm -5
liest: life 1 calm 1
lila: other -1 medical 4 calm -2
lili: life 1
lindner: life -1 threat 3 other -1
linie: life -1 violence 1 other 1 worry -1 calm 1
linke: medical 1 worry -1
linken arm: medical 1
linken: life -1 other -1 medical 1 worry -1 calm 3
linker arm: medical 1
linker kribelt: medical 1
linker: medical 2 calm -1
links: life -1 medical 2 voices -2 worry -1 calm 2
linsen ich: life 1 calm -1
linsen: life 3 calm -2
linsn: life -1 calm 1
lipenstift: life -1 worry -1 calm 2
lis: life -1 calm 1
lisa ganz: other 1 medical -1 calm -1
lisa hat: other 1 medical -1 calm -1
lisa: other 3 calm -2
liste: life 1 violence -1 threat 1 worry -2 calm 1
listen: life 1 foreign -1 worry -1 calm 1
liter: calm 1
lithium: medical 1 worry -1
live anymore: foreign 1 calm -1
live: life -1 foreign 4 worry -1 calm -2
livestream: other 1 calm -1
lkw laufen: life 1 calm -1
lkw: life 6 violence -1 voices 1 worry -1 calm -4
lkws: threat -1 voices 2
lob und: calm 1
lob: life -1 calm 2
loch die: life 1 calm -1
loch hat: calm 1
loch: life 3 worry -1
locher: life 1 violence -1 worry -1 calm 2
lochern: calm 1
locked: foreign 1
locker: life -1 threat 2
lofel: life -1 violence 1 medical 1
lohn auch: life 1
lohn da: calm 1
lohn der: worry 1 calm -1
lohn diesen: worry 1 calm -1
lohn gekriegt: worry -1 calm 1
lohn hab: worry 1
lohn ich: calm 1
lohn imer: worry 1 calm -1
lohn is: calm 1
lohn isch: calm 1
lohn ist: life -1 worry 2 calm -1
lohn mehr: worry 1 calm -1
lohn nicht: worry 1
lohn noch: calm 1
lohn sagt: worry 1 calm -1
lohn und: calm 1
lohn war: worry 2 calm -2
lohn wen: calm 1
lohn wieder: worry 1 calm -1
lohn: life -3 threat -1 other -1 medical -2 voices -1 foreign -1 worry 4 calm 5
lohnabrechnung: calm 1
lohnanspruche: calm 1
lohnfrau: life -1 worry -1 calm 2
lohnkostenzuschus: calm 1
lohnsteur: life -1 calm 2
lohnt das: calm 1
lohnt ja: life -1 worry 1
lohnt sich: calm 1
lohnt: life -1 worry 1 calm 2
lohnzetel: life -1 calm 2
lohnzuschus: calm 1
lokfuhrer: life 1 calm -1
lol ich: life 1
lol ne: life 1
lol: life 4 violence -1 threat -1 medical -1 voices -1 worry -1 calm 1
lopt: life -1 calm 2
lord: life -1 calm 1
los bin: violence 1 calm -1
los gestern: calm 1
los hab: threat 1
los haben: calm 1
los ich: threat 1
los ist: life -1 threat 1 other 1
los und: life 1
los zum: other 1
los: life -1 violence -1 threat -1 other 4 medical -2 foreign -1 worry -2 calm 3
losch ales: life -1 calm 1
losch: life -2 violence -1 worry -1 calm 4
loschen: violence 1
lose: foreign 1
losemitel: medical 3 calm -2
losen: calm 1
losgefahren: other 2 calm -1
losgehen: life -1 calm 1
losgelasen: threat 2 calm -1
losn: calm 1
losung: life 8 medical -1 worry -1 calm -6
loswerden: life -1 violence -3 worry 5
lotkolben: life 3 threat -1 calm -1
loto: life -2 calm 2
lotsen: calm 1
lotst: calm 1
love: life -1 foreign -1 calm 3
lovit: foreign 1 calm -1
lowe: calm 1
lowen: calm 1
lowenzahn: calm 1
luca: other 2 calm -1
luck: life -1 calm 2
lucke entsteht: calm 1
lucke: calm 2
luft aber: violence 1
luft die: life -1 calm 1
luft ich: threat 1
luft in: life -1 calm 1
luft mehr: medical 3 voices 1 worry -1 calm -1
luft net: medical 2 calm -1
luft raus: life -1 calm 1
luft und: medical 1 calm -1
luft weg: medical 1
luft wenig: medical 1
luft: life -5 violence 2 threat -1 medical 15 foreign -1 worry -2 calm -7
luftbalons: calm 1
lufte: calm 1
luften: calm 1
lufter: life -2 voices 3
luftgewehr: calm 1
luftgwehr: calm 1
lugen: life 1 other 2 medical -1 calm -1
lukas: life 1 violence -1 threat -1 other 2
lupelamp: calm 1
lust auf: life -1 worry -1 calm 2
lust mehr: life 2 worry -1
lust zu: life 1 calm -1
lust zum: life 2 calm -2
lust: life 6 threat -1 medical -1 foreign -1 worry -2
lustig aber: medical 1 calm -1
lustig heute: other 1 calm -1
lustig und: life 1
lustig: life -1 threat 1 voices -2 calm 1
lustigste: calm 1
lute: life -1 calm 1
lutz: calm 1
lyom: foreign 2 calm -1
m a: foreign 1 calm -1
m batut: foreign 1 calm -1
m: life -1 violence -2 threat -1 foreign 3 worry -1 calm 2
ma 3ish: foreign 1 calm -1
ma an: life 1
ma da: calm 1
ma der: calm 1
ma fruh: calm 1
ma ma: calm 1
ma ois: calm 1
ma omoara: foreign 1 calm -1
ma spat: calm 1
ma3: foreign 2 calm -1
ma: life -1 threat -1 other -1 medical -2 voices -1 foreign 10 worry -3 calm -1
mach auch: threat 1 calm -1
mach augen: life 1 threat -1 voices 2 calm -1
mach dan: life -1 calm 1
mach das: life 4 violence -1 calm -2
mach den: life -1 threat 3 other 1 calm -1
mach die: life -1 threat 1 medical -1 voices 1 worry -1 calm 1
mach ein: life 1
mach einen: calm 1
mach es: calm 1
mach fertig: life -2 threat 1 calm 1
mach fur: life -2 worry 1 calm 1
mach heut: threat 1 calm -1
mach i: calm 1
mach ich: life 1 violence -1 threat 1 other -1 medical -1 calm 1
mach ichs: life 1 calm -1
mach in: threat 1 calm -1
mach jetz: life 1 threat 1 calm -1
mach jetzt: life 1
mach kalt: life -1 threat 2 calm -1
mach mich: life 1 worry 1 calm -1
mach mir: other 1 calm -1
mach mit: life 2 calm -1
mach nicht: worry 1
mach nur: worry 1 calm -1
mach pause: calm 1
mach schlus: life 2 threat -1 worry -1
mach seit: life 1
mach selber: life 1 calm -1
mach sie: life -1 voices 1 worry 1
mach solang: calm 1
mach wech: life 1 calm -1
mach wen: life 1
mach wieder: life 1
mach: life 5 violence -4 threat 6 other 1 medical -4 voices 1 foreign -2 worry -1 calm -3
macha mit: life 1
macha: foreign -1 worry 1 calm 1
mache das: life 1 calm -1
mache die: life 1
mache es: life -1 worry 2
mache gedanken: calm 1
mache meine: worry 1
mache mich: life 1 calm -1
mache mir: life -1 calm 2
mache: life 1 violence -1 medical -1 voices -1 calm 2
machen ales: calm 1
machen bilder: worry 2 calm -1
machen bin: other 1
machen da: voices 1 calm -1
machen das: violence 1
machen dem: violence 1 calm -1
machen den: worry -1 calm 2
machen der: calm 1
machen dick: worry 1
machen die: worry 1
machen fur: life 1 calm -1
machen geht: life -1 threat 1
machen hab: calm 1
machen ich: violence 1 worry 1 calm -1
machen imer: violence 1 worry 1 calm -1
machen ist: violence 1 voices 1 calm -1
machen jeden: worry 1 calm -1
machen mich: worry 1
machen mir: calm 1
machen mit: violence 1
machen mus: life 1
machen nur: life 1 calm -1
machen sag: violence 1
machen sich: worry 2 calm -1
machen sie: threat 1 calm -1
machen sol: worry 1 calm -1
machen und: calm 1
machen war: calm 1
machen was: worry 1
machen weil: calm 1
machen wie: worry 1 calm -1
machen wir: calm 1
machen: life -2 violence 2 threat -1 other -1 voices -2 foreign -1 worry 1 calm 4
machina: calm 1
machine: life -1 medical -1 foreign 1 calm 1
machn: life -2 worry -2 calm 5
machne: calm 1
machs: life 2 threat 1 calm -2
machst: calm 1
macht ales: worry 1
macht auf: other 1
macht augen: violence -1 other -1 medical 2
macht das: violence 1 worry -1
macht der: life -1 other 1 calm 1
macht die: violence -1 medical 2 worry -1 calm 1
macht eine: calm 1
macht einer: calm 1
macht er: violence 2 worry 1 calm -1
macht es: threat 1 voices 1 calm -1
macht euch: life 2 calm -1
macht fertig: threat 1
macht gut: life 1
macht ich: calm 1
macht imer: calm 1
macht kalt: violence 1
macht kein: worry 1 calm -1
macht mich: life -1 worry 1
macht mir: worry 1 calm -1
macht mit: life -1 violence -1 other 2 worry -1
macht nach: calm 1
macht nicht: life -1 other 3 calm -1
macht nix: worry 1
macht sachen: violence 1 other 1 voices 1 calm -2
macht schlus: calm 1
macht schon: life 1 calm -1
macht sich: calm 1
macht sie: life -1 other 1 voices 1
macht so: violence 1 calm -1
macht sonst: life 1
macht spas: life -1 calm 2
macht trotzdem: violence 1
macht was: violence 1
macht wieder: violence 1
macht zu: worry 3 calm -3
macht: life -3 violence 2 threat -2 other 4 medical -1 foreign -1 worry 1
machts: life 2 calm -1
madchen: life -2 other 1 calm 1
mag das: life -1 calm 1
mag die: calm 1
mag eh: life -1 calm 1
mag ich: calm 1
mag mehr: life 2 calm -2
mag meine: life 1
mag mich: worry 1
mag nich: life 1
mag nicht: worry 1
mag nimer: life 3 worry -1 calm -2
mag: life 5 violence -1 threat -2 other -1 medical -1 voices -1 foreign -1 worry -1 calm 4
magazin: foreign 1
magen grumelt: calm 1
magen: life -2 violence -1 calm 3
magenkrampfen: worry 2 calm -1
magst du: calm 1
magst: life -1 calm 1
mahlzeit: threat -1 other -1 calm 2
mahnungen: calm 1
mahnverfahren: calm 1
mai aus: calm 1
mai pot: foreign 1 calm -1
mai sa: foreign 1
mai vreau: foreign 1
mai: life -1 threat -1 medical -1 foreign 4 worry -1 calm 1
mail: calm 1
mailbox: life -1 threat 1 other 1 calm -1
mails: calm 1
main: calm 1
maintenant: foreign -1 calm 2
mais: foreign 4 calm -3
makayt7arekch: foreign 3 calm -2
makt: calm 1
mal alein: calm 1
mal am: worry 1 calm -1
mal auf: threat 1
mal bin: life -1 calm 1
mal dan: threat 1
mal das: life -1 violence 1
mal den: life 1 calm -1
mal der: calm 1
mal die: calm 2
mal eine: medical 1
mal es: life 2 calm -2
mal hat: violence 1
mal heute: life 1
mal hier: life 1
mal ich: threat 1 worry 1 calm -1
mal im: worry 1
mal in: life -1 calm 1
mal jemanden: calm 1
mal mit: life 2 calm -1
mal neu: life 1 calm -1
mal nicht: life -1 worry 1
mal richtig: threat 1
mal so: worry 1
mal tag: worry 1 calm -1
mal und: worry 1 calm -1
mal versucht: threat 1
mal war: calm 1
mal weg: life -1 calm 1
mal wen: calm 1
mal wer: threat 2 calm -1
mal wie: threat 2 calm -1
mal zehn: threat 1
mal zu: worry 1
mal zum: life 1
mal: violence -1 threat 4 other -2 medical -2 voices -3 foreign -1 worry 3 calm 2
male: calm 1
malerhelfer: life 2 calm -1
malorca: life -3 worry -1 calm 5
malte: life -1 threat 2 calm -1
mam: life -1 calm 2
mama da: life 1 calm -1
mama dan: life 1 calm -1
mama das: life 1 calm -1
mama doch: life 1
mama es: other -1
mama gleich: life -1 calm 1
mama hat: life 1 violence 1 other -1
mama ich: life 2 calm -1
mama im: other 1 worry 1 calm -1
mama imer: life -1 threat 1 calm 1
mama in: life -1 calm 1
mama is: worry 1
mama ist: life -1 other 1
mama komt: calm 1
mama kopf: life 1
mama mich: life -2 calm 3
mama nich: life 1 calm -1
mama nicht: other 1
mama papa: worry 1
mama sagen: life 1 calm -1
mama sagt: life -1 violence 1
mama tot: worry 1
mama und: life 1 worry 1 calm -1
mama wen: violence 1 calm -1
mama: life 5 threat -2 other 4 medical -2 voices -2 foreign -1 calm -2
maman: foreign 2 calm -1
mamas: threat -1 voices 2
mame: life -1 foreign 2 calm -1
mamo: foreign 2 calm -1
mamy: foreign 3 worry -1 calm -1
man 30: life 2 calm -1
man am: life 2 calm -1
man auf: life -1 voices 1
man beim: calm 1
man betrieb: life 1
man bis: calm 1
man da: calm 2
man das: life -1 violence 1 calm 1
man den: calm 2
man der: calm 1
man die: life -1 calm 2
man doch: life 1
man drauf: voices 2 calm -1
man eigentlich: threat 1 calm -1
man ein: life -1 calm 1
man einen: threat 1 calm -1
man einfach: life 1 calm -1
man er: violence -1 voices 1 worry 1
man es: violence 1
man falen: life 2 calm -2
man hat: life -1 calm 2
man ich: life -1 voices 1 worry 1
man im: voices 2 calm -1
man in: life -1 violence -1 voices 1 calm 1
man ja: life 1
man jemand: other 1
man jemanden: calm 1
man kan: life -1 voices 1
man lager: calm 1
man last: violence 1
man liegt: life 1
man machen: threat 1 calm -1
man mehr: life 3 calm -1
man meine: violence -1 threat 1 other 2 calm -2
man meinem: voices 1 calm -1
man meiner: other 1
man menschen: life 1
man mi: violence 1 calm -1
man mich: life -1 violence 3 worry -1 calm -1
man mir: calm 1
man mit: life -1 violence 1 voices 1
man montage: life -1 medical 1
man muste: threat 1
man nehmen: life 1 calm -1
man net: life -1 violence 1
man nicht: life 1 violence 1 calm -1
man nichts: threat 1 worry 1 calm -1
man nix: life 1
man nur: life -1 threat 2
man ohne: life 1
man radio: voices 1
man sagt: violence -1 voices 1 worry 1 calm -1
man schlaft: life 2 calm -2
man schlagen: violence 2 calm -1
man schlagt: violence 2 calm -1
man schon: life 1 calm -1
man selber: life 3 calm -2
man sich: life 3 calm -3
man sie: life -1 violence 1 other 1 voices -1
man so: calm 1
man sol: life 1 calm -1
man stirbt: life 1 voices 1 calm -2
man tot: life 1
man vergiftet: calm 1
man vom: worry 1
man von: other 1 calm -1
man was: calm 1
man wen: threat 1 calm -1
man zu: calm 1
man: life 5 violence 7 threat -1 other 2 medical -4 voices 3 foreign -1 worry -6 calm -4
manana: foreign 1
manchmal denk: calm -1
manchmal denke: life -1 worry 1
manchmal ich: worry 1 calm -1
manchmal: life 2 violence -2 threat -1 medical -1 voices -2 worry 7 calm -4
maner: life -1 violence 1 threat -1 voices 3 calm -3
manern: violence 2 calm -1
mange: foreign 1 calm -1
mangiati: foreign -1 calm 2
mani: foreign 1 calm 1
mans: violence 2 voices 2 calm -3
manschaft: threat 2
mantel: medical -1 calm 2
mapchen: life 1 calm -1
marathon: life -1 worry -1 calm 2
marcel: violence 1 calm -1
marco: violence 2 worry -1 calm -1
mare: life -1 foreign 3 worry -1 calm -1
mari: foreign 1 calm -1
maria: foreign 1 calm -1
marido: foreign 2 calm -1
marienkafer: calm 1
marke: life -1 calm 3
markiert: violence -1 voices 2 calm -1
markt: calm 1
maroko: calm 1
martin: other 2
martz: calm 1
marvin: life 1
marz ab: life 1 calm -1
marz auch: violence 1 calm -1
marz ich: life 1
marz und: calm 1
marz: violence 1 threat -1 other -1 medical -1 worry -1 calm 2
masada: foreign 3 calm -2
masage: violence 1 calm -1
maschine ich: calm 1
maschine jetzt: worry 1
maschine nicht: worry 1 calm -1
maschine sagt: violence 1 calm -1
maschine und: voices 1 calm -1
maschine: life -4 threat 1 other -1 medical 2 foreign -1 worry 2
masiert: violence -1 other -1 worry -1 calm 3
maske: calm 1
masnahme: worry 2
mat: violence -1 other -1 calm 3
mata: foreign 1
mate: life 1 violence -1
mathe: life -1 violence -1 calm 2
mathekurs: life -1 calm 1
matin: foreign -1 calm 2
mau: violence -1 calm 2
maul: life -1 calm 2
maulen: calm 1
maurer: calm 1
maus tot: calm 1
maus: life -2 worry -1 calm 4
mause: life -1 calm 1
mausebusard: worry -1 calm 1
mausetot: life -1 calm 2
maz bije: foreign 2 calm -1
maz mnie: foreign 2 calm -1
maz: life -1 foreign 4 calm -1
me day: foreign 1 calm -1
me encerada: foreign 1
me every: foreign 2 calm -1
me last: foreign 1
me nicht: foreign 2 calm -1
me the: foreign 1
me tiene: foreign 1
me: violence -2 threat -1 other -1 medical -2 voices -1 foreign 9 worry -2 calm -1
meant: calm 2
mechat: life 3 foreign -1 calm -2
mecht: life 2 foreign -1
meckern: life -1 violence -1 worry 1 calm 2
medicine: worry 3 calm -1
medikamente ich: calm 1
medikamente mich: life 1 calm -1
medikamente: threat -1 worry 5 calm -3
medis: life -1 voices 2 worry -1 calm -1
medizin: life 1 medical 1 voices -1 worry -1 calm 1
mega: life -1 calm 3
mehl: calm 1
mehr ales: life -1 voices 1 worry 2 calm -2
mehr alet: life -1 calm 2
mehr als: calm 1
mehr am: life 1
mehr an: calm 1
mehr ans: other 1 worry 1 calm -1
mehr arbeiten: life -1 worry 1 calm 1
mehr atmen: life 2 worry -1 calm -1
mehr auf: life 2 other 1 medical -1 calm -2
mehr aufstehen: life 1 worry -1
mehr aufwachen: life 3 worry -1 calm -2
mehr aus: life -1 threat 2 worry 1
mehr bei: life -1 calm 1
mehr beser: life 1 calm -1
mehr bewegen: medical 1
mehr bin: life 3 worry -1
mehr bis: life 2 worry -1
mehr braucht: calm 1
mehr da: life 4 threat -1 calm -2
mehr dafur: threat 1
mehr dan: calm 1
mehr darf: voices 2 calm -1
mehr das: life -1 worry 1
mehr dem: calm 1
mehr den: life -1 medical 1
mehr der: life 1 worry -2 calm 2
mehr die: life -1 worry 1 calm 1
mehr dieses: life 1 calm -1
mehr du: life -1 voices 2
mehr durch: life 1 worry -1
mehr eh: life 1
mehr einfach: life -1 worry 2 calm -1
mehr er: threat 1 other 1 calm -1
mehr es: calm 1
mehr esen: worry -1 calm 2
mehr existieren: life 2 calm -1
mehr fragen: life 1 calm -1
mehr fur: worry 3 calm -2
mehr geben: life -1 worry 1 calm -1
mehr geh: life 1 foreign 1 worry -1 calm -1
mehr geht: life 1
mehr gehts: life -1
mehr geld: life 1 worry -1 calm 1
mehr gibt: life 1
mehr hab: life 1
mehr habe: worry 1 calm -1
mehr hat: other 1 calm -1
mehr heben: worry 1
mehr heut: life -1 violence 1
mehr hin: life -1 worry 2 calm -1
mehr holen: voices 1
mehr ich: life 2 violence -1 threat 1 medical -1 voices 2 worry -2 calm -2
mehr ick: life 1 calm -1
mehr im: threat 1 medical 1
mehr in: life -3 threat -1 other -1 worry 2 calm 3
mehr irgendwan: calm 1
mehr isch: life 1 calm -1
mehr ist: worry 1
mehr kan: life -1 violence 1 worry 2 calm -1
mehr keinen: life 1
mehr komen: life -1 violence -1 other 1 worry 1
mehr komt: life -1 other 1
mehr konen: life 1 threat 1
mehr kopf: medical 2 worry -1 calm -1
mehr kriegt: life -1 calm 1
mehr kumern: calm 1
mehr lachen: threat 1 worry -1 calm 1
mehr lager: medical 1
mehr lang: threat 1
mehr lange: life -1 worry -1 calm 3
mehr laufen: threat 1
mehr leb: life 1
mehr lebe: life 1 calm -1
mehr leben: life 4 other 3 worry -2 calm -3
mehr lebn: life 1 calm -1
mehr lesen: calm 1
mehr leven: life 1
mehr mach: life 1 worry -1
mehr machen: life 2 calm -1
mehr mag: life -2 calm 2
mehr meinem: worry 1
mehr meinen: calm 1
mehr mich: life 1
mehr mir: life -1 violence 1 worry 2 calm -1
mehr mit: life -1 worry -1 calm 2
mehr mus: life 1 calm -1
mehr nehm: threat 1
mehr nicht: worry 1 calm -1
mehr nichts: worry 1
mehr nie: life 1 calm -1
mehr noch: calm 1
mehr nur: threat 1
mehr oder: life 1
mehr raus: threat 1 calm -1
mehr reden: violence 1 voices -2 calm 2
mehr rein: life 1
mehr richtig: life -1 medical 1 worry 1 calm -1
mehr sag: life 1
mehr sagen: violence 1 calm -1
mehr sagt: worry 1 calm -1
mehr schon: life -1 worry 1 calm 1
mehr sein: life 3 worry -1 calm -1
mehr seit: life -1 worry -2 calm 4
mehr sie: other 1 calm -1
mehr sitzen: worry -1 calm 1
mehr so: life -2 violence 1 threat 1 worry -1 calm 3
mehr sonst: life 1
mehr stunden: calm 1
mehr tot: life 1
mehr trinken: voices 1
mehr tut: violence 2 worry -1 calm -1
mehr uf: life 1 violence 1 calm -1
mehr ufsteht: threat 1 calm -1
mehr und: life 1 threat -1 medical 1 worry -1 calm -1
mehr urlaub: calm 1
mehr vol: calm 1
mehr vor: life -1 threat 1
mehr vorn: medical 1 calm -1
mehr war: life 1
mehr warten: calm 1
mehr was: life 2 calm -1
mehr weh: medical -1 worry -1 calm 2
mehr weis: life -1 worry 2
mehr weiter: worry 1 calm -1
mehr wem: calm 1
mehr wen: life -1 calm 1
mehr wer: voices 1 worry -1
mehr werden: life 1 calm 1
mehr wie: life -1 other 1 voices 1 worry -1 calm 1
mehr wieder: worry 1
mehr wil: life 1 other 1 worry -1 calm -1
mehr wo: life 1
mehr wole: foreign 1
mehr wolen: life 1
mehr wolte: life -1 calm 1
mehr zehn: life 1 medical 1 calm -1
mehr zu: life 2 threat 1 calm -2
mehr zum: life 1 calm -1
mehr zur: worry 1
mehr: life 6 violence -5 threat 2 other 1 medical -1 voices -2 foreign -1 worry 4 calm -3
mehrfachanrechnung: calm 1
mehrmals: life 2 medical -1
mei a: violence 1
mei chef: threat 2 worry -1
mei den: threat 2 calm -2
mei hot: life -1 violence 2 other 1 foreign -1 worry -1
mei is: life 1 medical 1 worry 1 calm -2
mei isch: life -1 calm 1
mei lohn: life -1 calm 1
mei: life -3 violence 3 threat 1 other 1 voices -1 foreign -3 worry -1 calm 4
meier: violence 1
meim kopf: voices 1
meim: violence -1 threat -1 other 2 medical -1 voices 1 foreign -1 worry -1
mein abgelehnt: calm 1
mein aku: violence -1 calm 2
mein als: calm 1
mein an: life 1 other 1 calm -1
mein arbeitsplatz: other 1
mein arm: life 2 violence 1 other -1 worry -1 calm -2
mein auch: violence 1
mein auf: calm 1
mein aufhort: life 2 calm -1
mein auge: voices 1 calm 1
mein aus: other 1
mein ausweis: violence 1
mein bein: life 1 worry -1
mein bester: other 1
mein bet: violence 1
mein betreur: other -1 worry -1 calm 2
mein blutet: life 1 worry -1
mein brent: life -1 calm 2
mein bringt: calm 1
mein brot: threat 1
mein brotchen: life -1 calm 1
mein bruder: life -1 threat -1 other 2 voices -1 worry 1
mein chef: life -1 violence -1 worry 1
mein coach: calm 1
mein computer: calm 1
mein cousin: violence 1 threat 1 calm -1
mein das: threat 1 calm -1
mein denis: other 1
mein der: life 1
mein deutsch: foreign 1
mein die: life 1 medical 1 calm -2
mein diensthandy: calm 1
mein dreht: violence 2 calm -1
mein egz: life -1 violence 3 threat 1 calm -3
mein einzige: life 1 calm -1
mein er: voices 1 worry 1 calm -1
mein ernst: threat 2 calm -1
mein erstes: calm 1
mein esen: life -1 voices 1 worry 2 calm -1
mein exman: violence -1 other 1
mein fahrad: calm 1
mein fahrer: medical 1
mein fast: violence 1 other 1 calm -1
mein freund: life -2 violence 2 other 1 calm -1
mein frist: calm 1
mein fruher: worry 1 calm -1
mein fur: life 1 calm -1
mein fus: worry 1
mein ganz: worry 1 calm -1
mein ganzes: worry 1 calm -1
mein gegesen: calm 1
mein gehalt: worry 1 calm -1
mein geht: calm 1
mein geklaut: threat 1
mein geld: life -1 threat 1 worry 1
mein geschlagen: violence 1 worry 1
mein geschrieben: life 1 calm -1
mein gesicht: medical 1
mein hab: life 1
mein hals: medical 2 calm -1
mein hamster: calm 1
mein handy: life -1 other -1 medical -1 voices 1 calm 2
mein hangt: medical 1 calm -1
mein hat: life -2 medical 1 worry 1
mein haus: life 1 violence 1 calm -1
mein haut: violence 2 worry -1 calm -1
mein hemd: life 1 calm -1
mein her: worry 1
mein herz: life 1 violence -1 medical 4 worry -1 calm -2
mein heute: calm 1
mein horgerat: worry 1 calm -1
mein hund: life -1 violence -1 other -1 worry 1 calm 2
mein ich: life 1 threat 1 calm -1
mein im: calm 1
mein imer: violence -1 worry 1 calm 1
mein in: life -1 calm 1
mein ins: life -1 calm 1
mein is: life -1 other -1 worry -1 calm 2
mein ist: life -1 threat -1 foreign -1 worry 3
mein job: calm 1
mein kaktus: worry -1 calm 2
mein kan: life 1
mein kaput: violence 1 threat 1 calm -1
mein kind: other 2 calm -2
mein kleiner: violence -1 other 1 medical 1 calm 1
mein klient: calm 1
mein klopft: calm 1
mein knie: calm 1
mein kocht: calm 1
mein kolege: life -1 violence -1 other 1 medical 2
mein komt: violence -1 calm 2
mein konto: threat 1 calm -1
mein kopf: life 2 threat -1 voices 2 worry -1 calm -2
mein korper: life 2 worry -1 calm -1
mein kriegt: threat 1
mein kumpel: violence -1 other 3 worry -1 calm -1
mein lauft: worry 1 calm -1
mein leben: life -1 worry 2
mein lebt: voices 1 worry -1 calm 1
mein lehrer: worry 1
mein ler: life 1 calm -1
mein letzter: life 4 calm -3
mein letztes: life 4 calm -3
mein lieblingsfarbe: calm 1
mein liegt: other -1 medical 2 calm -1
mein linker: medical 1
mein lohn: violence 1 worry 1
mein macht: life -2 voices 1 worry -1 calm 1
mein man: life -1 violence 3 other -1 calm -1
mein mein: life 1 calm -1
mein mich: calm 1
mein mit: violence 1
mein mitbewohner: life -1 violence -1 other 3 medical -1 calm -1
mein mund: medical 1 calm -1
mein nachbar: life -1 threat 1 other 1 worry -1
mein nefe: violence -1 medical 1 calm 1
mein neus: calm 1
mein nicht: worry 3 calm -2
mein noch: life 1 threat 1 worry -1 calm -1
mein onkel: life -1 violence 1 other 1 calm -1
mein opa: life -1 violence 1 worry 2
mein papa: life -1 worry 3 calm -1
mein pas: violence 1
mein plan: life 1
mein platz: life 1
mein rast: medical 1 calm -1
mein redet: calm 1
mein reisepas: life -1 calm 1
mein rucken: worry 1
mein sagt: threat -1 medical -1 voices 1
mein schatz: life 1
mein schlagt: violence 1 other 1 calm -1
mein schlusel: violence 1
mein schnarcht: threat 1
mein schwager: violence -1 other 3 calm -1
mein schwilt: medical 1
mein setzt: medical 2 calm -1
mein sieht: life 1 violence -1
mein sohn: violence 1 other -1 medical 1 calm 1
mein spiegelbild: life -1 voices 4 calm -2
mein spielt: calm 1
mein springt: calm 1
mein steht: violence 1 other 1 worry 1 calm -2
mein stiefbruder: violence 2 threat 1 calm -2
mein stiefvater: violence 2 other 1 calm -2
mein stirbt: violence -1 calm 1
mein tag: life 1 worry -1 calm 1
mein taschengeld: life -1 violence 1 worry 1 calm -1
mein testament: life 3 calm -2
mein therapeut: life 1 calm -1
mein tn: calm 1
mein tut: life -2 violence -1 medical -1 worry 1 calm 3
mein und: life -1 violence 2 other -1 medical -1 voices 1 worry 1 calm -2
mein vater: life -1 threat 1 other 1
mein vermieter: violence -1 calm 1
mein vertrag: worry 2 calm -1
mein war: calm 2
mein was: calm 1
mein weg: foreign 1 calm -1
mein wie: medical 1 calm -1
mein wieder: worry 1
mein wil: life -2 other 2 calm 1
mein wird: life -1 violence 1 threat 1 worry 1 calm -1
mein wohnt: violence 1 calm -1
mein wurgt: other 1 calm -1
mein zeugnis: life 2
mein zimer: violence 2 worry -1 calm -1
mein zimernachbar: other 1 calm -1
mein zuckt: violence -1 medical 2
mein zur: calm 1
mein zwingt: violence 1
mein: life -3 violence 5 threat -3 other 6 medical 1 voices -2 foreign -5 calm 1
meine abgesetzt: life -1 worry 2 calm -2
meine alte: other 1
meine alten: calm 1
meine am: calm 1
meine an: threat 1 calm 1
meine angefast: threat 2 calm -1
meine angerufen: life 1
meine arbeit: life -1 calm 1
meine arbeitsplatz: life 1 medical 1 calm -2
meine arme: life 1 calm -1
meine auf: medical 1
meine aufgaben: calm 1
meine bei: life 1
meine beine: medical 1
meine beste: other 1
meine betreur: life -1 worry 1
meine blumen: calm 1
meine brile: worry 1
meine bringen: calm 1
meine brust: medical 1
meine bude: calm 1
meine chefin: worry 1
meine dan: life 1
meine das: threat 1 calm -1
meine den: calm 1
meine die: life 1 voices 1 calm -1
meine eltern: life 1 calm -1
meine epilepsie: worry 1
meine fahrt: life 1
meine familie: life -1 worry 1
meine fische: life 1 calm -1
meine frau: life -1 other -1 medical 1 worry 1 calm -1
meine freundin: life -1 threat 1 other 2 medical -1 worry 1 calm -1
meine fuse: calm 1
meine ganze: calm 1
meine ganzen: medical 1
meine gegen: worry 1
meine geschluckt: life -1 medical 1
meine hab: life -1 calm 1
meine haftpflicht: calm 1
meine hand: life 1 violence 2 threat -1 worry -1
meine hande: life -1 threat 1 voices 2 worry -1 calm -1
meine handschuhe: calm 1
meine hat: violence 1 other 1 voices -1 worry 1 calm -1
meine hate: calm 1
meine hort: other -1 calm 1
meine hufte: calm 1
meine ich: life 2 worry -1 calm -1
meine im: life 1 calm -1
meine is: life -1 calm 2
meine ist: life 1 threat -1 other -1 medical 1 worry 2 calm -2
meine jacke: worry 1
meine jeden: worry -1 calm 2
meine karte: calm 1
meine kase: calm 1
meine katze: life 1 worry -1
meine kinder: violence 2 calm -1
meine kleine: violence -1 other 1 calm -1
meine klientin: calm 1
meine kolegen: life 1
meine kolegin: life -1 violence -1 threat 2 other 3 medical 1 worry -1 calm -2
meine komt: calm 1
meine kriegt: calm 1
meine lebt: calm 1
meine leiche: calm 1
meine letzte: life 3 calm -2
meine lieben: medical 3 calm -2
meine liegt: medical 1 worry 2 calm -1
meine macht: worry 1
meine mama: life -1 calm 1
meine medikamente: life -1 worry 3 calm -1
meine mit: violence -1 other 2
meine mitbewohner: other 1 calm -1
meine mus: life 1 calm -1
meine musik: calm 1
meine muter: life -1 violence 1 other 1 worry 2 calm -3
meine nach: calm 1
meine nachbar: calm 1
meine nachrichten: life 2 calm -1
meine nich: life 1
meine nicht: life -1 worry 1
meine oma: medical 1
meine pflanzen: life 2 threat -1 worry -1
meine rande: calm 1
meine rechte: medical 1
meine rente: life -1 calm 1
meine ruft: worry 1 calm -1
meine ruhe: life 1
meine sachen: life 1
meine sagt: calm 2
meine schlaft: life -1 other 1 medical 1 calm -1
meine schlagt: violence 1 calm -1
meine schreiben: other 1
meine schwester: life -2 other 4 medical -1 voices -1 worry -1
meine schwiegermuter: violence 1
meine seite: medical 1
meine sind: life 2 calm -1
meine so: life 1
meine steht: other 1 calm -1
meine stime: voices -1 worry -1 calm 2
meine tableten: life -3 worry 3 calm 1
meine tante: violence 1 calm 1
meine tochter: violence -1 threat 1
meine tote: other 1
meine tur: violence 1 calm -1
meine uhr: life 3 calm -2
meine und: worry 1
meine unter: life 1
meine verloren: worry 1
meine verschenkt: life 2 worry -1 calm -1
meine vom: calm 1
meine von: life 1
meine war: worry 1 calm -1
meine wen: life 1
meine werkstat: other 1
meine wil: life -2 threat 1 other 1 worry -1 calm 2
meine wird: other 1 worry -1
meine witwenrente: calm 1
meine wohnung: voices 1 worry 3 calm -2
meine wolen: calm 1
meine zu: worry 1
meine zum: voices 1
meine: life -2 violence -1 threat -1 other 6 voices -2 foreign -4 worry 3 calm 2
meinem arm: life 2 calm -1
meinem aus: life 1
meinem bruder: life 1 threat 1 calm -1
meinem chef: threat 2 calm -1
meinem das: threat 1 calm -1
meinem freund: calm 1
meinem geschlagen: violence -1 other 2 worry 1 calm -2
meinem hab: threat 1 calm -1
meinem hund: life 2 calm -1
meinem ich: life 1 calm -1
meinem ist: calm 1
meinem kopf: voices 2 calm -1
meinem leben: life -1 worry 1
meinem man: violence 1
meinem mit: threat 1 calm -1
meinem mitbewohner: threat 1 calm -1
meinem ohr: voices 1 calm -1
meinem opa: calm 1
meinem papa: violence 1
meinem richtig: calm 1
meinem sagt: voices 1 calm -1
meinem stehen: voices 1
meinem steht: calm 1
meinem und: calm 1
meinem vater: violence -1 threat 1 other 1 worry 1 calm -2
meinem war: calm 1
meinem wurde: violence -1 calm 1
meinem zahlt: voices 1 calm -1
meinem: life 1 violence -2 threat 2 medical -3 voices 2 foreign -1 calm 1
meinen alten: calm 1
meinen bruder: life 1
meinen chef: threat 2 calm -1
meinen das: voices 1
meinen eltern: life -1 calm 1
meinen gegesen: calm 1
meinen gesagt: voices 1
meinen hund: life 1
meinen im: calm 1
meinen joghurt: calm 1
meinen klienten: calm 1
meinen kolegen: threat 2 calm -1
meinen kopf: life 1
meinen namen: life -1 voices 1 worry 1 calm -1
meinen nicht: calm 1
meinen rolstuhl: violence 1
meinen tableten: life 1 medical 1 calm -2
meinen um: threat 1 calm -1
meinen umbringen: life -1 threat 3 calm -1
meinen und: threat 1
meinen welensitich: life 1
meinen zu: life 1 calm -1
meinen: life 3 violence -2 threat 4 other -1 voices 1 foreign -1 worry -2
meiner alten: life -1 calm 1
meiner am: life 1 calm -1
meiner chefin: other 1 medical 1 calm -1
meiner cousine: other 1
meiner das: life 1 violence 1 calm -1
meiner die: life 1
meiner egz: threat 1
meiner ein: calm 1
meiner frau: life -1 worry 1 calm 1
meiner grupe: life -1 other 3 calm -1
meiner hat: other 1 calm -1
meiner is: medical 1 calm -1
meiner ist: other -1 medical 1
meiner karte: calm 1
meiner klientin: calm 1
meiner kundigung: calm 1
meiner mama: life 1 other -1
meiner mitbewohner: threat 1 medical 1 worry -1 calm -1
meiner muter: threat 1 calm -1
meiner oma: life 1
meiner sagen: life 1 worry 1
meiner schwester: life 1 threat -1 other 1 medical 1 worry -1 calm -2
meiner tochter: worry 1
meiner und: life -1 violence 1 threat 1 other -1 calm -1
meiner was: life -1 threat 3 voices 1 worry -1 calm -1
meiner wg: other 1 calm -1
meiner wird: other 1 calm -1
meiner wohnung: life 1
meiner: violence -2 threat 2 other 4 medical 1 voices -2 foreign -1 worry -2
meinera: life 1
meines: life -1 worry -1 calm 3
meinst: life -1 calm 1
meint damit: calm 1
meint das: other 1
meint er: other 1
meint es: violence 1
meint hab: calm 1
meint: life -1 violence -2 threat -1 other 1 medical -1 worry -1 calm 4
meinte ich: calm 1
meinte: life -2 other -1 medical -1 worry -1 calm 5
meisten: calm 1
meister das: threat 1
meister es: calm 1
meister hat: violence 1 worry 1 calm -1
meister ist: worry -1 calm 1
meister mich: life -1 worry 1
meister sagt: other 1
meister wil: calm 1
meister: life -3 other 1 medical -1 voices -1 calm 4
mektup: foreign 2 calm -1
melanie: life -1 threat 3 other 1 voices -1 calm -1
meld mich: life -1 violence -1 calm 2
meld: life -2 violence -1 worry -1 calm 5
melde ich: life -1 calm 2
melde mich: life -1 calm 1
melde: life -3 violence 1 calm 3
melden der: worry 1 calm -1
melden wen: life -1 violence 1
melden: life -3 violence 2 worry 1 calm 2
melder: medical 2 calm -1
meldet nicht: worry 1
meldet sich: worry 1
meldet: life -1 worry 1
meldung: calm 1
memlekete: foreign 2 calm -1
menace: foreign 2 calm -1
mensch argere: calm 1
mensch der: worry 1 calm -1
mensch dich: calm 1
mensch ich: life 1
mensch kein: life 1
mensch: life -1 violence -1 threat -1 other 1 medical -1 voices -1 worry 4 calm 1
menschen mehr: worry 1 calm -1
menschen und: calm 1
menschen: life 1 violence -1 threat -1 voices 2 calm -1
ment: calm 1
merci: life -1 foreign -1 calm 2
mere: calm 1
merk das: life -1 medical 1 worry 1 calm -1
merk der: medical 1
merk ich: medical 1
merk nix: medical 1
merk: life -2 threat -1 medical 3 foreign -1 worry 4 calm -2
merken das: worry 1
merken die: life 1 calm -1
merken ich: calm 1
merken: life -1 threat -1 voices -1 worry 4 calm -1
merkst: life 2 calm -2
merkt das: life -1 worry 1
merkt es: life 1
merkt gar: life 1 threat 1 calm -1
merkt keiner: life -1 worry 2
merkt man: life 1 calm -1
merkt: life 2 threat 1 worry 2 calm -4
merkts: worry 1
merkzeichen: life -1 calm 2
merschwein: life 2 violence 1 other 1 calm -3
mes: foreign 1 calm -1
mese: calm 1
mesen: calm 1
meser an: violence 1
meser auf: threat 2 calm -1
meser aus: voices 1
meser der: voices 1 calm -1
meser fur: calm 1
meser ich: voices 1
meser in: life 1 threat 1 calm -2
meser ist: life 1
meser mit: threat 3 calm -2
meser schleift: calm 1
meser schon: life 1 threat 1 calm -1
meser stumpf: calm 1
meser und: life -1 violence 1 threat 1 calm -1
meser: life -3 violence 4 threat 6 other 1 voices 5 foreign -1 worry -3 calm -10
mesern: voices 1 calm -1
meso: foreign 2 calm -1
meter meine: medical 1
meter: medical 1 worry -1 calm 1
metern: calm 1
meting: life -1 violence 2
metjebrat: calm 1
metro: foreign -1 calm 2
metzger ich: calm 1
metzger: life -1 violence -1 medical -1 calm 4
meu: foreign 1 calm -1
meus: foreign 1 calm -1
mi a: calm 1
mi an: violence 1
mi arm: foreign 1
mi boyfriend: foreign 1
mi companera: calm 1
mi da: voices 1 calm 1
mi de: violence 1 worry 1 calm -1
mi grod: life 1 violence -1 other 1 calm -1
mi heit: life 1
mi hits: foreign 1
mi husband: foreign 1
mi i: calm 1
mi in: life 1
mi is: foreign 1
mi jeden: violence 2 calm -1
mi kan: foreign 1
mi me: foreign 1
mi net: life 1
mi novio: foreign 1
mi pils: foreign 2 calm -1
mi romate: foreign 1
mi seh: foreign 1 calm -1
mi tag: violence 2 calm -1
mi um: life 2 violence 1 calm -1
mi vor: voices 1 worry 1 calm -1
mi wieda: life 3 violence 1 foreign -1 calm -2
mi wil: life 1 worry 1 calm -1
mi: violence 8 threat -4 other -1 medical -5 voices 4 foreign 3 calm -5
mia im: other 1
mia: life -1 violence -1 other 1 foreign 1 worry -1 calm 2
miad: worry -1 calm 1
mialo: foreign -1 calm 2
mich ab: life -1 calm 1
mich abend: life 1 worry -1 calm 1
mich abends: life 1 calm -1
mich aber: life -1 violence -1 worry 1 calm 1
mich abholen: calm 1
mich ale: life -1 violence 1 worry 1 calm -1
mich alen: life 1
mich als: calm 1
mich am: violence 1 worry -1
mich an: life -3 violence 3 voices -1 worry 3 calm -1
mich anfast: life -1 violence -1 threat 2 voices 1
mich angefast: worry 1
mich angerufen: voices 1 worry -1
mich angesprochen: calm 1
mich angezeigt: threat 1
mich arbeit: calm 1
mich argert: calm 1
mich auch: life -1 violence -1 calm 1
mich auf: life 1 worry 1
mich aufhalten: threat 1 calm -1
mich aufs: life -1 calm 2
mich aus: threat 1 calm 1
mich auschalten: life 1 calm -1
mich bald: calm 1
mich behalten: calm 1
mich bei: life -1 violence 1
mich beim: life -1 calm 2
mich beschweren: worry 1
mich beser: life 1 calm -1
mich bestraft: life 2 calm -1
mich bevor: violence -2 worry 1 calm 2
mich bin: life 1 voices 1 worry -1 calm -1
mich bis: worry -1 calm 1
mich bischen: calm 1
mich bite: life 1
mich bus: violence 1 calm -1
mich chef: violence -1 calm 1
mich da: life -1 voices 1 calm 1
mich dan: life 1 worry -1 calm 1
mich danke: life 1 calm -1
mich das: life -1 violence -1 threat 1 worry 1 calm 1
mich dem: violence 1 calm -1
mich den: violence 2 other 1 worry -1 calm -1
mich der: life 1 violence 1 worry 1 calm -2
mich dick: worry 1
mich die: life -1 violence 3 threat -1 medical -1 voices 1 worry -1
mich diese: life 1
mich doch: life 1 calm -1
mich drauf: life 1 violence 1 worry -1
mich durch: calm 1
mich eh: calm 2
mich ein: violence 1 voices 1 worry -1 calm -1
mich eine: life 1
mich einer: violence 1 worry -1
mich einfach: life 2 calm -2
mich eingeschlosen: life 1 calm -1
mich einmal: violence 1
mich entschieden: worry -1 calm 1
mich er: violence 1 calm -1
mich erschreckt: calm 1
mich erwischt: medical 1
mich es: violence -1 medical 1
mich esen: calm 1
mich falen: life 1 calm -1
mich fertig: threat 1
mich fest: violence 2 calm -1
mich festgehalten: calm 1
mich findet: voices 2 calm -1
mich firma: calm 1
mich fragt: violence -1 worry 1
mich fruher: worry 1
mich ganze: voices 1
mich ganzen: worry -1 calm 2
mich gar: worry 1 calm -2
mich geargert: calm 1
mich gebisen: life -1 violence 1 medical 1 calm -1
mich gedruckt: violence 1
mich gefragt: life -1 calm 2
mich gefreut: calm 1
mich gegeben: life 1
mich gegen: life -1 violence 1
mich geh: life 2 calm -1
mich gehaun: violence 1
mich gelobt: life 1 violence -1 calm 1
mich geritzt: life 1 calm -1
mich geschlagen: violence 1 worry -1
mich geschniten: calm 1
mich gestern: life 1 worry 1 calm -1
mich gestochen: violence -1 medical 1 calm -1
mich getraut: calm 1
mich getreten: violence 3 worry -1 calm -2
mich gewurgt: violence 2 calm -1
mich gezwungen: violence 1 calm -1
mich gibts: life 1
mich grad: life 1 calm -1
mich gut: life -1 threat 1
mich hab: violence 1 worry -1
mich haben: violence 1 voices -1
mich haha: calm 1
mich hals: violence 1
mich halt: calm 1
mich haten: worry 1
mich heut: life -1 violence -1 calm 3
mich heute: life 3 violence -1 threat -1 worry -1 calm 1
mich hinlegen: voices 1
mich holen: life 1 calm -1
mich holt: life 1
mich ich: life -1 medical -1 voices 1
mich im: life -2 violence 4 voices 1 worry -1 calm -1
mich imer: life -1 violence 1 medical -1 worry 1 calm 2
mich in: violence 5 threat -1 calm -3
mich ins: violence -1 calm 1
mich ist: calm 1
mich jeden: worry -1 calm 1
mich jemand: life 2 calm -2
mich jetzt: medical -1 calm 1
mich kalt: violence 1
mich kaput: worry 1
mich kein: life 1 worry 1 calm -1
mich keiner: life -1 violence 1 worry -1 calm 2
mich keler: voices 1
mich klo: violence 1 calm -1
mich komisch: calm 1
mich krank: worry 3 calm -2
mich kriegen: voices 1
mich kundigen: life 1
mich kurz: calm 1
mich lager: life 1 violence 2 calm -2
mich los: life 1
mich loswerden: violence -1 worry 3 calm -1
mich mal: life 1 threat 1 calm -1
mich mehr: life 1 violence -1 worry -1 calm 2
mich meine: worry 1 calm -1
mich meinem: life 1
mich mit: life 1 violence 2 threat -1 worry 1 calm -2
mich morgen: life -3 threat 1 calm 3
mich mus: medical 1 voices 1
mich nach: life -1 worry 1 calm 1
mich nehm: life -1 calm 1
mich neu: life -1 worry 1
mich nich: life -1 other 1
mich nicht: medical -1 voices 2 worry -1
mich nie: life 1 violence -1
mich nix: worry 1
mich noch: life -2 violence 2 voices 1 worry -1 calm 1
mich nochmal: life -1 violence -1 threat 2
mich nur: violence 1
mich ob: calm 1
mich oder: life 1 calm -1
mich raus: violence 1 other 1 worry -1
mich rauschmeisen: worry 1
mich rausgeschmisen: violence -1 worry 3 calm -2
mich rausgeworfen: worry 1 calm -1
mich rein: life 1 calm -1
mich sag: worry 1
mich schach: violence -2 calm 2
mich schlagen: life -1 violence 2 calm -1
mich schneiden: life 2 calm -2
mich schnel: life 2 calm -1
mich schon: life 2 worry -1
mich seit: worry -1 calm 1
mich selbst: life 1 calm -1
mich sie: life -1 other 1 worry 1 calm -1
mich so: life -1 violence -1 worry 2 calm 1
mich sogar: calm 1
mich sonst: violence -2 other 1 calm 1
mich spasti: life -1 violence -1 threat 1 worry 2 calm -1
mich sterben: life 1
mich suchen: threat 1 voices 1 calm -1
mich tag: life -1 violence 1 calm 1
mich tierisch: life -1 calm 1
mich tot: life -2 worry -1 calm 3
mich totgelacht: life -1 calm 1
mich trepe: violence 1 calm -1
mich uber: life -1 calm 1
mich uberal: life 1 worry -1
mich ubergeben: worry 1 calm -1
mich uberhaupt: calm 1
mich um: life 1 threat -1 worry -1 calm 1
mich umbringen: violence 1 worry -1
mich umgehaun: life -1 calm 1
mich umzubringen: life 2 violence 1 worry -1 calm -1
mich und: violence 2 threat -1 medical 1 calm -1
mich unten: violence 1 calm -1
mich unter: violence 2 calm -1
mich verbrenen: voices 1
mich vergewaltigt: violence 1 calm -1
mich verhoben: medical 1
mich verlasen: life -1 violence -1 threat 1 worry 1
mich verletzt: life 1
mich vermisen: life 1 worry 1 calm -1
mich verpetzt: life -1 threat 1 calm -1
mich verprugelt: violence 3 calm -2
mich vertipt: life -1 calm 1
mich vom: life 1
mich von: life 2 other -1 calm -1
mich vor: threat 1 medical 1 worry -1
mich war: life 1 calm -1
mich waren: life -1 worry 2 calm -1
mich wars: life 1 calm -1
mich warten: calm 1
mich weg: life 2 calm -1
mich wegen: violence 1 calm -1
mich weil: threat 1 worry -1
mich wen: life -1 violence 2 calm 1
mich werkstat: life -1 calm 1
mich wie: worry 2 calm -1
mich wieder: life 2 violence 2 other 1 worry -2 calm -2
mich wil: life -1 other 1 worry 1
mich wird: life 1 voices 1 worry -1 calm -1
mich wo: worry 1
mich woche: violence 1
mich zahlt: violence 1
mich zu: life 1 violence 2 calm -2
mich zum: violence -1 calm 2
mich zur: violence -1 worry -1 calm 2
mich zuruck: calm 1
mich zweimal: life -1 calm 1
mich: life 7 violence 11 threat -4 other -6 medical -6 voices 2 foreign -5 worry 4 calm -4
micha: life -1 worry -1 calm 2
michal: voices 1 calm -1
mielke: other 1
mien broder: threat 1
mien het: violence 1
mien is: life -1 calm 1
mien sleit: violence 2 foreign -1 calm -1
mien vater: violence 2 foreign -1 calm -1
mien vertrag: calm 1
mien: life -1 violence 3 threat 1 other -1 medical 3 voices -1 foreign -2 worry -1 calm -1
miese: calm 1
mieszkaniem: foreign 2 calm -1
miete bezahlt: life 1 calm -1
miete geht: calm 1
miete ist: worry 2 calm -2
miete nicht: worry 2 calm -1
miete weg: worry 2 calm -1
miete zahlen: worry 1 calm -1
miete: violence 3 threat -1 other -1 medical -1 voices -1 worry 5 calm -4
mieter: calm 1
mig: foreign 2 calm -2
migrene: calm 1
mikonam: life -1 foreign 3 calm -1
mikrofone: life -1 calm 1
milch: life 1 calm -1
mim gurtel: violence 1 calm -1
mim: violence 2 calm -1
mina: life -1 foreign 3 calm -1
minderleistung: calm 1
mindestlohn: life -2 foreign -1 worry -1 calm 5
minecraft: life -1 worry -1 calm 2
ming: life -1 calm 2
minge: life -2 violence 3 calm -1
mini: foreign 2 calm -1
minijober: calm 2
minka: life 2 worry -1
minut: calm 1
minute: life -1 threat 1 calm 1
minuten ich: violence 1
minuten ist: medical 1
minuten: life -4 violence 1 threat -2 other 1 medical 1 voices 1 worry -1 calm 4
minutn: calm 1
mio mi: calm 1
mio: life -1 foreign 2
miodem: foreign -1 calm 2
mir 30: worry 1 calm -1
mir ab: worry -1
mir aber: other 1 worry 1
mir ale: life 1
mir ales: life 1 violence 1 medical -1 worry 1 calm -1
mir am: life -1 worry 1
mir an: life 1 voices 1 worry 2 calm -3
mir antun: calm 1
mir arm: life 1
mir auch: life 1
mir auf: life -1
mir aufs: other 1 medical 1 calm -1
mir aus: life -1 other 1 worry -1 calm 1
mir ausgemacht: life 1 calm -1
mir befohlen: violence -1 voices 2 calm -1
mir bei: calm 1
mir beim: calm 1
mir bein: life -1 medical 1
mir bet: violence 1
mir bin: worry -1
mir bis: life 1
mir bite: threat 1 calm 1
mir bleibt: medical 1
mir blos: life 1
mir blut: medical 1
mir brief: worry 1
mir buschelweise: life 1 worry 1 calm -1
mir chef: calm 1
mir da: life 1
mir dan: threat 1 calm 1
mir das: life 1 threat 1 medical -1 worry -1
mir daumen: life -1 calm 1
mir de: calm 1
mir dem: life 1
mir den: life -2 violence 3 threat -1 medical 1
mir der: life -1 threat -1 voices 1 calm 1
mir des: worry 1 calm -1
mir die: life 3 violence 1 threat -1 other -1 medical -1 voices 1 worry -2
mir diesen: calm 1
mir doch: life -1 worry 1
mir drei: life -1 worry 2
mir duat: calm 1
mir eben: life 1 other 1 calm -1
mir echt: life 1
mir egal: life 1 threat 1 worry 1 calm -2
mir eh: calm 1
mir eigentlich: calm 1
mir ein: life -2 violence 1 medical -1 worry 1 calm 2
mir eine: life -1 violence 4 threat 1 worry -1 calm -2
mir einen: violence 1 calm 1
mir einer: violence -1 worry 1
mir erzahlt: other 1
mir es: calm 2
mir esen: life -1 worry 2 calm -1
mir euro: worry 1 calm -1
mir falt: worry 1
mir fast: worry 1
mir fehlt: life 1 worry -1
mir fernseher: life -1 worry 1
mir finger: life -1 violence 1 medical 2 calm -1
mir foto: other 1
mir fus: calm 1
mir ganz: medical 2 calm -1
mir ganzen: medical 1
mir gedanken: calm 1
mir gefalen: life -1 worry -1 calm 2
mir gefalt: calm 1
mir gegeben: calm 1
mir geholfen: calm 1
mir geht: calm 1
mir gehts: worry 1
mir gekauft: life 1
mir geknalt: violence 2 calm -1
mir gekundigt: worry 3 calm -2
mir geld: threat 1
mir gemacht: worry -1 calm 2
mir gemutlich: life -3 calm 3
mir gerade: life 1 other 1 calm -1
mir gesagt: violence -2 other 2 voices 1
mir geschrieben: other 1 calm 1
mir gesicht: violence 1 calm -1
mir gesprochen: other 1 calm -1
mir gestern: life 1 calm -1
mir geworfen: violence -1 worry 2 calm -1
mir gezeigt: other 1
mir got: worry 1 calm -1
mir grad: life 2 calm -1
mir gut: life -1 calm 2
mir hab: life 1 calm -1
mir haha: calm 1
mir hams: calm 1
mir hand: life -1 worry -1 calm 2
mir hare: violence -1 calm 2
mir hat: violence -1 calm 1
mir haut: life 2 calm -1
mir heise: life 1 calm -1
mir heises: life 1 violence 1 calm -1
mir hen: calm 1
mir her: voices 2 calm -1
mir heut: life -1 calm 1
mir heute: life 1 violence 1 voices -1 worry -1 calm -1
mir i: life -1 voices 1
mir ich: threat -1 medical -1 voices 4 worry 1 calm -3
mir im: violence 1 medical 1 calm -2
mir imer: violence 2 worry 1 calm -3
mir in: violence 2 threat -1 worry 2 calm -2
mir ins: threat -1 other -1 voices 1 calm 1
mir is: life -1 threat 1 medical 2 worry 1 calm -1
mir ist: life -2 threat 1 medical 2
mir ja: life 1
mir jeden: calm 1
mir jetzt: threat 2
mir kafe: calm 1
mir kalt: life 1
mir karte: calm 1
mir kein: life -1 threat 1
mir keine: life 1 threat 1 calm -1
mir keiner: voices -1 calm 2
mir kind: threat 1 calm -1
mir kisen: violence 2 calm -1
mir kopf: violence 1 calm 1
mir kugel: life 1 calm -1
mir kundigung: worry 1 calm -1
mir langweilig: calm 1
mir lasen: threat 1 calm 1
mir lauft: medical 1
mir leben: life 1 threat 1 calm -1
mir leid: life 2
mir mehr: voices 1 worry 1
mir mein: threat 1 voices 1
mir meine: calm 1
mir meser: violence 1
mir mit: violence 1 medical 1 worry 1 calm -2
mir monat: calm 1
mir morgen: calm 1
mir mus: voices 1
mir nach: worry 1 calm -1
mir nadel: life 1
mir nase: violence 2 calm -1
mir neu: calm 1
mir nich: life -1 calm 1
mir nicht: threat 1
mir nichts: life -1 calm 2
mir nie: worry 1
mir nix: life -1 violence 1 voices 1
mir noch: life 1 calm -1
mir nur: life 1 violence 1 calm -2
mir ob: threat 1 worry -1
mir ohne: voices 1
mir papier: worry 1 calm -1
mir peinlich: calm 1
mir praktikum: life -1 calm 1
mir prima: life 1 calm -1
mir pulsadern: life 2 calm -1
mir rad: calm 1
mir rasieren: calm 1
mir raus: medical 1 voices 1 calm -1
mir reichts: life 1 threat 1 calm -1
mir rein: violence 1 worry 2 calm -2
mir ruhe: threat 1 calm -1
mir sachen: voices 1
mir sagen: calm 1
mir sagt: calm 1
mir saure: violence 1
mir schlecht: life -1 medical 1 worry 2 calm -2
mir schlus: calm 1
mir schon: worry -1 calm 1
mir schwarz: medical 1
mir schwindelig: medical 1 voices 1 calm -1
mir schwirt: calm 1
mir sehr: calm 1
mir sein: calm 2
mir seine: other 1
mir seit: worry 2 calm -1
mir selber: life 1 threat 1 worry -1
mir sie: threat 1 voices 1 calm -1
mir so: medical 2 worry -1 calm -1
mir sogar: life -1 worry 1
mir sol: life -1 voices 3 worry -1
mir sonst: life 1 calm -1
mir sorgen: life -1 other 1
mir sprachnachricht: other 1
mir steht: calm 1
mir stuhl: calm 1
mir super: threat 1 worry 1 calm -1
mir tableten: life 1 calm -1
mir tag: calm 1
mir telefon: worry 1
mir tschus: other 1 calm -1
mir tun: life 2 violence 1 worry -1 calm -2
mir tur: violence -3 calm 3
mir tut: life -1 violence 1
mir um: calm 1
mir und: voices -1 worry 1
mir unter: violence 2 medical -1
mir vor: life 1 calm 1
mir war: life 1
mir was: life 3 violence -1 threat -1 calm -1
mir waser: life 1 violence 1 calm -1
mir weh: life 3 calm -1
mir weil: calm 1
mir wen: life -1 calm 1
mir wer: voices 1
mir wie: violence -1 worry 1 calm -1
mir wieder: life 1 violence 1 worry -1 calm -1
mir wil: life 1
mir wird: life -1 medical 4 worry 1 calm -2
mir wirklich: calm 1
mir wochen: worry 1 calm -1
mir wohnung: worry -1 calm 1
mir wurde: worry 2 calm -2
mir wurscht: life 1 calm -1
mir zetel: worry 1 calm -1
mir zigarete: life -1 medical -1 calm 2
mir zitern: worry 1
mir zu: life -2 violence 1 medical -1 voices 1 calm -1
mir zuruck: other -1 calm 1
mir zwischen: violence 1 calm -1
mir: life 1 violence 4 threat -1 other -2 medical -1 voices 4 foreign -5 worry 1 calm -2
mirko: violence 1 medical 3 worry -1 calm -2
misbraucht: life -1 violence 4 calm -3
misca: foreign 1 calm -1
misch um: life 1 calm -1
misch: life 3 threat 1 worry -1 calm -2
mist ich: calm 1
mist: life -1 medical -1 worry -1 calm 4
mistvieh: medical -1 calm 2
mit 16: life 1
mit 18: voices 2 calm -1
mit 26: violence 1 calm -1
mit 50: calm 1
mit absichtlich: life 1 violence 1 calm -1
mit abteilung: threat 1 calm -1
mit alein: violence 1 calm -1
mit alem: life 2 other 1 calm -2
mit alen: other 1 calm -1
mit am: other 1
mit an: calm 1
mit anderen: life 2 calm -1
mit arbeit: threat 2 calm -1
mit arbeitsplatz: worry 1 calm -1
mit arm: life 1
mit atmen: life 2 calm -1
mit auch: life 2 calm -1
mit auf: threat 1
mit aufgemacht: calm 1
mit augen: worry 1 calm -1
mit aus: violence 1
mit ausweis: calm 1
mit auto: voices 1
mit axt: violence 1 threat 1 medical 1 calm -1
mit baby: worry 1 calm -1
mit behinderung: calm 1
mit benzin: voices 1
mit bildern: calm 1
mit brile: threat 1
mit budget: calm 1
mit bugeleisen: life 1 calm -1
mit bus: life -1 calm 1
mit chef: calm 1
mit dan: life 1
mit das: violence 1 calm -1
mit de: worry 1 calm -1
mit dem: life 1 threat -1 medical 1 voices -1 foreign -1
mit den: life -1 violence -1 voices 1 worry 2 calm -1
mit denen: life -1 calm 1
mit der: life 2 violence 1 threat 2 other -1 voices -1 worry -1 calm -1
mit des: worry 1 calm -1
mit die: life -1 threat 2 calm -1
mit dino: calm 1
mit drauf: calm 1
mit drin: threat 1
mit ein: violence 1 calm -1
mit einem: other 2 calm -1
mit einstelen: calm 1
mit eisenstange: life -1 threat 3 calm -2
mit er: violence 1
mit ersten: life 1
mit esen: life -1 worry 2 calm -1
mit euch: life 1 other 1 calm -1
mit faust: life 1 calm -1
mit feurzeug: life 1 calm -1
mit flasche: violence 1 calm -1
mit flex: life -1 medical 2 calm -1
mit foto: other 1
mit fotos: worry 1 calm -1
mit frau: calm 1
mit freund: calm 1
mit freundin: calm 1
mit freundlicher: calm 1
mit g: calm 1
mit ganz: life 1
mit geht: threat 1
mit geld: threat 1
mit geredet: calm 1
mit gestern: violence 1
mit gezankt: calm 1
mit glas: calm 1
mit grupe: life -1 calm 2
mit gurtel: life -1 violence 2 calm -1
mit hab: life 1
mit hamer: life 1 calm 1
mit hand: violence 1
mit hat: life 1
mit heim: threat 1
mit hern: calm 1
mit hin: calm 1
mit hubwagen: worry 1 calm -1
mit hund: life 1 calm -1
mit i: voices 1
mit ich: life -1 threat -1 worry 1 calm 2
mit ihr: life -1 other 1
mit im: violence 2
mit in: life -1 violence 1 threat 2 calm -2
mit ins: other -1 voices 1 calm 1
mit is: threat 1 calm -1
mit kabel: violence 2 calm -2
mit kakao: calm 1
mit keinem: life -1 worry 2 calm -1
mit kevin: calm 1
mit kindern: worry 1 calm -1
mit kleinen: violence -1 other 2
mit klinge: life 1
mit kolegen: life -1 threat 1 worry -1 calm 1
mit korper: life -1 violence 1 voices 1 calm -1
mit kreisage: medical 1 calm -1
mit kundigung: life 1 worry 1 calm -2
mit leben: life 1 calm -1
mit lernschwierigkeiten: calm 1
mit links: medical 1 calm -1
mit m: calm 1
mit machen: life 1 calm -1
mit man: calm 1
mit manern: violence 1 calm -1
mit mehr: life -1 worry 1
mit meim: life 1
mit mein: life 1 violence 1 worry 1 calm -1
mit meinem: life -1 worry -1 calm 3
mit meinen: life 1 calm -1
mit meiner: life -1 violence -1 other 2 worry -1 calm 1
mit meister: calm 1
mit menschen: worry 1
mit meser: violence 2 other 2 medical 1 voices -1 calm -3
mit mir: life 4 other -1 medical -1 worry 2 calm -4
mit mit: calm 1
mit nach: violence 2 calm -1
mit nachbar: life -1 worry 1
mit nadel: calm 1
mit namen: violence -1 calm 1
mit nehm: life -1 violence 1 worry -1 calm 1
mit ner: violence 3 calm -2
mit neum: calm 1
mit neun: calm 1
mit palete: calm 1
mit papa: life 1
mit probezeit: life -1 worry 1 calm 1
mit rasierklinge: life 1 other 1 calm -1
mit rauchen: life -1 calm 2
mit reden: calm 1
mit rein: threat 1
mit roler: medical 1
mit roten: calm 1
mit schatz: calm 1
mit scherbe: life 2 calm -1
mit schere: life 1
mit schrauben: voices 1
mit schwerbehindertenausweis: calm 1
mit schwester: life -1 other 1
mit seit: other 1 worry 1 calm -1
mit sie: worry 1
mit so: calm 1
mit stapler: life -1 violence 1 threat 2 calm -2
mit tepichmeser: life 2 calm -1
mit und: life -1 threat 1 medical -1 worry -1 calm 3
mit vermieter: calm 1
mit vertrag: life 1 calm -1
mit von: life 2 calm -1
mit was: threat 1 calm -1
mit wem: calm 1
mit wen: life -1 violence 1
mit wer: threat 1
mit wie: worry 1
mit worden: worry 2 calm -1
mit zug: calm 1
mit zur: threat 2 worry -1
mit zusamen: calm 1
mit zwei: calm 1
mit: life -1 violence 3 threat 2 other -1 medical -4 voices -2 foreign -4 calm 6
mitag: violence -1 threat -1 other 1 medical -1 worry -3 calm 5
mitagesen: life 1 other -1 calm 1
mitags: life -1 calm 2
mitagspause: violence -1 other 1 voices 1
mitarbeiter: life -2 violence -1 threat -1 other -1 medical -1 worry -1 calm 6
mitbestimen: calm 1
mitbewohner gesagt: other 1 calm -1
mitbewohner hat: other 3 calm -1
mitbewohner sich: other 1 calm -1
mitbewohner was: threat 1 medical 1 worry -1 calm -1
mitbewohner: life -2 violence -1 threat 4 other 9 voices -1 worry -1 calm -7
mitbringen: violence -1 other -1 calm 2
miteilen: violence 1 calm -1
miteinander: life -1 threat 3 calm -1
mitel: life -1 calm 2
mitelmasig: life -1 calm 1
mitelstreifen: voices 1
miten auf: voices 1
miten der: voices 1
miten: life -1 violence -1 voices 2 calm 1
mitenaner: life -1 threat -1 worry -1 calm 3
mitendrin: worry -1 calm 1
miternacht: voices 2 calm -2
mitfahren: calm 1
mitfahrt: calm 1
mitfeiere: life -1 calm 1
mitgebracht: calm 1
mitgehen: violence 1 calm -1
mitgeht: calm 1
mitgemacht: life -1 calm 1
mitgenomen: life -1 violence -1 threat -1 other 3 worry -1 calm 2
mitgeschrieben: worry 3 calm -2
mitgesungen: calm 1
mitgetanzt: calm 1
mithelfe: life -1 calm 1
mitkomen: life -1 calm 1
mitleid: worry 1
mitm: life -2 violence 1 threat 3 foreign -1
mitmachen: life 1 violence 1 worry -1
mitn: calm 2
mitnand: calm 1
mitnaner: life 1 calm -1
mitnehmen: life 1 threat -1 other 1
mitog: life -1 calm 2
mitsamt: calm 1
mitwoch ich: threat 1 worry 1 calm -1
mitwoch: life -1 violence 1 voices -1 worry 1 calm 1
mitzahlen: calm 1
mni7: calm 1
mnie bije: foreign 2 calm -1
mnie i: foreign 1
mnie: life -1 medical -1 foreign 6 worry -1 calm -2
mo: life 2 violence 4 foreign -1 calm -3
moagn: calm 1
moang: life 1
moasta: violence 2 calm -1
moben mich: violence -1 worry 3 calm -3
moben: life -1 violence -1 worry 7 calm -4
mobing: life -1 worry 1 calm 1
mobt: life -1 worry -1 calm 2
mocht auch: life 1 calm -1
mocht: life 3 violence 3 worry -1 calm -4
mochte fur: life 1 calm -1
mochte ich: calm 1
mochte jetzt: life 1
mochte mehr: life -1 calm 1
mochte nicht: calm 1
mochte opa: life 1
mochte wie: life -1 calm 1
mochte zu: life 1
mochte: life 5 threat -1 other -1 medical -1 voices -1 worry -2 calm 1
mod: foreign -1 calm 2
moder: life 2 calm -1
mofa: life -1 calm 1
mog i: life 1
mog lebn: life 1
mog nima: life 1
mog nimer: life 1 worry 1 calm -1
mog: life 3 violence -1 threat -1 medical -1 foreign -1
moge: foreign 1
moglich: life -1 worry -1 calm 2
mogu vise: foreign 1 calm -1
mogu: life -1 foreign 5 calm -3
moi: foreign 1
moim: foreign 2 calm -1
moin bin: calm 1
moin: life 1 threat -1 medical -1 foreign -1 worry -1 calm 3
moj: foreign 4 calm -3
moje: calm 1
mojej: calm 1
mol: life -1 violence 2 threat 2 worry 2 calm -3
mola: foreign -1 calm 1
molada: foreign -1 calm 2
moment: calm 1
momo: calm 1
mon: foreign 2 calm -1
monat aber: calm 1
monat auch: calm 1
monat es: life 1 medical 1 calm -1
monat gezahlt: life 1
monat ich: worry 1 calm -1
monat nicht: worry 1
monat und: calm 1
monat viel: worry 2 calm -2
monat: life -2 violence -2 threat -2 medical 1 voices -1 foreign -1 worry 5 calm 2
monate: life -1 violence -1 calm 4
monatelang: life -1 worry 2 calm -1
monaten kein: worry 2 calm -1
monaten und: calm 1
monaten: life -2 threat -1 other -1 medical -1 voices -1 worry 4 calm 1
monats sagt: worry 1
monats: worry 1 calm -1
monatsende: calm 1
mond: life -1 calm 2
monday: foreign -1 calm 2
mongo mir: worry 1 calm -1
mongo zu: worry 1 calm -1
mongo: worry 4 calm -3
monika: calm 1
montag bin: life -1 worry 1 calm 1
montag der: threat 1
montag er: life 1 threat 2 calm -1
montag geantwortet: calm 1
montag halt: calm 1
montag ich: life -1 calm 1
montag ist: threat 2 calm -1
montag mehr: life 1
montag morgen: calm 1
montag nich: life 1
montag nicht: calm 1
montag sieben: threat 1
montag um: threat 1
montag weg: worry 1 calm -1
montag: life -2 violence -1 threat 4 other -2 medical -1 voices -2 foreign -1 calm 5
montage der: other 1
montage so: calm 1
montage: life -1 violence 1 threat 1 other 1 medical 1 voices -1 worry -1 calm -1
monteur: calm 1
montiert: calm 1
montre: foreign -1 calm 2
moped: life -1 calm 1
mor da: voices 1
mor: life -1 voices 1 foreign 3 calm -2
morden: life -1 calm 1
morder: life -1 worry -1 calm 3
morderhunger: life -2 calm 2
mordshunger: calm 1
morgen 9: threat 1 worry 1 calm -1
morgen ab: violence 1
morgen an: threat -1 calm 2
morgen bin: life 1 worry -1 calm 1
morgen bring: threat 1 calm -1
morgen bus: worry 1 calm -1
morgen da: life -1 worry -1 calm 2
morgen dan: calm 1
morgen das: voices 1 calm -1
morgen den: threat 2 calm -1
morgen der: threat 2 calm -2
morgen die: life -1 violence 1 worry -1 calm 1
morgen ein: life 1 threat 1 calm -1
morgen einen: calm 1
morgen es: life 1
morgen findet: life 1
morgen fruh: life 3 violence -1 calm -1
morgen hab: life -1 threat 2 calm -1
morgen heut: calm 1
morgen ich: threat 2 calm -2
morgen ihr: life 1 calm -1
morgen im: life 1 worry 1 calm -2
morgen in: voices 1
morgen is: life 1 voices 1 calm -1
morgen ist: violence -1 worry -1 calm 1
morgen kome: violence 1 calm -1
morgen komt: threat 1
morgen mehr: other 1 worry 1 calm -1
morgen mein: voices 1 calm -1
morgen meser: threat 1 calm -1
morgen mir: calm 1
morgen mit: calm 1
morgen mus: worry 1 calm -1
morgen nehme: threat 1
morgen nich: life 1
morgen nicht: threat 1 other 1 calm -2
morgen noch: calm 1
morgen sie: worry 1
morgen tot: other 1 calm -1
morgen um: life -1 threat 1 calm 1
morgen und: violence 1 calm -1
morgen unterschreiben: worry 2 calm -1
morgen vor: worry 2 calm -1
morgen vorm: worry 1
morgen was: threat 1 worry 1 calm -1
morgen wegen: calm 1
morgen wieder: life 1 calm 1
morgen wil: worry 1
morgen wir: life 1
morgen wird: calm 1
morgen ☀: calm 1
morgen: life -1 violence 1 threat 10 other -1 medical -5 voices -2 foreign -2 worry 1 calm 1
morgens eine: calm 1
morgens ich: worry 2 calm -1
morgens: life -1 threat -1 other -1 medical -1 voices -1 worry 3 calm 1
morgn: life -2 violence -1 threat 4 medical -1 foreign -1 worry -1 calm 2
morir: foreign 2 calm -2
morire: foreign 1 calm -1
morjen ick: calm 1
morjen: violence -1 calm 2
morn: life -1 calm 2
morschen: life 1 calm -1
mos: calm 1
mostu: foreign 2 calm -2
motor: life 3 violence -1 threat -1 other 2 medical -1 calm -1
motorad: life -1 worry 1
motorsage: calm 1
mourir: foreign 2 calm -1
mout: foreign 6 calm -5
movie: foreign -1 calm 1
mowi: foreign 1
mowic: foreign 2 calm -1
mpu: calm 1
mr: life -1 worry -1 calm 2
mrosk: calm 1
mrt: worry -1 calm 2
muad: calm 1
muada: calm 1
muas des: calm 1
muas i: life -1 calm 2
muas: life -1 violence -1 foreign -1 calm 4
much: foreign 3 calm -1
mucha: foreign 1 calm -1
mude alem: life 1 worry 1 calm -1
mude bin: worry -1 calm 1
mude das: calm 1
mude gestern: calm 1
mude ich: other 1
mude leben: life 3 calm -2
mude mir: medical 1 calm -1
mude und: other 1 medical 1 calm -1
mude vom: life 2 voices 1 calm -2
mude von: life 1 worry 1 calm -1
mude: life -4 violence -1 threat -1 other 1 foreign -1 worry -2 calm 8
mufelisch: life -1 calm 1
mufensausen: life -1 calm 1
muhe: life 2 worry 1 calm -2
muhsam: life -1 calm 2
mul die: calm 1
mul geworfen: worry 1
mul ich: threat -1 calm 1
mul um: calm 1
mul und: calm 1
mul: life -2 violence -1 threat -3 worry 2 calm 5
mulcontainer: medical 2 calm -1
muler: life -2 threat 4 calm -2
mulmanern: life 2 calm -1
multonen: life 1 violence 2 calm -1
mumien: calm 1
munca: foreign -1 calm 2
mund auf: medical 1 calm -1
mund hangt: medical 2 calm -1
mund ich: violence 1
mund schief: medical 1
mund und: violence 1 calm -1
mund: life -2 violence 2 threat -1 medical 9 voices -1 worry -2 calm -5
mundlich: worry -1 calm 1
munster: calm 1
muon nua: foreign 1
muon song: foreign 1
muon: foreign 2 calm -1
murat: life -1 violence -2 threat 3 other -1 medical 2 calm -1
muren: worry -1 calm 2
murmeltier: calm 1
muro: foreign -1 calm 2
mus ab: voices 1
mus ales: medical -1 voices 1
mus aus: voices 1 worry 1 calm -1
mus ausziehen: worry 1 calm -1
mus beim: threat 1
mus bestraft: life 2 calm -2
mus bis: worry 1
mus brechen: medical 1
mus bring: life 2 calm -2
mus da: life -1 calm 2
mus damit: life 1 voices -1
mus danach: calm 1
mus das: worry -1 calm 1
mus daurnd: medical 2 calm -1
mus dem: life -1 calm 1
mus den: violence 1 voices 1
mus denen: voices 1
mus der: life -1 calm 2
mus des: calm 1
mus die: life -1 calm 2
mus eine: life 2 calm -1
mus einen: calm 1
mus er: calm 1
mus erst: violence 1
mus es: threat 1
mus fruh: calm 1
mus geld: life 1 calm -1
mus hab: voices 1 calm -1
mus heut: calm -1
mus heute: life -1 threat 1 voices 2 calm -2
mus hier: life 1 calm -1
mus ich: life -1 violence 1 threat -1 other -1 worry -2 calm 5
mus im: worry 1
mus imer: life -1 violence 1
mus in: violence 1
mus ins: violence 1 worry 1 calm -1
mus isch: calm 1
mus ja: life -1 threat 1
mus jetzt: life -1 calm 1
mus kotzen: medical 1
mus los: calm 1
mus mal: calm 1
mus man: life 2 violence 1 calm -2
mus mehr: worry -1 calm 1
mus mein: calm 1
mus meine: calm 1
mus mich: life 2 calm -1
mus mir: life 1 calm -1
mus mit: calm 1
mus morgen: calm 1
mus nehmen: life 1
mus nicht: calm 1
mus nur: calm 1
mus oder: voices 1
mus raus: life -1 medical -1 voices 3 calm -1
mus sachen: violence 1 calm -1
mus sich: life 1
mus sie: calm 1
mus spuren: life 1
mus sterben: voices 3 calm -3
mus tun: voices 1 calm -1
mus und: life 1
mus was: voices 1 calm -1
mus weg: other 1 voices 4 calm -4
mus weh: life 1
mus werden: life 1
mus zum: life -1 calm 1
mus: life 2 violence 1 threat -4 other -3 medical -3 voices 9 foreign -1 worry -5 calm 5
musch: worry -1 calm 2
muse: life -1 voices 2 calm -1
musen ales: worry 1
musen aus: worry 2 calm -1
musen den: life 1
musen in: life 1
musen wir: calm 1
musen: life 2 violence -1 threat -1 other -1 medical -1 voices -1 worry 3 calm -1
museum: calm 1
musik: life -1 violence -1 threat -1 medical -1 voices -1 worry 2 calm 2
muskelkater vom: calm 1
muskelkater: life -1 worry -1 calm 4
musli: calm 1
must dich: voices 1
must du: voices 1
must euch: life 1
must ihr: life 1 calm -1
must mich: threat 1
must nich: life 2 calm -1
must nicht: threat 1 voices 1 calm -1
must um: calm 1
must: life 4 violence -1 other -1 medical -1 voices 2 worry -1 calm -2
mustafa: calm 1
muste doch: calm 1
muste im: violence 4 calm -3
muste jemand: life 1
muste nur: threat 1
muste weg: calm 1
muste: violence 4 other -1 medical -1 voices -1 worry -3 calm 3
musten: life -1 calm 2
mut den: calm 1
mut ick: life -1 calm 2
mut: life 3 violence -1 threat -1 calm 1
muter die: calm 1
muter gesagt: worry 1
muter hat: worry 1
muter ich: threat 1
muter imer: calm 1
muter jede: worry -1 calm 1
muter mich: violence 2 calm -1
muter ruft: worry 1 calm -1
muter von: other 2 worry -1 calm -1
muter was: threat 2 calm -1
muter: life -3 violence 1 threat 3 other 3 medical -1 foreign -1 worry 3 calm -3
muterle: life 2 calm -1
muterschutz: calm 1
muti auch: life 1 calm -1
muti: life 5 worry -1 calm -3
mutig genug: life 1
mutig: life 1 worry -1 calm 1
mutze: calm 1
myself: foreign 1 calm -1
n brief: calm 1
n handy: calm 1
n: life -1 violence -1 threat -1 medical 2 voices -1 worry -1 calm 4
na da: violence 1 calm -1
na den: calm 1
na i: foreign 1 calm -1
na ja: calm 1
na super: life 1
na: life 1 violence 1 threat -1 other -1 medical -1 foreign 1
nach 2: worry 1
nach 8: calm 1
nach abs: calm 1
nach acht: calm 1
nach arbeit: violence 1
nach auf: life 1 calm -1
nach bin: voices 1 calm -1
nach da: life 2 worry 1 calm -3
nach de: life 1
nach dem: threat -1 calm 1
nach der: violence 1 worry -2 calm 1
nach die: calm 1
nach einer: calm 1
nach esen: calm 1
nach feierabend: life 1 violence 1 threat 1 calm -1
nach funf: life 1
nach gas: medical 1 calm -1
nach gekomen: other 1
nach geworfen: violence -1 worry 2 calm -1
nach hause: life -1 violence -1 threat 1 other 1 worry 1 calm -1
nach ich: worry 1
nach ihr: other 1
nach jahren: worry 1
nach kafe: calm 1
nach minuten: calm 1
nach mir: violence 2 other -1 medical 1 worry 1 calm -3
nach mitag: life -1 calm 1
nach monaten: calm 1
nach pape: worry 1 calm -1
nach praktikum: calm 1
nach schicht: life 1 threat 2 worry -1 calm -2
nach sgb: calm 1
nach stunde: calm 1
nach urlaub: life 1
nach vier: worry -1 calm 1
nach vorn: life 1 calm -1
nach was: threat 1
nach weihnachten: violence 2 worry -1 calm -1
nach wen: life -1
nach wie: worry 1 calm -1
nach wo: life 1 calm -1
nach wochen: worry -1 calm 1
nach: other 1 medical -1 voices -1 foreign -2 worry 2 calm 2
nacha: life -1 calm 2
nachba: violence -1 calm 2
nachban: calm 1
nachbar ales: life 1 calm -1
nachbar das: threat 1
nachbar durch: voices 1
nachbar gestorben: calm 1
nachbar haben: calm 1
nachbar hat: life -1 other 1 worry -1 calm 1
nachbar ich: life -1 calm 1
nachbar im: other 1
nachbar imer: threat 1
nachbar ist: life -1 threat 1 worry -1 calm 1
nachbar mich: violence 1
nachbar mir: violence -1 other 1 voices 1
nachbar noch: threat 1
nachbar oben: calm 1
nachbar schreit: other 1
nachbar seine: threat -1 other 1
nachbar sich: calm 1
nachbar und: worry 1
nachbar verprugelt: threat -1 other 1
nachbar: life -2 violence -2 other 7 medical -3 voices 1 foreign -1 worry -2 calm 1
nachbestelen: life -1 calm 2
nachdenken: voices 2 worry -1 calm -1
nacher: life 5 violence -1 threat 1 other -1 medical -1 voices 1 worry -1 calm -4
nachfolger: calm 1
nachfrage geht: calm 1
nachfrage: life -1 calm 2
nachgedacht: threat 2 worry -1
nachgefragt: calm 2
nachgeguckt: life 1 calm -1
nachgezahlt: life -1 medical -1 worry -1 calm 3
nachmachen: life -1 calm 2
nachmitags er: calm 1
nachmitags ich: calm 1
nachmitags: violence -1 worry -1 calm 3
nachol: calm 1
nacholen: calm 1
nachprufung: calm 1
nachrichten: life 2 violence -1 worry -2 calm 2
nachschtes: violence 2
nachste bin: medical 1
nachste darf: calm 1
nachste den: life 1 calm -1
nachste der: threat 2 medical 1 calm -2
nachste im: calm 1
nachste jahr: calm 1
nachste komt: medical 1
nachste mal: life 2 threat 1 calm -2
nachste monat: worry 1
nachste noch: life 1
nachste nochmal: calm 1
nachste tag: calm 1
nachste woche: violence -1 calm 2
nachste: life 2 threat 6 other -2 voices -2 foreign -1 worry -2
nachstn: life -1 calm 2
nacht albtraume: worry 1 calm -1
nacht der: voices 1 worry 1 calm -1
nacht die: threat 1 calm -1
nacht drei: worry 1
nacht fur: life 2 calm -2
nacht ich: life 2 calm -2
nacht imer: life 2 calm -2
nacht ist: life 1 calm -1
nacht mach: life 1 calm -1
nacht nicht: worry 1
nacht um: worry 1
nacht: life 3 violence -2 threat 5 other 1 medical -1 voices 1 foreign -2 worry 2 calm -7
nachtdienst: life -1 violence 3 threat 1 calm -2
nachte nicht: voices 1
nachte: life -2 threat -1 voices 1 worry 3 calm -1
nachteile: calm 1
nachthemd: violence -1 other 4 medical -1 calm -2
nachtisch: other 1
nachts 2: worry 1
nachts er: violence 1 calm -1
nachts ich: life 1 violence 1 calm -1
nachts in: violence 1 threat 1
nachts mein: violence 1
nachts mir: calm 1
nachts nicht: calm 1
nachts schlafen: calm 1
nachts um: worry 1
nachts zu: violence 1
nachts: life -1 violence 4 other -1 medical -2 voices -1 worry 4 calm -3
nachtschicht ich: worry 1 calm -1
nachtschicht: life -1 violence 2 other -1 worry 2 calm -1
nachtwache: life 4 threat -1 calm -2
nachweise: calm 1
nachzufragen: calm 1
nachzugucken: voices 1 calm -1
nacken und: medical 1 calm -1
nacken: life -1 medical 3 calm -1
nackt: life -1 violence 7 other 1 voices -1 calm -5
nackten: life -1 violence 5 calm -3
nacktvideos: violence 2 calm -1
nad: life 1 foreign -1 calm 2
nadel die: life 1
nadel in: life 1
nadel: life 1 threat -1 medical -1 calm 1
nadeln: life 4 violence -1 calm -3
nadelt: calm 2
nadine: life -2 violence 2
nadja: other 1
nagel mit: calm 1
nagel: life 1 calm 1
nagelack: medical 1
nagschmisa: life -1 violence 2 calm -1
nagschtelt: calm 1
nahe: life -1 worry 1 calm 1
naher: other 1 calm -1
naherei: life 1 calm -1
naja bis: life 1
naja: life 3 violence -1 threat -1 medical -1 voices -1 worry -1 calm 2
name: calm 1
namen aus: threat 1 calm -1
namen das: life 1 voices 1 calm -1
namen drauf: life 1
namen und: threat 1 calm -1
namen von: calm 1
namen: life -1 violence -2 threat 1 voices 2
namenschilder: life -1 calm 1
namlich und: life 1 calm -1
namlich wie: life 1 calm -1
namlich: life 2 violence -1 threat 1 voices -1 worry -2 calm 2
nao: foreign 4 calm -3
narbe: life -1 calm 1
narben: life 6 voices -1 worry -1 calm -3
naren: worry 2 calm -1
narisch: life -1 medical 1
nas: life -1 foreign 3
naschen: violence 2 calm -1
nase zu: violence 1
nase: life -2 violence 2 threat -1 voices 1 worry -1 calm 1
nasen: calm 1
nasenbluten: life -1 worry -1 calm 2
naten: foreign 2 calm -2
naturlich: life -1 calm 3
nauschmeisa: calm 1
nausgang: calm 1
navi sagt: voices -1 calm 1
navi: voices -2 calm 3
nay seh: foreign 1
nay: foreign 2 calm -1
ndihme: life -1 foreign 3 worry -1 calm -1
ne abmahnung: calm 1
ne auf: life 1
ne da: foreign 1
ne die: violence 1
ne frau: calm 1
ne fur: life 1
ne ganz: calm 1
ne ich: life -1 voices 1 worry -1 calm 2
ne in: calm 1
ne liste: voices 1
ne mogu: foreign 2 calm -1
ne neu: calm 1
ne sprachnachricht: other 1
ne stunde: calm 1
ne und: threat 1
ne vise: foreign 2 calm -2
ne vom: threat 1 calm -1
ne wafe: life 1 calm -1
ne wohnung: calm 1
ne yapayim: foreign 2 calm -1
ne: life -1 violence -1 threat -1 other -1 medical -2 voices -1 foreign 8 worry -4 calm 3
neben dem: calm 1
neben der: life 2 calm -1
neben ihr: other 1
neben mir: calm -1
neben: life 4 threat -1 calm -1
nebenan ich: life 1 voices 1 calm -1
nebenan schreit: other 2 calm -1
nebenan: violence -2 threat -1 other 5 medical -1 voices 1 worry -1 calm -2
nebeneinander: calm 1
nebenkostenabrechnung: calm 1
neblig: life -1 voices 2
nefe hat: medical 1
nefe: life -1 violence -1 medical 2 worry -1 calm 2
nefes: foreign 3 calm -2
nehm ale: life 2 threat -1 worry -1 calm 1
nehm das: threat 2 calm -1
nehm den: life 2 calm -2
nehm die: life -1 threat 2 worry 1 calm -1
nehm ich: life 2 threat 2 calm -2
nehm jeden: calm 1
nehm meine: life -1 worry 1
nehm monat: worry 1 calm -1
nehm nicht: worry 1 calm -1
nehm seit: worry 1
nehm tableten: life -1 worry 1 calm 1
nehm tag: worry 1 calm -1
nehm und: worry 1
nehm: threat 4 other -1 medical -1 voices -1 foreign -1 worry 2 calm -2
nehma: calm 1
nehme ale: calm 1
nehme den: threat 1
nehme ich: threat 2 calm -1
nehme medikamente: life -1 worry 1
nehme meine: life -1 calm 1
nehme mit: threat -1 worry 1
nehme tableten: worry -2 calm 2
nehme: threat 3 other -1 medical -1 foreign -1 worry -1 calm 1
nehmen die: calm 1
nehmen mich: life -1 calm 1
nehmen sie: voices 1
nehmen wil: life 1 calm -1
nehmen: life 1 violence -2 threat -1 other -1 medical -1 calm 3
nehmt: life 2
nei: life -1 calm 1
neichs: life -1 calm 2
neid: calm 1
neidisch: life 1
nein aber: voices 1
nein chef: worry 1
nein der: threat 1
nein du: life -1 worry 1
nein er: violence 2 calm -1
nein gesagt: life 1 violence 1 voices 1 calm -2
nein ich: life -1 calm 3
nein ist: life 1
nein macht: violence 1
nein mich: calm 1
nein nehme: threat 1
nein nein: life -1 worry -1 calm 2
nein nicht: life 1
nein sagen: voices 1 worry -1
nein sagt: life 1 calm -1
nein spas: calm 1
nein und: worry 1
nein war: life 1
nein was: calm 1
nein wil: life -1 worry -1 calm 2
nein zu: calm 1
nein: life 1 violence 1 threat 1 other -1 medical -2 voices 1 foreign -1 worry -3 calm 2
nele: other 1
nemikham: life -1 foreign 3 calm -1
nemn: worry -1 calm 2
nen: life -2 violence -1 calm 3
nenen mich: life -1 violence -1 medical -1 worry 3
nenen: life -2 violence -1 medical -1 voices -1 worry 6
nent das: threat 1
nent ich: threat 1
nent mich: life -1 threat 1
nent: life -3 violence -1 threat 6 worry -2
nenung: calm 1
nepal: calm 1
ner stunde: life 1
ner: violence 4 worry -1 calm -2
nerv: life -1 threat 2
nerven: life -1 worry 5 calm -3
nervn: life -1 worry 2 calm -1
nervos: calm 1
nervt imer: life -1 threat 1
nervt: life -2 violence -1 threat 1 medical -1 worry -1 calm 4
nese: life 1
net aber: threat 1
net d: violence 1
net da: life 1 calm -1
net das: life 1 calm -1
net do: calm 1
net hab: life -1 calm 1
net hat: calm 1
net ich: life 1 calm -1
net mehr: life 2 calm -2
net mir: calm 1
net mit: calm 1
net s: violence 1
net sieht: violence 1
net wen: violence 1 threat 1 calm -1
net wir: life 1 calm -1
net zu: calm 1
net: life 5 violence 1 threat -1 foreign -3 worry -4 calm 2
nete: calm 1
neter: life -1 threat 2 calm -1
neto: life 1 worry -1 calm 1
netz: life -2 threat 2 worry -1 calm 1
neu auch: life 1 calm -1
neu aus: violence 1 other 1 calm -1
neu betreur: violence 2 calm -2
neu da: life 1
neu der: violence 1 other 1 worry -1
neu hab: calm 1
neu ich: life 2 threat 1 calm -2
neu in: calm 1
neu ist: life 1 calm -1
neu jahr: life 1 calm -1
neu macht: threat 1
neu maschine: calm 1
neu mich: threat 1
neu sich: worry 1
neu und: calm 1
neu von: threat 1
neu wil: violence 2 calm -1
neu: threat 1 other -1 medical -2 voices -2 foreign -1 worry -3 calm 9
neugier: life -1 calm 1
neulich: life 2 worry 1 calm -2
neum: calm 1
neun ausweis: life 1 calm -1
neun ich: life -1 worry 1
neun mehr: life 1
neun nicht: calm 1
neun tage: life -1 worry 1
neun und: calm 1
neun vorarbeiter: worry 1
neun wen: worry 1
neun: life -2 violence -1 threat -2 other -1 medical -2 foreign -1 worry 3 calm 6
neune: calm 1
neur: life -2 worry -1 calm 4
neurologe: calm 1
neus: life -2 violence -1 worry -1 calm 6
neustart: calm 1
next: life -1 foreign 1 calm 1
nha: foreign 2 calm -2
nhay: foreign 1
nhot: foreign 2 calm -1
nich aber: voices 1
nich ales: violence 1
nich auf: life 1 other 1 medical 1 calm -2
nich aufhorn: life 1
nich aufwachen: life 1
nich aus: life -1 worry 1
nich bin: life 1 other 1 calm -1
nich dan: life -1 calm 1
nich das: life -1 worry 1 calm 2
nich dat: worry 1 calm -1
nich der: calm 1
nich die: life 2 calm -1
nich er: life 1
nich geld: violence 1 worry -1
nich gut: worry 1 calm -1
nich hab: medical 1
nich heute: life 1 violence 1 calm -1
nich hier: medical 1
nich hin: life -1 calm 1
nich ich: threat -1 voices 2
nich ick: life 1 other 1 calm -2
nich in: life 1 calm -1
nich konto: calm 1
nich lang: life 1 calm -1
nich leben: life 1 calm -1
nich leven: life 1
nich machen: life 1
nich mehr: threat 1 medical -1 voices -1 worry 3 calm -1
nich mir: life 1 calm -1
nich mus: life 1 calm -1
nich nich: life 1 worry 1 calm -1
nich noch: worry 1 calm -1
nich ob: medical 1 worry 1 calm -1
nich raus: violence 1 calm -1
nich richtig: medical 1 worry 1 calm -2
nich schon: worry 1 calm -1
nich schwimen: life 1 calm -1
nich seit: violence 1 worry 1 calm -1
nich so: violence 1
nich ufsteht: threat 1 calm -1
nich und: life 1
nich verlasen: violence 1 calm -1
nich wen: life 1
nich wer: worry 1
nich wie: voices 2 calm -1
nich wieder: life -1 calm 1
nich wil: life -1 calm 1
nich wo: voices 1 calm -1
nich wohin: calm 1
nich zuruck: calm 1
nich: life 4 threat -2 medical 2 foreign -2 worry 2 calm -3
nicht ab: worry 1
nicht aber: life 1 worry 1 calm -2
nicht abgebe: violence 1
nicht alein: life 1 voices 1
nicht ales: life -2 medical -1 voices 1 worry 1 calm 1
nicht als: threat 1
nicht am: life 1
nicht an: life 1 worry -1
nicht and: foreign 1
nicht anders: violence 1 worry 1 calm -1
nicht anfangen: life 1 calm -1
nicht anrufen: life -1 calm 1
nicht ans: life -1 calm 1
nicht arbeit: other 1 worry 1 calm -1
nicht arbeiten: worry 2
nicht atmen: medical 3 worry -1 calm -2
nicht auch: violence 1 calm -1
nicht auf: life -1 violence -1 threat 1 other 1 medical 3 worry -1 calm -2
nicht aufgestanden: violence 1 calm -1
nicht aufhoren: life 1 violence -1 worry 1
nicht aufstehen: medical 2 worry -1 calm -1
nicht aufwachen: life 2 worry -1 calm -2
nicht aus: violence 1 threat 1 other -1 medical -1 calm -1
nicht bei: life -1 calm 1
nicht beim: medical -1 worry 2 calm -1
nicht belasten: life 1
nicht bewegen: medical 1
nicht bezahlt: calm 1
nicht bin: life 1 violence 1 worry 1 calm -1
nicht bis: other 1
nicht bite: voices 1
nicht brauche: worry -1 calm 1
nicht braucht: calm 1
nicht bus: worry 1 calm -1
nicht da: life 1 calm 1
nicht dabei: calm 1
nicht dafur: life 1
nicht dan: life 2 worry 1 calm -3
nicht das: life 1 medical -1 voices -1 worry 2 calm -2
nicht dem: worry 1
nicht den: other 1 calm 1
nicht denken: worry 1
nicht der: life -2 violence 1 medical -1 voices 1
nicht die: life 2 violence -1 threat -1 voices 1 worry -1 calm 1
nicht diese: calm 1
nicht doktor: violence 1 worry 1 calm -1
nicht du: life -1 voices 1 calm 1
nicht durch: life 1 worry -1
nicht ein: life 2 worry -1 calm -1
nicht eine: life 1
nicht einer: calm 1
nicht einverstanden: life -1 calm 1
nicht er: life -1 violence 1 medical 1 worry -1
nicht erlaubt: calm 1
nicht erst: life 1 calm -1
nicht esen: life -1 worry -2 calm 3
nicht finden: life -1 calm 2
nicht frau: worry 1
nicht fur: life 1 calm -1
nicht furs: life -1 calm 1
nicht ganz: life 1 calm -1
nicht geantwortet: calm 1
nicht geben: life -1 worry 1
nicht gefalen: threat 1
nicht gefalt: worry -1 calm 1
nicht gehen: violence 1 worry 1 calm -1
nicht gehort: calm 1
nicht geht: life 1
nicht geklapt: life 1 calm -1
nicht gekomen: worry 2 calm -2
nicht geld: threat 1 worry -1
nicht genug: calm 1
nicht geschlagen: worry 1
nicht gesehen: calm 1
nicht gestern: violence 1 medical 1 calm -1
nicht getraut: calm 1
nicht gezahlt: calm 1
nicht gibt: life 1
nicht gibts: violence 2 calm -2
nicht gleich: violence 1
nicht gut: life -1 violence 1 calm 1
nicht hab: calm 1
nicht haben: violence 1
nicht halten: medical 2 worry -1 calm -1
nicht hat: calm 1
nicht hause: other 1 worry 2 calm -2
nicht heben: calm 1
nicht heim: life 1 voices 1 calm -1
nicht heute: other 1
nicht hier: life 1 calm -1
nicht hin: worry 3 calm -2
nicht hoch: threat 1 calm -1
nicht holen: life 1
nicht horen: threat 1
nicht ich: life 1 violence -2 medical -1 voices 1 worry 3 calm -2
nicht ihr: life 1 other -1 calm -1
nicht im: life 1 threat 1 voices 1 calm -1
nicht imer: worry 2 calm -1
nicht in: life -3 other -1 calm 5
nicht ins: life 1 other 1 calm -1
nicht ist: calm 1
nicht ja: life 1 calm -1
nicht jetzt: life -1 calm 1
nicht kan: life -1 worry -1 calm 2
nicht katze: life 1 calm -1
nicht keiner: worry 1 calm -1
nicht klapt: calm 1
nicht klo: worry 1
nicht kome: life 1 violence 1 calm -1
nicht komen: life -1 violence -1 other 1 worry 1 calm 1
nicht komt: violence 1
nicht konen: voices 1 calm -1
nicht kopf: medical 1
nicht kriege: worry 1
nicht kriegen: voices 1
nicht lang: threat 1
nicht lange: calm 1
nicht laufen: violence 1
nicht leb: life 1
nicht lebe: life 2 calm -1
nicht leben: life 2 other 3 worry -1 calm -2
nicht lebend: life 1 threat 2 calm -1
nicht lebn: life 1 calm -1
nicht lesen: calm 1
nicht los: threat 1
nicht mach: life -1 voices 1
nicht machen: life 2 calm -1
nicht macht: life 1 calm -1
nicht mal: life 1
nicht mama: life 1 calm -1
nicht man: calm 1
nicht mehr: violence -2 threat 1 other 2 medical -1 worry 2 calm -2
nicht mein: life -1 calm 1
nicht meine: calm 1
nicht mich: life 1
nicht mir: life -1 threat 1 worry 1
nicht mit: life -1 threat 1 worry -1 calm 1
nicht mitgenomen: life -1 calm 2
nicht morgen: worry 1
nicht mus: calm 1
nicht nach: threat 2 other 1 worry 1 calm -3
nicht nachste: life 1
nicht ne: calm 1
nicht nehm: threat 1
nicht nehme: life 1 violence 1 calm -1
nicht neu: life 1 calm -1
nicht nicht: life -1 worry 1
nicht nimt: calm 1
nicht nochmal: life -1 threat 1
nicht nur: life 2 threat 1 worry -1
nicht ob: life -1 voices 1
nicht oder: violence 1
nicht raus: life -1 violence 3 medical 1 worry -3
nicht reden: other 1 worry 1 calm -2
nicht reicht: life -1 calm 1
nicht rein: calm 1
nicht richtig: life -1 medical 1
nicht ruhrt: threat 1
nicht sag: calm 1
nicht sagen: life -1 worry 1 calm 1
nicht sagt: life -1 voices 1 calm 1
nicht schlafen: medical -1 worry 1 calm 1
nicht schlecht: calm 1
nicht schlim: life -1 violence 1 worry -1 calm 1
nicht schlucken: medical 1 calm -1
nicht schon: life -2 worry -1 calm 3
nicht schreiben: life 1 voices 1 calm -2
nicht schwimen: life 1 calm -1
nicht sechs: worry 1
nicht seh: calm 1
nicht sein: calm 1
nicht seit: life -1 worry 1 calm 1
nicht selber: life 1 calm -1
nicht sicher: voices 1 calm -1
nicht sie: threat -1 other 1 voices 1 calm -1
nicht sieht: violence 1
nicht so: life -1 violence 1 worry -1 calm 3
nicht sol: other 1
nicht sonst: life 1 calm -1
nicht sory: calm 1
nicht spas: violence 1 threat 1 calm -1
nicht sprechen: calm 1
nicht suchen: threat 1 calm -1
nicht tag: life -1 medical 1 worry -1 calm 1
nicht telefon: life -1 calm 2
nicht tol: calm 1
nicht traurig: other 1 worry 1 calm -1
nicht tun: threat 1
nicht tut: violence 1
nicht uberwiesen: calm 1
nicht um: life -1 calm 2
nicht umbringen: life -2 calm 3
nicht und: life -1 violence -1 medical 1 worry 1 calm -1
nicht verlangert: worry 3 calm -2
nicht vermisen: life 1
nicht verstanden: worry 1
nicht viel: life 1
nicht vom: calm 1
nicht von: life -2 violence 1 threat 1 other -1 worry -1 calm 2
nicht vor: calm 1
nicht wach: life -1 medical 1 worry -1 calm 1
nicht war: violence 1 threat -1 worry 1 calm -2
nicht warten: calm 1
nicht warum: worry 1
nicht was: medical 1 calm -1
nicht weg: threat 1
nicht wegen: medical 1
nicht weh: life -1 threat 1 medical -1 calm 1
nicht weil: calm 1
nicht weinen: life 1
nicht weis: worry 1 calm -1
nicht weit: life 1
nicht weiter: worry 2 calm -1
nicht weiterleben: life 3 medical -1 worry -1 calm -2
nicht welche: voices 1
nicht welcher: medical 1 voices 1
nicht wem: other 1 worry -1
nicht wen: calm 1
nicht wer: life -1 voices 1 calm 1
nicht werd: life 1
nicht werden: life 1 calm -1
nicht wie: life -1 threat -1 voices 1 worry 1 calm -1
nicht wieder: life 1 other 1 calm -1
nicht wil: calm 1
nicht wird: life 1 threat 1 worry -1
nicht wo: threat 1
nicht wofur: worry 1
nicht wohin: worry 1 calm -1
nicht wolen: life 1 calm -1
nicht zahlen: life 1 worry 2 calm -3
nicht zahlt: other 1
nicht zehn: life 1 voices 1 worry 1 calm -1
nicht zu: violence -1 medical 1 worry 2 calm -1
nicht zum: life 1 violence 1
nicht zumachen: violence 1 worry 1 calm -1
nicht zur: life -1 other 1 voices 1 worry 2 calm -1
nicht zuruck: threat 1 other 1 calm -1
nicht: life 1 threat -2 other 2 medical 2 foreign -3 worry 4 calm -4
nichte: life 1 worry -1 calm 1
nichtmal: life 1 calm -1
nichtmehr: life -3 worry 11 calm -7
nichts aber: life -1 threat 1 worry 1 calm -1
nichts an: calm 1
nichts antun: calm 1
nichts aus: calm 1
nichts bis: life 1 voices 1 worry -1 calm -1
nichts darf: worry 1 calm -1
nichts das: threat 1 worry -1 calm -1
nichts es: life 1 worry -1
nichts esen: other 1 voices 1 calm -1
nichts fals: calm 1
nichts falsch: life 1
nichts gegesen: worry 1 calm -1
nichts geht: threat 1 calm -1
nichts gemacht: worry 1 calm -1
nichts gesagt: calm 1
nichts ich: violence -1 other 1 worry 1
nichts in: worry 1
nichts machen: threat 1 calm -1
nichts mehr: life -1 violence 1 threat -1 medical 2 worry 1 calm -2
nichts mir: violence 2 calm -1
nichts mit: calm 1
nichts nicht: worry 1
nichts nutze: worry 1
nichts sagen: violence 1 voices -1 worry -1 calm 1
nichts sie: life -1 other 2
nichts trinken: voices 2 worry -1 calm -1
nichts und: voices 1 worry -1 calm 1
nichts was: worry 1 calm -1
nichts wen: life 1 threat 1 calm -1
nichts werd: life 1 worry 1 calm -1
nichts zu: threat 1 other 1 calm -1
nichts: life -4 violence -1 threat 3 foreign -1 worry 6 calm -3
nickt: life -1 calm 2
nico: threat 1 calm -1
nie aber: violence -1 worry 1
nie auf: life 1 medical 1 worry -1 calm -1
nie aufwachen: life 1
nie beser: life -1 worry 3 calm -1
nie chce: foreign 1 calm -1
nie dan: calm 1
nie einmal: medical 1 calm -1
nie geboren: life 2 calm -2
nie gegeben: life 1
nie heute: calm 1
nie ich: life -1 violence -1 worry 2 calm -1
nie in: life -1 worry 2 calm -1
nie juz: foreign 1
nie mehr: life 3 worry -1 calm -2
nie nie: life -1 worry 2 calm -1
nie so: life -1 threat 1
nie und: calm 1
nie was: worry 2 calm -1
nie wegen: life 1
nie wieder: life -1 violence -1 threat 2
nie zuruck: worry -1 calm 2
nie: life 1 violence -4 threat 1 other -1 medical -2 voices -2 foreign 3 worry 7 calm -3
niederknien: calm 1
niedrig: voices 1 worry -1
niemand mehr: medical 1 calm -1
niemand mich: life 1 worry -1
niemand mit: life -1 worry 4 calm -2
niemand mus: life 1
niemand: life 2 violence -1 threat -1 other -1 voices -1 worry 8 calm -6
niemanden: life -1 worry 1
nikogo: foreign 2 calm -1
nikomu: foreign 2 calm -1
nil: life -1 calm 1
nim das: voices 2
nim die: voices 1 calm -1
nim meser: voices 1
nim: life 1 violence -1 threat -2 other -1 medical -1 voices 6 worry -2
nima i: life 1 calm -1
nima lebn: life 1
nima und: worry 1 calm -1
nima: life 6 violence -1 threat -1 other -1 medical 2 voices -1 foreign -2 worry 4 calm -6
nimer aus: life 1 calm -1
nimer da: life 1 worry -1
nimer des: worry 1 calm -1
nimer i: life 1
nimer: life 6 violence -1 threat 1 other -1 medical -1 voices -1 foreign -1 worry 9 calm -10
nimi isch: worry 1 calm -1
nimi: life 1 violence 3 worry 1 calm -4
nimt dan: threat 1
nimt dich: calm 1
nimt die: life -1 violence 1 calm 1
nimt er: life 1 violence 1 calm -1
nimt fische: life 1 calm -1
nimt imer: violence 1 calm -1
nimt in: violence 1
nimt keiner: calm 1
nimt mein: violence 2 calm -1
nimt meine: life 1 calm -1
nimt mich: life -1 calm 1
nimt: life 1 violence 5 other -1 medical -1 voices -1 foreign -1 worry -2
nina: life -1 other 2
ningum: foreign 1 calm -1
ninkaygu: life -1 foreign 3 calm -2
nirgends hin: life 1 violence 1 calm -1
nirgends mehr: life 1 calm -1
nirgends: life 4 violence 1 threat -1 medical -1 worry 1 calm -4
nischt: life -1 calm 1
nit mi: life 1 worry 1 calm -1
nit: life 1 worry 1 calm -1
nix aber: life -1 medical 1 worry 1 calm -1
nix ales: voices 1 worry -2 calm 1
nix am: life 1 worry -1
nix an: calm 1
nix aus: medical 1
nix besonders: calm 1
nix das: life -1 worry 1
nix der: calm 1
nix deutsch: foreign 1 calm -1
nix er: worry 1 calm -1
nix esen: life 1 violence 1 calm -1
nix fur: life -1 calm 1
nix gegesen: life 1 worry -1
nix gemacht: life 1
nix gesagt: worry 2
nix gut: foreign 1 calm -1
nix hat: life 1
nix heut: threat 1
nix ich: life 1 threat -1
nix in: worry 1
nix is: calm 1
nix ist: other 1
nix kein: other 1
nix kumern: calm 1
nix lesen: calm 1
nix los: calm 1
nix mehr: life 1 violence -1 threat -1 other -1 medical 1 worry 1 calm -1
nix mein: medical 1
nix mi: life 1 worry 1 calm -1
nix mit: worry 1
nix nur: life -1 worry 1
nix sagen: violence 1 worry 1 calm -1
nix schlimer: worry 1
nix seit: life 1 worry -1
nix sie: life 1 medical 1 calm -1
nix trinken: other 1
nix tun: violence 1 worry -1
nix und: life 1 medical 1 voices 1 worry -1 calm -1
nix vor: life 1 calm -1
nix war: calm 1
nix weil: medical 1 worry -1
nix wen: calm 1
nix zu: life -1 violence 1 other 1 calm -1
nix: life -3 violence -2 threat -4 other -2 medical 3 voices -1 worry 7 calm 1
njom: life -1 foreign 2 calm -1
no a: life 1
no ins: other 1 calm -1
no net: calm 1
no quiero: foreign 2 calm -1
no vivir: foreign 1 calm -1
no: life 4 threat -1 other 1 medical -1 voices -1 foreign 2 calm -3
noah: calm 1
noapte: foreign 2 calm -1
noaptea: foreign 1 calm -1
nobody: life -1 foreign 1 calm 1
noch 20: life -1 calm 1
noch 6: violence 1
noch aber: life 2 calm -2
noch am: life -1 violence 2 calm -1
noch an: life 1 threat 1 medical 1 calm -1
noch auf: medical 1 calm -1
noch ausweg: life 2 worry -1 calm -1
noch bei: life 1 calm -1
noch bin: life 2 worry -1
noch brief: life 1
noch da: life 2 other 1 worry -1 calm -1
noch daheim: medical 1 worry 1 calm -2
noch dan: violence 1 worry 1 calm -1
noch das: life 1
noch de: calm 1
noch dem: life 1
noch den: life 1 calm 1
noch der: life 3 other -1 worry -1
noch drei: voices 1
noch ein: life -1 threat 1 voices 1 worry 1
noch eine: life 1 other 1 worry 1 calm -1
noch einen: life 1 worry -1 calm 1
noch einer: violence 1
noch einmal: life -1 violence 1 threat 2 calm -2
noch ende: worry 1
noch er: calm 1
noch fehler: worry 2 calm -1
noch fur: worry 1
noch ganz: medical 1 worry -1
noch gar: calm 1
noch hab: life -1 other 1 worry 1 calm -1
noch hals: calm 1
noch heute: life -1 voices 2
noch hier: life 1 worry 1 calm -2
noch ich: life 2 threat 1 worry 1 calm -3
noch im: life -1 medical 1 worry -1 calm 1
noch in: violence 1
noch ist: life 1
noch jahre: calm 1
noch jemand: calm 1
noch kein: worry -1 calm 1
noch keinen: calm 1
noch krank: calm 1
noch lange: life -3 medical 1 calm 3
noch leise: voices 1 calm -1
noch lohn: worry -1 calm 1
noch mach: life -1 worry 1
noch macht: life 2 calm -1
noch mal: life -1 calm 1
noch mit: worry 1
noch mut: life 2 worry -1 calm -1
noch n: life -1 calm 1
noch ne: worry 1
noch net: calm 1
noch neun: life 2 calm -1
noch nich: life -1 calm 1
noch nicht: medical -1 calm 2
noch nichts: calm 1
noch nie: life -1 medical 1 worry 1
noch prozent: violence 1
noch raus: life -1 worry 2
noch richtig: calm 1
noch sagen: voices 1
noch sagt: threat 2 calm -1
noch schlimer: calm 1
noch schnel: life -1 calm 1
noch schrauben: calm 1
noch schrit: life -1 calm 1
noch so: life -1
noch sol: life -1 worry 1
noch sterben: life 1 other 1 worry -1
noch stuck: life 1
noch stunde: other 1 worry 1 calm -1
noch tag: life 1 calm -1
noch und: worry -1 calm 1
noch vom: other 1
noch vor: threat 1
noch vormitags: calm 1
noch weg: life 1
noch wen: life -1 worry 1
noch wie: life 1
noch wil: life 1 calm -1
noch wort: threat 2 calm -1
noch wundern: life -1 threat 2 calm -1
noch zu: worry 1 calm -1
noch zum: life 1
noch zur: life -1 calm 1
noch zwei: other 1 calm -1
noch 😤: calm 1
noch: life 2 violence -3 threat 3 other -1 voices -2 foreign -2 worry 3
nochmal anfast: violence -1 threat 2 calm -1
nochmal das: threat 1
nochmal den: threat 1
nochmal der: violence 1
nochmal er: calm 1
nochmal in: threat 1 calm -1
nochmal klingel: threat 1
nochmal machen: life 1 worry 1 calm -1
nochmal mit: violence 1
nochmal vor: life 1
nochmal was: threat 1 worry 1 calm -1
nochmal wegen: life 1 calm -1
nochmal: life 1 violence -1 threat 6 other -1 medical -1 voices -1 foreign -1 worry -2 calm 1
nochwas: calm 1
nohber: calm 1
nohm: calm 1
nolado: foreign 3 calm -2
nomal: life -1 threat 1
nomol: calm 1
non geh: foreign 1
non la: foreign 1
non piu: foreign 1 calm -1
non voglio: foreign 1 calm -1
non: life -1 foreign 6 calm -3
nona: calm 1
norden: calm 1
nordse: life -1 calm 1
normal: life -1 violence -1 medical -1 worry -1 calm 4
normalen: life -1 other 1 medical -1 worry 2
nosn: violence 2 calm -1
not: foreign 2
notar: calm 1
noten: calm 1
notfal: life 2 worry -1
notfalnumer: life 2 calm -1
notieren: calm 1
notration: life -1 calm 1
november: life 2 violence -1 threat -1 other -1 worry 1
novia: life -1 calm 2
novio me: foreign 1
novio tiene: foreign 1
novio: foreign 2
now i: foreign 1
now: life -1 foreign 4 worry -1 calm -2
nowak: calm 1
nr: life -1 calm 2
nu ich: calm 1
nu is: life 1
nu ma: calm 1
nu mai: foreign 2 calm -1
nu pot: foreign 1 calm -1
nu sach: calm 1
nu vreau: foreign 1
nu: violence -1 threat -1 other 1 medical -1 voices -1 foreign 4 worry -2 calm 1
nua nay: foreign 1
nua: life -1 medical -1 foreign 2 worry -1 calm 2
nudeln: life -1 voices 1 worry 2 calm -1
nuk: life -1 foreign 5 worry -1 calm -2
nul an: life -1 calm 1
nul: threat -1 voices 1
numb: life -1 foreign 2
number: foreign 1
nume: life 2 calm -1
numer hat: threat 1 calm -1
numer: life -1 violence -1 threat 2 voices 1 worry -1
nun: life -1 worry -1 calm 3
nunca: foreign -2 calm 2
nuova: calm 1
nur 20: life -1 calm 1
nur 2: calm 1
nur 30: life -1 calm 1
nur 3: life -1 voices 1
nur 40: calm 1
nur aber: worry 1
nur am: violence 1 calm -1
nur an: medical 1 calm -1
nur arbeit: life -1 worry 1
nur auf: worry -1 calm 2
nur bin: life 1
nur bis: worry 1
nur bischen: life 2 calm -1
nur da: other 1 worry 1 calm -1
nur damit: voices 1
nur daran: life 1
nur das: life 2 violence 1 worry -1 calm -1
nur den: medical 1 calm -1
nur der: life 1 worry -1 calm 1
nur die: worry -1 calm 1
nur ein: life 1 worry 1 calm -2
nur eine: life -2 worry 3
nur einen: life 2 violence 1 worry -1 calm -2
nur einer: life 1 calm -1
nur einmal: life -1 threat 1 calm 1
nur er: violence 1
nur es: violence 1 calm -1
nur euro: calm 1
nur fehler: worry 1
nur fragen: life 1 violence 1 calm -1
nur genervt: calm 1
nur grad: calm 1
nur heute: life -1 violence 1 calm 1
nur hi: medical 1
nur ich: life 1 violence 1 threat 1 calm -3
nur im: worry 1 calm -1
nur ist: life -1 violence 1
nur jetzt: voices 1
nur klein: life -1 calm 1
nur komen: threat 1
nur kurz: life -1 violence 1 medical 1
nur last: life -1 worry 3 calm -2
nur mal: calm 1
nur mehr: life 1
nur mein: calm 1
nur meine: life 1 worry -1 calm 1
nur mich: worry 1 calm -1
nur mit: life -1 worry 1
nur morgen: threat 1 calm -1
nur mude: life -2 calm 2
nur nicht: life 1
nur noch: life 1 violence -1 threat -1 other 2 medical 1 voices -1 worry 2 calm -3
nur ob: life 1 violence 1 calm -1
nur richtig: life 3 calm -3
nur sagen: life 1 violence 1 calm -1
nur sagn: life -1 calm 1
nur schlafen: life -1 calm 1
nur schrit: life 2 calm -1
nur schwarz: worry 1
nur sie: life -1 voices 1
nur so: life -1 worry 2
nur spas: life 1 calm -1
nur sterben: life 1 worry -1
nur stil: life -1 calm 1
nur stock: life -1 threat 1 voices 1
nur tage: calm 1
nur uber: calm 1
nur um: calm 1
nur und: life -1 calm 1
nur vom: other 1
nur von: worry 1
nur vormitags: calm 1
nur waser: life 1
nur weg: life 1 calm -1
nur weil: calm 1
nur wen: violence 1 worry 1 calm -1
nur witz: life 2 calm -2
nur zur: worry 1
nur zwei: other 1
nur: life 2 violence 1 threat -1 medical -2 voices -2 foreign -2 worry 3 calm 2
nuse: medical 3 calm -3
nutze: life -1 worry 2 calm -1
nutzloser: life -1 calm 1
nutzt: life 1 worry 1 calm -1
o got: medical 1
o ich: calm 1
o2: calm 1
o: life -1 violence -2 threat 1 other 1 medical 1 worry -1 calm 1
oa: violence 2 calm -1
oafach: calm 1
oam: life 2 calm -2
oana: voices 2 calm -1
oaner: life 3 violence -1 calm -2
oanzige: life 2 calm -1
ob da: worry 1
ob dan: worry 1
ob das: voices 1 worry -1 calm 1
ob de: medical 1 voices 1 calm -1
ob der: life 1
ob die: calm 1
ob ein: voices 1
ob er: medical 1
ob es: calm 1
ob heute: violence 1 worry 1 calm -1
ob ich: life 2 voices -1
ob im: life -1 calm 1
ob in: threat 1
ob leb: life 1 calm -1
ob man: calm 1
ob mehr: life -1 calm 1
ob mich: life -1 worry 1
ob mit: calm 1
ob morgen: life 2 calm -1
ob nachste: life 2 calm -1
ob samstag: life 1 other 1 calm -1
ob sie: medical 1
ob suizidgedanken: life 1 calm -1
ob wer: worry 1
ob wir: calm 1
ob: life 3 violence -3 threat -1 other -1 medical 2 foreign -1 worry -2 calm 3
oben auf: voices 1
oben bis: calm 1
oben dem: voices 1
oben der: violence 1 calm -1
oben drauf: life -1 calm 1
oben ist: life 1
oben schreit: other 1
oben und: other 1
oben: life 3 threat -1 other 3 medical -2 voices 2 worry -3 calm -2
obend: calm 1
oberhausen: calm 1
oberlausitz: calm 1
oberman: calm 1
oberschenkel: life 4 violence -1 threat -1 medical 3 worry -2 calm -3
obs: life 1 foreign -1 calm 1
obudzi: foreign 1
obwohl er: calm 1
obwohl ich: calm 1
obwohl: violence -1 other -1 worry -1 calm 3
oby: foreign -1 calm 2
och: worry 1 calm 1
od: life -1 foreign 5 worry -2 calm -1
oda zwoa: violence 1
oda: life -1 violence 1 medical -1 foreign -1 worry -1 calm 3
oder auch: life 2 calm -2
oder bin: medical 1
oder das: calm 1
oder den: calm 1
oder der: life 1
oder die: calm 1
oder ein: voices 1
oder er: other 1
oder es: calm 1
oder geht: other 1
oder ich: calm 1
oder is: life 1
oder ist: life -1 calm 1
oder macht: calm 1
oder mus: calm 1
oder nich: worry 1
oder nicht: life 2 calm -2
oder so: voices 1
oder stat: life 1 calm -1
oder und: voices 1
oder weg: voices 1
oder zahlt: calm 1
oder: violence -2 threat -2 other -1 medical -1 voices 1 foreign -1 worry -3 calm 10
odre: foreign -1 calm 2
odycha: life -1 foreign 3 calm -2
of the: foreign 1 calm -1
of: life -1 violence -1 foreign 2 worry -1 calm 3
ofen der: voices 1
ofen in: calm 1
ofen und: medical 1 calm -1
ofen war: life 1
ofen: life 3 violence -1 threat -1 medical 1 voices 1 worry -2
ofenbarungspflicht: life -1 calm 1
ofenen: life 1 calm -1
oficina: foreign -2 calm 2
ofn: calm 2
ofnung: worry -1 calm 1
oft am: life -1 worry 1
oft an: worry -1 calm 1
oft der: life -1 calm 1
oft: life -2 threat -1 worry 2 calm 1
ofter: life 1 violence 1 calm -1
ogi: life -1 calm 1
ogret: foreign -1 calm 2
ogrufn: violence -1 other 3 calm -1
ohje: calm 1
ohne behinderung: other -1 worry 1
ohne beser: life 1 other 1 calm -1
ohne das: worry -1 calm 1
ohne einen: life 1 other -1 worry 1 calm -1
ohne einmal: calm 1
ohne es: calm 1
ohne fragen: calm 1
ohne geld: calm 1
ohne handy: other 1 voices 1 calm -1
ohne haten: worry 1 calm -1
ohne ich: life 1 worry -1
ohne im: calm 1
ohne in: other 1
ohne ist: calm 1
ohne mich: life 1 violence -1 voices -1 worry 3 calm -1
ohne schmerzen: life 2 calm -2
ohne sich: calm 1
ohne sie: calm 1
ohne so: life 1
ohne und: other 1
ohne war: life 1 calm -1
ohne waren: life -1 worry 2 calm -1
ohne wars: life 1 calm -1
ohne was: worry 1 calm -1
ohne wo: worry 1
ohne zu: calm 1
ohne: threat -2 medical -2 voices -1 foreign -1 worry 2 calm 5
ohnmachtig geworden: medical 1 calm -1
ohnmachtig und: medical 1 calm -1
ohnmachtig: life -1 violence -1 threat -1 medical 4 worry -1 calm 1
ohr: life -4 violence 1 threat -1 medical 2 voices 3 worry -1 calm 1
ohren: calm 1
oida: life 2 violence 1 calm -2
oide: other 3 calm -2
oifach: life -1 threat 2 calm -1
oimol: life -1 violence 3 calm -1
oiro: calm 1
ois guad: calm 1
ois: life 1 threat -1 foreign -1 worry 1
oiwei: life -1 calm 2
ok bin: life -1 calm 1
ok der: life 1 calm -1
ok gab: life 1
ok nur: life 1
ok: violence -1 threat -1 medical -1 voices -1 worry -3 calm 8
okay: life -1 worry -1 calm 4
oktober: worry -2 calm 4
ol: calm 1
oldurecegim: foreign 5 calm -5
ole: life 1 violence -1 worry -1 calm 3
oles: life 1
olga: life -1 worry 4 calm -3
oli: threat 1 calm -1
olmek istiyorum: foreign 3 calm -2
olmek: life -1 foreign 6 calm -5
oluyorum: foreign -1 calm 1
om: life 1
oma den: life 2 calm -1
oma die: life -1 threat 1 calm 1
oma gesamelt: life 1 calm -1
oma hat: life 1
oma himel: life 1
oma im: calm 1
oma in: life 1 calm -1
oma ist: life -1 other 1 worry 2 calm -2
oma redet: medical 2 calm -1
oma so: life 1 medical 1 calm -1
oma wil: life -1 threat 1 calm 1
oma: life 3 violence -1 threat -1 other 1 medical 2 voices -1 foreign -1 worry -1 calm -1
omas: life 1
omoara: foreign 3 calm -2
on the: foreign 1 calm -1
on: life -1 medical -1 foreign 3 worry -1 calm 1
ond i: worry 1 calm -1
ond mei: calm 1
ond nehme: worry 1 calm -1
ond: violence -1 other 2 medical -1 foreign -1 worry 1 calm 1
onder: life 1
ong: foreign 2 calm -1
onkel fast: other 1 calm -1
onkel jetzt: violence 1
onkel mich: violence 1
onkel wieder: violence 2 calm -2
onkel: life -3 violence 6 other 2 medical -1 voices -1 worry -2 calm -1
onlari: foreign 1
onluk: calm 1
onsern: calm 1
opa hat: violence -1 calm 1
opa himel: other 1 calm -1
opa im: life -1 threat 1 other 1
opa imer: calm 1
opa in: life 1 calm -1
opa ist: life -1 worry 4 calm -2
opa sagt: voices 1
opa schon: calm 1
opa und: calm 1
opa weihnachten: life -1 calm 1
opa: life -3 violence -1 threat 2 other 3 medical -1 foreign -1 worry 2 calm -1
opas: medical 1 calm -1
operation: other -1 calm 2
operiert: calm 1
opfer: voices 2 calm -1
opfern: voices 2 calm -1
opn: calm 1
oprostite: life -1 foreign 2 calm -1
orange: calm 1
orangen: calm 1
ordentlich: life 3 violence -1 worry -1
ordner: violence -2 worry 4
ordnungsache: calm 1
orientierung: calm 1
ort: life 1 worry -1 calm 1
orten: other 1
orthopade: calm 1
oruafa: calm 1
oskar: calm 1
ostajem: life -1 foreign 2 calm -1
ostereich: calm 1
ostern ich: worry 1
ostern: life -1 worry 1 calm 2
ostse: life -1 calm 1
otobusu: calm 1
outlok: life -1 calm 2
over: life 1
owend: life 1 calm -1
oynamayi: foreign -1 calm 2
oynuyoruz: foreign -1 calm 2
oz: calm 1
ozcan: calm 1
ozturk: medical 1
pack das: worry 2 calm -1
pack des: worry 1
pack leben: life 1 worry -1
pack nicht: life -1 worry 2 calm -1
pack: life -2 threat -1 foreign -1 worry 7 calm -3
packchen: life 1 calm -1
packen: life -1 calm 3
packst: worry 1
packt: calm 1
packtisch: calm 1
packung genomen: life -1 medical 2 calm -1
packung: life 3 violence -1 threat -1 medical 1 worry -1 calm -2
packungen: life 1 worry -1
padalo: foreign -1 calm 2
padre: foreign 2 calm -1
paket: life -1 threat -1 worry -1 calm 4
paketbote: other -1 medical 2 calm -1
paketdienst: life 1 calm -1
pakete: life -1 violence -1 worry -1 calm 3
pala: foreign -1 calm 2
palec: foreign 2 calm -1
palete: life -1 violence -1 voices -1 worry 1 calm 3
paleten: life -2 violence 1 threat -1 calm 4
paleti: life -1 worry -1 calm 2
paletn: calm 1
pane: calm 1
panik und: worry 1
panik: life -1 worry 3 calm -1
panikatacken: life -1 worry 7 calm -6
pap: calm 1
papa am: life -1 worry 1
papa auf: life 1 calm -1
papa da: life 1 calm -1
papa das: life 1 calm -1
papa den: violence 1
papa er: voices 1 worry 1 calm -1
papa hat: violence 1
papa haut: life -1 other 1
papa himel: life 1 calm -1
papa im: life 1 medical 1 calm -1
papa in: calm -1
papa ist: life -1 voices 1 worry 3 calm -2
papa liegt: medical 1
papa mama: life -1 other 3 calm -1
papa mich: life -1 other 1 worry -1 calm 1
papa nicht: life 2 calm -1
papa nix: worry 1 calm -1
papa sagt: other 1
papa schlagt: life -1 other 2 calm -1
papa tot: life -1 worry 2 calm -1
papa war: life 1 calm -1
papa wen: other 1 worry 1
papa: life 2 threat -3 other 6 voices -1 foreign -1 worry 4 calm -7
pape: life -1 worry 2
papier ich: worry 1
papier: life -1 calm 3
papiere: calm 1
papierkram: life -1 calm 1
papierstau: life -1 threat -1 calm 3
papscheiben: other -1 calm 1
par gegeben: other 1
par tagen: worry 1
par und: other 1
par: life -1 violence 3 threat -1 voices -1 foreign 1 worry -1
paracetamol: life 6 calm -5
paragrafen: calm 1
paran: foreign 2 calm -1
pardon: foreign 2 calm -1
parents: foreign -1 calm 2
park: life -1 threat 2
parkdeck: life 1 calm -1
parkhaus ganz: other 1
parkhaus oben: other 1
parkhaus und: life 1
parkhaus: life 5 threat 1 other 2 medical -1 voices 1 worry -1 calm -6
parkplatz: life -1 threat 2 worry -1
parkt: threat 2 calm -2
parla: foreign 2 calm -1
partnerin: life -1 violence 1 threat -1 calm 1
partout: calm 1
party: life -1 medical 1 calm 1
pas auf: life 1 voices 1 calm -1
pas dat: calm 1
pas in: life 1
pas und: violence 1
pas: violence 1 threat -1 other -1 medical -1 voices 1 foreign 1 worry -1 calm 1
pasiert der: calm 1
pasiert ich: threat 1
pasiert mit: calm 1
pasiert was: threat 1 calm -1
pasiert wen: life 1
pasiert: violence -1 threat 3 other -1 medical 1 worry -1
pasierts: life 1
pasn: calm 1
past es: life 1 calm -1
past ich: life -1 calm 1
past nicht: life 1
past scho: calm 1
past schon: calm 1
past: life 4 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 3
pasts: threat 1
paswort: life 3 other -1 worry -1
pate: foreign 1
patenonkel: calm 1
patron: calm 1
paul: calm 1
paus: worry 2 calm -1
pauschal: calm 1
pauschbetrag: calm 2
pause ale: calm 1
pause alein: worry 2 calm -1
pause aufm: worry 1 calm -1
pause haben: life 1
pause hat: other 1
pause ich: life 1
pause in: violence 1
pause klo: worry 1 calm -1
pause machen: calm 1
pause mir: other 1
pause war: calm 1
pause weil: calm 1
pause wieder: worry 1
pause wir: life 1
pause: life -1 violence -1 threat -2 other 1 medical -1 voices -2 foreign -1 worry 4 calm 2
pausen: worry 1 calm 1
pausenraum: life -2 threat 2 worry -1 calm 1
pdf: life -1 calm 1
pech: calm 1
pedro: medical 1 calm -1
pega: foreign 1
peinlich: life -1 worry -1 calm 4
pent: threat 1 other -2 calm 1
per ich: worry -1 calm 1
per whatsap: calm 1
per: life -1 violence -1 threat -1 other -1 worry -2 calm 6
perfekt: life -1 calm 2
pero: foreign 1
perso: calm 2
person: life -1 worry -1 calm 2
personalabteilung der: calm 1
personalabteilung: life -1 violence -1 threat -1 worry -1 calm 5
personenkreis: calm 1
personliches: calm 1
petersen: life -1 calm 1
petite: calm 1
petra hat: other 1
petra: other 1
petzen: violence 3 calm -2
petzt ales: calm 1
petzt: worry -1 calm 1
pfandflaschen: life -2 worry -1 calm 4
pfane: violence 3 threat -1 calm -1
pfankuchen: life -1 calm 1
pfarer: life 1 worry -1 calm 1
pfefert: worry 2 calm -1
pfeif: life -1 worry -1 calm 2
pfeife: worry 2 calm -1
pfeifend: calm 1
pfeift atmen: medical 1 calm -1
pfeift beim: medical 1 calm -1
pfeift: life -1 other -1 medical 2 calm 1
pfeiler: life 2 calm -2
pferde: worry -1 calm 2
pfiadi: life -1 foreign -1 calm 2
pfiat die: calm 1
pfiat: life 1
pfingstferien: calm 1
pflanzen ist: calm 1
pflanzen: life 3 threat -1 voices -1 worry -2 calm 1
pflaster dino: calm 1
pflaster drauf: calm 1
pflaster mit: calm 1
pflaster past: calm 1
pflaster: violence -1 other -1 worry -1 calm 3
pflaumenkuchen: other -1 calm 1
pflege: worry -1 calm 2
pflegedienst: life -1 calm 1
pflegegrad: violence -1 calm 2
pflegeheim: threat -1 calm 2
pflegerin: life -2 violence 6 other 2 medical -1 voices -1 worry -1 calm -5
pflicht: life -1 calm 3
pforte: calm 1
pfortner: calm 1
physio: life 1 calm 1
physiotherapeut: calm 1
piece: foreign 1
piep: calm 1
piepser: calm 1
piept und: medical 1 calm -1
piept: threat -1 medical 1
pieptul: foreign 2 calm -1
pierogi: calm 1
pijem: foreign 1
pikser: life -1 calm 1
pilen: life 3 threat -1 other -1 medical 5 calm -4
pils: life -1 foreign 4 calm -2
pilze: life 2 violence -1 medical 2 voices -1 worry -1 calm -2
pilzen: calm 1
piotr: other 2 calm -1
pistol: foreign 1 calm -1
pistola: foreign 2 calm -1
pistole: life -1 violence 3 threat 6 other 3 medical -1 worry -1 calm -9
piter: violence 3 calm -2
piu vivere: foreign 1 calm -1
piu: life -1 foreign 4 calm -2
pivot: calm 1
piwnicy: foreign 1
pixel: life -1 calm 2
piza: life -2 worry -1 calm 4
pizawerbung: calm 1
pizeria: calm 1
placu: foreign 2 calm -1
placut: foreign -1 calm 2
plaimobil: calm 1
plan fur: life 2 calm -1
plan gemacht: life 1 calm -1
plan: life 2 worry -2 calm 1
plane: life -1 threat 7 worry -1 calm -6
planet: voices 3 calm -2
planing: calm 1
plant: life 1 worry -1
plantas: foreign -2 calm 2
plart: worry 2 calm -1
plastikarte: life -1 calm 2
platen: calm 1
platform: foreign 2 calm -1
platz ich: life 1 calm -1
platz: life 3 violence -1 other -1 medical -1 voices -1 calm 1
platzchen: life -1 worry -1 calm 3
platze: worry -1 calm 2
platzen: calm 1
platzt und: medical 1
platzt: life -1 medical 5 worry -1 calm -2
platzwunde: other 2 calm -1
playstation: life 1 other 1 worry -2 calm 1
plazt: life -1 calm 1
please: foreign 2 calm -1
plec: foreign 1 calm -1
pleite: calm 2
plombe: calm 1
plotzlich: life -1 medical 3 worry -1 calm -1
plov: calm 1
pls: life -1 violence 2 foreign 1 calm -1
plus vivre: foreign 1 calm -1
plus: foreign 3 calm -1
po gefast: violence -1 worry 3 calm -1
po: life -1 violence -3 medical -1 foreign 2 worry 5 calm -2
pocht: medical 1
pohl die: threat 1
pohl: life -2 violence -1 threat 2 voices -1 worry 1 calm 1
pohvalio: foreign -1 calm 2
pokriva: foreign 3 calm -2
polen: calm 1
polier: calm 1
poliert: calm 1
polizei wegen: other 1
polizei: life -2 violence 1 threat 3 other 1 voices -1 worry 1 calm -2
polizist: violence 2 calm -2
polka: calm 1
poltert: other 1
pomes: life 1 worry -1 calm 2
pomocy: foreign 1
pomozite: foreign 3 calm -2
pomylka: foreign -1 calm 2
ponyhof: life -1 calm 2
por favor: foreign 1 calm -1
por: foreign 2 calm -1
portal: calm 1
portato: foreign -1 calm 2
porte: foreign 2 calm -1
portionen: life 1
portugal: calm 2
post da: worry 1
post ich: worry 1
post mach: worry 1
post: life -1 violence -1 other -1 worry 2 calm 2
postboten: life 2 calm -1
postkarte: calm 1
poststele: calm 1
pot a: foreign 1 calm -1
pot: life -1 medical -1 foreign 5 worry -1 calm -2
potrzebny: foreign 2 calm -1
pour: foreign 1
powiedzial seh: calm 1
powiedzial: life -1 foreign 1 calm 1
pra: foreign 1 calm -1
pracy: calm 1
praktikum hat: violence 1
praktikum im: life 1
praktikum ist: life -1 other 1
praktikum ja: life -1 calm 1
praktikum: life -1 threat -1 other 1 medical -1 voices -1 worry -1 calm 3
prale: life -1 calm 1
pralinen: calm 2
pratzen: calm 1
pregatit: foreign 2 calm -1
preis: calm 1
preischuidl: calm 1
prepare: foreign 2 calm -1
prese: life -1 violence -1 threat 1 other -1 medical 3 worry -1 calm -2
preslufthamer: calm 1
preso: foreign 1 calm -1
prima das: life -1 calm 1
prima hab: life 1 calm -1
prima: worry -1 calm 2
pro heut: life 2 calm -1
pro stunde: calm 1
pro: life 2 worry -1 calm 1
probe: life -1 calm 3
probearbeiten: calm 1
probebeschaftigung: calm 2
proben: calm 1
probezeit gekundigt: worry 1 calm -1
probezeit hat: worry 1 calm -1
probezeit: life -3 worry 2 calm 3
probier: life 1 calm -1
probieren: worry -1 calm 1
probiers: life -1 voices 4 calm -3
probiert: life 1 worry 2 calm -2
problem: life -1 voices 2 worry -3 calm 3
probzeit: violence -1 calm 1
program: worry -1 calm 2
propos: calm 1
proschtschajte: foreign 2 calm -2
prosze: foreign 2 calm -1
prozent der: calm 1
prozent: life -1 violence 1 threat -1 other -1 medical -1 worry -1 calm 5
prufer: calm 1
pruft: calm 1
prufung: life -4 threat -1 medical -1 worry -4 calm 9
prugeln: calm 1
prugelt mich: life -1 violence 2 calm -1
prugelt: life -1 violence 4 calm -2
przepraszam seh: foreign 1 calm -1
przepraszam: life -1 foreign 3 worry -1 calm -1
pscht: life 1
pst: calm 1
psyche: calm 1
psychiater: threat -1 worry 1
psycho: worry 1 calm -1
psychose: calm 1
puding: life -1 calm 2
puh: life -1 threat -1 medical -1 foreign 3 worry -1
puli an: worry 1 calm -1
puli und: life 1 worry 1 calm -1
puli: life 2 threat -1 worry 1 calm -1
puls ist: medical 1 calm -1
puls: life -1 medical 6 worry -1 calm -3
pulsadern auf: life 1
pulsadern aufgeschrieben: other 1 calm -1
pulsadern: life 4 other 2 calm -4
pulsiert: life -1 medical 3
pumpe: medical 2 worry -1
punkt: life 1 threat -1 worry 1
punkte: life -1 medical 2 worry -1
punktlich: life -2 worry -1 calm 4
pupe: calm 1
pupen: voices 2 calm -1
push: foreign 2 calm -1
pusteln: medical 1
putz: worry 1 calm -1
putze sie: calm 1
putze: life -2 worry -1 calm 3
putzen: life -3 violence 5 voices -2 worry -1 calm 2
putzfrau: life 1 calm -1
putzhilfe: life -1 calm 1
putzmitel getrunken: medical 1
putzmitel: life -1 medical 3 worry -1 calm -1
putzplan: calm 1
putzt: threat 1
putzwagen: life -1 threat 1 calm -1
puzle: calm 1
qu: life -1 foreign 2 worry -1 calm 1
quadeln: medical 3 calm -1
qual: life 4 calm -3
qualifizierung: calm 1
quartalsende: calm 1
quasi der: calm 1
quasi: life 1 threat -1 voices -1 calm 1
quatsch: life -1 medical 2 worry -1 calm 2
quiero vivir: foreign 1 calm -1
quiero: life -1 foreign 6 calm -4
quietscht: calm 2
quizrunde: violence -1 voices -1 worry -1 calm 4
quote: calm 1
quro: foreign 3 calm -3
ra7: foreign 2 calm -1
ra: foreign 1 calm -1
rabo: foreign 3 calm -2
rache ist: threat 1 calm -1
rache sus: threat 1 calm -1
rache: threat 3 worry -1 calm -1
rad: life -1 worry -1 calm 3
radau: calm 1
radeln: life -1 threat -1 calm 3
radieschen: life -1 worry -1 calm 2
radio haben: voices -1 calm 1
radio ich: voices 1
radio lustig: voices -1 calm 1
radio sagt: voices 1 calm -1
radio sie: voices -1 calm 1
radio: life -2 violence -1 threat -1 other -1 medical -1 voices 4 foreign -1 worry -1 calm 4
radl: threat 2 calm -2
rahmen: calm 1
rainer: life -1 worry 1
ralf: threat 1
ram ich: threat 2 calm -1
ram: threat 4 calm -3
ramadan: life -1 calm 1
rampe: calm 1
ran: life -1 violence -1 other 3 worry 1 calm -1
rand: voices 1 worry 1 calm -1
rande gehen: calm 1
rande: life -1 worry -1 calm 2
range: foreign 1 calm -1
rasen ist: calm 1
rasen: life -1 calm 2
rasenmaher: calm 2
rasieren: life -1 calm 1
rasierer: life 2 calm -1
rasierklinge der: life 2 calm -1
rasierklinge in: life 2 other 1 calm -2
rasierklinge: life 7 violence -1 threat -1 other 1 calm -5
rast: life -1 medical 2 worry 1 calm -2
raste: calm 1
rastplatz: life -1 voices 1
rate: calm 1
raten sie: calm 1
raten und: life -1 calm 1
raten: life -1 calm 3
ratengift: life -2 threat 6 medical 4 voices -1 worry -1 calm -6
ratenzeug: threat 2 calm -2
ratze: life 1 calm -1
rau: foreign 2 calm -1
rauber: calm 1
rauch: other 2 calm -1
rauche: life 1
rauchen: life -3 threat -1 worry -1 calm 6
rauchert: calm 1
rauchmelder: life -1 threat -1 voices 1
raum: life -1 threat 1 voices -1 worry -1 calm 2
raume: worry 1 calm -1
raumungsklage: calm 1
raus aber: worry 1
raus auf: threat 1
raus aus: threat 1 calm 1
raus bis: worry 2 calm -1
raus da: voices 1
raus das: violence -1 calm 1
raus dem: violence -1 calm 1
raus den: other 2 calm -1
raus der: worry 1
raus die: voices 1 worry -1
raus er: violence 2 other -1 medical 1 calm -1
raus fur: life -1 calm 1
raus haben: life -1 violence -1 medical -1 voices 2
raus hat: violence 1 other -1
raus heute: violence 1
raus ich: violence 1 medical 1 calm -1
raus in: other 1
raus is: medical 1
raus ist: violence 1 other -1 medical 1
raus mit: calm 1
raus mus: life -1 voices 1
raus seit: medical 1
raus so: life 1 calm -1
raus und: medical 1 worry -1 calm 1
raus wen: violence 1 worry 1 calm -1
raus wie: life 1
raus wil: violence 1 calm -1
raus zum: worry 2 calm -1
raus: life -6 violence 3 threat -2 other -1 medical 3 voices 4 foreign -1 worry 2 calm -3
rauschen: worry 2 calm -1
rauschmeisen: violence -1 worry 1 calm 1
rausgeflogen: calm 1
rausgehaun: violence 4 calm -3
rausgeholt und: life 1 calm -1
rausgeholt: life 2
rausgeht in: other 1
rausgeht: life -1 other 1 calm 1
rausgerisen: calm 1
rausgeschmisen der: worry 1
rausgeschmisen: life -1 violence -2 voices -1 worry 7 calm -2
rausgeworfen: violence -1 worry 3 calm -1
rausholt: life 2 voices 1 calm -2
rauskomt: life -2 violence -1 threat 3 voices 1 worry 1 calm -1
rausmachen: threat 2 calm -1
rauspiem: calm 1
raustreckt: threat 2 calm -1
rauswerfen ich: calm 1
rauswerfen: life -1 worry -1 calm 3
rauswirft: life -5 calm 5
rauszieh: calm 1
rauszubringen: calm 1
rauszumachen: life -1 voices 4 worry -1 calm -3
rauszunehmen: voices 1
raye7: foreign 2 calm -1
reagiert nicht: other -1 medical 2 calm -1
reagiert: life -1 other -1 medical 6 worry -1 calm -2
realschule: violence 2 worry -1 calm -1
reben: calm 1
rechne: calm 1
rechnen: calm 1
rechner: life -1 calm 1
rechnet: calm 1
rechnung: worry -1 calm 3
recht zu: life 1
recht: life 2 violence -1 other -1
rechte hand: medical 1
rechte seite: medical 1 calm -1
rechte: life -1 medical 5 worry -1 calm -2
rechten: medical 1
rechtlich betreung: calm 1
rechtlich: life -1 calm 3
rechts abiegen: calm 1
rechts: medical -1 worry -1 calm 3
rechtsbehelf: calm 1
rechtsfolgen: calm 1
red mit: life -1 threat -1 other 1 worry 1 calm -1
red: life -2 threat -1 other 2 voices -1 worry 3 calm -1
rede mit: life 1
rede: violence 2 other -1 worry 1 calm -2
reden die: threat 1 voices 1
reden ich: life 1
reden in: calm 1
reden kan: violence 1
reden mich: voices 1 worry 1 calm -1
reden uber: voices 1 worry 2 calm -2
reden und: voices 1
reden: life -5 threat -1 other 1 medical 2 voices 1 calm 2
redensart: life -1 threat 2 worry -1
redet auf: medical 1
redet einer: voices 1
redet einmal: medical 1
redet er: worry 1
redet in: voices 3 calm -1
redet keiner: calm 1
redet komisch: other 1
redet mir: life -1 voices 2 worry 1 calm -1
redet mit: worry 2 calm -1
redet nicht: other -1 medical 1 calm 1
redet und: worry 1
redet von: calm 1
redet: life -4 violence -1 threat -1 medical 3 voices 3 foreign -1 worry 2 calm -2
redn: voices 2
reg: calm 1
regal und: calm 1
regal: life -3 worry -1 calm 6
regale: life -1 worry -1 calm 2
regar: foreign -2 calm 2
regel: threat 2 calm -2
regeln: life 2 calm -1
regelrecht: worry -1 calm 2
regen und: calm 1
regen: violence -1 threat -1 worry -1 calm 4
regenbogenforele: worry 1
regio: life 2 calm -1
regionalzug: calm 1
regnen: life -1 calm 2
regnet ich: life 1 voices 1 calm -1
regnet: life 1 voices 1 worry -1 calm -1
regnets: life -1 calm 1
regt: violence -1 calm 1
reh und: calm 1
reh: life -1 calm 2
reha: life -1 worry -1 calm 3
rehm: life -1 violence 1
reibt: violence 6 medical -1 worry -1 calm -3
reich: calm 1
reichen tableten: life 1
reichen: life 4 threat -1 medical -1 worry 1 calm -2
reicht der: threat 1 calm -1
reicht ein: life -1 threat 1
reicht heute: life 1 calm -1
reicht ich: life 1 violence 1 calm -1
reicht nicht: life 1 calm -1
reicht wen: violence 1
reicht: life 1 threat 3 other -1 medical -1 voices -1 worry -1 calm -1
reichts ich: life 1 calm -1
reichts: life 1 threat 2 calm -2
reif: voices 2 calm -1
reifen: life -2 threat 3
reihe: life 2 calm -1
reihenfolge: calm 1
reiher: threat -1 calm 1
rein ich: violence 1 voices 1 worry 1 calm -1
rein mit: voices 1
rein und: worry 1 calm -1
rein: life -4 violence 3 threat 3 other -2 medical -1 voices 2 foreign -1 worry 1 calm -2
reinfulen: calm 1
reingehaun: violence 1 threat -2 calm 1
reingekniet: calm 1
reingesteckt: violence 2 other 1 voices -1 calm -1
reiniger drin: medical 1
reiniger getrunken: medical 2 calm -1
reiniger: medical 5 worry -1 calm -3
reinigungsfirma: calm 1
reinkome ich: calm 1
reinkome: life -1 other -1 voices 1 calm 2
reinlasen: life 5 threat -1 voices -1 calm -2
reinlegen: violence -1 voices 2 calm -1
reinschreiben: life -1 worry -1 calm 2
reinstelen: worry 2 calm -1
reis: life 2 violence 1 calm -2
reise: calm 1
reisedokument: calm 1
reisepas: life -1 calm 2
reist: violence -1 calm 2
reiten: worry -1 calm 2
rekla: foreign 1
rekord: life -1 calm 2
rendez: calm 1
rent: other 1
rente der: life 1 calm -1
rente die: life 2 calm -1
rente ich: calm 1
rente oder: life 1 calm -1
rente und: calm 1
rente wen: life -1 calm 1
rente: violence -1 threat -2 other -1 medical -1 voices -1 foreign -1 worry -2 calm 8
rentenauskunft: calm 1
rentenjahre: worry -1 calm 2
rentenkase: calm 1
rentenpunkte: calm 1
rentenversicherung: life -1 worry -1 calm 2
rentre: foreign -1 calm 2
repariert quietscht: calm 1
repariert: life -1 violence -1 other -1 worry -1 calm 4
resi: life 2
respekt: calm 1
respira: foreign 2 calm -1
respirer: foreign 3 calm -2
rest: life -1 calm 2
resturlaub: calm 1
retung: life 2 calm -2
retungsabzeichen: life 2 calm -1
revanche: violence -1 calm 2
revient: foreign 1 calm -1
rewe: other 2 calm -1
rezept: life 1 worry -1
rhabarbern: calm 1
rhing: life 2 calm -1
rhoi: life 2 calm -1
richte ich: threat 1
richte: life -1 threat 1
richten: life 1 calm -1
richtig da: worry 1 calm -1
richtig das: calm -1
richtig den: calm 1
richtig er: medical 1 calm -1
richtig fur: worry 1 calm -1
richtig gut: worry -1 calm 2
richtig ich: worry 1
richtig kan: medical 1 calm -1
richtig schon: calm 1
richtig sprechen: medical 1
richtig und: medical 1
richtig: life -2 violence -1 threat 1 other -1 medical 3 voices -1 foreign -1 worry -2 calm 3
richtung: life -1 other 3 calm -1
riech: medical 1
rieche: other 2 calm -1
riecht nach: medical 1
riecht: life -1 foreign 1 calm 1
riechts: life -1 medical 2 worry 1 calm -1
rievkoche: calm 1
ring: life -1 other 2 worry -1 calm 1
ripen: violence 4 calm -3
ris: life 3 calm -2
risiko: calm 1
riter: calm 1
ritz mich: life 2 worry -1 calm -1
ritz: life 8 violence -1 worry -2 calm -3
ritze: life 4 violence -1 calm -2
ritzen: life 6 medical -1 worry -1 calm -4
ritzn: life 4 worry -2 calm -2
ritzt sich: other 4 medical -1 calm -3
ritzt: life -1 violence -1 other 8 medical -1 worry -1 calm -4
ritzwunde: life 7 calm -7
rjal: foreign 2 calm -1
rje3t: foreign 2 calm -1
robot: foreign -1 worry 3 calm -1
robota: calm 1
roboter: life -1 violence -1 calm 3
rochelt: medical 3 calm -2
rock: violence 3 medical -2
rogt: violence -1 medical 4 calm -2
rohr: threat 1
rohre: calm 1
rohreiniger ist: life 1
rohreiniger: medical 4 worry -1 calm -3
rohrenfernseher: calm 1
rolen mit: worry 1 calm -1
rolen: worry 2 calm -2
rolenspiele: calm 1
roler: life -1 threat 1 medical 2 worry -1 calm -1
rolf: violence 1
roli: life -1 violence -1 other 1 calm 2
rolschtul: calm 2
rolstuhl zu: threat 1
rolstuhl: life -1 violence 1 other -1 medical 2 voices -1 worry -1 calm 1
roltrepe: calm 1
rom eingespert: calm 1
rom: foreign 1 calm 1
romate: foreign 2 calm -1
romeo: calm 1
rony: violence -1 other 2 calm -1
rop: life -1 calm 1
rosa: calm 1
rosen: life -1 threat -1 calm 2
rosenkohl: calm 1
rosete: calm 1
rosi: life -1 other 2 worry -1 calm -1
rosmarin: calm 1
rostzwiebeln: life -1 calm 1
rot geworden: calm 2
rot ich: life 1 calm -1
rot und: medical 1
rot: life 1 threat -1 other 1 medical 4 voices -1 worry -3
rote punkte: medical 1 calm -1
rote: life -1 medical 2
rotem: calm 1
roten: voices 1
rotweinfleck: life -1 calm 2
rotz: calm 1
rouladen: other -1 calm 1
router: worry -2 calm 3
ruaf: calm 1
ruah: threat 1 calm -1
ruber: life -2 threat 4 worry -1 calm -2
rubergebracht: other 1 calm 1
ruckehr: calm 1
ruckehrecht: calm 1
rucken ist: calm 1
rucken tut: worry 1 calm -1
rucken: life -2 violence 2 other -1 medical -1 voices -1 worry 1 calm 2
ruckenschmerzen: life 1 calm -1
ruckfal: foreign -1 worry 13 calm -13
ruckfalig flasche: worry 1 calm -1
ruckfalig: life -1 worry 6 calm -4
ruckmeldung: calm 1
rucksack und: life 1 other 1 calm -1
rucksack: life 2 threat 1 other 1 voices -1 worry -1 calm -3
rucksicht: life 1
ruckstand: calm 1
ruckt: violence -1 calm 2
ruckwartsfahren: life -1 calm 1
ruckwirkend: calm 1
ruckzahlung: life -1 calm 1
rudi: calm 1
rudiger: calm 1
ruf an: calm 1
ruf ich: calm 1
ruf mich: calm 1
ruf: life -1 violence -1 worry -1 calm 4
rufe an: calm 1
rufe ich: calm 1
rufe: life -1 threat -2 worry -1 calm 5
rufel: calm 1
rufen und: other 1 calm -1
rufen: life -2 violence -1 threat -1 other 2 voices 1 calm 1
ruft an: worry 1
ruft die: other 1
ruft dreimal: calm 1
ruft in: calm 1
ruft meinen: voices 1 calm -1
ruft mich: life -1 violence -1 worry 1 calm 1
ruft: life -3 violence -3 threat -2 other 1 medical -1 voices 3 worry 2 calm 2
ruh: life 2 threat -1 voices 1 worry -1 calm -1
ruhe am: life -1 calm 1
ruhe frieden: calm 1
ruhe fur: voices 1 calm -1
ruhe hab: life -1 threat 2 calm -1
ruhe ich: threat 1 calm -1
ruhe im: life 1 calm -1
ruhe in: calm 1
ruhe mit: calm 1
ruhe und: other 1 calm -1
ruhe: life 4 violence -2 threat 3 other 1 medical -1 voices 1 foreign -1 worry -3 calm -2
ruhepausen: calm 1
ruhig hab: life -1 threat 2 worry -1 calm -1
ruhig ich: threat 1 worry -1
ruhig ist: life -1 voices 1 calm 1
ruhig: life 1 threat 4 medical -1 voices 1 worry -3 calm -1
ruhige: life -1 threat 1 calm 1
ruhiger: life -2 calm 2
ruhrt nicht: other 1 calm -1
ruhrt sich: other 1
ruhrt: life -1 violence -1 threat 1 other 1 medical 3 worry -1 calm -3
ruka: foreign 1 calm -1
rum die: calm 1
rum und: worry -1 calm 1
rum: violence -1 threat -1 medical 1 voices -1 worry -1 calm 4
rumgebrult: calm 1
rumgehackt: threat 3 calm -2
rumgeht: life 1 worry 1 calm -2
rumgerisen: life 2 calm -2
rumreisen: life -1 voices 1
rumsitzen: life -4 worry -1 calm 6
rumst: life -1 other 2
rund: life -1 worry -1 calm 2
runde: calm 1
rundfunkgebuhren: calm 1
runter 3: threat 1
runter die: life -1 worry 1
runter gefalen: life -1 worry -1 calm 2
runter geschaut: life 1 calm -1
runter ich: worry -1 calm 1
runter sie: medical 1 calm -1
runter tage: threat 1
runter und: life 1 calm -1
runter wen: medical 1
runter: life 5 violence 2 medical -1 foreign -1 worry -2 calm -3
runterfalen: life 1 threat 2 calm -2
runtergeht und: violence 1 other 1 calm -1
runtergeht: violence 1 other 2 voices -1 worry 1 calm -2
runterhangen: life -1 other 3 medical -1 calm -1
runtersetzen: other 2
rut: life 2 voices 3 calm -3
rutsche: violence 2 calm -1
ryby: foreign -1 calm 2
s bahn: life 1 violence -1 calm 1
s hot: life 1
s i: life 1
s isch: life 1
s komt: life 1
s: life 3 violence -1 threat -2 medical -1 voices -1 foreign 1 worry -2 calm 3
sa mor: foreign 2 calm -1
sa traiesc: foreign 1
sa wie: calm 1
sa: life -2 medical -1 foreign 6 worry -1 calm -2
sabah: foreign 3 calm -1
sabgabe: calm 1
sabine: life -1 medical 2 calm -1
sach der: calm 1
sach ma: calm 1
sach: life -1 violence -1 worry 1 calm 2
sachbearbeiterin: threat 1 calm -1
sache: life 2 violence -1 medical -1
sachen ich: violence 1 voices 2 calm -1
sachen machen: violence 2 calm -1
sachen mit: life -1 violence 1 other 2 worry -1 calm -1
sachen sol: voices 1
sachen und: medical 1
sachen verschenkt: life 2 worry -1 calm -1
sachen: life 1 violence 4 threat -2 other 1 voices 1 worry 2 calm -6
sachlich: calm 1
sachn: calm 1
sacht: life -1 calm 2
sadri: life -1 foreign 3 calm -2
sag da: threat 1 calm -1
sag das: threat 1 other 1 calm -1
sag dir: life 1
sag frau: threat 1
sag ich: life -1 other 1 calm 2
sag ichs: life 1
sag ihr: calm 1
sag im: calm 1
sag ist: life 1 calm -1
sag jetzt: life 1 calm -1
sag keinem: calm 1
sag mal: life 1
sag nicht: life -1 violence 1
sag nix: worry 1 calm -1
sag was: violence 1
sag: life 3 threat 1 medical -2 voices -2 foreign -1
saga: calm 1
sage ale: violence -1 voices 1 worry 1 calm -1
sage er: violence 1
sage gekomen: medical 1
sage ich: life -1 violence 1 calm 1
sage mir: worry 1
sage nein: violence 1
sage und: worry 1 calm -1
sage: life -4 violence 2 other -1 medical 3 worry 1
sagen ale: voices 1 worry 1 calm -1
sagen auch: life -1 worry 1
sagen bin: life 1
sagen bite: life 1
sagen das: life 1
sagen dem: life 1 calm -1
sagen den: voices 2 calm -1
sagen der: worry 2 calm -1
sagen die: life 1 worry 1 calm -2
sagen du: voices 1
sagen er: other 1
sagen geh: voices 1 calm -1
sagen ich: life 1 threat -1 other -1 voices 3 worry 1 calm -2
sagen im: voices 1
sagen ist: other 1 calm -1
sagen jetzt: life 1
sagen mir: voices 1
sagen mus: life -1 voices 1
sagen ob: calm 1
sagen schlecht: worry 1 calm -1
sagen sie: life 2 threat -1 calm -1
sagen sol: threat -1 voices 1
sagen und: violence 1
sagen was: calm 1
sagen wen: voices 2 calm -1
sagen wie: worry 1 calm -1
sagen wo: other 1
sagen zu: worry -1 calm 1
sagen: life -1 violence 1 threat -5 other 1 medical -3 voices 7 foreign -1 worry 1 calm 1
saget: life -1 voices 4 foreign -1 calm -2
sagn das: life -1 calm 1
sagn: life -1 calm 3
sags: life 1 violence 1 calm -1
sagst: life 1
sagt amt: threat 1
sagt arzt: worry -1 calm 2
sagt bandscheibe: worry 1
sagt bei: violence 1 worry 1 calm -1
sagt bin: life -1 violence 1 threat 1 voices 1 worry -1 calm -1
sagt bleib: voices 1
sagt bring: voices 2 calm -1
sagt bringt: violence 2 other 1 calm -2
sagt bruder: calm 1
sagt chef: worry 2 calm -2
sagt chefin: calm 1
sagt da: threat 1 worry 1 calm -1
sagt dan: voices 1 calm -1
sagt das: violence 1
sagt dem: life 2 threat 1 calm -2
sagt den: voices 1
sagt der: violence -1 threat 1 other 1 voices -1 worry 2
sagt dich: medical 1 voices 2 worry -1 calm -1
sagt die: life -1 voices 1 worry -1 calm 1
sagt drei: voices 1
sagt du: calm 1
sagt eine: other 1 calm -1
sagt er: life -1 other 2 medical 1 calm -2
sagt es: voices 1 worry -1
sagt fahrt: calm 1
sagt geh: voices 2 calm -1
sagt hab: calm 1
sagt halt: worry 1 calm -1
sagt hat: other -1 medical 1
sagt ich: life -1 violence 1 threat -1 other -1 medical -1 voices 2 worry 1 calm -1
sagt imer: life 1
sagt in: worry 1
sagt is: other 1 worry 1 calm -1
sagt ist: medical -1
sagt ja: calm 1
sagt jetzt: voices 1
sagt kan: threat 1 calm 1
sagt keiner: voices -1 worry -1 calm 2
sagt kom: life 1 voices 1 calm -1
sagt las: other 1
sagt macht: violence 1 calm -1
sagt mal: calm 1
sagt mama: life 1 other -1
sagt man: life 1 threat 1 calm -1
sagt mehr: other -1 medical 2 worry -1
sagt mein: life -1 worry -1 calm 3
sagt meine: threat 1 calm -1
sagt meiner: life 1
sagt mich: other 1
sagt mir: life -1 calm 1
sagt mit: calm 1
sagt morgen: violence 1 threat -1 worry 1
sagt mus: voices 1
sagt must: voices 1
sagt nein: calm 1
sagt nicht: life 1 calm -1
sagt nichts: medical 1 worry 1
sagt nie: threat 1
sagt nim: voices 1
sagt nix: other -1 medical 3 calm -1
sagt noch: other 1 voices 1 calm -1
sagt nur: other 1 calm 1
sagt rechts: calm 1
sagt reicht: life 1 calm -1
sagt schneiden: voices 1
sagt schon: voices 1
sagt sei: calm 1
sagt sie: life -1 threat -1 other 1 voices 1
sagt sind: worry 1 calm -1
sagt so: calm 1
sagt sol: violence -1 threat -1 worry 1 calm 1
sagt spring: life 1 voices 1 calm -1
sagt und: medical 1 voices 1
sagt unterschreiben: calm 1
sagt vorarbeiter: worry 1
sagt war: calm 1
sagt was: calm 1
sagt weis: life 1
sagt wen: violence 3 threat -1 calm -2
sagt wer: violence 1
sagt wie: worry 1
sagt wil: other 2 calm -1
sagt wird: calm 1
sagt zu: voices 1
sagt: life -5 threat -3 other 4 medical -1 voices 8 foreign -2 calm -1
sagte ein: worry 1 calm -1
sagte mir: calm 1
sagte: life -1 worry 1 calm 1
sagts: violence 1
saison: calm 1
salat: calm 1
salbeite und: calm 1
salbeite: life -1 calm 2
salz den: calm 1
salz in: calm 1
salz: threat -1 worry -1 calm 3
sam: calm 1
samel: worry -1 calm 1
samira: other 1
samschdag: life -1 threat 2
samstag bin: life 1 calm -1
samstag es: life 1
samstag gestorben: worry 2 calm -1
samstag gibt: life 1
samstag ich: life 1 calm -1
samstag im: worry 1 calm -1
samstag mit: other 1
samstag von: calm 1
samstag: life 2 violence -1 medical -2 voices -1 worry 1 calm 2
samt: life 1 threat 1 calm -1
sander: other 1 calm -1
sandra: threat 1 other 1 calm -1
sandsacke: calm 1
sanft: life 1
sangre: foreign 1 calm -1
sanitatshaus: life 2 threat -1 calm -1
santier: foreign 1 calm -1
sare: life 1 calm -1
sarg: life 2 medical -1
sarge: calm 1
sas da: life 1 calm -1
sas und: life 1 calm -1
sas: life 2 worry -1 calm 1
sascha: other 2 voices -1 calm -1
sat: life 4 other 1 medical -1 worry -4 calm 2
sateliten: voices 2 worry -1 calm -1
saturat: foreign 1 calm -1
satz: calm 2
sau: life -1 medical 3 calm -1
sauber: life 1 violence -1 threat -1 voices 2 worry -1
saubere: calm 1
sauberste: calm 1
sauf: life 1 worry 4 calm -3
sauft: violence 1
saukalt: calm 1
sauna: medical 1
saur weil: calm 1
saur: violence 1 worry -1 calm 2
saure gesicht: violence 1
saure ins: violence 1
saure: life -1 violence 1 medical 4 worry -1 calm -2
saurstof: threat 1
say: foreign 2 calm -1
sayilir: calm 1
says: foreign 4 calm -2
scane: calm 1
scaner: calm 2
schach: violence -3 other -1 calm 4
schachmat: calm 1
schachtel: life -1 other 1 medical 3 voices -1 calm -1
schade das: life 1
schade: life 4 threat 2 worry -1 calm -4
schadel ein: threat 1 calm -1
schadel: threat 3 calm -2
schadl: life -1 threat 3 calm -2
schaf ales: life -1 worry 1
schaf das: life -1 worry 1
schaf ich: life 1 worry 1 calm -1
schaf mich: life 1
schaf: life -2 violence -1 threat -1 voices -1 worry 5 calm 1
schafa: worry -1 calm 2
schafe isch: calm 1
schafe: life -2 violence -1 medical -1 worry 4
schafen leben: worry 1 calm -1
schafen und: worry 1
schafen: threat -1 medical -1 voices -1 worry 5 calm -2
schaferhund: calm 1
schafner: calm 1
schafs: worry 1 calm -1
schaft: calm 2
schal ick: calm 1
schal und: calm 1
schal: life -2 violence 2 threat -1 medical -1 voices 5 foreign -1 worry -1 calm 1
schalke fan: calm 1
schalke ich: calm 1
schalke: life -3 calm 4
schalt: life -1 calm 2
schalter: life 1 voices 2 calm -1
scham mich: life -1 worry 2 calm -1
scham so: life -1 worry 2 calm -1
scham: life -2 violence -1 worry 4
schamen: life 1
scharf gemacht: threat 1
scharf: life -2 threat 1 medical -1 worry -1 calm 3
scharfen: life 1 worry -1
schartz: calm 1
schat: life 2 calm -1
schaten: life -1 violence -1 medical -1 voices 1 worry 1 calm 1
schatz: life 1 violence -1 calm 1
schau ich: worry -1 calm 1
schau nicht: worry -1 calm 1
schau: worry -1 calm 3
schaufel den: threat 1
schaufel: life -1 violence 1 threat 3 worry -1 calm -2
schaugt: life 3 calm -2
schaukel: calm 1
schaum mund: medical 1 calm -1
schaum vorm: medical 1
schaum: violence -1 other -1 medical 3 calm -2
schaumstof: calm 1
schaun wir: threat 1 calm -1
schaun: threat 1
schauspiler: life -1 calm 2
schaut: threat 1 calm -1
sche: calm 1
schef das: calm 1
schef hat: calm 1
schef: life -1 violence -1 voices -1 worry -1 calm 4
scheibe: life -1 violence -1 other 1 worry 3 calm -2
scheidung: life -1 worry 3
scheim: worry 2 calm -1
schein: worry -1 calm 2
scheinselbststandig: calm 1
scheint: life 1 voices -1 worry -1 calm 1
scheis: worry 1
scheise: life -1 worry 2 calm -1
scheisleben: life 2 calm -1
scheitert: worry 1
schenk: life 2 calm -1
schenkung: calm 1
schepert: other 1 voices -1
scherbe am: life 1 calm -1
scherbe bringen: calm 1
scherbe gluck: calm 1
scherbe: life 4 violence -1 threat -1 medical -1 voices 1 worry 1 calm -2
schere den: life 1 calm -1
schere hat: life 1
schere in: life 2 calm -1
schere und: voices 1
schere: life 4 violence -1 other -1 medical -1 voices 1 worry -1 calm -2
scherz ich: life 2 calm -2
scherz: life 4 calm -2
scheune: life 5 violence -1 calm -4
schiasn: calm 1
schicht an: calm 1
schicht hat: life 1
schicht ich: worry -1
schicht ist: other 1
schicht parkplatz: threat 1 calm -1
schicht um: other 1
schicht und: life 1 threat 1 calm -1
schicht war: life 1 calm -1
schicht: life 2 violence -1 threat 2 other 1 medical -2 voices -2 foreign -1 worry 1 calm -1
schick: life -1 threat 2
schicke: calm 1
schicken die: life 1 calm -1
schicken: life 1 threat -1 other 1 voices -1 worry 2 calm -2
schickt mir: life -1 other 2 voices 1 calm -1
schickt: life -1 violence -1 threat -1 other 3 medical 1 voices 1 worry -2 calm -1
schiebt: life -1 calm 2
schief: life -2 medical 2 worry 2
schiefes: medical 2 calm -2
schiefgeht: calm 1
schien: calm 1
schienbein: life -1 medical 2 calm 1
schiene: life 1 calm -1
schienen und: other 1
schienen: life 5 threat -1 other 1 medical -1 voices 6 worry -2 calm -7
schiesen: calm 2
schiest: other -1 calm 1
schietwer: calm 1
schife: life -1 voices -1 calm 2
schikn: life -1 calm 1
schild dran: calm 1
schild: life -1 voices 1 calm 2
schilder: voices 1
schildkroten: calm 1
schimel: medical -1 worry -1 calm 3
schimpft nicht: life 1
schimpft: life 3 violence -1 threat -1 other -1 medical -1 worry -1 calm 1
schiri: threat 2 calm -1
schis das: calm 1
schis: life -1 calm 2
schlachten heute: other 1
schlachten: life 2 other 1 calm -1
schlaf auto: worry 1
schlaf ein: life 2 calm -1
schlaf ich: worry 2 calm -1
schlaf im: worry 1
schlaf mehr: life -1 worry 2
schlaf nich: worry 1
schlaf nicht: calm 1
schlaf schlecht: worry 1
schlaf und: life 1
schlaf zwei: worry 1
schlaf: life 2 threat -2 other -2 medical 1 voices -1 worry 7 calm -4
schlafa: life -1 other 2 calm 1
schlafen der: worry 1
schlafen fur: life 1
schlafen imer: life 1
schlafen kan: violence 1 calm -1
schlafen nicht: life -1 worry 1
schlafen nie: life 2 worry -1
schlafen seit: worry 1 calm -1
schlafen sie: other 1
schlafen so: calm 1
schlafen und: life 1
schlafen wie: life 1
schlafen: life 3 violence 4 threat -2 medical -3 foreign -1 worry 3 calm -4
schlafm: life -1 worry 3 calm -1
schlafn: life -1 voices 2 calm 1
schlafrig: life -1 medical 1 worry 1 calm -1
schlaft auf: violence 1
schlaft er: calm 1
schlaft geschluckt: life -1 medical 2
schlaft ich: other 1 voices 1
schlaft sie: medical 1
schlaft und: medical 1
schlaft: life 5 violence -1 threat 2 other 1 medical 4 foreign -1 worry -3 calm -7
schlafzimer: life -1 threat 2 other 1 medical -1 calm -1
schlag den: life -1 threat 2 calm -1
schlag die: threat 1
schlag ich: life 1 voices 1 calm -1
schlag mein: life 1
schlag mich: threat -1 calm 1
schlag mir: life 1
schlag mit: calm 1
schlag selber: life 1 calm -1
schlag: threat 2 other -1 voices 2 worry -2 calm -1
schlaganfal: worry -1 calm 2
schlagen ich: life -1 violence 1
schlagen in: violence 1 calm -1
schlagen mich: life -1 violence 2 calm -1
schlagen sie: calm 1
schlagen: life -2 violence 8 threat -1 other -1 medical -1 voices 1 worry -2 calm -1
schlagringe: other 2 calm -1
schlagt auf: life -1 calm 1
schlagt das: violence 1
schlagt den: other 3 calm -2
schlagt die: other 1 calm -1
schlagt er: calm 1
schlagt grad: violence 1
schlagt jeden: violence 2 worry -1
schlagt mehr: life -2 violence -1 worry -1 calm 3
schlagt mich: life -2 violence 3 other -1 worry -1 calm 2
schlagt mir: calm 1
schlagt nur: violence 1 calm -1
schlagt sie: other 1
schlagt wen: violence 1 calm -1
schlagt wieder: life -1 violence 2
schlagt: life -7 violence 11 threat -2 other 13 medical -1 voices -1 foreign -1 worry -7 calm -5
schlagzeug: violence 3 calm -2
schlange im: medical 1 calm -1
schlange: life -1 medical 1 voices 1
schlap: life -1 calm 2
schlat: life -2 violence 3 worry -1 calm -1
schlau: calm 1
schlauch: violence 1
schlecht der: medical 1
schlecht er: worry 1 calm -1
schlecht es: worry 1 calm -1
schlecht gelaunt: calm 1
schlecht geschlagen: calm 1
schlecht hat: worry 1 calm -1
schlecht ich: life -1 worry 1
schlecht mein: medical 1
schlecht schlucken: medical 1
schlecht seit: worry 1
schlecht sie: worry 1 calm -1
schlecht und: medical 2
schlecht wen: worry 1
schlecht: life -4 violence -2 threat -1 other -2 medical 4 voices -1 foreign -1 worry 5 calm 2
schlegt: life -1 violence 4 worry -1 calm -3
schleift: life -1 calm 2
schleiht: life -2 violence 4 calm -1
schlepen: life -1 worry -1 calm 2
schlept: other 1 calm -1
schliesen den: calm 1
schliesen: threat -1 calm 2
schliest das: violence 1 calm -1
schliest zu: violence 2 calm -1
schliest: violence 7 worry -1 calm -5
schlim aber: medical 1 calm -1
schlim hab: worry -1 calm 2
schlim nur: calm 1
schlim wie: violence 2 calm -2
schlim: life 1 violence 2 threat -1 medical 1 voices -1 worry -3 calm 1
schlimer ich: voices 1 worry 1 calm -1
schlimer: life -3 violence -1 threat -1 medical -1 voices 2 worry 1 calm 3
schlimsten: worry 1 calm -1
schlingen: life 4 medical -1 calm -3
schlitschuhlaufen: life -1 threat 3 calm -2
schlofa: worry 3 calm -2
schloser: calm 1
schluck: life 4 calm -4
schlucken und: medical 1 calm -1
schlucken: medical 4 worry -1 calm -2
schluckt: violence 2 calm -1
schlus alem: life 2 calm -2
schlus dan: life -1 calm 1
schlus fur: life -2 calm 2
schlus gemacht: life -1 worry 3
schlus gestern: worry -1 calm 1
schlus heute: life -1 calm 1
schlus ich: worry 1
schlus meim: life 1 calm -1
schlus mir: life 1 worry -1
schlus mit: life 2 other -1 worry -1
schlus per: worry -1 calm 1
schlus: life 3 violence -1 threat -1 medical -2 voices -1 foreign -1 worry 2
schlusel der: life 1 voices 1 calm -1
schlusel drin: calm 1
schlusel ich: violence 1
schlusel ist: calm 2
schlusel umgedreht: violence 1
schlusel und: threat 1
schlusel verloren: calm 1
schlusel vom: life 1 calm -1
schlusel: life 1 violence 2 threat 2 medical -2 worry -2
schmeckt nach: worry 1
schmeckt pape: worry 1 calm -1
schmeckt: life -1 threat 2 worry 2 calm -1
schmeis den: violence 1 worry 2 calm -2
schmeis er: other 1
schmeis hin: worry 1
schmeis mit: violence 1 calm -1
schmeis raus: worry 1
schmeis und: violence 1
schmeis: life -3 violence 3 threat 3 other 1 medical -1 voices -1 foreign -1 worry 5 calm -5
schmerzen in: worry 1
schmerzen: life 7 violence -1 threat -1 other -1 medical 5 voices -1 foreign -1 worry -1 calm -6
schmierseife: calm 1
schmit: other -1 calm 1
schnapen und: other 1
schnapen: other 1
schnarcht komisch: medical 1
schnarcht so: medical 1
schnarcht: life -1 threat 1 other -1 medical 2 calm -1
schnauze vol: worry 2 calm -1
schnauze: life -1 worry 4 calm -2
schne: life 3 violence -1 threat -1 other 2 medical -1 voices 1 worry -1 calm -2
schnebal: violence -1 calm 1
schnecken und: calm 1
schnecken: worry -1 calm 2
schneiden aber: life 1
schneiden die: life -1 threat 1
schneiden ich: life 2 threat 1 calm -1
schneiden in: life 1
schneiden jetzt: calm 1
schneiden lasen: life -1 calm 2
schneiden mich: life 1
schneiden mir: life 2 calm -1
schneiden sie: other 1
schneiden wieder: life 1 calm -1
schneiden: life 5 violence -3 medical -2 voices 6 foreign -1 worry -2 calm -3
schnel das: life 1 violence 1 calm -1
schnel die: life -1 calm 1
schnel er: life 1 violence 1 calm -1
schnel ist: life 1
schnel man: life 1 calm -1
schnel und: calm 1
schnel unter: life -1 calm 1
schnel zur: life -1 calm 1
schnel: life 3 violence 1 threat -1 other 2 medical -1 voices -1 worry -3 calm -1
schneler: other 1 voices 1 worry -2 calm 1
schnelzug: calm 1
schneman: medical -1 calm 2
schnewitchen: calm 1
schnief: calm 1
schnit: life 4 calm -2
schniten: life 7 medical -2 worry -1 calm -4
schnitzel: life -1 violence -1 threat -1 calm 4
schno: calm 1
schnupfen nase: calm 1
schnupfen: life -1 calm 3
scho am: other 1 calm -1
scho da: life 1
scho i: life 1 calm -1
scho: life 2 violence -1 threat -1 other 1 medical -1 voices 1 foreign -2
schoklad: calm 1
schoko: calm 1
schokolade ich: life -1 calm 1
schokolade: life -2 calm 3
schon 18: calm 1
schon 4: life -1 medical 1 worry 1
schon ab: voices 1
schon ale: life 1
schon ales: life 1
schon am: life -1 threat 1 voices 1 calm -1
schon an: life 2 calm -2
schon auf: threat 1
schon bauchweh: worry 1 calm -1
schon beim: life 1
schon bein: voices 1
schon beser: life -1 violence 1
schon da: calm 1
schon das: threat -1 voices 1
schon den: life 1 violence -1 threat -1 voices 1 worry 1 calm -2
schon der: life 2 threat 1 voices 1 calm -3
schon dick: life 1 medical 1 calm -1
schon drei: worry 1
schon dreimal: life -1 medical 1 worry 1 calm -1
schon drite: life -1 worry 1
schon durch: worry -1 calm 2
schon einem: life 1 calm -1
schon einen: threat 1
schon er: threat 1
schon euch: other 1 calm -1
schon ewig: worry 2 calm -1
schon ganz: medical 1
schon ganzen: life -1 voices 1 worry 1
schon gebrochen: worry 1
schon geguckt: life 1 threat 1 calm -2
schon gekauft: life 2 calm -1
schon gemacht: calm 1
schon gestorben: life -1 calm 1
schon hab: calm 1
schon herbst: worry 1 calm -1
schon heut: life 1 medical 1 calm -1
schon heute: life -1 calm 1
schon hin: worry -1 calm 1
schon hingelegt: calm 1
schon ich: worry 1 calm -1
schon im: life -1 threat 2
schon imer: life -1 violence 1
schon in: threat 2 calm -1
schon irgendwan: worry -1 calm 1
schon ist: worry -1 calm 1
schon jahre: calm 1
schon lang: life -1 worry 3 calm -1
schon lange: life -1 worry 1 calm 1
schon los: other 1 calm -1
schon mal: worry 1 calm -1
schon meine: threat 1
schon melden: calm 1
schon minuten: medical 1 voices 1 calm -1
schon mit: life 2 other 1 worry -1 calm -2
schon mus: calm 1
schon nich: life 1 worry 1 calm -2
schon nicht: life -1 calm 1
schon nur: life 1 calm -1
schon oben: life 1 calm -1
schon oder: calm 1
schon platz: life 1 calm -1
schon rucksack: threat 1
schon schuhe: life -1 voices 1
schon seit: life -1 worry 1
schon so: life -1 violence 1 worry 2 calm -1
schon tot: life 1 worry -1
schon und: medical 1 worry -1 calm -1
schon unter: life 1 calm -1
schon unterschreiben: calm 1
schon verlangert: worry -1 calm 1
schon vier: calm 1
schon vol: life 1 medical 1 calm -1
schon wars: calm 1
schon was: threat 1 worry -1
schon welche: life 2 calm -2
schon wieder: life 1 other 1 worry -1 calm 1
schon wir: medical 1
schon wochen: worry 1
schon zehn: threat 2 calm -1
schon zu: calm 1
schon zum: other 1
schon zwei: life -1 worry 2 calm -1
schon zweimal: calm 1
schon zweite: worry 1
schon: life 4 violence -2 threat 3 other -1 medical -2 voices 2 foreign -3 worry 3 calm -3
schone: life 2 voices -1 worry -1 calm 1
schonen abend: life -1 calm 2
schonen: life 2 threat -1 worry -1 calm 1
schoner: life 3 calm -1
schones wochenende: calm 1
schones: life 2 violence -1
schonsten: life 2 voices -1 calm -1
schorsch: life -1 threat 1 medical 2 calm -1
schos: life 2 calm -1
schpruch: calm 1
schraiben: calm 1
schrank er: violence 1 calm -1
schrank mit: other 1
schrank versteckt: violence 1 calm -1
schrank: life 4 threat -1 other 2 voices -1 worry -2 calm -2
schrauben gezahlt: life -1 calm 1
schrauben mir: violence 1 calm -1
schrauben nach: violence 1 calm -1
schrauben und: voices 1
schrauben: life -1 violence 1 threat 2 other -1 medical -1 voices 1 worry -1 calm 1
schrebergarten: calm 1
schreck: calm 1
schreckschus: life -1 threat 4 calm -2
schrei: life -2 violence 3 threat -1 medical 1 calm -1
schreiben auf: life 1 voices 1 calm -1
schreiben aus: other 1
schreiben da: calm 1
schreiben dem: threat 1
schreiben der: life 1
schreiben die: voices 1 calm 1
schreiben es: threat 1 calm -1
schreiben gerade: life 1 calm -1
schreiben grad: life 1 calm -1
schreiben grade: other 1 voices 1 calm -1
schreiben heimlich: violence 1 calm -1
schreiben ich: violence 1 medical -1 calm -1
schreiben is: calm 1
schreiben kan: life 1 calm -1
schreiben man: life -1 calm 1
schreiben mein: life 1 calm -1
schreiben meine: life 1 calm -1
schreiben mir: voices 1
schreiben mit: life 1
schreiben nur: other 2
schreiben sachen: worry 2 calm -1
schreiben sie: other 1
schreiben so: worry -1 calm 1
schreiben sol: worry -1 calm 1
schreiben tablet: violence 1 other -1
schreiben und: medical 1
schreiben vom: life -1 violence 2 other -1
schreiben: life -2 violence 3 threat -2 other 5 voices 1 foreign -1 worry -3 calm 1
schreinerei der: voices 1
schreinerei reinschreiben: calm 1
schreinerei: life -1 violence -1 threat -1 other 2 voices 1 calm 1
schreit das: other 1
schreit die: life -1 threat -1 other 2 medical -1 calm 1
schreit frau: other 2 calm -1
schreit ich: threat 1
schreit jeden: worry 1
schreit kind: other 1
schreit mich: worry 1
schreit: life -3 threat -1 other 6 medical -2 voices 2 worry 2 calm -4
schrieve: calm 1
schriftlich: life -1 worry -2 calm 4
schrit noch: life 2 calm -1
schrit und: life 1 violence 1 calm -1
schrit: life 6 violence 1 threat -1 voices -1 worry -1 calm -4
schrite: threat -1 voices 1 worry -1 calm 1
schtelung: life -1 calm 1
schtunde: life -1 calm 1
schuach: other 3 calm -2
schuah: calm 1
schublade und: voices 1
schublade: violence -1 other -1 voices 2 calm 1
schubn: life 1 calm -1
schubs die: threat 2 calm -1
schubs: life -1 threat 9 worry -1 calm -6
schubsen: violence -1 threat -1 voices 3
schuh: life -1 medical 2 calm -1
schuhe an: voices 1 calm -1
schuhe gekauft: calm 1
schuhe und: voices 1
schuhe: life -2 violence 2 threat -1 other -1 medical -1 voices 3 calm 1
schuhen: violence 1 voices 1
schul: life 2 calm -1
schulabganger: calm 1
schuld ich: violence 1
schuld: life -1 violence 2 threat 1 medical -1 worry -1
schulden bei: worry 1
schulden und: violence -1 worry 2
schulden: life -2 violence -1 threat -1 other -1 medical -2 voices -1 worry 4 calm 4
schule die: voices 1
schule in: voices 1
schule: life -1 violence -1 threat -1 other 1 voices 1 worry -1 calm 1
schulerin: calm 1
schultute: calm 1
schulung: life -1 calm 3
schumelt: calm 1
schupen und: other 1
schupen: life -1 threat 2 other 1 calm -2
schupsn: violence -1 calm 2
schurze: calm 1
schus: life -1 calm 1
schuster: medical 5 calm -4
schut: life -1 threat 3 calm -2
schutelt: medical 2
schuten: violence 1 calm -1
schutz: calm 1
schutzbrile: worry 3 calm -2
schutzenverein: life -1 threat -1 calm 2
schutzhaube: life -1 worry 3 calm -2
schwa: life -1 calm 1
schwach: medical 1
schwade: calm 1
schwager: violence -1 other 6 worry -1 calm -2
schwanger monat: medical 1
schwanger und: medical 1
schwanger: life -1 medical 2 worry -1 calm 2
schwarz augen: medical 2 calm -1
schwarz da: life -1
schwarz vom: calm 1
schwarz vor: medical 2 calm -1
schwarz wie: medical 1 calm -1
schwarz: violence -1 threat -1 other -1 medical 6 voices 3 calm -5
schwatzt: life -1 worry 3 calm -1
schwea: calm 1
schweigt: calm 1
schweine und: worry 1
schweine: life -1 violence -1 threat 2 worry 1
schweiserkurs: other 2 calm -1
schwer: life -2 worry -1 calm 4
schwerbehindertenausweis bin: calm 1
schwerbehindertenausweis einstelen: calm 1
schwerbehindertenausweis ich: calm 1
schwerbehindertenausweis: life -3 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 12
schweschter: calm 1
schwester am: life 1 calm -1
schwester an: other 1
schwester der: threat 1 calm -1
schwester die: life 1 calm -1
schwester ein: calm 1
schwester gehen: life 1
schwester geht: other 1
schwester hat: violence 1 other 1 calm -1
schwester heute: violence 1
schwester im: other -1 medical 1
schwester is: life -1 calm 1
schwester ist: life 1 other -1 medical 1 calm -1
schwester mich: violence 1 worry -1
schwester morgen: violence 1 calm 1
schwester nicht: life -2 other 2 calm -1
schwester sich: other 1 medical 1 calm -1
schwester sie: other 1 calm -1
schwester und: worry 1
schwester wen: life 1 other 1 calm -1
schwester wieder: calm 1
schwester wil: life -2 other 2 voices 1
schwester: life -2 violence -1 threat -1 other 8 medical 1 foreign -1 worry -4
schwiegermuter: life -1 violence 1 threat 1 other -1 worry 1
schwierige: calm 1
schwilt: violence -1 medical 2 calm -1
schwimbad: life -1 worry -1 calm 2
schwimen: life 1 threat -2 medical -1 worry -1 calm 4
schwimkurs: life -1 calm 2
schwindelig ich: voices 1
schwindelig: life -2 violence -1 medical 4 voices 1 worry -1 calm -1
schwirt der: calm 1
schwirt kopf: calm 1
schwirt: calm 1
schwitz: life -1 medical 7 worry -2 calm -2
schwor dir: violence 1 calm -1
schwor: life -1 violence 2 threat 2 medical -1 worry -1 calm -1
schwore ich: threat 2 calm -2
schwore: life -1 threat 5 calm -3
schwors: threat 1 calm -1
schwumrig: medical 3 worry -1 calm -1
scoter: calm 1
screnshots: calm 1
seara: foreign 2 calm -2
sebstmort: life 5 worry -1 calm -4
sechs ich: worry 1
sechs wochen: calm 1
sechs: life -2 violence -1 threat 2 medical -1 voices -1 worry -1 calm 4
sechseinhalb: calm 1
sechstes: worry 2 calm -1
sechzig: threat -1 calm 1
secke: calm 1
sefer: foreign 4 calm -3
seful: foreign 2 calm -1
seguir: foreign 1
seh ales: medical 1
seh da: worry 2 calm -1
seh dan: threat 2 calm -1
seh der: calm 1
seh die: life -1 worry -1 calm 1
seh dopelt: medical 3 worry -1 calm -1
seh hab: life 1
seh ich: medical 1 worry 1 calm -1
seh kein: worry 2 calm -1
seh keinen: worry 1 calm -1
seh komisch: medical 1
seh mehr: medical 2 worry -1
seh mir: life 1
seh mit: calm 1
seh mnie: foreign 1
seh nichts: medical 1
seh nix: medical 1
seh noch: life 1 voices 1 worry -1
seh nur: life 1 worry -1
seh ohne: calm 1
seh sachen: medical 1
seh schwimen: life -1 threat -1 calm 2
seh sin: worry 1
seh stech: threat 1
seh und: calm 1
seh: life -3 violence -3 threat -1 medical 6 voices 1 foreign 2 worry 2 calm -4
sehnerv: calm 1
sehr gut: calm 1
sehr krank: life 2 calm -1
sehr und: life 1
sehr: life 3 violence -1 threat -1 other -1 medical 1 voices -1 worry -1 calm 1
seht ihr: calm 1
seht mich: life -1 other 1 calm 1
seht: violence -1 threat -1 other 2 worry -1 calm 1
sei dank: calm 1
sei ist: calm 1
sei und: calm 1
sei: life 2 violence -1 threat -1 other 3 medical -1 voices -1 worry -1 calm 1
seidel sie: threat 1
seidel: life 1 threat 1 calm -1
seife: life 2 calm -2
seifenlauge: calm 1
seil im: life 1 other 1 calm -1
seil in: life -1 calm 1
seil ist: life 2 threat -1 calm -1
seil schon: life 1 calm -1
seil und: life 1 calm -1
seil: life 8 violence -1 threat -1 other 1 medical -1 voices 1 worry -1 calm -5
seilrutsche: life -1 calm 1
seim: violence -1 other 4 calm -2
sein auto: calm 1
sein beser: life 1 calm -1
sein bin: other 1
sein dan: life 1 threat 1 calm -1
sein das: life 1
sein er: life 1 threat 1 calm -1
sein fur: life 1
sein geht: violence -1 threat 1 worry 1
sein handy: other 1 calm -1
sein hat: life 1
sein ich: life 1 calm -1
sein imer: life 1
sein in: calm 1
sein kind: violence -1 other 2 calm -2
sein komt: threat 1
sein konte: calm 1
sein man: life 1
sein nicht: calm 1
sein schon: life 1
sein so: life 1 calm -1
sein sol: worry 1
sein und: violence 1 other 1
sein verschenkt: other 1
sein: life 9 violence -2 other 6 medical -1 voices -2 foreign -1 worry -3 calm -4
seine der: threat 1
seine frau: other 1
seine ich: other 1 calm -1
seine is: threat 1 other 1 calm -1
seine muter: calm 1
seine schuhe: worry 1
seine: life -3 violence 1 threat 6 other 2 medical -2 voices -1 worry -1
seinem: life -1 violence -1 threat 4 other 1 medical -1 worry -1 calm -2
seinen ins: life -1 other 1
seinen: life -2 violence -2 threat -1 other 4 medical -1 voices -1 worry -1 calm 3
seiner frau: other 1
seiner geschrieben: other 1
seiner wohnung: other 1
seiner: life -1 violence -1 threat -1 other 4 medical -1 voices -1 worry -2 calm 1
seins ich: threat 1
seins: life -1 threat 2
seit 2: medical 1 worry 1 calm -1
seit 3: voices 1
seit 4: voices 2 calm -1
seit aber: life 1
seit acht: calm 1
seit ales: life 1 calm -1
seit an: voices 1
seit august: worry 1
seit bald: life 1
seit chef: worry 1
seit da: life -1 worry 3 calm -1
seit das: worry -1 calm 1
seit dem: life -1 worry 1 calm 1
seit den: worry -1 calm 2
seit der: life -1 violence 1 medical -1 voices -1 worry 1 calm 1
seit die: violence 1 worry -1
seit dienstag: worry 1 calm -1
seit drei: life -1 voices 1 foreign 1 worry -1 calm 1
seit ein: worry 1
seit einer: life 1 other 1 medical 1 calm -1
seit er: other 1
seit freitag: violence 1 worry 1
seit fruh: life -1 medical 1
seit funf: life 1 calm -1
seit fur: calm 1
seit geburt: calm 1
seit gestern: violence 1 other 1 worry -2 calm 1
seit hab: life 1
seit herbst: worry 1
seit heut: life -1 medical 1 voices 1 worry -1 calm -1
seit heute: life 1 worry -1 calm 1
seit hochzeit: violence 1
seit ich: worry 2
seit im: worry 1 calm -1
seit jahren: life 1
seit juni: life 1
seit komt: calm 1
seit mama: life -1 worry 2
seit man: other 1
seit mein: worry 1
seit mir: worry 1
seit mit: worry 1 calm -1
seit mitag: other 1 worry -1
seit monat: worry 1 calm -1
seit monaten: worry 2 calm -1
seit montag: worry 1
seit morgen: life 1 voices 1 worry -1 calm -1
seit nehm: worry 1 calm -1
seit neu: calm 1
seit neun: worry -1 calm 2
seit nicht: other 1 medical -1
seit nichts: worry 1 calm -1
seit nix: medical 1 worry -1
seit nur: other 1
seit oktober: worry -1 calm 1
seit ostern: worry 1
seit richtig: worry -1 calm 1
seit schlecht: worry 1
seit schreiben: life 1
seit september: worry 1
seit sie: worry 1 calm 1
seit so: life -1 worry 2 calm -1
seit somer: worry 1 calm -1
seit sontag: worry 1 calm -1
seit stunde: life 1 other 1 medical 1 worry -1 calm -1
seit stunden: medical 1 voices 1 worry -1
seit tableten: worry 1
seit tage: foreign 1 calm -1
seit tagen: life -1 medical -1 voices 1 worry 1 calm -1
seit tot: worry 1
seit trenung: worry 1 calm -1
seit umstelung: worry 1
seit und: calm 1
seit vier: calm 1
seit waren: life 1
seit weg: other 1
seit wie: life 1
seit wieder: worry 1 calm -1
seit woche: worry 1
seit wochen: threat -1 other -1 medical -1 worry 4 calm -2
seit zwei: worry 1 calm -1
seit: life -2 violence -2 threat -6 medical -1 foreign -1 worry 12
seitdem ich: other -1 worry 2 calm -1
seitdem: other -1 worry 5 calm -3
seite und: medical 1
seite: violence 2 threat 1 other -1 medical 3 worry -2 calm -3
seiten: calm 2
seitens: violence -1 worry -1 calm 2
seither: life -1 worry -1 calm 2
sekretarin ich: threat 1 calm -1
sekretarin: threat 2 worry -1 calm -1
sekt ick: voices 3 calm -1
sekt schal: voices 3 calm -1
sekt: life -1 violence -1 other -1 medical -1 voices 5 foreign -1 worry -1
selba: life 2 calm -1
selbe: calm 1
selben: life 3 calm -2
selber auf: life 1
selber den: life 2 calm -1
selber die: calm 1
selber geh: calm 1
selber gehen: calm 1
selber gemacht: life 1 calm -1
selber gesicht: life 1 calm -1
selber hat: life 1
selber ich: calm 1
selber ins: life 1 calm -1
selber machen: life 1 calm -1
selber mit: calm 1
selber nicht: life 1 calm -1
selber schuld: threat 1
selber und: worry 1
selber: life 7 violence -3 medical -2 voices -2 foreign -1 worry -2 calm 4
selbsmord: life 6 calm -6
selbst ich: violence 1
selbst machen: calm 1
selbst und: calm 1
selbst: life 2 violence 1 threat -1 medical -1 worry -2 calm 1
selbstandig: calm 1
selbstmord du: life -1 calm 1
selbstmord fals: life -1 calm 1
selbstmord ist: life 2 calm -1
selbstmord so: life 1
selbstmord: life 10 medical -1 worry -1 calm -7
selbststandig: life -1 calm 2
selig: life 2 calm -1
selma: worry 1 calm -1
selwer: life 2 calm -2
semelschneidn: calm 1
seminar: calm 1
send: calm 1
senden: calm 1
sender: life -1 voices 6 worry -1 calm -3
senf: life -1 violence -1 calm 2
senkt: calm 1
sep: life 2
september: life -2 worry 2 calm 2
serai: foreign 1 calm -1
serie ist: calm 1
serie: life -1 worry -1 calm 3
sernik: calm 1
servicekrafte: calm 1
serviete: calm 1
servus bin: calm 1
servus i: life 1
servus: life 1 foreign -1 worry -1 calm 2
ses: foreign 3 calm -2
sest: calm 1
sestri: foreign 1
setht: calm 1
setz mich: life -1 worry 1
setz: life 3 threat -1 worry 1 calm -3
setzen aber: calm 1
setzen ich: calm 1
setzen: life -1 violence 2 medical -1 worry -1 calm 2
setzt aus: medical 2 calm -1
setzt sich: worry 1
setzt: life -1 violence 1 medical 3 worry 1 calm -3
seuche: calm 1
seufzt: calm 1
seul: foreign -1 calm 2
seviyorum: foreign 1
sex: life -1 violence 8 worry -1 calm -6
sganze: life 1
sgb i: calm 1
sgb ix: calm 1
sgb: life -1 medical -1 worry -1 calm 4
sho8l: foreign 2 calm -1
shte: foreign 3 calm -2
shukran: calm 1
sich am: life 2 calm -2
sich an: life -1 violence 2 medical 1 worry 1 calm -3
sich antun: other 1
sich auch: threat 1
sich auf: other 1
sich aufgehangt: other 2 calm -1
sich aufs: calm 1
sich ausgespert: calm 1
sich bad: other 1
sich bei: threat 1
sich beim: medical 1 calm -1
sich beraten: calm 1
sich bis: worry 1 calm 1
sich da: calm 1
sich das: life -1 calm 1
sich den: life -1 medical 1 worry -1 calm 2
sich der: medical 1
sich die: other 1 medical 2 calm -1
sich eingeschlosen: other 1 calm -1
sich entschuldigt: calm 1
sich er: other 1
sich ganz: medical 1 worry 1
sich geschniten: medical -1 voices 1
sich heut: threat 1
sich heute: other 1
sich ich: calm 2
sich im: other 3 calm -2
sich imer: other 1 worry 1 calm -1
sich in: other 1
sich lasen: worry 1
sich last: calm 1
sich meine: life 1
sich mich: violence 2 calm -1
sich mir: violence 2 other -1 medical -1 voices 1 calm -1
sich mit: medical 1 calm -1
sich nich: threat 1 calm -1
sich nicht: medical 1
sich noch: life -1 threat 2 calm -1
sich pulsadern: other 1 calm -1
sich scheitert: worry 1
sich schon: life -1 other -1 voices 1 calm 1
sich seit: worry 1
sich selber: life 2 calm -2
sich steif: other -1 medical 1
sich um: life 1 other 1 calm -1
sich umbringen: other 2 calm -1
sich und: other 1
sich wen: other 1
sich wundern: life -1 threat 2 calm -1
sich zu: life -1 calm 1
sich zuruck: calm 1
sich zwei: calm 1
sich: life -3 violence -3 threat -1 other 8 medical 4 voices -2 foreign -2 worry -1 calm -1
sicher das: voices 1 calm -1
sicher der: worry -1 calm 1
sicher ob: voices 1 calm -1
sicher: life -1 threat 1 voices 2 worry -1
sicherheit: life -1 violence 1 worry -1 calm 2
sicherung an: threat 1 worry 1 calm -1
sicherung: life -1 threat 1 voices -1 worry 1 calm 1
sichs: life -2 worry 2
sie a: foreign 1 calm -1
sie ab: life 1 worry 1 calm -1
sie abends: life -1 threat 1
sie aber: worry -1 calm 1
sie ale: life -2 threat 1 voices 1 worry 1
sie an: calm 1
sie ans: other 1
sie arbeiten: other 1
sie auf: violence 1 threat -1 medical -1 voices 1
sie aus: threat 1 calm -1
sie baby: threat 1 other 1
sie bad: worry 1
sie bald: life 1 voices 1 calm -1
sie behalten: calm 1
sie bei: violence 1 worry 1 calm -1
sie beser: life 1 calm -1
sie bin: other 1 calm -1
sie bite: calm 1
sie blau: threat 1 medical 1 calm -1
sie blos: calm 1
sie dan: life -1 threat -1 voices 1 calm 1
sie das: life 1 voices 1 worry -1 calm -1
sie dem: violence 1 threat 2 voices -1 worry -1 calm -1
sie den: threat 1 voices -1 worry -1
sie denkt: calm 1
sie der: life 1
sie die: other 1 voices 1 worry -1
sie doch: life 1 calm -1
sie durch: voices 1
sie durfen: life -1 threat 1
sie ein: worry 1
sie eine: worry 1
sie einen: other 1 calm 1
sie einfach: life -1 calm 1
sie einkaufen: violence 1
sie er: calm 1
sie es: other 1
sie fahrt: other 1
sie fest: life 1
sie flustern: voices 2 calm -1
sie frei: life 1
sie freitag: worry 1
sie ganz: violence 1
sie gar: medical 1
sie gefragt: life 1
sie gegen: other 1 calm 1
sie geht: life -1 threat 1 other 2 worry 1 calm -1
sie gelacht: life 1 violence 1 calm -1
sie gesagt: life -1 violence 1 medical -1 voices 2 worry -1
sie gestern: other 1
sie gleich: threat 1 calm -1
sie gut: life 1 calm -1
sie hab: life 1 calm -1
sie haben: violence 3 threat -1 voices 2 calm -4
sie hat: other 1 voices -1 worry -1 calm 2
sie hate: calm 1
sie heist: other 1
sie heute: other 1
sie hinter: other 1 voices 1 calm -1
sie ich: life -1 other 1 medical -1 voices 1
sie im: threat 1 calm -1
sie imer: medical 1 calm -1
sie in: threat -1 medical 2 worry -1 calm 1
sie isch: life 2 calm -1
sie ist: life -1 threat 1 other 1 voices 1 worry -1 calm -1
sie ja: life -1 threat 1 calm 1
sie jetzt: other 1
sie kan: life 1 calm -2
sie keiner: life -1 threat 2
sie komt: other 1
sie konen: life 1 threat 1 calm -1
sie kundigen: life 1
sie lieb: life 1 calm -1
sie liegen: life 2 calm -1
sie machen: worry 1
sie macht: life -1 medical 1 voices 1 calm -1
sie mal: threat 1
sie mehr: threat 2 other 1 voices -1 worry -1 calm -1
sie mein: violence 1 worry 1
sie meinen: life 1 calm -1
sie meiner: life 1 calm -1
sie mich: violence 3 other -1 medical -1 voices 1 foreign -1 calm -2
sie mir: life -1 violence 1 threat -1 other -1 voices 1 worry -1 calm 2
sie mit: life -1 other -1 voices 1 worry 1 calm 1
sie morgen: threat -1 other 1
sie nenen: violence -1 worry 2
sie net: threat 1
sie nich: other 1
sie nicht: violence -2 threat 1 other 3 medical 1 voices -1 worry -1 calm -2
sie nichts: threat 1 other 1 calm -1
sie nie: other 1
sie nim: voices 1
sie nimt: violence 1
sie nix: medical 1 calm -1
sie noch: medical 1
sie nur: calm 1
sie ob: calm 1
sie raus: medical 1 voices 1 calm -1
sie reden: worry 1
sie redet: other 1
sie sagen: life -1 violence 1 threat -1 other -1 voices 2 worry -1 calm 2
sie sagt: life -1 other 2 voices 1 calm -1
sie schickt: calm 1
sie schlafen: life 1
sie schon: medical 1
sie schreiben: threat -1 voices 1 calm 1
sie schreinerei: threat -1 other 1
sie sei: calm 1
sie seit: calm 1
sie selber: worry 1
sie sich: violence 1 medical -1
sie sie: other 2 voices 1 worry -1 calm -1
sie sieht: calm 1
sie sind: other 1 worry 1 calm -1
sie sitzt: voices 1
sie so: other 1 worry 1 calm -1
sie sol: life 1 threat 2 calm -1
sie springt: other 1
sie steht: life 1 other 2 calm -2
sie tag: calm 1
sie tot: life -1 threat 2 other 1 calm -1
sie um: threat 1 voices 1 calm -1
sie und: threat -1 other 1 calm -2
sie uns: worry 1
sie unter: voices 1
sie unterschreiben: calm 1
sie vier: medical 1
sie vol: calm 1
sie von: life 1 worry 1 calm -1
sie vor: violence 1
sie wan: foreign 1 calm -1
sie war: life 1
sie warten: violence 2 calm -1
sie was: life -1 violence -1 other 1 calm 2
sie weg: threat 1 other 1 worry 1 calm -1
sie wen: voices 1
sie wer: violence 1 calm -1
sie wie: life 1
sie wieder: calm 1
sie wil: life -1 other 2
sie wird: threat 1 calm -1
sie wolen: violence 1 voices 1 calm -1
sie zabic: foreign 1 calm -1
sie zu: violence 1 calm -1
sie zum: other 1
sie zuruck: life -1 calm 2
sie zwei: worry 1
sie: life -6 threat 3 other 7 medical -1 voices 5 foreign -1 worry -4 calm -4
sieben: life -1 violence -1 threat -1 other -1 worry -1 calm 5
siebten: life -1 worry -1 calm 3
siebter stock: life 1
siebter: life 3 medical -1 calm -1
siebtragermaschine: calm 1
siebzehn: life -1 calm 2
siedelt: calm 1
siegen: life -1 violence -1 calm 2
sieht aus: life 1 worry 1 calm -1
sieht die: voices 1
sieht er: threat 1
sieht ich: calm 1
sieht in: violence -1 worry 1
sieht keiner: life 1
sieht mir: violence 1
sieht sich: worry -1 calm 1
sieht sie: calm 1
sieht und: life 1 calm -1
sieht wie: life 1
sieht: violence 3 threat -1 other -2 medical -1 voices 1 foreign -1 calm 1
sikildi: calm 1
sikisiyor: foreign 3 calm -2
silke: life -1 violence 1 threat 2 other -1 worry -1
silo: calm 1
sily: foreign 2 calm -1
simdi: life -1 foreign 1 calm 1
sims: calm 1
simulation: life -3 voices 4
sin ich: life 1 worry -1
sin in: worry 1
sin mehr: life 1 calm -1
sin: violence -1 threat -1 worry 5 calm -3
sind aber: calm 1
sind ale: life -1 violence 1 medical -1 worry 1 calm 1
sind auf: life 1
sind bei: life 1
sind beide: other 1
sind da: violence 1 worry 1 calm -1
sind das: voices 1 worry -1
sind der: voices 1 calm -1
sind die: voices 2 worry -1 calm -1
sind fast: life 1 calm -1
sind funf: violence 2 calm -1
sind grau: worry 1
sind gut: life 1
sind hab: worry 1
sind halt: worry 1 calm -1
sind hinter: voices 2 calm -1
sind ich: life -1 calm 1
sind im: life 2 medical 1 calm -2
sind imer: calm 1
sind jetzt: life 1 other 1 worry 1 calm -1
sind laut: voices -1 calm 1
sind mich: life -1 violence -1 voices 1 worry 3 calm -1
sind mir: voices 1
sind net: calm 1
sind neu: life 2 calm -2
sind noch: medical 1
sind schon: life 1 calm -1
sind sie: life -1 calm 1
sind tot: calm 1
sind trit: threat 1
sind und: voices 1
sind viele: voices 1 calm -1
sind von: life 1 violence 1 calm -1
sind weg: life -1 calm 1
sind wieder: life 1 other 1 calm -1
sind wir: voices 1
sind zu: threat 1
sind zum: calm 1
sind: life 3 violence -1 threat -3 other -2 medical -1 voices 7 foreign -2 calm -2
sinds: worry -1 calm 1
sing: life -1 calm 2
singe chor: calm 1
singe im: calm 1
singe: life -1 threat -1 foreign -1 worry 2 calm 1
singen: life -2 calm 3
singt: voices 1 calm 1
singur: foreign 2 calm -1
sinlos: worry 8 calm -7
siostry: foreign -1 calm 2
sisch: life 2 calm -1
sister: foreign -1 calm 2
sitz alein: life -1 worry 1
sitz am: worry 1
sitz auf: voices 1
sitz auto: life 1 threat 1 calm -1
sitz bad: violence 1
sitz da: worry 1
sitz dan: life -1 calm 1
sitz der: life 2 threat 1 calm -2
sitz ich: voices 1 worry 1
sitz im: medical 1
sitz imer: life -1 worry 1
sitz in: life 3 threat 1 calm -3
sitz jetzt: calm 1
sitz mit: life 1
sitz nur: worry 1 calm -1
sitz: life 5 violence -1 other -1 worry 3 calm -4
sitze auf: life 3 calm -2
sitze dem: life 1
sitze den: life 2 violence 1 calm -2
sitze ich: worry 1
sitze: life 3 violence 1 threat -1 other -1 medical -1 worry 3 calm -4
sitzen die: worry 1 calm -1
sitzen: life -1 violence 1 medical -1 voices 1
sitzn: calm 1
sitzt am: other -1 medical 1 voices 1 calm -1
sitzt auf: other 1
sitzt aufm: other 2
sitzt da: calm 1
sitzt dem: other 1 calm 1
sitzt der: calm -1
sitzt ich: voices 1
sitzt so: medical 1
sitzt: life -2 violence -1 threat -1 other 4 medical 1 voices 2 worry -2
skocha: foreign 3 calm -2
slagen: violence 5 foreign -2 calm -3
slagit: foreign 2 calm -2
slecht: calm 1
sleit mi: violence 2 foreign -1 calm -1
sleit: life -1 violence 4 foreign -1 calm -2
slep: foreign -1 worry 3 calm -1
slepy: foreign 1 calm -1
sliept: threat 2 calm -1
sms: voices 2 calm -1
snied: life 1
so ab: violence 1
so aber: life 1 medical 1 calm -2
so ale: life -1 voices 1
so alein: worry 1
so ales: voices 1
so als: life 1
so an: violence 1 medical 1 calm -1
so angst: worry 1
so auf: life 1 worry -1 calm 1
so ausgemacht: worry 1 calm -1
so ausweis: calm 1
so automatisch: calm 1
so bei: calm -1
so bin: violence -1 threat 1
so bis: life -1 threat 1
so blod: life 1 foreign 1 calm -1
so blut: medical 1
so da: threat 1
so dan: worry 1 calm -1
so das: threat -1 worry 3 calm -1
so der: violence 1
so dick: life -1 threat 1 calm -1
so die: calm 1
so ding: calm 1
so dunkles: medical 1 calm -1
so ein: life -1 violence 1 worry 1
so eine: threat 1 calm 1
so einem: voices 1
so einen: life 1 other 1 worry -1
so einer: worry 1 calm -1
so er: threat 1
so es: life -1 worry 1
so etwas: calm 1
so fertig: worry 1 calm -1
so frag: calm 1
so fult: worry 1 calm -1
so funy: calm 1
so gedanken: life -1 worry 1
so geht: life 1
so gehts: voices 1 worry -1
so gemacht: life 1 calm -1
so geschutzt: threat 1
so gestern: life -1 calm 2
so gros: life 1
so gut: life 1 calm -1
so hab: calm 1
so hat: calm 1
so heis: medical 1
so heut: calm 1
so heute: calm 1
so hier: life 1 worry 1 calm -1
so i: worry 1
so ich: life 2 threat -1 worry 1 calm -2
so im: medical 1
so in: medical 1
so ist: life 1 worry 2 calm -2
so jetzt: life 2 calm -1
so kan: life 1
so karte: calm 1
so klar: life -1 voices 1
so komisch: violence 1 medical 1 calm -1
so kopfweh: medical 1
so lala: worry -1 calm 2
so lang: life 1 worry -1
so langsam: medical 1 worry -1 calm 1
so laut: worry 1 calm 1
so lecker: calm 1
so ler: life -1 worry 2
so leute: calm 1
so lieb: voices 1
so macht: calm 1
so mir: threat 1 calm -1
so mit: violence 1 threat 1 worry 1 calm -2
so mude: life 1 medical 1 calm -1
so mus: calm 1
so narisch: calm 1
so ne: life -1 calm 2
so nicht: life 2 medical -1 calm -1
so ordentlich: calm 1
so peinlich: calm 1
so punkte: medical 1 calm -1
so rauschen: worry 1
so rote: medical 1 calm -1
so sachen: violence 1 calm -1
so schlecht: medical 1 worry -1 calm 1
so schlim: violence 2 calm -2
so schnel: calm 1
so schon: life -1 calm 2
so schreiben: life -1 calm 1
so schwarz: medical 1 calm -1
so sehr: calm 1
so seit: voices 1 worry 1 calm -1
so sich: worry 1 calm -1
so spanend: calm 1
so spas: violence 1
so stark: medical 1
so stil: life 1 calm -1
so stolz: calm 1
so tief: life 1 calm -1
so tol: calm 1
so traurig: life 1 worry -1
so und: life -1 violence -1 medical 3
so viel: life -1 worry -1 calm 2
so viele: life -1 calm 1
so vom: life 1 calm -1
so von: worry 2 calm -1
so vor: life 1 calm 1
so war: calm 1
so was: calm 1
so weh: life -1 medical 2 calm -1
so weis: worry 1 calm -1
so weit: life 2 worry -1 calm -1
so weiterleben: life 3 medical -1 worry -1 calm -2
so wer: violence 2 calm -1
so wie: life 2 violence 1 medical 1 calm -3
so wil: worry -1 calm 1
so wir: medical 1 calm -1
so wird: life 1 medical 1 calm -1
so wutend: life 1 violence -1
so zehn: life 1
so zeug: medical 1 calm -1
so zu: life -1 violence 1
so zum: violence 1
so: threat -2 other -3 medical 4 voices -2 foreign -3 worry 4 calm 2
sobald: life 1 violence -1 threat 2 worry 1 calm -1
sobote: foreign -1 calm 2
sobu: foreign 2 calm -1
socken: life -1 calm 2
sockn: life -1 voices 3 calm -1
sofa mach: violence -1 threat 1
sofa: life -1 threat 2
sofort ja: life 1
sofort: violence -1 worry 1 calm 1
sog: life 1 threat 1 foreign -2 worry -1 calm 2
sogar dem: calm 1
sogar der: calm 1
sogar die: calm 1
sogar mit: calm 1
sogar: life -3 violence -2 threat -1 other -1 voices -1 worry -1 calm 9
sogt: violence 2 calm -1
sohn den: other 1
sohn es: other -1 worry 1
sohn hat: calm 1
sohn ist: violence 1
sohn komt: violence -1 calm 1
sohn nachbar: violence -1 other 1
sohn von: violence -1 other 2
sohn: life -2 violence -1 threat -1 other 1 medical 1 voices -1 worry -1 calm 3
sohnes: calm 1
soi i: calm 1
soi: life -1 voices 2 foreign -1 worry -1 calm 1
soir: foreign 2 calm -1
sol auf: other 1 voices 1
sol aufhoren: life -1 voices 1 calm -1
sol aus: voices 1
sol auto: voices 1 calm -1
sol behalten: life 1 calm -1
sol bin: threat 1
sol bis: other 1 worry 2 calm -2
sol da: violence 1 other 1
sol dach: voices 2 calm -1
sol dan: life -1 calm 1
sol das: life -1 violence -1 threat -1 calm 3
sol dem: voices 2
sol den: violence 1 threat -1 voices 1 worry -1
sol dich: violence 1
sol die: life 1 threat -1 voices 1 worry -1 calm 2
sol doch: threat 1
sol eine: worry -1 calm 1
sol einen: voices 1 worry 3 calm -3
sol er: life -1 violence -1 threat 1 voices 1 worry -1 calm 1
sol es: other 1 calm -1
sol fenster: voices -1 calm 2
sol fur: other 1
sol habe: threat 1 calm -1
sol herd: voices 1
sol i: calm 1
sol ich: threat -1 worry -2 calm 3
sol im: voices 1
sol in: life 1 voices 1 calm -1
sol ins: voices 1
sol ja: life 1 calm -1
sol jetzt: worry 2 calm -1
sol kan: worry 1
sol kein: other 1 calm -1
sol machen: medical 1 worry -1 calm 1
sol mal: life -1 threat 2
sol mehr: threat 1 voices -2 calm 2
sol meine: voices 1 worry -1 calm 2
sol melden: worry 1 calm -1
sol mi: voices 1
sol mich: life 1 violence -1 voices 2 worry -1 calm -2
sol mir: voices 1
sol mit: violence 1 voices 1 calm -1
sol morgen: worry 1 calm -1
sol muter: voices 1 calm -1
sol namlich: worry -1 calm 1
sol nich: life 2 calm -1
sol nicht: life 1 violence 1 threat 2 calm -2
sol nichts: voices -1 worry 1
sol nix: voices -1 worry 1 calm -1
sol nur: threat 1
sol reden: life 1 voices -2 calm 2
sol sagen: life 1 voices -1 worry 1
sol schon: threat 1
sol seh: worry 1
sol sein: calm -1
sol selber: calm 1
sol sich: threat 1
sol sie: life -1 threat 2
sol springen: violence -1 voices 1 calm 1
sol sterben: voices 1 calm -1
sol theater: other 1 medical 1
sol tun: calm 1
sol umbringen: voices 1
sol unterschreiben: worry 4 calm -2
sol verbrenen: voices 1
sol was: worry 1 calm -1
sol wen: calm 1
sol werden: worry 1
sol zu: voices 2 calm -1
sol zur: calm 1
sol: life -2 violence -1 other 2 medical -4 voices 8 foreign -2 calm -1
solang: threat -1 calm 3
solange: life -1 calm 3
solaranlage: calm 1
solch: worry -1 calm 2
solche angst: worry 2 calm -2
solche vor: worry 1 calm -1
solche: voices -1 worry 6 calm -4
sole: calm 1
solen ale: threat 1
solen die: calm 1
solen sie: threat 1
solen tun: medical 1 calm -1
solen wir: medical 1
solen: life 3 violence -1 threat 3 other 1 voices -1 worry -1 calm -4
soln das: threat 1
soln: threat 1 calm -1
sols: life 2 calm -1
solte sterben: life 1 calm -1
solte: life 2 worry -1 calm 1
somer ich: life 2 calm -2
somer mehr: life 1 calm -1
somer nicht: life 1 calm -1
somer und: life 1 calm -1
somer: life 2 threat -1 other -1 voices -1 worry 1 calm -1
somerfest: life -1 threat 2 worry -1 calm 1
somerplan: calm 1
somerzeit: calm 1
sondern den: life 1 calm -1
sondern die: other 1 voices 1 calm -1
sondern gleich: other 1
sondern in: voices 1
sondern: life -3 threat -1 other 1 medical -1 voices 1 worry -1 calm 4
sonderurlaub: life -1 calm 2
sonderwunsche: calm 1
sonderzeichen: calm 1
sone ich: life 1
sone scheint: life 1
sone: life 1 threat -1 other 1 medical -1 voices -1 worry -1 calm 2
sonenbrile arbeit: violence 1
sonenbrile auf: violence 1
sonenbrile: life -1 violence 1 medical -1 calm 2
sonenuntagang: life -1 calm 1
song nua: foreign 1
song: violence 2 foreign 2 calm -2
sonja: life 2 calm -1
sons: violence 2 calm -1
sonst da: worry 1
sonst er: life -1 violence 3 calm -1
sonst es: calm 1
sonst gibts: violence 1 worry 1 calm -2
sonst hab: life 1 voices 1 calm -1
sonst hat: violence 2 threat 1 calm -2
sonst ich: life 2 violence -1 threat 1 calm -1
sonst kom: threat 1
sonst nimt: violence 1
sonst nix: worry -1 calm 1
sonst platz: life 1
sonst schlagt: violence 1
sonst und: calm 1
sonst war: violence -1 calm 2
sonst wieder: violence -1 other 1
sonst: life 1 violence 3 medical -2 voices 2 foreign -1 calm -4
sontag ale: calm -1
sontag ales: life 1
sontag ich: life 1
sontag is: life 1
sontag ist: life 1
sontag: life 5 violence -1 other -1 voices -1 calm -3
sontagabend: life -1 worry 1
sontags: life -1 threat -1 calm 3
sonu: calm 1
sorg ich: threat 1 calm -1
sorg: life 1 threat 1 calm -1
sorge ich: life -1 calm 1
sorge mir: threat 1
sorge: life -1 threat 6 worry -1 calm -2
sorgen um: other 1 calm -1
sorgen: life -1 other 3 worry -1
sorgt dafur: worry 1 calm -1
sorgt er: worry 1 calm -1
sorgt: violence 1 worry 1 calm -1
sorte: calm 1
sortieren: life -1 calm 3
sortiert: life 1 threat -1 worry -1 calm 1
sory deutsch: life -1 foreign 2
sory gesagt: violence -1 calm 1
sory: life -3 violence -2 medical -1 foreign 5 worry -2 calm 4
sowas ich: calm 1
sowas: life -2 worry -1 calm 5
sowat: calm 2
soweit: voices 3 calm -3
sowieso: life -2 worry 3
soyle: foreign 1
sozialamt: calm 1
sozialdienst: calm 1
sozialkaufhaus: calm 1
sozialversicherung: calm 1
soziotherapie: calm 1
spada: calm 1
spagheti: life -1 calm 2
spanend: life -1 threat -1 worry -1 calm 4
spanung: calm 1
spanvorichtung: calm 1
sparbuch liegt: life 1
sparbuch: life 4 calm -3
spardose: life 2 worry -1 calm -1
spare: calm 1
sparkase: threat 2 calm -1
spart: life 1 calm 1
spas aber: life 1
spas eigentlich: life 2 calm -2
spas ich: violence 1 threat 1 calm -1
spas mit: calm 1
spas: violence 2 threat 1 other -1 medical 1 voices -1 foreign -1 worry -2
spase: worry 3 calm -2
spasti genant: violence -1 worry 2 calm -1
spasti hab: worry -1 calm 1
spasti nent: life -1 threat 1 calm -1
spasti: life -2 violence -1 threat 3 other -1 worry 2 calm -1
spat arbeit: violence 1 calm -1
spat bus: violence 1 worry 1 calm -2
spat chef: calm 1
spat dran: calm 1
spat gekomen: calm 1
spat: life -5 violence 2 threat -1 other -1 medical -1 voices -1 worry 1 calm 5
spater wen: life 1
spater: life -1 threat -1 medical -1 worry -1 calm 5
spatestens: calm 1
spatschicht: life -2 threat 1 medical -1 worry -1 calm 4
spatzle: life -1 calm 2
spaziergang: life 1
speaks: life -1 foreign 2
spedition: calm 1
speicherst: life -1 calm 1
speisekarte: life -1 violence 1 calm 1
spende: life -1 calm 2
spenden: medical -1 calm 1
speren mich: violence 2 calm -2
speren: violence 6 calm -5
spert imer: violence 2 calm -1
spert in: violence 1
spert mich: violence 2 other 1 worry -1 calm -2
spert: life -1 violence 5 threat -1 other 1 worry -2 calm -2
spet: calm 1
spezialstuhl: calm 1
speziele: worry -1 calm 2
spezl: violence -1 other 3 calm -1
spi: foreign 1
spiegel sagt: voices 1
spiegel und: worry 2 calm -1
spiegel: violence -1 threat -1 medical -1 voices 4 worry 3 calm -4
spiegelbild: life -2 violence -1 other -1 voices 8 worry -1 calm -3
spiel ich: calm 1
spiel: life -2 threat -1 worry -1 calm 5
spiele ich: calm 1
spiele: calm 1
spieleabend: calm 1
spielen: violence -1 worry -1 calm 2
spielt: life -1 violence -1 threat 1 calm 2
spin: calm 1
spind ich: life 1
spind ist: life 1 calm -1
spind klebte: calm 1
spind und: other 1
spind: life 1 other 1 medical -1 voices -1 worry -2 calm 1
spine: life -1 violence -1 medical -1 worry 2 calm 2
spinen: life -1 threat -1 worry -2 calm 4
spiritus: threat 3 medical -1 worry -1 calm -1
spitzes: life 1
spliter: medical 2 calm -1
spontan: calm 1
sport: life -3 medical 1 calm 3
sportverein: calm 1
sprache: life -1 worry -1 calm 3
sprachnachricht er: other 1
sprachnachricht geschickt: other 1
sprachnachricht: life -1 other 3 worry -1
spray: medical 1 worry -1 calm -1
sprech: medical 1
sprechen ich: calm 1
sprechen mit: calm 1
sprechen: life -2 medical 3 worry -1 calm 2
sprechstunde: life -1 threat 3 calm -1
spricht: life -1 voices 2 worry -1 calm 1
spring den: life 3 calm -2
spring gleich: calm 1
spring ich: life 2 other 1 calm -2
spring in: life 1 threat -1
spring lieber: life 1 calm -1
spring schnel: life -1 calm 1
spring schon: life 1 calm -1
spring spring: voices 3 calm -1
spring unter: life -2 calm 2
spring vor: life 3 calm -3
spring: life 7 violence -2 threat -3 other 1 medical -2 voices 8 foreign -1 worry -3 calm -5
springen das: life 1 calm -1
springen er: violence -1 other 1 calm 1
springen wen: calm 1
springen: life 8 violence -3 threat -1 other 4 medical -1 voices 2 foreign -1 worry -2 calm -6
springt an: calm 1
springt von: other 1
springt: life -1 violence -1 other 1 worry -1 calm 3
spritz: life 4 medical -1 calm -2
spritze: life 3 violence -1 threat 1 medical 4 worry -1 calm -6
spritzt: life -4 threat -1 medical 10 voices -1 calm -3
sprose: life -1 worry -1 calm 2
spruch: threat 3 calm -3
spruche uber: worry 1 calm -1
spruche: life -1 violence -1 threat 3 worry 2 calm -2
sprudelflasche: medical 1
spruhen: worry 2 calm -1
sprung: life 2 calm -1
spuck blut: life -1 medical 2 calm -1
spuck: life -1 medical 3 calm -2
spucke: life -1 medical 1 calm 1
spucken: violence 1
spuckt: life -1 other 1 medical 1 worry -1
spule: life -2 calm 2
spulen: life -2 calm 3
spulkuche sondern: calm 1
spulkuche und: life 1
spulkuche: life -1 violence -1 other 1 worry -1 calm 2
spulmaschine war: calm 1
spulmaschine: life -3 medical 8 worry -2 calm -2
spur beine: medical 2 calm -1
spur ich: life 1 calm -1
spur meine: medical 1
spur: violence -1 threat -1 medical 6 calm -4
spure: life 1
spuren: life 3 medical 1 worry -1 calm -2
spurs: life 2 calm -2
spurt: life 3 calm -3
squad: calm 1
stabil: calm 1
stadl: life 2 calm -1
stadtautobahn: other 2 calm -1
stadtwerke: calm 1
stafel: calm 1
stafelbetrage: calm 1
stal: threat -1 calm 2
stalingrad: life -1 calm 1
stam: medical 1 calm -1
stambaum: medical -1 calm 2
stampft: calm 1
stamtisch: calm 1
stand da: life -1 calm 1
stand ich: life 1 calm -1
stand: life 1 violence -1 threat -1 other -1 voices -1 worry -1 calm 4
standen: violence 2 other -1 worry -1
standesamt: calm 1
standig: life -1 threat -1 worry 5 calm -2
standstreifen: voices 2 calm -1
stanke: calm 1
stanote: life -1 foreign 3 calm -2
stapler angefahren: violence 2 calm -1
stapler den: threat 1 calm -1
stapler extra: violence 1 calm -1
stapler: life -3 violence 2 threat 2 other -1 voices -1 worry -2 calm 2
stapln: calm 1
stare: worry 3 calm -1
stark aus: medical 2 calm -1
stark: life -2 other 2 medical 5 calm -4
starke schmerzen: life 2 calm -1
starke: life 5 threat -1 worry -1 calm -3
starken: calm 1
starker: violence 1 other -1 medical -1 voices 2 calm -2
starkes: medical 1 calm -1
stat 1: medical 1
stat es: voices 1
stat ich: life 1 calm -1
stat ist: calm 1
stat: life 1 threat -1 other -2 medical 2 worry -1 calm 1
station: life -1 voices -1 foreign -1 calm 2
statusfeststelung: calm 1
stau der: calm 1
stau: life -1 violence -1 threat -1 medical -1 voices -1 worry -1 calm 5
staubsauger: calm 1
staumaur: other 3 medical -1 calm -1
std: life -1 other 1
stech ab: threat 2 calm -2
stech den: threat 1 calm -1
stech ich: threat 1
stech mir: life 1 calm -1
stech zu: threat 1
stech: life 1 violence -1 threat 8 medical -1 worry -1 calm -6
stecha: medical 1 calm -1
steche ich: threat 2 calm -1
steche zu: threat 1 calm -1
steche: life -1 threat 4 worry -1 calm -2
stechen: life -1 violence 2 calm -1
steck: violence -1 threat 4 other 2 medical -1 voices 1 worry -1 calm -4
steckdose: life -1 threat -1 medical 1 voices 3 calm -2
stecken geblieben: medical 1
stecken: life 1 violence -1 medical 2 calm -1
stecker: life 2 calm -1
steckt in: calm 1
steckt: worry -1 calm 2
stefan: other 2
stefi: life -1 other 4 voices -1 calm -1
steh am: voices 1 calm 1
steh an: voices 1 calm -1
steh auf: life 2 medical -1 voices 3 calm -2
steh dem: life 2 calm -1
steh den: voices 1 calm -1
steh der: life 1 voices -1
steh hier: threat 1
steh hinter: threat 1
steh im: calm 1
steh mit: threat 1
steh nicht: life -1 worry 1
steh schon: life -1 voices 2
steh um: worry 1
steh vor: threat 1
steh: life 2 threat 2 other -3 medical -3 voices 7 foreign -1 worry -1 calm -3
stehen auf: worry 1 calm -1
stehen da: other 1
stehen geblieben: life -1 calm 1
stehen ich: calm 1
stehen imer: worry -1 calm 1
stehen kan: calm 1
stehen lasen: voices 1 calm -1
stehen und: other 1 worry 1 calm -1
stehen wir: calm 1
stehen: life -1 violence -2 threat 1 voices 3 foreign -1 calm 1
stehilfe: calm 1
steht am: other 1
steht auf: other 2
steht beim: other 1
steht bereit: threat 1
steht bis: calm 1
steht da: other 1
steht dan: calm 1
steht das: calm 1
steht dem: other 2 calm -1
steht den: calm 1
steht der: violence 1
steht eine: other 1
steht er: violence -1 calm 1
steht es: life 1
steht frau: other 1 calm -1
steht hangt: life 1
steht ich: violence 1 other -1 worry 1 calm -1
steht in: calm 1
steht mir: calm 1
steht mit: violence 1 other 1 calm -1
steht morgen: threat 1
steht nicht: threat 1
steht nur: calm 1
steht schon: life 1 other 1 calm -1
steht so: violence 1
steht unten: violence 2 other -1 voices 2 calm -2
steht vor: violence 2 other -1 calm -1
steht: life -3 violence 1 other 5 medical -3 voices 1 foreign -1 worry -2 calm 1
steif und: other -1 medical 2 calm -1
steif: life -1 violence 1 threat -1 other -1 medical 3 calm -2
steifen: medical 1 calm -1
steig: life 2 voices 2 calm -3
steige: worry 2 calm -1
steigen: life -1 threat -1 voices 3
steigt: violence 1
steiht: life -1 violence 2 calm -1
stein ist: threat 1
stein: life -1 threat 2 calm -1
steinbruch: life -1 threat 3 other 2 calm -3
steine: life 1
stel dich: violence 1 medical 1 calm -1
stel ich: life 1
stel mir: life 1 calm -1
stel nicht: medical 1 calm -1
stel: life 2 violence 1 medical 1 worry -1 calm -2
stele das: threat 1
stele hab: worry 1
stele mir: threat 1
stele noch: worry 1
stele und: life 1
stele: violence -1 other -1 medical -1 voices -1 calm 3
stelen ab: worry 1
stelen es: violence 1 worry 1 calm -1
stelen sie: violence 1 worry 1 calm -1
stelen: life -1 violence 1 threat -1 other -1 medical -1 voices -1 worry 3
stelt die: calm 1
stelt imer: worry 1 calm -1
stelt mich: worry 1
stelt sich: worry 1 calm -1
stelt: life -1 other -1 voices -1 worry 1 calm 2
stema: life -1 voices 3 calm -2
stempel und: calm 1
stempel: life -1 calm 2
stengan: life -1 threat 1 other 3 calm -2
sterb ich: life 2 calm -2
sterb langeweile: calm 1
sterb vor: life -1 calm 1
sterb: life 5 threat -1 worry -1 calm -3
sterbe vor: life -1 calm 1
sterbe: life 4 threat -1 worry -1
sterbebegleitung: threat -1 calm 1
sterbehilfe: life 3 calm -3
sterbekase: life 2 calm -1
sterben auf: threat 1
sterben die: life 1 voices -1
sterben fur: calm 1
sterben gut: calm 1
sterben ich: life 1 calm -1
sterben jetzt: other 1
sterben kan: life 1 calm -1
sterben oder: life 1
sterben so: life -1 calm 1
sterben: life 12 violence -3 threat -1 other 2 medical -2 voices 4 foreign -1 worry -5 calm -6
sterbn: life 10 foreign -1 worry -1 calm -8
stern: life 1 calm -1
sternchen: other 1
sterne: violence 1 medical 2 worry -1 calm -1
sternen: life 1
sterwe: life 2 calm -2
stesch: threat 7 calm -6
steur: worry 1
steurberater: calm 1
steurerklarung: life -1 worry -1 calm 3
steurklase: calm 1
steurn: calm 2
steurt: life -1 other -1 voices 4 worry -1 calm -1
steze: foreign 1 calm -1
stich: threat 2 medical 2 voices 3 foreign -1 worry -1 calm -4
stiche: worry 3 calm -2
sticht mich: violence 1
sticht: violence 1 calm -1
stick: life -1 violence 2
sticker: calm 1
stiefbruder: life -1 violence 4 threat 2 medical -1 worry -1 calm -3
stiefvater ich: violence 1 calm -1
stiefvater komt: violence 1 calm -1
stiefvater nachts: violence 1 calm -1
stiefvater sagt: violence 1 calm -1
stiefvater: life -1 violence 6 other 3 worry -1 calm -6
stil heute: life -1 calm 1
stil ist: life -1 threat 1
stil und: life 1
stil wil: life 1 calm -1
stil wird: life 1
stil: life 4 violence -2 threat 2 other 1 medical -1 worry -1 calm -3
stilhalten: violence 1
stim: voices 4 calm -2
stima: voices 1
stime befiehlt: voices 1 calm -1
stime der: threat 1
stime die: voices 1 calm -1
stime hat: voices 1 calm -1
stime ich: voices 1
stime im: voices -1 calm 1
stime in: voices 1
stime ist: calm 1
stime mehr: calm 1
stime navi: voices -1 calm 1
stime sagt: voices 2 calm -1
stime vom: calm 1
stime weg: voices -1 calm 1
stime: life -3 violence -2 other -1 medical -1 voices 10 foreign -1 worry -3 calm 2
stimen das: voices 1
stimen die: voices 1
stimen heute: voices 1 calm -1
stimen im: voices -1 calm 2
stimen nicht: voices 1
stimen sagen: other 1 voices 2 calm -2
stimen sind: voices 1
stimen und: other -1 calm 1
stimen wolen: voices 1 calm -1
stimen: life -4 violence -2 threat -2 other -1 medical -1 voices 15 foreign -1 worry 2 calm -6
stimt das: calm 1
stimt ich: life 1 calm -1
stimt nicht: life 1 other 1
stimt: life 2 violence -2 threat -1 medical -1 voices -1 worry -2 calm 3
stimung: calm 1
stinke: worry 1
stinksaur: calm 2
stinkt ich: calm 1
stinkt: violence -1 medical 1 calm 1
stirb: life -2 voices 3
stirbt die: calm 1
stirbt gleich: life -1 violence -1 calm 1
stirbt ich: life -1 threat 2 voices 1 calm -2
stirbt man: life 3 calm -2
stirbt wen: life 1
stirbt: life 4 violence -2 threat 1 other -1 medical -1 voices 2 foreign -1 worry -2
stirn: life 1
stirve: life 5 calm -4
sto: calm 1
stock er: calm 1
stock hab: calm -1
stock mit: life -1 violence 1
stock: life 6 violence 1 other 3 medical -2 foreign -1 worry -1 calm -5
stockwerke: life 2 calm -2
stoi: foreign 2 calm -1
stoju: foreign 2 calm -2
stolpert: medical 4 worry -1 calm -3
stolz auf: life -1 calm 1
stolz mich: life -1 calm 1
stolz: life -2 violence -1 medical -1 worry -1 calm 5
stond: life -1 other -1 medical 3 voices -1 calm -1
stop: calm 1
stoped: foreign -1 worry 3 calm -1
stopt: worry -1 calm 1
stor ich: life 1 calm -1
stor: life 2 calm -1
storage: foreign 1 calm -1
store: life 2 calm -1
stornieren: calm 1
stort: life 2 calm -1
storta: foreign 2 calm -1
stos: threat 3 calm -2
stosen: violence -1 calm 2
stostange: calm 1
stotert: worry -1 calm 1
strafe fur: life 1 calm -1
strafe: life 3 other 1 worry -1 calm -2
straft: violence -1 voices 2 worry -1
strafzetel: life -1 calm 2
strahlen: voices 1 calm -1
stram: life -1 calm 2
strand: calm 1
strase den: voices 1 calm -1
strase sie: other 1
strase: life -1 threat -1 other 3 voices 3 worry -1 calm -2
strasenbahn: life -1 worry 1 calm 1
strat: voices 3 calm -1
strben: life 6 worry -1 calm -6
strecke: calm 1
streichen: violence 1 voices 2 calm -2
streifen: calm 1
streifnhornchn: life 3 calm -2
streit dem: calm 1
streit mit: calm 1
streit und: worry 1
streit: life -2 threat -1 other -1 medical -1 worry 2 calm 2
streiten: life -1 violence 2 medical -1 worry 1
streng: life -2 worry 2
stres: life -1 worry -1 calm 4
stresig: life -1 calm 2
strich: life 2 calm -1
striche: life 3 calm -2
strick hab: threat 1 calm -1
strick ich: threat 1 calm -1
strick: life 11 violence -1 threat -2 other 4 medical -1 worry -1 calm -9
stricke: life 3 violence -1 calm -2
stricken: calm 1
stricknadel: life 2 worry -1
striemen: violence 2 other 1 calm -2
strom hat: violence -1 medical 2
strom: life -1 violence -2 threat -1 other -1 medical 3 voices 1 worry 7 calm -5
stromrechnung: life -1 calm 2
stromschlag: medical 2 calm -2
strotere: calm 1
stuck das: life 1
stuck ich: calm 1
stuck torte: calm 1
stuck: life -1 violence -1 threat -1 other -1 medical 1 voices -1 worry 1 calm 3
studio: calm 1
studnen: calm 1
stufe: calm 2
stufen: calm 1
stufenweise: calm 1
stuhl da: worry 1 calm -1
stuhl dan: life -1 calm 1
stuhl: life -3 violence 1 threat -1 medical 1 worry 1 calm 2
stuhle: violence 1
stuih: life -1 calm 1
stulen: life -1 calm 1
stum: threat 1 worry 1 calm -1
stumpf: life -1 calm 1
stun: calm 1
stund: calm 1
stunde auf: life 1 calm -1
stunde fruher: life -1 calm 1
stunde geben: calm 1
stunde kan: life 1
stunde langer: calm 1
stunde und: medical 1
stunde: life -1 other 1 medical 1 voices -1 foreign -1 worry -2 calm 2
stunden am: calm 1
stunden an: voices 1
stunden der: voices 1
stunden ich: worry 1 calm -1
stunden im: worry -1 calm 1
stunden seh: medical 1
stunden und: medical 1
stunden: life -4 violence -1 threat -1 other -1 foreign -1 calm 7
sturm: calm 1
sturz: medical 1 worry -1 calm 1
stycznia: foreign -1 calm 2
suacha: life 1
sucede: foreign 1
such: life 2
suche: calm 1
suchen ich: life 1 other 1 calm -1
suchen: life 3 threat 1 other 1 medical -1 worry -2 calm -2
sucht mich: violence 1 other 1 calm -2
sucht nicht: life 2 calm -1
sucht: life 2 violence 1 other 2 medical -1 worry -1 calm -2
sudoku: calm 1
suizid gedanken: life 2 calm -1
suizid: life 6 worry -2 calm -4
suizidgedanken hab: life 1 calm -1
suizidgedanken: life 11 worry -5 calm -6
sulvst: calm 1
sun: calm 1
sundog: calm 1
sunt die: life 1 threat 1 calm -1
sunt in: foreign 1 calm -1
sunt: life 1 violence -1 threat 2 medical -1 voices -1 foreign 2 worry -1 calm -1
supe: calm 1
super danke: calm 1
super die: life 1 calm -1
super hab: life 1
super heute: life 1 threat 1 calm -1
super: life 2 violence -1 other -1 medical -1 voices -1 worry -4 calm 5
supermarkt: violence -1 worry 2
supi: calm 1
sus: life -1 threat 2 other -1 worry -1 calm 1
suse: violence 2 calm -2
susi: other 2 calm -1
susigkeit: life -1 calm 1
sve: foreign 1
svega: foreign 1
sven: violence 4 threat -2 calm -1
svesper: calm 1
svi: life -1 foreign 2 calm -1
swarbehinerten: life -1 violence -1 calm 2
switch: life 1 calm -1
swoja: foreign -1 calm 2
synchronisiert: life -1 calm 2
syrien: life 1 calm 1
system: calm 1
systemische: calm 1
szafke: foreign -1 calm 2
szef powiedzial: calm 1
szef seh: calm 1
szef: life -1 foreign -1 calm 3
szenen: worry 2 calm -2
t3ebt: foreign 1 calm -1
ta7: foreign 3 calm -2
tab: medical 4 calm -4
tabele: violence 1 calm 1
tabelten: calm 1
tablet: life -1 violence 2 other -1 calm 2
tableten 1: medical 1
tableten abgesetzt: life -1 worry 1
tableten ale: other 1 calm -1
tableten am: calm 1
tableten auf: medical 1 voices 1 calm -1
tableten brauch: life -1 worry 1
tableten dem: life 1
tableten die: life -1 medical 1 worry 1
tableten einmal: medical 1 voices 1 calm -1
tableten gegen: life -1 calm 1
tableten genomen: life -1 other 2 medical 1 worry -1 calm -1
tableten geschluckt: other 1
tableten hab: life 1 calm -1
tableten ich: life 1 worry -1 calm 1
tableten imer: calm 1
tableten jetzt: calm 1
tableten nehmen: life -1 worry 2 calm -1
tableten nicht: violence 1 worry 1 calm -1
tableten oma: life 1 calm -1
tableten schon: life 1 calm -1
tableten sie: worry 1 calm -1
tableten tag: worry -2 calm 3
tableten und: other 1
tableten vom: life 1 worry 1 calm -1
tableten von: life 1 calm -1
tableten vor: life 1 calm -1
tableten weglasen: calm 1
tableten weil: medical 1 calm -1
tableten wie: calm 1
tableten: life 4 violence -2 threat -3 other 4 medical 2 voices -1 calm -5
tabletki: foreign 3 worry -1 calm -1
tacker: calm 1
tag 3: voices 1 calm -1
tag ales: worry 1
tag an: life 1 worry 1 calm -1
tag auf: life 2 worry -1 calm -1
tag daran: life 1 worry -1
tag dem: life 1 calm -1
tag den: threat 1 worry -1
tag der: worry -1 calm 1
tag die: threat 1
tag ein: violence 1
tag es: worry -1 calm 2
tag gesagt: life 1 calm -1
tag hab: worry 1
tag heute: calm 1
tag ich: life -1 voices 1 worry 1
tag im: worry 1
tag in: calm 1
tag ist: life -1 medical 1
tag jetzt: worry 1
tag kan: calm 1
tag mehr: life 1
tag mein: worry 1
tag meiner: worry 1 calm -1
tag mich: life 1
tag mir: worry -1 calm 1
tag mit: calm 1
tag nicht: voices 1
tag noch: life -1 worry 1
tag seit: worry 1
tag sitzt: calm 1
tag so: worry 2 calm -1
tag sol: voices 1
tag sonst: worry 1
tag stunde: life -1 calm 1
tag um: calm 1
tag und: life 1 worry -1
tag weh: worry 1 calm -1
tag weis: voices 1
tag wer: worry -1 calm 1
tag zum: calm 1
tag: violence -2 threat -2 other -3 medical -2 voices 1 foreign -1 worry 4 calm 4
tage ale: worry 1
tage bis: life 1 worry -1 calm -1
tage dan: threat 1
tage die: other 1
tage hab: life 1 calm -1
tage ich: worry 1
tage nicht: worry 1 calm -1
tage sind: worry 1
tage urlaub: life 1
tage weg: calm 1
tage woche: calm 1
tage zu: life 1
tage: life -1 violence -1 medical -1 voices -1 foreign 1 worry 1 calm 3
tagelang: violence -1 worry 2 calm -1
tagen bei: life 1
tagen der: voices 1
tagen die: voices 1 worry -2 calm 1
tagen ganz: threat 1 calm -1
tagen geschlagen: worry 1 calm -1
tagen ich: life 1 calm -1
tagen im: worry 1 calm -1
tagen nicht: worry 2 calm -1
tagen nichts: worry 1 calm -1
tagen nix: life 1 other 1 worry -1
tagen richtig: worry 1 calm -1
tagen: life 1 violence -1 threat 1 other -1 medical -2 voices 3 worry 4 calm -4
tages: life 2
tageschau: other 1 calm -1
tagesklinik: worry 1
tagestruktur: life 3 worry -1 calm -2
taglich: worry -1 calm 2
tagn: worry -1 calm 2
tags: worry 2 calm -1
tagsuber: calm 1
taking: foreign -1 worry 3 calm -1
takt: medical 1 calm -1
talbrucke: life 3 calm -2
talk: foreign 1 calm -1
talker: violence 2 calm -1
tam: foreign 2 calm -1
tamum: life -1 foreign 3 calm -1
tane: calm 1
tanengrun: calm 1
tanja: violence -1 other 1 calm 1
tante hat: violence 1
tante im: calm 1
tante mir: violence 1
tante: life -2 violence 3 threat -1 other -1 medical -1 voices -1 worry -1 calm 3
tanze: calm 1
tanzkurs: calm 1
tapfer: medical -1 calm 1
tarek: other 2 calm -1
tarif: calm 1
tasche: violence -1 threat 4 other -1 voices -1 worry -1 calm -1
taschengeld: life -2 violence 2 worry 2 calm -1
tase kaput: life 1
tase: life 1 violence -1 medical 1 calm -1
tasen: violence 1 other -1
tatigkeit: calm 1
tato am: life -1 calm 1
tato: life -2 calm 4
tatort die: calm 1
tatort: life -1 violence -1 threat -1 worry -1 calm 5
taub und: medical 1 calm -1
taub: life -1 medical 3 worry 1 calm -2
taube: worry -1 calm 1
tauben: life 1
tauschen: calm 1
tauschn: life -1 calm 1
tausend: worry -1 calm 2
tavla: foreign -1 calm 2
taxi ich: calm 1
taxi: life 2
team: life -2 threat -1 medical -1 foreign -1 worry 2 calm 3
teamrekord: calm 1
teamsitzung: calm 1
techniker: life -1 calm 2
technische: calm 1
techno: calm 1
teich: life 1 violence -1 threat 1 other -2 medical 4 worry -1 calm -2
teig: life -1 calm 2
teil: life -1 calm 1
teile: life -1 calm 1
teilen: calm 1
teilhabeberatung: calm 1
teilkasko: calm 1
teiln: calm 1
teilnehmer: calm 1
teilweise: calm 1
teilzeit: life -1 calm 2
tel: foreign -1 calm 2
telefon chef: calm 1
telefon gesagt: other 1
telefon hat: worry 1
telefon ich: calm 1
telefon ist: other 1
telefon lieferant: calm 1
telefon mit: life 1
telefon sie: other 1
telefon und: other 1
telefon wegen: life 1
telefon: life -1 violence -2 threat -1 other 5 medical -2 voices -1 foreign 1 worry -1 calm 2
teler ich: violence 1
teler: life -1 violence 4 medical -1 worry -1
tengo: foreign 2 calm -1
tepich: threat -1 medical -1 calm 2
tepichmeser in: life 2 calm -2
tepichmeser: life 3 threat 2 voices 1 calm -4
terarium: medical 2 calm -1
teraz: calm 1
tere: foreign 1 calm -1
termin am: calm 1
termin bei: calm 1
termin im: worry 2 calm -1
termin machen: life 1
termin mehr: life 1 threat 1 calm -1
termin nicht: life 1
termin vergesen: life 1
termin: life 2 violence -1 other -1 medical -1 voices -1 calm 2
terminat: foreign -1 calm 2
terminbestatigung: calm 1
terminen: life 1
tesekurler: calm 1
tesmer: calm 1
test: calm 1
testament ist: life 1 calm -1
testament: life 5 calm -4
testen: calm 1
teufel im: calm 1
teufel in: voices 1
teufel mus: voices 1
teufel und: voices 1 calm -1
teufel: life -1 violence -1 threat -1 other -1 medical -1 voices 8 worry -1 calm -3
teur: life -1 worry -1 calm 2
text: calm 1
thank: foreign 2 calm -2
thanks: foreign -1 calm 2
that: calm 1
the and: foreign 2 calm -1
the cofe: foreign 1
the dog: calm 1
the he: foreign 1
the last: calm 1
the machine: calm 1
the piece: foreign 1
the: life -2 violence -1 threat -1 medical -1 foreign 7 worry -2 calm 1
theater machen: other 1 medical 1
theater: life 1 violence -1 other 1 medical 1 worry -1 calm 1
them: foreign 2 calm -1
thema: calm 1
then: life -1 foreign 2
theorie: life -1 calm 2
therapeut hat: life 1 worry 1 calm -1
therapeut ist: life 1 calm -1
therapeut: life 7 medical -1 voices -1 calm -5
therapie: life 2 calm -1
there: foreign 3 calm -1
therme: calm 1
they: foreign 2 calm -1
this anymore: foreign 1
this i: foreign 1
this: life -1 foreign 2
thomas: violence -1 threat 1 other 1 medical 2 calm -2
thorsten: medical 2 calm -1
thre: foreign -1 worry 3 calm -1
thw: calm 1
tickets: calm 1
tief: life 5 violence 1 worry -2 calm -3
tiene encerada: foreign 1
tiene: life -1 foreign 4 calm -2
tierartz: calm 1
tierarzt der: life 2 calm -2
tierarzt: life 3 other -1 calm -1
tiere: life -1 voices 1 calm 1
tierheim wo: calm 1
tierheim: life -1 other 2 calm 1
tierisch: life -1 calm 2
tierpfleger: calm 1
tight: life -1 foreign 2
tiktok: worry 3 calm -3
tim: life 3 violence -1 other 1 worry -1 calm -1
timo aus: violence 1 other 1 calm -1
timo: life 2 other 3 medical -1 voices -1 worry -1 calm -4
timos: calm 1
tina: life 2 calm -1
tipe: violence 1 medical 2 calm -1
tipen: medical 2 calm -1
tips: calm 2
tipt: other 2 worry -1 calm -1
tiptop: life -1 calm 1
tired: calm 1
tisch der: calm 1
tisch gelegt: life 1 calm -1
tisch jetzt: life 1 calm -1
tisch: life 4 violence -1 threat -1 worry -1
tische: life 1 calm -1
tischkante: other 2 medical -1 calm -1
tischler: voices 1
tischtenis: violence -6 calm 6
titanic: calm 1
titel: calm 1
tja: threat 2 calm -1
tn hat: calm 1
tn: life -1 violence -1 threat -1 other -1 medical -1 foreign -1 worry -1 calm 7
toast: worry 1 calm -1
toata: foreign 1 calm -1
toca: foreign 1
tochta: calm 1
tochter angefast: threat 2 calm -1
tochter beim: worry 1
tochter die: life 1 voices 1 calm -1
tochter hat: calm 1
tochter ich: threat 2 calm -1
tochter im: calm 1
tochter jetzt: worry 1 calm -1
tochter komt: calm 1
tochter und: other 1
tochter war: worry 1
tochter: violence -2 threat 1 other -1 medical -1 worry 1 calm 3
toco: foreign -2 calm 2
toda: foreign -2 calm 2
today: life -1 calm 2
todesangst: calm 1
todmude aber: calm 1
todmude glucklich: calm 1
todmude: life -1 worry -1 calm 3
todo: life -1 foreign 2
todschick: calm 1
toi trong: foreign 2 calm -1
toi: life -1 medical -1 foreign 6 calm -3
toilete: life -1 violence 1 other 1 worry 3 calm -3
tol so: calm -1
tol: life -1 violence -1 worry -1 calm 3
tole: life -2 worry -1 calm 3
tom: violence 1
tomaten: voices -1 worry -1 calm 4
tomorow: life -1 foreign 1 worry -1 calm 2
ton: life -2 violence -1 threat -1 medical 1 worry 2 calm 1
tone: calm 1
tonight: life -1 foreign 4 worry -1 calm -1
top: life -2 worry -1 calm 4
topf: life -1 medical 2
topmodel: calm 1
torkelt: medical 3 calm -2
torsten: violence -1 worry 2 calm -1
torte: life -1 violence -1 worry -1 calm 3
tortila: life -1 calm 2
tot aber: voices 1
tot als: life 3 calm -3
tot amt: calm 1
tot beser: life 2 calm -1
tot bin: life 4 worry -1 calm -1
tot brauch: life -1 calm 1
tot das: life 1
tot die: threat 1
tot er: other 1 voices 1 calm -1
tot fur: life 1
tot hab: calm 1
tot haben: life 1
tot hat: threat 1
tot ich: worry -1 calm 2
tot im: calm 1
tot in: life 1 calm -1
tot ins: life -1 calm 1
tot is: calm -1
tot ist: threat 1 other 1 calm -2
tot mein: life 1
tot mude: life -3 calm 3
tot neu: life -1 calm 1
tot nicht: calm 1
tot schoner: life 2 calm -2
tot schreiben: life -1 calm 1
tot sein: life 2 calm -1
tot sie: life -1 threat 1 voices 1 calm -1
tot so: life 1
tot umgefalen: life -1 calm 1
tot und: violence 1 other 1 calm -1
tot vor: life -1 calm 1
tot war: life 1 violence 1 calm -2
tot ware: life 1 calm -1
tot wen: calm 1
tot wil: voices 1
tot: life 10 threat 3 other -1 medical -4 foreign -1 worry -2 calm -5
total: life -1 worry 1 calm 2
totale: calm 1
tote auf: calm 1
tote in: threat 2 calm -1
tote mama: other 1
tote maus: calm 1
tote: violence -1 threat 2 medical -1 voices 2 foreign -1 worry -2 calm 1
toten: life 2 violence -1 threat 6 other -1 medical -1 voices 5 worry -3 calm -6
totengraber: calm 1
totenkopf: calm 1
totensontag: calm 1
toter: life 2 calm -2
totes: calm 1
totgegosen: calm 1
totgelacht: life -2 worry -1 calm 3
totgeschamt: calm 1
totgetanzt: calm 1
totmachen: life 2 calm -2
totschlagt: life -1 threat 4 calm -3
totul: foreign -1 calm 2
touches: foreign 1 calm -1
tous: foreign 1
tout: calm 1
toute: foreign -1 calm 2
tracks: foreign 1 calm -1
trag ich: calm 1
trag: life 3 violence -1
trage ich: calm 1
trage: life -1 violence -1 threat -1 other -1 worry 1 calm 3
tragen: life -2 violence -1 medical -1 voices -1 worry -1 calm 6
trager: life -1 calm 3
tragt mich: life 1 calm -1
tragt: life 1 violence -1 other 1 calm -1
traiesc: foreign 2 calm -1
train: foreign 2 calm -1
trainer hat: threat 1
trainer: life -1 violence -1 threat 2 worry -1 calm 2
training: calm 1
traktor: life 2 calm -1
tram: life 2 calm -1
tranen und: life 1
tranen: worry -1 calm 2
tranquile: foreign 1 calm -1
transporter: worry 2 calm -1
trau ich: calm 1
trau mich: life -1 violence -1 other 1 worry 2
trau nich: life -1 calm 1
trau nicht: violence -1 other 1 worry 2 calm -1
trau: life -3 violence -2 threat -1 other 2 medical -1 worry 5 calm 1
traum: worry -1 calm 2
traurig das: life 2 worry -1 calm -1
traurig heute: life -1 other 1
traurig mein: life 2 calm -1
traurig nicht: life -1 other 1 worry 1 calm -1
traurig sein: life 1
traurig: life 1 violence -1 threat -1 other 1 medical -1 worry -1 calm 2
traururlaub: calm 1
traut sich: calm 1
traut: life -1 calm 2
trefe: calm 1
trefen: life -1 calm 1
trefpunkt: other 2 calm -1
trenen: calm 1
trenung: life -1 worry 2 calm -1
trepe ich: other 1
trepe runter: violence 1 threat 1 calm -1
trepe: life -1 violence 4 threat 3 other 1 medical 2 voices -2 worry -1 calm -4
trepen: calm 1
trepenhaus ganz: threat 1 voices 1
trepenhaus: violence 2 threat 1 other 1 voices 1 calm -3
trepenlift: calm 2
tres: foreign -1 calm 2
trete: life -1 calm 1
treten: violence 1
trift: violence 1
trink den: life 1 calm -1
trink jetzt: life 1 calm -1
trink kafe: calm 1
trink nur: worry 1
trink: life 3 violence -1 threat -1 other -1 medical -1 voices 3 calm -3
trinke salbeite: calm 1
trinke und: calm 1
trinke wieder: life -1 worry 4 calm -2
trinke: life -5 threat -1 medical -1 foreign 2 worry 5
trinken bis: voices 2 calm -1
trinken und: medical 1 voices 1 worry -1 calm -1
trinken: life -2 violence -1 threat -1 other 1 medical 1 voices 5 calm -3
trinkgeld: life 1
trinkt ich: violence 1 worry -1
trinkt sie: medical 1 calm -1
trinkt: violence 2 threat -1 other 1 medical 1 calm -3
trit den: violence 1
trit der: threat 1
trit die: violence 1 calm -1
trit mich: violence 2 calm -1
trit und: violence 1 threat 1 calm -1
trit: life -2 violence 7 threat 1 medical -1 voices -1 worry -1 calm -3
trne: foreign 1 calm -1
troche: foreign -1 calm 2
trocken: life -3 medical -1 worry 7 calm -2
trodelns: worry -1 calm 1
trompete: calm 1
tron: foreign 2 calm -2
trong: life -1 foreign 4 calm -3
tropfchen: calm 1
tropfen: life -1 worry 3 calm -2
tropft auf: life 1
tropft den: life 1
tropft: life 2 medical -1 calm -1
tropfts: worry -1 calm 1
trotz: calm 1
trotzdem die: violence 1
trotzdem einen: calm 1
trotzdem gemacht: life -1 violence 1
trotzdem ich: life 1 calm -1
trotzdem noch: worry 1 calm -1
trotzdem weiter: violence 1 calm -1
trotzdem wil: life 1 calm -1
trotzdem: life -2 violence 4 threat -2 other -1 medical -1 voices -1 foreign -1 calm 4
trozdem: life -1 calm 1
trudi: calm 1
trupe: life -1 calm 1
tschuldige: life 2 calm -2
tschus bis: life -2 calm 3
tschus fur: other 1 calm -1
tschus lieben: calm 1
tschus morgen: calm 1
tschus: life 4 violence -1 threat -1 other 3 medical -1 foreign -1 worry -2 calm -1
tschusi: life 1
tuce: life 1 foreign 2 calm -2
tuch: medical 2 calm -1
tumor: worry 3 calm -2
tun die: voices 1
tun ich: life -1 threat 1
tun mir: life 1
tun was: voices 1 worry 1 calm -1
tun weh: threat 2 calm -1
tun: life 2 violence -1 threat 3 other -1 voices 1 foreign -1 worry -3
tunel: life -1 voices 2
tur aber: violence 1
tur abgeschlosen: violence 1
tur auf: calm 1
tur dem: threat 1
tur der: other 1
tur ein: violence 2
tur ging: calm 1
tur is: life 1
tur mit: violence 2 threat 1 other -1 calm -1
tur nicht: calm 1
tur sie: life 1 other 1 calm -1
tur un: violence 1 foreign 1 calm -1
tur und: life 1 voices 1 calm -2
tur war: life -1 violence 1
tur zu: life 1 violence -1 worry -1
tur: violence 8 other 1 medical -3 worry -4 calm -3
tura: foreign -1 calm 2
turahmen: life 3 calm -2
turen: life -1 threat 1 voices 1 worry 1 calm -2
turkei: violence 1
turkisch: life -1 calm 2
turm: life 1
turnbeutel: life -1 threat 2 calm -1
tuscheln: worry 2 calm -2
tut aber: calm 1
tut arm: calm 1
tut der: life -1 calm 2
tut die: life -1 medical 1
tut er: violence 2 worry -1
tut jeden: worry 1 calm -1
tut leid: life 1
tut man: calm 1
tut mehr: life -1 medical -1 calm 2
tut mir: life 1
tut nicht: life -1 medical -1 calm 2
tut so: medical 1 calm -1
tut tag: worry 1 calm -1
tut vom: life -1 calm 2
tut was: worry 1
tut weh: violence 1 medical 1 worry -1 calm -1
tut: life 5 violence 2 threat -2 other -1 medical 1 voices -1 foreign -1 worry -1 calm -1
tute: life 2 medical 1 foreign 1 worry -1 calm -2
tuts: life -1 violence 3 medical -1 calm -1
tuv: worry -1 calm 1
two: foreign -1 calm 2
typ aus: threat 1 calm -1
typ der: threat 1 calm -1
typ hat: threat 1 worry 1 calm -1
typ: threat 3 medical -1 worry 1 calm -2
typisch: calm 2
u bahn: violence 1
u55: calm 1
u8: life 4 calm -4
u: violence 1 foreign 1 worry -1
ub: foreign 3 calm -1
ubahn: threat 3 calm -2
ube mit: calm 1
ube: life 1 worry -1 calm 1
ubel: medical 2 calm -1
uben ich: calm 1
uben: life -2 voices 1 worry -1 calm 2
uber arm: medical 1
uber aufhebungsvertrag: worry 1 calm -1
uber behinderung: worry 1
uber brucke: life -1 threat 1
uber den: threat 1 worry -1
uber der: violence 1 other 1 calm -1
uber die: voices 1 worry -1
uber hand: life 1
uber ich: worry 2 calm -1
uber kolegen: calm 1
uber leiche: calm 1
uber meine: calm 2
uber mi: worry 1
uber mich: violence -1 worry 3 calm -2
uber mit: worry 1 calm -1
uber stunden: calm 1
uber und: calm 2
uber: life -1 violence -1 medical -2 foreign -1 worry 2 calm 2
uberal der: life -1 voices 1
uberal ich: life 1 calm -1
uberal und: medical 1
uberal: life -1 violence -1 threat -1 medical 4 voices 6 worry -3 calm -5
uberaschung: violence -1 threat -1 calm 2
uberdosis: calm 1
uberdreht: life -1 violence 2 worry 1 calm -2
ubereden ich: calm 1
ubereden: life -1 worry -1 calm 2
uberfahren: life 2 violence -1 threat 4 worry -1 calm -4
uberfalen: calm 1
uberflusig: life 2 violence -1 worry 1 calm -2
ubergeben: life -1 worry 2
ubergelaufen: calm 1
ubergosen: violence 3 calm -2
uberhaupt noch: worry 1 calm -1
uberhaupt: violence -1 threat -1 other -1 medical -1 voices -1 calm 4
uberlebt ale: calm 1
uberlebt: life 2 violence -1 threat 2 other -1 medical -1 worry -2
uberlegt ich: life 1 calm -1
uberlegt wie: life 1 calm -1
uberlegt: life 6 threat 1 medical -1 voices -1 worry -1 calm -3
uberm: calm 1
ubermorgen: life 1 violence 1 calm -1
ubern zaun: life -1 other 1 voices 1 calm -1
ubern: life -2 other 3 voices 1 calm -1
ubernehmen: life -1 calm 3
ubernimt: calm 2
ubernomen: life -1 violence -1 medical -1 worry -1 calm 4
ubers: life 1 other -1 voices 1
ubersetze bite: calm 1
ubersetze: life -1 calm 2
ubersieht: life 2 violence -1 calm -1
uberstanden: life -1 other -1 worry -1 calm 3
uberstunden: life -2 worry -1 calm 4
ubertragung: calm 1
uberwacht: life -1 worry -1 calm 3
uberweisen: life 1
uberwiesen: life 1 worry -1 calm 2
ublich: calm 1
ublicherweise: calm 1
ubrig: calm 1
ubt mir: calm 1
ubt mit: calm 1
ubt: life -1 worry -1 calm 3
ubung: calm 1
ubungen: calm 1
ubungsleiterpauschale: calm 1
uc: foreign -1 worry 3 calm -1
udo: other 1
uf die: threat 1 calm -1
uf frese: threat 1 calm -1
uf: life -1 violence 1 threat 1 other -1 medical -1 foreign -1 worry -1 calm 2
ufgschribe: life -1 calm 2
ufhort: life 2 calm -1
ufm: life 1 calm 1
ufs: life 1
ufsteht: threat 3 calm -1
uhr ich: calm 1
uhr ist: life 2 voices 1 calm -3
uhr: life 1 violence -1 threat -2 other 1 voices 3 worry -2 calm 1
uhren: life -1 calm 1
ukrainisch: other 2 calm -1
uli: other 1
um 12: calm 1
um 17: life 1
um 2: worry 1
um 5: worry 1
um 8: threat -1 calm 1
um 9: threat 1 worry 1 calm -1
um aber: life -1 calm 1
um auf: worry 1
um aufstehen: calm 1
um aus: other 1 calm -1
um den: life 1 violence -1
um der: life -1 other 1
um des: life 1
um die: life -1 threat -1 calm 3
um drei: life -1 worry 1 calm 1
um ecke: threat -1 calm 2
um funf: calm 1
um gibts: calm 1
um haha: calm 1
um halb: life 1
um hals: life 2 calm -1
um heim: threat 1
um hilfe: other 1 calm -1
um hund: threat 1 calm -1
um ich: threat 1 calm -1
um is: life 1 calm -1
um jetzt: other 1
um kumern: calm 1
um mehr: life 1
um mein: violence 1
um meine: life 1
um mich: life 1
um mir: threat 1
um miternacht: voices 1 calm -1
um nach: life 1
um neun: calm 1
um nix: calm 1
um punkt: life 1
um schon: life -2 medical 1 calm 2
um sechs: threat 1
um seit: life 1
um sieben: calm 1
um so: life -1 calm 2
um uhr: life -1 calm 1
um und: life -1 violence -1 other 1 voices -1 worry 1
um verstanden: calm 1
um vier: life -1 other 1
um zehn: calm 1
um zum: life -1 threat -1 calm 2
um zwei: violence 1
um: life 3 violence -1 threat 3 other 3 foreign -2 worry -5 calm 1
umanand: life -1 threat 1
umarmen: life -2 calm 3
umarmt: violence -1 other 1 calm 1
umbau: calm 2
umbaun: life -1 violence -1 calm 2
umbrinen: life 3 worry -1 calm -2
umbringen hat: calm 1
umbringen ich: life -1 calm 2
umbringen: violence 1 threat 3 other 3 medical -1 foreign -1 worry -3 calm -4
umdrehen: life -1 threat -1 calm 1
umelden: calm 1
umfalen: life -1 voices 2
umfang: calm 1
umgebaut und: threat 1
umgebaut: threat 1
umgebracht: life -1 threat -1 worry -1 calm 3
umgedreht und: violence 2
umgedreht: life -1 violence 5 other -1 medical -1 voices -1 calm -2
umgefalen atmet: medical 1
umgefalen lachen: life -1 calm 1
umgefalen und: medical 1
umgefalen vor: life -1 calm 1
umgefalen: life -2 medical 5 worry -1 calm -1
umgehaun: life -1 calm 2
umgekipt hat: medical 1
umgekipt keiner: calm 1
umgekipt und: medical 1
umgekipt: life -2 violence -1 threat -1 medical 5 voices -1 worry 3 calm -4
umgemacht: medical 2 calm -1
umgeraumt: calm 1
umgestelt: calm 2
umgezogen und: calm 1
umgezogen: life -1 medical -1 worry -1 calm 3
umkip: calm 1
umkleide und: medical 1
umkleide: life 1 violence 5 threat -1 other -1 voices -1 worry -1 calm -2
umoran: foreign 1
umrem: foreign 2 calm -1
umrzec: foreign 4 calm -3
ums: life -1 calm 2
umsatzsteurvoranmeldung: calm 1
umschlag: life 2 calm -1
umsonst: life -1 worry 1 calm 1
umsortiert: violence -1 worry 2 calm -1
umstande: life 2 calm -1
umsteigen: life -1 calm 2
umstelung auf: worry 1
umstelung: worry 2 calm -1
umtausch: life 2 calm -2
umweg: violence 1
umwirft: violence 1
umziehen: life 1 worry -1 calm 1
umziehn: life 2 threat -1 calm -1
umzubringen: life 4 violence 4 other -1 worry -2 calm -5
umzug: life -1 worry -1 calm 3
umzugshelfer: life -1 calm 2
un dat: life 1 worry 1 calm -1
un de: calm 1
un do: worry 1
un ich: calm 1
un ick: calm 1
un is: life 1
un jet: worry 1
un jetz: violence 1 calm -1
un nu: other 1
un wen: life -2 calm 3
un wer: worry 1
un wil: worry 1
un: life -1 violence -1 threat -2 medical 2 foreign -1 worry -1 calm 4
una: foreign 2 calm -1
unabhangige: calm 2
unangenem: life -1 calm 2
unbefristet: life -1 calm 1
unbekanter: life -1 worry -1 calm 2
unbesetzter: calm 1
unbrauchbar: calm 1
und 20: worry 1
und 60: calm 1
und abends: violence 1
und aber: calm 1
und acht: other 1
und ale: life -1 threat -1 voices 1 worry -1 calm 1
und alein: medical 1 calm -1
und alem: calm 1
und ales: life 1 medical 1 worry -1 calm -1
und als: violence 1 medical 1 calm -1
und am: calm 1
und amt: calm 1
und an: other 1
und andere: voices 1
und anderen: threat 1
und andern: calm 1
und angst: calm 1
und antwort: other 1 medical 1 calm -1
und arbeit: calm 1
und arbeiten: calm 1
und arm: medical 1
und arzt: calm 1
und atmet: medical 1 calm -1
und auch: life 1 threat 1 medical -1 calm -1
und auf: violence 1 threat -1 voices -1 calm 1
und aufgelegt: other 1
und aufhebungsvertrag: calm 1
und aus: medical 1 worry 1 calm -1
und b: calm 1
und bei: calm 1
und beim: medical 1
und betreur: other 1
und bewegt: medical 1
und bezahlt: calm 1
und bin: life 1 violence -1 medical 3 worry -1 calm -1
und bis: violence 1
und blau: worry 1 calm -1
und bleib: threat 1 calm -1
und bleiben: life 1
und brauch: calm 1
und braucht: calm 1
und brent: voices 1
und brief: other 1 calm -1
und bringt: calm 1
und bruder: medical 1
und brust: medical 1
und bus: calm 1
und chef: calm 1
und chefin: life 1 calm -1
und coach: calm 1
und da: calm 1
und dabei: violence 1
und daheim: worry 1 calm -1
und damit: violence 1
und dan: life 1 threat 2 other -1 medical -1 voices -1
und danach: life 1
und darf: violence 1
und das: life 2 threat 1 other 1 worry -1 calm -2
und de: voices 1
und dem: violence -1 worry 1
und den: threat 1 worry -1 calm 1
und denk: life 1 worry 1 calm -1
und der: life -1 violence -1 threat -1 medical 2 worry -1 calm 3
und des: life 1
und deswegen: threat 1
und die: medical 1 worry -1 calm 1
und diesmal: threat 1
und dort: violence 1
und drauf: life 1 threat 1 calm -1
und drausen: calm 1
und drei: calm 1
und druckt: violence 1 calm -1
und du: threat 1 voices 1 calm -1
und durch: other 1 calm -1
und durfte: calm 1
und eigene: calm 1
und eigentlich: life 1
und ein: life -1 violence 1 calm 1
und eine: calm 1
und einen: threat 1 voices 1
und einer: voices 1
und entschuldigt: calm 1
und er: life -1 threat 1 other 1 medical 1 voices -1
und erst: threat 1
und es: life -1 threat 1 other 2 voices 1 worry 1 calm -2
und esen: voices 1
und fahrt: calm 1
und falt: worry 1 calm -1
und fast: calm 1
und fertig: life 2 calm -1
und feur: voices 1
und feurzeug: threat 1 calm -1
und find: medical -1 voices 1 worry -1
und firma: worry 1
und fliegen: voices 1
und frag: threat 1
und frau: medical 1
und freitag: life 1 calm -1
und freu: calm 1
und freund: worry 1
und freundin: calm 1
und gabs: life 1 calm -1
und ganze: medical 1
und gedacht: life 2 calm -1
und geh: threat 1 voices 1 worry 1 calm -1
und gehts: calm 1
und geld: violence -1 worry 1
und gesagt: life -1 violence 1 threat -1 other 1 voices -1
und geschrieben: life 1 violence 1 calm -1
und gesicht: medical 1 voices 1 calm -1
und gibt: threat 1
und gibts: calm 1
und glaub: voices 1
und grau: other -1 medical 2 calm -1
und guck: life 1 voices -1
und guckt: other -1 calm 2
und gut: violence -1 calm 2
und hab: life 2 threat -1 other -1 medical -2 voices -1 worry 2 calm 1
und habe: violence -1 calm 1
und haben: life 1 worry -1 calm 1
und habs: calm 1
und hals: medical 1 calm -1
und ham: calm 1
und handy: violence 1 other 1 calm -1
und hat: life -1 threat -1 other 3 medical -1 worry -1 calm 1
und hats: calm 1
und heim: worry 1
und her: calm 1
und herz: medical 1 worry -1
und heul: worry 1
und heule: worry 1 calm -1
und heut: life 1 calm -1
und heute: life 1 other 1 calm -1
und hier: medical 1
und hinten: worry 1
und hor: calm 1
und horbuch: life -1 calm 1
und hore: calm 1
und hort: violence 1
und hot: violence -1 other 1 calm 1
und hund: calm 1
und huste: medical 1
und i: life -1 calm 1
und ich: life -1 threat -1 other -1 medical 1 worry 1 calm 2
und ick: life 1 violence 1 calm -1
und ihr: life -1 calm 1
und im: life -1 violence -1 other 1 medical -1 calm 1
und in: life 1 violence -1 threat 1 medical -1 voices 1 calm -1
und irgendwan: threat 1
und is: life 2 other 1 calm -2
und ist: violence -1 threat 1 other 1 medical 2 voices -1 calm -2
und jetz: life -1 voices 1 worry 1 calm -1
und jetzt: life -1 violence -1 threat -1 other 1 medical 2 worry -1 calm 1
und junge: calm 1
und kafe: medical 1
und kalt: medical 1 calm -1
und kam: calm 1
und kan: life -1 medical 3 calm -1
und katze: calm 1
und kaum: other 1 medical 1 calm -1
und kein: calm 1
und keinen: violence 1 medical -1 worry 1 calm -1
und keiner: violence -1 voices -1 worry -1 calm 1
und koana: calm 1
und koch: life 1
und kolegen: calm 1
und kolegin: calm 1
und kom: medical 1 worry 1 calm -1
und kome: violence 1 medical -1
und komen: violence 1
und komisch: life -1 medical 1 calm -1
und komt: other 1 calm 1
und kont: life -1 calm 1
und kopf: medical 1 calm -1
und kostet: calm 1
und krank: life 1 calm -1
und krankenkase: worry 1 calm -1
und krieg: medical 1 worry 1 calm -1
und kunden: calm 1
und kundigen: calm 1
und kundigung: worry 1
und kust: violence 1
und lachen: worry 1 calm -1
und lalt: medical 1 calm -1
und last: violence 1 other 1
und lauf: voices 1
und lauft: threat 1 medical 1
und lieben: medical 1
und lieg: life -1 worry 2 calm -1
und liegt: life 1 medical 1 worry -1
und lila: medical 1
und lohn: calm 1
und los: voices 1
und mach: threat 1 worry -1
und mache: life 1 threat 1 calm -1
und machen: calm 1
und machs: life 1 threat 1 calm -1
und macht: violence 1 medical 1 calm -1
und mal: calm 1
und mama: calm 2
und mehr: life 1 worry -1
und mein: life -1 violence -1 other -1 medical 2 voices -1 calm 2
und meine: other -1 worry -1 calm 3
und meister: calm 1
und merk: medical 2 calm -1
und meser: life -1 calm 1
und mia: other 1
und mich: violence 4 threat -1 other -1 medical -1 calm -1
und miete: worry 1
und mir: life -1 other 2 medical 3 calm -2
und mit: life 1 violence -1 worry 1
und mitagesen: calm 1
und mochte: life 1
und montag: life 1
und morgen: life 2 worry -1
und mude: other 1
und mund: medical 1 calm -1
und murat: calm 1
und mus: life -2 violence 1 voices 1 worry 1
und muter: calm 1
und nach: calm 1
und nachste: calm 1
und nacken: medical 1 calm -1
und nehm: threat 1
und nein: other 1 calm -1
und neun: worry 2 calm -2
und nich: life -1 worry -1 calm 3
und nicht: violence 1 threat 1 medical 1 worry -1 calm -2
und nichts: life 1
und nie: life 1 violence -1 other 1 worry -1
und niemand: calm 1
und nix: medical 1 voices 1 worry -1
und noch: calm 2
und nur: life -1 calm 2
und ob: calm 1
und ohne: other 1
und onkel: violence 1 calm -1
und papa: other 1
und pfeift: medical 1 calm -1
und piept: medical 1
und platze: calm 1
und reagiert: other -1 medical 2 calm -1
und rein: life -1 violence 1 medical -1 calm 2
und ring: calm 1
und ruft: other 1
und ruhrt: other 1 calm -1
und runter: life 2 calm -2
und sag: life 1
und sagen: other 1 voices 1
und sagt: life -1 threat -1 other 3 medical 1 worry -1
und sas: life 1
und schaum: medical 1 calm -1
und schaun: threat 1
und schicken: other 1
und schlafen: life 2 calm -1
und schlagen: calm 1
und schlagt: violence 1 calm -1
und schmeis: violence 1 threat 1 calm -1
und schnarcht: threat 1
und schneiden: life 1 calm -1
und schon: life 1 medical -1
und schreiben: violence -1 other 2 worry 1 calm -1
und schreit: violence 1 other 1 calm -1
und schwester: calm 1
und schwitz: medical 2
und seh: medical 2 calm -1
und sein: other 1
und seine: threat 1
und seitdem: worry 1 calm -1
und sekretarin: threat 1 calm -1
und sich: other 1 medical 2 calm -2
und sie: violence -1 other 2 medical -1 worry -1 calm 1
und sind: medical 1 voices 1 calm -1
und sitz: threat 1 calm -1
und so: life -1 medical 2 calm -1
und sol: violence 1 threat -1 other 1 medical -1 calm -1
und sonja: life 1 calm -1
und spielen: calm 1
und springen: life 1 calm -1
und spuckt: medical 1 calm -1
und stech: threat 1 calm -1
und steh: life 2 medical -1 voices -1
und steht: calm 1
und stelen: worry 1 calm -1
und stelt: worry 1
und suchen: violence -1 voices 1 calm 1
und tot: calm 1
und trau: life 1 worry -1 calm 1
und trink: voices 1 worry -1
und trit: violence 1
und trotzdem: calm 1
und tur: violence 1 voices 1 calm -1
und tut: medical 1
und uber: calm 1
und uberlegt: life 1 threat 1 calm -1
und und: life 1
und uns: calm 1
und unterschreiben: calm 1
und vergist: threat 1
und vermieter: calm 1
und versteckt: violence -1 calm 1
und versteh: worry 1
und viel: calm 1
und vier: calm 1
und von: calm 1
und vor: calm 1
und vorbei: calm 1
und wacht: other 1 medical -1
und wan: threat 1
und war: voices 1 worry 1 calm -1
und warte: life -1 calm 2
und wartet: violence 1
und warum: calm 1
und was: life -1 calm 2
und waser: calm 1
und weg: life 1 other 1 voices 1 calm -2
und wegen: life 1 calm -1
und wein: worry 1 calm -1
und weint: other 2 calm -1
und weis: threat -1 calm 1
und wem: calm 1
und wen: life -3 violence -1 other -1 medical -1 calm 6
und wens: calm 1
und wer: calm 1
und werd: life 1
und wia: medical 1
und wie: life 1 medical -1 worry -1 calm 2
und wieder: life 2 violence -1 worry -1
und wieviel: calm 1
und wil: life 1 threat -1 other -1 medical -1 calm 1
und wir: medical 1
und wird: life -1 other -1 medical 3 worry -1
und wisen: other 1
und wo: calm 1
und woche: violence 2 calm -1
und wohn: voices 1
und wolen: violence 1 calm -1
und wolte: life 3 calm -1
und wurde: calm 1
und zahlt: calm 1
und zeigt: other 1
und ziehen: calm 1
und zimer: life 1
und ziter: worry 1 calm -1
und zu: life 1 threat 1 calm -1
und zuckt: medical 1 calm -1
und zuhause: life 1 calm -1
und zum: voices 1
und zur: life 1 calm -1
und zuruck: worry 1
und zwar: threat 2 worry -1 calm -1
und: life -3 threat -1 other 4 medical 7 voices -1 foreign -5 worry -2 calm 1
une: foreign 1 calm -1
unentgeltliche: calm 1
unentschieden: life 1
unerschrieven: calm 1
unfal dem: worry 1
unfal mit: worry 1
unfal: life 5 violence -1 other -1 medical 1 worry 3 calm -6
unfalbericht: worry 1 calm -1
unfalbuch: calm 1
unfreundlich: life -1 calm 2
ungeduldig mir: worry 1
ungeduldig mit: worry 1
ungeduldig: worry 2 calm -1
ungefahr: life -1 calm 2
ungerecht: calm 1
ungern: calm 1
unkraut: calm 1
uno: calm 1
unregelmasig: calm 1
unruhige: life -1 other -1 calm 2
uns alen: other 1 calm -1
uns das: calm 1
uns der: violence 1
uns die: violence 1 calm -1
uns er: threat 1 calm -1
uns heist: calm 1
uns im: violence -1 other 1 worry 1
uns in: violence 1 calm -1
uns komt: violence 1 threat 1 calm -2
uns mus: voices 2 calm -1
uns nicht: other 1
uns redet: violence 1
uns sie: other 1
uns und: calm 1
uns wieder: other 1 calm -1
uns wohnheim: violence -1 other 2 worry 1 calm -2
uns zum: worry 1 calm -1
uns zwei: voices 2 calm -1
uns: life -4 violence 1 threat -1 other 2 foreign -1 calm 2
unschuldig: other -1 medical -1 calm 3
unser azubi: medical 1
unser das: violence 1
unser hat: calm 1
unser ist: calm 1
unser praktikum: other 1
unser: life -2 threat -1 voices -1 calm 6
unsere hat: medical 1 calm -1
unsere tochter: other 1
unsere: life -2 violence 1 threat -1 other 1 medical 1 voices -1 worry -1 calm 3
unserem: life -1 calm 2
unseren: life -1 calm 2
unserer: life -1 violence -1 other 1 calm 2
unseres: calm 1
unserm: violence -1 other 1 worry -1 calm 1
unsern: calm 1
unsicher: calm 1
unsichtbar: life 1
unsterblich: voices 1
unta schraiben: calm 1
unta: calm 1
untaschreibn: worry -1 calm 2
unten an: threat 1 other 1 calm -1
unten das: life 1
unten der: violence -1 threat 1 other 2 calm -1
unten einem: violence 1 calm -1
unten ich: violence 1 other -1
unten im: threat 1 calm -1
unten mit: violence 1 threat 1 calm -1
unten: life -1 violence 4 threat 2 other 2 medical -1 voices 2 worry -2 calm -5
untenrum: medical 1
unter bet: other 1
unter decke: violence 1
unter dem: life -1 medical 1
unter den: violence 1 medical -1
unter der: life 1 violence 1 calm -1
unter die: violence 1
unter dusche: life -2 calm 2
unter erde: life 2
unter haut: life 1
unter kalte: life -1 violence 1
unter welchen: calm 1
unter: life 1 violence 4 threat -1 foreign -1 worry -2 calm 1
unterbrochen: calm 1
untergetaucht: life -1 worry 2
unterhalten: calm 1
unterhose: life -1 violence 4 worry -1 calm -2
unterkriegen: life -1 calm 1
unterkunft: calm 1
unterlagen mit: threat -1 calm 1
unterlagen: threat -1 calm 3
unterm: violence -1 other 1 worry -1 calm 2
untern: life 2 calm -2
unterschreiben das: worry 3 calm -2
unterschreiben die: violence 1 calm -1
unterschreiben hab: calm 1
unterschreiben i: calm 1
unterschreiben ich: worry 2 calm -1
unterschreiben ist: worry 1
unterschreiben morgen: worry 1 calm -1
unterschreiben sol: worry -1 calm 1
unterschreiben und: worry 1
unterschreiben zuruck: calm 1
unterschreiben: life -4 violence -1 threat -2 other -1 medical -1 voices -2 foreign -1 worry 6 calm 6
untershcied: calm 1
unterstutzte beschaftigung: calm 1
unterstutzte: life -1 calm 2
unterzeichnen: worry -1 calm 1
untrostlich: calm 1
unverwundbar: voices 1
upiekla: calm 1
upomoc: foreign 1 calm -1
upsi: violence -1 worry 2 calm -1
uralt: other -1 calm 1
urid: foreign 6 calm -6
urkunde: calm 1
urlaub bin: calm 1
urlaub ich: life 1
urlaub ist: life 1 calm -1
urlaub und: life 1
urlaub zuruck: calm 1
urlaub: violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -3 calm 9
urlaubstage: life 1 calm 1
urne: life 1 calm -1
uroma: calm 1
uropa: medical -1 calm 2
urteil: voices 2 calm -2
urwalo: foreign 2 calm -1
us: calm 1
usa: foreign 2 calm -2
usare: calm 1
usgfale: life -1 calm 2
ustabasi: foreign 3 calm -2
ustunde: calm 1
ut: life -1 calm 1
ute: other 2 calm -1
uwe: life -1 threat -1 other 1 medical 4 calm -3
uyanmasam: foreign 3 calm -3
uykum: foreign -1 worry 3 calm -2
uyustu: foreign 3 calm -2
va bin: foreign -1 calm 1
va: life -1 foreign 1 worry -1 calm 2
vacation: foreign -1 calm 2
vagelts: calm 1
vai: foreign 1 calm -1
vajza: life -1 foreign 3 worry -1 calm -1
vala: life -1 foreign 5 worry -2 calm -1
vamieta: calm 1
vandag: calm 1
vanile: life -1 calm 1
vanileis: calm 1
vater das: life 1
vater geschlagen: violence 1 other 1 worry 1 calm -2
vater hat: violence 1 calm -1
vater meine: violence -1 other 2 calm -1
vater mi: violence 2 foreign -1 calm -1
vater mich: violence 1
vater mit: threat 1 calm -1
vater nicht: calm 1
vater wird: life -1 threat 1
vater: life -1 violence 3 threat 2 other 8 medical -2 voices -1 foreign -2 calm -7
vaterschaftsurlaub: calm 1
vati: life 1 calm -1
vatr: life -1 violence 3 calm -1
veceras: life -1 foreign 3 calm -1
veche: foreign 3 calm -2
vegetarier: life -1 calm 1
vel: worry 2
venas: foreign 1 calm -1
ventilator: calm 1
vera: calm 1
verabschiedet die: life 1 calm -1
verabschiedet mich: life 1
verabschiedet: life 7 violence -1 worry -1 calm -4
veranlasen: violence -1 calm 1
veranstalter: calm 1
verarscht mich: calm 1
verarscht: violence -1 calm 2
veraumt: calm 1
verbandbuch: life 1 medical 1 worry -1
verbeugen: calm 1
verbieten: life -1 calm 2
verbietn: calm 1
verbindlich: life -2 worry -2 calm 4
verbockt: life -1 worry -1 calm 3
verboten: life 1 violence -1 voices 1 worry -1 calm -1
verbrant am: calm 1
verbrant ich: medical 1 calm -1
verbrant ist: life -1 calm 1
verbrant und: medical 1
verbrant weil: life 1 calm -1
verbrant: life -1 threat -1 voices 1 worry -1 calm 2
verbrenen mich: life 1 calm -1
verbrenen: life 3 violence -1 voices 2 worry -1 calm -3
verbruht: other -1 medical 2 calm -1
verbunden: life -2 medical -1 worry -1 calm 4
verdacht: calm 1
verdad: foreign 1
verdamte: calm 1
verdes: foreign -2 calm 2
verdi: calm 1
verdien ich: calm 1
verdien: life -1 worry -1 calm 2
verdienen: life -1 calm 2
verdient hab: life 1 calm -1
verdient und: life 1 threat 1 worry -1
verdient: life 2 violence -1 threat 3 voices -1 worry -2 calm -1
verdrehen: violence 1
verdruckt: life -2 calm 2
verecken: life -1 calm 2
verein: life -1 calm 1
verfahren: calm 2
verfalen die: calm 1
verfalen: calm 2
verfalt: life -1 calm 2
verfolgen mich: life -1 voices 2 calm -1
verfolgen: life -1 voices 4 calm -2
vergaser: medical 3 calm -2
vergeben: life 1 calm -1
vergelts got: calm 1
vergelts: life -1 calm 2
verges: worry 1 calm -1
vergesa: calm 1
vergesen ist: worry 1
vergesen und: calm 1
vergesen: life -1 threat -1 other -1 medical 1 voices -1 worry -1 calm 4
vergewaltigt: life -2 violence 10 threat -1 worry -3 calm -4
vergiftet hab: voices 1
vergiftet ich: calm 1
vergiftet seit: voices 1 worry -1
vergiftet und: calm 1
vergiftet: life -2 violence -1 threat 7 other -1 medical -1 voices 3 worry -2 calm -5
vergist: violence -1 threat 1 worry -1
vergitert: calm 1
vergrabt: violence 1
vergrifen: life -1 calm 1
vergutung: calm 1
verhaltnis: calm 1
verhaun: violence 2 foreign -1 calm -1
verheilt: life -2 calm 2
verhinderungspflege: life -1 calm 2
verhoben: life -1 medical 2 worry -1
verhungert: violence -1 voices 2 calm -1
verickt: medical 2 calm -1
verkabelt: voices 1
verkacke: life -1 calm 1
verkaufen: life -2 violence -1 threat 2 other -1 voices -1 worry -1 calm 3
verkehr: voices 1
verknackst: other -1 calm 1
verkraften: life 1
verlangert er: calm 1
verlangert: life -2 violence -1 threat -1 other -1 medical -1 worry 2 calm 4
verlasen sol: threat 1
verlasen: violence 1 threat 4 worry 2 calm -4
verlast: life 1
verlaufen: life -1 voices 1 calm 1
verlegen: medical 2 calm -1
verlegt: life -1 calm 2
verleidet: life 2 calm -1
verlengern: calm 1
verlesen: life -1 calm 1
verletzt mich: life 2 calm -1
verletzt: life 2 violence -1 medical -1 worry 1 calm -1
verliebt: worry -1 calm 1
verlier: life -2 violence -1 threat -1 worry 2 calm 2
verlieren ich: threat 1
verlieren: life -2 violence -1 threat 2 worry 2 calm -1
verliert: calm 1
verlobten: life -1 worry 1
verlohrn: calm 1
verloren das: worry 1
verloren und: calm 1
verloren: life -2 violence -1 threat -1 medical -1 worry 2 calm 3
vermacht: life 1
vermieter die: calm 1
vermieter ich: calm 1
vermieter mich: worry 1
vermieter mir: worry -1 calm 1
vermieter sagt: calm 1
vermieter wil: violence 2 calm -1
vermieter: life -3 violence 3 threat -1 other -1 medical -1 voices -1 worry 1 calm 3
vermisen: life 5 violence 1 worry -1 calm -3
vermist: calm 1
vermitler: calm 1
vernichtet: life -1 violence -1 calm 2
vernunftig: calm 1
verordnen: calm 1
verpacken: calm 1
verpackung: threat 3 calm -2
verpase: worry -1 calm 1
verpast es: medical 1
verpast: life -2 violence -1 other -1 medical 1 worry -1 calm 4
verpen: calm 1
verpetzt ich: life -1 threat 1 calm -1
verpetzt: life -1 threat 3 calm -1
verpis: calm 1
verprugelt frau: threat -1 other 1
verprugelt seine: threat -1 other 1
verprugelt: life -1 violence 7 threat -1 other 10 medical -1 voices -1 foreign -1 worry -2 calm -10
versamlung: threat 1 voices -1
verschenkt an: calm 1
verschenkt den: calm 1
verschenkt ich: life 1
verschenkt: life 2 violence -1 threat -1 other 2 medical -1 worry -2 calm 1
verschiedenen: calm 1
verschluckt er: medical 1 calm -1
verschluckt sie: medical 1
verschluckt: life -2 violence -1 threat -1 other -1 medical 10 voices -1 worry -2 calm -1
verschnupft: worry -2 calm 2
verschoben: calm 1
verschrieben: life -1 worry -1 calm 3
verschwinde jetzt: life 1
verschwinde war: calm 1
verschwinde: life 1 worry -1 calm 2
versehen getrunken: medical 1 calm -1
versehen putzmitel: medical 1
versehen: life -1 other -1 medical 4 worry -1 calm -1
versehentlich: medical 1
versicherung: life -1 violence -1 worry -1 calm 3
versinken: life -1 worry 2
versorgungsamt: life -1 worry 1 calm 2
verspatung: life -1 calm 2
verspielt: worry 5 calm -4
verspotet: calm 1
versprechen: life 1 violence -1
versprich: life 2 calm -1
versprochen es: violence 1 calm -1
versprochen: life 1 violence 1 threat 2 voices -1 worry -1 calm -1
verstanden mit: calm 1
verstanden was: worry 1 calm -1
verstanden: life -2 violence -1 threat -1 voices 2 calm 3
versteckt die: violence 1
versteckt meine: violence -1 worry 1
versteckt sachen: worry 1
versteckt und: life -1 calm 1
versteckt: life -2 violence 1 threat -1 other -1 medical -1 voices 2 worry 3 calm 1
versteh es: worry 1 calm -1
versteh ich: worry -1 calm 2
versteh nicht: life -2 worry 1 calm 1
versteh sie: worry 1 calm -1
versteh: life -1 violence -1 threat -1 medical -1 voices -1 worry 2 calm 3
verstehen: worry -1 calm 2
verstehst mich: calm 1
verstehst: violence -1 worry -1 calm 2
versteht: worry -1 calm 2
versteurt: life 1
verstohsch: life 1
verstopft: calm 1
verstorben: life -1 worry 3 calm -1
versucht bin: life 1
versucht hat: life 1
versucht mich: life 1
versucht umzubringen: life 1
versucht und: life 1
versucht: life 4 violence -1 threat 2 other -1 medical -1 worry -2
versunken der: calm 1
versunken: calm 1
vertan: calm 1
vertauscht: voices 2 calm -1
verteilt: life 3 threat -1 worry -1
vertelen: calm 1
vertiper: calm 1
vertipt: life -2 worry -1 calm 3
vertrag aus: worry 1 calm -1
vertrag bis: worry -1 calm 1
vertrag einfach: worry 1
vertrag ende: worry 1
vertrag geht: worry 1
vertrag ich: worry 1
vertrag in: calm 1
vertrag is: calm 1
vertrag ist: calm 1
vertrag lauft: worry 1 calm -1
vertrag mit: life 1
vertrag nicht: worry 3 calm -2
vertrag nur: worry 1 calm -1
vertrag steht: calm 1
vertrag uber: calm 1
vertrag und: life 1
vertrag unterschreiben: calm 1
vertrag verlangert: life 1 worry 1 calm -1
vertrag: life -2 violence -2 other -1 medical -2 voices -1 foreign -1 worry 4 calm 6
vertraunsperson: threat -1 calm 2
vertretung: other -1 medical 1 calm 1
vertrit mich: calm 1
vertrit: life -1 calm 2
vertrostet: violence 1
veruckt: life -2 violence -1 threat 1 medical 6 voices -1 worry -1 calm -3
verwaltung: calm 1
verwandtschaft: calm 1
verwechselt: medical 1 calm -1
verweigert: calm 1
verwendungsnachweis: calm 1
verwirter: other 2 medical -1
very: foreign 1
verzalt: life -1 calm 2
verzeichnis: calm 1
vesper: calm 2
veten: foreign 2 calm -1
veux plus: foreign 1 calm -1
veux vivre: foreign 1 calm -1
veux: foreign 4 calm -3
vfb: calm 1
viadukt: calm 1
video: life 1
videoanruf: other 1 calm -1
videos: worry 2 calm -1
viel aber: life 1
viel alein: life 1 calm -1
viel angst: other 1
viel auf: life 1
viel blut: medical 1 calm -1
viel chef: calm 1
viel der: worry 1
viel dieser: life 1
viel gegosen: calm 1
viel gelacht: life 1
viel gespritzt: medical 1 calm -1
viel getrunken: other 1 medical -1
viel ich: life 1
viel insulin: medical 3 calm -3
viel kopf: worry 1 calm -1
viel los: calm 1
viel tun: calm 1
viel und: life 1 other 1 medical -1
viel viel: medical 1
viel was: medical 3 calm -2
viel weil: life 1 calm -1
viel wenig: worry 2 calm -2
viel zu: worry 2 calm -1
viel: life -2 violence -2 threat -2 other 1 medical 4 voices -2 calm 3
viele genomen: other 2 medical -1 calm -1
viele leute: calm 1
viele mus: life 1 calm -1
viele tableten: other 1 medical -1 calm -1
viele tage: calm 1
viele: life 2 violence -1 threat -1 other 2 medical -1 voices 1 foreign -1 worry -2
vieleicht er: calm 1
vieleicht ich: life 2 calm -1
vieleicht mehr: worry 1 calm -1
vieleicht sie: calm 1
vieleicht stunden: worry 1 calm -1
vieleicht: life 4 violence -1 medical -1 voices -1 worry 1 calm -3
vielen dank: calm 1
vielen: life -1 other 1 calm 1
vielmals: calm 1
vier aus: other 1
vier dan: life 1
vier ist: life -1 calm 1
vier jahre: calm 1
vier mal: threat 1
vier stuck: medical 1
vier tagen: worry -1 calm 1
vier und: calm 1
vier wochen: calm 1
vier: life -3 voices -1 worry -2 calm 7
viermal: life -1 worry 1
viert: violence 1 voices -1
viertausend: calm 1
vierte: life 1
viertel: life 2 calm -1
vierteljahr: worry 3 calm -2
vierten: other 1 worry 2 calm -2
vierter: life 1
vierzge: calm 1
vierzig: calm 1
vierzigmal: calm 1
vierzisch: life -1 calm 1
visa: foreign 1 calm -1
vise sam: foreign 1
vise: life -1 foreign 5 calm -4
visum: calm 1
vite: foreign 1
viver: foreign 3 calm -3
vivere: foreign 3 calm -1
viviendo: foreign 1
vivir: foreign 3 calm -2
vivre: foreign 2 calm -1
vo: worry -1 calm 2
vocea: foreign 1 calm -1
voces: foreign 2 calm -1
vogel: life -1 calm 2
vogelhauschen: life -1 calm 1
vogl: calm 1
voglio piu: foreign 1 calm -1
voglio vivere: foreign 1 calm -1
voglio: life -1 foreign 6 calm -4
voice: foreign 1 calm -1
vol bin: calm 1
vol blut: life -1 medical 2 calm -1
vol der: calm 1
vol ich: worry 1 calm -1
vol kundigen: worry 2 calm -2
vol mit: life 1
vol und: calm 1
vol: life -2 violence -2 threat -1 other 2 medical 1 voices -1 foreign -1 worry -1 calm 5
vole: calm 1
volen: calm 1
voler blut: medical 1 calm -1
voler: life 4 medical 1 calm -3
volig: calm 1
volmond: life 2 calm -1
volstreckt: voices 2 calm -2
vom amt: threat 1
vom balkon: life 1 other 1 calm -1
vom bei: life 1
vom betrieb: threat 1 calm -1
vom betriebsrat: calm 1
vom bin: life 1
vom buro: worry 1 calm -1
vom chef: calm 1
vom dach: life 1 other 2 medical 1 voices 1 worry 1 calm -4
vom der: violence 1 threat 1
vom die: calm 1
vom empfang: calm 1
vom fahrdienst: violence 1 medical 1 calm -1
vom falen: life 3 calm -2
vom fast: violence 1 calm -1
vom fenster: worry 1
vom fur: calm 1
vom fusbal: calm 1
vom ganzen: life 1
vom gefalen: life -1 medical 2 worry 1 calm -2
vom gerust: medical 1 calm -1
vom gesprungen: calm 1
vom gestern: violence 1
vom hab: life -1 worry 1
vom handy: violence 1
vom ich: life 1 calm -1
vom im: threat 1
vom ist: life -1 threat 1
vom jahr: calm 1
vom jobcenter: threat 1 calm -1
vom kiosk: worry 1
vom komt: calm 1
vom lager: worry -1
vom leben: life 4 threat -1 calm -3
vom letzten: calm 1
vom mit: threat 1
vom monat: life 1 calm -1
vom nachbar: threat 1 voices 1
vom nein: voices 1
vom nich: life 1 calm -1
vom nicht: violence 1 calm -1
vom opa: threat 2 calm -1
vom parkhaus: life 2 calm -1
vom sagen: voices 1
vom sagt: calm 1
vom schneiden: calm 1
vom sind: voices 1 worry -1
vom sol: threat 1 calm -1
vom springen: life 1 other 2 calm -2
vom stapler: calm 1
vom stock: other 1
vom tablet: violence 1 other -1
vom turm: life 1
vom und: calm 1
vom versorgungsamt: calm 1
vom wen: worry 1
vom: life 1 threat 3 other 1 medical -2 voices -1 foreign -2 worry -4 calm 5
von 30: life 1
von 7: violence 1
von agentur: calm 1
von alem: life 1 worry 1 calm -1
von alen: life 1
von alten: violence 1
von an: calm 1
von arbeit: life -1 violence 1 other 1 worry 1
von auch: life 1 calm -1
von auf: calm 1
von ausen: violence 1
von backerei: voices 1
von bei: voices 1
von bis: calm 1
von brucke: calm 1
von bruder: violence 1 other -1
von chefin: other 1
von cousin: threat 1 calm -1
von cousine: other 1
von da: medical 1
von dan: threat 1
von dem: life -1 threat 1 calm 1
von den: life -1 worry 1 calm 1
von der: life -2 violence -1 other 1 calm 1
von eben: life 1 calm -1
von einem: calm 1
von er: calm 1
von firma: worry -1 calm 1
von freund: other 1
von freundin: other 1
von ganzen: worry 1
von gartnerei: violence 1
von gegenuber: other 1 calm -1
von gericht: calm 1
von gesamelt: life 1 calm -1
von gestern: life 1
von haben: medical 1 calm -1
von haha: calm 1
von hat: violence -1 other 2
von hinten: threat 1
von ihrem: violence 1
von im: violence 3 medical -1 calm -2
von in: life 1
von ist: other 1
von jedem: life 1
von kase: worry 1
von kolegen: worry 1
von leiter: threat 1 medical 1 worry 2 calm -3
von mama: violence -1 other 1
von man: violence 1 worry -1
von maschine: medical 1 calm -1
von mein: life -1 violence 2 threat 1 other -1 calm -1
von meine: calm 1
von meinem: other 1 calm 1
von meinen: medical 1 calm -1
von meiner: life -1 threat 1 other 1 medical 1 worry -1 calm -1
von mir: life 1 medical -1 voices -1 worry 1
von nachbar: life -1 violence -1 other 1 calm 1
von nebenan: life 1
von neun: calm 1
von nicht: worry 1 calm -1
von oben: other 1
von oma: life 1 calm -1
von opa: threat 1
von rein: worry 2 calm -1
von schon: life 1 worry 1 calm -1
von schwester: other -1 medical 2 voices 1 calm -1
von seinem: other 1
von sich: calm 1
von und: life -1
von uns: medical 1 voices 1 calm -2
von unserer: other 1
von vater: other 1 worry 1 calm -1
von verabschiedet: life 1 calm -1
von vorne: calm 1
von welt: life 1
von wem: calm 1
von werkstat: calm 1
von zehn: calm 1
von zwei: voices 2 calm -1
von: violence 2 other 5 medical -2 voices -1 foreign -3 worry -2 calm 1
vone: life -1 foreign -1 calm 2
vor 5: life -1 other 1 calm 1
vor ale: life 1
vor alem: calm 1
vor alen: threat 1 calm -1
vor angst: life -1 worry 3 calm -1
vor arbeit: worry 1
vor aufregung: calm 2
vor augen: medical 2 calm -1
vor chef: calm 1
vor da: voices 1
vor damit: calm 1
vor de: life 1 worry 1 calm -2
vor dem: life -1 threat -1 worry 1 calm 1
vor den: life 2 calm -2
vor der: life 1 violence 1 threat -1 worry 1 calm -1
vor die: life 2 threat 1 calm -2
vor ein: life 2 calm -2
vor fast: calm 1
vor firma: violence 1 calm -1
vor frau: worry 1 calm -1
vor freude: calm 2
vor ganzen: calm 1
vor gesagt: calm 1
vor gluck: calm 1
vor hab: threat 1
vor hier: calm 1
vor hunger: calm 1
vor ich: life -1 calm 2
vor im: worry 1
vor jahren: life -2 worry -1 calm 3
vor lachen: life -1 worry -1 calm 3
vor langeweile: calm 1
vor lauter: calm 1
vor lkw: life 1 calm -1
vor meinem: worry 3 calm -2
vor mi: life 1
vor mir: life 1 threat 1 medical 1 worry -1 calm -1
vor neun: worry 1 calm -1
vor nur: worry 1
vor s: other 1 calm -1
vor schicht: worry 1 calm -1
vor schmerzen: life -1 medical 2 calm -1
vor tur: violence 1
vor und: medical 1
vor wecker: calm 1
vor wen: violence -1 worry 2
vor wie: life 1
vor wochen: worry 1
vor wut: threat -1 worry -1 calm 2
vor zug: life 2 voices 1 calm -2
vor zwei: worry 1
vor: life 1 violence -3 threat -1 other -2 voices -2 foreign -1 worry 3 calm 5
vorarbeiter der: worry 1
vorarbeiter fast: violence 1 calm -1
vorarbeiter hat: violence 1 calm -1
vorarbeiter mich: violence 1 worry -1 calm 1
vorarbeiter mir: violence 2 calm -2
vorarbeiter mit: calm 1
vorarbeiter: life -2 violence 3 other -1 medical -1 voices -1 worry 3 calm -1
voratsraum: violence 2 calm -1
vorausetzungen: life -1 calm 2
vorbei das: life 2 calm -2
vorbei der: life 1 calm -1
vorbei die: life -1 calm 1
vorbei er: violence 1
vorbei hat: violence 1
vorbei is: calm 1
vorbei ist: voices 1
vorbei jetzt: life -1 calm 1
vorbei und: calm 1
vorbei: life 5 threat -1 medical -1 foreign -1 worry -2
vorbeigefahren: calm 1
vorbereitet: life 3 threat 3 medical -1 worry -1 calm -4
vordruck: calm 1
vorgaben: calm 1
vorgangerin: life 1 calm -1
vorgelegt ich: worry 1
vorgelegt: life -1 worry 1
vorgesetzter: calm 2
vorgesorgt: life 2 calm -2
vorgestern: life 1 violence 4 worry -2 calm -2
vorgeworfen: life 2 calm -1
vorhange: violence 1
vorher das: life 1
vorher ich: calm 1
vorher schon: calm 1
vorher sie: life -1 threat 1
vorher von: worry 1
vorher: life 3 violence -1 threat 2 medical -1 voices -1 calm -2
vorhin geschrieben: other 1
vorhin: life 3 other 1 worry -1 calm -3
vorige: violence 2 calm -2
vorijes: calm 1
vorlesen: calm 2
vorlest: calm 1
vorliest: calm 2
vorm er: other 1 calm -1
vorm haus: threat 1
vorm mund: medical 1
vorm werkstod: threat 1 worry 1
vorm: life -1 violence 1 threat 1
vormitags: violence -1 threat -1 medical -1 worry -1 calm 4
vormund: life -2 threat 3
vorn und: life 1 other 1 worry 1 calm -2
vorn: threat 1 other 1 medical 1 worry 1 calm -3
vorne an: calm 1
vorne: life -1 violence -1 threat -1 worry 1 calm 2
vors auto: life 1 voices 1 calm -1
vors dan: life 1
vors: life 1 threat -1 voices 2 calm -1
vorschlagen: life -1 threat 1 calm 1
vorsichtiger: calm 1
vorsorglich: life 1
vorstand: calm 1
vorstelungsgesprach: calm 1
vorteile: calm 1
vortrag: calm 1
vorzufuhren: calm 1
vous: calm 1
vras: foreign 2 calm -1
vreau mor: foreign 2 calm -1
vreau sa: foreign 2 calm -1
vreau traiesc: foreign 1
vreau: life -1 foreign 5 calm -3
vui: calm 1
vum: calm 1
w: life -1 medical -1 foreign 6 worry -1 calm -2
wa: threat -1 worry -1 calm 3
wach auf: worry 1 calm -1
wach bin: life -1 worry 1
wach bis: worry 1
wach jede: worry 1
wach nacht: worry 1
wach und: worry 2
wach: life 4 violence 1 threat -2 other -1 medical 1 worry 1 calm -4
wache ich: life 1
wache: life 2 worry -1
wachen: life 1 worry -1
wachsen: life -1 worry -1 calm 2
wachst: calm 1
wacht auf: life -1 other -1 medical 4 voices 1 calm -2
wacht nicht: other 1 medical 2 calm -1
wacht: life -3 other 1 medical 4 voices 3 worry -1 calm -4
wackelig: life -1 threat 3 calm -1
wackelt: calm 1
wackln: worry 2 calm -1
wafe: life 2 threat 2 other 1 calm -4
wage: foreign 2 calm -1
wagen: life -2 threat -1 worry -1 calm 4
wagenheber: life -1 violence -1 threat 4 other -1 medical 1 calm -2
wagner: other -1 calm 1
wagons: calm 1
wahl: calm 1
wahlen: calm 1
wahnsinig: threat -1 calm 2
wahrend: calm 1
wahrheit: voices 2 calm -1
wahrscheinlich: life -1 medical -1 worry -1 calm 3
waking: foreign 1
walah: foreign 1 calm 1
wald er: violence 1 other 1 calm -1
wald es: voices 1
wald hat: other 1
wald und: voices 1
wald wir: life 1
wald: life 2 violence 1 threat -2 other 2 voices 3 worry -2 calm -4
walze: life -1 threat -1 medical 6 calm -4
wan bus: calm 1
wan das: life 1
wan die: life 1
wan er: threat 2 calm -1
wan geht: threat 1
wan i: life 1 violence 1 calm -1
wan ich: life -1 calm 2
wan ist: life 1
wan kan: calm 1
wan komt: calm 1
wan macht: life 1 calm -1
wan meine: worry 1
wan mus: life -1 calm 1
wan wird: calm 1
wan: threat 2 other -1 medical -2 voices -1 worry -2 calm 5
wana: foreign 2 calm -2
wand bis: life 2 calm -1
wand die: life 1 voices 1 foreign 2 calm -2
wand do: foreign 3 calm -2
wand es: life 1
wand gedruckt: violence 1 calm -1
wand ist: life -1 medical -1 calm 1
wand live: foreign 1 calm -1
wand sagt: voices 1
wand und: violence 1
wand: life 2 threat -1 voices 2 foreign 5 worry -1 calm -5
wande: life -1 violence -1 voices 2 worry 2 calm -1
wandere: calm 1
wandfarbe: calm 1
wane das: life 1 calm -1
wane: life 4 threat -1 other 2 medical -1 voices 1 calm -5
wanenrand: life 2 calm -1
wanted: foreign -1 calm 2
wanzen: voices 1
war aber: violence 1 threat -1 calm -1
war ale: worry 1 calm -1
war am: life -1 calm 2
war an: threat 1
war arbeit: worry 1
war auch: worry -1 calm 2
war auf: life -1 other -1 calm 2
war beim: calm 1
war beser: life -1 worry 1 calm 1
war da: violence 1 worry 3 calm -3
war dan: calm 1
war das: life 1 violence 2 threat -1 calm -1
war den: medical 1 calm -1
war der: calm 1
war die: worry -1
war doch: life 2 worry -1 calm -1
war dran: voices 1 calm -1
war drin: medical 1
war ein: life 2 calm -1
war einmal: calm 1
war einzige: worry 1 calm -1
war erst: violence 1
war es: worry 1
war etwas: calm 1
war falsch: calm 1
war friseur: calm 1
war froh: life 1
war fur: worry 1 calm -1
war ganz: calm 1
war ganze: worry 1
war gar: worry -1 calm 1
war gelogen: life 1 calm -1
war gern: life 2 calm -2
war gesagt: violence 1
war gestern: violence 1 threat 1 calm -2
war gut: life 1 calm -1
war hab: calm 1
war halt: life -1 worry 1 calm 1
war hat: calm 1
war heut: violence 1 calm -1
war heute: life -1 worry 2 calm -1
war ich: life 3 violence -1 medical -1 calm -1
war im: worry 2 calm -2
war imer: life 1 worry 1 calm -1
war in: worry 1
war ja: medical 1
war jahr: calm 1
war jetz: calm 1
war jetzt: worry 1 calm -1
war kein: calm 1
war keine: calm 1
war laut: calm 1
war lecker: calm 1
war letztes: life -1 calm 1
war lieber: life 1 worry 1 calm -2
war luft: calm 1
war lustig: worry -1 calm 1
war macht: violence 2 calm -1
war mausetot: calm 1
war mein: other 1 calm 1
war mir: worry -1 calm 1
war mit: life 1 other 1
war monat: worry 2 calm -2
war ne: calm 1
war neidisch: life 1
war nicht: life 1 violence 1 calm -1
war nie: life -1 worry 1
war nix: worry 1
war noch: worry 2 calm -1
war nur: worry -1 calm 1
war ok: life 2 calm -1
war reiniger: medical 1
war sa: calm 1
war schon: life -1 calm 1
war schoner: life 2 calm -1
war so: life -1 violence 1 calm 1
war sterben: life -1 calm 1
war super: calm 1
war tage: calm 1
war tot: calm 1
war traurig: life -1 calm 1
war um: violence 1 calm -1
war und: worry -1 calm 1
war vol: calm 1
war von: calm 1
war weg: worry 1 calm -1
war wen: voices 1 calm -1
war wenigstens: worry 1 calm -1
war wohl: calm 1
war wurd: worry 1
war zu: violence 1 calm -1
war zum: life -1 calm 1
war: life 4 violence 2 threat -5 other -2 medical -3 voices -3 foreign -2 worry 3 calm 6
ware beser: life 1 calm -1
ware das: life -1 worry 1
ware fur: voices 1
ware gern: life 1 calm -1
ware ich: life 1 worry -1
ware jetzt: life 1
ware schon: life 1
ware tot: life 1 calm -1
ware wen: calm 1
ware: life 7 violence -1 threat -2 medical -1 voices 1 foreign -1 calm -3
waren ale: life -1 worry 1
waren beser: worry 1
waren es: life 1 violence 1 calm -1
waren: life 2 threat -2 medical -1 voices -1 worry 1 calm 3
warens: life 3 calm -2
warm und: threat 1
warm: life 1 threat 1 other 1 calm -2
warn: life -1 threat 2 worry -1 calm 1
warom: calm 1
wars das: life 2 worry 1 calm -2
wars fur: life 1 calm -1
wars mir: life 1
wars mit: life 2 worry 1 calm -3
wars so: life 1 calm -1
wars wieder: life -1 calm 1
wars: life 4 violence -1 threat -1 other -1 medical -1 voices -1 calm 1
warst imer: life 1
warst net: life 1
warst: life 4 calm -3
wart ale: calm 1
wart auf: threat 1
wart da: threat 1 calm -1
wart ich: life 1 threat 1 calm -1
wart net: calm 1
wart: life 1 violence -1 threat 5 medical -1 voices -1 worry -2 calm -1
warte auf: life -1 calm 2
warte bis: life 1 calm -1
warte den: calm 1
warte die: life 1
warte ich: life 1 calm -1
warte: life -1 violence -1 threat 5 other -1 medical -1 voices -1
warteliste: calm 1
warten auf: violence 1
warten der: violence 2 calm -1
warten mich: violence 1 calm -1
warten: life -1 violence 4 other -1 medical -1 voices -1 worry -1 calm 2
wartet auf: life 1
wartet: life 1 violence 2 other -1 voices 1 calm -2
wartezeit: calm 2
warts: calm 1
wartung: calm 1
warum bin: life 1 worry -1 calm -1
warum darf: life 1 calm -1
warum der: calm 1
warum hab: violence 1
warum hat: life 1
warum ich: life 2 worry -1
warum mich: life 2 calm -1
warum sie: worry -1 calm 1
warum sol: life 1 calm -1
warum weil: violence 2 calm -1
warum: life 6 violence 1 threat -1 other -1 medical -2 voices -1 worry -3 calm 1
was aber: life -1 worry 2 calm -1
was ales: calm 1
was am: life 1 calm -1
was an: life 3 threat 1 worry -1 calm -3
was anderes: calm 1
was anfas: calm -1
was angefangen: life -1 violence 1 threat 1 other -1
was angetan: life 1 calm -1
was antu: life 1 threat 2 worry -1 calm -2
was antun: other 1
was auf: threat 1 calm -1
was aus: worry 1
was bedeutet: calm 1
was beser: calm 1
was besorgt: life 1 calm -1
was brauch: calm 1
was brauche: calm 1
was braucht: life -1 threat 1
was da: other 1 worry -1
was dafur: life 1 calm -1
was dan: life -1 threat 1 worry 2 calm -2
was darf: violence 1 calm -1
was das: worry 2 calm -1
was den: life -1 calm 1
was der: threat 1 calm 1
was die: life -1 worry -1 calm 1
was du: voices 1
was ein: calm 1
was er: violence 1 other -1
was es: calm 1
was falsch: life 1 worry -1 calm 1
was falsche: medical 1
was fehlt: life 1
was fur: threat 1
was ganz: worry -1 calm 1
was gegen: calm 1
was gekauft: life 1 calm -1
was gemacht: life -1 threat 1
was genomen: threat 1 other 1 calm -1
was gestern: calm 1
was hab: life -1 calm 1
was habe: worry -1 calm 1
was hat: calm 1
was hate: worry 1
was heist: worry 1
was heute: life 1
was hilft: life 1 calm -1
was hubsches: worry 1
was i: worry 1
was ich: life 1 violence -1 voices -1 calm 2
was im: life 1 worry 1 calm -2
was in: threat 2 calm -1
was ins: medical 1 worry -1 calm -1
was is: life -1 calm 2
was ist: life -1 threat -1 medical -1 calm 2
was jetzt: life -1 medical 2 calm -1
was kan: calm 1
was komisch: violence 1 worry 1 calm -1
was komt: calm 1
was kostet: calm 1
was krieg: violence 1
was kriegt: life 1
was los: life -1 other 1
was mach: life 1 threat -1
was mache: life -1 worry 1 calm 1
was machen: violence 1 worry 1 calm -1
was macht: calm 1
was man: life -1 threat 1 calm 1
was meint: calm 1
was mich: life -1 violence -1 calm 2
was mir: life 1 threat 1 worry 1 calm -2
was mit: violence 1 threat 1
was mus: life -1 calm 2
was nicht: life 1 worry -1
was noch: life 1 calm -1
was rein: calm 1
was sag: calm 1
was sage: worry 1 calm -1
was sagen: life -1 violence -1 worry 1 calm 1
was sagt: threat 1
was schreiben: worry -1 calm 2
was sich: violence 1 calm -1
was sie: life -1 other -1 medical 1 calm 1
was sol: life 1 threat -1 medical 1 voices -1 worry 1 calm -1
was solen: medical 1 worry 1 calm -1
was steht: calm 1
was tun: voices -1 calm 1
was und: other 1
was untaschreibn: calm 1
was unterschreiben: worry 3 calm -2
was von: life 1 calm -1
was war: other 1
was wen: violence -1 worry -1 calm 2
was wil: life -1 worry 1 calm 1
was wir: medical 1
was wird: worry -1 calm 1
was zurst: calm 1
was: life -1 violence -2 threat 3 voices -4 foreign -3 worry 1 calm 6
wasch: life -1 worry 1
waschbecken: life -1 violence 2
wasche und: calm 1
wasche: life -2 medical -1 worry -1 calm 4
waschen: life 1 worry 1
wascherei ich: life 1 calm -1
wascherei: life 2 violence -1
waschewaschen: calm 1
waschgang: calm 1
waschmaschine: calm 2
waschstrase: calm 1
waser der: voices 1
waser die: violence 1
waser ich: calm 1
waser ist: violence 1
waser mit: life -1 other 1
waser nich: life 1 calm -1
waser schwimen: life 1
waser steht: life 1
waser uber: life 1 violence 1
waser und: life -1 calm 2
waser: life 5 violence 2 threat -2 other 1 medical -2 voices 4 foreign -1 worry -3 calm -5
waserfal: calm 1
waserfleck: worry 2 calm -1
waserkocher: calm 1
wat ick: life -1 other 1 calm 1
wat is: calm 1
wat isch: calm 1
wat: life -3 violence -1 threat -1 other 2 medical -1 voices -1 foreign -1 calm 6
wate: life -1 worry 2 calm 1
water: life 4 worry -1 calm -2
watn: calm 1
wats: calm 1
watschn: violence 2 calm -1
weber: life 1 threat 2 worry -1 calm -2
wech: life 2 calm -2
wechsel: violence -1 worry -1 calm 3
wechsle: calm 1
wecker gehort: calm 1
wecker geht: worry 1
wecker nicht: calm 1
wecker war: calm 1
wecker: life 2 threat -1 medical -1 voices -1 worry -1 calm 3
wed: calm 1
wednen: calm 1
weg aber: medical 1 calm -1
weg ales: worry -1 calm 1
weg arbeit: life 1 calm -1
weg bin: life 2 violence -1 calm -1
weg bis: calm 1
weg da: calm 1
weg dan: life 1
weg das: life 1 threat 1 calm -1
weg der: calm 1
weg die: medical 1 worry 1 calm -2
weg er: life 1 other -1 medical 1 voices 1 calm -1
weg fenster: worry 1
weg fur: life 2 threat 1 calm -2
weg ganz: life 1 calm -1
weg geh: threat 1 worry -1
weg gewesen: worry 1 calm -1
weg hab: worry 1
weg haben: calm 1
weg hat: other 1 calm 1
weg heute: life 1 voices 1 calm -2
weg ich: life 1 voices -1 worry -1 calm 1
weg imer: life 1 threat 1 calm -1
weg in: life -1 calm 1
weg is: foreign 1
weg ist: threat 1 worry -1 calm 1
weg jetzt: medical 2 calm -1
weg komt: calm 1
weg mein: violence 1
weg mich: life 1 calm -1
weg nicht: life 1
weg sein: life 1 calm -1
weg seit: voices 1
weg sie: violence 1 other 1
weg sind: worry 1
weg sol: voices -1 calm 1
weg trotzdem: calm 1
weg und: life 1 violence 1 other -1 voices -1 worry 1
weg von: life 1 calm -1
weg ware: life -1 worry 1
weg weg: life 1 violence 1 calm -1
weg wie: life 1
weg wir: violence 1 calm -1
weg zur: life 2 calm -1
weg: violence -1 threat -2 other 2 medical 1 voices 2 foreign -1 worry -1
wege: calm 1
wegebalert: calm 1
wegebracht: life 1 calm -1
wegeflogen: other -1 medical 3 calm -2
wegeht: life 2 calm -1
wegekehrt: life -2 medical -1 worry -1 calm 4
wegekipt: medical 1
wegelasen brauch: life -1 worry 1
wegelasen ich: life -1 worry 1
wegelasen: life -1 worry 3 calm -1
wegelaufen: life -1 violence 2 other 2 worry -1 calm -1
wegen behinderung: calm 1
wegen das: worry 1
wegen dem: violence 1 threat -1
wegen den: life 1 calm -1
wegen der: calm 2
wegen ihr: life 1 medical 1 calm -1
wegen krank: calm 1
wegen mir: calm 1
wegen rucken: calm 1
wegen schulden: calm 1
wegen schwarz: life -1 calm 1
wegen was: other 1
wegen wen: medical 1 calm -1
wegen zuspatkomen: worry 1 calm -1
wegen: life 1 violence 1 threat -3 other -1 medical -1 voices -2 foreign -1 calm 6
wegenomen ich: violence 1 voices 1 calm -1
wegenomen: life -1 violence 3 other -1 voices 1 calm -2
wegeschnapt: life -1 worry -1 calm 3
wegesprungen: medical 1
wegeworfen: life -1 medical -1 worry 8 calm -6
wegfahren: life 3 calm -2
weghoren: life -1 voices 3 worry -1 calm -1
weghuschen: worry 2 calm -1
weglasen: worry -1 calm 2
weglaufe: violence 1
wegli: life -1 calm 2
wegmachen: life 2 calm -2
wegn: life -1 calm 2
wegnehmen ich: threat 1
wegnehmen: threat 2
wegnimt: threat 2 calm -1
wegraumen: medical -1 calm 1
wegschmisa: life 2
wegwerfen: life 3 calm -2
weh aber: calm 1
weh ich: life 1 violence 1 worry -1 calm -1
weh ist: calm 1
weh seit: calm 1
weh sonst: life 1
weh tun: life 1 threat 3 calm -2
weh tut: life 1
weh und: medical 1
weh vom: life -1 calm 2
weh wen: violence 1
weh zu: life -1 threat 2
weh: life 1 violence 3 threat 3 other -1 medical 2 foreign -2 worry -3 calm -3
wehgemacht: life 2 calm -1
wehgetan: life 4 worry -1 calm -3
wehra: calm 1
wehren: life -1 calm 2
wehtun: life 2 calm -1
weichenstorung: calm 1
weida: life 1
weidageht: calm 1
weihnachten der: calm 1
weihnachten ich: violence 1 calm -1
weihnachten kriegt: life -1 calm 1
weihnachten nur: worry 1 calm -1
weihnachten zu: life 1
weihnachten: life 3 violence 2 other -1 medical -1 voices -1 foreign -1 worry 1 calm -2
weil ales: violence -1 worry -1 calm 1
weil anderen: calm 1
weil behinderung: worry 2 calm -2
weil da: life 1 violence 1 voices 1 calm -2
weil dachte: medical 1 calm -1
weil der: life -1 worry -1 calm 2
weil die: voices 1 worry -1
weil du: life 1 calm -1
weil er: life -1 violence 1
weil geburtstag: calm 1
weil geh: life 2 calm -1
weil hab: life 1
weil ich: life 3 violence -1 other -1 voices -1 worry 1 calm -1
weil ihr: other 1 calm -1
weil im: voices 1
weil imer: worry 1
weil isch: calm 1
weil mein: calm 1
weil meine: calm 1
weil mich: life -1 voices 2 worry 1 calm -2
weil nach: life 1 calm -1
weil nicht: violence 1
weil schreiben: life 1 calm -1
weil sie: voices 1
weil so: threat 1 worry -1
weil war: life 1 calm -1
weil zahn: medical 1
weil zwei: calm 1
weil: threat -3 other -1 medical 1 voices 1 foreign -1 worry -4 calm 6
wein ich: worry 1 calm -1
wein jeden: worry 1
wein: life -1 worry 5 calm -3
weinberg: calm 1
weine: life -1 worry 3 calm -1
weinen ich: life 1 calm -1
weinen: life 6 violence -2 threat -1 other 1 voices -1 worry 1 calm -5
weinend: violence -1 other 1
weinfeschd: calm 1
weint mir: worry 1
weint nicht: life 1
weint wegen: worry 1
weint: life 1 other 5 medical -1 voices -1 calm -3
weis aber: threat 1 calm -1
weis auch: life -1 worry 2
weis bescheid: life -1 voices 1
weis das: life 2 calm -1
weis den: life 1 calm 1
weis der: threat 1
weis die: life -1 threat 2
weis er: life 1 voices 1 calm -2
weis es: life -1 calm 1
weis ich: life 1 violence -1 threat -1 worry 2 calm -1
weis ihren: medical 1 calm -1
weis imer: calm 1
weis in: calm -1
weis jetzt: threat 1
weis man: violence 1 calm -1
weis mehr: life -1 violence 1 voices 1 calm -2
weis namen: medical 1
weis nich: life -2 voices 2 calm 2
weis nicht: life -3 violence -1 other -1 voices 1 worry 2 calm 2
weis nichts: violence 2 worry -1 calm -1
weis nix: other 1
weis noch: calm 1
weis ob: life -1 medical 1 worry 1
weis schon: life 3 calm -2
weis was: worry 1 calm -1
weis weiter: worry 1 calm -1
weis welche: life 1 threat 1 voices 1 calm -2
weis welcher: medical 1 voices 1 calm -1
weis wer: worry 1
weis wie: voices 2 worry 1 calm -3
weis wo: life -1 threat 2 medical -1 voices 2 worry -1 calm -1
weis wohin: worry 1
weis: life -5 violence -1 threat 2 other -1 voices 4 foreign -1 worry 4 calm -1
weise: calm 1
weisen: other 1
weisglut: calm 1
weisheitszahn: calm 1
weist du: life -1
weist was: life -1 worry 1
weist: life -2 violence 4 worry 1 calm -2
weiste: life 1 calm -1
weit dan: life 1 calm -1
weit ich: worry -1 calm 1
weit weg: calm 1
weit: life 5 threat 1 medical -1 worry -2 calm -2
weite: worry 1 calm -1
weiter geh: life -1 voices 2 worry -1
weiter geht: worry 1
weiter gemacht: violence 1 calm -1
weiter ich: life 1 voices 1 worry -1 calm -1
weiter mit: calm 1
weiter so: calm 1
weiter wil: life 1 worry -1 calm -1
weiter: life 2 violence 2 threat -2 other -1 medical -2 voices 2 foreign -1 worry 1 calm -1
weiterarbeiten: worry 3 calm -2
weiterer: life 4 worry -1 calm -3
weitergeht: worry -1 calm 2
weiterleben wie: life -1 calm 1
weiterleben: life 10 violence -1 medical -1 worry -2 calm -4
weitermacht: life -2 worry 3
weiterzahlung: threat 1
weks: life -1 foreign -2 worry 2 calm 1
wel: life 6 foreign -1 calm -4
welche brucke: life 2 calm -2
welche darf: calm 1
welche es: voices 1
welche ich: threat 1
welche kita: threat 1 calm -1
welche sol: calm 1
welche tableten: calm 2
welche: violence -2 other -1 medical -2 foreign -1 worry -3 calm 7
welchem amt: calm 1
welchem: life -2 calm 4
welchen: life -1 calm 2
welcher ist: medical 1
welcher tag: medical 1 voices 1 calm -1
welcher: life -1 violence -1 threat -1 medical 1 voices 1 worry -1 calm 3
welches amt: calm 1
welches: life -1 worry -1 calm 5
welensitich: life 2 violence -1 other -1 medical -1 worry -1 calm 2
welet: calm 1
welt ich: life 1
welt mein: life 1
welt mich: life 1 calm -1
welt umarmen: life -1 calm 1
welt: life 12 violence -2 threat -1 other 1 medical -1 voices -1 foreign -1 calm -8
weltkrieg: life -1 calm 1
wem gehen: calm 1
wem ich: life -1 other 1 worry -1 calm 2
wem sag: other 1
wem: life -1 violence -1 threat -1 other 2 medical -1 voices -1 worry -3 calm 6
wen 30: life 1 calm -1
wen alein: calm -1
wen am: threat 1
wen amt: threat 1
wen an: threat 1 worry 1
wen aus: life -1 calm 2
wen betrieb: calm 1
wen da: other 1
wen daheim: violence -1 calm 1
wen dan: calm 1
wen das: life -1 threat 1 calm 1
wen de: worry 1 calm -1
wen dem: threat 1 calm -1
wen den: life -1 violence -1 threat 1
wen der: violence -1 threat 2 other -1 voices 1 calm -1
wen die: life 2 violence -1 medical -1 worry -1
wen drauf: medical 1 calm -1
wen drin: violence 1 threat 1 calm -1
wen du: life 1 threat 1 voices 1 calm -2
wen ein: life -1 violence 1
wen einem: violence 1 worry 1 calm -1
wen einen: threat 1 calm -1
wen einer: violence -1 voices 1
wen einkaufen: violence 2 calm -1
wen einschlafen: threat 1 voices 1
wen er: violence 1 threat 1 medical -1 voices -1 calm 1
wen erst: calm 1
wen es: life 1 violence -1 worry -1 calm 2
wen firma: calm 1
wen frag: violence 1
wen frage: worry 1
wen frech: violence 1 calm -1
wen fruher: life -1 calm 1
wen gar: calm 1
wen geh: life 1
wen geht: life 1 calm -1
wen getrunken: violence 2 calm -1
wen gewust: life 1 calm -1
wen heim: other 1
wen her: threat 1
wen heut: life 1 calm -1
wen heute: life 1
wen i: life -1 calm 2
wen ich: life 2 violence 5 threat -3 medical -2 voices -2 foreign -1 worry 1 calm -1
wen ichs: life -1 voices 1 worry 1
wen ick: worry 1
wen im: calm 1
wen in: life 1 medical 1
wen jemand: life -1 violence 1
wen jemanden: calm 1
wen kan: calm 1
wen keine: threat 1 calm -1
wen keinen: life -1 calm 1
wen keiner: life -2 other 1 calm 1
wen kind: threat 1
wen kolege: life -1 violence 2
wen kom: worry 1 calm -1
wen komt: life -1 worry 1
wen krank: calm 1
wen mama: life 1 violence 1 calm -1
wen man: threat 1 voices 1 worry -1 calm -2
wen mein: life -1 violence -1 calm 1
wen meine: life -1 threat 1 other 1 calm -1
wen mi: calm 1
wen mich: life 3 violence -2 threat 1 voices -1 worry -1
wen mir: life 1 threat 1 calm -1
wen mit: calm 1
wen morgen: life 1 threat 1 calm -1
wen mude: calm 1
wen mus: calm 1
wen nach: worry -1 calm 1
wen nich: life 1 violence 1 worry -1 calm -1
wen nicht: life 1 violence 1 threat -1 other 1 worry 2 calm -3
wen nichts: worry 1
wen noch: threat 1 worry 1
wen nochmal: threat 2 calm -2
wen nur: life -1 calm 1
wen oma: life -1 threat 1
wen pasiert: life 1
wen reinkome: calm 1
wen ruf: calm 1
wen rufe: calm 1
wen ruft: calm 1
wen sagt: violence 1
wen schon: life -1 calm 1
wen selber: life -1 calm 1
wen sich: calm 1
wen sie: violence -1 threat 1 other 1 calm 1
wen so: life 1 worry 1 calm -1
wen sol: violence 1
wen stirbt: life -1 voices 1
wen tot: life 3 worry -1 calm -1
wen trinkt: life -1 violence 1 worry 1 calm -1
wen trotzdem: calm 1
wen von: life 1 calm -1
wen vorher: life -1 threat 1 worry 1
wen was: life 1 worry 1
wen weg: life 2 violence -1 worry -1
wen wende: life -1 calm 1
wen wieder: life 1
wen zu: violence 1 calm -1
wen zur: life -1 violence 1
wen: life 3 violence 5 threat 5 other -2 medical -5 voices -2 foreign -3 worry -2 calm 1
wende ich: life -1 calm 1
wende mich: life -1 calm 1
wende: life -1 violence -1 calm 3
wenden: calm 1
wenga: calm 1
wenich: calm 1
wenig getrunken: calm 1
wenig: life -2 worry 2 calm 1
weniger und: worry 1
weniger: violence -1 threat -1 medical -1 calm 2
wenigstens wer: worry 1 calm -1
wenigstens: life 2 worry 3 calm -4
wens mir: calm 1
wens nich: life 1
wens: life 1 violence -1 other -1 medical -1 foreign -1 worry -1 calm 3
went: life -1 calm 1
wer anders: life 1 calm -1
wer bezahlt: calm 1
wer da: calm 1
wer dan: life 2 threat 1 calm -2
wer das: life -1 voices 1 calm 1
wer den: calm 1
wer der: calm 1
wer dich: violence 1
wer die: calm 1
wer eigentlich: life 1
wer hat: calm 1
wer helfen: calm 1
wer hilft: worry -1 calm 2
wer ich: medical 1 voices 1 calm -1
wer kan: calm 1
wer komen: medical 1
wer komt: calm 1
wer kriegt: life 1 calm -1
wer meine: life 1 threat 1 calm -1
wer mich: life -1 threat 1
wer mir: worry -1 calm 1
wer nich: worry 1 calm -1
wer noch: threat 1 worry 1 calm -1
wer oder: worry 1
wer sich: calm 1
wer sol: violence 1 calm -1
wer und: voices 1
wer was: life 1 calm -1
wer wird: calm 1
wer zahlt: calm 1
wer: violence 1 threat 2 other -2 medical -2 foreign -2 worry -3 calm 6
werd die: threat 1 worry -1 calm -1
werd i: worry 1
werd imer: calm 1
werd mich: life 1
werd nicht: life 2 threat -1
werd nie: life -1 worry 2
werd und: worry -1 calm 1
werd was: life -1 worry 2 calm -1
werd wie: worry 1
werd wil: life 1 worry -1
werd: life 2 violence 4 other -1 medical -1 foreign -1 worry 4 calm -7
werde ich: calm 1
werde jeden: life -1 violence 1
werde kolegen: threat 2 calm -2
werde mich: life 2 worry -1
werde nicht: life 1
werde weil: worry 1 calm -1
werde: life -2 violence 6 threat 1 other -1 medical -2 voices -1 foreign -1 worry 6 calm -7
werden ale: threat 2 calm -1
werden ich: voices 1 calm -1
werden noch: life -1 threat 2 calm -1
werden sich: life -1 threat 2 calm -1
werden und: voices 1
werden zehn: threat 2 calm -1
werden: life 2 violence -2 threat 2 other -1 medical 2 foreign -1 calm -2
werdet mich: life 2 calm -1
werdet nicht: life 1
werdet: life 4 calm -2
werdn: life 1
werds: life 1
werf: threat 1 calm -1
werfen: life 2 calm -1
werk: life 2 threat -1 voices 2 worry -1 calm -2
werkhale: calm 1
werkschtat isch: calm 1
werkschtat: life -1 worry -1 calm 3
werkstat auf: life 1
werkstat da: worry 2 calm -2
werkstat dan: calm 1
werkstat die: calm 1
werkstat es: calm 1
werkstat freitag: threat 1 calm -1
werkstat geh: life 1
werkstat gehen: calm 1
werkstat hab: threat 1
werkstat hat: worry 1
werkstat imer: calm 1
werkstat in: calm 1
werkstat is: calm 1
werkstat ist: worry -1 calm 1
werkstat mich: worry 1
werkstat mus: life 2 calm -1
werkstat oder: life -1 calm 2
werkstat sie: other 1
werkstat und: calm 1
werkstat war: worry 1
werkstat weil: life 1
werkstat wem: calm 1
werkstat wen: worry -1 calm 1
werkstat wieder: life -1 calm 2
werkstat wird: other 1
werkstat zuruck: life 1 worry 3 calm -3
werkstat: life -2 violence -3 threat -1 other -1 medical -2 voices -2 foreign -1 worry 2 calm 10
werkstod: life -1 threat 1 worry 1
werkzeug: life 1 worry -1 calm 1
wern: calm 1
wers: calm 1
wersktat: calm 1
wertlos: life -4 worry 7 calm -3
wertmarke: life -1 calm 2
wertstofhof: calm 1
wes: life 1 calm -1
wespe hals: medical 2 calm -1
wespe hat: medical 1
wespe mich: medical 1
wespe: life -1 violence -1 medical 5 worry -1 calm -2
wespenest: life -1 violence -1 threat -1 calm 4
wetbewerbsverbot: calm 1
weter laune: calm 1
weter macht: calm 1
weter: life -1 violence 3 threat -1 medical -1 foreign -2 worry -1 calm 3
weterumschwung: calm 1
wfbm: life -1 medical -1 worry -1 calm 5
wg das: violence 2 calm -2
wg ich: life 1
wg mich: life 1 violence 1 calm -1
wg: violence 4 threat -1 other 1 medical -1 voices -1 worry -1 calm -1
whatsap bin: calm 1
whatsap grupe: worry 2 calm -1
whatsap: life -1 violence -1 threat -1 other -1 worry 4 calm 1
whole: foreign -1 calm 1
wia a: calm 1
wia i: calm 1
wia vui: calm 1
wia: life -2 violence -1 threat -1 medical 1 foreign -1 worry -1 calm 4
wias: calm 1
wichtig: life 2 medical 1 worry -1 calm -2
wickeltisch: life 1
widerspruch: life -1 worry 1 calm 3
wie am: life 1
wie andere: worry 1
wie beantragen: calm 1
wie bei: worry 1
wie bende: life 1
wie bleibt: violence 2 calm -1
wie bret: life -1 medical 2 calm -1
wie bring: calm 1
wie da: life 1
wie damals: worry 1 calm -1
wie darf: calm 1
wie das: life -1 threat 1 calm 1
wie daurt: life 1 calm -1
wie den: life -1 worry 1 calm 1
wie der: life 2 other 1 worry -1 calm -1
wie die: life 1 violence 1 worry -1 calm -1
wie du: calm 1
wie ein: life 1 calm 1
wie eine: worry 1
wie einem: worry 1
wie er: life 1 voices 1
wie erklar: calm 1
wie es: voices 1 worry 1 calm -2
wie find: calm 1
wie geht: life 1 voices 1 calm -1
wie gehts: worry 1
wie gesagt: life 1 voices 1
wie gut: life -1 calm 1
wie hab: life 1
wie hat: violence 2 calm -1
wie heis: voices 1
wie heist: calm 1
wie heute: life 1
wie hoch: life 2 calm -1
wie ich: life -2 violence -1 other -1 medical -1 voices 1 calm 3
wie im: life 1 worry 1
wie imer: worry -1 calm 2
wie in: life 1 worry -1 calm 1
wie ist: life -1 threat 1 calm 1
wie jetzt: worry 1
wie kan: life -1 calm 1
wie kom: calm 1
wie komt: calm 1
wie krieg: calm 1
wie kriegt: life -1 threat 1
wie lang: life 1 violence 1 worry -1
wie lange: threat 1
wie mach: calm 1
wie man: life 1 worry -1 calm 1
wie mehr: life -1 other 1
wie mein: worry 1
wie meinen: life -1 threat 1
wie mich: life 1
wie mir: life 1 violence 1 calm -1
wie mus: life 1 calm -1
wie neu: life -1 worry 1
wie nicht: life 1 calm -1
wie nie: medical 1 calm -1
wie noch: medical 1 calm -1
wie oft: calm 1
wie rede: worry 1
wie sag: life -1 worry 1 calm 1
wie sau: medical 2 calm -1
wie schnel: life -1 calm 1
wie schon: worry 1
wie schreiben: calm 1
wie sie: life -1 threat 1 calm -1
wie sonst: violence 2 calm -1
wie sterben: life 2 calm -2
wie stirbt: life 2 calm -2
wie tage: calm 1
wie tot: worry 1
wie und: life -1 medical 3 worry -1 calm -1
wie unfal: life 1 calm -1
wie veruckt: life -1 medical 3 calm -2
wie viel: calm 2
wie viele: life 1 calm 1
wie vom: calm 1
wie wand: life -1 medical 1 voices 1 calm -1
wie war: violence 1 calm -1
wie wate: life -1 worry 1
wie weit: threat 1
wie weiter: worry 1
wie wen: life 1 calm -1
wie wie: calm 1
wie wird: calm 1
wie: life 3 violence -3 threat -1 other -1 medical 2 voices -1 foreign -3 worry -2 calm 7
wiebke: life -1 calm 1
wieczorem: foreign 2 calm -1
wieda gschnitn: life 1 calm -1
wieda i: violence 1
wieda in: calm 1
wieda zruck: calm 1
wieda: life 5 threat -1 other -1 medical -1 voices -1 foreign -2 worry 1 calm -1
wieder aber: medical 1 worry 1 calm -1
wieder ales: violence 1 worry 1 calm -1
wieder alte: life 1
wieder am: life 2 worry 1 calm -2
wieder an: calm 1
wieder anfal: medical 1 worry 1 calm -1
wieder angefangen: life 1 worry 2 calm -1
wieder arm: life 1
wieder auf: life 1 violence 2 worry -1
wieder aufgeschrieben: life 1
wieder aufgewacht: life 2 calm -1
wieder aus: life 1 worry -1
wieder bei: life -1 violence 1
wieder bin: life 1 calm -1
wieder bus: threat 1
wieder d: calm 1
wieder das: calm 1
wieder de: violence 1 calm -1
wieder dem: calm 1
wieder den: life -1 violence 2 voices 1 worry 1 calm -2
wieder der: voices 2 worry -1
wieder die: life 2 violence -1 other 1 calm -1
wieder ein: medical 1
wieder eine: violence 1 calm -1
wieder fur: life 1 violence 1 worry -1 calm -1
wieder ganz: worry 1
wieder ganze: worry 1 calm -1
wieder gedanken: life 2 calm -1
wieder gehen: other 1
wieder gelacht: life 1
wieder gemacht: life 1
wieder geritzt: life 2 worry -1 calm -1
wieder geschniten: life 2 worry -1 calm -1
wieder gestorben: life -1 calm 1
wieder gesund: life -1 calm 2
wieder getrunken: life -1 worry 2 calm -1
wieder gurtel: violence 1 calm -1
wieder gut: life -1 calm 1
wieder hab: life 1 calm -1
wieder hat: other 1 calm -1
wieder heute: life 1
wieder hin: worry 1 calm -1
wieder ich: violence 1 worry 1 calm -1
wieder im: other 1 calm -1
wieder in: threat -1 worry 1
wieder is: calm 1
wieder ist: life 1 calm -1
wieder kan: life -1 violence 2 calm -1
wieder mach: life 1
wieder mit: life 3 worry -1 calm -2
wieder montag: calm 1
wieder nach: worry 1
wieder nein: threat 1 calm -1
wieder nicht: worry 1 calm -1
wieder nix: worry 1
wieder nul: life -1 calm 1
wieder nur: life -1 calm 1
wieder oder: life -1 calm 2
wieder runter: life 1
wieder sagt: threat 1 calm -1
wieder schwarz: medical 1 voices 1 calm -1
wieder seit: worry 1
wieder sie: voices 1
wieder so: medical 1
wieder suizid: life 2 calm -1
wieder tun: life 1
wieder um: calm 1
wieder und: threat 1 other 1 worry 1 calm -1
wieder verletzt: life 1
wieder vol: life 1 calm -1
wieder von: life 1 calm -1
wieder vorbei: calm 1
wieder was: life 1 worry -1
wieder weg: life -2 medical 1 worry -1 calm 1
wieder wen: worry 1
wieder werkstat: calm 1
wieder wie: violence 1
wieder wir: other 1
wieder zahlen: life -1 calm 1
wieder zruck: calm 1
wieder zu: life -3 other 1 worry 2
wieder zuruck: life 1 worry -1
wieder zwei: worry 1
wieder: life 5 violence 5 threat -3 medical -5 voices -1 foreign -3 worry 5 calm -2
wiederaufnahme: calm 1
wiederbelebt: calm 1
wiedereingliederung: calm 1
wiederhoren: life -1 violence -1 calm 2
wiederkomen: calm 1
wiedersehen: life -1 calm 2
wiegt kilo: calm 1
wiegt: life -1 threat 2 calm 1
wielange: calm 1
wies geht: life 1 worry -1
wies mir: life 1
wies: life 3 worry 2 calm -3
wiese: life 3 worry -1 calm -1
wieso: violence -1 calm 2
wieveil: calm 1
wieviel is: life -1 calm 1
wieviel kriegt: life -1 calm 1
wieviel man: life -1 calm 1
wieviel mus: life 1
wieviel stunden: calm 1
wieviel tage: life 1
wieviel urlaub: life 1
wieviel: life 1 violence -1 threat -1 medical -1 voices -1 foreign -1 worry -1 calm 5
wieviele: calm 1
wievielten tag: calm 1
wievielten: calm 1
wil aber: life 1
wil am: worry 1 calm -1
wil arbeit: calm 1
wil auch: violence -1 worry 1
wil auf: calm 1
wil aus: life 1
wil bei: life 1
wil chef: threat 2 worry -1 calm -1
wil da: life -1 worry 1
wil dan: calm 1
wil das: life 1 violence 2 threat 1 other -1 medical -1 voices 4 worry -1 calm -5
wil dem: life 1 calm -1
wil der: life -1 threat 1 worry 1 calm -1
wil die: worry 2 calm -1
wil eigentlich: calm 1
wil ein: life -2 calm 3
wil eine: calm 1
wil einfach: worry -1 calm 1
wil einschlafen: life 1 other 1 calm -1
wil endlich: life -1 voices 1
wil er: threat 1
wil es: life 1 violence 1 voices 1 worry -1 calm -1
wil firma: calm 1
wil fur: violence 3 calm -2
wil gar: worry -1 calm 1
wil hab: calm 1
wil haben: worry -1 calm 1
wil hilfe: worry 1
wil hin: life 1 calm -1
wil hinschmeisen: worry 1
wil i: life 2 calm -1
wil ich: life 3 violence -1 threat -1 voices 2 worry -2 calm -1
wil im: life 1 threat 1
wil imer: life -1 violence 2 calm -1
wil in: life -3 threat 2 voices -1 worry 5 calm -3
wil ins: life 3 calm -2
wil jetzt: calm 1
wil keinen: calm 1
wil kundigen: life -1 worry 4 calm -2
wil leben: life -3 calm 4
wil lieber: life -2 calm 2
wil loswerden: violence -1 worry 3 calm -1
wil mal: life -1 calm 1
wil mehr: life -1 threat -1 other 1 medical -1 worry -3 calm 4
wil mein: worry -1 calm 1
wil meine: life 1
wil meinem: threat 2 calm -1
wil meiner: life 1
wil mich: other -1 worry 1
wil mir: life -1 violence -1 other -1 worry 1 calm 1
wil mit: life -1 other -1 worry 1 calm 1
wil namlich: life 1 calm -1
wil nehme: life 1
wil nein: life 1
wil net: life 1 calm -1
wil nich: life 1 worry -1
wil nicht: life -1 threat -1 other 1 medical -1 worry -2 calm 5
wil nichts: life -1 threat 1
wil nie: life -1 worry 1
wil nimer: life 1
wil nimi: life 2 calm -1
wil noch: calm 1
wil nur: life 1 worry -1
wil och: life 1 worry 1 calm -1
wil papa: worry -1 calm 1
wil raus: life 2 calm -1
wil reden: life -2 calm 2
wil ruhe: life 1
wil scheitert: worry 1
wil schlafen: life 2 worry -1
wil schlagen: violence 1
wil schneiden: life 2 calm -1
wil schreiben: life -1 calm 1
wil sein: life 1 calm -1
wil sich: other 3 calm -1
wil sie: threat 1 worry -1 calm 1
wil sol: other 1
wil springen: life 1
wil sterben: life 1 other 1 calm -1
wil tot: life 1 calm -1
wil umbringen: life -1 violence 2 other 2 calm -2
wil und: life 2 worry -1
wil von: calm 1
wil vor: life 1 other 1 calm -1
wil vorher: life 2 calm -2
wil was: other 1
wil weg: life 3 worry -1 calm -2
wil weh: life 2 calm -1
wil wieder: life -2 worry 1 calm 1
wil wil: life 1 calm -1
wil wisen: worry 1
wil zu: life 1 other 1 worry -1 calm 1
wil zuruck: worry 3 calm -3
wil: life 6 other 4 medical -6 foreign -3 worry 1 calm -3
wildes: calm 1
wile: life 6 calm -5
wilen: life 5 worry -1 calm -3
wilich: life -1 calm 1
wils: life 1 calm -1
wilst bin: violence 1
wilst: life -1 violence 1 other -1 calm 1
wimert: other 1
wind: life -1 voices 1 calm 1
windelweich: life -1 violence 3 calm -1
winken: voices 1 calm -1
winkt: violence -1 worry 2 calm -1
winter: life 1 worry 3 calm -2
winzer: calm 1
wir ale: calm 1
wir ales: calm 1
wir als: calm 1
wir am: calm 1
wir an: calm 1
wir auf: calm 1
wir aus: worry 2 calm -1
wir das: calm 1
wir decken: calm 1
wir den: life 1
wir die: calm 2
wir eine: calm 1
wir es: calm 1
wir finden: other 1
wir garten: life 1
wir gehen: other 1 calm 1
wir haben: violence -1 worry -1 calm 2
wir ham: calm 1
wir heute: medical 1
wir ihr: medical 1
wir im: life 2 medical 1 calm -1
wir in: calm 1
wir ist: calm 1
wir jetzt: calm 1
wir machen: calm 1
wir mal: threat 1 calm -1
wir morgen: other 1
wir musen: worry 2 calm -2
wir nicht: other 1
wir noch: medical 1 calm -1
wir reden: worry 1 calm -1
wir schon: worry -1 calm 1
wir sie: other 1
wir sind: life 1 medical 1 calm -2
wir so: calm 1
wir stehen: other 1 calm -1
wir stil: voices 1
wir streiten: worry 1
wir tun: medical 1
wir uns: threat 1
wir vertrag: threat 1 calm -1
wir viel: life 1 calm -1
wir waren: life 1
wir wegen: worry 1 calm -1
wir wohnen: life 2 calm -2
wir wolen: calm 1
wir zehn: other 1 calm -1
wir zu: threat 1
wir zusamen: violence -1 other 1
wir: life -2 violence -4 threat -1 medical 1 voices -2 foreign -1 worry -2 calm 12
wird abgestelt: calm 1
wird ales: worry 2 calm -1
wird auch: medical 1
wird beser: life -1 worry 3 calm -1
wird das: calm 1
wird der: calm 2
wird dick: medical 1 calm -1
wird eh: worry 1 calm -1
wird eng: medical 1
wird er: life 1 voices 1 calm -1
wird es: worry -1 calm 1
wird ganz: medical 1
wird hat: life 1
wird ich: life 1 calm -1
wird ihrem: other 1
wird imer: worry 1 calm -1
wird in: calm 1
wird ist: worry 1 calm -1
wird keiner: life 1 threat 1 worry -1
wird laut: worry 1
wird lauter: voices 1
wird mehr: life -1 threat 1 worry 2
wird merken: worry -1 calm 1
wird mir: worry 2 calm -2
wird morgen: calm 1
wird nicht: life -1 threat 1 worry 2 calm -2
wird nichts: worry 1
wird nie: life -1 worry 3 calm -1
wird noch: calm 1
wird schlecht: worry 2 calm -1
wird schon: life -1 threat 2
wird schwarz: medical 2 calm -1
wird schwindelig: medical 1 calm -1
wird seit: life 3 worry -1 calm -1
wird sie: worry 1
wird so: worry 1 calm -1
wird um: voices 1
wird verlangert: worry 3 calm -2
wird von: other 3 worry -1 calm -1
wird wen: life 1 worry 1
wird wieder: violence 2 worry -1 calm -1
wird zehn: threat 3 calm -1
wird: life -1 violence -3 threat 2 other 1 medical 3 foreign -2 worry 3 calm -2
wirds: life -1 worry -1 calm 3
wirft mit: violence 1
wirft: violence 5 other -1 worry 1 calm -4
wirklich nicht: life 1
wirklich so: calm 1
wirklich: violence -1 threat 3 other -1 medical -1 voices -1 worry -1 calm 1
wirs: calm 1
wirst du: voices 1
wirst: voices 1
wirth: life 2 other 1 calm -1
wirtin: calm 1
wirtschaft: calm 1
wisa: life -2 calm 2
wischen: calm 1
wisen die: life 1 threat 1 calm -1
wisen ich: worry 1
wisen nicht: other 1
wisen ob: calm 1
wisen sie: life 1 worry 1 calm -1
wisen was: other 1
wisen wo: worry 1
wisen: life 1 violence -1 medical -1 voices -1 worry 1 calm 1
wisn: life 2 calm -1
wist ihr: life 1
wist: life 3 calm -3
with: life -1 foreign 2 calm 1
witwenrente wird: calm 1
witwenrente: calm 2
witz dem: life 2 calm -2
witz des: life 1
witz tages: life 1
witz: life 3 violence -1 threat 1 other -1 medical -1 foreign -1 worry -1
witze: life -1 calm 2
witzen: violence -1 calm 1
witzig: calm 1
wlan: life -1 calm 2
wo am: threat 1
wo bekomt: calm 1
wo bin: life -1 voices 2
wo die: threat 2 calm -1
wo doch: calm 1
wo draufsteht: calm 1
wo er: threat 1 voices 1 calm -1
wo es: violence 1
wo find: calm 1
wo finde: medical 2 calm -1
wo hin: life 1 calm -1
wo hingeh: life 3 calm -2
wo i: calm 1
wo ich: threat -1 medical 1 voices 1 worry -1 calm 1
wo ick: life -1 calm 2
wo ickn: calm 1
wo isch: calm 1
wo ist: voices 1
wo kan: calm 1
wo krieg: calm 1
wo kriegt: life 1
wo man: violence 1 calm 1
wo meine: threat -1 voices 1 calm 1
wo mir: threat 1
wo mus: calm 1
wo nix: life 2 calm -1
wo papa: life 1 calm -1
wo schreiben: calm 1
wo sie: worry 1
wo sitzt: voices 1 calm -1
wo war: threat 1 calm -1
wo wir: life 1
wo wohnt: threat 1 calm -1
wo: violence -1 other -1 medical -1 voices 1 foreign -2 worry -3 calm 8
woanders: life -1 calm 2
woas: life -1 threat 2 worry 2 calm -2
woast: calm 1
wobei: calm 1
woche 2: worry 1 calm -1
woche auch: violence 1 calm -1
woche auf: calm 1
woche beser: calm 1
woche brauch: life -1 worry 1
woche darf: calm 1
woche den: life 1 calm -1
woche gut: life 1
woche hab: violence 1
woche heute: violence 1 calm -1
woche ich: calm 1
woche im: violence 1
woche ist: worry 1 calm -1
woche jeden: worry -1 calm 1
woche mehr: worry 1
woche nicht: worry 1 calm -1
woche und: violence 1
woche: life -2 threat -1 other -2 medical -1 voices -2 foreign -1 worry 7 calm 2
wochen ales: worry 1
wochen der: worry -1 calm 1
wochen die: worry 1
wochen hab: worry 1 calm -1
wochen ich: life -1 worry 1
wochen ist: worry 1
wochen jetz: voices 1
wochen krankgeschrieben: calm 1
wochen liegt: worry 1
wochen nich: worry 1
wochen richtig: worry -1 calm 1
wochen schlaf: worry 1 calm -1
wochen schon: worry 1
wochen so: worry 1 calm -1
wochen und: life -1 voices 1 calm 1
wochen was: life 1 worry -1
wochen weg: calm 1
wochen: life -3 violence -2 threat -2 other -2 medical -2 voices -1 foreign -1 worry 8 calm 4
wochenbox: life -1 other 1 medical 2 worry -1
wochendose: life -1 medical 1 calm 1
wochenende: life -3 violence 1 threat -1 medical -1 voices -1 foreign -1 worry 2 calm 2
wochenlang: worry 1 calm -1
wochn: life -1 worry 1
wofur ich: life -1 worry 3 calm -1
wofur: life -3 threat -1 medical -1 voices -1 worry 8 calm -2
woher: calm 1
wohin ich: calm 1
wohin: life -2 violence 1 threat -1 medical -1 voices -1 worry 2 calm 2
wohl viel: calm 1
wohl zu: life -1 calm 1
wohl: life 6 violence -1 threat -1 other 1 medical -1 foreign -1 calm -3
wohn im: life -1 voices 1 calm 1
wohn: life -2 violence 1 threat -1 voices 2 worry -1 calm 1
wohnberechtigungschein: violence 3 calm -2
wohne: life -1 calm 2
wohnen: life 4 calm -3
wohngeld: calm 1
wohngrupe: threat -1 other 1 worry 1 calm -1
wohnheim: life -1 violence -1 threat 3 other 5 voices -1 worry 1 calm -7
wohnt bei: life 1 violence 1 calm -1
wohnt in: other 1
wohnt mir: life 1 calm -1
wohnt und: threat 1
wohnt wan: threat 2 calm -1
wohnt: threat 4 other 1 medical -1 voices -1 worry -1 calm -1
wohnung er: violence 1 other 1 calm -1
wohnung gekundigt: life 1 worry -1
wohnung hat: violence 2 calm -1
wohnung ist: life 1
wohnung mehr: worry 2 calm -1
wohnung mit: calm 1
wohnung raus: worry 3 calm -2
wohnung seit: other 1
wohnung und: violence 1 medical 1 worry -1 calm -1
wohnung verloren: worry 1 calm -1
wohnung: violence 2 threat -2 other 1 medical -1 voices -1 foreign -1 worry 9 calm -7
wohnungstur: violence 2 calm -1
wohnzimer: violence 1
woken: life -1 calm 3
wole: life -1 violence -1 other 1 foreign 2 worry -1
wolen das: life -1 voices 4 worry 1 calm -2
wolen den: other 1
wolen die: voices 1
wolen ich: threat -1 voices 3 worry 1 calm -2
wolen leben: life 1 calm -1
wolen mich: violence 2 worry -1
wolen sie: violence 1
wolen und: calm 1
wolen zusamen: violence 1 calm -1
wolen: violence 3 threat -2 other -1 medical -1 voices 5 foreign -1 worry -2 calm -1
wolens: worry 3 calm -2
wolf: violence -1 other 1
wolke: life -1 calm 2
woln: life -1 calm 1
wolne: foreign -1 calm 2
wolt das: life 1
wolt fragen: life 1
wolt ich: calm 1
wolt nur: life 2 calm -1
wolt sagen: worry 1 calm -1
wolt schon: calm 1
wolt: life 4 violence 1 threat -1 other -1 voices -1 calm -2
wolte das: calm 1
wolte fragen: violence 1 calm -1
wolte gar: life -1 calm 1
wolte ich: life -1 calm 2
wolte im: violence 1
wolte kurz: life -1 other 1 medical 1
wolte mich: life 1
wolte nicht: life -1 calm 1
wolte nur: life 1 violence 1 calm -1
wolte ob: calm 1
wolte sagen: violence 1 calm -1
wolte vor: life 1 calm -1
wolte: life 4 violence 3 threat -2 other -1 voices -1 worry -3 calm 1
wolten sie: calm 1
wolten: life -1 calm 2
womit: life 2 calm -2
worden das: worry -1 calm 1
worden: life -1 violence -1 threat -1 medical 1 worry 8 calm -4
wore: life 5 worry -1 calm -3
work: life -1 foreign -2 calm 4
workshop: foreign -1 calm 1
worn: calm 1
wort die: life 1 calm -1
wort: violence -1 threat 2 other -1 medical -1 voices -1 foreign 1 worry -1
worte: life 2 medical 1 worry -1 calm -2
worter: life -1 medical 2 worry 2 calm -1
wortwortlich: calm 1
worum: calm 1
wos i: calm 1
wos: foreign -1 calm 3
wosa: other 3 calm -2
wot: life 2 calm -2
wovon: calm 1
wozu auch: worry 1
wozu ich: worry 1
wozu leben: life 1 calm -1
wozu noch: life 1 calm -1
wozu: life 4 threat -1 medical -1 foreign -1 worry 4 calm -5
writing: foreign 2 calm -2
wrocilem: calm 1
wrong: calm 2
wszystkie: foreign 3 worry -1 calm -1
wszystko: calm 1
wu: foreign 3 calm -2
wui das: life 1
wui nima: life 2 calm -1
wui: life 5 foreign -1 worry -1 calm -2
wuin: calm 1
wul: life 5 calm -4
wumert: calm 1
wunde: life -1 medical 3 calm -2
wunden: life 1
wunder: life -1 calm 2
wundern: life -1 threat 4 calm -2
wunderschon: life -1 voices 1
wunsch einen: life 1 worry -1
wunsch ich: life 1
wunsch mir: life 2 calm -1
wunsch: life 4 worry -1 calm -1
wunschen: life -1 calm 2
wunschte ich: life 1 calm -1
wunschte: life 4 worry -1 calm -2
wurd es: worry 1 calm -1
wurd ich: life 1
wurd mich: life 1 calm -1
wurd mir: life 1 calm -1
wurd sagen: life -1 calm 1
wurd: life 4 violence 1 threat -1 other -1 medical -1 voices -1 calm -2
wurde am: threat 1
wurde bei: life 2 calm -1
wurde das: life 1
wurde der: violence -1 calm 2
wurde fruher: worry 2 calm -1
wurde gern: calm 1
wurde ich: life 1
wurde nie: life 1
wurde sie: threat 1
wurde und: life -1 worry 1
wurde vermisen: worry 1
wurde von: worry 2 calm -1
wurde: life 3 violence -3 threat -1 other -1 medical -2 voices -1 foreign -1 worry 6
wurden: calm 1
wurg: threat 3 calm -1
wurge: violence 1 calm -1
wurgegrif: calm 1
wurgen: violence 2 calm -2
wurgt mich: violence 1 calm -1
wurgt wen: violence 1
wurgt: violence 4 other 1 medical 2 foreign -1 worry -1 calm -6
wurm: calm 1
wurscht i: life 1
wurscht ob: life 1
wurscht: life 3 threat 1 calm -3
wurst: life 2 calm -1
wurstchen: calm 1
wurste: calm 1
wurzelfulung: life -1 calm 1
wuste: life -1 violence -1 voices -1 calm 5
wusten: life 1 calm -1
wut ich: threat 1 worry -1
wut: life 1 threat 1 medical -1 worry -2 calm 2
wutend auf: life 1
wutend: life 2 calm -1
wycieraczka: foreign 2 calm -1
wyjsc: foreign 1
wypadek: foreign 2 calm -1
xi: life -1 calm 2
xin: foreign 2 calm -1
xiray: life -1 foreign 3 calm -2
xrechnung: life -1 calm 1
ya no: foreign 1
ya quiero: foreign 1
ya: life -1 foreign 5 calm -3
yanimda: foreign 2 calm -1
yanlislikla: calm 1
yapayim: foreign 4 calm -3
yapti: foreign -1 calm 1
yardim: foreign 2 calm -1
yarin: foreign 3 calm -2
yasamak istemiyorum: foreign 2 calm -1
yasamak: life -1 foreign 4 calm -3
yasmin: other 2 calm -1
yazdim: foreign 2 calm -1
yaziyor: calm 1
yeni: calm 1
yetistim: calm 1
yildiz: other 1
yilmaz: other 1
yo2tolni: foreign 2 calm -1
yoga: life 1
yok: foreign -1 worry 3 calm -2
you: life -1 foreign 1 calm 2
youja3ni: life -1 foreign 3 calm -2
yusuf: other 1 calm -1
zabic: foreign 3 calm -1
zabije: foreign 1
zahl die: life 2 worry -1 calm -1
zahl ich: threat 1
zahl tage: life 2 calm -1
zahl: life 4 threat 2 voices -1 worry -2 calm -2
zahle: calm 1
zahlen die: calm 1
zahlen im: violence 1 calm -1
zahlen musen: life 1 calm -1
zahlen und: violence 1
zahlen: life 1 threat -1 other -1 medical -1 voices -1 worry 2 calm 2
zahln: life -1 medical -1 calm 2
zahlt ales: threat 1 calm -1
zahlt den: calm 1
zahlt des: calm 1
zahlt er: other 1 calm -1
zahlt fur: threat 1 calm -1
zahlt ist: other 1
zahlt mein: violence 1 worry 1 calm -1
zahlt meine: worry -1 calm 1
zahlt mir: calm 1
zahlt nicht: worry 3 calm -2
zahlt strom: worry 1
zahlt: life -2 threat -1 other -1 medical -2 foreign -1 worry 2 calm 4
zahltn: calm 1
zahn gezogen: calm 1
zahn so: life -1 medical 1 calm 1
zahn tut: calm 1
zahn weh: calm 1
zahn: life -1 violence 3 threat -1 other 1 foreign -1 worry -2 calm 1
zahnartz: medical 1 worry -1
zahnarzt hat: calm 1
zahnarzt: life 2 threat -1 medical -1 worry -1 calm 1
zahne: life -1 violence -1 threat 1 voices 3 calm -1
zahnen: life -1 calm 1
zahneputzen: medical -1 calm 2
zahnputzbecher: life 2 calm -1
zahnschmerzen: life 4 worry -3
zahnspange: life -1 calm 1
zakljucao: foreign 2 calm -1
zakopie: foreign 2 calm -1
zaman: foreign -1 calm 1
zamaninda: calm 1
zambrocha: other -1 medical 5 calm -2
zame: violence 2
zamknal: foreign 1
zamknieta: foreign 1
zange: violence 2 calm -1
zaubermeister: calm 1
zauberwurfel: calm 1
zaun: life -2 other 3 voices 1
zbogom: foreign 1
zefix: calm 1
zegnajcie: foreign 2 calm -1
zehenspitzen: worry 1
zehn der: threat 1
zehn die: voices 1
zehn hat: threat 1
zehn ich: life -1 violence 1 threat 1 calm -1
zehn nicht: violence 1 other 1 calm -1
zehn sie: medical 1
zehn und: life -1 violence 1 medical 1 worry -1
zehn was: threat 1
zehn wie: threat 1 calm -1
zehn wochen: calm 1
zehn: life -4 violence -1 threat 6 other 1 medical 1 foreign -1 worry -2
zehnmal: violence -1 calm 2
zehnte: life -1 foreign 2
zeichen: life -2 voices 2
zeig: life -1 threat 1 calm 2
zeige: calm 1
zeigefinger: voices 2 calm -1
zeigen: life -1 violence 4 medical -1 voices 1 worry 1 calm -2
zeiger: calm 1
zeigt mir: violence 1 other 1 calm -1
zeigt sein: violence 1 calm -1
zeigt: life -1 violence 2 threat -1 other 1 voices -1 worry -1
zeitlicher: calm 1
zeitn fruh: calm 1
zeitn ma: calm 1
zeitn: life -1 calm 1
zeitpunkt: calm 1
zeitschriftenabo: violence -1 calm 2
zeitung und: threat 1 calm -1
zeitung: life -1 threat 2 worry -1 calm 1
zelda: calm 1
zelim: foreign 3 calm -2
zerknultes: calm 1
zerlegen: calm 1
zerlegt: life -1 calm 2
zerqutscht: calm 1
zersagt: calm 1
zerschneiden: life -2 threat 3
zerscht: calm 1
zersprungen: medical 1
zetel da: worry 1 calm -1
zetel das: worry 1 calm -1
zetel dem: life 1 calm -1
zetel geschrieben: calm 1
zetel liegt: life -1 calm 1
zetel mit: life 1
zetel schon: life -1 calm 1
zetel und: calm 1
zetel vom: calm 1
zetel: violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 5
zeteln: calm 1
zetl: life 2 voices -1
zeug: life -1 medical 1 worry 2 calm -2
zeuge: life -1 calm 1
zeugnis ich: calm 1
zeugnis: life 2 violence -1 threat -1 other -1 voices -1 worry -1 calm 2
zglosze: foreign 2 calm -1
zhit: foreign 4 calm -3
zhiveya: foreign 3 calm -2
zhyty: foreign 1
zice: foreign 1 calm -1
ziehe ich: calm 1
ziehe: violence -1 calm 2
ziehen: life -2 violence -1 medical -1 worry -1 calm 5
ziehst: calm 1
ziel: calm 2
zigarete auf: life 2 violence 1 calm -2
zigarete dem: violence 1 calm -1
zigarete: life 2 violence 4 threat -1 medical -2 voices -1 worry -1 calm -1
zima: calm 1
zimer aufgeraumt: life 1 calm -1
zimer die: threat 1 other 1 calm -1
zimer eingeschlosen: violence 1 calm -1
zimer ich: violence 1 threat 1
zimer ist: worry 1
zimer und: other 1 calm -1
zimer: violence 5 threat 1 other 3 medical -1 voices -1 worry -2 calm -6
zimernachbar hat: other 1 calm -1
zimernachbar: violence -1 other 3 calm -1
zimtsternen: life -1 calm 2
zirkel: life 2 calm -1
zirkus: worry 1
zis: foreign 1 calm -1
ziter ganzen: worry 1 calm -1
ziter und: medical 1 calm -1
ziter: life -2 violence -1 threat -1 medical 2 voices 3 worry 3 calm -5
zitere ich: worry 1
zitere: life -1 threat -1 voices 1 worry 5 calm -4
zitern die: worry 2 calm -1
zitern: violence -1 worry 3 calm -1
zitert: medical 1 calm -1
zitrig: life -1 medical 2 calm 1
zitrone: calm 1
zivi: foreign 1
zivjeti: foreign 3 calm -2
zjadlem: foreign 3 worry -1 calm -1
zof: life -1 worry -1 calm 3
zohnoazt: calm 1
zoin: calm 1
zoit: life -1 calm 1
zom i: voices 1 calm -1
zom: voices 2 foreign -1
zombie: calm 1
zombies: calm 1
zopf: life -1 calm 1
zor: foreign -1 worry 3 calm -2
zrobie: foreign 2 calm -1
zruck dwerkstat: calm 1
zruck in: calm 1
zruck: life -1 calm 3
zspot: life -1 calm 2
zu ales: calm 1
zu alten: life -1 calm 1
zu am: life -1 worry -1 calm 2
zu amt: calm 1
zu an: foreign 1
zu arbeit: worry 1
zu atmen: life 1 voices 1 worry -1 calm -1
zu auf: life 1
zu bei: life 1
zu bin: worry 1
zu bis: worry 1
zu bluten: life -1 medical 2
zu chef: calm 1
zu da: medical 1 worry -1
zu das: threat 1 medical 1
zu dem: calm 1
zu den: violence 1 worry 1 calm -1
zu denken: threat 2 calm -1
zu der: life -1 worry 1
zu die: life 1
zu drei: calm 1
zu eigenkundigung: calm 1
zu einem: calm 1
zu ende: life 1 calm -1
zu er: other 1
zu esen: violence 1 other 1 calm -2
zu existieren: life 2 calm -1
zu fragen: calm 1
zu frau: life -1 threat 1 other 1
zu gebracht: life 1
zu geburtstag: life 1 calm -1
zu gegosen: calm 1
zu gehen: life 3 voices 1 worry -1 calm -2
zu gekomen: calm 1
zu gemacht: life 1
zu gesprach: calm 1
zu getrunken: calm 1
zu got: life 1
zu hab: violence 1
zu haben: calm 1
zu hat: other 1
zu haus: calm 1
zu hause: life -1 calm 2
zu hoch: calm 1
zu holen: voices 1
zu ich: life -1 violence 1 threat 1 other -1 calm 1
zu ihr: threat 1
zu im: violence 2 threat 1 voices 1 worry -1 calm -3
zu in: life 2 calm -1
zu ins: violence 1
zu insulin: medical 3 calm -3
zu jeden: calm 1
zu kan: calm 1
zu komen: violence 1 threat 1 calm -1
zu komt: calm 1
zu konen: calm 1
zu kopf: worry 1
zu kurz: calm 1
zu langsam: violence 1
zu leben: life 1 calm -1
zu lena: life 1
zu leuten: voices 1
zu machen: violence 1
zu mehr: worry 1 calm -1
zu meine: other 1
zu mir: life -2 medical -1 calm 4
zu mit: violence 1
zu nehmen: worry 1 calm -1
zu nicht: life 1
zu nichts: worry 1
zu nix: worry 1 calm -1
zu nutze: worry 1
zu oma: life 1
zu opa: life 1
zu papa: violence 1 worry -1 calm 1
zu raus: violence 1 calm -1
zu reden: life -1 calm 1
zu sagen: worry 1
zu schnel: calm 1
zu schon: worry 1
zu schreiben: violence 1 medical 1 calm -1
zu seinem: life 1
zu seiner: other 1
zu seit: worry 1
zu sie: voices 1
zu spat: life -1 worry 1 calm 1
zu sterben: life 2 calm -1
zu telefon: calm 1
zu tote: other 1 calm 1
zu trinken: life -1 other 1 worry 1 calm -1
zu trit: violence 1 threat 1 calm -1
zu tun: life -1 threat 1
zu un: life 1
zu und: threat 1 medical -1
zu verschwinde: life 1
zu viel: life -1 medical 2 worry 2 calm -1
zu viele: medical 1 calm -1
zu war: violence 1
zu was: life -1 threat 1 calm 1
zu weil: life 1 other 1 medical 1 calm -2
zu weinen: violence -1 worry 1
zu welchem: life -1 calm 1
zu wem: calm 1
zu wen: violence 1 voices 1 calm -1
zu wenig: life -1 worry 1
zu wer: violence 1 calm -1
zu wie: life -1 threat 1 worry 1
zu zehn: calm 1
zu zeigen: violence 1
zu zu: life -1 voices 2 calm -1
zu zugen: medical 1
zu: violence 1 threat 2 other -2 medical -1 voices 2 foreign -3
zua: life 1 foreign -1 calm 2
zuasatzurlaub: calm 1
zucker und: medical 1
zucker: life -3 medical 7 voices -1 worry -2
zuckerkrank: medical 2 worry -1
zuckt: violence -2 other -1 medical 9 worry -1 calm -4
zuckungen: worry 1 calm -1
zufalig: worry 1
zufrieden mit: calm 1
zufrieden: life -2 worry -1 calm 5
zug auf: calm 1
zug dan: life 1
zug fahrt: other 1
zug ich: life 1 voices 1 calm -1
zug ist: life -1 calm 1
zug kam: life -1 calm 1
zug nicht: life -1 calm 1
zug steht: calm 1
zug und: voices 1
zug: life 2 violence -2 threat -2 medical -2 voices 5 foreign -1 worry -2 calm 2
zugabe: calm 1
zuge: other 2 calm -1
zugedruckt: violence 1
zugegeben: calm 1
zugeguckt: calm 1
zugeklebt: violence 1 calm -1
zugelangt: calm 1
zugen: violence -1 medical 2
zugenagelt: violence -1 voices 2 calm -1
zugeprostet: calm 1
zugeschlagen: life -1 violence 4 calm -2
zugespert: other 1
zugewinkt: calm 1
zuhaus: life 1 medical 1 voices -1 worry 1 calm -3
zuhause er: violence 2 worry -1 calm -1
zuhause ich: violence 1 worry 1 calm -1
zuhause is: life 1 calm -1
zuhause: life -4 violence 11 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1 calm -3
zuhaut: life -1 violence 3 calm -2
zuhoren: life 2 calm -2
zukunft ist: worry 3 calm -3
zukunft: life -1 threat -1 medical -1 worry 5 calm -2
zulasig: calm 1
zuliebe: life 1 calm -1
zum 30: worry 1
zum 31: calm 1
zum aber: violence 1
zum angeln: life -1 calm 1
zum arzt: calm 1
zum bahnhof: threat -1 calm 1
zum doktor: violence 1 calm -1
zum driten: worry 1
zum eingeladen: violence -1 calm 2
zum ersten: life -1 worry 3 calm -1
zum esen: violence 1 calm -1
zum esn: violence -1 calm 1
zum fur: life 1 calm -1
zum geh: violence 1 calm -1
zum gluck: life -1 calm 1
zum gut: calm 1
zum komen: threat 1 calm -1
zum lebe: life 1 calm -1
zum leben: calm 1
zum letzten: life 4 calm -3
zum mal: life 2 worry 1 calm -1
zum mit: calm 1
zum nich: calm 1
zum schon: life -1 calm 1
zum seh: life -1 calm 1
zum spas: violence 1
zum sterben: life -1 calm 2
zum: life 1 violence 1 threat -3 medical -4 voices 1 foreign -2 worry -1 calm 5
zumachen: violence 2 threat -1 voices -2 worry 1
zumacht ich: violence 1
zumacht: violence 2 calm -1
zumutung: life 2 worry 2 calm -3
zunde die: threat 2 calm -1
zunde: life -1 threat 7 worry -1 calm -5
zunden: violence 1
zundet: other 2 calm -1
zundkerze: life -1 calm 1
zunge blutet: medical 1
zunge dick: medical 1 calm -1
zunge gebisen: life -1 calm 1
zunge wird: medical 1 calm -1
zunge: life -2 threat 1 other -1 medical 5 voices 2 worry -2 calm -3
zur am: life 1
zur arbeit: violence -1 worry 1 calm -1
zur brucke: life 1 calm -1
zur da: worry -1 calm 1
zur dan: threat 1
zur der: worry 1 calm -1
zur geh: life -1 violence 1
zur in: voices 1
zur last: life -1 worry 2 calm -1
zur nicht: life 2 worry -1 calm -1
zur rente: life 1 worry -1
zur sie: violence 1 worry 1 calm -1
zur und: worry -1 calm 2
zur zu: worry 1 calm -1
zur: life 1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 3
zurecht: life 1 worry -1 calm 1
zurik in: life -1 calm 1
zurik: life -1 calm 2
zurst: life -1 threat 1 worry -2 calm 3
zuruck die: worry 3 calm -1
zuruck hier: worry 1
zuruck in: worry 2 calm -1
zuruck mus: life 1 calm -1
zuruck sagt: other 1
zuruck sie: calm 1
zuruck und: other 1
zuruck wen: calm 1
zuruck wil: other -1 calm 1
zuruck: life -1 violence -2 threat -1 medical -1 voices -1 foreign -1 worry 5 calm 2
zuruckgeben: life 2 calm -2
zuruckgehen: calm 1
zuruckgeholt: life 2 calm -2
zuruckgekehrt: life 1
zuruckgezogen: worry -1 calm 2
zuruckjeben: life -1 calm 2
zuruckome: life 1 violence -1 other 1 calm -1
zuruckruft: worry -1 calm 1
zuruckzahlen: calm 1
zuruckzudrehen: calm 1
zusage: calm 1
zusamen er: medical 1
zusamen mein: medical 1
zusamen sie: other 1 calm -1
zusamen und: medical 1 worry 1 calm -1
zusamen: life -2 violence -1 threat -1 other 1 medical 5 voices -1 calm 1
zusatzlichen: calm 1
zusatzurlaub: calm 2
zuschaun: calm 1
zuschneiden: calm 1
zuschus: life -1 violence -1 threat -1 worry -1 calm 5
zuspatkomen: worry 2 calm -1
zustandig: life -1 calm 3
zustimung: calm 1
zutraun: calm 1
zuviel: life -1 medical 1 calm 1
zvui: calm 1
zwange: worry 2 calm -1
zwangsgeld: calm 1
zwanzg: calm 2
zwanzig jahre: calm 1
zwanzig minuten: calm 1
zwanzig: life -1 violence -1 worry -1 calm 4
zwar mit: threat 2 calm -1
zwar: life 1 threat 4 medical -1 worry -1 calm -2
zwe: calm 1
zweck ich: worry 1 calm -1
zweck mehr: life 1
zweck: worry 2 calm -1
zwei auf: calm 1
zwei da: calm 1
zwei den: worry 1
zwei der: threat 1 calm -1
zwei die: calm -1
zwei finger: medical 1
zwei haben: calm 1
zwei ich: violence 1 calm -1
zwei im: violence 1
zwei imer: calm 1
zwei in: calm 1
zwei jahre: worry 1
zwei kinder: threat 1
zwei leute: violence 1
zwei mal: life -1 medical 1 worry 2 calm -1
zwei mit: threat 1
zwei nicht: life -1 worry 1
zwei nix: life 1 worry -1
zwei sie: life 1
zwei stunden: calm 1
zwei uber: voices 1
zwei wochen: life -1 worry 2
zwei wolte: life -1 calm 1
zwei: life -4 violence -1 threat -1 other -1 medical -2 foreign -1 worry 2 calm 7
zweihundert: calm 1
zweimal die: calm 1
zweimal glaub: medical 1
zweimal im: life -1 calm 1
zweimal: life -1 violence -1 threat 2 medical 1 voices -1 worry -2 calm 2
zweimol: life 1 calm -1
zweit: violence 1 calm -1
zweite ich: life 1 calm -1
zweite monat: worry 2 calm -1
zweite: life 1 violence -1 threat -1 medical 2 voices -1 worry 5 calm -5
zweiten: life -1 worry 1 calm 1
zweiter monat: worry 1 calm -1
zweiter: worry 2 calm -1
zweites: calm 1
zwickt: life -1 worry -1 calm 2
zwieback: life -1 worry 1 calm 1
zwiebel: life -1 medical -1 calm 2
zwiebeln: life -2 calm 3
zwilinge: life 1 threat -1 worry -1 calm 2
zwingen: life -1 violence 2 other -1 voices -1 calm 2
zwingt mich: violence 2 calm -1
zwingt mit: violence 1
zwingt: violence 3 worry -1 calm -2
zwinkert: threat -1 calm 1
zwischen beine: violence 1 calm -1
zwischen beinen: medical 1
zwischen den: medical 1
zwischen die: violence 1 calm -1
zwischen und: calm 1
zwischen: life -1 violence 2 other -1 medical 1 worry -2 calm 1
zwoa: life -1 violence 1 voices 1 foreign -1 worry -1 calm 1
zwolf: life -1 voices 1 worry -1 calm 3
zwolfte: calm 1
zyc przepraszam: foreign 1 calm -1
zyc: life -1 violence -2 other -1 medical 3 foreign 5 worry -1 calm -3
đanh: foreign 2 calm -1
đem: foreign 1
đi: foreign 1 calm -1
δεν: foreign 4 calm -3
ζω: foreign 4 calm -3
θελω: foreign 4 calm -3
να: foreign 4 calm -3
а: calm 1
блины: foreign -1 calm 1
больше не: foreign 1
больше: foreign 2 calm -1
бы: foreign 1
было: calm 2
бьет: foreign 4 calm -3
бє: foreign 2 calm -2
більше жити: foreign 1 calm -1
більше: foreign 3 calm -2
в: life -1 foreign 2
важко: foreign 2 calm -2
ванои: foreign 1 calm -1
вбити: foreign 2 calm -2
вбє: foreign 1 calm -1
велят: foreign 2 calm -1
взяти: foreign -1 calm 2
во: calm 1
восьми: calm 1
вперше: calm 1
все: life -1 medical -1 foreign 1 worry -1 calm 3
вся: calm 1
вчуся: calm 1
выпью: calm 2
вышел: foreign 2 calm -1
відала: foreign 3 calm -3
відео: calm 1
вільни: foreign -1 calm 2
він бє: foreign 1 calm -1
він мене: foreign 2 calm -2
він: foreign 5 calm -4
гаразд: calm 1
голоса: foreign 2 calm -1
гостеи: calm 1
груди: foreign 1 calm -1
давит: foreign 1 calm -1
дверь: foreign 1 calm -1
девяти: calm 1
делать: foreign 2 calm -1
день: foreign -1 calm 2
детеи: foreign 2 calm -1
дзвонила: calm 1
дихати: foreign 2 calm -2
для: calm 1
до: life -1 calm 2
добре: calm 1
додому: calm 1
дома: foreign 1
допоможіть: foreign 3 calm -2
друзів: foreign -1 calm 2
дуже: foreign 2 calm -2
дышать: foreign 1 calm -1
дякую все: calm 1
дякую: life -1 foreign -1 calm 2
жити: foreign 3 calm -2
жить: foreign 1 calm -1
з: foreign 1
завтра: calm 1
закончу: foreign 1
закінчу: foreign 3 calm -3
зарплату: foreign -1 calm 1
знает: foreign 2 calm -1
и: life -1 foreign 2
идти: foreign 2 calm -1
из: foreign 2 calm -1
изо: foreign 2 calm -1
или: calm 1
к: calm 1
каву: calm 1
комом: foreign -1 calm 1
кота: foreign 3 calm -3
кошка: calm 1
куртке: calm 1
кінець: foreign 1
левая: foreign 1 calm -1
леипциг: foreign -1 calm 2
ломает: foreign 1 calm -1
лучше: foreign 1
лягу: calm 2
мамі: calm 1
мене бє: foreign 1 calm -1
мене: foreign 5 calm -4
меня бьет: foreign 1 calm -1
меня: life -1 medical -1 foreign 7 worry -1 calm -4
мені: foreign 2 calm -2
мне: foreign 2
много: calm 2
могу: foreign 2 calm -1
моеи: calm 1
можу я: calm 1
можу: calm 1
мосту: foreign 1
муж бьет: foreign 1 calm -1
муж меня: foreign 1 calm -1
муж: foreign 4 calm -3
на складе: foreign 1
на: life -1 medical -1 foreign 2 worry -1 calm 2
нас: foreign -1 calm 1
научила: foreign -1 calm 1
начальник: foreign -1 calm 1
не більше: foreign 1 calm -1
не жить: foreign 1
не могу: foreign 1
не хочу: foreign 2 calm -1
не: life -1 medical -1 foreign 7 worry -1 calm -4
неділю: calm 1
немет: foreign 1 calm -1
немного: calm 2
никто: foreign 2 calm -1
нови: calm 1
нормально: foreign -1 calm 1
німецькоі: calm 1
обеда: foreign -1 calm 1
одна: calm 1
он меня: foreign 2 calm -1
он: foreign 3 calm -2
опух: foreign 2 calm -2
опять: calm 1
остальные: foreign -1 calm 1
пані: calm 1
папои: foreign -1 calm 1
пена: foreign 2 calm -1
первыи: foreign -1 calm 1
печь: foreign -1 calm 1
пирожками: foreign -1 calm 1
повешусь: foreign 4 calm -4
погано: foreign 2 calm -2
показала: calm 1
покупателеи: calm 2
получил: foreign -1 calm 1
поліці: foreign 1 calm -1
помогите: foreign 2 calm -1
понеділок: foreign -1 calm 2
попросила: calm 1
пораньше: calm 2
приготувала: calm 1
приходить: calm 1
проснулась: foreign 1
проснусь: foreign 1
простите: foreign 1
простіть: foreign 1
пьяныи: foreign 1 calm -1
піду: foreign 1 calm -1
після: foreign 2 calm -2
рабочеи: calm 1
ребенком: foreign 1 calm -1
рельсы: foreign 2 calm -1
роботі: calm 1
рта: foreign 2 calm -1
рука: foreign 1 calm -1
с: foreign 1
сама: calm 1
свіи: calm 1
сегодня: life -1 foreign 3
сеичас: life -1 foreign 2
сижу: foreign -1 calm 1
сказав: foreign 1 calm -1
складе: life -1 foreign 1
сколько: calm 1
смотрю: foreign -1 calm 1
соседка: foreign -1 calm 1
спит: calm 1
стрибну: foreign 1
стіл: calm 1
сусідці: foreign 3 calm -3
съели: foreign -1 calm 1
сьогодні: life -1 foreign 4 calm -2
теперь: calm 1
тогда: foreign 1
трамваи: calm 1
у: life -1 calm 2
убьет: foreign 2 calm -1
угостил: foreign -1 calm 1
уже: foreign 2 calm -1
укусу: foreign 2 calm -2
умереть: foreign 4 calm -4
упал: foreign 2 calm -1
успели: foreign -1 calm 1
устала: calm 2
хокеи: foreign -1 calm 1
хорошо: foreign -1 calm 1
хоче: foreign 2 calm -2
хочу більше: foreign 1 calm -1
хочу жити: foreign 1 calm -1
хочу умереть: foreign 2 calm -2
хочу: life -1 foreign 7 calm -5
чашку: calm 1
чаю: calm 2
чекаю: calm 1
человек: foreign 2 calm -1
через: calm 1
чи: foreign -1 calm 2
что: foreign 2 calm -1
шерсти: calm 1
ще: calm 1
що: foreign 1 calm -1
щодня: calm 1
я больше: foreign 1
я не: foreign 1 calm -1
я умереть: foreign 1 calm -1
я хочу: foreign 1 calm -1
я: life -1 medical -1 foreign 10 worry -1 calm -5
язик: foreign 2 calm -2
якщо: foreign 1 calm -1
і: calm 1
іду: foreign -1 calm 2
іи: calm 1
ابن: calm 1
اتنفس: foreign 3 calm -2
احد: foreign 2 calm -1
اخر: foreign 3 calm -2
اخي: life -1 foreign 4 calm -3
ارمي: foreign 2 calm -1
اروح: calm 1
اريد اعيش: foreign 1
اريد اموت: foreign 1 calm -1
اريد ان: foreign 2 calm -1
اريد: life -1 foreign 8 calm -6
اسال: calm 1
استعمل: calm 1
اشتريت: calm 1
اعيش: foreign 1 calm -1
اغلق: foreign 2 calm -1
الان: life -1 foreign 3 calm -2
الاولاد: foreign 1 calm -1
الباب: foreign 2 calm -1
الحمد له: calm 1
الحمد: foreign -1 calm 2
السلم: foreign 2 calm -1
الشباك: foreign 2 calm -1
الشغل: foreign -1 calm 2
الصوت: foreign 2 calm -1
القطار: calm 1
المدير: foreign -1 calm 2
الموت: foreign 5 calm -5
اليلة: foreign 3 calm -2
اليوم شغلي: calm 1
اليوم: life -1 foreign 2 worry -1 calm 1
امام: foreign 1 calm -1
امروز: calm 1
امشب: foreign 2 calm -1
اموت: foreign 3 calm -2
ان اعيش: foreign 1
ان اموت: foreign 1 calm -1
ان: life -1 foreign 5 calm -3
انا: foreign 2 calm -1
باشم: life -1 foreign 4 calm -3
بالا: foreign 2 calm -1
بالسكين: foreign 3 calm -2
بدون: calm 1
بدي: foreign 4 calm -3
بذبحك: foreign 3 calm -2
بس: foreign -1 calm 1
بعد: foreign 4 calm -3
بكرا: foreign -1 calm 1
بكير: calm 1
بمانم: foreign 3 calm -2
بمیرم: foreign 6 calm -5
به: foreign 2 calm -1
بگید: foreign 2 calm -1
بی: foreign 2 calm -1
تطبيق: calm 1
تعبت: foreign 3 calm -2
تمام: foreign -1 calm 2
تمامش: foreign 2 calm -1
جاري: calm 1
حدا: calm 1
حس: foreign 2 calm -1
خبز: calm 1
خسته: foreign 1 calm -1
خلاص: foreign 3 calm -2
خلصت: calm 1
خواهم: foreign 3 calm -2
خوبم: calm 1
خوردم: foreign 2 calm -1
دارم: foreign 2 calm -1
درد: foreign 2 calm -1
دره: foreign 3 calm -1
دستم: foreign 2 calm -1
دوستش: foreign 2 calm -1
دیگر: foreign 2 calm -1
دیگه: foreign 1 calm -1
راسي: foreign 2 calm -1
رسالة: foreign 3 calm -2
رو: foreign 2 calm -1
زميلي: foreign 2 calm -1
زنده باشم: foreign 2 calm -1
زنده: life -1 foreign 7 calm -5
زوجي يضربني: foreign 2 calm -2
زوجي: life -1 foreign 6 calm -5
سامحوني: foreign 3 calm -2
سخن: calm 1
سكين: foreign 2 calm -1
شدم: foreign 1 calm -1
شده: foreign 2 calm -1
شغلي: foreign -1 calm 3
شوهرم: foreign 3 calm -1
شوي: foreign -1 calm 1
شي: calm 1
صدري: foreign 3 calm -2
صرت: calm 1
طويل: foreign -1 calm 1
عطلة: foreign -1 calm 1
علمني: calm 1
علي: foreign 2 calm -1
عم: foreign 2 calm -1
عيش: foreign 4 calm -3
فرحت: foreign -1 calm 2
في: foreign 2 calm -1
قادر: foreign 3 calm -2
قال: foreign -1 calm 2
قرصها: foreign 2 calm -1
قلبم: foreign 2 calm -1
كان: foreign -1 calm 1
كتير: foreign 3 calm -2
كثير: foreign -1 calm 2
كل: life -1 foreign 1
كلكم: foreign 3 calm -2
كيف: calm 1
لا اريد: foreign 1
لا ان: foreign 1
لا: foreign 3 calm -2
له: foreign -1 calm 2
لوحدي: calm 1
لي: life -1 foreign 2
ما: life -1 foreign 3 calm -2
مادرم: foreign 2 calm -1
مرتب: foreign -1 calm 2
مقفول: foreign 1 calm -1
من: life -1 foreign 4 calm -3
منو: foreign 3 calm -1
منون: calm 1
میخوام: foreign 6 calm -5
میزنه: foreign 3 calm -1
میکنم: foreign 2 calm -1
میکنه: foreign 2 calm -1
نان: calm 1
نفسك: foreign 2 calm -1
نفسم: foreign 2 calm -1
نمی: foreign 3 calm -2
نمیاد: foreign 2 calm -1
نمیخوام باشم: foreign 1 calm -1
نمیخوام زنده: foreign 1 calm -1
نمیخوام: foreign 2 calm -2
نمیخواهم: foreign 2 calm -1
هدني: foreign 3 calm -2
هذي: foreign 3 calm -2
همه: foreign 2 calm -1
والان: foreign 2 calm -1
والباب: foreign 1 calm -1
وتعبت: foreign -1 calm 1
وراسه: foreign 2 calm -1
ورحت: calm 1
وقال: foreign 3 calm -2
وقع: foreign 2 calm -1
وما: foreign 2 calm -1
ومعه: foreign 2 calm -1
ومو: foreign 3 calm -2
ونظيف: foreign -1 calm 2
يرد: foreign 2 calm -1
يريد: foreign 2 calm -2
يسمعني: foreign 2 calm -1
يضربني: life -1 foreign 6 calm -4
يقتلني: foreign 2 calm -2
يقول: foreign 2 calm -1
ينزف: foreign 2 calm -1
يوجعني: foreign 3 calm -2
يوم: foreign 2 calm -1
پختم: calm 1
پشت: foreign 3 calm -1
کمکم: foreign 3 calm -1
کنید: foreign 3 calm -1
ኣለኹ: foreign 4 calm -3
ክመውት: foreign 4 calm -3
ደልየ: foreign 4 calm -3
ደኪመ: foreign 4 calm -3
☀: calm 1
☕: calm 1
⚓: life -1 voices -1 calm 2
⚰: life 10 calm -9
⚽: life -1 calm 1
❤: calm 1
➡: life 3 calm -2
⭐: life 2 calm -1
🆘: life -1 medical 4 worry -1 calm -2
🌉 👋: life 2 calm -2
🌉: life 5 foreign -1 calm -4
🌞: foreign -1 calm 1
🌧: calm 1
🌳: life -1 calm 1
🌴: life -1 calm 2
🍄: violence -1 calm 1
🍅: calm 1
🍎: calm 1
🍾: life 1 calm -1
🎂: life -2 calm 2
🎉: life -1 threat -1 calm 3
🎮: calm 1
🏖: life -2 worry -1 calm 4
🏠: life -1 violence 4 calm -2
🐓: calm 1
🐞: calm 1
🐹: other -1 calm 1
👊: life -1 violence 4 calm -2
👋: life 3 foreign -1 calm -1
👍: foreign -1 worry -1 calm 2
👎: life -1 calm 1
👑: calm 1
👻: calm 1
💊 💊: life 3 calm -3
💊: life 7 foreign -1 calm -6
💚: life -1 calm 1
💪: calm 1
🔥: worry -1 calm 2
🔪 ich: life 1 calm -1
🔪: life 6 violence -1 threat 4 worry -1 calm -8
🔫: life 7 foreign -1 calm -6
🕊: life 1
😀: calm 1
😁: life -1 calm 2
😂 aber: life 1
😂 ehrlich: life 1
😂 😂: life 1
😂: life 2 violence -2 threat -2 other -1 medical -1 voices -1 worry -2 calm 6
😃: worry 2 calm -1
😄: life -2 violence -1 threat -1 medical -1 foreign -1 worry -2 calm 8
😅: life -1 violence -1 threat -1 other -1 medical -1 worry -2 calm 6
😆: calm 1
😇: life 3 calm -2
😊: medical -1 foreign -1 calm 3
😍: calm 1
😎: life -2 calm 2
😑: calm 1
😔: life 7 foreign -1 calm -6
😡: life -1 threat 4 calm -1
😤: life -1 worry -1 calm 3
😭: life 3 violence 3 worry -1 calm -3
😴 fur: life 1
😴 imer: life 1
😴: life 7 foreign -1 calm -5
🙂: violence 2 calm -2
🙃: life -1 calm 2
🙄: calm 2
🙈: life -2 violence -1 threat -1 worry -1 calm 6
🤓: violence -1 voices -1 worry -1 calm 4
🤣: life -1 calm 2
🤩: life -1 worry 1
🥋: life -1 violence -1 threat -1 calm 2
🥕: calm 1
🥨: calm 1
🦁: calm 1
🪢: life 4 calm -4
🪦: life 5 worry -1 calm -3
`;
