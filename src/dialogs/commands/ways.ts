import type { Command } from './list.ts';

/** What may stand at a place of a phrase. */
const parts: readonly (readonly [string, string])[] = [
  ['[wer]', 'coach|sie|er|die|jemand|wer'],
  ['[jemand]', 'jemand|wer|einer|coach'],
  ['[wem]', 'jemand|jemandem|jemanden|wem|wen|einem|einen|coach'],
  ['[keiner]', 'keiner|niemand'],
  [
    '[die fragen]',
    'fragen|den fragen|die fragen|deinen fragen|deine fragen|den blöden fragen|die blöden fragen|der fragerei|die fragerei',
  ],
  [
    '[will nicht mehr]',
    'will nicht mehr|ich will nicht mehr|möchte nicht mehr|ich möchte nicht mehr|mag nicht mehr|ich mag nicht mehr',
  ],
  ['[keine lust]', 'keine lust|kein bock|hab keine lust|hab kein bock|ich hab keine lust|ich hab kein bock'],
  ['[sie]', 'coach|sie|er|die'],
  ['[soll]', 'soll|darf'],
  ['[was]', 'meine antworten|meine nachrichten|das|es|alles|was ich schreibe'],
  ['[ich mag]', 'ich will|will|ich möchte|möchte|ich mag|mag'],
  [
    '[ich will]',
    'ich will|will|ich möchte|möchte|ich muss|muss|ich würde|würde|kann ich|könnte ich|darf ich|ich kann|ich mag|ich wollte',
  ],
  ['[ich brauche]', 'ich brauche|brauche|ich brauch|brauch|ich bräuchte|ich suche|gibt es|hast du'],
];

const inParts = (phrases: string): string =>
  parts
    .reduce<readonly string[]>(
      (all, [place, words]) =>
        all.flatMap(phrase =>
          phrase.includes(place) ? words.split('|').map(word => phrase.replace(place, word)) : [phrase],
        ),
      phrases.trim().split(/\s*[|\n]\s*/),
    )
    .join('|');

