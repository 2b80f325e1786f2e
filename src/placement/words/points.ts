/** Made by `npm run weigh` out of the messages in test/placement/words; read as weight.ts says. */
export const points = `
*: life 4 violence -5 threat -7 other -10 voices -13 foreign 8 worry 1 calm 23
0 7: threat 1 calm -1
0 auf: worry 1 calm -1
0 euro: worry 1 calm -1
08: other -1 calm 1
0: violence -1 threat 1 other -1 voices 2 worry 1 calm -2
1 10: life 1
1 2: life 1 calm 1
1 3: calm 1
1 bis: life 1
1 euro: worry 1
1 in: threat 1 calm -1
1 morgen: threat 1 calm -1
1 steht: life 1
1 uhr: calm 1
10 euro: violence 1
10 ich: violence 1
10 jahren: voices 1
10 minuten: violence 1
10 und: life 1
10 zu: life 1
101: calm 1
10: life -1 violence 1 threat -1 calm 1
12 fur: threat 1 calm -1
12 hat: medical 1
12 ist: calm 1
12 past: calm 1
12 und: calm 1
12000: worry -1 calm 2
12: life -1 violence 1 threat 3 other -1 voices -1 foreign 1 worry -2 calm 1
13 hat: other 1
137 tage: life 1
137: life 1
13: life -1 other 2 calm 1
14 bei: life 1
14 bis: calm 1
14 halt: life 1
14 ich: life -1 calm 1
14 monate: worry 1
140: life -1 calm 1
143: calm 1
14: threat 1 other -1 medical -1 voices -1 worry 1 calm 1
14ten: life 2 calm -1
15 her: calm 1
15 sucht: life -1 other 1
15 uhr: life -1 calm 2
15 und: life 1
150: worry -1 calm 1
15: life -1 violence -1 other 3
16 der: other 1 calm -1
16 uhr: threat 1
16 und: other 1
16: life 1 other 2 voices -1 worry -1 calm -1
17 im: life 1
17: life 2 violence -1 calm 1
18 ist: life 1 voices 1 calm -1
18 jahre: calm 1
18 uhr: life 1 voices 2 calm -2
180 und: medical 1 calm -1
180: medical 1
18: life 3 violence -1 threat -1 other -1 medical -1 voices 3 worry -1 calm -2
19 hab: life 1 calm -1
19 und: life 2 violence 1 calm -1
1900: medical 1
1960: life 2
1998: life 1
19: life 2 violence 1 threat -1 medical -1 worry -1
1: violence -2 threat 2 other -1 medical 1 voices -1 calm 2
1a: calm 1
2 14: life 1
2 3: calm 1
2 am: other 1
2 auf: medical 1
2 die: life 1
2 halt: life 1
2 ich: worry 1
2 jahre: calm 1
2 jahren: worry 1 calm -1
2 monaten: worry 1 calm -1
2 nicht: other 1 worry -1 calm -1
2 std: other 1
2 stunden: medical 1 calm -1
2 tableten: calm 1
2 tage: worry 1
2 wochen: calm 1
20 30: calm 1
20 das: life 1
20 der: life 1
20 im: calm 1
20 ist: calm 1
20 mach: life -1 voices 1
20 meinen: life 1 medical 1 calm -1
20 mien: calm 1
20 minuten: threat 1 calm -1
20 morgen: violence 1 calm -1
20 sie: calm 1
20 stunden: worry 1
20 und: voices 1
2009: calm 1
2011: calm 1
2012: calm 1
2014: calm 1
2016: calm 1
2019: life -1 worry -1 calm 3
2020: calm 1
2021: calm 1
2023: calm 1
2026: life -1 calm 1
2027: calm 1
2028: calm 1
208: calm 1
20: life -2 threat -1 medical 1 voices -1 foreign -1 worry 1 calm 3
214: threat 2 calm -1
21: life -1 medical 2 worry -1
230: calm 1
23: calm 1
24 dezember: calm 1
240: worry 1
24: violence 1 worry -1 calm 2
25: life 1 worry 2 calm -2
26 das: violence 1 calm -1
26 der: calm 1
26: violence 1 other -1 medical -1 calm 1
27: life -1 calm 3
28: life -1 medical 1 calm 1
29: life 3 calm -3
2: life -1 violence -2 other 2 medical 2 voices -1 foreign -1 worry 1 calm 1
2x: worry 3 calm -2
3 bis: worry 1
3 das: life 1 calm -1
3 der: life -1 other 1 calm 1
3 die: worry -1 calm 1
3 firmen: worry 1
3 ich: life 3 threat -1 voices 1 calm -2
3 ist: other 1 medical 1 calm -1
3 jahre: medical 2 calm -1
3 jahren: life -1 calm 1
3 oktober: life 1
3 seit: other 1
3 stock: voices 1
3 tage: life -1 worry -1 calm 1
3 und: voices 1
3 wochen: voices 1 calm -1
30 aber: calm 1
30 das: life 1 calm -1
30 die: calm 1
30 euro: worry 1 calm -1
30 ich: life -1 calm 1
30 jahre: life 1
30 prozent: calm 1
30 schlaft: life 2 calm -1
30 sie: calm 1
30 stunden: calm 1
30 und: calm 1
30: life 1 violence -1 threat 1 other -2 medical -1 voices -1 foreign -1 worry 2 calm 2
31 das: medical 1
31 in: life 1
31 jahre: life 1
31 marz: calm 1
312: worry -1 calm 1
31: life -1 violence 2 threat -1 medical 1 voices -1 worry -1 calm 1
34 hab: worry 1
34 ich: calm 1
34 und: worry 1
340: life -1 calm 2
34: life -1 violence 1 voices -1 calm 1
35: life -1 worry -1 calm 2
38: medical 1
39 grad: medical 1 calm -1
39: life 2 threat -1 other -1 medical 1 calm -2
3: life -1 violence -3 other 1 medical 1 voices 3 foreign -1 worry -1
3al: foreign 2 calm -1
3am: foreign 2 calm -1
3ish: foreign 3 calm -3
3otle: calm 1
4 der: voices 1
4 die: voices 1 worry -1
4 ich: worry 1 calm -1
4 jahre: life 1
4 mal: medical 1
4 nachte: life -1 worry 1
4 tagen: voices 2
4 und: calm 1
40 ab: life 1 calm -1
40 bin: life -1 calm 1
40 ich: calm 1
40 kilo: calm 1
40 minuten: violence 1
40 tableten: life 1 medical 2 calm -2
40: life -2 threat -2 other -1 medical 2 worry -1 calm 5
41 grad: medical 1
41 ich: life -1 calm 1
41 jahre: worry 1
41 jahren: life 1
412: life 3 calm -2
41: life -1 threat -1 other -1 medical 2 worry 2 calm -1
42: worry -1 calm 2
43: life 2 calm -1
45: calm 1
46: calm 1
47: calm 1
480: medical 1 calm -1
49: calm 1
4: life -3 violence -1 threat -2 voices 3 worry 2 calm 1
4x: worry 1
5 0: voices 1
5 auf: worry 1
5 gestorben: calm 1
5 jahren: life -1 calm 1
5 minuten: medical 1
5 mir: life 1 calm -1
5 stock: life 1 other 1 calm -2
5 tage: calm 1
5 tagen: worry -1 calm 1
50 den: calm 1
50 ich: calm 1
50 und: calm 1
50: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 6
514: worry -1 calm 1
57: calm 1
58: worry 1
59: calm 1
5: life -1 violence -3 threat -1 other 3 foreign 1 worry -2 calm 3
5x: worry 1 calm -1
6 5: calm 1
6 der: life 1
6 ist: life -1 worry 1 calm -1
6 mus: violence 1
6 stock: other 1 calm -1
60 der: calm 1
60 euro: worry 1
60 geschaft: life 1
60 ich: calm 1
60 prozent: calm 1
60 stuck: calm 1
60 und: calm 1
603: calm 1
60: life -1 violence -1 threat -1 other -1 medical -1 voices -1 calm 6
61 und: calm 1
61: life 3 worry -1
62: worry 1
63 ich: worry 1 calm -1
63: life 1 worry 2 calm -2
640: life 1 calm -1
64: life 1 calm -1
67: life 3 worry -1 calm -2
6: life -3 violence 2 threat 1 other 2 medical -1 voices 3 calm -2
7 30: threat 1 calm -1
7 bis: violence 1
7 imer: worry -1 calm 1
7 monat: medical 1
7 und: worry 1
7 wie: worry -1 calm 1
70 mus: life -1 worry 1
70 und: life -1 threat 1 worry 1
70: life -2 threat 1 worry 1 calm 2
75: calm 1
768: calm 1
78: calm 1
7: life -3 threat 3 other -1 medical 2 worry -3 calm 3
7abasni: foreign 2 calm -1
7ayat: foreign 1 calm -1
8 bahnhof: calm 1
8 kilo: calm 1
8 monaten: worry 1
8 stock: life 1 calm -1
8 zum: calm 1
80: life -1 violence -1 threat -1 worry -1 calm 5
812: life -1 calm 1
8: violence -2 threat -2 other 2 medical -2 voices -1 foreign -1 worry 1 calm 3
9 abgenomen: worry 1 calm -1
9 und: calm 1
90: violence -1 worry -1 calm 2
91: violence -1 calm 1
92: calm 1
94: life -1 calm 2
95: life -1 violence 3 calm -2
96: calm 1
98: calm 1
9: life -1 violence -1 threat 2 other -2 medical -1 voices -1 worry 2 calm 2
a ale: worry 1
a aug: violence 1 calm -1
a batut: foreign 1 calm -1
a bisl: life 1
a blaus: violence 1 calm -1
a la: foreign -1 calm 1
a ma: voices 1 foreign 1 calm -1
a so: worry 1
a und: life -1 voices 1 calm 1
a3: voices 2
a3mela: foreign 2 calm -1
a: life -4 violence 2 threat -1 medical -3 voices 1 foreign 2 worry 1 calm 2
ab april: calm 1
ab bin: voices 1 calm 1
ab bis: calm 1
ab da: calm 1
ab das: threat 1
ab dem: calm 1
ab den: threat 1 calm -1
ab der: life -1 violence 1 medical -1 calm 1
ab die: calm 1
ab er: other 1
ab feierabend: life -1 violence 1 calm 1
ab freitag: calm 1
ab geh: worry 1
ab gilt: calm 1
ab heut: life 1
ab heute: life 1 voices 1 worry -1 calm -1
ab ich: life 1 calm -1
ab im: violence 1
ab in: life -1 voices 1
ab januar: life -1 calm 1
ab mehr: life -1 threat 1
ab meine: life -1 calm 1
ab mitwoch: life 1
ab monat: worry 1 calm -1
ab montag: calm 1
ab morgen: life 2 threat 1 worry -1 calm -1
ab must: life 1 calm -1
ab nachste: life 1 worry 1 calm -1
ab nacht: life 2 calm -1
ab nicht: life 1
ab nur: life -1 violence 1 calm 1
ab sagt: worry 1
ab samstag: life 2 calm -1
ab seit: violence 1 calm -1
ab sofort: life 1 worry 1
ab sontag: life 1 calm -1
ab uhr: life -1 calm 1
ab und: threat -1 medical -1 calm 1
ab wan: calm 1
ab war: calm 1
ab wen: violence 1
ab wieder: life -1 worry -1 calm 2
ab wieviel: life 2 calm -1
ab woche: life 1
ab zahlt: calm 1
ab zu: violence 1
ab: violence 1 threat 5 other -3 medical 2 voices -1 foreign -2 worry -3 calm 1
aba: violence 1 other -1 medical 1 foreign -1 worry -1 calm 1
abdeckung: voices 1 calm -1
abdruck: life -1 violence 4 medical -1 calm -2
abeit: calm 1
abeitslosen: calm 1
abekomen: medical 3 worry -1 calm -1
abend an: violence -1 calm 1
abend auf: threat 1 medical 1 worry -1
abend bin: life -1 calm 1
abend damit: worry 1
abend dan: calm 1
abend das: life -1 calm 1
abend der: life 1 violence 1 worry -1 calm -1
abend die: life 1 voices -1
abend dran: life 1
abend er: violence 1
abend hat: other 1
abend ich: worry -1 calm 1
abend in: threat 1
abend ist: life 1
abend mach: life -2 threat 1 calm 2
abend mit: calm 1
abend nach: life -1 violence 1 voices 1
abend sagt: violence 1
abend schlus: life 1 calm -1
abend schneiden: other 1
abend und: life 1
abend was: life 1 calm -1
abend wen: life 1
abend wieder: violence 1
abend zum: life -1 threat 1
abend: life 9 violence 2 threat 1 other -1 medical -1 voices -2 foreign -1 worry -2 calm -4
abendbrot: threat 2 voices -1 calm -1
abends eine: calm 1
abends einen: life 1 calm -1
abends ich: worry 1
abends imer: violence 1 calm -1
abends keine: worry 1
abends sie: violence 1 calm -1
abends so: calm 1
abends und: calm 1
abends wieder: worry 1 calm -1
abends: violence 4 other -1 medical -2 voices -1 worry 4 calm -4
abendschule: life -1 worry -1 calm 3
aber am: worry 1 calm -1
aber an: worry 1 calm -1
aber angst: worry 1 calm -1
aber auch: calm 1
aber auf: threat 1 calm -1
aber bei: calm 1
aber bin: life -1 worry 1 calm 1
aber bis: medical 1
aber bring: calm 1
aber chef: worry 1
aber da: calm 1
aber dachte: worry 1
aber dan: life 1 calm -1
aber das: life 2 violence 1 threat -1 medical 1 worry -1 calm -2
aber dem: life 1
aber den: calm 1
aber der: life -1 threat 1 worry 2 calm -2
aber die: life -1 calm 2
aber druck: worry 1 calm -1
aber du: life 1 violence 1 calm -1
aber ehrlich: life 1
aber einem: violence 1
aber einer: medical 1 calm -1
aber er: threat 1 calm 1
aber es: life -1 medical 1 worry 1
aber gab: calm 1
aber gar: worry -1 calm 1
aber geht: life -1 worry -1 calm 2
aber gehts: calm 1
aber guat: life -1 calm 1
aber gut: calm 1
aber hab: life 1 worry 2 calm -2
aber habe: violence -1 worry 1 calm -1
aber hat: life 1 other 1
aber herz: medical 1 calm -1
aber heut: life 1
aber hort: voices 1
aber ich: life 4 violence -1 voices -1 worry 1 calm -4
aber im: calm 1
aber in: life 1
aber ist: worry 1 calm -1
aber jeden: calm 1
aber jemand: life -1 threat 1
aber jetzt: medical 1 worry -1
aber keiner: other 1 calm 1
aber krieg: violence 1
aber lieb: calm 1
aber mach: life 1 worry -1
aber mein: life -1 violence 1 medical 1 worry -1
aber meister: calm 1
aber mich: life 1
aber mir: violence -1 worry 1
aber mit: calm 1
aber montag: life 1
aber morgen: calm 1
aber mus: life 1 threat 3 voices -1 calm -2
aber nich: life 1
aber nicht: life 1 violence 2 threat -1 medical -1 worry 1 calm -1
aber noch: calm 1
aber nur: calm 1
aber ohne: life 1 calm -1
aber sagt: voices -1 calm 2
aber schicht: other 1
aber schon: life -1 worry -1 calm 3
aber seit: medical 1 worry -1 calm 1
aber sie: life -1 threat -1 other 1 medical 1 voices 2 calm -1
aber sind: medical 1
aber so: life -1 worry 1
aber sol: other 1
aber tut: violence -1 worry 1
aber war: life -1 worry 1 calm 1
aber wars: life -1 calm 1
aber weis: life 1
aber wen: life -1 violence 1 threat 1 medical 1
aber wieder: worry -1 calm 1
aber wil: life 1
aber wird: medical 1 worry -1
aber wo: threat 1 calm -1
aber: violence -2 threat -1 other -2 medical 1 voices -3 foreign -2 worry 2 calm 6
abestelt: life 2 calm -1
abfackeln: life -1 threat 4 worry -1 calm -2
abfal: violence -1 threat 3 calm -1
abflug: life 2 threat -1
abfluszeug: violence -1 other 2
abgabe: calm 1
abgearbeitet: life -1 worry 1 calm 1
abgebe: life -1 violence 2 worry -1 calm 1
abgeben ich: calm 1
abgeben: life -1 worry -1 calm 3
abgebrochen am: life -1 worry 1
abgebrochen: life -2 worry 1 calm 2
abgedeckt: calm 1
abgedreht: calm 1
abgedruckt: violence 3 medical -1 calm -2
abgegeben der: life 1
abgegeben: life 2 threat -1 other 2 medical -1 voices -1 worry -1 calm 1
abgehakt: calm 1
abgehalten: life 3 violence -1 calm -2
abgeholt: violence -2 calm 2
abgehort: other -1 calm 1
abgeknalt: calm 1
abgekriegt: life 3 worry -1 calm -1
abgeladen: calm 1
abgelaufen ist: calm 1
abgelaufen: life 7 violence -1 threat -1 medical -1 worry -1 calm -3
abgelehnt ich: calm 1
abgelehnt wil: calm 1
abgelehnt: life 1 violence -1 worry -1 calm 2
abgemacht: life 1 worry -1
abgemeldet: worry 1
abgenomen: life -1 medical -1 worry 2 calm 1
abgepast: violence 2 calm -1
abgequtscht: other -1 medical 2 calm -1
abgerutscht: life -1 threat -1 medical 4 voices -1 calm -2
abgesagt: life 1 threat -1 other -2 medical 3 worry 3 calm -3
abgeschlosen dem: life 1 calm -1
abgeschlosen ich: calm 1
abgeschlosen mit: life 1 calm -1
abgeschlosen und: violence 1
abgeschlosen: life -2 violence 2 threat -1 other -1 medical 2 voices -1 worry -2 calm 3
abgesetzt die: life -1 worry 1
abgesetzt: life -2 medical -1 worry 6 calm -3
abgesichert: life 1 calm -1
abgesofen: calm 1
abgespert: violence 2 calm -1
abgesprochen: calm 1
abgestelt: life -1 threat -1 medical -1 worry 7 calm -3
abgestiegen das: life -1 calm 1
abgestiegen ist: life -1 calm 1
abgestiegen: life -1 calm 3
abgestochen: calm 1
abgesturzt: life -1 calm 1
abgetaut: life 1 threat -1 calm 1
abgetriebn: life 1
abgewaschen: life -1 worry -1 calm 2
abgewischt: life 1 calm -1
abgezogen die: worry 2 calm -1
abgezogen: worry 3 calm -1
abglehnt: calm 1
abgrenzung: calm 1
abgrund: life -1 voices 2 calm 1
abheben: life 2 calm -2
abholen: life 2 threat -1 voices -1 worry -1 calm 1
abholzeit: calm 1
abi artik: foreign 1
abi ben: foreign 1
abi: life -1 foreign 3 worry -1
abiegen: calm 1
abim: foreign 1 calm -1
abitur: life -1 calm 1
abjeben: calm 1
abklopft: calm 1
abkriegt: life -1 threat 2 calm -1
abla: life -1 medical -1 foreign 6 worry -2 calm -1
ablasen: calm 1
ablauf: calm 1
ablaufe: calm 2
ablehnen: calm 1
ablehnung: calm 1
abmachst: voices 2 calm -1
abmahnen: violence -1 worry 2
abmahnung bekomen: worry 3 calm -2
abmahnung gekriegt: worry 2 calm -2
abmahnung ich: life 2 worry 1 calm -2
abmahnung sol: worry 1
abmahnung und: life 2 worry -1 calm -1
abmahnung wegen: worry 2 calm -1
abmahnung: violence -1 threat -1 other -1 medical -2 voices -1 foreign -1 worry 9 calm -3
abmahung: life -1 medical -1 calm 2
abnehmen: life -1 calm 2
abo: life 1 worry -1
abouya: foreign 3 calm -2
abr: life -2 medical -1 worry -1 calm 5
abrechen: life 1 calm -1
abrechnung: calm 1
abreibung: threat 2 medical -1 calm -1
abs sgb: calm 1
abs: life -1 calm 3
absage: life -1 worry 3 calm -1
absagen bin: life 1
absagen da: life 1
absagen: life 2 voices 1 worry -1 calm -1
absatz: calm 1
abschafen: life 2 calm -1
abschalten: life -1 threat -1 calm 3
abschiebung: life 1 threat -1 calm -1
abschiedsbrief fertig: life 3 calm -2
abschiedsbrief geschrieben: life 1 other 1 calm -1
abschiedsbrief ist: life 1 calm -1
abschiedsbrief von: calm 1
abschiedsbrief: life 8 violence -1 threat -1 other 9 medical -1 worry -2 calm -10
abschlag: calm 1
abschlepseil: violence -1 other 3 calm -1
abschliesen: threat 1 calm 1
abschneiden: life -1 voices 1 calm 1
absetzen: calm 1
absetzn: life -1 calm 1
absichtlich der: life 1
absichtlich er: worry 1
absichtlich mit: life 1
absichtlich und: life 1
absichtlich: life 11 violence 3 threat -2 other -1 medical -2 voices -1 worry -1 calm -8
abspieln: calm 1
absteche: life -1 violence 2 threat 3 other -2 voices 3 worry -1 calm -4
absteigen: calm 1
abstelen: calm 1
abstezen: worry -1 calm 1
absticht: life -1 threat 3 calm -2
abtaun: calm 2
abteilung: life -2 threat 3 worry -1 calm 2
abwasch: life -1 violence -1 calm 3
abwesenheit: calm 1
abziehen: calm 1
abzieht: violence 2 calm -1
abzocke: calm 1
abzugeben: life -1 worry 2 calm -1
ach nicht: calm 1
ach so: calm 1
ach und: violence 1 calm -1
ach weis: calm 1
ach: life -1 violence 1 threat -1 medical 1 worry -3 calm 3
ache: life 1 calm -1
acht monaten: calm 1
acht stunden: calm 1
acht wochen: calm 1
acht: life -2 violence -1 threat 1 other 1 medical -1 voices -1 worry -2 calm 6
achte: life -1 violence 1 worry -1 calm 1
achten: other 1 worry -1
achterbahn: calm 1
achtmal: calm 1
achtzig: calm 1
acliktan: calm 1
acoperis: foreign 1
actele: foreign 1 calm -1
acum: foreign 2 calm -2
adac: calm 1
adam: other 3 worry -1 calm -1
ade: life 1 foreign -1 calm 2
ader: violence -1 other 2 calm -1
adern auf: life 1 calm -1
adern: life 1 calm -1
adeso: foreign 1
adiert: calm 1
adim: foreign -1 calm 2
adios: calm 1
adrese: life 1 threat 2 worry -1 calm -1
advent: life 2 calm -1
afa: calm 1
afe: worry 2 calm -1
afen mich: worry -1 calm 1
afen nach: calm 1
afen: life -1 violence -1 calm 2
afenlaute: violence -1 worry 3 calm -1
aflopen: life -1 calm 1
ag: life -1 violence 1 worry -1 calm 3
again: foreign 4 calm -2
agenten: voices 1
agentur hat: calm 1
agentur: life -1 violence -1 threat -1 other -1 worry -1 calm 6
agerufe: worry 3 calm -2
agliyor: foreign 1 calm -1
ago now: foreign 1
ago: foreign 1
agriyor: foreign 2 calm -1
agzindan: foreign 2 calm -2
ahmed: calm 1
ahnung: life -1 calm 2
ahora: foreign -1 calm 2
aile: calm 1
ain: life -1 calm 2
ajutor: foreign 2 calm -1
akhi: foreign 2 calm -1
akordeon: calm 1
aksam: foreign 1 calm -1
akt: calm 1
akte: life 3 calm -2
akten: life -1 calm 2
aktenzeichen: calm 1
aku gleich: violence -1 calm 2
aku ist: life -1 calm 1
aku ler: worry 1
aku stirbt: violence -1 calm 1
aku tot: life -1 calm 2
aku vom: calm 1
aku: life -4 violence 1 threat -1 other -1 medical -1 calm 5
al got: foreign -1 calm 2
al here: foreign -1 calm 2
al mi: foreign 1 calm -1
al pils: foreign 1 calm -1
al: life -1 violence -1 other -1 medical -1 voices 1 foreign 1 worry 1
ala: life -1 medical 3 foreign 2 worry -1 calm -2
alacak: foreign 2 calm -1
alamiyorum: foreign 4 calm -2
alarm: threat -1 calm 2
alarmanlage: calm 1
albabka: life -1 foreign 3 calm -2
albers: life 1
albrecht: other -1 medical 2 calm 1
albtraume: life -1 worry 2 calm -1
alda: calm 1
aldi: life 1
ale ab: threat 2 calm -2
ale an: calm 1
ale anderen: calm 1
ale auf: threat 1 voices 1 calm -1
ale aus: threat 1 worry 1 calm -1
ale beser: life 1 calm -1
ale blos: worry 1 calm -1
ale das: life -1 other 1 worry 1
ale dem: threat -1 calm 1
ale den: life 1
ale der: threat 1 calm -1
ale die: threat 1 worry 1 calm -1
ale drausen: calm 1
ale drei: life 1 violence 1 calm -1
ale ein: voices 1 calm -1
ale eine: worry 1 calm -1
ale eingegangen: calm 1
ale einmal: life 1 threat 1 calm -1
ale er: violence 1 calm -1
ale es: calm 1
ale fotos: life 1 calm -1
ale froh: worry 1 calm -1
ale funf: violence 1 calm -1
ale gegen: life -1 worry 3 calm -1
ale geklatscht: calm 1
ale gelacht: violence 1 worry -1 calm 1
ale gerufen: calm 1
ale gucken: violence 1
ale haben: life -1 violence 1 voices -1 calm 1
ale halbe: violence 1
ale hat: violence 1
ale haten: calm 1
ale ich: life 3 violence -1 worry 1 calm -2
ale im: voices 1 calm 1
ale kolegen: calm 1
ale kopf: voices 1 worry 1
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
ale nur: life -1 violence 1 worry 1 calm -1
ale raus: calm 1
ale rum: medical 2 calm -1
ale runter: violence 1 worry 2 calm -1
ale sagen: worry 2
ale sagt: calm 1
ale schlafen: life 1
ale schreinerei: medical 1
ale sehen: life -1 threat 2 calm -1
ale sind: life -2 voices 1 worry 1 calm 1
ale sol: voices 1
ale stehen: medical 2 calm -1
ale stunde: violence 1
ale tableten: life 1 medical 2 voices 1 worry -1 calm -2
ale tage: life 1
ale tot: life -2 threat 2
ale um: life -1 threat 1 calm 1
ale und: life 1
ale unterschreiben: calm 1
ale vom: life 1 calm -1
ale was: life -1 threat 2 worry 1 calm -2
ale weg: worry 1
ale wen: life 1
ale zu: calm 1
ale zusamen: threat 1
ale: life -1 violence -1 threat 6 other -1 medical -2 voices 2 foreign -3 worry 3 calm -2
alein aber: life 1
alein auf: violence 1 threat 1 medical 1 calm -1
alein buro: threat 1 calm -1
alein chef: calm 1
alein dan: worry 1 calm -1
alein der: violence -1 medical 1
alein die: life 1
alein hab: medical -1 worry 2
alein ich: worry 1
alein im: life -1 threat 1 voices 1 worry -1 calm -1
alein in: violence -1 other 1 medical 1 calm -1
alein laden: calm 1
alein lager: threat 1 calm -1
alein mit: violence 1 calm -1
alein ohne: calm 1
alein raus: calm 1
alein seit: medical 1 worry 1 calm -2
alein und: medical -1 worry 1 calm -1
alein: life -8 violence -1 threat 4 medical 8 voices -1 foreign -1 worry 1 calm -1
aleine auf: threat 1 calm -1
aleine: violence -1 threat 1 other -1 medical -1 voices -1 worry -1 calm 3
alem auch: life 2 calm -1
alem fur: life 1
alem ich: life 1 worry -1
alem nicht: life -1 worry 1
alem vom: life 1 calm -1
alem: life 7 violence -1 threat 1 other 1 medical -1 voices -1 worry -1 calm -6
alen de: worry 1
alen der: life 2 calm -1
alen die: other 1
alen drin: life -1 threat 1
alen einen: life 1 worry -1
alen hand: other 1
alen im: life -1 worry 1
alen in: life 1 worry 1 calm -1
alen last: life -1 worry 2
alen mit: worry 1
alen nur: life -1 worry 2 calm -1
alen und: calm 1
alen verabschiedet: life 1 calm -1
alen viel: life 1 calm -1
alen zur: life -1 worry 2 calm -1
alen: life 1 violence -1 threat 1 other 2 medical -2 voices -2 foreign -1 worry 8 calm -7
alens: life 2 worry 2 calm -4
aler: calm 2
alergie: medical 4 calm -2
alerheiligen: worry 1 calm -1
alerletzte: life 2 worry -1 calm -1
ales aber: worry -1 calm 1
ales alein: medical 1 calm -1
ales auch: life 1
ales auf: life 2 medical -1 calm -1
ales aufgeraumt: life 1
ales aus: voices 1
ales ausprobieren: life 2 worry -1 calm -1
ales bei: life -1 worry -1 calm 2
ales bis: calm 1
ales blau: other 1
ales blut: life -1 medical 2 calm -1
ales da: life 1 violence 1 other 1 worry -1 calm -2
ales damit: life 1 worry -1
ales dan: life -3 threat 2 calm 2
ales das: life 2 calm -1
ales den: worry 1
ales die: life 2 calm -1
ales dopelt: medical 2 calm -1
ales dreht: medical 1 calm -1
ales echt: worry 1 calm -1
ales egal: life 1 worry 1
ales ein: life 2 calm -2
ales eine: life -1 medical 1 voices 1 calm -1
ales einmal: calm 1
ales ende: life 3 calm -2
ales er: life 1 calm -1
ales erklart: life 1
ales friedlich: calm 1
ales fur: worry 1
ales geklart: worry -1 calm 1
ales geld: life -1 violence 1 worry 1 calm -1
ales gemacht: threat 1
ales geregelt: life 2 calm -2
ales geschaft: life -1 calm 1
ales gezeigt: worry -1 calm 1
ales grau: worry 1
ales gut: violence 1 worry -1 calm 2
ales haben: voices 1
ales heut: calm 1
ales hinschmeisen: worry 1 calm -1
ales ich: other 1 worry 1 calm -1
ales ihr: life -1 calm 1
ales im: life 2 worry -1 calm -1
ales in: calm 1
ales ist: voices 2 worry 1 calm -3
ales jetzt: life -1 calm 1
ales kan: medical 1
ales kaput: threat 1
ales keinen: life -1 worry 2 calm -1
ales klar: life -1 worry -1 calm 2
ales langsam: medical 1
ales lauft: worry 1
ales laut: voices 1 calm -1
ales ler: worry 1 calm -1
ales lustig: medical 1
ales mach: life -1 worry 1
ales machen: worry 1
ales mich: life -1 worry 1
ales nas: medical 1
ales noch: life -2 worry 3
ales nochmal: worry 1
ales normal: worry -1 calm 1
ales nur: worry 1
ales ok: worry -1 calm 1
ales ordnung: calm 1
ales paleti: worry -1 calm 1
ales raus: voices 1
ales rot: life 1 other 1 calm -1
ales ruhig: threat -1 calm 1
ales schon: life -1 worry -1 calm 2
ales schwarz: medical 1
ales seit: voices 1
ales selber: calm 1
ales sin: voices 1 calm -1
ales sinlos: worry 4 calm -3
ales so: worry 1 calm -1
ales super: life 1 worry -1
ales uber: worry 1
ales und: life -1 medical 1 voices -1 worry 1 calm -2
ales vergiftet: voices 1 worry -1
ales verschenkt: life 1
ales viel: life -1 worry 2 calm -1
ales vol: medical 1 calm -1
ales voler: medical 1
ales vom: calm 1
ales vor: medical 1
ales vorbei: life 1
ales vorbereitet: life 1 threat 2 calm -2
ales war: life 1 medical 1 calm -1
ales wart: life -1 calm 1
ales was: life 1 other 1
ales weg: life -1 worry 1
ales weh: violence 2 calm -1
ales werd: worry 1 calm -1
ales wird: calm 1
ales zu: worry 2 calm -1
ales zuhause: violence 1
ales zusamen: threat 1
ales: life 1 violence -3 threat -2 other -2 medical 2 voices 3 foreign -3 worry 6 calm -1
alet: life -2 worry -1 calm 3
alexa: life -1 calm 1
alg: calm 1
algemein: calm 1
ali: life 1 violence -1 other 3 calm -2
alkohol: life -1 worry -1 calm 2
alkoholfrei: life -1 calm 1
almachd: life -1 calm 1
almiyor: foreign 2 calm -1
alns: calm 1
aloa macha: worry 1 calm -1
aloa: life -1 worry 2 calm -1
aloi gmacht: calm 1
aloi: life -1 violence -1 calm 3
alp: life -1 medical 2 calm -1
alpen: calm 1
alphabet: calm 1
already: life -1 calm 2
als am: violence 1
als arbeitsplatz: life 1
als auf: calm 1
als behinderung: life 2 calm -1
als chef: calm 1
als der: life 1 threat 1 calm -2
als die: calm 1
als dran: violence 1 threat 1 calm -1
als erstes: life -1 calm 1
als es: life 1 voices 1
als ich: violence 2 voices 1 calm -1
als in: life 1 calm -1
als leben: life 2 calm -2
als meine: life 1 calm -1
als meister: calm 1
als mit: worry 1
als nachste: violence 1 threat 3 calm -2
als ob: life 1 medical 1 voices -1 calm -1
als sie: threat 1
als sonst: life 1
als vater: calm 1
als wen: calm 1
als wieder: life 2 calm -2
als: life 2 threat 2 other -4 medical -2 voices -2 foreign -1 worry -2 calm 6
also an: life 1
also bei: violence 1 calm -1
also bin: life -1 calm 1
also bis: calm 1
also das: life -1 worry 1
also dem: life 1
also den: calm 1
also der: voices 1
also die: life 1 calm -1
also er: voices 1
also es: calm 1
also gut: life 1
also hab: life -1 calm 1
also heute: life 1 calm -1
also ich: violence 1 worry -1
also mehr: calm 1
also mein: calm 1
also meiner: worry 1 calm -1
also morgen: life 2 calm -1
also nich: life -1 worry 1
also nicht: life 1
also richtig: life 1 other 1 calm -1
also seit: calm 1
also so: life 1 calm -1
also uns: violence 1 calm -1
also war: calm -1
also zwei: medical 1
also: life 6 violence 3 threat -4 other -1 voices -1 foreign -1 worry -2 calm 1
alt: life 4 violence -1 threat -1 other -1 voices -1
altar: life -1 voices 3 calm -2
alte brucke: calm 1
alte dan: life 1 calm -1
alte grupe: calm 1
alte hat: life 1
alte im: life 1 calm -1
alte lauft: life 1 calm -1
alte muste: calm 1
alte weg: calm 1
alte werkstat: other 1
alte: life 1 violence -1 threat -1 medical -1 voices -1 worry -3 calm 7
alten firma: calm 1
alten im: threat 1 other 1 calm -1
alten in: calm 1
alten man: violence -1 other 2 calm -1
alten und: violence 1
alten: life -2 other 4 medical -1 voices -1 worry -2 calm 4
altenheim: calm 1
alter: life -3 violence -1 other -1 medical 1 worry -1 calm 5
altersrente: calm 1
altes: life -1 calm 2
altgesele: calm 1
alweil: calm 1
am 15: worry 1 calm -1
am 24: calm 1
am 30: life 1 calm -1
am 3: life -1
am abend: violence 1
am absagen: life 1
am ales: worry 1 calm -1
am an: other 1
am anfang: life -1 worry -1 calm 2
am arbeitsplatz: calm 1
am arm: life -1 worry -1 calm 2
am auf: life -1 worry 1
am aus: calm 1
am auto: threat 1
am automatisch: worry 2 calm -2
am bahnhof: life -1 threat 1 other 1 worry -1 calm 1
am bahnsteig: life 1 other 1 calm -2
am band: medical 1
am bauch: life 1 medical 1 worry -1 calm -1
am baum: life 2 threat 1 worry -1 calm -1
am bein: life 2 calm -1
am besten: life 1 calm -1
am bet: violence 1 voices 1 calm -1
am bin: life 1
am bite: life -1 calm 2
am boden: life -1 violence 1 other -1 medical 3 calm -2
am computer: calm 1
am damit: voices 1 calm -1
am dan: life 1
am das: life -1 calm 1
am der: life -1
am donerstag: life 1 worry -1
am driten: worry 1 calm -1
am eine: life 1
am einer: calm 1
am empfang: calm 1
am ende: life -2 worry 4 calm -1
am er: threat 1
am erst: life -1 worry 2 calm -1
am ersten: worry -1 calm 1
am fenster: life 1 other 2 voices 1 calm -2
am fest: violence 1
am freitag: threat 1 worry -1
am ganzen: medical 1
am gegen: life -1 calm 1
am geht: calm 1
am gelander: voices 1 calm -1
am gepackt: violence 1 calm -1
am gesagt: other 1
am gestorben: life -1 worry 2 calm -2
am gibt: life 1
am gleis: life 1 voices 1 worry -1
am hab: violence 1 worry -1
am haben: calm 1
am hals: life -1 violence 4 worry -1 calm -2
am handgelenk: life 1 calm -1
am hat: calm 1
am heute: life 1 threat 1 worry -1 calm -1
am hor: other 1
am ich: calm 1
am im: worry 2 calm -1
am in: life -1 calm 1
am ist: violence 1 worry -1 calm 1
am kan: life -1 worry 3 calm -1
am kanal: life 1 calm -1
am komen: calm 1
am komt: calm 1
am kopf: violence 1 medical 1
am korper: medical 1
am leben: calm 1
am letzten: life 1 worry 1 calm -1
am liabstn: life 2 calm -1
am liebsten: life 1 worry 1 calm -1
am mach: life 1 calm -1
am mache: life 1 calm -1
am machen: calm 1
am mit: calm 1
am mitwoch: life -1 calm 1
am montag: life 1 threat 2 calm -2
am mund: violence 1 calm -1
am mus: life 1 worry 1 calm -1
am nach: life 1
am nachste: threat 1
am neben: medical 1
am nicht: life 1 threat 1 worry -1 calm -1
am noch: life 1
am oben: other 2 calm -1
am oberschenkel: life 1 worry -1
am parkplatz: calm 1
am past: life 1 calm -1
am rhein: life 1 calm -1
am samschdag: threat 1
am samstag: worry 1 calm 1
am schon: life 1
am schreiben: life 1 other -1 medical 1 calm -1
am schwimbad: calm 1
am schwimen: calm 1
am seh: life 1
am seil: life -1 calm 2
am selben: life 1 calm -1
am sie: other 1 voices 1
am sind: calm 1
am sitz: calm 1
am sonst: life -1 calm 1
am sontag: life 1 worry -1
am stand: calm 1
am steur: worry 1 calm -1
am tag: life 1 worry 1 calm -1
am telefon: violence -1 other 1 calm 1
am tisch: calm 1
am tot: foreign 1 calm -1
am um: life 2 threat 1 calm -2
am und: threat -1 other 1 medical 1
am unter: life -1 worry 2
am verbrant: life -1 calm 1
am vom: life -1 threat 1 worry 1
am von: life 1
am vorbei: violence 1
am war: worry 1 calm -1
am weg: calm 1
am weh: life 1
am weis: voices 1
am wen: threat 1 calm -1
am wie: life 1
am wird: life -1 threat 1
am wochenende: life -1 threat -1 worry 1 calm 1
am wurd: worry 1 calm -1
am zu: life 1
am: threat 2 other 2 medical -3 voices -5 foreign -1 worry 1 calm 4
ama: calm 1
amazon: calm 1
ame: calm 1
ameisen: medical 1
amen: life 1 calm -1
amina: calm 1
amoi druckt: life 1
amoi: life 2
amok: life -2 threat 6 calm -3
amoklauf: life -1 threat 9 worry -1 calm -7
amol: life 2 calm -2
among: calm 1
ampel: voices 2 calm -1
ampeln: voices 2 calm -1
amsel: life 2 voices -1 calm -1
amt ales: worry 2 calm -1
amt bezahlt: life 1 calm -1
amt die: threat 1 calm -1
amt gefragt: life 1
amt gesagt: worry 1
amt hat: other 1 worry 1 calm -1
amt ihr: threat 1 calm -1
amt mir: worry -1 calm 1
amt und: calm 1
amt: life -2 violence -2 threat 2 medical -1 voices -1 foreign -1 worry -1 calm 6
amtlich: life -1 calm 2
amut: foreign 6 calm -6
an ale: life 3 worry -1 calm -1
an amt: other 1
an arbeit: worry -1 calm 1
an arm: life 2 calm -1
an bei: violence 1 calm -1
an bis: violence 1 worry 1
an brust: violence 2 calm -1
an dan: voices 1
an das: life -1 violence 1 medical 1
an de: life 1 worry 1 calm -1
an decke: life 2 calm -1
an dem: life 1 calm -1
an den: life 1 violence 1 threat -2 other 1 medical -1 worry 1 calm -1
an denk: life 1
an denkt: life 1
an der: life -1 violence -1 worry 1 calm 1
an die: threat -1 worry -1 calm 2
an drei: medical 1 calm -1
an druck: medical 1
an einem: threat 1
an er: violence 1
an es: life -1 worry 1
an frau: calm 1
an geh: worry 1
an geht: worry 1
an gleisen: life 1 medical -1 voices 2 calm -1
an gscheit: calm 1
an hab: threat 1 worry -1
an hals: life -1 violence 1 medical 1 calm -1
an hand: calm 1
an haren: violence 1 other 1 calm -1
an haut: medical 1 calm -1
an heizung: other 1 calm -1
an ich: threat 1 other 2 worry -1 calm -2
an ihr: life 1 threat -1
an im: life 1 worry 1
an in: life 1
an ist: worry 1 calm -1
an kan: calm 1
an kase: worry -1 calm 1
an keiner: other 1 calm -1
an kindergeld: calm 1
an kopf: other 1 voices -1 worry 1
an leg: life 1
an leitung: medical 1 calm -1
an mal: threat -1 calm 1
an mama: life 2 calm -1
an maschine: life -1 medical -1 worry 3 calm -1
an mein: calm 1
an meinem: life 1
an meinen: worry 1
an meiner: violence 1 calm -1
an mich: life 1 violence 1
an mir: life -1 violence 2 medical -1 worry 2 calm -3
an mit: life -1 calm 1
an nacht: life -1 threat 1
an nicht: calm 1
an nur: calm 1
an ob: calm 1
an oder: calm 1
an ohne: worry 1 calm -1
an po: violence -2 worry 3
an prese: medical 1
an sag: life -1 threat 1
an sage: worry 1
an sagt: other 1
an seinem: threat 1 other 1 calm -1
an selbstmordgedanken: life 1 calm -1
an sie: life -1 other 1 calm 1
an sol: other 1
an spule: worry 1
an spulmaschine: calm 1
an staumaur: other 1
an tochter: calm 1
an tot: life 1
an tur: voices 1
an und: worry 2
an verein: life 1
an wand: other 1 calm 1
an war: life -1 calm 1
an was: calm 1
an weihnachten: threat 1 calm -1
an wen: violence -1 worry -1 calm 1
an wende: life -1 calm 1
an wer: threat 1
an ziehen: worry 1 calm -1
an zu: medical 1 worry 1
an: violence 1 threat -1 other 2 voices -3 foreign -1 worry 1
ana: life -1 violence -1 threat -1 other 1 medical 2 voices -1 foreign 2 worry -1
anbei: calm 1
anbieten: calm 1
anbolkt: worry 2 calm -1
anbrenen lasen: violence 2
anbrenen: life -1 violence 3 medical -1 calm -1
anbrulen: life 2 calm -1
anche: foreign 1
and he: foreign 1
and i: foreign 1 worry 1 calm -1
and now: foreign 1
and: life -2 violence -1 threat -1 medical -1 foreign 5 worry 3 calm -3
andan: life 1 violence -1 calm 1
ander: life -1 worry 2
andere auch: life 1 calm -1
andere sachen: voices 1
andere sagt: voices 1
andere sie: life 1 other -1 voices 1 calm -1
andere: life 2 threat -2 other -1 medical -2 voices 4 calm 1
anderen das: worry 1 calm -1
anderen der: medical 1
anderen es: life -1 threat 1 worry 1
anderen haben: life -1 threat 1 worry -1 calm 1
anderen ich: worry 1
anderen komen: calm -1
anderen lachen: threat 1
anderen machen: worry 1
anderen mich: calm 1
anderen sagen: medical 1 voices 1 calm -1
anderen seite: life 1
anderen sich: worry 1 calm -1
anderen sind: life 1 calm -1
anderen und: threat 1 calm 1
anderen wen: voices 1
anderen: life 2 violence -1 threat 1 other -2 worry 2 calm -2
anderer: calm 1
anderes ich: calm 1
anderes: life -1 violence -1 threat -1 other -1 voices -1 worry 2 calm 2
andermal: life -1 calm 1
andern lachen: life 1 worry -1
andern und: life 1
andern: life -1 violence 1 medical 2 voices -1 worry -2 calm 1
anders ich: life 2 calm -1
anders macht: life 1
anders wird: worry 1
anders: life 4 violence 1 other -1 medical -1 voices -1 worry 2 calm -4
andersch: life -1 voices 3 foreign -1 calm -1
andersrum: life -1 violence 2 calm -1
andert: life -1 worry 1 calm 1
anderthalb stunden: worry 1
anderthalb: worry 1 calm -1
andi: violence 1 calm -1
andre ma: calm 1
andre zeitn: calm 1
andre: calm 1
andres: worry -1 calm 1
ane: violence 1
anehmen: life -1 other -1 worry 1 calm 1
anem: life -1 foreign 1
anere: calm 1
anerkenen: calm 1
anern: calm 1
anfal bin: medical 1 calm -1
anfal der: medical 1 calm -1
anfal und: medical 1
anfal: life -2 violence -1 threat -1 other -1 medical 10 calm -5
anfale und: medical 1 calm -1
anfale: life -1 violence -1 medical 2 worry 1 calm -1
anfang die: calm 1
anfang es: worry 1
anfang geht: life -1 worry 1 calm -1
anfang ich: calm 1
anfang: life -2 violence 1 threat -1 medical -1 voices -1 worry 1 calm 3
anfangen: life 1 violence -1 voices 1 worry -1
anfangs: calm 1
anfangt: calm 1
anfas: voices 1 calm -1
anfase: life -1 violence 4 threat -1 other 1 worry 1 calm -4
anfasen: violence 5 threat -1 calm -3
anfast: life -2 violence -2 threat 6 voices 2 calm -3
anforderungen: calm 1
angabe: calm 1
angeben: calm 1
angeblich: calm 1
angebot: life 2 calm -1
angebrant: calm 1
angebrult: threat -1 worry 4 calm -3
angebunden: calm 2
angefahren: violence 3 medical 2 calm -3
angefangen dem: worry 1 calm -1
angefangen hab: calm 1
angefangen hat: violence 1 other -1
angefangen kifen: life -1 worry 1
angefangen mit: life 2 calm -1
angefangen trinken: life -1 worry 1
angefangen zu: life -2 worry 2
angefangen: life 1 violence 1 other -2 medical -1 voices 3 worry 2 calm -3
angefast ich: threat 1 calm -1
angefast: life -1 violence -1 threat 4 other -1 worry 2 calm -3
angefleht: other 1
angeguckt und: voices 1
angeguckt: violence -1 voices 1 calm 1
angehabt: life -1 calm 2
angehalten: calm 1
angehorige: worry -1 calm 1
angehort: calm 1
angekomen zug: life -1 calm 1
angekomen: life -3 other 1 worry -1 calm 4
angekotzt: other -1 medical 1
angekreuzt: life 2 calm -1
angeladen: calm 1
angelasen: life -2 violence 3 threat 2 voices -1 calm -2
angeln: life -3 violence -1 worry -1 calm 6
angelogen: worry 1 calm -1
angelt: life -2 threat 3
angemacht: violence 1 calm -1
angemalt: calm 1
angemeldet: violence -1 other 1
angenehm: life -1 worry -1 calm 2
angenomen: life -1 calm 2
angepflaumt: calm 1
angeranzt: calm 1
angerechnet: calm 1
angerempelt: calm 1
angeritzt: life 3 calm -2
angerufen der: calm 1
angerufen ich: voices 1
angerufen ist: life 1 calm -1
angerufen jetzt: life 1
angerufen und: other 1
angerufen: life 1 violence -2 threat -1 other 2 medical -1 voices 1 worry -2 calm 1
angeschaut mit: violence -1 worry 2 calm -1
angeschaut und: violence -1 worry 2 calm -1
angeschaut: violence -3 threat -1 worry 6 calm -3
angesprochen: violence -1 worry -1 calm 2
angestelt: worry -1 calm 2
angetan: life 2 other 1 calm -1
angezeigt: life -1 threat 2 worry -1
angezogen: life 3 calm -2
angezundet: life -1 violence 2 worry -1 calm 1
angschnauzt: life -1 calm 1
angscht: life 1
angst aber: violence -1 worry 1
angst arbeit: worry 1 calm -1
angst das: threat 1 worry -1 calm 1
angst dem: life -1 worry 2
angst der: calm 1
angst die: calm 1
angst du: calm 1
angst er: violence 2 medical -1 calm -1
angst gehabt: life 1
angst ich: life -1 threat 1 calm 2
angst im: worry 2 calm -1
angst mehr: life 1 worry -3 calm 2
angst meinem: worry 3 calm -2
angst mir: threat 1 worry -1 calm 1
angst morgen: life -1 worry 2 calm -1
angst nur: life -1 worry 1
angst um: violence 1 other 1 calm -1
angst und: worry 1
angst vor: life -1 violence -1 medical -1 worry 4 calm -1
angst vorm: life 1 violence 1 worry -1
angst wen: violence 1 medical -1 worry 1 calm -1
angst: life -4 violence 4 threat -1 other 2 medical -4 voices -2 foreign -1 worry 10 calm -3
angstmacherei: threat -1 calm 1
angststorung: calm 1
angucken: life 1 worry -1
anguckt: life -2 threat 3
anhab: worry 2 calm -2
anhaltender: voices 2
anhanger: life -1 calm 1
anja: calm 1
anker bist: life 1
anker du: life 1
anker ich: calm 1
anker warst: life 1
anker wie: violence 2 calm -1
anker: life 3 violence 2 threat -2 other 2 medical -1 voices -2 worry -2 calm -2
ankomen: worry -1 calm 2
ankreuzen: calm 1
anlage: life 1 calm -1
anlasen: voices 1
anleiterin das: calm 1
anleiterin war: violence 1
anleiterin: life -2 violence 2 voices -2 worry -1 calm 4
anleitung: life -1 calm 3
anmach: life 1 calm -1
anmache: voices 1
anmelden: life -1 calm 2
anmeldung: calm 1
anorexie: other 1
anpasungsmoglichkeiten: calm 1
anredet: life -1 threat 2 calm -1
anropen: calm 1
anruaft: calm 1
anruf: life -1 medical -1 calm 2
anrufe: life -1 worry 1 calm 1
anrufen bite: life -1 violence 2
anrufen ich: life 1
anrufen oder: calm 1
anrufen wen: life -1 violence 1
anrufen: life -1 violence 3 threat -1 other 2 medical -1 voices -1 calm 1
anrufn: life -1 calm 1
anruft ich: worry 1
anruft: worry 2 calm -1
ans aufhoren: calm 1
ans bet: violence 1 calm -1
ans damit: violence 1
ans herz: medical 1
ans mehr: other 1
ans sie: medical 1
ans telefon: other 1 worry 1
ans und: medical 1
ans: life -2 violence 1 threat -1 other 2 medical 1 voices -1 worry 1
ansage: calm 1
anschafung: calm 1
anschaun: life -1 worry -1 calm 3
anschis: life -1 other 3 calm -1
anschlus: calm 1
anschnalen: violence 1 calm -1
anschreiben: life 1
ansetzen: calm 1
ansonsten: calm 1
ansprechstele: life -1 calm 2
anspruch auf: calm 2
anspruch: life -1 violence -1 other -1 worry -1 calm 4
anstrengend: calm 1
antanzen: calm 1
anteil: life 1
antene: life -1 calm 1
antrag auf: calm 1
antrag fur: calm 1
antrag ich: life 1 calm -1
antrag: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 6
antrage mich: worry 1
antrage: life -1 worry 1
antragstelung: calm 1
antrieb: worry 3 calm -2
antu nicht: life -1 calm 1
antu: life 2 threat 3 worry -2 calm -2
antun fals: calm 1
antun: life -1 calm 1
antut: violence 1
antwort auf: life 1
antwort ich: worry 1
antwort mehr: medical 1 calm -1
antwort nicht: life -1 other 1 medical 2 calm -1
antwort: life -2 violence -1 threat -2 other 1 medical 3 foreign -1 calm 2
anwalt: calm 1
anweisungen: calm 1
anymore: life -1 foreign 3 calm -1
anzeige: life -1 violence 1 medical 1 worry -1 calm 2
anzieh ich: worry 1
anzieh: life -1 violence -1 worry 2
anziehen: calm 1
anziehn: life 1
anzufasen: violence 3 calm -3
anzug: life 1 violence -1
anzunden bevor: voices 1 calm -1
anzunden: life -5 threat 5 voices 4 calm -3
anzurufen: life -1 threat 1
anzustrengen: worry 2 calm -2
apeler: foreign 1 calm -1
apelsaft: life -1 worry -1 calm 2
apelwoi: life -1 worry -1 calm 2
apfel: medical 1
apfelbaum: life 1
apfelkuchen: calm 1
apfelsaft: life -1 calm 1
apfelschorle: calm 1
apotheke hat: worry -1 calm 1
apotheke: life -1 worry -1 calm 2
apres: foreign 1
april: life -1 worry 1 calm 1
aquarium: life 4 worry -1 calm -2
aqui: life -1 foreign 1 calm 1
ar: foreign 2 calm -1
arbait: calm 2
arbaite: calm 1
arbat: life -1 worry 3 calm -1
arbeit 30: threat 1 calm -1
arbeit ab: life 1
arbeit aber: worry 1 calm -1
arbeit ales: violence 1
arbeit am: life 1 calm -1
arbeit bin: worry 2
arbeit da: life -1 calm 1
arbeit das: life 1 worry -1
arbeit dem: life 1 calm -1
arbeit den: life 1
arbeit der: worry 1
arbeit die: violence 1 calm -1
arbeit eigentlich: life 1 calm -1
arbeit er: violence 1 worry -1
arbeit firma: calm 1
arbeit gegangen: worry 1 calm -1
arbeit geh: calm 1
arbeit gehen: worry 1
arbeit gut: life 2 calm -1
arbeit hab: worry -1
arbeit haben: calm 1
arbeit hat: worry -1
arbeit i: violence 1
arbeit ich: other 1 worry 1
arbeit ick: calm 1
arbeit im: calm 1
arbeit imer: life 1
arbeit in: life -1 calm 1
arbeit ist: violence 1 other 1 worry -1
arbeit ja: life 1 calm -1
arbeit kan: violence 1 worry -1
arbeit keiner: life -1 worry 1
arbeit klo: worry 1
arbeit kolegen: life 3 calm -2
arbeit langweilig: calm 1
arbeit mach: life 1
arbeit mehr: worry 1
arbeit mich: worry 2 calm -2
arbeit mir: life 1 calm -1
arbeit mit: life 1 violence 1 worry -1 calm -1
arbeit nicht: worry 2 calm -1
arbeit ok: life 2 calm -1
arbeit sie: worry 1
arbeit uberhaupt: life 2 calm -2
arbeit und: life 1
arbeit viele: life 1
arbeit von: other 1 calm -1
arbeit weg: calm 1
arbeit weil: violence 1
arbeit wen: calm 1
arbeit wie: life 1 calm -1
arbeit wieder: life 1 worry -1
arbeit wil: worry 1
arbeit zu: worry 1
arbeit zur: calm 1
arbeit: violence 1 threat -3 medical -3 voices -3 foreign -1 worry 8 calm 2
arbeiten aber: medical 1
arbeiten beim: other 1
arbeiten das: worry 1
arbeiten der: life 1
arbeiten ich: worry 1 calm -1
arbeiten in: life 1
arbeiten ist: life 1
arbeiten jetzt: calm 1
arbeiten mus: worry 1
arbeiten noch: medical 1
arbeiten so: worry 1 calm -1
arbeiten weil: worry 1 calm -1
arbeiten wo: calm 1
arbeiten: life -3 violence -1 threat -2 other -1 medical -1 voices -2 foreign -1 worry 4 calm 7
arbeitgeber: life -1 worry -1 calm 4
arbeitnehmer: calm 1
arbeitsplatz die: calm 1
arbeitsplatz gewaschen: life 1 calm -1
arbeitsplatz ist: other 1 calm -1
arbeitsplatz sind: life 2 calm -1
arbeitsplatz so: calm 1
arbeitsplatz und: calm 1
arbeitsplatz von: life 1 calm -1
arbeitsplatz: life -1 violence -2 threat -1 medical -1 voices -1 foreign -1 worry 3 calm 5
arbert: calm 1
arbeten: calm 1
archiv: worry -1 calm 1
are: foreign 2 calm -1
argan: violence -1 calm 2
arger dem: calm 1
arger was: worry 1 calm -1
arger: violence -1 threat -1 other -1 worry 3 calm 1
argera: calm 2
argere dich: calm 1
argere nicht: calm 1
argere: life -1 threat -1 worry -1 calm 3
argern mich: worry -1 calm 1
argern: life 1 worry -2 calm 1
argert keiner: worry -1 calm 1
argert mehr: life -2 worry -1 calm 3
argert mich: life -2 violence -1 threat 1 worry -1 calm 3
argert: life -4 violence -2 threat 2 worry -3 calm 8
argh: calm 1
arjer: calm 1
arkadasim: foreign -1 calm 2
arm auf: threat 1
arm aufgeschrieben: life 1
arm aus: life 1 calm -1
arm den: threat 1
arm es: medical 1
arm ganz: calm 1
arm gebrochen: medical 1 calm -1
arm gehort: voices 1
arm gestochen: life 1 calm -1
arm hab: worry 1
arm hangt: medical 1 calm -1
arm heute: life 2 worry -1 calm -1
arm ich: violence 1 calm -1
arm is: foreign 1
arm ist: violence 2 medical -1
arm jetzt: medical -1 calm 1
arm kribelt: medical 1
arm links: medical 1
arm mit: life 1
arm nicht: medical 1
arm sieht: life 1
arm tut: calm 1
arm und: violence 1
arm weh: life -1 calm 2
arm wieder: life 1 violence -1 calm 1
arm: life 11 violence 2 threat -3 other -2 medical 8 voices -2 foreign -1 worry -4 calm -10
armbrust: life -1 threat 2
arme auf: other 1
arme im: life 1 calm -1
arme: life 6 violence -1 threat -1 medical -1 voices -1 worry -1 calm -2
armel an: violence 2 calm -1
armel bei: violence 1 calm -1
armel: life 1 violence 3 threat -1 other 2 medical 3 worry -1 calm -6
armen: life 1 threat -1 worry 3 calm -3
armes: life -1 calm 1
armster: calm 1
arsch: life 1
arschbombe: calm 1
arschloch: calm 1
artik dayanamiyorum: worry 1 calm -1
artik istemiyorum: foreign 2 calm -1
artik yasamak: foreign 2 calm -1
artik: life -1 foreign 5 worry 2 calm -5
artzt: life -1 worry -1 calm 1
artztin: life -1 calm 1
arunc pe: foreign 1
arunc: foreign 2 calm -1
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
arzt: life 1 threat -2 other -1 medical -2 voices -2 worry 2 calm 2
arztbriefe: calm 1
arzte: life 1
arzterminen: life -1 threat -1 calm 2
arztin sagt: worry 1
arztin: life -1 voices -1 worry 2 calm 1
as: life -1 voices 2
asacagim: foreign 2 calm -1
asacak: foreign 1 calm -1
asche: threat 1 calm -1
asistenz: calm 2
asn: calm 1
aspirin: calm 1
ast: life -1 medical 2
astazi: foreign 1
aste: calm 1
asthma: medical 2 calm -2
asthmaspray: life -2 medical 3 worry -1
asylantrag: calm 1
at work: calm 1
at: foreign -1 calm 2
atem: calm 1
atemlos: life -1 calm 1
atemzug: calm 1
atest: worry -1 calm 2
atla: foreign 3 calm -2
atme: medical 1 worry 1 calm -1
atmen geht: voices 1
atmen ich: threat 1 voices 1 calm -1
atmen mein: life 1 calm -1
atmen und: medical 1 calm -1
atmen: life 5 violence -1 other -1 medical 7 voices 3 worry -4 calm -8
atmet ganz: medical 1
atmet komisch: medical 1
atmet mehr: threat 1 medical 1 worry -1
atmet nicht: threat 1 medical 3 worry -1 calm -2
atmet so: medical 1 calm -1
atmet: life -3 violence -1 threat 3 other 2 medical 8 voices -1 worry -2 calm -5
atzendes: medical 3 worry -2
au i: life 1
au: life 2 calm -1
aua: other 1 medical -1 voices -1 worry -1 calm 2
auch 5: calm 1
auch 6: calm 1
auch aber: threat 1 calm -1
auch atmen: life 2 worry -1 calm -1
auch auf: life -2 threat 1
auch aus: life 1 calm -1
auch behinderung: life 1 calm -1
auch beser: life 1
auch bin: worry 1
auch da: violence -1 threat 1
auch dan: threat 1 calm -1
auch darum: life 1 violence 1 calm -1
auch das: life 1 worry 1 calm -1
auch die: life -2 voices 2 calm 1
auch dran: life 1
auch du: life -1 voices 1 calm 1
auch eigentlich: life 1 calm -1
auch einen: life -1 threat 1 calm 1
auch einfach: life 1
auch er: violence 1 calm -1
auch fur: life 1 calm -1
auch gemacht: life 1 calm -1
auch gesagt: violence 1 calm -1
auch gibt: calm 1
auch gleich: life 2 calm -1
auch hab: life 1 worry 1 calm -1
auch haben: calm 1
auch haha: calm 1
auch heute: medical 1 calm -1
auch hin: calm 1
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
auch mir: life 1
auch mude: medical 1 calm -1
auch nach: calm 1
auch ne: life -1 calm 1
auch nich: life -1 threat 1 worry 1
auch nicht: threat 1 worry 1 calm -1
auch nix: worry -1 calm 1
auch noch: worry 1 calm 1
auch rauf: life 1
auch raus: calm 1
auch schon: life 1 worry -1
auch sich: calm 1
auch sie: worry 1
auch so: medical 1 calm -1
auch stelen: worry 1 calm -1
auch teur: calm 1
auch tot: life 1 calm -1
auch und: life 1 violence 1 worry 1 calm -2
auch vom: life 2 calm -2
auch von: calm 1
auch vor: worry 1
auch war: life 1 calm -1
auch warum: calm 1
auch weis: worry 1
auch weiter: life 1
auch wen: life -1 calm 2
auch weniger: life -1 calm 1
auch widerspruch: life -1 calm 1
auch wie: calm 1
auch wieder: worry -1
auch wil: life 1 calm -1
auch wo: life 1
auch 😂: calm 1
auch: life 5 threat 2 other -5 medical -1 foreign -2 calm 2
auf 20: life 1
auf 25: calm 1
auf 2: threat 1 other 1
auf 30: threat 1
auf 3: life 1 worry 1 calm -1
auf 6: other 1
auf aber: worry 1 calm -1
auf ale: violence 1
auf ales: life -1 worry 2
auf alten: calm 1
auf am: threat 1
auf anderen: life 1
auf arbeit: life -2 violence 1 other 1 medical -1 voices -1 worry 5 calm -2
auf arm: life 1 violence 1 calm -1
auf auf: other -1 voices 1
auf auge: medical 1
auf ausenarbeitsplatz: calm 1
auf ausweis: calm 1
auf autobahn: voices 1
auf bahnsteig: voices 1
auf balkon: voices 1
auf bank: calm 1
auf bauch: life 1
auf baustele: calm 1
auf bei: violence 1
auf beim: threat 1
auf berdigung: calm 1
auf bin: life 1 worry -1 calm 1
auf bis: life 1 calm -1
auf bluten: life -1 medical 2
auf boden: violence 1 medical 1 calm -1
auf bret: life 1 calm -1
auf brotdose: calm 1
auf brucke: life 1 violence -1 threat -1 other 3 worry -1 calm -1
auf brust: medical 1 calm -1
auf couch: life -1 violence 1 worry 1
auf da: life -1 calm 1
auf dach: other 1 medical -1
auf dan: voices 1
auf dem: violence -1 other 2 voices 2 worry -1 calm -1
auf den: life 2 threat -1 other 1 voices -1 calm -1
auf der: life 2 violence -1 threat -1 other 1 medical -1 voices 1 calm -1
auf die: life -1 violence 1 threat -1 other -1 medical 1 worry -1 calm 1
auf dieser: life 2 calm -1
auf dieses: life 1 calm -1
auf drauf: violence 1
auf drei: life 1
auf du: life 1
auf e: life -1 calm 1
auf eigenen: threat 1
auf ein: violence 1
auf eine: calm 1
auf einem: medical 1 voices 1
auf einen: calm 1
auf einer: medical 1 calm -1
auf eingeschlosen: life 1
auf einmal: life 1 threat 1 medical 2 worry -1 calm -2
auf er: medical -1 calm 1
auf erde: life 1
auf es: other 1
auf fal: calm 1
auf fenster: life -1 other 1
auf finger: life 1 calm -1
auf fliesen: medical 1
auf fortbildung: calm 1
auf foto: life 1
auf gleis: voices 2 worry -1
auf gleise: voices 1
auf gleisen: calm 1
auf hab: other 1 calm -1
auf hat: life 1
auf haut: medical 1 worry 1 calm -1
auf heimweg: threat 1
auf herdplate: violence 1 calm -1
auf heute: calm 1
auf hochzeit: calm 1
auf hof: calm 1
auf i: other 1 calm 1
auf ich: life 1 violence 1 worry -1 calm -1
auf in: threat 1 calm -1
auf ist: life -1 other 2 calm -1
auf ja: life 1
auf kan: life 1 violence 1 worry -1 calm -1
auf karte: calm 1
auf keinen: calm 1
auf keiner: worry 1 calm -1
auf klo: life 1 violence -1 medical 1 worry 1 calm -1
auf konto: worry 1
auf konzert: calm 1
auf kopf: life -1 violence -1 other 1 medical 1 calm 1
auf kuchentisch: life 1 other 1 calm -1
auf kur: calm 1
auf landstrase: voices 1 calm -1
auf leben: life 2 calm -2
auf leiter: life -1 medical 1 worry -1 calm 1
auf liste: life 1
auf lol: life 1
auf mailbox: threat 1
auf mein: worry -1 calm 2
auf meine: calm 1
auf meinem: life 1 worry -1 calm 1
auf meinen: threat 1 other 1 calm -1
auf meiner: calm 1
auf merkt: worry 1
auf mese: calm 1
auf mich: violence 4 medical -1 voices -1 worry -1 calm -1
auf mir: life 1 threat 1 calm -2
auf mit: life -1 violence 1 threat 1
auf mond: life 1
auf montag: threat 1
auf montage: violence 1 medical 1 calm -1
auf mus: life 1 calm -1
auf muter: other 1
auf nachste: calm 1
auf nil: calm 1
auf oder: life 1
auf ohr: calm 1
auf parkhaus: life 1 other 1 calm -1
auf parkplatz: threat 1 calm -1
auf party: medical 1
auf reha: calm 1
auf schienen: life 2 other 1 voices 1 calm -2
auf schon: medical 1
auf sehen: medical 1 calm 1
auf seine: threat 1 calm -1
auf seit: violence 2 calm -1
auf seite: life -1 violence 1 threat 1 medical 1 worry -1
auf sie: life -1 threat 1
auf skala: life 1
auf so: voices 1
auf sofa: threat 1 calm -1
auf station: threat 1
auf stock: other 1 calm -1
auf strase: life -1 other 1 voices 1 calm -1
auf stunden: worry 1
auf tisch: other 1
auf toilete: life -1 calm 1
auf trepe: other -1 medical 1
auf turkisch: calm 1
auf uhr: medical 1 calm -1
auf und: life -1 medical 1 worry 1
auf urlaub: calm 1
auf vertrag: calm 1
auf war: life 1
auf warten: life -1 calm 1
auf weg: life 2 calm -1
auf weil: life 2 violence 1 calm -3
auf weis: voices 1
auf welt: life 4 worry 1 calm -3
auf wen: life -1 violence -1 other 1 medical -1 voices 1 calm 1
auf wieder: life 2
auf wiedersehen: life -1 calm 1
auf wir: voices 1 calm -1
auf zu: threat 1 medical 1 calm -1
auf zug: calm 1
auf: violence -1 threat -1 other 4 medical 2 voices 3 foreign -4 worry -2
aufbaun: violence -1 other -1 calm 2
aufdrehen und: life 2 voices 1 calm -2
aufdrehen: life 4 medical -1 voices 3 worry -1 calm -4
aufenthalt: calm 2
auferstanden: life -1 worry -1 calm 2
aufese: threat -1 calm 2
aufgaben der: voices 1
aufgaben: life -1 violence -1 voices 2 worry -1 calm 2
aufgabn: calm 1
aufgeben: calm 1
aufgedruckt: voices 3 calm -2
aufgefalen: worry 1
aufgegeben ich: worry 1
aufgegeben: life -1 violence -1 other -1 medical -1 worry 2 calm 2
aufgehalten: violence -6 calm 7
aufgehangt: other 2
aufgehoben: life 3 calm -2
aufgehort zu: worry 1
aufgehort: life -1 violence 1 worry 6 calm -4
aufgeht: life -1 calm 1
aufgekriegt: calm 1
aufgelegt: other 1 medical 1 calm -1
aufgemacht und: life 3 calm -1
aufgemacht: life 5 violence -1 threat -2 other -1 medical -1 voices -1 worry -1 calm 2
aufgenomen: other -1 calm 2
aufgeraumt damit: life 1
aufgeraumt: life 5 worry -1 calm -2
aufgeregt: worry -1 calm 2
aufgeschrieben auf: other 1 calm -1
aufgeschrieben der: other 1
aufgeschrieben: life 5 violence -2 threat 1 other 2 medical -1 voices -1 calm -4
aufgesetzt: calm 1
aufgestanden: life -1 violence 2 medical -1 voices -1 calm 1
aufgewacht bin: life 1
aufgewacht und: life -1 calm 2
aufgewacht: life 1 violence 2 worry -4 calm 2
aufgramt: life 2 calm -1
aufgstanden: calm 1
aufhalten: life 1 threat 1 medical 1 calm -2
aufhangen: life 2 violence -1 voices 1 worry -1 calm -1
aufhean: life 2 calm -1
aufheben: calm 1
aufhebungsvertrag bekomen: worry 1
aufhebungsvertrag den: calm 1
aufhebungsvertrag ich: worry 2 calm -2
aufhebungsvertrag vertrag: worry -1 calm 1
aufhebungsvertrag: life -1 violence -1 threat -1 other -1 worry 4
aufhengen: life -1 calm 2
aufhert: life 1
aufhoren alem: life 1 calm -1
aufhoren mit: life 1 calm -1
aufhoren zu: life 1 violence -1 voices 1 worry 1 calm -2
aufhoren: life 4 violence -2 other -1 medical -2 voices 2 calm -2
aufhorn: life 2 calm -1
aufhort zu: life 1 threat 1 calm -1
aufhort: life 6 violence 1 medical -1 worry 1 calm -7
aufkehrt: life -1 worry 3 calm -1
aufkrieg: worry 1
auflauf: life -1 calm 2
aufliegen: calm 1
auflosen: other 1 calm -1
auflosungsvertrag: calm 1
aufm balkon: other 1
aufm bei: medical 1 calm -1
aufm klo: worry 1 calm -1
aufm konto: worry -1 calm 2
aufm und: voices 1 worry 1
aufm: life 2 violence -2 threat 2 other 3 voices 1 foreign -1 worry -2 calm -3
aufmachen: life 1 violence -1 other 1 voices 2 worry -1 calm -3
aufn: other 1 worry -1 calm 1
aufnahme: calm 1
aufnehmen: calm 1
aufnimt: calm 1
aufpasen ich: threat 2 calm -1
aufpasen: life -1 threat 3 other 1 voices -1 worry -1 calm -2
aufpast: life 1
aufraumen hab: calm 1
aufraumen: life -1 calm 2
aufregung ich: worry -1 calm 2
aufregung: threat -1 medical -1 worry -1 calm 4
aufs bet: life 1
aufs dach: life 1
aufs das: other 1 calm -1
aufs gesicht: violence 1 threat 1 other 1 calm -1
aufs klo: life -1 violence 1 worry 1 calm -1
aufs konto: calm 1
aufs ohr: life -2 calm 3
aufs und: violence 1
aufs wen: threat 1
aufs: life -2 violence 1 other 1 voices -1 foreign -1 worry -1 calm 2
aufschlagt: life -2 violence -1 threat 2 voices 2 worry -1 calm 1
aufschneiden: life 2 violence -1 voices 2 calm -2
aufschreiben und: calm 1
aufschreiben: violence -1 voices -1 worry 1 calm 2
aufspert: life 1 threat 1 calm -1
aufstehe ich: medical 1 worry 1 calm -1
aufstehe steh: worry 1
aufstehe: life -1 medical 1 worry 2 calm -2
aufstehen ich: worry 2 calm -1
aufstehen: life -1 violence -1 threat 1 other -1 medical 4 voices -1 worry -1 calm -1
aufsteht: life -1 threat 1 voices 2 worry -1 calm -1
aufstelen: life -1 calm 1
auftischen: calm 1
auftrag: life -1 voices 1 worry -1 calm 2
auftrit: calm 1
aufulen: calm 1
aufult: life -1 worry 1
aufwachen ich: life 1 calm -1
aufwachen: life 8 violence 2 medical -2 voices 2 worry -4 calm -6
aufzug stecken: medical 1
aufzug: life -1 violence -1 medical 2 voices 1 worry -1 calm 1
aufzugschlusel: calm 1
aufzuhorn: life 2 calm -1
aufzuschwatzen: life -1 worry 3 calm -1
aufzustehen: life 1 worry -1 calm 1
aufzuwachen: life 3 worry -1 calm -1
aug: violence 2 calm -1
auge das: medical 1 voices 2 calm -3
auge ich: medical 1 worry -1
auge nichts: medical 1
auge und: medical 2 calm -1
auge: life -3 violence 1 threat -1 other -1 medical 7 voices 5 foreign -1 worry -2 calm -5
augen auf: violence -1 other -1 medical 1 calm 1
augen ich: medical 1 calm -1
augen kaum: medical 1 calm -1
augen nich: medical 1 calm -1
augen nicht: violence -1 other -1 medical 1 calm 1
augen sind: medical 1
augen und: life -1 medical 1 voices 1 calm -1
augen wen: voices 1
augen zu: life 1 threat -1 voices 1 calm -1
augen: life -1 violence -2 threat -2 other -3 medical 12 voices 2 worry -1 calm -4
augenarzt: life -1 calm 2
augn: life -1 calm 1
august ist: calm 1
august: medical -1 voices -1 worry 1 calm 2
aura: medical 2 calm -1
aus 12: threat 1
aus 4: violence 1
aus an: calm 1
aus auf: life 1 worry -1 calm 1
aus aus: life 1
aus auto: violence 1
aus berufschule: calm -1
aus bet: violence -1 calm 2
aus buchaltung: threat 1
aus da: worry 1
aus dan: medical 1
aus das: medical 1 calm -1
aus dem: life -1 threat -1 medical 1 voices 2 worry -1
aus den: threat 1
aus der: life -1 threat 1 other 1 worry -1 calm -1
aus die: calm 1
aus ein: life 1
aus falsche: medical 1
aus fenster: life 1 threat 1 medical 1 voices 1 worry -1 calm -2
aus forderschule: medical 1 calm -1
aus fur: life 1
aus ganz: violence 1
aus gera: other 1
aus gestern: life 1 calm -1
aus ghana: worry 1
aus grupe: other 3 calm -2
aus hab: calm 1
aus hale: violence 1
aus hand: medical 1
aus hat: calm 1
aus haus: life -1 worry 1
aus heute: voices 1 calm -1
aus ich: violence -1 worry 2 calm -2
aus ist: life 2 calm -1
aus kase: worry 1
aus kuche: violence 1 threat 1
aus kuhlschrank: calm 1
aus leben: life 2 calm -1
aus liegt: life -1 calm 1
aus liste: calm 1
aus man: life -1 voices 2 calm -1
aus mein: life 1 calm -1
aus meiner: life -1 other 4 medical -1 calm -1
aus mir: life 1 worry 2 calm -2
aus mit: life 1 worry 1 calm -2
aus montage: other 1
aus mund: other 1
aus mus: voices 1
aus ohne: life 1
aus ohr: other -1 medical 2 calm -1
aus praktikum: calm 1
aus radio: voices 2 calm -1
aus samstag: life 1
aus schublade: voices 1 calm -1
aus seit: life 1 worry 1 calm -2
aus spulkuche: other 1
aus syrien: life 1
aus tut: calm 1
aus und: life 1 violence -1 worry 3 calm -3
aus urlaub: calm 1
aus versehen: medical 2
aus versteckt: worry 1 calm -1
aus wald: medical 1
aus was: life -1 calm 1
aus wen: life 2 calm -1
aus werkstat: calm 1
aus wfbm: calm 1
aus wg: other 2 calm -1
aus wie: life 3 medical -1
aus wil: worry 1
aus wird: worry 2 calm -1
aus wohnung: violence 1 other 1 worry 2 calm -3
aus zimer: violence 1 calm 1
aus zug: other 1
aus: violence -4 threat -2 other 3 medical 2 voices 3 foreign -3 worry -1 calm 1
ausbaden: life 2 violence -1 threat -1 calm -1
ausbeinen: life -1 medical 2
ausbezahlt: life 4 calm -3
ausbildung: life -3 violence 1 threat -1 calm 4
ausblick: life -1 calm 2
auschalten wie: life 1 calm -1
auschalten: life 4 calm -3
auschaut: life 1 violence -1 worry 2 calm -2
auschlafen: life -3 violence -1 threat -1 worry 1 calm 4
auschus: calm 1
ausdruckt: life -2 violence 4
ausehe: life 2 violence -1 calm -1
auseinandergehen: calm 1
ausen am: life -1 other 1 voices 1
ausen gelander: life -1 other 1 voices 1
ausen und: violence 1
ausen: life -2 violence 1 other 1 voices 1 worry 1 calm -1
ausenarbeitsplatz ich: calm 1
ausenarbeitsplatz: life -1 worry -1 calm 2
ausenplatz: calm 1
auser ich: worry 1
auser: life -1 worry 2
auserdem: violence -1 worry -2 calm 3
auserhalb: calm 1
auserirdischen: voices 2 calm -1
ausern: life 1
auserungen: life -1 violence -1 calm 2
auserwahlte: life -1 voices 3 worry -1 calm -1
ausfahrt: life 1 calm -1
ausfale: calm 1
ausfalt: calm 1
ausflug ich: worry 1
ausflug: life -2 worry 1 calm 2
ausfuhrung: life 2 calm -1
ausfulen: life 1 worry -1 calm 1
ausgabe: life -1 calm 1
ausgang: violence 1 calm -1
ausgedruckt: life 1 violence 1 calm -1
ausgegeben: life -1 worry 1 calm 1
ausgegrenzt: worry 1 calm -1
ausgehen: life 1 calm -1
ausgehohlt: worry 1 calm -1
ausgelagerten: life -1 violence -2 threat 1 voices 1 worry 4 calm -3
ausgelegt: calm 1
ausgemacht mir: life 1 calm -1
ausgemacht mit: life 1 calm -1
ausgemacht und: life -1 worry 1 calm 2
ausgemacht: life 4 threat -1 medical -1 voices -1 worry 1 calm -2
ausgemistet: calm 1
ausgenomen: calm 1
ausgepackt: life -1 violence 2
ausgeraumt: life 2 calm -1
ausgerechnet: life 3 worry -1 calm -1
ausgerisen: life 3 medical -1 calm -1
ausgerutscht: calm 1
ausgeschlafen: life -1 worry -1 calm 2
ausgespert der: other 1
ausgespert: life -1 other 1 calm 1
ausgestaltet: voices 2 calm -1
ausgesucht: life 2 calm -1
ausgetauscht das: voices 1
ausgetauscht: voices 2 calm -1
ausgezahlt: life 1
ausgezogen den: life 1 calm -1
ausgezogen und: life 2 calm -1
ausgezogen: life 3 other -1 calm -1
ausgleichsabgabe: life -1 calm 4
ausgspant: threat 2 calm -2
ausgsprocha: calm 1
aushalte: worry 1 calm -1
aushandeln: calm 1
aushilfe: calm 1
ausi: foreign 1 worry 1 calm -1
ausicht: calm 1
ausieht: life 1
auskent: calm 1
ausknipsen: life -1 threat 2 calm -1
auskunft: worry -1 calm 1
auslacht: violence -1 threat 3 calm -1
auslanderbehorde: violence -1 calm 2
auslauft: calm 1
ausleihen: calm 1
ausm lager: calm 1
ausm wohnheim: other 1 calm -1
ausm: violence 1 threat 1 voices -1 worry -2 calm 1
ausprobieren das: life 1
ausprobieren ob: calm 1
ausprobieren: life 2 worry -1
ausreise: life 1 calm -1
ausrichten das: threat 1
ausrichten ich: life 1
ausrichten: life 2 threat 1 other -1 voices -1 calm -1
austausch mit: calm 1
austausch: calm 1
austechen: life -1 voices 2 calm -1
austeigen: life 3 worry 1 calm -3
ausuchen: life -1 voices 2
ausversehen: violence 2 voices -1 calm -1
auswais: calm 2
ausweg: life 4 medical -1 calm -3
ausweis der: life 1
ausweis hab: calm 1
ausweis hat: calm 1
ausweis im: calm 1
ausweis kom: life 1 calm -1
ausweis mehr: life 1 calm -1
ausweis und: calm 1
ausweis weg: violence 2 calm -1
ausweis: violence 1 threat -2 other -1 medical -2 voices -1 foreign -1 worry -3 calm 9
auswendig: life 3 calm -2
auszeit: calm 1
ausziehe: violence 1
ausziehen: life 3 violence 1 other -1 worry 1 calm -2
ausziehn: life -1 violence 4 worry -1 calm -1
auszubildende: calm 1
auszug: worry 1
auszuhalten: calm 1
autismus: life -1 worry -1 calm 2
auto an: other 1
auto chef: calm 1
auto dan: life 1 calm -1
auto den: life 1
auto der: life 1
auto die: life -1 threat 1 voices 1 calm -1
auto fahren: life -1 violence 1 calm 1
auto gegen: life 2 calm -1
auto ich: other 1
auto in: life 1 violence -1 other 1 voices 1 calm -1
auto ist: life 1 calm -1
auto mit: life -1 threat -1 calm 2
auto seit: worry 1
auto und: violence 1 threat 1 other -1 medical 1 calm -1
auto unten: violence 1
auto wir: violence 1
auto: life 1 violence -1 threat 3 medical 1 voices 1 foreign -1 worry 1 calm -5
autobahn mir: voices 1
autobahn und: life 1 calm -1
autobahn: violence -1 voices 6 worry -1 calm -3
autohaus: calm 1
autokorektur: calm 1
automatisch der: worry 1 calm -1
automatisch die: worry 1
automatisch einen: calm 1
automatisch ist: worry 1
automatisch miete: worry 1 calm -1
automatisch: life -2 violence -1 threat -1 medical -1 worry 5
autorin: calm 1
autos bestelt: life -1 worry 1
autos hupen: voices 1 calm -1
autos und: voices 1
autos weis: voices 1
autos: life -1 violence -1 threat -1 medical -1 voices 9 calm -5
autounfal: worry -1 calm 1
autowasche: life -1 calm 1
autowerkstat: calm 1
autres: foreign 1 calm -1
av: life -1 calm 1
avec: life -1 foreign 2 calm -1
avend: worry 3 calm -2
aver: life -1 calm 1
ax: threat 2 calm -1
axt im: calm 1
axt kopf: calm 1
axt: life -3 violence 3 threat 5 other -2 medical 1 voices 2 worry -1 calm -5
aylin: threat -1 other 2 calm -1
ayse: other 1 medical 2 calm -2
ayuda: foreign 1
ayudame: foreign 2 calm -1
azi: foreign -1 calm 2
azubi falt: calm 1
azubi mein: threat 1 calm -1
azubi salz: calm 1
azubi: life -1 violence -2 threat 1 other 4 voices -1 worry -1
azubine: medical 3 calm -2
azubis haben: violence 1
azubis: life -1 violence 1 worry 2 calm -2
azunden: voices 1
b1: life -1 calm 2
b27: life 1
b: threat -1 worry -1 calm 3
ba: medical 1 calm -1
babam beni: foreign 2 calm -1
babam: foreign 3 calm -2
babci: calm 1
baby bekomen: calm 1
baby dem: other 1
baby hat: worry 1
baby ich: life -1 other 1 voices 2
baby ist: life 1 other 1 calm -1
baby komt: medical 1
baby kriegt: life -1 threat 1
baby meiner: other -1 medical 1
baby und: threat 1 worry 1
baby von: other -1 medical 1
baby: life -4 violence -1 threat 2 medical 2 voices 4 worry -2
babys: other -1 calm 2
bach: life -2 violence -1 voices 5 worry -1 calm -1
backblech: life -1 calm 2
backe: life -2 violence 1 worry -2 calm 4
backer und: life 1 voices 1 calm -1
backer: life -1 violence -1 voices 2 worry -1 calm 3
backerei: voices 1 worry -1 calm 2
backstube: life -1 medical 1 calm 1
bad eingeschlosen: violence 1
bad und: life 1 other 1
bad: life 2 violence 2 threat -1 calm -3
baden: violence -1 threat 3 worry -1
bader: calm 1
badet: other 1 calm -1
badewane mit: life 1
badewane: life 2 violence -1 threat -1 other 2 medical -1 worry -1 calm 1
badi: foreign 3 calm -3
bafog: calm 1
bagerse: life 2 calm -1
bahn fahrn: calm 1
bahn fahrt: calm 1
bahn ich: life 1 calm -1
bahn komt: life 1
bahn mich: worry 1
bahn zu: life 1 threat 1 calm -1
bahn: life 2 violence -1 threat 1 medical -1 voices -1 calm 1
bahndach: other 2 calm -1
bahndam: life 2 calm -1
bahnen: worry -1 calm 1
bahnhof hat: violence 1
bahnhof ich: other 1
bahnhof und: other 1 calm 1
bahnhof warte: calm 1
bahnhof: life -3 violence 1 other 2 voices -1 worry -2 calm 4
bahnsteig und: life 1 other 1 calm -1
bahnsteig: life 3 threat -1 other 1 voices 4 worry -1 calm -6
bahnubergang: calm 1
baie: foreign 1 calm -1
baieti: foreign -1 calm 2
baklava: other -1 calm 1
bakma: calm 1
bal: life -1 worry -1 calm 3
bald ab: life -2 calm 3
bald bin: life 2 threat 1 calm -2
bald ein: life 1 calm -1
bald es: life -1 threat 1
bald genug: calm 1
bald hab: life -2 other 1 calm 1
bald ich: life 2 threat 1 other 1 worry -1 calm -2
bald is: calm 1
bald ist: life 1
bald los: life 1 calm -1
bald macht: threat 1
bald mehr: life 1 calm -1
bald nicht: life 1 calm -1
bald ruhe: life 1 other 1 calm -1
bald sinds: calm 1
bald und: calm 1
bald vorbei: life -1 calm 1
bald: life 10 violence -2 threat 3 other 1 medical -2 voices -1 foreign -1 worry -5 calm -4
balerspiele: calm 1
balken: life 5 calm -4
balkon ich: calm 1
balkon: life 2 violence -1 other 2 medical -1 voices 2 worry -2 calm -2
balkonda: foreign 3 calm -2
balkongiter: other 2 calm -1
bam: voices 2 calm -1
bamel: violence -1 worry 1 calm 1
bana: life -1 medical -1 foreign 3
banane: worry -1 calm 1
band hat: life 1 calm -1
band mir: medical 1
band neben: medical 1
band: threat -1 medical 1 voices -1 worry 2 calm -2
bandage: life -2 worry -1 calm 3
bandsage: calm 1
bandscheibe: life -1 worry 2
bank wil: calm 1
bank: worry -1 calm 3
bankarte: life -1 violence 1 worry -1 calm 2
banking: calm 1
bano: foreign 3 calm -1
banyoda: foreign 1
barbatul: foreign 2 calm -1
baren: calm 1
barfus: life 2 voices 1 calm -2
bart: life 1
basham: life -1 foreign 3 calm -1
basilikum: life -1 worry -1 calm 2
basler: medical -1 worry -1 calm 1
basta: threat 1
bastim: calm 1
baterie: life -2 medical 1 calm 3
baterien: life -1 other -1 calm 2
batut: foreign 2 calm -2
bau: calm 1
bauch einer: medical 1
bauch hart: medical 2 calm -1
bauch ist: medical 2 calm -1
bauch jetzt: life -1 calm 1
bauch und: life 1 medical 1 worry -1
bauch: life 3 threat 1 other -1 medical 4 voices 1 worry -4 calm -3
bauchschmerzen: calm 1
bauchweh ich: worry 1
bauchweh jeden: worry 1 calm -1
bauchweh: life -1 worry 5 calm -1
bauhof: calm 1
baum der: life 1 calm -1
baum er: other 1 calm -1
baum: life 6 violence -1 other 2 medical 1 worry -2 calm -4
baumarkt hab: life 1
baumarkt: life 3 threat 2 worry -1 calm -2
baume mir: voices 1
baume sagen: voices 1
baume: voices 2 calm -1
baur: life -1 violence -1 calm 4
bausparvertrag: life 3 calm -3
baustele: life -3 violence -1 threat -1 other -1 medical -1 voices 1 worry -1 calm 5
baut: calm 1
bauwagen: medical 3 calm -2
bayerischen: life -1 worry -1 calm 2
bayern dortmund: calm 1
bayern hat: calm 1
bayern: life -1 violence 1 other -1 medical -1 calm 2
beachten: calm 1
beamer: life -1 calm 2
beantragen ich: calm 1
beantragen man: calm 1
beantragen sie: calm 1
beantragen: life -2 violence -1 threat -1 medical -1 voices -1 calm 6
beate: other -1 medical 3 calm -1
beatmen: calm 1
beats: foreign 2 calm -1
beauftragt: calm 1
bebakhshid: life -1 foreign 3 calm -1
because: foreign -1 worry 3 calm -1
becher: calm 1
becken: medical 2 voices -1
bedacht: life 2 calm -2
bedanken: calm 1
bedankt: calm 1
bedarf: calm 1
bedeutet: life -1 calm 2
bedient: calm 1
bedroht: other 4 calm -3
bedzie: foreign 3 worry -1 calm -1
befehl: life -1 voices 6 worry -1 calm -3
befehlen: life -1 voices 3 calm -2
befiehlt das: voices 1
befiehlt ich: voices 2 calm -1
befiehlt mir: life -1 violence -1 voices 3 calm -1
befiehlt sachen: voices 1
befiehlt: life -2 violence -1 threat -1 voices 8 worry -1 calm -3
befohlen den: voices 1
befohlen: life -1 violence -1 threat -1 other -1 medical -1 voices 8 worry -1 calm -2
beforderung: calm 1
before: foreign -1 calm 2
befreie: life 2 worry -1 calm -1
befristet: life -1 worry -1 calm 3
befunde: calm 1
begine: life 1 calm -1
begleitung durch: calm 1
begleitung: life -1 worry -1 calm 4
begrundung: calm 1
begrust: worry 1 calm -1
behalte: threat -1 worry 1 calm 1
behalten aber: calm 1
behalten es: other 1
behalten: violence -1 threat -1 other 1 worry -2 calm 3
behaltn: calm 1
behandelt: calm 1
behauptet: calm 1
behindat bin: calm 1
behindat: life -1 calm 2
behinderung an: other 1
behinderung bin: violence -1 worry 2
behinderung das: violence 1
behinderung hilft: violence 1 calm -1
behinderung ich: life 1 calm -1
behinderung ist: calm 1
behinderung mir: worry 1
behinderung nach: worry 1
behinderung sagt: worry 1 calm -1
behinderung sohn: worry 1
behinderung wil: life 1 calm -1
behinderung: life -1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 5
behindi: life -2 violence -2 threat 1 worry 5 calm -2
behinert: life -1 calm 2
behinerung: life -1 calm 1
behnke: threat 1 calm -1
behorde: life 2 calm -1
behorden: calm 1
behrens: calm 1
bei 20: violence 1 calm -1
bei 25: worry 1
bei ale: life -1 calm 1
bei alen: calm 1
bei an: life -1 voices 1 calm 1
bei anrufen: other 1
bei arbeit: life -1 violence 1 calm 1
bei behinderung: violence 2 calm -1
bei bin: life 1
bei brent: life 1 calm -1
bei da: life 1
bei daheim: violence 1
bei deiner: worry 1
bei dem: worry 1
bei den: life 1 threat -1
bei denen: violence 1 calm -1
bei der: life 1 worry -1 calm 1
bei die: calm 1
bei dir: calm 1
bei dr: life 1
bei drin: other 1
bei einem: worry 1
bei einer: calm 1
bei eltern: life -1 calm 2
bei euch: life -2 violence 1 calm 2
bei firma: life 1 calm -1
bei fortnite: life -1 calm 1
bei frage: worry 1
bei gewalt: calm 1
bei grad: violence 1 calm -1
bei hitze: medical 1
bei hochzeit: calm 1
bei ihnen: life 1
bei ihr: life 1
bei ihrem: life 1
bei im: violence 1 other 2 medical 1 calm -2
bei in: violence 1
bei is: threat 1 medical -1
bei ist: worry 1
bei leuten: worry 1 calm -1
bei marion: life 1
bei mehr: worry 1
bei meinem: life 1
bei meinen: life -1 calm 2
bei meiner: life 1
bei mir: life -1 violence -1 other -1 medical -1 worry 1 calm 2
bei mus: voices 1 calm -1
bei muter: life 1
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
bei rot: life 1 worry -1
bei sachen: life 1
bei schwester: life 1 calm -1
bei sein: life 1
bei so: worry 1
bei steht: calm 1
bei tante: life 1 calm -1
bei und: worry -1
bei unfal: life 1 calm -1
bei uns: life -1 violence 1 threat -1 other 1 calm 1
bei vater: life 2 calm -1
bei zahlt: violence 1 calm -1
bei zum: life 1
bei: life 2 violence 2 threat -3 other 2 medical -3 voices -2 foreign -2 worry -2 calm 6
beiblat: calm 1
beibringen: calm 2
beide in: other 1
beide seiten: calm 1
beide: life -1 violence -1 threat -1 other 1 medical 1 voices -1 worry -1 calm 3
beiden: calm 1
beides: calm 2
beifahrersitz: life -1 threat 2 calm -1
beigebracht: other -1 calm 2
beikoch: calm 1
beil: life -1 threat 4 calm -3
beilege: calm 1
beileidskarten: life 3 calm -2
beim abendbrot: threat 1
beim aber: medical 1 calm -1
beim abgegeben: life 1 calm -1
beim abwasch: calm 1
beim ale: calm 1
beim am: life 1
beim arzt: medical -1 worry 1 calm 1
beim atmen: medical 1 calm -1
beim bowling: calm 1
beim da: calm 1
beim dan: life -1 calm 1
beim das: medical 1
beim die: worry 1
beim doktor: worry 1 calm -1
beim driten: life 1
beim duschen: violence 1
beim er: violence 1
beim esen: medical 1
beim etiketieren: worry 1 calm -1
beim friseur: calm 1
beim fruhstuck: threat 1 calm -1
beim fur: life 1 calm -1
beim gemuse: life 1
beim geschlagen: violence -1 calm 1
beim hat: calm 1
beim heute: calm 1
beim ich: life -1 other 2 worry 1 calm -1
beim ist: calm 1
beim jobcenter: life -1 calm 1
beim jugendamt: worry 1 calm -1
beim kegeln: calm 1
beim kicker: life -1 calm 1
beim kochen: life -1 calm 1
beim komt: violence 1 medical 2 calm -2
beim mal: life 3 calm -2
beim metzger: calm 1
beim nachbarin: other 1
beim nachste: life 2 threat 1 calm -3
beim nur: calm 1
beim putzen: life 1 medical 1 calm -1
beim rasieren: calm 1
beim ringen: calm 1
beim schach: violence -1 calm 1
beim schneiden: medical 1
beim schwimkurs: calm 1
beim skat: calm 1
beim sport: medical 1
beim termin: voices 1
beim tierarzt: life 2 calm -2
beim und: other -1 medical 1
beim war: worry 1 calm -1
beim zahnartz: medical 1
beim zahnarzt: calm 1
beim zahneputzen: calm 1
beim: life -2 violence -3 threat 1 medical 2 voices -2 foreign -2 worry -4 calm 10
bein das: worry 1
bein eingeschlosen: medical -1 calm 1
bein gebrochen: life -1 calm 1
bein ich: life 2 worry -1 calm -1
bein ist: life -1 medical 1 calm 1
bein so: worry 1 calm -1
bein tut: life -1 medical -1 calm 2
bein: life 3 violence -1 threat -2 other -1 medical 5 voices 1 worry -2 calm -3
beinander: calm 1
beinaner: life 1 calm -1
beinarbeit: calm 1
beinbruch: life -1 worry -1 calm 1
beine die: life 1 calm -1
beine drausen: life 1 medical -1 voices 1 calm -1
beine er: voices 1 calm -1
beine ich: other 1
beine nicht: medical 2 calm -1
beine sind: life -1 calm 2
beine spuren: medical 1 worry -1
beine und: violence 1
beine: life 3 violence 1 threat -1 other 2 medical 7 foreign -1 worry -5 calm -6
beinen und: medical 1
beinen: life -1 violence 1 medical 2 worry -1
beis mir: life 1
beis: life 4 medical -1 worry -1 calm -1
beisamen: calm 1
beiseite ich: life 1 calm -1
beiseite: life 2 calm -1
beisen: calm 1
beispiel: life -1 calm 1
beitrage: calm 2
bekanter: calm 1
beklebt: calm 1
bekliyor: foreign 1 calm -1
bekom ich: calm 1
bekom: life -1 calm 2
bekome ich: life -1 worry -1 calm 2
bekome: life -3 violence -1 threat -1 medical 2 calm 3
bekomen ale: other 1
bekomen darf: voices 1 calm -1
bekomen das: worry 1
bekomen die: calm 1
bekomen es: medical 1 calm -1
bekomen ich: medical 1
bekomen ist: worry 1
bekomen mus: calm 1
bekomen sind: worry 1
bekomen so: life 1
bekomen sol: worry 1 calm 1
bekomen und: calm 2
bekomen: life -4 violence -1 threat -2 other -1 medical 2 voices 1 foreign -1 worry 5 calm 1
bekomt dafur: violence 1 calm -1
bekomt das: calm 1
bekomt die: calm 1
bekomt er: calm 1
bekomt geld: violence 2 calm -1
bekomt ich: life 1
bekomt man: life -1 calm 1
bekomt mein: life 1 violence -1 calm 1
bekomt meine: life 1 calm -1
bekomt sohn: life 1 violence -1 other -1
bekomt: life 2 threat 2 other -2 medical -1 voices -1 worry -1 calm 1
belasten: worry 2 calm -2
belastung: life -1 worry 3 calm -2
belegschaft: calm 1
belegte brotchen: calm 1
belegte: medical -1 calm 1
beleidigt ich: worry 1 calm -1
beleidigt weil: worry 1 calm -1
beleidigt: life -2 violence -1 worry 2 calm 1
belen: worry 2 calm -1
belgien: life -1 calm 1
belo: life 2 worry -1 calm -1
belt: foreign 1
bem: life -1 violence -1 calm 3
bemen: calm 1
ben artik: foreign 1
ben hat: medical 1 calm -1
ben krank: calm 1
ben yasamak: foreign 1
ben: life 1 violence -1 threat -1 other 1 medical 1 worry -1
benachrichtigt: life 1
bende das: life 1 calm -1
bende: life 6 threat -1 worry -1 calm -4
benden: life 7 worry -1 calm -5
bendet er: life 1 violence 1 other -1
bendet: life 2 violence 2 other -2
bene: foreign -1 calm 1
beni dovuyor: foreign 1 calm -1
beni eve: foreign 1 calm -1
beni her: foreign 1 calm -1
beni: life -1 other 1 medical -1 foreign 7 worry -1 calm -5
benimle: foreign -2 worry 4 calm -1
benomen: medical 2 calm -1
benutzt: life -1 calm 1
benzin die: threat 1 calm -1
benzin gekauft: threat 2 calm -1
benzin: life -2 violence -1 threat 10 medical -1 voices 1 worry -1 calm -6
bepflanzt: calm 1
bepo: life -1 calm 1
bequmer: calm 1
berat: life -1 calm 2
beraten lasen: calm 1
beraten: life -1 calm 2
berater: life -1 calm 2
beratung: life -1 threat -1 worry -1 calm 4
berdigt worden: calm 1
berdigt: calm 1
berdigung vom: life 1 calm -1
berdigung von: calm 1
berdigung: life 6 worry -1 calm -3
berechnet: calm 1
bereich: worry -1 calm 1
bereit: life 2 threat 4 medical -1 worry -1 calm -3
bereitgelegt: life 1
bereitlag: calm 1
bereits: life 2 calm -1
bereut: calm 1
berg: life -2 threat 2 calm 2
bergab: life -1 worry -1 calm 1
berge: life -1 calm 2
berger: medical 2 calm -1
berichte: life -1 calm 2
bernd: life -1 violence 2 other 1 medical -1 calm -1
beruf: calm 1
beruflich: calm 1
berufs: threat 2 calm -2
berufsbildungsbereich: life -1 calm 3
berufschule warten: violence 1
berufschule: life -1 violence 1 worry -1 calm 1
beruhigendes: calm 1
beruhigungsdingern: life -2 threat -1 worry 3 calm -1
beruhmt: worry 1 calm -1
bes: life -1 foreign 3
beschaftigung: life -1 violence -1 threat -1 medical -1 worry -1 calm 5
beschaid: calm 1
bescheid ist: life 1
bescheid: life -1 violence -1 threat -1 other -1 medical -1 voices 1 worry -1 calm 5
beschimpft: calm 1
beschisen: life 1 calm -1
beschlagt: calm 1
beschleunigen: calm 1
beschlosen: life 4 threat -1 worry -1 calm -2
beschteln: life -1 calm 2
beschweren: life -1 violence -1 worry 1 calm 3
besen: life -1 calm 2
besenstiel: life -1 violence 4 calm -2
beser ale: life 1
beser als: life 3 calm -2
beser das: life 1 calm -1
beser die: life -1 worry 1
beser dran: other 1 worry 2 calm -2
beser er: threat 1
beser es: voices 1
beser fur: life -1 worry 1 calm 1
beser geworden: violence 1 calm -1
beser hat: life 1
beser ich: life -1 worry 1 calm 1
beser ist: calm 2
beser nicht: worry -1 calm 1
beser nie: worry 1
beser ohne: worry 1 calm -1
beser sein: calm 1
beser so: life 1
beser tot: life 2 calm -2
beser und: calm 1
beser wen: life 1 threat 1 worry -1
beser wird: life 1 calm -1
beser: life 4 violence -2 threat -1 other -2 medical -2 voices -1 foreign -1 worry 4 calm 1
beseres: life -1 other -1 worry 5 calm -2
besern: calm 1
besiegt: life -1 calm 2
besofen und: violence 1
besofen: life -1 violence 1 medical 2 worry -1 calm -1
besonders: life -1 threat 2 worry -1 calm 1
besorge: life -1 worry -1 calm 2
besorgt: life 1 threat 5 worry -2 calm -4
besprechung: life -1 threat 3 worry -1 calm 1
besprochen: worry -1 calm 2
bestanden: life -1 calm 3
bestater: life -1 calm 1
bestatige: calm 1
bestatungsfirma: violence -1 calm 1
beste freundin: other 1
beste: life -1 violence -1 threat -1 other 2 medical -1 voices -1 worry -1 calm 3
besteck: calm 1
besteht: calm 1
bestel: life 1
bestelen: calm 1
bestelt fur: life 1
bestelt und: calm 1
bestelt: life -2 violence -1 medical -1 voices -1 worry 2 calm 4
besten das: calm 1
besten ich: life -1 worry 1
besten: life 5 violence -1 threat -1 other -1 medical -1 voices -1 calm -1
bestens: life -1 worry -1 calm 3
bester freund: other 1
bester hat: other 1
bester man: calm 1
bester tag: calm 1
bester: life -1 violence -1 other 1 worry -1 calm 3
bestimen: calm 1
bestimt aber: life -1 medical 1
bestimt hundert: calm 1
bestimt ich: violence 1 calm -1
bestimt: life 2 violence 1 threat -1 other -1 medical 3 voices -1 calm -4
bestraft ich: life 1 calm -1
bestraft mich: life 1
bestraft: life 10 violence -1 threat -1 voices -1 worry -1 calm -5
besuch ist: violence 1 calm -1
besuch: life -1 violence 2 threat -1 worry -1 calm 1
besuchen: life -1 worry -1 calm 3
bet bin: violence 1
bet bis: life -1 calm 1
bet damit: violence 1
bet den: worry 2 calm -2
bet die: violence 1
bet geblieben: calm 1
bet ich: violence 2 worry -1 calm -1
bet ist: life 2 voices -1 calm -1
bet mit: worry 1 calm -1
bet sie: voices 1 calm -1
bet und: life 1 violence 1 calm -1
bet weil: violence 1
bet: life -3 violence 7 threat -2 other 1 medical -3 voices -1 foreign 1 worry -1 calm 2
betahlen: calm 1
betahlt de: calm 1
betahlt: calm 1
betatscht: violence 1
bete das: life 1 worry -1
bete ich: life 1
bete: life 3 violence -1 worry -2
beteiligt: calm 1
beteln: worry -1 calm 2
beten: threat 3 worry -1 calm -1
betina: life -1 calm 1
betonmischer: calm 1
betrag: life -1 calm 2
betreuarin: calm 1
betreung: medical -1 calm 3
betreur auf: medical 1 worry 1
betreur den: other 1
betreur der: violence 1
betreur die: violence -1 other 3 calm -1
betreur er: threat 1
betreur gericht: calm 1
betreur gesagt: other 1
betreur hat: life 1 calm -1
betreur ich: life 1 violence 1 voices -1
betreur imer: life -1 violence 2
betreur in: violence 1
betreur ist: worry 1 calm -1
betreur komt: violence 1
betreur macht: calm 1
betreur mein: worry 1
betreur meine: calm 1
betreur meinen: calm 1
betreur mich: violence 1
betreur mir: violence 1
betreur mit: violence 1
betreur sagen: violence 1
betreur sagt: voices -1 worry 1 calm -1
betreur schlagt: other 2 calm -2
betreur so: life 1 calm -1
betreur und: life 1
betreur von: calm 1
betreur weg: worry 1 calm -1
betreur wil: life -1 violence 2
betreur zahlt: worry 1
betreur: life -1 violence 4 threat -1 other 3 medical -1 voices -3 foreign -1 worry 2 calm -1
betreuten in: other 1
betreuten: life -1 other 1 calm 1
betrieb an: worry 1 calm -1
betrieb dabei: threat 1 calm -1
betrieb der: violence 1 calm -1
betrieb im: worry 1
betrieb oder: life 1
betrieb und: threat 1 worry 1
betrieb: life -2 violence -1 other -1 medical -1 voices -1 worry 1 calm 5
betriebe: life -1 calm 2
betriebliche: calm 1
betriebsrat an: life 1 calm -1
betriebsrat das: life 1 calm -1
betriebsrat den: life 1
betriebsrat hat: worry 1
betriebsrat mich: life 1
betriebsrat: life 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 4
betrofene: calm 2
betroierin: calm 1
betrunken: life 1 other 1 medical 1 worry -1 calm -1
betwasche: life -1 calm 2
beule: voices -1 worry 2
beutel: threat 2 calm -1
bevor anderen: calm -1
bevor die: calm 1
bevor er: violence -1 calm 2
bevor ich: life 1 threat -1 calm 1
bevor sie: calm 1
bevor wieder: life 1 calm -1
bevor wir: calm 1
bevor: life 1 violence -4 threat -2 other -1 medical -1 voices 1 calm 6
beweg: worry 2 calm -1
bewegen und: medical 1
bewegen: life -1 medical 3
beweglich: life -1 calm 1
bewegt nicht: medical 1 calm -1
bewegt sich: medical 1 calm -1
bewegt: medical 2 calm -2
beweis: other 2 calm -1
beweisen: voices 1
bewerber: life -1 calm 2
bewerbung: life -1 calm 3
bewiligt: life -1 calm 2
bewirbt: life -1 calm 2
bewohner das: calm 1
bewohner: life -2 violence -1 other 2 medical 2 voices -1 calm 1
bewustlos: medical 9 worry -1 calm -7
bezahle: worry 4 calm -3
bezahlen: life -1 worry -1 calm 2
bezahlt der: life 1
bezahlt die: calm 1
bezahlt hat: other 1
bezahlt und: threat 1 calm -1
bezahlt wird: life 1 calm -1
bezahlt: life 3 violence -1 threat 1 medical -1 voices -1 worry -3 calm 2
beziehung: worry 2 calm -2
bezirk: calm 1
bezogen: calm 1
bfa: life -1 calm 3
bfaker: foreign 2 calm -1
bi mi: calm 1
bi: life 1 violence 2 medical -1 foreign -1 worry -1 calm 1
biap: calm 1
bicak: foreign 3 calm -2
bicakla: foreign 2 calm -1
bidi mout: foreign 2 calm -2
bidi: life -1 foreign 6 calm -4
bielefeld: calm 1
bienenstich: medical 1
bier: life -1 worry 4 calm -1
bierkutscher: calm 1
bietet das: other 1
bietet: other 2 calm -1
bigi: life -1 other 2 calm -1
bije i: foreign 1
bije: foreign 4 calm -2
bike: life 1 threat -1 foreign 1 worry -1
bil: foreign 2 calm -1
bild an: life 1
bild der: life 1
bild gemalt: threat 1
bild vom: other 1
bild: violence -1 threat 1 other 1 worry -1 calm 1
bilder mir: worry 2 calm -1
bilder von: worry 2 calm -1
bilder: life -1 threat 3 medical -1 voices -1 worry 2 calm -3
bildern: life -1 calm 2
bildkarten: calm 1
bildschirm hab: calm 1
bildschirm: medical -1 calm 3
bildungsbereich: life -1 calm 2
bilig: calm 1
bilige: threat 3 calm -2
biliger ich: life -1 calm 1
biliger wen: life -1 calm 1
biliger: calm 1
bimirim: life -1 foreign 3 calm -2
bin 16: calm 1
bin 18: calm 1
bin 19: life 2 calm -1
bin 20: other 1 worry 1
bin 24: life 1 calm -1
bin 2: life 1 calm -1
bin 34: life -1 violence 1
bin 41: worry 1 calm -1
bin 4: life -1 worry 1
bin 58: worry 1
bin a: life 1 calm -1
bin ab: life 1 worry -1
bin aber: life 1 worry -1
bin ale: life 1 calm -1
bin alein: life -1 medical 4 worry 1 calm -3
bin aleine: threat 1
bin alen: life -1 worry 2 calm -1
bin als: violence 1
bin am: life 1 medical -1 worry 2 calm -3
bin an: medical -1 voices 1
bin arbeit: other 1 worry 3 calm -3
bin auch: life 1 violence -1 worry -1
bin auf: violence -1 threat -1 other 1 medical 1 voices 2 calm -2
bin aufgewacht: calm 1
bin aufm: threat 1 voices 1 calm -1
bin aus: voices 1 calm -1
bin bad: life 1 calm -1
bin bahnhof: other 1
bin bald: life 1 threat 1 worry -1 calm -1
bin bei: life 2 other 1 calm -2
bin beim: life -1 violence 1 worry -1 calm 1
bin bet: violence 1
bin bin: calm 1
bin bis: worry -1
bin bischen: calm 1
bin blind: calm 1
bin blod: worry 1
bin chef: calm 1
bin da: life 1 violence 1 threat 1 worry -1 calm -1
bin dabei: calm 1
bin dach: worry 2 calm -2
bin das: life 2 worry -1 calm -1
bin dem: threat 1 medical 1 voices 1 worry -1 calm -1
bin den: life -1 violence 1 medical 1 voices 1 worry 1 calm -3
bin depresion: calm 1
bin der: life -2 threat -1 voices 1 worry 1
bin diabetiker: medical 1
bin die: violence -1 worry 1
bin do: voices 1 calm -1
bin doch: life -1 violence 1 worry 2 calm -1
bin dran: life -1 violence 1 threat 1 other -1
bin drauf: life 1
bin drei: voices 1
bin dum: life 1
bin durch: calm 1
bin e: life 1
bin ein: violence 1 worry 1 calm -1
bin eine: worry 3 calm -2
bin einem: voices 1
bin einfach: calm 1
bin eingeschlosen: life -1 violence 1 worry -1 calm 1
bin einzige: worry 1 calm -1
bin ende: life -1 worry 3 calm -2
bin entauscht: life 2 violence -1
bin er: violence -1 threat 1 other -1 voices 2 worry -1 calm -1
bin erkaltet: calm 1
bin erlost: voices 1
bin erschopft: worry 1 calm -1
bin erst: medical 1
bin es: life 2 calm -1
bin fast: worry -1 calm 1
bin fehler: calm 1
bin fertig: life 2 calm -2
bin fit: worry -1 calm 1
bin fix: life -1 calm 1
bin freitag: life -1 worry -1 calm 2
bin froh: life -2 worry -1 calm 3
bin fur: worry 2 calm -1
bin ganz: threat 1 medical -1 voices -1 worry 1
bin gegen: medical 1
bin gehorlos: calm 1
bin geht: calm 1
bin genervt: life -1 calm 1
bin gerade: calm 1
bin gerust: medical 1 calm -1
bin gespant: calm 1
bin gestorben: worry -1 calm 1
bin geworden: medical 1 worry 2 calm -2
bin gleich: violence 1 threat 2 calm -2
bin gleis: life 2 calm -1
bin gut: calm 1
bin hab: life 1 calm -1
bin haben: life 2 calm -1
bin hat: violence 1
bin heit: calm 1
bin heut: voices -1 calm 1
bin heute: calm 2
bin hier: life -1 voices 1
bin hofnung: worry 2 calm -1
bin i: calm 1
bin ich: life 2 threat -1 other -1 medical -1 calm 1
bin im: life -1 violence 2 other 1 medical 1 voices 1 worry -1 calm -2
bin imer: calm 1
bin in: life -2 voices 2 worry -1
bin inerlich: life 1 worry -1
bin irgendwan: medical -1 voices 2 worry -1 calm -1
bin isch: voices 1 calm -1
bin ist: life 1 voices 1 calm -1
bin ja: life -1
bin jahr: life 1 calm -1
bin jahre: worry 1
bin jahrgang: life 1
bin jesus: voices 2 calm -1
bin jetzt: threat 1 voices 1 calm -1
bin kaput: calm 1
bin kein: threat 1 calm -1
bin keler: violence 2 calm -1
bin klo: calm 1
bin krank: worry -1 calm 1
bin kurz: worry 1 calm -1
bin last: life 1
bin leiter: worry -1 calm 1
bin ler: worry 1 calm -1
bin lieber: life 2 calm -1
bin lustig: life -1 threat 1 calm 1
bin mal: life -1 worry -1 calm 2
bin man: life -1 violence 2 calm -1
bin mehr: life -1 calm 2
bin mein: life 1 calm -1
bin meine: violence 1
bin meinem: life -1
bin mir: calm 1
bin mit: life -1 threat 1 worry 1 calm -1
bin morgen: worry -1 calm 1
bin morgens: calm 1
bin mude: life -1 worry 1
bin mus: worry 1
bin mut: life 1 calm -1
bin nachste: life 1 violence 1 calm -1
bin nicht: life 1 threat -1 medical -1 voices 1 worry -3 calm 2
bin nichts: worry 2 calm -1
bin nie: life 1 worry -1
bin nix: worry 2 calm -1
bin noch: worry -1 calm 1
bin nochmal: life 1
bin nur: life 1 violence -1 worry 3 calm -1
bin ob: calm 1
bin oder: life -1 voices 1 worry 1
bin opa: life -1 other 1
bin raus: threat 1
bin ruckfalig: worry 3 calm -2
bin ruhig: life 2 threat 2 worry -1 calm -2
bin sag: life 1
bin sat: life -1 worry -3 calm 5
bin schlap: calm 1
bin scho: life -1 threat 1
bin schon: life 1 threat -1 voices 1 worry 1 calm -1
bin schwanger: medical 1 calm -1
bin schwerbehindertenausweis: calm 1
bin seh: life 1 calm -1
bin seine: violence 1
bin seit: life -1 threat 1 worry 1
bin selber: calm 1
bin selbst: violence 2
bin sie: life 1
bin so: life 1 violence -1 medical 1 worry 2 calm -2
bin stolz: calm 1
bin todmude: calm 1
bin tot: threat -1 worry -1 calm 2
bin total: worry 1
bin traurig: life 1 worry -1 calm 1
bin uberal: life -1 violence 1 voices 1 calm -1
bin umgefalen: life -1 calm 1
bin umgezogen: calm 1
bin und: life 1 violence 2 threat -1 voices 1 worry -1 calm -1
bin unten: other 1 voices 1
bin vater: calm 1
bin verliebt: calm 1
bin vom: medical 2 worry 1 calm -2
bin von: life -1 medical 1 worry 2 calm -1
bin vor: calm 1
bin wald: life 1 voices 2 calm -1
bin weg: life -1 worry -1 calm 3
bin weil: violence 1
bin weis: medical 1
bin wen: calm 1
bin wer: calm 1
bin werd: worry 1 calm -1
bin wie: worry 1 calm -1
bin wieda: life -1 calm 1
bin wieder: life 1 calm -1
bin wir: medical 1 calm -1
bin zu: violence -1 threat -1 worry 1
bin zufrieden: worry -1 calm 1
bin zum: life 1 worry 1 calm -1
bin zur: life 1 calm -1
bin zwei: worry -1 calm 1
bin zweimal: calm 1
bin: life 2 threat -3 other -3 medical 1 voices 5 foreign -5 worry 4 calm -1
binde: medical 1
bindet mich: violence 1 calm -1
bindet: life -1 violence 5 worry -1 calm -2
bine hat: medical 2 calm -1
bine: life -1 violence -1 other -1 medical 3 foreign -1 worry -1 calm 2
bingo: life 3 calm -2
bins wieder: calm 1
bins: life -2 worry -1 calm 4
biogasanlage: calm 1
biraz: calm 1
birken: calm 1
birou: foreign 1
birte: calm 2
bis 15: life -1 calm 1
bis 18: life 1 voices 1 calm -1
bis 30: worry 1 calm -1
bis 31: calm 1
bis 4: medical 1
bis 60: life 1 calm -1
bis 6: violence 1
bis ab: life 1
bis ales: life 2 calm -1
bis auf: medical 1
bis august: calm 1
bis aus: worry 1
bis bauch: voices 1 calm -1
bis bis: life 1 calm -1
bis blau: life 1 threat 1 other 1 calm -1
bis blut: life 2 medical -1
bis blutet: life 2 worry -1 calm -1
bis bricht: life 2 calm -1
bis dahin: life 1
bis dan: life 1
bis das: violence 1 worry 1 calm -2
bis den: life -1 other -1 medical 3
bis der: voices 1
bis des: life 1
bis die: life 1 violence 1 threat -1 calm -2
bis donerstag: life 1
bis drei: calm 1
bis dunkel: voices 1
bis ein: calm 1
bis einer: calm 1
bis eins: calm 1
bis ende: life 1 calm -1
bis er: life -1 violence 1 threat 3 other -1 calm -1
bis ersten: worry 2 calm -1
bis es: life 2 worry -1 calm -1
bis freitag: worry 1 calm 1
bis geblutet: violence 1
bis gezahlt: life 1
bis hab: medical 1 calm -1
bis halb: calm 1
bis hundert: life 1
bis ich: violence 3 medical -1 calm -3
bis im: voices 1
bis in: life -1 other -1 medical 2
bis jetzt: life -1 voices 1
bis juni: calm 1
bis kam: life 1
bis komt: life 1
bis man: life 2 violence 1 calm -2
bis marz: calm 1
bis mich: life -1 violence 1
bis mitag: threat 1
bis mitwoch: calm 1
bis montag: life -2 threat -1 worry 2 calm 1
bis morgen: threat -1 worry 2
bis mus: calm 1
bis nachste: calm 1
bis nachts: worry 1
bis neu: life 1
bis nich: threat 1
bis nicht: life -1 violence 1 calm 1
bis ostern: calm 1
bis rente: life 1 worry -1
bis schlaft: other 1
bis sechs: calm 1
bis sie: life 1 violence -1 threat 1 other 1 medical -1 voices -1 worry -1
bis somer: calm 1
bis stil: life -1 threat 1
bis tot: violence 1 threat 1 worry -1 calm -1
bis uhr: life -1 voices 1 calm 2
bis um: life -1 worry 1 calm 1
bis und: calm 1
bis unten: medical 1
bis unterschreiben: worry 2 calm -1
bis urlaub: worry -1 calm 1
bis wan: life -1 calm 2
bis was: life 1
bis weg: worry 1 calm -1
bis weihnachten: worry 1 calm -1
bis welchem: calm 1
bis wird: worry 1
bis woche: life 1
bis zu: life -1 threat 1 calm 1
bis zum: voices 2 worry 1 calm -2
bis zur: life 2
bis zwei: calm 1
bis: life 2 violence 1 threat -1 other -3 medical -2 foreign -2 worry 3 calm 2
bischen mehr: life 1
bischen: violence -1 threat -1 other -1 medical -1 voices -2 foreign -1 calm 7
biscoti: foreign -1 calm 2
biserl: calm 1
bisher: life -2 violence -1 voices 1 worry -1 calm 3
bisi: life -1 calm 2
bisl heute: life -1 calm 1
bisl: life -2 violence -1 threat -1 medical -1 foreign -1 worry -1 calm 7
bisle: life -1 calm 3
bist der: threat 1
bist dran: voices 1
bist du: life -1 violence 1 voices 1 worry 1
bist einzige: threat 1 calm -1
bist ja: life 1
bist nur: life 1
bist: life -2 violence 1 threat 1 other -1 medical -1 voices 2 foreign -1 worry 1 calm 1
bit: foreign -1 calm 2
bitcoin: calm 1
bite an: calm 1
bite das: calm 1
bite dem: calm 1
bite den: voices 1
bite der: life 1
bite einfach: life -1 calm 1
bite entschuldigt: calm 1
bite erinern: calm 1
bite erklaren: calm 1
bite gehen: life -1 other 1
bite helfen: worry 1 calm -1
bite heute: threat 1 calm -1
bite ich: life -1 voices 1
bite im: life 1
bite jemand: life 2 worry 1 calm -2
bite keine: life 1 threat 1 calm -1
bite mich: life -1 worry 1 calm 1
bite morgen: calm 1
bite nicht: life 2 calm -1
bite sagen: life 1 violence 1 calm -1
bite schnel: life -1 violence 1 other 1 calm -1
bite sie: life 2 threat -1 other -1 worry -1 calm 1
bite toten: life 1
bite wen: life -1 violence 1
bite wie: calm 1
bite: life 7 threat -3 other -1 medical -2 voices -1 worry -4 calm 4
bitecek: foreign 1 calm -1
bitiriyorum: foreign 1 calm -1
bitner: violence 4 calm -3
biura: calm 1
blamiert: life -1 threat 1
blasen: violence 10 calm -9
blat nicht: worry 1 calm -1
blat: life -2 worry 1 calm 3
blatere ich: life 1
blatere: life 1 calm -1
blatlause: life -1 threat -1 calm 2
blau am: life -1 violence 1 medical 1 worry -1
blau flecken: violence 2 calm -1
blau gesicht: medical 1
blau heut: life -1 violence 1 other 1 calm -1
blau im: violence 1 medical 1 calm -1
blau ist: other 1 calm -1
blau lipen: medical 1
blau und: life -1 violence 1 other 1 calm -1
blau vom: calm 1
blau von: life -1 violence 5 medical -1 calm -2
blau war: violence 1 medical -1 worry 1
blau: life -4 violence 8 other 1 medical 6 voices -1 foreign -1 worry -2 calm -6
blaun: life 1 threat -1 voices 1 calm -1
blaur: life -1 other 1 calm 1
blaus aug: violence 1 calm -1
blaus: life -1 violence 3 worry -1 calm -1
blech: calm 1
bleche: calm 1
blechereinigen: calm 1
bled: life -1 calm 1
bleib der: life 1
bleib ich: life 1
bleib imer: worry 1
bleib stehen: life 2 calm -2
bleib und: calm 1
bleib: life 4 violence -1 medical -1 voices 1 worry -1
bleiben auf: life 1
bleiben: life 4 violence -1 threat -1 medical -1 worry -2
bleibt das: calm 1
bleibt der: life 1
bleibt die: medical 1
bleibt ist: life 1
bleibt luft: medical 1
bleibt sie: calm 1
bleibt so: life 1 violence 2 calm -2
bleibt: life 1 violence 2 threat -1 other -1 voices -1 worry -1 calm 1
bleichmitel: life -1 medical 4 worry -1 calm -2
bleim: calm 1
blenden: voices 2 calm -1
blick die: calm 1
blick ich: life 1
blick: life 1 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 1
blicken ich: threat 1
blicken lasen: threat 1
blicken: violence -1 threat 3 calm -1
bliebe: life -1 worry 1
blieven: life 1
blind und: calm 1
blind: worry -1 calm 3
blindarm: worry -1 calm 1
blindenstock: calm 1
blinkender: voices 2 calm -1
blinkt: medical -1 worry -2 calm 3
blitz: life 2 violence -1 other -1 voices 1 worry -1 calm -1
blitzlischt: calm 1
blockiert: life 2 calm -1
blocksberg: life -1 calm 1
blockweise: calm 1
blod ist: calm 1
blod: life -3 violence -2 threat 2 other -1 medical -1 voices -1 foreign 2 worry 1 calm 2
bloda: calm 1
blode: life -1 worry -1 calm 2
bloder: foreign -1 calm 2
blodes: calm 1
blos 20: calm 1
blos a: life 1 calm -1
blos der: life 1 calm -1
blos die: violence 1
blos ne: worry 1
blos no: worry 1 calm -1
blos noch: life 1 calm -1
blos: life 1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 1 calm 3
bloszustelen: calm 1
bluat: violence 1 medical 4 foreign -1 worry -1 calm -3
bluman: life 2 calm -1
blume: calm 1
blumen war: life -1 calm 1
blumen wen: violence -1 calm 1
blumen: life -2 violence -2 threat 3 other -1 medical -1 worry -1 calm 4
blumenladen: calm 1
blumenstrause: calm 1
blut abnehmen: calm 1
blut am: life 1 other 1
blut aus: medical 1 calm -1
blut beim: calm 1
blut bin: life 1 calm -1
blut dem: medical 1
blut gehts: life 2
blut gespendet: life -1 medical -1 calm 1
blut hort: medical 1
blut im: life -1 violence 1
blut kam: life 1
blut komt: life 1
blut lauft: life 1
blut mir: medical 1
blut nicht: medical 1
blut sie: other 1
blut so: medical 1 calm -1
blut war: calm 1
blut: life 1 violence -1 threat -1 other 2 medical 15 voices -1 foreign -1 worry -4 calm -9
blutabnehmen: life -2 worry -1 calm 4
blutdruck: calm 2
blute so: medical 1
blute stark: life -1 medical 2 calm -1
blute: life -1 violence 2 threat -1 medical 9 worry -1 calm -7
bluten: threat 1 medical 3 voices -1 calm -3
blutet am: medical 1
blutet ich: life 2 worry -1
blutet wie: life -1 medical 2 calm -1
blutet: life 5 violence -2 threat 1 other 1 medical 9 voices -1 worry -4 calm -9
blutflecken aus: life 1
blutflecken der: life 1
blutflecken: life 1 calm -1
blutig: life 2 calm -1
blutspenden: life -1 calm 2
blutverduner: medical 3 calm -2
blutwerte: calm 1
bmw: threat 1
boah ich: calm 1
boah: life 1 medical -1 worry -2 calm 3
boca: foreign 2 calm -2
bochum: life -1 calm 2
bock auf: worry 1 calm -1
bock mehr: life 1 worry 1 calm -1
bock zu: life 1
bock: violence -1 threat -1 medical -1 worry 2 calm 1
bockwurst: life -1 calm 1
boden der: calm 1
boden hab: medical -1
boden macht: medical 1
boden und: medical 2 calm -1
boden versunken: calm 1
boden: life -2 violence 2 threat -1 other -1 medical 8 voices -1 foreign -1 worry -1 calm -4
bodense: life -1 calm 1
bodn: other 2
bogen: worry -1 calm 2
boid: life 2 calm -2
boje: foreign 1 calm -1
bold: life -1 worry -1 calm 2
boler: life 2 calm -1
boli: foreign -1 calm 2
bolsche: life -1 foreign 2 calm -1
bombe ich: life -1 threat 1
bombe: life -2 threat 2 calm 1
bombentyp: calm 1
bomel: life -1 other -1 calm 2
bonbon: medical 1
bonbons: life -1 violence -1 threat 3 worry -1
borchert: life 1 calm -1
bord: life -1 calm 2
borderline: other 1
bos: threat -1 foreign 1 calm 2
boschung: life 1 calm -1
bose mir: calm 1
bose mus: other 1
bose und: life -1 violence 1 other 1
bose zu: calm 1
bose: violence 1 threat -1 other 3 medical -1 voices 1 worry -2
boseln: calm 1
boser: life -1 threat 3 calm -2
boses: life 2 threat 2 voices -1 calm -3
bosewicht: calm 1
bot a: foreign 1
bot: life -1 foreign 5 worry -1 calm -2
bouldern: calm 1
bowle: life -1 threat 2 worry -1
bowling: violence -1 other 1 calm 1
box: life -1 threat 1 calm 2
boxen: calm 1
boxsack: life -1 calm 1
boxt: other 1
boxtraining: calm 1
boyfriend me: foreign 1
boyfriend: foreign 2 calm -1
boyle: worry 3 calm -2
bracos: foreign 2 calm -1
braken: life -1 other 3 calm -2
brandblase: life 1
brandgas: medical 2 calm -2
brandsatz: threat 2 calm -1
brandschutzhelfer: calm 1
brandt: violence -1 threat 5 worry -1 calm -3
brandwunde: life 2 calm -1
bratem: life -1 foreign 2 worry -1 calm 1
bratpfane: life -1 threat 2 calm -1
bratwurst: calm 1
brauch das: life -1 other 1
brauch den: worry -1 calm 1
brauch der: life -1 calm 1
brauch die: worry 1 calm 1
brauch einen: life 1
brauch fur: calm 1
brauch i: life 1
brauch ich: life 2 threat -1 worry -1
brauch ja: life 2 calm -1
brauch jemand: life -1 calm 1
brauch kein: life 1 calm -1
brauch keine: life 1 voices 1 calm -1
brauch keinen: life 1 calm -1
brauch mehr: worry -1 calm 1
brauch morgen: life -2 other 1 worry 2 calm -1
brauch ne: calm 1
brauch neu: life -1 calm 1
brauch neun: life 1 calm -1
brauch nich: worry 1 calm -1
brauch nicht: life 1 worry 1 calm -1
brauch nix: calm 1
brauch nur: threat 1 calm -1
brauch schlaf: life -1 worry 2
brauch termin: threat 1
brauch viele: life 1 calm -1
brauch zum: life -1 calm 2
brauch: life 7 violence -2 threat -2 medical -2 foreign -1 worry -1 calm 1
brauchat: calm 1
brauche einen: calm 1
brauche ich: worry -1 calm 2
brauche mehr: life -1 calm 1
brauche nicht: calm 1
brauche nichts: calm 1
brauche nur: life 1 worry -1
brauche sie: threat 1 calm -1
brauche: violence -1 other -1 medical -1 voices -1 worry -4 calm 7
brauchst: calm 1
braucht auf: life -1 calm 1
braucht das: life 1
braucht daurhaft: calm 1
braucht der: calm 1
braucht einen: calm 1
braucht er: calm 1
braucht ich: life 1 calm -1
braucht ihr: life -1 calm 2
braucht mehr: calm 1
braucht mein: life 2 calm -1
braucht mensch: worry -1 calm 1
braucht mich: life 1 worry -1
braucht nicht: life 1
braucht so: life -1 threat 1
braucht viel: threat 1
braucht: life 5 violence -2 threat 1 other -1 medical -2 voices -1 foreign -1 worry -2 calm 4
braunes: medical 2 calm -2
brausetablete: calm 1
brautkleid: life -1 calm 1
brav: life -1 violence 1 worry -1 calm 1
breathing: foreign 1
brech ich: life -1 threat 2 calm -2
brech: life -2 threat 5 medical 1 worry -1 calm -3
breche: life -1 worry 2 calm -1
brechen er: medical 1
brechen ist: medical 1
brechen und: medical 1
brechen: life -1 medical 4 voices -1 worry -1 calm -2
brechstange: life -1 threat 2 calm -1
bremse: threat 3 calm -2
bremsen am: threat 1 calm -1
bremsen: life -1 threat 6 calm -3
bremst: life 2 calm -1
bren: life 1
brenen ale: threat 1
brenen die: threat 1 medical 1 calm -1
brenen und: medical 1 calm -1
brenen vom: calm 1
brenen: life -2 threat 3 medical 1 voices 2 worry -1 calm -2
brent ales: medical 1
brent der: threat 2 medical 1 calm -3
brent die: life -1 calm 1
brent gut: life 2 calm -1
brent laden: threat 3 calm -2
brent licht: other 1
brent nicht: medical -1 calm 1
brent so: life 2 calm -1
brent und: threat 1 medical 1 calm -1
brent: life 1 threat 5 medical 5 voices -1 foreign -1 worry -2 calm -5
brents: threat 1 calm -1
bret ich: medical 1 calm -1
bret: life 1 threat -1 medical 3 voices -1 worry -1 calm -2
breven: calm 1
brezel: life -1 violence -1 medical 2 worry -1 calm 1
brezeln: calm 1
briaf: calm 1
bricht das: calm 1
bricht er: violence 1 calm -1
bricht mir: violence 1 calm -1
bricht: life 2 violence 2 threat -1 other -1 medical -1 voices -1 worry -1
brichta: violence 4 calm -3
brief abmahnung: worry -1 calm 1
brief da: life -1 other 3 medical -1 worry 1 calm -1
brief der: calm 1
brief fur: life 1 calm -1
brief gegeben: worry 2 calm -2
brief gericht: worry 1 calm -1
brief geschrieben: life 2 other -1 calm -1
brief ich: life -1 other 1 worry 1 calm -1
brief is: life 1
brief ist: other 1
brief komt: other 1 calm -1
brief liegt: life 1
brief sie: life 1
brief von: calm 1
brief: life 3 violence -2 threat -2 other 3 medical -2 voices -1 foreign -1 worry 4 calm -3
briefe ich: worry 1
briefe mach: worry 1
briefe mehr: worry 1 calm -1
briefe: life -1 other -1 worry 5 calm -2
briefkasten: calm 1
brile und: worry 1
brile: threat 1 voices -1 calm 1
bring chef: threat 1 voices 1 calm -2
bring den: life -1 threat 1 voices 1
bring dich: life -1 voices 1
bring die: life -1 calm 1
bring ich: life 2 violence 1 threat 1 worry -1 calm -3
bring kuchen: calm 1
bring meinen: threat 1 calm -1
bring mi: life 2 calm -1
bring mich: life 3 violence -1 threat -1 calm -1
bring mir: life -1 calm 1
bring misch: life 1 calm -1
bring morgen: life -1 violence 2 calm -1
bring mul: calm 1
bring nicht: life -2 calm 3
bring um: life 3 threat 1 voices 1 worry -1 calm -2
bring was: threat 1 calm -1
bring zu: life -1 threat 2
bring: life 1 violence 1 threat 7 other -1 medical -1 voices 3 foreign -1 worry -4 calm -5
bringa: calm 1
bringe das: threat 1 calm -1
bringe ich: threat 1
bringe mich: life 2 calm -1
bringe um: life 3 calm -2
bringe: life 2 violence -1 threat 3 worry -1 calm -2
bringen mich: calm 1
bringen: life -1 violence -1 threat -1 other 1 worry 1 calm 2
bringt dan: calm 1
bringt der: calm 1
bringt er: violence 1 calm -1
bringt imer: calm 1
bringt jeden: worry -1 calm 1
bringt man: life 2 calm -2
bringt mi: violence 1
bringt mich: life -1 violence 1 worry -1 calm 2
bringt mir: calm 1
bringt nix: life -1 calm 1
bringt noch: calm 1
bringt sich: life 2 other 1 calm -3
bringt sie: other 1
bringt um: life -1 violence 1 other 1 calm -1
bringt was: worry 1
bringt: life -2 threat -2 other 2 medical -1 voices -1 foreign -1 calm 5
bringtn: calm 1
brocha: calm 1
brocht: life -1 calm 1
brocken: calm 1
broder: threat 2 calm -1
broke: foreign -1 calm 2
bromberen: life -1 calm 1
bronze: calm 1
bror: life -1 other 3 calm -1
brot dan: life 1 calm -1
brot den: calm 1
brot geklaut: threat 1 calm -1
brot ich: threat 1
brot in: calm 1
brot ist: calm 1
brot und: life 1
brot: life -1 violence -1 other -1 medical -1 worry -2 calm 4
brotchen: life -3 worry -1 calm 4
brotdose: life -1 other 1 worry 1 calm 1
brotheke: voices 1
brother: foreign 2 calm -2
brotmaschine: life 1 calm -1
brotmeser: threat 3 calm -2
brotzeit: calm 2
bruadr: violence 2 calm -1
bruch: medical 1
bruche: life -1 calm 1
brucke angeln: life -1 calm 1
brucke aus: calm 1
brucke dan: life -1 other 1
brucke die: calm 1
brucke gespert: life -1 calm 2
brucke guck: calm 1
brucke ich: life -2 threat 1 other 1 voices 1 calm -1
brucke ist: calm 1
brucke sie: voices 1
brucke steht: other 1 calm -1
brucke und: life -1 calm 1
brucke war: life 1 calm -1
brucke: life 7 violence -2 threat -1 other 5 medical -2 foreign -1 worry -4 calm -2
bruckenpfeiler: life 4 calm -3
bruckentag ich: calm 1
bruckentag: life -1 calm 2
bruckn: life 1
bruder auf: other 1 calm -1
bruder bei: calm 1
bruder den: violence 1
bruder der: voices 1
bruder die: life 1 calm -1
bruder ein: violence -1 threat 1
bruder er: other -1 calm 1
bruder fertig: life 1
bruder geht: calm 1
bruder hab: life -1 threat 1
bruder hat: life -1 violence 1
bruder ich: life 2 threat 1 calm -1
bruder in: violence -1 calm 1
bruder is: medical 1
bruder ist: violence -1 threat 1 medical -1 worry 1
bruder meint: violence 1
bruder mich: life -1 violence 2 worry 1 calm -1
bruder mir: violence 1
bruder mit: calm 1
bruder nicht: life -1 other 1 medical 1 worry -1
bruder sagt: calm 1
bruder schlaft: voices 1 calm -1
bruder schwor: life 1
bruder sich: other 2 calm -1
bruder wen: life 1 calm -1
bruder: life -1 violence 1 threat 1 other 4 medical -1 voices -1 foreign -1 calm -2
bruders: calm 1
bruk: life 1
brukt: calm 1
brulen: life -1 threat 1 other -1 medical -1 voices 1 worry 1
brult er: worry 1 calm -1
brult: life -1 violence 2 threat -1 other 1 medical -1 worry 6 calm -4
brumt: calm 1
brunen ich: voices 1
brunen: life -1 threat -1 voices 3 calm -1
brust ich: life 1 calm -1
brust krieg: medical 1
brust tut: life -1 medical 1
brust und: violence 1 medical 1 calm -1
brust weh: life -1 medical 2 calm -1
brust wie: life -1 medical 1
brust: life -2 violence 2 threat -1 other -1 medical 11 voices -1 foreign -1 worry -1 calm -7
brustkorb: medical 2 calm -1
brustschmerzen: medical 2 worry -2
brustung: life -1 threat -1 voices 3 calm -1
bruto: calm 1
bsabab: foreign 2 calm -1
bscheid: life 2 calm -1
bsz: calm 1
bua: calm 1
buam: life -1 threat -1 voices 1 calm 2
bub: life 2 worry -1 calm 1
bubi: life 2 calm -1
buch den: calm 1
buch uber: calm 1
buch: life 2 threat -1 medical -1 worry -1 calm 2
buchaltung: life -1 threat 1 calm 1
buchen: calm 1
bucher kostenlos: life 1
bucher: life 1
bucherei: life 1
buchstaben: life -1 other 1 worry -1 calm 2
buckl: worry 1
bude an: threat 1 calm -1
bude: life -4 violence -1 threat 7 medical -1 worry -1 calm 1
budget arbeit: calm 1
budget fur: calm 2
budget: life -3 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 9
budgets: calm 1
budsche arbeit: calm 1
budsche fur: calm 1
budsche: life -2 worry -1 calm 4
bufet: calm 1
bugeleisen extra: life 1
bugeleisen ist: life -1 calm 1
bugeleisen: life 2 violence -1 worry -1
bugelt: calm 1
bugun: life -1 foreign 3 calm -1
bukpien: worry 2 calm -1
bukra: calm 1
bum bum: medical 1
bum: life -2 threat 2 other 1 medical 2 worry -1
bun: life -1 violence -1 threat -1 foreign -1 worry 2 calm 3
buna: foreign -1 calm 2
bund: calm 1
bunda: life -1 worry -1 calm 2
bundeskanzler: calm 1
bundestagswahl: life -1 voices 2
bundesweites der: calm 1
bundesweites: other -1 calm 2
bunge: calm 1
burda: foreign 3 calm -2
burger: life -1 calm 1
burgeramt: calm 1
burgergeld: calm 1
burn: foreign 1
burner: worry -2 calm 3
burnout: calm 1
buro ale: calm 1
buro auf: violence 1 calm -1
buro da: threat 1
buro das: threat 1
buro eine: calm 1
buro hat: worry 1 calm -1
buro imer: calm 1
buro ist: threat 1
buro komen: violence 1 calm -1
buro mir: worry 1 calm -1
buro und: calm 1
buro wen: violence 1
buro: life -4 violence 1 threat 2 other -1 medical -1 voices -1 worry -1 calm 6
burofenster: worry -1 calm 1
bus also: violence 1
bus ein: life 1 calm -1
bus fahren: calm 1
bus fahrer: violence 1 calm -1
bus fahrt: life -1 worry 1
bus gefahren: calm 1
bus hat: violence 1 calm -1
bus heul: worry 1 calm -1
bus ich: life 1 worry 2 calm -2
bus is: worry 1 calm -1
bus ist: calm 1
bus kam: calm 1
bus komt: life -1 violence -1 medical 1 voices 1
bus krieg: worry 1 calm -1
bus mich: life 2 violence -1 worry -1
bus nicht: worry 1 calm 1
bus schon: calm 1
bus und: calm 1
bus verpast: calm 1
bus weg: calm 1
bus weis: life 1
bus zu: calm 1
bus: life -2 violence -1 threat -1 other -2 medical -2 foreign -1 worry 2 calm 5
buschelweise hare: worry 1 calm -1
buschelweise: life 2 medical -1 worry 1 calm -2
buschl: life 2 calm -1
buse: voices 2 calm -1
busen: violence 2 calm -1
busfahrer der: calm 1
busfahrer mich: threat 1 calm -1
busfahrer: life -1 threat 1 voices 1 worry -1
busfahrt: calm 1
bushauschen: medical 1 calm -1
bust: calm 1
but: foreign -1 calm 2
buter: calm 1
buton: foreign -1 calm 1
butun: calm 1
bvb: life -1 calm 1
byc: foreign -1 calm 2
bzaf: foreign 3 calm -2
caduto: foreign 2 calm -2
camion: foreign 1 calm -1
canim: calm 1
canima: life -1 foreign 9 worry -2 calm -5
cansado: foreign 1 calm -1
cant: life -1 violence -1 foreign 2 worry 2 calm -2
capo: foreign 1
carla: calm 1
carlo: medical 2 calm -2
caro: life -1 other 4 calm -1
carport: life -1 threat -1 calm 2
carsten: life -2 threat 3
casa: calm 2
cash: calm 2
catida: foreign 2 calm -1
cawiya: life -1 foreign 3 calm -2
cekecegim: calm 1
cekti: foreign 3 calm -2
cele: life -1 threat 4 voices 1 calm -2
celine: other 1
ceyda: calm 1
chaise: foreign 1 calm -1
chambre: foreign 1 calm -1
chance: calm 1
chat: other 2 worry -2
chaten: other 1 medical -1
chats: life 2
chce juz: foreign 1 calm -1
chce sie: foreign 1 calm -1
chce umrzec: foreign 2 calm -1
chce zabic: foreign 1 calm -1
chce zyc: foreign 2 calm -1
chce: life -1 foreign 9 worry -1 calm -6
che: foreign 2 calm -1
check in: life -1 threat 1
check 👍: life -1 calm 1
check: life -2 threat 2
chef am: other -1 medical 1
chef an: calm 1
chef bringt: calm 1
chef den: threat 1 other 2 calm -3
chef der: violence 1
chef die: worry 1 calm -1
chef er: life 2 calm -1
chef gesagt: violence -2 threat -1 other -1 voices -1 worry 3 calm 1
chef gsagt: life 1
chef gsogt: violence 1 calm -1
chef gut: life 2 calm -1
chef halt: violence 1 calm -1
chef hat: violence 2 threat -1 other -1 voices -1 worry 2
chef heute: threat 1 worry -1
chef hot: violence 1 worry -1 calm 1
chef ich: threat 2 voices -1 worry 1 calm -1
chef im: threat 1 calm -1
chef is: calm 1
chef ist: medical 2 worry -1
chef ja: life 1 calm -1
chef jeden: worry 1 calm -1
chef last: violence 1 worry -1
chef ma: calm 1
chef mama: calm 1
chef mehr: worry -2 calm 2
chef meine: calm 1
chef mich: life -1 violence 4 calm -2
chef mir: life -1 violence 2 threat -1 worry 2 calm -1
chef mit: calm 2
chef morgen: life 1 calm -1
chef nein: worry 1
chef nicht: threat 1 worry 3 calm -3
chef noch: worry 1
chef nur: life 1
chef oben: calm 1
chef oder: calm 1
chef reden: life -1 calm 1
chef sagen: calm 1
chef sagt: violence -1 threat -1 medical 1 voices -1 worry 3
chef schlagt: other 3 calm -2
chef schmeis: worry 1
chef schreiben: worry 1
chef schreit: worry 1 calm -1
chef sitzt: other -1 medical 2 calm -1
chef so: worry 1
chef steht: calm 1
chef tun: threat 2 calm -1
chef um: threat 1 voices 1 calm -2
chef vor: threat -1 calm 1
chef war: calm 1
chef weis: threat 1 worry 1 calm -1
chef wen: threat -1 worry 1 calm 1
chef wieder: life 1
chef wil: worry 1
chef zu: life -1 calm 1
chef: life -5 violence -1 threat 3 other -2 medical 1 voices -3 foreign -2 worry 7 calm 2
chefin das: life 1
chefin die: medical 1 calm -1
chefin gesagt: life -1 calm 1
chefin hat: life 1 violence 1
chefin ist: medical 1
chefin mich: life 1 worry 1 calm -1
chefin mir: calm 1
chefin sagt: calm 1
chefin uns: violence 1 calm -1
chefin von: other 1 calm -1
chefin war: calm 1
chefin wird: other 1
chefin: life -2 violence 1 threat -2 voices -1 worry 1 calm 3
chefkochin: calm 1
chest: life -1 foreign 2
chez: calm 1
chile: violence -1 calm 1
chili: violence -1 other -1 calm 3
chilig: life 1
chilt: life 3 calm -2
chip in: voices 1
chip meinem: voices 1
chip: life -1 violence -1 threat -1 voices 6 worry -1 calm -3
chips: life -1 calm 2
chiude: foreign 1
chli: life -1 calm 2
chlopak: foreign 3 calm -3
cho: life -1 foreign 2 calm 1
choke: foreign 1
choked: foreign 1
chor: life -1 threat -1 voices 2 worry -1 calm 2
chorleiterin: calm 1
chose: foreign -1 calm 2
chris: life -1 other 3 calm -1
chu: foreign 2 calm -1
ciao kakao: life 1 calm -1
ciao: life 2 calm -1
cidiyim: life -1 foreign 5 worry -2 calm -1
clara: calm 1
clean: life 2 calm -1
coach die: worry 1
coach mit: calm 1
coach: life -2 violence -1 threat 1 other -1 medical -1 voices -1 worry 2 calm 4
coaching: worry -1 calm 1
coacht: calm 1
cocuklara: life -1 foreign 4 calm -2
code: voices 3 calm -1
cofe: foreign 1
cok: life -1 foreign 2
col: foreign 2 calm -1
cola: medical 1
colaflasche: medical 1
colega: life -1 foreign 2 worry -1
colo: foreign 3 calm -2
coment: foreign -1 calm 2
coming: foreign 1
companera: life -1 calm 1
computer hat: calm 1
computer ich: life 1
computer: life 1 threat -1 other -1 medical -1 worry -2 calm 4
conta: foreign 2 calm -1
container gespert: other 1 calm -1
container und: violence 1
container: life -1 violence 1 threat 1 other 3 voices -1 worry -1 calm -2
continu: life 1
convulsionando: foreign 2 calm -1
cony: other 1
copilul: foreign 1 calm -1
cornwal: foreign -1 calm 2
corona: worry -1 calm 1
coronahilfe: life -1 calm 1
corte: foreign 2 calm -1
corto: foreign 2 calm -1
cotbus: other 1
couch der: worry 1 calm -1
couch die: life 1
couch und: worry 1
couch: violence 1 threat -1 other -1 worry 2
count: foreign 1
cousin hat: other 1
cousin mit: violence 1
cousin: violence 3 threat 1 other 1 medical -1 voices -1 worry -1 calm -2
cousine alein: other 1
cousine: life -2 violence 1 other 3 medical -1 worry -1 calm 1
couteau: foreign 2 calm -1
creper: calm 1
crevetes: foreign 1 calm -1
croisant: calm 1
cuarto: foreign 1
cuchilo: foreign 2 calm -1
cuiden: foreign 1
curi: life -1 calm 1
curywurst: life -4 worry -1 calm 6
cutermeser: life 1 violence 1 threat 1 calm -2
cuting: foreign 2 calm -1
cutit: foreign 1 calm -1
cytryna: foreign -1 calm 2
d isch: life -1 violence 1 medical 1
d miete: violence 1
d shirt: life 1 calm -1
d: life 2 violence 4 threat -2 medical 1 voices 1 foreign -2 worry -2 calm -3
da a: worry -1 calm 1
da ab: life -1 calm 1
da abend: life 1
da ale: medical 1
da ales: calm 1
da also: calm 1
da alte: calm 1
da an: calm 1
da anrufen: violence 1
da arbeit: violence 1 calm -1
da auf: worry 1
da beser: voices 1
da bin: life 3 violence -1 medical -1 worry 1 calm -3
da brust: medical 1 calm -1
da chef: violence 1
da dabei: calm 1
da das: life 2 violence 1 calm -2
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
da ein: life -1 threat 1 calm 2
da eine: calm 1
da einen: calm 1
da einer: violence 2 calm -2
da einfach: worry 1
da er: voices 1 calm -1
da es: life -1
da fahrt: voices 1 worry -1
da fehlen: violence 1 calm -1
da freu: life -1 calm 1
da fur: worry 1
da gab: calm 1
da geh: life 1 calm -1
da geht: calm 1
da geld: calm 1
da hab: worry -1 calm 2
da hans: violence 1
da hat: violence 1 other -1 worry -1
da heut: violence 1
da hin: threat 1 worry -1 calm 1
da hob: violence 1
da horen: voices 1
da hot: violence 1 other -1 medical 1
da hund: life -1 calm 1
da i: calm 1
da ich: life 2 violence -1 threat 1 medical -1 voices -1 worry 1 calm -1
da ihr: life -1 other 1 calm 1
da im: calm 1
da is: violence -1 other 1 voices 1 worry 1 calm -1
da ist: violence 2 threat -1 other 1 voices 1 calm -3
da jeden: life 2 violence 1 threat 1 worry -1 calm -1
da jemand: calm 1
da jetzt: threat 1 worry -1 calm 1
da kan: threat 1 medical 1 calm -1
da kein: worry 1
da keine: violence 1
da keiner: life 1 calm -1
da komt: life 2 medical 1 worry 1 calm -3
da krank: calm 1
da lauft: other 1
da leb: life 1
da licht: worry 1
da liegt: medical 1
da lohn: calm 1
da macht: life 1 calm -1
da man: threat 1
da mehr: life -2 worry 2
da mei: life 1
da meine: other 1 calm -1
da mensch: other 1
da mir: worry -1 calm 1
da moasta: violence 1
da monat: worry 1 calm -1
da morgen: life 1 threat 1 worry -1 calm -1
da muste: calm 1
da ne: calm 1
da nich: life -1 calm 1
da nicht: threat 1 calm -1
da nichts: worry 2 calm -1
da nie: life -1 worry 1 calm -1
da nix: life -1 voices 1 worry 2 calm -1
da noch: calm 1
da nur: other 1 worry 1 calm -1
da oder: calm 1
da papa: life 1 calm -1
da raus: violence -1 calm 2
da rein: calm 1
da reiniger: medical 1
da resi: life 1
da richtig: calm 1
da sagen: worry 1
da schon: medical 1 worry -1
da sein: life 2 worry -1
da seit: worry -1
da sie: voices 1 calm -1
da sind: voices 3 worry -1 calm -1
da sitz: calm 1
da sitzen: worry 1 calm -1
da so: worry -1 calm 2
da stand: calm 1
da steht: life -1 calm 1
da uberal: medical 1 voices 1 calm -1
da um: life 1 calm -1
da und: violence -1 other 1 medical 1 worry 1 calm -1
da unten: voices 1 calm -1
da urlaub: life -1 calm 1
da vorher: calm 1
da war: life -2 violence 1 other 1 medical 1 calm -1
da was: calm 1
da wen: life -1 calm 1
da wer: violence 1
da wieder: violence -1 voices 1 worry 1 calm -2
da wil: life 1 worry -1
da wir: calm 1
da wird: worry 1
da wirklich: worry -1 calm 2
da wo: life 3 violence 1 calm -3
da wurd: worry 1
da zahlt: threat 1
da zahn: violence 1
da zu: life 1
da zuruck: threat 1 calm -1
da: life -2 violence 1 threat -1 other 1 medical -2 voices 1 foreign -2 calm 4
dabehalt: worry -1 calm 1
dabei bin: calm 1
dabei der: threat 2 calm -1
dabei hat: medical 1 calm 1
dabei ich: calm 1
dabei ist: medical 1
dabei sein: calm 1
dabei sie: medical 1
dabei und: violence -1 threat 1 other 1 calm -1
dabei wie: life 1
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
dach und: voices 1 calm -1
dach vom: life 1
dach wir: calm 1
dach zeitn: calm 1
dach: life -1 violence -2 other 3 medical 2 voices 2 foreign -1 worry 1 calm -4
dachbalken: violence -1 other 1
dachgarten: life -1 calm 1
dachgelander: other 2 calm -1
dachrand: other 2 calm -2
dachrine: violence -1 calm 2
dacht: life 1 violence 3 worry -1 calm -2
dachte das: life -1 worry 1
dachte es: calm 1
dachte ich: calm 1
dachte imer: life 1
dachte: violence -1 threat -1 other -1 medical 2 worry -1 calm 2
dachten ich: life 1
dachten: life 2 calm -1
dackel: violence -1 calm 3
daf: calm 1
dafur das: worry 1
dafur ich: life 1 threat 2 calm -2
dafur sorg: life 1 threat 1 calm -1
dafur und: threat 1
dafur: life 1 violence 1 threat 4 other -1 medical -1 voices -1 worry -2 calm -1
dagegen: life -1 violence 1 worry 1
dagegn: calm 1
daheim bin: violence -1 calm 1
daheim ich: worry 1
daheim man: violence 1
daheim und: other 1 calm 1
daheim: life -3 violence -1 threat -1 medical 1 voices -1 worry 3 calm 2
dahin der: life 1 calm -1
dahin: life 2 violence 1 other 1 worry -1 calm -2
dahinter: threat 1
dahlien: calm 1
dahoam: worry -1 calm 2
dahoim: life -1 calm 1
dalay: foreign 3 calm -2
dalga: foreign -2 worry 4 calm -1
damals der: calm 1
damals hat: calm 1
damals hate: calm 1
damals mich: calm 1
damals: life 3 violence -1 threat -1 medical -1 voices -1 calm 1
dame: calm 1
damen heren: life 1 violence 1 calm -1
damen und: life 1 violence 1 calm -1
damen: life 1 violence 2 medical 1 calm -2
damit auch: calm 1
damit auf: violence 1
damit der: threat 1
damit die: voices 1
damit er: threat 1
damit ich: life 2 violence 2 threat -1 medical -1 voices -1 calm -2
damit in: calm 1
damit keiner: threat 1 worry -1
damit kopf: worry 1
damit mich: life -1 voices 1 calm -1
damit nicht: violence 2
damit ordentlich: calm 1
damit sie: life 1 voices 1 calm -1
damit was: life 2 calm -1
damit: life 6 violence 2 other -3 medical -3 voices 2 foreign -1 worry -3
damits: life 1 violence -1 worry 2 calm -2
damlich: calm 1
dampf: calm 1
dan 2: life -1 calm 1
dan abend: life -1 worry 1
dan ales: life 1 calm -1
dan am: life 2 calm -1
dan an: life -1 violence 1 calm 1
dan anderes: life 1
dan auch: calm 1
dan auf: threat 1
dan aus: life 1 calm -1
dan bei: life 1
dan bin: life -2 voices 1 worry -1 calm 2
dan bis: worry 1
dan bist: life -1 violence 1 voices 1 calm -1
dan da: life 1 violence -1 threat 1 worry 1 calm -1
dan daheim: life -1 calm 1
dan darf: life 2 calm -1
dan das: threat -1 worry 1
dan dem: calm 1
dan den: life -1 voices 1
dan der: life -1 violence -1 threat 2 calm 1
dan die: threat 1 calm 1
dan du: violence 1 voices 1 calm -2
dan eben: life 1 calm -1
dan einer: violence 1 calm -1
dan einfach: life -2 calm 3
dan er: life -1 violence 1 threat 1 other 1 voices -1
dan es: life 2 violence 1 threat -1 other 1 calm -2
dan fahre: life 1
dan feierabend: life 1 calm -1
dan fertig: worry 1
dan gabs: calm 1
dan gar: life 1 threat 1 calm -2
dan geh: life 1 worry 1 calm -1
dan geht: life -1 worry 1 calm 1
dan gelacht: calm 1
dan gleich: calm 1
dan gut: life 1
dan hab: life 1 other 1 worry -1
dan haben: life 1 threat 1 calm -1
dan halt: calm 1
dan hangt: violence -1 other 1
dan hast: life 1 voices -1
dan hat: life 3 threat 1 worry -1 calm -2
dan i: life 1 calm -1
dan ich: life 2 violence 2 calm -2
dan ihr: life 1 threat 1 calm -1
dan im: worry 1
dan imer: worry 1
dan in: life -1 threat 2
dan is: life 3 threat 1 calm -3
dan ist: life 2 threat 2 voices 1 calm -3
dan kafe: calm 1
dan kam: life 1
dan kan: calm 1
dan keiner: life 1 worry -1
dan kom: violence -1 threat 1
dan kriegt: threat 1
dan lacht: threat 1
dan leise: life 1
dan lieber: life 1 calm -1
dan macht: life -1 violence 1 voices 1 calm -1
dan mal: life -1 calm 2
dan man: life 1
dan mehr: threat 1 worry -1
dan mein: life 1
dan meine: calm 1
dan meinen: life 2 calm -2
dan mich: life 1
dan mir: life -1 violence 1
dan mit: threat -1 voices 1 worry 1
dan morgen: life -1 calm 1
dan mus: life 2 violence 1 calm -1
dan muste: life 1 worry -1
dan nach: violence 1
dan nicht: threat 2
dan nichts: worry 1
dan nie: threat 1 calm -1
dan nix: life 1
dan noch: worry -1 calm 1
dan nur: life -1 calm 1
dan rande: calm 1
dan reden: threat 1
dan rente: calm 1
dan ruhe: life 1 threat 2 voices 1 calm -3
dan sagt: threat 2 other 1 calm -1
dan schaun: threat 1 calm -1
dan schlafen: life 1
dan schlus: life 2 calm -2
dan schon: life 1
dan seht: life 1
dan selber: threat 1 calm -1
dan sie: life 2 threat 2 other -1 voices 1 worry -1 calm -2
dan sieht: life 1 voices 1 calm -1
dan sind: worry 2 calm -1
dan sitz: life -1 calm 1
dan so: worry 2 calm -1
dan steht: threat 1
dan stele: worry 1
dan tot: life 1 calm -1
dan und: life 1 worry -1
dan urlaub: calm 1
dan war: calm 1
dan wars: life 1 violence 1 calm -1
dan was: life -1 calm 1
dan weg: life -1 other 1 calm 1
dan weis: life -1 violence 1 threat 1 voices 1 worry 1 calm -1
dan wen: life -1 calm 2
dan weniger: life -1 calm 1
dan werd: violence 1 calm -1
dan wie: worry 1
dan wieder: life -2 violence 1 worry -1 calm 1
dan wil: life 1
dan wochen: life -1 calm 1
dan zu: life -1 violence 1 calm 1
dan: life 7 violence 1 threat 7 other -4 medical -6 foreign -2 worry -4 calm 1
danach ein: calm 1
danach es: calm 1
danach hab: life 2 calm -1
danach haben: life 1
danach hat: threat 1 calm -1
danach ich: life 2 worry -1 calm -1
danach kein: life 1 calm -1
danach keiner: threat 1 calm -1
danach komt: life 1 calm -1
danach kuchen: calm 1
danach mehr: threat 1
danach sie: life 1
danach wieder: life -1 calm 1
danach: life 4 violence -2 threat 1 other -1 medical -2 voices -1 foreign -1 worry -1 calm 2
danas: foreign -1 calm 2
daneben: life 2 violence 3 other -1 worry -1 calm -1
dank ist: calm 1
dank: life -1 violence -1 worry -1 calm 4
danke ales: life 1
danke das: worry 1 calm -1
danke die: life 1
danke dir: life -1 calm 1
danke du: worry 1 calm -1
danke fur: life 2 worry -1 calm -1
danke ich: life -1 calm 1
danke sagen: life 1 calm -1
danke schon: life -1 calm 2
danke tschus: life -1 calm 1
danke war: life -1 calm 1
danke: life 5 violence -2 threat -2 medical -1 voices -1 foreign -1 worry -2 calm 5
danken: life 1 calm -1
dankeschon: calm 1
dao: foreign 2 calm -2
dar hat: other 1
dar: life -1 violence -1 other 2 foreign 2 worry -1 calm -1
darabni: foreign 2 calm -1
daran mich: life 2 worry -1 calm -1
daran: life 3 violence -1 threat 2 worry -2 calm -2
darauf: life -1 threat 1 calm 1
darbat: life 1
darf als: calm 1
darf aufs: life -1 violence 1 worry 1 calm -1
darf chef: calm 1
darf dan: life 1
darf das: violence -1 calm 2
darf den: calm 1
darf der: life -1 calm 2
darf die: violence 1
darf er: calm 1
darf fragen: voices 1 calm -1
darf gehen: violence 1 medical 1 calm -1
darf ich: life -1 threat -1 medical -1 voices 1 worry -1 calm 3
darf in: life -1 calm 2
darf jetzt: calm 1
darf man: life 3 other -1 calm -1
darf mehr: violence -1 other 1 voices 1
darf mein: calm 1
darf mich: calm 1
darf nicht: life -1 violence 2 medical -1 voices 2 calm -1
darf nichts: violence -1 voices 2 calm -1
darf nix: violence 1
darf sagen: violence 1 calm -1
darf sie: other -1 calm 2
darf trinken: violence -1 voices 2 calm -1
darf und: calm 1
darf wieder: calm 1
darf: violence 2 threat -4 other -1 medical -2 voices 3 foreign -1 worry -5 calm 8
darfen: calm 1
darfn: calm 1
darin: life 2 calm -1
darm: worry -1 calm 1
dartpokal: calm 1
daruber ich: life 1
daruber: life 1 threat 1 worry -1
darum er: violence 1
darum: life 2 violence 1 threat -1 other -1 worry -1 calm -1
darunter steht: violence 1
darunter: violence 2 calm -1
das 4: worry 1
das ab: worry 1
das abends: violence 1
das aber: life -1 violence 1 threat -1 worry 2 calm -1
das absichtlich: life 1
das ales: worry 2 calm -1
das also: life 1
das am: life 1 worry -1
das amt: life -1 calm 1
das an: life -1 violence 1 threat -1 voices -1 calm 2
das andere: life 1 calm -1
das anzunden: voices 1 calm -1
das arbeit: life 1
das arbeitsplatz: calm 1
das auch: life -1 threat 1 other -1 voices 1
das auf: life -1 threat 1 medical -1 worry 2 calm -1
das aufgemacht: life -1 calm 2
das aufhort: life 1 violence 1 worry 1 calm -2
das aufs: violence 1 calm -1
das aufschreiben: life -1 calm 1
das auge: voices 3 calm -2
das aus: life 2 worry 1 calm -2
das ausgemacht: life 1
das ausgesucht: life 1
das aushalte: worry 1
das auto: life 1 voices 1 calm -1
das b: calm 1
das baby: life -1 threat 1 other -1 medical 1 voices 1 worry -1
das behindat: calm 1
das behinderung: calm 1
das bei: life 1
das beil: threat 1 calm -1
das bein: violence 1 medical 1
das beser: worry -1 calm 1
das beste: calm 1
das bestimt: medical 2 calm -1
das bet: life -1 calm 1
das bier: worry 2 calm -2
das bin: voices 1
das bis: worry 1 calm -1
das bite: voices 1
das blat: worry 1
das blut: life 1 calm -1
das brauch: life 1 calm -1
das brot: calm 1
das budget: calm 1
das buro: violence 1
das chef: threat -1 calm 2
das d: life 1 calm -1
das da: life -1 calm 2
das dan: threat -1 calm 1
das darf: calm 1
das das: violence -1 threat -1 other -1 voices 2 calm 1
das datum: life 1 calm -1
das de: voices 1 calm -1
das dem: life -1 calm 1
das den: life 1 violence -1 threat -1 voices 1 worry -1
das denk: worry 1
das denkst: life -1 calm 1
das der: life 1 violence 1 voices 1 worry -1
das die: violence 1 medical -1
das doch: worry -1 calm 1
das dor: life 1
das dran: voices 1
das drauf: violence 1 calm -1
das drite: life -1 medical 2 calm -1
das du: worry 1 calm -1
das durch: other 1
das e: worry 1
das eigentlich: life -1 calm 2
das ein: life 1 voices 1
das einen: worry -1 calm 1
das einer: life 2 calm -1
das einfach: calm 1
das einzige: life 1 calm -1
das ende: calm 1
das endlich: life 1 calm -1
das er: threat 1 other 2 voices -1 calm -2
das erlaubt: violence 1
das ernst: threat 2 other 1 calm -2
das erst: violence 1
das erste: worry 1
das es: life 3 violence -1 threat -1 medical -1 voices -1 worry -1 calm 1
das esen: life -1 violence 1 worry -1 calm 1
das falsch: calm 1
das falsche: voices 1
das fand: calm 1
das fehlt: life 1 calm -1
das fenster: threat -1 other 1 medical -1 calm 2
das fest: life -1 threat 1
das feur: voices 1
das feurwehr: calm 1
das feurzeug: life 1 calm -1
das formular: calm 1
das foto: life 1 violence -1 calm 1
das fragen: calm 1
das fragst: life -1 worry 1
das frau: life 1 worry 1 calm -1
das frei: calm 1
das freiwilig: worry 1 calm -1
das funfte: worry 1
das fur: life 1 threat -1
das furs: calm 1
das g: calm 1
das gas: other 1 voices 1
das gebe: worry -1 calm 1
das gebrochen: calm 1
das gefuhl: life -1 worry 3 calm -1
das geh: worry 2 calm -1
das gehen: other 1
das geht: life -1 threat 1 medical 1 worry 2 calm -1
das geklart: life 1
das gelander: life 2 voices 1 calm -2
das geld: threat 1 worry 1 calm -1
das gemacht: other 1
das geredet: calm 1
das gerust: life -1 calm 1
das gesagt: voices 1
das geschenkt: calm 1
das gesicht: threat 1 medical -1 voices 1
das gesprach: calm 1
das gestern: worry 1 calm -1
das getrunken: medical 1 calm -1
das gibt: calm 1
das gift: threat 1
das glas: life -1 calm 1
das gleich: medical 1 calm -1
das got: life 1
das gut: life 1 calm -1
das hab: life -1 calm 1
das haben: life 1
das halt: violence 1
das handy: violence 1 calm -1
das hangt: life 1
das hat: violence 1 other -1 calm 1
das haus: life -1 threat 1 voices 1
das haut: life -1 violence -1 calm 2
das herz: life 1 calm -1
das heut: violence 3 worry -1 calm -2
das heute: life 1 voices 1 calm -2
das hier: life 1 calm -1
das hilft: life 1 worry -1
das hin: calm 1
das hinter: calm 1
das hort: medical 1 calm -1
das i: other 1
das ich: life 2 violence -1 threat -1 other -1 medical -1 voices 4 worry 1 calm -2
das ihr: life 1
das ihren: calm 1
das im: life 2 violence -1 voices 1 worry -1
das imer: worry -1 calm 1
das in: violence 1 threat 1 worry -1
das ins: threat 2 calm -1
das insulin: medical 1
das integrationsamt: calm 1
das is: life 3 worry -1 calm -2
das isch: life 1 voices 1 calm -1
das ist: life 1 threat 1 other -1 medical -1 worry 1
das ja: violence 1
das jahr: life -1 worry 1
das jede: worry 1
das jeden: life 1 worry -1 calm 1
das jeder: life 1
das jedes: worry 1
das jetz: life 1
das jetzt: worry 2 calm -1
das jugendamt: threat 1
das kabel: medical 1
das kan: life 1 calm -1
das kantine: life -1 calm 1
das kein: life 2 other 1 worry -1 calm -1
das keine: life -1 threat 1 worry -1
das keiner: worry 2 calm -1
das kind: life -1 threat 1 voices 1 calm -1
das kisen: life -1 violence 2 threat 2 calm -1
das kleid: life 1
das komt: life 1 medical 1 worry -1 calm -1
das konto: life 1
das konzert: calm 1
das krieg: worry 1 calm 1
das kriegt: threat 1
das lager: calm 1
das landratsamt: calm 1
das lange: life 1 calm -1
das lauft: life 1
das lebe: calm 1
das leben: life 4 worry -1 calm -1
das leichter: life 1 calm -1
das lenkrad: life 1 calm -1
das letzte: life -1 violence 1 threat 1 worry -1
das liebe: life 1 violence 1 worry -1
das lied: life 1
das liegt: life -1 calm 2
das liest: life 1
das machen: worry -1 calm 2
das macht: life -1 worry 1
das madchen: other 1
das mal: life -1 violence 1 calm 1
das man: life 2 calm -1
das mehr: life -2 threat 2 worry 2 calm -1
das mein: life 4 worry -1 calm -1
das meine: life 3 worry -1 calm -1
das meinem: threat 1 calm -1
das meiner: life 1 threat 1 calm -2
das melden: life -1 violence 1
das merkt: life 1 calm -1
das meser: life -1 threat 1 other -1 medical -1 voices 3 worry -1 calm -1
das mich: life 1 threat -1 calm 1
das mir: life 2 violence -1 threat -1 other -1 worry 1
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
das neu: calm 1
das nich: life -2 worry 1 calm 2
das nicht: violence 2 other 1 worry 2 calm -4
das nichts: calm 1
das nimt: life 1
das nix: calm 1
das noch: life 2 threat -1
das nochmal: threat 1 worry -1 calm 1
das normal: violence 1
das november: life 1 calm -1
das nur: life -2 voices 1 worry 1 calm 1
das oder: other 1 calm 1
das ofen: voices 1
das ohne: calm 1
das ol: threat 1
das paket: calm 1
das past: life 3 calm -3
das pipi: violence 1 medical 1 calm -1
das problem: life 1 calm -1
das putzmitel: medical 1 voices 1 calm -1
das radio: violence 1 voices 1
das rast: worry 1 calm -1
das raus: voices 1
das regal: life -2 calm 2
das repariert: calm 1
das rum: life -1 calm 1
das sag: life 1 threat 1 calm -1
das sagen: violence 1
das sagt: voices 1
das schlimer: calm 1
das schon: threat 1
das schriftlich: worry -1 calm 1
das schweine: threat 1
das schwer: life -1 worry 1
das seh: voices 1
das sehen: violence 1 calm -1
das seil: life 4 threat 1 voices 1 calm -4
das sein: life -1 calm 1
das seine: threat -1 calm 1
das seit: life -1 worry 2 calm -1
das selber: life 1
das selbst: calm 1
das shirt: calm 1
das sich: life -1 worry 1 calm 1
das sie: life 1 threat 1 other 1 voices -1 worry -1
das sieht: life 1 violence 1 calm -1
das sind: life -1 violence 1
das so: life 1 violence 1 medical -1 calm -1
das sogar: worry 2 calm -1
das sol: life -1 violence 1 threat 1
das sparbuch: life 1
das spiel: life -1 calm 1
das stehen: voices 1
das steht: life 1
das stimt: calm 1
das stuck: worry 1
das tag: life -1 worry 2 calm -1
das taschengeld: other -1 worry 1
das telefon: worry 1
das tepichmeser: life -1 threat 2 other 1 calm -1
das tot: calm 1
das tut: calm 1
das uberflusig: life -1 worry 1
das uberhaupt: calm 1
das ubermorgen: threat 1 calm -1
das um: life 1
das und: other -1 medical -1 voices -1 calm 2
das uns: calm 1
das unterschreiben: violence 1 worry -1
das verboten: life 1
das versorgungsamt: calm 1
das vom: other 1
das von: life -1 threat 1 medical 1 worry -1
das vor: life -1 calm 1
das vorbei: life 2 calm -1
das vorher: life 1 calm -1
das war: violence 3 threat -1 calm -2
das wars: life 1 calm -1
das was: life 1 worry 1
das waser: life -1 violence 1 voices 1
das wechsel: life 1
das weg: life -1
das wegen: calm 1
das wegnehmen: threat 1
das weh: life 2 calm -1
das weil: calm 1
das weis: violence 1 worry 1 calm -1
das wen: violence 1 other 1 worry -1
das wer: life 1 violence 1 calm -2
das wie: calm 1
das wieder: violence 1 calm -1
das wil: life -1 calm 1
das wir: life 1 calm -1
das wird: life -1 violence 1 threat 1 calm -2
das wisen: calm 1
das wo: violence 1
das wochenende: life -1 worry 1
das wolt: calm 1
das wolte: calm 1
das wort: calm 1
das zahlen: life 2 calm -1
das zimer: violence 1 calm -1
das zu: voices 1
das zuruck: calm 1
das zuruckgeben: life 1
das zwei: calm 1
das zweite: life 1 calm -1
das: life 1 violence 1 threat 1 other -2 medical -7 voices 3 foreign -4 calm 5
daschlogt: threat 5 other 2 calm -5
dasein: life 4 threat -1 worry -1 calm -1
daselbe: calm 1
dat al: life 1 voices 1
dat erste: worry 1
dat gern: life -1 calm 1
dat ick: calm 1
dat is: life 2 worry 1 calm -2
dat jet: worry 1
dat mal: worry 1
dat mi: life -1 worry 1
dat nich: worry 1
dat vor: calm 1
dat: life -1 violence -1 threat -2 medical -1 foreign -2 worry 2 calm 6
date: life 1 calm -1
datei: calm 1
daten: calm 1
datenschutzbeauftragten: life -1 calm 1
dats: life 3 violence -1 calm -1
datum steht: life 1 calm -1
datum: life 4 worry -1 calm -2
daugn: calm 1
daumen hoch: life 1
daumen is: life -1 calm 1
daumen runter: calm 1
daumen: life -1 violence -1 threat -1 worry -1 calm 4
daur: foreign -1 calm 2
daurhaft: calm 1
daurn: life 2 calm -1
daurnd an: worry 2 calm -1
daurnd brechen: medical 1 calm -1
daurnd krank: calm 1
daurnd und: medical 2
daurnd: life -2 violence -2 threat -1 other -1 medical 4 voices -1 worry 3 calm -1
daurt bis: life 2 calm -1
daurt es: life 1 calm -1
daurt nicht: calm 1
daurt nur: calm 1
daurt: life 3 medical -1 worry -1
daururlaub: life 3 calm -3
davon hat: threat 1
davon ich: threat 1
davon und: calm 1
davon: life -1 violence -1 threat 1 other -1 medical -1 voices -1 worry -1 calm 4
davor nicht: life 1 calm -1
davor: life 1 violence -1 threat 1 voices 1 worry 2 calm -3
dawisch: threat 2 calm -1
day: life -1 calm 2
dayanamiyorum: worry 3 calm -3
days: foreign -1 calm 2
dazu bin: worry 1
dazu der: calm 1
dazu: violence 1 other -1 medical -1 voices -1 worry 2 calm 1
dazua: life 2 calm -1
dazugehore: life -1 worry 1
dazugekomen: calm 1
dazuholen: calm 1
dazund: life -1 threat 3 calm -1
dazwischen: life -2 medical 2 worry -1 calm 2
dchefin: calm 1
de a: worry 1 calm -1
de an: calm 1
de arm: life 1 medical 1 calm -1
de bahn: threat 1
de bis: life 1
de chef: calm 1
de da: calm 1
de der: violence 1 calm -1
de do: threat 1 worry 1 calm -1
de finger: violence 1 calm -1
de firma: calm 1
de flasche: other 1
de ganze: worry 1
de het: worry 1
de hot: medical 1 worry 1
de i: life -1 voices 1 calm -1
de im: voices 1
de in: violence 1 medical 1 calm -1
de is: violence -1 worry -1 calm 1
de kolegin: voices 1 worry 1 calm -1
de leid: violence 1
de maschine: calm 1
de mi: violence 1 worry -1
de mit: other 1 worry 1 calm -1
de net: threat 1
de oder: calm 1
de opa: threat 1 voices 1 calm -1
de pas: calm 1
de schef: threat 1 worry 1 calm -1
de segt: voices 2 calm -1
de sogn: voices 1
de stim: voices 3 calm -1
de tag: voices 1
de tur: violence 1 threat 1 foreign 1 calm -2
de un: medical 1 voices 1 calm -3
de vom: life 1
de wen: threat 1
de wil: calm 1
de zigarete: life 1
de: life -3 violence 1 threat 2 medical -1 voices 4 foreign -4 calm 1
dead: life -1 foreign -1 calm 3
debate: worry -1 calm 1
deca: foreign 2 calm -1
deck: life 1 threat 1 calm -1
decke an: worry 1
decke den: calm 1
decke und: life -1 worry 1
decke: life 1 violence 1 threat -1 other 2 medical -1 voices -1 worry 1 calm -2
deckel: life -1 violence 1 threat -1 calm 1
decken: life -1 calm 1
def: life 2 calm -1
defi der: medical 2 calm -2
defi: medical 5 calm -4
deifel: voices 2 calm -1
deifi: calm 1
deine: other 1
deinen: voices 2 calm -1
deiner frage: worry 1
deiner: worry 1 calm -1
deit: life 1 calm 1
dekorieren: calm 1
deluxe: calm 1
dem alen: worry 1
dem ales: calm 1
dem am: medical 1 calm -1
dem anderen: violence 1
dem andern: medical 1
dem antrag: calm 1
dem arbeitsplatz: worry 1
dem arm: life 1 violence 1 calm -1
dem armel: life 1 medical 2 calm -2
dem auf: calm 1
dem aus: life 1 calm -1
dem ausweis: life 1
dem auto: life 1 violence 1 threat -1 medical 1 worry -1 calm -1
dem bahnsteig: voices 1
dem balkon: voices 2
dem bei: life 1 other 1 calm -1
dem beim: medical 1
dem bescheid: calm 1
dem bet: violence -1 calm 1
dem betreur: threat 1
dem betrieb: calm 1
dem betriebsrat: calm 1
dem bin: violence 1
dem bite: life 1 other 1 calm -1
dem boden: life -1 violence 1 medical 1 calm -1
dem bret: life 1 calm -1
dem buam: calm 1
dem budget: calm 1
dem bugeleisen: life 1
dem bus: life -1 calm 2
dem chef: life 1 worry -1 calm 2
dem coach: threat 1 worry 1
dem da: life 1 voices 1 calm -1
dem dach: other 1 medical -1
dem dackel: violence -1 calm 1
dem dan: life -1 calm 1
dem das: life -1 calm 1
dem den: life -1 violence 2
dem der: life -1 worry -1 calm 3
dem die: threat 2 calm -2
dem dienstplan: calm 1
dem drucker: calm 1
dem egz: calm 1
dem ein: life 2 calm -1
dem einen: threat -1 calm 1
dem ende: life 1
dem er: life 3 threat 1 calm -3
dem ersten: calm 1
dem es: life -1 threat 1 voices 1 worry 1 calm -1
dem esen: calm 1
dem extra: life 1
dem falsche: calm 1
dem fenster: life 1 violence -1 threat 1 other 1 medical 1 voices 1 worry -1 calm -2
dem feurzeug: life 2 threat 1 calm -2
dem firmenschlusel: life 1
dem flus: life 1 calm -1
dem foto: life 1
dem ganzen: life 1 worry 1 calm -1
dem gebaut: worry 1
dem gegen: life 2 calm -1
dem geholt: life 1
dem gelander: other 1 calm -1
dem gesagt: life 1 violence 1 voices -1 calm -1
dem geschlagen: life -1 calm 2
dem gesprach: calm 1
dem gesturzt: medical 2 calm -1
dem ging: calm 1
dem gleis: voices 1 worry -1
dem grupenleiter: threat 1
dem gurtel: violence 2 calm -1
dem hab: life 1 worry -1
dem hamer: violence -1
dem haus: life -1 worry 1
dem hausmeister: life 2
dem heim: life 1
dem heimweg: threat 1
dem hergot: life 1
dem herz: life 1
dem heut: life 1
dem heute: life 1 worry -1 calm 1
dem hin: threat 1 calm -1
dem hof: calm 1
dem horen: voices 1
dem hubwagen: worry 1 calm -1
dem hund: life 1 worry -1
dem ich: violence -1 threat 4 voices 1 worry 1 calm -4
dem im: calm -1
dem in: life 1 violence -1 threat 1 other 1 medical 1 voices 1 calm -4
dem ins: violence 1
dem ist: life 1
dem jahr: worry 1
dem kabel: violence 3 calm -2
dem kafe: calm 1
dem kanister: threat 1 voices 1 calm -1
dem kevin: life -1 threat 1
dem kind: life -1 threat 2 calm -1
dem kleinen: violence -1 calm 1
dem klo: life 1 violence -1 medical 1 worry 1 calm -1
dem kolegen: life -1 calm 2
dem kom: worry 1 calm -1
dem komt: other -1 medical 1
dem konto: worry 1
dem kopf: life -1 violence -1 calm 2
dem krach: worry 2 calm -1
dem kran: voices 1
dem krankenkase: violence 2 threat -1
dem kuchentisch: life 1 other 1 calm -1
dem kuhlschrank: calm 1
dem kurz: worry -1 calm 1
dem leben: life 3 calm -2
dem letzten: worry 1
dem liegen: life 1 calm -1
dem macht: worry -1 calm 1
dem mein: life 1
dem meine: life 1
dem meiner: life 1
dem meister: threat 1 calm 1
dem meser: medical 1 calm -1
dem mit: life -1 threat -1 calm 2
dem mitag: life -1 calm 1
dem morgen: life 1 threat 1 calm -1
dem mund: other 1
dem nach: violence -1 medical 1 worry 1 calm -1
dem nachste: threat 1 calm -1
dem nehmen: calm 1
dem nein: medical 1
dem neun: life -1 worry 1
dem nicht: calm 1
dem nil: calm 1
dem noch: life -1 threat 1 calm 1
dem nur: worry 1
dem oder: life 1 calm -1
dem ohr: other -1 medical 2 calm -1
dem parkhaus: life 1 other 1 calm -1
dem parkplatz: threat 1 calm -1
dem radio: voices 1 calm -1
dem rauchen: life -1 calm 1
dem raus: violence 1
dem regen: life -1 calm 2
dem roler: medical 2 worry -1
dem sagen: calm 1
dem scaner: calm 1
dem schmeis: other 1
dem schneiden: life -1 threat 2 calm -1
dem schon: life 1
dem schrank: life 1 voices 1
dem schrauben: voices 1
dem sie: life -1 other 1 voices 1
dem so: life 1
dem sofa: threat 1 calm -1
dem somer: worry 1
dem springen: life 1 calm -1
dem stapler: life -1 violence 1 threat 3 calm -3
dem steigen: voices 1
dem stock: violence 1
dem sturz: medical 2 worry -1 calm -1
dem tag: calm 1
dem telefon: life 1
dem tepichmeser: life 1 calm -1
dem tisch: life -1 calm 1
dem tot: life 1 calm -1
dem uberfahren: threat 1 calm -1
dem umzug: life -1 worry 1
dem und: threat 1
dem unfal: life 1 worry 1 calm -1
dem urlaub: worry 1
dem verbrant: life 1 calm -1
dem vermieter: calm 1
dem vertrag: calm 1
dem von: life 1 voices 1 calm -1
dem vorarbeiter: worry 2 calm -1
dem wald: medical 1
dem war: life 1 worry -1
dem was: violence 1 calm -2
dem wecker: life -1 calm 2
dem weg: life 1 calm -1
dem weil: other 1
dem wen: violence 1
dem wieder: threat 1
dem wir: violence 1 voices -1
dem zu: life -1 calm 1
dem zug: life -1 other 1 calm 1
dem zur: life 1 calm -1
dem zuruck: calm 1
dem: life 1 violence -1 threat 4 medical 1 voices 1 foreign -2 worry -3
demain: calm 1
dement: other 1
demenz: calm 1
demir gesagt: life 1
demir: life 1 violence -1 threat 1 worry 1 calm -1
den 14: life 1 calm -1
den ab: life -1 threat 4 worry -1 calm -2
den abend: calm 1
den abgemeldet: life 1
den abgeschlosen: life -1 medical 2
den abgetaut: life 1 threat -1
den als: calm 1
den alten: other 1
den am: life 1 worry 1 calm -1
den amt: calm 1
den an: threat -1 other 1 worry -1 calm 1
den anderen: calm -1
den angebrult: worry 1 calm -1
den angemacht: violence 1
den antrag: calm 1
den arbeitsplatz: calm 1
den arm: medical 2 worry -1 calm -2
den armen: life 1 worry 1 calm -1
den auf: calm 1
den aufgegeben: calm 1
den aufgemacht: life 2 calm -1
den aufpasen: other 1
den aus: life -1 medical 1
den ausweis: calm 1
den autos: voices 1 calm -1
den azubi: other 3 calm -2
den bal: calm 1
den bauch: life 1 violence 1 worry -1 calm -1
den baum: life 1 other 1 medical 1 calm -2
den bei: calm 1
den beim: calm 1
den beinen: medical 1
den bekomen: life -1 voices 1
den bekomt: life 1
den berg: threat 1 calm -1
den besiegt: calm 1
den betrag: calm 1
den betreur: calm 1
den betrieb: calm 1
den bin: life -1 threat 1
den bis: life 2 calm -1
den bite: calm 1
den blaun: life 1 voices 1 calm -1
den brief: life 1 worry 1 calm -1
den bring: life -1 violence 2 threat 1 calm -1
den bruckenpfeiler: life 2 calm -1
den bus: life -1 threat -1 worry -1 calm 3
den busfahrer: voices 1
den chef: life -1 violence -1 other 1 voices 2 calm -2
den container: violence 1 other 1 calm -1
den da: threat 1
den dan: life 1 threat 2 calm -3
den de: threat 1
den dem: threat 2 calm -1
den den: threat 1
den denis: threat 1 calm -1
den der: life -1 threat 1 medical 1 worry -1
den die: violence -1
den dreimal: calm 1
den druck: worry 1
den drucker: calm 1
den egz: calm 1
den eimer: calm 1
den ein: threat 1
den einer: life 1 calm -1
den einfach: calm 1
den eingliederungszuschus: calm 1
den endbos: calm 1
den er: life -1 violence -1 medical 1 calm 1
den ersten: worry 1
den es: medical 1
den fehler: life 1
den finger: life -2 medical 1 worry 2 calm -1
den flur: violence 1
den flus: voices 2 calm -1
den fragebogen: life -1 calm 1
den fuhrerschein: calm 1
den fur: threat 1
den furs: threat 1
den fus: medical 1 calm 1
den ganzen: life -1 violence -1 threat -1 medical 1 calm 2
den ganzn: calm 1
den gashahn: voices 1 calm -1
den geben: life 1
den gebrochen: violence 1
den gedanken: threat 1 worry -1
den gefalen: medical 2 calm -1
den gefast: violence 1 medical -1 worry 2 calm -1
den gefragt: violence 1 calm -1
den gegrifen: violence 2 calm -1
den gehalten: life 1 violence 1 calm -1
den gehen: medical 1 voices 1 calm -1
den geholt: calm 1
den geist: calm 1
den gelben: calm 1
den gelegt: life 1 violence 1 calm -1
den gemacht: life 2 calm -1
den gepackt: life 1
den gesagt: life -1 medical 1 worry 1
den geschaft: calm 1
den geschniten: calm 1
den gespert: other 1 calm -1
den gestelt: violence 1 calm -1
den gestochen: life 1 calm -1
den gestosen: life -1 calm 2
den getan: threat 1
den geworfen: violence -1 threat 1
den gezogen: life 1 violence 1 calm -1
den gibts: threat 1 calm -1
den gleich: calm 1
den gleisen: medical -1 voices 1
den grupenleiter: worry 1 calm -1
den gurtel: life 1 violence 2 calm -1
den hab: life -1 threat 2 worry -1 calm 1
den haben: calm 1
den hals: life 1 threat -1
den hamer: life -1 threat 2 calm -1
den haren: violence 1 other 1 calm -1
den hate: worry 1
den hausmeister: calm 1
den heizung: violence 1 threat 1 calm -1
den herd: voices 2 calm -1
den heute: life 1 threat 1 calm -1
den himel: life 2 threat -1
den hin: worry 2 calm -2
den hinter: life 2 calm -1
den hintern: violence 1 calm -1
den hund: life -1 violence 1 threat 1 other 1 calm -1
den i: life -1 threat 5 calm -3
den ich: life -1 violence 1 threat 2 other 1 medical -1 calm -2
den ihr: life 1 calm -1
den im: life -1 worry 1 calm 1
den in: life -1 violence 1 threat -1 other 1 calm 1
den ins: violence 2 calm -1
den ist: life 1
den jetzt: threat 2 voices 1 calm -1
den job: worry 2 calm -1
den kafe: threat 1
den kalender: life -1 violence -1 threat 1 calm 1
den kalt: life -1 threat 4 calm -2
den kam: worry 1 calm -1
den kan: medical 1
den kanal: life 1 voices 1 calm -1
den kanister: other 1 voices 1 calm -1
den kaput: threat 2 calm -2
den kasekuchen: calm 1
den kein: medical 1
den keler: violence -1 other 1 voices 1
den kindergeld: calm 1
den kindern: life 1 calm -1
den klaus: threat 1
den knopf: life -1 medical 1 calm 1
den kofer: life 1
den kolegen: life -1 threat 2 calm -1
den konig: calm 1
den kopf: life -1 violence 1 threat 1 other 1 medical 1 voices -1 worry 1 calm -1
den kuchen: calm 1
den kuhlraum: violence 1 worry 1 calm -1
den kuhlschrank: life 2 threat -1 worry -1
den laden: medical 1
den langen: worry 1
den laufen: voices 1
den lehrling: threat 1 calm -1
den leicht: calm 1
den ler: life 1 calm -1
den letzten: life -1 calm 1
den lieber: calm 1
den linken: calm 1
den lofel: medical 1 calm -1
den mach: life -1 threat 2
den machen: violence 1
den mag: calm 1
den mal: life 1
den man: violence 1 worry 1 calm -1
den mantel: calm 1
den mehr: life 1 worry -1
den mein: calm 1
den meine: other 1 calm -1
den mit: life -1 threat 2 worry -1
den mitgenomen: violence 1
den monat: worry 1 calm -1
den mond: life 1
den morgen: threat 1 calm -1
den mul: life -1 violence -1 threat -1 worry 1 calm 2
den multonen: life 1 violence 1 calm -1
den mund: violence 1
den mus: violence 1
den nach: calm 1
den nachbarin: calm 1
den nachrichten: life -1 voices 1
den nachste: calm 1
den nagel: threat -1 calm 1
den namen: threat -1 calm 1
den nehmen: voices 1 calm -1
den neun: calm 1
den nicht: life 2 threat -1 other -1 medical 1 voices -1 calm -1
den nie: worry 1
den noch: life -1 worry 1
den nochmal: threat -1 calm 1
den nur: life -1 threat 1 voices 1 worry 1 calm -1
den oberschenkel: medical 1 calm -1
den ofen: voices 1
den opa: voices 1
den ort: life 1
den papa: life 1
den platz: life 1
den po: violence -2 worry 3
den pokal: calm 1
den rasenmaher: calm 1
den rekord: calm 1
den rest: life -1 voices 1 calm 1
den resturlaub: life 1
den riegel: violence 1 calm -1
den ring: violence 1
den rucken: life -1 violence 2 calm -1
den sachen: life 1
den sag: threat 1 medical 1 calm -1
den schadel: threat 1 calm -1
den schienen: life 2 other 1 voices 1 calm -2
den schlusel: violence 1 worry -1
den schmeis: violence 1
den schne: other 1 calm -1
den schon: violence 1 other 1 calm -1
den schrank: life -1 threat -1 medical 1 calm 1
den schrauben: violence 1 threat 2 calm -2
den schrit: violence 1
den schuhen: voices 1 worry 1 calm -1
den schwerbehindertenausweis: calm 1
den seh: life -1 threat 1
den seit: medical 1
den sieht: life 1
den so: threat 1
den sogar: calm 1
den sonst: worry -1
den spiegel: worry 2 calm -1
den spind: calm 1
den spindschlusel: life 1
den stapler: life -1 threat -1 calm 2
den stecker: life 1 worry 1 calm -1
den sternen: life 1 calm -1
den strick: life 2 threat -1 other 2 calm -3
den strom: medical 1 voices 1 worry -1 calm -1
den stuhl: violence 1
den tableten: calm 1
den tag: life 2 threat -1 worry 1 calm -1
den teich: medical 1
den termin: life 1
den text: worry 1
den tisch: life 2 worry 1 calm -1
den topf: medical 1
den tot: threat 2 calm -2
den uberfahren: threat 1 calm -1
den uf: threat 1
den um: voices 1 calm -1
den umgedreht: violence 1
den und: life -1 threat -1 medical 1 voices 2 worry 1 calm -1
den unterschreiben: calm 1
den urlaub: life -1 worry -1 calm 1
den verein: life 1
den vergesen: calm 1
den verpast: life -1 calm 1
den verstanden: calm 1
den versteckt: violence 1
den vertrag: worry 1
den vom: threat 1
den von: life 1 violence -1 threat -1 other 1 voices 1
den vor: violence 1 calm 1
den vorarbeiter: threat 1
den vormitags: calm 1
den wagenheber: threat 2 calm -1
den wald: threat -1 other 1 calm -1
den was: calm 1
den wecker: calm 1
den weg: violence 1 voices 1
den wegenomen: violence 1
den weil: voices 1
den wen: life -1 violence 1 other 1
den wer: calm 1
den wieder: calm 1
den winter: life -1 worry 1
den wir: other 1
den wo: other 1
den zetel: calm 1
den zu: calm 1
den zug: life 2 threat -1 other 1 voices 1 calm -2
den zugen: life 1
den zumachen: calm 1
den zumacht: violence 1
den zur: violence 1
den zuruck: calm 1
den 😄: calm 1
den: life -3 threat 5 other 3 medical -2 voices 2 foreign -4 worry -3 calm 1
dene: life 2 violence -1 threat -1
denen bude: threat 2 calm -2
denen die: life -1 threat 2 calm -2
denen was: calm 1
denen: life -3 violence 1 threat 2 medical -1 voices 1
denis hat: other 1
denis mir: threat 1 other 1
denis: life -1 violence -1 threat 3 other 2 medical -1 worry -1 calm -1
denk an: life 1 violence 1 calm -1
denk da: life 1
denk dan: life -1 violence 1
denk das: life 1 calm -1
denk ich: life 2 worry 1 calm -2
denk imer: life 1
denk nicht: calm 1
denk nur: life 1
denk oft: worry 1 calm -1
denk selbstmordgedanken: life 1 calm -1
denk was: worry 1 calm -1
denk: life 6 threat -2 other -1 medical -1 voices -1 worry 5 calm -6
denke an: life 2 calm -1
denke ich: life -1 worry 1
denke jeden: life 1 worry -1
denke tag: life 1 worry -1
denke: life 5 violence -1 threat -1 worry 1 calm -3
denken das: life 1
denken hab: worry 1 calm -1
denken ich: threat 1 calm -1
denken: life 1 violence -1 threat 3 medical -1 worry 3 calm -5
denkst: life -1 calm 2
denkt bin: life 1 calm -1
denkt er: threat 1
denkt ich: life 1
denkt ist: threat 1
denkt weil: life 1
denkt: life 2 violence -1 threat 4 other -1 medical -1 worry -2 calm -2
dens: life 3 calm -2
dentiste: calm 1
deo: worry 1 calm -1
dep bin: life -1 threat 1
dep: life -2 threat 2 voices -1 worry -1 calm 2
depakine: worry 1 calm -1
depen: life 2 calm -1
depn: calm 2
depot: life -2 worry 3 calm -1
depotspritze: life -1 worry 2
depresion ich: life -1 calm 1
depresion ist: worry 2
depresion: life -2 violence -1 threat -1 other -1 medical -1 worry 3 calm 3
depri: life 4 calm -4
der 12: threat 1 calm -1
der 1: threat 1 calm -1
der 20: calm 1
der 2: life 1
der 3: other 1
der 40: calm 1
der 9: calm 1
der a3: voices 1
der ab: voices 1 calm 1
der abendschule: life -1 calm 1
der aber: life 1
der abteilung: threat 1
der agentur: calm 1
der aku: life -1 calm 1
der ale: life 1 violence 1 worry -1
der ales: life 1
der alte: worry -1 calm 1
der alten: other 1
der am: other -1 worry -1 calm 2
der amt: worry 1 calm -1
der an: threat -1 calm 1
der andere: voices 2
der anderen: life 1
der angeschaut: worry 1 calm -1
der anleiterin: violence 1 voices -1 calm 1
der antrag: calm 1
der arbeit: violence 1 threat -1 medical -1 voices -1 worry 1 calm 1
der arbeiten: calm 1
der arbeitsplatz: calm 1
der arm: medical 1 calm 1
der arzt: life 1 threat -1 calm 1
der atmet: threat 1 medical 1 calm -1
der auch: calm 1
der auf: violence 1 voices -1 calm -1
der aufm: threat 1 calm -1
der aufzug: calm 1
der aus: violence 2 other 1 worry -1 calm -2
der ausm: other 1
der ausweis: life 1
der autobahn: voices 1 calm -1
der automatisch: calm 1
der axt: life -1 threat 2 medical 1 calm -1
der backerei: life 1
der backstube: medical 1
der badewane: life 1 other 1 calm -1
der bahn: life -1 threat 1 worry 1
der bank: calm 1
der bauch: medical 1
der baur: calm 1
der baustele: life -1 calm 2
der behinderung: calm 1
der bei: life 1
der beratung: calm 1
der berufschule: violence 1
der besprechung: life -1 threat 1 calm 1
der betreur: violence 1 other 2 calm -4
der betrieb: calm 1
der betriebsrat: worry 1
der bildschirm: life 1
der bin: life -1 violence 1 worry 1 calm -1
der bis: life 1
der bite: violence 1 calm -1
der blau: life -1 calm 2
der blod: life -1 threat 1
der braucht: calm 1
der brent: medical -1 calm 1
der brief: other 1
der brucke: life 2 violence -1 threat -1 other 2 medical -1 worry -1
der brust: violence 1 medical 1 calm -2
der bundestagswahl: voices 1
der bus: threat -1 voices 1 worry 1
der busfahrer: threat 1 calm -1
der chef: life -2 voices -1 worry 2 calm 2
der chip: voices 3 calm -1
der coach: worry 1
der couch: violence 1 worry 1 calm -1
der da: worry -1 calm 2
der damit: violence 1 calm 1
der dan: life 1 other 1 worry -1 calm -1
der danach: threat 1
der darf: calm 1
der das: violence -1 threat 1 calm 1
der daumen: life -1 calm 1
der decke: life 1 violence 1 calm -1
der deckel: calm 1
der dem: life -1 threat 1
der den: violence -1 medical -1 worry 3
der denis: threat 1
der der: life -1 violence -1 voices 1 calm 1
der des: violence 1
der dicke: calm 1
der die: life -1 violence 1 threat -1 other 1 worry -1 calm 1
der direkt: other 1
der doktor: life -1 worry -1 calm 2
der drin: voices 1
der driten: worry 1 calm -1
der druck: life 2 worry 1 calm -1
der drucker: life -1 calm 2
der druckt: violence 1
der dusche: life 1 calm -1
der egz: other 1
der ein: calm 1
der eine: violence -1 worry 1
der einem: violence 1 calm -1
der einen: calm 1
der einer: calm 1
der eingliederungszuschus: calm 1
der einstelen: calm 1
der einzige: threat 1 calm -1
der eisenstange: life -1 threat 3 calm -2
der emre: other 1
der engel: violence -1 voices 3 calm -1
der er: violence 1 other 1 calm -1
der erde: life 2 worry -1
der ersten: life 1 calm -1
der erzahlt: calm 1
der es: life 1 calm -1
der fahrdienst: violence 1
der fahrer: violence 2 calm -1
der fahrt: life -1 threat 2 calm -1
der fals: voices 1 calm -1
der falsche: medical 1
der falt: medical 1
der familie: life 1 calm -1
der fangt: other -1 calm 1
der fast: violence 1
der faust: life 1 calm -1
der fenster: calm 1
der fernbedienung: medical 1 calm -1
der fernseher: life 1 violence -1 voices 1
der filialeiter: calm 1
der film: life -1 calm 1
der finger: life -1 calm 2
der firma: life 2 threat -1 medical -1
der flasche: medical 1
der flex: life -1 medical 3 calm -1
der forderschule: medical 1
der forster: life 1
der frage: calm 1
der fragt: life 1
der frau: life 1 threat 1 worry 1 calm -2
der freund: other 2 worry 1 calm -2
der freut: calm 1
der frist: calm 1
der fruher: calm 1
der fruhstuck: calm 1
der fur: life -1 other 1 calm 1
der ganze: worry 1
der ganzen: calm 1
der garage: life 2 calm -2
der gartnerei: calm 1
der geben: life 1
der geburt: life 1
der gedanken: life 1 calm -1
der gefalen: worry 3 calm -2
der gefragt: calm 1
der gegeben: other 1
der geh: voices 1 calm -1
der gehabt: medical 1
der gehen: calm 1
der geholt: voices 1 calm -1
der geht: life 2 threat -1 worry 1 calm -2
der gekundigt: worry 1 calm -1
der genervt: calm 1
der genomen: worry 2 calm -1
der gequtscht: worry 1
der gericht: worry 4 calm -3
der gesagt: threat -1 other -1 voices 1 calm 1
der geschlagen: violence 1 calm -1
der geschniten: life 1 worry 1 calm -2
der gestanden: life 1 calm -1
der gestern: life -1 calm 1
der gesturzt: medical 1 calm -1
der gewesen: calm 1
der gibt: other 1
der ging: medical 1
der gleich: calm 1
der got: life 2 calm -1
der grad: calm 1
der grupe: life -1 threat -1 worry 1 calm 2
der grupenleiter: life -1 violence 1 calm -1
der guckt: medical 1 calm -1
der gut: life 1 calm -1
der hab: threat 1
der haben: violence 1 worry -1
der haken: medical 1
der hale: life -1 other 1 voices -1
der halt: life 1 calm -1
der hamer: calm 1
der hamster: calm 1
der han: voices 1
der hand: life 1 voices 1 worry -1 calm -1
der hangt: medical 1
der hat: life -1 threat 2 other 1
der hats: life -1 calm 1
der hausmeister: violence 1 threat 1 calm -1
der haut: life 1 medical 1 calm -1
der heim: calm 1
der heist: calm 2
der heizung: voices 1
der her: life -1 other 1 medical 2 worry -1 calm -1
der herbst: life 1 calm -1
der heut: threat 1
der heute: threat 1 worry -1
der hilft: life 1
der hin: threat 1
der hinterm: life 1 threat 1 calm -1
der hitze: medical 1
der hochzeit: calm 1
der holt: life 2 calm -1
der hort: violence 1 calm -1
der hose: calm 1
der hund: life 1 violence -1 threat 1 other -1 medical 1 calm -1
der ice: life 2 calm -1
der ich: life 1 violence 1 medical 1 voices 1 calm -4
der ihr: life 1
der im: violence -1 medical -1 calm 1
der imer: life -1 other 1 calm 1
der imker: calm 1
der in: threat -1 voices 2
der ins: violence 1 medical 1 calm -1
der irgendwan: medical 1
der is: life -1 medical 1 voices 1 worry 1 calm -2
der ist: life 2 threat -1 other -1 medical 1
der ja: life -1 threat 2
der jeden: life -1 worry 1 calm 1
der job: life -1 calm 1
der junge: violence -1 other 1 medical 1 voices 1 calm -1
der juniorchef: violence 1
der jup: calm 1
der kam: life -1 calm 2
der kamer: life -1 violence 2 calm -1
der kamerjager: calm 1
der kan: other 1
der kantine: life -1 threat -1 calm 2
der karte: calm 1
der kase: life 1 threat -1 worry 1 calm -1
der kater: other -1 calm 2
der katze: life 1 calm -1
der keine: threat 2 calm -2
der keiner: life -1 worry 1
der kent: worry 1
der kevin: other 2 medical -2
der kinder: life 1 voices -1 calm 1
der kirche: life 1
der klaus: calm 1
der kleine: violence -1 other 1 medical 1
der kleinen: life 1 voices 1 calm -1
der klinge: life 1
der klinik: life -1 voices 1
der klotz: life 1
der knochen: medical 1 calm -1
der koch: calm 1
der kolege: life -1 violence 4 threat -1 medical -1 worry 1 calm -2
der kome: threat 1
der komisar: calm 1
der komt: threat 2 medical 2 voices 1 calm -5
der konig: calm 1
der kopf: medical 1 worry 1
der kreisage: medical 1
der kriegt: violence -1 threat 2 other 1 calm -1
der kuche: life 1 violence 1 threat -1 medical 1 calm -1
der kuchen: life 1 calm -1
der kunde: life -1 violence -1 medical 1 calm 1
der kundigt: calm 1
der kundigung: life 2 worry 1 calm -2
der lacht: threat 1
der laden: threat 2
der lagerleiter: violence 1
der landstrase: voices 2 calm -1
der lang: threat 1 calm -1
der larm: voices 1
der last: violence 1 threat 1 worry -1
der lauft: life 1 calm -1
der leben: life -1 calm 2
der lebt: life 1 calm -1
der lehrerin: threat 1 calm -1
der lehrling: other 1 medical 2 calm -1
der leiter: life -1 violence -1 threat 1 worry 2 calm -1
der ler: violence 1
der letzte: life 1
der liebe: life 2 calm -1
der liegt: life 2 medical -1 worry -1
der linie: other 1
der links: medical 1
der liste: life 1 voices -1 worry -1 calm 1
der lkw: life 3 calm -2
der lohn: worry 3 calm -3
der los: calm 1
der macht: medical -1 calm 1
der mag: worry -1 calm 2
der mama: life 1 other -1 calm 1
der man: life -2 violence -1 threat -1 other 1 voices 4 worry -1
der manschaft: threat 1 calm -1
der marco: violence 1
der marvin: threat 1
der maschine: life -1 violence -1 medical 1 worry 3 calm -2
der mehr: life -1 threat 3 calm -1
der mein: calm 1
der meinem: voices 1
der meinen: threat 1
der meiner: calm 1
der meines: calm 1
der meint: calm 1
der meister: life -1 medical -1 worry 1
der metzger: calm 1
der mia: other 1
der mich: violence -1 threat 1 voices -1 worry -1 calm 1
der mietvertrag: life 1
der mir: life -1 threat 1 calm 2
der mirko: violence 1 medical 1 calm -1
der mit: life 1 threat 1 other -1 calm -1
der mitagspause: life 1 other 1 calm -1
der mitarbeiter: calm 1
der monat: worry 2 calm -1
der montag: violence 1
der montage: other 1
der morder: calm 1
der morgen: violence -1 threat 3 calm -1
der mund: medical 1
der mus: life 1 threat -1 voices 1 worry 1 calm -1
der musik: worry 1
der muste: calm 1
der nach: threat 1 calm 1
der nachbarin: threat 1 other 1 calm -1
der nachste: life 1 medical 1 calm -1
der nacht: life -1 other 1 voices 1 calm -1
der nachtschicht: worry 1
der nadel: calm 1
der naherei: calm 1
der neben: calm 1
der nebenan: life 1 other 1 voices 1 calm -1
der nein: threat 1
der nent: worry 1
der neu: violence 1 calm -1
der neun: worry -1 calm 2
der nich: violence 1 calm -1
der nicht: life -1 violence -1 threat 1 voices 1 worry -1
der nichts: other 1
der nimt: worry 1 calm -1
der nix: threat 1
der noch: life 1
der nochmal: life -1 threat 3 calm -1
der numer: threat 1 calm -1
der nur: life 2 violence -1 calm -1
der ob: calm 1
der ofen: medical -1 calm 1
der oma: life 1
der onkel: violence 2 foreign 1 calm -2
der opa: life 1
der palete: calm 1
der papa: life 1 calm 1
der party: medical 1
der pause: voices -1 worry 1 calm -1
der personalabteilung: calm 1
der petra: threat 1
der pfane: violence 1 calm -1
der pfarer: life 1
der pflege: other 1
der pflegedienst: calm 1
der pfleger: violence 1 other 1 calm -1
der physio: calm 1
der piept: calm 1
der plan: life 2 calm -1
der plart: worry 1
der polizei: life 1 threat 1 calm -1
der postboten: life 1 calm -1
der praktikum: violence 1 other 1
der prese: medical 1
der probezeit: life -1 worry 1 calm 1
der prufung: worry -1 calm 1
der rasen: calm 1
der rauchmelder: voices 1
der raus: life -1 worry 2 calm -1
der rauschmeisen: life 1
der rede: violence 1
der reden: worry 1
der redet: life 1 calm 1
der rein: violence 1
der reiniger: medical 1
der rest: life 1 calm -1
der rolstuhl: threat 1
der rucken: calm 1
der ruft: worry 1
der runter: life -1 calm 1
der sage: medical 1 worry 1 calm -1
der sagen: life -1 violence 1
der sagt: life -1 violence -1 threat -1 calm 3
der samstag: threat 1 calm -1
der satz: worry 1
der schauspiler: calm 1
der schef: calm 1
der scherbe: life 2 calm -1
der schere: life 1
der schicht: life -1 threat 1 voices -1 calm 1
der schiri: threat 1
der schlaft: voices 1 calm -1
der schlagt: violence -1 other 5 calm -4
der schlingel: calm 1
der schlusel: life 1
der schmerzen: life 1
der schneiden: life -1 worry 1
der schon: life -1 threat 2
der schrank: life 1 calm -1
der schreiben: life -1 other 2 worry 1 calm -1
der schreinerei: voices 1
der schreit: worry 1 calm -1
der schublade: voices 1
der schulden: violence -1 calm 2
der schule: other 1 worry -1 calm 1
der schwager: calm 1
der schwerbehindertenausweis: calm 1
der seh: worry 1
der sein: medical 1
der seite: violence 1 threat 1 calm -1
der selber: calm 1
der sender: voices 1 calm -1
der seufzt: worry 1
der sich: other -1 worry -1 calm 2
der sicherheit: violence 1
der sie: threat 1 voices 1
der sieht: worry 1 calm -1
der singt: life 1
der sitz: worry 1
der sitzen: life 1
der sitzt: life -1 medical 1
der so: voices -1
der sohn: other 1
der sol: threat 1
der somer: medical 1
der somerurlaub: life 1
der sone: calm 1
der sonst: life 1 threat 1 calm -1
der sowas: worry 1 calm -1
der spatschicht: threat 1
der spedition: calm 1
der spert: violence 1
der spiegel: voices 1
der springt: calm 1
der spulkuche: other 1
der spulmaschine: calm 1
der stand: worry 1
der stapler: medical 1 worry -1 calm 1
der stat: calm 1
der staubsauger: calm 1
der staumaur: other 1
der steckt: life 1 calm 1
der steht: life -1 threat 1 voices 1 worry -1
der stelen: life 1
der stelt: worry 1
der stil: worry 1
der stimt: life 2 calm -1
der stinkt: calm 1
der stirbt: life -1 threat 2
der strase: life -1 other 1 voices 1 calm -1
der stres: worry 1
der strom: violence -1 medical 1 worry 3 calm -2
der stuhl: life -1 medical 1 calm 1
der tag: voices 1
der tasche: threat 3 calm -2
der tastatur: calm 1
der teig: calm 1
der telefon: life 1 calm -1
der termin: calm 1
der teufel: threat -1 voices 4 calm -1
der therapeut: life 1 worry 1 calm -1
der thomas: medical 1 calm -1
der tierarzt: life 1 calm 1
der timo: violence 1 other 1 calm -1
der tischler: voices 1
der tot: life 1
der trainer: violence -1 threat 1 calm 1
der trau: calm 1
der trenung: worry 2 calm -1
der trepe: violence -1 threat 1 other -1 medical 1
der tur: life -1 violence 1 medical -1
der u: violence 1
der uber: life 1 threat 1 calm -1
der uberlebt: threat 1
der ubernomen: calm 1
der um: life 1 threat 1 calm -2
der umkleide: life 1 violence 1 threat -1 voices -1 calm -1
der umstelung: worry 1
der umzug: calm 1
der und: life 1 other -1 medical 1 voices 1 worry -1
der uns: other 1
der uwe: other 1
der vater: violence 1
der verabschiedet: life 1 calm -1
der verkaufen: other 1 calm -1
der verletzt: life 1 violence -1 worry 1 calm -1
der vermieter: life -1 violence 3 worry 1 calm -1
der verprugelt: threat -1 other 3 calm -1
der verschluckt: medical 2 calm -1
der vertrag: worry 1
der viel: calm 1
der vierte: worry -1 calm 1
der vogel: calm 1
der vom: life -1 violence 1 threat 1 medical -1 worry -1
der von: violence -1 other 3 worry -1 calm 1
der vor: life 1 violence 1 medical 1 worry -1 calm -1
der vorarbeiter: life -1 violence 2 worry -1
der vorbei: voices 1
der vorm: calm 1
der wacht: medical 2 calm -1
der wand: calm 1
der wane: life 2 other 1 medical -1 calm -1
der war: life -2 threat -1 medical -1 worry 3 calm 1
der ware: worry 1
der warten: violence 1
der was: threat 1
der wascherei: life 1
der weg: life 1 worry -1 calm 1
der wegen: calm 1
der weh: life -1 calm 1
der weihnachten: violence 1 worry -1
der weil: life -1 violence -1 voices 1 worry -1 calm 2
der weis: threat 1 calm -1
der welt: life 2 worry 1 calm -1
der wen: life -1 threat -1 calm 2
der werkschtat: calm 1
der werkstat: life -1 violence -1 threat -1 voices -1 calm 4
der wfbm: calm 1
der wg: violence 2 worry 1 calm -1
der whatsap: worry 1
der wie: violence 1 calm -1
der wieder: worry 1
der wiegt: life -1 threat 1
der wiese: life 1 calm -1
der wil: life -1 violence 2 threat -1 voices 1 worry 1 calm -2
der wir: threat 1
der wird: violence -1 threat 1 medical -1 voices 2 calm -1
der wo: threat 1
der woche: life -1 calm 1
der wohnung: violence 1 worry 1 calm -2
der wurde: life -1 calm 1
der zahlt: worry 4 calm -3
der zahn: medical 1 calm 1
der zahnarzt: calm 1
der zange: violence 1 voices 1 calm -1
der zeitung: threat 1 calm -1
der zentrale: worry 1
der zetel: life 1
der zigarete: violence 1
der zu: life -1 threat 1 worry 1 calm -1
der zug: threat -1 calm 1
der zugeschlosen: life 1
der zum: calm 1
der zusamen: other 1
der zuschus: calm 1
der zweite: life -1 medical 1 worry 1 calm -1
der: life -3 violence 1 threat 2 other 1 medical 1 voices 1 foreign -5 calm 3
dera sei: life 1
dera welt: life 1
dera: life 1
deren: calm 1
derf der: calm 1
derf des: calm 1
derf i: calm 1
derf: life -2 violence -2 threat -1 other 1 medical -1 voices -1 foreign -1 worry 1 calm 4
derschlag: threat 1 calm -1
derselben: voices 2 calm -1
derweil: calm 1
derwischt: life -1 calm 1
derzeit: calm 1
des am: threat 1
des auf: life 1
des des: life 1
des fur: calm 1
des hat: worry 1
des i: life 1 worry 1 calm -1
des is: life 1 worry -1
des leben: life 1
des mit: calm 1
des monats: life 1 calm -1
des net: calm 1
des nima: worry 1
des ois: life 1 worry 1 calm -1
des sache: worry 1
des so: calm 1
des tages: life 1
des was: life 1 calm -1
des: life -1 violence -1 threat -2 other -2 medical -1 voices -2 foreign -2 worry 3 calm 7
deshalb ich: calm 1
deshalb mach: calm 1
deshalb: life 1 threat -1 other -1 voices 1 worry -1 calm 2
desmayo: foreign 2 calm -1
deswegen hab: calm 1
deswegen ich: life 1 violence -1 worry -1 calm 1
deswegen mach: threat 1 calm -1
deswegen: violence -2 other -1 medical -1 voices -1 worry 2 calm 2
deswesche: life 1
det: life 1 calm 1
detail: calm 1
deto: foreign 2 calm -1
deutsch ist: life 1
deutsch mit: calm 1
deutsch schwer: life 1 calm -1
deutsch was: violence 1
deutsch weg: foreign 1
deutsch: life -2 threat -1 medical -1 foreign 5 worry -2 calm 1
deux: calm 1
devant: foreign 2 calm -1
dezember: worry -1 calm 2
dfrasmaschin: calm 1
dia: life -1 voices 2 foreign 1 calm -1
diabetiker: medical 2 worry -1
diagnose: worry 1 calm 1
diamanten: calm 1
diat: violence -1 calm 1
dich auf: calm 1
dich den: violence 1
dich du: life 1 calm -1
dich gespielt: calm 1
dich ich: calm 1
dich keiner: calm 1
dich lieb: other 1
dich mehr: calm 1
dich nicht: life -1 worry -1 calm 2
dich so: violence 1 medical 1 calm -1
dich um: life -1 voices 1
dich: life 1 violence 1 threat -1 other 1 medical -1 voices 3 foreign -1 worry -3
dicht: life -1 foreign 2
dick blau: medical -1 worry 1 calm -1
dick chef: worry 2 calm -1
dick ich: medical 1
dick ist: life 1
dick kan: medical 1
dick sagt: worry 1 calm -1
dick seit: medical 1 worry 1 calm -1
dick und: worry 1
dick: life -1 other -1 medical 3 voices -1 worry 5 calm -5
dicke qu: calm 1
dicke: life -1 violence 2 threat -1 medical -1 foreign 2 worry -1 calm 1
dicken: life -1 threat -1 foreign 1 worry 1
die 16: life 1
die 20: calm 1
die 50: calm 1
die ab: threat 1
die aber: threat 1
die abgesagt: other -1 medical 1 worry 1 calm -1
die abgeschlosen: violence 1
die ablaufe: calm 1
die absichtlich: life 1
die abteilung: threat 1
die adern: life 1 calm -1
die agentur: calm 1
die ale: life -1 violence 1 threat 3 calm -2
die alte: life 1 worry -1 calm 1
die alten: life 1 calm -1
die am: threat 1 worry -1 calm 1
die amt: threat 1
die an: life -1 violence -1 threat 4 other 1 voices -1 worry 1 calm -3
die ana: life -1 other 1 worry 1
die andere: violence 1 threat -1
die anderen: life -1 violence -1 threat 1 worry 2 calm -1
die andern: violence 1 worry -1
die anfale: worry 1
die angst: calm 1
die anleitung: calm 1
die antwort: voices 1 calm -1
die apotheke: calm 1
die arbeit: life 1 threat -1 worry 1
die arbeitsplatz: calm 1
die argern: worry -1 calm 1
die arme: life 2 calm -1
die auch: threat 1 calm -1
die auf: life 1 violence 1 threat -1 other -1 medical -1 voices 1
die aufgaben: violence -1 voices 1
die aufgemacht: life 1
die aufgeschrieben: other 1 calm -1
die aufmachen: life 1 calm -1
die augen: violence -1 threat -1 other -2 medical 3 voices 1 worry -1
die aus: life 1 violence -1 other 3 medical -1 calm -1
die ausbildung: life -1 calm 1
die ausgleichsabgabe: calm 1
die autos: life 1 voices 1 calm -1
die axt: violence 1 voices 1 calm -2
die azubis: violence 1 worry 1 calm -1
die backe: violence 1 worry -1 calm 1
die badewane: other 1
die bahn: life 3 threat -1 calm -1
die bald: life -1 worry 1
die bank: life 1
die baterie: life -1 medical 1 calm 1
die baume: voices 1
die behorde: life 1 calm -1
die bei: voices 1 calm 1
die beide: other 1
die beim: threat 1
die beine: violence 1 other 1 medical 1 worry -1 calm -2
die bekomen: life -1 medical 1 worry 2 calm -2
die berdigung: life 1 calm -1
die besten: life -1 calm 1
die betreur: life 1 other 1 calm -1
die betriebsrat: life 1
die bewohner: life -1 violence -1 other 1 medical 1 calm -1
die bezahlt: calm 1
die bin: violence 1 medical 1 calm -1
die bis: life 3 violence -1 threat 2 voices -1 worry -1 calm -2
die blatlause: calm 1
die blos: worry 1
die blumen: calm 1
die blutet: medical 3 calm -2
die blutig: life 1 calm -1
die bombe: calm 1
die box: calm 1
die brauche: life 1
die braucht: life 2 calm -1
die bremsen: threat 2 calm -1
die brenen: threat 1
die bringt: calm 1
die brotdose: worry 1
die brucke: life -3 threat 1 other 1 worry -1 calm 2
die brust: medical 1 calm -1
die bude: life -2 threat 3 calm -1
die cele: life -1 threat 2 calm -1
die chef: worry 1 calm -1
die chefin: life 1 worry -1 calm 1
die da: life -1 violence 1 voices 1 worry 1 calm -2
die dame: calm 1
die dan: life -1 threat -1 worry -1 calm 3
die darf: other -1 calm 1
die das: life -1 threat -1 voices 2 worry 1 calm -1
die daumen: life -1 calm 1
die de: worry 1 calm -1
die decke: life -1 other 1
die dem: life 1 worry -1 calm 1
die den: voices 1 calm 1
die denken: worry 1
die depresion: worry 1
die der: life -1 threat 1 other 1 voices -1
die die: life -1 other 2 calm -1
die doch: other 1
die donau: threat -1 calm 1
die dort: worry -1 calm 1
die dosis: calm 1
die drausen: violence 1 voices 1 calm -1
die drei: violence 1 worry 1 calm -1
die drin: voices 2 calm -1
die drite: life 1 worry 1 calm -1
die druber: life 1 calm -1
die du: calm 1
die durch: life 1 threat 1 calm -1
die dusche: life -2 violence 2 calm 1
die ecke: life -1 violence 1 threat -1 calm 1
die ein: threat 1 calm -1
die eine: calm 1
die einen: calm 1
die einer: calm 1
die einfach: calm 1
die eingetragen: violence 1 calm -1
die einladung: worry 1
die eltern: other 1
die enten: calm 1
die er: other 1 voices 1 calm -1
die erklart: calm 1
die erste: worry -1 calm 1
die erwerbsminderungsrente: calm 2
die es: life 1 medical 1 calm -1
die fahren: voices 1
die falsch: life -1 violence 1
die falsche: life -1 medical 1
die familie: violence 1
die feier: medical 1 calm -1
die fenster: life -1 calm 2
die finger: life 1 violence 1 threat -1 medical 1 calm -1
die firma: life -2 violence -1 threat 2 voices -1 worry 2
die fische: life 1
die flasche: medical 1
die frage: violence 1
die fragt: life 1 calm -1
die frau: life -1 threat 1 other 3 calm -2
die fraun: other 1 calm -1
die frei: life 1
die frese: threat 2 calm -1
die freundin: threat 1 calm -1
die frist: calm 1
die fruhschicht: calm 1
die funf: calm 1
die fur: worry -1 calm 1
die fuse: violence 1
die gabi: calm 1
die ganz: calm 1
die ganze: violence -1 threat 1 other -1
die ganzen: life 1
die garnicht: worry 1
die geben: life 1 voices 1 calm -1
die gebisen: calm 1
die geburtstag: life 1
die gedruckt: violence 2
die geduld: calm 1
die gefast: medical 1 calm -1
die gefunden: life 1 calm -1
die gegeben: violence -1 other 1 worry -1 calm 1
die gegen: calm 1
die gegosen: violence 1 calm -1
die geh: worry -1 calm 1
die gehalten: violence 1
die gehangt: life 1
die gehaun: violence 1 calm -1
die gehen: voices 1 worry 1 calm -1
die geholt: violence 2 calm -1
die gehort: life 1 other 1 worry -1 calm -1
die geht: violence 1 worry -1
die gekomen: medical 1 calm -1
die gekundigt: calm 1
die gelaufen: calm 1
die gelegt: life 2 threat -1 calm -1
die gemacht: life -1 calm 1
die gemalt: calm 1
die genomen: violence -1 calm 1
die geputzt: life -1 calm 1
die gesagt: life -1 voices 1 worry 1 calm -1
die geschlagen: calm 1
die geschniten: life -1 calm 1
die geschrieben: life 1 calm -1
die gestochen: medical 1 calm -1
die getan: worry 1
die getragen: life -1 calm 1
die geworfen: other 1 calm 1
die gezeigt: other 1 calm -1
die gezogen: violence 1
die ging: calm 1
die gleise: voices 1
die gripeimpfung: life -1 calm 1
die grupe: violence 1 threat 1 voices -1 worry 2 calm -2
die hab: voices -1
die habe: voices 1
die haben: life -2 violence 2 medical -1 voices 2 worry 2 calm -2
die hale: life -1 threat 1
die halfte: calm 1
die halt: life -1 threat 1 calm 1
die halten: violence 1
die haltestele: calm 1
die ham: life -1
die hand: life 1 threat -1 other -1 medical 1 voices 1 worry -1 calm -1
die hande: threat 1 worry 1 calm -1
die hangen: other 1
die hangt: life 1
die hare: life -1 violence 1 calm 1
die hat: violence -1 medical -1 voices 1 worry -1 calm 2
die hate: life 1
die haten: life 1
die haut: life 1 violence -1 threat -1 medical 2 worry -1 calm -2
die hebt: worry 1
die heizung: other 1
die herdplate: violence 1 calm -1
die heut: life -1 threat 1
die heute: violence 1 calm -2
die hier: life -1 voices 1 worry -1 calm 1
die hoch: calm 1
die hole: life 1 voices 1
die hort: voices 1 calm -1
die hose: violence 3 threat -1 voices -1 worry -1 calm -2
die huhner: calm 1
die hupen: voices 1
die i: life -1 calm 2
die ich: life 1 other 1 medical -1 voices 2 worry -1 calm -3
die ihren: other 1
die im: calm 1
die imer: life -1 violence -1 calm 1
die in: threat -1 worry 1
die ins: threat 1 other 1 calm -1
die inventur: life -1 calm 1
die is: life 1 other 1 calm -1
die ist: life 2 threat -1 voices 1 worry -3 calm 1
die jacke: worry 1
die jahre: calm 1
die jemand: life 1 calm -1
die jetzt: life -1 calm 1
die jungs: life -1 violence 2 voices -1
die kafemaschine: calm 1
die kalte: life -1 violence 1
die kameras: voices 1
die kan: life 2 other 1 calm -2
die kantine: calm 1
die kaput: life 1 threat 1
die karte: life -1 calm 2
die kartofelsalat: calm 1
die kase: life -1 calm 2
die kasiererin: life 1 worry 1 calm -1
die katze: violence -1 threat 1 calm 1
die keinen: life 1
die keiner: voices 1 calm -1
die kete: life 1
die kinder: violence -1 other 2 voices -1 worry -1
die kisten: violence 2 calm -1
die kita: threat -1 calm 1
die klape: violence 1
die kleine: threat 1 voices 1 calm -1
die kleinen: voices 1
die klemt: medical 1
die klinge: life 1 other 1 calm -1
die klingelt: life 1
die klinik: life 1 violence -1 other -1 worry 1 calm 1
die knie: worry 1
die kochin: calm 1
die kolegen: threat -1 medical -1 voices -1 calm 3
die kolegin: life -1 calm 2
die komen: threat -1 voices 2 worry 1 calm -1
die kontroliert: violence -1 calm 1
die kraft: life 1 calm -1
die krankenkase: calm 1
die kreisage: voices 1
die kriegt: life 1 calm -1
die kuche: threat -1 other 1 calm 1
die kugel: life 1 threat 1 calm -2
die kunden: calm 1
die kundigung: life -1 worry 1
die lachen: violence 1 threat 1 worry 1 calm -2
die lacht: worry 1 calm -1
die lampe: life -1 voices 1 calm 1
die lasen: calm 1
die last: other 1
die lauft: life 1 calm -1
die lehrerin: calm 1
die leiche: calm 1
die leichter: worry 1
die leiter: voices 1 calm -1
die leitung: other 1 medical 1 calm -1
die letzte: life 1
die leute: life -1 voices 2 worry 2 calm -2
die lichter: voices 1
die liegen: life 1 calm -1
die liegt: life 1 other 2 medical -1 worry -1 calm -1
die lisa: other 1
die liste: life 1
die lohnfrau: worry -1 calm 1
die luft: violence 1 voices 1
die mach: voices 1 calm -1
die machen: life -1 violence -1 worry 2 calm 1
die macht: life -1 violence -1 threat -1 other 1 worry 4 calm -2
die mailbox: threat 1
die mama: life 1 other 2 calm -1
die marke: life -1 calm 1
die maschine: medical 1
die mate: life 1
die maus: life -1 calm 2
die medikamente: life 1
die medizin: life 1
die mehr: threat 1 worry 1 calm -2
die meine: calm 1
die meinen: calm 1
die meint: calm 1
die melanie: threat 1
die menschen: voices 1
die merken: worry 1
die meser: threat -1 calm 1
die mi: calm 1
die mia: other 1 calm -1
die mich: life -2 violence 1 medical -1 voices 2 worry 2 calm -2
die miete: violence 1 worry 2 calm -2
die milch: calm 1
die mir: life -2 threat 1 worry -1 calm 1
die mit: life -1 violence -1 threat 2 medical -1 voices 1
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
die nacht: life -1 threat -1 calm 2
die nachtschicht: other 1
die nachtwache: life 2 other 1 calm -1
die nadel: life 1
die narben: life 3 calm -2
die nase: violence 2 calm -1
die nebenan: violence -1 calm 1
die nehm: life 1 threat -1
die nehmen: calm 1
die nein: calm 1
die nenen: medical -1 worry 1
die nent: life -1 threat 1
die net: life -1 other 1 calm 1
die nete: voices 1
die neu: calm 2
die neun: calm 1
die nich: medical 2 worry 1 calm -1
die nicht: life -1 threat -1 medical 1 worry 1
die nie: threat 1
die nochmal: violence 1 calm 1
die normalen: worry 1
die numer: calm 1
die nur: other 1 voices 1 worry -1
die oben: calm 1
die oder: life 1
die ohne: life -1 calm 1
die oma: life 1
die operation: calm 1
die palete: worry 1
die paleten: life -1 threat -1 calm 2
die pause: worry 1
die per: other 1 calm -1
die person: calm 1
die personalabteilung: calm 1
die pfane: violence 1
die pflanzen: life 1
die pfleger: violence 1
die pilen: life 2 threat -1 calm -1
die pistole: other 1
die playstation: life 1 other 1 calm -1
die pleite: calm 1
die polizei: life 1 violence -1 other 1 calm -1
die pomes: calm 1
die post: worry -1 calm 1
die prese: threat 2 calm -1
die probezeit: calm 1
die pulsadern: life 2 other 1 calm -2
die pupe: voices 1
die rasierklinge: life 2 calm -1
die raus: medical -1 calm 2
die rauschmeisen: life -1 worry 1
die rauskomt: threat 1
die rechte: medical 1
die reden: voices 2 calm -1
die regale: calm 1
die reichen: life -1 worry 1 calm 1
die reifen: life -1 threat 1
die rein: threat 1 voices 1 calm -1
die richtig: calm 1
die ripen: violence 2 calm -1
die roladen: worry 1
die rosen: calm 1
die rufen: other 1
die runter: life -1 violence 2 other -1 medical 1 calm -1
die runtergefalen: violence 1
die runtersetzen: threat 1 other 1 calm -1
die s: life 2 calm -1
die sabine: medical 1 calm -1
die sachbearbeiterin: threat 1
die sache: life 1 calm -1
die sage: life -1 medical 1
die sagen: threat -1 voices 3 calm -3
die sagt: life -1 violence -1 voices 4 calm -1
die sateliten: voices 2
die schachtel: medical 1
die schaufel: life -1 threat 1
die scheibe: other 1 worry 2 calm -2
die scheidung: worry 1
die scheint: life 1
die scherbe: life 1 voices 1 calm -1
die schere: life 1 threat 1 calm -1
die schicht: life 3 calm -1
die schicken: worry 1
die schiene: life 1
die schimpft: voices 1
die schlaft: life 2 calm -2
die schmeis: violence 1 worry 2 calm -1
die schmerzen: life -1 calm 1
die schnauze: worry 2 calm -1
die schneiden: life -1 calm 1
die schon: threat 2 voices 1 worry -1 calm -1
die schonsten: life 1
die schrank: calm 1
die schreckschus: threat 2 calm -1
die schuhe: life 1 worry -1
die schulden: violence 1 worry 1
die schule: voices 1
die schulung: calm 1
die schwester: calm 1
die schwiegermuter: worry 1
die sehen: life 1
die seit: life 2 violence -1 threat -1 worry -1
die seite: life 1 calm -1
die seiten: life 1
die selber: violence 1 worry 1
die sich: threat 1
die sicherheit: calm 1
die sicherung: worry 1
die sie: life -1 violence -1 threat 2 other -1 medical 2 voices 1 calm -1
die sieht: violence 1 worry -1
die silke: threat 1
die sind: threat -1 worry 1
die so: medical 1 calm 1
die sol: life 2 calm -1
die solen: threat 1 calm 1
die sone: life 1
die sonja: life 1 calm -1
die sonst: other 1
die sortiert: calm 1
die spatschicht: calm 1
die spritze: life 1 medical 1 calm -1
die spruche: threat 1
die spulmaschine: medical 1
die steckdose: voices 1
die stecken: life 1 violence -1
die steht: life -1 other 1
die stele: life 1 worry 1 calm -1
die stime: life -1 violence -1 other -1 voices 3 worry -1
die stimen: life -1 voices 2
die stimung: worry 1
die stirbt: calm 1
die strafe: life 1
die stunde: life -1 calm 1
die suchen: violence 1
die tableten: life 2 threat -1 medical -1 calm -1
die tage: worry 1
die tase: medical 1
die tauben: worry 1 calm -1
die team: worry 2 calm -1
die teile: worry 1
die theorie: calm 1
die torte: calm 1
die tot: life 1 threat 1 calm -1
die tote: voices 1 calm -1
die toten: voices 1
die tragen: life 1
die tragt: voices 1
die trepe: violence 2 threat 1 other 1 voices -1 worry -1 calm -2
die tun: voices 1
die tur: life 1 violence 1 threat -1 other 1 medical -1 worry -2
die turkei: violence 1
die u: life 2 calm -1
die uf: violence 1 calm -1
die uhr: medical 1 voices 1 calm -1
die um: threat -1 other 1 calm 1
die und: threat 1 calm -1
die unter: violence -1 voices 1
die untergehen: life 1 worry 1 calm -1
die unterhose: violence 1 calm -1
die unterlagen: calm 1
die unterschreiben: calm 1
die verbrant: life -1 voices 1 calm 1
die vergesen: calm 1
die verlasen: worry 1
die verlier: life -1 worry 1
die versteckt: worry 1
die vogel: calm 1
die vol: worry 1 calm -1
die vole: calm 1
die vom: life -1 threat 1 other -1 voices 1
die von: life -1 threat 3 voices -1 calm -1
die vor: threat 1
die wahrheit: voices 1
die wand: life 2 threat -1 voices 1 worry -1 calm -1
die wande: life -1 voices 1 worry 1 calm -1
die wane: voices 1
die war: violence 1 worry -1
die waren: life 2 calm -1
die was: calm 1
die wasche: life 1 calm -1
die weg: life -1 violence 2 medical 1 calm -1
die wegen: life 1 medical 1 calm -1
die weh: medical 1 calm -1
die weihnachten: calm 1
die weiter: calm 1
die welt: life 1 violence -1 voices 1 worry -1 calm 1
die wen: threat -1 voices 1
die wer: calm 1
die werden: life -1 threat 2 calm -1
die werkstat: violence -1 threat 1 medical -1 voices -1 worry 3 calm -1
die wertmarke: calm 1
die wfbm: calm 1
die wg: violence 1
die wie: life 1
die wieder: violence 1 worry -1 calm 1
die wil: life -1 worry -1 calm 2
die wir: voices 1 calm -1
die wird: threat 1 calm -1
die wo: life 1 violence 1 calm -1
die woche: life -1 worry 2
die wochenbox: medical 1 calm -1
die wohngrupe: worry 1
die wohnt: threat 1
die wohnung: life -1 worry 1 calm 1
die wolen: life -1 violence -1 threat -1 voices 2 worry 1
die woln: calm 1
die worter: medical 1
die wunde: medical 2 calm -1
die wurde: calm 1
die zahlen: violence 1
die zahlt: threat 1 calm -1
die zahne: threat 1 worry 1
die ziegen: calm 1
die zigarete: violence 1 calm -1
die zu: life 1 threat -1 medical -1
die zuge: other 1
die zunge: life -1 medical 1
die zur: life -1 threat 1
die zuruck: life 1 worry 3 calm -3
die zwanzig: calm 1
die zwei: threat 1 worry -1
die zweite: worry 2 calm -1
die zwischen: calm 1
die: life -1 violence -1 threat 1 other 2 medical -2 voices 5 foreign -5 calm 2
dienst: life -1 worry 1 calm 1
dienstag abgesagt: life 1
dienstag auf: life -1 worry 1
dienstag: life 4 violence -2 threat 2 other -1 medical -1 voices -1 worry 2 calm -2
dienste: life 2 calm -2
diensthandy: life -1 worry -1 calm 3
dienstkleidung: calm 1
dienstplan heute: calm 1
dienstplan: life -1 worry -1 calm 2
dies: life 1 calm -1
diese seit: life 1
diese welt: life 1 calm -1
diese woche: life 1 calm -1
diese: life 2 threat -1 other -1 medical -1 voices -1 worry 1
dieselbe: other -1 worry -1 calm 3
diesem und: life 2 calm -1
diesem: life 2 worry -1 calm -1
diesen monat: worry 1 calm -1
diesen: violence -1 medical -1 worry 2
dieser welt: life 2 calm -1
dieser: life 2 worry -1 calm 1
dieses jahr: life -1 calm 2
dieses leben: life 1
dieses: violence 1 threat -1 worry -2 calm 3
diesmal ich: violence -1 threat 2
diesmal nicht: violence 1 medical 1
diesmal richtig: life 1 violence 1 calm -1
diesmal: life 5 violence 2 threat 2 other -1 voices -1 worry -2 calm -5
dieter: calm 1
dietrich: calm 1
diga: worry -1 calm 2
diktat: life -1 calm 2
diktiere das: calm 1
diktiere weil: medical 1
diktiere: life -1 medical 1 worry -1 calm 1
dinformatik: life -1 calm 1
ding die: calm 1
ding ein: life 1 calm -1
ding und: violence 1 calm -1
ding: violence 2 other -1 voices -1 worry -1
dino: calm 1
dir auf: threat 1 foreign 1 calm -1
dir das: threat 1 calm -1
dir die: threat 1
dir doch: worry 1
dir ich: life 2 threat 1 voices -1 calm -2
dir im: life 1
dir kan: life 1
dir: life 3 threat 3 other -1 medical -2 voices -1 worry -3 calm -1
direkt vor: calm 1
direkt: life -1 violence -2 other 1 worry -1 calm 4
dirk: life -2 other 3
dirndl: life -1 calm 2
disn: worry -1 calm 1
dispo: medical -1 calm 1
dispute: calm 1
dit: life -1 violence 2 medical -1 foreign -1 worry -1 calm 2
dixwazim: life -1 foreign 3 calm -2
diyor: foreign 3 calm -2
dkolega: calm 1
dleit: life 1
dnocht: threat 2 calm -1
do al: life -1 worry 1
do anymore: foreign 1 calm -1
do die: foreign 2 calm -1
do en: calm 1
do hel: calm 1
do ich: calm 1
do isch: life -1 threat 1 voices 1
do kil: foreign 1
do live: foreign 1
do mi: calm 1
do myself: foreign 1
do schal: calm 1
do und: voices 1
do vel: worry 1
do zrobie: foreign 1 calm -1
do: life -2 violence -3 threat 2 other -2 voices 1 foreign 4 worry -1 calm 1
doa: calm 1
doare: foreign 1 calm -1
dobro: foreign -1 calm 2
dobrze: life -1 foreign -1 calm 3
doch ales: worry 1
doch auch: life 1 calm -1
doch auf: threat 1
doch bei: life 1 calm -1
doch bleiben: life 1 calm -1
doch das: violence 2 calm -1
doch dem: life 1 calm -1
doch die: calm 1
doch egal: worry 1
doch eine: worry 1
doch einfach: life 1 calm -1
doch er: voices 1
doch gemacht: calm 1
doch kein: life -1 worry 1
doch keinen: worry 1
doch keiner: violence 1 calm -1
doch mal: calm 1
doch nicht: life -1 violence 1 other 1
doch nichts: worry 2 calm -1
doch nix: life -1 worry 1 calm -1
doch nur: worry 1 calm -1
doch ob: life 1
doch schon: calm 1
doch spas: violence 1
doch sterben: threat 1
doch tot: voices 1
doch was: life -1 worry 1 calm -1
doch wieder: worry 1
doch zu: worry 1
doch: life 4 violence 1 threat -2 other -1 medical -2 voices -2 foreign -1 worry 2 calm 1
dof: life 1 violence -1 medical -1 worry 1
dofer tag: calm 1
dofer: life -1 worry -1 calm 2
dog al: foreign 1 calm -1
dog da: worry 2 calm -1
dog do: foreign 1
dog mi: foreign 2 calm -1
dog: life -3 threat -1 other -1 medical -1 voices -1 foreign 2 worry 5 calm -1
dokter: life -2 worry 1 calm 2
doktor ich: worry 1
doktor ist: calm 1
doktor sagt: calm 1
doktor zufrieden: calm 1
doktor: violence 1 threat -1 other -1 medical -1 calm 2
doku: life -1 calm 1
dokumentieren: calm 1
dolma: foreign -1 calm 1
dolmetscher: life -1 worry -1 calm 3
dominosteine: calm 2
domu: foreign 2 calm -1
don: life -2 violence -1 other 1 worry 1 calm 1
donau ist: life 1 calm -1
donau: life 5 threat -1 calm -2
donaukanal: life 2 calm -2
doner: life -1 violence -1 medical -1 worry -1 calm 4
donerschdach: life -1 calm 2
donerstag ab: life 1
donerstag der: life -1 threat 1 calm 1
donerstag freitag: life 1
donerstag hab: life 1
donerstag im: calm -1
donerstag mit: life -1 threat 1 calm 1
donerstag nach: threat 1
donerstag: life 4 violence -1 threat 2 other -1 medical -1 voices -1 worry -2 calm -1
dont do: foreign 1
dont wand: foreign 1
dont: life -1 foreign 4 calm -3
dopelschichten: worry 1 calm -1
dopelt kan: medical 1 calm -1
dopelt: life -1 violence -1 threat -1 other -1 medical 7 voices -1 worry -1 calm -2
dopelten: medical 1
dor chef: calm 1
dor hat: calm 1
dor: life -2 violence -1 threat 2 medical -1 voices -1 calm 2
dorf: calm 1
dorfbrunen: calm 1
dorfteich: calm 1
dorham: calm 1
dorn: calm 1
dorna: calm 1
doro: other 1 calm -1
dort seit: worry -1 calm 1
dort: life -1 violence 1 threat -1 other 1 medical -1 voices -1 worry -2 calm 4
dortmund: calm 2
dos: calm 1
dose: life 1 calm 1
dosenofner: calm 1
dosis hoch: calm 1
dosis: life -1 other -1 calm 3
dostal: life -1 foreign 3 worry -1 calm -2
dostane: foreign -1 calm 2
dotmaken: voices 3 calm -2
dovuyor: life -1 foreign 5 worry -1 calm -3
down: life -1 calm 1
dr ganze: worry 1 calm -1
dr hand: life -1 violence 1
dr hot: violence 1 other 1
dr: life -1 violence 3 threat -1 foreign -1 worry 1
dra: calm 1
draht: threat -1 voices 3 calm -1
draisich: calm 1
drama: calm 1
dran er: voices 1
dran glauben: threat 1 calm -1
dran hab: calm 1
dran ich: life 1 threat 1 calm -1
dran ist: life 1
dran mich: life -1 worry 1
dran mit: threat 1
dran ohne: worry 1 calm -1
dran sind: life 1
dran und: calm 1
dran was: threat 1 calm -1
dran wen: life 1 voices 1 calm -1
dran: life -1 threat 5 other -1 medical -2 voices 3 foreign -1 worry 2 calm -6
drang: worry 1
drangehangt: calm 1
drangelt: life -1 calm 1
drangler: calm 1
drauf aber: medical 1
drauf das: life 1 medical 1 calm -1
drauf die: calm 1
drauf er: other 1 calm -1
drauf es: life 1 medical 1
drauf hab: life 1
drauf hat: life 1
drauf ich: life -1 voices 1
drauf past: calm 1
drauf sagt: medical 1
drauf und: medical 1
drauf: life -2 violence 4 threat -1 medical 3 foreign -1 worry -4 calm 2
draufgegangen: worry 1
draufschaun: calm 1
draufsteht: worry -1 calm 2
draus: life 2 calm -2
drausen bei: life 1 calm 1
drausen bin: worry 1
drausen den: life 1
drausen die: life 1
drausen er: voices 1
drausen hauschuhen: other 1
drausen ich: violence 1 worry -1 calm 1
drausen in: other 1
drausen ist: violence 1
drausen sagt: voices 1
drausen und: violence 1 other 1 calm -1
drausen: life -1 violence 4 threat -1 other 3 medical -2 worry -2
drausn am: calm 1
drausn: life -1 calm 2
dreck: violence -1 threat 1 voices 2 worry 2 calm -3
dreckig: life -1 calm 1
dreckijet: calm 1
drecksarbeit: worry 1 calm -1
dregsch: life -1 calm 1
dreh durch: threat 1
dreh ich: threat 1
dreh noch: calm 1
dreh: life -1 threat 1 medical -1 calm 2
drehen: violence 1 voices -1
dreht durch: violence 2 calm -1
dreht ich: calm 1
dreht sich: voices 1
dreht und: calm 1
dreht: life -2 violence 4 threat 1 other -1 medical 1 voices 1 worry -2 calm -2
drei am: worry 1
drei an: violence 1
drei auf: calm 1
drei autos: life -1 worry 1
drei bestelt: life -1 worry 1
drei bin: life 1 calm -1
drei dan: voices 1
drei die: voices 1
drei er: violence 1 calm -1
drei hintereinander: medical 1
drei ich: worry 2
drei jahren: calm 1
drei jungs: violence 1
drei kein: worry 1
drei kinder: calm 1
drei mal: violence 1
drei minuten: calm 1
drei nicht: worry 1 calm -1
drei packungen: life 1
drei sachen: life 1
drei schone: life 2 calm -1
drei seit: life 1
drei sind: life 1
drei tage: foreign 1
drei tagen: life 1 other 1 worry -1 calm -1
drei und: worry 2 calm -1
drei von: medical 1 calm -1
drei weg: calm 1
drei wochen: worry 1
drei: life -3 violence 2 threat -3 other -1 medical -1 worry 1 calm 5
dreier: life -1 threat 1 calm 1
dreifahc: medical 1
dreimal der: calm 1
dreimal ich: threat 1 calm -1
dreimal rausgeschmisen: calm 1
dreimal vor: life -1 worry 1
dreimal: life -3 violence -1 other -1 medical 1 voices -1 worry 1 calm 4
dreisig jahre: life 1
dreisig: life 1 threat -1 worry -1 calm 2
dreisisch: calm 1
dreiviertelstunde: calm 1
drent: life 2 calm -1
drentn: calm 1
dresche: violence 6 calm -5
drin bin: violence 1
drin die: other 1 calm -1
drin einer: voices 1
drin er: other 1
drin es: medical 1
drin hals: medical 1
drin hat: threat 1
drin ich: worry 1
drin und: violence 1 other 1
drin war: calm 1
drin: life -4 violence -1 threat 2 other 2 medical 1 voices 5 foreign -1 worry -1 calm -3
drinbleiben: calm 1
drinsteht: calm 1
drite bin: life -1 medical 1 worry 1 calm -1
drite ich: life -1 violence 1 worry 1 calm -1
drite mal: violence 1 worry 1 calm -1
drite woche: worry 2 calm -1
drite: life -3 violence 1 threat -1 other -1 medical 3 voices -1 worry 5 calm -3
driten mal: worry 1 calm -1
driten stock: life -1 threat 1 calm 1
driten und: threat 1
driten: life -2 violence -1 threat 1 medical -1 worry 5 calm -1
driter stock: other 1 calm -1
driter: other 2 calm -1
drive: calm 1
drk: calm 1
drnabn: life 2 worry -1 calm -1
dro: life -1 medical 3 calm -1
drog: worry 3 calm -2
drohen: violence 1
drohne: life -2 violence -1 voices 5 worry -1 calm -1
droht mir: worry 1 calm -1
droht mit: worry 1 calm -1
droht: violence 1 worry 3 calm -2
drohung: life 2 calm -1
drop: threat 2 calm -2
druben: life 5 threat -1 other 2 medical -1 worry -1 calm -3
druber: life 2 violence 1 other 1 medical -1 voices 1 worry -1 calm -3
drubergespant: threat -1 calm 1
druck auf: calm 1
druck da: life -1 worry 1 calm -1
druck der: calm 1
druck ich: threat 1 worry -1
druck in: threat 1 other -1 medical 1 calm -1
druck ist: life 1 worry 1 calm -1
druck mir: calm 1
druck nicht: life 1
druck so: life 1 calm -1
druck weg: life 1
druck zu: threat 1
druck: life 5 violence -1 threat 1 other -1 medical 2 voices -1 worry -1 calm -3
drucka: life 3 calm -2
drucke: life 1 medical 2 calm -2
drucken kan: threat 1
drucken: life 1 threat 2 worry -1 calm -1
drucker aus: calm 1
drucker dem: calm 1
drucker endgultig: calm 1
drucker is: life -1 calm 1
drucker ist: calm 1
drucker nicht: calm 1
drucker: life -3 violence -1 threat -1 other 1 medical -1 voices -1 worry -2 calm 8
druckerei: calm 1
druckluftschlauch: violence 1 voices -1
druckt auf: medical 1
druckt das: violence 1 calm -1
druckt die: other 1
druckt er: violence 1
druckt im: other 1 calm -1
druckt mich: violence 1 calm -1
druckt mir: life -1 violence 2
druckt so: medical 1
druckt: life -2 violence 7 threat -1 other 1 medical 1 voices -1 foreign -1 worry -1 calm -3
druf: life -1 calm 2
drum ich: life 1
drum: threat -1 medical 2 worry -1
drumgewickelt: life 2 calm -1
drunga: violence -1 other -1 medical 4 calm -1
drunk: foreign 1
drunter: life -1 other 2 worry 3 calm -3
drup: calm 1
drzwi: foreign 1
dschaufl: life -1 calm 2
dschobkoutsch: calm 1
dsun: calm 1
du an: threat 1
du anker: calm 1
du auch: life -1 voices 1
du bist: threat 1
du bite: voices 1
du da: life 1
du dem: life -1 threat 2 calm -1
du den: voices 1
du denen: worry 1
du denkst: life -1 calm 1
du dep: calm 1
du der: threat 2 calm -1
du dich: life -1 voices 1 calm 1
du die: calm 1
du dir: life 1 calm -1
du dof: worry 1
du dran: voices 1
du du: life -1 voices 2
du ein: other 1 calm 1
du eine: calm 1
du es: violence 1 voices 3 worry -1 calm -2
du fragst: life 2 calm -2
du hast: life 1
du heut: life 1
du heute: life 1 calm -1
du ich: life -1 violence 1 other -1 voices 1 worry 1 calm -1
du im: threat 1
du imer: life 3 calm -2
du in: threat -1 calm 1
du ja: life 1
du kanst: life 1 calm -1
du kein: calm 1
du komisch: worry 1 calm -1
du liest: life 1 calm -1
du mehr: voices 1
du mein: calm 1
du meine: life 1 threat -1
du meinem: threat 2 calm -1
du meinen: life 1
du meiner: life 1 threat 1 worry -1
du mensch: calm 1
du mich: life -1 violence -1 calm 2
du mir: life 2 violence -1 threat -1 voices -1 calm 1
du mit: voices 1
du mitbewohner: life -1 threat 2 worry -1
du morgen: threat 1 calm -1
du must: calm 1
du net: life 1 calm -1
du nich: life 2 calm -1
du nicht: life -1 violence 1 calm 1
du nie: calm 1
du nix: life -1 worry 1 calm 1
du noch: calm 1
du nur: worry 1
du rein: voices 1 calm -1
du roboter: calm 1
du sagst: voices 1
du schon: life -1 violence 1
du sie: other 1
du tot: violence 2
du und: threat 1 calm -1
du verstehst: life -1 calm 1
du warst: life 1 calm -1
du was: life 2 threat -1 calm -1
du weist: violence 1 calm -1
du wie: life -1 threat 1
du wirst: threat 1
du: life -1 threat 3 other -2 medical -4 voices 7 foreign -3 worry -3 calm 2
dua: life 2 threat -1 voices 1 foreign 4 worry -1 calm -5
duat: calm 2
dubel: life -1 calm 2
dudaklari: foreign 2 calm -1
duftet: life -1 calm 1
dugunu: calm 1
duldung: calm 1
dum: life 4 violence -1 worry -1 calm -1
dume: life 1 worry -1 calm 1
dumer: life -1 calm 2
dumi: voices -1 worry -3 calm 4
dumkopf: worry 3 calm -2
dunger: calm 1
dunkel ich: medical 1 voices 1 worry -1
dunkel ist: voices 1
dunkel kalt: voices 1
dunkel und: medical -1 voices 2 worry -1 calm -1
dunkel wird: life 1
dunkel: threat -1 other -1 voices 5 worry -2 calm -2
dunkeln und: worry 1
dunkeln: life -2 threat 1 other -1 worry 4 calm -1
dunkle: voices 1
dunkles: medical 3 worry 1 calm -3
dunyadan: foreign 1 calm -1
durch bis: life 2 worry -1 calm -1
durch das: calm 1
durch den: threat 1
durch die: life -1 threat -1 other 1 voices 2 worry -1
durch es: life 1
durch hab: worry 1 calm -1
durch haha: calm 1
durch ich: calm 1
durch ist: life 1 calm -1
durch mir: medical 1
durch nix: worry -1 calm 1
durch steckdose: voices 1
durch tur: other 1
durch und: life 1 threat 1 medical 1 calm -1
durch wand: other 1 voices 1
durch: threat 2 other -1 voices 2 foreign -1 worry -4 calm 2
durchalten: life 1
durcharbeiten: calm 1
durcheinander: threat 1 worry -1 calm 1
durchfal: life 1 violence -1
durchgestrichen das: life 1
durchgestrichen: life 1 threat 2 worry -1
durchrutscht: calm 1
durchs: life -1 violence -1 threat 2 other 2 voices -1 worry -1 calm -1
durchsage: life -1 other -1 calm 2
durchsichtig: worry 1
durfe: other -1 calm 1
durfen es: life -1 threat 1 voices 1
durfen sie: life 1
durfen: life 2 violence -1 threat 1 other -1 medical -1 voices 1 worry -1
durfens: calm 1
durfte das: calm 1
durfte heute: life -1 calm 1
durfte mit: life -1 calm 1
durfte: life -2 violence -1 threat -1 worry -1 calm 5
durften: calm 1
durmuyo: foreign 4 calm -3
durst: life -1 medical 3 worry -1 calm -1
duruyor: life -1 foreign 3 calm -2
dusch: life -1 worry 1
dusche dan: life -2 calm 2
dusche ich: life -1 violence 1 worry 1 calm -1
dusche und: life 1
dusche: life -3 violence 5 threat -1 other -1 voices -1 calm 1
duschen und: violence 1
duschen: violence 2 other -1 calm -1
duscht: violence 2 calm -1
duschtag: life -1 violence -1 other 3
dusil: foreign 3 calm -3
dustu: foreign 2 calm -2
duze: calm 1
dvds: calm 1
dweihnachtsfeier: life -1 calm 2
dwerkstat: life -1 calm 3
dwoch: life -1 calm 1
dwoma: foreign 1 calm -1
dzis wieczorem: foreign 1
dzis: foreign 2 calm -1
dzisiaj: foreign 1 calm 1
e bald: life 1
e bike: calm 1
e die: life 1
e haha: foreign 2 calm -1
e ich: worry 1
e mit: life 1
e nich: life -1 calm 1
e nicht: life 1 violence 1 calm -1
e scoter: calm 1
e18: calm 1
e: threat -2 other -1 medical -2 voices -1 foreign 4 worry 1 calm 1
ea: life -1 worry -1 calm 3
eam morgn: threat 2 calm -1
eam: life -3 violence -2 threat 11 medical 2 foreign -1 worry -1 calm -5
eana: life 2 calm -1
eat: worry -2 calm 3
eben hat: life 1
eben: life 9 violence -1 threat -1 other 1 voices -1 worry -1 calm -5
ebenerdig: calm 1
echt ales: worry 1
echt hab: life 1 calm -1
echt ich: life 2 calm -1
echt: life 3 violence -1 threat -1 other -1 medical -1 foreign -1 worry 3 calm -2
echten: other 1 voices 1
echter: life -1 calm 2
ecke und: violence 1 calm -1
ecke: violence 2 threat -2 calm 1
ecken: calm 1
eckstein: life -1 calm 1
ecrit: foreign 2 calm -2
ederim: threat 1
edin: life 1 threat -1 foreign 4 worry -1 calm -2
ediyor: foreign 1 calm -1
ediyorum: foreign 3 calm -2
egal ich: life 1 threat 1 calm -2
egal ist: life -1 worry 1 calm -1
egal ob: threat 2 worry 1 calm -2
egal was: life -1 worry 3 calm -1
egal: life 4 violence -1 threat 2 other -1 medical -2 voices -2 worry 3 calm -3
egh: life 4 calm -3
egz daur: calm 1
egz geschrieben: calm 1
egz hat: violence -1 threat 3 other 1 calm -2
egz hohe: calm 1
egz ich: calm 1
egz in: violence 1
egz is: other 1
egz ist: violence 1
egz sie: calm 1
egz steht: worry 1 calm -1
egz unten: violence 2 other -1
egz von: other 2 calm -1
egz wen: calm 1
egz: life -4 violence 4 threat 5 other 1 medical -2 voices -1 foreign -1 calm -2
ehegate: violence 1
ehre: other 1 calm -1
ehrenamtspauschale: life -1 calm 1
ehrlich es: calm 1
ehrlich gesagt: calm 2
ehrlich ich: life 1 worry 1 calm -1
ehrlich lauft: calm 1
ehrlich sein: life 1
ehrlich: life 3 violence -1 threat -1 other -1 medical 1 voices -1 worry -1 calm 1
eich: life 1 worry 2 calm -2
eiduta: calm 1
eier: life 1 threat -1 calm 1
eig: life 2 medical -1
eigene mit: violence 1
eigene: life -1 violence 3 threat -1 medical -1 worry -1 calm 2
eigenen: life -2 threat 2 other -1 calm 2
eigener: life 1
eigenes: life 3 worry -1 calm -1
eigenkundigung: calm 1
eigentlich bin: life 1 threat 1 calm -1
eigentlich die: life 1 calm -1
eigentlich er: violence 1
eigentlich hab: life 1 calm -1
eigentlich ich: life 1 worry -1 calm -1
eigentlich ist: violence 1
eigentlich meine: life 1
eigentlich noch: life 2 calm -2
eigentlich rente: worry 1
eigentlich so: calm 1
eigentlich wen: life -1 threat 1
eigentlich wil: life -1 calm 1
eigentlich wolt: life 1
eigentlich: life 5 violence -1 threat 1 other -2 medical -1 voices -1 foreign -1 worry -2 calm 2
eigspeat: violence 1
eigspert: violence 3 calm -1
eilt: life 3 violence -1 other 2 calm -3
eim: worry -1 calm 1
eimer umgekipt: calm 1
eimer: life -1 violence 1 worry -1 calm 2
ein aber: threat 1
ein ale: calm 1
ein ales: life 1 worry 1 calm -1
ein am: violence 1 calm -1
ein auf: calm 1
ein aufs: threat 1
ein aus: other 1
ein auto: life 1 calm -1
ein baum: calm 1
ein bein: voices 1
ein bekomen: calm 1
ein bestelt: life 1 calm -1
ein betreur: violence 1
ein bild: violence -1 other 1 calm 1
ein bin: life 1 calm -1
ein bis: threat 1
ein bischen: calm 1
ein blat: calm 1
ein bret: medical 1
ein brief: other 1
ein brotchen: life -1 calm 1
ein buch: calm 1
ein budsche: calm 1
ein computer: life 1 calm -1
ein da: life 1 worry 1 calm -1
ein dabei: threat 1 calm -1
ein damit: violence 1
ein dan: life 1 violence 1 voices 1 calm -2
ein das: worry -1 calm 1
ein der: life 2 calm -1
ein die: calm 1
ein dir: life 1
ein drauf: medical 1
ein druber: threat 1
ein echter: calm 1
ein einzige: worry 1 calm -1
ein ende: life 5 worry -1 calm -3
ein er: threat 1 calm -1
ein fehler: worry 1 calm -1
ein fleck: calm 1
ein foto: violence 1 calm -1
ein fuhrungszeugnis: calm 1
ein fur: life -1 calm 2
ein gefunden: voices 1
ein gegeben: life 1 worry 1 calm -1
ein geh: life 1 voices 1 calm -1
ein gekauft: life -1 calm 1
ein gemalt: threat 1
ein geschickt: violence 1 other 1 calm -1
ein geschosen: calm 1
ein gesetzt: calm 1
ein gesprach: calm 1
ein glas: life 1 calm -1
ein hab: calm 1
ein handchen: calm 1
ein handy: life 1 calm -1
ein hat: violence 1 other 1 calm -1
ein haus: life 1
ein her: calm 1
ein herz: calm 1
ein heute: life 1 calm -1
ein hingelegt: worry 1
ein horbuch: calm 1
ein ich: life -1 violence 1 threat -1 calm 1
ein im: calm 1
ein in: violence -1 threat 1 worry -1
ein ins: life -1 other 2
ein is: violence 1 medical 1
ein ist: voices 1
ein jahr: calm 1
ein kaput: life 1
ein kerl: worry 1 calm -1
ein kisen: threat 1
ein klotz: life -1 worry 1
ein kolege: life -1 other 2
ein kunde: violence 1
ein laufen: life 1 calm -1
ein leben: other -1 worry 1
ein lied: voices 1
ein lkw: life 1 calm -1
ein loch: life 1 threat 1 worry -1 calm -1
ein madchen: life -1 other 2
ein mal: life 1
ein man: life -1 violence 1 threat -1 other 4 calm -2
ein mehr: life 1 calm -1
ein meine: worry 1
ein mensch: life 1 violence -1 other 1 calm -1
ein meser: life -1 violence 2 threat 2 medical -1 calm -2
ein mir: medical 1
ein mit: life 1 violence 1 threat 1 worry -1 calm -2
ein mofa: calm 1
ein motorad: worry 1
ein nach: life 1 calm -1
ein neu: life 1 calm -1
ein neur: calm 1
ein neus: life -1 calm 1
ein nicht: life 1 calm -1
ein ohne: worry 1 calm -1
ein papier: worry 1 calm -1
ein par: life 1
ein problem: life 1 calm -1
ein rauschen: worry 1
ein reh: calm 1
ein rezept: calm 1
ein roboter: voices 1
ein runter: life 1 calm -1
ein sagt: threat 1
ein schoner: life 1
ein schrit: life 3 calm -2
ein seil: life 1 threat 1 calm -1
ein sie: violence 1
ein skelet: calm 1
ein stern: life 1
ein stiler: other 1
ein stuck: voices 1
ein stuhl: worry 1
ein tag: life -1 calm 1
ein tagen: worry 1
ein toter: life 1 calm -1
ein uber: calm 1
ein und: life 2 violence 1 worry 1 calm -2
ein unfal: life 1 calm -1
ein video: life 1
ein von: life -1 threat 1 calm 1
ein wen: life -1 calm 1
ein wenig: calm 1
ein witz: life 2 calm -1
ein wochen: calm 1
ein wort: threat 2 calm -1
ein zeichen: voices 1
ein zetel: calm 1
ein zweites: calm 1
ein: life 2 violence 1 threat -1 other 1 medical -3 voices -1 foreign -2 worry -1 calm 5
eina: violence 2 calm -1
einarbeitung: worry -1 calm 2
einatme: life -1 violence 3 medical -1 calm -1
eine abends: worry -1 calm 1
eine aber: calm 1
eine abgeben: calm 1
eine abmahnung: life 1 worry 1 calm -1
eine am: calm 1
eine andere: calm 1
eine antwort: worry 1
eine auf: violence 2 calm -1
eine aus: calm 1
eine bekomen: worry 2 calm -1
eine belastung: worry 1 calm -1
eine berdigung: life 1 calm -1
eine besorgt: threat 2 calm -1
eine brucke: life 2 voices 1 calm -2
eine dan: life -2 worry 1 calm 1
eine das: worry 1
eine den: violence 1 calm -1
eine der: calm 1
eine die: life -1 voices 1
eine drauf: life -1 violence 2 calm -1
eine e: life -1 calm 1
eine entauscht: worry 1 calm -1
eine firma: calm 1
eine frau: calm 1
eine fur: worry 2 calm -2
eine ganze: medical 2 calm -1
eine geknalt: violence 2 calm -1
eine gemacht: life 1
eine gezeigt: worry 1
eine gitare: calm 1
eine grupe: worry 1 calm -1
eine hab: violence -1 calm 1
eine halbe: calm 1
eine hat: calm 1
eine hule: worry 1
eine ich: life 1 violence 1 threat 1 calm -1
eine ide: calm 1
eine im: calm 1
eine imer: violence -1 worry 1
eine ist: medical 1
eine jetzt: voices 2 calm -1
eine karte: calm 1
eine kolegin: calm 1
eine kundin: calm 1
eine langer: calm 1
eine last: worry 3 calm -2
eine liste: life 1
eine macht: worry 1
eine mail: calm 1
eine man: life -1 voices 2
eine mein: violence -1 medical 2
eine mich: worry -1 calm 2
eine mit: life -1 calm 1
eine mus: life 1
eine mutze: violence 1 calm -1
eine nadel: life 1
eine neu: calm 1
eine nicht: worry 1 calm -1
eine noch: threat 1
eine nul: life 1
eine oder: voices 1
eine ohne: worry 1
eine packung: medical 1 calm -1
eine palete: worry 1 calm -1
eine pause: calm 1
eine pistole: violence -1 threat 1 other 1 calm -1
eine sache: life 1 calm -1
eine schachtel: life 1 medical 1 calm -2
eine seit: worry 1
eine sie: life 1
eine stele: calm 1
eine stime: voices 2 calm -1
eine stunde: life -1 calm 1
eine uber: life 1
eine und: life 1
eine unterschreiben: worry -1 calm 1
eine verpast: medical 1
eine vom: life 1
eine wen: life 1 worry -1 calm -1
eine weniger: life 2 calm -2
eine whatsap: worry 1 calm -1
eine woche: life -1 worry 1
eine wohnung: calm 1
eine zum: worry 1 calm -1
eine zumutung: life 1 worry 1 calm -1
eine zwei: calm 1
eine zweite: calm 1
eine: life -3 violence 4 other -2 foreign -2 calm 3
einem alten: other 1
einem auf: worry 1
einem auge: medical 1
einem bein: life 1 violence 1 calm -1
einem dan: life 1 calm -1
einem das: violence 1
einem den: violence 1
einem die: life -1 violence 1 threat 1
einem ich: calm 1
einem meser: other 2 calm -2
einem nichts: medical 1 calm -1
einem ohr: calm 1
einem taub: calm 1
einem und: voices 1
einem: life -4 violence 2 threat -1 other 2 medical -1 voices 1 foreign -1 worry -1 calm 2
einen abschiedsbrief: life 1 other 3 worry -1 calm -2
einen an: calm 1
einen anderen: life 2 calm -1
einen anfal: medical 2 calm -1
einen arbeitsplatz: worry 4 calm -4
einen auf: life -1 worry 1
einen aufhebungsvertrag: worry 2 calm -1
einen aus: calm 1
einen ausweg: life 2 worry -1 calm -1
einen ausweis: calm 1
einen backer: life -1 calm 1
einen baum: life 1 calm -1
einen behinderung: other -1 worry 1
einen bekomen: medical 1 worry 1 calm -1
einen brief: life 1 worry 1
einen da: life 1
einen dan: threat 1 worry -1
einen der: calm 1
einen eigenen: calm 1
einen fur: calm 1
einen ganzen: calm 1
einen gefunden: other 1 calm -1
einen gegeben: life 1 worry 2 calm -2
einen gekriegt: calm 1
einen geschrieben: life 1 other 1 calm -1
einen gurtel: calm 1
einen hat: calm 1
einen herzinfarkt: medical 1 worry -1
einen hund: calm 1
einen ich: life 1 voices 1 calm -1
einen im: life 1
einen imer: threat 1 calm -1
einen in: life 1
einen knopf: life 1 calm -1
einen krimi: calm 1
einen kuchen: calm 1
einen mich: life 1 worry 1 calm -1
einen mit: calm 1
einen nachfolger: life 1
einen neun: life -1 calm 2
einen noch: life 1
einen ohne: worry 1
einen ort: worry 1 calm -1
einen plan: life 1 threat 1 calm -1
einen platen: calm 1
einen punkt: life 1
einen schreiben: calm 1
einen so: life 1 threat 1 worry -1
einen tag: calm 1
einen termin: life 1
einen tisch: calm 1
einen umschlag: life 1 calm -1
einen und: life 1 medical 1 calm -1
einen unfal: worry 1 calm -1
einen unterschreiben: worry 2 calm -1
einen vertrag: calm 1
einen weg: life 1
einen wen: violence 1 calm -1
einen wie: worry 1
einen witz: life -1 calm 1
einen wo: calm 1
einen zahn: violence 2 calm -1
einen zetel: life -1 worry 3 calm -1
einen: life 1 violence -1 threat 1 other -1 voices -1 foreign -2 worry 1 calm 2
einer auf: violence -1 other 1 worry -1 calm 1
einer aus: threat 1
einer berdigung: calm 1
einer brauche: life 1 threat 1 calm -2
einer dan: calm 1
einer dem: violence 2 calm -1
einer den: violence -1 other 1
einer der: threat 1 worry 1 calm -1
einer die: medical 1 calm -2
einer eine: violence 1
einer es: worry 1
einer fragt: life -1 worry 1
einer gefragt: calm 1
einer hat: violence 1 medical 1 calm -1
einer ich: life 2 calm -1
einer im: worry 1
einer kan: life 1
einer komt: life 1
einer mein: violence -1 worry 1
einer mich: worry 1
einer mir: calm 1
einer mit: violence 3 calm -2
einer ob: calm 1
einer schon: life 1
einer seite: medical 1 calm -1
einer skala: life 1
einer stunde: life 1 threat 1 other 1 medical 1 worry -1 calm -2
einer tableten: medical 1
einer von: voices 1 calm -1
einer war: violence 1
einer wie: life 1 violence 1 calm -1
einer wird: life 1 medical 1 calm -1
einer woche: worry 1
einer zu: calm 1
einer: threat -2 medical 1 voices 2 foreign -1 worry -1 calm 1
eines: life -1 worry -1 calm 4
einfach auf: life -1 threat 1 worry 1
einfach aufhoren: life 1
einfach beim: worry 1 calm -1
einfach bleiben: life 1 calm -1
einfach den: life 1 worry 1 calm -2
einfach die: life 1 calm -1
einfach drausen: life 1
einfach hin: life -2 calm 2
einfach ich: worry -1 calm 1
einfach in: life 1 worry 1 calm -1
einfach kein: medical 1
einfach lasen: life 1
einfach mal: life 1 calm -1
einfach mehr: life 1 worry 1 calm -2
einfach mit: life 1 calm -1
einfach mude: calm 1
einfach nein: threat 1
einfach nich: life -1 calm 1
einfach nicht: life 1 worry 1 calm -1
einfach nur: life -1 calm 1
einfach sagen: life -1 calm 1
einfach selber: life -2 calm 2
einfach so: life -1 worry 1
einfach sprache: calm 1
einfach sterben: life 2 calm -1
einfach und: life 1 worry 1 calm -1
einfach vor: life 1 calm -1
einfach zu: life 1
einfach: life 4 violence -3 threat -2 other -1 medical -2 voices -2 foreign -1 worry 4 calm 1
einfahrt: life -1 voices 3 calm -2
einfuhrung: calm 1
eingangsverfahren: calm 1
eingeatmet: medical 5 calm -4
eingebrochen: worry -1 calm 1
eingegangen: worry 1
eingeklemt: threat -1 medical -1 worry 5 calm -2
eingeknickt: life 2 calm -1
eingeladen: violence -3 calm 4
eingelegt: calm 1
eingelodn: life 2 calm -1
eingenast: life -2 violence 2
eingenickt: worry 1 calm -1
eingeparkt: threat 1
eingepflanzt: voices 2 worry -1 calm -1
eingereicht: worry 1 calm -1
eingeschlosen der: violence 1 worry -1
eingeschlosen hat: other 1
eingeschlosen ich: life 1 violence 1 medical -1 calm -1
eingeschlosen im: life -1 calm 1
eingeschlosen ist: life 1 medical 1 calm -1
eingeschlosen und: other 3 medical -1 calm -2
eingeschlosen wil: life 1 other 1 calm -1
eingeschlosen: violence 3 threat -1 other 4 medical -1 voices -1 worry -2 calm -1
eingesetzt: calm 1
eingespert die: voices 1
eingespert eine: calm 1
eingespert er: other 1 calm -1
eingespert seit: other 1
eingespert und: life -1 violence 1 medical -1 worry -1
eingespert: life -3 violence 7 threat -1 other 7 medical -2 worry -3 calm -5
eingestelt: violence -1 threat 1 worry 1 calm -1
eingeteilt: life -1 violence -1 threat 1 worry 2 calm -2
eingetragen: life 1 violence 2 other -1 calm -1
eingezahlt: life -1 calm 2
eingliederungszuschus: life -1 medical -1 worry -1 calm 4
eingreifen: calm 1
eingschlafn: calm 1
einheitliche: calm 1
einhorner: calm 1
eini: life 2 calm -2
einicke: worry -1 calm 1
einigen: violence 1
einisteckn: voices 2 calm -1
einjariges: calm 1
einkaufen ist: violence 2 calm -1
einkaufen: life 1 violence 3 threat -1 other -1 medical -1 voices -1 calm -1
einladen: life -1 calm 2
einladung zum: worry 1
einladung: life -1 violence -1 worry 2 calm 1
einlegung: calm 1
einlernen: calm 1
einlost: life -1 calm 1
einmal dan: life -1 violence 1 voices 1
einmal der: threat 1
einmal die: threat 1
einmal geh: life 1 threat 1 calm -1
einmal ich: calm -1
einmal in: life -1 violence 2 calm -1
einmal ist: voices 1
einmal nur: life 1 calm -1
einmal oder: life 1
einmal sagt: threat 1 calm -1
einmal und: violence -1 threat 1 medical 1 calm -1
einmal zu: life -1 worry 1 calm 1
einmal: life -2 violence 3 threat 5 other -2 medical 1 voices -1 foreign -1 worry -4
einpack: life 2 calm -2
einraumen und: calm 1
einraumen: worry -1 calm 2
einrichtung: calm 1
eins der: threat 1
eins ich: life 1
eins ist: threat 1
eins: life -1 violence -1 threat 4 other -1 voices 1 worry -2
einsam: calm 1
einsamkeit: medical -1 worry 1
einsatzplan: calm 1
einschlafen und: life 2 calm -1
einschlafen: life 5 violence -1 other 1 medical -1 voices 1 worry -2 calm -3
einschrankung: calm 1
einsehe: worry -1 calm 1
einsortiert: calm 1
einsparen: life 1 worry -1
einsperen: life -1 threat 2 calm -1
einspielen: calm 1
einspringen: calm 1
einspruch: calm 1
einsteigen: life 1 medical 1 calm -1
einstelen: life -1 medical -1 worry -1 calm 4
einteilen: life -1 calm 2
eintragen: calm 1
eintrit: worry -1 calm 2
einuben: calm 1
einubt: calm 1
einvernehmlich: calm 1
einverstanden: life -1 violence -1 other -1 worry -1 calm 5
einwiligungsvorbehalt: calm 1
einzel: calm 1
einziehen: calm 1
einziehn: worry 2 calm -1
einzige ich: life -1 threat 1
einzige noch: life 1 calm -1
einzige und: life -1 worry 1 calm -1
einzige was: life 1 calm -1
einzige: life 2 violence -1 threat 1 medical -1 voices -1 worry 6 calm -6
einzign: calm 1
eis gegesen: calm 1
eis war: calm 1
eis: life -4 medical -1 worry -1 calm 6
eisbein: life -1 calm 1
eisch: life 1 calm -1
eischlecht: life 3 violence -1 calm -1
eisdiele: calm 1
eisenbahnmuseum und: life 1 calm -1
eisenbahnmuseum: life 3 calm -2
eisenkete: violence 1 calm -1
eisenstange und: threat 1
eisenstange: life -2 violence 1 threat 8 worry -1 calm -6
eisig: violence -1 worry 2 calm -1
eiskalt: violence -1 other -1 medical 1 calm 2
eistela: calm 1
eiswurfel: life 1
eitert: life 8 calm -7
ej: calm 1
ekel: worry 2 calm -1
el bano: foreign 1
el: life -1 foreign 5 calm -2
ela: other 1 calm -1
elan: calm 1
elbe: threat -1 other 4 calm -2
elbogen: life 1
elch: calm 1
ele: foreign 1 calm -1
elefant drauf: life -1 medical 1
elefant: life -1 medical 3 worry -1
elektriker: calm 1
elektronisch: life -1 other -1 worry -1 calm 3
elf und: calm 1
elf: life 1 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 2
elfmeter: calm 1
elif: life -1 other -1 calm 2
elk: worry 3 calm -2
elster: life -1 calm 1
eltern sind: other 1
eltern wolen: calm 1
eltern: life -2 violence 1 threat -1 other 1 medical -1 voices -1 calm 2
elternabend: life -2 calm 3
elterngeld: calm 1
elternzeit: life -1 worry -1 calm 2
em han: calm 1
em: life -2 violence -1 threat -1 medical 1 voices -1 calm 4
emer: life -1 calm 2
emi: other 2 calm -1
emil: calm 1
empfang hat: calm 1
empfang mich: calm 1
empfang: life -2 threat -1 worry -1 calm 4
empfehlen: calm 1
empfiehlt: calm 1
emre ist: other 1 calm -1
emre: life -1 violence -1 other 2
emshab: life -1 foreign 3 calm -1
en andere: calm 1
en bano: foreign 1
en el: foreign 1 calm -1
en i: calm 1
en ick: calm 1
en strick: other 2 calm -1
en: life -3 violence -1 other 2 medical -1 voices -1 worry -2 calm 5
encerada: foreign 1
end: life 3 calm -2
endaten: calm 1
endbos besiegt: calm 1
endbos: life -1 threat -1 calm 2
ende am: worry 1 calm -1
ende aus: calm 1
ende der: life -1 threat 1 calm 1
ende des: life 1
ende ich: life 1 threat 1 calm -1
ende mai: calm 1
ende mir: life 1 calm -1
ende mit: life 1
ende monats: life 1 calm -1
ende morgen: worry 1
ende vom: worry 1
ende was: life -1 threat 1
ende: life 4 violence -2 other -1 medical -2 voices -2 foreign -1 worry 6 calm -3
endet am: worry 1
endet mit: worry 1 calm -1
endet: life -1 worry 3 calm 1
endgultig tot: calm 1
endgultig: life -1 calm 2
endjultig: life 2 calm -1
endlich das: life 1 calm -1
endlich die: life -1 calm 1
endlich feierabend: calm 1
endlich frieden: life 1 calm -1
endlich fur: life 1 calm -1
endlich im: calm 1
endlich ist: calm 1
endlich ruhe: life 1
endlich und: life 1
endlich: life 4 violence -1 other -1 medical -1 voices 1 foreign -1 worry -4 calm 3
endstation: life 1
ener: calm 1
enfach: calm 1
enfants: foreign 2 calm -1
eng: violence -1 other 1 medical 1
enge: calm 1
engel es: violence -1 voices 1
engel gesagt: voices 1 calm -1
engel haben: voices 1
engel hat: violence -1 voices 2 calm -1
engel ich: voices 1 calm -1
engel nicht: life 1
engel sagt: voices 1 calm -1
engel: violence -2 threat -1 other -1 medical -1 voices 5 worry -2 calm 2
engelke: calm 1
engeln: life 2 calm -1
englisch: life -1 foreign 2
english: life -1 foreign 5 worry -1 calm -2
enkelin: life 2 other -1
enmol: threat 2 calm -1
eno: other 1 calm -1
enough: foreign 1
ens: life 1 foreign -1 worry -1 calm 1
entauscht der: calm 1
entauscht jeden: worry 1 calm -1
entauscht: life 5 violence -1 threat -1 calm -2
enten: worry -1 calm 2
entfristung: calm 1
entgegen: voices 1
entgiftungsplatz: worry 2 calm -2
entkalkt: life -1 medical 5 calm -3
entlasen: life -1 violence -1 worry -1 calm 4
entscheidet wen: life 1
entscheidet: life 1 worry -1 calm 2
entschieden das: threat 1
entschieden ich: life -1 worry -1 calm 3
entschieden mach: life -2 calm 2
entschieden und: life 1 calm -1
entschieden wil: life -1 worry -1 calm 1
entschieden: life 3 violence -1 threat 3 medical -1 voices -1 worry -4
entschlus: life 2 threat -1 calm -1
entschuldigt das: life 1
entschuldigt hab: life -1 violence 1 calm 1
entschuldigt ich: worry -1 calm 1
entschuldigt sie: calm 1
entschuldigt: life -2 violence 1 threat -1 other -1 medical -1 worry -2 calm 6
entspanter: calm 1
entsteht: calm 1
entwurf: calm 1
epi tableten: medical 1 calm -1
epi: life -1 medical 4 calm -2
epilepsie und: calm 1
epilepsie: life -1 violence -1 medical -1 worry 1 calm 3
epileptiker: life -1 medical 4 worry -1 calm -2
er 17: calm 1
er aber: medical 1
er ale: violence 1 other 1
er alein: life 1 threat 2 calm -2
er ales: other 1
er also: other 1 calm -1
er am: life -1
er an: other 1 calm -1
er andern: violence 1 calm -1
er angefangen: violence 1 other -1
er anruft: worry 1
er anspruch: calm 1
er antwort: other 1
er auch: life -1 threat 2
er auf: life -1 threat 1
er aus: violence 1
er befiehlt: voices 1
er behinderung: calm 1
er bei: calm 1
er beim: other -1 calm 1
er bekomt: violence 2 calm -1
er bindet: violence 1
er bose: life -1 violence 1 calm 1
er braucht: calm 1
er bringt: violence 1 other 1 worry -1
er brult: violence 1 worry 1 calm -1
er da: threat 1 other 1 calm -1
er dafur: worry 1
er damit: calm 1
er dan: voices 1
er darf: calm 1
er das: life -1 violence 1 threat -1 other 1 voices 1 calm -1
er davon: threat 1
er de: other 1
er den: life -1 violence 1 threat -1
er denkt: threat 1 calm -1
er der: voices 1
er die: life -1 violence 3 threat -1 other 1 worry -1 calm -2
er direkt: violence -1 calm 1
er doch: life -1 voices 1
er drei: calm 1
er droht: violence 1
er druckt: other 1 calm -1
er durch: calm 1
er ein: violence 1
er eine: medical 1
er einen: violence -1 calm 1
er einkaufen: violence 1
er er: violence 2 calm -1
er erzahlt: calm 1
er es: violence -1 threat 1 other 1 voices 1 worry -1
er fahrt: violence -1 other 1
er fast: other -1 medical 1
er fragt: life 1
er freitag: violence 1 threat 1 calm -1
er ganz: other -1 medical 2 calm -2
er gedroht: violence 2 calm -1
er gefragt: life 1
er gegen: other -1 calm 1
er geh: life 1 voices 1 calm -1
er geht: life 1 other 3 calm -3
er gelacht: life 1
er geld: violence 2 calm -1
er gemacht: threat 1 calm -1
er gerade: violence 1 calm -1
er gesagt: life -1 violence 3 threat -1 voices 2 calm -2
er geschrieben: violence 1
er getrunken: violence 1
er gleich: violence 1 calm -1
er grad: violence 1 calm -1
er grade: violence -1 threat 1
er gsagt: violence 1 calm -1
er guckt: worry 1
er hab: violence 1 voices 1 calm -1
er halt: violence 1
er hangt: violence -1 calm 1
er hat: life -2 violence 1 other 1 medical -1 worry 3 calm -2
er haut: life -1 violence 1
er heist: life 1
er herd: violence 1 other 1 calm -1
er heut: life -1 violence -1 threat 1 other 1
er heute: threat 1 other 2 calm -1
er hort: voices 1 calm -1
er hot: violence 1 other 1 calm -1
er ich: threat -1 worry -1 calm 2
er im: threat 1 medical 1 calm -1
er imer: life -1 other -1 calm 2
er in: life -1 violence 1 threat -1 other 2 medical -1 voices 1
er ins: violence -1 calm 2
er is: life -1 violence -1 threat 1 other 2 calm -1
er ist: life -1 other 1 medical 1
er ja: life -1 threat 1 calm 1
er jede: violence 1 worry -1
er jeden: calm 1
er jetzt: violence -1 other 1 voices 1
er kan: life 1 violence -1 threat 1 other -1 calm -1
er kein: threat 1 calm -1
er klopft: other 2 calm -1
er komt: violence 1 threat 2 calm -2
er kontroliert: violence 1 worry 1 calm -1
er krank: life -1 threat 1 calm 1
er lacht: medical -1 calm 1
er last: violence 1
er lauft: threat 1 voices 1 calm -1
er legt: violence 1 calm -1
er liegt: violence -1 medical 2 calm -1
er macht: life -1 violence 2 threat -1 other 1 voices -1 worry 1 calm -2
er mal: life -1 threat 2 calm -1
er mehr: life -1 threat 1
er mein: violence 3 other -1 calm -1
er meine: threat 1 calm 1
er meinen: life 2 calm -1
er meint: other 2 voices 1 calm -1
er mi: other 1 calm -1
er mich: life -2 violence 1 other -2 medical -1 worry 3 calm -1
er mir: violence 3 threat -1 other -2 medical -1 worry 1 calm 1
er mit: violence 1 other 1 calm -1
er morgen: life 1 worry 1 calm -1
er nach: other 1
er nachtdienst: threat 1
er namlich: calm 1
er ne: calm 1
er net: other 2 calm -1
er neu: calm 1
er nich: life 1
er nicht: violence -2 threat 1 other 3 worry -1 calm -1
er nichts: calm 1
er nie: violence -1 threat 1 worry 1
er nimt: violence 1
er nix: medical 2 worry 1 calm -2
er noch: other -1 voices 1 calm 1
er nochmal: life -1 violence -1 threat 2 calm 1
er nur: life -1 threat -1 other 1
er oder: calm 1
er raus: violence -1 calm 2
er rausgeht: calm 1
er recht: life 1 calm -1
er redet: medical 1 calm -1
er richtig: worry 1 calm -1
er ruft: violence -1 calm 3
er sagt: life -1 violence 2 threat -1 other -1 voices 1 worry -1
er schlaft: violence 1 threat 1 calm -1
er schlagen: violence 2 worry -1 calm -1
er schlagt: violence 2 other 1 worry -1 calm -1
er schlus: other 1 calm -1
er schnarcht: violence -1 threat 1
er schon: life -1 other 3 worry -1 calm -2
er schreiben: violence 1 other 1 calm -1
er sei: other 1
er sein: life -1 violence -1 other 3 calm -1
er seine: threat 1
er seinem: violence 1 calm -1
er seinen: calm 1
er selber: calm 1
er setzt: calm 1
er sich: life -1 violence -1 threat 1 worry -1 calm 1
er sicher: threat 1
er sie: other 2 calm -1
er sieht: voices 1
er sitzt: threat 1 voices 1 calm -1
er so: worry 2 calm -1
er sol: life 3 violence -1 threat 2 voices -1 calm -2
er springt: other 1
er steht: other 1
er sterben: threat 1 other 1 calm -1
er stil: other 1 calm -1
er sucht: violence 2 calm -1
er teler: violence 2 calm -1
er tot: life -1 threat 2 calm -1
er trinkt: violence 1 worry 1 calm -1
er trit: violence 1
er trotzdem: violence 2
er um: violence 2 worry 1 calm -2
er un: medical 2
er und: life -1 violence 1 threat 1 other -1 medical 1 worry -1
er unten: threat 1
er viel: worry 1
er vol: violence 1
er von: life 1 violence 1 other -1 worry -1
er war: violence 1 calm -1
er wartet: violence 1 voices 1
er was: life 1 violence 1 other -1
er weg: violence -1 threat 1 other 2 calm -1
er weis: other 1
er weiter: violence 1
er wen: violence 1 voices 1 calm -1
er werkzeug: calm 1
er wie: violence 1 calm -1
er wieder: life -1 violence 1 threat 2 worry -1 calm -1
er wil: life -1 violence -1 threat -1 voices 2 worry 1 calm 1
er wir: threat 1 calm -1
er wird: threat 2
er wirft: violence 3 calm -1
er wohnt: violence -1 threat 2 voices 1 calm -2
er wole: other 1
er wurgt: violence 2 medical 1 calm -2
er zeigt: violence 2 calm -1
er zu: violence 1
er zugespert: violence 1 calm -1
er zum: other 1
er zur: calm 1
er zweimal: violence 1
er: life -12 violence 11 threat 5 other 7 medical -1 voices 1 foreign -4 worry -5 calm -2
erben: life 3 calm -3
erbreche: medical 1 calm -1
erbrochenen: medical 1 calm -1
erbsen: life -1 threat 2
erbsensupe: calm 1
erd: life 1
erde und: life 1 calm -1
erde: life 7 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm -2
erden: life 2 calm -1
erdgeschos: other 1 calm 1
ereichbar: life -1 calm 2
ereichen: calm 1
eren: calm 1
erfahren: worry 1
erfahrt der: threat -1 calm 1
erfahrt: threat -1 worry -1 calm 3
erfahrungsgemas: calm 1
erfolgt: calm 1
erfrier hier: life 1
erfrier: life 2
erfrieren: life 8 medical -1 calm -7
erfroren: calm 1
erganzenden: calm 1
erhangen: life 8 medical -1 foreign -1 calm -5
erhengen: life 4 violence -1 worry -1 calm -3
erhohen: violence -1 calm 2
erin: life 2 calm -1
erinere: calm 1
erinern: life -1 calm 2
erinerung: life 1
eritrea: life -1 calm 1
erkaltet: life -1 calm 2
erken: worry 4 calm -2
erkene: violence 3 other -1
erklar: life -1 threat -1 worry -1 calm 4
erklaren sie: calm 1
erklaren: violence -1 threat -1 other -1 calm 4
erklart das: life 1
erklart es: life 1
erklart mir: worry 2 calm -1
erklart und: calm 1
erklart: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 4
erklarung: calm 1
erklere: calm 1
erkrankung: calm 1
erlauben: life -1 calm 1
erlaubnis: life 1
erlaubt ist: calm 1
erlaubt: life -1 violence 1 other -1 voices -1 worry -1 calm 3
erlauterung: calm 1
erleb: life 3 calm -2
erlebe: life 2 calm -2
erleben: life 2 calm -1
erlebt: calm 1
erledigt: life 1 threat -1 worry -1 calm 2
erleichtert: worry -2 calm 3
erlosen: life -1 calm 1
erlost: life 2 voices 1 worry -1 calm -2
erna: life -1 threat 3 calm -1
ernant: calm 1
erniedrigt: worry 3 calm -2
ernst er: other 1 calm -1
ernst: life 4 violence -1 threat 4 other 3 medical -1 voices -1 calm -7
ernsthaft: calm 1
erprest: life -2 violence -1 threat -1 other 2 worry 5 calm -3
ers: life -1 threat 2 voices 1 calm -1
ersatz: calm 1
ersatzschlusel: life -1 threat 2
ersauft: calm 1
erschda: calm 1
erschiesen: life 4 violence -3 threat 3 other 3 worry -2 calm -4
erschlagen: threat 2 worry -1
erschopft das: worry 1 calm -1
erschopft: worry 2 calm -1
erschosen: calm 2
erschreckt ich: calm 1
erschreckt: life -1 worry -1 calm 2
erschrocken: life 1
erscht: calm 1
erschte mol: life -1 violence 1 calm 1
erschte: life -1 violence 1 foreign -1 calm 2
ersetzbar: life 2 calm -1
ersetzt: life 1 calm -1
erspart: life 1 worry -1 calm -1
erst 8: calm 1
erst als: threat 1
erst august: life 1
erst das: medical 1 calm -1
erst ich: life 1
erst im: worry 2 calm -1
erst juni: worry 1 calm -1
erst mal: calm 1
erst mit: life 1 calm -1
erst nach: calm 1
erst raus: violence 1 calm -1
erst seit: worry -1 calm 1
erst um: calm 1
erst und: other 1
erst was: life 1
erst wen: life 1 violence 1 calm -1
erst zwei: worry -1 calm 1
erst: violence 2 threat -1 other -1 medical -1 voices -1 calm 3
erstantrag: calm 1
erstatet: calm 1
erste in: life -1 calm 1
erste mal: life -1 calm 2
erste: life -2 violence -1 threat -1 medical -1 worry 1 calm 5
ersten advent: life 1
ersten die: calm 1
ersten ich: worry 2 calm -1
ersten in: calm 1
ersten mal: life -1 calm 1
ersten mit: calm 1
ersten mus: worry 1 calm -1
ersten tag: calm 1
ersten weis: worry 2 calm -1
ersten: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 6 calm 2
erster: worry -1 calm 2
erstes: life -2 threat -1 calm 3
ersthelfer: calm 2
ersticken: violence 2 threat -1
erstickt: life 3 calm -3
erstmal: life -1 calm 1
erstochen: calm 1
ertrag: worry 2 calm -1
ertrinken: life 7 calm -5
ertzahl: calm 1
erwachsene und: violence 1
erwachsene: violence 1
erwahnt: calm 1
erwarte: life -2 threat 1 worry -3 calm 6
erwerbsminderungsrente: violence -1 threat -1 other -1 worry -1 calm 3
erwin: medical 1
erwischt es: medical 1
erwischt ich: threat 1 calm -1
erwischt war: calm 1
erwischt: life 4 violence -2 threat 1 other -1 medical 5 voices -1 worry -2 calm -4
erwunscht: calm 1
erwurg: threat 11 calm -10
erwurgen: life -1 threat 10 medical -1 worry -1 calm -7
erwurgt: threat 1 medical -1
erzahl einen: life -1 calm 1
erzahl er: violence 1
erzahl mal: calm 1
erzahl: life 1 violence 1
erzahle ich: worry -1 calm 1
erzahle was: worry -1 calm 1
erzahle: life -1 violence 2 worry -2 calm 2
erzahlen: life -1 worry -1 calm 3
erzahlt dan: calm 1
erzahlt das: calm 1
erzahlt er: threat -1 calm 1
erzahlt hat: threat -1 calm 1
erzahlt ich: other 1 calm -1
erzahlt so: calm 1
erzahlt und: life 1 calm -1
erzahlt wie: calm 1
erzahlt zwei: calm 1
erzahlt: violence -2 threat -2 medical -1 voices -1 worry -1 calm 5
erzieherin: calm 1
es 10: violence 1
es abends: worry 1 calm -1
es aber: life 1
es alen: life -1 violence 1
es ales: life -1 medical 1 voices 1 calm -1
es als: worry 1
es also: life 1 calm -1
es am: life -1
es an: life 1
es auch: violence 1 worry 1 calm -1
es auf: worry 1 calm -1
es aus: life 2 calm -2
es bei: worry 1 calm -1
es beser: threat 1
es bestimt: life 3 medical 1 calm -3
es biliger: life -1 calm 1
es bis: life 1 medical 1 worry 1 calm -1
es blau: violence 1
es blutet: life 2 medical 2 worry -1 calm -2
es brent: life -1 medical 4 voices -1 calm -1
es da: calm 1
es dafur: calm 1
es damit: life 1
es dan: life 2 calm -1
es das: life -1 violence 1 voices 1 worry -1
es den: calm 1
es der: violence 1 worry 1 calm 1
es die: life -1 other 1 voices 1 worry -1
es diesmal: violence 1 calm -1
es dir: life 1 voices -1
es doch: worry 1
es du: voices 2 calm -1
es dunkel: life -1 medical -1 voices 3 calm -1
es durch: medical 1
es eilt: other 1 calm -1
es ein: worry 1 calm 1
es eine: life -1 violence 1 calm 1
es einer: life 1
es einfach: life -1 calm 1
es eis: life -1 calm 1
es es: voices 2
es esen: life -1 threat 1
es fahr: worry 1 calm -1
es falsch: worry 1
es flustert: life -1 voices 1 worry 1
es freitag: worry 1 calm -1
es fur: life 1 worry 1
es gab: calm 1
es gabe: calm 1
es ganz: violence 1 medical -1
es gar: life -1 violence 1 medical 1 calm -1
es geblutet: life 2 calm -2
es geht: life -1 worry 1
es gemacht: life 1
es gemutlich: life -3 calm 3
es genug: life 1 calm -1
es geregnet: life 1 calm -1
es gesagt: voices 1
es gesehen: worry 1
es gestern: life 1 worry 1 calm -1
es gibt: worry -1 calm 1
es gleich: calm 1
es grad: calm 1
es gut: life 1 other -1 calm 1
es hab: threat 2 medical 1 calm -1
es halb: calm 1
es halt: life -1 worry 2
es hat: life 3 violence -1 other -1 voices 1 worry 1 calm -3
es heist: voices 1 calm -1
es herlich: worry 1
es heut: violence 1
es heute: life -1
es hier: medical 1 voices 1 calm -1
es hinter: calm 1
es hoch: other 1
es hort: other 1 medical 1
es ich: threat 2 worry 1 calm -3
es im: life 1 worry -1 calm 1
es imer: voices 1
es in: life -1 medical 1 voices 1
es is: voices 1
es ist: life -2 other 1 voices 2
es ja: threat 1
es jeden: life 1 calm -1
es jetzt: life 1 other 1 medical -1 voices -1
es kan: life -1 violence -1 calm 2
es kein: life 1 calm -1
es keine: violence 1
es keinen: calm 1
es keiner: life 1 other 1
es klapt: calm 1
es komisch: other 1
es kostet: calm 1
es kracht: other 1 calm -1
es lauft: medical 1 worry -1 calm 1
es leichter: worry 1
es letzte: life 1 calm -1
es lieber: threat 1
es mache: life 1
es macht: life 1 calm -1
es mama: life 1
es mehr: worry -1 calm 2
es mein: life 2 calm -1
es merkt: life 1
es mich: life 2 violence -1 worry -1
es mir: life -3 other -1 calm 3
es mit: life -1 voices 1 calm 1
es morgen: calm 1
es mus: voices 2 calm -1
es nach: calm 1
es nachste: calm 1
es nicht: life 1 voices -1 worry -1 calm 1
es nie: life -1 worry 2 calm -1
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
es sagen: life 1 voices -1
es sagt: worry 1
es sat: life 1 calm -1
es schlecht: worry -1 calm 1
es schlimer: calm 1
es schon: worry 1 calm -1
es sei: voices 1
es sein: calm 1
es seit: life 3 calm -2
es selber: life 2 calm -1
es selbst: life 2 calm -1
es sich: life -1 medical 1 voices 1
es sie: life -1 threat 1 other 1 calm -1
es sieht: violence 1
es sind: life 2 calm -1
es so: life 1 violence -1 threat -1 medical 1 calm -1
es sol: life 1
es sonst: life -1 voices 2
es spritzt: life -2 medical 4 calm -1
es stil: other 1
es stimt: life 1
es streit: calm 1
es tun: voices 1 calm -1
es tut: life 1 violence 1 calm -1
es um: calm 1
es und: life -2 other 1 voices 1 calm 1
es verdient: threat 2 calm -1
es vom: other 1
es von: life -1
es vorbei: life 2 calm -2
es vorher: threat 1 voices -1
es war: worry 1
es warm: life 1 threat 1 calm -1
es was: life -1 violence 1 worry 2 calm -1
es weh: life 1
es weil: life 1 voices -1
es weit: life 2 calm -1
es weiter: worry 1 calm -1
es wen: violence -1 worry 1 calm 1
es wie: life 1 medical 1 calm -1
es wieder: life 1 worry 1
es wil: life -1 voices 1
es wird: violence 1 threat -1 medical -1 worry 2 calm -1
es wirklich: life -1 threat 1 worry 1 calm -1
es wisen: life -1 threat 1
es zeigen: violence 1
es zu: life 2 threat -1 voices -1
es: life 4 violence -3 threat -2 other 1 medical 1 voices 7 foreign -3 worry -1 calm -5
escape rom: calm 1
escape: calm 1
ese ich: life -1 worry 1
ese mehr: life 1 worry -1 calm 1
ese nichts: life 1 worry -1 calm 1
ese seit: worry 1
ese: life -2 violence 1 threat -1 worry 3 calm 1
esen bin: worry -3 calm 3
esen bis: violence 1 worry 1 calm -2
esen da: medical 1
esen der: threat 1
esen die: life -1 voices 1
esen er: threat 1 other 1 medical 1 calm -1
esen getan: voices 1
esen gut: life 1 calm -1
esen ich: life 1 violence 2 threat -1 worry -2
esen in: worry 1
esen mehr: worry 1 calm -1
esen nach: life -1 voices 1
esen nehmen: calm 1
esen nur: violence 1
esen und: life -1
esen wen: violence 1 other 1 worry -1 calm -1
esen zum: life -1 worry 2 calm -2
esen: life -5 violence 5 threat -1 other -1 voices 4 foreign -1 calm -1
eser: life 2 calm -1
esn: life -1 violence -2 medical -1 worry -1 calm 5
est: foreign 1
esta en: foreign 1
esta: life -1 foreign 3 calm -1
estan: foreign -2 calm 2
estare: foreign 1
estoy: foreign 1 calm -1
esu: worry 2 calm -1
et: life 4 violence -1 threat -1 other 2 medical -1 voices -1 worry -2 calm -1
eti: foreign 3 calm -2
etiketen: calm 1
etiketieren: worry 2 calm -1
etmek: foreign 2 calm -1
etnafas: foreign 2 calm -1
etwas ganz: calm 1
etwas gemacht: life 1
etwas was: calm 1
etwas wen: life 1
etwas wie: calm 1
etwas: violence -1 threat -1 other -1 medical -1 worry -2 calm 7
etz: life -1 calm 2
eu: foreign 2 calm -1
euch an: calm 1
euch bald: calm 1
euch die: life 1 calm -1
euch im: life -1 violence 1
euch keine: worry 1
euch lieb: life 1
euch macht: life 1
euch mehr: life 1
euch muhe: worry 1 calm -1
euch nicht: other 1
euch sorgen: life 1
euch um: life 1
euch: life 6 violence -1 threat -2 foreign -1 worry -3
eur: calm 1
eure: life 2 calm -1
euro auf: worry 1 calm -1
euro das: life 1
euro dem: worry 1 calm -1
euro die: calm 1
euro fur: worry 1 calm -1
euro hab: calm 1
euro ich: calm 1
euro mit: life 1 calm -1
euro und: calm 1
euro: life -2 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 3 calm 4
europapark: calm 1
eurovision: worry -1 calm 1
eutb: calm 1
ev: life -1 foreign 3 calm -2
evde: foreign 2 calm -1
evdeyim: foreign -1 calm 1
eve: foreign 3 calm -2
every day: foreign 1 calm -1
every nicht: foreign 2
every: life -1 violence -1 foreign 5 calm -2
everybody: foreign 2 calm -2
everything: foreign 3 calm -2
evlendirecekler: foreign 2 calm -1
ewig ich: worry 1 calm -1
ewig: life -2 violence 2 threat -1 other 1 medical -1 voices -1 worry 2 calm -1
excel: life -1 threat -1 calm 2
excuses: calm 1
exfrau: calm 1
exfreindin: threat 2 calm -1
exfreund: violence 4 other -1 calm -2
existieren: life 7 worry -1 calm -5
exman geschlagen: calm 1
exman mich: calm 1
exman: violence -1 other 2
extra damit: life 1
extra die: life 1
extra fur: life 1 calm -1
extra ich: life 1
extra und: calm 1
extra: life 4 violence 2 threat -1 other -1 medical -1 voices -1 worry -2
extratage: calm 1
ey: life 1 violence 2 threat 1 other -1 medical -1 voices -1 worry -2 calm 2
f: life -1 foreign 2
fa bin: calm 1
fa: life -1 foreign 1 worry -1 calm 2
fabian: life -1 other 2 calm -1
fabitn: calm 1
fabrik: calm 1
facebok: other 1 calm -1
fach: calm 1
fachdienst: calm 2
fachkrafte: calm 1
fachlich: calm 1
fachpraktiker: calm 1
facio: foreign 2 calm -1
fackel: threat 4 calm -3
fact: life 3 calm -3
factory: foreign 1 calm -1
fad: calm 1
fadisch: calm 1
fahr da: life -1 threat 2 calm -1
fahr dem: worry 1 calm -1
fahr den: threat 1 calm -1
fahr heut: threat 1 calm -1
fahr heute: life 1 threat -1
fahr ich: life 1 calm -1
fahr jetzt: threat 2 calm -1
fahr los: violence 1 threat 1 calm -1
fahr mit: threat 1 calm -1
fahr nirgends: life 1
fahr zu: threat 1
fahr zum: life 1
fahr: life 1 threat 5 other -1 medical -2 voices 2 foreign -1 worry -1 calm -2
fahrad einen: calm 1
fahrad hat: calm 1
fahrad jetzt: calm 1
fahrad: life 1 violence -1 threat -1 medical -1 calm 3
fahradschupen: other 1
fahrdienst fast: violence 1 calm -1
fahrdienst ist: violence 1 calm -1
fahrdienst mich: violence 1 calm -1
fahrdienst: life -1 violence 4 threat -1 other -1 medical 1 voices -1
fahre jetzt: threat 1
fahre: life -2 violence -1 threat 1 calm 2
fahren gerade: voices 1 calm -1
fahren jeden: life -1 calm 1
fahren zur: voices 1
fahren: life -4 violence 1 threat -1 medical -1 voices 2 worry -2 calm 6
fahrer fahrdienst: violence 1 medical 1 calm -1
fahrer hat: violence 1 calm -1
fahrer mich: violence 1 calm -1
fahrer vom: violence 2 medical 1 calm -1
fahrer: life -2 violence 4 threat -1 other -1 medical 2 worry -2 calm -2
fahrkarte: life -1 calm 1
fahrlehrer: worry -1 calm 2
fahrn: calm 1
fahrplan: life 2 calm -1
fahrprufung: medical -1 worry -1 calm 1
fahrschule: life -1 calm 2
fahrstuhl: violence -1 calm 2
fahrt bis: threat 1
fahrt den: threat 1 calm -1
fahrt der: calm 1
fahrt gegen: violence -1 calm 1
fahrt heut: other 1
fahrt ich: life 1
fahrt mehr: other 1 worry 1 calm -1
fahrt mit: other 1
fahrt nicht: life -1 worry 1
fahrt um: threat 2 calm -1
fahrt zu: threat 1 voices 1
fahrt: life -2 violence -2 threat 4 other 2 medical -2 voices 1 worry -1 calm 1
fahrtkosten: life -1 calm 2
fahrzeuge: calm 1
fair: calm 1
faire: foreign -1 calm 2
fal ich: life -1 medical 1
fal: life 1 threat -1 other -1 medical 1 voices -1 worry 2 calm -1
fale alen: worry 1
fale zur: worry 1
fale: life 1 violence -1 threat 2 other -1 medical -1 worry 2 calm -2
falen die: threat 1 worry 1 calm -1
falen lasen: life 1
falen: life 6 violence -1 threat 1 medical -1 foreign -1 calm -3
falig und: other 1
falig: life -1 violence 2 other 1 worry -1
faligkeit: calm 1
faln: calm 2
fals das: life -2 calm 3
fals der: life 1 calm -1
fals die: calm 1
fals du: life -1 calm 2
fals ihr: life -1 calm 1
fals sie: voices 1
fals wieder: life -1 calm 1
fals: life -1 violence -1 other -1 medical -1 worry -1 calm 4
falsch bin: worry 1
falsch gedruckt: calm 1
falsch gemacht: worry 1 calm -1
falsch hab: worry 1
falsch ich: violence 1
falsch mache: worry -1 calm 1
falsch: life -3 violence 1 threat -2 other -1 foreign -1 worry 1 calm 5
falsche erwischt: medical 1
falsche flasche: medical 1 calm -1
falsche getrunken: medical 1
falsche sie: voices 1
falsche: life -2 violence -1 threat -1 other -1 medical 3 voices 1 worry -2 calm 3
falschn: life -1 calm 1
falschrum: calm 1
falt aus: calm 1
falt die: calm 1
falt ich: calm 1
falt imer: medical 1
falt um: medical 2 calm -1
falt und: medical 1 calm -1
falt: violence -2 threat -1 other -1 medical 4 voices -1 calm 1
falten: worry 1
faltet: worry 1
falubergabe: calm 1
falzahlen: calm 1
familie ich: violence 1 worry 1 calm -1
familie: life -1 violence 1 threat -1 medical -1 worry 3 calm -1
familienkase: life -1 calm 2
fan: life -2 medical 1 calm 2
fand ich: life -1 calm 1
fand: life -2 calm 3
fanden: calm 1
fang ich: life -1 threat 1 calm 1
fang: life -4 violence -1 threat 1 medical 1 calm 4
fangen: calm 1
fangt die: worry 1
fangt wieder: worry 1 calm -1
fangt: life -2 violence -1 threat -1 other -2 worry 1 calm 4
fangts wieder: life -1 calm 1
fangts: life -2 medical 1 calm 2
farbe: life 2 calm -1
farben: calm 1
farbenlager: violence 2 calm -1
farbig: calm 1
farla: foreign 3 calm -2
faschenacht: worry 2 calm -1
fasching: life -1 threat -1 calm 2
fast an: violence 2 calm -1
fast das: life 1
fast den: worry 1
fast der: other 1 calm -1
fast die: life -1 threat 1 calm 1
fast gestorben: worry -1 calm 1
fast herz: calm 1
fast imer: violence 1
fast in: worry 1
fast jeden: worry 1
fast mehr: calm 1
fast mich: violence 3 worry -1 calm -2
fast mir: violence 1
fast nicht: worry 1 calm -1
fast nichts: calm 1
fast sich: other -1 medical 1
fast sie: other 1
fast so: life 1 calm -1
fast tag: worry 1
fast unten: violence 1 calm -1
fast vor: worry -1 calm 1
fast: life -2 violence 4 threat 1 other 2 voices -2 foreign -1 worry -1 calm -1
fasten: worry -1 calm 1
faust auf: life 1
faust auge: violence 1 calm -1
faust gegen: life 1 calm -1
faust ins: violence 1 calm -1
faust: life 7 violence 1 threat -1 medical -1 voices -1 worry -1 calm -4
favor: foreign 2 calm -1
favoritin: calm 1
fawaltn: calm 1
fc: life -1 other -1 medical -1 calm 3
feba: calm 1
februar: life -1 threat -1 other -1 worry 4
fegt: calm 1
fehlen noch: calm 1
fehlen: life -1 violence 2 worry -1 calm 1
fehlenden: calm 1
fehler bei: life 1 calm -1
fehler dan: worry 1 calm -1
fehler der: life 1
fehler ich: worry 1
fehler und: worry 1 calm -1
fehler: life 2 violence -2 threat -1 other -1 medical -1 voices -1 worry 2 calm 1
fehlt auch: calm 1
fehlt nichts: worry -1 calm 1
fehlt noch: life 1 worry 1 calm -1
fehlt: life 2 violence -1 threat -1 other 1 medical -1
fehlte: calm 1
fehlzeiten: calm 1
fei: life 1 worry -1 calm 1
feia: voices 2 calm -1
feier: medical 1
feierabend auf: violence 1 worry -1
feierabend bis: life -1 calm 1
feierabend die: life -1 calm 1
feierabend er: worry 1
feierabend ich: threat 1
feierabend imer: life 1
feierabend mit: worry 1 calm -1
feierabend montag: calm 1
feierabend morgen: calm 1
feierabend: life -3 violence 2 threat -1 other -1 medical -1 voices -1 foreign -1 worry 2 calm 4
feiern: life 2 threat -1 voices -1 worry -1 calm 2
feierovend: life -1 calm 2
feiertag: life -1 calm 2
feige: life 2 calm -1
feile: calm 1
fein: calm 1
feingemacht: life -1 calm 1
feiramt: calm 1
feme: foreign 1 calm -1
fengt: life -1 calm 1
fensta: life -1 calm 1
fenster auf: other 1
fenster aufgemacht: calm 1
fenster beine: life 1 other 1 calm -1
fenster damit: voices 1
fenster der: calm 1
fenster er: life 1 other 1 calm -1
fenster ich: life 1 calm -1
fenster is: voices 1
fenster ist: other 1
fenster jetzt: calm 1
fenster putzen: calm 1
fenster schmeis: other 1
fenster sie: life -1 medical 1 voices 1 calm -1
fenster springen: life 1 other 1 calm -1
fenster steht: violence 1
fenster steigen: voices 1
fenster stock: life 1 other 1 calm -1
fenster und: life 1 violence -1 other 1 medical -1 voices 1 calm -1
fenster zu: calm 1
fenster: life 2 violence -2 threat -1 other 5 medical -2 voices 2 foreign -1 worry -2
ferdi: foreign -1 calm 2
ferien: violence 2
ferienfreizeiten: calm 1
ferienjob: other -1 calm 2
ferlezt: life 1 calm -1
fernbedienung: life -1 medical 2
fernseh: calm 1
fernsehen ich: voices 1
fernsehen: life -1 violence -1 other -1 voices 1 worry -1 calm 3
fernseher bestelt: life -1 worry 1
fernseher haben: voices 2 calm -1
fernseher hat: violence -1 voices 1
fernseher mir: violence -1 voices 2
fernseher sie: voices 2 calm -1
fernseher: life -1 violence -3 threat -1 voices 6 worry 1 calm -3
fertig bin: life 1
fertig de: life -1 worry 1
fertig dem: life 1 calm -1
fertig der: life 1 calm -1
fertig er: life -1 threat 1
fertig gemacht: calm 1
fertig ich: life 1 worry -1
fertig in: life 1 calm -1
fertig jeden: threat 1
fertig kan: worry -2 calm 2
fertig liegt: life 1 calm -1
fertig macht: worry -1 calm 1
fertig mit: life 2 calm -2
fertig sie: life -1 calm 1
fertig: life 6 violence -2 threat 1 other -1 medical -2 voices -1 foreign -1 worry -1 calm 1
feselt mich: violence 1
feselt: violence 2 calm -1
fest das: life 1 calm -1
fest dem: life 1
fest ich: violence 1
fest kust: violence 1
fest und: violence 2 calm -1
fest: violence 2 threat -1 other -1 medical -1 voices 1 worry -3 calm 1
fester: violence 2 calm -1
festes: calm 1
festgehalten und: violence 1 calm -1
festgehalten: life -1 worry -1 calm 2
festgelegt: life 2 voices 1 calm -3
festhalten: life -1 violence 2 calm -1
festlegen: calm 1
feststelung und: worry 1
feststelung: worry 1
feuilete: foreign -1 calm 2
feur mir: voices 1
feur: life -1 violence -1 threat 6 medical -1 voices 4 worry -1 calm -6
feuralarm: life -1 calm 1
feurloscher: calm 1
feurwache: calm 1
feurwehr die: calm 1
feurwehr ein: life 1
feurwehr: life -1 violence -1 threat -1 calm 4
feurzeug an: life 1 calm -1
feurzeug ich: life -2 threat 2
feurzeug schon: voices 1
feurzeug verbrant: life 1 calm -1
feurzeug weil: life 1 calm -1
feurzeug: life 1 violence -1 threat 7 medical -1 voices 1 worry -1 calm -5
fever: calm 1
fia: calm 1
fieber und: medical 2 calm -1
fieber: life -1 violence -1 medical 4
fiecare: foreign 2 calm -2
fiere: foreign -1 calm 2
fifa: life -1 violence -1 threat -1 calm 4
figur: worry 2 calm -1
filialeiter: other -1 calm 2
film gestern: calm 1
film war: calm 1
film: life -2 violence -1 worry -1 calm 5
filmen auch: violence 1 worry 1 calm -1
filmen das: violence 1 worry 2 calm -1
filmen: life -1 violence 1 voices -1 worry 4 calm -2
filmt beim: violence 1
filmt mich: violence 1
filmt: violence 2
fin: life -1 other 2
finale: calm 1
finanzamt: calm 2
find die: calm 1
find gut: life 1
find ich: worry 1 calm 1
find nicht: medical -1 voices 2 worry -1
find raus: threat 1 voices 1 calm -1
find: violence -1 other -1 medical -1 voices 3 calm 1
finde den: life 1 medical 2 calm -2
finde ich: medical 2 calm -1
finde: life -2 violence -1 threat -1 medical 4 voices -1 worry -3 calm 3
finden die: life 1 voices 1 worry -1
finden: life 1 violence -1 other 1 medical -1 voices 1 worry -2 calm 1
findest: life -1 calm 1
findet er: violence 1 other 1
findet keiner: life 1
findet man: calm 1
findet mich: violence 1 calm -1
findet: life 1 threat -1 medical -1 voices 2 worry -2 calm 1
findn: life 1
findts: life 2 calm -2
finga: life -1 voices 2
fingan: life -1 calm 1
finger ab: medical 3 calm -2
finger absichtlich: life 1
finger beim: life -1 medical -1 calm 2
finger der: violence 1 calm -1
finger er: violence 1 calm -1
finger geschniten: life -1 medical -1 calm 2
finger ich: medical 1
finger in: life 2 calm -1
finger ist: life -1 medical 1 worry -1 calm 1
finger sind: violence 1 calm -1
finger und: medical 1
finger weg: medical 2 calm -1
finger: life -1 violence 3 threat -2 other -2 medical 12 voices -1 worry 2 calm -12
fingerabdrucke: violence 2 calm -1
fingern: life -1 calm 2
fingk: calm 1
fini: life -1 foreign 3 calm -1
finir: foreign 2 calm -1
finisce: foreign 2 calm -1
finish: life -1 foreign 3 worry -1
finita: foreign 3 calm -2
finito: life -1 calm 2
firma ale: worry 1
firma an: threat 2 calm -2
firma auf: violence 1 calm -1
firma bin: life 1 calm -1
firma den: worry 3 calm -2
firma die: voices 1 calm -1
firma ein: calm 1
firma fur: life 1
firma geh: life -1 calm 1
firma hab: life 1 worry 1 calm -1
firma hat: calm 1
firma heute: threat 1
firma hier: worry -1 calm 1
firma ich: worry 1
firma kan: violence 1
firma keiner: threat 1
firma macht: worry 3 calm -3
firma meinen: threat 1
firma mich: violence 1
firma nicht: life -1 calm 1
firma noch: worry -1 calm 1
firma sie: calm 1
firma und: calm 1
firma was: calm 1
firma weg: life 1 calm -1
firma weis: calm 1
firma wen: life -1 worry 1
firma wie: calm 1
firma zu: worry 4 calm -3
firma: life -2 violence -1 threat 2 other -2 medical -2 voices -1 foreign -1 worry 5 calm 3
firmalauf: calm 1
firmen es: worry 1
firmen: life -1 medical -1 worry 3
firmenfoto: life -1 calm 1
firmenschlusel: life 1 threat -1
fisch: medical 1 calm 1
fischbrotchen: life -1 calm 1
fische im: calm 1
fische: life 2 threat -1 other 1 worry -1
fischer: life -1 calm 2
fischmund: worry 1
fit: life -1 violence -1 worry -1 calm 5
fitnes: life -1 threat -1 calm 2
fitnestudio: life -1 worry -1 calm 2
fix fertig: life -1 worry 1
fix und: calm 1
fix: life -2 medical -1 worry 1 calm 2
flach: calm 1
flackert: medical 1
flasche da: medical 1
flasche dem: other 1
flasche getrunken: medical 1
flasche mir: violence 1 calm -1
flasche mit: other 1
flasche nach: violence 1 calm -1
flasche: life -2 violence 1 threat -1 other 2 medical 2 voices -1 worry 3 calm -4
flaschle: life 2 calm -1
flaschn: life 2 calm -1
flat: foreign 1 calm -1
flau: medical 2 worry 1 calm -2
fleck am: calm 1
fleck: life -2 calm 2
flecken am: violence 1
flecken: life 1 violence 5 threat -1 worry -1 calm -4
fleisch: life -1 threat -1 worry -1 calm 4
fleisig: calm 1
flensburg: calm 1
flex: life -2 medical 8 worry -1 calm -3
fliagn: calm 1
flieg ich: worry 1 calm -1
flieg jetzt: worry 1 calm -1
flieg: life -1 worry 4 calm -2
fliege: life -2 threat -2 worry 3 calm 2
fliegen hab: life -1 voices 1
fliegen ich: voices 1
fliegen: life -2 violence 1 other -1 voices 4 worry -1 calm -1
flieger: other 1
fliegst: violence -1 calm 1
fliegt raus: calm 1
fliegt: calm 1
flies: life -1 calm 1
fliesen: threat -1 medical 1 voices -1 worry 1
flint: life 2 calm -1
flinte: threat 2 other 1 calm -3
flohmakt: calm 1
flohmarkt: calm 1
flor: foreign 1
florian: life -1 calm 1
flot: worry -1 calm 1
flucht: life -1 calm 1
flug: calm 1
flugel: calm 1
flughafen: worry -1 calm 1
flugticket: violence 1
flur die: calm 1
flur er: medical 1
flur gestelt: violence 1
flur und: violence 1
flur: threat -1 medical 1 voices -1
flus: life 2 violence -1 medical -1 voices 6 foreign -1 worry -2 calm -3
flustert die: voices 2 calm -1
flustert: life -3 violence -1 threat -1 other -1 medical -1 voices 9 worry 1 calm -3
flyer: calm 1
fnden: medical 1 worry -1
fodtruck: life -1 worry -1 calm 3
fogeln: violence 2 calm -2
folge: life 3 threat -1 worry -1
folgejahr: calm 1
folgen: calm 1
folgt: worry 1 calm -1
folie: life -3 worry -1 calm 4
forderschule: threat -1 medical 1 calm 1
forderung: life -1 violence -1 worry -1 calm 4
formele: calm 1
formeln: calm 1
formlichen: life 1 calm -1
formular ausfulen: life 1
formular: life -1 violence -1 threat -1 worry -1 calm 5
formuliere: calm 1
forster: life 3 worry -1 calm -1
fort de: life 1 worry 1 calm -1
fort mit: life 1 worry 1 calm -1
fort: life 2 threat -1 worry 2 calm -2
fortbildung: life -1 worry -1 calm 3
fortnite ale: life -1 calm 1
fortnite: life -2 calm 3
forum: other 1 medical -1
fotbal: foreign -1 calm 2
foto gemacht: life -1 calm 1
foto geschickt: violence 2 calm -1
foto hab: life 1
foto in: life 1
foto mit: life 1
foto von: violence 2 calm -1
foto: violence 1 threat -1 other 1 medical -1 voices -1 calm 2
fotografieren: violence 1 calm 1
fotos ich: life 1 worry 1 calm -2
fotos von: violence 1 other -1 calm 1
fotos wo: life 1 calm -1
fotos: violence 3 threat -1 other -1 medical -1 voices -1 worry 1 calm -1
foxi: calm 1
fr: life -1 calm 3
fra: life -1 medical 2
frach: life 2 worry -1
frag das: worry 1
frag ich: life 1 violence 1 calm -2
frag mich: life -2 worry 1 calm 2
frag morgen: life -1 calm 2
frag nach: calm 1
frag nachste: life -1 calm 1
frag nich: threat 1
frag nicht: life 1 violence 1
frag weil: life 2 calm -1
frag woche: calm 1
frag: other -1 medical -1 voices -1 foreign -1 worry -1 calm 4
frage darf: violence 1
frage der: violence 1
frage es: life -1 violence 1 worry 1 calm -1
frage fur: threat 1 calm -1
frage ist: worry -1 calm 1
frage mein: other 1
frage mich: worry 1
frage nach: calm 1
frage nur: life -1 violence 1
frage sie: life -1 calm 1
frage zu: life 1
frage: life 3 violence 2 other 1 medical -1 voices -1 calm -4
fragebogen: life -2 calm 2
fragen ich: life -1 violence 1 calm 1
fragen mehr: life -1 calm 1
fragen ob: life 1 voices 1 calm -1
fragen: violence -1 threat -1 other -1 medical -1 voices 1 worry -2 calm 5
fragn: life -1 calm 2
fragst ich: life 1 calm -1
fragst: life 5 threat -1 worry 1 calm -4
fragt das: calm 1
fragt der: calm 1
fragt deshalb: life 1 calm -1
fragt ich: life 1 violence -1
fragt imer: worry 1
fragt man: worry 1
fragt mich: calm 1
fragt nach: worry 1 calm -1
fragt nur: life -1 calm 1
fragt ob: violence -1 calm 2
fragt was: life 1 worry 1 calm -1
fragt welche: other 1
fragt wie: worry 1
fragt: life 1 violence -4 threat -2 medical -1 voices -1 worry 1 calm 5
fragte: life 1 calm -1
fragten: life 2 calm -1
fragts: calm 1
frank: life -1 threat 3 calm -1
frankieren: life -2 calm 2
franz: calm 1
frape: foreign 1 calm -1
frase: worry 1
frau albrecht: medical 1
frau ales: worry 1
frau am: medical 1 worry 1
frau amt: threat 1
frau aus: other 1
frau band: medical 1
frau bei: other 1
frau bekomt: life 1
frau berger: medical 1 calm -1
frau bite: calm 1
frau braucht: life 1
frau danke: life 1
frau das: life 1 calm -1
frau der: life -1 violence 1 worry 1
frau die: life 1 other 1 calm -1
frau empfang: calm 1
frau engel: calm 1
frau gibt: worry 1 calm -1
frau hat: threat -1 calm 1
frau ich: threat 1 other 1 calm -2
frau ihren: calm 1
frau im: other 1
frau in: other -1
frau is: life 1 other 1 calm -1
frau ist: threat 1 voices 1 worry 1 calm -2
frau ja: violence 2 calm -1
frau jetzt: life 1
frau kaya: life 3 threat 1 medical -1 calm -1
frau komt: life -1 calm 1
frau mein: violence 1
frau mich: life -1 violence 1
frau mir: threat 1
frau mit: violence 1
frau muler: other 1
frau nebenan: life 1 other 1 calm -2
frau net: voices 1 calm -1
frau nicht: threat 1
frau nowak: other 1
frau ozturk: medical 1
frau per: other 1 calm -1
frau pohl: life -1 threat 2 calm -1
frau sagen: worry 1
frau sagt: threat 1
frau scho: life 1 calm -1
frau schreit: other 1
frau sie: threat 2 other -1
frau sol: life -1 calm 1
frau steht: voices 1
frau und: life -1 other 1 worry -1 calm 1
frau vom: threat 1 calm -1
frau von: other 1 worry 1 calm -1
frau war: calm 1
frau weber: threat 1
frau wegen: worry 1
frau wen: medical 1 calm -1
frau wirth: life 1 calm -1
frau wisen: life 1
frau: life -2 violence -3 threat 4 other 6 voices -3 foreign -2 worry -1 calm 2
fraun: other 3 calm -1
frech bin: violence 1 calm -1
frech: life -1 violence 3 calm -1
frei das: life 1
frei mir: life 1
frei sie: voices 1 calm -1
frei und: life 1 worry 1 calm -1
frei: life 1 violence -1 threat -2 other -1 medical -1 foreign -1 worry -1 calm 5
freibad ich: calm 1
freibad: life -1 threat -1 calm 3
freidog: calm 1
freien: calm 1
freier: life -1 calm 2
freigehalten: life 3 calm -3
freind: violence 2 other 2 calm -3
freindin hot: other 1
freindin: violence -1 other 2
freistelung: calm 1
freitag bei: violence 1 calm -1
freitag bin: calm 1
freitag braucht: life 1
freitag dan: life 1 calm -1
freitag der: violence 1 threat 1 calm -1
freitag die: violence 1
freitag er: violence 1
freitag es: life -1 threat 2 worry -1 calm -1
freitag frei: calm 1
freitag ich: violence 1
freitag ihr: life 1
freitag ist: life 1 violence 1 worry -1
freitag mehr: life -1 calm 1
freitag nicht: life -1 worry -1 calm 2
freitag und: threat 1
freitag wieder: calm 1
freitag: life -1 violence 2 threat 3 other -1 medical -2 voices -2 foreign -1 calm 1
freitg: calm 1
freiwilig bis: worry 1
freiwilig feurwehr: calm 1
freiwilig geh: worry 1 calm -1
freiwilig sol: worry -1 calm 1
freiwilig: violence -1 threat -1 worry 1 calm 2
freizeitasistenz: life -1 calm 2
fremdgegangen: life -2 threat 3
frere: foreign 2 calm -1
fres: calm 1
frese bis: threat 2 calm -1
frese der: threat 2 calm -1
frese: life -2 threat 5 worry -1 calm -1
fresen: life -1 violence -1 worry 1 calm 2
freu auf: life 1
freu drauf: life 1 calm -1
freu ich: life -1 calm 1
freu mich: worry -1 calm 2
freu tierisch: life -1 calm 1
freu: violence -1 threat -1 worry -2 calm 6
freude: violence -1 threat -1 medical -1 worry 2 calm 1
freun: life 1 violence 1 threat -1
freund aus: calm 1
freund der: other 1
freund hat: other 2 calm -1
freund haut: violence 2 worry -1
freund heut: calm 1
freund hot: other -1 medical 1
freund ich: calm 1
freund imer: worry 1 calm -1
freund in: violence -1 calm 1
freund ist: medical 1
freund mama: violence -1 worry 1
freund meiner: other 1 calm -1
freund mich: violence 2 calm -1
freund mir: life -1 other 2 calm -1
freund nicht: calm 1
freund sagt: violence 1
freund schlus: life 1 worry -1 calm 1
freund sich: worry 1
freund sie: other 1
freund und: calm 1
freund von: violence -1 other 1 worry 1 calm -1
freund wen: violence 1
freund wil: life -1 other 1 worry 1
freund wird: violence 2 calm -1
freund: life -4 violence 4 threat -2 other 7 voices -2 foreign -1 worry 1 calm -4
freunde und: violence 1 calm -1
freunde: life -1 violence 2 threat -1 other -1 calm 1
freundin auf: other 1
freundin das: threat 1
freundin der: threat 1 other 1 calm -1
freundin die: medical 1
freundin hat: life -1 violence -1 other 1 medical -1 worry 2 calm -1
freundin mich: life -1 threat 1 worry -2 calm 2
freundin mit: other 1
freundin schlus: life -1 worry 4 calm -2
freundin schreiben: other 1
freundin sich: other 1 medical -1
freundin sie: other 1
freundin steht: other 2 calm -1
freundin und: calm 1
freundin weg: worry 1
freundin wil: threat 1
freundin zusamen: calm 1
freundin: life -5 threat 3 other 6 medical -3 voices -2 foreign -1 worry 3 calm -2
freundlich: life 1 threat -1 voices 1 worry -1 calm 1
freundschaftsarmband: life -1 worry 1
freut sich: calm 1
freut: other -1 worry 1 calm 1
fria: life -1 threat 1 worry 1
friday: foreign -1 calm 2
friedach: calm 1
frieden: life 2 violence -1 threat -1 other -1 voices 1 calm -1
friedhof hab: life 1
friedhof ich: life 1
friedhof: life 2 threat -1 other 1 medical -1 worry -1 calm -1
friedlich: life 1 worry -1 calm 2
frieh: life 1
friehr: life 1 calm -1
friert: voices 1
frikadele: worry -1 calm 1
frisch: life 2 threat -1 calm -1
frische die: life 1 calm -1
frische luft: life -1 medical -1 calm 2
frische schniten: life 1
frische: life 4 threat -1 medical -1 worry -1 calm 1
friseur: life -1 worry -1 calm 4
frisor: life 2 calm -2
frist mehr: calm 1
frist nicht: calm 1
frist und: calm 1
frist: life -2 violence -1 threat -1 other -1 medical 1 voices -1 worry -2 calm 6
fristen: calm 1
fristlos: violence -1 threat -1 worry 2
friteusenol: life -1 violence -1 threat 2 medical 1 calm -1
fritierfet: life -1 medical 2 calm -1
fritz: other 2 calm -1
fritzi: calm 1
froh das: life -1 worry -1 calm 2
froh ich: calm 1
froh wen: life 1 calm -1
froh: life -2 violence -1 threat -1 worry 1 calm 3
frohlich: life 1 voices -1 worry 1
froind: life -1 worry -1 calm 2
frolein: life 1 violence -1
from: life 1 calm -1
fronleichnam: life -1 calm 1
front: foreign 2 calm -1
frost: calm 2
fruh bet: calm 1
fruh den: life 1 voices 1 calm -1
fruh der: medical 1
fruh findet: life 1
fruh hab: life -1 calm 1
fruh ich: violence 1 worry -1
fruh in: violence 1 calm -1
fruh is: life 1 calm -1
fruh ma: calm 1
fruh mehr: life 1
fruh mich: life 1
fruh mus: violence 1
fruh raus: calm 1
fruh sitz: life -1 violence 1
fruh spat: life -1 calm 1
fruh und: medical 1
fruh vor: life 1
fruh: life 3 violence 1 other -1 medical 2 voices -1 foreign -1 worry -4 calm 1
fruhdienst: calm 1
fruher der: worry -1 calm 1
fruher die: voices 1 calm -1
fruher geh: life -1 calm 1
fruher hab: worry 1
fruher hat: life 1 violence -1 worry 1 calm -1
fruher ich: life -1 worry 1 calm 1
fruher in: worry -1 calm 1
fruher jetzt: life -1 calm 1
fruher mich: violence -1 worry 1 calm -1
fruher oft: calm 1
fruher so: worry -1 calm 1
fruher von: worry 2 calm -2
fruher weg: calm 1
fruher: life -4 violence -2 threat -2 other -1 medical -2 voices 1 foreign -1 worry 3 calm 7
fruhere: calm 1
fruhjahr: life 1 calm 1
fruhling: life 1
fruhschicht und: calm 1
fruhschicht: life -1 threat 2 medical -1 voices -1 worry -1 calm 3
fruhstuck: life -1 threat 2 worry -1
fryme: life -1 foreign 3 worry -1 calm -1
fua: calm 1
fuas: life -1 medical 2
fuchs: calm 1
fufzehnten: life -1 worry -1 calm 2
fufzich: calm 1
fuhl gar: worry 1
fuhl ich: worry 1 calm -1
fuhl mich: life -1 worry 3 calm -1
fuhl nix: worry 1
fuhl wie: worry 2 calm -1
fuhl: life -1 violence -1 threat -1 medical -1 worry 7 calm -4
fuhle mich: life -1 worry 2 calm -1
fuhle: life -2 worry 4 calm -2
fuhrerhaus: voices 3 worry -1 calm -2
fuhrerschein den: calm 1
fuhrerschein fur: calm 1
fuhrerschein: life -2 threat -1 worry 1 calm 4
fuhrt: calm 1
fuhrungszeugnis: life -1 calm 2
fulda: calm 1
fulen: calm 1
fuler: life 1 calm -1
fult das: worry 1 calm -1
fult sich: worry 1 calm -1
fult: worry 1 calm -1
fun: life 3 calm -3
fundo: foreign 2 calm -1
funf da: threat 1
funf jahre: calm 1
funf jahren: life 1
funf minuten: calm 1
funf schon: calm 1
funf stuck: threat 1
funf tage: calm 1
funf wochen: calm 1
funf: life -1 violence 1 threat 1 other -1 medical -1 worry -2 calm 5
funfer: life -1 other -1 calm 2
funfezwanzisch: life -1 calm 2
funfmal: calm 1
funft: calm 1
funftausend: calm 1
funfte: life -1 worry 2
funften: calm 1
funfter stock: life 1
funfter: life 3 threat -1 worry -1
funftes: worry 1
funfundzwanzig: calm 1
funfzehnten: calm 1
funfzig: calm 1
funkloch: calm 1
funktioniert noch: life -1 worry 2 calm -1
funktioniert nur: life -1 worry 2 calm -1
funktioniert: life -2 violence 1 threat -1 other -1 worry 3 calm -1
funy: foreign -1 calm 2
fur ab: life -1 calm 1
fur abteilung: calm 1
fur ale: threat -1 voices 1 worry 4 calm -3
fur ales: life 1 threat 1 calm -1
fur arbat: calm 1
fur arbeit: life -1 calm 2
fur arbeitgeber: calm 1
fur arm: life 1 calm -1
fur auch: life 1 calm -1
fur aus: life 1
fur behinderung: life 1 calm -1
fur berdigung: life 2 calm -1
fur beser: life 1 calm -1
fur betriebe: calm 1
fur bin: life 1 calm -1
fur bis: worry 1 calm -1
fur bruder: life 1
fur cousin: life 1 calm -1
fur dan: life 1 calm -1
fur das: life -1 violence -1 calm 1
fur de: life -1 violence 1 threat 1 calm -1
fur den: life -1 threat 1 other -1 voices -1 worry 1 calm 1
fur der: worry 1 calm -1
fur dich: life 2 calm -1
fur die: violence 1 threat -1 other -1 voices -1 worry 1
fur diese: worry -1 calm 2
fur drausen: worry 1
fur drei: life 1 calm -1
fur eigentlich: life 1 calm -1
fur eine: calm 1
fur einen: life -1 worry 1 calm 1
fur einkaufen: calm 1
fur er: calm 1
fur esen: worry 1 calm -1
fur familie: worry 1
fur feierabend: life -1 calm 1
fur firma: worry 1
fur foto: violence -1 calm 1
fur freitag: life 1 calm -1
fur ganze: calm 1
fur geschrieben: other 1 calm -1
fur gibt: calm 1
fur gut: life 1
fur hab: life 1
fur hern: threat 1
fur heut: life 1 violence 1 calm -1
fur heute: life -3 calm 3
fur i: calm 1
fur ich: life 1 calm -1
fur ihr: life -1 calm 1
fur im: calm -1
fur imer: life 7 violence -1 threat 1 other 1 worry -2 calm -5
fur in: life -1 other 1 calm 1
fur ist: calm 1
fur jeden: worry 1
fur jemand: life 1
fur kantine: life -1 calm 1
fur kevin: threat 2 calm -1
fur kolegen: life -1 calm 1
fur kopf: life -1 threat 1 worry 2 calm -2
fur kuche: threat -1 calm 1
fur leute: life -1 calm 1
fur mach: life -1 calm 1
fur mama: life 1 calm -1
fur mein: calm 1
fur meine: life 1
fur meinen: calm 1
fur mi: life 1
fur mich: life 1 violence -1 worry -1 calm 1
fur miete: violence 3 calm -3
fur mit: calm 1
fur moglich: calm 1
fur monate: life 1
fur morgen: threat 3 calm -2
fur muter: calm 1
fur nicht: worry 1
fur nichts: threat 1 calm -1
fur nix: calm 1
fur noch: life -1 voices 1
fur nur: worry 1 calm -1
fur papa: life 1 worry -1 calm -1
fur schlafen: life 1
fur schonen: life -1 calm 1
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
furs: life -2 violence -1 threat 1 other -1 medical -1 worry -1 calm 5
furzkisen: calm 1
fus dick: worry 2 calm -1
fus und: medical 1
fus: life -2 violence -1 threat -1 other -1 medical 1 worry 2 calm 2
fusbad: calm 1
fusbal: life -3 violence -1 threat -1 medical -1 worry -1 calm 8
fusbalturnir: calm 1
fuse brenen: calm 1
fuse: life -2 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 4
fusen: threat 2 calm -1
fusio: calm 1
fuslig: calm 1
futer: life 1 calm -1
futern: life 3 calm -2
futert: life 5 calm -4
futsch ich: calm 1
futsch: calm 1
fyrobig: life -1 calm 2
g h: life 1 calm -1
g keine: worry 1
g und: calm 1
g: violence -1 threat -1 medical -1 calm 3
gab belegte: calm 1
gab ein: calm 1
gab es: life -1 calm 2
gab linsen: life 1
gab und: life 1
gab: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 6
gabe: calm 1
gabelstapler: medical 2 calm -1
gabi und: other 1 calm -1
gabi: other 1 medical -1 foreign 1 calm -1
gabs: life 1 threat -1 calm 2
gahne: life -2 violence -1 calm 4
gahts: life -1 worry 1 calm 2
galgenhumor: violence -1 calm 1
gang: threat -1 worry -1 calm 2
ganga: calm 2
gange: life -1 threat -1 other 3 voices 3 foreign -1 calm -3
ganz ale: medical 1
ganz alein: medical -1 worry 1 calm 1
ganz am: other 1
ganz an: other 1
ganz anderes: calm 1
ganz aus: calm 1
ganz bei: life 1 calm -1
ganz da: life -1 worry 1
ganz dan: life 1 violence 1 calm -1
ganz der: calm 1
ganz dick: violence 1 worry 1 calm -1
ganz die: medical -1 calm 1
ganz dran: life 1 other 1 voices -1
ganz ehrlich: calm 1
ganz einfach: calm 1
ganz er: violence 1
ganz es: life 1
ganz gemacht: medical 1
ganz grau: medical 1
ganz hab: life -1 medical 1 worry -1 calm 1
ganz heis: threat 1
ganz heut: life 1
ganz ich: threat 1 calm -1
ganz komisch: other 1 medical 1
ganz kurz: calm 1
ganz lang: life -1 violence 1 other 1 worry 1 calm -1
ganz langsam: medical 1
ganz lieb: violence 1 voices 1
ganz mit: calm 1
ganz na: life 1 other 1 voices -1 worry 1 calm -1
ganz normal: calm 1
ganz oben: life 1 medical -1 calm 1
ganz rot: medical 1
ganz ruhe: life 1
ganz ruhig: life 1 threat 2 worry -1 calm -2
ganz schlecht: worry 1
ganz schwindlig: medical 1
ganz schwumrig: medical 1
ganz sie: voices 1
ganz stark: worry 1 calm -1
ganz steif: violence 1 other -1 medical 2 calm -1
ganz stil: medical 1
ganz tableten: other 2 calm -1
ganz taub: violence 1 calm -1
ganz tief: medical 1
ganz und: life -1 other 1 medical 1 worry 1 calm -1
ganz unten: life -1 threat 1
ganz viel: other 2 calm -1
ganz viele: other 2 medical -1 calm -1
ganz vorn: threat 1 other 1 calm -1
ganz weg: life 2 calm -1
ganz weis: calm 1
ganz zu: life 1
ganz: threat -1 other 5 medical 7 voices -3 foreign -2 worry -4 calm -2
ganze abteilung: threat 1
ganze firma: threat 1
ganze geschrieben: calm 1
ganze grupe: threat 1 calm -1
ganze hab: threat 1 calm -1
ganze hale: calm 1
ganze im: life 2 calm -1
ganze is: worry 2 calm -1
ganze ist: medical 1
ganze jetzt: worry 1 calm -1
ganze lohn: worry 2 calm -1
ganze nacht: life -1 threat -1 calm 2
ganze nicht: life 1 calm -1
ganze packung: life 2 calm -1
ganze schachtel: medical 2 calm -1
ganze schlaft: medical 2
ganze seit: life 1 violence -1 threat -1 medical 1 worry -1
ganze von: voices 1
ganze woch: worry 1
ganze wochenbox: medical 1 calm -1
ganze: violence -3 threat 2 other -2 medical 6 foreign -1 worry 1 calm -2
ganzen abend: calm 1
ganzen kan: calm 1
ganzen korper: medical 1
ganzen monat: life 1 worry 1 calm -1
ganzen tableten: life 1
ganzen tag: medical 1
ganzen vor: calm 1
ganzen: life 1 violence -3 threat -3 other -1 medical 5 voices -1 calm 3
ganzer: life -1 medical 2
ganzes geld: life -1 other 1 worry 2 calm -1
ganzes in: worry 1
ganzes: life -1 violence -1 threat -1 other 2 medical -1 voices -1 worry 3 calm -1
ganzn: violence -1 worry 1 calm 1
gar aufstehen: life 1
gar das: threat 1 calm -1
gar erst: life 1 calm -1
gar ich: life -1 calm 2
gar keine: life 2 threat 1 calm -2
gar keinen: life 1
gar mehr: life 1 violence 1 threat -1 worry 1 calm -2
gar nicht: life -2 threat -1 medical 1 voices -1 worry 1 calm 1
gar nichts: calm 1
gar nimer: life 1
gar schlim: worry -1 calm 1
gar und: medical 1
gar warum: worry 1 calm -1
gar weg: calm 1
gar: life 1 threat -1 other -1 medical 2 voices -2 foreign -1 worry 1 calm 1
garacaya: life -1 foreign 3 calm -2
garage der: life 2 calm -1
garage und: life 2 calm -1
garage: life 5 threat 1 worry -1 calm -5
garantier: life -1 threat 3 calm -1
garasch: violence -1 other 2
gard: calm 1
garderobe: calm 1
gardlo: foreign -1 calm 2
garnicht mehr: worry 1
garnicht: worry 3 calm -1
garnix: life -1 threat -1 calm 2
garten hab: medical 1 calm -1
garten ich: medical 1
garten und: life 1
garten: violence -1 threat -1 other -2 medical 2 voices -1 worry -1 calm 3
gartencenter: calm 1
gartenpflege: calm 1
gartenstuhl: other 1 calm 1
gartnerei bin: calm 1
gartnerei mich: violence 1
gartnerei: life -2 threat -1 medical -1 voices -1 worry -1 calm 5
gas an: other 1 voices 1
gas aufdrehen: life 2 voices 1 calm -2
gas mir: medical 1 calm -1
gas und: life 2 voices 1 calm -2
gas: life 2 violence -1 threat 1 other 1 medical 1 voices 3 foreign -1 worry -2 calm -5
gaschdeklo: violence 1
gasflasche: threat 1 calm -1
gashahn: voices 2 calm -1
gasherd: threat 3 calm -1
gasi: life -1 calm 1
gasleitung: voices 1
gaste: calm 1
gasten: calm 1
gdb 30: calm 1
gdb 50: calm 1
gdb: life -2 violence -1 other -1 medical -1 worry -1 calm 6
geandert: life 1 worry 1 calm -1
geangelt: calm 1
geantwortet: life -1 other -1 worry -1 calm 3
gearbeitet: life 1
geargert: life -1 violence -1 worry -1 calm 4
geatmet: calm 1
geb die: life 1 calm -1
geb ich: threat 1
geb: violence 1 threat 1 medical -1 voices -1 worry 1 calm -2
gebacken: life -1 medical 1
gebackn: calm 1
gebardendolmetscher: life -1 worry -1 calm 3
gebastelt: calm 1
gebaut: life -1 violence -1 threat -1 medical -1 worry 1 calm 2
gebe ich: life -1 threat 1 worry -1 calm 1
gebe: life -1 threat 2 worry -2 calm 3
geben die: voices 1 calm -1
geben ich: life 3 worry -1 calm -1
geben kom: life 1 calm -1
geben lasen: life -1 worry 1
geben mir: violence 1
geben: life 2 threat -1 other -1 medical -1 voices 1 worry -1
gebertirim: foreign 3 calm -2
gebet: voices 2 calm -1
gebeten: calm 2
gebetet das: life 1
gebetet got: life 1
gebetet: life 2 worry -1
gebisen: life -2 violence 1 other -1 medical 4 worry -1
geblieben und: life 1 medical 1 calm -2
geblieben: life 1 violence -1 medical 1 worry -1 calm 1
geblutet: life 4 violence 2 worry -1 calm -4
gebn: life 2 calm -1
gebohrt ich: threat 1 calm -1
gebohrt: violence -1 threat 2 medical -1 worry -1
geboren: life 4 calm -3
gebracht bin: worry -1 calm 1
gebracht sie: life 1
gebracht sol: life 2 calm -1
gebracht: life 1 violence -1 threat -1 other 1 voices -1 worry -1 calm 3
gebrant: life 2 calm -1
gebraucht ale: worry 1 calm -1
gebraucht: life -1 worry 2 calm 1
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
gebunden: violence 3 other 1 worry -1 calm -2
geburt ich: life 1 worry -1
geburt: life 1 worry -1 calm 2
geburtstag hab: calm 1
geburtstag hat: calm 1
geburtstag ich: life 1
geburtstag und: calm 1
geburtstag: life 2 violence -2 threat 1 other -1 medical -1 voices -1 calm 1
geburztag: life -1 calm 1
gebusch: life -1 other 4 calm -3
gece: life -1 foreign 5 calm -3
geciyorlar: foreign -2 worry 4 calm -1
gedacht das: life 1 worry 1 calm -1
gedacht ich: life 1
gedacht und: calm 1
gedacht wen: life 1 calm -1
gedacht: life 8 violence -1 threat -1 medical -2 worry 1 calm -4
gedanken an: calm 1
gedanken das: life 1 calm -1
gedanken ich: threat 1 worry -1
gedanken ist: worry 1
gedanken um: life -1 calm 1
gedanken: life 4 violence -1 threat 3 other -1 medical -1 foreign -1 worry -1 calm -3
gedebe: calm 1
gedeckt: life 1 calm -1
gedenke: life 2 calm -1
gedicht: calm 1
gedolmetscht: calm 1
gedreht: life -1 threat 1 calm 1
gedroht ich: threat -1 calm 1
gedroht: violence 3 threat -1 calm -1
gedruckt ich: life -1
gedruckt und: calm 1
gedruckt: life -3 violence 5 threat -1 other -1 medical -1 voices -1 calm 2
geduld ich: worry 1
geduld: worry 1
gefahr: life 4 worry -1 calm -2
gefahrdet: worry -1 calm 2
gefahren: threat -1 other -1 worry -1 calm 3
gefahrlich: calm 1
gefalen haben: medical 1
gefalen ich: medical 1
gefalen ist: medical -1 worry 1
gefalen kan: medical 2 worry -1 calm -1
gefalen und: medical 1 calm -1
gefalen wir: medical 1
gefalen: life -4 violence -3 threat -1 other -1 medical 5 voices -2 worry 4 calm 1
gefalt: life -1 worry -1 calm 4
gefaltet: calm 1
gefangen: violence -1 medical -1 calm 2
gefangnis: life -1 violence 2 threat 2 other -1 medical -1 worry -1
gefast und: violence 3 medical -1 calm -1
gefast: life -1 violence 2 other -2 worry 4 calm -4
gefegt: worry 1
gefehlt: worry 3 calm -2
gefengnis: life -1 calm 1
gefeselt: violence 1
gefetzt: violence -1 calm 2
gefeurt: life -1 violence -1 voices -1 worry 6 calm -3
gefilmt: life -1 worry 2 calm -1
gefleht: other 1
geflickt: calm 1
geflogen: life -1 violence -1 medical 2 voices -1 worry 1
geflugelschere: voices 2 calm -1
geforderte: calm 1
gefragt die: calm 1
gefragt er: violence 1 calm -1
gefragt ich: life 2 worry -1
gefragt ob: life 1
gefragt warum: violence 1 calm -1
gefragt was: life 1 other 1 calm -1
gefragt: life 3 violence 1 threat -2 other 2 medical -1 voices -1 worry -2 calm 1
gefresen und: life 1 calm 1
gefresen: life 1 violence -1 threat -1 other -1 medical -1 worry -1 calm 2
gefreut: life -1 calm 2
gefroren: calm 1
gefruhstuckt: calm 1
gefuhl ich: worry 1
gefuhl: life -2 medical -1 worry 5 calm -2
gefuhlt: life -2 calm 3
gefuhrt: calm 1
gefunden das: life 1 calm -1
gefunden der: life 1 calm -1
gefunden im: other 1 calm -1
gefunden wird: life 1 calm -1
gefunden: life 5 violence -1 threat -2 other 2 medical -1 voices 2 worry -2 calm -3
gefundn: life -1 calm 1
gega: life -1 violence 2 calm -1
gegangen alen: other 1 worry -1
gegangen hat: life 2 calm -1
gegangen und: life 1 worry 1 calm -1
gegangen: life 6 violence -1 threat -1 other 2 medical -1 voices -1 worry 1 calm -5
gegeben da: worry 2 calm -2
gegeben damit: life 1 calm -1
gegeben er: life 1
gegeben gesagt: other 1
gegeben hat: life 1
gegeben sie: life 2 calm -1
gegeben steht: worry 2 calm -2
gegeben und: other 1
gegeben: life 4 violence -4 threat -1 other 3 medical -2 voices -1 worry 1
gegen baum: life 1 calm -1
gegen bruckenpfeiler: life 2 calm -1
gegen das: calm 1
gegen den: life 1 medical 1 worry -1
gegen depresion: worry 1
gegen die: life 1 violence 1 other 1 medical -1 voices -1 calm -1
gegen einen: life 1 calm -1
gegen epilepsie: calm 1
gegen kopfschmerzen: calm 1
gegen kopfweh: medical -1 calm 1
gegen meine: violence 1
gegen mich: life -1 violence -1 voices 2 worry 3 calm -2
gegen scheibe: other 1
gegen tur: violence 2 other -1
gegen wand: life 3 violence 1 worry -1 calm -1
gegen: life 2 violence 3 threat -2 other -1 medical -2 foreign -1
gegenuber: life -1 violence -1 other 4 worry 1 calm -2
gegenverkehr: life 3 calm -3
gegenzeihcnen: life -1 medical -1 calm 2
gegesen hab: life -1 calm 1
gegesen jetzt: medical 1
gegesen und: life 1 medical 1 worry -1
gegesen zunge: medical 1 calm -1
gegesen: life -2 violence -2 threat -2 other -1 medical 11 voices -1 foreign -1 worry -3
gegezeischne: worry -1 calm 1
gegn: life -1 calm 2
gegogelt man: life 1
gegogelt wie: life 2 calm -1
gegogelt: life 4 calm -3
gegont: life -1 calm 1
gegosen ich: violence 1 calm -1
gegosen: violence 2 other -1 medical -1 voices -1 worry -1 calm 1
gegrifen: life 1 violence 4 threat -1 other -1 calm -3
gegrinst: calm 1
gegrundet: life -1 worry 2
gegrust: violence -1 calm 2
geguckt die: calm 1
geguckt hat: calm 1
geguckt ich: calm 1
geguckt und: calm 1
geguckt: life 1 violence -1 threat 1 other -1 medical -1 worry -2 calm 3
geh am: life 2 calm -1
geh ans: worry 1
geh arbeiten: worry 1
geh auch: life 1 voices 1 calm -1
geh auf: worry 1 calm -1
geh da: life -1 worry 2 calm -1
geh dan: threat 1
geh das: calm 1
geh den: threat -1 worry -1 calm 3
geh er: violence 1
geh facio: foreign 1 calm -1
geh flus: life 1
geh freiwilig: worry -1 calm 1
geh fruh: life -1 calm 1
geh fur: life 1 calm -1
geh geh: voices 2 calm -1
geh hab: calm 1
geh heut: threat -1 calm 1
geh heute: calm 1
geh hin: threat 1 worry -1 calm 1
geh i: life 1
geh ich: life 4 threat 1 other -1 voices -1 worry 1 calm -3
geh im: life 2 calm -1
geh imer: life 1 voices 1 calm -1
geh in: life 1 voices 1
geh ins: life 2 voices 1 calm -2
geh jetz: calm 1
geh jetzt: life -1 voices 1 worry -1 calm 1
geh la: foreign 1 calm -1
geh ma: violence 1 calm -1
geh mehr: worry 2 calm -1
geh meine: other 1
geh mit: life 1 threat 1 worry -1
geh morgen: worry -1 calm 1
geh nach: life 1
geh nich: worry 1 calm -1
geh nicht: life 2 threat -1 worry 3 calm -3
geh noch: life -1 calm 1
geh nur: worry 1
geh rein: threat 1 voices 1
geh ruber: life -1 threat 2 calm -1
geh schlafen: life -2 calm 3
geh schon: life -1 threat -1 worry 1 calm 1
geh seh: calm 1
geh seit: worry 1
geh sie: calm 1
geh soir: foreign 1
geh sol: worry -1 calm 1
geh trotzdem: life -1 worry 2 calm -1
geh tschus: life -2 calm 2
geh waser: life 1 calm -1
geh weil: calm 1
geh wieder: life -1 threat 1 calm 1
geh zu: life 1 violence -1 threat 1 worry -1 calm -1
geh zum: life 1 worry -1
geh zur: life 1 worry 1 calm -2
geh: life 5 violence -3 other -3 medical -4 voices 5 worry 1 calm -2
gehabt bin: worry 1 calm -1
gehabt dan: life 1 worry -1
gehabt der: calm 1
gehabt ist: calm 1
gehabt: violence -1 threat 1 other -1 worry -1 calm 3
gehalt ist: worry -1 calm 2
gehalt: life -1 medical -1 worry 4
gehalten dan: calm 1
gehalten der: other 1
gehalten nur: violence 1 calm -1
gehalten: life 1 violence 3 threat -1 other 1 medical -1 voices -1 worry -1 calm -1
gehaltn: life -1 calm 1
gehangt: life 2 worry -1
gehanselt: worry 1
geharkt: calm 1
gehaun der: medical 1
gehaun jetzt: worry 1 calm -1
gehaun mit: violence 1
gehaun weil: violence 1 calm -1
gehaun: life -1 violence 5 threat -1 other -1 medical 1 voices -1 worry 1 calm -3
geheilt: life -1 voices 1
geheim: life -1 violence 1 other 2 worry -1 calm -1
geheimdienst: violence -1 threat -1 voices 3 calm -1
gehen aber: life 1 calm -1
gehen ale: calm 1
gehen also: life 2 voices -1
gehen da: worry 1 calm -1
gehen den: life 1 calm -1
gehen die: other 2 calm -1
gehen ich: life -1 voices 1
gehen ihr: other 1
gehen ist: calm 1
gehen kan: life 1
gehen mehr: calm 1
gehen mein: violence -1 calm 1
gehen mus: voices 1
gehen nicht: calm 1
gehen sagt: worry 1
gehen sie: calm 1
gehen sol: calm 1
gehen von: violence 1 other 1 calm -1
gehen weg: threat 1
gehen weil: other 1
gehen zusamen: other 1 calm -1
gehen: life 4 violence -2 threat -2 other 2 medical -1 voices 4 foreign -1 worry -5
gehetzt: violence 1 calm -1
geheult auch: calm 1
geheult: life -2 violence -1 calm 3
gehoft: calm 1
geholfen: life -1 violence -1 other -1 calm 3
geholfn: violence -1 other -1 calm 3
geholt und: life 1 voices 1 calm -1
geholt: life 2 violence 1 threat -1 medical -1 voices 1 worry -1
gehor: worry 1 calm -1
gehorche: life -2 voices 6 worry -1 calm -2
gehorcht: life -1 medical 1 voices 2 worry -1
gehoren: other -1 voices 1
gehorlos: worry -1 calm 2
gehort da: life 1 calm -1
gehort das: calm 1
gehort der: calm 1
gehort er: violence 1 calm -1
gehort es: threat 1
gehort jetzt: life 1 other 1 worry -1 calm -1
gehort mir: life -1 threat 1
gehort wie: violence 1 worry 1 calm -1
gehort: life -1 threat 1 other 3 medical -1 worry -2 calm 2
gehrte damen: violence 1 calm -1
gehrte und: violence 1 calm -1
gehrte: life -1 violence 1 threat 1 medical 1 calm -1
gehrtes anker: life 1
gehrtes: life 1 threat -1 medical 1 calm -1
gehst: life -1 threat 2 voices 1 calm -1
geht 2: other 1 voices 1 worry -1 calm -1
geht ab: medical 2 calm -1
geht aber: worry 1
geht ales: worry 1 calm -1
geht also: life 2 calm -1
geht am: calm 1
geht an: life 1 calm -1
geht ans: other 1
geht auch: calm 1
geht auf: other 1
geht bei: calm 1
geht bin: medical 1
geht bis: calm 1
geht da: threat 1 calm -1
geht das: life -2 worry 1 calm 2
geht der: threat 1 voices 1 calm -1
geht die: violence -1 voices 1 calm 1
geht es: life -1 voices 1 calm 3
geht ewig: worry 1 calm -1
geht geht: threat 1
geht gut: calm 2
geht hat: voices 1 calm -1
geht heut: life 1
geht heute: calm 1
geht hoam: other 1
geht ich: life 3 calm -2
geht ihnen: violence 2 worry -1 calm -1
geht im: calm 1
geht imer: voices 1
geht in: calm 1
geht jeden: worry 1
geht jetzt: other 1 worry 1 calm -1
geht kan: violence 1 calm -1
geht kaput: worry 1 calm -1
geht keiner: other 1
geht man: life 1 calm -1
geht mehr: life -1 calm 1
geht mir: life -1 voices 1 worry 1
geht mit: life 1 calm -1
geht nach: other 1
geht net: other 1
geht nich: life -1 medical 1
geht nicht: life 1 threat 1 medical 1 worry -1 calm -1
geht nix: calm 1
geht no: other 1
geht noch: calm -1
geht nur: worry 1 calm -1
geht ohne: life 2 calm -1
geht rente: calm 1
geht sagt: life 1 worry 1 calm -1
geht schief: worry 1
geht schnel: life 2 calm -1
geht schon: life -1 voices 1 worry 1
geht seit: life -1 other 1 medical -1 worry 2 calm -1
geht sie: threat 1 worry -1
geht so: worry 1
geht sowas: calm 1
geht tag: worry 1
geht um: calm 1
geht von: violence 2 threat 1 worry -1 calm -1
geht weg: life 1 medical 1 calm -1
geht wieder: life -1 calm 1
geht zu: threat 1 medical 1 calm -1
geht: life -2 violence -4 other 3 medical 2 voices -1 foreign -2 worry 1 calm 3
gehts am: life 1 calm -1
gehts dir: calm 1
gehts gehts: calm -1
gehts gut: calm 1
gehts hab: life 1
gehts heut: voices 1 calm -1
gehts heute: threat 1
gehts ich: life -1 worry 1
gehts ja: life 1 calm -1
gehts mir: life 1
gehts mit: worry 1
gehts nur: life -1 calm 1
gehts prima: life 1
gehts super: threat 1 worry 1 calm -1
gehts weil: life 1
gehts weiter: calm 1
gehts wie: life 1 calm -1
gehts: life 4 violence -2 threat -1 other -1 medical -2 calm 2
geigneten: life -1 violence -1 calm 2
geiht: life -1 threat 2 foreign -1 worry -1 calm 1
geil: calm 1
geimft: calm 1
geirt: life -2 calm 2
geisel: calm 1
geist aufgegeben: calm 1
geist: violence -1 other -1 calm 2
geisterbahn ich: voices 1
geisterbahn: life -1 voices 2
geizig: calm 1
gejubelt: calm 1
gekackt: medical 2 calm -2
gekauft die: threat 1
gekauft: life 1 violence -1 threat 2 other -1 medical -1 voices -1 worry -1 calm 2
gekichert: calm 1
gekift: worry 1
gekilt: life -1 threat -1 calm 2
gekipt ich: medical 1
gekipt: life 1 medical 1 worry -1 calm -1
geklapt: life 3 violence -1 worry -1
geklart: life 1 worry -1 calm 1
geklatscht: life -1 violence 6 worry -1 calm -3
geklaut du: threat 1 calm -1
geklaut ich: threat 1
geklaut: threat 1
geklebt: calm 1
gekletert: other 2 calm -1
geklingelt er: violence 1
geklingelt und: calm 1
geklingelt: life 2 violence 1 threat -1 other 1 medical -1 worry -1 calm -2
geklopft: life -1 violence 1 other 1 calm 1
geknalt: life -1 violence 4 medical 3 worry -1 calm -4
geknifen: life -1 violence 1
gekocht: voices 1 worry -1 calm 1
gekom: worry 3 calm -2
gekomen da: medical 1
gekomen hab: voices 1
gekomen: life 1 violence -1 threat -1 other 2 medical 1 voices 1 worry 2 calm -4
gekostet: calm 1
gekratzt: life 3 calm -3
gekriegt der: calm 1
gekriegt die: medical 1
gekriegt ich: worry 2 calm -1
gekriegt und: life -1 calm 1
gekriegt: life -1 violence -1 threat -1 other -1 voices -1 worry 4
gekuhlt: calm 1
gekundigt der: worry 1 calm -1
gekundigt gekundigt: life 1 worry -1 calm -1
gekundigt hat: worry 1 calm -1
gekundigt ich: life -1 worry 1
gekundigt sie: calm 1
gekundigt was: worry -2 calm 3
gekundigt: life -1 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry 9 calm -3
gekurzt ich: worry 1
gekurzt weil: worry 1
gekurzt: worry 1
gekust: violence -1 calm 1
gel: life 1 worry -1 calm 1
gelachelt: life 2 other 2 calm -2
gelacht auch: calm 1
gelacht hab: life 1 calm -1
gelacht ich: life 2 calm -1
gelacht in: life 1
gelacht nicht: life 1 calm -1
gelacht und: worry -1 calm 1
gelacht: life 2 violence 1 threat -2 other -1 medical -1 voices -1 worry -1 calm 4
gelad: worry -1 calm 1
geladen: life -1 threat 1 voices -1
gelander: life 5 violence -1 threat -1 other 2 medical -1 voices 2 worry -1 calm -6
gelangt: violence 3 threat -1 other -1 medical 4 calm -5
gelasen bin: worry 1
gelasen ich: worry 1
gelasen: life 3 violence -1 medical -1 worry 1 calm -1
gelaufen: life -1 medical -1 worry 1 calm 2
gelaunt: calm 1
gelb ich: worry 1 calm -1
gelb weil: life 1
gelb: violence -1 threat -1 medical 3 calm -2
gelbe: other -1 worry 2
gelben schein: calm 1
gelben: life -1 worry -1 calm 3
gelber: life -1 violence -1 calm 2
geld abgebe: violence 1
geld ale: worry 1 calm -1
geld am: worry 1
geld auf: life -1 other 1
geld aus: worry 1
geld dafur: violence 1 calm -1
geld das: calm 1
geld der: worry 1
geld die: life 1
geld geb: violence 1
geld geben: threat 1
geld hat: worry 1
geld ich: life -1 threat 1 worry -1
geld in: worry 1
geld is: calm 1
geld ist: worry 1 calm -1
geld kriegt: violence 1
geld mehr: worry 1 calm -1
geld nicht: violence 1
geld reicht: worry 1 calm -1
geld und: life 1
geld von: worry -1 calm 1
geld weg: life -1 worry 1
geld zuruck: calm 1
geld: life -5 violence 2 threat 2 medical -2 voices -2 foreign -1 worry 2 calm 4
geldbeutel: life -1 calm 1
gelebt: life 4 worry -1 calm -2
gelecek: foreign 3 calm -2
gelegen: life 3 other -1 calm -1
gelegt die: life 1 calm -1
gelegt er: other 1 voices 1 calm -1
gelegt ich: life 1
gelegt und: other 1
gelegt: life 5 threat -2 other 1 medical -1 voices 1 worry -2 calm -2
gelen: calm 1
gelernt man: life -1 calm 1
gelernt wie: life -1 calm 1
gelernt wort: calm 1
gelernt: violence -1 threat -1 medical -1 worry -1 calm 5
gelesen: medical -1 calm 2
gelirsen: foreign 3 calm -2
geliyor: foreign 2
gelobt hab: life 1 calm -1
gelobt: life 3 violence -2 medical -1 worry -2 calm 3
gelogen hab: calm 1
gelogen und: worry 1
gelogen: calm 2
geloscht: life 2 calm -1
gelost: life -1 threat 1 calm 1
gelten: calm 1
geltendmachung: calm 1
gemacht aber: life -1 worry 2 calm -1
gemacht da: life 1 calm -1
gemacht das: worry 1
gemacht der: worry 1
gemacht die: threat 1 medical 1 calm -1
gemacht eben: life 1
gemacht er: other 1 worry 1 calm -1
gemacht fur: life 1 calm -1
gemacht gestern: worry -1 calm 1
gemacht hab: life 2 worry 1 calm -2
gemacht hat: life 1 threat 1 calm -1
gemacht ich: threat 1
gemacht im: life 1 calm -1
gemacht in: life 1
gemacht ist: life 1
gemacht keiner: life 1
gemacht mein: life 1
gemacht mit: calm 1
gemacht per: worry -1 calm 2
gemacht sol: threat 1
gemacht und: threat 1 medical 1 worry -1 calm 1
gemacht viele: calm 1
gemacht: life 6 violence -1 threat 2 other -2 medical -2 voices -2 foreign -1 calm 1
gemalt er: threat 1
gemalt mit: calm 1
gemalt: life 1 violence -1 threat 1 other -1 medical -1 worry 1
gemas: calm 1
gemault: calm 1
gemeckert: calm 1
gemeine: violence -1 worry 3 calm -2
gemeint: life 1
gemeldet: life -1 worry 1 calm 1
gemen: calm 1
gemerkt das: life 1
gemerkt: life 2 medical -1 worry -2 calm 1
gemischt: medical 2 calm -2
gemobt: life -1 medical -1 worry -1 calm 4
gemotzt wegen: life -1 calm 1
gemotzt: life -2 calm 2
gemurmel: life -1 worry 2 calm -1
gemuse: life 1 medical -1 voices -2 worry -1 calm 3
gemutlich: life -6 worry -1 calm 8
genaht werden: life 1 calm -1
genaht: life 2 calm -1
genant: life -1 violence -2 threat 1 worry 5 calm -2
genau: life 2 threat -1 calm 1
genaur: life -1 calm 1
genauso: worry 2 calm -1
genehmigt: calm 2
genervt: life -2 violence -1 threat -1 calm 5
genick: life -1 threat 4 medical 2 calm -4
genickt: life 1
genie: life -1 worry 1
geniesen: calm 1
geniest: life -1 calm 2
genomen das: violence -1 calm 1
genomen der: medical 1 calm -1
genomen er: calm 1
genomen gestern: worry 1
genomen hab: worry 1
genomen hat: calm 1
genomen ich: medical 1
genomen sie: other 1 calm -1
genomen und: life 1 other 1 medical 1 calm -2
genomen weil: medical 1 calm -1
genomen: life -4 violence -2 threat -2 other 3 medical 12 voices -2 foreign -1 calm -4
genug bin: voices 1
genug gesehen: life 1 calm -1
genug ich: life 1 calm -1
genug leben: other 1
genug um: calm 1
genug vom: other 1
genug: life 9 violence -1 threat -1 medical -1 worry -1 calm -5
geopfert: life -2 voices 3
geordnet: life 1
gepackt und: life 1 violence 1 calm -1
gepackt: life 3 violence 2 threat -1 other -1 medical -1 voices -1 worry -1
gepent: calm 1
gepfefert: calm 1
gepflanzt: life -1 calm 2
gepiekst: life 1
geplant: life 3 threat -1 calm -2
geplatzt: medical -1 calm 2
gepostet: life -1 other 4 calm -1
gepredigt: life -1 calm 2
gepruft: calm 1
geputzt die: life 1
geputzt: life 1 threat -1 medical -1 worry -1 calm 2
gequalmt: calm 1
gequtscht war: worry 1
gequtscht: violence 1 other -1 worry 1 calm -1
gera: other 1 medical -1
gerade auf: life 1
gerade buch: calm 1
gerade dem: life 1
gerade den: other 2 calm -1
gerade der: violence 1
gerade die: life 1
gerade ein: calm 1
gerade fur: other 1
gerade in: violence 1
gerade mein: life 1 other 1 calm -2
gerade: violence 1 threat -2 other 6 medical -1 voices 1 foreign -1 worry -3 calm -1
geradeaus: voices 1
gerant: life -1 calm 1
gerat: life -1 calm 2
gerateschupen: violence 2 calm -1
gerda: life 2 other 1 worry 1 calm -2
gerechnet: calm 1
geredet mit: calm 1
geredet: life -2 medical -1 calm 4
geregelt die: life 1 calm -1
geregelt: life 4 calm -3
geregnet: life 2 calm -1
gereicht: life 1 worry 1 calm -1
gericht da: worry 4 calm -4
gericht die: calm 1
gericht eine: calm 1
gericht ich: worry 1
gericht war: worry 4 calm -4
gericht: life -1 violence -1 other -1 medical -1 voices -1 worry 6 calm -1
gerisen: calm 1
geritzt ist: calm 1
geritzt: life 7 worry -1 calm -4
german: foreign 1
germanys: calm 1
gern an: life -1 calm 1
gern auf: calm 1
gern bei: life 1 calm -1
gern den: calm 1
gern ein: life 1
gern einfach: life 2 calm -1
gern ganz: life 1
gern hin: worry -1 calm 1
gern nicht: life 1 calm -1
gern ob: life -1 calm 1
gern und: life 1
gern vor: life 1 calm -1
gern: life 3 violence -2 other -1 medical -1 voices -1 foreign -1 worry -4 calm 6
gerne: calm 1
gerntet: calm 1
gerochelt: threat 2 calm -1
gerolt: calm 1
gerufen: life -1 violence -1 other 1 calm 2
geruhrt: other -1 medical 1 calm 1
gerust gefalen: medical 1 calm -1
gerust: threat -1 other -1 medical 3
gerutelt: threat -1 medical 1
gerutscht: life -1 worry 1
gesacht: violence 1 worry -1 calm 1
gesagt aber: voices 1 worry 1 calm -1
gesagt ale: voices 2
gesagt am: worry 1 calm -1
gesagt auf: life 1 violence 1 calm -1
gesagt bin: violence 1 other -1 worry -1 calm 1
gesagt bis: life 1
gesagt brauch: life -2 other 1 worry 2 calm -1
gesagt da: calm 1
gesagt dan: calm 1
gesagt darf: violence -1 other 1 voices 1
gesagt das: life 1
gesagt dem: life 1 worry -1 calm 1
gesagt der: voices 2 calm -1
gesagt dich: life 1 violence 1 calm -1
gesagt die: other -1 calm 1
gesagt dir: life 1
gesagt du: threat 1
gesagt ein: worry 1 calm -1
gesagt einmal: life -1 violence 1
gesagt er: threat -1 other 2 medical -1 calm -1
gesagt es: life -2 medical 1 voices -1 worry 1 calm 1
gesagt freitag: life 1 calm -1
gesagt gelogen: life 1 calm -1
gesagt gibt: calm 1
gesagt gut: violence -1 calm 2
gesagt hab: life -1 violence 1 threat 1 calm -1
gesagt haben: life 1 other 1
gesagt hat: worry 1 calm -1
gesagt heut: voices 1 calm -1
gesagt heute: violence 1 calm -1
gesagt hor: violence 1
gesagt ich: life -1 threat -1 other 1 medical -1 voices 1 worry -1 calm 1
gesagt im: calm 1
gesagt ist: violence 1 worry 1 calm -1
gesagt jetzt: voices 1
gesagt kan: calm 1
gesagt keine: voices 1
gesagt kom: life 2 worry -1 calm -1
gesagt kundigen: worry -1 calm 2
gesagt mach: calm 1
gesagt macht: other 1
gesagt mein: calm 1
gesagt meiner: calm 1
gesagt mich: calm 1
gesagt mus: voices 2 calm -1
gesagt nach: violence 1
gesagt nachste: violence 1
gesagt nacht: voices 1
gesagt nein: violence 1 calm -1
gesagt nicht: calm 1
gesagt nix: life 1 calm -1
gesagt noch: life -1 violence 1 threat 1 worry 1 calm -1
gesagt ohne: life 1 worry -1 calm 1
gesagt pas: life 1
gesagt pasiert: calm 1
gesagt past: calm 1
gesagt sie: life -1 violence 1 threat 1 other 1 voices -1 calm -1
gesagt so: threat 1
gesagt sol: violence -1 voices 1
gesagt stel: violence 1 calm -1
gesagt stimt: other 1
gesagt und: worry -1 calm 1
gesagt war: life 2 violence 1 calm -2
gesagt ware: calm 1
gesagt weil: life -1 calm 2
gesagt wen: life -2 violence 1 threat 1 other 1 worry 1 calm -2
gesagt wer: calm 1
gesagt wie: worry 1
gesagt wil: violence -1 other 1 worry 1
gesagt wir: other 1 worry 1 calm -2
gesagt wird: calm 1
gesagt: life -1 violence 3 threat -5 other 6 medical -5 voices 7 foreign -2 calm -3
gesamelt: life 8 threat -1 worry -1 calm -5
gesamtplan: calm 1
gesang: calm 1
geschaft jetzt: life -1 calm 1
geschaft: life -1 violence -1 threat -1 other -1 medical -1 voices -1 calm 6
geschalt: calm 1
gescharft: life -1 threat -1 voices -1 calm 4
geschaut und: life 1 calm -1
geschaut: life 3 medical 2 worry -1 calm -3
gescheitert: calm 1
geschenkt er: calm 1
geschenkt fur: calm 1
geschenkt hab: life 1
geschenkt hat: calm 1
geschenkt ich: life 1 calm -1
geschenkt ist: life 1 calm -1
geschenkt sie: life 1
geschenkt: life 2 violence -1 threat -1 other 2 medical -1 voices -1 worry -1 calm 1
gescheurt: violence 3 calm -3
geschickt liegt: other 1
geschickt von: violence 2 calm -1
geschickt: life -2 violence 2 threat -1 other 6 medical -1 voices -1 worry -2 calm -1
geschieden er: life 1 calm -1
geschieden: life 3 violence -1 calm -1
geschimpft: life -1 voices 2 worry -1 calm 1
geschlagen dem: calm 1
geschlagen der: calm 1
geschlagen er: violence -1 worry 1
geschlagen hat: worry 1
geschlagen ist: calm 1
geschlagen: life -4 violence 11 threat -2 other 1 medical -2 voices -1 foreign -1 calm -1
geschlept: calm 1
geschlifen: calm 1
geschlosenes: life -1 violence -3 calm 5
geschluckt sie: medical 1
geschluckt und: life 1
geschluckt: life 2 violence -1 threat -1 other 2 medical 9 voices -1 worry -2 calm -7
geschmeckt: calm 1
geschmisen und: threat 1 calm -1
geschmisen: violence -1 threat 2 other -1 medical 2 worry -1 calm -2
geschniten beim: life -1 medical -1 calm 2
geschniten der: calm 1
geschniten drauf: calm 1
geschniten es: other 1 calm -1
geschniten ich: calm 1
geschniten jetzt: life -1 voices 1
geschniten kochen: calm 1
geschniten nicht: life 1 worry 1 calm -1
geschniten pflaster: calm 1
geschniten und: life -1 other 1 medical -1 voices 1
geschniten: life -1 violence -1 threat -1 medical -3 voices 1 calm 5
geschoben: violence 2 other 1 calm -1
geschosen: life -1 violence -1 medical 3 worry -1
geschraubt: threat 2 calm -1
geschrei: life 1
geschrieben bis: life 1
geschrieben das: life -1 other 1 calm 1
geschrieben du: life 1 calm -1
geschrieben er: violence 1 threat 1 other 1 calm -2
geschrieben hab: life -1 other 1 calm 1
geschrieben haha: worry 1
geschrieben hat: other 1 calm -1
geschrieben heute: violence 1
geschrieben hilfe: other 1 calm -1
geschrieben ich: life -1 other 1
geschrieben ist: calm 1
geschrieben jetzt: other 1
geschrieben liegt: worry 1 calm -1
geschrieben mir: worry 1
geschrieben mit: calm 1
geschrieben sie: life 1 threat 1 worry -1
geschrieben sol: life -1 threat 2 other -1
geschrieben springt: other 1
geschrieben tschus: life 1 calm -1
geschrieben und: calm 1
geschrieben vor: calm 1
geschrieben wen: life 1
geschrieben: life 2 threat -1 other 10 medical -3 voices -2 foreign -1 worry -2 calm -4
geschubst: violence -5 worry 9 calm -3
geschutzt: violence -2 threat 1 other 2
geschuzt: calm 1
geschwitzt: life -1 voices 1 worry -1 calm 1
gesegnet: voices 1
gesehen an: calm 1
gesehen der: other 1
gesehen die: other 1
gesehen jetzt: life 1
gesehen wie: other 1
gesehen: life -1 violence -2 threat -2 other 4 medical -1 voices -1 calm 3
gesele: calm 1
gesenkt: calm 1
gesesen: life 1
gesetzliche betreur: calm 1
gesetzliche: life -1 worry -1 calm 3
gesetzt und: voices 1
gesetzt: life 1 violence -1 other -1 voices 1 worry -1 calm 2
gesezliche: life -1 worry -1 calm 3
gesichert: calm 1
gesicht auf: life 1
gesicht damit: threat 1
gesicht das: violence -1 other 1 calm 1
gesicht er: violence -1 threat 1 other 1 medical 1 calm -1
gesicht es: threat 1 calm -1
gesicht geschlagen: violence 2 calm -1
gesicht hab: life -1 threat 1
gesicht ist: calm 1
gesicht sind: life -1 voices 1
gesicht und: violence 1 medical 1 calm -1
gesicht wen: threat 1
gesicht: violence 2 threat 3 other -1 medical 6 voices 2 foreign -1 worry -3 calm -8
gesn: life -1 calm 1
gesofen: life -3 worry 6 calm -3
gesorgt: life 1
gespant: life -1 calm 3
gespeichert: calm 1
gespendet: life -1 medical -1 calm 3
gespert ich: life -1 threat 1 calm 1
gespert: life -2 violence 1 threat 1 other 2 voices -1 worry -1
gespielt der: calm 1
gespielt ich: life 1
gespielt: life -2 violence -1 medical -1 worry 1 calm 3
gesprach dem: worry 1
gesprach der: calm 1
gesprach ist: calm 1
gesprach mit: worry 1
gesprach: life -2 violence -1 threat -1 other -1 medical -1 voices -1 calm 7
gesprech: life -2 calm 2
gesprengt: calm 1
gespritzt ich: medical 1
gespritzt mir: medical 1
gespritzt: life -1 medical 7 worry -2 calm -3
gesprochen sie: voices 1 calm -1
gesprochen: life -1 violence -1 other 1 voices 4 calm -2
gesprungen: life -2 violence -1 worry -1 calm 5
gespuckt: life -1 medical 1 calm 1
gespult: life 1
gestan: life -1 worry -1 calm 3
gestanden und: life 1 calm -1
gestanden: life 3 threat -1 other 1 worry -1 calm -1
gestapelt: life -1 calm 2
gestecke: calm 1
gesteckt sie: violence 1
gesteckt: life -1 violence 4 voices -1 calm -2
gestelt und: violence 1 calm -1
gestelt: life 1 violence 2 worry -1
gestern abend: life -1 other 1 medical 1 worry -1
gestern an: threat 1 worry 1 calm -1
gestern auch: worry 1 calm -1
gestern auf: medical 1
gestern bei: life -1 calm 1
gestern bin: life -1 worry 1
gestern dem: life -1 violence 1
gestern der: worry 1 calm -1
gestern die: violence 1
gestern drei: violence -1 calm 1
gestern einen: worry -1 calm 2
gestern er: other 1
gestern es: violence 1 calm -1
gestern fortnite: life -1 calm 1
gestern gesehen: worry 2 calm -2
gestern gestorben: worry 3 calm -2
gestern getrunken: worry 1
gestern hab: worry 1
gestern haben: violence 1 calm 1
gestern hat: violence 1 other 1 worry -1
gestern ich: life 2 violence -1 worry 1 calm -2
gestern im: life -1 calm 1
gestern ist: calm 1
gestern kam: life 1
gestern lange: calm 1
gestern mich: life 1 calm -1
gestern morgen: calm 1
gestern nacht: life 1 medical 1 calm -1
gestern noch: life 1 voices 1 worry -1
gestern nur: life 1 other 1
gestern sie: violence 1 calm -1
gestern stand: life 1
gestern und: life 1 worry -1 calm 1
gestern versucht: life 2 calm -1
gestern war: violence 1 worry -1
gestern weil: worry 1 calm -1
gestern wieder: life 1 worry 1 calm -1
gestern zu: violence 1
gestern: violence 4 threat -3 foreign -1 calm 1
gestiegen: calm 1
gestimt: life 1 worry -1
gestochen der: medical 1
gestochen mein: violence -1 medical 1
gestochen und: violence -1 medical 1
gestochen: life 3 violence -2 threat -1 medical 4 worry -1 calm -3
gestohnt: calm 1
gestopt: life 1
gestorben das: calm 1
gestorben der: life 1
gestorben deswegen: calm 1
gestorben hab: calm 1
gestorben ich: life -1 worry 3 calm -1
gestorben im: voices 1 calm -1
gestorben is: calm 1
gestorben und: worry 1
gestorben vor: life 1 worry -1
gestorben war: worry 1 calm -1
gestorben: violence -2 threat -2 other -2 medical -2 foreign -1 worry 10 calm -1
gestosen nicht: calm 1
gestosen: life 1 medical -1 worry -1 calm 2
gestotert: life -1 calm 2
gestrest: calm 1
gestreut: calm 1
gestrichen: life -1 violence 2 medical -1 worry 3 calm -2
gestriten mit: calm 1
gestriten: life -1 calm 2
gesturzt und: medical 1
gesturzt: life -1 other -1 medical 8 voices -1 worry -1 calm -3
gesucht und: other -1 medical 1
gesucht: other -1 medical 1 calm 2
gesumt: worry -1 calm 2
gesund ich: life -1 calm 1
gesund: life -3 violence -1 threat -1 medical -1 worry 1 calm 5
gesunden: calm 1
gesundheit: calm 1
gesungen: life -1 worry 1
gesungn: calm 1
getan aber: worry 1
getan ale: calm 1
getan als: violence 1
getan der: threat 1
getan hilft: calm 1
getan ich: life 1 threat -1 voices 1 worry 1 calm -1
getan mit: life 1
getan: life 4 threat 1 other -1 medical -1 worry 1 calm -4
getaucht: calm 1
getauscht: life -2 violence -1 worry 2 calm 3
getobt: worry 2 calm -1
getotet: calm 1
getragen: life -1 voices 1 calm 2
getrankemarkt und: violence 1 calm -1
getrankemarkt: violence 2 worry -1
getraumt: calm 1
getraut: life -2 worry -1 calm 4
getreten bis: violence 2 calm -1
getreten ich: violence 2 threat 1 calm -1
getreten: life -2 violence 9 threat 1 other -1 medical -1 worry -2 calm -3
getrieben: calm 1
getrofen: life -1 calm 2
getrunken 8: worry 1 calm -1
getrunken brent: medical 1 calm -1
getrunken da: medical 1
getrunken hat: violence 1
getrunken ist: medical 1
getrunken nach: worry 2 calm -1
getrunken sie: medical 1
getrunken und: other 2 medical -2
getrunken war: medical 1 worry 1 calm -1
getrunken: life -5 violence 2 threat -1 other 1 medical 12 foreign -1 worry 1 calm -9
getuschelt: worry 1 calm -1
geubt: life -3 threat 3 worry -1 calm 2
gewachsen: life 1 calm -1
gewahrt: calm 1
gewalt: life -1 violence 1 calm 1
gewaltatig: violence 5 worry -2 calm -3
gewandert: worry -1 calm 2
gewarnt: threat 3 calm -3
gewartet: life 2 worry -1 calm -1
gewaschen: life 2 threat -1 medical -1 worry 1 calm -1
gewe: worry 1 calm -1
geweckt: calm 1
gewehr: threat 2 other 1 calm -3
geweint aber: calm 1
geweint freude: life 1
geweint gesagt: other 1
geweint und: other 2 calm -1
geweint vor: life 1
geweint: violence -1 threat -1 other 3 medical -1 worry -1 calm 2
gewerbe: life -1 calm 2
gewesen der: calm 1
gewesen mit: calm 1
gewesen: life -1 violence -1 threat -1 medical 3 voices -1 worry 2 calm 1
gewetet: calm 1
gewicht: worry 4 calm -2
gewine: life -2 calm 4
gewint: life -1 medical -1 worry -1 calm 3
gewohnt: life -2 violence 1 calm 2
gewolt: threat 1 worry -1
gewonen: medical -1 calm 2
geworden ich: life -1 calm 1
geworden und: medical 1
geworden wil: calm 1
geworden: life -4 threat -1 voices 1 worry 3 calm 1
geworfen hat: other 1
geworfen ich: calm 1
geworfen: life -1 violence -3 other 2 medical -1 voices -1 worry 3
gewurgt: life -1 violence 6 worry -1 calm -4
gewurmt: calm 1
gewust das: life 1
gewust hat: life 1 calm -1
gewust wie: life 1 calm -1
gewust: life 3 threat -1 worry -1 calm -1
gez: life 1 calm -1
gezahlt es: life 2 calm -1
gezahlt jetzt: calm 1
gezahlt und: life -1 calm 1
gezahlt: life 2 violence -1 threat 1 medical -1 voices -1 worry -2 calm 2
gezankt wegen: calm 1
gezankt wer: calm 1
gezankt: violence -1 calm 2
gezeigt komt: calm 1
gezeigt man: calm 1
gezeigt und: other 1
gezeigt wie: calm 1
gezeigt: life -1 violence -5 threat -1 other 2 medical -1 calm 5
gezielt: calm 1
gezitert: calm 1
gezockt: life -2 worry 2 calm 1
gezoft: life -1 worry 2
gezogen ich: violence 1 calm -1
gezogen und: violence 1 other 1 calm -1
gezogen: life 1 violence 2 threat -1 medical -1 voices -1 worry 1 calm -3
gezwinkert: voices 2 calm -1
gezwungen: life -1 violence 2 other 1 calm -2
gfaln: life 2 calm -1
gflucht: calm 1
gfoits: calm 1
gfresa: calm 1
gfresn: calm 1
gfune: life -1 calm 2
ghabt: life 2
ghana: worry 1 calm -1
ghaut: violence 2 calm -1
gheisa: calm 1
gholfa: life -1 foreign -1 calm 2
ghorfe: foreign 2 calm -1
ghort: life -1 calm 2
gibet: calm 1
gibst: calm 1
gibt aber: threat 1
gibt auch: calm 1
gibt da: calm 1
gibt die: voices 1
gibt eine: calm 1
gibt es: violence 1 threat -1 medical -1 voices -1 worry -1 calm 3
gibt esen: life -1 threat 1
gibt fur: calm 1
gibt ich: life 1 worry -1 calm -1
gibt keine: violence 1
gibt keinen: worry 1 calm -1
gibt mich: life 1 calm -1
gibt mir: life -1 threat 1 voices 1 calm -1
gibt nicht: calm 1
gibt nix: violence 1 calm -1
gibt noch: violence 2 calm -1
gibt nur: life 1 calm -1
gibt sich: life -1 worry 2 calm -1
gibt so: worry 1
gibt uberhaupt: worry 1
gibt: life -1 other -1 medical -2 voices -1 foreign -1 worry -2 calm 7
gibts auch: life -1 calm 2
gibts bei: life 1 calm -1
gibts da: calm 1
gibts dan: threat 1
gibts das: calm 1
gibts den: calm 1
gibts ein: calm 1
gibts eine: life 1 violence 1 calm -2
gibts einen: life 1 worry 1 calm -1
gibts fur: worry 1
gibts geld: calm 1
gibts keine: threat 1
gibts mehr: violence 1
gibts mir: life 2 calm -1
gibts nicht: threat 1 worry -1
gibts schnitzel: calm 1
gibts was: worry 1
gibts: violence 5 other -1 medical -2 voices -1 foreign -1 worry -2 calm 2
gidiyorum: worry 3 calm -2
gies: life -1 worry -1 calm 2
giest: life -1 calm 2
gift dat: calm 1
gift getrunken: medical 2 calm -1
gift im: threat 1
gift: violence -1 threat 1 other -1 medical 2 voices 1 foreign -1 worry -1
gilt ab: life 1
gilt auch: life -1 calm 1
gilt das: life -1 calm 1
gilt die: calm 1
gilt mehr: life 1
gilt mich: calm 1
gilt nicht: life 1
gilt zu: violence 1
gilt: life -1 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 5
ging ales: calm 1
ging auf: calm 1
ging er: violence -1 calm 1
ging es: worry 1
ging wieder: violence -1 medical 1
ging: life -3 violence -4 threat -1 other -1 medical 2 voices -1 worry -1 calm 8
ginge: calm 1
gings: life -1 calm 2
gips ab: medical -1 calm 1
gips: life -1 threat -1 medical -1 calm 4
girl: foreign 2 calm -1
girls: calm 1
gisela: other -1 calm 1
gitare jetzt: life 1 worry -1
gitare: life 4 worry -2 calm -1
giti: foreign -1 calm 2
gitmek: foreign 1 calm -1
giup: foreign 2 calm -1
gl: calm 1
glacht: calm 1
glade: life 2 calm -1
glafa: violence 2 calm -1
glangt: violence 2 calm -1
glas gemacht: life 1
glas ist: life -1 calm 2
glas kaput: life 1
glas und: calm 1
glas: life -1 violence -1 threat -1 voices 3 calm 1
glascherbe: life 1
glaser: calm 1
glasl: life 2 calm -1
glastuck: life 1 calm -1
glastur: calm 1
glat: voices -1 calm 2
glaub bin: life -1 worry 1
glaub das: other 1 medical 1 worry 1 calm -1
glaub der: life -1 other 1 medical -1 calm 2
glaub die: medical 1
glaub hab: medical 1 calm -1
glaub heute: life 1
glaub ich: threat -1 medical 2 calm -1
glaub ist: other 1
glaub nicht: life -1 worry 1
glaub werd: medical 1
glaub: violence -3 threat -3 other 1 medical 7 foreign -1 worry 3 calm -5
glaube: life -2 violence -1 other 1 medical 1 voices 1 worry 3 calm -3
glauben die: threat 1 calm -1
glauben: life -2 threat 2 calm 1
glaubs: worry 1
glaubt mir: other 1
glaubt: life -1 violence 2 threat 1 other 1 worry -1
glegt: calm 1
glei a: life 1 calm -1
glei: life 2 voices 1 calm -2
gleich an: calm 1
gleich bin: life -1 calm 2
gleich da: violence 1 threat 2 calm -2
gleich das: threat 1
gleich den: life -1 threat -1 calm 2
gleich der: threat 1 other 1 calm -1
gleich die: calm 1
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
gleiche grupe: calm 1
gleiche: worry -1 calm 2
gleichgestelt: life -1 worry -1 calm 3
gleichstelung lasen: calm 1
gleichstelung: life -2 violence -1 other -1 calm 5
gleis 3: life 1
gleis der: life -1 threat 1
gleis ich: life 2 calm -1
gleis nicht: life 1 voices 1 worry -1 calm -1
gleis und: life -1 calm 1
gleis weis: voices 2 calm -1
gleis zum: life 1 calm -1
gleis: life 5 violence -1 medical -1 voices 4 worry -4 calm -3
gleisbauhelfer: calm 1
gleisch: calm 1
gleise: voices 1
gleisen und: medical -1 voices 2
gleisen: life 1 violence -1 threat -1 medical -2 voices 3 worry -1
gliber: medical 1 calm -1
glickauf: calm 1
glitzertato: calm 1
globste: calm 1
globt: life -1 violence 2
glocht: life -1 calm 2
glofe: life -1 calm 1
glogn: life 2 calm -1
glov: calm 2
gluck ich: life 1 calm -1
gluck: violence -1 threat -1 worry -1 calm 5
glucklich: life 1 voices -2 calm 2
glump: calm 1
gluten: life -1 worry -1 calm 2
gmacht dr: life 1
gmacht: life 1 violence -1 foreign -1 calm 2
gmault: calm 1
gmbh: calm 1
gmoant: life 2 calm -2
gmocht: calm 1
gmoidsal: life -1 calm 1
gmoint: calm 1
gnau: calm 1
gnua: life 4 violence -1 threat 1 calm -2
godbye: foreign 3 calm -2
gogsum: foreign 4 calm -2
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
got heute: life 1
got ich: calm 1
got mich: life 3 calm -2
got mir: voices 2 calm -1
got sei: calm 1
got sol: life 2 calm -1
got: life 6 violence -3 threat -2 other -2 voices 6 foreign -2 worry -2 calm -1
gotesacker: life 2 worry -1 calm -1
gotingen: calm 1
goturup: foreign 2 calm -1
grab und: life 1
grab: life 8 violence -1 other 1 worry -1 calm -6
graben: medical 2
graber: calm 1
grabstein: life 2 calm -1
grad 40: violence 1
grad ales: violence 1
grad an: medical 1
grad anfal: medical 1 calm -1
grad auf: voices 1 calm -1
grad bei: worry 1
grad bin: other 1
grad der: worry 1
grad die: life 1 medical 1 calm -1
grad eben: life 1 other 1 calm -1
grad ein: life -1 medical 1 calm 1
grad einen: other 1
grad ich: other 1
grad im: calm 1
grad in: worry 1
grad kan: life 1
grad keine: worry -1 calm 1
grad nicht: medical 1 worry -1
grad sie: voices 1
grad sind: calm 1
grad so: other 1
grad und: life -1 other 1 medical 2 calm -1
grad wie: medical 1
grad wieder: life 1 calm -1
grad: life 2 violence -1 threat -3 other 6 medical 2 foreign -1 worry -4 calm -1
grade stehen: violence 1
grade: life 2 threat 1 other 2 worry -3 calm -2
graf: life 1 worry -1 calm 1
gramt: calm 1
grantig: life -1 calm 2
gratuliert: life -1 calm 1
grau ich: medical 1 worry 1 calm -1
grau und: worry 1 calm -1
grau: life -2 violence -1 other -2 medical 5 voices -1 worry 4 calm -3
graun: worry 1 calm -1
gred: voices 2
greifen: voices 1
greifn: voices 2 calm -1
greift: life -1 violence 6 medical 1 calm -5
greunkohl: life -1 worry -1 calm 2
griaht: calm 1
grias: life -1 calm 2
griechen: violence -2 calm 2
grif: life -1 violence 1
gril: life -1 medical 3 worry -1 calm -1
grilen: life -1 violence -1 threat -1 worry 1 calm 3
grilfest war: worry 1
grilfest: worry 1 calm -1
grinst: violence -1 voices -1 worry 3
gripe und: calm 1
gripe: life -2 violence -1 threat -1 other -1 worry -1 calm 6
gripeimpfung: life -2 calm 3
grito: foreign 1
gritzt: life 4 violence -1 calm -3
grob: other 2 calm -1
groblje: life -1 foreign 2 calm -1
grod: life 2 violence -1 other 2 foreign -1 calm -1
grog: calm 1
gros bin: life -1 calm 1
gros ich: life 1 calm -1
gros: other -1 medical 2 worry -1
grosbuchstaben: calm 1
grose und: threat 1
grose: violence -1 threat 3 other -1 medical -1 worry -1 calm 1
grosen: life -1 worry -1 calm 2
groser: life -1 medical 1
groseren: medical -1 calm 2
groses: calm 1
grosmuter: voices 1
groste: life -1 worry 1
grosvader: life 2 calm -1
grote: calm 1
groter: worry 2 calm -1
grubel: life -1 threat 2 worry 2 calm -2
grubelt: calm 1
grubers: other 1
grudima: foreign 1 calm -1
grumel: calm 1
grumelig: life -1 calm 2
grumelt: life -1 calm 2
grumpy: foreign -1 calm 2
grun oder: life 1 calm -1
grun und: life -1 violence 1
grun: life -1 violence 1 threat -1 voices 1 worry -1 calm 1
grund ich: life 2 calm -1
grund mehr: life 1 calm -1
grund morgen: calm 1
grund und: life 1
grund weg: life 1
grund: life 4 worry -1 calm -1
grundsicherung beantragen: life -1 calm 1
grundsicherung: life -1 worry -1 calm 3
grundungszuschus: life -1 violence -1 worry -1 calm 3
grune karte: calm 1
grune: life -1 violence -1 calm 3
grunen: threat -1 worry -1 calm 3
grunkohl: worry -1 calm 2
grupe auf: other 1 calm -1
grupe der: calm 1
grupe hat: violence 1 other 1 calm -1
grupe ich: worry 2 calm -1
grupe im: life 1 voices -1
grupe mich: life -1 violence 1 threat 1 worry 1 calm -2
grupe mir: other 1
grupe mit: threat 1 calm -1
grupe vom: violence 1
grupe wen: life -1 worry 1
grupe: life -4 threat 1 other 4 medical -2 voices -2 worry 5 calm -1
grupenchat: worry 2 calm -1
grupenleiter bild: threat 1
grupenleiter ein: threat 1
grupenleiter habe: threat 1
grupenleiter hat: violence 1
grupenleiter imer: worry 1
grupenleiter mir: violence 1
grupenleiter nicht: worry 1 calm -1
grupenleiter: life -4 violence 1 threat 5 medical -1 voices -1 worry 1 calm -2
grus got: calm 1
grus: life -1 violence -1 other 2 worry -1 calm 2
gruse ale: life 1
gruse an: life 1
gruse: life 2 threat -1 worry -1
grusen: life -2 threat 1 calm 2
grust: life -2 threat 2
gruzi: calm 1
gsagt bin: life 1 violence 1 calm -1
gsagt derf: worry 1
gsagt er: violence 1
gsagt i: life 1 worry 1 calm -1
gsagt: life 1 violence 1 threat -1 medical -1 foreign -1 worry 1 calm -1
gschabt: life -1 calm 2
gschadt: violence 2 calm -1
gschaft: life -1 medical -1 calm 2
gschaut: calm 1
gschebert: calm 2
gscheit: medical -1 calm 3
gschenk: calm 1
gschlicht: calm 1
gschlofn: calm 1
gschlogn: violence 1 calm -1
gschlong i: violence 1
gschlong: life -1 violence 2 calm -1
gschloteret: calm 1
gschmeckt: calm 1
gschmisn: calm 2
gschneit: calm 1
gschnitn des: life -1 medical 1 calm -1
gschnitn: life 1 medical 2 foreign -1 calm -2
gschosn: calm 1
gschriebn: violence 1
gschriem: life 2 calm -1
gschtrite: life 2 calm -1
gseit: life 1 calm -1
gsicht: life -1 violence -1 threat -1 other 2 voices 2 calm -1
gsocht: other 2 calm -2
gsogt i: violence 1
gsogt: life -1 violence 2 other 2 worry -1 calm -1
gspone: calm 1
gspuilt: calm 1
gspurn: life 2 calm -1
gstimt: calm 1
gstritn: life -1 calm 2
gsufa: worry 1
guat: violence -1 medical -1 worry -1 calm 3
guck die: calm 1
guck ich: calm 1
guck: life 1 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 3
gucken: life -1 violence 1 threat 1 other -1 calm 1
guckt raus: medical 1 calm -1
guckt: violence -2 threat -1 other -2 medical 2 voices -1 worry 2 calm 2
gulasch: life -1 threat 2
gule: calm 1
gultig: calm 1
gultigkeitsdaur: calm 1
gumi: life 3 medical 2 worry -1 calm -2
gumiaugen: calm 1
gumiband: life 2 calm -1
gumibarchen: threat -1 calm 2
gun: worry 3 calm -3
gunter: other 2
gunther: calm 1
gupys: calm 1
gurken: life -1 calm 2
gurt: calm 1
gurtel auf: violence 3 calm -2
gurtel den: life 2
gurtel hab: violence 1 calm -1
gurtel um: life 2
gurtel: life -1 violence 10 threat -1 other -1 voices -1 worry -1 calm -5
gurteln: violence 1
gut aber: life -1 calm 1
gut ale: life 1
gut angekomen: life -1 calm 1
gut arbeit: life 1
gut aus: life -1 worry 1
gut chef: life 2 calm -1
gut da: life 1 calm -1
gut dan: life 1 threat 1 calm -2
gut das: life -1 calm 1
gut deutsch: violence 1 foreign 1 calm -1
gut die: calm 1
gut drauf: life -1 calm 1
gut es: life -1 calm 1
gut gefuhlt: life -1 calm 1
gut geh: life -1 worry 1
gut getan: life 1 calm -1
gut gut: life 1 calm -1
gut hat: threat 1 calm -1
gut ich: life 2
gut im: life 1 calm -1
gut ja: life 3 calm -2
gut kan: life 1
gut leben: other 1
gut mach: life 1
gut mir: life 1 calm -1
gut mit: life -1 worry 1
gut morgen: life 2 calm -1
gut nein: life 1
gut nur: life 1 violence 1
gut so: life 2 calm -1
gut tag: worry 1
gut war: life 1
gut was: violence 1
gut weil: life 1
gut wen: life 1 calm -1
gut wie: life 1
gut wil: life 1 calm -1
gut zu: life 1 calm -1
gut: life 4 violence -2 threat -2 other -2 medical -2 voices -3 foreign -1 worry -4 calm 12
gutachten: calm 1
gute arbeit: calm 1
gute fur: life 2 other 1 calm -2
gute nacht: threat -1 worry -1 calm 2
gute: violence -1 threat -2 medical 1 foreign -1 worry -3 calm 5
guten anker: calm 1
guten ich: life 1
guten morgen: calm 1
guten: life 1 threat -1 voices -1 foreign -1 worry -1 calm 3
guter tag: life -1 violence 1
guter und: life 1 calm -1
guter: life 2 violence 2 threat -1 medical -1 calm -1
guterzuge: life 3 calm -2
gutes: life -1 worry -1 calm 3
gutn: life -1 calm 2
gutschein: life -1 calm 2
guzeldi: calm 1
gwehr: life 3 violence -1 calm -1
gwen: calm 1
gwoant: violence -1 other 2
h: life 3 calm -1
hab 14: calm 1
hab 1: threat 1 medical 1 worry 1 calm -2
hab 20: life -1 threat 1 medical 2 calm -2
hab 2: life -1 medical 1 calm 1
hab 30: calm 1
hab 3: medical -1 worry 1
hab 40: life -1 violence 1 medical 2 calm -2
hab 50: worry -1 calm 1
hab 60: calm 1
hab 80: calm 1
hab aber: life 1
hab abmahnung: worry 4 calm -3
hab abschiedsbrief: life 1
hab adrese: threat 1
hab ale: life 2 threat -1 medical 2 worry -1 calm -1
hab alen: life 1
hab ales: life 3 threat 2 medical -1 worry -2 calm -1
hab alten: calm 1
hab am: worry 1 calm -1
hab an: threat 1 medical 1 worry 1 calm -2
hab angefangen: life 2 worry 1 calm -2
hab angst: life -1 violence 1 medical -1 worry 2 calm -2
hab auch: life -2 worry 1 calm 1
hab auf: life 2 violence -1 medical 1 calm -2
hab aufgegeben: life -1 worry 1
hab aufgehort: worry 1 calm -1
hab aufgeschrieben: life 2 calm -1
hab aus: life -1 medical 2 worry -1
hab ausgemacht: life 1 violence 1 calm -1
hab axt: threat 1
hab bal: calm 1
hab bamel: worry 1
hab bauchweh: worry 1
hab baum: life 1 medical 1 calm -1
hab bei: life -1 medical -1 worry 1 calm 1
hab beil: threat 1 calm -1
hab beim: calm 1
hab benzin: life -1 threat 2 calm -1
hab beschlosen: life 1 calm -1
hab bis: voices 1 calm -1
hab bischen: calm 1
hab blut: violence 1
hab bock: life -1 worry 1 calm 1
hab brief: life -1 worry 1
hab brot: calm 1
hab bus: calm 1
hab chef: worry -1 calm 1
hab chefin: life 1
hab dach: calm 1
hab dafur: life 1
hab daheim: life 1 calm -1
hab dan: calm 1
hab darf: calm 1
hab das: life 1 threat 1 medical -1 voices 1 worry -1
hab de: voices 1
hab dem: life 2 violence -1 voices -1 worry -1 calm 1
hab den: violence -1 threat -1 medical 1 voices 1 worry -1 calm 1
hab der: life 2 calm -1
hab dich: life 1 other 1 calm -1
hab die: life 3 violence -1 threat 1 other -1 medical -1 voices 1 calm -1
hab dit: violence 1 calm -1
hab doch: worry -1 calm 1
hab drei: calm 1
hab egz: calm 1
hab ein: life -1 worry -1 calm 2
hab eine: life -2 threat 2 worry 1
hab einen: threat -1 medical 1 worry -2 calm 1
hab einfach: worry 1
hab einmal: medical -1 calm 1
hab endlich: life -1 calm 2
hab entschieden: life -1 threat 1 worry -1 calm 1
hab er: worry 2 calm -2
hab es: other 1 medical -1 worry 1 calm -1
hab euch: life 1
hab falsche: medical 2 calm -1
hab fast: life -1 threat 1
hab fenster: life -1 voices 1 calm 1
hab feurzeug: threat 1
hab fieber: calm 1
hab firmen: worry 1
hab flecken: violence 1
hab fragen: calm 1
hab frau: calm 1
hab frei: life -1 calm 2
hab frieden: life 1
hab fruh: worry 1 calm -1
hab fruher: calm 1
hab fruhschicht: life -1 calm 1
hab funf: calm 1
hab fur: life -1 worry -1 calm 1
hab ganze: life 1 worry -1
hab ganzen: medical 1 calm -1
hab ganzes: worry 1
hab gdb: calm 1
hab gebraucht: calm 1
hab geburtstag: life -1 calm 1
hab gedacht: life 4 worry -1 calm -2
hab gedanken: life 1 threat 2 worry -1 calm -1
hab gefragt: other 1 calm -1
hab gefuhl: life -1 worry 2
hab gegesen: medical 3 calm -2
hab gegogelt: life 2 calm -1
hab geguckt: life 1 calm -1
hab geheult: calm 1
hab gehort: violence 1
hab gekriegt: worry 1 calm -1
hab gekundigt: worry 1
hab gelacht: life 1
hab geld: life -1 worry 1
hab gelernt: calm 1
hab gemacht: life -2 worry 2 calm 1
hab genickt: life 1 calm -1
hab genomen: worry -1 calm 1
hab genug: life 1 calm -1
hab gepackt: life 1
hab geregelt: life 1 calm -1
hab gesagt: life 4 violence 2 threat 1 medical -1 voices -1 worry -1 calm -4
hab geschaut: life 2 calm -1
hab geschlagen: calm 1
hab geschluckt: life -1 medical 2 calm -2
hab geschniten: life -1 calm 2
hab geschrieben: life -1 violence 1 threat 1 calm 1
hab gesehen: other 1
hab gestern: life 2 violence -1 worry 1 calm -2
hab gestotert: calm 1
hab getan: violence 1 calm -1
hab getrunken: life -1 medical 3 worry 1 calm -2
hab geubt: life -1 threat 2 calm -1
hab gewarnt: threat 1 calm -1
hab geweint: calm 1
hab gezahlt: threat 1 calm -1
hab gift: threat 1
hab glas: life 1
hab gleich: calm 1
hab grad: life 1 other 1 worry -1 calm -1
hab grupenleiter: threat 1
hab hab: life 1 worry 1 calm -1
hab halt: calm 1
hab hamer: life -1 threat 1
hab hand: voices 1
hab handtuch: life 1 medical 1 calm -1
hab handy: life -1 calm 2
hab hat: threat 1 calm 1
hab heises: life 1 calm -1
hab her: calm 1
hab heut: life 1 threat -1 medical -1 worry 1
hab heute: life 2 threat -1 medical -1
hab hofnung: worry 1 calm -1
hab hohenangst: calm 1
hab hundert: violence -1 calm 1
hab ich: life -1 threat -1 other -1 medical -2 worry -1 calm 5
hab ichs: life -1 threat 1 other 1 calm 1
hab ihr: life -1 threat 2
hab im: life -1 threat 1 other -1 voices 1 worry -1
hab imer: life -1 threat 2
hab in: life -2 medical 1 worry 1
hab ins: life 2
hab ist: calm 1
hab ja: life 1 violence 1 calm -1
hab jeden: threat 1
hab jetz: violence 1
hab jetzt: voices 2 worry -1
hab job: calm 1
hab ka: worry 1
hab kalender: life 1 calm -1
hab kartons: calm 1
hab kein: medical -1 calm 1
hab keine: life -3 threat -1 medical -1 worry 4 calm 2
hab keinen: medical -1 worry 2 calm -1
hab kindern: life 2 calm -1
hab kolegen: calm 1
hab kopf: worry -1 calm 1
hab kopfhorer: calm 1
hab kopfweh: medical 1
hab kraft: violence 1 worry 1 calm -1
hab kuhlschrank: life 2 threat -1
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
hab mein: life 2 violence -1 medical -1 worry 1 calm -2
hab meine: life -1 medical 1 voices 1 calm -1
hab meinem: life 1 calm -1
hab meinen: life 1 calm 1
hab meiner: threat 1 other -1 worry 1
hab meser: life -1 threat 2
hab metzger: calm 1
hab mich: violence -2 threat -1 medical 1 voices 1 worry -1 calm 3
hab mir: life 4 violence -1 voices -1 calm -1
hab mit: life 2 violence -1 threat -1 medical 2 worry -1
hab mitag: life 2 calm -1
hab morgen: life -1 violence 1 worry 1 calm -1
hab muskelkater: worry -1 calm 1
hab n: life -1 calm 1
hab nacht: worry 1 calm -1
hab namlich: calm 1
hab nase: life -1 voices 1 calm 1
hab ne: life 1 threat 1 other 1 medical -1 calm -2
hab nein: violence 1 voices 1 calm -2
hab netz: life -1 threat 1
hab nich: life 1 calm -1
hab nicht: medical -1 worry 2
hab nichts: worry 1 calm -1
hab nie: worry -1
hab niemand: life -1 worry 1 calm -1
hab nix: life 1 worry 1 calm -1
hab noch: life 1 worry -1 calm 1
hab nua: calm 1
hab nur: life 1 medical -1 calm 1
hab oma: life 1
hab papa: calm 1
hab pilen: life 1 calm -1
hab pilze: medical 1
hab prufung: calm 1
hab ruhe: life -2 other 1 calm 1
hab runter: life 1 calm -1
hab sachen: life 1
hab schaufel: threat 1
hab schicht: calm 1
hab schis: life -1 calm 1
hab schlecht: calm 1
hab schlus: life -1 calm 1
hab schlusel: threat 1
hab schmerzen: life -1 worry -1 calm 2
hab schnauze: worry 2 calm -1
hab schnupfen: calm 1
hab schon: life 2 threat 1 other -1 voices 1 calm -3
hab schuhe: life 1 voices 1 worry -1
hab schulden: medical -1 worry 3 calm -2
hab schwerbehindertenausweis: worry 1
hab schwester: life -1 calm 1
hab sechs: calm 1
hab seil: life -1 threat 1
hab seine: threat 1
hab seit: life -1 threat 1 worry 1
hab selber: life 1
hab selbstmordgedanken: life 2 calm -2
hab sie: life -1 other -1 medical 1 worry 1 calm 1
hab so: other 1 calm -1
hab sohn: threat 1
hab sol: worry 1 calm -1
hab solche: worry 2 calm -1
hab spiel: calm 1
hab stime: calm 1
hab strick: life 2 calm -1
hab strom: life -1 medical 1 worry -1 calm 1
hab tableten: life -1 threat -1 medical 2 worry 2 calm -2
hab tag: life 1 threat 1 worry -1 calm -1
hab termin: life 1
hab testament: life 1
hab tochter: life 1 worry 1 calm -1
hab totgelacht: life -1 calm 1
hab traum: calm 1
hab trotzdem: calm 1
hab uber: life -1 worry -1 calm 2
hab uberal: medical 1
hab uberlegt: life 1 calm -1
hab uberstunden: calm 1
hab um: other 1
hab und: life -1 medical -1 worry 1 calm 1
hab urlaub: calm 1
hab verschluckt: life -1 medical 3 worry -1 calm -2
hab versehen: medical 2 calm -1
hab versucht: life 1
hab vertipt: life -1 calm 1
hab viel: life -1 medical 1 worry -1
hab vier: violence 1 calm -1
hab vol: calm 1
hab vom: life -1 worry -1 calm 1
hab von: medical 1 worry 1
hab vor: life -1 violence -1 worry 3
hab vorbereitet: threat 2 calm -1
hab vorm: violence 1 worry -1
hab wagenheber: threat 1
hab wan: life 1
hab warum: life 1
hab was: life -1 threat 2 medical 2 calm -2
hab wecker: calm 1
hab wen: violence 1 medical -1
hab wie: life 2 violence 1 other 1 calm -2
hab wieder: life 3 medical -1 worry 5 calm -6
hab wochen: worry 1 calm -1
hab wochenende: worry 1 calm -1
hab wohl: life -1 calm 1
hab wohnung: worry 1 calm -1
hab wolen: calm 1
hab wort: life 1 calm -1
hab wut: worry -1 calm 1
hab zetel: life 1 calm -1
hab zigarete: life 1 calm -1
hab zu: life 1 medical 1 worry -1 calm -1
hab zug: calm 1
hab zum: life 1 worry 1 calm -1
hab zwei: medical -1 calm 1
hab 🙈: calm 1
hab: life 4 violence -4 threat 3 other -5 medical 3 voices -2 foreign -5 worry 5 calm 1
habe abmahnung: worry -1 calm 1
habe ale: life -1 threat 1 medical 1 calm -1
habe am: life -1 calm 1
habe angefangen: worry 1
habe angst: life 1 other 1 calm -2
habe b1: calm 1
habe benzin: threat 1 calm -1
habe betreur: violence -1 calm 1
habe blau: life -1 violence 3 calm -1
habe das: life 2 worry -1
habe dem: life 1
habe den: life 1
habe der: calm 1
habe die: life 1 threat -1 calm 1
habe ein: life -1 threat 1
habe eine: medical 1 worry -1
habe einen: life 1 threat -1 voices 1 calm -1
habe entschieden: life 1
habe es: other 1
habe fenster: life 1
habe frage: life 1
habe fur: calm 1
habe ganze: medical 1
habe gegen: life -1 threat 1
habe geholt: voices 1
habe gehort: other 1
habe gelernt: calm 1
habe gemacht: life -1 calm 1
habe getrunken: medical 3 calm -2
habe heute: violence 1 calm -1
habe hofnung: life -1 worry 2 calm -1
habe ich: voices 1 calm 1
habe im: life -1 medical -1 worry 1 calm 2
habe in: violence 1
habe ja: calm 1
habe keine: worry -1 calm 1
habe keinen: calm 1
habe lange: threat 1
habe lust: calm 1
habe mein: life 1 calm -1
habe meine: medical 1 worry 3 calm -3
habe meinen: calm 1
habe meser: threat 1 calm -1
habe mich: life 1 violence -1 worry -2 calm 2
habe mir: calm 1
habe mit: calm 1
habe morgen: life -1 calm 1
habe nicht: calm 1
habe nichts: life -1 threat 1 calm -1
habe noch: worry 1
habe nur: violence 1
habe prufung: calm 1
habe sachen: worry -1 calm 1
habe schlusel: voices 1
habe schon: life 1 threat -1
habe seit: life 2 worry -2
habe sie: calm 1
habe suizidgedanken: life 4 worry -2 calm -1
habe tableten: life 2 calm -2
habe und: medical 1
habe unterschreiben: worry 1 calm -1
habe viel: other 1 worry -1
habe von: violence -1 threat 1
habe vor: life 2 worry 2 calm -4
habe wieder: worry 1
habe zu: life 1 calm -1
habe zum: life 1
habe: life 4 violence -3 other -2 medical 3 voices -1 foreign -2 worry 1 calm 1
haben ale: worry -1 calm 1
haben am: life -1 calm 1
haben an: violence 1
haben auch: violence -1 calm 2
haben auf: threat 1 medical 1 calm -1
haben befohlen: voices 2
haben beim: medical 1 calm -1
haben brauch: life 1
haben brot: calm 1
haben danach: life 1 worry 1 calm -1
haben das: calm 1
haben den: violence 1 worry -1
haben der: life 1
haben die: life -1 worry -1 calm 1
haben ein: worry 1
haben eine: life 1 worry 1
haben er: other 1
haben es: life -1 threat 1
haben esen: worry 2 calm -1
haben garten: life 1
haben geklatscht: calm 1
haben gelacht: violence 1
haben gesagt: life -1 violence 1 medical -1 voices 1 worry 1
haben geschrieben: calm 1
haben gestern: calm 1
haben hab: life 1
haben heute: life -1 violence 1 worry 1
haben ich: life 2 violence -1 voices -1
haben ihr: calm 1
haben im: calm 1
haben in: life 1 calm -1
haben jetzt: calm 1
haben keinen: life 1
haben kopfweh: medical 1 calm -1
haben kuchen: medical 1 calm -1
haben mein: threat 1 worry 1 calm -2
haben mich: life -2 violence 4 calm -1
haben mir: life -1 violence 2 threat -1 voices 2 worry 1 calm -2
haben mit: violence 1
haben morgen: violence 1 calm -1
haben nur: voices 1 calm -1
haben ob: life 1
haben schon: medical 1 calm -1
haben sich: calm 1
haben sie: threat -1 other -1 medical -1 voices 1 worry -1 calm 2
haben sol: life 1 voices -1
haben theater: calm 1
haben und: medical 1
haben uns: worry 1
haben viel: life 1 calm -1
haben was: life -1 threat 1 voices 1 calm -1
haben wen: worry 1
haben wir: calm 2
haben: violence 4 threat -4 other -3 medical -1 voices 2 foreign -2 worry 1 calm 3
habens: life -1 threat 1
habibi: calm 2
habn: life 1 worry -1 calm 1
habs erklart: calm 1
habs gesehen: other 2 calm -1
habs mir: violence -1 threat 1
habs schon: life -1 threat 1
habs: life -2 violence -1 threat 2 other 2 medical -1 voices -1
habt ihr: life 1
habt: life 1 threat 1 worry -1 calm -1
habts: life -1 threat 1
haciendo: calm 2
hackn: calm 1
hackt: calm 1
hafen ist: life -1 voices 1
hafen: life -2 voices 3
hafta: calm 1
haftadir: worry 3 calm -2
haftalardir: worry 1
haftet: calm 1
haftpflicht: worry -1 calm 1
haha bin: life 1 calm -1
haha der: calm 1
haha er: life 1
haha hat: calm 1
haha i: calm 1
haha ich: life 2 calm -1
haha ja: life 1 calm -1
haha kein: voices 1 calm -1
haha mein: life 1 calm -1
haha mir: life 1 worry 1 calm -1
haha spas: life 1 calm -1
haha wieder: violence 1
haha: violence -1 threat -1 other -2 medical -1 worry -3 calm 8
hahnchen: calm 1
haie: foreign 1
haken: life -1 medical 1 calm 1
hakini: life -1 other 3 calm -1
hakinizi edin: life 1 foreign 1 calm -1
hakinizi helal: life 1 foreign 1 calm -1
hakinizi: life 2 threat -1 foreign 2 worry -1 calm -1
hal: threat 1
halay: calm 1
halb ich: life -1 worry 1 calm -1
halb ist: calm 1
halb sechs: calm 1
halb so: calm 1
halb vier: calm 1
halb wild: calm 1
halb: life -1 violence -1 threat -1 medical 1 voices -1 worry 1 calm 2
halbe ist: voices 1
halbe stunde: violence 1
halbe: violence 1 threat -1 other -1 medical -1 voices 1 worry -1
halben stunde: life 1
halben: life 1 worry -1 calm 1
halbieren: other -1 worry -1 calm 2
halbwaisenrente: life 2 violence -1 other -1
hale 2: threat 1
hale am: other 1
hale an: life -1 threat 2 calm -1
hale auf: violence 1
hale den: worry 1 calm -1
hale mich: violence 1
hale mir: worry 1
hale und: calm -1
hale war: calm 1
hale: life -3 violence 2 threat 2 other 2 voices -2 calm -1
halfte: worry -1 calm 3
hali: foreign 2 calm -1
halo anker: life 1 calm -1
halo bin: life 1
halo hier: life 1
halo ich: calm 1
halo ist: other 1
halo: life 2 threat -1 other 1 medical -1 voices -1 worry -1 calm 1
halowen: life -1 calm 2
hals brent: medical 1 calm -1
hals die: life -1 voices 2
hals gehabt: threat 2
hals gehalten: violence 1
hals geht: medical 1 calm -1
hals gepackt: violence 1
hals gestochen: medical 1
hals ich: other 1
hals um: calm 1
hals und: other -1 medical 1
hals wird: medical 1 calm -1
hals zu: medical 4 calm -2
hals: life -3 violence 6 threat -1 other -1 medical 11 voices 3 foreign -1 worry -4 calm -11
halsabschneider: calm 1
halschmerzen: life -1 calm 1
halstuch: violence 1 calm -1
halsweh: life -1 calm 2
halt aber: violence 1
halt armel: other 1 calm -1
halt bei: life 1
halt das: life 1 voices 1 worry -1 calm -1
halt den: life 1
halt der: calm 1
halt dienstag: calm 1
halt doch: calm 1
halt druck: life 1
halt eine: calm 1
halt einmal: violence 1
halt fest: voices 1
halt frese: calm 1
halt hand: life 1 medical 1 voices 1 calm -1
halt ich: life 1
halt imer: violence 1
halt keine: threat 1
halt langsam: worry 1 calm -1
halt leben: life 1
halt mich: life 1 violence 1 voices 1 worry -1 calm -2
halt mir: violence 1
halt morgen: calm 1
halt nich: worry 1 calm -1
halt nicht: life 2 threat 2 worry -2 calm -1
halt schon: calm 1
halt sie: threat 1 voices 1 calm -1
halt so: life -1 violence 1
halt und: calm 1
halt uns: life 1
halt: life 2 violence 3 threat -1 other -1 medical -3 voices 1 foreign -1 worry 1 calm -1
halte das: life -1 worry 2
halte nicht: life -1 worry 2 calm -1
halte: threat -1 other -1 medical 1 worry 2 calm -1
halten das: other 1
halten die: other 1
halten er: medical 1
halten sie: other 1
halten: life -2 violence 1 threat -1 other 2 medical 4 voices -1 worry -2 calm -1
haltestele verlegt: calm 1
haltestele: violence 1 threat -1 voices -1 worry 2 calm -1
haltet: life 2 worry -1
halts maul: calm 1
halts: life 1 foreign -1 worry -1 calm 1
halvdags: life -1 calm 1
ham den: other 1
ham i: life 1
ham mir: worry -1 calm 1
ham uns: calm 1
ham: life 1 violence 2 threat -1 medical -1 voices -1 foreign -1 worry 2
hama: life -1 calm 2
hambre: foreign -1 calm 2
hamburger: calm 1
hamer die: life 1
hamer in: life -1 threat 1
hamer liegt: calm 1
hamer mit: threat 1 calm -1
hamer schon: life -1 threat 1 calm -1
hamer und: threat 1
hamer: life -2 violence 1 threat 7 other -1 medical -1 voices -1 worry -1 calm -1
hamid: other 1 calm -1
hams: life -1 violence -1 medical -1 calm 3
hamster: life 1 violence -1 threat -1 other -1 medical -1 calm 3
han et: life 1
han ist: voices 1
han nur: calm 1
han: life -1 violence -1 other -1 medical -1 foreign 1 worry -1 calm 3
hand auf: violence 1 calm -1
hand bekomen: life -1 calm 2
hand bin: life 1
hand bis: life 1 calm -1
hand damit: life 1
hand dan: life -1 voices 1
hand den: voices 1
hand der: medical 1
hand die: life -1 violence 1 medical 1 calm -1
hand er: violence 1 calm -1
hand gegeben: violence -1 other 1 calm 1
hand geht: medical 1
hand in: medical 1 calm -2
hand ist: life -1 medical 1 calm 1
hand mund: medical 1
hand schon: life -1 threat 1 voices 1 calm -1
hand sie: threat -1 voices 1 calm 1
hand und: life 1
hand verbrant: life -1 medical 1 voices 1
hand war: life -1 threat 1
hand wen: calm 1
hand wie: life 1
hand: life 4 violence 2 threat -2 other -2 medical 6 voices 4 foreign -1 worry -4 calm -7
handbal: life -1 calm 1
handbremse: calm 1
handchen: life -1 calm 1
hande ich: worry 1 calm -1
hande schon: threat 2
hande sind: voices 1 calm -1
hande zitern: worry 1 calm -1
hande: life -2 threat 6 other -2 medical -1 voices 4 worry 1 calm -5
handen das: worry 1
handen: worry 1
handfeste: calm 1
handgelenk ist: life 1 calm -1
handgelenk verbunden: life 1 calm -1
handgelenk: life 5 violence -1 other 2 medical -1 worry -1 calm -4
handgros: life 1 worry -1
handicap: calm 1
handschuhe der: calm 1
handschuhe und: calm 1
handschuhe: life -1 violence -2 threat -1 other -1 medical 1 voices -1 worry -1 calm 5
handtuach: life -1 medical 2
handtuch: life 1 threat -1 medical 5 worry -1 calm -3
handvol: medical 1 calm -1
handwerkskamer: calm 1
handy am: violence 1
handy aus: worry 1 calm -1
handy bis: life 1 calm -1
handy das: calm 1
handy er: other 1
handy geht: life -1 calm 1
handy heute: voices 1
handy ich: worry 1
handy ist: life -1 worry -1 calm 2
handy kan: life 1
handy mein: worry 1
handy mir: voices 2 calm -1
handy noch: violence 1 medical 1 calm -1
handy tot: life -1 calm 2
handy und: life 1 worry 1 calm -1
handy weg: violence 1 calm -1
handy: life -1 violence 4 threat -2 other 1 medical -2 voices 2 foreign -1 worry -1 calm -1
handyladen: worry 1
handynutzung: calm 1
handyvertrag abgeschlosen: calm 1
handyvertrag: calm 2
handywecker: calm 1
hanes: calm 1
hang am: life 2 worry -1 calm -1
hang auf: life 1 calm -1
hang ich: life 1 calm -1
hang mich: life 1 calm -1
hang: life 6 violence -1 worry -2 calm -3
hange die: calm 1
hange wasche: calm 1
hange: life -1 threat -1 calm 3
hangebrug: calm 1
hangen: violence -1 threat -1 other 3 medical -1
hangt am: life -1 other 1 calm 1
hangt an: life 1
hangt auf: medical 1 calm -1
hangt der: calm 1
hangt einer: medical 1 calm -1
hangt er: violence -1 other 1 calm -1
hangt jetzt: calm 1
hangt runter: medical 1
hangt schon: life 3 calm -2
hangt sich: violence -1 other 2
hangt und: medical 1
hangt: life 2 violence -3 threat -1 other 2 medical 10 voices -1 foreign -1 worry -3 calm -5
hanover: life -1 calm 2
hans: life -1 violence 2 calm -1
hansi: life 1
hapy: foreign -1 calm 2
har: life 2 foreign 2 worry -1 calm -1
hare aus: life 1 calm -1
hare ausgerisen: life 1
hare ausreise: life 1
hare bis: life 1
hare ganz: calm 1
hare geschniten: life -1 calm 1
hare hab: life -1 violence 1
hare wen: life 1
hare: life -1 violence 2 threat -1 medical -1 voices -1 calm 3
haren: life -1 violence 1 threat -1 other 3 medical -1 voices -1 calm -2
hargumi: life 2 calm -1
harmlos: life -1 threat 2 worry -1
hart bret: medical 1 calm -1
hart wie: medical 2 calm -1
hart: life -2 medical 5 worry -1 calm -1
hartpilen: medical 2 calm -1
hartwig: worry 2 calm -2
harvst: life -1 calm 1
harz: life -1 calm 3
hasan: violence -1 other 2
hase mich: life 1 worry 1 calm -1
hase so: life 1
hase: violence -1 worry 1 calm 2
hasen: life 1
hast du: voices -1 calm 1
hast was: life 1
hast: life 2 violence -1 threat -1 medical -1 voices -1 worry -1 calm 3
hat 2: calm 1
hat 30: worry 1 calm -1
hat 40: life 1 calm -1
hat aber: calm 1
hat abschiedsbrief: other 2 calm -1
hat ale: voices 1
hat alen: other 1 calm -1
hat ales: threat 1 worry 2 calm -2
hat also: life 1 calm -1
hat am: life -1 other 1 worry -1
hat an: violence 1 other -1 medical 2 worry 2 calm -3
hat angefast: violence -1 worry 1
hat angerufen: violence -1 voices 1 worry -1 calm 1
hat angesprochen: calm 1
hat angezeigt: life -1 threat 1
hat anrufen: life 1
hat arger: calm 1
hat auch: life 1
hat auf: medical 1 worry 1 calm -1
hat aufgehangt: other 1 calm -1
hat aus: threat 1 other 1 worry -1 calm -1
hat ausgelagerten: violence -1 threat 1
hat auto: violence 1 other -1
hat axt: violence 1 calm -1
hat baby: other 1 medical -1 calm 1
hat baklava: calm 1
hat befohlen: voices 1
hat bei: violence 1
hat beim: violence -1 medical 1
hat bis: threat 1 other -1 medical 1
hat blut: other 1
hat bonbons: calm 1
hat brot: threat 1
hat chef: worry 1
hat chefin: calm 1
hat da: calm 1
hat dabei: violence 1
hat das: life -2 violence -1 threat 1 other 1 worry -1 calm 2
hat de: other 1
hat dem: violence 2 calm -1
hat den: life -2 violence 2 threat -1 medical 1 voices -1 worry -1 calm 1
hat der: life 1 threat -1 other -1 worry -1 calm 2
hat diagnose: worry 1
hat die: violence 1 threat -1 other 1 medical 2 voices -1 worry -1
hat diesen: calm 1
hat doch: life -1 worry 1
hat dortmund: calm 1
hat du: other 1
hat e: calm 1
hat eben: other 1
hat echt: calm 1
hat ein: violence 1 threat -1 worry 1 calm -1
hat eine: life -1 violence 3 medical 1 calm -2
hat einen: violence -1 threat -1 worry 1 calm 1
hat einer: voices 1 worry 1
hat einfach: worry 1
hat eingeschlosen: other 2
hat endlich: life 1 calm -1
hat entlasen: violence -1 calm 1
hat entschuldigt: calm 1
hat er: violence 1 threat -1 other 2 medical -1
hat erst: worry 1
hat erzahlt: threat -1 other 1 calm 1
hat es: life 1 medical -1 calm -1
hat etwas: life 1
hat extra: calm 1
hat falsch: life 1 calm -1
hat fast: calm 1
hat fieber: calm 1
hat foto: violence 1
hat frage: life 1 calm -1
hat frau: life -1 threat 1 calm -1
hat fruher: worry 1
hat fruhschicht: life -1 threat 2 calm -1
hat funf: violence 1
hat fur: life 1
hat ganz: other 3 medical -1 calm -1
hat ganze: other -1 calm 1
hat ganzen: medical 1
hat gebisen: life -1 violence 1 medical 1 calm -1
hat geblutet: life 2 calm -1
hat gebohrt: calm 1
hat geburtstag: threat 2
hat gedroht: violence 2 calm -1
hat gedruckt: other -1
hat gefilmt: worry 1
hat gefragt: life 2 violence 1 calm -1
hat geguckt: life 1
hat gehaun: worry 1
hat geist: calm 1
hat geklapt: life 1
hat gekundigt: worry 1
hat gelacht: life 1 worry -1
hat gelobt: life 1 violence -1
hat gemacht: life -1 worry 3 calm -2
hat gemeckert: calm 1
hat gemerkt: life 1
hat genomen: other 1
hat gerade: other 1
hat gesagt: life -2 violence 1 threat -2 other 2 medical -1 voices 3
hat geschlagen: violence 1
hat geschluckt: other 1
hat geschniten: other 1 medical -1
hat geschrieben: life -1 threat -1 other 4 medical -1 calm -1
hat gesicht: violence 1
hat gespielt: calm 1
hat gestern: calm 1
hat gestimt: life 1
hat gestochen: violence -1 medical 1
hat gestrichen: worry 1 calm -1
hat getan: life 1 calm -1
hat geweint: life 1 calm -1
hat gewonen: calm 1
hat gewurgt: violence 2 calm -1
hat gezwungen: violence 1 calm -1
hat grad: violence -1 other 2
hat gripe: calm 1
hat gsagt: life 1 worry 1 calm -1
hat gut: life 1
hat hab: other 1
hat halt: life -1 worry 1
hat hand: medical 1
hat handy: violence 1 calm -1
hat hat: violence 1
hat her: calm 1
hat heut: life -1 violence 1 worry -1 calm 3
hat heute: life -2 violence 1 other 1 medical -1 worry -1 calm 2
hat hund: violence 1 calm -1
hat i: life 1 worry 1 calm -1
hat ich: life 2 violence -1 threat 1 other -1 voices 1 calm -1
hat ihr: calm 1
hat im: violence -1 other 1 worry 1 calm 1
hat imer: calm 1
hat in: life -1 violence 2 threat -1 other 1 medical 1 voices -1 worry -1 calm -1
hat ins: calm 1
hat ist: violence 1 threat 1 other -1 calm -1
hat ja: calm 1
hat jeder: life 1
hat jemand: life 1 violence 1
hat jetzt: life 1 violence -1 worry -1 calm 1
hat kan: calm 1
hat keine: threat 1 calm -1
hat keinen: worry 1 calm -1
hat keiner: threat 2 other -1 worry -1 calm -1
hat kind: threat 1 other 1 calm -1
hat kinder: threat 1
hat komisch: other 1 calm 1
hat krampf: medical 2 calm -1
hat kunde: calm 1
hat lauter: other 1
hat letzten: life -1 calm 2
hat leute: life 1 calm -1
hat liebeskumer: calm 1
hat liste: voices 1 calm -1
hat lohn: calm 1
hat mal: threat 1
hat mama: life 1 violence 2 calm -1
hat man: life 1
hat mehr: life 1 threat 1 worry -1 calm -1
hat mein: life -1 violence 1 threat 1 other -1 medical -1 worry -1 calm 2
hat meine: violence 1 threat 2 other -1 worry -1 calm -1
hat meinen: life -1 worry 1 calm 2
hat meiner: calm 1
hat meister: voices 1
hat meser: violence 2
hat mich: life -1 violence -1 threat 1 other -2 worry 3 calm 1
hat mir: life -4 violence 3 threat -1 other 3 medical -2 worry 1
hat mit: life -1 violence 4 other -1 worry -1
hat morgen: threat 1 calm -1
hat nachste: threat 1
hat nachtdienst: violence 1 calm -1
hat namen: threat 1
hat ne: other 1 voices 1 calm -1
hat neu: threat 1
hat neun: calm 1
hat nicht: life 1 worry -1
hat nie: life 1 worry 1 calm -1
hat nix: life 1 calm -1
hat noch: violence 1 worry 1 calm -2
hat nur: calm 1
hat ob: life 1 calm -1
hat ohne: life 1 worry -1
hat oma: life 1
hat pistole: violence -1 other 1
hat platen: calm 1
hat recht: worry 1
hat richtig: worry 1
hat salz: calm 1
hat schaum: medical 1
hat scherbe: calm 1
hat schicht: threat 1
hat schlus: other -1 medical -1 worry 2
hat schlusel: violence 1
hat schmerzen: life 2 calm -1
hat schon: life -1 voices 1 worry 1 calm -1
hat schwester: calm 1
hat sechs: threat 1 calm -1
hat sehr: calm 1
hat sein: life -1 violence -1 other 2 calm 2
hat seinen: life -1 other 1 calm 1
hat seit: calm 1
hat selber: calm 1
hat senf: calm 1
hat sich: life -2 violence -2 threat -1 other 2 medical 3 worry -1
hat sie: violence 1 other 2 medical -1 voices -1 worry -1 calm -1
hat so: life 1 other 1 voices -1 calm -1
hat sogar: violence -1
hat sol: voices 1
hat spritze: medical 1
hat steh: life -1 threat 2
hat stel: violence 1 calm -1
hat stimt: calm 1
hat striemen: other 1
hat tableten: other 2 calm -1
hat taschengeld: worry 1 calm -1
hat telefon: other 1
hat termin: calm 1
hat tochter: threat 1 other 1 calm -1
hat trotzdem: violence 2 calm -1
hat tschus: other 1
hat tur: violence 1 other 1 calm -1
hat umgehaun: calm 1
hat und: life 2 voices -1 calm -1
hat uns: other 1 calm 1
hat unsere: other 1 calm -1
hat versprochen: violence 1
hat viel: life 2 other 1 medical -1 worry -1 calm -1
hat viele: other 1 calm -1
hat vier: medical 1
hat vom: medical 1
hat von: life 1 violence 1 calm -1
hat vor: life 1
hat vorhin: other 1
hat warum: violence 2 calm -2
hat was: life 1 other 1 worry -1
hat weil: medical 1
hat wen: violence 1 other 1 medical 1 calm -2
hat wer: life 1
hat wieder: life 1 violence 1 worry -1 calm -1
hat wir: other 1 worry 1 calm -1
hat wohnt: voices 1
hat zu: medical 1
hat zugespert: violence 1 other 1 calm -1
hat zum: violence -1 calm 2
hat zwei: threat 1
hat: life -4 violence 4 threat -2 other 6 voices -3 foreign -5 worry -2 calm 4
hate aber: worry 1
hate anfal: medical 1
hate anfale: medical 1 worry -1
hate angst: worry -1 calm 1
hate dan: life 1
hate das: life 1 calm -1
hate die: calm 1
hate ein: medical 1
hate eine: calm 1
hate einen: life -1 worry 4 calm -3
hate er: calm 1
hate fruher: worry -1 calm 1
hate gern: calm 1
hate grad: medical 1 calm -1
hate heute: life -1 violence 1
hate ich: worry -1 calm 2
hate jemand: worry 1
hate keine: calm 1
hate mich: life 1 calm -1
hate mir: calm 1
hate ne: calm 1
hate nur: calm 1
hate schon: calm 1
hate vor: worry -1 calm 1
hate wieder: medical 1 worry 1 calm -1
hate wurde: life 1 calm -1
hate: life 2 violence -2 threat -3 other -2 medical 2 voices -2 foreign -1 worry 2 calm 3
haten es: worry 1
haten mich: life 2 calm -1
haten sie: life 1 calm -1
haten und: calm 1
haten wir: life 1
haten: life 4 violence -1 threat -1 other -1 medical -1 voices -1 calm 1
hats der: life 1
hats gemacht: life 1 calm -1
hats mir: calm 1
hats mit: calm 1
hats und: life 1 worry -1
hats verdient: life 1 worry -1
hats: life 4 violence -1 other -1 voices -1 worry -1
hau ab: life -1 threat -1 calm 3
hau chef: threat 1 calm -1
hau dem: threat 1 calm -1
hau den: threat 2 calm -2
hau die: life 1 calm -1
hau eam: threat 2 calm -1
hau im: threat 1
hau jetzt: life -1 violence 1 threat 2 calm -1
hau kopf: life 2
hau mein: life 1
hau meinen: life 1
hau mich: life -2 calm 2
hau mir: life 2 calm -1
hau mit: life 1
hau: life 5 threat 7 other -1 medical -2 voices -1 foreign -1 worry -3 calm -4
haufen: threat 3 calm -2
haun: life -1 voices 1 calm 1
hauptbahnhof: calm 1
hauptsache: threat 2 medical -1 worry -1
hauptschulabschlus: calm 1
haus anzunden: voices 1 calm -1
haus ist: life 1
haus jetzt: calm 1
haus: life -1 threat 6 other 1 medical -2 voices 3 foreign -1 worry -2 calm -4
hausarzt: calm 1
hauschuhen: life -1 violence -1 other 1 medical -1 worry 1 calm 1
hause ales: threat -1 calm 1
hause gekomen: other 1
hause hab: calm 1
hause: life -2 violence -1 threat 1 other 2 medical -1 voices -1 calm 2
hauser: calm 2
haushalt: calm 1
hausleiter: other 2 worry 1 calm -2
hausmeister er: life 2
hausmeister hat: threat 1
hausmeister in: threat 1
hausmeister komt: life -1 calm 2
hausmeister mich: violence -1 threat 1
hausmeister war: calm 1
hausmeister: life 1 medical -1 voices -1 worry -1 calm 2
hausmester: calm 1
haustechnik: medical -1 calm 2
haustur: life 2 violence 3 other -1 worry -1 calm -3
haut ab: life -1 medical 2 calm -1
haut aber: worry 1
haut auf: life 2 calm -1
haut die: other 1 calm -1
haut er: violence 1 calm -1
haut es: medical 1 worry 1 calm -1
haut geht: life -1 medical 2 calm -1
haut ich: life -1 violence 1
haut imer: violence 1
haut ist: violence 1
haut mi: violence 2 calm -1
haut mich: life -1 violence 3 worry -1
haut mit: violence 1
haut schon: life 1
haut sie: other 1 medical -1 worry 1 calm -1
haut um: life -1 violence -1 calm 2
haut: life 2 violence 7 threat -3 other 5 medical 3 voices -2 foreign -1 worry -2 calm -9
have the: foreign 1 calm -1
have: life -1 foreign 2
hawara: calm 1
haxn: life 3 calm -2
he hit: foreign 1
he is: other 1 foreign 1 calm -1
he me: foreign 1 calm -1
he not: foreign 1
he says: foreign 1
he: life -4 violence 2 threat 2 other 3 medical -1 voices -1 foreign 4 worry -1 calm -5
hear: foreign 2 calm -1
heast: violence 1 other 1 calm -1
heb mi: life 1
heb: life 2 violence -1 threat 1 medical 1 foreign -1 worry -1
hebe: life -1 worry 3 calm -1
hebebuhne: calm 1
hebehilfe: calm 1
hebel: voices 2 worry -1 calm -1
heben geht: medical 1 calm -1
heben sol: worry 1 calm -1
heben: life -1 threat -1 medical 1 worry 1
hebn: life -1 calm 1
hebt: life -1 violence -1 medical 1 worry 1 calm 1
hecke schneiden: calm 1
hecke: life -1 calm 1
hecken: life -1 calm 1
hef: life 1 calm 1
heide: calm 1
heidenangst: life -1 worry 2
heidi: calm 1
heike: life -1 other 2 worry -1
heiko: violence -1 voices 2 calm -1
heil: life -2 violence 1 medical -1 voices -1 worry -1 calm 4
heilig: life -1 worry -1 calm 2
heim aus: life 1
heim dan: life 1
heim der: life 1 threat 1 calm -2
heim gesagt: life 1
heim ist: life -1 violence 1 medical -1 voices 1 worry 1 calm -1
heim kom: worry 1
heim mus: other 1
heim schneiden: life 1
heim sie: other 1
heim tschus: life 1
heim und: calm 1
heim wen: life -1 worry 1
heim zu: violence 1
heim: life -1 violence 2 threat 1 other 1 medical -2 voices 1 foreign -1 calm -2
heimfahrt: life 2 calm -1
heimgeh: life -1 violence 3 calm -1
heimgekomen: violence 1 worry 1 calm -1
heimkomt die: worry 1
heimkomt: life -1 violence 1 threat 1 medical 2 calm -3
heimleitung: violence 1 other -1
heimlich: life -1 violence 2 other -1 voices 1 calm -1
heimtheater: calm 1
heimwag: life -1 calm 2
heimweg: threat 1
heimweh nach: life 1 calm -1
heimweh: life 2 worry -1
heinz: life -1 violence 1
heiraten sie: other 1 calm -1
heiraten wil: other 1
heiraten: life -1 violence 2 threat -1 other 2 voices -1 worry -1
heis der: threat 1 medical 1 calm -1
heis in: medical 1
heis sie: other 1
heis und: medical 1
heis: life -2 threat 1 medical 3 voices 1 worry -1 calm -1
heise ich: calm 1
heise waser: violence 1 calm -1
heise: violence 2 medical 1 voices -1 worry -1 calm -1
heisem waser: violence 1 voices 1 calm -1
heisem: life -1 violence 2 voices 3 calm -3
heiser: life -1 medical 2 voices -1 worry -1 calm 2
heises uber: violence 1
heises waser: violence 1
heises: life 1 violence 2 medical -1 voices -1
heist anker: calm 1
heist bei: violence 1 calm -1
heist das: calm 1
heist du: calm 1
heist es: worry 1 calm -1
heist fur: worry 1 calm -1
heist ich: calm 1
heist und: violence -1 calm 1
heist: life -3 violence -1 threat -1 other 1 medical -2 voices 1 foreign -1 calm 6
heit a: voices 1
heit auf: threat 1
heit da: life -1 calm 1
heit de: threat 1
heit den: calm 1
heit dr: life -1 calm 1
heit erschte: calm 1
heit hob: calm 1
heit hot: violence 1
heit i: calm 2
heit ins: other 1 calm -1
heit is: life 1 threat 1 calm -1
heit mei: violence 1
heit mit: calm 1
heit nacht: life 1 threat 1 calm -1
heit no: life 1 threat 1 other 1 calm -2
heit ole: life 1
heit owend: life 1 calm -1
heit s: calm 1
heit wieda: life 1 violence 2 calm -2
heit: life 2 threat 4 other 1 medical -3 voices -1 foreign -3 worry -4 calm 4
heizkorper: life 2 calm -1
heizng: worry -2 calm 3
heizung ich: voices 1
heizung: violence 1 other 1 medical -1 voices 2 worry -1 calm -1
hektisch: calm 1
hel: worry 1
hela: foreign 2 calm -2
helal edin: life 1 foreign 1 calm -1
helal: life 1 violence -1 threat -1 other 2 foreign 1 worry -1 calm -2
hele: life -1 voices 2
helene fischer: calm 1
helene: life -1 violence -1 calm 3
heler: life -1 calm 1
helf: life 3 worry -1 calm -2
helfe: calm 1
helfen bei: worry 1 calm -1
helfen die: calm 1
helfen: life -1 violence -1 threat -1 other -1 medical -1 worry 1 calm 3
helfer: life -1 calm 1
helga: other 2 calm -1
helm auf: life -1 calm 2
helm: life -2 medical 1 voices -1 foreign 2 worry -1 calm 2
help: foreign 2 calm -1
helpen: life -1 calm 2
helste: calm 1
hem: life 1 calm -1
hemd und: calm 1
hemd: life 1 violence -1 other -1 voices 1 worry -1 calm 1
hemden: calm 1
hemdn: calm 1
hempel: other 1
hen: life -1 violence -1 threat -1 other 2 medical -1 worry 1
hend: life -1 violence -1 foreign -1 worry -1 calm 4
henke: calm 1
henkelman: calm 1
henker: calm 1
henkersmahlzeit: life 3 calm -2
henlegen: life -1 voices 3 calm -1
her brandt: threat 1
her demir: life 1 worry 1 calm -1
her die: voices 1
her dovuyor: foreign 1 calm -1
her er: other 1
her gun: worry 1 calm -1
her hat: other -1 calm 2
her heute: calm 1
her ich: voices 1 worry 1
her im: voices 1
her ist: other 1 medical 2 calm -2
her lindner: threat 1
her sagt: medical 1 worry -1
her schuster: medical 2 calm -2
her und: violence 1
her vom: other 1
her war: other 1
her wolf: other 1 worry 1 calm -1
her: life -5 violence -2 threat -1 other 2 voices 1 foreign 2 worry -1 calm 4
herabstufung: calm 1
herabwurdigende: life -1 violence -1 calm 2
heraus: calm 1
herausgeben: violence 2 calm -2
herbate: foreign -1 calm 2
herbert: calm 1
herbst nicht: life 1 calm -1
herbst: life 1 worry 1
herbstfest: life 2 threat -1 calm -1
herd und: violence 1 voices 1 calm -1
herd: violence 1 threat -1 other 1 medical -1 voices 6 worry -1 calm -5
herdplate: life 1 violence 2 calm -1
here: life -1 medical -1 worry -1 calm 4
heren: life 1 violence 2 medical 1 calm -2
hergeben: life -1 other 2
hergekomen: voices 2 worry -1 calm -1
hergot: life 5 violence -1 threat -1 voices -1 worry -1 calm -2
hergotsack: calm 1
herkam: life -1 voices 4 worry -1 calm -2
herlich: life -1 medical -1 worry 1 calm 1
hermana: foreign 1
hern: life -2 violence 1 threat 2 other -1 worry -1 calm 2
herodes: calm 1
heroin: other -1 medical 2 calm -1
herum: calm 1
herunterstufen: calm 1
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
herz setzt: life -1 medical 2 calm -1
herz so: life -1 medical 1 worry -1 calm 1
herz stehen: calm 1
herz und: life 1 other -1 medical 1 calm -1
herz vor: calm 1
herz wie: medical 1 calm -1
herz: life 1 violence -5 threat -2 medical 10 voices -1 foreign -1 calm -2
herzen: life -1 calm 2
herzinfarkt: life -1 medical 3 worry -2 calm 1
herzklopfen: violence -1 worry 2
herzlich fur: life 1
herzlich: worry -1 calm 2
herzmedikament: medical -1 voices 3 calm -1
herzpilen: other -1 medical 1
herzrasen: life -1 worry 4 calm -2
herzschritmacher: medical 1
herztableten: life 2 medical 2 calm -2
herztropfen: violence -1 threat 2 calm -1
het mi: violence 3 foreign -1 worry 1 calm -2
het: life -2 violence 5 threat -1 medical -1 foreign -2
heu: calm 1
heuchler: life 1 worry -1
heul auf: worry 1
heul dem: worry 1
heul ich: worry 1
heul: threat -1 worry 3
heule: life -2 worry 7 calm -4
heulen: calm 1
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
heut auch: life 1 violence 1 calm -1
heut auf: threat 1 calm -1
heut bei: violence 1 calm -1
heut bin: life -1 calm 1
heut das: life 1 violence 1 calm -1
heut den: life -1 calm 1
heut der: life 2 threat -1 other 1
heut die: calm 1
heut drei: violence 1 calm -1
heut ein: life 1
heut einen: threat 1 calm -1
heut er: other 1
heut ersten: calm 1
heut fast: life 2 calm -2
heut feierabend: threat 1 calm -1
heut fruh: violence 1 medical 1
heut ganz: life 1 voices -1
heut hab: calm 1
heut hat: violence -1 worry 1
heut heim: violence 1 calm -1
heut hin: life 1 calm -1
heut i: calm 1
heut ich: life 1 threat 1 worry -1 calm -1
heut im: life -1 calm 1
heut in: threat -1 voices 1 calm 1
heut is: calm 1
heut ist: life 1 violence 1 worry -1 calm -1
heut komisch: calm 1
heut letzter: life -1 calm 1
heut mach: voices 1
heut mehr: life -1 calm 1
heut mir: life -1 worry 1 calm 1
heut mit: life -1 calm 1
heut morgen: life 1 voices 1 calm -1
heut nach: threat 1 calm -1
heut nacht: life 1 threat 2 voices 1 calm -3
heut ne: calm 1
heut nicht: life 1 violence 1
heut noch: life 1 threat 1 calm -1
heut nur: life -1 violence 1
heut oben: life 1 calm -1
heut sagt: violence 1
heut schon: life -1 threat -1 worry 1 calm 1
heut schwimkurs: life -1 calm 1
heut so: medical 1
heut steh: threat 1
heut um: violence 1 threat -1 calm 1
heut und: life -1 medical 1 voices 1 calm 1
heut vom: calm 1
heut von: life -1 calm 1
heut war: life 1
heut wars: life 1 calm -1
heut was: threat 1 worry -1 calm 1
heut wieder: life 2 violence 1 other 1 calm -2
heut zu: threat 1
heut zum: calm 1
heut zur: life 1 calm -1
heut zwei: violence 1 calm -1
heut: life 7 violence 2 threat 3 other 1 medical -4 voices -1 foreign -3 worry -7 calm 2
heute 14: calm 1
heute 5: other 1 voices 1 calm -1
heute abend: life 1 threat 2 worry -1 calm -1
heute aber: violence 1
heute abmahnung: worry 2 calm -1
heute alen: life 1
heute ales: calm 2
heute am: life 1 violence 2 calm -2
heute an: life -1 violence -1 worry 1 calm 1
heute arbeit: life 1 calm -1
heute arbeiten: worry 2 calm -1
heute arm: life 1 calm -1
heute auch: violence 1 worry -1
heute auf: calm 1
heute aufhebungsvertrag: worry 1
heute beim: life 1 violence -1 threat 2 calm -1
heute bewohner: calm 1
heute bin: life -1 worry 1 calm 1
heute bis: calm 1
heute brent: life -1 calm 1
heute brief: worry 4 calm -4
heute da: voices 1
heute das: life 1
heute dem: life -1 calm 2
heute den: threat -1 other 1
heute der: life 2 violence -1
heute die: life 1 violence -1 other 1 voices -1
heute dreimal: life 1
heute du: violence 1 calm -1
heute ein: violence 1 other -1
heute eine: violence 1 worry 1 calm -1
heute einen: worry 1 calm -1
heute einfach: life 1 calm -1
heute einmal: life -1 violence -1 calm 1
heute endlich: calm 1
heute er: violence 2 other 1 worry -1 calm -2
heute es: other 1 medical 1 calm -1
heute etwas: calm 1
heute falig: violence 1 calm -1
heute feierabend: life -1 calm 1
heute fruh: life 1 violence 1 worry -1 calm -1
heute fur: life -1 calm 1
heute gab: life -1 calm 1
heute ganz: life 1
heute ganze: life -2 calm 2
heute geburtstag: threat 2 calm -1
heute gefuhlt: life -1 calm 1
heute geh: life 1 calm -1
heute gelernt: life -1 calm 1
heute gesagt: violence -1 other 1
heute geschaft: life -1 calm 1
heute geschlagen: violence 1 calm -1
heute gestriten: calm 1
heute gezeigt: calm 1
heute gut: life -1 calm 1
heute hab: violence 1 voices 1 worry -1 calm -1
heute hamster: life 1 calm -1
heute hat: life -1 violence 2 voices -1 worry -1 calm 1
heute hate: calm 1
heute heim: life -1 threat 1
heute hund: other 1 calm -1
heute ich: life -1 violence -1 threat 1 voices 1 calm -1
heute im: worry 2 calm -1
heute in: life 1 violence 1 threat -1 calm -1
heute is: life 1 violence 1 voices -1 worry 1 calm -1
heute ist: life 2 calm -1
heute ja: life 1 worry -1
heute kein: life -1 threat 1 calm 1
heute keine: calm 1
heute kino: calm 1
heute kom: violence 1
heute komisch: calm 1
heute komplet: calm 1
heute komt: life 1 calm -1
heute kuchen: medical 1 calm -1
heute kuhlraum: calm 1
heute kundigung: other 1
heute leben: calm 1
heute leiter: calm 1
heute letzten: life 2 calm -2
heute lieber: calm 1
heute mach: life -1 calm 2
heute mehr: threat 1 worry -1 calm 1
heute mein: life 2 worry 1 calm -2
heute meinem: life 1
heute mich: life -1 calm 1
heute mir: life -1 calm 1
heute mit: life -2 threat -1 calm 3
heute mitag: life 1 medical 1 worry -1 calm -1
heute morgen: life 2 medical 1 worry -1 calm -1
heute mus: life -1 voices 1 worry 1 calm -1
heute muste: violence -1 calm 1
heute nach: voices 1 calm -1
heute nacht: life 1 threat 2 other 1 worry -1 calm -2
heute nehm: life 2 calm -1
heute nicht: life -1 violence -1 threat 1 other 1 worry -1 calm 1
heute noch: life 2 calm -2
heute nur: life -1 calm 1
heute reh: calm 1
heute schlus: other 1
heute schon: medical 1
heute schonen: life -1 calm 1
heute seinen: life -1 violence 1 other 1 calm -1
heute sie: life -1 violence 1 threat 1 other 1 calm -2
heute sind: threat 1
heute so: life -1 calm 2
heute sogar: calm 1
heute spat: calm 1
heute tableten: life 1 calm -1
heute tag: calm 1
heute trotzdem: violence 1
heute um: life -1 threat 1 calm -1
heute vernichtet: calm 1
heute viel: calm 1
heute von: calm 1
heute vor: life 1 calm -1
heute war: calm 1
heute waren: life 1 calm -1
heute was: life 2 calm -2
heute wegen: calm 1
heute weil: worry 1
heute weis: worry -1 calm 1
heute wen: life 1 medical 1 calm -1
heute wie: calm 1
heute wieder: life -1 violence 3 calm -2
heute wir: threat 1
heute zu: life -1 violence 1 calm 1
heute zum: life 2 threat 1 calm -3
heute zur: life -1 other 1
heute: life 4 violence 2 threat 1 other 2 medical -5 voices 1 foreign -3 worry -7 calm 4
hexe: calm 1
hey ich: life 1
hey: life 1 calm -1
hi der: worry 2 calm -1
hi i: violence 2 calm -1
hi: life -2 violence 1 threat 2 other -1 voices -2 foreign -1 worry 2 calm 2
hielt: calm 1
hier ale: life -1 voices 1 calm 1
hier arbeiten: life -1 calm 1
hier auf: calm 1
hier baumarkt: life 1
hier bei: life 1
hier bin: worry 1
hier bis: voices 1
hier dan: life -1 other 1
hier dem: life -1 calm 1
hier der: threat 1 worry 1 calm -1
hier die: calm 1
hier es: worry -1 calm 1
hier hab: life 1 worry 1 calm -1
hier hat: calm 1
hier ich: life 1 medical 1 worry 1 calm -2
hier im: medical 1 calm 1
hier in: life 1
hier ist: violence 1 voices 1 worry -1
hier kein: violence 1 worry -1
hier man: calm 1
hier mit: life -1 threat 1
hier nicht: life -1 violence 1 worry 1
hier sein: worry 1
hier seit: worry -1 calm 1
hier sind: voices 2
hier so: life 1
hier und: other 1 medical 1
hier uns: other 1
hier von: life 1
hier: life -1 violence -2 threat -1 other 1 medical -1 voices 3 foreign -1 worry -3 calm 5
hiermit: calm 1
hiersein: life 2 calm -1
hies: calm 1
highway do: calm 1
highway hel: calm 1
highway: calm 1
higieh: life 1
hilf: other 2 medical 1 voices 1 calm -2
hilfe beim: calm 1
hilfe der: other -1 medical 1
hilfe er: violence 2 calm -1
hilfe es: other 1 medical 1 calm -1
hilfe ich: life -1 medical 1
hilfe kurz: calm 1
hilfe mein: violence 2 calm -1
hilfe und: other 1
hilfe: life -2 violence 5 threat -2 other 1 medical 6 voices -1 worry -3 calm -3
hilfeplan: calm 2
hilfst mir: life -1 calm 1
hilfst: life -2 calm 2
hilft auch: life -1 calm 1
hilft das: life 1 violence 1 worry -1
hilft es: life -1 medical 2
hilft halt: life 1 calm -1
hilft ich: life 2 calm -1
hilft mehr: worry 1 calm -1
hilft mir: life -1 worry 2
hilft nicht: life 2 calm -1
hilft nur: life 1 violence 1 calm -1
hilft: life 1 threat -2 other -1 medical 2 voices -1 foreign -1 calm 2
himel heute: life 1 calm -1
himel ich: life 1 calm -1
himel noch: life 1
himel und: life 1 calm -1
himel: life 6 violence -1 threat -2 other 1 medical -1 worry -1 calm -1
hin da: worry -1
hin der: life 1 worry -1 calm 1
hin die: life 1 calm -1
hin gehen: life -2 calm 2
hin gelegt: worry -1 calm 1
hin ich: life 1 threat 1
hin jetzt: calm 1
hin mein: life 1
hin mich: calm 1
hin nur: worry 1
hin sie: worry 1 calm -1
hin und: threat 1 worry -1 calm 1
hin was: worry 1
hin wen: threat 1 worry -1
hin wer: calm 1
hin wil: life 1
hin: life -2 violence -3 threat 2 other 1 medical -1 voices -1 foreign -1 worry 5 calm -1
hineingehen: life 1
hinerher: life -1 worry -1 calm 2
hingefalen: life -1 violence 1 medical 4 worry -1 calm -3
hingegangen: worry 2 calm -2
hingeh man: life 2 calm -1
hingeh: life 7 threat -1 worry -1 calm -5
hingehen: calm 1
hingeknalt: calm 1
hingelegt ich: worry 1 calm -1
hingelegt: life -1 violence -1 threat 3 voices -1 worry 3 calm -4
hingerichtet: worry -1 calm 2
hingeschmisen: life -1 worry 1 calm 1
hingesetzt: other -1 medical 1
hingestelt: worry -1 calm 2
hinjon: life -1 calm 1
hinkomen: worry 2 calm -1
hinlaufen: worry -1 calm 1
hinlegen: life -1 voices 3 worry -1
hinlegn: voices 2 calm -1
hinschmeisen: life -1 worry 3 calm -1
hinstelen: violence 1 calm -1
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
hinter: life 2 violence 1 threat 2 other 2 medical -1 foreign -1 worry -2 calm -2
hintereinander: medical 2 worry -1 calm -1
hinterher: life 2 violence -1 threat -1 other 3 medical -1 voices -1 calm -2
hinterkopf: life -1 violence 4 calm -2
hinterm und: life 1
hinterm: life 2 other 3 medical -1 voices -1 worry -1 calm -3
hintern: violence 2 calm -1
hinweisen: calm 1
hinzugehen: life -1 worry 3 calm -1
hirsch: calm 1
hirse: life 1 calm 1
hit me: foreign 2 calm -1
hit with: foreign 1
hit: life -1 violence -1 foreign 4 calm -2
hits me: foreign 1
hits: foreign 1
hitze: life -1 medical 3 worry -1 calm 1
hitzige: worry -1 calm 1
hm nich: calm 1
hm weis: calm 1
hm: life -1 worry -1 calm 2
ho e: worry 1
ho ich: life 1
ho: life -1 threat -1 foreign -1 calm 2
hoam hergot: life 1 calm -1
hoam zum: life 1 calm -1
hoam: life 1 violence -1 threat -1 other 1 foreign -1 worry -1 calm 1
hoamfahrt: threat 2 calm -2
hoar: violence 2 calm -1
hoasn: calm 2
hob a: life -1 violence 1
hob blaus: violence 1 calm -1
hob den: life -1 calm 1
hob heit: life 1
hob i: life -1 violence 1 calm 1
hob mi: life 2 medical 1 calm -1
hob ois: violence 1
hob ole: life 1
hob wieda: life 1 calm -1
hob: life 5 violence 2 threat -2 other -1 voices -1 foreign -3 worry -2 calm 2
hobm: life 2 calm -2
hobs: life 3 calm -2
hoby: worry -1 calm 2
hoch aus: life 1
hoch bei: calm 1
hoch das: calm 1
hoch der: calm 1
hoch die: life 1
hoch ich: threat 1
hoch ist: life -1 worry 1 calm 1
hoch licht: life 1
hoch mein: worry 1
hoch mus: life 2 calm -1
hoch sehen: calm 1
hoch und: threat 1 other 1
hoch wird: medical 1
hoch: life 2 violence -1 threat 2 medical -1 foreign -1 worry -1 calm -1
hochaus: calm 1
hochbet: life -1 calm 1
hochdruckreiniger: violence 1
hochgedreht: calm 1
hochgekrempelt: life 1
hochgucken: life 2 calm -2
hochkomt: violence -1 threat -1 voices 3 calm -1
hochstdaur: calm 1
hochstens stunden: worry 1 calm -1
hochstens: life -1 worry 4 calm -2
hochu: foreign 3 calm -3
hochverehrte: life 2 calm -1
hochwaserubung: calm 1
hochzeit ich: threat 1 calm -1
hochzeit meiner: calm 1
hochzeit von: calm 2
hochzeit: life -1 threat 2 other -1 medical -1 worry -1 calm 3
hock: life -1 worry -1 calm 2
hocke: violence 3 calm -1
hocker: life -1 calm 1
hockt: violence -1 other 2
hocu: foreign 1 calm -1
hof da: voices 1 worry -1
hof ich: voices 1 worry -1
hof: life 3 threat -1 medical -1 voices 1 worry -2
hofe das: life 1
hofe ich: calm 1
hofe: life 4 violence -1 worry -1 calm -2
hofentlich ich: life 2 calm -1
hofentlich: life 8 threat -1 medical -1 worry -2 calm -4
hofjob: violence -1 calm 2
hoflich: life -1 threat 1 voices 1
hofman: threat 2 calm -1
hofnung das: worry 2 calm -1
hofnung hab: worry 1
hofnung ich: worry 1
hofnung mehr: life -1 worry 2 calm -1
hofnung: life -3 threat -1 medical -1 worry 10 calm -5
hoft: other 1
hohe: foreign -1 calm 2
hohen: calm 1
hohenangst und: calm 1
hohenangst: life -1 calm 2
hohenarbeiter: calm 1
hohenverstelbaren: calm 1
hoheren: calm 1
hoiben: medical 3 worry -1 calm -2
hoid: life 2 violence 2 calm -2
hoim: life 1
hoite: life 2 worry -1 calm -1
hoje: foreign 2 calm -1
hol i: calm 1
hol ich: life 1 worry -1
hol in: voices 1 calm -1
hol jetzt: life 1 voices 1 calm -1
hol: violence -1 threat 1 other 1 medical -1 voices 2 worry -2 calm -1
holbe: calm 1
hole ich: life 1
hole: life 1 violence -1 threat -1 other 1 worry -1
holen die: calm 1
holen ich: voices 1 worry -1
holen mich: voices 1
holen oder: medical 1
holen sich: calm 1
holen sie: voices 2
holen wir: calm 1
holen: life 1 violence -1 threat -2 voices 6 worry -3 calm -1
holger: threat 1
holiday: foreign -1 calm 2
holn: life 1 other 1
holt er: violence 1
holt heute: life -1 violence -1 calm 1
holt in: life 1
holt mich: life -1 calm 2
holt nacht: life 1
holt: life 2 violence -2 other -1 worry -3 calm 4
holz: life 1 violence -1 other -1 worry -1 calm 3
holzgrupe: worry -1 calm 2
holzschwert: calm 1
holzvogel: calm 1
hom: calm 1
homa: calm 2
home: life -1 foreign -1 worry -1 calm 4
homeofice mein: life 2 calm -1
homeofice: life 3 voices -1 worry -1
hon: life 1 violence -1 calm 1
honorarkraft: calm 1
hopfen: worry 3 calm -2
hor ales: other 1
hor auf: life 1 violence 1 threat 1 voices -1 worry -1
hor das: life -1 other 1
hor de: voices 1
hor den: voices 2 calm -1
hor die: voices 1
hor durch: other 1
hor ich: life -1 threat 1 other 1 worry 1
hor in: threat 1
hor mit: calm 1
hor musik: worry 1
hor nich: life 1
hor sie: voices 1
hor stimen: voices 1 calm 1
hor und: violence 1
hor wie: other 2 voices 1 calm -1
hor wieder: voices 1 calm -1
hor zu: life 1
hor: life -3 violence -2 other 5 medical -3 voices 4 foreign -1 worry 1 calm -2
hora: calm 1
horbuch: life -1 worry -1 calm 3
hore stimen: worry 3 calm -2
hore: life -2 violence -1 threat -2 other 1 medical -1 voices 4 worry 4 calm -4
horen auf: voices 1
horen es: voices 1
horen und: calm 1
horen: life -2 violence 1 threat 2 other -1 medical -1 voices 2 worry -1
horgerat ich: worry 1 calm -1
horgerat und: calm 1
horgerat: life -1 violence -1 other -1 worry 2 calm 1
hornchen: calm 1
hornern: violence -1 calm 2
hororfilm: life -1 worry -3 calm 4
horoskop: life -1 calm 2
horspiel: calm 1
hort auf: life -1 threat -1 medical 2 voices 1 calm -1
hort das: life -1 voices 1 worry 1
hort die: threat 1 voices 1 calm -1
hort mehr: violence 1
hort mich: medical 2 worry -1
hort nich: violence 1 calm -1
hort nicht: life -1 medical 2 voices 1 worry -1 calm -2
hort nie: life 2 calm -1
hort nur: other -1 calm 1
hort stimen: other -1 calm 2
hort wieder: life 1 other -1
hort: life -3 violence 2 threat -2 other -2 medical 6 voices 3 foreign -1 worry -2 calm -2
hosch: calm 1
hose ich: life -1 violence 1
hose ist: medical 1
hose runter: life -1 violence 2 calm -1
hose und: violence 1 voices -1
hose: life -1 violence 8 threat -1 other 1 voices -2 worry -2 calm -3
hosen: violence 2 other -1 calm -1
hosenbund: calm 1
hosentasche: foreign -1 calm 1
hospitation: other -1 calm 1
hospiz: worry -1 calm 2
hosuma: foreign -1 calm 2
hot a: calm 1
hot an: other 1
hot d: violence 2 calm -1
hot da: calm 1
hot er: life 1 other 2 calm -2
hot gestern: violence 1
hot gsagt: violence 1
hot gsogt: violence 1 other 1 calm -1
hot i: calm 1
hot ma: calm 1
hot mi: life -1 violence 2 other 1 calm -1
hot mich: violence 1
hot no: violence 1 voices 1 calm -1
hot sie: other 2 calm -1
hot wieda: violence 1
hot: life -2 violence 7 threat -3 other 4 foreign -3 worry -3
hotel: life -1 other 1 worry -1 calm 1
hotline: calm 1
hotn: calm 1
hots: life 2 violence -1 threat -1 medical -1 calm 1
hour ago: foreign 1
hour: foreign 1
how: foreign -1 calm 2
hoy: foreign -2 calm 2
huber: threat 1
hubsches: worry 1
hubwagen ist: medical 1 worry 1 calm -1
hubwagen: life -1 medical 1 calm 1
huck: life 1
hufte: life -2 medical 2 calm 1
huhn: calm 1
huhner: calm 2
huhu: life -1 calm 1
hule: worry 3 calm -2
hum: life -2 threat 3 worry -1 calm 1
humer: calm 1
humor: calm 1
humpel: life -1 worry 3 calm -1
hund auch: calm 1
hund der: worry -1 calm 2
hund ein: calm 1
hund frist: calm 1
hund hab: threat 1
hund hat: violence -1 other -1 medical 1 calm 1
hund ich: threat 1
hund is: calm 1
hund ist: life 1 worry 1 calm -2
hund komt: life 1 violence -1 calm 1
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
hund wurde: life -1 worry 1
hund: violence -3 threat 3 other 1 voices -1 foreign -1 worry 1 calm -1
hunde: life 1 calm -1
hundebox: violence -2 other 3
hundefuter: worry 2 calm -1
hundemude: life -1 worry -1 calm 1
hundert die: violence -1 calm 1
hundert gezahlt: life 1
hundert: violence -1 threat -1 voices 1 worry -1 calm 3
hunger: life -2 threat -1 worry 1 calm 2
hungrig: life -1 calm 2
hupen weis: voices 1
hupen: life -1 other 1 voices 3 worry -1 calm -1
hupf: life 1 calm -1
hupfen: life 4 calm -4
hupft: medical 1
hupt: calm 1
hura: life -1 calm 2
hus: life 2
husband hits: foreign 1
husband me: foreign 1
husband: foreign 2 calm -1
huste: life -1 violence 1 medical 1 worry -1 calm -1
husten: life -1 medical 4 worry -1 calm -2
hustet: medical 2 calm -1
hut mit: life 1
hut: violence -1 threat -1 other 2 medical -1 voices 1
hute: calm 1
hydraulikprese: other -1 calm 1
hygiene: worry -1 calm 1
i a: calm 1
i aba: life 1
i aber: life -1 calm 1
i al: foreign 1 calm -1
i am: life 1 foreign 1 worry -1
i an: calm 1
i angst: violence 1 calm -1
i auf: life -1 calm 2
i aufm: life -1 voices 1 worry 1
i aus: life 1
i beim: calm 1
i bi: violence 1 calm 1
i bin: life 2 violence 1 threat -1 voices 1 foreign -1 calm -2
i bring: life 1 calm -1
i cant: worry 1 calm -1
i d: life -1 violence 1 voices 1
i da: life 1 worry -1 calm 2
i dat: life -1 calm 1
i de: life 1
i den: life -1 threat 2
i derf: worry 1
i des: worry 1 calm 1
i die: calm 1
i do: voices 1 foreign 2 calm -1
i dog: foreign 1
i dont: foreign 2 calm -1
i drei: worry 1
i eam: life -1 threat 5 foreign -1 calm -2
i etz: life -1 calm 1
i freiwilig: calm 1
i gang: life 1
i ganz: calm 1
i geh: life 1 calm 1
i hab: other 1
i han: calm 1
i hau: life 1 threat 1 calm -1
i heit: threat 1 calm 1
i hob: life 1 violence 1 foreign -1
i hon: calm 1
i hor: voices 2 calm -1
i i: violence 1 threat 1 medical 1 calm -1
i im: violence 1
i imer: calm 1
i in: life 2 calm -1
i it: life 1
i ja: life -1
i jetz: life -1 worry 1
i ka: voices 1 worry 1 calm -1
i ko: life -1 foreign -1 worry 3
i koa: medical 1 calm -1
i koan: life 1
i kriag: life -1 medical 2
i ma: life 2 calm -1
i mach: threat 2 calm -1
i mecht: life 1
i mi: life 3 violence -1 threat -1 medical -1 voices 1 foreign -1
i mit: calm 1
i mog: threat 1 foreign -1 calm 1
i morga: life 1
i na: voices 1
i nach: life 1 calm -1
i nehme: life 1 worry 1 calm -1
i net: voices 1 foreign -1
i nie: foreign 2 calm -1
i nima: life 2 foreign -1 worry 2 calm -2
i nimer: life 1 worry 2 calm -2
i no: life -1 threat 1
i ois: violence 1
i pack: worry 1
i s: life 1 violence -1 voices 1 foreign 1 calm -1
i sauf: worry 2 calm -1
i schwerbehindertenausweis: calm 1
i seh: foreign 1
i sog: violence 1 calm -1
i soi: life -1 voices 3 calm -1
i sol: life -1 voices 2 calm -1
i steh: life -1 voices 1
i the: foreign 1
i um: threat 1 worry 1
i vel: worry 1
i wand: life -1 foreign 3 calm -2
i war: calm 1
i wart: threat 1
i wen: other 1
i wieda: life -1 worry 1 calm 1
i wieder: voices 1 calm 1
i wil: life 2
i woas: threat 1 worry 1 calm -1
i wu: life 1
i wui: life 2 calm -1
i zruck: calm 1
i zum: violence 1 calm -1
i: life 4 violence -2 threat 5 other -3 medical -4 voices 2 foreign 1 worry -1 calm -2
ian: worry 2 calm -1
iar: foreign 1 calm -1
iberhaupt: calm 1
ibu genomen: medical 2 calm -1
ibu: life -1 threat -1 medical 4 worry 2 calm -3
ibuprofen: medical 2 worry -1 calm -1
ice: life 2
ich 10: medical 1
ich 19: life 1 calm -1
ich 20: life -1 medical 1 worry 1 calm -1
ich 24: life 1 calm -1
ich 2: medical 1
ich 34: violence 1 worry 1
ich 3: calm 1
ich 40: life -1 medical 2 calm -1
ich 41: worry 1 calm -1
ich 5: calm 1
ich 60: life 1
ich 61: life 1
ich 6: voices 1
ich ab: life 1 worry 1 calm -1
ich abend: life 2 calm -1
ich abends: worry 1 calm -1
ich aber: life 3 violence 1 threat 1 voices -1 worry -1 calm -2
ich acht: calm 1
ich ale: life -1 threat 1 medical 3 calm -1
ich alein: life -1 medical -1 calm 3
ich aleine: calm 1
ich alen: life -2 worry 4 calm -1
ich ales: life 1 threat 1 other 1 medical -1 calm -2
ich als: worry -1 calm 2
ich alten: calm 1
ich am: life 2 threat -1 medical -1 voices -1
ich an: life 1 violence -1 medical -1 worry 2
ich ander: life -1 worry 1
ich andere: life 1
ich anders: life 1 calm -1
ich anfangen: calm 1
ich anfas: voices 1 calm -1
ich anfase: life -1 violence 2 calm -2
ich anfasen: violence 2 calm -1
ich angefangen: life -1 threat 1
ich angst: life -1 violence 3 threat 1 medical -1 calm -2
ich anrufen: violence 1
ich anrufn: calm 1
ich antwort: life -1 worry 1 calm 1
ich anzeige: violence 1
ich anzieh: worry 1 calm -1
ich arbeit: calm 1
ich arbeiten: life 1 calm 1
ich arzt: medical 1 calm -1
ich auch: life 2 violence -1 threat 1 other -1 medical -1 voices 1 worry 1 calm -2
ich auf: life -1 violence -1 threat -1 voices 2 worry 1 calm -1
ich aufgehort: worry 2 calm -2
ich aufgestanden: violence 1
ich aufgewacht: calm 1
ich aufhoren: life -1 voices 1 worry -1 calm 1
ich aufs: life 1 calm -1
ich aufstehe: life -1 medical 1 worry 1 calm -1
ich aufstehen: worry 2 calm -1
ich aus: life -2 violence -1 threat -1 medical 1 voices 1 worry 1 calm 2
ich ausgelagerten: life 1 calm -1
ich ausgemacht: life 1
ich austeigen: life 1
ich ausweis: calm 1
ich bald: life 1
ich bamel: worry 1
ich bauchweh: worry 1 calm -1
ich bedanken: calm 1
ich behindat: calm 1
ich behinderung: life -1 violence -1 worry 1 calm 1
ich bei: life 2 violence 1 other -1 calm -1
ich beim: life 1 violence 1 worry -1
ich beis: life 1
ich bekom: calm 1
ich bekome: medical 1 worry 1 calm -2
ich bende: life 2 calm -2
ich benzin: threat 2 calm -2
ich bescheid: life -1 voices 1
ich beschlosen: life 1 calm -1
ich beschweren: worry 1
ich beser: worry -1 calm 1
ich bestimt: calm 1
ich bestraft: life 1 calm -1
ich betreur: violence -1 calm 1
ich betriebsrat: life 1
ich bevor: calm 1
ich bin: life -1 threat -3 other 1 medical -2 voices 2 foreign -1 worry 3
ich bins: life -1 calm 1
ich bis: violence -1 worry 2 calm -1
ich bisl: calm 1
ich bite: life 2 calm -1
ich blau: life -1 violence 2 calm -1
ich bleib: life 1 worry -1
ich blick: calm 1
ich blind: calm 1
ich blos: life 1
ich blut: life 1 violence 1 medical 1 worry -1 calm -1
ich blute: life -1 violence 1 medical 3 calm -2
ich bose: life 1 calm -1
ich brauch: life 3 violence -1 threat -1 worry -1 calm -1
ich brauche: worry -1 calm 2
ich braucht: life 1
ich bring: life -1 threat 2 worry -1 calm 1
ich bringe: life -1 threat 1 worry -1 calm 1
ich chef: voices 1 worry -1
ich chefin: calm 1
ich da: life -1 medical -1 worry 2 calm 1
ich dabei: worry -1 calm 1
ich dafur: threat 1
ich dagegen: violence 1 calm -1
ich daheim: violence -1 calm 1
ich damit: life -1 calm 1
ich dan: life 1 violence -1 threat -1 other -1 medical -1 voices -1 worry 1 calm 3
ich danach: life -1 worry 1 calm 1
ich danke: violence -1 calm 1
ich darf: life 1 violence 2 threat -1 other 1 medical -1 voices 2 worry -1 calm -3
ich das: threat 3 medical -1 voices 1 foreign -1 calm -1
ich datum: life 1 calm -1
ich daurnd: medical 1 worry 1 calm -1
ich davon: calm 1
ich davor: life 1 calm -1
ich dazu: calm 1
ich de: threat 1
ich deiner: worry 1
ich dem: life 1 violence -1 threat 3 other -1 voices 1 worry -1 calm -1
ich den: life -1 violence -2 threat 3 other -1 voices 1 foreign -1 worry -1 calm 1
ich denen: threat 1 calm -1
ich denk: life 1 violence 1 threat -1
ich denke: life 4 worry -1 calm -2
ich depresion: calm 1
ich der: life 1 medical -1
ich deswegen: life 1 calm -1
ich deutsch: calm 1
ich dich: calm 1
ich dick: life -1 threat 1
ich die: threat 5 other -1 medical -1 voices -2 foreign -1 worry -1
ich dienstag: life -1 threat 1
ich diese: life 3 calm -2
ich diesen: worry 1 calm -1
ich diktiere: medical 1
ich dir: threat 1 foreign 1
ich do: life 1
ich doch: life 1 violence 1
ich dopelt: medical 1
ich dran: life -1 violence 1 threat 1 other -1 voices 1
ich drauf: medical 1
ich dreh: calm 1
ich dreht: threat 1
ich drei: medical 1
ich drin: violence 2
ich druber: other 1
ich druck: threat 1
ich drucke: medical 1 calm -1
ich drunter: worry 1 calm -1
ich du: threat 2 voices 1 calm -2
ich dum: life 1 calm -1
ich durch: threat 1
ich durfte: calm 2
ich dusche: violence 1 worry 1 calm -1
ich e: life 1 violence 1 calm -1
ich echt: life 1 calm -1
ich egz: other 1 calm -1
ich ehrlich: life 1 worry 1 calm -1
ich ein: threat 2 other -1 worry -1
ich eine: life -1 violence -1 calm 2
ich einen: life -1 violence -1 threat 1 voices 1 worry 2 calm -2
ich einer: worry 1
ich einfach: life 2 medical -1
ich eingeschlosen: life -1 violence 1 worry -1 calm 1
ich eingespert: violence 2 worry -1 calm -1
ich einmal: life 1 worry 1 calm -1
ich einschlafen: life 1 calm -1
ich einsteigen: medical 1
ich endlich: life 1 voices 1 calm -1
ich entauscht: life 1
ich entschieden: threat 1 calm -1
ich entschuldigt: life -1 violence 1
ich er: calm -1
ich erfrier: life 1
ich erlaubnis: life 1 calm -1
ich erlost: voices 1
ich erst: life -1 violence 1 medical 1 worry -1 calm 1
ich erste: worry 1 calm -1
ich erzahl: life 1 calm -1
ich erzahle: violence 1 worry -1
ich es: life 1 violence -2 other 1 medical -2 voices 2 worry 1 calm -1
ich ese: worry 1
ich esen: life 1
ich euch: calm 1
ich fahr: life 1 violence -1 threat 2 calm -1
ich fahre: threat 1
ich fal: medical 1 worry 1 calm -1
ich fale: threat 1 worry 1 calm -1
ich falsch: calm 1
ich fang: life -1 calm 1
ich fast: calm 1
ich fehler: worry -1 calm 1
ich feierabend: life 1 worry 1 calm -1
ich fertig: threat 1
ich fest: life -1 calm 1
ich filmen: worry 1 calm -1
ich find: life 1 worry -1
ich finde: worry -1 calm 1
ich findet: life -1 violence 1
ich finger: voices 1
ich flieg: worry 1 calm -1
ich fliegen: life -1 voices 2 calm -1
ich foto: calm 1
ich frag: life 2 calm -1
ich frage: life -1 violence 1 worry 1
ich fragen: voices 1 calm -1
ich frau: threat 1
ich frech: violence 1 calm -1
ich frei: life -1 calm 2
ich freitag: life -1 worry 1
ich freiwilig: worry 1
ich freu: life 1 worry -1
ich friedhof: life 1
ich froh: life -1 worry -1 calm 2
ich fruh: calm 2
ich fruher: calm 1
ich fuhl: worry 2 calm -1
ich fuhle: life -1 worry 2 calm -1
ich funktioniert: life -1 worry 2 calm -1
ich fur: calm 1
ich fusbal: threat -1 calm 1
ich g: calm 1
ich ganz: life 1 medical -1 worry 1 calm -1
ich gar: threat -1 worry 1
ich garnicht: life -1 calm 1
ich garnix: calm 1
ich gas: threat 1 calm -1
ich geb: life 1
ich gebetet: life 1
ich geboren: life -1 worry 1
ich gedacht: life 2 calm -1
ich gedanken: life -1 threat 1 worry -1
ich geduld: calm 1
ich gefalen: life 1 violence -1 calm 1
ich gegen: calm 1
ich gegesen: worry -1 calm 2
ich gegogelt: life 1 calm -1
ich geh: life 1 violence -1 other -1 medical -1 voices 1 worry 1 calm 1
ich gehen: life 2 other 2 worry -1 calm -2
ich gehorche: life -1 voices 2 calm -1
ich gehorlos: calm 1
ich geht: life 1 other 1 worry 1 calm -3
ich gekocht: voices 1
ich gekomen: life 1
ich gekundigt: life -1
ich gelben: calm 1
ich gelernt: calm 1
ich gemuse: calm 1
ich genickt: life 1 calm -1
ich genug: life 2 calm -1
ich gerade: life 1 medical -1 worry -1 calm 1
ich geritzt: life -2 calm 1
ich gern: life 1 worry -1 calm 1
ich gesagt: life 2 violence 3 other -1 worry -1 calm -3
ich geschlagen: violence 3 worry -1 calm -2
ich geschrieben: life -1 violence 1 calm 1
ich gesehen: other 1
ich gestern: violence 1 calm -1
ich gestorben: life 2 worry -1 calm -1
ich gestotert: calm 1
ich gewine: calm 1
ich gewust: life 1
ich gezahlt: threat 1 calm -1
ich gibt: life -1 violence 2
ich glaub: life -1 violence -1 threat -2 other 1 medical 3 worry 1 calm -2
ich glaube: worry 1
ich gleich: violence -1 threat 1 medical 2 worry -1
ich gleis: threat 1
ich grad: violence -1 threat -1 other -1 medical 1 worry 1 calm -1
ich gros: life -1 calm 1
ich grose: threat 1
ich grupenleiter: life -1 threat 2
ich guck: worry 1
ich gut: life -1 other 1 foreign 1
ich hab: life -1 other -2 medical 4 foreign -1 worry -1 calm 1
ich habe: voices -1 foreign -1 worry 1 calm 1
ich haben: calm 1
ich habs: life -1 other 1 worry 1 calm -1
ich haha: medical 1
ich halt: life 1 medical -1 voices 1 worry -1 calm -2
ich halte: life -1 threat -1 medical 1 worry 1
ich hamer: threat 1 calm -1
ich hand: violence 1 calm -1
ich handy: life 1
ich hang: life 2 worry -1 calm -1
ich hange: calm 1
ich hase: calm 1
ich hat: life 2 voices 1 worry -1 calm -1
ich hate: life 1 threat -1 medical 1 worry 2 calm -3
ich hau: life 1 violence -1 threat 2 medical -1 worry -1
ich hause: life -1 calm 2
ich hausmeister: calm 1
ich heim: life 1 threat -1
ich heimkomt: violence 1 medical 1 calm -2
ich heimlich: violence 1 calm -1
ich heiraten: violence 1
ich heiser: life -1 calm 1
ich heit: threat 1
ich heul: calm 1
ich heule: life -1 worry 2 calm -1
ich heut: life 3 calm -2
ich heute: life 1 violence 1 threat -2 medical -1 calm 1
ich hier: violence -1 threat 1 voices 1 worry -1 calm 1
ich hin: life 2 calm -1
ich hingeh: life 3 calm -2
ich hinter: other 1
ich hinterher: life 1 calm -1
ich ho: life -1 worry 1
ich hochstens: worry 1 calm -1
ich hof: life 1
ich hofe: life 2 calm -1
ich hohenangst: calm 1
ich hol: voices 1 calm -1
ich hole: other 1
ich holen: medical 1 voices 1 calm -1
ich hor: life -1 violence -1 other 3 medical -1 voices 1 calm -2
ich hore: life -1 threat -1 other 1 voices 2 worry 2 calm -2
ich hundert: life 1
ich ich: life 1 violence -1 threat 2 other -1 medical 1 worry 2 calm -3
ich ihnen: life 1
ich ihr: life -2 threat 2 calm 1
ich ihre: life -1 other 1
ich ihren: calm 1
ich im: life -2 violence 1 threat 3 medical -1
ich imer: other -1 medical -1 worry 1
ich in: life 1 threat 4 other -1 medical -1 worry -1 calm -1
ich inerlich: life 1 worry -1
ich informieren: life 1 medical 1
ich ins: life 1 threat 1 medical -1 worry 1 calm -1
ich inzwischen: worry 1
ich irgendwan: life 1 medical -1 voices 1 calm -1
ich is: life 1
ich ist: life 1 violence 1 calm -1
ich ja: violence 1 threat -1
ich jahr: life 1 calm -1
ich jahre: life 1
ich jahrgang: life 1
ich jeden: life 1 worry -1
ich jedes: worry 1 calm -1
ich jemand: life -1 worry 1 calm 1
ich jesus: voices 3 calm -1
ich jetz: threat 1
ich jetzt: life 2 other -1 medical -2 worry 1
ich jez: life -1 threat 1 calm 1
ich jobticket: calm 1
ich kafe: calm 1
ich kafemaschine: life 1 calm -1
ich kan: life -3 threat -1 other -1 medical 1 voices 1 foreign 1 worry 2
ich kaput: life 1
ich kauf: calm 1
ich kaum: worry 1
ich kein: life 2 worry 1 calm -2
ich keine: life -2 threat -1 medical 1 worry 2 calm 2
ich keinem: worry -1
ich keinen: threat -1 worry 2
ich keiner: life -1 other 1
ich kene: violence 1 calm 1
ich kind: voices 1
ich kinder: threat 1
ich kip: medical 4 calm -3
ich klein: worry -1 calm 1
ich kleine: calm 1
ich kleinen: life 1 voices 1
ich klingle: violence 1
ich klopf: life 1 violence 1 calm -1
ich knal: threat 2 calm -2
ich koche: calm 1
ich kolegen: violence 1 calm -1
ich kolegin: life 1
ich kom: life 1 violence 1 threat -1 medical 1 voices -1 calm -1
ich kome: life -1 threat -1 calm 2
ich komisch: calm -1
ich konen: medical 1
ich kont: life -1 calm 3
ich konte: life -1 violence -1 threat 3 worry -1
ich kopf: life 1 calm -1
ich kopfhorer: calm 1
ich koste: life 1 calm -1
ich kotz: medical 1
ich kotze: medical 1
ich krank: calm 1
ich kratz: life 1 calm -1
ich krebs: life 1 calm -1
ich krieg: life -1 violence 2 threat -1 medical 1
ich kumere: life -1 calm 2
ich kundigen: life -1 worry 5 calm -3
ich kundigung: worry 1
ich kurz: worry 1
ich lach: life -2 worry 1 calm 1
ich lache: worry -1 calm 1
ich lager: life -1 calm 1
ich lange: violence 1 worry 2 calm -2
ich langer: life -1 calm 1
ich langsam: violence 2
ich langst: life 1
ich las: life 1 calm 1
ich lase: life -1 threat 1 worry 1 calm -1
ich lauf: life 2 voices 2 worry 1 calm -3
ich laufe: other 1 voices 1 worry 1 calm -2
ich leb: life 1
ich lebe: life -1 calm 2
ich leben: life -3 calm 4
ich leg: life 1 threat 4 calm -4
ich leiter: calm 1
ich ler: worry 1
ich lern: calm 1
ich lerne: violence 1
ich lese: calm 1
ich lesen: worry 1
ich letzte: life 1 calm -1
ich lieb: life 2 calm -1
ich liebe: life -2 calm 3
ich lieber: life 2 threat -1
ich lieg: worry 1
ich liege: medical 1
ich links: voices -1 calm 1
ich lohn: calm 1
ich los: threat 1
ich losch: life 1
ich mach: life 2 violence -1 threat 1 medical -1 voices -1 calm -1
ich mache: life 2 violence -1 worry 1 calm -2
ich machen: life -2 threat 1 other 1 medical 1 voices -1
ich machn: calm 1
ich machs: life 1 threat 1 calm -1
ich mag: life -1 threat -1 worry -1 calm 4
ich mal: life -1 threat -1 voices -1 worry -1 calm 3
ich man: calm 1
ich manchmal: life -1 worry 1 calm -1
ich mehr: life 3 violence 2 threat -2 other -1 voices -2 worry -1
ich mein: life 2 medical -1 worry -1 calm 1
ich meine: violence -1 threat 2 other -1 medical -1
ich meinem: life -1 threat 3 calm -1
ich meinen: life -1 violence -1 threat 3 calm -1
ich meiner: life -1 threat 2
ich meins: life 1
ich merk: life -1 medical 1 worry 1
ich meser: life -1 threat 2 voices 1 calm -1
ich mich: life 5 violence -4 threat -3 voices 1 foreign -1 worry 1 calm 1
ich mir: life 8 violence -3 threat -1 worry -4
ich mit: life 1 threat 1 other -1 medical -1 voices -1 calm 1
ich mitagspause: life -1 calm 1
ich mitwoch: life -1 calm 1
ich mocht: life 2 worry -1 calm -1
ich mochte: life 2 worry -1
ich monat: worry 1 calm -1
ich monatelang: worry 1
ich morgen: life 2 violence 1 threat 1 voices -1 worry -1 calm -1
ich morgens: life -1 worry 1 calm 1
ich mude: life 1 voices 1 worry -1 calm -1
ich mus: life -2 violence 2 threat -1 other -1 voices 4 calm -2
ich muste: violence 3 calm -2
ich muter: threat 2 calm -1
ich n: life 1
ich nach: voices 1 calm 1
ich nacher: life 1
ich nachts: life -1 worry 2 calm -1
ich nackt: violence 3 calm -2
ich namlich: worry -1 calm 1
ich ne: life 1 calm -1
ich nehm: threat 1 medical 1 worry -1
ich nehme: life 1 medical -1 worry -1 calm 1
ich nehmen: calm 1
ich nein: violence 1 voices 2 calm -2
ich nen: calm 1
ich neu: life -1 calm 2
ich neun: calm 1
ich nich: violence 1 threat -1 medical 1 voices 1 calm -2
ich nicht: life 1 violence 2 threat -1 other -1 medical -1 calm 1
ich nichts: threat 1 calm -1
ich nie: worry 2 calm -2
ich niemand: life -1 worry 2 calm -1
ich niemandem: calm 1
ich nimer: life 1 worry 2 calm -2
ich nirgends: worry 1 calm -1
ich nix: violence 1 threat -1 foreign 1 worry 1 calm -2
ich noch: life 2 violence -1 threat -2 medical -1 calm 2
ich nochmal: life 1 threat -1
ich nua: calm 1
ich nur: life 1 other -1 voices -1 worry 2
ich ob: voices 1
ich oben: life 1 violence -1 threat 1 voices 1 calm -1
ich oder: life -1 calm 1
ich oft: worry 2 calm -2
ich oma: life 1 calm -1
ich onkel: calm 1
ich opa: calm 1
ich ostern: worry 1
ich pack: life -1 worry 2 calm -1
ich panik: worry 1 calm -1
ich pas: voices 1
ich pase: worry 1
ich pause: calm 1
ich platze: calm 1
ich platzen: calm 1
ich praktikum: life 1
ich probezeit: life 1 calm -1
ich probieren: calm 1
ich probiers: voices 2 calm -1
ich problem: worry -1 calm 1
ich prufung: calm 1
ich puli: calm 1
ich raus: life 1 worry 3 calm -3
ich red: life -1 threat -1 other 1 worry 1
ich rede: voices -1 worry 1
ich reden: life -1 calm 2
ich reich: calm 1
ich rein: violence 1 voices 1 worry -1
ich reinkomt: life -1 calm 1
ich rente: violence 1
ich resturlaub: life 1
ich rezept: life -1 calm 1
ich richtig: calm 1
ich ritz: life 1 worry -1
ich ritze: life 1
ich ritzen: life 2 calm -1
ich rot: calm 1
ich rufe: threat -1 calm 2
ich ruhe: life 2 other 1 calm -2
ich ruhig: life 1 calm -1
ich sach: worry 1 calm -1
ich sachen: violence 1
ich sag: violence 1
ich sage: threat 1 voices -1 worry 1 calm -1
ich sagen: violence 1 worry -1 calm 2
ich sags: threat 1 calm -1
ich sagt: life -1 voices 1 worry 1
ich samel: calm 1
ich samstag: calm 1
ich sas: life 1
ich sat: life -1 worry 1 calm 1
ich saur: life 1
ich schaf: life -1 worry 2
ich schafe: worry 1
ich scham: life 1
ich schame: life -1 worry 1
ich schaten: worry 1
ich schau: life 1 calm -1
ich schicht: worry 1
ich schis: life -1 calm 1
ich schlaf: life 2
ich schlafen: violence 1 threat -1 worry 2 calm -1
ich schlag: life 1 threat 1 voices 1 calm -1
ich schlagen: life 1
ich schlus: life 1 threat -1 worry -1 calm 1
ich schlusel: life -1 threat 1
ich schmeis: life -1 threat 2 worry 3 calm -2
ich schneiden: life 1 worry -1 calm 1
ich schnel: life -1 calm 2
ich schneler: violence 1
ich schon: life 2 violence -1 threat -1 other -1 medical -1 voices 1 worry 1
ich schrank: life 1
ich schrauben: calm 1
ich schrei: violence 1 calm -1
ich schreiben: life 1 violence 1 threat -1 other -1 voices 1 worry -1 calm -1
ich schriftlich: worry -1 calm 1
ich schubs: threat 2 calm -1
ich schubsen: voices 1
ich schulden: life -1 worry 3 calm -1
ich schwanger: medical 1 calm -1
ich schwerbehindertenausweis: life -1 calm 1
ich schwim: calm 1
ich schwitz: life -1 calm 1
ich schwor: threat 1 calm -1
ich schwore: threat 2 calm -2
ich seh: life -2 violence -1 other 2 medical 1 worry 1 calm -1
ich sehr: medical 1
ich sein: life -1 other 1 worry 1
ich seine: violence 1 worry 1
ich seinen: threat 1
ich seit: violence -1 threat 1 foreign 1 calm -1
ich seitdem: worry 1
ich selber: life -1 violence -1 calm 3
ich selbst: calm 1
ich setz: life 1 medical 1 calm -1
ich sie: life 1 violence -1 threat 3 other -1 worry 2 calm -4
ich sind: life 1 violence 1 calm -1
ich sing: calm 1
ich singe: calm 1
ich sitz: life 2 violence -1 threat -1 medical 1 worry 1 calm -4
ich sitze: life 1 calm -1
ich so: life 3 violence -1 medical 1 voices -1 calm -2
ich sofort: life 1 violence -1
ich sol: life -3 violence 1 threat -3 other 1 medical -1 voices 5 worry 3 calm -2
ich solang: calm 1
ich solche: worry 2 calm -1
ich solte: life 1 calm -1
ich somer: life 1
ich sonst: medical 1 calm -1
ich sontag: life 1 calm -1
ich sorge: threat 2 calm -2
ich spat: life -1 violence 1 calm 1
ich spater: calm 1
ich spiel: life 1 worry 1 calm -1
ich spindschlusel: life 1
ich spring: threat -1 voices -1 calm 3
ich springen: violence -1 voices 1 calm 1
ich spuck: medical 1 calm -1
ich spule: life -1 calm 2
ich spur: life -1 medical 1 worry 1
ich stand: calm 1
ich stat: life 1 calm -1
ich stech: threat 2 calm -2
ich steck: threat 2 calm -1
ich steh: life 1 violence -1 threat 1 other -1 medical -1 worry 1 calm -1
ich stehen: medical 1 calm -1
ich stele: threat 1
ich sterb: calm 1
ich sterbe: life 2 threat -1
ich sterben: life 1 voices 2 worry -1 calm -1
ich sterne: medical 1
ich stilhalten: violence 1
ich stimen: life -1 worry 2 calm -1
ich stolz: worry -1 calm 1
ich strafe: life 1
ich streng: life -1 worry 1
ich strom: life -1 voices 1 calm 1
ich stunden: calm 1
ich such: life 1
ich suizidgedanken: life 5 worry -2 calm -2
ich tableten: life 1 medical -1 worry -1 calm 2
ich tag: life 1
ich tanze: calm 1
ich taschengeld: life -1 violence 1 calm -1
ich tausend: calm 1
ich tot: life 5 threat -1 worry -2 calm -1
ich total: worry 1
ich tote: threat 2 calm -2
ich trag: life 2 violence -1 calm -1
ich trage: violence 1
ich trau: life -2 violence -1 other 2 worry 2 calm -1
ich traum: threat 1
ich traurig: calm 1
ich trink: life 1 worry 2 calm -1
ich trinke: life -1 foreign 1 worry 3 calm -2
ich trotzdem: life 1 medical 1 worry 1 calm -2
ich tschus: life 1
ich tun: life -1 worry -1 calm 2
ich ube: worry -1
ich uber: voices 1 calm -1
ich uberal: violence 1 medical 1 voices 2 worry -1 calm -2
ich uberdreht: violence 1 worry 1 calm -1
ich uberhaupt: worry 1
ich uberlegt: life 2 calm -1
ich ubermorgen: life 1
ich um: life 1 medical 1 calm -1
ich umbringen: life 3 calm -2
ich umgezogen: calm 1
ich und: life -1 threat 1 worry 1 calm -1
ich uns: calm 1
ich unten: other 1 worry -1
ich unter: life 3 calm -2
ich unterschreiben: life -1 violence 2 voices -1 worry 2 calm -1
ich urlaub: calm 1
ich vater: calm 1
ich verabschiedet: life 1
ich verbren: life 2 calm -1
ich verkriechen: life -1 worry 2
ich verletzt: life 2 calm -1
ich verliebt: calm 1
ich verlieren: worry 2 calm -1
ich vermisen: worry -1
ich versehen: calm 1
ich versprech: violence 1
ich versprochen: life 1
ich verstanden: voices 1
ich versteckt: violence 1 calm -1
ich versteh: worry 2
ich verstehen: calm 1
ich veruckt: threat 1
ich viel: other 1 medical 1
ich vieleicht: life 1
ich vom: life -1 violence 1 threat -1 medical -1 voices 1 worry 2 calm -1
ich von: threat -1
ich vor: life 1 violence -1 threat 1 calm -1
ich vorher: life 1 worry 1 calm -1
ich vors: life 1 voices 1 calm -1
ich wach: violence 1
ich wan: life 1 worry 1 calm -1
ich war: life 2 calm -1
ich ware: worry 1 calm -1
ich warte: life -1 threat 2 calm -1
ich was: life 1 violence 1 worry 1 calm -2
ich waser: voices 1
ich weg: life 2 violence -1 threat -1 voices -1 worry -1 calm 1
ich wegebracht: threat 1
ich weglaufe: violence 1
ich weh: life 1
ich weil: life 1 calm -1
ich wein: worry 2 calm -1
ich weine: life -1 violence 2 worry 1 calm -1
ich weis: life 2 violence -1 threat 1 medical -1 voices 1 worry 2 calm -3
ich weiter: life 1
ich welche: threat 1
ich wem: other 1
ich wen: worry 2
ich wenigstens: life 1 worry 1 calm -1
ich wer: worry 1
ich werd: life -1 violence 2 worry 1 calm -2
ich werde: life -1 violence 3 threat 2 worry 1 calm -5
ich werden: life 1
ich widerspruch: life -1 calm 1
ich wie: other 1 medical 1 calm -2
ich wieder: life 2 threat -1 other -1 voices -1 worry 3 calm -2
ich wil: life 1 threat 2 other -2 medical -1 foreign -1 worry 1 calm -1
ich wils: calm -1
ich wirklich: threat 2 calm -1
ich wo: life -1 threat 1
ich woanders: worry 1
ich woche: life 2 calm -2
ich wohin: life 1 violence 1
ich wohn: life -1 voices 1 calm 1
ich wohne: other 1
ich wohnung: life -1 worry 1
ich wolt: life 2 violence 1 calm -1
ich wolte: life 1 calm 1
ich wunsch: life 1 worry -1
ich wunschte: life 2 worry -1 calm -1
ich wurd: life 2 calm -1
ich wurde: worry 2 calm -1
ich wuste: calm 2
ich wutend: life 1 violence -1
ich zahl: life 1 worry -1
ich zahle: worry 1
ich zahlen: worry 1
ich zeig: life 1
ich ziter: worry 1 calm -1
ich zu: life 1 medical -1 worry -1 calm 1
ich zufrieden: calm 1
ich zug: other 1 voices 1
ich zuhause: violence 1 calm -1
ich zum: threat -1 worry -1 calm 2
ich zund: life 1 threat 1 calm -1
ich zunde: life -1 threat 3 calm -2
ich zur: life -1 violence 1 medical 1 worry -1
ich zurik: calm 1
ich zurst: calm 1
ich zuruck: worry 1
ich zwei: life -1 calm 2
ich zweimal: calm 1
ich 😂: life 1 calm -1
ich 😭: life 2 calm -1
ich: life 3 threat 7 other -6 medical -1 voices 1 foreign -7 worry 2
ichs am: life 1
ichs aus: life 1 worry -1
ichs die: life 2 calm -1
ichs gesagt: other 1
ichs ist: worry 1 calm -1
ichs ja: worry 1
ichs mir: life 1 calm -1
ichs nicht: life -1 voices 1 worry 1
ichs sagen: worry 1
ichs selber: life 1
ichs: life 7 violence -2 medical -1 worry 1 calm -5
ichwilnichtmehrleben: life 12 foreign -1 calm -11
icimdeki: foreign 3 calm -2
ick al: voices 1 worry 1 calm -1
ick alen: worry 1
ick bin: life -1 other 1
ick bun: life -1 worry 1 calm 1
ick dat: calm 1
ick de: worry 1
ick den: life -1 threat 1 other 1 calm 1
ick dir: violence 1 worry -1
ick don: other 1
ick dor: worry 1
ick en: life 1
ick hab: violence 1
ick heb: life 1 worry -1
ick in: other 1
ick int: life 2 worry -1 calm -1
ick jetz: violence 1 calm -1
ick ka: voices 1 calm -1
ick kan: life 1 other 1 calm -2
ick krieg: medical 1 worry 1 calm -1
ick mach: life 1 threat 1 calm -1
ick mag: life 2 calm -2
ick mi: life 2 voices 1 foreign -1 calm -1
ick mir: life 1
ick na: life 1
ick net: life 1 other 1 worry 1 calm -2
ick nich: life 2
ick nu: worry 1
ick ok: calm 1
ick pas: calm 1
ick schal: voices 2 calm -1
ick schlus: life 1
ick seh: threat 1
ick sieht: other 1 worry 1 calm -1
ick so: calm 1
ick swarbehinerten: calm 1
ick tot: life 1 threat 1 calm -1
ick wen: life -1 other 1
ick wer: life 1 worry 1 calm -2
ick wil: life 3 worry -1 calm -2
ick: life 5 violence -2 threat 2 other 2 medical -3 voices 2 foreign -4 worry -1 calm -1
ickn da: calm 1
ickn: worry -1 calm 2
ide kopf: medical 1 worry -1
ide: life -1 threat -1 medical 2 worry -1 calm 1
idem: life -1 foreign 2 calm -1
iden: calm 1
idiot: threat 1
ieri: foreign 2 calm -1
if: foreign 1
ifd: life -1 foreign -1 calm 2
igel: calm 1
igelbal: life 2 worry -1 calm -1
ihnen dan: calm 1
ihnen fur: life 1
ihnen ist: worry 1
ihnen nicht: violence 2 calm -1
ihnen: life 1 violence 1 threat -1 other -1 medical -1
ihr ale: threat 2 worry -1 calm -1
ihr am: other 1 calm -1
ihr arm: medical 1
ihr auch: life 1 voices 2 worry -1 calm -2
ihr auf: life 1
ihr baby: life -1 other 1
ihr bekomen: calm 1
ihr beser: life -1 worry 2
ihr bin: life 1
ihr braucht: life 1
ihr das: life 1 voices 1 calm -1
ihr der: life 1 voices 1 calm -1
ihr die: life -2 threat 1 voices 1 calm 1
ihr ein: life 1 calm -1
ihr es: life 1
ihr euch: life 1 threat -1 worry -1
ihr freund: worry 1
ihr fur: calm 1
ihr gar: life 1
ihr geht: threat 1
ihr gesagt: life -1 threat 1
ihr habt: threat 1 calm -1
ihr handy: other 1
ihr hangt: medical 1 calm -1
ihr haus: life 1
ihr ich: life -1 other 1 calm 1
ihr im: calm 1
ihr in: threat 1
ihr ist: life -1 other 1
ihr jemand: other 1
ihr komt: calm 1
ihr kont: life 1
ihr lieblingsfarbe: life 1
ihr lipen: life -1 calm 1
ihr mal: life 1
ihr man: other 2
ihr mehr: life 1 calm -1
ihr meine: life 1 calm -1
ihr mich: life 2 violence -1 threat 1 worry -1
ihr morgen: life -2 calm 2
ihr nicht: life 1
ihr nie: life 1
ihr rezept: life -1 calm 1
ihr seht: other 1
ihr seit: life -1 worry 1
ihr sie: threat 1 other 1
ihr und: life -1 threat 1 calm 1
ihr vor: calm 1
ihr wart: life 1 worry -1 calm 1
ihr werdet: life 2 calm -1
ihr wist: life 1 calm -1
ihr: life 7 violence -6 threat 6 other 5 medical -2 voices -1 foreign -1 worry -6 calm -1
ihre am: calm 1
ihre muhe: life 1
ihre: life -2 violence -1 threat -1 other 2 voices -1 foreign 1 worry -2 calm 3
ihrem: violence 1 threat 3 other -1 medical -1 voices -1 worry -1
ihren man: calm 1
ihren namen: medical 1 calm -1
ihren vergiftet: calm 1
ihren: violence -1 threat 2 other 3 voices -1 worry -1
ihrer und: threat 1
ihrer: life -2 other 1 voices -1 worry -1 calm 3
ihrs: violence -1 other -1 calm 3
ikea: calm 1
iki: calm 1
ikval: life -1 foreign 3 worry -1 calm -1
il mio: calm 1
il: life -1 foreign 4 calm -1
ilaclar: foreign 1 calm -1
ilse: calm 1
im 14: life 1 calm -1
im 1: calm 1
im 5: life 2 calm -2
im 6: voices 1 calm -1
im 8: life 1 calm -1
im ab: life 1
im aber: violence 1
im ale: violence 1
im alein: violence 1 worry 1 calm -1
im ales: medical 1
im altenheim: calm 1
im am: life -1 calm 1
im an: medical 1 worry 1 calm -1
im archiv: calm 1
im auch: violence 1
im auf: life -1 violence 1 other 1
im aufzug: medical 1 voices 1 calm -1
im auge: voices 2 calm -2
im aus: calm 1
im ausweis: calm 1
im auto: worry 2 calm -1
im bad: life 1 violence 1 calm -2
im bauch: threat 1
im baumarkt: life 1 threat 1 calm -1
im berufsbildungsbereich: calm 1
im bescheid: calm 1
im beser: life -1 calm 1
im besten: life 1
im bet: violence 1 voices -1 worry 1 calm -1
im betrieb: worry 1 calm 1
im bfa: calm 1
im bin: calm 1
im bis: violence 1 worry 1 calm -1
im boden: calm 1
im brief: worry 3 calm -3
im buro: life -1 violence 1 other -1 medical -1 worry -1 calm 3
im bus: worry 1 calm -1
im chat: other 1 worry -1
im chor: calm 1
im container: other 1
im das: threat 1 voices 1 worry -1 calm 1
im den: threat 1 worry 1 calm -2
im der: calm 1
im des: calm 1
im die: worry 1
im dienst: other 1
im driten: life -1 threat 1 calm 1
im drucker: other 1 calm -1
im dunkeln: life -1 worry 2
im ein: life 2 violence 1 calm -2
im eine: calm 1
im einen: violence 3 calm -3
im einfach: calm 1
im eingeschlosen: other 2 calm -1
im eingespert: life -1 violence 2 other 1 voices 1 calm -2
im eins: threat 1
im einschlafen: life 1
im er: violence -1 threat 1 calm -1
im ernst: life 1 calm -1
im ersten: calm 1
im fast: other 1 worry 1 calm -1
im februar: worry 1 calm -1
im fernsehen: life -1 calm 1
im fernseher: life -1 voices 2 calm -1
im fest: life -1
im film: calm 1
im flur: violence -1 medical 1 voices -1
im freibad: calm 1
im fruhling: life 1 calm -1
im fur: threat 1
im ganz: threat 1 voices 1 calm -1
im garten: other -1 medical 1 calm 1
im gesagt: violence -1 threat 1
im gesicht: medical 2 calm -1
im gesprach: calm 1
im gestern: life -1 calm 1
im gestorben: worry 1
im gewesen: other -1 medical 2
im grab: life 4 calm -4
im hab: worry 1 calm -1
im haben: life -1 worry 1 calm 1
im hals: medical 2 calm -1
im halten: violence -1 other 1
im hamer: threat 1 calm -1
im hangen: other 1
im hat: life 1 calm -1
im haus: other 1 calm -1
im heim: life -1 violence 1 voices -1 calm -1
im helfen: calm 1
im her: other 1
im herbst: life 1
im heute: calm 1
im himel: life 1 other 1 calm -1
im hinterm: calm 1
im hof: violence 1 other 1
im hospiz: calm 1
im hotel: calm 1
im ich: life 2 violence 1 threat -1 worry -1 calm -2
im ihr: threat 1
im im: violence 1 other -1 worry 1
im imer: calm 1
im in: life 1 threat -1 calm 2
im ins: violence 1 calm -1
im internet: life 1 threat 1 calm -2
im is: life 1 other 1 calm -1
im ist: life 1 calm -1
im jahr: calm 1
im januar: calm 1
im jede: worry 1
im jetzt: calm 1
im juni: worry 1
im kalender: life 1 calm -1
im kan: calm 1
im kaput: life -1 threat 1
im keiner: life 1 calm -1
im keler: life 1 violence 3 threat -1 other 1 voices 1 worry -1 calm -4
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
im kuhlraum: calm 1
im kuhlschrank: worry 1 calm -1
im labor: medical -1 calm 1
im lachen: threat 1 worry -1 calm 1
im laden: medical 1 worry -1 calm 1
im lager: life -1 violence 1 threat 1 other 1 voices -1 worry -1
im lauft: calm 1
im laut: calm 1
im leben: life -1 worry 1 calm 1
im liegt: life 2 calm -1
im lol: life -1 calm 1
im loto: life -1 calm 1
im mai: calm 1
im marz: life 1 violence 1 calm -1
im meinen: calm 1
im mit: life -1 other 1
im monat: calm 1
im morgen: life 1 threat 1 calm -1
im mus: calm 1
im nach: life 1
im nachthemd: other 2 calm -1
im nachtisch: life 1 calm -1
im navi: voices -1 calm 1
im neben: other 1
im netz: life -1 threat 1
im nicht: life 1 calm -1
im nie: life -1 worry 1
im nix: life 1
im noch: violence -1 voices 1 worry 1
im november: calm 1
im nur: life 1
im oder: worry 1
im ohne: worry 1
im ohr: violence 1 voices 1 calm -1
im pausenraum: medical 1
im pflegeheim: calm 1
im platz: life 1 calm -1
im praktikum: calm 1
im rad: life 1
im radio: violence -1 voices 1 calm 2
im regen: calm 1
im riecht: medical 1 calm -1
im rolstuhl: threat 1 medical 1 calm -1
im rucksack: life 1 threat 1 other 1 calm -1
im sag: threat 1
im sagen: voices 1
im sagt: life -1 other -1 worry -1 calm 3
im schaten: calm 1
im schickt: medical 1 voices 1 calm -1
im schlaf: life -1 calm 1
im schlafen: violence 2 calm -1
im schlafzimer: other 1
im schne: other -1 medical 1 voices 1 calm -1
im schrank: life 1 other 1 calm -2
im schupen: other 1
im sein: life 1 threat 1 calm -1
im seit: worry 1 calm -1
im selben: threat 1
im september: calm 1
im sie: worry 1
im sind: voices -1 calm 1
im singen: voices 1
im sitzen: calm 1
im sitzt: threat 1 calm -1
im so: life -1 threat 1
im somer: life 2 calm -1
im spiegel: voices 1
im spiel: calm 2
im spind: threat 1
im stau: voices -1 calm 2
im stecken: medical 2 calm -1
im stehen: threat 1 calm 1
im steht: calm 1
im sterben: calm 1
im stil: life 1
im stock: life 2 calm -1
im takt: medical 1 calm -1
im tatort: calm 1
im team: worry 1 calm -1
im theater: calm 1
im tierheim: life -1 calm 2
im traum: life 1
im trepenhaus: violence 1 calm -1
im tschus: life 1
im umkleide: violence 1 calm -1
im und: life 1 other 1 calm -2
im unter: medical 1
im urlaub: worry -1 calm 2
im verlaufen: voices 1
im versteckt: voices 2 calm -1
im versunken: calm 1
im vertrag: calm 1
im vom: voices 1 worry -1 calm 1
im von: life 1
im wald: life 1 voices 2 worry -1 calm -1
im war: life 1
im waser: voices 1
im weg: threat 1 worry 1 calm -1
im wegen: calm 1
im weh: threat 1 calm -1
im weil: other 1 worry 1 calm -1
im wie: life 1 threat 1 worry -1 calm -1
im wieder: worry 1
im wil: voices 1
im wo: life 1
im wohnen: life 1
im wohnheim: other 1 worry 1 calm -1
im wohnzimer: threat 1 calm -1
im zeugnis: life -1 calm 1
im zimer: violence -1 other 3 calm -1
im zu: calm 1
im zug: calm 1
im zweiten: threat 1
im: life -2 threat 2 other 4 medical -1 voices 1 foreign -4 worry -3 calm 4
ima: life -1 violence 1 medical -1 worry -1 calm 3
imbis: calm 1
ime: life -1 foreign 3 worry -1 calm -1
imer ale: threat 1
imer ales: life -1 worry 1
imer am: calm 1
imer an: violence 1 threat 1 calm -1
imer auf: calm 1
imer aus: life 1 violence -1
imer beim: violence 1 worry 1 calm -1
imer bis: worry 1 calm -1
imer bleib: worry 1 calm -1
imer chef: worry 1 calm -1
imer da: worry 1 calm -1
imer dahin: violence 1 calm -1
imer danke: life 1 calm -1
imer das: life 1 violence 2 worry 1 calm -2
imer dem: calm 1
imer den: life -1 violence 1 worry 1 calm -1
imer der: life -1 worry 1
imer die: life -1 violence 1 voices -1 worry -1 calm 2
imer ein: violence 2 voices 1 calm -1
imer eine: life -1 violence 1 worry -1 calm 1
imer er: violence 1
imer erst: violence 1 calm -1
imer ganz: calm 1
imer gegen: violence 1
imer geh: voices 2 calm -1
imer gesagt: voices 1
imer geschrieben: other 1
imer gleich: life -1 calm 1
imer hand: calm 1
imer heute: life 1 other 1 calm -1
imer ich: life -1 violence 2 threat -1 medical -1 worry 1 calm 1
imer im: threat 2 calm -1
imer imer: worry 1 calm -1
imer in: life -1 violence 2 threat -1
imer ins: voices 1 calm -1
imer laut: calm 1
imer lieb: violence 1 calm -1
imer lustig: other 1 worry 1 calm -1
imer mal: calm 1
imer mehr: life 1 medical 1
imer mein: violence 1
imer meine: violence 1 worry -1
imer mich: life 1
imer mir: life -1 calm 1
imer mit: violence -1 calm 1
imer mude: worry 1 calm -1
imer nach: worry 1
imer net: life 2 calm -1
imer nich: life 1 calm -1
imer nicht: worry 1
imer noch: life -1 worry 1
imer nur: life -1 violence 1 other 1 worry -1
imer runter: medical 1
imer sachen: violence 1 calm -1
imer schlafen: life 1
imer schon: medical 1
imer sein: other 1
imer so: life -1 worry 3 calm -2
imer sontags: life -1 calm 1
imer spat: worry 1 calm -1
imer tot: calm 1
imer tschus: life 1 calm -1
imer uber: worry 1 calm -1
imer und: life -1 violence -1 voices -1 worry 3 calm -1
imer vom: calm 1
imer vor: calm 1
imer was: worry 1
imer weg: life 1
imer wen: life -1 threat -1 calm 1
imer wer: calm 1
imer wieder: violence -1 medical 1 calm -1
imer zu: life -1 violence -1 threat 1 worry 3 calm -2
imer zum: calm 1
imer zusamen: threat 1
imer zwischen: violence 1
imer: life 1 violence 4 threat -2 other -1 medical -2 voices -4 foreign -2 worry 6
imerhin: calm 1
imernoch: calm 2
imieniny: calm 1
imker: life -1 threat -1 calm 3
imparato: foreign -1 calm 1
impfe: calm 1
impfen: life -1 calm 1
impfung: life -1 medical 1 worry -1 calm 1
in 6: life 1 other 1 calm -1
in ab: threat 1 calm -1
in aber: life 1
in ale: threat 1
in alte: calm 1
in alten: calm 1
in am: other 1
in an: calm 1
in anderen: calm 1
in arbeit: life 1 violence 1 calm -1
in arm: life 1 medical 2 calm -2
in auf: threat 2 calm -1
in augen: medical 1
in backerei: life 1
in backstube: medical 1
in badewane: life 1 other 1 calm -1
in bahn: life -1 threat 1 worry 1 calm -1
in bald: threat 1
in bauch: violence 1 threat 1 calm -1
in behalten: life 1
in beide: medical 1
in beim: threat 1
in berufschule: calm 1
in beser: other 1
in besprechung: life -1 calm 1
in bet: life -1 violence 2
in bewerbung: calm 1
in bin: calm 1
in bite: threat 1 calm -1
in box: calm 1
in brunen: voices 1
in brust: life 1 medical 1 calm -1
in bude: calm 1
in container: violence 1 other 1 calm -1
in d: life 2 medical 1 calm -2
in da: life 1
in dan: threat 1
in das: life -1 calm 1
in de: life -1 other 2 calm -1
in dem: calm 1
in den: violence 2 threat -1 other 1 medical 1 calm -3
in der: life 1 threat -1 other -1 medical 1 foreign -1 worry -1 calm 1
in die: threat -1 medical -1 voices -1 worry 2
in dor: other 1
in drei: life 1
in dusche: life 1 violence 1 calm -1
in dwerkstat: calm 1
in ecke: violence 1 calm -1
in ein: life -1 calm 1
in einem: voices 1 worry -1 calm 1
in einen: voices 1
in einer: life -1 threat 1 calm 1
in einmal: threat 1
in elternzeit: calm 1
in er: violence -1 other -1 medical 2
in erst: calm 1
in familie: life 1 calm -1
in ferien: violence 1
in finger: calm 1
in firma: life -1 medical -1 worry 1 calm 1
in flur: violence 1
in flus: life -1 voices 2 calm -1
in frieden: calm 1
in funf: life 1
in garage: life 2 calm -2
in gartnerei: calm 1
in geh: life -1 threat 1
in gehen: calm 1
in gestochen: medical 1
in gewarnt: threat 1 calm -1
in gleich: threat 1 calm -1
in hale: life -1 worry 1
in hals: medical 1
in hand: life 2 violence -1 other 1 medical -1 voices 1 calm -2
in hat: violence 1
in haus: voices 1
in hauschuhen: other 1
in heizung: violence 1 threat 1 calm -1
in heute: life 1 threat 2 calm -2
in himel: life 3 threat -1 calm -2
in hole: life 1 voices 1 calm -1
in hose: violence 2 other 1 calm -2
in ich: life 1 other 1 calm -1
in ihrem: life -1 threat 1
in ihrer: other 1 calm -1
in imer: calm 1
in in: threat 1 other 1 calm -1
in irgendein: voices 1
in jacke: calm 1
in jahren: life 1
in jetzt: life 1 voices 1 calm -1
in kafe: threat 2 calm -1
in kalender: life 1
in kamer: life -1 violence 3 calm -2
in kanal: life 1 voices 1 calm -1
in kantine: life -1 calm 2
in kase: other 1
in kasel: other 1
in keler: violence -1 other 1 voices 1
in kirche: life 2 calm -1
in kiste: calm 1
in kita: calm 1
in kleinen: life 1
in klinik: life -1 violence -1 other -1 worry 1 calm 1
in kneipe: life 1 calm -1
in koln: calm 1
in kopf: life -1 threat -1 voices 4 calm -1
in kreisage: voices 1 calm -1
in kuche: violence -1 threat -1 medical 1 voices 1
in kuhlraum: violence 1 worry 1 calm -1
in lager: calm 1
in leben: life -1 worry 1 calm 1
in leichter: calm 1
in liste: voices -1 calm 1
in mehr: threat 1
in mei: calm 1
in meim: voices 1
in mein: violence 2 threat -1 other -1 medical -1 voices 1 calm -1
in meine: calm 1
in meinem: life -1 threat -1 voices 3 calm -1
in meiner: calm 1
in mich: life 2 calm -1
in mien: life 1 calm -1
in miete: violence -1 calm 1
in minecraft: calm 1
in minuten: calm 1
in mir: life -1 voices 3 worry 2 calm -3
in mitagspause: life 1
in montage: threat 1
in mul: violence -1 worry 1 calm 1
in naherei: calm 1
in ner: calm 1
in nich: threat 1
in nicht: life -1 threat 1 worry -1 calm 1
in nimt: life 1
in noch: life 1
in oberschenkel: medical 1 calm -1
in ohnmachtig: calm 1
in ohr: voices 1
in ordnung: calm 1
in pause: life -1 voices -1 worry 2 calm -1
in pausenraum: life -1 threat 1
in prese: threat 1 medical 1 calm -1
in probezeit: worry 1
in psychiatrie: life 1
in rauch: threat 1 other 1 calm -1
in raus: other -1 medical 2 voices 1 calm -1
in rausgeschmisen: medical 1
in rein: threat 1 calm -1
in rente: calm 1
in ruhe: calm 1
in sage: medical 2 calm -1
in samstag: calm 1
in schachtel: life 1 calm -1
in schicht: life -1 calm 1
in schne: life 1 other 1 calm -1
in schon: life 1
in schrank: violence 1
in schreinerei: voices 1 calm 1
in schule: voices 1 worry -1 calm 1
in seh: life 1 threat -1 calm 1
in sehen: calm 1
in seim: violence -1 other 2 calm -1
in seine: life -1 threat 1
in selber: other 1
in sie: threat 1
in so: life 1
in sontag: calm 1
in spatschicht: life -1 threat 1
in spiegel: worry 2 calm -1
in spind: other 1 calm -1
in sprache: calm 1
in spulkuche: calm 1
in stat: life -1 calm 1
in stunde: threat 1
in tagen: life 2 calm -1
in tasche: life 1 threat 2 calm -2
in teich: medical 1
in the: foreign 1
in tischler: voices 1
in trotzdem: threat 1
in tur: life 2 medical -1 calm -1
in u: violence 1
in um: calm 1
in umgedreht: violence 1
in umkleide: life 1 violence 2 voices -1 calm -1
in und: worry -1 calm 1
in urlaub: calm 1
in vor: calm 1
in wald: threat -1 other 1 calm -1
in wane: life 1 calm -1
in wascherei: life 1
in welcher: calm 1
in wen: calm 1
in werkstat: violence -1 threat -1 voices -1 worry 3 calm 1
in wfbm: calm 1
in wg: violence 2
in whatsap: worry 2 calm -1
in woche: calm 1
in wochen: calm 1
in wohnung: life 1 threat -1 other 1 worry -1
in zahn: voices 1
in zeitung: threat 1 calm -1
in zentrale: worry 1
in zimer: life -1 violence 1 other 1 calm -1
in zu: calm 1
in zug: voices 1
in zuruck: worry -1 calm 1
in 👍: life -1 calm 1
in: life -1 violence -2 threat 4 medical -1 voices 2 foreign -2 worry -3 calm 3
inan: foreign 3 calm -2
inanspruchnahme: calm 1
inbeq: life -1 calm 3
inchisa: foreign 1 calm -1
incuiat: foreign 2 calm -2
indem: voices 1
ine firma: life 1
ine werkstat: calm 1
ine: life 1 medical -1 voices -1 foreign 4 worry -1 calm -1
iner: life 1
inerlich: worry 4 calm -3
infekt: calm 1
info: calm 1
infoabend: worry -1 calm 1
infolge: calm 1
informieren sie: life 1
informieren: life 1 violence -1 medical 1
ingliederungstoschus: calm 1
ingos: threat 3 calm -2
inhaber: calm 2
inhalt: calm 1
inkaso: life -1 worry -1 calm 2
inkl: calm 1
inklsuionsbetriben: calm 1
inklusionsbetrieb: life -1 medical -1 worry -1 calm 4
inlast: foreign 2 calm -2
ins auge: violence 1 medical 1 worry -1 calm -1
ins auto: threat 1
ins bein: medical 2 calm -1
ins bet: life -2 threat -1 other 1 calm 3
ins da: calm 1
ins er: violence -1 threat 1 worry 1 calm -1
ins esen: calm -1
ins falen: life -1 calm 2
ins gebracht: other 1 calm -1
ins geh: voices 2 calm -1
ins gehaun: medical 1
ins gehen: voices 1 calm -1
ins gesagt: life 1 calm 1
ins geschlagen: violence 2 calm -2
ins geschniten: medical 1
ins gesicht: life 1 violence 1 calm -1
ins getan: voices 1
ins grab: worry -1
ins heim: worry 1 calm -1
ins ich: violence 1 worry 1 calm -1
ins internet: violence 1
ins jahr: life 1 calm -1
ins kalte: life -1 other 1 calm 1
ins kino: other -1 calm 2
ins klo: life -1 violence 2
ins mit: worry 1
ins neu: life 1 calm -1
ins nich: life 1 calm -1
ins rein: medical 1
ins schlafzimer: violence 1 calm -1
ins tierheim: life 1 other 1 calm -1
ins waser: life 1 violence -1 voices 1 worry -1 calm -1
ins wen: life 1
ins zimer: violence 1
ins zu: life 1 violence 1 calm -1
ins: life -1 violence 2 threat -1 other 2 medical 1 voices 2 foreign -2 worry -3 calm -1
inschalah: life 1 calm -1
insel: calm 1
inside: foreign 1
insolvenz: life -1 violence -1 other 1 calm 1
insta: life 2 calm -1
instagram: life -1 calm 1
insulin dopelt: medical 1
insulin gespritzt: medical 1 calm -1
insulin spritze: threat 1
insulin: life 1 violence -1 other 1 medical 8 voices -1 worry -1 calm -8
int water: life 2 worry -1 calm -1
int: life 6 medical 2 foreign -1 worry -2 calm -3
inte: life -1 foreign 3 worry -1 calm -1
integrationsamt: life -1 threat -1 other -1 worry -1 calm 5
interesiert: calm 2
internet gelesen: worry 1
internet wie: life 2 calm -2
internet: life 2 violence 1 threat 1 medical -1 voices -1 worry -1 calm -1
intihar: foreign 2 calm -1
intus: life -1 medical 6 calm -4
inung: calm 1
inventur ich: calm 1
inventur ist: life -1 calm 1
inventur: life -2 worry -1 calm 5
inwentur: life -1 calm 1
inzwischen: calm 1
irgendein: voices 1 worry -1 calm 1
irgendwan bin: threat 1
irgendwan dem: calm 1
irgendwan den: voices 1
irgendwan er: threat 1 calm -1
irgendwan ich: life -1 threat 3 calm -2
irgendwan ist: threat 1 calm -1
irgendwan mit: calm 1
irgendwan und: medical 1
irgendwan wird: worry 1
irgendwan: life -3 violence -1 threat 5 other -1 medical -2 voices 3 foreign -1 worry -2 calm 1
irtum: calm 1
is 3: voices 1
is a: other 1 voices 1 calm -1
is aber: life -1 medical 1
is al: life 1 calm -1
is alein: other 1 medical 1
is am: life -1 calm 1
is bald: calm 1
is bei: other -1 medical 1 calm 1
is bin: calm 1
is da: life 1
is dan: calm 1
is das: calm 1
is dat: worry 1 calm -1
is de: other 1 worry 1 calm -1
is der: life -2 medical -1 voices 1 worry 1 calm 1
is des: life 1 calm -1
is die: violence -1 threat 1 other -1 medical 1 calm -1
is do: life 1 voices 1
is doch: violence 1 calm -1
is e: life 2 calm -1
is egal: life 2 calm -2
is ein: worry 1
is er: calm 1
is ernst: life 1 threat 1 calm -1
is es: life 1 calm -1
is feierabend: life 1 calm -1
is fur: life -1 other 1
is ganz: life -1 medical 2 calm -1
is geschrieben: life 1
is gleich: life -1 worry 1
is grad: threat 1
is halt: life -1 worry 1
is heit: voices 1
is hi: life 1 worry 1 calm -1
is i: life 2 calm -1
is ich: calm 1
is ick: life 2 other 1 calm -2
is im: life 1
is imer: violence 1 worry -1
is in: other 4 calm -2
is jetz: worry -1 calm 1
is jetzt: threat 1
is jut: life 1
is kalt: life 1
is kein: calm 1
is kene: life 1
is komisch: life 1 calm -1
is mama: life 1 calm -1
is man: calm 1
is mehr: life 1 worry 1 calm -1
is mein: calm 1
is mi: life -1 medical 1 worry 1 calm -1
is mir: life 1 medical 1
is mit: life 1 other 1 calm -1
is mitwoch: violence 1
is ne: calm 1
is net: calm 1
is nich: life 1
is nicht: life -1
is nix: life -1 violence 1 worry 1
is no: life -1 medical 1
is noch: worry -1 calm 1
is normal: violence 1
is not: foreign 1
is nur: voices 1
is och: calm 1
is ois: life 1
is ruhe: threat 1
is rum: life 1 calm -1
is schlecht: medical 2 calm -1
is schlim: life 1 medical 1 calm -1
is schlimer: violence 1 calm -1
is schlus: life 1 threat 1 calm -1
is scho: medical 1
is schon: life 1 violence 1 worry -1 calm 1
is schwarz: life 1
is schwer: worry 1
is schwindlig: medical 1
is sie: violence 1 calm -1
is so: life -1 threat 1 foreign 1 calm -1
is taub: medical 1
is tot: calm 1
is und: life 1 violence -1 medical 1 calm -2
is uns: medical 1
is unser: violence 1
is vom: medical 1
is vorbei: life 2 calm -2
is was: medical 1 calm -1
is weg: other -1 calm 1
is wen: medical 1
is wie: life 1 calm -1
is wieda: voices 1
is wieder: life -1 voices 1
is wil: life 1 calm -1
is wurscht: life 1 calm -1
is zaun: life -1 other 1
is zu: life 1
is: life 3 violence -4 threat -1 other 4 medical 4 foreign -2 worry -3 calm -1
isak: life -1 voices 1
isar: life 1
isch a: voices 1
isch ales: life 1
isch am: life 1 threat 1 calm -1
isch ben: calm 1
isch bin: life 1
isch bring: life 1 calm -1
isch de: life 1 voices 1 calm -1
isch den: threat 3 calm -3
isch des: life -1 threat 1
isch do: life 1
isch en: calm 1
isch hab: calm 1
isch han: calm 1
isch jeden: life -1 calm 1
isch jetzt: life -1 threat 1
isch ka: worry 1
isch kan: life 2 calm -1
isch krank: calm 1
isch mach: life 2 calm -2
isch mehr: life 1
isch mei: calm 1
isch misch: life 2 worry 1 calm -2
isch mit: life 1
isch net: violence 1 worry 1 calm -1
isch nimi: life 1 calm -1
isch no: calm 1
isch nur: life 1 calm -1
isch scho: calm 1
isch seh: voices 1
isch so: violence 1
isch und: life -1 medical 1
isch was: worry 1
isch wie: life -1 calm 1
isch wil: life 3 calm -2
isch wolt: life 1
isch: life 7 violence 1 threat 4 other -2 medical -2 foreign -3 worry -2 calm -2
ischs: life -1 calm 2
ise: life -1 foreign -1 worry 3
iser: life -1 voices 2 worry -1
iskam: foreign 3 calm -2
isn des: calm 1
isn: life -1 calm 2
ist 13: other 1
ist 15: life 1
ist 17: calm 1
ist 18: voices 1
ist 19: violence 1
ist 24: calm 1
ist 30: violence 1
ist 3: other 1 voices 1
ist 5: violence -1 other 1
ist 6: other 2 calm -1
ist 9: life 1
ist ab: life -1 threat 1 medical 1
ist abend: threat 1
ist aber: life 1 voices 1 calm -1
ist abgelaufen: life 3 calm -2
ist abgemacht: life 1
ist abgesturzt: calm 1
ist ale: life 1
ist alein: threat 2 calm -1
ist ales: medical -1 calm 1
ist als: life 1 threat 1 other -1 calm -1
ist also: worry 1 calm -1
ist alte: other 1
ist am: life -1 worry 2
ist angebrant: calm 1
ist auch: life -1 violence 1 medical 1 worry -1 calm 1
ist auf: life 1 violence -1 threat -1 other 3 voices -1 worry -1 calm -2
ist aus: life 2 violence 1 medical 1 voices 1 worry -1 calm -4
ist ausgetauscht: voices 1
ist bald: calm 1
ist bei: life 2 calm -1
ist beim: other 1 calm -2
ist beser: life 1 worry -2 calm 1
ist beste: calm 1
ist bewustlos: medical 4 worry -1 calm -3
ist bezahlt: life 1 calm -1
ist bin: life 1 worry -1 calm -1
ist bis: voices 1
ist bite: calm 1
ist blau: life -1 violence 1 calm 1
ist blut: medical 2 calm -2
ist bose: other 1
ist da: life -2 other 1 worry 1 calm 1
ist dabei: other 1 medical 1
ist dan: life 1
ist das: life -1 other -1 worry -1 calm 4
ist dem: violence 1 other 1 medical 1 calm -1
ist den: other 1 calm -1
ist der: life 1 threat -1 voices 2 worry -1
ist die: life 2 violence -1 other -1 medical 1 calm -1
ist diesen: life 1 worry -1 calm 1
ist doch: life -1
ist donerstag: life 1 threat 1 calm -1
ist dran: threat 1
ist drei: calm 1
ist drin: life -1 threat 1 worry 1 calm -1
ist dunkel: voices 2 worry -1
ist egal: life 1 worry -1 calm 1
ist eigentlich: life 1
ist ein: violence -1 voices 1 worry 1
ist eine: life -1 voices 2
ist einer: life -1 violence 2 calm -2
ist einfach: medical 1
ist eingeschlosen: violence 1 medical -1 calm 1
ist einverstanden: calm 1
ist einzige: life 2 worry 1 calm -2
ist elternzeit: calm 1
ist ende: life -1 calm 2
ist endgultig: calm 1
ist endlich: life 1
ist entschieden: life 1 calm -1
ist er: life -1 violence 1 threat 2 medical -1
ist erlaubt: violence 1
ist erst: calm 1
ist es: worry -1
ist falig: violence 1
ist falsch: worry 1
ist fast: calm 1
ist feierabend: life -1 worry 1
ist fertig: life 1
ist fest: life -1 calm 1
ist firma: calm 1
ist frei: life 1
ist freitag: life -1 violence 1
ist funf: calm 1
ist fur: threat 1
ist ganz: life -1 violence 1 threat -1 medical 3 worry -1 calm -2
ist geblieben: life -1 calm 1
ist gebrochen: medical 1 calm -1
ist gegangen: life 1
ist geh: threat 1
ist gekauft: life 1
ist geklart: life 1
ist gekomen: worry 2 calm -1
ist gekundigt: life 1 worry 1 calm -1
ist geputzt: life 1
ist gesicht: medical 1
ist gespert: life -1 calm 1
ist gestern: worry 2 calm -1
ist gestorben: medical -1 worry 5 calm -4
ist gesund: life -1 calm 3
ist geworden: medical -1 voices 1 worry -1 calm 1
ist gibts: threat 1 calm -1
ist gleich: life -1 other 1
ist grad: medical 1 calm -1
ist grau: worry 1
ist gros: life 1 medical 1 calm -1
ist gut: life 2 calm -1
ist hab: life -1 worry 1 calm 1
ist habs: life 1 other 1 calm -1
ist halb: medical 1 calm -1
ist halt: life -1 worry 1 calm 1
ist hart: medical 2 calm -1
ist hat: other -1 worry -1 calm 2
ist heis: medical 1
ist her: calm 1
ist heut: other 1
ist heute: violence 1 threat 1 worry -1 calm -1
ist hier: life 1 other 1 calm -1
ist himel: life -1 calm 2
ist hin: calm 1
ist hoch: threat 1 other 1 calm -1
ist ich: life 3 threat 1 medical -2 voices -1 calm -1
ist ihr: other 1
ist im: life 2 violence -1 medical 1 worry -1 calm -1
ist imer: life 1
ist in: other 1 medical 1 worry -1
ist ins: other 1
ist ja: life -1 calm 2
ist jahr: life 1
ist jahre: calm 1
ist jeden: violence 1
ist jetzt: life -1 threat -1 voices -1 worry 1
ist kalt: life 2 calm -1
ist kaput: calm 1
ist kein: life -1 violence 1 worry 1 calm -1
ist keine: threat 1
ist klar: life -1 voices 1
ist klein: life -1 calm 1
ist komisch: voices 1
ist komt: worry 1
ist krank: other 1 medical -1 calm 1
ist lange: life -1 calm 2
ist langweilig: calm 1
ist laut: worry 1
ist leben: life -1 calm 1
ist leichter: calm 1
ist leiter: voices 1
ist ler: worry 1
ist letzte: life 2 worry 1 calm -2
ist letzter: life 2 calm -1
ist letztes: threat 1
ist licht: violence 2 calm -1
ist lieb: voices 1
ist los: violence -1 other 2
ist mach: life 1 calm -1
ist mal: worry 1
ist mama: life -2 violence 1 worry 1
ist man: calm 1
ist mehr: life 1 medical 1 calm -1
ist mein: life 3 threat -1 medical -1 calm -1
ist meine: life 2 voices 1 calm -3
ist meiner: life 1
ist mich: life 1
ist mir: medical 2 worry -1
ist mit: life 1 violence 2 medical -1 calm -2
ist miten: calm 1
ist mitwoch: worry 1 calm -1
ist monat: life 1 worry -1 calm 1
ist morgen: life 1 worry -1
ist mude: other 1
ist nach: life -1 other 2
ist nachste: threat 1
ist nacht: life -1 worry 2
ist net: threat 1
ist nicht: life -2 threat 1 other 1 calm 1
ist nichts: other 1 calm -1
ist niedrig: voices 1
ist niemand: medical 1
ist nix: life -1 worry 1 calm 1
ist noch: other -1 medical -1 worry 1 calm 1
ist normalen: other 1
ist november: calm 1
ist nur: life -1 worry -2 calm 1
ist oder: voices 1 calm -1
ist ofen: life 1
ist ohne: other 1
ist ok: calm 1
ist plan: life 1 calm -1
ist rad: life 1
ist raus: calm 1
ist redensart: life -1 threat 1
ist repariert: life 1
ist richtig: calm 1
ist richtung: other 1
ist rot: medical 2
ist rucksack: life 1 calm -1
ist ruhe: life 1 violence 1 threat 2 worry -1 calm -2
ist sagt: threat 1 calm -1
ist samstag: life 1 worry 1 calm -2
ist saur: calm 1
ist scheise: life -1 worry 1
ist schlecht: medical 1
ist schlim: life -1 calm 1
ist schlus: life 1 worry 1 calm -1
ist schnel: life 1 calm -1
ist schon: life -2 violence 1 threat 1 other 1 medical 1 voices -1 worry -2 calm 2
ist schoner: life 1
ist schwarz: life 1 medical 1 voices 1 calm -1
ist schwindlig: medical 1 voices 1
ist sehen: other 1
ist sein: life -1 threat 1
ist seit: life -1 other 1
ist sicher: threat 1
ist sie: calm -1
ist so: life 3 other -1 calm -2
ist soweit: voices 1 calm -1
ist steh: calm 1
ist stehen: life -1 calm 1
ist stil: other 1 worry 1 calm -1
ist stumpf: calm 1
ist super: life -1 worry -1 calm 2
ist sus: threat 1 calm -1
ist tag: life 1 voices 1 calm -2
ist taub: medical 1
ist teufel: voices 1 calm -1
ist teur: calm 1
ist tot: life -2 violence -1 threat 1 medical -1 voices 1 worry 3
ist tur: calm 1
ist uber: medical 1
ist uberhaupt: calm 1
ist ubermorgen: threat 1
ist um: other 1 calm 1
ist umgefalen: medical 3 calm -2
ist umgekipt: medical 2 worry -1 calm -1
ist und: threat -1 other 1 medical 2 voices 1 worry -1
ist unterschreiben: calm 1
ist urlaub: life 1 calm -1
ist verbrant: life -1 medical 1
ist verbunden: life 1 worry -1 calm 1
ist vergiftet: threat 2 calm -2
ist verheilt: life -1 calm 1
ist viel: life -1 medical 1
ist vieleicht: violence 1
ist vier: other 1
ist vol: violence 1 medical 1 worry -1
ist vom: violence 1 voices 1 worry -1 calm 1
ist von: life -1 violence 1 threat 1 calm -1
ist vor: life 2 calm -1
ist vorbei: worry -1 calm 2
ist war: life 2 calm -2
ist warm: threat 1
ist was: calm 1
ist weg: life -3 violence -1 threat -1 other 1 medical 1 worry 1 calm 2
ist wegeflogen: medical 1
ist wegen: life 1
ist weihnachten: calm 1
ist weil: calm 1
ist weis: life -1 violence 1 worry 1
ist wen: calm 1
ist weniger: life 1
ist werd: life 1 worry -1
ist wie: life -1 medical 3 calm -1
ist wieder: life -3 violence 1 other 1 medical -1 calm 2
ist wil: life 1
ist wind: other 1 calm -1
ist wir: life 1
ist wo: voices 1
ist woche: calm 1
ist wochen: worry 1
ist wohl: life -1
ist wohnung: life -1 voices 1
ist worden: voices 1
ist wurscht: life 1
ist wuste: calm 1
ist zu: life 1 violence -1 other 1 medical 1 worry -1 calm 1
ist zufrieden: calm 1
ist zum: life -1 calm 2
ist zusamen: medical 3 calm -2
ist zustandig: calm 1
ist zwei: life 1 calm -1
ist: life 1 violence -3 threat -3 other 3 medical 4 foreign -5 worry 1 calm 2
istahim: worry 3 calm -2
iste: foreign -2 worry 4 calm -1
istemiyorum: foreign 4 calm -3
istiyor: foreign 2 calm -1
istiyorum: life -1 foreign 7 calm -5
it i: voices 1 calm -1
it: life 3 violence 1 threat -1 medical -1 voices 1 worry -1 calm -2
itze: life 1 other 2 worry -1 calm -1
iw: calm 1
iwer: life -1 calm 2
ix: life -1 calm 3
iza: foreign 2 calm -1
izmir: life -1 calm 1
ja aber: life 1
ja ales: life 1 calm -1
ja arbeit: life 1 calm -1
ja auch: medical 1 calm -1
ja bin: violence 1
ja chef: life 1 calm -1
ja den: life -1 threat 1
ja der: life -1 violence 1
ja die: life -1 violence 1 medical 1
ja e: life 1 calm -1
ja ein: threat 1
ja einen: life 1
ja erst: life 1
ja frau: violence 2 calm -1
ja gar: calm 1
ja gehts: life 1 calm -1
ja gesagt: violence -1 voices 1 calm 1
ja gut: life 1 calm -1
ja hab: life 1 calm -1
ja heut: threat 1 calm -1
ja heute: life 1 worry -1
ja ich: life 2 violence 1 threat -1 calm -1
ja im: life 1
ja imer: life 1 threat 1
ja in: violence 1
ja irgendwan: threat 1
ja jetzt: life -1 calm 1
ja keinen: violence 1
ja keiner: life 1 calm -1
ja machen: life -1 threat 1
ja mehr: life 2 worry -1
ja mir: life 1 calm -1
ja morgen: life 1 calm -1
ja ne: foreign 1 calm -1
ja nich: worry 1
ja nicht: life 2 calm -1
ja nix: threat 1 worry 1 calm -1
ja noch: calm 1
ja ohne: life 1 calm -1
ja past: life -1 calm 1
ja schon: calm 1
ja so: threat 2 calm -1
ja und: life 1
ja war: life 1 calm -1
ja wie: life 1
ja wil: calm 1
ja zu: life 1
ja zwei: calm 1
ja: life 6 violence 1 threat 4 other -3 voices -3 foreign -1 worry -3
jachtgewehr: life -1 threat 4 calm -1
jacke den: threat 1
jacke esen: life -1 voices 1
jacke in: threat 1
jacke und: other 1 calm 1
jacke: life -1 violence -1 medical -1 voices 2 worry 2
jacken: calm 1
jackentasche: threat 1
jag: life -1 medical -1 foreign 7 worry -1 calm -3
jagdgewehr: other 1 calm -1
jager: life -1 threat 1 calm 1
jahr ales: worry 1
jahr bei: life 1 calm -1
jahr geht: worry 1 calm -1
jahr gestorben: life 1
jahr glaub: life -1 worry 1
jahr ich: worry 1
jahr im: calm 1
jahr in: calm 1
jahr ist: life -1 calm 1
jahr nix: worry 2 calm -1
jahr noch: life 2 calm -1
jahr war: calm 1
jahr wieder: calm 1
jahr wil: life 1 calm -1
jahr zu: life 1
jahr: life -2 violence -2 threat -2 other -1 medical -2 voices -1 worry 1 calm 9
jahre alt: life 1 worry 1 calm -1
jahre bei: calm 1
jahre bin: threat 1
jahre da: calm 1
jahre die: medical 1 calm -1
jahre drausen: calm 1
jahre haben: life 1
jahre hat: life 1 medical 1 calm -2
jahre her: life -1 calm 1
jahre ich: life 2 calm -1
jahre im: calm 1
jahre ist: medical 1
jahre lang: life 1 calm -1
jahre rente: calm 1
jahre schon: calm 1
jahre seit: calm 1
jahre sie: life 1 calm -1
jahre so: calm 1
jahre und: calm 1
jahre: life 1 violence -2 other -2 medical 1 voices -2 worry -1 calm 6
jahrelang: life -1 threat 1 calm 1
jahren anfal: worry -1 calm 1
jahren das: life 1
jahren der: calm 1
jahren geht: worry 1 calm -1
jahren hab: calm 1
jahren hat: calm 1
jahren ich: life -1 calm 2
jahren ist: calm 1
jahren keinen: worry -1 calm 1
jahren trocken: worry 1
jahren und: life 1
jahren war: calm 1
jahren wieder: worry 1 calm -1
jahren wolte: life -1 calm 1
jahren: life -2 violence -1 threat -1 other -1 medical -1 worry -2 calm 9
jahres: calm 1
jahresende: calm 1
jahresvertrag: life -1 calm 3
jahrgang: life 1
jahrlichen: calm 1
jai: life -1 foreign 4 worry -1 calm -2
jaja: foreign -1 calm 2
jan: calm 2
jana: other 1 calm -1
janik: threat -1 other 1
janis: other 3 worry -2 calm -1
januar: life -2 threat -1 other -1 medical -1 voices -1 calm 5
janz: life 2 threat -1 worry 1 calm -2
janze: life 1
japse: worry 2 calm -1
jarive: foreign 1 calm -1
jasmin: life 1 calm -1
jc: calm 1
je veux: foreign 2 calm -1
je wieder: worry 1
je: life -1 violence -1 threat -1 other -1 medical -1 voices 1 foreign 6 worry 1 calm -3
jeans: calm 1
jeblieben: life -1 calm 1
jeda: life -2 worry 3
jede albtraume: worry 1
jede ich: worry 1 calm -1
jede komt: other 1
jede mit: calm 1
jede nacht: life -1 medical -1 worry 3 calm -1
jede tag: worry -1 calm 1
jede um: worry 1
jede und: violence 1
jede woche: violence 1 worry 1 calm -1
jede: life -2 violence 2 threat -2 other -1 medical -2 voices -1 foreign 1 worry 7 calm -3
jedem verabschiedet: life 1
jedem: life 1 violence -1 voices 1
jeden abend: life 2 violence 1 threat -1 worry 1 calm -2
jeden an: worry 1 calm -1
jeden andre: calm 1
jeden auch: worry 1 calm -1
jeden auf: life 2 worry -2
jeden dach: calm 1
jeden daran: life 1 worry -1
jeden das: life 1 worry -1
jeden der: worry 1
jeden die: threat 1
jeden dog: violence 1 worry 1 calm -1
jeden dran: life 1
jeden eine: calm 1
jeden ich: worry 1
jeden im: worry 1 calm -1
jeden in: life 1
jeden jetzt: worry 1
jeden meine: worry 1
jeden mit: calm 1
jeden monat: worry -1 calm 1
jeden morgen: life -1 worry 5 calm -2
jeden nach: violence 1 worry -1 calm 1
jeden ne: life -1 calm 1
jeden samstag: violence 1
jeden seit: worry 2 calm -1
jeden so: life -1 worry 1
jeden sontag: calm 1
jeden tag: life -1 violence 1 medical -1 voices -1 worry 3 calm -1
jeden um: worry -1 calm 2
jeden und: worry 1
jeden vorm: life -1 worry 1
jeden was: life 1 worry 1 calm -1
jeden zum: worry -1 calm 2
jeden: life -2 violence 3 threat -2 other -3 medical -3 voices -4 foreign -2 worry 15 calm -3
jeder die: worry 1
jeder ist: life 1 calm -1
jeder: violence -1 threat -1 other -1 medical -1 worry 4 calm -1
jederzeit: life 2 voices -1 calm -1
jedes jahr: calm 1
jedes mal: threat 1 worry 1 calm -1
jedes: life -1 violence -1 threat 1 worry 1 calm 1
jedesmal ich: life 1 calm -1
jedesmal wen: life 1 calm -1
jedesmal: life 2 calm -1
jedn dog: worry 1
jedn: life -1 worry 3 calm -1
jedziemy: life -1 foreign -1 calm 2
jehot: calm 1
jehovas: life -1 calm 1
jekauf: calm 1
jekoft: life -1 calm 2
jeld: calm 1
jem: calm 1
jemals: life -1 worry 1
jemand anderes: life 1
jemand anders: life 1 worry 1 calm -1
jemand bei: worry 1
jemand das: other 1 calm -1
jemand den: violence 1
jemand der: calm 1
jemand die: violence 1 threat 1
jemand es: life -1 threat 1
jemand hat: other 1
jemand ich: voices 1 worry -1
jemand im: life 1
jemand in: life -1 calm 1
jemand komen: voices 1 calm -1
jemand meine: life 1 calm -1
jemand merkt: life 1 calm -1
jemand mir: life -1 other 1 worry 1 calm -1
jemand mit: life -1 worry 1
jemand mus: life -1 threat 1 calm -1
jemand nur: voices 1
jemand und: life 1
jemand was: violence 1
jemand zu: life -1 threat 2 calm -1
jemand: life 1 violence -1 threat 2 other 2 medical -2 voices 1 foreign -1 worry -1 calm -1
jemanden auf: calm 1
jemanden der: worry -1 calm 1
jemanden sich: worry -1 calm 1
jemanden: life -1 violence -1 threat -1 other -1 medical -1 worry -2 calm 6
jens: violence 1 threat 1 calm -1
jeny: life 2 violence 1 other 1 calm -3
jeritzt: life 2 calm -2
jerusalem: life -1 voices 3 worry -1 calm -1
jesacht: violence -1 calm 2
jeschir: calm 1
jeschlage: violence 3 calm -2
jeschmiert: life -1 calm 1
jeschrive: calm 1
jesin: threat 2 calm -2
jestem w: foreign 1
jestem: foreign 2 calm -1
jestern ick: violence 1 calm -1
jestern: violence 3 calm -1
jesus das: voices 1
jesus ich: voices 2 calm -2
jesus und: voices 1
jesus: life -1 violence -1 voices 8 worry -1 calm -4
jet dit: life -1 calm 1
jet: life -1 worry 2 calm 1
jetz a: worry 1
jetz das: calm 1
jetz de: life 1
jetz er: calm 1
jetz hab: life 1
jetz haha: violence 1
jetz hier: threat 1 voices 1 calm -1
jetz ich: threat 1 worry -1
jetz mal: life 1 violence 1 calm -1
jetz mit: life 1
jetz schon: medical 1
jetz seit: life 1
jetz weis: calm 1
jetz wieda: worry 2 calm -1
jetz wieder: voices 1
jetz: life -3 violence 1 other -1 voices 1 foreign -2 worry 1 calm 2
jetze: life 1
jetzt abend: worry 1
jetzt aber: worry 1
jetzt abmahnung: worry 1
jetzt ale: voices 1 worry -1 calm 1
jetzt aleine: calm 1
jetzt ales: life 2 calm -1
jetzt als: life -1 calm 1
jetzt am: calm 1
jetzt anders: life 1
jetzt angst: worry 1
jetzt auf: worry 1
jetzt aufhoren: life 1
jetzt aus: life -2 calm 2
jetzt bei: life 2 calm -2
jetzt beim: life 1 worry 1 calm -1
jetzt bin: worry -1 calm 1
jetzt bis: life -1
jetzt bus: calm 1
jetzt da: calm 1
jetzt das: life 2 worry 1 calm -1
jetzt de: threat 1
jetzt dem: threat 1 calm 1
jetzt der: life 1 violence -1 worry 1
jetzt die: violence -1 other 1 medical 1 voices 2 calm -2
jetzt drei: violence 1
jetzt dreimal: worry 1
jetzt drite: worry 2 calm -2
jetzt ein: life 1
jetzt eine: violence 1
jetzt einen: life -1 calm 1
jetzt einer: calm 1
jetzt er: medical 1 worry -1 calm 1
jetzt es: voices 1 worry 1 calm -1
jetzt fahrt: calm 1
jetzt falen: calm 1
jetzt funf: voices 1 calm -1
jetzt funfte: worry 1
jetzt ganz: other 1
jetzt geh: life 2 calm -1
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
jetzt ichs: other 1 calm -1
jetzt im: violence 1 threat 1 voices -1 worry -1
jetzt imer: life 1 violence -1 worry 1 calm -1
jetzt in: calm 1
jetzt is: life -1 other 1 calm 1
jetzt isch: calm 1
jetzt ist: life 1 calm -1
jetzt jeden: life -1 worry 2 calm -1
jetzt kam: voices 1
jetzt kan: life 2 worry -1 calm -1
jetzt kegeln: life -1 calm 1
jetzt komt: life -1 worry -1 calm 2
jetzt lauft: worry 1
jetzt liegt: medical 1 calm -1
jetzt los: threat 1 calm -1
jetzt machen: worry 1
jetzt mehr: life -1 threat 1 worry -1 calm 1
jetzt mein: medical 2 worry -1
jetzt meine: calm 1
jetzt meinem: life 1
jetzt mich: calm 1
jetzt mir: life -1 calm 1
jetzt mit: life -1 threat 1 other 1 worry 1 calm -1
jetzt mus: life 1 calm -1
jetzt neben: calm 1
jetzt neun: worry 1
jetzt neur: calm 1
jetzt nicht: life 1 worry -1 calm 1
jetzt nix: life 1
jetzt noch: calm 1
jetzt normal: calm 1
jetzt nur: calm 1
jetzt oder: calm 1
jetzt ohne: violence 1
jetzt richtig: life 1
jetzt sagt: life 1 medical 1 calm -1
jetzt scham: life 1 worry 1 calm -1
jetzt schlafen: life -2 calm 3
jetzt schlus: threat 1 calm -1
jetzt schon: life -1 violence 1 voices -1 worry 1
jetzt schreiben: violence 2 medical -1 calm -1
jetzt seh: violence 1 medical 1 calm -1
jetzt sein: other 1
jetzt seit: calm 1
jetzt selber: life -1 calm 1
jetzt sie: life -1 other 1 medical 1 voices 1 calm 1
jetzt sind: other 1 medical 1 calm -1
jetzt sitz: life 1 voices 1 worry 1 calm -1
jetzt so: life 1 worry 1 calm -2
jetzt sogar: calm 1
jetzt sol: voices 1 worry 1 calm -1
jetzt steht: life 1
jetzt stunden: worry 1
jetzt tag: worry 1 calm -1
jetzt tierarzt: life 1 calm -1
jetzt tot: calm 1
jetzt trau: worry 1
jetzt trink: voices 1
jetzt trotzdem: calm 1
jetzt tut: life -1 medical 1 calm 1
jetzt und: calm 1
jetzt uns: violence 1
jetzt vier: calm 1
jetzt vom: life -1 calm 1
jetzt vor: life 1
jetzt vorbei: life -1 calm 1
jetzt was: life 2 calm -2
jetzt waser: life 1 calm -1
jetzt weg: life 1 worry -1 calm 1
jetzt weis: calm 1
jetzt wer: life 1
jetzt wie: calm 1
jetzt wieder: other 1 calm 1
jetzt wil: voices 1
jetzt wir: calm 1
jetzt wo: life -1 threat 1
jetzt woche: worry 1
jetzt wochen: worry 1 calm -1
jetzt wolen: voices 1 calm 1
jetzt zu: life -1 voices 1 worry -1
jetzt zur: life 1 calm -1
jetzt zwei: medical 1 calm -1
jetzt zweite: worry 1
jetzt: life 2 violence -5 threat -3 other 1 medical 1 voices 3 foreign -2 calm 4
jez den: life 1
jez: violence -1 threat 1 other -1 medical -1 worry -1 calm 2
jezt: worry -4 calm 4
jfkdjfkd: foreign -1 calm 1
jibt: life -1 calm 2
jibts die: threat 1
jibts: threat 1
jilt: calm 1
jixwe: life -1 foreign 3 calm -2
jiyan: life -1 foreign 3 calm -2
jleichstelung: calm 1
jo a: violence 1
jo mei: violence 1
jo: life -1 violence 1 threat 2 foreign -1 worry -1
joa: life -2 medical -1 calm 4
job dem: threat 1
job im: calm 1
job nicht: calm 1
job: life -3 violence -1 threat -1 medical -1 worry 4 calm 3
jobcarving: calm 1
jobcenter: life -2 threat 1 calm 3
jobcoach: life -1 violence -1 medical -1 worry -1 calm 4
joborse: calm 1
jobticket: life -1 calm 1
jochen: calm 1
jogen: calm 1
joghurt gegesen: calm 1
joghurt: life 2 medical -1
jogt: threat 3 calm -2
johr: life -1 calm 2
joke: life 1
jolina: calm 1
jon: life 2 calm -1
jonas die: other 1
jonas hat: life 1 other 1 calm -1
jonas: life 2 other 2 medical -1 worry -2
jony: life 3 calm -3
jorg: life 1 other 1 calm -1
jozi: foreign 2 calm -1
jubilaum: calm 1
jucken: calm 1
juckt: life 1 medical 1 calm -1
judo hat: calm 1
judo: life -1 violence -1 threat -1 calm 3
jugendamt: life -1 threat 3 worry 2 calm -2
jugendfeurwehr: calm 1
jugendherberge: life -1 calm 1
juhu: life -2 calm 3
jule: worry -1 calm 1
juli: calm 1
julia: calm 1
jumers: calm 1
jung is: other 1
jung: other 2 worry -1 calm -1
junge aus: medical 1
junge bekomen: life 1
junge der: other 1 medical 1 calm -1
junge mus: voices 1 calm -1
junge nicht: medical 1
junge so: life 1
junge von: other 1
junge: violence -2 threat -1 other 1 medical 2 voices 1 worry -1 calm -1
jungen: calm 2
junger: calm 1
jungs aus: violence 1
jungs der: violence 2 calm -1
jungs heut: life -1 other 1 calm 1
jungs: life -2 violence 5 threat -1 other 4 voices -2 worry -1 calm -2
juni ich: life 1 worry -1
juni: calm 2
juniorchef: violence 2 calm -1
jup: calm 1
jurgen: life -1 threat 1 foreign -1
just: life -1 foreign -2 calm 3
justiz: threat 1
jut: life 1 medical -1 worry -1 calm 1
jutro: foreign -1 calm 2
juz zyc: foreign 1 calm -1
juz: life -1 foreign 5 worry -1 calm -2
ka fa: calm 1
ka int: life 1 worry -1
ka mehr: worry 1 calm -1
ka net: life -1 voices 1 worry 1 calm -1
ka: life -1 violence -1 threat -1 other -1 medical -1 voices 3 foreign 1 worry 3 calm -2
kabel und: violence 1 medical 1 calm -1
kabel: violence 4 threat -1 other -1 medical 1 worry -1 calm -2
kacirdim: calm 1
kacke: foreign -1 calm 2
kafe auch: life -1 calm 1
kafe der: calm 1
kafe die: life 1
kafe gemacht: calm 1
kafe getan: threat 1
kafe ich: worry 1
kafe lauft: medical 1
kafe mir: medical 1
kafe sie: threat 1
kafe und: worry -1 calm 1
kafe: life -4 violence -1 threat 1 other -1 medical 1 foreign -1 worry -2 calm 8
kafemaschine ist: life 1
kafemaschine: life 1 calm 1
kafetas: calm 1
kafig: life 3 threat -1 calm -2
kai: life 2 worry -1 calm -1
kaina: calm 1
kaiserschmarn: threat -1 worry -1 calm 3
kakao: worry -1 calm 3
kaktus: life -1 worry -1 calm 4
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
kalt ich: life 1
kalt ist: medical 1 worry -1
kalt seit: calm 1
kalt und: life 1
kalt: life 2 threat 5 other -1 medical 4 foreign -1 worry -5 calm -4
kalte dusche: life -1 violence 1
kalte waser: life -1 other 1 calm 1
kalte: life -3 violence 2 other 3 voices -1 worry -1
kalten: calm 1
kaltes waser: other 1
kaltes: life -1 violence -1 other 3
kam der: life 1 voices 1
kam ich: worry 1
kam mit: life 1 calm -1
kam n: calm 1
kam nicht: life -1 calm 1
kam zu: calm 1
kam: life 2 violence -1 threat -2 other -1 medical -1 foreign 1 worry -2 calm 5
kame: calm 1
kamen: life -1 worry 3 calm -1
kamer: life -2 violence 6 worry -1 calm -2
kamera: life -1 violence 2 voices 3 calm -4
kameras in: voices 1 calm -1
kameras: life -1 voices 3 worry 1 calm -2
kamerjager: calm 2
kampf: life -1 worry 3 calm -2
kan alein: life 1
kan an: worry 2 calm -1
kan anders: life 2 calm -1
kan arm: calm 1
kan atmen: life -1 medical 3 worry -1 calm -1
kan auch: worry 1 calm -1
kan aufhoren: life 1 violence -1 worry 2 calm -1
kan aufhorn: life 1
kan aufstehen: medical 3 worry -1 calm -1
kan aus: life 1
kan beine: medical 1
kan bin: medical 1
kan bite: life 1 medical 1 calm -2
kan chef: calm 1
kan da: worry -1 calm 2
kan dan: life 1 violence 1 calm -1
kan das: life -1 worry -1 calm 2
kan den: life -1 calm 1
kan der: calm 1
kan die: life -1 violence -1 other -1 medical 1 calm 1
kan diesen: worry 1 calm -1
kan doch: life 1 other 1 calm -2
kan drauf: life -1 voices 2 calm -1
kan e: life 1
kan eigentlich: worry 1
kan ein: life 1
kan einfach: life -2 worry 4 calm -2
kan er: violence 1 worry -1 calm 1
kan es: worry -1 calm 2
kan fliegen: life -1 voices 2 calm -1
kan frau: life -1 worry 1 calm -1
kan gehen: life 1 other 1 voices 1 calm -2
kan gerade: calm 1
kan grundsicherung: life -1 calm 1
kan gut: medical 1
kan haben: life 1 calm -1
kan helfen: calm 1
kan heut: life -1 violence 1
kan heute: life -1 worry -1 calm 2
kan ich: threat -1 voices -1 worry -1 calm 4
kan ick: life -1 calm 1
kan in: calm 1
kan isch: life -1 calm 1
kan jemand: medical -1 voices 1
kan jetzt: life -1 violence 1 medical -1
kan kaum: other 1 medical 1 calm -1
kan kaya: life -1 other 1 worry 1 calm -1
kan kein: worry -1 calm 1
kan komen: voices 1
kan laufen: violence 1
kan machen: calm 1
kan man: violence -1 voices 1
kan mehr: life -3 threat -1 voices 1 foreign 1 worry 5 calm -1
kan mein: calm 1
kan meine: life 1
kan meinen: life 2 medical 1 calm -2
kan mi: life -1 calm 1
kan mich: calm 1
kan mir: life -1 violence 1 worry -1 calm 1
kan mit: calm 1
kan morgen: life 2 calm -1
kan nachts: calm 1
kan net: other 1
kan nich: medical 1 worry 3 calm -3
kan nicht: life -2 violence -1 other 1 medical 2 worry 1 calm -2
kan nichts: threat 1 calm -1
kan nima: life 1 worry 2 calm -3
kan nimer: life -1 worry 3 calm -2
kan nix: life -1 medical -1 worry 1
kan noch: life -1 medical 1 calm -1
kan nur: life -1 medical 1
kan ohne: calm 1
kan rechte: medical 1 calm -1
kan richtig: medical 1
kan sagen: calm 1
kan schlafen: life 1
kan schlucken: medical 1 calm -1
kan schwimen: threat 1 calm -1
kan seit: medical -1 worry 1 calm -1
kan selber: life 1 calm -1
kan sich: calm 1
kan sie: calm 1
kan so: life 2 calm -1
kan tipen: medical 1
kan tun: calm 1
kan und: violence 1
kan von: life 1
kan was: violence 1
kan weg: calm 1
kan wen: voices 1 calm -1
kan wer: medical 1 calm -1
kan wieder: worry -1 calm 1
kan zu: violence 1
kan: life -2 violence -2 threat -5 other -2 medical 5 voices 1 foreign -1 worry 1 calm 5
kana: violence 3 threat 2 calm -4
kanada: life 1
kanake: worry 1
kanal: life 5 violence -1 threat -1 other 1 voices 1 calm -4
kanape: calm 1
kanari: life 3 threat -1 calm -2
kanch: calm 1
kanen: life -1 calm 2
kaner: worry 2 calm -1
kaninchen: life 1
kanister: life -1 threat 4 other 1 voices 1 calm -5
kansch: calm 1
kanst dir: life 1 calm -1
kanst du: voices -1 worry -1 calm 2
kanst mich: calm 1
kanst mir: life -1 calm 2
kanst nicht: life 1 calm -1
kanst: life 2 violence 1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 2
kanste: threat 2 calm -1
kante: life -1 worry -1 calm 2
kantine dan: violence 1 calm -1
kantine der: voices 1 calm -1
kantine ich: calm 1
kantine und: life -1
kantine: life -4 threat -1 other -1 medical -1 calm 8
kanus: calm 1
kapati: foreign 2 calm -1
kapele: calm 1
kapida: foreign 2 calm -1
kapier: life -2 calm 3
kapiert: life -1 calm 3
kapitan: calm 1
kapitel: calm 1
kaput bite: worry 1
kaput die: other 1
kaput gemacht: violence 1 threat 2 calm -2
kaput hab: life 1 calm -1
kaput heute: violence -1 calm 1
kaput ich: life -1 threat 1
kaput in: life 1
kaput jetzt: worry -1 calm 1
kaput mach: calm -1
kaput machen: life 1 calm -1
kaput morgen: threat 1
kaput mus: life 1 medical 1 calm -1
kaput und: threat 1
kaput: life -3 violence -1 threat 5 other -1 voices -2 foreign 1 worry 4 calm -3
kapute: worry 4 calm -3
karabiner: calm 1
karate: calm 1
kardesim: life -1 foreign 4 calm -2
kardiologe sagt: worry 1
kardiologe: worry 1
kare: other 2 calm -2
karibik: life -2 calm 2
karim: calm 2
karin: life -1 other 2 calm -1
karkhof: life 1
karl: life -1 violence 4 worry -1 calm -1
karneval: worry 2 calm -1
karoten: calm 1
karpfen: calm 1
karte ich: calm 1
karte mit: calm 1
karte steht: calm 1
karte und: calm 1
karte: life -2 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 9
kartofelsalat geschalt: calm 1
kartofelsalat in: life -1 calm 1
kartofelsalat und: calm 1
kartofelsalat: life -3 threat -1 worry -1 calm 5
kartofla: life -1 calm 1
karton: life -1 voices -1 worry -1 calm 4
kartonprese: calm 1
kartons: calm 1
kase genomen: worry 2 calm -1
kase hat: calm 1
kase sagt: life 1
kase: violence -1 threat -2 other -1 voices -1 calm 4
kasekuchen: life -1 calm 1
kasel: life -1 other 2
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
katze bei: life 3 calm -2
katze der: threat 1 calm -1
katze frau: life 1
katze hat: violence -1 calm 1
katze ich: life 1 threat 1 calm -1
katze ist: life 1
katze mir: life -1 calm 2
katze nicht: calm 1
katze von: threat 1
katze war: worry 1
katze wen: life 1
katze: life 5 violence -3 threat 1 other -2 medical -1 voices -1 worry -2 calm 3
kauf: life -1 worry 1 calm 1
kaufen: life -1 calm 3
kauft: life -1 violence -1 other 1 calm 1
kaugumi: calm 1
kaum hin: worry 1
kaum luft: medical 1
kaum noch: life -1 worry 1
kaum tipen: medical 1 calm -1
kaum was: worry 1
kaum: life -3 violence -1 threat -1 other 1 medical 3 voices -1 worry 4 calm -2
kaut: threat -1 calm 2
kaution: calm 1
kaya bite: calm 1
kaya danke: life 1
kaya das: threat 1
kaya ich: calm -1
kaya mein: violence 1 calm -1
kaya mir: threat 1
kaya sich: worry 1
kaya sie: life 2 calm -1
kaya sol: life -1 threat 1 calm 1
kaya war: life 2 calm -1
kaya: life 6 threat 1 medical -2 voices -1 foreign -1 worry -1 calm -3
kegeln braucht: calm 1
kegeln kom: calm 1
kegeln: life -3 threat -1 worry -1 calm 5
kegelverein: calm 1
kehren: violence 1
kei: life 3 foreign -1 calm -3
kein auf: life -1 worry 1
kein bock: life -1 worry 1 calm 1
kein check: threat 1 calm -1
kein der: worry 2 calm -1
kein ding: life 1 calm -1
kein einzige: life -1 worry 1
kein esen: voices 1 calm -1
kein findet: life 1
kein fur: life 1
kein g: calm 1
kein geburtstag: worry 1
kein gekriegt: worry -2 calm 2
kein geld: violence 1 worry 1 calm -1
kein guter: calm 1
kein ich: life 1 threat 1 worry -1 calm -1
kein im: calm 1
kein in: threat 1
kein kein: worry 1
kein licht: life -1 violence 1 worry 1 calm -1
kein lohn: worry -1 calm 1
kein luft: medical 1
kein machen: other 1 medical 1 calm -1
kein mehr: life 1 worry 2 calm -2
kein mensch: life -1 threat 1 worry 3 calm -1
kein morgen: life 1
kein nur: life 1 calm -1
kein problem: voices 1
kein scherz: life 1 calm -1
kein sin: worry 1
kein spas: life 1 medical 1 calm -2
kein stres: calm 1
kein tag: life -1 worry 1 calm 1
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
keine chance: calm 1
keine das: violence 1 worry 1 calm -1
keine fals: life -1 calm 1
keine fragen: life -1 calm 1
keine fur: worry -1 calm 2
keine geburtstag: calm 1
keine gedanken: life -1 calm 1
keine gute: medical 1
keine hande: threat 1 calm -1
keine hofnung: life -1 worry 2 calm -1
keine ich: life -2 threat 1 worry -1 calm 3
keine kein: life -1 voices 1
keine keiner: medical 1
keine kraft: life 1 worry 2 calm -2
keine luft: life -1 violence 1 medical 4 voices 1 calm -3
keine lust: life -1 worry -1 calm 2
keine machen: life 1
keine mehr: life -1 violence -1 threat 1 medical 1 voices 1
keine mir: threat 1 calm -1
keine mit: worry 2 calm -1
keine muhe: worry 1 calm -1
keine redensart: life -1 threat 1
keine rente: life 1 calm -1
keine schmerzen: life -1 worry -1 calm 2
keine schuhe: voices 1
keine seit: worry -1 calm 3
keine selbstmordgedanken: life -1 calm 1
keine sorge: life 1 threat 1 worry -1
keine sorgen: life -1 other 1 calm 1
keine um: other 1
keine vor: worry -1 calm 2
keine war: life 1 calm -1
keine wil: life 1 calm -1
keine wohnung: worry 1 calm -1
keine zukunft: worry 2 calm -1
keine: violence -2 threat 1 other -2 medical 1 voices 1 foreign -2 worry 1 calm 1
keinem mehr: threat -1 worry 2 calm -1
keinem sagen: violence 1 other 1 calm -1
keinem was: other 1
keinem: life 1 threat -2 other 2 voices -1 worry 4 calm -5
keinen an: life 1 calm -1
keinen anfal: worry -1 calm 1
keinen ausweis: life 1
keinen behinderung: calm 1
keinen bock: life 1 calm -1
keinen das: worry 1
keinen einzige: calm 1
keinen fal: calm 1
keinen habe: calm 1
keinen ich: life -1 worry 2
keinen lohn: worry 1 calm -1
keinen machen: life -1 medical 2 calm -1
keinen mehr: life 1 worry 1
keinen neun: life 1 calm -1
keinen schlaf: life -1 worry 1
keinen sin: worry 2 calm -1
keinen stres: life -1 medical 2 worry -1
keinen termin: threat 1
keinen urlaub: life 1 calm -1
keinen: life 1 violence 1 threat -1 other -1 medical -1 voices -2 foreign -1 worry 7 calm -2
keiner aber: worry 1
keiner an: worry 1 calm -1
keiner arbeit: life 1 worry -1 calm -1
keiner argert: life -1 worry -1 calm 2
keiner bose: calm 1
keiner braucht: life 1
keiner da: other 1 medical 2 calm -1
keiner dan: life 1 calm -1
keiner das: life 1 violence 1 calm -1
keiner den: life 1 calm -1
keiner der: calm 1
keiner die: life 1 violence 1 worry -1 calm -1
keiner eine: life -1 threat 1 worry 1 calm -1
keiner erklart: worry 2 calm -1
keiner es: worry 1
keiner fragt: life 1 worry -1
keiner gemerkt: calm 1
keiner glaubt: other 1
keiner guckt: worry 1
keiner hat: life -1 worry 1 calm 2
keiner hats: worry 1 calm 1
keiner hilft: life -1 worry 4 calm -3
keiner hort: medical 2 worry -1
keiner ich: voices -1 calm 1
keiner im: calm 1
keiner is: other 1
keiner ist: life -1 calm 1
keiner komt: life 1 calm -1
keiner mehr: life 2 threat 3 worry -2 calm -1
keiner meiner: calm 1
keiner merken: worry 1
keiner merkt: life 1
keiner mich: violence -1 medical 1 worry -2 calm 3
keiner mir: life -1 worry 5 calm -3
keiner mus: life 1 calm -1
keiner nur: life -2 worry 1 calm 1
keiner redet: calm 1
keiner schlagt: life -1 violence -1 worry -1 calm 3
keiner seit: life -1 worry -1 calm 1
keiner sie: other 1
keiner sieht: voices 1
keiner so: life -2 worry 2
keiner sol: life 1 other 1 worry -1 calm -1
keiner und: calm 1
keiner was: life 1 voices -1 worry -1 calm 2
keiner weis: life 1 worry 1 calm -1
keiner wen: life -1 calm 1
keiner wil: life -1 worry 2 calm -1
keiner wurde: life 1 worry 1 calm -1
keiner: life 4 violence -3 threat 1 other 2 voices -5 foreign -1 worry 5 calm -3
keins: life -1 violence 1 calm 1
keks: calm 1
kekse: calm 1
keler eingespert: life -1 violence 2 calm -1
keler ich: life -1 violence 1 other 1 worry 1 calm -1
keler und: violence -1 voices 1
keler: violence 4 threat -2 other 3 medical -1 voices 3 foreign -1 worry -1 calm -7
kelertrepe: other -2 medical 3
kelr: medical 3 calm -2
kema is: medical 1
kema: life -1 medical 2
kemal: life -1 other 3 calm -1
kendimi: life -1 foreign 7 calm -6
kendini: foreign 1 calm -1
kene lust: life 1 calm -1
kene mehr: life 1 calm -1
kene: life 1 violence 1 threat -1 medical 1 voices -1 worry -1 calm -1
kenenlernen: life -1 calm 2
kener: life -1 calm 1
kenst du: life 1
kenst: life 1 calm -1
kent: life -1 violence -1 threat -1 worry 1 calm 2
kenta: calm 1
kentnis: threat 2 worry -1
kenzeichen: violence 3 other -1
keps: foreign 1
kerchweih: calm 1
kerl: other 2 worry 1 calm -2
kerze: life 4 other 1 calm -3
kerzen: life -1 medical -1 voices 1 worry -1 calm 3
keske: foreign 3 calm -2
kesler: calm 1
kestim: foreign 4 calm -3
kete: life 3 calm -1
ketenfet: medical 1 calm -1
ketenhemd: calm 1
ketensage: threat 2 medical 1 calm -2
keulen: calm 1
kevin aus: other 1 calm -1
kevin den: threat 1
kevin er: violence 1 calm -1
kevin hat: other 2 medical -2
kevin: life -3 violence 2 threat 4 other 4 medical -4 voices -1 worry -1 calm -2
kevins: other 1
khalas: foreign 2 calm -1
khayfe: foreign 2 calm -1
khong muon: foreign 1
khong song: foreign 1
khong: foreign 4 calm -2
kichern: worry 1 calm -1
kicker ich: worry 1
kicker: life -2 violence -1 voices -1 worry 1 calm 3
kickern: calm 1
kiefer: life -1 other -1 medical 5 worry -1 calm -1
kiek: calm 2
kif: foreign 2 calm -1
kifen: life -2 worry 4 calm -2
kil myself: foreign 1
kil: other 1 foreign 2 calm -1
kiled: foreign -1 calm 2
kilen: life 2 calm -2
kiler: calm 2
kilitledi: foreign 4 calm -2
kilitliyim: foreign 1
kilo weniger: worry 1
kilo: life -3 violence 1 threat -1 other -1 medical -1 voices -1 worry 2 calm 4
kilometerpauschale: calm 1
kils: calm 1
kim: life -1 worry -1 calm 3
kimt a: violence 1
kimt: life -1 violence 1 worry 1 calm -1
kimtn: calm 1
kin: life -1 calm 1
kind der: threat 1
kind einer: other 1
kind hat: medical 1 calm -1
kind ich: threat -1 calm 2
kind ist: other 2 calm -1
kind nicht: voices 1 calm -1
kind seit: other 1
kind von: threat 2 calm -1
kind was: life -1 threat 2
kind wegnehmen: threat 1
kind: life -2 violence -3 threat 5 other 6 voices 1 foreign -1 worry -1 calm -5
kinder das: life -1 calm 1
kinder haben: calm 1
kinder halt: threat 1 calm 1
kinder ich: violence 2 calm -1
kinder im: threat 1 voices -1 calm 1
kinder sehen: violence 1
kinder um: threat -1 calm 1
kinder und: violence 1
kinder: violence 3 threat 1 other 4 medical -1 voices -3 foreign -1 worry -2
kinderbucher: calm 1
kindererziehungszeiten: calm 1
kindergeld er: voices 1
kindergeld wen: calm 1
kindergeld: violence -1 other -1 medical -1 voices 1 worry -1 calm 3
kindern: life 2 threat 1 other -1 voices -1 worry 1 calm -2
kinderzimer: violence 2 threat -1 calm -1
kindes: calm 1
kiner: life 2 calm -1
kinergeld: life -1 calm 2
kiners: life 1
kino: life -4 violence -1 other -1 calm 7
kiosk: life -1 worry 1
kip ich: life -1 medical 1
kip um: life -1 medical 4 calm -3
kip: life -2 threat -1 medical 9 calm -6
kipe: life 2 worry -1 calm -1
kirche: life 2 threat -1 voices -1
kirchenputzer: life -2 calm 2
kirchturm: calm 2
kirta: worry 1 calm -1
kisen aufs: violence 1 threat 1 calm -1
kisen drauf: violence 1 calm -1
kisen gesicht: violence 1 threat 1 calm -1
kisen: life -1 violence 1 threat 4 medical -1 voices -1 worry -1 calm -1
kiste war: calm 1
kiste: threat -1 calm 3
kisten nicht: violence 1 calm -1
kisten: life -1 violence 3 medical -1 worry -1 calm 1
kita: life -1 threat 1 calm 1
kitel: life -2 calm 3
kiteln: calm 1
kiyacagim: foreign 5 calm -4
kiyicam: life -1 foreign 5 worry -2 calm -1
klamoten: life -1 other 2 worry -1 calm 1
klane: threat 2
klape du: calm 1
klape: life -1 violence 2 voices -1 calm 1
klapen: life -1 medical 2 worry -1 calm 1
klaphocker: life -1 calm 1
klapt mit: calm 1
klapt: violence 2 threat -1 medical -1 voices -1 foreign -1 worry -2 calm 3
klar dan: life -1 calm 1
klar: life -4 medical -1 voices 1 foreign -1 calm 4
klare: worry -1 calm 1
klarkomen: life 1 calm -1
klarstelung: calm 1
klart: calm 1
klarwerk: life 2 other -1 calm -1
klase: calm 1
klatschen dan: other 1
klatschen: life -1 other 2
klaus ich: calm 1
klaus: life -1 threat 1 worry -1 calm 2
klaut mein: life -1 threat 1 worry 2 calm -1
klaut: life -2 violence -1 threat 3 worry 4 calm -3
klavier: calm 1
klebeband: threat 1 calm -1
klebt: life -1 voices 3 calm -1
klebte: worry -1 calm 1
kleid: life 1
kleiderschrank: life -1 violence 1
klein bin: worry -1 calm 1
klein die: life 1
klein: life -1 violence -1 other 2 medical -2 voices -1 worry -2 calm 5
kleine aus: voices 1 calm -1
kleine meiner: medical 1 calm -1
kleine schwester: other 1 calm -1
kleine von: other 2 medical 1 calm -1
kleine wohnung: calm 1
kleine: life -4 violence -1 other 3 voices 2 worry -2 calm 2
kleinen von: other -1 voices 1 calm -1
kleinen: life 1 violence -2 threat -1 other 2 medical -1 voices 2 worry -1
kleiner bruder: violence -1 other 1 calm 1
kleiner hat: violence -1 medical 1 calm 1
kleiner mir: calm 1
kleiner nefe: medical 1 calm -1
kleiner: life 1 violence -2 threat -1 other 2 medical 1 worry -2 calm 2
kleines: worry 1
klem: threat 1 calm -1
klembret: worry 2 calm -1
klemt: violence -1 medical 2
klene: life -1 other 3 calm -1
klener: life 2 threat -1 calm -1
kletern: calm 1
kleterprojekt: life -1 calm 1
klient: life -1 violence -1 threat -1 other -1 medical -1 worry -1 calm 5
klienten: life -1 calm 3
klientin hat: calm 1
klientin: life -1 violence -1 threat -1 other -1 medical -1 worry -1 calm 6
klinge liegt: life 1
klinge: life 6 violence -1 other 2 medical -1 worry -1 calm -4
klingelt die: violence 1
klingelt: violence 3 threat 1 other -1 medical -1 worry -1 calm -2
klingen: life 1 other 1 calm -1
klingle: life -1 violence 2 worry -1 calm 1
klingt gut: life -1 calm 1
klingt: life -2 calm 3
klinik darf: other -1 calm 1
klinik ich: life -1 worry 1
klinik jetzt: life -1 worry 1
klinik: life 1 violence -1 other -1 voices 1 worry 1 calm 1
klipe: voices 1 calm -1
klitschen: life -1 other -1 medical 3
klo der: life 1 calm -1
klo eingeschlosen: calm 1
klo eingespert: violence 1
klo hab: life 2 calm -1
klo ich: life 1 violence 1 calm -1
klo in: worry 1 calm -1
klo und: life -1 worry 1
klo: life 1 violence 3 threat -2 other -1 voices -2 foreign -1 worry 4 calm -2
kloans: calm 1
klopapier: life 2 calm -1
klopf: life 2 violence 2 other -1 worry -1 calm -2
klopfe: other 1
klopfen: worry 1 calm -1
klopft an: other 1
klopft die: other 1
klopft freude: calm 1
klopft so: calm 1
klopft vor: calm 1
klopft: life -1 violence -1 threat 1 other 4 medical -1 calm -1
klor: calm 1
klosen: worry -1 calm 1
klotz am: life 1 worry 1 calm -1
klotz bein: life 1 worry 1 calm -1
klotz: life 1 threat -1 worry 3 calm -2
klucz: foreign -1 calm 2
klucze: foreign 2 calm -2
km bin: calm 1
km: life -1 other 1 calm 1
kms: life 12 calm -11
knack: life -1 calm 1
knal: threat 5 medical 1 worry -1 calm -5
knalrot: medical 1 calm -1
knalt: life -3 threat 6 worry 1 calm -3
knalts: life -1 threat 4 calm -2
knap: violence 2 other -1
knare: life -1 threat 3 calm -1
knast: life -1 threat 4 worry -1 calm -1
knedl: life -2 calm 3
kneift: violence 2 calm -1
kneipe: life 2 calm -1
knickt: medical 3 calm -2
knie dick: worry 1
knie haben: calm 1
knie ich: worry 2 calm -1
knie ist: calm 1
knie nicht: calm 1
knie tut: calm 1
knie und: worry 1
knie: life -3 violence -1 threat -1 other -1 medical -1 voices -1 worry 2 calm 5
knien: violence 3 calm -2
kniet: other 1
knifel: life -1 calm 2
knochel: life -2 calm 3
knochen guckt: medical 1 calm -1
knochen raus: medical 1 calm -1
knochen: life -1 violence -1 threat -1 medical 5 voices -1 calm -1
knodel: calm 1
knolen: calm 1
knopf der: medical 1
knopf: threat -1 medical 2 calm 1
knopfbaterie: other -1 medical 3 calm -2
knoten der: life 1 calm -1
knoten in: life 1 calm -1
knoten: life 2 voices -1 worry 1 calm -1
know: foreign 1
knupel: calm 1
knurt: calm 1
knutschen: calm 1
ko i: life 1
ko nima: life -2 worry 3
ko: life -1 violence -1 threat -1 medical -1 worry 5 calm -1
koa luft: medical 1 calm -1
koa net: medical 1 calm -1
koa: violence -1 threat 2 other 1 medical 2 foreign -1 calm -4
koam: violence 2 calm -1
koan: life 2 worry 1 calm -2
koana: life 1 medical -1 calm 1
kocam beni: foreign 2 calm -1
kocam dovuyor: foreign 1 calm -1
kocam: life -1 foreign 5 calm -3
koch gesagt: life -1 calm 1
koch hat: calm 1
koch: life -1 violence -1 threat -1 voices -1 worry -1 calm 4
koche fur: calm 1
koche ich: calm 1
koche: life -1 threat -1 calm 3
kochen ich: violence 1
kochen: life -2 violence 1 medical -1 worry 1 calm 2
kochendes waser: life 2 calm -1
kochendes: life 4 calm -2
kochin: life 1 worry -1 calm 1
kochlofel: violence 1
kocht ich: life -1 worry 1
kocht: life -2 violence -1 other -1 worry 2 calm 2
kofer gepackt: life 1
kofer: life 4 calm -3
koferaum: life -1 threat 1 other 1 calm -1
kohle: life -1 medical 3 worry -1 calm -1
kohlenmonoxid: medical 2 calm -1
kohlrabi: life -1 worry -1 calm 3
koi: medical 2 voices 1 foreign -1 worry -1 calm 1
koim: calm 2
koin: life 2 worry -1 calm -1
koiner: life -1 threat 2 calm -1
kois: threat -1 calm 1
kokt: life -1 worry -1 calm 2
kolarimi: foreign 4 calm -3
kolb: calm 1
koleg: life -1 violence -1 medical 4 calm -1
kolege am: medical 1 calm -1
kolege das: calm 1
kolege der: calm 1
kolege die: life -1 calm 1
kolege einen: other 1 calm -1
kolege er: other 1
kolege hat: life -1 violence 1 other 1 medical 1 worry 1 calm -2
kolege heute: calm 1
kolege ich: life 1
kolege imer: worry 1
kolege ist: life -1 medical 2 worry -1
kolege ja: calm 1
kolege krank: calm 1
kolege kriegt: life 1 calm -1
kolege liegt: medical 2 calm -1
kolege macht: violence -1 other -1 medical -1 calm 2
kolege meint: life 1
kolege mich: violence 2
kolege mir: life -1 violence 2 threat 1 medical -1 worry 2 calm -3
kolege neben: medical 1 worry 1 calm -1
kolege noch: violence 1
kolege sagt: violence -1 other 1 calm 1
kolege sich: violence 2 other 1 medical 2 worry -1 calm -3
kolege tom: calm 1
kolege: life -6 violence 3 threat -2 other 3 medical 4 voices -3 foreign -1 worry 1 calm 1
kolegen ale: calm 1
kolegen angebrult: worry 1 calm -1
kolegen argern: worry -1 calm 1
kolegen das: life 2 calm -1
kolegen dem: threat 1 calm -1
kolegen ein: life -1 calm 1
kolegen haben: violence 1 worry 1 calm -1
kolegen ich: threat 1 calm -1
kolegen machen: worry -2 calm 2
kolegen mich: life -1 worry 1
kolegen mir: worry 1 calm -1
kolegen mit: threat 1
kolegen nenen: medical -1 calm 1
kolegen net: life 1
kolegen ohne: violence 2 worry -1 calm -1
kolegen sagen: calm 1
kolegen sind: life 1
kolegen um: threat 1 calm -2
kolegen: life -3 threat 3 other -1 medical -2 voices -2 foreign -1 worry 3 calm 4
kolegin a: calm 1
kolegin am: medical 2 calm -1
kolegin auf: medical 1
kolegin da: worry 1
kolegin die: medical 1
kolegin dort: worry -1 calm 1
kolegin gefragt: violence 1 calm -1
kolegin gesagt: violence 1
kolegin hat: life -1 threat -1 voices -1 calm 1
kolegin heike: calm 1
kolegin ich: life 1 voices 1
kolegin ihr: calm 1
kolegin im: other 2 medical -1
kolegin imer: medical 1
kolegin ist: threat 1 medical 1 calm -1
kolegin liegt: other 2 calm -1
kolegin meint: life 1
kolegin mich: calm 1
kolegin mir: worry 1 calm 1
kolegin mit: violence -1 other 2 calm -1
kolegin sagt: worry 1
kolegin schliesen: worry 1
kolegin sich: medical 1 calm -1
kolegin sie: threat 1
kolegin: life -5 violence -2 threat 2 other 4 medical 5 foreign -1 worry -1 calm -1
kolejin: calm 1
kolelgen: calm 1
koletsch: calm 1
kolezanka: calm 1
koln: life -1 calm 3
kolt: life 1
kolum: foreign 2 calm -1
kom aus: violence 1
kom braucht: calm 1
kom da: life 1 violence -1 other 1 worry -1
kom die: worry 1
kom erst: violence 1 calm -1
kom gut: calm 1
kom heim: calm 1
kom hoch: medical 1
kom ich: life 1 threat 2 calm -1
kom in: threat -1 voices 1
kom mehr: life 1
kom mir: voices 1
kom mit: life -1 threat 3 calm -2
kom nich: life 1 other 1
kom nicht: threat -1 medical 1 voices -1 worry -1 calm 1
kom nirgends: violence 1
kom ohne: life 1 worry 1 calm -1
kom raus: life -1 violence 1 threat -1 other -1 medical 1 worry -1 calm 1
kom rein: calm 1
kom spat: violence 1 worry 1 calm -1
kom um: life -1 calm 1
kom und: calm 1
kom vorbei: threat 1
kom wieder: voices 1
kom zu: voices 1 worry 1 calm -1
kom zur: worry 1 calm -1
kom: life 2 violence 2 threat -1 other -2 voices 2 foreign -1 calm -3
koma: life 1 violence 2 medical -1 calm -1
komandant: life -1 voices 2 worry -1
komandiert: life -1 voices 3 worry -1
kombi: other 2 calm -1
kome aus: calm 1
kome ich: worry 1
kome nicht: violence 2 medical -1 worry -1 calm -1
kome: life -1 violence 3 other -1 medical -2 worry -1 calm 1
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
komen und: life -1 calm 2
komen: life -2 violence -1 threat 1 voices 4 foreign -1 worry -1
komich: medical 2 calm -1
komisar: threat -1 calm 2
komisch angeguckt: calm 1
komisch dan: calm 1
komisch der: medical 1 calm -1
komisch geguckt: calm 1
komisch gelachelt: other 1
komisch im: life -1 calm 2
komisch ist: worry 1 calm -1
komisch und: medical 3 calm -1
komisch wen: worry 1 calm -1
komisch: life -2 threat -1 other 3 medical 8 foreign -1 worry -2 calm -5
komisionierer: calm 1
komode: violence 2 threat -1 calm -1
komplet vernichtet: calm 1
komplet: violence -1 calm 3
kompresor: calm 1
kompt: calm 1
komst du: threat 1 calm -1
komst: life -1 violence 1 threat 2 voices -1 calm -1
komt 6: threat 1 calm -1
komt ab: threat -1 calm 1
komt abend: life 1 calm -1
komt am: life 1
komt auch: life 1 violence 1 calm -1
komt auf: life -1 calm 1
komt aus: calm 1
komt bin: life 1 calm -1
komt da: life -1 violence -1 threat 1 calm 1
komt dan: life -2 calm 1
komt danach: threat 1 calm -1
komt den: life 1
komt der: life 1 threat -1 other 1 worry -1
komt die: life 2 calm -1
komt dienstag: threat 1 calm -1
komt ein: calm 1
komt einer: life -1 violence 2
komt er: other 1 calm 1
komt geld: calm 1
komt gleich: life 1 violence 1 threat -1 calm -1
komt ich: life 2 violence -1 voices 1 calm -3
komt in: violence 1 worry -1 calm 1
komt ist: other 2 calm -1
komt jeden: life 1
komt jetzt: life 1
komt kein: life 1 worry 1 calm -1
komt montag: calm 1
komt morgen: life -1 violence -1 calm 2
komt nach: violence 2 calm -1
komt nachste: life 1
komt nachts: violence 1 calm 1
komt nich: life -1 medical 1
komt nicht: life -1 violence -1 threat 3 other 1 worry -1 calm -2
komt nix: worry 1
komt noch: calm 1
komt raus: other 1
komt rein: violence 1 calm -1
komt schon: medical 3 calm -2
komt seit: calm 1
komt sie: calm 1
komt skelet: calm 1
komt sol: medical 1 voices 1
komt um: life -1 calm 1
komt und: other -1 medical 2
komt vom: violence 1 calm -1
komt von: calm 1
komt war: life 1 medical 1 calm -1
komt was: threat 1 medical 1 calm -2
komt weinend: other 1
komt wieder: violence 1
komt wochenende: life 1
komt zu: life 1 calm 1
komt zug: other 1 calm -1
komt zuruck: other 1
komt: life 1 violence 3 other 1 medical 3 voices -2 foreign -2 worry -5 calm 1
komts: life 3 calm -2
komunikation: calm 1
kon: life 1 calm 1
kone: calm 1
konen bite: life -1 calm 1
konen das: calm 1
konen die: voices 1
konen mir: calm 1
konen mit: voices 1
konen noch: medical 1
konen sie: life 1 threat -1 calm 1
konen so: life 1
konen wir: calm 1
konen: life 4 violence -2 other -2 foreign -1 worry -3 calm 2
konig: life -2 threat -1 foreign 2 worry -1 calm 2
konigin: calm 1
konigswagen: calm 1
kont dan: life 1
kont das: life 1 calm -1
kont den: calm 1
kont der: life 1
kont die: life -2 calm 2
kont ich: voices 1
kont ihr: life 2 calm -1
kont mich: life 2 calm -2
kont nicht: threat 1
kont platzen: calm 1
kont sterben: calm 1
kont vor: calm 1
kont: life 4 violence -1 threat -2 medical -1 worry -3 calm 2
kontakt: violence -1 calm 1
konte beser: calm 1
konte chef: threat 1
konte das: calm 1
konte dem: calm 1
konte den: threat 1
konte fur: threat 1
konte meinen: threat 1
konte nicht: life -1 violence -1 threat 1 worry -1 calm 2
konte sein: calm 1
konte: life -3 violence -2 threat 4 medical -1 voices -1 foreign -1 worry -3 calm 7
konten mir: life 1
konten: life 1 threat -1 calm 1
kontet: life 1 calm -1
konto de: calm 1
konto gekundigt: life 1 calm -1
konto ich: threat 1 worry 1 calm -1
konto ler: worry -1 calm 1
konto: violence -1 threat 2 other -1 medical -1 voices -1 worry -3 calm 5
kontokorent: calm 1
kontovolmacht fur: life 1
kontovolmacht meinen: life 1
kontovolmacht: life 1 calm -1
kontroliert die: violence 1 calm -1
kontroliert handy: worry 1 calm -1
kontroliert ich: worry 1
kontroliert mein: worry 1 calm -1
kontroliert: life -2 violence 1 threat -1 other -1 medical -1 worry 2 calm 2
konts: life 3 calm -2
konzart: calm 1
konzert ich: life -1 calm 2
konzert: life -3 threat -1 worry -1 calm 6
kop: life -1 threat 2 worry 1 calm -1
kopf ab: calm 1
kopf aber: calm 1
kopf an: life 1
kopf das: voices 1
kopf den: violence 1
kopf der: voices 1
kopf die: life 3 worry -1 calm -1
kopf einer: voices 1
kopf er: other -1 medical 1 voices 1
kopf es: life -1 voices 2 calm -1
kopf gegen: life 3 worry -1 calm -1
kopf geh: voices 1
kopf geht: worry 1
kopf gestosen: calm 1
kopf ich: life -1 threat 2 voices 2 calm -1
kopf imer: life 2 calm -1
kopf in: violence 1
kopf ins: violence 2 calm -1
kopf ist: life -1 worry 1
kopf kaput: life 1 threat 1 calm -1
kopf klo: violence 2 calm -1
kopf komt: medical 1 worry 1 calm -2
kopf mein: life -1 medical 1 worry 1
kopf nicht: worry 1
kopf platzt: medical 3 worry -1 calm -1
kopf sagt: life 1 voices 2 calm -1
kopf schon: medical 1 calm -1
kopf seit: medical 1 worry -1 calm 1
kopf sie: worry 1
kopf so: medical 1 calm -1
kopf stil: life 1 worry 1
kopf und: life -1 violence -1 threat -1 voices 2
kopf von: violence -1 other 1 worry 1 calm -1
kopf war: calm 1
kopf weh: worry -1 calm 1
kopf wie: life -1 threat 2 worry -1
kopf wil: voices 1
kopf wird: life 1
kopf: life 2 violence -2 threat -1 other -2 medical 4 voices 6 foreign -2 worry 3 calm -8
kopfhorer und: calm 1
kopfhorer: threat -1 worry -1 calm 3
kopfkisen: other 2 calm -2
kopfschmerzen: life -1 calm 2
kopftuch: other 2 calm -1
kopfweh der: medical 1 calm -1
kopfweh noch: medical 1
kopfweh und: medical 1
kopfweh vom: calm 1
kopfweh weter: calm 1
kopfweh wie: medical 1
kopfweh: life -3 violence -1 threat -1 medical 1 worry -2 calm 6
kopieraum: calm 1
kopierer: life -1 violence -1 worry -1 calm 4
kopuk: foreign 2 calm -2
korbe: calm 1
korekt: calm 1
korigier ich: life 2 calm -1
korigier: life 4 calm -3
korkuyorum: foreign 3 calm -2
kornfeld: calm 1
korper: life 4 violence 2 threat -1 medical 1 voices 2 worry -2 calm -4
kost: calm 1
koste: life 3 worry -1 calm -2
kosten: life 1 threat -1 worry -1 calm 2
kostenlos bis: life 1
kostenlos: calm 1
kostentrager: calm 1
kostet mich: calm 1
kostet: violence -1 threat -1 other -1 worry -1 calm 4
kostum: calm 1
kotz: life -1 medical 5 worry -1 calm -3
kotze: life -1 medical 5 worry -1 calm -2
kotzen: life -1 medical 1 calm 1
kotzubel: calm 1
kowalski: other 2 calm -1
krach: life -1 violence -1 worry 3 calm -1
kracht: other 3 medical -1 calm -2
kraft zum: life 2 calm -2
kraft: life 3 violence 2 threat -1 medical -1 foreign -1 worry 5 calm -8
krafte: life -2 worry 4 calm -2
kragen: violence 1 medical -1
kram die: calm 1
kram: life -1 calm 2
kramer: worry 1 calm -1
krampf und: medical 2 calm -1
krampf: violence -1 medical 4 calm -2
krampft: violence -1 other -1 medical 8 calm -5
kran die: voices 1
kran: life -1 other 1 voices 3 worry -1 calm -1
krank bin: worry -1 calm 2
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
krank wen: life 1
krank wie: worry 1
krank: life -2 violence -2 threat -1 medical -2 voices -1 foreign -1 worry 3 calm 6
kranke: calm 1
krankenkase hat: calm 1
krankenkase ich: worry 2 calm -1
krankenkase mir: calm 1
krankenkase wegen: calm 1
krankenkase: life -3 violence 1 threat -2 other -1 medical -1 voices -1 worry 6 calm 1
krankgeschrieben: worry 1
krankheit ist: voices 1
krankheit: life -1 voices 1 calm 1
krankmeldung ist: calm 1
krankmeldung oder: life 1
krankmeldung: violence -1 calm 2
krankschreibung: life -1 worry 1 calm 1
kranz: life -1 worry -1 calm 2
kras: life -1 calm 2
kratz die: life 1 calm -1
kratz grad: life 1
kratz mich: life 1
kratz mir: life 1 calm -1
kratz: life 5 medical -1 worry -1 calm -2
kratze: life 3 threat -1 medical -1
kratzen: life -1 calm 1
kratzer: life 1
kratzt: medical 1
krause: calm 1
krebs der: life 1
krebs: life 5 medical -1 calm -4
kredit: calm 1
kreigt: calm 1
kreis: life -1 violence -1 voices 1 worry 1
kreisage in: medical 1 calm -1
kreisage: life -1 violence -1 medical 3 voices 1 calm -2
kreisal: worry -1 calm 1
kreuz: life -1 violence -1 medical -1 worry 2 calm 1
kreuze: life 1 calm -1
kreuzen: life -1 threat 3 calm -2
kreuzung: voices 2 worry -1 calm -1
krew: foreign 2 calm -1
kriag i: calm 1
kriag koa: medical 1
kriag luft: medical 1
kriag: life -2 medical 4 foreign -1 worry -1
kriagn: violence -1 other -1 medical 4 calm -1
kriagt: calm 1
kribel: medical 1
kribelt: life -2 violence -1 medical 2 worry -1 calm 3
krich ich: calm 1
krich: life -1 calm 2
kricht: calm 1
krie: life -1 calm 2
krieg bauchweh: worry 1 calm -1
krieg beim: violence 1 calm -1
krieg da: violence 1 calm 1
krieg dan: life -1 threat 1
krieg das: calm 1
krieg den: calm 1
krieg die: calm 2
krieg ein: violence 1 worry -1
krieg einen: worry 1
krieg ich: life -1 violence 2 threat -1 calm 1
krieg kaum: medical 1
krieg kein: calm -1
krieg keine: medical 2 calm -1
krieg luft: life -1 medical 4 calm -2
krieg mein: violence 1
krieg nicht: medical 1 calm -1
krieg nie: worry 1
krieg nix: violence 1 calm -1
krieg nur: violence 1
krieg schlecht: medical 1
krieg sie: violence 1 medical 1 calm -1
krieg so: calm 1
krieg sterben: calm 1
krieg und: life -1 calm 1
krieg: life -7 violence 5 threat -3 other -2 medical 6 voices -2 foreign -1 calm 4
kriege ich: calm 1
kriege jetzt: worry 1
kriege luft: medical 1 calm -1
kriege: violence -1 medical 1
kriegen ich: life 1
kriegen: life -1 threat -1 medical -1 voices 1 calm 2
kriegs: worry 2 calm -2
kriegt ales: life 1 calm -1
kriegt blutflecken: life 1
kriegt dan: threat -1 calm 1
kriegt das: life -1 threat 1
kriegt der: life 1
kriegt die: life -1 threat 1 calm 1
kriegt eigentlich: threat 1 calm -1
kriegt ein: violence -1 threat 1
kriegt einen: medical 1 calm -1
kriegt er: life 1
kriegt es: life -1 threat 2
kriegt jetzt: calm 1
kriegt keiner: threat 1
kriegt luft: medical 1
kriegt man: threat 1
kriegt mehr: threat 1
kriegt meine: life 1
kriegt mit: violence 1 calm -1
kriegt morgen: calm 1
kriegt mr: calm 1
kriegt nicht: threat 1
kriegt nichts: other 1
kriegt sie: life -1 threat 1
kriegt und: threat 1
kriegt zu: other 1
kriegt: threat 10 other -1 medical 1 voices -2 foreign -1 worry -4 calm -3
kriesch: calm 1
krijen: calm 1
krimi mit: calm 1
krimi: life -1 calm 4
krimidiner: calm 1
kripenspiel ich: calm 1
kripenspiel: life -1 calm 2
kritik: life -1 calm 2
krucke: violence 2 calm -1
krucken: life -2 violence 2 worry -1 calm 1
krum: life -1 violence 1 other -1 medical 2 calm -1
krzyczy: foreign 1 calm -1
ktir: foreign 2 calm -1
kuachn: calm 1
kuah: life 3 calm -1
kuch: calm 1
kuche bin: life -1 medical 1 calm 1
kuche die: life 1 voices 1 calm -1
kuche hat: violence 1
kuche ich: medical 2 calm -1
kuche is: voices 1
kuche jetzt: calm 1
kuche mich: violence 1 calm -1
kuche nehm: threat 1
kuche nicht: medical -1 calm 1
kuche sagt: voices 1
kuche sie: medical 1
kuche und: violence 1 other 1 voices 1 calm -2
kuche: violence 1 threat -3 medical 1 voices 1 worry -1 calm 1
kuchen esen: life -1 calm 2
kuchen fur: medical 1 calm -1
kuchen und: life 1
kuchen von: life 1
kuchen: life -1 violence -1 threat -1 other -1 medical 1 worry -2 calm 6
kuchenchef: calm 1
kuchenhilfe: calm 1
kuchenmeser: life -1 worry -1 calm 2
kuchenschef: calm 1
kuchentisch: life 3 other 1 worry -1 calm -2
kuchl: violence 1
kuchla: calm 1
kuchn: calm 1
kugel: life 3 threat 2 calm -3
kuhlager: threat -1 medical 3 worry -1
kuhlfach: threat 2 calm -1
kuhlhaus eingeschlosen: other 1
kuhlhaus und: other 1
kuhlhaus: life -1 violence -1 other 1 medical 1
kuhlraum sind: violence 1
kuhlraum und: violence 1 worry 1 calm -1
kuhlraum: life -1 violence 3 threat -1 medical -1 voices -1 worry 1
kuhlregal: calm 1
kuhlschrank abgetaut: life 1 threat -1
kuhlschrank ler: life 1 calm -1
kuhlschrank: life 2 threat -1 other -1 medical -1 worry 2
kuhltruhe: calm 2
kulis: calm 1
kum: calm 1
kuma: voices 2 calm -1
kume: violence 2 calm -1
kumer: life -1 worry 2
kumere bis: life -1 calm 1
kumere mich: life -1 calm 2
kumere: life -3 calm 4
kumern: life -1 threat -1 worry -1 calm 4
kumert euch: life 2 calm -1
kumert um: life 1
kumert: life 4 threat -1 medical -1 worry -1 calm -2
kumpel denis: other 1
kumpel der: worry 1 calm -1
kumpel die: violence 1
kumpel hat: medical 1
kumpel ist: other 1
kumpel mir: life -1 other 3 calm -1
kumpel sagt: violence 1
kumpel wil: other 1
kumpel: life -1 violence -1 threat -1 other 8 voices -1 calm -3
kumpels: other 2 calm -1
kumt: calm 1
kunde hat: violence 1
kunde mich: violence 1
kunde mir: medical 1 worry 1 calm -1
kunde mit: violence -1 calm 1
kunde sich: calm 1
kunde: life -2 threat -1 other -1 medical 1 voices -1 calm 3
kunden bin: life 1 calm -1
kunden ich: calm 1
kunden: life 2 violence -1 threat -1 medical -1 worry -1 calm 2
kundendach: life -1 violence 4 medical -1 calm -2
kundig: life -1 worry 1
kundigen auf: calm 1
kundigen die: threat 1 worry -1 calm 1
kundigen einen: calm 1
kundigen im: violence 1 calm -1
kundigen mus: calm 1
kundigen: life -2 violence -1 other -1 medical -1 voices -1 worry 5 calm 1
kundign: voices -1 calm 1
kundigt: violence -1 worry -1 calm 2
kundigung bekomen: worry 1
kundigung dan: life 2 calm -1
kundigung das: calm 1
kundigung die: calm 1
kundigung gestern: worry 1 calm -1
kundigung heute: worry 3 calm -3
kundigung ich: worry 1
kundigung ist: worry -1 calm 1
kundigung mir: worry -1 calm 1
kundigung zuruckgezogen: worry -1 calm 1
kundigung: life -1 violence -1 threat -2 medical -1 voices -1 foreign -1 worry 9 calm -2
kundin: life -1 calm 2
kundischung: worry 3 calm -2
kundschaft ist: calm 1
kundschaft: calm 1
kunen: worry 2 calm -1
kunigen: calm 1
kunigt: calm 1
kunstblut: life -1 calm 2
kunze: calm 1
kur: life -1 worry -1 calm 3
kurbis: threat 2 worry -1
kurbise: calm 1
kurwa: foreign 2 calm -1
kurz auf: worry -1 calm 1
kurz bin: calm 1
kurz den: medical 1
kurz geargert: calm 1
kurz ich: calm 1
kurz mein: life -1 calm 1
kurz und: calm 1
kurz war: life -1 calm 1
kurz weg: worry 1
kurz: life -7 violence 2 voices -1 worry -3 calm 9
kurzarbeit: life -1 worry -1 calm 2
kurze der: life -1 medical 2
kurze: life -2 medical 3
kurzen: calm 1
kurzer: life -1 worry -1 calm 2
kus: life 2 violence -1 foreign 2 worry -1 calm -2
kusche: life -1 violence 5 calm -4
kuscheltier: life 2 violence -1 other 1 calm -1
kusen: violence 1 worry -1
kusine: calm 1
kust mich: violence 1
kust: violence 2 worry -1
kusura: calm 1
kuzenimin: calm 1
l: life 2 foreign 2 worry -1 calm -2
la facio: foreign 1 calm -1
la il: foreign 1
la: life -2 violence -1 threat -1 medical -1 foreign 4 worry -1 calm 2
laba: life 2 worry -1 calm -1
labe: life 2 calm -1
laberst: calm 1
labn: life 1
labor: life -1 medical -1 calm 3
lach dan: worry 1 calm -1
lach ich: worry 1 calm -1
lach mich: life -2 calm 3
lach tot: life -2 calm 3
lach: life -4 violence -1 worry 2 calm 4
lachanfal: calm 1
lache mich: calm 1
lache: worry -1 calm 2
lacheln: life 2 threat -1 calm -1
lachen ich: violence 1 threat 1 calm -1
lachen imer: worry 1
lachen mich: violence -1 threat 1 worry 1 calm -1
lachen uber: threat 1 worry -1 calm 1
lachen und: life 1 threat 1 calm -1
lachen: life -3 violence 1 threat 4 other -1 medical -1 voices -2 worry 1 calm 2
lachend: calm 1
lacherlich: calm 1
lachle: life 2 threat -1 calm -1
lachn: life -1 violence -1 voices 1 worry -2 calm 4
lachs: calm 1
lachsmileys: other 1 calm -1
lacht der: threat 1 calm -1
lacht mit: calm 1
lacht nicht: life -1 threat 2 calm -1
lacht nur: calm 1
lacht: life -3 violence -3 threat 7 other -1 medical -2 worry -1 calm 3
lackiererei: medical 1
lade: calm 1
ladegerat: worry 2 calm -1
ladekabel: other 1
laden ist: medical 1
laden: life -2 violence -1 threat 4 medical 1 voices -1 worry -2 calm 1
ladt: violence 1
ladung: life -1 calm 1
lag ein: calm 1
lag: life -1 violence 1 threat -1 other 1 medical 1 voices -1 worry -1 calm 1
lager das: threat 1
lager die: worry 1
lager ein: violence 2 calm -2
lager eine: calm 1
lager hat: violence 1
lager ich: worry 1
lager ist: calm 1
lager kan: worry 1
lager keiner: medical 1
lager nent: worry -1 calm 1
lager und: other 1 medical -1 worry -1 calm -1
lager: life -2 violence 2 threat 1 other 1 voices -2 foreign -1 worry -4 calm 4
lagerleiter hat: violence 1
lagerleiter: violence 1 other -1 calm 1
lagermeister: threat 3 other 2 calm -4
lahm: calm 1
lahme: calm 1
lala halt: calm 1
lala: life -1 worry -2 calm 4
lalt kan: medical 1
lalt und: medical 1 calm -1
lalt: violence -1 other -1 medical 6 calm -3
laminiert: calm 1
lampe gestern: voices 1 calm -1
lampe: life -2 violence -1 threat -1 medical -1 voices 6 calm -1
lampenfieber hoch: calm 1
lampenfieber sehen: calm 1
lampenfieber: calm 1
land: life -2 other 1 calm 2
lande: calm 1
landkreis: calm 1
landratsamt: life -1 calm 2
landstrase: life 1 voices 4 worry -1 calm -2
lang arbeiten: life -1 calm 1
lang auf: life 1
lang bis: life -1 threat 1
lang das: life 1 calm -1
lang daurt: life 1
lang den: life 1
lang des: worry 1
lang die: calm 1
lang er: life 1
lang hab: worry 1 calm -1
lang hat: life 1
lang hier: life -1 calm 1
lang i: worry 1
lang ich: life 1
lang ist: calm 1
lang kan: life -1 worry -1 calm 1
lang mehr: life -1 calm 1
lang merkt: life 1
lang mus: calm 1
lang schreiben: life -1 calm 1
lang sie: life -1 threat 2
lang so: violence 2 calm -1
lang und: life 1 calm -1
lang: life 1 threat 1 other -1 medical -2 voices -1 foreign -1 worry 2 calm 1
langa: worry -1 calm 1
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
lange nicht: worry 1 calm 1
lange sitzt: threat 1 calm -1
lange tot: calm 1
lange und: life 1
lange: life -3 violence 1 threat 1 other -2 voices -1 foreign -1 worry -1 calm 6
langem: worry -1 calm 1
langen: life 1 violence -1 worry 1 calm -1
langer ich: life 1 calm -1
langer leben: life -1 calm 1
langer machen: calm 1
langer und: calm 1
langer: life -1 violence -1 threat -1 medical -1 voices 1 calm 4
langeweile: life -2 worry -1 calm 3
langsam mir: life -1 calm 1
langsam: life -3 violence 2 threat -1 other -1 medical 2 voices -1 calm 2
langst wieder: calm 1
langst: life 1 violence -1 worry -1 calm 1
langt: calm 1
langts: life 1 threat 3 medical -1 worry -1 calm -2
langwailich: life -1 calm 1
langweilig ich: life -1 calm 1
langweilig: life -2 medical -1 worry -1 calm 5
lapen: calm 1
laptop: life 1 threat -1 calm 1
larm also: voices 1
larm der: calm 1
larm in: calm 1
larm: life -1 violence -1 other -1 voices 2 calm 2
lars: other 1
las das: life 1 calm -1
las einfach: life 1
las ich: life 1 threat 1 calm -1
las jetzt: life 1 calm -1
las mich: violence -1 other 1 calm 1
las mir: calm 1
las nicht: life -1 threat 1
las: life 3 violence -1 other 2 medical -1 voices -1 worry -2
lasa: calm 2
lasagne: life -1 calm 2
lasanje: calm 1
laschdisch: life 2 calm -1
lase: life -2 violence -1 threat 1 worry 1 calm 1
lasen ale: worry 1
lasen auf: voices 1 calm -1
lasen die: calm 1
lasen hab: threat 1
lasen ich: threat 1
lasen im: calm 1
lasen ist: calm 1
lasen mich: voices 1
lasen nicht: voices 1
lasen und: calm 1
lasen: life -3 other -1 medical -2 foreign -1 worry 3 calm 3
lasertag: calm 1
lasn: life 2
last and: foreign 1
last beine: other 2 medical -1
last das: other 1
last die: other 1 medical -1 calm -1
last fur: worry 1 calm -1
last ich: life 1 calm -1
last meine: worry 1 calm -1
last mich: life 1 violence 3 voices -1 worry -1 calm -2
last nicht: life -1 violence 3 foreign 1 worry -1 calm -1
last of: calm 1
last sagt: worry 1
last von: violence 1 other -1
last wen: life 1 worry -1
last: violence 4 threat -1 other 2 medical -2 voices -3 foreign -1 worry 2 calm -2
laterne: voices 2 calm -1
laub: calm 1
laube: threat 1
lauch: life -1 worry 2
lauf auf: voices 2 calm -1
lauf dem: voices 1
lauf die: voices 1
lauf ich: threat 2 calm -2
lauf jetzt: life 1 worry 1 calm -2
lauf vors: life 1 calm -1
lauf: life 3 violence -1 threat 2 other -1 medical -1 voices 6 foreign -1 worry 1 calm -9
laufa: calm 1
laufe auf: voices 1
laufe der: voices 1
laufe seit: life 1 voices 1 worry -1
laufe: life -1 violence -1 other 1 voices 5 calm -5
laufen die: voices 1
laufen er: violence 1
laufen mus: voices 1
laufen: life 1 threat 1 other -1 medical -1 voices 2 worry -1 calm -1
laufenden: violence 1
lauft auf: life 1
lauft aus: medical 1 worry 1 calm -1
lauft bei: calm 1
lauft bis: life 1
lauft blut: medical 1 calm -1
lauft das: calm 1
lauft den: calm 1
lauft der: worry 1 calm -1
lauft die: worry -1 calm 1
lauft durch: threat 1 medical 1 calm -1
lauft ich: life 1
lauft im: life 1
lauft imer: threat 1 worry 1 calm -2
lauft marz: life 1 calm -1
lauft mir: medical 1 worry 1 calm -1
lauft nicht: worry -1 calm 2
lauft raus: medical 1
lauft seit: medical 1
lauft und: worry 1 calm -1
lauft was: medical 1
lauft wieder: life 1
lauft: life 1 violence -3 threat -1 medical 4 foreign -1
laufts: life -1 calm 1
laugenstangen: calm 1
laune gut: calm 1
laune: life -2 calm 4
laurt: violence 3 calm -2
laut ich: life -1 threat 1 voices 1 calm -1
laut sagen: voices 1
laut und: calm 1
laut zu: calm 1
laut: life -3 violence -2 threat -1 other -1 medical -2 voices 4 foreign -1 worry 2 calm 4
lauten: worry -1 calm 1
lauter ich: life -1 voices 1
lauter: life -2 violence 1 threat -1 voices 3
lautn: life 2 calm -1
lavendel: life -1 calm 1
lavoro: foreign 2 calm -1
lawe: life 3 worry -1 calm -2
lcuzina: foreign 3 calm -2
le: life -1 foreign 2 worry -1 calm 2
lea: other 1
leare: calm 1
leb ich: life 3 calm -2
leb wohl: life 2 calm -1
leb: life 12 threat -1 worry -1 calm -8
leba: life 1
lebe jetzt: calm 1
lebe: life 8 threat -1 medical -1 foreign -1 worry -2 calm -3
leben aber: life 1 calm -1
leben auch: life 1 calm -1
leben auf: life -1 calm 1
leben deshalb: life -1 calm 2
leben die: life 1 calm -1
leben ein: worry 1 calm -1
leben ende: life 1
leben er: other 1 calm -1
leben geh: life 1
leben gemacht: life -1 threat 1
leben geredet: calm 1
leben halt: worry 1 calm -1
leben hat: worry 1
leben heute: life -1 calm 1
leben hier: life -2 calm 2
leben ich: life 3 calm -2
leben in: calm 1
leben is: life 1
leben ist: life -2 worry 1 calm 2
leben kaput: threat 1
leben lang: life -1 calm 1
leben mach: life -1 calm 1
leben mehr: life 1 worry -1 calm -1
leben mein: life 1 calm -1
leben mit: calm 1
leben nehmen: life 1 calm -1
leben nich: life 1
leben nicht: life 2 worry -1 calm -1
leben nichts: life 1 worry -1
leben ohne: life -1 other -1 worry 1 calm 1
leben scheise: life -1 worry 1
leben schon: life -4 calm 5
leben so: life 2 worry -1 calm -1
leben und: life 1 calm -1
leben vorbei: life 1 calm -1
leben was: other 1
leben wie: life 1 calm -1
leben wil: life 1 other 1 calm -1
leben wolen: life 1
leben zu: life 1 calm -1
leben: life 15 violence -2 threat -4 other 4 medical -3 voices -2 foreign -1 worry -4 calm -3
lebend: life 2 violence -1 threat 3 worry -1 calm -3
lebendig: life -1 calm 1
lebens: life 5 worry -1 calm -3
lebensgefahrte: violence 1 calm 1
lebenshilfe: calm 1
lebensmude bin: life 2 calm -1
lebensmude ich: life 2 calm -1
lebensmude: life 8 medical -1 voices -1 worry -1 calm -6
lebensversicherung: life 1 calm -1
leberwurstbrot: calm 1
lebewohl: other 1
lebn des: life 1 calm -1
lebn is: life 2 calm -1
lebn: life 8 worry -1 calm -5
lebt ich: life 1 calm -1
lebt mehr: worry -1 calm 1
lebt nicht: worry -1 calm 1
lebt noch: life -1 medical 1
lebt wohl: life 3 calm -3
lebt: life 7 violence -1 threat -1 other -1 medical 2 voices 1 foreign -1 worry -3 calm -3
leci: foreign 2 calm -1
lecker: life 1 violence -1 threat -1 worry -1 calm 3
leckerli: calm 1
lediglich: life -1 calm 1
left: foreign -1 calm 2
leg aufs: life 1
leg ich: life 1 calm -1
leg im: threat 3 calm -2
leg mi: life 1
leg mich: life 2 calm -1
leg: life 5 threat 7 medical -1 voices -1 foreign -1 worry -2 calm -7
lege: violence 1
legen: life -1 other 1 voices 1
lego: life -1 calm 1
legt dan: violence 1 calm -1
legt: life -1 violence 1 threat -1 medical -1 calm 2
lehrbuam: calm 1
lehre: calm 1
lehrer fruher: worry 1 calm -1
lehrer hat: worry 1
lehrer: life -1 violence -1 worry 2 calm 1
lehrerin: threat 1 worry -1 calm 1
lehrgang: calm 1
lehrkuche: calm 1
lehrling an: other -1 medical 2 calm -1
lehrling hat: other -1 medical 2 calm -1
lehrling: life -1 violence -1 threat 1 other 1 medical 3 worry -1 calm -2
lehrstelen: life -1 violence 1 calm 1
lehrwerkstat: violence 2 voices -1 calm -1
lehrzeit: calm 1
leiche du: calm 1
leiche: life -1 violence -1 other -1 worry -1 calm 4
leichenwagen: life 1 threat 2 calm -2
leicht geschniten: calm 1
leicht: life 3 medical -1 worry -1
leichter ale: life 1 calm -1
leichter sprache: calm 1
leichter: life 4 violence -1 threat -1 other -1 medical -1 voices -1 worry 1
leid ich: life 1
leid in: violence 1
leid: life 5 threat -1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 1
leiden: life 1 worry 1 calm -1
leil: foreign 2 calm -1
leise er: violence 1
leise: life 1 violence 1 threat -1 other 2 medical -1 voices 2 worry -1 calm -3
leiser: life -1 calm 1
leiste: medical 2 calm -1
leisten: calm 1
leistung ist: calm 1
leistung: life -1 worry -1 calm 3
leite: calm 1
leiter gefalen: worry 3 calm -2
leiter ich: life 1 worry -1 calm 1
leiter und: violence 1 medical 1 worry -1
leiter: life -1 threat 2 other -1 medical 1 voices 1 foreign -1 worry 1 calm -3
leitung gefast: medical 1 calm -1
leitung: life -1 violence -1 other 1 medical 2 voices 1 calm -2
leiwand: life -1 calm 2
lekeres: life -1 calm 1
lem: life 4 calm -3
lena: life 1 violence -1 other 3 worry -1 calm -1
lenk: calm 1
lenkrad: life 2 voices 2 worry 1 calm -4
lenkt: other -1 voices 2
lenz: threat 2 calm -1
leon: life -1 other 3 medical -1 voices -1
leonies: life 2 calm -1
ler das: life -1 worry 2 calm -1
ler die: life 1 calm -1
ler gemacht: life 1 worry -1 calm -1
ler ich: life 1 calm 1
ler is: life 1 calm -1
ler ist: life 1 violence 1
ler mir: worry 1
ler nicht: life -1 calm 1
ler seit: worry 1
ler und: life 1 worry 1 calm -2
ler wie: worry 1 calm -1
ler: life 3 threat -2 voices -2 foreign -1 worry 6 calm -4
lergeheult: calm 1
lern grad: calm 1
lern: life -1 calm 2
lernbehinderung: calm 1
lerne deutsch: calm 1
lerne: life -1 violence 1 calm 1
lernen: life -1 calm 2
lernschwierigkeiten: life -1 calm 2
lernst: violence 2 calm -1
lernt: life -1 threat 1 calm 1
les: life -2 threat -1 medical -1 foreign 1 calm 4
lese ein: calm 1
lese gerade: calm 1
lese ich: worry 1
lese: life -1 calm 3
lesegerat: calm 1
lesen ich: life 1
lesen kan: worry 1
lesen: life -1 threat -1 medical -1 voices 2 calm 2
lesn: calm 1
lest: calm 1
let me: calm 1
let: life -1 other 2 foreign -1
letre: foreign 2 calm -1
letzen: worry -1 calm 1
letzte bleibt: life 1 calm -1
letzte dan: life 1
letzte der: life 1
letzte hab: worry 1
letzte hat: life -1
letzte ich: worry 1 calm -1
letzte im: calm 1
letzte mal: violence 1 threat 1 worry -1 calm -1
letzte nachrichten: life 3 calm -2
letzte nacht: worry 2 calm -1
letzte rate: calm 1
letzte runde: life 1
letzte von: life 1 calm -1
letzte war: calm 1
letzte was: life 1
letzte woche: worry 2 calm -1
letzte wort: life -1 calm 1
letzte: life 6 threat -1 other -1 medical -2 voices -1 foreign -1 worry 4 calm -4
letzten hat: worry 1
letzten mal: life 4 calm -3
letzten war: worry 1
letzten: life 7 violence -1 threat -1 other 1 medical -1 voices -1 calm -4
letzter auf: life 1 calm -1
letzter tag: life 1 calm 1
letzter wunsch: life 1
letzter: life 6 violence -1 threat -1 other 1 medical -1 voices -1 worry -2 calm -2
letztes gestorben: life 1
letztes hab: life 1 calm -1
letztes jahr: calm 1
letztes mal: threat 1 calm -1
letztes war: calm 1
letztes: life 7 threat 1 medical -1 calm -5
leuchtet: calm 1
leuchturm: calm 1
leuft: calm 1
leute auf: voices 1
leute aus: life 1
leute der: life -1 threat 1 worry 1 calm -1
leute haben: worry 1
leute ich: life 1 violence 1 calm -1
leute im: voices 2 calm -1
leute in: threat 1 worry 2 calm -1
leute keiner: voices 1
leute mein: calm 1
leute vom: life -1 calm 1
leute: life -2 violence -1 other -1 medical -2 voices 2 worry 3 calm 2
leuten die: worry 1
leuten: life -1 violence -1 threat 1 medical -1 worry -1 calm 2
lev: life 1 calm 1
leva: life -1 foreign 3 worry -1 calm -1
leve: life 7 foreign -1 worry -1 calm -4
level: worry -1 calm 2
leven dat: life 1 calm -1
leven is: life 1 calm -1
leven: life 3 worry -1 calm -2
lewe: life 4 calm -4
lezte: calm 1
lezten: calm 1
lezter: calm 1
lezy: life -1 foreign 3 worry -1 calm -2
lg: calm 1
liab: life -1 calm 2
liaba: life -1 calm 2
liabstn: life 4 calm -3
licht aus: life 1 threat -1 calm 1
licht ich: life 1
licht im: calm 1
licht mehr: worry 2 calm -1
licht nicht: worry 1 calm -1
licht seit: life 1 other 1
licht tut: medical 1
licht weh: medical 1
licht: violence 1 threat -2 other -1 medical 3 foreign -1 worry 1 calm -2
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
lieb: life 2 violence 3 medical -1 foreign -1 worry -4 calm 1
liebe an: life 1
liebe den: calm 1
liebe frau: violence 1
liebe got: life 2 calm -1
liebe gruse: life 1
liebe kaya: violence 1 calm -1
liebe leute: life -1 calm 1
liebe mein: life -2 violence 1 calm 1
liebe mich: life 1
liebe nicht: life 1 violence 1 calm -1
liebe: violence 2 threat -2 other -1 medical -1 voices -1 worry -1 calm 4
lieber als: life 2 calm -1
lieber anker: life 1
lieber da: life 1
lieber du: life 2 calm -1
lieber got: life 1 calm -1
lieber ich: life 1 calm -1
lieber mal: life -1 calm 1
lieber nicht: life -1 calm 1
lieber schreiben: life -1 calm 1
lieber tot: life 3 calm -2
lieber vorher: life -1 threat 1
lieber wen: worry 1
lieber zu: life 1
lieber: life 6 violence -2 threat -1 other -2 medical -1 voices -1 foreign -1 worry -1 calm 2
liebes team: calm 1
liebes: life -1 violence 1 calm 1
liebeskumer: other -1 medical -1 calm 2
lieblingsfarbe ist: calm 1
lieblingsfarbe: threat -1 worry -1 calm 3
liebsten dem: calm 1
liebsten ich: life 1 threat 1 calm -1
liebsten war: life 1 calm -1
liebsten wurd: worry 1 calm -1
liebsten: life 2 violence -1 threat 1 medical -1 voices -1 worry 1 calm -1
liebt: life -1 violence -1 other 1 worry -2 calm 3
lied: life 1 medical -1 voices 1 worry -1 calm 1
lieder: life 1 threat -1 voices -1 calm 1
lief: life -1 calm 2
lieferant: life -1 violence -1 worry -1 calm 2
lieferwagen: calm 2
lieg bet: calm 1
lieg ich: life 1 worry 1
lieg nur: worry 1 calm -1
lieg seit: life 1 medical 1 calm -1
lieg und: worry 1
lieg wach: worry 2
lieg: life 1 violence -1 threat -1 other -1 medical 2 voices -1 worry 3 calm -3
liege da: calm 1
liege ich: calm 1
liege im: medical 1
liege noch: medical 2 worry -1
liege: life -1 violence -1 threat -1 medical 3 foreign -1 worry 1 calm 1
liegen auf: life 1
liegen im: medical 1
liegen mir: life 1 calm -1
liegen noch: medical 1
liegen und: life 1 medical 1 calm -1
liegen vor: life 1 calm -1
liegen: life 7 violence -1 other 1 medical 2 voices -1 foreign -1 worry -3 calm -3
liegn: calm 1
liegst: violence -1 threat 2
liegt ales: life 1 calm -1
liegt am: life -1 medical 1
liegt auf: other -1 medical 1
liegt bei: life -1 calm 2
liegt bereit: threat 1
liegt boden: other -1 medical 2 calm -1
liegt da: life -1 voices 1
liegt daheim: other 1
liegt das: life 1
liegt dem: medical 1
liegt der: life -2 threat -1 medical 2 worry -1 calm 2
liegt er: other 1 calm -1
liegt es: life -1 calm 1
liegt frau: calm 1
liegt hier: life 1 calm -1
liegt hinter: life 1
liegt ich: life 1
liegt im: life 1 violence -1 worry 2 calm -2
liegt in: other 1 medical 1 worry -1 calm -1
liegt krankenkase: worry 2
liegt mir: life 1
liegt mit: violence 1 calm -1
liegt neben: life 1 medical 1 calm -1
liegt noch: voices 1 calm -2
liegt nur: other 2 worry -1 calm 1
liegt schon: life 1 worry -1 calm 1
liegt sie: medical 1 calm -1
liegt sol: life 1
liegt sterben: worry 1
liegt unter: life -2 calm 3
liegt unterm: calm 1
liegt: life 5 violence -4 other 2 medical 6 voices -2 foreign -1 worry -2 calm -4
lies das: violence 1
lies: violence 1
liest: life 1 calm 1
lift: calm 1
lila: other -1 medical 5 worry -1 calm -1
lili: life 1
lindner: life -1 threat 2 other -1 medical 1
lineal: violence 2 calm -2
linie: life -1 other 1 voices 1 worry -1 calm 1
linke is: life 1 calm -1
linke: life 2 medical 1 worry -1 calm -1
linken arm: medical 1
linken: life -1 violence -1 other -1 medical 1 worry -1 calm 3
linker arm: medical 1
linker kribelt: medical 1
linker: medical 2 calm -1
links ganz: medical 1
links ist: voices 1
links: life -1 medical 4 voices -1 worry -1 calm 1
linsen ich: life 1 calm -1
linsen: life 2 calm -1
linseneintopf: life -1 calm 1
linsn: life -1 calm 1
lipen got: life 1
lipen lila: medical 2
lipen sind: other -1 medical 2 calm -1
lipen: life -1 violence -1 threat -1 other -1 medical 10 foreign -1 worry -2 calm -3
lipenstift: life -1 worry -1 calm 2
lisa ganz: other 1 calm -1
lisa hat: other 1
lisa: life -1 other 2 medical 1 calm -1
liste: life 2 violence -1 threat 1 medical -1 worry -2 calm 1
listen: life 1 foreign -1 worry -2 calm 2
lithium: medical 1 worry -1
live anymore: foreign 1
live: life -1 foreign 4 worry -1 calm -1
livestream: other 1 calm -1
lkw laufen: life 1 calm -1
lkw: life 7 violence -1 voices 1 worry -1 calm -5
lkws: threat -1 voices 2
lkz: calm 1
lo: medical 2 worry -1 calm -1
lob und: calm 1
lob: life -1 calm 2
loch die: life 1 calm -1
loch in: life 1 threat 1 calm -1
loch: life 2 violence -1 threat 1 other -1 worry -1
locher: violence -1 calm 2
locked: foreign 2 calm -1
locker: life -1 threat 1
lofel: life -1 threat -1 medical 1 voices 1 worry -1
lofeln: calm 1
lohn da: calm 1
lohn der: worry 1
lohn diesen: worry 1 calm -1
lohn gekriegt: worry -1 calm 1
lohn hab: worry 1
lohn imer: worry 1
lohn is: life -1 calm 1
lohn isch: calm 1
lohn ist: life -1 worry 3 calm -1
lohn mehr: worry 1 calm -1
lohn nicht: worry 1
lohn noch: calm 1
lohn sagt: worry 1 calm -1
lohn und: calm 1
lohn war: worry 2 calm -2
lohn wen: calm 1
lohn wieder: worry 1 calm -1
lohn wil: life 1
lohn: life -4 threat -1 other -1 medical -2 voices -1 foreign -1 worry 5 calm 6
lohnabrechnung: calm 1
lohnanspruche: calm 1
lohnfrau: life -1 worry -1 calm 3
lohnkostenzuschus: calm 2
lohnsteur: life -1 calm 2
lohnt das: calm 1
lohnt der: life 1
lohnt ja: life -1 worry 1
lohnt mehr: life 1 calm -1
lohnt nicht: life 1 calm -1
lohnt sich: calm 1
lohnt: life 1 threat -1 calm 1
lohnzetel: life -1 calm 1
lohnzuschus: calm 1
loisl: other 2
lokfuhrer: life 1 calm -1
lol ich: life 1 calm -1
lol: life 6 violence -1 threat -1 medical -1 voices -1 worry -1
lonh: calm 1
lopt: life -2 violence -1 voices 1 worry -1 calm 3
lord: life -1 calm 1
los bin: violence 1 calm -1
los gestern: calm 1
los hab: threat 1
los haben: calm 1
los hat: other 1
los ich: threat 1
los im: calm 1
los ist: life -1 threat 1 other 1
los zum: other 1
los: life -2 violence -2 threat 1 other 5 medical -2 voices 1 foreign -1 worry -3 calm 2
losch ales: calm 1
losch mich: life 1
losch: life -1 violence -1 threat -1 worry -1 calm 4
losche: calm 1
loschen: calm 1
lose: foreign 1 calm 1
losemitel: medical 3 calm -3
losen: calm 1
losgefahren: other 2 calm -1
losgehen: life -1 calm 1
losgelasen: threat 2 calm -1
loslast: violence 2 calm -1
losn: calm 1
losung: life 8 medical -1 worry -1 calm -6
loswerden: life -1 violence -3 worry 5 calm -1
lot: calm 1
lotkolben: life 2 calm -1
loto: life -2 calm 3
lotse: calm 1
lotst: calm 1
love: life -1 foreign -1 calm 2
lovit: foreign 1 calm -1
lowe: calm 1
lowen: calm 1
lowenzahn: calm 1
lu: medical 1 calm -1
luca: other 1
luck: life -1 calm 1
lucke: calm 1
luft aber: violence 1
luft die: life 1
luft in: life -1 calm 1
luft mehr: life -1 medical 3 voices 1 worry -1 calm -2
luft net: medical 1 calm -1
luft raus: medical -1 calm 2
luft tragt: voices 1
luft und: medical 1 calm -1
luft weg: life 1 calm -1
luft wenig: medical 1
luft wird: medical 1
luft: life -4 violence 2 threat -2 other -1 medical 14 voices 2 foreign -1 worry -3 calm -7
luftbalons: calm 1
lufte: calm 1
luften: worry -1 calm 1
lufter: life -2 voices 3
luftgewehr: violence 1
luftgwehr: calm 1
luftung: voices 4 calm -2
lugen: life 1 other 1 voices -1
lugt: voices 1 calm -1
lukas: life 1 violence -1 threat -2 other 3 voices -1
lupe: calm 1
lust auf: life -1 worry -1 calm 2
lust mehr: life 1 worry -1
lust zu: life 1
lust zum: life 2 calm -2
lust: life 5 threat -1 medical -1 foreign -1 worry -2
lustig aber: medical 1 calm -1
lustig bin: life -1 calm 1
lustig heute: other 1
lustig ich: worry 1
lustig oder: life 1 calm -1
lustig und: life 1 worry 1 calm -1
lustig: life 1 violence -1 threat 2 voices -2 worry 1 calm -1
lustiger: worry 2 calm -1
lustigste: calm 1
lute: life -1 calm 1
lutz: threat -1 calm 1
lyom: foreign 2 calm -1
m a: foreign 1 calm -1
m batut: foreign 1 calm -1
m6: worry -1 calm 1
m: life -1 violence -2 threat -1 foreign 2 worry -1 calm 3
ma 3ish: foreign 1 calm -1
ma a: violence 1 calm -1
ma an: life 1
ma arunc: foreign 1
ma d: life 1
ma da: worry -1 calm 1
ma de: violence 2 calm -1
ma den: calm 1
ma der: calm 1
ma est: calm 1
ma fruh: calm 1
ma ma: calm 1
ma mere: calm 1
ma ois: calm 1
ma omoara: foreign 1 calm -1
ma spat: calm 1
ma3: foreign 2 calm -1
ma: life -1 violence 2 threat -2 other -1 medical -2 foreign 10 worry -3 calm -2
mach alen: worry 1
mach auch: life 1 threat 1 calm -1
mach augen: life 1 threat -1 voices 1 calm -1
mach briefe: worry 1 calm -1
mach dan: calm 1
mach das: life 1 violence -1 worry 1 calm -2
mach dem: life 1
mach den: life -1 threat 3 other 1 calm -1
mach der: life -1 other 1
mach die: life -1 threat 1 medical -1 voices 2
mach ein: life 1 threat 1
mach einen: calm 1
mach es: calm 1
mach fertig: life -1 threat 1 calm 1
mach fur: life -2 worry 1 calm 1
mach grad: life 1
mach heut: threat 1 calm -1
mach i: life -1 threat 1 calm 1
mach ich: life 1 violence -1 medical -1 voices -1 calm 1
mach ichs: life 1 calm -1
mach im: life 1
mach in: threat 1 calm -1
mach jetz: life 1 threat 1
mach kalt: life -1 threat 2 calm -1
mach keine: life -1 other 1
mach mal: life 1
mach mich: life 2 worry 1 calm -2
mach mir: life -1 other 2
mach mit: life 2 threat -1
mach neu: calm 1
mach nich: calm 1
mach nicht: worry 2 calm -1
mach nur: worry 2 calm -1
mach pause: calm 1
mach schlus: life 2 threat -1 worry -1
mach seit: life 1 worry -1
mach selber: life 1 calm -1
mach sie: life -1 threat -1 voices 1 worry 1
mach so: life 1
mach solang: calm 1
mach tur: voices 1 calm -1
mach wech: life 1
mach weiter: life 1
mach wieder: life 1
mach: life 4 violence -4 threat 6 other 2 medical -4 voices 2 foreign -2 calm -3
macha mit: life 1
macha: foreign -1 worry 2
mache das: life 1
mache den: threat 1
mache die: life 1
mache es: life -1 worry 2
mache gedanken: life -1 calm 1
mache ich: life 1
mache jetzt: life 1 calm -1
mache mehr: life 1 calm -1
mache meine: worry 1
mache mich: life 1
mache mir: life -1 calm 2
mache mit: life 1
mache nicht: life 1
mache schlus: life 1
mache: life 4 violence -2 threat 1 other -1 medical -1 voices -1 calm 1
machen aber: life 1 calm -1
machen ales: calm 1
machen bei: life -1 calm 1
machen bilder: worry 2 calm -1
machen da: voices 1
machen das: violence 2
machen dem: life -1 violence 1
machen den: worry -1 calm 2
machen der: calm 1
machen die: violence -1 worry 1
machen fur: life 1
machen geht: life -1 threat 1
machen hab: life 1
machen heut: calm -1
machen ich: worry 1 calm -1
machen im: violence 1
machen imer: violence 1 worry 1 calm -1
machen ist: life -1 violence 1 medical 1 calm -1
machen jeden: worry 1 calm -1
machen meine: violence 1
machen mich: calm 1
machen mir: calm 1
machen mit: violence 1
machen mus: life 1
machen nur: life 1 calm -1
machen ohne: life 1
machen sag: violence 1
machen sich: worry 1 calm -1
machen sie: life -1 threat 1 calm -1
machen sol: worry 2 calm -1
machen und: calm 1
machen war: calm 1
machen wie: worry 1 calm -1
machen wir: calm 1
machen: life -3 violence 2 threat -1 voices -2 calm 3
machina: foreign -1 calm 1
machine: medical -1 calm 1
machn: life -2 worry -1 calm 5
machne: worry -1 calm 1
machs: life 3 violence -1 threat 2 medical -1 voices -1 calm -2
machst: calm 1
macht ab: life -1 calm 2
macht ales: worry 1
macht angst: violence -1 worry 2 calm -1
macht auch: calm 1
macht auf: other 1
macht augen: violence -1 other -1 medical 2 calm 1
macht das: violence 2 other 1 voices -1 worry -1
macht der: life -1 violence -1 other 1 calm 1
macht die: other -1 medical 1 worry -1 calm 1
macht ein: life 1 calm -1
macht eine: worry -1 calm 1
macht einer: calm 1
macht er: life -1 violence 3 worry 1 calm -2
macht es: voices 1
macht euch: life 2 calm -1
macht fertig: threat 1
macht heute: calm 1
macht hier: life 1 calm -1
macht ich: life 1
macht imer: worry 1
macht ist: calm 1
macht jetzt: calm 1
macht kalt: violence 1
macht kein: life 1 calm -1
macht keiner: life 1 calm -1
macht mehr: life -1 other 1 worry 1
macht meine: life -1 threat 1 worry -1 calm 1
macht mich: life -1 worry 2 calm -1
macht mir: violence -1 worry 2
macht mit: life -1 violence -1 other 2 worry -1 calm 1
macht nach: calm 1
macht nicht: life -1 other 3 worry -1
macht nichts: threat 1
macht nie: other 1
macht nix: calm 2
macht sachen: life -1 violence 2 other 1 voices 1 calm -2
macht schlus: other 1
macht schon: life 1
macht sich: calm 1
macht sie: life -1 other 1 voices 1 calm 1
macht so: violence 1 medical 1 calm -1
macht sonst: life 1
macht spas: calm 1
macht trotzdem: violence 1
macht tur: other 1
macht was: violence 1
macht wen: other 1
macht wieder: violence 1
macht zu: worry 3 calm -3
macht: life -3 violence 2 threat -2 other 6 voices -2 foreign -2 calm -1
machts: life 2 calm -1
madchen aus: other 1 calm -1
madchen von: other 1
madchen: life -2 violence -1 other 7 medical -1 worry -1 calm -2
madels: calm 1
mag bucher: life 1
mag das: life -1 calm 1
mag die: life -1 calm 1
mag e: life -1 calm 1
mag ich: life 1
mag imer: life 1 calm -1
mag lieber: calm 1
mag mehr: life 2 calm -2
mag mein: life -1 calm 2
mag meine: life 1
mag mich: life -1 violence -1 worry 1 calm 1
mag net: life 2 calm -2
mag nich: life 1
mag nicht: worry 1
mag nimer: life 3 worry -1 calm -2
mag so: worry -1 calm 2
mag wen: life -1 violence 1 calm 1
mag: life 5 violence -2 threat -1 other -2 medical -2 voices -1 foreign -1 calm 5
magazin: foreign 1
magen darm: calm 1
magen grumelt: calm 1
magen: life -2 violence -1 threat -1 worry 1 calm 4
magenkrampfen: worry 2 calm -1
magersucht: calm 1
magst du: calm 1
magst: life -1 calm 1
mahlzeit: threat -1 other -1 calm 3
mahnung: worry 1
mahnungen: medical -1 calm 1
mahnverfahren: worry -1 calm 1
mai aus: calm 1
mai bot: foreign 1
mai er: voices 1
mai sa: foreign 1 calm -1
mai vreau: foreign 1 calm -1
mai: life -1 violence -1 threat -1 other -1 medical -1 foreign 5 worry -1
maier: calm 1
mail: life -1 calm 2
mailbox: threat 1
mails: calm 1
main: calm 1
maintenant: foreign -1 calm 2
mais: life -1 foreign 5 calm -3
makayt7arekch: foreign 3 calm -2
makt: life -2 threat 3 foreign -1 worry -1
mal ab: threat 1 calm -1
mal alein: calm 1
mal am: worry 1 calm -1
mal angst: life 1
mal auf: threat 1
mal bin: life -1 calm 1
mal das: violence 1 calm 1
mal dem: life 1
mal den: life 1
mal der: worry -1 calm 1
mal die: life 1 worry -1
mal ein: life 1
mal es: life 2 calm -2
mal fur: threat 1
mal ganz: calm 1
mal gestorben: calm 1
mal gucken: threat 1 calm -1
mal hab: life 2 calm -1
mal hat: violence 1
mal heute: threat 1 calm -1
mal hier: life 1
mal ich: violence -1 threat 2 worry 1
mal ick: life 1 worry 1 calm -1
mal in: life -1 calm 2
mal jemanden: calm 1
mal kopf: calm 1
mal mach: life 1
mal mein: life -1 calm 1
mal mit: life 2
mal ne: violence 1 calm -1
mal neu: life 1 calm -1
mal nicht: life -1 worry 2
mal sehen: threat 1
mal sie: violence 1
mal spat: worry 1
mal tag: life -1 violence 1 worry 1 calm -1
mal und: worry 1 calm -1
mal versucht: threat 1
mal von: calm 1
mal war: calm 1
mal was: life 1
mal weg: life -1 calm 2
mal weil: worry 1
mal wen: violence 1
mal wer: threat 2 calm -1
mal wie: threat 1 calm -1
mal witz: calm 1
mal zu: worry 1 calm -1
mal zum: life 1 calm -1
mal zur: worry 1
mal zwei: calm 1
mal: threat 5 other -3 medical -2 voices -4 foreign -2 worry 3 calm 2
male: calm 1
malerhelfer: life 2 calm -1
malorca: life -3 worry -1 calm 5
malte: life -1 threat 2 calm -1
malz: worry 3 calm -2
mam: life -1 calm 2
mama da: life 1
mama dan: life 1 calm -1
mama das: life 1
mama die: other -1 medical 1
mama doch: life 1
mama es: life 1
mama fragt: life -1 calm 2
mama gleich: life -1 calm 1
mama hat: violence 1 worry -1
mama ich: life 1 foreign 1 worry 1 calm -1
mama im: other 1 worry 1 calm -1
mama imer: life -2 threat 1 calm 2
mama in: calm 1
mama ist: life -1 other 1 medical 1 worry -1
mama jetzt: other 1 calm -1
mama komt: life -2 calm 2
mama kopf: life 1
mama macht: violence 1 calm -1
mama mich: life -2 violence -1 worry 1 calm 3
mama mir: life -1 calm 1
mama mus: voices 1
mama nachtschicht: violence 1 calm -1
mama nich: life 1
mama nicht: life 1 other 1 calm -1
mama noch: life 1 calm -1
mama papa: other 1 worry 1
mama sagen: life 1 calm -1
mama sagt: life 1 violence 1 voices -1 calm -1
mama schlaft: life 1
mama sol: life 1
mama tot: worry 1
mama und: worry 1
mama von: other -1 calm 1
mama war: life 1
mama wegen: worry 1
mama weinen: life 1 calm -1
mama weint: worry 1
mama wen: violence 1 calm -1
mama wieder: life 1
mama: life 4 violence 1 threat -3 other 4 medical -2 voices -3 calm -1
maman: foreign 1 calm -1
mamas: threat -1 voices 2
mame: life -1 foreign 2 calm -1
mamo: foreign 2 calm -1
mamy: foreign 3 worry -1 calm -1
man 30: life 2 calm -1
man am: life 2 calm -1
man an: calm 1
man auf: life -1 medical 1 voices 1
man beim: calm 1
man betrieb: life 1
man bis: calm 1
man blutflecken: life 1
man da: other -1 worry -1 calm 2
man dan: life 1 calm -1
man das: life -1 violence 2 voices -1 worry -1
man den: life 1 calm 1
man der: life -1 threat -1 calm 2
man die: life -1 violence -1 calm 2
man drauf: life -1 voices 2 calm -1
man drei: life 1
man durch: violence 1 calm -1
man eigentlich: life -1 threat 1 worry 1 calm -1
man ein: life -1 other 2
man einen: threat 1
man einfach: life 1 calm -1
man er: violence -1 voices 1 worry 1
man es: calm -1
man falen: life 2 calm -1
man findet: life 1
man frau: other 1
man fur: life 1
man gegen: violence 1 other 1 calm -1
man geht: life 1
man haben: calm 1
man hat: life -1 other -1 worry 1 calm 1
man heut: life 1 calm -1
man hort: violence 1 calm -1
man ich: life -1 medical 1 voices 1 calm -1
man im: voices 2 calm -1
man in: violence -1
man is: violence 1 calm -1
man ist: violence -1 voices 1
man ja: life 1
man jemand: life -1 threat 1 other 1 calm -1
man jemanden: calm 1
man kan: life -1 voices 1
man kein: life 1
man keine: life 1 calm -1
man lager: calm 1
man last: violence 1
man machen: threat 1 calm -1
man man: life 1 voices 1 calm -1
man mehr: life 2 worry -1 calm -1
man meine: violence -1 threat 1 other 2 calm -2
man meinem: voices 1 calm -1
man mi: violence 2 calm -1
man mich: violence 3 calm -1
man mir: calm 1
man mit: violence 1
man montage: medical 1
man muste: threat 1
man nach: calm 1
man nehmen: life 1 calm -1
man net: life -1 violence 1
man nicht: life 3 violence 1 worry -1 calm -2
man nichts: threat 1 voices 1 worry 1 calm -1
man nix: life 2 worry -1
man nur: life -1 threat 1
man radio: voices 1
man rente: worry 1
man sagt: violence -1 voices 1 worry 1 calm -1
man schlaft: life 2 calm -1
man schlagen: violence 2 calm -1
man schlagt: violence 1 calm -1
man schon: worry 1 calm -1
man seine: other 1
man selber: life 3 calm -2
man selbst: life 1
man sich: life 3 calm -2
man sie: life -1 violence 1 other 1 voices -1 calm 1
man sieht: other 1 calm -1
man sitzt: threat 1
man so: calm 1
man sowas: calm 1
man stirbt: life 1 voices 1 calm -2
man und: medical 1
man vergiftet: calm 1
man vom: worry 1
man von: other 1 calm -1
man vorher: life 1 calm -1
man was: calm 1
man wen: threat 2 other 1 voices 1 worry -1 calm -2
man zu: calm 1
man zum: calm 1
man: life 4 violence 6 threat -2 other 3 medical -4 voices 2 foreign -1 worry -5 calm -4
manana: foreign 1
manchmal denk: life 1
manchmal denke: life -1 worry 1
manchmal ich: worry 2 calm -1
manchmal wieder: life -1 worry 1
manchmal wunsch: worry 1
manchmal: life 3 violence -2 threat -1 other -1 medical -1 voices -2 worry 7 calm -4
mandelentzundung: calm 1
manel: calm 1
maner: life -1 violence 1 threat -1 voices 4 calm -2
manern: violence 2 calm -1
mange: foreign 1 calm -1
mangiati: foreign -1 calm 2
mani: foreign 1 calm 1
mans sieht: violence 1 calm -1
mans: life -1 violence 2 voices 2 calm -2
manschaft: life -1 threat 2 worry -1 calm 1
mantel: life -1 violence -1 threat -1 other 3 medical -1 calm 1
manten: worry 3 calm -2
mapchen: life 1
marathon: life -1 worry -1 calm 3
marcel: violence 1 threat 1 calm -1
marco ist: other 1
marco mir: violence 1
marco: life -1 violence 2 other 2 worry -2
mare: life -1 foreign 3 worry -1 calm -1
maria: foreign 1 calm -1
marido: foreign 2 calm -1
marie: foreign 1
marienkafer: life -1 calm 1
marion: life 2 calm -1
marke: life -1 calm 3
markiert: violence -1 voices 2 calm -1
markt: calm 1
maroko: life -1 calm 1
martin: violence -1 other 1
martina: calm 1
martz: calm 1
marvin hat: threat 1
marvin: life 1 violence -1 threat 1 calm -1
marz ab: life 1 calm -1
marz auch: violence 1
marz ich: life 1 calm -1
marz in: life 1
marz steht: life 1
marz und: calm 1
marz: life 1 violence 1 threat -1 other -1 medical -1 voices -1 worry -1 calm 3
mas bije: foreign 1 calm -1
mas mnie: foreign 1 calm -1
mas: life -1 foreign 4 calm -1
masada: life -1 foreign 3 calm -1
masage: violence 1 calm -1
maschine ich: life 1 calm -1
maschine ist: calm 1
maschine jetzt: worry 1
maschine mich: calm 1
maschine nicht: worry 1
maschine sagt: violence 1 calm -1
maschine und: voices 1 worry 1 calm -1
maschine war: life 1 calm -2
maschine wieder: life 1 medical 1 worry -1 calm -1
maschine: life -2 violence -1 other -1 medical 2 foreign -1 worry 3
masiert: violence -1 worry -2 calm 4
masnahme: worry 2 calm -1
mat: violence -1 other -1 calm 3
mata: foreign 1
mate: life 2 violence -1 threat -1
mathe: life -1 calm 2
mathekurs: life -1 calm 1
mathias: other 1
matin: foreign -1 calm 2
matschig: medical 1
mau: violence -1 calm 2
maul: life -1 calm 1
mault: calm 1
maur: life 2 calm -1
maurer: life -1 calm 2
maus tot: life -1 calm 1
maus: life -2 worry -1 calm 5
mause: calm 1
mausebusard: worry -1 calm 1
mausemelken: life -1 worry -1 calm 2
mausetot: life -1 violence -1 threat -1 medical -1 calm 3
maximla: calm 1
me day: foreign 1 calm -1
me encerada: foreign 1
me every: foreign 2 calm -1
me i: foreign 1
me in: foreign 1
me last: foreign 1
me nicht: foreign 2 calm -1
me the: foreign 1
me tiene: foreign 1
me with: foreign 1
me: life -1 threat -1 other -1 medical -1 voices -1 foreign 8 worry -2 calm -1
mea: violence -1 other 2
meant: foreign -1 calm 1
mechat: life 3 foreign -1 calm -2
mecht: life 2 foreign -1 worry -1 calm 1
meckern: life -2 violence -1 medical -1 foreign -1 worry 1 calm 3
medicine: worry 2 calm -1
medikamente hab: worry -1 calm 1
medikamente mich: life 1 calm -1
medikamente: threat -1 worry 4 calm -2
medis: life -1 voices 2 worry 1 calm -1
medizin: life 1 violence 1 worry -1
mega: life -2 calm 4
mehl: calm 1
mehmet: life 2 threat -1 calm -2
mehr al: worry -1 calm 2
mehr ales: life -1 voices 1 worry 1 calm -1
mehr alet: life -1 calm 2
mehr als: life 1 worry -1
mehr am: medical 1 calm -1
mehr an: calm 1
mehr ans: worry 1
mehr arbeiten: life -1 calm 1
mehr atmen: life 1 worry -1
mehr auch: life 1
mehr auf: life 1 other 1 medical -1 calm -2
mehr aufstehen: life 2 worry -1 calm -1
mehr aufwachen: life 3 worry -1 calm -1
mehr aufzuwachen: life 1 calm -1
mehr aus: life -1 threat 1 worry 1
mehr bei: life -1 calm 1
mehr belasten: worry 1 calm -1
mehr beser: life 2 calm -2
mehr bewegen: medical 1
mehr bin: life 3 threat -1 worry -2 calm -1
mehr bis: life 1
mehr brauch: life 2 calm -1
mehr braucht: calm 1
mehr da: life 4 threat -1 calm -1
mehr dafur: life -1 threat 1
mehr dan: life -1 calm 1
mehr darf: life -1 voices 1
mehr das: life -1 worry 1
mehr dat: worry 1 calm -1
mehr davon: threat 1
mehr dem: calm 1
mehr den: life -1 medical 1
mehr der: worry -2 calm 3
mehr die: life -1 worry 2 calm 1
mehr dieses: life 1 calm -1
mehr du: life -1 voices 2
mehr durch: life 1 worry -1
mehr e: life 1
mehr ein: worry -1 calm 1
mehr eine: threat 1 calm -1
mehr einfach: life -1 worry 2 calm -1
mehr er: threat 1 other 1 calm -1
mehr es: life -1 worry 1
mehr esen: worry -1 calm 2
mehr existieren: life 2 calm -1
mehr fragen: life 1 calm -1
mehr frei: calm 1
mehr freude: worry 1 calm -1
mehr fruher: voices 1 worry -1
mehr fur: life 1 worry 2 calm -2
mehr gar: life 2 worry -1 calm -1
mehr geben: life -1 worry 1
mehr geh: foreign 1
mehr gehts: life -1 calm 1
mehr geld: life 1 worry -1 calm 1
mehr gern: calm 1
mehr gibt: life 1 worry -1
mehr glaub: worry 1 calm -1
mehr hab: life 1 threat 1 medical -1 worry -1
mehr haha: calm 1
mehr hat: other 2 worry -1 calm -1
mehr heben: worry 1
mehr heit: calm 1
mehr heut: life -1 violence 1 threat 1
mehr hin: threat -1 worry 2
mehr hoch: worry 1
mehr holen: voices 1 worry -1
mehr horen: threat 1
mehr ich: life 3 violence -1 threat 1 voices 2 worry -3 calm -1
mehr ick: life 2 worry -1 calm -1
mehr im: threat 1
mehr in: life -3 threat -1 other -1 worry 2 calm 3
mehr irgendwan: threat -1 calm 1
mehr is: life -1 worry 2
mehr isch: life 1 worry 1 calm -1
mehr ist: life -1 calm 1
mehr ja: life 1 calm -1
mehr jeden: worry -1 calm 1
mehr kan: life -1 violence 1 worry 2 calm -1
mehr keinen: life 1
mehr komen: life -1 violence -1 other 1 worry 1
mehr komt: other 1
mehr konen: life 1
mehr kopf: medical 2 worry -1 calm -1
mehr kraft: worry 1
mehr kriegt: life -1 calm 1
mehr kumern: calm 1
mehr lachen: threat 1 worry -1 calm 1
mehr lager: medical 1
mehr lang: threat 1 worry 1 calm -1
mehr lange: worry -2 calm 2
mehr laufen: threat 1
mehr leb: life 1
mehr lebe: life 1
mehr leben: life 3 other 2 worry -2 calm -2
mehr lebn: life 1 calm -1
mehr lebt: life 2 calm -1
mehr lesen: calm 1
mehr leven: life 1 calm -1
mehr mach: life 2 worry -1
mehr mache: life 1
mehr machen: life 2 calm -1
mehr macht: medical 1 calm -1
mehr mag: life -2 worry 1 calm 2
mehr mehr: life 1 calm -1
mehr mein: life 1 worry -1 calm 1
mehr meine: threat 1
mehr meinem: worry 1
mehr meinen: life -1 calm 1
mehr mich: life 2 calm -2
mehr mir: life -2 violence 1 worry 1
mehr mit: life -2 threat -1 calm 4
mehr morgen: life 1
mehr mus: life 2 calm -1
mehr nehm: threat 1
mehr nehmen: calm -1
mehr nicht: medical -1 worry 3 calm -1
mehr nichts: life 1
mehr nie: life 1 worry -1
mehr nirgends: life 1 calm -1
mehr noch: calm 1
mehr nur: life -1 threat 2 calm -1
mehr oder: life 1
mehr raus: threat 1 worry 1 calm -1
mehr reden: violence 1 voices -2 calm 2
mehr rein: life 1
mehr richtig: life -1 medical 1 worry 1 calm -1
mehr sag: threat 1 worry -1
mehr sagen: violence 1 calm -1
mehr sagt: worry 1 calm -1
mehr schon: life -1 calm 1
mehr sehen: life 1 worry -1
mehr sein: life 2 worry -1 calm -1
mehr seit: life -2 medical -1 worry -1 calm 4
mehr sie: life -1 threat 1 other 2 voices 1 worry -1 calm -2
mehr sitzen: worry -1 calm 1
mehr so: life -1 violence 1 worry -2 calm 3
mehr sonst: life 1
mehr sorg: threat 1
mehr stehen: medical 1
mehr stunden: calm 1
mehr suchen: life 1 calm -1
mehr telefon: life -1 worry 1
mehr tot: life 1
mehr trinken: other 1 voices 1 calm -1
mehr tut: violence 2 worry -1 calm -1
mehr uf: life 1 violence 1 calm -1
mehr ufsteht: threat 1
mehr um: life -1 calm 1
mehr und: life 1 violence -1 threat -1 other 1 medical 1 worry -1 calm 1
mehr urlaub: life -1 calm 1
mehr vol: calm 1
mehr von: life 1
mehr vor: life -1 threat 1 calm 1
mehr vorm: life 1
mehr vorn: medical 1
mehr wach: life 1
mehr war: life 1 worry -1 calm 1
mehr warten: calm 1
mehr was: life 2 calm -1
mehr weg: worry -1 calm 1
mehr weh: life -1 violence 1 medical -1 worry -1 calm 2
mehr weis: life -1 worry 1
mehr weiter: worry 1 calm -1
mehr wem: worry -1 calm 1
mehr wen: life -2 violence 1 calm 1
mehr wer: voices 1 worry -1
mehr werden: life 1 worry -1 calm 1
mehr wie: life -1 other 1 worry -1 calm 1
mehr wil: life 1 other 1 worry -1
mehr wo: life 1
mehr wole: life -1 foreign 1
mehr wolen: life 1 calm -1
mehr wolte: life -1 calm 1
mehr zu: life 2 threat 1 other 1 calm -2
mehr zuhause: life -1 calm 2
mehr zum: life 2 calm -1
mehr zuruck: life -1 worry 1
mehr 😅: life -1 calm 1
mehr: life 6 violence -5 threat 3 other 1 medical -2 voices -3 foreign -2 worry 5 calm -3
mehra: calm 1
mehrfachanrechnung: calm 1
mehrmals: life 2 calm -1
mei a: violence 1
mei chef: threat 2 worry -1
mei den: threat 2 calm -2
mei fra: medical 1
mei freind: violence 1 other 1 calm -1
mei herz: worry 1
mei hot: life -1 violence 3 other 1 foreign -1 worry -1
mei is: other -1 medical 2 worry 1 calm -1
mei isch: life -1 calm 2
mei lohn: life -1 calm 1
mei mo: violence 1
mei schwester: other 1
mei spezl: other 1
mei: life -2 violence 3 other 2 voices -2 foreign -3 worry -2 calm 3
meier: violence 1
meim ausweis: calm 1
meim kopf: voices 1
meim: life 1 violence -1 threat -1 other 3 medical -1 voices 1 foreign -1 worry -1
mein 3: medical 2 calm -2
mein aber: life 1
mein abgelehnt: calm 1
mein aku: violence -1 calm 1
mein als: life -1 calm 1
mein altes: calm 1
mein an: life 1 other 1 calm -1
mein antrag: calm 1
mein arbeitsplatz: other 1
mein arm: life 2 violence 1 worry -1 calm -1
mein auch: life 1
mein auf: worry -1 calm 1
mein aufenthalt: calm 1
mein aufhort: life 2 calm -1
mein auge: medical -1 voices 1 calm 1
mein ausweis: violence 1
mein bauch: calm 1
mein bei: life 1 violence 1 calm -1
mein bein: life 1 violence -1 worry -1 calm 1
mein bester: other 1
mein bet: violence 1 worry -1
mein betreur: violence 1 other -1 calm 1
mein brent: calm 1
mein bringt: violence -1 worry -1 calm 1
mein brot: calm 1
mein brotchen: calm 1
mein bruder: life -1 other 2 voices -1
mein chef: life -1 violence -1 worry 1 calm 1
mein coach: calm 1
mein computer: calm 1
mein cousin: life -1 violence 1 threat 1 calm -1
mein das: threat 1 calm -1
mein denis: other 1
mein der: life 1 violence 1
mein deutsch: foreign 1
mein die: life 2 medical 1 calm -2
mein diensthandy: calm 1
mein dreht: violence 2 calm -1
mein egz: life -1 violence 3 threat 1 medical -1 worry 1 calm -3
mein eigenes: life 2 calm -1
mein engel: calm 1
mein er: worry 1 calm -1
mein ernst: threat 1 calm -1
mein esen: life -1 violence -1 voices 1 worry 2 calm -1
mein exman: other 1
mein fahrad: calm 1
mein fahrer: medical 1
mein fahrt: calm 1
mein fast: violence 1 other 1 calm -1
mein fragt: worry 1 calm -1
mein freund: life -1 violence 3 threat -1 other 2 worry -1 calm -1
mein frist: calm 1
mein fruher: worry 1 calm -1
mein fur: life 2 calm -2
mein fus: worry 1
mein ganz: worry 1 calm -1
mein ganzes: worry 2 calm -1
mein gegesen: calm 1
mein gehalt: life -1 worry 2
mein geht: life -1 worry 1 calm 1
mein geklaut: threat 1
mein geld: life -1 threat 1 worry 1
mein geschlagen: violence 1 worry 1
mein geschrieben: life 2 calm -1
mein gesicht: violence 1 medical 1 calm -1
mein hab: life 1
mein hals: medical 2 calm -1
mein hamster: calm 1
mein handgelenk: life 1 calm -1
mein handy: life -1 other -1 medical -1 calm 2
mein hangt: medical 2 calm -1
mein hat: life -1 medical 1 worry 1
mein hate: calm 1
mein haus: life 1 violence 1 calm -1
mein haut: violence 2 worry -1
mein hemd: life 1
mein her: worry 1
mein herz: violence -1 medical 4 calm -2
mein heut: threat 1
mein heute: calm 1
mein hoby: calm 1
mein horgerat: worry 1 calm -1
mein hund: life -1 violence -1 other -1 worry 1 calm 2
mein ich: life 2 threat 1 worry -1 calm -1
mein im: calm 1
mein imer: violence -1 worry 1 calm 1
mein in: worry -1 calm 1
mein ins: life -1 calm 1
mein is: worry -1 calm 2
mein ist: other -1 foreign -1 worry 3
mein job: calm 1
mein kaktus: life -1 worry -1 calm 1
mein kan: life 1
mein kaput: violence 1 threat 1 calm -1
mein kater: worry 2 calm -2
mein kind: other 1 medical 1 calm -2
mein kindergeld: calm 1
mein klaut: life -1 threat 1 calm -1
mein kleiner: violence -1 other 1 medical 1
mein klient: calm 1
mein klopft: calm 1
mein knie: life -1 calm 1
mein kocht: calm 1
mein kolege: violence -1 other 1 medical 2
mein komt: calm 2
mein konto: life 1 threat 1 calm -1
mein kopf: life 2 threat -1 voices 1 calm -1
mein korper: life 3 worry -1 calm -1
mein kriegt: violence -1 threat 2
mein kumpel: violence -1 other 3 worry -1 calm -1
mein lang: life -1 calm 1
mein lauft: worry 1 calm -1
mein leben: life -2 violence 1 worry 1 calm 1
mein lebt: life -1 voices 1 worry -1 calm 1
mein lehrer: worry 1
mein ler: life 1
mein letzter: life 4 calm -3
mein letztes: life 4 calm -4
mein lieblingsfarbe: calm 1
mein liegt: other -1 medical 2
mein linker: medical 1
mein lohn: life -1 worry 1
mein macht: life -2 voices 1 worry -1 calm 2
mein man: life -2 violence 2 voices -1
mein mein: life 1 calm -1
mein meint: calm 1
mein meser: violence -1 threat 1
mein mich: life 1
mein mit: calm -1
mein mitarbeiter: calm 1
mein mitbewohner: violence -1 other 2 medical -1 calm -1
mein mund: medical 1 calm -1
mein nachbarin: life -1 threat 1 other 1 worry -1
mein nefe: life -1 violence -1 medical 1 calm 1
mein neus: calm 1
mein nicht: violence -1 worry 3 calm -1
mein nimt: violence 1 calm -1
mein noch: life 1 threat 1 worry -1 calm -1
mein onkel: life -1 violence 1 other 1 calm -1
mein opa: life -2 violence 1 worry 1 calm 1
mein papa: life -2 violence -1 worry 3 calm -1
mein partnerin: violence 1
mein pas: violence 1
mein paswort: calm 1
mein plan: life 1 calm -1
mein platz: life 1
mein rast: medical 1
mein redet: voices 1 calm 1
mein rucken: worry 1
mein sagt: threat -1 medical -1 calm 1
mein schef: calm 1
mein schicht: calm 1
mein schlagt: violence 1 other 1 calm -1
mein schlusel: life -1 violence 1
mein schwager: other 2 calm -1
mein schwilt: medical 1
mein setzt: life -1 medical 2 calm -1
mein sieht: life 1 violence -1 medical 1
mein sitzt: violence 1
mein sohn: medical 1 worry -1
mein spert: violence 1 calm -1
mein spiegelbild: life -1 voices 4 calm -2
mein spielt: calm 1
mein springt: calm 1
mein steht: life 1 violence 1 threat -1 calm -1
mein stiefbruder: violence 2 threat 1 calm -2
mein stiefvater: violence 2 other 1 calm -2
mein stirbt: violence -1 calm 1
mein tag: worry -1 calm 1
mein taschengeld: life -1 violence 1 worry 1 calm -1
mein testament: life 3 calm -2
mein therapeut: life 2 violence -1 calm -1
mein timo: other 1
mein tn: calm 1
mein tut: life -2 medical -1 worry 1 calm 3
mein und: life -1 violence 1 other -1 voices 1 worry 2 calm -2
mein urlaub: life 1 calm -1
mein vater: life -1 violence 1 threat 1 other 1 medical -1 calm -1
mein vermieter: violence -1 calm 1
mein vertrag: life -1 worry 3 calm -1
mein war: calm 2
mein was: calm 1
mein weg: violence 1 foreign 1 calm -1
mein weis: life 1
mein welensitich: calm 1
mein wen: violence 1 worry -1
mein wie: medical 1
mein wieder: worry 1
mein wil: life -2 other 2 calm 1
mein wird: life -1 violence 1 threat 1 worry 1 calm -1
mein wohnt: violence 1
mein wurgt: other 2 calm -1
mein zetel: life 1
mein zeugnis: life 1
mein ziel: life 1
mein zimer: violence 2 worry -1 calm -1
mein zimernachbar: other 1 calm -1
mein zuckt: violence -1 medical 2
mein zur: calm 1
mein zwiling: other 1
mein zwingt: violence 1 calm -1
mein: life -2 violence 5 threat -4 other 5 medical 1 voices -3 foreign -4 calm 1
meine abgesetzt: life -1 worry 2 calm -1
meine alte: other 1
meine alten: calm 2
meine am: calm 1
meine an: threat 1
meine angefast: threat 1 calm -1
meine angerufen: life 1
meine arbeit: life -1 calm 1
meine arbeitsplatz: life 2 calm -2
meine arme: life 1
meine auf: medical 1
meine augen: medical 1 calm -1
meine bei: life 1
meine beim: calm 1
meine beine: life 1 medical 1 worry -1
meine bekomt: life 1
meine betreur: threat -1 other -1 worry 2 calm 1
meine blumen: violence -1 calm 1
meine brenen: medical 1 calm -1
meine brile: worry 1
meine bucher: life 1
meine bude: calm 1
meine chefin: life -1 worry 1
meine cousine: other 1
meine damit: worry 1
meine dan: life 1
meine das: life 1 threat 2 calm -2
meine der: violence -1 voices 1
meine die: life 1 calm -1
meine eigene: calm 1
meine ein: life -1 violence 1
meine eltern: violence 1
meine epilepsie: worry 1
meine familie: life -1 worry 1
meine finger: life 1
meine fische: life 1 calm -1
meine frau: violence 1 other -1 medical 1 worry 1 calm -1
meine freundin: life -2 threat 1 other 2 medical -1 voices -1 worry 2 calm -1
meine fuse: calm 1
meine ganzen: life -1 medical 2
meine gegen: worry 1
meine geschluckt: medical 1
meine hab: calm 1
meine haftpflicht: calm 1
meine hand: life 1 violence 2 threat -1 worry -1 calm -1
meine hande: threat 1 other -1 voices 2 calm -1
meine handschuhe: calm 1
meine hat: threat 1 other 1 voices -1 worry 1 calm -1
meine haut: life 1 violence 1
meine hort: other -1 worry 1 calm 1
meine hufte: calm 1
meine ich: life 3 threat -1 calm -1
meine im: life 1
meine is: life -1 calm 2
meine ist: threat -1 other -1 medical 1 voices -1 worry 3 calm -2
meine ja: violence 2 calm -1
meine jacke: worry 1
meine jeden: worry -2 calm 3
meine karte: calm 1
meine kase: calm 1
meine katze: life 1 calm 1
meine kinder: violence 1 worry 1 calm -1
meine kleine: violence -1 other 1
meine klientin: calm 1
meine kolegin: life -1 violence -1 threat 2 other 2 medical 1 worry -1 calm -2
meine komt: calm 1
meine kostenlos: life 1
meine kriegt: calm 1
meine lebt: life -1 calm 2
meine leiche: calm 1
meine letzte: life 2 calm -2
meine leute: calm 1
meine liegt: threat -1 other -1 medical 1 worry 2 calm -1
meine lipen: medical 3 calm -2
meine liste: threat 1 calm -1
meine macht: worry 1
meine mama: life -1 other 1 calm 1
meine medikamente: life -1 worry 3 calm -1
meine mit: violence -1 other 2
meine mitbewohner: other 1
meine mus: life 1 calm -1
meine muter: life -1 violence 1 other 1 worry 2 calm -2
meine nach: calm 1
meine nachbarin: calm 1
meine nachrichten: life 1
meine nehm: calm 1
meine nich: life 1
meine nicht: worry 2
meine oma: threat -1 other -1 medical 2 worry 1 calm -1
meine pflanzen: life 1 threat -1 calm 1
meine pfleger: violence 1 calm -1
meine probezeit: life 1 calm -1
meine rande: calm 1
meine rechte: medical 1
meine redet: medical 1
meine rente: life -1 calm 1
meine ruft: life 1 worry 1 calm -1
meine ruhe: life 1
meine sachen: life 1 violence -1
meine sagen: voices 1
meine sagt: life -1 threat 1 calm 2
meine schildkroten: life 1
meine schlaft: medical 1
meine schlagt: violence 2 calm -1
meine schreiben: other 1
meine schwester: life -1 other 4 medical -1 voices -1 worry -1 calm 1
meine schwiegermuter: violence 1
meine sehen: life 1
meine seite: medical 1 calm -1
meine sie: violence 1 calm -1
meine sind: life 2 voices 1 worry -1
meine so: life 2 threat 1 calm -1
meine steht: other 2 calm -1
meine stime: voices -1 worry -1 calm 2
meine tableten: life -3 threat -1 worry 2 calm 2
meine tante: violence 1 calm 1
meine tochter: life -1 calm 1
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
meine wil: life -3 threat 1 other 2 worry -1 calm 2
meine wird: violence -1 other 2 worry -1
meine witwenrente: calm 1
meine wohnt: threat -1 calm 1
meine wohnung: life -1 voices 1 worry 3 calm -2
meine wolen: threat 1 calm 1
meine zu: worry 1
meine zum: voices 1
meine zwei: life 1 calm -1
meine: life -1 violence -1 threat -1 other 4 voices -3 foreign -4 worry 2 calm 2
meinem arm: life 2 calm -1
meinem bet: life 1 violence 1 calm -1
meinem bruder: life 1
meinem chef: threat 2 calm -1
meinem da: calm 1
meinem das: threat 1
meinem ein: calm 1
meinem fenster: life -1 violence 1 other -1 calm 1
meinem freund: calm 1
meinem geschlagen: violence -1 other 2 worry 1 calm -2
meinem hab: threat 1 calm -1
meinem hund: life 2 calm -1
meinem ich: life 1 worry -1
meinem ist: calm 1
meinem kalender: life 1 calm -1
meinem kopf: life -1 voices 2 worry 1 calm -1
meinem leben: life -1 worry 1
meinem man: violence 1 worry -1
meinem mit: threat 1 calm -1
meinem mitbewohner: life -1 threat 2 calm -1
meinem ohr: voices 1
meinem opa: calm 1
meinem richtig: calm 1
meinem roli: calm 1
meinem sagt: voices 1
meinem stehen: voices 1
meinem steht: calm 1
meinem und: worry 1
meinem vater: violence -1 threat 1 other 1 worry 1 calm -2
meinem vertrag: calm 1
meinem war: calm 1
meinem wurde: violence -1 calm 1
meinem zahlt: voices 1
meinem zahn: voices 1
meinem: violence -1 threat 2 other -2 medical -3 voices 3 foreign -1 calm 2
meinen an: calm 1
meinen arm: life 1 medical 1 calm -1
meinen ausweis: calm 1
meinen bruder: life 1
meinen chef: threat 2 calm -1
meinen der: threat 1
meinen eltern: life -1 calm 2
meinen frieden: life 1
meinen gegen: life 1
meinen gesagt: life -1 voices 1
meinen im: calm 1
meinen ist: life 1
meinen joghurt: calm 1
meinen klienten: calm 1
meinen kolegen: life -1 threat 1
meinen kopf: life 1 calm -1
meinen leuten: threat 1
meinen namen: life -1 voices 1 worry 1 calm -1
meinen nehmen: life 1
meinen neu: life 2 calm -2
meinen platz: life 2 calm -1
meinen rolstuhl: violence 1
meinen schal: calm 1
meinen sohn: threat 1
meinen tableten: life 1 medical 1 calm -2
meinen tisch: life -1 other 1
meinen um: threat 1 calm -1
meinen umbringen: life -1 threat 2 worry -1
meinen und: life -1 calm 1
meinen vertrag: calm 1
meinen welensitich: life 1 calm -1
meinen zu: life 1
meinen zum: life 1 calm -1
meinen: life 3 violence -2 threat 4 other -1 medical -1 foreign -1 worry -2
meiner alten: life -1 calm 1
meiner am: life 1
meiner an: calm 1
meiner behinderung: calm 1
meiner bite: calm 1
meiner chefin: other 1 medical 1 calm -1
meiner cousine: other 1 calm 1
meiner das: life 1 calm -1
meiner die: life 1
meiner egz: threat 1 other -1
meiner ein: calm 1
meiner enkelin: life 1
meiner frau: life -1 threat 1 worry 1
meiner freundin: other 1 calm 1
meiner gesagt: threat 1
meiner geschrieben: other -1 calm 1
meiner grupe: life -1 other 3
meiner hat: violence -1 other 2 calm -1
meiner haut: worry 1 calm -1
meiner ich: voices 1
meiner in: life 1
meiner is: medical 1
meiner ist: other -1 medical 1 calm 1
meiner karte: calm 1
meiner klientin: calm 1
meiner kolegin: voices 1
meiner kundigung: calm 1
meiner macht: violence 1
meiner mama: life 1
meiner mitbewohner: threat 1 medical 1 worry -1 calm -1
meiner muter: life 1 threat 1 calm -1
meiner nichte: voices 1
meiner oma: life 1
meiner sagen: worry 2 calm -1
meiner schwester: life 1 medical 1 worry -1 calm -1
meiner seite: voices 1
meiner steht: calm 1
meiner tochter: life 1 other -1
meiner tur: violence 1
meiner und: life -1 violence 1 threat 2 other -1 calm -1
meiner was: life -1 threat 3 voices 1 worry -1 calm -1
meiner wg: other 1
meiner wil: other 1
meiner wird: other 1 calm -1
meiner zusamen: calm 1
meiner: life 2 violence -3 threat 1 other 3 medical 1 voices -1 foreign -1 worry -1 calm -1
meinera: life 1
meines: other -1 worry -1 calm 2
meins: life 1 threat -1 medical 2 worry -1 calm -1
meint da: violence 1 calm -1
meint damit: calm 1
meint das: other 1
meint der: calm 1
meint er: other 1
meint ernst: other 1 calm -1
meint es: violence 1
meint hab: calm 1
meint hat: life 1
meint ich: life 2
meint mich: voices 1 calm -1
meint sol: life 1
meint: life 1 violence 1 threat -2 other 2 medical -1 worry -1 calm 1
meinte ich: life -1 calm 1
meinte: life -3 worry -1 calm 5
meist: calm 1
meisten: calm 1
meister das: threat 1
meister der: voices 1
meister es: threat 1 calm 1
meister gesagt: voices 1
meister hat: violence 1 worry 1
meister in: voices 1 calm -1
meister ist: voices 1 worry -1
meister mich: worry 1
meister nent: worry 1
meister sagt: other 1
meister wil: calm 1
meister: life -4 violence -1 threat 1 medical -2 worry 1 calm 4
mektup: foreign 2 calm -1
melanie: life -1 threat 2 other 1 medical -1
meld mich: life -1 violence -1 calm 1
meld: life -2 violence -1 medical -1 worry 1 calm 3
melde ich: life -1 calm 2
melde mich: life -1 calm 1
melde: life -3 violence 1 threat -1 calm 4
melden der: worry 1 calm -1
melden wen: life -1 violence 1
melden: life -3 violence 2 worry 1 calm 2
meldepflichten: calm 1
melder: medical 2 calm -1
meldet nicht: worry 1 calm -1
meldet: life -2 threat -1 worry 1 calm 3
meldung: calm 1
meli: other 3 calm -2
melkmaschin: violence -1 calm 2
memlekete: foreign 2 calm -1
menace: foreign 2 calm -1
mene: calm 1
menge: medical 1
mensch argere: calm 1
mensch der: worry 2 calm -2
mensch dich: calm 2
mensch ich: life 1
mensch kein: life 1
mensch mit: calm 1
mensch zum: life 1
mensch: life -1 violence -2 other 1 medical -1 voices -1 foreign -1 worry 4
menschen ich: calm 1
menschen mehr: calm -1
menschen und: calm 1
menschen: life 2 violence -1 threat -1 other -1 medical -1 voices 3 calm -2
ment: calm 1
merci: life -1 foreign -1 calm 3
mere: calm 1
merk das: life -1 medical 1 worry 1 calm -1
merk der: medical 1 calm -1
merk ich: threat 1 medical 1 worry -1 calm -1
merk nix: life -1 medical 1
merk: life -3 violence -1 medical 4 foreign -1 worry 3 calm -3
merken die: life 1 calm -1
merken ich: calm 1
merken wen: worry 1
merken: violence -1 threat -1 medical -1 voices -1 worry 4 calm -1
merkst: life 2 calm -2
merkt das: worry 2 calm -1
merkt der: threat 1 calm -1
merkt es: life 1
merkt gar: life 1 threat 1 calm -1
merkt keiner: life -1 worry 2
merkt man: life 1
merkt wie: life -1 threat 1
merkt: life 3 violence -1 threat 3 medical -1 worry 3 calm -6
merkts: calm 1
merkzeichen: calm 2
merschwein: life 3 other 1 calm -3
mertens: calm 1
mes: foreign 2 calm -1
mesa: life -2 threat 3
mese: life -1 calm 1
mesen: calm 1
meser an: violence 1
meser auf: threat 1
meser aus: voices 1
meser beim: medical 2 calm -1
meser den: violence 1
meser der: voices 1
meser fur: threat -1 calm 1
meser hab: threat 1
meser heute: threat 1 calm -1
meser im: threat 1
meser in: life 1 threat 1 calm -1
meser ist: life 1
meser jetzt: life 1
meser mit: threat 2 calm -2
meser nehme: life -1 voices 1
meser schleift: life -1 calm 1
meser schon: life 1 threat 1 calm -1
meser sie: voices 1
meser stumpf: calm 1
meser und: life -1 violence 1 voices 1
meser: life -4 violence 4 threat 7 other 1 medical -1 voices 7 foreign -1 worry -4 calm -9
meserkurs: calm 1
mesern: voices 1
mesgerat: medical 2 worry -1 calm -1
meso: foreign 2 calm -1
metal und: voices 1
metal: life -1 voices 2 worry -1 calm 1
metenschicht: calm 1
meter tief: life 1 calm -1
meter: life 2 violence -1 threat -1 medical 1 worry -1
metern: calm 1
meting: life -1 violence 2
metjebrat: calm 1
metro: foreign -1 calm 2
metzger: life -1 violence -1 medical -1 worry -1 calm 5
meu: foreign 2 calm -1
meus: foreign 2 calm -1
mezem: foreign 1 calm -1
mh: calm 1
mi a: calm 1
mi an: violence 1
mi arm: foreign 1
mi boyfriend: foreign 1
mi companera: calm 1
mi da: voices 1 calm 1
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
mi is: calm 1
mi jeden: violence 1 calm -1
mi kan: foreign 1
mi locked: foreign 1
mi me: foreign 1
mi novio: foreign 1
mi o: violence 1 calm -1
mi pils: foreign 1 calm -1
mi romate: foreign 1
mi scho: calm 1
mi seh: foreign 1
mi tag: violence 1 calm -1
mi um: life 2 violence 1 calm -1
mi vor: voices 1 worry 1 calm -1
mi wat: life 1
mi weter: violence 2 foreign -1 calm -2
mi wieda: life 2 violence 1 foreign -1 worry 1 calm -2
mi wieder: life 2 calm -1
mi wil: life 1 worry 1 calm -1
mi: life 1 violence 7 threat -4 other -1 medical -4 voices 2 foreign 4 calm -5
mia hat: other 1
mia im: other 1
mia: violence 1 threat -1 medical 2 voices -1 worry -1 calm 2
miad: life 1 worry -1
mialo: foreign -1 calm 2
mich 3: worry 1
mich ab: life -1 violence 1 worry -1 calm 2
mich abend: violence -1 worry -1 calm 1
mich abends: life 1 calm -1
mich aber: life -1 violence -1 worry 1 calm 1
mich abgehalten: life 2 calm -1
mich abholen: calm 1
mich ale: life -1 violence 1 worry 1
mich alen: life 1 calm -1
mich als: violence 1 calm 1
mich am: violence 1
mich an: life -2 violence 3 worry 2 calm -1
mich anfast: life -1 violence -1 threat 1 voices 1
mich angefast: worry 1 calm -1
mich angeguckt: voices 1
mich angerufen: life -1 violence -1 other 1 voices 1 worry -1
mich angesprochen: calm 1
mich angezeigt: life -1 threat 1
mich arbeit: worry -1 calm 1
mich argert: worry -1 calm 1
mich auch: life 1 violence -1 calm 1
mich auf: life 1 threat -1 worry 1 calm -1
mich aufhalten: calm -1
mich aufs: life -1 violence -1 calm 3
mich aus: voices -1 calm 1
mich auschalten: life 1 calm -1
mich auslacht: threat 1 calm -1
mich ausziehen: violence 1
mich bald: worry -1 calm 1
mich behalten: calm 1
mich bei: life -1 worry 1
mich beim: life -1 calm 2
mich beschweren: worry 1
mich beser: voices 1 calm -1
mich bestraft: life 2 calm -1
mich bet: violence 1
mich bevor: violence -2 calm 2
mich bin: life 1 violence 1 voices 1 worry -1 calm -1
mich bis: life 1 worry -1 calm 1
mich bischen: calm 1
mich bite: life 1
mich blod: threat 1
mich braucht: life -1 worry 1
mich bus: violence 1 calm -1
mich chef: calm 1
mich da: life -1 voices 1 worry -1 calm 1
mich dafur: calm -1
mich dan: life 1 worry -1
mich danke: life 2 calm -1
mich das: violence -1 worry 1
mich de: life -1 worry 2 calm -1
mich dem: violence 2 threat -1 calm -1
mich den: violence 3 worry -2 calm -1
mich der: violence 1 other -1 worry 1 calm -2
mich die: life -2 violence 3 threat -1 other -1 medical -1 voices 1 worry -2 calm 2
mich doch: life 1
mich drauf: life 1 violence 1
mich drei: calm 1
mich durch: calm 1
mich e: life -1 calm 2
mich ein: violence 1 voices 1 worry -1 calm -1
mich eine: life 1
mich einen: life -1 worry 1
mich einer: violence 1 worry -1 calm 1
mich einfach: life 2 violence -1 calm -1
mich eingeschlosen: life 2 calm -1
mich einmal: violence 1
mich entschieden: life 1 worry -1 calm 1
mich entschuldigt: life -1 violence 1
mich er: violence 1 other -1 worry 1 calm -1
mich erschreckt: calm 1
mich erst: voices 1
mich erwischt: medical 1
mich es: medical 1 worry 1
mich esen: calm 1
mich falen: life 1 calm -1
mich fertig: life -1
mich fest: violence 2 calm -1
mich findet: life 1 violence -1 voices 2 worry -1 calm -1
mich firma: calm 1
mich fragt: violence -1 worry 1
mich freitag: life 1 violence 1 calm -1
mich fruh: life 1 violence 1 calm -1
mich funf: calm 1
mich ganz: life -1
mich ganze: life 1 voices 1 calm -1
mich ganzen: worry -2 calm 2
mich gar: worry 1 calm -1
mich geargert: calm 1
mich gebisen: life -1 violence 1 medical 1 calm -1
mich gedruckt: violence 1
mich gefragt: life -1 violence -1 calm 2
mich gefreut: calm 1
mich gegeben: life 1
mich gegen: violence 1
mich geh: life 1
mich gehaun: violence 1
mich gelobt: life 1 violence -1 calm 1
mich geritzt: calm -1
mich geschlagen: life 1 violence 1 worry -1 calm -1
mich geschniten: calm 1
mich gestern: life 1 calm -1
mich gestochen: violence -1 medical 1
mich getraut: life -1 calm 1
mich getreten: violence 3 calm -2
mich gewurgt: violence 2 calm -1
mich gezwungen: violence 1 calm -1
mich gleichstelung: calm 1
mich grad: life 1 other 1 calm -1
mich gut: life -1 threat 1
mich hab: violence 2 threat 1 worry -1 calm -1
mich haben: violence 1 worry 1 calm -1
mich haha: calm 1
mich halt: calm 1
mich ham: violence 1 calm -1
mich hat: other 1
mich haten: worry 1
mich heit: life 1
mich heut: life 1 violence -1 calm 2
mich heute: life 2 violence -1 other -1 worry -1 calm 2
mich hin: other 2 medical 1 worry -1 calm -1
mich hinlegen: voices 1
mich holen: life 1 calm -1
mich holt: life 2 calm -1
mich hort: threat 1
mich ich: life -1 threat 1 medical -1 voices 1
mich ihr: life 1
mich im: life -1 violence 4 threat -1 other -1 voices 1 worry -1 calm -2
mich imer: life -1 violence 1 medical -1 calm 2
mich in: violence 5 threat -1 other -1 worry -1 calm -2
mich ins: violence -2 calm 2
mich ist: calm 1
mich jede: violence 1 worry 1 calm -1
mich jeden: violence 1 worry -1 calm 1
mich jemand: life 1 voices 1 calm -1
mich jetzt: life 1 medical -1 calm 1
mich kalt: violence 1
mich kan: calm 1
mich kaput: life -1 calm 1
mich kaum: worry 1
mich kein: life 1 worry 1 calm -1
mich keiner: life -1 worry -1 calm 2
mich keler: voices 1
mich klo: violence 1
mich kolege: calm 1
mich kom: threat 1 voices 1
mich komisch: calm 1
mich krank: worry 3 calm -2
mich kriegen: voices 1
mich kumern: calm 1
mich kundigen: life 1
mich kurz: calm 1
mich lager: violence 2 calm -2
mich letzten: life 1
mich los: life 1
mich loswerden: violence -1 worry 3 calm -1
mich mache: life 1
mich machen: worry 1
mich macht: calm 1
mich mal: threat 1 medical 1 calm -1
mich mehr: life 1 violence -1 threat -1 worry -1 calm 2
mich mein: violence -1 calm 2
mich meine: worry 1
mich meinem: life 1
mich mit: violence 3 threat -1 medical 1 worry 1 calm -3
mich mitgenomen: life -1 calm 1
mich morgen: life -3 threat 1 calm 3
mich mus: voices 1
mich nach: life -2 calm 2
mich nachste: calm 1
mich nacht: life 1
mich nehm: life -1 calm 1
mich net: violence 1
mich neu: life -1 worry 1
mich nich: life -1 other 3
mich nicht: life -1 medical -1 voices 2 worry -1 calm 1
mich nie: life 1 violence -1 worry 1
mich nix: worry 1
mich noch: life -2 violence 1 voices 1 calm 1
mich nochmal: life -1 violence -1 threat 3 calm -1
mich nur: violence 1
mich ob: life 1
mich oder: life 1
mich raus: violence 1
mich rausgeschmisen: violence -1 worry 3 calm -2
mich rausgeworfen: worry 1
mich rein: life 1
mich runter: worry 1
mich sag: worry 1
mich schach: violence -1 calm 1
mich schlafen: voices 1
mich schlagen: violence 2 calm -1
mich schlagt: life -1 calm 1
mich schneiden: life 2 calm -1
mich schnel: life 2 calm -1
mich schon: life 2 worry -1
mich seit: worry -1
mich selber: life 2 calm -1
mich selbst: life 1 calm -1
mich sex: violence 1
mich sie: worry 1 calm -1
mich so: life -1 violence -1 worry 3
mich sogar: violence -1 calm 1
mich sonst: violence -2 other 1 calm 1
mich sontag: calm 1
mich spasti: life -1 violence -1 threat 1 worry 2 calm -1
mich sterben: life 1
mich stiefvater: calm 1
mich suchen: threat 1 voices 1 calm -1
mich tag: life -1 violence 1 calm 1
mich tierisch: life -1 calm 1
mich tot: life -2 violence 1 threat -1 worry -1 calm 3
mich tote: calm 1
mich totgelacht: life -1 calm 1
mich trepe: violence 1 calm -1
mich trotzdem: life 1 violence 1 calm -1
mich uber: worry -1 calm 1
mich uberal: life 1 worry -1
mich ubergeben: worry 1
mich uberhaupt: life -1
mich um: life 2 threat -1 worry -1 calm 1
mich umbringen: violence 1 worry -1
mich umgehaun: calm 1
mich umzubringen: life 2 worry -1 calm -1
mich und: violence 2 threat -1 calm -1
mich unten: violence 2 calm -1
mich unter: life -1 violence 2 calm -1
mich verbren: voices 1
mich verhoben: medical 1
mich verlasen: life -1 violence -1 threat 1 worry 1 calm -1
mich verletzt: life 1
mich vermisen: life 1 worry 1 calm -1
mich verpetzt: threat 1
mich verprugelt: violence 3 calm -2
mich vertipt: life -1 calm 1
mich vol: calm 1
mich vom: life 2 calm -1
mich von: life 2 other -1 calm -1
mich vor: violence -1 medical 1
mich war: life 1 worry 1 calm -2
mich waren: life -1 worry 2 calm -1
mich wars: life 1 calm -1
mich warten: life -1 calm 1
mich was: worry -1 calm 1
mich weg: life 2 calm -1
mich wegen: life 1 violence 1 calm -1
mich wehren: life -1 calm 1
mich weil: threat 1 worry -1
mich wen: violence 1 worry -1 calm 1
mich werkstat: life -1 calm 1
mich wie: worry 2 calm -1
mich wieder: life 2 violence 3 other 1 worry -2 calm -2
mich wil: life -1 worry 1
mich wird: life 2 voices 1 calm -2
mich wo: worry 1
mich woche: violence 1 worry -1
mich wolen: violence 1
mich zahlt: violence 1
mich zu: violence 2 calm -1
mich zum: violence -1 calm 2
mich zur: worry -1 calm 3
mich zuruck: calm 1
mich zusamen: violence 1 calm -1
mich zweimal: life -1 calm 1
mich: life 7 violence 12 threat -4 other -6 medical -6 voices 2 foreign -5 worry 5 calm -5
micha: life -1 other 1 worry -1 calm 2
michal: voices 1
mielke: other 1
mien broder: threat 1
mien het: violence 1
mien hund: life -1 threat 1
mien is: life -1 threat 1
mien sleit: violence 2 calm -1
mien vater: violence 2 foreign -1 calm -1
mien vertrag: calm 1
mien zu: calm 1
mien: life -4 violence 3 threat 2 other 2 medical 3 voices -1 foreign -2 worry -2 calm -1
mies: calm 1
miese: calm 1
mieszkaniem: foreign 1 calm -1
miete bezahlt: life 1 calm -1
miete geht: calm 1
miete ist: life 1 worry 2 calm -2
miete nicht: worry 1 calm -1
miete schon: worry 1
miete weg: worry 2 calm -1
miete zahlen: worry 1 calm -1
miete: violence 3 threat -1 other -1 medical -1 voices -1 worry 5 calm -4
mieter: life -1 threat 2 worry -1 calm 1
mieterhohung: calm 1
mietvertrag: life 2 calm -1
mig: foreign 2 calm -2
migrene: calm 1
mikonam: life -1 foreign 3 calm -1
mikrofon: life -2 calm 3
milch: life 2 calm -1
mim gurtel: violence 1 calm -1
mim: violence 2
mina: life -1 foreign 3 worry -1 calm -1
minderleistung: calm 2
mindestlohn: life -2 threat -1 foreign -1 worry -1 calm 5
minecraft: worry -1 calm 2
ming: life -1 calm 2
minge: life -2 violence 3 calm -1
mini: foreign 2 calm -1
minijober: life -1 calm 2
minka: life 3 violence -1 worry -1
minut: life -1 calm 1
minute: life -1 threat 2
minuten ich: violence 1
minuten ist: medical 1
minuten weg: medical 1
minuten: life -3 violence 1 threat -1 medical 3 worry -1 calm 2
minutn: calm 1
mio mi: calm 1
mio: foreign 2
miodem: foreign -1 calm 2
mir 30: worry 2 calm -1
mir abends: life 1 calm -1
mir aber: violence -1 other 1 worry 1
mir ale: life 1
mir ales: medical -1 worry 1 calm -1
mir am: life -1 calm 1
mir an: life 1 voices 1 worry 2 calm -3
mir angst: violence -1 worry 3 calm -1
mir antu: life 1 worry -1
mir antun: calm 1
mir arbeit: calm 1
mir arm: life 1 calm -1
mir arme: life 1 calm -1
mir auch: medical 1 worry -1
mir auf: life -1 violence 1 worry -1 calm 1
mir aufs: other 1 medical 1 calm -1
mir augen: voices 1
mir aus: life -1 other 1 worry -1 calm 2
mir ausgemacht: life 2 calm -1
mir befohlen: voices 3
mir bei: calm 1
mir beim: calm 1
mir bein: life -1 medical 1
mir bet: violence 1
mir bild: other 1
mir bin: worry -1
mir bite: threat 1
mir bleibt: medical 1
mir blos: life 1
mir blut: medical 1 calm -1
mir bose: other 1 worry -1
mir brief: worry 1
mir bus: calm 1
mir buschelweise: worry 1 calm -1
mir chef: calm 1
mir da: life 1 worry -1 calm 1
mir dan: threat 1 calm 1
mir danach: life 1
mir danke: life 1 calm -1
mir das: life 1 threat 2 medical -1 voices -1 worry -1 calm -1
mir daumen: life -1 calm 1
mir de: calm 1
mir dem: calm 1
mir den: life -3 violence 4 threat -1 medical 1 voices -1
mir der: threat -1 other -1 calm 1
mir des: worry 1 calm -1
mir die: life 3 violence 1 threat -2 other -1 medical -1 voices 2 worry -2 calm 1
mir diesen: life 1 worry -1
mir doch: life -1 worry 1 calm 1
mir drei: worry 1 calm -1
mir e: life -1 calm 2
mir eben: life 1 calm -1
mir echt: life 1
mir egal: threat 2 medical -1
mir eigentlich: calm 1
mir ein: life -2 medical -1 worry 1 calm 2
mir eine: life -2 violence 3 threat 1 medical 1 worry -1 calm -1
mir einen: life 1 violence 1 worry 1
mir einer: violence -1 worry 1
mir einfach: calm 1
mir ener: calm 1
mir er: life 1
mir erzahlt: other 1
mir es: life -1 worry -1 calm 2
mir esen: worry 2 calm -1
mir euro: worry 1
mir extra: life 1 calm -1
mir falt: worry 1
mir fast: worry 1
mir fehlt: life 1 worry -1 calm 1
mir fernseher: life -1 worry 1
mir find: threat 1
mir finger: life -1 violence 1 medical 2 calm -1
mir foto: other 1
mir fotos: violence 1
mir freundin: threat 2 calm -1
mir fus: calm 1
mir ganz: medical 2 calm -1
mir ganzen: medical 1
mir gedanken: life -1 calm 1
mir gefalen: life -1 calm 2
mir gefalt: calm 1
mir gegeben: calm 1
mir gegen: calm 1
mir geholfen: calm 1
mir geht: worry -1 calm 2
mir gehts: life 1 violence -1 worry 1 calm -1
mir gekauft: threat 1 calm -1
mir geknalt: violence 2 calm -1
mir gekundigt: worry 3 calm -3
mir geld: life -1 threat 2
mir gemacht: life 1 worry -1 calm 1
mir gemutlich: life -3 calm 3
mir gerade: other 1
mir gesagt: life -1 violence -2 other 2 voices 1
mir geschrieben: life -1 other 2
mir gesicht: life 1 violence 1 calm -1
mir gesprochen: other 1 calm -1
mir gestern: life 1
mir geworfen: worry 2 calm -1
mir gezeigt: life -1 other 1 voices 1 calm 1
mir got: worry 1 calm -1
mir grad: life 2 other 1 calm -1
mir gut: worry -1 calm 2
mir hab: life 2 calm -2
mir haben: life 1 calm -1
mir haha: calm 1
mir hams: calm 1
mir hand: life -1 voices 1 worry -1 calm 2
mir hande: worry 1
mir handy: calm 1
mir hare: violence -1 medical -1 calm 2
mir hat: violence -1 calm 1
mir haut: life 1
mir heise: life 1 calm -1
mir heises: life 1 violence 1 calm -1
mir heit: life -1 calm 1
mir hen: calm 1
mir her: voices 1
mir heut: life -1 calm 1
mir heute: life 1 violence 1 threat -1 calm -1
mir hilfe: other 1
mir i: voices 1
mir ich: violence -1 other -1 medical -1 voices 4 worry 3 calm -4
mir im: life 1 violence 1 medical 1 calm -2
mir imer: violence 2 medical 2 worry 1 calm -3
mir in: violence 2 threat -1 worry 2 calm -2
mir ine: life 1
mir ins: life -1 threat -1 other -1 voices 1 calm 1
mir internet: life 1
mir is: life -1 violence -1 medical 2 worry 1 calm -1
mir ist: life -3 violence -1 threat 1 medical 3 voices 1 worry 1 calm -1
mir jeden: calm 1
mir jetzt: threat 2
mir kafe: calm 1
mir kalt: medical 1 worry -1
mir kaput: threat 1
mir karte: calm 1
mir kein: life -1 threat 1
mir keine: threat 1 other 1 calm -1
mir keiner: voices -1 worry -1 calm 2
mir kind: threat 1
mir kisen: violence 2 calm -1
mir komisch: life -1 medical 1
mir kopf: life -1 violence 1 worry -1 calm 2
mir kugel: life 2 calm -1
mir kundigung: worry 1 calm -1
mir kurz: life -1 calm 1
mir langts: life 1 threat 1 calm -1
mir langweilig: calm 1
mir lasen: threat 1 calm 1
mir lauft: medical 1 calm -1
mir leben: life 1 threat 1 calm -1
mir leid: life 2 worry -1
mir machen: worry 1
mir macht: life 1 worry 1 calm -1
mir mehr: voices 1
mir mein: threat 1
mir meine: threat 1
mir meser: violence 1
mir mit: violence 2 threat -1 medical 1 worry 1 calm -2
mir monat: worry -1 calm 1
mir morgen: calm 1
mir mus: voices 1
mir nach: life 1 worry 1 calm -2
mir nacher: life 1
mir nachste: calm 1
mir nadel: life 1
mir nase: violence 2 calm -1
mir neu: calm 1
mir nich: life -1 calm 1
mir nicht: violence -1 threat 1
mir nichts: life -1 calm 2
mir nie: worry 1
mir nix: life -1 violence 1 medical -1
mir noch: worry 1
mir nur: life 1 violence 1 calm -2
mir ob: threat 2 worry -1 calm -1
mir ohne: voices 1
mir ois: life -1 worry 1
mir papier: worry 1 calm -1
mir peinlich: calm 1
mir platz: life 1
mir praktikum: life -1 calm 1
mir prima: life 1
mir pulsadern: life 2 calm -1
mir rad: calm 1
mir rasieren: calm 1
mir raus: voices 1
mir recht: life 1 calm -1
mir reichts: threat 1 calm -1
mir rein: violence 1 worry 2 calm -2
mir richtig: calm 1
mir ruhe: threat 1 calm -1
mir sachen: voices 1
mir sagen: calm 1
mir sagt: voices 2 worry -1
mir saure: violence 1
mir schlecht: life -1 medical 1 worry 2 calm -2
mir schneiden: life -1 voices 1
mir schon: calm 1
mir schwarz: medical 1 calm -1
mir schwindlig: medical 1 voices 1 calm -1
mir schwirt: calm 1
mir sehr: calm 1
mir sein: violence -1 calm 2
mir seine: other 1
mir seinen: other 1
mir seit: life -1 worry 2
mir selber: life 2 threat 1 worry -1 calm -1
mir sie: threat 1 other -1 voices 2 worry -1 calm -1
mir sind: medical 1
mir so: medical 2 worry -1 calm -1
mir soben: violence 1
mir sogar: worry 1
mir sol: voices 3 worry -1 calm -1
mir sonst: life 1 calm -1
mir sorgen: life -1 other 2
mir sprachnachricht: other 1
mir steht: calm 1
mir stuhl: calm 1
mir super: threat 1 worry 1 calm -1
mir tableten: life 1 other 1 calm -1
mir tag: life -1 worry 1 calm 1
mir telefon: worry 1
mir tomaten: calm 1
mir tschus: other 1 calm -1
mir tun: life 2 violence 1 worry -1 calm -2
mir tur: violence -3 calm 3
mir tut: life -1 violence 2
mir uber: medical 1
mir uf: life -1 medical 1
mir um: calm 1
mir und: voices -1 worry 1 calm -1
mir unter: violence 2 medical -1
mir versprochen: life 1
mir vom: medical 1
mir von: violence 1 other -1
mir vor: life 1 calm 1
mir vorgenomen: life 1 calm -1
mir was: life 2 violence -1 calm -1
mir waser: life 1 violence 1 calm -1
mir weh: life 3 voices -1 worry -1 calm -1
mir wehtun: life 2 calm -1
mir weil: calm 1
mir wen: life -1 calm 1
mir wer: voices 1
mir wie: life 1 worry 2 calm -1
mir wieda: life 1 calm -1
mir wieder: life 2 violence 1 voices -1 worry -1 calm -1
mir wil: life 1
mir wird: life -1 threat -1 medical 4 worry 1 calm -2
mir wirklich: calm 1
mir woche: calm 1
mir wochen: worry 1
mir wohnung: worry -1 calm 1
mir wurde: worry 2 calm -1
mir wurscht: life 1
mir zetel: worry 1 calm -1
mir zigarete: life -1 calm 2
mir zitern: worry 1
mir zu: life -1 violence 1 threat 1 medical -1 voices 1
mir zuruck: other -1 calm 1
mir zwischen: violence 1
mir: life 1 violence 3 threat -1 other -2 medical -1 voices 4 foreign -5 worry 2 calm -1
mirko: violence 3 medical 2 worry -1 calm -3
mirn der: calm 1
mirn schwerbehindertenausweis: calm 1
mirn: calm 1
mirs: violence 3 calm -1
misbraucht: life -1 violence 5 calm -3
misca: foreign 1 calm -1
misch um: life 1 calm -1
misch: life 2 violence -1 foreign -1 worry 2 calm -2
mist ich: calm 1
mist: life -1 medical -1 worry -1 calm 4
mistvieh: calm 1
mit 18: voices 1 calm -1
mit 19: calm 1
mit 26: violence 1 calm -1
mit 50: calm 1
mit 63: worry 1 calm -1
mit 67: life 1 calm -1
mit ab: worry 1 calm -1
mit aber: calm 1
mit absichtlich: life 2 violence 1 calm -1
mit abteilung: threat 1 calm -1
mit alein: violence 1 worry -1
mit alem: life 2 other 1 calm -2
mit alen: other 1
mit am: other 1
mit an: calm 1
mit ana: life 2 calm -1
mit anderen: life 1 calm -1
mit arbeit: threat 2 calm -1
mit arbeitsplatz: worry 1 calm -1
mit arm: life 1
mit atmen: life 2 calm -1
mit auch: life 2 calm -1
mit auf: calm 1
mit aufgemacht: calm 1
mit augen: worry 1 calm -1
mit aus: violence 1
mit auswais: calm 1
mit ausweis: calm 1
mit auto: life 1 threat -1 voices 1
mit axt: life -1 threat 2 medical 1 calm -1
mit baby: worry 1
mit balkon: calm 1
mit behinderung: calm 1
mit benzin: threat 1 calm -1
mit bildern: calm 1
mit budget: calm 1
mit budsche: calm 1
mit bugeleisen: life 1
mit bus: life -1 calm 2
mit chef: life -1 calm 1
mit dan: life 1
mit danach: life 1 calm -1
mit das: violence 1 calm -1
mit de: life 1 worry 1 calm -1
mit dem: life 2 violence 1 other -1 medical 1 voices -1 foreign -1 calm -1
mit den: life -1 violence -1 voices 2 worry 3 calm -1
mit denen: calm 1
mit der: life 1 violence 1 threat 2 medical 1 voices -1 worry -2 calm -2
mit des: worry 1 calm -1
mit deutsch: life 1 calm -1
mit die: threat 2 calm -1
mit dir: life 1 worry 1 calm -1
mit drauf: calm 1
mit egz: calm 1
mit ein: violence 1
mit einem: other 1
mit einstelen: calm 1
mit eisenstange: life -1 threat 3 calm -2
mit em: calm 1
mit er: calm 1
mit ersten: life 1 calm -1
mit esen: worry 2 calm -1
mit euch: life 1 other 1 voices 1 calm -1
mit falsche: calm 1
mit faust: life 1 calm -1
mit feurzeug: life 2 calm -1
mit firmenschlusel: life 1
mit flasche: violence 1 calm -1
mit flex: life -1 medical 3 calm -1
mit fotos: worry 1 calm -1
mit frau: calm 2
mit freund: calm 1
mit freundin: calm 1
mit fur: calm -1
mit g: calm 1
mit ganz: life 1
mit geh: calm 1
mit geht: threat 1
mit geld: threat 1
mit gemacht: worry -1 calm 1
mit gestern: violence 1
mit gezankt: calm 1
mit gift: life 1
mit glas: calm 1
mit grupe: life -1 threat -1 calm 2
mit gurtel: violence 2 calm -1
mit hab: life 1
mit haben: life 1
mit hamer: violence -1 calm 1
mit hand: violence 1
mit handschuhe: violence -1 calm 1
mit heisem: violence 1 voices 1 calm -1
mit hern: calm 1
mit herz: other 1 calm -1
mit hin: calm 1
mit hubwagen: worry 1 calm -1
mit hund: life 1
mit i: other 1 voices 1
mit ich: life -1 threat -1 worry 1 calm 2
mit ihr: life -1 other 1
mit ihrer: calm 1
mit im: violence 2 calm -1
mit in: violence 1 threat 2 calm -2
mit ins: other -1 voices 1 calm 1
mit is: threat 1
mit kabel: violence 3 calm -2
mit kakao: life -1 calm 1
mit keinem: life -1 other 1 worry 2 calm -1
mit kevin: calm 1
mit kindern: worry 1
mit kleinen: violence -1 other 2
mit klinge: life 1
mit kolegen: life -1 threat 1 worry -1 calm 1
mit kopf: calm 1
mit korper: life -1 violence 1 voices 1 calm -1
mit kreisage: medical 1 calm -1
mit kundigung: life 2 worry 1 calm -3
mit leben: life 2 calm -2
mit lernschwierigkeiten: calm 1
mit leuten: threat 1
mit licht: voices 1
mit links: medical 1
mit m: threat -1 calm 1
mit manern: violence 1 calm -1
mit mehr: life -1 worry 2 calm -1
mit meim: life 1
mit mein: worry 1 calm -1
mit meinem: life -1 calm 3
mit meinen: life 1 threat 1 calm -1
mit meiner: life -1 violence -1 other 2 worry -1 calm 2
mit meister: calm 1
mit meser: violence 2 other 1 medical 1 calm -3
mit mir: life 4 threat -1 other -1 medical -1 voices 1 worry 3 calm -4
mit mit: calm 1
mit nach: violence 2 calm -1
mit nachbarin: life -1 worry 1
mit nadel: calm 1
mit namen: violence -1 calm 1
mit namenschild: life 1
mit nehm: life -1 violence 1 other 1 worry -1
mit ner: violence 3 calm -2
mit neum: calm 1
mit neun: calm 1
mit niemandem: other 1 calm -1
mit numer: voices 1
mit ohne: life 1 calm -1
mit palete: calm 1
mit papa: life 1
mit pfane: violence 1 calm -1
mit probezeit: life -2 calm 1
mit rasierklinge: life 1 other 1 calm -1
mit rauchen: life -1 calm 2
mit rein: threat 1
mit rente: calm 1
mit roler: medical 2 worry -1
mit roli: calm 1
mit roten: calm 1
mit sagt: voices 1
mit scaner: calm 1
mit schatz: calm 1
mit scherbe: life 2 threat -1 voices 1 calm -1
mit schere: life 1
mit schlagen: life 1
mit schrauben: voices 1
mit schuhen: worry 1 calm -1
mit schwarz: life 2 calm -1
mit schwester: life -1 other 1
mit segt: calm 1
mit seifenlauge: calm 1
mit seinen: other 1
mit seiner: calm 1
mit seit: other 1 worry 1 calm -1
mit so: calm 1
mit stapler: life -1 violence 1 threat 3 calm -3
mit tepichmeser: life 1 calm -1
mit torte: calm 1
mit und: life -1 medical -1 calm 2
mit vermieter: calm 1
mit vertrag: life 1
mit von: life 1 calm -1
mit was: threat 1 calm -1
mit waser: violence 1 voices 1 calm -1
mit weil: life 1
mit welt: life 1 calm -1
mit wen: life -1 violence 1
mit wer: threat 1
mit wie: worry 1
mit worden: worry 1 calm -1
mit zange: violence 1 voices 1 calm -1
mit zigarete: violence 2 calm -1
mit zu: life 1 calm -1
mit zug: calm 1
mit zum: life 1
mit zur: life -1 threat 2 worry -1
mit zusamen: calm 1
mit zwei: calm 1
mit: life -1 violence 2 threat 1 medical -4 voices -1 foreign -4 calm 7
mitag im: life 1
mitag: life 1 violence -2 threat 2 medical 1 voices -1 worry -4 calm 3
mitagesen und: calm 1
mitagesen: life 1 other -1 calm 1
mitags es: calm 1
mitags: life -1 calm 3
mitagspause mit: life 1
mitagspause: violence -1 threat -1 other 1 medical -1 worry -1 calm 2
mitarbeiter ich: calm 1
mitarbeiter was: calm 1
mitarbeiter: life -2 violence -1 threat -1 other -1 medical -1 worry -1 calm 7
mitbestimen: calm 1
mitbewohner gesagt: other 1
mitbewohner hat: other 2 calm -1
mitbewohner im: other 1
mitbewohner sich: other 1
mitbewohner was: life -1 threat 2 medical 1 worry -1 calm -1
mitbewohner: life -3 violence -1 threat 5 other 8 medical 1 voices -2 calm -7
mitbringen: life -1 violence -1 threat -1 other -1 calm 4
mitdarf: calm 1
miteilen: violence 1 calm -1
miteinander: life -2 threat 3
mitel: life -1 medical 2
mitelmasig: calm 1
mitelstreifen: voices 1
miten auf: voices 2 calm -1
miten der: voices 1
miten: life -1 violence -1 voices 3 calm 1
mitenaner: life -1 worry -1 calm 2
mitendrin: worry -1 calm 1
miternacht: voices 2 calm -2
mitfahren: life -1 calm 2
mitfahrt: calm 1
mitfeiere: life -1 calm 1
mitgebracht: calm 1
mitgehen: violence 1
mitgeholfen: calm 1
mitgeht: calm 1
mitgelacht: life 1 worry -1
mitgemacht: life -1 calm 1
mitgenomen ich: violence 1
mitgenomen: life -1 threat -1 other 2 worry -1 calm 2
mitgeschrieben: worry 3 calm -2
mitgesungen: calm 1
mitgnuma: calm 1
mithelfe: life -1 calm 2
mitkomen: calm 1
mitkomt: calm 1
mitleid: worry 1 calm -1
mitm: life -3 violence 2 threat 2 other 2 medical 1 foreign -1 worry -1 calm -2
mitmachen: life 1 worry -1 calm 1
mitn: calm 2
mitnand: calm 1
mitnaner: life 1 calm -1
mitnehmen: life 2 threat -1 voices -1 calm -1
mitnema: voices 1
mitnimt: calm 1
mitog: life -1 calm 2
mitsamt: calm 1
mitwoch der: calm 1
mitwoch ich: worry 1 calm -1
mitwoch nicht: threat 1
mitwoch: violence 1 threat 1 other -1 medical -1 voices -1 worry 1 calm 1
mitzahlen: calm 1
mni7: calm 1
mnie bije: foreign 1 calm -1
mnie i: foreign 1
mnie zabije: foreign 1
mnie: life -1 threat -1 medical -1 foreign 7 worry -1 calm -3
mo hot: violence 1
mo mi: violence 2 calm -1
mo: life 1 violence 5 foreign -1 calm -4
moagn: calm 1
moana: calm 1
moang: life 1 calm -1
moasta: violence 2 calm -1
moben mich: worry 4 calm -3
moben: life -1 violence -1 worry 7 calm -6
mobing: life -1 worry 2 calm 1
mobt: life -1 worry -1 calm 2
mocht auch: life 1
mocht: life 6 violence 2 threat -1 worry -2 calm -4
mochte eine: calm 1
mochte ich: calm 1
mochte jetzt: life 1
mochte mehr: calm 1
mochte nicht: life 1
mochte nur: calm 1
mochte opa: life 1
mochte wie: life -1 calm 1
mochte zu: life 1
mochte: life 4 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 3
mod: foreign -1 calm 2
modeleisenbahn an: life 1
modeleisenbahn geht: life 1
modeleisenbahn: life 1 threat -1
moder: life 1 calm -1
mofa: life -1 calm 2
mog des: worry 1
mog i: life 1
mog lebn: life 1 calm -1
mog net: calm 1
mog nima: life 1 worry -1 calm 1
mog nimer: life 1 worry 1 calm -1
mog: life 3 violence -1 threat 1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 1
moge: foreign 1
moglich gibt: calm 1
moglich: life -1 worry -1 calm 3
mogu vise: foreign 1 calm -1
mogu: life -1 foreign 5 calm -3
moim: foreign 1 calm -1
moin bin: calm 1
moin ick: worry 1 calm -1
moin is: calm 1
moin mien: other 1
moin moin: calm 1
moin: violence -1 threat -1 other 1 medical -1 voices -1 foreign -1 worry 1 calm 2
moing: worry 1
moj: foreign 4 calm -3
moje: calm 1
mojej: foreign 1 calm 1
mol: violence 1 threat 1 foreign -1 worry 1 calm -1
mola: calm 1
molada: foreign -1 calm 2
mom: foreign 1
moment: calm 1
momo: calm 1
mon: life -1 foreign 2 calm -1
monat aber: worry -1 calm 1
monat auch: calm 1
monat auf: life 1 calm -1
monat das: life 1
monat es: life 1 calm -1
monat gezahlt: life 1
monat ich: worry 1 calm -1
monat nicht: worry 1
monat so: worry -1 calm 1
monat und: calm 1
monat viel: worry 2 calm -2
monat: life -2 violence -2 threat -2 other -1 voices -1 foreign -1 worry 7 calm 2
monate auf: life 1
monate ich: life 1 worry 1 calm -1
monate: violence -1 threat -1 other -1 medical -1 voices -1 calm 3
monatelang: life -1 worry 1
monaten kein: worry 1 calm -1
monaten nur: life 1
monaten und: calm 1
monaten: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 4 calm 1
monatlich: calm 1
monats: life 1 calm -1
monatskarte: life 1
mond das: life 1
mond schiesen: life -1 calm 1
mond: threat -1 other -1 calm 2
monday: foreign -1 calm 2
mongo mir: threat 1 calm -1
mongo zu: threat 1 calm -1
mongo: life -1 threat 2 worry 2 calm -2
moni: other 1
monika: medical -1 calm 1
montag bin: life -1 worry 1 calm 1
montag der: life 1
montag er: life 1 threat 1 calm -1
montag hab: violence 1 medical 1 calm -1
montag halt: calm 1
montag ich: life -1 threat 1 worry -1 calm 1
montag in: life -1 calm 1
montag ist: threat 1 calm -1
montag mehr: life 1
montag morgen: calm 1
montag nich: life 1
montag sieben: threat 1
montag um: threat 1
montag weg: worry 1 calm -1
montag wieder: calm 1
montag: life -2 violence -1 threat 4 other -1 voices -2 foreign -1 calm 4
montage der: other 1
montage so: calm 1
montage: life -1 violence 1 other 1 medical 1 voices -1 worry -1
monteur: calm 1
montre: foreign -1 calm 2
moped: calm 1
mor: voices 1 foreign 3 worry -1 calm -2
mord: calm 1
morden: life -1 calm 1
morder: life -1 voices -1 worry -1 calm 3
morderhunger: life -1 calm 2
morderisch: calm 1
mordshunger: life -1 calm 1
morga: life 3 violence -1
morgen 7: threat 1 worry -1
morgen 9: worry 1 calm -1
morgen ab: violence 1 threat -1 calm 1
morgen an: life -1 threat -2 worry -1 calm 3
morgen auch: threat 1
morgen auf: threat 1
morgen beser: threat 1
morgen bin: life 1 worry -1
morgen bring: threat 1 calm -1
morgen bus: worry 2 calm -1
morgen da: life -1 worry -1 calm 2
morgen das: threat 1 voices 1
morgen den: threat 1 calm -1
morgen der: life -1 violence 1 threat 1 calm -1
morgen die: violence 1 worry -1
morgen ein: life 1 threat 1 calm -1
morgen einen: life -1 calm 1
morgen er: violence 1
morgen es: life 1 calm -1
morgen findet: life 1
morgen fruh: life 3 violence -1 threat 1 calm -1
morgen fruhschicht: life 1 threat 1 calm -1
morgen gesprach: worry 1
morgen hab: threat 1 calm -1
morgen heut: calm 1
morgen ich: life 1 violence 1 threat 2 voices -1 worry 1 calm -3
morgen ihr: other 1 calm -1
morgen im: life 1 worry 1 calm -2
morgen in: voices 1
morgen is: life 1 voices 1 calm -1
morgen ist: calm 1
morgen kom: life 1 calm -1
morgen kome: violence 1 calm -1
morgen mehr: other 1 worry 1 calm -1
morgen mein: life 1 voices 1 worry -1 calm -2
morgen meser: threat 1 calm -1
morgen mir: calm 1
morgen mit: worry 1
morgen mus: worry 1 calm -1
morgen nehme: threat 1
morgen nich: life 1
morgen nicht: life -1 threat 1 other 2 calm -1
morgen noch: calm 1
morgen nochmal: calm 1
morgen sie: life -1 violence 2 worry 1 calm -1
morgen um: life -1 calm 2
morgen und: violence 1 calm -1
morgen unterlagen: calm 1
morgen unterschreiben: worry 2 calm -1
morgen vor: worry 2 calm -1
morgen vorm: life -1 worry 1
morgen was: threat 1 worry 1 calm -1
morgen wegen: life -1 calm 2
morgen wieder: violence -1 worry -1 calm 2
morgen wil: worry 1
morgen wir: life 1
morgen wird: calm 1
morgen wolen: violence 1 calm -1
morgen zum: calm 1
morgen zur: calm 1
morgen ☀: calm 1
morgen: violence 1 threat 11 other -1 medical -5 voices -3 foreign -3
morgens abends: calm 1
morgens eine: worry -1 calm 2
morgens ich: worry 2 calm -1
morgens: life -3 violence 1 threat -1 other -1 medical -1 voices -1 worry 7
morgigen: life 2 calm -1
morgn: life -1 violence -1 threat 4 medical -1 foreign -1 worry -1 calm 2
morir: foreign 4 calm -3
morire: foreign 2 calm -1
morjen ick: calm 1
morjen: violence -1 calm 2
morn: life -1 calm 2
morsche: life 1
mortel: calm 1
mos: calm 1
mostu: life -1 foreign 2 calm -1
motor: life 2 violence -1 threat -1 other 2 medical -1 calm -1
motorad: life -1 worry 1
motorsage: life -1 calm 2
mourir: foreign 1 calm -1
mout: life -1 foreign 5 calm -3
movie: foreign -1 calm 2
mowic: foreign 2 calm -1
mr: medical -1 worry -1 calm 3
mrt: worry -1 calm 2
muad: calm 1
muada: life -1 violence -1 other 1 voices 2
muas i: life -1 calm 2
muas: life -1 violence -1 foreign -1 worry -1 calm 5
much: medical -1 foreign 2 calm -1
mucha: foreign 1
mucks: calm 1
mude alem: life 1 worry 1 calm -2
mude bin: worry -1 calm 2
mude das: calm 1
mude gestern: calm 1
mude ich: other 1 calm 1
mude leben: life 4 other 1 worry -1 calm -3
mude mir: medical 1 worry -1
mude nein: voices 1
mude und: other 1 medical 1 worry -1
mude vom: life 2 medical -1 voices 1 worry 1 calm -3
mude von: life 1 worry 1 calm -1
mude: life -5 violence -2 threat -1 other 2 foreign -1 calm 6
mufelisch: life -1 calm 2
mufensausen: life -1 calm 1
mufin: life -2 calm 3
muhe mir: worry 2 calm -1
muhe mit: worry 2 calm -1
muhe: life 1 medical 1 worry 3 calm -3
muhsam: life -1 calm 2
mul die: calm 1
mul geworfen: violence -1 worry 1
mul ich: threat -1 calm 1
mul um: calm 1
mul und: calm 1
mul: violence -2 threat -3 other -1 medical -1 worry 2 calm 4
mulcontainer: medical 2 calm -2
muler: life -2 threat 4 other 1 calm -2
mulmanern: life 2 calm -1
multonen: life 1 violence 2 calm -1
munca: foreign -1 calm 2
munchen: life -1 calm 1
mund auf: medical 1 calm -1
mund hangt: medical 2 calm -1
mund ich: violence 1 calm -1
mund schief: life -1 medical 2 calm -1
mund und: violence 1 medical 1 calm -1
mund: life -1 violence 3 threat -1 medical 10 voices -1 worry -2 calm -6
mundlich: worry -1 calm 1
mundwinkel: medical 1
munster: calm 1
munter: calm 1
muon nua: foreign 1
muon song: foreign 1
muon: foreign 2 calm -1
murat: life -1 violence -2 threat 2 other -1 medical 2
muren: worry -1 calm 2
murmeltier: calm 1
muro: foreign -1 calm 2
mus ab: voices 1 calm -1
mus ales: voices 1
mus als: calm 1
mus an: worry 1
mus anrufn: calm 1
mus aus: life -1 voices 1 worry 1
mus ausziehen: worry 1
mus beim: threat 1
mus bestraft: life 2 calm -1
mus betreur: calm 1
mus bin: voices 1 calm -1
mus brechen: medical 1 calm -1
mus bring: life 3 calm -2
mus da: life -1 worry -1 calm 3
mus damit: life 2 voices -1
mus dan: life 1
mus danach: calm 1
mus das: life -1 voices 1 worry -1 calm 2
mus daurnd: medical 2 voices -1 calm -1
mus dem: life -1 calm 1
mus den: violence 1
mus der: life -1 calm 2
mus des: calm 1
mus die: life -1 voices 1 worry -1 calm 2
mus eine: life 1 calm -1
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
mus heute: life -1 threat 1 voices 2 calm -2
mus hier: life 1
mus i: calm 1
mus ich: life -1 threat -1 other -1 worry -1 calm 5
mus im: voices 1 worry 1 calm -1
mus imer: life -1 violence 1 worry 1
mus in: violence 1
mus ins: life -1 violence 1 worry 1 calm -1
mus isch: voices 1 calm 1
mus ja: life -1 threat 1
mus jetzt: life -1 calm 2
mus kotzen: medical 1
mus lohn: calm 1
mus los: calm 1
mus mal: calm 1
mus man: life 2 calm -1
mus mehr: life 1 worry -1
mus mein: calm 1
mus meine: calm 1
mus mich: life 1 voices -1 calm -1
mus mir: life 1 voices 1 calm -1
mus morgen: calm 1
mus morgens: worry 1
mus mus: voices 1
mus nehmen: life 1 calm -1
mus nicht: life 1 worry -1
mus noch: life 1 worry 1
mus nur: life 2 calm -1
mus oder: voices 1
mus raus: threat -1 medical -1 voices 2 worry 1 calm -2
mus sachen: violence 1 calm -1
mus sagen: calm 1
mus sein: violence 1
mus sich: life 1
mus sie: threat 1
mus spuren: life 1
mus sterben: voices 3 calm -2
mus trotzdem: medical 1
mus tun: voices 1 calm -1
mus und: life 1
mus was: voices 1 calm -1
mus weg: threat 1 medical -1 voices 4 calm -4
mus weh: life 1 calm -1
mus wen: violence 1
mus werden: life 1
mus zahlen: worry 1 calm -1
mus zum: life -1 calm 2
mus zurst: life -1 voices 1
mus: life 3 violence 2 threat -5 other -4 medical -3 voices 9 foreign -2 worry -5 calm 5
musch: calm 1
muse: life -1 voices 3 calm -1
musen ales: worry 1
musen aus: worry 2 calm -2
musen den: life 1
musen die: threat 1
musen ich: life -1 worry 1
musen in: life 1
musen nicht: life 1 calm -1
musen weil: worry 1
musen wir: calm 1
musen: life 1 violence -1 other -1 medical -1 voices -1 worry 4 calm -2
museum: calm 1
musik: life -1 violence -1 threat -1 medical -1 voices -1 worry 2 calm 2
muskelkater vom: calm 1
muskelkater: life -1 worry -1 calm 4
musli: calm 1
musn: life -1 calm 1
must bald: calm 1
must dich: life -1 voices 1
must du: voices 1
must euch: life 1 calm 1
must ihr: life 1 calm -1
must mich: threat 1
must nachste: life 1
must nich: life 2 calm -1
must nicht: life -1 threat 1
must um: calm 1
must: life 3 violence -1 medical -1 voices 1 worry -2
mustafa: calm 1
muste doch: calm 1
muste im: violence 4 calm -4
muste nur: threat 1
muste: violence 4 other -1 medical -1 voices -1 worry -3 calm 3
musten: life -1 calm 2
mut den: calm 1
mut ick: life -1 calm 2
mut: life 4 violence -1 threat -1 medical -1 worry -1
muter die: calm 1
muter es: life 1
muter gesagt: worry 1 calm -1
muter hat: life -1 threat 1 worry 1
muter ich: threat 1
muter im: worry 3 calm -2
muter ist: life -1 medical 1 worry 1
muter jede: worry -1 calm 1
muter liegt: worry 3 calm -2
muter mich: violence 2 calm -2
muter nicht: life -1 calm 1
muter ruft: worry 1 calm -1
muter sagt: calm 1
muter von: violence -1 other 2 worry -1
muter was: threat 2 calm -1
muter: life -4 threat 5 other 3 medical -2 voices -1 foreign -1 worry 2 calm -2
muterle: life 2 calm -1
muterschutz: calm 2
muti auch: life 1 calm -1
muti: life 5 threat -1 worry -1 calm -3
mutig genug: calm 1
mutig: worry -1 calm 1
mutz: calm 1
mutze auf: violence 1 calm -1
mutze: life -1 violence 2 other -1
myself: foreign 1 calm -1
n brief: calm 1
n handy: life -1 calm 1
n: life -1 violence -1 threat -1 medical 1 voices -1 worry -2 calm 4
na an: other 1
na da: violence 1
na den: calm 1
na dran: life 1 other 1 voices -1
na i: life 1 foreign 1 calm -1
na ja: life -1 calm 1
na mir: medical 1 worry 1
na super: life 1
na: life 1 threat -2 other 1 medical -1 foreign 1 worry -1 calm 1
nach 2: worry 1
nach 41: life 1
nach 8: worry 1
nach abs: calm 1
nach acht: calm 1
nach anderen: violence 1
nach arbeit: violence 1 calm 1
nach auf: life 1 calm -1
nach bin: life -1 voices 1
nach da: life 1 threat 1 worry 1 calm -3
nach de: life 1
nach dem: life -1 threat -1 calm 2
nach den: voices 1
nach der: life -1 violence 1 threat 1 voices -1 worry -1 calm 1
nach die: worry -1 calm 2
nach einer: calm 1
nach er: life 1 violence -1 calm -1
nach esen: calm 1
nach feierabend: life 1 threat 1 calm -1
nach forderschule: calm 1
nach funf: calm -1
nach gas: medical 1 calm -1
nach gekomen: other 1
nach geworfen: worry 2 calm -1
nach hanover: calm 1
nach hause: violence -1 threat 1 other 1 calm -2
nach ich: life -1 worry 1
nach ihr: other 1 calm -1
nach in: calm 1
nach jahren: worry 1 calm 1
nach kafe: calm 1
nach mein: life 1
nach minuten: calm 1
nach mir: violence 3 other -1 medical 1 worry 2 calm -3
nach mitag: life -1 calm 1
nach monaten: worry 1 calm 1
nach nagelack: medical 1
nach pape: worry 1
nach schicht: violence 1 threat 2 worry -1 calm -2
nach sgb: calm 1
nach so: life 1
nach spatschicht: calm 1
nach stunde: calm 1
nach tag: worry -1 calm 1
nach und: life 1 worry -1
nach unfal: worry 1 calm -1
nach urlaub: life 1 calm -1
nach vier: calm 1
nach vorn: life 1 calm -1
nach was: threat 1
nach weihnachten: life 1 violence 2 worry -1 calm -2
nach wen: life -1
nach wie: worry 1 calm -1
nach wo: life 1 calm -1
nach wochen: worry -1 calm 1
nach zwei: calm 1
nach: life 2 medical -2 voices -2 foreign -2 worry 1 calm 3
nacha: life -2 worry 2 calm 1
nachba: violence -1 other -1 calm 2
nachban: calm 1
nachbarin ales: life 1 calm -1
nachbarin das: threat 2 calm -1
nachbarin durch: voices 1
nachbarin hat: life -1 worry -1
nachbarin ich: life -1 calm 1
nachbarin im: other 1
nachbarin imer: threat 1
nachbarin ist: violence -1 threat 1 worry -1 calm 1
nachbarin komt: calm 1
nachbarin mich: violence 1
nachbarin mir: violence -1 other 1
nachbarin noch: threat 1
nachbarin oben: calm 1
nachbarin schreit: other 1
nachbarin seine: threat -1 other 1
nachbarin sich: calm 1
nachbarin und: worry 1
nachbarin verprugelt: threat -1 other 1
nachbarin: life -4 violence -2 other 9 medical -3 voices 1 foreign -1 worry -3 calm 2
nachbestelen: life -1 calm 2
nachdem: calm 1
nachdenken: life -1 voices 1 worry 1 calm -1
nacher wieder: life 1
nacher: life 4 violence -1 other -1 medical -1 worry -1 calm -1
nachfolger: life 1 threat -1
nachfrage: other -1 calm 2
nachgeaft: calm 1
nachgedacht: threat 1 worry -1
nachgefragt: calm 1
nachgeguckt: life 1
nachgeschaut: life 1 medical -1 worry -1 calm 1
nachmachen: life -1 calm 2
nachmitags er: violence -1 calm 1
nachmitags ich: calm 1
nachmitags: life -1 violence -1 worry -1 calm 4
nachol: calm 1
nacholen: calm 1
nachprufung: calm 1
nachreichen: calm 1
nachrichten ich: worry -1 calm 1
nachrichten von: life 1 calm -1
nachrichten: life 2 violence -1 threat -1 medical -1 voices 1 worry -3 calm 3
nachschtes: violence 1
nachsorge: calm 1
nachste bin: medical 1 calm 1
nachste darf: calm 1
nachste den: life 1 calm -1
nachste der: life -1 threat 2 calm -2
nachste dran: violence 1 threat 1 calm -1
nachste einen: threat 1 calm -1
nachste frage: life -1 calm 1
nachste gibts: life 2 calm -1
nachste ich: voices 1
nachste im: calm 1
nachste in: life 1
nachste ist: life -1 calm 1
nachste jahr: calm 1
nachste komt: medical 1
nachste mal: life 2 violence 1 threat 1 worry -1 calm -2
nachste monat: life -1 calm 1
nachste nach: calm 1
nachste noch: life 1 calm -1
nachste nochmal: calm 1
nachste saison: life -1 calm 1
nachste trift: violence 1 calm -1
nachste wie: calm 1
nachste wieder: life 1 violence 1 calm -1
nachste woche: life 2 violence -1 voices -1 worry -1 calm 1
nachste: life 4 threat 6 other -2 medical -1 voices -3 foreign -1 worry -3 calm 1
nachstn: calm 1
nacht albtraume: worry 1
nacht also: life 2 calm -1
nacht der: life -1 violence 1 worry 1 calm -1
nacht die: threat 2 calm -1
nacht drei: worry 1
nacht eine: life 1 voices 1 calm -1
nacht fur: life 3 other 1 calm -3
nacht geh: threat -1 calm 1
nacht ich: life 2 violence 1 calm -1
nacht imer: life 2 other 1 calm -2
nacht in: other 1 calm -1
nacht is: life 1 threat 1 calm -1
nacht ist: life 1 calm -1
nacht komt: other 1
nacht mach: life 1
nacht mehr: life 1
nacht mein: worry 1
nacht nicht: life 1 calm -1
nacht sie: other 1
nacht so: life 1 threat 1 calm -1
nacht sterben: life 1
nacht um: worry 1
nacht und: calm -1
nacht wach: worry 1
nacht wieder: life -1 calm 1
nacht: life 3 violence -1 threat 4 other 2 medical -3 voices 1 foreign -2 worry 2 calm -8
nachtdienst bindet: violence 2 calm -1
nachtdienst: life -1 violence 3 threat 2 other 1 worry -1 calm -3
nachte nicht: voices 1
nachte: life -2 voices 1 worry 3 calm -1
nachteile: life 1
nachthemd: violence -1 other 4 medical -1 calm -2
nachtisch und: life 1 calm -1
nachtisch: life 1 other 1
nachtraglich: calm 1
nachts 2: worry 1
nachts drei: life 1 calm -1
nachts er: violence 1
nachts ich: life 1 calm -1
nachts in: violence 1 threat 1
nachts komt: violence 2 calm -1
nachts mein: violence 1
nachts mir: calm 1
nachts nicht: calm 1
nachts schlafen: calm 1
nachts um: worry 1
nachts zu: calm 1
nachts: life -1 violence 5 other -1 medical -3 voices -2 foreign -1 worry 4 calm -2
nachtschicht ich: worry 1 calm -1
nachtschicht: life -2 violence 1 threat -1 medical -1 voices -1 worry 3
nachtwache: life 3 threat -1 other 1 calm -3
nachweise: calm 2
nachzufragen: calm 1
nachzugucken: voices 1
nacken und: medical 1 calm -1
nacken: medical 3 calm -2
nackt: life -1 violence 6 other 1 voices -1 calm -4
nackten: life -1 violence 4 calm -3
nacktvideos: violence 2 calm -1
nadel die: life 1 calm -1
nadel in: life 1
nadel: life 2 violence -1 threat -1 medical -1 calm 1
nadeln: life 5 violence -1 calm -3
nadelt: calm 1
nadine: life -2 violence 2 other 1
nadja: other 1
nagel mit: threat -1 calm 1
nagel: life 2 threat -1 worry -1 calm 1
nagelack: medical 2 calm -1
nagschmisa: violence 2 calm -1
nagschoba: calm 1
nahe: life -1 worry 1 calm 1
nahen: calm 1
naher: other 1 calm -1
naherei: threat -1 calm 2
naht: violence 1 other -1 foreign -1 calm 1
naja bis: life 1
naja: life 2 violence -1 threat -1 medical -1 voices -1 worry -1 calm 2
nama: life -1 voices 2 calm -1
name: life -1 calm 1
namen aus: threat 1 calm -1
namen das: life 1 calm -1
namen drauf: life 1
namen gesagt: voices 1
namen ich: voices 1
namen und: threat 1 calm -1
namen von: threat -1 calm 1
namen: life -2 violence -3 threat 2 medical 1 voices 2 foreign -1
namenschild: life 1 worry -1 calm 1
namlich und: life 1 calm -1
namlich wie: life 1
namlich: life 2 violence -1 threat 1 other -1 voices -1 worry -2 calm 1
nao: life -1 foreign 5 calm -3
narbe: life -1 calm 1
narben sind: life 1 calm -1
narben: life 6 violence -1 worry -1 calm -3
naren: worry 2 calm -1
narisch: life -1 medical 2
nas und: medical 1
nas: violence -1 medical 1 voices -1 foreign 3 worry -1 calm -1
naschen: violence 2 calm -1
nase: life -2 violence 3 threat -1 voices 1 worry -1 calm 1
nasen: calm 1
nasenbluten: life -1 medical 2 worry -1
naser: worry 1 calm -1
naten: foreign 2 calm -2
naturlich: life -1 voices -1 worry -1 calm 3
naus: life -1 other 2 calm -1
nausgang: calm 1
nausgschmisn: calm 1
naustrogn: life 2 calm -1
navers: life -1 other 3 calm -2
navi sagt: voices -1 calm 1
navi: voices -2 calm 3
nay seh: foreign 1
nay: foreign 2 calm -1
ndihme: life -1 foreign 3 worry -1 calm -1
ne abmahnung: medical -1 calm 1
ne auf: life 1
ne bin: calm 1
ne da: foreign 1 calm -1
ne die: violence 1
ne frau: calm 1
ne fur: life 1
ne ich: life -1 voices 1 calm 2
ne im: life 1 calm -1
ne in: calm 1
ne liste: voices 1 calm -1
ne meine: worry 1
ne mogu: foreign 2 calm -2
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
ne yapayim: foreign 2 calm -2
ne: life -1 violence -1 threat -1 medical -3 voices -1 foreign 9 worry -5 calm 3
nebel: calm 1
neben bet: life 1 calm -1
neben dem: calm 1
neben den: life 1
neben der: life 1 medical 1 calm -1
neben mir: medical 1
neben: life 4 threat -2 medical 2 voices -1 worry -2 calm -1
nebenan die: life 1 other 1 calm -1
nebenan hat: life 1 calm -1
nebenan ich: life 1 voices 1 calm -1
nebenan schreit: other 1
nebenan: life 1 violence -2 threat 1 other 5 medical -1 voices 1 worry -2 calm -3
nebenbei: calm 1
nebeneinander: calm 1
nebenkostenabrechnung: calm 1
neblig: life -1 voices 2
nefe hat: medical 1
nefe: life -1 violence -1 medical 1 worry -1 calm 3
nefes alamiyorum: foreign 2 calm -1
nefes: life -1 foreign 5 calm -3
nehm ale: life 2 threat -1 worry -1
nehm auch: life 1 threat 1 calm -1
nehm blutverduner: medical 1 calm -1
nehm das: threat 3 calm -1
nehm den: life 2 calm -1
nehm die: threat 2 calm -1
nehm ich: life 2 violence -1 threat 2 medical -1 calm -2
nehm ja: life -1 medical 3 calm -1
nehm jeden: worry 1
nehm meine: worry 1
nehm monat: worry 1 calm -1
nehm nicht: worry 1
nehm seit: worry 1
nehm tableten: life -1 worry 1 calm 1
nehm tag: worry 1 calm -1
nehm und: life -1 worry 1
nehm: life -1 violence -1 threat 4 medical 1 voices -1 foreign -1 worry 1 calm -2
nehma und: voices 1
nehma: life -1 violence -1 voices 2 calm 1
nehme ale: calm 1
nehme den: threat 1
nehme i: worry 1
nehme ich: threat 2 calm -1
nehme medikamente: life -1 worry 2 calm -1
nehme meine: life -1 calm 2
nehme mir: worry 1 calm -1
nehme mit: threat -1 worry 1 calm 1
nehme tableten: worry -2 calm 3
nehme und: threat 1
nehme: life 1 threat 3 other -1 medical -2 voices 1 foreign -1 worry -1
nehmen die: calm 1
nehmen mich: life -1 calm 1
nehmen mit: life 1
nehmen nach: calm 1
nehmen wil: life 1
nehmen: life 2 violence -2 threat -1 other -1 medical -1 calm 4
nehmt: life 2 worry -1
nei: life -1 violence -1 other 2
neia: worry 1 calm 1
neichs: life -1 calm 2
neidisch: life 1
nein aber: voices 1
nein bin: calm 1
nein da: life 1 medical 1 calm -1
nein das: life -1 calm 1
nein der: threat 1
nein die: calm 1
nein du: life -1 worry 1
nein er: violence 2 calm -1
nein gesagt: violence 1 voices 1 calm -1
nein habe: calm 1
nein ich: life -1 violence -1 voices -1 calm 3
nein ist: life 1
nein macht: violence 1
nein mich: life -1 worry -1 calm 1
nein nehme: threat 1
nein nein: life -1 medical 1 worry -1 calm 2
nein nicht: life 1 calm -1
nein sagen: life -1 voices 1 worry -1
nein sagt: life 1 calm -1
nein sie: life 1 calm -1
nein spas: calm 1
nein und: worry 1
nein war: life 1
nein wil: life -2 calm 2
nein wirklich: threat 1
nein zu: worry -1 calm 1
nein: life 1 threat 1 other -1 medical -1 voices 1 foreign -1 worry -3 calm 4
neinein: life 2 calm -1
nemikham: life -1 foreign 3 calm -1
nemn: medical -1 worry -1 calm 3
nen: life -1 violence -1 threat -1 calm 4
nenen mich: life -1 violence -1 medical -1 worry 3
nenen: life -2 violence -2 medical -1 voices -1 worry 6
nent das: threat 1
nent ich: threat 1
nent mich: life -1 threat 1
nent spasti: calm 1
nent: life -3 violence 1 threat 5 worry -1 calm -1
nenung: calm 1
nepal: calm 1
ner: violence 5 worry -1 calm -2
nerv: life -1 threat 2
nerven: life -1 worry 5 calm -3
nervn: life -1 worry 1 calm -1
nervos: calm 1
nervt imer: life -1 threat 1
nervt: life -2 violence -1 threat 3 medical -1 worry -1 calm 2
nese: life 1
net aber: threat 1
net auf: other 1
net aus: calm 1
net chef: life 1
net d: violence 1
net da: life 1 calm -1
net das: life 1 calm -1
net de: worry 1 calm -1
net der: voices 1
net die: worry 1 calm -1
net do: life -1 calm 1
net hab: life -1 calm 1
net haben: life 1 worry 1 calm -2
net hat: calm 1
net hen: other 1 worry 1 calm -1
net hob: violence 1
net i: life 1
net ich: life 1 calm -1
net in: life 1
net ist: calm 1
net mehr: life 2 calm -2
net mit: calm 1
net net: life 1
net s: violence 1
net sie: other 1
net sieht: violence 1
net und: worry -1 calm 1
net warst: life 1 calm -1
net was: calm 1
net wen: violence 1 threat 1 calm -1
net wir: life 1 calm -1
net zum: life 1
net: life 4 violence 1 threat -3 other 4 voices -1 foreign -3 worry -2
nete: life -1 voices 1 calm 1
neter: threat 2 calm -1
netflix: life 1 worry -1
neto: life 2 worry -1
netz: life -3 threat 2 worry -1 calm 3
neu auch: life 1 calm -1
neu auf: life 2 calm -2
neu aus: violence 1 other 1 calm -1
neu azubi: life 1
neu baterien: calm 1
neu betreur: violence 2 calm -2
neu chef: calm 1
neu da: life 1
neu der: violence 1 other 1
neu die: calm 1
neu freund: violence -1 worry 1
neu hab: calm 1
neu heist: calm 1
neu ich: life 1 threat 1 calm -2
neu im: calm 1
neu ist: life 3 calm -2
neu jahr: life 1 calm -1
neu macht: threat 1 worry -1
neu maschine: calm 1
neu mich: threat 1
neu sich: worry 1
neu und: calm 1
neu vergeben: life 2 calm -2
neu von: violence -1 threat 1 worry 1
neu wil: life -1 violence 2 calm -1
neu wohnung: calm 1
neu: life 1 violence -1 other -2 medical -3 voices -3 foreign -1 worry -3 calm 10
neugier: life -1 calm 1
neulich: life 3 violence -1 medical -1 worry 1 calm -1
neum: calm 2
neun ausweis: life 1 calm -1
neun brile: calm 1
neun dienstplan: calm 1
neun geht: worry 1
neun ich: life -1
neun ist: calm 1
neun mehr: life 1 threat -1
neun mitarbeiter: calm 1
neun nicht: threat -1 worry 1
neun tableten: calm 1
neun tage: worry 1
neun und: calm 1
neun vorarbeiter: worry 1 calm -1
neun wen: worry 1
neun wohnung: threat 1
neun: life -1 violence -2 threat -2 other -2 medical -2 foreign -1 worry 2 calm 8
neune: calm 1
neunten: life -1 worry 3 calm -1
neunzehn: worry 1
neunzig: worry 1
neur: life -2 threat 1 medical -1 worry -2 calm 5
neurologe: worry -1 calm 1
neus: life -3 violence -1 threat -1 medical -1 worry -1 calm 6
neustadt: calm 1
neustart: life -1 calm 2
neutral: calm 1
new: calm 1
newe: life 2 calm -1
next: life -1 foreign 1
nguyen: calm 1
nha: foreign 2 calm -2
nhay: foreign 1
nhot: foreign 2 calm -1
nich aber: violence 1 voices 1 calm -1
nich ales: violence 1
nich auf: life 1 medical 1 calm -1
nich aufhorn: life 1
nich aufwachen: life 1
nich aus: worry 1 calm -1
nich bin: life 1 other 1 calm -1
nich dan: life -1 calm 1
nich das: life -1 worry 1 calm 1
nich dat: life -1 worry 2 calm -1
nich der: calm 1
nich die: life 2 calm -1
nich er: life 1 violence 1 worry -1
nich geld: violence 1 worry -1
nich gut: medical 1 worry 1 calm -1
nich heute: life 1 violence 1 calm -1
nich hier: medical 1
nich hin: life -1 other 2
nich hort: violence 1 medical 1 calm -1
nich ich: threat -1 voices 2 calm -1
nich ick: life 1 other 1 worry -1 calm -1
nich in: life 1 calm -1
nich konto: calm 1
nich lang: life 1
nich leben: life 1
nich leven: life 1
nich machen: life 1
nich mehr: life -1 medical -1 worry 4 calm -1
nich mir: life 1
nich mus: life 1
nich nich: life 1 calm -1
nich noch: medical 1 worry 1 calm -1
nich ob: medical 1
nich oder: violence 1
nich raus: violence 1
nich richtig: life -1 medical 1 worry 1 calm -1
nich schwimen: life 1 calm -1
nich sein: life 1
nich seit: violence 1 worry 1 calm -1
nich so: calm 1
nich sondern: life 1
nich ufsteht: threat 1
nich un: calm 1
nich und: life 1 calm -1
nich verlasen: violence 1 calm -1
nich viel: calm 1
nich was: calm 1
nich wie: voices 1 calm -1
nich wieder: life -1 calm 1
nich wil: life -1 calm 1
nich wo: voices 1 calm -1
nich wohin: medical -1 calm 1
nich zuruck: calm 1
nich: life 4 threat -2 other 1 medical 3 voices -1 foreign -2 worry 1 calm -3
nicht 9: worry 1
nicht ab: life 1 worry 1 calm -1
nicht aber: other 1 worry 2 calm -2
nicht abgebe: violence 1
nicht abgegeben: other 1 calm -1
nicht absichtlich: worry 1
nicht alein: life 1 violence -1 medical -1 voices 1
nicht ales: life -1 medical -1 voices 1 calm 1
nicht als: life 1 threat 1 calm -1
nicht an: life 1
nicht and: foreign 1
nicht anders: violence 1 worry 1 calm -1
nicht anfangen: life 1 calm -1
nicht anrufen: violence 1 threat -1 calm 1
nicht ans: life -1 calm 1
nicht antwort: calm 1
nicht arbeit: life 1 violence -1 worry 2 calm -1
nicht arbeiten: worry 2
nicht arzt: life 1 medical -1 worry 1 calm -1
nicht atmen: medical 2 worry -1 calm -1
nicht auf: violence -1 other 1 medical 3 worry -1 calm -1
nicht aufgestanden: violence 1 calm -1
nicht aufhalten: threat 1
nicht aufhoren: life 1 violence -1 medical -1 worry 1
nicht aufhort: threat 1 worry 1 calm -1
nicht aufs: life -1 violence 1 worry 1 calm -1
nicht aufstehen: medical 3 worry -2 calm -1
nicht aufwachen: life 2 worry -1 calm -1
nicht aus: violence 2 threat 1 other -1 medical -1 voices -1 calm -1
nicht bei: life -1 calm 1
nicht beim: life 1 medical -1 worry 2 calm -1
nicht belasten: life 1
nicht bewegen: medical 1
nicht bin: life 1 calm -1
nicht bis: life 1 worry -1
nicht bite: life -1 violence 2 other -1 voices 1
nicht bose: other 1 worry -1
nicht brauch: life 1 calm -1
nicht brauche: worry -1 calm 1
nicht braucht: calm 1
nicht bus: worry 1
nicht da: violence -1 voices -1 calm 2
nicht dabei: calm 1
nicht dafur: life 1
nicht dan: life 2 violence -1 threat 1 worry 1 calm -2
nicht danke: life 1
nicht das: life 2 violence 1 other -1 medical -1 worry 1 calm -2
nicht dem: violence 1
nicht den: other 1
nicht denken: worry 1
nicht der: life -1 voices 1 worry 1
nicht deswegen: worry 1
nicht die: life 1 violence -1 voices 1 worry -1 calm 1
nicht diese: calm 1
nicht doktor: violence 1 calm -1
nicht du: calm 1
nicht durch: life 1 worry -1
nicht ein: life 2 worry -1
nicht einer: calm 1
nicht einfach: worry 1
nicht einverstanden: life -1 calm 1
nicht er: life -1 other 1
nicht erst: life 1 calm -1
nicht es: life -1 worry 1 calm 1
nicht esen: life -1 worry -2 calm 3
nicht fals: life -1 calm 1
nicht finden: life -1 calm 2
nicht frau: life 1
nicht frei: life 1
nicht freitag: violence 1 calm -1
nicht fruhschicht: calm 1
nicht fur: threat 1 worry 1 calm -2
nicht furs: life -1 calm 1
nicht ganz: life 2 calm -1
nicht geantwortet: calm 1
nicht geben: life -1 worry 1
nicht gefahrdet: calm 1
nicht gefahren: life 1 calm -1
nicht gefalen: threat 1
nicht gefalt: worry -1 calm 1
nicht gehen: violence 1
nicht gehorche: life -1 voices 1
nicht gehort: calm 1
nicht geht: voices 1
nicht gehts: worry 1
nicht geklapt: life 1 calm -1
nicht geklingelt: violence 1
nicht gekomen: worry 2 calm -1
nicht geld: threat 1
nicht genug: life -1 calm 1
nicht gesagt: life 1
nicht geschaft: worry 1
nicht geschlagen: worry 1
nicht gesehen: life -1 calm 1
nicht gespielt: calm 1
nicht gestern: violence 1 medical 1
nicht getraut: life -1 calm 1
nicht gezahlt: calm 1
nicht gibt: life 1
nicht gibts: life -1 violence 2 threat 1 worry 1 calm -2
nicht gleichgestelt: calm 1
nicht grade: violence 1
nicht hab: threat 1 other -1 medical -1 calm 1
nicht haben: violence 1
nicht halten: medical 2 worry -1 calm -1
nicht handy: worry 1 calm -1
nicht hat: violence -1 threat 1
nicht hause: life -1 other 1 worry 1 calm -1
nicht heben: medical 1 worry -1
nicht heim: violence 1 threat 1 medical -1 voices 1 worry -1 calm -1
nicht heute: life 1 other 1
nicht hier: life 1 calm -1
nicht hin: life -1 other 1 worry 3 calm -2
nicht hoch: medical 1 worry 1 calm -1
nicht holen: voices 1
nicht horen: threat 1
nicht ich: life 2 violence -2 medical -2 voices 1 worry 3 calm -2
nicht ihr: life 1 calm -1
nicht ihre: medical 1
nicht im: life 1 voices 1 calm -1
nicht imer: worry 1 calm -1
nicht in: life -2 violence -1 voices -1 worry 1 calm 3
nicht ins: life 1 calm -1
nicht ist: other -1 calm 1
nicht ja: life 1
nicht jetzt: life -1 calm 1
nicht kan: life -2 medical 1 worry 1 calm 1
nicht katze: life 1
nicht kegeln: calm 1
nicht keiner: worry 1 calm -1
nicht klapt: calm 1
nicht klo: life -1 violence 1
nicht kome: life 1 violence 1 calm -1
nicht komen: life -1 violence -1 other 1 worry 1 calm 1
nicht konen: life 1 voices 1 calm -1
nicht konto: worry -1 calm 1
nicht kopf: medical 1
nicht krieg: violence 1 threat 1
nicht kriege: worry 1
nicht kriegen: voices 1
nicht kumern: calm 1
nicht lang: threat 1 worry 1 calm -1
nicht laufen: violence 1 worry -1
nicht leb: life 1
nicht lebe: life 1 calm -1
nicht leben: life 2 other 2 worry -2 calm -2
nicht lebend: threat 2 calm -1
nicht lebn: life 1 calm -1
nicht lebt: life 1 calm -1
nicht leiden: worry 1 calm -1
nicht los: threat 1
nicht lustig: life 1 worry 1 calm -1
nicht mach: voices 1
nicht machen: life 1 calm -1
nicht macht: life 1 calm -1
nicht mal: life 1 worry 1 calm -1
nicht mama: life 1
nicht man: violence 1 calm 1
nicht manchmal: life 1 worry 1 calm -1
nicht mehr: life -1 violence -1 threat 1 other 2 worry 1 calm -1
nicht mein: worry -1 calm 2
nicht meine: voices 1
nicht meiner: worry 2 calm -1
nicht mich: threat 1 calm 1
nicht mir: life -1 threat 1
nicht mit: life -1 violence -1 threat 1 medical -1 worry -1 calm 3
nicht mitgenomen: life -1 calm 2
nicht morgen: life 1 worry 1
nicht mus: calm 1
nicht nach: threat 1 other 1 worry 1 calm -2
nicht nachste: life 1 violence 1 calm -1
nicht ne: calm 1
nicht nehm: threat 1
nicht nehme: life 1 violence 1 calm -1
nicht net: worry 1 calm -1
nicht neu: life 1 calm -1
nicht nicht: life -1 worry 1 calm -1
nicht nimt: calm 1
nicht nirgends: life 1
nicht noch: worry 1
nicht nur: life 1 threat 1 medical 1 worry -2
nicht ob: life -1 worry 1
nicht oder: violence 1
nicht past: worry -1 calm 1
nicht ran: other 1 worry -1
nicht raus: life -1 violence 3 other 1 medical 1 worry -3 calm -1
nicht recht: life -1 calm 1
nicht reden: life -1 threat 1 other 2 worry 1 calm -2
nicht reicht: life -1 worry 1
nicht rein: violence -1 calm 2
nicht richtig: life -1 medical 1 calm 1
nicht ruhrt: threat 1
nicht runter: life 1
nicht sag: calm 1
nicht sagt: life -1 voices 1 calm 1
nicht schlafen: life -1 medical -1 worry 2 calm 1
nicht schlecht: worry -1 calm 1
nicht schlim: life -1 violence 1 worry -1 calm 1
nicht schlucken: medical 1
nicht schon: life -2 calm 3
nicht schreiben: life 1 voices 1 calm -1
nicht schwimen: life 1 threat 1 calm -1
nicht sechs: worry 1
nicht seh: worry -1 calm 1
nicht sehen: life 1 voices 1 worry 1 calm -2
nicht sein: life 1 other -1 worry 2
nicht seit: life -2 violence 1 other -1 worry 1 calm 1
nicht selber: life 1
nicht sicher: voices 1 calm -1
nicht sie: life -1 other 1 voices 1 calm -1
nicht sieht: violence 1
nicht so: life -2 violence 1 threat -1 other -1 calm 3
nicht sol: other 1
nicht sonst: life 1 violence 1 calm -1
nicht sory: calm 1
nicht spas: violence 1 threat 1 calm -1
nicht sprechen: medical 1 worry -1
nicht stehen: violence 1 medical 1 calm -1
nicht suchen: life 2 threat 1 calm -2
nicht tag: life -1 voices 1 worry -1 calm 1
nicht telefon: worry -1 calm 2
nicht tief: life 1
nicht tipen: medical 1
nicht tol: calm 1
nicht tot: life -1 worry 1
nicht traurig: life 1 other 1 calm -1
nicht trinken: voices 1
nicht tun: threat 1 worry 1 calm -1
nicht tut: violence 1
nicht uberlebt: life 2 worry -1 calm -2
nicht uberwiesen: calm 1
nicht um: life -1 calm 2
nicht umbringen: life -2 worry -1 calm 3
nicht und: life -2 other 1 medical 1 worry 2
nicht vater: other 1 worry -1
nicht verlangert: worry 3 calm -2
nicht verletzt: life -2 calm 2
nicht vermisen: life 1 worry -1
nicht verschwinden: life -1 calm 1
nicht verstanden: life 1
nicht viel: life 1 worry 1 calm -1
nicht viele: life 1
nicht vieleicht: calm 1
nicht vom: worry 1
nicht von: life -2 violence 1 threat 1 worry -1 calm 2
nicht vor: life -1 worry -1 calm 1
nicht wach: life -1 other 1 medical 1 worry -1
nicht war: life -1 violence 1 threat -1
nicht warten: life -1 calm 1
nicht warum: life -1 worry 1
nicht was: medical 1 calm -1
nicht weg: medical 1 calm -1
nicht wegen: life 1 medical 1 calm -1
nicht weglaufe: violence 1
nicht weh: life -2 violence 1 calm 2
nicht weil: life 1 calm 1
nicht weinen: life 1 calm -1
nicht weint: voices 1
nicht weis: life 1 worry 1 calm -1
nicht weiter: worry 3 calm -1
nicht weiterleben: life 3 worry -1 calm -2
nicht welcher: medical 1 voices 1 worry -1
nicht wem: other 1 worry -1 calm 1
nicht wen: threat -1 worry -1 calm 2
nicht wer: life -1 voices 1 calm 1
nicht werd: life 1 worry -1
nicht werden: life 1
nicht wichtig: other 1
nicht wie: life -1 violence 1 threat -1 voices 1 worry 1 calm -1
nicht wieder: life 2 other 1 calm -2
nicht wil: violence 1 worry -1
nicht wir: medical 1
nicht wird: worry -1 calm 1
nicht wo: life -1
nicht wofur: worry 1
nicht wohin: worry 1
nicht wolen: life 1 calm -1
nicht wundern: calm 1
nicht zahlen: life 1 worry 2 calm -2
nicht zahlt: other 1
nicht zu: violence -1 threat 1 other -1 medical 1 worry 1 calm -1
nicht zufrieden: voices 1
nicht zuhause: life -1 calm 2
nicht zum: life 2 worry -1 calm -1
nicht zumachen: violence 1 calm -1
nicht zur: worry 2 calm -2
nicht zuruck: life 1 threat 1 other 1 worry -1 calm -1
nicht zweiter: worry 2 calm -1
nicht 😅: calm 1
nicht: life 2 violence 1 threat -2 other 2 medical 2 foreign -4 worry 4 calm -4
nichte hat: voices 1
nichte ich: life 1 calm -1
nichte: life 2 threat -1 other -1 voices 1 worry -1
nichtmal: life 2 calm -1
nichtmehr: life -2 worry 12 calm -9
nichts aber: life -1 threat 1 worry 2 calm -1
nichts an: calm 1
nichts antun: calm 1
nichts auch: life 1 worry -1
nichts aus: calm 1
nichts bis: life 1 voices 1 worry -1 calm -1
nichts darf: worry 1
nichts das: threat 1 calm -1
nichts der: worry 1
nichts es: life 1 worry -1
nichts esen: other 1 voices 1 calm -1
nichts fals: calm 1
nichts falsch: life 1 calm -1
nichts freude: worry 1 calm -1
nichts freut: worry 1 calm -1
nichts gegesen: worry 1 calm -1
nichts geht: threat 1
nichts gemacht: worry 1 calm -1
nichts hilft: calm 1
nichts ich: life -1 violence -1 other 1 worry 2
nichts im: calm 1
nichts ist: voices 1 calm -1
nichts machen: threat 1 calm -1
nichts mehr: violence 1 threat -1 medical 2 calm -2
nichts mir: violence 1 calm -1
nichts mit: calm 1
nichts nicht: worry 1
nichts sagen: violence 1 other 1 voices -1 worry -1 calm 1
nichts sie: life -1 other 2
nichts trinken: voices 2 calm -1
nichts und: violence -1 voices 1 worry -1 calm 1
nichts was: worry 1
nichts wen: life 1 threat 1 worry -1 calm -1
nichts werd: life 1 worry 1 calm -1
nichts zu: life -1 other 2 calm -1
nichts: life -5 violence -2 threat 2 other 1 medical 1 voices 1 foreign -1 worry 6 calm -3
nick: life -1 worry 1
nickt: foreign 1 worry -1 calm 1
nico: life -1 threat 1 calm 1
nie aber: violence -1 worry 1
nie auf: life 1 worry -1
nie aufstehen: life 1 worry -1
nie aufwachen: life 1
nie beser: life -1 worry 3 calm -1
nie chce: foreign 2 calm -1
nie dan: calm 1
nie ein: medical 1
nie einen: worry 1 calm -1
nie einmal: medical 1
nie geboren: life 2 calm -2
nie gegeben: life 1
nie gemacht: calm 1
nie ich: worry 2 calm -1
nie in: worry 2 calm -1
nie jemand: calm 1
nie juz: foreign 1 calm -1
nie mehr: life 3 calm -2
nie nie: life -1 worry 2
nie rauskomt: life -1 worry 1
nie sag: calm 1
nie so: life -1 threat 1 voices 1
nie und: life 1
nie was: worry 1
nie wegen: life 1
nie wie: medical 1
nie wieder: violence -1 threat 1 other 1
nie wir: other 1 calm -1
nie zuruck: worry -1 calm 1
nie: life 1 violence -5 medical -2 foreign 4 worry 7 calm -4
nieder: threat 1
niederknien: calm 1
niedrig: life -1 medical 2 voices 1 worry -1 calm -1
niemand der: life -1 medical 1 worry 1 calm -1
niemand hat: calm 1
niemand mehr: medical 1 calm -1
niemand mich: life 1
niemand mit: life -1 worry 4 calm -3
niemand mus: life 1
niemand: life 2 violence -1 threat -1 other -1 medical 1 voices -1 worry 8 calm -5
niemandem: life -1 other 1
nikogo: foreign 2 calm -1
nil: life -1 calm 1
nim das: voices 1
nim den: life 1 voices 1 calm -1
nim die: voices 1
nim meine: life 2 threat -1
nim meser: voices 1
nim: life 4 violence -2 threat -3 other -1 medical -1 voices 5 worry -2 calm -1
nima des: life 1
nima do: life 1 calm -1
nima i: life 2 worry 1 calm -1
nima lang: life 1 worry -1 calm 1
nima lebn: life 1 calm -1
nima und: life 1 calm -1
nima: life 6 violence -1 other -1 medical 2 voices -1 foreign -3 worry 7 calm -8
nimer aus: life 1 calm -1
nimer da: life 1 calm -1
nimer des: worry 1
nimer i: life 1
nimer ich: worry 1 calm -1
nimer: life 7 violence -2 other -1 medical -1 voices -1 foreign -1 worry 10 calm -11
nimi isch: worry 1 calm -1
nimi: life 1 violence 3 worry 1 calm -4
nimt dan: threat 1
nimt das: life 1
nimt den: violence 1
nimt dich: calm 1
nimt die: life -1 calm 1
nimt er: violence 1
nimt es: violence 1
nimt handy: violence 1
nimt imer: worry 1 calm -1
nimt in: violence 1
nimt keiner: life -1 calm 1
nimt mein: violence 2 calm -1
nimt meine: life 1
nimt mich: calm 1
nimt mir: violence 1 worry 1 calm -1
nimt: life 2 violence 5 threat -1 other -1 medical -1 voices -1 foreign -1 worry -1
nina: life -1 other 2
ningum: foreign 2 calm -1
ninkaygu: life -1 foreign 3 calm -2
nirgends hin: life 1 threat 1 other -1 calm -1
nirgends mehr: life 2 calm -2
nirgends: life 3 threat 1 other -1 medical -1 worry 3 calm -5
nischt: life -1 worry -1 calm 2
nit mi: life 1 worry 1 calm -1
nit: life 1 worry 1 calm -1
nix aber: life -1 medical 1 worry 2 calm -2
nix ales: voices 1 worry -1 calm 1
nix am: life 1 worry -1
nix an: calm 1
nix besonders: calm 1
nix bischen: calm 1
nix das: life -1 worry 2
nix der: life 1 violence 1 worry -1 calm -1
nix deutsch: foreign 1 calm -1
nix er: worry 1 calm -1
nix esen: life 1 violence 2 worry -1 calm -2
nix fur: calm 1
nix gegesen: life 1 worry -1
nix gemacht: life 1 calm -1
nix gesagt: worry 1
nix gut: foreign 1 calm -1
nix hab: calm 1
nix hat: life 1 calm -1
nix heut: threat 1
nix ich: life 1 threat -1 worry 1 calm -1
nix in: worry 1
nix is: calm 1
nix ist: life 2 other 1 calm -2
nix jetzt: threat 1 calm -1
nix lesen: calm 1
nix los: calm 1
nix mehr: life 2 violence -1 threat -1 worry 1 calm -2
nix mein: life -1 medical 1
nix mi: worry 1 calm -1
nix nur: life -1 calm 1
nix sagen: violence 1 voices -1 worry 1
nix schlimer: life -1 violence 1 worry 1 calm -1
nix schon: calm 1
nix seit: life 1 worry -1 calm 1
nix sie: life 1 medical 1 calm -1
nix tun: violence 1 worry -1
nix und: life 1 medical 1 worry -1
nix vor: life 1 calm -1
nix war: calm 1
nix was: calm 1
nix weh: worry -1
nix weil: medical 1
nix wen: worry -1 calm 1
nix werd: worry 1 calm -1
nix wird: life 1
nix wolen: life 1
nix zu: life -1 violence 2 other 1 calm -2
nix zum: calm 1
nix: life -2 violence -1 threat -4 other -2 medical 2 voices -2 worry 8 calm 1
njom: life -1 foreign 2 calm -1
no a: life 1
no amoi: life 1
no d: life 1
no do: calm 1
no druckt: life 1
no ins: other 1
no leb: life 1
no net: life -1 calm 1
no quiero: foreign 2 calm -1
no vivir: foreign 2 calm -1
no: life 4 violence -1 medical -1 voices -1 foreign 2 worry -1 calm -2
noah: calm 1
noapte: life -1 foreign 2 calm -1
noaptea: foreign 2 calm -1
nobody: life -1 foreign 1 calm 1
noch 20: life -1 threat 1
noch 30: calm 1
noch 4: medical 1
noch 6: violence 1
noch aber: life 2 calm -1
noch ales: life -1 worry 1
noch am: life -1 violence 1
noch an: life 1 threat 1 medical 1 calm -1
noch antwort: worry 1 calm -1
noch aus: calm 1
noch ausweg: life 2 worry -1 calm -1
noch bei: life 1 calm -1
noch bin: life 3 worry -1 calm -1
noch bischen: worry -1 calm 1
noch brief: life 1
noch da: life 3 worry -1 calm -2
noch daheim: medical 1 worry 1 calm -1
noch dan: violence 1 worry 1 calm -2
noch das: life 1
noch de: life -1 calm 1
noch dem: life 1 medical 1 worry -1 calm -1
noch den: threat -1 other 1 calm 1
noch der: life 2 other -1 medical 1 worry -1 calm -1
noch die: worry 1
noch drei: voices 1
noch durch: life 1
noch ein: threat 1 medical -1 voices 1 worry 1 calm -1
noch eine: violence 1 calm -1
noch einen: life 2 worry -1
noch einer: violence 1
noch einmal: life -1 violence 1 threat 2 calm -1
noch er: calm 1
noch euro: worry 1
noch fehler: worry 2 calm -1
noch fur: life -1 worry 1
noch gar: worry -1 calm 1
noch hab: threat -1 other 1 worry 1 calm -1
noch haben: worry 1 calm -1
noch halbe: calm 1
noch hals: calm 1
noch hare: calm 1
noch hat: violence 1 calm -1
noch heute: life -1 voices 2
noch hier: life 1 worry 1 calm -2
noch hin: worry 1
noch hule: worry 1
noch ich: life 3 worry 1 calm -3
noch im: threat 1 worry -1
noch in: life -1 violence 1
noch jahre: calm 1
noch jemand: calm 1
noch kaufen: calm 1
noch kein: worry -2 calm 2
noch keinen: calm 1
noch krank: calm 1
noch kundigen: calm 1
noch lange: life -3 medical 1 calm 3
noch leise: other 1 voices 1 calm -1
noch licht: life 1
noch lohn: worry -1 calm 1
noch mach: life -1 worry 1 calm 1
noch machen: calm 1
noch macht: life 2 worry -1 calm -1
noch mal: life -1 worry 1
noch mehr: worry 1
noch mein: life 1
noch mien: calm 1
noch mir: voices 1
noch mit: worry 1
noch morgen: life 1
noch mut: life 1 calm -1
noch n: life -1 calm 1
noch ne: worry 1
noch net: calm 1
noch neun: life 2 medical -1
noch nich: life -1 calm 1
noch nicht: medical -1 calm 1
noch nichts: calm 1
noch nie: life -1 medical 1 worry 1 calm 1
noch nix: worry 2 calm -1
noch nur: life 1
noch oder: calm 1
noch prozent: violence 1
noch quatsch: medical 1
noch raus: life -1 worry 1
noch richtig: calm 1
noch sache: life 1 calm -1
noch sagen: voices 1 calm -1
noch sagt: threat 2 calm -1
noch schicht: life 2 calm -1
noch schlafen: life -1 calm 2
noch schlimer: calm 1
noch schnel: life -1 calm 1
noch schrauben: calm 1
noch schrit: calm 1
noch schulden: calm 1
noch seit: medical 1 calm -1
noch selber: life 1
noch sie: medical 1 worry 1 calm -2
noch so: life -1 calm 1
noch sol: worry 1 calm 1
noch sterben: life 1 worry -1
noch stuck: life 1
noch stunde: other 1 worry 1 calm -1
noch tag: life 1 calm -1
noch tage: life 1
noch und: violence -1 worry -1 calm 1
noch vor: threat 1
noch vormitags: calm 1
noch was: threat 1
noch weg: life 2 calm -1
noch weil: life 1
noch weis: medical 1
noch wen: life -1 worry 1
noch werkstat: calm 1
noch wie: medical 1
noch wil: life 1 calm -1
noch wort: threat 2 calm -1
noch wundern: life -1 threat 2 calm -1
noch zu: life 1 worry 1 calm -1
noch zur: life -1 calm 1
noch zwei: calm -1
noch 😤: life -1 calm 1
noch: life 2 violence -4 threat 3 other -2 medical 1 voices -2 foreign -3 worry 4 calm 1
nochbr: life 2 calm -1
noche: foreign 1 calm -1
nocher: threat 2 calm -1
nochmal anfast: violence -1 threat 2
nochmal bite: life -1 calm 1
nochmal den: threat 1
nochmal der: violence 1
nochmal die: life 1
nochmal er: threat -1 calm 1
nochmal in: threat 1 calm -1
nochmal ist: life -1 violence -1 threat 2
nochmal klingelt: threat 1
nochmal machen: worry 1 calm -1
nochmal mit: violence 1
nochmal schreit: threat 1
nochmal so: threat 1 calm -1
nochmal vor: life 1
nochmal was: threat 1 worry 1 calm -1
nochmal wegen: life 1 calm -1
nochmal: life 1 violence -2 threat 8 other -2 medical -2 voices -2 foreign -1 worry -3 calm 1
nochwas: life -1 calm 1
nocy: foreign 1 calm -1
nog: life 2
nohm: calm 1
noi: calm 1
nolado: foreign 3 calm -2
nomal: life -1 threat 1
nomoi: calm 1
nomol: calm 1
non geh: foreign 1 calm -1
non la: foreign 1 calm -1
non piu: foreign 1 calm -1
non voglio: foreign 1 calm -1
non: life -1 foreign 7 calm -4
nona: calm 1
norden: calm 1
nordeutscher: worry -1 calm 1
nordse: life -1 calm 2
normal arbeit: life 1
normal das: violence 1
normal der: violence 1
normal: life -2 violence 2 threat -1 medical -1 voices -1 worry -2 calm 5
normalen: life -1 violence -1 other 1 medical -1 worry 2
norwegen: calm 1
nosn: violence 2 calm -1
not: foreign 1
notar: life 1
noten: calm 1
notfal: life 1 worry -1 calm 1
notfalnumer: life 2
notieren: life -1 calm 1
notizen: life 1
notration: life -1 calm 1
notwendigen: calm 1
november nicht: calm 1
november: life 2 violence -1 threat -1 other -1 medical -1 voices -1 calm 1
novia: calm 2
novio me: foreign 1
novio tiene: foreign 1
novio: foreign 1
now i: foreign 1
now: life -1 foreign 5 worry -1 calm -3
nowak von: other 1
nowak: life -1 other 1
noz: foreign 1 calm -1
nr: life -1 calm 2
nu bot: foreign 1 calm -1
nu dat: worry 1 calm -1
nu ich: calm 1
nu ick: threat 1 calm -1
nu is: life 1 worry 1 calm -2
nu ma: calm 1
nu mai: foreign 2 calm -1
nu sach: calm 1
nu vreau: foreign 1 calm -1
nu: life -1 violence -1 threat 1 voices -1 foreign 4 calm -1
nua nay: foreign 1
nua: life -1 medical -1 foreign 2 worry -1 calm 1
nuchtern: life -1 calm 1
nudeln: voices 1 worry 2 calm -1
nudelsalat: calm 1
nuk: life -1 foreign 5 worry -1 calm -2
nul an: life -1 calm 1
nul ich: voices 1 calm -1
nul mus: voices 1 calm -1
nul: life 1 voices 2 worry -1 calm -1
numb: life -1 foreign 2
number: foreign 1
nume: life 1
numer eins: threat 1
numer hat: threat 1 calm -1
numer und: calm 1
numer: life -2 violence -1 threat 1 medical -1 voices 2 worry -1 calm 2
nun: life -1 violence -1 other -1 calm 4
nunca: foreign -2 calm 2
nuova: foreign -1 calm 1
nur 20: life -1 calm 1
nur 2: calm 1
nur 30: life -1 calm 2
nur 3: life -1 voices 1 worry -1 calm 1
nur 40: calm 1
nur 5: medical 1
nur ab: threat 1
nur aber: worry 1
nur am: life -1 violence 1 worry 1
nur an: medical 1
nur arm: life 2 calm -1
nur auf: life -1 violence 1 worry -1 calm 2
nur aus: worry 1
nur bin: life 1
nur bis: threat 1 worry 1 calm -1
nur bischen: life 2 calm -1
nur da: life -1 other 1 worry 2 calm -1
nur damit: threat 1 voices 1
nur das: life 2 violence 1 threat -1 worry -1 calm -1
nur dem: life 1 calm -1
nur den: medical 1 calm -1
nur der: life 1 worry -1 calm 1
nur die: life 1 worry -1 calm 1
nur dir: life 1 threat 1 calm -2
nur ein: life 2 medical 1 worry 1 calm -3
nur eine: life -3 worry 3
nur einen: life 3 violence 1 medical -1 worry -1 calm -3
nur einer: life 1 calm -1
nur einmal: life -1 violence 1 medical -1 calm 1
nur er: threat 1
nur es: violence 1 calm -1
nur euro: calm 1
nur fehler: worry 1
nur fragen: life 1 violence 1 calm -1
nur gedacht: worry 1
nur genervt: calm 1
nur geweint: other 1 calm -1
nur grad: calm 1
nur hab: threat 1
nur haben: life -1 calm 1
nur heut: calm 1
nur heute: violence 1
nur hi: medical 1
nur ich: life 1 violence 1 threat 1 calm -2
nur ihr: life 1
nur im: worry 1 calm -1
nur in: life -1 violence 1
nur ist: life -2 violence 1 other 1
nur jetzt: voices 1
nur keiner: life -1 worry 1
nur klein: life -1 calm 1
nur kleine: voices 1
nur kurz: life -1 medical 1
nur last: life -1 worry 3 calm -1
nur liegen: medical 1
nur luft: life 1 other 1 calm -1
nur mal: life -1 calm 1
nur mehr: life 1
nur mein: calm 1
nur meine: life 1
nur meinen: life 2 calm -1
nur mich: worry 1 calm -1
nur minuten: medical 1
nur mir: other 1 calm -1
nur mit: worry 1
nur morgen: threat 1 calm -1
nur mude: worry -1 calm 1
nur nicht: threat 1
nur nix: worry 1
nur noch: life 1 violence -1 threat -1 other 2 medical 2 voices -1 worry 2 calm -3
nur ob: life 1 violence 1 calm -1
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
nur schlafen: life -2 other -1 medical 1 calm 2
nur schrit: life 1 calm -1
nur schwarz: worry 1
nur sie: life -1 voices 1 calm 1
nur so: medical 1 worry 1 calm -1
nur spas: life 2 violence 1 calm -2
nur sterben: life 1 worry -1
nur stil: life -1 calm 1
nur stock: life -1 threat 1 voices 1
nur tage: calm 1
nur telefon: violence 1 calm -1
nur uber: calm 1
nur um: calm 1
nur und: life -1 violence -1 other 2 medical -1 voices 1
nur vom: life -1 violence 1
nur von: life 1 worry 1 calm -1
nur vormitags: calm 1
nur waser: life 1
nur weg: life 2 worry 1 calm -2
nur wegen: life 1
nur weihnachten: life -1 worry 1
nur weil: life -1 worry -1 calm 3
nur weis: medical 1
nur wen: violence 2 threat -1 worry 1 calm -1
nur wie: worry 1
nur witz: life 2 calm -2
nur zwei: other 1
nur: life 2 violence 1 voices -3 foreign -2 worry 2
nus: life -1 violence -1 medical 4 calm -1
nuse: medical 2 calm -1
nutze: life -1 worry 2 calm -1
nutzer mehr: life 1 calm -1
nutzer nicht: life 1 calm -1
nutzer: life 2 calm -1
nutzloser: life -1 calm 2
nutzt: calm -1
o got: medical 1
o ich: calm 1
o2: calm 1
o: life -2 violence -1 threat 3 other 1 voices -1 foreign -1
oa: violence 2 calm -1
oafach: calm 1
oam: life 2 calm -1
oana: voices 2 calm -1
oaner: life 3 violence -1 threat -1 calm -1
oanzige: life 2 calm -1
ob bei: worry 1
ob da: worry 1
ob dan: worry 1
ob das: voices 1 worry -1 calm 1
ob de: medical 1 voices 1 calm -1
ob den: life -1 calm 1
ob der: life 1
ob die: voices 1
ob ein: life -1 voices 1
ob eine: life 1 calm -1
ob er: medical 1
ob es: voices -1 calm 1
ob fur: life 1
ob heute: violence 1 worry 1 calm -1
ob i: life 1
ob ich: life 2 violence -1 medical -1 voices -1 calm 1
ob ihr: voices 1 calm -1
ob in: threat 1
ob irgendwan: worry 1
ob jemand: life 1
ob man: calm 1
ob mehr: life -1 calm 1
ob mich: violence 1
ob mir: life -1
ob morgen: life 2 calm -1
ob nachste: life 2 calm -1
ob noch: calm 1
ob samstag: life 1 calm -1
ob sie: calm 1
ob suizidgedanken: life 1 calm -1
ob wir: calm 1
ob: life 4 violence -2 threat -2 other -1 medical 1 foreign -1 worry -2 calm 3
obdachlos: other 4 calm -3
oben an: life 1 threat 1 calm -1
oben auf: voices 1
oben bis: calm 1
oben das: life -1 other 1 calm -1
oben dem: voices 1
oben der: violence 1 calm -1
oben die: voices 1 calm -1
oben drauf: life -2 violence 2
oben ist: life 1
oben schreit: other 1
oben und: life -1 threat 1 other 2 medical -1 calm -1
oben unten: worry 1
oben: life 3 violence 2 threat 1 other 3 medical -3 voices 3 worry -3 calm -5
obend: calm 1
obere: life -1 calm 1
oberhausen: calm 1
oberlausitz: calm 1
oberschenkel: life 7 violence -1 threat -1 medical 2 worry -2 calm -5
obglehnt: calm 1
obgstocha: calm 1
obliegen: calm 1
obs: life 1 foreign -1 calm 1
obudzi: foreign 1 calm -1
obwohl der: life 1 calm -1
obwohl ich: violence 1 worry -1
obwohl: life 1 violence 1 threat -1 other -1 medical -1
oby: life -1 foreign -1 calm 2
och: life 1 medical -1 calm 1
od: life -1 other 1 medical -1 foreign 5 worry -1 calm -2
oda zwoa: violence 1
oda: life -2 violence 1 medical -1 foreign -1 worry -1 calm 4
odaya: foreign 1 calm -1
oder auch: life 2 calm -1
oder bin: life -1 calm 1
oder bis: medical 1 calm -1
oder dan: life 1 calm -1
oder das: worry -1 calm 1
oder der: life 1
oder die: life -1 voices 1 calm 1
oder ein: voices 1
oder er: violence 1
oder es: calm 1
oder geht: other 1
oder ich: life -1 calm 2
oder is: calm 1
oder kriegt: life 1
oder macht: violence 1 calm 1
oder mus: calm 1
oder nicht: life 1 calm -1
oder nur: calm 1
oder rot: life 1 calm -1
oder so: calm 1
oder stat: life 1 calm -1
oder und: voices 1
oder weg: voices 1
oder wie: calm 1
oder zum: life 1 calm -1
oder: life 2 violence -2 threat -2 other -2 foreign -1 worry -4 calm 9
odre: life -1 foreign -1 calm 2
odycha: life -1 foreign 3 worry -1 calm -2
of the: foreign 1
of: life -1 violence -1 medical -1 foreign 1 worry -1 calm 3
ofen der: voices 1 calm 1
ofen in: calm 1
ofen und: voices 1 calm -1
ofen war: life 1 calm -1
ofen: life 3 threat -1 other -1 medical -1 voices 3 worry -2 calm -1
ofenbarungspflicht: life -1 calm 1
ofenen: life 1
ofenes: calm 1
ofenraum: life -1 threat 2 calm -1
oficina: foreign -2 calm 2
ofm: life 2 worry -1 calm -1
ofn: calm 2
ofnen: voices 2 calm -1
ofnung: worry -1 calm 2
oft am: life -1 worry 1
oft an: calm 1
oft der: life -1 calm 2
oft wie: calm 1
oft: life -2 violence 1 threat -1 medical -1 worry 1 calm 4
ofter: life -1 violence 3 voices -1
ogen: medical 2 calm -1
ogi: life -1 calm 1
ogret: foreign -1 calm 2
ogrufn: violence -1 other 2
ohje: worry -1 calm 1
ohne behinderung: other -1 worry 1
ohne beser: life 1 other 1
ohne das: worry -1 calm 1
ohne den: worry 1
ohne einen: life 1 other -1 worry 1
ohne einmal: calm 1
ohne es: calm 1
ohne fragen: calm 1
ohne geld: calm 1
ohne handy: other 1 voices 1 calm -1
ohne haten: life 1 worry 1 calm -1
ohne ich: life 1 worry -1
ohne im: calm 1
ohne in: other 1 calm 1
ohne ist: calm 1
ohne mich: violence -1 voices -1 worry 3
ohne nicht: calm 1
ohne punkt: worry 1
ohne schmerzen: life 2 calm -1
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
ohne zu: life -1 calm 2
ohne zwei: life 1 calm -1
ohne: life 2 violence -1 threat -3 other -1 medical -3 foreign -1 worry 3 calm 4
ohnmachtig geworden: medical 1 calm -1
ohnmachtig und: medical 1 calm -1
ohnmachtig: life -1 violence -1 threat -1 medical 4 worry -1 calm 1
ohr taub: calm 1
ohr und: calm 1
ohr: life -4 violence 1 threat -1 other -2 medical 4 voices 4 worry -1
ohren: calm 1
oida: life 1 violence 1
oide: other 2 calm -1
oifach: threat 3 calm -2
oim: calm 1
oimol: life -1 violence 2 calm -1
oiro: life -1 calm 1
ois guat: calm 1
ois i: calm 1
ois: life 1 threat -1 other -1 foreign -1 worry 2
oiso: calm 1
oiwei: life -1 calm 2
oiweil: violence 4 calm -3
ok der: life 1
ok nur: life 1
ok wen: calm 1
ok: life 2 violence -1 threat -1 medical -1 voices -1 worry -4 calm 7
okafor: calm 1
okay: life -1 medical -1 worry -1 calm 4
oktober bald: calm 1
oktober ich: life 1
oktober ist: worry 1
oktober sinds: calm 1
oktober: life 1 threat -1 medical -1 voices -1 worry -1 calm 4
ol: life -1 threat 2
olaf: other 1 calm -1
oldurecegim: foreign 5 calm -5
ole amoi: life 1
ole no: life 1
ole vom: worry -1 calm 1
ole: life 1 violence -1 threat -1 medical -1 voices -1 worry -1 calm 4
oles: life 1 calm -1
olga: life -1 worry 3 calm -2
olmek istiyorum: foreign 3 calm -2
olmek: life -1 foreign 6 calm -4
oluyorum: calm 1
om: life 1
oma das: threat 1 other 1
oma den: life 2 calm -1
oma die: life -1 threat 1
oma ein: medical 1
oma gesamelt: life 1
oma hat: life 1 medical 1
oma heim: life 1
oma himel: life 1 calm -1
oma im: life 1 calm 1
oma in: life 1 calm -1
oma ist: other 1 voices 1 worry 2 calm -3
oma kuchen: life -1 calm 2
oma mich: life 1 worry -1
oma redet: medical 1 calm -1
oma ruft: life 1 worry -1
oma so: life 1 medical 1 calm -1
oma tot: voices 1 calm -1
oma von: calm 1
oma wil: life -1 threat 1 calm 1
oma: life 4 violence -3 other 1 medical 2 voices -2 foreign -1 worry -1
omas: life 1
omd: life 1
omoara: foreign 2 calm -2
on mi: foreign 1 calm -1
on the: foreign 1 calm -1
on: life -1 violence -1 medical -1 foreign 5 worry -1 calm -1
ond i: worry 1
ond mei: calm 1
ond nehme: worry 1 calm -1
ond: life -1 violence -1 threat -1 other 1 medical -1 voices -1 foreign -1 worry 2 calm 2
onda: calm 1
onder: life 1
onderschreiba: calm 1
ong: foreign 2 calm -1
onkel er: violence 1 calm -1
onkel fast: other 1 calm -1
onkel im: other 1
onkel jetzt: violence 1
onkel wieder: violence 2 calm -2
onkel: life -3 violence 5 threat -1 other 3 medical -1 voices -1 foreign 1 worry -2 calm -1
online: calm 1
onluk: foreign -1 calm 2
opa er: voices 1
opa hat: calm 1
opa himel: other 1 calm -1
opa im: life -1 threat 1 other 1
opa imer: life -1 worry -1 calm 1
opa in: life 1 threat -1 voices 1 calm -1
opa is: calm 1
opa ist: worry 3 calm -2
opa mich: violence 1
opa opa: voices 1
opa sagt: life -1 voices 1
opa tot: voices 1 worry 4 calm -4
opa vom: other 1
opa weihnachten: calm 1
opa: life -3 violence -1 threat 3 other 2 medical -1 voices 1 foreign -1 worry 1 calm -2
opas: life 1 medical 1 worry -1 calm -1
opel: life -1 calm 1
operation: other -1 calm 2
operiert: calm 1
opfer: voices 2 calm -1
opfern: life -1 violence -1 voices 3 calm -1
opn: calm 1
oprostite: life -1 foreign 2 calm -1
opstahn: life 1
orange: calm 1
orchiden: life 1 calm -1
ordentlich ist: calm 1
ordentlich wen: calm 1
ordentlich: life 3 violence -1 threat -1 other -1 voices -1 worry -1 calm 2
ordner: violence -2 worry 3 calm -1
ordnung: life -1 worry -1 calm 2
organ: calm 1
orientierung: calm 1
ort ich: worry 1
ort: life 1 threat -1 worry 1
orten: other 1
orthopade: calm 1
oruafa: calm 1
oskar: calm 1
ostajem: life -1 foreign 2 calm -1
ostereich: calm 1
ostern: life -2 worry 3
ostse: life -1 calm 2
otobusu: calm 1
outlok: life -1 worry -1 calm 3
overmorgen: life 1
owe: life 1 calm -1
owend: life 3 calm -2
oynamayi: foreign -1 calm 2
oynuyoruz: foreign -1 calm 2
oz: calm 1
ozturk ist: medical 1
ozturk: medical 1
pack das: worry 2 calm -1
pack des: worry 1
pack leben: life 1 calm -1
pack nicht: life -1 worry 2 calm -1
pack: life -2 violence -1 voices 1 worry 8 calm -4
packchen: life 1
packen: life -2 calm 4
packst: worry 1
packt seit: worry 1
packt: life -1 worry 3
packtisch: calm 1
packung genomen: life -1 medical 2 calm -1
packung: life 3 violence -1 threat -1 voices 2 worry -1 calm -3
packungen: life 2 worry -1 calm -1
padalo: life -1 foreign -1 calm 2
padeln: life -1 calm 1
padre: foreign 2 calm -2
paket: life -1 threat -1 worry -1 calm 4
paketbote: other -1 medical 2 calm -1
pakete: life -1 worry -1 calm 3
pala: foreign -1 calm 2
palec: foreign 2 calm -1
palete: life -2 violence -1 threat -1 voices -1 worry 2 calm 3
paleten: life -3 violence 1 threat -1 calm 5
paleti: life -1 worry -1 calm 2
paletn: life -1 calm 1
pane: calm 1
panik und: worry 1
panik: violence -1 medical -1 worry 3 calm -1
panikatacken: life -1 worry 8 calm -6
pantofel: violence 1 calm -1
pap: calm 1
papa am: life -1 worry 1 calm 1
papa da: life 1 calm -1
papa das: life 1 calm -1
papa den: violence 1
papa er: violence -1 voices 1
papa es: life 1
papa gestorben: voices 1 worry 1 calm -1
papa hat: other 1
papa haut: life -1 other 2 medical -1
papa himel: life 1 calm -1
papa ich: life 2 worry -1 calm -1
papa im: other -1 medical 1
papa in: life 1 calm -1
papa ist: life -1 voices 1 worry 4 calm -3
papa liegt: medical 1
papa mama: life -1 other 2 calm -1
papa mich: life -1 other 1 calm 1
papa nicht: life 2 calm -1
papa nix: worry 1 calm -1
papa sagt: other 1
papa schlagt: life -1 other 2
papa tot: life -1 worry 2 calm -1
papa von: violence 1 worry -1 calm 1
papa war: life 1 violence 1 calm -1
papa wen: worry 1
papa: life 2 threat -3 other 6 medical -1 voices -1 foreign -2 worry 4 calm -7
papagei: life 3 violence -1 other -1
papas: other 1 voices 1 calm -1
pape: life -1 worry 1
papier hingelegt: worry 1 calm -1
papier ich: worry 1 calm -1
papier: life -1 violence -1 threat -1 other -1 voices -1 calm 4
papiere: calm 2
papierhandtuch: life 1 calm -1
papierkram: life -3 calm 4
papiers: calm 1
papierstau: life -2 worry -1 calm 4
papscheiben: other -1 calm 1
par gegeben: other 1
par tagen: life -1 worry 1
par und: other 1
par wochen: worry -1 calm 1
par: life 1 violence 2 threat -1 medical -1 voices -1 foreign 1 worry -1 calm -1
para: foreign 1 calm -1
paracetamol: life 6 calm -5
paran: foreign 2 calm -1
pardon: foreign 1 calm -1
pare: violence 1
parents: foreign -1 calm 2
park: life -1 threat 2
parkdeck: life 2 violence -1 other -1 medical -1 voices 2 worry -1 calm -1
parkhaus ganz: other 1
parkhaus oben: other 1
parkhaus und: life 2
parkhaus: life 5 other 3 medical -1 worry -2 calm -5
parkplatz: life -1 violence -1 threat 5 other 3 medical -1 worry -1 calm -4
parkt: threat 2 calm -2
parla: foreign 2 calm -2
partnerin: life -1 violence 1 threat -1 other -1 calm 2
partout: violence -1 calm 1
party: life -1 other -1 medical 2 calm 1
pas auf: voices 1 calm -1
pas dat: calm 1
pas in: life 1
pas und: violence 1
pas: violence 1 threat -1 medical -1 voices 1 worry -1 calm 1
pascal: calm 1
pase: life -1 worry 2 calm -1
pasen: violence 1 calm -1
pasert: life -1 worry -1 calm 2
pasieren: voices 2 calm -1
pasiert dem: life 1 calm -1
pasiert der: calm 1
pasiert ich: life -1 threat 1
pasiert ist: calm 1
pasiert man: life 1 threat 1 calm -1
pasiert mit: life 1 threat -1
pasiert sie: medical 1 calm -1
pasiert was: threat 1 calm -1
pasiert wen: threat 1
pasiert: life 1 violence -1 threat 4 other -2 worry -2
pasierts: life 1
pasn: calm 1
past ales: calm 1
past es: life 1
past genau: life 1 calm -1
past ich: life -1 calm 1
past schon: worry -1 calm 1
past zu: calm 1
past: life 5 violence -1 threat -2 other -1 medical -1 voices -1 foreign -1 worry -3 calm 5
pasts: threat 1
paswort nicht: calm 1
paswort: life 3 other -1 worry -1
pate: foreign 2
patenonkel: calm 1
patrick: calm 1
patron: foreign -1 calm 2
patronen: threat 3 calm -3
paul: life 1
paula: calm 1
paus: worry 2 calm -1
pauschbetrag: calm 1
pause ale: calm 1
pause alein: worry 1 calm -1
pause aufm: worry 1
pause die: violence 1 worry 1 calm -1
pause haben: life 1
pause hat: other 1
pause ich: life 2 calm -1
pause in: violence 1
pause keiner: worry 1
pause klo: worry 1
pause machen: calm 1
pause mir: other 1
pause war: calm 1
pause weil: calm 1
pause wir: life 1
pause: life -3 other 1 medical 1 voices -2 foreign -1 worry 5
pausen: calm 2
pausenraum: life -2 violence -1 threat 2 medical 1 worry -1 calm 2
pavaroti: calm 1
pawel: violence -1 other 2 calm -1
pc: worry -1 calm 2
pdf: life -1 calm 1
pe: life -1 foreign 4 calm -2
pedro: medical 1
pega: foreign 1
peinlich: life -1 violence -1 medical -1 worry -1 calm 4
pendeln: calm 1
penen: worry 2 calm -1
pent: threat 1 other -1 calm 1
per ich: worry -1 calm 2
per whatsap: calm 1
per: life -2 violence -1 threat -1 other 2 medical -1 worry -3 calm 6
perfekt: life -2 calm 3
pero: foreign 1
perso auch: calm 1
perso: life -1 calm 2
person: life -1 worry -1 calm 3
personalabteilung hat: calm 1
personalabteilung: life -1 violence -1 threat -1 other -1 medical -1 worry -1 calm 5
personenkreis: calm 1
personliches: calm 1
peter: life -1 voices 1 foreign 2 calm -3
petersen: life -1 other 2
petite: calm 1
petra hat: other 1
petra: threat 1 other 1 calm -1
petzen: violence 3 medical -1 calm -1
petzt ales: calm 1
petzt: worry -1 calm 1
pfandflaschen: life -2 worry -1 calm 4
pfane die: violence 1
pfane: violence 4 other -1 calm -2
pfankuchen: life -1 calm 2
pfarer gesagt: life 1
pfarer: life 2 threat -1 voices -1 worry -1 calm 2
pfefert: worry 2 calm -1
pfeif: life -1 worry -2 calm 3
pfeife: worry 2 calm -1
pfeifen: calm 1
pfeift atmen: medical 1 calm -1
pfeift beim: medical 1
pfeift die: voices 1
pfeift: life -1 other -1 medical 2 voices 1 worry -1
pfeiler: life 1 calm -1
pferd: calm 1
pferde: calm 2
pferdetrit: medical 2 calm -1
pfiadi: life -1 foreign -1 calm 2
pfiat die: life -1 calm 1
pfiat: life 3 calm -1
pflanzen ist: calm 1
pflanzen: life 2 threat -2 other -1 voices -1 worry -2 calm 2
pflaster drauf: calm 1
pflaster mit: calm 1
pflaster past: calm 1
pflaster sind: life 1
pflaster: life 1 violence -1 other -1 voices -1 worry -1 calm 2
pflaumenkuchen: calm 1
pflege: threat -1 other 1 worry -1 calm 1
pflegedienst: life -1 calm 2
pflegegrad 2: calm 1
pflegegrad: violence -1 threat -1 calm 3
pflegeheim: life -1 calm 2
pflegepauschbetrag: calm 1
pfleger mich: violence 1 calm -1
pfleger: life -2 violence 7 other 1 medical -1 voices -1 worry -1 calm -4
pflicht: life -1 medical -1 calm 3
pforte: calm 1
pfortner: life -1 calm 1
pfundskerl: calm 1
phase: voices 1
philipinen: calm 1
physio: calm 1
physiotherapeut: calm 1
pia: life -1 other 2
piepser: worry -1 calm 1
piept und: medical 1
piept: life -1 medical 1 worry -1 calm 2
pieptul: foreign 1 calm -1
pierogi: calm 1
pijem: foreign 1 calm -1
pikser: life -1 calm 1
pilen von: medical 1
pilen: life 2 threat -1 other -1 medical 5 worry 1 calm -5
pils hour: foreign 1
pils: life -1 foreign 4 worry -1 calm -2
pilze: life 2 violence -1 medical 3 voices -1 worry -1 calm -2
pilzen: calm 1
pink: calm 1
piotr: other 2 calm -1
pipi: life -2 violence 1 medical 3 worry -1 calm -1
pistol: life -1 threat 2 foreign 1 calm -1
pistola: foreign 2 calm -1
pistole: life -2 violence 3 threat 7 other 3 medical -1 worry -2 calm -9
piter: violence 3 calm -2
piu vivere: foreign 1 calm -1
piu: life -1 foreign 5 calm -3
pivot: calm 1
pixel: calm 1
piza war: life 1 calm -1
piza: threat -1 worry -1 calm 3
pizawerbung: calm 1
pizeria: life -1 calm 1
placu: foreign 2 calm -1
placut: foreign -1 calm 2
plakat: calm 1
plakate: calm 1
plan der: life 1
plan fur: life 2 threat 1 calm -2
plan gemacht: life 1 calm -1
plan hat: life 1
plan in: life 1
plan jetzt: life 1
plan nur: life 1
plan: life 4 violence -1 threat 1 other -1 medical -1 worry -3
plane: life -1 threat 8 worry -1 calm -6
planen: calm 1
planet: life -1 voices 3 calm -1
planing: calm 1
planschbecken: medical 2 worry -1
plant: life 2 worry -1
plantas: foreign -2 calm 2
plart: worry 2 calm -1
plastikarte: life -1 calm 2
platdeutsch: calm 1
plate: violence 1
platen: calm 2
platform: foreign 2 calm -1
platz der: life 1
platz fur: calm 1
platz ich: life 1
platz im: calm 1
platz in: life 1
platz neu: life 2 calm -2
platz und: calm 1
platz vergeben: life 2 calm -2
platz: life 6 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 1
platzchen: life -1 worry -1 calm 3
platze: life 1 medical -1 worry -1 calm 2
platzen: calm 2
platzt: life -2 medical 5 worry -2
platzwunde: other 2 calm -1
playmobil: life 2
playstation: life 1 other 1 worry -2 calm 1
plazt: life -1 calm 1
please: foreign 2 calm -1
plec: foreign 1
pleite: violence -1 threat -1 calm 2
plombe: calm 1
plotzlich: life -1 medical 4 calm -2
plov: calm 1
pls: life -1 violence 2 calm -1
plus vivre: foreign 1 calm -1
plus: foreign 3 calm -2
po gefast: violence -2 worry 3
po: life -1 violence -4 other -1 medical -1 foreign 3 worry 5 calm -2
pocht: medical 1
podcast: calm 1
pohl die: threat 1
pohl: life -2 violence -1 threat 2 voices -1 worry 1 calm 1
pohvalio: foreign -1 calm 2
pokal: life -1 calm 1
pokriva: foreign 3 calm -2
polen: calm 1
polier: life -1 threat 2
polieren: calm 1
poliert: calm 1
polizei ich: life 1 threat -1
polizei war: other 1
polizei wegen: other 1
polizei: life 1 threat 3 other 1 voices -1 calm -3
polizist: violence 2 calm -2
polka: calm 1
poltert: other 1
pomes die: life 1 worry -1
pomes: life 2 worry -1
pomocy: foreign 1
pomoze: foreign 1 calm -1
pomozite: foreign 3 calm -2
pomylka: foreign -1 calm 2
ponyhof: life -2 calm 2
popcorn: calm 1
por favor: foreign 1
por: foreign 2 calm -1
portal: life -1 calm 1
portato: foreign -1 calm 2
porte: foreign 2 calm -1
portemonaie: calm 1
portionen: life 1 calm -1
portugal: calm 1
post da: worry 1
post ich: worry 1
post mach: worry 1
post: life -1 violence -1 other -1 medical -1 worry 2 calm 2
postboten: life 2 calm -1
postkarte: calm 1
poststele: calm 1
powiedzial seh: calm 1
powiedzial: life -1 foreign 1 calm 1
pra: foreign 2 calm -1
pracy: calm 1
praktikum der: other 1
praktikum hat: violence 1
praktikum im: life 1
praktikum ist: life -1 other 1 calm 1
praktikum ja: life -1 calm 1
praktikum mir: violence 1 calm -1
praktikum: life -1 threat -2 other 1 medical -1 voices -1 worry -1 calm 5
prale: life -1 calm 2
pralinen: life -1 calm 3
prasidenten: voices 1 calm -1
pratzen: calm 1
pregatit: life -1 foreign 2 calm -1
preis: calm 1
prepare: foreign 1 calm -1
prese: life -1 violence -1 threat 3 other -1 medical 3 voices 1 worry -1 calm -3
preslufthamer: calm 1
preso: foreign 1
prima das: life -1 calm 1
prima hab: life 1
prima: life -1 worry -1 calm 4
privat: worry 1
pro heut: life 1 calm -1
pro stunde: calm 1
pro woche: calm 1
pro: life 1 violence -1 medical -1 worry -1 calm 2
probe: life -1 worry -1 calm 4
probealarm heute: calm 1
probealarm: life -1 worry -1 calm 3
probearbeiten: calm 1
probebeschaftigung: life -1 calm 2
proben: calm 1
probezeit gekundigt: worry 1 calm -1
probezeit hat: worry 1 calm -1
probezeit: life -2 threat -1 other -1 worry 2 calm 3
probier es: worry 1
probier: life 1
probieren: life -1 violence 1 worry -1 calm 1
probiers: life -1 voices 4 calm -3
probiert: medical 1 worry 1 calm -2
problem fur: life 1 calm -1
problem: life 3 voices 2 worry -3 calm -1
probzeit: violence -1 calm 1
profi: calm 1
program: worry -1 calm 2
propos: calm 1
proschtschajte: life -1 foreign 2 calm -1
prosze: foreign 2 calm -1
proten: life -1 other 3 calm -1
protokol: calm 1
prozent der: calm 1
prozent: life -1 violence 1 threat -1 other -1 medical -1 worry -1 calm 5
prufer: worry -1 calm 1
pruferin: calm 1
prufung: life -3 threat -1 medical -1 worry -4 calm 9
prugelt mich: life -1 violence 2 calm -1
prugelt: life -1 violence 4 other 1 calm -3
przepraszam seh: foreign 1 calm -1
przepraszam: life -1 foreign 3 worry -1 calm -1
pst: calm 1
psyche: calm 1
psychiatrie: threat -1 worry 1
psychisch: calm 1
psychose: calm 1
puding: calm 2
pudingteilchen: calm 1
puh gece: foreign 1 calm -1
puh: life -1 threat -1 medical -1 foreign 3 worry -1 calm 1
puli an: calm -1
puli und: life 1 worry 1 calm -1
puli: life 2 violence -1 threat -1 worry 1 calm -1
puls ist: medical 1 calm -1
puls: medical 5 worry -1 calm -3
pulsadern auf: life 1
pulsadern aufgeschrieben: other 1 calm -1
pulsadern: life 3 other 2 calm -5
pulsiert: life -1 medical 2 calm -1
pumpe: medical 1 worry -1
punkt koma: worry 1
punkt und: worry 1 calm -1
punkt: life 3 violence -1 threat -1
punkte: life -1 violence 2 threat -1 other 1 medical 2 worry -1 calm -1
punktlich: life -2 worry -2 calm 5
pupe: life -1 voices 1 calm 1
pupen: violence -1 voices 2 calm -1
pupile: other -1 medical 3 calm -1
pur: calm 1
push: foreign 2 calm -1
pustekuchen: calm 1
pusteln: medical 1
putz: life -1 worry 1
putze: life -2 calm 3
putzen: life -4 violence 5 medical 2 voices -1 worry -2 calm 1
putzfrau: life 1
putzhilfe: life -1 calm 1
putzmitel die: voices 1
putzmitel getrunken: medical 1 calm -1
putzmitel: life -1 medical 3 voices 1 worry -1 calm -1
putzplan: calm 1
putzt: threat 1
putzwagen: threat 1 calm -1
puzle: calm 1
qu: life -1 foreign 2 calm 1
quadeln: medical 2 calm -1
qual: life 3 calm -3
qualifizierung: calm 1
qualm: calm 1
quartalsende: calm 1
quasi der: calm 1
quasi: life 1 threat -1 voices -1 calm 1
quatsch: threat -1 medical 2 voices -1 worry 1
quiero mas: foreign 1 calm -1
quiero vivir: foreign 2 calm -1
quiero: life -1 foreign 7 calm -5
quietscht: calm 2
quizrunde: violence -1 voices -1 worry -1 calm 3
quote: calm 1
quro: foreign 3 calm -3
ra7: foreign 2 calm -1
ra: foreign 1
rabo: foreign 3 calm -2
rache ist: threat 1 calm -1
rache sus: threat 2 calm -1
rache: life -1 threat 4 worry -1 calm -2
rachnung: calm 1
rad der: threat 1 calm -1
rad eingeschlosen: life 1
rad: violence -1 threat 1 medical -1 worry -1 calm 2
radau: calm 1
radeln: life -1 threat -1 calm 3
radieschen: calm 2
radio gehort: calm 1
radio haben: voices -1 calm 1
radio ich: voices 1
radio lustig: voices -1 calm 1
radio mein: voices 1
radio sagt: voices 1 calm -1
radio sie: voices -1 calm 1
radio: life -2 threat -1 other -1 medical -1 voices 5 foreign -1 worry -2 calm 3
radl: threat 2 calm -2
rahimi: calm 1
rahmen: calm 1
rainer: life -1 worry 1
ralf: voices -1 calm 1
ram ich: threat 2 calm -2
ram: threat 4 calm -3
ramadan: life -1 calm 1
ramona: medical 1 calm -1
rampe: calm 1
ran und: other 1
ran: life -1 violence -1 other 4 calm -1
rand: life 2 threat -1 worry 1 calm -2
rande: life -1 worry -1 calm 2
range: foreign 1 calm -1
rasen ist: life -1 calm 1
rasen: worry -1 calm 2
rasenmaher: life -1 calm 2
rasieren: life -1 calm 1
rasierer gekauft: life 1
rasierer: life 2 calm -1
rasierklinge der: life 2 calm -1
rasierklinge in: life 2 calm -2
rasierklinge: life 7 violence -1 threat -1 other 1 worry -1 calm -5
rast: life -1 medical 2 worry 3 calm -3
raste: calm 1
rastplatz: voices 1
rate im: calm 1
rate: life -1 calm 2
raten sie: calm 1
raten und: life -1 calm 1
raten: life -1 violence 2 voices -1 calm 3
ratengift: life -2 threat 5 medical 4 voices -1 worry -1 calm -6
ratenzeug: threat 2 calm -2
ratert: voices 2 worry -1 calm -1
rathaus: calm 1
ratze: life 1 calm -1
rau: foreign 1 calm -1
rauber: calm 1
rauch ich: threat 1 calm -1
rauch: life -1 threat 2 other 1 calm -1
rauche: life 1 violence 2 worry -1 calm -1
rauchen: life -4 threat -1 worry -1 calm 6
raucherkerzle: life 1
rauchmelder piept: calm 1
rauchmelder: life -1 threat -1 medical -1 voices 1 calm 1
raucht: threat 2 calm -1
rauf: life 1 violence -1 threat -1 voices 3 worry -2 calm -1
raum 2: calm 1
raum: life -1 threat 1 voices -1 calm 2
raume: worry 1 calm -1
raumungsklage: calm 1
raus aber: medical 1
raus auch: violence 1 worry 1 calm -1
raus auf: threat 1
raus aus: calm 1
raus bis: worry 1 calm -1
raus da: voices 1
raus das: violence -1 worry -1 calm 2
raus dem: violence -1 calm 1
raus den: other 2 calm -1
raus der: worry 1
raus die: voices 1 worry -1 calm 1
raus er: violence 2 other -1 medical 1 worry -1 calm -1
raus fur: calm 1
raus hab: worry 1 calm -1
raus haben: life -1 violence -1 voices 2 worry 1
raus hat: violence 1 other -1
raus heute: violence 1
raus ich: violence 1 worry 1 calm -2
raus in: other 1
raus ist: violence 1 other -1 medical 1
raus mit: calm 1
raus mus: voices 1
raus sagt: calm 1
raus sie: violence 1 voices 1 worry -1 calm -1
raus so: life 1
raus steh: violence 1
raus und: medical 1 worry -1 calm 1
raus wegen: calm 1
raus wen: violence 1 calm -1
raus wie: life 1
raus wil: violence 1 calm -1
raus zum: worry 2 calm -1
raus: life -7 violence 3 threat -1 medical 3 voices 3 foreign -1 worry 4 calm -3
rauschen: worry 2 calm -1
rauschmeisen: violence -1 worry 1 calm 2
rausfinden: life 2 calm -2
rausgeflogen: calm 1
rausgehaun: violence 4 calm -3
rausgeholt und: life 1 calm -1
rausgeholt: life 2 worry -1
rausgeht in: other 1
rausgeht: life 1 violence -1 threat -1 other 1 calm 1
rausgerisen: life 1 calm -1
rausgeschmisen der: worry 1
rausgeschmisen: violence -2 threat -1 medical 1 voices -1 worry 7 calm -2
rausgeworfen: life -1 violence -1 voices 1 worry 2
rausholen: life 1 voices 2 calm -2
rauskan: violence 2 calm -1
rauskomt: life -2 violence -1 threat 3 voices 1 worry 1 calm -2
rauskriegen: calm 1
rausmachen: threat 1 voices 1 calm -2
rauspiem: calm 1
rausruckt: threat 2 calm -1
raustreckt: threat 1 calm -1
rauswerfen ich: calm 1
rauswerfen: worry -1 calm 2
rauswirft: life -4 worry -1 calm 4
rauszieh: calm 1
rauszubringen: life -1 calm 1
rauszugehen: life -1 worry 2
rauszumachen: voices 4 worry -1 calm -2
rauszunehmen: voices 1
raye7: foreign 2 calm -1
re5: calm 1
reagiert nicht: other -1 medical 2 calm -1
reagiert: life -1 threat -1 other -1 medical 5 calm -2
realschule: violence 2 worry -1 calm -1
reben: calm 1
rechne das: life 1
rechne ich: calm 1
rechne: life 1 worry -1 calm 1
rechnen: calm 1
rechner: life -1 calm 1
rechnet: calm 2
rechnung: worry -1 calm 2
recht ich: worry 1
recht zu: life 1
recht: life 2 violence -1 threat -1 other -1 medical -1 voices -1 calm 2
rechte geht: medical 1 calm -1
rechte hand: medical 1 calm -1
rechte seite: medical 1 calm -1
rechte: life -1 medical 6 worry -1 calm -2
rechten: medical 1
rechtlich betreung: calm 1
rechtlich: life -1 calm 3
rechts: medical -1 voices -1 worry -1 calm 3
rechtsbehelf: calm 1
rechtsfolgen: calm 1
recycling: calm 1
red mit: life -1 threat -1 other 2 worry 1 calm -1
red: life -3 threat -1 other 3 worry 2 calm 1
rede ich: calm 1
rede mit: life 1
rede seit: worry 1
rede: violence 1 other -1 worry 1 calm -1
reden der: life 1 threat 1 calm -1
reden die: calm -1
reden er: other 1 calm -1
reden heute: calm 1
reden ich: life 1 calm -1
reden kan: violence 1
reden mich: worry 1 calm -1
reden mit: threat 1 calm -1
reden nur: life 1 calm -1
reden sag: other 1 worry 1 calm -1
reden uber: worry 2 calm -1
reden und: voices 1
reden: life -3 violence -1 other 1 medical 1 voices 1 foreign -1 calm 2
redensart: life -1 threat 2 worry -1
redet auf: medical 1
redet einmal: medical 1
redet er: violence -1 voices 1 worry 1
redet in: voices 3 calm -1
redet keiner: calm 1
redet komisch: other 1 calm -1
redet mir: voices 2 worry 1 calm -1
redet mit: life -1 voices 1 worry 1 calm -1
redet nicht: other -1 medical 1
redet noch: medical 1
redet nur: medical 1 voices 1 calm -1
redet und: medical 1 worry 1
redet von: calm 1
redet: life -4 violence -3 threat -2 other 1 medical 4 voices 6 foreign -1 worry 1 calm -3
redn: voices 2
reduzieren: calm 1
reg: calm 1
regal: life -4 threat 1 other -1 medical 1 calm 4
regale: life -1 worry -1 calm 2
regar: foreign -2 calm 2
regel: life -1 threat 2 calm -1
regeln: life 1 worry -1
regelrecht: calm 1
regelt: life -1 violence 2 calm -2
regen und: life -1 calm 2
regen: life -1 violence -1 threat -1 worry -1 calm 5
regenwolke: voices -1 worry 2
regio: life 2 calm -1
regnen: life -1 threat -1 worry -1 calm 3
regnet ich: life 1 calm -1
regnet: life 1 threat 1 voices 2 calm -2
regnets: life -1 calm 2
regt: calm 1
reh: life -1 calm 3
reha: life -1 threat -1 worry -1 calm 4
rehm: life -1 violence 1
reibt: violence 6 medical -1 worry -1 calm -3
reich: calm 1
reicha: life 3 violence -1 calm -1
reichen tableten: life 1
reichen: life 4 threat -1 medical -1 worry 1 calm -2
reicht der: threat 1 calm -1
reicht ein: life -1 threat 1
reicht heute: life 1 calm -1
reicht ich: life 1 violence 1 calm -1
reicht mir: life 1 calm -1
reicht nicht: life 1 calm -1
reicht wen: violence 1
reicht: life 3 threat 2 other -1 medical -1 voices -1 foreign -1 calm -1
reichts ich: life 1 calm -1
reichts: life 1 threat 2 worry -1 calm -1
reif: violence 1 voices 1 calm -1
reifen: life -2 threat 3 calm -1
reihe: life 2 calm -1
reihenfolge: calm 1
reiher: threat -1 calm 1
rein bin: voices 1
rein die: calm -1
rein ich: life -1 violence 2 threat -1 voices 1 worry 1 calm -2
rein nicht: threat 1 worry 1 calm -1
rein und: violence -1 worry 1
rein: life -6 violence 3 threat 3 other -2 medical -1 voices 4 foreign -1 worry 1 calm -2
reingehaun: life -1 violence 1 threat -2 other -1 calm 2
reingehen: other 2 calm -1
reingekniet: life -1 calm 1
reingesteckt: violence 3 voices -1 calm -1
reiniger drin: medical 1
reiniger getrunken: medical 2 calm -1
reiniger: life -1 violence -1 medical 6 voices 2 worry -1 calm -3
reinigungsfirma: medical 1
reinkomt ich: life -1 calm 1
reinkomt: life -1 violence -1 threat -1 other -1 voices 1 calm 3
reinlasen: life 4 threat -1 voices -1 calm -2
reinlegen: voices 2 calm -1
reinmakt: threat 2 calm -1
reinpast: threat 1 calm -1
reinschreiben ich: calm 1
reinschreiben: life -1 calm 2
reinstelen: worry 2 calm -1
reis ich: life 1 violence 1 calm -1
reis: life 4 violence 1 worry -1 calm -2
reise: calm 1
reisedokument: calm 1
reisepas: calm 1
reist den: calm 1
reist mir: calm 1
reist: life -1 violence -1 worry -1 calm 3
reiten: worry -1 calm 2
rekla: foreign 1 calm -1
rekord: threat -1 calm 2
rendez: calm 1
rent: other 1
rente dan: calm 1
rente der: life 1
rente die: life 2 worry -1 calm -1
rente ich: calm 1
rente nach: calm 1
rente nicht: life 1 violence 1 worry -1 calm -1
rente oder: life 1 calm -1
rente von: calm 1
rente wegen: worry 1
rente wen: life -1 calm 2
rente: life -1 threat -2 other -1 medical -1 voices -1 worry -2 calm 8
rentenbescheid: life 2 calm -1
rentenjahre: calm 1
rentenkase: calm 1
rentenrechtliche: calm 1
rentenversicherung: life -1 worry -1 calm 3
rentre: foreign -1 calm 2
repariert quietscht: calm 1
repariert: violence -1 other -1 medical -1 worry -1 calm 3
reservieren sie: calm 1
reservieren: life -1 calm 2
resi: life 3 violence -1 calm -1
respekt: calm 1
respira: foreign 1 calm -1
respirer: foreign 2 calm -1
rest komt: life 1
rest: life 1 threat -1 voices 1 worry -1 calm 1
restage: calm 1
restlichen: life 2 calm -1
restschuldbefreiung: calm 1
resturlaub: life 1
retung: life 2 calm -1
retungswagen: life 1 calm -1
revanche: violence -1 calm 3
revient: foreign 1 calm -1
rewe: other 2 calm -1
rezept fur: life -1 calm 1
rezept: life 1 worry -1 calm 2
rhabarbern: threat -1 calm 1
rhein: life 2 voices 1 calm -2
rheinbrucke: life 1 calm -1
rhing: life 2 calm -1
rhoi: life 2 calm -1
richte ich: threat 1
richte: threat 1
richten: life 1 calm -1
richter: other 1
richtfest: life 2 threat -1 worry -1 calm -1
richtig da: life -1 worry 1
richtig das: medical 1
richtig den: calm 1
richtig der: other 1
richtig die: voices 1
richtig er: medical 1 calm -1
richtig fur: worry 1 calm -1
richtig gut: life -1 worry -1 calm 2
richtig hab: calm 1
richtig ich: worry 1
richtig kan: medical 1 calm -1
richtig sprechen: medical 1
richtig weg: other 1 calm -1
richtig: violence -2 medical 4 voices -1 foreign -1 worry -2 calm 3
richtung: life -1 other 5 calm -2
riech nach: medical 1
riech: medical 2 calm -1
rieche: other 1 calm -1
riechs: other 2 voices -1
riecht es: life -1 medical 1 worry 1 calm -1
riecht: life -2 violence -1 medical 1 voices -1 foreign 2 worry 2 calm -1
riechts: medical 2 worry 1 calm -2
rief: calm 1
riegel: violence 1 calm -1
riesig: calm 2
rievkoche: calm 1
ring und: other 1
ring: life -1 violence 1 threat -1 other 2 worry -1 calm 1
ringen: violence -1 calm 1
ripe: violence 2 worry -1 calm -1
ripen: violence 4 calm -3
ris: life 3 calm -2
risiko: calm 1
riter: calm 1
riterturnier: calm 1
ritz mich: life 2 worry -1
ritz: life 7 violence -1 worry -3 calm -3
ritze: life 4 violence -1 worry -1 calm -2
ritzen: life 7 medical -1 calm -4
ritzn: life 4 worry -2 calm -1
ritzt sich: other 4 calm -3
ritzt: life -1 violence -1 other 9 medical -1 worry -1 calm -4
ritzwunde: life 8 calm -7
rjal: foreign 2 calm -1
rje3t: foreign 2 calm -1
robot: foreign -1 worry 3 calm -1
robota: calm 1
roboter: violence -1 voices 1 calm 1
rochelt: violence -1 medical 3 calm -1
rock: violence 3 other -1 medical -2
rof: calm 1
rogt: violence -1 medical 4 calm -2
rohr: other 1
rohre: calm 1
rohreiniger getrunken: medical 2 calm -1
rohreiniger ist: life 1
rohreiniger: threat -1 other -1 medical 6 worry -1 calm -3
rohrenfernseher: calm 1
roladen unten: worry 1
roladen: life -1 worry 2 calm -1
rolen mit: worry 1 calm -1
rolen: worry 2 calm -2
rolenspiele: calm 1
roler ist: calm 1
roler: life -2 threat 1 medical 3 voices -1 worry -2 calm 1
rolf: violence 1 threat 1
roli: violence -1 threat -1 other 1 worry -1 calm 3
rolig: calm 1
rolo: calm 1
rolschtul: calm 1
rolstuhl die: threat 1
rolstuhl hat: violence 1
rolstuhl ist: calm 1
rolstuhl: life -2 violence 1 threat 1 other -1 medical 3 voices -1 worry -1 calm 1
roltrepe: calm 1
rom: foreign 1 calm 1
romate: foreign 1
romeo: calm 1
roneburg: calm 1
rony: violence -1 other 4 calm -2
rop: life -1 calm 1
rosa: life -1 other -1 calm 3
rosen: life -1 calm 3
rosenkohl: calm 1
rosete: calm 1
rosi: life -1 other 3 calm -1
rosmarin: calm 1
rostzwiebeln: life -1 calm 1
rot den: violence -1 threat 1
rot geworden: calm 1
rot ich: other 1
rot und: worry -1
rot wen: calm 1
rot: life 3 violence -2 medical 4 voices -1 foreign -1 worry -4
rote punkte: medical 1 calm -1
rote: life -2 other 1 medical 1 worry -1 calm 2
rotem: worry -1 calm 1
roten: voices 1 calm 1
rotes: other 2 calm -1
rotweinfleck: life -1 calm 2
rotz: calm 1
roud: life -1 medical 2
rouladen: other -1 calm 1
router: medical -1 worry -2 calm 3
routine: life -1 calm 1
ruaf: calm 1
ruah: threat 1
ruber: life -1 threat 6 medical -1 worry -1 calm -3
rubergebracht: calm 1
ruckehr: calm 1
ruckehrecht: life -1 calm 1
rucken mich: life 1 worry -1
rucken seit: worry 1
rucken tut: worry 1 calm -1
rucken: life -2 violence 1 other -1 medical -1 voices -1 worry 1 calm 2
ruckenleiden: calm 1
ruckenschmerzen: life 1
ruckfahrt: life 1 calm -1
ruckfal: foreign -1 worry 14 calm -13
ruckfalig flasche: worry 1
ruckfalig: worry 6 calm -5
ruckflug: life 3 calm -3
ruckfragen zu: calm 1
ruckfragen: life -1 calm 2
ruckmeldung: calm 1
ruckruf: calm 1
rucksack und: life 1 other 1 calm -1
rucksack: life 3 threat 1 other 1 voices -1 worry -1 calm -4
ruckstand: life -1 calm 2
ruckt: violence -1 worry -1 calm 2
ruckwarts: life -1 voices 1
ruckwirkend: calm 1
ruckzahlung: life -1 calm 2
rudi: life 1 worry -1 calm 1
rudiger: calm 1
ruf an: calm 1
ruf ich: calm 1
ruf mich: calm 1
ruf: life -1 violence -1 worry -1 calm 5
rufe an: calm 1
rufe ich: calm 1
rufe: life -1 threat -3 worry -1 calm 6
rufel: calm 1
rufen und: other 1 worry 1 calm -1
rufen: life -3 violence -1 threat -1 other 2 medical 1 voices 1 worry 1 calm 1
rufn: voices 1
rufst: calm 1
ruft an: worry 1
ruft dreimal: calm 1
ruft in: calm 1
ruft jeden: calm 1
ruft mich: life 1 violence -1 calm 1
ruft: life -1 violence -4 threat -2 other 1 medical -1 voices 3 worry 1 calm 4
ruh: life 3 threat -1 voices 1 worry -1 calm -2
ruhe am: life -2 calm 2
ruhe frieden: calm 1
ruhe fur: voices 1
ruhe hab: life -2 threat 2
ruhe ich: threat 1 calm -1
ruhe im: life 1
ruhe in: calm 1
ruhe ist: life 1
ruhe und: other 1
ruhe: life 4 violence -1 threat 3 other 1 medical -2 foreign -1 worry -3 calm -2
ruhepausen: calm 1
ruhestand: calm 1
ruhig bin: threat 2 calm -1
ruhig da: calm 1
ruhig hab: threat 2 calm -1
ruhig ich: violence -1 threat 2 calm -1
ruhig ist: life -1 voices 1 calm 1
ruhig: life 2 violence -1 threat 4 medical -1 voices 1 worry -3 calm -1
ruhige: life -1 threat 1 calm 1
ruhiger: life -1 calm 2
ruhigeren: calm 1
ruhrei: life -1 calm 1
ruhrt nicht: other 1
ruhrt sich: other 1
ruhrt: life -1 violence -1 threat 1 other 1 medical 3 worry -1 calm -2
ruka: foreign 1 calm -1
rulstohl: life -1 other 3 calm -2
rum das: threat 1
rum die: calm 1
rum un: violence 1
rum: life -1 threat -1 medical 1 voices -1 worry -1 calm 3
rumenien: calm 1
rumgebrult: calm 1
rumgehackt: life -1 threat 3 calm -2
rumgeht: life 1 worry 1 calm -2
rumgerisen: life 2 calm -2
rumgeschickt: life -1 worry 3 calm -1
rumreisen: voices 1
rumsitzen: life -2 worry -1 calm 4
rumst: other 1
rund: life -1 worry -1 calm 2
runde wie: life 1 calm -1
runde: life 1 calm 1
rundfunkgebuhren: life -1 calm 1
runta und: voices 1
runta: voices 1
runter 3: threat 1
runter der: calm 1
runter die: worry 1
runter fur: life -1 calm 1
runter gefalen: life -1 worry -1 calm 2
runter gehen: life 1
runter geschaut: life 1 calm -1
runter hab: calm 1
runter hat: violence 1
runter ich: life -1 violence 1 worry -1 calm 1
runter is: life -1 calm 1
runter nicht: life 1
runter sie: medical 1
runter tage: threat 1
runter und: life 1 calm -1
runter wen: medical 1
runter zu: life 1
runter: life 4 violence 3 threat 1 other -1 voices -1 worry -2 calm -3
runterfalen: threat 2 calm -1
runtergefalen und: violence 1 other 1 calm -1
runtergefalen: life -1 violence 1 threat -1 other 2 medical -1 voices -1 calm 1
runterhangen: life -1 other 2 medical -1
runterlauft: life 1 calm -1
runtersetzen: life -1 violence -1 threat 2 other 1 voices -1
runterutscht: calm 1
rusisch: life -1 foreign 2 calm -1
rut: life 1 voices 3 calm -2
rutsch: life 2 calm -1
rutsche: violence 1 calm -1
rutscht: violence 1
ryby: life -1 foreign -1 calm 2
s bahn: life 1 violence -1 calm 1
s bluat: medical 1 calm -1
s erschte: life -1 violence 1 calm 1
s hot: life 1
s i: life 1
s ich: life 1 calm -1
s is: medical 1
s isch: life 1
s komt: life 1
s mol: life -1 violence 1 calm 1
s vom: life 2 calm -1
s: life 3 violence -2 threat -1 medical 1 voices -1 foreign 1 worry -2 calm 2
sa ma: foreign 1
sa mor: foreign 1 calm -1
sa traiesc: foreign 1 calm -1
sa wie: calm 1
sa: life -2 medical -1 foreign 5 worry -1 calm -1
sabah: foreign 2 calm -1
sabert: medical 3 calm -2
sabgabe: calm 1
sabine: medical 3 worry -1 calm -1
sach der: calm 1
sach ma: calm 1
sach: life -1 calm 2
sachbearbeiterin: threat 1
sache der: life 1 calm -1
sache: life 2 violence -1 medical -1 worry 1 calm -1
sachen an: calm 1
sachen der: life 1
sachen ich: life -1 violence 1 voices 1
sachen machen: violence 2 calm -1
sachen mir: violence 2 calm -1
sachen mit: violence 1 other 1 calm -1
sachen verschenkt: life 1 calm -1
sachen zu: violence 1 calm -1
sachen: life 1 violence 5 threat -2 voices 3 worry 1 calm -6
sachlich: calm 1
sachn: calm 1
sacht: violence -1 worry -1 calm 2
sadri: foreign 2 calm -1
saft: other -1 medical 1
sag bin: calm 1
sag da: threat 1
sag dan: calm 1
sag das: other 1 worry 1 calm -1
sag der: threat 1
sag dir: threat 1 calm -1
sag er: violence 1
sag es: life -1 threat 1
sag frau: life 1 threat 1 calm -1
sag ich: life -1 violence -1 calm 2
sag ihr: calm 1
sag im: calm 1
sag ist: life 1 calm -1
sag kaya: life 1 calm -1
sag lieber: life -1 threat 1
sag nicht: life -1 violence 1 calm 1
sag nix: worry 1 calm -1
sag nur: life 1 calm -1
sag sie: other 1
sag was: violence 1
sag: life 2 violence -1 threat 4 medical -1 voices -2 foreign -1 worry -1
saga: calm 1
sage ale: violence -1 voices 1 worry 1 calm -1
sage er: violence 1
sage es: life 1 voices -1
sage gekomen: medical 1
sage ich: life -1 threat 1 worry -1 calm 1
sage mir: worry 1
sage nein: violence 1
sage und: worry 1 calm -1
sage zum: violence 1
sage: life -4 violence 1 threat 1 other -1 medical 3 voices -1 worry 2
sagen aber: other 1
sagen ale: voices 1 worry 1 calm -1
sagen auch: life -1 worry 1
sagen auf: medical 1
sagen bin: life 1
sagen das: life 1 threat -1
sagen dem: life 1
sagen den: threat -1 voices 2 calm -1
sagen der: medical 1 worry 1 calm -1
sagen die: violence 1 worry 1 calm -2
sagen du: voices 1 calm -1
sagen er: violence 1 other 1 voices -1
sagen es: calm -1
sagen geh: voices 1 calm -1
sagen hoch: worry 1
sagen ich: threat -1 other -1 medical -1 voices 3 worry 1 calm -2
sagen im: voices 1 calm 1
sagen ist: other 1
sagen jetzt: medical 1
sagen kan: violence 1 voices 1
sagen macht: violence 1 calm -1
sagen meine: life 1
sagen mir: voices 1
sagen mus: life -1 voices 2
sagen ob: worry -1 calm 1
sagen schlecht: worry 1
sagen sie: life 1 threat -1 other 1 worry 1 calm -1
sagen sol: violence 1 voices 1
sagen und: violence 1
sagen von: voices 1
sagen was: calm 1
sagen wen: voices 1 calm -1
sagen wie: worry 1
sagen zu: calm 1
sagen: life -1 violence 1 threat -6 medical -2 voices 7 foreign -1 worry 2
sagens: voices 1 calm -1
saget: life -1 voices 4 foreign -1 calm -2
sagn das: life -1 calm 1
sagn: life -1 worry -1 calm 3
sags nur: threat 1 calm -1
sags: life 1 threat 2 worry -1 calm -2
sagst das: voices 1
sagst du: voices 1
sagst: voices 1
sagt alen: worry 1
sagt ales: medical 1
sagt am: other 1
sagt amt: threat 1
sagt arzt: life -1 calm 2
sagt auch: voices 1
sagt baby: other 1 voices 1
sagt bald: other 1 voices 1
sagt bandscheibe: worry 1 calm -1
sagt bei: violence 1 worry 1 calm -1
sagt bin: violence 1 voices 1
sagt bis: violence 1
sagt bite: life 1
sagt bring: voices 1 calm -1
sagt bringt: violence 1 other 1 calm -2
sagt chef: life 2 worry 2 calm -3
sagt chefin: calm 1
sagt da: threat 1 worry 1 calm -1
sagt dan: violence 1 voices 1 calm -2
sagt darf: worry -1 calm 1
sagt das: life -1 violence 1 calm -1
sagt dem: life 3 threat 1 calm -3
sagt den: voices 1
sagt der: life -1 violence -1 threat 1 medical -1 voices -1 worry 2
sagt dich: voices 2 worry -1 calm -1
sagt die: threat -1 other -1 voices 2
sagt drei: voices 1
sagt eine: other 1 calm -1
sagt einer: voices 1
sagt er: life -1 threat -1 other 3 medical 1 voices -1 calm -2
sagt es: life 1 violence -1 other 1
sagt fahrt: calm 1
sagt frau: calm 1
sagt geh: voices 2 calm -1
sagt geht: threat 1 calm -1
sagt gut: medical 1
sagt hab: calm 1
sagt halt: worry 1 calm -1
sagt hat: other -1 medical 1 calm 1
sagt ich: life -1 violence 1 threat -1 other -1 medical -1 voices 2 worry 1 calm -1
sagt imer: life 2 violence -1 threat -1 other -1 voices -1 worry -1 calm 2
sagt in: voices 1 worry 1
sagt is: other 1 worry 1 calm -1
sagt ist: violence 1 other 1 medical -1 worry 1 calm -1
sagt ja: calm 1
sagt jetzt: life 1 violence -1 other -1 voices 2
sagt kan: threat 1 calm 1
sagt keiner: voices -1 worry -1 calm 2
sagt kolege: calm 1
sagt kom: threat -1 voices 1 worry -1
sagt las: other 1
sagt macht: other 1 calm -1
sagt mal: violence 1
sagt mama: life 1
sagt man: life 1 threat 1 calm -1
sagt mehr: life -1 other -1 medical 2 worry -1 calm 1
sagt mein: life -1 worry -1 calm 3
sagt meine: threat 1 calm -1
sagt meiner: life 2 calm -1
sagt mich: other 1
sagt mir: life -1 calm 1
sagt mit: calm 1
sagt morgen: violence 1 threat -1 worry 1 calm -1
sagt mus: life -1 voices 1
sagt nein: calm 1
sagt nichts: violence -1 medical 1 calm 1
sagt nie: threat 1
sagt nim: voices 1
sagt nix: other -1 medical 3 calm -1
sagt noch: other 2 calm -1
sagt nur: other 1
sagt opa: calm 1
sagt pause: worry 1 calm -1
sagt reicht: life 1
sagt schneiden: voices 2
sagt schon: voices 1
sagt sie: violence -1 voices 1 worry -1
sagt sind: life 1 worry 1 calm -1
sagt so: calm 1
sagt sol: threat -1 worry 1 calm 1
sagt spring: life 1 voices 1 calm -1
sagt trink: life -1 medical 1 voices 1
sagt und: voices 1
sagt vor: worry 1
sagt vorarbeiter: voices -1 worry 1
sagt war: life -1 calm 2
sagt was: calm 1
sagt weis: life 1
sagt wen: life -1 violence 3 threat -1 other 1 calm -2
sagt wer: life 1
sagt wil: violence -1 other 2 medical 1 voices -1 calm -1
sagt wir: other 1
sagt zu: life 1 violence -1
sagt zum: worry 1 calm -1
sagt: life -4 threat -4 other 4 voices 9 foreign -3 calm -2
sagte ein: worry 1
sagte: life -1 worry 1 calm 1
sahnetorte: calm 1
saison: life -1 calm 2
sait: life -1 voices 2 calm -1
salam: calm 1
salbeite und: calm 1
salbeite: life -1 calm 2
salz den: calm 1
salz in: calm 1
salz: life -1 threat -1 worry -1 calm 3
sam: foreign 1 calm 1
samel: worry -1 calm 1
sameln: calm 1
samelplatz: calm 1
samira: other 3 calm -2
samle: life -1 calm 1
samschdag: life -1 threat 2 worry -1 calm 1
samstag bin: life 1 calm -1
samstag er: life 1 calm -1
samstag es: life 1
samstag gestorben: worry 2 calm -1
samstag gibt: life 1
samstag hab: threat 1 calm -1
samstag hat: calm 1
samstag ich: life 1 threat 1 calm -1
samstag im: worry 1 calm -1
samstag und: calm 1
samstag: life 3 violence -1 threat 1 other -1 medical -2 voices -1 foreign -1 calm 1
samt: threat 1 calm -1
sand: worry 1 calm -1
sander: other 1
sandra: life -1 threat 1 other 2 calm -1
sandro: violence -1 other 3 calm -2
sandsack: life -2 violence 3
sanft: life 1
sangre: foreign 1
sanikasten: calm 1
sanitatshaus: life 2 calm -1
santier: foreign 1
sare: life 1 calm -1
sarg: life 2 medical -1
sas da: life 1 calm -1
sas und: life 1 calm -1
sas: life 1 worry -1 calm 2
sascha: other 2 voices -1
sat der: worry 1 calm -1
sat: life 4 threat -1 medical -1 worry -4 calm 3
satan: life -1 voices 1
sateliten: life -1 voices 3 worry -1 calm -1
satz: life -1 worry 1 calm 1
satze: calm 1
sau: life -2 violence -1 medical 4
sauber: violence -1 threat -1 other -1 medical -1 voices 2 worry -1 calm 2
sauberen: calm 1
sauberste: worry -1 calm 1
sauf: life 1 worry 4 calm -3
saukalt: calm 1
saumniszuschlag: calm 1
sauna: medical 1 calm -1
saur weil: calm 1
saur: medical -1 worry -1 calm 2
saure gesicht: violence 1
saure ins: violence 1
saure: life -1 violence 1 threat 4 other -1 medical 4 voices -1 worry -1 calm -5
saurstof: threat 1
say: foreign 2 calm -1
sayilir: calm 1
says: life -1 foreign 5 calm -2
scaner: life -1 calm 2
schach: violence -2 calm 3
schachmat: calm 1
schachtel: life 1 medical 3 voices -1 worry -1 calm -2
schade das: life 1 calm -1
schade: life 4 threat 2 worry -1 calm -4
schadel ein: threat 1 calm -1
schadel: threat 3 calm -2
schadl: life -1 threat 3 calm -2
schaf ales: worry 1
schaf die: worry 1 calm -1
schaf ich: life 1
schaf mich: life 1
schaf: life -2 violence -1 threat -1 medical -1 voices -1 worry 5 calm 1
schafa: life -1 worry -1 calm 2
schafe ales: worry 1
schafe: life -3 violence -1 threat -1 medical -1 worry 6
schafen die: worry 1
schafen leben: worry 1 calm -1
schafen sol: worry 1 calm -1
schafen und: worry 1
schafen: life -1 threat -1 medical -1 voices -1 worry 6 calm -2
schaferhund: calm 1
schafs: life -1 worry 2 calm -1
schaft: life -1 worry -1 calm 3
schal dat: calm 1
schal ick: calm 1
schal und: calm 1
schal: life -2 violence 2 threat -1 medical -2 voices 4 foreign -1 worry -2 calm 2
schalke fan: calm 1
schalke ich: calm 1
schalke: life -2 threat -1 calm 4
schalt: calm 1
schalter: life 1 voices 1 calm -2
scham mich: worry 2 calm -1
scham so: life -1 worry 2 calm -1
scham: life -1 violence -1 medical -1 worry 5 calm -1
schame: life -2 worry 2
schamen: worry 1
scharf gemacht: threat 1
scharf: life -2 violence 1 threat 1 medical -1 worry -1 calm 2
schartz: calm 1
schat: life 1 calm -1
schaten: life -1 violence -1 medical -1 voices 1 worry 1 calm 1
schatz: life 1 violence -1 threat -1 other -1 calm 1
schau decke: worry 1
schau ich: worry -1 calm 1
schau mehr: life 1 worry -1
schau nicht: life 1 worry -1 calm 1
schau: life 3 threat -1 medical -1 worry -1 calm 1
schaufel den: threat 1
schaufel: life -1 violence 1 threat 4 voices -1 worry -1 calm -2
schaugt: life 3 calm -2
schaukel: calm 1
schaum mund: medical 1 calm -1
schaum vorm: medical 1
schaum: other -1 medical 3 calm -1
schaumstof: calm 1
schaun wir: threat 1 calm -1
schaun: life -1 threat 1 worry 1 calm -1
schauspiler: life -1 calm 2
schaut: life -1 threat 1 medical 2 worry -1
schdond: calm 1
sche: calm 1
schef das: calm 1
schef sagt: calm 1
schef: life -2 violence -1 threat 1 voices -1 worry 1 calm 3
scheibe: life -1 violence -1 other 1 worry 3 calm -1
scheiden: life 1 worry 1 calm -1
scheidung: life -1 worry 3
scheim: worry 1 calm -1
schein: life -1 worry -1 calm 3
scheinselbststandig: calm 1
scheint: life 1 voices -1 worry -1 calm 1
scheis: worry 1 calm -1
scheise: life -1 worry 2
scheisleben: life 2 calm -1
schenk: life 2 calm -2
schenkl: life 1
schenkt da: calm 1
schenkt man: calm 1
schenkt: other -1 calm 1
schenkung: calm 1
schepert: other 2 voices -1
scherbe am: life 1 calm -1
scherbe und: life -1 worry 1
scherbe: life 4 violence -1 threat -2 medical -1 voices 2 worry 1 calm -3
schere den: life 1 calm -1
schere hab: threat 1 voices 1 calm -1
schere hat: life 1
schere ich: threat 1 voices 1 calm -1
schere in: life 1 calm -1
schere und: voices 1
schere: life 3 violence -1 threat 1 other -1 medical -1 voices 2 worry -1 calm -2
scherz ich: life 2 calm -2
scherz: life 3 calm -2
scherzen: life 1
scheune: life 5 calm -4
schiasn: calm 1
schicht am: life 1 calm -1
schicht an: calm 1
schicht bis: threat 1 other 1 calm -1
schicht der: worry 1
schicht ein: calm 1
schicht hat: life 1
schicht hinterm: life 1 threat 1
schicht ist: other 1
schicht mus: life 1
schicht nicht: worry -1 calm 1
schicht parkplatz: threat 1
schicht um: other 1
schicht und: life 1 calm -1
schicht war: life 1
schicht: life 2 threat 4 other 1 medical -2 voices -2 foreign -1 calm -1
schick mir: threat 1
schick: life -1 threat 2 worry -1 calm 1
schicke: life -1 calm 2
schicken die: life 1
schicken ich: worry 1
schicken: life 1 threat -1 worry 2 calm -1
schickt er: violence 1
schickt fotos: violence 1 other -1 calm 1
schickt mich: violence 1 calm -1
schickt mir: life -1 violence 1 other 2 calm -1
schickt: life -1 violence 2 threat -1 other 3 medical 1 voices 1 worry -2 calm -2
schieben: threat 2 calm -1
schiebt: calm 1
schief: life -3 medical 3 worry 1 calm 1
schiefes: medical 2 calm -2
schiefgeht: calm 1
schien: calm 1
schienbein: life -2 violence 2 medical 1 worry -1 calm -1
schiene: life 1 calm -1
schienen: life 4 threat -1 other 2 medical -1 voices 7 worry -3 calm -7
schiesen: life -1 calm 2
schiest: other -1 calm 1
schietwer: calm 1
schife: life -1 calm 2
schikn: life -1 calm 1
schild dran: calm 1
schild: life -1 calm 2
schilder: voices 2 worry -1
schildkroten: life 1 worry -1 calm 1
schimel und: calm 1
schimel: medical -1 worry -1 calm 3
schimer: calm 1
schimpft es: calm 1
schimpft nicht: life 1
schimpft: life 3 violence -1 threat -1 other -1 medical -1 voices 1 worry -2 calm 2
schiri: threat 2 calm -1
schis das: calm 1
schis: life -2 calm 3
schlachten: life 1 other 1
schlaf auto: worry 1
schlaf ein: life 2 worry -1 calm -1
schlaf ich: violence 1 worry 1 calm -1
schlaf im: worry 1 calm -1
schlaf mehr: life -1 worry 2
schlaf nicht: calm 1
schlaf schlecht: worry 1
schlaf seit: calm 1
schlaf und: life 1
schlaf: life 2 threat -2 other -3 voices -1 worry 8 calm -3
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
schlafen imer: life 1 calm -1
schlafen jetzt: violence 2 calm -1
schlafen kan: violence 1 calm -1
schlafen nachte: voices 1
schlafen nicht: worry 1
schlafen nie: life 2 worry -1 calm -1
schlafen seit: worry 1 calm -1
schlafen sie: other 1
schlafen so: calm 1
schlafen und: life 1 medical -1 worry -1 calm 1
schlafen wie: worry -1 calm 1
schlafen: life 2 violence 5 threat -1 other -1 medical -3 voices -1 foreign -1 worry 3 calm -4
schlafm: life -2 worry 2
schlafn: life -1 voices 1 calm 1
schlafrig: medical 1 calm -1
schlaft auf: violence 1
schlaft der: violence 1
schlaft er: worry -1 calm 1
schlaft geschluckt: medical 2
schlaft ich: other 1
schlaft im: violence 1 calm -1
schlaft ja: life -1 threat 1
schlaft nicht: life -1 other 2 medical -1 calm 1
schlaft und: medical 1
schlaft: life 2 threat 2 other 2 medical 3 voices 1 foreign -1 worry -4 calm -6
schlafzimer: life -1 violence 2 threat 4 other 1 medical -1 voices -1 worry -1 calm -4
schlag den: life -1 threat 3 calm -2
schlag die: threat 1
schlag ich: violence -1 voices 2 worry -1 calm -1
schlag mein: life 1
schlag mich: threat -1 calm 2
schlag mir: life 1
schlag mit: calm 1
schlag selber: life 1 calm -1
schlag tot: life -1 threat 1 calm 1
schlag und: threat -1 voices 1
schlag: life -1 violence -2 threat 2 other -1 voices 5 worry -3 calm -1
schlaganfal: worry -1 calm 1
schlagen ich: violence 1
schlagen in: violence 1 calm -1
schlagen mich: violence 2 calm -1
schlagen sie: calm 1
schlagen: violence 9 threat -1 other -2 medical -1 worry -3 calm -1
schlagringe: other 2 calm -1
schlagt auf: life -1 calm 1
schlagt das: violence 1
schlagt den: other 3 calm -2
schlagt die: other 1 calm -1
schlagt er: calm 1
schlagt grad: violence 1
schlagt jeden: violence 2 worry -1
schlagt mehr: life -1 violence -1 worry -1 calm 3
schlagt mich: life -2 violence 3 worry -1 calm 2
schlagt mir: calm 1
schlagt mit: violence 1 calm -1
schlagt nur: violence 1
schlagt tot: violence 1
schlagt wen: violence 1 calm -1
schlagt wieder: life -1 violence 1
schlagt: life -7 violence 11 threat -2 other 13 medical -1 voices -1 foreign -1 worry -7 calm -5
schlagzeug: violence 3 calm -2
schlange im: medical 1
schlange: life -1 medical 1 calm 1
schlap: life -1 calm 2
schlat: life -1 violence 4 worry -1 calm -1
schlau: calm 1
schlauch: violence 1
schlecht der: medical 1
schlecht er: worry 1
schlecht es: worry 1
schlecht geschlagen: calm 1
schlecht hat: calm -1
schlecht ich: worry 1
schlecht im: medical 1 worry -1
schlecht luft: medical 1
schlecht mein: medical 1
schlecht seit: worry 1 calm -1
schlecht sie: worry 1 calm -1
schlecht und: medical 2
schlecht wen: worry 1
schlecht: life -4 violence -2 threat -1 other -2 medical 4 voices -1 foreign -1 worry 4 calm 4
schlegt: life -1 violence 5 worry -1 calm -3
schleichen: worry 1
schleift: life -1 calm 3
schleiht: life -2 violence 4 calm -1
schlepen: worry -1 calm 2
schlept: other 1 calm -1
schlescht: calm 1
schliesen aus: worry 1
schliesen den: calm 1
schliesen: life -1 violence 2 threat -1 worry 1 calm 1
schlieslich: violence 2 calm -1
schliest das: violence 1 calm -1
schliest zu: violence 2 calm -2
schliest: violence 7 calm -5
schlim aber: medical 1 calm -1
schlim aus: life 1 medical 1 calm -2
schlim hab: medical -1 worry -1 calm 2
schlim nur: medical -1 calm 1
schlim wie: violence 2 calm -1
schlim: life 1 violence 1 threat -1 other -1 medical 2 voices -1 worry -3 calm 2
schlimer ich: worry 1
schlimer: life -4 threat -1 medical -1 voices 1 worry 2 calm 4
schlimsten: worry 1 calm -1
schlingel: life 5 medical -1 calm -2
schlitschuhlaufen: life -1 threat 4 calm -2
schlofa: worry 3 calm -2
schlofe: worry 1 calm -1
schlog: threat 2 calm -1
schloser: calm 1
schluck: life 5 calm -4
schlucken und: medical 2 calm -1
schlucken: life 1 medical 4 worry -1 calm -2
schluckt: violence 2 voices -1 calm -1
schlus alem: life 1 calm -1
schlus fur: life -2 calm 2
schlus gemacht: medical -1 worry 3
schlus gestern: worry -1 calm 1
schlus heute: life -1 calm 2
schlus ich: life 1 worry 1 calm -1
schlus meim: life 1 calm -1
schlus mir: life 1 worry -1 calm 1
schlus mit: life 2 worry -1
schlus per: worry -1 calm 2
schlus: life 4 violence -2 threat -1 medical -2 voices -1 worry 1
schlusel der: life 1 voices 1 calm -2
schlusel drin: calm 1
schlusel ich: violence 1
schlusel ist: life -1 calm 2
schlusel mitgenomen: violence 1
schlusel und: threat 1 calm 1
schlusel verloren: calm 1
schlusel vom: life 1 calm -1
schlusel weg: calm 1
schlusel: violence 4 threat 1 other -1 medical -2 worry -3 calm 2
schluspunkt: life 1 calm -1
schmeckt nach: worry 1
schmeckt pape: worry 1
schmeckt: life -1 threat 1 worry 3 calm -2
schmeis den: violence 1 worry 2 calm -2
schmeis er: other 1
schmeis hin: life -1 worry 1
schmeis ich: violence 1
schmeis mit: violence 1
schmeis raus: worry 2 calm -1
schmeis und: violence 1
schmeis: life -4 violence 3 threat 2 medical -1 voices -1 worry 6 calm -5
schmerzen der: calm 1
schmerzen mehr: life -1 worry -1 calm 2
schmerzen: life 6 violence -1 threat -1 other -1 medical 4 voices -1 foreign -1 worry -1 calm -6
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
schne: life 1 violence -1 threat -1 other 1 medical 1 voices 1 worry -1 calm -1
schnebal: violence -1 calm 1
schnecken und: calm 1
schnecken: violence -1 calm 2
schneiden aber: life 1 medical 1 calm -1
schneiden die: life -1 threat 2
schneiden hab: voices 1 calm 1
schneiden ich: life 2 threat 1 worry -1 calm -2
schneiden in: life 1
schneiden jetzt: calm 1
schneiden lasen: life -2 calm 2
schneiden mich: life 1
schneiden mir: life 1
schneiden wieder: life 2 calm -2
schneiden zwiebeln: calm 1
schneiden: life 5 violence -3 other 1 medical -2 voices 8 foreign -2 worry -3 calm -4
schnel das: life 1 violence 1 calm -1
schnel die: life -1 calm 1
schnel man: life 1 violence 1 calm -1
schnel schnel: foreign 1 calm -1
schnel und: calm 1
schnel unter: life -1 calm 1
schnel zur: life -1 calm 1
schnel: life 3 violence 2 threat -1 other 1 medical -1 voices -1 foreign 1 worry -2 calm -1
schneler machen: violence 1
schneler: life -1 violence 1 threat -1 other 1 medical -1 voices 1 worry -1 calm 1
schnelzug: voices 1
schneman: medical -1 calm 2
schnewitchen: calm 1
schnief: calm 1
schnit: life 3 medical -1 calm -1
schnitchen: calm 1
schniten: life 6 medical -1 calm -3
schnitmuster: life 4 worry -1 calm -2
schnitzel in: medical 1
schnitzel: life -3 violence -1 threat -1 medical 1 calm 5
schno: calm 1
schnupfen nase: calm 1
schnupfen: life -2 calm 3
schnurt: calm 1
scho am: other 2 calm -1
scho aufm: threat 1
scho da: life 1
scho i: life 1 worry 1 calm -1
scho im: threat 1 calm -1
scho: life 2 violence -2 threat 3 other 1 medical -1 voices 1 foreign -2 worry 1 calm -2
schock: calm 1
schoki: calm 1
schoklad: calm 1
schoko: calm 1
schokolade gegesen: calm 1
schokolade hab: calm 1
schokolade ich: life -1 calm 1
schokolade: life -4 violence 2 threat -1 calm 4
schon 18: calm 1
schon 2: voices 1 calm -1
schon 4: life -1 medical 1 worry 1
schon 9: calm 1
schon aber: life 1
schon acht: threat -1 calm 1
schon ale: life 1
schon ales: life 1
schon am: life -2 threat 2 voices 1 calm -1
schon an: life 2 calm -1
schon auf: threat 1 other -1 medical 1 voices 1 calm -1
schon bauchweh: worry 1
schon bei: life -1 worry 1
schon beim: life 1
schon bein: voices 1
schon beser: violence 1
schon bis: violence 1 voices 1 calm -1
schon da: calm 1
schon das: life -1 threat -1 medical 1 voices 1 worry -1 calm 1
schon dem: voices 1
schon den: life 1 threat -1 voices 1 worry 1 calm -1
schon der: life 3 threat 1 other -1 worry -1 calm -2
schon dick: life 1
schon die: threat -1 worry 2 calm -1
schon dran: threat 1 calm -1
schon drei: worry 1 calm -1
schon dreimal: medical 1 worry 1 calm -1
schon drite: life -1 medical 1 worry 1 calm -1
schon durch: worry -1 calm 1
schon einem: life 1 calm -1
schon er: violence 1 threat 1 worry -1 calm -1
schon es: calm 1
schon euch: other 1 calm -1
schon ewig: violence 1 worry 2 calm -1
schon fertig: worry -1
schon funf: calm 1
schon ganz: life -1 other 1 worry 1 calm -1
schon ganzen: life -1 worry 1
schon gebrochen: life -1 worry 1
schon geguckt: life 1 threat 1 calm -1
schon geht: voices 1
schon gekauft: life 1 calm -1
schon gelb: medical 1
schon gemacht: calm 1
schon gepackt: life 1
schon gesagt: calm 1
schon geschrieben: life 1
schon gestern: other 1
schon gestorben: life -1 calm 1
schon gut: calm 1
schon hab: life -1 threat -1 calm 2
schon hat: threat 1
schon herbst: worry 1
schon heut: medical 1 calm -1
schon heute: calm 1
schon hier: life 1
schon hin: worry -1 calm 1
schon hingelegt: life -1 threat 1
schon hinter: life 1
schon ich: worry 1 calm -1
schon im: life -1 threat 2 other 2 voices -1
schon imer: life -1 violence 1
schon in: life 1 threat 1 calm -1
schon irgendwan: worry -1 calm 1
schon ist: life -1 medical 1 worry -1 calm 1
schon jahre: life -1 calm 1
schon keler: other 1
schon krank: calm 1
schon lang: life -2 other 1 worry 3 calm -1
schon lange: life -1 worry 2 calm 1
schon liegen: life 1 calm -1
schon los: other 1 calm -1
schon machen: calm 1
schon mal: life 1 violence 1 worry 1 calm -2
schon meine: threat 1
schon melden: calm 1
schon minuten: medical 1 voices 1 calm -1
schon mir: calm 1
schon mit: life 3 threat -1 calm -2
schon nich: life 1 worry 1 calm -1
schon nicht: life -1 worry 1 calm 1
schon nur: medical 1 worry -1
schon ob: worry 1
schon oben: life 1 calm -1
schon oder: calm 1
schon ofen: violence 1
schon platz: life 1
schon praktikum: calm 1
schon rente: calm 1
schon sagt: life -1 calm 1
schon schuhe: voices 1
schon sehen: threat 2 calm -1
schon seit: life -1 violence 1 worry 1
schon sie: worry -1 calm 2
schon so: life -1 violence 2 worry 1 calm -1
schon tot: life 1 violence -1 other 1 worry -1
schon um: life -1 calm 1
schon und: life 1 violence -1 other 1 medical 1 worry -1 calm -1
schon unter: life 1 calm -1
schon unterschreiben: calm 1
schon verlangert: worry -1 calm 1
schon vier: violence 1
schon vol: life 1 medical 1 calm -1
schon von: calm 1
schon vor: threat 1 calm -1
schon wars: calm 1
schon was: threat 2 medical 1 worry -1 calm -1
schon weg: life 2 voices 1 worry -1 calm -2
schon welche: life 2 calm -1
schon wieder: life 1 threat -1 medical -1 worry -1 calm 1
schon wir: medical 1
schon wo: life 2 calm -1
schon wochen: life -1 worry 2 calm -1
schon zu: calm 1
schon zum: other 1
schon zwei: life -1 worry 2 calm -1
schon zweimal: medical 1
schon zweite: worry 2 calm -1
schon: life 3 violence -2 threat 3 other -1 medical -1 voices 2 foreign -3 worry 2 calm -4
schone: life 3 voices -1 worry -1 calm 1
schonen abend: life -1 calm 2
schonen guten: calm 1
schonen: life 1 worry -1 calm 2
schoner blick: life 1 calm -1
schoner: life 4 medical -1 calm -1
schones wochenende: calm 1
schones: life 1 violence -1 foreign -1
schonmal: other 1
schonsten: life 5 voices -1 calm -3
schorle: calm 1
schorsch: life -1 threat 1 medical 1 calm -1
schos: life 1 violence 1 worry -1
schpruch: calm 1
schraibn: life -1 medical 2 worry -1
schrank er: violence 1
schrank mit: life -1 other 1
schrank versteckt: violence 1 calm -1
schrank: life 4 violence 1 threat -2 other 1 worry -1 calm -2
schrauben gezahlt: calm 1
schrauben mir: violence 1
schrauben nach: violence 1
schrauben und: voices 1
schrauben: life -2 violence 1 threat 2 other -1 medical -1 voices 1 worry -2 calm 2
schrebergarten: violence -1 calm 2
schreck: calm 1
schreckschus: life -1 threat 3 calm -2
schrei ich: calm 1
schrei: life -2 violence 3 threat -1 medical 1
schreiben auf: voices 1 foreign 1 calm -1
schreiben aus: other 1
schreiben bin: calm 1
schreiben da: life -1 calm 1
schreiben das: life 1 threat 1 calm -1
schreiben dem: threat 1
schreiben der: life 1
schreiben die: life -1 voices 1 calm 1
schreiben dir: threat 1 foreign 1 calm -1
schreiben es: threat 1 calm -1
schreiben gerade: life 1 calm -1
schreiben grad: life 1 calm -1
schreiben grade: other 1 voices 1
schreiben heimlich: violence 1 calm -1
schreiben i: medical 1
schreiben ich: violence 1 medical -1
schreiben is: calm 1
schreiben jetzt: life -1 calm 1
schreiben man: life 1
schreiben mein: life 1 calm -1
schreiben meine: life 1 calm -1
schreiben mir: voices 1
schreiben mit: life 1
schreiben noch: calm 1
schreiben nur: other 1
schreiben sachen: worry 2 calm -1
schreiben so: worry -1 calm 1
schreiben sol: worry -1 calm 1
schreiben tablet: violence 1
schreiben und: other -1 medical 1
schreiben vom: life -1 violence 1
schreiben: life -3 violence 2 threat -2 other 4 voices 1 worry -4 calm 2
schreim: life -1 calm 1
schreinerei der: voices 1
schreinerei ich: voices 1
schreinerei reinschreiben: calm 1
schreinerei: life -2 violence -1 threat -2 other 1 medical 1 voices 2 calm 1
schreit das: other 1 worry 1 calm -1
schreit die: threat -1 other 1 calm 1
schreit er: worry 1 calm -1
schreit es: life -1 voices 1 calm -1
schreit frau: other 1 calm -1
schreit ich: threat 1
schreit jeden: worry 1 calm -1
schreit kind: other 1
schreit mich: worry 1 calm -1
schreit nicht: life -1 other 1
schreit wieder: other 1
schreit: life -2 violence -1 other 7 medical -2 voices 1 foreign -1 worry 1 calm -3
schreven: worry 2 calm -1
schrieve: calm 1
schriftlich: life -1 worry -2 calm 4
schrit noch: life 2 calm -1
schrit und: violence 1 calm -1
schrit: life 6 violence 2 threat -1 other -1 medical -1 voices -1 worry -1 calm -4
schrite: threat -1 voices 1 worry -1 calm 2
schrotwichtel: life -1 calm 1
schtelung: calm 1
schteur: calm 1
schtimt: calm 1
schtunde: life -1 calm 2
schu: life 1 violence -1 threat -1 medical 1 voices 1 worry 1 calm -2
schuach: other 2 calm -1
schuah: calm 1
schublade und: voices 1
schublade: life 1 voices 1 worry -1
schubn: life 1
schubs die: threat 2 calm -1
schubs in: threat 1 calm -1
schubs: life -1 violence -1 threat 10 worry -1 calm -6
schubsen: violence -1 threat -1 voices 3
schubst: life -1 violence 1 threat 2 calm -1
schuhe an: voices 1
schuhe aus: voices 1
schuhe die: calm 1
schuhe gekauft: calm 1
schuhe und: life 1 worry -1
schuhe: life -1 violence 1 threat -1 medical -2 voices 4 worry -1
schuhen: violence 1 voices 1 worry 2 calm -3
schul: life 2 calm -1
schulbegleitung: calm 1
schuld hab: violence 2
schuld ich: violence 1 calm -1
schuld: violence 2 threat 1 other 1 medical -1 voices -1 worry -1 calm -1
schulden bei: worry 1 calm -1
schulden hab: calm 1
schulden und: violence -1 worry 2
schulden weg: violence 1
schulden: life -3 violence -1 threat -1 other -1 medical -2 voices -1 worry 6 calm 4
schule die: voices 1
schule haben: worry -1 calm 1
schule ich: voices 1
schule in: voices 1
schule: violence -1 threat -1 other 2 voices 1 worry -2 calm 2
schulerin: calm 1
schulgarten: calm 1
schuljahr: calm 1
schulung: life -1 medical -1 worry -1 calm 4
schumelt: calm 1
schun: life 1 worry 2 calm -2
schupe: life 2 calm -1
schupen und: other 1
schupen: life -1 violence -1 threat 2 other 2 calm -2
schupfa: life -1 threat 3 calm -1
schupsn: violence -1 calm 2
schurze: calm 1
schus: life -1 calm 2
schusel: medical 2 calm -2
schuster: medical 5 calm -3
schut: threat 2 calm -2
schutelt: other -1 medical 1
schuten: violence 1
schutet: violence 1
schutz: calm 1
schutzbrile: worry 4 calm -3
schutzenverein: life -1 calm 2
schutzhaube: life -1 worry 3 calm -2
schwa: calm 1
schwade: life -1 calm 1
schwager: life -1 violence -1 other 5 worry -1 calm -1
schwanen: calm 1
schwanger monat: medical 1
schwanger und: medical 2
schwanger: life -2 violence -1 other -1 medical 4 worry -1 calm 1
schwanze: calm 1
schwar: life -2 worry 3
schwartsfarn: life -1 calm 1
schwarz augen: medical 1 calm -1
schwarz da: life -1 calm 1
schwarz er: violence -1 voices 1 calm -1
schwarz vom: calm 1
schwarz vor: medical 1 calm -1
schwarz wie: medical 1 calm -1
schwarz: life 1 violence -1 threat -2 other -1 medical 8 voices 2 worry -1 calm -5
schwatzt: life -1 worry 4 calm -1
schwea: calm 1
schwehbehinterten: voices 2 calm -1
schweigt: calm 1
schweine und: worry 1
schweine zerlegt: calm 1
schweine: life -1 threat 2 other -1 medical -1 worry 1 calm 1
schweiserkurs: other 1
schwer fur: calm 1
schwer ich: life -1 worry 1
schwer un: worry 1
schwer: life -3 violence -1 other -1 worry 3 calm 3
schwerbehindertenausweis bin: calm 1
schwerbehindertenausweis ich: calm 1
schwerbehindertenausweis: life -3 violence -1 threat -1 other -1 medical -1 voices -1 foreign -1 worry -2 calm 12
schwere: life -1 worry 2
schwerste: life 1 calm -1
schweschter: calm 1
schwester am: life 1 calm -1
schwester an: other 1
schwester der: threat 1 calm -1
schwester die: life 1 calm -1
schwester gesagt: threat 1
schwester hat: violence 1 other 1 calm -1
schwester heute: violence 1
schwester im: other -1 medical 1
schwester imer: violence 1
schwester in: life 1
schwester is: calm 1
schwester ist: life 1 other -1 medical 1 calm -1
schwester mich: violence 1 worry -1
schwester morgen: violence 1 calm 1
schwester nicht: life -2 other 2 calm -1
schwester sich: other 1 medical 1 calm -1
schwester sie: threat 1 other 1 calm -1
schwester und: worry 1
schwester wen: other 1 calm -1
schwester wieder: calm 1
schwester wil: life -2 other 2
schwester: life -2 threat -2 other 9 voices -1 foreign -1 worry -5 calm 1
schwiegavata: violence 4 calm -3
schwiegermuter: life -1 threat 1 other -1 voices -1 worry 1
schwierige: calm 1
schwilt: violence -1 medical 3 calm -1
schwim jetzt: calm 1
schwim: worry -1 calm 1
schwimbad: life -1 other -1 worry -1 calm 3
schwimen ich: life 1 calm -1
schwimen: life 1 violence -1 medical -1 voices -1 worry -1 calm 3
schwimkurs: life -2 calm 3
schwimweste: life -1 calm 1
schwindlig ich: voices 1
schwindlig und: medical 1
schwindlig: life -2 violence -1 medical 4 voices 1 worry -1 calm -1
schwirt der: calm 1
schwirt kopf: calm 1
schwirt: calm 2
schwitz kalt: medical 1 worry -1
schwitz nicht: medical 2 calm -1
schwitz: life -2 other -1 medical 8 worry -2 calm -2
schwor dir: violence 1 calm -1
schwor ich: worry -1
schwor: life -1 violence 2 threat 3 medical -1 worry -2 calm -1
schwore ich: threat 2 calm -2
schwore: life -1 threat 5 calm -3
schwors: life -1 threat 1 worry -1 calm 1
schwumrig: life -1 medical 2 worry -1
scoter: life -1 calm 1
screnshots: other -1 calm 1
seara: foreign 2 calm -2
sebstmort: life 4 calm -4
sechs ich: worry 1
sechs jahren: calm 1
sechs monate: life 1
sechs monaten: life 1
sechs stunden: calm 1
sechs wochen: calm 1
sechs: life -2 violence -1 threat 1 medical -1 voices -1 worry -1 calm 6
sechse: calm 1
sechseinhalb: calm 1
sechstes: worry 2 calm -1
secht: medical 2
sechzehn: life 1
sechzig: calm 1
secke: calm 1
sefer: foreign 4 calm -3
seful: foreign 2 calm -1
segt ick: life -1 voices 3 calm -1
segt schal: voices 2 calm -1
segt: violence -1 threat -1 other -1 medical -1 voices 5 foreign -1 worry -1
seguir: foreign 1
seh ale: threat 1 worry 1 calm -1
seh ales: medical 1
seh auf: medical 1
seh aus: calm 1
seh da: worry 2 calm -1
seh dan: threat 1 calm -1
seh das: life -1 other 1
seh den: other 1 calm -1
seh der: life -1 calm 1
seh die: life -1 worry -1 calm 1
seh dopelt: medical 2 calm -1
seh gar: worry 1
seh hab: life 1 calm -1
seh ich: threat 1 medical 1
seh kein: worry 2 calm -1
seh keinen: life -1 worry 2 calm -1
seh licht: worry 1 calm -1
seh mehr: medical 2 worry -1
seh mir: life 1
seh mit: calm 1
seh mnie: foreign 1 calm -1
seh mus: voices 1
seh nicht: worry 1
seh nichts: medical 1
seh nix: medical 1
seh noch: life 1 other 1 worry -1 calm -1
seh nur: life 1 worry -1
seh ohne: life -1 threat -1 calm 1
seh sachen: medical 1
seh schwimen: life -2 calm 3
seh segt: voices 2 calm -1
seh sin: worry 1
seh stech: threat 1
seh und: life 1
seh was: life -1 worry 1
seh wie: calm 1
seh zabije: foreign 1
seh: life -1 violence -3 threat -2 other 3 medical 5 voices 2 foreign 2 calm -5
sehen aus: life 2 calm -1
sehen die: voices 1
sehen er: threat 1 other 1
sehen ich: life -1 violence 1 threat 1 calm -1
sehen jahren: calm 1
sehen minuten: medical 2
sehen nach: other 1
sehen nicht: violence 1 other 1 calm -1
sehen sie: medical 1
sehen und: violence 1 threat 1 worry -1
sehen uns: other 1 calm -1
sehen was: threat 1 calm -1
sehen wie: life 1 threat 1 calm -2
sehen wochen: calm 1
sehen: life -2 violence -2 threat 6 medical 1 foreign -1 worry -2
sehnerv: calm 1
sehr anker: life 1
sehr damen: violence 1 calm -1
sehr gehrte: violence 1 calm -1
sehr gut: calm 1
sehr krank: life 1 calm -1
sehr lange: calm -1
sehr und: life 1 calm -1
sehr wen: life 2 calm -1
sehr: life 3 threat -1 other -1 medical 1 worry -1
seht ihr: calm 1
seht mich: other 1 calm 1
seht: violence -1 threat -1 other 2 worry -1 calm 1
sei dank: calm 1
sei ich: voices 1
sei ist: calm 1
sei und: calm 1
sei: life 1 other 3 medical -1 voices -1 worry -2 calm 1
seidel: threat 1 calm -1
seidm: life -1 worry 2
seife: life 2 calm -2
seifenlauge: calm 1
seil die: life -1 calm 1
seil im: life 2 other 1 calm -2
seil in: life -1 calm 2
seil ist: life 1 threat 1 calm -1
seil schon: life 1 calm -1
seil und: threat 1 calm -1
seil: life 9 violence -1 threat 1 medical -1 voices 1 worry -2 calm -6
seilrutsche: life -1 calm 1
seim: violence -1 other 4 calm -2
sein auf: life 1
sein auto: violence -1 calm 2
sein beser: life 1 calm -1
sein dan: threat 1 calm -1
sein das: worry 1
sein ding: violence 2 calm -1
sein er: threat 1 calm -1
sein ganzes: life -1 other 1
sein geht: worry 1
sein handy: other 1
sein ich: life 1
sein in: calm 1
sein ist: calm -1
sein kind: violence -1 other 2 calm -1
sein komt: threat 1
sein konte: calm 1
sein man: life 1
sein nicht: life -1 worry 1
sein nur: life 1
sein schon: life 1
sein so: life 1
sein sol: worry 1
sein und: violence 1 other 1 calm -1
sein verschenkt: other 1
sein wil: life 1
sein: life 9 violence -2 threat -1 other 7 medical -2 voices -3 foreign -1 worry -2 calm -4
seine adrese: threat 1
seine der: threat 1
seine frau: other 2
seine furs: calm 1
seine gesucht: other -1 medical 1
seine ich: threat 1 other 1 calm -1
seine is: threat 1 other 1 calm -1
seine muter: calm 1
seine schuhe: worry 1
seine: life -4 threat 5 other 2 medical -1 voices -1 worry -1
seinem haus: threat 2 calm -1
seinem kopf: other 1
seinem: life -2 violence 1 threat 5 other 2 medical -1 voices -1 worry -1 calm -3
seinen hund: life -1 other 2 calm -1
seinen ins: life -1 other 1 calm 1
seinen namen: calm 1
seinen: life -3 other 5 medical -1 voices -1 worry -1 calm 1
seiner frau: other 1
seiner geschrieben: other 1
seiner mit: threat 1 other 1 calm -1
seiner wohnung: other 1 calm -1
seiner: life -1 violence -1 threat 1 other 4 medical -1 voices -1 worry -2 calm 1
seins ich: threat 1
seins: threat 2
seit 10: life -1 worry 1 calm -1
seit 14: life -1 calm 1
seit 2: other 1 calm -1
seit 3: life 1 voices 1
seit 4: voices 2
seit abend: medical 1
seit aber: life 1
seit acht: calm 1
seit alein: violence 1
seit ales: life 1
seit alte: calm 1
seit an: voices 1 calm -1
seit august: worry 1
seit bald: life 1
seit chef: worry 1 calm -1
seit da: life -1 worry 4 calm -1
seit das: worry -1 calm 1
seit dem: life -1 violence -1 threat -1 medical 1 worry 2 calm 1
seit den: worry -1 calm 2
seit der: life -1 violence 1 medical -1 voices -1 worry 1
seit die: worry -1 calm 1
seit drei: life -1 medical -1 voices 1 foreign 1 worry -2 calm 2
seit ein: worry 1 calm -1
seit einer: life 1 other 1 medical 1 calm -1
seit elf: worry 1
seit em: medical 1
seit er: other 1
seit februar: worry 1
seit freitag: life -1 violence 1
seit fruh: life -1 violence 1 medical 1 worry -1
seit funf: life 1
seit fur: calm 1
seit geburt: calm 1
seit gestern: life 1 other 1 medical 1 voices 1 worry -2
seit hab: life 1 worry -1 calm -1
seit herbst: worry 1
seit heut: medical 1 voices 1 worry -1 calm -1
seit heute: threat -1 medical 1 worry -2
seit ich: violence 1 worry 2
seit im: worry 1 calm -1
seit in: violence 1
seit jahren: worry -1 calm 1
seit jeden: worry 1
seit juni: life 1 worry -1
seit komt: calm 1
seit kundigung: worry 1 calm -1
seit mama: life -1 worry 2
seit man: other 1
seit mein: worry 1
seit mich: life 1
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
seit nehm: worry 1
seit neu: calm 1
seit neun: calm 1
seit nicht: other 1 medical -1
seit nichts: worry 1 calm -1
seit nix: life -1 worry -1 calm 1
seit nur: other 1
seit oktober: worry -1 calm 1
seit ostern: worry 2 calm -1
seit par: worry 1
seit richtig: worry -1 calm 1
seit schreiben: life 1 calm -1
seit september: worry 1
seit sie: calm 1
seit so: life -1 worry 2 calm -1
seit somer: worry 1
seit sontag: voices 1 worry 1 calm -1
seit stunde: life 1 other 1 medical 2 worry -1 calm -2
seit stunden: medical 2 voices 1 worry -1 calm -1
seit tableten: worry 1
seit tage: foreign 1 calm -1
seit tagen: life -1 violence -1 other 1 medical -1 voices 1 worry 1 calm -1
seit tot: life -1 worry 1
seit trenung: worry 2 calm -1
seit umstelung: worry 1
seit und: life -1 medical 1 calm 1
seit vier: worry -1 calm 1
seit wach: worry 2 calm -1
seit waren: life 1
seit weg: other 1
seit wie: life 1 calm -1
seit wocha: worry 1
seit woche: worry 1 calm -1
seit wochen: violence -1 threat -1 other -1 medical -1 worry 3 calm -1
seit zwei: worry 1 calm -1
seit: life -3 violence -1 threat -7 medical 1 voices 1 foreign -2 worry 13 calm -1
seitdem ich: other -1 worry 2 calm -1
seitdem ist: worry 1
seitdem: life -2 violence -1 threat -1 other -1 worry 9 calm -3
seite der: life 1 calm -1
seite die: life 1
seite heute: life 1
seite ist: violence 1 calm -1
seite und: medical 1
seite: life 1 violence 1 threat 1 other -1 medical 3 worry -2 calm -3
seiten und: worry 1
seiten: threat -1 calm 1
seitens: life -1 violence -1 worry -1 calm 2
seither: life -1 worry -1 calm 2
sekretarin: threat 2 worry -1 calm -1
sekunden: life -1 threat 1
selba: life 1 calm -1
selbe: calm 1
selben: life 2 threat 3 worry -1 calm -3
selber ab: life 1 calm -1
selber bin: life -1 violence 1
selber dan: life 1
selber den: life 1 calm -1
selber der: calm 1
selber die: calm 1
selber geh: calm 1
selber gehen: calm 1
selber gemacht: life 1
selber gesicht: life 1 calm -1
selber hat: life 1
selber ich: life -1 violence 1 calm 1
selber ins: life 2 calm -1
selber machen: life 1 calm -1
selber mehr: life -1 calm 1
selber mit: life -1 calm 1
selber nicht: life 1 calm -1
selber nix: calm 1
selber schuld: life -1 threat 1
selber und: life -1 worry 1
selber: life 10 violence -3 other -1 medical -2 voices -3 foreign -1 worry -3 calm 3
selbsmord: life 6 calm -6
selbst ich: violence 1 calm -1
selbst machen: calm 1
selbst schuld: violence 2
selbst: life 4 violence 1 threat -1 other -1 medical -1 worry -2 calm 2
selbstmordgedanken du: life -1 calm 1
selbstmordgedanken fals: life -1 calm 1
selbstmordgedanken ist: life 2 calm -1
selbstmordgedanken so: life 1 calm -1
selbstmordgedanken: life 11 threat -1 medical -1 worry -2 calm -7
selbststandig: life -1 worry -1 calm 3
selbstverteidigung: calm 1
sele: life 1
selig: life 1 calm -1
selim: foreign 3 calm -2
selischer: calm 1
selma: worry 1
selten: medical 1 calm -1
selwer: life 2 calm -2
semel: calm 1
semelschneidn: calm 1
seminar: calm 1
send: calm 1
sender: life -1 voices 6 worry -1 calm -3
senf: violence -1 calm 2
senken: calm 1
sep: life 2
sepferdchen: life -1 calm 2
september: life -2 worry 3 calm 1
serai: foreign 1 calm -1
serie ist: calm 1
serie: life -2 calm 4
serienmorder: calm 1
sernik: calm 1
service: calm 1
serviete: calm 1
servus bin: life -1 calm 1
servus: foreign -1 worry -1 calm 3
ses: life -1 foreign 3 worry 2 calm -3
sesel: voices 1
sest: calm 1
sestri: foreign 1 calm -1
setht: calm 1
setz mich: life -1 medical 1
setz: life 1 violence -1 threat -1 medical 2 calm -2
setze: life -1 violence 1
setzen aber: calm 1
setzen: life -1 violence 1 threat 1 medical -1 worry -1 calm 1
setzt aus: life -1 medical 2 calm -1
setzt sich: worry 1
setzt: life -2 violence 2 threat -1 other -1 medical 3 voices -1 worry 1 calm -1
seuche: calm 1
seufzt: life -1 worry 2
seul: foreign -1 calm 2
sex: life -1 violence 9 worry -1 calm -5
sganze: life 1
sgb ix: calm 1
sgb: life -1 medical -1 calm 3
shirt: threat -1 medical 1 worry -1 calm 2
sho8l: foreign 2 calm -1
shte: foreign 3 calm -2
shukran: calm 1
siachs: other 2 calm -1
siacht: threat 2 calm -1
sich aber: calm 1
sich am: life 2 calm -2
sich an: life -1 violence 3 medical 1 worry 1 calm -3
sich auch: threat 1
sich aufgehangt: other 1 calm -1
sich aufs: calm 1
sich bei: threat 1
sich beim: life 1 medical 1 calm -1
sich beraten: calm 1
sich bis: worry 1
sich da: calm 1
sich dan: violence 1
sich das: life -1 calm 2
sich dem: other 1
sich den: medical 1 calm 2
sich der: medical 1
sich die: medical 2 calm -1
sich eine: calm 1
sich eingeschlosen: other 2 calm -1
sich entschuldigt: calm 1
sich fur: worry 1
sich ganz: medical 1 worry 1
sich geschniten: medical -1 voices 1
sich halt: calm 1
sich heut: threat 1
sich heute: other 1
sich ich: calm 1
sich im: violence -1 other 3 calm -1
sich imer: worry 1
sich jemand: worry 1
sich keine: life 1
sich kuhlhaus: other 1
sich last: calm 1
sich machen: calm 1
sich meine: life 1
sich mich: violence 2 calm -1
sich mir: violence 2 medical -1 voices 1 worry 1 calm -2
sich mit: medical 1 worry 1 calm -1
sich morgen: threat 1
sich muhe: worry 1 calm -1
sich nich: threat 1 calm -1
sich nicht: violence -1 medical 1
sich noch: life -1 threat 2 calm -1
sich pulsadern: other 1 calm -1
sich scheiden: worry 1
sich schon: life -1 other -1 voices 1 worry 1 calm 1
sich seit: worry 1
sich selber: life 2 calm -2
sich so: worry 1
sich sorgen: calm 1
sich steif: other -1 medical 1
sich uberhaupt: worry 1
sich um: life 1 other 1 calm -1
sich umbringen: other 2 calm -2
sich und: life -1 other 2
sich vor: other 1
sich was: life -1
sich wegen: medical 1
sich weil: calm 1
sich wen: other 1
sich wundern: life -1 threat 2 calm -1
sich zu: life -1 calm 1
sich zuruck: calm 1
sich zwei: calm 1
sich: life -4 violence -3 threat -1 other 9 medical 3 voices -2 foreign -2 worry 1
sicher das: voices 1 calm -1
sicher der: worry -1 calm 1
sicher ob: voices 1 calm -1
sicher: life -1 threat 1 voices 2 worry -2 calm 1
sicherheit: life -1 violence 1 worry -1 calm 2
sicherung an: threat 1 worry 1 calm -1
sicherung: life -1 threat 1 voices -1 worry 1 calm 1
sichs: life -2 worry 2
sie 13: other 1
sie 20: violence 1
sie 60: calm 1
sie a: foreign 2 calm -1
sie ab: life 2 threat -1 worry 1 calm -1
sie abends: life -1 threat 1
sie aber: medical 1 worry -1 calm 1
sie ale: life -2 threat 1 worry 1
sie am: threat 1
sie an: other 1 calm 1
sie ans: other 1
sie arbeiten: other 1
sie auf: life -1 violence 1 threat -1 other 1 medical -1
sie aus: threat 1 voices 1 calm -1
sie baby: threat 1 other 1
sie bad: worry 1
sie bald: voices 1 calm -1
sie behalten: calm 1
sie bei: violence 1 calm -2
sie bekomt: threat 2 calm -1
sie beser: life 1 violence 1 calm -1
sie bin: other 1
sie bite: life -1 calm 2
sie blau: life -1 violence -1 threat 1 other 1 calm -1
sie blos: calm 1
sie braucht: threat 1
sie dachte: life 1
sie damit: calm 1
sie dan: life -1 violence 2 threat -1 calm 1
sie das: life 1 violence 1 voices 1 worry -1
sie dem: threat 2 calm -1
sie den: life -1 threat 1 medical 1 voices -1 worry -1
sie der: life 1 worry -1
sie die: violence -1 other 1 medical 1 voices 1 worry -1 calm -1
sie dienstag: calm 1
sie doch: life 1
sie drauf: calm 1
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
sie fur: life 1 calm -1
sie ganz: violence 1
sie gar: medical 1
sie gegen: other 1 calm 1
sie geht: life -1 violence -1 threat 2 other 1 calm -1
sie gelacht: life 1 calm -1
sie gesagt: violence 1 medical -1 voices 1
sie gestern: other 1
sie gleich: threat 1 calm -1
sie gut: life 1 calm -1
sie hab: life 2 threat 1 worry -1 calm -1
sie haben: violence 2 threat -1 voices 2 worry 1 calm -4
sie halt: medical 1
sie hat: life -1 threat -1 other 2 voices -2 worry -1 calm 2
sie hate: calm 1
sie hats: life 1
sie haus: life 1 voices 1 calm -1
sie heist: other 1
sie heit: other 2 calm -1
sie heut: life -1 calm 1
sie heute: other 1 calm 1
sie hinter: other 1 voices 1 calm -1
sie hot: other 1 voices 1 calm -1
sie ich: life -1 threat -1 other 1 medical -1 voices 2 calm -1
sie ihr: life 1
sie ihren: life 1
sie im: threat 1 voices 1 calm -1
sie imer: life 1 other 1 calm -2
sie in: violence -1 other 1 medical 1 voices -1 worry -1
sie isch: life 2 calm -1
sie ist: violence -1 threat 1 other 2 voices 1 worry -1 calm -1
sie ja: life -2 threat 2 calm 1
sie jacke: calm -1
sie jeden: violence 1 worry -1 calm 1
sie jetzt: life -1 other 1
sie kan: life 1 calm -1
sie keine: threat 1
sie keinen: life 1 calm -1
sie keiner: life -1 threat 3 worry -1
sie komt: life -1 other 2
sie konen: threat 1 calm -1
sie kundigen: calm 1
sie lacht: calm 1
sie lange: worry 1 calm -1
sie las: other 1
sie lasen: voices 1
sie last: violence 1 other -1
sie laufen: life 1
sie leichter: life 1 calm -1
sie lieb: life 2 calm -1
sie lieber: worry 1
sie liegen: life 2
sie liegt: life 1
sie machen: calm -1
sie macht: life -1 threat -1 medical 1 voices 1
sie mag: calm 1
sie mal: threat 1
sie mehr: life -1 threat 2 other 1 worry -1 calm -1
sie mein: life -1 violence 1 other -1
sie meine: violence 1 worry 1 calm -1
sie meinen: voices 1 calm -1
sie meiner: life 2 calm -1
sie mich: life -1 violence 4 other -1 medical -1 voices 2 calm -1
sie mir: life -1 violence 1 threat -1 other -1 medical -1 voices 1 worry -1 calm 1
sie mit: violence -1 threat -1 other -1 voices 1 worry 1 calm 2
sie morgen: threat -1 other 1 calm 1
sie nach: calm 1
sie nein: calm 1
sie nenen: violence -1 worry 3 calm -1
sie net: threat 1
sie neulich: life 1
sie nich: other 1
sie nicht: life 1 violence -1 threat 1 other 3 medical 1 voices -1 worry -1 calm -2
sie nichts: life -1 threat 1 other 1 calm -2
sie nie: other 1
sie nim: voices 1
sie nimt: violence 1
sie nix: life 1 medical 1 calm -1
sie noch: other -1 medical 1
sie nochmal: threat 1
sie nur: life -1 medical 1 voices -1 worry 1
sie ob: calm 1
sie raus: medical 2 voices 1 worry -1 calm -1
sie recht: worry 1
sie reden: worry 1 calm -1
sie redet: other 1
sie ruft: voices 1
sie ruhig: voices 1
sie runter: worry 2
sie sagen: life -2 other -1 voices 2 worry -1 calm 1
sie sagt: life -2 violence 1 threat -1 other 2 medical 1 voices 1 worry -1 calm -2
sie samstag: violence 1
sie schickt: calm 1
sie schlafen: violence 1 other 1 calm -1
sie schlaft: life -1 threat 1
sie schreiben: threat -1 voices 1 calm 1
sie schreinerei: threat -1 other 1 voices 1
sie schwester: life 1
sie sei: calm 1
sie seit: calm 1
sie selber: worry 1
sie sich: other 1 medical -1 voices -1
sie sie: life -1 threat 1 other 1 voices 1 worry -1 calm -1
sie sieht: calm 1
sie sind: threat -1 other 1 voices 1 calm -1
sie sitzt: voices 1
sie so: threat 1 other 1 voices 1 calm -2
sie sofort: life 1 other 1 calm -1
sie sogar: calm 1
sie sol: life 2 violence -1 threat 3 other -1 calm -3
sie springt: other 1
sie steht: other 1 calm -1
sie stirbt: calm 1
sie tag: calm 1
sie tot: life -1 threat 2
sie um: threat 1 other 1 voices 1 calm -1
sie und: other 1 calm -2
sie uns: worry 1
sie unten: voices 1
sie unter: voices 1
sie unterschreiben: calm 1
sie vier: medical 1
sie vol: calm 1
sie von: life 1 calm -1
sie vor: violence 1
sie wan: foreign 1 calm -1
sie war: life 2
sie warten: violence 2 calm -1
sie was: violence -1 other 1 worry -1 calm 1
sie weg: life -1 threat 1 other 1 worry 1 calm -1
sie weint: other 1
sie weis: medical 1
sie weiter: voices 1
sie wer: violence 1 threat 1 calm -2
sie wie: life 1
sie wieder: life -1 other 1 worry -1 calm 1
sie wil: life -1 violence -1 other 2
sie wird: life -1 threat 1 worry -1
sie wisen: calm 1
sie wohnt: other 1
sie wolen: violence 1 calm -1
sie wurgt: medical 1
sie zabic: foreign 1 calm -1
sie zu: violence 1
sie zum: violence 1
sie zuruck: life -1 calm 2
sie: life -5 threat 3 other 8 medical -1 voices 5 foreign -1 worry -5 calm -5
sieben: life -1 violence -1 threat -1 other -1 calm 5
siebten: life -1 worry -2 calm 3
siebter stock: life 1
siebter: life 3 medical -1 calm -1
siebtragermaschine: calm 1
siebzehn: life -1 calm 2
siedelt: calm 1
siehst: other 1
sieht aus: life 2 worry 1 calm -1
sieht das: calm 1
sieht den: life 2 calm -1
sieht die: calm 1
sieht ein: other 2 calm -1
sieht er: threat 1
sieht ich: calm 1
sieht in: violence -1 other 1
sieht keiner: life 1 calm -1
sieht man: calm 1
sieht meine: violence 1
sieht mir: violence 1
sieht schlim: life 2 calm -1
sieht schon: worry 1
sieht sich: calm 1
sieht sie: violence 1
sieht und: life 1
sieht wie: calm 1
sieht wieder: calm 1
sieht: life 2 violence 3 threat -2 other 1 medical -2 foreign -1 calm -1
siempre: foreign 1 calm -1
sies: life 2 foreign 1 calm -1
sikildi: calm 1
sikisiyor: foreign 2 calm -1
silke: life -1 violence 1 threat 2 other -1 worry -1
silo: calm 1
silvester: life 1 worry 2 calm -2
sily: foreign 2 calm -1
simdi: calm 1
simone: calm 1
sims: voices 1
simulation: life -3 voices 4
sin ich: life 1 worry -1
sin in: worry 1
sin mehr: life 1
sin un: voices 1
sin: life -2 violence 1 threat -1 voices 1 foreign -1 worry 4 calm -2
sind aber: calm 1
sind ale: life -1 violence 1 medical -1 voices -1 worry 1 calm 1
sind bei: life 1 calm -1
sind beide: other 1
sind da: violence 1 worry 1 calm -1
sind das: voices 1 worry -1
sind der: voices 1 calm -1
sind die: life -1 voices 1 worry -1
sind ein: worry 1
sind fast: life 1 calm -1
sind funf: violence 1 calm -1
sind ganz: violence 1
sind genug: life 1 calm -1
sind grau: worry 1 calm -1
sind hab: worry 1
sind halt: worry 1 calm -1
sind heute: life 1
sind hinter: voices 2 calm -1
sind ich: calm 2
sind im: life 1 medical 1 calm -2
sind imer: life -1 threat 1
sind ja: life -1 calm 1
sind jetzt: life 2 worry 1 calm -2
sind laut: calm 1
sind ler: calm 1
sind lieb: calm 1
sind mich: life -2 violence -1 voices 1 worry 3 calm -1
sind mir: voices 1 calm -1
sind net: life 1
sind neu: life 2 calm -2
sind neun: worry 1
sind nicht: voices 1 worry 1 calm -1
sind noch: medical 1
sind nur: calm 1
sind sagt: life 1 calm -1
sind schon: life 1 calm -1
sind sie: life -1 calm 1
sind so: voices 1
sind tage: life 1
sind trit: threat 1
sind und: voices 2 worry -1
sind versorgungsamt: life 1
sind viele: voices 1 calm -1
sind von: life 1 violence 1 calm -1
sind weg: life -1 other 1 calm 1
sind wieder: life 1 other 1 worry 1 calm -1
sind wir: threat 1 voices 1
sind zu: threat 2
sind zum: calm 1
sind zwei: medical 1 calm -1
sind: life 4 violence -1 threat -3 other -3 voices 7 foreign -2 worry 1 calm -3
sinds genug: calm 1
sinds: threat -1 worry -1 calm 3
sing: life -1 calm 2
singe chor: calm 1
singe im: calm 1
singe: life -1 threat -1 foreign -1 worry 2 calm 1
singen: life -1 threat -1 voices 3 worry -1 calm 1
singt: life 2 threat -1 voices 1
singur: foreign 1 calm -1
sinlos: medical -1 worry 8 calm -7
siostry: foreign -1 calm 2
sirene: calm 1
sisch: life 2 calm -1
sister: foreign -1 calm 2
sitz alein: worry 1
sitz am: life 1
sitz an: life 1
sitz auf: medical 1 voices 1 worry -1
sitz auto: life 1 threat 1 calm -1
sitz bad: violence 1
sitz da: life -1 worry 1
sitz dan: life -1 calm 1
sitz den: life 1
sitz der: life 1 threat 1 other 1 calm -2
sitz hier: calm 1
sitz ich: worry 1 calm -1
sitz imer: worry 1
sitz in: life 2 violence 1 calm -3
sitz jetzt: life -1 calm 1
sitz mit: life 1
sitz nur: worry 2 calm -1
sitz vor: other 1
sitz wieder: life 1
sitz: life 5 violence -1 threat -1 other -1 foreign -1 worry 4 calm -6
sitze auf: life 2 calm -1
sitze da: worry 1 calm -1
sitze dem: life 1
sitze den: life 1 violence 1 calm -1
sitze ich: worry 1
sitze im: worry 1
sitze in: life 1
sitze vor: threat 1 voices 1
sitze: life 4 other -2 medical -1 worry 4 calm -5
sitzen die: worry 1 calm -1
sitzen im: threat 1
sitzen und: calm 1
sitzen: violence -1 threat 1 medical -1 worry 1
sitzt am: medical 1 voices 1 calm -1
sitzt auf: other 2
sitzt aufm: other 2
sitzt da: calm 1
sitzt dem: other 2
sitzt der: other 1
sitzt ich: voices 1
sitzt im: violence 1 threat 1
sitzt noch: threat 1 calm -1
sitzt so: medical 1
sitzt und: threat 1
sitzt: life -4 violence -1 threat 4 other 4 voices 1 worry -2 calm -2
sitzts: life -1 calm 1
sitzung: life 2 calm -2
siwe: worry 3 calm -2
skala 1: life 1
skala von: life 1
skala: life 1 calm -1
skat: life -1 worry -1 calm 2
skelet: calm 1
ski: calm 1
skils: life 1 calm -1
skocha: foreign 3 calm -2
slagen: violence 5 foreign -1 calm -3
slagit: foreign 2 calm -2
slecht: calm 1
sleit mi: violence 2 calm -1
sleit: life -1 violence 5 foreign -1 calm -2
slep: foreign -1 worry 3 calm -1
slepy: foreign 1
sliept: threat 2 calm -1
smarties: worry 1
sms: voices 2
snied: life 1
so ab: violence 1
so aber: life 1 medical 1 calm -1
so ale: voices 1
so alein: worry 1
so ales: voices 1
so als: life 1 violence 1 voices -1
so an: life -1 medical 1 worry 1 calm -1
so angst: worry 1
so auf: life 1 worry -1 calm 1
so ausgemacht: worry 1 calm -1
so ausweis: calm 1
so automatisch: calm 1
so bei: life 1 calm -1
so beim: worry 2 calm -2
so bin: violence -1 threat 1 worry -1 calm 1
so bis: life -1 threat 1
so bleiben: life 1
so blitzlischt: calm 1
so blod: foreign 1
so blut: medical 1
so da: threat 1 medical 1 calm -1
so dan: worry 1 calm -1
so das: life -1 violence -1 threat -1 worry 4 calm -1
so den: life 1
so der: life -1 violence 1 medical 1 calm 1
so dicht: foreign 1
so dick: life -1 threat 1 medical 1 calm -1
so die: medical 1
so ding: calm 1
so doktor: worry 1 calm -1
so drauf: calm 1
so druck: life 1 threat 1 calm -1
so dunkles: medical 1 calm -1
so ein: life -1 violence 1 worry 1
so eine: threat 1
so einem: life -1 voices 1
so einen: other 1 worry -1 calm 1
so einer: worry 1 calm -1
so er: other 1
so erschopft: worry 1 calm -1
so es: life -1 worry 1
so etwas: calm 1
so fertig: worry 1
so freitag: violence 1 calm -1
so fuhl: worry 1
so fult: worry 1 calm -1
so funy: foreign -1 calm 1
so gedanken: life -1 worry 1
so gehts: voices 1 worry -1
so gemacht: life 1 calm -1
so gern: life 1
so geschrieben: calm 1
so gestern: life -1 calm 2
so getan: violence 1 calm -1
so gibt: calm 1
so gros: life 1
so gut: life 1
so hat: life 1 calm 1
so heut: calm 1
so heute: life -1 threat 2 calm -1
so hier: life 1 worry 1
so hinter: worry 1
so i: worry 1
so ich: life 1 voices -1 worry 2 calm -2
so im: medical 1 calm -1
so in: life -1 medical 1 worry 1
so ist: worry 2 calm -1
so jede: worry 1
so jetzt: life 2 calm -1
so kan: worry 1
so karte: calm 1
so klar: life -1 voices 1
so komisch: violence 1 other 1 medical 2 worry -1 calm -1
so kopfweh: medical 1
so lala: worry -1 calm 2
so lang: life 1 worry -1
so lange: worry -1 calm 1
so langsam: medical 1 worry -1 calm 1
so laut: medical -1 voices 1 worry 1
so lecker: life -1 calm 1
so ler: life -1 worry 1
so leute: calm 1
so lieb: worry -1
so macht: calm 1
so mein: life 1 calm -1
so mir: threat 1 worry 1 calm -1
so mit: life -1 violence 2 worry 2 calm -3
so mude: medical 1 worry 2 calm -2
so muhe: worry 1 calm -1
so mus: calm 1
so mut: worry 1
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
so richtig: life 2 calm -1
so rote: medical 1 calm -1
so sachen: violence 1 calm -1
so schlecht: medical 1 worry -1 calm 1
so schlim: life -1 violence 1 calm -1
so schnel: calm 1
so schon: life -1 worry -1 calm 2
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
so stil: life 1 medical -1 worry 1 calm -1
so stolz: calm 1
so sus: life -1 calm 1
so takt: medical 1 calm -1
so tief: life 1
so tol: calm 1
so traurig: life 1 worry -1
so uber: worry 1
so und: life -1 violence -1 medical 3
so viel: life -1 threat 1 medical 1 worry -1 calm 1
so viele: calm 1
so vol: life 1
so vom: life 2 worry 3 calm -3
so von: life -1 worry 1
so vor: life 1
so war: calm 1
so was: calm 1
so weg: medical 1 worry -1
so weh: life -1 medical 2 calm -1
so weis: worry 1
so weit: life 2 threat 1 worry -1 calm -2
so weiterleben: life 3 worry -1 calm -1
so weitermachen: life -2 worry 3 calm -1
so wen: violence 1 calm -1
so wer: violence 1 calm -1
so wie: life 2 violence 2 medical 1 calm -3
so wil: worry -1 calm 1
so wild: calm 1
so wir: medical 1 calm -1
so wutend: life 1 violence -1 calm -1
so zeug: medical 1 calm -1
so zu: life -1 violence 1 calm 1
so zum: violence 1
so: life -1 violence 1 threat -2 other -4 medical 4 voices -3 foreign -3 worry 5 calm 2
sobald: violence -1 threat 2 worry 1 calm -1
soben: life 1 violence 1 calm -1
sobote: life -1 foreign -1 calm 2
sobu: foreign 2 calm -1
socken: life -1 calm 3
sofa ich: threat 1 calm -1
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
sogar mit: violence -1 calm 1
sogar vogel: calm 1
sogar wieder: calm 1
sogar: life -3 violence -2 threat -1 other -1 medical -1 voices -1 calm 9
sogn i: voices 1
sogn soi: voices 1
sogn: life -1 violence -1 threat -1 voices 4 worry 1 calm -2
sogns: life -1 voices 2 calm -1
sogt i: voices 1
sogt: violence 2 voices 2 worry -1 calm -1
sohn 15: other 1
sohn 19: violence 1
sohn 3: medical 2 calm -2
sohn auf: calm 1
sohn den: other 1
sohn es: other -1 worry 1
sohn hat: other 1
sohn ist: violence 2
sohn jahre: medical 2 calm -2
sohn komt: violence -1 calm 1
sohn mich: violence 2 calm -1
sohn nachbarin: violence -1 other 1
sohn seit: calm 1
sohn und: threat 1
sohn von: other 1
sohn: life -2 violence -1 other 1 medical 1 voices -1 worry -1 calm 4
sohnes: calm 1
soi a: voices 1
soi i: calm 1
soi: life -2 violence -1 threat -1 other -1 medical -1 voices 7 foreign -1 worry -1 calm -1
soir: foreign 2 calm -1
sol ales: calm 1
sol am: life -1 threat 1
sol auf: voices 1
sol aufhoren: life -1 voices 1
sol aus: voices 1
sol auto: voices 1 calm -1
sol behalten: life 1 calm -1
sol beten: threat 2 calm -1
sol bin: threat 1
sol bis: threat -1 other 1 worry 2 calm -1
sol da: violence 1
sol dach: voices 1 calm -1
sol dan: life -1 worry 1 calm 1
sol das: life -1 violence -1 threat -1 other -1 worry -1 calm 4
sol dem: voices 2
sol den: life 1 threat -1 voices 1 worry -1
sol dich: violence 1
sol die: threat -1 medical -1 worry -1 calm 2
sol doch: threat 1
sol ein: calm 1
sol eine: worry -1 calm 1
sol einen: voices 1 worry 3 calm -3
sol er: life -1 worry -1 calm 1
sol es: life 1 other 1 calm -1
sol fenster: voices -2 calm 2
sol fur: other 1
sol gut: other 1
sol habe: threat 1 calm -1
sol herd: voices 1
sol heut: life -1 threat 2 calm -1
sol heute: violence 1 threat 1 calm -2
sol i: calm 1
sol ich: life -1 threat -1 medical 1 worry -3 calm 3
sol im: voices 1
sol in: voices 2 calm -1
sol ins: violence -1 voices 1 worry 1
sol ja: life 1
sol jetzt: worry 1 calm -1
sol kan: worry 1
sol kein: other 1 calm -1
sol komen: other 1
sol machen: life -1 threat -1 other 1 medical 1 worry -2 calm 1
sol mal: threat 1
sol mehr: life -1 threat 1 voices -2 worry -1 calm 3
sol meine: life -1 voices 1 worry -1 calm 2
sol melden: worry 1 calm -1
sol mi: voices 1
sol mich: life 1 violence -1 voices 2 worry -1 calm -2
sol mir: life -1 voices 1
sol mit: violence 1 threat -1 voices 2 calm -1
sol morgen: threat 1 worry 1 calm -1
sol muter: voices 1
sol name: calm 1
sol namlich: worry -1 calm 1
sol nich: life 2 calm -1
sol nicht: life 4 threat 1 other -1 medical -1 voices -1 calm -3
sol nichts: voices -1 calm 1
sol nix: worry 1
sol reden: life 1 voices -2 worry -1 calm 2
sol sagen: life 1 voices -1 worry 1 calm 1
sol schneler: violence 1
sol schon: threat 1 other -1
sol sein: calm -1
sol selber: life -1 voices -1 calm 2
sol sich: threat 2 other -1
sol sie: life -1 threat 1
sol springen: violence -1 voices 1 calm 1
sol sterben: life -1 threat 1 voices 1 calm -1
sol theater: other 1 medical 1 calm -1
sol tun: calm 1
sol umbringen: voices 1
sol unterschreiben: threat -1 worry 3 calm -2
sol verbren: voices 1
sol vom: voices 2 calm -1
sol vorher: life 1 voices -1
sol was: worry 1
sol wegen: life 1 worry -1
sol weil: calm 1
sol weinen: life 1
sol wen: calm 1
sol werden: worry 1
sol wieder: worry 1 calm -1
sol zu: violence 1 voices 1 calm -1
sol zur: calm 1
sol: life -2 violence -2 threat 2 other 1 medical -3 voices 7 foreign -3 calm -1
solang: life -1 calm 2
solange: other -1 worry -1 calm 2
solch: worry -1 calm 1
solche angst: worry 2 calm -1
solche vor: worry 1 calm -1
solche: life -1 worry 5 calm -3
sole: calm 1
solen ale: threat 1
solen die: calm 1
solen sie: life 1 threat 2 calm -1
solen tun: medical 1 calm -1
solen wir: medical 1
solen: life 3 violence -1 threat 4 medical 1 voices -1 worry -1 calm -4
soln das: threat 1
soln: threat 1 calm -1
sols: life 1 worry -1 calm 1
solt: life 1
solte sterben: life 1 calm -1
solte: life 1 worry 1
somer ich: life 2 calm -2
somer mehr: life 1 calm -1
somer nicht: life 1 calm -1
somer und: life 1 calm -1
somer: life 1 violence -1 threat -1 other -1 voices -1 worry 3
somerfest: life -1 threat 1 worry -1 calm 1
somerpause: calm 1
somerplan: calm 1
somerurlaub: life 2 worry -1 calm -1
sondern den: life 1 calm -1
sondern die: life 1 voices 1 calm -1
sondern gleich: other 1
sondern in: voices 1
sondern: life -3 threat -1 other 1 medical -1 voices 1 worry -2 calm 5
sonderschule: calm 1
sonderurlaub: life -1 calm 2
sonderwunsche: calm 1
sone scheint: life 1
sone: life 1 violence -1 threat -1 other 1 medical -1 voices -1 worry -1 calm 2
sonenaufgang: life -1 other 4 calm -1
sonenbrile: life -1 violence 1 calm 1
sonenuntagang: life -1 calm 1
song nua: foreign 1
song: violence 1 foreign 1 calm -1
sonja: life 1 calm -1
sons: violence 2 calm -2
sonst ales: life 1 worry -1
sonst auch: life -1 medical 2 calm -1
sonst bin: worry 1 calm -1
sonst da: worry 1
sonst er: life -1 violence 2 calm -1
sonst es: calm 1
sonst gibts: violence 1 worry 1 calm -1
sonst hab: voices 1 calm -1
sonst hat: life 1 violence 2 calm -2
sonst ich: life 2 violence -1 threat 1 calm -2
sonst kom: threat 1
sonst nimt: violence 1
sonst nix: worry -1 calm 2
sonst noch: calm 1
sonst ok: life 1
sonst platz: life 1
sonst schlagt: violence 1
sonst sie: violence 1
sonst so: violence 1
sonst stirbt: voices 1
sonst und: calm 1
sonst war: violence -1 calm 1
sonst was: life 1 calm -1
sonst wieder: violence -1 other 1
sonst: life 2 violence 5 threat -1 voices 2 foreign -1 worry -2 calm -5
sontag ale: calm -1
sontag ich: calm 1
sontag is: life 1
sontag ist: life 1
sontag mach: life 1 calm -1
sontag mehr: life 1 calm -1
sontag nicht: life 1 calm -1
sontag sie: calm 1
sontag: life 6 violence -2 threat -1 other -1 medical -1 worry -1 calm -1
sontagabend: life -1 worry 1
sontags: life -2 worry -1 calm 4
sonu: calm 1
sorg ich: life 1 threat 1 calm -1
sorg: life 2 threat 3 worry -1 calm -3
sorge das: life 1 calm -1
sorge ich: life -2 calm 2
sorge mir: threat 1 calm -1
sorge: life -1 violence -1 threat 6 medical -1 voices -1 worry -1 calm -1
sorgen ich: calm 1
sorgen mich: other 1
sorgen um: life -1 other 2 calm -1
sorgen: life -2 threat -1 other 4 worry -1 calm 2
sorgt dafur: worry 1
sorgt er: worry 1
sorgt: violence 1 threat -1 worry 1 calm -1
sorte: calm 1
sortieren: life -1 worry -1 calm 2
sortiert: threat -1 worry -1 calm 3
sory das: foreign 1
sory deutsch: life -1 foreign 2
sory gesagt: violence -1 calm 1
sory mein: foreign 1
sory: life 1 violence -2 threat -1 other -1 medical -1 foreign 6 worry -3 calm 1
soven: worry 3 calm -2
sowas ich: life -1 calm 1
sowas: life -3 threat -1 other -1 medical -1 worry 1 calm 5
sowat: calm 2
soweit: life -1 violence 2 voices 3 calm -3
sowieso: life -2 worry 3
sozialamt: calm 1
sozialkaufhaus: calm 1
sozialversicherung: calm 1
sozusagen: life 3 calm -2
spada: calm 1
spagheti: life -2 threat -1 voices -1 calm 4
spanend: life -1 violence -1 threat -1 medical -1 worry -1 calm 5
spanung: calm 1
spanvorichtung: calm 1
sparbuch liegt: life 1
sparbuch: life 4 calm -2
spardose: life 2 worry -1 calm -1
spare: life -1 calm 1
sparen: life 2 calm -1
sparing: calm 1
sparkase: threat 2 calm -1
sparschwein: life 1 calm -1
spart: worry -1 calm 2
spas aber: life 1
spas eigentlich: life 1 calm -1
spas ich: threat 1 calm -1
spas mit: calm 1
spas: violence 2 threat 2 other -1 medical 1 voices -1 foreign -1 worry -2 calm -1
spase: worry 3 calm -2
spasti genant: violence -1 worry 2 calm -1
spasti hab: worry -1 calm 1
spasti nent: life -1 threat 1 calm -1
spasti: life -2 violence -1 threat 2 other -1 medical -1 worry 3
spat arbeit: violence 1 calm -1
spat bus: violence 1 worry 1 calm -2
spat chef: calm 1
spat dran: calm 1
spat gekomen: calm 1
spat ich: calm 1
spat komt: life 1 violence 1 calm -1
spat war: calm 1
spat: life -4 violence 2 threat -2 other -1 medical -1 voices -1 foreign -1 worry 2 calm 5
spatdienst: life -1 violence 1 calm 2
spater hab: voices 1
spater wen: life 1
spater: threat -1 other -1 medical -1 worry -2 calm 5
spateren: calm 1
spatschicht ich: calm 1
spatschicht: life -1 violence -1 threat 2 medical -1 voices -1 worry -1 calm 3
spatzle: life -1 medical -1 calm 3
spaziergang: life 1
speaks: life -1 foreign 2
spedition und: calm 1
spedition: calm 1
speicherst: calm 1
speisekarte: life -1 violence 1 calm 1
spende: life -1 calm 1
spenden: medical -1 calm 1
speren mich: violence 3 calm -2
speren: violence 6 calm -5
spert imer: violence 2 calm -1
spert mich: life -1 violence 3 other 1 worry -1 calm -2
spert: life -1 violence 5 threat -1 other 2 voices -1 worry -2 calm -2
spet: calm 1
speyer: calm 1
spezialstuhl: worry -1 calm 1
speziele: calm 2
spezl: violence -1 other 2
spi: foreign 1 calm -1
spiegel sagt: voices 1
spiegel und: worry 2 calm -1
spiegel: life 1 violence -1 threat -2 other -1 voices 5 worry 3 calm -5
spiegelbild: life -1 violence -1 other -1 voices 8 worry -2 calm -3
spiel bin: calm 1
spiel den: calm 1
spiel gestern: calm 1
spiel ich: calm 1
spiel ist: life -1 calm 1
spiel wieder: life 1 worry 1 calm -2
spiel: life -1 violence 1 threat -1 medical -1 voices -1 calm 3
spiele: threat -1 worry -1 calm 2
spieleabend: calm 1
spielen: life 1 violence -1 threat -1 worry -1 calm 2
spielt: life -2 violence -1 other 2 medical 1 worry -1 calm 1
spies: calm 1
spin: life -1 threat 1
spinat: life -1 calm 2
spind 14: life 1
spind der: life 1
spind ist: life 1
spind klebte: calm 1
spind ler: calm -1
spind und: other 1
spind: life 1 threat 1 other 2 medical -1 voices -1 worry -1
spindschlusel ich: life 1
spindschlusel: life 2 threat -1 worry -1
spine: life -1 violence -1 medical -1 worry 2 calm 2
spinen: violence -1 threat -1 worry -2 calm 4
spiritus: threat 3 medical -1 voices 1 worry -1 calm -2
spitz: life -1 threat 2 calm -1
spitze: calm 1
spitzes: life 1
spitznamen: calm 1
spliter: life 2 medical 1 calm -2
spontan: calm 1
sport: life -3 medical 1 calm 2
sportplatz: life -1 other 4 calm -3
sportverein: life -1 calm 1
sprach: calm 1
sprache: threat -1 worry -1 calm 3
sprachi: other 2 calm -1
sprachnachricht er: other 1
sprachnachricht geschickt: other 1
sprachnachricht: life -1 other 3 medical -1 worry -1 calm 1
spray: medical 2 worry -1
sprechen ich: calm 1
sprechen mit: calm 1
sprechen: life -2 medical 3 foreign 1 worry -2 calm 1
sprechstunde: life -1 threat 3 calm -1
spricht: life -2 threat -1 voices 2 worry -1 calm 2
spring den: life 2 calm -2
spring gleich: calm 1
spring ich: life 2 other 1 calm -2
spring in: life 1 threat -1
spring lieber: life 1 calm -1
spring schnel: life -1 calm 1
spring schon: life 2 calm -1
spring spring: life -1 voices 3 calm -1
spring unter: life -2 calm 2
spring vor: life 3 calm -2
spring: life 7 violence -2 threat -4 medical -2 voices 8 foreign -1 worry -3 calm -4
springen das: life 2 calm -1
springen er: violence -1 other 1 calm 1
springen wen: calm 1
springen: life 7 violence -3 threat -1 other 4 medical -1 voices 2 foreign -1 worry -2 calm -6
springt an: calm 1
springt vom: calm 1
springt: life -2 violence -1 threat -1 other 3 medical -1 voices -1 worry -1 calm 4
spritz: life 3 medical -1 calm -1
spritze: life 2 other -1 medical 5 worry -1 calm -5
spritzt im: medical 1 calm -1
spritzt so: medical 1 calm -1
spritzt: life -5 violence -1 threat -1 medical 12 voices -1 calm -4
sprose: worry -2 calm 3
spruch: threat 3 calm -3
spruche uber: worry 1 calm -1
spruche: life -1 threat 3 worry 2 calm -2
spruhen: worry 1 calm -1
sprung: life 2 calm -2
spuck blut: medical 2 calm -1
spuck: life -1 medical 4 calm -2
spucke: life -1 medical 1 calm 1
spucken: violence 1
spuckt: other 1 medical 1 worry -1
spule: life -3 worry 1 calm 3
spulen: life -2 calm 3
spuler: calm 1
spulkuche sondern: calm 1
spulkuche: life -1 violence -1 other 1 worry -1 calm 2
spulmaschine war: calm 1
spulmaschine: life -2 violence -1 threat -1 medical 7 worry -2 calm -1
spur beine: medical 2 calm -1
spur ich: life 1 calm -1
spur meine: medical 1
spur: life 1 violence -1 threat -1 medical 5 calm -3
spure: life 1 calm -1
spuren: life 4 medical 2 voices -1 worry -1 calm -3
spurs: life 2 calm -2
spurt: life 3 calm -2
squad: calm 1
stabil: calm 1
stadel: other 1 calm -1
stadl: life 2 calm -2
stadtautobahn: other 2 calm -1
stadtwerke: calm 1
stafel: calm 1
stafelbetrage: calm 1
stal: life 1 calm 1
stalingrad: life -1 calm 1
stam: medical 1
stambaum: medical -1 calm 2
stampft: calm 1
stamt: calm 1
stamtisch: calm 1
stand da: calm 1
stand ich: life 1 calm -1
stand schon: life 1 calm -1
stand: life 1 violence -1 threat -1 other 1 medical -1 voices -1 worry -2 calm 4
standen: violence 2 other -1 worry -1 calm 1
standesamt: calm 1
standig: life -2 violence -1 threat -1 worry 4
standstreifen: voices 2 calm -1
stange: life -1 threat 2
stanote: foreign 3 calm -2
stapel: calm 1
stapeln: calm 1
stapler angefahren: violence 2 calm -1
stapler den: threat 2 calm -1
stapler extra: violence 1 calm -1
stapler ist: medical 1
stapler mir: medical 1
stapler und: threat 1 calm -1
stapler: life -4 violence 1 threat 3 other -1 medical 1 voices -1 worry -2 calm 4
stapln: life -1 calm 1
star: life -1 worry 2 calm -1
starb: calm 1
stare: other -1 worry 2 calm -1
stark aus: medical 1
stark der: medical 1
stark ist: calm 1
stark: life -1 violence -1 threat -1 other 1 medical 5 calm -3
starke schmerzen: life 2 calm -1
starke: life 5 threat -1 calm -3
starken: other -1 calm 1
starker: violence 1 other -1 medical -1 voices 3 calm -1
starksein: life -1 worry 7 calm -5
stat einer: medical 1
stat es: voices 1
stat ich: life 1 calm -1
stat: violence -1 threat 2 other -2 medical 1 voices 1 worry -1
statdesen: medical -1 voices 3 calm -1
station und: threat 1
station: life -1 threat 1 foreign -1 calm 2
statistik: calm 1
status: calm 1
statusfeststelung: calm 1
stau der: calm 1
stau: life -1 violence -1 threat -1 medical -1 voices -2 worry -1 calm 6
staubsauger hat: calm 1
staubsauger: medical -1 calm 1
staumaur: life -1 other 3 medical -1 calm -1
std: life -1 other 1 calm 1
stech ab: threat 3 calm -2
stech den: threat 2 calm -1
stech ich: threat 1
stech mir: life 1 calm -1
stech zu: threat 1
stech: violence -1 threat 10 worry -1 calm -7
stecha: life -1 medical 1 voices 2 calm -1
steche ich: threat 2 calm -1
steche zu: threat 1 calm -1
steche: life -1 violence -1 threat 6 worry -1 calm -3
stechen: violence 2 medical 1 calm -1
steck: violence -1 threat 3 other 2 medical -1 voices 1 worry -1 calm -3
steckdose: life -1 threat -1 voices 5 calm -2
stecken dan: life 1 violence -1
stecken geblieben: medical 1
stecken: life 2 violence -1 threat -1 medical 3 calm -2
stecker: life 1 worry 1 calm -1
steckt in: calm 1
steckt: life 1 medical -1 worry -1 calm 2
stefi: life -2 violence -1 threat 1 other 6 medical -1 voices -1 worry -1 calm -1
steh am: voices 1 worry -1
steh an: voices 1 worry 1 calm -1
steh auf: life 2 threat -1 voices 2 calm -2
steh aufm: voices 1
steh da: medical 1
steh dem: life 2 calm -1
steh den: voices 1
steh der: life 2 medical -1 voices -1
steh hier: threat 1
steh hinter: threat 1
steh ich: medical 1 voices -1
steh im: calm 1
steh in: violence 1
steh mit: threat 1 calm -1
steh morgen: life -1 calm 1
steh nicht: worry 1
steh oben: voices 1
steh schon: life -1 threat 1 voices 2 calm -1
steh seit: life 1
steh um: worry 1
steh und: medical 1
steh vor: life -1 threat 2 voices 1 calm -1
steh: violence -1 threat 2 other -2 medical -2 voices 9 foreign -1 worry 1 calm -5
stehen auf: worry 1
stehen da: other 1
stehen geblieben: life -1 calm 1
stehen kan: calm 1
stehen lasen: voices 1 calm -1
stehen mir: calm 1
stehen rum: medical 2 calm -1
stehen und: other 1 worry 1 calm -1
stehen wir: calm 1
stehen: life -2 threat 1 other -1 medical 2 voices 2 foreign -1
stehengeblieben: calm 1
stehilfe: calm 1
stehsitz: calm 1
steht 26: calm 1
steht am: other 2 calm -1
steht auf: life -1 other 2
steht bereit: threat 1
steht bis: calm 1
steht da: calm -1
steht dan: calm 1
steht das: calm 1
steht dem: other 2 calm -1
steht den: calm 1
steht der: life -1 violence 1 worry -1
steht drin: calm 1
steht eine: other 1
steht er: violence -1 calm 1
steht es: life 1 calm -1
steht fest: life 2 calm -1
steht frau: other 1
steht hangt: life 1
steht ich: violence 1 other -1 worry 2 calm -1
steht im: threat 1
steht in: calm 1
steht kein: calm 1
steht meinem: life 1
steht mir: calm 1
steht mit: violence 1
steht nicht: threat 1
steht noch: calm 1
steht nur: calm 1
steht schon: life 1 other 1 calm -1
steht seit: life 1
steht so: violence 1
steht und: calm 1
steht unten: violence 2 other -1 voices 1 calm -1
steht vor: violence 2 calm -1
steht wirklich: life 1 calm -1
steht: life -3 violence 1 threat 1 other 6 medical -2 foreign -1 worry -3 calm 1
steif und: other -1 medical 2 calm -1
steif: life -1 violence 1 threat -1 other -1 medical 5 calm -1
steifen: medical 1 calm -1
steig: life 2 voices 2 calm -3
steige: worry 1 calm -1
steigen: life -1 threat -1 voices 4 calm -1
steigt: life -1 threat 1
steiht: life -2 violence 2 other 2 calm -2
stein ist: threat 1
stein: life -1 threat 2 medical 1 calm -1
steinbruch: life 2 threat 2 other 2 worry -1 calm -5
steine: life 3 threat -1 calm -1
steinmetzbetrieb: calm 1
stel dich: violence 1 medical 1 calm -1
stel ich: life 1
stel mir: life 1 calm -1
stel nicht: medical 1
stel: life 1 violence 1 threat -1 medical 1 voices -1 worry 1 calm -1
stele das: threat 1
stele die: calm 1
stele gefunden: life 1 calm -1
stele hab: worry 1
stele mir: threat 1
stele noch: life -1 worry 1
stele und: life 1
stele wo: life 1 calm -1
stele: life 1 violence -1 other -1 medical -1 voices -1 worry 1 calm 2
stelen ab: worry 2
stelen die: life 1
stelen es: violence 1 worry 1 calm -1
stelen ich: life 1
stelen sie: violence 1 worry 1 calm -1
stelen: violence 1 threat -1 other -1 medical -1 voices -1 worry 4
stelenanzeige: calm 1
stelt die: calm 1
stelt imer: worry 1
stelt mich: worry 1
stelt sich: worry 1
stelt: life -1 violence -1 threat 1 other -1 medical -1 voices -1 worry 1 calm 2
stema: life -1 voices 3 foreign -1 calm -1
stempel und: calm 1
stempel: life -1 calm 2
stengan: threat 1 other 2 calm -2
stephan: other 1
sterb gleich: life 1
sterb ich: life 2 calm -2
sterb langeweile: calm 1
sterb vor: life -1 calm 1
sterb: life 6 threat -1 worry -1 calm -3
sterbe vor: life -1 calm 1
sterbe: life 5 threat -1 worry -1
sterbebegleitung: calm 1
sterbehilfe: life 3 calm -3
sterben auf: threat 1
sterben der: worry 1
sterben die: life 1 voices -1
sterben fur: life -1 calm 1
sterben gut: calm 1
sterben ich: threat 1 calm -1
sterben ja: life 2 worry -1 calm -1
sterben jetzt: other 1
sterben kan: life 1 calm -1
sterben oder: life 1
sterben schon: life -1 calm 1
sterben so: life -1 calm 1
sterben und: other 1 worry 1 calm -1
sterben: life 12 violence -3 other 3 medical -2 voices 3 foreign -2 worry -5 calm -7
sterbn: life 10 foreign -1 calm -8
stern: life 1 calm -1
sternchen: other 1 medical -1
sterne: medical 2 worry -1 calm -1
sternen: life 2 calm -1
sternzeichen: calm 1
sterwe: life 2 calm -2
stesch: life -1 threat 7 calm -6
steur: life -1 other 1 worry 1
steura: calm 1
steurberater: calm 1
steurerklarung: life -1 worry -1 calm 3
steurklase: calm 1
steurn: life -1 calm 2
steurt: life -1 other -1 voices 4 calm -1
steze: foreign 1 calm -1
stich: violence -1 threat 2 medical 3 voices 4 foreign -1 worry -1 calm -5
stiche: life -1 violence 1 medical 1 worry 2 calm -3
stichsage: calm 1
sticht: violence 1 medical 1 calm -1
stick: life -1 violence 2
sticker: life -1 violence -1 calm 2
stickig: calm 1
stiefbruder: life -1 violence 4 threat 2 medical -1 worry -1 calm -4
stiefmuterchen: calm 1
stiefvater ich: violence 1 calm -1
stiefvater komt: violence 1 calm -1
stiefvater nachts: violence 1 calm -1
stiefvater sagt: violence 1 calm -1
stiefvater: life -1 violence 6 other 3 worry -1 calm -5
stiege: other 2 calm -1
stieht: threat 1
stift: life 1
stil heute: life -1 calm 1
stil in: life -1 voices 1 worry 1 calm -1
stil ist: life -1 threat 1 other 1 worry 1 calm -1
stil schon: life -1 other 1 worry 1
stil und: life 1
stil wil: life 1
stil wird: life 1
stil: life 3 violence -2 other 3 medical -1 voices -1 worry 1 calm -4
stile: calm 1
stiler: violence -1 other 2
stilhalten: violence 2 voices -1 calm -1
stim ick: voices 2 calm -1
stim segt: voices 2 calm -1
stim: life -1 voices 6 foreign -1 worry -1 calm -3
stima: voices 2 calm -1
stime am: worry -1 calm 2
stime befiehlt: voices 1 calm -1
stime die: voices 1
stime hat: voices 2 calm -1
stime heute: voices 1
stime ich: voices 1
stime im: voices -1 calm 1
stime in: voices 1
stime ist: worry -1 calm 1
stime mehr: calm 1
stime navi: voices -1 calm 1
stime sagt: voices 3 calm -1
stime telefon: worry -1 calm 2
stime weg: voices -1 worry -1 calm 2
stime: life -4 violence -2 threat -1 other -2 medical -2 voices 11 foreign -1 worry -4 calm 4
stimen das: voices 1
stimen die: voices 2 calm -1
stimen er: other 1
stimen heute: voices 1 calm -1
stimen im: voices -1 calm 2
stimen nicht: voices 1
stimen sagen: threat -1 other 1 voices 2 calm -1
stimen sind: voices 1 worry 1 calm -1
stimen und: other -1 calm 1
stimen wieder: worry 1 calm -1
stimen wolen: voices 1
stimen: life -4 violence -2 threat -2 other -1 medical -2 voices 15 foreign -1 worry 3 calm -6
stimt das: voices 1 calm 1
stimt doch: worry 1
stimt ich: life 1 calm -1
stimt was: worry 1
stimt: life 2 violence -2 threat -1 medical -1 voices 1 worry -1 calm 4
stimung: life -1 worry 1 calm 1
stinke: worry 1
stinksaur: calm 2
stinkt ich: calm 1
stinkt: life -1 violence -1 calm 2
stirb: life -2 threat -1 voices 3 calm 1
stirbt die: calm 1
stirbt gleich: violence -1 calm 1
stirbt ich: life -1 threat 2 voices 1 calm -2
stirbt man: life 3 calm -2
stirbt wen: life 1
stirbt: life 3 violence -3 other -1 medical -1 voices 3 foreign -1 worry -3 calm 1
stirn: violence -1 calm 1
stirve: life 5 calm -4
sto: foreign -1 calm 1
stock er: calm 1
stock hab: life 1
stock ich: threat 1
stock mit: life -1 violence 1
stock und: threat 1
stock: life 6 other 4 medical -2 foreign -1 worry -2 calm -6
stockchen: life -1 calm 2
stockwerke: life 3 calm -2
stofelig: life -1 calm 1
stoht: calm 1
stoi: foreign 1 calm -1
stoju: life -1 foreign 2 calm -1
stol: life -1 worry -1 calm 2
stolpert: life -1 medical 6 worry -1 calm -4
stolz auf: life -1 calm 2
stolz mich: life -1 calm 1
stolz: life -1 violence -1 other -1 medical -1 worry -2 calm 6
stond: life -1 other -1 medical 3 calm -1
stop: life 1 medical -1 foreign 1 worry -1 calm -1
stoped: foreign -1 worry 3 calm -1
stopen: life 3 medical -1 calm -1
stopt: calm 1
stor ich: life 1 calm -1
stor: life 3 calm -1
storage: foreign 1
storch: calm 1
store: life 2 medical -1 calm -1
stort: life 2 calm -1
storta: foreign 2 calm -2
storung: life 1 calm -1
stos: life -1 threat 4 worry -1 calm -2
stosen: violence -1 calm 2
stostange: life -1 calm 1
stoter: life -1 worry 3 calm -1
stotere: worry -1 calm 1
stotern: life -1 calm 1
stotert: worry -1 calm 1
strafe fur: life 1 calm -1
strafe: life 5 violence -1 threat -1 other 1 medical -1 worry -1 calm -2
straft: violence -1 voices 2
strafzetel: life -1 calm 2
strahlen: voices 1
strahlt: calm 1
stram: life -1 calm 2
strand: life -1 calm 1
strase den: voices 1 calm -1
strase sie: other 1
strase: life -1 violence -1 threat -1 other 3 voices 3 worry -1 calm -2
strasenbahn weiter: worry 1
strasenbahn: life -1 worry 2
strat: life -1 voices 3 calm -1
strben: life 6 calm -6
strecke: calm 1
streichen bin: life 1
streichen ich: threat 1 calm -1
streichen: life -1 violence 1 threat 2 voices 2 worry -1 calm -3
streifen: life 2 voices 1 calm -2
streifnhornchn: life 3 calm -2
streik: life -1 calm 1
streikt: calm 1
streit dem: calm 1
streit mit: calm 1
streit und: worry 1
streit: life -2 threat -1 other -1 medical -1 voices -1 worry 2 calm 3
streiten sich: calm 1
streiten: life -1 violence 1 worry 1
streng an: life -1 worry 1
streng mich: life -1 worry 1
streng: life -1 voices 1 worry 2
stres der: worry 1 calm -1
stres machen: life -1 medical 2 worry -1
stres: life -2 violence -1 medical 3 calm 1
stresig: life -1 calm 2
strich: life 2 calm -1
striche: life 5 worry -1 calm -4
strick hab: threat 1 calm -1
strick ich: threat 1 calm -1
strick im: life 2 other 1 calm -1
strick schon: other 1
strick: life 10 violence -1 threat -3 other 7 medical -1 worry -2 calm -10
stricke: life 3 violence -1 threat -1 calm -1
stricken: calm 1
stricknadel: life 2 worry -1
striemen: violence 1 other 1 calm -2
strom abgemeldet: life 1
strom abgestelt: worry 3 calm -2
strom dan: voices 1 calm -1
strom hat: violence -1 medical 2
strom ist: worry 3 calm -2
strom: life -2 violence -3 threat -2 other -1 medical 3 voices 1 worry 6 calm -3
stromrechnung: life -1 calm 2
stromschlag: medical 3 calm -2
stromung: life 3 calm -2
stros: worry 3 calm -2
strotere: calm 1
stuck das: life 1
stuck fur: calm 1
stuck ich: calm 1
stuck im: medical 1
stuck torte: calm 1
stuck und: calm 1
stuck: life -2 violence -1 other -1 medical 1 voices 1 worry 1 calm 2
stucke: calm 1
stuckzahl: calm 1
studentin: calm 1
studio: calm 1
studium: calm 1
studnen: calm 1
stufe: calm 2
stufen: calm 1
stuhl da: worry 1
stuhl dan: life -1 calm 1
stuhl der: calm 1
stuhl fur: violence 1
stuhl ist: medical 1
stuhl: life -2 violence 2 threat -1 other -1 medical 1 calm 2
stuhle hoch: life 1
stuhle licht: life 1
stuhle: life 1
stuih: life -1 calm 1
stulen: life -1 calm 1
stum: threat 1 worry 1 calm -1
stumpf: calm 1
stun: calm 1
stund: life -1 medical 3 worry -1
stunde auf: life 1
stunde fruher: life -1 calm 1
stunde geben: calm 1
stunde hat: medical 1 calm -1
stunde kan: life 1
stunde langer: worry -1 calm 1
stunde und: medical 1
stunde: other 1 medical 1 voices -1 foreign -1 worry -3 calm 2
stunden am: calm 1
stunden an: voices 1
stunden der: voices 1 calm 1
stunden ich: medical 1 worry 2 calm -1
stunden im: calm 1
stunden in: calm 1
stunden mache: calm 1
stunden machen: worry 1 calm -1
stunden seh: medical 1
stunden tag: calm 1
stunden und: medical 1
stunden: life -5 violence -2 threat -1 other -1 medical 1 foreign -1 worry 2 calm 7
stundne: calm 1
sturm: calm 1
sturz: life -1 medical 3 worry -2
sturzen: voices 1
stycznia: foreign -1 calm 2
suacha: life 1
suacht: violence 1
sucede: foreign 1
such ich: voices 1 calm -1
such: life 3 threat -1 voices 1 worry -1 calm -2
suche die: calm 1
suche: life -1 worry -1 calm 2
suchen bin: life 1 calm -1
suchen ich: life 2 other 1 calm -1
suchen: life 7 other 1 medical -1 worry -2 calm -6
sucht ferienjob: calm 1
sucht mich: other 1 calm -1
sucht nicht: life 2 calm -2
sucht: life 1 violence 3 threat -1 other 3 medical -1 voices -1 worry -2 calm -3
sud: calm 1
sudoku: calm 1
suizid gedanken: life 2 calm -1
suizid: life 6 worry -1 calm -4
suizidgedanken hab: life 1 calm -1
suizidgedanken: life 12 worry -5 calm -6
sulvst: calm 1
sumer: calm 1
sun: calm 1
sundigt: life -1 worry -1 calm 2
sundog: calm 1
supe: worry 1
supen: worry 3 calm -2
super danke: calm 1
super die: life 1
super hab: life 1 calm -1
super heute: life 1 threat 1 calm -1
super und: calm 1
super: life 1 violence -1 other -1 medical -1 voices -1 worry -3 calm 6
supermarkt ich: worry 1
supermarkt: life -1 violence -1 threat -1 other 3 worry 1 calm -1
supervision: life -1 calm 1
supi: calm 1
sus: life -2 threat 4 other -1 medical -1 worry -1
suse: violence 2 calm -1
susi: other 2
susigkeit: life -1 calm 1
sv: calm 1
sve: foreign 1 calm -1
svega: foreign 1
sven: life -1 violence 4 threat -2 other 1 calm -2
svesper: calm 1
svi: life -1 foreign 2 calm -1
swarbehinerten: life -1 calm 2
swart: medical 2 calm -1
switch: life 1 calm -1
swoja: foreign -1 calm 2
synchronisiert: life -1 worry -1 calm 3
syndrom: calm 1
syrien: life 1 violence -1 worry -1 calm 1
system: calm 1
systemische: calm 1
szafke: foreign -1 calm 2
szef powiedzial: calm 1
szef seh: calm 1
szef: life -1 foreign -1 calm 3
szenen: worry 3 calm -2
ta7: foreign 3 calm -2
tab: medical 4 calm -3
tabele: calm 1
tabelten: worry -1 calm 1
table: foreign 1
tablet meiner: calm 1
tablet von: calm 1
tablet: life -1 violence 2 other -1 medical -1 calm 2
tableten abgesetzt: life -1 worry 2 calm -1
tableten ale: other 1 calm -1
tableten am: calm 1
tableten auf: medical 1 voices 1 worry -1 calm -1
tableten brauch: life -1 worry 1
tableten dem: life 1
tableten die: life -1 medical 1 worry 1
tableten einmal: medical 1 voices 1 calm -1
tableten er: calm 1
tableten gegen: life -1 worry 1 calm 1
tableten genomen: life -1 other 2 medical 1 worry -1 calm -1
tableten geschluckt: other 1 calm -1
tableten gezahlt: life 1
tableten hab: life 1
tableten ich: life 1 calm 1
tableten imer: calm 1
tableten jetzt: calm 1
tableten nehm: calm 1
tableten nehme: violence 1
tableten nehmen: life -1 worry 2 calm -1
tableten nicht: life 1 violence 1 worry 1 calm -1
tableten oma: life 1 calm -1
tableten schlaft: life -1 other 2 medical -1 worry -1 calm 1
tableten schon: life 2 calm -1
tableten sie: other 1 worry 1 calm -1
tableten stat: calm 1
tableten tag: worry -3 calm 3
tableten und: life 1 other 1
tableten vom: life 1 calm -1
tableten von: life 1 calm -1
tableten vor: life 1 calm -1
tableten weg: worry 3 calm -2
tableten weglasen: calm 1
tableten weil: medical 1 calm -1
tableten wie: worry -1 calm 1
tableten: life 3 violence -2 threat -4 other 7 medical 2 voices -1 worry 1 calm -5
tabletki: foreign 3 worry -1 calm -1
tablets: foreign 1
tacker: calm 1
tafel: calm 1
tag 3: voices 1 calm -1
tag ale: life 1
tag ales: worry 1
tag an: life 1 worry 1 calm -1
tag auf: life 2 worry -1 calm -1
tag bus: worry 1
tag dan: life -1 calm 1
tag daran: life 1 worry -1
tag den: threat 1 worry -1
tag der: calm 2
tag die: threat 1
tag drei: violence 1 calm -1
tag eine: calm 1
tag es: worry -1 calm 2
tag frei: worry 1
tag fur: life -1 calm 1
tag gesagt: life 1
tag hab: life -1 worry 1
tag heul: worry 1
tag heute: life 1 worry -1
tag ich: life -1 worry 1
tag ick: voices 1
tag im: worry 1
tag in: worry -1 calm 2
tag ist: medical 1
tag jetzt: worry 1
tag kan: calm 1
tag mein: worry 1
tag meiner: worry 1 calm -1
tag mich: life 1
tag mir: worry -1 calm 1
tag mit: worry -1 calm 1
tag morgen: calm 1
tag nicht: life 1
tag noch: life -1 worry 1
tag ohne: worry 1 calm -1
tag seit: worry 1 calm -1
tag sitzt: calm 1
tag so: life -1 worry 2 calm -1
tag stunde: life -1 worry -1 calm 1
tag un: voices 1
tag und: life 1 worry -1 calm 1
tag vor: worry 1
tag weh: worry 1 calm -1
tag wer: worry -1 calm 1
tag zu: life 1
tag zum: calm 1
tag: life -1 threat -3 other -3 medical -3 voices 2 foreign -1 worry 4 calm 4
tage ale: worry 1 calm -1
tage am: worry 1
tage bis: life 1 worry -1
tage dan: threat 1
tage die: worry -1 calm 1
tage frei: calm 1
tage hab: life 1
tage ich: worry 1
tage mehr: calm 1
tage nicht: life -1 worry 2 calm -1
tage sind: worry 1
tage stuck: worry 1
tage urlaub: life 1
tage weg: calm 1
tage woche: calm 1
tage zu: life 1
tage: violence -2 threat -1 other -1 medical -1 voices -2 foreign 1 worry 2 calm 4
tagebuch: life 1 worry -1 calm -1
tagelang: violence -1 worry 2 calm -1
tagen bei: life 1
tagen der: voices 1
tagen die: voices 1 worry -2 calm 1
tagen ganz: threat 1 calm -1
tagen ich: life 1 calm -1
tagen im: worry 1
tagen nicht: other 1 medical -1 worry 1 calm -1
tagen nichts: worry 1 calm -1
tagen nix: life 1
tagen richtig: worry 1 calm -1
tagen schlafen: medical -1 worry 1
tagen wieder: life -1 worry 1
tagen: life 1 violence -2 other 2 medical -3 voices 2 worry 3 calm -4
tages: life 2 medical -1
tageschau: other 1 calm -1
tagesklinik: worry 1
tagestruktur: life 2 worry -1 calm -1
taglich: life -1 threat -1 worry 1 calm 2
tagn: medical -1 worry -1 calm 3
tags: worry 2 calm -1
tagsuber: calm 1
taking: foreign -1 worry 3 calm -1
takt: medical 3 calm -2
talbrucke: life 3 calm -3
talk: foreign 1
talker: violence 2
talsper: other 2 calm -2
tam: foreign 2 calm -1
tamum: life -1 foreign 3 calm -1
tanengrun: calm 1
tanja: life -1 violence -1 other 1 calm 1
tante hat: violence 1
tante im: calm 1
tante mir: violence 1
tante: life -1 violence 2 threat -1 medical -1 voices -1 worry -1 calm 2
tanze: life -1 calm 2
tanzen: life 1
tanzkurs: calm 2
tanzt: life -1 calm 1
tape: life -1 calm 1
tapfer: life -1 calm 1
tarek: other 2 calm -1
tarif: calm 1
tasche: threat 5 other -1 voices -1 worry -1 calm -2
taschengeld und: worry 1
taschengeld: life -2 violence 1 other -1 worry 4 calm -1
tase: life 1 violence -1 medical 1 worry -1
tasen: violence 1 other -1
tastatur: life -1 calm 1
tatigkeit: calm 1
tato am: life -1 calm 2
tato: life -3 calm 4
tatort die: calm 1
tatort gestern: calm 1
tatort: violence -1 threat -1 other -1 worry -1 calm 5
taub und: medical 1
taub: life -1 violence 1 medical 2 worry 1 calm -2
taube: worry -1 calm 1
tauben: life 1 worry 1 calm -1
tauch: life 1
tauchring: calm 1
taucht: life 1
taufe: violence 3 calm -2
tauschen: calm 1
tauschn: life -1 calm 2
tausend tote: calm 1
tausend: worry -1 calm 2
tavla: foreign -1 calm 2
taxi ich: calm 1
taxi: life 1
team die: worry 1
team ich: calm 1
team ist: calm 1
team: threat -1 other -1 foreign -1 worry 1 calm 2
teamgesprach: calm 1
teamleiter: calm 1
teamsitzung: worry -1 calm 2
tecavuz: foreign 3 calm -2
techniker: calm 2
technische: calm 1
tedy: life 2 foreign 2 calm -2
tedys: life 1 calm -1
tehdit: foreign 1 calm -1
teich: violence -1 medical 4 calm -2
teig: life -2 calm 2
teil: calm 1
teile ich: life 1
teile mit: life 1
teile: life 2 violence -1 threat -1 medical -1 voices -1 worry 1
teilen: calm 1
teilhabeberatung: life -1 calm 2
teilkasko: life -1 calm 1
teiln: calm 1
teilnehmer: calm 2
teilweise: calm 1
teilzeit: calm 2
tekuche: worry 2 calm -2
tel: foreign -1 calm 2
telefon aber: other 1
telefon chef: calm 1
telefon gesagt: other 1
telefon hat: worry 1
telefon hor: other 1
telefon ich: life -1 worry 1
telefon ist: other 1 worry -1 calm 1
telefon lieferant: calm 1
telefon mit: life 1
telefon sie: other 1
telefon und: other 1
telefon wegen: life 1 calm -1
telefon: life -3 violence -2 threat -2 other 6 medical -2 voices -2 foreign 1 calm 3
teler ich: violence 1
teler: life -2 violence 5 threat -1 medical -1 worry -1 calm 1
teling: foreign 1
tengo: foreign 2 calm -1
tepich: other 1 medical -1 calm 1
tepichmeser in: life 1 calm -1
tepichmeser: life 1 violence -1 threat 3 other 2 calm -4
terarium: medical 1 calm -1
teraz: foreign 1 calm 1
tere: foreign 1 calm -1
termin bei: calm 1
termin ich: threat 1 voices 1 calm -1
termin im: worry 1 calm -1
termin mehr: life 1 threat 1 calm -1
termin nicht: life 1
termin vergesen: life 1
termin: life 1 violence -2 threat -1 medical -1 calm 3
terminat: foreign -1 calm 2
terminbestatigung: calm 1
termine: life 2 worry -1
tesekurler: calm 1
tesmer: calm 1
test: calm 1
testament ist: life 1 calm -1
testament: life 6 calm -4
teufel im: calm 1
teufel in: voices 1
teufel mus: voices 1 calm -1
teufel und: voices 1 calm -1
teufel: life -1 violence -1 threat -2 other -1 medical -1 voices 9 worry -1 calm -3
teur das: calm 1
teur: life -1 worry -1 calm 3
text: threat -1 worry 1
thank: foreign 3 calm -2
thanks: foreign -1 calm 2
that: foreign 1
the and: foreign 2 calm -1
the bike: foreign 1
the cofe: foreign 1
the dog: calm 1
the he: foreign 1
the last: calm 1
the machine: calm 1
the pils: foreign 1
the: life -2 violence -1 threat -1 other -1 medical -1 voices -1 foreign 7 worry -2 calm 1
theater machen: other 1 medical 1 calm -1
theater: life 3 violence -1 threat -1 other 1 voices -1 worry -1 calm -1
theke: calm 1
them: foreign 3 calm -1
thema: life -1 worry -1 calm 2
then: life -1 foreign 2
theodor: calm 1
theorie: life -1 calm 2
therapeut hat: life 1 violence -1 worry 1
therapeut im: life 2 calm -1
therapeut ist: life 2 calm -1
therapeut: life 7 violence -1 medical -1 worry 1 calm -4
therapie: life 1
there: medical -1 foreign 3 calm -1
theres: foreign 1
therme: calm 1
they: foreign 2 calm -1
this: life -1 foreign 2
thoma: life -1 calm 1
thomas: violence -1 threat 1 other 1 medical 1 worry 1 calm -2
thorsten: medical 1 calm -1
thre: foreign -1 worry 3 calm -1
thunfisch: calm 1
thw: calm 1
ticket: life 1
tickets: calm 1
tief atmen: threat 1
tief genug: life 1
tief hab: life -1 threat 1 medical 1
tief: life 6 medical 1 voices -1 worry -2 calm -4
tiefe: life -1 voices 2 calm -1
tiene encerada: foreign 1
tiene: life -1 foreign 4 calm -2
tierartz: calm 1
tierarzt der: life 2 calm -1
tierarzt er: calm 1
tierarzt sagt: life 1 calm 1
tierarzt: life 4 other -1 voices -1 worry -1
tiere: life -1 violence -1 calm 2
tierheim gebracht: other 1 calm -1
tierheim ist: calm 1
tierheim: violence -1 threat -1 other 2 worry -1 calm 2
tierisch: life -1 calm 2
tierpark: calm 1
tierpfleger: calm 1
tierschutz: life 3 violence -1 calm -1
tiktok: worry 3 calm -3
tim: life 4 violence -2 other 1 calm -2
timo aus: violence 1 other 1 calm -1
timo hat: other 1
timo: life 1 other 3 medical -1 worry -1 calm -2
timos: calm 1
tina: life 1 other 2 calm -2
tipe: life -1 violence 1 medical 1 worry -1
tipen: life -1 violence 1 medical 3 worry -1 calm -1
tips: calm 1
tipt: other 2 worry -1 calm -1
tiptop: life -1 calm 1
tired: calm 1
tisch der: life -1 calm 1
tisch gelegt: other 1 calm -1
tisch und: life -1 other 1 calm -1
tisch: life 1 violence -1 threat -1 other 1 medical -1 voices 1 worry -1 calm 2
tische: life 1 calm -1
tischkante: other 2 calm -1
tischler: voices 1
tischtenis: life -1 violence -6 calm 7
titanic: worry -1 calm 2
titel: life -1 calm 1
tja: life -1 threat 5 calm -3
tn hat: calm 1
tn: life -1 violence -1 threat -1 other -1 medical -1 foreign -1 worry -1 calm 7
toast: life -1 worry 1
toata: foreign 2 calm -1
tobi: other 1 calm -1
toca: foreign 1
tochter angefast: threat 1 calm -1
tochter die: life 1 calm -1
tochter hat: calm 1
tochter ich: threat 1 calm -1
tochter im: calm 1
tochter ist: calm 1
tochter jetzt: worry 1 calm -1
tochter komt: calm 1
tochter mir: other 1
tochter sie: life 1 calm -1
tochter und: other 1
tochter: violence -1 voices -1 calm 3
toco: foreign -2 calm 2
toda: foreign -2 calm 2
today: life -1 calm 2
todmude aber: calm 1
todmude: life -1 worry -1 calm 3
todo: life -1 foreign 2 worry -1
toi trong: foreign 2 calm -1
toi: life -1 foreign 5 calm -3
toilete: life -2 other 1 voices -1 worry 3
tol: violence -1 worry -1 calm 4
tole: life -3 calm 4
tom ist: life 1
tom: life 1 violence 1 other -1 calm 1
tomate: calm 1
tomaten ich: calm 1
tomaten: medical -1 voices -1 worry -1 calm 4
tomorow: life -1 foreign 1 worry -1 calm 2
tonight: life -1 foreign 5 worry -1 calm -1
top: life -3 worry -1 calm 4
topf: life -1 medical 2 calm 1
topmodel: calm 1
torben: life -1 violence -1 threat 2
torkelt: medical 3 calm -3
torpedoraum: calm 1
torsten: life -1 medical -1 worry 1 calm 1
torte: life -1 violence -1 worry -1 calm 4
tortila: calm 2
torwat: calm 1
tot aber: voices 1
tot als: life 3 calm -3
tot am: life 1
tot amt: calm 1
tot auf: calm 1
tot beser: life 2 calm -2
tot bin: life 4 worry -2 calm -1
tot brauch: life -1 calm 1
tot das: worry 1
tot de: voices 1 calm 1
tot dem: calm 1
tot die: threat 1
tot er: other 1 voices 1 calm -1
tot fur: life 1 calm -1
tot geh: life 1
tot hab: threat 1
tot haben: life 1 worry -1
tot hat: calm 1
tot ich: life -2 threat 2 calm 1
tot im: calm 1
tot in: life 1 calm -1
tot ins: life -1 calm 1
tot is: calm -1
tot ist: life 1 threat 1 calm -2
tot machen: threat 3 calm -2
tot mein: life 1
tot mude: life -3 calm 4
tot neu: life -1 calm 1
tot nicht: calm 1
tot noch: life 1
tot schoner: life 2 calm -2
tot schreiben: life -1 calm 1
tot sein: life 2 worry 1 calm -2
tot sie: life -1 threat 1 voices 1 calm -1
tot so: life 1
tot umgefalen: life -1 calm 1
tot und: other 1 calm -1
tot vom: life 1 calm -1
tot von: life -1
tot vor: life -1 calm 1
tot war: life 1 violence 1 calm -2
tot ware: life 1 calm -1
tot wil: life 1 voices 1 calm -1
tot: life 10 violence -1 threat 5 other -2 medical -4 voices 1 foreign -1 worry -1 calm -6
total: life -2 worry 1 calm 2
totale: calm 1
tote in: threat 2 calm -1
tote mama: other 1
tote: violence -1 threat 2 medical -1 voices 3 foreign -1 worry -2 calm -1
toten: life 3 violence -1 threat 6 other -1 voices 4 worry -3 calm -6
totengraber: calm 1
totenkopf: calm 1
totensontag: calm 1
toter: life 2 calm -1
totes: calm 1
totgegosen: life -1 calm 1
totgelacht: life -2 worry -1 calm 3
totgeschamt: life -1 worry -1 calm 2
totgetanzt: calm 1
totlachen: calm 1
totmachen: life 2 calm -2
totschlagt: life -1 threat 3 calm -1
totul: foreign -1 calm 2
touches: foreign 1
tous: foreign 1
tout: calm 1
toute: foreign -1 calm 2
tracks: foreign 2 calm -1
trag ich: calm 1
trag: life 3 violence -1
trage heute: calm 1
trage ich: calm 1
trage jetzt: violence 1 calm -1
trage: violence 1 threat -1 other -1 calm 2
tragen: life -1 violence -1 medical -1 voices -1 worry -1 calm 6
trager die: calm 1
trager: life -1 calm 3
tragt das: voices 1
tragt mich: life 1
tragt: violence -1 other 1 medical -1 voices 2 calm -1
traiesc: foreign 3 calm -2
train: foreign 2 calm -1
trainer hat: threat 1
trainer: life -2 violence -1 threat 1 worry -1 calm 4
trainiert: calm 1
training: life -1 violence 2
traktor: life 1 voices 2 calm -2
tram: life 2 calm -1
tranen: worry 1
tranquile: foreign 1 calm -1
transporter: worry 2 calm -1
trau ich: calm 1
trau kaum: worry 1
trau mich: life -1 violence -1 other 2 worry 2
trau net: violence 1 worry 1 calm -1
trau nich: life -1 other 2 calm 1
trau nicht: other 1 worry 1 calm -1
trau: life -4 violence -2 threat -1 other 5 medical -1 voices -1 worry 5
traudl: life 1 calm -1
traum ich: calm 1
traum: life 1 violence -1 threat 1 voices -1 worry -1 calm 2
traume: life -1 calm 1
traur: worry 1
traurig am: calm 1
traurig bin: life 1 calm -1
traurig das: life 2 worry -1 calm -1
traurig die: worry 1
traurig ende: calm 1
traurig heute: life -1 other 1
traurig mein: life 2 worry -1 calm -1
traurig nicht: life -1 other 1 worry 1
traurig sein: life 1 worry 1 calm -1
traurig und: calm 1
traurig: life 4 violence -2 threat -1 medical -1 voices -1 worry 1 calm -1
traut sich: calm 1
traut: life -1 other -1 calm 3
trefe: calm 1
trefen: life -1 calm 2
trefpunkt: other 1 calm -1
tremor: calm 1
trenen: calm 1
trenung ich: worry 1
trenung: life -1 worry 4 calm -1
trepe ich: other 1
trepe runter: violence 1 threat 1 calm -1
trepe runtersetzen: threat 1 other 1 calm -1
trepe und: medical 1
trepe: life -1 violence 3 threat 4 other 1 medical 1 voices -2 worry -1 calm -4
trepen: calm 1
trepenhaus ganz: threat 1 voices 1
trepenhaus: life -1 violence 2 threat 1 voices 1 calm -2
tres: foreign -1 calm 2
tretbot: calm 1
trete: calm 1
treten: violence 1
trift: violence 3 other -1 worry -1 calm -1
trink das: voices 1 calm -1
trink den: life 1 calm -1
trink jeden: life -1 worry 1
trink jetzt: worry 1 calm -1
trink kafe: calm 1
trink mehr: voices 2 worry -1
trink nichts: life 1 voices 1 worry -1
trink nur: worry 1
trink: life 1 violence -1 threat -1 other -1 medical 1 voices 4 calm -3
trinke salbeite: calm 1
trinke und: calm 1
trinke wieder: life -1 worry 3 calm -2
trinke: life -4 violence -1 threat -1 medical -1 foreign 2 worry 5
trinken bis: voices 1 calm -1
trinken die: other 1
trinken ich: medical 1
trinken und: violence -1 medical 1 voices 1
trinken weil: other 1 calm -1
trinken: violence -2 threat -1 other 2 medical 2 voices 4 calm -5
trinkgeld: life 1
trinkt ich: violence 1 calm -1
trinkt sie: medical 1 calm -1
trinkt: violence 2 medical 1 calm -3
trit den: violence 1
trit der: threat 1
trit die: violence 1
trit gegen: violence 2
trit mich: violence 1 calm -1
trit sie: other 1
trit und: threat 1
trit: life -2 violence 7 other 2 medical -1 voices -2 worry -2 calm -3
trne: foreign 1 calm -1
troche: foreign -1 calm 2
trocken: life -1 medical -1 worry 6 calm -3
trodelns: worry -1 calm 2
trompete: life -1 calm 2
tron: foreign 2 calm -2
trong: foreign 4 calm -3
tropfen: worry 3 calm -1
tropft auf: life 1 medical -1
tropft den: life 1 medical -1
tropft: life 2 medical -1 calm -1
tropfts: worry -2 calm 2
trotz: calm 1
trotzdem arbeit: medical 1 calm -1
trotzdem die: violence 1
trotzdem gemacht: violence 2 calm -1
trotzdem ich: life 1 calm -1
trotzdem mir: calm 1
trotzdem noch: worry 1 calm -1
trotzdem weiter: violence 1 calm -1
trotzdem wil: life 1 calm -1
trotzdem zur: medical 1 calm -1
trotzdem: life -2 violence 3 threat -1 other -1 medical -1 voices -2 foreign -1 calm 4
trozdem: life -1 calm 2
trudi: calm 1
trupe: life -1 calm 1
tschuldige: life 2 calm -1
tschus bis: life -3 calm 4
tschus danke: life -1 calm 1
tschus fur: other 1
tschus gesagt: life 1
tschus ihr: calm 1
tschus imer: other 1
tschus lipen: life -1 calm 1
tschus montag: calm 1
tschus morgen: calm 1
tschus: life 5 violence -2 threat -1 other 3 medical -1 voices -1 foreign -1 worry -3
tschusi: life 1 calm 1
tuce: life 1 foreign 2 calm -2
tuch: life -1 medical 2 calm -1
tulpe: calm 1
tumor: life -1 worry 3 calm -1
tun als: worry 1 calm -1
tun die: voices 1
tun er: violence -1 threat 1 worry 1 calm -1
tun ich: life -1 threat 1 worry 1
tun sonst: life 1 calm -1
tun was: voices 1 calm -1
tun weh: threat 2 calm -1
tun: violence -2 threat 4 other -1 voices 1 foreign -1 worry -2
tunel: life -2 voices 2 worry 1
tur abgeschlosen: violence 1
tur auf: calm 1
tur dem: threat 2 calm -1
tur der: violence -1
tur ein: violence 1
tur geht: violence 2 worry -1 calm -1
tur ging: calm 1
tur ich: violence 1
tur ist: other 1
tur klemt: medical 1
tur mit: violence 2 threat 1 other -1 calm -1
tur nicht: violence -1 calm 2
tur sie: other 1 calm -1
tur steht: life 1
tur un: violence 1 threat 1 foreign 1 calm -2
tur und: life 1 other 1 medical -1 voices 1 calm -2
tur vom: violence 1 voices 1 calm -2
tur von: life -1 violence 2 worry -1
tur war: life -1 violence 1
tur weil: voices 1
tur werkstat: calm 1
tur zu: life 1 other 2 voices -1 worry -1 calm -1
tur zur: calm 1
tur: life -1 violence 10 threat 2 other 2 medical -2 worry -5 calm -5
tura: foreign -1 calm 2
turahmen: life 4 worry -1 calm -3
turbo: calm 1
turen: life -1 threat 1 voices 1 worry 2 calm -2
turkei: violence 2
turkisch: life -1 calm 3
turm: voices 2 calm -1
turnbeutel: life -1 threat 2
tuscheln: worry 2 calm -1
tut arm: life -1 calm 1
tut auch: medical 1
tut beim: violence 1
tut das: life 2 calm -2
tut der: life -1 calm 2
tut die: life -1 medical 1
tut ich: life 1
tut jeden: violence 1 worry 1 calm -1
tut leid: life 2 worry -1
tut man: life -1 calm 1
tut mehr: life -1 medical -1 calm 2
tut mir: life 1 medical -1 worry -1 calm 1
tut nicht: life -2 violence 1 calm 2
tut nix: violence -1 calm 1
tut so: medical 1 calm -1
tut tag: worry 1 calm -1
tut vom: life -1 calm 2
tut was: worry 1
tut weh: violence 1 medical 2 worry -1 calm -1
tut: life 4 violence 3 threat -2 other -2 medical 2 voices -2 foreign -1 worry -1 calm -1
tute: life 2 threat -1 medical 1 foreign 1 worry -1 calm -2
tuts weh: violence 1
tuts: violence 2 medical -1 calm -1
tuv: calm 1
tv: life -1 voices 3 worry -1 calm -1
two: foreign -1 calm 2
typ aus: threat 1 calm -1
typ der: threat 1 calm -1
typ hat: threat 1 calm -1
typ: life -1 threat 3 medical -1 worry 1 calm -1
typisch: calm 1
tyran: worry -1 calm 1
u bahn: life 1 violence 1
u8: life 4 calm -4
u: violence 1 threat -1 medical -1 foreign 1 worry -1 calm 1
uba: voices 2 calm -1
ubahaupt: calm 1
ubahn: threat 2 calm -1
ube mit: calm 1
ube schon: voices 1
ube: violence 1 medical -1 voices 1 worry -2 calm 1
ubel: medical 2 calm -1
uben ich: calm 1
uben: life -2 voices 1 worry -1 calm 3
uber arm: medical 1
uber aufhebungsvertrag: worry 1 calm -1
uber behinderung: worry 1
uber brucke: life -1 threat 1
uber dem: life 1
uber den: medical 1 voices -1
uber der: violence 1 other 1 calm -1
uber die: voices 1 worry -1
uber euro: calm 1
uber hand: life 1
uber ich: worry 2 calm -1
uber kolegen: calm 1
uber leiche: calm 1
uber mein: worry 1
uber meine: life -1 calm 2
uber mi: worry 1
uber mich: life -1 violence -1 threat 1 worry 2 calm -2
uber mit: worry 1 calm -1
uber stunden: calm 1
uber und: calm 1
uber: life -1 violence -1 threat 1 medical -1 foreign -1 worry 2 calm 3
uberal blut: medical 1 calm -1
uberal der: voices 1
uberal ich: life 1 calm -1
uberal schienen: voices 2 worry -1 calm -1
uberal und: life -1 violence 1 medical 1 calm -1
uberal: life -2 violence 1 threat -1 medical 4 voices 7 worry -4 calm -5
uberaschung: violence -1 calm 2
uberdosis: calm 1
uberdreht: life -1 violence 2 voices -1 worry 1 calm -1
ubereden ich: calm 1
ubereden: life -1 worry -1 calm 2
uberein: calm 1
uberfahren ich: threat 1
uberfahren: life 2 violence -1 threat 5 worry -2 calm -3
uberfal: life -1 worry 2
uberflusig: life 1 violence -1 threat -1 worry 2 calm -2
uberfordert: calm 1
ubergabe: calm 1
ubergeben: life -1 worry 1 calm 1
ubergosen: violence 3 calm -3
uberhaupt einen: worry 1
uberhaupt ich: life 1 calm -1
uberhaupt jemand: worry 1
uberhaupt mehr: life 1
uberhaupt mit: worry 1
uberhaupt noch: worry 1 calm -1
uberhaupt: life 2 violence -2 threat -1 other -1 medical -1 voices -1 worry 1 calm 2
uberlebt ale: calm 1
uberlebt: life 1 violence -1 threat 3 other -1 medical -1 worry -2 calm 1
uberlegt es: life 1 calm -1
uberlegt ich: life 1 calm -1
uberlegt ob: life 1
uberlegt wie: life 1 calm -1
uberlegt: life 6 threat 1 medical -1 voices -1 worry -2 calm -3
uberm: calm 1
ubermorgen auch: life 1 calm -1
ubermorgen ich: threat 1
ubermorgen: life 2 violence -1 threat 3 other -1 calm -4
ubern zaun: life -1 other 1 voices 1
ubern: life -3 other 3 voices 1 calm -1
ubernachtet: violence 1 calm -1
ubernahme: calm 1
ubernehmen: life -1 threat -1 worry -1 calm 3
ubernimt: calm 2
ubernomen: life -1 violence -1 medical -1 calm 3
uberquren: life 3 calm -2
ubers: other -1 voices 1 calm 1
uberschriten: calm 1
ubersetze bite: calm 1
ubersetze: life -1 calm 2
ubersieht: life 2 violence -1 calm -1
uberstanden: life -1 other -1 calm 3
uberstunden: life -2 threat -1 worry -1 calm 5
ubertragung: life -1 calm 2
uberwacht: life -1 worry -1 calm 2
uberweisen: life 1
uberwiesen: other -1 worry -1 calm 3
ublich: calm 1
ublicherweise: calm 1
ubrig: calm 2
ubrigen: life -1 calm 2
ubt mir: worry -1 calm 1
ubt mit: worry -1 calm 1
ubt: worry -1 calm 3
ubung: calm 1
ubungen: calm 1
ubungscontainer: calm 1
ubungsleiterpauschale: calm 1
uc: life -1 worry 3 calm -1
uch: calm 1
udo: other 1
uf die: threat 1 worry 1 calm -1
uf frese: threat 1
uf: life -1 violence 3 threat 1 other -1 voices -1 foreign -1
ufgregt: calm 1
ufgschribe: life -1 calm 2
ufhort: life 1 calm -1
ufm: threat 1 medical -1 voices 1 worry 1 calm -1
ufs: calm 1
ufsteht: threat 2 calm -1
uhl: calm 1
uhr 2: calm 1
uhr auf: voices 1
uhr im: calm 1
uhr in: calm 1
uhr ist: life 2 voices 1 calm -2
uhr raum: calm 1
uhr sagt: voices 1
uhr: life 1 violence -2 voices 4 foreign -1 worry -2 calm -1
uhren: life -1 calm 1
ukrainisch: other 2 calm -1
ulm: calm 1
um 12: calm 2
um 14: life 1
um 2: life 1 worry 1
um 5: worry 1
um 6: life -1 threat 1 calm 1
um 7: worry -1 calm 2
um 8: calm 1
um 9: worry 1
um aber: calm 1
um auf: life -1 worry 2
um aufstehen: calm 1
um aus: other 1 calm -1
um bald: life 1
um den: life 1 violence -1 medical -1 calm 1
um der: life -1 other 1 calm 1
um die: life -1 threat -1 calm 3
um drei: life -1 worry 1 calm 1
um ecke: threat -1 calm 1
um elf: calm 1
um funf: calm 1
um gibts: calm 1
um haha: calm 1
um halb: life 1
um hals: life 2 other 1 medical -1 calm -1
um hilfe: other 1 calm -1
um hund: calm -1
um ich: life 1 threat 1 calm -1
um im: violence 1
um ins: life -1 threat -1 calm 2
um is: life 1
um jetzt: other 1
um los: threat 1
um mehr: life 1
um mein: violence 1
um meine: life 1 other 1 medical 1 calm -2
um mich: other 1 calm -1
um mir: threat 1 calm -1
um miternacht: voices 1 calm -1
um morgen: threat 1 calm -1
um nach: life 1
um neun: calm 1
um punkt: life 1
um schon: life -1 medical 1 calm 1
um sechs: life -1 calm 1
um sehen: calm 1
um seit: life 1
um sie: calm 1
um sieben: calm 1
um so: life -1 violence -1 calm 2
um uhr: life -1 calm 1
um und: life -1 violence -1 threat -1 other 1 medical 1 voices -1 worry 1 calm -1
um verstanden: calm 1
um vier: life -1 other 1 calm 1
um wie: worry -1 calm 1
um zum: life -1 calm 2
um zwei: violence 1
um: life 2 violence -2 threat 2 other 4 foreign -3 worry -6 calm 2
umanand: threat 1
umara: violence 2 calm -1
umarmen: life -2 calm 3
umarmt: violence -1 other 1
umasonst: calm 1
umbau: life -1 calm 2
umbaun: violence -1 calm 2
umbrinen: life 4 violence -1 worry -1 calm -3
umbringen das: life -1 calm 1
umbringen fals: life -1 calm 1
umbringen hat: calm 1
umbringen ich: life -1 worry -1 calm 2
umbringen: violence 1 threat 2 other 4 medical -1 voices 1 worry -3 calm -3
umdrehen: threat 1
umfalen: life -2 voices 2 worry -1 calm 2
umfang: calm 1
umgebaut und: threat 1
umgebaut: life -1 threat 1 calm 1
umgebracht: life -1 calm 2
umgedreht und: violence 2
umgedreht: life -1 violence 4 threat -1 other -1 medical -1 worry 1 calm -1
umgefalen atmet: medical 1 calm -1
umgefalen lachen: life -1 calm 1
umgefalen und: medical 2 calm -1
umgefalen vor: life -1 calm 1
umgefalen: life -2 medical 6 worry -1 calm -1
umgehaun: life -1 calm 2
umgekipt hat: medical 1
umgekipt keiner: calm 1
umgekipt und: medical 1
umgekipt: life -2 violence -1 threat -1 other -1 medical 7 voices -1 worry 3 calm -5
umgemacht: medical 1 calm -1
umgeraumt: calm 1
umgeschmisen: threat -1 worry 2 calm -1
umgestelt: life -1 calm 1
umgeworfen: calm 1
umgezogen und: calm 1
umgezogen: life -1 calm 2
umgfale: medical 2 calm -1
umkleide hat: life 1 violence 1 calm -2
umkleide: life 2 violence 5 threat -1 other -1 voices -1 worry -1 calm -2
umoran: foreign 1
umrem: foreign 1 calm -1
umrzec: foreign 4 calm -3
ums: life -1 calm 2
umsatzsteurvoranmeldung: calm 1
umschlag: life 1 other 1 calm -1
umschreiben: calm 1
umsetzung: calm 1
umsons: calm 1
umsonst: life -1 worry 1 calm 2
umsortiert: violence -1 worry 3 calm -1
umstande ich: life 1 calm -1
umstande machen: life 1
umstande: life 2 calm -2
umsteigen: life -1 calm 2
umstelung: worry 2
umtausch: life 2 calm -2
umweg: violence 1
umwirft: violence 1
umziehen: life 1 worry -1 calm 1
umziehn: life 2 calm -1
umzubringen: life 5 violence 3 other -1 worry -2 calm -4
umzug ist: calm 1
umzug von: calm 1
umzug: life -3 calm 5
umzugshelfer: life -1 calm 1
un dan: life 1
un das: voices 1
un dat: life 1 worry 1 calm -1
un de: calm 1
un do: worry 1
un ich: calm 1
un ick: voices 1
un isch: voices 1
un jet: worry 1
un jetz: violence 1 calm -1
un ka: voices 1
un mich: life -2 calm 1
un mien: medical 1
un nich: life 1 calm -1
un nu: other 1
un seh: threat 1 medical 1 calm -1
un wen: life -2 violence -1 calm 3
un wer: worry 1
un wil: worry 1
un: life -2 violence -1 threat -1 other -1 medical 2 voices 1 foreign -2 calm 3
una: foreign 2 calm -1
unabhangige: life -1 calm 2
unangenem: life -1 calm 1
unbefristet: life -1 worry -1 calm 2
unbekanter: life -1 worry -1 calm 2
unbesetzter: calm 1
unbrauchbar: worry -1 calm 1
und 20: worry 1
und 60: calm 1
und a: voices 1
und ab: calm 1
und abends: violence 1
und aber: life 1
und ale: life -1 threat -1 voices 1 worry -1 calm 2
und alein: medical 1 calm -1
und alem: calm 1
und ales: life 2 violence -1 medical 2 worry -1 calm -1
und als: violence 1 medical 1 calm -1
und am: life -1 calm 1
und amt: calm 1
und an: other 1
und andere: life 1 voices 1
und andern: worry -1 calm 1
und angst: violence 1 worry -1 calm 1
und ans: medical 1
und antwort: other 1 medical 1 calm -1
und arbeit: life -1 calm 1
und arbeiten: calm 1
und arbeitsplatz: calm 1
und arm: medical 1
und arzt: calm 1
und atmet: medical 2 calm -1
und auch: threat 1 calm -1
und auf: violence 1 threat -1 voices -1 calm 1
und aufhebungsvertrag: calm 1
und aufwachen: life 1 calm -1
und augen: medical 1 calm -1
und ausweis: life 1
und auto: medical 1
und bald: life 1
und bauch: medical 1 calm -1
und bei: calm 2
und beim: calm 1
und bein: medical 1 calm -1
und beine: voices 1
und betreur: violence 1
und bewegt: medical 1 calm -1
und bin: life 2 violence -1 threat 1 other -1 medical 2 worry -2 calm -2
und bis: life -1 violence 1 worry 1
und blau: life -1 violence 1 worry 1 calm -1
und bleib: life 1 calm -1
und bleiben: life 1
und blut: medical 1
und braucht: calm 1
und brief: other 1 calm -1
und bringt: calm 1
und bruder: violence 1 medical 1 calm -1
und brust: medical 1
und bus: calm 1
und chef: life -1 worry 1 calm 1
und chefin: life 1 calm -1
und coach: calm 1
und da: violence -1 other 1 medical -1 worry -1 calm 2
und dabei: violence 1
und dachte: calm 1
und daheim: worry 1 calm -1
und damit: life 1
und dan: life -1 violence 1 threat 2 medical -1 voices -1
und danach: life 1
und daneben: violence 1 calm -1
und darf: violence 1
und das: life 2 violence -1 medical -1 calm -1
und daurnd: medical 1
und dazu: worry 1
und de: life 1 voices 1 calm -1
und dem: violence -1 worry 1
und den: life 1 violence 1 medical -1 worry -1
und denk: worry 1 calm -1
und der: life -1 violence -1 threat -1 other -1 medical 2 worry -2 calm 4
und des: life 1
und deswegen: threat 1
und die: life -1 violence -1 medical 1 voices 1 worry -1 calm 1
und diesmal: threat 1
und dort: violence 1
und drauf: life 1 calm -1
und drausen: calm 1
und drei: calm 1
und druckt: violence 1 calm -1
und du: life -1 violence -1 threat 1 voices 1 calm -1
und durfte: calm 1
und eigene: calm 1
und eigentlich: life 1
und ein: life -1 violence 1 medical -1 calm 1
und eine: worry -1 calm 2
und einen: threat 1 voices 1
und einer: voices 1
und einfach: calm 1
und ende: life 1
und er: life -1 threat 1 other 1 medical 1 voices -1
und erst: threat 1
und es: other 2 medical -1 voices 1 calm -2
und esen: voices 1
und fahrt: calm 1
und falt: medical 2 calm -1
und fangt: worry 1
und fast: calm 1
und feierabend: calm 1
und fenster: life 1 other 1 calm -1
und fertig: life 2 calm -1
und feur: voices 1
und feurzeug: threat 1 calm -1
und find: medical -1 voices 1 worry -1 calm 1
und firma: worry 1
und frag: threat 1
und fragt: other 1
und frau: medical 1 calm 1
und freitag: life 1 calm -1
und freu: life -1 calm 1
und freund: worry 1
und freundin: calm 1
und frist: calm 1
und fuhl: worry 1 calm -1
und gabs: life 1
und ganz: other 1 calm -1
und gar: medical 1
und garten: calm 1
und gedacht: life 2 calm -1
und gegen: violence 1
und geh: threat 1 medical -1 voices 1 worry 1 calm -1
und geht: other 1 medical 1
und gehts: calm 1
und geld: worry 1
und gesagt: life -1 violence 1 threat -1 other 2 calm -1
und geschrieben: life 1 violence 1 calm -1
und gesicht: medical 1 voices 1 calm -1
und gestern: violence 1
und gesund: life 1 calm -1
und geweint: other 1
und gibt: threat 1
und gibts: calm 1
und glaub: voices 1
und gleich: calm 1
und grau: other -1 medical 2 calm -1
und grinst: worry 1
und guck: life 1
und guckt: violence -1 other -1 calm 2
und gut: violence -1 calm 1
und hab: life 2 threat -1 medical -2 voices -1 worry 1 calm 2
und habe: violence -1 calm 1
und haben: life 1 worry -1 calm 1
und habs: calm 1
und hals: medical 1
und halt: calm 1
und ham: calm 1
und handy: violence 1 other 1 calm -1
und hat: threat -1 other 3 medical -1 voices -1 worry -1 calm 1
und haten: life 1
und hats: calm 1
und heim: worry 1
und her: calm 1
und heren: life 1 violence 1 calm -1
und herz: medical 1
und heule: worry 1
und heut: violence 1 voices 1 calm -1
und heute: life 1 calm -1
und hinter: violence 1
und hob: calm 1
und hol: life 1 voices 1 calm -1
und hor: calm 1
und horbuch: life -1 calm 1
und hore: calm 1
und hort: violence 1 other -1 calm 1
und hot: violence -1 other 1
und hund: calm 1
und huste: medical 1
und i: life -1 voices 1 calm 2
und ich: threat -1 other -1 medical 1 foreign -1 calm 2
und ick: life 1 violence 1 calm -1
und ihr: life -1 medical 1 calm 1
und ihren: medical 1 calm -1
und im: life -1 other 1 medical -1 calm 1
und imer: life -1 worry 1
und in: life 1 violence -1 threat 1 medical -1 voices 1 calm -1
und is: life 2 other 1 voices -1 calm -1
und isch: calm 1
und ist: life -1 threat 1 other 2 medical 2 worry -1 calm -2
und ja: life 1
und jetz: life -1 voices 1 worry 1 calm -1
und jetzt: life -1 violence -1 threat -1 other 1 medical 2 worry -1
und junge: calm 1
und kabel: calm 1
und kalt: medical 1 worry -1
und kam: calm 1
und kan: life -1 violence -1 medical 3 calm -1
und katze: life -1 calm 1
und kaum: other 1 medical 1 calm -1
und kein: worry 1
und keine: life -1 worry -1 calm 2
und keinen: violence 1 medical -1 worry 1
und keiner: violence -1 voices -1 calm 1
und koana: calm 1
und koch: life 1 calm -1
und koi: medical 1
und kolegin: calm 1
und kom: medical 1 worry 1 calm -1
und koma: worry 1
und kome: violence 2 calm -1
und komen: violence 1
und komisch: medical 1
und komt: life 1 violence 1 medical -1 worry -1 calm 1
und konen: medical 1
und kont: life -1 calm 1
und kopf: medical 1 worry 1 calm -1
und kostet: calm 1
und kotz: medical 2 calm -1
und kracht: other 1 calm -1
und krampft: medical 1
und krank: life 1 calm -1
und krankenkase: worry 1 calm -1
und krieg: medical 1 calm -1
und kunden: calm 1
und kundigen: worry -1 calm 1
und kundigung: worry 1
und kust: violence 1
und lachen: worry 1 calm -1
und lacht: calm 1
und laden: other 1
und lalt: medical 1 calm -1
und last: violence 1 other 1 worry -1
und lauf: voices 1
und lauft: life -1 threat 1 medical 1
und leben: life 1 calm -1
und les: calm 1
und letzten: other 1 worry -1
und lieg: worry 1
und liegt: life 1
und lila: medical 1
und lipen: medical 1
und lohn: life -1 calm 1
und los: voices 1
und luft: medical 1
und ma: life -1 voices 1
und mache: threat 1 calm -1
und machen: calm 1
und machs: life 1 calm -1
und macht: violence 1 medical 1 calm -1
und mag: life 2 calm -1
und mal: calm 1
und mama: calm 2
und man: voices 1
und mehr: life 1
und mei: worry 1
und mein: life -1 violence -1 other -1 medical 2 voices -1 calm 2
und meine: threat -1 other -1 worry -1 calm 2
und meinem: worry 1
und meister: calm 1
und merk: life -1 medical 2 calm -1
und meser: life -1 voices 1 calm 1
und mi: violence 1
und mia: violence -1 medical 1
und mich: violence 3 threat -1 other -1 medical -1 calm -1
und miete: worry 1
und mir: life -1 other 1 medical 4 worry -1 calm -2
und mit: violence -1 worry 1
und mitagesen: calm 1
und mochte: life 1
und montag: life 1
und morgen: life 1
und mude: other 1
und mund: medical 1 calm -1
und murat: calm 1
und mus: life -2 worry 1 calm 1
und muter: calm 1
und nach: calm 1
und nachste: life -1 calm 1
und nachteile: life 1
und nacken: medical 1 calm -1
und nehm: life 1 calm -1
und net: violence 1 calm -1
und neu: calm 1
und neun: worry 2 calm -2
und nich: life -1 worry -1 calm 3
und nicht: life -1 violence 1 threat 1 medical 2 calm -2
und nichts: calm 1
und nie: life 1 violence -1 worry -1
und niemand: calm 1
und nix: medical 1 voices 1 worry -1
und noch: life -1 calm 2
und nun: calm 1
und nur: violence -1 other 1 medical -1 calm 1
und ob: calm 1
und ohne: life 1 other 1
und onkel: violence 1 calm -1
und papa: life 1 other 1 calm -1
und pfeift: medical 1
und piept: medical 1
und platze: calm 1
und raus: threat 1
und reagiert: other -1 medical 2 calm -1
und red: other 1
und reden: medical 1
und regal: threat 1
und rein: life -1 calm 2
und rente: calm 1
und ring: calm 1
und rot: medical 2 calm -1
und rote: medical 1 calm -1
und ruft: other 1
und ruhrt: other 1 calm -1
und runter: life 3 calm -2
und s: medical 1
und sag: life 1
und sagen: other 1 voices 1
und sagt: life -1 violence -1 threat -1 other 3 medical 1 worry -1
und samstag: calm 1
und schaum: medical 1 calm -1
und schaun: threat 1
und schef: calm 1
und schickt: violence 1 other -1
und schlaf: worry 1
und schlafen: life 2 calm -1
und schlagt: violence 1 calm -1
und schmeis: violence 1 threat 2 calm -1
und schneiden: life 1
und schnel: calm 1
und schon: life 1 medical -1
und schrebergarten: calm 1
und schreiben: violence -1 other 1 worry 1 calm -1
und schreinerei: medical 1 voices 1
und schreit: violence 1 other 1 calm -1
und schwester: calm 1
und schwitz: life -1 medical 2 worry -1
und seh: life -1 medical 2
und sein: violence 1 calm -1
und seine: threat 1
und seit: life 1 violence 1
und seitdem: worry 1
und sekretarin: threat 1 calm -1
und sich: life -1 medical 3 calm -2
und sie: life -1 violence -1 other 2 voices 1 calm 1
und sind: threat -1 medical 1 voices 1 calm -2
und sitz: life -1 threat 1 worry 1 calm -1
und sitzt: other 1
und so: life -1 violence 1 medical 3 calm -1
und sol: violence 1 threat -1 other 1 medical -1 worry -1 calm -1
und sonja: life 1 calm -1
und spielen: calm 1
und spricht: calm 1
und springen: life 1 calm -1
und spuck: medical 1
und spuckt: medical 1 calm -1
und star: worry 1 calm -1
und stech: threat 1 calm -1
und steh: life 2 other -1 medical -1
und steht: life -1 threat 1 worry -1
und stel: life -1 worry 1
und stelen: worry 1 calm -1
und stelt: worry 1
und stimt: life 1
und stolz: calm 1
und strom: worry 1 calm -1
und suchen: voices 1 calm 1
und sucht: violence 1
und trau: life 1 worry -1 calm 1
und trink: voices 1 worry -1
und trit: violence 1
und trotzdem: calm 1
und tschus: other 1 calm -1
und tur: medical 1 calm -1
und tut: medical 1 calm -1
und uberal: voices 1
und uberhaupt: life 2 calm -2
und uberlegt: life 1 threat 1 calm -1
und um: medical 1
und und: medical 1
und uns: calm 1
und unterschreiben: calm 1
und vergist: threat 1
und verkaufen: calm 1
und vermieter: worry -1 calm 2
und versteckt: violence -1 worry 1 calm 1
und viel: calm 1
und vier: calm 1
und vol: calm 1
und vom: voices 1
und von: life 1
und vor: violence 1 calm 1
und vorbei: calm 1
und wacht: other 2 medical -1
und wan: threat 1
und war: violence -1 medical -1 voices 1 worry 1
und ware: other 1
und warte: life -1 calm 2
und warten: violence 1
und wartet: violence 1
und warum: calm 1
und was: life -1 worry 1 calm 2
und waser: calm 1
und weg: life 2 medical -1 voices 1 worry -1 calm -2
und wegen: life 1
und wein: worry 1 calm -1
und weint: other 2 calm -1
und weis: violence -1 worry -1 calm 1
und weiter: calm 1
und welche: other 1
und wem: calm 1
und wen: life -4 violence -2 other -1 medical -1 worry -1 calm 8
und wens: life -1 calm 2
und wer: threat 1 calm 1
und werd: life 1
und wie: life 1 worry -1 calm 1
und wieder: life 1 violence -1
und wieviel: calm 1
und wil: life 2 threat -1 medical -1 worry -1 calm 1
und wir: calm 1
und wird: life -2 violence -1 threat 1 other -1 medical 3 calm -1
und wisen: other 1
und wo: life -1 threat 1 calm 1
und woche: life -1 violence 2 calm -1
und wohn: voices 1
und wohnt: worry 1
und wolen: violence 1
und wolte: life 3 calm -2
und wurde: calm 1
und zahl: worry 1
und zahle: worry 1
und zeigt: other 1
und ziehen: calm 1
und ziter: worry 1 calm -1
und zu: violence -1 threat 1
und zuckt: medical 1 calm -1
und zuge: calm 1
und zugeschlosen: other 1 calm -1
und zuhause: life 1 calm -1
und zum: voices 1 calm 1
und zur: life 1 calm -1
und zuruck: worry 1 calm -1
und zwar: life 1 threat 2 calm -1
und: life -3 threat -2 other 3 medical 7 foreign -6 worry -1 calm 1
une: foreign 2 calm -1
unentgeltliche: calm 1
unentschieden: life 1
uner: life -1 other 3 calm -2
unerschrieven: calm 1
unfal dem: worry 1 calm -1
unfal der: worry 2 calm -1
unfal mit: worry 1 calm -1
unfal: life 4 violence -1 threat -1 other -1 voices -1 worry 4 calm -6
unfalbericht: worry 1 calm -1
unfalbuch: calm 1
unfalversicherung: life 1 calm -1
unfreundlich: life -1 calm 1
ungeduldig mir: worry 1
ungeduldig mit: worry 1
ungeduldig: worry 2 calm -1
ungefahr: life -1 worry 2
ungerecht: calm 1
ungern: calm 1
unkraut: calm 1
uno: calm 1
unrealistisch: calm 1
unruhige: other -1 calm 2
uns alen: other 1 calm -1
uns an: life 1
uns da: life 1 calm -1
uns der: violence 1
uns die: violence 1
uns er: threat 1 calm -1
uns im: violence -1 other 1 medical 1 worry 1
uns in: violence 1
uns komt: violence 1 threat 1 calm -1
uns man: violence 1 calm -1
uns mus: voices 2 calm -1
uns nicht: life 1 other 1 calm -1
uns redet: violence 1
uns schon: medical 1
uns sie: other 1
uns und: threat 1
uns wieder: other 1 calm -1
uns wohnheim: violence -1 other 2 worry 1 calm -2
uns zum: worry 1 calm -1
uns zwei: voices 2 calm -1
uns: life -3 violence 2 other 1 foreign -1 worry -1 calm 3
unschadlich: voices 1 calm -1
unschuldig: other -1 calm 2
unser chef: medical 1 calm -1
unser das: violence 1 calm -1
unser fin: other 1 calm -1
unser han: calm 1
unser hat: life -1 calm 1
unser ist: other 1 medical 1
unser praktikum: other 1 calm -1
unser sohn: calm 1
unser: life -3 violence -1 threat -2 other 2 voices -1 worry -1 calm 6
unsere hat: medical 1 calm -1
unsere ist: calm 1
unsere manschaft: calm 1
unsere tochter: other 1
unsere: life -2 threat -1 voices -1 worry -2 calm 5
unserem: life -1 calm 3
unseren: life -1 calm 2
unserer: life -1 violence -1 other 2 worry -1 calm 1
unseres ist: calm 1
unseres: other -1 calm 2
unserm: violence -1 other 1 worry -1 calm 1
unsern: calm 1
unsicher ich: calm 1
unsicher: calm 1
unsichtbar: life 1
unsterblich: voices 1 calm -1
unta schraibn: calm 1
unta: life -1 calm 2
untaschreibn: worry -1 calm 2
unten an: violence 1 threat 1 calm -1
unten da: worry 1
unten das: worry 1 calm -1
unten der: threat 1 other 1 calm -1
unten einem: violence 1
unten er: voices 1
unten heute: medical 1
unten hof: violence 1 other 1 calm -1
unten ich: violence 1 other -1
unten im: threat 1 other 1 calm -1
unten ist: worry 1
unten jetzt: calm 1
unten mit: violence 1 threat 1 calm -1
unten wen: violence 2 calm -1
unten: life -1 violence 4 other 2 medical 2 voices 2 foreign -1 worry -2 calm -6
untenrum: medical 1
unter bet: other 1
unter decke: violence 1 worry 1 calm -1
unter dem: medical 1
unter den: violence 1 medical -1
unter der: life 1 violence 1
unter die: life 1 violence 1 calm -1
unter dusche: life -1 calm 2
unter erde: life 2 worry -1
unter haut: life 1
unter kalte: life -1 violence 1
unter mate: life 1 calm -1
unter mir: life -1 threat 1 worry 1
unter mit: voices 1
unter waser: violence -1 threat 1 other 1
unter welchen: calm 1
unter: life 1 violence 2 threat 1 medical -2 foreign -1 worry -1 calm -1
unterarme: life 1 calm -1
unterbrochen: calm 1
untergang: worry -1 calm 1
untergehen: life 1 worry 2 calm -2
unterhalten: calm 1
unterhose: life -1 violence 6 worry -1 calm -3
unterkriegen: life -1 calm 1
unterlagen mit: calm 1
unterlagen: life -1 threat -1 calm 3
unterm bet: violence 1
unterm: life 1 violence 1 other 1 voices -1 worry -2
untern: life 2 calm -2
unters: other 2 calm -2
unterschreiben dan: worry 1
unterschreiben das: worry 3 calm -1
unterschreiben der: calm 1
unterschreiben die: violence 1
unterschreiben hab: calm 1
unterschreiben i: calm 1
unterschreiben ich: worry 4 calm -2
unterschreiben ist: worry 1
unterschreiben morgen: worry 1 calm -1
unterschreiben sol: worry -1 calm 1
unterschreiben versteh: worry 1 calm -1
unterschreiben zuruck: calm 1
unterschreiben: life -4 violence 1 threat -3 other -2 medical -1 voices -2 foreign -1 worry 6 calm 6
untershcied: calm 1
unterstutzte beschaftigung: calm 1
unterstutzte: life -1 worry -1 calm 3
unterzeichnen: worry -1 calm 2
unutz: life -1 worry 2 calm -1
unverwundbar: voices 1
up de: life 1 voices 1
up sory: foreign 1 calm -1
up: life -1 violence -1 other 2 voices 1 foreign 3 worry -1 calm -2
upiekla: calm 1
upn: life 1
upomoc: foreign 1 calm -1
upsi: violence -1 worry 3 calm -1
uralt: other -1 calm 1
urid: foreign 6 calm -6
urkunde: life -1 worry -1 calm 3
urlaub an: life 1 calm -1
urlaub bin: life -1 calm 1
urlaub dan: calm 1
urlaub hab: life 1
urlaub ich: life 1
urlaub ist: life 1
urlaub meine: calm 1
urlaub und: life 2 calm -1
urlaub weil: calm 1
urlaub zuruck: calm 1
urlaub: life 1 violence -2 threat -2 other -1 medical -1 voices -1 foreign -1 worry -3 calm 9
urlaubstage: life 1 worry -1 calm 2
urne: life 1
uroma: calm 1
uropa: medical -1 calm 2
urteil: voices 3 calm -2
urwalo: foreign 2 calm -1
us: calm 1
usa: foreign 2 calm -2
usare: foreign -1 calm 1
uschi: calm 1
usgfale: life -1 calm 2
usicht: calm 1
ustabasi: foreign 3 calm -2
ustunde: foreign -1 calm 2
ut: life -1 medical 2
ute: other 1
uwe: life -1 other 2 medical 4 calm -3
uyanmasam: foreign 3 calm -2
uykum: worry 3 calm -2
uyustu: foreign 2 calm -1
vacation: foreign -1 calm 2
vagelts: life -1 calm 1
vai: foreign 2 calm -1
vajza: life -1 foreign 3 worry -1 calm -1
valah: life -1 foreign 5 worry -2 calm -1
vanand: life 1
vandag: life -1 worry -1 calm 3
vanile: calm 1
vanileis: life -1 calm 1
vater bringt: calm 1
vater das: life 1
vater der: violence 1 threat 1 calm -1
vater gesagt: life 1
vater geschlagen: violence 1 other 1 worry 1 calm -2
vater hat: violence 2 other 1 worry -1 calm -1
vater meine: violence -1 other 3 calm -2
vater mi: violence 2 foreign -1 calm -1
vater mich: violence 1
vater mit: threat 1 calm -1
vater nicht: calm 1
vater von: calm 1
vater wird: life -1 threat 2
vater: life -1 violence 3 threat 2 other 7 medical -2 voices -1 foreign -2 calm -6
vaterschaftsurlaub: life -1 calm 2
vati: life 1
vatr: life 1 violence 3 medical -1 calm -2
veceras: life -1 foreign 3 calm -1
veche: foreign 3 calm -2
vegetarier: life -1 calm 2
vel: life -2 medical -1 foreign -1 worry 6 calm -1
venas: foreign 1
ventilator: life -1 calm 1
ver: life 2 worry 1 calm -1
vera: life -1 threat -1 other 3 calm 1
verabredung: life 2 calm -1
verabschiedet die: life 1 calm -1
verabschiedet in: calm 1
verabschiedet: life 7 violence -1 threat -1 worry -1 calm -3
veranlasen: life -1 violence -1 calm 2
veranstalter: calm 1
verarscht mich: calm 1
verarscht: violence -1 worry -1 calm 2
veraumt: calm 1
verband ist: life 1 calm -1
verband: life 2 threat -1
verbane: calm 1
verbeugt: calm 1
verbieten: life -1 calm 2
verbietn: calm 1
verbindlich: life -2 worry -1 calm 4
verblasen: worry 1
verbockt: life -1 threat -1 worry -1 calm 4
verboten: life 1 violence -1 voices 1 calm -1
verbracht: life -1 calm 2
verbrant am: calm 1
verbrant ich: life 1 medical 1 calm -1
verbrant ist: life -1 calm 1
verbrant und: medical 1
verbrant weil: life 1
verbrant: life -1 threat -1 medical 1 voices 1 worry -2 calm 2
verbrechen: calm 1
verbren ist: life 1
verbren mich: life 1 calm -1
verbren: life 4 violence -1 other 1 voices 2 worry -1 calm -4
verbruht: medical 2 calm -2
verbumelt: calm 1
verbunden: life 2 medical -1 worry -1 calm 1
verdacht: calm 1
verdad: foreign 1 calm -1
verdamte: calm 1
verdanken: calm 1
verdaut: calm 1
verdes: foreign -2 calm 2
verdien ich: calm 1
verdien: life -1 worry -1 calm 2
verdienen: calm 1
verdient hab: life 1 calm -1
verdient und: life 1 worry -1
verdient: life 3 violence -1 threat 4 other -1 medical -1 voices -1 worry -2 calm -2
verdrehen: violence 1
verdruckt: life -2 worry -1 calm 3
verecken: life -1 threat 1
verein: threat -1 calm 1
vererben: life 1 calm -1
verfahren: calm 2
verfalen die: calm 1
verfalen: calm 2
verfalt: life -1 calm 2
verfolgen mich: life -1 voices 2 calm -1
verfolgen: life -1 voices 4 worry -1
vergaser: medical 3 calm -2
vergeben: life 5 calm -4
vergelts got: calm 1
vergelts: life -1 calm 2
verges ich: threat 1
verges: life -1 threat 1 calm -1
vergesa: life -1 calm 1
vergesen ist: worry 1
vergesen und: calm 1
vergesen: life -2 threat -1 other -1 voices -1 calm 5
vergewaltigt: life -2 violence 10 threat -1 worry -3 calm -4
vergiftet hab: voices 1
vergiftet ich: calm 1
vergiftet seit: voices 1 worry -1
vergiftet: life -1 violence -1 threat 7 other -1 medical -1 voices 3 worry -3 calm -4
vergis: life -1 calm 1
vergist: threat 1 worry -1 calm 1
vergitert: calm 1
vergluht: calm 1
vergrabt: violence 1
vergrifen: life -1 calm 1
vergroserungsprogram: calm 1
vergutung: calm 1
verhaun: violence 3 foreign -1 calm -2
verhaut: threat -1 other 2
verheilt: life -1 calm 2
verhinderungspflege: life -1 calm 2
verhoben: life -1 medical 2 worry -1
verhungert: life -1 violence -1 voices 2
verickt: medical 2 calm -1
verkabelt: voices 1 worry -1 calm 1
verkacke: life -1 calm 1
verkaufen ich: calm 1
verkaufen meine: calm 1
verkaufen: life -2 violence -1 threat 1 other 1 medical -1 voices -1 worry -1 calm 3
verkehr: voices 1
verknackst: calm 1
verkoft: life 2
verkriechen: life -2 worry 4 calm -1
verkurzt: calm 1
verlangert auch: life 1
verlangert das: voices 1
verlangert er: calm 1
verlangert: life -1 violence -1 threat -1 other -1 medical -1 foreign -1 worry 2 calm 4
verlasen ich: violence -1 worry 2 calm -1
verlasen sol: threat 1
verlasen: life -1 violence 1 threat 3 worry 3 calm -5
verlast: life 1
verlaufen: life -1 voices 1 calm 1
verlegen: medical 1
verlegt: life -1 calm 2
verleidet: life 2 calm -1
verlengern: calm 1
verlesen: calm 1
verletzt mich: life 2 calm -1
verletzt und: life 1
verletzt: life 3 violence -1 medical -1 worry 1 calm -1
verlevt: calm 2
verliebt: life -1 calm 1
verlier: life -2 violence -1 worry 2 calm 1
verlieren die: calm 1
verlieren ich: life -1 threat 1
verlieren: life -3 violence -1 threat 2 worry 2 calm 1
verliert: violence 1 medical -1 calm 1
verlobten: life -1 worry 1
verloren das: worry 1
verloren hab: worry 1 calm -1
verloren und: calm 1
verloren: life -2 violence -1 threat -2 voices -1 worry 4 calm 3
verlorn: calm 2
verlust: calm 1
vermieter die: calm 1
vermieter ich: calm 1
vermieter mich: worry 1
vermieter mir: calm 1
vermieter sagt: worry 1
vermieter und: violence 1
vermieter wil: violence 2 worry -1 calm -1
vermieter: life -3 violence 5 threat -1 other -1 medical -1 voices -1 worry 2 calm 2
vermisen: life 5 worry -1 calm -4
vermist: life -1 calm 2
vermitler: calm 1
vernichtet: life -1 violence -1 threat -1 calm 3
verordnen: calm 1
verpacken: calm 1
verpackung: threat 2 calm -2
verpase: calm 1
verpast es: medical 1
verpast: life -2 violence -1 threat -1 other -1 medical 1 worry -1 calm 4
verpen: calm 1
verpetzt ich: threat 1
verpetzt: life -1 threat 2 calm -1
verpis: calm 1
verprugelt frau: threat -1 other 1
verprugelt seine: threat -1 other 1
verprugelt: life -1 violence 8 threat -2 other 11 medical -1 voices -1 foreign -1 worry -2 calm -11
versamlung: threat 1 voices -1
versaun: worry 2 calm -1
verschenkt ich: life 1
verschenkt: life 2 violence -1 threat -1 other 2 medical -1 worry -2 calm 2
verschieben: life -1 calm 2
verschluckt die: medical 1 calm -1
verschluckt er: medical 1 calm -1
verschluckt kriegt: medical 1
verschluckt sie: medical 1
verschluckt: life -3 violence -2 threat -1 other -2 medical 12 worry -2 calm -3
verschnupft: worry -2 calm 2
verschoben: violence -1 calm 1
verschrieben ich: calm 1
verschrieben: worry -1 calm 2
verschwinden jetzt: life 1 calm -1
verschwinden mal: calm 1
verschwinden und: calm 1
verschwinden war: calm 1
verschwinden: life 1 violence -1 threat -1 medical -1 worry -1 calm 3
versehen das: medical 1 calm -1
versehen getrunken: medical 1 calm -1
versehen putzmitel: medical 1 calm -1
versehen tableten: medical 1
versehen: life -1 violence -1 threat -1 other -1 medical 6 worry -1 calm -1
versehentlich: medical 2 calm -1
versicherung: life -1 violence -1 worry -1 calm 3
versinken: life -1 worry 1
versorgungsamt: violence -1 worry 1 calm 2
verspant: calm 1
verspatung: life -1 threat -1 calm 2
verspielt: life -1 worry 4 calm -3
verspotet: other -1 calm 1
versprech: life 2 violence 1 worry -1 calm -1
versprich: life 1 calm -1
versprochen es: violence 1 calm -1
versprochen: life 2 violence 1 other 2 medical -1 voices -1 worry -2 calm -1
verstanden mit: calm 1
verstanden was: worry 1 calm -1
verstanden: life -1 violence -1 threat -1 other -1 voices 1 calm 2
versteckt die: violence 2 calm -1
versteckt er: violence 2 calm -1
versteckt meine: violence -1 worry 1
versteckt sachen: violence -1 worry 1
versteckt sucht: violence 2 calm -1
versteckt und: calm 2
versteckt: life -2 violence 3 threat -1 other -1 medical -1 voices 2 worry 2
versteh arbeit: worry 1
versteh den: worry 1
versteh die: worry 1
versteh es: worry 1
versteh ich: life -1 calm 2
versteh nicht: life -2 worry 1 calm 2
versteh sie: worry 1 calm -1
versteh: life -1 violence -1 threat -1 other -1 medical -1 voices -1 worry 4 calm 2
verstehen: calm 2
verstehst mich: life -1 calm 1
verstehst: violence -1 worry -1 calm 2
versteht mich: life 1
versteht nicht: life 1
versteht: life 3 threat -1 other -1 voices -1 worry -1 calm 1
versteinerte: calm 1
versteurt: life 1
verstohsch: life 1
verstopft: calm 1
verstorben: life -1 medical -1 worry 4 calm -1
versucht bin: life 1
versucht hat: life 1
versucht mich: life 1 calm -1
versucht umzubringen: life 1 calm -1
versucht und: life 1
versucht: life 3 violence -1 threat 1 medical -1 worry -2
versunken der: calm 1
versunken: calm 2
vertan: calm 1
vertauscht: voices 1
verteidigen: life -1 calm 1
verteilt: life 1 threat -1 worry -1 calm 2
vertelen: calm 1
vertipt: life -2 worry -1 calm 3
vertrag aus: worry 1 calm -1
vertrag bis: worry -1 calm 2
vertrag einfach: worry 1
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
vertrag uber: calm 1
vertrag und: life 1
vertrag unterschreiben: calm 1
vertrag verlangert: life 1 worry 1 calm -1
vertrag wen: life 1
vertrag: life -2 violence -2 threat -1 other -2 medical -2 voices -1 foreign -1 worry 4 calm 6
vertraunsperson: threat -1 calm 3
vertretung die: other -1 medical 1
vertretung: life -1 violence 1 other -2 medical 1 calm 1
vertrit mich: calm 1
vertrit: life -1 violence -1 calm 2
vertrostet: violence 2 calm -1
veruckt: threat 1 medical 5 voices -1 worry -1 calm -4
verungluckt: calm 1
verurteilt: calm 1
verwaltung frau: calm 1
verwaltung: calm 2
verwandtschaft: calm 1
verwechselt: medical 1
verweisen: calm 1
verwirter: other 2 medical -1
very: foreign 1
verzalt: life -1 calm 1
verzeichnis: calm 1
verzeih: other 2
verzeihen: violence 1
verzeiht: calm 1
verzeihung: life 1 calm -1
vesper: life -1 calm 2
veten: foreign 2 calm -1
veux plus: foreign 1 calm -1
veux vivre: foreign 1 calm -1
veux: foreign 5 calm -3
vfb: calm 1
vfl: calm 1
vi: foreign 1 calm -1
viadukt: calm 1
video: life 1 other 1
videoanruf: other 1
videos: worry 2 calm -1
viehscheid: life -1 worry -1 calm 2
viel aber: life 1
viel alein: life 1 calm -1
viel angst: other 1
viel auf: life 1
viel bin: worry 1
viel blut: medical 1
viel chef: calm 1
viel der: worry 1
viel die: violence 1 worry 1 calm -1
viel dieser: life 1
viel gegeben: calm 1
viel gegosen: calm 1
viel gelacht: life 1
viel geld: calm 1
viel gespritzt: medical 1 calm -1
viel getrunken: other 2 medical -1
viel heute: threat 1 calm -1
viel ich: life 1 calm -1
viel insulin: medical 4 calm -3
viel kopf: worry 1
viel mehr: calm 1
viel seit: calm 1
viel sind: calm 1
viel streit: calm 1
viel tun: calm 1
viel und: life 1 other 1 medical -1 calm -1
viel viel: medical 1
viel was: medical 3 calm -2
viel weil: life 1 calm -1
viel wenig: worry 2 calm -2
viel wil: calm 1
viel zu: medical 1 worry 2 calm -2
viel: life -3 violence -2 threat -1 medical 4 voices -2 calm 3
viele genomen: other 1 calm -1
viele jahre: calm 1
viele leute: calm 1
viele mus: life 2 calm -2
viele tableten: life 1 other 1 calm -1
viele tage: calm 1
viele: life 2 violence -2 threat -1 other 4 medical -1 voices 1 foreign -1 worry -2 calm 1
vieleicht er: calm 1
vieleicht es: calm 1
vieleicht hat: calm 1
vieleicht ich: life 2 calm -2
vieleicht mehr: worry 1 calm -1
vieleicht sie: calm 2
vieleicht stunden: worry 1 calm -1
vieleicht: life 4 violence -1 other -1 medical -1 voices -1 worry 1
vielen dank: calm 1
vielen: other 1 calm 1
vielmals: calm 1
vier aus: other 1
vier dan: life 1
vier drausen: calm 1
vier ist: calm 1
vier jahre: calm 1
vier stuck: medical 1
vier tagen: worry -1 calm 1
vier und: calm 1
vier wochen: calm 1
vier: life -2 violence 1 threat -1 voices -1 worry -2 calm 7
viermal: life -1 worry 1
viert: violence 1 voices -1
viertausend: calm 1
viertel: life 1 calm -1
vierteljahr: worry 2 calm -1
vierten: other 1 worry 2 calm -2
vierter: life 1 voices 1 worry -1
vierzig: calm 1
vierzigmal: calm 1
vierzisch: life -1 calm 1
visa: foreign 1
vise sam: foreign 1
vise: foreign 5 calm -4
visum: life -1 calm 1
vitamin: calm 1
vite: foreign 1
viver: foreign 3 calm -3
vivere: foreign 3 calm -2
viviendo: foreign 1
vivir mas: foreign 1 calm -1
vivir: life -1 foreign 3 calm -2
vivre: foreign 2 calm -2
vo: worry -1 calm 2
vocea: foreign 1
voces: foreign 2 calm -1
vogel: life -1 violence -1 threat -1 other -1 medical 1 worry -1 calm 3
vogelhauschen: calm 1
vogl: calm 1
voglio piu: foreign 1 calm -1
voglio vivere: foreign 1 calm -1
voglio: life -1 foreign 7 calm -5
voice: foreign 2 calm -1
vokuhila: life -1 calm 1
vol bin: calm 1
vol blut: life -1 medical 2 calm -1
vol der: calm 1
vol ich: worry 1 calm -1
vol ist: life 1
vol kundigen: worry 2 calm -2
vol und: calm 1
vol von: other 1
vol: life -2 violence -1 threat -2 other 1 medical 2 voices -1 foreign -1 worry -2 calm 5
volaufen: life -1 other 1
vole: worry -1 calm 1
volen: calm 1
voler blut: medical 1
voler: life 3 medical 1 worry -1 calm -2
volig: calm 1
volkshochschule: calm 1
volmond: life 2 calm -1
volstreckt: voices 3 calm -2
vom 3: other 1
vom amt: threat 1
vom atmen: life 1 calm -1
vom auch: calm 1
vom auf: life 1 voices 1 calm -1
vom balkon: life 1 threat 1 other 1 calm -1
vom beim: medical 1
vom betrieb: threat 1 calm -1
vom betriebsrat: calm 1
vom bildschirm: calm 1
vom bin: life 2 calm -1
vom buro: worry 1
vom chef: calm 1
vom da: calm 1
vom dach: other 1 medical 1 voices 1 worry 1 calm -3
vom der: violence 1 threat 1
vom die: calm 1
vom einer: life -1 calm 1
vom einkaufen: violence 1
vom empfang: calm 1
vom fachdienst: calm 1
vom fahrdienst: violence 1 medical 1 calm -1
vom falen: life 2 calm -2
vom fast: violence 1 calm -1
vom fenster: other 1 worry 1
vom fur: life 1
vom fusbal: calm 1
vom ganzen: life 1
vom gefalen: life -1 medical 2 worry 1 calm -2
vom geht: voices 1 calm -1
vom gericht: calm 1
vom gerust: medical 1 calm -1
vom gesagt: worry 1 calm -1
vom gesprungen: life -1 calm 1
vom gestern: violence 1
vom hab: life -1 threat 1
vom handy: violence 1 worry 1 calm -1
vom hat: calm 1
vom hern: violence 1 calm -1
vom ich: life 1 calm -1
vom im: other 1
vom is: calm 1
vom ist: threat 1 other 1 worry -1 calm -1
vom jahr: calm 1
vom jobcenter: threat 1
vom kiosk: worry 1
vom komt: calm 1
vom kunden: life 1 calm -1
vom kurz: life -1 threat 1
vom lager: worry -1 calm 1
vom leben: life 4 threat -1 other 1 worry -1 calm -3
vom letzten: calm 1
vom lohn: calm 1
vom mit: threat 1
vom monat: life 2 calm -1
vom nachbarin: threat 1 voices 1 calm -1
vom nachtdienst: violence 1 other 1 calm -1
vom nein: voices 1
vom nich: life 1 calm -1
vom nicht: violence 1 calm -1
vom oktober: calm 1
vom opa: threat 2 calm -1
vom parkdeck: voices 1 calm -1
vom parkhaus: life 2 calm -1
vom sagen: voices 1
vom sagt: calm 1
vom schneiden: calm 1
vom sie: medical 1
vom sind: voices 1 worry -1
vom sol: threat 1
vom springen: life 1 other 1 calm -1
vom stehen: calm 1
vom stock: other 1 calm -1
vom tablet: violence 1
vom tag: calm 1
vom turm: voices 1 calm -1
vom und: voices 1 worry -1 calm 1
vom versorgungsamt: calm 1
vom von: calm 1
vom war: life -1 medical 1
vom was: other 2 calm -1
vom weg: calm 1
vom wen: worry 1
vom weter: calm 1
vom wohnheim: other 1
vom: threat 1 other 2 medical -2 voices 2 foreign -2 worry -4 calm 4
von 1: life 1
von 2: other 1
von 30: life 1
von 7: violence 1
von agentur: calm 1
von alem: life 2 worry 1 calm -2
von alen: life 2 worry -1 calm -1
von alten: violence 1 other 1
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
von bruder: violence 1 other -1 calm 1
von chef: calm 1
von chefin: other 1
von cousin: threat 1 calm -1
von cousine: life -1 violence 1 other 1
von da: life 1 other 1 calm -1
von dan: threat 1
von de: calm 1
von dem: life -1 threat 1 calm 1
von den: life -1 worry 1 calm 1
von der: life -2 violence -1 other 1 calm 2
von diesem: life 2 calm -1
von dir: calm 1
von drausen: violence 1
von eben: life 1
von einem: violence -1 other 1 calm 1
von einer: calm 1
von er: violence -1 calm 2
von erde: life 2 calm -1
von firma: worry -1 calm 2
von frau: calm 1
von freund: other 1
von freundin: other 1
von fur: calm 1
von ganz: other 1
von ganzen: worry 1
von gartnerei: violence 1
von gegenuber: other 2 calm -1
von gericht: violence -1 calm 1
von gesamelt: life 1
von gestern: life 1
von haben: life 1 medical 1 calm -1
von haha: calm 1
von hand: life 1
von hat: violence -1 threat 1 other 1
von hier: calm 1
von hinten: threat 1
von hund: life 1 calm -1
von ich: life 2 calm -1
von ihnen: violence 1 worry -1
von ihrem: violence 1
von ihrer: calm 1
von im: violence 3 medical -1 calm -2
von ist: other 3 calm -1
von jedem: life 1
von jetzt: violence 1
von kase: worry 1
von kolegen: worry 1 calm -1
von kolegin: voices 1
von leiter: life -1 threat 1 medical 1 worry 3 calm -3
von lohn: calm 1
von mama: life 1 violence -1 worry 1
von man: violence 1 worry -1
von maschine: medical 1 worry 1 calm -1
von mein: life -1 violence 3 threat 1 other -1 calm -2
von meine: calm 1
von meinem: life -1 threat -1 calm 1
von meinen: medical 1
von meiner: life -1 threat 1 medical 1 voices 1 worry -1 calm -2
von mir: life 3 medical -1 voices -1 worry 1 calm -2
von nachbarin: life -1 violence -1 other 1 calm 1
von nebenan: threat 1 calm -1
von neun: threat -1 calm 1
von nicht: violence 1 calm -1
von nichte: voices 1
von oben: calm 1
von oma: life 1 calm -1
von opa: threat 2 calm -1
von praktikum: other 1
von rein: worry 2 calm -1
von schon: life 1 worry 1 calm -1
von schwester: other -2 medical 2 voices 1
von sehen: calm 1
von seinem: other 1
von selber: life 2 calm -1
von sich: calm 1
von sind: calm 1
von und: threat 1 other 1 worry -1
von uns: medical 1 voices 2 calm -2
von unten: other 1
von vater: other 1 worry 1 calm -2
von verabschiedet: life 2 calm -1
von vorne: calm 1
von weil: calm 1
von wem: voices 1
von werkstat: calm 1
von zu: calm 1
von zwei: voices 2 calm -1
von: violence 3 other 5 medical -3 voices -1 foreign -3 worry -2 calm 1
vone: life -1 foreign -1 calm 3
vor 5: life -1 calm 1
vor ale: life 1
vor alem: worry -1 calm 1
vor alen: threat 1 worry 1
vor angst: life -1 worry 3 calm -1
vor arbeit: worry 1
vor auf: calm 1
vor aufregung: worry -1 calm 2
vor augen: life -1 medical 2
vor bus: life 1
vor chef: worry -1 calm 1
vor da: voices 1
vor damit: worry -1 calm 1
vor de: life 1 worry 2 calm -2
vor dem: life -1 threat -1 worry 1 calm 1
vor den: life 3 calm -2
vor der: violence 1 threat -1 worry 1 calm -1
vor die: life 2 threat 1 calm -2
vor ein: life 2 medical 1 calm -2
vor fast: calm 1
vor firma: violence 1 calm -1
vor frau: worry 1 calm -1
vor freude: worry -1 calm 1
vor ganzen: calm 1
vor gesagt: calm 1
vor geweint: worry -1 calm 1
vor gluck: calm 1
vor hab: threat 1
vor haus: threat 2 calm -1
vor hier: calm 1
vor hunger: worry -1 calm 1
vor ich: life 1 worry -1 calm 1
vor im: worry 1
vor jahren: life -1 worry -1 calm 3
vor kolegen: worry 1
vor lachen: life -1 worry -1 calm 3
vor langeweile: calm 1
vor lauter: calm 1
vor leuten: calm 1
vor lkw: life 1 calm -1
vor meinem: life -1 worry 2 calm -2
vor mir: life 1 threat 1 medical 1 worry -1 calm -1
vor mit: worry 1
vor nachteile: life 1
vor neun: worry 1 calm -1
vor nur: worry 1
vor s: life 1 other 1 calm -1
vor schicht: worry 1 calm -1
vor schmerzen: medical 1 calm -1
vor seinem: threat 2 calm -1
vor sie: voices 1
vor tur: life -1 violence 2 threat 1 calm -1
vor u: life 2 calm -2
vor un: medical 1
vor und: worry 1
vor war: violence 1
vor wecker: life -1 calm 1
vor weg: worry 1
vor wen: violence -1 worry 2
vor wie: medical 1 calm -1
vor wochen: worry 1
vor wut: threat -1 calm 1
vor zug: life 2 voices 1 calm -2
vor zwei: worry 1 calm -1
vor: life 1 violence -3 threat -1 other -2 medical -1 voices -2 foreign -1 worry 3 calm 6
vorarbeiter der: worry 1 calm -1
vorarbeiter fast: violence 1
vorarbeiter hat: violence 1 calm -1
vorarbeiter im: other 1
vorarbeiter mich: violence 1 worry -1 calm 1
vorarbeiter mir: violence 2 calm -1
vorarbeiter mit: calm 1
vorarbeiter: life -2 violence 2 medical -1 voices -1 worry 2
voratsraum: violence 2
vorausetzungen: life -1 calm 2
vorausichtlich: calm 1
vorbei dan: calm 1
vorbei das: life 2 calm -2
vorbei der: life 1
vorbei die: life -1 calm 1
vorbei er: violence 1
vorbei hat: violence 1
vorbei ich: worry -1
vorbei is: life -1 calm 1
vorbei ist: voices 1 calm -1
vorbei mir: life 1 calm -1
vorbei mit: life 1
vorbei und: calm 1
vorbei: life 5 violence -1 foreign -1 worry -3 calm -1
vorbereitet: life 2 threat 3 medical -1 worry -1 calm -3
vorbi: calm 1
vorbildlich: calm 1
vordruck: calm 1
vorgaben: calm 1
vorgangerin: life 1 calm -1
vorgelegt ich: worry 1
vorgelegt: life -1 worry 1
vorgenomen: life 2 calm -1
vorgeschlagen: violence 2 threat -1
vorgesetzter: life -1 violence -1 calm 2
vorgesorgt: life 3 calm -2
vorgestern und: life 1
vorgestern: life 1 violence 3 worry -1 calm -2
vorgeworfen: life 1 calm -1
vorhanden: life 1
vorhang: life -1 violence 1 other -1 medical 2 calm -2
vorhat: life 1 calm -1
vorher das: life 1
vorher hat: other 1 calm -1
vorher ich: life 1
vorher sagen: life 1 voices -1
vorher schon: calm 1
vorher sie: threat 1 voices -1
vorher von: life -1 worry 1
vorher: life 4 violence -2 threat 2 medical -1 voices -2 calm -1
vorherigen: calm 1
vorhin geschrieben: other 1
vorhin: life 3 other 1 worry -1 calm -3
vorige: violence 2 calm -1
vorijes: calm 1
vorlesen: worry -1 calm 2
vorlest: calm 1
vorliest: calm 2
vorm er: other 1 calm -1
vorm haus: threat 1
vorm mund: medical 1
vorm tot: life 1
vorm um: threat 1
vorm und: medical 1 calm -1
vorm werkstod: life -1 threat 1 worry 1
vorm: life -2 violence 1 threat 2 medical 2 worry -1
vormitags: violence -1 threat -1 medical -1 worry -1 calm 4
vormund: life -2 threat 3 calm -1
vorn und: life 1 other 1 calm -1
vorn: violence -1 threat 3 other 1 medical 1 calm -3
vorne an: life -1 calm 1
vorne: life -2 threat -1 worry 1 calm 2
vors auto: life 1 voices 1 calm -1
vors dan: life 1 calm -1
vors: life 1 voices 1 worry -1 calm -1
vorschlag: life -1 threat 1 calm 1
vorsichtig: calm 1
vorsorglich: life 1
vorsprung: life -1 threat 2
vorstand: calm 1
vorstelungsgesprach: calm 2
vorteile: life 1
vortrag: calm 1
vorwurf: life 2 worry 2 calm -3
vorzeitig: life 2 calm -2
vorzufuhren: calm 1
vous: calm 1
voy: foreign 1 calm -1
vras: foreign 2 calm -1
vreau mor: foreign 1 calm -1
vreau sa: foreign 2 calm -1
vreau traiesc: foreign 1 calm -1
vreau: life -1 foreign 5 calm -3
vui: life -1 calm 2
vum: calm 1
w: life -2 violence -1 medical -1 foreign 7 worry -1 calm -2
wa dat: calm 1
wa die: calm 1
wa: life -1 threat -1 worry -1 calm 4
wach auf: worry 1 calm -1
wach bin: life -1
wach bis: worry 1
wach der: worry 1
wach jede: worry 1
wach jeden: life 2 worry -1
wach jetzt: life -1 violence 1
wach nacht: worry 1
wach und: life -1 worry 2 calm -1
wach werden: life 1
wach: life 2 violence 3 threat -2 medical 2 voices -1 foreign -1 worry 2 calm -5
wache ich: life 1 calm -1
wache: life 3 threat -1 worry -1 calm -1
wachen: life 1
wachsen: calm 2
wachst: worry 2
wacht auf: life -1 other -1 medical 4 voices 1 calm -2
wacht nicht: medical 2 calm -1
wacht: life -3 threat 1 medical 4 voices 3 worry -1 calm -4
wackelig: life -1 threat 3 calm -1
wackln: worry 1 calm -1
wafe: life 2 threat 2 other 1 calm -4
wafeln: life -1 calm 2
wafenschrank: threat 2 calm -1
wage: foreign 2
wagen: life -2 threat -1 other -1 calm 4
wagenheber: life -1 violence -1 threat 4 other -1 medical 2 calm -2
wagner: other -1 calm 1
wagons: calm 1
wahl: life -1 worry 1
wahlen: life -1 calm 1
wahnsinig: threat -1 calm 2
wahrend: threat 1
wahrheit: voices 2
wahrscheinlich: life -1 medical -1 worry -1 calm 3
waking: foreign 1
walah: life 1 threat -1 worry -1 calm 1
wald er: violence 1 other 1 calm -1
wald es: voices 1
wald hat: other 1
wald ich: other 1
wald und: voices 1
wald wir: life 1
wald: life 2 threat -2 other 1 medical 1 voices 3 worry -2 calm -4
walze: life -1 threat -1 medical 5 calm -3
walzer: life -1 calm 1
walzn: life -1 medical 3 calm -1
wan bus: calm 1
wan das: life 1
wan den: calm 1
wan der: threat 1 calm 1
wan die: life 1
wan er: threat 2 calm -1
wan geht: threat 1
wan guterzuge: life 2 calm -1
wan i: violence 2 calm -2
wan ich: calm 2
wan kan: calm 1
wan komt: calm 1
wan macht: life 1 calm -1
wan mein: calm 1
wan meine: worry 1 calm -1
wan mus: life -1 calm 2
wan sie: calm 1
wan wird: calm 1
wan: life 1 violence 1 threat 1 other -1 medical -2 voices -2 worry -3 calm 5
wana: foreign 2 calm -2
wand bis: life 2 calm -1
wand die: voices 1 foreign 2 calm -2
wand do: life -1 foreign 3 calm -2
wand es: life 1
wand gedruckt: violence 1 calm -1
wand ich: other 1
wand ist: life -1 medical -1 calm 1
wand kil: foreign 1
wand live: foreign 1
wand sagt: voices 2 calm -1
wand und: violence 1
wand: life 1 threat -2 other 1 medical -1 voices 3 foreign 5 worry -2 calm -4
wande: life -2 threat -1 voices 4 worry 2 calm -2
wandere: calm 1
wandfarbe: calm 1
wane das: life 1 calm -1
wane: life 4 violence -1 threat -1 other 2 medical -2 calm -3
wanenrand: life 1
wanted: foreign -1 calm 2
wanzen: voices 1
war 5: medical 1
war aber: violence 1 threat -1
war ales: calm 1
war am: life -1 threat 1 worry -1 calm 2
war an: threat 1
war arbeit: worry 1
war auch: worry -1 calm 2
war auf: life -1 other -1 calm 2
war beim: calm 1
war beser: life -1 worry 1 calm 1
war da: violence 1 worry 2 calm -3
war dan: violence 1
war das: life 1 violence 2 threat -1 calm -2
war deine: other 1
war den: medical 1 calm -1
war der: violence 2 calm -1
war die: life 1
war diesen: worry 2 calm -2
war doch: life 2 worry -1 calm -1
war dran: voices 1 calm -1
war drin: medical 1
war ein: life 1
war einkaufen: life 1 calm -1
war einzige: worry 1 calm -1
war erst: violence 1
war es: life -1 violence 1 calm 1
war etwas: calm 1
war fast: life 1 calm -1
war friseur: calm 1
war froh: life 1
war fruher: worry 1 calm -1
war fur: life 1 worry 1 calm -1
war ganz: calm 1
war ganze: worry 1
war gar: worry -1 calm 1
war gelogen: life 1 calm -1
war gern: life 3 calm -2
war gesagt: violence 1
war gestern: violence 1 threat 1 calm -1
war gut: life 3 calm -2
war halt: life -1 worry 1 calm 1
war hat: calm 1
war heut: violence 1 medical 1 calm -1
war heute: worry 2 calm -1
war ich: life 3 violence -1 medical -1
war im: worry 2 calm -1
war imer: life 1 calm -1
war in: life -1 worry 1
war ist: calm 1
war jetz: calm 1
war jetzt: life 1 worry 1 calm -2
war kein: calm 1
war keine: life 1 medical 1 worry -1 calm -1
war keiner: calm 1
war kurz: life -1 calm 1
war lecker: life 1
war letzte: violence 1 calm -1
war letzter: life -1 calm 1
war lieb: calm 1
war lieber: worry 1 calm -1
war luft: calm 1
war lustig: life -1 calm 1
war macht: violence 2 calm -1
war mein: life -1 other 1 calm 2
war mir: life 1 worry -1 calm 1
war mit: life 2 calm -1
war monat: worry 2 calm -2
war monate: worry 1
war morgen: life 2 calm -2
war neidisch: life 1
war net: worry 1 calm -1
war nich: life -1 calm 1
war nicht: medical -1 worry 1 calm -1
war nie: life -1 worry 1
war nix: worry 1
war noch: medical -1 worry 1
war nur: medical 1 worry -1 calm 1
war ok: life 1
war peinlich: calm 1
war recht: life 1 calm -1
war reiniger: medical 1
war ruhig: life -1 calm 1
war schon: life -1 violence -1 other 1
war schoner: life 1 calm -1
war selber: life 1 calm -1
war sie: violence 1
war so: life -1 violence 1 calm 1
war spas: life 1 calm -1
war sterben: life -1 calm 1
war stolz: worry -1 calm 1
war super: life -1 calm 1
war tage: calm 1
war tot: calm 1
war traurig: calm 1
war um: violence 1
war und: life 1
war vol: calm 1
war von: life -1 calm 1
war weg: worry 1 calm -1
war weis: threat 1 calm -1
war wen: life 1 voices 1 calm -1
war wenigstens: worry 2 calm -1
war wieder: violence 1
war woche: life 1 calm -1
war wurd: worry 1
war zu: violence 1 calm -1
war zum: life -1 calm 1
war: life 5 violence 2 threat -6 other -3 medical -2 voices -4 foreign -2 worry 4 calm 7
ware als: life 2 calm -2
ware beser: life 1 threat 1 calm -1
ware das: life -1 worry 1
ware es: threat 1
ware fur: voices 1 calm -1
ware gern: life 1 calm -1
ware ich: life 2 worry -1 calm -1
ware lieber: life 1
ware mir: life 1
ware rot: other 1
ware schon: life 1
ware tot: life 1
ware wen: calm 1
ware: life 8 violence -1 threat -1 medical -1 foreign -1 calm -4
waren ale: worry 1
waren beser: calm -1
waren die: worry 1
waren elf: calm 1
waren es: life 1 calm -1
waren froh: worry 1 calm -1
waren im: life 1
waren mein: worry 1
waren wen: worry 1 calm -1
waren: life 2 violence -1 threat -2 other -1 medical -1 voices -1 worry 2 calm 3
warens: life 2 calm -2
warm und: threat 1 medical 1 calm -1
warm: life 1 threat 1 medical 1 calm -2
warn: life -1 threat 2 worry -1 calm 1
wars das: life 1 threat 1 calm -3
wars fur: life 1 violence 1 calm -1
wars mit: life 2 calm -3
wars so: life 1 calm -1
wars werd: threat 1 calm -1
wars wieder: calm 1
wars: life 2 violence -1 threat 1 other -1 medical -1 voices -1 foreign -1 worry -1 calm 3
warst imer: life 1
warst net: life 1 calm -1
warst: life 4 other 1 calm -3
wart ale: life 1 worry -1
wart auf: life -1 threat 1
wart beser: life 1
wart besten: life 1
wart da: threat 1 calm -1
wart ich: threat 2 calm -2
wart: life 2 violence -1 threat 5 other -1 medical -1 voices -1 worry -2 calm -1
warte auf: life -1 threat 1 calm 2
warte bis: life 1 threat 2 calm -2
warte das: worry 1
warte den: life -1 calm 2
warte die: life 1
warte ich: life 1 calm -1
warte nur: life 1 threat 1 calm -1
warte: life -2 violence -1 threat 6 other -1 medical -1 voices -1 worry 1 calm -1
warteliste: calm 1
warten auf: violence 1
warten bis: medical 1
warten der: violence 2 calm -1
warten ich: worry 1
warten mich: violence 1 calm -1
warten mit: calm -1
warten: life -3 violence 5 threat -1 other -1 calm 1
wartet auf: life 1 other -1 voices 1
wartet den: life 1
wartet der: voices 1
wartet: life 1 violence 2 medical -1 voices 1 calm -3
wartezeit: life 1 worry -1 calm 1
wartung: calm 1
warum bin: life 2 worry -1 calm -1
warum der: calm 1
warum du: voices 1
warum gesagt: life 1 calm -1
warum hat: life 1
warum ich: life 2 worry -1
warum mich: life 2 calm -1
warum sie: worry -1
warum sol: life 1 calm -1
warum weil: violence 1 calm -1
warum: life 7 violence 1 threat -1 other -1 medical -2 foreign -1 worry -2
was aber: life -1 worry 2 calm -1
was ales: calm 1
was am: life 1 worry 1 calm -1
was an: life 3 threat 2 worry -1 calm -4
was anderes: life -1 calm 2
was anfang: life -1 worry 1 calm -1
was angefangen: life -1 violence 1 threat 1 other -1
was angetan: life 1 calm -1
was antu: life 1 threat 2 worry -1 calm -1
was anzieh: worry 1 calm -1
was auf: threat 1 calm -1
was aus: life -1 worry 2 calm -1
was bedeutet: calm 1
was beser: calm 1
was besorgt: life 1
was bin: life -1
was bist: worry 1
was brauch: life -1 calm 1
was braucht: life -1 threat 1
was bringt: worry 1
was da: other 1 worry -1
was dafur: life 1
was dagegen: calm 1
was dan: life -1 threat 1 worry 2 calm -2
was darf: violence 1 calm -1
was das: life -1 worry 2 calm -1
was davon: threat 1
was dazu: life 1
was den: life -1 calm 1
was der: calm 1
was die: life -1 calm 1
was diese: life 1
was du: voices 1 calm 1
was eigentlich: calm 1
was ein: life 1
was einer: life 1
was er: threat 1
was es: calm 1
was falsch: worry -1 calm 1
was falsche: medical 1
was fur: threat 1 voices 1 worry -1 calm -1
was ganz: worry -1 calm 1
was gegen: calm 1
was gekauft: threat 1 calm -1
was gemacht: life -1 threat 1
was genomen: other 1 calm -1
was gestern: calm 1
was getan: worry 1
was gut: worry 1
was hab: life -1 calm 2
was habe: worry -1 calm 1
was hat: calm 1
was hate: worry 1
was heist: worry 1
was heute: life 1 calm -1
was hilft: life 2 calm -1
was hubsches: worry 1
was i: life -1 worry 1
was ich: life 1 violence -1 other 1 voices -1 calm 1
was im: threat 1 worry 1 calm -2
was in: threat 2 calm -1
was ins: medical 1 worry -1
was is: life -1 calm 2
was isch: worry 1
was ist: life -1 threat -1 medical -1 calm 2
was jetzt: medical 2 calm -2
was kan: worry -1 calm 2
was komisch: worry 1 calm -1
was komt: calm 1
was kostet: worry -1 calm 1
was krieg: violence 1
was kriegt: life 2 calm -1
was los: life -1 other 1 calm 1
was mach: life 1 threat -1 other 1
was mache: life -2 worry 1 calm 2
was machen: foreign 1 worry 1 calm -1
was macht: life 1
was man: life -1 threat 1 calm 2
was meint: calm 1
was mich: life -1 violence -1 calm 2
was mir: life 2 threat 1 calm -2
was mirn: calm 1
was mit: threat 1 calm -1
was mus: life -1 calm 2
was nicht: life 1
was noch: life 1 calm -1
was nun: calm 1
was pasiert: life 1 violence -1 threat 1 other -1
was sag: calm 1
was sage: violence 1 worry 1 calm -1
was sagen: violence -1 worry 1 calm 1
was schreiben: worry -1 calm 2
was sich: violence 1
was sie: life -1 other -1 medical 1 calm 2
was sol: threat -1 other 1 medical 1 voices -1 calm -1
was solen: medical 1 calm -1
was spricht: calm 1
was steht: calm 1
was tun: life -1 other 1 voices -1 worry -1 calm 2
was und: life 1 other 1 calm -1
was untaschreibn: worry -1 calm 1
was unterschreiben: worry 3 calm -1
was von: life 2 calm -1
was war: other 1 calm -1
was wen: violence -1 calm 1
was wil: life -1 worry 1 calm 1
was wird: life -1 calm 1
was wo: calm 1
was zu: worry 1
was zurst: worry -1 calm 1
was: violence -3 threat 2 voices -4 foreign -2 worry 1 calm 6
wasch: life -1 worry 1 calm 1
waschbecken: life -1 violence 2 voices -1
wasche auf: calm 1
wasche und: calm 1
wasche: life 1 threat -1 other -1 medical -1 calm 3
wascheausgabe: calm 1
waschen: life 1 worry 1
wascherei ich: life 1
wascherei: life 2 violence -1 threat -1 worry -1 calm 1
waschewaschen: calm 1
waschgang: life -1 calm 1
waschmaschine: life -1 worry -1 calm 4
waschpulver: medical -1 voices 3 calm -1
waschstrase: calm 1
wascht: violence 1 calm -1
waser das: life 1
waser der: voices 1
waser die: violence 1
waser er: violence -1 threat 1 voices 1 calm -1
waser gehen: voices 1
waser ich: calm 1
waser in: life 1
waser mit: life -1 other 1
waser nich: life 1 calm -1
waser sagt: voices 1
waser steht: life 1
waser tut: life -1 medical 1 worry -1
waser uber: life 1 violence 1 calm -1
waser und: life -1 medical 1 calm 1
waser: life 3 violence 1 threat -2 other 1 voices 6 foreign -1 worry -5 calm -4
waserfal: calm 1
waserfleck: worry 1 calm -1
waserhahn: medical 2
waserkocher: calm 1
wat ich: calm 1
wat ick: life -1 other 2 calm 1
wat is: calm 1
wat: life -3 violence -2 threat -1 other 3 medical -1 voices -1 foreign -1 worry -1 calm 7
wate: life -2 worry 2
water: life 4 worry -1 calm -2
watn: calm 1
watschn: violence 2 calm -1
way: life 1 calm -1
weber: life 1 threat 2 worry -1 calm -1
wech: life 2 calm -1
wechsel ich: life 1
wechsel: violence -1 worry -1 calm 3
wechsle: calm 1
wecker auf: calm 1
wecker fur: life 1
wecker gehort: calm 1
wecker geht: worry 1
wecker morgen: life 1
wecker nicht: calm 1
wecker sonst: life -1
wecker war: calm 1
wecker: life 2 violence -1 threat -2 medical -1 worry -1 calm 4
weckt: life 1 calm -1
wed: calm 1
wednen: calm 1
weg aber: medical 1 calm -1
weg ales: life -1 worry -1 calm 1
weg also: other 1 voices 1 worry 1 calm -2
weg am: worry 1
weg arbeit: life 1
weg auch: worry 1
weg aus: life -1 voices 1
weg bin: life 2 violence -1 threat -1 medical 1 calm -1
weg bis: life -1 calm 1
weg dan: life 1
weg das: life 1 threat 1
weg der: life 1 violence -1 other 1 worry 1 calm -1
weg die: life 1 medical 1 worry 1 calm -2
weg er: life 1 other -1 medical 1 voices 1
weg fenster: worry 1
weg fur: life 2 calm -2
weg ganz: life 1 calm -1
weg geh: threat 1
weg gewesen: worry 1 calm -1
weg haben: medical 1
weg hat: other 1 calm 1
weg heute: life 1 voices 1 calm -1
weg ich: life 1 threat -1 voices -1
weg im: worry 1
weg imer: life 1 threat 1 calm -2
weg in: life -1 calm 1
weg is: foreign 1
weg ist: life 1 threat 1 worry -1 calm 1
weg jetzt: other 1 medical 1 worry -1
weg kan: life 1 calm -1
weg komt: life -1 calm 1
weg lasen: worry 2 calm -2
weg mach: voices 1
weg mich: life 1 calm -1
weg mir: calm 1
weg nicht: life 1 worry -1
weg oder: life 2 calm -1
weg ohne: voices 1
weg sagen: medical 1
weg schuhe: violence 1 voices 1 calm -1
weg sein: life 2 calm -1
weg seit: voices 1
weg sie: violence 1 threat 1 other 1 calm -1
weg sind: life -1 violence 1 worry 1
weg so: life 1
weg sol: voices -1 worry -1 calm 1
weg stehen: threat 1 worry 1 calm -1
weg trotzdem: calm 1
weg und: life 1 violence 1 other -1 voices -1
weg vom: worry 1
weg von: life 2 calm -1
weg war: life 1
weg ware: life -1 worry 2
weg weg: life 1 violence 1
weg wie: life 1
weg wir: violence 1 medical 1 calm -2
weg zu: calm 1
weg zur: life 2 calm -1
weg zwei: medical 1
weg 👋: life -1 calm 2
weg: life 1 violence -3 threat -2 other 3 medical 1 voices 2 foreign -1 calm -2
wega: life 2
wegbeschreibung: life -1 calm 1
wegdo: violence 3 calm -1
wege: calm 1
wegebalert: calm 1
wegeben: life -1 worry 2
wegebracht: threat 2 other 1 calm -1
wegefahren: calm 1
wegeflogen: violence -1 other -1 medical 3 calm -1
wegeht: life -1 worry 2 calm -1
wegekehrt: life -2 medical -1 worry -1 calm 4
wegekipt: medical 1 calm -1
wegelasen brauch: life -1 worry 1
wegelasen ich: life -1 worry 1
wegelasen: life -2 worry 3 calm -1
wegelaufen: life -2 violence 2 other 2 voices -1 worry -1 calm -1
wegen arbeit: violence 1
wegen behinderung: calm 1
wegen das: worry 1
wegen dem: life -1 violence 2 threat -1 calm 2
wegen den: life 1 calm -1
wegen der: life 1 calm 2
wegen ihr: life 1 medical 1 calm -1
wegen krank: worry -1 calm 1
wegen meiner: worry 1
wegen mir: worry 1 calm -1
wegen regen: life -1 calm 1
wegen rucken: calm 1
wegen schulden: calm 1
wegen schwarz: life -1 calm 1
wegen was: other 1
wegen wen: medical 1 calm -1
wegen wieder: life 1 worry -1
wegen zuspatkomen: worry 1 calm -1
wegen: life 1 violence 1 threat -3 other -1 medical -1 voices -3 foreign -1 worry 1 calm 6
wegenomen der: threat 1
wegenomen ich: violence 1 calm -1
wegenomen: life -1 violence 3 threat 2 other -1 voices 1 worry -1 calm -2
wegeschmisen: life 2 worry -2 calm 1
wegesprungen: medical 1
wegeworfen: life -1 medical -1 worry 8 calm -6
wegezogen: calm 1
wegfahren: life 3 calm -2
weghoren: voices 2 worry -1 calm -1
weghuschen: worry 2 calm -1
weglasen: life -1 worry -1 calm 2
weglaufe: life -1 violence 3 calm -1
wegli: life -1 calm 2
wegmachen: life 2 calm -1
wegn: life -1 calm 1
wegnehmen ich: violence 1 calm -1
wegnehmen: violence 2 threat 1 other -1 worry -1 calm -1
wegnimt: threat 2 calm -1
wegraumen: calm 1
wegschmeisen: life 3 calm -2
wegschuten: medical -1 voices 3 calm -1
wegwerfen: life 3 calm -2
weh aber: calm 1
weh das: violence 2 worry -1
weh er: life -1 violence 1
weh ich: life 1 medical 1 worry -1 calm -1
weh ist: calm 1
weh jetzt: medical 1
weh mein: violence 1
weh mus: medical 1 calm -1
weh seit: calm 1
weh sonst: life 1 calm -1
weh tun: life 1 threat 4 calm -3
weh tut: life 1
weh und: medical 1 worry -1
weh vom: life -1 calm 2
weh wen: life -1 violence 3 calm -1
weh zu: life -1 threat 2
weh: life 2 violence 3 threat 3 other -1 medical 3 voices -1 foreign -2 worry -4 calm -4
wehgemacht: life 1 calm -1
wehgetan: life 2 calm -2
wehren: life -2 worry 1 calm 1
wehtun: life 4 calm -3
weichenstorung: calm 1
weida: life 1
weidageht: life -1 voices 2
weiher: life 1 other 1 calm -1
weihnachten der: calm 1
weihnachten ich: violence 1 calm -1
weihnachten kriegt: life -1 calm 1
weihnachten nicht: worry 1
weihnachten nur: worry 1 calm -1
weihnachten zu: life 1
weihnachten: life 4 violence 1 other -1 medical -1 voices -1 calm -2
weil ale: calm 1
weil ales: worry -1 calm 1
weil anderen: calm 1
weil angst: worry 1 calm -1
weil behinderung: worry 2 calm -1
weil bei: calm 1
weil da: life 1 violence 1 voices 1 calm -2
weil dachte: medical 1 calm -1
weil dan: life 1 calm -1
weil der: life -1 worry -1 calm 2
weil die: life -1 violence 1 threat -1 other 1 medical -1 voices 2 worry -1 calm -1
weil du: life 1
weil er: violence 1 voices 1
weil es: voices 1
weil geburtstag: calm 1
weil geh: life 1 calm -1
weil geld: worry 1
weil hab: life 1
weil ich: life 2 threat -1 other -1 voices -1 worry 1 calm -1
weil ihr: other 1
weil im: voices 1
weil imer: life -1 calm 1
weil in: calm 1
weil isch: life -1 calm 1
weil ist: worry -1 calm 1
weil jetz: calm 1
weil jetzt: medical 1
weil kaput: medical 1
weil keinen: calm 1
weil keiner: life 1
weil krank: worry 1
weil mama: life -1 calm 1
weil man: life 1 other 1 calm -1
weil mein: life -1 calm 1
weil meine: calm 1
weil mich: life -1 voices 1 worry 1 calm -1
weil mir: calm 1
weil nach: life 1 calm -1
weil nicht: life -1 violence 1 medical 1
weil s: calm 1
weil sie: voices 1
weil so: threat 1 worry -1 calm 1
weil sonst: violence 1 other 1 calm -1
weil war: life 1
weil weis: life 2 calm -1
weil zahn: medical 1 calm -1
weil zwei: calm 1
weil: life 1 violence 1 threat -4 medical 1 voices 1 foreign -1 worry -4 calm 6
wein auf: worry 1 calm -1
wein ich: worry 1
wein jeden: worry 1
wein: life -1 threat -1 worry 7 calm -3
weinberg: calm 1
weine es: life -1 violence 2 calm -1
weine: life -3 violence 4 worry 3 calm -3
weinen ich: life 1 calm -1
weinen oder: life 1 calm -1
weinen und: worry 1
weinen wen: life 1
weinen: life 8 violence -2 threat -1 medical -1 voices -1 worry 3 calm -7
weinend: violence -1 other 1
weinfeschd: calm 1
weint hat: other 1 calm -1
weint mir: worry 1
weint nicht: life 1
weint und: other 1 calm -1
weint wegen: worry 1
weint: life -2 violence -1 threat -1 other 7 medical -1 voices 2 calm -4
weis aber: threat 1 calm -1
weis auch: worry 1
weis bescheid: life -1 voices 1
weis das: life 3 worry -1 calm -2
weis den: threat -1 medical 1 worry -1 calm 1
weis der: threat 1
weis die: threat 1 calm -1
weis er: life 1 voices 1 calm -1
weis es: calm 1
weis ich: life 1 violence 1 threat -1 worry 1 calm -1
weis ihren: medical 1 calm -1
weis imer: calm 1
weis jetzt: threat 1 calm -1
weis man: violence 1 calm -1
weis mehr: life -1 violence 1 voices 1 worry 1 calm -2
weis namen: threat -1 medical 1 calm 1
weis nich: life -1 voices 2 calm 1
weis nicht: life -4 violence -1 other -1 voices 2 worry 2 calm 2
weis nichts: violence 2 worry -1
weis nix: other 1
weis noch: calm 1
weis nur: life -1 threat 1
weis ob: life -1 medical 1 worry 1
weis schon: life 3 calm -2
weis und: calm 1
weis wan: life 1 threat 1 calm -1
weis war: life 2 calm -1
weis was: life 1 calm -1
weis weiter: worry 2 calm -1
weis welche: life 1 threat 1 calm -2
weis welcher: medical 1 voices 1 worry -1 calm -1
weis wer: life -1 voices 1
weis wie: violence 1 voices 1 worry 1 calm -3
weis wo: life -2 threat 3 medical -1 voices 1 worry -1 calm -1
weis wofur: worry 1
weis wohin: worry 1 calm 1
weis: life -5 threat 2 other -2 voices 5 foreign -2 worry 2 calm -1
weise: life -1 threat 1 other -1 voices 1
weisen: other 1
weisglut: calm 1
weisheitszahn: calm 1
weist du: life -1 threat 1 other 1
weist was: life -1 other 1 worry 1
weist: life -2 violence 2 threat 2 other 1 calm -2
weiste: life 1 calm -1
weit dan: life 1 calm -1
weit ich: worry -1 calm 1
weit ist: life 1
weit weg: life -1 medical 1 calm 1
weit: life 5 threat 2 other -1 voices -1 worry -2 calm -2
weite: worry 1 calm -1
weiter er: calm 1
weiter geh: life -1 voices 2
weiter geht: worry 1
weiter gemacht: violence 1 calm -1
weiter ich: life 1 voices 1 calm -1
weiter mach: threat -1 voices 1 worry 1 calm -1
weiter mit: calm 1
weiter wen: calm 1
weiter wil: life 1 worry -1 calm -1
weiter: life 1 threat -3 other -1 medical -2 voices 4 foreign -1 worry 2
weiterarbeiten: worry 2 calm -2
weiterer: life 4 worry -1 calm -2
weitergehen: life 2 worry -1
weiterleben wie: life -1 calm 1
weiterleben: life 10 violence -1 medical -1 worry -2 calm -4
weitermachen ich: life -1 worry 2 calm -1
weitermachen: life -4 worry 6 calm -1
weiterzahlung: life -1 threat 1 worry 1
wekrstat: calm 1
weks: foreign -2 worry 2 calm 1
wel: life 6 foreign -1 calm -5
welche brucke: life 2 calm -1
welche darf: calm 1
welche hat: life 1
welche ich: threat 1
welche kita: threat 1 calm -1
welche schrite: calm 1
welche sol: worry -1 calm 1
welche stat: voices 1
welche tableten: life -1 medical -1 worry -1 calm 2
welche und: worry 1
welche: life 3 violence -2 threat -1 other -1 medical -2 foreign -1 worry -3 calm 7
welchem amt: calm 1
welchem: life -1 calm 3
welchen: calm 2
welcher ist: medical 1
welcher tag: medical 1 voices 1 worry -1 calm -1
welcher: life -1 violence -1 threat -1 medical 1 voices 2 worry -2 calm 3
welches amt: worry -1 calm 1
welches brauch: calm 1
welches: life -2 violence -1 threat -1 medical -1 voices 1 worry -2 calm 5
welensitich jetzt: life 1
welensitich sich: calm 1
welensitich sind: life 1 calm -1
welensitich streiten: calm 1
welensitich: life 4 violence -1 threat -1 other -1 medical -1 voices -1 worry -1 calm 2
welt ich: life 1
welt mein: calm 1
welt mich: life 1 worry 1 calm -1
welt sagt: life -1 calm 1
welt sei: life 1
welt sein: life 1
welt umarmen: life -1 calm 1
welt und: calm 1
welt: life 12 violence -3 threat -2 other 1 medical -1 voices 2 foreign -1 calm -8
weltkrieg: calm 1
wem gehen: calm 1
wem ich: threat -1 other 1 worry -1 calm 2
wem mus: voices 1
wem sag: life -1 other 2
wem sol: life 1
wem: life -1 violence -1 threat -1 other 2 medical -1 worry -2 calm 5
wen 30: life 1 calm -1
wen am: threat 1
wen amt: threat 1
wen an: threat 1
wen arbeiten: violence 1 calm -1
wen auf: voices 1
wen aus: life -1 calm 2
wen baby: threat 1
wen besuch: violence 1 calm -1
wen betrieb: calm 1
wen chef: threat 1
wen d: violence 1
wen da: other 1 worry -1 calm 1
wen daheim: violence -1 calm 1
wen dan: calm 1
wen das: life -2 threat 1 calm 1
wen de: worry 1
wen dem: threat 1
wen den: life -1 threat 1
wen der: violence -1 threat 2 voices 1 calm -1
wen die: life 3 threat 1 medical -1 worry -1 calm -1
wen drauf: medical 1 calm -1
wen drin: violence 1 threat 1 calm -1
wen du: life 1 threat 1 calm -2
wen ein: life -1 violence 1
wen einem: violence 1 calm -1
wen einen: threat 1
wen einer: violence -1 threat -1 voices 1
wen einkaufen: violence 2 calm -1
wen einschlafen: calm -1
wen er: life -1 threat 3 medical -2 voices -1 calm 1
wen erst: calm 1
wen es: life 2 threat -1 voices -1 worry -2 calm 1
wen feierabend: worry 1
wen firma: calm 1
wen frag: life 1 violence 1 worry -1
wen frau: threat 1 calm -1
wen frech: violence 1 calm -1
wen fruher: life -1 calm 1
wen gar: calm 1
wen geh: violence 1 worry -1
wen geht: life 1 calm -1
wen getrunken: violence 1
wen gewust: life 1 calm -1
wen heim: other 1
wen heimkomt: violence 1 worry 1 calm -1
wen her: threat 1
wen heut: other 1 calm -1
wen heute: life 1 voices -1
wen hol: other 1
wen i: life -1 threat -1 calm 3
wen ich: life 1 violence 5 threat -4 other -1 medical -1 voices -1 foreign -1 worry 2
wen ichs: life -1 voices 1 worry 1 calm 1
wen ick: worry 1 calm 1
wen im: calm 1
wen in: life 1 violence -1
wen ist: medical 1 calm -1
wen jemand: life -1 violence 1 threat 1
wen jetzt: calm 1
wen kan: calm 1
wen kein: violence 1
wen keinen: life -1 calm 1
wen keiner: life -1 other 1 calm 1
wen kind: threat 1
wen kolege: life -1 violence 2
wen kom: worry 1
wen komt: life -2 threat 1 worry 1 calm 1
wen krank: calm 1
wen mama: violence 2
wen man: life 3 threat 2 voices 1 worry -1 calm -4
wen mein: violence -1 calm 1
wen meine: life -1 threat 1 other 1 calm -1
wen mi: calm 1
wen mich: life 3 violence -2 threat 1 voices -1
wen mir: life 1 threat 2 worry -1 calm -1
wen mit: calm 1
wen morgen: life 1 threat 1 calm -1
wen mude: life -1 calm 2
wen mus: calm 1
wen nach: worry -1 calm 1
wen nich: life 1 violence 1 worry -1 calm -1
wen nicht: life 1 violence 1 threat -1 voices 1 worry 1 calm -3
wen nichts: voices 1 calm -1
wen noch: life -1 threat 1 worry 1
wen nochmal: threat 2 calm -2
wen nur: life -1 voices 1 calm 1
wen oma: threat 1
wen reinkomt: life -1 calm 2
wen ruf: calm 1
wen rufe: calm 1
wen ruft: calm 1
wen schon: life -1 calm 2
wen sein: violence 1 other 1 calm -1
wen selber: calm 1
wen sie: life 1 violence -1 threat 1 voices -1 calm 1
wen so: life 1 violence -1 worry 1 calm -1
wen sol: violence 1 medical 1 calm -1
wen stirbt: life -1 voices 1
wen tot: life 3 worry -1 calm -1
wen trinkt: violence 1 worry 1 calm -1
wen trotzdem: calm 1
wen und: medical 1
wen unterschreiben: violence 1 calm -1
wen viel: medical 2 calm -1
wen von: life 1 calm -1
wen vorher: threat 1 worry 1 calm -1
wen was: threat -1 calm 1
wen weg: life 2 violence -1 worry -1 calm 1
wen wende: life -1 calm 1
wen wieder: violence -1 threat 1
wen wir: calm 1
wen zu: violence 1 calm -1
wen zur: life -1 violence 1
wen zuruck: life 1
wen zuschus: calm 1
wen: life 3 violence 6 threat 5 other -2 medical -5 voices -2 foreign -3 worry -3
wende ich: life -1 calm 2
wende mich: life -1 calm 2
wende: life -1 violence -1 worry -1 calm 4
wenden: calm 2
weng: life 1 worry -1 calm 1
wenga: calm 1
wenger: calm 1
wenig bei: calm 1
wenig getrunken: calm 1
wenig: life -2 violence -1 threat -1 other 2 medical -1 worry 2 calm 1
weniger ein: life 1 calm -1
weniger: life 4 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 2
wenigstens wer: worry 2 calm -1
wenigstens: life 2 violence -1 threat -1 worry 3 calm -3
wens is: calm 1
wens mir: calm 1
wens: life 3 violence -1 threat -1 other -1 medical -1 voices -1 worry -2 calm 2
went: life -1 calm 1
wenzel: other -1 calm 1
wer an: calm 1
wer anders: life 1 calm -1
wer bei: life 1 calm -1
wer bezahlt: calm 1
wer bin: voices 1 worry -1
wer da: calm 1
wer dan: life 1 violence 1 threat 1 calm -3
wer das: life -1 voices 1 calm 1
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
wer ich: voices 2 calm -1
wer in: calm 1
wer ist: threat 1
wer kan: calm 1
wer komen: medical 1 calm -1
wer kriegt: life 2 calm -1
wer lacht: threat 2 calm -1
wer meine: threat 1 calm -1
wer mich: life -1 violence -1 threat 2
wer mir: worry -1 calm 1
wer mit: life 1
wer morgen: threat 1
wer nich: worry 1
wer nimt: life 1
wer noch: threat 1 worry 1 calm -1
wer nu: worry 1 calm -1
wer sitzt: calm 1
wer so: calm 1
wer sol: violence 1
wer spat: life 1 violence 2 calm -3
wer und: voices 1
wer uns: life 1
wer vertrit: calm 1
wer von: calm 1
wer was: life 2 calm -1
wer wen: calm 1
wer wird: calm 1
wer zahlt: calm 1
wer zu: life 1 violence 2 calm -3
wer zuletzt: threat 1 calm -1
wer: life 1 threat 2 other -3 medical -2 voices 1 foreign -2 worry -4 calm 6
werd bei: life -1 threat 1 worry 1 calm -1
werd das: worry 1
werd der: threat 1 calm -1
werd die: threat 1 worry -1 calm -1
werd i: worry 1
werd ich: life 1 violence 1 calm -1
werd imer: calm 1
werd mich: life 1
werd mir: life -1 medical 1
werd nicht: life 3 threat -1 worry -1 calm -1
werd nie: life -1 worry 2
werd nix: life 1 calm -1
werd und: medical 1 worry -2 calm 2
werd was: life -1 worry 2 calm -1
werd wie: worry 1
werd: life 2 violence 5 threat 1 other -1 voices -1 foreign -1 worry 4 calm -9
werde den: threat 1
werde heute: threat 1
werde ich: calm 1
werde in: threat 1 worry 1 calm -1
werde jeden: life -1 violence 1 calm -1
werde kolegen: threat 1 worry 1 calm -1
werde mich: life 2 violence -1 worry -1
werde nicht: life 1
werde und: life 1
werde weil: worry 1 calm -1
werde: life -1 violence 6 threat 4 other -1 medical -2 voices -1 foreign -1 worry 6 calm -9
werden ale: threat 2 calm -1
werden hab: life 1
werden ich: life 1 voices 1 calm -1
werden noch: life -1 threat 2 calm -1
werden sehen: threat 2 calm -1
werden sich: life -1 threat 2 calm -1
werden und: voices 1
werden: life 2 violence -2 threat 3 other -2 medical 1 foreign -1 calm -1
werdet mich: life 2 calm -1
werdet nicht: life 1 calm -1
werdet: life 4 violence -1 calm -2
werdn: life 1 worry -1
werds: life 1
werf: life 1
werfe: voices 1
werfen: life 3 calm -1
werk: life 2 voices 2 worry -2 calm -1
werkhale: threat 1
werkschtat isch: calm 1
werkschtat: life -1 worry -1 calm 3
werkstat auf: life 1
werkstat da: worry 2 calm -1
werkstat dan: life 1 worry -1
werkstat der: calm 1
werkstat die: worry -1 calm 1
werkstat es: calm 1
werkstat firma: worry 1
werkstat freitag: threat 1
werkstat fur: calm 1
werkstat geh: life 1
werkstat gehen: calm 1
werkstat hab: threat 1
werkstat hat: worry 1
werkstat ich: calm 1
werkstat imer: calm 1
werkstat in: calm 1
werkstat is: calm 1
werkstat ist: worry -1 calm 2
werkstat mich: worry 1
werkstat mus: life 3 calm -2
werkstat nicht: worry 1
werkstat oder: life -1 calm 2
werkstat sag: threat 1
werkstat sie: other 1
werkstat und: worry -1 calm 2
werkstat war: worry 1
werkstat wem: calm 1
werkstat wen: worry -1 calm 1
werkstat wieder: life -1 calm 2
werkstat wird: other 1
werkstat zuruck: life 1 worry 3 calm -3
werkstat: life -3 violence -3 other -1 medical -2 voices -3 foreign -1 worry 3 calm 10
werkstod: life -1 threat 1 worry 1
werkzeug: violence -1 threat -1 other 1 voices 2 worry -1 calm -1
wermflasche: calm 1
wern: calm 1
werner: life -1 worry 2
wers: calm 1
wersktat: life -1 calm 1
wertlos: life -3 worry 7 calm -4
wertmarke: life -1 calm 2
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
weste: calm 1
wetbewerbsverbot: calm 1
weter macht: calm 1
weter: life 1 violence 2 threat -1 medical -1 foreign -2 worry -1 calm 4
weterumschwung: calm 1
wfbm: life -1 threat -1 medical -1 worry -1 calm 5
wg das: violence 1 calm -2
wg hat: other 1
wg ich: life 1 violence 1 calm -1
wg jetzt: calm 1
wg mich: life 1 violence 1 calm -1
wg und: calm 1
wg: life -2 violence 5 threat -1 other 2 medical -2 voices -1 calm -1
whatsap bin: calm 1
whatsap grupe: worry 2 calm -1
whatsap: life -1 violence -1 threat -1 other -1 worry 4 calm 1
whole: foreign -1 calm 2
wia i: worry 1
wia lang: worry 1
wia: life -3 violence -1 threat -1 medical 2 foreign -1 calm 3
wias: calm 1
wichser: threat 2 calm -1
wichteln: life 1
wichtig aber: other 1
wichtig: life 1 other 2 medical 1 worry -1 calm -2
wickeltisch: life 1
widerspruch: life -2 worry 1 calm 3
wie ab: life 1 calm -1
wie alte: life 1 calm -1
wie auf: calm 1
wie beantragen: calm 1
wie bei: calm -1
wie bleibt: violence 2 calm -1
wie bret: medical 2 calm -1
wie buter: calm 1
wie da: life 1
wie damals: worry 1 calm -1
wie darf: medical 1
wie das: life -1 threat 1 worry 1 calm 1
wie daurt: life 1 calm -1
wie den: life -1 worry 1
wie der: life 2 other 1 worry -1 calm -1
wie die: threat -1 worry 1 calm -1
wie dir: calm 1
wie du: calm 1
wie ein: life 1 violence -1 medical 1 worry -1
wie eine: worry 1
wie einem: life 1 worry 1 calm -1
wie elefant: life -1 medical 1
wie er: life 1 other -1
wie es: life 1 voices 1 calm -2
wie fahrt: life 1
wie find: calm 1
wie fruher: calm 1
wie gesagt: voices 1
wie gut: life -1 calm 1
wie hab: life 1
wie hat: violence 2 calm -1
wie heis: voices 1
wie heist: violence 1
wie heute: life 1
wie hoch: life 1 calm -1
wie ich: life -2 violence -1 other -1 medical -1 voices 1 calm 4
wie ichs: life 1 worry 1 calm -1
wie imer: worry -1 calm 2
wie in: life 1 worry -1
wie ist: threat 1 calm 1
wie jetzt: worry 1
wie kan: life -1 calm 1
wie kom: calm 1
wie komt: calm 1
wie kostet: life 1
wie krieg: calm 1
wie kriegt: threat 1
wie lang: life 1 violence 1 worry -1
wie lange: threat 1
wie mach: life -1 calm 1
wie macht: life 1
wie man: life 2 violence -1 medical -1 worry -1 calm 1
wie maschine: life -1 worry 1
wie mehr: life -1 other 1
wie mein: worry 1
wie meine: calm 1
wie meinen: life -1 threat 2 calm -1
wie melde: calm 1
wie mich: worry 1
wie mir: life 1 violence 1
wie mus: life 1
wie neu: life -1 worry 1
wie nicht: life 1
wie nie: medical 1
wie noch: medical 1 calm -1
wie oft: calm 1
wie rede: worry 1
wie sag: life -1 calm 1
wie sau: life -1 medical 1
wie schnel: life -1 calm 1
wie schon: worry 1
wie schreiben: life 1
wie sie: threat 1
wie sonst: violence 1 calm -1
wie stein: medical 1
wie sterben: life 2 calm -1
wie stirbt: life 2 calm -2
wie tage: calm 1
wie teur: calm 1
wie tot: life -1 worry 1
wie tut: life -1 calm 1
wie und: life -1 medical 3 calm -1
wie unfal: life 1 calm -1
wie veruckt: medical 3 calm -2
wie viel: calm 2
wie viele: life 1
wie vom: life -1 calm 1
wie wand: life -1 medical 1 voices 1 calm -1
wie war: life 1 violence 1 calm -1
wie wate: life -1 worry 1
wie weiter: worry 1
wie wen: life 1 calm -1
wie wie: worry -1 calm 1
wie wir: calm 1
wie wird: calm 1
wie: life 3 violence -2 threat -2 other -3 medical 4 voices -2 foreign -3 worry -1 calm 7
wiebke: life -1 calm 1
wieczorem: foreign 2 calm -1
wieda gschlong: violence 1
wieda gschnitn: life 1 calm -1
wieda hoam: other 1
wieda i: violence 1
wieda in: calm 1
wieda zruck: calm 1
wieda: life 3 violence 2 threat -2 medical -2 foreign -3 worry 2 calm -2
wieder aber: medical 1 calm -1
wieder ales: violence 1 worry 1 calm -1
wieder alte: life 1
wieder am: life 2 worry 1 calm -2
wieder an: life -2 medical 1 worry 1 calm 1
wieder anfal: medical 1 worry 1 calm -1
wieder angefangen: life 1 worry 2 calm -1
wieder arbeit: calm 1
wieder armel: violence 1
wieder auf: life 1 violence 1 worry -1
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
wieder drin: life 1 other 1 calm -1
wieder ein: worry 1
wieder eine: violence 1 calm -1
wieder er: calm 1
wieder fit: calm 1
wieder fur: life 1 violence 1 worry -1 calm -1
wieder ganz: worry 1
wieder ganze: worry 1 calm -1
wieder gedanken: life 2 calm -1
wieder gehen: other 1
wieder gelacht: life 1
wieder gemacht: life 1
wieder geritzt: life 3 worry -1 calm -1
wieder geschniten: life 2 worry -1
wieder gestorben: calm 1
wieder gesund: life -1 calm 2
wieder getrunken: life -1 worry 3 calm -1
wieder gurtel: violence 1 calm -1
wieder gut: life -1 calm 2
wieder hab: life 1 calm -1
wieder hat: threat 1 other 2 calm -1
wieder heut: life 1 medical 1 calm -1
wieder heute: life 1
wieder hin: worry 1 calm -1
wieder ich: life 1 violence 1 threat -1 voices -1 calm -1
wieder im: calm -1
wieder in: violence -1 threat -1 worry 1
wieder is: life -1 calm 1
wieder ist: life 1
wieder jetzt: other 1
wieder kan: life -1 violence 2 worry -1
wieder klinge: life 1 calm -1
wieder lange: violence 1
wieder leben: life -1 calm 1
wieder liegt: calm 1
wieder mein: calm 1
wieder meinen: worry 1
wieder meiner: life -1 violence 1
wieder mich: life 1 calm -1
wieder mien: calm 1
wieder mit: life 4 worry -1 calm -2
wieder montag: calm 1
wieder mus: life 1
wieder nach: life -1 worry 2 calm -1
wieder nachste: life 2 calm -2
wieder nachtdienst: threat 1
wieder nein: threat 1 calm -1
wieder nich: calm 1
wieder nicht: worry 1 calm -1
wieder nix: worry 1 calm -1
wieder normal: life -1 calm 1
wieder nul: calm 1
wieder nur: life -1 calm 1
wieder oder: life -1 calm 2
wieder ohne: life -1 calm 2
wieder papierstau: calm 1
wieder rauf: voices 1
wieder runter: life 1
wieder sag: calm 1
wieder sagt: threat 1 calm -1
wieder schwarz: violence -1 voices 1 calm -1
wieder seit: worry 1
wieder sie: other 1 voices 1
wieder so: worry 1 calm -1
wieder suizid: life 2 calm -1
wieder tun: life 1
wieder um: calm 1
wieder und: life 1 threat 1 other 1 medical -1 worry 1 calm -1
wieder vol: life 1 calm -1
wieder von: life 1 calm -1
wieder vorbei: calm 1
wieder war: life -1
wieder was: life 1 worry -1
wieder weg: life -1 other 1 medical 1 worry -1 calm 1
wieder weh: life 1 voices -1
wieder wen: worry 1
wieder werkstat: calm 1
wieder wie: violence 1
wieder wir: other 1
wieder wird: worry 1 calm -1
wieder zahlen: life -1 calm 1
wieder zruck: calm 1
wieder zu: life -3 threat 1 worry 2 calm 1
wieder zuruck: life 1 worry -1
wieder zusamen: violence 1
wieder zwei: life -1 worry 1
wieder: life 5 violence 6 threat -4 medical -5 voices -2 foreign -4 worry 5 calm -1
wiederaufnahme: calm 1
wiederbelebt: calm 1
wiedereingliederung: calm 1
wiederholen: violence -1 calm 2
wiederkomen: calm 1
wiedersehen: life -2 calm 3
wiegt kilo: calm 1
wiegt: life -2 threat 2 calm 1
wielange: calm 1
wies geht: life 1
wies mir: life 1
wies: life 3 medical -1 worry 2 calm -3
wiese: life 3 worry -1 calm -1
wieso ich: voices 1
wieso: life -1 violence 1 voices 2 worry -1
wieveil: calm 1
wieviel geld: calm 1
wieviel is: calm 1
wieviel kriegt: life -1 calm 1
wieviel man: life -1 calm 1
wieviel stunden: life -1 calm 1
wieviel tage: life 1
wieviel: life 1 violence -1 threat -1 medical -1 foreign -1 worry -1 calm 5
wieviele: life -1 calm 2
wievielten: calm 1
wil aber: life 1 calm 1
wil am: worry 1 calm -1
wil arbeit: calm 1
wil auch: violence -1 worry 1
wil auf: calm 1
wil aus: life 2 calm -1
wil bei: life 1
wil bite: life 2 calm -1
wil chef: threat 2 worry -1
wil da: life -1 worry 1
wil dan: calm 1
wil das: violence 2 threat 1 other -1 medical -1 voices 4 worry -1 calm -5
wil dem: life 1 calm -1
wil den: voices 1
wil der: life -1 threat 1 worry 1 calm -1
wil die: violence -1 other 1 worry 1 calm -1
wil do: worry 1 calm -1
wil eigentlich: life -1 calm 1
wil ein: life -2 calm 3
wil eine: life 1
wil einschlafen: life 1 other 1 calm -1
wil endlich: life -1 voices 1
wil er: life -1 threat 2
wil es: life 1 violence 1 voices 1 worry -1 calm -1
wil fruh: life 1
wil fur: violence 3 calm -2
wil gar: life 1 worry -1 calm 1
wil gleich: life 1
wil hab: calm 1
wil haben: worry -1 calm 1
wil halt: life 1
wil heim: life -1 worry 1
wil heut: violence 1 calm -1
wil hier: life -1 calm 1
wil hilfe: worry 1
wil hin: life 1 calm -1
wil i: life 2 calm -1
wil ich: life 2 threat -1 other -1 voices 3 worry -2
wil im: threat 1
wil imer: violence 2 calm -1
wil in: life -3 violence -1 threat 2 voices -1 worry 6 calm -3
wil ins: life 2 calm -2
wil jetzt: calm 1
wil keinen: life -1 medical 2
wil kundigen: life -1 worry 4 calm -3
wil leben: life -3 calm 4
wil lieber: life -2 calm 2
wil loswerden: violence -1 worry 3 calm -2
wil machen: calm 1
wil mal: life -1 calm 1
wil mehr: violence -1 threat -1 other 2 medical -1 worry -3 calm 4
wil mein: calm 2
wil meine: life 1
wil meinem: threat 2 calm -1
wil meiner: life 1
wil mich: life 1 worry 1
wil mir: violence -1 other -1 worry 1 calm 1
wil mit: life -1 other -1 worry 1 calm 1
wil na: life 1
wil namlich: life 1 calm -1
wil nehme: life 1 calm -1
wil nein: life 1 calm -1
wil net: life 1 calm -1
wil nich: life 1 worry -1
wil nicht: life -2 threat -1 other 1 medical -1 worry -3 calm 5
wil nichts: threat 1
wil nie: life -1 worry 1
wil nimer: life 1 calm -1
wil nimi: life 1 calm -1
wil noch: calm 1
wil nur: other -1 medical 1 worry -1 calm 2
wil och: life 1 worry 1 calm -1
wil papa: calm 1
wil raus: life 2 calm -1
wil reden: life -1 calm 2
wil ruhe: life 1
wil sagt: other 1
wil scheiden: worry 1
wil schlafen: life 2 medical 1 worry -1 calm -1
wil schlagen: violence 1
wil schneiden: life 2 calm -1
wil schreiben: life -1 calm 1
wil sehen: violence 1 worry 1 calm -1
wil sein: life 2 calm -1
wil sich: other 3 calm -2
wil sie: threat 1 worry -1 calm 1
wil so: life 1
wil sol: other 1
wil sonst: violence 1
wil sterben: life 1 other 2 calm -2
wil stres: life -1 medical 2 worry -1
wil tot: life 2 worry 1 calm -2
wil umbringen: life -1 violence 1 other 2 calm -2
wil und: life 2 worry -1
wil von: calm 1
wil vor: life 1 other 1 calm -1
wil vorher: life 2 calm -1
wil was: other 1
wil weg: life 3 worry -1 calm -2
wil weh: life 1 calm -1
wil wesen: life 1
wil wieder: life -2 worry 1 calm 1
wil wil: life 1 calm -1
wil wisen: worry 1
wil zu: life 1 threat -1 worry -1 calm 1
wil zuruck: worry 4 calm -3
wil: life 4 threat -1 other 4 medical -4 voices 1 foreign -3 worry 1 calm -3
wild: life -1 violence 1 worry -1 calm 2
wildes: life -1 worry -1 calm 1
wile: life 7 calm -6
wilen: life 4 worry -1 calm -3
wilfried: life -1 threat 4 calm -1
wilich: life -1 calm 2
wils auch: life 1
wils: life 1 voices 1 calm -1
wilst bin: violence 1
wilst: life -1 violence 1 other -1 calm 2
wimert: other 1
wind ich: life 1
wind und: life 1 other 1 calm -1
wind: threat -1 other 1 medical -1 voices 2 worry -1
windelweich: life -1 violence 3 calm -1
windig: life -1 voices 2
winken: voices 1
winkt: violence -1 worry 1
winter kan: life 1
winter: worry 4 calm -1
winterschlaf: calm 1
winzer: calm 1
winzig: calm 2
wir ale: calm 1
wir ales: calm 1
wir als: calm 1
wir am: life -1 calm 1
wir an: calm 1
wir auf: calm 1
wir aus: worry 2 calm -1
wir beim: medical 1 calm -1
wir bevor: calm 1
wir damit: calm 1
wir das: calm 1
wir decken: calm 1
wir die: calm 2
wir ein: life 1
wir eine: calm 1
wir es: calm 1
wir fahren: violence 1 voices 1 calm -1
wir finden: other 1
wir gehen: other 1 calm 1
wir gerade: voices 1 calm -1
wir haben: violence -1 other -1 medical 1 worry -1 calm 2
wir ham: calm 1
wir haten: calm 1
wir heute: calm 1
wir im: life 2 medical 1 calm -1
wir in: life -1 calm 1
wir ist: calm 1
wir ja: calm 1
wir jetzt: calm 1
wir mal: threat 1
wir morgen: other 1
wir musen: worry 2 calm -2
wir nicht: other 1
wir noch: medical 1
wir reden: worry 1 calm -1
wir schon: violence 1 medical 1 worry -1
wir sehen: other 1 calm -1
wir seit: worry 1
wir sie: other 1
wir sind: medical 1 calm -1
wir sitzen: threat 1
wir stehen: other 1 calm -1
wir stil: voices 1
wir streiten: worry 1
wir tun: medical 1
wir um: calm 1
wir und: medical 1
wir uns: threat 1
wir vertrag: threat 1 calm -1
wir viel: life 1 calm -1
wir waren: life 1
wir wegen: other 1 worry 1 calm -1
wir wohnen: life 2 calm -2
wir wolen: calm 1
wir zu: threat 2
wir zusamen: violence -1
wir zweit: threat 1 calm -1
wir: life -4 violence -4 threat -1 other -1 medical 1 voices -1 foreign -2 worry -3 calm 14
wird abgestelt: calm 1
wird ales: worry 2 calm -1
wird bei: life 1
wird beser: life -1 worry 2 calm -1
wird blau: medical 1
wird dan: violence 1
wird das: calm 1
wird der: calm 2
wird dick: medical 2 calm -1
wird die: life 1
wird e: worry 1 calm -1
wird eng: medical 1
wird er: violence 1 voices 1 calm -1
wird es: life 1 worry -1 calm 1
wird ganz: medical 1
wird glaub: worry 1
wird hat: life 1
wird ich: life 1 worry 1 calm -1
wird ihrem: other 1
wird imer: violence -1 medical 1 worry 1 calm -1
wird in: calm 1
wird ist: medical 1 calm -1
wird ja: life 1 violence 1 worry -1
wird jede: life -1 violence 1 worry 1
wird keiner: life 1 threat 1 worry -1
wird laut: worry 1
wird lauter: voices 2
wird letzte: life 1
wird mehr: life -1 worry 1
wird mein: life 1 calm -1
wird merken: worry -1 calm 1
wird mir: worry 2 calm -2
wird morgen: calm 2
wird nacht: worry 1
wird ne: life 1
wird nich: threat 1
wird nicht: life -1 threat 1 medical 1 worry 2 calm -2
wird nichts: worry 1
wird nie: life -1 worry 3 calm -1
wird noch: calm 1
wird rot: life -1 calm 1
wird schlecht: worry 2 calm -1
wird scho: calm 1
wird schon: life -1 threat 2 medical 1 worry -1
wird schwarz: medical 1 calm -1
wird schwindlig: medical 1 calm -1
wird sehen: threat 3 calm -1
wird seit: life 3 worry -1 calm -1
wird sie: worry 1 calm -1
wird so: worry 1 calm -1
wird um: voices 1
wird verlangert: worry 3 calm -2
wird vom: other 1
wird von: violence -1 other 3 worry -1 calm -1
wird wach: medical 1
wird warm: life 1 medical 1 calm -1
wird wen: violence -1 voices 1 worry 1
wird wieder: life -1 violence 2 medical 1 worry -1 calm -1
wird: life -1 violence -3 threat 2 other 1 medical 5 voices -1 foreign -2 worry 2 calm -3
wirds: life -1 worry -1 calm 3
wirft mit: violence 1 calm -1
wirft teler: violence 2 calm -1
wirft: life -1 violence 7 threat -1 other -1 worry 1 calm -4
wirklich is: life -1 calm 1
wirklich mehr: worry 1 calm -1
wirklich nicht: life -1 worry 1 calm 1
wirklich so: calm 1
wirklich: life -1 violence -1 threat 4 other -1 medical -1 voices -1 worry 2 calm -1
wirs: calm 1
wirst du: voices 1
wirst: threat 2 voices 1 worry -1 calm -1
wirth: life 2 other 1 calm -1
wirtin: calm 1
wirtschaft: calm 1
wisa: life -2 calm 2
wischen und: calm 1
wischen: life -1 calm 1
wisen die: threat 1 calm -1
wisen nicht: other 1 calm -1
wisen noch: life 1
wisen ob: calm 1
wisen sie: worry 1
wisen was: other 1
wisen wil: calm 1
wisen wo: worry 1
wisen: life 1 violence -2 medical -1 voices -1 calm 2
wisn: life 2 calm -1
wist ihr: life 1
wist: life 3 calm -2
with the: foreign 1
with: life -1 medical -1 foreign 3
witwenrente wird: calm 1
witwenrente: calm 2
witz dem: life 2 calm -2
witz des: life 1
witz tages: life 1
witz: life 5 violence -1 threat 1 medical -1 foreign -1 worry -1 calm -1
witze: life -1 violence -1 other 1 calm 2
witzen: violence -1 calm 1
witzig: calm 1
wladimir: violence -1 calm 2
wlan weg: calm 1
wlan: calm 1
wo ale: calm 1
wo am: threat 1
wo beantragen: calm 1
wo bekomt: calm 1
wo bin: life -1 voices 3
wo das: life 1 calm -1
wo die: life -1 threat 2
wo doch: calm 1
wo du: threat 1 calm -1
wo er: threat 1
wo es: violence 1
wo find: calm 1
wo finde: medical 2 calm -1
wo findet: calm 1
wo hin: life 1 calm -1
wo hingeh: life 3 calm -2
wo hol: calm 1
wo i: voices 1
wo ich: threat -1 medical 1 voices 1 worry -1 calm 1
wo ick: life -1 calm 2
wo ickn: calm 1
wo is: life 1
wo isch: life -1 calm 1
wo ist: voices 1
wo kan: life -1 calm 1
wo keiner: life 1
wo krieg: calm 1
wo man: calm 1
wo meine: threat -1 voices 1 calm 1
wo melde: calm 1
wo mir: threat 1 calm -1
wo mus: calm 1
wo nicht: voices 1
wo nix: life 1 calm -1
wo noch: worry 1
wo papa: life 1 calm -1
wo schreiben: calm 1
wo sie: violence 1 worry 1 calm -1
wo sitzt: threat 1 voices 1 calm -1
wo und: worry 1
wo war: threat 1 calm -1
wo wir: life 1
wo wohnt: threat 1 calm -1
wo: life -1 violence -1 threat 2 other -2 medical -2 voices 2 foreign -2 worry -4 calm 7
woan: life -1 worry 2
woanders: life -1 violence -1 worry 2
woas net: worry 1
woas: life -1 threat 2 worry 3 calm -3
woast: calm 1
woch: life -1 worry 2
wocha: worry 2 calm -1
woche 2: worry 1 calm -1
woche auch: violence 1 calm -1
woche auf: life -1 calm 1
woche bei: life 2 calm -1
woche beser: calm 1
woche bin: calm 1
woche brauch: life -1
woche dan: life 1
woche darf: calm 1
woche den: life 1 calm -1
woche die: medical 1
woche geht: worry 1 calm -1
woche gibts: life 2 calm -1
woche hab: life -1 violence 1
woche heute: violence 1 calm -1
woche ich: life -1 calm 2
woche im: violence 1
woche in: calm 1
woche ist: worry 1 calm -1
woche jeden: worry -1 calm 1
woche nachste: life 2 calm -2
woche nicht: worry 1
woche nochmal: calm 1
woche sie: worry 1
woche sol: worry 1
woche und: violence 1
woche war: life 1
woche wie: calm 1
woche wieder: life 2 violence 1 calm -2
woche woche: life 2 calm -2
woche: life 1 violence 2 threat -3 other -2 medical -2 voices -3 foreign -1 worry 7
wochen an: worry 1
wochen auf: calm 1
wochen der: worry -1 calm 1
wochen die: worry 1
wochen fast: worry 1 calm -1
wochen hab: worry 1 calm -1
wochen ich: life -1 worry 2
wochen jetz: voices 1
wochen liegt: worry 1
wochen mehr: worry 1
wochen nich: worry 1
wochen ohne: life 1 calm -1
wochen ostse: calm 1
wochen reha: calm 1
wochen richtig: worry -1 calm 1
wochen schlaf: worry 1 calm -1
wochen so: worry 1
wochen und: life -1 voices 1 calm 1
wochen urlaub: worry 1
wochen was: life 1 worry -1
wochen weg: calm 1
wochen: life -3 violence -2 threat -2 other -2 medical -3 voices -1 foreign -1 worry 11 calm 4
wochenbox: life -1 medical 2 worry -1 calm 1
wochendose: life -1 medical 1
wochenende: life -1 threat -1 medical -1 voices -1 foreign -1 worry 2 calm 3
wochenlang: worry 1 calm -1
wochn: worry 1
wofur ich: life -2 worry 3 calm -1
wofur: life -4 threat -1 voices -1 worry 8 calm -2
woher: calm 1
wohin ich: calm 1
wohin: life -1 violence 2 threat -1 other -1 medical -1 voices -1 worry 1 calm 3
wohl viel: calm 1
wohl zu: calm 1
wohl: life 5 violence -1 threat -1 foreign -1 worry 1 calm -3
wohlwolend: calm 1
wohn im: life -1 voices 1 calm 1
wohn: life -2 violence 1 threat -1 voices 2 calm 1
wohnberechtigungschein: violence 2 calm -2
wohne: life -1 violence -1 other 1 voices 1 worry -1 calm 1
wohnen: life 4 calm -3
wohngeld: life -2 calm 3
wohngrupe: life -1 threat -1 other 2 voices -1 worry 1 calm -2
wohnheim ich: calm 1
wohnheim: life -1 violence -1 threat 3 other 4 worry 1 calm -7
wohnong: calm 1
wohnt bei: life 1 violence 1 calm -1
wohnt der: voices 1 calm -1
wohnt im: threat 1
wohnt in: violence -1 other 1 voices 1
wohnt jetzt: violence 1 calm -1
wohnt mir: life 1
wohnt und: threat 1
wohnt wan: threat 2 calm -1
wohnt: life -1 violence -1 threat 4 other 1 medical -1 voices 1 worry -1 calm -2
wohnung balkon: calm 1
wohnung bis: worry 1 calm -1
wohnung ein: calm 1
wohnung er: violence 1 other 1 calm -1
wohnung geputzt: life 1
wohnung hat: violence 2 other 1 calm -1
wohnung mehr: worry 1 calm -1
wohnung mit: calm 1
wohnung raus: worry 3 calm -2
wohnung seit: other 1
wohnung sie: other 1
wohnung und: violence 1 medical 1 worry -1
wohnung verloren: worry 1 calm -1
wohnung war: worry 1
wohnung wen: life 1
wohnung wie: life -1 worry 1
wohnung zum: life 1 calm -1
wohnung: life -1 violence 2 threat -3 other 1 medical -1 voices -1 foreign -1 worry 9 calm -6
wohnungstur: violence 1 calm -1
wohnzimer: threat 2 calm -2
wois: voices 2 calm -1
woken: life -1 worry -1 calm 3
wole: life -2 violence 1 threat -1 other 1 voices -1 foreign 2 worry -1
wolen das: life -1 other -1 voices 4 worry 1 calm -2
wolen den: other 1
wolen die: voices 1
wolen eine: violence 1
wolen ich: violence -1 voices 3 worry 1 calm -2
wolen leben: life 1
wolen mich: violence 1
wolen schon: threat 1
wolen sie: violence 1
wolen und: calm 1
wolen zusamen: violence 1
wolen: life 1 violence 3 threat -2 medical -1 voices 5 foreign -1 worry -2 calm -2
wolens: worry 3 calm -2
wolf: life -1 violence -1 threat 1 other 1 worry 1 calm -1
wolfgang: calm 1
wolke: life -1 calm 2
woln: worry -1 calm 2
wolne: foreign -1 calm 2
wolt fragen: life 1
wolt heut: life 1
wolt ich: calm 1
wolt ihr: life 1
wolt mal: calm 1
wolt nur: life 1
wolt: life 5 threat -1 other -1 medical -1 voices -1 worry -1
wolte das: calm 1
wolte es: life 1
wolte fragen: life 1 violence 1 calm -1
wolte gar: life -1 calm 1
wolte heute: life 1 calm -1
wolte ich: life -1 worry -1 calm 2
wolte im: violence 1
wolte kurz: other 1 medical 1
wolte mich: life 1 calm -1
wolte nicht: calm 1
wolte nur: life 1 violence 1 worry -1 calm -1
wolte ob: life -1 calm 1
wolte sagen: life 1 violence 1 calm -1
wolte vor: life 2 calm -1
wolte: life 4 violence 2 threat -2 medical -1 voices -2 worry -4 calm 2
wolten sie: calm 1
wolten: life -1 violence -1 calm 3
womit: life 2 calm -1
wor: life -2 medical 4 calm -1
worda: life -1 calm 1
worden das: life -1 worry -1 calm 1
worden ist: voices 1
worden: life -2 violence -1 threat -1 voices 1 worry 8 calm -4
wore: life 5 calm -4
work: life -1 foreign -1 calm 4
workshop: foreign -1 calm 2
worn: calm 2
worschtsup: calm 1
wort die: life 1 calm -1
wort sagt: threat 1 calm -1
wort: violence -1 threat 3 other -1 voices -1 worry -1
worte: life 2 threat 2 medical 1 worry -1 calm -2
worter: medical 3 worry 1 calm -2
wortwortlich: calm 1
wos des: calm 1
wos i: life 1 calm 1
wos isn: calm 1
wos: life 1 violence 2 threat -1 medical -1 voices -1 foreign -1 worry -1 calm 1
wosa: other 2 calm -1
wot: life 2 calm -2
wovon: worry -1 calm 1
wozu auch: worry 2 calm -1
wozu ich: worry 1
wozu leben: life 1 calm -1
wozu noch: life 1 calm -1
wozu: life 3 violence -1 threat -1 medical -1 worry 5 calm -5
writing: foreign 2 calm -2
wrocilem: calm 1
wrong: foreign -1 calm 1
wrote: foreign 1
wszystkie: foreign 3 worry -1 calm -1
wszystko: calm 1
wu i: foreign 1 calm -1
wu nima: life 1
wu: life 1 foreign 2 worry -1 calm -2
wuat: life 1
wui das: life 1
wui nima: life 2 calm -1
wui: life 5 worry -1 calm -2
wuin: calm 1
wul: life 4 calm -4
wunde: life -1 medical 4 calm -2
wunden: life 2 calm -1
wunder: life -1 calm 1
wundern ich: life -1 threat 1
wundern wen: calm 1
wundern: life -2 threat 3 worry -1
wunderschon: voices 1
wunsch einen: life 1 worry -1
wunsch ich: life 1
wunsch mir: life 2 worry -1 calm -1
wunsch: life 6 threat -1 other -1 worry -2 calm -2
wunsche ich: calm 1
wunsche: life -1 calm 2
wunschte ich: life 1 worry -1
wunschte: life 5 worry -2 calm -2
wurd es: worry 1 calm -1
wurd gern: life 1
wurd keiner: life 1
wurd merken: life 1
wurd mich: life 1 worry 1 calm -1
wurd mir: life 1
wurd sagen: calm 1
wurd so: life 1
wurd: life 5 violence 1 threat -1 other -1 medical -1 voices -1 worry 1 calm -2
wurde am: life -1 threat 1
wurde bei: life 1 calm -1
wurde das: life 1
wurde der: violence -1 calm 1
wurde ein: life 1
wurde fruher: worry 2 calm -1
wurde ich: life 1
wurde in: calm 1
wurde merken: life -1 worry 1
wurde nie: life 1
wurde sie: threat 1
wurde und: worry 1
wurde vermisen: worry 1
wurde von: worry 2 calm -2
wurde wen: worry 1
wurde: life 1 violence -3 threat -1 other -1 medical -2 voices -1 foreign -1 worry 6 calm 1
wurden: calm 1
wurdest: voices 2 calm -1
wurds: life -1 worry 2 calm -1
wurg: threat 4 calm -1
wurge: violence 1
wurgegrif: calm 1
wurgen: violence 1 calm -1
wurgt mich: violence 1 calm -1
wurgt wen: violence 1
wurgt: life -1 violence 5 other 2 medical 2 calm -6
wurm: life -1 worry 1
wurscht i: life 1 calm -1
wurscht ob: life 1 calm -1
wurscht: life 2 worry -1 calm -1
wurst: life 2 calm -1
wurstchen: calm 1
wurste: calm 1
wurzelfulung: life -1 calm 1
wust: calm 1
wuste es: calm 1
wuste ich: calm 1
wuste: life -1 violence -1 voices -1 calm 5
wusten: life 1
wut ich: threat 1 worry -1 calm 1
wut: medical -1 worry -1 calm 2
wutend auf: life 1 violence -1
wutend: life 3 calm -2
wycieraczka: foreign 2 calm -2
wyjsc: foreign 1
wypadek: foreign 1 calm -1
xi: life -1 calm 2
xin: foreign 2 calm -1
xiray: life -1 foreign 3 calm -2
xrechnung: life -1 calm 1
ya no: foreign 1
ya quiero: foreign 1
ya: life -1 foreign 5 calm -3
yalah: calm 1
yalnizim: foreign 2 calm -1
yani: violence 1
yanimda: foreign 1 calm -1
yanlislikla: calm 1
yapayim: foreign 5 calm -4
yapti: foreign -1 calm 1
yardim edin: foreign 1 calm -1
yardim: foreign 2 calm -1
yarin: foreign 3 calm -2
yasamak istemiyorum: foreign 2 calm -1
yasamak: foreign 4 calm -3
yasmin: other 2 calm -1
yatiyor: foreign 2 calm -1
yazdim: foreign 2 calm -1
yaziyor: foreign -1 calm 2
yemin: threat 1
yeni: foreign -1 calm 2
yerde: foreign 2 calm -1
yetistim: calm 1
yilmaz: other 1 medical -1 worry -1 calm 1
yo2tolni: foreign 2 calm -1
yoga: calm 1
yok: worry 3 calm -2
yom: foreign 1 calm -1
york: calm 1
you: life -1 medical -1 worry -2 calm 4
youja3ni: foreign 2 calm -1
youtube: calm 1
yusuf: other 1 calm -1
zabic: foreign 3 calm -2
zabije: foreign 2 calm -1
zahl die: life 2 worry -1 calm -1
zahl ich: threat 1
zahl ick: other 1
zahl tage: life 1 calm -1
zahl: life 3 violence -1 threat 2 other 1 medical -1 worry -2 calm -3
zahla: calm 1
zahle die: worry 1
zahle: life -1 threat -1 voices -1 worry 2 calm 1
zahlen die: calm 1
zahlen im: violence 1
zahlen kan: worry 1 calm -1
zahlen musen: life 1
zahlen und: violence 1 worry 1 calm -1
zahlen: threat -1 other -1 medical -1 worry 2 calm 2
zahler: life 1
zahln: life -1 calm 2
zahlt ales: threat 1 calm -1
zahlt dan: calm 1
zahlt den: calm 1
zahlt des: calm 1
zahlt die: calm 1
zahlt eigentlich: calm 1
zahlt fur: threat 1 calm -1
zahlt ist: other 1
zahlt mein: worry 1
zahlt meine: calm 1
zahlt mir: calm 1
zahlt nicht: violence 1 worry 3 calm -2
zahlt strom: worry 1
zahlt war: violence 1 calm -1
zahlt wen: life 1
zahlt: life -3 violence 1 threat -1 other -1 medical -1 foreign -1 worry 2 calm 4
zahltag: violence 3 calm -1
zahn in: life 1
zahn ist: calm 1
zahn ole: life 1
zahn so: life -1 medical 1 calm 1
zahn tut: calm 1
zahn weh: life -1 calm 1
zahn: life -2 violence 4 threat -1 other 1 voices 2 foreign -1 worry -2
zahnartz: medical 1
zahnarzt gebohrt: calm 1
zahnarzt hat: calm 1
zahnarzt: life 3 threat -1 other -1 medical -1 worry -2 calm 1
zahne mehr: threat 1
zahne: life 1 violence -1 threat 1 medical -1 voices 4 worry -1 calm -3
zahnen: life -1 calm 1
zahneputzen: life -1 medical -1 worry 1 calm 1
zahnputzbecher: life 2 calm -1
zahnschmerzen: life 4 medical -1 worry -3
zahnspange: life 2 calm -1
zahnweh: calm 1
zakljucao: foreign 2 calm -1
zakopie: foreign 1 calm -1
zaman: calm 1
zamaninda: calm 1
zambrocha: life -1 threat -1 other -1 medical 5 calm -1
zame: violence 1
zamknal: foreign 1
zange: life -1 violence 1 voices 2 worry -1 calm -2
zaubermeister: calm 1
zaubern: violence -1 calm 2
zauberwurfel: calm 1
zaun: life -2 other 3 voices 1
zbogom: foreign 1 calm -1
zebra: life 2 calm -2
zefix: calm 1
zegnajcie: foreign 2 calm -2
zehnmal: life -1 violence -1 calm 2
zehnte: life -1 foreign 2
zehnten: calm 1
zeichen: life -2 voices 2
zeidler: calm 1
zeig die: life 1 calm -1
zeig: life 1
zeige: calm 1
zeigefinger: voices 2 calm -1
zeigen: life -1 violence 3 medical -1 voices 1 calm -2
zeiger: calm 1
zeigt alen: other 1 calm -1
zeigt mir: violence 1 other 1 calm -1
zeigt sein: violence 1 other 1 calm -1
zeigt und: calm 1
zeigt: life -2 violence 3 threat -1 other 2 medical -1 voices -1 worry -1 calm 1
zeile: calm 1
zeitlicher: calm 1
zeitn fruh: calm 1
zeitn ma: calm 1
zeitn: life -1 worry -1 calm 2
zeitpunkt: calm 1
zeitschriftenabo: violence -1 calm 2
zeitung mit: life 1 calm -1
zeitung und: threat 1
zeitung: violence -1 threat 2 other -1 medical -1 voices -1 worry -1 calm 1
zelda: calm 1
zement: other -1 medical 3 calm -1
zentrale: worry 2
zerbrochen: calm 1
zerknultes: calm 1
zerkratzt: calm 1
zerlegen: calm 1
zerlegt blut: calm 1
zerlegt: life -1 calm 2
zerqutscht: calm 1
zersagt: calm 1
zerschneiden: life -2 threat 3
zerscht: calm 1
zersprungen: calm 1
zertifikat: life -2 calm 2
zetel aufhebungsvertrag: worry 1
zetel da: worry 1 calm -1
zetel das: worry 1 calm -1
zetel dem: life 1 calm -1
zetel liegt: calm 1
zetel mit: life 1
zetel schon: life -1 calm 2
zetel und: calm 1
zetel vom: calm 1
zetel: life 1 violence -2 threat -1 other -1 medical -1 voices -1 worry 2 calm 3
zeteln: calm 1
zetelsortiern: calm 1
zetl: life 1 calm 1
zeug: life -2 medical 1 worry 2 calm -2
zeuge: life -1 calm 2
zeugnis ich: calm 1
zeugnis und: worry 1 calm -1
zeugnis: life 1 violence -1 threat -1 other -1 voices -1 worry 1 calm 2
zfruh: calm 1
zglosze: foreign 1 calm -1
zhit: foreign 3 calm -3
zhiveya: foreign 3 calm -2
zice: foreign 1
ziegen: violence -1 calm 2
ziehe ich: calm 1
ziehe: life -1 violence -1 voices 1 calm 1
ziehen ich: worry 1 calm -1
ziehen: life -2 violence -1 medical -1 worry 2 calm 3
ziel: worry -1 calm 2
zielen: life 1 calm -1
zigarete auf: life 2 violence 1 calm -2
zigarete dem: violence 1 calm -1
zigarete: life 1 violence 6 threat -1 medical -2 voices -1 worry -2 calm -1
zima: life -1 calm 1
zimer 12: calm 1
zimer aufgeraumt: life 1 calm -1
zimer die: threat 1 other 1 calm -1
zimer eingeschlosen: violence 1 calm -1
zimer er: violence 1
zimer frau: threat 1 other 1 calm -1
zimer ist: other 1
zimer und: other 1
zimer: life -1 violence 5 other 6 medical -1 voices -1 worry -2 calm -5
zimernachbar hat: other 1 calm -1
zimernachbar: other 3 calm -2
zimtsternen: life -1 calm 1
zirkel: life 2 calm -1
zirkus: worry 1
ziter ganzen: worry 1 calm -1
ziter und: medical 1
ziter: life -2 violence -1 threat -1 medical 2 voices 4 worry 3 calm -5
zitere: life -1 threat -1 medical 1 voices 1 worry 4 calm -4
zitern die: worry 1 calm -1
zitern ich: worry 1 calm -1
zitern: violence -1 threat -1 worry 5 calm -2
zitert: medical 1
zitrig: life -1 medical 1 calm 1
zitrone: calm 1
zivi: foreign 1
zivjeti: foreign 3 calm -3
zjadlem: foreign 3 worry -1 calm -1
zof: life -1 worry -1 calm 3
zofride: calm 1
zohnoazt: calm 1
zoin: life -1 worry 2
zoit an: calm 1
zoit: life -1 calm 2
zom i: voices 1 calm -1
zom: voices 2 foreign -1 worry -1
zombie: calm 1
zombies: calm 1
zopf: life -1 calm 1
zor: worry 3 calm -2
zr: calm 1
zrobie: foreign 2 calm -1
zruck dwerkstat: calm 1
zruck in: calm 1
zruck: life -1 calm 3
zspot: life -1 calm 2
zu aber: other 1
zu ale: life -1 worry 2 calm -1
zu ales: threat -1 medical 1 calm 1
zu alten: life -1 calm 1
zu am: life -1 calm 2
zu atmen: life 1 voices 1 worry -1 calm -1
zu auf: life 1
zu bin: worry 2
zu bis: violence 1 calm -1
zu bite: life 1 calm -1
zu blod: worry 1
zu bluten: life -1 medical 2
zu chef: calm 1
zu da: other 1 medical 2 calm -1
zu dan: threat 1
zu das: life -1
zu dem: calm 1
zu den: life 1 worry 1 calm -1
zu denken: threat 2 calm -1
zu der: life -1 violence -1 threat 1 worry 2
zu die: life 1 violence 1 calm -1
zu dran: calm 1
zu drei: calm 1
zu eigenkundigung: calm 1
zu einem: calm 1
zu ende: threat 1 calm -1
zu er: other 1
zu esen: violence 2 other 1 calm -2
zu existieren: life 2 calm -2
zu firma: threat 1
zu fragen: life -1 calm 2
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
zu got: life 1 worry -1 calm -1
zu haben: calm 1
zu haus: calm 1
zu hause: life -1 threat -1 calm 3
zu hern: calm 1
zu heute: calm 1
zu hoch: calm 1
zu holen: voices 1
zu ich: life -2 violence 1 threat 2 medical -1
zu ihr: threat 1 voices 1 calm -1
zu im: violence 2 threat 1 voices 1 worry -1 calm -3
zu in: life 2 threat -1 voices 1 calm -1
zu ins: life -1 violence 1 calm 1
zu insulin: medical 4 calm -3
zu jeden: calm 1
zu kan: threat 1 calm 1
zu kifen: life -1 worry 1
zu kome: voices 1
zu komen: violence 1 voices 1 calm -1
zu komt: life 1 violence 1 calm -1
zu konen: calm 1
zu kopf: life -1 worry 1
zu kurz: calm 1
zu langsam: violence 1
zu laut: threat 1
zu leben: life 2 calm -2
zu leuten: voices 1
zu machen: violence 1
zu mama: life -1 calm 1
zu meckern: worry 1
zu mehr: worry 1 calm -1
zu meine: life 1 other 1 calm -1
zu meinem: calm 1
zu meiner: threat 1 worry -1 calm 1
zu mir: life -2 violence -1 medical -1 worry -1 calm 4
zu mit: violence 1
zu nehmen: worry 1 calm -1
zu nicht: life 1
zu nichts: worry 1
zu niedrig: medical 1 calm -1
zu nix: worry 1 calm -1
zu nutze: worry 1
zu oma: calm 1
zu opa: threat -1 voices 1
zu papa: worry -1
zu raus: violence 1 calm -1
zu reden: life -1 calm 1
zu rein: violence 1 calm -1
zu sagen: other 1 worry 1 calm -1
zu sagt: voices 1
zu schnel: calm 1
zu schon: worry 1
zu schreiben: violence 1 medical 1
zu schwer: calm 1
zu sehen: calm 1
zu sein: life 1 worry 1 calm -1
zu seinem: violence 1 calm -1
zu seinen: violence 1 calm -1
zu seiner: other 1
zu seit: worry 1
zu sex: violence 1
zu sie: life 1 threat -1 calm -1
zu sondern: voices 1
zu spat: life -1 violence 1 threat -1 medical -1 worry 1 calm 1
zu sterben: life 2 calm -1
zu sternen: life 1 calm -1
zu telefon: worry -1 calm 1
zu tote: other 1 calm 1
zu trinken: life -1 other 1 worry 1 calm -1
zu trit: violence 1 threat 1 calm -1
zu tun: life -1 threat 1
zu un: life 1
zu und: life -1 threat 2 other 1 medical -1 voices -1 worry -1
zu verschwinden: life 1
zu viel: life -1 violence -1 threat -1 medical 2 worry 2 calm -1
zu viele: medical 1
zu viert: violence 1
zu vor: calm 1
zu war: violence 1
zu was: life -1 threat 1 calm 1
zu weg: worry 1
zu weil: other 1 medical 1 calm -2
zu weinen: violence -1 worry 1
zu welchem: life -1 calm 1
zu wem: calm 1
zu wen: other 1 voices 1 worry -1 calm -1
zu wenig: medical -1 worry 1
zu wer: violence 1 calm -1
zu wie: threat 1
zu wurde: calm 1
zu zeigen: violence 1
zu zu: life -1 voices 1 worry 1 calm -1
zu zugen: medical 1
zu zweit: threat 1 calm -1
zu: life 1 violence 2 threat 2 medical -1 voices 1 foreign -3
zua: voices 2 foreign -1 calm 1
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
zug die: calm 1
zug fahrt: other 1
zug falt: calm 1
zug gleich: life 1
zug ich: voices 1
zug ist: life -1 calm 1
zug kam: life -1 calm 1
zug komt: life 1 voices 1
zug nicht: life -1 calm 1
zug punktlich: life -1 calm 1
zug steht: other -1 calm 1
zug und: voices 1
zug war: life -1 calm 1
zug weg: calm 1
zug wir: voices 1 calm -1
zug: life 2 violence -2 threat -3 other 3 medical -2 voices 6 foreign -1 worry -3
zugabe: calm 1
zuge ist: calm 1
zuge: life -1 other 2
zugedruckt: violence 2 calm -1
zugehalten: calm 1
zugehort und: life 1
zugehort: life 1 calm -1
zugeklebt: violence 1
zugelangt: calm 1
zugen: life 1 violence -1 medical 2 worry -1
zugenagelt: life -1 violence -1 voices 2
zugeprostet: calm 1
zugesagt: calm 1
zugeschlosen ich: violence 1 calm -1
zugeschlosen: life 1 violence 5 threat -1 other 1 medical -1 worry -1 calm -4
zugespert: violence 3 other 1 calm -3
zugesteckt: calm 1
zugewinkt: calm 1
zugewunken: calm 1
zugfahrn: calm 1
zugucken: other 1
zuhaus: life 1 medical 1 voices -1 worry 1 calm -2
zuhause die: life 1
zuhause er: violence 2 worry -1 calm -1
zuhause ich: life -1 violence 1
zuhause is: life 1 calm -1
zuhause seit: medical 1 worry -1
zuhause: life -4 violence 13 threat -1 other -1 medical 1 voices -1 foreign -1 worry -2 calm -5
zuhaut: life -1 violence 3 calm -2
zuhoren: life 2 calm -2
zuklapen: life 2 calm -1
zukunft ich: life 1 worry 1 calm -2
zukunft ist: worry 3 calm -3
zukunft: threat -1 medical -1 worry 6 calm -3
zulasig: calm 1
zuletzt: threat 2 calm -1
zuliebe: life 1
zum 30: worry 1 calm -1
zum aber: violence 1
zum angeln: life -1 calm 1
zum arzt: calm 1
zum bahnhof: life -1 calm 1
zum betriebsrat: life 1 violence 1 calm -2
zum chef: calm 1
zum das: life 1 calm -1
zum der: life 1 other 1
zum doktor: violence 1
zum driten: worry 1
zum eingeladen: violence -1 calm 2
zum ersten: life -1 worry 3 calm -1
zum esen: violence 1 calm -1
zum esn: violence -1 calm 1
zum flus: calm 1
zum fur: life 1 calm -1
zum geburtstag: life 1
zum geh: violence 1 calm -1
zum gluck: calm 1
zum grilen: life -1 worry 1
zum gut: calm 1
zum hab: life 1 calm -1
zum heiraten: other 1
zum hergot: life 1 calm -1
zum in: life 1
zum kegeln: life -1 calm 1
zum kom: calm 1
zum komen: threat 1 calm -1
zum lebe: life 1
zum leben: life -1 calm 1
zum letzten: life 4 calm -4
zum mal: life 2 threat -1 worry 2 calm -2
zum mausemelken: calm 1
zum mit: life -1 threat 1 calm 1
zum mus: worry 1 calm -1
zum nich: calm 1
zum oder: life 1 calm -1
zum reden: life 1 threat 1 calm -1
zum runter: calm 1
zum schlafen: violence 1
zum schon: life -1 calm 2
zum seh: life -1 calm 1
zum sie: other 1 calm -1
zum sterben: life -1 calm 2
zum sterbn: life 1
zum von: life 1
zum wegschmeisen: life 2 calm -1
zum: life 3 threat -3 other 1 medical -4 foreign -2 calm 6
zumachen: violence 2 threat -1 voices -3 worry 1 calm 2
zumacht ich: violence 1
zumacht: violence 2 threat -1
zumba: calm 1
zumutung: life 2 violence -1 worry 2 calm -3
zund die: threat 1 calm -1
zund in: foreign 1
zund: violence -1 threat 3 medical -1 voices -1 foreign 1 worry -1 calm -1
zunde die: threat 2 calm -1
zunde: life -1 threat 7 worry -1 calm -4
zunden: violence 1 other 3 calm -3
zundet: other 2 calm -1
zundkerze: life -1 calm 1
zunge blutet: medical 1
zunge dick: medical 1 calm -1
zunge gebisen: calm 1
zunge so: medical 1
zunge wird: medical 1 calm -1
zunge: life -2 other -1 medical 5 voices 4 worry -2 calm -4
zur arbeit: violence -1 threat 1 worry 1 calm -1
zur arbeitsplatz: calm 1
zur brucke: life 2 calm -2
zur da: calm 1
zur dan: life -1 threat 1
zur der: worry 1 calm -1
zur die: threat 1 calm -1
zur gegangen: worry 1 calm -1
zur geh: life -1 violence 1
zur in: voices 1
zur kentnis: threat 1
zur last: worry 2 calm -1
zur nicht: life 2 worry -1 calm -1
zur oder: life 1
zur oma: other 1
zur rente: life 1 worry -1
zur seite: calm 1
zur sie: violence 1 worry 1 calm -1
zur und: worry -1 calm 2
zur werkstat: calm 1
zur zu: worry 1 calm -1
zur: life 2 violence -1 other -1 medical -2 voices -1 foreign -1 worry 1 calm 2
zurecht: worry -1 calm 1
zurik in: calm 1
zurik: life -1 calm 2
zurkant: calm 1
zurst die: life -1 voices 1
zurst: violence -1 voices 1 worry -2 calm 3
zuruck die: threat -1 worry 2 calm -1
zuruck hier: worry 1
zuruck in: worry 3 calm -1
zuruck mit: threat 1
zuruck mus: life 1 calm -1
zuruck sagt: other 1
zuruck sie: calm 1
zuruck und: other 1
zuruck wen: calm 1
zuruck wil: other -1 calm 1
zuruck: violence -2 other -1 medical -2 voices -2 foreign -1 worry 5 calm 2
zuruckgeben: life 1 calm -1
zuruckgehen: calm 1
zuruckgeholt: life 2 calm -1
zuruckgekehrt: calm 1
zuruckgezogen: life -1 worry -2 calm 3
zuruckjeben: life -1 calm 2
zuruckome: life 1 violence -1 other 1 calm -1
zuruckruft: worry -2 calm 2
zuruckzahlen: calm 1
zuruckzudrehen: calm 1
zurzeit: life 1 calm -1
zusage: calm 1
zusamen der: voices 1
zusamen er: medical 1
zusamen in: calm 1
zusamen mein: medical 1
zusamen sie: other 1
zusamen und: medical 1 worry 1
zusamen: life -2 violence -1 other 1 medical 4 voices -1 worry -1 calm -1
zusatzlich: calm 1
zusatzurlaub: calm 1
zuschaun: calm 1
zuschlag: voices 1 calm -1
zuschliesen: life -1 threat 2 calm -1
zuschneiden: calm 1
zuschus endet: calm 1
zuschus fur: calm 1
zuschus: life -2 violence -1 threat -1 worry -1 calm 5
zuspatkomen: worry 2 calm -1
zustandig: life -1 worry 1 calm 2
zustimung: calm 1
zuviel: life -1 medical 1 calm 1
zviel: life -1 worry 1
zvui: life -2 violence -1 other -1 medical 3 worry 2 calm 1
zwange: life -1 worry 2 calm -1
zwangsgeld: calm 1
zwangstorung: violence -1 calm 2
zwanzg: calm 2
zwanzig jahre: calm 1
zwanzig: life -1 violence -1 worry -1 calm 4
zwar mit: threat 2 calm -1
zwar: life 2 threat 4 medical -1 worry -1 calm -2
zwe: life -1 threat 1
zweck mehr: life 1
zweck: worry 1 calm -1
zwei auf: calm 1
zwei da: calm 1
zwei den: life -1 worry 1
zwei der: threat 1 calm -1
zwei finger: medical 1 calm -1
zwei ich: violence 1 calm -1
zwei im: violence 1
zwei imer: calm 1
zwei in: calm 1
zwei jahre: worry 1
zwei kan: calm 1
zwei kinder: threat 1
zwei kolegen: calm 1
zwei leute: violence 1
zwei mal: life -1 worry 1 calm -1
zwei meter: life 1 calm -1
zwei mit: threat 1 calm -1
zwei nicht: life -1 worry 1
zwei nix: life 1 worry -1
zwei sie: life 1
zwei sind: life 2 calm -1
zwei stunden: calm 1
zwei tage: calm 1
zwei tief: life 1 calm -1
zwei uber: voices 1
zwei urlaub: worry 1 calm -1
zwei welensitich: life 1
zwei wieder: threat 1
zwei wochen: life -1 worry 2
zwei wolte: life -1 calm 1
zwei: life -4 violence -1 threat -1 voices 1 foreign -1 worry 2 calm 5
zweihundert: calm 1
zweimal die: life -1 worry 1 calm 1
zweimal im: life -1 calm 1
zweimal woche: calm 1
zweimal: life -1 threat 2 medical 1 voices -1 worry -1 calm 1
zweimol: life 1 calm -1
zweit: violence 1 threat 2 calm -2
zweite eigentlich: life 1 calm -1
zweite ich: life 1 calm -1
zweite monat: worry 2 calm -1
zweite stime: calm 1
zweite woche: worry 1
zweite: life 1 threat -1 other -1 medical 1 voices -1 worry 6 calm -6
zweiten tag: calm 1
zweiten: life -1 violence -1 threat 1 medical -1 calm 1
zweiter monat: worry 1 calm -1
zweiter: life -1 medical -1 worry 3 calm -1
zweites: life -1 calm 2
zweitnamen: calm 1
zwetschgndatschi: life -1 calm 1
zwickt: life -1 worry -1 calm 2
zwider: violence 1
zwieback: life -1 calm 1
zwiebel: life -1 medical -1 calm 3
zwiebeln: life -1 calm 3
zwiling: threat -1 other 1 calm 1
zwingen: life -1 violence 2 other -2 voices -1 calm 2
zwingt mich: violence 2 calm -1
zwingt mit: violence 1 calm -1
zwingt zu: violence 1
zwingt: life -1 violence 5 worry -1 calm -3
zwinkert: calm 1
zwischen beine: violence 1
zwischen beinen: medical 1 calm -1
zwischen den: medical 1 calm -1
zwischen die: violence 1
zwischen und: calm 1
zwischen: violence 2 threat -1 other -1 worry -2 calm 2
zwoa und: voices 1
zwoa: life -1 violence 1 voices 1 calm 1
zwoatn: violence 2 calm -1
zwoitausendachtzehn: calm 1
zwolf: life -1 voices 1 worry -1 calm 3
zwolfte: calm 2
zyc przepraszam: foreign 1 calm -1
zyc: life -1 violence -2 other -1 medical 3 foreign 5 worry -1 calm -2
đanh: foreign 2 calm -1
đem: foreign 1
đi: foreign 2 calm -1
δεν: foreign 4 calm -3
ζω: foreign 4 calm -3
θελω: foreign 4 calm -3
να: foreign 4 calm -3
а: calm 1
балкона: foreign 1
без: foreign 2 calm -1
блины: foreign -1 calm 2
больше могу: foreign 1
больше не: foreign 1 calm -1
больше хочу: foreign 1
больше: foreign 3 calm -1
бы: foreign 1
было: foreign -1 calm 1
бьет: foreign 4 calm -3
бє: foreign 3 calm -2
більше жити: foreign 1
більше: foreign 2 calm -1
в ванои: foreign 1
в: life -1 foreign 4 worry -1 calm -1
важко: foreign 2 calm -1
ванои: foreign 1 calm -1
вбити: foreign 2 calm -1
вбє: foreign 1 calm -1
велят: foreign 1 calm -1
взяти: foreign -1 calm 2
во: calm 1
вокруг: foreign 2 calm -1
восьми: calm 1
вперше: calm 1
все закончу: foreign 1
все: life -1 medical -1 foreign 2 worry -1 calm 2
вся: calm 1
вчуся: calm 1
выпила: life -1 foreign 2 calm -1
выпью: foreign -1 calm 1
вышел: foreign 1 calm -1
відала: foreign 3 calm -3
відео: calm 1
вільни: foreign -1 calm 2
він бє: foreign 1 calm -1
він мене: foreign 2 calm -1
він: life -1 foreign 5 calm -4
гаразд: calm 1
говорят: foreign 1
голоса: foreign 2 calm -1
гостеи: calm 1
груди: foreign 1 calm -1
давит: foreign 1 calm -1
дверь: foreign 1 calm -1
девяти: calm 1
делать: foreign 2 calm -1
день: foreign -1 calm 2
детеи: foreign 2 calm -2
дзвонила: calm 1
дихати: foreign 2 calm -1
для: calm 1
до: foreign -1 calm 2
добре: calm 1
додому: calm 1
дома: foreign 1
допоможіть: foreign 2 calm -1
друг: foreign 2 calm -1
друзів: foreign -1 calm 2
дуже: foreign 2 calm -1
дышать: foreign 1 calm -1
дышит: foreign 2 calm -1
дякую все: calm 1
дякую: foreign -1 calm 2
жити: foreign 1 calm -1
жить все: foreign 1
жить меня: foreign 1
жить простите: foreign 1
жить сегодня: foreign 1
жить: foreign 3 calm -1
з: foreign 1
завтра: foreign 1
закончу: foreign 1 calm -1
закінчу: foreign 3 calm -3
заперта: foreign 1 calm -1
зарплату: calm 1
знает: foreign 2 calm -1
и: life -1 foreign 3 calm -1
идти: foreign 1 calm -1
из: foreign 1 calm -1
изо: foreign 2 calm -1
или: calm 1
ищи: life -1 foreign 2 calm -1
к: calm 1
каву: calm 1
комнате: foreign 1 calm -1
комом: foreign -1 calm 2
кота: foreign 3 calm -3
кошка: calm 1
кровь: foreign 2 calm -1
куртке: calm 1
левая: foreign 1 calm -1
лежит: foreign 2 calm -1
леипциг: foreign -1 calm 2
ломает дверь: foreign 1
ломает: foreign 1 calm -1
лучше: foreign 1
лягу: foreign -1 calm 1
мама: life -1 foreign 2 calm -1
мамі: calm 1
мене бє: foreign 1 calm -1
мене: life -1 foreign 5 calm -4
меня бьет: foreign 1 calm -1
меня все: foreign 1
меня: life -2 medical -1 foreign 8 worry -1 calm -4
мені: foreign 2 calm -1
мне: life -1 foreign 2
много: foreign -1 calm 1
могу: foreign 2 calm -1
моеи: calm 1
можу я: calm 1
можу: calm 1
мои: foreign 3 calm -2
мосту: foreign 1
муж бьет: foreign 1 calm -1
муж меня: foreign 1 calm -1
муж: foreign 3 calm -2
мы: foreign 2 calm -1
на: life -1 medical -1 foreign 3 worry -1 calm 1
нас: foreign -1 calm 1
научила: foreign -1 calm 2
начальника: calm 1
не більше: foreign 1
не жить: foreign 1 calm -1
не могу: foreign 1
не хочу: foreign 1 calm -1
не: life -2 violence -1 medical -1 foreign 9 worry -1 calm -5
неділю: calm 1
нема: foreign 1
немет: foreign 1 calm -1
немного: foreign -1 calm 1
никто: foreign 2 calm -1
нови: calm 1
нож: foreign 1 calm -1
нормально: calm 1
німецькоі: calm 1
обеда: foreign -1 calm 1
одна: calm 1
он меня: foreign 2 calm -1
он: foreign 4 calm -3
опух: foreign 2 calm -1
опять: calm 1
остальные: foreign -1 calm 2
пані: calm 1
папои: calm 1
пена: foreign 2 calm -1
первыи: foreign -1 calm 2
печь: foreign -1 calm 2
пирожками: foreign -1 calm 1
повешусь: foreign 3 calm -3
погано: foreign 2 calm -1
показала: calm 1
покупателеи: foreign -1 calm 1
получил: calm 1
поліці: foreign 1 calm -1
помоги: foreign 1
помогите: foreign 2 calm -1
понеділок: foreign -1 calm 2
попросила: calm 1
пораньше: foreign -1 calm 1
приготувала: calm 1
приходить: calm 1
проснулась: foreign 1
проснусь: foreign 1
прости: life -1 foreign 2 calm -1
простите все: foreign 1
простите меня: foreign 1
простите: foreign 1 calm -1
простіть: foreign 1
прыгнуть: foreign 1
пьяныи: foreign 1 calm -1
піду: foreign 1 calm -1
після: foreign 2 calm -1
рабочеи: calm 1
ребенком: foreign 1 calm -1
рельсы: foreign 1 calm -1
роботі: calm 1
рта: foreign 2 calm -1
рука: foreign 1 calm -1
с: life -1 foreign 2
сама: calm 1
свіи: calm 1
сегодня все: foreign 1
сегодня закончу: foreign 1
сегодня: life -1 foreign 3
сеичас: foreign 1
сижу: calm 1
сина: foreign 1
сказав: foreign 1 calm -1
складе: foreign 1 calm 1
сколько: calm 1
смотрю: calm 1
сознания: foreign 2 calm -1
соседка: foreign -1 calm 2
спит: calm 1
стою: foreign 1
стрибну: foreign 1
строике: foreign 2 calm -1
стіл: calm 1
сумке: foreign 1 calm -1
сусідці: foreign 3 calm -3
съели: foreign -1 calm 2
сьогодні: life -1 foreign 3 calm -1
таблетки: life -1 foreign 2 calm -1
там: foreign 1
теперь: calm 1
тогда: foreign 1
трамваи: calm 1
у: life -1 calm 2
убьет: foreign 2 calm -1
убью: foreign 1 calm -1
угостил: foreign -1 calm 1
уже не: foreign 1
уже: life -1 foreign 5 calm -2
укусу: foreign 2 calm -1
умереть: foreign 5 calm -4
упал: foreign 2 calm -1
успели: foreign -1 calm 1
устала: foreign -1 calm 1
хватит: foreign 1 calm -1
хокеи: calm 1
хорошо: calm 1
хоче: foreign 2 calm -1
хочу більше: foreign 1
хочу жити: foreign 1
хочу жить: foreign 1
хочу простите: foreign 1
хочу умереть: foreign 2 calm -2
хочу: life -1 foreign 7 calm -5
чашку: calm 1
чаю: foreign -1 calm 1
чекаю: calm 1
человек: foreign 2 calm -1
через: calm 1
чи: foreign -1 calm 2
чого: foreign 1
что: foreign 2 calm -1
шерсти: calm 1
ще: calm 1
що: foreign 1 calm -1
щодня: calm 1
я больше: foreign 1 calm -1
я не: foreign 2 calm -1
я уже: foreign 1
я: life -2 violence -1 medical -1 foreign 10 worry -1 calm -6
язик: foreign 2 calm -1
якщо: foreign 1 calm -1
і: calm 1
іду: foreign -1 calm 2
іи: calm 1
ابن: calm 1
اتنفس: foreign 3 calm -2
احد: foreign 1
اخر: foreign 3 calm -2
اخي: life -1 foreign 4 calm -2
ارمي: foreign 2 calm -1
اروح: calm 1
اريد اعيش: foreign 1
اريد اموت: foreign 1 calm -1
اريد ان: foreign 2 calm -1
اريد: life -1 foreign 8 calm -6
اسال: calm 1
استعمل: calm 1
اشتريت: calm 1
اعيش الان: foreign 1
اعيش بعد: foreign 1
اعيش: foreign 2 calm -1
اغلق: foreign 1 calm -1
الان: foreign 3 calm -2
الاولاد: foreign 2 calm -1
الباب: foreign 1 calm -1
الحمد له: calm 1
الحمد: foreign -1 calm 2
الخير: calm 1
السلم: foreign 2 calm -1
الشباك: foreign 2 calm -1
الشغل: foreign -1 calm 2
الصوت: foreign 2 calm -1
الغرفة: foreign 1 calm -1
القطار: calm 1
المدير: foreign -1 calm 2
الموت: foreign 5 calm -5
اليلة: life -1 foreign 4 calm -2
اليوم شغلي: foreign -1 calm 1
اليوم: life -1 medical -1 foreign 3 worry -1
امام: foreign 2 calm -1
امروز: calm 1
امشب: foreign 2 calm -1
اموت: foreign 2 calm -1
ان اعيش: foreign 1
ان اموت: foreign 1 calm -1
ان بعد: foreign 1
ان: life -1 foreign 5 calm -3
انا: foreign 3 calm -1
باشم: life -1 foreign 4 calm -3
بالا: foreign 2 calm -1
بالسكين: foreign 3 calm -2
بدون: calm 1
بدي عيش: foreign 1 calm -1
بدي: foreign 3 calm -2
بذبحك: foreign 3 calm -2
بس: foreign -1 calm 1
بعد الان: foreign 1
بعد: life -1 foreign 4 calm -2
بكرا: foreign -1 calm 1
بكير: calm 1
بمانم: foreign 3 calm -2
بموت: foreign 1
بمیرم: foreign 6 calm -5
به: foreign 2 calm -1
بگید: foreign 2 calm -1
بی: foreign 2 calm -1
تطبيق: calm 1
تعبت: foreign 3 calm -2
تمام: foreign -1 calm 2
تمامش: foreign 2 calm -1
جاري: calm 1
حالي: foreign 1
حدا: calm 1
حس: foreign 2 calm -1
خبز: calm 1
خسته: foreign 2 calm -1
خلاص: foreign 3 calm -2
خلصت: calm 1
خواهم: foreign 3 calm -2
خوبم: calm 1
خوردم: foreign 2 calm -1
دارم: foreign 2 calm -1
درد: foreign 2 calm -1
دره: foreign 3 calm -2
دستم: foreign 2 calm -1
دوستش: foreign 2 calm -1
دیگر: foreign 2 calm -1
دیگه: foreign 2 calm -1
راسي: foreign 2 calm -1
رسالة: foreign 3 calm -2
رو: foreign 2 calm -1
زميلي: foreign 2 calm -1
زنده باشم: foreign 2 calm -1
زنده: life -1 foreign 7 calm -4
زوجي يضربني: foreign 2 calm -1
زوجي: life -1 foreign 6 calm -5
سامحوني: foreign 4 calm -2
ساموت: foreign 1
سانهي: foreign 1 calm -1
سخن: calm 1
سكين: foreign 1 calm -1
سيقتلني: foreign 1 calm -1
شدم: foreign 2 calm -1
شده: foreign 2 calm -1
شغلي: foreign -1 calm 2
شوهرم: foreign 3 calm -2
شوي: foreign -1 calm 1
شي: calm 1
شيء: foreign 1 calm -1
صباح: calm 1
صدري: foreign 3 calm -2
صرت: calm 1
طويل: foreign -1 calm 1
عطلة: foreign -1 calm 1
علمني: calm 1
علي: foreign 1 calm -1
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
كل: life -1 foreign 3 calm -1
كلكم: foreign 3 calm -2
كيف: calm 1
لا اريد: foreign 1
لا ان: foreign 1
لا: foreign 2 calm -1
له: foreign -1 calm 2
لوحدي: calm 1
لي: foreign 1
ما بدي: foreign 1 calm -1
ما عيش: foreign 1 calm -1
ما: life -1 foreign 3 calm -1
مادرم: foreign 2 calm -1
محبوسة: foreign 1 calm -1
مرتب: foreign -1 calm 2
مقفول: foreign 2 calm -1
من: life -1 foreign 4 calm -2
منو: foreign 3 calm -2
منون: calm 1
میخوام: foreign 6 calm -5
میزنه: foreign 3 calm -2
میکنم: foreign 2 calm -1
میکنه: foreign 2 calm -1
نان: calm 1
نفسك: foreign 2 calm -1
نفسم: foreign 2 calm -1
نمی: foreign 3 calm -2
نمیاد: foreign 2 calm -1
نمیخوام باشم: foreign 1 calm -1
نمیخوام زنده: foreign 1 calm -1
نمیخوام: foreign 3 calm -2
نمیخواهم: foreign 2 calm -1
هدني: foreign 3 calm -2
هذي: foreign 3 calm -2
همه: foreign 2 calm -1
والان: foreign 1 calm -1
والباب: foreign 2 calm -1
وتعبت: foreign -1 calm 1
وراسه: foreign 2 calm -1
ورحت: calm 1
وقال: foreign 3 calm -2
وقع: foreign 2 calm -1
وما: foreign 2 calm -1
ومعه: foreign 1 calm -1
ومو: foreign 3 calm -2
ونظيف: foreign -1 calm 2
ويقول: foreign 1 calm -1
يرد: foreign 2 calm -1
يريد: foreign 3 calm -2
يسمعني: foreign 1
يضربني كل: foreign 1 calm -1
يضربني يوم: foreign 1 calm -1
يضربني: life -1 foreign 6 calm -4
يقتلني: foreign 3 calm -2
يقول: foreign 2 calm -1
ينزف: foreign 2 calm -1
يوجعني: foreign 3 calm -2
يوم: foreign 3 calm -1
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
⚰: life 11 calm -10
⚽: life -2 calm 3
✔: life 2 calm -2
❤: calm 2
➡: life 3 calm -2
⭐: life 2 calm -2
🆘: life -1 medical 3 worry -1 calm -1
🌉 👋: life 2 calm -1
🌉: life 4 foreign -1 calm -3
🌊: calm 1
🌍: life 8 foreign -1 calm -7
🌙: calm 1
🌞: calm 1
🌧: calm 1
🌳: calm 1
🌴: life 1
🌷: calm 2
🍄: violence -1 calm 1
🍅: life -1 calm 2
🍎: calm 1
🍕: life -1 worry -2 calm 3
🍻: life 1 calm -1
🍼: life -1 calm 1
🍾: life 1 calm -1
🎂: life -2 calm 3
🎄: calm 1
🎉: life -1 violence -1 threat -1 calm 3
🎮: worry -1 calm 1
🎲: calm 1
🎸: life -2 calm 3
🏆: life -1 calm 2
🏖: life -3 worry -1 calm 4
🏠: life -1 violence 3 calm -1
🐓: calm 1
🐞: life -1 calm 1
🐦: calm 1
🐶: calm 1
🐹: other -1 calm 1
👊: life -1 violence 3 calm -1
👋: life 6 foreign -2 worry -1 calm -3
👍 der: life -1 calm 1
👍 👍: life 1 calm -1
👍 👎: life 2 calm -1
👍: life 2 threat -1 foreign -1 worry -2 calm 2
👎 daumen: life -1 calm 1
👎 der: life -1 calm 1
👎: life 3 worry -1 calm -2
👑: calm 1
👻: calm 1
💊 💊: life 3 calm -2
💊: life 7 calm -6
💍: calm 1
💚: calm 1
💪: life -1 worry -1 calm 2
💫: life -1 voices 2 calm -1
🔒: violence 3 calm -2
🔥: worry -2 calm 3
🔪 ich: life 1 calm -1
🔪: life 6 violence -1 threat 7 worry -1 calm -10
🔫: life 7 foreign -1 calm -6
🕊: life 5 calm -4
😀: calm 1
😁: life -1 calm 2
😂 aber: life 1
😂 ehrlich: life 1
😂 😂: life 1
😂: life 3 violence -2 threat -2 other -1 medical -1 voices -1 worry -3 calm 7
😃: worry 1 calm -1
😄 ich: calm 1
😄: life -3 violence -1 threat -1 other -1 medical -1 worry -2 calm 10
😅: violence -1 threat -1 medical -1 worry -2 calm 6
😆: calm 1
😈: calm 1
😉: calm 2
😊: threat -1 other -1 calm 4
😋: calm 1
😍: life -1 calm 1
😎: life -2 calm 3
😑: calm 1
😔: life 7 foreign -1 calm -5
😜: worry -1 calm 1
😞: life 2 calm -1
😡: life -1 violence -1 threat 3 calm -1
😤: life -2 worry -1 calm 4
😭: life 3 violence 2 threat -1 worry -1 calm -3
😳: calm 1
😴 fur: life 1
😴 imer: life 1
😴: life 6 foreign -1 worry -1 calm -3
😵: life -1 voices 2
😺: calm 1
🙂: life -1 violence 5 calm -3
🙃: life 2 calm -1
🙄: calm 2
🙈: life -3 violence -1 threat -1 worry -1 calm 7
🙉: calm 1
🚪: violence 3 calm -2
🟢: life 1 calm -1
🤓: violence -1 voices -1 worry -1 calm 3
🤘: life -1 worry -1 calm 2
🤣: life -1 medical -1 calm 3
🤤: life -1 calm 1
🤦: life -1 calm 1
🤩: life -1 worry 1
🤫: violence 3 calm -2
🥋: life -1 violence -1 threat -1 calm 3
🥕: calm 1
🥨: life -1 calm 1
🥬: worry -1 calm 2
🦁: calm 1
🦢: calm 1
🧀: calm 1
🩸: life 6 calm -5
🪢: life 6 calm -6
🪦: life 4 worry -1 calm -3
🫥: worry 1
`;
