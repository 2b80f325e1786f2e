import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { remembered } from '../../src/language/remembered.ts';
import type { WordsRead } from '../../src/placement/signal.ts';
import { readSentences, readWords } from '../../src/placement/words.ts';
import { dangers, worries } from '../../src/placement/words/weight.ts';
import { freshHeldOut } from './words/freshHeldOut.ts';
import { freshTuned } from './words/freshTuned.ts';
import { imagined } from './words/imagined.ts';
import {
  dialectWorriesHeldOut,
  eighthHeldOut,
  everydayHeldOut,
  exactHeldOut,
  fifthHeldOut,
  fourthHeldOut,
  mixedHeldOut,
  ninthHeldOut,
  plainWorriesHeldOut,
  ruhrHeldOut,
  seventhHeldOut,
  shortHeldOut,
  sixthHeldOut,
  thirdHeldOut,
  worriesHeldOut,
} from './words/learned.ts';
import { newestHeldOut } from './words/newestHeldOut.ts';
import type { Said } from './words/said.ts';
import { sidewaysTuned } from './words/sidewaysTuned.ts';
import { tuned } from './words/tuned.ts';
import { fileOf, learnedFrom, lessons, tableOf } from './words/weigh.ts';

const own = ['Frau Kaya', 'Herr Demir'];
const levels = ['none', 'watch', 'worry', 'crisis'];
/** Many tests ask about the same messages. */
const read = remembered(100_000, (text: string): WordsRead => readWords(text, own));
const levelOf = (text: string): string => read(text).level;
const reaches = (text: string, level: string): boolean => levels.indexOf(levelOf(text)) >= levels.indexOf(level);
const isAskedAbout = (text: string): boolean => reaches(text, 'crisis') || read(text).border !== undefined;
const expected = ([want]: Said): string => want.split(' ')[0] ?? '';
const of = (said: readonly Said[], level: string): readonly string[] =>
  said.filter(one => expected(one) === level).map(([, text]) => text);
const share = (texts: readonly string[], holds: (text: string) => boolean): number =>
  texts.filter(holds).length / texts.length;

/** What it is about, and what help then follows (`care-rules` 5). */
const causes: Readonly<Record<string, WordsRead['cause']>> = {
  life: 'life',
  selfharm: 'life',
  violence: 'violence',
  threat: 'threat',
  other: 'other',
  medical: 'medical',
  fire: 'fire',
  voices: 'voices',
};

/** Of the crises that are found, how many with the reason that was meant. */
function rightCauses(said: readonly Said[]): number {
  const told = said.filter(([want, text]) => want !== 'crisis foreign self' && levelOf(text) === 'crisis');
  const right = told.filter(([want, text]) => {
    const cause = causes[want.split(' ')[1] ?? ''];
    return cause === undefined || read(text).cause === cause;
  });
  return right.length / told.length;
}

