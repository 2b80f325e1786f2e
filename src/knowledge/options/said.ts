import type { OptionId } from './labels.ts';

const assent =
  'ja|jo|joa|jep|yes|yep|jup|jaja|ja klar|klar|na klar|ja gerne|gerne|gern|ja bitte|ok|okay|okey|oki|in ordnung|einverstanden|von mir aus|meinetwegen|natürlich|sicher|auf jeden fall|auf jeden|passt|stimmt|genau|richtig|mach das|mach ruhig|darfst du|dürfen sie|darf sie|darf er|will ich|möchte ich|das will ich|ja will ich|jawohl|ja doch|doch|ja darf sie|ja mach|ja mach das|jau|jop|ei ja|freilich|evet|👍|✅|👌|☑|✔|🙋';
const refusal =
  'nein|ne|nee|nö|nope|no|nein danke|ne danke|nee danke|lieber nicht|lieber nich|lieber ned|auf keinen fall|bloß nicht|bitte nicht|will ich nicht|will nicht|möchte ich nicht|möchte nicht|das will ich nicht|nein lieber nicht|nein will ich nicht|nein bitte nicht|niemals|nie|nicht einverstanden|darf sie nicht|darf er nicht|nicht nötig|erst mal nicht|erstmal nicht|noch nicht|besser nicht|lieber doch nicht|natürlich nicht|sicher nicht|bestimmt nicht|lass mal|sag nichts|sag es ihr nicht|sag ihr nichts|sag es nicht weiter|nicht weitersagen|behalt das für dich|behalte es für dich|brauch ich nicht|brauche ich nicht|kein bock|nicht wollen|naa|nä|hayir|nix da|👎|❌|🚫|✖';
const dontKnow =
  'weiß nicht|weiß nich|weiß ned|weiß net|weiß nit|weis nich|weiß ich nicht|weiß ich nich|ich weiß nicht|ich weiß es nicht|weiß es nicht|ich weiß nich|das weiß ich nicht|keine ahnung|kein ahnung|ka|kp|kein plan|keinen plan|k a|k p|nicht sicher|bin nicht sicher|bin mir nicht sicher|vielleicht|mal sehen|mal schauen|unsicher|schwer zu sagen|kann ich nicht sagen|idk|woher soll ich das wissen|woas ned|wois net|🤷|🤔';
const keptBack =
  'will ich nicht sagen|will ich nich sagen|will ich net sagen|will nicht sagen|will nich sagen|will es nicht sagen|will das nicht sagen|will ich ned sagen|möchte ich nicht sagen|möchte nicht sagen|ich will das nicht sagen|ich will nicht sagen|ich will es nicht sagen|sage ich nicht|sag ich nicht|sag ich nich|sag ich dir nicht|sage ich dir nicht|sag i ned|geht dich nichts an|geht dich nix an|geht sie nichts an|privat|ist privat|das ist privat|keine antwort|kein kommentar|will nicht antworten|will ich nicht antworten|möchte nicht antworten|dazu sag ich nichts|dazu sage ich nichts|lieber nicht sagen|nicht sagen|will nicht darüber reden|will nicht drüber reden|🤐';

/** "Der Chef", "meinem Chef", "nur mein Chef". */
const people = (nouns: string): string =>
  nouns
    .split('|')
    .flatMap(noun => [noun, ...articles.map(article => `${article} ${noun}`)])
    .flatMap(one => [one, `nur ${one}`])
    .join('|');
const articles = 'der die dem den mein meine meinem meinen meiner unser unsere unserem'.split(' ');

