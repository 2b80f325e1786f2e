import { masked } from '../../language/mask.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { asked } from './asking.ts';
import { and, doing, out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';

/** A question that nobody wrote an article for helps the editors: only after an own yes, and without names (`design` 6.1). */
export function askForEditors(done: Out, text: string, scene: TalkScene): Out {
  if (done.person.talk.at !== 'idle' || done.replies.length >= mostMessages) return done;
  return and(done, next => asked(next, { at: 'editors', masked: masked(text, scene.library.knows) }, scene));
}

const mostMessages = 3;

export function answerEditors(person: Employee, option: string, scene: TalkScene): Out {
  const { talk } = person;
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  if (talk.at !== 'editors' || option !== 'yes') return settle(out(idle, say(phrase('editors.no'))), scene);
  const letter = { kind: 'unanswered', masked: talk.masked } as const;
  return settle(
    and(doing(idle, { do: 'write', to: 'editors', letter }), next => out(next, say(phrase('editors.yes')))),
    scene,
  );
}
