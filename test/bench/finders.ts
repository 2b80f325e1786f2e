// npm run finders [-- file …]: our finding beside a plain MiniSearch and nlp.js (node-nlp), same samples, same questions, one run.
import { allSamples, measuredMatcher, questionsIn } from '../../src/commands/find.ts';
import { measured, type Learner } from '../../src/commands/find/measure.ts';
import { isFollowUp, type Sample } from '../../src/knowledge/finding/samples/all.ts';
import { nodeNlp } from './nodeNlp.ts';
import { plainSearch } from './plainSearch.ts';

/** Neither of the others knows what was shown before. */
const alone = (samples: readonly Sample[]): readonly Sample[] => samples.filter(sample => !isFollowUp(sample));

const finders: readonly (readonly [string, Learner['matcherOf']])[] = [
  ['ours', measuredMatcher],
  ['a plain MiniSearch', samples => plainSearch(alone(samples))],
  ['nlp.js', samples => nodeNlp(alone(samples))],
];

const questions = await questionsIn(process.argv.slice(2));
const samples = await allSamples();
for (const [name, matcherOf] of finders) console.log(`${name}\n${await measured(questions, { samples, matcherOf })}\n`);
