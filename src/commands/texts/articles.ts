// The articles, page by page, with the buttons that stand below each page.
import { aStranger, type Employee, type Person } from '../../dialogs/person.ts';
import { closeArticle } from '../../dialogs/employee/afterArticle.ts';
import { asking, checkOptions } from '../../dialogs/employee/asking.ts';
import type { TalkScene } from '../../dialogs/scene.ts';
import { speakReply } from '../../dialogs/speak.ts';
import type { Article } from '../../knowledge/article.ts';
import { tell, tellExample, type Told } from '../../knowledge/telling.ts';
import { localDate } from '../../placement/localTime.ts';
import { addressed, lineOf, linesOf, type About, type TextLine } from './lines.ts';
import { coach, firm, newcomer } from './world.ts';

export const articleLines = (article: Article, followed: Employee, scene: TalkScene): readonly TextLine[] => {
  const isFor = (audience: Article['audience'][number]): boolean => article.audience.includes(audience);
  const told = (listener: Person, reader: Reader): readonly TextLine[] =>
    pageLines(article, { listener, reader }, scene);
  return [
    ...(isFor('employee') ? [...employeeLines(article, scene), ...afterLines(article, followed, scene)] : []),
    ...addressed(aStranger).flatMap(({ listener, address }) =>
      told(listener, { audience: 'stranger', level: 'leicht', address }),
    ),
    ...(isFor('relative') ? relativeLines(article, scene) : []),
    ...(isFor('employer') ? told(firm, { audience: 'employer', level: 'standard', address: 'Sie' }) : []),
    ...(isFor('coach') ? told(coach, { audience: 'coach', level: 'standard', address: 'Sie' }) : []),
  ];
};

type Reader = Pick<TextLine, 'audience' | 'level' | 'address'>;
interface Reading {
  readonly listener: Person;
  readonly reader: Reader;
}

const pageLines = (article: Article, { listener, reader }: Reading, scene: TalkScene): readonly TextLine[] =>
  pagesOf(tell(article, how(reader, scene))).map((_, page) => {
    const reply = { kind: 'explain', article: article.id, page, question: 'r' } as const;
    return lineOf(about(article, reader, `${reader.level}.${page + 1}`), speakReply(reply, listener, scene));
  });

/** The text, "Genauer", the example and the question after it. */
const employeeLines = (article: Article, scene: TalkScene): readonly TextLine[] => {
  const texts = (['leicht', 'einfach'] as const).flatMap(level =>
    addressed<Employee>({ ...newcomer, level }).flatMap(({ listener, address }) =>
      pageLines(article, { listener, reader: { audience: 'employee', level, address } }, scene),
    ),
  );
  return [
    ...texts,
    ...addressed(newcomer).flatMap(({ listener, address }) =>
      around(article, { listener, reader: { audience: 'employee', level: 'leicht', address } }, scene),
    ),
  ];
};

const around = (article: Article, { listener, reader }: Reading, scene: TalkScene): readonly TextLine[] => [
  ...pagesOf(tellExample(article, how(reader, scene))).map((_, page) => {
    const reply = { kind: 'explain', article: article.id, page, question: 'b', example: true } as const;
    return lineOf(about(article, reader, `beispiel.${page + 1}`), speakReply(reply, listener, scene));
  }),
  ...(article.check === undefined
    ? []
    : [
        lineOf(
          about(article, reader, 'check.1'),
          speakReply(
            { kind: 'check', article: article.id, question: 'k', options: checkOptions(article.id) },
            listener,
            scene,
          ),
        ),
      ]),
];

/** The office that decides, and what is often asked next. */
const afterLines = (article: Article, followed: Employee, scene: TalkScene): readonly TextLine[] => {
  const offered: Employee = { ...followed, talk: { at: 'right', article: article.id } };
  return [
    ...closeArticle(followed, article, scene).replies.map((reply, n) => ({ reply, part: `after.${n + 1}` })),
    ...asking(offered, scene).map(reply => ({ reply, part: 'right.1' })),
  ].flatMap(({ reply, part }) =>
    linesOf({ what: 'reply', reply, person: followed, scene }).map(line =>
      reply.kind === 'ask' ? { ...line, id: `${article.id}.${part}` } : line,
    ),
  );
};

const relativeLines = (article: Article, scene: TalkScene): readonly TextLine[] => {
  const reader = { audience: 'relative', level: 'einfach', address: 'Sie' } as const;
  return pagesOf(tell(article, how(reader, scene))).map((text, page) =>
    lineOf(about(article, reader, `einfach.${page + 1}`), { text }),
  );
};

const how = ({ level, address }: Reader, scene: TalkScene) => ({
  level,
  address: address === 'du' ? ('du' as const) : ('sie' as const),
  day: localDate(scene.now, scene.staff.timeZone),
});

const about = (article: Article, reader: Reader, part: string): About => ({
  ...reader,
  id: `${article.id}.${part}`,
  kind: 'article',
});

const pagesOf = (told: Told): readonly string[] => (told.kind === 'pages' ? told.pages : []);
