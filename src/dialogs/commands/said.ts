import type { Command } from './list.ts';

const forEach =
  (place: string, words: string) =>
  (phrases: string): string =>
    phrases
      .split('|')
      .flatMap(phrase => words.split('|').map(word => phrase.replace(place, word)))
      .join('|');
const everybody = forEach('[wer]', 'coach|sie|er|jemand|wer');
const calling = forEach('[wer]', 'jemand|wer|einer|coach');
const whom = forEach('[wem]', 'jemand|jemandem|jemanden|wem|wen|einem|einen|coach');
const wishing = (phrases: string): string =>
  whom(
    forEach(
      '[ich]',
      'ich will|will|ich möchte|möchte|ich muss|muss|ich würde|würde|kann ich|könnte ich|darf ich|ich kann|ich mag|ich wollte',
    )(phrases),
  );
const needing = (phrases: string): string =>
  whom(forEach('[ich]', 'ich brauche|brauche|ich brauch|brauch|ich bräuchte|ich suche|gibt es|hast du')(phrases));
const reader = forEach('[wer]', 'coach|sie|er|die');
const what = forEach('[was]', 'meine antworten|meine nachrichten|das|es|alles|was ich schreibe');
const hiding = (phrases: string): string => reader(what(forEach('[soll]', 'soll|darf')(phrases)));
const hidden = (phrases: string): string =>
  reader(what(forEach('[ich]', 'ich will|will|ich möchte|möchte|ich mag|mag')(phrases)));
const nobody = forEach('[keiner]', 'keiner|niemand');

