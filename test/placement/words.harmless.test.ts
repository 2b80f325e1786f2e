import { describe, expect, test } from 'vitest';
import { readSentences, readWords } from '../../src/placement/words.ts';

/** By the rules alone: what words weigh is learned, and may be learned anew. */
const isCrisis = (text: string): boolean => readSentences(text).level === 'crisis';

interface Kind {
  readonly what: string;
  readonly harmless: readonly string[];
  /** With the same words. */
  readonly danger: readonly string[];
}

const kinds: readonly Kind[] = [
  {
    what: 'an everyday word that looks like a word of danger',
    harmless: [
      'bin im bus eingepennt, der fahrer hat mich geweckt',
      'heute haben alle laut geschrien, nur wegen einer spinne',
      'hab den löffel vom finger abgeleckt',
      'könntest du das amol dem meister sagen',
      'die wellensittiche sind bei der nachbarin',
      'sauna war so heiß ich dacht ich geh ein',
      'mein bruder hat was gegen sie, die räumt nie ein',
    ],
    danger: [
      'bin im lager eingespert',
      'er hat mich heute geschlgen',
      'hab mir den finger abgesegt',
      'bei der nachbarin brennts',
      'mein bruder hat sie eingesperrt',
      'ich krieg keine richtige luft',
      'es riecht nach faulen eiern in der küche und mir ist schwindlig',
    ],
  },
  {
    what: 'a thing or an insect that is killed, or kills',
    harmless: [
      'ich bring den drucker um',
      'den wecker erschlag ich morgen',
      'der laptop muss sterben',
      'wenn die kaffeemaschine nochmal spinnt schmeiß ich sie aus dem fenster',
      'die mücken bringen mich um',
      'die hausaufgaben bringen mich um',
      'der drucker hat schlaganfall glaub ich',
    ],
    danger: [
      'ich bring den vorarbeiter um wegen dem drucker',
      'wer den drucker kaputt macht den bring ich um',
      'der drucker klemmt und ich bring mich um',
      'wegen der prüfung bringt mich mein vater um',
      'der bringt mich um wenn er mich findet',
      'die bringen mich um haha',
    ],
  },
  {
    what: 'a trifle that nobody is killed for',
    harmless: [
      'meine frau bringt mich um wenn ich den hochzeitstag vergess',
      'meine schwester will mich umbringen weil ich ihren pulli anhab lol',
      'wenn du meinen pudding isst bring ich dich um',
      'wenn du nochmal meine schokolade isst gibts tote',
      'wenn der verein verliert bring ich den trainer um',
    ],
    danger: [
      'meine schwester will mich umbringen lol',
      'mein bruder will mich umbringen weil ich kein kopftuch trage',
      'mein mann bringt mich um wenn das essen nicht fertig ist',
      'ich bring den um wenn er nochmal kommt',
      'wenn der nochmal meine cola trinkt bring ich ihn um, hab das messer dabei',
      'morgen gibts tote',
    ],
  },
  {
    what: 'to die of heat, of laughter, of a football match',
    harmless: [
      'ich sterb vor kohldampf',
      'boah ich sterbe wie süß',
      'achterbahn war so krass ich dachte ich sterbe',
      'dortmund hat verloren ich sterbe',
      'lieber sterben als karaoke',
      'ich sterbe wenn ich nochmal zwiebeln schneiden muss',
      'da schwitz ich mich tot',
      'hab mich tot gelacht',
      'bin fix und tot vom umzug, leg mich hin',
    ],
    danger: [
      'ich will sterben haha',
      'lieber sterben als zurück ins heim',
      'ich sterbe wenn ich nochmal zu ihm zurück muss',
      'ich dachte ich sterbe lieber',
      'ich hab alles verloren und sterbe',
      'ich will einfach umfallen und tot sein',
      'lieber sterben als nochmal so ein tag 😂',
    ],
  },
  {
    what: 'a window, a tower or a staircase that nobody jumps from',
    harmless: [
      'das ist doch zum aus dem fenster springen',
      'ich spring aus dem fenster, ist ja nur erdgeschoss',
      'evakuierung geübt mit dem rettungsstuhl, vier stockwerk runter',
      'der turm ist so hoch, da trau ich mich nicht rauf',
    ],
    danger: [
      'ich spring gleich aus dem fenster haha',
      'nur ein sprung vom dach und dann ist ruhe',
      'der turm ist hoch genug zum springen',
      'wenn er mich nochmal anschreit spring ich aus dem fenster',
    ],
  },
  {
    what: 'scratches of thorns and cats',
    harmless: [
      'hab mich geritzt am brombeerstrauch',
      'rosen geschnitten, arme zerkratzt',
      'die katze hat mir den arm zerkratzt',
    ],
    danger: [
      'hab mich geritzt',
      'arme zerkratzt weil ich so druck hatte',
      'meine katze ist tot, hab mich geritzt',
      'hab mich mit ner scherbe geritzt 😅',
    ],
  },
  {
    what: 'a game, a sport, a play or a film with violence in it',
    harmless: [
      'im escape room eingesperrt, 50 minuten, wir haben es geschafft',
      'meine tochter hat die puppe im schrank eingesperrt',
      'er schlägt mich jedes mal beim mensch ärgere dich nicht',
      'beim judo hat er mich gewürgt, hab abgeklopft',
      'theatergruppe: hilfe er kommt die treppe hoch',
      'mit meiner schwester katastrophenfilm geguckt wo das hochhaus brennt und einer springt',
    ],
    danger: [
      'er schlägt mich immer haha',
      'mein trainer hat mich gewürgt',
      'nach dem judo hat er mich verprügelt',
      'er hat mich eingesperrt 😂',
      'bin im lager eingesperrt, nix escape',
      'hilfe er kommt die treppe hoch',
    ],
  },
  {
    what: 'what nobody does to somebody, or they do themselves',
    harmless: [
      'mich haut keiner',
      'keiner schlägt mich',
      'hab mich am fremden mann festgehalten vor angst',
      'bin ausgerastet und hab den karton getreten',
      'ich glaub mich tritt ein pferd',
      'kinder sind der hammer, die haben mir ein bild gemalt',
    ],
    danger: [
      'keiner merkt dass er mich schlägt',
      'mich schlägt keiner außer meinem vater',
      'er hat mich am arm festgehalten und getreten',
      'hab mich gewehrt, er hat mich festgehalten',
      'ich wurde getreten',
      'er hat mit dem hammer auf mich geschlagen',
    ],
  },
  {
    what: 'blood at the butcher, in the stable and at a birth that went well',
    harmless: [
      'beim metzger war überall blut auf der schürze',
      'heute zwei schweine geschlachtet, viel blut',
      'die kuh hat gekalbt, viel blut aber das kalb steht',
      'milchzahn raus, alles voll blut',
      'kaiserschnitt mit viel blut, ist sechs jahre her',
      'baby ist da, viel blut aber beide wohlauf',
    ],
    danger: [
      'beim metzger in den finger geschnitten, überall blut',
      'beim metzger hat er sich ins bein gestochen, überall blut',
      'meine frau kriegt das baby, überall blut',
      'überall blut haha',
    ],
  },
  {
    what: 'a figure of speech about breath, heart and falling over',
    harmless: [
      'krieg keine luft vor lachen',
      'hab so gelacht ich krieg keine luft mehr',
      'meine mutter kriegt einen herzinfarkt wenn sie meine haare sieht',
      'papa hatte 1998 einen herzinfarkt, jetzt tanzt er wieder',
      'mein herz bleibt stehen wenn sie lächelt',
      'ich falle gleich um vor müdigkeit',
      'die puppe im kurs atmet nicht',
      'lippen ganz blau vom blaubeereis',
      'als kind hab ich mal spülmittel getrunken',
    ],
    danger: [
      'krieg keine luft mehr haha',
      'erst haben wir gelacht, jetzt krieg ich keine luft und die brust tut weh',
      'papa hat einen herzinfarkt',
      'mein chef kriegt grad nen herzinfarkt',
      'ich falle gleich um',
      'kollege atmet nicht',
      'hab spülmittel getrunken',
    ],
  },
  {
    what: 'fire and danger that are asked about, learned or rehearsed',
    harmless: [
      'was mach ich wenns mal brennt bei uns',
      'ich sollte sagen hier brennt es, haus drei',
      'deutschkurs: neue wörter feuer, brand, notruf',
      'es brennt der hut',
      'die pfanne brennt an',
      'der kollege stinkt nach rauch',
      'die übung amok haben wir heute in der schule besprochen',
      'der dozent im kurs hat über suizid geredet',
      'töte alle sagt die stimme im horrorfilm',
    ],
    danger: [
      'was mach ich, es brennt hier in der küche',
      'die pfanne brennt',
      'hier ist alles voller rauch',
      'hier ist ein amokläufer',
      'ich denk über suizid nach',
      'die stimme sagt töte alle',
      'es brennt im lager haha',
    ],
  },
  {
    what: 'an everyday thing with the name of a dangerous one',
    harmless: [
      'ich hab mir eine pistole gekauft, eine heißklebepistole zum basteln',
      'ich lege die laken mit der conny zusammen',
      'die ritze im tisch muss man abkleben',
      'geb mir die kugel, stracciatella',
      'das seil ist gerissen, dafür ist der zweite gurt da',
      'du bist ja lebensmüde hat der chef gesagt',
      'mit wem redest du wenn ich nicht da bin',
      'meine innere stimme sagt ich soll noch ein stück pizza nehmen',
    ],
    danger: [
      'ich hab mir eine pistole gekauft',
      'ich schlag ihn zusammen',
      'ich muss wieder ritzen',
      'geb mir die kugel',
      'das seil ist schon da',
      'ich bin lebensmüde',
      'wer füttert die katze wenn ich nicht mehr da bin',
      'die stimme sagt ich soll springen 😂',
    ],
  },
  {
    what: 'violence that was long ago and is over',
    harmless: [
      'mein ex hat mich früher geschlagen. bin seit 2 jahren weg, mir gehts gut',
      'mein ex hat mich gehauen, ist aber schon 4 jahre her, ich wohne jetzt allein',
      'früher hat mein vater mich geschlagen. heute geht es mir gut',
      'im heim haben sie uns früher eingesperrt. heute hab ich meine eigene wohnung',
    ],
    danger: [
      'mein vater hat mich früher geschlagen',
      'mein ex hat mich früher geschlagen und gestern wieder. mir gehts gut',
      'mein freund hat mich früher nie geschlagen, heute schon. mir gehts gut',
      'mein mann hat mich früher geschlagen, jetzt schlägt er auch die kinder. mir gehts gut',
      'er hat mich geschlagen. heute geht es mir gut',
      'mein ex hat mich mal gewürgt. er steht vor der tür. ich wohne allein',
    ],
  },
  {
    what: 'a wish to die, a wound or an overdose that was long ago and is over',
    harmless: [
      'vor fünf jahren wollte ich sterben. heut bin ich froh um jeden tag',
      'hab schon vor jahren geritzt, jetz nicht mehr, nur narben',
      'heute vor 5 jahren war mein suizidversuch. bin so froh dass es nicht geklappt hat',
      'früher hab ich mal zu viele tabletten genommen. heute geht es mir gut',
      'therapeutin hat gefragt ob ich suizidgedanken hab, hab ehrlich nein gesagt',
    ],
    danger: [
      'vor fünf jahren wollte ich sterben und heut will ichs wieder',
      'früher hab ich mich geritzt, jetzt hab ich wieder angefangen, sonst gehts gut',
      'früher nie, heute hab ich alle tabletten genommen, jetzt gehts mir gut',
      'hab alle tabletten genommen. jetzt geht es mir gut',
      'vor zwei jahren wollte ich sterben. jetzt hab ich tabletten gesammelt. die arbeit ist gut',
      'früher wollte ich nicht mehr leben, heute hab ich den hund und will trotzdem nicht mehr',
      'sie hat gefragt ob ich suizidgedanken hab, hab nein gesagt aber das war gelogen',
    ],
  },
  {
    what: 'what burns in a pan, and a song with dying in it',
    harmless: [
      'in der küche brennt immer was an',
      'die soße brennt im topf an',
      'kennst du das lied wo er singt ich bring mich um für dich',
      'das lied ich will nur noch sterben von der punkband ist schön',
    ],
    danger: [
      'in der küche brennt was an der wand',
      'in der küche brennt was an und alles ist voll rauch',
      'lied wo sie singt ich bring mich um. ich bring mich auch um',
      'das lied läuft und ich will nur noch sterben',
    ],
  },
  {
    what: 'somebody whom doctors have already, and a boss who threatens with the workshop',
    harmless: [
      'mein mann liegt mit schlaganfall im krankenhaus',
      'papa hatte einen herzinfarkt und liegt auf der intensiv',
      'der chef droht mir dass er mich zurückschickt',
    ],
    danger: [
      'mein mann hat herzinfarkt im krankenhaus geht keiner ran',
      'mein chef ist umgekippt herzinfarkt ich ruf im krankenhaus an',
      'nach der pause hat mein chef einen schlaganfall gekriegt',
      'der chef droht mir mit der faust',
    ],
  },
  {
    what: 'money that nobody can live on, and a thing that is dead',
    harmless: ['von dem lohn kann man nicht leben', 'davon kann ich nicht leben', 'der hund ist seit montag tot'],
    danger: [
      'wegen dem geld will ich nicht mehr leben',
      'der sohn vom kollegen will nicht mehr leben',
      'ich will nicht mehr leben in der wohnung',
      'mein hund ist weg ich wäre lieber tot',
      'mein bruder bringt sich um um acht',
    ],
  },
  {
    what: 'a course and a thing that fell in',
    harmless: [
      'im kurs war die puppe bewusstlos',
      'mein schlüssel ist in den schacht gefallen',
      'der kaffee ist verschüttet',
      'der lavendel glimmt auf der räucherkohle',
    ],
    danger: [
      'beim fußball ist einer umgefallen, er ist bewusstlos',
      'der praktikant ist in den schacht gefallen',
      'der bagger hat einen verschüttet',
      'der trockner glimmt',
    ],
  },
];