const made: readonly (readonly [Command, string])[] = [
  [
    'mistake',
    `
      aus versehen gedrückt|hab aus versehen gedrückt|aus versehen falsch gedrückt|hab den falschen knopf gedrückt
      falschen knopf gedrückt|das war der falsche knopf|war der falsche knopf|hab daneben gedrückt
      daneben gedrückt|nimm das zurück|nimm zurück|ich nehm das zurück|nehm das zurück|war falsch gedrückt
      das war falsch gedrückt|ups falsch|ups falsch gedrückt|oh falsch gedrückt|ich hab falsch gedrückt
      ich hab mich verdrückt|ich hab mich verklickt|ich hab mich vertippt
    `,
  ],
  [
    'stop',
    `
      [keine lust] auf [die fragen]|[keine lust] mehr auf [die fragen]|hör auf mit [die fragen]
      hör bitte auf mit [die fragen]|höre auf mit [die fragen]|schluss mit [die fragen]|lass [die fragen]
      lass mich mit [die fragen]|genug mit [die fragen]|will keine fragen mehr|ich will keine fragen
      will keine fragen|möchte keine fragen mehr|mag keine fragen mehr|[will nicht mehr] gefragt werden
      [will nicht mehr] dass du fragst|[will nicht mehr] dass du mich fragst|[will nicht mehr] dass sie fragen
      [will nicht mehr] mitmachen|frag mich nie wieder|frag nie wieder|frag mich nimmer|nie wieder fragen
      ich steig aus|ich steige aus|steig aus|abmelden|mich abmelden|ich melde mich ab|fragen nerven
      [die fragen] nerven|[die fragen] nerven mich|du fragst zu viel|du fragst zu oft|brauch dich nicht mehr
      brauche dich nicht mehr|schreib nicht mehr|schreib mir nicht mehr|schreib mich nicht mehr an
      schreib mir nie mehr|schreib mir nicht|du sollst nicht mehr schreiben|du sollst mir nicht mehr schreiben
      hör auf zu schreiben|hör auf mir zu schreiben|hör auf mir immer zu schreiben|hör auf mich anzuschreiben
      hör auf mich zu nerven|hör auf zu nerven|nerv nicht|nerv mich nicht|nerv mich nicht mehr|du nervst
      du nervst mich|lass mich in ruhe mit den fragen|lass mich mit den fragen in ruhe
      lass mich in ruhe mit deinen fragen|lass mich mit deinen fragen in ruhe|lass mich endlich in ruhe
      lass mich in frieden|lass mich zufrieden|meld dich nicht mehr|melde dich nicht mehr|meld dich nicht mehr bei
      keine nachrichten mehr|ich will keine nachrichten mehr|will keine nachrichten mehr
      ich möchte keine nachrichten mehr|ich will nicht mehr dass du schreibst
      ich will nicht mehr dass du mir schreibst|will nicht mehr dass du mir schreibst
      ich will nicht dass du mir schreibst|ich will nicht mehr mit dir schreiben|will nicht mehr mit dir schreiben
      ich will nichts mehr von dir hören|ich brauche dich nicht mehr|ich will mich abmelden|will mich abmelden
      ich möchte mich abmelden|meld mich ab
    `,
  ],
  [
    'deleteAll',
    `
      lösch mich|lösche mich|lösch mich bitte|lösch mich komplett|lösch mich ganz|lösch mein konto
      lösch meinen account
    `,
  ],
  [
    'human',
    `
      kann [jemand] anrufen|kann mich [jemand] anrufen|kann [jemand] mich anrufen|kann mich [jemand] zurückrufen
      kann sich [jemand] melden|kann [jemand] sich melden|kann sich [jemand] bei melden|könnte [jemand] anrufen
      könnte mich [jemand] anrufen|könnte sich [jemand] melden|[jemand] soll anrufen|[jemand] soll mich anrufen
      [jemand] soll sich melden|[jemand] soll sich bei melden|soll mich [jemand] anrufen|soll sich [jemand] melden
      kann [jemand] mit reden|kann [jemand] mit sprechen|hat [jemand] zeit zum reden|hat [jemand] zeit für mich
      [ich will] mit [wem] reden|[ich will] mit [wem] sprechen|[ich will] mit [wem] quatschen
      [ich will] mit [wem] telefonieren|[ich will] gern mit [wem] reden|[ich will] gern mit [wem] sprechen
      [ich brauche] [wem] zum reden|[ich brauche] [wem] zum sprechen|[ich brauche] [wem] zum quatschen
      [ich brauche] [wem] zum zuhören|[ich brauche] [wem] der zuhört|[ich brauche] [wem] der mir zuhört
      ich brauche ein gespräch|brauche ein gespräch|ich brauch ein gespräch|ich will ein gespräch
      ich möchte ein gespräch|ich hätte gern ein gespräch|kann ich ein gespräch haben|ich will telefonieren
      ich möchte telefonieren|können wir telefonieren|bitte anrufen|anrufen bitte|ruf an|rufen sie an
      rufen sie mich an|bitte zurückrufen|soll anrufen|soll vorbeikommen|soll kommen|kann [jemand] kommen
      kann [jemand] vorbeikommen|kann [jemand] zu mir kommen|kann [jemand] vorbei kommen|[jemand] soll kommen
      [jemand] soll vorbeikommen|[jemand] soll zu mir kommen|ich will dass coach kommt|ich will dass coach anruft
      ich will dass coach mich anruft|ich will dass coach sich meldet|ich brauche coach|brauche coach
      brauche dringend coach|ich brauche dringend coach|brauch coach|ich brauch coach|brauch dringend coach
      ich brauch dringend coach|ich muss coach sprechen|muss coach sprechen|ich will coach sprechen
      ich muss coach was sagen|[ich will] einen termin|[ich will] einen termin haben
      [ich will] einen termin bei coach|[ich will] einen termin mit coach|[ich will] gern einen termin
      [ich brauche] einen termin|[ich brauche] termin|[ich brauche] einen termin bei coach
      [ich brauche] einen termin mit coach|[ich brauche] termin bei coach|einen termin bitte|termin bitte
      termin bei coach|termin mit coach|hätte gern einen termin|ich hätte gern einen termin
      hätte gern ein gespräch|hätte gerne ein gespräch|ich hätte gerne ein gespräch|ich hätte gerne einen termin
      gespräch bitte|gespräch mit coach|wann kann ich mit coach reden|wann kann ich mit coach sprechen
      wann kann ich coach sprechen|redebedarf|hab redebedarf|ich hab redebedarf|muss was loswerden
      ich muss was loswerden|muss mal reden|ich muss mal reden|sag coach [sie] soll sich melden
      sag coach [sie] soll anrufen|sag coach [sie] soll mich anrufen|sag coach [sie] soll kommen
      sag coach dass [sie] sich melden soll|sag coach dass [sie] mich anrufen soll
      richte coach aus [sie] soll sich melden
    `,
  ],
  [
    'state',
    `
      wo bleibt [wer]|hat [wer] das gesehen|hat [wer] es gesehen|hat [wer] das schon gesehen
      hat [wer] meine nachricht gesehen|meldet sich [wer] heute noch|meldet [wer] sich heute noch
      meldet sich [wer] heute|ruft [wer] heute noch an|ruft [wer] mich heute noch an|ruft [wer] heute an
      kommt [wer] heute noch|kommt [wer] noch|kommt [wer] gleich|kommt [wer] bald|kommt noch [wer]|ist [wer] dran
      ist [wer] schon dran|kümmert sich [wer]|kümmert sich [wer] darum|wer kümmert sich|wer kümmert sich darum
      hast du es ihr gesagt|hast du es ihm gesagt|hast du ihr das gesagt|hast du ihm das gesagt
      hast du es ihr schon gesagt|hast du ihr bescheid gesagt|hast du ihm bescheid gesagt|hast du bescheid gesagt
      hat [wer] gelesen was ich geschrieben habe|hat [wer] gesehen was ich geschrieben habe
      hat [wer] mich angerufen|hat [wer] schon angerufen|hat [wer] angerufen|coach geht nicht ans telefon
      coach geht nicht ran|coach hebt nicht ab|coach kommt nicht|hat [wer] das gelesen|hat [wer] es gelesen
      hat [wer] gelesen|hat [wer] das schon gelesen|hat [wer] es schon gelesen|hat [wer] meine nachricht
      hat [wer] meine nachricht gelesen|hat [wer] meine nachricht bekommen|hat [wer] die nachricht gelesen
      hat [wer] die nachricht bekommen|hat [wer] es bekommen|hat [wer] das bekommen|hat [wer] geantwortet
      hat [wer] schon geantwortet|hat [wer] was gesagt|wann meldet sich [wer]|wann meldet [wer] sich
      wann ruft [wer] an|wann ruft [wer] mich an|wann kommt [wer]|meldet sich [wer]|meldet sich [wer] noch
      meldet [wer] sich|meldet [wer] sich noch|ruft [wer] noch an|ruft [wer] mich noch an
      warum meldet sich [wer] nicht|warum meldet [wer] sich nicht|warum ruft [wer] nicht an
      warum ruft [wer] mich nicht an|weiß [wer] bescheid|weiß [wer] das|weiß [wer] davon|weiß [wer] es
      weiß [wer] es schon|meldet sich [keiner]|[keiner] meldet sich|[keiner] meldet sich bei
      es meldet sich [keiner]|hat sich [keiner] gemeldet|hat sich noch [keiner] gemeldet|warum ruft [keiner] an
      warum ruft mich [keiner] an|ruft mich [keiner] an|es hat sich [keiner] gemeldet|[keiner] hat sich gemeldet
      warum meldet sich [keiner]|[keiner] ruft an|[keiner] ruft mich an|es ruft [keiner] an
      es ruft mich [keiner] an|[keiner] hat angerufen|[keiner] hat mich angerufen|[keiner] antwortet
      es antwortet [keiner]|warum antwortet [keiner]|kommt da was|kommt da noch was|kommt da noch jemand
      kommt noch jemand|kommt noch wer|passiert da noch was|passiert da was|passiert noch was|tut sich da was
      tut sich da noch was|was ist mit meiner sache|wie sieht es aus mit meiner nachricht|gibt es was neues
      gibt es schon was neues|ist meine nachricht durch|ist die nachricht angekommen|ich warte immer noch
      ich warte noch|warte immer noch|ich warte immer noch auf antwort|ich warte auf antwort|ich warte auf coach
      coach meldet sich nicht|coach hat sich nicht gemeldet|coach ruft nicht an|coach ruft mich nicht an
      coach hat nicht angerufen|coach hat mich nicht angerufen|coach antwortet nicht|wie lange dauert das noch
      wie lange muss ich warten|wie lange muss ich noch warten
    `,
  ],
  [
    'decideAgain',
    `
      einwilligung widerrufen|einwilligung zurücknehmen|einwilligung zurückziehen|meine einwilligung widerrufen
      meine einwilligung zurücknehmen|zustimmung widerrufen|zustimmung zurücknehmen|zustimmung zurückziehen
      ich widerrufe|widerruf|ich widerrufe meine einwilligung|freigabe zurücknehmen|freigabe widerrufen
      [ich mag] die freigabe zurücknehmen|[ich mag] die einwilligung zurücknehmen
      [ich mag] meine einwilligung widerrufen|[ich mag] meine einwilligung zurücknehmen
      [ich mag] mein ja zurücknehmen|nehm mein ja zurück|ich nehm mein ja zurück|ich nehme mein ja zurück
      nehme mein ja zurück|mein ja zurücknehmen|frag mich vorher jedes mal|frag mich jedes mal vorher
      frag mich erst jedes mal|nicht mehr gleich sagen|nicht mehr gleich bescheid sagen
      sag nicht mehr gleich bescheid|coach darf meine antworten wieder sehen
      coach darf meine antworten wieder lesen|coach darf meine antworten doch sehen|coach darf wieder mitlesen
      coach darf wieder alles sehen|coach soll meine antworten wieder sehen
      coach kann meine antworten wieder sehen
    `,
  ],
  [
    'hideAnswers',
    `
      [sie] [soll] [was] nicht mehr sehen|[sie] [soll] [was] nicht mehr lesen
      [sie] [soll] [was] nicht mehr bekommen|[sie] [soll] nichts mehr sehen|[sie] [soll] nichts mehr lesen
      [sie] [soll] nicht mehr mitlesen|[sie] [soll] nichts mehr mitlesen
      [ich mag] nicht mehr dass [sie] [was] sieht|[ich mag] nicht mehr dass [sie] [was] liest
      [ich mag] nicht mehr dass [sie] [was] lesen kann|[ich mag] nicht mehr dass [sie] [was] sehen kann
      [ich mag] nicht mehr dass [sie] mitliest|[ich mag] nicht dass [sie] mitliest
      [ich mag] nicht dass [sie] meine antworten sieht|[ich mag] nicht dass [sie] meine antworten liest
      [ich mag] nicht dass [sie] meine antworten lesen kann|[ich mag] nicht dass [sie] alles liest
      [ich mag] nicht dass [sie] alles sieht|[ich mag] nicht dass coach [was] sieht
      [ich mag] nicht dass coach [was] liest|coach [soll] nichts mehr mitbekommen
      coach [soll] nichts mehr mitkriegen|coach [soll] nichts mehr erfahren|coach [soll] nichts mehr wissen
      meine antworten gehen coach nichts an|meine antworten gehen keinen was an|das geht coach nichts an
      schick coach nichts mehr|schick ihr nichts mehr|schick ihm nichts mehr|sag coach nichts mehr
      sag ihr nichts mehr|sag ihm nichts mehr|erzähl coach nichts mehr|erzähl ihr nichts mehr
      leite nichts mehr weiter|gib nichts mehr weiter|meine antworten nicht mehr zeigen
      zeig meine antworten nicht mehr|zeig coach meine antworten nicht mehr|zeig coach nichts mehr
      zeig ihr nichts mehr|zeig ihm nichts mehr|zeig ihr meine antworten nicht mehr
      keiner soll meine antworten sehen|keiner soll meine antworten lesen|keiner soll mitlesen
      niemand soll meine antworten sehen|niemand soll meine antworten lesen|niemand soll mitlesen
    `,
  ],
];

/** The same commands in more words. Not for `npm run weigh`: so many would teach that "ich will nicht mehr" is calm. */
export const ways: readonly (readonly [Command, string])[] = made.map(([command, phrases]) => [
  command,
  inParts(phrases),
]);
