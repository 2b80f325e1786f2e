/** Made by `npm run weigh` out of the messages in test/placement/words; read as weight.ts says. */
export const points = `
*: life 4 violence -4 threat -6 other -11 voices -12 foreign 7 worry 1 calm 21
0 7: threat 1 calm -1
0 auf: worry 1 calm -1
0 euro: worry 1 calm -1
08 26: calm 1
08: other -1 calm 1
0: life -1 violence -1 threat 1 voices 2 worry 1 calm -1
1 2: life 1 calm 1
1 3: calm 1
1 in: threat 1 calm -1
1 jahre: threat 1 calm -1
1 morgen: threat 1 calm -1
10 euro: violence 1
10 ich: violence 1
10 mien: medical 1
10 minuten: violence 1
10 zu: life 1
101: calm 1
10: life -1 violence 1 worry -1 calm 1
12 fur: threat 1 calm -1
12 hat: medical 1
12 ist: calm 1
12 past: calm 1
12000: calm 1
12: threat 2 other -1 medical 1 voices -1 foreign 1 worry -2 calm 1
13 hat: other 1
137: life 1
13: life -1 other 2 calm 1
14 bei: life 1 calm -1
14 halt: life 1 calm -1
14 ich: life -1 calm 1
140: calm 1
143: calm 1
14: threat 1 other -1 medical -1 voices -1 calm 1
14ten: life 2 calm -1
15 her: calm 1
15 im: worry -1 calm 1
15 jahre: calm 1
15 sucht: life -1 other 1
15 uhr: life -1 calm 2
15 und: life 1
150: worry -1 calm 1
159: calm 1
15: life -1 violence -2 other 2 worry -1 calm 1
16 der: other 1 calm -1
16 uhr: threat 1
16 und: violence 1 other 1 calm -1
16: life 1 violence 1 other 2 voices -1 worry -1 calm -2
17 im: life 1
17: life 1 violence -1 threat -1 calm 1
18 ist: life 1 voices 1 calm -1
18 jahre: calm 1
18 uhr: life 1 voices 2 calm -2
180: medical 1
18: life 3 violence -1 threat -1 other -1 medical -1 voices 3 worry -1 calm -2
19 hab: life 1 calm -1
19 und: life 2 violence 1 calm -1
190: medical 1
1960: life 1
1998: life 1 worry -1
19: life 2 violence 1 medical -1 worry -1 calm 1
1: violence -2 threat 2 other -1 voices -1 foreign -1 worry -1 calm 3
1a: calm 1
2 14: life 1 calm -1
2 1: medical 1
2 3: calm 1
2 am: other 1
2 auf: medical 1
2 da: threat 1 calm -1
2 die: life 1
2 halt: life 1 calm -1
2 ich: worry 1
2 jahre: calm 1
2 jahren: worry 1
2 kriegt: calm 1
2 mal: worry 1
2 monaten: worry 1
2 nicht: other 1 worry -1 calm -1
2 std: other 1
2 stunden: medical 1 calm -1
2 tableten: calm 1
2 tage: worry 1
2 wochen: calm 1
2 zu: worry 1
20 30: calm 1
20 das: life 1
20 der: life 1
20 euro: calm 1
20 im: calm 1
20 ist: calm 1
20 jahre: worry 1
20 kan: life 1 calm -1
20 km: other 1
20 mach: life -1 voices 1
20 meinen: life 1 medical 1 calm -1
20 mien: calm 1
20 minuten: threat 1 calm -1
20 morgen: violence 1 calm -1
20 seiten: worry 1
20 sie: calm 1
20 stunden: calm 1
20 und: voices 1
20 weg: other 1
2009: calm 1
2011: calm 1
2012: life -1 calm 1
2014: calm 1
2016: calm 1
2019: life -1 worry -1 calm 3
2020: calm 1
2021: calm 1
2023: calm 1
2026: life -1 calm 2
2027: calm 1
2028: calm 1
208: calm 1
20: life -2 threat -1 medical 1 voices -1 foreign -1 worry 1 calm 3
214: threat 2 calm -2
21: life -1 medical 1 worry -1 calm 1
230: calm 1
23: calm 1
24 dezember: calm 1
240: worry 1 calm -1
24: violence 1 worry -1 calm 1
25 in: worry 1
25: life 1 worry 2 calm -1
26 das: violence 1 calm -1
26 hat: violence 1 calm -1
26: life -1 violence 1 other -1 calm 1
274: calm 1
27: life -1 worry -1 calm 3
28: worry -1 calm 1
29: life 3 calm -2
2: life -1 violence -2 other 1 medical 2 foreign -1 calm 2
2a: calm 1
2x: life -1 worry 3 calm -2
3 bis: worry 1
3 das: life 1 calm -1
3 der: other 1
3 die: calm 1
3 firmen: worry 1
3 ich: life 3 threat -1 voices 1 calm -2
3 ist: other 1 medical 1 calm -1
3 jahre: medical 2 calm -1
3 jahren: calm 1
3 oktober: life 1
3 seit: other 1
3 stock: life -1 voices 1
3 stunden: worry 1 calm -1
3 tage: life -1 calm 1
3 und: life -1 voices 1 calm 1
3 wochen: voices 1 calm -1
30 das: life 1
30 des: calm 1
30 die: calm 1
30 euro: worry 1 calm -1
30 haben: worry 1 calm -1
30 jahre: life 1
30 prozent: calm 1
30 schlaft: life 2 calm -1
30 sie: calm 1
30 und: violence 1
30: life 1 violence -1 threat 1 other -1 medical -1 voices -1 foreign -1 worry 1 calm 1
31 12: calm 1
31 das: medical 1
31 in: life 1
31 jahre: life 1
31 marz: calm 1
310: calm 1
312: life -1 worry -1 calm 2
31: life -1 violence 2 threat -1 other -1 medical 1 voices -1 worry -1 calm 1
34 hab: worry 1
34 ich: calm 1
34 und: worry 1
340: calm 1
34: life -1 violence 1 medical 1 voices -1 calm 1
35: life -1 worry -1 calm 2
38: life -1 medical 1 calm 1
39 grad: medical 1 calm -1
39: life 2 other -1 medical 2 worry -1 calm -2
3: life -1 violence -3 other 1 medical 1 voices 2 foreign -1 worry -1
3al: foreign 2 calm -1
3am: foreign 3 calm -2
3ish: foreign 3 calm -3
3otle: calm 1
4 der: voices 1
4 die: voices 1 worry -1
4 ich: life 1 worry 1 calm -1
4 jahr: worry 1
4 jahre: life 1 calm -1
4 jahren: worry -1 calm 1
4 nachte: life -1 worry 1
4 tagen: voices 2
4 und: life -1 calm 1
40 ab: life 1 calm -1
40 bin: life -1 calm 1
40 ich: calm 1
40 kilo: calm 1
40 minuten: violence 1
40 tableten: medical 2 calm -2
40: life -2 threat -1 other -1 medical 2 worry -1 calm 5
41 grad: medical 1
41 ich: life -1 calm 1
41 jahre: worry 1
41 jahren: life 1
412: life 3 calm -3
41: life -1 threat -1 other -1 medical 2 worry 2
42: worry -1 calm 1
43: life 2 calm -1
45: calm 1
46: calm 1
47: calm 1
480: medical 1
49: calm 1
4: life -3 violence -1 threat -2 voices 2 foreign -1 worry 1 calm 2
4x: worry 1 calm -1
5 0: voices 1
5 auf: worry 1
5 da: other 1
5 gestorben: calm 1
5 jahren: life -1 calm 1
5 minuten: medical 1
5 mir: life 1 calm -1
5 stock: life 1 other 1 calm -2
5 tagen: worry -1 calm 1
50 den: calm 1
50 und: calm 1
50: life -1 violence -1 threat -1 medical -1 voices -1 worry -2 calm 7
514: calm 1
52: calm 1
57: life -1 calm 1
58: worry 1
59: calm 1
5: life -1 violence -2 threat -1 other 3 foreign 1 worry -1 calm 3
5x: worry 1
6 ist: worry 1 calm -1
6 mus: violence 1
6 nicht: voices 1
6 stock: other 1 calm -1
60 der: calm 1
60 geschaft: life 1
60 ich: calm 1
60 prozent: calm 1
60 stuck: calm 1
60 und: calm 1
603: calm 1
60: life -2 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 7
61 hab: calm 1
61 und: calm 1
61: life 2 worry -1
61a: calm 1
62: worry 1
63 ich: worry 1 calm -1
63: worry 2 calm -1
640: life 1 calm -1
64: life 1
67: life 3 calm -2
68: calm 1
6: life -2 violence 2 threat 1 other 2 medical -1 voices 2 calm -2
7 30: threat 1 calm -1
7 bis: violence 1
7 imer: worry -1 calm 1
7 monat: medical 1
7 und: medical 1 worry 1 calm -1
7 wie: worry -1 calm 1
70 dan: threat 1
70 mus: life -1 worry 1
70 und: life -1 worry 1
70: life -2 threat 1 worry 1 calm 2
75: calm 1
768: calm 1
78: calm 1
7: life -2 threat 2 other -1 medical 2 worry -2 calm 2
7abasni: foreign 2 calm -1
7ayat: foreign 1
8 bahnhof: threat -1 calm 1
8 da: calm 1
8 kilo: calm 1
8 monaten: worry 1
8 stock: life 1 calm -1
8 zum: threat -1 calm 1
80: life -1 violence -1 threat -1 calm 4
812: life -1 calm 1
84: threat -1 worry -1 calm 2
8: violence -2 threat -2 other 2 medical -2 voices -1 foreign -1 worry 1 calm 4
9 abgenomen: worry 1 calm -1
9 mit: threat 1
9 tage: calm 1
9 und: calm 1
90: violence -1 worry -1 calm 3
91: violence -1 calm 2
92: calm 1
94: life -1 calm 2
95: life -1 violence 3 calm -1
96: calm 1
97: life -1 calm 1
98: calm 1
9: life -1 violence -1 threat 3 other -2 medical -1 voices -1 worry 1 calm 3
a ale: worry 1 calm -1
a aug: violence 1 calm -1
a batut: foreign 1 calm -1
a bisl: life 1
a blaus: violence 1 calm -1
a la: calm 1
a ma: voices 1 foreign 1 calm -1
a ohne: voices 1
a so: worry 1
a und: life -1 voices 1
a3: voices 2 calm -1
a3mela: foreign 2 calm -1
a: life -4 violence 2 threat -1 medical -2 voices 1 foreign 2 worry 1 calm 3
ab 20: calm 1
ab april: calm 1
ab bin: life -1 voices 1 calm 1
ab bis: calm 1
ab da: calm 1
ab dem: calm 1
ab der: violence 1
ab die: calm 1
ab feierabend: life -1 violence 1 calm 1
ab freitag: calm 1
ab heute: life 1 voices 1 calm -2
ab ich: life 1
ab im: violence 1
ab in: voices 1
ab is: life -1 calm 1
ab januar: life -1 calm 1
ab macht: life 1
ab mehr: life -1 threat 1
ab meine: life -1 calm 1
ab mitwoch: life 1
ab monat: worry 1
ab montag: calm 1
ab morgen: life 2 worry -1 calm -1
ab must: life 1 calm -1
ab nachste: life 1 calm -1
ab nacht: life 1 calm -1
ab nicht: life 1
ab nur: life -1 violence 1 calm 1
ab sagt: worry 1 calm -1
ab samstag: life 2 calm -1
ab seit: violence 1 calm -1
ab sie: other 1
ab sofort: life 1
ab sontag: life 1 calm -1
ab uhr: life -1 calm 1
ab und: medical -1 calm 1
ab wan: calm 1
ab war: calm 1
ab wen: violence 1
ab wieder: life -1 calm 1
ab wieviel: life 2 calm -1
ab woche: life 1 calm -1
ab: violence 1 threat 5 other -3 medical 2 voices -1 foreign -2 worry -3 calm 1
aba: violence 1 threat -1 other -1 medical 1 voices -1 foreign -1 worry -1 calm 3
abdeckung: life -1 voices 1
abdruck: violence 4 medical -1 calm -2
abeit: calm 1
abeitsamt: calm 1
abeitslosen: calm 1
abekomen: medical 2 worry -1 calm -1
abend an: violence -1 calm 1
abend auf: threat 1 medical 1 worry -1 calm -1
abend bin: life -1 calm 1
abend damit: worry 1 calm -1
abend das: life -1 calm 1
abend der: life 1 worry -1 calm -1
abend die: life 1
abend dran: life 1
abend er: violence 1
abend hat: other 1
abend ich: worry -1 calm 1
abend in: threat 1
abend ist: life 1 calm -1
abend mach: life -3 threat 1 calm 2
abend mit: calm 1
abend nach: voices 1
abend sagt: violence 1
abend schlus: life 1 calm -1
abend um: life -1 calm 1
abend und: life 1
abend was: life 1 calm -1
abend wieder: violence 1
abend zum: threat 1
abend: life 8 violence 2 threat 1 other -1 medical -1 voices -2 foreign -1 worry -2 calm -4
abendbrot: threat 2 voices -1 calm -1
abends eine: calm 1
abends einen: life 1 calm -1
abends ich: worry 1 calm -1
abends imer: violence 1 calm -1
abends keine: worry 1
abends sie: violence 1 calm -1
abends so: calm 1
abends und: calm 1
abends wieder: worry 1 calm -1
abends: life -1 violence 4 medical -1 voices -1 worry 4 calm -5
abendschule: life -1 calm 2
aber am: worry 1 calm -1
aber an: worry 1 calm -1
aber anders: life 1 calm -1
aber angst: worry 1 calm -1
aber auch: calm 1
aber auf: threat 1 calm -1
aber bei: calm 1
aber bin: life -1 worry 1 calm 1
aber bis: medical 1
aber bring: calm 1
aber chef: worry 1
aber dachte: worry 1 calm -1
aber dan: life 1 calm -1
aber das: life 2 violence 1 threat -1 worry -1 calm -1
aber dem: life 1
aber den: calm 1
aber der: life -1 threat 1 worry 2 calm -2
aber die: life -1 calm 2
aber druck: worry 1
aber du: violence 1 calm -1
aber ehrlich: life 1
aber eigentlich: life 1
aber einem: violence 1
aber einer: medical 1 calm -1
aber er: threat 1 calm 1
aber es: life -1 medical 1 worry 2
aber gar: worry -1 calm 1
aber geht: life -1 worry -1 calm 1
aber gehts: calm 1
aber glaub: life 1
aber glucklich: calm 1
aber guat: life -1 calm 1
aber gut: calm 1
aber hab: life 1 worry 1 calm -2
aber habe: worry 1 calm -1
aber hat: life 1 other 1
aber herz: calm -1
aber heut: life 1
aber hort: voices 1 calm -1
aber ich: life 3 violence -1 voices -1 worry 2 calm -4
aber im: calm 1
aber ist: worry 1
aber jeden: calm 1
aber jemand: life -1 threat 1
aber jetzt: medical 1 worry -1
aber kan: violence 1
aber keiner: calm 1
aber kont: life 1
aber krieg: violence 1 calm -1
aber lieb: calm 1
aber lustig: worry 1
aber mach: life 1 worry -1
aber man: life 1
aber mega: calm 1
aber mein: violence 1 medical 1
aber meister: calm 1
aber mich: life 1
aber mir: violence -1 worry 2
aber mit: calm 1
aber montag: life 1
aber morgen: calm 1
aber mus: threat 3 voices -1 calm -2
aber nich: life 1
aber nicht: violence 1 threat -1 medical -1 worry 1
aber noch: calm 1
aber nur: calm 1
aber ohne: life 1 calm -1
aber sagt: voices -1 calm 1
aber schicht: other 1
aber schon: worry -1 calm 2
aber seit: medical 1 worry -1 calm 1
aber sie: life -1 threat -1 voices 2 calm -1
aber sind: medical 1
aber so: life -1 worry 1 calm 1
aber sol: other 1
aber tut: violence -1 worry 1
aber war: life -1 worry 1 calm 1
aber wars: life -1 calm 1
aber wen: life -1 violence 1 threat 1 medical 1
aber wieder: calm 1
aber wil: life 1 calm -1
aber wird: life 1 medical 1 worry -1
aber wo: threat 1 calm -1
aber: violence -2 threat -1 other -2 medical 1 voices -3 foreign -2 worry 2 calm 6
abestelt: life 1 calm -1
abfackeln: life -1 threat 3 calm -2
abfal: violence -1 threat 3 calm -1
abflug: life 2 threat -1 calm -1
abfluszeug: other 2
abgabe: calm 1
abgearbeitet: life -1 worry 1
abgebe: life -1 violence 2 threat -1 worry -1 calm 1
abgeben: life -1 calm 3
abgebm: calm 1
abgebrant: calm 1
abgebrochen am: life -1 worry 1
abgebrochen: life -2 violence -1 worry 1 calm 3
abgedeckt: calm 1
abgedruckt: violence 3 medical -1 calm -2
abgeflamt: calm 1
abgegangen: calm 1
abgegeben der: life 1
abgegeben: life 2 threat -1 other 2 medical -1 voices -1 worry -1
abgehakt: calm 1
abgehalten: life 4 worry -1 calm -2
abgeholt: violence -2 calm 3
abgehort: other -1 calm 1
abgeknalt: calm 1
abgekriegt: life 2 worry -1 calm -1
abgeladen: calm 1
abgelaf: calm 1
abgelaufen ist: calm 1
abgelaufen: life 6 violence -1 threat -1 medical -1 worry -1 calm -3
abgelehnt ich: calm 1
abgelehnt wil: calm 1
abgelehnt: life 1 violence -1 worry -1 calm 2
abgemacht: life 1 worry -1
abgemeldet: worry 1
abgenomen: life -1 medical -1 worry 2 calm 1
abgepast: violence 2 calm -1
abgequtscht: medical 2 calm -1
abgerutscht: life -1 threat -1 medical 4 calm -2
abgesagt: violence -1 threat -1 other -2 medical 3 worry 2 calm -2
abgeschlosen am: life -1 calm 1
abgeschlosen dem: life 1 calm -1
abgeschlosen ich: calm 1
abgeschlosen mit: life 1 calm -1
abgeschlosen und: violence 1
abgeschlosen: life -2 violence 2 threat -1 other -1 medical 2 voices -1 worry -2 calm 3
abgesetzt die: life -1 worry 1
abgesetzt: life -2 worry 6 calm -3
abgesichert: life 1 calm -1
abgesofen: calm 1
abgespert: violence 2 calm -1
abgesprochen: calm 1
abgestelt: life -1 threat -1 medical -1 worry 7 calm -3
abgestiegen das: life -1 calm 1
abgestiegen ist: calm 1
abgestiegen: life -1 calm 2
abgestochen: calm 1
abgesturzt: life -1 calm 1
abgetaut: life 1 threat -1 worry -1 calm 1
abgetriebn: life 1
abgewaschen: calm 1
abgewischt: life 1
abgezogen die: worry 2 calm -1
abgezogen: life -1 worry 3
abglehnt: calm 1
abgrund: life -1 voices 2 calm 1
abheben: life 3 calm -2
abholen: life 2 violence 1 threat -1 voices -1 worry -1 calm 1
abholzeit: calm 1
abi artik: foreign 1
abi ben: foreign 1
abi: life -1 foreign 3 worry -1
abiegen: calm 1
abim: foreign 2 calm -1
abitur: life -1 calm 1
abklopft: calm 1
abkriegt: life -1 threat 2 calm -1
abkurzung: calm 1
abla: life -1 medical -1 foreign 6 worry -2 calm -1
ablasen: calm 1
ablauf: calm 1
ablaufe: calm 1
ablehnung: calm 1
abmachst: voices 2 calm -1
abmahnen: violence -1 worry 1
abmahnug: calm 1
abmahnung bekomen: worry 2 calm -2
abmahnung gekriegt: worry 2 calm -2
abmahnung ich: life 1 worry 1 calm -2
abmahnung sol: worry 1
abmahnung und: life 2 worry -1 calm -1
abmahnung wegen: worry 2 calm -1
abmahnung wg: calm 1
abmahnung: violence -1 threat -1 other -1 medical -2 voices -1 foreign -1 worry 9 calm -2
abmahung: medical -1 calm 2
abnehmen: life -1 medical -1 calm 2
abo: life 1 worry -1
abouya: foreign 3 calm -2
abr: life -2 medical -1 worry -1 calm 5
abrechen: life 1 calm -1
abrechnung: calm 1
abreibung: threat 2 medical -1 calm -1
abruft: calm 1
abs: life -1 calm 3
absage: life -1 worry 2 calm -1
absagen bin: life 1
absagen da: life 1
absagen: life 2 voices 1 worry -1 calm -1
absatz: calm 1
abschafen: life 2 calm -1
abschalten: life -1 calm 3
abschiebung: life 2 calm -1
abschiedsbrief fertig: life 3 calm -2
abschiedsbrief geschrieben: life 1 other 1 calm -2
abschiedsbrief ist: life 1
abschiedsbrief: life 8 violence -1 threat -1 other 9 medical -1 worry -1 calm -10
abschlepseil: violence -1 other 3 calm -1
abschlus: calm 1
abschneiden: life -1 voices 1
abschreiben: calm 1
absetzen: calm 1
absetzn: life -1 calm 1
absichtlich der: life 1
absichtlich mit: life 1
absichtlich und: life 1
absichtlich: life 12 violence 3 threat -2 medical -2 voices -1 worry -1 calm -8
absperbaken: calm 1
abspieln: life -1 calm 1
absprachen: calm 1
absteche: life -1 violence 2 threat 3 other -1 voices 3 worry -1 calm -5
absteigen: life -1 calm 2
abstelen: life -1 calm 1
abstezen: worry -1 calm 1
absticht: life -1 threat 3 calm -2
abtaun: calm 1
abteilung: life -2 threat 3 worry -1 calm 2
abwasch: life -1 other -1 calm 3
abwesenheit: calm 1
abziehen: calm 1
abzieht: violence 1 calm -1
abzug: calm 1
abzugeben: life -1 worry 2 calm -1
ach du: calm 1
ach nicht: worry -1 calm 1
ach und: violence 1 calm -1
ach weis: worry -1 calm 1
ach: life -1 violence 1 threat -1 medical 1 worry -3 calm 3
ache: life 1 calm -1
achso: life -1 calm 1
acht ich: threat 1
acht monaten: calm 1
acht stunden: calm 1
acht wochen: worry -1 calm 1
acht: life -2 violence -1 threat 1 other 1 medical -1 voices -1 worry -2 calm 6
achte: violence 1 calm 1
achten: other 1 worry -1
achterbahn: calm 1
achtmal: calm 1
achtzig: calm 1
achzsch: worry -1 calm 1
acliktan: foreign -1 calm 1
acoperis: foreign 1
actele: foreign 1 calm -1
acum: foreign 2 calm -2
adac: calm 1
adam: other 3 calm -1
ade: life 1 foreign -2 calm 1
ader: other 2 calm -1
adern auf: life 1 calm -1
adern: life 2 calm -1
adeso: foreign 1
adiert: calm 1
adim: foreign -1 calm 1
adrese: life 1 threat 2 calm -2
advent: life 2 calm -1
afa: calm 1
afe: worry 1 calm -1
afen mich: worry -1 calm 1
afen nach: calm 1
afen: life -1 calm 2
afenlaute: violence -1 voices -1 worry 3 calm -1
afet: calm 1
aflopen: life -1 calm 1
ag: life -1 worry -1 calm 3
again: foreign 4 calm -2
agentur hat: calm 1
agentur: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 7
agerufe: worry 3 calm -2
agliyor: foreign 1 calm -1
ago: foreign 1
agriyor: foreign 2 calm -1
ags: threat 2 calm -1
agzindan: foreign 2 calm -2
ahdrag: calm 1
ahmed: calm 1
ahnung: calm 2
ahora: foreign -1 calm 1
aile: calm 1
ain: life -1 calm 2
ajutor: foreign 2 calm -1
akhi: foreign 2 calm -1
akordeon: calm 1
aksam: foreign 1 calm -1
akt: calm 1
akte: life 2 calm -2
akten: life -1 calm 2
aku gleich: worry -1 calm 2
aku ist: calm 1
aku ler: worry 1
aku stirbt: calm 1
aku tot: life -1 calm 1
aku vom: calm 1
aku: life -4 violence 2 threat -1 other -1 medical -1 calm 5
al got: foreign -1 calm 2
al here: foreign -1 calm 2
al mi: foreign 1 calm -1
al noch: calm 1
al pils: foreign 1 calm -1
al: life -1 violence -1 threat 1 other -1 medical -1 voices 1 foreign 1 calm 1
ala: life -1 medical 3 foreign 2 worry -1 calm -1
alacak: foreign 2 calm -1
alamiyorum: life -1 foreign 4 calm -2
alarm: threat -1 calm 2
alarmanlage: calm 1
albabka: life -1 foreign 3 calm -1
albers: life 1
albrecht: other -1 medical 1 calm 1
albtraume: life -1 worry 3 calm -1
alda: calm 1
aldi: life 1 calm -1
ale ab: threat 2 calm -2
ale an: calm 1
ale anderen: calm 1
ale auf: threat 1 other -1 calm -1
ale aus: threat 1 medical -1 worry 1 calm -1
ale beser: life 1
ale blos: worry 1
ale das: life -1 other 1
ale dem: threat -1 calm 1
ale den: life 1
ale der: threat 1 calm -1
ale die: threat 1 worry 1 calm -1
ale drausen: calm 1
ale drei: life 1 violence 1 calm -1
ale drin: threat 1 calm -1
ale ein: voices 1
ale eine: worry 1 calm -1
ale eingegangen: calm 1
ale einmal: life 1 threat 1 calm -1
ale er: violence 1 calm -1
ale es: calm 1
ale fotos: life 1 calm -1
ale froh: worry 1 calm -1
ale funf: violence 1 calm -1
ale gegen: life -1 worry 3 calm -1
ale gekilt: calm 1
ale geklatscht: calm 1
ale gelacht: violence 1 worry -1 calm 1
ale geld: life 1 worry -1
ale gucken: violence 1
ale haben: life -1 violence 1 calm 1
ale halbe: violence 1
ale ham: calm 1
ale haten: calm 1
ale ich: life 2 worry 1 calm -2
ale im: life -1 voices 1 calm 1
ale in: calm -1
ale kopf: voices 1 worry 1 calm -1
ale leute: calm 1
ale liegen: other 1
ale mein: calm 1
ale meine: life -1 threat -1 medical 2
ale meser: voices 2 calm -1
ale minuten: calm 1
ale mit: life -1 threat -1 voices 1 worry -1 calm 2
ale mus: calm 1
ale nach: threat 1
ale net: life -1 calm 2
ale noch: worry 1
ale nur: violence 1 worry 1 calm -1
ale raus: calm 1
ale richtig: calm 1
ale rum: medical 2 calm -1
ale runter: violence 1 worry 1 calm -1
ale sagen: worry 1
ale sagt: calm 1
ale schlafen: life 1 calm -1
ale schreinerei: medical 1
ale sehen: life -1 threat 2 calm -1
ale sind: life -2 voices 1 worry 1
ale sol: voices 1
ale sortiert: calm 1
ale stehen: medical 2 calm -1
ale stunde: violence 1
ale tableten: life 1 medical 2 voices 1 worry -1 calm -2
ale tage: life 1
ale tot: life -2 threat 2
ale um: life -1 threat 1 calm 1
ale und: life 1 violence -1 other 1
ale unterschreiben: calm 1
ale vom: life 1 calm -1
ale was: life -1 threat 2 worry 1 calm -2
ale weg: worry 1
ale wen: life 1
ale zu: calm 1
ale: life -1 violence -2 threat 6 other -1 medical -2 voices 2 foreign -2 worry 3 calm -2
alein aber: life 1
alein auf: violence 1 threat 1 medical 1 calm -1
alein buro: threat 1 calm -1
alein chef: calm 1
alein dan: worry 1 calm -1
alein dem: threat 1 calm 1
alein der: life -1 violence -1 other 1 medical 1
alein die: life 1
alein hab: medical -1 worry 2
alein ich: worry 1
alein im: life -1 threat 1 worry -1
alein in: life -1 violence -1 other 1 medical 1
alein kan: violence 1
alein laden: calm 1
alein lager: threat 1 calm -1
alein machen: calm 1
alein mit: violence 1 calm -1
alein sein: threat 1
alein seit: medical 1 worry 1 calm -2
alein und: medical -1 worry 1
alein wohn: calm 1
alein zu: medical 1
alein: life -8 violence -1 threat 3 medical 7 voices -1 foreign -1 worry 1
aleine auf: threat 1 calm -1
aleine: violence -1 threat 1 other -1 medical -1 voices -1 calm 3
alem auch: life 1 calm -1
alem fur: life 1 calm -1
alem ich: life 1 worry -1
alem nicht: life -1 worry 1
alem vom: life 1
alem: life 7 violence -1 other 1 medical -1 voices -1 calm -5
alen behindi: threat 1
alen dan: calm -1
alen de: worry 1
alen der: life 2 calm -1
alen die: other 1
alen drin: life -1 threat 1
alen einen: life 1 threat 1 worry -1 calm -1
alen gesagt: life 1
alen hand: other 1
alen im: life -1 worry 1
alen in: life 1 worry 1 calm -1
alen last: life -1 worry 1
alen mit: worry 1
alen nur: life -1 worry 2 calm -1
alen verabschiedet: life 1
alen viel: life 1 calm -1
alen zur: life -1 worry 2 calm -1
alen: life 1 violence -1 threat 1 other 2 medical -2 voices -2 foreign -1 worry 8 calm -6
alens: life 1 worry 2 calm -3
aler: calm 1
alergie: medical 3 calm -2
alerheiligen: worry 1 calm -1
alerletzte: life 1 calm -1
ales aber: worry -1 calm 1
ales alein: medical 1 calm -1
ales auch: life 1
ales auf: life 2 calm -1
ales aufgeraumt: life 1
ales aus: voices 1
ales ausprobieren: life 2 calm -1
ales bei: life -1 calm 2
ales bis: calm 1
ales blau: other 1
ales blut: medical 2 calm -1
ales da: life 1 violence 1 other 1 worry -1 calm -2
ales damit: life 1
ales dan: life -3 threat 2 calm 2
ales das: life 2 calm -1
ales den: worry 1
ales die: life 2 calm -1
ales dopelt: medical 2 calm -1
ales dreht: medical 1 calm -1
ales echt: worry 1 calm -1
ales egal: life 1 worry 1 calm -1
ales ein: life 2 calm -2
ales eine: life -1 medical 1 voices 1 calm -1
ales ende: life 3 calm -2
ales er: life 1 calm -1
ales erklart: life 1
ales fur: worry 1
ales geklart: worry -1 calm 1
ales geld: violence 1 worry 1 calm -1
ales gemacht: life -1 threat 1 worry -1 calm 1
ales geregelt: life 2 calm -2
ales geschaft: life -1 calm 1
ales gezeigt: worry -1 calm 1
ales grau: life -1 worry 1
ales gut: violence 1 other -1 worry -1 calm 2
ales haben: voices 1
ales heut: calm 1
ales hinschmeisen: worry 1 calm -1
ales ich: other 1 worry 1 calm -1
ales ihr: life -1 calm 1
ales im: life 2 worry -1 calm -1
ales in: life 1 worry -1 calm 1
ales ist: voices 2 worry 1 calm -2
ales jetzt: life -1 calm 1
ales kan: medical 1
ales kaput: threat 1
ales keinen: worry 1 calm -1
ales klar: life -1 calm 2
ales lauft: worry 1
ales laut: life -1 voices 1
ales ler: worry 1
ales lustig: medical 1
ales mach: life -1 worry 1
ales machen: worry 1
ales mehr: calm -1
ales mich: life -1 worry 1
ales nach: worry 1 calm -1
ales nas: medical 1
ales nicht: life 1 calm -1
ales noch: life -2 worry 3 calm -1
ales nochmal: worry 1
ales normal: calm 1
ales nur: worry 1
ales ok: worry -1 calm 1
ales ordnung: calm 1
ales paleti: worry -1 calm 1
ales raus: voices 1
ales richtig: calm 1
ales rot: other 1 calm -1
ales ruhig: threat -1 calm 1
ales schon: life -1 calm 1
ales seit: voices 1 calm -1
ales selber: calm 1
ales sin: calm -1
ales sinlos: life -1 worry 4 calm -3
ales super: life 1 worry -1 calm 1
ales uber: worry 1
ales und: life -1 medical 1 voices -1 calm -1
ales vergiftet: voices 1 worry -1
ales verschenkt: life 1
ales viel: life -1 worry 3 calm -1
ales vol: medical 1 calm -1
ales voler: medical 1
ales vom: calm 1
ales vorbereitet: life 1 threat 2 worry -1 calm -2
ales war: life 1 medical 1 calm -1
ales wart: life -1 calm 1
ales was: life 1 other 1
ales weg: life -1 worry 1
ales weh: violence 1 calm -1
ales werd: worry 1 calm -1
ales zu: life -1 worry 2 calm -1
ales zuhause: violence 1
ales zusamen: threat 1 calm -1
ales: life 1 violence -3 threat -1 other -2 medical 1 voices 3 foreign -3 worry 6 calm -1
alet: life -2 worry -1 calm 3
alexa: calm 1
alg: calm 1
algemein: calm 1
ali: life 1 other 3 calm -2
alkohol: life -1 worry -1 calm 2
alkoholfrei: calm 1
almachd: life -1 calm 2
almiyor: foreign 2 calm -1
aln: life -2 calm 2
aloa macha: worry 1 calm -1
aloa: life -1 worry 2 calm -1
aloi gmacht: calm 1
aloi: life -1 violence -1 calm 2
alp: life -1 medical 2 calm -1
alpen: calm 1
alphabet: life 1 calm 1
already: life -1 calm 2
als am: violence 1 calm -1
als anderen: calm 1
als auf: calm 1
als behinderung: life 2 calm -2
als chef: calm 1
als der: life 1 threat 1 calm -2
als die: calm 1
als dran: violence 1 threat 1 calm -1
als erstes: calm 1
als es: life 1 voices 1 calm -1
als ich: violence 1 voices 1 calm -1
als in: life 1 calm -1
als jemand: worry 1
als leben: life 1 calm -1
als meine: life 1 calm -1
als mit: worry 1
als nachste: violence 1 threat 2 calm -2
als ob: life 1 medical 1 voices -1 calm -1
als sie: threat 1
als sonst: life 1
als stunden: calm 1
als vater: calm 1
als wen: calm 1
als wieder: life 2 calm -2
als: life 2 threat 2 other -3 medical -1 voices -2 foreign -1 worry -2 calm 6
also an: life 1
also bei: violence 1 calm -1
also bin: life -1 calm 1
also das: worry 1
also dem: life 1
also den: calm 1
also der: voices 1
also die: life 2 calm -1
also er: voices 1
also gut: life 1
also hab: calm 1
also heute: life 1 calm -1
also ich: violence 1 worry -1
also mehr: calm 1
also meiner: worry 1 calm -1
also morgen: life 1 calm -1
also nich: life -1 worry 1
also nicht: life 1
also richtig: life 1 other 1 calm -2
also seit: calm 1
also so: life 1 calm -1
also uns: violence 1 calm -1
also zwei: medical 1
also: life 6 violence 3 threat -4 other -1 voices -1 foreign -1 worry -2
alt: life 4 violence -1 threat -1 other -1 voices -1 worry 1
altar: life -1 voices 3 calm -2
alte brucke: worry -1 calm 1
alte dan: life 1 calm -1
alte grupe: calm 1
alte hat: life 1
alte im: life 1 calm -1
alte lauft: life 1 calm -1
alte muste: calm 1
alte weg: calm 1
alte werkstat: other 1
alte: life 2 violence -1 threat -1 medical -1 voices -1 worry -3 calm 7
alten firma: calm 1
alten grupe: calm 1
alten im: threat 1 other 1 calm -1
alten in: calm 1
alten man: violence -1 other 2 calm -1
alten und: violence 1 calm -1
alten verschenkt: calm 1
alten was: calm 1
alten: life -2 threat -1 other 4 medical -1 voices -1 worry -2 calm 3
altenheim: calm 1
alter grupenleiter: other 1
alter: life -3 violence -1 medical 1 worry -1 calm 4
altersrente: calm 1
altes: life -1 calm 2
altgesele: calm 1
alweil: calm 1
am 15: worry 1 calm -1
am 24: calm 1
am 30: life 1 calm -1
am abend: violence 1
am absagen: life 1
am ales: worry 1 calm -1
am an: other 1
am anfang: life -1 worry -1 calm 2
am arbeitsplatz: calm 1
am arm: worry -1 calm 2
am auf: life -1 worry 2
am aus: calm 1
am auto: threat 1
am automatisch: worry 2 calm -1
am bahnhof: life -1 threat 1 other 1 worry -1
am bahnsteig: life 1 other 1 calm -2
am band: medical 1
am bauch: life 1 medical 1 worry -1 calm -1
am baum: life 2 threat 1 worry -1 calm -1
am bein: life 1 calm -1
am besten: life 1 calm -1
am bet: violence 1 voices 1 calm -1
am bin: life 1 calm -1
am bite: life -1 calm 2
am boden: life -1 violence 1 medical 3 calm -2
am bugeleisen: calm 1
am computer: calm 1
am damit: life -1 voices 1
am dan: life 1
am das: life -1 calm 1
am der: life -1
am donerstag: life 1 worry -1
am driten: worry 1 calm -1
am einer: calm 1
am empfang: calm 1
am ende: life -2 worry 4
am erst: worry 1 calm -1
am ersten: calm 1
am fenster: life 1 other 2 voices 1 calm -2
am fest: life -1 violence 1
am freitag: threat 1 worry -1
am ganzen: medical 1 calm -1
am gegen: calm 1
am gelander: voices 1
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
am heute: life 1 threat 1 worry -1 calm -1
am hor: other 1
am ich: calm 1
am im: worry 2 calm -1
am in: life -1 calm 1
am is: calm 1
am ist: violence 1 worry -1 calm 1
am kan: life -1 worry 3 calm -2
am kanal: life 1 calm -1
am komen: life -1 calm 1
am komt: calm 1
am kopf: medical 1
am korper: medical 1 calm -1
am leben: calm 1
am letzten: life 1 worry 1 calm -1
am liabstn: life 1 calm -1
am liebsten: life 1 worry 1 calm -1
am mach: life 1 calm -1
am mache: life 1 calm -1
am machen: violence 1 calm 1
am mit: threat 1
am mitwoch: life -1 threat 1 calm 1
am montag: life 1 threat 2 calm -2
am mund: violence 1
am mus: life 1 worry 1 calm -2
am nach: life 1
am nachste: threat 1
am neben: medical 1
am nicht: life 1 threat 1 worry -1 calm -1
am noch: life 1
am oben: other 2 calm -1
am oberschenkel: life 1
am past: life 1 calm -1
am rhein: life 1 calm -1
am samschdag: life -1 threat 1
am samstag: worry 1 calm 1
am schon: life 1
am schreiben: life 1 medical 1 calm -1
am seh: life 1
am seil: life -1 calm 2
am selben: life 1 calm -1
am sie: other 1 voices 1
am sind: calm 1
am so: foreign 1
am sonst: life -1 calm 1
am sontag: life 2 worry -1
am stand: calm 1
am steur: worry 1 calm -1
am tag: life 1 worry 1
am telefon: life -1 violence -1 other 1 calm 1
am tot: foreign 1
am um: life 2 threat 1 calm -2
am und: threat -1 other 1 medical 1 calm -1
am unter: life -1 worry 2
am verbrant: life -1 calm 1
am verzweifeln: calm 1
am vom: threat 1 worry 1
am von: life 1
am vorbei: violence 1
am war: worry 1 calm -1
am weg: calm 1
am weh: life 1
am weis: voices 1 worry -1
am wen: threat 1 calm -1
am wer: calm 1
am wird: threat 1
am wochenende: life -1 worry 1
am wurd: worry 1 calm -1
am zu: life 1
am: threat 1 other 2 medical -2 voices -4 foreign -1 worry 1 calm 3
ama: calm 1
amazon: calm 1
ame: calm 1
ameisen: medical 1
amen: life 1 calm -1
amina: calm 1
amoi: life 2 calm -1
amok: life -1 threat 6 calm -3
amoklauf: life -1 threat 8 calm -6
amol: life 2 calm -1
among: calm 1
ampel: voices 2 calm -1
ampeln: voices 2 calm -2
amsel: life 2 voices -1 calm -1
amt ales: worry 2 calm -1
amt bezahlt: life 1 calm -1
amt die: threat 1
amt er: other 1 calm -1
amt gefragt: life 1
amt gesagt: worry 1
amt hat: other 1 worry 1 calm -1
amt ihr: threat 1 calm -1
amt mir: calm 1
amt und: calm 1
amt: life -2 violence -2 threat 2 medical -1 voices -1 foreign -1 worry -1 calm 6
amter: calm 1
amtlich: life -1 calm 2
amut: foreign 6 calm -6
an aber: medical 1 worry -1
an ale: life 3 worry -1 calm -1
an amt: other 1
an arbeit: worry -1 calm 1
an arm: life 2 calm -1
an auf: medical 1
an bei: violence 1 calm -1
an bis: violence 1 worry 1
an brust: violence 1 calm -1
an damit: life 1
an dan: voices 1
an das: life -1 medical 1
an de: life 1 violence 1 worry 1 calm -1
an decke: life 2 calm -1
an dem: life 1 calm -1
an den: life 1 violence 1 threat -2 other 1 medical -1 calm -1
an der: life -1 violence -1 medical 1 worry 1
an die: threat -1 worry -1 calm 2
an dr: calm 1
an drei: medical 1 calm -1
an druck: medical 1
an einem: threat 1
an er: violence 1
an es: worry 1
an frau: calm 1
an geh: worry 1
an geht: worry 1
an gibt: calm 1
an gleisen: life 1 voices 2 worry -1 calm -1
an gscheit: calm 1
an hab: threat 1 worry -1
an hals: violence 1 medical 1 calm -1
an hand: calm 1
an haren: violence 1 other 1 calm -1
an haut: medical 1
an heizung: other 1 calm -1
an ich: threat 1 other 2 worry -1 calm -2
an ihr: life 1
an im: life 1 worry 1
an in: life 1
an ist: worry 1 calm -1
an kan: calm 1
an kase: worry -1 calm 1
an keiner: other 1 calm -1
an kolegen: calm 1
an kopf: other 1
an leg: life 1
an leitung: medical 1 calm -1
an mal: calm 1
an mama: life 2 calm -2
an maschine: life -1 worry 2
an meinem: life 1
an meinen: worry 1
an meiner: violence 1 calm -1
an mich: life 1 violence 1
an mir: violence 2 worry 2 calm -2
an mit: life -1 threat 1
an nach: life 1
an nacht: threat 1
an neia: worry 1
an nicht: calm 1
an nur: life -1 calm 1
an ob: calm 1
an ohne: worry 1 calm -1
an po: violence -1 worry 2
an prese: medical 1
an rufn: calm 1
an sag: life -1 threat 1 calm -1
an sage: worry 1 calm -1
an sagt: other 1 calm -1
an seh: other 2 calm -1
an seinem: threat 1 other 1 calm -1
an selbstmordgedanken: life 2 calm -1
an sie: life -1 other 1 calm 1
an sol: other 1
an spule: worry 1
an staumaur: other 1
an stui: calm 1
an tot: life 1
an tur: voices 1
an und: worry 1 calm -1
an von: medical 1 calm -1
an vorarbeiter: worry 1
an wand: other 1 calm 1
an war: life -1 calm 1
an was: calm 1
an weihnachten: threat 1 calm -1
an wen: threat 1 worry -1 calm 1
an wende: life -1 calm 1
an wer: threat 1
an wil: violence 1
an wird: violence 1
an wo: threat 1
an zetl: life 1
an ziehen: worry 1 calm -1
an zu: worry 1
an: violence 1 threat -1 other 2 voices -2 foreign -1 worry 1
ana: violence -1 other 1 medical 2 voices -1 foreign 1 worry -2
anbei: calm 1
anbieten: calm 1
anbolkt: worry 2 calm -2
anbrenen lasen: violence 2
anbrenen: life -1 violence 3 medical -1 calm -1
anbrulen: life 2 calm -1
anche: foreign 1
and he: foreign 1
and i: foreign 1 worry 1 calm -1
and now: foreign 1
and: life -2 violence -1 threat -1 medical -1 foreign 5 worry 3 calm -3
andan: violence -1 calm 2
andast: calm 1
ander: life -1 worry 2
andere auch: life 1 calm -1
andere sachen: voices 1
andere sagt: voices 1
andere seite: life 1
andere sie: life 1 other -1 voices 1 calm -1
andere: life 1 threat -2 other -1 medical -1 voices 4
anderen das: worry 1
anderen der: medical 1
anderen es: life -1 threat 1 worry 1
anderen haben: life -1 threat 1 worry -1 calm 1
anderen ich: worry 1
anderen in: medical 1
anderen lachen: threat 1 calm -1
anderen machen: worry 1
anderen mich: worry -1 calm 1
anderen ohne: calm 1
anderen sagen: medical 1 voices 1 calm -1
anderen schafen: worry 1
anderen seite: life 1 calm -1
anderen sich: worry 1 calm -1
anderen sind: life 1 calm -1
anderen und: threat 1 calm 1
anderen wen: voices 1
anderen: life 1 threat 1 other -1 worry 2 calm -2
anderer: calm 1
anderes gesagt: calm 1
anderes ich: calm 1
anderes: life -1 violence -1 threat -1 other -1 voices -1 worry 2 calm 2
andermal: calm 1
andern lachen: life 1 worry -1
andern und: life 1
andern: violence 1 medical 2 voices -1 worry -1
anders ich: life 2 calm -2
anders wird: worry 1
anders: life 4 violence 1 other -1 medical -1 voices -1 worry 2 calm -3
andersch: life -1 voices 3 calm -1
andersrum: life -1 violence 2 calm -1
andert: life -1 worry 1 calm 1
anderthalb stunden: worry 1 calm -1
anderthalb: worry 1 calm -1
andi: violence 1 calm -1
andre ma: calm 1
andre zeitn: calm 1
andre: calm 1
andres: calm 1
ane: calm 1
anehmen: life -1 other -1 worry 1 calm 1
anem: life -1 foreign 1
anerkante: calm 1
anerkenen: calm 1
anern: calm 2
aners: calm 1
anfal bin: medical 1
anfal der: medical 1
anfal und: medical 1
anfal: life -2 violence -1 other -1 medical 8 calm -4
anfale und: medical 1 calm -1
anfale: life -1 medical 2 worry 1 calm -2
anfang die: calm 1
anfang es: worry 1
anfang geht: life -1 worry 1
anfang: life -3 violence 1 threat -1 medical -1 voices -1 worry 2 calm 2
anfangen: life 1 violence -1 voices 1 worry -1 calm 1
anfangs: worry -1 calm 2
anfangt: calm 2
anfas geht: calm -1
anfas: voices 1 worry 1 calm -1
anfase: life -1 violence 4 other 1 worry 1 calm -4
anfasen: violence 4 threat -1 calm -2
anfast: life -2 violence -2 threat 5 voices 2 calm -3
anfeindungen: calm 1
anforderungen: calm 1
angeben: calm 1
angebot: life 1 calm -1
angebrant: calm 1
angebrult: threat -1 worry 5 calm -3
angebunden: life -1 calm 1
angedreht: calm 1
angefahren: life -1 violence 3 medical 2 calm -3
angefangen dem: worry 1
angefangen hab: calm 1
angefangen hat: violence 1 other -1
angefangen kifen: life -1 worry 1
angefangen mit: life 2 calm -1
angefangen trinken: life -1 worry 1
angefangen zu: life -2 worry 2
angefangen: life 1 violence 1 other -2 medical -1 voices 3 worry 2 calm -3
angefast ich: threat 1 calm -1
angefast: life -1 violence -1 threat 3 other -1 worry 3 calm -3
angefleht: other 1
angeguckt und: voices 1
angeguckt: violence -1 voices 1 calm 1
angehabt: life -1 violence -1 calm 1
angehalten: calm 1
angehorigenabend: calm 1
angehort: calm 1
angekomen zug: life -1 calm 1
angekomen: life -3 other 1 worry -1 calm 4
angekotzt: medical 1 calm -1
angekreuzt: life 2 calm -1
angelasen: life -1 violence 3 threat 2 voices -1 calm -2
angeln: life -3 worry -1 calm 6
angelt: life -2 threat 3
angemacht: violence 1
angemalt: life 1 calm 1
angemaul: calm 1
angemeldet: violence -1 other 1
angenehm: worry -1 calm 1
angenomen: calm 1
angepflaumt: calm 1
angeranzt: calm 1
angerechnet: calm 1
angerempelt: calm 1
angeritzt: life 3 calm -3
angerufen der: calm 1
angerufen ich: voices 1
angerufen ist: life 1
angerufen jetzt: life 1
angerufen und: life 1 other 1
angerufen: life 1 violence -2 threat -1 other 2 medical -1 voices 1 worry -2 calm 1
angeschaut mit: violence -1 worry 2 calm -1
angeschaut und: violence -1 worry 2 calm -1
angeschaut: violence -3 worry 6 calm -2
angesprochen: violence -1 worry -1 calm 2
angestelt: worry -1 calm 2
angetan: life 1 other 1 calm -1
angewohnt: calm 1
angezeigt: life -1 threat 2 worry -1 calm 1
angezogen: life 3 calm -2
angezundet: life -1 violence 2 worry -1 calm 1
angschnauzt: calm 1
angscht: life 1
angst aber: violence -1 worry 1
angst arbeit: worry 1 calm -1
angst das: violence -1 threat 1 worry -1 calm 1
angst dem: worry 2 calm -1
angst der: calm 1
angst die: calm 1
angst du: life -1 calm 1
angst er: violence 2 medical -1 calm -1
angst gehabt: life 1
angst ich: life -1 threat 1 worry -1 calm 2
angst im: worry 3 calm -2
angst man: worry 1
angst mehr: life 1 worry -3 calm 2
angst meinem: worry 2 calm -2
angst mir: threat 1 worry -1 calm 1
angst morgen: life -1 worry 2 calm -1
angst nur: life -1 worry 1
angst um: violence 1 calm -1
angst vor: life -1 violence -1 worry 5 calm -2
angst vorm: violence 1 worry -1
angst wen: medical -1 worry 1
angst: life -4 violence 3 threat -1 other 2 medical -4 voices -2 foreign -1 worry 10 calm -3
angstmacherei: calm 1
angucken: life 1 worry -1 calm 1
anguckt: life -2 threat 2
anhab: worry 2 calm -2
anhaltender: voices 2 calm -1
anhanger: calm 1
animt: calm 1
anja: calm 1
anjestelt: calm 1
anker bist: life 1
anker du: life 1
anker team: life 1 calm -1
anker wie: violence 2 calm -1
anker: life 3 violence 2 threat -2 other 2 medical -1 voices -1 worry -2 calm -1
ankomen: calm 1
ankreuzen: calm 1
anlage: life 1 calm -1
anlasen: voices 1
anleita: calm 1
anleiterin das: calm 1
anleiterin war: violence 1
anleiterin: life -2 violence 2 voices -1 worry -1 calm 3
anleitung: life -1 calm 3
anlernen: calm 1
anmach: life 2 calm -1
anmache: voices 1 calm -1
anmelden: calm 1
anmeldung: violence -1 calm 1
anorexie: other 1
anpasungen: calm 1
anredet: life -1 threat 2 calm -1
anropen: calm 1
anruf: life -1 calm 3
anrufe: life -1 worry 1 calm 1
anrufen bite: life -1 violence 2
anrufen ich: life 1
anrufen nicht: life -1 calm 1
anrufen wen: life -1 violence 1
anrufen: life -1 violence 2 threat -1 other 1 medical -1 voices -1 worry -1 calm 2
anrufn: life -1 calm 1
anruft ich: worry 1
anruft: worry 2 calm -1
ans aufhoren: calm 1
ans bet: violence 2 calm -1
ans damit: violence 1
ans herz: medical 1
ans mehr: other 1
ans sie: medical 1
ans telefon: other 1 worry 1
ans und: medical 1
ans: life -3 violence 1 threat -1 other 2 medical 1 voices -1 worry 1
anschaun: life -1 worry -1 calm 2
anschis: life -1 other 2 calm -1
anschlus: calm 1
anschnalen: violence 1 calm -1
anschreiben: life 1
ansetzen: calm 1
ansprechstele: life -1 calm 2
anspruch auf: calm 1
anspruch: life -1 other -1 calm 3
anstrengend: calm 1
anteil: life 1
antene: calm 1
antrag auf: calm 1
antrag fur: calm 1
antrag ich: life 1 calm -1
antrag: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 6
antrage mich: worry 1
antrage: worry 1
antragstelung: calm 1
antrieb: worry 2 calm -2
antu nicht: life -1 calm 1
antu: life 2 threat 3 worry -2 calm -3
antun fals: calm 1
antun: life -1 calm 2
antut: violence 1
antwort auf: life 1
antwort ich: worry 1
antwort mehr: medical 1 calm -1
antwort nicht: life -1 other 1 medical 2 calm -1
antwort: life -2 violence -1 threat -2 other 1 medical 2 foreign -1 calm 1
anwalt: calm 1
anweisung: calm 1
anymore: life -1 foreign 2 calm -1
anzeige: life -1 violence 1 medical 1 worry -1 calm 1
anzieh ich: worry 1
anzieh: life -1 violence -1 worry 2
anziehen: calm 1
anziehn: life 1
anzufasen: violence 3 calm -2
anzug: life 1 violence -1
anzunden bevor: voices 1
anzunden: life -4 threat 5 voices 4 calm -3
anzurufen: life -1 threat 1
anzustrengen: worry 2 calm -2
aok: life -1 worry -1 calm 2
apeler: foreign 1 calm -1
apelsaft: life -1 worry -1 calm 2
apelwoi: life -1 worry -1 calm 2
apfel: medical 1 calm 1
apfelbaum: life 1
apfelkuchen: calm 1
apfelsaft: calm 1
apfelschorle: calm 1
aplaus: calm 1
apotheke hat: worry -1 calm 1
apotheke: worry -1 calm 2
apres: foreign 1
april: life -1 worry 1 calm 1
aquarium: life 4 worry -1 calm -2
aqui: life -1 foreign 1 calm 1
ar: foreign 2 calm -1
arbait: life -1 calm 2
arbat: life -1 worry 3 calm -1
arbed: worry -1 calm 1
arbeit 30: threat 1 calm -1
arbeit ab: life 1
arbeit aber: worry 1 calm -1
arbeit ales: violence 1 worry -1
arbeit am: life 1 calm -1
arbeit bin: worry 1 calm -1
arbeit da: calm 1
arbeit das: life 1 worry -1
arbeit den: life 1
arbeit der: worry 1
arbeit die: violence 1 calm -1
arbeit eigentlich: life 1 calm -1
arbeit er: violence 1 worry -1
arbeit gegangen: life -1 worry 2 calm -1
arbeit gehen: worry 1
arbeit gestern: worry 1
arbeit gut: life 1 calm -1
arbeit haben: calm 1
arbeit hat: worry -1
arbeit i: violence 1
arbeit ich: other 1 worry 1 calm -1
arbeit ick: calm 1
arbeit im: worry 1
arbeit imer: life 1
arbeit in: life -1 calm 1
arbeit ist: violence 1 other 1 worry -1
arbeit ja: life 1 calm -1
arbeit kan: violence 1 worry -1
arbeit keiner: life -1 worry 1
arbeit klo: worry 1
arbeit kolegen: life 2 calm -2
arbeit man: violence 1
arbeit mich: worry 2 calm -2
arbeit mir: life 1 calm -1
arbeit mit: life 1 violence 1 worry -1 calm -1
arbeit nicht: worry 2 calm -1
arbeit nur: calm 1
arbeit ok: life 2 calm -1
arbeit sagen: worry 1
arbeit sie: worry 1
arbeit uberhaupt: life 2 calm -1
arbeit und: life 1
arbeit viele: life 1
arbeit von: other 1 calm -1
arbeit weg: calm 1
arbeit weil: violence 1
arbeit wer: calm 1
arbeit wie: life 1 calm -1
arbeit wieder: life 1 worry -1
arbeit wil: worry 1 calm -1
arbeit wo: violence 1
arbeit zu: worry 1 calm -1
arbeit zur: calm 1
arbeit: violence 1 threat -3 medical -3 voices -3 foreign -2 worry 8 calm 3
arbeiten beim: other 1
arbeiten das: life -1
arbeiten der: life 1
arbeiten ich: worry 1 calm -1
arbeiten in: life 1
arbeiten ist: life 1
arbeiten jetzt: calm 1
arbeiten mus: worry 1 calm -1
arbeiten noch: medical 1
arbeiten sind: worry 1
arbeiten so: worry 1 calm -1
arbeiten weil: worry 1
arbeiten: life -3 violence -1 threat -2 other -1 medical -1 voices -2 foreign -1 worry 3 calm 6
arbeitgeber: life -1 violence -1 other -1 worry -1 calm 4
arbeitnehmer: calm 1
arbeitsplatz gewaschen: life 1 calm -1
arbeitsplatz ist: other 1
arbeitsplatz sind: life 2 calm -1
arbeitsplatz und: calm 1
arbeitsplatz von: life 1 calm -1
arbeitsplatz: violence -2 threat -1 medical -1 voices -1 foreign -1 worry 2 calm 5
arbeten: calm 1
archiv: worry -1 calm 1
are: foreign 2 calm -1
argan: violence -1 calm 2
arger hab: worry 1 calm -1
arger was: worry 1
arger: life -1 violence -1 threat -1 other -1 worry 2 calm 2
argera: calm 2
argere dich: calm 1
argere nicht: calm 1
argere: life -1 violence -1 threat -1 worry -1 calm 3
argern mich: worry -1 calm 1
argern: life 1 worry -2 calm 2
argert keiner: worry -1 calm 1
argert mehr: life -2 worry -1 calm 3
argert mich: life -2 threat 1 worry -1 calm 2
argert: life -5 violence -1 threat 2 worry -3 calm 8
arkadasim: calm 1
arm auf: threat 1
arm aufgeschrieben: life 1
arm aus: life 1 calm -1
arm bisl: calm 1
arm den: threat 1
arm es: medical 1
arm ganz: calm 1
arm gebrochen: violence 1 medical 1 calm -1
arm gehort: voices 1
arm geschniten: life 1
arm gestochen: life 1
arm hab: worry 1
arm hangt: medical 1 calm -1
arm heute: life 2 worry -1 calm -1
arm ich: violence 1 calm -1
arm is: foreign 1
arm ist: violence 2 medical -2 calm 1
arm jetzt: calm 1
arm kribelt: medical 1
arm mit: life 1
arm nicht: life -1 medical 1
arm sieht: life 1
arm tut: life -1 medical -1 calm 1
arm und: violence 1
arm weh: life -1 medical -1 calm 3
arm wieder: calm 1
arm: life 11 violence 2 threat -3 other -2 medical 8 voices -2 foreign -1 worry -4 calm -10
armbrust: life -1 threat 1
arme auf: other 1
arme im: life 1 calm -1
arme: life 6 violence -1 threat -1 other 1 medical -1 voices -1 worry -1 calm -2
armel an: violence 2 calm -1
armel bei: violence 1 calm -1
armel: life 1 violence 3 threat -1 other 2 medical 3 worry -1 calm -7
armen: life 1 threat -1 worry 3 calm -3
armes: calm 1
armster: calm 1
arsch: life 1
arschbombe: calm 1
art: calm 1
arte: calm 1
artik dayanamiyorum: worry 1 calm -1
artik istemiyorum: foreign 2 calm -1
artik yasamak: foreign 2 calm -1
artik: life -1 foreign 5 worry 2 calm -5
artzt: calm 1
artztin: life -1 medical -1 calm 1
arunc: foreign 1 calm -1
arwet: worry 1 calm -1
arzt donerstag: life 2 calm -1
arzt es: life 1
arzt gesagt: violence 1
arzt hat: life 1 calm -1
arzt holen: medical 1 calm -1
arzt mich: life -1 worry 1
arzt mir: life 1
arzt oder: medical 1 calm -1
arzt sagt: worry 1
arzt weis: life 1
arzt: life 1 threat -2 medical -2 voices -2 worry 2 calm 3
arztberichte: calm 1
arzte: calm 1
arzterminen: life -1 threat -1 calm 2
arztin sagt: worry 1
arztin: life -1 voices -1 worry 2 calm 1
as: life -1 voices 2
asacagim: foreign 3 calm -2
asacak: foreign 2 calm -1
asche: threat 1
asistenz: calm 2
asn: calm 1
aspirin: calm 1
ast: life -1 medical 1
astazi: foreign 1
aste: calm 1
asthma: medical 2 calm -2
asthmaspray: life -2 medical 3
asylantrag: calm 1
at work: calm 1
at: foreign -1 worry -1 calm 3
atemlos: life -1 calm 1
atemzug: calm 1
atest: worry -1 calm 2
atla: foreign 3 calm -2
atme: medical 1 calm -1
atmen geht: voices 1
atmen ich: threat 1 calm -1
atmen mein: life 1 calm -1
atmen und: medical 1 calm -1
atmen: life 5 violence -1 other -1 medical 7 voices 3 foreign -1 worry -4 calm -8
atmet ganz: medical 1
atmet komisch: medical 1 calm -1
atmet mehr: threat 1 medical 1
atmet nicht: threat 1 medical 3 worry -1 calm -2
atmet so: medical 1 calm -1
atmet: life -3 violence -1 threat 2 other 1 medical 8 voices -1 worry -2 calm -5
atzendes: life -1 medical 3 worry -2 calm -1
au i: life 1
au: life 1 worry -1 calm 1
aua: life -1 other 1 medical -1 worry -1 calm 2
auch 5: calm 1
auch aber: violence 1 threat 1 calm -1
auch ale: life 1 calm -1
auch atmen: life 2 worry -1 calm -1
auch auf: life -1 threat 1
auch aus: life 1 calm -1
auch behinderung: life 1 calm -1
auch bin: worry 1
auch da: threat 1
auch dan: threat 1 calm -1
auch darum: violence 1 calm -1
auch das: life 1 worry 1 calm -1
auch die: life -1 voices 2 calm 1
auch du: life -1 voices 1 calm 1
auch eigentlich: life 1 calm -1
auch einen: life -1 threat 1 calm 1
auch einfach: life 1 calm -1
auch er: violence 1 calm -1
auch funf: calm 1
auch fur: life 1 calm -1
auch gemacht: life 1 calm -1
auch gesagt: violence 1
auch geschrieben: calm 1
auch gibt: calm 1
auch gleich: life 2 calm -1
auch hab: life 1 worry 1 calm -1
auch haben: calm 1
auch haha: calm 1
auch heute: life -1 medical 1 calm -1
auch ice: calm 1
auch ich: life -2 violence 1 medical 1 voices -1 worry 1
auch ihr: life 1
auch im: calm 1
auch in: calm 1
auch is: life 1 calm -1
auch jetzt: life 1
auch kochen: violence 1 calm -1
auch mal: life -1 threat 1
auch man: life 1 calm -1
auch mehr: violence 1 calm -1
auch mich: life -1 worry 1
auch mir: life 1 calm -1
auch mude: medical 1 calm -1
auch nach: calm 1
auch ne: calm 1
auch nich: life -1 threat 1 worry 1
auch nicht: life -1 threat 1 worry 1 calm -1
auch nichts: life 1
auch nix: life 1 worry -1 calm 1
auch noch: life -1 worry 1 calm 1
auch rauf: life 1
auch raus: calm 1
auch schlecht: calm 1
auch schon: life 1 worry -1
auch sich: calm 1
auch sie: worry 1
auch so: medical 1 calm -1
auch sol: violence 1
auch stelen: worry 1 calm -1
auch tot: life 1 calm -1
auch und: life 1 violence 1 worry 1 calm -2
auch vom: life 2 calm -2
auch von: calm 1
auch vor: worry 1
auch war: life 1 calm -1
auch warum: calm 1
auch was: worry -1 calm 1
auch weg: violence 1
auch weis: worry 1
auch weiter: life 1 calm -1
auch wen: life -1 violence -1 calm 3
auch weniger: life -1 calm 1
auch werkstat: life 1
auch widerspruch: calm 1
auch wie: calm 1
auch wieder: violence 1 worry -1
auch wil: life 1
auch wo: life 1
auch zu: calm 1
auch: life 5 threat 2 other -5 medical -1 foreign -2 worry -1 calm 2
auf 20: life 1
auf 2: threat 1 other 1
auf 30: threat 1 medical 1 calm -1
auf 3: life 1 worry 1 calm -1
auf 6: other 1
auf aber: worry 1 calm -1
auf ale: violence 1
auf ales: life -1 worry 2 calm -1
auf am: threat 1
auf an: calm 1
auf anderen: life 1
auf arbeit: life -2 violence 1 other 1 medical -1 voices -1 worry 5 calm -2
auf arm: life 1 violence 1 calm -1
auf auf: voices 1
auf auge: medical 1
auf autobahn: voices 1 calm -1
auf bahnsteig: voices 1
auf balkon: voices 1
auf bank: calm 1
auf bauch: life 1
auf baustele: calm 1
auf bei: violence 1
auf beim: threat 1
auf berdigung: calm 1
auf bin: life 1 worry -1
auf bis: life 1 calm -1
auf bluten: life -1 medical 2
auf boden: violence 1 medical 1 calm -1
auf bret: life 1 calm -1
auf brotdose: calm 1
auf brucke: life 1 violence -1 threat -1 other 3 worry -1 calm -2
auf brust: medical 1 calm -1
auf couch: life -1 violence 1 worry 1
auf da: life -1 medical 1
auf dach: other 1
auf dan: voices 1
auf das: life 1
auf dem: violence -1 threat -1 other 2 voices 2 foreign -1 worry -1 calm -1
auf den: life 2 threat -1 voices -1
auf der: life 2 violence -1 threat -1 other 1 medical -1 voices 1 calm -1
auf deutsch: calm 1
auf die: life -1 violence 1 threat -1 other -1 medical 1 voices 1 worry -1 calm 1
auf dieser: life 2 calm -1
auf dieses: life 1 calm -1
auf drauf: violence 1
auf e: calm 1
auf eigenen: threat 1
auf ein: violence 1
auf eine: calm 1
auf einem: medical 1 voices 1
auf einen: calm 1
auf einer: medical 1
auf eingeschlosen: life 1
auf einmal: life 1 threat 1 medical 2 worry -1 calm -2
auf er: medical -1 calm 1
auf erde: life 1
auf es: other 1
auf fal: calm 1
auf fenster: other 1
auf finger: life 1 calm -1
auf fliesen: medical 1
auf fortbildung: calm 1
auf foto: life 1
auf geschrieben: other 1
auf gleis: voices 2
auf gleise: voices 1
auf gleisen: calm 1
auf hab: life 1 other 1 calm -1
auf haut: medical 1 worry 1 calm -1
auf heimweg: threat 1
auf herdplate: life 1 violence 1 calm -1
auf heute: life 1
auf hochzeit: calm 1
auf hof: calm 1
auf i: other 1 calm 1
auf ich: life 1 violence 1 worry -1
auf ihren: threat 1 calm -1
auf in: threat 1 calm -1
auf instagram: calm 1
auf ist: life -1 other 1 calm -1
auf ja: life 1
auf kan: life 1 violence 1 worry -1
auf karte: calm 1
auf keinen: calm 1
auf keiner: worry 1 calm -1
auf klo: life 1 medical 1 worry 1 calm -1
auf konto: worry 1
auf konzert: calm 1
auf kopf: life -1 violence -1 other 1 medical 1 worry -1 calm 1
auf kran: voices 1
auf krieg: calm 1
auf kuchentisch: life 1 other 1 calm -1
auf kur: calm 1
auf landstrase: voices 1 calm -1
auf leben: life 2 calm -1
auf leiter: life -1 medical 1 worry -1 calm 1
auf liste: life 1
auf lohnzetel: calm 1
auf lol: life 1
auf man: life -1 voices 1
auf mein: worry -1 calm 2
auf meine: life -1 calm 2
auf meinem: life 1 worry -1 calm 1
auf meinen: threat 1 other 1 calm -1
auf meiner: calm 1
auf merkt: worry 1
auf mese: calm 1
auf mich: life 1 violence 5 medical -1 voices -1 worry -1 calm -2
auf mir: life 1 threat 1 calm -2
auf mit: life -1 violence 1 threat 1
auf mond: life 1
auf montag: threat 1
auf montage: violence 1 medical 1 calm -1
auf mus: life 1 calm -1
auf muter: other 1
auf nachste: calm 1
auf nil: calm 1
auf nul: life 1 calm -1
auf parkhaus: life 1 other 1 calm -1
auf parkplatz: threat 1
auf reden: calm 1
auf reha: calm 1
auf scheis: life 1
auf schienen: life 2 other 1 voices 1 calm -2
auf schon: medical 1
auf sehen: medical 1 calm 1
auf seine: threat 1
auf seinem: calm 1
auf seit: violence 2 calm -1
auf seite: life -1 threat 1 medical 1 worry -1
auf so: voices 1 calm -1
auf sofa: threat 1 calm -1
auf station: threat 1
auf stock: other 1 calm -1
auf strase: other 1 voices 1 calm -1
auf stufe: calm 1
auf stunden: worry 1
auf tisch: other 1
auf trepe: other -1 medical 1
auf uhr: medical 1 calm -1
auf und: life -1 medical 1 voices -1 worry 1
auf vertrag: calm 1
auf war: life 1
auf warten: calm 1
auf weg: life 2 calm -1
auf weil: life 2 violence 1 calm -2
auf weis: voices 1
auf welt: life 3 worry 1 calm -3
auf wen: life -1 violence -1 other 1 medical -1 voices 1 calm 1
auf wieder: life 2
auf wiedersehen: calm 1
auf wir: voices 1 calm -1
auf zetel: calm 1
auf zu: threat 1 medical 1 worry -1
auf: violence -1 threat -2 other 4 medical 2 voices 2 foreign -4 worry -2 calm 1
aufalen: life -1 worry 1
aufbaun: violence -1 calm 2
aufdrehen und: life 2 voices 1 calm -1
aufdrehen: life 4 other -1 medical -1 voices 3 worry -1 calm -3
aufeinander: calm 1
aufenthalt geht: calm 1
aufenthalt: worry -1 calm 2
auferstanden: life -1 worry -1 calm 2
aufese: threat -1 calm 2
aufgaben der: voices 1
aufgaben: life -1 violence -1 threat -1 voices 2 worry -1 calm 3
aufgabn: life -1 calm 1
aufgebe: calm 1
aufgedruckt: voices 3 calm -2
aufgefalen: worry 1
aufgegeben ruhe: calm 1
aufgegeben: life -1 violence -1 worry 2 calm 2
aufgehalten: violence -5 calm 6
aufgehangt: life -1 other 2 medical -1 worry -1 calm 1
aufgehoben: life 2 calm -1
aufgehort zu: worry 1
aufgehort: life -1 violence 1 medical -1 worry 6 calm -5
aufgeht: life -1 calm 1
aufgekriegt: calm 1
aufgelegt: other 1 medical 1 calm -2
aufgemacht dem: life 1
aufgemacht und: life 2 calm -1
aufgemacht: life 5 violence -1 threat -1 other -1 medical -1 worry -1 calm 1
aufgenomen: other -1 calm 2
aufgeraumt damit: life 1 calm -1
aufgeraumt: life 5 worry -1 calm -3
aufgeregt: worry -1 calm 1
aufgeschrieben auf: other 1
aufgeschrieben der: other 1
aufgeschrieben: life 5 violence -2 threat 1 other 2 medical -1 voices -1 calm -3
aufgesetzt: life -1 calm 1
aufgestanden: life -1 violence 2 voices -1 calm 2
aufgewacht bin: life 1 calm -1
aufgewacht und: life -1 calm 2
aufgewacht: life 2 violence 2 threat -1 worry -4 calm 2
aufgramt: life 2
aufgstanden: calm 1
aufhalten: life 1 violence -1 threat 1 medical 1 calm -2
aufhangen: life 2 voices 1 foreign -1 worry -1 calm -2
aufhean: life 2 foreign -1 calm -1
aufheben: calm 1
aufhebungsvertrag bekomen: worry 1
aufhebungsvertrag den: calm 1
aufhebungsvertrag ich: worry 2 calm -1
aufhebungsvertrag vertrag: calm 1
aufhebungsvertrag: life -1 violence -1 threat -1 voices -1 worry 4 calm 1
aufhengen: life -1 calm 2
aufhert: life 1
aufhoren alem: life 1 calm -1
aufhoren der: calm 1
aufhoren mit: life 1 calm -1
aufhoren zu: violence -1 voices 1 worry 1 calm -1
aufhoren: life 4 violence -2 other -1 medical -2 voices 1 calm -1
aufhorn: life 2 calm -1
aufhort zu: life 1 threat 1 calm -1
aufhort: life 6 violence 1 medical -1 worry 1 calm -7
aufkehrt: life -1 worry 3 calm -1
aufkrieg: worry 1 calm -1
auflauf: life -1 calm 2
auflosen: other 1 calm -1
auflosungsvertrag: worry -1 calm 1
aufm balkon: life 1
aufm bei: medical 1 calm -1
aufm klo: worry 1
aufm konto: worry -1 calm 2
aufm und: voices 1 worry 1
aufm: life 2 violence -2 threat 1 other 3 voices 1 foreign -1 worry -2 calm -3
aufmachen: life 1 violence -1 other 1 voices 2 worry -1 calm -2
aufn: other 1
aufnahme: calm 1
aufpasen ich: threat 2 calm -1
aufpasen wen: other 1
aufpasen: life -1 violence 1 threat 3 other 1 voices -1 worry -1 calm -2
aufpast: life 1
aufraumen hab: calm 1
aufraumen: life -1 calm 2
aufregung ich: worry -1 calm 1
aufregung: threat -1 worry -1 calm 4
aufrischung: calm 1
aufs bet: life 1
aufs dach: life 1 calm -1
aufs das: other 1 calm -1
aufs gesicht: violence 1 threat 1 other 1 calm -1
aufs klo: life -1 violence 1
aufs konto: calm 1
aufs ohr: life -2 calm 3
aufs wen: threat 1
aufs: life -2 violence 2 other 1 voices -1 calm 1
aufschlagt: life -2 violence -1 threat 2 voices 2 worry -1
aufschneiden: life 2 violence -1 voices 2 calm -2
aufschreiben: violence -1 threat -1 voices -1 worry 2 calm 2
aufspert: life 1 threat 1 calm -1
aufstehe ich: medical 1
aufstehe steh: worry 1
aufstehe: life -1 medical 1 worry 2 calm -2
aufstehen ich: worry 1 calm -1
aufstehen: life -1 violence -1 threat 1 medical 4 voices -1 worry -1 calm -2
aufsteht schon: threat 1
aufsteht: threat 1 voices 2 worry -1 calm -1
aufstelen: life -1 calm 1
auftischen: calm 1
auftrag: life -1 voices 1 worry -1 calm 1
auftrit: calm 1
aufult: worry 1
aufwachen ich: life 1 calm -1
aufwachen: life 8 violence 1 medical -2 voices 2 worry -4 calm -6
aufzug stecken: medical 1
aufzug: life -1 violence -1 medical 1 voices 1 worry -1 calm 1
aufzuhorn: life 1 calm -1
aufzuschreiben: life -1 worry 2 calm -1
aufzustehen: worry -1 calm 1
aufzuwachen: life 2 worry -1 calm -1
aug: violence 3 calm -2
auge das: medical 1 voices 2 calm -2
auge ich: medical 1 worry -1
auge nichts: medical 1
auge und: medical 2 calm -1
auge: life -3 violence 1 threat -1 other -1 medical 7 voices 5 foreign -1 worry -2 calm -5
augen auf: violence -1 other -1 medical 1 calm 1
augen ich: medical 2 calm -1
augen kaum: medical 1 calm -1
augen nich: medical 1 calm -1
augen nicht: violence -1 other -1 medical 1 calm 1
augen sind: medical 1
augen und: life -1 medical 1 voices 1 calm -1
augen wen: voices 1 calm -1
augen zu: life 1 threat -1 voices 1 calm -1
augen: life -2 violence -2 threat -2 other -3 medical 12 voices 2 foreign -1 calm -4
augenarzt: calm 2
augn: life -1 calm 1
august ist: calm 1
august: voices -1 calm 2
aura: life -1 medical 2 calm -1
aus 12: threat 1
aus 4: violence 1
aus ale: calm 1
aus an: calm 1
aus arbeitsplatz: life 1
aus auf: life 1 worry -1 calm 1
aus aus: life 1
aus auto: violence 1
aus bein: medical 1 calm -1
aus berufschule: calm -1
aus bet: violence -1 calm 2
aus bis: life 1 calm -1
aus buchaltung: threat 1
aus da: worry 1
aus das: medical 1 calm -1
aus dem: life -1 threat -1 medical 1 voices 2 worry -1
aus den: threat 1
aus der: life -1 violence 1 threat 1 other 1 worry -1 calm -1
aus die: calm 1
aus ein: life 1
aus falsche: medical 1
aus fenster: life 1 threat 1 medical 1 voices 1 worry -1 calm -2
aus forderschule: medical 1 calm -1
aus fur: life 1
aus gera: other 1
aus gestern: life 1 calm -1
aus ghana: worry 1
aus grupe: other 3 calm -1
aus hab: calm 1
aus hale: violence 1
aus hand: medical 1
aus haus: life -1 worry 1
aus heim: life 1 other 1
aus heute: voices 1 calm -1
aus ich: violence -1 worry 2 calm -2
aus internet: other 1
aus ist: life 2 calm -1
aus kase: worry 1
aus kuche: violence 1 threat 1
aus kuhlschrank: calm 1
aus leben: life 2 calm -1
aus liegt: life -1 calm 1
aus liste: calm 1
aus man: voices 2 calm -1
aus mein: life 1 calm -1
aus meiner: other 3 medical -1 calm -1
aus mir: life 1 worry 2 calm -2
aus mit: life 1 worry 1 calm -1
aus montage: other 1
aus mund: other 1
aus mus: voices 1
aus noch: worry 1
aus ohne: life 1
aus ohr: other -1 medical 2 calm -1
aus radio: voices 1
aus samstag: life 1
aus schublade: voices 1 calm -1
aus seit: life 1 worry 1 calm -2
aus spulkuche: other 1
aus tut: calm 1
aus und: life 1 worry 3 calm -2
aus unserer: other 1 calm -1
aus urlaub: life -1 calm 1
aus versehen: medical 2 worry -1
aus versteckt: worry 1 calm -1
aus vertrag: calm 1
aus wald: life -1 medical 1 calm 1
aus was: life -1 calm 1
aus weis: worry 1
aus wen: life 2 calm -1
aus werkstat: worry -1 calm 2
aus wfbm: calm 1
aus wg: other 1 calm -1
aus wie: life 2 medical -1
aus wil: worry 1
aus wird: worry 1 calm -1
aus wohngrupe: other 1 calm -1
aus wohnung: violence 1 other 1 worry 2 calm -3
aus zimer: violence 1
aus zug: other 1
aus: violence -4 threat -2 other 3 medical 2 voices 2 foreign -3 worry -1 calm 2
ausbaden: life 2 calm -1
ausbeinen: medical 2 calm -1
ausbezahlt: life 4 calm -3
ausbildung: life -3 violence 1 threat -1 calm 4
ausblick: life -1 calm 2
auschalten wie: life 2 calm -1
auschalten: life 4 calm -3
auschaut: life 1 violence -1 worry 2 calm -2
auschlafen: life -2 threat -1 worry 1 calm 3
auschus: calm 1
ausdruckt: life -2 violence 4 calm -1
ausehe: life 2 violence -1 calm -1
auseinandergehen: calm 1
ausen am: life -1 other 1 voices 1
ausen gelander: life -1 other 1 voices 1
ausen und: violence 1
ausen: life -2 violence 1 other 1 voices 1 worry 1 calm -1
ausenarbeitsplatz: life -1 calm 2
ausenplatz: calm 1
auser ich: worry 1
auser: life -1 worry 2
auserbetrieblichen: calm 1
auserdem mich: worry -1 calm 1
auserdem: violence -1 worry -1 calm 2
auserirdischen: voices 2 worry -1 calm -1
ausern: calm 1
auserordentliche: calm 1
auserung: calm 2
auserwahlte: life -1 voices 3 calm -1
ausfahrt: life 1 calm -1
ausfalt: calm 1
ausflug ich: worry 1
ausflug: life -1 worry 1 calm 2
ausfuhrung: life 2 calm -2
ausfulen: worry -1 calm 1
ausgang: violence 1 calm -1
ausgedruckt: life 1 calm -1
ausgefalen: calm 1
ausgefult: calm 1
ausgegeben die: calm 1
ausgegeben: life -1 worry 1 calm 1
ausgegrenzt: worry 1 calm -1
ausgehen: life 1 calm -1
ausgehohlt: worry 1 calm -1
ausgelagerten: violence -1 voices 1 worry 4 calm -3
ausgelegt: calm 1
ausgemacht mir: life 1 calm -1
ausgemacht mit: life 1 calm -1
ausgemacht und: life -1 worry 1 calm 2
ausgemacht: life 3 threat -1 medical -1 voices -1 worry 2 calm -2
ausgenomen: calm 1
ausgepackt: life -1 violence 2
ausgeraumt: life 1 calm -1
ausgerechnet der: calm 1
ausgerechnet: life 2 worry -1 calm -1
ausgerisen: life 3 medical -1 calm -1
ausgerutscht: calm 1
ausgeschlafen: life -1 worry -1 calm 2
ausgespert der: other 1
ausgespert: life -1 violence -1 other 1 calm 1
ausgestaltet: voices 1 calm -1
ausgesucht mit: life 1
ausgesucht: life 2 calm -1
ausgetauscht das: voices 1 calm -1
ausgetauscht: voices 3 calm -1
ausgezahlt: life 2
ausgezogen den: life 1 calm -1
ausgezogen und: life 2 calm -1
ausgezogen: life 3 calm -1
ausgleichsabgabe: life -1 calm 3
ausgspant: threat 2 calm -1
ausgsprocha: calm 1
aushalte: worry 1 calm -1
aushandeln: calm 1
aushank: calm 1
aushilfe: calm 1
ausi: foreign 1 calm -1
ausicht: calm 1
ausieht: life 1
ausknipsen: life -1 threat 2 calm -1
auskunft: calm 2
auslacht: life -1 threat 2 calm -1
auslanderbehorde: worry -1 calm 3
ausleihen: calm 1
ausm lager: calm 1
ausm wohnheim: other 1
ausm: life -1 violence 1 threat 1 voices -1 foreign -1 worry -2 calm 2
ausprobieren das: life 1 calm -1
ausprobieren ob: calm 1
ausprobieren: life 2 worry -1
ausreise: life 2 worry -1 calm -1
ausrichten das: threat 1
ausrichten ich: life 1
ausrichten: life 2 threat 1 voices -1 calm -1
austausch: voices 1 calm 1
austechen: life -1 voices 2 calm -1
austeigen: life 3 worry 1 calm -3
ausuchen: life -1 voices 1 calm 1
ausversehen: violence 2 voices -1 calm -1
auswais: calm 1
ausweg: life 4 calm -2
ausweis der: life 1
ausweis hab: calm 1
ausweis haben: calm 1
ausweis hat: calm 1
ausweis i: calm 1
ausweis kom: life 1 calm -1
ausweis mehr: life 1 calm -1
ausweis morgen: life 1 calm -1
ausweis und: calm 1
ausweis weg: violence 2 calm -1
ausweis: violence 1 threat -2 other -1 medical -2 voices -1 foreign -1 worry -3 calm 9
auswendig: life 2 calm -2
auszeit: calm 1
ausziehe: violence 1 calm -1
ausziehen ich: worry 1
ausziehen: life 2 violence 1 other -1 worry 1 calm -2
ausziehn: life -1 violence 4 worry -1 calm -1
auszubildende: calm 1
auszug: worry 1
auszuhalten: life -1 calm 1
autismus: life -1 worry -1 calm 3
auto an: other 1
auto dan: life 1
auto den: life 1
auto der: life 1
auto die: threat 1 voices 1 calm -1
auto fahren: life -1 violence 1 calm 1
auto gegen: life 2 threat -1 calm -1
auto ich: other 1
auto in: life 1 violence -1 threat 1 other 1 voices 1 calm -1
auto ist: life 1 calm -1
auto mit: life -1 threat -1 calm 2
auto seit: worry 1 calm -1
auto und: violence 1 other -1 medical 1 calm -1
auto unten: violence 1
auto weil: calm 1
auto wir: violence 1
auto: life 2 violence -1 threat 3 other -1 medical 1 voices 1 foreign -1 worry 1 calm -5
autobahn mir: voices 1
autobahn und: life 1 calm -1
autobahn: medical -1 voices 6 worry -1 calm -3
autokorektur: life -1 calm 1
automatisch der: worry 1
automatisch die: worry 1
automatisch einen: calm 1
automatisch miete: worry 1
automatisch: life -2 violence -1 threat -1 medical -1 worry 5 calm 1
autorin: calm 1
autos bestelt: life -1 worry 1
autos hupen: voices 2 worry -1 calm -1
autos und: voices 1
autos weis: voices 2 worry -1
autos: life -2 violence -1 threat -1 other 1 medical -1 voices 9 calm -5
autounfal: worry -1 calm 1
autowasche: calm 1
autowerkstat: calm 1
autres: foreign 1 calm -1
av: life -1 calm 3
avec: foreign 2 calm -1
avend: life -1 worry 3 calm -2
aver: life -1 calm 1
axt im: calm 1
axt kopf: calm 1
axt: life -2 violence 3 threat 5 other -1 voices 2 worry -1 calm -5
aylin: other 3 calm -1
ayse: other 1 medical 2 calm -2
ayudame: foreign 2 calm -1
azi: foreign -1 calm 1
azubi falt: calm 1
azubi mein: threat 1 calm -1
azubi salz: calm 1
azubi: life -1 violence -2 threat 1 other 4 voices -1 worry -1
azubine: medical 3 calm -2
azubis haben: violence 1
azubis: violence 1 worry 2 calm -2
azunden: voices 1
b e: life 1 calm -1
b1: life -1 calm 2
b: threat -1 medical -1 worry -1 calm 4
ba: medical 1
babam beni: foreign 1 calm -1
babam: foreign 3 calm -2
babci: calm 1
baby bekomen: calm 1
baby dem: other 1
baby hat: worry 1
baby ich: life -1 other 1 voices 2
baby ist: life 1 other 1 calm -1
baby komt: medical 1
baby kriegt: threat 1
baby meiner: other -1 medical 1
baby und: threat 1 worry 1 calm -1
baby von: other -1 medical 1
baby: life -4 violence -1 threat 2 medical 2 voices 3 worry -2
babys: other -1 calm 2
bach: life -2 voices 4 worry -1 calm -1
backblech: life -2 calm 2
backe: life -1 violence 1 worry -3 calm 4
backenzahn: worry -1 calm 2
backer und: voices 1 calm -1
backer: life -1 medical -1 voices 2 worry -1 calm 3
backerei: voices 1 worry -1 calm 2
backstube: life -1 medical 1 calm 1
bad eingeschlosen: violence 1 calm -1
bad er: violence 1
bad und: life 1 other 1
bad: life 2 violence 2 threat -1 worry -1 calm -2
baden: violence -1 threat 3 worry -1
bader: calm 1
badet: other 1 calm -1
badewane mit: life 1 calm -1
badewane: life 2 violence -1 threat -1 other 2 medical -1 worry -1
badi: foreign 3 calm -3
bafog: calm 1
bagerse: life 2 calm -1
bahn do: threat 1 calm -1
bahn fahrt: calm 1
bahn ich: life 1 calm -1
bahn im: threat 1 calm -1
bahn komt: life 1
bahn mich: worry 1
bahn zu: life 1 threat 1 calm -2
bahn: life 1 violence -1 threat 1 medical -1 voices -1 calm 2
bahndach: other 2 calm -1
bahndam: life 1
bahnen: calm 1
bahnhof hat: violence 1
bahnhof ich: other 1
bahnhof und: other 1
bahnhof warte: calm 1
bahnhof: life -3 violence 1 other 2 voices -1 worry -2 calm 3
bahnsteig und: life 1 other 1 calm -1
bahnsteig: life 3 threat -1 other 2 voices 4 worry -1 calm -6
bahnubergang: life -1 calm 1
baie: foreign 1 calm -1
baieti: foreign -1 calm 2
baklava: other -1 calm 1
bakma: calm 1
bal: life -1 worry -1 calm 3
balast: worry 1
bald ab: life -3 calm 3
bald bin: life 2 threat 1 calm -2
bald ein: life 1
bald es: threat 1 calm -1
bald genug: calm 1
bald hab: life -1 other 1
bald ich: life 2 threat 1 other 1 worry -1 calm -2
bald is: life -1 calm 1
bald ist: life 1 calm -1
bald macht: threat 1
bald mehr: life 1 calm -1
bald nicht: life 1 calm -1
bald ruhe: life 1 calm -1
bald rum: life 1
bald sinds: calm 1
bald und: calm 1
bald vorbei: life -1 calm 1
bald: life 11 violence -2 threat 3 other 1 medical -2 voices -1 foreign -1 worry -4 calm -5
balerspiele: calm 1
balken: life 5 calm -4
balkon ich: calm 1
balkon: life 2 violence -1 other 2 medical -1 voices 2 worry -1 calm -2
balkonda: foreign 3 calm -2
balkongiter: other 2 calm -1
bam: voices 2 calm -1
bamel: life -1 violence -1 worry 1 calm 1
bana: life -1 medical -1 foreign 3
banane: worry -1 calm 1
band hat: life 1
band mir: medical 1
band neben: medical 1
band: life -1 threat -1 other 1 medical 1 voices -1 worry 2 calm -2
bandage: life -1 worry -1 calm 3
bandsage: calm 1
bandscheibe: life -1 worry 2
bank wil: calm 1
bank: worry -1 calm 2
bankarte: life -1 violence 1 worry -1 calm 2
banking: calm 1
bano: foreign 3 calm -1
banyoda: foreign 1
barbatul: foreign 2 calm -1
barfus: life 2 voices 1 calm -2
bart ich: worry 1
bart: life 1 worry 1
basham: life -1 foreign 3 calm -2
basilikum: life -1 worry -1 calm 2
basler: worry -1 calm 1
basta: threat 1
bastim: calm 1
baterie: life -2 medical 1 calm 3
baterien: other -1 calm 2
batut: foreign 3 calm -2
bau: calm 1
bauch einer: medical 1
bauch hart: life -1 medical 2 calm -1
bauch ist: medical 1 calm -1
bauch jetzt: life -1 calm 1
bauch und: life 1 medical 1 worry -1
bauch: life 3 threat 1 other -1 medical 4 worry -3 calm -4
bauchschmerzen: calm 1
bauchweh jeden: worry 1 calm -1
bauchweh: life -1 worry 4 calm -1
bauhof: calm 1
baum der: life 1
baum er: other 1 calm -1
baum: life 5 violence -1 other 2 medical 1 worry -2 calm -4
baumarkt hab: life 1 calm -1
baumarkt: life 3 threat 2 worry -1 calm -2
baume mir: voices 1
baume sagen: voices 1
baume: voices 1 calm -1
baun: calm 1
baur: life -1 violence -1 calm 4
bausparvertrag: life 3 calm -3
baustele ich: voices 1
baustele: life -2 violence -1 threat -1 other -1 medical -1 voices 1 worry -1 calm 5
bauwagen: medical 2 calm -2
bayerischen: life -1 worry -1 calm 2
bayern dortmund: calm 1
bayern hat: calm 1
bayern: life -1 violence 1 medical -1 worry -1 calm 2
beachten: calm 1
beamer: calm 1
beantragen ich: calm 1
beantragen sie: calm 1
beantragen wegen: worry 1
beantragen: life -2 violence -1 threat -1 medical -1 voices -1 calm 6
beantworten: life -1 calm 1
beate: other -1 medical 2 calm -1
beatmen: calm 1
beats: foreign 2 calm -1
bebakhshid: life -1 foreign 3 calm -2
because: foreign -1 worry 2 calm -1
becken: medical 2 voices -1
bedacht: life 2 calm -2
bedanken: calm 1
bedankt: calm 1
bedarf: calm 1
bedenken: calm 1
bedeutet: life -1 calm 2
bedi: foreign 1
bedient: calm 1
bedingungen: calm 1
bedrief: calm 1
bedroht: other 4 calm -3
bedzie: foreign 3 worry -2 calm -1
befehl: life -2 voices 6 calm -3
befehlen: life -1 voices 3 calm -1
befiehlt das: voices 1
befiehlt ich: voices 2 calm -1
befiehlt mir: voices 3 calm -1
befiehlt sachen: voices 1
befiehlt: life -1 violence -1 threat -1 voices 8 worry -1 calm -3
befohlen den: voices 1
befohlen: life -1 violence -1 threat -1 other -1 medical -1 voices 8 worry -1 calm -3
beforderung: calm 1
before: foreign -1 calm 2
befreie: life 2 worry -1 calm -1
befreundeter: calm 1
befristet bis: calm 1
befristet: life -1 worry -1 calm 3
befunde: calm 1
begine: life 1 calm -1
begleitung: life -1 worry -1 calm 3
begrundung: calm 1
begrust: worry 1
behalte: threat -1 calm 1
behalten aber: calm 1
behalten: violence -1 threat -1 worry -1 calm 3
behandelt: calm 1
behauptet: calm 1
behindat: life -1 voices -1 worry -1 calm 4
behinderung an: other 1
behinderung bin: life -1 violence -1 worry 2
behinderung das: violence 1
behinderung hilft: violence 1
behinderung ich: life 1 calm -1
behinderung ist: calm 1
behinderung mir: worry 1
behinderung nach: worry 1
behinderung nur: violence 1
behinderung sagt: worry 1 calm -1
behinderung sohn: worry 1
behinderung und: calm 1
behinderung wil: life 1 calm -1
behinderung: life -1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 6
behindi: life -1 violence -1 threat 1 worry 4 calm -2
behinert: life -1 calm 2
behinerung: life -1 calm 1
behnke: threat 1 calm -1
behorde: life 2 calm -2
behorden: calm 1
behordlichen: calm 1
behrens: calm 1
bei 20: violence 1
bei 25: worry 1
bei ale: life -1 calm 1
bei also: life 1
bei an: life -1 voices 1 calm 1
bei anrufen: other 1
bei arbeit: violence 1 calm 1
bei auslanderbehorde: calm 1
bei behinderung: violence 1 calm -1
bei bin: life 1
bei brent: life 1 calm -1
bei da: life 1 calm -1
bei daheim: violence 1
bei deiner: worry 1
bei dem: worry 1 calm -1
bei den: life 1
bei denen: violence 1
bei der: life 1 worry -1
bei dir: calm 1
bei einem: worry 1
bei eltern: life -1 calm 2
bei euch: life -1 violence 1 calm 1
bei firma: life 1 calm -1
bei fortnite: life -1 calm 1
bei frage: worry 1
bei grad: violence 1 calm -1
bei handyladen: worry 1
bei hitze: medical 1
bei ihnen: life 1
bei ihrem: life 1
bei im: violence 1 other 2 medical 1 calm -3
bei in: violence 1
bei is: threat 1
bei leuten: worry 1 calm -1
bei marion: life 1
bei mehr: worry 1
bei meine: violence 1
bei meinem: life 1
bei meinen: life -1 calm 2
bei meiner: life 1
bei mir: violence -1 other -1 medical -1 calm 2
bei mobing: calm 1
bei mus: voices 1 calm -1
bei muter: life 1 calm -1
bei nachbarin: life 1 calm -1
bei ner: calm 1
bei neun: calm -1
bei nich: violence 1
bei nicht: life 2 calm -1
bei nul: life -1 voices 1
bei oma: life 2 calm -1
bei opa: life -1 other 1
bei papa: life 1 calm -1
bei regen: life 1
bei sachen: life 1
bei sein: life 1
bei sie: other 1
bei so: worry 1
bei steht: calm 1
bei tante: life 1 calm -1
bei und: worry -1
bei unfal: life 1 calm -1
bei uns: violence 1 threat -1 other 1
bei vater: life 2 calm -1
bei zahlt: violence 1
bei zum: life 1
bei: life 1 violence 2 threat -3 other 2 medical -3 voices -2 foreign -2 worry -2 calm 6
beiblat: calm 1
beibringen: calm 1
beide in: other 1
beide: life -1 violence -1 threat -1 voices -1 worry -1 calm 4
beiden: other -1 calm 2
beides: calm 1
beifahrersitz: life -1 threat 2 calm -1
beigebracht: calm 2
beikoch: calm 1
beil: life -1 threat 4 calm -3
beilege: calm 1
beileidskarten: life 3 calm -2
beim abendbrot: threat 1
beim aber: medical 1 calm -1
beim abgegeben: life 1 calm -1
beim abwasch: calm 1
beim ale: calm 1
beim arbeitsplatz: calm 1
beim arzt: medical -1 worry 1 calm 1
beim atmen: medical 1 calm -1
beim betriebsrat: calm 1
beim bowling: calm 1
beim da: calm 1
beim dan: life -1 calm 1
beim das: medical 1
beim die: worry 1
beim doktor: worry 1 calm -1
beim driten: life 1
beim duschen: violence 1
beim er: violence 1 calm -1
beim esen: medical 1
beim etiketieren: worry 1 calm -1
beim friseur: calm 1
beim fruhstuck: threat 1 calm -1
beim fur: life 1
beim gab: calm 1
beim gemuse: life 1
beim geschlagen: violence -1 calm 1
beim haben: calm 1
beim hat: calm 1
beim ich: other 2 worry 1 calm -1
beim ist: calm 1
beim jobcenter: life -1 calm 1
beim jugendamt: worry 1 calm -1
beim kegeln: calm 1
beim kicker: life -1 calm 1
beim kochen: calm 1
beim komt: violence 1 medical 2 calm -3
beim mal: life 3 calm -2
beim metzger: calm 1
beim nachbarin: other 1
beim nachste: life 2 threat 1 calm -3
beim nur: calm 1
beim putzen: medical 1 calm -1
beim rasieren: calm 1
beim ringen: calm 1
beim schach: violence -1 calm 1
beim skat: calm 1
beim tierarzt: life 2 calm -2
beim und: other -1 medical 1
beim war: worry 1 calm -1
beim weil: calm 1
beim zahneputzen: calm 1
beim: life -2 violence -3 threat 1 medical 2 voices -2 foreign -2 worry -4 calm 10
bein das: worry 1
bein eingeschlosen: calm 1
bein gebrochen: life -1 calm 1
bein ich: life 1 worry -1
bein ist: life -1 medical 1
bein so: medical 1 calm -1
bein tut: life -1 medical -1 calm 2
bein: life 3 violence -1 threat -2 other -1 medical 6 voices 1 worry -2 calm -3
beinander: calm 1
beinaner: life 1 calm -1
beinarbeit: calm 1
beinbruch: life -1 calm 1
beine die: life 1 calm -1
beine drausen: life 1 voices 1 calm -1
beine er: voices 1 calm -1
beine ich: life -1 other 1
beine nicht: medical 2 calm -1
beine sind: calm 1
beine spuren: medical 1
beine und: violence 1
beine: life 3 violence 1 threat -1 other 2 medical 7 worry -5 calm -7
beinen und: medical 1
beinen: life -1 violence 1 medical 2 worry -1 calm -1
beis mich: life 1
beis mir: life 1
beis: life 4 medical -1 worry -1 calm -1
beisamen: calm 1
beise: life 1
beiseite ich: life 1 calm -1
beiseite: life 2 calm -1
beisen: calm 1
beispiel: life -1 calm 1
beitrage: calm 2
bekanter: calm 1
beklebt: calm 1
bekliyor: foreign 2 calm -1
bekom ich: calm 1
bekom: life -1 calm 3
bekome ich: life -1 worry -1 calm 2
bekome: life -2 violence -1 threat -1 medical 2 calm 3
bekomen ale: other 1
bekomen bin: worry 1
bekomen darf: voices 1 calm -1
bekomen die: calm 1
bekomen es: medical 1 calm -1
bekomen ich: life -1 medical 1
bekomen mus: calm 1
bekomen sind: worry 1
bekomen so: life 1 calm -1
bekomen und: calm 1
bekomen: life -4 violence -1 threat -2 other -1 medical 2 foreign -1 worry 4 calm 1
bekomt dafur: violence 1 calm -1
bekomt er: calm 1
bekomt geld: violence 2 calm -1
bekomt man: life -1 calm 1
bekomt mein: life 1 violence -1 calm 1
bekomt meine: life 1
bekomt sohn: life 1 violence -1
bekomt und: calm 1
bekomt: life 2 threat 1 other -2 medical -1 voices -1 worry -2 calm 2
belasten: life 1 worry 2 calm -2
belastung: life -1 worry 3 calm -1
belegschaft: calm 1
belegte brotchen: calm 1
belegte: life -1 calm 1
beleidigt ich: worry 2 calm -1
beleidigt weil: worry 1 calm -1
beleidigt: life -2 worry 2 calm 1
belen: worry 2 calm -1
belgien: life -1 calm 1
belo: life 2 worry -1 calm -1
belt: calm 1
bem: life -1 calm 3
ben artik: foreign 1
ben hat: medical 1 calm -1
ben yasamak: foreign 1
ben: life 1 violence -1 threat -1 other 1 medical 1 worry -1
benachrichtigt: life 1 calm -1
bende das: life 1 calm -1
bende: life 6 worry -1 calm -4
benden: life 7 worry -1 calm -5
bendet er: life 1 violence 1 other -1
bendet: life 2 violence 2 other -2
bene: foreign -1 calm 1
beni dovuyor: foreign 1 calm -1
beni eve: foreign 1 calm -1
beni her: foreign 1 calm -1
beni: life -1 other 1 medical -1 foreign 7 worry -1 calm -5
benimle: foreign -2 worry 3 calm -1
benomen: medical 2 calm -1
benutzt: calm 1
benzin die: threat 1 calm -1
benzin gekauft: threat 2 calm -1
benzin: life -2 violence -1 threat 9 voices 1 worry -1 calm -5
bepflanzt: calm 1
bepo: life -1 calm 1
berat: life -1 calm 2
berate: calm 1
beraten lasen: calm 1
beraten: life -1 calm 3
beraterin: life -1 calm 2
beratung wo: calm 1
beratung: life -1 worry -1 calm 4
berdigt worden: calm 1
berdigt: calm 1
berdigung der: calm 1
berdigung vom: life 1 calm -1
berdigung von: calm 1
berdigung: life 6 worry -1 calm -3
berechnet: calm 1
bereich: calm 1
bereit: life 2 threat 4 medical -1 worry -1 calm -4
bereitgelegt: life 2 calm -1
bereits: life 1 calm -1
bereu: calm 1
berg: life -1 threat 1 calm 2
bergab: life -1 worry -1 calm 2
berge: life -1 calm 2
berger: medical 2 calm -1
berichte: life -1 calm 2
bernd: life -1 violence 2 other 1 medical -1 worry -1 calm -1
beruf: calm 1
beruflich: calm 1
berufs: threat 2 calm -2
berufsbildungsbereich: life -1 calm 3
berufschule warten: violence 1
berufschule: life -1 violence 1 worry -1 calm 2
beruhigen: calm 1
beruhigungsdingern: life -1 threat -1 worry 3 calm -1
beruhmt: worry 1 calm -1
bes: life -1 foreign 3 calm -1
beschaftigung der: calm 1
beschaftigung: life -1 threat -1 medical -1 worry -1 calm 5
beschaid: calm 1
bescheid: life -2 violence -1 threat -1 other -1 medical -1 voices 1 worry -2 calm 6
beschimpft: calm 1
beschisen: life 1 calm -1
beschlagt: calm 1
beschleunigen: calm 1
beschlosen das: life 1
beschlosen: life 4 worry -1 calm -2
beschriftung: calm 1
beschtelt: life -1 calm 2
beschweren: life -1 violence -1 worry 1 calm 3
besen: life -1 calm 2
besenstiel: violence 4 calm -2
beser als: life 3 calm -2
beser das: life 1 calm -1
beser der: worry 1
beser die: life -1 worry 1
beser dran: other 1 worry 2 calm -2
beser er: threat 1
beser es: voices 1 calm -1
beser fur: life -1 worry 1
beser geworden: violence 1 calm -1
beser hat: life 1
beser ich: life -1 worry 1 calm 1
beser in: worry 1
beser ist: calm 1
beser nicht: worry -1 calm 1
beser ohne: life 1 worry 1 calm -1
beser sein: calm 1
beser so: life 1
beser tot: life 3 calm -2
beser und: calm 1
beser wen: life 1 threat 1 worry -1 calm -1
beser wird: life 1
beser: life 3 violence -2 threat -1 other -1 medical -2 voices -1 foreign -1 worry 3 calm 1
beseres: life -1 other -1 worry 4 calm -2
besern: calm 1
besetzt: calm 1
besiegt: life -1 calm 2
besofen und: violence 1 calm -1
besofen: life -1 violence 2 medical 2 worry -1 calm -2
besonders: life -1 threat 2 worry -1 calm 1
besorge: life -1 worry -1 calm 2
besorgt: life 2 threat 5 worry -2 calm -4
besprechung: life -1 threat 3 worry -1 calm 1
besprochen: worry -1 calm 1
bestanden: life -1 calm 3
bestater: life -1 calm 1
bestatige: calm 1
bestatungsfirma: life -1 violence -1 calm 2
beste freundin: other 1
beste: life -2 violence -1 threat -1 other 2 medical -1 voices -1 calm 3
besteht: calm 1
bestel: life 1 calm -1
bestelen: calm 2
bestelt und: calm 1
bestelt: life -3 other -1 medical -1 voices -1 worry 2 calm 4
bestelungen: calm 1
besten damit: life -1 calm 1
besten dank: calm 1
besten das: calm 1
besten die: life 1 calm -1
besten ich: life -1 worry 1
besten macht: life 1 calm -1
besten: life 5 violence -1 threat -1 other -1 medical -1 voices -1 calm -1
bestens: worry -1 calm 3
bester freund: other 1
bester hat: other 1
bester man: calm 1
bester tag: calm 1
bester: life -1 violence -1 other 1 worry -1 calm 3
bestima: calm 1
bestimen: calm 1
bestimt aber: medical 1
bestimt hundert: calm 1
bestimt ich: violence 1 calm -1
bestimt wochen: calm 1
bestimt: life 3 violence 1 threat -1 medical 3 voices -1 calm -4
bestraft ich: life 2 calm -1
bestraft mich: life 1 calm -1
bestraft: life 10 violence -1 threat -1 voices -1 worry -1 calm -5
besuch ist: violence 1 calm -1
besuch: life -1 violence 2 threat -1 worry -1 calm 1
besuchen: calm 2
besucht: calm 1
bet bis: life -1 calm 1
bet damit: violence 1
bet den: worry 2 calm -2
bet die: violence 1
bet geblieben: calm 1
bet ich: life 1 violence 1 worry -1
bet ist: life 2 calm -1
bet mit: worry 1 calm -1
bet sie: voices 1 calm -1
bet und: life 1 violence 1 calm -1
bet weil: violence 1
bet: life -3 violence 6 threat -2 medical -3 voices -1 foreign 2 worry -1 calm 2
betahlen: calm 1
betahlt: calm 1
betatscht: violence 1 calm -1
bete das: life 1
bete ich: life 1
bete: life 3 violence -1 worry -2
beteiligt: calm 1
beteln: worry -1 calm 2
beten: threat 3 worry -1 calm -2
beter mi: foreign 1
beter: life -1 voices 1 foreign 2 calm -2
betina: calm 1
betonmischer: calm 1
betrag: life -1 violence -1 calm 2
betreier: calm 1
betreung: medical -1 worry -1 calm 3
betreur auf: other -1 medical 1
betreur den: other 1
betreur der: violence 1
betreur die: violence -1 other 3 calm -1
betreur er: threat 1
betreur gericht: calm 1
betreur gesagt: other 1
betreur hat: life 1 calm -1
betreur ich: life 1
betreur imer: violence 2 calm -1
betreur in: violence 1
betreur ist: worry 1 calm -1
betreur komt: violence 1 calm -1
betreur mein: worry 1 calm -1
betreur meine: calm 1
betreur meinen: calm 1
betreur mir: violence 1
betreur mit: violence 1
betreur sagen: violence 1
betreur sagt: worry 1 calm -1
betreur schlagt: other 2 calm -1
betreur sie: calm 1
betreur so: life 1 calm -1
betreur und: life 1
betreur von: calm 1
betreur weg: worry 1
betreur wil: life -1 violence 2
betreur zahlt: worry 1
betreur: life -1 violence 4 threat -2 other 2 medical -1 voices -2 foreign -1 worry 2 calm -2
betreuten in: other 1
betreuten: life -1 other 1 calm 1
betrieb an: worry 1 calm -1
betrieb dabei: threat 1 calm -1
betrieb der: violence 1 calm -1
betrieb im: worry 1
betrieb oder: life 1
betrieb sagt: calm 1
betrieb und: threat 1
betrieb: life -2 violence -1 other -1 medical -1 voices -1 calm 6
betriebe: life -1 calm 2
betrieblichen: calm 1
betriebsrat an: life 1 calm -1
betriebsrat das: life 1 calm -1
betriebsrat den: life 1
betriebsrat hat: worry 1
betriebsrat mich: life 1
betriebsrat: life 2 threat -1 other -1 medical -1 voices -1 worry -1 calm 4
betrift: calm 1
betrofene: calm 1
betroierin: calm 1
betrunken: life 1 other 1 medical 1 worry -1 calm -1
betwasche: life -1 calm 2
beule: voices -1 worry 2
beutel: threat 2 calm -1
bevor die: calm 1
bevor er: violence -1 calm 1
bevor es: life 1
bevor ich: life 1 threat -1 calm 1
bevor sie: calm 1
bevor wieder: life 1 calm -1
bevor: life 1 violence -3 threat -2 other -1 medical -1 voices 1 calm 6
beweg: worry 2 calm -1
bewegen und: medical 1
bewegen: life -1 medical 3 calm -1
beweglich: calm 1
bewegt nicht: medical 1
bewegt sich: medical 1
bewegt: medical 1 calm -1
beweis: other 2 voices 1 calm -1
beweisen: voices 1 calm -1
bewer: violence -1 calm 2
bewerber: life -1 calm 2
bewerbung: life -1 calm 3
bewiligt: life -1 calm 2
bewirbt: life -1 calm 2
bewohner das: calm 1
bewohner: life -2 violence -1 other 2 medical 2 voices -1
bewustlos: medical 8 worry -1 calm -6
bezahle: worry 4 calm -3
bezahlen: life -1 worry -1 calm 3
bezahlt der: life 1
bezahlt die: calm 1
bezahlt hat: other 1
bezahlt und: threat 1 calm -1
bezahlt wird: life 1 calm -1
bezahlt: life 3 violence -1 threat 1 medical -1 voices -1 worry -3 calm 3
bezieht: calm 1
beziehung: worry 2 calm -1
bezirk: worry -1 calm 2
bezogen: calm 1
bezugnehmend: calm 1
bezugsgrose: calm 1
bfa: life -1 worry -1 calm 3
bfaker: foreign 2 calm -1
bi: life 1 violence 2 medical -1 foreign -1 worry -1
bicak: foreign 2 calm -2
bicakla: foreign 2 calm -1
bidi mout: foreign 2 calm -2
bidi: foreign 5 calm -4
bielefeld: calm 1
bienenstich ich: medical 1
bienenstich: medical 1 calm -1
bier: life -1 threat -1 worry 4 calm -1
bierflasche: violence 1
bierkutscher: calm 1
bietet das: other 1 calm -1
bietet: other 2 calm -1
bigi: life -1 other 2
bije i: foreign 1
bije: life -1 foreign 5 calm -3
bike: life 1 threat -1 foreign 1 worry -1
bil: foreign 2 calm -1
bild an: life 1
bild der: life 1
bild gemalt: threat 1
bild vom: other 1
bild: life 1 violence -1 other 1 medical -1 voices -1 worry -1 calm 1
bilder mir: worry 2 calm -1
bilder von: worry 2 calm -1
bilder: threat 3 medical -1 voices -1 worry 2 calm -3
bildern: life -1 calm 2
bildkarten: calm 1
bildschirm: medical -1 worry -1 calm 3
bildungsgutschein: life -1 calm 2
bilig: calm 1
bilige: threat 3 calm -3
biliger als: life 1 calm -1
biliger ich: life -1 calm 1
biliger wen: life -1 calm 1
biliger: calm 1
biligsten: calm 1
bimirim: life -1 foreign 3 calm -2
bin 18: calm 1
bin 19: life 2 calm -1
bin 20: worry 1
bin 24: life 1 calm -1
bin 27: calm 1
bin 2: life 1 calm -1
bin 34: life -1 violence 1
bin 41: worry 1
bin 4: life -1 worry 1
bin 58: worry 1 calm -1
bin 61: calm 1
bin a: life 1 calm -1
bin ab: life 1
bin aber: life 1 worry -1
bin ale: life 1 worry 1 calm -1
bin alein: life -1 medical 4 worry 1 calm -3
bin aleine: threat 1
bin alen: life -1 worry 2 calm -1
bin als: violence 1
bin am: life 1 medical -1 worry 2 calm -3
bin an: voices 1
bin angekomen: calm 1
bin arbeit: other 1 worry 2 calm -2
bin auch: life 1
bin auf: violence -1 threat -1 other 1 voices 2 calm -2
bin aufgewacht: calm 1
bin aufm: threat 1 voices 1 calm -1
bin bad: life 1 violence 1 calm -1
bin bahnhof: other 1
bin bald: life 1 threat 1 worry -1 calm -1
bin bei: life 2 other 1 calm -2
bin beim: life -1 violence 1 worry -1 calm 1
bin bet: violence 1 calm -1
bin blind: calm 1
bin blod: worry 1
bin blos: calm 1
bin bose: voices 1
bin chef: calm 1
bin d: violence 1
bin da: life 1 violence 1 threat 1 calm -1
bin dabei: calm 1
bin dach: worry 2 calm -1
bin das: life 2 worry -1 calm -1
bin dem: threat 1 voices 1 worry -1 calm -1
bin den: life -1 violence 1 medical 1 voices 1 worry 1 calm -3
bin depresion: calm 1
bin der: life -2 threat -1 voices 1 worry 1 calm 1
bin des: life 1 calm -1
bin diabetiker: medical 1
bin die: violence -1 worry 1 calm 1
bin do: voices 1 calm -1
bin doch: life -1 violence 1 worry 2
bin dran: life -1 violence 1 threat 1
bin drauf: life 1
bin drei: voices 1
bin dum: life 1 calm -1
bin durch: calm 1
bin e: life 1 calm -1
bin ein: violence 1 worry 1 calm -1
bin eine: worry 3 calm -2
bin einem: voices 1
bin einfach: calm 1
bin eingeschlosen: violence 1 worry -1 calm 1
bin einzige: life -1 worry 1
bin ende: life -1 worry 3 calm -2
bin entauscht: life 2 violence -1
bin er: violence -1 threat 1 other -1 voices 2 worry -1
bin erkaltet: calm 1
bin erlost: voices 1 calm -1
bin erschopft: worry 1 calm -1
bin erst: medical 1 worry -1
bin es: life 2 voices 1 worry -1 calm -1
bin fast: calm 1
bin fertig: life 2 calm -2
bin fit: worry -1 calm 1
bin fix: life -1 calm 1
bin freitag: life -1 worry -1 calm 2
bin froh: life -2 worry -1 calm 3
bin fur: worry 2 calm -1
bin ganz: threat 1 medical -1 voices -1 worry 1 calm -1
bin gegen: medical 1 calm 1
bin gehorlos: calm 1
bin geht: calm 1
bin genervt: calm 1
bin gerade: calm 1
bin gerust: medical 1 calm -1
bin gesagt: other 1
bin gespant: calm 1
bin gestorben: calm 1
bin geworden: medical 1 worry 1 calm -1
bin gleich: violence 1 threat 2 calm -2
bin gleis: life 2 calm -1
bin glucklich: calm 1
bin grad: worry 1
bin gut: calm 1
bin hab: life 1 calm -1
bin haben: life 1 calm -1
bin hat: violence 1
bin heit: life -1 calm 1
bin heut: voices -1 calm 1
bin heute: life -1 calm 2
bin hier: life -1 voices 1
bin hofnung: worry 1 calm -1
bin i: calm 1
bin ich: life 2 threat -1 other -1 medical -1 calm 1
bin im: life -1 violence 2 other 1 medical 1 worry -1 calm -2
bin imer: calm 1
bin in: life -2 voices 2 worry -1
bin inerlich: life 1 worry -1
bin irgendwan: voices 2 worry -1 calm -1
bin isch: voices 1 calm -1
bin ist: life 1 voices 1 calm -2
bin jahr: life 1
bin jahre: worry 1
bin jesus: voices 2 calm -1
bin jetzt: threat 1
bin kaput: calm 1
bin kein: threat 1
bin keler: violence 2 calm -1
bin komt: medical 1
bin krank: life 1 worry -1 calm 1
bin kurz: worry 1
bin last: life 1
bin leiter: calm 1
bin ler: worry 1 calm -1
bin lieber: life 2 calm -1
bin lustig: life -1 threat 1
bin mal: life -1 worry -1 calm 2
bin man: life -1 violence 2 calm -1
bin mehr: life -1 calm 2
bin mein: life 1 calm -1
bin meine: violence 1
bin meinem: life -1 calm 1
bin mich: life 1
bin mir: worry -1 calm 1
bin mit: life -1 threat 1 worry 1 calm -1
bin morgen: worry -1 calm 1
bin morgens: calm 1
bin mude: life -1 worry 1
bin mus: worry 1
bin mut: life 1 calm -1
bin nachste: life 1 violence 1 calm -1
bin nicht: life 1 threat -1 medical -1 voices 1 worry -3 calm 2
bin nichts: worry 1 calm -1
bin nie: life 1 worry -1
bin nix: worry 2 calm -1
bin noch: calm 1
bin normal: life 1
bin nur: worry 2 calm -1
bin ob: calm 1
bin oder: life -1 voices 1 worry 1
bin opa: life -1 other 1
bin raus: violence -1 threat 1 worry 1
bin ruckfalig: worry 2 calm -2
bin ruhig: life 2 threat 2 worry -1 calm -2
bin sag: life 1
bin sat: life -1 worry -2 calm 4
bin schlap: calm 1
bin scho: life -1 threat 1
bin schon: threat -1 voices 1 worry 1 calm -1
bin schwanger: medical 1 calm -1
bin schwerbehindertenausweis: calm 1
bin seh: life 1 calm -1
bin seine: violence 1
bin seit: life -1 threat 1 worry 1
bin selber: calm 1
bin selbst: violence 2
bin sie: life 1
bin sind: voices 1 calm -1
bin so: life 1 violence -1 medical 1 worry 2 calm -2
bin stolz: worry -1 calm 2
bin todmude: calm 1
bin tot: threat -1 worry -1 calm 2
bin total: worry 1
bin traurig: life 1
bin uberal: life -1 violence 1 voices 1 calm -1
bin um: calm 1
bin umgefalen: life -1 calm 1
bin umgezogen: calm 1
bin und: violence 2 threat -1 voices 1 worry -1 calm -1
bin unten: other 1 voices 1
bin vater: calm 1
bin verliebt: calm 1
bin vom: life 1 medical 1 worry 1 calm -2
bin von: worry 2 calm -1
bin vor: calm 1
bin wald: life 1 voices 2 calm -1
bin weg: life -1 calm 2
bin weil: violence 1
bin weis: medical 1
bin wer: calm 1
bin wie: worry 1 calm -1
bin wieda: life -1 calm 1
bin wieder: life 1 worry 1 calm -1
bin wir: medical 1 calm -1
bin zu: violence -1 threat -1 worry 1
bin zufrieden: calm 1
bin zum: life 1 worry 1 calm -1
bin zur: life 1 calm -1
bin zwei: life -1 worry -1 calm 1
bin zweimal: calm 1
bin: life 2 threat -3 other -2 medical 1 voices 5 foreign -5 worry 4 calm -1
binde: medical 1
bindet mich: violence 1 calm -1
bindet: life -1 violence 5 worry -1 calm -2
bine hat: violence -1 medical 2
bine: life -1 violence -1 other -1 medical 3 foreign -1 worry -1 calm 2
bingo: life 3 calm -1
bins wieder: life -1 calm 1
bins: life -2 worry -1 calm 4
biogasanlage: calm 1
biraz: calm 1
birken: calm 1
birou: foreign 1
birte: calm 1
bis 15: calm 1
bis 18: life 1 voices 1 calm -1
bis 2: calm 1
bis 30: worry 1
bis 31: calm 1
bis 4: medical 1
bis 60: life 1 calm -1
bis 6: violence 1
bis ab: life 1
bis ales: life 2 calm -1
bis auf: medical 1
bis aus: worry 1
bis bauch: voices 1
bis bis: life 1 calm -1
bis blau: life 1 threat 1 other 1 calm -1
bis blut: life 2 medical -1
bis blutet: life 2 worry -1 calm -1
bis bricht: life 2 calm -1
bis dahin: calm 1
bis das: violence 1 worry 1 calm -2
bis den: life -1 other -1 medical 3
bis der: voices 1
bis des: life 1
bis die: life 2 violence 1 calm -1
bis donerstag: life 1
bis dunkel: life -1 voices 1
bis einer: calm 1
bis ende: life 1 calm -1
bis er: life -1 violence 1 threat 3 calm -1
bis ersten: worry 2 calm -1
bis es: life 2 worry -1 calm -1
bis fruh: violence 1
bis geblutet: violence 1
bis gezahlt: life 1
bis hab: medical 1 calm -1
bis halb: calm 1
bis hat: calm 1
bis hundert: life 1
bis ich: violence 3 calm -3
bis im: voices 1
bis in: life -1 medical 2 calm -1
bis januar: worry -1 calm 1
bis jetzt: voices 1
bis juni: calm 1
bis kam: life 1
bis keiner: worry 1
bis komt: life 1
bis man: life 2 calm -2
bis marz: calm 1
bis mich: life -1 violence 1
bis mitag: threat 1
bis mitwoch: calm 1
bis montag: life -1 threat -1 worry 1 calm 1
bis morgen: threat -2 worry 2 calm 1
bis mus: life -1 calm 2
bis nachts: worry 1
bis nich: threat 1
bis nicht: life -1 violence 1
bis ostern: calm 1
bis rente: life 1 worry -1
bis schlaft: other 1
bis sechs: calm 1
bis sie: life 1 violence -1 threat 1 other 1 medical -1 worry -1 calm -1
bis somer: life -1 calm 1
bis sontag: life 1
bis spater: calm 1
bis stil: life -1 threat 1
bis tot: violence 1 threat 1 calm -1
bis uhr: life -1 voices 1 calm 1
bis um: life -1 worry 1 calm 1
bis unten: life -1 medical 1
bis unterschreiben: worry 2 calm -1
bis urlaub: worry -1
bis wan: life -1 calm 2
bis was: life 1
bis weg: worry 1 calm -1
bis weihnachten: worry 1 calm -1
bis wird: worry 1
bis woche: life 1 calm -1
bis zu: life -1 threat 1
bis zum: voices 2 worry 1 calm -2
bis zur: life 2
bis zwei: calm 1
bis: life 2 violence 1 threat -1 other -3 medical -2 foreign -2 worry 2 calm 3
bischen mehr: life 1
bischen: violence -1 threat -1 other -1 medical -1 voices -2 foreign -1 calm 7
biscoti: foreign -1 calm 2
biserl: calm 1
bisher: life -2 violence -1 voices 1 worry -1 calm 3
bisi: life -1 calm 2
bisl heute: calm 1
bisl schwer: calm 1
bisl sonst: calm 1
bisl: life -1 violence -1 threat -1 medical -1 foreign -1 worry -2 calm 7
bisle: life -1 calm 3
bist der: threat 1
bist dran: voices 1
bist du: life -1 violence 1 voices 1 worry 1
bist einzige: threat 1 calm -1
bist ja: life 1
bist nur: life 1
bist: life -3 violence 1 threat 1 other -1 medical -1 voices 2 foreign -1 calm 1
bit: foreign -1 calm 2
bite an: calm 1
bite dem: life -1 calm 1
bite den: voices 1
bite der: life 1
bite einfach: life -1 calm 1
bite entschuldigt: calm 1
bite erinern: calm 1
bite gehen: life -1 other 1
bite helfen: worry 1
bite heute: threat 1 calm -1
bite ich: other 1 voices 1
bite im: life 1
bite jemand: life 2 worry 1 calm -2
bite keine: life 1 threat 1 calm -1
bite las: life 1
bite mich: life -1 worry 1 calm 1
bite morgen: calm 1
bite nicht: life 2 calm -1
bite sagen: life 1 violence 1 calm -1
bite schnel: life -1 violence 1 other 1 calm -1
bite sie: life 2 threat -1 other -1 worry -1 calm 1
bite toten: life 1 calm -1
bite wen: life -1 violence 2
bite: life 7 threat -3 other -1 medical -2 voices -1 worry -3 calm 3
bitecek: foreign 2 calm -1
bitner: violence 3 calm -3
biura: calm 1
blamiert: life -1 threat 1
blasen: violence 9 calm -8
blat nicht: worry 1 calm -1
blat: life -2 worry 1 calm 3
blatere ich: life 1
blatere: life 1 calm -1
blatlause: life -1 calm 2
blau am: life -1 violence 1 medical 1 worry -1
blau flecken: violence 1
blau gesicht: medical 2
blau heut: life -1 violence 1 other 1 calm -1
blau im: violence 1 medical 1 calm -1
blau ist: other 1
blau lieben: medical 1
blau und: violence 1 other 1 calm -1
blau vom: calm 1
blau von: life -1 violence 4 medical -1 calm -2
blau war: violence 1 medical -1 worry 1
blau: life -4 violence 8 other 1 medical 5 voices -1 foreign -1 worry -2 calm -6
blaun flecken: life 1
blaun: life 1 threat -1 voices 1
blaur: life -1 other 2
blaus aug: violence 1 calm -1
blaus: life -1 violence 4 worry -1 calm -1
blech: calm 1
blechereinigen: calm 1
blechkiste: calm 1
bled: life -1 calm 1
bleib der: life 1
bleib ich: life 1
bleib imer: worry 1
bleib in: calm 1
bleib stehen: life 2 calm -2
bleib und: calm 1
bleib: life 4 violence -1 other -1 medical -1 worry -1 calm 1
bleibe: calm 1
bleiben die: voices 1
bleiben oder: life 1
bleiben: life 3 violence -1 threat -1 medical -1 worry -2 calm 1
bleibt das: calm 1
bleibt der: life 1
bleibt die: medical 1
bleibt ist: life 1
bleibt luft: medical 1 calm -1
bleibt so: life 1 violence 2 calm -2
bleibt: life 1 violence 2 threat -1 other -1 voices -1 worry -2 calm 1
bleichmitel: life -1 medical 4 worry -1 calm -2
bleim: calm 1
blenden: voices 2 calm -1
blick die: calm 1
blick ich: life 1
blick: life 2 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 1
blicken ich: threat 1
blicken lasen: threat 1
blicken: violence -1 threat 3 calm -1
bliebe: life -1 worry 1
blind: worry -1 calm 2
blindarm: worry -1 calm 1
blindenwerkstaten: calm 1
blinkender: voices 2 calm -1
blinkt: medical -1 worry -2 calm 3
blitz: life 2 violence -1 other -1 voices 1 worry -1 calm -1
blitzer: calm 1
blitzlischt: calm 1
blockiert: life 2 calm -1
blocksberg: life -1 calm 1
blockweise: calm 1
blod ist: calm 1
blod: life -3 violence -2 threat 1 other -1 medical -1 voices -1 foreign 2 worry 1 calm 2
bloda: calm 1
blode: life -1 calm 2
bloder: foreign -1 calm 1
blos a: life 1
blos bis: calm 1
blos der: life 1 calm -1
blos die: violence 1
blos ne: worry 1
blos no: worry 1 calm -1
blos noch: life 1 calm -1
blos: life 1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 1 calm 3
bloszustelen: calm 1
bluat: violence 1 medical 3 foreign -1 worry -1 calm -3
bluman: life 2 calm -1
blume: calm 1
blumen war: life -1 calm 1
blumen wen: violence -1 calm 1
blumen: life -2 violence -2 threat 3 other -1 medical -1 worry -1 calm 4
blumenladen: calm 1
blut abnehmen: calm 1
blut am: life 1 other 1 calm -1
blut aus: medical 1
blut bin: calm -1
blut dem: medical 1
blut gehts: life 2 medical -1
blut gespendet: life -1 medical -1 calm 2
blut hort: medical 1
blut im: life -1 violence 1
blut kam: life 1
blut komt: life 1
blut lauft: life 1
blut nicht: medical 1
blut sie: other 1
blut so: medical 1 calm -1
blut spenden: calm 1
blut war: calm 1
blut: life 1 violence -2 threat -1 other 2 medical 15 voices -1 foreign -1 worry -4 calm -9
blutabnehmen: life -1 calm 2
blutbuche: calm 1
blutdruck: worry -1 calm 2
blute so: medical 1 calm -1
blute stark: medical 2 calm -1
blute: life -1 violence 2 threat -1 medical 8 worry -1 calm -7
bluten: life 1 threat 1 medical 3 voices -1 calm -3
blutet am: medical 1
blutet ich: life 2 worry -1
blutet wie: medical 2 calm -1
blutet: life 4 violence -2 threat 1 other 1 medical 9 voices -1 worry -3 calm -8
blutflecken aus: life 1 calm -1
blutflecken der: life 1 calm -1
blutflecken: life 1 calm -1
blutig: life 2 calm -1
blutspenden: life -1 calm 2
blutverduner: medical 3 calm -2
bmw: threat 1
boah ich: calm 1
boah: life 1 medical -1 worry -1 calm 2
boca: foreign 2 calm -2
bochum: life -1 calm 1
bock auf: worry 1 calm -1
bock mehr: life 1 worry 1 calm -1
bock zu: life 1
bock: threat -1 medical -1 worry 1 calm 2
bockwurst: life -1 calm 1
boden der: calm 1
boden macht: medical 1
boden und: other -1 medical 2 calm -1
boden versunken: calm 1
boden: life -2 violence 3 threat -1 other -1 medical 7 voices -1 foreign -1 worry -1 calm -4
bodense: life -1 calm 2
bodn: other 2
bogen: worry -1 calm 1
boid: life 2 calm -1
bold: life -1 calm 2
boler: life 2 worry -1 calm -1
boli: foreign -1 calm 2
bolsche: foreign 2 calm -2
bombe ich: life -1 threat 1
bombe: life -1 threat 2 calm 1
bombentyp: calm 1
bombig: calm 1
bomel: life -1 calm 2
bonbon: medical 1
bonbons: life -1 threat 3 worry -1
borchert: life 1 calm -1
bord: life -1 calm 2
borderline: other 1
bos: threat -1 calm 2
boschung: life 1 calm -1
bose mir: calm 1
bose mus: other 1 calm -1
bose und: life -1 violence 1 other 1 calm -1
bose zu: calm 1
bose: violence 1 threat -1 other 3 medical -1 voices 1 worry -2 calm -1
boseln: calm 1
boser: life -1 threat 3 calm -2
boses: life 2 threat 2 voices -1 calm -3
bosewicht: calm 1
bot a: foreign 1 calm -1
bot: life -1 medical -1 foreign 5 worry -1 calm -2
bouldern: calm 1
bowle: life -1 threat 2 worry -1
bowling: violence -1 other 1 calm 1
box: life -1 violence -1 threat 1 calm 1
boxen: calm 1
boxsack: calm 1
boxt: other 1
boxtraining: calm 1
boyfriend me: foreign 1
boyfriend: foreign 2 calm -1
boyle: life -1 worry 4 calm -2
bracos: foreign 2 calm -1
braken: life -1 other 3 calm -1
brandgas: medical 2 calm -2
brandsatz: threat 2 calm -1
brandschutzhelfer: calm 1
brandt: violence -1 threat 5 worry -1 calm -3
brandwunde: life 2 calm -1
brat: foreign 1 calm 1
bratem: life -1 foreign 2 worry -1
bratpfane: life -1 threat 2 calm -1
brauch da: calm 1
brauch dan: life 1
brauch das: life -1 other 1
brauch den: calm 1
brauch der: life -1 calm 1
brauch die: calm 1
brauch fur: calm 1
brauch i: life 1
brauch ich: life 2 threat -1
brauch ja: life 2 calm -1
brauch jemand: life -1 calm 1
brauch kein: life 1 calm -1
brauch keine: life 1 voices 1 calm -1
brauch keinen: worry 1 calm -1
brauch mehr: worry -1 calm 1
brauch morgen: life -1 other 1 worry 1
brauch neu: life -1 calm 1
brauch neun: life 1 calm -1
brauch nich: worry 1 calm -1
brauch nicht: life 1 worry 1 calm -1
brauch nix: life 1 calm 1
brauch nur: threat 1 calm -1
brauch schlaf: life -1 worry 2
brauch termin: threat 1
brauch viele: life 1 calm -1
brauch was: life 1
brauch zum: life -1 calm 1
brauch: life 8 violence -2 threat -2 medical -2 foreign -1 worry -1 calm 1
brauche einen: calm 1
brauche ich: worry -1 calm 2
brauche mehr: calm 1
brauche nicht: calm 1
brauche nichts: calm 1
brauche nur: life 1
brauche sie: threat 1 calm -1
brauche: violence -1 other -1 medical -1 voices -1 worry -3 calm 7
brauchst du: life 1
brauchst: worry -1 calm 1
braucht auf: life -1 calm 1
braucht das: life 1
braucht der: calm 1
braucht er: calm 1
braucht ich: life 1
braucht ihr: life -1 calm 1
braucht mehr: calm 1
braucht mein: life 2 calm -1
braucht meine: calm 1
braucht mensch: calm 1
braucht mich: life 1 worry -1
braucht so: life -1 threat 1
braucht viel: threat 1
braucht: life 5 violence -2 other -2 medical -2 voices -1 foreign -1 worry -2 calm 5
braunes: medical 2 calm -1
brausetablete: calm 1
brautkleid: life -1 calm 1
brav: life -1 violence 1 calm 1
breathing: foreign 1
brech ich: life -1 threat 2 calm -2
brech: life -1 threat 5 medical 1 worry -1 calm -4
breche: life -1 worry 2 calm -1
brechen er: medical 1
brechen ist: medical 1
brechen und: medical 1
brechen: life -1 medical 4 voices -1 worry -1 calm -1
brechstange: life -1 threat 2 calm -1
bref: calm 2
bremse: threat 3 calm -2
bremsen am: threat 1 calm -1
bremsen: life -1 threat 6 calm -3
bremst: life 2 calm -1
bren: life 2 calm -1
brenen ale: threat 1
brenen die: threat 1 medical 1 calm -1
brenen und: medical 1 calm -1
brenen vom: calm 1
brenen: life -2 threat 3 medical 1 voices 2 worry -1 calm -2
brent der: threat 2 medical 1 calm -2
brent die: life -1 calm 1
brent gut: life 2 calm -1
brent laden: threat 2 calm -2
brent nicht: calm 1
brent so: life 2 calm -1
brent und: threat 1 medical 1 calm -1
brent: life 1 threat 5 medical 5 voices -1 foreign -1 worry -2 calm -6
brents: threat 1
bret ich: medical 1
bret: life 1 other 1 medical 3 voices -1 worry -1 calm -2
breven: calm 1
brezel: life -1 violence -1 medical 2 worry -1 calm 1
brezeln: calm 1
briaf: calm 1
bricht das: calm 1
bricht er: violence 1 calm -1
bricht mir: violence 1 calm -1
bricht: life 2 violence 2 threat -1 other -1 medical -1 voices -1 worry -1
brichta: violence 3 calm -3
brief abmahnung: calm 1
brief bekomen: worry 1 calm -1
brief da: life -1 other 2 worry 1 calm -1
brief der: worry -1 calm 1
brief gegeben: worry 2 calm -2
brief gericht: worry 1
brief geschrieben: life 2 calm -1
brief ich: other 1 worry 1 calm -1
brief in: worry -1 calm 1
brief is: life 1
brief ist: other 1
brief komt: other 1 calm -1
brief liegt: life 1
brief mama: life 1
brief sie: life 1
brief vom: calm 1
brief von: calm 1
brief zu: life 1
brief: life 2 violence -2 threat -2 other 3 medical -2 voices -1 foreign -1 worry 4 calm -1
briefe ich: calm 1
briefe mach: calm 1
briefe mehr: worry 1
briefe nicht: worry 1
briefe: life -2 threat -1 other -1 medical -1 worry 5
briefkasten: calm 1
brile und: worry 1
brile: life -1
bring chef: threat 1 voices 2 calm -2
bring den: life -1 voices 1
bring dich: voices 1
bring die: life -1 calm 1
bring heute: threat -1 calm 1
bring ich: life 1 violence 1 threat 1 worry -1 calm -2
bring kuchen: calm 1
bring meinen: threat 1 calm -1
bring mi: life 2 calm -1
bring mich: life 3 violence -1 threat -1 worry -1 calm -1
bring mir: life -1 calm 1
bring misch: life 1 calm -1
bring morgen: life -1 violence 2 threat 1 calm -1
bring mul: calm 1
bring nicht: life -2 calm 3
bring um: life 2 voices 1 calm -2
bring was: threat 1 calm -1
bring zu: life -1 threat 2
bring: life 1 violence 1 threat 7 other -1 medical -1 voices 3 foreign -1 worry -3 calm -5
bringa: calm 1
bringe das: threat 1 calm -1
bringe ich: threat 1
bringe mich: life 2 calm -1
bringe um: life 2 calm -2
bringe: life 2 threat 3 worry -1 calm -3
bringen gluck: calm 1
bringen mich: calm 1
bringen: life -2 threat -1 other 1 worry 1 calm 2
bringt dan: calm 1
bringt der: calm 1
bringt er: violence 1
bringt imer: calm 1
bringt jeden: violence -1 calm 1
bringt man: life 2 calm -2
bringt mi: violence 1
bringt mich: life -1 worry -1 calm 2
bringt mir: calm 1
bringt morgen: calm 1
bringt nichts: worry 1
bringt nix: life -1 calm 1
bringt sich: life 2 other 1 calm -3
bringt um: life -1 violence 1 other 1 calm -1
bringt was: worry 1
bringt: life -2 threat -2 other 2 medical -1 voices -1 foreign -1 calm 5
brocha: calm 1
brocht: calm 1
brocken: calm 1
broder: threat 2 calm -1
broke: foreign -1 calm 2
bromberen: life -1 calm 1
bronze: calm 1
bror: life -1 other 3 calm -1
brot dan: life 1 calm -1
brot den: calm 1
brot geklaut: threat 1
brot ich: threat 1
brot in: calm 1
brot ist: life -1 calm 1
brot: life -1 violence -1 other -1 medical -1 worry -2 calm 4
brotchen: life -3 calm 4
brotdose: life -1 worry 1 calm 1
brotheke: voices 1
brother: foreign 2 calm -2
brotmaschine: life 1 calm -1
brotmeser: threat 3 calm -2
brotzeit: calm 2
bruada: violence 1 calm -1
bruadr: life -1 violence 2 calm -1
bruch: medical 1
bruche: life -1 calm 1
brucke angeln: life -1 calm 1
brucke aus: calm 1
brucke dan: life -1 other 1
brucke die: calm 1
brucke gespert: life -1 calm 1
brucke guck: calm 1
brucke ich: life -2 threat 1 other 1 voices 1
brucke ist: calm 1
brucke sie: voices 1
brucke steht: other 1 calm -1
brucke und: calm 1
brucke war: life 1
brucke zum: life -1 calm 1
brucke: life 7 violence -2 threat -1 other 5 medical -2 voices -1 foreign -1 worry -4 calm -2
bruckenpfeiler: life 4 threat -1 calm -2
bruckentag ich: calm 1
bruckentag: life -1 calm 2
bruckn: life 1
bruda: calm 1
bruder auf: other 1 calm -1
bruder bei: calm 1
bruder den: violence 1
bruder der: life -1 voices 1
bruder die: life 1 voices 1 calm -1
bruder ein: violence -1 threat 1
bruder er: calm 1
bruder fertig: life 1
bruder geht: calm 1
bruder hab: life -1 threat 1
bruder hat: life -1 calm 1
bruder ich: life 2 threat 1 calm -1
bruder in: violence -1 calm 1
bruder is: medical 1
bruder ist: violence -1 threat 1 worry 1 calm -1
bruder mich: life -1 violence 2 worry 1 calm -1
bruder mir: violence 1
bruder mit: calm 1
bruder nicht: other 1 medical 1 worry -1
bruder sagt: calm 1
bruder schlaft: voices 1 calm -1
bruder schwor: life 1
bruder sich: other 2 calm -1
bruder wen: life 1 calm -1
bruder: violence 1 threat 1 other 3 voices -1 foreign -1 calm -3
bruders: calm 1
bruk: life 1
brulen: life -1 threat 1 other -1 medical -1 voices 1 worry 2
brult er: worry 1 calm -1
brult: life -1 violence 2 threat -1 other 1 medical -1 worry 5 calm -4
brunen ich: voices 1
brunen: life -1 threat -1 voices 2
brust ich: life 1 calm -1
brust krieg: medical 1 calm -1
brust tut: medical 1
brust und: violence 1 medical 1 calm -1
brust weh: life -1 medical 2 calm -1
brust wie: medical 1
brust: life -2 violence 2 threat -1 medical 11 voices -1 foreign -1 worry -1 calm -7
brustkorb: medical 1 calm -1
brustschmerzen: medical 2 worry -1
brustung: life -1 threat -1 voices 3 calm -1
bruto: calm 1
bsabab: foreign 2 calm -1
bscheid: life 2 calm -1
bsz: calm 1
bua: calm 1
buam: life -1 violence -1 threat -1 voices 1 calm 2
bub: life 1 voices -1 worry -1 calm 1
bubi: life 2 calm -1
buch den: calm 1
buch uber: calm 1
buch: life 2 threat -1 worry -1 calm 2
buchaltung: life -1 threat 1 calm 2
bucher kostenlos: life 1
bucher: life 1 calm -1
bucherei: life 1
buchstaben: life -1 other 1 worry -1 calm 1
bucht: life -1 worry -1 calm 3
buckl: worry 1 calm -1
bud: foreign -1 calm 2
bude an: threat 1 calm -1
bude und: calm 1
bude: life -4 violence -1 threat 7 medical -1 worry -1 calm 1
budge: calm 1
budget arbeit: calm 1
budget fur: calm 2
budget: life -3 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 9
budgets fur: calm 1
budgets: calm 1
budjet: life -1 worry -1 calm 2
budsche fur: calm 1
budsche: life -2 worry -1 calm 3
bugeleisen extra: life 1 calm -1
bugeleisen ist: calm 1
bugeleisen: life 2 violence -1 other 1 worry -1
buget: calm 1
bugun: life -1 foreign 1 calm 1
buhne: calm 1
bui: calm 1
bukpien: worry 2 calm -2
bukra: calm 1
bum bum: medical 1
bum: life -2 threat 2 medical 2 worry -1
bun: life -2 foreign -1 worry 1 calm 2
buna: foreign -1 calm 2
bund: calm 1
bunda: life -1 worry -1 calm 2
bundeskanzler: calm 1
bundesland: calm 1
bundestagswahl: life -1 voices 2
bundesweites: other -1 calm 2
bunge: calm 1
bungen: violence -1 calm 2
burda: foreign 2 calm -1
burger: life -1 calm 1
burgeramt: calm 1
burgergeld: calm 1
burn: foreign 1
burner: worry -2 calm 3
burnout: calm 1
buro auf: violence 1 calm -1
buro da: threat 1
buro das: threat 1
buro geholt: calm 1
buro hat: worry 1 calm -1
buro imer: calm 1
buro ist: threat 1
buro komen: violence 1 calm -1
buro mir: worry 1 calm -1
buro und: calm 1
buro wen: violence 1
buro: life -4 violence 1 threat 2 other -1 medical -1 voices -1 worry -1 calm 4
burofenster: worry -1 calm 1
bus also: violence 1
bus ein: life 1 calm -1
bus fahrer: violence 1 calm -1
bus fahrt: worry 1
bus gefahren: calm 1
bus hat: violence 1 calm -1
bus heul: worry 1 calm -1
bus ich: worry 2 calm -1
bus is: worry 1 calm -1
bus ist: worry -1 calm 1
bus kam: calm 1
bus komt: life -1 violence -1 medical 1 voices 1 worry 1
bus krieg: worry 1 calm -1
bus mich: life 2 worry -1
bus nicht: worry 1
bus und: calm 1
bus verpast: calm 1
bus vol: calm 1
bus weg: calm 1
bus weis: life 1
bus: life -2 threat -1 other -1 medical -1 foreign -1 worry 2 calm 4
busbahnhof: worry 1
buschelweise hare: worry 1 calm -1
buschelweise: life 1 medical -1 worry 1 calm -2
buschl: life 2 foreign -1 calm -1
buse: voices 2 calm -1
busen: violence 2 calm -2
busfahrer der: calm 1
busfahrer mich: threat 1 calm -1
busfahrer: life -1 threat 1 voices 1 worry -1 calm 2
bushauschen: medical 1 calm -1
bust: calm 1
buter: calm 1
buton: foreign -1 calm 1
butun: calm 1
bvb: life -1 calm 1
byc: foreign -1 calm 2
bzaf: foreign 3 calm -2
caduto: foreign 2 calm -2
camion: foreign 1 calm -1
canim: calm 1
canima: life -1 medical -1 foreign 9 worry -2 calm -6
cansado: foreign 1
cant: life -1 foreign 2 worry 2 calm -1
capo: foreign 1
carla: life -1 calm 1
carlo: medical 2 calm -2
caro: life -1 other 3 calm -1
carport: life -1 violence -1 threat -1 calm 2
carsten: life -2 threat 3
casa: calm 2
cash: calm 1
catida: foreign 1 calm -1
cawiya: life -1 foreign 3 calm -1
cds: life 1
cekecegim: calm 1
cekti: foreign 2 calm -2
cele: threat 3 voices 1 calm -3
celine: other 1
ceranfeld: life -1 worry -1 calm 2
ceyda: calm 1
chaise: foreign 1 calm -1
chambre: foreign 1 calm -1
chance: calm 1
chat: other 2 worry -2 calm 1
chaten: other 1 calm -1
chats: life 2 calm -1
chatverlaufe: calm 1
chce juz: foreign 1 calm -1
chce sie: foreign 1 calm -1
chce umrzec: foreign 2 calm -1
chce zabic: foreign 1 calm -1
chce zyc: foreign 1 calm -1
chce: life -1 foreign 8 worry -1 calm -6
che: foreign 2 calm -1
check ich: calm 1
check in: life -1 threat 1
check 👍: calm 1
check: life -3 threat 2 calm 2
chef am: medical 1
chef anrufen: calm 1
chef bringt: calm 1
chef das: calm 1
chef den: threat 1 other 2 calm -2
chef die: threat 1 worry 1 calm -1
chef er: life 1
chef geht: calm 1
chef gesagt: violence -2 threat -1 other -1 voices -1 worry 3
chef gleich: calm 1
chef gsagt: life 1
chef gsogt: violence 1 calm -1
chef gut: life 1 calm -1
chef hab: worry -1 calm 1
chef halt: violence 1 calm -1
chef hat: violence 2 threat -1 other -1 voices -1 worry 2 calm -1
chef heute: threat 1
chef hot: violence 1 worry -1 calm 1
chef ich: threat 2 voices -1 worry 1 calm -1
chef im: threat 1 calm -1
chef in: calm 1
chef is: calm 1
chef ist: medical 2 worry -1 calm 1
chef ja: life 1
chef jeden: worry 1 calm -1
chef last: violence 1 worry -1
chef ma: calm 1
chef mama: calm 1
chef mehr: worry -2 calm 2
chef meine: calm 1
chef mich: violence 3 calm -2
chef mir: life -1 violence 2 threat -1 worry 1 calm -1
chef mit: calm 2
chef morgen: life 1 threat 1 calm -1
chef net: calm 1
chef nicht: threat 1 worry 3 calm -3
chef noch: worry 1 calm -1
chef nur: life 1
chef reden: calm 1
chef redet: calm 1
chef sagen: calm 1
chef sagt: violence -1 threat -1 medical 1 voices -1 worry 3
chef schlagt: other 3 calm -2
chef schmeis: worry 1
chef schon: worry 1
chef schreiben: worry 1
chef schreit: worry 1 calm -1
chef sitzt: other -1 medical 2 calm -1
chef so: worry 1 calm -1
chef tun: threat 2 calm -1
chef um: threat 1 voices 2 calm -2
chef von: worry -1 calm 1
chef vor: threat -1 calm 1
chef war: calm 1
chef weis: threat 1 worry 1 calm -1
chef wen: worry 1
chef wieder: life 1
chef wil: worry 1
chef zu: calm 1
chef: life -5 threat 3 other -2 medical 1 voices -3 foreign -2 worry 7 calm 2
chefin das: life 1
chefin die: medical 1
chefin gesagt: calm 1
chefin hat: life 1 violence 1
chefin ist: medical 1
chefin mich: life 1 worry 1 calm -1
chefin sagt: calm 1
chefin uns: violence 1 calm -1
chefin von: other 1 calm -1
chefin war: calm 1
chefin wird: other 1 calm -1
chefin: life -1 violence 1 threat -2 voices -1 worry 2 calm 2
chefkoch: calm 1
chemielager: violence 1
chest: life -1 medical -1 foreign 2
chez: calm 1
chile: violence -1 calm 1
chili: violence -1 other -1 calm 2
chilig: life 1
chilt: life 2 calm -2
chip in: voices 1
chip meinem: voices 1
chip: threat -1 voices 5 worry -1 calm -3
chips: life -1 calm 2
chiude: foreign 1
chli: life -1 calm 2
chlopak: foreign 3 calm -2
cho: life -1 foreign 2 calm 1
choke: foreign 1 calm -1
choked: foreign 1
chor: life -2 threat -1 voices 2 worry -1 calm 2
chorleiterin: calm 1
chose: foreign -1 calm 1
chris: life -1 other 3 calm -1
christmas: calm 1
chu: foreign 2 calm -1
ciao kakao: life 1 calm -1
ciao: life 2 calm -1
cidiyim: life -1 medical -1 foreign 5 worry -2 calm -1
clara: calm 1
clean: life 1 calm -1
coach die: worry 1
coach: life -2 violence -1 threat 1 other -1 medical -1 voices -1 worry 2 calm 3
coaching: calm 1
coacht: calm 1
cocuklara: life -1 foreign 5 calm -2
code: life -1 voices 2 calm -1
cofe: foreign 1
cok korkuyorum: foreign 1
cok: life -1 foreign 3 calm -1
col: foreign 2 calm -1
colega: life -1 foreign 2
colo: foreign 3 calm -2
coment: foreign -1 calm 2
coming: foreign 1
companera: life -1 calm 1
computer hat: calm 1
computer ich: life 1
computer: life 1 threat -1 other -1 medical -1 worry -1 calm 4
conrad: calm 1
conta: foreign 2 calm -1
container gespert: other 1 calm -1
container und: violence 1
container: life -1 violence 1 threat 1 other 3 voices -1 worry -1 calm -2
continu: life 1 calm -1
convulsionando: foreign 2 calm -1
cony: other 1
copilul: foreign 1 calm -1
cornwal: foreign -1 calm 2
corona: calm 1
coronahilfe: life -1 calm 2
corte: foreign 2 calm -1
corto: foreign 2 calm -1
cotbus: other 1
couch der: worry 1 calm -1
couch und: worry 1
couch: life -1 violence 1 threat -1 other -1 worry 2
count: foreign 1
cousin mit: violence 1 calm -1
cousin: violence 3 threat 1 medical -1 voices -1 worry -1 calm -2
cousine alein: other 1
cousine: life -3 violence 1 other 3 worry -1
couteau: foreign 2 calm -1
creper: calm 1
crevetes: foreign 2 calm -1
croisant: calm 1
cuchilo: foreign 2 calm -1
cuiden: foreign 1
curi: life -1 calm 1
curywurst: life -4 worry -1 calm 5
cutermeser: life 1 violence 1 calm -2
cuting: foreign 2 calm -2
cutit: foreign 1 calm -1
cuxhaven: calm 1
cytryna: foreign -1 calm 2
d isch: life -1 violence 1 medical 1 calm -1
d kolegin: calm 1
d miete: violence 1
d shirt: calm -1
d: life 2 violence 4 threat -2 medical 1 voices 1 foreign -2 worry -2 calm -3
da ab: life -1 calm 1
da abend: life 1
da ale: medical 1
da an: calm 1
da anruf: calm 1
da anrufen: violence 1
da arbeit: violence 1 calm -1
da auch: life 1
da auf: worry 1
da aufhebungsvertrag: worry 1
da bei: calm 1
da beser: voices 1
da bin: life 3 violence -1 medical -1 worry 1 calm -3
da bis: medical 1
da braucht: calm 1
da brust: medical 1 calm -1
da chef: violence 1
da dabei: calm 1
da das: life 2 violence 1 worry -1 calm -1
da dazua: calm 1
da de: life -1 worry -1 calm 2
da den: life 1
da der: life 1 voices 1 worry -1
da des: life 1
da die: voices 2 calm -1
da doch: worry 1 calm -1
da drei: calm 1
da drin: violence 1 worry 1 calm -1
da druben: life 1 other 1 calm -1
da du: violence 1
da eigentlich: calm 1
da ein: life -1 calm 2
da eine: calm 1
da einen: calm 1
da einer: violence 2 calm -2
da einfach: worry 1
da er: voices 1 calm -1
da es: life -1
da fahrt: voices 1
da fehlen: violence 1 calm -1
da fragt: worry 1
da freu: life -1 calm 1
da fur: calm 1
da geh: life 1 calm -1
da geld: calm 1
da hab: worry -1 calm 2
da hans: violence 1
da hat: violence 1 worry -1
da heut: life -1 violence 1
da hin: threat 1 worry -1
da hob: violence 1
da horen: voices 1
da hot: violence 1 other -1 medical 1
da hund: life -1 calm 1
da ich: life 2 violence -1 threat 1 medical -1 voices -1 worry 1
da ihr: life -1 other 1 calm 1
da im: calm 1
da in: calm 1
da is: violence -1 other 1 voices 1 worry 1 calm -1
da ist: violence 2 other 1 voices 1 calm -4
da jeden: life 1 threat 1 worry -1 calm -1
da jemand: life -1 calm 1
da jetzt: threat 1 worry -1
da kan: threat 1 medical 1 calm -1
da kein: life -1 calm 1
da keine: violence 1
da keiner: life 1 calm -1
da komt: life 2 medical 1 worry 1 calm -3
da krank: calm 1
da lauft: other 1
da leb: life 1
da liegt: medical 1
da lohn: calm 1
da mach: worry 1
da macht: life 1 calm -1
da man: threat 1
da mehr: life -2 worry 2
da mei: life 1
da meine: other 1 calm -1
da moasta: violence 1
da monat: worry 1 calm -1
da morgen: life 1 threat 1 worry -1 calm -1
da muste: calm 1
da ne: calm 1
da nich: life -1 calm 1
da nicht: threat 1 calm -1
da nichts: worry 2 calm -1
da nie: worry 1 calm -1
da nix: life -1 worry 2 calm -1
da noch: calm 1
da nur: other 1 worry 1 calm -1
da oder: calm 1
da papa: life 1 calm -1
da raus: violence -1 worry -1 calm 2
da redet: voices 1
da resi: life 1
da richtig: calm 1
da ruft: voices 1
da sagen: worry 1
da sagt: voices 1
da schlafen: violence 1
da schon: medical 1 worry -1
da sein: life 2 worry -1 calm -1
da seit: worry -1 calm 1
da sie: voices 1 calm -1
da sind: voices 2 calm -1
da sitzen: worry 1 calm -1
da so: worry -1 calm 2
da sol: worry 1
da steht: life -1 calm 1
da uberal: life -1 medical 1 voices 1 calm -1
da um: life 1 calm -1
da und: violence -1 other 1 medical 1 worry 1 calm -1
da unten: voices 1 calm -2
da unterschreiben: calm 1
da urlaub: life -1 calm 1
da vorarbeiter: calm 1
da vorher: calm 1
da war: life -1 violence 1 other 1 calm -1
da was: calm 1
da wen: life -1 calm 1
da wer: violence 1
da wie: calm 1
da wieder: violence -1 voices 1 worry 1 calm -1
da wil: life 1
da wird: life -1 worry 1
da wirklich: life -1 calm 1
da wo: life 3 violence 1 calm -3
da wolen: worry 1
da wurd: worry 1
da zahlt: threat 1 calm -1
da zahn: violence 1
da zu: life 1
da zuruck: threat 1 calm -1
da: life -2 violence 1 threat -1 other 1 medical -2 voices 1 foreign -2 calm 3
dabehalt: worry -1 calm 1
dabei bin: calm 1
dabei der: threat 1 calm -1
dabei hat: calm 1
dabei ich: calm 1
dabei sein: calm 1
dabei sie: medical 1
dabei und: threat 1 other 1 calm -1
dabei was: violence 1 calm -1
dabei: life -2 threat 3 other 1 worry -3 calm 2
dabeihaben: calm 1
dableiben: other 2 calm -1
daca: foreign 1
dach andre: calm 1
dach decken: calm 1
dach der: other 1 medical 1 calm -1
dach gefalen: life -1 medical 1 worry 1 calm -2
dach hab: life 1
dach isch: worry 2 calm -1
dach lager: life 1
dach und: voices 2 calm -1
dach vom: life 1
dach wir: calm 1
dach zeitn: calm 1
dach: life -1 violence -2 other 3 medical 2 voices 2 foreign -1 worry 1 calm -4
dachbalken: violence -1 other 1
dachboden: life 1
dachgarten: calm 1
dachgelander: other 2 calm -1
dachrand: other 2 calm -2
dachrine: violence -1 calm 2
dacht: life 1 violence 3 calm -2
dachte das: worry 1
dachte er: calm 1
dachte es: medical 1
dachte ich: calm 1
dachte imer: life 1
dachte ist: medical 1
dachte: violence -1 threat -1 other -1 medical 2 voices -1 worry -1 calm 3
dachten ich: life 1
dachten: life 2 calm -1
dackel: violence -1 calm 3
dadurch: worry 1
daf: calm 1
dafur das: worry 1
dafur ich: life 1 threat 2 calm -2
dafur sorg: life 1 threat 1 calm -2
dafur und: threat 1
dafur: life 1 violence 1 threat 4 other -2 medical -1 voices -1 worry -1 calm -1
dagegen: life -1 violence 1
daheim auch: worry 1
daheim bin: calm 1
daheim ich: worry 1
daheim man: violence 1
daheim und: other 1 calm 1
daheim: life -3 threat -1 medical 1 voices -1 worry 3 calm 2
dahin der: life 1 calm -1
dahin: violence 1 other 1 worry -1
dahinter: threat 1
dahlien: calm 1
dahoam: calm 2
dahoim: calm 1
dalay: foreign 3 calm -2
dalga: foreign -2 worry 3 calm -1
dam: foreign 2
damals der: calm 1
damals hab: life 1 calm -1
damals hat: calm 1
damals hate: calm 1
damals: life 3 violence -1 threat -1 medical -1 voices -1 calm 1
dame: life -1 calm 2
damen heren: life 1 violence 1 calm -1
damen und: life 1 violence 1 calm -1
damen: life 1 violence 1 threat -1 medical 1 worry -1 calm -2
damit arbeit: life 1
damit auch: life -1 calm 1
damit auf: violence 1
damit der: threat 1
damit die: life 1 voices 1
damit er: violence -1 threat 1
damit ich: life 2 violence 2 threat -1 medical -1 voices -1 calm -2
damit in: calm 1
damit keiner: life 1 threat 1 calm -1
damit kopf: worry 1
damit meine: calm 1
damit mich: life -1 threat 1 voices 1 calm -1
damit nich: violence 1
damit nicht: violence 2 calm -1
damit sie: life 1 voices 1 calm -1
damit was: life 2 calm -1
damit: life 5 violence 2 other -3 medical -3 voices 2 foreign -1 worry -3 calm 1
damits: life 1 violence -1 worry 2 calm -1
dampf: calm 1
dan 2: life -1 calm 1
dan abend: life -1 worry 1
dan ale: worry 1
dan ales: life 1 calm -1
dan am: life 2 calm -1
dan an: life -1 violence 1 calm 1
dan anderes: life 1
dan auch: calm 1
dan auf: threat 1
dan aus: life 1 calm -1
dan bei: life 1
dan bin: life -2 voices 1 worry -1 calm 2
dan bist: life -1 violence 1 voices 1 calm -1
dan da: life 1 violence -1 threat 1 calm -1
dan daheim: calm 1
dan darf: life 2 calm -2
dan das: threat -1 worry 1
dan dem: calm 1
dan den: life -1 voices 1
dan der: life -1 violence -1 threat 2 calm 1
dan die: threat 1
dan drin: threat 1 calm -1
dan du: violence 1 voices 1 calm -1
dan eben: life 1 calm -1
dan einer: violence 1 calm -1
dan einfach: life -1 calm 2
dan endlich: life 1
dan er: life -1 violence 1 threat 1 other 1 voices -1
dan es: life 1 violence 1 other 1 calm -2
dan falsch: calm 1
dan feierabend: life 1 calm -1
dan fertig: worry 1
dan gabs: calm 1
dan gar: life 1 calm -2
dan geh: life 1 calm -1
dan geht: worry 1
dan gemacht: calm 1
dan gleich: calm 1
dan gut: life 1
dan hab: life 1 other 1 worry -1
dan haben: life 1 calm -1
dan halt: calm 1
dan hangt: other 1
dan hast: life 1 voices -1
dan hat: life 3 violence 1 threat 1 worry -1 calm -2
dan i: life 1 calm -1
dan ich: life 2 violence 2 calm -2
dan ichs: life 1 calm -1
dan ihr: threat 1
dan im: worry 1
dan imer: worry 1
dan in: threat 1
dan is: life 3 threat 1 calm -3
dan ist: life 2 threat 2 calm -3
dan kam: life 1
dan kan: calm 1
dan kein: calm 1
dan keiner: life 1 worry -1
dan kom: violence -1 threat 1
dan komt: violence 1
dan krieg: violence 1 calm -1
dan kriegt: threat 1
dan lacht: threat 1
dan lieber: life 1 calm -1
dan mach: life 1
dan macht: life -1 violence 1 voices 1 calm -1
dan mal: calm 1
dan mehr: threat 1 worry -1
dan mein: life 1
dan meinen: life 2 calm -2
dan mich: life 1
dan mit: threat -1 voices 1 worry 1 calm -1
dan morgen: calm 1
dan mus: life 1 violence 1 calm -1
dan muste: life 1
dan nach: violence 1
dan nicht: threat 2
dan nie: threat 1 calm -1
dan nix: life 1
dan noch: calm 1
dan nur: life -1 calm 1
dan reden: threat 1
dan ruhe: life 2 threat 2 voices 1 calm -3
dan sagt: threat 2 other 1 calm -1
dan schaun: threat 1 calm -1
dan schlafen: life 1
dan schlus: life 2 calm -2
dan schon: life 1 calm -1
dan seit: worry 1
dan selber: threat 1 calm -1
dan sie: life 1 threat 2 other -1 voices 1 worry -1 calm -2
dan sieht: life 1 voices 1 calm -1
dan sind: worry 2 calm -1
dan sitz: life -1 calm 1
dan so: worry 1 calm -1
dan steht: threat 1
dan stele: worry 1
dan tot: life 1 calm -1
dan und: life 1 worry -1
dan urlaub: calm 1
dan war: calm 1
dan wars: life 1 violence 1 calm -1
dan was: calm 1
dan weg: life -1 other 1 calm 2
dan weis: life -1 violence 1 threat 1 voices 1 worry 1 calm -1
dan weiter: life 1
dan wen: life -1 calm 2
dan weniger: life -1 calm 1
dan werd: violence 1 calm -1
dan wieder: life -1 violence 1 worry -1 calm 1
dan wil: life 1 calm -1
dan wochen: life -1 calm 1
dan wunsche: life -1 calm 1
dan zu: life -1 violence 1
dan: life 7 violence 1 threat 6 other -4 medical -6 foreign -2 worry -4 calm 1
danach die: calm 1
danach ein: calm 1
danach es: life -1 calm 1
danach hab: life 2 calm -1
danach haben: life 1
danach hat: threat 1 calm -1
danach ich: life 2 threat -1 calm -1
danach ist: calm 1
danach kein: life 1 calm -1
danach keiner: threat 1 calm -1
danach komt: life 1 calm -1
danach kuchen: calm 1
danach mehr: threat 1
danach ohne: calm 1
danach sie: life 1
danach war: calm 1
danach wieder: life -1 calm 1
danach: life 3 violence -2 threat 1 other -1 medical -2 voices -1 calm 2
danas: foreign -1 calm 2
daneben und: calm 1
daneben: life 2 violence 2 other -1 worry -1 calm -1
dank ist: calm 1
dank: life -2 violence -1 voices -1 worry -1 calm 6
danke ales: life 1
danke das: worry 1
danke die: life 1
danke dir: life -1 calm 1
danke du: worry 1 calm -1
danke fur: life 2 calm -1
danke ich: life -1 calm 1
danke sagen: life 1 calm -1
danke schon: life -1 calm 1
danke war: calm 1
danke: life 4 violence -2 threat -1 medical -1 voices -1 foreign -1 worry -2 calm 5
danken: life 1 calm -1
dankeschon: life -1 calm 2
dao: foreign 2 calm -1
dar hat: other 1
dar: life -1 other 2 medical -1 foreign 2 worry -1 calm -1
darabni: foreign 2 calm -1
daran mich: life 2 worry -1 calm -1
daran: life 3 violence -1 threat 2 worry -2 calm -2
darauf: threat 1 calm 1
darbat: life 1
darf aufs: life -1 violence 1 worry 1 calm -1
darf chef: calm 1
darf dan: life 1
darf das: life -1 violence -1 calm 2
darf der: life -1 calm 1
darf die: violence 1
darf er: violence -1 calm 1
darf fragen: voices 1 calm -1
darf fur: calm 1
darf gehen: violence 1 medical 1 calm -1
darf ich: life -1 threat -1 voices 1 worry -1 calm 3
darf in: life -1 calm 1
darf jetzt: calm 1
darf man: life 3 violence -1 other -1
darf mehr: violence -1 other 1 voices 1
darf mein: calm 1
darf mich: calm 1
darf nicht: life -1 violence 2 voices 2 calm -2
darf nichts: voices 2 calm -1
darf nix: violence 1
darf sagen: violence 1 calm -1
darf sich: life 1 calm -1
darf sie: other -1 calm 1
darf trinken: voices 2 calm -1
darf und: calm 1
darf: violence 2 threat -4 other -1 medical -2 voices 3 foreign -1 worry -5 calm 8
darfen: calm 1
darin: life 2 calm -1
darm: life -1 calm 2
dartpokal: calm 1
daruber ich: life 1
daruber: life 1 threat 1 worry -1
darum er: violence 1
darum: life 2 violence 1 threat -1 worry -1 calm -1
darunter steht: violence 1
darunter: violence 2 calm -1
darwat: calm 1
das 4: worry 1
das ab: worry 1
das abends: violence 1
das aber: life -1 violence 1 threat -1 worry 2 calm -1
das absichtlich: life 1
das ales: worry 2 calm -1
das also: life 1
das am: life 1 worry -1
das amt: life -1 calm 1
das an: life -1 threat -1 voices -1 worry 1 calm 1
das andere: life 1 calm -1
das anzunden: voices 1
das arbeit: life 1
das auch: life -1 threat 1
das auf: life -1 threat 1 medical -1 worry 1 calm -1
das aufgemacht: life -1 calm 2
das aufhort: life 1 violence 1 worry 1 calm -2
das aufs: violence 1 calm -1
das aufschreiben: calm 1
das auge: voices 3 calm -2
das aus: life 1 calm -1
das ausgemacht: life 1
das ausgesucht: life 1
das aushalte: worry 1
das auto: life 1 voices 1 calm -1
das b: calm 1
das baby: life -1 threat 1 other -1 medical 1 worry -1
das behinderung: calm 1
das bei: life 1
das beil: threat 1
das bein: violence 1 medical 1
das beser: worry -1 calm 1
das beste: calm 1
das besten: calm 1
das bestimt: medical 2 calm -1
das bet: life -1 calm 1
das bier: worry 2 calm -2
das bin: voices 1
das bis: worry 1 calm -1
das bite: voices 1
das blat: worry 1 calm -1
das blut: life 1 calm -1
das brauch: life 1 calm -1
das brot: life -1 calm 1
das budget: calm 1
das buro: violence 1
das chef: threat -1 calm 1
das d: life 1 calm -1
das da: life -1 calm 2
das dan: life 1 threat -1 worry -1 calm 1
das das: life 1 violence -1 threat -1 other -1 medical -1 voices 1 worry -1 calm 1
das datum: life 1
das de: calm -1
das dem: life -1 calm 1
das den: life 1 violence -1 voices 1
das denk: worry 1
das denkst: calm 1
das der: life 1 violence 1 threat -1 voices 1 worry -1
das die: violence 1
das ding: calm 1
das doch: worry -1 calm 1
das dor: life 1
das dran: voices 1
das drauf: violence 1 calm -1
das drite: life -1 medical 1 calm -1
das du: worry 1
das e: worry 1
das eigentlich: life -1 calm 2
das ein: life 1 voices 1
das einen: worry -1 calm 1
das einer: life 2 calm -1
das einfach: calm 1
das einraumen: calm 1
das einzige: life 1 calm -2
das ende: calm 1
das endlich: life 2 calm -1
das er: threat 1 other 2 voices -1 calm -1
das erlaubt: violence 1
das ernst: threat 2 other 1 calm -2
das erste: worry 1
das es: life 3 violence -1 threat -1 medical -1 voices -1 worry -1
das esen: life -1 violence 1 worry -1 calm 1
das falsch: calm 1
das falsche: voices 1
das fand: calm 1
das fehlt: life 1 calm -1
das fenster: violence -1 other 1 medical -1 calm 1
das fest: life -1 threat 1
das feur: voices 1
das feurwehr: life -1 calm 1
das feurzeug: life 1 calm -1
das firma: calm 1
das fitnestudio: life -1 worry -1 calm 1
das formular: calm 1
das foto: life 1 violence -1 calm 1
das fragst: worry 1
das frau: life 2 worry 1 calm -1
das frei: calm 1
das freiwilig: worry 1 calm -1
das funfte: worry 1
das fur: life 1
das furs: calm 1
das g: calm 1
das gar: life 1
das gas: other 1 voices 1 calm -1
das gebe: worry -1 calm 1
das gebrochen: calm 1
das gefuhl: life -1 worry 2 calm -1
das geh: worry 2 calm -1
das geheim: violence 1
das gehen: other 1
das geht: life -1 threat 1 medical 1 worry 1 calm -1
das geklart: life 1 calm -1
das gelander: life 2 calm -2
das geld: threat 1 worry 1 calm -1
das gemacht: other 1
das geredet: calm 1
das gerust: life -1 calm 1
das gesagt: voices 1
das geschenkt: calm 1
das gesicht: threat 1 medical -1 voices 1
das gesprach: calm 1
das gestern: worry 1 calm -1
das getrunken: medical 1
das gift: threat 1
das gilt: life 1
das glas: life -1 voices 1 calm 1
das gleich: calm -1
das gut: life 1 calm -1
das hab: life -1 calm 1
das halt: violence 1 calm -1
das handy: violence 1 calm -1
das hangt: life 1
das hat: violence 1 other -1
das haus: life -1 threat 1 voices 1
das haut: life -1 violence -1 calm 2
das heist: calm 1
das herz: life 1 calm -1
das heut: violence 2 calm -1
das heute: life 1 voices 1 calm -2
das hier: life 1
das hilft: life 1
das hin: calm 1
das hinter: calm 1
das hort: medical 1
das i: other 1 voices 1
das ich: life 2 violence -1 threat -1 other -1 medical -1 voices 4 worry 1 calm -2
das ihr: life 1
das ihre: calm 1
das ihren: calm 1
das im: life 2 violence -1 voices 1 worry -1
das imer: calm 1
das in: violence 1 threat 1 worry -1 calm -1
das ins: threat 2 calm -1
das integrationsamt: calm 1
das irgendwan: calm 1
das is: life 3 worry -1 calm -1
das isch: life 1 voices 1 calm -1
das ist: life 1 threat 1 other -1 medical -1 worry 1
das ja: violence 1
das jahr: life -1 worry 1 calm 1
das jede: worry 1
das jeder: life 1
das jetz: life 1
das jetzt: worry 2 calm -1
das jobcenter: calm 1
das jugendamt: threat 1
das kabel: medical 1
das kan: life 1
das kantine: life -1 calm 1
das kein: life 2 other 1 calm -1
das keine: life -1 threat 1
das keiner: worry 2 calm -1
das kind: life -1 threat 1 voices 1 worry -1 calm -1
das kisen: life -1 violence 2 threat 2 calm -1
das kolegin: voices 1
das komt: life 1 worry -1
das konto: life 1
das konzert: calm 1
das krieg: worry 1
das kriegt: threat 1
das kundigung: worry 1 calm -1
das landratsamt: calm 1
das lange: life 1 calm -1
das lauft: life 1
das lebe: calm 1
das leben: life 3 worry -1 calm -1
das leichter: life 1 calm -1
das lenkrad: life 1 calm -1
das letzte: violence 1 threat 1 worry -1
das liebe: life 1 violence 1 calm -1
das lied: life 1
das liegt: life -1 calm 2
das liest: life 1
das machen: worry -1 calm 1
das macht: life -1 calm 1
das madchen: other 1
das mal: life -1 violence 1
das man: life 2 calm -1
das mehr: life -1 threat 2 worry 2 calm -2
das mein: life 4 worry -1 calm -1
das meine: life 3 worry -1 calm -2
das meinem: threat 1 calm -1
das meiner: life 1 threat 1 calm -2
das melden: life -1 violence 1
das merkt: life 1 calm -1
das meser: threat 1 other -1 medical -1 voices 3 worry -1 calm -1
das mich: life 1 calm 1
das mir: life 2 violence -1 threat -1 worry 2 calm -1
das mit: life 1 worry -1 calm 1
das mitagesen: calm 1
das mitmachen: calm 1
das monat: worry -1 calm 1
das morgen: violence 1 other 2 calm -1
das mus: life 1 voices 1 calm -1
das nach: voices 1
das nachste: life -1 violence 1 medical 1
das namlich: life 1
das nehme: life -1 voices 1
das nehmen: voices 1 calm -1
das neu: calm 1
das nich: life -1 calm 2
das nicht: life -1 violence 2 other 1 worry 3 calm -4
das nichts: calm 1
das nimt: life 1
das nix: calm 1
das noch: life 2
das nochmal: threat 1 worry -1 calm 1
das normal: violence 1
das november: life 1 calm -1
das nur: life -2 voices 1 worry 1 calm 1
das oder: other 1
das ofen: voices 1
das ol: threat 1
das paket: life -1 calm 1
das papier: calm 1
das past: life 3 calm -2
das pipi: medical 1 calm -1
das problem: life 1 calm -1
das putzmitel: medical 1 voices 1 calm -1
das radio: violence 1 voices 1 calm -1
das rast: worry 1 calm -1
das raus: voices 1
das regal: life -2 calm 2
das ruhe: life 1
das rum: calm 1
das sag: life 1 threat 1 calm -1
das sagen: violence 1
das sagt: voices 1 calm -1
das schlus: calm 1
das schon: threat 1
das schriftlich: worry -1 calm 1
das schweine: threat 1
das schwer: life -1 worry 1
das schwere: worry 1
das seh: life 1 voices 1 calm -1
das sehen: violence 1 calm -1
das seil: life 4 threat 1 voices 1 calm -4
das sein: life -1 calm 1
das seine: calm 1
das seit: life -1 worry 1
das selber: life 1
das shirt: calm 1
das sich: life -1 calm 1
das sie: life 1 threat 1 other 1 voices -1 worry -1
das sieht: violence 1 calm -1
das sind: life -1 violence 1
das so: life 1 violence 1 medical -1 calm -1
das sogar: worry 2 calm -1
das sol: violence 1 threat 1
das sparbuch: life 1
das spiel: life -1 calm 1
das stehen: voices 1
das steht: life 1
das stimt: calm 1
das stuck: worry 1
das tag: life -1 worry 1
das taschengeld: worry 1
das telefon: worry 1
das tepichmeser: life -1 threat 2 other 1 calm -1
das tot: calm 1
das uberflusig: life -1 worry 1
das uberhaupt: calm 1
das ubermorgen: threat 1 calm -1
das um: life 1
das und: threat 1 other -1 medical -1 voices -1 calm 2
das unkraut: calm 1
das uns: calm 1
das unterschreiben: violence 1
das verboten: life 1
das verlangert: calm 1
das versorgungsamt: calm 1
das vieleicht: life 1 calm -1
das vom: other 1
das von: life -1 threat 1 medical 1 worry -1
das vor: life -1 calm 1
das vorbei: life 1 calm -1
das vorher: life 1 calm -1
das war: life 1 violence 3 threat -1 calm -2
das wars: life 1 calm -1
das was: life 1 worry 1
das waser: life -1 violence 1 voices 1 calm -1
das wechsel: life 1
das wegen: calm 1
das wegnehmen: threat 1
das weh: life 1 calm -1
das weil: calm 1
das weis: violence 1 worry 1 calm -1
das weiter: calm 1
das wen: violence 1 other 1 worry -1
das wer: life 1 violence 1 calm -2
das wichtig: medical 1
das wie: calm 1
das wieder: violence 1 calm -1
das wil: life -1 calm 1
das wir: life 1
das wird: life -1 violence 1 threat 1 worry 1 calm -2
das wisen: calm 1
das wochenende: life -1 worry 1
das wolt: calm 1
das wort: calm 1
das zahlen: life 2 calm -1
das zu: calm 1
das zum: calm 1
das zuruckgeben: life 1 calm -1
das zwei: calm 1
das zweite: life 1 violence 1 calm -1
das: life 1 violence 1 threat 1 other -2 medical -6 voices 3 foreign -4 calm 5
daschlogt: threat 5 other 2 calm -5
dasein: life 4 worry -1 calm -2
daselbe: worry -1 calm 2
dasteht: calm 1
dat al: voices 1
dat an: calm 1
dat de: voices 1
dat erste: worry 1
dat et: life 1
dat gern: life -1 calm 1
dat ich: calm 1
dat ick: calm 1
dat ine: calm 1
dat is: life 2 worry 1 calm -2
dat mal: worry 1
dat mi: life -1 worry 1
dat mien: life 1 calm -1
dat nich: worry 1
dat vor: calm 1
dat: life -1 violence -2 threat -1 medical -1 foreign -2 worry 1 calm 6
date: life 1 calm -1
datei: calm 1
datenschutzbeauftragten: life -1 calm 1
datn: calm 1
dats: life 2 violence -1 calm -1
datum steht: life 1 calm -1
datum und: life 1
datum: life 4 worry -1 calm -1
daugn: calm 1
daumen hoch: life 1
daumen is: calm 1
daumen: life -1 threat -1 worry -1 calm 4
daur: calm 1
daurhaft: calm 1
daurn: life 1 calm -1
daurnd an: worry 2 calm -1
daurnd brechen: medical 1
daurnd krank: calm 1
daurnd und: medical 2
daurnd: life -2 violence -1 threat -1 other -1 medical 4 worry 3 calm -1
daurt bis: life 2 calm -1
daurt es: life 1 calm -1
daurt nur: calm 1
daurt: life 3 medical -1 worry -1
daururlaub: life 3 calm -3
davon hat: threat 1
davon und: calm 1
davon: life -1 violence -1 threat 1 other -1 medical -1 voices -1 calm 4
davor nicht: life 1
davor: life 1 violence -1 threat 1 voices 1 worry 2 calm -3
dawisch: threat 2 calm -1
day: life -1 violence -1 foreign 1 worry -1 calm 2
dayanamiyorum: foreign 1 worry 3 calm -3
days: foreign -1 calm 2
dazu bevor: calm 1
dazu bin: worry 1
dazu der: calm 1
dazu: violence 1 other -1 medical -1 voices -1 worry 1 calm 1
dazua: life 2
dazugehore: life -1 worry 1
dazugekomen: calm 1
dazuholen: calm 1
dazund: life -1 threat 3 calm -1
dazwischen: life -1 medical 2 worry -1 calm 1
dchefin: calm 1
de a: worry 1 calm -1
de an: calm 1
de anern: calm 1
de arm: life 1 medical 1 calm -1
de bahn: threat 1
de bis: life 1
de chef: calm 1
de der: violence 1 calm -1
de do: threat 1 worry 1 calm -1
de finger: violence 1 calm -1
de firma: calm 1
de flasche: other 1
de ganze: calm 1
de het: worry 1
de hot: medical 1 worry 1
de i: life -1 voices 1
de im: voices 1
de in: violence 1 medical 1 calm -1
de is: threat -1 worry -1 calm 1
de kolegin: voices 1 worry 1 calm -1
de leid: violence 1
de maschine: calm 1
de mi: violence 2 worry -1
de mit: other 1 worry 1 calm -1
de nacht: calm 1
de net: threat 1
de oder: calm 1
de opa: threat 1 voices 1 calm -1
de schef: threat 1 worry 1 calm -1
de scho: other 1 worry -1
de schun: life 1
de segt: voices 2
de sogn: voices 1
de stim: voices 3 calm -1
de tag: voices 1
de tur: violence 1 threat 1 foreign 1 calm -1
de un: medical 1 voices 1 calm -3
de vom: life 1
de warkstat: calm 1
de wen: threat 1
de woch: worry 1
de zigarete: life 1
de: life -3 violence 1 threat 1 medical -1 voices 4 foreign -3 calm 2
dead: life -1 foreign -1 calm 2
debate: calm 1
deca: foreign 2 calm -1
deck: life 1 threat 1 calm -1
decke an: worry 1
decke den: calm 1
decke und: life -1 worry 1
decke: life 1 violence 1 threat -1 other 2 medical -1 worry 1 calm -2
deckel: life -1 violence 1 threat -1 calm 1
decken: life -1 calm 2
def: life 2 calm -1
defi der: medical 2 calm -2
defi: medical 4 calm -4
deifel: voices 1 calm -1
deifi: calm 1
deine: other 1
deinen: voices 2 calm -1
deiner frage: worry 1
deiner: worry 1
deit: life 1
deluxe: calm 1
dem aber: violence 1
dem alen: life -1 worry 1
dem ales: calm 1
dem am: medical 1 calm -1
dem anderen: violence 1
dem andern: medical 1
dem arbeitsplatz: worry 1
dem arm: life 1 violence 1 calm -1
dem armel: life 1 medical 2 calm -2
dem auf: life -1 calm 1
dem aus: life 1 calm -1
dem ausweis: life 1
dem auto: life 1 violence 1 threat -1 worry -1 calm -1
dem bahnsteig: voices 1
dem balkon: life -1 voices 1
dem bei: life 1 other 1 calm -1
dem beim: medical 1
dem bein: medical 1 calm -1
dem bescheid: life -1 calm 1
dem bet: violence -1 calm 1
dem betrieb: calm 1
dem bin: violence 1
dem bite: life 1 other 1 calm -2
dem boden: violence 1 medical 1 calm -1
dem bret: life 1 calm -1
dem brief: worry -1 calm 1
dem buam: calm 1
dem budget: calm 1
dem bugeleisen: life 1
dem bus: life -1 calm 1
dem chef: life 1 worry -1 calm 2
dem coach: life -1 threat 1 worry 1
dem da: life 1 voices 1 calm -1
dem dach: other 1
dem dackel: calm 1
dem dan: life -1 calm 1
dem das: calm 1
dem den: life -1 violence 1
dem der: life -1 worry -1 calm 2
dem die: violence -1 threat 2 calm -2
dem dienstplan: calm 1
dem drucker: calm 1
dem egz: calm 1
dem ein: life 1 calm -1
dem einen: calm 1
dem ende: life 1
dem er: life 3 threat 1 other 1 calm -3
dem ersten: calm 1
dem es: life -1 threat 1 voices 1 worry 1 calm -1
dem esen: calm 1
dem extra: life 1 calm -1
dem falsche: calm 1
dem fenster: violence -1 threat 1 other 1 voices 1 worry -1 calm -2
dem feurzeug: life 2 threat 1 calm -1
dem firmenschlusel: life 1
dem flus: life 1 voices 1 calm -1
dem foto: life 1
dem ganzen: life 1 calm -1
dem gebaut: worry 1
dem gedanken: life 1 calm -1
dem gegen: life 2 threat -1 calm -1
dem geheult: worry 1
dem geholt: life 1 medical -1
dem gelander: other 1 calm -1
dem gesagt: life 1 violence 1 voices -1 calm -1
dem geschlagen: life -1 calm 2
dem gesprach: calm 1
dem gesturzt: medical 2 calm -1
dem ging: calm 1
dem gleis: voices 1
dem grupenleiter: threat 1
dem gurtel: life -1 violence 2 calm -1
dem hab: life 1 worry -1
dem haus: life -1 worry 1
dem hausmeister: life 2 calm -1
dem heim: life 1
dem heimweg: threat 1
dem hergot: life 1
dem herz: life 1
dem heut: life 1
dem heute: life 1 calm 1
dem hin: threat 1 calm -1
dem hof: calm 1
dem horen: voices 1
dem hubwagen: worry 1 calm -1
dem hund: life 1 voices 1
dem ich: violence -1 threat 4 voices 1 worry 1 calm -4
dem in: life 1 violence -1 threat 1 other 1 medical 1 calm -3
dem ins: violence 1
dem internet: other 1
dem ist: life 1 calm 1
dem jahr: worry 1
dem kabel: violence 3 calm -2
dem kafe: calm 1
dem kanister: threat 1 voices 1 calm -1
dem kevin: life -1 threat 1
dem kind: life -1 threat 2 calm -1
dem kleinen: calm 1
dem klo: life 1 medical 1 worry 1 calm -1
dem kochlofel: violence 1
dem kolegen: life -1 calm 1
dem kom: worry 1 calm -1
dem komt: other -1 medical 1
dem konto: worry 1
dem kopf: life -1 calm 1
dem krach: worry 2 calm -1
dem kran: voices 1
dem krankenkase: violence 2 threat -1
dem kuchentisch: life 1 other 1 calm -1
dem kuhlschrank: calm 1
dem kurz: worry -1 calm 1
dem lauft: medical 1
dem leben: life 3 calm -2
dem letzten: worry 1
dem liegen: life 1 calm -1
dem macht: worry -1 calm 1
dem mein: life 1
dem meine: life 1
dem meiner: life 1
dem meister: life -1 worry -1 calm 1
dem meser: medical 1 calm -1
dem mir: life 1 calm -1
dem mit: life -1 threat -1 calm 2
dem mitag: life -1 calm 1
dem morgen: life 1 threat 1 calm -1
dem mund: other 1
dem nach: violence -1 worry 1 calm -1
dem nachbarin: voices 1
dem nachste: threat 1 calm -1
dem nehmen: calm 1
dem nein: medical 1
dem neun: life -1 worry 2
dem nicht: threat -1 calm 1
dem nil: calm 1
dem noch: life -1 threat 1 calm 1
dem nur: worry 1 calm -1
dem oder: life 1 calm -1
dem ohr: other -1 medical 2 calm -1
dem parkhaus: life 1 other 1 calm -1
dem parkplatz: threat 1
dem rad: calm 1
dem radio: voices 1
dem rauchen: life -1 calm 1
dem raus: violence 1
dem regen: life -1 calm 1
dem roler: medical 1 worry -1
dem roten: voices 1
dem sagen: calm 1
dem scaner: calm 1
dem schmeis: other 1
dem schneiden: life -1 threat 2 calm -1
dem schon: life 1
dem schrank: life 1 voices 1
dem schrauben: voices 1
dem sei: other 1
dem seit: worry 1
dem sie: life -1 other 1 voices 1
dem sofa: threat 1 calm -1
dem somer: worry 1
dem springen: life 1 calm -1
dem stapler: life -1 violence 1 threat 3 calm -2
dem stehen: calm 1
dem steht: calm 1
dem sturz: medical 1 worry -1
dem tag: calm 1
dem team: calm 1
dem telefon: life 1
dem tepichmeser: life 1 calm -1
dem tisch: calm 1
dem tot: life 1 calm -1
dem uber: threat 1 calm -1
dem uberfahren: threat 1 calm -1
dem umzug: life -1 worry 1
dem und: threat 1 other -1 calm -1
dem unfal: life 1 worry 1 calm -1
dem urlaub: calm 1
dem verbrant: life 1 calm -1
dem vertrag: life -1 calm 1
dem vom: calm 1
dem von: life 1 voices 1 calm -1
dem vorarbeiter: worry 2 calm -2
dem wald: life -1 medical 1 calm 1
dem war: life 1
dem was: violence 1 calm -1
dem wecker: life -1 calm 1
dem weg: life 1 calm -1
dem weil: other 1
dem wir: violence 1 voices -1 calm 1
dem zetel: calm 1
dem zu: calm 1
dem zug: life -1 other 1 calm 1
dem zur: life 1
dem zuruck: life -1 calm 1
dem zuschus: calm 1
dem: life 1 violence -1 threat 4 medical 1 voices 1 foreign -2 worry -3
demain: calm 1
dement: other 1
demenz: calm 1
demir gesagt: life 1
demir: life 1 violence -1 worry 1 calm -1
den 14: life 1 calm -1
den ab: life -1 threat 3 calm -1
den aber: calm 1
den abgemeldet: life 1
den abgeschlosen: life -1 medical 2
den abgetaut: life 1
den als: calm 1
den alten: other 1
den am: worry 1 calm -1
den an: threat -1 other 1 worry -1 calm 1
den anderen: calm -1
den angebrult: worry 2 calm -1
den angemacht: violence 1
den antrag: calm 1
den arbeitsplatz: calm 1
den arm: life 1 medical 2 worry -1 calm -2
den armen: worry 1 calm -1
den auf: calm 1
den aufgegeben: calm 1
den aufgemacht: life 2 calm -1
den aufpasen: other 1
den aus: life -1 medical 1
den ausweis: worry -1 calm 1
den autos: voices 1 calm -1
den azubi: other 3 calm -2
den bal: calm 1
den bauch: life 1 violence 1 calm -1
den baum: life 1 other 1 medical 1 calm -2
den bei: calm 1
den beinen: violence 1 medical 1
den bekomen: voices 1
den berg: threat 1 calm -1
den bescheid: worry -1 calm 1
den besiegt: calm 1
den betrieb: calm 1
den bin: life -1 threat 1
den bis: life 2 calm -1
den bite: calm 1
den blaun: life 1 voices 1 calm -1
den brief: life 1 worry 1 calm -1
den bring: life -2 violence 1 threat 2 calm -1
den bruckenpfeiler: life 1 calm -1
den bus: life -1 threat -1 worry -1 calm 3
den chef: life -1 violence -1 other 1 voices 2 calm -2
den container: violence 1 other 1 calm -1
den da: threat 1
den dan: life 1 threat 2 calm -2
den de: threat 1
den dem: threat 1 calm -1
den den: threat 1
den denis: threat 1 calm -1
den der: life -1 threat 1 medical 1
den dicken: worry 1
den die: violence -1 threat 1
den drausen: calm 1
den dreimal: calm 1
den drin: voices 1
den druck: worry 1
den drucker: calm 1
den eimer: calm 1
den ein: threat 1
den einer: life 1 calm -1
den eingliederungszuschus: calm 1
den endbos: calm 1
den er: life -1 violence -1 medical 1 calm 1
den ersten: worry 1
den es: medical 1
den fehler: life 1
den finger: life -1 medical 1 worry 3 calm -1
den flur: violence 1
den flus: voices 1
den fragebogen: life -1 calm 1
den fuhrerschein: calm 1
den fur: threat 1 calm -1
den furs: threat 1
den fus: medical 1 calm 1
den gabelstapler: calm 1
den ganzen: life -1 violence -1 threat -1 medical 1 worry 1 calm 1
den ganzn: calm 1
den gashahn: voices 1 calm -1
den geargert: calm 1
den geben: life 1
den gebrochen: violence 1
den gedanken: threat 1 worry -1
den gefalen: medical 2 calm -1
den gefast: violence 1 medical -1 worry 2 calm -1
den gefragt: violence 1 other 1 calm -1
den gegrifen: violence 2 calm -1
den gehalten: life 1 violence 1 calm -1
den gehen: medical 1 calm -1
den geholt: calm 1
den geist: calm 1
den gelben: calm 1
den gelegt: life 1 violence 1 calm -1
den gemacht: life 2 calm -1
den gepackt: life 1
den gesagt: life -2 medical 2 worry 1
den geschaft: calm 1
den geschniten: calm 1
den gespert: other 1
den gestelt: violence 1 calm -1
den gestochen: life 1
den gestosen: life -1 calm 1
den getan: threat 1
den geworfen: violence -1 threat 1
den gezogen: life 1 violence 1 calm -1
den gibts: threat 1 calm -1
den gleich: calm 1
den gleisen: voices 1
den grupenleiter: worry 1 calm -1
den gurtel: life 1 violence 2 calm -1
den hab: life -1 threat 2 worry -1
den haben: calm 1
den hals: life 1 threat -1 calm -1
den hamer: life -1 threat 2 calm -1
den haren: violence 1 other 2 calm -1
den hausmeister: calm 1
den heizung: threat 1 calm -1
den her: calm 1
den herd: voices 2 calm -2
den heute: life 1 threat 1 calm -1
den himel: life 2 threat -1 calm -1
den hin: worry 2 calm -2
den hinter: life 2 calm -1
den hintern: violence 1
den hund: life -1 violence 1 threat 1 other 1 calm -1
den i: life -1 threat 5 calm -3
den ich: life -1 violence 1 threat 2 other 1 medical -1 calm -2
den ihr: life 2 calm -1
den im: life -1 worry 1 calm 1
den in: life -1 violence 1 threat -1 other 1 calm 1
den ins: violence 2 calm -1
den ist: life 1
den jahren: calm 1
den jetzt: threat 1 voices 1 calm -1
den job: life -1 worry 2 calm -1
den kafe: threat 1
den kalender: life -1 threat 1 calm 1
den kalt: life -1 threat 4 calm -2
den kam: worry 1
den kanal: life 1 voices 1 calm -2
den kanister: other 1 voices 1 calm -1
den kaput: threat 2 calm -2
den kasekuchen: calm 1
den kein: medical 1
den keler: violence -1 voices 1
den kindern: life 1 calm -1
den klaus: threat 1
den knopf: life -1 medical 1 calm 1
den kofer: life 1
den kolegen: life -1 threat 2 calm -1
den konig: calm 1
den kopf: life -1 violence 1 threat 1 other 1 medical 1 voices -1 worry 1 calm -1
den kuchen: calm 1
den kuhlraum: violence 1 worry 1 calm -1
den kuhlschrank: life 2 worry -1
den kunden: calm 1
den laden: other 1 medical 1
den langen: worry 1
den laufen: voices 1
den lehrling: threat 1 calm -1
den leicht: calm 1
den ler: life 1 calm -1
den letzten: life -1 calm 1
den lieber: calm 1
den linken: other -1 calm 1
den lofel: medical 1 calm -1
den mach: life -1 threat 2
den mag: calm 1
den mal: life 1 calm -1
den man: violence 1 worry 1 calm -1
den mantel: calm 1
den mehr: life 1 worry -1 calm -1
den mein: calm 1
den meine: life 1 other 1 calm -1
den mit: life -1 threat 2
den monat: worry 1 calm -1
den mond: life 1
den mul: life -1 violence -1 threat -1 worry 1 calm 2
den multonen: life 1 violence 1 calm -1
den mund: violence 1
den mus: violence 1
den nachrichten: life -1 voices 1
den nachste: calm 1
den nagel: threat -1 calm 1
den namen: threat -1 calm 1
den nehmen: voices 1 calm -1
den neun: calm 1
den nicht: life 2 threat -1 other -1 medical 1 voices -1 calm -1
den nie: worry 1
den noch: worry 1
den nochmal: calm 1
den nur: life -1 threat 1 voices 1 worry 1
den oberschenkel: medical 1 calm -1
den ofen: voices 1
den opa: voices 1
den paleten: violence 1
den papa: life 1
den papierkram: life -1 calm 1
den platz: life 1
den po: violence -1 worry 2
den pokal: calm 1
den rasenmaher: calm 1
den rein: threat 1 calm -1
den rest: life -1 voices 1 calm 1
den resturlaub: life 1
den riegel: violence 1
den rucken: life -1 violence 1 threat 1 calm -1
den runter: threat 1 calm -1
den sachen: life 1
den sag: threat 1 medical 1 calm -1
den schadel: threat 1 calm -1
den schienen: life 2 other 1 voices 1 calm -2
den schlusel: violence 1 medical -1 worry -1
den schmeis: violence 1
den schne: other 1 calm -1
den schon: violence 1 calm -1
den schrank: life -1 threat -1 medical 1 worry -1 calm 2
den schrauben: violence 1 threat 2 calm -2
den schrit: violence 1
den schuhen: voices 1 worry 1 calm -1
den schulden: calm 1
den seh: threat 1
den so: threat 1
den sonst: worry -1 calm 1
den spiegel: worry 2 calm -1
den spind: calm 1
den spindschlusel: life 1
den stapler: life -1 threat -1 calm 2
den stecker: life 1 worry 1 calm -1
den sternen: life 1
den strick: life 3 threat -1 other 2 calm -3
den strom: medical 1 worry -1 calm -1
den stuhl: violence 2 calm -1
den tableten: calm 1
den tag: life 2 threat -1 worry 1 calm -1
den teich: medical 1
den termin: life 1
den tisch: life 1
den topf: medical 1
den tot: threat 2 calm -1
den uberfahren: threat 1 calm -1
den uf: threat 1
den um: threat 1 voices 1 calm -1
den umgedreht: violence 1
den und: life -1 threat -1 other -1 medical 1 voices 2 worry 1 calm -1
den unterschreiben: calm 1
den urlaub: life -1 calm 1
den vergesen: calm 1
den verloren: calm 1
den verpast: life -1 calm 1
den verstanden: calm 1
den versteckt: violence 1
den vertrag: worry 1
den vom: threat 1
den von: life 1 violence -1 threat -1 other 1 voices 1 calm -1
den vor: calm 1
den vorarbeiter: threat 1 calm -1
den vormitags: calm 1
den wagenheber: threat 2 calm -1
den wald: other 1 calm -1
den wecker: calm 1
den weg: voices 1
den wegenomen: violence 1 calm -1
den weil: voices 1
den wen: life -1 violence 1 other 1
den winter: life -1 worry 1
den wir: other 1
den wo: other 1
den zetel: calm 1
den zu: voices 1 calm 1
den zug: life 2 other 1 voices 1 calm -3
den zugen: life 1
den zumachen: calm 1
den zumacht: violence 1
den zur: violence 1
den zuruck: calm 1
den zweiten: worry 1
den: life -2 threat 5 other 2 medical -2 voices 3 foreign -4 worry -3 calm 1
dene: life 2 violence -1 threat -1
denen bude: threat 2 calm -2
denen die: life -1 threat 2 worry 1 calm -2
denen nur: worry 1
denen was: calm 1
denen: life -3 threat 2 medical -1 voices 1
denis der: threat 1
denis hat: other 1
denis mir: threat 1 other 1
denis: life -1 violence -1 threat 3 other 1 medical -1 worry -1 calm -1
denk an: life 1 violence 1 calm -1
denk da: life 1
denk dan: life -1 violence 1
denk das: life 1 calm -1
denk ich: life 1 worry 1 calm -1
denk imer: life 1
denk jeden: life 1
denk nicht: calm 1
denk nur: life 1 calm -1
denk oft: worry 1 calm -1
denk selbstmordgedanken: life 2 calm -1
denk was: worry 1 calm -1
denk wieder: worry 1
denk: life 7 threat -2 other -1 medical -1 voices -1 worry 5 calm -7
denke an: life 2 calm -1
denke ich: life -1 worry 1
denke jeden: life 1 worry -1
denke tag: life 1 worry -1
denke: life 4 violence -1 threat -1 worry 1 calm -3
denken das: life 1
denken hab: worry 2 calm -1
denken ich: life -1 threat 1 calm -1
denken: life 1 violence -1 threat 2 medical -1 worry 3 calm -4
denkst: life -1 calm 1
denkt bin: life 1 calm -1
denkt er: threat 1
denkt ich: life 1
denkt ist: threat 1
denkt: life 2 violence -1 threat 3 other -1 worry -1 calm -2
dens: life 3 calm -2
dentiste: calm 1
deo: worry 2 calm -1
dep bin: threat 1
dep: life -2 threat 2 worry -1 calm 2
depakine: worry 1 calm -1
depen: life 1 threat -1 calm -1
depn: life -1 calm 2
depot: life -1 worry 3 calm -1
depotspritze: life -1 worry 2 calm -1
depresion ich: calm 1
depresion ist: worry 1
depresion: life -2 threat -1 other -1 medical -1 worry 2 calm 3
depri: life 4 calm -3
der 12: threat 1 calm -1
der 1: threat 1 calm -1
der 2: life 1 calm -1
der 3: other 1
der 40: calm 1
der 9: calm 1
der a3: voices 1
der ab: voices 1
der abendschule: calm 1
der aber: life 1
der abteilung: threat 1
der agentur: calm 1
der aku: life -1 calm 1
der ale: life 1 violence 1
der ales: life 1
der als: calm 1
der alte: calm 1
der alten: other 1
der am: other -1 worry -1 calm 2
der amt: worry 1 calm -1
der an: threat -1 calm 1
der andere: voices 2
der anderen: life 1
der angeschaut: worry 1 calm -1
der anleiterin: violence 1 voices -1
der antrag: calm 1
der antwort: calm 1
der arbeit: violence 1 threat -1 medical -1 voices -1 worry 1 calm 1
der arbeiten: calm 1
der arbeitsplatz: calm 1
der arm: calm 1
der arzt: life 1 threat -1 worry 1 calm 1
der atmet: threat 1 medical 1 calm -1
der auch: calm 1
der auf: violence 1 voices -1 calm -1
der aufm: threat 1 calm -1
der aufzug: calm 1
der aus: violence 2 other 1 worry -1 calm -2
der auslanderbehorde: calm 1
der ausm: other 1 worry -1 calm 1
der ausweis: life 1
der autobahn: voices 1 calm -1
der automatisch: calm 1
der axt: life -1 threat 2 calm -1
der backstube: medical 1
der badewane: life 1 calm -1
der bahn: life -1 threat 1 worry 1
der bank: calm 1
der bauch: medical 1
der baur: calm 1
der baustele: life -1 calm 2
der behinderung: calm 1
der bei: life 1 voices 1
der beratung: calm 1
der besprechung: life -1 threat 1 calm 1
der betreur: violence 2 other 2 worry 1 calm -4
der betrieb: calm 1
der betriebsrat: worry 1
der bildschirm: life 1
der bin: violence 1 worry 1 calm -1
der bis: life 1
der bite: violence 1 other 1 calm -1
der blau: life -1 calm 1
der blod: life -1 threat 1
der braucht: calm 1
der brent: calm 1
der brief: other 1 calm 1
der bringt: calm 1
der brucke: life 2 violence -1 threat -1 other 2 medical -1 worry -1 calm -1
der brust: violence 1 medical 1 calm -1
der bundestagswahl: voices 1
der bus: threat -1 voices 1 worry 1
der busfahrer: threat 1
der chef: life -1 voices -1 worry 2 calm 2
der chefin: worry 1
der chip: voices 3 calm -1
der coach: worry 1
der couch: worry 1 calm -1
der da: calm 2
der damit: violence 1 calm 1
der dan: other 1 calm -1
der danach: threat 1
der das: violence -1 threat 1 worry -1 calm 2
der daumen: calm 1
der decke: life 1 violence 1 calm -1
der deckel: calm 1
der dem: life -1 threat 1
der den: violence -1 medical -1 worry 2
der denis: threat 1
der der: life -1 voices 1 worry -1 calm 1
der des: violence 1
der dicke: calm 1
der die: life -1 violence 1 other 1
der direkt: other 1
der doktor: life -1 worry -1 calm 2
der drausen: other 1
der drin: voices 1
der driten: worry 1 calm -1
der druck: life 1 worry 1 calm -1
der drucker: calm 2
der druckt: violence 1 calm -1
der durch: worry -1 calm 1
der dusche: life 1
der egz: other 1
der ein: calm 1
der eine: violence -1 worry 1
der einem: violence 1
der einen: calm 1
der einer: calm 1
der einfach: calm 1
der einstelen: calm 1
der einzige: threat 1
der eisenstange: life -1 threat 3 calm -2
der emre: other 1
der engel: voices 2 calm -1
der er: violence 1 other 1 calm -1
der erde: life 2 worry -1
der ersten: life 1 calm -1
der es: life 1 calm -1
der fahrdienst: violence 1
der fahrer: violence 2 calm -1
der fahrlehrer: calm 1
der fahrt: life -1 threat 2 calm -1
der fals: voices 1
der falsche: medical 1
der falt: medical 1
der familie: life 1 calm -1
der fangt: other -1 calm 1
der fast: violence 1
der faust: life 1 calm -1
der fernbedienung: medical 1
der fernseher: life 1 violence -1 voices 1
der film: calm 1
der finger: life -1 calm 2
der firma: life 2 threat -1 medical -1 calm -1
der flasche: medical 1
der flex: life -1 medical 3 calm -1
der forster: life 1
der frage: calm 1
der fragt: life 1
der frau: life 1 worry 1 calm -1
der freund: other 2 worry 1 calm -2
der frist: calm 1
der fruhstuck: calm 1
der fur: life -1 calm 2
der ganze: worry 1
der ganzen: calm 1
der garage: life 2 calm -2
der gartnerei: calm 1
der geben: life 1
der geburt: life 1
der gedanken: calm -1
der gefalen: worry 3 calm -2
der gefragt: calm 1
der gegeben: other 1
der gegen: life 1
der geh: voices 1 calm -1
der gehabt: medical 1 calm -1
der gehen: calm 1
der geholt: voices 1 calm -1
der geht: life 2 threat -1 worry 1 calm -1
der gekundigt: worry 1 calm -1
der genervt: calm 1
der genomen: worry 2 calm -1
der gequtscht: worry 1
der gericht: worry 3 calm -3
der gesagt: threat -1 voices 1
der geschlagen: violence 1 calm -1
der geschniten: life 1 worry 1 calm -1
der gestanden: life 1 calm -1
der gestern: calm 1
der gestorben: calm 1
der gesturzt: medical 1 calm -1
der gewesen: calm 1
der gibt: other 1
der ging: medical 1
der gleich: calm 1
der got: life 2
der grad: calm 1
der grupe: life -1 violence -1 threat -1 worry 1 calm 2
der grupenleiter: life -1 violence 1 worry 1
der guckt: medical 1 calm -1
der gut: life 1 calm -1
der haben: violence 1 worry -1
der hale: life -1 other 1 voices -1
der halt: life 1 calm -1
der hamer: calm 1
der hamster: calm 1
der han: voices 1
der hand: life 1 voices 1 worry -1 calm -2
der handschuhe: medical 1 calm -1
der hangt: medical 1
der hat: life -1 threat 2 other 1 medical -1
der hats: life -1 calm 1
der hausmeister: violence 1 threat 1 calm -1
der haut: life 1 medical 1 calm -1
der heim: calm 1
der heist: calm 1
der heizung: voices 1
der her: life -1 other 1 medical 2 worry -1 calm -1
der herbst: life 1 calm -1
der heut: threat 1
der heute: threat 1
der hier: other 1
der hilfe: calm 1
der hilft: life 1
der hinterm: life 1 threat 1 voices -1
der hitze: medical 1
der holt: life 2 calm -1
der hort: violence 1 calm -1
der hose: calm 1
der hund: life 1 violence -1 threat 1 medical 1 calm -2
der ice: life 2 calm -1
der ich: medical 1 voices 1 calm -3
der ihr: life 1
der im: violence -1
der imer: life -1 other 1 worry -1 calm 2
der imker: calm 1
der in: violence 1 threat -1 voices 2 worry -1
der ins: medical 1 calm -1
der is: life -1 medical 1 voices 1 worry 1 calm -2
der ist: life 2 threat -1 other -1 medical 1
der ja: threat 1
der jacke: worry -1
der jeden: life -1 calm 1
der jetzt: calm 1
der job: calm 1
der jonas: calm 1
der junge: violence -1 other 1 medical 1 voices 1 calm -1
der juniorchef: violence 1
der kam: life -1 calm 2
der kamer: life -1 violence 2 calm -1
der kamerjager: calm 1
der kan: other 1
der kantine: life -1 calm 1
der karte: calm 1
der kase: life 1 worry 1 calm -1
der kater: other -1 calm 2
der katze: life 1 calm -1
der keine: threat 1 calm -1
der keiner: life -1 worry 1
der kent: worry 1
der kevin: other 2 medical -2
der kinder: life 1 voices -1 calm 1
der kirche: life 1
der klaus: calm 1
der kleine: medical 1
der kleinen: life 1 voices 1 calm -1
der klinge: life 1
der klinik: life -1 voices 1
der klotz: life 1 calm -1
der kneipe: life 1
der knochen: medical 1 calm -1
der koch: calm 1
der kolege: life -1 violence 3 threat -1 medical -1 worry 1 calm -1
der kome: threat 1
der komisar: calm 1
der komt: life 1 threat 2 medical 2 voices 1 calm -5
der konig: calm 1
der kopf: medical 1 worry 1
der kreisage: medical 1
der kriegt: life -1 violence -1 threat 1 other 1 calm -1
der kuche: life 1 violence 1 threat -1 calm -1
der kuchen: life 1 calm -1
der kunde: life -1 violence -1 medical 1 calm 1
der kundigung: life 1 worry 1 calm -1
der lacht: threat 1
der laden: threat 2
der lagerleiter: violence 1
der landstrase: voices 2 calm -1
der lang: threat 1
der larm: voices 1
der last: violence 1 threat 1 worry -1
der lauft: life 1 calm -1
der leben: life -1 calm 2
der lebt: life 1
der lehrerin: threat 1 calm -1
der lehrling: medical 2 calm -1
der leiter: life -1 violence -1 threat 1 medical 1 worry 2 calm -1
der ler: violence 1 calm -1
der liebe: life 2
der liegt: life 2 medical -1 worry -1
der linie: other 1
der liste: voices -1 calm 1
der lkw: life 3 calm -2
der lohn: worry 2 calm -2
der los: calm 1
der macht: medical -1 calm 1
der mag: worry -1 calm 2
der mama: life 1
der man: life -2 threat -1 other 1 voices 4
der manschaft: threat 1 calm -1
der marco: violence 1
der marvin: threat 1
der maschine: life -1 medical 1 worry 3 calm -2
der mehr: life -1 threat 2 calm -1
der meinem: voices 1
der meinen: threat 1
der meiner: calm 1
der meines: calm 1
der meint: calm 1
der meinte: calm 1
der meister: life -1 worry 1
der metzger: calm 1
der mia: other 1
der mich: threat 1
der mietvertrag: life 1 calm -1
der mir: life -1 violence -1 threat 1 calm 2
der mirko: violence 1 medical 1 calm -1
der mit: life 1 threat 1 calm -1
der mitagspause: life 1 calm -1
der mitarbeiter: calm 1
der mitgeht: calm 1
der monat: worry 1 calm -1
der montag: violence 1
der montage: other 1
der morder: calm 1
der morgen: life -1 violence -1 threat 3 calm -1
der mund: medical 1
der mus: life 1 violence -1 threat -1 voices 1 worry 1 calm -1
der musik: worry 1
der muste: calm 1
der nachbarin: threat 1 other 1 calm -1
der nachste: medical 1 calm -1
der nacht: life -1 other 1 voices 1 calm -1
der nachtschicht: worry 1
der nadel: calm 1
der naherei: calm 1
der neben: calm 1
der nebenan: life 1 other 1 voices 1 calm -1
der nehmen: calm 1
der nein: threat 1
der nent: worry 1 calm -1
der neu: violence 1 calm -1
der neun: worry -1 calm 2
der nich: violence 1 calm -1
der nicht: life -1 violence -1 threat 1 voices 1 worry -1
der nichts: other 1
der nimt: worry 1 calm -1
der nix: threat 1 medical 1
der noch: life 1
der nochmal: life -1 threat 2 calm -1
der numer: threat 1 calm -1
der nur: life 2 calm -1
der ob: calm 1
der ofen: calm 1
der ole: calm 1
der oma: life 1
der onkel: violence 2 foreign 1 calm -1
der opa: life 1
der palete: calm 1
der papa: life 1
der past: calm 1
der pause: voices -1 worry 1 calm -1
der personalabteilung: calm 1
der petra: threat 1
der pfane: violence 1 calm -1
der pfarer: life 1
der pflege: other 1
der pfleger: violence 1 other 1 calm -1
der piept: calm 1
der plan: life 2 calm -1
der plart: worry 1 calm -1
der polizei: life 1 threat 1 calm -1
der postboten: life 1 calm -1
der praktikum: violence 1 other 1 calm -1
der prese: medical 2 calm -1
der probezeit: life -1 calm 1
der prufung: worry -1 calm 2
der rasen: calm 1
der rauchmelder: voices 1
der raus: worry 2 calm -1
der rauschmeisen: life 1
der rede: violence 1
der reden: worry 1
der redet: life 1
der reihenfolge: life 1
der rein: life -1 violence 1 calm 1
der reiniger: medical 1
der rest: life 1
der rolstuhl: threat 1
der rucken: calm 1
der runter: life -1 calm 2
der sache: worry 1
der sage: medical 1 worry 1 calm -1
der sagen: life -1 violence 1
der sagt: violence -1 threat -1 calm 2
der samstag: threat 1 calm -1
der satz: worry 1
der schauspiler: calm 1
der schef: calm 1
der scherbe: life 1 calm -1
der schere: life 1
der schicht: life -1 threat 1 voices -1 calm 1
der schiri: threat 1
der schlaft: voices 1 calm -1
der schlagt: violence -1 other 4 calm -3
der schlingel: calm 1
der schlusel: life 1
der schneiden: life -1 worry 1
der schon: life -1 threat 2
der schrank: life 1 calm -1
der schreiben: life -1 other 2 worry 1 calm -1
der schreinerei: voices 1
der schreit: worry 1 calm -1
der schublade: life 1 voices 1
der schulden: violence -1 calm 2
der schule: other 1 worry -1 calm 1
der schwerbehindertenausweis: calm 1
der seh: worry 1
der sein: medical 1
der seite: violence 1 threat 1 calm -1
der selber: calm 1
der sender: voices 1 calm -1
der seufzt: worry 1
der sich: other -1 worry -1 calm 2
der sicherheit: violence 1
der sie: threat 1 voices 1 worry -1
der sieht: worry 1 calm -1
der sind: life 1
der singt: life 1 calm -1
der sitz: worry 1
der sitzen: life 1
der sitzt: life -1 medical 1
der so: voices -1 calm -1
der sohn: other 1 calm -1
der sol: threat 1
der somer: medical 1
der somerurlaub: life 1
der sone: calm 1
der sonst: life 1 threat 1 calm -1
der sowas: worry 1 calm -1
der spatschicht: threat 1
der spert: violence 1
der spiegel: voices 1
der springt: calm 1
der spulkuche: other 1
der spulmaschine: calm 1
der stand: life -1 worry 1
der stapler: medical 1 calm 1
der stat: calm 1
der staubsauger: calm 1
der staumaur: other 1
der steckt: life 1
der steh: worry 1
der steht: life -1 threat 1 voices 1 worry -1
der stelen: life 1
der stelt: worry 1
der stil: worry 1
der stimt: life 1 calm -1
der stirbt: life -1 threat 1
der strase: other 1 voices 1 calm -1
der stres: worry 1 calm -1
der strom: violence -1 medical 1 worry 3 calm -2
der stuhl: medical 1 calm 1
der tag: life 1 voices 1 worry -1
der tasche: threat 2 calm -1
der tastatur: calm 1
der telefon: life 1 calm -1
der termin: calm 1
der teufel: threat -1 voices 3 calm -1
der therapeut: worry 1 calm -1
der thomas: medical 1 calm -1
der tierarzt: life 1 calm 1
der timo: violence 1 other 1 calm -1
der tischlerei: voices 1
der toilete: other 1
der tot: life 2
der trainer: life -1 threat 1 calm 1
der trau: calm 1
der trenung: worry 2 calm -1
der trepe: violence -1 threat 1 other -1 medical 1
der tur: life -1 violence 1 voices 1
der tut: worry 1
der u: violence 1
der uber: life 1 calm -1
der uberlebt: threat 1
der ubernomen: calm 1
der um: life 1 threat 1 calm -2
der umkleide: life 1 violence 1 voices -1 calm -1
der umstelung: worry 1
der umzug: calm 1
der und: life 1 other -1 medical 1 voices 1 calm -1
der uns: other 1
der unter: threat 1
der unterschreiben: calm 1
der uwe: other 1
der verabschiedet: life 1 calm -1
der verkaufen: other 1 calm -1
der verletzt: life 1 worry 1 calm -1
der vermieter: life -1 violence 3 worry 1 calm -1
der verprugelt: threat -1 other 2 calm -1
der verschluckt: medical 2 calm -1
der vertrag: worry 1
der viel: calm 1
der vogel: life -1 calm 1
der vom: life -1 violence 1 threat 1 worry -1 calm 1
der von: life -1 violence -1 other 3 worry -1 calm 1
der vor: life 1 violence 1 medical 1 worry -1 calm -1
der vorarbeiter: life -1 violence 2 worry -1
der vorbei: voices 1 calm -1
der vorm: calm 1
der wacht: medical 2 calm -1
der wand: calm 1
der wane: life 1 other 1 calm -1
der war: life -2 medical -1 worry 3 calm 1
der ware: worry 1 calm -1
der warens: life 1 calm -1
der warten: violence 1
der was: threat 1
der wascherei: life 1
der weg: life 1 calm 1
der wegen: calm 1
der weh: life -1 calm 2
der weihnachten: violence 1 worry -1
der weil: life -1 violence -1 voices 1 worry -1 calm 2
der weis: threat 1 calm -1
der welt: life 2 worry 1 calm -2
der wen: threat -1 calm 2
der wer: calm 1
der werkstat: life -1 violence -1 threat -1 voices -1 calm 4
der wfbm: calm 1
der wg: violence 2 worry 1 calm -2
der whatsap: worry 1
der wie: violence 1 calm -1
der wieder: worry 1
der wiegt: threat 1
der wiese: life 1 calm -1
der wil: life -1 violence 2 threat -1 voices 1 worry 1 calm -2
der wir: threat 1
der wird: violence -1 threat 1 medical -1 voices 1 calm -1
der wo: threat 1
der wohnung: violence 1 worry 1 calm -2
der wolte: calm 1
der wurde: life -1 calm 1
der zahlt: worry 4 calm -3
der zahn: life -1 calm 1
der zahnarzt: calm 1
der zange: violence 1 voices 1 calm -1
der zeitung: threat 1 calm -1
der zentrale: worry 1
der zetel: life 1
der zigarete: violence 1
der zu: threat 1 worry 1 calm -1
der zug: threat -1 calm 1
der zugeschlosen: life 1
der zum: calm 1
der zur: calm 1
der zusamen: other 1
der zuschus: calm 1
der zweite: medical 1 worry 1 calm -2
der: life -2 violence 1 threat 2 other 1 voices 1 foreign -5 calm 2
dera sei: life 1
dera welt: life 1
dera: life 1
deren: calm 1
derf der: calm 1
derf des: calm 1
derf i: calm 1
derf net: other 1
derf: life -2 violence -1 threat -1 other 1 medical -1 foreign -1 worry 1 calm 3
derschlag: threat 1 calm -1
derselben: voices 2 calm -1
derweil: calm 1
derwischt: life -1 calm 2
derzeit: calm 1
des am: threat 1
des auf: life 1
des budget: calm 1
des des: life 1
des fur: calm 1
des hat: worry 1
des i: life 1 worry 1 calm -1
des is: life 2 worry -1
des jetz: worry 1 calm -1
des leben: life 1
des mit: calm 1
des monats: life 1
des nima: worry 1
des no: worry 1
des ois: life 1 calm -1
des sache: worry 1
des so: calm 1
des tages: life 1
des was: life 1 calm -1
des: life -1 violence -2 threat -2 other -2 medical -1 voices -2 foreign -2 worry 2 calm 7
deshalb ich: calm 1
deshalb mach: calm 1
deshalb: life 1 threat -1 other -1 voices 1 worry -1 calm 2
desmayo: foreign 2 calm -1
deswegen hab: calm 1
deswegen ich: life 1 worry -1 calm 1
deswegen mach: threat 1 calm -1
deswegen: violence -1 other -1 medical -1 voices -1 worry 2 calm 2
deswesche: life 1
det: life 1 calm 1
detail: calm 1
deto: foreign 2 calm -1
deutsch ist: life 1
deutsch machen: violence 1
deutsch schwer: life 1 calm -1
deutsch was: violence 1
deutsch weg: foreign 1
deutsch: life -2 threat -1 other -1 medical -1 foreign 5 worry -2 calm 1
deux: calm 1
devant: foreign 2 calm -1
dezember: calm 2
dfrasmaschin: calm 1
dia: life -1 voices 2 foreign 1 worry -1
diabetiker: medical 2 worry -1
diagnose: calm 1
diamanten: calm 1
diat: violence -1 calm 1
dich den: violence 1
dich du: life 1 worry 1 calm -1
dich gespielt: calm 1
dich ich: calm 1
dich keiner: calm 1
dich lieb: other 1
dich mehr: calm 1
dich nicht: life -1 worry -1 calm 1
dich so: violence 1 medical 1 calm -1
dich um: life -1 voices 1
dich: life 1 violence 1 threat -1 other 1 medical -1 voices 2 foreign -1 worry -3
dicht: life -1 medical -1 foreign 2 calm 1
dick blau: worry 1 calm -1
dick chef: worry 2 calm -1
dick der: calm 1
dick ich: life 1
dick ist: life 1
dick kan: medical 1
dick sagt: worry 1 calm -1
dick seit: medical 1 worry 1
dick und: worry 1
dick: life -1 other -1 medical 3 voices -1 worry 4 calm -5
dicke qu: calm 1
dicke: life -1 violence 2 threat -1 medical -1 foreign 2 worry -1
dicken: life -1 threat -1 foreign 1 worry 1
die ab: threat 1 calm -1
die aber: threat 1
die abgesagt: other -1 medical 2 worry 1 calm -1
die abgeschlosen: violence 1 calm -1
die absichtlich: life 1
die abteilung: threat 1
die adern: life 1 calm -1
die agentur: calm 1
die ale: life -1 threat 3 calm -2
die alte: life 1 worry -1 calm 1
die alten: life 1 calm -1
die am: threat 1 worry -1 calm 1
die amt: threat 1
die an: life -1 violence -1 threat 4 other 1 voices -1 worry 1 calm -3
die ana: life -1 other 1 worry 1
die andan: calm 1
die andere: violence 1
die anderen: life -1 worry 2 calm -1
die andern: violence 1 worry -1
die anfale: worry 1
die anleitung: calm 1
die antwort: voices 1 calm -1
die aok: life -1 calm 1
die arbeit: life 1 worry 1 calm -1
die arbeitsplatz: calm 1
die argern: worry -1 calm 1
die arme: life 2 calm -1
die auch: threat 1 worry 1 calm -1
die auf: life 1 violence 1 threat -1 medical -1 voices 1 worry -1
die aufgaben: voices 1
die aufgemacht: life 1
die aufgeschrieben: other 1
die aufmachen: life 1 calm -1
die augen: violence -1 threat -1 other -2 medical 3 voices 1 worry -1
die aus: other 3 medical -1 calm -1
die ausbildung: life -1 calm 1
die ausuchen: calm 1
die autos: life 1 voices 1 calm -1
die axt: violence 1 voices 1 calm -2
die azubis: violence 1 worry 1 calm -1
die backe: violence 1 worry -1 calm 1
die badewane: other 1
die bahn: life 3 threat -1 calm -1
die bald: worry 1
die bank: life 1
die baterie: life -1 medical 1
die baume: voices 1
die behorde: life 1 calm -1
die bei: voices 1
die beide: other 1
die beim: threat 1
die beine: violence 1 other 1 medical 1 worry -1 calm -2
die beisen: calm 1
die bekomen: life -1 medical 1 worry 2 calm -2
die berdigung: life 1 calm -1
die beste: other 1
die besten: life -1 calm 1
die betreur: other 1 calm -1
die betriebsrat: life 1
die bewohner: violence -1 other 1 medical 1
die bezahlt: calm 1
die bin: violence 1 medical 1 calm -1
die bis: life 3 threat 2 voices -1 worry -1 calm -2
die blatlause: calm 1
die blumen: calm 1
die blutet: medical 2 calm -2
die blutig: life 1
die bombe: calm 1
die box: calm 1
die brauche: life 1
die braucht: life 1 calm -1
die bremsen: threat 2 calm -1
die brenen: threat 1
die bringt: calm 1
die brotdose: worry 1
die brucke: life -2 other 1 worry -1 calm 2
die brust: medical 1 calm -1
die bude: life -2 threat 3 calm -1
die cele: life -1 threat 2 voices 1 calm -1
die chef: worry 1
die chefin: life 1 worry -1 calm 1
die da: violence 1 voices 1 worry 1 calm -2
die dafur: threat 1
die dame: calm 1
die dan: life -1 threat -1 worry -1 calm 3
die darf: other -1 calm 1
die das: threat -1 voices 1 worry 1 calm -1
die daumen: life -1 calm 1
die de: worry 1 calm -1
die decke: life -1 other 1
die dem: life 1 worry -1 calm 1
die den: calm 1
die denken: worry 1 calm -1
die der: threat 1 other 1 voices -1
die die: life -1 other 1 calm -1
die doch: other 1 calm -1
die donau: life 1 threat -1
die dort: calm 1
die dosis: calm 1
die drausen: violence 1 voices 1
die drei: violence 1 worry 1 calm -1
die drin: voices 1 calm -1
die drite: life 1 worry 1 calm -1
die druber: life 1 calm -1
die durch: life 1 threat 1 calm -1
die dusche: life -2 violence 2 calm 1
die ecke: violence 1 threat -1 calm 1
die ein: threat 1 calm -1
die eine: calm 1
die einer: calm 1
die einfach: worry -1 calm 1
die eingetragen: violence 1
die einladung: worry 1
die eltern: other 1 calm -1
die enten: worry -1 calm 1
die er: other 1 voices 1 calm -1
die erklart: calm 1
die erledigt: calm 1
die erste: calm 1
die erwerbsminderungsrente: calm 1
die es: life 1 medical 1 calm -1
die fahren: voices 1
die falsch: life -1 violence 1
die falsche: life -1 medical 1
die familie: violence 1 calm -1
die feier: medical 1 calm -1
die fenster: life -1 calm 2
die finger: life 1 violence 1 threat -1 medical 1 calm -1
die firma: life -1 violence -1 threat 2 voices -1 worry 1
die flasche: life -1 medical 1
die frage: violence 1
die fragt: life 1 calm -1
die frau: life -1 threat 1 other 3 calm -2
die fraun: other 1 calm -1
die frei: life 1
die frese: threat 1 calm -1
die freundin: threat 1 calm -1
die fruhschicht: calm 1
die funf: calm 1
die fur: calm 1
die fuse: violence 1
die gabi: calm 1
die ganz: calm 1
die ganze: violence -1 threat 2 other -1
die ganzen: life 1
die gar: threat 1
die garnicht: worry 1
die geben: voices 1 calm -1
die gebisen: calm 1
die geburtstag: life 1
die gedruckt: violence 2
die gefast: medical 1 calm -1
die gefunden: life 1 calm -1
die gegeben: other 1 calm 1
die gegen: calm 1
die gegosen: life 1 violence 1 calm -1
die geh: worry -1 calm 1
die gehangt: life 1
die gehaun: violence 1 calm -1
die gehen: voices 1 calm -1
die geholt: violence 2 calm -1
die gehort: life 1 other 1 calm -1
die geht: violence 1 medical 1 worry -1
die gekomen: medical 1 calm -1
die gekundigt: calm 1
die gelaufen: calm 1
die gelegt: life 2 threat -1 calm -1
die gemacht: life -1 calm 1
die gemalt: calm 1
die genomen: violence -1 calm 2
die geputzt: life -1 calm 1
die gesagt: life -1 other 1 voices 1 worry 1 calm -1
die geschrieben: life 1 worry 1 calm -1
die gespert: violence 1
die gestochen: medical 1 calm -1
die getan: worry 1 calm -1
die getragen: calm 1
die geworfen: other 1 calm 1
die gezeigt: other 1 calm -1
die gezogen: violence 1
die ging: calm 1
die gleise: voices 1
die gripeimpfung: life -1 calm 1
die grupe: violence 1 threat 1 voices -1 worry 2 calm -3
die hab: voices -1
die habe: voices 1
die haben: life -2 violence 2 voices 2 worry 2 calm -3
die halbe: calm 1
die hale: life -1 threat 1
die halfte: calm 1
die halt: life -1 calm 1
die halten: violence 1
die haltestele: calm 1
die ham: life -1 worry 1
die hand: life 1 threat -1 other -1 medical 1 voices 1 worry -1 calm -1
die hande: threat 1 worry 1 calm -2
die handschuhe: calm 1
die hangen: other 1
die hangt: life 1
die hare: life -1 violence 1 calm 1
die hat: voices 1 worry -1 calm 1
die hate: life 1 calm -1
die haten: life 1
die haut: life 1 violence -1 threat -1 medical 2 worry -1 calm -1
die hebt: worry 1
die hecke: calm 1
die heizung: other 1 worry -1 calm 1
die herdplate: life 1 violence 1 calm -1
die heut: life -1 threat 1
die heute: violence 1 calm -2
die hier: voices 1 calm 1
die hoch: calm 1
die hole: life 1 voices 1
die hort: voices 1 calm -1
die hose: life 1 violence 3 voices -1 calm -2
die huhner: calm 1
die hupen: voices 1
die i: life -1 calm 1
die ich: life 1 other 1 voices 2 worry -1 calm -3
die ihren: other 1
die im: calm 1
die imer: life -1 violence -1 calm 1
die in: threat -1 worry 1
die ins: other 1
die inventur: calm 1
die is: life 1 calm -1
die isch: threat 1 calm -1
die ist: life 2 threat -1 voices 1 worry -3 calm 1
die ja: life 1 calm -1
die jacke: life 1 worry 1 calm -1
die jahre: calm 1
die jemand: life 1
die jetzt: life -1 calm 1
die jungs: life -1 violence 2 voices -1
die kafemaschine: calm 1
die kalte: life -1 violence 1
die kameras: voices 1
die kan: life 1 other 1 worry 1 calm -2
die kantine: calm 1
die kaput: life 1 threat 1
die karte: life -1 calm 2
die kase: life -1 calm 2
die kasiererin: life 1 calm -1
die katze: violence -1 threat 1 calm 1
die keinen: life 1
die keiner: voices 1 calm -1
die kete: life 1
die kinder: other 2 voices -1
die kisten: violence 2 calm -1
die kita: threat -1 calm 1
die klape: violence 1
die kleine: voices 1 calm -1
die kleinen: voices 1
die klemt: medical 1
die klinge: life 1 other 1 calm -1
die klingelt: life 1 calm -1
die klinik: life 1 violence -1 other -1 worry 1
die knie: worry 1
die kochin: calm 1
die kolegen: threat -1 medical -1 calm 3
die kolegin: life -1 medical -1 calm 2
die komen: threat -1 voices 2 worry 1 calm -1
die kontroliert: calm 1
die kraft: calm -1
die krankenkase: calm 1
die kreisage: voices 1
die krieg: life 1
die kriegt: life 1 calm -1
die krise: calm 1
die kuche: life -1 other 1 calm 1
die kugel: life 1 threat 1 calm -2
die kunden: calm 1
die kundigung: worry 1
die lachen: violence 1 threat 1 worry 1 calm -2
die lacht: worry 1
die lampe: life -1 voices 1 calm 1
die lasen: calm 1
die last: other 1
die lauft: life 1 calm -1
die lehrerin: calm 1
die leiche: calm 1
die leichter: worry 1
die leiter: voices 1 calm -1
die leitung: other 1 medical 1 calm -1
die letzte: life 1 worry 1 calm -1
die leute: voices 2 worry 2 calm -2
die lichter: voices 1
die liegen: life 1 calm -1
die liegt: life 1 other 2 medical -1 worry -1 calm -1
die linie: calm 1
die lisa: other 1
die liste: life 1
die lohn: violence 1
die lohnfrau: calm 1
die luft: violence 1 voices 1
die mach: voices 1 calm -1
die machen: life -1 worry 2 calm 1
die macht: life -1 violence -1 threat -1 other 1 worry 3 calm -2
die mama: life 1 other 1 calm -1
die maner: voices 1
die marke: calm 1
die maschine: medical 1
die mate: life 1
die maus: life -1 calm 2
die medikamente: life 1
die medizin: life 1
die mehr: threat 1 worry 1 calm -1
die meine: calm 1
die meiner: calm 1
die melanie: threat 1
die menschen: voices 1
die merken: worry 1
die meser: calm 1
die mi: calm 1
die mia: foreign 1 calm -1
die mich: life -2 violence 1 medical -1 voices 2 worry 2 calm -2
die miete: violence 1 worry 2 calm -3
die milch: calm 1
die mir: life -2 threat 1 worry -1 calm 1
die mit: life -1 violence -1 threat 2 voices 1
die mitagspause: life -1 calm 1
die mitbewohner: worry 1 calm -1
die monatskarte: life 1
die morgen: calm 1
die muren: worry -1 calm 1
die mus: life 1
die musen: worry 1 calm -1
die muter: calm 1
die nach: calm 1
die nachbarin: threat -1 other 2
die nachste: worry 1
die nacht: calm 1
die nachtwache: life 1 other 1 calm -1
die nadel: life 1
die narben: life 3 calm -2
die nase: violence 2 calm -1
die nebenan: violence -1 calm 1
die nehm: life 1 threat -1
die nehmen: calm 1
die nein: calm 1
die nenen: worry 1
die nent: threat 1
die net: life -1 other 1 calm 1
die nete: voices 1
die neu: calm 2
die neun: calm 1
die nich: medical 2 worry 1 calm -2
die nicht: life -1 threat -1 medical 1 worry 1
die nie: threat 1
die nix: violence 1
die nochmal: violence 1 calm 1
die normalen: worry 1
die numer: calm 1
die nur: other 1 worry -1
die oben: calm 1
die ofen: violence 1
die ohne: life -1 calm 1
die oma: life 1 calm -1
die operation: calm 1
die palete: violence -1 worry 1
die paleten: life -1 calm 2
die pause: worry 1
die per: other 1 calm -1
die person: calm 1
die personalabteilung: calm 1
die pfane: violence 1 calm -1
die pflanzen: life 1
die pfleger: violence 1
die pilen: life 2 threat -1 calm -1
die pistole: other 1
die playstation: life 1 other 1 calm -1
die pleite: calm 1
die polizei: life 1 other 1 calm -1
die pomes: calm 1
die post: calm 1
die prese: threat 2 calm -1
die pulsadern: life 2 other 1 calm -2
die pupe: voices 1
die putzfrau: life 1
die rasierklinge: life 2 calm -1
die raus: calm 2
die rauschmeisen: worry 1
die rauskomt: threat 1
die rechte: medical 1
die reden: voices 2 calm -1
die regale: calm 1
die reichen: life -1 worry 1 calm 1
die reifen: life -1 threat 1
die rein: threat 1 voices 1 calm -1
die reinschreiben: calm 1
die reise: calm 1
die rentenjahre: calm 1
die richtig: calm 1
die ripen: violence 2 calm -1
die roladen: worry 1
die rosen: calm 1
die rufen: other 1
die runter: life -1 violence 2 other -1 medical 1 calm -1
die runtergefalen: violence 1
die runtersetzen: threat 1 other 1 calm -1
die s: life 1
die sabine: medical 1
die sache: life 1 calm -1
die sage: life -1 medical 1
die sagen: threat -1 voices 3 calm -3
die sagt: life -1 violence -1 voices 4 calm -1
die sandra: threat 1
die sateliten: voices 1 calm -1
die schachtel: medical 1
die schafen: worry 1
die schaufel: threat 1
die scheibe: other 1 worry 2 calm -2
die scheidung: worry 1
die scheint: life 1
die scherbe: life 1 voices 1 calm -1
die schere: life 1 threat 1 calm -1
die schicht: life 2 calm -1
die schiene: life 1
die schienen: calm -1
die schlaft: life 2 calm -1
die schmeis: worry 2 calm -2
die schmerzen: life -1 calm 1
die schnauze: worry 2 calm -1
die schneiden: life -1 calm 1
die schon: threat 2 voices 1 worry -1 calm -2
die schonsten: life 1
die schrank: calm 1
die schreckschus: threat 2 calm -1
die schreit: other 1
die schuhe: life 1 worry -1
die schulden: violence 1 worry 1 calm -1
die schule: voices 1
die schulung: calm 1
die schwester: other -1 calm 1
die schwiegermuter: worry 1
die sehen: life 1
die seit: life 2 violence -1 threat -1 worry -1
die seite: life 1 calm -1
die seiten: life 1
die selber: violence 1 worry 1 calm -1
die sich: threat 1
die sicherung: worry 1
die sie: life -1 threat 2 other -1 medical 2 voices 1 calm -2
die sieht: violence 1 worry -1
die silke: threat 1
die sind: threat -1
die so: medical 1 calm 1
die sol: life 2 calm -1
die solen: life -1 threat 1 calm 1
die sone: life 1
die sonja: life 1 calm -1
die sonst: other 1
die sorte: calm 1
die sortiert: calm 1
die spatschicht: calm 1
die spritze: life 1 calm -1
die spruche: threat 1
die spule: calm 1
die spulmaschine: medical 1 calm -1
die stat: voices 1
die steckdose: voices 1
die stecken: life 1
die steht: life -1 other 1
die stele: life 1 worry 1
die stempel: calm 1
die stime: life -1 violence -1 voices 3
die stimen: life -1 voices 2
die stimung: worry 1
die stirbt: calm 1
die strafe: life 1
die stunde: life -1 calm 1
die suchen: violence 1
die tableten: life 2 threat -1 medical -1
die tage: worry 1
die tase: medical 1
die team: worry 2 calm -1
die teile: worry 1
die theorie: calm 1
die tot: threat 1 calm -1
die tote: voices 1
die toten: voices 1
die tragt: voices 1
die trepe: violence 2 threat 1 other 1 voices -1 worry -1 calm -2
die tun: voices 1
die tur: life 1 threat -1 other 1 medical -1 worry -2 calm 1
die turkei: violence 1
die u: life 2 calm -1
die uf: violence 1 calm -1
die uhr: medical 1 calm -1
die um: threat -1 other 1 calm 1
die umgestelt: calm 1
die und: threat 1 calm -1
die unter: voices 1
die untergehen: life 1 worry 1 calm -1
die unterhose: violence 1 calm -1
die unterlagen: calm 1
die unterschreiben: calm 1
die verbrant: life -1 voices 1 calm 1
die verdient: threat 1
die vergesen: calm 1
die verlasen: worry 1
die verlier: life -1 worry 1
die versteckt: worry 1
die vogel: calm 1
die vol: worry 1 calm -1
die vole: calm 1
die vom: life -1 threat 1 other -1 voices 1 worry -1
die von: life -1 threat 3 calm -2
die vor: threat 1
die wahrheit: voices 1
die wand: life 2 voices 1 worry -1 calm -1
die wande: life -1 voices 1 worry 1
die wane: life 1 voices 1 calm -1
die war: violence 1
die waren: life 1 calm -1
die was: calm 1
die wasche: life 1 calm -1
die wechsel: calm 1
die weg: life -1 violence 2 medical 1 calm -1
die wegen: life 1 medical 1 calm -1
die weh: medical 1 calm -1
die weihnachten: life -1 calm 1
die welt: life 1 violence -1 voices 1 worry -1 calm 1
die wen: threat -1 voices 1 worry 1
die werden: life -1 threat 2 calm -1
die werkstat: violence -1 threat 1 voices -1 worry 3 calm -1
die wertmarke: calm 1
die wfbm: calm 1
die wg: violence 1 calm -1
die wieder: violence 1 worry -1 calm 1
die wil: life -1 worry -1 calm 2
die wir: voices 1 calm -1
die wird: threat 1
die wo: life 1 violence 1 calm -1
die woche: life -1 worry 1
die wochenbox: medical 1 calm -1
die wohngrupe: worry 1
die wohnt: threat 1
die wohnung: life -1 worry 1 calm 1
die wohnungstur: violence 1 calm -1
die wolen: life -1 violence -1 threat -1 voices 2 worry 1 calm -1
die woln: calm 1
die worter: medical 1
die wunde: medical 2 calm -1
die zahlen: violence 1
die zahlt: threat 1
die zahne: threat 1 worry 1 calm -1
die zeigen: voices 1
die ziegen: calm 1
die zigarete: life 1 violence 1 calm -1
die zu: life 1 threat -1 other 1 medical -1 worry -1 calm 1
die zugeschlosen: violence 1
die zunge: life -1 medical 1
die zur: life -1 threat 1
die zuruck: life 1 worry 3 calm -3
die zustimung: calm 1
die zwanzig: calm 1
die zwei: threat 1 worry -1
die zweite: worry 1 calm -1
die zwischen: calm 1
die: life -1 violence -1 threat 1 other 2 medical -2 voices 5 foreign -5 calm 2
dienst war: calm 1
dienst: life -1 medical -1 worry 1 calm 1
dienstag abgesagt: life 1
dienstag auf: life -1 worry 1
dienstag: life 4 violence -1 threat 2 other -1 medical -1 voices -1 foreign -1 worry 2 calm -2
dienste: life 2 calm -2
diensthandy: life -1 worry -1 calm 3
dienstplan heute: calm 1
dienstplan: worry -1 calm 2
dies: life 1
diese arbeit: worry 1
diese mit: life 1 calm -1
diese seit: life 1
diese welt: life 1 calm -1
diese woche: life 1 calm -1
diese: life 2 threat -1 other -1 medical -1 voices -1 worry 1 calm 1
dieselbe: life -1 worry -1 calm 2
diesem und: life 2 calm -1
diesem: life 2 worry -1
diesen monat: worry 1 calm -1
diesen: violence -1 medical -1 worry 2
dieser welt: life 2 calm -1
dieser: life 2 worry -1 calm 1
dieses jahr: life -1 calm 2
dieses: violence 1 threat -1 worry -1 calm 3
diesmal ich: threat 1
diesmal nicht: medical 1
diesmal richtig: life 1 violence 1 calm -1
diesmal: life 5 violence 2 threat 2 other -1 voices -1 worry -2 calm -5
dieter: calm 1
dietrich: other -1 calm 1
diga: worry -1 calm 1
diktat: life -1 calm 1
diktiere das: calm 1
diktiere weil: medical 1
diktiere: life -1 medical 1 worry -1 calm 1
dinformatik: calm 1
ding ein: life 1 calm -1
ding und: violence 1
ding: violence 2 other -1 voices -1 worry -1 calm 1
dir auf: threat 1 foreign 1 calm -1
dir das: threat 1 voices 1 calm -1
dir der: calm 1
dir die: threat 1
dir doch: worry 1
dir ich: life 1 threat 1 voices -1 calm -1
dir im: life 1
dir kan: life 1
dir was: life 1
dir: life 2 threat 4 medical -1 worry -2 calm -1
direkt vor: calm 1
direkt: life -1 violence -1 threat -1 other 1 worry -1 calm 4
dirk: life -2 other 3
dirndl: life -1 calm 2
disco: calm 1
disn: worry -1 calm 1
dispo: medical -1 worry -1 calm 1
dispute: calm 1
dit: life -1 violence 2 medical -1 foreign -1 calm 2
dixwazim: life -1 foreign 3 calm -2
diyor: foreign 3 calm -2
dkolega: calm 1
dleit: life 1
dmuter: life 1
dnacht: calm 1
dnocht: threat 2 calm -1
do a: voices 1
do al: worry 1
do anymore: foreign 1
do da: calm 1
do die: foreign 2 calm -1
do do: calm 1
do e: life 1
do en: calm 1
do isch: life -1 threat 1 voices 1
do kil: foreign 1 calm -1
do live: foreign 1
do mi: calm 1
do mit: life 1
do myself: foreign 1 calm -1
do und: voices 1
do vel: worry 1
do widerspruch: calm 1
do zrobie: foreign 1 calm -1
do: life -2 violence -3 threat 2 other -2 voices 1 foreign 4 worry -1 calm 2
doa: calm 2
doare: foreign 1 calm -1
dobro: foreign -1 calm 2
dobrze: life -1 foreign -1 calm 3
doch ales: worry 1
doch auch: life 1 calm -1
doch auf: threat 1
doch bei: life 1 calm -1
doch beim: life 1
doch bleiben: life 1 calm -1
doch das: violence 2 calm -1
doch dem: life 1 calm -1
doch die: calm 1
doch egal: worry 1 calm -1
doch eine: worry 1
doch einfach: life 1
doch er: voices 1
doch gar: life 1
doch gemacht: calm 1
doch kein: life -1 worry 1
doch keinen: worry 1 calm -1
doch keiner: life -1 violence 1 calm -1
doch machen: life 1
doch mal: calm 1
doch mehr: life 1
doch mensch: worry 1 calm -1
doch mit: calm 1
doch ne: calm 1
doch nich: calm 1
doch nicht: life -1 other 1
doch nichts: worry 1 calm -1
doch nix: life -1 worry 1 calm -1
doch nur: violence 1 worry 1 calm -1
doch ob: life 1 calm -1
doch spas: violence 1 calm -1
doch sterben: threat 1
doch tot: voices 1 calm -1
doch und: calm 1
doch was: life -1 worry 1 calm -1
doch wieder: worry 1
doch wurscht: life 1 calm -1
doch zu: worry 1
doch: life 4 violence 1 threat -2 medical -2 voices -2 foreign -1 worry 2 calm 1
dof: life 2 violence -1 medical -1 worry 1 calm 1
dofer tag: calm 1
dofer: life -1 worry -1 calm 2
dog al: foreign 1
dog da: worry 2 calm -1
dog do: foreign 1
dog mi: foreign 2 calm -1
dog: life -3 threat -1 medical -1 foreign 1 worry 5 calm -1
dokta: calm 1
dokter: life -2 worry 1 calm 2
doktor ich: worry 1
doktor ist: calm 1
doktor sagt: calm 1
doktor zufrieden: calm 1
doktor: violence 1 threat -1 medical -1 calm 2
doku: calm 1
dokumentieren: calm 1
dolma: foreign -1 calm 1
dolmetscher: worry -1 calm 2
dominosteine: calm 2
domu: foreign 2 calm -1
don: life -2 violence -1 other 1 worry 1
donau ist: life 1 calm -1
donau: life 5 threat -2 calm -2
donaukanal: life 2 calm -1
doner: life -2 violence -1 medical -1 worry -1 calm 5
donerladen: violence -1 calm 1
donerschdach: life -1 calm 1
donerstag ab: life 1
donerstag der: life -1 threat 1 calm 1
donerstag freitag: life 1
donerstag mit: life -1 threat 1 calm 1
donerstag nach: threat 1
donerstag: life 5 violence -1 threat 2 other -1 medical -1 voices -1 worry -2 calm -2
dont do: foreign 1
dont wand: foreign 1
dont: life -1 foreign 4 calm -3
dopelschichten: worry 1 calm -1
dopelt kan: medical 1 calm -1
dopelt und: medical 1
dopelt: life -2 violence -1 threat -1 other -1 medical 8 voices -1 worry -1 calm -2
dopelte: medical 1
dor chef: calm 1
dor: life -1 violence -1 threat 2 other 1 medical -1 voices -1 worry -1 calm 2
dorf: calm 1
dorfbrunen: life -1 calm 1
dorham: life -1 calm 1
dorn: voices -1 calm 1
dorna: calm 1
doro: other 1 calm -1
dort ich: violence 1
dort seit: calm 1
dort: life -1 threat -1 other 1 medical -1 voices -1 worry -1 calm 3
dortmund: calm 1
dos: calm 1
dose: life 1
dosenofner: calm 1
dosis hoch: calm 1
dosis: life -1 other -1 calm 3
dostal: life -1 foreign 3 calm -2
dostane: foreign -1 calm 2
dotmaken: life -1 voices 3 calm -1
dovuyor: life -1 foreign 5 calm -3
down: calm 1
dr ganze: worry 1 calm -1
dr hand: violence 1 calm -1
dr hot: violence 1 other 1
dr isch: calm 1
dr un: worry 1
dr: life -1 violence 3 threat -1 foreign -1 calm 1
dra: calm 1
draht: threat -1 voices 3 calm -1
draisich: calm 1
drama: life -1 calm 1
dran er: voices 1
dran glauben: threat 1 calm -1
dran ich: worry 1 calm -1
dran ist: life 1
dran mich: worry 1 calm -1
dran mit: threat 1
dran ohne: life 1 worry 1 calm -1
dran und: calm 1
dran was: threat 1 calm -1
dran wen: voices 1 calm -1
dran: life -1 threat 5 medical -2 voices 3 foreign -1 worry 2 calm -7
drang: worry 1
drangehangt: calm 1
drangelt: life -1 calm 1
drangler: calm 1
drauf aber: medical 1
drauf chef: medical 1
drauf das: life 1 medical 1 calm -1
drauf er: other 1 calm -1
drauf es: life 1
drauf hab: life 1
drauf hat: life 1
drauf ich: life -1 voices 1 calm -1
drauf ist: calm 1
drauf past: calm 1
drauf sagt: medical 1
drauf und: medical 1
drauf: life -1 violence 4 threat -1 medical 2 foreign -1 worry -5 calm 1
draufgegangen: worry 1
draufschaun: calm 1
draufsteht: life -1 worry -1 calm 2
draus: life 2 calm -1
drausen bei: life 1
drausen den: life 1
drausen die: life 1
drausen er: voices 1
drausen hauschuhen: other 1
drausen ich: violence 1 worry -1
drausen in: other 1
drausen ist: violence 1
drausen sagt: voices 1
drausen und: violence 1 other 1 calm -1
drausen: life -1 violence 4 threat -1 other 3 medical -2 worry -2 calm 1
drausn am: calm 1
drausn: life -1 calm 2
dreck: violence -1 threat 1 voices 1 worry 1 calm -3
dreckig: life -1 worry -1 calm 3
dreckijet: calm 1
drecksarbeit: worry 2 calm -1
dregsch: calm 1
dreh durch: threat 1
dreh ich: threat 1
dreh noch: calm 1
dreh: life -1 threat 1 medical -1 calm 2
drehen sie: violence 1
drehen: violence 1
dreht durch: violence 2 calm -1
dreht sich: voices 1
dreht und: calm 1
dreht: life -2 violence 4 threat 1 other -1 medical 1 voices 1 worry -2 calm -2
drei am: worry 1
drei an: violence 1
drei auf: worry 1
drei autos: life -1 worry 1
drei bestelt: life -1 worry 1
drei bin: life 1 calm -1
drei dan: voices 1
drei die: voices 1
drei er: violence 1 worry 1 calm -1
drei hat: life 1
drei hintereinander: medical 1
drei ich: worry 1
drei jahren: calm 1
drei jungs: violence 1
drei kinder: calm 1
drei mal: violence 1
drei minuten: calm 1
drei monate: calm 1
drei nicht: worry 1
drei packungen: life 1
drei sachen: life 1
drei schone: life 1 calm -1
drei seit: life 1
drei sind: life 1
drei tage: foreign 1
drei tagen: life 1 worry -1 calm -1
drei und: worry 2 calm -1
drei von: medical 1
drei weg: calm 1
drei wochen: life -1 worry 2
drei: life -3 violence 1 threat -3 other -1 medical -1 worry 2 calm 5
dreier: calm 1
dreifahc: medical 1
dreimal der: calm 1
dreimal falsch: calm 1
dreimal ich: threat 1 calm -1
dreimal mir: medical 1
dreimal rausgeschmisen: calm 1
dreimal vor: worry 1
dreimal: life -3 violence -1 other -1 medical 1 voices -1 worry 1 calm 4
dreimeterbret: calm 1
dreisch: calm 1
dreisg: calm 1
dreisig ich: calm 1
dreisig jahre: life 1
dreisig: life 1 threat -1 worry -1 calm 2
dreisisch: calm 1
dreiviertelstunde: calm 1
drent: life 2 calm -2
drentn: calm 1
dresche: life -1 violence 5 calm -4
drin bin: violence 1
drin der: calm 1
drin einer: voices 1
drin er: other 1
drin hals: medical 1 calm -1
drin hat: threat 1
drin ich: worry 1
drin sind: threat 1
drin und: violence 1 other 1
drin war: calm 1
drin: life -5 violence -1 threat 2 other 2 medical 1 voices 4 foreign -1 worry -1 calm -2
drinbleiben: calm 1
drinen: violence 1
drinks: calm 1
drite bin: medical 1 worry 1 calm -1
drite ich: violence 1 worry 1 calm -1
drite mal: violence 1 worry 1 calm -1
drite woche: worry 2 calm -1
drite: life -2 violence 1 threat -1 other -1 medical 3 voices -1 worry 5 calm -3
dritel: calm 1
driten ist: worry 1 calm -1
driten mal: worry 1 calm -1
driten stock: life -1 threat 1 calm 1
driten und: threat 1
driten: life -2 violence -1 other -1 medical -1 worry 5 calm -1
driter stock: other 1 calm -1
driter: other 3 calm -1
drive: calm 1
drk: calm 1
drnabn: life 2 worry -1 calm -1
dro: life -1 medical 2 calm -1
drog: life -1 worry 3 calm -2
drohen: violence 1
drohne: life -2 voices 4 worry -1 calm -1
droht mir: worry 2 calm -1
droht mit: worry 1 calm -1
droht: worry 3 calm -2
drohung: life 2 calm -1
drop: threat 2 calm -1
druben: life 4 violence -1 threat -1 other 2 medical -1 worry -1 calm -3
druber: life 1 violence 1 other 1 medical -1 voices 1 worry -1 calm -2
drubergespant: threat -1 calm 1
druck da: life -1 worry 1
druck das: calm 1
druck der: calm 1
druck ich: life 1 threat 1 worry -1
druck in: threat 1 medical 1 calm -1
druck ist: life 1 worry 1 calm -1
druck mir: life 1
druck nicht: life 1
druck so: life 1 calm -1
druck zu: threat 1
druck: life 5 violence -1 threat 1 other -1 medical 2 voices -1 worry -1 calm -3
drucka: life 3 calm -2
drucke: medical 1 voices -1
drucken kan: threat 1
drucken: life 1 threat 2 other -1 worry -1 calm -1
drucker aus: calm 1
drucker dem: calm 1
drucker endgultig: calm 1
drucker is: calm 1
drucker ist: calm 1
drucker nicht: calm 1
drucker: life -3 violence -1 threat -2 other 1 medical -1 voices -1 worry -2 calm 7
druckerei: calm 1
druckluftschlauch: violence 1
druckt auf: medical 1
druckt das: violence 1 calm -1
druckt die: other 1
druckt er: violence 1
druckt im: other 1
druckt mich: violence 1
druckt mir: life -1 violence 2 calm -1
druckt: life -2 violence 7 threat -1 other 1 medical 1 voices -1 foreign -1 worry -2 calm -2
druckts: medical 1
druf: calm 2
drum ich: life 1
drum: threat -1 medical 2
drumgewickelt: life 2 calm -2
drunga: violence -1 other -1 medical 3 calm -1
drunk: foreign 1 calm -1
drunter: life -1 violence -1 other 2 voices 1 worry 3 calm -3
drup: calm 1
drzwi: foreign 1 calm -1
dschaufl: life -1 calm 2
dschobkoutsch: calm 1
dsun: calm 1
du ales: life -1 calm 1
du an: threat 1
du auch: life -1 voices 1
du bist: threat 1 calm 1
du bite: voices 1
du da: life 1
du dem: life -1 threat 2 calm -1
du den: voices 1
du denen: worry 1
du denkst: calm 1
du dep: calm 1
du der: threat 2 calm -1
du dich: voices 1
du die: calm 1
du dir: life 1 calm -1
du dof: worry 1 calm -1
du du: life -1 voices 2
du ein: other 1 calm 1
du eine: calm 1
du es: violence 1 voices 2 worry -1 calm -2
du fragst: life 2 calm -2
du hast: life 1
du heut: life 1
du heute: life 1 calm -1
du ich: life -1 violence 1 other -1 voices 1 worry 1 calm -1
du im: threat 1
du imer: life 2 calm -2
du in: calm 1
du ja: life 1
du kanst: life 1 calm -1
du kein: calm 1
du komisch: violence 1 worry 1 calm -1
du lieb: life -1 calm 1
du liest: life 1 calm -1
du mehr: voices 1
du mein: calm 1
du meine: life 1 threat -1
du meinem: threat 2 calm -1
du meinen: life 1
du meiner: life 1 threat 1 worry -1
du mensch: calm 1
du mich: life -1 calm 2
du mir: life 2 voices -1
du mit: voices 1
du mitbewohner: life -1 threat 3 worry -1 calm -1
du morgen: threat 1 calm -1
du nachste: calm 1
du net: life 1 calm -1
du nich: life 2 calm -1
du nicht: life -1 violence 1 calm 1
du nix: life -1 worry 1 calm 1
du noch: calm 1
du nur: life -1 worry 1
du oder: voices 1
du rein: voices 1 calm -1
du roboter: calm 1
du sagst: voices 1
du schon: life -1 violence 1
du tot: violence 1 calm -1
du und: threat 1 calm -1
du verstehst: calm 1
du was: life 2 threat -1 other 1 calm -1
du weist: violence 1 calm -1
du wie: life -1 threat 1
du wirst: threat 1
du: life -1 threat 3 other -2 medical -4 voices 6 foreign -3 worry -3 calm 3
dua: life 2 violence -1 threat -1 voices 1 foreign 4 calm -5
duat: calm 2
dubel: life -1 calm 1
dudaklari: foreign 2 calm -1
dufte: calm 1
duftet: life -1 calm 2
dugunu: calm 1
duldung: calm 1
dum: life 3 violence -1 worry -1
dumchen: calm 1
dume: worry -1 calm 1
dumer: life -1 calm 1
dumi: voices -1 worry -3 calm 4
dumkopf: worry 3 calm -3
duner: worry 1
dunger: calm 1
dunkel ich: medical 1 voices 1 worry -1
dunkel ist: life -1 voices 1
dunkel kalt: voices 1
dunkel und: voices 2 worry -1
dunkel wird: life 1
dunkel: threat -1 voices 5 worry -2 calm -2
dunkeln und: worry 1
dunkeln: life -1 threat 1 other -1 medical -1 worry 4 calm -1
dunkle: voices 1
dunkles: medical 2 worry 1 calm -2
dunyadan: foreign 2 calm -1
durch bis: life 2 worry -1 calm -1
durch das: calm 1
durch den: threat 1
durch die: life -1 threat -1 other 1 voices 2 worry -1
durch es: life 1
durch hab: worry 1 calm -1
durch haha: life -1 calm 1
durch ist: life 1 calm -1
durch mach: calm 1
durch mir: medical 1 calm -1
durch nix: calm 1
durch sie: life 1
durch steckdose: voices 1
durch tur: other 1 calm -1
durch und: threat 1 medical 1 calm -1
durch wand: life -1 voices 1
durch: threat 2 other -1 voices 2 foreign -1 worry -4 calm 2
durchalten: life 1 calm -1
durcharbeiten: calm 1
durcheinander: threat 1 worry -1 calm 1
durchfal: life 1 worry -1
durchgestrichen das: life 1
durchgestrichen: life 1 threat 1 worry -1
durchs: life -1 violence -1 threat 2 other 2 worry -1 calm -2
durchsage: life -1 other -1 calm 3
durchsicht: worry 1
durfe: other -1 calm 2
durfen es: life -1 threat 1 voices 1
durfen sie: life 1
durfen: life 2 violence -1 threat 1 other -1 medical -1 voices 1 worry -1
durfens: calm 1
durfn: calm 1
durfte die: calm 1
durfte heute: life -1 calm 1
durfte mit: life -1 calm 1
durfte: life -2 violence -1 threat -1 voices -1 worry -1 calm 6
durften: calm 1
durmuyo: foreign 3 calm -3
durst: life -1 medical 3 worry -1 calm -1
duruyor: foreign 3 calm -2
dusch: life -1 worry 1
dusche dan: life -1 calm 2
dusche ich: life -1 violence 1 worry 1 calm -1
dusche und: life 1
dusche: life -2 violence 5 threat -1 other -1 voices -1 worry 1
duschen und: violence 1
duschen: violence 2 medical -1 worry 1 calm -2
duscht: violence 2 calm -1
duschtag: violence -1 other 3 calm -1
dusil: foreign 3 calm -2
dustu: foreign 2 calm -2
dvds: life -1 calm 1
dweihnachtsfeier: life -1 calm 1
dwerkstat: life -1 calm 3
dwoch: life -1 calm 1
dwoma: foreign 1 calm -1
dzis: foreign 2 calm -1
dzisiaj: foreign 1 calm 1
e bald: life 1 worry -1
e bike: calm 1
e die: life 1
e haha: foreign 2 calm -1
e mit: life 1
e nich: calm 1
e nicht: life 1 violence 1 worry -1 calm -1
e18: calm 1
e: threat -2 other -1 medical -2 voices -1 foreign 4 worry 2 calm 1
ea: life -1 calm 2
eam morgn: threat 2 calm -1
eam: life -3 violence -2 threat 11 medical 2 foreign -1 worry -1 calm -6
eana: life 2 calm -2
eat: worry -1 calm 2
ebe: calm 1
eben am: other 1
eben hat: life 1
eben telefon: other 1
eben und: violence 1
eben: life 9 violence -2 threat -1 other 2 medical -1 voices -1 worry -2 calm -5
echt ales: worry 1
echt hab: life 1
echt ich: life 1 calm -1
echt jetzt: worry 1
echt: life 3 violence -1 threat -1 other -1 medical -1 foreign -1 worry 4 calm -3
echten: other 1 voices 1 calm -1
echter: life -1 calm 2
ecke und: violence 1 calm -1
ecke: life -1 violence 2 threat -2 calm 2
eckstein: life -1 calm 1
ecrit: foreign 2 calm -2
ederim: threat 1
edin: life 1 threat -1 foreign 3 calm -2
ediyor: foreign 1
ediyorum: foreign 3 calm -2
egal ich: life 1 threat 1 calm -2
egal ist: worry 1 calm -1
egal ob: threat 2 worry 1 calm -2
egal was: life -1 worry 3 calm -1
egal: life 4 violence -1 threat 2 other -1 medical -2 voices -2 foreign -1 worry 3 calm -3
egh: life 4 foreign -1 calm -2
egz geschrieben: calm 1
egz hat: violence -1 threat 3 other 1 calm -2
egz heute: threat 2 calm -1
egz hohe: calm 1
egz in: violence 1 calm -1
egz is: other 1
egz ist: violence 1
egz sie: calm 1
egz steht: worry 1 calm -1
egz unten: violence 2 other -1 calm -1
egz von: other 1 calm -1
egz: life -3 violence 4 threat 5 other 1 medical -2 voices -1 foreign -1 calm -2
ehegate: violence 2
ehre: other 1
ehrenamtlich: calm 1
ehrlich es: calm 1
ehrlich gesagt: calm 1
ehrlich ich: life 1 worry 1 calm -1
ehrlich lauft: calm 1
ehrlich sein: life 1
ehrlich: life 2 violence -1 threat -1 other -1 medical 1 voices -1 worry -1 calm 3
eich: life 1 worry 2 calm -2
eiduta: calm 1
eier: life 1 threat -1 calm 1
eig: life 2 calm -1
eigenbedarf: worry -1 calm 2
eigene mit: violence 1
eigene: life -2 violence 2 threat -1 worry -1 calm 3
eigenen wohnung: calm 1
eigenen: life -2 threat 2 other -1 calm 2
eigener: life 1
eigenes: life 3 worry -1 calm -1
eigenkundigung: calm 1
eigentlich bin: life 1 threat 1 calm -1
eigentlich die: life 1
eigentlich er: violence 1
eigentlich hab: life 1 calm -1
eigentlich ich: life 2 calm -1
eigentlich ist: violence 1
eigentlich meine: life 1
eigentlich noch: life 1 calm -1
eigentlich nur: life 1
eigentlich rente: worry 1
eigentlich so: calm 1
eigentlich wen: life -1 threat 1
eigentlich wolt: life 1
eigentlich: life 4 violence -1 other -2 medical -1 voices -1 foreign -1 worry -1 calm 2
eigspeat: violence 1
eigspert: violence 3 calm -1
eileng: calm 1
eilt: life 3 violence -1 other 2 calm -3
eim: calm 1
eimer umgekipt: calm 1
eimer: life -1 worry -1 calm 3
ein aber: threat 1
ein ale: calm 1
ein ales: life 1 calm -1
ein am: violence 1 calm -1
ein auf: calm 1
ein aufs: threat 1
ein aus: life -1 other 1
ein auto: life 1 calm -1
ein baby: calm 1
ein baum: calm 1
ein bein: life -1 voices 1
ein bekomen: calm 1
ein beseres: worry 1
ein betreur: violence 1
ein bild: other 1 calm 1
ein bin: life 1 calm -1
ein bis: threat 1
ein bischen: worry 1
ein blat: calm 1
ein bret: medical 1
ein brief: other 1
ein brotchen: life -1 calm 1
ein buch: calm 1
ein computer: life 1
ein da: life 1 worry 1 calm -1
ein dabei: threat 1 calm -1
ein damit: violence 1
ein dan: life 1 violence 1 voices 1 worry 1 calm -2
ein das: life 1
ein der: life 2 calm -1
ein die: calm 1
ein dir: life 1
ein drauf: medical 1
ein druber: threat 1
ein echter: life -1 calm 1
ein ein: calm 1
ein einzige: worry 1 calm -1
ein ende: life 5 threat -1 worry -1 calm -3
ein er: threat 1 calm -1
ein fehler: life 1 worry 1 calm -1
ein foto: violence 1 calm -1
ein fur: life -1 calm 2
ein gefunden: voices 1
ein gegeben: life 1 worry 1 calm -1
ein geh: voices 1
ein gekauft: life -1 calm 1
ein gemalt: threat 1
ein geschickt: violence 1 other 1 calm -1
ein gesetzt: calm 1
ein gesprach: calm 1
ein glas: life 1 other 1 calm -1
ein gutes: calm 1
ein hab: calm 1
ein halt: life 1
ein handy: life 1 calm -1
ein hat: violence 1 other 1 calm -1
ein haus: life 1
ein her: calm 1
ein herz: calm 1
ein heute: life 1 calm -1
ein hingelegt: worry 1
ein hund: calm 1
ein ich: life -1 violence 1 threat -1 calm 1
ein im: calm 1
ein in: threat 1 worry -1
ein ins: life -1 other 2
ein is: violence 1
ein ist: voices 1
ein jahr: calm 1
ein kaput: life 1
ein kerl: worry 1 calm -1
ein kisen: threat 1
ein kleiner: calm 1
ein klotz: worry 1
ein kolege: life -1 other 1
ein kunde: violence 1
ein laufen: life 1 calm -1
ein leben: worry 1
ein lied: voices 1
ein lkw: life 1 calm -1
ein loch: life 1 threat 1 worry -1 calm -1
ein madchen: life -1 other 2 calm -1
ein mal: life 1
ein man: life -1 threat -1 other 4 calm -1
ein mehr: life 1 calm -1
ein meine: worry 1
ein mensch: life 1 violence -1 other 1 calm -1
ein meser: life -1 violence 2 threat 2 calm -2
ein mir: medical 1
ein mit: life 1 violence 1 threat 1 worry -1 calm -1
ein monat: worry 1
ein motorad: worry 1
ein nach: life 1 calm -1
ein neu: life 1 calm -1
ein neur: calm 1
ein neus: life -1 calm 2
ein nicht: life 1 calm -1
ein ohne: worry 1 calm -1
ein papier: worry 1
ein problem: life 1
ein raus: calm 1
ein rauschen: worry 1
ein reh: calm 1
ein rezept: calm 1
ein roboter: voices 1
ein runter: life 1 calm -1
ein sagt: threat 1
ein schoner: life 1
ein schrit: life 3 calm -2
ein seil: threat 1 calm -1
ein sie: violence 1
ein stern: life 1
ein stiler: other 1
ein stuck: voices 1
ein tag: calm 1
ein tagen: worry 1
ein toter: life 1 calm -1
ein uber: calm 1
ein und: life 2 violence 1 medical -1 worry 1 calm -3
ein unfal: life 1 calm -1
ein von: life -1 threat 1 calm 1
ein was: calm 1
ein wen: life -1
ein wenig: calm 1
ein witz: life 1 calm -1
ein wochen: calm 1
ein wort: threat 2 calm -1
ein zeichen: voices 1
ein zeitschriften: violence -1 calm 1
ein zetel: calm 1
ein zeugnis: calm 1
ein zweites: life -1 calm 1
ein: life 2 violence 1 threat -1 other 1 medical -3 voices -1 foreign -3 worry -1 calm 5
eina: violence 2 calm -1
einarbeitung: calm 2
einatme: life -1 violence 3 medical -1 calm -1
eine abends: worry -1 calm 1
eine abgeben: calm 1
eine abmahnung: life 1 worry 1 calm -1
eine am: calm 1
eine andere: calm 1
eine antwort: worry 1
eine auf: violence 2 calm -1
eine aus: calm 1
eine beantragen: life 1
eine bekomen: worry 2 calm -1
eine belastung: worry 1 calm -1
eine berdigung: life 1 calm -1
eine besorgt: life -1 threat 2
eine bestelt: calm 1
eine brucke: life 2 voices 1 calm -2
eine dan: life -1 worry 1 calm 1
eine das: worry 1
eine den: violence 1 calm -1
eine der: calm 1
eine die: life -1 voices 1
eine drauf: life -1 violence 2
eine e: life -1 calm 1
eine entauscht: worry 1 calm -1
eine fale: threat 1
eine firma: calm 1
eine frau: calm 1
eine fur: worry 2 calm -1
eine ganze: medical 2 calm -2
eine geknalt: violence 2 calm -1
eine gemacht: life 1
eine gezeigt: worry 1
eine grune: calm 1
eine grupe: worry 1 calm -1
eine hab: calm 1
eine halbe: calm 1
eine hat: calm 1
eine ich: violence 1 threat 1 calm -1
eine ide: calm 1
eine ihr: other 1
eine im: calm 1
eine imer: worry 1
eine ist: medical 1
eine jetzt: voices 2 calm -1
eine karte: calm 1
eine klientin: calm 1
eine kolegin: calm 1
eine last: worry 3 calm -2
eine macht: worry 1
eine man: life -1 voices 1
eine mein: violence -1 medical 1
eine mich: worry -1 calm 2
eine mit: calm 1
eine mitarbeiter: calm 1
eine mus: life 1
eine mutze: violence 1 calm -1
eine nadel: life 1
eine neu: calm 1
eine nicht: worry 1 calm -1
eine noch: threat 1
eine oder: voices 1
eine packung: medical 1 calm -1
eine palete: worry 1 calm -1
eine pause: calm 1
eine pistole: violence -1 threat 1 other 1 calm -1
eine sache: life 1 calm -1
eine schachtel: life 1 medical 1 calm -2
eine schwere: worry 1
eine seit: worry 1
eine sie: life 1
eine stele: calm 1
eine stime: voices 2 calm -1
eine uber: life 1
eine und: life 1
eine unterschreiben: worry -1 calm 1
eine vom: life 1
eine wen: life 1 worry -1 calm -1
eine weniger: life 2 calm -2
eine whatsap: worry 1 calm -1
eine woche: life -1 worry 1
eine wohnung: calm 1
eine zum: worry 1 calm -1
eine zumutung: life 1 worry 1 calm -1
eine zwei: worry -1 calm 1
eine: life -3 violence 4 threat -1 other -2 foreign -2 worry 1 calm 3
einem alten: other 1
einem auf: worry 1 calm -1
einem auge: medical 1
einem bein: life 1 violence 1 calm -1
einem dan: life 1 calm -1
einem das: violence 1
einem den: violence 1
einem die: life -1 violence 1 threat 1
einem ich: calm 1
einem kolegen: worry 1
einem meser: other 2 calm -2
einem nichts: medical 1 calm -1
einem und: voices 1
einem: life -4 violence 2 threat -1 other 2 medical -1 voices 1 foreign -1 worry -1 calm 2
einen abschiedsbrief: life 1 other 3 calm -3
einen an: calm 1
einen anderen: life 1 calm -1
einen anfal: medical 2 calm -1
einen arbeitsplatz: worry 4 calm -3
einen auf: life -1 worry 1
einen aufhebungsvertrag: worry 1 calm -1
einen aus: calm 1
einen ausweg: life 1 calm -1
einen ausweis: calm 1
einen backer: life -1 calm 1
einen baum: life 1 threat -1 other 1 calm -1
einen behinderung: worry 1
einen bekomen: medical 1 worry 1 calm -1
einen brief: life 1 worry 1 calm -1
einen dan: threat 1 worry -1
einen der: calm 1
einen eigenen: calm 1
einen er: other 1
einen fur: calm 1
einen ganzen: calm 1
einen gefunden: other 1 calm -1
einen gegeben: life 1 worry 1 calm -2
einen geschrieben: life 1 other 1 calm -1
einen gewerbe: calm 1
einen gurtel: calm 1
einen hat: calm 1
einen herzinfarkt: life -1 medical 1 worry -1
einen hingelegt: worry 1 calm -1
einen ich: life 1 voices 1 calm -1
einen im: life 1
einen imer: threat 1 calm -1
einen in: life 1
einen knopf: life 1 calm -1
einen krimi: calm 1
einen kuchen: calm 1
einen man: calm 1
einen mich: life 1 worry 1 calm -1
einen mit: calm 1
einen nachfolger: life 1
einen neun: life -1 calm 2
einen noch: life 1
einen notar: life 1
einen ohne: worry 1
einen ort: worry 1 calm -1
einen pflegegrad: calm 1
einen plan: life 1 threat 1 calm -1
einen punkt: life 1
einen so: life 1 threat 1 worry -1 calm -1
einen tag: calm 1
einen termin: life 1
einen tisch: calm 1
einen umschlag: life 1 calm -1
einen und: life 1 medical 1
einen unfal: worry 1 calm -1
einen unterschreiben: worry 2 calm -1
einen vertrag: calm 1
einen weg: life 1
einen wen: violence 1 calm -1
einen wie: worry 1
einen wil: life 1
einen witz: calm 1
einen zahn: violence 2 calm -1
einen zetel: life -1 worry 3 calm -1
einen: life 1 violence -2 threat 1 voices -1 foreign -2 worry 1 calm 2
einer auf: violence -1 other 1
einer aus: threat 1
einer brauche: life 1 threat 1 calm -1
einer dan: calm 1
einer dem: violence 2 calm -1
einer den: other 1
einer der: threat 1 worry 1 calm -1
einer die: medical 1 calm -1
einer eine: violence 1
einer es: worry 1
einer fragt: life -1 worry 1
einer gefragt: calm 1
einer hat: life -1 violence 1 medical 1 calm -1
einer ich: life 2 calm -1
einer im: worry 1
einer in: voices 1
einer kan: life 1
einer komt: life 1
einer mein: violence -1 worry 1
einer mich: worry 1
einer mir: calm 1
einer mit: violence 3 calm -3
einer ob: calm 1
einer schon: life 1
einer seite: medical 1 calm -1
einer so: calm 1
einer stunde: life 1 threat 1 medical 1 worry -1 calm -1
einer tableten: medical 1
einer von: voices 1
einer vor: other 1
einer war: violence 1
einer wie: life 1 violence 1 calm -1
einer wird: life 1 medical 1 calm -1
einer woche: worry 1
einer zu: calm 1
einer: violence 1 threat -2 medical 1 voices 2 foreign -1 worry -1
eines: life -1 medical -1 worry -1 calm 4
einfach auf: life -1 threat 1 worry 1
einfach aufhoren: life 1
einfach beim: worry 1 calm -1
einfach bleiben: life 1 calm -1
einfach den: life 1 calm -1
einfach die: life 1 calm -1
einfach drausen: life 1
einfach hin: life -2 calm 2
einfach ich: worry -1 calm 1
einfach in: life 1 calm -1
einfach kein: medical 1
einfach lasen: life 1
einfach mal: calm -1
einfach mehr: life 1 worry 2 calm -2
einfach mit: life 1
einfach nein: threat 1
einfach nich: life -1 worry 1 calm 1
einfach nicht: life 1 worry 1 calm -1
einfach nur: calm 1
einfach rauschmeisen: calm 1
einfach sagen: life -1 calm 1
einfach selber: life -1 calm 2
einfach so: worry 1
einfach sprache: calm 1
einfach sterben: life 1 calm -1
einfach und: life 1 worry 1 calm -1
einfach verlangert: calm 1
einfach vor: life 1 calm -1
einfach wen: calm 1
einfach zu: life 1
einfach: life 5 violence -3 threat -1 other -1 medical -2 voices -2 foreign -1 worry 4 calm 1
einfahrt: life -1 voices 3 calm -2
eingangsverfahren: calm 1
eingeatmet: medical 5 calm -4
eingebauter: calm 1
eingebrochen: calm 1
eingebunden: calm 1
eingegangen: worry 1
eingeklemt: medical -1 worry 5 calm -3
eingeknickt: life 2 calm -2
eingeladen: violence -3 calm 4
eingelegt: calm 1
eingelodn: life 2 calm -1
eingenast: life -2 violence 2
eingenickt: worry 1 calm -1
eingepflanzt: voices 2 worry -1
eingereicht: worry 1
eingeschlosen der: violence 1 worry -1
eingeschlosen er: violence 1
eingeschlosen ich: life 1 violence 1 medical -1 calm -1
eingeschlosen im: calm 1
eingeschlosen ist: life 1 medical 1 calm -2
eingeschlosen und: life -1 other 3 calm -2
eingeschlosen wil: life 1 other 1 calm -1
eingeschlosen: violence 3 threat -1 other 4 medical -1 voices -1 worry -2 calm -2
eingespert die: voices 1
eingespert er: violence 1 other 1 calm -1
eingespert seit: other 1
eingespert und: life -1 violence 1 worry -1
eingespert: life -3 violence 7 threat -1 other 7 medical -2 voices 1 foreign -1 worry -3 calm -6
eingestelt: threat 1 worry 1 calm -1
eingeteilt: life -1 threat 1 worry 2 calm -2
eingetragen: life 1 violence 1 other -1 calm -1
eingezahlt: calm 1
eingezogen: worry 1
eingliederungszuschus: life -1 violence -1 threat -1 medical -1 worry -1 calm 5
eingreifen: calm 1
eingrupiert: calm 1
eingschlafn: calm 1
einheitliche: calm 1
einhorner: calm 1
eini: life 2 calm -1
einicke: calm 1
einigen: violence 1
einisteckn: life -1 voices 2 calm -1
einjariges: calm 1
einkaufen ist: violence 2 calm -1
einkaufen: violence 3 threat -1 other -1 calm -2
einkomen: calm 1
einladen: life -1 calm 2
einladung zum: worry 1
einladung: life -1 violence -1 worry 2 calm 2
einlernen: calm 1
einlost: life -1 calm 1
einmal dan: life -1 violence 1 threat -1 voices 1
einmal der: threat 1
einmal geh: life 1 threat 1 calm -1
einmal ich: medical 1 worry -1 calm -1
einmal in: life -1 violence 2 calm -1
einmal ist: voices 1
einmal nur: life 1 calm -1
einmal oder: life 1
einmal sagt: threat 1
einmal und: threat 1
einmal zu: worry 1
einmal: life -2 violence 2 threat 5 other -2 medical 2 voices -1 foreign -1 worry -4
einpack: life 2 calm -2
einparke: calm 1
einraumen: worry -1 calm 2
einrichtung: calm 1
eins der: threat 1
eins ich: life 1
eins ist: threat 1
eins: life -1 violence -1 threat 3 other -1 worry -2 calm 1
einsam: calm 1
einsamkeit: worry 1
einschlafen und: life 2 calm -2
einschlafen: life 5 violence -1 other 1 voices 1 worry -1 calm -4
einschrankung: calm 1
einsehe: calm 1
einsortiert: calm 1
einsparen: life 1 worry -1
einsperen: threat 2 calm -1
einspringen: calm 1
einsteigen: life 1 violence 1 medical 1 calm -1
einstelen ubernomen: calm 1
einstelen: life -1 medical -1 worry -1 calm 4
einteilen: life -1 calm 2
eintipen: calm 1
eintragen: calm 1
eintrit: calm 1
einubt: calm 1
einvernehmlich: violence -1 worry -1 calm 2
einverstanden: life -1 other -1 worry -1 calm 4
einwiligungsvorbehalt: calm 1
einzahlt: calm 1
einziehen: calm 1
einziehn: worry 2 calm -1
einzige ich: life -1 threat 1
einzige noch: life 2 calm -1
einzige und: life -1 worry 2 calm -1
einzige was: life 1 calm -2
einzige: life 2 violence -1 threat 1 medical -1 voices -1 worry 5 calm -5
einzigste: calm 1
einzureichen: calm 1
eiro: calm 1
eis esen: calm 1
eis gegesen: calm 1
eis war: calm 1
eis: life -4 worry -1 calm 6
eisbein: life -1 calm 2
eisch: life 1 calm -1
eischlecht: life 2 violence -1 calm -1
eisdiele: calm 1
eisenbahnmuseum und: life 1 calm -1
eisenbahnmuseum: life 3 calm -2
eisenkete: violence 1 calm -1
eisenstange und: threat 1 calm -1
eisenstange: life -2 violence 1 threat 8 worry -1 calm -6
eisig: worry 2 calm -1
eiskalt: violence -1 other -1 medical 1 calm 2
eistela: calm 1
eiswurfel: life 1
eitert: life 7 calm -6
ekel: worry 1
el bano: foreign 1
el: life -1 foreign 4 calm -2
ela: other 1 calm -1
elan: calm 1
elbe: threat -1 other 3 calm -2
elbogen: life 1
ele: foreign 1 calm -1
elefant drauf: medical 1
elefant: life -1 medical 2 worry -1
elektriker: calm 1
elektronisch: life -1 worry -1 calm 2
elf und: calm 1
elf wochen: calm 1
elf: life 1 violence -1 threat -1 other -1 medical -1 worry 1 calm 2
elfmeter: calm 1
elif: life -1 calm 2
elk: life -1 worry 3 calm -2
elster: calm 1
eltern das: life 1 calm -1
eltern mit: violence 1
eltern sind: other 1
eltern wolen: calm 1
eltern: life -2 violence 1 threat -1 other 1 medical -1 voices -1 calm 2
elternabend: life -2 calm 2
elterngeld: calm 1
elternzeit: life -1 worry -1 calm 2
em han: calm 1
em: life -2 violence -1 threat -1 medical 1 voices -1 worry -1 calm 5
emer: life -1 calm 2
emi: other 2 calm -1
empfang hat: calm 1
empfang: life -2 worry -1 calm 4
emre ist: other 1 calm -1
emre: life -1 violence -1 other 2
emshab: life -1 foreign 3 calm -2
en bano: foreign 1
en el: foreign 1
en i: calm 1
en ick: calm 1
en strick: other 2 calm -1
en: life -3 violence -1 other 2 medical -1 voices -1 worry -2 calm 5
encerada: foreign 2 calm -1
end: life 2 calm -1
endatum: calm 1
endbos besiegt: calm 1
endbos: life -1 threat -1 calm 2
ende am: worry 1 calm -1
ende aus: calm 1
ende der: life -1 threat 1 calm 1
ende des: life 1
ende es: life 1
ende ich: life 1 threat 1 calm -1
ende kan: worry 1 calm -1
ende mir: life 1 calm -1
ende mit: life 1
ende monats: life 1 calm -1
ende november: calm 1
ende und: life 1
ende vom: worry 1
ende von: calm 1
ende was: life -1 threat 1
ende: life 4 violence -2 threat -1 other -1 medical -2 voices -1 foreign -1 worry 6 calm -2
endet am: worry 1 calm -1
endet mit: worry 1 calm -1
endet: life -1 threat -1 worry 3
endgultig: life -1 calm 1
endjultig: life 2 calm -1
endlich das: life 2 calm -1
endlich die: threat 1 calm 1
endlich feierabend: calm 1
endlich fur: life 1 calm -1
endlich im: calm 1
endlich ruhe: life 1
endlich: life 4 violence -1 medical -2 voices 1 foreign -1 worry -4 calm 3
endstation: life 1
ene: calm 1
ener: calm 1
energy: calm 1
enfants: foreign 1 calm -1
eng: violence -1 other 1 medical 1
enge: calm 1
engel es: voices 1
engel gesagt: voices 1 calm -1
engel haben: voices 1
engel hat: voices 2 calm -1
engel ich: voices 1
engel nicht: life 1
engel sagt: voices 1
engel: violence -2 threat -1 other -1 medical -1 voices 5 worry -1 calm 2
engelke: calm 1
engeln: life 1 calm -1
englisch: life -1 foreign 2
english: life -2 foreign 5 worry -1 calm -2
enkelin: life 2 other -1
enmol: threat 2 calm -1
eno: other 1 calm -1
enough: foreign 1
ens: life 1 calm 1
entauscht der: calm 1
entauscht jeden: worry 1 calm -1
entauscht: life 5 violence -1 threat -1 calm -2
enten: worry -1 calm 2
entfristung: calm 1
entgegen: life -1 voices 1
entgiftungsplatz: worry 2 calm -2
entkalkt: life -1 medical 5 calm -3
entlasen: life -1 violence -1 worry -1 calm 3
entlast: threat -1 worry -1 calm 2
entscheidet wen: life 1
entscheidet: violence -1 worry -1 calm 2
entschieden das: threat 1
entschieden ich: life -1 worry -1 calm 2
entschieden mach: life -2 calm 2
entschieden und: life 1 calm -1
entschieden wil: life -1 worry -1 calm 1
entschieden: life 4 violence -1 threat 3 medical -1 voices -1 worry -4
entschlus: life 2 threat -1
entschuldigt das: life 1
entschuldigt hab: life -2 violence 1 calm 1
entschuldigt ich: worry -1 calm 1
entschuldigt sie: calm 1
entschuldigt: life -2 violence 1 other -1 worry -2 calm 5
entspanter: calm 1
entsteht: calm 1
entwurf: calm 1
epi tableten: medical 1 calm -1
epi: life -1 medical 4 calm -2
epilepsie: life -1 violence -1 worry 1 calm 3
epileptiker: life -1 medical 4 worry -1 calm -2
er 17: calm 1
er 70: threat 1
er a: calm 1
er aber: medical 1 calm 1
er ale: violence 1 other 1
er alein: life 1 threat 2 calm -2
er ales: other 1 worry -1
er also: other 1 calm -1
er an: other 1 calm -1
er andern: violence 1 calm -1
er angefangen: violence 1 other -1
er anruft: worry 1
er antwort: other 1
er auch: life -1 threat 2
er aus: violence 1
er befiehlt: voices 1
er behinderung: calm 1
er bei: calm 1
er beim: other -1 calm 1
er bekomt: violence 1
er bindet: violence 1
er bis: violence 1
er bose: life -1 violence 1 calm 1
er braucht: calm 1
er bringt: other 1
er brult: violence 1 worry 1 calm -1
er da: threat 1 other 1 calm -1
er dafur: worry 1
er damit: calm 1
er dan: voices 1
er darf: calm 1
er das: life -1 violence 2 threat -1 other 1 voices 1 calm -2
er davon: threat 1
er de: other 1
er den: life -1 violence 1 threat -1 calm 1
er denkt: life 1 threat 1 calm -1
er der: voices 1
er die: life -1 violence 3 other 1 worry -1 calm -1
er doch: life -1 voices 1 calm 1
er drausen: violence 1 calm -1
er drei: calm 1
er druckt: other 1 calm -1
er eigentlich: calm 1
er eine: medical 1
er einen: calm 1
er einkaufen: violence 1
er er: violence 2 calm -1
er erzahlt: calm 1
er es: violence -1 threat 1 other 1 voices 1 worry -1
er fahrt: violence -1 other 1 calm -1
er fast: medical 1
er fragt: life 1
er freitag: violence 1 threat 1 calm -1
er ganz: violence 1 other -1 medical 2 calm -1
er gedroht: violence 2 calm -1
er gefragt: life 1
er gegen: violence 1 other -1 calm 1
er geh: life 1 calm -1
er geht: life 1 other 3 calm -3
er gelacht: life 1
er geld: violence 2 calm -1
er gemacht: threat 1 calm -1
er gerade: violence 1 calm -1
er gesagt: life -1 violence 3 threat -1 voices 1 calm -2
er geschrieben: violence 1
er gesund: calm 1
er getrunken: violence 1 calm -1
er gleich: violence 1 calm -1
er grad: violence 1 calm -1
er grade: threat 1
er gsagt: violence 1 other 1 calm -1
er guckt: worry 1 calm -1
er hab: violence 1 voices 1 calm -1
er halt: violence 1
er hangt: violence -1 calm 1
er hat: life -2 violence 1 medical -1 voices 1 worry 2 calm -2
er haut: life -1 violence 2 calm -1
er heist: life 1
er herd: violence 1 other 1 calm -1
er heut: life -1 violence -1 threat 1 other 1
er heute: threat 1 other 2 calm -1
er hort: violence 1 voices 1 calm -1
er hot: other 1 calm -1
er ich: threat -1 worry -1 calm 1
er ihr: calm 1
er im: threat 1 medical 1 calm -1
er imer: life -1 other -1 calm 2
er in: life -1 threat -1 other 1 medical -1 voices 1
er ins: violence -1 calm 1
er is: life -1 threat 1 other 1
er ist: life -1 other 1 medical 1
er ja: life -1 threat 1 calm 1
er jede: violence 1 worry -1
er jeden: calm 1
er jetzt: violence -1 other 1 voices 1 calm -1
er kan: life 1 violence -1 threat 1 calm -1
er kein: threat 1 calm -1
er klopft: other 2 calm -1
er komt: threat 2 calm -2
er kontroliert: violence 1 worry 1 calm -1
er krank: threat 1
er lacht: medical -1 calm 1
er last: violence 1
er lauft: threat 1 voices 1 calm -1
er legt: violence 1 worry 1 calm -1
er letzten: worry 1
er liegt: violence -1 medical 2 calm -1
er macht: violence 2 threat -1 other 1 voices -1 worry 1 calm -2
er mal: life -1 threat 2 calm -1
er mehr: threat 1
er mein: violence 3 other -1 calm -1
er meine: life -1 violence -1 threat 1 calm 1
er meinen: life 2 calm -1
er meint: other 1 voices 1 calm -1
er mi: other 1 calm -1
er mich: life -2 violence 1 other -1 medical -1 worry 3
er mir: violence 3 threat -1 other -2 medical -1 worry 1
er mit: violence 1 other 1 calm -1
er morgen: life 1 worry 1 calm -1
er nach: other 1
er nachtdienst: threat 1
er namlich: calm 1
er ne: calm 1
er net: other 2 calm -1
er neu: calm 1
er nich: life 1 violence -1 threat 1
er nicht: violence -2 threat 1 other 2 worry -1
er nichts: calm 1
er nie: violence -1 threat 1 worry 1
er nix: medical 2 worry 1 calm -2
er noch: life -1 other -1 voices 1 calm 1
er nochmal: life -1 violence -1 threat 2
er nur: other 1
er oder: calm 1
er raus: violence -1 calm 2
er recht: life 1
er redet: violence -1 medical 1
er richtig: worry 1 calm -1
er ruft: violence -1 voices -1 calm 3
er sagt: life -1 violence 2 threat -1 other -1 voices 1 worry -1
er schlaft: violence 1 threat 1 calm -1
er schlagen: violence 2 worry -1 calm -1
er schlagt: life -1 violence 2 other 1 calm -1
er schnarcht: violence -1 threat 1
er schon: life -1 other 3 worry -1 calm -2
er schreiben: violence 1 other 1 calm -1
er sei: other 1
er sein: violence -1 other 2
er seine: threat 1
er seinem: violence 1 calm -1
er seinen: calm 1
er seit: calm 1
er selber: calm 1
er setzt: life -1 calm 1
er sich: life -1 violence -1 threat 1 calm 1
er sicher: threat 1
er sie: other 2
er sieht: voices 1
er sitzt: threat 1 voices 1 calm -1
er so: worry 1
er sol: life 3 violence -1 threat 2 voices -1 calm -2
er sonst: violence 1
er springt: other 1
er steht: other 1
er sterben: threat 1 other 1 calm -1
er stil: other 1 calm -1
er sucht: violence 2 calm -1
er super: calm 1
er teler: violence 2 calm -1
er tot: life -1 threat 2 calm -1
er trinkt: violence 1 worry 1 calm -1
er trit: violence 2 calm -1
er trotzdem: violence 2 calm -1
er um: violence 1 worry 1 calm -2
er un: medical 2 calm -1
er und: life -1 violence 1 threat 1 other -1 medical 1 worry -1
er unten: threat 1
er unterschreiben: calm 1
er vol: violence 1
er vom: violence 1
er von: life 1 violence 1 other -1 worry -1
er war: violence 1
er wartet: violence 1 voices 1 calm -1
er was: life 1 violence 1 other -1
er weg: violence -1 threat 1 other 2 calm -1
er weis: violence -1 calm 1
er weiter: violence 1
er wen: violence 1 voices 1 calm -1
er wie: violence 1 calm -1
er wieder: life -1 violence 1 threat 2 worry -1
er wil: life -1 violence -1 threat -1 other 1 voices 2 worry 1
er wir: threat 1 calm -1
er wird: threat 2
er wirft: violence 2 calm -1
er wohnt: violence -1 threat 2 voices 1 calm -2
er wole: other 1
er wolte: calm 1
er wurgt: violence 3 other -1 medical 1 calm -2
er zeigt: violence 2 calm -1
er zu: violence 1
er zugespert: violence 1 calm -1
er zum: other 1
er zur: calm 1
er zweimal: violence 1
er: life -12 violence 11 threat 5 other 7 medical -1 voices 1 foreign -4 worry -5 calm -2
erbe: calm 1
erben: life 3 calm -2
erbreche: medical 2 calm -1
erbrochenen: medical 1 calm -1
erbsen: life -1 threat 1
erd: life 1
erde und: life 1 calm -1
erde: life 7 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm -2
erden: life 2 calm -1
erdgeschos: other 1 calm 1
erdnus: medical 1
ereichbar: life -1 calm 2
ereichen: calm 1
erfahren: worry 1 calm -1
erfahrt der: calm 1
erfahrt: threat -1 worry -1 calm 2
erfahrungsgemas: calm 1
erfrier hier: life 1
erfrier: life 2 worry -1
erfrieren: life 8 medical -1 calm -6
erfroren: calm 1
erhangen: life 7 medical -1 calm -5
erhengen: life 4 violence -1 calm -2
erhohen: violence -1 calm 1
erholungsurlaub: calm 1
erin: life 2 calm -1
erinere: calm 1
erinern das: calm 1
erinern: life -1 calm 1
eritrea: life -1 worry -1 calm 2
erkaltet: life -1 worry -1 calm 2
erkaltung: calm 1
erken: worry 4 calm -3
erkene: violence 3 other -1
erklar ich: calm 1
erklar: life -2 threat -1 worry -1 calm 4
erklaren sie: calm 1
erklaren: violence -1 threat -1 other -1 worry -1 calm 4
erklart das: life 1
erklart es: life 1
erklart mir: worry 1 calm -1
erklart und: calm 1
erklart was: worry 1 calm -1
erklart: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 4
erklarung: calm 1
erklere: life -1 calm 1
erkrankung: calm 1
erlauben: life -1 calm 1
erlaubnis: life 1
erlaubt: life -1 violence 1 other -1 worry -1 calm 2
erleb: life 3 worry -1 calm -2
erlebe: life 2 calm -2
erleben: life 2 calm -1
erledigt: life 2 worry -1 calm 1
erleichtert: worry -2 calm 3
erlosen: life -1 calm 1
erlost: life 3 other 1 voices 1 worry -1 calm -3
erna: life -1 threat 3 calm -1
erniedrigt: worry 2 calm -2
ernst er: other 1 calm -1
ernst ich: threat 1
ernst: life 3 violence -1 threat 4 other 3 medical -1 calm -7
ernsthaft: calm 1
erprest: life -2 violence -1 threat -1 other 2 worry 6 calm -3
ers: life -1 threat 2 calm -1
ersatz: calm 1
ersatzschlusel: life -1 threat 2
erschda: calm 1
erschiesen: life 4 violence -2 threat 2 other 3 worry -3 calm -3
erschlagen: threat 2 worry -1 calm 1
erschopft das: worry 1 calm -1
erschopft: worry 2 calm -1
erschosen: calm 1
erschreckt ich: calm 1
erschreckt: worry -1 calm 2
erschrocken: life 1 calm -1
erscht: calm 1
erschte mol: life -1 calm 1
erschte: life -1 violence 1 foreign -1 calm 2
ersetzbar: life 2 calm -1
ersetzt: life 1
erspart: life 1 worry -1 calm -1
erst 8: calm 1
erst als: threat 1
erst am: calm 1
erst august: life 1
erst das: medical 1 calm -1
erst februar: worry 2 calm -1
erst ich: life 1
erst im: worry 2 calm -1
erst jetzt: worry 1 calm -1
erst juni: worry 1 calm -1
erst mal: calm 1
erst mit: life 1 calm -1
erst nach: calm 1
erst raus: violence 1 calm -1
erst sein: violence 1 calm -1
erst seit: worry -1 calm 1
erst um: calm 1
erst und: other 1
erst wen: life 1 violence 1 calm -1
erst: violence 1 threat -1 other -1 medical -1 worry -1 calm 4
erstantrag: calm 1
erstatet: calm 1
erste in: life -1 calm 1
erste kurz: calm 1
erste mal: life -1 calm 2
erste: life -2 violence -1 threat -1 medical -1 worry 1 calm 4
ersten advent: life 1
ersten ich: worry 1 calm -1
ersten mal: life -1 calm 1
ersten mit: calm 1
ersten mus: worry 1 calm -1
ersten tag: calm 1
ersten weis: worry 1 calm -1
ersten: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 5 calm 2
erster: life -1 worry -1 calm 2
erstes: life -1 threat -1 calm 3
ersthelfer: calm 1
ersticken: violence 2 threat -1 calm -1
erstickt: life 3 calm -2
erstmal: life -1 calm 1
erstochen: calm 1
ertrag: worry 1 calm -1
ertrinken: life 6 calm -5
ertzahl: calm 1
erwachsene und: violence 1
erwachsene: violence 1
erwahnt: calm 1
erwartet: life -2 threat 1 worry -3 calm 5
erwerbsminderungsrente: life 1 threat -1 other -1 worry -1 calm 3
erwin: medical 1
erwischt es: life -1 medical 1
erwischt ich: threat 1 calm -1
erwischt war: calm 1
erwischt: life 3 violence -2 threat 1 other -1 medical 5 voices -1 worry -2 calm -3
erwunscht: calm 1
erwurg: threat 10 calm -10
erwurgen: life -1 threat 10 medical -1 worry -1 calm -6
erwurgt: threat 1 other 1 medical -1
erzahl einen: calm 1
erzahl er: violence 1
erzahl mal: calm 1
erzahl: life 1 violence 1 worry -1
erzahle ich: worry -1 calm 1
erzahle was: worry -1 calm 1
erzahle: life -1 violence 2 worry -2 calm 2
erzahlen: worry -1 calm 2
erzahlt aber: other 1
erzahlt dan: calm 1
erzahlt das: calm 1
erzahlt die: life 1
erzahlt er: calm 1
erzahlt hat: calm 1
erzahlt ich: other 1 calm -1
erzahlt so: calm 1
erzahlt und: life 1 calm -1
erzahlt: violence -1 threat -2 medical -1 voices -1 worry -1 calm 5
erzieherin: calm 1
es 10: violence 1
es abends: worry 1 calm -1
es aber: life 1
es alen: life -1 violence 1
es ales: life -1 medical 1 voices 1 worry 1
es als: worry 1 calm -1
es also: life 1 calm -1
es am: life -1 calm 1
es an: life 1
es anders: life 1
es auch: violence 1 worry 1 calm -1
es auf: worry 1
es aus: life 2 calm -1
es bei: worry 1
es beser: life 1 threat 1 calm -1
es bestimt: life 3 calm -3
es biliger: life -1 calm 1
es bis: life 1 medical 1 calm -1
es blutet: life 2 medical 2 worry -1 calm -2
es brent: life -1 medical 3 voices -1 worry -1 calm -1
es da: calm 1
es dafur: calm 1
es damit: life 1
es dan: life 1
es das: life -1 violence 1 voices 1 worry -1
es dem: calm 1
es den: calm 1
es die: other 1 voices 1 worry -1
es diesmal: life 1 calm -1
es dir: life 1 voices -1
es doch: worry 1
es du: voices 1
es dunkel: life -1 medical -1 voices 3 calm -1
es eilt: other 1 calm -1
es ein: calm 1
es eine: life -1 violence 1
es einer: life 1
es einfach: life -1 calm 1
es eis: life -1 calm 1
es ende: calm 1
es erst: calm 1
es es: voices 2
es esen: threat 1
es fahr: worry 1 calm -1
es flustert: life -1 voices 1 worry 1 calm -1
es freitag: worry 1 calm -1
es fur: life 1 worry 1 calm -1
es gab: calm 1
es gabe: calm 1
es ganz: violence 1
es gar: life -1 violence 1 medical 1 calm -1
es geblutet: life 2 calm -1
es geht: life -1 worry 1
es gemacht: life 1 calm -1
es gemutlich: life -3 calm 3
es genug: life 1 calm -1
es geregnet: life 1 calm -1
es gesagt: voices 1
es gesehen: worry 1 calm -1
es gestern: life 1 worry 1 calm -1
es gibt: life 1 worry -1 calm 1
es gleich: calm 1
es gut: calm 1
es hab: life -1 threat 2 worry -1 calm -1
es halb: calm 1
es halt: life -1 worry 2 calm -1
es hat: life 3 other -1 voices 1 worry 1 calm -3
es heist: voices 1 calm -1
es herlich: worry 1
es heut: violence 1
es heute: life -1
es hier: medical 1 voices 1 calm -1
es hoch: other 1
es hort: other 1 medical 1
es ich: violence -1 threat 1 voices 1 worry 1 calm -2
es im: life 1 worry -1 calm 1
es imer: voices 1
es in: life -1 medical 1 voices 1
es is: voices 1
es ist: life -2 other 1 voices 2 calm -1
es ja: threat 1 worry -1
es jeden: life 1 calm -1
es jetzt: life 2 other 1 voices -1 calm -1
es kam: life 1
es kan: life -1 violence -1 calm 1
es kein: life 1 calm -1
es keine: violence 1
es keinen: calm 1
es keiner: life 1 other 1
es keins: violence 1
es klapt: calm 1
es komisch: other 1
es komt: life -1 calm 1
es kracht: other 1 calm -1
es lauft: medical 1 worry -1 calm 1
es leichter: worry 1
es leise: calm -1
es letzte: life 1
es lieber: threat 1 calm -1
es mache: life 1
es macht: calm -1
es mama: life 1
es man: life 1
es mehr: voices 1 worry -1 calm 2
es mein: life 1 calm -1
es meine: voices 1
es merkt: life 1
es mich: life 3 violence -1 worry -1 calm -1
es mir: life -2 voices 1 calm 2
es mit: life -1 voices 1 calm 1
es morgen: calm 1
es mus: voices 1 calm -1
es nach: calm 1
es nachste: calm 1
es ne: calm 1
es nicht: life 1 calm 1
es nie: worry 2 calm -1
es niemand: medical 1 worry -1
es nix: voices 1
es noch: life -1 violence 1
es nur: threat 1 voices 1 calm -1
es ohne: life 1
es ordentlich: calm 1
es regnet: life 1 voices 1 calm -1
es riecht: calm 1
es ruhig: life -1 threat 1
es sag: other 1
es sagen: life 1
es sagt: voices 1 calm -1
es sat: life 1 calm -1
es schlecht: calm 1
es schon: worry 1
es sein: calm 1
es seit: life 2 calm -2
es selber: life 1 calm -1
es selbst: life 1
es sich: medical 1 voices 1 calm -1
es sie: threat 1 other 1 calm -1
es sieht: violence 1
es sind: life 2 calm -1
es so: life 1 medical 1 calm -2
es sol: life 1
es sonst: life -1 voices 2
es spat: calm 1
es spater: calm 1
es spritzt: life -2 medical 4 calm -1
es stil: other 1 calm -1
es stimt: life 1
es streit: calm 1
es tun: voices 1 calm -1
es tut: life 1 violence 1 worry -1 calm -1
es um: calm 1
es und: life -2 other 1 voices 1
es verdient: threat 2 calm -1
es verschwinden: calm 1
es viel: life 1
es vom: other 1
es vorbei: life 2 calm -2
es vorher: threat 1
es war: worry 1
es ware: calm 1
es warm: life 1 threat 1 calm -1
es was: violence 1 worry 2 calm -1
es weh: life 1
es weil: life 1
es weit: life 1 calm -1
es weiter: worry 1
es wen: life -1 violence -1 worry 1 calm 1
es wie: life 1 medical 1 calm -2
es wieder: life 1 worry 1 calm -1
es wil: voices 1
es wird: violence 1 threat -1 medical -1 worry 2 calm -1
es wirklich: life -1 threat 1 worry 1 calm -1
es wisen: life -1 threat 1
es zeigen: violence 1
es zu: life 1 threat -1 voices -1 calm 1
es: life 4 violence -2 threat -2 other 1 medical 1 voices 7 foreign -3 worry -1 calm -5
esa: calm 1
escape rom: calm 1
escape: violence -1 calm 2
ese grad: calm 1
ese ich: life -1 worry 1
ese mehr: worry -1 calm 1
ese nichts: worry -1 calm 1
ese seit: worry 1 calm -1
ese: life -3 violence 1 threat -1 medical -1 worry 4 calm 1
esen bin: worry -2 calm 3
esen bis: life -1 violence 1 worry 2 calm -2
esen der: threat 1
esen die: life -1 voices 1
esen er: threat 1 medical 1 calm -1
esen getan: voices 1
esen gut: life 1 calm -1
esen ich: violence 2 worry -2
esen in: worry 1
esen ist: calm -1
esen mehr: worry 1 calm -1
esen nach: life -1 voices 1
esen nehmen: calm 1
esen nur: violence 1 calm -1
esen war: calm 1
esen wen: violence 1 other 1 worry -1 calm -1
esen zum: life -1 worry 2 calm -1
esen: life -5 violence 5 threat -1 other -1 medical -1 voices 4 foreign -1 calm -2
eser: life 2 calm -1
esn: life -1 violence -2 medical -1 worry -1 calm 5
est: foreign 1
esta en: foreign 1
esta: foreign 3 calm -1
estan: foreign -2 calm 2
estare: foreign 1
estoy: foreign 1
esu: worry 1
et seh: life 1 calm -1
et: life 3 violence -1 threat -1 other 2 medical -1 voices -1 worry -2 calm -1
eti: foreign 2 calm -1
etiketen: life -1 calm 1
etiketieren: worry 2 calm -1
etmek: foreign 1 calm -1
etnafas: foreign 3 calm -2
etwas was: calm 1
etwas weil: calm 1
etwas wen: life 1
etwas: violence -1 threat -1 other -1 medical -1 worry -2 calm 7
etz: life -1 calm 2
eu: foreign 2 calm -1
euch an: calm 1
euch bald: calm 1
euch das: life 1
euch die: life 1
euch im: life -1 violence 1
euch lieb: life 1
euch macht: life 1
euch mehr: life 1
euch nicht: other 1
euch sorgen: life 1
euch um: life 2 calm -1
euch: life 6 violence -1 threat -2 worry -2
eur: calm 1
eure: life 2 calm -2
euro auf: worry 1 calm -1
euro dem: worry 1 calm -1
euro der: calm 1
euro die: calm 1
euro fur: worry 1 calm -1
euro ich: calm 1
euro im: calm 1
euro mit: life 1 calm -1
euro monat: calm 1
euro und: calm 1
euro: life -2 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 3 calm 5
europapark: calm 1
eurovision: calm 1
eutb: calm 1
ev: life -1 foreign 3 calm -2
evde: foreign 2 calm -1
evdeyim: foreign -1 calm 1
eve: foreign 2 calm -1
every day: foreign 1 calm -1
every nicht: foreign 2 calm -1
every: life -1 violence -1 foreign 5 calm -3
everybody: foreign 2 calm -2
everything: foreign 2 calm -2
evlendirecekler: foreign 2 calm -1
ewig ich: worry 1 calm -1
ewig: life -1 violence 1 threat -1 other 1 medical -1 voices -1 worry 2 calm -1
excel: threat -1 calm 2
excuses: calm 1
exfrau: calm 1
exfreindin: threat 2
exfreund: violence 3 other -1 calm -2
existieren: life 6 worry -1 calm -4
exman geschlagen: calm 1
exman mich: calm 1
exman: violence -1 threat 1 other 2
extra damit: life 1
extra fur: life 1 calm -1
extra und: calm 1
extra: life 4 violence 2 threat -1 other -1 medical -1 voices -1 worry -2
extratage: calm 1
ey: violence 2 threat 1 medical -1 voices -1 foreign -1 worry -1 calm 2
f: life -1 foreign 2
fa bin: calm 1
fa: life -1 foreign 1 worry -1 calm 2
fabian: life -1 other 2 calm -1
fabrik: calm 1
facebok: other 1 calm -1
fach: calm 1
fachdienst: calm 2
fachkrafte: calm 1
fachlich: calm 1
fachpraktiker: calm 1
facio: foreign 2 calm -2
fackel: threat 4 calm -3
fact: life 2 calm -2
fad: calm 1
fadisch: life -1 calm 1
fahr da: life -1 threat 2 calm -1
fahr dem: worry 1 calm -1
fahr den: threat 1 calm -1
fahr heut: threat 2 calm -1
fahr heute: life 1 threat -1 calm -1
fahr ich: life 1
fahr jetzt: threat 2 calm -2
fahr los: life -1 violence 1 threat 1 calm -1
fahr mit: threat 1 calm -1
fahr nirgends: life 1
fahr zu: threat 1
fahr: life 1 threat 4 other -1 medical -2 voices 1 foreign -1 worry -1 calm -2
fahrad und: life 1
fahrad: life 1 violence -1 threat -1 medical -1 calm 3
fahradschupen: other 1
fahradsturz: calm 1
fahrdienst ist: violence 1 calm -1
fahrdienst mehr: calm 1
fahrdienst: life -1 violence 3 threat -1 other -1 medical 1 voices -1 calm -1
fahre jetzt: threat 1
fahre: life -2 threat 1 calm 2
fahren gerade: voices 2 calm -1
fahren jeden: calm 1
fahren kan: calm 1
fahren zur: voices 1
fahren: life -3 violence 1 threat -1 other -1 medical -1 voices 2 worry -2 calm 4
fahrer fahrdienst: violence 1 medical 1 calm -1
fahrer hat: violence 1 calm -1
fahrer mich: violence 1 calm -1
fahrer vom: violence 2 medical 1 calm -1
fahrer: life -1 violence 4 threat -1 other -1 medical 2 worry -1 calm -2
fahrkarte: life -1 calm 1
fahrlehrer: worry -1 calm 2
fahrn: calm 1
fahrplan: life 2 calm -1
fahrprufung: worry -1 calm 1
fahrschule: life -1 calm 2
fahrstuhl: violence -1 calm 2
fahrt bis: threat 1
fahrt den: threat 1 calm -1
fahrt der: calm 1
fahrt gegen: calm 1
fahrt heut: other 1 calm -1
fahrt ich: life 1
fahrt mehr: other 1 worry 1 calm -1
fahrt mit: other 1
fahrt nicht: worry 1
fahrt um: threat 2 calm -1
fahrt zu: threat 1 voices 1 calm -1
fahrt: life -2 violence -2 threat 4 other 2 medical -2 voices 1 worry -1
fahrtkosten: life -1 calm 2
fahrzeuge: calm 1
faire: foreign -1 calm 2
fal ich: life -1 medical 1 calm 1
fal um: medical 1
fal: life 1 threat -1 medical 1 voices -1 worry 1 calm -1
fale alen: worry 1 calm -1
fale nur: worry 1
fale zur: worry 1
fale: life 1 violence -1 threat 2 worry 2 calm -3
falen die: threat 1 worry 1 calm -1
falen lasen: life 1
falen: life 6 violence -1 threat 1 medical -1 foreign -1 calm -4
falig und: other 1
falig: life -1 violence 2 other 1 worry -1
faln: calm 1
fals das: life -1 calm 2
fals der: life 1
fals die: calm 1
fals du: life -1 calm 1
fals ihr: life -1 calm 1
fals sie: voices 1
fals wieder: calm 1
fals: violence -1 threat -1 medical -1 worry -1 calm 3
falsch gemacht: life 1 worry 1 calm -1
falsch ich: violence 1
falsch mache: worry -1 calm 1
falsch rum: calm 1
falsch und: calm 1
falsch: life -3 threat -2 other -1 foreign -1 calm 5
falsche erwischt: medical 1
falsche flasche: life -1 medical 1
falsche getrunken: medical 1
falsche: life -2 violence -1 threat -1 other -1 medical 3 voices 1 worry -2 calm 3
falschn: life -1 calm 2
falschrum: calm 1
falt aus: calm 1
falt die: calm 1
falt ich: calm 1
falt imer: medical 2
falt um: medical 2 calm -1
falt und: medical 1 calm -1
falt: life -1 violence -1 threat -1 other -1 medical 4 voices -1 calm 1
falten: worry 1
faltet: life -1 worry 1
falubergabe: calm 1
falzahlen: calm 1
familie ich: violence 1 calm -1
familie: life -1 violence 1 medical -1 worry 4 calm -2
familienkase: calm 1
fan: life -1 medical 1 worry -1 calm 2
fand ich: calm 1
fand: life -2 worry -1 calm 4
fang ich: life -1 threat 1
fang: life -3 violence -1 threat 1 calm 3
fange: calm 1
fangen: violence -1 calm 1
fangt an: calm 1
fangt dat: calm 1
fangt die: worry 1
fangt schicht: calm 1
fangt wieder: worry 1 calm -1
fangt: life -2 violence -1 threat -1 other -2 worry 1 calm 5
fangts wieder: life -1 calm 1
fangts: life -2 calm 2
farbe: life 2 calm -1
farben: calm 1
farbenlager: violence 2 calm -1
farbig: calm 1
farbn: calm 1
farla: foreign 3 calm -2
faschenacht: worry 2 calm -1
fasching: life -1 calm 2
fast an: violence 2 calm -1
fast das: life 1
fast den: worry 1
fast der: other 1 calm -1
fast die: life -1 threat 1
fast gestorben: calm 1
fast herz: calm 1
fast imer: violence 1
fast in: worry 1
fast jeden: worry 1
fast mehr: calm 1
fast mich: violence 3 worry -1 calm -1
fast mir: violence 1 calm -1
fast nichts: calm 1
fast sich: other -1 medical 1 calm -1
fast sie: other 1
fast so: life 1
fast tag: worry 1
fast unten: violence 1
fast vor: calm 1
fast: life -2 violence 3 threat 1 other 2 voices -2 foreign -1 worry -1 calm -2
fasten: worry -1 calm 1
faul: life -1 worry 1
faust auf: life 1
faust auge: violence 1
faust gegen: life 1 calm -1
faust ins: violence 1
faust: life 7 violence 1 threat -1 medical -1 voices -1 worry -1 calm -4
favor: foreign 2 calm -1
favoritin: life -1 calm 1
fc: life -1 other -1 medical -1 calm 4
feba: calm 1
februar der: calm 1
februar: life -1 threat -1 other -1 worry 3 calm 1
fehlen: life -1 violence 2 medical 1 worry -1
fehlenden: calm 1
fehler bei: life 1
fehler dan: worry 2 calm -2
fehler der: life 1
fehler er: worry 1
fehler ich: worry 1
fehler macht: calm 1
fehler und: worry 1 calm -1
fehler: life 2 violence -2 threat -1 other -1 medical -1 voices -1 worry 3 calm 1
fehlt auch: calm 1
fehlt nichts: calm 1
fehlt noch: life 1 worry 1 calm -1
fehlt: life 2 violence -1 threat -1 medical -1 voices -1
fehlte: calm 1
fehlzeiten: calm 2
fei: calm 1
feia: voices 2 calm -1
feier: medical 1
feierabend auf: violence 1 worry -1
feierabend bis: life -1 calm 1
feierabend die: calm 1
feierabend er: worry 1
feierabend fur: life 1
feierabend ich: threat 1 calm -1
feierabend imer: life 1 calm -1
feierabend mit: worry 1 calm -1
feierabend: life -2 violence 2 threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 3
feiern: life 2 threat -1 voices -1 worry -1 calm 2
feierovend: life -1 calm 1
feiertag: life -1 calm 2
feige: life 2 calm -1
feile: calm 1
fein: calm 1
feingemacht: life -1 calm 1
feiramt: calm 1
feme: foreign 1 calm -1
fensta: calm 1
fenster auf: other 1 calm -1
fenster beine: life 1 other 1 calm -1
fenster damit: voices 1
fenster der: calm 1
fenster er: life 1 other 1 calm -1
fenster ich: life 1 calm -1
fenster is: voices 1
fenster ist: other 1
fenster putzen: calm 1
fenster schmeis: other 1
fenster sie: life -1 medical 1 voices 1
fenster springen: life 1 other 1 calm -1
fenster steht: violence 1
fenster stock: life 1 other 1 calm -1
fenster und: life 1 other 1 medical -1 voices 1 calm -1
fenster zu: calm 1
fenster: life 1 violence -2 threat -1 other 4 medical -2 voices 2 foreign -1 worry -2 calm -1
ferdi: foreign -1 calm 2
fergesn: life -1 violence -1 worry -1 calm 3
ferhot: violence -1 worry -1 calm 2
ferien: violence 1
ferienfreizeiten: calm 1
ferienjob: other -1 calm 1
ferig: worry -1 calm 1
ferlezt: life 1
fernbedienung: life -1 medical 2 calm -1
fernseh: calm 1
fernsehen ich: voices 1
fernsehen: life -1 violence -1 voices 1 worry -1 calm 3
fernseher bestelt: life -1 worry 1
fernseher haben: voices 2 calm -1
fernseher hat: violence -1 voices 1
fernseher mir: violence -1 voices 2
fernseher sie: voices 2 calm -1
fernseher: violence -2 threat -1 voices 6 worry 1 calm -3
fertich: life -1 calm 2
fertig de: life -1 worry 1 calm -1
fertig dem: life 1
fertig der: life 1 calm -1
fertig er: life -1 threat 1
fertig gemacht: calm 1
fertig heute: life 1
fertig ich: life 1 worry -1
fertig in: life 1
fertig jeden: threat 1
fertig kan: worry -1 calm 2
fertig liegt: life 1
fertig macht: worry -1 calm 1
fertig mit: life 2 calm -1
fertig sie: calm 1
fertig: life 5 violence -1 threat 2 other -1 medical -2 voices -1 foreign -1 worry -1
feselt mich: violence 1
feselt: violence 2 calm -1
fest das: life 1 calm -1
fest dem: life 1
fest geht: threat 1 calm -1
fest ich: violence 1
fest kust: violence 1
fest und: violence 1 calm -1
fest: violence 2 threat -1 other -1 medical -1 voices 1 worry -2 calm 1
feste: calm 1
fester: violence 1 calm -1
festes: calm 1
festgehalten und: violence 1 calm -1
festgehalten: calm 2
festgelegt: life 2 calm -2
festhalten: life -1 violence 2 worry 1 calm -1
festlegen: calm 1
feststelung und: worry 1
feststelung: life 1 worry 1
feuilete: foreign -1 calm 2
feur mir: voices 1
feur: life -2 threat 6 voices 4 worry -1 calm -6
feuralarm: life -1 calm 1
feurloscher: calm 1
feurwache: calm 1
feurwehr die: calm 1
feurwehr ein: life 1
feurwehr: life -1 violence -1 threat -1 calm 4
feurzeug an: life 1 calm -1
feurzeug ich: life -2 threat 2
feurzeug schon: voices 1 calm -1
feurzeug verbrant: life 1 calm -1
feurzeug weil: life 1 calm -1
feurzeug: life 1 violence -1 threat 7 medical -1 voices 1 worry -2 calm -6
fever: calm 1
fia: calm 1
fieber und: medical 2 calm -1
fieber: life -1 violence -1 medical 3 worry -1
fiecare: foreign 2 calm -2
fiere: foreign -1 calm 2
fifa: life -1 violence -1 threat -1 calm 3
figur: worry 1 calm -1
filialeiter: other -1 calm 2
film der: calm 1
film gestern: calm 1
film hat: calm 1
film war: calm 1
film: life -2 worry -1 calm 5
filmen auch: violence 1 worry 1 calm -1
filmen das: worry 2 calm -1
filmen: violence 1 voices -1 worry 4 calm -2
filmt beim: violence 1
filmt mich: violence 1
filmt: violence 2 calm -1
fin: life -1 other 2
finale: calm 1
finanzamt was: calm 1
finanzamt: life -1 worry -1 calm 3
finanziert: calm 1
find das: worry 1
find die: calm 1
find gut: life 1
find ich: life -1 calm 1
find nicht: medical -1 voices 2 worry -1 calm -1
find raus: threat 1 voices 1 calm -1
find: violence -1 other -1 medical -1 voices 2 worry -1 calm 2
finde den: life 1 medical 2 calm -2
finde ich: medical 2 calm -1
finde keinen: calm 1
finde: life -2 violence -1 threat -1 medical 4 voices -1 worry -2 calm 3
finden die: life 1 voices 1 worry -1
finden: life 1 violence -1 other 1 medical -1 voices 1 worry -2 calm 1
findest: life -1 calm 2
findet den: life 1
findet er: life -1 other 1
findet ihr: life 1 calm -1
findet keiner: violence 1
findet man: calm 1
findet mich: life 1 violence 1 calm -1
findet: life 2 threat -1 medical -1 voices 2 worry -2
findn: life 1 calm -1
findts: life 2 calm -1
finga: life -1 voices 2 calm -1
fingan: life -1 calm 1
finger ab: medical 4 calm -2
finger absichtlich: life 1
finger beim: medical -1 calm 1
finger der: violence 1 calm -1
finger er: violence 1 calm -1
finger geschniten: life -1 medical -1 calm 2
finger ich: medical 1
finger in: life 2 calm -1
finger ist: life -1 medical 1 worry -1 calm 1
finger sind: violence 1 calm -1
finger und: medical 1
finger weg: medical 2 worry -1 calm -1
finger: life -1 violence 3 threat -2 other -2 medical 12 voices -1 worry 2 calm -12
fingerabdrucke: violence 2 calm -1
fingern: calm 2
fini: life -1 foreign 3 calm -2
finir: foreign 1 calm -1
finisce: foreign 2 calm -1
finish: life -1 foreign 3 worry -1
finita: foreign 3 calm -2
finito: life -1 calm 2
firma ale: worry 1
firma an: threat 2 calm -1
firma auf: violence 1 calm -1
firma bem: worry 1
firma bin: life 1
firma den: worry 2 calm -2
firma die: voices 1 calm -1
firma ein: calm 1
firma fur: life 1
firma geh: life -1 calm 1
firma hab: life 1 worry 1
firma hat: calm 1
firma heute: threat 1
firma hier: worry -1 calm 1
firma ich: worry 1
firma ist: life 1
firma kan: violence 1
firma keiner: threat 1
firma macht: worry 3 calm -3
firma meinen: threat 1
firma mich: violence 1 worry -1
firma nicht: calm 1
firma noch: worry -1 calm 1
firma und: calm 1
firma was: calm 1
firma weg: life 1 calm -1
firma weis: calm 1
firma wen: worry 1
firma wie: calm 1
firma zahlen: calm 1
firma zu: worry 4 calm -3
firma: life -2 violence -1 threat 2 other -2 medical -2 voices -1 foreign -1 worry 5 calm 3
firmalauf: calm 1
firmen es: worry 1
firmen: life -1 worry 2
firmenfoto: life -1 calm 1
firmenschlusel: life 1 threat -1
fisch: life -1 calm 1
fischbrotchen: calm 1
fische im: calm 1
fische: life 2 other 1
fischer: life -1 calm 2
fischmund: worry 1
fit: life -2 violence -1 worry -1 calm 5
fitnes: calm 1
fitnestudio: life -2 worry -2 calm 4
fix fertig: life -1 calm 1
fix und: calm 1
fix: life -2 worry 1 calm 2
flach: calm 1
flackert: medical 1
flasche dem: other 1
flasche getrunken: medical 1
flasche mir: violence 1 calm -1
flasche mit: other 1
flasche nach: violence 1 calm -1
flasche: life -2 violence 1 threat -1 other 1 medical 2 voices -1 worry 3 calm -3
flaschle: life 2 calm -1
flaschn: life 2 calm -1
flat: foreign 1 calm -1
flau: medical 2 worry 1 calm -2
fleck am: calm 1
fleck: life -1 calm 2
flecken am: violence 1
flecken vom: calm 1
flecken: life 1 violence 5 threat -1 worry -1 calm -3
flege: calm 1
fleisch mit: calm 1
fleisch: life -1 threat -1 worry -1 calm 4
flensburg: calm 1
flex: life -3 violence -1 medical 8 worry -1 calm -3
fliagn: calm 1
flieg ich: worry 1 calm -1
flieg jetzt: worry 1 calm -1
flieg: life -1 worry 4 calm -2
fliege: life -1 threat -1 worry 4
fliegen hab: voices 1
fliegen ich: voices 1
fliegen: life -2 violence 1 other -1 voices 4 worry -1 calm -1
flieger: other 1 calm 1
fliegst: violence -1 calm 1
fliegt er: calm 1
fliegt raus: calm 1
fliegt: violence -1 calm 2
flies: life -1 calm 1
fliesen: threat -1 medical 1 voices -1 worry 1
flint: life 2 calm -1
flinte: threat 2 other 1 calm -3
flohmakt: life -1 calm 1
flohmarkt: calm 1
flor: foreign 1
florian: life -1 calm 2
flot: calm 1
flucht: life -1 calm 2
flug: life -1 worry -1 calm 2
flugel: calm 1
flughafen: calm 1
flugticket: violence 1
flur die: calm 1
flur er: medical 1
flur gestelt: violence 1
flur und: violence 1
flur: threat -1 other 1 medical 2 voices -1
flus: life 2 violence -1 threat -1 medical -1 voices 5 worry -1 calm -3
flustert die: voices 2 calm -1
flustert: life -2 threat -1 medical -1 voices 9 worry 1 calm -4
fnden: medical 1 calm -1
fodtruck: life -1 calm 2
fogeln: violence 2 calm -2
folge: life 3 threat -1 calm -1
folgeantrag: calm 1
folgejahr: calm 1
folgen: calm 1
folgt: worry 2 calm -1
folie: life -2 worry -1 calm 3
forderschule: threat -1 medical 1
fordert: calm 1
forderung ich: violence -1 calm 1
forderung: life -1 violence -1 worry -1 calm 4
forige auch: violence 1
forige woche: violence 1
forige: violence 1 calm -1
formele: calm 1
formeln: calm 1
formlichen: life 1
formular: life -2 threat -1 worry -1 calm 5
formulieren: calm 1
forster: life 3 worry -1 calm -1
fort de: life 1 worry 1 calm -1
fort mit: life 1 worry 1 calm -1
fort: life 2 worry 2 calm -3
fortbildung: life -1 calm 2
fortnite ale: life -1 calm 1
fortnite: life -2 calm 3
forum: other 1 calm -1
fotbal: foreign -1 calm 2
foto gemacht: life -1 calm 1
foto geschickt: violence 2 calm -1
foto hab: life 1
foto ich: life 1
foto in: life 1 calm -1
foto mit: life 1
foto von: violence 2 calm -1
foto: violence 1 threat -1 other 1 medical -1 voices -1 worry -1 calm 2
fotografieren: life -1 violence 1
fotos ich: life 1 worry 1 calm -2
fotos von: violence 1
fotos wo: life 1 calm -1
fotos: violence 2 threat -1 other -1 worry 1 calm -1
foxi: calm 1
fr: life -1 calm 3
fra: medical 1
frach: life 2 worry -1
frag das: worry 1 calm -1
frag ich: life 1 calm -1
frag mich: life -1 calm 2
frag morgen: life -1 calm 2
frag nach: calm 1
frag nachste: calm 1
frag nich: threat 1
frag nicht: life 1 violence 1
frag ob: life 1
frag weil: life 1 calm -1
frag: life 1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 4
frage darf: violence 1 calm -1
frage der: violence 1
frage es: life -1 violence 1 worry 1 calm -1
frage fur: threat 1 calm -1
frage ich: life 1 calm -1
frage ist: worry -1 calm 1
frage mein: other 1
frage mich: life -1 worry 1
frage nach: calm 1
frage nur: life -1 violence 1
frage sie: life -1 calm 1
frage zu: life 1
frage: life 4 violence 2 other 1 medical -1 voices -1 calm -4
fragebogen: life -2 calm 2
fragen ich: life -1 calm 1
fragen mehr: life -1 calm 1
fragen ob: life 1 voices 1 calm -1
fragen: threat -1 other -1 medical -1 voices 1 worry -3 calm 7
fragn: life -1 calm 2
fragst ich: life 1 calm -1
fragst: life 5 threat -1 worry 1 calm -4
fragt das: calm 1
fragt deshalb: life 1 calm -1
fragt ich: life 1 violence -1
fragt imer: worry 1
fragt jede: calm 1
fragt man: worry 1
fragt mich: life -1 calm 2
fragt mir: life -1 worry 1
fragt nach: calm -1
fragt nur: calm 1
fragt ob: violence -1 calm 1
fragt warum: life 1
fragt was: life 1 worry 1 calm -1
fragt welche: other 1
fragt wie: worry 1
fragt: life 1 violence -3 threat -2 medical -1 voices -1 worry 1 calm 5
fragte: life 1
fragten: life 2 calm -1
fragts: life -1 calm 1
frank: life -1 threat 3 calm -1
frankieren: life -2 calm 2
franz: calm 1
frape: foreign 1 calm -1
frase: worry 1
frau albrecht: medical 1
frau ales: worry 1
frau am: medical 1 worry 1
frau amt: life 1 calm -1
frau aus: other 1
frau band: medical 1
frau bei: other 1
frau bekomt: life 1
frau berg: calm 1
frau berger: medical 1 calm -1
frau bite: calm 1
frau braucht: life 1
frau danke: life 1
frau das: life 1
frau der: life -1 violence 1 worry 1 calm -1
frau die: life 1 other 1 calm -1
frau gibt: worry 1 calm -1
frau hat: calm 1
frau ich: life 1 threat 1 other 1 calm -2
frau ihren: calm 1
frau im: other 1
frau in: other -1
frau is: life 1 other 1 calm -2
frau ist: worry 1 calm -2
frau ja: violence 1 calm -1
frau kaya: life 3 medical -1 calm -1
frau komt: calm 1
frau macht: worry 1
frau mein: violence 1
frau mich: life -1 violence 1
frau mir: threat 1
frau mit: life -1 violence 1
frau muler: other 1
frau nebenan: life 1 other 1 calm -1
frau net: voices 1 calm -1
frau nowak: other 1
frau per: other 1 calm -1
frau pohl: life -1 threat 2 calm -1
frau sagen: worry 1
frau sagt: threat 1
frau scho: life 1 calm -1
frau schreit: other 1
frau seidel: calm -1
frau sich: life 1
frau sie: threat 2 other -1
frau sol: life -1 calm 1
frau steht: voices 1
frau und: life -1 violence -1 calm 1
frau vom: threat 1 calm -1
frau von: other 1 worry 1 calm -1
frau weber: threat 1
frau wegen: worry 1 calm -1
frau wen: medical 1 calm -1
frau wirth: life 1 calm -1
frau wisen: life 1
frau: life -3 violence -3 threat 4 other 6 voices -3 foreign -2 calm 1
fraun: other 3 calm -1
frech bin: violence 1
frech: life -1 violence 3 calm -2
frei das: life 1
frei mir: life 1
frei sie: voices 1
frei und: life 1 worry 1 calm -1
frei wen: life 1
frei: life 1 threat -2 other -1 medical -1 foreign -1 worry -1 calm 5
freibad ich: calm 1
freibad: life -1 calm 3
freibetrag: calm 1
freidog: calm 1
freien: calm 1
freier: life -1 calm 2
freigehalten: life 3 calm -3
freind: violence 2 other 2 calm -3
freindin hot: other 1
freindin: violence -1 other 2
freitag bei: violence 1 calm -1
freitag braucht: life 1 calm -1
freitag dan: life 1 calm -1
freitag der: violence 1 threat 1 calm -1
freitag die: violence 1 calm -1
freitag er: violence 1
freitag es: life -1 threat 2 worry -1
freitag frei: calm 1
freitag ich: violence 1
freitag ihr: life 1 calm -1
freitag ist: violence 1
freitag mehr: life -1 calm 1
freitag nicht: life -1 worry -1 calm 3
freitag sie: calm 1
freitag und: threat 1
freitag wieder: calm 1
freitag: life -1 violence 2 threat 3 other -1 medical -2 voices -2 foreign -1 calm 1
freitg: calm 1
freiwilig bis: worry 1
freiwilig feurwehr: calm 1
freiwilig geh: worry 1 calm -1
freiwilig sol: worry -1 calm 1
freiwilig: violence -1 threat -1 worry 1 calm 2
freizeit: life -1 calm 1
fremdgegangen: life -2 threat 2
frere: foreign 2 calm -1
fres: calm 1
frese bis: threat 2 calm -1
frese der: threat 2 calm -1
frese: life -2 threat 5 worry -1 calm -1
fresen: life -1 violence -1 worry 1 calm 1
freu drauf: life 1 calm -1
freu ich: life -1 calm 1
freu mich: worry -1 calm 2
freu tierisch: calm 1
freu: life -1 violence -1 threat -1 medical -1 worry -2 calm 6
freude: violence -1 medical -1 worry 1 calm 1
freun: life 1 violence 1 threat -1
freund aus: calm 1
freund hat: other 2 calm -1
freund haut: violence 1 worry -1
freund heut: calm 1
freund hot: other -1 medical 1
freund ich: calm 1
freund imer: worry 1 calm -1
freund in: violence -1 calm 1
freund ist: life 1
freund mama: violence -1 worry 1
freund meiner: other 1 calm -1
freund mich: violence 2
freund mir: other 1 calm -1
freund nicht: calm 1
freund sagt: violence 1
freund schlus: life 1 worry -1 calm 1
freund sich: worry 1
freund und: calm 1
freund von: violence -1 other 1 worry 1 calm -1
freund wen: violence 1
freund wil: life -1 other 1 worry 1 calm -1
freund wird: violence 2 calm -1
freund: life -4 violence 4 threat -2 other 7 voices -2 foreign -1 worry 1 calm -4
freunde und: violence 1 calm -1
freunde: life -1 violence 2 threat -1 other -1 calm 1
freundin auf: other 1 calm -1
freundin das: threat 1
freundin der: threat 1 other 1 calm -1
freundin hat: life -1 violence -1 other 1 medical -1 worry 2 calm -1
freundin mich: life -1 threat 1 worry -1 calm 2
freundin mit: other 1
freundin schlus: life -1 worry 3 calm -2
freundin schreiben: other 1
freundin sich: other 1 medical -1
freundin sie: other 1
freundin steht: other 2 calm -2
freundin und: calm 1
freundin weg: worry 1
freundin wil: threat 1
freundin zusamen: calm 1
freundin: life -5 threat 3 other 6 medical -3 voices -2 foreign -1 worry 3 calm -3
freundlich: life 1 threat -1 voices 1 worry -1 calm 1
freundschaftsarmband: life -1 worry 1
freut sich: calm 1
freut: violence -1 other -1 worry 1 calm 2
fria: life -1 threat 1 worry 1
friday: foreign -1 calm 2
friedach: calm 1
friede: calm 1
frieden: life 2 violence -1 threat -1 other -1 voices 1
friedhof hab: life 1
friedhof: life 2 threat -1 other 1 worry -1 calm -1
friedlich: life 1 worry -1 calm 1
frieh: life 1 calm -1
friehr: life 1 calm -1
friert: voices 1
frikadele: calm 1
frisch: life 2 calm -1
frische die: life 1 calm -1
frische luft: life -1 medical -1 calm 2
frische schniten: life 1
frische: life 4 threat -1 medical -2 worry -1
friseur: life -1 violence -1 worry -1 calm 3
frisor: life 2 calm -1
frist mehr: worry -1 calm 1
frist nicht: worry -1 calm 1
frist und: calm 1
frist: life -2 violence -1 threat -1 other -1 medical 1 voices -1 worry -2 calm 6
fristen: calm 1
fristlos: threat -1 worry 2
friteusenol: life -1 violence -1 threat 2 medical 1 calm -1
fritierfet: life -1 medical 2 calm -1
fritz: other 2 calm -1
fritzi: calm 2
froh das: life -1 worry -1 calm 2
froh ich: calm 1
froh wen: life 1 calm -1
froh: life -2 violence -1 worry 1 calm 3
frohe: life 1
frohlich: voices -1 worry 1
froind: life -1 calm 2
frolein: life 1 violence -1
from: life 1 calm -1
fronleichnam: life -1 calm 1
front: foreign 1 calm -1
frost: calm 2
fruh den: life 1 voices 1 calm -1
fruh der: medical 1
fruh er: threat 1
fruh findet: life 1 calm -1
fruh hab: calm 1
fruh ich: violence 1 worry -1 calm 1
fruh in: violence 1 calm -1
fruh is: life 1 calm -1
fruh ma: calm 1
fruh mehr: life 1
fruh mich: life 1
fruh mus: violence 1
fruh raus: calm 1
fruh sitz: life -1 violence 1
fruh spat: calm 1
fruh und: medical 1
fruh vor: life 1
fruh: life 4 violence 2 other -1 medical 1 voices -1 foreign -1 worry -4 calm 1
fruhdienst: calm 1
fruher der: worry -1 calm 1
fruher die: voices 1 calm -1
fruher geh: calm 1
fruher hab: worry 1
fruher hat: life 1 violence -1 worry 1 calm -1
fruher ich: life -1 worry 1 calm 1
fruher in: worry -1 calm 1
fruher jetzt: life -1 calm 1
fruher mich: violence -1 worry 1 calm -1
fruher oft: calm 1
fruher so: calm 1
fruher von: worry 2 calm -2
fruher weg: calm 1
fruher: life -4 violence -2 threat -2 other -1 medical -2 voices 1 foreign -1 worry 3 calm 7
fruhforderung: calm 1
fruhjahr: life 1
fruhling: life 1
fruhschicht dan: life 1
fruhschicht ist: calm 1
fruhschicht und: calm 1
fruhschicht: life -2 threat 2 other -1 medical -1 voices -1 worry -1 calm 4
fruhstuck: life -1 threat 2 worry -1
fryme: life -1 foreign 3 worry -1 calm -1
fua: life -1 violence -1 calm 2
fuas: life -1 medical 2
fuchzge: violence -1 calm 1
fufzehnten: calm 1
fufzich: calm 2
fuhl gar: worry 1 calm -1
fuhl ich: worry 1 calm -1
fuhl mich: life -1 worry 3 calm -1
fuhl nix: worry 1
fuhl wie: worry 1 calm -1
fuhl: violence -1 threat -1 worry 7 calm -4
fuhle mich: life -1 worry 2 calm -1
fuhle: life -2 worry 5 calm -2
fuhrerhaus: voices 3 calm -2
fuhrerschein fur: calm 1
fuhrerschein: life -2 threat -1 medical -1 worry 1 calm 4
fuhrt: calm 1
fuhrungszeugnis: calm 1
fulda: calm 1
fuler: life 2 calm -1
fult das: worry 1 calm -1
fult sich: worry 1 calm -1
fult: worry 1
fumf: calm 1
fundo: foreign 2 calm -1
funf da: threat 1
funf jahre: calm 1
funf minuten: calm 1
funf monaten: calm 1
funf stuck: threat 1
funf tage: calm 1
funf wochen: calm 1
funf: life -2 violence 1 threat 1 other -1 medical -1 worry -2 calm 4
funfer: other -1 calm 2
funfezwanzisch: life -1 calm 2
funfmal: calm 1
funft: calm 1
funfte: life -1 voices 1 worry 2 calm -1
funften: calm 1
funfter stock: life 1
funfter: life 3 threat -1 worry -1 calm -1
funftes: worry 1
funfzehnten: calm 1
funfzig: calm 1
funkemariesche: calm 1
funkloch: calm 1
funktioniert noch: worry 1 calm -1
funktioniert nur: worry 1 calm -1
funktioniert: life -2 violence 1 worry 3 calm -1
funy: foreign -1 calm 2
fur ab: calm 1
fur abteilung: calm 1
fur ale: threat -1 worry 3 calm -2
fur ales: life 1 threat 1 calm -1
fur arbeit: life -1 worry -1 calm 3
fur arbeitgeber: calm 1
fur arm: life 1 calm -1
fur auch: life 1 calm -1
fur auf: other 1
fur aus: life 1
fur behinderung: life 1 calm -1
fur berdigung: life 2 calm -1
fur betriebe: calm 1
fur bin: life 1 calm -1
fur bis: worry 1 calm -1
fur bruder: life 1
fur cousin: calm -1
fur dabei: threat 1 calm -1
fur dan: life 1 calm -1
fur das: life -1 violence -1 calm 2
fur de: life -1 violence 1 threat 1
fur den: life -1 threat 1 other -1 voices -1 worry 1 calm 1
fur der: worry 1 calm -1
fur dich: life 1 calm -1
fur die: violence 1 threat -1 other -1 voices -1 worry 1
fur diese: worry -1 calm 1
fur drausen: worry 1
fur drei: life 1 calm -1
fur eigentlich: life 1 calm -1
fur einen: life -1 worry 1 calm 1
fur esen: worry 1 calm -1
fur familie: worry 1
fur fehler: life 1
fur feierabend: life -1 calm 1
fur firma: worry 1 calm -1
fur foto: violence -1 calm 1
fur frau: calm 1
fur freitag: life 1 calm -1
fur fuhrerschein: calm 1
fur ganze: calm 1
fur gebardendolmetscher: life -1 calm 1
fur geduld: life 1
fur geschrieben: life 1 other 1 calm -1
fur gut: life 1
fur hab: life 1
fur hern: threat 1
fur heut: life 1 violence 1 calm -1
fur heute: life -2 calm 3
fur i: calm 1
fur ich: life 1
fur ihr: life -1 calm 1
fur im: calm -1
fur imer: life 7 violence -1 threat 1 other 1 worry -2 calm -5
fur in: life -1 calm 1
fur jeden: worry 1
fur jemand: life 1
fur kantine: life -1
fur kevin: threat 2 calm -1
fur kolegen: life -1 calm 1
fur kopf: threat 1 worry 2 calm -2
fur kuche: calm 1
fur leute: life -1 calm 1
fur mach: life -1 calm 1
fur mama: life 1 calm -1
fur man: calm 1
fur mein: calm 1
fur meine: life 1
fur meinen: calm 1
fur mi: life 1
fur mich: life 1 violence -1 calm 1
fur miete: violence 3 calm -3
fur mit: calm 1
fur monate: life 1
fur morgen: threat 3 calm -2
fur nicht: worry 1
fur nichts: threat 1 calm -1
fur nix: calm 1
fur noch: life -1 voices 1
fur nur: worry 1 calm -1
fur papa: life 1 worry -1 calm -1
fur schlafen: life 1 calm -1
fur schulung: calm 1
fur seit: worry 1 calm -1
fur sie: calm 1
fur sind: voices 1 calm -1
fur so: calm 1
fur steht: life 1 calm -1
fur tage: life 1 calm -1
fur torben: threat 1
fur tschus: life 1 calm -1
fur was: life 1 worry 1 calm -1
fur wasche: life 1 calm -1
fur wen: life 1 worry 1 calm -1
fur wg: violence 1 calm -1
fur wie: worry 1
fur zimer: threat 1 calm -1
fur zu: life -1 threat 1
fur zum: life 1 calm -1
fur zwei: life 1 calm -1
fur: life 6 violence -3 threat 2 other -2 medical -4 voices -3 foreign -2 worry -1 calm 7
furchtet: calm 1
furie: calm 1
furn: calm 1
furs leben: life -1 calm 1
furs wochenende: calm 1
furs: life -2 violence -1 threat 1 other -1 medical -1 worry -1 calm 6
fus dick: worry 2 calm -1
fus und: medical 1
fus: life -3 violence -1 threat -1 other -1 medical 1 voices 1 worry 2 calm 1
fusbad: calm 1
fusbal: life -3 violence -1 threat -1 medical -1 worry -1 calm 7
fuse brenen: calm 1
fuse: life -2 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 4
fusen: threat 1 calm -1
fuslig: calm 1
futer: life 1 other 1 calm -1
futern: life 3 calm -2
futert: life 5 calm -4
futsch: calm 1
fyrobig: life -1 calm 1
g h: life 1 calm -1
g keine: worry 1
g und: calm 1
g: violence -1 threat -1 other -1 medical -1 worry -1 calm 4
gab belegte: calm 1
gab ein: calm 1
gab es: life -1 calm 2
gab linsen: life 1
gab: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 6
gabe: calm 1
gabelstapler ich: threat 1
gabelstapler: threat 1 medical 1
gabi und: other 1 calm -1
gabi: other 1 foreign 1 calm -1
gabs: life 1 threat -1 calm 2
gahne: life -2 violence -1 worry -1 calm 4
gahts: life -1 worry 1 calm 2
galgenhumor: calm 1
gang: worry -1 calm 2
ganga: calm 2
gange: life -1 threat -1 other 3 voices 3 calm -3
ganz ale: medical 1
ganz alein: medical -1 worry 1 calm 1
ganz am: other 1
ganz an: other 1
ganz anderes: calm 1
ganz bei: life 1
ganz blau: medical 1
ganz dan: life 1 calm -1
ganz dick: violence 1 worry 1 calm -1
ganz die: medical -1 calm 1
ganz dran: life 1 other 1 voices -1 calm -1
ganz ehrlich: calm 1
ganz einfach: calm 1
ganz er: violence 2 calm -1
ganz es: life 1 worry -1
ganz friedlich: life 1
ganz gemacht: medical 1
ganz grau: medical 1
ganz hab: life -1 threat 1 medical 1 worry -1 calm 1
ganz heis: threat 1
ganz heut: life 1
ganz ich: threat 1 calm -1
ganz in: calm 1
ganz komisch: other 1 medical 1 calm -1
ganz kurz: calm 1
ganz lang: life -1 violence 1 other 1 worry 1 calm -1
ganz langsam: medical 1
ganz lieb: violence 1 voices 1 calm -1
ganz na: life 1 other 1 voices -1 worry 1 calm -1
ganz normal: calm 1
ganz oben: other 1 medical -1 calm 1
ganz ohne: calm 1
ganz rot: medical 1
ganz ruhe: life 1
ganz ruhig: life 1 threat 2 worry -1 calm -2
ganz schlecht: worry 1
ganz schwindlig: medical 1
ganz schwumrig: medical 1
ganz sie: voices 1
ganz steif: other -1 medical 2 calm -1
ganz tableten: other 2 medical -1 calm -1
ganz taub: violence 1
ganz tief: medical 1
ganz und: other 1 medical 1 worry 1 calm -1
ganz unten: threat 1
ganz viel: life 1 other 2 medical -1 calm -1
ganz viele: other 2 medical -1
ganz vorn: threat 1 other 1 calm -1
ganz weg: life 1 calm -1
ganz weis: calm 1
ganz zu: life 1
ganz: threat -1 other 5 medical 7 voices -3 foreign -2 worry -4 calm -1
ganze abteilung: threat 1
ganze firma: threat 1
ganze grupe: threat 1 calm -1
ganze hab: threat 1 calm -1
ganze im: life 2 calm -1
ganze is: worry 2 calm -1
ganze jetzt: worry 1
ganze lohn: worry 2 calm -1
ganze nacht: life -1 threat -1 calm 3
ganze nicht: life 1 calm -1
ganze packung: life 2 calm -1
ganze schachtel: other -1 medical 2 calm -1
ganze schlaft: other -1 medical 1
ganze seit: life 1 threat -1 medical 1 worry -1
ganze von: voices 1
ganze woch: worry 1
ganze wochenbox: medical 1 calm -1
ganze: violence -3 threat 2 other -2 medical 5 foreign -1 calm -1
ganzen abend: calm 1
ganzen kan: calm 1
ganzen korper: medical 1 calm -1
ganzen monat: life 1 worry 1 calm -1
ganzen tableten: life 1
ganzen und: medical 1
ganzen vor: calm 1
ganzen: violence -3 threat -3 other -1 medical 5 voices -1 foreign -1 calm 2
ganzer: medical 2 calm -1
ganzes geld: life -1 other 1 worry 2 calm -1
ganzes in: worry 1
ganzes: life -1 violence -1 other 2 medical -1 worry 3 calm -1
ganzn: life -1 violence -1 worry 1 calm 1
gar da: calm 1
gar das: threat 1 calm -1
gar erst: life 1 calm -1
gar ich: life -1 calm 1
gar keine: life 1 threat 1 calm -2
gar mehr: life 1 violence 1 threat -1 worry 1 calm -2
gar nicht: life -2 threat -1 medical 1 voices -1 worry 1 calm 1
gar schlim: worry -1 calm 1
gar und: medical 1
gar warum: worry 1
gar weg: calm 1
gar wil: calm 1
gar zu: worry 1 calm -1
gar: life 1 other -1 medical 1 voices -2 foreign -1 worry 1 calm 2
garacaya: life -1 foreign 3 calm -1
garage der: life 2 calm -1
garage und: life 2 calm -1
garage: life 5 threat 1 worry -1 calm -5
garantier: life -1 threat 3 calm -1
garasch: violence -1 other 2 calm -1
gard: calm 1
garderobe: calm 1
gardlo: foreign -1 calm 2
garnbetrieb: calm 1
garnicht auf: life -1 calm 1
garnicht mehr: life -1 calm 1
garnicht: life -1 threat -1 other -1 medical -1 worry 2 calm 2
garnix: life -1 calm 2
garten hab: medical 1
garten ich: medical 1
garten und: life 1
garten: violence -1 threat -1 other -2 medical 2 voices -1 worry -1 calm 3
gartencenter: calm 1
gartenpflege: calm 1
gartenstuhl: other 1
gartnerei bin: calm 1
gartnerei: life -2 threat -1 medical -1 worry -1 calm 5
gas an: other 1 voices 1
gas aufdrehen: life 2 voices 1 calm -1
gas mir: medical 1 calm -1
gas und: life 2 voices 1 calm -1
gas: life 2 violence -1 threat 1 other 1 medical 1 voices 2 worry -1 calm -4
gasbrener: calm 1
gaschdeklo: violence 2
gasflasche: threat 1 calm -1
gashahn: voices 2 calm -1
gasherd: threat 3 calm -1
gasi: calm 1
gasleitung: voices 1
gaste: calm 1
gasten: calm 1
gdb 30: calm 1
gdb 50: calm 1
gdb 60: calm 1
gdb hab: calm 1
gdb: life -2 violence -1 threat -1 other -1 medical -1 foreign -1 worry -2 calm 7
geandert: life 1 worry 1 calm -1
geangelt: calm 1
geantwortet: life -1 worry -1 calm 3
gearbeitet: calm 1
geargert: life -1 violence -1 calm 4
geb ab: calm 1
geb auf: worry 1
geb die: life 1 calm -1
geb ich: life -1 threat 1 calm 1
geb: violence 1 threat 1 medical -1 voices -1 calm -1
gebacken: life -1 medical 1
gebardendolmetscher: life -1 worry -1 calm 3
gebastelt: calm 1
gebaut: life -1 violence -1 threat -1 medical -1 worry 1 calm 2
gebcht: calm 1
gebe ich: life -1 threat 1 worry -1 calm 1
gebe: life -2 threat 2 voices -1 worry -2 calm 4
geben die: voices 1 calm -1
geben ich: life 2 calm -1
geben kom: life 1 calm -1
geben lasen: life -1 worry 1
geben: life 1 violence -1 threat -1 medical -1 voices 1 worry -1 calm 1
gebertirim: foreign 2 calm -2
gebet: voices 1
gebeten: calm 2
gebetet das: life 1
gebetet: life 1
gebisen: life -2 violence 1 other -1 medical 4 worry -1
geblieben und: life 1 medical 1 calm -2
geblieben: life 1 violence -1 medical 1 worry -1 calm 1
geblutet: life 3 violence 2 medical -1 worry -1 calm -3
gebn: life 2 calm -1
gebohrt ich: threat 1
gebohrt: violence -1 threat 2 medical -1
geboren ich: life 1
geboren: life 4 calm -2
geboten: calm 1
gebracht bin: worry -1 calm 1
gebracht sie: life 1
gebracht sol: life 2 calm -1
gebracht: life 1 violence -1 threat -1 other 1 voices -1 worry -1 calm 3
gebrant: life 2 calm -1
gebraucht ale: worry 1 calm -1
gebraucht: worry 1
gebremst: life 2 calm -2
gebrochen der: medical 1 calm -1
gebrochen knochen: medical 1 calm -1
gebrochen und: violence 1
gebrochen: life -3 violence 3 threat -1 other -1 medical 2 worry 1 calm -1
gebrult ich: worry 1
gebrult: worry 1
gebt: worry 1 calm -1
gebucht: calm 1
gebugelt: life -1 calm 1
gebunden: violence 3 other 1 calm -3
geburt ich: life 1 calm 1
geburt: life 1 worry -1 calm 1
geburtstag hab: calm 1
geburtstag ich: life 1
geburtstag und: calm 1
geburtstag 🎂: life -1 calm 1
geburtstag: life 2 violence -1 threat 1 other -1 medical -1 voices -1 calm 1
geburztag: life -1 calm 1
gebusch: life -1 other 4 calm -3
gece: foreign 5 calm -3
geciyorlar: foreign -2 worry 3 calm -1
gedacht das: life 1 worry 1 calm -1
gedacht ich: life 1
gedacht und: calm 1
gedacht wen: life 1 calm -1
gedacht: life 7 violence -1 threat -1 medical -2 worry 1 calm -4
gedanken an: calm 1
gedanken das: life 1 calm -1
gedanken ich: threat 1 worry -1
gedanken um: life -1 calm 1
gedanken: life 4 violence -1 threat 3 other -1 medical -1 worry -1 calm -3
gedebe: calm 1
gedeckt: life 1 calm -1
gedenke: life 2 calm -1
gedicht: calm 1
gedolmetscht: calm 1
gedreht: life -1 threat 1 calm 1
gedroht ich: calm 1
gedroht: life -1 violence 3 threat -1 calm -1
gedruckt ich: life -1
gedruckt und: calm 1
gedruckt: life -2 violence 5 threat -1 other -1 medical -1 voices -1 calm 2
gedudel: calm 1
geduld mir: life 1
geduld mit: life 1
geduld: calm 1
gefahr: life 3 worry -1 calm -2
gefahrdet: worry -1 calm 2
gefahren hab: calm 1
gefahren: other -1 worry -1 calm 2
gefahrlich: calm 1
gefalen haben: medical 1
gefalen ich: medical 1
gefalen ist: medical -1 worry 1
gefalen kan: medical 2 worry -1 calm -1
gefalen und: medical 1
gefalen wir: medical 1
gefalen: life -4 violence -3 other -1 medical 5 voices -1 worry 4 calm 1
gefalt: life -1 worry -2 calm 4
gefaltet: calm 1
gefangen: violence -1 calm 2
gefangnis: violence 2 threat 1 other -2 medical -1 worry -1
gefast und: violence 2 medical -1 calm -1
gefast: violence 2 other -2 medical 1 worry 4 calm -4
gefehlt: worry 3 calm -2
gefengnis: calm 1
gefeselt: violence 2 calm -1
gefetzt: violence -1 calm 2
gefeurt: life -1 violence -1 worry 7 calm -4
gefilmt: life -1 worry 2 calm -1
gefleht: other 1 calm -1
geflickt: calm 1
geflogen: life -1 violence -1 medical 1 voices -1 worry 1
geflugelschere: voices 2 calm -1
gefordert: calm 1
gefragt die: calm 1
gefragt er: violence 1 calm -1
gefragt hab: violence 1
gefragt ich: life 2
gefragt ob: life 1
gefragt und: calm 1
gefragt warum: violence 1 calm -1
gefragt was: life 1 other 1 calm -1
gefragt: life 3 violence 1 threat -2 other 2 medical -2 voices -1 worry -2 calm 2
gefresen und: life 1
gefresen: life 1 violence -1 threat -1 other -1 medical -1 calm 2
gefreut: life -1 calm 2
gefroren: threat -1 calm 1
gefuhl ich: worry 1 calm -1
gefuhl: life -2 worry 5 calm -2
gefuhlt: life -2 calm 3
gefuhrt: calm 1
gefunden das: life 1 calm -1
gefunden der: life 1 calm -1
gefunden im: other 1 calm -1
gefunden wird: life 1 calm -1
gefunden: life 5 violence -1 threat -2 other 2 medical -1 voices 2 worry -1 calm -3
gefundn: life -1 calm 1
gega: violence 2 calm -1
gegangen alen: life 1 other 1 calm -1
gegangen hat: life 2 calm -1
gegangen und: life 1 calm -1
gegangen: life 6 violence -1 threat -1 other 2 medical -1 voices -1 worry 1 calm -5
gegeben bin: calm 1
gegeben da: worry 2 calm -2
gegeben damit: life 1 calm -1
gegeben gesagt: other 1
gegeben hat: life 2
gegeben ich: calm 1
gegeben sie: life 2 calm -1
gegeben steht: worry 2 calm -2
gegeben und: other 1
gegeben: life 3 violence -3 threat -1 other 2 medical -1 voices -1 worry 1 calm 1
gegebn: calm 1
gegen baum: life 1 threat -1 other 1 calm -1
gegen bruckenpfeiler: life 1 calm -1
gegen den: life 1 medical 1 worry -1 calm 1
gegen depresion: worry 1
gegen die: life 1 violence 1 other 1 medical -1 voices -1 calm -1
gegen einen: life 1 other 1 calm -1
gegen epilepsie: calm 1
gegen kopfschmerzen: calm 1
gegen kopfweh: medical -1 calm 1
gegen meine: violence 1
gegen mich: life -1 violence -1 voices 2 worry 3 calm -2
gegen scheibe: other 1
gegen tur: violence 1 other -1
gegen wand: life 3 worry -1 calm -2
gegen: life 3 violence 2 threat -2 other -1 medical -2 foreign -1 calm 1
gegendarstelung: calm 1
gegenseitigen: violence -1 medical -1 calm 3
gegenuber: life -1 violence -1 other 4 medical -1 worry 1 calm -2
gegenverkehr: life 3 calm -2
gegesen hab: life -1 calm 1
gegesen jetzt: medical 1
gegesen und: life 1 medical 1 worry -1
gegesen zunge: medical 1 calm -1
gegesen: life -2 violence -2 threat -2 other -1 medical 10 voices -1 foreign -1 worry -3 calm 1
gegezeischne: worry -1 calm 1
gegn: life -1 calm 2
gegogelt man: life 1 calm -1
gegogelt wie: life 2 calm -1
gegogelt: life 4 calm -3
gegont: life -1 calm 1
gegosen ich: violence 1 calm -1
gegosen: life 1 violence 2 other -1 medical -1 voices -1 worry -1
gegrifen: life 2 violence 4 calm -4
gegrinst: calm 1
gegrundet: life -1 worry 2
gegrust: violence -2 calm 2
geguckt die: calm 1
geguckt hat: calm 1
geguckt und: calm 1
geguckt: life 1 violence -1 threat 1 medical -1 worry -1 calm 2
geh am: life 1 calm -1
geh arbeiten: worry 1
geh auch: life 1 voices 1 calm -1
geh auf: life 1 worry 1 calm -1
geh da: life -1 worry 2 calm -1
geh dan: life -1 threat 1
geh das: calm 1
geh den: life -1 threat -1 worry -1 calm 3
geh der: life 1
geh er: violence 1
geh facio: foreign 1 calm -1
geh flus: life 1
geh freiwilig: worry -1 calm 1
geh fruh: life -1 calm 1
geh fur: life 1 calm -1
geh geh: voices 2 calm -1
geh hab: calm 1
geh heit: life 1
geh heut: threat -1 calm 1
geh heute: life -1 calm 1
geh hin: threat 1 worry -1 calm 1
geh i: life 1
geh ich: life 4 threat 1 voices -1 worry 1 calm -3
geh im: life 2 calm -1
geh imer: life 1 voices 1 calm -1
geh in: life 1 voices 1 calm -1
geh ins: life 1 voices 1 worry -1
geh jetz: calm 1
geh jetzt: life -1 voices 1 worry -1 calm 1
geh la: foreign 1 calm -1
geh ma: violence 1 calm -1
geh mehr: worry 3 calm -2
geh meine: other 1
geh mit: life 1 threat 1 worry -1
geh morgen: worry -1 calm 1
geh nach: life 1 worry -1
geh nich: worry 1 calm -1
geh nicht: life 2 threat -1 worry 3 calm -3
geh noch: life -1 calm 1
geh nur: worry 1 calm -1
geh rein: voices 1
geh ruber: life -1 threat 2 calm -1
geh schlafen: life -1 calm 2
geh schon: life -1 worry 1 calm 1
geh sie: calm 1
geh soir: foreign 1 calm -1
geh sol: worry -1 calm 1
geh trotzdem: life -1 worry 2 calm -1
geh tschus: life -2 calm 2
geh waser: life 2 calm -1
geh wen: voices 1
geh wieder: life -1 threat 1 calm 1
geh zu: violence -1 threat 1 calm -1
geh zum: life 1 worry -1
geh zur: life 1 worry 1 calm -1
geh: life 5 violence -2 threat 1 other -3 medical -4 voices 5 foreign 1 worry 1 calm -2
gehabt bin: worry 1 calm -1
gehabt dan: life 1
gehabt der: calm 1
gehabt ist: calm 1
gehabt: violence -1 threat 1 other -1 worry -1 calm 3
gehackt: calm 1
gehalt aufm: calm 1
gehalt ist: worry -1 calm 1
gehalt konto: calm 1
gehalt: life -1 medical -1 worry 2 calm 1
gehalten dan: calm 1
gehalten der: other 1
gehalten nur: violence 1
gehalten: life 1 violence 3 threat -1 other 1 medical -1 voices -1 calm -1
gehang: calm 1
gehangt: life 2 worry -1
geharkt: calm 1
gehaun der: medical 1
gehaun er: violence 1
gehaun jetzt: worry 1 calm -1
gehaun mit: violence 1
gehaun weil: violence 1 calm -1
gehaun: life -1 violence 5 voices -1 calm -3
geheilt: life -1 voices 1
geheim: life -1 violence 1 other 2 calm -1
geheimdienst: violence -1 threat -1 voices 3 calm -1
geheiratet: calm 1
gehen aber: life 1
gehen ale: calm 1
gehen also: life 1 voices -1
gehen da: worry 1 calm -1
gehen den: life 1 calm -1
gehen die: other 2 calm -1
gehen ich: life -1 voices 1 worry -1
gehen ihr: other 1
gehen ist: calm 1
gehen kan: calm 1
gehen mehr: calm 1
gehen mein: calm 1
gehen nicht: calm 1
gehen sagt: worry 1
gehen sie: life -1 calm 1
gehen sol: calm 1
gehen von: violence 1 other 1 calm -1
gehen weg: threat 1
gehen weil: other 1
gehen zusamen: other 1 calm -1
gehen: life 3 violence -2 threat -2 other 2 medical -1 voices 4 foreign -1 worry -4
gehetzt: violence 2 calm -1
geheult auch: calm 1
geheult: life -1 violence -1 worry 1 calm 2
gehirn: voices 1
gehoft: calm 1
geholfen ich: calm 1
geholfen: life -1 violence -1 voices -1 calm 3
geholfn: life -1 violence -1 calm 3
geholt und: life 1 voices 1
geholt: life 2 violence 1 threat -1 other 1 medical -2 voices 1 worry -1
gehor: worry 1
gehorche: life -2 voices 6 worry -1 calm -2
gehorcht: life -1 medical 1 voices 2 worry -1 calm -1
gehoren: other -1 voices 1
gehorlos: worry -1 calm 2
gehort da: life 1 calm -1
gehort dan: calm 1
gehort das: calm 1
gehort der: calm 1
gehort er: violence 1 calm -1
gehort es: threat 1
gehort jetzt: life 1 other 1 calm -1
gehort mir: life -1 threat 1
gehort wie: violence 1 worry 1 calm -1
gehort: life -1 other 2 medical -1 worry -2 calm 2
gehrte damen: violence 1 calm -1
gehrte und: violence 1 calm -1
gehrte: life -1 violence 1 threat 1 medical 1 worry -1 calm -1
gehrtes anker: life 1 calm -1
gehrtes team: life 1 calm -1
gehrtes: life 1 threat -1 medical 1 calm -2
gehst: life -1 threat 2 voices 1 foreign 1 calm -2
geht 2: other 1 voices 1 worry -1
geht ab: medical 2
geht aber: worry 1
geht ales: worry 1
geht also: life 2 calm -1
geht am: calm 1
geht an: life 1 calm -1
geht ans: other 1
geht arbeit: life 1 calm -1
geht auch: calm 1
geht beser: calm 1
geht bin: medical 1
geht bis: calm 1
geht da: threat 1
geht dan: violence 1
geht das: life -1 worry 1 calm 2
geht der: threat 1 voices 1 calm -1
geht die: voices 1
geht dir: life -1 calm 1
geht er: calm 1
geht es: life -2 calm 3
geht ewig: worry 1 calm -1
geht geht: threat 1
geht gut: calm 2
geht hat: threat 1 voices 1 calm -1
geht heut: life 1 other 1
geht heute: calm 1
geht hoam: other 1
geht ich: life 3 calm -2
geht ihnen: violence 2
geht im: calm 1
geht imer: voices 1
geht in: calm 1
geht jeden: calm 1
geht jetzt: other 1 worry 1 calm -1
geht kan: violence 1
geht kaput: worry 1 calm -1
geht man: life 1
geht mehr: life -1
geht mir: life -1 voices 1 worry 1
geht mit: life 1 calm -1
geht nach: other 1
geht net: other 1
geht nich: life -1 medical 1 calm 1
geht nicht: life 1 medical 1 calm -1
geht nix: calm 1
geht no: other 1
geht noch: medical 1
geht nur: worry 1 calm -1
geht ohne: life 1 calm -1
geht ran: other 1
geht sagt: life 1 voices -1 worry 1 calm -1
geht schief: life -1 worry 1
geht schnel: life 2 calm -1
geht schon: life -1 voices 1 worry 1
geht seit: other 1 medical -1 worry 2 calm -1
geht sie: threat 1
geht so: worry 1
geht sowas: life -1 calm 1
geht um: calm 1
geht von: violence 1 threat 1 worry -1 calm -1
geht weg: medical 1 calm -1
geht wieda: other 1
geht wieder: life -1 calm 1
geht zu: threat 1 medical 1 calm -1
geht: life -2 violence -4 other 3 medical 2 voices -1 foreign -2 worry 1 calm 3
gehtn: calm 1
gehts am: life 1 calm -1
gehts den: life 1
gehts dir: calm 1
gehts gehts: calm -1
gehts gut: calm 1
gehts hab: life 1
gehts heut: voices 1 calm -1
gehts heute: threat 1
gehts ich: life -1 worry 1
gehts ja: life 1 calm -1
gehts mir: life 1
gehts nur: calm 1
gehts prima: life 1
gehts super: threat 1 worry 1 calm -1
gehts weil: life 1
gehts weiter: calm 1
gehts wie: life 1 calm -1
gehts: life 4 violence -2 threat -1 other -1 medical -2 calm 2
geige: calm 1
geigneten: life -1 calm 2
geiht: life -1 threat 2 calm 1
geil: calm 1
geimft: calm 1
geirt: life -2 worry -1 calm 3
geisel: calm 1
geist aufgegeben: calm 1
geist: violence -1 calm 2
geisterbahn ich: voices 1
geisterbahn: life -1 voices 2
gejubelt: calm 1
gekackt: medical 2 calm -1
gekauft die: threat 1
gekauft: life 1 violence -1 threat 2 other -1 medical -1 voices -1 worry -1 calm 2
gekichert: calm 1
gekift: worry 1
gekilt: life -1 calm 2
gekipt ich: medical 1
gekipt: medical 1 worry -1
geklapt: life 3 violence -1 worry -1
geklart: life 1 worry -1 calm 1
geklatscht: violence 6 worry -1 calm -3
geklaut du: threat 1 calm -1
geklaut ich: threat 1
geklaut: threat 1
geklebt: calm 1
gekletert: other 2 calm -1
geklingelt er: violence 1
geklingelt ich: calm 1
geklingelt und: calm 1
geklingelt: life 2 violence 1 threat -1 other 1 medical -1 worry -1 calm -2
geklopft: life -1 threat -1 other 1 calm 1
geknalt: life -1 violence 3 medical 2 worry -1 calm -3
geknifen: life -1 violence 1
gekocht: voices 1 worry -1 calm 1
gekom: worry 2 calm -2
gekomen da: medical 1
gekomen hab: life -1 voices 1
gekomen: life 1 violence -1 threat -1 other 2 medical 1 worry 2 calm -4
gekostet: calm 1
gekratzt: life 3 calm -2
gekriegt der: calm 1
gekriegt die: medical 1
gekriegt ich: worry 1 calm -1
gekriegt und: calm 1
gekriegt weil: worry 1
gekriegt: life -1 violence -1 threat -1 other -1 voices -1 worry 5
gekuhlt: calm 1
gekundigt der: worry 1 calm -1
gekundigt gekundigt: life 1 calm -1
gekundigt hab: life -1 calm 1
gekundigt hat: worry 1
gekundigt ich: worry 1
gekundigt was: worry -2 calm 2
gekundigt: life -1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 8 calm -3
gekurzt ich: worry 1
gekurzt weil: worry 1
gekurzt: worry 1
gekust: violence -1 calm 1
gel: life 1
gelachelt: life 2 other 2 worry -1 calm -3
gelacht auch: calm 1
gelacht gesagt: calm 1
gelacht hab: life 1
gelacht ich: life 2 calm -1
gelacht in: life 1
gelacht nicht: life 1 calm -1
gelacht und: worry -1 calm 1
gelacht: life 2 violence 1 threat -2 other -1 medical -1 voices -1 calm 4
gelad: calm 1
geladen: life -1 threat 1 voices -1
gelander: life 4 violence -1 threat -1 other 2 medical -1 voices 2 worry -1 calm -5
gelangt: violence 3 other -1 medical 4 calm -5
gelasen bin: worry 1
gelasen hab: worry 1
gelasen ich: worry 1 calm -1
gelasen: life 3 violence -1 medical -1 worry 1 calm -1
gelaufen: life -1 violence -1 medical -1 worry 1 calm 2
gelaunt: calm 1
gelb ich: worry 1 calm -1
gelb weil: life 1
gelb: violence -1 threat -1 medical 3 worry 1 calm -2
gelbe: worry 1
gelben schein: calm 1
gelben: life -1 worry -1 calm 3
gelber: violence -1 calm 2
geld abgebe: violence 1
geld ale: worry 1
geld am: worry 1 calm -1
geld an: violence 1
geld auch: violence 1
geld auf: life -1 other 1
geld aus: worry 1
geld bekomen: worry 1 calm -1
geld dafur: violence 1 calm -1
geld der: worry 1
geld die: life 1
geld geb: violence 1
geld hat: worry 1
geld ich: life -1 threat 1
geld is: calm 1
geld ist: worry 1 calm -1
geld mehr: worry 1 calm -1
geld nicht: violence 1
geld reicht: worry 1
geld vom: calm 1
geld von: worry -1 calm 1
geld weg: worry 1
geld zuruck: calm 1
geld: life -4 violence 2 threat 1 medical -2 voices -2 foreign -1 worry 2 calm 4
geldbeutel: life -1 calm 1
gelebt: life 4 worry -1 calm -2
gelecek: foreign 2 calm -1
gelegen: life 2 other -1
gelegt da: worry -1 calm 1
gelegt die: life 1 calm -1
gelegt er: other 1 voices 1 calm -1
gelegt ich: life 1
gelegt ist: other 1
gelegt steht: worry -1 calm 1
gelegt und: other 1
gelegt: life 5 threat -2 other 1 medical -1 voices 1 worry -2 calm -2
geleistet: calm 1
gelen: calm 1
gelernt man: life -1 calm 1
gelernt wie: life -1 calm 1
gelernt: violence -1 threat -1 medical -1 worry -1 calm 5
gelesen: medical -1 calm 2
gelirsen: foreign 2 calm -2
geliyor: foreign 2
gelobt hab: life 1 calm -1
gelobt: life 2 violence -2 worry -2 calm 2
gelogen hab: calm 1
gelogen und: worry 1
gelogen: calm 1
geloscht: life 2 violence -1 calm -1
gelost: life -1 threat 1 calm 1
gelten: calm 1
geltendmachung: calm 1
gemacht aber: life -1 worry 2 calm -1
gemacht bei: life 1 calm -1
gemacht da: life 1
gemacht das: calm -1
gemacht den: life 1 calm -1
gemacht der: worry 1
gemacht die: threat 1 medical 1 calm -1
gemacht eben: life 1 calm -1
gemacht er: threat 1 other 1 worry 1 calm -1
gemacht fur: life 1 calm -1
gemacht gestern: worry -1 calm 1
gemacht hab: life 2 worry 1 calm -1
gemacht hat: life 1 threat 1 calm -1
gemacht ich: threat 1
gemacht im: life 1 calm -1
gemacht in: life 1
gemacht ist: life 1
gemacht keiner: life 1
gemacht mit: life -1 calm 1
gemacht mus: life 1
gemacht per: worry -1 calm 1
gemacht sie: calm 1
gemacht sind: threat 1
gemacht sol: threat 1
gemacht und: threat 1 medical 1 worry -1
gemacht viele: calm 1
gemacht wie: worry 1
gemacht: life 6 violence -1 threat 2 other -2 medical -2 voices -2 foreign -1 calm 1
gemalt er: threat 1
gemalt mit: calm 1
gemalt: life 1 violence -1 threat 1 other -1 worry 1
gemas: calm 1
gemeckert: calm 1
gemeine: worry 3 calm -2
gemeint: life 1
gemeldet: life -1 worry 1 calm 1
gemen: calm 1
gemerkt das: life 1
gemerkt: life 2 medical -1 worry -1 calm 1
gemischt: medical 2 calm -2
gemobt: life -1 violence -1 medical -1 calm 3
gemotzt wegen: life -1 calm 1
gemotzt: life -2 calm 2
gemurmel: worry 2 calm -1
gemuse: life 1 medical -1 voices -1 calm 2
gemutlich: life -6 calm 8
genaht werden: life 1 calm -1
genaht: life 3 calm -1
genant: life -1 violence -2 threat 1 worry 4 calm -2
genau: life 1 threat -1 calm 1
genaur: calm 1
genauso: worry 2 calm -1
genehmigt: calm 1
genervt: life -2 violence -1 threat -1 calm 5
genick: life -1 threat 4 medical 2 calm -4
genickt aber: life 1 calm -1
genickt ich: life 1 calm -1
genickt: life 1
genie: life -1 worry 1
geniesen: calm 2
geniest: calm 1
genomen ale: other 1
genomen das: violence -1 calm 1
genomen der: medical 1
genomen er: violence -1 calm 1
genomen gestern: worry 1
genomen hab: worry 1
genomen hat: violence -1 calm 1
genomen ich: life 1 medical 1 calm -1
genomen ist: other 1
genomen sie: other 1 medical -1
genomen und: other 1 medical 1 calm -2
genomen weil: medical 1 calm -1
genomen: life -4 violence -2 threat -2 other 3 medical 11 voices -1 foreign -1 calm -4
genug bin: voices 1
genug gesehen: life 1 calm -1
genug ich: life 1 calm -1
genug leben: other 1
genug vom: other 1
genug: life 9 violence -1 medical -1 worry -1 calm -5
geopfert: life -2 voices 3
geordnet: life 1
gepackt und: life 1 violence 1 calm -1
gepackt: life 3 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm -1
gepent: calm 1
gepfandet: calm 1
gepfefert: calm 1
gepflanzt: life -1 calm 1
gepiekst: life 1
gepiepst: calm 1
geplant: life 3 threat -1 calm -2
geplatzt: medical -1 calm 2
gepostet: life -1 other 3 calm -1
gepredigt: life -1 calm 2
geputzt: threat -1 worry -1 calm 3
gequalmt: calm 1
gequtscht war: worry 1
gequtscht: violence 1 other -1 worry 1 calm -1
gera: other 1 calm -1
gerade auf: life 1
gerade buch: calm 1
gerade dem: life 1
gerade den: other 1 calm -1
gerade der: violence 1
gerade ein: calm 1
gerade fur: other 1
gerade in: violence 1 calm -1
gerade mein: life 1 other 1 calm -2
gerade: life 1 violence 1 threat -2 other 6 medical -2 voices 1 foreign -1 worry -3 calm -2
gerant: life -1 calm 1
gerat: life -1 calm 2
gerateschupen: violence 1 calm -1
gerausch: calm 1
gerda: life 2 other 1 worry 1 calm -2
gerechnet: calm 1
geredet: life -2 threat -1 medical -1 calm 4
geregelt die: life 2 calm -1
geregelt: life 4 calm -4
geregnet: life 1 calm -1
gereicht ich: life 1
gereicht: life 1 worry 1 calm -1
gericht da: worry 4 calm -4
gericht eine: worry -1 calm 1
gericht sagt: calm 1
gericht war: worry 4 calm -4
gericht: life -1 violence -1 other -1 medical -1 voices -1 worry 5 calm -1
gerisen: calm 1
geritzt ist: calm 1
geritzt: life 6 worry -1 calm -4
german: foreign 1
germanys: life -1 calm 1
gern an: life -1 calm 1
gern bei: life 1
gern den: calm 1
gern der: calm 1
gern ein: life 1
gern einfach: life 1 calm -1
gern hin: worry -1 calm 2
gern nicht: life 1 calm -1
gern ob: life -1 calm 1
gern und: life 1
gern vor: life 1 calm -1
gern winterschlaf: life 1
gern: life 3 violence -2 other -1 medical -1 voices -1 foreign -1 worry -4 calm 6
gerne: calm 1
gerochelt: threat 2 calm -1
geruchs: life 1 calm -1
gerufe: worry -1 calm 1
gerufen: life -1 violence -1 other 1 calm 2
geruhrt: other -1 medical 1 calm 1
gerupft: calm 1
gerust gefalen: medical 1 calm -1
gerust: other -1 medical 3 calm -1
gerutelt: medical 1
gerutscht: life -1 worry 1
gesacht: calm 1
gesagt aber: voices 1 worry 1 calm -1
gesagt ale: voices 2
gesagt am: worry 1 calm -1
gesagt auf: life 1 violence 1 calm -1
gesagt aufgelegt: other 1
gesagt bin: violence 1 other -1 voices 1 worry -1
gesagt bis: life 1
gesagt brauch: life -1 other 1 worry 2 calm -1
gesagt dan: calm 1
gesagt darf: violence -1 other 1
gesagt das: life 1
gesagt dem: life 1 worry -1
gesagt der: voices 2
gesagt dich: life 1 violence 1 calm -1
gesagt die: other -1 calm 1
gesagt doch: violence 1
gesagt du: threat 1 calm 1
gesagt ein: worry 1 calm -1
gesagt einmal: violence 1 threat 1 calm -1
gesagt er: threat -1 other 2 medical -1 worry 1 calm -1
gesagt es: life -2 medical 1 voices -1 worry 1 calm 1
gesagt freitag: life 1 calm -1
gesagt fur: other 1
gesagt gelogen: life 1 calm -1
gesagt gibts: other 1
gesagt gut: violence -1 calm 2
gesagt hab: life -1 violence 1 threat 1 calm -1
gesagt habe: life 1
gesagt haben: life 1 other 1
gesagt hat: other 1 calm -1
gesagt heut: voices 1 calm -1
gesagt heute: violence 1 calm -1
gesagt hor: violence 1
gesagt ich: threat -1 other 1 medical -1 voices 1 worry -1
gesagt im: calm 1
gesagt in: life 1
gesagt ist: violence 1 worry 1 calm -1
gesagt jetzt: voices 1
gesagt kan: calm 1
gesagt keine: voices 1
gesagt kom: life 2 calm -1
gesagt kundigen: worry -1 calm 1
gesagt mach: calm 1
gesagt mein: calm 1
gesagt meiner: calm 1
gesagt mus: life -1 voices 2
gesagt nach: violence 1
gesagt nachste: violence 1
gesagt nacht: voices 1 calm -1
gesagt nein: violence 1 calm -1
gesagt nicht: calm 1
gesagt nix: life 1 calm -1
gesagt noch: violence 1 threat 1 worry 1 calm -2
gesagt ohne: life 1 worry -1 calm 1
gesagt pas: life 1
gesagt pasiert: calm 1
gesagt past: violence -1 calm 1
gesagt samstag: other 1
gesagt sie: life -1 violence 1 threat 1 other 1 voices -1 calm -1
gesagt so: threat 1
gesagt sol: violence -1 voices 1 calm 1
gesagt stel: violence 1 calm -1
gesagt stimt: other 1
gesagt und: other 1 worry -1 calm 1
gesagt war: life 2 violence 1 calm -2
gesagt weil: life -1 calm 2
gesagt wen: life -2 violence 1 threat 1 other 1 worry 1 calm -2
gesagt wer: calm 1
gesagt wie: worry 1
gesagt wil: violence -1 worry 1
gesagt wir: other 1 worry 1 calm -1
gesagt wird: calm 1
gesagt zu: calm 1
gesagt: life -1 violence 3 threat -5 other 6 medical -5 voices 6 foreign -1 calm -3
gesamelt: life 9 threat -1 worry -1 calm -5
gesamtplankonferenz: calm 1
geschaft jetzt: life -1 calm 1
geschaft nicht: life 1 calm -1
geschaft: life -2 violence -1 threat -1 other -1 medical -1 voices -1 calm 6
geschalt: calm 1
gescharft: life -1 threat -1 voices -1 calm 4
geschaut und: life 1 calm -1
geschaut: life 3 medical 2 calm -3
gescheitert: calm 1
geschenkt er: calm 1
geschenkt fur: calm 1
geschenkt hat: calm 1
geschenkt ich: life 1 calm -1
geschenkt ist: life 1 calm -1
geschenkt sie: life 1
geschenkt: life 2 violence -1 threat -1 other 2 medical -1 voices -1 worry -1 calm 1
gescheurt: violence 4 calm -3
geschickt liegt: other 1
geschickt von: violence 2 calm -1
geschickt: life -2 violence 2 threat -1 other 6 medical -1 worry -1 calm -2
geschieden er: life 1 calm -1
geschieden: life 3 violence -1 calm -1
geschimpft: life -1 voices 2 worry -1
geschlagen dem: calm 1
geschlagen der: calm 1
geschlagen er: violence -1 worry 1
geschlagen hat: worry 1
geschlagen ist: calm 1
geschlagen zum: calm 1
geschlagen: life -4 violence 10 threat -2 other 1 medical -2 voices -1 foreign -1 calm -1
geschlept: calm 1
geschlosenes: life -1 violence -2 worry -1 calm 4
geschluckt sie: medical 1
geschluckt und: life 1
geschluckt: life 2 violence -1 threat -1 other 2 medical 8 worry -2 calm -7
geschmeckt: calm 1
geschmisen ich: threat 1
geschmisen und: threat 1 calm -1
geschmisen: violence -1 threat 1 other -1 medical 2 worry -2
geschniten beim: life -1 medical -1 calm 2
geschniten der: calm 1
geschniten drauf: calm 1
geschniten es: other 1 calm -1
geschniten jetzt: life -1 voices 1
geschniten kochen: calm 1
geschniten nicht: life 1 calm -1
geschniten pflaster: calm 1
geschniten und: other 1 medical -1 voices 1 calm -1
geschniten: life -1 violence -1 threat -1 medical -3 voices 1 calm 5
geschoben: violence 2 calm -1
geschosen: life -1 violence -1 medical 3 worry -1
geschraubt: threat 2 calm -1
geschrei: life 1
geschrieben auf: life 1 calm -1
geschrieben bis: life 1
geschrieben das: life -1 other 1 calm 1
geschrieben du: life 1 calm -1
geschrieben er: violence 1 threat 1 other 1 calm -2
geschrieben hab: life -1 other 1 calm 1
geschrieben haha: worry 1
geschrieben hat: other 1 calm -1
geschrieben heute: violence 1
geschrieben hilfe: other 1 calm -1
geschrieben ich: life -1 other 1 calm 1
geschrieben ist: calm 1
geschrieben jetzt: other 1
geschrieben liegt: other 1 worry 1 calm -1
geschrieben mir: worry 1
geschrieben mit: calm 1
geschrieben mus: worry 1
geschrieben sie: life 1 threat 1
geschrieben sol: life -1 threat 2 other -1 calm -1
geschrieben tschus: life 1 calm -1
geschrieben vor: life -1 calm 1
geschrieben wen: life 1
geschrieben: life 2 threat -1 other 10 medical -3 voices -2 foreign -1 worry -2 calm -3
geschubst: violence -4 worry 8 calm -3
geschutzt: life 1 violence -1 threat 1 other 2 worry -1
geschuzt: calm 1
geschwitzt: life -1 voices 1
gesehen an: calm 1
gesehen die: other 1
gesehen wie: other 1
gesehen: life -1 violence -2 threat -2 other 4 medical -1 voices -1 calm 3
gesele: calm 1
gesetzliche betreur: calm 1
gesetzliche: life -1 calm 2
gesetzt und: voices 1 calm -1
gesetzt: life 1 violence -1 other -1 voices 1 worry -1 calm 2
geseufzt: calm 1
gesezliche betreur: life -1 calm 1
gesezliche: life -1 threat -1 calm 3
gesicht auf: life 1
gesicht damit: threat 1
gesicht das: other 1 calm 1
gesicht er: violence -1 threat 1 medical 1 calm -1
gesicht es: threat 1 calm -1
gesicht geschlagen: violence 2 calm -1
gesicht hab: threat 1 calm -1
gesicht ist: calm 1
gesicht sind: life -1 voices 1
gesicht und: violence 1 medical 1 calm -1
gesicht wen: threat 1
gesicht: violence 1 threat 3 other -1 medical 6 voices 2 foreign -1 worry -3 calm -8
gesn: life -1 calm 1
gesofen: life -3 worry 6 calm -3
gesorgt: life 1
gespant: life -1 calm 3
gespeichert: calm 1
gespendet: life -1 medical -1 calm 4
gespert ich: life -1 threat 1 calm 1
gespert: life -2 violence 1 threat 1 other 2 voices -1 worry -1
gespielt der: calm 1
gespielt ich: life 1
gespielt: life -1 violence -1 threat -1 medical -1 worry 1 calm 3
gesprach dem: worry 1 calm -1
gesprach ist: calm 1
gesprach mit: worry 1
gesprach: life -2 violence -1 threat -1 other -1 medical -1 voices -1 calm 6
gesprech: life -2 calm 2
gespritzt ich: medical 1
gespritzt mir: medical 1
gespritzt: life -1 medical 7 worry -2 calm -3
gesprochen sie: voices 1
gesprochen: life -1 violence -1 other 1 voices 3 calm -2
gesprungen: life -1 worry -1 calm 4
gespuckt: life -1 calm 1
gespult: life 1
gestan: life -1 worry -1 calm 3
gestanden und: life 1 calm -1
gestanden: life 3 violence -1 other 1 worry -1 calm -1
gestapelt: life -1 calm 2
gesteckt sie: violence 1
gesteckt: life -1 violence 4 other 1 voices -1 calm -2
gestelt und: violence 1 calm -1
gestelt: violence 2 worry -1
gestern abend: other 1 worry -1
gestern an: threat 1 worry 1 calm -1
gestern auch: worry 1 calm -1
gestern auf: medical 1
gestern aus: medical 1
gestern bei: life -1 calm 1
gestern bin: life -1 worry 1
gestern dem: life -1 violence 1
gestern der: worry 1
gestern die: violence 1
gestern drei: violence -1 calm 1
gestern einen: worry -1 calm 1
gestern einer: calm 1
gestern er: other 1
gestern es: violence 1 calm -1
gestern fortnite: life -1 calm 1
gestern gesehen: worry 2 calm -2
gestern gestorben: worry 3 calm -2
gestern getrunken: worry 1
gestern hab: life -1 worry 1
gestern haben: violence 1
gestern hat: violence 1 other 1 worry -1
gestern ich: life 2 violence -1 worry 1 calm -1
gestern im: life -1 calm 1
gestern ist: calm 1
gestern kam: life 1
gestern lange: calm 1
gestern mich: life 1 calm -1
gestern morgen: calm 1
gestern nacht: life 1 medical 1 calm -1
gestern nicht: life 1
gestern noch: life 1 voices 1 worry -1
gestern nur: life 1
gestern sie: violence 1
gestern stand: life 1
gestern und: life 1 worry -1 calm 1
gestern versucht: life 2 worry -1 calm -1
gestern war: violence 1 worry -1
gestern weil: worry 1
gestern wieder: life 1 worry 1 calm -2
gestern zu: violence 1
gestern: violence 4 threat -3 medical -1 foreign -1 calm 1
gestiegen: calm 1
gestimt: life 1 worry -1
gestochen der: medical 1
gestochen mein: violence -1 medical 1
gestochen und: violence -1 medical 1
gestochen: life 3 violence -2 threat -1 medical 4 calm -3
gestorben das: calm 1
gestorben der: life 1
gestorben deswegen: calm 1
gestorben hab: calm 1
gestorben ich: life -1 worry 3 calm -1
gestorben im: voices 1
gestorben is: calm 1
gestorben meine: worry -1 calm 1
gestorben und: worry 1
gestorben vor: life 1 worry -1
gestorben war: worry 1
gestorben: violence -2 threat -2 other -2 medical -2 foreign -1 worry 9 calm -1
gestosen nicht: calm 1
gestosen: life 1 violence -1 medical -1 worry -1 calm 2
gestotert: calm 1
gestreift: calm 1
gestreut: calm 1
gestrichen: life -1 violence 2 medical -1 worry 3 calm -2
gestriten: calm 1
gesturzt und: medical 1
gesturzt: life -1 other -1 medical 8 voices -1 worry -1 calm -3
gesucht und: medical 1
gesucht: life -1 other -1 medical 1 calm 2
gesumt: worry -1 calm 2
gesund ich: life -1 calm 1
gesund: life -3 violence -1 medical -1 worry 1 calm 4
gesunden: calm 1
gesundheit: calm 2
gesungen: life -1 worry 1
gesungn: calm 1
getan aber: worry 1
getan ale: calm 1
getan als: violence 1
getan der: threat 1
getan ich: life 1 voices 1 worry 1 calm -1
getan mit: life 1 calm -1
getan: life 4 threat 1 other -1 medical -1 worry 1 calm -4
getauscht: life -2 violence -1 worry 2 calm 3
getipt: calm 1
getobt: worry 2 calm -1
getotet: calm 1
getragen: threat -1 voices 1 calm 2
getrankemarkt und: violence 1 calm -1
getrankemarkt: violence 2 worry -1 calm -1
getraumt: calm 1
getraut in: calm 1
getraut: life -2 violence -1 worry -1 calm 4
getreten bis: violence 2 calm -1
getreten ich: violence 2 threat 1 calm -1
getreten: life -2 violence 8 threat 1 medical -1 worry -2 calm -3
getrieben: calm 1
getrofen: life -1 calm 2
getrunken 8: worry 1
getrunken brent: medical 1
getrunken der: medical 1
getrunken hat: violence 1
getrunken ist: medical 1
getrunken nach: life -1 worry 2 calm -1
getrunken sie: medical 1
getrunken und: other 1 medical -1
getrunken war: medical 1 calm -1
getrunken: life -5 violence 2 threat -1 other 1 medical 12 foreign -1 worry 1 calm -9
getuschelt: worry 1 calm -1
geubt: life -2 threat 3 worry -1 calm 2
gewachsen: life 1 medical 1 calm -1
gewalt: life -1 violence 1 calm 1
gewaltatig: violence 4 worry -1 calm -3
gewandert: worry -1 calm 2
gewarnt: threat 3 calm -2
gewartet: life 2 violence -1 calm -1
gewaschen: life 2 threat -1 medical -1 worry 1 calm -1
gewe: worry 1 calm -1
geweckt: calm 1
gewehr: threat 2 other 2 calm -3
geweint freude: life 1
geweint gesagt: other 1
geweint und: other 1
geweint vor: life 1
geweint: violence -1 other 3 medical -1 worry -1 calm 1
gewerbe: life -1 worry -1 calm 3
gewesen der: calm 1
gewesen mit: calm 1
gewesen: life -1 violence -1 threat -1 other -1 medical 3 voices -1 worry 2 calm 1
gewetet: life -1 calm 1
gewicht: life -1 worry 3 calm -1
gewine: life -2 calm 3
gewint: life -1 medical -1 calm 3
gewisen: calm 1
gewiter: calm 1
gewohnt: life -2 violence 1 worry -1 calm 2
gewolt: threat 1 worry -1
gewonen: medical -1 calm 2
geworden es: voices 1
geworden ich: life -1
geworden mus: voices 1
geworden und: medical 1
geworden wil: calm 1
geworden: life -3 threat -1 other -1 voices 1 worry 3 calm 1
geworfen hat: other 1
geworfen ich: calm 1
geworfen: life -1 violence -3 other 2 medical -1 voices -1 worry 3
gewurgt: life -1 violence 5 calm -3
gewurmt: violence -1 calm 1
gewust das: life 1
gewust hat: life 1 calm -1
gewust wie: life 1 calm -1
gewust: life 3 threat -1 worry -1 calm -1
gez: life 2 calm -1
gezahlt es: life 2 calm -1
gezahlt jetzt: calm 1
gezahlt und: calm 1
gezahlt: life 2 violence -1 threat 1 medical -1 voices -1 worry -2 calm 2
gezankt wegen: calm 1
gezankt: violence -1 calm 2
gezeigt komt: calm 1
gezeigt man: calm 1
gezeigt sagt: other 1 calm -1
gezeigt und: other 1
gezeigt wie: calm 1
gezeigt: violence -4 threat -1 other 2 medical -1 calm 4
gezielt: calm 1
gezitert: calm 1
gezockt: life -2 worry 1 calm 2
gezoft: life -1 worry 2
gezogen der: worry 1
gezogen ich: violence 1 calm -1
gezogen und: violence 1 other 1 calm -1
gezogen: life 1 violence 2 threat -1 medical -1 voices -1 worry 1 calm -2
gezwinkert: voices 1 calm -1
gezwungen: life -1 violence 2 other 2 calm -2
gfaln: life 2 calm -1
gflucht: calm 1
gfoits: calm 1
gfresa: calm 1
gfresn: calm 1
gfune: life -1 calm 2
ghabt: life 2
ghana: worry 1 calm -1
ghaut: violence 1 calm -1
gheisa: calm 1
gher: calm 1
gholfa: life -1 calm 1
ghorfe: foreign 2 calm -1
ghort: life -1 calm 1
gibst: calm 1
gibt aber: threat 1
gibt auch: calm 1
gibt da: calm 1
gibt die: voices 1
gibt eine: calm 1
gibt es: violence 1 medical -1 voices -1 worry -1 calm 3
gibt esen: threat 1
gibt fur: calm 1
gibt ich: life 2 worry -1 calm -1
gibt kein: threat 1
gibt keine: violence 1
gibt keinen: calm -1
gibt mich: life 1 calm -1
gibt mir: life -1 threat 1 voices 1
gibt nix: violence 1 calm -1
gibt noch: violence 2 calm -1
gibt nur: life 1 calm -1
gibt sich: worry 2 calm -1
gibt so: worry 1
gibt uberhaupt: worry 1
gibt: life -1 other -1 medical -2 voices -1 foreign -1 worry -2 calm 7
gibts arbeit: violence 1
gibts arger: worry 1 calm -1
gibts auch: life -1 calm 1
gibts bei: life 1 calm -1
gibts da: calm 1
gibts dan: life -1 threat 1
gibts das: calm 1
gibts den: calm 1
gibts ein: calm 1
gibts eine: life 1 violence 1 calm -2
gibts einen: life 1 worry 1 calm -1
gibts fur: worry 1
gibts gar: threat 1
gibts im: life 1
gibts keine: threat 1
gibts mehr: violence 1
gibts mir: life 2 calm -1
gibts nicht: threat 1 worry -1
gibts noch: calm 1
gibts schnitzel: calm 1
gibts was: worry 1
gibts wo: violence 1
gibts: violence 5 medical -2 voices -1 foreign -1 worry -2 calm 2
gidiyorum: worry 3 calm -2
giest: life -1 calm 2
gift dat: calm 1
gift getrunken: medical 2 calm -1
gift im: threat 1
gift: life -1 violence -1 threat 1 other -1 medical 3 voices 1 foreign -1 worry -1 calm -1
gilt ab: life 1
gilt auch: life -1 calm 1
gilt das: life -1 calm 1
gilt mehr: life 1
gilt mich: calm 1
gilt nicht: life 1
gilt zu: violence 1
gilt: life -1 violence 1 threat -1 other -1 worry -1 calm 5
ging ales: calm 1
ging auf: calm 1
ging er: calm 1
ging wieder: medical 1
ging: life -3 violence -4 threat -1 other -1 medical 1 voices -1 worry -1 calm 8
ginge: calm 1
gingen: worry -1 calm 1
gings: life -1 calm 1
gips ab: calm 1
gips der: worry 1
gips: life -1 violence -1 threat -1 medical -1 voices -1 calm 5
girl: foreign 1 calm -1
girls: calm 1
gisela: calm 1
gitare jetzt: life 2 worry -1 calm -1
gitare: life 4 worry -1 calm -1
giti: foreign -1 calm 1
gitmek: foreign 2 calm -1
giup: foreign 2 calm -1
glacht: calm 1
glade: life 2 calm -1
glafa: violence 2 calm -1
glangt: violence 1
glas gemacht: life 1
glas ist: life -1 calm 2
glas kaput: life 1
glas und: calm 1
glas: life -1 violence -1 threat -1 voices 3 worry -1 calm 1
glascherbe: life 1 calm -1
glaser: calm 1
glasl: life 2 calm -2
glastuck: life 1 calm -1
glat: voices -1 calm 2
glaub bin: life -1 worry 1
glaub da: life -1 worry 1
glaub das: other 1
glaub der: life -1 medical -1 calm 2
glaub die: medical 1
glaub hab: life -1 medical 2 calm -1
glaub heute: life 1
glaub ich: threat -1 medical 3 calm -1
glaub ist: other 1 calm -1
glaub nicht: life -1 worry 1
glaub werd: medical 1
glaub: life -1 violence -3 threat -3 other 1 medical 7 foreign -1 worry 2 calm -3
glaube: life -2 violence -1 threat -1 other 1 medical 1 voices 1 worry 3 calm -3
glauben die: threat 1 calm -1
glauben: life -1 threat 2
glaubs: worry 1
glaubt: life -1 violence 1 threat 1 worry -1
glegt: calm 1
glei a: life 1 calm -1
glei an: calm 1
glei: life 1 voices 1 worry -1
gleich an: calm 1
gleich bin: life -1 calm 1
gleich da: violence 1 threat 2 calm -2
gleich das: threat 1
gleich den: life -1 calm 2
gleich der: threat 1 other 1 calm -1
gleich es: life 1
gleich ich: life 2 calm -2
gleich im: life 1
gleich in: life -1 threat 1 calm 1
gleich komt: life 1 violence 1 other 1 calm -2
gleich ler: calm 1
gleich mit: life 1
gleich neu: life 1 calm -1
gleich nochmal: life 1
gleich rot: medical 1
gleich sie: threat 1 calm -1
gleich sind: life 1 calm -1
gleich sol: threat 1 medical 1 calm -1
gleich und: calm 1
gleich vom: life 2 calm -2
gleich vor: life 1 calm -1
gleich vorbei: other 1
gleich wieder: violence 1
gleich zum: calm 1
gleich: life 1 threat 3 medical 2 voices -1 foreign -1 worry -2 calm -1
gleiche: worry -1 calm 2
gleichgestelt: life -1 worry -1 calm 3
gleichstelung: life -1 violence -1 calm 4
gleis 3: life 1 calm -1
gleis der: life -1 threat 1
gleis ich: life 2 calm -1
gleis nicht: voices 1 worry -1 calm -1
gleis und: life -1 calm 1
gleis weis: voices 2
gleis zum: life 1 calm -1
gleis: life 5 violence -1 medical -1 voices 4 worry -3 calm -3
gleisbauhelfer: voices -1 calm 1
gleisch: calm 1
gleise: voices 1
gleisen und: voices 2
gleisen: life 1 violence -1 threat -1 medical -1 voices 3 worry -1
gliber: medical 1 calm -1
glieks: calm 1
glitzertato: calm 1
globt: life -1 violence 2
glocht: life -1 calm 2
glofe: calm 1
glogn: life 2 calm -1
glov: calm 1
gluck ich: life 1 calm -1
gluck: life -1 violence -1 threat -1 worry -1 calm 5
glucklich: life 1 voices -2 calm 2
glump: calm 1
gluten: life -1 worry -1 calm 2
gmacht: life 1 violence -1 calm 2
gmault: calm 1
gmbh: calm 1
gmoant: life 2 calm -1
gmocht: calm 1
gmoidsal: calm 1
gmoint: calm 1
gnau: calm 1
gnua: life 4 violence -1 threat 1 calm -3
godbye: foreign 2 calm -2
gogsum: life -1 foreign 4 calm -2
goldhochzeit: calm 1
gonfle: foreign 2 calm -1
gor mehr: calm 1
gor nich: calm 1
gor: life -1 calm 1
gorge: foreign 2 calm -1
gosn: life 2 calm -1
got dank: life -1 calm 1
got des: calm 1
got gesagt: life -1 voices 2 calm -1
got hat: life -1 voices 4 calm -1
got here: foreign -1 calm 2
got mich: life 3 violence -1 calm -2
got mir: voices 2 calm -1
got sei: life -1 calm 1
got sol: life 2 calm -1
got: life 5 violence -3 threat -2 other -2 voices 6 foreign -2 worry -2
gotesacker: life 2 worry -1 calm -1
gotingen: calm 1
goturup: foreign 2 calm -1
grab und: life 1
grab: life 8 violence -1 other 1 worry -1 calm -6
graben: medical 1
graber: life -1 calm 2
grabowski: other 1 calm -1
grabstein: life 2 calm -2
grad 40: violence 1
grad ales: violence 1
grad an: medical 1
grad anfal: medical 1 calm -1
grad auf: other 1 voices 1 calm -1
grad bei: worry 1 calm -1
grad bin: other 1
grad dem: voices 1
grad den: calm 1
grad die: life 1 medical 1 calm -1
grad doner: calm 1
grad eben: life 1 other 1
grad ein: life -1 medical 1
grad einen: other 1
grad ich: other 1 calm 1
grad im: worry -1 calm 1
grad in: worry 1
grad kan: life 1
grad keine: worry -1 calm 1
grad nicht: medical 1 worry -1
grad sie: voices 1
grad sind: calm 1
grad so: other 1
grad und: life -1 other 1 medical 2 calm -1
grad wie: medical 1
grad wieder: life 1 violence 1 calm -1
grad: life 2 violence -1 threat -3 other 6 medical 2 foreign -1 worry -4
grade beim: voices 1
grade stehen: violence 1
grade: life 2 other 2 worry -2 calm -1
graf: life 1 worry -1 calm 1
gramatik: calm 1
grantig: life -1 calm 3
gratuliert: life -1 calm 1
grau ich: medical 1 worry 1 calm -1
grau und: worry 1 calm -1
grau: life -2 violence -1 other -2 medical 5 voices -1 worry 3 calm -3
graun: worry 1
gred: voices 2
greifen: voices 1
greifn: voices 2 calm -1
greift: violence 5 medical 1 calm -4
grenze: calm 1
greunkohl: life -1 calm 2
griaht: calm 1
grias: life -1 calm 1
gricht: calm 1
griechen: violence -2 calm 2
grif: life -1 violence 1
gril: life -1 medical 3 worry -1 calm -1
grilen: life -1 violence -1 threat -1 worry 1 calm 2
grilfest war: worry 1
grilfest: worry 1
grinst: violence -1 voices -1 worry 2
gripe und: calm 1
gripe: life -2 threat -1 other -1 worry -1 calm 5
gripeimpfung: life -2 calm 3
grito: foreign 1 calm -1
gritzt: life 4 violence -1 calm -2
grmpf: calm 1
grob: other 2 calm -1
groblje: life -1 foreign 2 calm -1
grod: life 1 violence -1 other 2 calm -1
grog: calm 1
gros bin: life -1 calm 1
gros ich: life 1 calm -1
gros: other -1 medical 2
grosbuchstaben: calm 1
grose und: threat 1
grose: violence -1 threat 3 other -1 medical -1 worry -1 calm 1
grosen: life -1 medical 1 worry -1 calm 1
groser: medical 1
groseren: medical -1 calm 2
groses: calm 1
groskich: calm 1
groskuche: calm 1
grosmuter: voices 1
groste: life -1 worry 1
grosvader: life 2 calm -1
grote: calm 1
groter: worry 2 calm -1
grubel: life -1 threat 2 worry 2 calm -2
grubelt: calm 1
grubers: other 1 calm -1
grudima: foreign 1
grumelig: life -1 calm 2
grumelt: life -1 calm 2
grumpy: foreign -1 calm 2
grun oder: life 1 calm -1
grun und: violence 1
grun: life -1 violence 1 threat -1 medical -1 voices 1 worry -1 calm 2
grund ich: life 1 calm -1
grund mehr: life 1 calm -1
grund morgen: calm 1
grund und: life 1
grund weg: life 1
grund: life 4 worry -1 calm -1
grundsatzlich: calm 1
grundsicherung beantragen: calm 1
grundsicherung ich: calm 1
grundsicherung: life -2 worry -1 calm 4
grundungszuschus: life -1 worry -1 calm 3
grune karte: calm 1
grune: life -1 calm 3
grunen: worry -1 calm 2
grunkohl: worry -1 calm 2
grupe auf: other 1 calm -1
grupe der: calm 1
grupe die: worry 1 calm -1
grupe haben: calm 1
grupe hat: violence 1 other 1 calm -1
grupe ich: worry 2 calm -1
grupe im: life 1
grupe mich: violence 1 threat 1 worry 1 calm -2
grupe mir: other 1
grupe mit: threat 1
grupe sie: calm 1
grupe vom: violence 1
grupe wen: life -1 worry 1
grupe: life -4 threat 1 other 3 medical -2 voices -2 worry 4
grupengesprach: worry 2 calm -1
grupenleiter auf: other 1 calm -1
grupenleiter bild: threat 1
grupenleiter ein: threat 1
grupenleiter habe: threat 1
grupenleiter ich: threat 1
grupenleiter imer: worry 1
grupenleiter mir: violence 1
grupenleiter nicht: worry 1 calm -1
grupenleiter: life -3 violence 1 threat 5 medical -1 voices -1 worry 1 calm -1
grus got: calm 1
grus: life -1 violence -1 other 1 worry -1 calm 2
gruse ale: life 1
gruse an: life 1
gruse: life 2 threat -1 worry -1
grusen: life -1 threat 1 calm 1
grust: life -1 threat 2
gruzi: calm 1
gsagt bin: life 1 violence 1 calm -1
gsagt derf: worry 1
gsagt er: violence 1
gsagt i: life 1 worry 1 calm -1
gsagt: violence 1 threat -1 medical -1 voices -1 worry 1 calm -1
gschabt: life -1 medical -1 calm 2
gschadt: violence 2 calm -1
gschaft: life -1 calm 2
gschebert: calm 1
gscheit stui: calm 1
gscheit: calm 2
gschenk: calm 1
gschlicht: calm 1
gschlofn: life -1 calm 2
gschlogn: violence 1 calm -1
gschlong i: violence 1
gschlong: life -1 violence 2 calm -1
gschmeckt: calm 1
gschmisn: calm 1
gschnitn des: medical 1 calm -1
gschnitn: life 2 violence -1 medical 3 calm -3
gschriebn: life -1 violence 2
gschriem: life 2 calm -1
gschtorbe: calm 1
gschtrite: life 2 calm -1
gseit: life 1 calm -1
gsicht: life -1 violence -1 threat -1 other 2 voices 2 calm -1
gsocht: other 2 calm -2
gsogt i: violence 1 calm -1
gsogt: life -1 violence 2 other 2 calm -2
gspone: calm 1
gspuilt: calm 1
gspurn: life 2 calm -1
gstimt: calm 1
gstritn: life -1 calm 2
gsunge: calm 1
guat: violence -1 medical -1 foreign -1 worry -1 calm 3
guck die: life -1 calm 1
guck ich: life 1
guck in: worry 1
guck: life 1 violence -1 threat -1 other -1 medical -1 voices -1 worry 2 calm 2
gucke: worry 1
gucken ich: worry 1
gucken: life -1 violence 1 threat 1 other -1 medical -1 calm 1
guckt bose: calm 1
guckt raus: medical 1 calm -1
guckt: life -1 violence -1 threat -1 other -2 medical 2 voices -1 worry 3 calm 1
gulasch: life -1 threat 2
gule: calm 1
gultig: calm 1
gultigkeitsdaur: calm 1
gumi: life 2 medical 1 worry -1 calm -2
gumiaugen: calm 1
gumiband: life 2 calm -1
gumibarchen: threat -1 calm 2
gun: worry 3 calm -2
gunstiger: calm 1
gunter: violence -1 other 2
gunther: calm 1
gupys: calm 1
gurken: calm 1
gurt: calm 1
gurtel auf: violence 3 calm -2
gurtel den: life 2 calm -1
gurtel hab: violence 1 calm -1
gurtel um: life 2 calm -1
gurtel: life -2 violence 10 threat -1 other -1 medical 1 voices -1 worry -1 calm -4
gurteln: violence 1 calm -1
gut aber: life -1 calm 1
gut angekomen: life -1 calm 1
gut arbeit: life 1
gut auf: other 1
gut aus: life -1 worry 1
gut chef: life 2 calm -1
gut da: life 1 calm -1
gut dan: life 1 threat 1 calm -1
gut das: calm 1
gut deutsch: violence 1 foreign 1 calm -1
gut die: calm 1
gut drauf: calm 1
gut es: life -1 calm 1
gut gefuhlt: life -1 calm 1
gut geh: life -1 worry 1
gut getan: life 1 calm -1
gut gut: life 1 calm -1
gut hab: calm 1
gut hat: threat 1 calm -1
gut ich: life 2
gut im: life 1 calm -1
gut in: calm 1
gut ja: life 2 calm -2
gut kolege: calm 1
gut mach: life 1
gut mir: life 1 calm -1
gut mit: life -1 worry 1
gut morgen: life 1 calm -1
gut nein: life 1
gut nur: life 1 violence 1
gut so: life 2 calm -1
gut war: life 1
gut was: violence 1
gut weil: life 1
gut wen: life 1 calm -1
gut wie: life 1
gut wil: life 1 calm -1
gut zu: life 1 calm -1
gut: life 4 violence -2 threat -2 other -2 medical -2 voices -3 foreign -1 worry -5 calm 11
gutachten: calm 1
gute arbeit: calm 1
gute fur: life 2 calm -2
gute nacht: worry -1 calm 2
gute schlaf: calm 1
gute: life -1 violence -1 threat -1 medical 1 voices -1 foreign -1 worry -3 calm 6
guten ich: life 1
guten morgen: calm 1
guten: life 1 threat -1 medical -1 voices -1 foreign -1 worry -1 calm 4
guter tag: life -1 violence 1
guter und: life 1
guter: life 2 violence 2 threat -1 medical -1 calm -1
guterzuge: life 3 calm -2
gutes hemd: calm 1
gutes ich: calm 1
gutes: life -1 violence -1 worry -1 calm 4
gutn: life -1 calm 2
gutschein: life -1 calm 2
guzeldi: calm 1
gwehr: life 2 violence -1 calm -1
gwen: calm 1
gwoant: violence -1 other 2 calm -1
h: life 2
hab 1: threat 1 medical 1 calm -2
hab 20: life -1 threat 1 medical 2 calm -2
hab 2: life -1 medical 1
hab 30: calm 1
hab 3: life -1 medical -1 worry 1 calm 1
hab 40: life -1 violence 1 medical 2 calm -1
hab 50: calm 1
hab 60: calm 1
hab 80: calm 1
hab aber: life 1
hab abmahnung: worry 4 calm -3
hab abschiedsbrief: life 1
hab adrese: threat 1
hab ale: life 2 threat -1 medical 2 worry -1 calm -2
hab alen: life 1 calm -1
hab ales: life 3 threat 2 medical -1 worry -2 calm -1
hab alten: calm 1
hab am: worry 1
hab an: threat 1 medical 1 worry 1 calm -2
hab angefangen: life 2 calm -2
hab angst: life -1 violence 1 medical -1 voices -1 worry 3 calm -2
hab auch: life -2 worry 1 calm 1
hab auf: life 2 violence -1 medical 1 calm -1
hab aufgegeben: life -1 worry 1
hab aufgehort: worry 1 calm -1
hab aufgeschrieben: life 1 calm -1
hab aus: life -1 medical 3 worry -1
hab ausgemacht: life 1 violence 1 calm -1
hab axt: threat 1
hab bal: calm 1
hab bamel: worry 1
hab bauchweh: worry 1
hab baum: life 1 medical 1 calm -1
hab bei: life -1 worry 1 calm 1
hab beil: threat 1 calm -1
hab beim: medical -1 calm 1
hab benzin: threat 2 calm -1
hab bescheid: worry -1 calm 1
hab beschlosen: life 1 calm -1
hab bis: life 1 voices 1 worry -1 calm -1
hab bischen: calm 1
hab blut: violence 1
hab bock: life -1 worry 1
hab brief: life -1 worry 1
hab bus: calm 1
hab chef: worry -1 calm 1
hab chefin: life 1
hab dach: calm 1
hab daheim: life 1
hab dan: calm 1
hab danach: worry 1
hab das: violence -1 threat 1 medical -1 voices 1 worry -1
hab dem: life 2 violence -1 worry -1 calm 1
hab den: violence -1 threat -1 medical 1 voices 1 worry -1 calm 1
hab der: life 1 calm -1
hab dich: other 1
hab die: life 3 violence -1 threat 1 other -1 medical -1 voices 1 calm -1
hab dit: violence 1 calm -1
hab doch: worry -1 calm 1
hab drei: calm 1
hab egz: calm 1
hab ein: life -1 calm 2
hab eine: life -2 threat 2 worry 1
hab einen: life 1 threat -1 medical 1 worry -1 calm 1
hab einmal: medical -1 calm 1
hab endlich: life -1 calm 2
hab entschieden: threat 1 worry -1 calm 1
hab er: worry 2 calm -2
hab es: other 1 medical -1 worry 1 calm -1
hab euch: life 1
hab falsche: medical 1
hab fast: life -1 threat 1
hab fenster: life -1 voices 1 calm 1
hab feurzeug: threat 1 voices 1 calm -1
hab firmen: worry 1
hab flecken: violence 1
hab fragen: calm 1
hab frau: life -1 calm 2
hab frei: life -1 calm 1
hab frieden: life 1
hab fruh: worry 1
hab fruhschicht: life -1 calm 2
hab funf: calm 1
hab fur: worry -1 calm 1
hab ganze: life 1 worry -1
hab ganzen: medical 1 calm -1
hab ganzes: worry 1
hab gebraucht: calm 1
hab geburtstag: life -1 calm 1
hab gedacht: life 3 worry -1 calm -2
hab gedanken: life 1 threat 1 worry -1 calm -1
hab gefragt: other 1
hab gefuhl: life -1 worry 2 calm -1
hab gegesen: medical 3 calm -2
hab gegogelt: life 2 calm -1
hab geguckt: life 1 calm -1
hab geheult: calm 1
hab gehort: violence 1
hab gekriegt: worry 1 calm -1
hab gekundigt: worry 1
hab gelacht: life 1
hab geld: worry 1
hab gemacht: life -1 worry 1 calm 1
hab genickt: life 1 calm -1
hab genug: life 2 calm -1
hab gepackt: life 1
hab geregelt: life 2 calm -1
hab gesagt: life 4 violence 2 threat 1 medical -1 voices -1 worry -1 calm -4
hab geschaut: life 2 calm -1
hab geschluckt: life -1 medical 2 calm -2
hab geschniten: life -1 calm 2
hab geschrieben: life -1 violence 1 threat 1
hab gesehen: other 1
hab gestern: life 2 violence -1 worry 1 calm -2
hab getan: violence 1
hab getrunken: life -1 medical 3 worry 1 calm -2
hab geubt: threat 2 calm -1
hab gewarnt: threat 1 calm -1
hab gezahlt: threat 1 calm -1
hab gift: threat 1
hab glas: life 1
hab gleich: calm 1
hab grad: life 1 other 1 worry -1 calm -1
hab grupenleiter: threat 1
hab hab: life 1 calm -1
hab halt: calm 1
hab hamer: life -1 threat 1
hab hand: life 1 calm -1
hab handtuch: life 1 medical 1 calm -1
hab handy: life -1 calm 1
hab hat: threat 1
hab heises: life 1
hab her: calm 1
hab heut: life 1 threat -1 medical -1 worry 1
hab heute: life 2 threat -1 medical -1
hab hofnung: worry 1
hab hohenangst: calm 1
hab hundert: calm 1
hab ich: life -1 threat -1 medical -2 worry -1 calm 4
hab ichs: life -1 threat 1 other 1
hab ihr: life -1 threat 2
hab im: life -1 threat 1 other -1 voices 1 worry -1
hab imer: threat 1
hab in: life -2 medical 1 worry 1
hab ins: life 2
hab is: life 1
hab ist: calm 1
hab ja: life 1 violence 1 worry -1 calm -1
hab jeden: life -1 threat 1 worry -1
hab jetz: violence 1
hab jetzt: voices 1 worry -1
hab jez: calm 1
hab job: calm 1
hab kalender: life 1 calm -1
hab kartons: calm 1
hab katze: life 1
hab kein: worry 1 calm 1
hab keine: life -3 threat -1 medical -1 worry 3 calm 2
hab keinen: medical -1 worry 2
hab keiner: calm 1
hab kilo: life -1 calm 1
hab kindern: life 1 calm -1
hab kopf: worry -1 calm 1
hab kraft: violence 1 worry 1 calm -2
hab kuhlschrank: life 1
hab kundigung: worry 2 calm -2
hab lange: worry 1
hab lieb: life 1 other 1 worry -1
hab lieber: calm 1
hab lied: calm 1
hab lust: calm 1
hab mal: violence 1
hab mama: life 1
hab mehr: life -1 worry 1
hab meim: calm 1
hab mein: life 2 violence -1 medical -1 worry 1 calm -1
hab meine: life -1 medical 1 voices 1 calm -1
hab meinem: life 1
hab meinen: life 1 medical -1
hab meiner: threat 1 other -1 worry 1
hab meser: life -1 threat 2
hab metzger: calm 1
hab mich: life 1 violence -2 threat -1 medical 1 voices 1 worry -1 calm 2
hab mir: life 4 violence -1 voices -1
hab mit: life 2 violence -1 threat -1 medical 2 worry -1
hab mitag: life 2 calm -1
hab monate: calm 1
hab morgen: life -1 violence 1 worry 1 calm -1
hab muskelkater: calm 1
hab n: life -1 calm 1
hab nachgeguckt: life 1
hab nacht: life 1
hab namlich: calm 1
hab nase: life -1 voices 1 calm 1
hab ne: life 1 threat 1 other 1 medical -1 calm -1
hab nein: violence 1 voices 1 calm -2
hab netz: life -1 threat 1
hab nich: life 1 calm -1
hab nicht: medical -1 worry 2
hab nichts: worry 1 calm -1
hab nie: calm 1
hab niemand: life -1 worry 2 calm -1
hab nix: life 1 worry 1 calm -1
hab noch: life 1 violence 1
hab nua: calm 1
hab nur: life 1 calm 1
hab oma: life 1
hab papa: calm 1
hab pilen: life 1 calm -1
hab pilze: medical 1
hab prufung: calm 1
hab ruhe: life -1 other 1 calm 1
hab runter: life 1 calm -1
hab schaufel: threat 1
hab schicht: calm 1
hab schis: life -1 calm 1
hab schlecht: calm 1
hab schlus: life -1 calm 1
hab schlusel: threat 1
hab schmerzen: life -1 worry -1 calm 2
hab schnauze: worry 2 calm -1
hab schnupfen: calm 1
hab schon: life 1 threat 1 voices 1 calm -2
hab schuhe: life 1 voices 1 worry -1
hab schulden: medical -1 worry 3 calm -2
hab schwerbehindertenausweis: worry 1
hab schwester: life -1 calm 1
hab sechs: calm 1
hab seil: life -1 threat 1
hab seine: threat 1
hab seit: life -2 threat 1 worry 1
hab selber: life 1
hab selbstmordgedanken: life 1 calm -1
hab sie: life -1 other -1 worry 1 calm 1
hab so: other 1 calm -1
hab sogar: calm 1
hab sohn: threat 1
hab sol: worry 1 calm -1
hab solche: worry 2 calm -1
hab sonenbrile: violence 1
hab spiel: calm 1
hab stime: calm 1
hab strick: life 2 calm -1
hab strom: life -1 medical 1 worry -1 calm 1
hab tableten: life -1 threat -1 medical 2 worry 2 calm -3
hab tag: life 1 threat 1 worry -1 calm -1
hab termin: life 1
hab testament: life 1 calm -1
hab tochter: life 1 worry 1 calm -1
hab totgelacht: life -1 calm 1
hab uber: worry -1 calm 2
hab uberal: medical 1
hab uberlegt: life 1 calm -1
hab uberstunden: calm 1
hab um: other 1
hab und: life -1 medical -1 worry 1 calm 1
hab urlaub: life -1 worry -1 calm 1
hab verschluckt: medical 3 calm -2
hab versehen: medical 2 calm -1
hab versucht: life 1
hab vertipt: life -1 calm 1
hab viel: medical 1
hab vier: violence 1 calm -1
hab vol: calm 1
hab vom: other 1 worry -1
hab von: medical 1 worry 1 calm -1
hab vor: life -1 violence -1 worry 3 calm -1
hab vorbereitet: threat 2 calm -1
hab vorm: violence 1 worry -1
hab wagenheber: threat 1 calm -1
hab wan: life 1
hab war: life 1
hab warum: life 1
hab was: threat 2 medical 1 calm -3
hab wecker: calm 1
hab wen: violence 1 medical -1
hab wer: life 1 calm -1
hab wie: life 2 violence 1 other 1 calm -2
hab wieder: life 2 medical -1 worry 5 calm -6
hab wochen: worry 1 calm -1
hab wochenende: worry 1
hab wohl: life -1 calm 2
hab wohnung: worry 1 calm -1
hab wolen: calm 1
hab wort: life 1 calm -1
hab wut: worry -1 calm 1
hab zetel: life 2 calm -1
hab zigarete: life 1 calm -1
hab zu: life 1 medical 1 calm -1
hab zug: life -1 calm 1
hab zum: life 1 worry 1 calm -1
hab zwei: medical -1
hab zweimal: calm 1
hab 🙈: calm 1
hab: life 3 violence -3 threat 3 other -5 medical 3 voices -1 foreign -5 worry 5 calm 1
habe abmahnung: calm 1
habe ale: life -1 threat 1 medical 1 calm -1
habe am: life -1 calm 1
habe angefangen: worry 1
habe angst: life 1 other 1 calm -2
habe benzin: threat 1 calm -1
habe betreur: calm 1
habe blau: life -1 violence 3 calm -1
habe das: life 2 worry -1 calm -1
habe dem: life 1
habe den: life 1
habe der: calm 1
habe die: life 1 threat -1
habe ein: life -1 threat 1 calm 1
habe eine: medical 1 worry -1
habe einen: life 1 voices 1 calm -1
habe entschieden: life 1
habe es: other 1
habe fenster: life 1
habe frage: life 1
habe fur: calm 1
habe ganze: medical 1 calm -1
habe gegen: life -1 threat 1
habe geholt: voices 1
habe gehort: other 1
habe gelernt: calm 1
habe gemacht: life -1 calm 1
habe getrunken: medical 2 calm -2
habe heute: violence 1 calm -1
habe hofnung: worry 2 calm -1
habe ich: voices 1 calm 1
habe im: life -1 medical -1 worry 1 calm 1
habe in: violence 1
habe ja: calm 1
habe keine: calm 1
habe lange: threat 1
habe lust: calm 1
habe mein: life 1
habe meine: life -1 medical 1 worry 3 calm -3
habe meinen: calm 1
habe meser: threat 1 calm -1
habe mich: life 1 violence -1 worry -1 calm 2
habe mir: life -1 calm 1
habe mit: calm 1
habe morgen: calm 1
habe nicht: calm 1
habe nichts: life -1 threat 1
habe noch: worry 1 calm -1
habe nur: violence 1
habe schlusel: voices 1 calm 1
habe schon: life 1 calm -1
habe seit: life 2 worry -2 calm -1
habe sie: calm 1
habe suizidgedanken: life 3 worry -2 calm -1
habe tableten: life 2 worry -1 calm -1
habe und: medical 1
habe unterschreiben: worry 1 calm -1
habe viel: other 1
habe von: violence -1 threat 1
habe vor: life 2 worry 2 calm -4
habe wieder: worry 1
habe zu: life 1 calm -1
habe zum: life 1
habe: life 4 violence -3 other -2 medical 2 voices -1 foreign -2 worry 1
haben ale: worry -1 calm 1
haben am: calm 1
haben an: violence 1 calm -1
haben auch: calm 1
haben auf: threat 1 medical 1
haben befohlen: voices 2 calm -1
haben beim: medical 1 calm -1
haben brauch: life 1
haben brot: calm 1
haben danach: life 1 worry 1 calm -1
haben das: worry -1 calm 1
haben den: violence 1
haben der: life 1
haben die: life -1 worry -1 calm 1
haben ein: worry 1
haben eine: life 1 worry 1 calm -1
haben er: other 1
haben es: threat 1
haben esen: worry 2 calm -1
haben garten: life 1
haben geklatscht: calm 1
haben gelacht: violence 1
haben gesagt: life -1 violence 1 voices 1
haben gestern: calm 1
haben hab: life 1
haben heute: violence 1 worry 1
haben ich: life 2 violence -1 voices -1
haben ihr: calm 1
haben im: violence 1 calm 1
haben in: life 1 violence 1 calm -1
haben keinen: life 1
haben kopfweh: medical 1 calm -1
haben kuchen: medical 1
haben mein: threat 1 worry 1 calm -1
haben meinen: voices 1
haben mich: life -2 violence 4 calm -1
haben mir: life -1 violence 2 threat -1 voices 2 worry 1 calm -2
haben mit: violence 1
haben morgen: violence 1 calm -1
haben nur: voices 1 calm -1
haben ob: life 1 calm -1
haben schon: medical 1 calm -1
haben sich: calm 1
haben sie: threat -1 other -1 medical -1 voices 1 worry -1 calm 2
haben sol: life 1
haben theater: calm 1
haben und: medical 1
haben uns: worry 1
haben viel: life 1 calm -1
haben was: life -1 threat 1 voices 1 calm -1
haben wen: worry 1
haben wil: calm 1
haben wir: calm 2
haben: violence 4 threat -3 other -3 medical -1 voices 2 foreign -1 worry 1 calm 3
habens: life -1 threat 1
haberle: calm 1
habibi: calm 1
habn: life 1 worry -1
habs erklart: calm 1
habs gesehen: other 1 calm -1
habs mir: threat 1
habs schon: life -1 threat 1
habs: life -2 violence -1 threat 2 other 2 medical -1 voices -1 worry 1
habt ihr: life 1
habt: life 1 threat 1 worry -1 calm -1
habts: life -1 threat 2
haciendo: calm 2
hacksler: calm 1
hackt: calm 1
hafen ist: life -1 voices 1
hafen: life -2 voices 3
hafta: calm 1
haftadir: worry 3 calm -2
haftalardir: worry 1 calm -1
haftpflicht: worry -1 calm 1
haha aber: calm 1
haha bin: life 2 calm -1
haha er: life 1
haha hat: calm 1
haha i: foreign -1 calm 1
haha ich: life 1 calm -1
haha ja: life 1 calm -1
haha kein: voices 1 calm -1
haha mein: life 1 calm -1
haha mir: life 1 worry 1 calm -1
haha spas: life 1 calm -1
haha wieder: violence 1
haha: threat -1 other -2 medical -1 worry -3 calm 7
hahnchen: calm 1
haie: life -1 foreign 1
haken: life -1 medical 1 calm 2
hakini: life -1 other 3 calm -1
hakinizi edin: life 1 foreign 1 calm -1
hakinizi helal: life 1 foreign 1 calm -1
hakinizi: life 2 threat -1 foreign 2 calm -2
hal: threat 1
halay: calm 1
halb ich: life -1 worry 1
halb ist: calm 1
halb so: calm 1
halb und: medical 1 calm -1
halb vier: calm 1
halb wild: calm 1
halb: life -1 violence -1 threat -1 medical 1 voices -1 worry 1 calm 1
halbe ist: voices 1 calm -1
halbe stunde: violence 1
halbe: life -1 violence 1 threat -1 medical -1 voices 1 worry -1 calm 2
halben stunde: life 1 calm -1
halben: life 1 worry -1 calm 2
halbes: calm 1
halbieren: worry -1 calm 2
halbwaisenrente: life 2 violence -1 other -1
hale 2: threat 1
hale an: life -1 threat 2 calm -1
hale auf: violence 1
hale den: worry 1 calm -1
hale hat: violence 1
hale mich: violence 1
hale mir: worry 1
hale sie: other 1
hale und: violence 1 calm -1
hale war: medical -1 calm 1
hale: life -3 violence 2 threat 2 other 2 voices -2 calm -1
halfte: worry -1 calm 2
hali: foreign 2 calm -1
halo anker: life 1 calm -1
halo bin: life 1
halo bins: calm 1
halo hier: life 1
halo ich: calm 1
halo ist: other 1
halo: life 2 threat -1 other 1 voices -1 worry -1 calm 1
halowen: life -1 calm 2
hals brent: medical 1
hals dick: medical 1
hals die: life -1 voices 2
hals gehabt: threat 1
hals gehalten: violence 1
hals geht: medical 1 calm -1
hals gepackt: violence 1
hals ich: other 1
hals um: calm 1
hals und: other -1
hals wird: medical 1
hals zu: medical 4 calm -2
hals: life -2 violence 6 threat -1 other -1 medical 11 voices 3 foreign -1 worry -4 calm -11
halschmerzen: life -1 calm 1
halstuch: violence 2 calm -1
halsweh: life -1 worry -1 calm 2
halt aber: violence 1
halt armel: other 1 calm -1
halt bei: life 1
halt das: life 1 voices 1 worry -1 calm -1
halt den: life 1
halt der: calm 1
halt dienstag: calm 1
halt doch: calm 1
halt druck: life 1
halt einmal: violence 1
halt fest: voices 1
halt frese: calm 1
halt hand: life 1 voices 1 calm -1
halt ich: life 1
halt imer: violence 1
halt keine: threat 1
halt langsam: worry 1
halt leben: life 1
halt mich: life 1 violence 1 voices 1 worry -1 calm -2
halt mir: violence 1
halt morgen: calm 1
halt nich: worry 1 calm -1
halt nicht: life 2 threat 2 worry -1 calm -1
halt schon: calm 1
halt sie: threat 1 voices 1 calm -1
halt so: violence 2
halt und: calm 1
halt uns: life 1 calm -1
halt: life 2 violence 3 threat -1 other -1 medical -3 voices 1 foreign -1 worry 1 calm -1
halte das: life -1 worry 2
halte fur: calm 1
halte ich: life 1
halte nicht: worry 1 calm -1
halte: threat -1 other -1 medical 1 worry 1
halten das: other 1
halten die: other 1
halten er: medical 1
halten sie: other 1
halten: life -2 threat -1 other 2 medical 4 voices -1 worry -2
haltestele verlegt: calm 1
haltestele: violence 1 worry 2 calm -1
haltet: life 2 worry -1
halts maul: calm 1
halts: life 1 foreign -1 calm 1
halvdags: calm 1
ham i: life 1
ham mir: calm 1
ham uns: calm 1
ham wie: worry 1
ham wir: calm 1
ham: violence 1 threat -1 medical -1 voices -1 foreign -1 worry 2 calm 2
hama: life -1 calm 2
hambre: foreign -1 calm 1
hamburg: calm 1
hamer die: life 1 threat -1 calm 1
hamer in: life -1 threat 1
hamer liegt: calm 1
hamer mit: threat 1 calm -1
hamer schon: life -1 threat 1 calm -1
hamer und: threat 1
hamer: life -2 violence 1 threat 6 other -1 medical -1 voices -1 worry -1 calm -1
hamid: other 1 calm -1
hams: life -1 violence -1 calm 3
hamster: violence -1 other -1 medical -1 worry -1 calm 3
han et: life 1
han ist: voices 1
han: violence -1 other -1 medical -1 foreign 1 worry -1 calm 3
hand am: life -1 calm 1
hand auf: violence 1 calm -1
hand bekomen: calm 1
hand bin: life 1
hand bis: life 1 calm -1
hand dan: life -1 voices 1
hand den: voices 1
hand der: medical 1
hand die: violence 1 calm -1
hand er: violence 1 calm -1
hand gegeben: other 1
hand geht: medical 1 worry -1
hand in: medical 1 calm -1
hand ist: life -1 medical 1 calm 1
hand schon: life -1 threat 1 calm -1
hand sie: voices 1 calm 1
hand und: life 1
hand verbrant: life -1 medical 1 voices 1
hand war: life -1 threat 1
hand wen: calm 1
hand wie: life 1
hand: life 4 violence 3 threat -2 other -2 medical 6 voices 4 foreign -1 worry -4 calm -7
handbal: life -1 calm 1
handbremse: calm 1
handchen: calm 1
hande ich: worry 1 calm -1
hande machen: calm 1
hande nicht: voices 1
hande schon: threat 1
hande sind: violence 1 voices 1 calm -1
hande zitern: worry 1 calm -1
hande: life -2 threat 5 other -2 medical -1 voices 4 worry 1 calm -5
handen das: worry 1
handen: worry 1
handfestes: calm 1
handgelenk ist: life 1 calm -1
handgelenk verbunden: life 1 calm -1
handgelenk: life 5 violence -1 other 2 worry -1 calm -5
handgros: life 1
handicap: calm 1
handschuhe der: calm 1
handschuhe und: calm 1
handschuhe: life -1 violence -2 threat -1 other -1 medical 1 voices -1 worry -1 calm 5
handtuach: life -1 medical 2
handtuch: life 1 violence -1 threat -1 medical 4 worry -1 calm -2
handvol: medical 1 calm -1
handwerkskamer: calm 1
handy am: violence 1
handy aus: worry 1 calm -1
handy bis: life 1 violence 1 calm -1
handy chef: worry 1
handy das: calm 1
handy er: other 1 calm -1
handy geht: life -1 medical 1 worry -1 calm 1
handy heute: voices 1
handy ich: worry 2 calm -1
handy ist: life -1 worry -1 calm 2
handy kan: life 1
handy mein: worry 1
handy mir: life -1 voices 2
handy noch: violence 1 medical 1 calm -1
handy tot: life -1 calm 2
handy und: life 1 worry 1 calm -1
handy weg: violence 1 calm -1
handy: life -1 violence 4 threat -2 other 1 medical -2 voices 1 foreign -1 calm -1
handyladen: worry 1 calm -1
handynutzung: calm 1
handytarif: calm 1
handyvertrag abgeschlosen: calm 1
handyvertrag: life -1 worry -1 calm 2
hanes: calm 1
hang am: life 2 calm -1
hang auf: life 1
hang ich: life 1 calm -1
hang mich: life 1 calm -1
hang: life 6 violence -1 worry -1 calm -2
hange die: calm 1
hange wasche: calm 1
hange: life -1 calm 2
hangen: threat -1 other 3 worry -1
hangt am: life -1 other 1 calm 1
hangt an: life 1
hangt auf: medical 1 calm -1
hangt der: calm 1
hangt einer: medical 1 calm -1
hangt er: violence -1 other 1 calm -1
hangt jetzt: calm 1
hangt noch: medical 1
hangt runter: medical 1
hangt schon: life 3 calm -2
hangt sich: violence -1 other 2
hangt und: medical 1
hangt: life 2 violence -3 threat -1 other 3 medical 9 voices -1 foreign -1 worry -3 calm -5
hani: calm 1
hanover: life -1 calm 2
hans: violence 2 calm -1
hansi: life 1
hapy: foreign -1 calm 2
har: life 2 foreign 2 calm -2
hare abgeschlosen: calm 1
hare aus: life 1 worry 1 calm -1
hare ausgerisen: life 1
hare ausreise: life 1 calm -1
hare bis: life 1
hare ganz: calm 1
hare hab: life -1 violence 1
hare und: worry 1
hare wen: life 1 violence -1
hare: violence 2 threat -1 medical -1 voices -1 calm 2
haren die: other 1
haren: life -1 violence 1 threat -1 other 3 voices -1 calm -2
hareraufen: calm 1
hargumi: life 1
harmlos: life -1 threat 2 worry -1
hart bret: medical 1 calm -1
hart wie: life -1 medical 2 calm -1
hart: life -2 medical 4 calm -1
hartpilen: medical 1 calm -1
hartwig: worry 2 calm -2
harvst: life -1 calm 1
harz: life -1 calm 2
hasan: other 2 calm -1
hase mich: worry 1 calm -1
hase so: life 1
hase: violence -1 worry 1 calm 1
hast du: calm 1
hast was: life 1
hast: life 2 violence -1 threat -1 medical -1 voices -1 foreign -1 worry -1 calm 3
haste: calm 1
hat 10: threat 1
hat 2: calm 1
hat 30: worry 1 calm -1
hat 40: life 1 calm -1
hat 9: calm 1
hat aber: calm 1
hat abschiedsbrief: other 2 calm -1
hat ale: voices 1
hat alen: other 1 calm -1
hat ales: threat 1 worry 2 calm -2
hat also: life 1 calm -1
hat am: life -1 other 1
hat an: other -1 medical 2 worry 2 calm -3
hat angefast: violence -1 worry 1
hat angerufen: voices 1 worry -1 calm 1
hat angeschaut: violence -1 worry 2 calm -1
hat angesprochen: calm 1
hat angezeigt: life -1 threat 1
hat angst: calm 1
hat anrufen: life 1
hat antwort: worry 1
hat auch: calm 1
hat auf: medical 1 worry 1 calm -1
hat aufgehangt: other 1 calm -1
hat aus: threat 1 other 1 worry -1 calm -1
hat ausgelagerten: threat 1
hat auto: violence 1 other -1 calm -1
hat axt: violence 1 calm -1
hat baby: other 1
hat befohlen: voices 1
hat bei: calm 1
hat beim: violence -1 medical 1
hat bis: violence -1 medical 1 calm -1
hat blut: other 1
hat bonbons: calm 1
hat brot: threat 1
hat chef: worry 1
hat chefin: calm 1
hat da: calm 1
hat dafur: calm 1
hat das: life -1 violence -1 other 1 worry -1 calm 2
hat de: other 1
hat dem: violence 2 calm -1
hat den: life -1 violence 2 threat -1 medical 1 voices -1 worry -1 calm 1
hat der: life 1 threat -1 other -1 worry -1 calm 2
hat diagnose: worry 1
hat die: violence 1 threat -1 other 1 medical 2 voices -1 worry -1
hat diese: calm 1
hat diesen: calm 1
hat doch: worry 1
hat dortmund: calm 1
hat e: calm 1
hat eben: other 1
hat ein: violence 1 worry 1
hat eine: life -1 violence 3 medical 1 calm -2
hat einen: violence -1 threat -1 medical 1 worry 1 calm 1
hat einer: life -1 voices 1
hat eingeschlosen: other 2
hat endlich: life 1 calm -1
hat entlasen: violence -1 calm 1
hat entschuldigt: calm 1
hat er: violence 1 threat -1 other 2 medical -1
hat erst: worry 1
hat erzahlt: other 1 calm 1
hat es: life 1 other 1 calm -2
hat extra: calm 1
hat falsch: life 1
hat fast: calm 1
hat foto: violence 1
hat frage: life 1 calm -1
hat frau: life -1 threat 1
hat fruher: worry 1
hat fruhschicht: life -1 threat 2 calm -1
hat funf: violence 1
hat fur: life 1
hat ganz: other 3 medical -1 calm -1
hat ganze: other -1 calm 1
hat ganzen: medical 1
hat gearbeitet: calm 1
hat gebisen: violence 1 medical 1 calm -1
hat geblutet: life 1 calm -1
hat gebohrt: calm 1
hat geburtstag: threat 2
hat gedroht: violence 2 other -1 calm -1
hat gedruckt: other -1
hat gefilmt: worry 1
hat gefragt: life 2 violence 1 calm -1
hat gegeben: calm 1
hat geguckt: life 1
hat gehaun: worry 1
hat geist: calm 1
hat geklapt: life 1
hat gekundigt: worry 1
hat gelacht: life 1 worry -1 calm 1
hat gelobt: life 1 violence -1
hat gemacht: worry 3 calm -2
hat gemeckert: calm 1
hat gemerkt: life 1
hat genomen: other 1
hat gerade: other 1
hat gesagt: life -2 violence 1 threat -2 other 2 medical -1 voices 3
hat geschlagen: violence 1
hat geschluckt: other 1
hat geschniten: other 1 medical -1
hat geschrieben: life -1 other 4 calm -1
hat gesicht: violence 1
hat gespielt: calm 1
hat gestern: calm 1
hat gestochen: violence -1 medical 1
hat gestrichen: worry 1 calm -1
hat getan: life 1 calm -1
hat geweint: life 1 calm -1
hat gewonen: calm 1
hat gewurgt: violence 2 calm -1
hat gezwungen: violence 1 calm -1
hat grad: other 2
hat gripe: calm 1
hat gsagt: life 1 worry 1 calm -1
hat gut: life 1
hat hab: other 1
hat halt: life -1 worry 1
hat hand: medical 1
hat handy: violence 1 calm -1
hat hat: violence 1
hat heut: life -1 violence 1 worry -1 calm 2
hat heute: life -2 violence 1 other 1 medical -1 worry -1 calm 2
hat hund: violence 1 calm -1
hat i: life 1 worry 1 calm -1
hat ich: life 2 violence -1 threat 1 other -1 voices 1 worry 1 calm -1
hat ihr: calm 1
hat ihre: other 1
hat ihren: life 1 other 1
hat im: violence -1 other 1 calm 1
hat imer: calm 1
hat in: life -1 violence 2 threat -1 other 1 medical 1 voices -1 worry -1 calm -1
hat ins: calm 1
hat insolvenz: other 1
hat ist: violence 1 threat 1 other -1 calm -1
hat ja: calm 1
hat jeder: life 1
hat jemand: life 1 violence 1
hat jetzt: life 1 violence -1 worry -1
hat kan: calm 1
hat keine: threat 1 calm -1
hat keinen: worry 1 calm -1
hat keiner: threat 2 worry -1 calm -1
hat kind: other 1 calm -1
hat kinder: threat 1 calm -1
hat komisch: other 1
hat krampf: medical 2 calm -1
hat krebs: life 1 calm -1
hat kunde: calm 1
hat lauter: other 1 calm -1
hat letzten: life -1 calm 2
hat leute: life 1 calm -1
hat liebeskumer: calm 1
hat liste: voices 1
hat lohn: calm 1
hat mal: threat 1
hat mama: life 1 violence 2 calm -1
hat man: life 1
hat mehr: life 1 threat 1 worry -1 calm -1
hat mei: calm 1
hat mein: life -1 violence 1 threat 1 other -1 medical -1 worry -1 calm 2
hat meine: violence 1 threat 2 other -1 worry -1 calm -1
hat meinem: calm 1
hat meinen: life -1 calm 2
hat meiner: calm 1
hat meister: voices 1
hat meser: violence 2 other -1 calm -1
hat mich: life -1 violence -1 threat 1 other -2 worry 3
hat mir: life -4 violence 3 threat -1 other 3 medical -2
hat mit: life -1 violence 3 threat -1 worry -1
hat montag: calm 1
hat morgen: threat 1 calm -1
hat nachste: threat 1
hat nachtdienst: violence 1 calm -1
hat namen: threat 1
hat ne: other 1 voices 1 calm -1
hat neu: violence -1 threat 1
hat nicht: life 1 worry -1
hat nie: life 1 worry 1 calm -1
hat nix: life 1 calm -1
hat noch: life 1 violence 1 worry 1 calm -2
hat nur: violence 1 other 1 calm 1
hat ob: life 1 calm -1
hat ohne: life 1 worry -1
hat oma: life 1
hat per: worry -1 calm 1
hat pistole: violence -1 threat 1 other 1 calm -1
hat recht: worry 1
hat richtig: worry 1
hat salz: calm 1
hat schaum: medical 1 calm -1
hat schicht: threat 1
hat schlus: medical -1 worry 2
hat schlusel: violence 1 calm -1
hat schmerzen: life 2 calm -1
hat schon: life -1 violence -1 voices 1 worry 1 calm -1
hat sechs: threat 1 calm -1
hat sein: life -1 violence -1 other 2 calm 1
hat seinen: life -1 other 2
hat seit: calm 1
hat selber: calm 1
hat sich: life -1 violence -2 threat -1 other 2 medical 3 worry -1
hat sie: violence 1 other 2 medical -1 voices -1 worry -1 calm -1
hat so: life 1 other 1 voices -1 calm -1
hat sogar: calm 1
hat sol: voices 1
hat spritze: medical 1
hat steh: threat 1
hat stel: violence 1 calm -1
hat striemen: other 1 calm -1
hat tableten: violence -1 other 3 calm -1
hat taschengeld: worry 1 calm -1
hat termin: calm 1
hat tochter: threat 1 other 1 calm -1
hat trotzdem: violence 2 calm -1
hat tschus: other 1
hat tur: other 1 calm -1
hat umgehaun: calm 1
hat und: life 1 voices -1 calm -1
hat uns: other 1 calm 1
hat unsere: other 1
hat versprochen: violence 1
hat viel: life 2 other 1 medical -1 worry -1 calm -1
hat viele: other 1
hat vom: medical 1 calm -1
hat von: life 1 violence 1 calm -2
hat vorhin: other 1
hat vorm: medical 1
hat vorteile: calm 1
hat warum: violence 2 calm -2
hat was: life 1 other 1 worry -1
hat wegeschickt: life 1 calm -1
hat weil: medical 1
hat wen: life -1 violence 1 other 1 medical 1 calm -2
hat wieder: life 1 violence 1 worry -1 calm -1
hat wir: other 1 worry 1 calm -1
hat wohnt: voices 1
hat zetel: calm 1
hat zu: medical 1
hat zugespert: violence 1 other 1 calm -1
hat zum: violence -1 calm 2
hat zwei: threat 1
hat: life -4 violence 4 threat -2 other 6 voices -2 foreign -4 worry -2 calm 3
hate aber: worry 1
hate anfal: medical 1
hate anfale: medical 1 worry -1
hate angst: worry -1 calm 1
hate das: life 1 calm -1
hate die: calm 1
hate ein: medical 1
hate eine: calm 1
hate einen: life -1 worry 4 calm -3
hate er: calm 1
hate fruher: worry -1 calm 1
hate grad: medical 1 calm -1
hate heute: life -1 violence 1
hate ich: worry -1 calm 2
hate jemand: worry 1
hate man: worry 1
hate mich: life 1 calm -1
hate mir: calm 1
hate nur: calm 1
hate vor: worry -1 calm 1
hate wieder: medical 1 worry 1 calm -1
hate wurde: life 1 calm -1
hate: life 3 violence -2 threat -2 other -2 medical 2 voices -1 foreign -1 worry 2 calm 2
haten ein: life 1
haten es: worry 1
haten mich: life 2 calm -1
haten sie: life 1 calm -1
haten und: calm 1
haten wir: life 1
haten zof: calm 1
haten: life 4 violence -1 threat -1 other -1 voices -1 calm 1
hater: life -2 calm 2
hatest: calm 1
hats der: life 1
hats gemacht: life 1 calm -1
hats mir: calm 1
hats mit: calm 1
hats und: life 1 worry -1
hats verdient: life 1 worry -1
hats: life 4 violence -1 other -1 voices -1 worry -1
hau ab: life -1 threat -1 calm 2
hau bis: calm 1
hau chef: threat 1 calm -1
hau dem: threat 1 calm -1
hau den: life -1 threat 2 calm -1
hau der: life 1 calm -1
hau die: life 1 calm -1
hau eam: threat 1
hau ich: threat 1
hau im: threat 1
hau jetzt: life -2 violence 1 threat 1
hau kopf: life 2
hau mein: life 1
hau meinen: life 1
hau mich: life -1 violence -1 calm 3
hau mir: life 2 calm -1
hau mit: life 1
hau: life 5 threat 7 other -1 medical -2 voices -1 foreign -1 worry -3 calm -4
haufen: threat 2 calm -2
haun: voices 1 calm 1
hauptsache: threat 2 medical -1 worry -1
hauptschulabschlus: life -1 calm 1
haus anzunden: voices 1
haus ich: life 1
haus ist: life 1
haus und: voices 1
haus: life -1 threat 6 other 1 medical -2 voices 2 worry -2 calm -4
hausarzt: calm 1
hauschuhen: life -1 other 1 worry 1 calm 1
hause ales: calm 2
hause gekomen: other 1
hause hab: calm 1
hause: life -2 violence -1 threat 1 other 2 voices -1 calm 1
hauser: calm 1
haushalt: calm 1
hausleiter: other 2 worry 1 calm -2
hausmeister er: life 2
hausmeister hat: threat 1
hausmeister in: threat 1
hausmeister komt: calm 1
hausmeister mich: threat 1
hausmeister war: calm 1
hausmeister: life 2 threat 1 medical -1 voices -1 worry -1 calm 2
hausmester: calm 1
haustechnik: calm 2
haustur: life 2 violence 2 other -1 calm -2
haut ab: life -1 medical 2 calm -1
haut aber: worry 1
haut auf: life 2 calm -1
haut die: other 1 calm -1
haut er: violence 1 calm -1
haut es: medical 1 worry 1 calm -1
haut geht: life -1 medical 2 calm -1
haut ich: life -1 violence 1
haut imer: calm 1
haut mi: violence 2 calm -1
haut mich: life -2 violence 3 worry -1
haut mit: life -1 violence 1
haut sie: violence -1 other 1 medical -1 worry 1 calm -1
haut um: life -1 violence -1 calm 2
haut: life 2 violence 7 threat -3 other 5 medical 3 voices -2 foreign -1 worry -2 calm -9
have the: foreign 1 calm -1
have: life -1 foreign 2
hawara: calm 1
haxn: life 3 calm -2
he dat: calm 1
he de: calm 1
he is: life -1 other 1 foreign 1 calm -1
he me: foreign 2 calm -1
he not: foreign 1
he says: foreign 1
he: life -3 violence 2 threat 2 other 3 medical -1 voices -1 foreign 4 worry -1 calm -5
hear: foreign 1 calm -1
heast: violence 1 other 1 calm -1
heb mi: life 1
heb: life 2 violence -1 threat 1 medical 1 foreign -1 worry -1 calm -1
hebe: life -1 worry 3 calm -1
hebel: voices 2 calm -1
hebelt: calm 1
heben geht: medical 1 calm -1
heben sol: worry 1 calm -1
heben: life -1 threat -1 medical 2 worry 1 calm 1
hebn: life -1 calm 1
hebt: life -1 violence -1 medical 1 worry 1 calm 1
hecke schneiden: calm 1
hecke: life -1 calm 2
hecken: life -1 calm 1
hef: life 1 calm 1
heide: calm 1
heidenangst: life -1 worry 2 calm -1
heike: life -1 other 2 calm -1
heiko: violence -1 voices 2 calm -1
heil: life -3 violence 1 medical -1 voices -1 worry -1 calm 4
heilig: life -1 calm 2
heim aus: life 1
heim der: life 1 threat 1 calm -1
heim geh: life 1
heim gesagt: life 1
heim ist: life -1 violence 1 voices 1 worry 1 calm -1
heim kom: worry 1
heim mus: other 1
heim schneiden: life 1
heim sie: other 1
heim sondern: calm -1
heim tschus: life 1
heim und: calm 1
heim wen: life -1 worry 1
heim wil: calm 1
heim zu: violence 1
heim: life -1 violence 2 threat 1 other 1 medical -2 voices 1 foreign -1 calm -2
heimfahrt: life 2 calm -1
heimgeh: life -1 violence 2 calm -1
heimgekomen: life -1 violence 1 worry 1 calm -1
heimkomt die: worry 1
heimkomt: life -1 violence 1 threat 1 medical 2 calm -3
heimleitung: violence 1
heimlich: life -1 violence 2 other -1 voices 1 worry -1 calm -1
heimtheater: calm 1
heimwag: life -1 calm 1
heimweg: threat 1
heimweh nach: life 1 calm -1
heimweh: life 2 worry -1
heinz: life -1 violence 1
heiraten sie: other 1 calm -1
heiraten wil: other 1 calm -1
heiraten: life -1 violence 1 threat -1 other 2 voices -1 calm -1
heis der: threat 1 medical 1 calm -1
heis in: medical 1
heis sie: other 1
heis und: medical 1
heis: life -3 violence -1 threat 2 medical 2 voices 1 worry -1
heise ich: calm 1
heise waser: violence 1 calm -1
heise: life 1 violence 3 medical 1 voices -1 worry -1 calm -1
heisem waser: violence 1 voices 1 calm -1
heisem: life -1 violence 2 voices 2 calm -3
heiser: life -1 medical 2 worry -1 calm 1
heises uber: violence 1
heises waser: violence 1
heises: life 1 violence 2 medical -1 voices -1
heist bei: violence 1 calm -1
heist das: calm 1
heist es: worry 1
heist fur: worry 1 calm -1
heist ich: calm 1
heist und: calm 1
heist: life -3 threat -1 other 1 medical -2 voices 1 foreign -1 calm 6
heit a: voices 1
heit auf: threat 1
heit da: life -1 calm 1
heit de: threat 1
heit den: calm 1
heit dr: calm 1
heit erschte: calm 1
heit hob: calm 1
heit hot: violence 1
heit i: calm 1
heit ins: other 1 calm -1
heit is: life 1 threat 1
heit mei: violence 1
heit mit: calm 1
heit nacht: life 1 threat 1 calm -1
heit net: calm 1
heit no: life 1 threat 1 other 1 calm -2
heit owend: life 1 calm -1
heit s: calm 1
heit wieda: life 1 violence 1 calm -2
heit: life 2 threat 4 other 1 medical -3 voices -1 foreign -3 worry -4 calm 3
heizkeler: medical 1
heizkorper: life 2 worry -1 calm -1
heizng: worry -1 calm 2
heizung ich: voices 1
heizung: other 1 medical -1 voices 1 worry -2 calm 1
hektisch: calm 1
hel: life -1 worry 1
hela: foreign 2 calm -2
helal edin: life 1 foreign 1 calm -1
helal: life 1 violence -1 threat -1 other 2 foreign 2 calm -2
hele: voices 1
helene fischer: calm 1
helene: life -1 violence -1 calm 3
heler: life -1 medical 1 calm 1
helf: life 3 calm -2
helfe: calm 1
helfen bei: worry 1 calm -1
helfen: life -1 violence -1 threat -1 medical -1 worry 1 calm 3
helfer: calm 1
helferin: calm 1
helfn: calm 1
helfte: calm 1
helga: other 2 calm -2
helm auf: calm 1
helm: life -1 medical 1 voices -1 foreign 2 worry -1 calm 1
help: foreign 2 calm -1
helpen: life -1 calm 2
helste: calm 1
hem: life 2 calm -1
hemd und: calm 1
hemd: life 1 violence -1 other -1 voices 1 calm 1
hemden: calm 1
hempel: other 1
hen: life -1 violence -1 threat -1 other 2 medical -1 worry 1 calm 1
hend: life -1 foreign -1 calm 3
henke: calm 1
henkersmahlzeit: life 2 calm -2
henlegen: life -1 voices 3 calm -2
her brandt: threat 1
her demir: life 1 worry 1 calm -1
her die: voices 1
her dovuyor: foreign 1 calm -1
her er: other 1
her gun: worry 1 calm -1
her hab: calm 1
her hat: other -1 calm 1
her heute: life -1 calm 1
her ich: voices 1
her im: voices 1
her ist: other 1 medical 2 calm -2
her lindner: threat 1
her mein: other 1 calm -1
her sagt: medical 1 worry -1
her schuster: medical 2 calm -2
her und: violence 1
her vom: other 1
her war: other 1
her wolf: other 1 worry 1 calm -1
her: life -5 violence -2 threat -1 other 2 voices 1 foreign 2 calm 3
herabwurdigende: life -1 calm 2
heraus: calm 1
herausgelesen: violence 2 calm -1
herbate: foreign -1 calm 2
herbert: calm 1
herbst nicht: life 1 calm -1
herbst: life 1 worry 1
herbstfest: life 2 calm -1
herd und: violence 1 voices 1 calm -1
herd: life -1 threat -1 other 1 medical -1 voices 6 worry -1 calm -3
herdplate: life 1 violence 2 calm -2
here: life -1 medical -1 worry -1 calm 3
heren: life 1 violence 1 threat -1 medical 1 worry -1 calm -2
hergeben: life -1 other 2
hergekomen: voices 2 worry -1
hergot: life 5 violence -1 threat -1 worry -1 calm -2
herkam: voices 4 worry -1 calm -2
herlich: life -1 medical -1 worry 1 calm 1
hermana: foreign 1
hern: life -2 violence 1 threat 2 other -1 worry -1 calm 1
herodes: calm 1
heroin: other -1 medical 2 calm -1
herum: calm 1
heruntergefahren: calm 1
herz aufhort: life 2 calm -1
herz aus: life -1 medical 2 calm -1
herz die: medical 1
herz geblieben: calm 1
herz ich: life 1
herz klopft: calm 1
herz macht: medical 1
herz rast: medical 1 worry 1 calm -1
herz schlagt: calm 1
herz schwer: worry 1
herz setzt: medical 2 calm -1
herz so: calm 1
herz stehen: calm 1
herz und: life 1 medical 1 calm -1
herz vor: calm 1
herz wie: medical 1 calm -1
herz: life 1 violence -5 threat -2 medical 10 voices -1 foreign -1 calm -2
herzen: life -1 calm 1
herzinfarkt: life -1 medical 3 worry -1 calm 1
herzklopfen: violence -1 worry 2
herzlich dank: calm 1
herzlich: life -1 voices -1 calm 3
herzmedikament: voices 3 calm -2
herzpilen: other -1 medical 1
herzrasen und: worry 1 calm -1
herzrasen: life -1 worry 3 calm -2
herzschritmacher: medical 1
herztableten: life 2 medical 2 calm -3
herztropfen: violence -1 threat 2 calm -1
het mi: violence 3 foreign -1 worry 1 calm -2
het: life -2 violence 5 medical -1 foreign -2 calm 1
heu: calm 1
heuchler: life 1
heul ich: worry 1 calm -1
heul: threat -1 worry 3 calm -1
heule: life -2 worry 6 calm -3
heulen: life -1 calm 1
heult: life -1 calm 3
heur: calm 1
heus: calm 1
heuschnupfen die: calm 1
heuschnupfen: life -1 medical -1 calm 3
heustock: violence 3 calm -1
heut abend: life 2 calm -1
heut ales: calm 1
heut an: life -1 threat 1
heut angeguckt: calm 1
heut auch: life 1 calm -1
heut auf: threat 1 calm -1
heut bei: violence 1 calm -1
heut bin: life -1 calm 1
heut bock: life -1 calm 2
heut brief: other 1 calm -1
heut das: life 1 violence 1 calm -1
heut den: life -1 calm 1
heut der: life 1 threat -1 other 1
heut die: calm 1
heut drei: violence 1 calm -1
heut ein: life 1
heut einen: threat 1 other 1 calm -1
heut er: other 1 calm -1
heut ersten: calm 1
heut fast: life 2 calm -1
heut feierabend: threat 1 calm -1
heut fruh: medical 1
heut ganz: life 1 voices -1
heut hab: calm 1
heut hat: violence -1 worry 1
heut heim: violence 1 calm -1
heut hin: life 1 calm -1
heut ich: life 1 threat 1 worry -1 calm -1
heut im: life -1 violence -1 calm 1
heut in: threat -1 voices 1
heut is: calm 1
heut ist: life 1 violence 1 worry -1 calm -1
heut kein: life -1 calm 2
heut komisch: calm 1
heut mach: voices 1
heut mehr: calm 1
heut mich: life -1 calm 1
heut mir: worry 1
heut mit: life -1 calm 1
heut mitag: life 1
heut morgen: voices 1 calm -1
heut nach: threat 1 calm -1
heut nacht: life 1 threat 2 voices 1 worry -1 calm -3
heut ne: calm 1
heut nich: threat 1
heut nicht: life 1 violence 1 worry 1
heut noch: life 1 threat 1 calm -1
heut nur: life -1 violence 1
heut oben: life 1 calm -1
heut sagt: violence 1
heut schon: life -1 threat -1 worry 1 calm 1
heut so: medical 1
heut sonenbrile: violence 1
heut um: violence 1 calm 1
heut und: life -1 medical 1 voices 1
heut vom: calm 1
heut von: life -1 calm 1
heut war: life 1
heut wars: life 1 calm -1
heut was: life -1 threat 1 worry -1 calm 1
heut wie: calm 1
heut wieder: life 2 violence 1 calm -2
heut zu: threat 1
heut zum: calm 1
heut zur: life 1 calm -1
heut zwei: violence 1 calm -1
heut: life 6 violence 2 threat 3 other 1 medical -4 voices -1 foreign -3 worry -7 calm 2
heute 14: calm 1
heute 5: other 1 voices 1 calm -1
heute abend: life 1 threat 2 worry -1 calm -1
heute aber: violence 1
heute abmahnung: worry 1 calm -1
heute alen: life 1
heute ales: calm 1
heute am: violence 1 calm -1
heute an: life -1 violence -1 calm 2
heute arbeit: life 1 calm -1
heute arbeiten: worry 2 calm -1
heute arm: life 1 calm -1
heute auch: violence 1 worry -1
heute auf: calm 1
heute aufhebungsvertrag: worry 1
heute aus: calm 1
heute beim: life 1 violence -1 threat 2 calm -1
heute bewohner: calm 1
heute bin: life -1 worry 1 calm 1
heute bis: calm 1
heute brent: life -1
heute brief: worry 4 calm -4
heute buro: calm 1
heute da: voices 1
heute das: life 1
heute dem: life -1 calm 2
heute den: threat -1 other 1
heute der: life 1 violence -1
heute die: violence -1 other 1 voices -1 calm 1
heute du: violence 1 calm -1
heute ein: violence 1
heute eine: violence 1 calm -1
heute einen: worry 1 calm -1
heute einer: life 1
heute einfach: life 1 calm -1
heute einmal: calm 1
heute endlich: calm 1
heute er: violence 1 other 1 calm -2
heute es: medical 1
heute etwas: calm 1
heute falig: violence 1 calm -1
heute feierabend: life -1 calm 1
heute fest: calm 1
heute fruh: life 1 violence 1 worry -1
heute gab: life -1 calm 1
heute ganz: life 1
heute ganze: life -2 calm 2
heute geburtstag: threat 2 calm -1
heute gefuhlt: life -1 calm 1
heute geh: life 1 calm -1
heute gelernt: life -1 calm 1
heute gesagt: violence -1 other 1 calm 1
heute geschaft: life -1 calm 1
heute geschlagen: violence 1
heute gezeigt: calm 1
heute gut: life -1 calm 1
heute hab: violence 1 voices 1 calm -1
heute hamster: life 1 calm -1
heute hat: life -1 violence 2 worry -1
heute heim: life -1 threat 1 calm 1
heute hund: other 1 calm -1
heute ich: violence -1 threat 1 voices 1 calm -1
heute ihr: life 1
heute im: worry 2 calm -1
heute in: life 1 violence 1 threat -1 calm -1
heute ins: life -1
heute is: life 1 violence 1 voices -1 worry 1 calm -1
heute ist: life 2 calm -1
heute kein: life -1 threat 1 calm 1
heute keine: calm 1
heute kino: calm 1
heute kom: violence 1
heute komisch: calm 1
heute komplet: calm 1
heute komt: life 1 calm -1
heute kuchen: medical 1 calm -1
heute kundigung: other 1
heute leben: calm 1
heute leiter: calm 1
heute letzten: life 2 calm -2
heute mach: life -1 calm 1
heute mache: life 1
heute mehr: threat 1 worry -1 calm 1
heute mein: life 2 worry 1 calm -2
heute meinem: life 1
heute mich: life -1 calm 1
heute mir: life -1 calm 1
heute mit: life -2 threat -1 calm 3
heute mitag: life 1 medical 1 worry -1 calm -1
heute morgen: life 2 worry -1 calm -1
heute mus: life -1 voices 1 worry 1 calm -1
heute muste: calm 1
heute nach: voices 1
heute nacht: life 1 threat 2 other 1 worry -1 calm -2
heute nehm: life 2 calm -1
heute nicht: violence -1 other 1 worry -1 calm 1
heute noch: life 2 violence 1 calm -2
heute nur: life -1 calm 1
heute raus: calm 1
heute schlus: other 1
heute schon: medical 1
heute seinen: life -1 violence 1 other 1 calm -1
heute sie: life -1 violence 1 threat 1 other 1 calm -2
heute sind: threat 1
heute so: life -1 calm 2
heute sogar: calm 1
heute spat: calm 1
heute tableten: life 1 calm -1
heute trotzdem: violence 1
heute um: life -1 threat 1 other 1 calm -1
heute und: calm -1
heute vernichtet: calm 1
heute versteckt: violence 1 calm -1
heute viel: calm 1
heute vom: other 1
heute von: violence -1 calm 1
heute vor: life 1 calm -1
heute war: life -1 calm 2
heute waren: life 1 calm -1
heute was: life 3 calm -2
heute wegen: calm 1
heute weil: worry 1
heute weis: worry -1 calm 1
heute wen: medical 1 calm -1
heute wieder: life -1 violence 3 calm -2
heute wir: threat 1
heute zu: life -2 violence 1 calm 1
heute zum: life 2 threat 1 calm -3
heute zur: life -1 other 1 worry 1
heute: life 4 violence 2 threat 2 other 2 medical -5 voices 2 foreign -3 worry -6 calm 4
hexe: calm 1
hey ich: life 1
hey: life 1
hfjd: calm 1
hi der: worry 2 calm -1
hi i: violence 2 calm -1
hi: life -2 violence 1 threat 2 other -1 voices -2 foreign -1 worry 1 calm 2
hieglegt: calm 1
hielt: calm 1
hier ale: life -1 voices 1 calm 1
hier arbeiten: life -1 calm 1
hier auf: calm 1
hier baumarkt: life 1
hier bei: life 1
hier bin: worry 1
hier bis: voices 1
hier dan: other 1
hier dem: life -1 calm 1
hier der: threat 1 worry 1 calm -1
hier die: calm 1
hier es: worry -1 calm 1
hier hab: life 1 worry 1 calm -1
hier ich: life 1 medical 1 worry 1 calm -1
hier im: medical 1 calm 1
hier in: life 1
hier ist: violence 1 voices 1 worry -1
hier kein: violence 1 worry -1
hier man: calm 1
hier mit: life -1 threat 1
hier nicht: life -1 violence 1 worry 1
hier noch: worry -1 calm 1
hier sein: worry 1
hier seit: calm 1
hier sind: voices 2
hier so: life 1
hier und: other 1 medical 1 calm -1
hier uns: other 1
hier: violence -2 threat -1 other 1 medical -1 voices 3 foreign -1 worry -3 calm 4
hiermit teile: life 1
hiermit: calm 1
hiersein: life 1 calm -1
hies: calm 1
hiewende: worry -1 calm 1
highway: calm 1
higieh: life 1
hilf mir: voices 1 calm -1
hilf: other 2 medical 1 voices 1 calm -3
hilfe beim: calm 1
hilfe der: other -1 medical 1
hilfe er: violence 2 calm -2
hilfe es: other 1 medical 1 calm -1
hilfe ich: medical 1
hilfe in: calm 1
hilfe kurz: calm 1
hilfe man: violence 1 calm -1
hilfe mehr: worry 1
hilfe mein: violence 2 calm -1
hilfe und: other 1
hilfe: life -2 violence 4 threat -2 other 1 medical 6 voices -2 worry -3 calm -2
hilfeplan: calm 2
hilfsarbeit: life 1
hilfst mir: calm 1
hilfst: life -1 calm 2
hilft auch: calm 1
hilft da: calm 1
hilft das: life 1 violence 1 worry -1
hilft es: life -1 medical 1
hilft halt: life 1 calm -1
hilft ich: life 2 calm -1
hilft kein: life -1 calm 1
hilft mehr: worry 1 calm -1
hilft mir: life -1 worry 2
hilft nicht: life 2 calm -1
hilft nur: life 1 violence 1 calm -1
hilft: life 1 violence -1 threat -2 other -1 medical 2 voices -1 foreign -1 calm 2
himel heute: life 1 calm -1
himel ich: life 1 calm -1
himel noch: life 1 calm -1
himel und: life 1
himel: life 6 violence -1 threat -2 other 1 medical -1 worry -1 calm -1
hin auf: calm 1
hin da: worry -1
hin der: life 1 worry -1 calm 1
hin die: life 1 calm -1
hin geh: worry -1 calm 2
hin gehen: life -2 calm 2
hin gelegt: worry -1 calm 1
hin ich: life 1 threat 1
hin mein: life 1
hin mich: calm 1
hin mus: calm -1
hin nur: worry 1
hin sie: worry 1 calm -1
hin sol: calm 1
hin und: threat 1 worry -1 calm 1
hin wen: threat 1 worry -1
hin wil: life 1
hin: life -2 violence -3 threat 2 medical -1 voices -1 foreign -1 worry 5
hineingerechnet: life 1
hinerher: life -1 worry -1 calm 2
hingefalen: life -1 violence 1 medical 3 worry -1 calm -2
hingegangen: worry 2 calm -1
hingeh man: life 1 calm -1
hingeh: life 6 threat -1 worry -1 calm -5
hingeknalt: calm 2
hingelegt aufhebungsvertrag: worry 1 calm -1
hingelegt ich: worry 1 calm -1
hingelegt steht: worry 1
hingelegt: violence -1 threat 3 voices -1 worry 3 calm -4
hingerichtet: calm 1
hingeschmisen: life -1 worry 1 calm 1
hingesetzt: other -1 medical 1
hingestelt: worry -1 calm 2
hinjon: calm 1
hinkomen: worry 2 calm -1
hinlaufen: calm 1
hinlegen: life -1 violence -1 voices 3 worry -1 calm -1
hinlegn: voices 2 calm -1
hinschmeisen ich: worry 1
hinschmeisen: life -1 worry 3 calm -1
hinstelen: violence 1
hinten drin: other 1
hinten er: other 1
hinten: life -2 violence 1 other 1 medical 2 voices -1 worry -1
hinter dem: life 2 threat -1 calm -1
hinter den: violence 1 calm -1
hinter der: threat 1 other 1 voices -1 calm -1
hinter hale: other 1 calm -1
hinter her: other 1 voices 1 calm -1
hinter ich: life 1 voices -1
hinter mich: worry 1
hinter mir: voices 1 worry -1 calm 1
hinter schrank: life -1 voices 1
hinter tur: threat 1
hinter: life 2 violence 1 threat 2 other 2 medical -1 foreign -1 worry -2 calm -3
hintereinander: life -1 medical 2 worry -1 calm -1
hinterher: life 2 violence -1 threat -1 other 3 medical -1 voices -1 calm -2
hinterkopf: life -1 violence 4 calm -3
hinterlasen: life -1 worry -1 calm 2
hinterm und: life 1
hinterm: life 2 other 3 voices -1 worry -1 calm -2
hintern: violence 1
hinweisen: calm 1
hinwerfen: calm 1
hinzugehen: life -1 worry 2
hirsch: calm 1
hirse: life 1 calm 1
hit me: foreign 1 calm -1
hit: violence -1 foreign 3 calm -2
hits me: foreign 1
hits: foreign 1
hitze der: medical 1
hitze in: medical 1
hitze: life -1 medical 3 worry -1 calm 1
hitzige: calm 1
hm nich: calm 1
hm weis: calm 1
hm: life -1 worry -1 calm 2
ho e: worry 1 calm -1
ho ich: life 1
ho: life -1 threat -1 calm 1
hoam hergot: life 1 calm -1
hoam zum: life 1 calm -1
hoam: violence -1 threat -1 other 1 worry -1 calm 1
hoamfahrt: threat 2 calm -1
hoar: violence 2 calm -2
hoasn: calm 1
hoast: calm 1
hob a: violence 1
hob blaus: violence 1 calm -1
hob den: calm 1
hob heit: life 1
hob i: life -1 violence 1 calm 1
hob mi: life 2 violence -1 calm -1
hob scho: worry 1
hob wieda: life 1 calm -1
hob: life 4 violence 1 threat -2 other -1 voices -1 foreign -2 worry -2 calm 2
hobm: life 2 calm -1
hobs: life 3 calm -2
hoby: worry -1 calm 2
hoch bei: calm 1
hoch das: life -1 calm 1
hoch der: calm 1
hoch die: life 1
hoch ich: threat 1
hoch ist: life -1 worry 1 calm 1
hoch mein: worry 1
hoch mus: life 2 calm -1
hoch und: threat 1 other 1 calm -1
hoch wird: medical 1
hoch: life 2 threat 2 medical -1 calm -2
hochaus: calm 1
hochbet: life -1 calm 1
hochdruckreiniger: violence 1
hochgekrempelt: life 2 calm -1
hochgucken: life 2 calm -1
hochkomt: violence -1 threat -1 voices 3 calm -1
hochstbetrag: calm 1
hochstdaur: calm 1
hochstens stunden: worry 1 calm -1
hochstens: life -1 worry 4 calm -2
hochu: foreign 3 calm -3
hochverehrte: life 1 calm -1
hochwaserubung: calm 1
hochzeit ich: threat 1 calm -1
hochzeit meiner: calm 1
hochzeit von: calm 2
hochzeit: life -1 threat 1 other -1 worry -1 calm 3
hock: life -1 worry -1 calm 3
hocke: violence 3 calm -1
hocker: life -1 calm 1
hockt: violence -1 other 2
hocu: foreign 2 calm -1
hof da: voices 1
hof ich: voices 1 worry -1
hof: life 2 threat -1 medical -1 voices 1 worry -2 calm 1
hofe das: life 1 calm -1
hofe ich: calm 1
hofe: life 4 violence -1 worry -1 calm -2
hofen: worry 1
hofentlich ich: life 2 calm -1
hofentlich: life 6 threat -1 medical -1 worry -1 calm -3
hofjob: violence -1 calm 2
hoflich: threat 1 voices 1
hofman: threat 2 calm -1
hofnung das: worry 1 calm -1
hofnung mehr: life -1 worry 2 calm -1
hofnung: life -3 threat -1 worry 10 calm -5
hoft: other 1
hohe: foreign -1 calm 2
hohen: calm 1
hohenangst und: calm 1
hohenangst: life -1 calm 2
hohenarbeiter: calm 1
hohere: calm 1
hoheren: calm 1
hoiben: medical 3 worry -1 calm -1
hoid: life 3 violence 2 calm -3
hoim: life 1
hoite: life 2 calm -1
hoje: foreign 2 calm -1
hol in: voices 1 calm -1
hol jetzt: life 1 voices 1 calm -1
hol mir: life -1 calm 1
hol: violence -1 threat 1 other 1 medical -1 voices 2 worry -1 calm -1
holbe: calm 1
hole ich: calm 1
hole: life 1 violence -1 threat -1 other 1 voices 1 worry -1 calm 1
holen ich: voices 1
holen mich: voices 1
holen oder: medical 1
holen sie: voices 2
holen wir: calm 1
holen: life 2 violence -1 threat -2 voices 6 worry -2 calm -2
holger: threat 2
holiday: foreign -1 calm 2
holn: other 1
holt der: life 1 calm -1
holt er: violence 1
holt heute: life -1 violence -1 calm 1
holt in: life 1
holt mich: life -1 calm 2
holt nacht: life 1
holt: life 2 violence -2 other -1 medical -1 worry -2 calm 4
holz: life 1 violence -1 other -1 worry -1 calm 2
holzgrupe: worry -1 calm 1
holzvogel: calm 1
hom: calm 1
homa: calm 2
home: life -1 foreign -1 worry -1 calm 4
homeofice mein: life 2 calm -1
homeofice: life 3 voices -1 worry -1
hon: life 1 violence -1 calm 1
hond: calm 1
honorarkraft: calm 1
hopfen: worry 3 calm -2
hor ales: other 1
hor auf: life 1 violence 1 threat 1 voices -1 worry -1
hor das: other 1
hor de: voices 1
hor den: voices 2 calm -1
hor die: voices 1 calm -1
hor ich: life -1 threat 1 other 1 worry 1
hor in: life -1 threat 1 other 1
hor mit: calm 1
hor musik: worry 1
hor nich: life 1
hor sie: other 1 voices 1 calm -1
hor stimen: calm 1
hor und: violence 1
hor wie: other 2 voices 1 calm -1
hor wieder: voices 1 calm -1
hor: life -2 violence -1 other 5 medical -3 voices 4 foreign -1 worry 1 calm -2
horbuch: life -1 calm 3
horche: worry 1
hore stimen: worry 3 calm -2
hore: life -2 threat -1 other 1 medical -1 voices 3 worry 4 calm -4
horen auf: voices 1
horen die: calm 1
horen es: voices 1
horen: life -2 threat 1 other -1 medical -1 voices 2 worry -2 calm 1
horgerat ich: worry 1 calm -1
horgerat und: calm 1
horgerat: life -1 other -1 worry 2 calm 1
hornchen: calm 1
hornern: violence -1 calm 2
hororfilm: life -1 worry -2 calm 4
horoskop: calm 2
horspiel: calm 1
hort auf: life -1 threat -1 medical 2 voices 1 calm -1
hort budjet: calm 1
hort das: life -1 voices 1 worry 1
hort die: threat 1 voices 1 calm -1
hort mehr: violence 1 calm -1
hort mich: life -1 medical 2
hort nich: violence 1 calm -1
hort nicht: life -1 medical 2 voices 1 worry -1 calm -2
hort nie: life 1 calm -1
hort nur: other -1 calm 1
hort stimen: other -1 calm 2
hort wieder: life 1 other -1
hort: life -3 violence 2 threat -2 other -2 medical 6 voices 2 foreign -1 worry -2 calm -1
hosch: calm 1
hose ich: life -2 violence 2
hose ist: medical 1
hose runter: life -1 violence 2 calm -1
hose und: violence 1 voices -1
hose: life -1 violence 8 threat -1 other 1 voices -2 worry -2 calm -3
hosen: violence 2 other -1 calm -1
hosenbund: calm 1
hosentasche: foreign -1 calm 1
hospitation: calm 1
hospiz: calm 1
host: calm 1
hosuma: foreign -1 calm 1
hot a: calm 1
hot an: other 1
hot d: violence 2 calm -1
hot da: calm 1
hot en: other 1
hot er: life 1 other 2 calm -1
hot gestern: violence 1 calm -1
hot gsagt: other 1
hot gsogt: violence 1 other 1 calm -1
hot i: calm 1
hot ma: calm 1
hot mehr: calm 1
hot mi: life -1 violence 2 other 1 calm -1
hot mich: violence 1
hot no: violence 1 voices 1 calm -1
hot sie: other 2 calm -1
hot: life -3 violence 6 threat -3 other 4 foreign -3 worry -2 calm 1
hotel: life -1 other 1 calm 1
hotline: calm 1
hotn: calm 1
hots: life 2 violence -1 threat -1 calm 1
hour: foreign 1
how: foreign -1 calm 2
hoy: foreign -2 calm 2
hr: calm 1
huber: threat 1 calm -1
hubsches: worry 1 calm -1
hubtisch: calm 1
hubwagen ist: medical 1 worry 1 calm -1
hubwagen: life -1 medical 1 calm 1
huck: life 1
hufte: life -2 medical 2
huhn: life -1 calm 1
huhner: calm 2
huhu: life -1 foreign -1 calm 2
hule: worry 3 calm -2
hum: life -2 threat 3 worry -1
humer: calm 1
humpel: life -1 worry 2 calm -1
hund den: life -1 threat 1
hund der: worry -1 calm 2
hund ein: calm 1
hund frist: calm 1
hund hab: threat 1
hund hat: violence -1 other -1 medical 1
hund ich: threat 1
hund ist: life 1 worry 1 calm -2
hund komt: life 1 violence -1
hund mich: life -1 medical 1
hund mus: worry 1 calm -1
hund nachbarin: threat 1 voices 1 calm -1
hund nicht: calm 1
hund noch: calm 1
hund sie: life 1 calm -1
hund tot: threat 1 calm -1
hund und: life -1 other 2
hund verschenkt: other 1
hund vom: threat 1 voices 1 calm -1
hund von: calm 1
hund wen: life 1
hund wurde: worry 1
hund: violence -2 threat 3 other 1 foreign -1 worry 1 calm -1
hunde: life 1 calm -1
hundebox: violence -2 other 2
hundefuter: worry 2 calm -1
hundelend: calm 1
hundemude: life -1 calm 1
hundert die: calm 1
hundert gezahlt: life 1
hundert: life -1 violence -1 threat -1 voices 1 worry -1 calm 3
hunger: life -2 worry 2 calm 1
hungrig: life -1 calm 2
hupen weis: voices 1 worry -1
hupen: life -1 other 1 voices 4 worry -1 calm -2
hupf: life 1
hupfen: life 4 calm -3
hupt: voices -1 calm 1
hura: life -1 calm 2
hus: life 2 calm -1
husband hits: foreign 1
husband me: foreign 1
husband: foreign 2 calm -1
huste: violence 1 medical 2 worry -1 calm -1
husten: life -1 medical 5 worry -1 calm -2
hustet: medical 2 calm -1
hut mit: life 1
hut: violence -1 threat -1 other 2 medical -1 voices 1 calm -1
hute: calm 1
hydraulikprese: calm 1
hygiene: calm 1
i a: violence 1 calm 1
i aber: life -1 calm 1
i al: foreign 1 calm -1
i am: life 1 foreign 1 worry -1
i an: life -1 calm 1
i angst: violence 1 other 1 calm -1
i auf: life -1 calm 1
i aufm: life -1 voices 1 worry 1
i aus: life 1
i ausm: calm 1
i beim: calm 1
i ben: calm 1
i bi: violence 1
i bin: life 2 violence 1 threat -1 voices 1 foreign -1 calm -2
i blos: calm 1
i bring: life 2 calm -1
i cant: worry 1
i d: life -1 voices 1
i da: life 1 worry -1 calm 2
i dat: life -1 calm 1
i de: life 1 voices 1
i den: threat 2 calm -1
i derf: worry 1
i des: life -1 worry 1 calm 1
i die: calm 1
i do: voices 1 foreign 2 calm -1
i doa: calm 1
i dog: foreign 1
i dont: foreign 2 calm -1
i drei: worry 1
i eam: life -1 threat 5 foreign -1 calm -2
i etz: life -1 calm 1
i fur: calm 1
i g: life 1 calm -1
i gang: life 1
i ganz: calm 1
i geh: life 1 calm 1
i glei: calm 1
i hab: other 1
i hau: life 1 threat 1 calm -1
i heit: threat 1
i hob: life 1 violence 1 foreign -1
i hon: calm 1
i hor: voices 2 calm -1
i i: threat 1 medical 1 calm -1
i im: violence 1
i imer: calm 1
i in: life 1 calm -1
i it: life 1
i jetz: life -1 worry 1
i ka: life -1 voices 1 worry 1 calm -1
i ko: life -1 foreign -1 worry 3 calm -1
i koa: medical 1
i koan: life 1 calm -1
i kriag: life -1 medical 2 calm -1
i ma: life 2 calm -1
i mach: threat 3 calm -2
i mecht: life 1
i mein: calm 1
i mi: life 2 violence -1 threat -1 medical -1 voices 1 foreign -1
i mit: calm 1
i mog: life 1 threat 1 foreign -1
i morga: life 1
i na: life -1 voices 1
i nach: life 1 threat 1 calm -1
i nehme: life 1 worry 1 calm -1
i net: voices 1 foreign -1
i nie: foreign 2 calm -1
i nima: life 2 medical -1 foreign -1 worry 2 calm -1
i nimer: life 1 worry 2 calm -2
i no: life -1 threat 1 calm 1
i oder: life 1
i pack: worry 1
i s: life 1 voices 1 foreign 1 calm -2
i sauf: worry 1 calm -1
i schwerbehindertenausweis: calm 1
i sog: violence 1 calm -1
i soi: life -1 voices 3 calm -1
i sol: life -1 voices 2
i steh: life -1 voices 1
i the: foreign 1
i um: life -1 threat 1 worry 1 calm -1
i vel: worry 1
i wand: life -1 foreign 3 calm -2
i war: calm 1
i wart: threat 1 calm -1
i wen: other 1
i wieda: life -1 worry 1 calm 1
i wieder: voices 1 calm 1
i wil: life 2
i woas: threat 1 worry 1 calm -1
i wui: life 2 worry -1 calm -1
i zruck: calm 1
i zum: violence 1 calm -1
i: life 4 violence -2 threat 4 other -3 medical -4 voices 2 foreign 1 worry -1 calm -2
ian: worry 2 calm -1
iar: foreign 1 calm -1
iberhaupt: calm 1
ibu genomen: medical 2 calm -1
ibu: life -1 medical 3 worry 2 calm -3
ibuprofen: medical 2 calm -1
ice: life 2 calm -1
ich 10: medical 1
ich 14: life -1 calm 1
ich 19: life 1 calm -1
ich 1: calm 1
ich 20: life -1 medical 1 worry 1 calm -2
ich 24: life 1 calm -1
ich 27: calm 1
ich 2: medical 1
ich 34: violence 1
ich 3: calm 1
ich 40: life -1 medical 2 calm -1
ich 41: worry 1
ich 50: calm 1
ich 60: life 1
ich 61: life 1
ich 6: voices 1
ich 9: worry 1
ich ab: life 1 threat -1
ich abend: life 2 calm -1
ich abends: worry 1 calm -1
ich aber: life 2 violence 1 threat 1 voices -1 worry -1 calm -1
ich ale: life -1 threat 1 medical 3 calm -1
ich alein: life -1 violence 1 calm 2
ich aleine: calm 1
ich alen: life -2 worry 4 calm -1
ich ales: life 1 threat 1 worry 1 calm -2
ich als: worry -1 calm 2
ich alten: calm 1
ich am: life 2 medical -1 voices -1 calm -1
ich an: life 1 violence -1 medical -1 worry 2
ich ander: life -1 worry 1
ich andere: life 1
ich anders: life 1 calm -1
ich anfas: voices 1 calm -1
ich anfase: life -1 violence 2 calm -2
ich anfasen: violence 1 calm -1
ich angefangen: life -1 threat 1
ich angst: life -1 violence 3 threat 1 medical -1 calm -1
ich anrufen: violence 1
ich antwort: life -1 calm 1
ich anzeige: violence 1 worry -1
ich anzieh: worry 1 calm -1
ich arbeiten: life 1 calm 1
ich arbeitsplatz: calm 1
ich arzt: medical 1 calm -1
ich atmen: worry 1 calm -1
ich auch: life 2 violence -1 threat 1 other -1 medical -1 voices 1 calm -1
ich auf: life -1 violence -1 threat -1 voices 2 worry 1 calm -1
ich aufgehort: worry 2 calm -2
ich aufgestanden: violence 1
ich aufgewacht: worry -1 calm 1
ich aufhoren: life -1 voices 1 worry -1 calm 1
ich aufs: life 1
ich aufstehe: life -1 medical 1 worry 1 calm -1
ich aufstehen: worry 2 calm -1
ich aus: life -1 violence -1 threat -1 other -1 medical 1 voices 1 calm 2
ich ausgelagerten: life 1
ich ausgemacht: life 1
ich austeigen: life 1
ich bald: life 1
ich bamel: worry 1
ich bauchweh: worry 1 calm -1
ich behindat: calm 1
ich behinderung: life -1 violence -1 worry 1 calm 1
ich bei: life 2 violence 1 other -1 calm -2
ich beim: life 1 violence 1 calm -1
ich beis: life 1
ich bekom: calm 1
ich bekome: medical 1 worry 1 calm -2
ich bende: life 2 calm -2
ich benzin: threat 2 calm -2
ich bescheid: life -1 voices 1
ich beschlosen: life 1
ich beschweren: worry 1
ich beser: worry -1 calm 2
ich bestraft: life 1
ich bet: life -1 calm 1
ich betreur: calm 1
ich betriebsrat: life 1
ich bevor: calm 1
ich bin: life -1 threat -3 other 1 medical -2 voices 2 foreign -1 worry 3
ich bins: life -1 calm 1
ich bis: violence -1 worry 2 calm -1
ich bisl: calm 1
ich bite: life 2 calm -1
ich blau: life -1 violence 2 calm -1
ich bleib: life 1 worry -1
ich bleibe: calm 1
ich blick: calm 1
ich blos: life 1
ich blut: life 1 violence 1 medical 1 worry -1 calm -1
ich blute: violence 1 medical 3 calm -3
ich bose: life 1 voices 1 calm -1
ich brauch: life 3 threat -1 worry -1 calm -1
ich brauche: worry -1 calm 2
ich briefe: worry 1
ich bring: life -1 violence -1 threat 2 worry -1 calm 2
ich bringe: life -1 threat 1 calm 1
ich budsche: calm 1
ich bus: worry -1 calm 1
ich chef: voices 1 worry -1
ich da: life -1 medical -1 worry 1 calm 1
ich dabei: worry -1 calm 1
ich dachte: calm 1
ich dafur: threat 1
ich dagegen: violence 1 calm -1
ich daheim: calm 1
ich damit: life -1 calm 1
ich dan: life 1 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 2
ich danach: life -1 worry 1 calm 1
ich danke: violence -1 calm 2
ich darf: life 1 violence 2 threat -1 other 1 medical -1 voices 2 worry -1 calm -2
ich das: threat 3 medical -1 voices 1 foreign -1 calm -2
ich dat: calm 1
ich datum: life 1
ich daurnd: medical 1 worry 1 calm -1
ich davon: calm 1
ich davor: life 1 voices 1 calm -1
ich dazu: calm 1
ich de: threat 1
ich deiner: worry 1
ich dem: life 1 violence -1 threat 2 other -1 voices 1 worry -1 calm -1
ich den: life -1 violence -2 threat 3 other -1 medical -1 voices 1 foreign -1 worry -1 calm 1
ich denen: threat 1 calm -1
ich denk: life 1 violence 1
ich denke: life 4 worry -1 calm -2
ich depresion: calm 1
ich der: life 1 medical -1
ich deswegen: life 1 calm -1
ich deutsch: calm 1
ich dich: calm 1
ich dick: life -1 threat 1
ich die: threat 5 other -1 medical -1 voices -1 foreign -1
ich dienstag: life -1 threat 1
ich diese: life 3 calm -2
ich diesen: worry 1 calm -1
ich diktiere: medical 1 calm 1
ich dir: threat 1 foreign 1
ich do: life 1
ich doch: life 1
ich dopelt: medical 1 calm -1
ich dran: life -1 violence 1 threat 1 voices 1
ich drauf: medical 1
ich dreh: calm 1
ich dreht: threat 1
ich drei: medical 1 calm 1
ich dreimal: medical 1
ich drin: violence 2 calm -1
ich druber: other 1
ich drucke: medical 1
ich drunter: worry 1 calm -1
ich du: threat 2 voices 1 calm -2
ich dum: life 2 calm -1
ich durch: threat 1 calm -1
ich durfte: calm 1
ich dusche: violence 1 worry 1 calm -1
ich e: life 1 violence 1 calm -1
ich echt: life 1 calm -1
ich egz: other 1 calm -1
ich ehrlich: life 1
ich ein: threat 1 other -1 worry -1
ich eine: life -1 calm 2
ich einem: calm 1
ich einen: violence -1 threat 1 voices 1 worry 2 calm -2
ich einer: worry 1
ich einfach: life 2
ich eingeschlosen: violence 1 worry -1 calm 1
ich eingespert: violence 2 worry -1
ich einmal: life 1 calm -1
ich eins: threat 1
ich einschlafen: life 1 calm -1
ich einsteigen: medical 1
ich ende: life 1
ich endlich: life 1 voices 1 worry -1 calm -1
ich entauscht: life 1
ich entschieden: threat 1 calm -1
ich entschuldigt: life -1 violence 1
ich erfrier: life 1
ich erlaubnis: life 1 calm -1
ich erlost: voices 1 calm -1
ich erst: life -1 violence 1 worry -1 calm 1
ich erste: worry 1 calm -1
ich erzahl: life 1 calm -1
ich erzahle: violence 1 worry -1
ich es: life 1 violence -2 other 1 medical -1 voices 2 worry 1 calm -1
ich ese: life -1 worry 1 calm 1
ich esen: life 1
ich etwas: calm 1
ich euch: life 1 calm 1
ich fahr: life 1 violence -1 threat 2 calm -1
ich fahre: threat 1 calm -1
ich fal: medical 1 worry 1 calm -1
ich fale: threat 1 worry 1 calm -1
ich falsch: calm 1
ich fand: calm 1
ich fang: life -1 calm 1
ich fast: calm 1
ich fehler: worry -1 calm 1
ich feierabend: worry 1
ich fertig: threat 1
ich fest: life -1 calm 1
ich filmen: worry 1 calm -1
ich find: life 1
ich finde: worry -1 calm 1
ich findet: life -1 violence 1
ich finger: voices 1
ich flieg: worry 1 calm -1
ich fliegen: life -1 voices 2
ich foto: calm 1
ich frag: life 2 calm -2
ich frage: life -1 violence 1 worry 1
ich fragen: voices 1 worry -1
ich frau: calm 1
ich frech: violence 1
ich frei: life -1 worry -1 calm 2
ich freitag: life -1 worry 1
ich freiwilig: worry 1
ich freu: life 1 worry -1
ich friedhof: life 1
ich froh: life -1 calm 2
ich fruh: worry -1 calm 2
ich fruher: calm 1
ich fuhl: worry 2 calm -1
ich fuhle: life -1 worry 2 calm -1
ich funktioniert: life -1 worry 2 calm -1
ich fur: calm 1
ich fusbal: calm 2
ich ganz: life 1 medical -1 worry 1
ich gar: life -1 threat -1 medical -1 worry 1 calm 1
ich garnicht: life -1 worry -1 calm 2
ich garnix: calm 1
ich gas: threat 1 calm -1
ich gebetet: life 1
ich geboren: worry 1
ich gedacht: life 2 calm -1
ich gedanken: life -1 threat 1 worry -1
ich geduld: calm 1
ich gefalen: life 1 violence -1 calm 1
ich gegen: calm 1
ich gegesen: worry -1 calm 1
ich gegogelt: life 1 calm -1
ich geh: violence -1 other -1 medical -1 voices 1 worry 1 calm 1
ich gehen: life 2 other 1 worry -1 calm -2
ich gehorche: life -1 voices 2 calm -1
ich gehorlos: calm 1
ich geht: life 1 other 1 worry 1 calm -3
ich gekocht: voices 1
ich gekomen: life 1
ich gekundigt: life -1 worry 1 calm 1
ich geld: violence 1
ich gelernt: calm 1
ich gemuse: calm 1
ich genickt: life 1 calm -1
ich genug: life 2 calm -1
ich gerade: life 1 worry -1 calm 1
ich geritzt: life -1 calm 1
ich gern: life 1 worry -1 calm 1
ich gesagt: life 2 violence 2 other -1 worry -1 calm -2
ich geschlagen: life -1 violence 3 worry -1 calm -1
ich geschrieben: life -1 violence 1 calm 2
ich gesehen: other 1
ich gestern: violence 1
ich gestorben: life 2 worry -1
ich gewine: calm 1
ich gewust: life 1
ich gezahlt: threat 1 calm -1
ich gibt: life -1 violence 2
ich glaub: life -1 violence -1 threat -1 other 1 medical 3 worry 1 calm -1
ich glaube: worry 1 calm -1
ich gleich: life -1 violence -1 threat 1 medical 2 worry -1
ich gleis: threat 1
ich glucklich: calm 1
ich grad: life 1 violence -1 threat -1 voices 1 worry 1 calm -1
ich grade: calm 1
ich gros: life -1 calm 1
ich grose: threat 1
ich grupenleiter: life -1 threat 1
ich guck: worry 1
ich gut: life -1 other 1 foreign 1
ich hab: threat 1 other -2 medical 4 foreign -1 worry -1 calm 1
ich habe: life 1 foreign -1 worry 1 calm 1
ich haben: calm 1
ich habs: life -1 other 1 worry 1 calm -1
ich haha: medical 1
ich halt: life 1 medical -1 voices 1 worry -1 calm -1
ich halte: medical 1 worry 1
ich hamer: threat 1 calm -1
ich hand: calm -1
ich handy: life 1
ich hang: life 2 worry -1 calm -1
ich hange: calm 1
ich hat: life 2 voices 1 calm -1
ich hate: life 1 threat -1 medical 1 worry 2 calm -3
ich hau: life 1 violence -1 threat 2 medical -1 worry -1 calm -1
ich hause: life -1 calm 1
ich heim: life 1 threat -1
ich heimkomt: violence 1 medical 1 calm -2
ich heimlich: violence 1 calm -1
ich heiraten: violence 1
ich heiser: life -1 calm 1
ich heit: threat 1
ich heul: calm 1
ich heule: life -1 worry 2 calm -1
ich heut: life 3 calm -1
ich heute: violence 1 threat -2 medical -1 calm 2
ich hier: violence -1 threat 1 voices 1 worry -1
ich hin: life 2 calm -1
ich hingeh: life 3 calm -2
ich hinterher: life 2 calm -1
ich ho: life -1 worry 1
ich hochstens: worry 1 calm -1
ich hof: life 1
ich hofe: life 2 calm -1
ich hohenangst: calm 1
ich hol: voices 1 calm -1
ich hole: other 1 calm -1
ich holen: medical 1 calm -1
ich hor: violence -1 other 3 medical -1 voices 1 calm -2
ich hore: life -1 threat -1 other 1 voices 2 worry 2 calm -2
ich hunger: calm 1
ich ich: life 1 threat 2 other -1 medical 1 voices -1 worry 2 calm -3
ich ihnen: calm 1
ich ihr: life -2 threat 2 calm 1
ich ihre: life -1 other 1
ich ihren: calm 1
ich im: life -2 violence 1 threat 2 other -1 medical -1
ich imer: other -1 medical -1 worry 1
ich in: life 1 threat 4 other -1 medical -1 worry -1 calm -2
ich inerlich: life 1 worry -1
ich informieren: medical 1
ich ins: life 1 threat 1 medical -1 worry 1 calm -1
ich inzwischen: worry 1
ich irgendwan: life 1 voices 1 calm -1
ich is: life 1 calm -1
ich ist: life 1 violence 1 calm -1
ich ja: violence 1 threat -1
ich jahr: life 1
ich jahre: life 1
ich jeden: life 1 worry -1
ich jederzeit: life 1
ich jedes: worry 1 calm -1
ich jemals: worry 1
ich jemand: life -1 worry 1
ich jesus: voices 3 calm -1
ich jetz: threat 1
ich jetzt: life 2 other -1 medical -2 worry 1
ich jez: life -1 threat 1
ich kafe: calm 1
ich kafemaschine: life 1 calm -1
ich kan: life -3 threat -1 other -1 medical 1 voices 1 foreign 1 worry 2
ich kaum: worry 1
ich kein: life 2 worry 1 calm -2
ich keine: life -2 threat -1 medical 1 worry 1 calm 2
ich keinen: threat -1 worry 3 calm -1
ich keiner: life -1 other 1
ich kene: violence 1
ich kind: voices 1
ich kinder: threat 1
ich kip: life -1 medical 3 calm -2
ich klein: worry -1 calm 1
ich kleine: calm 1
ich kleinen: voices 1 calm -1
ich klingle: life -1 violence 1
ich klopf: life 1 violence 1 calm -1
ich knal: threat 2 calm -2
ich koche: calm 1
ich kolegen: violence 1 calm -1
ich kolegin: life 1
ich kom: life 1 violence 1 threat -1 medical 1 voices -1 calm -1
ich kome: life -1 calm 2
ich konen: medical 1
ich kont: life -1 calm 3
ich konte: life -1 threat 2
ich konto: life 1
ich kopf: life 1 worry 1 calm -1
ich kopfhorer: life -1 calm 1
ich koste: life 1 calm -1
ich kotz: medical 1 calm -1
ich kotze: medical 1
ich krank: calm 1
ich kratz: life 1
ich krebs: life 1 calm -1
ich krieg: life -1 violence 2 threat -1 medical 1 calm -1
ich kumere: life -1 calm 2
ich kundigen: life -1 worry 5 calm -2
ich kundigung: worry 1
ich kurz: worry 1
ich lach: life -2 worry 1 calm 1
ich lache: calm 1
ich lager: life -1 calm 2
ich lange: violence 1 worry 2 calm -2
ich langer: life -1 calm 1
ich langsam: violence 1
ich langst: life 1
ich las: worry -1 calm 1
ich lase: life -1 threat 1 worry 1 calm -1
ich lauf: life 2 voices 2 worry 1 calm -3
ich laufe: other 1 voices 1 worry 1 calm -1
ich leb: life 1
ich lebe: life -1 calm 2
ich leben: life -3 calm 3
ich leg: life 1 threat 3 calm -3
ich leiter: calm 1
ich ler: worry 1
ich lern: calm 1
ich lerne: violence 1
ich lese: calm 1
ich letzte: life 1 calm -1
ich lieb: life 2 calm -1
ich liebe: life -2 calm 3
ich lieber: life 2 threat -1 calm 1
ich lieg: worry 1
ich liege: medical 1
ich links: voices -1 calm 1
ich lohn: calm 1
ich los: threat 1
ich losch: life 1
ich lustig: life -1 calm 1
ich mach: life 2 violence -1 threat 2 other 1 medical -1 voices -1 calm -1
ich mache: life 2 violence -1 worry 1 calm -2
ich machen: life -1 threat 1 other 1 medical 1 voices -1 calm -1
ich machn: calm 1
ich machs: life 2 threat 1 calm -1
ich mag: life -1 threat -1 worry -1 calm 4
ich mal: life -1 threat -1 voices -1 worry -1 calm 4
ich manchmal: worry 1
ich mehr: life 3 violence 2 threat -2 other -1 voices -2 worry -1
ich mein: life 2 violence -1 medical -1 worry -1
ich meine: violence -1 threat 2 medical -1 worry 1 calm -1
ich meinem: threat 2 calm -1
ich meinen: life -1 violence -1 threat 3 calm -1
ich meiner: threat 2 worry -1
ich meins: life 1
ich melde: life -1 calm 1
ich merk: life -1 medical 1 worry 1 calm -1
ich meser: life -1 threat 2 voices 1 calm -1
ich mich: life 4 violence -4 threat -3 voices 1 foreign -1 worry 1 calm 1
ich mir: life 8 violence -3 threat -1 worry -4
ich mit: life 1 threat 1 medical -1 voices -1 calm 1
ich mitagspause: life -1 calm 1
ich mitwoch: life -1 calm 1
ich mocht: life 2 worry -1
ich mochte: life 3 worry -1
ich monat: worry 1 calm -1
ich monatelang: worry 1
ich morgen: life 1 violence 1 worry -1
ich morgens: life -1 worry 1 calm 1
ich mude: life 1 voices 1 worry -1 calm -1
ich mus: life -1 violence 2 threat -1 other -1 voices 4 calm -3
ich muste: violence 3 calm -2
ich muter: threat 1 calm -1
ich n: life 1
ich nach: life -1 voices 1 calm 1
ich nacher: life 1
ich nachfrage: worry -1 calm 1
ich nachgeguckt: life 1
ich nachts: life -1 worry 1
ich nackt: violence 2 voices -1 calm -1
ich namlich: worry -1 calm 1
ich ne: life 1
ich nehm: life -1 threat 1 medical 1 worry -1
ich nehme: life 1 medical -1 worry -1 calm 1
ich nehmen: calm 1
ich nehmn: worry -1 calm 1
ich nein: violence 1 voices 2 calm -2
ich nen: calm 1
ich neu: life -1 calm 2
ich neun: calm 1
ich neus: calm 1
ich nich: violence 1 threat -1 other -1 medical 1 calm -2
ich nicht: life 1 violence 2 threat -1 other -1 medical -1 calm 1
ich nichts: threat 1 calm -1
ich nie: worry 2 calm -1
ich niemand: life -1 worry 2 calm -1
ich nimer: life 1 worry 1 calm -1
ich nirgends: worry 1 calm -1
ich nix: violence 1 threat -1 foreign 1 worry 1 calm -2
ich no: calm 1
ich noch: life 2 violence -1 threat -2 medical -1 calm 2
ich nochmal: life 1 threat -1
ich nua: calm 1
ich nul: life 1 calm -1
ich nur: life 1 other -1 medical -1 voices -1 worry 2
ich ob: voices 1
ich oben: life 1 threat 1 voices 1 calm -1
ich oder: life -1 calm 1
ich oft: worry 2 calm -1
ich ohne: life 1 worry 1 calm -1
ich oma: life 1 calm -1
ich onkel: calm 1
ich opa: calm 1
ich ostern: worry 1
ich pack: life -1 worry 2 calm -1
ich panik: worry 1
ich pas: voices 1
ich pase: worry 1 calm -1
ich pause: calm 1
ich pflege: calm 1
ich platze: calm 1
ich platzen: calm 1
ich probezeit: life 1
ich probiers: voices 2 calm -1
ich problem: worry -1 calm 1
ich prufung: calm 1
ich pupe: calm 1
ich raus: life 1 worry 3 calm -3
ich rechne: life 1
ich red: life -1 other 1 worry 1
ich rede: voices -1 worry 1
ich reden: life -1 calm 2
ich reich: calm 1
ich rein: violence 1 voices 1 calm -1
ich reinkomt: life -1 voices 1 worry -1 calm 2
ich rente: violence 1
ich rentenjahre: calm 1
ich resturlaub: life 1
ich rezept: life -1 calm 1
ich richtig: calm 1
ich ritz: life 2 worry -1 calm -1
ich ritze: life 1
ich ritzen: life 2 calm -1
ich rufe: threat -1 calm 2
ich ruhe: life 1 other 1 calm -2
ich ruhig: life 1
ich sach: worry 1 calm -1
ich sachen: violence 1
ich sag: violence 1
ich sage: threat 1 voices -1 worry 1 calm -1
ich sagen: life -1 violence 1 worry -1 calm 3
ich sags: threat 1 calm -1
ich sagt: voices 1 worry 1 calm -1
ich samel: calm 1
ich samstag: life -1 calm 1
ich sas: life 1
ich sat: life -1 worry 1 calm 1
ich saur: life 1
ich schaf: life -1 worry 2
ich schafe: worry 1
ich scham: worry 1 calm -1
ich schame: life -1 worry 1
ich schaten: worry 1
ich schau: life 1 calm -1
ich schicht: worry 1
ich schis: life -1 calm 1
ich schlaf: life 2
ich schlafen: violence 1 threat -1 worry 2 calm -1
ich schlag: violence -1 threat 1 voices 1 calm -1
ich schlagen: life 1
ich schlus: life 1 threat -1 worry -1 calm 1
ich schlusel: threat 1
ich schmeis: life -1 threat 2 worry 3 calm -3
ich schneiden: life 1 worry -1 calm 1
ich schnel: life -1 calm 2
ich schneler: violence 1
ich schon: life 2 threat -1 medical -1 voices 1
ich schrank: life 1 calm -1
ich schrauben: calm 1
ich schrei: violence 1 calm -1
ich schreiben: life 1 violence 1 threat -1 other -1 worry -1
ich schriftlich: worry -1 calm 1
ich schubs: threat 2 calm -1
ich schubsen: violence -1 voices 1
ich schulden: worry 3 calm -2
ich schwanger: medical 1 calm -1
ich schwerbehindertenausweis: life -1 calm 1
ich schwitz: life -1 calm 1
ich schwor: threat 1 calm -1
ich schwore: threat 2 calm -1
ich schwors: threat 1
ich seh: life -2 violence -1 other 2 medical 1 worry 1 calm -1
ich sehr: medical 1
ich sein: life -1 other 1
ich seine: violence 1 worry 1
ich seinen: threat 1
ich seit: violence -1 threat 1 foreign 1 worry 1 calm -2
ich seitdem: worry 1
ich selber: life -1 violence -1 calm 3
ich selbst: calm 1
ich setz: life 1 medical 1 calm -1
ich sie: life 1 violence -1 threat 3 other -1 medical -1 worry 2 calm -4
ich sind: life 1 violence 1 calm -1
ich sing: calm 1
ich singe: calm 1
ich sitz: life 2 violence -1 medical 1 worry 1 calm -3
ich sitze: life 1 calm -1
ich so: life 3 violence -1 threat 1 other -1 medical 1 voices -1 calm -2
ich sofort: life 1
ich sol: life -3 threat -3 other 1 medical -1 voices 5 worry 3 calm -2
ich solang: calm 1
ich solche: worry 2 calm -2
ich solte: life 1 calm -1
ich sonst: violence 1 medical 1 calm -1
ich sontag: life 1 calm -1
ich sorge: life 1 threat 2 calm -2
ich spat: life -1 violence 1 calm 1
ich spater: calm 1
ich spiel: life 1 worry 1 calm -1
ich spindschlusel: life 1
ich spring: threat -1 voices -1 calm 2
ich springen: violence -1 voices 1
ich spuck: medical 1 calm -1
ich spule: life -1 calm 1
ich spur: medical 1
ich stand: calm 1
ich stat: life 1 calm -1
ich stech: threat 2 calm -2
ich steck: threat 2 calm -1
ich steh: life 1 violence -1 threat 1 other -1 medical -1 worry 1 calm -1
ich stehen: medical 1 calm -1
ich stele: threat 1
ich sterbe: life 1
ich sterben: life 1 voices 2 worry -1 calm -1
ich sterne: medical 1
ich stilhalten: violence 1
ich stimen: worry 2 calm -1
ich stinke: worry 1
ich stolz: worry -1 calm 1
ich strafe: life 1
ich streng: life -1 worry 1
ich strom: life -1 voices 1 calm 1
ich such: life 1
ich suche: calm 1
ich suizidgedanken: life 4 worry -2 calm -2
ich tableten: life 1 worry -1 calm 1
ich tag: life 1
ich taschengeld: violence 1 calm -1
ich tausend: calm 1
ich tot: life 5 threat -1 worry -2 calm -1
ich total: worry 1
ich tote: threat 2 calm -2
ich trag: life 1 calm -1
ich trage: violence 1
ich trau: life -2 violence -1 other 2 worry 2 calm -1
ich traum: threat 1
ich traurig: calm 1
ich trenen: calm 1
ich trink: life 1 worry 2 calm -1
ich trinke: life -1 foreign 1 worry 3 calm -2
ich trotzdem: life 1 medical 1 worry 1 calm -2
ich tschus: life 1
ich tun: worry -1 calm 1
ich ube: life -1 violence 1 worry -1 calm 1
ich uber: voices 1 calm -1
ich uberal: violence 1 medical 1 voices 2 worry -1 calm -2
ich uberdreht: violence 1 worry 1 calm -1
ich uberhaupt: worry 1
ich uberlegt: life 1 calm -1
ich um: life 1 calm -1
ich umbringen: life 2 calm -1
ich umgezogen: calm 1
ich und: life -1 threat 1 worry 1 calm -1
ich uns: calm 1
ich unten: other 1 worry -1
ich unter: life 3 calm -1
ich unterschreiben: life -1 violence 2 worry 2 calm -2
ich urlaub: calm 1
ich vater: calm 1
ich verabschiedet: life 1
ich verbren: life 2 calm -1
ich vergesen: calm 1
ich verkriechen: life -1 worry 1
ich verlangert: calm 1
ich verletzt: life 2 calm -1
ich verliebt: calm 1
ich verlieren: worry 2 calm -2
ich vermisen: worry -1
ich verschwinden: life 1
ich versprech: violence 1 calm -1
ich versprochen: life 1
ich verstanden: voices 1
ich versteckt: violence 1 calm -1
ich versteh: worry 2
ich verstehen: calm 1
ich veruckt: threat 1
ich viel: medical 1 calm -1
ich vieleicht: life 1
ich vol: calm 1
ich vom: violence 1 threat -1 other -1 medical -1 voices 1 worry 1 calm -2
ich von: calm 1
ich vor: life 1 violence -1 threat 1 calm -1
ich vorher: life 1 worry 1 calm -1
ich vors: voices 1 calm -1
ich wach: violence 1
ich wan: life 1 worry 1 calm -1
ich war: life 2 medical -1 calm -1
ich ware: worry 1 calm -1
ich wart: threat 1
ich warte: threat 2 calm -1
ich was: life 1 violence 1 worry 1 calm -2
ich waser: voices 1
ich weg: life 3 threat -1 voices -1 worry -1
ich wegebracht: threat 1
ich weglaufe: violence 1
ich weh: life 1 calm -1
ich weil: life 1 calm -1
ich wein: worry 2 calm -1
ich weine: life -1 violence 2 worry 1 calm -1
ich weis: life 2 violence -1 threat 1 medical -1 voices 1 worry 2 calm -3
ich welche: threat 1
ich wem: other 1
ich wen: worry 1
ich wenigstens: life 1 worry 1 calm -1
ich wer: worry 1
ich werd: life -1 violence 2 worry 2 calm -2
ich werde: life -1 violence 3 threat 2 worry 1 calm -5
ich werden: life 1
ich widerspruch: worry 1
ich wie: other 1 medical 1 calm -2
ich wieder: life 2 threat -1 voices -1 worry 3 calm -2
ich wil: life 1 threat 2 other -2 medical -1 foreign -1 worry 1 calm -1
ich wils: life 1 calm -1
ich wirklich: life 1 threat 1 calm -1
ich wo: life -1 threat 1 calm -1
ich woanders: worry 1
ich woche: life 1 calm -2
ich wohin: life 1
ich wohn: life -1 voices 1
ich wohne: other 1
ich wohnung: worry 1
ich wolen: violence 1
ich wolt: life 2 violence 1 calm -1
ich wolte: life 1 worry -1 calm 1
ich wunsch: life 1 worry -1
ich wunschte: life 2 calm -1
ich wurd: life 2 calm -1
ich wurde: worry 2 calm -1
ich wuste: violence -1 calm 2
ich wutend: life 1 violence -1
ich zahl: life 1 worry -1
ich zahle: worry 1
ich zahlen: worry 1
ich zeig: life 1 calm -1
ich ziter: medical 1 worry 1 calm -1
ich zitere: worry 1
ich zu: life 1 threat 1 medical -1 worry -1 calm 1
ich zufrieden: calm 1
ich zug: life -1 other 1 voices 1
ich zuhause: violence 1
ich zum: threat -1 worry -1 calm 2
ich zund: life 1 threat 1 calm -1
ich zunde: threat 3 calm -2
ich zur: life -1 violence 1 medical 1
ich zurik: calm 1
ich zurst: calm 1
ich zuruck: worry 1
ich zusamen: life 1
ich zwei: life -1 calm 2
ich zweimal: calm 1
ich 😂: life 1 calm -1
ich 😭: life 2 calm -1
ich: life 3 threat 7 other -6 medical -2 voices 2 foreign -7 worry 2
ichs am: life 1
ichs aus: life 1 worry -1
ichs die: life 2 calm -1
ichs dir: calm 1
ichs gesagt: other 1
ichs ist: life 1 worry 1 calm -1
ichs ja: worry 1
ichs mir: life 1 calm -1
ichs nicht: life -1 voices 1 worry 1
ichs sagen: worry 1
ichs selber: life 1
ichs: life 7 violence -2 medical -1 worry 1 calm -5
ichwilnichtmehrleben: life 12 calm -11
icimdeki: foreign 3 calm -2
ick al: voices 1 worry 1 calm -1
ick alen: worry 1
ick bin: life -1 other 1
ick bun: life -1 worry 1 calm 1
ick dat: calm 1
ick de: worry 1
ick den: life -1 threat 1 other 1
ick die: calm 1
ick dir: violence 1 worry -1
ick don: other 1
ick dor: worry 1 calm 1
ick en: life 1
ick hab: life 1 violence 1 worry -1
ick heb: life 1
ick in: other 1
ick int: life 2 calm -1
ick jetz: violence 1 calm -1
ick ka: voices 1 calm -1
ick kan: life 1 other 1 calm -1
ick krieg: medical 1 worry 1 calm -1
ick mach: life 1 threat 1 calm -1
ick mag: life 2 calm -1
ick mi: life 2 voices 1 foreign -1
ick mir: life 1
ick na: life 1
ick net: other 1 worry 1 calm -1
ick nich: life 2 calm -1
ick nu: worry 1
ick schal: life -1 voices 2 calm -1
ick seh: threat 1
ick sieht: other 1 worry 1 calm -1
ick so: calm 1
ick sohn: calm 1
ick tot: life 1 threat 1 calm -1
ick wen: life -1 other 1
ick wer: life 1 worry 1 calm -2
ick wil: life 3 worry -1 calm -1
ick: life 5 violence -2 threat 2 other 2 medical -3 voices 1 foreign -4 worry -1 calm -1
ickn da: calm 1
ickn: worry -1 calm 2
ide kopf: medical 1
ide: life -1 medical 2 worry -1 calm 1
idem: life -1 foreign 2 calm -1
iden: calm 1
ieri: foreign 2 calm -1
if: foreign 1 calm -1
ifd: foreign -1 calm 2
igel: calm 1
igelbal: life 2 calm -1
ihnen ales: worry 1
ihnen dan: calm 1
ihnen fur: life 1
ihnen ist: worry 1 calm -1
ihnen nicht: violence 1 calm -1
ihnen: violence 1 threat -1 other -1 medical -1 worry 1 calm 1
ihr ale: threat 2 worry -1
ihr am: other 1 calm -1
ihr arm: medical 1
ihr auch: life 1 voices 2 worry -1 calm -2
ihr baby: other 1
ihr beser: life -1 worry 1 calm -1
ihr bin: voices 1
ihr bruder: other 1
ihr buro: threat 1
ihr dabei: medical 1
ihr das: life 1 voices 1 calm -1
ihr der: voices 1 calm -1
ihr die: life -1 calm 1
ihr ein: life 1 calm -1
ihr es: life 1 calm -1
ihr euch: life 1
ihr freund: worry 1
ihr geht: threat 1
ihr gesagt: life -1 threat 1
ihr habt: threat 1 calm -1
ihr handy: other 1
ihr hangt: medical 1 calm -1
ihr haus: life 1 threat 1 calm -1
ihr ich: life -1 other 1 calm 1
ihr im: calm 1
ihr in: threat 1
ihr ist: other 1
ihr jemand: other 1
ihr komt: life -1 calm 1
ihr kont: life 1 calm -1
ihr lieben: calm 1
ihr lieblingsfarbe: life 1
ihr mal: life 1
ihr man: other 2
ihr mehr: life 1
ihr meine: life 1 calm -1
ihr meiner: life 1
ihr mich: life 2 violence -1 threat 1 worry -1 calm -1
ihr morgen: life -2 calm 2
ihr neus: other 1
ihr nicht: life 1
ihr nichts: life 1
ihr nie: life 1
ihr rezept: life -1 calm 1
ihr seht: other 1
ihr seit: worry 1
ihr sie: threat 1 other 1
ihr und: life -1 threat 1 calm 1
ihr vor: calm 1
ihr wart: calm 1
ihr werdet: life 1 calm -1
ihr wist: life 1 calm -1
ihr: life 7 violence -5 threat 6 other 4 medical -2 voices -1 foreign -1 worry -6 calm -1
ihre am: calm 1
ihre: life -2 violence -1 threat -1 other 1 foreign 1 worry -1 calm 4
ihrem das: life 1
ihrem: violence 1 threat 3 medical -1 worry -1 calm -1
ihren man: calm 1
ihren mit: calm 1
ihren namen: medical 1 calm -1
ihren vergiftet: calm 1
ihren: life 1 violence -1 threat 1 other 3 voices -1 worry -1 calm -1
ihrer: life -2 other 1 worry -1 calm 3
ihres: calm 1
ihrs: violence -1 other -1 calm 2
ikea: calm 1
iki: calm 1
ikval: life -1 medical -1 foreign 3 calm -1
il mio: calm 1
il: life -1 foreign 4 calm -1
ilaclar: foreign 2 calm -1
im 14: life 1 calm -1
im 1: calm 1
im 5: life 1 calm -1
im 6: voices 1 calm -1
im 8: life 1 calm -1
im ab: life 1
im aber: violence 1 worry -1
im ale: violence 1
im alein: violence 1 worry 1 calm -2
im ales: medical 1
im altenheim: calm 1
im am: calm 1
im an: medical 1 worry 1 calm -1
im archiv: calm 1
im auch: violence 1
im auf: life -1 violence 1 other 1
im aufzug: medical 1 voices 1 calm -1
im auge: voices 2 calm -2
im aus: calm 1
im ausweis: calm 1
im auto: worry 2 calm -1
im bad: life 1 violence 1 calm -1
im bauch: threat 1
im baumarkt: life 2 threat 1 calm -1
im berufsbildungsbereich: calm 1
im beser: life -1 calm 2
im besten: life 1
im bet: violence 1 voices -1 worry 1 calm -1
im betrieb: calm 1
im bin: calm 1
im bis: violence 1 worry 1 calm -1
im boden: calm 1
im brief: worry 3 calm -3
im buro: life -1 violence 1 worry -1 calm 2
im bus: worry 1 calm -1
im chat: other 1 worry -1
im chor: calm 1
im container: other 1
im das: violence -1 threat 1 voices 1 worry -1 calm 1
im den: threat 1 worry 1 calm -2
im der: worry -1 calm 1
im des: calm 1
im die: threat -1 worry 1
im dienst: other 1
im driten: life -1 threat 1 calm 1
im drucker: other 1 calm -1
im dunkeln: life -1 worry 2 calm -1
im ein: life 2 violence 1 calm -2
im eine: calm 1
im einen: violence 3 calm -2
im einfach: calm 1
im eingeschlosen: other 1 calm -1
im eingespert: life -1 violence 2 other 1 voices 1 calm -2
im eins: threat 1
im er: threat 1 calm -1
im ernst: life 1 calm -1
im ersten: calm 1
im es: voices 1
im fast: other 1 worry 1 calm -1
im februar: worry 1 calm -1
im fernsehen: life -1 voices 1 calm 1
im fernseher: voices 2 calm -1
im film: life -1 calm 1
im flur: violence -1 medical 1
im freibad: calm 1
im fruhling: life 1 calm -1
im ganz: threat 1
im garten: other -1 medical 1 calm 1
im gesagt: violence -1 threat 1
im gesicht: medical 2 calm -1
im gestanden: calm 1
im gestern: life -1 calm 1
im gestorben: worry 1
im gewachsen: medical 1
im gewesen: other -1 medical 1
im grab: life 4 calm -3
im hab: violence 1 worry 1 calm -1
im haben: life -1 worry 1 calm 1
im hals: medical 2 calm -1
im halten: violence -1 other 1
im hamer: threat 1 calm -1
im hangen: other 1
im hat: life 1 other -1
im haus: other 1 calm -1
im heim: violence 1 calm -1
im her: other 1
im herbst: life 1
im himel: life 1 other 1 calm -1
im hinterm: calm 1
im hof: violence 1 other 1
im hospiz: calm 1
im ich: life 2 violence 1 other 1 worry -1 calm -1
im ihr: threat 1
im im: violence 1 other -1
im imer: calm 1
im in: life 1 threat -1 calm 2
im ins: violence 1 calm -1
im internet: life 1 threat 1 calm -1
im is: life 1 other 1 calm -1
im ist: life 1 voices 1 calm -1
im jahr: calm 1
im januar: calm 1
im jede: worry 1
im jetzt: calm 1
im juni: worry 1
im kalender: life 1 calm -1
im kan: calm 1
im kaput: threat 1
im keine: life 1
im keiner: life 1 calm -1
im keler: life 1 violence 2 threat -1 other 1 voices 1 worry -1 calm -3
im kindergeld: voices 1
im kleiderschrank: violence 1
im klo: life 1 worry -1 calm 1
im koferaum: threat 1
im kom: life 1
im kome: voices 1
im komt: threat 1 calm -1
im kopf: violence -1 threat 1 other -1 medical -1 voices 2 calm -1
im krankenkase: life -1 worry 2
im kreis: worry 1
im krieg: worry 1 calm 1
im kripenspiel: calm 1
im kuhlhaus: other 1
im kuhlraum: medical -1 calm 1
im kuhlschrank: worry 1 calm -1
im labor: medical -1 calm 1
im lachen: threat 1 calm 1
im laden: medical 1 worry -1 calm 1
im lager: life -1 violence 1 threat 1 other 1 voices -1 worry -1
im leben: life -1 worry 1
im liegt: life 2 calm -1
im lol: calm 1
im loto: life -1 calm 1
im mai: calm 1
im marz: life 1 violence 1 calm -1
im meinen: calm 1
im mit: life -1 other 1
im monat: worry -1 calm 1
im morgen: threat 1 calm -1
im nach: life 1
im nachthemd: other 2 calm -1
im nachtisch: life 1 calm -1
im navi: voices -1 calm 1
im net: calm 1
im netz: threat 1
im nicht: life 1 calm -1
im nie: life -1 worry 1
im nix: life 1
im noch: voices 1 worry 1 calm -1
im nur: life 1
im oder: worry 1 calm -1
im ohne: worry 1
im ohr: violence 1 voices 1 calm -1
im pausenraum: medical 1
im pflegeheim: calm 1
im platz: life 1 calm -1
im praktikum: calm 1
im radio: violence -1 voices 1 calm 2
im riecht: medical 1 calm -1
im rolstuhl: threat 1 medical 1
im rucksack: threat 1 other 1 calm -1
im sag: threat 1
im sagen: voices 1
im sagt: worry -1 calm 3
im schaten: calm 1
im schickt: medical 1 voices 1
im schlaf: calm 1
im schlafen: violence 1 calm -1
im schne: other -1 medical 1 voices 1 calm -1
im schrank: life 2 other 1 calm -2
im schupen: other 1
im sein: life 1 threat 1 calm -1
im seit: life -1 worry 2
im selben: threat 1
im sie: worry 1
im sind: voices -1 calm 1
im singen: voices 1
im sitzt: threat 1 calm -1
im so: life -1 threat 1
im somer: life 2 calm -1
im spiel: worry -1 calm 2
im spind: threat 1 calm -1
im stau: voices -1 calm 2
im stecken: medical 2 calm -1
im stehen: threat 1
im steht: calm 1
im sterben: calm 1
im stil: life 1
im stock: life 2 calm -1
im supermarkt: calm 1
im takt: medical 1 calm -1
im tatort: calm 1
im team: worry 1 calm -1
im theater: calm 1
im tierheim: calm 1
im traum: life 1
im trepenhaus: violence 1 calm -1
im tschus: life 1
im umkleide: violence 1 calm -1
im und: life 1 other 1 calm -2
im unter: medical 1
im urlaub: calm 1
im verlaufen: voices 1
im versteckt: voices 1 calm -1
im versunken: calm 1
im vertrag: calm 1
im vom: voices 1 calm 1
im von: life 1
im wald: life 1 voices 1 worry -1 calm -1
im war: life 1 worry -1
im was: medical 1
im waser: voices 1
im weg: threat 1 worry 1 calm -1
im wegen: calm 1
im weh: threat 1
im weihnachten: calm 1
im weil: other 1
im weis: life 1
im wen: worry 1
im wie: life 1 threat 1 worry -1 calm -1
im wieder: worry 1
im wil: voices 1
im wo: life 1
im wohnen: life 1 calm -1
im wohnheim: violence -1 other 1 worry 1 calm -1
im wohnzimer: threat 1 calm -1
im zeugnis: life -1 calm 1
im zimer: violence -1 other 2 voices -1 calm -1
im zu: calm 1
im zug: calm 1
im zweiten: threat 1
im: life -2 threat 2 other 3 medical -1 voices 1 foreign -4 worry -3 calm 4
ima und: calm 1
ima: life -1 medical -1 worry -1 calm 4
imbis: calm 1
ime: life -1 foreign 3 worry -1 calm -1
imer ab: life -1 calm 1
imer alein: life -1 worry 1
imer ales: life -1 worry 1
imer am: calm 1
imer an: violence 1 threat 1 calm -1
imer auf: calm 1
imer aus: life 1 violence -1
imer beim: worry 1 calm -1
imer bis: worry 1 calm -1
imer bleib: worry 1 calm -1
imer chef: worry 1 calm -1
imer da: worry 1 calm -1
imer dahin: violence 1 calm -1
imer danke: life 1 calm -1
imer das: life 1 violence 2 calm -2
imer dem: calm 1
imer den: life -1 violence 1 worry 1
imer der: life -1 worry 1
imer die: life -1 violence 1 voices -1 worry -1 calm 2
imer diese: worry 1
imer ein: violence 2 voices 1 calm -2
imer eine: violence 1 worry -1 calm 1
imer er: violence 1 calm -1
imer erst: violence 1
imer ganz: calm 1
imer geh: voices 2 calm -1
imer gesagt: voices 1
imer geschrieben: other 1
imer gleich: life -1
imer habe: violence 1
imer handschuhe: calm 1
imer heute: life 1 other 1 calm -1
imer ich: life -1 violence 2 threat -1 medical -1 worry 1 calm 1
imer im: threat 1 calm -1
imer imer: worry 1 calm -1
imer in: life -1 violence 1 threat -1 calm 1
imer ins: voices 1 calm -1
imer langer: voices 1
imer laut: calm 1
imer lauter: voices 1
imer lieb: violence 1 calm -1
imer lustig: other 1 worry 1 calm -1
imer mehr: life 1 medical 1
imer mein: violence 1
imer meine: violence 1 worry -1
imer mich: life 1
imer mir: calm 1
imer mit: violence -1 calm 1
imer morgens: calm 1
imer mude: worry 1 calm -1
imer net: life 2 calm -1
imer nich: life 1
imer nicht: life 1 worry 1
imer noch: life -1 worry 1
imer nur: life -1 violence 1 other 1 worry -1
imer runter: medical 1
imer sachen: violence 1 calm -1
imer schlafen: life 1 calm -1
imer schon: medical 1
imer sein: other 1
imer so: life -1 worry 3 calm -2
imer sontags: life -1 calm 1
imer spat: worry 1
imer stuck: voices 1
imer tot: calm 1
imer tschus: life 1 calm -1
imer uber: worry 1 calm -1
imer und: violence -1 voices -1 worry 4 calm -2
imer vom: calm 1
imer vor: calm 1
imer was: worry 1
imer weg: life 1
imer weiter: life -1 calm 1
imer wen: life -1 calm 1
imer wer: life -1 violence 1 calm 1
imer wieder: violence -1 medical 1 calm -1
imer zu: violence -1 threat 1 worry 2 calm -2
imer zum: calm 1
imer zwischen: violence 1
imer: life 1 violence 4 threat -2 other -1 medical -2 voices -3 foreign -2 worry 5
imerhin: calm 1
imernoch: calm 2
imi: foreign 1
imieniny: calm 1
imker: life -1 violence -1 threat -1 calm 3
imparato: foreign -1 calm 1
impfe: calm 1
impfen: life -1 calm 1
impfung: calm 1
in 20: calm -1
in 6: other 1 calm -1
in ab: threat 1 calm -1
in ale: threat 1
in alte: calm 1
in alten: calm 1
in am: other 1
in an: calm 1
in anderen: calm 1
in antrag: life 1 calm -1
in arbeit: life 1
in arm: life 1 medical 2 calm -2
in auf: threat 2 calm -1
in augen: medical 1
in backstube: medical 1
in badewane: life 1 calm -1
in bahn: threat 1 worry 1 calm -1
in bald: threat 1
in bauch: violence 1 threat 1 calm -1
in behalten: life 1
in beim: threat 1
in beser: other 1 calm 1
in besprechung: life -1 calm 1
in bet: life -1 violence 2
in betrieb: calm 1
in bewerbung: calm 1
in bin: calm 1
in bite: threat 1 calm -1
in box: calm 1
in brunen: voices 1
in brust: life 1 medical 1 calm -1
in bude: calm 1
in cele: life 1
in container: violence 1 other 1 calm -1
in d: life 2 medical 1 calm -2
in da: life 1
in dabei: threat 1 calm -1
in dan: threat 1
in das: calm 1
in de: other 1
in dem: life -1 calm 1
in den: violence 2 threat -1 other 1 medical 1 calm -3
in der: life 1 other -1 foreign -1 worry -1 calm 1
in deutsch: calm 1
in die: life 1 threat -1 medical -1 voices -1 worry 2
in diese: life -1 worry 2 calm -1
in dor: other 1
in drei: life 2
in dusche: violence 1 calm -1
in dwerkstat: calm 1
in echt: life 1
in ecke: violence 1 calm -1
in eigenen: calm 1
in ein: calm 1
in einem: voices 1
in einen: voices 1
in einer: life -1 threat 1 calm 1
in einfach: calm 1
in einmal: threat 1
in elternzeit: calm 1
in er: violence -1 other -1 medical 2 calm 1
in eritrea: calm 1
in familie: life 1 calm -1
in ferien: violence 1
in finger: calm 1
in firma: life -1 medical -1 worry 1 calm 1
in flur: violence 1
in flus: voices 1 calm -1
in folge: life 1
in frieden: calm 1
in garage: life 2 calm -2
in gartnerei: calm 1
in geh: life -1 threat 1
in gehen: calm 1
in gewarnt: threat 1 calm -1
in gleich: threat 1 calm -1
in hale: life -1
in hand: life 2 violence -1 other 1 medical -1 voices 1 worry -1 calm -2
in hat: violence 1
in haus: voices 1
in hauschuhen: other 1
in heizung: threat 1 calm -1
in heute: life 1 threat 2 calm -2
in himel: life 3 threat -1 calm -1
in hole: life 1 voices 1 calm -1
in hose: violence 2 other 1 calm -1
in ich: other 1
in ihrem: threat 1
in ihrer: other 1 calm -1
in imer: calm 1
in in: threat 1 other 1 calm -1
in irgendein: voices 1
in jacke: calm 1
in jahren: life 1
in jeder: worry 1
in jetzt: life 1 voices 1 calm -1
in kafe: threat 1 calm -1
in kalender: life 1 threat 1 calm -1
in kamer: life -1 violence 3 calm -2
in kanal: life 1 voices 1 calm -2
in kantine: life -1 calm 2
in kase: other 1
in kasel: other 1
in keler: violence -1 voices 1
in kirche: life 2 calm -1
in kiste: calm 1
in kita: calm 1
in kleinen: life 1
in klinik: life -1 violence -1 other -1 worry 1 calm 1
in kneipe: life 1
in koln: calm 1
in kopf: voices 4 calm -2
in kreisage: voices 1 calm -1
in kuche: violence -1 threat -1
in kuhlraum: violence 1 worry 1 calm -1
in leben: life -1 worry 1 calm 1
in leichter: calm 1
in liste: voices -1 calm 1
in meim: voices 1 calm -1
in mein: violence 2 threat -1 other -1 voices 1 calm -1
in meine: calm 1
in meinem: life -1 threat -1 voices 3 calm -1
in meiner: worry -1 calm 2
in mich: life 2 calm -1
in mien: calm -1
in miete: violence -1 calm 1
in minuten: calm 1
in mir: life -1 voices 3 worry 2 calm -3
in mit: threat 1
in mitagspause: life 1
in montage: threat 1
in mul: violence -1 worry 1 calm 1
in naherei: calm 1
in ner: calm 1
in nicht: life -1 threat 1 worry -1 calm 1
in nimt: life 1
in oberschenkel: medical 1 calm -1
in ohnmachtig: calm 1
in ohr: voices 1
in ordnung: calm 1
in pause: life -1 voices -1 worry 2 calm -1
in pausenraum: threat 1
in pflege: life 1
in prese: threat 1 medical 1 calm -1
in rande: calm 1
in rauch: threat 1 other 1 calm -1
in raus: other -1 medical 2 voices 1 calm -1
in rein: threat 1 calm -1
in rente: calm 1
in ruhe: calm 1
in sage: medical 2 calm -1
in schachtel: life 1 calm -1
in schicht: life -1 calm 1
in schne: life 1 other 1 calm -1
in schon: life 1
in schrank: violence 1
in schreinerei: voices 1 calm 1
in schule: other 1 voices 1 worry -1 calm 1
in seh: life 1 threat -1 calm 1
in sehen: calm 1
in seim: violence -1 other 2 calm -1
in seine: threat 1
in seinem: life -1 threat 1
in seit: violence 1
in selber: other 1
in sie: threat 1
in so: life 1
in sontag: calm 1
in spatschicht: threat 1 calm -1
in spiegel: worry 2 calm -1
in spind: other 1
in sprache: calm 1
in spulkuche: calm 1
in stat: life -1 calm 1
in stunde: threat 1
in tagen: life 2 calm -1
in tasche: life 1 threat 2 calm -2
in teich: medical 1
in telefon: other 1
in the: foreign 1
in tischlerei: voices 1
in trotzdem: threat 1
in tur: life 2 medical -1 calm -1
in turkei: violence 1
in u: violence 1
in um: calm 1
in umgedreht: violence 1 calm -1
in umkleide: life 1 violence 2 voices -1 calm -1
in umschlag: life 1
in und: worry -1 calm 1
in vertrag: calm 1
in viel: calm 1
in vor: calm 1
in wald: other 1 calm -1
in wane: life 1 calm -1
in wascherei: life 1
in welcher: calm 1
in wen: calm 1
in werkstat: violence -1 threat -1 voices -1 worry 3
in wfbm: calm 1
in wg: life -1 violence 1 threat -1 worry -1 calm 1
in whatsap: worry 1
in wochen: calm 1
in wohnung: life 1 threat -1 other 1 medical 1 calm -1
in worden: worry 1
in zahn: voices 1
in zeitung: threat 1 calm -1
in zentrale: worry 1
in zimer: violence 2 calm -1
in zu: calm 1
in zug: voices 1
in zuruck: worry -1 calm 1
in zwei: calm 1
in 👍: calm 1
in: violence -2 threat 4 medical -1 voices 2 foreign -2 worry -3 calm 3
inan: foreign 3 calm -2
inbeq: life -1 calm 2
inchisa: foreign 1 calm -1
incuiat: foreign 2 calm -2
indem: voices 1
inder: calm 1
ine werkstat: calm 1
ine: life 1 medical -1 foreign 4 worry -2 calm -1
iner: calm 1
inerlich: worry 4 calm -3
info: calm 1
infoabend: calm 1
infolge: calm 1
informieren: life 1 medical 1
infrage: calm 1
ingo: calm 1
ingos: threat 3 calm -2
inhaber: calm 1
inhalt: calm 1
inhaltlich: calm 1
inkaso hat: calm 1
inkaso: life -1 worry -1 calm 3
inklusionsbetrieb: life -1 medical -1 worry -1 calm 4
inlast: foreign 2 calm -2
ins auge: violence 1 medical 1 worry -1 calm -1
ins auto: threat 1
ins bein: medical 2 calm -1
ins bet: life -3 threat -1 other 1 calm 3
ins er: violence -1 threat 1 worry 1
ins esen: threat 1
ins falen: life -1 calm 2
ins gebracht: other 1 calm -1
ins geh: voices 2 calm -1
ins gehaun: medical 1
ins gehen: voices 1 calm -1
ins geholt: calm 1
ins gesagt: life 1 calm 1
ins geschlagen: violence 2 calm -1
ins geschniten: medical 1
ins gesicht: life 1 violence 1 worry -1 calm -1
ins getan: voices 1
ins grab: threat 1 worry -1
ins heim: worry 1 calm -1
ins ich: worry 1 calm -1
ins internet: violence 1
ins jahr: life 1 calm -1
ins kalte: life -1 other 1 calm 1
ins kino: other -1 calm 2
ins klo: life -1 violence 1 worry -1
ins mit: worry 1
ins neu: life 1 calm -1
ins nich: life 1 calm -1
ins schlafzimer: violence 1 calm -1
ins tierheim: life 1 other 1 calm -1
ins waser: life 1 violence -1 threat -1 voices 1 calm -1
ins wen: life 1
ins zimer: violence 1
ins zu: life 1 violence 1 calm -1
ins: life -2 violence 2 threat -1 other 2 medical 1 voices 2 foreign -2 worry -3
inschalah: life 1
insel: calm 1
insgesamt: calm 1
inside: foreign 1
insolvenz: life -1 violence -1 other 1 calm 1
insta: life 2 calm -1
instagram: life -1 calm 2
insulin gespritzt: medical 1 calm -1
insulin spritze: threat 1
insulin: life 1 violence -1 other 1 medical 7 worry -1 calm -8
int water: life 2 calm -1
int: life 5 medical 2 foreign -1 worry -1 calm -4
inte: life -1 medical -1 foreign 3 calm -1
integrationsamt hat: calm 1
integrationsamt: life -1 violence -1 threat -1 other -1 medical -1 worry -1 calm 6
interesiert: calm 1
internet wie: life 2 calm -2
internet: life 2 violence 1 threat 1 other 1 medical -1 voices -1 worry -1 calm -1
intihar: foreign 1 calm -1
intus: life -1 medical 6 worry -1 calm -4
inventur ich: calm 1
inventur: life -2 worry -1 calm 4
inwentur: life -1 calm 1
inzwischen: violence -1 threat -1 calm 2
irgendein: voices 1
irgendwan auf: calm 1
irgendwan aus: calm 1
irgendwan bin: threat 1
irgendwan das: life 1
irgendwan dem: calm 1
irgendwan den: voices 1
irgendwan die: calm 1
irgendwan er: threat 1 calm -1
irgendwan ich: life -1 threat 3 calm -2
irgendwan ist: life 1 threat 1 calm -1
irgendwan melden: calm 1
irgendwan mit: threat -1 calm 1
irgendwan wird: worry 1
irgendwan: life -3 violence -1 threat 5 other -1 medical -2 voices 3 foreign -1 worry -2 calm 2
is 3: life -1 voices 1
is a: other 1 voices 1 calm -1
is aber: medical 1
is aflopen: calm 1
is al: life 1 calm -1
is alein: life -1 other 1 medical 1
is am: life -1 calm 1
is aus: calm 1
is bald: calm 1
is bei: medical 1
is bin: calm 1
is da: life 1
is dan: calm 1
is das: calm 1
is dat: worry 1
is de: other 1 worry 1 calm -1
is der: life -1 voices 1 worry 1 calm 1
is des: life 1
is die: life 1 violence -1 threat 1 medical 1 calm -1
is do: life 1 voices 1 calm -1
is doch: life 1 violence 1 calm -1
is e: life 2 calm -1
is egal: life 2 calm -2
is ein: worry 1
is endlich: life 1 calm -1
is ernst: threat 1 calm -1
is es: life 2 calm -1
is feierabend: life 1 calm -1
is fertig: life 1 worry -1
is frau: other 1 calm -1
is fur: other 1
is ganz: life -1 medical 2 calm -1
is geschrieben: life 1
is gleich: life -1 worry 1
is grad: threat 1
is halt: worry 1
is heit: voices 1
is hi: life 1 worry 1 calm -1
is i: life 2 calm -1
is ich: calm 1
is ick: life 1 other 1 calm -2
is im: life 1
is imer: violence 1
is in: violence -1 other 4 calm -2
is jetz: worry -1 calm 1
is jetzt: threat 1 calm -1
is jez: life 1
is jut: life 1
is kalt: life 1
is kein: calm 1
is keiner: worry 1
is kene: life 1
is komisch: calm -1
is mama: life 1 calm -1
is man: calm 1
is mehr: life 1 worry 1 calm -1
is mei: calm 1
is mein: calm 1
is meine: calm 1
is mi: medical 1 worry 1 calm -1
is mir: life 1 medical 1
is mit: life 1 calm -1
is ne: calm 1
is net: calm 1
is nich: life 1 worry 1 calm -1
is nix: life -1 violence 1 worry 1
is no: medical 1
is noch: calm 1
is normal: violence 1
is not: foreign 1
is nu: calm 1
is nur: life -1 voices 1
is ois: life 1 worry 1 calm -1
is ruhe: threat 1
is rum: life 1 calm -1
is scheise: life 1
is schlecht: medical 2 calm -1
is schlim: life 1 calm -1
is schlimer: violence 1 calm -1
is schlus: life 1 threat 1 calm -1
is scho: medical 1
is schon: life 2 violence 1 worry -1
is schwer: worry 1
is schwindlig: medical 1
is schwumrig: medical 1
is sie: violence 1 calm -1
is so: life -1 threat 1 foreign 1 calm -1
is taub: medical 1 calm -1
is tot: calm 1
is tur: life -1 calm 1
is und: violence -1 medical 1 calm -1
is uns: medical 1
is unser: violence 1
is vom: medical 1
is vorbei: life 2 calm -1
is was: medical 1 calm -1
is weg: calm 1
is wen: medical 1
is wie: life 1 calm -1
is wieda: voices 1
is wieder: life -1 voices 1
is wil: life 1 calm -1
is wurscht: life 1 calm -1
is zaun: life -1 other 1
is zu: life 1 calm -1
is: life 3 violence -4 threat -2 other 4 medical 4 foreign -2 worry -3 calm -1
isak: voices 1
isar: life 1 calm -1
isch a: voices 1
isch ales: life 1
isch am: life 1 threat 1 calm -1
isch bei: calm 1
isch ben: calm 1
isch bin: life 1
isch bring: life 1 calm -1
isch de: voices 1
isch den: threat 3 calm -3
isch des: life -1 threat 1
isch do: life 1
isch en: calm 1
isch hab: life 1
isch heit: life 1
isch in: life 1 calm -1
isch jeden: life -1 calm 1
isch jetzt: life -1 threat 1
isch kan: life 2 calm -1
isch mach: life 2 calm -2
isch mehr: life 1
isch misch: life 2 worry 1 calm -1
isch mit: life 1
isch net: violence 1 worry 1 calm -1
isch nimi: life 1 calm -1
isch no: calm 1
isch nur: life 2 calm -1
isch scho: calm 1
isch seh: voices 1
isch so: violence 1
isch und: life -1 medical 1
isch was: worry 1
isch wie: calm 1
isch wil: life 3 calm -2
isch wolt: life 1 calm -1
isch: life 6 violence 1 threat 4 other -2 medical -2 foreign -3 worry -2 calm -2
ischs: life -1 calm 2
ise: life -1 foreign -1 worry 2
iser: life -1 voices 2 worry -1
iskam: foreign 3 calm -2
isn: life -1 calm 2
ist 13: other 1
ist 15: life 1
ist 17: calm 1
ist 18: voices 1
ist 19: violence 1
ist 24: calm 1
ist 30: violence 1 medical 1 calm -1
ist 3: other 1 voices 1 calm -1
ist 41: medical 1
ist 4: calm 1
ist 5: violence -1 other 1
ist 6: other 2 calm -1
ist 84: calm 1
ist 9: life 1 calm 1
ist ab: life -1 threat 1
ist abend: threat 1 calm -1
ist aber: life 1 voices 1 calm -1
ist abgelaufen: life 3 calm -2
ist abgemacht: life 1
ist ale: life 1
ist alein: threat 2 other 1 calm -1
ist ales: medical -1 calm 1
ist als: life 1 threat 1 calm -1
ist also: worry 1 calm -1
ist alte: other 1
ist am: life -1 worry 2
ist an: other 1
ist angebrant: calm 1
ist auch: life -1 violence 1 medical 1 worry -1
ist auf: life 1 violence -1 threat -1 other 2 voices -1 calm -2
ist aus: life 1 violence 1 other 1 medical 1 voices 1 worry -1 calm -3
ist ausgetauscht: voices 1
ist bald: calm 1
ist bei: life 2 calm -1
ist beim: other 2 worry 1 calm -2
ist beser: worry -2 calm 1
ist beste: calm 1
ist bewustlos: medical 4 calm -3
ist bezahlt: life 1 calm -1
ist bin: life 1 worry -1 calm -1
ist bis: voices 1
ist blau: life -1 violence 1 calm 1
ist blut: medical 2 calm -1
ist bose: other 1
ist da: life -2 other 1 worry 1 calm 1
ist dabei: other 1 medical 1
ist dan: life 1
ist das: life -1 other -1 voices -1 worry -1 calm 3
ist dem: violence 1 other 1 medical 1 calm -1
ist den: other 1 calm -1
ist der: life 1 threat -1 medical -1 voices 2 worry -1
ist die: life 2 violence -1 medical 1 calm -1
ist diesen: life 1 worry -1 calm 1
ist doch: life -1
ist donerstag: threat 1 calm -1
ist dran: threat 1
ist drei: calm 1
ist drin: life -1 threat 1 worry 1 calm -1
ist dunkel: voices 2 worry -1
ist egal: life 1 worry -1
ist ein: voices 1 worry 1
ist eine: life -1 voices 2
ist einer: life -1 violence 2 calm -2
ist einfach: life -1 medical 1
ist eingeschlosen: violence 1 medical -1 calm 1
ist einzige: life 2 worry 1 calm -3
ist elternzeit: calm 1
ist ende: life -1 worry -1 calm 2
ist endlich: life 1
ist entschieden: life 1 calm -1
ist er: life -1 threat 2 medical -1
ist erlaubt: violence 1
ist es: life 1 calm -1
ist falig: violence 1
ist falsch: worry 1
ist fast: calm 1
ist feierabend: life -1 worry 1
ist fertig: life 1
ist fest: life -1 calm 1
ist firma: calm 1
ist frage: life -1 calm 1
ist frei: life 1
ist freitag: violence 1
ist funf: calm 1
ist fur: threat 1
ist ganz: life -1 violence 1 threat -1 medical 3 worry -1 calm -2
ist geblieben: life -1 calm 1
ist gebrochen: medical 1
ist gegangen: life 1
ist geh: threat 1
ist geheim: violence 1
ist gekauft: life 1
ist geklart: life 1 calm -1
ist gekomen: worry 2 calm -1
ist gekundigt: life 1 calm -1
ist geputzt: life 1
ist gerade: calm 1
ist gesicht: medical 1
ist gespert: life -1 calm 1
ist gestern: worry 2 calm -2
ist gestorben: worry 4 calm -3
ist gesund: life -1 calm 2
ist geworden: medical -1 voices 1 calm 2
ist gibts: threat 1 calm -1
ist gleich: life -1 other 1
ist grad: medical 1 calm -1
ist grau: life -1 medical 1 worry 1
ist gros: life 1 medical 1 calm -1
ist gut: life 2 worry -1 calm -1
ist hab: life -1 calm 1
ist habs: life 1 other 1 calm -1
ist halb: medical 1 calm -1
ist halt: life -1 worry 1 calm 1
ist hart: medical 1 calm -1
ist hat: worry -1 calm 2
ist heis: medical 1 calm -1
ist her: calm 1
ist heut: other 1
ist heute: violence 1 threat 1 worry -1 calm -1
ist hier: life 1 other 1 calm -1
ist himel: life -1 calm 1
ist hin: calm 1
ist hoch: threat 1 other 1 calm -1
ist ich: life 2 threat 1 medical -1 voices -1 calm -1
ist ihr: other 1
ist im: life 1 violence -1 medical 1 worry -1 calm -1
ist in: other 1 medical 1 worry -1
ist ins: other 1 medical 1 calm -1
ist ja: life -1 calm 1
ist jahre: calm 1
ist jeden: violence 1
ist jemand: calm 1
ist jetzt: life -1 threat -1 voices -1 worry 2
ist kalt: life 1 calm -1
ist kaput: calm 1
ist kein: life -1 violence 1 worry 1 calm -1
ist keine: threat 1
ist klar: voices 1
ist klein: life -1 calm 1
ist komisch: voices 1 calm -1
ist komt: worry 1
ist konen: life 1
ist krank: worry -1 calm 1
ist krankenkase: calm 1
ist krieg: calm 1
ist lange: life -1 worry -1 calm 2
ist langweilig: calm 1
ist laut: worry 1
ist leben: life -1 calm 1
ist leichter: life 1
ist leiter: voices 1
ist ler: life -1 worry 1
ist letzte: life 2 worry 1 calm -2
ist letzten: worry 1
ist letzter: life 2 calm -1
ist letztes: threat 1
ist licht: violence 1 calm -1
ist lieb: voices 1
ist los: other 2
ist mach: life 1 calm -1
ist mama: life -2 violence 1 worry 1
ist mega: calm 1
ist mehr: life 1 medical 1 calm -1
ist mein: life 3 threat -1 medical -1 calm -1
ist meine: life 2 voices 1 calm -3
ist meiner: life 1
ist mich: life 1
ist mir: violence -1 medical 2 worry -1
ist mit: life 2 violence 2 calm -2
ist miten: calm 1
ist mitwoch: worry 1 calm -1
ist monat: life 1 worry -1 calm 1
ist morgen: life 1 worry -1
ist mude: other 1
ist nach: life -1 other 1 calm -1
ist nachste: threat 1
ist nacht: life -1 worry 2
ist net: threat 1 worry -1
ist nicht: life -2 threat 1 other 1 calm 1
ist nichts: other 1 calm -1
ist nie: calm 1
ist niemand: medical 1
ist nix: life -1 worry 1
ist noch: medical -1 worry 1 calm 1
ist normalen: other 1
ist november: calm 1
ist nur: life -1 worry -1 calm 1
ist oder: voices 1
ist ofen: life 1 calm -1
ist ohne: other 1
ist ok: calm 1
ist plan: life 1
ist platz: calm 1
ist raus: calm 1
ist redensart: life -1 threat 1
ist repariert: life 1
ist richtig: calm 1
ist richtung: other 1
ist rot: medical 2
ist rucksack: life 1
ist ruhe: life 1 violence 1 threat 1 worry -1 calm -2
ist sagt: threat 1 calm -1
ist samstag: life 1 worry 1 calm -2
ist saur: calm 1
ist scheise: life -1 worry 1
ist schlecht: medical 1
ist schlim: calm 1
ist schlus: life 1 worry 1 calm -1
ist schnel: life 1 calm -1
ist schon: life -2 violence 1 threat 1 other 1 medical 1 voices -1 worry -2 calm 2
ist schoner: life 1
ist schwanger: calm 1
ist schwarz: life 1 voices 1 calm -1
ist schwer: worry 1
ist schwindlig: voices 1
ist sehen: other 1
ist sein: life -1 threat 1
ist seit: life -1 other 1
ist selber: calm 1
ist sicher: threat 1
ist sie: other 1 calm -1
ist so: life 2 other -1 calm -1
ist sol: worry 1 calm -1
ist soweit: voices 1 calm -1
ist steh: life -1 calm 1
ist stehen: life -1 calm 1
ist stil: other 1 worry 1 calm -1
ist super: life -1 worry -1 calm 2
ist sus: threat 1 calm -1
ist tag: life 1 voices 1 calm -2
ist teufel: voices 1
ist teur: calm 1
ist tot: life -2 violence -1 threat 1 medical -1 voices 1 worry 3
ist traurig: calm 1
ist tur: calm 1
ist uber: medical 1
ist ubermorgen: threat 1
ist um: other 1
ist umgefalen: medical 3 calm -2
ist umgekipt: medical 2 calm -1
ist und: threat -1 medical 1 worry -1
ist urlaub: life 1 calm -1
ist verbrant: medical 1
ist vergiftet: threat 2 calm -1
ist verheilt: life -1 calm 1
ist verwirt: other 1
ist viel: medical 1 worry -1
ist vieleicht: violence 1
ist vier: other 1
ist vol: violence 1 medical 1 worry -1
ist vom: life -1 voices 1 worry -1 calm 1
ist von: life -1 violence 1
ist vor: life 2 calm -1
ist vorbei: calm 1
ist war: life 2 calm -2
ist warm: threat 1 other 1
ist was: calm 1
ist weg: life -2 threat -1 medical 1 worry 1 calm 2
ist wegeflogen: medical 1
ist weihnachten: calm 1
ist weil: calm 1
ist weis: life -1 violence 1 worry 1
ist wen: calm 1
ist weniger: life 1
ist werd: life 1 worry -1
ist wie: life -1 medical 2 calm -1
ist wieder: life -3 violence 1 other 1 medical -1 worry 1 calm 1
ist wil: life 1 calm -1
ist wind: other 1 calm -1
ist wo: voices 1
ist woche: calm 1
ist wochen: worry 1
ist wohl: life -1
ist wohnung: voices 1
ist wurscht: life 1 calm -1
ist zu: life 1 violence -1 threat -1 other 1 medical 1 voices -1 worry -1 calm 1
ist zufrieden: calm 1
ist zum: life -1 calm 2
ist zusamen: medical 3 calm -2
ist zwei: life 1 calm -1
ist: life 1 violence -3 threat -3 other 3 medical 4 foreign -5 worry 1 calm 2
istahim: worry 3 calm -2
iste: foreign -2 worry 3 calm -1
istemiyorum: life -1 foreign 4 calm -3
istiyor: foreign 1 calm -1
istiyorum: life -1 foreign 6 calm -5
it i: voices 1 calm -1
it: life 3 violence 1 threat -1 medical -1 voices 1 worry -1 calm -2
itze: life 1 other 2 worry -1 calm -1
iw: calm 1
iwer: life -1 calm 2
iwerhapt: calm 1
ix: life -1 calm 3
iza: foreign 2 calm -1
izmir: calm 1
j: calm 1
ja aber: life 1
ja ales: life 1
ja also: calm -1
ja arbeit: life 1 calm -1
ja auch: medical 1 calm -1
ja aus: life 1
ja bei: calm 1
ja bin: violence 1
ja chef: life 1 calm -1
ja dan: life -1 threat 1
ja den: threat 1
ja der: life -1 violence 1 calm 1
ja die: medical 1
ja drucken: life 1
ja e: life 1
ja ein: threat 1 calm 1
ja einen: life 1
ja erst: life 1
ja frau: violence 1 calm -1
ja gar: calm 1
ja gehts: life 1 calm -1
ja gesagt: violence -1 calm 1
ja gesund: life -1 worry 1
ja gut: life 1 calm -1
ja hab: life 1 calm -1
ja heut: threat 1 calm -1
ja heute: life 1
ja ich: life 1 violence 1 threat -1 calm -1
ja im: life 1
ja imer: life 1 threat 1 calm -1
ja in: violence 1 calm -1
ja irgendwan: threat 1
ja ist: life -1 calm 1
ja jetzt: life -1 calm 1
ja keinen: violence 1
ja keiner: life 1 calm -1
ja machen: life -1 threat 1
ja mehr: life 1
ja mir: life 1 calm -1
ja morgen: life 1 calm -1
ja ne: foreign 1 calm -1
ja nich: worry 1
ja nicht: life 1
ja nix: threat 1 calm -1
ja noch: calm 1
ja ohne: life 1 calm -1
ja past: life -1 calm 1
ja schon: calm 1
ja selber: worry 1
ja so: threat 2 calm -1
ja und: life 1
ja war: life 1 calm -1
ja wie: life 1
ja wieder: life 1
ja wil: calm 1
ja zwei: calm 1
ja: life 6 violence 1 threat 3 other -3 voices -2 foreign -1 worry -3
jachtgewehr: life -1 threat 4 calm -2
jacke an: threat 1
jacke den: threat 1
jacke die: worry -1 calm 1
jacke esen: life -1 voices 1
jacke in: threat 1
jacke und: other 1
jacke: life -1 violence -1 medical -1 voices 1 worry 1 calm 1
jacken: calm 1
jackentasche: threat 1
jag: life -1 medical -1 foreign 6 worry -1 calm -3
jagdgewehr: other 1 calm -1
jager: calm 1
jahr ales: worry 1
jahr bei: life 1 calm -1
jahr das: worry 1
jahr geht: worry 1 calm -1
jahr glaub: life -1 worry 1
jahr ist: life -1 calm 1
jahr mehr: life 1 calm -1
jahr nix: worry 1 calm -1
jahr noch: life 1 calm -1
jahr und: calm 1
jahr war: calm 1
jahr wieder: calm 1
jahr wil: life 1 calm -1
jahr zu: life 1
jahr: life -2 violence -1 threat -2 other -1 medical -2 voices -1 foreign -1 worry 1 calm 9
jahre alt: life 1 worry 1 calm -1
jahre bin: threat 1
jahre da: calm 1
jahre die: medical 1
jahre hab: calm 1
jahre haben: life 1
jahre hat: medical 1 calm -2
jahre her: life -1 calm 1
jahre ich: life 2 calm -1
jahre im: calm 1
jahre in: calm 1
jahre ist: medical 1
jahre lang: life 1 calm -1
jahre sie: life 1 calm -1
jahre so: calm 1
jahre und: calm 1
jahre: life 1 violence -2 threat -1 other -2 medical 1 voices -2 foreign -1 worry -2 calm 6
jahrelang: life -1 threat 1 calm 1
jahren anfal: calm 1
jahren das: life 1
jahren geht: worry 1 calm -1
jahren hab: calm 1
jahren hat: calm 1
jahren ich: life -1 calm 2
jahren ist: calm 1
jahren keinen: calm 1
jahren trocken: worry 1
jahren und: life 1
jahren war: calm 1
jahren wieder: worry 1 calm -1
jahren wolte: life -1 calm 1
jahren: life -1 violence -1 threat -1 other -1 medical -1 worry -2 calm 9
jahres: calm 1
jahresvertrag: life -1 calm 2
jahrgang: life 1 calm 1
jahrn: calm 1
jai: life -1 foreign 4 worry -1 calm -2
jaja: other -1 medical -1 foreign -1 calm 4
jan: calm 1
jana: other 1
janik: other 1
janis: other 3 worry -2 calm -1
januar der: calm 1
januar meine: life -1 calm 1
januar mus: calm 1
januar: life -2 threat -1 other -1 medical -1 voices -1 worry -1 calm 6
janz: life 2 threat -1 worry 1 calm -2
janze: life 1
japse: worry 1 calm -1
jarive: foreign 2 calm -1
jasmin: life 1
je veux: foreign 2 calm -1
je wieder: worry 1
je: life -1 violence -1 threat -1 other -1 medical -1 voices 1 foreign 6 worry 1 calm -4
jeblieben: life -1 calm 1
jeda: life -1 worry 2
jede albtraume: worry 1 calm -1
jede ich: violence 1 worry 1 calm -1
jede in: worry 1
jede mit: calm 1
jede nacht: life -1 medical -1 worry 3 calm -1
jede tag: worry -1 calm 1
jede um: worry 1
jede und: violence 1
jede woche: violence 1 worry 1 calm -1
jede: life -1 violence 2 threat -2 other -1 medical -2 voices -1 foreign 1 worry 8 calm -3
jedem verabschiedet: life 1
jedem: life 1 violence -1 voices 1
jeden abend: life 3 threat -1 worry 1 calm -2
jeden alein: calm 1
jeden an: worry 1 calm -1
jeden andre: calm 1
jeden auch: worry 1 calm -1
jeden auf: life 2 worry -1
jeden dach: life -1 calm 1
jeden daran: life 1 worry -1
jeden das: life 1 worry -1
jeden der: worry 1
jeden die: threat 1
jeden dog: violence 1 worry 1 calm -1
jeden dran: life 1
jeden ein: violence 1
jeden ich: worry 1 calm 1
jeden im: worry 1 calm -1
jeden jetzt: worry 1
jeden meine: worry 1
jeden mit: calm 1
jeden monat: worry -1 calm 1
jeden morgen: life -1 worry 5 calm -2
jeden nach: worry -1
jeden ne: calm 1
jeden samstag: violence 1
jeden seit: worry 1 calm -1
jeden so: life -1 worry 1
jeden sontag: calm 1
jeden tag: life -1 violence 1 other -1 medical -1 voices -1 worry 3 calm -1
jeden um: worry -1 calm 2
jeden und: worry 1
jeden vorm: worry 1
jeden was: life 1 worry 1 calm -1
jeden zum: violence -1 worry -1 calm 2
jeden zweiten: calm 1
jeden: life -2 violence 3 threat -2 other -3 medical -3 voices -4 foreign -2 worry 15 calm -2
jeder die: worry 1
jeder ist: life 1 calm -1
jeder wil: calm 1
jeder: violence -1 threat -1 other -1 medical -1 voices -1 worry 3 calm 1
jederzeit: life 2 voices -1 calm -1
jedes jahr: calm 1
jedes mal: threat 1 worry 1 calm -1
jedes: life -1 threat 1 worry 1
jedesmal ich: life 1 calm -1
jedesmal wen: life 1 calm -1
jedesmal: life 2 calm -1
jedn dog: worry 1
jedn: life -1 worry 3
jedziemy: foreign -1 calm 2
jehot: calm 1
jehovas: life -1 calm 1
jeht dit: life -1 calm 1
jeht: life -1 worry 1 calm 2
jekoft: life -1 calm 2
jeld: calm 1
jem: calm 1
jemals: life -1 worry 1
jemand anderes: life 1 calm -1
jemand anders: life 1 calm -1
jemand bei: worry 1
jemand da: other 1
jemand das: other 1
jemand den: violence 1
jemand der: calm 1
jemand die: violence 1 threat 1 calm -1
jemand erst: voices 1 calm -1
jemand es: life -1 threat 1
jemand hat: other 1
jemand ich: voices 1
jemand im: life 1
jemand in: life -1 calm 1
jemand ist: calm 1
jemand komen: voices 1
jemand meine: life 1
jemand meinen: voices 1
jemand merkt: life 1 calm -1
jemand mir: life -1 other 1 worry 1 calm -1
jemand mit: life -1 worry 1
jemand mus: life -1 threat 1
jemand namen: voices 1
jemand nur: voices 1 calm -1
jemand von: medical 1
jemand was: violence 1
jemand zu: life -1 threat 1
jemand: life 1 threat 1 other 2 medical -2 voices 1 foreign -1 worry -1 calm -1
jemanden der: worry -1 calm 2
jemanden im: calm 1
jemanden sich: calm 1
jemanden: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 7
jena: other 1
jens: violence 1 threat 1 calm -1
jeny: life 2 violence 1 other 1 calm -3
jeprobt: calm 1
jeritzt: life 4 calm -3
jerusalem: life -1 voices 3 calm -1
jesacht: violence -1 calm 1
jeschir: calm 1
jeschlage: violence 3 calm -2
jeschmiert: life -1 calm 1
jeschrive: calm 1
jesin: threat 2 calm -2
jespert: calm 1
jestem: foreign 1
jestern ick: violence 1 calm -1
jestern: violence 2 calm -2
jesus das: voices 1
jesus ich: voices 2 calm -1
jesus und: voices 1
jesus: life -1 violence -1 voices 7 worry -1 calm -3
jetz a: worry 1
jetz das: life -1 calm 1
jetz de: life 1
jetz er: calm 1
jetz hab: life 1
jetz haha: violence 1
jetz hier: voices 1 calm -1
jetz hin: life 1
jetz ich: threat 1 worry -1
jetz mal: violence 1 calm -1
jetz mit: life 1
jetz schlus: calm 1
jetz weis: life -1 calm 1
jetz wieda: worry 1
jetz wieder: voices 1
jetz: life -2 violence 1 foreign -2 worry 1 calm 2
jetze: life 1
jetzt abend: worry 2 calm -1
jetzt abmahnung: worry 1 calm -1
jetzt ale: voices 1 worry -1
jetzt aleine: calm 1
jetzt ales: life 2 calm -1
jetzt als: calm 1
jetzt am: calm 1
jetzt angst: worry 1 calm -1
jetzt arbeiten: worry 1 calm -1
jetzt auf: worry 1
jetzt aus: life -1 calm 2
jetzt bei: life 2 calm -2
jetzt beim: life 1 worry 1 calm -1
jetzt bin: worry -1 calm 1
jetzt bus: calm 1
jetzt da: calm 1
jetzt das: life 2 worry 1 calm -1
jetzt de: threat 1
jetzt dem: threat 1
jetzt den: calm 1
jetzt der: life 1 worry 1 calm -1
jetzt die: violence -1 other 1 medical 1 voices 2 worry -1 calm -2
jetzt drei: violence 1
jetzt dreimal: worry 1
jetzt drite: worry 2 calm -2
jetzt ein: life 1
jetzt eine: violence 1
jetzt einen: life -1 calm 1
jetzt einer: calm 1
jetzt einfach: calm 1
jetzt er: medical 1 calm 1
jetzt es: voices 1 worry 1 calm -1
jetzt funf: voices 1 calm -1
jetzt funfte: worry 1
jetzt ganz: other 1
jetzt geh: life 1
jetzt geht: other 1
jetzt gehts: life -1 calm 1
jetzt grad: other 1 calm -1
jetzt gut: life 1 calm -1
jetzt hab: life -1 threat 1 worry -1 calm 1
jetzt hat: calm 1
jetzt hause: calm 1
jetzt hier: life 1
jetzt hin: threat 2 calm -1
jetzt ich: life 1 worry -1 calm 1
jetzt ichs: other 1
jetzt im: violence 1 threat 2 worry -1
jetzt imer: life 1 violence -1 worry 1 calm -1
jetzt in: life -1 calm 1
jetzt is: life -1 other 1 calm 1
jetzt isch: calm 1
jetzt ist: life 1 calm -1
jetzt jahre: calm 1
jetzt jeden: life -1 worry 2 calm -1
jetzt kam: voices 1
jetzt kan: life 1 worry -1 calm -1
jetzt kegeln: life -1 calm 1
jetzt komt: life -1 worry -1 calm 1
jetzt lauft: worry 1
jetzt liegt: medical 1 calm -1
jetzt los: threat 1 calm -1
jetzt machen: worry 1
jetzt mehr: life -1 threat 1 worry -1
jetzt mein: medical 2 worry -1
jetzt meine: calm 1
jetzt meinem: life 1
jetzt mich: calm 1
jetzt mir: life -1 calm 1
jetzt mit: life -1 threat 1 other 1 worry 1 calm -1
jetzt mus: life 1 calm -1
jetzt nach: other 1
jetzt neur: calm 1
jetzt nicht: calm 1
jetzt nix: life 1
jetzt noch: calm 1
jetzt normal: calm 1
jetzt nur: calm 1
jetzt oder: calm 1
jetzt ohne: violence 1
jetzt plan: life 1 calm -1
jetzt raus: voices 1 calm -1
jetzt sagt: life 1 other -1 medical 1 calm -1
jetzt scham: calm -1
jetzt schlaf: worry 1
jetzt schlafen: life -2 calm 2
jetzt schlus: threat 1 calm -1
jetzt schon: life -1 violence 1 voices -1 worry 1
jetzt schreiben: violence 2 medical -1
jetzt seh: violence 1 medical 1 calm -1
jetzt sein: other 1
jetzt seit: calm 1
jetzt selber: calm 1
jetzt sie: life -1 other 1 medical 1 voices 1
jetzt sind: other 1 medical 1 calm -1
jetzt sitz: life 1 voices 1 worry 1 calm -1
jetzt so: life 1 worry 1 calm -2
jetzt sogar: calm 1
jetzt sol: voices 1 worry 1 calm -1
jetzt steht: life 1
jetzt stunden: worry 1 calm -1
jetzt tag: worry 1 calm -1
jetzt tierarzt: life 1 calm -1
jetzt trau: worry 1
jetzt trink: voices 1
jetzt trotzdem: calm 1
jetzt tut: life -1 medical 1 calm 1
jetzt und: calm 1
jetzt unterschreiben: calm 1
jetzt vom: calm 1
jetzt vor: life 1
jetzt vorbei: life -1 calm 1
jetzt was: life 2 calm -2
jetzt weg: medical -1 worry -1 calm 2
jetzt wer: life 1
jetzt wieder: life -1 other 1 calm 2
jetzt wil: voices 1 worry -1 calm 1
jetzt wir: calm 1
jetzt wo: threat 1
jetzt woche: worry 1
jetzt wochen: worry 1
jetzt wolen: voices 1
jetzt zahlen: calm 1
jetzt zetel: life -1 calm 1
jetzt zu: life -1 voices 1 worry -1
jetzt zur: life 1 calm -1
jetzt zwei: medical 1 calm -1
jetzt zweite: worry 1
jetzt: life 1 violence -4 threat -2 other 1 medical 1 voices 2 foreign -2 calm 4
jez den: life 1
jez ich: calm 1
jez is: life 1
jez: life 1 violence -1 threat 1 other -1 medical -1 voices -1 worry -2 calm 3
jezt: worry -4 calm 4
jfkdjfkd: foreign -1 calm 1
jibt: life -1 calm 3
jibts: threat 1 calm 1
jilt: calm 1
jit: calm 1
jixwe: life -1 foreign 3 calm -2
jiyan: life -1 foreign 3 calm -2
jo a: violence 1
jo mei: violence 1
jo: life -1 violence 1 threat 2 foreign -1 worry -1
joa: life -1 calm 3
job dem: threat 1
job im: calm 1
job nicht: calm 1
job: life -3 violence -1 threat -1 worry 4 calm 2
jobcenter: life -2 violence -1 threat 1 worry -1 calm 5
jobcoach: life -1 violence -1 medical -1 worry -1 calm 4
jobticket: calm 1
jochen: calm 1
jogen: calm 1
joghurt gegesen: calm 1
joghurt: life 2 medical -1 calm 1
jogt: threat 3 worry -1 calm -2
johr: calm 2
joke: life 1
jolina: life -1 calm 1
jon: life 2 calm -1
jonas die: other 1
jonas hat: life 1 other 1 calm -1
jonas: life 2 violence -1 other 1 medical -1 voices -1 worry -2 calm 1
jony: life 3 calm -3
jopkotsch: calm 1
jorg: life 1 other 1 calm -1
jozi: foreign 2 calm -1
jubilaum: calm 1
jucken: calm 1
juckt: life 1
judo hat: calm 1
judo: life -1 violence -1 calm 2
jugendamt: life -1 threat 2 other -1 worry 2 calm -2
jugendherberge: life -1 calm 1
jugendlichen: worry 1
juhu: life -2 worry -1 calm 3
jule: calm 1
juli: calm 1
julia: calm 1
jumers: calm 1
jung is: other 1
jung: other 2 calm -1
junge aus: medical 1
junge bekomen: life 1
junge der: other 1 medical 1 calm -1
junge mus: voices 1 calm -1
junge nicht: medical 1 calm -1
junge so: life 1 calm -1
junge von: other 1 calm -1
junge: violence -1 threat -1 other 1 medical 2 voices 1 worry -1 calm -1
jungen man: calm 1
jungen: calm 2
junger: calm 1
jungs aus: violence 1 calm -1
jungs der: violence 2 calm -1
jungs heut: life -1 calm 1
jungs: life -2 violence 5 threat -1 other 3 voices -1 worry -1 calm -3
juni ich: life 1 worry -1
juni: calm 2
juniorchef: violence 2 calm -1
jup: calm 1
jurgen: life -1 threat 1 calm 1
just: foreign -2 calm 3
justiz: threat 1 calm -1
jut: life 1 medical -1
jutro: foreign -1 calm 2
juz zyc: foreign 1 calm -1
juz: foreign 5 worry -2 calm -3
ka fa: calm 1
ka int: life 1
ka mehr: worry 1
ka net: life -1 voices 1 worry 1 calm -1
ka: life -1 violence -1 threat -1 other -1 medical -1 voices 3 foreign 1 worry 3 calm -2
kabel und: violence 1 medical 1 calm -2
kabel: violence 4 threat -1 other -1 medical 2 worry -1 calm -2
kacirdim: calm 1
kacke: foreign -1 calm 2
kafe auch: life -1 calm 1
kafe die: life 1
kafe getan: threat 1
kafe ich: worry 1
kafe lauft: medical 1 calm -1
kafe mir: medical 1 calm -1
kafe sie: threat 1
kafe und: worry -1 calm 1
kafe: life -4 violence -1 threat 1 other -1 foreign -1 worry -2 calm 7
kafemaschine ist: life 1
kafemaschine: life 1 calm 1
kafig: life 3 threat -1 calm -2
kai: life 2 calm -1
kaina: calm 1
kaiserschmarn: threat -1 calm 2
kakao: life -1 worry -1 calm 4
kaktus: life -1 worry -2 calm 3
kal: threat 2 calm -2
kale: calm 1
kalender 14: life 1 calm -1
kalender den: life 1 calm -1
kalender mehr: life 1
kalender nix: life 1
kalender: life 3 violence -1 worry -1
kalkspucker: calm 1
kalt aber: life 2 calm -1
kalt das: life 1 calm -1
kalt die: voices 1
kalt ich: life 1
kalt ist: medical 1 worry -1 calm -1
kalt seit: calm 1
kalt und: life 1
kalt: life 2 threat 5 other -1 medical 4 foreign -1 worry -5 calm -4
kalte dusche: life -1 violence 1
kalte waser: life -1 other 1 calm 1
kalte: life -3 violence 2 other 3 voices -1 worry -1
kalten: calm 1
kaltes waser: other 1
kaltes: violence -1 other 2 calm -1
kam der: life 1 voices 1
kam ich: worry 1
kam mit: life 1
kam n: calm 1
kam nicht: life -1 calm 1
kam und: calm 1
kam: life 2 violence -1 threat -1 other -1 medical -1 foreign 1 worry -2 calm 5
kamen: life -1 worry 2 calm -1
kamer: life -2 violence 6 worry -1 calm -2
kamera: life -1 violence 2 voices 3 calm -4
kameras in: voices 1 calm -1
kameras: life -1 voices 3 worry 1 calm -2
kamerjager: calm 2
kampf: life -1 worry 3 calm -2
kan aber: calm 1
kan alein: life 1
kan ales: calm 1
kan an: worry 2 calm -1
kan anders: life 2 calm -1
kan atmen: life -1 medical 3 worry -1 calm -1
kan auch: worry 1 calm -1
kan aufhoren: life 1 violence -1 worry 2 calm -1
kan aufhorn: life 1
kan aufstehen: medical 3 worry -1 calm -1
kan aus: life 1
kan beine: medical 1 calm -1
kan bin: medical 1
kan bite: life 1 medical 1 calm -2
kan chef: calm 1
kan da: worry -1 calm 2
kan dan: violence 1 calm -1
kan das: life -1 worry -1 calm 2
kan den: life -1 medical 1 calm 1
kan der: calm 1
kan die: life -1 violence -1 medical 1 calm 1
kan diesen: worry 1 calm -1
kan doch: life 1 other 1 calm -2
kan drauf: voices 2 calm -1
kan e: life 1
kan eigentlich: worry 1
kan ein: life 1
kan einfach: life -1 worry 4 calm -2
kan er: other -1 worry -1 calm 2
kan es: worry -2 calm 2
kan fliegen: life -1 voices 2 calm -1
kan frau: life -1 worry 1
kan gehen: life 1 other 1 voices 1 calm -2
kan grundsicherung: calm 1
kan gut: medical 1
kan haben: life 1 calm -1
kan helfen: calm 1
kan heut: life -1 violence 1
kan heute: worry -1 calm 2
kan ich: threat -1 medical -1 voices -1 worry -1 calm 4
kan ick: calm 1
kan im: calm 1
kan in: calm 1
kan isch: calm 1
kan jemand: voices 1
kan jetzt: life -1 violence 1 medical -1 calm 1
kan kaum: other 1 medical 1 calm -1
kan kaya: life -1 violence 1 other 1 worry 1 calm -1
kan keine: life 1
kan keiner: life 1
kan komen: voices 1
kan laufen: violence 1
kan ma: calm 1
kan machen: calm 1
kan man: violence -1 voices 1
kan mehr: life -3 threat -1 voices 1 foreign 1 worry 4 calm -1
kan mein: calm 1
kan meine: life 1 violence -1 calm 1
kan meinen: life 1 medical 1 calm -2
kan mi: calm 1
kan mich: violence -1 calm 1
kan mir: life -1 violence 1 worry -1 calm 2
kan mit: calm 1
kan morgen: life 2 calm -2
kan nachts: calm 1
kan net: other 1
kan nich: medical 1 worry 3 calm -3
kan nicht: life -2 violence -1 medical 2 worry 2 calm -2
kan nichts: threat 1 calm -1
kan nima: life 1 worry 2 calm -3
kan nimer: life -1 worry 3 calm -2
kan nix: worry 1
kan noch: medical 1
kan nur: life -1 medical 1
kan ohne: calm 1
kan rechte: medical 1 calm -1
kan richtig: medical 1
kan schlafen: life 1
kan schlucken: medical 1
kan schwimen: threat 1
kan seit: medical -1 worry 1
kan selber: life 1
kan sich: calm 1
kan sie: calm 1
kan so: life 2 medical -1 calm -1
kan tipen: medical 1
kan tun: calm 1
kan und: violence 1
kan von: life 1
kan was: violence 1
kan weg: calm 1
kan wen: other 1 voices 1 calm -1
kan wer: medical 1 calm -1
kan wieder: life 1 worry -1 calm 1
kan wil: life 1
kan zu: violence 1
kan: life -2 violence -2 threat -4 other -2 medical 4 voices 1 worry 1 calm 5
kana: violence 3 threat 2 calm -4
kanada: life 1
kanake: worry 1 calm -1
kanal: life 5 violence -1 threat -1 voices 2 calm -4
kanape: calm 1
kanari: life 3 threat -1 calm -2
kanch: calm 1
kanen: life -1 calm 2
kaner: worry 2 calm -1
kaninchen: life 1
kanister: life -1 threat 4 other 1 voices 1 calm -4
kansch: calm 1
kanst dir: life 1 calm -1
kanst du: voices -1 worry -1 calm 1
kanst ja: life 1
kanst mich: calm 1
kanst mir: life -1 calm 2
kanst nicht: life 1 calm -1
kanst: life 2 violence 1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 2
kanste: threat 2 calm -1
kante: calm 1
kantine dan: violence 1 calm -1
kantine ich: calm 1
kantine und: life -1
kantine: life -3 threat -1 other -1 medical -1 calm 7
kanus: calm 1
kapati: foreign 2 calm -1
kapele: calm 1
kapida: foreign 3 calm -1
kapier: life -1 foreign -1 calm 2
kapiert: calm 2
kapitel: life -1 calm 1
kaput als: threat 1
kaput bite: worry 1
kaput die: other 1
kaput gemacht: violence 1 threat 2 calm -1
kaput hab: life 1 calm -1
kaput heute: violence -1 calm 1
kaput ich: life -1 threat 1
kaput in: life 1
kaput jetzt: calm 1
kaput machen: life 1 calm -1
kaput morgen: threat 1
kaput mus: life 1 medical 1 calm -1
kaput und: threat 1
kaput: life -3 threat 5 other -1 voices -2 foreign 1 worry 3 calm -3
kapute: worry 4 calm -3
karabiner: calm 1
karate: calm 1
kardesim: foreign 3 calm -2
kardiologe sagt: worry 1
kardiologe: worry 1
kare: other 2 calm -2
karibik: life -2 calm 2
karim: calm 2
karin: life -1 other 2 calm -1
karkhof: life 1
karl: life -1 violence 3 worry -1 calm -2
karneval: worry 2 calm -1
karoten: calm 1
karpfen: calm 1
kartchen: calm 1
karte ich: worry -1 calm 1
karte nicht: calm 1
karte steht: calm 1
karte und: calm 1
karte: life -2 violence -1 threat -1 other -1 medical -1 voices -1 worry -3 calm 10
kartofelsalat in: life -1 calm 1
kartofelsalat: life -2 threat -1 worry -1 calm 5
kartofla: calm 1
karton: life -1 other -1 voices -1 calm 4
kartonprese: calm 1
kartons: calm 1
kase genomen: worry 2 calm -1
kase hat: calm 1
kase sagt: life 1
kase: threat -1 voices -1 calm 3
kasekuchen: life -1 calm 1
kasel: life -1 other 2
kasendisplay: calm 1
kasensystem: worry 1 calm -1
kasenzetel: voices 2 calm -1
kasesemel: calm 1
kasiererin die: worry 1
kasiererin: life 1 worry 2 calm -2
kastanienbaum: life -1 calm 1
kasulke: calm 1
kat: calm 1
katastroph: calm 1
katayim: foreign 3 calm -2
kater: life 3 violence -1 threat -1 other -1 medical -1 worry 4 calm -3
katze bei: life 2 calm -2
katze der: threat 1 calm -1
katze hat: calm 1
katze ich: life 1 threat 1 calm -1
katze ist: life 1
katze mir: life -1 calm 2
katze nicht: calm 1
katze und: worry 1
katze von: threat 1
katze war: worry 1
katze: life 5 violence -2 threat 1 other -2 medical -1 voices -1 worry -2 calm 3
katzen: calm 1
kauf: life -2 worry 1 calm 1
kaufen: life -1 calm 2
kauft: life -1 violence -1 other 1 calm 2
kaugumi: calm 1
kaum hin: worry 1 calm -1
kaum luft: medical 1
kaum noch: life -1 worry 1
kaum tipen: medical 1 calm -1
kaum: life -3 violence -1 threat -1 other 1 medical 3 voices -1 worry 4 calm -2
kaut: calm 2
kaution: calm 1
kaya bite: calm 1
kaya danke: life 1
kaya das: threat 1
kaya ich: calm -1
kaya mein: calm -1
kaya mir: threat 1
kaya sich: worry 1 calm -1
kaya sie: life 2 calm -1
kaya sol: life -1 threat 1 calm 1
kaya war: life 1 calm -1
kaya: life 6 threat 1 medical -2 voices -1 foreign -1 worry -1 calm -3
kegeln: life -3 threat -1 worry -1 calm 5
kehren und: violence 1
kehren: violence 1
kei: life 3 calm -3
kein auf: life -1 worry 1 calm 1
kein bekomen: worry 1
kein bock: life -1 worry 1 calm 1
kein check: threat 1 calm -1
kein der: worry 1 calm -1
kein ding: life 1 calm -1
kein einzige: life -1 worry 1
kein esen: violence 1 voices 1 calm -1
kein findet: life 1
kein fur: life 1
kein g: calm 1
kein geburtstag: worry 1 calm -1
kein gehalt: calm 1
kein gekriegt: worry -1 calm 2
kein geld: violence 1 worry 1 calm -1
kein grund: calm 1
kein guter: calm 1
kein ich: life 2 worry -1 calm -1
kein in: threat 1
kein kein: worry 1
kein kind: life 1
kein licht: life -1 violence 1 worry 1 calm -1
kein lohn: worry -1 calm 1
kein luft: medical 1
kein machen: other 1
kein mehr: life 2 threat -1 worry 2 calm -1
kein mensch: life -1 threat 1 worry 3 calm -1
kein nur: life 1 calm -1
kein problem: voices 1
kein scherz: life 1 calm -1
kein sin: worry 1 calm -1
kein spas: life 1 medical 1 calm -2
kein stres: calm 1
kein tag: calm 1
kein termin: life 1 calm -1
kein theater: life 1 other 1 calm -1
kein von: calm 1
kein waser: other 1
kein wecker: life 1
kein witz: threat 1
kein wort: life 1
kein zu: worry 1 calm -1
kein: life 2 violence -1 other -1 medical 1 voices -2 foreign -2 worry 3
keina: calm 1
keine aber: violence 1 calm -1
keine an: voices 1
keine angst: life -1 worry -4 calm 6
keine arbeit: calm 1
keine das: violence 1 worry 1 calm -1
keine fals: life -1 calm 1
keine fragen: life -1 calm 2
keine fur: worry -1 calm 1
keine geburtstag: calm 1
keine gedanken: calm 1
keine gute: medical 1
keine hande: threat 1 calm -1
keine hilfe: medical 1 calm -1
keine hofnung: worry 2 calm -1
keine ich: life -1 threat 1 worry -1 calm 3
keine kein: life -1 voices 1 worry 1
keine keiner: medical 1
keine kraft: life 1 worry 2 calm -2
keine luft: life -1 violence 1 medical 4 voices 1 worry -1 calm -3
keine lust: life -1 worry -1 calm 2
keine machen: life 1
keine mehr: life -1 threat 1 medical 1 voices 1
keine mir: threat 1
keine mit: worry 1 calm -1
keine muhe: worry 1
keine redensart: life -1 threat 1
keine rente: life 1 calm -1
keine schmerzen: life -1 worry -1 calm 2
keine schuhe: voices 1
keine seit: worry -1 calm 2
keine selbstmordgedanken: life -1 calm 1
keine sorge: life 1 threat 1
keine sorgen: life -1 other 1 calm 1
keine um: life -1 other 1
keine vor: worry -1 calm 2
keine war: life 1 calm -1
keine wil: life 1 calm -1
keine wohnung: worry 1 calm -1
keine zukunft: worry 2 calm -2
keine: violence -2 threat 2 other -1 medical 1 voices 1 foreign -2 worry 1
keinem mehr: worry 2 calm -1
keinem sagen: violence 1 other 1 calm -1
keinem was: other 1
keinem: life 1 threat -1 other 2 voices -1 worry 5 calm -5
keinen an: life 1 calm -1
keinen anfal: calm 1
keinen ausweis: life 1
keinen bock: life 1
keinen das: worry 1
keinen einzige: calm 1
keinen fahrdienst: calm 1
keinen fal: calm 1
keinen grund: life 1
keinen hab: calm 1
keinen ich: life -1 worry 1
keinen lohn: worry 1 calm -1
keinen machen: medical 1
keinen mehr: life 1 worry 1 calm -1
keinen neun: life 1 calm -1
keinen schlaf: life -1 worry 1
keinen sin: worry 2 calm -1
keinen stres: medical 2 worry -1
keinen termin: threat 1
keinen urlaub: life 1 calm -1
keinen werd: life -1 worry 1
keinen wil: calm 1
keinen zweck: calm -1
keinen: life 1 threat -1 other -1 medical -1 voices -2 foreign -1 worry 6 calm -2
keiner aber: worry 1
keiner an: worry 1 calm -1
keiner arbeit: life 1 calm -1
keiner argert: life -1 worry -1 calm 2
keiner bose: calm 1
keiner da: life -1 other 1 medical 2 calm -1
keiner dan: life 1 calm -1
keiner das: life 1 violence 1 calm -1
keiner den: life 1 threat 1 calm -1
keiner der: calm 1
keiner die: violence 1 calm -1
keiner eine: life -1 threat 1 worry 1 calm -1
keiner erklart: worry 1 calm -1
keiner es: worry 1 calm -1
keiner fragt: life 1
keiner gemerkt: calm 1
keiner glaubt: other 1
keiner guckt: worry 1
keiner hat: life -1 worry 1 calm 1
keiner hats: worry 1 calm 1
keiner hilft: life -1 worry 4 calm -4
keiner hort: life -1 medical 2 calm -1
keiner ich: voices -1 worry 1 calm 1
keiner is: other 1
keiner ist: calm 1
keiner komt: life 1 calm -1
keiner mehr: life 1 threat 3 worry -2 calm -1
keiner merken: worry 1
keiner merkt: life 1
keiner mich: violence -1 medical 1 worry -2 calm 3
keiner mir: life -1 worry 5 calm -2
keiner mit: calm 1
keiner mus: life 1
keiner nur: life -2 worry 1
keiner redet: calm 1
keiner schlagt: life -1 violence -1 worry -1 calm 3
keiner seit: worry -1 calm 1
keiner sie: other 1
keiner sieht: voices 1
keiner so: life -2 worry 2
keiner sol: life 1 other 1 worry -1 calm -1
keiner und: calm 1
keiner von: life 1
keiner was: voices -1 worry -1 calm 2
keiner weis: worry 1
keiner wil: life -1 worry 2 calm -1
keiner wurd: life 1
keiner wurde: worry 1 calm -1
keiner: life 4 violence -4 threat 1 other 2 voices -4 foreign -2 worry 5 calm -3
keins: life -1 violence 1 calm 1
keks: calm 1
kekse: calm 1
keler eingespert: life -1 violence 2 calm -1
keler ich: life -1 violence 1 other 1 worry 1 calm -1
keler und: violence -1 voices 1
keler: violence 4 threat -2 other 3 medical -1 voices 3 foreign -1 calm -6
kelertrepe: other -2 medical 2
kelr: medical 2 calm -1
kema is: medical 1
kema: life -1 medical 2
kemal: life -1 other 3 calm -1
kendimi: life -1 foreign 7 calm -6
kendini: foreign 2 calm -1
kene lust: life 1 calm -1
kene mehr: life 1 calm -1
kene: life 1 violence 1 threat -1 medical 1 voices -1 worry -1 calm -1
kenenlernen: life -1 calm 1
kener: life -1 calm 1
kenst du: life 1 calm -1
kenst: life 1 violence 1 calm -1
kent: life -1 violence -1 calm 2
kenta: calm 1
kentnis: threat 2
kenzeichen: violence 3 other -2
keps: foreign 1
kerl: other 1 worry 1 calm -2
kerle: calm 1
kerz: calm 1
kerze: life 3 other 1 calm -3
kerzen: life -1 voices 1 calm 2
keske: foreign 3 calm -2
kesler: calm 1
kestim: foreign 3 calm -3
kete: life 3 calm -1
ketenfet: medical 1 calm -1
ketensage: threat 2 medical 1 calm -2
keulen: calm 1
kevin den: threat 1
kevin er: violence 1 calm -1
kevin hat: other 2 medical -2
kevin: life -3 violence 2 threat 4 other 4 medical -3 voices -1 worry -1 calm -2
kevins: other 1
khalas: foreign 1 calm -1
khayfe: foreign 2 calm -1
khochu: foreign 1
khong muon: foreign 1
khong song: foreign 1
khong: life -1 foreign 4 calm -2
kichern: worry 1 calm -1
kicker ich: violence -1 worry 1
kicker: life -2 violence -1 voices -1 worry 1 calm 3
kickern: calm 1
kiefer: life -1 violence -1 other -1 medical 5 calm -2
kiek: calm 1
kiez: life -1 worry -1 calm 2
kif: foreign 2 calm -1
kifen: life -2 worry 4 calm -2
kil myself: foreign 1 calm -1
kil: other 1 foreign 2 calm -2
kiled: foreign -1 calm 2
kilen: life 3 worry -1 calm -2
kiler: calm 1
kilitledi: foreign 3 calm -2
kilitliyim: foreign 1
kilo weniger: worry 1
kilo: life -4 violence 1 threat -1 medical -1 voices -1 worry 2 calm 4
kilometerpauschale: calm 1
kim i: calm 1
kim: worry -1 calm 2
kimt a: violence 1
kimt: life -1 violence 1 worry 1 calm -1
kin: calm 1
kind der: threat 1
kind einer: other 1
kind hat: medical 1 calm -1
kind ich: calm 2
kind ist: other 2 calm -2
kind nicht: voices 1 calm -1
kind seit: other 1
kind von: threat 2 calm -1
kind was: life -1 threat 1
kind wegnehmen: threat 1
kind: life -2 violence -2 threat 5 other 6 voices 1 foreign -1 worry -1 calm -5
kinda: calm 1
kinder das: life -1 calm 1
kinder haben: calm 1
kinder halt: threat 1
kinder ich: violence 2 calm -1
kinder im: threat 1 voices -1 calm 1
kinder sehen: violence 1
kinder um: threat -1 calm 1
kinder und: violence 1
kinder: violence 3 threat 1 other 3 medical -1 voices -3 foreign -1 worry -2 calm -1
kinderbucher: calm 1
kindererziehungszeiten: calm 1
kindergeld er: voices 1
kindergeld wen: calm 1
kindergeld: violence -1 threat -1 other -1 medical -1 voices 1 worry -1 calm 4
kindern: life 2 threat 1 other -1 voices -1 worry 1 calm -2
kinderzimer: violence 3 calm -1
kindes: calm 1
kiner: life 2 calm -1
kinergeld: life -1 calm 2
kiners: life 1
kino: life -4 violence -1 threat -1 other -1 calm 7
kiosk: life -1 worry 1
kip ich: medical 1
kip um: life -1 medical 4 calm -2
kip: life -2 threat -1 medical 9 calm -5
kipe: life 1 calm -1
kirche: life 2 violence -1 threat -1
kirchenputzer: life -1 calm 2
kirchturm: calm 1
kirschmarmelade: calm 1
kirta: worry 1
kisen aufs: violence 1 threat 1 calm -1
kisen drauf: violence 1 calm -1
kisen gesicht: violence 1 threat 1 calm -1
kisen: life -1 violence 2 threat 5 other -1 medical -1 voices -1 worry -1 calm -1
kiste war: calm 1
kiste: life -1 threat -1 calm 3
kisten nicht: violence 1 calm -1
kisten: life -1 violence 3 medical -1 worry -1
kita: life -1 threat 1 calm 1
kitel: life -2 calm 3
kiyacagim: foreign 5 calm -5
kiyicam: life -1 medical -1 foreign 5 worry -2 calm -1
kl: life -1 worry -1 calm 3
klamoten: other 2
klane: threat 1
klape du: calm 1
klape: life -1 violence 2 voices -1 calm 1
klapen: life -1 medical 2 worry -1 calm 1
klaphocker: life -1 calm 1
klapmape: calm 1
klapt nicht: calm 1
klapt: violence 2 threat -1 voices -1 foreign -1 worry -2 calm 3
klar dan: life -1 calm 1
klar: life -4 medical -1 voices 1 calm 4
klare: calm 1
klarkomen: life 1 calm -1
klart: calm 1
klartext: calm 1
klarwerk: life 2 other -1
klatschen dan: other 1
klatschen: life -1 other 2 calm 1
klaudere: calm 1
klaus ich: calm 1
klaus: life -1 threat 1 worry -1 calm 1
klaut mein: life -1 threat 1 worry 2 calm -2
klaut: life -1 violence -1 threat 3 worry 3 calm -4
klavier: calm 1
klebeband: threat 1
klebt: voices 2 calm -1
klebte: calm 1
kleid: life 1
kleiderschrank: violence 1
klein bin: worry -1 calm 1
klein die: life 1 calm -1
klein: violence -1 other 1 medical -2 voices -1 foreign 1 worry -2 calm 4
kleine aus: voices 1 calm -1
kleine im: calm 1
kleine komt: violence -1 calm 1
kleine meiner: medical 1
kleine schwester: other 1 calm -1
kleine tochter: violence -1 calm 1
kleine von: other 1 medical 1 calm -1
kleine wohnung: calm 1
kleine: life -3 violence -1 threat -1 other 3 voices 2 worry -2 calm 3
kleinen im: voices 1
kleinen von: voices 1 calm -1
kleinen: life 1 violence -1 threat -1 other 2 medical -1 voices 2 worry -1 calm -1
kleiner bruder: violence -1 other 1 calm 1
kleiner hat: violence -1 medical 1 calm 1
kleiner nefe: medical 1 calm -1
kleiner: life 1 violence -2 threat -1 other 2 medical 1 worry -2 calm 1
kleines: calm 1
klem: threat 1 calm -1
klembret: worry 2 calm -2
klemt: violence -1 medical 2 calm 1
klene: life -1 other 3 calm -1
klener: life 3 threat -1 calm -2
kleterprojekt: life -1 calm 1
klient: life -1 violence -1 threat -1 other -1 medical -1 worry -1 calm 6
klienten: life -1 threat -1 worry -1 calm 4
klientin hat: calm 1
klientin: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 6
klinge: life 5 violence -1 other 2 medical -1 worry -1 calm -4
klingelt die: violence 1
klingelt ich: threat 1
klingelt: violence 3 threat 2 medical -1 worry -1 calm -3
klingen: life 1 other 1 calm -1
klingle: life -1 violence 2 worry -1 calm 1
klingt gut: calm 1
klingt: life -1 calm 2
klinik darf: other -1 calm 1
klinik die: voices 1
klinik ich: life -1 worry 1
klinik jetzt: life -1 worry 1
klinik: life 1 violence -1 other -1 voices 1 worry 1 calm 1
klipe: voices 1 calm -1
klitsche: life -1 other -1 medical 3
klo der: life 2 calm -1
klo eingespert: violence 1 calm -1
klo er: violence 1 calm -1
klo hab: life 1 calm -1
klo ich: violence 1 calm -1
klo in: life 1 worry 1 calm -1
klo und: life -1 worry 1
klo: life 1 violence 3 threat -2 other -1 voices -2 worry 3 calm -2
klopapier: life 2 calm -1
klopf: life 2 violence 2 worry -1 calm -2
klopfe: other 1 medical -1
klopfen: violence -1 worry 1
klopft an: other 1 calm -1
klopft die: other 1 calm -1
klopft freude: calm 1
klopft so: calm 1
klopft vor: calm 1
klopft: life -1 violence -1 threat 1 other 4 medical -1 worry -1 calm -1
klosen: worry -1 calm 1
klotz am: calm -1
klotz bein: calm -1
klotz: life 1 worry 3 calm -2
klucz: foreign -1 calm 2
klucze: foreign 2 calm -1
km: life -1 other 1 calm 2
kms: life 11 foreign -1 calm -10
knack: calm 1
knal: threat 5 medical 1 worry -1 calm -5
knalrot: medical 2 calm -1
knalt: life -3 threat 6 worry 1 calm -3
knalts: life -1 threat 4 calm -3
knap: violence 2 worry -1
knare: life -1 threat 3 calm -1
knast: life -1 threat 3 calm -1
knedl: life -1 calm 2
kneift: violence 1
kneipe: life 2 calm -1
knickt: medical 3 calm -2
knie dick: worry 1
knie haben: calm 1
knie ich: worry 2 calm -1
knie ist: calm 1
knie tut: calm 1
knie und: worry 1
knie weh: calm 1
knie: life -2 violence -1 threat -1 other -1 medical -1 voices -1 worry 3 calm 5
knien: violence 3 calm -2
kniet: other 1 medical -1
knifel: life -1 calm 2
knifeln: calm 1
knochel: life -1 calm 2
knochen guckt: medical 1 calm -1
knochen raus: medical 1 calm -1
knochen: life -1 violence -1 medical 4 worry -1 calm -1
knodel: calm 1
knolen: calm 1
knop: calm 1
knopf der: medical 1
knopf: threat -1 medical 2 calm 1
knopfbaterie: violence -1 other -1 medical 2 calm -1
knoten der: life 1 calm -1
knoten in: life 1 calm -1
knoten: life 2 voices -1 worry 1 calm -1
know: foreign 1
knupel: calm 1
knutschen: calm 1
ko nima: life -2 worry 3 calm -1
ko: life -1 violence -1 threat -1 medical -1 foreign -1 worry 5
koa luft: medical 1
koa net: medical 1
koa: violence -1 threat 2 other 1 medical 2 foreign -1 calm -3
koam: violence 2 calm -1
koan: life 1 worry 1 calm -2
koana: life 1
kocam beni: foreign 2 calm -1
kocam dovuyor: foreign 1 calm -1
kocam: life -1 foreign 5 calm -3
koch gesagt: life -1 calm 1
koch hat: calm 1
koch: life -1 violence -1 threat -1 worry -1 calm 4
koche fur: calm 1
koche ich: calm 1
koche: life -1 calm 3
kochen ich: violence 1
kochen: life -2 violence 1 medical -1 worry 1 calm 2
kochendes waser: life 2 calm -1
kochendes: life 4 calm -2
kochin: worry -1 calm 1
kochlofel: violence 2 calm -1
kocht ich: life -1 worry 1
kocht: life -2 violence -1 other -1 worry 2 calm 2
kofer gepackt: life 1
kofer: life 4 calm -3
koferaum: threat 1 other 2 calm -2
kohle: life -1 medical 2 worry -1
kohlenmonoxid: medical 2 calm -1
kohlrabi: life -1 calm 2
koi: medical 1 voices 1 foreign -1 worry -1 calm 1
koim: calm 1
koin: life 2
koiner: threat 2 calm -1
kois: threat -1 calm 1
kokt: life -1 calm 2
kolarimi: foreign 3 calm -3
kolb: calm 1
koleg: violence -1 medical 4 calm -1
kolege das: calm 1
kolege der: calm 1
kolege die: life -1 violence 1 calm 1
kolege einen: other 1
kolege er: other 1
kolege hat: life -1 violence 1 other 1 medical 1 worry 1 calm -3
kolege ich: life 1 calm 1
kolege imer: calm 1
kolege ist: medical 2
kolege krank: calm 1
kolege kriegt: life 1 calm -1
kolege liegt: medical 1 calm -1
kolege macht: violence -1 other -1 medical -1 calm 2
kolege meint: life 1
kolege meinte: calm 1
kolege mich: violence 2 calm -1
kolege mir: life -1 violence 2 threat 1 medical -1 worry 3 calm -4
kolege neben: medical 1 worry 1 calm -1
kolege noch: violence 1
kolege sagt: violence -1 other 1 calm 1
kolege sich: violence 2 other 1 medical 2 worry -1 calm -3
kolege so: calm 1
kolege tom: calm 1
kolege von: medical 1
kolege: life -6 violence 3 threat -2 other 3 medical 4 voices -2 foreign -1 worry 1 calm 1
kolegen ale: calm 1
kolegen angebrult: worry 2 calm -1
kolegen argern: worry -1 calm 1
kolegen das: life 2 calm -1
kolegen dem: threat 1 calm -1
kolegen ein: calm 1
kolegen hab: worry 1 calm -1
kolegen haben: violence 1 worry 1 calm -1
kolegen ich: threat 1 worry 1 calm -1
kolegen machen: worry -1 calm 2
kolegen mehr: life 1
kolegen mich: life -1 worry 1
kolegen mir: violence 1 worry 1 calm -1
kolegen mit: threat 1
kolegen nenen: calm 1
kolegen net: life 1
kolegen nicht: life 1
kolegen ohne: violence 2 worry -1
kolegen sagen: calm 1
kolegen sind: life 1
kolegen um: threat 1 worry 1 calm -2
kolegen: life -3 threat 3 other -1 medical -2 voices -1 foreign -1 worry 3 calm 3
kolegin a: calm 1
kolegin am: medical 2 calm -1
kolegin da: worry 1
kolegin die: medical 1
kolegin dort: calm 1
kolegin gefragt: violence 1 calm -1
kolegin gesagt: violence 1
kolegin hat: violence 1 threat -1 voices -1 calm 1
kolegin ich: threat -1 voices 1
kolegin ihr: calm 1
kolegin im: other 2 medical -1
kolegin imer: medical 1
kolegin ist: threat 1 medical 1 calm -1
kolegin liegt: other 2 calm -1
kolegin meint: life 1
kolegin mich: violence -1 calm 2
kolegin mir: worry 1 calm 1
kolegin mit: violence -1 other 2
kolegin sagt: worry 1
kolegin schliesen: worry 1
kolegin sich: medical 1 calm -1
kolegin sie: threat 1
kolegin: life -4 violence -2 threat 1 other 4 medical 5 voices -1 foreign -1 worry -1 calm -1
koleje: worry -1 calm 1
kolejin: calm 1
kolelgen: calm 1
kolezanka: calm 1
koln: life -1 calm 2
kolum: foreign 2 calm -1
kom an: life 1
kom aus: violence 1
kom da: life 1 violence -1 other 1 worry -1
kom er: violence 1
kom erst: violence 1 calm -1
kom heim: calm 1
kom hoch: medical 1
kom horen: calm 1
kom ich: threat 1 calm -1
kom in: threat -1
kom mal: calm 1
kom mehr: life 1
kom mir: voices 1
kom mit: life -1 threat 2 calm -1
kom nich: life 1 other 1
kom nicht: threat -1 medical 1 voices -1 worry -1 calm 1
kom nirgends: life 1 violence 1 calm -1
kom ohne: life 1 worry 1 calm -1
kom raus: life -1 violence 2 medical 1 worry -1
kom rein: calm 1
kom spat: violence 1 worry 1 calm -1
kom um: life -1 calm 1
kom vorbei: threat 1
kom wieder: voices 1
kom zu: voices 1 worry 1 calm -1
kom zur: worry 1
kom: life 1 violence 2 threat -1 other -1 voices 2 foreign -1 calm -3
koma: life 1 violence 2 threat -1 medical -1 calm -1
komandant: life -1 voices 2 worry -1
komandiert: life -1 voices 3 calm -1
kombi: other 2 calm -1
kome aus: calm 1
kome ich: worry 1
kome nicht: violence 2 worry -1
kome und: life -1 calm 1
kome: life -2 violence 2 other -1 medical -2 worry -1 calm 3
komen abend: life 1
komen dan: violence 1
komen das: calm 1
komen der: voices 1
komen einfach: worry 1 calm -1
komen hab: life 1 medical 1 calm -1
komen heut: life -1 voices 1 calm 1
komen ich: threat 1 voices 1 worry -1 calm -1
komen in: threat 1 calm -1
komen mus: worry -1 calm 1
komen nicht: life -1 calm 1
komen so: worry 1 calm -1
komen und: calm 2
komen: life -2 violence -1 threat 2 voices 4 foreign -1 worry -1
komich: medical 2 calm -1
komisar: threat -1 calm 2
komisch angeguckt: calm 1
komisch dan: calm 1
komisch geguckt: calm 1
komisch gelachelt: other 1
komisch im: life -1 medical -1 calm 2
komisch ist: worry 1 calm -1
komisch und: medical 3 worry -1 calm -1
komisch wen: violence 1 worry 1 calm -1
komisch: life -3 threat -1 other 3 medical 8 foreign -1 worry -2 calm -4
komisionierer: calm 1
komode: violence 3 calm -1
komplet vernichtet: calm 1
komplet: violence -1 calm 2
kompresor: calm 1
komst du: violence 1 threat 1 calm -1
komst: life -1 violence 1 threat 2 voices -1 calm -1
komt 6: threat 1 calm -1
komt abend: life 1
komt alein: medical 1
komt am: life 1
komt auch: life 1 calm -1
komt auf: life -1 calm 1
komt aus: calm 1
komt bin: life 1 medical 1 calm -1
komt da: violence -1 threat 1 calm 1
komt dan: life -1 calm 1
komt danach: threat 1 calm -1
komt den: life 1
komt der: threat -1 other 1 worry -1 calm 1
komt die: life 2 calm -1
komt dienstag: threat 1
komt einer: violence 2 calm -1
komt er: other 1 calm 1
komt geld: calm 1
komt gleich: life 1 violence 1 threat -1 calm -1
komt hab: life -1
komt ich: life 2 violence -1 voices 1 calm -3
komt im: violence 1 calm -1
komt imer: violence 1
komt in: violence 1
komt ist: other 2 calm -1
komt jeden: life 1 worry -1
komt jetzt: life 1
komt kein: life 1 worry 1 calm -1
komt mehr: threat 1
komt morgen: life -1 violence -1 calm 1
komt nach: violence 2 calm -1
komt nachste: life 1
komt nachts: violence 1
komt nich: life -1 medical 1
komt nicht: violence -1 threat 3 other 1 medical -1 worry -1 calm -1
komt nix: worry 1
komt noch: calm 1
komt raus: other 1 calm -1
komt rein: violence 1
komt schon: medical 3 calm -1
komt sie: calm 1
komt sol: medical 1 voices 1 calm -1
komt um: life -1 calm 1
komt und: other -1 medical 2
komt vom: violence 1 calm -1
komt von: calm 1
komt war: life 1 medical 1 calm -1
komt was: threat 1 medical 1 calm -2
komt wieder: violence 1
komt wochenende: life 1
komt zu: life 1
komt zug: other 1 calm -1
komt zuruck: other 1
komt: life 1 violence 3 other 1 medical 3 voices -2 foreign -2 worry -5 calm 2
komts: life 3 calm -2
komunikation: calm 1
kon: life 1 violence -1 worry -1 calm 2
kone: calm 1
konen bite: life -1 calm 1
konen die: voices 1
konen mir: calm 1
konen mit: voices 1
konen noch: medical 1
konen sie: life 1 calm 1
konen so: life 1
konen wir: calm 1
konen: life 4 violence -1 other -2 foreign -1 worry -3 calm 2
konig der: calm 1
konig: life -2 threat -1 foreign 2 worry -2 calm 3
konigin: calm 1
konigswagen: calm 1
kont dan: life 1
kont das: life 1 calm -1
kont den: calm 1
kont der: life 1
kont die: life -2 calm 2
kont ich: voices 1 calm 1
kont ihr: life 2 calm -1
kont mich: life 2 calm -2
kont platzen: calm 1
kont sterben: calm 1
kont vor: calm 1
kont: life 4 violence -2 threat -1 medical -1 worry -2 calm 2
kontakt: violence -1 calm 1
konte beser: calm 1
konte chef: threat 1
konte dem: calm 1
konte fur: threat 1
konte ich: life 1
konte meinen: threat 1
konte nicht: life -1 threat 1 calm 1
konte sein: calm 1
konte: life -3 violence -2 threat 4 medical -1 voices -1 worry -2 calm 5
konten: life 1 threat -1 calm 1
kontet: life 1 calm -1
konto bei: life 1
konto gekundigt: life 1 calm -1
konto ich: threat 1 worry 1 calm -1
konto ler: calm 1
konto und: calm 1
konto: violence -1 threat 2 other -1 medical -1 voices -1 worry -2 calm 4
kontokorent: calm 1
kontovolmacht fur: life 1
kontovolmacht meinen: life 1
kontovolmacht: life 1 calm -1
kontroliert die: violence 1 calm -1
kontroliert handy: worry 1 calm -1
kontroliert mein: worry 1 calm -1
kontroliert: life -2 violence 1 threat -1 other -1 medical -1 worry 2 calm 2
konts: life 3 calm -2
konzart: calm 1
konzert ich: life -1 calm 2
konzert: life -3 threat -1 worry -1 calm 6
kop: life -1 threat 2 medical -1 worry 1 calm -1
kopf ab: calm 1
kopf aber: calm 1
kopf an: life 1
kopf das: life -1 voices 1
kopf den: violence 1
kopf der: voices 1
kopf die: life 2 violence -1 voices -1 worry -1
kopf einer: voices 1
kopf er: other -1 medical 1
kopf es: voices 1 calm -1
kopf gegen: life 3 worry -1 calm -1
kopf geh: voices 1 calm -1
kopf geht: worry 1
kopf gestosen: calm 1
kopf ich: life -1 threat 1 voices 1 calm -2
kopf imer: life 2 calm -1
kopf in: violence 1
kopf ins: violence 2 calm -1
kopf ist: life -1 worry 1
kopf kaput: life 1 threat 1 calm -1
kopf klo: violence 2 calm -1
kopf komt: medical 1 worry 1 calm -1
kopf mein: medical 1 worry 1 calm -1
kopf nicht: worry 1
kopf platzt: medical 3 worry -1 calm -1
kopf sagt: life 1 voices 2 calm -1
kopf schon: medical 1 calm -1
kopf seit: medical 1
kopf sie: worry 1
kopf so: medical 1 calm -1
kopf stil: life 1
kopf und: life -1 violence -1 voices 2 worry 1 calm -1
kopf von: other 1 worry 1 calm -1
kopf war: calm 1
kopf weh: worry -1 calm 1
kopf wie: life -1 threat 2
kopf wil: voices 1
kopf wird: life 1
kopf: life 2 violence -2 threat -1 other -2 medical 4 voices 6 foreign -2 worry 3 calm -9
kopfhorer und: calm 1
kopfhorer: life -1 threat -1 worry -1 calm 3
kopfkisen: other 2 calm -1
kopfschmerzen: life -1 calm 1
kopftuch: other 1 calm -1
kopfweh der: medical 1
kopfweh noch: medical 1 calm -1
kopfweh und: medical 1
kopfweh vom: calm 1
kopfweh weter: calm 1
kopfweh wie: medical 1 calm -1
kopfweh: life -3 violence -1 threat -1 medical 1 worry -2 calm 6
kopieraum: calm 1
kopieren: calm 1
kopierer: life -1 violence -1 calm 3
kopuk: foreign 2 calm -2
korekt: calm 1
korigier ich: life 2 calm -1
korigier: life 4 calm -3
korkuyorum: foreign 4 calm -2
kornfeld: calm 1
korper hat: medical 1
korper: life 4 violence 2 threat -1 medical 2 voices 2 worry -2 calm -5
kost die: calm 1
kost: calm 1
koste: life 3 worry -1 calm -2
kosten: life 1 worry -1 calm 2
kostenlos bis: life 1
kostenlos: calm 1
kostentrager: calm 1
kostet das: calm 1
kostet mich: life -1 calm 1
kostet: violence -1 threat -1 other -1 worry -1 calm 4
kostum: calm 1
kotz: life -1 medical 6 worry -1 calm -3
kotze: life -1 medical 4 worry -1 calm -2
kotzen: medical 1
kotzubel: life -1 calm 2
kowalski: other 2 calm -1
krach: life -1 violence -1 other -1 worry 3
kracht: other 2 calm -1
kraft zum: life 2 calm -1
kraft: life 3 violence 2 threat -1 medical -1 foreign -1 worry 5 calm -7
krafte: life -1 worry 4 calm -2
kragen: violence 1
kram: life -1 calm 2
kramer: worry 1 calm -1
krampf und: medical 2 calm -1
krampf: violence -1 medical 5 calm -3
krampft: violence -1 other -1 medical 8 calm -5
kran die: voices 1
kran: life -1 other 1 voices 3 worry -1 calm -2
krank bin: worry -1 calm 2
krank er: life 1 calm -1
krank gemeldet: worry 1
krank ich: worry -1 calm 1
krank ist: calm 1
krank jetzt: worry 1
krank liegt: other 1
krank macht: threat 1
krank mus: calm 1
krank un: worry 1
krank und: calm 1
krank war: worry 1
krank wen: life 1 calm -1
krank werd: worry 1
krank wie: worry 1
krank: life -2 violence -2 threat -1 medical -2 voices -1 foreign -1 worry 3 calm 6
krankakas: calm 1
krankenkase den: violence 2 threat -1
krankenkase hat: calm 1
krankenkase ich: worry 2 calm -1
krankenkase mein: calm 1
krankenkase mir: worry -1 calm 1
krankenkase wegen: calm 1
krankenkase: life -3 violence 1 threat -2 other -1 medical -1 voices -1 worry 5 calm 1
krankgeschrieben: calm 1
krankheit ist: voices 1
krankheit: life -1 voices 1 worry -1 calm 2
krankmeldung oder: life 1
krankmeldung: calm 1
krankschreibung: life -1 worry 1
kranz: life -1 worry -1 calm 2
kras: life -1 calm 2
kratz die: life 1
kratz grad: life 1
kratz mich: life 1
kratz mir: life 1
kratz: life 4 medical -1 worry -1 calm -2
kratze: life 2 violence -1 medical -1
kratzen: life -1 calm 1
kratzer: life 1 calm -1
kratzt: calm 1
krebs der: life 1 calm -1
krebs und: life 1
krebs: life 5 calm -4
kredit: calm 1
kreis: life -1 violence -1 voices 1 worry 1 calm 1
kreisage in: medical 1 calm -1
kreisage: life -1 violence -1 medical 3 voices 1 calm -2
kreisal: calm 1
kreuz: life -1 violence -1 medical -1 worry 2 calm 1
kreuze: life 1
kreuzen: life -1 threat 3 calm -2
kreuzung: voices 2 calm -1
kreuzwortratsel: calm 1
krew: foreign 2 calm -1
kriag i: calm 1
kriag koa: medical 1
kriag luft: medical 1
kriag: life -2 violence -1 medical 4 foreign -1 worry -1 calm 1
kriagn: violence -1 other -1 medical 3 calm -1
kriagt: life -1 calm 2
kribel: medical 1
kribelt: life -2 violence -1 medical 2 worry -1 calm 3
krich: life -1 worry -1 calm 2
krie: life -1 calm 2
krieg bauchweh: worry 1 calm -1
krieg beim: violence 1 calm -1
krieg da: violence 1 calm 1
krieg das: calm 1
krieg die: calm 2
krieg ein: violence 1
krieg einen: worry 1 calm -1
krieg ich: life -1 violence 2 threat -1 calm 1
krieg ick: calm 1
krieg kaum: medical 1
krieg keine: medical 2 calm -2
krieg krise: calm 1
krieg luft: medical 4 calm -2
krieg mein: violence 1
krieg nicht: medical 1
krieg nie: worry 1 calm -1
krieg nix: violence 1
krieg nur: violence 1
krieg schlecht: medical 1 calm -1
krieg sie: violence 1 medical 1 calm -1
krieg sterben: calm 1
krieg und: calm 1
krieg: life -7 violence 5 threat -3 other -2 medical 6 voices -2 foreign -1 calm 4
kriege ich: calm 1
kriege jetzt: worry 1
kriege luft: medical 1 calm -1
kriege: violence -1 medical 1 calm 1
kriegen ich: life 1
kriegen: life -1 threat -1 medical -1 voices 1 calm 2
kriegs: worry 2 calm -2
kriegst du: calm 1
kriegst: violence -1 calm 1
kriegt ales: life 1 calm -1
kriegt blutflecken: life 1 calm -1
kriegt dan: calm 1
kriegt das: threat 1
kriegt der: life 1
kriegt die: life -1 threat 1
kriegt eigentlich: threat 1 calm -1
kriegt ein: violence -1 threat 1
kriegt einen: medical 1 calm -1
kriegt er: life 1 calm 1
kriegt es: life -1 threat 2
kriegt kein: medical 1
kriegt keiner: threat 1
kriegt luft: medical 1 calm -1
kriegt mama: life 1 worry -1
kriegt man: threat 1
kriegt mehr: threat 1
kriegt meine: life 1 worry -1 calm 1
kriegt mit: violence 1 calm -1
kriegt morgen: calm 1
kriegt mr: calm 1
kriegt nicht: threat 1
kriegt nichts: other 1 calm -1
kriegt sie: life -1 threat 1
kriegt und: threat 1
kriegt zu: other 1
kriegt: violence -1 threat 9 other -1 medical 1 voices -2 foreign -1 worry -5 calm -2
krien: calm 1
krign: calm 1
krimi: life -1 calm 3
krimidiner: calm 1
kripenspiel: calm 1
krise: worry -1 calm 2
kritik: life -1 calm 1
kroatien: calm 1
krucke: violence 2 calm -1
krucken: life -2 violence 2 worry -1 calm 1
krum: life -1 violence 1 other -1 medical 2 calm -1
ktir: foreign 2 calm -1
kuachn: calm 1
kuah: life 3 calm -2
kuch: calm 1
kuche bin: life -1 medical 1 calm 1
kuche das: life 1
kuche die: life 1 voices 1 calm -1
kuche hab: voices 1
kuche hat: violence 1
kuche ich: medical 2 calm -1
kuche is: voices 1
kuche mich: violence 1 calm -1
kuche mus: calm 1
kuche nehm: threat 1
kuche nicht: calm 1
kuche sagt: voices 1
kuche so: life 1 voices -1
kuche und: violence 1 other 1 voices 1 calm -2
kuche: violence 1 threat -2 voices 1 worry -1 calm 1
kuchen esen: life -1 calm 1
kuchen fur: medical 1 calm -1
kuchen gegesen: medical 1
kuchen und: life 1 calm -1
kuchen von: life 1
kuchen: life -1 violence -1 threat -2 other -1 medical 1 worry -2 calm 6
kuchenchef: calm 1
kuchenhilfe: worry -1 calm 1
kuchenmeser: calm 1
kuchentisch: life 3 other 1 calm -2
kuchl: violence 1
kuchn: calm 1
kugel: life 3 threat 2 calm -4
kuhlager: threat -1 medical 3 worry -1
kuhlfach: threat 2
kuhlhaus eingeschlosen: other 1 calm -1
kuhlhaus und: other 1
kuhlhaus: other 1 medical 1 calm -1
kuhlraum sind: violence 1
kuhlraum und: violence 1 worry 1 calm -1
kuhlraum: life -2 violence 3 threat -1 medical -1 worry 1 calm 1
kuhlregal: calm 1
kuhlschrank abgetaut: life 1
kuhlschrank ler: life 1 calm -1
kuhlschrank: life 2 threat -1 medical -1 worry 2 calm -1
kuhltruhe: calm 1
kulis: life -1 calm 1
kum: calm 1
kuma: life -1 voices 2 calm -1
kume: violence 2 calm -1
kumer: life -1 worry 2 calm -1
kumere bis: calm 1
kumere mich: life -1 calm 2
kumere: life -2 threat -1 calm 4
kumern: life -1 threat -1 worry -1 calm 3
kumert euch: life 2 calm -1
kumert um: life 1
kumert: life 4 threat -1 calm -2
kumpel auf: worry 1
kumpel denis: other 1
kumpel der: worry 1 calm -1
kumpel die: violence 1
kumpel hat: other 1 medical 1
kumpel ist: other 1
kumpel man: calm 1
kumpel mir: life -1 violence -1 other 3
kumpel sagt: violence 1
kumpel wil: other 1
kumpel: life -1 violence -1 threat -1 other 8 voices -1 calm -3
kumpels: other 2 calm -1
kumt: threat 1
kunde hat: violence 1
kunde heute: calm 1
kunde mich: violence 1
kunde mir: medical 1 worry 1 calm -1
kunde mit: calm 1
kunde sich: calm 1
kunde: life -2 other -1 medical 1 calm 3
kunden bin: life 1 calm -1
kunden: life 1 violence -1 threat -1 medical -1 voices -1 worry -1 calm 3
kundendach: violence 4 medical -1 calm -2
kundig: worry 1
kundigen auf: calm 1
kundigen der: calm 1
kundigen die: life -1 threat 1 calm 1
kundigen einen: calm 1
kundigen ich: calm 1
kundigen im: violence 1 calm -1
kundigen: life -3 violence -1 other -1 medical -1 voices -1 worry 6 calm 2
kundign: calm 1
kundigt: violence -1 worry -1 calm 2
kundigung bekomen: other 1
kundigung dan: life 2 calm -1
kundigung das: calm 1
kundigung die: calm 1
kundigung gestern: worry 1 calm -1
kundigung heute: worry 3 calm -3
kundigung ich: worry 1
kundigung ist: worry -1 calm 1
kundigung mir: worry -1 calm 1
kundigung und: calm 1
kundigung wen: calm 1
kundigung zuruckgezogen: worry -1 calm 1
kundigung: life -2 violence -1 threat -2 medical -1 voices -1 foreign -1 worry 9 calm -2
kundin: life -1 calm 1
kundischung: worry 3 calm -2
kundschaft ist: calm 1
kundschaft: calm 2
kunen: worry 2 calm -2
kunigt: calm 1
kunstblut: life -1 calm 2
kunze: calm 1
kupeln: calm 1
kur: life -1 worry -1 calm 3
kurbis: life -1 threat 2 worry -1
kurwa: foreign 2 calm -1
kurz auf: worry -1 calm 1
kurz bin: calm 1
kurz das: threat 1 calm -1
kurz den: medical 1
kurz ich: calm 1
kurz mein: life -1 calm 1
kurz und: calm 1
kurz war: life -1 calm 1
kurz weg: worry 1
kurz: life -7 violence 2 voices -1 worry -3 calm 9
kurzarbeit: worry -1 calm 2
kurze der: life -1 medical 2
kurze: life -1 medical 3
kurzen: calm 1
kurzer: life -1 calm 2
kus: life 2 foreign 2 worry -1 calm -3
kusche: life -1 violence 4 calm -2
kuscheltier: life 2 other 1 calm -1
kusen: violence 1 worry -1
kust mich: violence 1
kust: violence 2 worry -1
kusura: calm 1
kuzenimin: calm 1
l: life 1 foreign 2 worry -1 calm -1
la facio: foreign 1 calm -1
la il: foreign 1
la: life -2 violence -1 threat -1 medical -1 foreign 4 worry -1 calm 2
laba: life 2 worry -1 calm -1
labe: life 2 calm -1
laber: calm 1
laberst: calm 1
labn: life 1 calm -1
labor: life -1 medical -1 calm 3
lach dan: worry 1 calm -1
lach ich: worry 1 calm -1
lach mich: life -2 calm 3
lach tot: life -2 calm 3
lach: life -4 violence -1 worry 2 calm 3
lachanfal: calm 1
lache mich: calm 1
lache: life 1 worry -2 calm 3
lacheln: life 3 threat -1 calm -1
lachen ich: violence 1 threat 1
lachen imer: worry 1
lachen mich: violence -1 worry 1 calm -1
lachen uber: threat 1 calm 1
lachen und: life 1 threat 1 calm -1
lachen wen: calm 1
lachen: life -3 threat 3 other -1 medical -1 voices -2 calm 3
lachend: calm 1
lachle: life 3 threat -1 calm -1
lachn: life -1 violence -1 voices 1 worry -2 calm 3
lachs: calm 1
lachsmileys: other 1 calm -1
lacht der: threat 1 calm -1
lacht mit: calm 1
lacht nicht: life -1 threat 2 calm -1
lacht nur: calm 1
lacht: life -3 violence -2 threat 7 other -1 medical -2 worry -1 calm 2
lackiererei: medical 1
lade: calm 1
ladegerat: worry 2 calm -1
ladekabel: other 1 calm -1
laden ist: medical 1
laden: life -2 violence -1 threat 4 medical 1 voices -1 worry -2
ladt: violence 1
lag ein: calm 1
lag im: medical 1
lag: life -1 violence 1 threat -1 other 1 medical 1 voices -1 worry -1 calm 1
lager das: threat 1
lager der: calm 1
lager die: worry 1
lager ein: violence 2 calm -2
lager eine: calm 1
lager hat: violence 1
lager ich: worry 1
lager kan: worry 1
lager keiner: medical 1
lager mi: calm 1
lager nent: worry -1 calm 1
lager und: other 1 worry -1 calm -1
lager: life -2 violence 2 threat 1 other 1 voices -2 foreign -1 worry -3 calm 4
lagerist: calm 1
lagerleiter hat: violence 1
lagerleiter: violence 1 other -1 calm 1
lagermeister: threat 3 other 2 calm -4
lahm: calm 1
lala halt: calm 1
lala: life -1 medical -1 worry -2 calm 4
lalt kan: medical 1
lalt und: medical 2 calm -1
lalt: violence -1 other -1 medical 6 calm -4
lampe gestern: voices 1 calm -1
lampe: life -2 violence -1 voices 6 calm -2
lampenfieber: calm 1
land: life -2 other 1 calm 2
lande: calm 1
landkreis: calm 1
landratsamt: life -1 calm 2
landstrase: voices 4 worry -1 calm -2
lang arbeiten: life -1 calm 1
lang auf: life 1
lang bis: life -1 threat 1
lang das: life 1 calm -1
lang daurt: life 1
lang den: life 1
lang des: worry 1
lang die: calm 1
lang er: life 1
lang genug: threat 1
lang gesagt: calm 1
lang hab: worry 1 calm -1
lang hat: life 1
lang hier: life -1 calm 1
lang i: worry 1
lang ich: life 1 calm -1
lang ist: calm 1
lang kan: life -1 calm 1
lang mehr: life -1 calm 1
lang merkt: life 1
lang mus: life -1 calm 1
lang schreiben: life -1 calm 1
lang sie: life -1 threat 2
lang so: violence 1 calm -1
lang und: life 1
lang: life 1 violence 1 threat 1 other -1 medical -2 voices -1 foreign -1 worry 2
langa: calm 1
langarmlig: life 2 calm -1
lange an: violence 2 calm -1
lange armel: violence 2 calm -2
lange bis: life -1 calm 1
lange darf: medical 1 calm -1
lange daurt: life 1 calm -1
lange dem: life 2 calm -1
lange die: calm 1
lange eine: life 1 calm -1
lange es: life 1 calm -1
lange her: calm 1
lange heute: calm 1
lange ich: life 1
lange kriegt: life -1 threat 1
lange man: life -1 threat 2 calm -1
lange mus: life 1 calm -1
lange nicht: life -1 worry 1 calm 1
lange sitzt: threat 1 calm -1
lange tot: calm 1
lange und: life 1
lange wie: calm 1
lange: life -3 violence 1 threat 1 other -2 medical -1 voices -1 foreign -1 worry -1 calm 5
langem: worry -1 calm 1
langen: life 2 worry 1 calm -1
langer ich: life 1 calm -1
langer leben: life -1 calm 1
langer und: calm 1
langer: life -1 violence -1 threat -1 medical -1 calm 3
langeweile: life -1 calm 3
langsam und: medical 1
langsam: life -2 violence 1 threat -1 medical 2 voices -1 calm 2
langst wieder: calm 1
langst: life 1 worry -1 calm 1
langt: calm 2
langts: life 1 threat 3 medical -1 worry -1 calm -2
langwailich: life -1 calm 2
langweilig ich: life -1 calm 1
langweilig: life -2 worry -1 calm 4
lansam: calm 1
lapen weg: calm 1
lapen: calm 2
laptop: life 1
larm also: voices 1
larm der: calm 1
larm in: calm 1
larm: life -1 violence -1 other -1 voices 2 worry -1 calm 2
lars: other 2 calm -1
las die: calm 1
las ich: life 1 threat 1 calm -1
las jetzt: life 1 worry -1
las mich: violence -1 other 1
las nicht: threat 1
las: life 3 violence -1 other 2 medical -1 voices -1 worry -2
lasa: calm 1
lasagne: life -1 worry -1 calm 2
lasanje: calm 1
laschdisch: life 2 calm -1
lase: life -2 violence -1 threat 1 worry 1 calm 1
lasen ale: worry 1
lasen auf: voices 1 calm -1
lasen die: calm 1
lasen hab: threat 1
lasen ich: threat 1
lasen im: calm 1
lasen mich: voices 1
lasen nicht: voices 1
lasen sich: calm 1
lasen und: calm 1
lasen: life -3 other -1 medical -2 foreign -1 worry 3 calm 4
lasn: life 1 violence -1 calm 1
last and: foreign 1
last beine: other 2
last das: other 1 worry 1
last die: other 1 calm -1
last fur: worry 1 calm -1
last ich: life 1 calm -1
last meine: worry 1 calm -1
last mich: life 1 violence 3 voices -1 worry -2 calm -2
last nich: calm 1
last nicht: life -1 violence 3 voices -1 foreign 1 worry -1 calm -1
last of: calm 1
last sagt: worry 1 calm -1
last von: violence 2 calm -1
last wen: life 1 worry -1
last: life -1 violence 3 threat -1 other 2 medical -2 voices -3 worry 2 calm -2
laterne: voices 2 worry -1
laube: threat 1
lauch: life -1 worry 2
lauf auf: voices 2 calm -1
lauf dem: voices 1
lauf die: voices 1
lauf ich: threat 2 calm -2
lauf jetzt: life 1 worry 1 calm -2
lauf vors: life 1
lauf: life 3 violence -1 threat 2 other -1 medical -1 voices 6 foreign -1 worry 1 calm -10
laufa: calm 1
laufe auf: voices 1
laufe der: voices 1
laufe seit: life 1 voices 1 worry -1
laufe: life -1 violence -1 other 1 voices 5 worry -1 calm -3
laufen die: voices 1
laufen er: violence 1
laufen mus: voices 1
laufen: life 1 threat 1 other -1 medical -1 voices 3 worry -1 calm -1
laufenden: violence 1
lauft auf: life 1
lauft aus: medical 1 worry 1 calm -1
lauft bei: calm 1
lauft bis: life 1
lauft blut: medical 1 calm -1
lauft das: calm 1
lauft den: calm 1
lauft der: worry 1
lauft die: worry -1 calm 1
lauft durch: threat 1 calm -1
lauft ich: life 1
lauft im: life 1
lauft imer: threat 1 worry 1 calm -1
lauft in: medical 1
lauft marz: life 1
lauft mir: medical 1 worry 1 calm -1
lauft nicht: worry -1 calm 1
lauft raus: medical 1
lauft seit: medical 1
lauft und: worry 1 calm -2
lauft was: medical 1
lauft wieder: life 1
lauft: violence -2 threat -1 medical 5 foreign -1
laufts: calm 1
laugenstangen: calm 1
laune: life -2 calm 4
laurt: violence 3 threat -1 calm -1
laut ich: life -1 threat 1
laut und: calm 1
laut zu: calm 1
laut: life -3 violence -1 other -1 medical -2 voices 3 foreign -1 worry 2 calm 4
lauten: worry -1 calm 1
lauter ich: life -1 voices 1
lauter: life -2 violence 1 threat -1 other 1 voices 3
lautn: life 2 calm -1
lavendel: life -1 calm 1
lavoro: foreign 2 calm -1
lawe: life 3 worry -1 calm -2
lcuzina: foreign 3 calm -2
le: life -1 foreign 2 worry -1 calm 1
lea: other 1
leb ich: life 3 calm -2
leb oder: life 1 calm -1
leb wohl: life 2 calm -1
leb: life 12 threat -1 foreign -1 worry -1 calm -8
leba: life 1
lebe jetzt: life -1 calm 1
lebe: life 8 threat -1 medical -1 foreign -1 worry -1 calm -3
leben aber: life 1 calm -1
leben auch: life 1 calm -1
leben auf: life -1 calm 1
leben dan: life 1
leben deshalb: life -1 calm 1
leben die: life 1
leben ein: worry 1 calm -1
leben ende: life 1
leben er: other 1 calm -1
leben geh: life 1
leben gemacht: threat 1
leben geredet: calm 1
leben halt: worry 1 calm -1
leben hat: worry 1 calm -1
leben heute: calm 1
leben hier: life -1 calm 2
leben ich: life 3 calm -2
leben in: calm 1
leben is: life 1
leben ist: life -2 worry 1 calm 2
leben kaput: threat 1
leben lang: calm 1
leben mach: life -1 calm 1
leben mehr: life 2 worry -1 calm -1
leben mein: life 1 calm -1
leben nehmen: life 1 calm -1
leben nich: life 1 worry -1
leben nicht: life 2 worry -1
leben nichts: life 1 worry -1 calm -1
leben ohne: life -1 worry 1 calm 1
leben scheise: worry 1
leben schon: life -4 calm 5
leben so: life 2 worry -1 calm -1
leben und: life 1 calm -1
leben wie: life 1 calm -1
leben wil: life 2 calm -1
leben wolen: life 1
leben zu: life 1 calm -1
leben: life 15 violence -2 threat -3 other 3 medical -3 voices -2 foreign -2 worry -4 calm -3
lebend: life 2 violence -1 threat 3 calm -3
lebendig: life -1 calm 2
lebens: life 5 worry -1 calm -3
lebensgefahrte: violence 1 calm 1
lebenshilfe: calm 1
lebensmude bin: life 2 calm -1
lebensmude ich: life 2 calm -1
lebensmude: life 7 threat -1 medical -1 voices -1 worry -1 calm -4
lebensversicherung: life 1 calm -1
leberwurstbrot: calm 1
lebewohl: other 1
lebkuchen: calm 1
lebm: life 1
lebn des: life 1 calm -1
lebn is: life 2 calm -1
lebn: life 8 foreign -1 worry -1 calm -5
lebt ich: life 1 calm -1
lebt mehr: worry -1 calm 1
lebt nicht: worry -1 calm 1
lebt noch: life -1 medical 1
lebt wohl: life 3 calm -2
lebt: life 6 violence -1 threat -1 other -1 medical 1 voices 1 foreign -1 worry -2 calm -3
leci: foreign 2 calm -1
lecker: life 1 violence -1 threat -1 worry -1 calm 2
leckerli: calm 1
lediglich: life -1 calm 1
ledschd: calm 1
left: foreign -1 calm 2
leg aufs: life 1
leg ich: life 1 calm -1
leg im: threat 2 calm -2
leg mi: life 1
leg mich: life 2 calm -1
leg: life 5 violence -1 threat 7 medical -1 voices -1 foreign -1 worry -2 calm -7
lege: violence 1
legen: life -1 other 1 voices 1 calm -1
lego: life -1 calm 1
legt dan: violence 1 worry 1 calm -1
legt: violence 1 threat -1 medical -1 calm 1
lehnt: calm 1
lehrbuam: calm 1
lehre: worry -1 calm 2
lehrer fruher: worry 1 calm -1
lehrer hat: worry 1
lehrer: life -1 violence -1 worry 2 calm 1
lehrerin: threat 1 worry -1 calm 1
lehrgang: voices -1 calm 1
lehrkuche: calm 1
lehrling an: other -1 medical 2 calm -1
lehrling hat: other -1 medical 2 calm -1
lehrling: life -1 violence -1 threat 1 other 1 medical 3 calm -2
lehrstele: life -1 calm 1
lehrwerkstat: violence 2 voices -1 calm -1
lehrzeit: calm 1
leiche du: calm 1
leiche: life -1 violence -1 threat -1 other -1 worry -1 calm 4
leichenwagen: life 1 threat 2 calm -2
leicht geschniten: calm 1
leicht: life 3 medical -1 worry -1
leichter ale: life 1 calm -1
leichter sprache: calm 1
leichter: life 4 violence -1 threat -1 other -1 medical -1 voices -1 worry 1
leid ich: life 1
leid in: violence 1
leid: life 5 threat -1 medical -1 voices -1 foreign -1 worry -2
leiden: life 1 worry 1 calm -1
leil: foreign 2 calm -1
leise er: violence 1
leise: life 1 violence 1 threat -1 other 2 medical -1 voices 2 calm -4
leiser: calm 1
leiste: medical 2 calm -1
leisten: calm 1
leistet: calm 1
leistung: life -1 worry -1 calm 3
leite: calm 1
leiter gefalen: worry 3 calm -2
leiter ich: worry -1 calm 1
leiter und: violence 1 medical 1 worry -1
leiter: life -1 threat 2 other -1 medical 1 voices 1 worry 1 calm -3
leitplanke: calm 1
leitung gefast: medical 1 calm -1
leitung: life -1 other 1 medical 2 voices 1 calm -2
leiwand: life -1 calm 2
lekeres: life -1 calm 1
lem: life 3 calm -2
lena: life 1 violence -1 other 2 worry -1 calm -1
lenk: calm 1
lenkrad: life 2 threat -1 voices 2 worry 1 calm -3
lenkt: other -1 voices 2 calm -1
lenz: threat 2 calm -1
leon: violence -1 other 3 medical -1 voices -1
leonies: life 2 calm -1
ler das: life -1 worry 2 calm -1
ler die: life 1 calm -1
ler gemacht: life 1 calm -1
ler ich: calm 1
ler is: life 1 calm -1
ler ist: life 1 violence 1
ler mir: worry 1
ler nicht: life -1 calm 1
ler und: life 1 worry 1 calm -2
ler wie: worry 1 calm -1
ler: life 3 threat -2 voices -2 foreign -1 worry 5 calm -3
lergeheult: life -1 calm 1
lerm: calm 1
lern grad: calm 1
lern: life -1 calm 2
lernbehinderung: calm 1
lerne deutsch: calm 1
lerne: life -1 violence 1 calm 1
lernen: life -1 worry -1 calm 3
lernschwierigkeiten: life -1 calm 2
lernst: life -1 violence 2 calm -1
lernt: threat 1
les gar: worry 1
les: life -2 threat -1 medical -1 foreign 1 worry 1 calm 3
lese ein: calm 1
lese gerade: calm 1
lese: life -1 violence -1 threat -1 medical -1 calm 4
lesegerat: calm 1
lesen ich: life 1
lesen kan: worry 1
lesen: life -1 violence -1 threat -1 medical -1 voices 2 worry -1 calm 2
lesn: calm 1
let: life -1 other 2
letre: foreign 1 calm -1
letzen: calm 1
letzte bleibt: life 1 calm -1
letzte dan: life 1
letzte der: life 1
letzte hab: worry 1
letzte hat: life -1
letzte ich: worry 1 calm -1
letzte im: calm 1
letzte mal: violence 1 threat 1 worry -1 calm -1
letzte nachrichten: life 2 calm -1
letzte nacht: worry 2 calm -1
letzte rate: calm 1
letzte von: life 1 calm -1
letzte war: life -1 calm 1
letzte was: life 1
letzte woche: worry 2 calm -1
letzte wort: calm 1
letzte: life 5 threat -1 other -1 medical -2 voices -1 foreign -1 worry 4 calm -4
letzten hat: worry 1
letzten mal: life 4 calm -3
letzten monat: calm 1
letzten nicht: life 1
letzten war: worry 1
letzten: life 7 violence -1 threat -1 other 1 medical -1 voices -1 calm -4
letzter auf: life 1 calm -1
letzter tag: life 1
letzter woche: worry -1 calm 1
letzter: life 6 violence -1 threat -1 other 1 medical -1 voices -1 worry -3 calm -1
letztes hab: life 1 calm -1
letztes jahr: calm 1
letztes mal: threat 1
letztes war: calm 1
letztes: life 6 threat 1 medical -1 calm -5
leuchtet: calm 1
leuchturm: calm 1
leuft: calm 2
leute auf: voices 1
leute aus: life 1
leute der: life -1 threat 1 worry 1 calm -1
leute haben: worry 1
leute ich: life 1 violence 1 calm -1
leute im: voices 2 calm -1
leute in: threat 1 worry 2 calm -1
leute keiner: voices 1
leute mein: calm 1
leute mich: calm 1
leute mit: calm 1
leute vom: life -1 calm 1
leute wie: calm 1
leute: life -2 violence -1 other -1 medical -2 voices 2 worry 2 calm 3
leuten die: worry 1
leuten in: voices 1
leuten: life -1 violence -1 medical -1 worry -1 calm 2
lev: life 1
leva: life -1 medical -1 foreign 3 calm -1
leve: life 7 foreign -1 worry -1 calm -4
level: worry -1 calm 1
leven dat: life 1 calm -1
leven is: life 1 calm -1
leven: life 3 worry -1 calm -2
lewe: life 3 calm -2
lezte: calm 1
lezy: life -1 foreign 3 calm -2
lg: calm 1
liab: life -1 worry -1 calm 2
liaba: life -1 calm 1
liabstn: life 3 calm -2
licht aus: life 1 threat -1 calm 1
licht ich: life 1
licht im: calm 1
licht mehr: worry 2 calm -1
licht nicht: worry 1 calm -1
licht seit: life 1
licht tut: medical 1
licht weh: medical 1
licht: violence 1 threat -1 other -1 medical 3 foreign -1 worry 2 calm -3
lichter: life -1 voices 3 foreign 1 worry -1 calm -1
lidl: life 1 threat -1 other 2 calm -1
lieb die: other 1 worry -1
lieb dir: calm 1
lieb hab: life 2 calm -1
lieb ich: life 1
lieb ihr: calm 1
lieb sein: violence 1 calm -1
lieb von: calm 1
lieb zu: violence 1
lieb: life 3 violence 3 medical -1 foreign -1 worry -4
liebe an: life 1
liebe den: calm 1
liebe frau: violence 1
liebe got: life 2
liebe gruse: life 1
liebe kaya: violence 1 calm -1
liebe leute: life -1 calm 1
liebe mein: life -1 violence 1 calm 1
liebe mich: life 1
liebe nicht: life 1 violence 1 calm -1
liebe: life 1 violence 2 threat -2 other -1 medical -1 voices -1 worry -1 calm 3
lieben got: life 1
lieben lila: medical 2 calm -1
lieben sind: medical 2 calm -1
lieben: life -1 threat -1 other -1 medical 10 worry -2 calm -4
lieber als: life 1 calm -1
lieber anker: life 1
lieber da: life 1
lieber du: life 2 calm -1
lieber got: life 1
lieber ich: life 1 calm -1
lieber in: worry 1
lieber mal: life -1 calm 1
lieber nicht: calm 1
lieber schreiben: life -1 calm 1
lieber tot: life 2 calm -1
lieber vorher: life -1 threat 1
lieber wen: worry 1
lieber zu: life 1
lieber: life 6 violence -2 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 2
liebes: violence 1
liebeskumer: other -1 calm 2
lieblingsfarbe: threat -1 calm 2
liebsten dem: calm 1
liebsten ich: life 1 threat 1 calm -1
liebsten war: life 1 calm -1
liebsten wurd: worry 1 calm -1
liebsten: life 2 violence -1 medical -1 worry 1 calm -1
liebt: life -1 violence -1 other 1 worry -2 calm 4
lied: life 1 threat -1 medical -1 voices 1 worry -1 calm 1
lieder: life 1 threat -1 voices -1 calm 1
lief: life -1 worry -1 calm 2
lieferant: life -1 worry -1 calm 2
lieferung: calm 1
lieferwagen: calm 1
lieg ich: life 1 calm -1
lieg im: medical 1
lieg nur: worry 1
lieg seit: life 1 calm -1
lieg und: worry 1
lieg wach: worry 2
lieg: life 1 violence -1 threat -1 other -1 medical 2 voices -1 worry 3 calm -3
liege im: medical 1
liege noch: life -1 medical 2
liege: life -2 violence -1 threat -1 medical 4 foreign -1 worry 1
liegen auf: life 1
liegen im: medical 1
liegen lasen: calm 1
liegen mir: life 1 calm -1
liegen noch: medical 1
liegen und: life 1 calm -1
liegen vor: life 1 calm -1
liegen: life 7 violence -1 other 1 medical 2 voices -1 foreign -1 worry -3 calm -3
liegestutz: calm 1
liegn: calm 1
liegst: violence -1 threat 2
liegt ales: life 1 calm -1
liegt am: life -1 medical 1
liegt auf: life 1 other -1 medical 1
liegt bei: life -1 calm 2
liegt bereit: threat 1 calm -1
liegt bet: other 1
liegt boden: medical 1
liegt da: life -1 voices 1
liegt daheim: other 1
liegt das: life 1
liegt dem: medical 1
liegt der: life -2 medical 2 worry -1 calm 2
liegt er: other 1 calm -1
liegt es: life -1 calm 1
liegt frau: calm 1
liegt hier: calm -1
liegt hinter: life 1
liegt ich: life 1
liegt im: life 1 violence -1 other 1 worry 2 calm -2
liegt in: other 1 medical 1 calm -1
liegt krankenkase: worry 2 calm -1
liegt mit: violence 1 calm -1
liegt neben: life 1 medical 1 calm -1
liegt noch: calm -1
liegt nur: other 1 worry -1
liegt schon: life 1 worry -1 calm 1
liegt sie: medical 1 calm -1
liegt sol: life 1
liegt unter: life -2 calm 3
liegt unterm: calm 1
liegt: life 5 violence -4 other 2 medical 5 voices -2 foreign -1 worry -2 calm -4
lies das: violence 1
lies: violence 2
liest: life 1 calm 1
lift: calm 1
lila: life -1 other -1 medical 5 worry -1 calm -2
lili: life 1
lindner: life -1 threat 2 other -1
lineal: violence 2 calm -2
linie: life -1 violence 1 other 1 worry -1
linke is: life 1 medical 1 calm -1
linke: life 2 medical 2 calm -2
linken arm: medical 1
linken: life -1 other -1 medical 1 calm 2
linker arm: medical 1
linker kribelt: medical 1
linker: medical 2 calm -1
links ist: voices 1
links: life -1 medical 3 voices -1 worry -1 calm 1
linsen ich: life 1 calm -1
linsen: life 2 calm -2
linseneintopf: calm 1
linsensupe: life 1
linsn: life -1 calm 1
lipenstift: life -1 worry -1 calm 2
lisa ganz: other 1 medical -1
lisa hat: other 1 medical -1
lisa: life -1 other 2 calm -1
liste: life 2 violence -1 threat 1 medical -1 worry -1 calm 1
listen: life 1 foreign -1 worry -2 calm 2
lithium: medical 1 worry -1
live anymore: foreign 1
live: life -2 foreign 4 worry -1 calm -1
livestream: other 1 calm -1
lkw laufen: life 1 calm -1
lkw: life 7 violence -1 voices 1 worry -1 calm -5
lkws: threat -1 voices 2
lo: medical 2 calm -1
lob und: calm 1
lob: life -1 calm 2
loch die: life 1 calm -1
loch in: threat 1 calm -1
loch: life 2 violence -1 threat 1 worry -2
locher: violence -1 threat -1 calm 2
locked: foreign 1
locker: threat 1
lofel: life -1 threat -1 medical 1 voices 1 worry -1
lohn da: calm 1
lohn der: worry 1 calm -1
lohn diesen: worry 1 calm -1
lohn gekriegt: worry -1 calm 1
lohn hab: worry 1
lohn imer: worry 1
lohn is: life -1 worry 1
lohn isch: calm 1
lohn ist: life -1 worry 3 calm -1
lohn mehr: worry 1
lohn nicht: worry 1
lohn noch: calm 1
lohn sagt: worry 1 calm -1
lohn und: calm 1
lohn war: worry 2 calm -2
lohn wen: calm 1
lohn wieder: worry 1 calm -1
lohn wil: life 1
lohn: life -3 threat -1 other -2 medical -2 voices -1 foreign -1 worry 5 calm 5
lohnabrechnung: calm 1
lohnanspruche: calm 1
lohnbuchaltung: calm 1
lohnfrau: life -1 worry -1 calm 2
lohnkostenzuschus: calm 2
lohnsteur: life -1 calm 2
lohnt das: calm 1
lohnt der: life 1
lohnt ja: life -1 worry 1
lohnt mehr: life 1
lohnt nicht: life 1 calm -1
lohnt sich: life 1
lohnt: life 1 threat -1
lohnzetel und: calm 1
lohnzetel: life -1 worry -1 calm 3
lohnzuschus: calm 1
loisl: other 2 calm -1
lokfuhrer: life 1 calm -1
lol ich: life 1
lol: life 5 violence -1 threat -1 medical -1 voices -1 worry -1
lopt: life -1 violence -1 voices 1 worry -1 calm 2
lord: life -1 calm 1
los bin: violence 1
los gestern: calm 1
los hab: threat 1
los haben: calm 1
los hat: other 1
los ich: threat 1
los ist: life -1 threat 1 other 1
los und: life 1
los zum: other 1
los: life -2 violence -1 threat 1 other 5 medical -2 voices 1 foreign -1 worry -3 calm 2
losch ales: calm 1
losch mich: life 1
losch: life -1 worry -1 calm 4
loschen: violence 1
loschst: life -1 calm 1
lose: foreign 1 calm 1
losemitel: medical 3 calm -2
losen: calm 1
losgefahren: other 2 calm -1
losgehen: calm 1
losgelasen: threat 2 calm -1
loslast: violence 2 calm -1
losn: calm 1
losung: life 8 medical -1 worry -1 calm -6
loswerden: violence -3 worry 5 calm -1
lot: calm 1
lotkolben: life 2 calm -1
loto: life -1 calm 2
love: life -2 foreign -1 calm 3
lovit: foreign 1 calm -1
lowe: calm 1
lowen: life -1 calm 1
lowenzahn: calm 1
lu: medical 1
luca: other 1
luck: calm 1
lucke: calm 1
luft aber: violence 1
luft die: life 1
luft in: life -1 calm 1
luft mehr: life -1 medical 2 voices 1 worry -1 calm -1
luft net: medical 1
luft raus: calm 2
luft tragt: voices 1
luft und: medical 1 calm -1
luft weg: life 1 medical 1 calm -1
luft: life -4 violence 2 threat -2 other -1 medical 14 voices 2 foreign -1 worry -2 calm -7
luftbalons: calm 1
lufte: calm 1
luften: calm 1
lufter: life -2 voices 3
luftgewehr: violence 1
luftung: voices 4 calm -2
lugen: life 1 other 1 voices -1 calm -1
lugt: voices 1
lukas: life 1 violence -1 threat -1 other 3 voices -1 calm -1
lupe: calm 1
lupelamp: calm 1
lust auf: life -1 calm 2
lust mehr: life 1 worry -1
lust zu: life 1
lust zum: life 2 calm -2
lust: life 5 threat -1 medical -1 foreign -1 worry -2
lustig aber: medical 1 calm -1
lustig bin: life -1 calm 1
lustig heute: other 1
lustig ich: worry 1 calm -1
lustig oder: life 1 calm -1
lustig und: life 1 worry 1 calm -1
lustig: violence -1 threat 2 voices -2
lustiger: worry 2 calm -1
lustigste: calm 1
lute: life -1 calm 1
lutz: calm 1
lyom: foreign 2 calm -1
m a: foreign 1 calm -1
m batut: foreign 1 calm -1
m6: calm 1
m: life -1 violence -2 threat -1 foreign 3 worry -1 calm 2
ma 3ish: foreign 2 calm -1
ma a: violence 1
ma an: life 1
ma d: life 1
ma da: calm 1
ma de: violence 2 calm -1
ma den: calm 1
ma est: calm 1
ma fruh: calm 1
ma ma: calm 1
ma mere: calm 1
ma omoara: foreign 1 calm -1
ma spat: calm 1
ma3: foreign 2 calm -1
ma: life -1 violence 2 threat -2 other -1 medical -2 foreign 9 worry -3 calm -1
mach alen: worry 1
mach auch: life 1 threat 1 calm -1
mach augen: life 1 threat -1 voices 1 calm -1
mach briefe: worry 1
mach dan: calm 1
mach das: life 2 worry 1 calm -2
mach dem: life 1
mach den: life -1 threat 2 other 1 calm -1
mach der: life -1 other 1
mach die: life -1 threat 1 voices 2 calm -1
mach ein: life 1 threat 1 calm -1
mach es: calm 1
mach fertig: life -2 threat 1 calm 1
mach fur: life -2 worry 1 calm 2
mach grad: life 1
mach heut: life 1 threat 1 calm -1
mach i: life -1 threat 1
mach ich: life 1 violence -1 medical -1 voices -1 worry -1 calm 2
mach ichs: life 1
mach ick: life -1 other 1
mach im: life 1 worry -1
mach in: threat 1
mach jetz: life 1 threat 1 calm -1
mach jez: calm 1
mach kalt: life -1 threat 3 calm -1
mach keine: life -1 other 1
mach mal: life 1 calm -1
mach mich: life 1 worry 1 calm -1
mach mir: life -1 other 2 calm -1
mach mit: life 1
mach morgen: life -1 calm 1
mach neu: calm 1
mach nicht: worry 2 calm -1
mach nur: worry 2 calm -1
mach pause: calm 1
mach schlus: life 2 threat -1 worry -1
mach seit: life 1 worry -1
mach selber: life 1 calm -1
mach sie: life -1 voices 1 worry 1
mach so: life 1
mach solang: calm 1
mach tur: voices 1 calm -1
mach wech: life 1
mach weiter: life 1
mach wieder: life 1
mach: life 4 violence -4 threat 5 other 2 medical -4 voices 2 foreign -2 worry -1 calm -2
macha mit: life 1
macha: worry 2
mache das: life 1 calm -1
mache den: threat 1
mache die: life 1 calm -1
mache es: life -1 worry 1
mache gedanken: life -1 calm 1
mache ich: life 1
mache jetzt: life 1 calm -1
mache mehr: life 1 calm -1
mache meine: worry 1
mache mich: life 1 calm -1
mache mir: life -1 calm 2
mache mit: life 1
mache nicht: life 1
mache schlus: life 1
mache: life 4 violence -2 threat 1 other -1 medical -1 voices -1 worry 1 calm 1
machen aber: life 1 calm -1
machen ales: calm 1
machen bei: calm 1
machen bilder: worry 2 calm -1
machen da: voices 1 calm -1
machen darf: calm 1
machen das: violence 2
machen dem: life -1 violence 1
machen den: worry -1 calm 2
machen der: calm 1
machen die: worry 1
machen fur: life 1
machen geht: life -1 threat 1
machen hab: life 1
machen heut: life 1 calm -1
machen ich: worry 1 calm -1
machen imer: worry 1 calm -1
machen ist: life -1 medical 1 voices 1 worry -1 calm -1
machen jeden: worry 1 calm -1
machen meine: violence 1
machen mir: calm 1
machen mit: violence 1
machen mus: life 1
machen nicht: worry -1 calm 1
machen nur: life 1 calm -1
machen ohne: life 1
machen sag: violence 1
machen sich: worry 1 calm -1
machen sie: life -1 threat 1 calm -1
machen sol: worry 1 calm -1
machen und: calm 1
machen war: calm 1
machen wie: worry 1 calm -1
machen wil: worry 1
machen wir: calm 1
machen: life -2 violence 2 threat -1 other 1 voices -2 calm 3
machina: foreign -1 calm 1
machine: medical -1 foreign 1 calm 1
machn: life -1 worry -1 calm 4
machne: worry -1 calm 1
machs: life 3 violence -1 threat 2 medical -1 voices -1 calm -2
machst: calm 1
macht ab: life -1 calm 1
macht ales: worry 1
macht angst: violence -1 worry 2 calm -1
macht auf: other 1
macht augen: violence -1 other -1 medical 2 calm 1
macht das: violence 2 other 1 voices -1 worry -1 calm -1
macht der: life -1 other 1 calm 1
macht die: other -1 medical 1 worry -1 calm 1
macht ein: life 1 calm -1
macht eine: worry -1 calm 1
macht einer: calm 1
macht er: violence 2 worry 1 calm -2
macht es: voices 1
macht euch: life 2 calm -1
macht fertig: threat 1
macht geht: threat 1
macht hat: life 1 calm -1
macht hier: life 1 calm -1
macht imer: worry 1 calm -1
macht ist: calm 1
macht kalt: violence 1
macht kein: life 1 calm -1
macht keiner: life 1 calm -1
macht meine: life -1 threat 1 worry -1 calm 1
macht mich: life -1 other -1 worry 2 calm -1
macht mir: violence -1 worry 1
macht mit: life -1 violence -1 other 2 worry -1 calm 1
macht mus: life 1
macht nach: calm 1
macht nicht: life -1 violence -1 other 3 worry -1
macht nie: other 1
macht nix: calm 1
macht sachen: violence 1 other 1 voices 1 calm -2
macht schlus: calm 1
macht schon: life 1
macht seit: worry -1 calm 1
macht sich: calm 1
macht sie: life -1 other 1 voices 1 worry -1 calm 1
macht so: violence 1 medical 1
macht sonst: life 1
macht spas: calm 2
macht trotzdem: violence 1
macht tur: other 1
macht was: violence 1 calm -1
macht wen: other 1
macht wieder: violence 1
macht zu: worry 3 calm -3
macht: life -3 violence 2 threat -2 other 6 voices -2 foreign -1 worry 1
machts: life 2 calm -1
madchen aus: other 1 calm -1
madchen das: calm 1
madchen ich: calm 1
madchen von: other 1
madchen: life -2 violence -1 other 6 medical -1 worry -1 calm -1
madsche: worry -1 calm 1
mag bucher: life 1
mag das: calm 1
mag die: life -1 calm 1
mag e: life -1 calm 1
mag ich: life 1
mag imer: life 1 calm -1
mag lieber: calm 1
mag mehr: life 2 worry 1 calm -2
mag mein: life -1 calm 1
mag meine: life 1
mag mich: life -1 violence -1 worry 1 calm 1
mag net: life 2 calm -2
mag nich: life 1 calm -1
mag nicht: worry 1
mag nimer: life 3 worry -1 calm -2
mag so: life -1 worry -1 calm 2
mag wen: life -1 violence 1 calm 1
mag: life 5 violence -2 threat -1 other -2 medical -2 voices -1 foreign -1 calm 4
magazin: foreign 1
magen darm: calm 1
magen grumelt: calm 1
magen: life -2 violence -1 threat -1 worry 2 calm 3
magenkrampfen: worry 1 calm -1
magersucht: calm 1
magst: calm 1
mahlzeit: threat -1 other -1 calm 3
mahnung: life -1 worry 1
mahnungen: calm 1
mahnverfahren: calm 1
mai aus: calm 1
mai bot: foreign 1 calm -1
mai er: voices 1
mai ich: life 1
mai sa: foreign 1
mai vreau: foreign 1
mai: life -1 violence -1 threat -1 other -1 medical -1 foreign 4 worry -1
maier: calm 1
mail: calm 2
mailbox: threat 1
mails: calm 1
main: calm 1
maintenant: foreign -1 calm 2
mais: foreign 4 calm -3
makayt7arekch: foreign 3 calm -2
makt: life -2 threat 3 foreign -1 worry -1 calm 1
mal ab: threat 1 calm -1
mal ale: worry 1
mal alein: calm 1
mal am: worry 1 calm -1
mal an: life -1 calm 1
mal angst: life 1
mal auf: threat 1
mal bin: life -1 calm 2
mal dan: calm 1
mal das: violence 1 calm 1
mal dem: life 1
mal den: life 1
mal der: calm 2
mal die: life 1
mal ein: life 1
mal es: life 2 calm -2
mal fur: threat 1
mal ganz: calm 1
mal gucken: threat 1 calm -1
mal hab: life 2 calm -1
mal hat: violence 1
mal heute: threat 1
mal hier: life 1
mal ich: violence -1 threat 2 worry 1 calm -1
mal ick: life 1 worry 1 calm -1
mal in: life -1 calm 2
mal jemanden: calm 1
mal kopf: calm 1
mal mach: life 1
mal mein: life -1 calm 1
mal mit: life 1
mal ne: life -1 violence 1
mal neu: life 1 calm -1
mal nicht: life -1 worry 2
mal sehen: threat 1 calm -1
mal sie: violence 1
mal spat: worry 1
mal tag: violence 1 worry 1 calm -2
mal und: worry 1 calm -1
mal versucht: threat 1
mal von: calm 1
mal war: calm 1
mal was: life 1
mal weg: life -1 calm 2
mal weil: worry 1 calm -1
mal wer: threat 2 calm -1
mal wie: threat 1 calm -1
mal witz: calm 1
mal woche: violence 1
mal zu: worry 1 calm -1
mal zum: life 1 calm -1
mal zur: worry 1
mal: threat 5 other -3 medical -2 voices -4 foreign -2 worry 3 calm 2
male: calm 1
malerhelfer: life 2 calm -1
malermeister: calm 1
malorca: life -3 calm 4
malte: life -1 threat 2 calm -1
malz: worry 3 calm -2
mam: life -1 calm 2
mama da: life 1 calm -1
mama dan: life 1 calm -1
mama das: life 1
mama die: other -1 medical 1
mama doch: life 1
mama es: life 1
mama fragt: life -1 calm 1
mama gleich: life -1 calm 1
mama hat: violence 1 worry -1
mama ich: life 1 foreign 1 worry 1 calm -1
mama im: other 1 worry 1 calm -1
mama imer: life -2 threat 1 calm 2
mama in: calm 1
mama is: worry 1
mama ist: other 1 worry -1
mama jetzt: other 1 worry -1
mama komt: life -2 calm 2
mama kopf: life 1
mama macht: violence 1 calm -1
mama mich: life -3 worry 1 calm 3
mama mir: life -1 calm 1
mama mus: voices 1
mama nachtschicht: violence 1 calm -1
mama nich: life 1 calm -1
mama nicht: life 1 other 1 calm -1
mama noch: life 1 calm -1
mama papa: life -1 calm 1
mama sagen: life 1 calm -1
mama sagt: life 1 violence 1 voices -1 calm -1
mama schlaft: life 1
mama sein: life 1
mama sie: calm 1
mama tot: worry 1
mama und: life 1
mama von: calm 1
mama war: life 1
mama wegen: worry 1
mama weinen: life 1 calm -1
mama weint: worry 1 calm -1
mama wen: violence 1
mama wie: calm 1
mama wieder: life 1
mama wil: calm 1
mama: life 4 violence 1 threat -3 other 4 medical -2 voices -3 calm -1
maman: foreign 1 calm -1
mamas: threat -1 voices 2
mame: life -1 foreign 2 calm -1
mamo: foreign 2 calm -1
mamy: foreign 3 worry -2 calm -1
man 30: life 2 calm -1
man am: life 2 calm -1
man an: calm 1
man auf: life -1 voices 1
man beim: calm 1
man beser: worry 1
man betrieb: life 1
man bis: calm 1
man blutflecken: life 1 calm -1
man bus: life 1
man da: other -1 worry -1 calm 1
man dan: life 1 calm -1
man das: life -1 violence 2 voices -1 worry -1 calm 1
man den: life 1 calm 1
man der: life -1 calm 2
man die: life -1 violence -1 calm 1
man drauf: voices 2 calm -1
man drei: life 1
man durch: violence 1 calm -1
man eigentlich: life -1 threat 1 worry 1 calm -1
man ein: life -1 other 2
man einen: threat 1
man einfach: life 1 calm -1
man er: violence -1 voices 1 worry 1
man es: calm -1
man falen: life 1 calm -1
man findet: life 1
man frau: other 1
man fur: life 1
man gegen: violence 1 other 1 calm -1
man geht: life 1 calm -1
man haben: calm 1
man hat: life -1 worry 1 calm 1
man heut: life 1 calm -1
man hort: violence 1 calm -1
man ich: life -1 voices 1
man im: voices 2 calm -1
man in: violence -1 worry 1
man is: violence 1
man ist: voices 1
man ja: life 1
man jemand: threat 1 other 1 calm -1
man kan: life -1 voices 1
man kaum: calm 1
man kein: life 1 violence 1 calm -1
man keine: calm -1
man machen: threat 1
man man: life 1 voices 1 calm -1
man mehr: life 2 worry -1 calm -1
man meine: violence -1 threat 1 other 2 calm -2
man meinem: voices 1 calm -1
man mi: violence 2 calm -1
man mich: violence 3 calm -1
man montage: life -1 medical 1
man muste: threat 1
man net: life -1 violence 1
man nich: violence 1
man nicht: life 3 violence 1 worry -1 calm -2
man nichts: threat 1 voices 1 calm -1
man nix: life 2 worry -1
man nur: threat 1
man radio: voices 1
man rente: worry 1
man sagt: violence -1 voices 1 worry 1 calm -1
man schlafen: violence 1
man schlaft: life 2 calm -1
man schlagen: violence 2 worry -1 calm -1
man schlagt: violence 1 calm -1
man schon: worry 1 calm -1
man seine: other 1
man selber: life 2 calm -2
man sich: life 3 worry 1 calm -2
man sie: violence 1 other 1 voices -1
man sieht: other 1 calm -1
man sitzt: threat 1
man so: calm 1
man sowas: calm 1
man stirbt: life 1 voices 1 calm -2
man vergiftet: calm 1
man vom: worry 1
man von: violence 1 other 1 calm -1
man vorher: life 1 calm -1
man war: violence 1
man was: calm 1
man weg: calm 1
man wen: threat 2 other 1 voices 1 worry -1 calm -2
man wie: calm 1
man zu: calm 1
man: life 4 violence 6 threat -2 other 3 medical -4 voices 2 foreign -1 worry -5 calm -4
manana: foreign 1
manchmal denke: life -1 worry 1
manchmal ich: worry 2 calm -1
manchmal wieder: life -1 worry 1
manchmal wunsch: worry 1
manchmal: life 3 violence -2 threat -1 other -1 medical -1 voices -2 worry 7 calm -4
mandelentzundung: calm 1
manel: life -1 calm 1
maner im: voices 1
maner: life -1 violence 1 threat -1 voices 4 worry -1 calm -2
manern: violence 2 calm -1
mange: foreign 2 calm -1
mangiati: foreign -1 calm 2
mani: foreign 1 calm 1
mans sieht: violence 1 calm -1
mans: life -1 violence 3 voices 2 calm -3
manschaft: life -1 threat 2 worry -1 calm 1
mantel: life -1 violence -1 threat -1 other 2 medical -1 calm 1
manten: life -1 worry 3 calm -2
mapchen: life 1
marathon: life -1 worry -1 calm 2
marcel: violence 1 calm -1
marco ist: other 1
marco mir: violence 1
marco: violence 2 other 2 worry -1 calm -1
mare: life -1 foreign 3 worry -1 calm -1
maria: foreign 1 calm -1
marido: foreign 2 calm -1
marie: foreign 1
marienkafer: life -1 calm 1
marion: life 1
marke: life -1 calm 2
markiert: violence -1 voices 2 calm -1
markt: calm 1
marmelade: calm 1
maroko: life -1 calm 1
martin: other 1
martina: calm 1
martz: calm 1
marvin hat: threat 1
marvin: life 1 violence -1 threat 1
marz ab: life 1 calm -1
marz auch: violence 1 calm -1
marz ich: life 1 calm -1
marz in: life 1
marz steht: life 1
marz und: calm 1
marz: life 1 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 2
mas bije: foreign 2 calm -1
mas mnie: foreign 2 calm -1
mas: life -1 foreign 4 calm -1
masada: life -1 foreign 3 calm -2
masage: violence 1 calm -1
maschine er: voices 1
maschine ich: life 2 calm -1
maschine ist: calm 1
maschine jetzt: worry 1
maschine mich: calm 1
maschine nicht: worry 1
maschine sagt: violence 1 calm -1
maschine und: voices 1 worry 1 calm -1
maschine war: life 2 calm -2
maschine wieder: life 1 medical 1 worry -1 calm -1
maschine: life -2 violence -1 other -1 medical 2 foreign -1 worry 2 calm 1
mashalah: calm 1
masiert: violence -1 worry -1 calm 2
maske: calm 1
masnahme: worry 2
mat: violence -1 other -1 calm 2
mata: foreign 1 calm -1
mate: life 2 violence -1 threat -1
mathe: life -1 calm 1
mathekurs: life -1 calm 1
mathias: other 1 calm 1
matin: foreign -1 calm 2
matschig: medical 1
mau: violence -1 calm 2
maul: life -1 calm 2
mault: calm 1
maur: life 2 calm -1
maurer: calm 1
maus tot: life -1 calm 1
maus: life -2 calm 5
mause: calm 1
mausebusard: worry -1 calm 1
mausemelken: life -1 calm 1
mausetot: life -1 calm 2
md: calm 1
me day: foreign 1 calm -1
me encerada: foreign 1
me every: foreign 2 calm -1
me i: foreign 1
me in: foreign 1
me last: foreign 1
me nicht: foreign 2 calm -1
me the: foreign 1
me tiene: foreign 1
me: life -1 threat -1 other -1 medical -1 voices -1 foreign 8 worry -2 calm -1
mea: violence -1 other 2
meant: foreign -1 calm 1
mechat: life 3 calm -3
mecht: life 2 foreign -1 worry -1
meckern: life -1 violence -1 medical -1 foreign -1 worry 1 calm 3
medicine: foreign 1 worry 2 calm -2
medikamente hab: life 1 worry -1
medikamente ich: life 1
medikamente mich: life 1 calm -1
medikamente: life 1 threat -1 worry 4 calm -2
medis: life -1 voices 2 worry 1 calm -1
medizin dienst: calm 1
medizin war: calm 1
medizin: life 1 voices -1 worry -1 calm 1
mega: life -2 medical -1 calm 4
mehl: life -1 calm 1
mehmet: life 3 threat -1 calm -2
mehr al: worry -1 calm 2
mehr alein: calm 1
mehr ales: life -1 voices 1 worry 2 calm -1
mehr alet: life -1 calm 1
mehr als: life 1 worry -1
mehr am: medical 1
mehr ans: worry 1
mehr arbeiten: life -1 calm 1
mehr atmen: life 2 worry -1 calm -1
mehr auch: life 1
mehr auf: life 1 other 1 medical -1 calm -1
mehr aufstehen: life 2 worry -1 calm -1
mehr aufwachen: life 3 worry -1 calm -1
mehr aufzuwachen: life 1
mehr aus: life -1 threat 1 other -1 medical -1 worry 1
mehr bei: life -1 calm 1
mehr bekomt: life 1 calm -1
mehr belasten: worry 1
mehr beser: life 2 calm -1
mehr bewegen: medical 1
mehr bin: life 4 worry -1 calm -1
mehr bis: life 1 calm -1
mehr brauch: life 2 calm -1
mehr da: life 4 threat -1 calm -1
mehr dafur: life -1 threat 1
mehr dan: calm 1
mehr darf: life -1 voices 1
mehr das: life -1 worry 1
mehr dat: worry 1 calm -1
mehr davon: threat 1
mehr den: life -1 medical 1
mehr der: worry -2 calm 2
mehr die: worry 2
mehr dieses: life 1 calm -1
mehr do: calm 1
mehr du: life -1 voices 2
mehr durch: life 1 worry -1 calm 1
mehr e: life 1
mehr ein: worry -1 calm 1
mehr eine: threat 1 calm -1
mehr einfach: worry 2 calm -1
mehr er: threat 1 other 1 calm -1
mehr es: life -1 worry 1
mehr esen: worry -1 calm 2
mehr existieren: life 2 calm -1
mehr fragen: life 1 calm -1
mehr freude: worry 1 calm -1
mehr fruher: voices 1
mehr fur: life 1 worry 2 calm -2
mehr gar: life 1 calm -1
mehr geben: life -1 worry 1
mehr geh: life -1 foreign 1 calm 1
mehr gehen: life -1
mehr gehts: life -1
mehr geld: life 1 worry -1 calm 1
mehr gern: calm 1
mehr gibt: life 1
mehr gibts: life -1 calm 1
mehr glaub: worry 1
mehr hab: life 1 threat 1 medical -1 worry -1 calm 1
mehr haha: calm 1
mehr hat: other 2 calm -1
mehr heben: worry 1
mehr heit: calm 1
mehr heut: violence 1
mehr hin: life -1 threat -1 worry 2
mehr hoch: worry 1
mehr holen: voices 1
mehr horen: threat 1
mehr ich: life 3 violence -1 threat 1 voices 2 worry -3 calm -2
mehr ick: life 2 worry -1 calm -1
mehr im: threat 1
mehr in: life -3 other -1 worry 2 calm 2
mehr irgendwan: threat -1 calm 1
mehr is: worry 1 calm -1
mehr isch: life 1 worry 1 calm -1
mehr ist: life -1 calm 1
mehr ja: life 1 calm -1
mehr jeden: calm 1
mehr kan: life -1 violence 1 worry 2 calm -1
mehr keinen: life 1
mehr kome: calm 1
mehr komen: life -1 violence -1 other 1 worry 1
mehr komt: other 1
mehr konen: life 1
mehr kopf: medical 2 worry -1 calm -1
mehr kraft: worry 1
mehr kriegt: life -1 calm 1
mehr kumern: calm 1
mehr lachen: threat 1 worry -2 calm 1
mehr lager: medical 1
mehr lang: threat 1 worry 1 calm -1
mehr lange: worry -1 calm 2
mehr laufen: threat 1
mehr lebe: life 1 calm -1
mehr leben: life 3 other 2 worry -2 calm -2
mehr lebn: life 1 worry -1
mehr lebt: life 2 calm -1
mehr lesen: calm 1
mehr leven: life 1 calm -1
mehr mach: life 2 worry -1
mehr mache: life 1
mehr machen: life 1
mehr macht: medical 1 calm -1
mehr mag: life -2 worry 1 calm 1
mehr mehr: life 1 worry 1 calm -1
mehr mein: life 1 worry -1 calm 1
mehr meine: threat 1
mehr meinem: worry 1
mehr meinen: life -1 calm 1
mehr mich: life 2 calm -2
mehr mir: life -2 violence 1 worry 1 calm 1
mehr mit: life -2 threat -1 calm 4
mehr morgen: life 1
mehr mus: life 2 calm -1
mehr nehm: threat 1
mehr nehmen: calm -1
mehr nicht: life -1 worry 3 calm -1
mehr nichts: life 1 worry 1 calm -1
mehr nie: life 1 worry -1 calm -1
mehr nirgends: life 1
mehr noch: calm 1
mehr nur: life -1 threat 2
mehr oder: life 1
mehr raus: threat 1 worry 1 calm -1
mehr rauskomt: life -1 worry 1
mehr reden: violence 1 voices -2 calm 2
mehr rein: life 1
mehr richtig: life -1 medical 2 worry 1 calm -1
mehr sag: threat 1 worry -1
mehr sagen: violence 1 calm -1
mehr sagt: worry 1
mehr schon: life -1 calm 1
mehr sehen: worry -1
mehr sein: life 3 worry -1 calm -1
mehr seit: life -2 medical -1 worry -1 calm 3
mehr sie: life -1 other 2 voices 1 calm -2
mehr sitzen: calm 1
mehr so: life -1 violence 1 threat 1 worry -2 calm 2
mehr sonst: life 1
mehr sorg: threat 1
mehr stehen: medical 1
mehr stunden: calm 1
mehr telefon: life -1
mehr tot: life 1
mehr trinken: other 1 voices 1 calm -1
mehr tut: violence 2 worry -1 calm -1
mehr uf: life 1 violence 1 calm -1
mehr ufsteht: threat 1
mehr um: life -1 calm 1
mehr und: threat -1 other 1 medical 1 worry -1
mehr urlaub: life -1 calm 1
mehr vol: calm 1
mehr von: life 1
mehr vor: life -1 threat 1 worry -1 calm 1
mehr vorm: life 1
mehr vorn: medical 1
mehr wach: life 1
mehr war: life 1 worry -1
mehr warten: calm 1
mehr was: life 2 calm -1
mehr weh: life -1 violence 1 medical -1 worry -1 calm 2
mehr weis: life -1 worry 1
mehr weiter: worry 1 calm -1
mehr wem: calm 1
mehr wen: life -2 violence 1 calm 1
mehr wens: life 1 calm -1
mehr wer: voices 1 worry -1
mehr werden: life 1 worry -1 calm 1
mehr wie: life -1 other 1
mehr wieder: calm -1
mehr wil: life 1 worry -1
mehr wo: life 1
mehr wole: life -1 foreign 1
mehr wolen: life 1 worry -1
mehr wolte: life -1 calm 2
mehr zu: life 2 threat 1 other 1 medical -1 calm -2
mehr zuhause: life -1 calm 2
mehr zum: life 2 calm -1
mehr zurecht: calm 1
mehr zuruck: life -1 worry 1
mehr 😅: life -1 calm 1
mehr: life 6 violence -5 threat 3 other 1 medical -2 voices -3 foreign -1 worry 5 calm -3
mehra: calm 1
mehrfachanrechnung: calm 1
mehrmals: life 1
mei a: violence 1
mei chef: threat 2 worry -1
mei den: threat 2 calm -2
mei fra: medical 1
mei freind: violence 1 other 1 calm -1
mei hat: calm 1
mei herz: worry 1
mei hockt: violence -1 other 1
mei hot: life -1 violence 3 other 1 worry -1
mei in: calm 1
mei is: medical 2 worry 1 calm -1
mei isch: life -1 calm 2
mei kreis: calm 1
mei lohn: life -1 calm 1
mei mitbewohner: calm 1
mei mo: violence 1
mei schweschter: calm 1
mei schwester: other 1
mei spezl: violence -1 other 1
mei un: calm 1
mei: life -2 violence 3 other 2 voices -2 foreign -3 worry -2 calm 4
meier: violence 1
meim ausweis: calm 1
meim kopf: voices 1 calm -1
meim: life 1 violence -1 threat -1 other 3 medical -1 voices 1 foreign -1 worry -1
mein 3: medical 2 calm -2
mein aber: life 1
mein abgelehnt: calm 1
mein aku: life -1 calm 1
mein als: life -1 calm 1
mein altes: calm 1
mein an: life 1 other 1
mein antrag: calm 1
mein arbeitsplatz: other 1
mein arm: life 1 violence 1 worry -1 calm -1
mein auch: life 1 calm -1
mein auf: calm 1
mein aufenthalt: calm 1
mein aufhort: life 2 calm -1
mein auge: medical -1 calm 1
mein ausweis: violence 1
mein bauch: calm 1
mein bei: life 1 calm -1
mein beim: calm 1
mein bein: life 1 violence -1 worry -1 calm 1
mein bester: other 1
mein bet: violence 1
mein betreur: other -1 calm 1
mein blutet: life 1 worry -1
mein brent: calm 1
mein brief: life -1 calm 1
mein bringt: calm 1
mein brot: calm 1
mein brotchen: life -1 calm 1
mein bruder: life -1 other 1 voices -1
mein bus: life 1
mein chef: life -1 threat -1 worry 1 calm 1
mein computer: calm 1
mein cousin: life -1 violence 1 threat 1
mein das: threat 1
mein denis: other 1
mein der: life 1 violence 1
mein deutsch: foreign 1 calm -1
mein die: life 2 medical 1 calm -2
mein diensthandy: calm 1
mein dreht: violence 2 calm -1
mein egz: violence 3 threat 1 worry 1 calm -3
mein eigenes: life 2 calm -1
mein einzige: life 1
mein er: worry 1
mein ernst: threat 1 calm -1
mein esen: life -1 voices 1 worry 2 calm -1
mein exman: violence -1 other 1
mein fahrad: calm 1
mein fahrer: medical 1
mein fahrt: calm 1
mein fast: violence 1 other 1 calm -1
mein fragt: worry 1
mein freund: life -1 violence 2 threat -1 other 1 voices -1
mein frist: calm 1
mein fruher: violence 1 worry 1 calm -2
mein fur: life 2 threat 1 calm -2
mein fus: worry 1
mein ganz: worry 1 calm -1
mein ganzes: worry 1 calm -1
mein gegesen: calm 1
mein gehalt: worry 2 calm -1
mein geht: life -1 worry 1 calm 1
mein geklaut: threat 1
mein geld: life -1 threat 1 worry 1
mein geschlagen: violence 1 worry 1
mein geschrieben: life 2 calm -1
mein gesicht: medical 1
mein gestorben: calm 1
mein gut: calm 1
mein hab: life 1
mein hals: medical 3 calm -1
mein hamster: calm 1
mein handgelenk: life 1 calm -1
mein handy: life -1 other -1 medical -1 calm 2
mein hangt: medical 2 calm -1
mein hat: life -1 medical 1 worry 1
mein hate: calm 1
mein haus: life 1 violence 1 calm -1
mein haut: violence 1 worry -1
mein heist: calm 1
mein hemd: life 1
mein her: worry 1
mein herz: violence -1 medical 4 worry -1 calm -2
mein heut: threat 1
mein heute: calm 1
mein hoby: calm 1
mein horgerat: worry 1 calm -1
mein hund: life -1 violence -1 other -1 worry 1 calm 2
mein ich: life 2 threat 1 calm -1
mein im: calm 1
mein imer: worry 1 calm 1
mein in: calm 1
mein ins: calm 1
mein is: worry -1 calm 2
mein ist: life -1 other -1 foreign -1 worry 3
mein job: calm 1
mein kaktus: worry -1 calm 1
mein kam: life 1 calm -1
mein kan: life 1
mein kaput: violence 1 threat 1 calm -1
mein kater: worry 2 calm -2
mein kind: other 1 medical 1 calm -2
mein kindergeld: calm 1
mein klaut: life -1 threat 1 calm -1
mein kleiner: violence -1 other 1 medical 1
mein klient: calm 1
mein klopft: calm 1
mein knie: calm 1
mein kocht: calm 1
mein kolege: violence -1 other 1 medical 1 calm -1
mein komt: calm 1
mein konto: life 1 threat 1 calm -1
mein kopf: life 1 other -1 voices 1 calm -1
mein korper: life 3 worry -1 calm -1
mein kriegt: violence -1 threat 2
mein kumpel: violence -1 other 3 worry -1
mein lang: life -1 calm 1
mein lauft: worry 1 calm -1
mein leben: life -2 violence 1 worry 1
mein lebt: voices 1 worry -1 calm 1
mein lehrer: worry 1
mein ler: life 1 calm -1
mein letzter: life 4 calm -3
mein letztes: life 4 calm -3
mein lieblingsfarbe: calm 1
mein liegt: other -1 medical 2
mein linker: medical 1
mein lohn: worry 1
mein macht: life -1 voices 1 worry -1 calm 1
mein man: life -1 violence 1
mein mein: life 1 calm -1
mein meint: calm 1
mein meser: violence -1 threat 1
mein mich: life 1
mein mit: calm -1
mein mitarbeiter: calm 1
mein mitbewohner: life -1 violence -1 other 3 medical -1 calm -1
mein mund: medical 1 calm -1
mein nachbarin: life -1 threat 1 worry -1
mein nefe: life -1 violence -1 medical 1 calm 1
mein neus: calm 1
mein nicht: worry 3 calm -2
mein nimt: life -1 violence 1
mein noch: life 1 threat 1 worry -1 calm -1
mein oder: life 1
mein onkel: life -1 violence 1 other 1 calm -1
mein opa: life -2 violence 1 worry 1 calm 1
mein papa: life -2 violence -1 worry 2 calm 1
mein partnerin: violence 1
mein pas: violence 1
mein paswort: calm 1
mein plan: life 1
mein platz: life 1
mein rast: medical 1
mein redet: voices 1
mein rucken: worry 1
mein sagt: threat -1 medical -1 worry -1 calm 2
mein schef: calm 1
mein schlagt: violence 1 other 1
mein schlusel: life -1 violence 1
mein schnarcht: threat 1
mein schon: calm 1
mein schwager: other 2 calm -1
mein schwilt: medical 2 calm -1
mein setzt: medical 2 calm -1
mein sieht: life 1 violence -1
mein sitzt: violence 1
mein sohn: violence 1 medical 1 worry -1
mein spert: violence 2 calm -1
mein spiegelbild: voices 4 worry -1 calm -2
mein spielt: calm 1
mein springt: calm 1
mein steht: life 1 violence 1 other 1 calm -2
mein stiefbruder: violence 2 threat 1 calm -2
mein stiefvater: violence 2 other 1 calm -2
mein stirbt: calm 1
mein tag: life 1 worry -1 calm 1
mein taschengeld: violence 1 worry 1 calm -1
mein testament: life 3 calm -2
mein therapeut: life 2 calm -1
mein timo: other 1
mein tn: calm 1
mein trager: calm 1
mein tut: life -2 violence -1 medical -1 worry 1 calm 3
mein und: violence 2 other -1 voices 1 worry 2 calm -2
mein urlaub: life 1 calm -1
mein vater: life -1 violence 1 threat 1 other 1
mein vermieter: violence -1 calm 1
mein vertrag: life -1 worry 2 calm -1
mein von: life 1
mein war: calm 2
mein was: calm 1
mein weg: foreign 1
mein weis: life 1 worry -1 calm 1
mein wen: violence 1 worry -1 calm -1
mein wie: medical 1
mein wieder: worry 1
mein wil: life -2 violence 1 other 2
mein wird: life -1 violence 1 threat 1 worry 1 calm -1
mein wurgt: other 1 calm -1
mein zetel: life 1
mein zeugnis: life 1
mein ziel: life 1 calm -1
mein zimer: violence 2 calm -1
mein zimernachbar: other 1
mein zuckt: violence -1 medical 2
mein: life -2 violence 5 threat -4 other 5 medical 1 voices -3 foreign -4 calm 1
meine abgesetzt: life -1 worry 2 calm -1
meine alte: other 1
meine alten: calm 2
meine am: calm 1
meine angefast: threat 1 calm -1
meine angerufen: life 1
meine arbeit: life -1 calm 1
meine arbeitsplatz: life 2 calm -2
meine arme: life 1
meine auf: medical 1
meine aufenthalt: calm 1
meine augen: medical 1 calm -1
meine bei: life 1
meine beim: calm 1
meine beine: life 1 medical 1 worry -1 calm -1
meine bekomt: life 1
meine betreur: other -1 worry 1 calm 1
meine blumen: violence -1 calm 1
meine brenen: medical 1 calm -1
meine brile: worry 1 calm -1
meine bucher: life 1
meine bude: calm 1
meine chefin: life -1 worry 1
meine cousine: other 1
meine damit: worry 1
meine dan: life 1
meine das: life 1 threat 1 calm -2
meine depresion: worry 2 calm -1
meine der: voices 1
meine die: life 1 calm -1
meine eigene: calm 1
meine ein: life -1 violence 1
meine eltern: violence 1 calm -1
meine epilepsie: worry 1
meine familie: life -1 worry 1
meine finger: life 1
meine fische: life 1
meine frau: violence 1 other -1 medical 1 worry 1 calm -2
meine freundin: life -2 threat 1 other 2 medical -1 voices -1 worry 2 calm -2
meine fuse: calm 1
meine ganzen: medical 1
meine gegen: worry 1
meine geht: calm 1
meine geschluckt: medical 1
meine hab: calm 1
meine hand: life 1 violence 2 threat -1 worry -1 calm -1
meine hande: threat 1 other -1 voices 2 worry -1 calm -1
meine handschuhe: worry -1 calm 1
meine hat: threat 1 voices -1 worry 1 calm -1
meine haut: life 1 violence 1 calm -1
meine hier: voices 1
meine hort: other -1 calm 1
meine ich: life 3 threat -1 calm -1
meine im: life 1 calm -1
meine in: calm -1
meine is: life -1 worry -1 calm 2
meine ist: threat -1 other -1 worry 3 calm -1
meine ja: violence 1 calm -1
meine jeden: worry -2 calm 2
meine jetzt: worry -1 calm 1
meine karte: calm 1
meine katze: life 1 worry -1
meine kinder: violence 1 worry 1 calm -1
meine kleine: violence -1 other 1
meine klientin: calm 1
meine kolegin: life -1 violence -1 threat 2 other 2 medical 1 calm -2
meine komt: calm 1
meine kostenlos: life 1
meine kriegt: calm 1
meine lebt: life -1 calm 1
meine leiche: calm 1
meine letzte: life 2 calm -1
meine leute: calm 1
meine lieben: medical 3 calm -2
meine liegt: threat -1 medical 1 worry 2 calm -2
meine liste: threat 1 calm -1
meine macht: worry 1
meine mama: life -1 other 1 calm 1
meine medikamente: life -1 worry 3 calm -1
meine mich: life 1
meine miete: worry -1 calm 1
meine mit: violence -1 other 1 calm 1
meine mitbewohner: other 1
meine mus: life 1 calm -1
meine muta: calm 1
meine muter: life -1 violence 1 other 1 worry 2 calm -2
meine nach: calm 1
meine nachbarin: calm 1
meine nachrichten: life 1
meine nehm: calm 1
meine nicht: life -1 worry 2
meine oma: life 1 threat -1 other -1 medical 1 worry 1 calm -1
meine pflanzen: life 1 threat -1 calm 1
meine pfleger: violence 1
meine probezeit: life 1 calm -1
meine rechte: medical 1
meine redet: medical 1
meine rente: life -1 calm 1
meine rentenversicherung: calm 1
meine ruft: life 1 worry 1 calm -1
meine ruhe: life 1
meine sachen: life 1 violence -1
meine sagt: life -1 threat 1 voices -1 calm 2
meine schildkroten: life 1
meine schlaft: medical 1 calm -1
meine schlagt: violence 1 calm -1
meine schreiben: other 1
meine schuhe: worry 1
meine schwester: life -2 other 4 medical -1 voices -1 worry -1 calm 1
meine schwiegermuter: violence 1
meine sehen: life 1
meine seite: medical 1 calm -1
meine sie: violence 1 calm -1
meine sind: life 1 voices 1 calm -1
meine so: life 2 threat 1 calm -2
meine steht: other 2 calm -1
meine stime: worry -1 calm 2
meine tableten: life -3 threat -1 worry 3 calm 2
meine tante: life -1 calm 1
meine tochter: calm 1
meine tomaten: calm 1
meine tote: voices 1 calm -1
meine tur: violence 1
meine uhr: life 3 calm -2
meine und: worry 1
meine unter: life 1
meine verloren: worry 1
meine verschenkt: life 2 worry -1 calm -1
meine vom: calm 1
meine von: life 1
meine war: worry 1
meine welensitich: life 1
meine wen: life 1
meine werkstat: other 1
meine wie: calm 1
meine wil: life -2 threat 1 other 1 worry -1 calm 2
meine wird: violence -1 other 2 worry -1
meine wohnt: threat -1 calm 1
meine wohnung: voices 1 worry 3 calm -2
meine wolen: threat 1 calm 1
meine zu: worry 1
meine zum: voices 1
meine zwei: life 1 calm -1
meine: life -1 violence -1 threat -1 other 4 voices -2 foreign -4 worry 2 calm 2
meinem arm: life 2 calm -1
meinem aus: life 1
meinem bet: life 1 violence 1 calm -1
meinem chef: threat 2 calm -1
meinem da: calm 1
meinem das: threat 1
meinem fenster: life -1 violence 1 other -1 calm 1
meinem geschlagen: violence -1 other 2 worry 1 calm -2
meinem hab: threat 1 calm -1
meinem hund: life 2 calm -1
meinem ich: life 1
meinem ist: calm 1
meinem kalender: life 1
meinem konto: calm 1
meinem kopf: voices 1 worry 1 calm -1
meinem leben: life -1 worry 1
meinem lohnzetel: calm 1
meinem man: violence 1 worry -1 calm 1
meinem mit: threat 1 calm -1
meinem mitbewohner: life -1 threat 2 calm -1
meinem ohr: voices 1
meinem opa: calm 1
meinem richtig: calm 1
meinem sagt: voices 1
meinem sohn: calm 1
meinem stehen: voices 1
meinem steht: calm 1
meinem und: worry 1
meinem vater: violence -1 threat 1 other 1 worry 1 calm -2
meinem vertrag: calm 1
meinem war: calm 1
meinem wurde: violence -1 calm 1
meinem zahlt: voices 1 calm -1
meinem zahn: voices 1
meinem: violence -1 threat 2 other -2 medical -3 voices 2 foreign -1 calm 2
meinen an: calm 1
meinen arm: life 1 medical 1 calm -1
meinen auf: life 1
meinen ausweis: calm 1
meinen bruder: life 1
meinen chef: threat 2 calm -1
meinen das: voices 1
meinen der: threat 1
meinen eltern: life -1 calm 2
meinen frieden: life 1
meinen gegen: life 1
meinen gesagt: voices 1
meinen im: calm 1
meinen in: violence 1
meinen ist: life 1
meinen joghurt: calm 1
meinen klienten: calm 1
meinen kolegen: threat 1
meinen kopf: life 1 violence 1 calm -1
meinen leuten: threat 1
meinen namen: life -1 voices 1 worry 1 calm -1
meinen neu: life 2 calm -2
meinen platz: life 2 calm -1
meinen rolstuhl: violence 1
meinen schal: calm 1
meinen sohn: threat 1
meinen tableten: life 1 medical 1 calm -2
meinen tisch: life -1 other 1
meinen um: threat 1 calm -1
meinen umbringen: life -1 threat 2 worry -1
meinen und: threat 1
meinen vertrag: calm 1
meinen welensitich: life 1 calm -1
meinen zu: life 1
meinen zum: life 1 calm -1
meinen: life 3 violence -2 threat 4 other -1 medical -1 foreign -1 worry -2 calm -1
meiner alten: life -1 calm 1
meiner am: life 1
meiner an: calm 1
meiner bite: calm 1
meiner chefin: other 1 medical 1 calm -1
meiner cousine: other 1
meiner das: life 1 violence 1 calm -1
meiner die: life 1
meiner egz: threat 1
meiner ein: calm 1
meiner eine: worry 1
meiner enkelin: life 1
meiner frau: life -1 worry 1
meiner freundin: calm 1
meiner gesagt: threat 1
meiner geschrieben: calm 1
meiner grupe: life -1 other 2
meiner hat: violence -1 other 2 calm -1
meiner haut: worry 1 calm -1
meiner ich: voices 1
meiner in: life 1
meiner is: medical 1
meiner ist: other -1 medical 1 calm 1
meiner kan: calm 1
meiner karte: calm 1
meiner klientin: calm 1
meiner kolegin: voices 1
meiner kundigung: calm 1
meiner macht: violence 1
meiner mama: life 1
meiner mitbewohner: threat 1 medical 1 worry -1 calm -1
meiner muter: life 1 threat 1 calm -1
meiner nicht: worry 1 calm -1
meiner nichte: life 1 voices 1
meiner oma: life 1
meiner sagen: life 1 violence -1 worry 2 calm -1
meiner schwester: life 1 medical 1 worry -1 calm -1
meiner seite: voices 1
meiner steht: calm 1
meiner tochter: life 1 other -1
meiner tur: violence 1
meiner und: life -1 violence 1 threat 1 other -1
meiner was: life -1 threat 3 voices 1 worry -1 calm -1
meiner wg: life -1 other 1 calm 1
meiner wird: other 1
meiner zusamen: calm 1
meiner: life 2 violence -3 threat 1 other 3 medical 1 voices -1 foreign -1 worry -1 calm -1
meinera: life 1
meines: worry -1 calm 2
meins: medical 1 worry -1
meinst: calm 1
meint da: violence 1 calm -1
meint damit: calm 1
meint das: other 1
meint der: calm 1
meint er: other 1
meint ernst: other 1 calm -1
meint hat: life 1
meint ich: life 1
meint mich: voices 1 calm -1
meint sol: life 1
meint: life 1 threat -2 other 2 medical -1 worry -1 calm 2
meinte ich: calm 1
meinte: life -2 threat -1 worry -1 calm 6
meist: calm 1
meista: life -1 calm 2
meisten: calm 1
meister das: threat 1
meister den: life -1 calm 1
meister der: voices 1
meister es: threat 1 calm 1
meister gesagt: voices 1 calm -1
meister hat: violence 1 calm -1
meister in: voices 1
meister ist: voices 1 worry -1
meister mich: worry 2
meister mir: violence 1
meister nent: worry 1 calm -1
meister sagt: other 1
meister wil: calm 1
meister: life -4 violence -1 threat 1 medical -1 worry 1 calm 5
mektup: foreign 2 calm -1
melanie: life -1 threat 2 other 1
meld mich: life -1 calm 1
meld: life -2 violence -1 worry 1 calm 3
melde ich: life -1 calm 1
melde mich: life -2 calm 2
melde: life -4 violence 1 calm 5
melden der: worry 1 calm -1
melden wen: life -1 violence 1
melden: life -3 violence 1 calm 3
melder: medical 2 calm -1
meldet nicht: worry 1
meldet: life -2 worry 1 calm 3
meldung: calm 1
meli: other 2 calm -2
melkmaschin: violence -1 calm 2
memlekete: foreign 2 calm -1
menace: foreign 2 calm -1
mene: calm 1
menge: medical 1
mensch argere: calm 1
mensch der: worry 2 calm -2
mensch dich: calm 2
mensch fragt: worry 1
mensch ich: life 1
mensch kein: life 1
mensch mit: calm 1
mensch nach: worry 1
mensch zum: life 1
mensch: life -1 violence -2 other 1 medical -1 voices -1 worry 4
menschen ich: calm 1
menschen und: calm 1
menschen: life 1 violence -1 threat -1 other -1 medical -1 voices 3 worry 1 calm -2
merci: life -1 foreign -1 calm 3
mere: calm 1
merk das: life -1 medical 1 worry 1 calm -1
merk der: medical 1 calm -1
merk ich: life -1 medical 2 calm -1
merk nix: life -1 medical 1 calm 1
merk: life -3 violence -1 medical 4 worry 4 calm -3
merken das: worry 1
merken die: life 1 calm -1
merken wen: worry 1
merken: threat -1 voices -1 worry 4 calm -2
merks: worry 1 calm -1
merkst: life 2 calm -1
merkt das: life -1 worry 2 calm -1
merkt der: threat 1 calm -1
merkt es: life 1
merkt gar: life 1 threat 1 calm -1
merkt keiner: life -1 worry 2
merkt man: life 1 calm -1
merkt wie: threat 1
merkt: life 3 violence -1 threat 3 medical -1 worry 3 calm -6
merkzeichen: calm 2
merschwein: life 3 other 1 calm -3
mertens: calm 1
mes: foreign 1 calm -1
mesa: life -1 threat 3 calm -1
mese: life -1 calm 2
mesen: calm 1
meser auf: threat 1 calm -1
meser aus: voices 1
meser beim: medical 2 calm -1
meser das: life -1 calm 1
meser der: voices 1
meser fur: calm 1
meser heute: threat 1 calm -1
meser im: threat 1
meser in: life 1 threat 1 calm -1
meser ist: life 1
meser mit: threat 3 calm -2
meser nehme: life -1 voices 1
meser nehmen: voices 1 calm -1
meser schleift: calm 1
meser schon: life 1 calm -1
meser sie: voices 1
meser und: life -1 violence 1 voices 1
meser: life -4 violence 4 threat 7 voices 7 foreign -1 worry -4 calm -10
meserkurs: calm 1
mesern: voices 1 calm -1
mesgerat: medical 2 calm -1
meso: foreign 2 calm -1
met: calm 1
metal und: voices 1
metal: life -1 voices 2 worry -1 calm 1
metenschicht: calm 1
meter tief: life 1 calm -1
meter: life 2 medical 1 calm -1
metern: calm 1
meting: life -1 violence 2
metjebrat: calm 1
metro: foreign -1 calm 2
metzger: life -1 violence -1 medical -1 calm 4
meu: foreign 2 calm -1
meus: foreign 2 calm -1
meutern: calm 1
mh: calm 1
mi a: calm 1
mi an: violence 1
mi arm: foreign 1
mi boyfriend: foreign 1
mi companera: calm 1
mi da: calm 1
mi de: violence 1 worry 1 calm -1
mi do: life -1 worry 1 calm 1
mi gritzt: life 2 calm -1
mi grod: life 1 violence -1 other 1 calm -1
mi ham: worry 1 calm -1
mi heit: life 1
mi hi: life -1 worry 1
mi hits: foreign 1
mi husband: foreign 1
mi i: calm 1
mi in: life 1
mi is: foreign 1
mi jeden: violence 2 calm -1
mi kan: foreign 1
mi me: foreign 1
mi novio: foreign 1
mi o: violence 1 worry 1 calm -1
mi pils: foreign 1 calm -1
mi romate: foreign 1
mi seh: foreign 1
mi tag: violence 2 calm -1
mi um: life 2 violence 1 calm -1
mi vor: voices 1 worry 1 calm -1
mi wehra: calm 1
mi weter: violence 2 foreign -1 calm -1
mi wieda: life 2 violence 1 foreign -1 worry 1 calm -2
mi wieder: life 1 calm -1
mi wil: worry 1 calm -1
mi: life 1 violence 7 threat -4 other -1 medical -4 voices 2 foreign 3 calm -5
mia ham: calm 1
mia hat: other 1 calm -1
mia im: other 1
mia: life -1 violence 1 threat -1 medical 2 voices -1 worry -1 calm 1
miad: life 1 worry -1
mialo: foreign -1 calm 2
mich 3: worry 1
mich ab: life -2 violence 1 calm 2
mich abend: worry -1 calm 1
mich aber: life -1 violence -1 worry 1 calm 1
mich abgehalten: life 2 calm -1
mich abholen: calm 1
mich ale: life -1 violence 1 worry 1
mich alen: life 1
mich als: violence 1
mich am: violence 1
mich an: life -3 violence 3 worry 2 calm -1
mich anfast: life -1 violence -1 threat 1 voices 1
mich angefast: worry 1 calm -1
mich angeguckt: voices 1
mich angerufen: life -1 other 1 voices 1 worry -1
mich angesprochen: calm 1
mich angezeigt: life -1 threat 1
mich arbeit: calm 1
mich argert: calm 1
mich auch: violence -1 worry -1 calm 1
mich auf: life 1 worry 1 calm -1
mich aufhalten: calm -1
mich aufs: life -1 violence -1 calm 3
mich aus: calm 1
mich auschalten: life 2 calm -1
mich auslacht: threat 1
mich bald: worry -1 calm 1
mich behalten: calm 1
mich bei: life -1
mich beim: life -1 worry -1 calm 3
mich beschweren: worry 1
mich beser: voices 1 calm -1
mich bestraft: life 1 calm -1
mich bet: violence 1 calm -1
mich bevor: violence -1 calm 1
mich bin: violence 1 voices 1 worry -1 calm -1
mich bis: life 1 worry -1 calm 1
mich bischen: calm 1
mich bite: life 1
mich blod: threat 1
mich braucht: life -1 worry 1
mich buro: calm 1
mich bus: violence 1 calm -1
mich da: life -1 voices 1 calm 1
mich dafur: calm -1
mich dan: life 1 worry -1
mich danke: life 2 calm -1
mich das: violence -1 worry 1
mich daurnd: worry 2 calm -1
mich de: life -1 worry 2 calm -1
mich dem: violence 2 threat -1 calm -1
mich den: violence 3 worry -1 calm -1
mich der: violence 1 other -1 medical 1 worry 1 calm -2
mich dick: worry 1
mich die: life -2 violence 3 threat -1 worry -1 calm 1
mich doch: life 1
mich drauf: life 1 violence 1
mich durch: life -1 calm 1
mich e: life -1 calm 1
mich ein: violence 1 voices 1 worry -1 calm -1
mich eine: life 1
mich einen: worry 1
mich einer: violence 1 worry -1
mich einfach: life 2 violence -1 calm -1
mich eingeschlosen: life 2 calm -1
mich eingespert: violence 1
mich einmal: violence 1
mich entschieden: life 1 worry -1 calm 1
mich entschuldigt: life -1 violence 1
mich er: violence 1 other -1 calm -1
mich erinern: calm 1
mich erst: voices 1
mich erwischt: calm 1
mich es: medical 1 worry 1
mich esen: calm 1
mich falen: life 1 calm -1
mich fest: violence 1 calm -1
mich findet: life 1 violence -1 voices 2 worry -1 calm -1
mich firma: calm 1
mich fragt: worry 1
mich freitag: life 1 violence 1 calm -1
mich fruh: life 1 violence 1 calm -1
mich fruher: calm 1
mich ganze: life 1 voices 1
mich ganzen: worry -1 calm 2
mich gar: worry 1 calm -1
mich geargert: calm 1
mich gebisen: violence 1 medical 1 calm -1
mich gedruckt: violence 1
mich gefragt: life -1 violence -1 calm 2
mich gefreut: calm 1
mich gegeben: life 1
mich gegen: life -1 violence 1
mich geh: life 2 calm -1
mich gehaun: violence 1
mich gelobt: life 1 violence -1 calm 1
mich geritzt: life 1 calm -1
mich gern: life -1 calm 1
mich geschlagen: life 1 violence 1 calm -1
mich geschniten: calm 1
mich gestern: life 1 calm -1
mich gestochen: violence -1 medical 1
mich getraut: life -1 calm 1
mich getreten: violence 3 calm -2
mich gewurgt: violence 2 calm -1
mich gezwungen: violence 1 calm -1
mich grad: life 1 other 1 calm -1
mich grade: life 1 calm -1
mich gut: life -1 threat 1
mich hab: violence 2 threat 1 worry -1 calm -1
mich haben: violence 1 worry 1 calm -1
mich haha: calm 1
mich halten: life 1
mich ham: violence 1 worry -1 calm 1
mich hat: life -1 violence 1 other 1
mich hate: worry 1
mich haten: worry 1
mich heit: life 1
mich heut: life 1 violence -1 calm 2
mich heute: life 2 violence -1 other -1 worry -1 calm 2
mich hin: other 2 medical 1 worry -1 calm -1
mich hinlegen: voices 1
mich holen: life 2 calm -1
mich holt: life 2 calm -1
mich hort: threat 1
mich ich: life -1 violence 1 medical -1 voices 1
mich ihr: life 1
mich im: life -1 violence 4 voices 1 worry -1 calm -2
mich ima: calm 1
mich imer: life -1 worry 1 calm 2
mich in: violence 5 threat -1 worry -1 calm -3
mich ins: violence -1 calm 2
mich ist: calm 1
mich jede: violence 1 worry 1 calm -1
mich jeden: violence 1 worry -1 calm 1
mich jemand: life 1 voices 1 calm -1
mich jetzt: medical -1 calm 1
mich kalt: violence 1
mich kan: calm 1
mich kaum: worry 1 calm -1
mich kein: worry 1 calm -1
mich keiner: worry -1 calm 2
mich keler: voices 1
mich kinder: violence 1
mich klo: violence 1 calm -1
mich kolege: calm 1
mich kom: voices 1
mich komisch: calm 1
mich krank: worry 3 calm -3
mich kriegen: voices 1
mich kundigen: life 1
mich lager: violence 2 calm -2
mich lauft: worry -1 calm 1
mich loswerden: violence -1 worry 3 calm -1
mich mache: life 1
mich machen: worry 1
mich mal: threat 1 medical 1 calm -1
mich mehr: life 1 violence -1 threat -1 worry -1 calm 3
mich mein: violence -1 calm 2
mich meine: life -1 worry 1
mich meinem: life 1
mich mit: violence 3 threat -1 medical 1 worry 1 calm -3
mich mitgenomen: calm 1
mich morgen: life -3 threat 1 calm 3
mich mude: calm 1
mich mus: voices 1
mich nach: life -2 worry 1 calm 2
mich nachste: life -1 calm 2
mich nacht: life 1
mich nehm: life -1 calm 1
mich net: violence 1
mich neu: life -1 worry 1
mich nich: life -1 violence -1 other 2 worry -1 calm 1
mich nicht: life -1 medical -1 voices 2 worry -1 calm 2
mich nie: life 1 violence -1 worry 1
mich nix: worry 1
mich noch: life -2 violence 1 voices 1 calm 1
mich nochmal: violence -1 threat 2
mich nur: violence 1
mich ob: life 1 calm 1
mich oder: life 1
mich raus: worry -1 calm 1
mich rausgeschmisen: violence -1 worry 3 calm -2
mich rausgeworfen: worry 1
mich rein: violence -1 calm 1
mich runter: worry 1
mich sag: worry 1
mich schach: violence -1 calm 2
mich schlafen: voices 1
mich schlagen: violence 2 calm -1
mich schlagt: calm 1
mich schneiden: life 2 calm -1
mich schnel: life 2 calm -1
mich schon: life 2 violence -1 worry -1
mich seit: violence 1 worry -1
mich selber: life 2 violence -1 calm -1
mich selbst: life 1 calm -1
mich sex: violence 1
mich sie: worry 1 calm -1
mich so: life -1 violence -1 worry 2 calm 1
mich sogar: violence -1 calm 1
mich sonst: violence -2 other 1 calm 1
mich sontag: calm 1
mich spasti: life -1 violence -1 threat 1 worry 2 calm -1
mich sterben: life 1 calm -1
mich stiefvater: calm 1
mich suchen: threat 1 voices 1 calm -1
mich tag: life -1 violence 1 calm 1
mich tierisch: calm 1
mich tot: life -2 violence 1 threat -1 worry -1 calm 3
mich totgelacht: life -1 calm 1
mich trepe: violence 1 calm -1
mich trotzdem: life 1 violence 1 calm -1
mich uber: calm 1
mich uberal: life 1 worry -1 calm -1
mich ubergeben: worry 1 calm -1
mich uberhaupt: worry 1
mich um: life 2 threat -1 worry -1 calm 1
mich umbringen: violence 1 worry -1
mich umgehaun: calm 1
mich umzubringen: life 2 worry -1 calm -1
mich und: violence 2 threat -1 medical 1 calm -2
mich unten: violence 1 calm -1
mich unter: life -1 violence 2 calm -1
mich verhoben: medical 1
mich verlasen: life -1 violence -1 threat 1 worry 1
mich verlaufen: calm 1
mich vermisen: life 1 worry 1 calm -1
mich verpetzt: threat 1
mich verprugelt: violence 3 calm -2
mich vertipt: life -1 calm 1
mich vol: calm 1
mich vom: life 2 worry -1
mich von: life 2 calm -1
mich vor: violence -1 calm 1
mich vorher: worry 1
mich war: life 1 worry 1 calm -2
mich waren: life -1 worry 2 calm -1
mich wars: life 1 calm -1
mich warten: calm 1
mich was: worry -1 calm 1
mich weg: life 2 calm -1
mich wegen: life 1 violence 1 calm -1
mich wegeschickt: life 1 calm -1
mich wehren: life -1 calm 1
mich weil: threat 1 worry -1
mich weiter: voices 1
mich wen: violence 1 worry -1
mich werkstat: life -1 calm 1
mich wie: life 1 worry 1 calm -1
mich wieder: life 1 violence 2 worry -2 calm -2
mich wil: life -1 worry 1
mich wird: life 1 voices 1 worry -1 calm -1
mich wirklich: calm 1
mich wo: worry 1
mich woche: life -1 worry -1 calm 2
mich wurd: life 1
mich zahlt: violence 1
mich zu: violence 2 calm -1
mich zum: violence -1 calm 2
mich zur: worry -1 calm 2
mich zuruck: violence -1 calm 1
mich zusamen: violence 1 voices -1 worry 1 calm -1
mich zweimal: calm 1
mich zwischen: violence 1
mich: life 6 violence 11 threat -4 other -6 medical -6 voices 2 foreign -5 worry 5 calm -3
micha: life -1 other 1 worry -1 calm 2
mielke: other 1
mien broder: threat 1
mien het: violence 1
mien hund: threat 1 calm -1
mien is: life -1 threat 1 calm 1
mien man: violence 1 calm -1
mien sleit: violence 2 calm -1
mien vater: violence 2 foreign -1 calm -1
mien vertrag: calm 1
mien zu: calm 1
mien: life -3 violence 2 threat 2 other 2 medical 3 voices -1 foreign -2 worry -2 calm -1
mieszkaniem: foreign 1 calm -1
miete bezahlt: life 2 calm -1
miete geht: calm 1
miete is: worry -1 calm 1
miete ist: worry 1 calm -1
miete kan: worry 1 calm -1
miete nicht: worry 1 calm -1
miete weg: worry 2 calm -1
miete zahlen: worry 1 calm -1
miete: violence 3 threat -1 other -1 medical -2 voices -1 worry 4 calm -3
mieter: life -1 threat 2 worry -1 calm 1
mietvertrag: life 2 calm -1
mietwohnung: calm 1
mig: foreign 2 calm -2
migrene: calm 1
mikonam: life -1 foreign 3 calm -2
mikrofon: life -2 calm 3
milch: life 2 calm -1
mim gurtel: violence 1
mim: violence 2
mina: life -1 medical -1 foreign 3 calm -1
minderleistung: calm 1
mindestlohn: life -2 threat -1 medical -1 worry -1 calm 5
minecraft: life -1 worry -1 calm 2
ming: life -1 calm 2
minge: life -2 violence 4 calm -1
mini: foreign 2 calm -1
minijober: life -1 calm 2
minka: life 3 violence -1 worry -1 calm -1
minus: calm 1
minut: calm 1
minute: life -1 violence -1 threat 2
minuten ich: violence 1
minuten ist: medical 1
minuten weg: medical 1
minuten: life -3 violence 1 threat -1 medical 3 worry -1 calm 2
minutn: calm 1
mio mi: calm 1
mio: foreign 2
miodem: foreign -1 calm 2
mir 1: threat 1 calm -1
mir 30: worry 2 calm -1
mir abends: life 1 calm -1
mir aber: violence -1 other 1 worry 1
mir ale: life 1
mir ales: medical -1 worry 1
mir am: life -1 calm 1
mir an: life 1 voices 1 worry 2 calm -2
mir angst: violence -1 worry 2 calm -1
mir antu: life 1 worry -1
mir antun: calm 1
mir arbeit: calm 1
mir arm: life 1
mir arme: life 1
mir auch: medical 1
mir auf: life -1 calm 1
mir aufs: other 1 medical 1 calm -1
mir augen: voices 1
mir aus: life -1 other 1 worry -1 calm 2
mir ausgemacht: life 1 calm -1
mir befohlen: voices 2 calm -1
mir bei: calm 1
mir beim: calm 1
mir bein: life -1 medical 2
mir bet: violence 1
mir bild: other 1
mir bin: worry -1
mir bite: life -1 threat 1
mir bleibt: medical 1 calm -1
mir blos: life 1
mir blut: medical 1
mir bose: other 1 worry -1
mir brief: worry 1
mir buschelweise: worry 1 calm -1
mir chef: calm 1
mir d: calm 1
mir da: life 1 worry -1 calm 1
mir dan: threat 1 calm 1
mir danke: life 1 calm -1
mir das: life 1 threat 2 medical -1 voices -1 worry -1 calm -1
mir daumen: life -1 calm 1
mir de: calm 1
mir dem: calm 1
mir den: life -3 violence 4 threat -1 medical 1 voices -1
mir der: threat -1 other -1 calm 1
mir des: worry 1 calm -1
mir die: life 2 violence 1 threat -2 other -1 medical -1 voices 1 worry -2 calm 1
mir diesen: life 1 worry -1
mir doch: worry 1
mir drei: worry 1
mir durch: voices 1
mir e: life -1 calm 2
mir eben: life 1 other 1 calm -1
mir echt: life 1
mir egal: life 1 threat 2 medical -1
mir eigentlich: calm 1
mir ein: life -2 medical -1 worry 1 calm 2
mir eine: life -1 violence 3 threat 1 worry -1 calm -1
mir einen: life 1 violence 1 worry 1
mir einer: violence -1 calm 1
mir einfach: calm 1
mir er: life 1
mir erzahlt: other 1
mir es: life -1 worry -1 calm 2
mir esen: worry 2 calm -1
mir euro: worry 1
mir extra: life 1 calm -1
mir falt: worry 1
mir fast: worry 1
mir fehlt: life 1 worry -1
mir fernseher: life -1 worry 1
mir find: threat 1
mir finger: life -1 violence 1 medical 2 calm -1
mir fotos: violence 1
mir freundin: threat 2 calm -1
mir fur: life 1
mir fus: calm 1
mir ganz: medical 1 calm -1
mir ganzen: medical 1
mir gedanken: life -1 calm 1
mir gefalen: life -1 calm 2
mir gegeben: violence -1 calm 1
mir gegen: calm 1
mir geholfen: calm 1
mir geht: violence 1 calm 1
mir gehts: life 1 worry 1 calm -1
mir gekauft: threat 1 calm -1
mir geknalt: violence 2 calm -1
mir gekundigt: worry 3 calm -2
mir geld: life -1 threat 1
mir gemacht: life 1 worry -1 calm 1
mir gemutlich: life -3 calm 3
mir gerade: other 1 calm -1
mir gesagt: violence -2 other 2
mir geschrieben: other 2
mir gesicht: life 1 violence 1 medical -1 calm -1
mir gesprochen: other 1 calm -1
mir gestern: life 1
mir geworfen: worry 2 calm -1
mir got: worry 1 calm -1
mir grad: life 2 other 1 calm -1
mir gut: worry -1 calm 1
mir hab: life 2 calm -2
mir haben: life 1
mir haha: calm 1
mir hams: calm 1
mir hand: life -1 voices 1 worry -1 calm 2
mir hande: worry 1 calm -1
mir handy: life -1
mir hare: violence -1 calm 2
mir hat: life 1 violence -1
mir haut: life 1
mir heise: life 1 calm -1
mir heises: life 1 violence 1 calm -1
mir heit: calm 1
mir hen: calm 1
mir her: voices 1
mir heut: life -1 calm 1
mir heute: life 1 violence 1 calm -1
mir hier: calm 1
mir hilfe: other 1
mir hilft: life 1
mir ich: other -1 medical -1 voices 3 worry 3 calm -4
mir im: medical 1 calm -2
mir imer: violence 2 medical 1 calm -3
mir in: violence 1 threat -1 worry 2 calm -2
mir ine: life 1
mir ins: life -1 other -1 medical 1 voices 1 calm 1
mir is: life -2 violence -1 medical 2 worry 1 calm -1
mir ist: life -3 violence -1 threat 1 medical 3 voices 1 worry 1 calm -1
mir jeden: worry 1
mir jetzt: threat 2 calm -1
mir kafe: calm 1
mir kalt: medical 1 worry -1
mir kaput: threat 1
mir karte: calm 1
mir kein: life -1 threat 1
mir keine: threat 1 other 1 calm -1
mir keinen: life -1 calm 1
mir keiner: voices -1 worry -1 calm 2
mir kind: threat 1
mir kisen: violence 2 calm -1
mir komisch: life -1 medical 1
mir kopf: life -1 violence 1 worry -1 calm 1
mir kugel: life 2 calm -2
mir kundigung: worry 1 calm -1
mir kurz: life -1 calm 1
mir langts: threat 1 calm -1
mir langweilig: calm 1
mir lasen: calm 1
mir lauft: medical 1
mir leben: life 1 threat 1 calm -1
mir leid: life 2 worry -1
mir machen: worry 1
mir macht: calm -1
mir mehr: voices 1
mir mein: threat 1
mir meine: threat 1 worry -1
mir meser: violence 1
mir mit: violence 2 threat -1 medical 1 worry 1 calm -2
mir monat: worry -1 calm 1
mir morgen: calm 1
mir mund: violence 1
mir mus: life -1 voices 1
mir nach: life 1 worry 1 calm -1
mir nadel: life 1
mir nase: violence 2 calm -2
mir neu: calm 1
mir nich: life -1 calm 1
mir nicht: violence -1 threat 1 calm -1
mir nichts: life -1 calm 2
mir nie: worry 1
mir nix: life -1 violence 1 medical -1
mir noch: life 1 worry 1 calm -1
mir nur: life 1 violence 1 calm -1
mir ob: threat 2 worry -1
mir ohne: voices 1
mir ois: life -1 worry 1
mir papier: worry 1
mir peinlich: calm 1
mir per: worry -1 calm 1
mir person: calm 1
mir platz: life 1
mir praktikum: life -1 calm 1
mir prima: life 1
mir pulsadern: life 2 calm -1
mir rad: calm 1
mir rasieren: calm 1
mir raus: voices 1 calm -1
mir recht: life 1 calm -1
mir reichts: life 1 threat 1 calm -1
mir rein: violence 1 worry 2 calm -2
mir ruhe: life 1 threat 1 calm -1
mir sachen: voices 1 calm -1
mir sagen: calm 1
mir sagt: life -1 voices 2
mir saure: violence 1
mir schlecht: medical 1 worry 2 calm -2
mir schneiden: life -1 voices 1
mir schon: worry -1 calm 1
mir schwarz: medical 2 calm -1
mir schwindlig: medical 1 voices 1
mir schwirt: calm 1
mir sehr: calm 1
mir sein: violence -1 calm 2
mir seine: other 1
mir seinen: other 1
mir seit: life -1 worry 2
mir selber: life 2 threat 1 worry -1 calm -1
mir sie: threat 1 other -1 voices 1 worry -1 calm -1
mir sind: medical 1
mir so: medical 2 worry -1
mir soben: violence 1
mir sogar: life -1 worry 1
mir sol: voices 2 worry -1 calm -1
mir sonst: life 1 calm -1
mir sorgen: life -1 other 2
mir sprachnachricht: other 1
mir steht: calm 1
mir stuhl: calm 1
mir super: threat 1 worry 1 calm -1
mir tableten: life 1 other 1
mir tag: life -1 worry 1
mir telefon: worry 1
mir tomaten: calm 1
mir tschus: other 1 calm -1
mir tun: life 2 violence 1 worry -1 calm -2
mir tur: violence -2 calm 3
mir tut: life -1 violence 2
mir uber: medical 1
mir uf: medical 1
mir um: calm 1
mir un: violence 1
mir und: voices -1 worry 1
mir unter: violence 2 medical -1
mir versprochen: life 1
mir vom: medical 1 calm -1
mir von: violence 1 other -1 calm 1
mir vor: life 1 calm 1
mir vorgenomen: life 1 calm -1
mir vorhin: life 1
mir war: life 1
mir was: life 2 violence -1 calm -1
mir waser: life 1 violence 1 calm -1
mir wegen: calm 1
mir weh: life 3 voices -1 calm -1
mir wehtun: life 2 calm -1
mir weil: calm 1
mir wen: life -1 calm 2
mir wer: voices 1
mir whatsap: worry -1 calm 1
mir wichtig: life 1 calm -1
mir wie: life 1 worry 2 calm -1
mir wieda: life 2 calm -1
mir wieder: life 2 violence 1 worry -1
mir wil: life 1
mir wird: life -1 threat -1 medical 4 worry 1 calm -3
mir wirklich: calm 1
mir wochen: worry 1
mir wohnung: worry -1 calm 1
mir wurde: worry 1 calm -1
mir wurscht: life 1
mir zetel: worry 1 calm -1
mir zigarete: life -1 calm 2
mir zitern: worry 1
mir zu: life -1 violence 1 threat 1 voices 1 calm -1
mir zuruck: other -1 calm 1
mir zwischen: violence 1 calm -1
mir: life 2 violence 3 threat -1 other -2 medical -1 voices 4 foreign -5 worry 2 calm -1
mirko: violence 3 medical 2 calm -4
mirn der: calm 1
mirn schwerbehindertenausweis: calm 1
mirn: calm 1
mirs: violence 3 calm -1
misbraucht: life -1 violence 4 calm -3
misca: foreign 1 calm -1
misch um: life 1 calm -1
misch: life 2 violence -1 foreign -1 worry 2 calm -2
mist ich: calm 1
mist: life -1 medical -1 worry -1 calm 3
mistvieh: calm 1
mit 18: voices 1 calm -1
mit 19: calm 1
mit 26: violence 1 calm -1
mit 50: calm 1
mit 60: calm 1
mit 63: worry 1
mit 67: life 1 calm -1
mit ab: worry 1 calm -1
mit aber: calm 1
mit absichtlich: life 2 violence 1 calm -2
mit abteilung: threat 1 calm -1
mit ale: other 1
mit alein: violence 1
mit alem: life 2 other 1 calm -1
mit alen: threat 1 other 1 calm -1
mit am: other 1
mit an: calm 1
mit ana: life 2 calm -1
mit anderen: life 1 calm -1
mit arbeit: threat 2 calm -1
mit arbeitsplatz: worry 1 calm -1
mit arm: life 1 calm -1
mit atmen: life 1 calm -1
mit auch: life 2 calm -1
mit auf: threat 1 calm 1
mit aufgemacht: calm 1
mit augen: worry 1 calm -1
mit aus: violence 1
mit ausweis: calm 1
mit autismus: calm 1
mit auto: life 1
mit axt: life -1 threat 2 calm -1
mit baby: worry 1 calm -1
mit balkon: calm 1
mit bart: worry 1
mit behinderung: calm 2
mit beiden: calm 1
mit benzin: threat 1
mit besprechung: threat 1
mit bildern: calm 1
mit blaun: life 1
mit brief: worry -1 calm 1
mit budget: calm 1
mit budsche: calm 1
mit bugeleisen: life 1
mit bus: life -1 calm 1
mit chef: life -1 calm 1
mit da: calm 1
mit dan: life 1 calm -1
mit danach: life 1
mit das: calm -1
mit de: life 1 worry 1 calm -1
mit dem: life 2 violence 1 medical 1 voices -1 foreign -1 calm -1
mit den: life -1 violence -1 voices 2 worry 3 calm -1
mit denen: life -1 calm 1
mit der: life 1 threat 2 medical 1 voices -1 worry -2 calm -1
mit des: worry 1
mit deutsch: life 1 calm -1
mit die: threat 2 calm -1
mit dir: life 1 worry 1 calm -1
mit drin: threat 1
mit ein: violence 1 calm -1
mit einem: other 1
mit einstelen: calm 1
mit eisenstange: life -1 threat 3 calm -2
mit er: calm 1
mit ersten: life 1 calm -1
mit esen: worry 2 calm -1
mit euch: other 1 calm -1
mit falsche: calm 1
mit faust: life 1 calm -1
mit feurzeug: life 2 calm -1
mit firmenschlusel: life 1
mit flasche: violence 1 calm -1
mit flex: life -1 medical 3 calm -1
mit foto: other 1
mit fotos: worry 1 calm -1
mit frau: calm 2
mit freundin: calm 1
mit g: calm 1
mit ganz: life 1 calm -1
mit geht: threat 1
mit geld: threat 1
mit gemacht: worry -1 calm 1
mit gestern: violence 1
mit gezankt: calm 1
mit gift: life 1
mit glas: calm 1
mit grupe: calm 2
mit gurtel: life -1 violence 2 calm -1
mit hab: life 1
mit haben: life 1
mit hand: violence 1
mit handicap: calm 1
mit handschuhe: calm 1
mit hat: life 1
mit heim: threat 1
mit heisem: violence 1 voices 1 calm -1
mit hern: calm 1
mit herz: other 1 calm -1
mit hubwagen: worry 1 calm -1
mit i: other 1 voices 1
mit ich: threat -1 worry 1 calm 1
mit ihr: life -1 other 1 calm 1
mit ihrer: calm 1
mit im: violence 1 threat 1
mit in: life -1 violence 1 threat 2 calm -2
mit ins: other -1 calm 1
mit is: threat 1
mit jacke: worry 1
mit kabel: violence 2 calm -2
mit kakao: life -1 calm 1
mit keinem: life -1 other 1 worry 2 calm -1
mit kevin: calm 1
mit kindern: worry 1 calm -1
mit kleinen: violence -1 other 2
mit klinge: life 1
mit kochlofel: violence 1
mit kolegen: life -1 threat 1 worry -1 calm 1
mit kopf: calm 1
mit korper: life -1 violence 1 voices 1 calm -1
mit kreisage: medical 1 calm -1
mit kundigung: life 1 worry 1 calm -2
mit leben: life 2 calm -2
mit lernschwierigkeiten: calm 1
mit leuten: threat 1
mit licht: voices 1
mit links: medical 1 calm -1
mit m: threat -1 calm 1
mit machen: calm -1
mit mama: calm 1
mit man: calm 1
mit manern: violence 1 calm -1
mit mehr: worry 2 calm -1
mit meim: life 1
mit mein: worry 1 calm -1
mit meinem: life -1 calm 2
mit meinen: threat 1 calm -1
mit meiner: life -1 violence -1 other 2 worry -1 calm 2
mit meister: calm 1
mit meser: violence 2 other 1 medical 1 calm -3
mit mir: life 4 threat -1 other -1 medical -1 voices 1 worry 3 calm -5
mit mit: calm 1
mit nach: violence 2 calm -1
mit nachbarin: worry 1
mit nadel: calm 1
mit namen: violence -1 calm 1
mit nehm: life -1 violence 1 worry -1 calm 1
mit ner: violence 3 calm -2
mit neum: calm 1
mit neun: calm 1
mit nie: worry 1
mit niemanden: other 1 worry 1 calm -1
mit numer: voices 1
mit ohne: life 1
mit palete: calm 1
mit papa: life 1 violence -1
mit pfane: violence 1 calm -1
mit probezeit: life -1 worry 1 calm 1
mit rad: calm 1
mit rasierklinge: life 1 other 1 calm -1
mit rauchen: life -1 calm 2
mit rein: threat 1 calm -1
mit roler: medical 1 worry -1
mit sagt: voices 1
mit schatz: calm 1
mit scherbe: life 2 threat -1 voices 1 calm -1
mit schere: life 1
mit schlagen: life 1
mit schrauben: voices 1 calm -1
mit schuhen: voices 1 worry 1 calm -1
mit schulden: calm 1
mit schwarz: life 2 calm -1
mit schwester: life -1 other 1
mit seinen: other 1
mit seiner: calm 1
mit seit: other 1 worry 1 calm -1
mit selber: life 1
mit sie: calm 1
mit so: calm 1
mit stapler: life -1 violence 1 threat 3 calm -3
mit tableten: life 1 calm -1
mit tepichmeser: life 1 calm -1
mit torte: violence -1 calm 1
mit und: life -1 medical -1 worry -1 calm 2
mit vertrag: life 1
mit von: life 1 calm -1
mit was: threat 1 calm -1
mit waser: violence 1 voices 1 calm -1
mit wegen: calm 1
mit welt: life 1 calm -1
mit wen: life -1 violence 1 calm 1
mit wer: threat 1
mit wie: worry 1
mit worden: worry 1 calm -1
mit zange: violence 1 voices 1 calm -1
mit zigarete: violence 2 calm -1
mit zu: life 1
mit zucker: calm 1
mit zug: life -1 calm 1
mit zum: life 1
mit zur: life -1 threat 1 worry -1
mit zusamen: calm 1
mit zwei: calm 1
mit: life -1 violence 2 threat 1 medical -4 voices -1 foreign -4 worry 1 calm 7
mitag im: worry -1 calm 1
mitag: life 1 violence -2 threat 2 medical 1 voices -1 worry -4 calm 3
mitagesen: life 1 other -1 calm 1
mitags: life -1 calm 3
mitagspause mit: life 1
mitagspause: violence -1 threat -1 other 1 medical -1 worry -1 calm 2
mitarbeiter hat: calm 1
mitarbeiter ich: calm 1
mitarbeiter was: calm 1
mitarbeiter: life -2 violence -1 threat -1 other -1 medical -1 worry -1 calm 7
mitbestimen: calm 1
mitbewohner gesagt: other 1
mitbewohner hat: other 3 medical -1 calm -1
mitbewohner im: other 1
mitbewohner sich: other 1
mitbewohner was: life -1 threat 2 medical 1 worry -1 calm -1
mitbewohner: life -3 violence -2 threat 4 other 9 voices -2 calm -6
mitbringen: life -1 violence -1 other -1 worry -1 calm 4
mitdarf: calm 1
miteilen: life 1 violence 1 calm -1
miteinander: life -1 threat 3 calm -1
mitel: life -1 medical 2
mitelmasig: life -1 calm 1
mitelstreifen: voices 1 calm -1
miten auf: voices 1 calm -1
miten der: voices 1
miten: life -1 violence -1 voices 3
mitenaner: life -1 worry -1 calm 2
mitendrin: worry -1 calm 1
miternacht: life 1 voices 2 calm -2
mitfahren: life -1 calm 2
mitfahrt: calm 1
mitfeiere: life -1 calm 1
mitgebracht: calm 1
mitgehen: violence 1 calm -1
mitgeholfen: medical -1 calm 1
mitgeht: calm 1
mitgelacht: life 1
mitgemacht: calm 1
mitgenomen ich: violence 1
mitgenomen und: other 1
mitgenomen: life -1 threat -1 other 2 worry -1 calm 1
mitgeschickt: worry 2 calm -1
mithelfe: life -1 calm 1
mitkomen: life -1 calm 1
mitkomt: worry -1 calm 1
mitleid: worry 1
mitm: life -3 violence 2 threat 1 other 2 medical 1 foreign -1 worry -1 calm -2
mitmachen: life 1 calm 1
mitn: calm 2
mitnand: calm 1
mitnaner: life 1 calm -1
mitnehmen: life 2 threat -1 other 1 voices -1 calm -1
mitnema: voices 2
mitog: life -1 calm 2
mitsamt: calm 1
mitschreiben: calm 1
mitwoch der: calm 1
mitwoch ich: worry 1 calm -1
mitwoch nicht: threat 1
mitwoch: violence 1 threat 1 other -1 medical -1 voices -1 worry 1
mitzahlen: calm 1
mni7: calm 1
mnie bije: foreign 2 calm -1
mnie i: foreign 1
mnie: life -2 medical -1 foreign 6 worry -1 calm -2
mo hot: violence 1
mo mi: violence 2 calm -1
mo: life 1 violence 4 foreign -1 calm -3
moagn: calm 1
moan: violence -1 calm 1
moana: calm 1
moang: life 1
moasta: violence 2
mobel: calm 1
moben mich: worry 3 calm -3
moben: violence -1 worry 6 calm -5
mobing: life -1 worry 2 calm 1
mobt: life -1 worry -1 calm 2
mocht auch: life 1 calm -1
mocht: life 5 violence 2 threat -1 worry -2 calm -3
mochte eine: calm 1
mochte fur: life 1 calm -1
mochte ich: life -1 calm 1
mochte in: calm 1
mochte jetzt: life 1
mochte mehr: calm 1
mochte nicht: worry -1 calm 1
mochte nur: calm 1
mochte opa: life 1 calm -1
mochte so: life 1
mochte von: calm 1
mochte wie: life -1 calm 1
mochte zu: life 1 calm -1
mochte: life 5 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -3 calm 3
modeleisenbahn: life 1 threat -1
moder: life 1 calm -1
mofa: life -1 calm 2
mog des: worry 1
mog i: life 1
mog lebn: life 1 calm -1
mog nima: life 1 worry -1 calm 1
mog nimer: life 1 worry 1 calm -1
mog: life 3 violence -1 threat 1 medical -1 foreign -1 worry -1 calm 1
moge: foreign 1
moglich: life -1 worry -1 calm 3
mogu vise: foreign 1 calm -1
mogu: life -1 foreign 5 calm -3
moi: foreign 1
moim: foreign 1 calm -1
moin bin: calm 1
moin bun: worry 1 calm -1
moin ick: worry 1 calm -1
moin is: calm 1
moin mien: other 1
moin moin: calm 1
moin: violence -1 threat -1 other 1 medical -1 foreign -1 worry 1 calm 2
moing: foreign -1 worry 1 calm 1
moj: foreign 3 calm -2
moje: calm 1
mojej: calm 1
mol: violence 1 threat 1 foreign -1 worry 1 calm -2
mola: foreign -1 calm 1
molada: calm 1
moment: calm 1
momo: calm 1
mon: foreign 2 calm -1
monat aber: calm 1
monat auch: calm 1
monat auf: life 1 calm -1
monat das: life 1
monat es: life 1 medical 1 calm -1
monat gezahlt: life 1
monat ich: worry 1
monat nicht: worry 1
monat so: calm 1
monat und: calm 1
monat viel: worry 2 calm -2
monat voler: medical 1
monat: life -2 violence -2 threat -2 voices -1 foreign -1 worry 7 calm 1
monate auf: life 1
monate ich: worry 1 calm -1
monate probe: calm 1
monate sie: life 1
monate und: calm 1
monate: violence -1 threat -1 other -1 medical -1 voices -1 calm 4
monatelang: life -1 worry 1
monaten das: worry 1
monaten er: calm 1
monaten geht: worry 1
monaten ich: worry 1
monaten kein: worry 1 calm -1
monaten: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 4 calm 1
monats: life 1 calm -1
monatsende: calm 1
monatskarte: life 1
mond das: life 1
mond schiesen: life -1 calm 1
mond: threat -1 other -1 calm 3
monday: foreign -1 calm 2
mongo mir: threat 1 calm -1
mongo zu: threat 1 calm -1
mongo: life -1 threat 2 worry 2 calm -2
moni: other 1
monika: medical -1 calm 1
montag bin: life -1 worry 1 calm 1
montag der: life 1
montag er: threat 1 calm -1
montag hab: violence 1 medical 1 calm -1
montag halt: calm 1
montag ich: life -1 threat 1 calm 1
montag in: life -1 calm 1
montag ist: threat 1
montag jemand: life 1
montag mehr: life 1
montag morgen: calm 1
montag nich: life 1
montag sieben: threat 1
montag um: threat 1
montag weg: worry 1 calm -1
montag wieder: calm 1
montag: life -2 violence -1 threat 3 other -1 medical -1 voices -2 foreign -1 calm 4
montage der: other 1
montage so: calm 1
montage: life -1 violence 1 other 1 medical 1 voices -1 worry -1
monteur: calm 1
montiert: calm 1
montre: foreign -1 calm 2
moped: calm 1
mopedfuhrerschein: calm 1
mor da: voices 1
mor: voices 1 foreign 4 worry -1 calm -3
mord: calm 1
morden: life -1 calm 1
morder: life -1 voices -1 worry -1 calm 4
morderhunger: life -1 calm 2
morderisch: calm 1
mordshunger: life -1 calm 2
morga: life 3 violence -1 calm -1
morgen 7: threat 1 worry -1
morgen 9: threat 1 worry 1 calm -1
morgen ab: violence 1
morgen an: life -1 threat -2 worry -1 calm 3
morgen auch: threat 1
morgen beser: threat 1 calm 1
morgen bring: threat 1 calm -1
morgen bus: worry 2 calm -1
morgen da: life -1 worry -1 calm 2
morgen das: voices 1
morgen den: threat 2 calm -1
morgen der: life -1 violence 1 threat 1 calm -1
morgen die: violence 1 worry -1
morgen ein: life 1 threat 1 calm -1
morgen einen: calm 1
morgen er: violence 1
morgen es: life 1 calm -1
morgen findet: life 1 calm -1
morgen fruh: life 2 violence -1 threat 1 calm -1
morgen fruhschicht: life 1 threat 1 calm -1
morgen gesprach: worry 1
morgen hab: threat 1 calm -1
morgen heut: life -1 calm 2
morgen ich: violence 1 threat 2 worry 1 calm -3
morgen ihr: calm -1
morgen im: life 1 worry 1 calm -2
morgen in: voices 1
morgen is: life 1 voices 1 calm -1
morgen ist: calm 1
morgen kein: calm 1
morgen kom: life 1 calm -1
morgen mehr: life -1 other 1 worry 1 calm -1
morgen mein: life 1 voices 1 calm -2
morgen meser: threat 1 calm -1
morgen mir: calm 1
morgen mit: worry 1
morgen mus: worry 1 calm -1
morgen nehme: threat 1
morgen nich: life 1
morgen nicht: life -1 threat 1 other 2 calm -1
morgen sie: life -1 violence 2 worry 1 calm -1
morgen sol: violence 1
morgen um: life -1 calm 2
morgen und: violence 1 calm -1
morgen unterlagen: calm 1
morgen unterschreiben: worry 2 calm -1
morgen vor: worry 2 calm -2
morgen vorm: worry 1
morgen was: threat 1 worry 1 calm -1
morgen wegen: calm 1
morgen weter: calm 1
morgen wieder: worry -1 calm 2
morgen wil: worry 1
morgen wird: calm 1
morgen wolen: violence 1 calm -1
morgen zum: calm 1
morgen zur: calm 1
morgen: violence 1 threat 11 other -2 medical -5 voices -3 foreign -3
morgens abends: worry -1
morgens an: worry 1
morgens eine: worry -1 calm 2
morgens ich: worry 2 calm -1
morgens und: calm 1
morgens: life -2 violence 1 threat -1 other -1 medical -1 voices -1 worry 6
morgigen: life 2 calm -1
morgn: life -2 violence -1 threat 3 medical -1 foreign -1 worry -1 calm 3
morir: foreign 3 calm -3
morire: foreign 2 calm -1
morjen ick: calm 1
morjen: violence -1 calm 2
morn: life -1 calm 2
morsche: life 2 calm -1
mortel: calm 1
mos: life -1 calm 2
mostu: foreign 2 calm -2
mot: foreign -1 calm 2
moten: calm 1
motor: life 3 violence -1 threat -1 other 2 medical -1 calm -1
motorad: life -1 worry 1
motorsage: life -1 calm 1
mourir: foreign 1 calm -1
mout: foreign 5 calm -4
movie: foreign -1 calm 2
mowi: foreign 1
mr: life -1 worry -1 calm 3
mrt: worry -1 calm 2
ms: calm 1
muad: calm 1
muada: life -1 violence -1 other 1 voices 2 calm -1
muas i: life -1 calm 2
muas: life -1 violence -1 foreign -1 worry -1 calm 5
much: medical -1 foreign 2 calm -1
mucha: foreign 1
mucks: calm 1
mude alem: life 1 worry 1 calm -2
mude bin: life -1 calm 2
mude das: calm 1
mude gestern: calm 1
mude ich: other 1 calm 1
mude leben: life 3 other 1 worry -1 calm -2
mude mir: medical 1 worry -1
mude nein: voices 1 calm -1
mude schon: life -1 worry 1
mude und: other 1 medical 1 worry -1
mude vom: life 1 voices 1 worry 1 calm -3
mude von: life 1 worry 1 calm -2
mude: life -4 violence -2 threat -1 other 1 medical 1 foreign -1 calm 6
mudigkeit: worry -1 calm 1
mufelisch: life -1 calm 2
mufensausen: life -1 calm 1
mufin: life -2 calm 2
muhe mir: worry 1 calm -1
muhe mit: worry 1 calm -1
muhe: life 1 medical 1 worry 3 calm -3
muhsam: life -1 calm 2
mul die: calm 1
mul geworfen: violence -1 worry 1
mul ich: threat -1 calm 1
mul um: calm 1
mul: violence -2 threat -3 medical -1 worry 2 calm 3
mulcontainer: medical 2 calm -2
muler: life -2 threat 3 other 2 calm -1
mulmanern: life 2 calm -1
multonen: life 1 violence 2 worry -1
mumien: calm 1
munca: foreign -1 calm 1
munchen: life -1 calm 1
mund auf: medical 1 calm -1
mund hangt: medical 2 calm -1
mund ich: violence 1
mund schief: life -1 medical 1
mund und: violence 1 calm -1
mund: life -2 violence 3 threat -1 medical 10 voices -1 foreign -1 worry -2 calm -6
mundl: calm 1
mundlich: worry -1 calm 1
mundwinkel: medical 1
munster: calm 1
munter: calm 1
muon nua: foreign 1
muon song: foreign 1
muon: foreign 2 calm -1
murat: life -1 violence -2 threat 2 other -1 medical 1
muren: worry -2 calm 2
murmelt: life -1 calm 1
muro: foreign -1 calm 1
mus ab: life 1 voices 1 calm -1
mus ales: voices 1
mus an: worry 1
mus aus: voices 1 worry 1
mus ausziehen: worry 1
mus beim: threat 1
mus bestraft: life 2 calm -1
mus betreur: calm 1
mus bin: voices 1
mus brechen: medical 1 calm -1
mus bring: life 2 calm -2
mus da: life -1 worry -1 calm 2
mus damit: life 2 voices -1
mus dan: life 1
mus danach: life -1 calm 1
mus das: voices 1 worry -1 calm 1
mus daurnd: medical 2 calm -1
mus dem: life -1 calm 1
mus den: violence 1
mus der: life -1 calm 2
mus des: calm 1
mus die: life -1 voices 1 worry -1 calm 2
mus eine: life 2 calm -1
mus einen: calm 1
mus er: calm 1
mus erst: violence 1
mus es: life -1 threat 1 voices 1
mus fruh: calm 1
mus gar: life 1 calm -1
mus geld: life 1 calm -1
mus genaht: life 1 calm -1
mus hab: voices 1 calm -1
mus haus: voices 1
mus heut: voices 1 worry 1 calm -1
mus heute: life -1 violence 1 threat 1 voices 2 calm -1
mus hier: life 1
mus i: calm 1
mus ich: life -1 threat -1 other -1 worry -1 calm 5
mus im: voices 1 worry 1 calm -1
mus imer: life -1 violence 1 voices -1 worry 1
mus in: violence 1
mus ins: life -1 violence 2 worry 1 calm -1
mus isch: calm 1
mus ja: life -1 threat 1
mus jetzt: life -1 calm 2
mus los: calm 1
mus mal: calm 1
mus man: life 2 calm -1
mus mehr: life 1 worry -1
mus mein: calm 1
mus meine: calm 1
mus meser: voices 1 calm -1
mus mich: life 1
mus mir: voices 1 calm -1
mus mit: calm 1
mus morgen: calm 1
mus morgens: worry 1
mus mus: life -1 voices 1
mus nachste: calm 1
mus nicht: life 1
mus noch: life 1 worry 1 calm -1
mus nochmal: calm 1
mus nur: life 2 calm -1
mus oder: voices 1
mus raus: threat -1 medical -1 voices 2 worry 1 calm -1
mus sachen: violence 1 calm -1
mus sagen: calm 1
mus sein: violence 1
mus sich: life 1
mus sie: threat 1
mus spuren: life 1
mus sterben: voices 3 calm -2
mus trotzdem: medical 1
mus tun: voices 1
mus um: life 1
mus und: life 1
mus was: voices 1 calm -1
mus weg: threat 1 voices 4 calm -4
mus weh: life 1
mus wen: violence 1
mus werden: life 1
mus woche: calm 1
mus zahlen: worry 1 calm -1
mus zum: life -1 calm 1
mus zurst: life -1 voices 1
mus: life 3 violence 1 threat -5 other -3 medical -2 voices 9 foreign -2 worry -5 calm 4
musch: calm 1
muschn das: calm 1
muschn: calm 1
muse: life -1 voices 2 calm -1
musen ales: worry 1
musen aus: worry 2 calm -2
musen die: threat 1
musen ich: worry 1
musen nicht: life 1 calm -1
musen weil: worry 1
musen wir: calm 1
musen: life 2 violence -1 other -1 medical -1 voices -1 worry 4 calm -2
museum: calm 1
musik: life -1 violence -1 threat -1 medical -1 voices -1 worry 3 calm 2
muskelkater vom: calm 1
muskelkater: life -1 worry -1 calm 4
musli: calm 1
musn: calm 1
must bald: calm 1
must dich: voices 1
must du: voices 1
must euch: calm 1
must ihr: life 1 calm -1
must mich: threat 1 calm -1
must nich: life 1 calm -1
must nicht: life -1 threat 1
must um: calm 1
must: life 2 violence -1 medical -1 voices 1 worry -2 calm -1
mustafa: calm 1
muste doch: calm 1
muste im: violence 4 calm -3
muste nur: threat 1
muste: violence 3 threat -1 other -1 medical -1 voices -1 worry -3 calm 3
musten: life -1 calm 2
mut den: calm 1
mut dor: calm 1
mut ick: life -1 calm 2
mut: life 4 violence -1 threat -1 medical -1 foreign -1 worry -1
muta: calm 1
muter die: calm 1
muter es: life 1
muter gesagt: worry 1
muter hat: life -1 threat 1 worry 1
muter ich: threat 1
muter im: worry 3 calm -3
muter ist: life -1 calm 1
muter jede: worry -1 calm 1
muter liegt: worry 3 calm -3
muter mich: violence 2 calm -1
muter mir: violence 1
muter nicht: life -1 calm 1
muter ruft: worry 1 calm -1
muter sagt: calm 1
muter von: violence -1 other 2 worry -1
muter was: threat 2 calm -1
muter wen: life 1
muter: life -4 threat 4 other 3 medical -2 voices -1 foreign -1 worry 2 calm -2
muterle: life 2 calm -1
muterschutz: calm 1
muti auch: life 1
muti: life 4 worry -1 calm -3
mutig: life 1 worry -1 calm 1
mutz: calm 1
mutze auf: violence 1 calm -1
mutze: life -1 violence 2
myself: foreign 2 calm -1
n brief: calm 1
n handy: life -1 calm 1
n: life -1 violence -1 threat -1 medical 1 worry -2 calm 4
na an: other 1
na da: violence 1 calm -1
na den: calm 1
na dran: life 1 other 1 voices -1 calm -1
na i: life 1 foreign 1 calm -1
na ja: life -1 calm 1
na mir: medical 1 worry 1 calm -1
na: life 1 threat -2 other 1 medical -1 foreign 1 calm 2
nach 2: worry 1
nach 41: life 1
nach 4: worry -1 calm 1
nach 8: worry 1
nach abs: calm 1
nach anderen: violence 1
nach arbeit: calm 1
nach auf: life 1 calm -1
nach bin: voices 1
nach da: life 1 threat 1 worry 1 calm -3
nach de: life 1
nach dem: life -1 threat -1 voices -1 calm 1
nach den: voices 1
nach der: life -1 violence 1 threat 1 voices -1 worry -1 calm 1
nach die: worry -1 calm 2
nach einer: calm 1
nach er: life 1 calm -1
nach esen: calm 1
nach feierabend: life 1 threat 1 calm -1
nach gas: medical 1 calm -1
nach gekomen: other 1
nach geworfen: worry 2 calm -1
nach hanover: calm 1
nach hause: violence -1 threat 1 other 1 calm -2
nach ich: life -1 worry 1
nach ihr: other 1 calm -1
nach jahren: calm 1
nach kafe: calm 1
nach mein: life 1
nach minuten: calm 1
nach mir: violence 2 other -1 medical 1 worry 1 calm -3
nach mitag: life -1 calm 1
nach monaten: worry 1 calm 1
nach nagelack: medical 1
nach pape: worry 1
nach schicht: violence 1 threat 2 calm -2
nach sgb: calm 1
nach so: life 1 worry -1
nach spatschicht: calm 1
nach stunde: calm 1
nach tag: calm 1
nach unfal: worry 1 calm -1
nach vier: worry -1 calm 1
nach vorn: life 1 calm -1
nach was: threat 1
nach weihnachten: life 1 violence 1 worry -1 calm -2
nach wen: life -1
nach wie: worry 1 calm -1
nach wo: life 1 calm -1
nach wochen: worry -1 calm 1
nach zur: worry 1 calm -1
nach: life 1 violence 1 medical -2 voices -2 foreign -2 worry 1 calm 3
nacha: life -2 worry 2 calm 1
nachba: violence -1 calm 2
nachban: calm 1
nachbarin ales: life 1 calm -1
nachbarin das: threat 1 calm -1
nachbarin durch: voices 1
nachbarin es: calm 1
nachbarin frau: other 1
nachbarin gestorben: calm 1
nachbarin hat: life -1 worry -1
nachbarin ich: life -1 calm 1
nachbarin im: other 1
nachbarin imer: threat 1
nachbarin ist: threat 1 worry -1 calm 1
nachbarin komt: calm 1
nachbarin mich: violence 1
nachbarin mir: violence -1 other 1 voices 1
nachbarin noch: threat 1
nachbarin oben: calm 1
nachbarin schreit: other 2
nachbarin seine: other 1
nachbarin sich: calm 1
nachbarin und: worry 1 calm -1
nachbarin verprugelt: other 1
nachbarin: life -4 violence -2 other 9 medical -3 voices 1 foreign -1 worry -3 calm 2
nachbestelen: life -1 calm 2
nachdem: calm 1
nachdenken: life -1 voices 1 worry 1 calm -1
nacher: life 4 violence -1 other -1 medical -1 worry -1 calm -2
nachfolger: life 1 threat -1
nachfrage: worry -1 calm 3
nachgeaft: calm 1
nachgedacht: life -1 threat 2 worry -1
nachgefragt: calm 1
nachgeguckt: life 1
nachgeschaut: life 1 worry -1 calm 1
nachmachen: calm 1
nachmitags er: violence -1 calm 1
nachmitags ich: calm 1
nachmitags: life -1 violence -1 worry -1 calm 4
nachol: life -1 calm 1
nacholen: calm 1
nachrichten ich: calm 1
nachrichten von: life 1 calm -1
nachrichten war: calm 1
nachrichten: life 1 violence -1 threat -1 medical -1 voices 1 foreign -1 worry -2 calm 3
nachschaun: violence 2
nachste bin: life -1 medical 1 calm 1
nachste darf: calm 1
nachste den: life 1
nachste der: life -1 threat 2 calm -2
nachste dran: violence 1 threat 1 calm -1
nachste einen: threat 1 calm -1
nachste fangt: calm 1
nachste frage: life -1 calm 1
nachste gibts: life 2 calm -1
nachste im: calm 1
nachste in: life 1
nachste ist: life -1 calm 1
nachste komt: medical 1 calm -1
nachste mal: life 2 violence 1 threat 1 worry -1 calm -2
nachste monat: life -1 calm 1
nachste nach: calm 1
nachste noch: life 1 calm -1
nachste saison: calm 1
nachste trift: violence 1 calm -1
nachste wieder: worry -1 calm 1
nachste woche: life 2 violence -1 voices -1 calm 1
nachste: life 3 threat 6 other -2 medical -1 voices -2 foreign -1 worry -3
nachstn: calm 1
nacht albtraume: worry 1 calm -1
nacht also: life 2 calm -1
nacht der: worry 1 calm -1
nacht die: threat 2 calm -1
nacht drei: worry 1
nacht eine: life 1 voices 1 calm -1
nacht fur: life 3 calm -3
nacht geh: calm 1
nacht gut: calm 1
nacht holt: life 1
nacht ich: life 2 violence 1 calm -1
nacht imer: life 2 calm -2
nacht in: other 1
nacht is: threat 1 calm -1
nacht ist: life 1 calm -1
nacht mach: life 1
nacht mehr: life 1
nacht mein: worry 1
nacht nicht: life 1
nacht schlaf: calm 1
nacht sie: other 1
nacht so: life 1 threat 1 calm -2
nacht sterben: life 1
nacht und: calm -1
nacht wieder: life -1 calm 1
nacht: life 3 violence -1 threat 4 other 2 medical -2 voices 1 foreign -2 worry 2 calm -7
nachtdienst bindet: violence 2 calm -1
nachtdienst: life -1 violence 4 threat 2 voices -1 calm -3
nachte nicht: voices 1
nachte: life -2 threat -1 voices 1 worry 3 calm -1
nachteile: life 1 calm 1
nachthemd: violence -1 other 5 medical -1 calm -2
nachtisch und: life 1 calm -1
nachtisch: life 1 other 1
nachtraglich: calm 1
nachts 2: worry 1
nachts drei: worry 1 calm -1
nachts er: violence 1 calm -1
nachts ich: life 1 calm -1
nachts in: violence 1 threat 1
nachts komt: violence 1 calm -1
nachts lieg: calm 1
nachts mein: violence 1
nachts mir: calm 1
nachts schlafen: calm 1
nachts um: worry 1
nachts zu: violence 1
nachts: life -1 violence 6 other -1 medical -3 voices -2 worry 4 calm -2
nachtschicht ich: worry 1 calm -1
nachtschicht: life -2 violence 1 threat -1 voices -1 worry 3
nachtwache: life 3 other 1 calm -3
nachweis: calm 1
nachzufragen: calm 1
nachzugucken: voices 1 calm -1
nacken und: medical 1 calm -1
nacken: medical 3 calm -2
nackt: life -1 violence 6 other 1 voices -1 calm -3
nackten: life -1 violence 4 calm -3
nacktvideos: violence 2 calm -2
nadel die: life 1 calm -1
nadel in: life 1
nadel: life 2 violence -1 threat -1 medical -1 worry -1 calm 1
nadeln: life 4 violence -1 calm -2
nadelt: calm 1
nadine: life -2 violence 2 other 1
nadja: other 1
nagel mit: calm 1
nagel: life 2 threat -1 calm 1
nagelack: medical 1 calm -1
nagschmisa: life -1 violence 2 calm -1
nagschtelt: calm 1
nahe: life -1 worry 1 calm 1
nahen: calm 1
naher: other 1 calm -1
naherei: threat -1 calm 2
naja: life 2 violence -1 medical -1 voices -1 worry -1 calm 2
nama: voices 2 calm -1
name: life -1 calm 2
namen aus: threat 1 calm -1
namen das: life 1 voices 1 calm -1
namen drauf: life 1
namen gesagt: voices 1
namen ich: voices 1
namen und: threat 1 calm -1
namen von: threat -1 calm 1
namen: life -2 violence -2 threat 2 medical 1 voices 2 foreign -1
namenschild: life 1 calm 1
namlich auf: calm 1
namlich den: threat 1 calm -1
namlich und: life 1 calm -1
namlich wie: life 1 calm -1
namlich: life 2 violence -1 threat 1 other -1 voices -1 worry -2 calm 2
nao: foreign 4 calm -3
narbe: life -1 calm 2
narben sind: life 1 calm -1
narben: life 6 violence -1 worry -1 calm -4
naren: worry 2 calm -1
narisch: life -1 medical 2
nas und: medical 1
nas: violence -1 medical 1 voices -1 foreign 3 worry -1 calm -1
naschen: violence 2 calm -1
nase zu: calm 1
nase: life -2 violence 3 threat -1 voices 1 worry -1 calm 1
nasen: calm 1
nasenbluten: life -1 medical 2 worry -1
naser: worry 1 calm -1
nat: violence 1 foreign -1 worry -1 calm 2
naten: foreign 2 calm -2
naturlich: life -1 voices -1 worry -1 calm 3
naus: other 2 calm -1
nauschmeisn: calm 1
nausgang: calm 1
nausgschmisn: calm 1
naustrogn: life 2 calm -1
navers: life -1 other 3 calm -1
navi sagt: voices -1 calm 1
navi: voices -2 calm 3
nay seh: foreign 1
nay: foreign 2 calm -1
ndihme: life -1 foreign 3 worry -1 calm -1
ne ab: calm 1
ne abmahnung: medical -1 calm 1
ne auf: life 1
ne bin: calm 1
ne da: foreign 1 calm -1
ne die: violence 1
ne du: life -1 calm 2
ne frau: calm 1
ne fur: life 1
ne ganz: calm 1
ne geht: life 1
ne ich: life -1 voices 1 calm 2
ne im: life 1 calm -1
ne in: calm 1
ne ist: calm 1
ne liste: voices 1
ne maschine: calm 1
ne meine: worry 1
ne mogu: foreign 2 calm -1
ne neu: calm 1
ne sprachnachricht: other 1
ne stunde: calm 1
ne und: threat 1
ne vise: foreign 2 calm -2
ne vom: threat 1 calm -1
ne von: other 1
ne wafe: life 1 calm -1
ne woche: calm 1
ne wohnung: calm 1
ne yapayim: foreign 2 calm -1
ne: life -1 violence -2 threat -1 medical -3 voices -1 foreign 8 worry -5 calm 4
nebel: calm 1
neben arbeit: calm 1
neben bet: life 1 calm -1
neben den: life 1
neben der: life 1 threat -1 medical 1 worry -1
neben ist: other 1
neben mir: medical 1
neben: life 4 violence -1 threat -2 medical 1 voices -1 worry -2
nebenan die: life 1 other 1 calm -2
nebenan hat: life 1 calm -1
nebenan ich: voices 1 calm -1
nebenan schreit: other 1
nebenan: life 1 violence -2 threat 1 other 5 medical -1 worry -1 calm -3
nebeneinander: calm 1
neblig: life -1 voices 2
nechste: calm 1
nefe hat: medical 1
nefe mich: calm 1
nefe sich: calm 1
nefe: life -1 violence -1 medical 1 worry -1 calm 3
nefes alamiyorum: foreign 2 calm -1
nefes: life -1 foreign 5 worry -1 calm -3
nehm ale: life 2 threat -1 worry -1 calm 1
nehm auch: life 1 threat 1 calm -1
nehm blutverduner: medical 1 calm -1
nehm das: threat 3 calm -1
nehm den: life 2 calm -2
nehm die: threat 2
nehm ich: life 2 violence -1 threat 2 medical -1 calm -2
nehm ja: life -1 medical 3 calm -1
nehm jeden: worry 1
nehm meine: life -1 worry 1
nehm monat: worry 1 calm -1
nehm nicht: worry 1
nehm nur: calm 1
nehm seit: worry 1
nehm tableten: life -1 worry 1 calm 1
nehm tag: worry 1 calm -1
nehm und: life -1 worry 1
nehm: life -1 violence -1 threat 4 other -1 medical 1 voices -1 foreign -1 worry 2 calm -2
nehma und: voices 1
nehma: life -1 violence -1 voices 2 calm 1
nehme ale: life -1 calm 1
nehme das: life 1
nehme den: threat 1
nehme i: worry 1
nehme ich: threat 2 calm -1
nehme medikamente: life -1 worry 2
nehme meine: life -1 calm 2
nehme mir: worry 1 calm -1
nehme mit: life -1 threat -1 worry 1 calm 1
nehme tableten: worry -2 calm 2
nehme: life 1 threat 3 other -1 medical -2 voices 1 foreign -1 worry -1
nehmen der: calm 1
nehmen die: worry -1 calm 2
nehmen mich: life -1 worry -1 calm 2
nehmen mit: life 1
nehmen nach: calm 1
nehmen sie: voices 1
nehmen wil: life 1
nehmen: life 1 violence -2 threat -1 medical -1 worry -1 calm 5
nehmn: medical -1 worry -2 calm 3
nehmt: life 2 violence -1 calm -1
nei: life -1 violence -1 other 2 medical 1
neia: worry 1 calm 1
neichs: life -1 calm 1
neidisch: life 1
nein aber: voices 1
nein da: life 1 medical 1 calm -1
nein das: calm 1
nein der: threat 1 calm -1
nein die: calm 1
nein du: life -1 worry 1
nein er: violence 2 calm -1
nein gesagt: violence 1 voices 1 calm -1
nein hab: calm 1
nein habe: calm 1
nein ich: life -1 calm 2
nein ist: life 1 calm -1
nein macht: violence 1
nein mich: worry -1 calm 1
nein nehme: threat 1
nein nein: life -1 medical 1 worry -1 calm 2
nein nicht: life 1 calm -1
nein sagen: life -1 voices 1 worry -1 calm 1
nein sagt: life 1 calm -1
nein sie: life 1 calm -1
nein spas: calm 1
nein war: life 1
nein wil: life -1 calm 2
nein wirklich: threat 1
nein zu: calm 1
nein: life 1 threat 1 other -1 medical -1 voices 1 foreign -1 worry -3 calm 3
neinein: life 2 calm -1
nele: other 1
nelke: worry -1 calm 2
nemikham: life -1 foreign 3 calm -2
nen: life -1 violence -1 calm 3
nenen mich: life -1 violence -1 worry 3
nenen: life -2 violence -2 medical -1 voices -1 worry 6
nent das: threat 1
nent ich: threat 1
nent mich: life -1 threat 1
nent: life -3 violence 1 threat 5 worry -1 calm -1
nenung: calm 1
nepal: calm 1
ner woche: calm 1
ner: violence 5 other -1 medical -1 worry -1 calm -1
nerv: life -1 threat 2
nerven: life -1 worry 5 calm -3
nervn: life -1 worry 2 calm -1
nervos: calm 1
nervt imer: life -1 threat 1
nervt: life -2 violence -1 threat 3 medical -1 worry -1 calm 2
nese: life 1
net aber: threat 1
net auf: other 1
net aus: calm 1
net d: violence 1 calm -1
net da: life 1 calm -1
net das: life 1 calm -1
net de: worry 1 calm -1
net der: voices 1
net die: worry 1 calm -1
net do: calm 1
net hab: life -1 calm 1
net haben: life 1 worry 1 calm -2
net hat: calm 1
net hen: life -1 other 1 worry 1 calm -1
net hob: violence 1
net i: calm 1
net ich: life 1 calm -1
net mehr: life 2 calm -2
net mir: calm 1
net mit: calm 1
net net: life 1
net s: violence 1
net selwer: life 1
net sie: other 1
net sieht: violence 1
net und: calm 1
net von: life 1
net warst: life 1 calm -1
net wen: violence 1 threat 1 calm -1
net wir: life 1 calm -1
net zu: calm 1
net zum: life 1
net: life 4 violence 1 threat -2 other 4 voices -1 foreign -3 worry -1 calm -1
nete: voices 1
neter: threat 2 calm -1
netflix: life 1
neto: life 1 worry -1 calm 1
netz: life -2 violence -1 threat 1 worry -1 calm 4
neu auch: life 1 calm -1
neu auf: life 2 calm -1
neu aus: violence 1 other 1 calm -1
neu azubi: life 1
neu baterien: calm 1
neu betreur: violence 2 calm -2
neu da: life 1
neu der: violence 1 other 1 worry -1
neu die: calm 1
neu fragt: calm 1
neu freund: violence -1 worry 1
neu hat: calm 1
neu heist: calm 1
neu ich: life 1 threat 1 calm -1
neu im: calm 1
neu ist: life 2 calm -2
neu jahr: life 1 calm -1
neu kolege: calm 1
neu maschine: calm 1
neu mich: threat 1
neu sich: worry 1
neu und: calm 1
neu vergeben: life 2 calm -2
neu von: violence -1 threat 1 worry 1
neu wil: violence 2 calm -1
neu wohnung: calm 1
neu: life 1 violence -1 other -2 medical -3 voices -2 foreign -1 worry -2 calm 10
neuigkeit: calm 1
neulich: life 2 worry 1 calm -1
neum: calm 2
neun ausweis: life 1 calm -1
neun brile: calm 1
neun dienstplan: calm 1
neun geht: worry 1 calm -1
neun ich: life -1
neun maschine: calm 1
neun mehr: life 1 threat -1
neun nicht: threat -1 worry 1
neun tableten: calm 1
neun tage: worry 1
neun und: calm 1
neun vorarbeiter: worry 1
neun wen: worry 1
neun: life -2 violence -2 threat -2 other -1 medical -2 foreign -1 worry 2 calm 8
neune: calm 1
neunten: life -1 worry 3 calm -1
neunzehn: calm 1
neur: life -2 threat 1 worry -1 calm 4
neurologe: calm 1
neus er: other 1
neus: life -3 violence -1 threat -1 medical -1 worry -1 calm 6
neustadt: calm 1
neustart: life -1 calm 1
neutral: calm 1
newe: life 2 calm -1
next: life -1 foreign 1 calm 1
nguyen: calm 1
nha: foreign 2 calm -1
nhay: foreign 1
nhot: foreign 2 calm -1
nich aber: violence 1 voices 1 calm -1
nich ales: violence 1
nich auf: life 1 medical 1 calm -1
nich aufhorn: life 1
nich aufwachen: life 1
nich aus: worry 1 calm -1
nich bei: life -1 calm 1
nich bin: life 1 other 1 calm -1
nich dan: life -1 worry -1 calm 1
nich das: life -1 worry 1 calm 1
nich dat: worry 2 calm -1
nich der: life -1 calm 1
nich die: life 2 calm -1
nich er: life 1 violence 1 worry -1
nich fur: life -1 worry 1
nich geld: violence 1 worry -1
nich gut: medical 1 worry 1 calm -1
nich hab: worry 1
nich he: calm 1
nich heute: life 1 violence 1 calm -1
nich hier: medical 1
nich hin: life -1 other 2
nich hort: violence 1 calm -1
nich ich: threat -1 voices 2
nich ick: life 1 other 1 calm -1
nich in: life 1
nich kan: worry 1
nich lang: life 1
nich leben: life 1
nich leven: life 1 calm -1
nich machen: life 1
nich man: calm 1
nich mehr: medical -1 voices -1 worry 3 calm -2
nich mir: life 1 calm -1
nich mus: life 1
nich nich: life 1 calm -1
nich noch: life -1 medical 1 worry 1 calm -1
nich ob: medical 1
nich oder: violence 1
nich raus: violence 1
nich rein: calm 1
nich richtig: life -1 medical 1 worry 1 calm -1
nich schwimen: life 1 calm -1
nich seit: violence 1 worry 1 calm -1
nich sondern: life 1
nich ufsteht: threat 1
nich und: life 1
nich verlasen: violence 1 calm -1
nich viel: calm 1
nich wen: life 1
nich wie: voices 1 calm -1
nich wieder: life -1 calm 1
nich wil: life -1 calm 1
nich wo: voices 1
nich wohin: calm 1
nich zum: life 1
nich zuruck: calm 1
nich: life 4 threat -2 medical 3 voices -1 foreign -2 worry 1 calm -2
nicht 9: worry 1
nicht ab: life 1 worry 1 calm -1
nicht aber: life 1 other 1 worry 2 calm -3
nicht abgebe: violence 1
nicht abgegeben: other 1 calm -1
nicht alein: life 1 violence -1 medical -1 voices 1 calm 1
nicht ales: medical -1 voices 1 calm 1
nicht als: threat 1 calm -1
nicht also: life 1
nicht an: life 1
nicht and: foreign 1
nicht anders: violence 1 worry 1 calm -1
nicht anfangen: life 1 calm -1
nicht anrufen: violence 1
nicht ans: life -1 calm 1
nicht antwort: worry -1 calm 1
nicht arbeit: worry 2 calm -1
nicht arbeiten: worry 1
nicht arzt: life 1 medical -1 worry 1 calm -1
nicht atmen: life 1 medical 2 worry -1 calm -2
nicht auf: violence -1 other 1 medical 3 worry -1 calm -2
nicht aufgestanden: violence 1 calm -1
nicht aufhalten: threat 1
nicht aufhoren: life 1 violence -1 medical -1 worry 1
nicht aufhort: threat 1 worry 1 calm -1
nicht aufs: life -1 violence 1 worry 1 calm -1
nicht aufstehen: medical 2 worry -1 calm -1
nicht aufwachen: life 2 worry -1 calm -1
nicht aus: violence 2 threat 1 other -1 medical -1 voices -1 worry 1 calm -1
nicht bei: life -1 worry 1 calm 1
nicht beim: life 1 medical -1 worry 2 calm -1
nicht belasten: life 1
nicht besetzt: calm 1
nicht bewegen: medical 1
nicht bezahlt: calm 1
nicht bin: life 1 calm -1
nicht bis: life 1
nicht bite: life -1 violence 1 voices 1
nicht bleiben: voices 1
nicht bose: other 1 worry -1
nicht brauch: life 1 calm -1
nicht brauche: calm 1
nicht braucht: calm 1
nicht buro: other 1
nicht bus: worry 1
nicht da: violence -1 voices -1 calm 1
nicht dabei: calm 1
nicht dan: life 2 violence -1 threat 1 worry 1 calm -2
nicht danke: life 1 calm -1
nicht das: life 2 other -1 medical -1 worry 1 calm -1
nicht dem: violence 1
nicht den: other 1
nicht denken: worry 1
nicht der: life -1 voices 1
nicht deswegen: worry 1
nicht deutsch: violence 1
nicht die: life 1 violence -1 voices 1 worry -1
nicht diese: calm 1
nicht doktor: violence 1 calm -1
nicht durch: life 1 worry -1 calm 1
nicht ein: life 1 worry -1
nicht einer: calm 1
nicht eingegangen: worry 1
nicht einverstanden: calm 1
nicht er: life -1 medical 1
nicht erst: life 1 calm -1
nicht es: life -1 worry 1 calm 1
nicht esen: life -1 worry -1 calm 3
nicht fals: life -1 calm 1
nicht finden: life -1 calm 2
nicht frau: life 1
nicht frei: life 1
nicht freitag: violence 1 calm -1
nicht fruhschicht: calm 1
nicht fur: life 1 threat 1 worry 1 calm -2
nicht furs: life -1 calm 1
nicht ganz: life 2 worry -1
nicht geantwortet: calm 1
nicht geben: life -1 worry 1
nicht gefahren: life 1 calm -1
nicht gefalen: threat 1
nicht gefalt: worry -1 calm 1
nicht gehen: violence 1
nicht gehorche: life -1 voices 1
nicht geht: voices 1
nicht gehts: worry 1
nicht geklapt: life 1
nicht geklingelt: violence 1
nicht gekomen: worry 2 calm -2
nicht geld: threat 1
nicht gemeldet: worry 1
nicht genug: calm 1
nicht gereicht: life 1
nicht gern: calm 1
nicht gesagt: life 1
nicht geschaft: worry 1
nicht geschlagen: worry 1
nicht gesehen: life -1 calm 1
nicht gespielt: calm 1
nicht gestern: medical 1
nicht getraut: life -1 calm 1
nicht gezahlt: calm 1
nicht gibt: life 1 worry -1
nicht gibts: life -1 violence 1 threat 1 worry 1 calm -1
nicht gleich: violence 1
nicht grade: violence 1
nicht hab: threat 1 medical -1 calm 1
nicht haben: violence 1
nicht halten: medical 2 worry -1 calm -1
nicht handy: worry 1 calm -1
nicht hat: violence -2 threat 1
nicht hause: life -1 other 1 worry 1 calm -1
nicht heben: medical 1
nicht heim: violence 1 threat 1 voices 1 calm -2
nicht herausgelesen: violence 1
nicht heute: life 1 violence -1 other 1
nicht hier: life 1
nicht hin: life -1 other 1 worry 3 calm -1
nicht hoch: threat 1 medical 1 worry 1 calm -1
nicht holen: voices 1
nicht horen: threat 1
nicht ich: life 2 violence -2 medical -1 voices 1 worry 3 calm -2
nicht ihr: life 1 other -1 calm -1
nicht im: life 1 voices 1 calm -1
nicht imer: worry 1 calm -1
nicht in: life -2 violence -1 voices -1 calm 3
nicht ins: life 1 calm -1
nicht ist: other -1 calm 1
nicht ja: life 1
nicht jetzt: life -1 calm 1
nicht kan: life -2 medical 1 worry 2 calm 1
nicht keiner: worry 1 calm -1
nicht klapt: calm 1
nicht klar: calm 1
nicht klo: life -1 violence 1 calm -1
nicht komen: life -1 violence -1 other 1 worry 1 calm 1
nicht komt: violence 1
nicht konen: life 1 voices 1 calm -1
nicht konto: worry -1 calm 1
nicht kopf: medical 1
nicht krieg: threat 1
nicht kriege: worry 1
nicht kriegen: voices 1
nicht kumern: calm 1
nicht lang: threat 1 worry 1 calm -1
nicht laufen: violence 1
nicht lebe: life 1 calm -1
nicht leben: life 2 other 2 worry -1 calm -1
nicht lebend: violence -1 threat 1 calm -1
nicht lebn: life 1
nicht lebt: life 1 calm -1
nicht leiden: worry 1
nicht los: threat 1
nicht lustig: life 1 worry 1 calm -1
nicht mach: voices 1
nicht machen: life 1
nicht macht: life 1 calm -1
nicht mal: life 1 worry 1 calm -1
nicht mama: life 1 calm -1
nicht man: life -1 worry -1 calm 1
nicht manchmal: life 1 worry 1
nicht mehr: life -1 violence -1 threat 1 other 2 worry 1 calm -1
nicht mein: worry -1 calm 2
nicht meine: voices 1
nicht meiner: worry 2 calm -1
nicht meins: calm 1
nicht mich: threat 1
nicht miete: worry 1
nicht mir: life -1 threat 1
nicht mit: life -2 threat 1 medical -1 calm 3
nicht mitgenomen: life -1 calm 2
nicht morgen: life 1 worry 1 calm -1
nicht mus: worry -1 calm 1
nicht nach: threat 1 other 1 worry 1 calm -2
nicht nachste: life 1 violence 1 calm -1
nicht ne: calm 1
nicht nehm: threat 1
nicht nehme: life 1 violence 1 calm -1
nicht net: worry 1 calm -1
nicht neu: life 1 calm -1
nicht nicht: life -1 worry 1 calm -1
nicht nimt: calm 1
nicht noch: worry 1
nicht nur: life 1 threat 1 medical 1 worry -2 calm -1
nicht ob: life -1 worry 1
nicht oder: violence 1
nicht ok: life 1
nicht past: life 1
nicht ran: other 1 worry -1 calm -1
nicht raus: life -1 violence 3 other 1 medical 1 worry -2 calm -1
nicht recht: life -1 calm 1
nicht reden: life -1 threat 1 other 2 worry 1 calm -2
nicht reicht: life -1 worry 1
nicht rein: violence -1 calm 2
nicht richtig: life -1 medical 1 calm 1
nicht ruhrt: threat 1
nicht runter: life 1
nicht sag: life -1 calm 1
nicht sagen: life -1 violence -1 worry 1
nicht sagt: life -1 voices 1 calm 1
nicht schlafen: medical -1 voices 1 worry 2
nicht schlecht: calm 1
nicht schlim: life -1 violence 1 worry -1 calm 1
nicht schlucken: medical 1
nicht schon: life -1 calm 2
nicht schreiben: life 1 voices 1 calm -1
nicht schwimen: life 1 threat 1 calm -1
nicht seh: calm 1
nicht sehen: life 1 voices 1 calm -2
nicht sein: worry 1
nicht seit: life -1 violence 1 calm 1
nicht selber: life 1
nicht sicher: voices 1 calm -1
nicht sie: life -1 other 1 voices 1 calm -2
nicht sieht: violence 1
nicht sitz: calm 1
nicht so: life -2 violence 1 threat -1 worry -1 calm 3
nicht sol: other 1
nicht sonst: life 1 calm -1
nicht sory: calm 1
nicht spas: violence 1 threat 1 calm -1
nicht sprechen: medical 1
nicht springen: other 1
nicht stehen: violence 1 medical 1 calm -1
nicht suchen: life 1 threat 1 calm -2
nicht tag: life -1 voices 1 worry -1 calm 1
nicht telefon: worry -1 calm 2
nicht tief: life 1 calm -1
nicht tipen: medical 1
nicht tol: calm 1
nicht tot: life -1 worry 1
nicht traurig: other 1 calm -1
nicht trinken: voices 1
nicht tun: threat 1 worry 1
nicht tut: violence 1
nicht uberlebt: life 2 calm -2
nicht uberwiesen: calm 1
nicht um: life -1 worry -1 calm 2
nicht umbringen: life -2 worry -1 calm 3
nicht und: life -2 other 1 medical 1 worry 2 calm -1
nicht unterschreiben: calm 1
nicht vater: other 1 worry -1
nicht verlangert: worry 3 calm -2
nicht verletzt: life -1 calm 2
nicht vermisen: life 1 worry -1
nicht verstanden: life 1
nicht viel: worry 1 calm -1
nicht viele: life 1
nicht vieleicht: calm 1
nicht vom: worry 1
nicht von: life -1 violence 1 threat 1 worry -1 calm 1
nicht vor: worry -1 calm 1
nicht wach: life -1 other 1 medical 1 worry -1
nicht wan: calm 1
nicht war: life -1 violence 1 threat -1
nicht warten: calm 1
nicht was: medical 1
nicht weg: life 1 threat 1 medical 1 calm -1
nicht wegen: life 1 medical 1 calm -1
nicht weglaufe: violence 1
nicht weh: life -2 violence 1 worry -1 calm 1
nicht weil: life 1 calm 1
nicht weinen: life 1 calm -1
nicht weint: voices 1
nicht weis: life 1 calm -1
nicht weiter: worry 2 calm -1
nicht weiterleben: life 3 medical -1 worry -1 calm -2
nicht welcher: voices 1 worry -1
nicht wem: other 1 worry -1
nicht wen: threat -1 calm 1
nicht wer: life -1 voices 1
nicht werd: life 1 worry -1
nicht werden: life 1
nicht wichtig: other 1
nicht wie: life -1 violence 1 threat -1 worry 1 calm -1
nicht wieder: life 2 other 1 calm -2
nicht wil: violence 1 worry -1
nicht wir: medical 1
nicht wird: worry -1
nicht wo: life -1 calm 1
nicht wofur: worry 1
nicht wohin: worry 1
nicht wundern: calm 1
nicht zahlen: worry 2 calm -1
nicht zu: violence -1 threat 1 other -1 medical 1 worry 1 calm -1
nicht zufrieden: voices 1
nicht zuhause: life -1 calm 2
nicht zum: life 2 worry -1 calm -1
nicht zumachen: violence 1 calm -1
nicht zur: worry 2 calm -2
nicht zurecht: calm 1
nicht zuruck: life 1 threat 1 other 1 worry -1 calm -1
nicht zweiter: worry 1 calm -1
nicht: life 2 threat -2 other 2 medical 1 foreign -3 worry 4 calm -4
nichte hat: voices 1
nichte ich: life 2 calm -1
nichte: life 2 threat -1 voices 1 worry -1
nichtmal: life 2 calm -1
nichtmehr: life -3 worry 10 calm -8
nichts aber: life -1 threat 1 worry 2 calm -1
nichts an: calm 1
nichts antun: calm 1
nichts auch: life 1 worry -1
nichts aus: calm 1
nichts bis: voices 1 calm -1
nichts darf: worry 1
nichts das: threat 1 worry -1
nichts der: worry 1
nichts es: life 1 worry -1
nichts esen: other 1 calm -1
nichts fals: calm 1
nichts falsch: life 1 calm -1
nichts freude: worry 1 calm -1
nichts freut: worry 1 calm -1
nichts fur: life 1
nichts gegesen: worry 1 calm -1
nichts geht: threat 1
nichts gemacht: worry 1 calm -1
nichts hilft: calm 1
nichts ich: life -1 violence -1 other 1 worry 1
nichts ist: voices 1 calm -1
nichts machen: threat 1 calm -1
nichts mehr: violence 1 threat -1 medical 2 calm -3
nichts mir: violence 1 calm -1
nichts mit: worry -1 calm 1
nichts nicht: worry 1
nichts sagen: violence 1 other 1 voices -1 worry -1 calm 1
nichts sie: life -1 other 2
nichts trinken: voices 2 calm -1
nichts und: voices 1 worry -1
nichts was: worry 1
nichts wen: life 1 threat 1 calm -1
nichts werd: life 1 calm -1
nichts zu: life -1 threat 1 other 2 calm -1
nichts: life -5 violence -2 threat 2 other 1 medical 2 voices 1 foreign -1 worry 6 calm -3
nick: life -1 worry 1
nickt: life -1 foreign 1 calm 1
nico: threat 1
nie aber: violence -1 worry 1
nie auf: life 1 medical 1 worry -1 calm -1
nie aufstehen: life 1
nie aufwachen: life 1 calm -1
nie beser: life -1 worry 3 calm -1
nie chce: foreign 1 calm -1
nie dan: calm 1
nie ein: medical 1
nie einen: worry 1 calm -1
nie einmal: medical 1
nie geboren: life 2 calm -2
nie gegeben: life 1
nie ich: worry 2
nie in: life -1 worry 1
nie juz: foreign 1 calm -1
nie mehr: life 3 calm -2
nie nie: life -1 worry 1
nie rauskomt: life -1 worry 1
nie sag: calm 1
nie so: life -1 threat 1 voices 1
nie und: life 1
nie was: worry 1
nie wegen: life 1
nie wfbm: calm 1
nie wie: medical 1
nie wieder: violence -1 threat 1 other 1
nie wil: life 1
nie wir: other 1 calm -1
nie zuruck: worry -1 calm 1
nie: life 1 violence -5 other -1 medical -1 foreign 3 worry 7 calm -3
nieder: threat 1
niederknien: calm 1
niedrig: medical 1 voices 1 worry -1 calm -1
niedrigeren: calm 1
niemand der: life -1 medical 1 worry 1 calm -1
niemand hat: calm 1
niemand mehr: medical 1 calm -1
niemand mich: life 1
niemand mir: worry 1
niemand mit: life -1 worry 3 calm -2
niemand mus: life 1
niemand sagt: worry 1
niemand: life 1 violence -1 threat -1 other -1 medical 1 voices -1 worry 8 calm -5
niemanden: life -1 other 1 worry 1
nikogo: foreign 2 calm -1
nil: life -1 calm 1
nim das: voices 1
nim den: life 1 calm -1
nim die: voices 1 calm -1
nim meine: life 2 threat -1
nim meser: voices 1
nim: life 4 violence -2 threat -2 other -1 medical -1 voices 5 worry -1 calm -1
nima des: life 1
nima do: life 1 calm -1
nima i: life 1 worry 1 calm -1
nima lang: life 1
nima leben: life 1
nima lebn: life 1
nima und: life 1 calm -1
nima: life 6 violence -1 other -1 medical 1 voices -1 foreign -3 worry 7 calm -8
nimer aus: life 1
nimer da: life 1 calm -1
nimer des: worry 1 calm -1
nimer gehen: life -2 calm 2
nimer hin: life -2 calm 2
nimer i: life 1
nimer ich: worry 1
nimer: life 7 violence -2 threat 1 other -1 medical -2 voices -1 foreign -1 worry 8 calm -10
nimi isch: life 1 calm -1
nimi: life 1 violence 3 worry 1 calm -4
nimt aber: calm 1
nimt dan: threat 1
nimt das: life 1
nimt dich: calm 1
nimt die: life -1 calm 1
nimt er: life 1
nimt handy: violence 1
nimt hat: life 1
nimt imer: violence 1 worry 1 calm -1
nimt keiner: calm 1
nimt mein: violence 2 calm -1
nimt meine: life 1
nimt mich: life -1 calm 2
nimt mir: worry 1 calm -1
nimt: life 2 violence 4 threat -1 other -1 medical -1 voices -1 worry -1
nina: life -1 other 2
ningum: foreign 2 calm -1
ninkaygu: life -1 foreign 3 calm -1
nirgends hin: life 1 threat 1 calm -1
nirgends mehr: life 2 calm -1
nirgends: life 3 threat 1 other -1 medical -1 worry 3 calm -6
nischt: calm 2
nit mi: life 1 calm -1
nit: life 2 foreign -1 worry 1 calm -1
nix aber: life -1 worry 2 calm -2
nix ales: voices 1 worry -2 calm 1
nix am: life 1 worry -1
nix an: life -1 calm 1
nix besonders: calm 1
nix da: life 1
nix das: life -1 worry 1
nix der: life 1 violence 1 worry -1 calm -1
nix deutsch: foreign 1 calm -1
nix er: worry 1 calm -1
nix esen: life 1 violence 2 calm -2
nix frau: life 1
nix fur: calm 1
nix gegesen: life 1 worry -1
nix gemacht: life 1 calm -1
nix gesagt: worry 1
nix gut: foreign 1 calm -1
nix hab: worry -1 calm 2
nix hat: life 1
nix heut: threat 1
nix ich: life 1 threat -1
nix is: calm 1
nix ist: life 2 other 1 calm -1
nix jetzt: threat 1 calm -1
nix kan: worry 1
nix lesen: calm 1
nix mehr: life 2 violence -1 threat -1 worry 1 calm -2
nix mi: worry 1 calm -1
nix nur: life -1 calm 1
nix sagen: violence 1 voices -1 worry 1 calm -1
nix sagt: worry 1
nix schlimer: life -1 violence 1 worry 1
nix seit: life 1 worry -1 calm 1
nix sie: life 1 medical 1 calm -1
nix trinken: other 1
nix tun: violence 1 worry -1
nix und: medical 1 voices 1 worry -1
nix vor: calm -1
nix war: life -1 calm 1
nix was: calm 1
nix weil: medical 1
nix wen: life -1 worry -1 calm 2
nix werd: worry 1 calm -1
nix wolen: life 1 calm -1
nix zu: life -1 violence 2 other 1 calm -2
nix zum: calm 1
nix: life -1 violence -1 threat -4 other -2 medical 1 voices -3 worry 8 calm 1
njom: life -1 foreign 2 calm -1
no a: life 1 calm 1
no d: life 1 calm -1
no ins: other 1 calm -1
no leb: life 1
no net: calm 1
no quiero: foreign 2 calm -1
no vivir: foreign 1 calm -1
no: life 4 violence -1 threat -1 medical -1 foreign 1 worry -1 calm -2
noah: life -1 calm 1
noapte: life -1 foreign 1
noaptea: foreign 2 calm -1
nobody: life -1 medical -1 foreign 1 calm 1
noch 20: life -1 threat 1
noch 4: medical 1
noch 6: violence 1
noch 9: calm 1
noch aber: life 2 calm -1
noch ales: life -1 worry 1
noch am: life -1 violence 2 calm -1
noch an: life 1 threat 1 medical 1 calm -1
noch antwort: worry 1 calm -1
noch auf: medical 1
noch ausweg: life 1 calm -1
noch bei: life 1
noch bin: life 3 worry -1 calm -1
noch bis: worry -1 calm 1
noch bischen: worry -1 calm 1
noch brief: life 1
noch da: life 3 worry -1 calm -2
noch daheim: medical 1 worry 1 calm -1
noch damit: worry 1
noch dan: violence 1 worry 1 calm -2
noch das: life 1
noch de: life -1 calm 1
noch dem: life 1 medical 1 worry -1 calm -1
noch den: threat -1 other 1
noch der: life 2 other -1 medical 1 worry -1 calm -1
noch die: worry 1
noch durch: life 1
noch ein: threat 1 medical -1 voices 1 worry 1 calm -1
noch eine: violence 1 worry 1 calm -2
noch einen: life 2 worry -1
noch einer: violence 1
noch einmal: life -1 violence 1 threat 2 calm -1
noch er: calm 1
noch euro: worry 1
noch fehler: worry 2 calm -1
noch fur: life -1 worry 1
noch gar: worry -1 calm 1
noch gesagt: calm 1
noch hab: threat -1 other 1 worry 1 calm -1
noch haben: worry 1 calm -1
noch halbe: calm 1
noch hals: calm 1
noch hat: violence 1 calm -1
noch heute: voices 2
noch hier: life 1 worry 1 calm -2
noch hin: worry 1 calm -1
noch ich: life 3 worry 1 calm -3
noch im: threat 1
noch in: violence 1
noch jahre: calm 1
noch jemand: calm 1
noch kein: worry -1 calm 2
noch krank: calm 1
noch kriegen: calm 1
noch lange: life -3 medical 1 calm 3
noch leise: other 1 voices 1 calm -1
noch licht: life 1
noch lohn: worry -1 calm 1
noch mach: life -1 worry 1 calm 1
noch macht: life 2 worry -1 calm -1
noch mal: life -1 worry 1 calm 1
noch mehr: worry 1
noch mein: life 1
noch mit: worry 1
noch monate: worry 1
noch morgen: life 1
noch mut: life 1 calm -1
noch n: calm 1
noch net: calm 1
noch neun: life 2 medical -1
noch nich: calm 1
noch nicht: medical -1 calm 1
noch nichts: worry -1 calm 1
noch nie: life -1 medical 1 worry 1 calm 1
noch nix: worry 1
noch nur: life 1
noch oder: calm 1
noch prozent: violence 1
noch quatsch: medical 1
noch raus: life -1 worry 1
noch richtig: calm 1
noch sache: life 1 calm -1
noch sachen: worry 1
noch sagen: voices 1
noch sagt: threat 2
noch schicht: life 1 calm -1
noch schlafen: life -1 calm 2
noch schnel: life -1 calm 1
noch schrauben: calm 1
noch schrit: life -1 calm 1
noch seit: medical 1 calm -1
noch selber: life 1 calm -1
noch sie: medical 1 worry 1 calm -2
noch so: life -1 calm 1
noch sol: worry 1 calm 1
noch sterben: life 1 worry -1
noch stuck: life 1
noch stunde: other 1 calm -1
noch tag: life 1 calm -1
noch tage: life 1
noch und: violence -1 worry -1 calm 1
noch vor: threat 1
noch vormitags: calm 1
noch war: calm 1
noch weg: life 2 calm -1
noch weil: life 1
noch wen: life -1 worry 1
noch wenig: worry 1
noch werkstat: calm 1
noch wie: medical 1
noch wil: life 1 calm -1
noch wort: threat 2 calm -1
noch wundern: life -1 threat 2 calm -1
noch zahlt: worry -1 calm 1
noch zu: life 1 worry 1 calm -1
noch zur: life -1 calm 1
noch zwei: calm -1
noch 😤: life -1 calm 1
noch: life 2 violence -4 threat 2 other -1 medical 1 voices -2 foreign -3 worry 4 calm 1
nochbr: life 2 calm -1
nocher: threat 1
nochmal anfast: violence -1 threat 1
nochmal bite: calm 1
nochmal den: threat 1
nochmal der: violence 1
nochmal er: calm 1
nochmal in: calm -1
nochmal ist: life -1 violence -1 threat 2
nochmal klingelt: threat 1 calm -1
nochmal machen: worry 1 calm -1
nochmal mit: violence 1
nochmal schreit: threat 1 calm -1
nochmal so: threat 1 calm -1
nochmal vor: life 1
nochmal was: threat 1 calm -1
nochmal wegen: life 1 calm -1
nochmal: life 1 violence -2 threat 7 other -1 medical -2 voices -1 foreign -1 worry -3 calm 1
nochwas: calm 1
nocy: foreign 1 calm -1
nog: life 2 calm -1
nohm: calm 1
noi: calm 1
nolado: foreign 3 calm -2
nomal: threat 1
nomoi: life -1 calm 1
nomol: calm 1
non geh: foreign 1 calm -1
non la: foreign 1 calm -1
non piu: foreign 1
non voglio: foreign 1
non: life -1 foreign 6 calm -4
nona: foreign 1 calm 1
norden: calm 1
nordeutscher: worry -1 calm 1
nordse: life -1 calm 2
normal arbeit: life 1
normal das: violence 1
normal der: violence 1
normal: life -2 violence 2 medical -1 worry -2 calm 4
normalen: life -1 other 1 medical -1 worry 2 calm 1
norwegen: calm 1
nosn: violence 2 calm -1
not: foreign 1
notar: life 1
noten ich: calm 1
noten: life -1 calm 2
notfal: life 1 worry -1 calm 1
notfalnumer: life 2
notizen: life 1 calm -1
notration: calm 1
nov: calm 1
november: life 1 violence -1 threat -1 other -1 medical -1 voices -1 calm 2
novia: calm 2
novio me: foreign 1
novio tiene: foreign 1
novio: foreign 2 calm -1
now i: foreign 1
now: life -1 foreign 6 worry -1 calm -3
nowak von: other 1
nowak: other 1
nr: life -1 calm 2
nu bot: foreign 1 calm -1
nu dat: worry 1 calm -1
nu ich: calm 1
nu ick: threat 1 calm -1
nu is: life 1 worry 1 calm -2
nu mai: foreign 2 calm -1
nu vreau: foreign 1
nu: life -1 violence -1 threat 1 voices -1 foreign 3 calm -1
nua nay: foreign 1
nua: life -1 foreign 2 worry -1 calm 2
nudeln: life -1 voices 1 worry 2 calm -1
nudelsalat: calm 1
nuk: life -1 foreign 4 worry -1 calm -2
nul an: life -1 calm 1
nul ich: voices 1 calm -1
nul mus: voices 1 calm -1
nul: life 2 voices 2 calm -1
numb: life -1 medical -1 foreign 2
number: foreign 1
nume: life 2 calm -1
numer eins: threat 1
numer hat: threat 1 calm -1
numer und: calm 1
numer: life -2 violence -1 threat 1 voices 2 worry -1 calm 1
numern: calm 1
nun komt: worry 1
nun: life -1 threat -1 other -1 calm 3
nunca: foreign -2 calm 2
nuova: foreign -1 calm 1
nur 20: life -1 calm 1
nur 2: calm 1
nur 30: life -1 calm 2
nur 3: life -1 calm 1
nur 40: calm 1
nur 5: medical 1
nur ab: threat 1 calm -1
nur aber: worry 1
nur am: violence 1 worry 1 calm -1
nur an: medical 1
nur arbeit: worry 1
nur arm: life 2 calm -1
nur auf: life -1 violence 1 worry -1 calm 2
nur aus: worry 1
nur bin: life 1
nur bis: threat 1 calm -1
nur bischen: life 2 calm -1
nur da: life -1 other 1 worry 2 calm -1
nur damit: threat 1 voices 1
nur daran: life 1
nur das: life 2 violence 1 threat -1 worry -1 calm -1
nur dem: life 1
nur der: life 1 worry -1 calm 1
nur die: life 1 voices -1 worry -1 calm 2
nur dir: life 1 threat 1 calm -2
nur ein: life 2 medical 1 worry 1 calm -3
nur eine: life -2 worry 3 calm -1
nur einen: life 3 violence 1 worry -1 calm -2
nur einer: life 1
nur einmal: life -1 violence 1 medical -1 calm 1
nur er: threat 1
nur es: life 1 violence 1 calm -1
nur fehler: worry 1 calm -1
nur fragen: life 1 violence 1 calm -1
nur gedacht: worry 1
nur geweint: other 1 calm -1
nur grad: calm 1
nur hab: threat 1
nur haben: life -1 calm 1
nur halbe: calm 1
nur heut: calm 1
nur heute: calm 1
nur hi: medical 1 calm -1
nur ich: life 1 violence 1 threat 1 calm -3
nur ihr: life 1 calm -1
nur im: worry 1
nur in: violence 1
nur ist: life -1 violence 1 other 1
nur jemanden: calm 1
nur jetzt: voices 1 calm -1
nur keiner: life -1 worry 1
nur klein: life -1 calm 1
nur kleine: voices 1
nur komt: calm 1
nur kurz: life -1 medical 1
nur last: life -1 worry 3 calm -2
nur liegen: medical 1
nur luft: life 1 calm -1
nur mal: calm 1
nur mehr: life 1
nur meine: life 1 worry -1
nur meinen: life 2 calm -1
nur mich: worry 1 calm -1
nur mien: calm 1
nur minuten: medical 1
nur mir: other 1 medical 1 calm -1
nur mit: worry 1
nur morgen: threat 2 calm -1
nur mude: worry -1 calm 1
nur nicht: threat 1
nur nix: worry 1
nur noch: life 1 violence -1 threat -1 other 2 medical 1 voices -1 worry 2 calm -4
nur ob: life 1 calm -1
nur oder: life 1 calm -1
nur par: life 1 calm -1
nur punkt: life 1
nur quatsch: medical 1 worry 1 calm -1
nur richtig: life 3 calm -2
nur rum: calm 1
nur runter: threat 1
nur sagen: violence 1
nur sagn: life -1 calm 1
nur sagt: violence 1
nur schlafen: life -2 other -1 medical 1 calm 3
nur schrit: life 2 calm -2
nur schwarz: worry 1
nur seit: other 1 worry -1
nur sie: life -1 voices 1
nur so: medical 1 worry 1 calm -1
nur sonst: calm 1
nur spas: life 2 violence 1 calm -2
nur sterben: life 1 worry -1
nur stil: life -1 calm 1
nur stock: life -1 threat 1 voices 1
nur tage: calm 1
nur telefon: violence 1
nur uber: calm 1
nur um: calm 1
nur und: life -1 other 2 voices 1
nur unter: life 1 calm -1
nur vier: calm 1
nur vom: violence 1
nur von: life 1 worry 1 calm -1
nur vormitags: calm 1
nur waser: life 1
nur weg: life 1 worry 1 calm -1
nur wegen: life 1
nur weihnachten: life -1 worry 1
nur weil: life -1 worry -1 calm 2
nur wen: violence 2 worry 1 calm -1
nur wie: worry 1
nur witz: life 2 calm -2
nur zwei: other 1
nur zweimal: life 1 calm -1
nur: life 2 violence 1 threat -1 voices -3 foreign -2 worry 2
nus: violence -1 medical 4 calm -2
nuse: medical 2 calm -1
nutze: life -1 worry 2 calm -1
nutzer mehr: life 1 calm -1
nutzer nicht: life 1 calm -1
nutzer: life 2 calm -1
nutzloser: life -1 calm 1
nutzt: life 1 calm -1
o got: medical 1
o ich: calm 1
o: life -2 violence -1 threat 3 other 1 voices -1
oa: violence 2 calm -1
oafach: calm 2
oam: life 2 calm -2
oana: voices 2
oaner: life 3 violence -1 calm -1
oanzige: life 2 calm -1
ob auch: calm 1
ob behinderung: violence -1 calm 1
ob betriebsrat: life 1
ob da: worry 1
ob dan: worry 1
ob das: voices 1 worry -1 calm 1
ob de: medical 2 voices 1 calm -1
ob den: calm 1
ob der: life 1
ob die: voices 1
ob du: violence 1
ob ein: life -1 voices 1
ob eine: life 1 calm -1
ob er: medical 1
ob es: voices -1 calm 1
ob fur: life 1
ob heute: violence 1 worry 1 calm -1
ob i: life 1 calm -1
ob ich: life 1 violence -1 medical -1 voices -1 calm 1
ob ihr: voices 1 calm -1
ob im: calm 1
ob in: threat 1
ob irgendwan: worry 1
ob leb: life 1 calm -1
ob man: calm 1
ob mehr: life -1 calm 1
ob mich: violence 1
ob morgen: life 2 calm -1
ob nachste: life 2 calm -1
ob noch: calm 1
ob samstag: life 1 other 1 calm -1
ob sie: calm 1
ob suizidgedanken: life 1 calm -1
ob wer: worry 1
ob wir: calm 1
ob: life 3 violence -2 threat -2 other -1 medical 1 foreign -1 worry -1 calm 3
obagsetzt: life 1
obdachlos: other 4 calm -3
oben an: threat 1 calm -1
oben auf: voices 1
oben bis: calm 1
oben das: life -1 other 1
oben dem: voices 1
oben der: violence 1 calm -1
oben die: voices 1 calm -1
oben drauf: life -2 violence 2
oben ist: life 1
oben schreit: other 1
oben und: life -1 threat 1 other 2 calm -1
oben unten: worry 1
oben: life 3 violence 2 threat 1 other 3 medical -3 voices 2 worry -2 calm -5
obend: calm 1
obere: life -1 calm 1
oberhausen: calm 1
oberlausitz: calm 1
oberschenkel: life 6 violence -1 threat -1 medical 2 worry -2 calm -4
obglehnt: calm 1
obgstocha: calm 1
obs: foreign -1 calm 1
obwohl der: life 1 calm -1
obwohl ich: life -1 violence 1 worry -1 calm 1
obwohl: violence 1 threat -1 other -1 medical -1 worry -1 calm 2
oby: foreign -1 calm 2
obziahng: violence -1 calm 1
och: medical -1 calm 2
od: life -1 other 1 medical -1 foreign 4 worry -2 calm -2
oda zwoa: violence 1
oda: life -2 threat -1 medical -1 voices -1 foreign -1 worry -1 calm 6
odaya: foreign 2 calm -1
ode: life -1 calm 2
oder auch: life 1 calm -1
oder bin: life -1 calm 1
oder bis: medical 1 calm -1
oder dan: life 1 calm -1
oder das: calm 1
oder der: life 1
oder die: life -1 voices 1 calm 1
oder ein: voices 1
oder er: violence 1
oder erst: calm 1
oder es: calm 1
oder geht: other 1
oder ich: life -1 threat 1 calm 2
oder kriegt: life 1
oder mir: medical 1
oder mus: calm 1
oder nehm: calm 1
oder net: life 1
oder nich: worry 1
oder nicht: life 1 calm -1
oder nur: calm 1
oder rot: life 1 calm -1
oder so: calm 1
oder stat: life 1 calm -1
oder und: voices 1
oder warten: medical 1 calm -1
oder was: calm 1
oder weg: voices 1
oder wie: calm 1
oder zum: life 1 calm -1
oder: life 1 violence -2 threat -2 other -2 foreign -1 worry -4 calm 9
odr: calm 1
odre: foreign -1 calm 2
odycha: life -1 foreign 3 calm -2
of the: foreign 1
of: life -1 violence -1 foreign 2 worry -1 calm 2
ofa: calm 1
ofen der: voices 1
ofen es: life 1
ofen in: calm 1
ofen und: voices 1 calm -1
ofen war: life 1 calm -1
ofen: life 3 threat -1 other -1 medical -1 voices 3 worry -2 calm -2
ofenbarungspflicht: life -1 calm 1
ofenen: life 1
ofenes: calm 1
ofenraum: threat 2 calm -1
ofentlichen: calm 1
oficina: foreign -2 calm 2
ofm: life 2 worry -1 calm -1
ofn: calm 1
ofnen: voices 2 calm -1
ofnung: calm 1
oft am: life -1 worry 1
oft an: calm 1
oft der: life -1 calm 1
oft wie: calm 1
oft: life -2 violence 1 threat -1 medical -1 worry 1 calm 3
ofta: calm 1
ofter: violence 3 voices -1 calm -1
ogen: medical 1 calm -1
ogi: calm 1
ogret: calm 1
ogrufn: violence -1 other 2 calm -1
ohje: calm 1
ohne begleitung: calm 1
ohne behinderung: worry 1
ohne beser: life 1 other 1 calm -1
ohne das: worry -1 calm 1
ohne den: worry 1
ohne dich: life 1
ohne einen: life 1 worry 1
ohne einmal: calm 1
ohne es: calm 1
ohne fragen: calm 1
ohne geld: calm 1
ohne handy: other 1 voices 1 calm -1
ohne haten: life 1 calm -1
ohne ich: life 1 worry -1
ohne im: calm 1
ohne in: other 1
ohne ist: calm 1
ohne mich: life 1 violence -1 voices -1 worry 3 calm -1
ohne netz: calm 1
ohne punkt: worry 1
ohne schmerzen: life 2 calm -2
ohne sich: calm 1
ohne sie: calm 1
ohne so: life 1
ohne uberhaupt: life 1 calm -1
ohne und: other 1
ohne war: worry 1 calm -1
ohne waren: life -1 worry 2 calm -1
ohne wars: life 1 calm -1
ohne was: worry 1 calm -1
ohne wo: worry 1
ohne zu: life -1 calm 1
ohne zwei: life 1 calm -1
ohne: life 2 violence -1 threat -3 medical -3 foreign -1 worry 3 calm 4
ohnmachtig geworden: medical 1 calm -1
ohnmachtig und: medical 1 calm -1
ohnmachtig: life -1 violence -1 threat -1 medical 4 worry -1
ohr und: calm 1
ohr: life -4 threat -1 other -2 medical 3 voices 3 worry -1 calm 1
ohren: calm 1
oida: life 1 violence 1
oide: other 2 calm -1
oifach: threat 2 calm -2
oimol: life -1 violence 2 calm -1
oiro: life -1 calm 1
ois i: calm 1
ois: life 1 threat -1 other -1 foreign -1 worry 2 calm -1
oiwei: life -1 calm 2
oiweil: violence 4 calm -3
ok danke: calm 1
ok der: life 1
ok ich: life -1 calm 2
ok nur: life 1
ok: life 1 violence -1 threat -2 medical -1 voices -1 worry -4 calm 8
okafor: calm 1
okay: life -1 medical -1 worry -1 calm 4
okt: calm 1
oktoba: violence -1 calm 1
oktober bald: calm 1
oktober ich: life 1
oktober ist: worry 1
oktober nicht: worry 1
oktober sinds: calm 1
oktober: threat -1 other -1 medical -1 worry -1 calm 4
ol: life -1 threat 2
olaf: other 1 calm -1
oldurecegim: life -1 foreign 5 calm -4
ole vom: calm 1
ole: life 1 violence -1 threat -1 medical -1 worry -1 calm 3
oles: life 1
olga: life -1 worry 3 calm -2
oli: threat 1
olmek istiyorum: foreign 2 calm -2
olmek: foreign 5 calm -4
oluyorum: foreign -1 calm 1
om: life 1
oma das: threat 1 other 1 calm -1
oma den: life 2 calm -1
oma die: threat 1
oma gesamelt: life 1 calm -1
oma hat: life 1 medical 1
oma heim: life 1
oma himel: life 1
oma im: life 1 worry -1 calm 1
oma in: life 1 calm -1
oma ist: other 1 voices 1 worry 2 calm -3
oma kuchen: life -1 calm 1
oma mich: life 1 worry -1
oma redet: medical 1
oma ruft: life 1 worry -1
oma so: life 1 calm -1
oma tot: voices 1
oma vor: calm 1
oma wil: life -1 threat 1 calm 1
oma: life 4 violence -3 other 1 medical 1 voices -1 foreign -1 worry -1
omas: life 1 calm -1
omd: life 1 calm -1
omoara: foreign 2 calm -2
on mi: foreign 1 calm -1
on the: foreign 1 calm -1
on: life -1 medical -1 foreign 4 worry -1 calm -1
ond i: worry 1
ond isch: life 1
ond mei: calm 1
ond nehme: worry 1 calm -1
ond: life -1 violence -1 threat -1 other 1 medical -1 voices -1 foreign -1 worry 1 calm 3
onda: calm 1
onder: life 1
ong: foreign 2 calm -1
onkel er: violence 1 calm -1
onkel fast: violence 1 other 1 calm -1
onkel im: other 1
onkel wieder: violence 2 calm -2
onkel: life -3 violence 5 threat -1 other 3 medical -1 voices -1 foreign 1 worry -2 calm -1
onlari: foreign 1
online: calm 1
onlineformular: life -1 calm 1
onluk: foreign -1 calm 1
opa den: violence 1 calm -1
opa er: voices 1
opa himel: other 1 calm -1
opa im: life -1 other 1
opa imer: life -1 calm 1
opa in: life 1 voices 1 calm -1
opa is: calm 1
opa ist: other -1 worry 3 calm -2
opa mich: life -1 calm 1
opa opa: voices 1
opa sagt: life -1 voices 1
opa schon: calm 1
opa tot: voices 1 worry 4 calm -3
opa vom: other 1
opa weihnachten: calm 1
opa: life -3 violence -1 threat 3 other 2 medical -1 voices 1 foreign -1 worry 1 calm -2
opas: life 1 medical 1 calm -1
opel: calm 1
operation: other -1 calm 1
opfer: voices 2 calm -1
opfern: life -1 violence -1 voices 3 calm -1
oprostite: life -1 foreign 2 calm -1
opstahn: life 1
orange: calm 2
orchiden: life 1 calm -1
ordentlich ist: calm 1
ordentlich: life 3 violence -1 threat -1 other -1 voices -1 worry -1 calm 2
ordner: violence -2 worry 3
ordnung: life -1 calm 2
ort ich: worry 1 calm -1
ort: life 1 worry 1
orten: other 2
orthopade: calm 1
oskar: calm 1
ostajem: life -1 foreign 2 calm -1
ostereich: calm 1
ostern: life -2 violence -1 medical -1 worry 3 calm 1
ostse: life -1 calm 2
otobusu: calm 1
out: foreign 1
outlok: life -1 worry -1 calm 2
over: life 1
overmorgen: life 1
overstunde: life -1 calm 1
owe: life 2 calm -1
owend: life 3 calm -2
oynamayi: calm 1
oynuyoruz: calm 1
oz: calm 1
ozcan: calm 1
ozturk: medical 1
pack das: worry 2 calm -1
pack des: worry 1
pack ichs: worry 1
pack leben: life 1 worry -1
pack nicht: life -1 worry 2 calm -1
pack: life -3 violence -1 threat -1 other -1 medical -1 voices 1 worry 7 calm -2
packen: life -2 calm 3
packst: worry 1
packt das: worry 1
packt nicht: worry 1
packt seit: worry 1
packt: life -1 worry 2 calm 1
packung genomen: medical 2 calm -1
packung: life 4 violence -1 threat -1 other -1 voices 2 worry -1 calm -3
packungen: life 1
padagoge: calm 1
padalo: foreign -1 calm 2
padeln: life -1 calm 1
padre: foreign 2 calm -2
paintbal: calm 1
paket nicht: calm 1
paket: life -2 threat -1 worry -1 calm 4
paketbote: other -1 medical 2 calm -1
pakete: worry -1 calm 2
pala: foreign -1 calm 1
palec: foreign 2 calm -1
palete: life -1 violence -2 threat -1 voices -1 worry 2 calm 3
paleten: life -3 violence 1 threat -1 calm 4
paleti: life -1 worry -1 calm 3
paletn: calm 1
pane: calm 1
panik und: worry 1
panik: medical -1 worry 3 calm -1
panikatacken: life -1 worry 7 calm -6
pap: calm 1
papa am: life -1 worry 1
papa da: life 1 calm -1
papa das: life 1 calm -1
papa den: violence 1
papa er: violence -1 voices 1 worry 1
papa es: life 1
papa gestorben: voices 1
papa hat: other 1 calm -1
papa haut: life -1 other 2 medical -1 calm -1
papa himel: life 1 calm -1
papa ich: life 2 worry -1 calm -1
papa im: medical 1
papa in: life 1 calm -1
papa ist: life -1 voices 1 worry 3 calm -2
papa liegt: medical 1
papa mama: life -1 other 2 calm -1
papa mich: life -1 other 1 calm 1
papa nicht: life 1 calm -1
papa nix: worry 1 calm -1
papa schlagt: life -1 other 2
papa sich: calm 1
papa tot: life -1 worry 2 calm -1
papa von: violence 1 worry -1
papa war: life 1 violence 1 calm -2
papa wen: other 1 worry 1 calm -1
papa: life 2 threat -3 other 6 voices -1 foreign -2 worry 4 calm -6
papagei: life 2 violence -1
papas: violence -1 other 1 voices 1 calm -1
pape: worry 1
papier geschniten: life -1 calm 1
papier hingelegt: worry 1 calm -1
papier ich: worry 1 calm -1
papier: life -2 violence -1 threat -1 other -1 voices -1 calm 4
papiere: calm 1
papierhandtuch: life 1 calm -1
papierkram das: life -1 calm 1
papierkram: life -2 calm 3
papierstau: life -2 calm 3
papscheiben: calm 1
par gegeben: other 1
par tagen: life -1 worry 1
par und: other 1
par wochen: worry -1 calm 1
par: life 1 violence 2 threat -1 medical -1 voices -1 foreign 1 calm -1
paracetamol: life 6 calm -5
paragraf: calm 1
paran: foreign 2 calm -1
pardon: foreign 1 calm -1
pare: violence 1 foreign 1
parents: foreign -1 calm 2
park: life -1 threat 2
parkdeck: life 2 other -1 voices 2 worry -1 calm -1
parkhaus ganz: other 1
parkhaus oben: other 1
parkhaus und: life 1 voices -1 calm -1
parkhaus: life 5 other 3 medical -1 worry -1 calm -5
parkplatz mir: threat 1
parkplatz: life -1 violence -1 threat 5 other 3 medical -1 worry -1 calm -3
parkt: threat 3 calm -3
parla: foreign 2 calm -2
partnerin: life -1 violence 1 calm 1
partout: calm 1
party: life -1 medical 1 calm 2
pas auf: voices 1 calm -1
pas in: life 1
pas und: violence 1
pas: violence 1 threat -1 medical -1 voices 1 worry -1
pase: worry 2 calm -1
pasen: violence 1
pasert: life -1 calm 2
pasieren: voices 2 calm -1
pasiert dem: life 1 calm -1
pasiert der: calm 1
pasiert ich: threat 1
pasiert ist: calm 1
pasiert man: life 1 threat 1 calm -1
pasiert mit: life 1
pasiert sie: threat 1 medical 1 calm -1
pasiert was: threat 1 calm -1
pasiert: life 1 threat 4 other -2 voices -1 worry -2
pasierts: life 1
past ales: calm 1
past auf: life 1
past es: life 1
past genau: life 1 calm -1
past ich: life -1 calm 1
past schon: calm 1
past: life 5 violence -1 threat -2 other -1 medical -1 voices -1 foreign -1 worry -3 calm 4
paswirt: life -1 violence -1 calm 3
paswort vergesen: calm 1
paswort: life 3 other -1 worry -1
pate: foreign 1
patenonkel: calm 1
patron: foreign -1 calm 1
patronen: threat 3 calm -3
paul: life 1
paus: worry 2 calm -1
pauschal: violence -1 calm 1
pauschbetrag: calm 1
pause ale: calm 1
pause alein: life -1 worry 1 calm -1
pause aufm: worry 1 calm -1
pause die: violence 1 worry 1 calm -1
pause haben: life 1
pause hat: other 1
pause ich: life 2 calm -1
pause in: violence 1
pause keiner: life -1 worry 1
pause klo: worry 1 calm -1
pause machen: calm 1
pause mir: other 1
pause war: life -1 calm 1
pause weil: calm 1
pause wir: life 1
pause: life -3 other 1 medical 1 voices -2 foreign -1 worry 5
pausen: calm 1
pausenraum: life -2 violence -1 threat 1 medical 1 worry -1 calm 1
pawel: violence -1 other 2
pc: worry -1 calm 2
pdf: life -1 calm 1
pe: foreign 4 calm -2
pedro: medical 1
peinlich: life -1 worry -1 calm 4
pendeln: worry -1 calm 1
penen: worry 2 calm -2
pension: worry -1 calm 1
pent: threat 1 other -1 calm 1
per geschrieben: worry -1 calm 1
per ich: worry -1 calm 1
per whatsap: worry -1 calm 2
per: life -2 violence -1 threat -1 other 2 worry -3 calm 6
perfekt: life -2 calm 3
pero: foreign 1
perso: calm 2
person ausuchen: calm 1
person: life -1 worry -1 calm 2
personalabteilung: life -1 violence -1 threat -1 worry -1 calm 5
personenkreis: calm 1
personliches: calm 1
petersen: life -1 other 3 worry -1
petite: calm 1
petra hat: other 1
petra: threat 2 other 1 calm -1
petzen: violence 3 medical -1 calm -2
petzt: calm 1
pfandflaschen: life -2 worry -1 calm 4
pfane die: violence 1
pfane: violence 4 other -1 calm -2
pfankuchen: life -1 calm 2
pfarer gesagt: life 1 calm -1
pfarer: life 2 threat -1 voices -1 worry -1 calm 1
pfefert: worry 2 calm -2
pfeif: life -1 worry -1 calm 3
pfeife: worry 2 calm -1
pfeifen: calm 1
pfeift atmen: medical 1 calm -1
pfeift beim: medical 1
pfeift: life -1 other -1 medical 2 voices 1 worry -1 calm 1
pfeiler: life 1 calm -1
pferde: worry -1 calm 2
pferdetrit: medical 1 calm -1
pfiadi: life -2 calm 3
pfiat die: life -1 calm 1
pfiat: life 3 calm -1
pflanzen ist: calm 1
pflanzen: life 2 threat -2 other -1 voices -1 worry -1 calm 2
pflaster drauf: calm 1
pflaster past: calm 1
pflaster sind: life 1
pflaster: life 1 violence -1 other -1 worry -1 calm 2
pflaumenkuchen: other -1 calm 1
pflege: threat -1 other 1 medical -1 worry -1 calm 3
pflegedienst: life -1 calm 1
pflegegrad 2: calm 1
pflegegrad: worry -1 calm 3
pflegeheim: life -1 calm 2
pfleger mich: violence 1 calm -1
pfleger: life -2 violence 6 threat 1 other 2 medical -1 voices -1 worry -1 calm -4
pflegt: calm 1
pflicht: life -1 medical -1 calm 4
pforte: calm 1
pfortner: life -1 calm 2
phase: voices 1
philipinen: calm 1
physio: worry -1 calm 2
physiotherapeut: calm 1
pia: life -1 other 2
picknick: calm 1
piepser: calm 1
piept und: medical 1
piept: life -1 threat -1 medical 1 worry -1 calm 2
pieptul: foreign 1 calm -1
pierogi: calm 1
pijem: foreign 1
pikser: life -1 calm 1
pilen: life 2 threat -1 other -1 medical 5 worry 1 calm -5
pils: life -1 foreign 4 worry -1 calm -2
pilze: life 1 violence -1 medical 3 worry -1 calm -2
pilzen: calm 1
pink: calm 1
piotr: other 2 calm -1
pipi: life -1 violence 1 medical 2 worry -1 calm -1
pistol: life -1 threat 2 foreign 1 calm -2
pistola: foreign 2 calm -1
pistole: life -2 violence 3 threat 7 other 3 medical -1 worry -1 calm -9
piter: violence 3 calm -2
piu vivere: foreign 1
piu: life -1 foreign 4 calm -2
pivot: calm 1
piwnicy: foreign 1
pixel: calm 1
piza und: calm 1
piza war: life 1 calm -1
piza: threat -1 worry -1 calm 3
pizawerbung: calm 1
pizeria: life -1 calm 1
placu: foreign 2 calm -1
placut: foreign -1 calm 1
plakat: calm 1
plakate: calm 1
plan der: life 1
plan fur: life 2 threat 1 calm -2
plan gemacht: life 1 calm -1
plan hat: life 1
plan in: life 1
plan jetzt: life 1 calm -1
plan nur: life 1
plan: life 5 violence -1 threat 1 other -1 medical -1 worry -2 calm -1
plane: life -1 threat 7 calm -6
planen: calm 1
planet: voices 3 calm -2
planing: calm 1
planschbecken: medical 2 worry -1
plant: life 2 calm -1
plantas: foreign -2 calm 2
planung: calm 1
plart: worry 2 calm -1
plastikarte: calm 2
platdeutsch: calm 1
plate: violence 1
platen: calm 2
platform: foreign 1 calm -1
platz der: life 1
platz ich: life 1
platz in: life 1
platz neu: life 2 calm -2
platz vergeben: life 2 calm -2
platz: life 6 violence -1 threat -1 other -1 medical -1 voices -1 worry -1
platzchen: life -1 worry -1 calm 3
platze: medical -1 worry -1 calm 3
platzen: life -1 calm 2
platzt: life -2 medical 5 worry -2
platzwunde: other 1 calm -1
playmobil: life 2
playstation: life 2 other 1 worry -2
plaz: calm 1
please: foreign 2 calm -1
plec: foreign 1
pleite: calm 2
plotzlich: life -1 medical 4 calm -2
plov: calm 1
pls: life -1 violence 2 foreign 1 calm -1
plus vivre: foreign 1 calm -1
plus: foreign 3 calm -2
po gefast: violence -1 worry 2
po: life -1 violence -3 other -1 medical -1 foreign 2 worry 5 calm -2
pocht: medical 1
pohl die: threat 1 calm -1
pohl: life -2 threat 2 medical -1 worry 1 calm 1
pohvalio: foreign -1 calm 2
pokal: life -1 calm 1
pokriva: foreign 3 calm -2
polier: threat 2 calm -1
poliert: calm 1
polizei war: other 1
polizei wegen: other 1
polizei: life 1 threat 3 other 1 voices -1 calm -3
polizist: violence 2 calm -2
polka: calm 1
poltert: other 1 calm -1
pomes die: life 1 worry -1
pomes: life 2 worry -1 calm 1
pomocy: foreign 1 calm -1
pomoze: foreign 1 calm -1
pomozite: foreign 3 calm -2
pomylka: foreign -1 calm 2
ponyhof: life -2 calm 2
popcorn: calm 1
por favor: foreign 1
por: foreign 2 calm -1
portal: calm 1
portato: foreign -1 calm 2
porte: foreign 2 calm -1
portemonaie: calm 1
portionen: life 1
portugal: calm 1
post da: worry 1
post ich: worry 1
post mach: worry 1
post: life -1 violence -1 threat -1 other -1 worry 2 calm 2
postboten: life 2 worry -1 calm -1
postkarte: calm 1
pour: foreign 1
powiedzial seh: calm 1
powiedzial: life -1 foreign 1 calm 1
pra: foreign 2 calm -1
pracy: calm 1
praktikum arbeitsplatz: life 1 calm -1
praktikum der: other 1
praktikum hat: violence 1
praktikum im: life 1
praktikum ist: life -1 other 1
praktikum ja: life -1 calm 1
praktikum mir: violence 1 calm -1
praktikum: life -1 threat -1 other 1 medical -1 voices -1 worry -1 calm 4
prale: life -1 calm 1
pralinen: life -1 calm 3
prasidenten: voices 2
pratzen: calm 1
pregatit: life -1 foreign 1
preis: calm 1
preischilder: calm 1
prepare: foreign 1 calm -1
prese: life -1 violence -1 threat 3 other -1 medical 3 worry -1 calm -3
preslufthamer: calm 1
preso: foreign 2 calm -1
prima das: life -1 calm 1
prima der: calm 1
prima hab: life 1
prima: life -1 worry -1 calm 4
privat: worry 1 calm -1
pro heut: life 1 calm -1
pro kopf: calm 1
pro: life 1 worry -1 calm 2
probe: life -1 violence -1 worry -1 calm 4
probealarm: life -1 calm 2
probearbeiten: calm 1
probebeschaftigung: calm 2
proben: calm 1
probezeit gekundigt: worry 1 calm -1
probezeit hat: worry 1
probezeit: life -1 threat -1 worry 1 calm 3
probier: life 1
probieren: violence 1 worry -1 calm 1
probiers: life -1 voices 3 calm -3
probiert: life 1 medical 1 worry 2 calm -2
problem fur: life 2 calm -1
problem mehr: life 1
problem: life 3 voices 2 worry -3
probzeit: calm 1
profi: calm 1
program: worry -1 calm 2
propos: calm 1
proschtschajte: foreign 2 calm -2
proten: life -1 other 3 calm -1
protokol: calm 1
prozent das: calm 1
prozent der: calm 1
prozent: life -2 violence 1 threat -1 other -1 worry -1 calm 5
prufer: calm 1
pruferin: calm 1
prufung: life -3 threat -1 worry -4 calm 8
prugeln: calm 1
prugelt mich: life -1 violence 2 calm -1
prugelt: life -1 violence 4 other 1 calm -3
przepraszam seh: foreign 1
przepraszam: life -1 foreign 3 worry -1 calm -1
pst: calm 1
psyche: calm 1
psychiatrie: threat -1 worry 1 calm 1
psychische: calm 1
psychose: calm 1
puding: calm 2
pudingteilchen: calm 1
puh gece: foreign 1
puh: life -1 threat -1 medical -1 foreign 3 worry -1 calm 1
puli an: life 1 calm -1
puli und: life 1 worry 1 calm -1
puli: life 2 violence -1 threat -1 worry 1 calm -1
puls ist: medical 1 calm -1
puls: medical 5 worry -1 calm -3
pulsadern auf: life 1
pulsadern aufgeschrieben: other 1 calm -1
pulsadern: life 4 other 2 calm -5
pulsiert: life -2 medical 2
pumpe: life -1 medical 1 worry -1
punkt koma: worry 1
punkt und: life 1 worry 1 calm -1
punkt: life 3 violence -1 threat -1
punkte: life -1 violence 2 threat -1 other 1 medical 2 worry -1 calm -1
punkten: calm 1
punktlich: life -1 worry -2 calm 4
pupe: life -1 voices 1 calm 1
pupen: violence -1 voices 2
pupile: other -1 medical 2 calm -1
pur: calm 1
push: foreign 1 calm -1
pusteln: medical 1 calm -1
putz: life -1 worry 1
putze sie: calm 1
putze: life -1 worry -1 calm 2
putzen: life -3 violence 4 medical 2 voices -1 worry -1 calm 1
putzfrau: life 1 calm -1
putzhilfe: calm 1
putzmitel die: voices 1
putzmitel getrunken: medical 1
putzmitel: life -1 medical 3 voices 1 worry -1 calm -1
putzplan: calm 1
putzt: life -1 threat 1 worry -1 calm 2
putzwagen: threat 1
puzle: calm 1
qu: life -1 violence -1 threat -1 medical -1 foreign 3 worry -1 calm 1
quadeln: medical 2
qual: life 3 calm -3
qualifizierung: calm 1
qualm: calm 1
quartalsende: calm 1
quasi der: calm 1
quasi: life 1 threat -1 voices -1 calm 2
quatsch: threat -1 medical 2 voices -1 worry 1 calm -1
quiero mas: foreign 1 calm -1
quiero vivir: foreign 1 calm -1
quiero: life -1 foreign 7 calm -4
quietscht: calm 2
quizrunde: violence -1 worry -1 calm 3
quote: calm 1
quro: foreign 3 calm -3
ra7: foreign 2 calm -1
ra: foreign 1 calm -1
rabo: foreign 3 calm -2
rache ist: threat 1 calm -1
rache sus: threat 2 calm -1
rache: life -1 threat 4 worry -1 calm -2
rachnung: calm 1
rad der: threat 1 calm -1
rad: life -1 violence -1 threat 1 medical -1 worry -1 calm 2
radeln: life -1 threat -2 calm 3
radieschen: calm 2
radio haben: voices -1 calm 1
radio ich: voices 1
radio lustig: voices -1 calm 1
radio mein: voices 1
radio sagt: voices 1 calm -1
radio sie: voices -1 calm 1
radio: life -2 threat -1 other -1 medical -1 voices 5 foreign -1 worry -1 calm 3
radl: threat 2 calm -1
rahimi: calm 1
rahmen: calm 1
rainer: worry 1 calm -1
ralf: voices -1 worry 1 calm 1
ram ich: threat 2 calm -1
ram: threat 4 calm -3
ramadan: life -1 calm 1
ramona: medical 2 calm -1
rampe: calm 1
ran und: other 1 worry -1
ran: life -1 violence -1 other 4 calm -1
rand: life 2 threat -1 worry 1 calm -2
rande gehen: calm 1
rande: life -1 worry -1 calm 2
range: foreign 1 calm -1
rasen ist: life -1 calm 1
rasen: calm 2
rasenmaher: life -1 calm 2
rasieren: life -1 calm 2
rasierer gekauft: life 1
rasierer: life 3 calm -1
rasierklinge der: life 2 calm -1
rasierklinge in: life 2 calm -1
rasierklinge: life 7 threat -1 other 1 worry -1 calm -5
rast: life -1 medical 1 worry 2 calm -3
raste: calm 1
rastplatz: voices 1
rate im: calm 1
rate: life -1 worry -1 calm 2
raten sie: calm 1
raten und: life -1 calm 1
raten: life -1 violence 1 voices -1 calm 2
ratengift: life -2 threat 5 medical 4 voices -1 worry -1 calm -5
ratenvertrage: life -1 medical -1 worry -1 calm 3
ratenzeug: threat 2 calm -2
ratert: voices 2 worry -1 calm -1
rathaus: calm 1
ratze: life 1
rau: foreign 2 calm -1
rauber: calm 1
rauch ich: threat 1 calm -1
rauch: threat 2 other 1 calm -1
rauche: life 1 violence 2 worry -1 calm -2
rauchen: life -5 threat -1 worry -1 calm 7
raucherkerzle: life 1 calm 1
rauchmelder piept: calm 1
rauchmelder: life -1 threat -1 medical -1 voices 1 calm 2
raucht: threat 2 calm -1
rauf: life 2 violence -1 threat -1 voices 3 worry -1 calm -1
raum: life -1 threat 1 voices -1 calm 2
raume: worry 1 calm -1
raumt: worry -1 calm 1
raumungsklage: worry -1 calm 1
raus aber: medical 1
raus auch: violence 1 worry 1 calm -1
raus auf: threat 1
raus aus: calm 1
raus bin: worry -1 calm 1
raus bis: worry 1 calm -1
raus da: voices 1
raus das: violence -1 worry -1 calm 1
raus dem: calm 1
raus den: other 1 calm -1
raus der: worry 1 calm -1
raus die: voices 1 worry -1 calm 1
raus er: violence 2 other -1 medical 1 worry -1 calm -1
raus fur: calm 1
raus hab: worry 1 calm -1
raus haben: life -1 violence -1 voices 2 worry 1
raus ham: worry 1
raus hat: violence 1 other -1
raus heute: violence 1
raus ich: violence 1 worry 1 calm -2
raus in: other 1
raus ist: violence 1 other -1 medical 1 voices 1
raus mein: violence 1
raus mit: calm 1
raus mus: voices 1
raus sie: violence 1 voices 1 worry -1 calm -1
raus so: life 1
raus steh: violence 1
raus und: medical 1 calm 1
raus wegen: calm 1
raus wen: violence 1 calm -1
raus wie: life 1
raus wil: violence 1 worry 1 calm -1
raus zum: worry 1 calm -1
raus: life -6 violence 2 threat -1 other -1 medical 2 voices 3 foreign -1 worry 4 calm -2
rauschen: worry 2 calm -1
rauschmeisen ich: life 1
rauschmeisen: violence -1 worry 1 calm 1
rausfinden: life 2 calm -2
rausgeflogn: calm 1
rausgegeben: calm 1
rausgehaun: violence 4 calm -3
rausgeholt und: life 1 calm -1
rausgeholt: life 2
rausgeht in: other 1
rausgeht: threat -1 other 1
rausgerisen: life 1
rausgeschmisen der: worry 1
rausgeschmisen: violence -2 threat -1 voices -1 worry 6 calm -2
rausgeworfen: life -1 violence -1 voices 1 worry 2 calm -1
rausholen: life 1 voices 2 calm -2
rauskan: violence 1
rauskomt: life -2 violence -1 threat 3 voices 1 worry 1 calm -1
rausmachen: threat 1 voices 1 calm -1
rausreisen: calm 1
rausruckt: threat 2
raustelen: calm 1
raustreckt: threat 1 calm -1
rauswerfen ich: calm 1
rauswerfen wil: calm 1
rauswerfen: worry -1 calm 2
rauswirft: life -3 worry -1 calm 4
rauszieh: calm 1
rauszubringen: calm 1
rauszugehen: life -1 worry 2
rauszumachen: voices 4 worry -1 calm -2
rauszunehmen: voices 1
raye7: foreign 2 calm -1
re5: calm 1
reagiert nicht: other -1 medical 2 calm -1
reagiert: life -1 other -2 medical 5 calm -1
realschule: violence 2 worry -1 calm -1
reben: calm 1
rechne das: life 1
rechne: life 1
rechnen: calm 1
rechner: life -1 calm 2
rechnet: calm 1
rechnung: worry -1 calm 2
recht ich: worry 1
recht: life 2 violence -1 other -1 medical -1 voices -1 calm 1
rechte geht: medical 1 calm -1
rechte hand: medical 1 calm -1
rechte seite: medical 1 calm -1
rechte: life -1 medical 5 worry -1 calm -2
rechten: medical 1
rechtlich betreung: calm 1
rechtlich: life -1 calm 3
rechts: worry -1 calm 3
rechtsbehelf: calm 1
rechtsfolgen: calm 1
recycling: calm 1
red mit: other 1 worry 1 calm -1
red: life -2 threat -1 other 3 voices -1 worry 2
rede mit: life 1
rede seit: worry 1
rede und: calm 1
rede: violence 1 other -1 medical 1 voices -1 worry 1
reden aber: life 1
reden der: threat 1 worry -1
reden die: threat 1
reden er: other 1
reden heute: calm 1
reden ich: life 1 calm -1
reden in: calm 1
reden kan: violence 1
reden mich: voices 1 worry 1 calm -1
reden mit: threat 1 calm -1
reden nur: life 1 calm -1
reden sag: other 1 worry 1 calm -1
reden uber: worry 2 calm -1
reden und: voices 1
reden: life -3 violence -2 other 1 medical 1 voices 1 calm 2
redensart: life -1 threat 3 worry -1
redet einer: voices 1
redet er: voices 1 worry 1
redet in: voices 3 calm -1
redet keiner: calm 1
redet komisch: other 1
redet mehr: calm 1
redet mir: voices 2 calm -1
redet mit: life -1 voices 1 worry 1 calm -1
redet nicht: other -1 medical 1 calm 1
redet noch: medical 1
redet nur: medical 1
redet und: medical 1 worry 1
redet von: calm 1
redet: life -4 violence -3 threat -2 other 1 medical 3 voices 5 foreign -1 worry 1 calm -1
redn: life -1 voices 1 calm 1
reduzieren: calm 1
reg: calm 1
regal: life -5 threat 1 other -1 medical 1 calm 4
regale ich: calm 1
regale: life -1 worry -1 calm 2
regalen: calm 1
regar: foreign -2 calm 2
regel: threat 2 calm -1
regeln: life 1 calm -1
regelrecht: calm 1
regelt: violence 3 calm -2
regen und: life -1 calm 1
regen: life -1 violence -1 threat -1 voices -1 worry -1 calm 5
regenbogenstrecke: worry 1
regenwolke: worry 1
regio: life 2 calm -1
regnen: life -1 threat -1 calm 3
regnet ich: life 1 calm -1
regnet: life 1 threat 1 voices 1 calm -2
regnets: life -1 calm 1
regt: calm 2
reh: life -1 calm 2
reha: threat -1 worry -1 calm 4
rehm: life -1 violence 1
reibt: violence 6 medical -1 worry -2 calm -3
reich: calm 1
reicha: life 2 violence -1 calm -1
reichen tableten: life 1
reichen: life 4 threat -1 medical -1 worry 1 calm -2
reicht da: calm 1
reicht der: threat 1 calm -1
reicht ein: life -1 threat 1
reicht heute: life 1
reicht ich: life 1 violence 1 calm -1
reicht mir: life 1
reicht nicht: life 1 calm -1
reicht so: calm 1
reicht wen: life -1 violence 1
reicht: life 2 threat 2 other -1 medical -1 voices -1 foreign -1 worry -1
reichts ich: life 1 calm -1
reichts: life 1 threat 2 calm -1
reif: life -1 violence 1 voices 1 calm -1
reifen: life -2 threat 3 medical -1
reihe: life 2 calm -1
reihenfolge: life 1 calm 1
reiher: threat -1 calm 1
rein bin: voices 1
rein ich: life -1 violence 2 threat -1 voices 1 calm -1
rein nicht: threat 1 worry 1 calm -1
rein schreiben: worry 1
rein und: worry 1 calm -1
rein wer: voices 1
rein: life -6 violence 3 threat 4 other -2 medical -1 voices 3 foreign -1 worry 1 calm -2
reingehaun: life -1 violence 1 threat -2 calm 2
reingehen: other 2 calm -1
reingekniet: calm 1
reingesteckt: violence 2 voices -1 calm -1
reiniger drin: medical 1
reiniger getrunken: medical 1
reiniger: life -1 violence -1 medical 4 voices 2 worry -1 calm -2
reinkomt ich: life -1 calm 1
reinkomt: life -1 violence -1 threat -1 voices 1 calm 3
reinlasen: life 4 threat -1 voices -1 calm -2
reinlegen: voices 2 calm -1
reinmakt: threat 2 calm -1
reinpast: threat 1 calm -1
reinschreiben ich: calm 1
reinschreiben: life -1 worry -1 calm 3
reinstelen: worry 2 calm -1
reis ich: life 1 violence 1 calm -1
reis: life 4 worry -1 calm -2
reise: calm 2
reisedokument: calm 1
reisen: calm 1
reisepas: life -1 calm 1
reist den: calm 1
reist mir: calm 1
reist: life -1 violence -1 worry -1 calm 3
reiten: worry -1 calm 2
rekla: foreign 1
rekord: calm 1
rendez: calm 1
rent: other 1
rente dan: calm 1
rente der: life 1 calm -1
rente die: life 1 calm -1
rente erwerbsminderungsrente: calm 1
rente ich: calm 1
rente nicht: life 1 violence 1 worry -1 calm -1
rente oder: life 1 calm -1
rente und: calm 1
rente von: calm 1
rente wegen: worry 1
rente wen: life -1 calm 1
rente: threat -2 other -1 medical -1 voices -1 worry -2 calm 7
rentenauskunft: calm 1
rentenbeitrage: life 2 calm -1
rentenjahre ich: calm 1
rentenjahre wen: calm 1
rentenjahre: life -1 worry -1 calm 2
rentenkase: calm 1
rentenrechtliche: calm 1
rentenversicherung: life -1 worry -1 calm 3
rentre: foreign -1 calm 2
repariert quietscht: calm 1
repariert: violence -1 other -1 worry -1 calm 3
reservieren: calm 1
resi: life 3 violence -1 calm -1
respekt: calm 1
respira: foreign 1 calm -1
respirer: foreign 3 calm -2
rest komt: life 1
rest: life 1 violence -1 threat -1 voices 1 worry -1 calm 1
restage: calm 1
restlichen: life 1 calm -1
restschuldbefreiung: calm 1
resturlaub: life 1
retung: life 1 calm -1
retungswagen: life 1 calm -1
revanche: violence -1 calm 2
revient: foreign 1 calm -1
rewe: other 1 calm -1
rezept fur: life -1 calm 1
rezept ich: life 1 calm -1
rezept: life 1 worry -1 calm 1
rf: calm 1
rhabarbern: calm 1
rhein: life 2 voices 1 calm -2
rheinbrucke: life 1
rhing: life 2 calm -1
rhoi: life 2 calm -2
richte ich: threat 1
richte: threat 1
richten: life 1
richter: violence -1 other 1
richtfest: life 2 calm -1
richtig da: worry 1
richtig das: medical 1
richtig der: other 1
richtig er: medical 1 calm -1
richtig fur: worry 1 calm -1
richtig gut: life -1 worry -1 calm 2
richtig ich: worry 1
richtig ist: calm 1
richtig kan: medical 1 calm -1
richtig sehen: medical 1
richtig sprechen: medical 1
richtig was: calm 1
richtig weg: life 1 other 1 calm -1
richtig: life -1 violence -2 medical 3 voices -1 foreign -1 worry -2 calm 3
richtung: life -1 other 4 calm -2
riech nach: medical 1
riech: medical 1
rieche: other 1 calm -1
riechs: other 2
riecht es: medical 1 calm -1
riecht: life -2 violence -1 medical 1 voices -1 foreign 2 worry 2 calm -1
riechts: medical 2 worry 1 calm -2
riegel: violence 1 calm -1
riesig: calm 1
rievkoche: calm 1
rin: calm 1
ring und: other 1
ring: life -1 violence 1 other 2
ringen: life -1 calm 2
ripe: violence 2 calm -1
ripen: violence 3 calm -2
ris: life 3 calm -2
risiko: calm 1
riter: calm 1
ritz mich: life 2 worry -1 calm -1
ritz: life 7 violence -1 foreign -1 worry -2 calm -3
ritze: life 3 worry -1 calm -1
ritzen: life 6 medical -1 calm -4
ritzn: life 4 worry -2 calm -2
ritzt sich: other 4 medical -1 calm -3
ritzt: life -1 violence -1 other 8 medical -1 calm -4
ritzwunde: life 7 calm -6
rjal: foreign 2 calm -1
rje3t: foreign 2 calm -1
robot: foreign -1 worry 2 calm -1
robota: calm 1
roboter: violence -1 voices 1 calm 1
rochelt: violence -1 medical 3 calm -1
rock: violence 3 medical -2 calm -1
rof: life -1 calm 1
rogt: violence -1 medical 4 calm -2
rohr: threat 1 other 1 calm -1
rohre: calm 1
rohreiniger getrunken: medical 2 calm -1
rohreiniger ist: life 1
rohreiniger: medical 5 worry -1 calm -3
rohrenfernseher: calm 1
roladen unten: worry 1
roladen: life -1 worry 2 calm -1
rolen mit: worry 1 calm -1
rolen: worry 3 calm -2
rolenspiele: calm 1
roler ist: calm 1
roler: life -2 threat 1 medical 3 voices -1 worry -2 calm 1
rolf: violence 1
roli: violence -1 threat -1 other 1 calm 2
rolig: calm 1
rolo: calm 1
rolschtul: life -1 calm 1
rolstuhl die: threat 1
rolstuhl hat: violence 1
rolstuhl sitzt: threat 1 calm -1
rolstuhl zu: threat 1
rolstuhl: life -2 violence 1 threat 1 other -1 medical 3 voices -1 worry -1
rom mit: calm 1
rom: violence -1 foreign 1 calm 2
romate: foreign 1
romeo: calm 1
rony: violence -1 other 4 calm -2
rop: life -1 calm 1
rosa: life -1 other -1 calm 2
rosen: life -1 threat -1 voices -1 calm 3
rosenkohl: calm 1
rosete: calm 1
rosi: life -1 violence -1 other 3
rosmarin: calm 1
rostzwiebeln: life -1 calm 1
rot den: threat 1
rot geworden: calm 1
rot ich: calm 1
rot wen: calm 1
rot: life 3 violence -2 medical 4 voices -1 foreign -1 worry -3
rote punkte: medical 1 calm -1
rote: life -1 other 1 medical 1 worry -1 calm 1
rotem: calm 1
roten: voices 1 calm 1
rotes: violence -1 other 2 calm -1
rotweinfleck: calm 1
rotz: calm 1
roud: life -1 medical 2
rouladen: calm 1
router: medical -1 worry -2 calm 3
ruaf: calm 1
ruah: threat 1
ruber: life -1 threat 5 medical -1 worry -1 calm -3
rubergebracht: other 1
ruckehr: calm 1
ruckehranspruch: calm 1
ruckehrecht: calm 1
rucken mich: worry -1
rucken seit: worry 1
rucken tut: worry 1
rucken: life -3 violence 1 medical -1 voices -1 worry 1 calm 2
ruckenschmerzen: life 1
ruckfahrt: life 1 calm -1
ruckfal: foreign -1 worry 13 calm -12
ruckfalig flasche: worry 1
ruckfalig: worry 5 calm -4
ruckflug: life 3 calm -3
ruckfragen zu: calm 1
ruckfragen: life -1 calm 1
ruckmeldung: calm 1
ruckruf: calm 1
rucksack und: life 1 other 1 calm -1
rucksack: life 3 threat 1 other 1 voices -1 worry -1 calm -3
ruckstand: life -1 calm 1
ruckt: worry -1 calm 1
ruckwarts: voices 1
ruckwirkend: calm 1
ruckzahlung: life -1 calm 2
rudi: life 1 calm 1
rudiger: calm 1
ruf an: calm 1
ruf ich: calm 1
ruf mich: calm 1
ruf: life -2 violence -1 worry -1 calm 5
rufe an: calm 1
rufe ich: calm 1
rufe: life -1 threat -2 worry -1 calm 5
rufel: calm 1
rufen und: other 1 worry 1 calm -1
rufen: life -3 violence -2 threat -1 other 2 medical 1 voices 1 worry 2
rufn: voices 1 calm 1
rufst: calm 1
ruft an: worry 1
ruft dreimal: calm 1
ruft hilfe: other 1
ruft in: calm 1
ruft jeden: calm 1
ruft meinen: voices 1 calm -1
ruft mich: violence -1 calm 1
ruft sie: other 1
ruft: life -1 violence -3 threat -2 other 1 medical -1 voices 3 worry 2 calm 3
ruh: life 3 threat -1 voices 1 worry -1 calm -2
ruhe am: life -1 calm 2
ruhe frieden: calm 1
ruhe fur: voices 1 calm -1
ruhe hab: life -1 threat 2
ruhe ich: threat 1 calm -1
ruhe im: life 1 calm -1
ruhe in: calm 1
ruhe ist: life 1
ruhe und: other 1 calm -1
ruhe: life 4 violence -1 threat 3 other 1 medical -2 voices 1 foreign -1 worry -3 calm -2
ruhepausen: calm 1
ruhig bin: threat 2 calm -1
ruhig da: calm 1
ruhig hab: threat 2 worry -1 calm -1
ruhig ich: violence -1 threat 2 calm -1
ruhig ist: life -1 voices 1 calm 1
ruhig: life 1 violence -1 threat 4 medical -1 voices 1 worry -3 calm -1
ruhige: life -1 threat 1 calm 1
ruhiger: life -1 calm 2
ruhigeren: calm 1
ruhrei: life -1 calm 1
ruhrt nicht: other 1 calm -1
ruhrt sich: other 1 calm -1
ruhrt: life -1 violence -1 threat 1 other 2 medical 3 worry -1 calm -2
ruka: foreign 1
rulstohl: life -1 other 3 calm -1
rum das: threat 1
rum un: violence 1
rum und: calm 1
rum: life -1 threat -1 medical 1 voices -1 calm 2
rumenien: calm 1
rumgehackt: life -1 threat 3 calm -2
rumgeht: life 1 worry 1 calm -1
rumgerisen: life 2 calm -1
rumgeschickt: life -1 worry 2 calm -1
rumreisen: voices 1
rumsitzt: life -2 worry -1 calm 4
rumst: other 1
rund: life -1 worry -1 calm 2
runde wie: life 1 calm -1
runde: life 1 calm 1
rundfunkgebuhren: calm 1
runta und: voices 1
runta: voices 1
runter 3: threat 1
runter der: calm 1
runter die: worry 1
runter fur: calm 1
runter gefalen: life -1 calm 2
runter gehen: life 1
runter geschaut: life 1 calm -1
runter hab: life -1 calm 1
runter hat: violence 1
runter ich: life -1 violence 1 worry -1 calm 1
runter is: calm 1
runter nicht: life 1
runter sie: medical 1
runter tage: threat 1
runter und: life 1 calm -1
runter wen: medical 1
runter: life 4 violence 4 other -1 voices -1 foreign -1 worry -1 calm -4
runterfalen: threat 2 calm -1
runtergefalen und: violence 1 other 1 calm -1
runtergefalen: life -1 violence 1 threat -1 other 2 medical -1 voices -1 worry 1
runterhangen: other 2 medical -1
runterlauft: life 1 calm -1
runtersetzen: life -1 threat 2 other 1 voices -1
runterutscht: calm 1
rupfen: calm 1
ruprecht: calm 1
rusisch: foreign 2 calm -1
rut is: life 1
rut: life 1 voices 3 calm -2
rutsch: life 2 calm -2
rutsche: violence 2 calm -1
rutscht: violence 1
ryby: foreign -1 calm 2
s bahn: life 1 violence -1 calm 1
s bluat: life 1 medical 1 calm -1
s erschte: life -1 calm 1
s hot: life 1
s i: life 1
s ich: life 1 calm -1
s is: medical 1
s isch: life 1
s komt: life 1
s mol: life -1 calm 1
s vom: life 2 calm -1
s11b: calm 1
s12: calm 1
s: life 3 violence -2 threat -1 medical 1 voices -1 worry -2 calm 1
sa aus: calm 1
sa mor: foreign 2 calm -1
sa traiesc: foreign 1
sa wie: calm 1
sa: life -2 medical -1 foreign 6 worry -1 calm -1
sabah: foreign 3 calm -1
sabert: medical 2 calm -2
sabgabe: calm 1
sabine: medical 3 worry -1 calm -1
sach der: calm 1
sach ma: calm 1
sach: life -1 violence -1 calm 2
sachbearbeiterin: threat 1
sache der: life 1 calm -1
sache mit: calm -1
sache: life 2 violence -1 worry 1 calm -1
sachen an: calm 1
sachen der: life 1
sachen ich: life -1 violence 1 voices 2 calm -1
sachen machen: violence 2 calm -1
sachen mir: violence 2 calm -1
sachen mit: violence 1 other 1 worry -1 calm -1
sachen sol: voices 1
sachen verschenkt: life 1
sachen zu: violence 1 calm -1
sachen: violence 5 threat -2 voices 3 worry 1 calm -6
sacht: life -1 worry -1 calm 3
sadri: foreign 3 calm -2
saft: medical 2 calm -1
sag bin: life -1 calm 1
sag da: threat 1 calm -1
sag dan: life -1 calm 1
sag das: other 1 worry 1 calm -1
sag der: threat 1
sag dir: threat 1
sag er: violence 1
sag es: life -1 threat 1
sag frau: life 1 threat 1 calm -1
sag hab: threat 1
sag ich: life -1 violence -1 worry -1 calm 2
sag ihr: calm 1
sag im: calm 1
sag imer: life 1
sag ist: life 1 calm -1
sag kaya: life 1 calm -1
sag lieber: threat 1 calm -1
sag nicht: life -1 violence 1 worry -1
sag nix: worry 1 calm -1
sag nur: life 1 calm -1
sag sie: other 1
sag was: violence 1 calm -1
sag: life 2 violence -1 threat 4 medical -1 voices -2 foreign -1 worry -1
saga: calm 1
sage ale: voices 1 worry 1 calm -1
sage das: worry 1
sage er: violence 1
sage es: life 1
sage gekomen: medical 1
sage ich: life -1 worry -1 calm 1
sage mir: worry 1
sage nein: violence 1
sage und: worry 1 calm -1
sage zum: violence 1
sage: life -4 violence 1 other -1 medical 3 voices -1 worry 2
sagen aber: other 1
sagen ale: voices 1 worry 1
sagen auch: worry 1
sagen auf: medical 1
sagen bin: life 1
sagen bist: calm 1
sagen bite: life 1
sagen das: life 1 threat -1
sagen dem: life 1
sagen den: voices 2 calm -1
sagen der: worry 1 calm -1
sagen die: violence 1 worry 1 calm -3
sagen du: voices 1
sagen er: violence 1 other 1
sagen geh: voices 1 calm -1
sagen hoch: worry 1
sagen ich: threat -1 other -1 medical -1 voices 3 worry 1 calm -2
sagen im: voices 1
sagen ist: other 1
sagen jetzt: medical 1
sagen kan: violence 1 voices 1
sagen macht: violence 1 calm -1
sagen mal: worry 1
sagen meine: life 1 calm -1
sagen mir: voices 1
sagen mus: life -1 voices 2 calm -1
sagen nein: calm 1
sagen nicht: worry 1
sagen ob: calm 1
sagen schlecht: worry 1 calm -1
sagen sie: life 1 violence -1 threat -1 other 1 worry 1 calm -1
sagen sind: calm 1
sagen sol: violence 1 voices 1 calm -1
sagen und: violence 1
sagen von: voices 1
sagen was: calm 1
sagen wen: voices 1
sagen wie: worry 1
sagen wil: calm 1
sagen wo: other 1
sagen zu: worry -1 calm 1
sagen: life -2 violence 1 threat -6 medical -2 voices 8 foreign -1 worry 1
sagens: voices 1
saget: life -1 voices 4 worry -1 calm -1
sagn das: life -1 calm 1
sagn: life -2 calm 3
sags nur: threat 1 calm -1
sags: life 1 violence 1 threat 1 worry -1 calm -2
sagst du: voices 1
sagst: voices 1 calm -1
sagt alen: worry 1
sagt ales: medical 1
sagt am: other 1
sagt arzt: calm 1
sagt auch: voices 1
sagt baby: other 1 voices 1
sagt bandscheibe: worry 1 calm -1
sagt behinderung: violence 1
sagt bei: violence 1 worry 1 calm -1
sagt bin: voices 1 worry -1
sagt bis: violence 1
sagt bite: life 1
sagt bleib: calm 1
sagt bring: voices 1 calm -1
sagt bringt: violence 2 other 1 calm -2
sagt chef: life 2 worry 2 calm -3
sagt chefin: calm 1
sagt da: threat 1 worry 1
sagt dan: life 1 violence 1 voices 1 calm -2
sagt darf: worry -1 calm 1
sagt das: life -1 violence 1 worry 1 calm -1
sagt dem: life 3 threat 1 calm -2
sagt den: voices 1
sagt der: life -1 violence -1 threat 1 medical -1 voices -1 worry 2
sagt dich: medical 1 voices 2 worry -1 calm -1
sagt die: other -1 voices 1 worry -1 calm 1
sagt drei: voices 1
sagt ein: worry -1 calm 1
sagt eine: other 1 calm -1
sagt einer: voices 1
sagt er: life -1 other 3 medical 1 voices -1 calm -1
sagt es: life 1 violence -1 voices 1
sagt fahrt: calm 1
sagt frau: calm 1
sagt geh: voices 2
sagt geht: threat 1 calm -1
sagt gut: medical 1
sagt halt: worry 1 calm -1
sagt hat: other -1 medical 1 calm 1
sagt ich: life -1 violence 1 threat -1 other -1 medical -1 voices 3 worry 1 calm -1
sagt imer: life 2 violence -1 other -1 worry -1 calm 2
sagt in: worry 1
sagt is: other 1 worry 1 calm -1
sagt ist: violence 1 other 1 medical -1 calm -1
sagt jetzt: life 1 violence -1 other -1 voices 2
sagt kan: threat 1 calm 1
sagt keiner: voices -1 calm 1
sagt kolege: calm 1
sagt kom: life 1 threat -1 voices 1 worry -1
sagt komt: life 1
sagt kont: other 1
sagt las: other 1
sagt macht: other 1 calm -1
sagt mal: calm 1
sagt mama: life 1
sagt man: life 1 threat 1 calm -1
sagt mehr: life -1 other -1 medical 2 worry -1 calm 1
sagt mein: life -1 worry -1 calm 3
sagt meine: threat 1 calm -1
sagt meiner: life 2 other -1 calm -1
sagt mich: other 1
sagt mir: life -1 calm 1
sagt mit: calm 1
sagt morgen: violence 1 worry 1 calm -1
sagt mus: life -1 voices 2
sagt nach: other 1
sagt nein: calm 1
sagt nichts: medical 1
sagt nie: threat 1
sagt nim: voices 1
sagt nix: other -1 medical 3 calm -1
sagt noch: life -1 other 2 calm -1
sagt nur: other 1 medical -1 voices -1 calm 1
sagt pause: worry 1 calm -1
sagt reicht: life 1
sagt schneiden: voices 2 calm -1
sagt schon: voices 1
sagt sie: violence -1 voices 1 worry -1
sagt sind: life 1 worry 1 calm -1
sagt so: calm 1
sagt sol: threat -1 worry 1
sagt spring: life 1 voices 1 calm -1
sagt trink: medical 1 voices 1 calm -1
sagt und: voices 1
sagt unterschreiben: calm 1
sagt vor: worry 1
sagt vorarbeiter: worry 1
sagt war: calm 1
sagt was: calm 1
sagt weis: life 1
sagt wen: life -1 violence 3 threat -1 other 1 calm -2
sagt wil: violence -1 other 2 medical 1 voices -1 calm -1
sagt wir: other 1
sagt zahlt: calm 1
sagt zu: life 1 voices 1
sagt zum: worry 1 calm -1
sagt: life -4 threat -4 other 3 medical -1 voices 9 foreign -3 calm -1
sagte ein: worry 1 calm -1
sagte: life -1 calm 1
sahnetorte: calm 1
saison: life -1 calm 2
sait: life -1 voices 2 calm -1
salbeite und: calm 1
salbeite: life -1 worry -1 calm 3
salz den: calm 1
salz in: calm 1
salz: threat -1 worry -1 calm 3
sam: calm 1
samel: worry -1 calm 1
samira: other 2 calm -2
samle: life -1 calm 1
samschdag: life -1 threat 2 worry -1 calm 1
samstag bin: life 1 calm -1
samstag er: life 1 calm -1
samstag es: life 1
samstag gestorben: worry 2 calm -1
samstag gibt: life 1
samstag hab: threat 1 calm -1
samstag ich: life 1 threat 1 calm -1
samstag im: worry 1 calm -1
samstag in: other 1
samstag mit: other 1
samstag von: calm 1
samstag: life 3 threat 1 medical -2 voices -1 foreign -1
samt: threat 1 calm -1
sand: worry 2 calm -1
sander: other 1 calm -1
sandra: life -1 threat 1 other 2 calm -1
sandro: violence -1 other 3 calm -2
sandsack: life -1 violence 3 calm -1
sanft: life 1
sangre: foreign 1
sanitatshaus: life 2 calm -1
santier: foreign 1
sare: life 1 calm -1
sarg: life 2 medical -1
sas da: life 1 calm -1
sas und: life 1 calm -1
sas: life 1 worry -1 calm 2
sascha: other 2 voices -1 calm -1
sat der: worry 1 calm -1
sat ich: life -1 calm 1
sat: life 3 other 1 medical -1 worry -4 calm 3
satan: voices 1 calm -1
sateliten: life -1 voices 3 worry -1 calm -1
saturat: foreign 1
satz: worry 1
satzen: calm 1
sau: life -2 violence -1 medical 4
sauber machen: calm 1
sauber: violence -1 threat -1 voices 2 worry -1 calm 3
sauberste: calm 1
sauf: worry 3 calm -3
sauft: violence 1
saukalt: calm 1
sauna: medical 1
saur weil: calm 1
saur: worry -1 calm 2
saure gesicht: violence 1
saure ins: violence 1
saure: life -1 violence 1 threat 3 other -1 medical 4 voices -1 worry -1 calm -5
say: foreign 1 calm -1
sayilir: calm 1
says: life -1 foreign 4 calm -2
scaner: calm 2
schach: violence -3 other -1 calm 4
schachmat: calm 1
schachtel: life 1 threat -1 medical 3 voices -1 worry -1 calm -2
schade das: life 1 calm -1
schade: life 4 threat 2 worry -1 calm -4
schadel ein: threat 1 calm -1
schadel: threat 4 calm -2
schadl: life -1 threat 2 calm -1
schaf aber: calm 1
schaf ales: worry 1
schaf die: worry 1
schaf mich: life 1
schaf: life -2 violence -1 threat -1 medical -1 voices -1 worry 5 calm 1
schafa: life -1 worry -1 calm 3
schafe ales: worry 1
schafe isch: calm 1
schafe: life -3 violence -1 threat -1 medical -1 worry 6
schafen das: life 1
schafen die: worry 1
schafen leben: worry 1 calm -1
schafen sol: worry 1 calm -1
schafen und: worry 1
schafen: threat -1 medical -1 voices -1 worry 6 calm -3
schaferhund: calm 1
schafn: calm 1
schafner: calm 1
schafs: life -1 worry 2 calm -1
schaft: life -1 worry -1 calm 3
schal dat: calm 1
schal ick: calm 1
schal und: calm 1
schal: life -3 violence 1 threat -1 medical -1 voices 4 foreign -1 worry -2 calm 2
schalke fan: calm 1
schalke ich: calm 1
schalke: life -2 calm 4
schalt: calm 1
schalter: life 1 voices 1 calm -1
scham mich: worry 2 calm -1
scham so: life -1 worry 2 calm -1
scham: life -1 violence -1 worry 5 calm -1
schame mich: life -1 worry 1
schame: life -2 worry 1 calm 1
schamen: worry 1
schamt sich: calm 1
schamt: other -1 calm 1
scharf gemacht: threat 1
scharf: life -1 violence 1 threat 1 worry -1 calm 1
scharfer: life 1 worry -1
schartz: calm 1
schat: life 1
schaten: life -1 violence -1 medical -1 voices 1 worry 1 calm 1
schatz: life 1 violence -1 threat -1 calm 2
schau decke: worry 1
schau ich: worry -1 calm 1
schau mehr: life 1
schau nicht: life 1 worry -1
schau: life 3 threat -1 medical -1 worry -1 calm 1
schaufel den: threat 1
schaufel: life -1 violence 1 threat 4 voices -1 worry -1 calm -2
schaugt: life 3 calm -2
schaukel: calm 1
schaum mund: medical 1 calm -1
schaum vorm: medical 1
schaum: violence -1 other -1 medical 4 calm -2
schaumstof: calm 1
schaun ob: calm 1
schaun wir: threat 1 calm -1
schaun: life -1 threat 1 worry 1
schauspiler: life -1 calm 1
schaut: life -1 threat 1 medical 2 worry -1
sche: calm 1
schef das: calm 1
schef gesagt: calm 1
schef hat: calm 1
schef ich: calm 1
schef sagt: calm 1
schef: life -2 violence -2 threat 1 other -1 voices -1 worry 1 calm 4
scheibe: life -1 violence -1 other 1 worry 2 calm -1
scheiden lasen: worry 1 calm -1
scheiden mus: calm 1
scheiden: violence -1 voices -1 calm 1
scheidung: life -1 worry 3 calm -1
scheim: worry 1 calm -1
schein: calm 2
scheinselbststandig: calm 1
scheint: life 1 voices -1 worry -1 calm 1
scheis: life 1 worry 1 calm -1
scheise: worry 1
scheisleben: life 2 calm -2
schenk: life 2 calm -1
schenkl: life 1
schenkt: calm 1
schenkung: calm 1
schepert: other 1 voices -1
scherbe am: life 1 calm -1
scherbe bringen: calm 1
scherbe gluck: calm 1
scherbe und: life -1 worry 1
scherbe: life 4 violence -1 threat -2 medical -1 voices 2 worry 1 calm -3
schere den: life 1 calm -1
schere hab: threat 1 voices 1 calm -1
schere hat: life 1 violence -1
schere ich: threat 1 voices 1 calm -1
schere in: life 2 calm -1
schere und: voices 1
schere: life 2 violence -1 threat 1 other -1 medical -1 voices 3 worry -1 calm -2
scherz ich: life 2 calm -2
scherz: life 3 calm -2
scherzen: life 1
scheune: life 4 calm -4
schiasn: calm 1
schicht am: life 1 calm -1
schicht an: calm 1
schicht bis: threat 1 other 1 calm -1
schicht hat: life 1
schicht hinterm: life 1 threat 1
schicht ich: worry -1
schicht ist: other 1
schicht kan: violence 1
schicht mus: life 1
schicht nicht: worry -1 calm 1
schicht parkplatz: threat 1 calm -1
schicht um: other 1
schicht und: life 1
schicht war: life 1 calm -1
schicht: life 2 threat 3 medical -2 voices -2 calm -1
schick mir: threat 1
schick: life -1 threat 2 worry -1 calm 1
schicke: life -1 calm 2
schicken die: life 1
schicken ich: worry 1
schicken weg: calm 1
schicken wen: worry 1
schicken: life 1 threat -1 voices -1 worry 1 calm -1
schickt er: violence 1 calm -1
schickt fotos: violence 1 other -1
schickt mich: violence 1 calm -1
schickt mir: life -1 other 2 calm -1
schickt: life -2 violence 1 threat -1 other 3 medical 1 voices 1 worry -2
schieben: threat 2 calm -1
schiebt: calm 1
schief: life -3 medical 2 worry 1 calm 1
schiefes: medical 2 calm -2
schiefgeht: calm 1
schien: calm 1
schienbein: life -1 violence 2 medical 1 worry -1 calm -1
schiene: life 1 calm -1
schienen und: other 1
schienen: life 4 threat -1 other 2 medical -1 voices 7 worry -3 calm -8
schier: calm 1
schiesen: life -1 calm 3
schiest: calm 1
schietwer: calm 1
schife: life -1 calm 2
schikn: life -1 calm 1
schild dran: calm 1
schild: life -1 voices 1 calm 1
schilder: voices 3 worry -1 calm -1
schildkroten: life 1 worry -1 calm 1
schimel: medical -1 worry -1 calm 3
schimpft es: calm 1
schimpft nicht: life 1
schimpft: life 2 violence -1 threat -1 other -1 medical -1 worry -1 calm 1
schiri: threat 2 calm -1
schis das: calm 1
schis: life -1 calm 2
schlachten: life 1 other 1
schlaf auto: worry 1
schlaf dan: life 1
schlaf ein: life 2 worry -1 calm -1
schlaf ich: violence 1 worry 1 calm -1
schlaf im: worry 1
schlaf mal: calm -1
schlaf mehr: life -1 worry 2
schlaf nich: worry 1
schlaf schlecht: worry 1
schlaf seit: worry -1 calm 1
schlaf und: life 1
schlaf: life 2 violence -1 threat -2 other -3 voices -1 worry 7 calm -2
schlafa: life -1 other 1 calm 1
schlafen auto: worry 1
schlafen dan: life -2 calm 3
schlafen der: worry 1
schlafen die: other 1
schlafen drei: violence 1
schlafen fur: calm -1
schlafen hab: life 1
schlafen ich: life 2 calm -1
schlafen im: worry 1
schlafen imer: life 1
schlafen jetzt: violence 2 calm -1
schlafen kan: violence 1 calm -1
schlafen nachte: voices 1
schlafen nicht: worry 1
schlafen nie: life 2 worry -1 calm -1
schlafen seit: worry 1 calm -1
schlafen sie: other 1
schlafen und: life 2 medical -1 worry -1 calm 1
schlafen wie: worry -1
schlafen: life 2 violence 5 threat -2 medical -3 foreign -1 worry 3 calm -4
schlafm: life -1 worry 2
schlafn: life -1 voices 1 calm 1
schlafrig: medical 1 worry 1 calm -1
schlaft auf: violence 1
schlaft der: violence 1
schlaft er: calm 1
schlaft geschluckt: medical 2
schlaft ich: other 1
schlaft im: violence 1 calm -1
schlaft ja: life -1 threat 1
schlaft nicht: life -1 other 2 calm 1
schlaft sie: medical 1
schlaft und: other -1 medical 1
schlaft: life 2 threat 2 other 2 medical 3 voices 1 foreign -1 worry -4 calm -6
schlafzimer: life -1 violence 2 threat 4 other 1 medical -1 voices -1 worry -1 calm -3
schlag den: life -1 threat 3 calm -1
schlag die: threat 1
schlag ich: violence -1 voices 2 worry -1 calm -1
schlag mein: life 1
schlag mich: threat -1 calm 1
schlag mir: life 1
schlag mit: calm 1
schlag selber: life 1
schlag tot: life -1 threat 1
schlag und: voices 1
schlag: life -1 violence -1 threat 2 other -1 voices 5 worry -3 calm -1
schlaganfal: worry -1 calm 1
schlagen ich: life -1 violence 1
schlagen in: violence 1
schlagen mich: violence 2 worry -1
schlagen sie: calm 1
schlagen: life -1 violence 9 threat -1 other -1 medical -1 worry -3 calm -1
schlagringe: other 2 calm -1
schlagt auf: life -1 calm 1
schlagt das: violence 1
schlagt den: other 3 calm -2
schlagt die: other 1 calm -1
schlagt er: calm 1
schlagt grad: violence 1
schlagt ich: other 1
schlagt jeden: violence 2 worry -1 calm -1
schlagt mehr: life -1 violence -1 worry -1 calm 3
schlagt mich: life -2 violence 2 worry -1 calm 2
schlagt mir: calm 1
schlagt nur: violence 1
schlagt sie: other 1
schlagt tot: violence 1
schlagt wen: violence 1 calm -1
schlagt wieder: violence 2
schlagt: life -7 violence 11 threat -2 other 13 medical -1 voices -1 foreign -1 worry -6 calm -4
schlagzeug: violence 2 calm -2
schlange: life -1 medical 1 calm 1
schlap: life -1 calm 2
schlat: life -1 violence 3 worry -1 calm -2
schlau: calm 1
schlecht der: medical 1
schlecht er: worry 1
schlecht es: worry 1 calm -1
schlecht gelaunt: calm 1
schlecht hat: worry 1 calm -1
schlecht ich: worry 2
schlecht im: medical 1
schlecht luft: medical 1 calm -1
schlecht mein: medical 1
schlecht seit: worry 1
schlecht sie: worry 1 calm -1
schlecht und: medical 2
schlecht wen: worry 1
schlecht: life -3 violence -2 threat -1 other -2 medical 4 voices -1 foreign -1 worry 4 calm 3
schlegt: life -1 violence 5 worry -1 calm -4
schleift: life -1 calm 2
schleiht: life -2 violence 4 calm -2
schlepen: worry -1 calm 2
schlept: other 1 calm -1
schlicht: calm 1
schliesen aus: worry 1
schliesen den: calm 1
schliesen: life -1 violence 1 threat -1 worry 1
schlieslich: violence 1 calm -1
schliest das: violence 1 calm -1
schliest zu: violence 2 calm -1
schliest: violence 7 calm -5
schlim aber: medical 1 calm -1
schlim aus: life 1 medical 1 calm -2
schlim hab: medical -1 worry -1 calm 2
schlim nur: medical -1 calm 1
schlim wie: violence 2 calm -1
schlim: life 1 violence 1 threat -1 other -1 medical 2 voices -1 foreign -1 worry -3 calm 2
schlimer ich: life -1 worry 1
schlimer seit: calm 1
schlimer: life -4 violence 1 threat -1 other -1 medical -1 voices 1 worry 1 calm 4
schlimsten: worry 1 calm -1
schlingel: life 4 medical -1 calm -2
schlitschuhlaufen: life -1 threat 3 calm -2
schlof: calm 1
schlofa: worry 2 calm -1
schlofe: worry 1 calm -1
schlog: threat 2
schloser: calm 2
schluck: life 5 calm -4
schlucken und: medical 1 calm -1
schlucken: life 1 medical 3 worry -1 calm -2
schluckt: violence 2 calm -1
schlus alem: life 1 calm -1
schlus dan: calm 1
schlus fur: life -2 calm 3
schlus gemacht: life -1 medical -1 worry 2
schlus gestern: worry -1 calm 1
schlus heute: life -2 calm 2
schlus ich: worry 1 calm -1
schlus meim: life 1 calm -1
schlus mir: life 1 worry -1
schlus mit: life 3 other -1 worry -1 calm -1
schlus per: worry -1 calm 1
schlus: life 5 violence -2 threat -1 medical -2 voices -1 worry 1
schlusel der: life 1 voices 1 calm -2
schlusel drin: calm 1
schlusel ich: violence 1 calm -1
schlusel ist: life -1 worry -1 calm 2
schlusel umgedreht: violence 1
schlusel und: calm 1
schlusel verloren: calm 1
schlusel vom: life 1 calm -1
schlusel weg: calm 1
schlusel: life -1 violence 4 threat 1 other -1 medical -2 worry -2 calm 2
schluspunkt: life 1 calm -1
schmeckt nach: worry 1
schmeckt pape: worry 1
schmeckt: life -1 threat 1 worry 2 calm -1
schmeis den: violence 1 worry 2 calm -2
schmeis er: other 1
schmeis hin: worry 1
schmeis mich: worry 1
schmeis mit: violence 1 calm -1
schmeis raus: worry 2 calm -1
schmeis und: violence 1
schmeis: life -4 violence 3 threat 3 medical -1 voices -1 worry 5 calm -4
schmerzen in: medical 1
schmerzen mehr: life -1 worry -1 calm 2
schmerzen rucken: worry 1
schmerzen: life 6 violence -1 threat -1 other -1 medical 5 voices -1 foreign -1 worry -1 calm -6
schmidt: other 1 calm -1
schmierseife: calm 1
schmuck: life 1
schnapen und: other 1
schnapen: other 1
schnaps: life 2 calm -1
schnarcht komisch: medical 1
schnarcht so: medical 1
schnarcht: life -1 violence -2 threat 2 other -1 medical 2
schnauze vol: worry 2 calm -1
schnauze: life -1 worry 4 calm -2
schne und: other -1 medical 1
schne: life 2 violence -1 threat -1 medical 1 voices 1 worry -1 calm -1
schnebal: violence -1 calm 1
schnecken und: calm 1
schnecken: violence -1 worry -1 calm 2
schneiden aber: life 1 medical 1 calm -2
schneiden die: threat 1
schneiden gerade: life 1
schneiden ich: life 2 threat 1 worry -1 calm -2
schneiden in: life 1
schneiden jetzt: calm 1
schneiden lasen: life -2 calm 2
schneiden mich: life 1
schneiden mir: life 1
schneiden wie: calm 1
schneiden wieder: life 2 calm -1
schneiden zwiebeln: calm 1
schneiden: life 5 violence -3 other 1 medical -2 voices 8 foreign -2 worry -2 calm -4
schnel das: life 1 violence 1 calm -1
schnel die: life -1 calm 1
schnel er: life 1 violence 1 calm -1
schnel man: life 1 calm -1
schnel schnel: foreign 1
schnel und: calm 1
schnel unter: life -1 calm 1
schnel zur: life -1 calm 1
schnel: life 3 violence 1 threat -1 other 1 medical -1 voices -1 foreign 1 worry -2
schneler: life -1 violence 1 threat -1 other 1 voices 1 worry -1 calm 1
schnelzug: voices 1
schneman: medical -1 calm 2
schnewitchen: calm 1
schnief: calm 1
schnit: life 3 threat -1 medical -1 calm -1
schniten: life 6 medical -1 calm -3
schnitmuster: life 3 calm -3
schnitzel an: calm 1
schnitzel in: medical 1
schnitzel: life -3 violence -1 threat -1 medical 1 calm 5
schno: calm 1
schnupfen nase: calm 1
schnupfen: life -2 worry -1 calm 3
schnurt: calm 1
scho a: worry 1
scho am: other 2 calm -1
scho aufm: threat 1
scho da: life 1
scho i: life 1 worry 1 calm -1
scho im: threat 1 calm -1
scho: life 2 violence -2 threat 3 other 1 medical -1 voices 1 foreign -2 calm -2
schoklad: calm 1
schoko: calm 1
schokolade hab: calm 1
schokolade ich: life -1 calm 1
schokolade: life -3 violence 2 threat -1 worry -1 calm 3
schon 18: calm 1
schon 20: worry 1
schon 2: life -1 voices 1 calm -1
schon 4: worry 1
schon 9: calm 1
schon ab: voices 1
schon aber: life 1
schon acht: calm 1
schon ale: life 1
schon ales: life 1
schon als: threat 2 calm -1
schon am: life -2 threat 2 voices 1 calm -1
schon an: life 2 calm -1
schon auf: threat 1 other -1 medical 1 voices 1 calm -1
schon beim: life 1
schon bein: voices 1
schon beser: violence 1
schon bis: violence 1 voices 1 calm -1
schon da: worry -1 calm 1
schon das: threat -1 medical 1 voices 1 worry -1 calm 1
schon dem: voices 1 calm -1
schon den: life 1 threat -1 voices 1 worry 1 calm -2
schon der: life 2 threat 1 worry -1 calm -2
schon dick: life 1
schon die: threat -1 worry 2 calm -1
schon dran: threat 1 calm -1
schon drei: worry 1 calm -1
schon dreimal: worry 1 calm -1
schon drite: life -1 medical 1 worry 1 calm -1
schon durch: calm 1
schon einem: life 1 calm -1
schon einen: threat 1
schon er: violence 1 threat 1 calm -1
schon es: worry -1 calm 1
schon euch: other 1
schon ewig: violence 1 voices -1 worry 2 calm -1
schon falsch: calm 1
schon ganz: life -1 other 1 worry 1 calm -1
schon ganzen: life -1 voices 1 worry 1
schon gebrochen: worry 1
schon geguckt: life 1 threat 1 calm -1
schon geht: voices 1
schon gekauft: life 1 calm -1
schon gelb: medical 1
schon gemacht: calm 1
schon gepackt: life 1
schon geschrieben: calm 1
schon gestern: other 1
schon gestorben: life -1 calm 1
schon gut: calm 1
schon hab: life -1 calm 1
schon hat: threat 1
schon herbst: worry 1
schon heut: medical 1 calm -1
schon heute: calm 1
schon hier: life 1
schon hin: worry -1 calm 1
schon hingelegt: threat 1
schon ich: worry 1 calm -1
schon im: life -1 threat 1 other 1 voices -1
schon imer: life -1 violence 1
schon in: life 1 threat 1 calm -1
schon irgendwan: calm 1
schon ist: life -1 medical 1 worry -1 calm 1
schon jahre: calm 1
schon jetzt: calm 1
schon keler: other 1
schon lang: life -2 other 1 worry 3 calm -1
schon lange: life -1 worry 1 calm 1
schon liegen: life 1 calm -1
schon los: other 1 calm -1
schon machen: calm 1
schon mal: life 1 worry 1 calm -2
schon mehr: life -1 calm 1
schon meine: threat 1
schon melden: calm 1
schon minuten: medical 1 voices 1
schon mit: life 2 calm -2
schon mus: life 1
schon nich: life 1 worry 1 calm -1
schon nicht: life -1 worry 1 calm 1
schon nur: life 1 medical 1 worry -1
schon ob: worry 1
schon oben: life 1 calm -1
schon ofen: violence 1
schon praktikum: calm 1
schon sagt: life -1 calm 1
schon schuhe: voices 1
schon sehen: threat 2 calm -1
schon sein: violence 1
schon seit: life -1 worry 1
schon sie: worry -1 calm 1
schon so: violence 2 worry 1 calm -1
schon tot: life 1 violence -1 other 1 worry -1
schon um: life -1 calm 1
schon und: life 1 other 1 medical 1 worry -1 calm -1
schon unter: life 1 calm -1
schon unterschreiben: calm 1
schon verlangert: calm 1
schon vier: violence 1
schon vol: life 1 medical 1 calm -1
schon von: calm 1
schon vor: threat 1
schon wars: calm 1
schon was: threat 2 medical 1 worry -1 calm -1
schon weg: life 2 voices 1 calm -2
schon welche: life 2 calm -1
schon wieder: life 1 threat -1 worry -1 calm 1
schon wir: medical 1
schon wo: life 1 calm -1
schon wochen: life -1 worry 2 calm -1
schon zu: calm 1
schon zum: other 1
schon zwei: life -1 worry 2 calm -1
schon zweimal: medical 1
schon zweite: worry 1 calm -1
schon: life 4 violence -2 threat 2 other -1 medical -1 voices 2 foreign -3 worry 2 calm -4
schone gruse: life 1
schone: life 3 voices -1 worry -1 calm 1
schonen abend: life -1 calm 2
schonen guten: life -1 calm 1
schonen: threat -1 worry -1 calm 3
schoner blick: life 1 calm -1
schoner: life 4 calm -1
schones wochenende: calm 1
schones: life 2 violence -1
schonsten: life 4 voices -1 calm -3
schorle: calm 1
schorsch: life -1 threat 1 medical 1
schos: life 1 violence 1 worry -1
schpruch: calm 1
schraiben: life -1 medical 2 worry -1
schrank er: violence 1
schrank mit: other 1
schrank versteckt: violence 1
schrank: life 5 violence 1 threat -2 other 1 worry -1 calm -2
schrauben gezahlt: calm 1
schrauben ich: calm 1
schrauben mir: violence 1 calm -1
schrauben nach: violence 1 calm -1
schrauben und: voices 1
schrauben: life -1 violence 1 threat 2 other -1 medical -1 voices 1 worry -2 calm 1
schrebergarten: violence -1 calm 2
schreck: calm 1
schreckschus: life -1 threat 3 calm -2
schrei ich: calm 1
schrei: life -2 violence 3 threat -1 medical 1 calm -1
schreiben auf: voices 1 foreign 1 calm -1
schreiben aus: other 1
schreiben bin: calm 1
schreiben da: life -1 calm 1
schreiben das: life 1 threat 1 calm -1
schreiben den: life -1 calm 1
schreiben der: life 1
schreiben die: voices 1 calm 1
schreiben dir: threat 1 foreign 1 calm -1
schreiben es: threat 1 calm -1
schreiben gerade: life 1 calm -1
schreiben grad: life 1 calm -1
schreiben grade: other 1 voices 1
schreiben heimlich: violence 1 calm -1
schreiben i: medical 1
schreiben ich: violence 1 medical -1 worry -1
schreiben jetzt: life -1 calm 2
schreiben man: life 1
schreiben mein: life 1 calm -1
schreiben meine: life 1 calm -1
schreiben mir: voices 1
schreiben mit: life 1
schreiben mus: life -1 calm 1
schreiben nur: other 1
schreiben sachen: worry 1 calm -1
schreiben sie: other 1
schreiben so: calm 1
schreiben sol: worry -1 calm 1
schreiben tablet: violence 1
schreiben und: medical 1
schreiben vom: violence 1 other -1
schreiben: life -3 violence 2 threat -2 other 4 worry -4 calm 2
schreinerei der: voices 1
schreinerei ich: voices 1
schreinerei reinschreiben: calm 1
schreinerei: life -2 violence -1 threat -1 other 2 medical 1 voices 1 worry 1 calm 1
schreit das: other 1 worry 1 calm -1
schreit die: other 1 calm 1
schreit er: worry 1 calm -1
schreit es: life -1 voices 1 calm -1
schreit frau: other 1 calm -1
schreit hilfe: other 1
schreit ich: threat 1 calm -1
schreit jeden: worry 1
schreit kind: other 1
schreit mich: worry 1
schreit nicht: life -1 other 1
schreit um: other 1
schreit wieder: other 1
schreit: life -2 violence -1 other 7 medical -2 voices 1 worry 2 calm -4
schreven: worry 2 calm -1
schriftlich: life -1 threat -1 worry -2 calm 5
schrit noch: life 2 calm -1
schrit und: life 1 violence 1 calm -1
schrit: life 6 violence 1 threat -1 voices -1 worry -1 calm -3
schrite: life -1 voices 1 worry -1 calm 2
schrotprogram: calm 1
schrotwichtel: life -1 calm 2
schtelung: calm 1
schtunde: calm 1
schu: life 1 violence -1 threat -1 medical 1 voices 1 worry 1 calm -2
schuach: other 2 calm -1
schuah: calm 1
schublade und: voices 1
schublade: life 1 voices 1 worry -1
schubn: life 1 calm -1
schubs die: threat 1 calm -1
schubs in: threat 1 calm -1
schubs: life -1 violence -1 threat 9 worry -1 calm -6
schubsen und: calm 1
schubsen: life -1 violence -1 threat -1 voices 3 calm 1
schubst: life -1 violence 1 threat 2 calm -1
schuhe an: voices 1
schuhe aus: voices 1
schuhe die: calm 1
schuhe gekauft: calm 1
schuhe und: life 1 worry -1
schuhe: life -1 violence 1 threat -1 medical -2 voices 4 calm -1
schuhen: violence 1 voices 1 worry 2 calm -2
schui: medical 1
schul: life 2 calm -1
schulbegleitung: calm 1
schuld hab: violence 2
schuld ich: violence 1 calm -1
schuld: violence 2 threat 1 other 1 medical -1 voices -1 worry -1 calm -1
schulden bei: worry 1 calm -1
schulden hab: calm 1
schulden no: calm 1
schulden und: violence -1 worry 2
schulden weg: violence 1
schulden: life -2 violence -1 threat -1 other -1 medical -2 voices -1 worry 6 calm 3
schule die: voices 1
schule haben: worry -1 calm 1
schule ich: voices 1
schule in: voices 1
schule sie: worry -1 calm 1
schule: violence -1 threat -1 other 2 voices 1 worry -1 calm 1
schulerin: calm 1
schuljahr: calm 1
schulta: calm 1
schulung: life -1 worry -1 calm 3
schumelt: calm 1
schun: life 1 worry 2 calm -2
schupe: life 2 calm -1
schupen: life -1 violence -1 threat 2 other 2 calm -2
schupfa: life -1 threat 3 calm -1
schupsn: violence -1 calm 2
schurze: other -1 calm 1
schus: life -1 calm 1
schusel: medical 2 calm -2
schuster: medical 4 calm -3
schut: threat 2 calm -2
schutelt: medical 2
schuten: violence 1
schutet: violence 1
schutz: calm 1
schutzbrile: worry 4 calm -2
schutzenverein: life -1 calm 2
schutzhaube: worry 3 calm -2
schwa: life -1 calm 1
schwach: medical 1
schwade: calm 1
schwager die: other 3 calm -2
schwager: life -1 violence -1 other 4 calm -1
schwanen: life -1 calm 1
schwanger monat: medical 1
schwanger und: medical 1
schwanger: life -1 other -1 medical 3 worry -1 calm 1
schwar: life -1 worry 3
schwartsfarn: calm 1
schwarz augen: medical 2 calm -1
schwarz er: violence -1 voices 1
schwarz und: life 1
schwarz vom: calm 1
schwarz vor: medical 2 calm -1
schwarz wie: medical 1 calm -1
schwarz: life 1 violence -1 threat -2 other -1 medical 9 voices 2 worry -1 calm -6
schwatzt: life -1 worry 3 calm -1
schwbausweis: calm 1
schwea: calm 1
schwebehindertenausweis: voices 2 calm -1
schweigt: calm 1
schweine und: worry 1
schweine zerlegt: calm 1
schweine: life -1 violence -1 threat 2 medical -1 worry 1 calm 1
schweiserkurs: other 1
schwer ich: life -1 worry 1
schwer sonst: calm 1
schwer un: worry 1
schwer: life -3 violence -1 other -1 medical -1 worry 3 calm 3
schwerbehindertenausweis bin: calm 1
schwerbehindertenausweis ich: calm 1
schwerbehindertenausweis is: calm 1
schwerbehindertenausweis: life -4 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 12
schwere: life -1 worry 2
schwerhorig: calm 1
schwerste: life 2 calm -1
schweschter: life -1 calm 1
schwester am: life 1 calm -1
schwester an: other 1
schwester der: threat 1 calm -1
schwester ein: life 1
schwester es: other 1
schwester gesagt: threat 1
schwester hat: life -1 violence 1
schwester ich: calm 1
schwester im: other -1 medical 1
schwester imer: violence 1 calm -1
schwester in: life 1
schwester is: calm 1
schwester ist: life 1 other -1 medical 1
schwester mich: violence 1
schwester morgen: violence 1 calm 1
schwester nicht: life -2 other 2
schwester redet: calm 1
schwester sagt: other 1
schwester sich: other 1 medical 1 calm -1
schwester sie: threat 1 other 1 calm -1
schwester von: violence 1
schwester wen: other 1 calm -1
schwester wieder: calm 1
schwester wil: life -2 other 2 voices 1
schwester: life -2 threat -1 other 9 voices -1 foreign -1 worry -4 calm 1
schwiegavata: violence 4 calm -3
schwiegermuter: life -1 threat 1 other -1 worry 1 calm 1
schwierige: calm 1
schwilt: violence -1 medical 4 calm -2
schwim: calm 1
schwimabzeichen: calm 1
schwimbad: life -1 other -1 worry -1 calm 3
schwimen ich: life 1 calm -1
schwimen: life 2 violence -1 threat 1 medical -1 voices -1 worry -1 calm 2
schwimkurs: life -1 calm 3
schwimweste: life -1 calm 1
schwindlig ich: medical 1 voices 1
schwindlig und: medical 1
schwindlig: life -2 violence -1 medical 3 voices 1 worry -1 calm -1
schwirt der: calm 1
schwirt kopf: calm 1
schwirt: calm 1
schwitz kalt: medical 1 worry -1
schwitz nicht: medical 2 calm -1
schwitz: life -2 medical 8 worry -2 calm -2
schwor dir: violence 1 calm -1
schwor ich: life 1
schwor: violence 2 threat 3 worry -1 calm -2
schwore ich: threat 2 calm -1
schwore: life -1 threat 4 calm -2
schwors: threat 1
schwumrig: life -1 medical 4 worry -1 calm -1
scoter: calm 1
screnshots: calm 1
seara: foreign 2 calm -2
sebstmort: life 5 calm -4
sechs ich: worry 1
sechs jahren: calm 1
sechs monate: life 1
sechs monaten: life 1
sechs stunden: calm 1
sechs: life -2 violence -1 threat 1 medical -1 voices -1 worry -2 calm 6
sechse: calm 1
sechseinhalb: calm 1
sechstes: worry 2 calm -1
secht: medical 1
sechzig: calm 1
sefer: foreign 3 calm -3
seful: foreign 2 calm -1
segt ick: life -1 voices 3 calm -1
segt schal: life -1 voices 2 calm -1
segt: life -1 violence -1 threat -1 other -1 medical -1 voices 5 foreign -1 worry -1
seguir: foreign 1
seh ale: threat 1 worry 1 calm -1
seh ales: medical 1
seh auf: medical 1
seh aus: calm 1
seh da: worry 2 calm -1
seh dan: threat 1 calm -1
seh das: life -1 other 1
seh den: other 1 calm -1
seh der: calm 1
seh die: life -1 worry -1 calm 1
seh dopelt: medical 2 calm -1
seh gar: worry 1
seh hab: life 1
seh ich: medical 1
seh jeden: worry 1 calm -1
seh kein: worry 2
seh keinen: life -1 worry 1
seh licht: worry 1 calm -1
seh mehr: life -1 medical 2 worry -1 calm 1
seh mir: life 1 medical -1
seh mit: calm 1
seh mnie: foreign 1
seh mus: voices 1
seh nicht: life -1 calm 1
seh nichts: medical 1 calm -1
seh nix: medical 1
seh noch: life 1 other 1 voices 1 worry -1 calm -1
seh nur: life 1 worry -1
seh ohne: life -1 calm 2
seh sachen: medical 1
seh schwimen: life -1 calm 2
seh segt: voices 2 calm -1
seh sin: worry 1
seh stech: threat 1 calm -1
seh und: life 1
seh was: life -1 worry 1
seh wie: calm 1
seh: life -1 violence -3 threat -2 other 2 medical 4 voices 2 foreign 2 worry 1 calm -5
sehen am: threat 1
sehen aus: life 2 calm -1
sehen das: worry 1
sehen die: voices 1
sehen er: threat 1 other 1
sehen hat: threat 1
sehen ich: violence 1 threat 1
sehen ist: worry 1
sehen jahren: calm 1
sehen minuten: medical 1 calm -1
sehen nach: other 1
sehen nicht: violence 1 other 1 calm -1
sehen sie: medical 1
sehen stunden: calm 1
sehen und: violence 1 threat 1 worry -1 calm -1
sehen uns: other 1 calm -1
sehen war: life -1 calm 1
sehen was: threat 1
sehen wie: life 1 threat 1 calm -2
sehen wochen: calm 1
sehen: life -2 violence -1 threat 6 medical 1 foreign -1 worry -2
sehnerv: calm 1
sehr anker: life 1 calm -1
sehr damen: violence 1 calm -1
sehr geholfen: calm 1
sehr gehrte: violence 1 calm -1
sehr gehrtes: life 1 calm -1
sehr ich: calm 1
sehr krank: life 1 calm -1
sehr lange: worry 1 calm -1
sehr net: calm 1
sehr und: life 1
sehr wen: life 2 calm -1
sehr: life 3 threat -1 other -1 medical 1 worry -1 calm -1
seht ihr: calm 1
seht mich: life -1 other 1 calm 1
seht: life -1 violence -1 other 2 worry -1 calm 1
sei dank: life -1 calm 1
sei und: calm 1
sei was: calm 1
sei: life 1 other 3 medical -1 voices -1 foreign -1 worry -2 calm 2
seidel sie: calm -1
seidel: life 1 threat 1 calm -1
seidm: life -1 worry 2
seife: life 2 calm -2
seifenlauge: life -1 calm 1
seil im: life 2 other 1 calm -2
seil in: life -1 calm 2
seil ist: life 1 threat 1 calm -1
seil schon: life 1 calm -1
seil und: threat 1 calm -1
seil: life 8 violence -1 other 1 medical -1 voices 1 worry -2 calm -6
seilrutsche: life -1 calm 1
seim: violence -1 other 4 calm -2
sein auto: violence -1 calm 2
sein beser: life 1 calm -1
sein dan: threat 1 calm -1
sein das: worry 1
sein ding: violence 2 calm -1
sein er: threat 1 calm -1
sein ganzes: life -1 other 1
sein geht: worry 1
sein handy: other 1 calm -1
sein ich: life 1
sein im: other 1
sein ist: calm -1
sein kind: violence -1 other 2 calm -1
sein komt: threat 1
sein man: life 1
sein nicht: life -1 worry 1
sein nur: life 1
sein schon: life 1 calm -1
sein so: life 1 calm -1
sein sol: worry 1
sein und: violence 1 other 1
sein verschenkt: other 1
sein ware: life 1 calm -1
sein wil: life 1
sein zuschus: calm 1
sein: life 8 violence -2 threat -1 other 6 medical -2 voices -3 foreign -1 worry -2 calm -4
seine adrese: threat 1
seine alte: calm 1
seine der: threat 1
seine frau: other 2 calm -1
seine furs: calm 1
seine gesucht: medical 1
seine ich: threat 1 other 1 calm -1
seine is: threat 1 other 1 calm -1
seine muter: calm 1
seine schuhe: worry 1
seine: life -3 threat 5 other 2 medical -1 voices -1 worry -1 calm -1
seinem haus: threat 2 calm -1
seinem kopf: other 1
seinem: life -2 violence 1 threat 5 other 2 medical -1 voices -1 worry -1 calm -2
seinen hund: life -1 other 2 calm -1
seinen ins: life -1 other 1 calm 1
seinen namen: calm 1
seinen: life -3 other 4 medical -1 voices -1 worry -1 calm 1
seiner frau: other 1
seiner geschrieben: other 1
seiner mit: threat 1 other 1 calm -1
seiner wohnung: other 1
seiner: life -1 violence -1 threat 1 other 4 medical -1 voices -1 worry -2 calm 1
seins ich: threat 1
seins: life -1 threat 1
seit 10: worry 1
seit 14: life -1 calm 1
seit 20: life 1
seit 2: other 1
seit 3: life 1 voices 1
seit 4: voices 1
seit abend: medical 1
seit aber: life 1
seit acht: calm 1
seit alein: violence 1
seit ales: life 1 calm -1
seit an: voices 1 worry 1 calm -1
seit august: worry 1
seit bin: calm 1
seit chef: worry 1 calm -1
seit da: life -1 violence -1 worry 3 calm -1
seit das: worry -1 calm 1
seit dem: life -2 threat -1 medical 1 worry 2 calm 1
seit den: worry -1 calm 2
seit der: life -1 violence 1 medical -1 voices -1 worry 1
seit die: worry -1 calm 1
seit dienstag: worry 1
seit drei: life -1 medical -1 foreign 1 worry -2 calm 2
seit ein: worry 1 calm -1
seit einer: life 1 medical 1 calm -1
seit elf: worry 1
seit em: medical 1
seit er: other 1
seit februar: worry 1
seit freitag: life -1 violence 1 worry 1
seit fruh: life -1 violence 1 medical 1
seit funf: life 1
seit fur: calm 1
seit geburt: calm 1
seit gestan: calm 1
seit gestern: life 1 other 1 medical 1 worry -2
seit hab: life 1 calm -1
seit herbst: worry 1
seit heut: medical 1 voices 1 worry -1 calm -1
seit heute: threat -1 medical 1 worry -1
seit hochzeit: violence 1
seit ich: violence 1 threat -1 worry 1
seit im: life 1 worry 1 calm -1
seit in: violence 1
seit jahre: calm 1
seit jahren: worry -1 calm 1
seit juni: life 1 worry -1
seit kundigung: worry 1 calm -1
seit letzter: worry -1 calm 1
seit macht: worry -1 calm 1
seit mama: life -1 worry 2
seit meine: worry 1
seit minuten: life 1
seit mir: other 1
seit mit: worry 1
seit mitag: life 1 other 1 medical 1 worry -1 calm -1
seit mitwoch: worry 1 calm -1
seit monat: life -1 worry 2 calm -1
seit monaten: life -1 worry 2 calm -1
seit montag: worry 1
seit morgen: voices 1 worry -1 calm -1
seit nachdenken: voices 1 worry 1 calm -1
seit nacht: other 1
seit nehm: worry 1 calm -1
seit neu: calm 1
seit neun: calm 1
seit nicht: other 1 medical -1
seit nichts: worry 1 calm -1
seit nix: worry -1 calm 1
seit nur: other 1
seit oktober: calm 1
seit ostern: life -1 worry 2 calm -1
seit par: worry 1
seit richtig: worry -1 calm 2
seit schreiben: life 1
seit september: worry 1
seit sie: calm 1
seit so: life -1 worry 2 calm -1
seit somer: worry 1
seit sontag: voices 1 worry 1 calm -1
seit stunde: life 1 other 1 medical 1 worry -1 calm -1
seit stunden: medical 2 voices 1 worry -1 calm -1
seit tableten: worry 1
seit tage: foreign 1 worry -1
seit tagen: life -1 violence -1 other 1 medical -1 voices 1 worry 1 calm -1
seit tot: life -1 worry 1
seit trenung: worry 2 calm -1
seit umstelung: worry 1
seit umzug: life -1 worry 1
seit und: calm 1
seit vier: calm 1
seit wach: worry 1 calm -1
seit weg: other 1
seit wie: life 1
seit wieder: life 1
seit wocha: worry 1
seit woche: calm 1
seit wochen: violence -1 threat -1 other -1 medical -1 worry 4 calm -2
seit zu: life 3 worry -1 calm -1
seit zwei: worry 1
seit: life -4 violence -1 threat -6 medical 1 voices 1 foreign -2 worry 12 calm -1
seitdem ich: worry 2 calm -1
seitdem ist: worry 1
seitdem: life -2 violence -1 threat -1 other -1 worry 8 calm -3
seite der: life 1 calm -1
seite die: life 1
seite heute: life 1
seite ist: violence 1 calm -1
seite und: medical 1
seite: life 1 violence 1 threat 1 other -1 medical 4 worry -2 calm -3
seiten und: worry 1
seiten: threat -1 calm 1
seitens: life -1 calm 2
seither: life -1 worry -1 calm 2
sekretarin: life -1 threat 2 calm -1
sekunden: life -1 threat 1
selba: calm 1
selbe: calm 1
selben: life 2 threat 2 worry -1 calm -2
selber ab: life 1 calm -1
selber bin: violence 1
selber dan: life 1
selber den: life 1 calm -1
selber der: calm 1
selber geh: calm 1
selber gehen: calm 1
selber gekundigt: life -1 calm 1
selber gemacht: life 1
selber gesicht: life 1
selber hab: life -1 calm 1
selber hat: life 1
selber ich: life -1 violence 1 calm 1
selber ins: life 2 calm -1
selber mehr: life -1 calm 1
selber mit: calm 1
selber nicht: life 1 calm -1
selber schuld: life -1 threat 1
selber und: life -1 worry 1
selber: life 9 violence -3 threat -1 other -1 medical -2 voices -3 foreign -1 worry -3 calm 3
selbsmord: life 6 calm -5
selbst ich: violence 1 calm -1
selbst nur: calm 1
selbst schuld: violence 2
selbst: life 3 threat -1 other -1 medical -1 worry -2 calm 3
selbstandig: calm 1
selbstmordgedanken du: life -1 calm 1
selbstmordgedanken fals: life -1 calm 1
selbstmordgedanken ist: life 2 calm -1
selbstmordgedanken so: life 1
selbstmordgedanken: life 10 medical -1 worry -2 calm -6
selbststandig: life -1 calm 2
selbstverteidigung: calm 1
sele: life 1
selig: life 1 calm -1
selim: foreign 3 calm -2
selischer: calm 1
selma: worry 1
selten: medical 1
selwer: life 1 calm -1
semel: calm 1
seminar: calm 1
send: calm 1
sender: life -1 medical -1 voices 6 worry -1 calm -3
senf: calm 2
sep: life 1
sepferdchen: life -1 calm 1
september: life -2 violence -1 other -1 voices -1 worry 3 calm 2
serai: foreign 1 calm -1
serie ist: calm 1
serie: life -1 medical -1 calm 3
sernik: calm 1
servern: calm 1
service: calm 1
serviete: life -1 calm 1
servus bin: life -1 calm 1
servus: foreign -1 worry -1 calm 3
ses: life -1 foreign 3 worry 2 calm -3
sesel: voices 1
sest: calm 1
sestri: foreign 1
setht: calm 1
setz mich: medical 1
setz: life 1 violence -1 threat -1 medical 2 worry 1 calm -2
setze: life -1 violence 1
setzen: life -1 violence 1 threat 1 medical -1 worry -1 calm 1
setzt aus: medical 2 calm -1
setzt sich: worry 1
setzt: life -3 violence 2 threat -1 other -1 medical 3 voices -1
seuche: calm 1
seufzt: life -1 worry 2
seul: foreign -1 calm 2
seviyorum: foreign 1
sex: life -1 violence 8 worry -1 calm -6
sganze: life 1
sgb i: calm 1
sgb ix: calm 1
sgb: life -1 medical -1 worry -1 calm 4
shirt: life -1 threat -1 medical 1 calm 2
sho8l: foreign 2 calm -1
shte: foreign 3 calm -2
shukran: calm 1
siachs: other 2 calm -1
siacht: threat 2 calm -1
sich am: life 2 calm -2
sich an: life -1 violence 3 medical 1 worry 1 calm -3
sich auch: threat 1
sich aufgehangt: other 1 calm -1
sich aufs: calm 1
sich beim: life 1 medical 1 calm -1
sich beraten: calm 1
sich bis: worry 1 calm 1
sich da: calm 1
sich dafur: calm 1
sich dan: violence 1
sich das: life -1 calm 1
sich dazu: violence 1
sich den: calm 1
sich der: medical 1
sich die: other 1 medical 2 calm -1
sich eingeschlosen: other 2 calm -1
sich entschuldigt: calm 1
sich fur: worry 1
sich ganz: medical 1 worry 1
sich geschniten: other 1 medical -1 voices 1
sich heut: threat 1
sich heute: other 1
sich ich: calm 1
sich im: violence -1 other 2 calm -1
sich imer: worry 1
sich jemand: worry 1
sich keine: life 1 calm -1
sich keiner: calm 1
sich kuhlhaus: other 1 calm -1
sich lasen: worry 1 calm -1
sich last: calm 1
sich machen: calm 1
sich meine: life 1
sich mich: violence 2 calm -1
sich mir: violence 2 medical -1 voices 1 worry 1 calm -1
sich mit: medical 1 worry 1 calm -1
sich morgen: threat 1
sich muhe: worry 1 calm -1
sich nich: threat 1
sich nicht: medical 1
sich noch: life -1 threat 2 calm -1
sich pulsadern: other 1 calm -1
sich schon: life -1 voices 1 worry 1
sich seit: worry 1
sich selber: life 1 calm -1
sich so: worry 1 calm -1
sich sorgen: calm 1
sich steif: other -1 medical 1
sich uberhaupt: worry 1
sich um: life 1 other 1 calm -1
sich umbringen: other 2 calm -1
sich und: life -1 other 2 worry -1 calm 1
sich von: calm 1
sich vor: other 1
sich weil: calm 1
sich wundern: life -1 threat 2 calm -1
sich zu: life -1 calm 2
sich zuruck: worry -1 calm 1
sich: life -4 violence -3 threat -1 other 8 medical 3 voices -3 foreign -2 worry 1
sicher das: voices 1 calm -1
sicher der: worry -1 calm 1
sicher ob: voices 1 calm -1
sicher: life -1 threat 1 voices 2 worry -1 calm 1
sicherheit: life -1 violence 1 worry -1 calm 2
sicherung an: threat 1 worry 1
sicherung: life -1 threat 1 voices -1 worry 1 calm 2
sichs: life -2 worry 2
sie 13: other 1
sie 20: violence 1
sie 60: calm 1
sie a: foreign 1 calm -1
sie ab: life 2 worry 1 calm -1
sie abends: life -1 threat 1
sie aber: medical 1 worry -1 calm 1
sie ale: life -2 threat 1 worry 1
sie am: threat 1
sie an: other 1 calm 1
sie ans: other 1
sie arbeiten: other 1
sie auch: violence -1 other 1
sie auf: life -1 violence 1 threat -1 other 1 medical -1
sie aus: life -1 threat 1 voices 1 calm -1
sie baby: threat 1 other 1
sie bad: worry 1
sie behalten: calm 1
sie bei: violence 1 calm -1
sie beim: other 1
sie bekomt: threat 2 calm -1
sie beser: life 1 violence 1 calm -1
sie bin: other 1 calm -1
sie bite: calm 2
sie blau: threat 1 other 1 calm -1
sie blos: calm 1
sie braucht: threat 1
sie bringt: other 1
sie dachte: medical 1 calm -1
sie daheim: other 1
sie damit: calm 1
sie dan: life -1 violence 2 threat -1
sie das: life 1 voices 1 worry -1
sie dem: threat 2 calm -1
sie den: life -1 threat 1 other 1 medical 1 voices -1 worry -1
sie denkt: calm 1
sie der: life 1 worry -1
sie die: violence -1 other 1 voices 1 worry -1 calm -1
sie dienstag: calm 1
sie doch: life 1
sie durch: voices 1
sie durfen: life -1 threat 1
sie ein: worry 1
sie eine: life 1 worry 1 calm -1
sie einen: life -1 other 1 calm 1
sie einfach: life -1 calm 1
sie einkaufen: violence 1
sie er: voices 1
sie es: violence 1 calm -1
sie fahrt: life 1
sie fest: voices 1
sie flustert: voices 2 calm -1
sie fragen: calm 1
sie frau: life -1 calm 1
sie frei: life 1 calm -1
sie freitag: worry 1
sie fur: life 1
sie ganz: violence 1
sie gar: medical 1
sie gefragt: life 1 calm 1
sie gegen: other 1
sie geht: life -1 violence -1 threat 1 other 2 calm -1
sie gelacht: life 1 calm -1
sie gern: calm 1
sie gesagt: violence 1 medical -1 voices 1
sie gestern: other 1
sie gleich: threat 1 calm -1
sie gut: life 1 calm -1
sie hab: life 2 threat 1 worry -1 calm -1
sie haben: violence 2 threat -1 voices 2 worry 1 calm -4
sie hat: life -1 threat -1 other 2 voices -2 worry -1 calm 1
sie hate: calm 1
sie hats: life 1
sie haus: life 1 voices 1 calm -1
sie heist: other 1
sie heit: other 2 calm -1
sie heut: life -1 calm 1
sie heute: other 1
sie hinter: voices 1 calm -1
sie hot: other 1 voices 1 calm -1
sie ich: life -1 threat -1 other 1 medical -1 voices 2 worry 1 calm -1
sie ihr: life 1
sie ihren: life 1
sie im: threat 1 other 1 voices 1 calm -1
sie imer: life 1 other 1 calm -2
sie in: violence -1 other 1 medical 1 worry -1
sie isch: life 2 calm -1
sie ist: violence -1 threat 1 other 2 voices 1 worry -1 calm -1
sie ja: life -1 threat 2 calm 1
sie jacke: threat 1
sie jeden: violence 1 worry -1 calm 1
sie jetzt: life -1 other 1 medical 1
sie kan: life 1 calm -1
sie kein: threat 1
sie keinen: life 1
sie keiner: life -1 threat 3 worry -1
sie komt: life -1 other 2
sie konen: threat 1 calm -1
sie kundigen: life 1 calm 1
sie lange: worry 1 calm -1
sie las: other 1
sie lasen: voices 1
sie last: violence 1 other -1
sie laufen: life 1
sie leichter: life 1 calm -1
sie lieb: life 2 calm -1
sie lieber: worry 1 calm -1
sie liegen: life 1
sie liegt: life 1
sie machen: calm -1
sie macht: life -1 medical 1 voices 1
sie mag: calm 1
sie mal: threat 1
sie mehr: life -1 threat 1 other 2 worry -1 calm -1
sie mein: life -1 violence 1 other -1 worry 1
sie meine: violence 1 worry 1 calm -1
sie meiner: life 1 calm -1
sie mich: life -1 violence 3 other -1 medical -1 voices 2 calm -2
sie mir: life -1 violence 1 threat -1 other -1 medical -1 voices 1 calm 2
sie mit: life -1 violence -1 threat -1 other -1 voices 1 worry 1 calm 2
sie morgen: threat -1 calm 1
sie nach: calm 1
sie nein: calm 1
sie nenen: violence -1 worry 2 calm -1
sie net: threat 1
sie neulich: life 1
sie nicht: life 1 violence -1 threat 1 other 3 medical 1 voices -1 worry -1 calm -2
sie nichts: life -1 threat 1 other 1 calm -2
sie nie: other 1
sie nim: voices 1
sie nimt: violence 1
sie nix: life 1 medical 1 calm -1
sie noch: medical 1
sie nur: life -1 voices -1 worry 1 calm 1
sie ob: calm 1
sie raus: medical 1 voices 1 worry -1 calm -1
sie recht: worry 1
sie reden: worry 1
sie redet: other 1
sie ruft: voices 1
sie ruhig: voices 1
sie runter: worry 2
sie sagen: life -1 other -1 voices 2 worry -1 calm 1
sie sagt: life -2 violence 1 threat -1 other 2 calm -1
sie samstag: violence 1
sie schickt: calm 1
sie schlafen: life 1 other 1 calm -1
sie schlaft: life -1 threat 1
sie schreiben: threat -1 voices 1 calm 1
sie schreinerei: other 1 calm -1
sie schwester: life 1
sie sei: calm 1
sie seit: calm 1
sie selber: worry 1
sie sich: other 1 medical -1 voices -1
sie sie: life -1 threat 1 other 1 voices 1 worry -1 calm -1
sie sieht: calm 1
sie sind: threat -1 other 1 voices 1 calm -1
sie sitzt: voices 1
sie so: threat 1 other 1 voices 1 calm -1
sie sofort: other 1
sie sol: life 2 violence -1 threat 3 other -1 calm -3
sie springt: other 1
sie steht: other 1 calm -1
sie stirbt: calm 1
sie tag: worry -1 calm 1
sie tot: life -1 threat 2
sie tun: calm 1
sie um: threat 1 calm -1
sie und: other 1 calm -1
sie uns: worry 1
sie unten: voices 1
sie unter: voices 1
sie vol: calm 1
sie von: life 1 calm -1
sie vor: violence 1
sie wan: foreign 1 calm -1
sie war: life 1
sie warten: violence 2 calm -1
sie warum: life 1
sie was: other 1 calm 1
sie wasche: worry 1
sie weg: other 1 worry 1 calm -1
sie weil: calm 1
sie weis: medical 1
sie weiter: voices 1
sie wen: calm 1
sie wer: violence 1 threat 1 calm -2
sie werden: worry 1
sie wie: life 1
sie wieder: life -1 other 1 calm 1
sie wil: life -1 violence -1 other 2
sie wird: life -1 threat 1 worry -1
sie wisen: calm 1
sie wohnt: other 1
sie wolen: violence 1 voices 1
sie wurgt: medical 1
sie zabic: foreign 1 calm -1
sie zu: violence 1
sie zum: violence 1
sie zuruck: life -1 calm 2
sie: life -5 threat 3 other 7 medical -1 voices 5 foreign -1 worry -5 calm -5
sieben in: threat -1 calm 1
sieben: violence -1 threat -1 other -1 worry -1 calm 5
siebten: life -1 worry -2 calm 3
siebter stock: life 1 calm -1
siebter: life 3 medical -1 calm -1
siebtragermaschine: calm 1
siebzehn: life -1 calm 2
siedelt: calm 1
siehst: violence -1 other 1 calm 1
sieht an: violence 1
sieht aus: life 2 worry 1 calm -1
sieht das: calm 1
sieht den: life 1 calm -1
sieht die: calm 1
sieht ein: other 2 calm -1
sieht er: threat 1
sieht ich: calm 1
sieht in: life -1 violence -1 other 1 worry 1
sieht keiner: life 1 calm -1
sieht man: life 1
sieht meine: violence 1
sieht mir: violence 1 worry -1
sieht schlim: life 2 calm -1
sieht schon: worry 1
sieht sich: calm 1
sieht sie: violence 1
sieht und: life 1
sieht wie: calm 1
sieht wieder: calm 1
sieht: life 1 violence 4 threat -2 other 1 medical -2 foreign -1 calm -1
sievers: calm 1
sikildi: calm 1
sikisiyor: foreign 2 calm -1
silke: life -1 violence 1 threat 2 other -1 worry -1
silo: calm 1
silvester: life 1 worry 1 calm -1
sily: foreign 2 calm -1
simdi: foreign 1 calm 1
simons: calm 1
sims: calm 1
simulation: life -3 voices 3
sin das: voices 1
sin ich: life 1 worry -1
sin in: worry 1
sin mehr: life 1
sin un: voices 1
sin: life -1 violence 1 threat -1 worry 4 calm -2
sind 1: calm 1
sind 5: life 1 calm -1
sind aber: calm 1
sind ale: life -1 violence 1 medical -1 worry 1 calm 1
sind bei: life 1 calm -1
sind beide: other 1
sind da: violence 1 worry 1 calm -1
sind das: voices 1 worry -1
sind der: voices 2 calm -1
sind die: life -1 voices 1 worry -1
sind ein: worry 1
sind eine: worry 1 calm -1
sind es: calm 1
sind fast: life 1 calm -1
sind funf: violence 1 calm -1
sind ganz: violence 1
sind genug: life 1 calm -1
sind grau: worry 1 calm -1
sind hab: worry 1
sind halt: worry 1 calm -1
sind heute: life 1
sind hinter: voices 2 calm -1
sind ich: life -1 calm 2
sind im: life 1 violence 1 medical 1 calm -3
sind imer: life -1 threat 1
sind jetzt: life 2 other 1 calm -2
sind laut: voices -1 calm 1
sind ler: calm 1
sind lieb: calm 1
sind meine: voices 1
sind mich: life -1 voices 1 worry 2 calm -1
sind mir: voices 1 calm -1
sind net: life 1 calm -1
sind neu: life 2 calm -2
sind neun: worry 1
sind nicht: voices 1 worry 1 calm -1
sind noch: medical 1
sind nur: calm 1
sind sagt: life 1 calm -1
sind schon: life 1
sind sie: life -1 calm 1
sind so: voices 1
sind tage: life 1
sind trit: threat 1
sind und: voices 2 worry -1
sind versorgungsamt: life 1
sind viele: voices 1 calm -1
sind vol: calm 1
sind von: life 1 calm -1
sind weg: life -1 other 1 calm 1
sind weihnachten: threat 1
sind wieder: life 1 calm -1
sind wir: threat 1 voices 1
sind zu: threat 1
sind zum: calm 1
sind zwei: medical 1 calm -1
sind: life 3 violence -1 threat -3 other -2 voices 7 foreign -2 calm -3
sinds genug: calm 1
sinds: threat -1 worry -1 calm 3
sing: life -1 calm 2
singe chor: calm 1
singe im: calm 1
singe: life -1 foreign -1 worry 2 calm 1
singen: life -1 threat -1 voices 3 worry -1 calm 1
singt: life 2 threat -1 voices 1
singur: foreign 1 calm -1
sinlos: foreign -1 worry 8 calm -6
sintflut: calm 1
siostry: foreign -1 calm 2
sirene: calm 1
sisch: life 2 calm -1
sister: foreign -1 calm 2
sitz alein: life -1 worry 1
sitz am: life 1 calm -1
sitz an: life 1
sitz auf: medical 1 voices 1 worry -1
sitz auto: life 1 threat 1 calm -1
sitz bad: violence 1
sitz da: worry 1
sitz dan: calm 1
sitz den: life 1
sitz der: life 1 threat 1 other 1 calm -2
sitz ich: life -1 worry 1 calm -1
sitz imer: life -1 worry 1
sitz in: life 2 violence 1 threat 1 calm -3
sitz jetzt: calm 1
sitz mit: life 1
sitz nur: life -1 worry 2 calm -1
sitz und: life 1 calm -1
sitz vor: other 1
sitz wieder: life 1
sitz: life 5 violence -1 threat -1 other -1 foreign -1 worry 4 calm -6
sitze auf: life 2 calm -1
sitze da: worry 1
sitze dem: life 1
sitze den: life 1 violence 1 calm -1
sitze ich: life -1 worry 1
sitze im: worry 1
sitze in: life 1
sitze vor: threat 1
sitze: life 4 other -1 medical -1 worry 4 calm -5
sitzen darf: calm 1
sitzen die: worry 1
sitzen im: threat 1
sitzen: violence -1 threat 2 medical -1 worry 1 calm -1
sitzt am: medical 1 voices 1 calm -1
sitzt auf: other 2
sitzt aufm: other 2
sitzt da: calm 1
sitzt dem: other 2
sitzt der: other 1
sitzt ich: voices 1
sitzt im: violence 1 threat 1
sitzt noch: threat 1
sitzt und: threat 1
sitzt: life -3 violence -1 threat 4 other 4 voices 1 worry -2 calm -2
sitzts: life -1 calm 1
sitzung: life 1 calm -1
siwe: worry 3 calm -2
siz: life 2 foreign 1 calm -1
skala: life 1 calm -1
skat: calm 1
skelet: calm 1
ski: calm 1
skocha: foreign 3 calm -2
slagen: violence 5 foreign -1 calm -3
slagit: foreign 2 calm -2
slecht: calm 1
sleit mi: violence 2 calm -1
sleit: life -1 violence 5 foreign -1 calm -2
slep: foreign -1 worry 2 calm -1
slepy: foreign 1
sliept: threat 2 calm -1
smarties: worry 1
sms: voices 2
snackautomat: calm 1
snied: life 1 calm -1
so ab: violence 1
so aber: life 1 medical 1 calm -2
so ale: voices 1
so ales: voices 1
so als: life 1 voices -1
so an: medical 1 worry 1 calm -2
so angst: worry 1
so auf: life 1 worry -1 calm 1
so aus: medical 1 calm -1
so ausgemacht: worry 1 calm -1
so ausweis: calm 1
so bei: life 1 calm -1
so beim: worry 2 calm -2
so bin: life 1 violence -1 threat 1 worry -1
so bis: threat 1
so bleiben: life 1
so blod: foreign 1
so blut: medical 1 calm -1
so da: threat 1 medical 1 calm -1
so dan: worry 1
so das: life -1 violence -1 threat -1 worry 4 calm -1
so den: life 1
so der: life -1 calm 1
so dicht: foreign 1
so dick: threat 1 medical 1 calm -1
so die: life -1 medical 1
so ding: calm 1
so doktor: worry 1 calm -1
so drauf: calm 1
so druck: life 1 threat 1 calm -1
so dum: life 1
so dunkles: medical 1 calm -1
so ein: life -1 violence 1 worry 1
so einem: voices 1
so einen: life 1 other 1 worry -1 calm 1
so einer: worry 1 calm -1
so er: other 1
so erschopft: worry 1 calm -1
so es: life -1 worry 1
so etwas: calm 1
so fertig: worry 1
so freitag: violence 1 calm -1
so fruh: life -1 calm 1
so fuhl: worry 1
so fult: worry 1 calm -1
so funy: calm 1
so gedanken: life -1 worry 1
so geht: worry 1
so gehts: voices 1 worry -1
so gemacht: life 1 calm -1
so gern: life 1
so geschrieben: life -1 calm 1
so gestern: life -1 calm 1
so getan: violence 1
so gros: life 1 calm -1
so gut: life 1
so gute: life 1 calm -1
so hat: calm 1
so heut: calm 1
so heute: life -1 threat 2
so hier: worry 1
so hinter: worry 1
so ich: life 1 voices -1 worry 2 calm -1
so im: medical 1 calm -1
so in: life -1 medical 1 worry 1
so ist: worry 2 calm -1
so jetzt: life 1
so kan: worry 1
so klar: voices 1
so kleine: calm 1
so komisch: violence 1 other 1 medical 2 worry -1 calm -1
so kopfweh: medical 1
so lala: worry -1 calm 2
so lang: life 1 worry -1
so lange: worry -1 calm 1
so langsam: medical 1 worry -1 calm 1
so laut: medical -1 voices 1 worry 1
so lecker: calm 1
so ler: life -1 worry 1
so leute: calm 1
so lieb: worry -1
so mein: life 1 calm -1
so mir: threat 1 worry 1 calm -1
so mit: violence 2 worry 2 calm -3
so mude: medical 1 worry 1 calm -2
so muhe: worry 1 calm -1
so mus: calm 1
so mut: worry 1 calm -1
so nachste: life -1 calm 1
so narisch: calm 1
so ne: life -1 medical -1 calm 2
so net: calm 1
so nicht: life 2 medical -1 calm -1
so oft: calm 1
so ordentlich: calm 1
so peinlich: calm 1
so punkte: medical 1 calm -1
so rauschen: worry 1
so recht: life -1 calm 1
so reden: life 1
so richtig: life 2 calm -2
so rote: medical 1 calm -1
so sachen: violence 1 calm -1
so schlecht: medical 1 worry -1
so schlim: violence 1 calm -1
so schmerzen: medical 1
so schnel: calm 1
so schon: violence -1 worry -1 calm 2
so schreiben: life -1 calm 1
so schwarz: medical 1 calm -1
so schwer: worry 1
so sehr: calm 1
so sein: calm 1
so seit: voices 1 calm -1
so sich: worry 1 calm -1
so sie: life -1 other 1 voices 1 worry -1 calm 1
so sind: threat 1
so spanend: calm 1
so spas: violence 1
so stark: medical 1
so stil: life 2 medical -1 worry 1 calm -1
so stolz: calm 1
so sus: calm 1
so takt: medical 1 calm -1
so tief: life 1 calm -1
so tol: calm 1
so traurig: life 1 worry -1
so und: life -1 violence -1 medical 3
so viel: life -1 threat 1 medical 1 worry -1 calm 1
so viele: calm 1
so vol: life 1
so vom: life 1 worry 3 calm -3
so von: life -1 worry 2 calm -1
so vor: life 1
so war: calm 1
so was: calm 2
so weg: medical 1 worry -1 calm -1
so weh: life -1 medical 2 calm -1
so weis: worry 1
so weit: life 3 threat 1 worry -1 calm -2
so weiterleben: life 3 medical -1 worry -1 calm -1
so weitermachen: life -2 worry 3 calm -1
so wen: violence 1
so wer: violence 1 calm -1
so wie: life 1 violence 1 medical 1 calm -3
so wil: worry -1 calm 1
so wild: calm 1
so winterschlaf: life 1
so wir: medical 1 calm -1
so woche: life -1
so wutend: violence -1
so zeug: medical 1 calm -1
so zu: life -1 violence 1 worry -1 calm 1
so zum: violence 1
so: life -1 violence 1 threat -2 other -4 medical 4 voices -3 foreign -3 worry 5 calm 2
sobald: violence -1 threat 2 worry 1 calm -1
soben: life 2 violence 1 calm -2
sobote: foreign -1 calm 2
sobu: foreign 2 calm -1
socken und: worry 1
socken: life -1 worry 1 calm 2
sofa ich: threat 1
sofa mach: threat 1
sofa: life -1 threat 2 other -1 calm 1
sofort ja: life 1
sofort: life 1 violence -1 threat -1 other 1 medical -1 voices -1 calm 2
sog da: life 2 calm -1
sog nix: life 1
sog: life 2 violence 2 foreign -2 worry -1 calm -1
sogar dem: calm 1
sogar der: calm 1
sogar die: calm 1
sogar mit: calm 1
sogar vogel: calm 1
sogar wieder: calm 1
sogar: life -3 violence -2 threat -1 other -1 voices -1 calm 9
sogn i: voices 1
sogn soi: voices 1
sogn: life -1 violence -1 voices 4 foreign -1 worry 1 calm -2
sogns: voices 2 calm -1
sogt i: voices 1
sogt: violence 1 voices 2 foreign -1 worry -1
sohn 15: other 1 calm -1
sohn 19: violence 1 calm -1
sohn 3: medical 2 calm -2
sohn den: other 1
sohn es: other -1 worry 1
sohn in: calm 1
sohn ist: violence 1
sohn jahre: medical 2 calm -2
sohn komt: calm 1
sohn mich: violence 2 calm -1
sohn nachbarin: violence -1 other 1
sohn und: threat 1
sohn von: violence -1 other 1 calm -1
sohn: life -2 threat -1 other 1 medical 1 voices -1 worry -1 calm 4
sohnes: calm 1
soi a: voices 1
soi i: calm 1
soi: life -2 violence -1 threat -1 other -1 medical -1 voices 7 foreign -1 worry -1
soir: foreign 2 calm -1
sol am: life -1 threat 1 calm 1
sol auf: life -1 voices 1 worry -1 calm 1
sol aufhebungsvertrag: worry 2 calm -2
sol aufhoren: life -1 threat 1 voices 1
sol aus: voices 1 worry 1 calm -1
sol auto: voices 1 calm -1
sol behalten: life 1 calm -1
sol beten: threat 2 calm -1
sol bin: threat 1
sol bis: other 1 worry 2 calm -2
sol da: violence 1
sol dach: voices 1
sol dan: life -1 worry 1
sol das: life -1 violence -1 threat -1 other -1 worry -1 calm 3
sol dem: voices 2
sol den: life 1 threat -1 worry -1 calm 1
sol der: worry -1 calm 1
sol dich: violence 1
sol die: threat -1 voices 1 worry -1 calm 2
sol doch: threat 1
sol eine: worry -1 calm 1
sol einen: voices 1 worry 3 calm -3
sol er: worry -1 calm 1
sol es: life 1 other 1 calm -1
sol fenster: voices -1 calm 2
sol fur: other 1 calm 1
sol gut: other 1
sol habe: threat 1 calm -1
sol herd: voices 1
sol heut: life -1 threat 2 calm -1
sol heute: violence 1 threat 1 calm -2
sol i: calm 1
sol ich: life -1 threat -1 medical 1 worry -3 calm 3
sol im: voices 1
sol in: threat -1 voices 1
sol ins: violence -1 voices 1 worry 1
sol ja: life 1
sol jetzt: worry 1 calm -1
sol kan: worry 1
sol kein: other 1 calm -1
sol keinem: calm -1
sol machen: other 1 medical 1 worry -1
sol mal: threat 1
sol mehr: threat 1 voices -2 worry -1 calm 2
sol meine: life -1 worry -1 calm 2
sol melden: worry 1 calm -1
sol mi: voices 1
sol mich: life 1 violence -1 voices 2 worry -1 calm -2
sol mir: life -1
sol mit: violence 1 threat -1 voices 1 calm -1
sol morgen: worry 1 calm -1
sol muter: voices 1
sol namlich: worry -1 calm 1
sol nich: life 2 calm -1
sol nicht: life 4 threat 1 other -1 voices -1 calm -3
sol nix: worry 1
sol reden: life 1 voices -2 worry -1 calm 2
sol sagen: voices -1
sol schon: threat 1
sol seh: worry 1
sol sein: life 1 calm -1
sol selber: life -1 calm 1
sol sich: threat 2 other -1
sol sie: life -1 threat 1
sol so: calm 1
sol springen: violence -1 voices 1 calm 1
sol sterben: life -1 threat 1 voices 1 calm -1
sol theater: other 1
sol tun: calm 1
sol unterschreiben: worry 3 calm -2
sol vom: voices 2 calm -1
sol vorher: life 1
sol was: worry 1 calm -1
sol wegen: life 1 worry -1
sol wen: calm 1
sol werden: worry 1
sol wieder: worry 1 calm -1
sol zu: violence 1 voices 1 calm -1
sol zur: calm 1
sol: life -2 violence -2 threat 2 other 1 medical -3 voices 7 foreign -2 calm -1
solang: threat -1 calm 2
solange der: life 1
solange: calm 2
solch: worry -1 calm 1
solche angst: worry 2 calm -1
solche vor: worry 1 calm -1
solche: life -1 threat -1 voices -1 worry 4 calm -2
sole: other -1 calm 1
solen ale: threat 1
solen die: calm 1
solen sie: life 1 threat 2 calm -1
solen tun: medical 1 calm -1
solen wir: medical 1
solen: life 3 violence -1 threat 4 medical 1 voices -1 worry -1 calm -4
soln: threat 1
sols: life 2 worry -1
solt: life 1 calm -1
solte sterben: life 1 calm -1
solte: worry 1 calm 1
soma: calm 1
somebody: foreign 1
somer ich: life 2 calm -2
somer mehr: life 1 calm -1
somer nicht: life 1 calm -1
somer nichts: medical 1
somer und: life 1 calm -1
somer: life 1 threat -1 other -1 voices -1 worry 3 calm -1
somerfest: life -1 threat 1 worry -1 calm 1
somerpause: calm 1
somerplan: calm 1
somerurlaub: life 1 worry -1
somerzeit: calm 1
sondern den: life 1 calm -1
sondern die: life 1 voices 1 calm -1
sondern gleich: other 1
sondern in: voices 1
sondern: life -4 threat -1 other 1 medical -1 voices 1 worry -1 calm 5
sonderschule: calm 1
sonderurlaub: life -1 calm 2
sonderwunsche: calm 1
sone scheint: life 1
sone: life 1 violence -1 threat -1 other 1 medical -1 voices -1 worry -1 calm 2
sonenaufgang: life -1 other 3 calm -1
sonenbrile arbeit: violence 1
sonenbrile auf: violence 1
sonenbrile: life -1 violence 1 calm 1
sonenuntagang: life -1 calm 2
song nua: foreign 1
song: life -1 violence 2 foreign 2 calm -2
sonja: life 1 calm -1
sons: violence 2 calm -2
sonst ales: life 1
sonst arger: worry 1 calm -1
sonst auch: life -1 medical 2
sonst bin: worry 1
sonst da: life -1 worry 1
sonst er: violence 2 calm -1
sonst es: calm 1
sonst gibts: violence 1 worry 1 calm -1
sonst hab: voices 1 calm -1
sonst hat: life 1 violence 2 threat 1 calm -2
sonst ich: life 2 violence -1 threat 1 calm -2
sonst kom: threat 1
sonst nimt: violence 1
sonst nix: worry -1 calm 1
sonst ok: life 1
sonst platz: life 1
sonst schlagt: violence 1
sonst sie: violence 1
sonst so: violence 1
sonst stirbt: voices 1
sonst war: violence -1 calm 1
sonst was: life 1
sonst wieder: violence -1 other 1
sonst: life 2 violence 5 threat -1 voices 1 foreign -1 worry -2 calm -4
sontag ale: calm -1
sontag ales: life 1
sontag ich: life 1 calm 1
sontag is: life 1
sontag ist: life 1
sontag mach: life 1 calm -1
sontag mehr: life 1 calm -1
sontag nicht: life 1 calm -1
sontag sie: calm 1
sontag: life 5 violence -1 threat -1 other -1 medical -1 worry -1 calm -1
sontagabend: worry 1
sontags: life -2 calm 3
sonu: calm 1
sordiern: calm 1
sorg ich: life 1 threat 1 calm -2
sorg: life 2 threat 3 calm -3
sorge das: life 1 calm -1
sorge du: calm 1
sorge ich: life -2 calm 2
sorge mir: threat 1
sorge: life -1 violence -1 threat 6 medical -1 voices -1 worry -1 calm -1
sorgen ich: calm 1
sorgen machen: calm 1
sorgen mich: life -1 other 1
sorgen um: life -1 other 2 calm -1
sorgen: life -2 threat -1 other 4 worry -1 calm 1
sorgt dafur: worry 1 calm -1
sorgt er: worry 1 calm -1
sorgt: violence 1 worry 1 calm -1
sorte: life -1 calm 1
sortieren: life -1 worry -1 calm 2
sortiert: threat -1 worry -1 calm 3
sory das: foreign 1
sory deutsch: life -1 foreign 2
sory gesagt: violence -1 calm 1
sory hosentasche: calm 1
sory mein: foreign 1
sory: violence -2 other -1 medical -1 foreign 5 worry -2 calm 1
soven: worry 3 calm -2
soviel: calm 1
sowas ich: life -1 calm 1
sowas: life -3 threat -1 other -1 worry 1 calm 4
sowat: calm 1
soweit: life -1 violence 2 voices 3 calm -3
sowieso: life -2 worry 2
soyle: foreign 1
sozialamt: calm 2
sozialdienst: calm 2
sozusagen: life 2 calm -2
spada: calm 1
spagheti: life -2 threat -1 calm 4
spanend: life -1 worry -1 calm 4
sparbuch liegt: life 1
sparbuch: life 4 calm -2
spardose: life 2 calm -1
spare: calm 1
sparen: life 2 worry -1 calm -1
sparing: calm 1
sparkase: threat 2 calm -1
sparschwein: life 1 calm -1
spart: worry -1 calm 1
spas aber: life 1 calm -1
spas das: calm 1
spas eigentlich: life 1 calm -1
spas ich: threat 1 calm -1
spas mit: calm 1
spas: violence 2 threat 2 other -1 medical 1 voices -1 foreign -1 worry -2 calm -1
spase: worry 3 calm -3
spasti genant: violence -1 worry 2 calm -1
spasti hab: worry -1 calm 1
spasti nent: threat 1 calm -1
spasti: life -2 violence -1 threat 2 other -1 worry 2
spat arbeit: violence 1 calm -1
spat bus: violence 1 worry 1 calm -1
spat dran: calm 1
spat gekomen: calm 1
spat ich: calm 1
spat komt: life 1 violence 1 calm -1
spat war: calm 1
spat: life -3 violence 2 threat -2 other -1 medical -1 voices -1 foreign -1 worry 2 calm 5
spatdienst: life -1 violence 1 calm 2
spater hab: voices 1
spater: life -1 threat -1 other -1 medical -1 worry -2 calm 5
spateren: calm 1
spatestens: calm 1
spatschicht ich: life -1 calm 1
spatschicht: life -1 threat 2 medical -1 worry -1 calm 3
spatzle: life -1 medical -1 calm 2
speaks: life -1 medical -1 foreign 2
spedition und: calm 1
spedition: life -1 worry -1 calm 2
speicherst: calm 1
speisekarte: life -1 violence 1 calm 1
spende: calm 1
spenden: medical -1 calm 2
speren mich: violence 2 calm -2
speren: violence 6 calm -4
spert imer: violence 1 calm -1
spert mich: violence 3 other 1 worry -1 calm -2
spert: life -1 violence 5 threat -1 other 2 voices -1 worry -2 calm -3
spezialstuhl: calm 1
speziele: life -1 calm 2
spezl: violence -1 other 2
spiegel und: worry 2 calm -1
spiegel: life 1 violence -1 threat -2 voices 4 worry 2 calm -4
spiegelbild: life -1 violence -1 other -1 voices 8 worry -2 calm -3
spiel den: calm 1
spiel ich: calm 1
spiel ist: calm 1
spiel wieder: life 1 worry 1 calm -2
spiel: violence 1 threat -1 medical -1 voices -1 calm 3
spiele: threat -1 worry -1 calm 1
spieleabend: calm 1
spielen: life 1 violence -1 worry -1 calm 2
spielt: life -2 violence -1 other 2 medical 1 worry -1 calm 1
spin: life -1 threat 1
spinat: life -1 calm 2
spind 14: life 1
spind der: life 1
spind ist: life 1
spind ler: calm -1
spind und: other 1
spind: life 1 violence 1 threat 1 other 1 medical -1 voices -1 worry -1 calm -1
spindschlusel ich: life 1
spindschlusel: life 2 worry -1 calm -1
spine: life -1 violence -1 medical -1 worry 2 calm 2
spinen: violence -1 threat -1 worry -2 calm 4
spiritus: life -1 threat 3 medical -1 voices 1 worry -1 calm -1
spitz: life -1 threat 2 calm -1
spitze: medical -1 calm 1
spitzes: life 1
spitznamen: calm 1
spliter: life 2 medical 1 calm -2
sport: life -3 medical 1 calm 3
sportplatz: life -1 other 4 calm -3
sportverein: life -1 calm 1
sprache: threat -1 other -1 worry -1 calm 3
sprachi: other 2 calm -1
sprachnachricht er: other 1
sprachnachricht geschickt: other 1
sprachnachricht: life -1 violence -1 other 2 worry -1 calm 1
spray: medical 1 worry -1
spre: calm 1
sprechen ich: calm 1
sprechen: life -1 medical 3 foreign 1 worry -2 calm 1
sprechstunde: life -1 threat 3 calm -1
spricht: life -2 threat -1 voices 1 worry -1 calm 3
spring den: life 2 calm -2
spring gleich: calm 1
spring ich: life 2 threat -1 other 1 calm -2
spring in: life 1 threat -1
spring lieber: life 1 calm -1
spring schnel: life -1 calm 1
spring schon: life 2 calm -1
spring spring: life -1 voices 3 calm -1
spring unter: life -1 calm 2
spring vor: life 3 calm -2
spring: life 7 violence -2 threat -3 other 1 medical -2 voices 8 foreign -1 worry -3 calm -4
springen das: life 2 calm -1
springen er: violence -1 other 1 calm 1
springen wen: calm 2
springen: life 7 violence -3 threat -1 other 4 medical -1 voices 3 foreign -1 worry -2 calm -6
springt an: calm 1
springt vom: other 1
springt: life -2 violence -1 threat -1 other 3 medical -1 voices -1 worry -1 calm 4
spritz: life 3 medical -1 calm -2
spritze: life 3 threat 1 other -1 medical 5 worry -1 calm -6
spritzt im: medical 1 calm -1
spritzt so: medical 1 calm -1
spritzt: life -5 violence -1 threat -1 medical 12 voices -1 calm -4
sprose: worry -2 calm 2
spruch: threat 3 calm -2
spruche uber: worry 1 calm -1
spruche: life -1 threat 3 worry 2 calm -2
sprudelflasche: medical 1
spruhen: worry 2 calm -1
sprung: life 2 calm -1
spuck blut: medical 1 calm -1
spuck: life -1 medical 4 calm -2
spucke: life -1 medical 1 calm 1
spucken: violence 1 calm -1
spuckt: life -1 violence 1 other 1 medical 1 worry -1
spule: life -3 calm 4
spulen: life -2 calm 2
spulkuche: life -1 violence -1 other 1 worry -1 calm 3
spulmaschine: life -2 violence -1 threat -1 medical 7 worry -1 calm -2
spult: calm 2
spur beine: medical 2 calm -1
spur ich: life 1
spur meine: medical 1
spur: life 1 violence -1 threat -1 medical 5 calm -3
spure: life 1
spuren: life 4 medical 2 voices -1 worry -2 calm -3
spurs: life 2 calm -1
spurt: life 3 calm -2
stabil: calm 1
stadel: other 1 calm -1
stadl: life 2 calm -1
stadtautobahn: other 2 calm -1
stadtwerke: calm 1
stafel: calm 1
stafelbetrage: calm 1
stal: life 1 calm 1
stalingrad: calm 1
stam: medical 1
stambaum: calm 1
stampft: calm 1
stamplatz: calm 1
stamt: calm 1
stamtisch: calm 1
stand da: calm 1
stand ich: life 1
stand schon: life 1 calm -1
stand wieder: life 1 calm -1
stand: life 1 violence -2 threat -1 other 1 medical -1 voices -1 worry -2 calm 5
standen: violence 2 other -1 worry -1 calm 1
standesamt: calm 1
standig: life -1 threat -1 worry 4 calm -1
standort: other 1
standstreifen: voices 2 calm -1
stange: life -1 threat 2
stanote: foreign 3 calm -2
stapel: calm 1
stapler angefahren: violence 1 calm -1
stapler den: threat 2 calm -1
stapler extra: violence 1 calm -1
stapler ist: medical 1
stapler mir: medical 1
stapler und: threat 1
stapler: life -4 violence 1 threat 3 other -1 medical 1 voices -1 worry -2 calm 3
stapln: life -1 calm 1
star: life -1 worry 3 calm -2
stare: worry 2 calm -1
stark aus: medical 2 calm -1
stark der: medical 1
stark: life -1 violence -1 other 1 medical 5 calm -3
starke schmerzen: life 2 calm -1
starke: life 5 threat -1 worry -1 calm -3
starken: worry 1
starker: violence 1 other -1 voices 2 calm -1
starkes: medical 1
starksein: life -1 worry 5 calm -5
stat die: voices 1
stat einer: life -1 calm 1
stat genomen: life 1
stat ich: life 1 calm -1
stat: life 1 violence -1 threat 2 other -2 medical 1 voices 1 worry -1
statdesen: voices 2
station und: threat 1
station: life -1 threat 1 voices -1 foreign -1 calm 2
statistik: calm 1
status: calm 1
statusfeststelung: calm 1
stau der: calm 1
stau: life -1 violence -1 threat -1 medical -1 voices -1 worry -1 calm 6
staubsauger hat: calm 1
staubsauger: calm 1
staumaur: life -1 other 2 medical -1
std: life -1 other 1 calm 1
stech ab: threat 2 calm -2
stech den: threat 1 calm -1
stech die: threat 1
stech ich: threat 1
stech mir: life 1 calm -1
stech zu: threat 1
stech: violence -1 threat 9 worry -1 calm -7
stecha: medical 1 voices 2 calm -1
steche ich: threat 2 calm -1
steche zu: threat 1 calm -1
steche: life -1 violence -1 threat 5 worry -1 calm -2
stechen: violence 2 calm -1
steck: violence -1 threat 3 other 2 voices 1 worry -1 calm -3
steckdose: life -1 threat -1 voices 4 calm -2
stecken dan: life 1
stecken geblieben: medical 1
stecken: life 1 violence -1 medical 2 calm -1
stecker: life 1 worry 1 calm -1
steckt in: calm 1
steckt: life 1 threat -1 medical -1 worry -1 calm 2
stefi: life -2 violence -1 threat 1 other 5 medical -1 voices -1 worry -1 calm -1
steh am: threat -1 voices 1 worry -1 calm 1
steh an: voices 1 worry 1 calm -1
steh auf: life 2 threat -1 voices 2 calm -2
steh aufm: voices 1
steh da: medical 1
steh dem: life 1
steh den: voices 1
steh der: life 2 voices -1
steh hier: threat 1
steh hinter: threat 1
steh ich: medical 1
steh im: calm 1
steh in: violence 1
steh mit: threat 1
steh morgen: life -1 calm 1
steh nicht: worry 1
steh oben: voices 1 calm -1
steh schon: life -1 threat 1 voices 2 calm -1
steh seit: life 1
steh um: worry 1
steh und: medical 1
steh vor: life -1 threat 2 voices 1 calm -1
steh: life 1 violence -1 threat 2 other -2 medical -2 voices 8 foreign -1 calm -4
stehen auf: worry 1
stehen da: other 1 calm -1
stehen geblieben: life -1 calm 1
stehen kan: calm 1
stehen lasen: voices 1 calm -1
stehen rum: medical 2 calm -1
stehen und: other 1 worry 1 calm -1
stehen wir: calm 1
stehen: life -3 threat 1 other -1 medical 2 voices 2 foreign -1
stehengeblieben: calm 1
stehilfe: calm 1
steht 08: calm 1
steht a: threat 1 calm -1
steht am: other 2 calm -1
steht auf: life -1 other 2
steht aufhebungsvertrag: worry 1
steht bereit: threat 1
steht bis: calm 1
steht da: worry 1 calm -1
steht dan: calm 1
steht das: calm 1
steht dem: other 3 calm -1
steht den: calm 1
steht der: life -1 violence 1 worry -1
steht drin: calm 1
steht er: violence -1 calm 1
steht es: life 1
steht fest: life 2 calm -1
steht frau: other 1
steht hangt: life 1
steht ich: violence 1 other -1 worry 2 calm -1
steht im: threat 1
steht meinem: life 1
steht mir: calm 1
steht mit: violence 1 other 1 calm -1
steht nicht: threat 1
steht noch: calm 1
steht nur: calm 1
steht schon: life 1 other 1 calm -1
steht seit: life 1
steht so: violence 1
steht und: calm 1
steht unten: violence 2 other -1 voices 1 calm -1
steht vor: violence 2 other -1 calm -1
steht wirklich: life 1 calm -1
steht: life -3 violence 1 threat 2 other 6 medical -2 foreign -1 worry -3 calm 1
steier: violence -1 calm 1
steif und: other -1 medical 2 calm -1
steif: life -1 threat -1 other -1 medical 5 calm -1
steifen: medical 1 calm -1
steig aus: life 1
steig: life 2 voices 2 calm -3
steige: worry 1 calm -1
steigen: life -1 threat -1 voices 3
steigt: life -1 violence 1 threat 1 calm -1
steiht: life -1 violence 2 other 2 calm -2
stein ist: threat 1
stein: life -1 threat 2 medical 1 calm -1
steinbruch: life 2 threat 2 other 2 worry -1 calm -5
steine: life 3 threat -1 calm -1
stel dich: violence 1 medical 1 calm -1
stel ich: life 1
stel mir: life 1 calm -1
stel nicht: medical 1 calm -1
stel: life 1 violence 1 medical 1 worry 1 calm -2
stele das: threat 1
stele gefunden: life 1 calm -1
stele hab: worry 1
stele mir: threat 1
stele noch: life -1 worry 1
stele und: life 1
stele wo: life 1 calm -1
stele: life 1 violence -1 other -1 medical -1 voices -1 calm 2
stelen ab: worry 1 calm -1
stelen die: life 1
stelen es: violence 1 worry 1 calm -1
stelen ich: life 1 calm -1
stelen sie: violence 1 worry 1 calm -1
stelen: violence 1 threat -1 other -1 voices -1 worry 3
stelt die: calm 1
stelt imer: worry 1 calm -1
stelt sich: worry 1 calm -1
stelt: life -1 violence -1 threat 1 other -1 medical -1 voices -1 worry 2 calm 1
stelungnahme: calm 1
stema: life -1 voices 3 calm -1
stempel: life -1 calm 3
stempl: calm 1
stengan: life -1 threat 1 other 2 calm -2
stephan: other 1
sterb ich: life 2 calm -2
sterb langeweile: calm 1
sterb vor: life -1 calm 1
sterb: life 5 threat -1 worry -1 calm -3
sterbe vor: life -1 calm 1
sterbe: life 4 threat -1 worry -1
sterbebegleitung: calm 1
sterbehilfe: life 3 calm -2
sterbekase: life 1
sterben auf: threat 1
sterben die: life 1 voices -1
sterben fur: life -1 calm 1
sterben gut: calm 1
sterben ich: threat 1
sterben ja: life 1 calm -1
sterben jetzt: other 1
sterben kan: life 1
sterben oder: life 1
sterben schon: life -1 calm 1
sterben so: life -1 calm 1
sterben und: other 1
sterben: life 12 violence -3 threat 1 other 2 medical -2 voices 4 foreign -2 worry -5 calm -6
sterbn: life 10 foreign -1 calm -8
stern: life 1 calm -1
sternchen: other 1
sterne: medical 2 worry -1 calm -1
sternen: life 2 violence -1 calm -1
sternzeichen: calm 1
sterwe: life 2 calm -2
stesch: life -1 threat 7 calm -6
steur: other 1 worry 1
steurberater: calm 1
steurerklarung: life -1 calm 3
steurklase: calm 1
steurn: life -1 calm 2
steurt: life -1 other -1 voices 4 worry -1 calm -1
steze: foreign 1
stich: violence -1 threat 2 medical 2 voices 3 foreign -1 worry -1 calm -5
stiche: violence 1 medical 1 worry 2 calm -3
sticht mich: violence 1
sticht: violence 1 medical 1 calm -1
stick: life -1 violence 2
sticker: life -1 violence -1 calm 2
stiefbruder: life -1 violence 4 threat 2 medical -1 worry -1 calm -4
stiefmuterchen: calm 1
stiefvater ich: violence 1 calm -1
stiefvater komt: violence 1 calm -1
stiefvater nachts: violence 1 calm -1
stiefvater sagt: violence 1 calm -1
stiefvater: life -2 violence 5 other 3 worry -1 calm -5
stiege: other 2 calm -1
stieht: threat 1
stil heute: life -1 calm 1
stil in: voices 1 worry 1 calm -1
stil ist: life -1 threat 1 other 1 worry 1 calm -1
stil schon: life -1 other 1 worry 1 calm -1
stil und: life 1
stil wird: life 1
stil: life 3 violence -2 threat 1 other 3 medical -1 voices -1 worry 1 calm -4
stile: calm 1
stiler: violence -1 other 2
stilhalten: violence 2 voices -1 calm -1
stim ick: voices 2 calm -1
stim segt: voices 2 calm -1
stim: life -1 voices 6 foreign -1 worry -1 calm -2
stima: voices 1
stime am: worry -1 calm 1
stime befiehlt: voices 1
stime hat: voices 1 calm -1
stime heute: voices 1
stime ich: voices 2 calm -1
stime im: voices -1 calm 1
stime ist: voices 1 worry -1 calm 1
stime navi: voices -1 calm 1
stime sagt: voices 3 calm -1
stime telefon: worry -1 calm 1
stime weg: worry -1 calm 2
stime: life -4 violence -2 threat -1 other -2 medical -1 voices 11 foreign -1 worry -4 calm 3
stimen das: voices 1
stimen die: voices 1
stimen heute: voices 1 calm -1
stimen ich: voices 1
stimen im: voices -1 calm 2
stimen sagen: other 1 voices 2 calm -2
stimen sind: voices 1 worry 1 calm -1
stimen und: other -1 calm 1
stimen wieder: worry 1 calm -1
stimen wolen: voices 1
stimen: life -4 violence -2 threat -2 other -1 medical -1 voices 14 foreign -1 worry 3 calm -5
stimt aber: other 1
stimt dan: life 1 calm -1
stimt das: voices 1 calm 1
stimt doch: worry 1
stimt ich: life 1 calm -1
stimt nich: life 1 calm -1
stimt was: worry 1
stimt: life 2 violence -2 threat -1 medical -1 worry -1 calm 4
stimung: life -1 worry 1 calm 1
stinke: worry 1
stinksaur: calm 2
stinkt ich: calm 1
stinkt: life -1 calm 2
stirb: life -2 voices 3 calm 1
stirbt die: calm 1
stirbt gleich: calm 1
stirbt ich: life -1 threat 2 voices 1 calm -1
stirbt man: life 3 calm -2
stirbt: life 3 violence -2 threat 1 other -1 medical -1 voices 3 foreign -1 worry -2 calm 1
stirn: calm 1
stirve: life 5 foreign -1 calm -4
sto: foreign -1 calm 1
stoa: medical 1
stock er: calm 1
stock ich: threat 1
stock mit: life -1 violence 1
stock und: threat 1
stock: life 5 threat 1 other 4 medical -2 worry -2 calm -5
stockchen: life -1 calm 2
stockwerke: life 3 calm -2
stofelig: calm 1
stoht: calm 1
stoi: foreign 1 calm -1
stoju: foreign 2 calm -2
stol: life -1 calm 2
stolpert: medical 6 worry -1 calm -3
stolz auf: life -1 calm 1
stolz mich: life -1 calm 1
stolz: life -1 violence -1 other -1 medical -1 worry -2 calm 6
stond: life -1 other -1 medical 3 calm -1
stop: life 1 medical -1 foreign 1 worry -1 calm -1
stoped: foreign -1 worry 2 calm -1
stopen: life 2 medical -1
stopt: calm 1
stor ich: life 1 calm -1
stor: life 2 calm -1
storage: foreign 1 calm -1
store: life 2 calm -1
stornieren: calm 1
stort: life 2 calm -1
storta: foreign 2 calm -2
storung: life 1 calm -1
stos: life -1 threat 4 worry -1 calm -2
stosen: violence -1 calm 2
stostange: calm 1
stoter: life -1 worry 2 calm -1
stotere: calm 1
stotern: life -1 calm 1
stotert: worry -1 calm 2
strafbar: calm 1
strafe fur: life 1 calm -1
strafe weil: calm 1
strafe: life 4 violence -1 threat -1 other 1 medical -1 worry -1 calm -1
straft: violence -1 voices 1
strafzahlung: calm 1
strafzetel: life -1 calm 2
strahlt: calm 1
stram: life -1 calm 2
strand: calm 1
strase den: voices 1 calm -1
strase sie: other 1
strase: life -1 violence -1 threat -1 other 2 voices 3 worry -1 calm -1
strasenbahn weiter: worry 1
strasenbahn: life -1 worry 2
strat: life -1 voices 3 calm -2
strben: life 6 calm -6
strecke: calm 1
strecken: worry -1 calm 1
streichen bin: life 1
streichen ich: threat 1 calm -1
streichen: life -1 violence 1 threat 1 voices 2 worry -1 calm -2
streifen: life 2 calm -2
streifnhornchn: life 3 calm -2
streik: calm 1
streikt: calm 1
streit dem: calm 1
streit und: worry 1
streit: life -2 threat -1 other -1 medical -1 worry 2 calm 3
streiten sich: calm 1
streiten: life -1 violence 1 worry 1
streng an: life -1 worry 1
streng mich: life -1 worry 1
streng: life -1 voices 1 worry 1
stres der: worry 1 calm -1
stres machen: medical 2 worry -1
stres: life -2 violence -1 medical 2 calm 1
stresig: life -1 calm 2
strich: life 2 calm -1
striche: life 5 calm -4
strick hab: threat 1 calm -1
strick ich: threat 1 calm -1
strick im: life 2 other 1 calm -1
strick schon: other 1
strick: life 10 violence -1 threat -2 other 6 medical -1 worry -2 calm -10
stricke: life 3 violence -1 calm -1
stricken: calm 1
stricknadel: life 2 worry -1
striemen: violence 1 other 2 calm -2
strom abgemeldet: life 1
strom abgestelt: worry 3 calm -2
strom dan: voices 1
strom hat: violence -1 medical 2
strom ich: calm 1
strom ist: worry 3 calm -2
strom: life -1 violence -2 threat -2 other -1 medical 3 voices 1 worry 6 calm -3
stromrechnung: life -1 calm 2
stromschlag: medical 3 worry -1 calm -2
stromung: life 3 calm -2
stromvertrag: calm 1
stros: worry 3 calm -2
strotere: calm 1
stuck das: life 1
stuck fur: calm 1
stuck ich: calm 1
stuck torte: calm 1
stuck und: calm 1
stuck: life -2 violence -1 other -1 voices 1 worry 1 calm 2
studio: calm 1
studium: calm 1
studnen: calm 1
stufe: life -1 calm 2
stufen: calm 1
stuhl da: worry 1
stuhl dan: life -1 calm 1
stuhl fur: violence 1
stuhl ist: medical 1
stuhl: life -2 violence 2 threat -1 other -1 medical 1 calm 1
stuhle: life 1
stuhlen: life -1 calm 1
stui: life -1 calm 2
stum: threat 1 worry 1 calm -1
stumpf: calm 1
stun: calm 1
stund: life -1 medical 3 worry -1
stunde auf: life 1
stunde fruher: calm 1
stunde geben: life -1 calm 1
stunde hat: medical 1 calm -1
stunde kan: life 1
stunde langer: calm 1
stunde wieder: calm 1
stunde: other 1 medical 1 voices -1 worry -3 calm 2
stunden am: calm 1
stunden an: voices 1
stunden arbeiten: calm 1
stunden der: voices 1
stunden ich: medical 1 worry 2 calm -1
stunden im: calm 1
stunden machen: worry 1 calm -1
stunden seh: medical 1
stunden tag: calm 1
stunden und: medical 1
stunden: life -4 violence -2 threat -1 other -1 medical 1 foreign -1 worry 2 calm 7
stundn: calm 1
sturm: calm 1
sturz: life -1 medical 3 worry -2 calm 1
sturzen: voices 1 calm -1
stycznia: foreign -1 calm 2
suacha: life 1
suacht: violence 1
sucede: foreign 1
such ich: voices 1 calm -1
such: life 2 threat -1 voices 1 worry -1
suche: life -1 worry -1 calm 3
suchen bin: life 1 calm -1
suchen ich: life 2 other 1 calm -1
suchen: life 5 other 1 medical -1 worry -1 calm -5
sucht ferienjob: calm 1
sucht mich: other 1 calm -1
sucht nicht: life 2 calm -1
sucht: life 1 violence 3 threat -1 other 3 medical -1 voices -1 worry -1 calm -4
sud: calm 1
sudoku: calm 1
suizid gedanken: life 1 calm -1
suizid: life 6 worry -1 calm -4
suizidgedanken hab: life 1 calm -1
suizidgedanken: life 11 worry -4 calm -6
sulvst: calm 1
sume: calm 1
sun: calm 1
sunday: foreign 1
sundigt: life -1 calm 2
sundog: calm 1
supe: violence 1
supen: life -1 worry 3 calm -2
super die: life 1
super hab: life 1 calm -1
super heute: life 1 threat 1 calm -1
super seit: calm 1
super: life 2 violence -1 other -1 medical -1 voices -1 foreign -1 worry -3 calm 6
supermarkt ich: worry 1
supermarkt: life -1 violence -1 threat -1 other 3 worry 1 calm -1
supervision: life -1 calm 1
supi: calm 1
sus: life -1 threat 4 other -1 medical -1 worry -1
suse: violence 2 calm -1
susi: other 2 calm -1
susigkeit: life -1 calm 1
sve: foreign 1
svega: foreign 1
sven: life -1 violence 4 threat -2 other 1 calm -2
svesper: calm 1
svi: life -1 foreign 2 calm -1
swarbehinerten: life -1 calm 2
swart: medical 1 calm -1
switch: life 1 calm -1
swoja: foreign -1 calm 2
synchronisiert: life -1 worry -1 calm 2
syrien: life 1 worry -1 calm 1
system: calm 1
systemische: calm 1
szafke: foreign -1 calm 2
szef powiedzial: calm 1
szef seh: calm 1
szef: life -1 foreign -1 calm 3
szenen: worry 3 calm -2
t3ebt: foreign 1
ta7: foreign 3 calm -2
tab: medical 4 calm -3
tabele: violence 1 calm 1
tabelten: worry -1 calm 1
tablet meiner: calm 1
tablet von: calm 1
tablet: life -1 violence 2 other -1 calm 2
tableten abgesetzt: life -1 worry 1
tableten ale: violence -1 other 2 calm -1
tableten am: calm 1
tableten auf: medical 1 voices 1 calm -1
tableten brauch: life -1 worry 1
tableten dem: life 1
tableten die: life -1 medical 1 worry 1
tableten einmal: medical 1 voices 1 calm -1
tableten er: calm 1
tableten gegen: life -1 worry 1 calm 1
tableten genomen: other 2 medical 1 worry -1 calm -1
tableten geschluckt: other 1 calm -1
tableten gezahlt: life 1
tableten hab: life 1 calm -1
tableten ich: life 1 worry -1 calm 1
tableten imer: calm 1
tableten jetzt: calm 1
tableten nehm: calm 1
tableten nehme: violence 1
tableten nehmen: life -1 worry 2 calm -1
tableten nicht: violence 1 worry 1 calm -1
tableten oma: life 1 calm -1
tableten schlaft: life -1 other 1 worry -1 calm 1
tableten schon: life 1 calm -1
tableten sie: worry 1
tableten stat: calm 1
tableten tag: worry -2 calm 3
tableten und: life 1
tableten vom: life 1 calm -1
tableten von: life 1 calm -1
tableten vor: life 1 calm -1
tableten weg: worry 2 calm -2
tableten weglasen: calm 1
tableten weil: medical 1 calm -1
tableten wie: worry -1 calm 1
tableten: life 3 violence -3 threat -4 other 6 medical 2 voices -1 worry 1 calm -5
tabletki: foreign 3 worry -2 calm -1
tablets: foreign 1
tacker: calm 1
tafel: calm 1
tag 3: voices 1 calm -1
tag 4: calm 1
tag ale: life 1
tag ales: worry 1
tag an: life 1 worry 1 calm -1
tag auf: life 2 worry -1 calm -1
tag bus: worry 1
tag da: calm 1
tag dan: life -1 calm 1
tag daran: life 1 worry -1
tag de: voices 1
tag dem: life 1 calm -1
tag den: threat 1 worry -1
tag der: life -1 calm 2
tag drei: violence 2 calm -1
tag ein: violence 1
tag es: worry -1 calm 2
tag frei: worry 1
tag fur: calm 1
tag gesagt: life 1 calm -1
tag hab: worry 1
tag heul: worry 1
tag ich: life -1 calm 1
tag ick: voices 1
tag im: worry 1
tag in: worry -1 calm 1
tag ist: medical 1
tag jetzt: worry 1
tag kan: calm 1
tag mein: worry 1
tag meiner: worry 1 calm -1
tag mich: life 1
tag mir: worry -1 calm 1
tag mit: calm 1
tag morgen: calm 1
tag nicht: life 1
tag noch: life -1 worry 1
tag oder: life 1 calm -1
tag ohne: worry 1 calm -1
tag schuhe: worry 1
tag seit: worry 1 calm -1
tag sitzt: calm 1
tag so: life -1 worry 1 calm -1
tag sol: voices 1
tag stunde: calm 1
tag un: voices 1
tag und: worry -1
tag urlaub: calm 1
tag vor: worry 1
tag weh: worry 1 calm -1
tag wen: worry 1
tag wer: worry -1 calm 1
tag zu: life 1
tag zum: violence -1 calm 1
tag: threat -3 other -3 medical -3 voices 2 foreign -1 worry 4 calm 3
tage ale: worry 1 calm -1
tage am: worry 1
tage bis: life 1 worry -1
tage dan: threat 1
tage den: life 1 calm -1
tage die: calm 1
tage frei: calm 1
tage haben: calm 1
tage hat: life 1
tage ich: worry 1
tage mehr: calm 1
tage nicht: life -1 worry 2 calm -1
tage sind: worry 1
tage stuck: worry 1
tage urlaub: life 1
tage weg: calm 1
tage woche: calm 1
tage zu: life 1
tage: violence -2 threat -1 other -1 medical -1 voices -2 foreign 1 worry 2 calm 3
tagebuch: life 1 calm -1
tagelang: worry 2 calm -1
tagen bei: life 1
tagen der: voices 1
tagen die: voices 1 worry -2 calm 1
tagen ganz: threat 1 calm -1
tagen geschlagen: worry 1
tagen ich: life 1 worry 1 calm -1
tagen im: worry 1
tagen nicht: other 1 medical -1 worry 1 calm -1
tagen nichts: worry 1 calm -1
tagen nix: life 1
tagen richtig: worry 1 calm -1
tagen schlafen: medical -1 worry 1
tagen wieder: life -1 worry 1
tagen: life 1 violence -2 other 2 medical -3 voices 2 worry 3 calm -4
tages: life 2 medical -1 calm -1
tageschau: other 1 calm -1
tagesklinik: worry 1
tagestruktur: life 2 worry -1 calm -1
taglich: life -1 worry 1 calm 2
tagn: medical -1 worry -2 calm 3
tags: worry 1 calm -1
taking: foreign -1 worry 2 calm -1
takt: medical 2 calm -2
talbrucke: life 2 calm -2
talk: foreign 1 calm -1
talker: violence 2
talsper: other 2 calm -2
tamum: life -1 foreign 3 calm -2
tanengrun: calm 1
tanja: violence -1 other 1 calm 1
tante hat: violence 1
tante im: calm 1
tante mir: violence 1
tante sagt: calm 1
tante: life -1 violence 2 threat -1 medical -1 voices -1 calm 2
tanze: calm 1
tanzkurs: calm 1
tanzt: calm 1
tape: life -1 calm 1
tapfer: life -1 medical -1 calm 1
tarek: other 2 calm -1
tarif: calm 1
tasche: threat 4 other -1 voices -1 worry -1 calm -2
taschengeld und: worry 1
taschengeld: life -2 violence 1 other -1 worry 4 calm -2
tase kaput: life 1
tase: life 1 violence -1 medical 1 worry -1
tasen: violence 1 other -1
tastatur: life -1 calm 1
tato am: life -1 calm 2
tato: life -3 calm 4
tatort die: calm 1
tatort gestern: calm 1
tatort: life -1 violence -1 threat -1 other -1 worry -1 calm 5
taub und: medical 1
taub: life -1 violence 1 medical 2 worry 1 calm -2
taube: worry -1 calm 1
tauben: life 1 worry 1 calm -1
tauch: life 1
tauchring: calm 1
taucht: life 1
taufe: violence 3 calm -2
tausch: life 1
tauschen: calm 1
tauschn: life -1 calm 2
tausend: worry -1 calm 2
tavla: calm 1
taxi ich: calm 1
taxi: life 1
team am: calm 1
team bite: violence 1
team die: worry 1
team ich: calm 1
team ist: calm 1
team vorbereitet: calm 1
team: threat -1 other -1 foreign -1 worry 1 calm 2
teamgesprach: calm 1
teamleiter: calm 1
teamsitzung: calm 2
tecavuz: foreign 2 calm -1
techniker: calm 2
technische: calm 1
tedy: life 2 foreign 2 calm -2
tedys: life 1 calm -1
tehdit: foreign 1
teich: violence -1 other -1 medical 4 calm -2
teig: life -1 calm 2
teil: life 1 worry -1
teile ich: life 1
teile mit: life 1
teile: life 2 medical -1 worry 1
teilen: calm 1
teilhabeberatung: life -1 calm 2
teilkasko: calm 1
teilnehmer: calm 1
teilweise: calm 1
teilzeit: life -1 calm 3
tekuche: worry 2 calm -2
tel: foreign -1 calm 2
telefon aber: other 1
telefon der: worry 1
telefon er: other 1
telefon gesagt: other 1
telefon hat: worry 1
telefon hor: other 1
telefon ich: worry 1
telefon ist: other 1 calm 1
telefon lieferant: calm 1
telefon mit: life 1
telefon sie: other 1
telefon und: other 1
telefon wegen: life 1 calm -1
telefon: life -3 violence -2 threat -2 other 5 medical -2 voices -1 foreign 1 worry -1 calm 4
teler ich: violence 1
teler: life -1 violence 5 threat -1 other -1 medical -1 worry -1 calm 1
telfon: calm 1
teling: foreign 1
tempo: calm 1
tengo: foreign 2 calm -1
teorie: calm 1
tepich: threat -1 other 1 calm 1
tepichmeser in: life 2 calm -1
tepichmeser: life 2 violence -1 threat 3 other 2 medical -1 voices 1 worry -1 calm -4
terarium: medical 1
teraz: calm 1
tere: foreign 1 calm -1
termin am: life 1
termin bei: calm 1
termin der: calm 1
termin ich: threat 1
termin im: worry 1 calm -1
termin mehr: life 1 threat 1 calm -1
termin nicht: life 1
termin vergesen: life 1
termin: life 2 violence -2 medical -1 worry -1 calm 4
terminat: foreign -1 calm 2
terminbestatigung: calm 1
termine: life 1 worry -1
tesekurler: calm 1
tesmer: calm 1
test: calm 1
testament ist: life 1 calm -1
testament: life 6 calm -4
testen: calm 1
teufel im: calm 1
teufel in: voices 1
teufel mus: voices 1 calm -1
teufel und: voices 1 calm -1
teufel: life -1 violence -1 threat -1 other -1 voices 9 worry -1 calm -4
teur wird: calm 1
teur: life -1 worry -1 calm 4
text: life -1 threat -1 worry 1 calm 1
thank: foreign 2 calm -2
thanks: foreign -1 calm 2
that: foreign 1
the and: foreign 2 calm -1
the bike: foreign 1
the cofe: foreign 1
the dog: calm 1
the flat: foreign 1
the last: calm 1
the: life -2 violence -1 threat -1 other -1 medical -1 foreign 7 worry -2 calm 1
theater machen: other 1
theater: life 2 violence -1 threat -1 other 1 voices -1 worry -1
them: foreign 3 calm -1
thema: life -1 worry -1 calm 2
then: life -1 foreign 2
theodor: calm 1
theorie: calm 2
therapeut hat: life 1
therapeut im: life 2 calm -1
therapeut ist: life 2 calm -1
therapeut: life 6 violence -1 medical -1 calm -4
therapie: life 2 worry -1
there: medical -1 foreign 3 calm -2
theres: foreign 1
therme: calm 1
they: foreign 1 calm -1
this: life -1 foreign 2 calm -1
thoma: life -1 calm 1
thomas: violence -1 other 1 medical 1 worry 1 calm -2
thorsten: medical 2 calm -1
thre: foreign -1 worry 2 calm -1
thunfisch: calm 1
ticket: life 1
tickets: calm 1
tief atmen: threat 1
tief das: calm -1
tief genug: life 1
tief hab: threat 1
tief: life 6 medical 1 voices -1 worry -1 calm -5
tiefe: voices 2 calm -1
tiene encerada: foreign 1
tiene: life -1 foreign 4 calm -2
tierartz: calm 1
tierarzt der: life 2 calm -1
tierarzt er: calm 1
tierarzt sagt: life 1 calm 1
tierarzt: life 4 violence -1 other -1 medical -1 voices -1 worry -1
tiere: life -1 calm 2
tierheim gebracht: other 1 calm -1
tierheim: violence -1 threat -1 other 1 worry -1 calm 2
tierisch: life -1 calm 1
tierpark: calm 1
tierschutz: life 3 violence -1 calm -1
tigrinya: calm 1
tiktok: worry 3 calm -3
tim: life 3 violence -1 other 1 calm -1
timo aus: violence 1 other 1 calm -1
timo hat: other 1
timo: life 1 other 3 worry -1 calm -3
timos: calm 1
tina: life 1 violence -1 other 2 calm -2
tipe: life -1 violence 1 medical 1 worry -1
tipen: life -1 violence 1 medical 3 worry -1 calm -1
tips: life -1 calm 2
tipt: other 2 worry -1 calm -1
tiptop: life -1 calm 1
tired: calm 1
tisch dan: life -1 calm 1
tisch der: calm 1
tisch gelegt: other 1 calm -1
tisch jetzt: life 1 calm -1
tisch und: life -1 other 1
tisch: violence -1 threat -1 other 1 medical -1 voices 1 worry -1 calm 2
tische: life 1 calm -1
tischkante: other 2 calm -1
tischlerei: voices 1 calm 1
tischtenis: violence -6 calm 6
titanic: calm 1
titel: life -1 calm 1
tja: life -1 threat 4 calm -3
tn hat: calm 1
tn: life -1 violence -1 threat -1 other -1 medical -1 foreign -1 worry -1 calm 7
toast: life -1 worry 1
toata: foreign 2 calm -1
tobi: violence -1 other 1 calm -1
toca: foreign 1
tochter angefast: threat 1 calm -1
tochter die: life 1 calm -1
tochter hat: calm 1
tochter ich: threat 1 calm -1
tochter jetzt: worry 1 calm -1
tochter komt: violence -1 calm 1
tochter mir: other 1
tochter sie: life 1 calm -1
tochter und: other 1 calm -1
tochter: violence -2 voices -1 calm 4
toco: foreign -2 calm 2
toda: foreign -2 calm 2
today: life -1 calm 2
todmude glucklich: calm 1
todmude: life -1 worry -1 calm 3
todo: life -1 foreign 2
toi trong: foreign 2 calm -1
toi: life -1 foreign 6 calm -3
toilete: life -1 other 1 worry 3 calm -1
tol: violence -1 worry -1 calm 4
tole: life -2 worry -1 calm 3
tom ist: life 1
tom: life 1 other -1 calm 1
tomaten ich: calm 1
tomaten: threat -1 medical -1 voices -1 worry -1 calm 4
tomorow: life -1 foreign 1 calm 2
tone: calm 1
tonight: life -1 foreign 3 worry -1 calm -1
top: life -2 worry -1 calm 4
topf: life -1 medical 2
topmodel: life -1 calm 1
torben: life -1 violence -1 threat 2 calm -1
torkelt: medical 3 calm -2
torsten: life -1 violence 1 medical -1 worry 1 calm 1
torte: life -1 violence -1 worry -1 calm 4
torten: calm 1
tortila: calm 2
tot aber: voices 1
tot als: life 3 calm -3
tot am: life 1
tot amt: calm 1
tot auf: calm 1
tot beser: life 2 calm -1
tot bin: life 3 threat -1 worry -1 calm -1
tot brauch: life -1 calm 1
tot dan: life 1
tot das: worry 1
tot de: voices 1 calm 1
tot dem: calm 1
tot die: life -1 threat 1
tot er: other 1 voices 1 calm -1
tot fur: life 1
tot hab: threat 1
tot haben: life 1 worry -1
tot ich: life -1 violence -1 threat 2 calm 1
tot im: life -1 calm 1
tot in: life 1 calm -1
tot ins: life -1 calm 1
tot is: life 1 calm -1
tot ist: threat 1 calm -1
tot machen: threat 2 calm -2
tot mein: life 1
tot mude: life -3 calm 3
tot neu: life -1 calm 1
tot nicht: calm 1
tot noch: life 1
tot schoner: life 1 calm -1
tot schreiben: life -1 calm 1
tot sein: life 2 worry 1 calm -2
tot sie: life -1 threat 1 voices 1 calm -1
tot so: life 1
tot umgefalen: life -1 calm 2
tot und: other 1 calm -1
tot vom: life 1
tot vor: life -1 calm 1
tot war: life 2 violence 1 calm -2
tot ware: life 1 calm -1
tot wil: voices 1 calm -1
tot: life 9 violence -1 threat 5 other -1 medical -4 voices 1 foreign -1 worry -1 calm -6
total: life -2 worry 1 calm 2
tote in: threat 2 calm -1
tote mama: other 1 voices 1
tote: violence -1 threat 2 medical -1 voices 3 foreign -1 worry -2 calm -1
toten: life 2 violence -1 threat 5 other -1 medical -1 voices 4 worry -2 calm -6
totengraber: calm 1
totenkopf: calm 1
totensontag: calm 1
toter: life 2 calm -1
totes: calm 1
totgegosen: life -1 calm 1
totgelacht: life -2 worry -1 calm 3
totgeschamt: life -1 worry -1 calm 2
totgetanzt: life -1 calm 1
totmachen: life 2 calm -1
totschlagt: life -2 threat 3 calm -1
totul: foreign -1 calm 1
touches: foreign 1 calm -1
tous: foreign 1
tout: calm 1
toute: foreign -1 calm 2
tracks: foreign 2 calm -1
trag ich: calm 1
trag: life 3 violence -1
trage das: worry 1
trage ich: calm 1
trage jetzt: violence 1 calm -1
trage: violence 1 threat -1 other -1 voices -1 calm 2
tragen: life -2 violence -1 medical -1 voices -1 worry -1 calm 6
trager die: calm 1
trager: life -1 calm 3
tragt das: voices 1
tragt mich: life 1 calm -1
tragt: violence -1 other 1 medical -1 voices 2 calm -1
traiesc: foreign 2 calm -1
train: foreign 1 calm -1
trainer hat: threat 1
trainer: life -2 violence -1 threat 1 worry -1 calm 3
training: life -1 violence 2
traktor: life 1 voices 2 calm -2
tram: life 2 calm -1
tranen: worry 1
tranquile: foreign 1 calm -1
transporter: worry 1 calm -1
trau ich: calm 1
trau kaum: worry 1 calm -1
trau mich: life -1 violence -1 other 2 worry 1
trau net: violence 1 worry 1 calm -1
trau nich: life -1 other 2 worry -1 calm 1
trau nicht: other 1 worry 1
trau: life -3 violence -2 threat -1 other 5 medical -1 voices -1 worry 5
traudl: life 1
traum: life 1 threat 1 voices -1 worry -1 calm 1
traur: worry 1
traurig am: calm 1
traurig bin: life 1 calm -1
traurig das: life 2 worry -1 calm -1
traurig die: worry 1
traurig ende: calm 1
traurig heute: life -1 other 1 calm 1
traurig ich: calm 1
traurig mein: life 2 worry -1 calm -1
traurig nicht: life -1 other 1
traurig sein: life 1 worry 1 calm -1
traurig: life 3 violence -2 threat -1 medical -1 voices -1 worry 1
traut nicht: calm 1
traut sich: calm 1
traut: life -1 other -1 calm 3
trefe: calm 1
trefen: calm 1
trefpunkt: other 1 calm -1
tremor: calm 1
trenen: calm 1
trening: calm 1
trenung ich: worry 1
trenung: life -1 worry 3 calm -1
trepe ich: other 1
trepe runter: violence 1 threat 1 calm -1
trepe runtersetzen: threat 1 other 1 calm -1
trepe: life -1 violence 3 threat 4 other 1 medical 1 voices -2 worry -1 calm -5
trepen: calm 1
trepenhaus ganz: threat 1
trepenhaus: life -1 violence 1 threat 1 voices 1 calm -2
trepensteigen: calm 1
tres: foreign -1 calm 2
tretbot: calm 1
trete: calm 1
treten: violence 1
trift: violence 3 threat 1 other -1 calm -1
trink das: voices 1 calm -1
trink den: life 1 calm -1
trink jeden: life -1 worry 1
trink jetzt: worry 1 calm -1
trink kafe: calm 1
trink mehr: voices 2 worry -1
trink nichts: life 1 voices 1 worry -1
trink nur: worry 1
trink: life 1 violence -1 threat -1 other -1 medical 1 voices 4 worry 1 calm -3
trinke salbeite: calm 1
trinke und: calm 1
trinke wieder: life -1 worry 4 calm -2
trinke: life -3 violence -1 threat -1 medical -1 foreign 2 worry 4 calm -1
trinken bis: voices 1 calm -1
trinken die: other 1
trinken ich: medical 1
trinken und: medical 1 voices 1 calm -1
trinken weil: other 1 calm -1
trinken: life -1 violence -1 threat -1 other 2 medical 2 voices 4 calm -5
trinkgeld: life 1
trinkt ich: violence 1 calm -1
trinkt sie: medical 1 calm -1
trinkt: violence 2 threat 1 medical 1 calm -3
trit der: threat 1
trit die: violence 1
trit gegen: violence 1 calm -1
trit mich: violence 1 calm -1
trit sie: other 1
trit und: violence 1 threat 1 calm -1
trit: life -2 violence 8 threat 1 other 2 medical -1 voices -1 worry -2 calm -4
trne: foreign 1
troche: foreign -1 calm 2
trocken: medical -1 worry 6 calm -3
trodelns: calm 1
trompete: calm 1
tron: foreign 2 calm -1
trong: life -1 foreign 4 calm -2
tropfen: life -1 violence -1 other 1 worry 3 calm -1
tropft auf: life 1
tropft den: life 1
tropft: life 2 medical -1
tropfts: worry -2 calm 2
trotzdem ale: threat 1
trotzdem arbeit: medical 1 calm -1
trotzdem die: violence 1
trotzdem gemacht: violence 2 calm -1
trotzdem ich: life 1 calm -1
trotzdem noch: worry 1 calm -1
trotzdem weiter: violence 1 calm -1
trotzdem wil: life 1 calm -1
trotzdem zur: medical 1 calm -1
trotzdem: life -1 violence 3 threat -1 other -1 medical -1 voices -2 foreign -1 calm 3
trozdem: life -1 calm 1
trupe: life -1 calm 1
tscho: life -2 threat -1 calm 3
tschuldige: life 2 calm -1
tschus bis: life -3 calm 4
tschus danke: life -1 calm 1
tschus fur: other 1 calm -1
tschus gesagt: life 1 other 1
tschus imer: other 1
tschus lieben: calm 1
tschus morgen: calm 1
tschus: life 5 violence -2 threat -1 other 3 medical -1 voices -1 foreign -1 worry -2
tschusi: life 1 calm 1
tuce: life 1 foreign 2 calm -2
tuch: life -1 medical 2
tulpe: calm 1
tumor: voices -1 worry 3 calm -1
tun als: worry 1 calm -1
tun damit: threat 1
tun die: voices 1
tun er: violence -1 threat 1 worry 1
tun ich: life -1 worry 1
tun mir: life 1
tun sonst: life 1
tun was: voices 1 calm -1
tun weh: threat 2 calm -1
tun: violence -2 threat 4 other -1 medical -1 voices 1 foreign -1 worry -1
tunel: life -3 voices 2 worry 1 calm 1
tur aber: violence 1
tur abgeschlosen: violence 1
tur auf: other 1
tur bei: calm 1
tur dem: threat 2 calm -1
tur ein: violence 1
tur er: violence 1
tur geht: violence 2 calm -1
tur ging: calm 1
tur ich: violence 1
tur is: life 1
tur ist: other 1
tur klemt: medical 1
tur mit: violence 1 threat 1 other -1 calm -1
tur nicht: violence -1 medical -1 calm 2
tur sie: other 1 calm -1
tur steht: life 1
tur un: violence 1 threat 1 foreign 1 calm -1
tur und: life 1 other 1 medical -1 voices 1 calm -2
tur vom: violence 1 voices 1 calm -2
tur von: life -1 violence 2 worry -1 calm -1
tur war: life -1 violence 1
tur weil: voices 1 calm -1
tur werkstat: calm 1
tur zu: life 1 other 2 voices -1 worry -1 calm -1
tur zur: calm 1
tur: life -1 violence 9 threat 2 other 2 medical -3 worry -5 calm -5
tura: foreign -1 calm 2
turahmen: life 3 worry -1 calm -2
turbo: calm 1
turen: life -1 threat 1 voices 1 worry 2 calm -2
turkei: violence 2
turkisch: life -1 calm 2
turm: voices 2 calm -1
turnbeutel: life -1 threat 2 calm -1
tuscheln: worry 2 calm -1
tut aber: calm 1
tut arm: life -1 calm 1
tut auch: medical 1
tut beim: violence 1
tut das: life 1 calm -2
tut der: life -1 calm 2
tut die: life -1 medical 1
tut er: violence 1
tut ich: life 1
tut jeden: violence 1 worry 1 calm -1
tut leid: life 2 worry -1
tut man: calm 1
tut mehr: life -1 medical -1 calm 2
tut mir: life 1 violence 1
tut nicht: life -2 violence 1 calm 2
tut nix: violence -1 worry 1
tut seit: calm 1
tut so: medical 1 calm -1
tut tag: worry 2 calm -1
tut vom: life -1 medical -1 calm 2
tut was: worry 1
tut weh: violence 1 medical 2 worry -1 calm -1
tut: life 3 violence 3 threat -2 other -1 medical 2 voices -2 foreign -1 worry -2 calm -1
tute: life 2 threat -1 medical 1 foreign 2 worry -1 calm -2
tuts weh: violence 1
tuts: violence 2 medical -1 calm -1
tv: life -1 voices 3 worry -1 calm -1
two: foreign -1 calm 2
typ aus: threat 1 calm -1
typ der: threat 1
typ hat: threat 1 calm -1
typ: life -1 threat 2 other 1 medical -1 worry 1 calm -2
typisch: calm 1
tyran: worry -1 calm 1
u55: calm 1
u8: life 4 calm -3
u: violence 1 threat -1 medical -1 foreign 1 worry -1 calm 1
ualaub: calm 1
uba: life -1 voices 2
ubahn: threat 2 calm -1
ube mit: calm 1
ube: life -1 violence 1 medical -1 worry -2 calm 2
ubel: medical 2 calm -1
uben ich: calm 1
uben: life -2 voices 1 worry -1 calm 2
uber arm: medical 1 calm -1
uber aufhebungsvertrag: worry 1 calm -1
uber brucke: life -1 threat 1
uber dem: life 1
uber den: medical 1 voices -1
uber der: violence 1 other 1 calm -1
uber die: voices 1 worry -1
uber hand: life 1
uber ich: worry 2 calm -1
uber kolegen: calm 1
uber leiche: calm 1
uber mein: worry 1 calm -1
uber meine: calm 2
uber mi: worry 1
uber mich: life -1 violence -1 threat 1 worry 2 calm -1
uber mit: worry 1 calm -1
uber und: calm 1
uber: life -1 violence -2 threat 1 medical -1 foreign -1 worry 2 calm 3
uberal blut: medical 1 calm -1
uberal der: voices 1
uberal ich: life 1 calm -1
uberal schienen: voices 2 worry -1 calm -1
uberal und: life -1 violence 1 medical 1 calm -1
uberal: life -1 violence 1 threat -1 medical 4 voices 7 worry -3 calm -6
uberaschung: violence -1 threat -1 calm 3
uberdosis: calm 1
uberdreht: life -1 violence 2 voices -1 worry 1 calm -2
ubereden ich: calm 1
ubereden: life -1 worry -1 calm 2
uberfahren ich: threat 1 calm -1
uberfahren: life 2 violence -1 threat 4 worry -1 calm -4
uberfal: worry 2 calm -1
uberflusig: life 1 violence -1 worry 2 calm -2
uberfordert: calm 1
ubergabe: calm 1
ubergang: calm 1
ubergeben: life -1 worry 1
ubergosen: violence 3 calm -2
uberhaupt einen: worry 1 calm -1
uberhaupt ich: life 2 calm -1
uberhaupt jemand: worry 1
uberhaupt mehr: life 1
uberhaupt meine: life 1 calm -1
uberhaupt mit: worry 1
uberhaupt noch: worry 1 calm -1
uberhaupt: life 1 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 3
uberlebt ale: calm 1
uberlebt: life 2 violence -1 threat 2 other -1 medical -1 worry -2
uberlegt es: life 1 calm -1
uberlegt ich: life 1 calm -1
uberlegt ob: life 1
uberlegt wie: life 1 calm -1
uberlegt: life 6 violence -1 threat 1 medical -1 voices -1 worry -1 calm -2
uberm: calm 1
ubermorgen auch: life 1 calm -1
ubermorgen ich: threat 1
ubermorgen: life 2 threat 3 other -1 medical 1 calm -4
ubern zaun: life -1 other 1
ubern: life -3 other 3 voices 1
ubernachtet: violence 1 calm -1
ubernehmen ich: calm 1
ubernehmen: life -1 threat -1 calm 3
ubernimt: calm 1
ubernomen ich: calm 1
ubernomen: life -1 violence -1 medical -1 calm 3
uberquren: life 3 calm -2
ubers: voices 1 calm 1
uberschriten: calm 1
ubersetze bite: calm 1
ubersetze: life -1 calm 2
ubersieht: life 2 violence -1 calm -1
uberstanden: life -1 other -1 calm 3
uberstunden: life -2 threat -1 worry -1 calm 5
ubertragen: life -1 calm 2
uberwacht: life -1 worry -1 calm 2
uberwiesen: other -1 worry -1 calm 3
ublich: calm 1
ublicherweise: calm 1
ubrig und: calm 1
ubrig: worry -1 calm 2
ubrigen: life -1 calm 2
ubt mir: worry -1 calm 1
ubt mit: worry -1 calm 1
ubt: worry -1 calm 3
ubung: calm 1
ubungen: calm 1
ubungscontainer: calm 1
ubungsleiterpauschale: calm 1
uc: worry 3 calm -1
udo: other 1
uf arbeit: calm 1
uf die: threat 1 worry 1 calm -1
uf dr: medical 1
uf frese: threat 1
uf: life -1 violence 2 threat 1 other -1 voices -1 foreign -1 calm 1
ufgregt: calm 1
ufgschribe: life -1 calm 1
ufhort: life 2 calm -1
ufjestelt: calm 1
ufm tisch: voices 1
ufm: threat 1 voices 1 worry 1 calm -1
ufs: calm 1
ufsteht: threat 2 calm -1
uhl: calm 1
uhr auf: voices 1
uhr der: life -1 calm 1
uhr im: calm 1
uhr in: calm 1
uhr ist: life 2 voices 1 calm -2
uhr: life 2 violence -2 voices 3 foreign -1 worry -2 calm -1
uhren: life -1 calm 1
ukraine: calm 1
ukrainisch: other 2 calm -1
um 12: calm 1
um 14: life 1
um 2: life 1 worry 1
um 4: life -1 calm 1
um 5: worry 1
um 6: life -1 threat 1 calm 1
um 7: worry -1 calm 2
um 8: threat -1 calm 1
um 9: threat 1 worry 1
um aber: calm 1
um auf: life -1 worry 2
um aufstehen: calm 1
um aus: other 1
um da: calm 1
um dan: life 1
um den: life 1 violence -1 calm 1
um der: life -1 other 1 calm 1
um des: life 1
um die: life -1 threat -1 calm 3
um drei: life -1 worry 1 calm 1
um ecke: threat -1 calm 1
um einen: calm 1
um elf: calm 1
um er: worry 1
um fangt: calm 1
um funf: calm 1
um gibts: calm 1
um haha: calm 1
um halb: life 1
um hals: life 2 other 1 medical -1 calm -1
um hilfe: other 2 calm -1
um hund: threat 1
um ich: life 1 threat 1 calm -1
um im: violence 1
um in: threat -1 calm 1
um ins: life -1 calm 2
um is: life 1
um jetzt: other 1
um los: threat 1
um mehr: life 1
um mein: violence 1 threat -1
um meine: life 1 other 1 medical 1 calm -1
um mich: other 1
um mir: threat 1 calm -1
um miternacht: voices 1 calm -1
um morgen: threat 1
um nach: life 1
um neun: calm 1
um punkt: life 1
um schon: life -1 violence -1 calm 2
um sechs: life -1 calm 1
um sie: calm 1
um so: life -1 violence -1 calm 2
um uhr: life -1 calm 2
um und: life -1 violence -1 threat -1 other 1 medical 1 voices -1 worry 1 calm -1
um verstanden: calm 1
um vier: life -1 calm 1
um wie: worry -1 calm 1
um zu: calm 1
um zum: life -1 threat -1 calm 2
um zwei: violence 1
um: life 3 violence -2 threat 2 other 4 voices -1 foreign -3 worry -6 calm 1
umanand: life -1 threat 1
umara: violence 2 calm -1
umarmen: life -3 calm 3
umarmt: violence -1 other 1 calm 1
umasonst: calm 1
umbau: calm 2
umbaun: violence -1 calm 2
umbrinen: life 5 worry -1 calm -3
umbringen das: life -1 calm 1
umbringen fals: life -1 calm 1
umbringen hat: calm 1
umbringen ich: life -1 worry -1 calm 2
umbringen: violence 2 threat 3 other 3 medical -1 worry -3 calm -3
umdrehen: life -1 threat 1 other -1
umfalen: life -2 voices 2 worry -1 calm 2
umfang: calm 1
umgang: calm 1
umgebaut und: threat 1
umgebaut: life -1 threat 1
umgebracht: life -1 calm 3
umgedreht und: violence 1
umgedreht: life -1 violence 4 other -1 medical -1 voices -1 worry 1 calm -1
umgefalen atmet: medical 1
umgefalen lachen: life -1 calm 1
umgefalen und: medical 1 calm -1
umgefalen vor: life -1 calm 1
umgefalen: life -2 medical 5 worry -1 calm -1
umgehaun: life -1 calm 2
umgekipt hat: medical 1
umgekipt und: medical 1
umgekipt: life -2 violence -1 threat -1 medical 6 voices -1 worry 2 calm -4
umgemacht: medical 2 calm -1
umgeraumt: calm 1
umgeschmisen: threat -1 worry 2 calm -2
umgestelt haben: calm 1
umgestelt: life -1 worry -1 calm 3
umgeworfen: calm 1
umgezogen und: calm 1
umgezogen: life -1 calm 2
umgfale: medical 2 calm -1
umkip: calm 1
umkleide hat: violence 1 calm -1
umkleide und: medical 1
umkleide: life 2 violence 5 threat -1 other -1 voices -1 calm -2
umoran: foreign 1
umrem: foreign 2 calm -1
umrzec: foreign 4 calm -3
ums: life -1 calm 1
umsatzsteurvoranmeldung: calm 1
umschlag: life 1 other 1 calm -1
umschreiben: calm 1
umsonst: life -1 worry 1 calm 2
umsortiert: violence -1 worry 2 calm -1
umstande ich: life 1
umstande machen: life 1
umstande: life 2 calm -1
umsteigen: life -1 calm 1
umstelung: worry 2
umtausch: life 2 calm -2
umwirft: violence 1
umziehen: life 1 worry -1 calm 1
umziehn: life 2 threat -1 calm -1
umzubringen: life 5 violence 3 other -1 worry -2 calm -4
umzug die: calm 1
umzug in: calm 1
umzug ist: calm 1
umzug: life -3 calm 5
umzugshelfer: life -1 calm 1
un am: worry -1 calm 1
un das: voices 1
un dat: life 1 worry 1 calm -1
un do: worry 1 calm -1
un ich: calm 1
un ick: voices 1
un isch: voices 1
un jeden: worry 1
un jeht: worry 1 calm -1
un jetz: violence 1 calm -1
un ka: voices 1
un mich: life -2 worry 1 calm 1
un mien: medical 1
un nich: life 1 calm -1
un nie: calm 1
un nix: medical 1
un nu: other 1
un seh: threat 1 medical 1
un wen: life -1 violence -1 calm 3
un wer: worry 1
un wil: worry 1
un: life -2 violence -1 threat -1 other -1 medical 2 voices 1 foreign -1 worry -1 calm 3
una: foreign 2 calm -1
unabhangige beratung: calm 1
unabhangige teilhabeberatung: calm 1
unabhangige: life -1 worry -1 calm 3
unangenem: life -1 calm 1
unbedingt: calm 1
unbefristet: life -1 calm 2
unbekanter: life -1 worry -1 calm 2
unbesetztem: calm 1
unbrauchbar: calm 1
und a: voices 1
und ab: calm 1
und abends: violence 1
und aber: life 1
und ale: life -1 threat -1 voices 1 worry -1 calm 1
und alein: medical 1 calm -1
und alem: calm 1
und ales: life 2 medical 1 calm -1
und als: violence 1 medical 1 calm -1
und am: life -1 calm 1
und amt: calm 1
und an: other 1
und andere: life 1 voices 1 calm -1
und anderen: worry 1
und andern: worry -1 calm 1
und angst: violence 1 worry -1 calm 2
und ans: medical 1
und antwort: other 1 medical 1 calm -1
und anziehen: calm 1
und arbeit: life -1 calm 1
und arbeiten: calm 1
und arm: medical 2
und arzt: calm 1
und atmet: medical 2 calm -1
und auch: threat 1
und auf: violence 1 threat -1 medical -1 voices -1 calm 1
und aufgelegt: other 1
und aufhebungsvertrag: calm 1
und aufwachen: life 1 calm -1
und augen: medical 1 calm -1
und aus: medical 1
und ausweis: life 1 worry -1
und auto: medical 1
und b: calm 1
und bald: life 1
und bauch: medical 1 calm -1
und bei: calm 1
und beim: calm 1
und bein: medical 1 calm -1
und beine: voices 1
und bewegt: medical 1
und bin: life 2 violence -1 other -1 medical 3 worry -2 calm -1
und bis: life -1 violence 1 worry 1
und blau: violence 1 worry 1 calm -1
und bleib: life 1 calm -1
und bleiben: life 1
und blut: medical 1
und brent: voices 1
und brief: other 1 calm -1
und bringt: calm 1
und bruder: violence 1 medical 1 calm -1
und brust: medical 1
und bus: calm 1
und chef: life -1 worry 1 calm 1
und chefin: life 1
und da: violence -1 other 1 medical -1 worry -1 calm 1
und dabei: violence 1
und dachte: calm 1
und daheim: worry 1 calm -1
und damit: life 1
und dan: violence 1 threat 2 medical -1 voices -1 calm -1
und danach: life 1
und daneben: violence 1 calm -1
und darf: violence 1 calm 1
und das: life 2 violence -1 calm -1
und daurnd: medical 1
und dazu: worry 1
und de: life 1 voices 1 calm -1
und dem: life 1 violence -1 worry 1
und den: life 1 violence 1 worry -1
und denk: worry 1 calm -1
und der: violence -1 threat -1 medical 2 worry -2 calm 3
und des: life 1
und deswegen: threat 1
und die: violence -1 voices 1
und diesmal: threat 1
und dort: violence 1
und drauf: life 1 calm -1
und drausen: calm 1
und druckt: violence 1 calm -1
und du: life -1 threat 1 voices 1 calm -1
und durch: other 1 calm -1
und durfte: calm 1
und eigentlich: life 1 calm -1
und ein: life -1 violence 1 calm 1
und eine: worry -1 calm 1
und einen: threat 1 voices 1
und einer: voices 1
und eltern: other 1 calm -1
und ende: life 1
und er: life -1 threat 1 other 2 medical 1 voices -1 worry -1
und erst: threat 1
und es: other 2 calm -2
und esen: voices 1
und fahrt: calm 1
und falt: medical 2 worry 1 calm -1
und fangt: worry 1
und fast: calm 1
und feierabend: calm 1
und fenster: life 1 other 1 calm -1
und fertig: life 2 calm -1
und feur: voices 1
und feurzeug: threat 1
und find: voices 1 worry -1
und frag: threat 1
und fragt: other 1
und frau: medical 1
und freitag: life 1 calm -1
und freu: life -1 calm 2
und freund: worry 1
und frist: calm 1
und fuhl: life 1 worry 1 calm -1
und ganz: medical 1 calm -1
und gar: medical 1
und garten: calm 1
und gedacht: life 2 calm -1
und geh: life -1 threat 1 voices 1 worry 1 calm -1
und geht: medical 1
und gehts: calm 1
und gesagt: life -1 violence 1 threat -1 other 2 calm -1
und geschrieben: violence 1 calm -1
und gesicht: medical 1 voices 1 calm -1
und gestern: violence 1
und gesund: life 1 calm -1
und geweint: other 1
und gibts: calm 1
und glangt: violence 1
und glaub: voices 1
und grad: medical 1
und grau: other -1 medical 2 calm -1
und grinst: worry 1
und guck: life 1
und guckt: other -1 calm 2
und gut: violence -1 calm 1
und hab: life 2 threat -1 medical -2 voices -1 worry 1 calm 1
und habe: calm 1
und haben: life 1 worry -1 calm 1
und habs: calm 1
und hals: medical 1
und ham: calm 1
und handy: violence 1 other 1 calm -1
und hat: threat -1 other 3 voices -1 worry -1
und haten: life 1
und hats: calm 1
und heim: worry 1
und heis: medical 1
und her: calm 1
und heren: life 1 violence 1 calm -1
und heule: worry 1
und heut: violence 1 voices 1 calm -1
und heute: life 1 calm -2
und hinter: violence 1
und hob: calm 1
und hol: life 1 voices 1 calm -1
und hor: calm 1
und horbuch: life -1 calm 1
und hort: violence 1 calm 1
und hot: violence -1 other 1
und hund: calm 1
und huste: medical 1
und i: life -1 voices 1 calm 1
und ich: violence -1 threat -1 other -1 calm 2
und ick: life 1 violence 1 calm -1
und ihr: life -1 calm 1
und ihren: other 1 medical 1 calm -1
und im: life -1 other 1 medical -1 calm 1
und imer: life -1 worry 1
und in: violence -1 threat 1 voices 1
und is: life 2 other 1 calm -1
und isch: calm 1
und ist: life -1 threat 1 other 2 medical 2 worry -1 calm -2
und ja: life 1 calm -1
und jeder: calm 1
und jetz: voices 1 worry 1 calm -1
und jetzt: life -1 violence -1 threat -1 other 1 medical 2 worry -1 calm 1
und jez: calm 1
und junge: calm 1
und kabel: calm 1
und kalt: medical 1 worry -1
und kam: calm 1
und kan: life -1 medical 3 calm -1
und katze: life -1 calm 1
und kaum: other 1 medical 1 calm -1
und kein: worry 1
und keine: worry -1 calm 1
und keinen: violence 1 medical -1 worry 1
und keiner: violence -1 calm 1
und koch: life 1 calm -1
und koi: medical 1
und kolegin: calm 1
und kom: life -1 medical 1 worry 1 calm -1
und koma: worry 1
und kome: violence 2 calm -1
und komen: violence 1
und komisch: medical 1
und komt: life 1 medical -1 worry -1 calm 1
und konen: medical 1
und kont: life -1 calm 1
und kopf: medical 1 worry 1 calm -1
und kostet: calm 1
und kotz: medical 2 calm -1
und kracht: other 1 calm -1
und krampft: medical 1 calm -1
und krank: life 1 calm -1
und krankenkase: worry 1 calm -1
und krieg: medical 1 worry 1 calm -1
und kriegt: calm 1
und kunden: calm 1
und kundigen: worry -1 calm 1
und kundigung: worry 1
und kust: violence 1
und lacht: calm 1
und laden: other 1
und lalt: medical 1 calm -1
und last: violence 1 other 1
und lauf: voices 1
und lauft: life -1 medical 1
und leben: life 1 calm -1
und les: calm 1
und letzten: other 1 worry -1
und lieben: medical 1
und lieg: worry 1
und liegt: life 1 worry -1
und lila: medical 1
und lohn: calm 1
und los: voices 1
und luft: medical 1
und ma: life -1 voices 1
und mache: life 1 threat 1 calm -1
und machen: calm 1
und machs: life 1 calm -1
und macht: violence 1 medical 1 calm -1
und mag: life 2 calm -1
und mal: calm 1
und mama: calm 2
und man: life -1 voices 1 calm 1
und mehr: life 1
und mei: worry 1
und mein: life -1 violence -1 other -1 medical 2 calm 2
und meine: threat -1 other -1 worry -1 calm 2
und meinem: worry 1
und meister: calm 1
und merk: life -1 medical 2 calm -1
und meser: life -1 voices 1 calm 1
und mi: violence 1
und mia: violence -1 medical 1
und mich: violence 3 threat -1 other -1 medical -1 calm -1
und miete: worry 1
und mir: life -1 other 1 medical 3 worry -1 calm -2
und mit: violence -1 worry 1
und mitagesen: calm 1
und montag: life 1
und morgen: life 1
und mude: other 1
und murat: calm 1
und mus: life -2 worry 1 calm 1
und muter: calm 1
und nach: calm 1
und nachste: calm 1
und nacken: medical 1 calm -1
und nehm: life 1 calm -1
und net: violence 1 calm -1
und neun: worry 2 calm -2
und nich: life -1 worry -1 calm 3
und nicht: life -1 violence 1 medical 1 calm -1
und nie: life 1 violence -1
und nix: medical 1 voices 1 worry -1
und noch: calm 2
und nur: violence -1 other 1 medical -1
und ob: life 1
und ohne: life 1 other 1 calm -1
und onkel: violence 1 calm -1
und papa: life 1
und pfeift: medical 1
und piept: medical 1
und piza: calm 1
und platze: calm 1
und raus: threat 1
und reagiert: other -1 medical 2 calm -1
und red: other 1
und regal: threat 1 calm -1
und rein: life -1 violence 1 calm 2
und rot: medical 2 calm -1
und rote: medical 1 calm -1
und ruft: other 1
und ruhrt: other 1 calm -1
und runter: life 3 calm -2
und s: medical 1 calm -1
und sag: life 1
und sagen: other 1 voices 1 calm -1
und sagt: life -1 violence -1 threat -1 other 3 medical 1 worry -1
und samstag: calm 1
und schaum: medical 2 calm -1
und schaun: threat 1 calm -1
und schaut: calm 1
und schickt: violence 1 other -1
und schlaf: worry 1
und schlafen: life 2 calm -1
und schlagt: violence 1 calm -1
und schliest: violence 1 calm -1
und schmeis: life -1 violence 1 threat 1
und schneiden: life 1 voices 1 calm -1
und schon: life 1 medical -1
und schrebergarten: calm 1
und schreiben: violence -1 other 1 worry 1 calm -1
und schreinerei: medical 1 voices 1
und schreit: violence 1 calm -1
und schwester: calm 1
und schwitz: life -1 medical 2 worry -1
und seh: life -1 medical 2
und sein: violence 1 calm -1
und seine: threat 1
und seit: life 1 violence 1
und sekretarin: threat 1 calm -1
und selber: calm 1
und sich: medical 2 calm -1
und sie: life -1 violence -1 other 1 voices 1 worry -1 calm 2
und sieht: calm 1
und sind: threat -1 medical 1 voices 1 calm -2
und sitz: life -1 threat 1 worry 1 calm -1
und sitzt: other 1
und so: life -1 violence 1 medical 2 calm -1
und sogar: calm 1
und sol: violence 1 threat -1 other 1 medical -1 worry -1
und sonja: life 1 calm -1
und spielen: calm 1
und springen: life 1 calm -1
und spuck: medical 1
und spuckt: medical 1 calm -1
und star: worry 1 calm -1
und stech: threat 1 calm -1
und steh: life 1 other -1 medical -1
und steht: life -1 threat 1
und stel: life -1 worry 1
und stelen: worry 1 calm -1
und stelt: worry 1
und stimt: life 1
und stolz: calm 1
und strafe: life 1
und strom: worry 1
und suchen: voices 1 calm 1
und sucht: violence 1
und trau: life 1
und trink: voices 1 worry -1
und trit: violence 2 calm -1
und trotzdem: calm 1
und tschus: other 1 calm -1
und tur: medical 1 calm -1
und tut: medical 1 calm -1
und uberal: voices 1 calm -1
und uberhaupt: life 2 calm -2
und uberlegt: life 1 threat 1 calm -1
und ubt: calm 1
und um: medical 1
und und: medical 1
und uns: calm 1
und unten: worry 1
und unterschreiben: calm 1
und urlaub: calm 1
und vergist: threat 1
und verkaufen: calm 1
und vermieter: worry -1 calm 2
und versteckt: violence -1 worry 1 calm 1
und versteh: worry 1
und viel: calm 1
und vier: calm 1
und vom: voices 1
und von: life 1
und vor: calm 1
und vorbei: calm 1
und wacht: other 2 medical -2
und wan: threat 1
und war: violence -1 medical -1 voices 1 worry 1
und warte: life -1 calm 2
und warten: violence 1
und wartet: violence 1
und warum: calm 1
und was: life -1 worry 1 calm 2
und weg: life 2 medical -1 voices 1 worry -1 calm -2
und wegen: life 1
und wein: worry 1 calm -1
und weint: other 2 calm -1
und weis: violence -1 calm 1
und welche: other 1
und wem: calm 1
und wen: life -3 violence -1 other -1 medical -1 worry -1 calm 8
und wens: calm 1
und wer: life -1 calm 1
und werd: life 1
und werde: calm 1
und werkstat: calm 1
und wie: life 1 medical -1 worry -1 calm 2
und wieder: life 1 violence -1 calm 1
und wil: life 2 threat -1 medical -1 worry -1 calm 1
und wird: life -1 threat 1 medical 3
und wisen: other 1
und wo: life -1 threat 1 calm 1
und woche: violence 1 calm -1
und wohn: voices 1 calm -1
und wohne: calm 1
und wohnt: worry 1
und wolen: violence 1
und wolte: life 3 calm -2
und wurde: calm 1
und zahl: worry 1
und zahle: worry 1
und zeige: calm 1
und zeigt: other 1
und ziehen: calm 1
und zimer: life 1
und ziter: worry 1 calm -1
und zu: violence -1 threat 1
und zuckt: medical 2 calm -1
und zugeschlosen: other 1 calm -1
und zuhause: life 1 calm -1
und zum: voices 1
und zur: life 1 calm -1
und zuruck: worry 1
und zwar: life 1 threat 2 calm -1
und: life -3 threat -2 other 3 medical 7 foreign -6 worry -1 calm 1
une: foreign 1 calm -1
unentgeltliche: calm 1
unentschieden: life 1
uner: life -1 other 3 calm -1
unerschreiwe: calm 1
unfair: calm 1
unfal dem: worry 1 calm -1
unfal der: worry 2 calm -1
unfal mit: worry 1 calm -1
unfal: life 5 violence -1 threat -1 other -1 voices -1 worry 5 calm -7
unfalbericht: worry 1 calm -1
unfalbuch: calm 1
unfalversicherung: life 1 calm -1
unfreundlich: life -1 calm 2
ungeduldig mir: worry 1
ungeduldig mit: worry 1
ungeduldig: worry 1 calm -1
ungefahr: life -1 worry 2
ungerecht: life -1 calm 1
unkraut: calm 1
unkundbar: worry -1 calm 1
uno: calm 1
unrealistisch: calm 1
unruhige: other -1 calm 2
uns ale: calm 1
uns alen: other 1
uns an: life 1
uns da: life 1 calm -1
uns der: violence 1
uns die: violence 1
uns er: threat 1 calm -1
uns heut: calm 1
uns im: violence -1 other 1 medical 1 worry 1 calm -1
uns in: violence 1
uns ist: calm 1
uns komt: threat 1 calm -1
uns man: violence 1 calm -1
uns mus: voices 2 calm -1
uns nicht: life 1 other 1
uns redet: violence 1
uns schon: medical 1
uns sie: other 1
uns und: threat 1
uns wieder: other 1 calm -1
uns wohnheim: violence -1 other 2 worry 1 calm -2
uns zum: worry 1
uns zwei: voices 2 calm -1
uns: life -3 violence 1 other 1 foreign -1 worry -1 calm 2
unschadlich: voices 1 calm -1
unschuldig: other -1 calm 2
unser chef: medical 1
unser das: violence 1 calm -1
unser fin: other 1 calm -1
unser hat: calm 1
unser praktikum: other 1 calm -1
unser sohn: calm 1
unser: life -3 violence -1 threat -2 other 2 voices -1 worry -1 calm 6
unsere hat: medical 1 calm -1
unsere manschaft: calm 1
unsere tochter: other 1
unsere: life -2 threat -1 other 1 voices -1 worry -1 calm 5
unserem: life -1 calm 2
unseren: life -1 calm 2
unserer die: other 1 calm -1
unserer: life -1 violence -1 other 2 calm 1
unseres ist: calm 1
unseres: other -1 calm 2
unserm: violence -1 other 1 worry -1 calm 1
unsern: calm 1
unsicher ich: calm 1
unsicher: calm 1
unsichtbar: life 1
unsterblich: voices 1
unta schraiben: calm 1
unta: calm 2
untaschreibn: worry -1 calm 2
unten an: violence 1 threat 1 calm -1
unten da: worry 1
unten das: worry 1 calm -1
unten der: threat 1 other 1 calm -1
unten einem: violence 1 calm -1
unten er: voices 1
unten heute: medical 1
unten hof: violence 1 other 1 calm -1
unten ich: violence 1 other -1
unten im: threat 1 other 1 calm -1
unten ist: worry 1
unten jetzt: calm 1
unten mit: violence 1 threat 1 calm -1
unten wen: violence 1 calm -1
unten: life -1 violence 4 other 2 medical 2 voices 2 foreign -1 worry -2 calm -7
untenrum: medical 1 calm -1
unter bet: other 1
unter decke: life -1 violence 1 worry 1 calm -1
unter den: violence 1 medical -1 calm -1
unter der: life 1 violence 1 calm -1
unter die: life 1
unter dusche: life -1 calm 2
unter erde: life 1
unter kalte: life -1 violence 1
unter mate: life 1 calm -1
unter mir: life -1 threat 1 worry 1
unter mit: voices 1
unter waser: violence -1 threat 1 other 1 calm -1
unter welchen: calm 1
unter: life 1 violence 2 medical -1 foreign -1 worry -1 calm -1
unterarme: life 1 calm -1
unterfahrbar: calm 1
untergang: calm 1
untergehen: life 1 worry 2 calm -2
unterhalten: calm 1
unterhose: life -1 violence 6 worry -1 calm -3
unterkomen: calm 1
unterkriegen: life -1 calm 1
unterlagen mit: threat -1 calm 1
unterlagen: threat -1 calm 3
unterm bet: violence 1
unterm: life 1 violence 1 other 1 medical 1 worry -2 calm -1
untern: life 2 calm -1
unternehmen: calm 1
unters: other 2 calm -1
unterschreiben das: worry 3 calm -2
unterschreiben die: violence 1
unterschreiben er: calm 1
unterschreiben gibts: worry 1 calm -1
unterschreiben hab: calm 1
unterschreiben i: calm 1
unterschreiben ich: worry 3 calm -2
unterschreiben mal: calm 1
unterschreiben morgen: worry 1 calm -1
unterschreiben sol: worry -1 calm 1
unterschreiben und: worry 1
unterschreiben versteh: worry 2 calm -1
unterschreiben zuruck: calm 1
unterschreiben: life -4 threat -2 other -2 medical -1 voices -2 foreign -1 worry 5 calm 7
unterstutzte beschaftigung: calm 1
unterstutzte: life -1 worry -1 calm 3
unterweisung: calm 1
unterzeichnet: worry -1 calm 2
unutz: life -1 worry 2 calm -1
unverwundbar: voices 1 calm -1
up de: life 1 voices 1
up sory: foreign 1 calm -1
up: violence -1 other 2 voices 1 foreign 2 worry -1 calm -2
upiekla: calm 1
upn: life 1
upomoc: foreign 1
upsi: violence -1 worry 2 calm -1
uralt: other -1 calm 1
uralub: calm 1
urid: foreign 6 calm -6
urkunde: life -1 worry -1 calm 3
urlaub an: life 1 calm -1
urlaub bin: life -1 calm 1
urlaub dan: life -1 calm 1
urlaub ich: life 2 calm -1
urlaub ist: life 1 calm -1
urlaub und: life 1 calm -1
urlaub zuruck: life -1 calm 1
urlaub: life 1 violence -2 threat -2 other -1 medical -1 voices -1 foreign -1 worry -3 calm 9
urlaubstage: life 1 worry -1 calm 1
uroma: calm 1
uropa: calm 1
urteil: voices 3 calm -2
urwalo: foreign 2 calm -1
us: life -1 worry -1 calm 2
usa: foreign 2 calm -2
usare: foreign -1 calm 1
uschi: calm 1
usgfale: life -1 calm 2
ustabasi: foreign 2 calm -2
ustunde: foreign -1 calm 1
ut: medical 1
ute: other 1
utsegen: calm 1
utwies: calm 1
uwe: life -1 violence -1 other 2 medical 4 calm -3
uyanmasam: foreign 3 calm -2
uykum: worry 3 calm -2
uyustu: foreign 2 calm -1
vacation: foreign -1 calm 2
vagelts: life -1 calm 1
vai: foreign 2 calm -1
vajza: life -1 foreign 3 worry -1 calm -1
valah: life -1 medical -1 foreign 4 worry -2 calm -1
vanand: life 1
vandag: life -1 worry -1 calm 2
vanile: calm 1
vanileis: life -1 calm 1
vater das: life 1
vater der: violence 1 threat 1 calm -1
vater gesagt: life 1
vater geschlagen: violence 1 other 1 worry 1 calm -3
vater hat: violence 1 other 1 calm -1
vater kan: calm 1
vater meine: violence -1 other 2 calm -1
vater mi: violence 2 foreign -1 calm -1
vater mich: violence 1
vater mit: threat 1 calm -1
vater nicht: calm 1
vater und: other -1 calm 1
vater wird: life -1 threat 2
vater: life -1 violence 3 threat 2 other 7 medical -2 voices -1 foreign -2 calm -7
vaterschaftsurlaub: calm 1
vati: life 1
vatr: life 1 violence 4 calm -3
veceras: life -1 foreign 3 calm -1
veche: foreign 3 calm -2
vegetarier: life -1 calm 2
veit: calm 1
vel: life -2 medical -1 worry 6 calm -2
venas: foreign 1
ventilator: life -1 calm 1
ver: life 1 worry 1 calm -1
vera: life -1 threat -1 other 2
verabredung: life 2 calm -1
verabschiedet die: life 1 calm -1
verabschiedet in: calm 1
verabschiedet: life 7 violence -1 threat -1 worry -1 calm -3
veranlasen: calm 2
verarscht mich: calm 1
verarscht: life -1 violence -1 calm 2
veraumt: worry -1 calm 2
verband ist: life 1 calm -1
verband: life 2 threat -1 medical 1 worry -1 calm -1
verbane: calm 1
verbeugt: calm 1
verbieten: life -1 calm 2
verbietn: calm 1
verbindlich: life -1 worry -1 calm 3
verblasen: worry 1
verbockt: life -2 threat -1 worry -1 calm 4
verboten: life 1 violence -1 voices 1 calm -1
verbracht: life -1 calm 2
verbrant am: calm 1
verbrant ich: life 1 medical 1 calm -1
verbrant ist: life -1 calm 1
verbrant und: medical 1
verbrant weil: life 1 calm -1
verbrant: life -1 threat -1 medical 1 voices 1 worry -2 calm 2
verbren ist: life 1
verbren mich: life 1 calm -1
verbren: life 3 violence -1 other 1 voices 2 worry -1 calm -4
verbruht: other -1 medical 2 calm -1
verbunden: life 2 medical -1 worry -1 calm 1
verdacht: calm 1
verdad: foreign 1
verdamte: calm 1
verdanken: calm 1
verdaut: calm 1
verdent: calm 1
verdes: foreign -2 calm 2
verdien ich: calm 1
verdien: life -1 worry -1 calm 2
verdienen: calm 1
verdient hab: life 1 calm -1
verdient und: life 1 worry -1
verdient: life 2 violence -1 threat 4 other -1 medical -1 voices -1 worry -2 calm -1
verdrehen: violence 1
verdruckt: life -2 calm 2
verecken: life -1 threat 2
verein: threat -1 calm 1
vereinbarungsgemas: calm 1
vereinsamt: calm 1
vereist: medical 1
vererben: life 1 calm -1
verfahren: calm 2
verfalen die: calm 1
verfalen: worry -1 calm 2
verfalt: life -1 calm 2
verfolgen mich: voices 2 calm -1
verfolgen: life -1 voices 4 worry -1 calm -1
vergaser: medical 2 calm -2
vergeben der: life 2 calm -1
vergeben: life 4 worry -1 calm -2
vergelts got: calm 1
vergelts: calm 1
verges ich: threat 1
verges: life -1 threat 1
vergesa: life -1 calm 2
vergesen ist: worry 1
vergesen und: calm 1
vergesen: life -2 threat -1 other -1 voices -1 calm 6
vergewaltigt: life -2 violence 9 threat -1 worry -2 calm -3
vergiftet hab: voices 1
vergiftet ich: calm 1
vergiftet seit: voices 1 worry -1
vergiftet: life -1 threat 7 other -1 medical -1 voices 3 worry -2 calm -4
vergis: calm 1
vergist: threat 1 worry -1 calm 1
vergitert: calm 1
vergrabt: violence 1
vergrifen: calm 1
vergutung: calm 1
verhaun: violence 3 foreign -1 calm -1
verhaut: life -1 threat -1 other 2
verheilt: life -2 calm 3
verheirat: life -1 violence 1
verhindern: life -1 calm 2
verhoben: life -1 medical 2 worry -1
verhungert: life -1 violence -1 voices 2
verickt: medical 2 calm -1
verjahrt: calm 1
verjrosere: calm 1
verkabelt: worry -1 calm 1
verkacke: calm 1
verkaufen die: other 1 calm -1
verkaufen ich: calm 1
verkaufen meine: calm 1
verkaufen: life -2 violence -1 threat 1 other 1 medical -1 voices -1 worry -1 calm 4
verkehr: voices 1 calm -1
verkloren: calm 1
verknackst: calm 1
verkoft: life 2 calm -1
verkriechen: life -2 worry 3 calm -1
verkurzt: calm 1
verlangert auch: life 1 calm -1
verlangert das: voices 1
verlangert er: calm 1
verlangert hab: worry 1
verlangert jetzt: worry 1
verlangert: life -1 violence -1 threat -1 other -1 medical -1 foreign -1 worry 2 calm 4
verlasen ich: life -1 violence -1 worry 2 calm -1
verlasen sol: threat 1
verlasen: life -1 threat 3 worry 3 calm -4
verlast: life 1
verlaufen: life -1 voices 1 calm 1
verlegen: medical 1 calm -1
verlegt: calm 2
verleidet: life 2 calm -1
verlengern: violence -1 calm 2
verlesen: life -1 calm 1
verletzt mich: life 2 calm -1
verletzt und: life 1
verletzt: life 3 violence -1 medical -1 worry 1 calm -2
verlevt: calm 1
verliebt: life -1 worry -1 calm 1
verlier ich: calm 1
verlier: life -2 violence -1 threat -1 worry 2 calm 2
verlieren die: calm 1
verlieren ich: threat 1
verlieren: life -3 violence -1 threat 1 worry 2
verliert: violence 1 calm 1
verlobten: life -1 worry 1
verloren hab: worry 1 calm -1
verloren und: calm 1
verloren: life -2 violence -1 threat -1 medical -1 voices -1 worry 4 calm 3
verlorn: life -1 calm 2
verlust: calm 1
vermacht: life 1
vermerken: life 1
vermiet: calm 1
vermieter die: worry -1 calm 1
vermieter ich: calm 1
vermieter macht: worry -1 calm 2
vermieter mich: violence -1 calm 1
vermieter mir: calm 1
vermieter sagt: worry 1
vermieter so: life -1 worry 1
vermieter und: violence 1
vermieter wil: violence 2 worry -1
vermieter: life -3 violence 4 threat -1 other -1 medical -1 voices -1 worry 1 calm 2
vermisen: life 5 worry -1 calm -3
vermist: life -1 calm 1
vermitler: calm 1
vermogen: calm 1
vernehmung: calm 1
vernichtet: life -1 violence -1 threat -1 calm 3
vernunftig: calm 1
verordnen: calm 1
verpackung: threat 2 calm -2
verpase: worry -1 calm 2
verpast: life -2 violence -1 medical 1 worry -1 calm 4
verpetzt ich: threat 1
verpetzt: life -1 threat 3 calm -1
verpflichtet: calm 1
verpis: calm 1
verprugelt frau: other 1
verprugelt seine: other 1
verprugelt: life -1 violence 7 threat -1 other 10 medical -1 voices -1 foreign -1 worry -2 calm -10
versamlung: threat 1 voices -1
versand: calm 1
versaun: worry 2 calm -1
verschenkt an: calm 1
verschenkt den: other 1
verschenkt ich: life 1
verschenkt: life 2 violence -1 threat -1 other 3 medical -1 worry -2 calm 2
verschiedenen: life -1 calm 2
verschluckt die: medical 1 calm -1
verschluckt er: medical 1 calm -1
verschluckt ich: worry 1 calm -1
verschluckt kriegt: medical 1
verschluckt sie: medical 1
verschluckt weil: worry 1 calm -1
verschluckt: life -2 violence -2 threat -1 other -2 medical 11 worry -1 calm -3
verschnupft: worry -1 calm 2
verschoben: violence -1 calm 1
verschrieben: worry -1 calm 1
verschwinden ich: calm 1
verschwinden jetzt: life 1 calm -1
verschwinden war: calm 1
verschwinden: life 1 violence -1 threat -1 calm 3
versehen das: medical 1
versehen getrunken: medical 1 calm -1
versehen putzmitel: medical 1
versehen tableten: medical 1 calm -1
versehen: life -1 violence -1 threat -1 other -1 medical 6 worry -1 calm -1
versehentlich: medical 2 calm -1
versicherung: life -1 violence -1 worry -1 calm 3
versinken: life -1 worry 1
versorgungsamt die: worry 1 calm -1
versorgungsamt hat: calm 1
versorgungsamt: violence -1 threat -1 voices -1 worry 1 calm 3
verspant: calm 1
verspatung dan: calm 1
verspatung: life -1 calm 3
verspielt: worry 4 calm -3
verspotet: calm 1
versprech: life 2 violence 1 worry -1 calm -1
versprich: life 1 calm -1
versprochen es: violence 1 calm -1
versprochen: life 1 violence 1 threat 1 other 1 medical -1 voices -1 worry -2 calm -1
verstanden mit: calm 1
verstanden was: worry 1 calm -1
verstanden: life -1 violence -1 threat -1 voices 1 calm 2
versteckt die: violence 2 calm -1
versteckt er: violence 2 calm -1
versteckt imer: calm 1
versteckt jeden: worry 1
versteckt meine: violence -1 worry 1
versteckt sachen: violence -1 worry 1
versteckt sucht: violence 2 calm -1
versteckt tag: worry 1
versteckt und: other -1 calm 1
versteckt: life -3 violence 2 threat -2 other -1 medical -1 voices 2 worry 1 calm 1
versteh arbeit: worry 1
versteh den: worry 1
versteh die: worry 1 calm -1
versteh es: worry 1 calm -1
versteh ich: life -1 worry -1 calm 2
versteh nicht: life -2 calm 2
versteh sie: worry 1 calm -1
versteh: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 4 calm 2
verstehen: other -1 calm 2
verstehst mich: calm 1
verstehst: worry -1 calm 2
versteht nicht: life 1
versteht: life 2 violence -1 threat -1 other -1 voices -1 worry -1 calm 1
versteinerte: calm 1
versteurt: life 1
verstohsch: life 1
verstopft: calm 1
verstorben: life -1 worry 4 calm -1
versucht bin: life 1
versucht hat: life 1
versucht mich: life 1 calm -1
versucht umzubringen: life 1 calm -1
versucht und: life 1
versucht: life 3 violence -1 threat 1 other -1 medical -1 worry -2
versunken der: calm 1
versunken: calm 1
vertan: life -1 calm 1
vertauscht: voices 1
verteidigen: life -1 calm 2
verteilt: life 2 threat -1 worry -1 calm 1
vertipt: life -2 worry -1 calm 3
vertrag aus: worry 1 calm -1
vertrag bis: worry -1 calm 1
vertrag ende: worry 1
vertrag endet: worry 1 calm -1
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
vertrag und: life 1
vertrag unterschreiben: calm 1
vertrag verlangert: life 1 worry 1 calm -1
vertrag wen: life 1
vertrag: life -2 violence -2 threat -1 other -2 medical -2 voices -1 foreign -1 worry 4 calm 6
vertraunsperson: threat -1 calm 2
vertretung die: other -1 medical 1
vertretung: violence 1 other -2 medical 1
vertrit mich: calm 1
vertrit: life -1 calm 2
vertrostet: violence 1
veruckt: threat 1 medical 5 voices -1 worry -1 calm -3
verungluckt: calm 1
verurteilt: calm 1
verwaltung frau: calm 1
verwaltung: calm 1
verwandtschaft: calm 1
verwechselt: medical 1
verweigert: calm 1
verweise: calm 1
verwirt: other 2 medical -1
very: foreign 1
verzalt: life -1 calm 1
verzeih: life -1 other 1
verzeihen: violence 2
verzeiht: calm 1
verzeihung: life 1 calm -1
verzweifeln: calm 1
vesper: calm 2
veten: foreign 2 calm -1
veux plus: foreign 1 calm -1
veux vivre: foreign 1 calm -1
veux: foreign 5 calm -3
vfb: calm 1
vfl: calm 1
viadukt: calm 1
video: other 1
videoanruf: other 1
videos: worry 2 calm -1
viehscheid: life -1 worry -1 calm 2
viel aber: life 1
viel alein: life 1 medical 1 calm -1
viel angst: other 1
viel auf: life 1
viel bin: worry 1 calm -1
viel blut: medical 1 calm -1
viel chef: calm 1
viel der: worry 1
viel die: violence 1
viel dieser: life 1
viel gegosen: calm 1
viel gelacht: life 1
viel geld: calm 1
viel gespritzt: medical 1 calm -1
viel getrunken: other 1 medical -1
viel heute: threat 1
viel ich: life 1
viel insulin: medical 3 calm -3
viel kopf: worry 1
viel los: calm 1
viel seit: calm 1
viel sind: calm 1
viel tun: calm 1
viel und: life 1 other 1 medical -1
viel viel: medical 1
viel was: medical 2 calm -2
viel weil: life 1 calm -1
viel wenig: worry 2 calm -2
viel wil: calm 1
viel zu: medical 1 worry 1 calm -2
viel: life -2 violence -2 threat -1 medical 4 voices -2 calm 3
viele er: calm 1
viele genomen: other 1 medical -1
viele mus: life 2 calm -2
viele stunden: calm 1
viele tableten: other 1 medical -1 calm -1
viele tage: calm 1
viele: life 2 violence -2 threat -1 other 3 medical -2 voices 1 foreign -1 worry -2 calm 1
vieleicht er: calm 1
vieleicht es: calm 1
vieleicht hat: calm 1
vieleicht ich: life 2 calm -1
vieleicht mehr: worry 1 calm -1
vieleicht sie: calm 1
vieleicht stunden: worry 1 calm -1
vieleicht: life 4 violence -1 other -1 medical -1 voices -1 worry 1 calm -1
vielen dank: calm 1
vielen: calm 1
vielmals: calm 1
vier aus: other 1
vier dan: life 1
vier ist: life -1 calm 1
vier jahre: calm 1
vier tagen: worry -1 calm 1
vier und: calm 1
vier wochen: calm 1
vier: life -3 violence 1 threat -1 medical -1 voices -1 worry -2 calm 7
viert: violence 1 voices -1
viertausend: calm 1
vierte: life 1
viertel: life 1
vierteljahr: worry 2 calm -1
vierten: other 1 worry 2 calm -2
vierter: life 1
vierzge: calm 1
vierzich: calm 1
vierzig: life -1 calm 1
vierzigmal: calm 1
vierzisch: life -1 calm 1
visa: foreign 1 calm -1
vise sam: foreign 1
vise: foreign 5 calm -4
visum: life -1 calm 1
vitamin: calm 1
vite: foreign 1
viver: foreign 3 calm -3
vivere: foreign 2 calm -1
viviendo: foreign 1
vivir mas: foreign 1 calm -1
vivir: life -1 foreign 3 calm -2
vivre: foreign 3 calm -2
vo da: calm 1
vo: violence -1 worry -1 calm 3
vocea: foreign 1
voces: foreign 2 calm -1
vogel: life -1 violence -1 threat -1 medical 1 worry -1 calm 3
vogelhauschen: calm 1
voglio piu: foreign 1
voglio vivere: foreign 1
voglio: life -1 foreign 6 calm -4
voice: foreign 2 calm -1
vokuhila: calm 1
vol bin: calm 1
vol blut: medical 2 calm -1
vol der: calm 1
vol erwischt: calm 1
vol ich: worry 1 calm -1
vol kundigen: worry 2 calm -2
vol mit: life 1
vol und: worry -1 calm 1
vol von: other 1
vol war: calm 1
vol wo: calm 1
vol: life -2 violence -1 threat -2 other 1 medical 2 voices -2 foreign -1 worry -2 calm 6
volaufen: life -1 other 1 calm 1
vole: worry -1 calm 2
volen: calm 1
voler blut: medical 1
voler: life 3 medical 1 calm -2
volig: calm 1
volmond: life 2 calm -1
volstreckt: voices 3 calm -2
vom 3: other 1
vom aber: calm 1
vom amt: violence -1 threat 1
vom atmen: life 1
vom auf: life 1 voices 1 calm -1
vom balkon: life 1 other 1 calm -1
vom beim: medical 1 calm -1
vom betreur: calm 1
vom betrieb: threat 1 calm -1
vom betriebsrat: calm 1
vom bildschirm: calm 1
vom bin: life 2 calm -1
vom buro: worry 1 calm -1
vom bus: violence 1
vom chef: calm 1
vom dach: other 2 medical 1 voices 1 worry 1 calm -3
vom der: violence 1 threat 1
vom die: calm 1
vom dienst: calm 1
vom doktor: calm 1
vom einer: calm 1
vom einkaufen: violence 1
vom fachdienst: calm 1
vom fahrdienst: violence 1 medical 1 calm -1
vom falen: life 2 calm -2
vom fast: violence 1 calm -1
vom fenster: other 1 worry 1 calm -1
vom finanzamt: calm 1
vom fur: life 1
vom fusbal: calm 1
vom ganzen: life 1
vom gefalen: life -1 medical 2 worry 1 calm -1
vom geht: voices 1 calm -1
vom gerust: medical 1 calm -1
vom gesagt: worry 1 calm -1
vom gesprungen: life -1 calm 1
vom gestern: violence 1
vom hab: life -1 worry 1
vom handy: violence 1 worry 1 calm -1
vom hat: calm 1
vom hern: violence 1 calm -1
vom ich: threat 1 calm -1
vom im: other 1
vom is: calm 1
vom ist: threat 1 other 1 worry -1 calm -1
vom jahr: calm 1
vom jobcenter: threat 1 calm -1
vom kiosk: worry 1
vom komt: calm 1
vom kunden: life 1 calm -1
vom kurz: life -1 threat 1
vom lager: worry -1
vom leben: life 4 threat -1 other 1 worry -1 calm -3
vom letzten: calm 1
vom mit: threat 1
vom monat: life 2 calm -1
vom nachbarin: threat 1 voices 1 calm -1
vom nachtdienst: violence 1
vom nein: voices 1
vom nich: life 1 calm -1
vom nicht: violence 1 calm -1
vom opa: threat 2 calm -1
vom parkdeck: voices 1 calm -1
vom parkhaus: life 2 calm -1
vom sagen: voices 1
vom schneiden: medical -1 calm 1
vom sind: voices 1 worry -1
vom sol: threat 1 calm -1
vom springen: life 1 other 1 calm -1
vom stehen: calm 1
vom stock: other 1
vom tablet: violence 1
vom turm: voices 1 calm -1
vom und: voices 1 worry -1 calm 1
vom versorgungsamt: calm 1
vom vom: violence 1
vom von: calm 1
vom war: medical 1
vom was: other 1 calm -1
vom wen: worry 1
vom weter: calm 1
vom zuruck: violence 1
vom: violence -1 threat 2 other 2 medical -2 voices 1 foreign -2 worry -4 calm 4
von 2: other 1
von 30: life 1
von 4: other 1 calm -1
von 7: violence 1
von agentur: calm 1
von alem: life 2 worry 1 calm -3
von alen: life 2 calm -1
von alten: violence 1 other 1 calm -1
von an: calm 1
von anleiterin: violence 1 calm -1
von arbeit: life -1 violence 1 other 1
von auch: life 1 calm -1
von auf: calm 1
von ausen: violence 1
von backerei: voices 1
von baustele: life -1 calm 1
von bei: voices 1
von bis: worry 1
von brucke: life -1 calm 1
von bruder: violence 1
von chef: calm 1
von chefin: other 1
von cousin: threat 1
von cousine: life -1 violence 1 other 1
von da: other 1
von dan: threat 1
von de: calm 1
von dem: life -1 threat 1 calm 1
von den: life -1 worry 1
von der: life -2 violence -1 other 1 calm 2
von diesem: life 1 calm -1
von dir: calm 1
von dr: calm 1
von drausen: violence 1
von eben: life 1
von einem: other 1 calm 1
von er: calm 1
von erde: life 1 calm -1
von euch: medical 1 calm -1
von firma: calm 1
von frau: calm 1
von freund: other 1
von freundin: other 1
von fruher: calm 1
von fur: calm 1
von ganzen: worry 1
von gegenuber: other 2 calm -1
von gericht: calm 1
von gesamelt: life 1 calm -1
von gestern: life 1
von haben: life 1 medical 1 calm -1
von haha: calm 1
von hat: violence -1 threat 1 other 2 calm -1
von hier: calm 1
von hinten: threat 1
von hund: life 1 calm -1
von ich: life 1 worry -1
von ihnen: violence 1 worry -1
von ihr: threat 1
von ihrem: violence 1
von ihrer: calm 1
von im: violence 3 medical -1 calm -2
von in: life 1
von ist: other 3 calm -1
von jahr: calm 1
von jedem: life 1
von jetzt: violence 1
von kase: worry 1
von kolegen: worry 1 calm -1
von kolegin: voices 1
von leiter: life -1 threat 1 medical 1 worry 2 calm -3
von mama: violence -1 worry 1
von man: violence 1 worry -1
von maschine: medical 1 calm -1
von meim: calm 1
von mein: life -1 violence 2 threat 1 calm -1
von meine: calm 1
von meinem: life -1 violence 1 calm 1
von meinen: medical 1
von meiner: threat 1 medical 1 voices 1 worry -1 calm -2
von mir: life 3 medical -1 voices -1 worry 1 calm -2
von nachbarin: life -1 violence -1 calm 1
von nebenan: threat 1 calm -1
von neun: threat -1 calm 1
von nicht: violence 1 calm -1
von nichte: life 1 voices 1 calm -1
von nix: worry -1 calm 1
von oma: life 1
von opa: threat 2 calm -1
von polizei: life 1
von praktikum: other 1
von rein: worry 2 calm -1
von schon: life 1 worry 1 calm -1
von schwester: other -1 medical 2 voices 1
von sehen: calm 1
von seinem: other 1
von selber: life 2 calm -1
von sind: calm 1
von und: other 1
von uns: medical 1 voices 1 calm -1
von unten: other 1
von vater: violence 1 other 2 worry 1 calm -2
von verabschiedet: life 1 calm -1
von wem: voices 1
von werkstat: calm 1
von wieder: calm 1
von zwei: voices 2 calm -1
von: violence 3 other 5 medical -3 voices -1 foreign -3 worry -2 calm 1
vone: life -1 foreign -1 calm 2
vor 20: violence 1
vor 3: life -1 calm 1
vor 5: life -1 other 1 calm 1
vor ale: life 1
vor alem: calm 1
vor alen: threat 1
vor andern: worry 1
vor angst: life -1 worry 3 calm -1
vor arbeit: worry 1 calm -1
vor auf: calm 1
vor aufregung: worry -1 calm 2
vor augen: life -1 medical 2
vor bus: life 1
vor chef: worry -1 calm 1
vor damit: calm 1
vor dan: violence 1
vor de: life 1 worry 1 calm -2
vor dem: life -1 threat -1 worry 1 calm 1
vor den: life 3 calm -2
vor der: violence 1 threat -1 worry 1 calm -1
vor die: life 2 threat 1 calm -2
vor ein: life 2 medical 1 calm -2
vor em: calm 1
vor firma: violence 1 calm -1
vor frau: worry 1 calm -1
vor freude: worry -1 calm 1
vor gesagt: calm 1
vor geweint: worry -1 calm 1
vor gluck: calm 1
vor hab: threat 1
vor haus: threat 2 calm -1
vor hier: calm 1
vor hunger: calm 1
vor ich: worry -1 calm 2
vor im: worry 1
vor jahren: life -1 worry -1 calm 2
vor kolegen: worry 1 calm -1
vor lachen: life -1 worry -2 calm 3
vor langeweile: calm 1
vor leuten: calm 1
vor lkw: life 1 calm -1
vor meinem: life -1 worry 2 calm -1
vor mi: calm 1
vor mich: life 2 calm -1
vor mir: life 1 threat 1 medical 1 worry -1 calm -1
vor mit: worry 1
vor morgen: worry 1
vor nachteile: life 1
vor neun: worry 1 calm -1
vor nur: worry 1
vor s: other 1 calm -1
vor schicht: worry 1 calm -1
vor schmerzen: medical 1 calm -1
vor sechs: calm 1
vor seinem: threat 2 calm -1
vor sie: voices 1
vor tur: life -1 violence 2 threat 1 calm -1
vor u: life 2 calm -2
vor un: medical 1
vor und: medical 1 worry 1 calm -1
vor war: violence 1
vor wecker: life -1 calm 1
vor weg: worry 1 calm -1
vor wen: violence -1 worry 2
vor wie: medical 1 calm -1
vor wochen: worry 1
vor wut: threat -1 calm 1
vor zug: life 3 voices 1 calm -2
vor zwei: worry 1 calm -1
vor: violence -3 threat -1 other -2 voices -1 foreign -1 worry 2 calm 6
vorarbeiter der: worry 1 calm -1
vorarbeiter fast: violence 1 calm -1
vorarbeiter hat: violence 1 calm -1
vorarbeiter im: other 1
vorarbeiter jeden: worry -1 calm 2
vorarbeiter mich: violence 1 worry -1
vorarbeiter mir: violence 2 calm -1
vorarbeiter mit: calm 1
vorarbeiter: life -2 violence 2 medical -1 worry 2
voratsraum: violence 2 calm -1
voraus: life 1
vorausetzungen: life -1 calm 2
vorausichtlich: calm 1
vorbei das: life 2 calm -2
vorbei die: calm 1
vorbei er: violence 1
vorbei hat: violence 1
vorbei ich: calm 1
vorbei is: life -1 calm 1
vorbei ist: voices 1 calm -1
vorbei jetzt: calm 1
vorbei mir: life 1
vorbei mit: life 1
vorbei und: calm 1
vorbei: life 4 violence -1 foreign -1 worry -3 calm -1
vorbeigefahren: calm 1
vorbereitet: life 2 threat 3 medical -1 worry -1 calm -3
vorbildlich: calm 1
vordruck: calm 1
vorgaben: calm 1
vorgangerin: life 1
vorgelegt ich: worry 1
vorgelegt: worry 1
vorgenomen: life 2 worry -1 calm -1
vorgeschrieben: life -1 violence 2 threat -1
vorgesetzte: life -1 calm 2
vorgesorgt: life 2 calm -2
vorgestern und: life 1
vorgestern: life 1 violence 3 worry -1 calm -1
vorgeworfen: life 1 calm -1
vorhang: violence 1 medical 2 calm -2
vorhat: life 1 calm -1
vorher das: life 1
vorher hat: other 1 calm -1
vorher ich: life 1
vorher sagen: life 1
vorher schon: calm 1
vorher sie: threat 1
vorher von: life -1 worry 1
vorher: life 4 violence -2 threat 2 medical -1 voices -1 calm -1
vorherigen: calm 1
vorhin geschrieben: other 1
vorhin: life 4 violence -1 other 1 worry -1 calm -2
vorlauf: calm 1
vorlesen: worry -1 calm 2
vorlest: calm 1
vorliest: worry -1 calm 2
vorm er: other 1 calm -1
vorm haus: threat 1
vorm mund: medical 1
vorm tot: life 1
vorm und: medical 1 calm -1
vorm werkstod: life -1 worry 1
vorm: life -2 violence 1 threat 2 medical 2 worry -1
vormitags nachmitags: calm 1
vormitags: violence -1 medical -1 worry -1 calm 4
vormund: life -1 threat 3
vorn und: life 1 other 1 calm -1
vorn: violence -1 threat 3 other 1 medical 1 calm -3
vorne an: calm 1
vorne: life -1 threat -1 worry 2 calm 1
vors auto: voices 1
vors dan: life 1
vors: life 1 threat -1 voices 1 worry -1 calm -1
vorschlagen: life -1 threat 1 calm 1
vorsichtig: calm 1
vorsprung: life -1 threat 2
vorstelungsgesprach: calm 1
vorteile: life 1
vortrag: calm 1
vorwurf: life 2 worry 2 calm -3
vorzeitig: life 2 calm -1
vous: calm 1
vras: foreign 2 calm -1
vreau mor: foreign 2 calm -1
vreau sa: foreign 2 calm -1
vreau traiesc: foreign 1
vreau: life -1 foreign 5 calm -3
vui: calm 2
vun: life 2 calm -2
w: life -1 violence -1 medical -1 foreign 7 worry -1 calm -3
wa die: calm 1
wa: life -1 threat -1 worry -1 calm 4
wach bin: life -1 worry 1
wach bis: worry 1
wach der: worry 1
wach jeden: life 2 worry -1
wach jetzt: life -1 violence 1
wach schnarcht: medical 1
wach und: life -1 worry 2
wach werden: life 1
wach: life 2 violence 2 threat -2 medical 2 voices -1 foreign -1 worry 1 calm -5
wache ich: life 1
wache: life 2 threat -1 worry -1 calm -1
wachen: life 2 calm -1
wachsen: calm 2
wachst: life -1 worry 1
wacht auf: life -1 other -1 medical 4 voices 1 calm -2
wacht nicht: medical 2 calm -2
wacht: life -3 threat 1 medical 4 voices 2 worry -1 calm -4
wackelig: life -1 threat 3 calm -1
wackelt: calm 1
wackln: worry 1 calm -1
wafe: life 2 threat 2 other 1 calm -4
wafeln: life -1 calm 2
wafenschrank: threat 1 calm -1
wage: foreign 2
wagen: life -2 threat -1 worry -1 calm 4
wagenheber: life -1 threat 4 other -1 medical 1 calm -2
wagner: calm 1
wagons: life -1 calm 1
wahl: life -1 worry 1
wahlen: life -1 calm 1
wahnsinig: threat -1 calm 2
wahrend: threat 1
wahrheit: voices 2 calm -1
wahrscheinlich: life -1 medical -1 worry -1 calm 3
waking: foreign 1
walah: life 2 threat -1 foreign 1
wald er: violence 1 calm -1
wald es: voices 1
wald hat: other 1
wald ich: other 1
wald und: voices 1
wald wir: life 1
wald: life 2 threat -2 other 1 medical 1 voices 4 worry -2 calm -4
walze: life -1 medical 5 calm -3
walzer: calm 1
walzn: life -1 medical 2 calm -1
wan braucht: life 1
wan bus: calm 1
wan das: life 1 calm -1
wan den: calm 1
wan der: threat 1
wan die: life 1
wan er: threat 1 calm -1
wan geht: threat 1
wan guterzuge: life 2 calm -1
wan i: violence 2 calm -2
wan ich: life -1 calm 2
wan kan: calm 1
wan komt: calm 1
wan macht: life 1 calm -1
wan meine: worry 1
wan mus: life -1 calm 2
wan sie: calm 1
wan wird: calm 1
wan: violence 1 threat 1 other -1 medical -2 voices -2 worry -3 calm 5
wana: foreign 2 calm -2
wand bis: life 2 calm -1
wand die: voices 1 foreign 2 calm -2
wand do: life -1 foreign 3 calm -2
wand es: life 1
wand gedruckt: violence 1 calm -1
wand ich: other 1
wand ist: life -1 medical -1 calm 2
wand kil: foreign 1 calm -1
wand live: foreign 1
wand sagt: voices 2 calm -1
wand: life 1 violence -1 threat -2 other 1 medical -1 voices 3 foreign 5 worry -2 calm -4
wande: life -2 threat -1 voices 4 worry 2 calm -2
wandere: calm 1
wandfarbe: calm 1
wane das: life 1 calm -1
wane: life 5 threat -1 other 2 medical -1 calm -4
wanenrand: life 2 calm -1
wanted: foreign -1 calm 2
wanzen: voices 1
war 20: violence 1
war 5: medical 1
war aber: violence 1 threat -1
war ales: life -1 calm 1
war am: life -1 threat 1 calm 1
war an: threat 1
war auch: worry -1 calm 2
war auf: life -1 calm 2
war beim: calm 1
war beser: worry 1
war da: worry 2 calm -3
war dan: violence 1
war das: life 2 violence 2 threat -1 calm -2
war den: medical 1 calm -1
war der: violence 2 calm -1
war die: life 1
war diesen: worry 2 calm -2
war doch: life 2 worry -1 calm -1
war dran: voices 1 calm -1
war drin: medical 1
war ein: life 1 violence -1
war einer: calm 1
war einkaufen: life 1 calm -1
war einzige: worry 1 calm -1
war es: violence 1
war etwas: calm 1
war falsch: calm 1
war fast: life 1 calm -1
war freitag: calm 1
war friseur: calm 1
war froh: life 1
war fruher: worry 1 calm -1
war fur: life 1 worry 1 calm -2
war ganz: calm 1
war ganze: worry 1
war gar: life 1 worry -1 calm 1
war gelogen: life 1 calm -1
war gern: life 3 calm -2
war gesagt: violence 1
war gestern: violence 1 threat 1 calm -1
war gut: life 2 calm -2
war halt: life -1 worry 1 calm 1
war hat: calm 1
war heut: violence 1 medical 1 calm -1
war heute: worry 2 calm -1
war ich: life 3 violence -1 medical -1
war im: worry 2 calm -1
war imer: life 1 calm -1
war in: life -1 worry 1 calm 1
war inventur: calm 1
war ist: calm 1
war jahr: calm 1
war jetz: calm 1
war jetzt: life 1 worry 1 calm -2
war kein: calm 1
war keine: life 1 worry -1
war kurz: life -1 calm 1
war letzte: violence 1 calm -1
war letzter: life -1 calm 1
war letztes: calm 1
war lieber: worry 1
war lustig: life -1 calm 1
war macht: violence 1 calm -1
war mein: life -1 other 1 calm 2
war minuten: violence 1
war mir: worry -1 calm 1
war mit: life 1 calm -1
war monat: worry 2 calm -2
war morgen: life 2 calm -1
war neidisch: life 1
war net: worry 1 calm -1
war nich: calm 1
war nicht: violence 1 worry 1 calm -1
war nie: life -1 worry 1
war nix: worry 1
war noch: medical -1 worry 1
war nur: medical 1 worry -1 calm 1
war ok: life 1 worry -1
war peinlich: calm 1
war recht: life 1 calm -1
war reiniger: medical 1
war ruhig: life -1 calm 1
war schon: life -1 violence -1 other 1 calm 1
war schoner: life 1 calm -1
war selber: life 1 calm -1
war sie: violence 1
war so: life -1 violence 1 calm 1
war spas: life 1 calm -1
war sterben: life -1 calm 1
war stolz: worry -1 calm 1
war super: life -1 calm 1
war tage: calm 1
war tot: life -1 calm 1
war traurig: calm 1
war um: violence 1
war und: life 1
war vol: calm 1
war von: calm 1
war weg: worry 1 calm -1
war weis: threat 1 calm -1
war wen: life 1 voices 1 calm -2
war wenigstens: worry 1 calm -1
war wieder: violence 1
war woche: life 1 calm -1
war wurd: worry 1
war zu: life 1 violence 1 worry -1 calm -1
war zum: life -1 calm 1
war: life 5 violence 2 threat -6 other -2 medical -2 voices -4 foreign -2 worry 4 calm 7
ware ale: life 1
ware als: life 2 calm -2
ware beser: life 1 threat 1 calm -1
ware das: life -1 worry 1
ware es: threat 1
ware fur: voices 1 calm -1
ware gern: life 1 calm -1
ware ich: life 2 worry -1 calm -1
ware mir: life 1
ware schon: life 1 calm -1
ware tot: life 1
ware wen: life -1 calm 1
ware: life 7 violence -1 threat -1 medical -1 foreign -1 worry 1 calm -4
waren ale: worry 1
waren auf: calm 1
waren beser: worry 1 calm -1
waren dem: calm 1
waren die: worry 1
waren es: life 1
waren froh: worry 1 calm -1
waren im: life 1
waren mein: worry 1
waren wen: worry 1 calm -1
waren: life 2 violence -1 threat -2 medical -1 voices -1 worry 2 calm 3
warens: life 2 calm -1
warkstat: calm 1
warm und: threat 1 medical 1 calm -1
warm: life 1 violence -1 threat 1 medical 1 calm -2
warn: life -1 threat 2 worry -1 calm 1
warnweste: calm 1
warom: calm 1
wars das: life 1 threat 1 calm -2
wars fur: life 1 violence 1 calm -1
wars mit: life 2 calm -2
wars so: life 1 calm -1
wars werd: threat 1 calm -1
wars wieder: calm 1
wars: life 2 violence -1 threat 1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 2
warst: life 3 other 1 calm -3
wart auf: life -1 threat 1
wart beser: life 1 worry -1
wart besten: life 1
wart da: threat 1 calm -1
wart ich: threat 2 calm -1
wart net: calm 1
wart: life 2 violence -1 threat 5 other -1 medical -1 voices -1 worry -2 calm -1
warte auf: life -1 threat 1 calm 2
warte bis: life 1 threat 2 calm -2
warte das: worry 1
warte den: calm 1
warte ich: life 1 calm -1
warte nur: life 1 threat 1 calm -1
warte: life -2 violence -1 threat 7 other -1 medical -1 voices -1 worry 1 calm -2
warteliste: life -1 calm 1
warten auf: violence 1
warten bis: medical 1
warten der: violence 2 calm -1
warten ich: worry 1
warten mich: violence 1 calm -1
warten mit: voices 1 calm -1
warten: life -2 violence 4 threat -1 other -1 worry -1
wartet auf: life 1 other -1 voices 1
wartet den: life 1
wartet der: voices 1
wartet mit: violence 1
wartet: life 1 violence 2 other -1 medical -1 voices 1 calm -3
wartezeit: life 1 worry -1 calm 1
wartung: calm 1
warum bin: life 2 worry -1 calm -1
warum darf: life 1
warum der: calm 1
warum du: voices 1
warum gesagt: violence 1 calm -1
warum hat: life 1
warum ich: life 2 worry -1
warum mich: life 2 calm -1
warum sich: worry 1
warum sie: worry -1 calm 1
warum sol: life 1 calm -1
warum und: life 1
warum weil: violence 1 calm -1
warum: life 6 violence 1 threat -1 other -1 medical -2 foreign -1 worry -2
was aber: life -1 worry 2 calm -1
was ales: calm 1
was am: worry 1 calm -1
was an: life 3 threat 2 worry -1 calm -4
was anderes: life -1 calm 1
was anfang: life -1 worry 1
was anfas: calm -1
was angefangen: life -1 violence 1 threat 1 other -1
was angetan: life 1 calm -1
was antu: life 1 threat 2 worry -1 calm -1
was anzieh: worry 1 calm -1
was auf: threat 1
was aus: life -1 worry 2 calm -1
was bedeutet: calm 1
was beser: calm 1
was besorgt: life 1 calm -1
was bin: calm 1
was bist: worry 1 calm -1
was bleibt: life 1
was brauch: life -1 calm 1
was braucht: threat 1
was bringt: worry 1
was da: other 1 worry -1
was dafur: life 1
was damit: life 1
was dan: life -1 threat 1 worry 2 calm -1
was darf: violence 1 calm -1
was das: life -1 worry 2 calm -1
was davon: threat 1
was dazu: life 1
was den: life -1 calm 1
was der: calm 1
was die: life -1 calm 1
was diese: life 1
was du: voices 1 calm 1
was ein: life 1
was einer: life 1
was er: threat 1
was es: calm 1
was falsch: worry -1 calm 1
was fehlt: life 1
was fragen: calm 1
was fur: threat 1 voices 1
was ganz: calm 1
was gegen: violence 1
was gekauft: threat 1 calm -1
was gemacht: life -1 threat 1
was genomen: other 1 calm -1
was gestern: life -1 calm 1
was getan: worry 1
was gibt: calm 1
was gut: worry 1
was hab: life -1 calm 2
was habe: worry -1 calm 1
was hat: calm 1
was heute: life 1 calm -1
was hilft: life 2 calm -1
was hubsches: worry 1
was i: life -1 worry 1
was ich: life 1 violence -1 threat -1 other 1 voices -1 calm 1
was im: threat 1 worry 1 calm -2
was in: threat 2 calm -1
was ins: medical 1 worry -1
was is: life -1 calm 2
was isch: worry 1 calm 1
was ist: life -1 threat -1 medical -1 calm 2
was jetzt: life 1 medical 2 worry -1 calm -1
was kan: calm 1
was komisch: violence 1 worry 1 calm -1
was komt: calm 1
was kostet: calm 1
was krieg: violence 1
was kriegt: life 2 calm -1
was los: life -1 other 1
was mach: life 1 threat -1 other 1
was mache: life -2 worry 1 calm 1
was machen: foreign 1 calm -1
was macht: life 1
was man: life -1 threat 1 calm 1
was mich: life -1 calm 2
was mir: life 2 threat 1 calm -2
was mirn: calm 1
was mit: violence 1 threat 1 calm -1
was mus: life -1 calm 2
was nicht: life 1
was noch: life 1 calm -1
was nun: calm 1
was pasiert: life 1 violence -1 threat 1 other -1
was sag: calm 1
was sage: violence 1 worry 1 calm -1
was sagen: violence -1 worry 1
was sagt: threat 1
was schreiben: calm 1
was sich: violence 1 calm -1
was sie: life -1 other -1 calm 2
was so: life 1
was sol: life 1 threat -1 other 1 medical 1 voices -1 worry 1 calm -1
was solen: medical 1 calm -1
was steht: calm 1
was tun: other 1 voices -1 worry -1 calm 2
was und: life 1 other 1 calm -1
was untaschreibn: calm 1
was unterschreiben: worry 3 calm -2
was von: life 2 calm -1
was war: other 1 calm -1
was was: threat 1
was wen: violence -1 calm 1
was wil: life -1 worry 1 calm 1
was wird: calm 1
was zu: worry 1
was zurst: calm 1
was: violence -3 threat 2 voices -4 foreign -2 worry 1 calm 6
wasch: life -1 worry 1
waschbecken: violence 2 calm -1
wasche auf: calm 1
wasche macht: worry 1
wasche und: calm 1
wasche: life 1 threat -1 other -1 medical -1 calm 3
wascheausgabe: calm 1
waschen und: calm 1
waschen: life 1 worry 1
wascherei ich: life 1
wascherei: life 2 violence -1 threat -1 worry -1
waschewaschen: calm 1
waschgang: calm 1
waschkuche: calm 1
waschmaschine: life -1 worry -1 calm 3
waschpulver: voices 3 calm -2
waschstrase: calm 1
wascht: violence 1 calm -1
waser das: life 1
waser der: voices 1
waser die: violence 1
waser er: violence -1 threat 1 voices 1 calm -1
waser gehen: voices 1
waser in: life 1
waser mit: life -1 other 1
waser nich: life 1 calm -1
waser sagt: voices 1
waser schwimen: life 1
waser steht: life 1
waser tut: medical 1
waser uber: life 1 violence 1
waser und: life -1 medical 1 calm 1
waser: life 3 violence 2 threat -2 other 1 voices 5 foreign -1 worry -4 calm -5
waserfleck: worry 1 calm -1
waserhahn: medical 1 worry -1
waserkocher: calm 1
wat den: calm 1
wat ick: life -1 other 2 calm 1
wat is: calm 1
wat mach: life -1 other 1
wat: life -3 violence -1 threat -1 other 2 medical -1 voices -1 foreign -1 calm 6
wate: life -2 worry 2
water: life 4 worry -1 calm -2
watn: calm 1
watschn: violence 2 calm -1
way: life 1
weber: life 1 threat 2 worry -1 calm -1
wech: life 2 calm -1
wechsel: violence -1 threat -1 worry -1 calm 3
wechsle: other -1 calm 2
wecker gehort: calm 1
wecker geht: worry 1
wecker nicht: calm 1
wecker war: calm 1
wecker: life 2 threat -1 medical -1 worry -1 calm 3
weckt: life 1
wednen: calm 1
weg aber: medical 1 calm -1
weg ales: life -1 medical 1 worry -1 calm 1
weg also: other 1 voices 1 worry 1 calm -2
weg arbeit: life 1
weg auch: worry 1 calm -1
weg aus: life -1 voices 1
weg bin: life 2 violence -1 medical 1 calm -1
weg bis: life -1 calm 1
weg dan: life 1
weg der: violence -1 other 1 worry 1 calm -1
weg die: life 1 medical 1 worry 1 calm -2
weg er: life 1 other -1 voices 1
weg fenster: worry 1
weg fur: life 2 calm -2
weg ganz: life 1 calm -1
weg geh: threat 1
weg geht: calm 1
weg gewesen: worry 1
weg haben: medical 1
weg hat: other 1 calm 1
weg heute: life 1 voices 1 calm -1
weg ich: life 1 threat -1
weg im: worry 1
weg imer: life 1 threat 1 calm -1
weg in: life -1 calm 1
weg is: foreign 1
weg ist: threat 1 worry -1 calm 1
weg jetzt: other 1 medical 1 worry -1 calm -1
weg kan: life 1 calm -1
weg komt: life -1 medical 1 calm 1
weg lasen: worry 2 calm -1
weg mich: life 1 calm -1
weg nicht: life 1 worry -1
weg oder: life 1 calm -1
weg ohne: voices 1
weg sagen: medical 1
weg schuhe: violence 1 voices 1 calm -1
weg sein: life 2 calm -1
weg seit: voices 1
weg sie: threat 1 other 1 calm -1
weg sind: violence 1 worry 1
weg so: life 1 calm -1
weg sol: worry -1 calm 1
weg stehen: threat 1 worry 1 calm -1
weg trotzdem: calm 1
weg und: life 1 violence 1 other -1 voices -1
weg vom: calm 1
weg von: life 1 calm -1
weg war: life 1
weg ware: life -1 worry 1
weg weg: life 1 violence 1
weg wie: life 1
weg wir: violence 1 medical 1 calm -2
weg zur: life 2 calm -1
weg zwei: medical 1
weg 👋: life -1 calm 1
weg: life 1 violence -2 threat -1 other 3 medical 1 voices 2 foreign -2 calm -2
wega: life 1
wegbeschreibung: life -1 calm 1
wegdo: violence 3 calm -1
wege: calm 1
wegeben: life -1 worry 2
wegebracht: threat 1 other 1 calm -1
wegeflogen: violence -1 other -1 medical 3 calm -1
wegeht: life -1 worry 2 calm -1
wegekehrt: life -2 medical -1 worry -1 calm 4
wegekipt: medical 1
wegelasen brauch: life -1 worry 1
wegelasen ich: life -1 worry 1
wegelasen: life -2 worry 3 calm -1
wegelaufen: life -1 violence 2 other 2 voices -1 worry -1 calm -1
wegen arbeit: violence 1
wegen behinderung: calm 1
wegen das: worry 1
wegen dem: life -1 violence 2 threat -1 calm 1
wegen den: life 1 calm -1
wegen der: medical -1 calm 1
wegen die: worry 1 calm -1
wegen eigenbedarf: calm 1
wegen er: calm 1
wegen ich: medical 1 calm -1
wegen ihr: life 1 calm -1
wegen meiner: worry 1
wegen mir: worry 1 calm -1
wegen regen: life -1 calm 1
wegen rucken: calm 1
wegen schulden: calm 1
wegen schwarz: calm 1
wegen was: other 1
wegen wen: medical 1 calm -1
wegen wieder: life 1 worry -1
wegen zuspatkomen: worry 1 calm -1
wegen: life 1 violence 1 threat -3 other -1 medical -1 voices -2 foreign -1 worry 1 calm 6
wegenomen der: threat 1
wegenomen ich: violence 1 calm -1
wegenomen: life -1 violence 3 threat 2 other -1 voices 1 worry -1 calm -2
wegeschickt: life 1 worry -1 calm 1
wegespert: worry 1
wegesprungen: medical 1
wegeworfen: life -2 medical -1 worry 9 calm -6
wegezogen: calm 1
wegfahren: life 3 calm -2
weghoren: voices 2 worry -1 calm -1
weghuschen: worry 2 calm -1
weglasen: life -1 worry -1 calm 3
weglaufe: life -1 violence 3 calm -1
wegli: life -1 calm 1
wegmachen: life 2 calm -1
wegn: calm 1
wegnehmen ich: violence 1 calm -1
wegnehmen: violence 2 threat 1 worry -1 calm -1
wegnimt: threat 2 calm -1
wegraumen: calm 1
wegschmeisen: life 3 calm -2
wegschuten: voices 3 calm -2
wegwerfen: life 2 calm -2
weh aber: calm 1
weh da: violence 2 worry -1 calm -1
weh das: violence 2 worry -1
weh er: life -1 violence 1
weh getan: life 1
weh ich: life 1 medical 1 worry -1 calm -1
weh ist: calm 1
weh jetzt: medical 1
weh mus: medical 1 calm -1
weh seit: calm 1
weh sonst: life 1
weh tun: life 1 threat 4 calm -2
weh tut: life 1 violence 1 calm -1
weh und: medical 1
weh vom: life -1 medical -1 calm 2
weh wen: life -1 violence 2 calm -1
weh zu: life -1 threat 2
weh: life 2 violence 3 threat 3 other -1 medical 3 voices -1 foreign -1 worry -4 calm -4
wehgemacht: life 1 calm -1
wehgetan: life 3 calm -2
wehra: calm 1
wehren: life -2 worry 1 calm 2
wehtun: life 4 calm -3
wei: calm 1
weichenstorung: calm 1
weida: life 2 worry -1
weidageht: voices 2
weiher: other 1 calm -1
weihnachten der: calm 1
weihnachten fur: calm 1
weihnachten ich: violence 1 calm -1
weihnachten kriegt: life -1 calm 1
weihnachten nicht: worry 1
weihnachten nur: worry 1 calm -1
weihnachten zu: life 1
weihnachten: life 3 violence 1 other -1 medical -1 voices -1 foreign -1 calm -2
weil ab: calm 1
weil ale: calm 1
weil ales: violence -1 worry -1 calm 1
weil anderen: calm 1
weil angst: worry 1
weil behinderung: worry 2 calm -1
weil bei: calm 1
weil bin: life 1
weil da: life 1 violence 1 voices 1 calm -2
weil dachte: medical 1
weil dan: life 1 calm -1
weil das: life 1 calm -1
weil der: life -1 worry -1 calm 2
weil die: life -1 violence 1 threat -1 other 1 medical -1 voices 2 worry -1 calm -1
weil du: life 1
weil ein: calm 1
weil er: violence 1 voices 1
weil es: life -1 voices 1
weil geburtstag: calm 1
weil geh: life 1 calm -1
weil geld: worry 1
weil hab: life 1
weil ich: life 2 threat -1 other -1 voices -1 worry 1 calm -1
weil ihr: other 1 calm -1
weil im: voices 1
weil imer: life -1 calm 1
weil in: calm 1
weil isch: life -1 calm 1
weil ist: calm 1
weil jetz: life -1 calm 1
weil kaput: medical 1
weil keiner: calm 1
weil kolege: calm 1
weil krank: worry 1
weil mama: life -1 calm 1
weil man: life 1 other 1 calm -1
weil mein: life -1 calm 1
weil meine: violence -1 calm 1
weil mich: life -1 voices 1 worry 1 calm -1
weil mir: calm 1
weil morgen: life 1
weil nach: life 1 calm -1
weil nich: medical 1
weil nicht: violence 1
weil s: calm 1
weil schreiben: life 1
weil sich: calm 1
weil sie: voices 1
weil so: life 1 threat 1 worry -1
weil sonst: violence 1 other 1 calm -1
weil war: life 1
weil weis: life 2 calm -1
weil zahn: medical 1 calm -1
weil zu: calm 1
weil: life 1 threat -4 medical 1 voices 1 foreign -1 worry -4 calm 6
wein auf: worry 1 calm -1
wein jeden: worry 1
wein: life -1 threat -1 worry 6 calm -3
weinberg: calm 1
weine es: life -1 violence 2 calm -1
weine: life -2 violence 3 worry 3 calm -3
weinen ich: life 1 calm -1
weinen oder: life 1 calm -1
weinen und: voices -1 worry 1
weinen: life 7 violence -2 threat -1 medical -1 voices -1 worry 3 calm -6
weinend: other 1
weinfeschd: life -1 calm 1
weint hat: other 1 calm -1
weint mir: worry 1
weint nicht: life 1
weint und: other 1 calm -1
weint wegen: worry 1
weint: life -1 violence -1 threat -1 other 7 medical -1 voices 1 calm -4
weis aber: threat 1
weis auch: life -1 calm 1
weis bescheid: life -1 voices 1
weis das: life 2 calm -2
weis den: threat -1 worry -1 calm 1
weis der: threat 1 calm -1
weis die: threat 1 calm -1
weis er: voices 1 calm -1
weis es: calm 1
weis gar: calm 1
weis ich: life 1 violence 1 threat -1 worry 1 calm -1
weis ihren: medical 1 calm -1
weis imer: calm 1
weis jetzt: threat 1 calm -1
weis man: violence 1 calm -1
weis mehr: life -1 violence 1 voices 1 worry 1 calm -1
weis namen: threat -1 medical 1 calm 1
weis nich: life -2 voices 2 calm 1
weis nicht: life -4 violence -1 other -1 voices 2 worry 2 calm 2
weis nichts: violence 1 worry -1
weis nix: other 1
weis noch: calm 1
weis nur: life -1 threat 1
weis ob: life -1 medical 1 worry 1
weis schon: life 3 calm -2
weis und: calm 1
weis von: worry -1 calm 1
weis wan: life 1 threat 1 calm -1
weis war: life 1 calm -1
weis was: life 1 calm -1
weis weiter: worry 2 calm -1
weis welche: life 1 threat 1 calm -1
weis welcher: medical 1 voices 1 worry -1 calm -1
weis wer: life -1 voices 1
weis wie: life -1 violence 1 voices 1 worry 2 calm -3
weis wo: life -2 threat 3 voices 2 calm -1
weis wofur: worry 1
weis wohin: life -1 worry 1
weis: life -4 threat 2 other -2 voices 4 foreign -2 worry 2 calm -1
weise: life -1 violence -1 threat 1 other -1 voices 1 calm 1
weisen: other 1
weisglut: calm 1
weisheitszahn: calm 1
weist du: life -1 threat 1 other 1
weist was: other 1 worry 1 calm -1
weist: life -2 violence 2 threat 2 other 1 calm -2
weiste: life 1
weit dan: life 1 calm -1
weit weg: life -1 medical 1 calm 1
weit: life 5 violence -1 threat 2 other -1 voices -1 worry -2 calm -3
weite: worry 1 calm -1
weiter ab: life -1 calm 1
weiter er: calm 1
weiter geh: voices 2
weiter geht: worry 1
weiter geld: calm 1
weiter gemacht: violence 1 calm -1
weiter ich: life 1 voices 1 calm -1
weiter mach: threat -1 voices 1 worry 1 calm -1
weiter mit: calm 1
weiter wen: calm 1
weiter wil: life 2 worry -1 calm -1
weiter: violence 1 threat -3 other -1 medical -2 voices 3 foreign -1 worry 2 calm 1
weiterarbeiten: worry 2 calm -2
weitere: life 4 worry -1 calm -3
weitergeht: life 2
weiterleben wie: life -1 calm 1
weiterleben: life 10 violence -1 medical -1 worry -2 calm -5
weitermachen ich: life -1 worry 2 calm -1
weitermachen: life -4 worry 6 calm -1
weiterzahlung: life -1 worry 1
weks: foreign -2 worry 2 calm 1
wel: life 7 foreign -1 worry -1 calm -5
welche braucht: calm 1
welche brucke: life 2 calm -1
welche darf: calm 1
welche hat: life 1
welche ich: threat 1
welche kita: threat 1 calm -1
welche sol: worry -1 calm 1
welche stat: voices 1
welche tableten: worry -1 calm 2
welche und: worry 1
welche: life 2 violence -2 threat -1 other -1 medical -1 voices -1 foreign -1 worry -3 calm 7
welchem: life -1 calm 3
welchen vorausetzungen: calm 1
welchen: calm 2
welcher tag: medical 1 voices 1 worry -1 calm -1
welcher: life -1 violence -1 threat -1 voices 2 worry -2 calm 3
welches amt: calm 1
welches: life -2 threat -1 voices 1 worry -2 calm 4
welensitich jetzt: life 1
welensitich sich: calm 1
welensitich sind: life 1 calm -1
welensitich streiten: calm 1
welensitich: life 4 violence -1 threat -1 other -1 medical -1 worry -1 calm 1
welet: calm 1
welt ich: life 1
welt mich: life 1 worry 1 calm -1
welt sagt: life -1 calm 1
welt sei: life 1
welt umarmen: life -1 calm 1
welt: life 12 violence -3 threat -2 medical -1 voices 2 foreign -1 calm -7
weltkrieg: calm 1
wem das: calm 1
wem gehen: calm 1
wem ich: other 1 worry -1 calm 2
wem ichs: calm 1
wem kan: calm 1
wem mus: voices 1
wem muschn: calm 1
wem sag: life -1 other 2
wem sol: life 1
wem: life -2 violence -1 threat -1 other 2 medical -1 worry -1 calm 6
wen 30: life 1 calm -1
wen am: threat 1 calm -1
wen amt: threat 1
wen an: threat 1
wen arbeiten: violence 1 calm -1
wen auf: voices 1
wen aus: life -1 calm 2
wen baby: threat 1
wen besuch: violence 1
wen betrieb: calm 1
wen chef: threat 1
wen d: violence 1
wen da: other 1 calm 1
wen daheim: calm 1
wen dan: calm 1
wen das: life -1 threat 1 calm 1
wen dat: calm 1
wen de: worry 1 calm -1
wen dem: threat 1
wen den: life -1 threat 1
wen der: violence -1 threat 2 voices 1 calm -2
wen die: life 3 threat 1 other -1 medical -1 worry -1
wen drauf: medical 1 calm -1
wen drin: violence 1 threat 1 calm -1
wen du: life 1 threat 1 calm -2
wen ein: life -1 violence 1
wen einem: violence 1 calm -1
wen einen: threat 1
wen einer: violence -1 voices 1
wen einkaufen: violence 1 calm -1
wen einmal: life 1 calm -1
wen er: life -1 threat 2 medical -1 voices -1 calm 1
wen erst: life -1 calm 1
wen es: life 2 voices -1 worry -2 calm 1
wen feierabend: worry 1
wen firma: calm 1
wen frag: life 1 violence 1
wen frau: threat 1
wen frech: violence 1 calm -1
wen fruher: calm 1
wen gar: calm 1
wen geh: violence 1 worry -1
wen geht: life 1 calm -1
wen getrunken: violence 1 calm -1
wen gewust: life 1 calm -1
wen he: threat 1
wen heim: other 1
wen heimkomt: violence 1 worry 1 calm -1
wen her: threat 1
wen heut: other 1 calm -1
wen heute: life 1
wen hol: other 1
wen hole: calm 1
wen i: life -1 calm 2
wen ich: life 1 violence 5 threat -4 other -1 medical -1 voices -1 foreign -1 worry 2
wen ichs: life -1 voices 1 worry 1 calm 1
wen ick: worry 1 calm 1
wen im: calm 1
wen in: life 1 violence -1 medical 1 calm -1
wen is: calm 1
wen ist: medical 1 calm -1
wen jemand: life -1 violence 1
wen jetzt: calm 1
wen kan: calm 2
wen kein: violence 1
wen keinen: calm 1
wen keiner: life -1 other 1 calm 1
wen kind: threat 1
wen kolege: life -1 violence 2
wen kom: worry 1
wen kome: worry 1
wen komt: life -2 threat 1 worry 1 calm 1
wen krank: calm 1
wen ma: calm 1
wen mama: violence 2
wen man: life 3 threat 2 voices 1 worry -1 calm -4
wen mei: threat 1
wen mein: violence -1 calm 1
wen meine: life -1 threat 1 other 1 worry 1 calm -1
wen mich: life 3 violence -2 threat 1 voices -1 calm -1
wen mir: life 1 threat 1 worry -1 calm -1
wen mit: calm 1
wen morgen: life 1 threat 1 calm -1
wen mude: life -1 calm 1
wen mus: calm 1
wen nach: calm 1
wen nein: calm 1
wen neu: life 1 calm -1
wen nich: life 1 violence 1 worry -1 calm -1
wen nicht: life 1 violence 1 threat -1 other 1 voices 1 worry 1 calm -2
wen nichts: voices 1
wen noch: threat 1 worry 1
wen nochmal: threat 3 calm -2
wen nur: life -1 voices 1 calm 1
wen oma: threat 1
wen pasiert: life 1
wen reinkomt: life -1 worry -1 calm 2
wen ruf: calm 1
wen rufe: calm 1
wen ruft: calm 1
wen sagt: violence 1
wen schon: calm 1
wen sein: violence 1 other 1 calm -1
wen selber: life -1 calm 2
wen sie: life 1 violence -1 threat 1 voices -1 worry -1 calm 1
wen so: life 1 worry 1 calm -1
wen sol: violence 1 calm -1
wen stirbt: life -1 voices 1
wen tot: life 3 worry -1 calm -2
wen trinkt: violence 1 worry 1 calm -1
wen trotzdem: calm 1
wen und: medical 1
wen unterschreiben: violence 1 calm -1
wen verlieren: calm 1
wen viel: medical 2 calm -1
wen vom: violence 1
wen von: life 1 calm -1
wen vorher: threat 1 worry 1 calm -1
wen weg: life 1 violence -1 worry -1 calm 1
wen wende: life -1 calm 1
wen wieder: violence -1 threat 1
wen wir: calm 1
wen zu: violence 1 calm -1
wen zur: life -1 violence 1
wen: life 3 violence 6 threat 5 other -2 medical -5 voices -2 foreign -3 worry -3
wende ich: life -1 calm 1
wende mich: life -1 calm 1
wende: life -1 violence -1 calm 3
wenden: calm 2
weng: life 1
wenga: calm 1
wenich: worry -1 calm 3
wenig getrunken: calm 1
wenig: life -2 violence -1 other 2 medical -1 worry 1 calm 2
weniger ein: life 1
weniger: life 3 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 1
wenigstens wer: worry 1 calm -1
wenigstens: life 2 violence -1 threat -1 worry 3 calm -3
wens is: calm 1
wens mir: calm 1
wens: life 3 violence -1 threat -1 other -1 medical -1 worry -2 calm 2
went: life -1 calm 1
wenzel: calm 1
wer an: calm 1
wer anders: life 1 calm -1
wer bei: life 1 calm -1
wer bezahlt: calm 1
wer bin: voices 1 worry -1
wer da: worry -1 calm 1
wer dan: life 1 violence 1 threat 1 calm -2
wer das: life -1 calm 1
wer de: life 1
wer den: calm 1
wer der: calm 1
wer dich: violence 1
wer die: life -1 calm 2
wer eigentlich: life 1
wer hat: calm 1
wer helfen: calm 1
wer hilft: worry -1 calm 2
wer i: voices 1
wer ich: medical 1 voices 1 calm -1
wer ist: threat 1
wer kan: calm 1
wer komen: medical 1 calm -1
wer komt: calm 1
wer kriegt: life 2 calm -1
wer lacht: threat 2 calm -1
wer mag: life 1
wer meine: life 1 threat 1 calm -1
wer mich: life -1 threat 2 worry -1 calm 1
wer mir: worry -1 calm 2
wer mit: life 1
wer morgen: threat 1 calm -1
wer nich: worry 1 calm -1
wer nimt: life 1
wer noch: threat 1 worry 1 calm -1
wer nu: worry 1 calm -1
wer oder: worry 1
wer sitzt: calm 1
wer so: calm 1
wer sol: violence 1
wer spat: life 1 violence 2 calm -3
wer und: voices 1
wer uns: life 1 calm -1
wer vertrit: calm 1
wer was: life 2 calm -1
wer zahlt: calm 1
wer zu: life 1 violence 2 calm -3
wer zuletzt: threat 1 calm -1
wer: life 1 violence 1 threat 2 other -3 medical -2 voices 1 foreign -2 worry -4 calm 6
werd bei: life -1 threat 1 worry 1 calm -1
werd das: worry 1
werd der: threat 1 calm -1
werd die: threat 1 worry -1 calm -1
werd i: life -1 worry 1
werd ich: life 1 violence 1 calm -2
werd imer: calm 1
werd mich: life 1
werd mir: life -1 medical 1
werd nicht: life 2 threat -1 calm -1
werd nie: life -1 worry 2 calm -1
werd nix: life 1 calm -1
werd und: medical 1 worry -1 calm 2
werd was: life -1 worry 2 calm -1
werd wie: worry 1
werd: life 2 violence 5 other -1 medical 1 voices -1 foreign -1 worry 4 calm -8
werde den: threat 1
werde heute: threat 1
werde ich: calm 1
werde in: threat 2 worry 1 calm -1
werde jeden: life -1 violence 1 calm -1
werde kolegen: threat 1 calm -1
werde mich: life 2 worry -1
werde nicht: life 1 worry -1
werde und: life 1
werde weil: worry 1 calm -1
werde: life -1 violence 6 threat 3 other -1 medical -2 voices -1 foreign -1 worry 6 calm -9
werden ale: threat 2 calm -1
werden die: calm 1
werden hab: life 1 calm -1
werden ich: life 1 voices 1 calm -2
werden mit: worry 1 calm -1
werden noch: life -1 threat 2 calm -1
werden sehen: threat 2 calm -1
werden sich: life -1 threat 2 calm -1
werden und: voices 1
werden: life 2 violence -2 threat 2 other -1 medical 1 voices -1 foreign -1 calm -1
werdet mich: life 1 calm -1
werdet nicht: life 1
werdet: life 3 calm -1
werdn: life 2 worry -1 calm -1
werds: life 1
werf: life 1
werfe: voices 1
werfen: life 3 calm -1
werk: life 2 threat -1 voices 2 worry -1 calm -1
werkbank: calm 1
werker: calm 1
werkhale: threat 1
werkschtat isch: calm 1
werkschtat: life -1 worry -1 calm 3
werkstat an: threat 1
werkstat auf: life 1
werkstat da: worry 2 calm -2
werkstat dan: life 1
werkstat die: worry -1 calm 1
werkstat es: calm 1
werkstat firma: worry 1
werkstat freitag: threat 1 calm -1
werkstat geh: life 1
werkstat gehen: calm 1
werkstat hab: threat 1
werkstat hat: worry 1
werkstat hier: worry 1 calm -1
werkstat imer: calm 1
werkstat in: calm 1
werkstat ist: worry -1 calm 1
werkstat mich: worry 1
werkstat mus: life 2 calm -2
werkstat nehmen: calm 1
werkstat nicht: worry 1
werkstat oder: life -1 calm 2
werkstat sag: threat 1
werkstat schrauben: life 1
werkstat und: calm 2
werkstat war: worry 1
werkstat wem: calm 1
werkstat wen: worry -1 calm 1
werkstat wieder: life -1 calm 2
werkstat zuruck: life 1 worry 3 calm -3
werkstat: life -3 violence -3 other -1 medical -2 voices -2 foreign -1 worry 3 calm 11
werkstod: life -1 threat 1 worry 1
werkzeug: violence -1 other 1 voices 2 worry -1
werner: life -1 worry 2 calm -1
wers: calm 1
wersktad: calm 1
wertlos: life -3 worry 7 calm -3
wertmarke: life -1 calm 3
wertstofhof: calm 1
wes: life 1 calm -1
wesen: life 1
wespe hals: medical 1 calm -1
wespe hat: medical 1
wespe im: medical 1 calm -1
wespe mich: medical 1
wespe: life -1 violence -1 medical 5 worry -1 calm -1
wespenest am: calm 1
wespenest: life -1 violence -1 threat -1 calm 4
wet: calm 2
wetbewerbsverbot: calm 1
wete: calm 1
weter macht: calm 1
weter: life 1 violence 2 threat -1 medical -1 foreign -2 worry -1 calm 3
weterumschwung: calm 1
wfbm: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 5
wfbmler: calm 1
wg das: violence 1 calm -1
wg hat: other 1
wg ich: life 1 violence 1 calm -1
wg jetzt: calm 1
wg macht: calm 1
wg mich: life 1 violence 1 calm -1
wg und: calm 1
wg: life -2 violence 4 threat -2 other 1 medical -1 voices -1 calm 1
whatsap bin: calm 1
whatsap geschrieben: worry -1 calm 1
whatsap grupe: worry 2 calm -1
whatsap ich: worry -1 calm 1
whatsap: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 2 calm 3
whole: foreign -1 calm 1
wia i: calm 1
wia lang: worry 1
wia vui: calm 1
wia: life -3 violence -1 threat -1 medical 2 foreign -1 calm 4
wias: calm 1
wichser: threat 2 calm -1
wichteln: calm 1
wichtig aber: other 1 calm -1
wichtig das: life 1 calm -1
wichtig ist: medical 1
wichtig: life 1 other 2 medical 1 worry -1 calm -2
wickeltisch: life 1 calm -1
widerspruch und: life -1 calm 1
widerspruch: life -2 medical -1 calm 5
wie ab: life 1 calm -1
wie alte: life 1 calm -1
wie beantragen: calm 1
wie bekomt: calm 1
wie bende: life 1
wie bleibt: violence 1 calm -1
wie bret: life -1 medical 2 calm -1
wie da: life 1
wie damals: worry 1 calm -1
wie darf: medical 1
wie das: life -1 threat 1 voices -1 calm 1
wie daurt: life 1 calm -1
wie den: life -1 worry 1
wie der: life 2 other 1 worry -1 calm -1
wie die: threat -1 other 1 worry 1 calm -1
wie dir: calm 1
wie ein: life 1 violence -1 threat -1 medical 1
wie eine: worry 1
wie einem: worry 1
wie elefant: medical 1
wie er: life 1 other -1
wie erklar: calm 1
wie es: life 1 voices 1 calm -2
wie fahrt: life 1
wie find: calm 1
wie fruher: calm 1
wie gesagt: voices 1
wie gut: calm 1
wie hab: life 1
wie halt: calm 1
wie hat: violence 1 calm -1
wie heis: voices 1
wie heist: violence 1
wie hoch: life 1
wie ich: life -2 violence -1 other -1 medical -1 voices 1 calm 3
wie ichs: life 1 worry 1 calm -1
wie imer: worry -1 calm 2
wie in: life 2 worry -1
wie ist: threat 1 calm 1
wie jetzt: worry 1
wie kan: life -1 calm 2
wie kom: calm 1
wie komt: calm 1
wie kostet: life 1
wie krieg: calm 1
wie kriegt: threat 1
wie lang: life 1 violence 1 worry -1
wie lange: threat 1
wie laufe: worry 1 calm -1
wie lauft: calm 1
wie mach: life -1 calm 1
wie man: life 2 violence -1 medical -1 worry -1 calm 1
wie maschine: worry 1
wie mehr: life -1 other 1
wie mein: worry 1
wie meine: calm 1
wie meinen: life -1 threat 1
wie melde: calm 1
wie mich: worry 1
wie mir: life 1 violence 1 calm -1
wie morgens: calm 1
wie mus: life 1
wie neu: life -1 worry 1
wie nicht: life 1
wie nie: medical 1 calm -1
wie noch: medical 1 calm -1
wie oft: calm 1
wie rede: worry 1
wie sag: life -1 calm 1
wie sau: medical 1
wie schnel: life -1 calm 1
wie schon: worry 1
wie sie: threat 1
wie sol: calm 1
wie sonst: violence 1 calm -1
wie stein: medical 1
wie sterben: life 2 calm -1
wie stirbt: life 2 calm -2
wie stunden: calm 1
wie tage: calm 1
wie teur: calm 1
wie tol: life 1 calm -1
wie tot: life -1 worry 1
wie tut: life -1 calm 1
wie und: life -1 medical 3 calm -1
wie unfal: life 1 calm -1
wie veruckt: medical 3 calm -2
wie viel: calm 1
wie viele: life 1 calm 1
wie vom: calm 1
wie wand: medical 1 voices 1 calm -1
wie war: life 1 violence 1 calm -1
wie wate: life -1 worry 1
wie weiter: worry 1
wie wen: life 1 calm -1
wie wie: calm 1
wie wil: medical 1
wie wir: calm 1
wie wird: calm 1
wie: life 3 violence -2 threat -2 other -3 medical 4 voices -2 foreign -3 worry -1 calm 7
wiebke: calm 1
wieczorem: foreign 1
wieda gschlong: violence 1
wieda gschnitn: life 1 calm -1
wieda hoam: other 1
wieda i: violence 1
wieda in: life -1 calm 1
wieda: life 3 violence 2 threat -2 medical -2 foreign -3 worry 2 calm -2
wieder aber: medical 1 worry 1 calm -1
wieder ales: violence 1 worry 1 calm -1
wieder alte: life 1
wieder am: life 2 calm -2
wieder an: life -1 worry 1
wieder anfal: medical 1 worry 1 calm -1
wieder angefangen: life 1 worry 1 calm -2
wieder arbeit: calm 1
wieder arm: life 1
wieder armel: violence 1
wieder auf: life 2 violence 1 worry -1
wieder aufgeschrieben: life 1
wieder aufgewacht: life 2 worry -1 calm -1
wieder aus: life 1 worry -1
wieder bei: violence 1 worry 1 calm -1
wieder bin: life 2 worry -1 calm -1
wieder bus: threat 1
wieder d: calm 1
wieder da: life -1 worry 1
wieder daheim: calm 1
wieder dan: life 1 violence -1
wieder das: calm 1
wieder de: violence 1 worry 1 calm -1
wieder dem: calm 1
wieder den: life -1 violence 1 voices 1 worry 1 calm -1
wieder der: voices 2 worry -1
wieder die: life 1 violence -1 threat -1 other 1
wieder dr: life 1
wieder drei: violence -1
wieder drin: other 1
wieder ein: worry 1
wieder eine: violence 1
wieder einen: medical 1
wieder er: calm 1
wieder fit: calm 1
wieder fur: life 1 violence 1 worry -1 calm -1
wieder ganze: worry 1
wieder gedanken: life 1 calm -1
wieder gehen: other 1
wieder gelacht: life 1
wieder gemacht: life 1
wieder geritzt: life 2 worry -1 calm -1
wieder geschniten: life 1 worry -1
wieder gestorben: life -1 calm 1
wieder gesund: life -1 calm 2
wieder getrunken: life -1 worry 3 calm -1
wieder gurtel: violence 1 calm -1
wieder gut: life -1 calm 1
wieder hab: life 1 calm -1
wieder hat: threat 1 other 2 calm -1
wieder heim: calm 1
wieder heut: life 1 medical 1 calm -1
wieder heute: life 1 calm -1
wieder hin: worry 1 calm -1
wieder ich: life 1 violence 1 threat -1 voices -1 worry 1 calm -1
wieder ihr: other 1
wieder im: calm -1
wieder in: violence -1 threat -1 worry 1
wieder ine: calm 1
wieder is: life -1 calm 1
wieder ist: life 1
wieder jetzt: other 1
wieder kan: violence 2
wieder klinge: life 1 calm -1
wieder krank: worry 1
wieder lange: violence 1
wieder leben: life -1 calm 1
wieder liegt: calm 1
wieder mein: calm 1
wieder meinen: worry 1
wieder meiner: life -1
wieder mich: life 1
wieder mit: life 4 worry -1 calm -2
wieder montag: calm 1
wieder munter: calm 1
wieder mus: life 1
wieder nach: life -1 worry 2 calm -1
wieder nachste: life 2 calm -2
wieder nachtdienst: threat 1
wieder nein: threat 1
wieder nich: calm 1
wieder nicht: worry 1 calm -1
wieder nix: worry 1 calm -1
wieder normal: life -1 calm 1
wieder nur: life -1 calm 1
wieder oder: life -1 calm 2
wieder ohne: life -1 calm 2
wieder papierstau: life -1 calm 1
wieder rauf: voices 1
wieder runter: life 1
wieder sag: calm 1
wieder sagt: threat 1 calm -1
wieder schwarz: violence -1 voices 1 calm -1
wieder seit: worry 1
wieder sie: other 1
wieder so: worry 1 calm -1
wieder suizid: life 1 calm -1
wieder tun: life 1
wieder um: calm 1
wieder und: threat 1 other 1 medical -1 worry 1 calm -1
wieder vol: life 1 calm -1
wieder von: life 1 calm -1
wieder vorbei: calm 1
wieder war: life -1
wieder was: worry -1 calm 1
wieder weg: life -1 other 1 medical 1 worry -1 calm 1
wieder weh: life 1
wieder welche: life 2 calm -1
wieder wen: worry 1
wieder werkstat: calm 1
wieder wie: violence 1
wieder wir: other 1
wieder wird: worry 1
wieder zahlen: calm 1
wieder zruck: calm 1
wieder zu: life -3 worry 1 calm 1
wieder zuruck: life 1 worry -1
wieder zusamen: violence 1
wieder zwei: life -1 worry 1
wieder: life 5 violence 6 threat -4 medical -5 voices -2 foreign -4 worry 5 calm -1
wiederbelebt: calm 1
wiedereingliederung: calm 1
wiederhoren: violence -1 worry -1 calm 2
wiedersehen: life -1 calm 2
wiegt kilo: calm 1
wiegt: life -1 threat 2 calm 1
wielange: calm 1
wies geht: life 1
wies mir: life 1
wies: life 3 medical -1 worry 2 calm -3
wiese: life 3 worry -1 calm -1
wieso ich: voices 1
wieso: life -1 violence 1 voices 2 worry -1 calm -1
wieveil: calm 1
wieviel is: calm 1
wieviel krieg: calm 1
wieviel kriegt: life -1 calm 1
wieviel man: life -1 calm 1
wieviel stunden: calm 1
wieviel: life 1 violence -1 threat -1 medical -1 foreign -1 worry -1 calm 4
wieviele: calm 1
wievielten: calm 1
wil aber: calm 1
wil ale: life -1 threat 1
wil am: worry 1 calm -1
wil auch: violence -1 worry 1
wil auf: calm 1
wil aus: life 1 calm -1
wil ausziehn: violence 2 worry -1
wil bei: life 1
wil beschweren: calm 1
wil bite: life 2 calm -1
wil chef: threat 2 worry -1
wil da: worry 1
wil das: life -1 violence 2 threat 1 other -1 medical -1 voices 4 worry -1 calm -4
wil dat: calm 1
wil dem: life 1 calm -1
wil den: voices 1 calm 1
wil der: life -1 threat 1 worry 1 calm -1
wil die: violence -1 other 1 worry 1 calm -1
wil do: worry 1 calm -1
wil du: calm 1
wil eigentlich: life -1 calm 1
wil ein: life -2 calm 3
wil einschlafen: life 1 other 1 calm -1
wil endlich: life -1 voices 1 calm 1
wil er: life -1 threat 1
wil es: life 1 violence 1 voices 1 worry -1 calm -1
wil frau: life 1
wil fruh: life 1
wil fur: violence 3 calm -2
wil gar: life 1 worry -1
wil gleich: life 1
wil hab: calm 1
wil haben: calm 1
wil halt: life 1
wil hat: other 1
wil heim: life -1 worry 1
wil heut: violence 1 calm -1
wil hier: life -1 calm 1
wil hilfe: worry 1
wil hin: life 1 calm -1
wil i: life 1 calm -1
wil ich: life 2 threat -1 other -1 medical -1 voices 3 worry -2
wil im: threat 1
wil imer: violence 2 calm -1
wil in: life -3 violence -1 threat 2 worry 5 calm -3
wil ins: life 2 calm -2
wil jetzt: calm 1
wil keinen: life -1 medical 2
wil kundigen: life -1 worry 4 calm -3
wil leben: life -3 calm 4
wil lieber: life -2 calm 2
wil loswerden: violence -2 worry 3 calm -1
wil mal: life -1 calm 1
wil mehr: life -1 violence -1 threat -1 other 2 worry -3 calm 4
wil mein: calm 2
wil meine: life 1 worry -1
wil meinem: threat 2 calm -1
wil meiner: life 1
wil mir: violence -1 other -1 worry 1 calm 1
wil mit: life -1 other -1 worry 1 calm 1
wil na: life 1
wil namlich: life 1 calm -1
wil nehme: life 1 calm -1
wil nein: life 1 calm -1
wil net: life 1 calm -1
wil nich: life 1 threat -1 worry -1 calm 1
wil nicht: life -2 violence 1 threat -1 other 1 medical -1 worry -2 calm 4
wil nichts: threat 1
wil nie: life -1 worry 1
wil nimer: life 1
wil nimi: life 1 calm -1
wil noch: calm 1
wil nur: life 1 other -1 worry -2 calm 2
wil och: life 1 worry 1 calm -1
wil papa: calm 1
wil raus: life 2 worry -1
wil reden: life -2 calm 2
wil ruhe: life 1
wil sagen: other 1
wil scheiden: worry 1 calm -1
wil schlafen: life 2 medical 1 worry -1 calm -1
wil schlagen: violence 1
wil schneiden: life 2 calm -1
wil schreiben: life -1 calm 1
wil sehen: violence 1 worry 1 calm -1
wil sein: life 2 calm -1
wil sich: other 3 calm -2
wil sie: worry -1 calm 1
wil sonst: violence 1
wil sterben: life 1 other 2 calm -1
wil stres: medical 2 worry -1
wil tot: life 1 worry 1 calm -1
wil umbringen: life -1 violence 2 other 2 calm -2
wil und: life 2 worry -1
wil von: calm 1
wil vor: life 1 other 1 calm -1
wil vorher: life 1 calm -1
wil weg: life 4 worry -1 calm -2
wil weh: life 1 threat 1 calm -1
wil wieder: life -1 worry 1 calm 1
wil wil: life 1 calm -1
wil zu: life 1 worry -1 calm 1
wil zum: life 1
wil zuruck: worry 4 calm -3
wil: life 5 threat -1 other 3 medical -4 voices 1 foreign -3 worry 1 calm -2
wild: life -1 violence 2 worry -1 calm 1
wildes: calm 1
wile: life 7 calm -6
wilen: life 4 worry -1 calm -3
wilfried: life -1 threat 4 calm -2
wilich: calm 1
wils auch: life 1 calm -1
wils: life 2 voices 1 calm -2
wilst bin: violence 1
wilst: life -1 violence 1 other -1 calm 2
wimert: other 1
wind ich: life 1
wind und: life 1 other 1 calm -1
wind: threat -1 other 1 medical -1 voices 2 worry -1 calm -1
windelweich: life -1 violence 2 calm -1
windig: life -1 voices 2 calm -1
winken: voices 1
winkt: violence -1 worry 1 calm 1
winter kan: life 1 calm -1
winter: worry 4 calm -1
winterschlaf machen: life 1
winterschlaf: life 1
winzer: calm 1
winzig: calm 1
wir ale: calm 1
wir ales: calm 1
wir als: calm 1
wir am: calm 1
wir an: calm 1
wir auf: calm 1
wir aus: worry 2 calm -1
wir beide: calm 1
wir beim: medical 1 calm -1
wir damit: calm 1
wir das: life -1 calm 1
wir decken: calm 1
wir die: calm 2
wir ein: life 1
wir es: calm 1
wir fahren: violence 1 voices 1 calm -1
wir finden: other 1
wir garten: life 1
wir gehen: other 1 calm 1
wir gerade: voices 1 calm -1
wir haben: violence -1 other -1 medical 1 worry -1 calm 2
wir ham: calm 1
wir ihr: calm 1
wir im: life 1 medical 1 calm -1
wir in: calm 1
wir ist: calm 1
wir jetzt: calm 1
wir machen: calm 1
wir mal: threat 1
wir morgen: other 1
wir musen: worry 2 calm -2
wir noch: medical 1
wir reden: worry 1 calm -1
wir schon: violence 1 medical 1 worry -1
wir sehen: other 1
wir sie: other 1
wir sind: medical 1 calm -2
wir sitzen: threat 1
wir solen: other 1
wir stehen: other 1 calm -1
wir stil: voices 1
wir streiten: worry 1 calm -1
wir tun: medical 1
wir um: calm 1
wir und: medical 1
wir uns: threat 1
wir vertrag: threat 1 calm -1
wir viel: life 1 calm -1
wir waren: life 1
wir wegen: other 1 worry 1 calm -1
wir wer: threat 1 calm -1
wir wohnen: life 2 calm -2
wir wolen: calm 1
wir zu: threat 1
wir zweit: threat 1 calm -1
wir: life -4 violence -4 threat -1 other -1 medical 1 voices -1 foreign -2 worry -3 calm 13
wird abgestelt: calm 1
wird ales: life -1 worry 2 calm -1
wird beser: life -1 worry 2 calm -1
wird blau: medical 1
wird dan: violence 1
wird das: calm 1
wird der: worry -1 calm 3
wird dick: medical 2 calm -1
wird die: life 1
wird e: worry 1 calm -1
wird eng: medical 1
wird er: violence 1 voices 1 calm -1
wird es: worry -1 calm 1
wird ganz: medical 1
wird glaub: worry 1
wird hat: life 1
wird ich: life 1 worry 1 calm -1
wird ihrem: other 1
wird imer: medical 1 calm -1
wird ist: medical 1 calm -1
wird ja: life 1 violence 1 calm -1
wird jede: life -1 violence 1 worry 1
wird jetzt: worry 1
wird keiner: life 1 threat 1 worry -1
wird laut: worry 1
wird lauter: voices 1 calm -1
wird letzte: life 1
wird mehr: life -1 threat 1 worry 1
wird mein: life 1 calm -1
wird merken: calm 1
wird mir: life -1 worry 2 calm -2
wird morgen: life -1 calm 2
wird nacht: worry 1
wird ne: life 1 calm -1
wird nich: threat 1
wird nicht: life -1 threat 1 medical 2 worry 2 calm -2
wird nie: life -1 worry 3 calm -1
wird noch: calm 1
wird rot: life -1 calm 1
wird schlecht: worry 2 calm -1
wird scho: calm 1
wird schon: life -1 threat 2 medical 1 worry -1
wird schwarz: medical 2 calm -1
wird schwindlig: medical 1
wird sehen: threat 3 calm -1
wird seit: life 3 worry -1 calm -1
wird sie: worry 1
wird so: worry 1 calm -1
wird um: voices 1
wird verlangert: worry 2 calm -2
wird vom: other 1
wird von: violence -1 other 3 worry -1 calm -1
wird wach: medical 1
wird warm: life 1 medical 1 calm -1
wird wen: voices 1 worry 1
wird wieder: life -1 violence 2 medical 1 worry -1 calm -1
wird: life -1 violence -3 threat 2 other 1 medical 5 voices -1 foreign -2 worry 1 calm -2
wirds: life -1 worry -1 calm 3
wirft mit: violence 1
wirft teler: violence 2 calm -1
wirft: life -1 violence 6 threat -1 other -1 calm -3
wirklich is: calm 1
wirklich mehr: worry 1
wirklich nicht: life -1 worry 1
wirklich so: calm 1
wirklich: life -1 violence -1 threat 4 other -1 medical -1 voices -1 worry 2 calm -1
wirs: calm 1
wirst du: voices 1
wirst: threat 2 voices 1 worry -1 calm -1
wirth: life 2 other 1 calm -2
wirtin: calm 1
wirtschaftlichen: calm 1
wisa: life -1 calm 2
wisen bin: calm 1
wisen die: threat 1 calm -1
wisen gar: threat 1
wisen nicht: other 1 calm -1
wisen noch: life 1
wisen ob: calm 1
wisen sie: worry 1
wisen was: other 1
wisen wie: calm 1
wisen wo: worry 1
wisen: life 1 violence -1 medical -1 voices -1 calm 3
wisn: life 2 calm -1
wist: life 3 calm -2
with: life -1 medical -1 foreign 2 calm 1
witwenrente und: worry -1 calm 1
witwenrente: life -1 worry -2 calm 3
witz dem: life 2 calm -1
witz des: life 1
witz tages: life 1
witz: life 4 violence -1 threat 1 medical -1 foreign -1 worry -1 calm -1
witze: life -1 violence -1 other 1 worry 1 calm 2
witzen: violence -1 calm 1
witzig: calm 1
wladimir: violence -1 calm 1
wlan weg: calm 1
wlan: calm 1
wo ale: calm 1
wo am: threat 1
wo bin: life -1 voices 3 calm -1
wo das: life 1
wo die: life -1 threat 2 calm -1
wo doch: calm 1
wo du: threat 1 calm -1
wo er: threat 1 voices 1 calm -1
wo es: violence 1
wo find: calm 1
wo finde: medical 2 calm -1
wo hin: life 1
wo hingeh: life 3 calm -2
wo hol: calm 1
wo i: voices 1
wo ich: threat -1 medical 1 voices 1 worry -2 calm 1
wo ick: life -1 calm 2
wo ickn: calm 1
wo is: life 1
wo isch: calm 1
wo ist: voices 1
wo kan: life -1 calm 1
wo keiner: life 1
wo krieg: calm 1
wo kriegt: life 1
wo man: violence 1 other -1 calm 1
wo meine: threat -1 voices 1 calm 1
wo mir: threat 1
wo mus: calm 1
wo nicht: voices 1
wo nix: life 1 calm -1
wo noch: worry 1
wo papa: life 1 calm -1
wo sagen: life 1
wo schreiben: calm 1
wo sie: violence 1 worry 1 calm -1
wo sitzt: threat 1 voices 1 calm -1
wo und: worry 1
wo war: threat 1 calm -1
wo wir: life 1
wo wohnt: threat 1 calm -1
wo: violence -1 threat 2 other -2 medical -2 voices 2 foreign -2 worry -5 calm 7
woan: life -1 worry 2
woanders: life -1 violence -1 worry 2
woas net: worry 1
woas: life -1 violence -1 threat 1 worry 3 calm -2
woast: calm 1
woch: life -1 violence -1 worry 1 calm 1
wocha: worry 2 calm -1
woche 2: worry 2 calm -1
woche auch: violence 1
woche auf: life -1 calm 1
woche bei: life 2 calm -1
woche beser: calm 1
woche bestimt: calm 1
woche bin: calm 1
woche brauch: life -1 worry 1
woche dan: life 2 calm -1
woche darf: calm 1
woche den: life 1
woche geht: worry 1 calm -1
woche gibts: life 2 calm -1
woche hab: life -1 violence 1
woche heute: violence 1 calm -1
woche ich: life -1 calm 2
woche im: violence 1
woche ist: worry 1 calm -1
woche jeden: worry -1 calm 1
woche mir: life 1 calm -1
woche nachste: life 2 calm -2
woche nicht: worry 1
woche schon: worry 1
woche sie: worry 1
woche sind: calm 1
woche sol: worry 1
woche und: violence 1 worry -1
woche wieder: life 1 calm -1
woche woche: life 2 calm -2
woche zu: violence 1 calm -1
woche: life 1 violence 2 threat -2 other -2 medical -2 voices -3 foreign -1 worry 7 calm 1
wochen ales: worry 1
wochen an: worry 1
wochen auf: life -1 calm 1
wochen der: worry -1 calm 1
wochen die: worry 1
wochen hab: worry 1 calm -1
wochen ich: worry 1
wochen jede: worry 1
wochen jetz: voices 1
wochen nacht: worry 1
wochen nicht: calm 1
wochen ohne: life 1 calm -1
wochen ostse: calm 1
wochen reha: calm 1
wochen richtig: worry -1 calm 1
wochen schlaf: worry 1 calm -1
wochen so: worry 1
wochen und: life -1 voices 1 calm 1
wochen urlaub: worry 1
wochen was: life 1 worry -1 calm 1
wochen weg: calm 1
wochen: life -3 violence -2 threat -2 other -2 medical -3 voices -1 foreign -1 worry 11 calm 4
wochenbox: life -1 other 1 medical 2 worry -2 calm 1
wochendose: life -1 medical 1
wochenende: life -1 threat -1 medical -1 voices -1 foreign -1 worry 2 calm 2
wochenlang: worry 1 calm -1
wochenstunden: calm 1
wochn: life -1 calm 1
wofur ich: life -1 worry 4 calm -1
wofur: life -3 threat -1 medical -1 voices -1 worry 8 calm -2
woher: calm 1
wohin der: calm 1
wohin ich: calm 1
wohin mit: life 1
wohin: life -1 violence 2 threat -1 medical -1 voices -1 worry 1 calm 2
wohl viel: calm 1
wohl zu: life -1 calm 1
wohl: life 5 violence -1 threat -1 foreign -1 calm -2
wohlwolend: calm 1
wohn im: life -1 voices 1
wohn: life -2 violence 1 threat -1 voices 2 calm 1
wohnberechtigungschein: violence 3 calm -2
wohne: life -1 other 1 voices 1 worry -1 calm 1
wohnen: life 4 calm -3
wohngeld: life -1 calm 3
wohngrupe: violence 1 threat -1 other 2 worry 1 calm -2
wohnheim ich: calm 1
wohnheim mich: calm 1
wohnheim: life -2 violence -1 threat 3 other 4 voices -1 worry 1 calm -5
wohnong: calm 1
wohnt bei: life 1 calm -1
wohnt der: voices 1 calm -1
wohnt im: threat 1
wohnt in: violence -1 other 1 voices 1
wohnt ja: threat 1
wohnt jetzt: calm -1
wohnt mir: life 1
wohnt und: threat 1
wohnt wan: threat 1 calm -1
wohnt: life -1 violence -1 threat 4 other 1 medical -1 voices 1 worry -1 calm -2
wohnung bis: worry 1 calm -1
wohnung die: medical 1
wohnung ein: calm 1
wohnung er: violence 1 other 1 calm -1
wohnung geputzt: life 1
wohnung hat: violence 2 calm -2
wohnung mehr: worry 1 calm -1
wohnung mit: calm 1
wohnung raus: worry 3 calm -2
wohnung seit: other 1
wohnung sie: other 1
wohnung und: violence 1 medical 1 calm -1
wohnung verloren: worry 1 calm -1
wohnung war: worry 1
wohnung wen: life 1
wohnung wie: worry 1
wohnung: life -1 violence 2 threat -2 other 1 medical -1 voices -1 foreign -1 worry 9 calm -6
wohnungstur: life 1 violence 1 calm -1
wohnzimer: violence 1 threat 2 calm -2
wois: voices 2 calm -1
woken: life -1 worry -1 calm 3
wole: life -2 violence 2 other 1 foreign 2 worry -1 calm -1
wolen das: life -1 voices 4 worry 1 calm -2
wolen den: other 1
wolen die: voices 1
wolen eine: violence 1
wolen ich: voices 3 worry 1 calm -2
wolen leben: life 1
wolen mich: violence 1
wolen nach: violence 1
wolen schon: threat 1
wolen sie: violence 1
wolen und: calm 1
wolen zusamen: violence 1
wolen: violence 2 threat -2 medical -1 voices 5 foreign -1 worry -2 calm -2
wolens: worry 3 calm -2
wolf hat: worry 1
wolf: life -1 violence -1 threat 2 other 1 worry 1 calm -2
wolke: life -1 calm 2
woln: calm 2
wolne: foreign -1 calm 2
wolt das: life 1
wolt fragen: life 1
wolt heut: life 1
wolt ich: calm 1
wolt ihr: life 1
wolt mal: calm 1
wolt nur: life 1
wolt: life 4 threat -1 other -1 medical -1 voices -1 worry -1
wolte das: calm 1
wolte es: life 1 calm -1
wolte fragen: life 1 violence 1 calm -1
wolte gar: life -1 calm 1
wolte heute: life 1 calm -1
wolte ich: life -1 worry -1 calm 2
wolte im: violence 1
wolte kurz: other 1 medical 1
wolte mich: life 1
wolte nicht: violence 1 calm 1
wolte nur: life 1 violence 1 calm -1
wolte ob: life -1 calm 1
wolte sagen: violence 1
wolte so: life 1 calm -1
wolte vor: life 2 calm -1
wolte: life 4 violence 3 threat -2 other -1 medical -1 voices -2 worry -4 calm 2
wolten sie: calm 1
wolten: life -1 violence -1 calm 3
womit: life 2 calm -1
wor: life -2 medical 4 calm -1
worden das: life -1 calm 1
worden und: worry -1 calm 1
worden: life -2 violence -1 threat -1 worry 7 calm -3
wore: life 4 worry -1 calm -3
work: life -2 foreign -2 calm 4
workshop: foreign -1 calm 1
worn: calm 1
worschtsup: calm 1
wort die: life 1 calm -1
wort sagt: threat 1 calm -1
wort von: threat 1 calm -1
wort: violence -1 threat 2 other -1 voices -1 worry -1
worta: calm 1
worte: life 2 threat 1 worry -1 calm -2
worter: medical 3 worry 1 calm -2
worum: calm 1
wos i: life 1
wos isn: calm 1
wos: life 1 violence 1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 2
wosa: other 2 calm -1
wot: life 2 calm -2
wovon: calm 1
wozu auch: worry 2 calm -1
wozu ich: worry 1
wozu leben: life 1
wozu noch: life 1 calm -1
wozu: life 3 violence -1 threat -1 medical -1 foreign -1 worry 5 calm -5
writing: foreign 2 calm -2
wrocilem: calm 1
wrong: foreign -1 calm 1
wszystkie: foreign 3 worry -2 calm -1
wszystko: calm 1
wu i: foreign 1 calm -1
wu: life 1 foreign 2 worry -1 calm -2
wuat: life 1
wui das: life 1 calm -1
wui nima: life 1
wui: life 5 worry -1 calm -2
wuin: calm 1
wul: life 4 calm -3
wunde: life -1 medical 4 calm -2
wunden: life 2 calm -1
wunder: life -1 calm 1
wundern ich: life -1 threat 1
wundern wen: calm 1
wundern: life -1 threat 4 calm -1
wunderschon: life -1 voices 1
wunsch einen: life 1
wunsch ich: life 1 calm -1
wunsch mir: life 2 calm -1
wunsch: life 6 violence -1 threat -1 other -1 medical -1 worry -1 calm -2
wunsche ich: life -1 calm 1
wunsche: life -2 calm 3
wunschte ich: life 1 calm -1
wunschte: life 5 worry -1 calm -3
wurd es: worry 1 calm -1
wurd keiner: life 1
wurd merken: life 1
wurd mich: life 1 calm -1
wurd mir: life 1
wurd sagen: calm 1
wurd so: life 1
wurd: life 4 violence 1 threat -1 other -1 medical -1 voices -1 worry 1 calm -3
wurde am: threat 1
wurde an: violence -1 calm 1
wurde bei: life 1 calm -1
wurde das: life 1
wurde der: calm 1
wurde die: calm 1
wurde fruher: worry 2 calm -1
wurde ich: life 1
wurde in: calm 1
wurde merken: life -1 worry 1
wurde mich: worry 1
wurde nie: life 1
wurde sie: threat 1
wurde und: worry 1
wurde vermisen: worry 1
wurde von: worry 2 calm -2
wurde wen: life -1 worry 1
wurde: life 1 violence -2 threat -1 other -1 medical -2 voices -1 foreign -1 worry 5 calm 1
wurden: calm 1
wurdest du: voices 1
wurdest: voices 2 calm -1
wurds: life -1 worry 2 calm -1
wurg: threat 3 medical -1 calm -1
wurge: violence 1 calm -1
wurgegrif: calm 1
wurgen: violence 2 calm -1
wurgt mich: violence 1
wurgt wen: violence 1
wurgt: life -1 violence 5 other 2 medical 2 foreign -1 calm -7
wurm: life -1 worry 1
wurscht i: life 1 calm -1
wurscht ob: life 1 calm -1
wurscht: life 2 calm -2
wurst: life 1 calm -1
wurstchen: calm 1
wurste: calm 1
wurzelfulung: life -1 calm 1
wusch: calm 1
wust: calm 1
wuste es: calm 1
wuste: life -1 violence -1 calm 4
wut ich: threat 1 worry -1
wut: medical -1 worry -1 calm 2
wutend auf: life 1 violence -1
wutend ich: calm 1
wutend: life 1
wycieraczka: foreign 2 calm -1
wyjsc: foreign 1 calm -1
wypadek: foreign 1 calm -1
xi: life -1 calm 2
xin: foreign 2 calm -1
xiray: life -1 foreign 3 calm -1
xrechnung: life -1 calm 1
ya no: foreign 1
ya quiero: foreign 1
ya: life -1 foreign 5 calm -3
yalnizim: foreign 2 calm -1
yanimda: foreign 1 calm -1
yanlislikla: calm 1
yapayim: foreign 4 calm -3
yapti: foreign -1 calm 1
yardim edin: foreign 1
yardim: foreign 2 calm -1
yarin: foreign 2 calm -2
yasamak istemiyorum: foreign 2 calm -1
yasamak: life -1 foreign 4 calm -3
yasmin: other 1 calm -1
yatiyor: foreign 2 calm -1
yazdim: foreign 2 calm -1
yaziyor: foreign -1 calm 1
yemin: threat 1
yeni: foreign -1 calm 1
yerde: foreign 2 calm -1
yetistim: calm 1
yilmaz: other 1 calm 1
yo2tolni: foreign 2 calm -1
yok: worry 3 calm -2
yom: foreign 1
you: life -1 worry -2 calm 3
youja3ni: foreign 3 calm -2
yusuf: other 1 calm -1
zabic: foreign 3 calm -2
zabije: foreign 1
zahl dan: calm 1
zahl die: life 2 worry -1 calm -1
zahl ich: threat 1 calm 1
zahl ick: other 1
zahl tage: life 1 worry -1
zahl: life 3 violence -1 threat 1 other 1 medical -1 worry -1 calm -2
zahla: calm 1
zahle die: worry 1
zahle: life -1 threat -1 voices -1 worry 2 calm 1
zahlen im: violence 1
zahlen kan: worry 1 calm -1
zahlen musen: life 1 calm -1
zahlen und: violence 1 worry 1 calm -1
zahlen: threat -1 other -1 medical -1 voices -1 worry 1 calm 3
zahler: life 1
zahln: calm 1
zahlt ales: threat 1 calm -1
zahlt das: calm 1
zahlt die: calm 1
zahlt fur: threat 1 calm -1
zahlt mein: worry 1 calm -1
zahlt meine: calm 1
zahlt mir: calm 1
zahlt mit: violence 1
zahlt nicht: violence 1 worry 3 calm -3
zahlt so: worry -1 calm 1
zahlt strom: worry 1 calm -1
zahlt war: violence 1
zahlt was: worry -1 calm 1
zahlt wen: life 1
zahlt: life -2 violence 1 threat -1 other -1 medical -1 foreign -1 worry 1 calm 5
zahltag: violence 3 threat -1 calm -1
zahn gezogen: calm 1
zahn in: life 1 calm -1
zahn ist: calm 1
zahn ole: life 1
zahn so: life -1 medical 1 calm 1
zahn tut: calm 1
zahn weh: medical 1
zahn: life -2 violence 4 threat -1 other 1 voices 2 foreign -1 worry -2
zahnartz: medical 1
zahnarzt gebohrt: calm 1
zahnarzt hat: calm 1
zahnarzt: life 3 threat -1 worry -1 calm 1
zahne mehr: threat 1
zahne: life 1 violence -1 threat 1 medical -1 voices 3 worry -1 calm -3
zahnen: calm 1
zahneputzen: life -1 medical -1 worry 1 calm 1
zahnputzbecher: life 2 calm -1
zahnschmerzen: life 3 medical -1 worry -3 calm 1
zahnspange: life 1
zakljucao: foreign 2 calm -1
zakopie: foreign 1 calm -1
zaman: foreign -1 calm 1
zamaninda: calm 1
zambrocha: life -1 other -1 medical 5 calm -2
zame: violence 2
zamknal: foreign 1 calm -1
zamknieta: foreign 1
zange: violence 1 voices 2 calm -2
zaubermeister: calm 1
zaubern: violence -1 calm 1
zauberwurfel: calm 1
zaun: life -2 other 3 voices 1
zbogom: foreign 1
zebra: life 3 calm -2
zefix: calm 1
zegnajcie: foreign 2 calm -1
zehenspitzen: worry 1
zehnmal: violence -1 calm 2
zehnte: life -1 foreign 2
zehnten: calm 1
zeichen: life -2 voices 2
zeig die: life 1 calm -1
zeig: life 1 worry -1
zeige: life -1 voices -1 calm 2
zeigefinger: voices 2 calm -1
zeigen: life -1 violence 3 medical -1 voices 1 calm -2
zeiger: calm 1
zeigt alen: other 1 calm -1
zeigt er: violence 1
zeigt mir: violence 1 calm -1
zeigt sein: violence 1 other 1 calm -1
zeigt: life -2 violence 2 threat -1 other 1 voices -1 worry -1 calm 2
zeitig: calm 1
zeitn fruh: calm 1
zeitn ma: calm 1
zeitn: worry -1 calm 2
zeitschriften: violence -1 calm 2
zeitung mit: life 1 calm -1
zeitung und: threat 1
zeitung: threat 2 other -1 medical -1 worry -1 calm 1
zelda: calm 1
zement: other -1 medical 2 calm -1
zentrale: worry 2
zerknultes: calm 1
zerkratzt: calm 1
zerlegen: calm 1
zerlegt blut: calm 1
zerlegt: life -1 medical -1 calm 3
zerqutscht: calm 1
zersagt: calm 1
zerschneiden: life -2 threat 2
zersprungen: calm 1
zertifikat: life -2 calm 2
zetel aufhebungsvertrag: worry 1 calm -1
zetel da: worry 1
zetel das: life -1 worry 1
zetel dem: life 1 calm -1
zetel hingelegt: worry 1 calm -1
zetel ich: life -1 calm 1
zetel liegt: calm 1
zetel mit: life 1
zetel schon: life -1 calm 2
zetel und: calm 1
zetel vom: calm 1
zetel: violence -2 threat -2 other -1 medical -1 voices -2 worry 2 calm 5
zeteln: calm 1
zetelsortiern: calm 1
zetl: life 1 worry -1 calm 1
zeug: life -1 medical 1 worry 3 calm -2
zeuge: life -1 calm 1
zeugnis hab: calm 1
zeugnis ich: violence -1 calm 1
zeugnis und: worry 1 calm -1
zeugnis: life 1 violence -1 threat -1 other -1 voices -1 worry 1 calm 3
zfruh: calm 1
zglosze: foreign 1 calm -1
zhit: foreign 3 calm -3
zhiveya: foreign 3 calm -2
zhyty: foreign 1
zice: foreign 1
ziegen: violence -1 calm 2
ziehe ich: calm 1
ziehe: violence -1 threat -1 voices 1 worry -1 calm 2
ziehen ich: worry 1
ziehen: life -2 violence -1 medical -1 worry 2 calm 2
ziel: worry -1 calm 2
zielen: life 1 calm -1
zigarete auf: life 1 violence 1 calm -2
zigarete dem: violence 1 calm -1
zigarete: life 1 violence 6 threat -1 medical -2 voices -1 worry -1 calm -1
zima: calm 1
zimer 12: calm 1
zimer aufgeraumt: life 1 calm -1
zimer die: other 1
zimer eingeschlosen: violence 1
zimer er: violence 1
zimer frau: threat 1 other 1 calm -1
zimer ist: other 1
zimer und: other 1
zimer: life -2 violence 5 threat 1 other 5 medical -1 voices -1 worry -3 calm -4
zimernachbar hat: other 1 calm -1
zimernachbar: violence -1 other 3 calm -1
zimtsternen: life -1 calm 2
zins: calm 1
zirkel: life 2 calm -1
ziter ganzen: worry 1 calm -1
ziter und: medical 1
ziter: life -2 violence -1 threat -1 medical 2 voices 3 worry 1 calm -3
zitere: life -1 threat -1 medical 1 voices 1 worry 4 calm -4
zitern die: worry 1 calm -1
zitern ich: worry 1 calm -1
zitern: violence -1 worry 5 calm -2
zitert: medical 1
zitrig: life -1 medical 1 calm 2
zitrone: life -1 calm 1
zivi: foreign 1
zivjeti: foreign 3 calm -3
zjadlem: foreign 3 worry -2 calm -1
zof: life -1 worry -1 calm 3
zohnoazt: calm 1
zoin: worry 2
zoit an: calm 1
zoit: life -1 calm 3
zom i: voices 1 calm -1
zom: voices 2 foreign -1 worry -1
zombie: calm 1
zombies: calm 1
zopf: calm 1
zor: worry 3 calm -2
zr: calm 1
zrobie: foreign 2 calm -1
zruck dwerkstat: calm 1
zruck in: calm 1
zruck: life -1 calm 2
zspot: life -1 calm 2
zu aber: other 1
zu ale: worry 2 calm -1
zu ales: calm 1
zu alten: calm 1
zu am: life -1 calm 2
zu arbeit: worry 1
zu atmen: life 1 voices 1 worry -1 calm -1
zu auf: life 1
zu bin: worry 1
zu bis: violence 1 calm -1
zu bite: life 1
zu blod: worry 1
zu bluten: life -1 medical 2
zu chef: calm 1
zu da: other 1 medical 2 calm -1
zu damit: violence 1
zu dan: life -1 threat 1
zu den: life 1 worry 1 calm -1
zu denken: threat 1 calm -1
zu der: life -1 threat 1 worry 2
zu die: life 1 calm -1
zu dran: calm 1
zu drei: calm 1
zu einem: calm 1
zu ende: threat 1 calm -1
zu er: other 1 calm 1
zu esen: violence 2 other 1 calm -2
zu existieren: life 2 calm -1
zu fehler: calm 1
zu firma: threat 1
zu fragen: life -1 calm 1
zu frau: life -1 threat 1 other 1
zu fruh: medical 1 calm -1
zu fus: voices 1
zu gebraucht: worry 1 calm -1
zu geburtstag: life 1
zu gegosen: calm 1
zu gehen: life 3 worry -1 calm -2
zu gekomen: calm 1
zu gemacht: life 1
zu getrunken: calm 1
zu got: life 2 worry -1 calm -1
zu haben: calm 1
zu hause: life -1 threat -1 calm 2
zu heim: threat 1
zu hern: calm 1
zu hoch: calm 1
zu holen: voices 1
zu ich: life -2 threat 2
zu ihr: threat 1 voices 1 calm -1
zu im: violence 2 threat 1 voices 1 worry -1 calm -2
zu in: life 2 threat -1 worry -1
zu ins: violence 1
zu insulin: medical 3 calm -3
zu is: life -1 calm 1
zu ist: life -1
zu jeden: calm 1
zu kan: threat 1
zu kifen: life -1 worry 1
zu kome: voices 1
zu komen: violence 1 voices 1 calm -1
zu komt: life 1 violence 1 calm -1
zu konen: calm 1
zu kopf: worry 1
zu krieg: medical 1 calm -1
zu kurz: calm 1
zu langsam: violence 1
zu laut: life -1 threat 1 calm 1
zu leben: life 2 calm -2
zu leuten: voices 1
zu machen: violence 1
zu mama: calm 1
zu mehr: worry 1 calm -1
zu meine: life 1 other 1
zu meinem: calm 1
zu meiner: threat 1 worry -1 calm 1
zu mir: life -1 violence -1 medical -1 worry -1 calm 5
zu mit: violence 1
zu nehmen: worry 1 calm -1
zu nichts: worry 1 calm -1
zu niedrig: medical 1
zu nix: worry 1
zu nutze: worry 1
zu oma: calm 2
zu opa: life 1 voices 1 calm -1
zu papa: worry -1
zu raus: violence 1 calm -1
zu reden: life -1 calm 1
zu rein: violence 1 calm -1
zu sagen: other 1 worry 1 calm -1
zu schnel: calm 1
zu schon: worry 1
zu schreiben: violence 1 medical 1 calm -1
zu schwer: calm 1
zu schwester: threat 1
zu sehen: calm 1
zu sein: life 1 calm -1
zu seinem: violence 1 calm -1
zu seinen: violence 1 calm -1
zu seiner: other 1
zu seit: worry 1
zu sex: violence 1
zu sie: life 1 threat -1 calm -1
zu sondern: voices 1
zu spat: life -1 violence 1 threat -1 worry 1 calm 1
zu sterben: life 1
zu sternen: life 1
zu telefon: calm 1
zu tote: other 1
zu tragen: calm 1
zu trinken: life -1 other 1 worry 1 calm -1
zu trit: violence 1 threat 1 calm -1
zu tun: life -1 threat 1
zu un: life 1
zu und: threat 2 medical -1 worry -1
zu verschwinden: life 1
zu viel: life -1 threat -1 medical 2 worry 2
zu viele: medical 1
zu viert: violence 1
zu vor: calm 1
zu war: violence 1
zu warten: life 1
zu was: life -1 threat 1 calm 1
zu weg: worry 1 calm -1
zu weihnachten: life 1
zu weil: other 1 medical 1 calm -2
zu weinen: violence -1 worry 1
zu welchem: calm 1
zu wem: calm 1
zu wen: other 1 voices 1 worry -1 calm -1
zu wenig: worry 1
zu wer: life 1 violence 1 calm -1
zu wie: threat 1 worry 1
zu zeigen: violence 1
zu zu: life -1 voices 1 worry 1 calm -1
zu zugen: medical 1
zu zum: violence 1 calm -1
zu zweit: threat 1 calm -1
zu: violence 2 threat 2 medical -1 voices 1 foreign -3 calm -1
zua: voices 2 foreign -1 calm 2
zuagricht: violence -1 other 2
zucker und: medical 1
zucker: life -3 threat -1 medical 7 worry -2
zuckerkrank: medical 1 worry -1
zuckt: violence -2 other -1 medical 8 worry -1 calm -3
zuckungen: medical 2 calm -2
zufalig: worry 1
zufrieden mit: calm 1
zufrieden: life -2 violence -1 threat -1 medical -1 voices 1 worry -2 calm 6
zug auf: other -1 voices 1
zug aus: calm 1
zug dan: life 1 calm -1
zug fahrt: other 1
zug falt: calm 1
zug gleich: life 1
zug ich: life 1 voices 1 calm -1
zug ist: life -1 calm 2
zug kam: life -1 calm 1
zug komt: life 1 voices 1
zug nach: calm 1
zug nicht: life -1 calm 1
zug punktlich: life -1 calm 1
zug steht: other -1 calm 1
zug und: voices 1
zug war: life -1 calm 1
zug weg: calm 1
zug wir: voices 1 calm -1
zug zur: life -1 calm 1
zug: life 2 violence -2 threat -3 other 3 medical -2 voices 6 foreign -1 worry -3 calm 1
zugabe: calm 1
zuge: other 2 calm -1
zugedruckt: violence 2 calm -1
zugegeben: calm 1
zugeguckt: calm 1
zugehalten: calm 1
zugehort und: life 1
zugehort: life 1 calm -1
zugeklebt: violence 2 calm -1
zugen: life 1 violence -1 medical 2 worry -1
zugenagelt: life -1 violence -1 voices 2
zugeprostet: calm 1
zugesagt: calm 1
zugeschlosen ich: violence 2 calm -1
zugeschlosen: life 1 violence 5 threat -1 medical -1 worry -1 calm -4
zugespert: violence 2 other 1 calm -2
zugesteckt: other -1 calm 2
zugewinkt: calm 1
zugreiniger: life -1 calm 1
zugucken: other 1
zuhaus: life 1 worry 1 calm -2
zuhause die: life 1
zuhause er: violence 2 worry -1 calm -1
zuhause ich: life -1 violence 1
zuhause is: life 1 calm -1
zuhause seit: medical 1 worry -1
zuhause: life -4 violence 12 threat -1 other -1 medical 1 voices -1 foreign -1 worry -1 calm -5
zuhaut: life -1 violence 3 calm -1
zuhoren: life 2 calm -1
zuklapen: life 1 calm -1
zukunft ich: life 1 worry 1 calm -2
zukunft ist: worry 3 calm -3
zukunft: threat -1 medical -1 worry 6 calm -4
zulasig: calm 1
zuletzt: threat 2 calm -2
zuliebe: life 1
zum 30: worry 1 calm -1
zum 31: calm 1
zum aber: violence 1
zum angeln: life -1 calm 1
zum arzt: calm 1
zum bahnhof: threat -1 calm 1
zum betriebsrat: life 1 violence 1 calm -2
zum chef: calm 1
zum dan: violence 1 calm -1
zum das: life 1 calm -1
zum der: life 1 other 1
zum doktor: violence 1 calm -1
zum driten: worry 1 calm -1
zum eingeladen: violence -1 calm 2
zum ersten: life -1 worry 3 calm -1
zum esen: violence 1
zum esn: violence -1 calm 1
zum fur: life 1 calm -1
zum geburtstag: life 1
zum geh: violence 1 calm -1
zum gluck: calm 1
zum grilen: worry 1
zum gut: calm 1
zum hab: life 1 calm -1
zum hat: life 1
zum heiraten: other 1 calm -1
zum hergot: life 1 calm -1
zum kegeln: calm 1
zum komen: threat 1 calm -1
zum lebe: life 1
zum leben: life -1 calm 1
zum letzten: life 4 calm -3
zum mal: life 2 worry 2 calm -2
zum mausemelken: calm 1
zum mit: life -1 threat 1 calm 1
zum mus: worry 1 calm -1
zum nich: calm 1
zum oder: life 1 calm -1
zum reden: life 1 threat 1 calm -1
zum runter: other 1
zum schlafen: violence 1
zum schon: life -1 calm 1
zum seh: life -1 calm 1
zum sie: other 1 calm -1
zum sterben: life -1 calm 2
zum sterbn: life 1 calm -1
zum von: life 1
zum wegschmeisen: life 2 calm -1
zum: life 3 threat -3 other 1 medical -4 foreign -2 calm 5
zumachen: violence 2 threat -1 voices -3 worry 1 calm 2
zumacht ich: violence 1
zumacht: violence 2 threat -1
zumutung: life 2 violence -1 worry 2 calm -3
zund die: threat 1 calm -1
zund in: foreign 1
zund: violence -1 threat 3 medical -1 foreign 2 worry -1 calm -2
zunde die: threat 2 calm -2
zunde: life -1 threat 7 worry -1 calm -4
zunden: other 3 calm -3
zundet: other 2 calm -2
zundkerze: life -1 calm 1
zunge blutet: medical 1
zunge dick: medical 2 calm -1
zunge gebisen: calm 1
zunge so: medical 1
zunge wird: medical 1 calm -1
zunge: life -2 other -1 medical 5 voices 4 worry -2 calm -3
zur am: life 1
zur arbeit: violence -1 worry 2 calm -1
zur brucke: life 2 calm -1
zur da: worry -1 calm 1
zur dan: life -1 threat 1
zur der: worry 1 calm -1
zur die: threat 1 calm -1
zur fruhschicht: life 1
zur gegangen: life -1 worry 2 calm -1
zur geh: life -1 violence 1
zur geht: calm 1
zur hand: calm 1
zur in: voices 1
zur kentnis: threat 1
zur kundigung: calm 1
zur last: worry 2 calm -1
zur nicht: life 1 worry -1 calm -1
zur oma: other 1
zur rente: life 1 worry -1
zur schule: voices 1
zur seite: calm 1
zur sie: violence 1 worry 1 calm -1
zur toilete: worry 1
zur und: worry -1 calm 1
zur werkstat: calm 1
zur zu: worry 1 calm -1
zur zum: life -1 calm 1
zur: life 2 violence -1 other -1 medical -1 voices -1 foreign -1 worry 1 calm 2
zurecht: worry -1 calm 1
zurik in: calm 1
zurik: life -1 calm 2
zurst die: life -1 voices 1
zurst: violence -1 voices 1 worry -2 calm 2
zuruck ales: calm 1
zuruck bin: life -1 violence 1 calm 1
zuruck die: worry 3 calm -2
zuruck geh: calm 1
zuruck hier: worry 1
zuruck ich: calm 1
zuruck in: worry 3 calm -2
zuruck ist: violence 1
zuruck mit: threat 1
zuruck mus: life 2 calm -1
zuruck sagt: other 1
zuruck sie: calm 1
zuruck und: other 1
zuruck wen: worry -1 calm 1
zuruck wil: other -1 calm 1
zuruck: violence -2 medical -1 voices -2 foreign -1 worry 5 calm 2
zuruckgeben: life 2 calm -1
zuruckgehen: calm 1
zuruckgeholt: life 1 calm -1
zuruckgezogen: life -1 worry -1 calm 3
zuruckjeben: life -1 calm 2
zuruckome: life 1 violence -1 other 1 calm -1
zuruckruft: worry -1 calm 1
zuruckzahlen: calm 1
zuruckzukehren: calm 1
zurzeit: life 1 calm -1
zusage: calm 1
zusamen der: life 1
zusamen er: medical 1
zusamen ich: threat 1 calm -1
zusamen in: calm 1
zusamen mein: medical 1
zusamen sie: other 1
zusamen und: medical 1 worry 1
zusamen: life -2 violence -1 other 1 medical 4 voices -1 worry -1
zusatzlich: calm 1
zusatzurlaub: calm 1
zuschaun: calm 1
zuschliesen: threat 2 calm -1
zuschneiden: calm 1
zuschus: life -2 violence -1 threat -1 worry -1 calm 5
zuspatkomen: worry 1 calm -1
zustandig: life -1 worry 1 calm 2
zustimung vom: calm 1
zustimung: other -1 calm 2
zuviel: life -1 medical 1 calm 1
zviel: life -1 worry 1
zvui: life -2 violence -1 other -1 medical 2 worry 2 calm 1
zwange: life -1 worry 2 calm -1
zwangsgeld: calm 1
zwangstorung: violence -1 calm 2
zwanzg: calm 2
zwanzig jahre: calm 1
zwanzig: life -1 worry -1 calm 4
zwar mit: threat 2 calm -1
zwar: life 2 threat 3 medical -1 worry -1 calm -2
zwe: life -1 violence -1 threat 1 worry 1
zweck ich: worry 1
zweck mehr: life 1 calm -1
zweck: life 1 worry 1 calm -1
zwei auf: calm 1
zwei azubis: violence 1
zwei bekomt: calm 1
zwei da: calm 1
zwei den: worry 1
zwei der: threat 1 calm -1
zwei die: calm -1
zwei finger: medical 1 calm -1
zwei ich: violence 1 calm -1
zwei im: violence 1
zwei in: calm 1
zwei jahre: calm 1
zwei kan: worry -1 calm 1
zwei kinder: threat 1
zwei leute: violence 1
zwei mal: life -1 worry 1 calm -1
zwei meter: life 1 calm -1
zwei mit: threat 1
zwei monaten: calm 1
zwei nicht: life -1 worry 1
zwei nix: life 1 worry -1
zwei sind: life 2 calm -1
zwei stunden: calm 1
zwei tage: calm 1
zwei tief: life 1 calm -1
zwei uber: voices 1
zwei urlaub: worry 1 calm -1
zwei war: calm 1
zwei welensitich: life 1 calm -1
zwei wieder: threat 1
zwei wochen: life -1 worry 2
zwei wolte: life -1 calm 1
zwei: life -3 violence -1 threat -1 voices 1 foreign -1 worry 1 calm 5
zweihundert: calm 1
zweimal die: worry 1
zweimal gefragt: calm 1
zweimal glaub: medical 1
zweimal im: calm 1
zweimal und: calm 1
zweimal: life -1 threat 2 other -1 medical 2 voices -1 worry -1 calm 1
zweimol: life 1 calm -1
zweit: threat 2 calm -2
zweite eigentlich: life 1 calm -1
zweite ich: life 1 calm -1
zweite monat: worry 1 calm -1
zweite stime: calm 1
zweite und: medical 1
zweite woche: worry 1
zweite: life 2 violence 1 threat -1 other -1 medical 1 voices -1 worry 5 calm -6
zweiten tag: calm 1
zweiten: life -1 violence -1 threat 1 medical -1 calm 2
zweiter monat: worry 1 calm -1
zweiter: life -1 medical -1 worry 3
zweites: life -1 worry -1 calm 2
zwetschgndatschi: life -1 calm 1
zwickt: worry -1 calm 2
zwider: violence 1 calm -1
zwieback: life -1 calm 1
zwiebel: life -1 medical -1 calm 3
zwiebeln: life -1 calm 2
zwiling: threat -1 calm 1
zwingend: life -1 violence 2 other -1 calm 2
zwingt mich: violence 2 calm -1
zwingt zu: violence 1
zwingt: life -1 violence 4 worry -1 calm -2
zwinkert: calm 1
zwischen beine: violence 1 calm -1
zwischen beinen: violence 1 medical 1 calm -1
zwischen den: medical 1 calm -1
zwischen die: violence 1 calm -1
zwischen und: calm 1
zwischen: violence 2 threat -1 other -1 worry -2 calm 1
zwischn: calm 1
zwoa und: voices 1
zwoa: life -1 violence 1 voices 1
zwoatn: violence 2 calm -1
zwoi: calm 1
zwoitausendachtzehn: calm 1
zwolf: life -1 worry -1 calm 3
zwolfe: calm 1
zwolfteln und: calm 1
zwolfteln: calm 1
zyc przepraszam: foreign 1 calm -1
zyc: life -1 violence -1 other -1 medical 3 foreign 5 worry -1 calm -3
đanh: foreign 2 calm -1
đem: foreign 1
đi: foreign 2 calm -1
δεν: foreign 4 calm -3
ζω: foreign 4 calm -3
θελω: foreign 4 calm -3
να: foreign 4 calm -3
а: foreign -1 calm 1
балкона: foreign 1 calm -1
без: foreign 2 calm -1
блины: foreign -1 calm 1
больше могу: foreign 1
больше не: foreign 1
больше: foreign 2 calm -1
было: foreign -1 calm 1
бьет я: foreign 1
бьет: foreign 4 calm -3
бє: foreign 3 calm -2
більше: foreign 2 calm -1
в: life -1 foreign 3 calm -1
важко: foreign 2 calm -1
ванои: foreign 1 calm -1
вбити: foreign 1 calm -1
вбє: foreign 1 calm -1
велят: foreign 2 calm -1
взяти: foreign -1 calm 2
во: foreign -1 calm 1
вокруг: foreign 2 calm -1
восьми: foreign -1 calm 1
вперше: calm 1
все закончу: foreign 1
все: life -1 medical -1 foreign 1 worry -1 calm 2
вся: foreign -1 calm 1
вчуся: foreign -1 calm 1
выпила: foreign 2 calm -1
выпью: foreign -1 calm 1
вышел: foreign 2 calm -1
відала: foreign 3 calm -3
відео: calm 1
вільни: foreign -1 calm 2
він бє: foreign 1 calm -1
він мене: foreign 2 calm -1
він: life -1 foreign 5 calm -4
гаразд: calm 1
говорят: foreign 1 calm -1
голоса: foreign 3 calm -1
гостеи: calm 1
груди: foreign 1
давит: foreign 1
дверь: foreign 1 calm -1
девяти: foreign -1 calm 1
делать: foreign 2 calm -1
день: foreign -1 calm 2
детеи: foreign 2 calm -1
дзвонила: calm 1
дихати: foreign 2 calm -1
для: calm 1
до: life -1 calm 2
добре: foreign -1 calm 1
додому: calm 1
дома: foreign 1
допоможіть: foreign 2 calm -1
друг: foreign 2 calm -1
друзів: foreign -1 calm 2
дуже: foreign 2 calm -1
дышать: foreign 1
дышит: foreign 2 calm -1
дякую все: calm 1
дякую: life -1 foreign -1 calm 2
жити: foreign 1 calm -1
жить все: foreign 1
жить сегодня: foreign 1
жить: foreign 2 calm -1
з: foreign 1 calm -1
завтра: foreign 1 calm 1
закончу: foreign 2 calm -1
закінчу: foreign 3 calm -3
заперта: foreign 1 calm -1
зарплату: foreign -1 calm 1
знает: foreign 2 calm -1
и: foreign 2
идти: foreign 2 calm -1
из: foreign 2 calm -1
изо: foreign 2 calm -1
или: foreign -1 calm 1
ищи: foreign 2 calm -1
к: foreign -1 calm 1
каву: calm 1
комнате: foreign 1 calm -1
комом: foreign -1 calm 1
кота: foreign 3 calm -3
кошка: foreign -1 calm 1
кровь: foreign 2 calm -1
куртке: foreign -1 calm 1
кінець: foreign 1
левая: foreign 1
лежит: foreign 2 calm -1
леипциг: foreign -1 calm 2
ломает: foreign 1 calm -1
лягу: foreign -1 calm 1
мама: foreign 2 calm -1
мамі: calm 1
мене бє: foreign 1 calm -1
мене: life -1 foreign 5 calm -4
меня бьет: foreign 1 calm -1
меня: life -1 foreign 7 worry -1 calm -4
мені: foreign 2 calm -1
мне: life -1 foreign 3 calm -1
много: foreign -1 calm 1
могу: foreign 3 calm -1
моеи: foreign -1 calm 1
можу: calm 1
мои: foreign 3 calm -2
мосту: foreign 1 calm -1
муж бьет: foreign 1 calm -1
муж меня: foreign 1 calm -1
муж: foreign 4 calm -3
мы: foreign 2 calm -1
на: life -1 medical -1 foreign 3 worry -1 calm 1
нас: foreign -1 calm 1
научила: foreign -1 calm 1
начальника: foreign 1 calm 1
не жить: foreign 1
не могу: foreign 1 calm -1
не хочу: foreign 1
не: life -1 medical -1 foreign 8 worry -1 calm -4
неділю: calm 1
немет: foreign 1
немного: foreign -1 calm 1
никто: foreign 2 calm -1
нови: calm 1
нож: foreign 1 calm -1
нормально: foreign -1 calm 1
ночью: foreign 1
німецькоі: foreign -1 calm 1
обеда: foreign -1 calm 1
одна: calm 1
он меня: foreign 2 calm -1
он: foreign 3 calm -2
опух: foreign 2 calm -1
опять: foreign -1 calm 1
остальные: foreign -1 calm 1
пані: calm 1
папои: foreign -1 calm 1
пена: foreign 2 calm -1
первыи: foreign -1 calm 1
печь: foreign -1 calm 1
пирожками: foreign -1 calm 1
повешусь: foreign 2 calm -2
погано: foreign 2 calm -1
показала: calm 1
покупателеи: foreign -1 calm 1
получил: foreign -1 calm 1
поліці: foreign 1 calm -1
помоги: foreign 1 calm -1
помогите: foreign 2 calm -2
понеділок: foreign -1 calm 2
попросила: calm 1
пораньше: foreign -1 calm 1
приготувала: calm 1
приходить: foreign -1 calm 1
прости: foreign 2 calm -1
простіть: foreign 1 calm -1
прыгнуть: foreign 1 calm -1
пьяныи: foreign 1 calm -1
піду: foreign 1 calm -1
після: foreign 2 calm -1
рабочеи: foreign -1 calm 1
ребенком: foreign 1 calm -1
рельсы: foreign 2 calm -1
роботі: calm 1
рта: foreign 2 calm -1
рука: foreign 1
с: foreign 2
сама: calm 1
свіи: calm 1
сегодня все: foreign 1
сегодня закончу: foreign 1
сегодня: life -1 foreign 3
сеичас: foreign 2
сижу: foreign -1 calm 1
сказав: foreign 1 calm -1
складе: foreign 1 calm 1
сколько: foreign -1 calm 1
смотрю: foreign -1 calm 1
сознания: foreign 2 calm -1
соседка: foreign -1 calm 1
спит: foreign -1 calm 1
стою: foreign 1 calm -1
стрибну: foreign 1 calm -1
строике: foreign 2 calm -1
стіл: calm 1
сумке: foreign 1 calm -1
сусідці: foreign 3 calm -3
съели: foreign -1 calm 1
сьогодні: life -1 foreign 4 calm -2
таблетки: foreign 2 calm -1
там: foreign 1 calm -1
теперь: foreign -1 calm 1
трамваи: calm 1
у: life -1 calm 2
убьет: foreign 2 calm -2
убью: foreign 1 calm -1
угостил: foreign -1 calm 1
уже не: foreign 1
уже: life -1 foreign 6 calm -3
укусу: foreign 2 calm -1
умереть: foreign 5 calm -4
упал: foreign 2 calm -1
успели: foreign -1 calm 1
устала: foreign -1 calm 1
хватит: foreign 1 calm -1
хокеи: foreign -1 calm 1
хорошо: foreign -1 calm 1
хоче: foreign 1 calm -1
хочу жити: foreign 1
хочу умереть: foreign 2 calm -2
хочу: life -1 foreign 6 calm -5
чашку: calm 1
чаю: foreign -1 calm 1
чекаю: calm 1
человек: foreign 2 calm -1
через: calm 1
чи: foreign -1 calm 2
что: foreign 2 calm -1
шерсти: foreign -1 calm 1
ще: calm 1
що: foreign 1 calm -1
щодня: foreign -1 calm 1
я больше: foreign 1
я в: foreign 1
я не: foreign 2 calm -1
я уже: foreign 1 calm -1
я: life -2 violence -1 threat -1 medical -1 foreign 10 worry -1 calm -5
язик: foreign 2 calm -1
якщо: foreign 1 calm -1
і: calm 1
іду: foreign -1 calm 2
іи: calm 1
ابن: calm 1
اتنفس: foreign 3 calm -2
اخر: foreign 2 calm -2
اخي: foreign 4 calm -3
ارمي: foreign 2 calm -2
اروح: calm 1
اريد اعيش: foreign 1
اريد اموت: foreign 1 calm -1
اريد ان: foreign 2 calm -1
اريد: life -1 foreign 7 calm -6
اسال: calm 1
استعمل: calm 1
اشتريت: calm 1
اعيش: foreign 2 calm -1
اغلق: foreign 2 calm -1
الان: foreign 3 calm -1
الاولاد: foreign 2 calm -1
الباب: foreign 2 calm -1
الحمد له: calm 1
الحمد: foreign -1 calm 1
السلم: foreign 2 calm -1
الشباك: foreign 2 calm -2
الشغل: foreign -1 calm 2
الصوت: foreign 2 calm -2
الغرفة: foreign 1
القطار: calm 1
المدير: foreign -1 calm 2
الموت: foreign 5 calm -4
اليلة: foreign 3 calm -2
اليوم شغلي: foreign -1 calm 1
اليوم: life -1 medical -1 foreign 3 worry -1
امام: foreign 2 calm -1
امروز: calm 1
امشب: foreign 1 calm -1
اموت: foreign 3 calm -2
ان اعيش: foreign 1
ان اموت: foreign 1 calm -1
ان: life -1 foreign 5 calm -3
انا: foreign 2 calm -1
باشم: life -1 foreign 4 calm -3
بالا: foreign 2 calm -1
بالسكين: foreign 3 calm -2
بدون: calm 1
بدي عيش: foreign 1 calm -1
بدي: foreign 3 calm -2
بذبحك: foreign 3 calm -2
بس: foreign -1 calm 1
بعد: foreign 3 calm -2
بكرا: foreign -1 calm 1
بكير: calm 1
بمانم: foreign 3 calm -3
بموت: foreign 1
بمیرم: foreign 6 calm -5
به: foreign 2 calm -1
بگید: foreign 2 calm -1
بی: foreign 2 calm -1
تطبيق: calm 1
تعبت: foreign 2 calm -2
تمام: foreign -1 calm 1
تمامش: foreign 1 calm -1
جاري: calm 1
حالي: foreign 1
حدا: calm 1
حس: foreign 2 calm -1
خبز: calm 1
خسته: foreign 1
خلاص: foreign 2 calm -2
خلصت: calm 1
خواهم: foreign 3 calm -3
خوبم: calm 1
خوردم: foreign 2 calm -1
دارم: foreign 2 calm -1
درد: foreign 2 calm -1
دره: foreign 3 calm -2
دستم: foreign 2 calm -1
دوستش: foreign 2 calm -1
دیگر: foreign 1 calm -1
دیگه: foreign 1
راسي: foreign 2 calm -2
رسالة: foreign 2 calm -2
رو: foreign 2 calm -1
زميلي: foreign 2 calm -1
زنده باشم: foreign 2 calm -1
زنده: life -1 foreign 7 calm -5
زوجي يضربني: foreign 2 calm -1
زوجي: life -1 foreign 6 calm -5
سامحوني: life -1 foreign 4 calm -3
ساموت: foreign 2 calm -1
سخن: calm 1
سكين: foreign 2 calm -1
سيقتلني: foreign 1
شدم: foreign 1
شده: foreign 2 calm -1
شغلي: foreign -1 calm 3
شوهرم: foreign 3 calm -2
شوي: foreign -1 calm 1
شي: calm 1
صدري: foreign 3 calm -2
صرت: calm 1
طويل: foreign -1 calm 1
عطلة: foreign -1 calm 1
علمني: calm 1
علي: foreign 2 calm -1
عم: foreign 2 calm -1
عيش اليوم: foreign 1 calm -1
عيش: foreign 3 calm -2
فرحت: foreign -1 calm 2
في: foreign 3 calm -2
قادر: foreign 3 calm -2
قال: foreign -1 calm 2
قرصها: foreign 2 calm -1
قلبم: foreign 2 calm -1
كان: foreign -1 calm 1
كتير: foreign 3 calm -2
كثير: foreign -1 calm 2
كل يوم: foreign 1 calm -1
كل: life -1 foreign 2
كلكم: foreign 2 calm -2
كيف: calm 1
لا اريد: foreign 1
لا ان: foreign 1
لا: foreign 2 calm -1
له: foreign -1 calm 1
لوحدي: calm 1
لي: foreign 1
ما بدي: foreign 1 calm -1
ما عيش: foreign 1 calm -1
ما: life -1 foreign 3 calm -1
مادرم: foreign 2 calm -1
محبوسة: foreign 1
مرتب: foreign -1 calm 2
مقفول: foreign 2 calm -1
من: life -1 foreign 4 calm -3
منو: foreign 3 calm -2
منون: calm 1
میخوام: foreign 6 calm -5
میزنه: foreign 3 calm -2
میکنم: foreign 1 calm -1
میکنه: foreign 2 calm -1
نان: calm 1
نفسك: foreign 2 calm -2
نفسم: foreign 2 calm -1
نمی: foreign 3 calm -3
نمیاد: foreign 2 calm -1
نمیخوام باشم: foreign 1 calm -1
نمیخوام زنده: foreign 1 calm -1
نمیخوام: foreign 3 calm -2
نمیخواهم: foreign 1 calm -1
هدني: foreign 3 calm -2
هذي: foreign 2 calm -2
همه: foreign 2 calm -1
والان: foreign 2 calm -1
والباب: foreign 2 calm -1
وتعبت: foreign -1 calm 1
وراسه: foreign 2 calm -1
ورحت: calm 1
وقال: foreign 3 calm -2
وقع: foreign 2 calm -1
وما: foreign 2 calm -1
ومعه: foreign 2 calm -1
ومو: foreign 3 calm -2
ونظيف: foreign -1 calm 2
ويقول: foreign 1
يرد: foreign 2 calm -1
يريد: foreign 3 calm -2
يضربني كل: foreign 1 calm -1
يضربني يوم: foreign 1 calm -1
يضربني: life -1 foreign 6 calm -4
يقتلني: foreign 3 calm -2
يقول: foreign 2 calm -2
ينزف: foreign 2 calm -1
يوجعني: foreign 3 calm -2
يوم: foreign 2 calm -1
پختم: calm 1
پشت: foreign 3 calm -2
کمکم: foreign 3 calm -2
کنید: foreign 3 calm -2
ኣለኹ: foreign 4 calm -3
ክመውት: foreign 4 calm -3
ደልየ: foreign 4 calm -3
ደኪመ: foreign 4 calm -3
☀: life -1 calm 2
☕: life -1 calm 2
⚓: life -1 calm 2
⚰: life 11 calm -9
⚽: life -1 calm 2
✔: life 2 calm -2
❤: calm 2
➡: life 1 calm -1
⭐: life 2 calm -1
🆘: life -2 medical 4 calm -2
🌉 👋: life 2 calm -2
🌉: life 5 foreign -1 calm -4
🌍: life 7 foreign -1 calm -6
🌙: life -1 calm 1
🌞: life -1 calm 1
🌧: calm 1
🌳: life -1 calm 1
🌴: life 1
🌷: calm 1
🍄: violence -1 calm 1
🍅: calm 1
🍎: calm 1
🍕: life -1 worry -1 calm 2
🍻: life 1
🍼: life -1 calm 1
🍾: life 1 calm -1
🎂: life -2 calm 3
🎄: calm 1
🎉: life -1 violence -1 threat -1 calm 3
🎮: calm 1
🎲: calm 1
🎸: life -2 calm 2
🏆: life -1 calm 2
🏖: life -3 worry -1 calm 4
🏠: life -1 violence 3 calm -1
🐓: calm 1
🐔: calm 1
🐞: life -1 calm 1
🐦: calm 1
🐹: other -1 calm 1
👊: life -1 violence 3 calm -1
👋: life 6 foreign -2 worry -1 calm -3
👍 der: calm 1
👍 👍: life 1 calm -1
👍 👎: life 2 calm -1
👍: life 2 foreign -1 worry -2 calm 2
👎 daumen: calm 1
👎 der: calm 1
👎: life 3 worry -1 calm -2
👑: calm 1
👻: calm 1
💊 💊: life 3 calm -3
💊: life 7 foreign -1 calm -6
💚: calm 1
💪: life -1 worry -1 calm 2
💫: life -1 voices 2 calm -1
🔒: violence 2 calm -1
🔥: worry -2 calm 3
🔪 ich: life 2 calm -1
🔪: life 6 violence -1 threat 7 worry -1 calm -10
🔫: life 7 foreign -1 calm -6
🕊: life 4 calm -4
😀: calm 1
😁: life -1 calm 2
😂 aber: life 1
😂 ehrlich: life 1
😂 😂: life 1
😂: life 2 violence -2 threat -2 other -1 medical -1 voices -1 worry -3 calm 6
😃: worry 1 calm -1
😄: life -3 violence -1 threat -1 medical -1 foreign -1 worry -2 calm 9
😅: threat -1 medical -1 worry -2 calm 6
😆: calm 1
😇: life 1
😈: calm 1
😉: calm 1
😊: medical -1 calm 3
😋: calm 1
😍: calm 1
😎: life -2 worry -1 calm 3
😑: calm 1
😔: life 7 foreign -1 calm -6
😞: life 2 calm -1
😡: life -1 violence -1 threat 3
😤: life -2 worry -1 calm 3
😭: life 4 violence 2 threat -1 worry -1 calm -4
😳: calm 1
😴 fur: life 1 calm -1
😴 imer: life 1 calm -1
😴: life 5 foreign -1 calm -3
😵: life -1 voices 2
🙂: life -1 violence 5 calm -3
🙃: life 1
🙄: threat -1 calm 2
🙈: life -3 violence -1 threat -1 worry -1 calm 6
🙉: calm 1
🚪: violence 3 calm -2
🟢: life 1 calm -1
🤓: violence -1 worry -1 calm 3
🤘: life -1 calm 2
🤣: life -1 calm 2
🤦: life -1 calm 1
🤩: life -1 worry 1
🤫: violence 3 calm -2
🥋: life -1 violence -1 calm 2
🥕: calm 1
🥨: calm 1
🥬: worry -1 calm 2
🦁: life -1 calm 1
🦢: life -1 calm 1
🧀: calm 1
🩸: life 6 worry -1 calm -5
🪢: life 5 calm -5
🪦: life 4 worry -1 calm -3
🫥: worry 1
`;