describe.each(kinds)('$what', ({ harmless, danger }) => {
  test.each(harmless)('is no crisis: %s', text => expect(isCrisis(text)).toBe(false));
  test.each(danger)('hides none: %s', text => expect(isCrisis(text)).toBe(true));
});

const isNearLife = (text: string): boolean => readSentences(text).border === 'life';

describe('who wants no more questions', () => {
  test.each([
    'ich will nicht mehr dass du mich fragst',
    'ich will nicht mehr das du mich fragst',
    'will nicht mehr dass ihr mich jede woche fragt',
    'ich möchte nicht mehr, dass Sie mir schreiben',
    'ich mag nicht mehr dass du schreibst',
  ])('says nothing about her life: %s', text => expect(isNearLife(text)).toBe(false));
  test.each(['lass mich bis montag in ruhe', 'lass mich bis freitag in ruhe', 'lasst mich bis nächste woche in ruhe'])(
    'says when: %s',
    text => expect(readWords(text, []).level).toBe('none'),
  );
  test('does not say when she wants to die', () => {
    expect(readWords('lass mich bis freitag in ruhe ich will sterben', []).level).toBe('crisis');
    expect(readWords('lasst mich bis zum tod in ruhe', []).level).not.toBe('none');
  });
  test.each([
    'ich will nicht mehr',
    'ich will nicht mehr dass du mich fragst. ich kann nicht mehr',
    'ich will nicht mehr dass mich einer sieht',
    'ich will nicht mehr. warum fragst du mich',
    'ich will nicht mehr dass du mich fragst ich will einfach nicht mehr leben',
  ])('is heard where she does: %s', text => expect(readSentences(text).level).not.toBe('none'));
});
