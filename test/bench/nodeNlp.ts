import { containerBootstrap } from '@nlpjs/core';
import { LangDe } from '@nlpjs/lang-de';
import { Nlp } from '@nlpjs/nlp';
import type { Asked, Match } from '../../src/knowledge/finding/match.ts';
import { isElsewhere, isSmallTalk, type Sample } from '../../src/knowledge/finding/samples/all.ts';
import { isArticleId } from '../../src/knowledge/topics.ts';

/** The same samples as intents of nlp.js, the engine of node-nlp: an intent is its answer, its own "None" means that it does not know. */
export async function nodeNlp(samples: readonly Sample[]): Promise<(asked: Asked) => Promise<Match>> {
  const container = await containerBootstrap();
  container.use(LangDe);
  const nlp = new Nlp({ container, languages: ['de'], autoSave: false, nlu: { log: false } });
  for (const { label, text } of samples) nlp.addDocument('de', text, label);
  await nlp.train();
  return async ({ text }) => {
    const { intent, classifications } = await nlp.process('de', text);
    if (isSmallTalk(intent)) return { kind: 'smalltalk', what: intent };
    const ids = classifications
      .map(one => one.intent)
      .filter(isArticleId)
      .slice(0, 5);
    return { kind: intent === 'None' || isElsewhere(intent) ? 'unknown' : 'answer', ids };
  };
}