/** What somebody writes who has not read the rules: the honest measure, and not good enough to rely on. */
const keptAside: readonly {
  readonly by: string;
  readonly said: readonly Said[];
  readonly found: number;
  readonly asked: number;
  readonly invented: number;
}[] = [
  { by: 'somebody else', said: freshHeldOut, found: 0.95, asked: 0.97, invented: 0.11 },
  { by: 'another, quieter and more sideways', said: newestHeldOut, found: 0.9, asked: 0.93, invented: 0.07 },
  { by: 'a third, from plain to sideways', said: thirdHeldOut, found: 0.94, asked: 0.96, invented: 0.03 },
  { by: 'a fourth', said: fourthHeldOut, found: 0.97, asked: 0.98, invented: 0.079 },
  { by: 'a fifth', said: fifthHeldOut, found: 0.92, asked: 0.95, invented: 0.032 },
  { by: 'a sixth, measured when all was done', said: sixthHeldOut, found: 0.94, asked: 0.97, invented: 0.04 },
  { by: 'a seventh, mostly of accidents and illness', said: seventhHeldOut, found: 0.88, asked: 0.9, invented: 0.07 },
  { by: 'an eighth, mostly of accidents and illness', said: eighthHeldOut, found: 0.89, asked: 0.93, invented: 0.12 },
  { by: 'a ninth, as mixed as a town', said: ninthHeldOut, found: 0.85, asked: 0.88, invented: 0.11 },
];
const hard: typeof keptAside = [
  { by: 'a tenth from Ruhr and Rhine, sideways and long', said: ruhrHeldOut, found: 0.77, asked: 0.84, invented: 0.14 },
  {
    by: 'an eleventh who writes exactly, sideways and long',
    said: exactHeldOut,
    found: 0.76,
    asked: 0.82,
    invented: 0.155,
  },
];
const short: typeof keptAside = [
  { by: 'a twelfth, in two to nine words', said: shortHeldOut, found: 0.95, asked: 0.96, invented: 0.04 },
];
describe.each([...keptAside, ...hard, ...short])(
  'messages by $by, kept aside, unread while tuning',
  ({ said, found, asked, invented }) => {
    it('in danger are read as a crisis, or at least asked about', () => {
      expect(share(of(said, 'crisis'), text => reaches(text, 'crisis'))).toBeGreaterThanOrEqual(found);
      expect(share(of(said, 'crisis'), isAskedAbout)).toBeGreaterThanOrEqual(asked);
    });

    it('without danger are made into a crisis in one of six at most, though they were made to look like it', () => {
      const everyday = [...of(said, 'none'), ...of(said, 'watch')];
      expect(share(everyday, text => reaches(text, 'crisis'))).toBeLessThanOrEqual(invented);
    });
  },
);

it('of all of them together eleven crises in twelve are found, nineteen in twenty at least asked about, and one of fifteen is invented', () => {
  const all = keptAside.flatMap(({ said }) => said);
  const everyday = [...of(all, 'none'), ...of(all, 'watch')];
  expect(share(of(all, 'crisis'), text => reaches(text, 'crisis'))).toBeGreaterThanOrEqual(0.925);
  expect(share(of(all, 'crisis'), isAskedAbout)).toBeGreaterThanOrEqual(0.953);
  expect(share(everyday, text => reaches(text, 'crisis'))).toBeLessThanOrEqual(0.066);
});

it('ordinary talk, kept aside, is made into a crisis in one of thirty-seven messages at most, and asked about in one of eighteen', () => {
  const everyday = everydayHeldOut.map(([, text]) => text);
  expect(share(everyday, text => reaches(text, 'crisis'))).toBeLessThanOrEqual(1 / 37);
  expect(share(everyday, isAskedAbout)).toBeLessThanOrEqual(1 / 18);
});

it('a long story in which nothing is wrong, though it has blood and falls in it, is made into a crisis in a third of them at most', () => {
  const stories = hard.flatMap(({ said }) => of(said, 'none')).filter(text => text.split(' ').length > 55);
  expect(stories.length).toBeGreaterThan(70);
  expect(share(stories, text => reaches(text, 'crisis'))).toBeLessThanOrEqual(0.35);
});

it('messages by somebody else: good news is left alone, a worry is told', () => {
  expect(share(of(freshHeldOut, 'none'), text => levelOf(text) === 'none')).toBeGreaterThanOrEqual(0.76);
  expect(share(of(freshHeldOut, 'worry'), text => reaches(text, 'worry'))).toBeGreaterThanOrEqual(0.6);
  expect(share(of(thirdHeldOut, 'worry'), text => reaches(text, 'worry'))).toBeGreaterThanOrEqual(0.87);
});