/** What people type for a command; phrases apart by `|`. Never a word that is an ordinary answer. */
export const said: readonly (readonly [Command, string])[] = [
  [
    'help',
    'hilfe|help|was kannst du|was kannst du alles|was können sie|was kann ich machen|was kann ich hier machen|wie geht das|wie geht das hier|wie funktioniert das|anleitung|info|was soll ich tun|was soll ich machen',
  ],
  [
    'again',
    'noch einmal|nochmal|noch mal|nochmals|nomal|wiederholen|wiederhole|wiederhol das|sag das nochmal|sag nochmal|noch einmal sagen|hä|häh|hää|wie bitte|wie|was|hm|frag nochmal|zeig nochmal|🔁',
  ],
  [
    'readAloud',
    'vorlesen|vorlesn|vor lesen|lies vor|les vor|lese vor|lies das vor|les das vor|lies mir vor|lies mir das vor|les mir vor|les mir das vor|kannst du vorlesen|kannst du das vorlesen|kannst du mir das vorlesen|laut lesen|ich kann nicht lesen|kann nicht lesen|kann ich nicht lesen|kann das nicht lesen|🔊',
  ],
  [
    'readAlways',
    'immer vorlesen|alles vorlesen|lies immer vor|les immer vor|lies alles vor|les alles vor|bitte immer vorlesen|immer laut lesen|ich will alles hören|vorlesen an',
  ],
  [
    'readNever',
    'nicht vorlesen|nicht mehr vorlesen|nicht immer vorlesen|nie vorlesen|kein vorlesen|ohne vorlesen|lies nicht mehr vor|les nicht mehr vor|lies nicht vor|les nicht vor|hör auf mit vorlesen|vorlesen aus',
  ],
  [
    'easier',
    'leichter|einfacher|leichte sprache|in leichter sprache|versteh nicht|versteh nich|verstehe nicht|versteh ich nicht|versteh ich nich|verstehe ich nicht|ich versteh nicht|ich verstehe nicht|ich verstehe das nicht|ich versteh das nicht|versteh das nicht|versteh das nich|verstehe das nicht|verstehe es nicht|versteh es nicht|das versteh ich nicht|das verstehe ich nicht|nicht verstanden|hab ich nicht verstanden|habe ich nicht verstanden|hab nicht verstanden|habs nicht verstanden|zu schwer|zu schwierig|das ist zu schwer|kapier ich nicht|kapier nicht|kapiere ich nicht|check ich nicht|versteh die frage nicht|verstehe die frage nicht|ich versteh die frage nicht|ich verstehe die frage nicht|die frage versteh ich nicht|die frage verstehe ich nicht|frage nicht verstanden|die frage ist zu schwer|die frage ist komisch|kannst du das leichter sagen|sag es leichter|sag es einfacher',
  ],
  [
    'harder',
    'genauer|genaua|mehr infos|mehr info|ausführlicher|mehr erklären|genauer bitte|erklär genauer|schwerer|mehr details|details|in standard sprache|normale sprache',
  ],
  [
    'explain',
    'erklären|erklär|erklär das|erklär mir das|erklär es mir|erkläre|erkläre mir das|erklär nochmal|anders sagen|sag es anders|sag das anders|mit anderen worten|in anderen worten|ein beispiel|beispiel|zum beispiel|gib mir ein beispiel|hast du ein beispiel|was meinst du|was meinst du damit|wie meinst du das|was heißt das|was bedeutet das|was soll das heißen|wie ist das gemeint|💡',
  ],
  [
    'source',
    'quelle|quellen|woher weißt du das|woher weist du das|woher wissen sie das|wo steht das|steht das im gesetz|welches gesetz|welcher paragraf|welcher paragraph|paragraf|paragraph|von wann ist das|stimmt das auch|stimmt das wirklich|ist das sicher|wie aktuell ist das|stand der info',
  ],
  ['back', 'zurück|zurueck|zruck|zrück|einen schritt zurück|geh zurück|nochmal zurück|zurück bitte|eins zurück|↩|⬅|🔙'],
  [
    'stop',
    'stopp|stop|aufhören|hör auf|hör auf damit|abbrechen|abbruch|ende|beenden|schluss jetzt|nein stopp|stopp bitte|lass mich in ruhe|frag mich nicht mehr|keine fragen mehr|nicht mehr fragen|will nicht mehr gefragt werden|ich will nicht mehr gefragt werden|ich mag nicht mehr gefragt werden|ich möchte nicht mehr gefragt werden|ich will nicht mehr dass du mich fragst|ich will nicht mehr das du mich fragst|will nicht mehr dass du mich fragst|ich will nicht mehr dass du fragst|ich möchte nicht mehr dass du mich fragst|ich will nicht dass du mich fragst|du sollst mich nicht mehr fragen|du sollst nicht mehr fragen|ich will keine fragen mehr|ich möchte keine fragen mehr|hör auf mich zu fragen|hör auf zu fragen|frag nicht mehr|frag mich nie mehr|frag mich nicht|schreib nicht mehr|schreib mir nicht mehr|schreib mich nicht mehr an|schreib mir nie mehr|schreib mir nicht|du sollst nicht mehr schreiben|du sollst mir nicht mehr schreiben|hör auf zu schreiben|hör auf mir zu schreiben|hör auf mir immer zu schreiben|hör auf mich anzuschreiben|hör auf mich zu nerven|hör auf zu nerven|nerv nicht|nerv mich nicht|nerv mich nicht mehr|du nervst|du nervst mich|lass mich in ruhe mit den fragen|lass mich mit den fragen in ruhe|lass mich in ruhe mit deinen fragen|lass mich mit deinen fragen in ruhe|lass mich endlich in ruhe|lass mich in frieden|lass mich zufrieden|meld dich nicht mehr|melde dich nicht mehr|meld dich nicht mehr bei|keine nachrichten mehr|ich will keine nachrichten mehr|will keine nachrichten mehr|ich möchte keine nachrichten mehr|ich will nicht mehr dass du schreibst|ich will nicht mehr dass du mir schreibst|will nicht mehr dass du mir schreibst|ich will nicht dass du mir schreibst|ich will nicht mehr mit dir schreiben|will nicht mehr mit dir schreiben|ich will nichts mehr von dir hören|ich brauche dich nicht mehr|ich will mich abmelden|will mich abmelden|ich möchte mich abmelden|meld mich ab|✋|🛑',
  ],
  [
    'human',
    `${calling('kann [wer] anrufen|kann mich [wer] anrufen|kann [wer] mich anrufen|kann mich [wer] zurückrufen|kann sich [wer] melden|kann [wer] sich melden|kann sich [wer] bei melden|könnte [wer] anrufen|könnte mich [wer] anrufen|könnte sich [wer] melden|[wer] soll anrufen|[wer] soll mich anrufen|[wer] soll sich melden|[wer] soll sich bei melden|soll mich [wer] anrufen|soll sich [wer] melden|kann [wer] mit reden|kann [wer] mit sprechen|hat [wer] zeit zum reden|hat [wer] zeit für mich')}|${wishing('[ich] mit [wem] reden|[ich] mit [wem] sprechen|[ich] mit [wem] quatschen|[ich] mit [wem] telefonieren|[ich] gern mit [wem] reden|[ich] gern mit [wem] sprechen')}|${needing('[ich] [wem] zum reden|[ich] [wem] zum sprechen|[ich] [wem] zum quatschen|[ich] [wem] zum zuhören|[ich] [wem] der zuhört|[ich] [wem] der mir zuhört')}|ich brauche ein gespräch|brauche ein gespräch|ich brauch ein gespräch|ich will ein gespräch|ich möchte ein gespräch|ich hätte gern ein gespräch|kann ich ein gespräch haben|ich will telefonieren|ich möchte telefonieren|können wir telefonieren|mensch|mensch fragen|menschen fragen|einen menschen fragen|mit mensch reden|mit einem menschen reden|mit einem menschen sprechen|mit menschen reden|echter mensch|einen echten menschen|mit coach reden|mit coach sprechen|coach|mit dem coach reden|mit meinem coach reden|mit meinem coach sprechen|coach sprechen|coach fragen|coach anrufen|mit meiner coachin reden|ich will mit coach reden|ich will mit coach sprechen|ich möchte mit coach reden|ich möchte mit coach sprechen|ich will mit meinem coach reden|ich möchte mit meinem coach sprechen|ich muss mit coach reden|muss mit coach reden|will mit coach reden|kann ich mit coach reden|kann ich mit coach sprechen|kann coach mich anrufen|coach soll mich anrufen|coach soll sich melden|coach soll anrufen|coach soll mal anrufen|coach soll mich mal anrufen|coach soll sich mal melden|mit coach schwätzen|mit coach schwätza|mit coach schnacken|mit der coach schwätza|will mit coach schwätzen|ich will mit coach schwätzen|will mit coach schnacken|ich will mit coach schnacken|frag coach|ich muss mit coach sprechen|soll sich melden|will reden|ich will reden|ich möchte reden|möchte reden|ich will sprechen|ich muss reden|muss reden|ich will mit jemandem reden|mit jemand reden|mit jemandem reden|will mit jemand reden|ich will mit jemand reden|ich möchte mit jemandem sprechen|ich möchte mit jemandem reden|ich brauche jemand zum reden|brauche jemand zum reden|brauch wen zum reden|kann ich mit jemandem reden|kann ich mit jemand reden|ruf mich an|bitte anrufen lassen|bitte ruf mich an|bitte um rückruf|rückruf|bitte melden|bitte melde dich|kannst du mich anrufen|ich will mit einem menschen reden|ich möchte mit einem menschen reden|ich will einen menschen|🧑`,
  ],
  [
    'pause',
    'pause|ne pause|eine pause|ich brauch pause|ich brauche pause|ich brauche eine pause|ich will pause|will pause|hab urlaub|habe urlaub|ich hab urlaub|ich habe urlaub|bin im urlaub|ich bin im urlaub|hab jetzt urlaub|bin krank|ich bin krank|bin heute krank|krank|bin krankgeschrieben|ich bin krankgeschrieben|krankgeschrieben|bin in kur|bin in reha|⏸',
  ],
  [
    'myData',
    'meine daten|was weißt du über mich|was weist du über mich|was wissen sie über mich|was hast du gespeichert|was ist gespeichert|was hast du über mich gespeichert|zeig meine daten|zeig mir meine daten|meine antworten|zeig meine antworten|daten anzeigen|meine daten zeigen|meine daten sehen|ich will meine daten sehen|datenschutz|auskunft',
  ],
  [
    'deleteAll',
    'lösch alles|lösche alles|alles löschen|lösch meine daten|meine daten löschen|daten löschen|lösche meine daten|alles weg|mach alles weg|ich will dass du alles löschst|alles über mich löschen|lösch alles über mich|ich will alles löschen|bitte alles löschen|vergiss mich|mich löschen|account löschen|konto löschen',
  ],
  [
    'state',
    `${everybody('hat [wer] das gelesen|hat [wer] es gelesen|hat [wer] gelesen|hat [wer] das schon gelesen|hat [wer] es schon gelesen|hat [wer] meine nachricht|hat [wer] meine nachricht gelesen|hat [wer] meine nachricht bekommen|hat [wer] die nachricht gelesen|hat [wer] die nachricht bekommen|hat [wer] es bekommen|hat [wer] das bekommen|hat [wer] geantwortet|hat [wer] schon geantwortet|hat [wer] was gesagt|wann meldet sich [wer]|wann meldet [wer] sich|wann ruft [wer] an|wann ruft [wer] mich an|wann kommt [wer]|meldet sich [wer]|meldet sich [wer] noch|meldet [wer] sich|meldet [wer] sich noch|ruft [wer] noch an|ruft [wer] mich noch an|warum meldet sich [wer] nicht|warum meldet [wer] sich nicht|warum ruft [wer] nicht an|warum ruft [wer] mich nicht an|weiß [wer] bescheid|weiß [wer] das|weiß [wer] davon|weiß [wer] es|weiß [wer] es schon')}|${nobody('meldet sich [keiner]|[keiner] meldet sich|[keiner] meldet sich bei|es meldet sich [keiner]|hat sich [keiner] gemeldet|hat sich noch [keiner] gemeldet|warum ruft [keiner] an|warum ruft mich [keiner] an|ruft mich [keiner] an|es hat sich [keiner] gemeldet|[keiner] hat sich gemeldet|warum meldet sich [keiner]|[keiner] ruft an|[keiner] ruft mich an|es ruft [keiner] an|es ruft mich [keiner] an|[keiner] hat angerufen|[keiner] hat mich angerufen|[keiner] antwortet|es antwortet [keiner]|warum antwortet [keiner]')}|was ist mit meiner nachricht|was ist mit meiner frage|was ist mit meiner antwort|ist meine nachricht angekommen|ist meine nachricht da|nachricht angekommen|hat das jemand gelesen|hat es jemand gelesen|liest das jemand|liest das wer|wer liest das|wer hat das gelesen|meldet sich noch jemand|was ist jetzt|wie ist der stand|stand|hast du coach was gesagt|was hast du coach gesagt|hast du das coach gesagt|hast du es coach gesagt|hast du das weitergesagt|hast du es weitergesagt|hast du was weitergesagt|was hast du weitergesagt|kommt noch was|wann kommt hilfe|kommt da was|kommt da noch was|kommt da noch jemand|kommt noch jemand|kommt noch wer|passiert da noch was|passiert da was|passiert noch was|tut sich da was|tut sich da noch was|was ist mit meiner sache|wie sieht es aus mit meiner nachricht|gibt es was neues|gibt es schon was neues|ist meine nachricht durch|ist die nachricht angekommen|ich warte immer noch|ich warte noch|warte immer noch|ich warte immer noch auf antwort|ich warte auf antwort|ich warte auf coach|coach meldet sich nicht|coach hat sich nicht gemeldet|coach ruft nicht an|coach ruft mich nicht an|coach hat nicht angerufen|coach hat mich nicht angerufen|coach antwortet nicht|wie lange dauert das noch|wie lange muss ich warten|wie lange muss ich noch warten`,
  ],
  [
    'whenAsked',
    'wann fragst du|wann fragst du wieder|wann fragst du mich|wann fragst du mich wieder|wann fragst du das nächste mal|wann fragst du wie es geht|wann kommt die nächste frage|wann ist die nächste frage|wann kommt die frage|wann kommen die fragen|wann schreibst du|wann schreibst du wieder|wann meldest du dich|wann meldest du dich wieder|wann kommst du wieder|wann gehts weiter|wann geht es weiter|wann fragen sie|wann fragen sie wieder|wann schreiben sie wieder',
  ],
  [
    'decideAgain',
    'neu entscheiden|ich will neu entscheiden|ich möchte neu entscheiden|noch mal entscheiden|nochmal entscheiden|anders entscheiden|ich will das ändern|einstellung ändern|einstellungen ändern|einstellung|einstellungen|erlaubnis ändern|ich will die erlaubnis ändern|einwilligung ändern|zustimmung ändern|meine antworten doch zeigen',
  ],
  [
    'hideAnswers',
    `${hiding('[wer] [soll] [was] nicht mehr sehen|[wer] [soll] [was] nicht mehr lesen|[wer] [soll] [was] nicht mehr bekommen|[wer] [soll] nichts mehr sehen|[wer] [soll] nichts mehr lesen|[wer] [soll] nicht mehr mitlesen|[wer] [soll] nichts mehr mitlesen')}|${hidden('[ich] nicht mehr dass [wer] [was] sieht|[ich] nicht mehr dass [wer] [was] liest|[ich] nicht mehr dass [wer] [was] lesen kann|[ich] nicht mehr dass [wer] [was] sehen kann|[ich] nicht mehr dass [wer] mitliest|[ich] nicht dass [wer] mitliest|[ich] nicht dass [wer] meine antworten sieht|[ich] nicht dass [wer] meine antworten liest|[ich] nicht dass [wer] meine antworten lesen kann|[ich] nicht dass [wer] alles liest|[ich] nicht dass [wer] alles sieht')}|meine antworten nicht mehr zeigen|zeig meine antworten nicht mehr|zeig coach meine antworten nicht mehr|zeig coach nichts mehr|zeig ihr nichts mehr|zeig ihm nichts mehr|zeig ihr meine antworten nicht mehr|keiner soll meine antworten sehen|keiner soll meine antworten lesen|keiner soll mitlesen|niemand soll meine antworten sehen|niemand soll meine antworten lesen|niemand soll mitlesen`,
  ],
  [
    'mistake',
    'versehen|war ein versehen|war versehen|das war ein versehen|aus versehen|war aus versehen|das war aus versehen|ausversehen|nur spaß|war nur spaß|das war nur spaß|war spaß|war nur ein spaß|war nur witz|war ein witz|war nur ein witz|das war ein witz|nur ein witz|war ein scherz|war nur ein scherz|nur scherz|war nicht ernst|war nicht so gemeint|war nicht ernst gemeint|nicht so gemeint|falsch gedrückt|hab falsch gedrückt|habe falsch gedrückt|hab mich verdrückt|verdrückt|vertippt|hab mich vertippt|habe mich vertippt|verklickt|hab mich verklickt|falscher knopf|falsche taste|war falsch|das war falsch|das war ein fehler|war ein fehler|mein fehler|sorry war falsch|irrtum|war ein irrtum',
  ],
  [
    'needHelp',
    'ich brauche hilfe|brauche hilfe|ich brauch hilfe|brauch hilfe|ich brauche sofort hilfe|brauche sofort hilfe|ich brauche dringend hilfe|brauche dringend hilfe|ich benötige hilfe|hilf mir|bitte hilf mir|hilf mir bitte|helft mir|bitte helft mir|helfen sie mir|bitte helfen sie mir|kann mir jemand helfen|kann mir wer helfen|kannst du mir helfen|können sie mir helfen|hilfe hilfe|hilfe hilfe hilfe|hilfe bitte hilfe|ich will hilfe|ich möchte hilfe|i brauch hilf|🆘',
  ],
  [
    'question',
    'frage|fragen|eine frage|ne frage|ich habe eine frage|ich hab eine frage|ich hab ne frage|hab ne frage|hab eine frage|habe eine frage|hab mal ne frage|kann ich was fragen|kann ich dich was fragen|kann ich etwas fragen|darf ich was fragen|darf ich dich was fragen|ich will was fragen|ich möchte etwas fragen|will was fragen|frage stellen|ich habe fragen|hab fragen|❓',
  ],
  ['next', 'weiter|weita|weider|weiter bitte|und weiter|nächste seite|weiter lesen|weiterlesen|➡|▶'],
  ['menu', 'menü|menu|start|anfang|hauptmenü|übersicht|von vorne|von vorn|zum anfang|knöpfe|zeig die knöpfe'],
];

/** May stand around a command and change nothing. */
export const fillers =
  'bitte danke anker hallo hi hey mal doch jetzt äh ähm also einfach du sorry mir ganz schnell das noch es';
