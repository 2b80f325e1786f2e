// The articles, page by page, with the buttons that stand below each page.
import { aStranger, type Employee, type Person } from '../../dialogs/person.ts';
import type { TalkScene } from '../../dialogs/scene.ts';
import { speakReply } from '../../dialogs/speak.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Level } from '../../knowledge/level.ts';
import { tell, tellExample, type Told } from '../../knowledge/telling.ts';
import { localDate } from '../../placement/localTime.ts';
import { addressed, lineOf, type About, type TextLine } from './lines.ts';
import { coach, firm, newcomer } from './world.ts';

export const articleLines = (article: Article, scene: TalkScene): readonly TextLine[] => {
  const told = telling(article, scene);
  const isFor = (audience: Article['audience'][number]): boolean => article.audience.includes(audience);
  return [
    ...(isFor('employee') ? levelsOf(article).flatMap(level => employeeLines(told, level)) : []),
    ...(isFor('employee') ? exampleLines(article, scene) : []),
    ...addressed(aStranger).flatMap(({ listener, address }) =>
      told(listener, { audience: 'stranger', level: 'leicht', address }),
    ),
    ...(isFor('relative') && article.texts.einfach ? relativeLines(article, scene) : []),
    ...(isFor('employer') ? told(firm, { audience: 'employer', level: 'standard', address: 'Sie' }) : []),
    ...(isFor('coach') ? told(coach, { audience: 'coach', level: 'standard', address: 'Sie' }) : []),
  ];
};

type Reader = Pick<About, 'audience' | 'level' | 'address'>;
type Telling = (listener: Person, reader: Reader) => readonly TextLine[];

const levelsOf = ({ texts }: Article): readonly ('leicht' | 'einfach')[] =>
  texts.einfach === undefined ? ['leicht'] : ['leicht', 'einfach'];

const telling =
  (article: Article, scene: TalkScene): Telling =>
  (listener, reader) =>
    pagesOf(tell(article, how(reader, scene))).map((_, page) => {
      const reply = { kind: 'explain', article: article.id, page, question: 'r' } as const;
      return lineOf(about(article, reader, page), speakReply(reply, listener, scene));
    });

const employeeLines = (told: Telling, level: 'leicht' | 'einfach'): readonly TextLine[] => {
  const reader: Employee = { ...newcomer, level };
  return addressed(reader).flatMap(({ listener, address }) => told(listener, { audience: 'employee', level, address }));
};

const relativeLines = (article: Article, scene: TalkScene): readonly TextLine[] => {
  const reader = { audience: 'relative', level: 'einfach', address: 'Sie' } as const;
  return pagesOf(tell(article, how(reader, scene))).map((text, page) => lineOf(about(article, reader, page), { text }));
};

const exampleLines = (article: Article, scene: TalkScene): readonly TextLine[] =>
  (['du', 'Sie'] as const).flatMap(address => {
    const reader = { audience: 'employee', level: 'leicht', address } as const;
    return pagesOf(tellExample(article, how(reader, scene))).map((text, page) =>
      lineOf({ ...about(article, reader, page), id: `${article.id}.beispiel.${page + 1}` }, { text }),
    );
  });

const how = ({ level, address }: { readonly level: Level; readonly address: About['address'] }, scene: TalkScene) => ({
  level,
  address: address === 'du' ? ('du' as const) : ('sie' as const),
  day: localDate(scene.now, scene.staff.timeZone),
});

const about = (article: Article, reader: Reader, page: number): About => ({
  ...reader,
  id: `${article.id}.${reader.level}.${page + 1}`,
  kind: 'article',
});

const pagesOf = (told: Told): readonly string[] => (told.kind === 'pages' ? told.pages : []);