describe.each([
  { by: 'somebody who writes as the young do', said: worriesHeldOut, told: 0.83, kind: 0.38, invented: 0.18 },
  { by: 'somebody who writes plainly', said: plainWorriesHeldOut, told: 0.75, kind: 0.46, invented: 0.125 },
  {
    by: 'somebody who writes at length and in dialect',
    said: dialectWorriesHeldOut,
    told: 0.77,
    kind: 0.29,
    invented: 0.213,
  },
  { by: 'somebody who writes as mixed as life', said: mixedHeldOut, told: 0.82, kind: 0.53, invented: 0.1 },
  { by: 'somebody who writes a few words', said: shortHeldOut, told: 0.82, kind: 0.6, invented: 0.09 },
])('worries by $by, kept aside, unread while tuning', ({ said, told, kind, invented }) => {
  const worrying = said.filter(one => expected(one) === 'worry');
  const texts = worrying.map(([, text]) => text);

  it('are told in three of four at least, and made into a crisis in one of four at most', () => {
    expect(share(texts, text => reaches(text, 'worry'))).toBeGreaterThanOrEqual(told);
    expect(share(texts, text => reaches(text, 'crisis'))).toBeLessThanOrEqual(invented);
  });

  it('are told by their kind in one of four at least', () => {
    const right = worrying.filter(([want, text]) => read(text).kind === want.split(' ')[1]);
    expect(right.length / worrying.length).toBeGreaterThanOrEqual(kind);
  });
});

it('what only looks like a worry is left alone in seven of eight', () => {
  const calm = [worriesHeldOut, mixedHeldOut].flatMap(said => [...of(said, 'none'), ...of(said, 'watch')]);
  expect(share(calm, text => reaches(text, 'worry'))).toBeLessThanOrEqual(1 / 8);
});

it('a bad day is noted as one in two of three, and ordinary talk nearly never', () => {
  const badDays = [...of(mixedHeldOut, 'watch'), ...of(everydayHeldOut, 'watch')];
  expect(share(badDays, text => levelOf(text) === 'watch')).toBeGreaterThanOrEqual(2 / 3);
  expect(share(of(everydayHeldOut, 'none'), text => levelOf(text) === 'watch')).toBeLessThanOrEqual(1 / 100);
});

it('nothing that was kept aside is learned, but for the few words that many say', () => {
  const known = new Set(learnedFrom.map(([, text]) => text));
  const aside = [
    ...keptAside.map(({ said }) => said),
    everydayHeldOut,
    worriesHeldOut,
    plainWorriesHeldOut,
    dialectWorriesHeldOut,
    mixedHeldOut,
    ...[...hard, ...short].map(({ said }) => said),
  ]
    .flat()
    .map(([, text]) => text);
  expect(aside.filter(text => known.has(text) && text.split(' ').length > 6)).toEqual([]);
});

it('every message that is learned says what it is about: a bare "crisis" or "worry" would teach calm', () => {
  const about = [...dangers.map(danger => `crisis ${danger}`), ...worries.map(kind => `worry ${kind}`)];
  const known = new Set(['none', 'watch', ...about]);
  expect([...new Set(learnedFrom.map(([expected]) => expected))].filter(one => !known.has(one))).toEqual([]);
});

it('what words weigh is what the messages give: after a change of them `npm run weigh`', () => {
  const kept = readFileSync(new URL('../../src/placement/words/points.json', import.meta.url), 'utf8');
  expect(fileOf(tableOf(lessons())) === kept).toBe(true);
}, 300_000);

