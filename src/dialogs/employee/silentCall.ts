// Who cannot telephone in danger: words to show to somebody, and the emergency call without speaking (`care-rules` 30).
import { silentWays } from '../../knowledge/lines.ts';
import { optionIn } from '../../knowledge/options.ts';
import type { Employee } from '../person.ts';
import { ask, out, phrase, say, type Out } from './out.ts';

/** "Lieber schreiben": only who is registered can use the call, and the words to show wait for no answer. */
export function preferWriting(person: Employee): Out {
  const shown = say(phrase('show'));
  return person.hasSilentCall
    ? out(person, call, shown)
    : out(person, shown, ask(question, phrase('write'), ['yes', 'no']));
}

const question = 'x:silent';

const { nora, tess } = silentWays;
const call = say(phrase('write.yes', { nora: nora.name, tess: tess.name }));

/** A yes is known from then on; after a no she may have registered by the next time. */
export const answerSilentCall = (person: Employee, option: string): Out =>
  option === 'yes' ? preferWriting({ ...person, hasSilentCall: true }) : out(person, say(phrase('show')));

export const isSilentCall = (asked: string, option: string): boolean =>
  asked === question && (option === 'yes' || option === 'no');

/** The yes or no that is typed while it is asked. */
export const silentCallIn = ({ last }: Employee, text: string): string | undefined =>
  last.some(reply => reply.kind === 'ask' && reply.question === question) ? optionIn(text, ['yes', 'no']) : undefined;