/** What people type instead of pressing a button; phrases apart by `|`. */
export const said: readonly (readonly [OptionId, string])[] = [
  [
    'yes',
    `${assent}|gut|super|prima|ja jetzt|ja jetzt gehts|ja jetzt geht es|ja jetzt passt es|ja passt|ja passt gerade|ja passt jetzt|ja geht jetzt|ja hab zeit|ja jetzt hab ich zeit`,
  ],
  ['no', refusal],
  ['unknown', dontKnow],
  ['private', keptBack],
  ['wontSay', keptBack],
  [
    'green',
    'gut|guad|guat|jut|grün|grüner|gruen|sehr gut|ganz gut|super|toll|prima|klasse|spitze|top|bestens|wunderbar|perfekt|alles gut|alles ok|alles okay|alles super|alles bestens|alles prima|alles in ordnung|alles paletti|alles klar|alles fein|läuft|läuft gut|läuft super|passt|passt alles|passt schon alles|geht gut|mir geht es gut|mir gehts gut|mir geht gut|gehts gut|geht mir gut|mir geht es sehr gut|mir gehts super|mir geht es super|es geht mir gut|bin zufrieden|zufrieden|glücklich|bin glücklich|bin froh|gute|gutes|good|fine|cool|geil|mega|hammer|supi|supa|bombe|nicht schlecht|nich schlecht|gar nicht schlecht|nicht so schlecht|gar nicht so schlecht|gar nicht mal so schlecht|gar nicht mal schlecht|auch nicht schlecht|nicht übel|gar nicht übel|könnte schlechter sein|geht es mir gut|geht es mir super|nicht schlimm|kann nicht klagen|kann nicht meckern|war gut|war schön|schön|war super|heute gut|wieder gut|🟢|💚|👍|😀|😃|😄|🙂|😊|😁|🤩|🥰|😎|✅|👌',
  ],
  [
    'yellow',
    'geht so|get so|gets so|gehtso|ganz ok|ganz okay|war okay|war ganz ok|war ganz okay|ist ok|ist okay|es ist ok|geht|geht schon|gehd so|es geht|es geht so|geht halt|geht grad so|geht gerade so|mittel|mittelmäßig|mittelgut|mittelprächtig|gelb|gelber|naja|na ja|so lala|solala|so so|soso|so naja|muss ja|muss|muss halt|passt schon|bassd scho|passt scho|halb halb|halbe halbe|teils teils|mal so mal so|durchwachsen|gemischt|normal|okayish|so mittel|so mittelmäßig|einigermaßen|halbwegs|ging so|war ok|war schon besser|war schonmal besser|ging schon besser|ging schon schlechter|war schon schlechter|nicht so schlimm|ist nicht so schlimm|doch nicht so schlimm|könnte besser sein|könnt besser sein|könnte besser|nicht so toll|nich so toll|net so toll|ned so toll|nit so toll|nicht so dolle|nicht ganz gut|nicht immer gut|weder noch|🟡|💛|😐|😑|🫤|😶|🙄',
  ],
  [
    'red',
    'nicht gut|nich gut|nit gut|ned gut|net gut|nisch gut|ned guad|net guat|nicht so gut|nich so gut|gar nicht gut|garnicht gut|gar nich gut|überhaupt nicht gut|nicht besonders gut|nicht sehr gut|schlecht|sehr schlecht|ganz schlecht|echt schlecht|total schlecht|rot|roter|mies|beschissen|scheiße|scheisse|scheiss|kacke|furchtbar|schrecklich|schlimm|sehr schlimm|ganz schlimm|übel|katastrophe|grausam|mist|blöd|doof|dreckig|miserabel|mir gehts schlecht|mir geht es schlecht|mir geht es nicht gut|mir gehts nicht gut|mir gehts nich gut|mir geht es gar nicht gut|mir gehts gar nicht gut|mir geht es nicht so gut|mir gehts nicht so gut|geht mir schlecht|geht es mir schlecht|geht es mir nicht gut|geht mir nicht gut|es geht mir schlecht|es geht mir nicht gut|geht nicht gut|geht gar nicht|läuft nicht|läuft gar nicht|nichts läuft|läuft nichts|nichts klappt|klappt gar nicht|läuft schlecht|läuft nicht gut|nicht ok|nicht okay|nicht in ordnung|schlechter|schlimmer|nicht super|nicht toll|gar nicht toll|bad|not good|🔴|😢|😭|😞|😔|😟|🙁|☹|😡|😠|😣|😩|😫|👎|💔',
  ],
  [
    'later',
    'später|spaeter|spater|nachher|gleich|nicht jetzt|jetzt nicht|nich jetzt|jetzt nich|grad nich|grad nicht|gerade nicht|im moment nicht|keine zeit|hab keine zeit|passt nicht|passt gerade nicht|passt grad nicht|passt jetzt nicht|nein|ne|nee|noch nicht|später bitte|lieber später|muss arbeiten|bin arbeiten|bin auf arbeit|in einer stunde|heute abend|grad schlecht|gerade schlecht|schlecht gerade|schlecht jetzt|jetzt schlecht|passt schlecht|passt gerade schlecht|passt grad schlecht|gerade nicht so gut|grad nicht so gut|jetzt nicht so gut|passt nicht so gut|passt gerade nicht so gut|passt grad nicht so gut|passt jetzt nicht so gut|keine zeit gerade|keine zeit jetzt|hab gerade keine zeit|hab grad keine zeit|hab jetzt keine zeit|bin unterwegs|bin gerade unterwegs|bin im bus|bin im zug|ist grad schlecht|ist gerade schlecht|ist jetzt schlecht|jetzt ist schlecht|jetzt nicht gut|jetzt ist nicht gut|nicht gut jetzt|schlechter zeitpunkt|bin am arbeiten|bin grad am arbeiten|bin gerade am arbeiten|bin grad auf arbeit|bin gerade auf arbeit|bin auf der arbeit|bin bei der arbeit|nach der arbeit|nach feierabend|lass mal|in 10 minuten|in 5 minuten|in einer halben stunde|ich melde mich später|melde mich später|meld mich später|heute abend besser|lieber heute abend|muss erst essen|muss erst arbeiten|muss weg|muss los|hab besuch|bin beim arzt|⏰|⏳',
  ],
  [
    'notToday',
    'heute nicht|heut nicht|heute nich|heut ned|heute nicht mehr|nicht heute|nich heute|heute lieber nicht|heute keine lust|keine lust|kein bock|kein bock heute|morgen|morgen lieber|lieber morgen|ein anderes mal|anderes mal|frag morgen|frag mich morgen|frag morgen nochmal|morgen wieder',
  ],
  [
    'nobodyKnows',
    'keinem|keinem menschen|keinen menschen|kein mensch|gar keinem|niemand|niemandem|niemanden|keiner|keinen',
  ],
  [
    'checkAsking',
    'fragen|fragen wie es geht|fragen wie es mir geht|wie es mir geht|wie geht es|wie es geht|wie es geht fragen|du fragst|sie fragen|mich fragen|du fragst mich|du fragst wie es geht|du fragst wie es mir geht|du fragst mich wie es geht|du fragst mich wie es mir geht|fragst mich|fragst wie es geht|fragst wie es mir geht|du willst wissen wie es geht|du willst wissen wie es mir geht|du möchtest wissen wie es mir geht|wissen wie es mir geht|wissen wie es geht|nach mir fragen|nachfragen|mich was fragen|fragen stellen|mir fragen stellen|fragen ob es mir gut geht|ob es mir gut geht',
  ],
  ['checkMoney', 'geld|geld schicken|geld senden'],
  ['du', 'du|duzen|mit du|lieber du|du bitte|bitte du|du ist besser|du passt besser|per du|du passt'],
  ['sie', 'sie|siezen|mit sie|lieber sie|sie bitte|bitte sie|sie ist besser|sie passt besser|per sie|sie passt'],
  [
    'next',
    `${assent}|weiter|weita|weider|mehr|und weiter|weiter bitte|weiter gehts|weiter geht es|gehts weiter|geht es weiter|nächste|nächster|mach weiter|verstanden|hab verstanden|habe verstanden|alles verstanden|hab ich verstanden|habe ich verstanden|verstehe|versteh|versteh ich|verstehe ich|kapiert|hab kapiert|alles klar|gelesen|hab gelesen|hab ich gelesen|fertig|gut|aha|achso|ach so|los|los gehts|➡|▶`,
  ],
  [
    'tellAtOnce',
    'gleich sagen|gleich|sofort|sofort sagen|direkt|direkt sagen|immer sagen|immer|gleich|automatisch|immer gleich|immer gleich sagen|sag es gleich|sag gleich|sag es ihr gleich|sag ihr gleich bescheid|sag ihr bescheid|sag gleich bescheid|gleich bescheid|sags ihr gleich|sags gleich|sag es gleich weiter|gleich weitersagen|gleich bescheid sagen',
  ],
  [
    'askEachTime',
    'jedes mal fragen|jedesmal fragen|jedes mal|jedesmal|immer fragen|frag mich|frag mich jedes mal|frag mich immer|erst fragen|vorher fragen|frag erst|frag mich erst|frag mich vorher|frag vorher|frag lieber|frag mich lieber|mich vorher fragen|mich fragen|erst mich fragen|fragen|lieber fragen|nachfragen',
  ],
  ['boss', people('chef|chefin|boss|firma|vorgesetzter|vorgesetzten')],
  ['coachSees', `${people('coach|coachin|jobcoach|jobcoachin|betreuer|betreuerin')}|nur sie`],
  ['everybody', 'alle|allen|jeder|jedem|alle leute|allen leuten|alle menschen|allen menschen|jeder mensch'],
  [
    'call',
    'anrufen|anruf|anrufn|telefon|telefonieren|am telefon|per telefon|ruf an|ruf mich an|rufen|angerufen|bitte anrufen|soll anrufen|telefonisch|📞|☎|📱',
  ],
  [
    'write',
    'schreiben|schreibn|nachricht|sms|mail|email|e mail|whatsapp|chat|per chat|im chat|schriftlich|bitte schreiben|lieber schreiben|kann nicht telefonieren|kann nicht anrufen|kann nicht sprechen|kann nicht reden|ich kann nicht telefonieren|ich kann nicht anrufen|ich kann nicht sprechen|ich kann nicht reden|bin gehörlos|ich bin gehörlos|ich höre nicht|ich höre nichts|will nicht telefonieren|nicht telefonieren|text|✍|💬|✉|📝',
  ],
  [
    'meet',
    'treffen|treffn|persönlich|besuch|besuchen|vorbeikommen|kommen|soll kommen|bitte kommen|sich treffen|uns treffen|im büro|face to face|🤝',
  ],
  ['signs', 'mit gebärden|gebärden|gebärdensprache|gebärde|dgs|in gebärdensprache|mit gebärdensprache|🤟'],
  [
    'sometimes',
    'manchmal|mal|ab und zu|hin und wieder|ab und an|gelegentlich|selten|öfter|oft|schon mal|schonmal|ja manchmal|bisschen|ein bisschen|früher',
  ],
  ['needHelp', 'ich brauche hilfe|brauche hilfe|ich brauch hilfe|brauch hilfe|hilfe|hilf mir|bitte hilf mir|🆘'],
  [
    'deletePhoto',
    `ja löschen|löschen|lösch es|lösch das|lösch das bild|bild löschen|weg damit|ja lösch es|ja bitte löschen|löschen bitte|${assent}`,
  ],
  [
    'stopNow',
    'nur jetzt aufhören|nur jetzt|jetzt aufhören|nur für jetzt|nur heute|für heute|für heute reicht es|nur grad|jetzt nicht mehr',
  ],
  ['pause', 'pause machen|pause|ne pause|eine pause|mach pause|pausieren|kurze pause|⏸'],
  [
    'stopAll',
    'ganz aufhören|ganz|aufhören|komplett aufhören|nie mehr fragen|nie wieder fragen|nicht mehr fragen|frag mich nie mehr|frag nie mehr|für immer aufhören|nie mehr|abmelden|ganz stoppen|alles stoppen|komplett|ganz raus|will nicht mehr gefragt werden|für immer|nichts mehr fragen|gar nicht mehr|gar nichts mehr|nie wieder|alles aufhören|gar keine fragen mehr|keine fragen mehr',
  ],
  [
    'carryOn',
    'weiter machen|weitermachen|mach weiter|weiter|nicht aufhören|doch nicht|nein doch nicht|ne doch nicht|doch lieber nicht|doch weiter|keine pause|doch keine pause|wie bisher',
  ],
  ['deleteAll', 'alles löschen|lösch alles|alles weg|löschen|ja löschen|ja alles löschen|alles raus|ja'],
  [
    'keepAll',
    'nicht löschen|nichts löschen|behalten|alles behalten|doch nicht|nein|ne|nee|lieber nicht|lass es|nein nicht löschen|abbrechen',
  ],
  ['oneWeek', '1 woche|eine woche|ne woche|1w|7 tage|nur eine woche|nächste woche'],
  ['twoWeeks', '2 wochen|zwei wochen|2w|14 tage|zwei'],
  ['fourWeeks', '4 wochen|vier wochen|4w|einen monat|ein monat|1 monat|vier|28 tage|4'],
  [
    'otherCoach',
    'jemand anderes|jemand anderen|jemanden anderes|einen anderen|eine andere|einen anderen coach|anderen coach|anderer coach|jemand anders|will den nicht|will die nicht|den will ich nicht|die will ich nicht',
  ],
  [
    'anotherHelp',
    'andere hilfe|was anderes|etwas anderes|jemand anderes|andere|anderer mensch|lieber jemand anderes|jemand anders',
  ],
  [
    'preferWriting',
    'lieber schreiben|schreiben|lieber chat|lieber chatten|chatten|nicht telefonieren|kann nicht telefonieren|kann nicht reden|ich kann nicht telefonieren|will nicht telefonieren|lieber nicht telefonieren',
  ],
  ['talkYes', `ja reden|reden|ich will reden|will reden|ja ich will reden|möchte reden|ja sprechen|sprechen|${assent}`],
  [
    'talkNo',
    `nein nicht reden|nicht reden|will nicht reden|ich will nicht reden|möchte nicht reden|kein gespräch|${refusal}`,
  ],
  [
    'helped',
    `hat geholfen|ja hat geholfen|geholfen|es hat geholfen|ja sehr|sehr|hat mir geholfen|besser|ist besser|viel besser|gut|${assent}`,
  ],
  [
    'helpedLittle',
    'ein bisschen|bisschen|bissl|ein wenig|wenig|etwas|ein bissl|a bissl|geht so|naja|teilweise|halb|mittel|nicht ganz|nicht so sehr|🟡|😐',
  ],
  [
    'didNotHelp',
    `hat nicht geholfen|nicht geholfen|es hat nicht geholfen|nein hat nicht geholfen|gar nicht|überhaupt nicht|hat nichts gebracht|nichts|immer noch gleich|immer noch schlecht|ist schlimmer|schlimmer|nicht besser|hilft nicht|${refusal}`,
  ],
  [
    'topicTasks',
    'aufgaben|aufgabe|die aufgaben|meine aufgaben|die arbeit selbst|tätigkeit|die tätigkeit|zu viel arbeit|zu schwer|zu schwierig|zu viel',
  ],
  [
    'topicColleagues',
    'kollegen|kollege|kollegin|die kollegen|ein kollege|eine kollegin|mitarbeiter|team|das team|leute|die anderen|meine kollegen',
  ],
  [
    'topicBoss',
    'chef|der chef|mein chef|chefin|die chefin|meine chefin|boss|vorarbeiter|anleiter|vorgesetzter|der anleiter|der vorarbeiter',
  ],
  [
    'topicTime',
    'arbeitszeit|arbeits zeit|arbeitszeiten|zeit|zeiten|stunden|die zeit|die zeiten|zu früh|schicht|schichten|überstunden|pausen|dienstplan|zu lange',
  ],
  [
    'topicHome',
    'zu hause|zuhause|daheim|familie|die familie|wohnung|eltern|meine eltern|privates|beziehung|freund|freundin',
  ],
  ['topicMoney', 'geld|das geld|lohn|schulden|miete|gehalt|kein geld|💶|💰'],
  ['topicWork', 'arbeit|die arbeit|job|firma|der job|auf arbeit|bei der arbeit|auf der arbeit|in der firma'],
  [
    'topicOther',
    'etwas anderes|was anderes|anderes|sonstiges|andere|ganz was anderes|nichts davon|keins davon|keines davon',
  ],
  [
    'changeNone',
    `weiß nicht|keine ahnung|nichts|nix|alles gleich|alles wie immer|wie immer|keine|gar nichts|alles beim alten|hat sich nichts geändert|nichts neues|${refusal}`,
  ],
  [
    'changeBoss',
    'neuer chef|neue chefin|anderer chef|andere chefin|neuen chef|chef|chefin|neuer meister|neue leitung|neuer vorgesetzter|neue anleitung|neuer anleiter|neue anleiterin|anderer anleiter|anleiter|anleiterin',
  ],
  [
    'changeTasks',
    'neue aufgaben|neue aufgabe|andere arbeit|andere aufgaben|neue arbeit|mache was anderes|andere abteilung|neue abteilung|neuer platz|aufgaben',
  ],
  [
    'changeTechnology',
    'neue geräte|neues gerät|neue maschine|neue maschinen|neue kasse|neuer computer|neues programm|geräte|maschine|technik|neue technik',
  ],
  [
    'asBefore',
    `nein wie bisher|wie bisher|wie immer|wie vorher|nicht jede woche|nicht so oft|zu oft|lieber nicht|${refusal}`,
  ],
];

/** May stand around an answer and change nothing. */
export const fillers =
  'bitte danke also hm hmm äh ähm eh eigentlich heute heut mir ich es so echt einfach mal halt eben anker hallo hi wirklich total voll oh ach aber glaube glaub denke wohl schon eher mein meine 🙏';
