import { fold } from '../../language/fold.ts';
import { isArticle, readArticle, type Article } from '../article.ts';
import { readLibrary, type TextFile } from '../library.ts';
import { topics } from '../topics.ts';
import { articleRemarks } from './article.ts';
import { easeRemarks } from './ease.ts';
import { promiseRemarks } from './promises.ts';
import type { Remark } from './remark.ts';
import { lineOfField } from './source.ts';

interface Entry {
  readonly file: TextFile;
  readonly article: Article;
}

/** Everything that editors should know about the articles on a day; about one file only, where it is named. */
export const inspect = (files: readonly TextFile[], day: string, only?: string): readonly Remark[] => {
  const entries = files.flatMap(file => {
    const article = readArticle(file.text);
    return isArticle(article) ? [{ file, article }] : [];
  });
  const all = [
    ...files.flatMap(broken),
    ...entries.flatMap(({ file, article }) => [
      ...articleRemarks({ file, article, day }),
      ...easeRemarks(file, article, day),
      ...promiseRemarks(file, article),
      ...related(file, article, entries),
    ]),
    ...sharedQuestions(entries),
    ...sharedButtons(entries),
  ];
  return all.filter(({ file }) => only === undefined || file === only);
};

/** The topics that have no article yet. */
export const missingTopics = (files: readonly TextFile[]): readonly string[] =>
  Object.keys(topics).filter(id => !files.some(({ name }) => name === `${id}.md`));

const broken = (file: TextFile): readonly Remark[] => {
  const read = readLibrary([file]);
  return read.kind === 'library'
    ? []
    : read.errors.map(error => {
        const [, line = '1', message = error] = /^[^:]+:(\d+): (.*)$/s.exec(error) ?? [];
        return { file: file.name, line: Number(line), weight: 'broken', message };
      });
};

const related = (file: TextFile, article: Article, entries: readonly Entry[]): readonly Remark[] =>
  article.related
    .filter(id => id !== article.id && !entries.some(other => other.article.id === id))
    .map(id => ({
      file: file.name,
      line: lineOfField(file, 'related', id),
      weight: 'warning',
      message: `Bei related steht ${id}. Diesen Artikel gibt es noch nicht, also steht er unter keinem Text.`,
    }));

const sharedQuestions = (entries: readonly Entry[]): readonly Remark[] => {
  const asked = entries.flatMap(({ file, article }) =>
    [article.title, ...article.questions].map((question, n) => ({
      file,
      question,
      field: n === 0 ? 'title' : 'questions',
      key: fold(question),
    })),
  );
  return asked.flatMap(({ file, question, field, key }): readonly Remark[] => {
    const other = asked.find(one => one.key === key && one.file !== file);
    if (other === undefined) return [];
    const message = `Die Frage „${question}“ steht auch in ${other.file.name}. Eine von beiden muss weg, sonst weiß Anker nicht, was gemeint ist.`;
    return [{ file: file.name, line: lineOfField(file, field, question), weight: 'warning', message }];
  });
};

const sharedButtons = (entries: readonly Entry[]): readonly Remark[] =>
  entries.flatMap(({ file, article: { button } }): readonly Remark[] => {
    const other = entries.find(one => one.article.button === button && one.file !== file);
    if (other === undefined) return [];
    const message = `Der Knopf „${button}“ steht auch in ${other.file.name}. Sie stehen oft untereinander: Jeder muss anders heißen.`;
    return [{ file: file.name, line: lineOfField(file, 'button'), weight: 'warning', message }];
  });
