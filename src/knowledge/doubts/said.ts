export type Doubt =
  | 'means'
  | 'must'
  | 'no'
  | 'later'
  | 'silence'
  | 'who'
  | 'boss'
  | 'family'
  | 'guardian'
  | 'office'
  | 'telegram'
  | 'coach'
  | 'danger'
  | 'better'
  | 'why'
  | 'kept'
  | 'often'
  | 'cost';

const then =
  'passiert|passiert was|passiert mir was|was passiert|was passiert dann|was ist|was ist dann|was ist wenn|was kommt dann|was geschieht|was wird|was machst du|was machst du dann|was machen sie dann|und dann';
const tells =
  'liest|lesen|sieht|sehen|erfährt|erfahren|bekommt|kriegt|hört|weiß|sagst|sagen|sag|erzählst|erzählen|zeigst|schickst|gibst weiter|sagst weiter';
const ask = 'fragst|brauchst|braucht|willst|wollen|wollt|machst|wissen';
const must =
  'muss|muss ich|müssen|muss ich das|muss das sein|muss ich mitmachen|muss ich zustimmen|muss ich ja sagen|muss man|soll ich|mitmachen|zustimmen|unterschreiben|ja sagen|ja drücken';

/** Phrases apart by `|`; one that says only half of it belongs to several, and the first fits where it stands alone. */
export const said: readonly (readonly [Doubt, string])[] = [
  [
    'means',
    `${then}|was heißt|was bedeutet|was meinst|was meinen sie|was ist gemeint|wie ist das gemeint|was soll das|was soll das heißen|wie geht|wie läuft|wie meinst|wie meinen sie|worum geht|um was geht|was sind|was willst|was willst du von mir|was wollen sie|was fragst|was fragen sie|welche fragen|was für fragen|worüber|aufräumen|aufgeräumt|räumst du auf|was räumst du auf|was löschst|was wird gelöscht|rot|rote antwort|gleich sagen|jedes mal fragen|programm|computer programm`,
  ],
  [
    'must',
    `${must}|nein|ne|nee|nö|nein sagen|auch nein sagen|nein drücken|pflicht|zwang|verpflichtet|freiwillig|nicht ausschalten|nicht abschalten|nicht ausmachen|ausschalten|abschalten|ausmachen`,
  ],
  [
    'no',
    `${then}|nein|ne|nee|nö|nein sage|nein sag|nein drücke|nein drück|nein klicke|nein schreibe|bei nein|bei einem nein|mit nein|wenn nein|wenn nicht|nicht will|nicht möchte|nicht mitmache|nicht mitmach|nicht zustimme|ablehne|dagegen bin|nachteil|nachteile|ärger|stress|probleme|böse|sauer|enttäuscht|schlimm|schlecht für mich|hilft coach trotzdem|hilft coach noch|hilft mir coach noch|hilft mir coach trotzdem|hilft coach mir noch|hilft coach mir trotzdem|verliere ich arbeit|verlier ich arbeit|verliere ich job|verlier ich job`,
  ],
  [
    'later',
    'später nein sagen|später auch nein sagen|später noch nein sagen|noch nein sagen|wieder nein sagen|später ändern|später noch ändern|noch ändern|wieder ändern|ändern|später aufhören|wieder aufhören|später wieder aufhören|wieder ausschalten|wieder abschalten|wieder ausmachen|wider ausschalten|wider aufhören|wieder weg|später ausschalten|später abschalten|später ausmachen|zurücknehmen|wieder zurücknehmen|später zurücknehmen|zurückziehen|rückgängig machen|umentscheiden|anders entscheiden|später anders entscheiden|anders überlegen|meinung ändern|für immer|widerrufen',
  ],
  [
    'silence',
    `${then}|nichts mehr schreibe|nichts mehr schreib|nicht mehr schreibe|nicht mehr schreib|nichts schreibe|nichts schreib|nicht schreibe|nicht schreib|nicht antworte|nicht mehr antworte|nichts antworte|nichts sage|nichts sag|nicht antworten|keine antwort|keine antwort gebe|keine lust habe|keine lust hab|keine zeit habe|keine zeit hab|vergesse|vergess|nicht melde|nicht mehr melde|immer antworten|jedes mal antworten|muss ich antworten|muss ich immer antworten|muss ich jedes mal antworten|muss ich schreiben|muss ich immer schreiben`,
  ],
  [
    'who',
    `${tells}|wer|wem|wer noch|wer alles|sagst du das weiter|sagst du es weiter|sagst du was weiter|erzählst du das weiter|erzählst du es weiter|gibst du das weiter|bleibt hier|bleibt das hier|werkstatt|meine werkstatt|gruppenleiter|mein gruppenleiter|meine gruppenleiterin|sozialer dienst|liest mit|liest wer mit|wer liest mit|liest jemand mit|jemand|alle|andere|geheim|unter uns|anonym|vertraulich|schweigepflicht|coach liest|liest coach|sieht coach`,
  ],
  [
    'boss',
    `${tells}|chef|chefin|mein chef|meinem chef|meinen chef|meiner chefin|meine chefin|boss|firma|meine firma|meiner firma|arbeitgeber|kollegen|meine kollegen|meinen kollegen|mein kollege|meine kollegin|vorgesetzter|mein vorgesetzter|meine vorgesetzte|meinem vorgesetzten|meister|mein meister|meinem meister|meine meisterin|vorarbeiter|mein vorarbeiter|meinem vorarbeiter|anleiter|mein anleiter|meinem anleiter|mein arbeitgeber|meinem arbeitgeber|betrieb|mein betrieb|personalabteilung|betriebsrat`,
  ],
  [
    'family',
    `${tells}|eltern|meine eltern|meinen eltern|mama|meine mama|meiner mama|mutter|meine mutter|meiner mutter|papa|mein papa|meinem papa|vater|mein vater|meinem vater|bruder|mein bruder|meinem bruder|schwester|meine schwester|meiner schwester|oma|meine oma|opa|mein opa|mein mann|meinem mann|meine frau|meiner frau|familie|meine familie|meiner familie`,
  ],
  [
    'guardian',
    `${tells}|betreuer|mein betreuer|meinem betreuer|betreuerin|meine betreuerin|meiner betreuerin|rechtlicher betreuer|gesetzlicher betreuer|rechtlicher|gesetzlicher|rechtliche|gesetzliche|betreuung|meine betreuung|vormund|mein vormund`,
  ],
  [
    'office',
    `${tells}|amt|ämter|behörde|behörden|jobcenter|job center|arbeitsamt|arbeitsagentur|agentur für arbeit|integrationsamt|inklusionsamt|sozialamt|versorgungsamt|krankenkasse|meine krankenkasse|rentenversicherung|rente|arzt|mein arzt|meinem arzt|ärztin|meine ärztin|polizei|staat|gericht`,
  ],
  ['telegram', `${tells}|telegram|von telegram|telegramm`],
  ['coach', 'wer ist coach|wer ist mein coach'],
  [
    'danger',
    `${then}|gefahr|bei gefahr|in gefahr|wann ist gefahr|notfall|im notfall|bei notfall|notruf|polizei|krankenwagen|holst|rufst|kommt`,
  ],
  [
    'better',
    'was ist|was soll ich|was würdest|was ist besser|was ist das beste|was ist am besten|was ist richtig|was ist gut|besser|am besten|was soll ich nehmen|was soll ich drücken|was soll ich sagen|was soll ich wählen|was soll ich klicken|was soll ich antworten|was soll ich da drücken|was würdest du machen|was würdest du nehmen|was würdest du sagen|was nehmen die meisten|was machen die meisten|was machen andere|was machen die anderen|was nehmen andere|was empfiehlst|was rätst du mir|entscheide du|entscheid du|such du aus|egal|mir egal|beides',
  ],
  [
    'why',
    `${must}|${ask}|${tells}|warum|wieso|weshalb|wozu|wofür|nicht ausschalten|nicht abschalten|was bringt|was bringt mir|was habe ich davon|was hab ich davon`,
  ],
  [
    'kept',
    'speicherst|speichern|gespeichert|was speicherst|wo speicherst|aufgeschrieben|schreibst du auf|schreibst du das auf|merkst du|merkst du dir|löschen|wieder löschen|löschst|gelöscht|mit meinen daten|mit meinen antworten|was machst du mit meinen antworten|was machst du mit meinen daten|was passiert mit meinen antworten|was passiert mit meinen daten|was passiert mit den antworten|wie lange bleibt das|wo landet|wird gespeichert|wird das gespeichert|wird aufgeschrieben|wird das aufgeschrieben|wie lange speicherst|wie lange bleibt das gespeichert',
  ],
  [
    'often',
    `${ask}|wie oft|wann|wie viele fragen|wie viel fragen|viele fragen|wie lange dauert|wie lang dauert|wie lange geht|dauert das lange|jeden tag|jede woche|oft|ständig|dauernd`,
  ],
  [
    'cost',
    'kostet|kosten|was kostet|kostet geld|geld|umsonst|gratis|kostenlos|zahlen|bezahlen|muss ich zahlen|muss ich bezahlen|muss ich was zahlen|muss ich was bezahlen|muss ich dafür zahlen|muss ich dafür bezahlen|teuer|abo',
  ],
];

/** May stand around and change nothing. */
export const fillers =
  'und aber also denn dann da jetzt hier bitte eigentlich mal so es das dass dies die der den dem dir dich ihnen sie du ich man mir mich ihr oder bleibt schon ob hm hmm äh ähm ach oh hä na ja okay ok anker auch überhaupt wirklich echt nur halt eben was etwas wenn kann darf könnte könnten können dürfen geht ist wird werden würde wäre habe hab krieg kriege bekomme gibt bist wirst bin antwort antworten meine meinen mein nachricht nachrichten schreib schreibe geschrieben chat alles davon dafür trotzdem noch wort satz mit von zu für coach erst gleich immer sofort eine ein einen';
