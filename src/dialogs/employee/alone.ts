import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { agenda } from './agenda.ts';
import { askAloneLater, explainLater, givenOn, unseen } from './consent.ts';
import { knock } from './knock.ts';
import { namesFor } from './names.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { settle } from './settle.ts';
import { stopAll } from './stopping.ts';

/** A week later, and once more after three months, but in no pause; no answer leaves everything as it is (`care-rules` 28). */
export function aloneDue(person: Employee, scene: Scene): Out {
  if (person.stopped || givenOn(person) === undefined) return out(person);
  const { pause } = person;
  if (pause)
    return doing(person, { do: 'schedule', name: agenda.consentAlone, at: pause.until, due: { what: 'consentAlone' } });
  return and(askAloneLater(person, scene), next => knock(next, { pending: { what: 'consentAlone' } }, scene));
}

/** A no switches off what was switched on beside the coach; who is not sure hears it once more from her. */
export function answerAlone(person: Employee, option: string, scene: Scene): Out {
  switch (option) {
    case 'yes':
      return settle(out(person, say(phrase('got.it'))), scene);
    case 'no':
      return and(unseen(person, scene), next => stopAll(next, scene));
    default: {
      const { coach } = namesFor(person, scene);
      const said = and(explainLater(person), next => out(next, say(phrase('consent.again', { coach }))));
      return settle(said, scene);
    }
  }
}
