// "Vorlesen" (`care-rules` 16): what stands there is heard, and nothing else changes by it.
import { hearable, toBeHeard } from '../aloud.ts';
import type { Employee } from '../person.ts';
import { isShown, type Shown } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { asking } from './asking.ts';
import { out, phrase, say, type Out } from './out.ts';
import { aside } from './settle.ts';

/** The question that stands open stays open, and so do its buttons. */
export function readAloud(person: Employee, scene: TalkScene): Out {
  if (!scene.readsAloud) return missing(person, scene);
  const said = standing(person, scene);
  return said.length > 0 ? out(person, toBeHeard(said)) : aside(out(person, say(phrase('help.aloud'))), scene);
}

/** Of somebody who is not confirmed nobody knows whether she was spoken to before. */
function standing({ last, ...person }: Employee, scene: TalkScene) {
  const said = hearable(last);
  if (person.confirmed && said.length > 0) return said;
  return hearable(asking({ ...person, last }, scene));
}

export function readAlways(person: Employee, scene: TalkScene): Out {
  if (!scene.readsAloud) return missing(person, scene);
  return aside(out({ ...person, hears: true }, say(phrase('aloud.always'))), scene);
}

export const readNever = ({ hears: _hears, ...person }: Employee, scene: TalkScene): Out =>
  aside(out(person, say(phrase('aloud.never'))), scene);

const missing = (person: Employee, scene: TalkScene): Out =>
  aside(out(person, say(phrase('readAloud.missing'))), scene);

/** For somebody who wants to hear everything. */
export function heard(done: Out, scene: TalkScene): Out {
  const said = hearable(done.replies);
  const isDue = done.person.hears && scene.readsAloud && said.length > 0 && done.replies.every(isShown);
  return isDue ? { ...done, replies: [...done.replies, toBeHeard(said)] } : done;
}

/** For "Noch einmal" and "Vorlesen": what was read aloud stands there already. */
export function remembered(done: Out): Out {
  const shown = done.replies.filter(isShown).map(asSaid);
  return shown.length === 0 ? done : { ...done, person: { ...done.person, last: shown.slice(-4) } };
}

/** Said once more it is asked for, and nobody waits to hear that it arrived. */
function asSaid(reply: Shown): Shown {
  if (reply.kind !== 'ask') return reply;
  const { unasked: _unasked, until: _until, receipt: _receipt, ...said } = reply;
  return said;
}
