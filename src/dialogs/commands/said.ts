import type { Command } from './list.ts';

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
    'stopp|stop|aufhören|hör auf|hör auf damit|abbrechen|abbruch|ende|beenden|schluss jetzt|nein stopp|stopp bitte|lass mich in ruhe|frag mich nicht mehr|keine fragen mehr|nicht mehr fragen|will nicht mehr gefragt werden|ich will nicht mehr gefragt werden|ich mag nicht mehr gefragt werden|ich möchte nicht mehr gefragt werden|ich will nicht mehr dass du mich fragst|ich will nicht mehr das du mich fragst|will nicht mehr dass du mich fragst|ich will nicht mehr dass du fragst|ich möchte nicht mehr dass du mich fragst|ich will nicht dass du mich fragst|du sollst mich nicht mehr fragen|du sollst nicht mehr fragen|ich will keine fragen mehr|ich möchte keine fragen mehr|hör auf mich zu fragen|hör auf zu fragen|frag nicht mehr|frag mich nie mehr|frag mich nicht|✋|🛑',
  ],
  [
    'human',
    'mensch|mensch fragen|menschen fragen|einen menschen fragen|mit mensch reden|mit einem menschen reden|mit einem menschen sprechen|mit menschen reden|echter mensch|einen echten menschen|mit coach reden|mit coach sprechen|coach|mit dem coach reden|mit meinem coach reden|mit meinem coach sprechen|coach sprechen|coach fragen|coach anrufen|mit meiner coachin reden|ich will mit coach reden|ich will mit coach sprechen|ich möchte mit coach reden|ich möchte mit coach sprechen|ich will mit meinem coach reden|ich möchte mit meinem coach sprechen|ich muss mit coach reden|muss mit coach reden|will mit coach reden|kann ich mit coach reden|kann ich mit coach sprechen|kann coach mich anrufen|coach soll mich anrufen|coach soll sich melden|coach soll anrufen|coach soll mal anrufen|coach soll mich mal anrufen|coach soll sich mal melden|mit coach schwätzen|mit coach schwätza|mit coach schnacken|mit der coach schwätza|will mit coach schwätzen|ich will mit coach schwätzen|will mit coach schnacken|ich will mit coach schnacken|frag coach|ich muss mit coach sprechen|soll sich melden|will reden|ich will reden|ich möchte reden|möchte reden|ich will sprechen|ich muss reden|muss reden|ich will mit jemandem reden|mit jemand reden|mit jemandem reden|will mit jemand reden|ich will mit jemand reden|ich möchte mit jemandem sprechen|ich möchte mit jemandem reden|ich brauche jemand zum reden|brauche jemand zum reden|brauch wen zum reden|kann ich mit jemandem reden|kann ich mit jemand reden|ruf mich an|bitte anrufen lassen|bitte ruf mich an|bitte um rückruf|rückruf|bitte melden|bitte melde dich|kannst du mich anrufen|ich will mit einem menschen reden|ich möchte mit einem menschen reden|ich will einen menschen|🧑',
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
    'was ist mit meiner nachricht|was ist mit meiner frage|was ist mit meiner antwort|ist meine nachricht angekommen|ist meine nachricht da|nachricht angekommen|hat coach das gelesen|hat coach es gelesen|hat coach meine nachricht|hat coach meine nachricht gelesen|hat das jemand gelesen|hat es jemand gelesen|liest das jemand|liest das wer|wer liest das|wer hat das gelesen|wann meldet sich coach|wann meldet sich jemand|wann ruft coach an|meldet sich jemand|meldet sich coach|meldet sich noch jemand|warum meldet sich keiner|warum meldet sich niemand|warum meldet sich coach nicht|was ist jetzt|wie ist der stand|stand|weiß coach bescheid|weiß coach das|hast du coach was gesagt|was hast du coach gesagt|hast du das coach gesagt|hast du es coach gesagt|hast du das weitergesagt|hast du es weitergesagt|hast du was weitergesagt|was hast du weitergesagt|kommt noch was|wann kommt hilfe',
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