describe('messages that the rules were made with', () => {
  const made = [...tuned, ...freshTuned, ...sidewaysTuned];

  it('miss one crisis in a hundred at most and invent as few', () => {
    expect(share(of(made, 'crisis'), text => reaches(text, 'crisis'))).toBeGreaterThanOrEqual(0.99);
    const others = [...made, ...imagined].filter(one => expected(one) !== 'crisis').map(([, text]) => text);
    expect(share(others, text => reaches(text, 'crisis'))).toBeLessThanOrEqual(0.01);
  });

  it('tell a worry, and leave good news alone', () => {
    expect(share(of(freshTuned, 'worry'), text => reaches(text, 'worry'))).toBeGreaterThanOrEqual(0.95);
    expect(share(of(freshTuned, 'none'), text => levelOf(text) === 'none')).toBeGreaterThanOrEqual(0.9);
  });

  it('are heard even where they only hint', () => {
    expect(share(of(imagined, 'crisis'), text => reaches(text, 'crisis'))).toBeGreaterThanOrEqual(0.95);
  });

  it('name the reason that decides about the help', () => {
    expect(rightCauses(tuned)).toBeGreaterThanOrEqual(0.97);
    expect(rightCauses(made)).toBeGreaterThanOrEqual(0.96);
  });

  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['in capitals', text => text.toUpperCase()],
    ['without umlauts', text => text.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u')],
    ['with ae, oe, ue', text => text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')],
    ['with laughter', text => `${text} haha lol 😂`],
    ['as only a joke', text => `${text.replace(/\.$/, '')}. war nur spaß`],
    ['after good news', text => `Heute gab es Pizza in der Kantine. ${text}`],
    ['before good news', text => `${text.replace(/\.$/, '')}. Sonst ist alles schön hier.`],
    ['with hidden characters', text => text.replaceAll(/[en]/g, '$&\u200B')],
    ['stretched', text => text.replaceAll('n', 'nnn')],
  ];
  test.each(ways)('a crisis stays one when it is written %s', (_, write) => {
    const crises = of(made, 'crisis').filter(text => levelOf(text) === 'crisis');
    expect(share(crises, text => reaches(write(text), 'crisis'))).toBeGreaterThanOrEqual(0.995);
    expect(crises.filter(text => !isAskedAbout(write(text)))).toEqual([]);
  });

  // every tenth: what is read of a long text is its begin and its end, the same for all
  test('a crisis stays one when it is written at the end of a long text', () => {
    const long = 'Heute war ein Tag wie jeder andere. '.repeat(3_000);
    const crises = of(made, 'crisis').filter((text, n) => n % 10 === 0 && levelOf(text) === 'crisis');
    expect(crises.filter(text => levelOf(long + text) !== 'crisis')).toEqual([]);
  });
});

describe('the border', () => {
  test.each([
    'ich kann nicht mehr',
    'ich bin allen nur eine Last',
    'alles ist sinnlos',
    'ohne mich wären alle besser dran',
  ])('of wanting to die: %s', text => {
    expect(readWords(text, own)).toMatchObject({ level: 'worry', border: 'life' });
  });

  test.each(['ich hab Angst vor meinem Mann', 'der kollege hat mich geschubst'])('of violence: %s', text => {
    expect(readWords(text, own)).toMatchObject({ level: 'worry', border: 'violence' });
  });

  it('is not reached by a harmless object', () => {
    expect(levelOf('ich kann nicht mehr warten bis Urlaub ist')).toBe('none');
    expect(levelOf('ich kann nicht mehr essen')).toBe('none');
  });
});

describe('who is in danger', () => {
  test.each([
    ['ich will nicht mehr leben', 'self'],
    ['mein Mann schlägt mich', 'self'],
    ['meine Freundin will nicht mehr leben', 'other'],
    ['mein Kollege ist bewusstlos', 'other'],
    ['ich bring meinen Chef um', 'byEmployee'],
    ['wegen meiner Mutter will ich nicht mehr leben', 'self'],
  ])('%s: %s', (text, danger) => {
    expect(readWords(text, own)).toMatchObject({ level: 'crisis', danger });
  });
});

describe('the own coach', () => {
  test.each([
    'ich hab Angst vor Frau Kaya',
    'frau kaja schreit mich immer an',
    'Herr Demir hat mich angefasst',
    'mein coach ist gemein zu mir',
    'die vom ifd beleidigt mich immer',
    'frau kaya drückt mich immer an die wand im lager',
    'frau kaya schreit mich immer an ich hab angst vor ihr',
    'mein coach schreit mich immer an und ich habe Angst vor ihr',
    'Frau Kaya war heute da. Ich habe Angst vor ihr.',
  ])('is meant: %s', text => {
    expect(readWords(text, own).accused).toBeDefined();
  });

  test.each([
    'Frau Kaya, mein Chef schreit mich jeden Tag an',
    'ich habe Frau Kaya gesagt dass mein Mann mich schlägt',
    'Frau Kaya hat mir sehr geholfen',
    'hallo frau kaya ich hab angst vor dem chef',
    'Frau Kaya war heute da. Ich habe Angst vor dem Chef.',
    'frau kaya, der vorarbeiter drückt mich immer an die wand',
    'mein Chef schreit mich jeden Tag an',
  ])('is not meant: %s', text => {
    expect(readWords(text, own).accused).toBeUndefined();
  });
});

describe('who of the own team is meant', () => {
  const team = ['Frau Kaya', 'Herr Demir', 'Frau Lang', 'Herr Winter'];
  test.each<[string, readonly string[]]>([
    ['frau lang hat mich geschlagen', ['Frau Lang']],
    ['herr winter hat mich angefasst', ['Herr Winter']],
    ['ich hab Angst vor Frau Lang', ['Frau Lang']],
    ['die chefin von frau kaya hat mich geschlagen', ['lead']],
    ['ich hab angst vor der chefin von kaya', ['lead']],
    ['mein coach hat mich geschlagen', ['coach']],
    ['Frau Kaya und Frau Lang haben mich geschlagen', ['Frau Lang', 'Frau Kaya']],
    ['Frau Lang war heute da. Ich habe Angst vor ihr.', ['Frau Lang']],
  ])('%s', (text, accused) => {
    expect(readWords(text, team).accused).toEqual(accused);
  });

  test.each([
    'ich habe lang gewartet und mein Chef schreit mich jeden Tag an',
    'das ist schon lange so, ich habe Angst vor dem Chef',
    'Frau Lang, mein Chef hat mich geschlagen',
    'Frau Lang hat mir sehr geholfen',
  ])('nobody: %s', text => {
    expect(readWords(text, team).accused).toBeUndefined();
  });
});

describe('what lowers nothing', () => {
  it('a denial is noted, and what is said beside it is read', () => {
    expect(readWords('keine Angst, ich bring mich nicht um', own)).toMatchObject({ level: 'watch', kind: 'suicidal' });
    expect(levelOf('ich bring mich nicht um aber ich will nicht mehr leben')).toBe('crisis');
  });

  it('the past is past only with a good present', () => {
    expect(levelOf('Früher wollte ich sterben. Heute geht es mir gut.')).toBe('watch');
    expect(levelOf('Früher wollte ich sterben. Jetzt will ich es wieder.')).toBe('crisis');
    expect(levelOf('früher wollte ich sterben und heute geht es mir nicht gut')).toBe('crisis');
  });

  it('violence of the past is noted as soon as it is over', () => {
    const long = 'Mein Exmann hat mich früher geschlagen.';
    expect(readSentences(`${long} Heute geht es mir gut.`)).toEqual({ level: 'watch', kind: 'harassment_violence' });
    expect(readSentences(`${long} Heute steht er vor der Tür.`)).toMatchObject({ level: 'crisis', cause: 'violence' });
  });

  test.each([
    'hab mir nägel in den arm gerammt',
    'ab morgen gibt es mich nicht mehr, auch nicht in der gruppe',
    'das teppichmesser hab ich am arm, ihm ist es egal',
    'ich steh auf den schienen, überall kameras, mir egal',
  ])('an everyday word beside it: %s', text => expect(levelOf(text)).toBe('crisis'));

  it('an idiom explains itself and nothing else', () => {
    expect(levelOf('mein Handy ist tot')).toBe('none');
    expect(levelOf('mein Handy ist tot und ich will auch tot sein')).toBe('crisis');
    expect(levelOf('im Film ist er gestorben und ich will auch sterben')).toBe('crisis');
  });
});

describe('the same in other words', () => {
  test.each([
    ['as it is spoken', 'ick mach schluss mit meim leben', 'isch will dod sein'],
    ['in dialect', 'i wui nimma leben', 'mei oida hod mi gschlong'],
    ['as it sounds', 'er hat mich fergewaldigt', 'hab suizitgedanken'],
    [
      'over two sentences',
      'Um halb acht kommt der Zug. Dann ist es vorbei.',
      'Ohne mich ist es leichter. Bald habt ihr Ruhe.',
    ],
  ])('is a crisis: %s', (_, one, another) => {
    expect(levelOf(one)).toBe('crisis');
    expect(levelOf(another)).toBe('crisis');
  });

  test.each(['Ausbildungsvertrag', 'der chef hat mich angerufen', 'ich will mein reisepas verlängern'])(
    'an everyday word is no misspelt danger: %s',
    text => expect(levelOf(text)).toBe('none'),
  );
});

test.each([
  'ich hab den schlüssel bei oma abgegeben ich brauch ihn nich mehr nach heute nacht',
  'ich schlaf heute ein und will dann nie wieder wach sein müssen',
  'heute abend ist es dann still in meinem zimmer für immer',
])('a crisis that no rule knows is heard in the weight of its words: %s', text => {
  expect(readSentences(text).level).toBe('none');
  expect(readWords(text, own)).toMatchObject({ level: 'crisis', cause: 'life', danger: 'self' });
});

describe('fire where somebody is', () => {
  test.each([
    'es brennt',
    'hier brennts',
    'feuer in der küche',
    'feuer!!!',
    'die küche brennt',
    'es brennt in der werkstatt',
    'alles voller rauch',
    'gasgeruch in der küche',
    's brennt bei uns in dr küch',
    'ich wollt nur fragen wie ich urlaub beantrage und hier brennt gerade der papierkorb',
    'der toaster hat angefangen zu brennen',
    'riecht ganz stark nach gas',
    'hilfe es brennt',
    'wir sitzen im rauch und kriegen kaum luft, hier ist alles voller rauch',
    'der kohlenmonoxid melder schlägt alarm',
  ])('sends out of it, and says nothing of dying: %s', text => {
    expect(readWords(text, own)).toMatchObject({ level: 'crisis', cause: 'fire' });
  });

  test.each([
    'die augen brennen',
    'ich brenne für den job',
    'feuerwehrfest war super',
    'feuerlöscher geprüft',
    'brandschutzübung heute',
    'mir raucht der kopf',
    'wir müssen gas geben',
    'durchgebrannt ist die sicherung',
    'was macht man wenn es brennt',
    'da brennt noch licht im büro',
  ])('is no turn of phrase: %s', text => expect(levelOf(text)).toBe('none'));
});

test.each([
  'die firma antwortet nicht',
  'Frau Kaya antwortet nicht',
  'frau kaya kommt nicht',
  'das amt antwortet nicht',
  'hab angerufen sie geht nicht ran',
])('whoever only waits for an answer is in no danger: %s', text => expect(levelOf(text)).toBe('none'));

test.each<[string, string | undefined]>([
  ['mein kollege hört nicht auf', undefined],
  ['die maschine hört nicht auf zu piepsen', undefined],
  ['sie is grad am telefon', undefined],
  ['hier ist der teufel los', undefined],
  ['hand ausgerutscht sorry', undefined],
  ['mein kumpel schreibt nicht zurück', undefined],
  ['der hört nicht auf mich zu ärgern', 'bullying'],
  ['die sollen aufhören mich zu ärgern', 'bullying'],
  ['mein chef hört nicht auf zu schreien', 'conflict_boss'],
  ['mein coach schreit mich an', 'conflict_boss'],
  ['frau kaya schreit mich an', 'conflict_boss'],
])('what an idiom explains, or the name of her coach, does not weigh: %s', (text, kind) => {
  const { level, kind: read } = readWords(text, own);
  expect([level, read]).toEqual([kind ? 'worry' : 'none', kind]);
});

test.each([
  'er hört nicht auf zu bluten',
  'sie hört nicht auf zu zittern und atmet komisch',
  'mein mann hört nicht auf mich zu schlagen',
])('and danger beside it does: %s', text => expect(levelOf(text)).toBe('crisis'));

test.each([
  'er wollte dass ich ihn küsse ich hab geschrien',
  'der hat die tür zugemacht und wollte mich küssen ich bin weggelaufen',
])('a kiss that was not wanted is no small thing: %s', text =>
  expect(readWords(text, own).kind).toBe('harassment_violence'),
);

test.each(['sie antwortet nicht mehr liegt im bad', 'meine firma antwortet nicht ich bring mich um'])(
  'what is said beside the waiting is read: %s',
  text => expect(levelOf(text)).toBe('crisis'),
);

describe('danger to the body now', () => {
  test.each([
    ['mein kollege krampft', 'other'],
    ['kollege hat stromschlag gekriegt und liegt da', 'other'],
    ['jemand liegt unter dem stapler', 'other'],
    ['ich bin eingeklemmt', 'self'],
    ['kollegin kollabiert', 'other'],
    ['der max erstickt', 'other'],
    ['ein auto hat mich angefahren', 'self'],
    ['ich glaub mein vater hat nen schlaganfall', 'other'],
  ])('calls 112: %s', (text, danger) => {
    expect(readWords(text, own)).toMatchObject({ level: 'crisis', cause: 'medical', danger });
  });

  test.each(['einbrecher ist da', 'ein fremder mann ist in meiner wohnung', 'hier wird geschossen'])(
    'calls the police: %s',
    text => expect(readWords(text, own)).toMatchObject({ level: 'crisis', cause: 'violence' }),
  );

  test.each(['im tatort war ein einbrecher', 'papier klemmt im drucker', 'wadenkrampf beim sport'])(
    'is not: %s',
    text => expect(reaches(text, 'crisis')).toBe(false),
  );

  it.each([
    'hatte heute kurs mein kollege ist bewusstlos',
    'hatten schulung und jetzt ist meine kollegin ohnmächtig was soll ich tun',
    'heute war feuerübung mein chef blutet stark am kopf',
  ])('is no exercise where it is somebody near: %s', text => {
    expect(read(text).level).toBe('crisis');
  });

  it.each([
    'mein kollege hat im kurs den bewusstlosen gespielt',
    'im kurs haben wir gelernt was man macht wenn einer bewusstlos ist',
    'im erste hilfe kurs war einer bewusstlos zum üben',
  ])('is none in an exercise: %s', text => {
    expect(read(text).level).toBe('none');
  });
});

describe('trouble at work is told and is no crisis', () => {
  test.each([
    'ich hab heut wieder geweint auf dem klo',
    'ich war auf dem klo und hab geweint',
    'mein chef hat mich heute angeschrien vor allen',
    'mein chef schreit mich immer an',
    'frau kaya hat mich angeschrien',
    'alle lachen über mich',
    'ich krieg kein lohn',
    'mein betreuer nimmt mir mein geld weg',
  ])('%s', text => {
    const read = readWords(text, own);
    expect(read.level).toBe('worry');
    expect(read.border).toBeUndefined();
  });

  it('who takes money or shouts may be the own coach', () => {
    expect(readWords('frau kaya hat mich angeschrien', own).accused).toEqual(['Frau Kaya']);
    expect(readWords('mein betreuer nimmt mir mein geld weg', own).accused).toEqual(['coach']);
  });
});

test.each(['help me please', 'can you help me please'])('to ask for help is not a crisis: %s', text =>
  expect(reaches(text, 'crisis')).toBe(false),
);

it('"Ich brauche Hilfe" alone is not a crisis', () => {
  expect(levelOf('Ich brauche Hilfe')).toBe('none');
});

it('nothing is read out of nothing', () => {
  for (const text of ['', '   ', '...', '\u200B', '👍', '1234567890'.repeat(1_000)]) expect(levelOf(text)).toBe('none');
});
